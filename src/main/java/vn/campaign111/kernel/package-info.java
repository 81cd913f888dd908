/**
 * Words every room shares: identifiers, slugs, hashes, issues and problems, time, paging, JSON and translated words.
 *
 * <p>Always true here: nothing knows of content, people or storage, every type is immutable, and every value that
 * exists is valid.
 */
@NullMarked
package vn.campaign111.kernel;

import org.jspecify.annotations.NullMarked;
