package vn.campaign111.identity;

import io.micronaut.http.HttpRequest;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.filters.AuthenticationFetcher;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.stream.Collectors;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;
import vn.campaign111.web.Language;
import vn.campaign111.web.Visitor;

/** Recognises people by the session cookie, on the addresses of the back office. */
@Singleton
class SessionFetcher implements AuthenticationFetcher<HttpRequest<?>> {

    private final Sessions sessions;
    private final Units units;
    private final Cookies cookies;
    private final Scheduler scheduler;

    SessionFetcher(
            Sessions sessions, Units units, Cookies cookies, @Named(TaskExecutors.BLOCKING) ExecutorService executor) {
        this.sessions = sessions;
        this.units = units;
        this.cookies = cookies;
        this.scheduler = Schedulers.fromExecutorService(executor);
    }

    @Override
    public Publisher<Authentication> fetchAuthentication(HttpRequest<?> request) {
        Optional<Secret> secret = cookies.session(request);
        if (secret.isEmpty()) {
            return Mono.empty();
        }
        return Mono.fromCallable(() -> recognise(request, secret.get()))
                .subscribeOn(scheduler)
                .flatMap(Mono::justOrEmpty);
    }

    private Optional<Authentication> recognise(HttpRequest<?> request, Secret secret) {
        return sessions.owner(secret).map(account -> {
            visitor(account, secret).attachTo(request);
            return RequestActor.attach(request, account.actor());
        });
    }

    private Visitor visitor(Account account, Secret secret) {
        var locale = Language.of(account.language());
        return new Visitor(
                account.name(),
                units.label(account.unitId(), locale),
                locale,
                secret.formToken(),
                account.permissions().stream().map(Permission::key).collect(Collectors.toSet()));
    }
}
