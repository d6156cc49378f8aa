package io.rainsocket.cdi;

import io.rainsocket.Channel;
import io.rainsocket.PushTo;
import io.rainsocket.cdi.parameter.TypeNames;
import io.rainsocket.cdi.push.Properties;
import io.rainsocket.cdi.push.PushMethod;
import io.rainsocket.cdi.push.PushMethods;
import io.rainsocket.cdi.push.RoomTemplate;
import io.rainsocket.core.socket.ReservedEvents;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.enterprise.inject.spi.AnnotatedMethod;
import jakarta.enterprise.inject.spi.AnnotatedParameter;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.concurrent.CompletionStage;

/** Reads the methods with {@link PushTo} of one bean, and notes what is wrong with them. */
final class PushReader {

    private final ChannelBean bean;
    private final ServedApplications served;
    private final List<ChannelModel> channels;
    private final Problems problems;

    PushReader(ChannelBean bean, ServedApplications served, List<ChannelModel> channels, Problems problems) {
        this.bean = bean;
        this.served = served;
        this.channels = channels;
        this.problems = problems;
    }

    void read(PushMethods methods) {
        bean.type().getMethods().stream()
                .filter(method -> method.isAnnotationPresent(PushTo.class))
                .forEach(method -> read(method, methods));
    }

    private void read(AnnotatedMethod<?> annotated, PushMethods methods) {
        Method method = annotated.getJavaMember();
        PushTo push = annotated.getAnnotation(PushTo.class);
        String place = TypeNames.of(bean.beanClass(), method);
        RoomTemplate room = new RoomTemplate(push.room());
        int observed = method.getReturnType() == void.class ? observed(annotated) : -1;
        checkMethod(method, observed, place);
        checkEvent(push.event(), place);
        checkRoom(room, method, observed, place);
        Channel channel = new ChannelName(push.channel());
        if (ChannelNames.check(channel, method.getDeclaringClass(), place, problems)) {
            String address = ChannelNames.address(channel, method.getDeclaringClass());
            checkServed(address, place);
            InjectedNamespace namespace = new InjectedNamespace(served, address, bean.beanClass());
            methods.add(
                    bean.beanClass(),
                    method,
                    new PushMethod(place, namespace, room, push.event(), push.afterCommit(), observed));
        }
    }

    private static int observed(AnnotatedMethod<?> method) {
        return method.getParameters().stream()
                .filter(parameter -> parameter.isAnnotationPresent(Observes.class)
                        || parameter.isAnnotationPresent(ObservesAsync.class))
                .mapToInt(AnnotatedParameter::getPosition)
                .findFirst()
                .orElse(-1);
    }

    private void checkMethod(Method method, int observed, String place) {
        int modifiers = method.getModifiers();
        if (Modifier.isPrivate(modifiers) || Modifier.isStatic(modifiers) || Modifier.isFinal(modifiers)) {
            problems.add(
                    DefinitionError.PUSH_NOT_INTERCEPTED,
                    place,
                    "@PushTo on a " + Modifier.toString(modifiers) + " method",
                    "the method without private, static and final");
        }
        if (method.getReturnType() == void.class && observed < 0) {
            problems.add(
                    DefinitionError.PUSH_OF_NOTHING,
                    place,
                    "@PushTo on a void method that observes nothing",
                    "a result, or @Observes on a parameter");
        }
    }

    private void checkEvent(String event, String place) {
        if (event.isEmpty() || ReservedEvents.contains(event)) {
            problems.add(
                    DefinitionError.EVENT_NAME,
                    place,
                    "@PushTo(event = \"" + event + "\")",
                    "for example @PushTo(event = \"changed\")");
        }
    }

    private void checkRoom(RoomTemplate room, Method method, int observed, String place) {
        Class<?> type = observed < 0 ? method.getReturnType() : method.getParameterTypes()[observed];
        String wrong = room.properties().stream()
                .filter(property -> !CompletionStage.class.isAssignableFrom(type))
                .filter(property -> type != void.class && !Properties.mayHave(type, property))
                .findFirst()
                .map(property -> ", but " + TypeNames.of(type) + " has no " + property)
                .orElse(room.isCorrect() ? null : "");
        if (wrong != null) {
            problems.add(
                    DefinitionError.PUSH_ROOM,
                    place,
                    "@PushTo(room = \"" + room.text() + "\")" + wrong,
                    "for example @PushTo(room = \"order-{id}\")");
        }
    }

    private void checkServed(String address, String place) {
        boolean near = channels.stream()
                .filter(channel -> ClassLoaders.meet(channel.beanClass(), bean.beanClass()))
                .anyMatch(channel -> channel.address().equals(address));
        if (!near) {
            problems.add(
                    DefinitionError.PUSH_NOT_SERVED,
                    place,
                    "the channel " + address + ", which no bean handles",
                    "the name of a channel, or a bean with this @Channel");
        }
    }
}
