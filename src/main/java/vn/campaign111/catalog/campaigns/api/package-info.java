/** Campaigns with their plans for programs. Nobody imports this package. */
@NullMarked
package vn.campaign111.catalog.campaigns.api;

import org.jspecify.annotations.NullMarked;
