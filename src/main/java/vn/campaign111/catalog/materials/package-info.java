/**
 * Sample communication products (sản phẩm truyền thông mẫu): posters, scripts, slides and the rest, with their files.
 *
 * <p>Always true here: a file names an asset of the media room and can be given a newer asset while its public address
 * stays; a published product says how to use it and under which terms. Words of IPTC and DCAT.
 */
@NullMarked
package vn.campaign111.catalog.materials;

import org.jspecify.annotations.NullMarked;
