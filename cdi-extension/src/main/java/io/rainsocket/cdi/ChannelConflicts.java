package io.rainsocket.cdi;

import io.rainsocket.cdi.HandlerMethod.Answering;
import io.rainsocket.cdi.parameter.TypeNames;
import java.util.List;

/** Finds beans that cannot be served by the same web application. */
final class ChannelConflicts {

    private final Problems problems;

    ChannelConflicts(Problems problems) {
        this.problems = problems;
    }

    void check(List<ChannelModel> channels) {
        for (int i = 0; i < channels.size(); i++) {
            for (ChannelModel other : channels.subList(0, i)) {
                check(other, channels.get(i));
            }
        }
    }

    private void check(ChannelModel first, ChannelModel second) {
        if (!near(first.address(), second.address()) || !ClassLoaders.meet(first.beanClass(), second.beanClass())) {
            return;
        }
        if (first.address().equals(second.address())) {
            checkBuffers(first, second);
            answers(second).forEach(answer -> checkAnswers(answers(first), answer));
        } else {
            problems.add(
                    DefinitionError.ADDRESS_CASE,
                    TypeNames.of(second.beanClass()),
                    "the channel " + second.address() + ", and " + first.address() + " of "
                            + TypeNames.of(first.beanClass()),
                    "one spelling, or two different names");
        }
    }

    /** In patterns, upper and lower case make a difference that is meant. */
    private static boolean near(String first, String second) {
        return NamePattern.is(first) ? first.equals(second) : first.equalsIgnoreCase(second);
    }

    private void checkAnswers(List<HandlerMethod> others, HandlerMethod answer) {
        for (HandlerMethod other : others) {
            if (other.kind() == answer.kind() && other.event().equals(answer.event())) {
                problems.add(
                        DefinitionError.TWO_ANSWERS,
                        answer.toString(),
                        "an answer to \"" + answer.event() + "\", which " + other + " answers too",
                        "void in one of them");
            }
        }
    }

    private void checkBuffers(ChannelModel first, ChannelModel second) {
        boolean agree = first.outbound().isEmpty()
                || second.outbound().isEmpty()
                || first.outbound().equals(second.outbound());
        if (!agree) {
            problems.add(
                    DefinitionError.TWO_BUFFERS,
                    TypeNames.of(second.beanClass()),
                    second.outbound().get() + ", and " + first.outbound().get() + " on "
                            + TypeNames.of(first.beanClass()),
                    "@OutboundBuffer on one of them only");
        }
    }

    private static List<HandlerMethod> answers(ChannelModel channel) {
        return channel.handlers().stream()
                .filter(handler -> handler.answering() != Answering.NOBODY)
                .toList();
    }
}
