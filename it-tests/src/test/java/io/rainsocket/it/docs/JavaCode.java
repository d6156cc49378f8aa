package io.rainsocket.it.docs;

import java.net.URI;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.SimpleJavaFileObject;

/**
 * A snippet as a source file. A snippet is a whole file, or types that get their imports here, unless an invisible comment before it
 * says otherwise:
 *
 * <pre>
 *   &lt;!-- java members        fields and methods of a class
 *   &lt;!-- java statements     the body of a method
 * </pre>
 *
 * What follows in the comment's next lines becomes members of the class around the snippet.
 */
final class JavaCode extends SimpleJavaFileObject {

    private static final String IMPORTS = List.of(
                    "io.rainsocket",
                    "io.rainsocket.embedded",
                    "io.rainsocket.spi",
                    "jakarta.annotation",
                    "jakarta.enterprise.concurrent",
                    "jakarta.enterprise.context",
                    "jakarta.enterprise.inject",
                    "jakarta.inject",
                    "jakarta.servlet.annotation",
                    "jakarta.servlet.http",
                    "java.io",
                    "java.nio",
                    "java.security",
                    "java.time",
                    "java.util",
                    "java.util.concurrent")
            .stream()
            .map(name -> "import " + name + ".*;")
            .collect(Collectors.joining());

    private static final Pattern WHOLE_FILE = Pattern.compile("^(import|package) ", Pattern.MULTILINE);
    private static final Pattern PUBLIC_TYPE =
            Pattern.compile("^public (?:final )?(?:class|interface|record|enum) (\\w+)", Pattern.MULTILINE);

    private final String source;

    private JavaCode(String name, String source) {
        super(URI.create("memory:///" + name + ".java"), Kind.SOURCE);
        this.source = source;
    }

    static JavaCode of(Snippet snippet) {
        String[] comment = snippet.comment().split("\n", 2);
        String beside = comment.length > 1 ? comment[1] : "";
        return switch (comment[0].strip()) {
            case "" -> types(snippet.code());
            case "java members" -> types("class Snippet {\n" + snippet.code() + beside + "}");
            case "java statements" ->
                types("class Snippet { void run() throws Exception {\n" + snippet.code() + "}\n" + beside + "}");
            default -> throw new IllegalArgumentException(snippet.place() + ": unknown comment " + comment[0]);
        };
    }

    private static JavaCode types(String code) {
        return new JavaCode(nameOf(code), WHOLE_FILE.matcher(code).find() ? code : IMPORTS + code);
    }

    private static String nameOf(String code) {
        if (code.startsWith("@") && code.contains("\npackage ")) {
            return "package-info";
        }
        Matcher type = PUBLIC_TYPE.matcher(code);
        return type.find() ? type.group(1) : "Snippet";
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return source;
    }
}
