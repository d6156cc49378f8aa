package io.rainsocket.it.archive;

import jakarta.validation.MessageInterpolator;
import java.util.Map;
import java.util.stream.Collectors;
import org.jboss.shrinkwrap.api.asset.Asset;
import org.jboss.shrinkwrap.api.asset.StringAsset;

/** Deployment descriptors. */
final class Descriptors {

    private Descriptors() {}

    private static final String OPENING = "<web-app xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" version=\"6.0\"";

    /** A {@code web.xml} with nothing but context parameters; names and values have no characters that XML escapes. */
    static Asset webXml(Map<String, String> parameters) {
        return webXmlWith(parameters.entrySet().stream()
                .map(parameter -> "<context-param><param-name>" + parameter.getKey() + "</param-name><param-value>"
                        + parameter.getValue() + "</param-value></context-param>")
                .collect(Collectors.joining()));
    }

    /** A {@code web.xml} with these elements. */
    static Asset webXmlWith(String elements) {
        return new StringAsset(OPENING + ">" + elements + "</web-app>");
    }

    /** A {@code web.xml} that says to be all there is. */
    static Asset completeWebXml() {
        return new StringAsset(OPENING + " metadata-complete=\"true\"/>");
    }

    /** A {@code web-fragment.xml} with nothing but its name. */
    static Asset fragment(String name) {
        return new StringAsset("<web-fragment xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" version=\"6.0\"><name>"
                + name + "</name></web-fragment>");
    }

    /** A {@code validation.xml} that names who finds the words. */
    static Asset validationBy(Class<? extends MessageInterpolator> words) {
        return new StringAsset(
                "<validation-config xmlns=\"https://jakarta.ee/xml/ns/validation/configuration\" version=\"3.0\">"
                        + "<message-interpolator>" + words.getName() + "</message-interpolator></validation-config>");
    }

    /** A {@code beans.xml} that makes a bean of each class. */
    static Asset allBeans() {
        return new StringAsset(
                "<beans xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" version=\"4.0\" bean-discovery-mode=\"all\"/>");
    }
}
