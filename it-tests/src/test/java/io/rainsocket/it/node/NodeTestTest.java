package io.rainsocket.it.node;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class NodeTestTest {

    @Test
    void aPassedTestPasses() {
        NodeTest test = NodeTest.parse("{\"name\":\"a > b\",\"outcome\":\"PASSED\",\"error\":\"\"}");
        assertThatCode(test::requirePassed).doesNotThrowAnyException();
    }

    @Test
    void aFailedTestFailsWithItsStack() {
        NodeTest test = NodeTest.parse("{\"name\":\"a\",\"outcome\":\"FAILED\",\"error\":\"1 !== 2\\n at x.mjs:3\"}");
        assertThatThrownBy(test::requirePassed)
                .isInstanceOf(AssertionError.class)
                .hasMessage("a: 1 !== 2\n at x.mjs:3");
    }

    @Test
    void aSkippedTestFailsToo() {
        NodeTest test = NodeTest.parse("{\"name\":\"a\",\"outcome\":\"SKIPPED\"}");
        assertThatThrownBy(test::requirePassed)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("skipped");
    }
}
