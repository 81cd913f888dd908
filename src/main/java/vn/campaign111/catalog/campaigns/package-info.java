/**
 * Communication campaigns with their plans.
 *
 * <p>Always true here: the fields follow the headings of a Vietnamese plan (Kế hoạch; fact sheet §5.1); a campaign names
 * its products by reference and owns none of them.
 */
@NullMarked
package vn.campaign111.catalog.campaigns;

import org.jspecify.annotations.NullMarked;
