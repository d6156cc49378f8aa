package io.rainsocket.it.docs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A Markdown page. */
record Page(Path file, List<String> lines) {

    private static final Pattern LINK =
            Pattern.compile("(?<!`)\\]\\(([^)\\s]+)\\)|<(?:img|a)[^>]* (?:src|href)=\"([^\"]+)\"");
    private static final Pattern HEADING = Pattern.compile("#{1,6} (.+)");

    static Page read(Path file) {
        return new Page(file, Project.text(file).lines().toList());
    }

    /** Its path below the project's root. */
    String name() {
        return Project.ROOT.relativize(file).toString();
    }

    /** The fenced blocks of code. */
    List<Snippet> snippets() {
        List<Snippet> snippets = new ArrayList<>();
        int open = -1;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith("```")) {
                if (open >= 0) {
                    snippets.add(snippet(open, i));
                }
                open = open >= 0 ? -1 : i;
            }
        }
        return snippets;
    }

    private Snippet snippet(int open, int close) {
        String code = String.join("\n", lines.subList(open + 1, close)) + "\n";
        return new Snippet(name(), open + 1, lines.get(open).substring(3).strip(), commentBefore(open), code);
    }

    /** The HTML comment that ends in the line before; empty if there is none. */
    private String commentBefore(int line) {
        if (line == 0 || !lines.get(line - 1).endsWith("-->")) {
            return "";
        }
        int start = line - 1;
        while (!lines.get(start).startsWith("<!--")) {
            start--;
        }
        return String.join("\n", lines.subList(start, line))
                .replaceAll("^<!--|-->$", "")
                .strip();
    }

    /** Where its links and images lead, as they are written. */
    List<String> links() {
        return LINK.matcher(prose())
                .results()
                .map(link -> link.group(1) != null ? link.group(1) : link.group(2))
                .toList();
    }

    /** The anchors of its headings, as the usual Markdown viewers make them. */
    Set<String> anchors() {
        return prose().lines()
                .map(HEADING::matcher)
                .filter(heading -> heading.matches())
                .map(heading -> anchor(heading.group(1)))
                .collect(Collectors.toSet());
    }

    private static String anchor(String heading) {
        return heading.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N} _-]", "")
                .replace(' ', '-');
    }

    /** The rows of all its tables, heads and rules left out, each as its cells. */
    List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            boolean head = i + 1 < lines.size() && isRule(lines.get(i + 1));
            if (lines.get(i).startsWith("|") && !head && !isRule(lines.get(i))) {
                rows.add(cells(lines.get(i)));
            }
        }
        return rows;
    }

    private static boolean isRule(String line) {
        return line.matches("\\|( *:?-+:? *\\|)+");
    }

    private static List<String> cells(String row) {
        return Arrays.stream(row.substring(1, row.lastIndexOf('|')).split("(?<!\\\\)\\|", -1))
                .map(String::strip)
                .toList();
    }

    /** Without its blocks of code. */
    private String prose() {
        return Pattern.compile("^```.*?^```$", Pattern.MULTILINE | Pattern.DOTALL)
                .matcher(String.join("\n", lines))
                .replaceAll("");
    }
}
