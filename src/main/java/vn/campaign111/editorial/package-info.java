/**
 * The life of content: document → edition → revision, and the actions that move it from draft to public and back.
 *
 * <p>Always true here: a revision never changes; an edition's state changes only through its own methods, which refuse
 * the wrong state; nobody approves what they wrote; each action is one transaction with its journal entry. Words from
 * GOV.UK publishing.
 */
@NullMarked
package vn.campaign111.editorial;

import org.jspecify.annotations.NullMarked;
