package io.rainsocket.it.docs;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/** Compiles snippets against the class path of the tests. */
final class JavaSnippets {

    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

    private JavaSnippets() {}

    /** The compiler's complaints, empty if it has none; the classes go to the folder. */
    static List<String> compile(Snippet snippet, Path folder) {
        DiagnosticCollector<JavaFileObject> complaints = new DiagnosticCollector<>();
        List<String> options = List.of("-proc:none", "-Xlint:all,-processing,-classfile", "-d", folder.toString());
        COMPILER.getTask(null, null, complaints, options, null, List.of(JavaCode.of(snippet)))
                .call();
        return complaints.getDiagnostics().stream()
                .filter(complaint -> complaint.getKind() != Diagnostic.Kind.NOTE)
                .map(complaint -> "line " + complaint.getLineNumber() + ": " + complaint.getMessage(Locale.ENGLISH))
                .toList();
    }
}
