package io.rainsocket.it.server;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** The JDK that application servers run on: the one of the tests, unless the build names another. */
public final class ServerJava {

    private static final String PROPERTY = "rainsocket.java";

    private ServerJava() {}

    /** Its home. */
    static Path home() {
        return Path.of(System.getProperty(PROPERTY, System.getProperty("java.home")));
    }

    /** Its feature release, such as 17. */
    public static int feature() throws IOException {
        Properties release = new Properties();
        release.load(new StringReader(Files.readString(home().resolve("release"))));
        String version = release.getProperty("JAVA_VERSION").replace("\"", "");
        return Runtime.Version.parse(version).feature();
    }
}
