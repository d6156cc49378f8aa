package io.rainsocket.it.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** Payara by the command that its launcher would use; its scanner deploys what lies in a folder. */
final class PayaraProcess {

    private PayaraProcess() {}

    static ServerProcess start(PayaraRun run, List<WebArchive> applications) throws IOException {
        Path deployments = Files.createDirectories(run.domain().resolve("autodeploy"));
        for (WebArchive application : applications) {
            application
                    .as(ZipExporter.class)
                    .exportTo(deployments.resolve(application.getName()).toFile());
        }
        ProcessBuilder command = new ProcessBuilder(command(run));
        command.directory(run.domain().resolve("config").toFile());
        return ServerProcess.start(command, run.directory(), run.log());
    }

    /** What {@code start-domain} would run: run by ourselves, the server is our child and gets our signals. */
    private static List<String> command(PayaraRun run) throws IOException {
        Path asadmin = run.directory().resolve("glassfish/lib/client/appserver-cli.jar");
        Process dump = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        asadmin.toString(),
                        "start-domain",
                        "--dry-run",
                        "domain1")
                .redirectErrorStream(true)
                .start();
        String output = new String(dump.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        List<String> command = new ArrayList<>(
                output.lines().skip(1).takeWhile(line -> !line.isEmpty()).toList());
        if (command.isEmpty()) {
            throw new IOException("asadmin start-domain --dry-run says no command:\n" + output);
        }
        return command;
    }
}
