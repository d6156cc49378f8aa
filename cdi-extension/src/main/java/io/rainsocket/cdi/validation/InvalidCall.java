package io.rainsocket.cdi.validation;

import io.rainsocket.ClientError;
import io.rainsocket.ClientException;
import io.rainsocket.cdi.check.InvalidCallException;
import io.rainsocket.cdi.check.InvalidResultException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** A call whose arguments or result break the method's constraints: {@code {type: "validation", violations: [{path, message}]}}. */
final class InvalidCall extends InvalidCallException {

    private static final long serialVersionUID = 1L;

    private static final Comparator<Map<String, String>> ORDER = Comparator.<Map<String, String>, String>comparing(
                    violation -> violation.get("path"))
            .thenComparing(violation -> violation.get("message"));

    private final transient Set<? extends ConstraintViolation<?>> violations;
    private final transient Function<ConstraintViolation<?>, String> paths;
    private final transient Messages messages;
    private final boolean ofResult;

    InvalidCall(
            Set<? extends ConstraintViolation<?>> violations,
            Function<ConstraintViolation<?>, String> paths,
            Messages messages,
            boolean ofResult) {
        super(new ConstraintViolationException(violations));
        this.violations = violations;
        this.paths = paths;
        this.messages = messages;
        this.ofResult = ofResult;
    }

    @Override
    public ClientException in(Locale language) {
        List<Map<String, String>> told = violations.stream()
                .map(violation -> told(violation, language))
                .sorted(ORDER)
                .toList();
        ClientError error = new ClientError("validation", null, Map.of("violations", told));
        return ofResult ? new InvalidResultException(error, getCause()) : new ClientException(error, null);
    }

    private Map<String, String> told(ConstraintViolation<?> violation, Locale language) {
        Map<String, String> told = new LinkedHashMap<>();
        told.put("path", paths.apply(violation));
        told.put("message", messages.of(violation, language));
        return told;
    }
}
