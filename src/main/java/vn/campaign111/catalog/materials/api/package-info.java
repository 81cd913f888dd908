/** Sample communication products with their files for programs. Nobody imports this package. */
@NullMarked
package vn.campaign111.catalog.materials.api;

import org.jspecify.annotations.NullMarked;
