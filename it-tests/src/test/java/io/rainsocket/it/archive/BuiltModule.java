package io.rainsocket.it.archive;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.spec.JavaArchive;

/**
 * One of our own modules as a jar, taken from where the test class path has it: a jar (packaged, or from the local
 * repository) or the module's {@code target/classes}.
 *
 * @param artifactId as in its pom
 * @param folder of the module under the project's root
 */
record BuiltModule(String artifactId, String folder) {

    /** What an application that uses Rainsocket carries. */
    static final List<BuiltModule> LIBRARY = List.of(
            new BuiltModule("rainsocket-api", "api"),
            new BuiltModule("rainsocket-core", "core"),
            new BuiltModule("rainsocket-client-runtime", "client-runtime"),
            new BuiltModule("rainsocket-cdi-extension", "cdi-extension"));

    JavaArchive asJar() {
        return asJar(System.getProperty("java.class.path"));
    }

    JavaArchive asJar(String classPath) {
        Path place = Arrays.stream(classPath.split(Pattern.quote(File.pathSeparator)))
                .map(Path::of)
                .filter(this::isMine)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(artifactId + " is not on the class path of it-tests;"
                        + " add it as a test dependency and build it first (mvn install -DskipTests -pl " + folder
                        + " -am)."));
        return Files.isDirectory(place) ? fromClasses(place) : fromJar(place);
    }

    private boolean isMine(Path entry) {
        return entry.endsWith(Path.of(folder, "target", "classes"))
                || entry.getFileName().toString().matches(Pattern.quote(artifactId) + "-\\d.*\\.jar");
    }

    private JavaArchive fromClasses(Path directory) {
        return ShrinkWrap.create(JavaArchive.class, artifactId + ".jar")
                .as(ExplodedImporter.class)
                .importDirectory(directory.toFile())
                .as(JavaArchive.class);
    }

    private JavaArchive fromJar(Path jar) {
        return ShrinkWrap.createFromZipFile(JavaArchive.class, jar.toFile());
    }
}
