/** The form of campaigns. Always true here: it reads every field of the campaign and decides nothing. */
@NullMarked
package vn.campaign111.catalog.campaigns.studio;

import org.jspecify.annotations.NullMarked;
