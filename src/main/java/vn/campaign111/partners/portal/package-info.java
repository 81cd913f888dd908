/**
 * The screens of the portal: products to find and take, campaigns with their kits, and what the own unit took. Officers
 * may open them too, to see what provinces see; what they take counts for their own unit.
 */
@NullMarked
package vn.campaign111.partners.portal;

import org.jspecify.annotations.NullMarked;
