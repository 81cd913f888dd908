/**
 * Hears distress in what is typed, so that 111 stands above every result.
 *
 * <p>Always true here: it needs neither index nor database, never throws and keeps nothing of what was typed; being asked
 * once too often is better than once too seldom.
 */
@NullMarked
package vn.campaign111.search.help;

import org.jspecify.annotations.NullMarked;
