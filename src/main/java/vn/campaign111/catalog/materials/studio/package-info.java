/** The form of sample communication products and their files. Always true here: it reads every field of the product and decides nothing. */
@NullMarked
package vn.campaign111.catalog.materials.studio;

import org.jspecify.annotations.NullMarked;
