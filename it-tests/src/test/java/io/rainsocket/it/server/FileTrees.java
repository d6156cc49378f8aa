package io.rainsocket.it.server;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** What {@link Files} lacks for whole trees. */
final class FileTrees {

    private FileTrees() {}

    static void unzip(Path zip, Path target) throws IOException {
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                unzip(in, entry, target);
            }
        }
    }

    private static void unzip(InputStream in, ZipEntry entry, Path target) throws IOException {
        Path file = target.resolve(entry.getName()).normalize();
        if (!file.startsWith(target)) {
            throw new IOException("Entry '" + entry.getName() + "' points out of the archive.");
        }
        if (entry.isDirectory()) {
            Files.createDirectories(file);
        } else {
            Files.createDirectories(file.getParent());
            Files.copy(in, file);
        }
    }

    static void copy(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new Mirror(from, to, null, Files::copy));
    }

    /** Like {@link #copy} but with hard links, which cost neither time nor space; real copies across file systems. */
    static void link(Path from, Path to, Path except) throws IOException {
        Files.walkFileTree(from, new Mirror(from, to, except, FileTrees::linkOrCopy));
    }

    private static void linkOrCopy(Path from, Path to) throws IOException {
        if (Files.getFileStore(from).equals(Files.getFileStore(to.getParent()))) {
            Files.createLink(to, from);
        } else {
            Files.copy(from, to);
        }
    }

    static void delete(Path tree) throws IOException {
        if (!Files.exists(tree)) {
            return;
        }
        Files.walkFileTree(tree, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, IOException failure) throws IOException {
                Files.delete(directory);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    @FunctionalInterface
    private interface FileAction {
        void apply(Path from, Path to) throws IOException;
    }

    private static final class Mirror extends SimpleFileVisitor<Path> {
        private final Path from;
        private final Path to;
        private final Path except;
        private final FileAction action;

        Mirror(Path from, Path to, Path except, FileAction action) {
            this.from = from;
            this.to = to;
            this.except = except;
            this.action = action;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) throws IOException {
            if (directory.equals(except)) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            Files.createDirectories(to.resolve(from.relativize(directory)));
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            action.apply(file, to.resolve(from.relativize(file)));
            return FileVisitResult.CONTINUE;
        }
    }
}
