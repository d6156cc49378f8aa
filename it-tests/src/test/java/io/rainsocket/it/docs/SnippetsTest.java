package io.rainsocket.it.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** No snippet of any page has a mistake that a compiler would find. */
class SnippetsTest {

    /** The checked ones, then those that are for people. */
    private static final Set<String> LANGUAGES = Set.of("java", "js", "html", "xml", "properties", "bash", "text");

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> javaCompiles() {
        return snippets("java", snippet -> assertThat(JavaSnippets.compile(snippet, folder))
                .as(snippet.place())
                .isEmpty());
    }

    @TestFactory
    Stream<DynamicTest> javaScriptParses() {
        return snippets("js", snippet -> assertThat(ScriptCheck.module(snippet.code(), folder))
                .as(snippet.place())
                .isEmpty());
    }

    @TestFactory
    Stream<DynamicTest> scriptsInHtmlParse() {
        return snippets("html", snippet -> assertThat(ScriptCheck.html(snippet.code(), folder))
                .as(snippet.place())
                .isEmpty());
    }

    @TestFactory
    Stream<DynamicTest> xmlIsWellFormed() {
        return snippets("xml", snippet -> parseXml(snippet.code()));
    }

    @Test
    void everyBlockSaysWhatItIs() {
        assertThat(all().filter(snippet -> !LANGUAGES.contains(snippet.language()))
                        .map(Snippet::place))
                .isEmpty();
    }

    private static Stream<DynamicTest> snippets(String language, Check check) {
        return all().filter(snippet -> snippet.language().equals(language))
                .map(snippet -> DynamicTest.dynamicTest(snippet.place(), () -> check.run(snippet)));
    }

    private static Stream<Snippet> all() {
        List<Page> pages = Project.pages();
        assertThat(pages).hasSizeGreaterThan(10);
        return pages.stream().flatMap(page -> page.snippets().stream());
    }

    private static void parseXml(String code) throws Exception {
        var parser = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        parser.setErrorHandler(new Strict());
        parser.parse(new InputSource(new StringReader("<snippet>" + code + "</snippet>")));
    }

    private interface Check {
        void run(Snippet snippet) throws Exception;
    }

    /** Fails without a word on the standard error. */
    private static final class Strict implements ErrorHandler {

        @Override
        public void warning(SAXParseException problem) throws SAXParseException {
            throw problem;
        }

        @Override
        public void error(SAXParseException problem) throws SAXParseException {
            throw problem;
        }

        @Override
        public void fatalError(SAXParseException problem) throws SAXParseException {
            throw problem;
        }
    }
}
