package vn.campaign111.identity;

import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import io.micronaut.security.authentication.Authentication;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.campaign111.kernel.Problem;
import vn.campaign111.kernel.ProblemKind;

/** Gives controllers the {@link Actor} of the request. */
@Singleton
class RequestActor implements TypedRequestArgumentBinder<Actor> {

    private static final String ATTRIBUTE = RequestActor.class.getName();

    /** Attaches the actor and returns what the framework's gates ask for: the keys of the permissions as roles. */
    static Authentication attach(HttpRequest<?> request, Actor actor) {
        request.setAttribute(ATTRIBUTE, actor);
        return Authentication.build(
                actor.accountId(),
                actor.permissions().stream().map(Permission::key).collect(Collectors.toSet()),
                Map.of());
    }

    @Override
    public Argument<Actor> argumentType() {
        return Argument.of(Actor.class);
    }

    @Override
    public BindingResult<Actor> bind(ArgumentConversionContext<Actor> context, HttpRequest<?> request) {
        Optional<Actor> actor = request.getAttribute(ATTRIBUTE, Actor.class);
        if (actor.isEmpty() && !context.getArgument().isNullable()) {
            throw new Problem(ProblemKind.UNAUTHENTICATED, "sign-in.needed");
        }
        return () -> actor;
    }
}
