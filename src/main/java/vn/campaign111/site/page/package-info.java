/**
 * What a theme is given: one record for each page and its parts, with the names and fields {@code theme.yml} lists. Every
 * text is plain unless its name ends in Html; every list may be empty and is never null.
 *
 * <p>Always true here: nothing but values; a theme can call no deed and reach no room through them.
 */
@NullMarked
package vn.campaign111.site.page;

import org.jspecify.annotations.NullMarked;
