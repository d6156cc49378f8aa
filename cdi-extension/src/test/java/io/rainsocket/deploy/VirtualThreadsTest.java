package io.rainsocket.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.rainsocket.HandlerThreads;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VirtualThreadsTest {

    @ParameterizedTest
    @CsvSource({
        "AUTO, 17, false",
        "AUTO, 23, false",
        "AUTO, 24, true",
        "PLATFORM, 17, false",
        "PLATFORM, 25, false",
        "VIRTUAL, 21, true",
        "VIRTUAL, 25, true"
    })
    void are_meant_by_the_setting_and_where_they_do_not_pin(HandlerThreads setting, int java, boolean virtual) {
        assertThat(VirtualThreads.meant(setting, java)).isEqualTo(virtual);
    }

    @Test
    void without_them_the_error_tells_what_to_do() {
        assertThatIllegalStateException()
                .isThrownBy(() -> VirtualThreads.meant(HandlerThreads.VIRTUAL, 17))
                .withMessageStartingWith(
                        "RS-0411 the setting handlerThreads is VIRTUAL, and Java 17 has no virtual threads");
    }
}
