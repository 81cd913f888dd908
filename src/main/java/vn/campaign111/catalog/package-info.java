/**
 * The kinds of content, one drawer each: articles, campaigns, materials, pages, and the hotline's own facts.
 *
 * <p>Always true here: every drawer has the same inside — its record, its {@link
 * vn.campaign111.publication.ContentType}, and {@code Published…}, the only query other rooms use.
 */
@NullMarked
package vn.campaign111.catalog;

import org.jspecify.annotations.NullMarked;
