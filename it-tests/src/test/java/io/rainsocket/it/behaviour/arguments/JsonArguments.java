package io.rainsocket.it.behaviour.arguments;

import io.rainsocket.Channel;
import io.rainsocket.Handshake;
import io.rainsocket.OnEvent;
import io.rainsocket.Socket;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One event for each kind of parameter; the answers could not be given by a parameter that was bound wrongly. */
@Channel("arguments/json")
public class JsonArguments {

    @OnEvent("record")
    Point mirrored(Point point) {
        return new Point(point.y(), point.x());
    }

    @OnEvent("bean")
    Person older(Person person) {
        person.setAge(person.getAge() + 1);
        person.getNames().add("Senior");
        return person;
    }

    @OnEvent("primitives")
    Map<String, Object> primitives(int small, long large, double broken, boolean yes) {
        return Map.of("small", small + 1, "large", large + 1, "broken", broken / 2, "no", !yes);
    }

    @OnEvent("boxes")
    String boxes(Integer number, Boolean flag, String text) {
        return number + " " + flag + " " + text;
    }

    @OnEvent("text")
    String upperCase(String text) {
        return text.toUpperCase(java.util.Locale.ROOT);
    }

    @OnEvent("enum")
    Weekday following(Weekday day) {
        return Weekday.values()[(day.ordinal() + 1) % Weekday.values().length];
    }

    @OnEvent("list")
    int sumOfX(List<Point> points) {
        return points.stream().mapToInt(Point::x).sum();
    }

    @OnEvent("map")
    int sumOfY(Map<String, Point> points) {
        return points.values().stream().mapToInt(Point::y).sum();
    }

    @OnEvent("optional")
    String greeting(Optional<String> name) {
        return "hello " + name.orElse("stranger");
    }

    @OnEvent("plain")
    Object plain(Object value) {
        return value;
    }

    @OnEvent("json")
    JsonObject json(JsonObject object, JsonArray array, JsonValue value) {
        return Json.createObjectBuilder(object)
                .add("elements", array.size())
                .add("type", value.getValueType().name())
                .build();
    }

    @OnEvent("mixed")
    Map<String, Object> mixed(Socket socket, String first, Handshake handshake, int second) {
        return Map.of("id", socket.id(), "first", first, "secure", handshake.secure(), "second", second);
    }

    /** A record that another record holds, inside a list. */
    @OnEvent("deep")
    List<Line> reversed(List<Line> lines) {
        return lines.stream().map(line -> new Line(line.to(), line.from())).toList();
    }
}
