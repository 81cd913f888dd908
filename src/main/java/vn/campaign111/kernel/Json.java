package vn.campaign111.kernel;

import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Writes records as JSON text and reads them back; text the product wrote itself always reads back. */
@Singleton
public class Json {

    private final ObjectMapper mapper;

    Json(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    public String write(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public <T> T read(String json, Class<T> type) {
        return read(json, Argument.of(type));
    }

    public <T> T read(String json, Argument<T> type) {
        try {
            return required(mapper.readValue(json, type), type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a value as another type of the same JSON. */
    public <T> T convert(Object value, Class<T> type) {
        try {
            Argument<T> wanted = Argument.of(type);
            return required(mapper.readValueFromTree(mapper.writeValueToTree(value), wanted), wanted);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> T required(@Nullable T value, Argument<T> type) {
        if (value == null) {
            throw new IllegalArgumentException("JSON null where " + type + " was expected");
        }
        return value;
    }
}
