package vn.campaign111.identity;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.filters.AuthenticationFetcher;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.concurrent.ExecutorService;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Recognises programs by {@code Authorization: Bearer}, on the addresses of the API. */
@Singleton
class TokenFetcher implements AuthenticationFetcher<HttpRequest<?>> {

    private static final String BEARER = "Bearer ";

    private final Tokens tokens;
    private final Scheduler scheduler;

    TokenFetcher(Tokens tokens, @Named(TaskExecutors.BLOCKING) ExecutorService executor) {
        this.tokens = tokens;
        this.scheduler = Schedulers.fromExecutorService(executor);
    }

    @Override
    public Publisher<Authentication> fetchAuthentication(HttpRequest<?> request) {
        String header = request.getHeaders().get(HttpHeaders.AUTHORIZATION);
        if (header == null
                || !header.regionMatches(true, 0, BEARER, 0, BEARER.length())
                || !request.getPath().startsWith("/api/")) {
            return Mono.empty();
        }
        String sent = header.substring(BEARER.length()).strip();
        return Mono.fromCallable(() -> tokens.actor(sent).map(actor -> RequestActor.attach(request, actor)))
                .subscribeOn(scheduler)
                .flatMap(Mono::justOrEmpty);
    }
}
