package io.rainsocket.cdi.definition;

import static io.rainsocket.cdi.testing.Application.problemsOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.rainsocket.Channel;
import io.rainsocket.ChannelDecider;
import io.rainsocket.ChannelParam;
import io.rainsocket.Handshake;
import io.rainsocket.Namespace;
import io.rainsocket.OnConnect;
import io.rainsocket.OnEvent;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** Wrong patterns, and parameters that are no part of one. */
class PatternNamesTest {

    private static final String BRACES_RULE =
            "allowed: parts in pairs of braces, such as /orders-{id} or /dyn-{n:[0-9]+}; in a regular expression also \\{; write"
                    + " each { with its }";
    private static final String PART_RULE =
            "allowed: letters, digits and _, no digit first, and each name once; write ";

    @Channel("/orders-{id")
    static class Open {
        @OnEvent("x")
        void event() {
            // only its address matters
        }
    }

    @Channel("/orders-id}")
    static class Closed {
        @OnEvent("x")
        void event() {
            // only its address matters
        }
    }

    @Channel("/{1st}/{a}/{a}")
    static class Names {
        @OnEvent("x")
        void event() {
            // only its address matters
        }
    }

    @Channel("/{a:[0-9}/{b:}/{c:x)(y}/{d:\\{}")
    static class Expressions {
        @OnEvent("x")
        void event() {
            // only its address matters
        }
    }

    @Channel("/my orders-{id}")
    static class Blank {
        @OnEvent("x")
        void event() {
            // only its address matters
        }
    }

    @Channel("/orders-{id}-{line}")
    static class Parameters {
        @OnConnect
        void connect(@ChannelParam("order") String order) {
            // never called
        }

        @OnEvent("x")
        void event(@ChannelParam("id") int id) {
            // never called
        }
    }

    @Channel("orders")
    static class NoPattern implements ChannelDecider {
        @OnEvent("x")
        void event(@ChannelParam("id") String id) {
            // never called
        }

        @Override
        public boolean accepts(String name, Handshake handshake) {
            return true;
        }
    }

    static class Unserved {
        @Inject
        @Channel("/orders-{id}")
        Namespace orders;
    }

    @Test
    void bracesComeInPairs() {
        assertThat(problemsOf(Open.class, Closed.class))
                .containsExactlyInAnyOrder(
                        "RS-0223 PatternNamesTest.Open: found @Channel(\"/orders-{id\"), a { that stands alone; "
                                + BRACES_RULE,
                        "RS-0223 PatternNamesTest.Closed: found @Channel(\"/orders-id}\"), a } that stands alone; "
                                + BRACES_RULE);
    }

    @Test
    void partsHaveDifferentNames() {
        String found = "RS-0224 PatternNamesTest.Names: found @Channel(\"/{1st}/{a}/{a}\"), ";
        assertThat(problemsOf(Names.class))
                .containsExactly(
                        found + "a part named \"1st\"; " + PART_RULE + "for example {id}",
                        found + "two parts named \"a\"; " + PART_RULE + "another name for one of them");
    }

    @Test
    void partsHaveRegularExpressions() {
        assertThat(problemsOf(Expressions.class))
                .hasSize(3)
                .allSatisfy(problem -> assertThat(problem)
                        .startsWith("RS-0225 PatternNamesTest.Expressions: found @Channel(")
                        .contains("; allowed: a regular expression of java.util.regex.Pattern; write for example {"))
                .satisfiesExactly(
                        first -> assertThat(first).contains(", {a:[0-9}: "),
                        second -> assertThat(second).contains(", {b:}: nothing after the colon; "),
                        third -> assertThat(third).contains(", {c:x)(y}: "));
    }

    @Test
    void whatIsNotInBracesIsPartOfAUrl() {
        assertThat(problemsOf(Blank.class))
                .containsExactly(
                        "RS-0201 PatternNamesTest.Blank: found @Channel(\"/my orders-{id}\"); allowed: \"/\", or"
                                + " parts of letters, digits and . _ - ~ with a / between them, such as chat or /news/sport; write for"
                                + " example @Channel(\"/orders-{id}\")");
    }

    @Test
    void aChannelParamIsTheTextOfAPart() {
        assertThat(problemsOf(Parameters.class))
                .containsExactly(
                        "RS-0226 PatternNamesTest.Parameters#connect(String): found @ChannelParam(\"order\"); allowed: the parts"
                                + " in braces of the channel's name; write one of id, line",
                        "RS-0227 PatternNamesTest.Parameters#event(int): found @ChannelParam(\"id\") int; allowed: String;"
                                + " write String");
    }

    @Test
    void aChannelWithoutPartsHasNothingToDecide() {
        assertThat(problemsOf(NoPattern.class))
                .containsExactly(
                        "RS-0226 PatternNamesTest.NoPattern#event(String): found @ChannelParam(\"id\"); allowed: the parts in"
                                + " braces of the channel's name; write a channel with this part, for example"
                                + " @Channel(\"/orders-{id}\")",
                        "RS-0228 PatternNamesTest.NoPattern: found ChannelDecider and @Channel(\"orders\"); allowed:"
                                + " ChannelDecider in beans of a channel whose name has parts in braces; write @BeforeConnect to decide"
                                + " who may join, or a part in braces");
    }

    @Test
    void anInjectedPatternHasToBeServed() {
        assertThat(problemsOf(Unserved.class))
                .containsExactly(
                        "RS-0216 PatternNamesTest.Unserved#orders: found the channel /orders-{id}, which no bean"
                                + " handles; allowed: the channels of beans; write a bean with @Channel");
    }
}
