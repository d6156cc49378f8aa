package io.rainsocket.it.archive;

import java.util.Map;
import java.util.stream.Collectors;
import org.jboss.shrinkwrap.api.asset.Asset;
import org.jboss.shrinkwrap.api.asset.StringAsset;

/** Deployment descriptors. */
final class Descriptors {

    private Descriptors() {}

    /** A {@code web.xml} with nothing but context parameters; names and values have no characters that XML escapes. */
    static Asset webXml(Map<String, String> parameters) {
        return new StringAsset(parameters.entrySet().stream()
                .map(parameter -> "<context-param><param-name>" + parameter.getKey() + "</param-name><param-value>"
                        + parameter.getValue() + "</param-value></context-param>")
                .collect(Collectors.joining(
                        "", "<web-app xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" version=\"6.0\">", "</web-app>")));
    }
}
