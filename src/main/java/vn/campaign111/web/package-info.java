/**
 * The shell of every screen and the manners of every answer: views, navigation, words, security headers, static files
 * of the studio, and what is said when something goes wrong. Knows nothing of accounts; {@code identity} tells it who is
 * looking by attaching a {@link vn.campaign111.web.Visitor} to the request.
 *
 * <p>Always true here: every page is HTML in UTF-8 with everything from outside escaped; no script or style is inline;
 * a failure is told with a stable code and without inner details.
 *
 * <h2>How a screen is made</h2>
 *
 * <pre>{@code
 * @Controller("/studio/articles")
 * @Secured("write-documents")                 // coarse gate: the key of a Permission; unannotated routes are closed
 * @ExecuteOn(TaskExecutors.BLOCKING)
 * class ArticleScreens {
 *     @Get
 *     View list(Actor actor) {                // Actor is bound from the session or the token
 *         return View.of("catalog/articles", new ArticleList(...));   // a public record (or a Map): its components
 *     }                                                               // are the template's variables
 *
 *     @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
 *     HttpResponse<?> save(Actor actor, @Body ArticleForm form) {
 *         try {
 *             saveArticle.save(actor, form.article());
 *         } catch (InvalidInput e) {
 *             return HttpResponse.badRequest(View.of("catalog/article", new ArticleEdit(form)).with(e.issues()));
 *         }
 *         return Redirect.done("/studio/articles", "catalog.article-saved");   // 303, then says that word
 *     }
 * }
 * }</pre>
 *
 * and in {@code views/catalog/articles.ftlh} (the macros of {@code views/web/shell.ftlh} are imported as {@code ui}):
 *
 * <pre>{@code
 * <@ui.page title=w("catalog.articles")>
 *   <@ui.form action="/studio/articles">
 *     <@ui.text name="title" label=w("catalog.title") value=form.title required=true/>
 *     <@ui.submit label=w("web.save")/>
 *   </@ui.form>
 * </@ui.page>
 * }</pre>
 *
 * {@code ui.form} carries the anti-forgery token in a hidden field, {@code ui.uploadForm} (multipart) in its address, so
 * that both work without script; requests of htmx carry it in a header by themselves.
 *
 * <p>Every {@code @Post} of a form names its {@code consumes} (the default is JSON); one for files consumes multipart.
 *
 * <p>A menu entry is a bean: {@code @Factory class StudioMenu { @Singleton @Named("articles") MenuEntry articles() { return
 * MenuEntry.studio(20, "/studio/articles", "catalog.menu.articles", "write-documents"); } }}. A failure is a thrown {@link
 * vn.campaign111.kernel.Problem}; its sentence is the word {@code problem.<code>}. In templates, {@code w("key", args…)}
 * gives a word, {@code asset("studio.css")} the address of a static file, {@code dateTime(instant)} and {@code
 * date(localDate)} the Vietnamese spelling; {@code visitor}, {@code path}, {@code csrf}, {@code language} are set.
 */
@NullMarked
package vn.campaign111.web;

import org.jspecify.annotations.NullMarked;
