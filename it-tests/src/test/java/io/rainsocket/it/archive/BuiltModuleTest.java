package io.rainsocket.it.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuiltModuleTest {

    private static final BuiltModule CORE = new BuiltModule("rainsocket-core", "core");

    @TempDir
    Path directory;

    @Test
    void packsAFolderOfClasses() throws IOException {
        Path classes = Files.createDirectories(directory.resolve("core/target/classes"));
        Files.writeString(Files.createDirectories(classes.resolve("META-INF")).resolve("a.txt"), "a");

        assertThat(CORE.asJar("other.jar" + File.pathSeparator + classes).contains("META-INF/a.txt"))
                .isTrue();
    }

    @Test
    void takesAJarAsItIs() {
        Path jar = directory.resolve("rainsocket-core-0.1.0-SNAPSHOT.jar");
        Archives.jar("x.jar", BuiltModuleTest.class).as(ZipExporter.class).exportTo(jar.toFile());

        assertThat(CORE.asJar(jar.toString())
                        .contains(BuiltModuleTest.class.getName().replace('.', '/') + ".class"))
                .isTrue();
    }

    @Test
    void findsAJarOnTheClassPathOfThisRun() {
        assertThat(new BuiltModule("assertj-core", "none").asJar().contains("org/assertj/core/api/Assertions.class"))
                .isTrue();
    }

    @Test
    void saysWhatToDoWhenTheModuleIsNotThere() {
        assertThatThrownBy(() -> CORE.asJar("rainsocket-core-extras.jar")).hasMessageContaining("-pl core -am");
    }
}
