/**
 * What the public asks for, counted: never who asked, never what was opened afterwards.
 *
 * <p>Always true here: a question's text is stored only once it was asked {@link
 * vn.campaign111.search.asked.QuestionTallies#OFTEN} times in a period; until then it is a hash under a key that ends with
 * the period; what sounds like distress or may name somebody is not even counted; counting never makes a search wait.
 */
@NullMarked
package vn.campaign111.search.asked;

import org.jspecify.annotations.NullMarked;
