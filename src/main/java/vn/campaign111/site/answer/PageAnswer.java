package vn.campaign111.site.answer;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;

/**
 * Answers requests for pages. A kept page is written on the thread that read the request; only making one goes to a
 * thread that may wait.
 */
@Singleton
public class PageAnswer {

    private final PageCache cache;
    private final ExecutorService blocking;

    PageAnswer(PageCache cache, @Named(TaskExecutors.BLOCKING) ExecutorService blocking) {
        this.cache = cache;
        this.blocking = blocking;
    }

    public CompletionStage<MutableHttpResponse<?>> answer(
            HttpRequest<?> request, PageKey key, Supplier<RenderedPage> maker) {
        Optional<KeptPage> kept = cache.find(key);
        if (kept.isPresent()) {
            return CompletableFuture.completedFuture(response(request, kept.get()));
        }
        CompletableFuture<MutableHttpResponse<?>> answer = new CompletableFuture<>();
        blocking.execute(() -> {
            try {
                answer.complete(response(request, cache.load(key, maker)));
            } catch (RuntimeException | Error e) {
                answer.completeExceptionally(e);
            }
        });
        return answer;
    }

    private static MutableHttpResponse<?> response(HttpRequest<?> request, KeptPage page) {
        MutableHttpResponse<?> response = page.manner().isConfirmable() && page.status() == 200
                ? Bodies.confirmable(request, page.body())
                : Bodies.whole(request, page.body()).status(HttpStatus.valueOf(page.status()));
        return response.header(HttpHeaders.CACHE_CONTROL, page.manner().cacheControl())
                .header("Referrer-Policy", page.manner().referrerPolicy());
    }

    /** Sends somebody who asks to where it is answered; the address holds the question, so nobody may keep it. */
    public static CompletionStage<MutableHttpResponse<?>> sendOn(String address) {
        return CompletableFuture.completedFuture(HttpResponse.status(HttpStatus.FOUND)
                .header(HttpHeaders.LOCATION, address)
                .header(HttpHeaders.CACHE_CONTROL, RenderedPage.Manner.PRIVATE.cacheControl())
                .header("Referrer-Policy", RenderedPage.Manner.PRIVATE.referrerPolicy()));
    }
}
