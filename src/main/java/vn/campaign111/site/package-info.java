/**
 * The public site: pages, lists, search, feeds. {@code site.theme} is the look, {@code site.page} what it is given, {@code
 * site.answer} the way from request to bytes.
 *
 * <p>How a page comes about: a controller reads what is asked ({@code Asked}) and hands it to {@code PageAnswer}; a kept
 * page is sent as it is; else a maker ({@code ArticlePages}, {@code ListPages} …) gathers what is published into a record of
 * {@code site.page}, noting in {@code Shown} what the page stands and falls with, and {@code Pages} puts it through the
 * theme.
 *
 * <p>Always true here: only what {@link vn.campaign111.publication.Reader#PUBLIC} may see is shown; no cookie is read or
 * set; every page offers 111.
 */
@NullMarked
package vn.campaign111.site;

import org.jspecify.annotations.NullMarked;
