package io.rainsocket.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.rainsocket.cdi.testing.LogRecords;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;

/** Roles are looked up while the request lasts, and never again. */
class CallerRolesTest {

    private final CallerRoles roles = new CallerRoles(Set.of("clerk", "boss"));

    @Test
    void stayTrueWhenTheRequestIsSomebodyElses() {
        Set<String> request = new HashSet<>(Set.of("clerk", "guest"));
        Predicate<String> known = roles.of(() -> "ann", request::contains);
        request.clear();
        request.add("boss");

        assertThat(known.test("clerk")).isTrue();
        assertThat(known.test("boss")).isFalse();
    }

    @Test
    void areNobodysWithoutALogin() {
        try (LogRecords log = new LogRecords(CallerRoles.class)) {
            assertThat(roles.of(null, role -> true).test("clerk")).isFalse();
            assertThat(roles.of(null, role -> true).test("guest")).isFalse();
            assertThat(log.records()).isEmpty();
        }
    }

    @Test
    void haveToBeDeclared() {
        try (LogRecords log = new LogRecords(CallerRoles.class)) {
            Predicate<String> known = roles.of(() -> "ann", role -> true);
            assertThat(known.test("boss")).isTrue();
            assertThat(known.test("guest")).isFalse();
            assertThat(log.records())
                    .singleElement()
                    .extracting(LogRecord::getMessage)
                    .asString()
                    .startsWith("RS-0665 somebody asks for the role guest")
                    .endsWith("write @DeclareRoles(\"guest\") on a bean");
        }
    }
}
