/**
 * The facts about hotline 111 and the emergency numbers beside it.
 *
 * <p>Always true here: every number and statement is data with the page it comes from and the day it was verified;
 * nothing is promised that the hotline does not promise itself (fact sheet §1, §8).
 */
@NullMarked
package vn.campaign111.catalog.hotline;

import org.jspecify.annotations.NullMarked;
