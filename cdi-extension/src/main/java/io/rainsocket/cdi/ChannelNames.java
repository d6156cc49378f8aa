package io.rainsocket.cdi;

import io.rainsocket.Channel;
import io.rainsocket.Component;
import io.rainsocket.cdi.parameter.TypeNames;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** From the name of a channel to the address of its namespace. */
final class ChannelNames {

    private static final String PART = "[A-Za-z0-9._~-]+";
    private static final Pattern COMPONENT_PART = Pattern.compile(PART);
    private static final Pattern NAME = Pattern.compile("/|/?" + PART + "(/" + PART + ")*");

    private ChannelNames() {}

    /** The address of a channel that is named in a class; the names must be correct. */
    static String address(Channel channel, Class<?> namedIn) {
        String name = channel.value();
        if (name.startsWith("/")) {
            return name;
        }
        Component component = componentOf(namedIn);
        return component == null ? "/" + name : "/" + component.id() + "/" + component.version() + "/" + name;
    }

    /** Checks the name, and the component that goes before it. */
    static boolean check(Channel channel, Class<?> namedIn, String place, Problems problems) {
        boolean correct = NamePattern.is(channel.value())
                ? checkPattern(channel, place, problems)
                : checkPlain(channel.value(), channel, place, problems);
        boolean absolute = channel.value().startsWith("/");
        return (absolute || checkComponent(namedIn, problems)) && correct;
    }

    /** The parts in braces of a channel's name, none if it is no pattern; empty if the name is wrong. */
    static Optional<List<String>> parts(Channel channel) {
        PatternReader reader = new PatternReader(channel.value());
        return reader.mistakes().isEmpty() ? Optional.of(NamePattern.parts(reader.pieces())) : Optional.empty();
    }

    private static boolean checkPattern(Channel channel, String place, Problems problems) {
        PatternReader reader = new PatternReader(channel.value());
        for (PatternReader.Mistake mistake : reader.mistakes()) {
            problems.add(
                    mistake.error(),
                    place,
                    "@Channel(\"" + channel.value() + "\"), " + mistake.found(),
                    mistake.write());
        }
        return reader.mistakes().isEmpty() && checkPlain(reader.plain(), channel, place, problems);
    }

    private static boolean checkPlain(String plain, Channel channel, String place, Problems problems) {
        boolean correct = NAME.matcher(plain).matches();
        if (!correct) {
            problems.add(
                    DefinitionError.CHANNEL_NAME,
                    place,
                    "@Channel(\"" + channel.value() + "\")",
                    NamePattern.is(channel.value())
                            ? "for example @Channel(\"/orders-{id}\")"
                            : "@Channel(\"" + suggestion(plain) + "\")");
        }
        return correct;
    }

    private static boolean checkComponent(Class<?> namedIn, Problems problems) {
        Component component = componentOf(namedIn);
        if (component == null
                || COMPONENT_PART.matcher(component.id()).matches()
                        && COMPONENT_PART.matcher(component.version()).matches()) {
            return true;
        }
        boolean onClass = namedIn.isAnnotationPresent(Component.class);
        problems.add(
                DefinitionError.COMPONENT,
                onClass ? TypeNames.of(namedIn) : "package " + namedIn.getPackageName(),
                "@Component(id = \"" + component.id() + "\", version = \"" + component.version() + "\")",
                "for example @Component(id = \"notes\", version = \"1.0\")");
        return false;
    }

    private static Component componentOf(Class<?> type) {
        Component onClass = type.getAnnotation(Component.class);
        if (onClass != null) {
            return onClass;
        }
        return type.getPackage() == null ? null : type.getPackage().getAnnotation(Component.class);
    }

    private static String suggestion(String name) {
        String start = name.startsWith("/") ? "/" : "";
        String parts =
                name.replaceAll("[^A-Za-z0-9._~/-]+", "-").replaceAll("/+", "/").replaceAll("^[/-]+|[/-]+$", "");
        return start + (parts.isEmpty() ? "chat" : parts);
    }
}
