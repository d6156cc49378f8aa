package io.rainsocket.it.arquillian;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rainsocket.it.archive.Applications;
import io.rainsocket.it.node.NodeTests;
import io.rainsocket.it.server.DeployedServer;
import io.rainsocket.it.server.ServerJava;
import io.rainsocket.it.server.ServerLog;
import io.rainsocket.it.suite.StackTraces;
import java.net.URL;
import java.util.Map;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.OperateOnDeployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Class loader, JNDI and thread wherever handlers run, with each kind of threads that the server's Java has. */
@ArquillianTest
class ThreadsIT {

    private static final String PLATFORM = "platform";
    private static final String VIRTUAL = "virtual";
    private static final int FIRST_WITH_VIRTUAL = 21;

    @ArquillianResource
    private Deployer deployer;

    @ArquillianResource
    @OperateOnDeployment(PLATFORM)
    private URL url;

    @Deployment(name = PLATFORM, testable = false)
    static WebArchive platform() {
        return Applications.threads(PLATFORM);
    }

    @Deployment(name = VIRTUAL, managed = false, testable = false)
    static WebArchive virtual() {
        return Applications.threads(VIRTUAL);
    }

    @TestFactory
    Stream<DynamicTest> platform_threads() {
        return clients(PLATFORM);
    }

    /** One test for all clients, because Arquillian deploys within tests only. */
    @Test
    void virtual_threads_where_java_has_them() throws Throwable {
        if (ServerJava.feature() < FIRST_WITH_VIRTUAL) {
            assertThatThrownBy(() -> deployer.deploy(VIRTUAL))
                    .satisfies(failure -> assertThat(StackTraces.of(failure) + ServerLog.text())
                            .contains("RS-0411 the setting handlerThreads is VIRTUAL"));
            return;
        }
        deployer.deploy(VIRTUAL);
        try {
            for (DynamicTest test : clients(VIRTUAL).toList()) {
                test.getExecutable().execute();
            }
        } finally {
            deployer.undeploy(VIRTUAL);
        }
    }

    private Stream<DynamicTest> clients(String kind) {
        DeployedServer server = DeployedServer.at(url);
        DeployedServer application = new DeployedServer(server.name(), server.at("/" + kind + "-threads/"));
        return NodeTests.against(application).run("container", Map.of("THREADS", kind));
    }
}
