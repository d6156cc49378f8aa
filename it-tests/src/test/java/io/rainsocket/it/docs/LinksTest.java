package io.rainsocket.it.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Links and images between the project's own files lead somewhere. */
class LinksTest {

    @TestFactory
    Stream<DynamicTest> linksLeadSomewhere() {
        return Project.pages().stream()
                .map(page -> DynamicTest.dynamicTest(page.name(), () -> assertThat(
                                page.links().stream().flatMap(link -> broken(page, link).stream()))
                        .as(page.name())
                        .isEmpty()));
    }

    @Test
    void everyPageOfDocsCanBeReachedFromTheReadme() {
        assertThat(Project.files(Project.ROOT.resolve("docs"), ".md"))
                .allMatch(file -> Project.page("README.md").links().stream()
                                .anyMatch(link -> Project.ROOT.resolve(link).equals(file))
                        || Project.page("docs/README.md").links().stream().anyMatch(link -> Project.ROOT
                                .resolve("docs")
                                .resolve(link)
                                .equals(file)));
    }

    /** What is wrong with a link. */
    private static Optional<String> broken(Page page, String link) {
        if (link.matches("[a-z]+:.*")) {
            return Optional.empty(); // elsewhere on the web
        }
        String[] parts = link.split("#", 2);
        Path target = parts[0].isEmpty()
                ? page.file()
                : page.file().resolveSibling(parts[0]).normalize();
        if (!Files.exists(target)) {
            return Optional.of(link + " does not exist");
        }
        boolean known = parts.length == 1 || Page.read(target).anchors().contains(parts[1]);
        return known ? Optional.empty() : Optional.of(link + ": no such heading");
    }
}
