package io.rainsocket.it.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** WildFly by its own script, which passes signals on; its scanner deploys what lies in a folder. */
final class WildFlyProcess {

    private WildFlyProcess() {}

    static ServerProcess start(WildFlyRun run, List<WebArchive> applications) throws IOException {
        Path base = run.base();
        FileTrees.copy(run.installation().resolve("standalone/configuration"), base.resolve("configuration"));
        Path deployments = Files.createDirectories(base.resolve("deployments"));
        for (WebArchive application : applications) {
            application
                    .as(ZipExporter.class)
                    .exportTo(deployments.resolve(application.getName()).toFile());
        }
        ProcessBuilder command = new ProcessBuilder(command(run));
        command.environment().put("LAUNCH_JBOSS_IN_BACKGROUND", "true");
        return ServerProcess.start(command, run.directory(), run.log());
    }

    private static List<String> command(WildFlyRun run) {
        List<String> command = new ArrayList<>();
        command.add("sh"); // what Java unzips is not executable
        command.add(run.installation().resolve("bin/standalone.sh").toString());
        command.add("-Djboss.server.base.dir=" + run.base());
        for (String option : run.javaOptions()) {
            if (option.startsWith("-D")) {
                command.add(option);
            }
        }
        return command;
    }
}
