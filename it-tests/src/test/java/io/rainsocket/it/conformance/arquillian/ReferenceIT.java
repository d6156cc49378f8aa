package io.rainsocket.it.conformance.arquillian;

import io.rainsocket.it.conformance.Context;
import io.rainsocket.it.conformance.ReferenceSuite;
import io.rainsocket.it.server.DeployedServer;
import io.rainsocket.it.server.ServerUnderTest;
import java.net.URL;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.OperateOnDeployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** A deployment for each of {@link ReferenceSuite#CONTEXTS}. */
@ArquillianTest
class ReferenceIT implements ReferenceSuite {

    @ArquillianResource
    @OperateOnDeployment("main")
    private URL url;

    @Deployment(name = "main", testable = false)
    static WebArchive main() {
        return Context.MAIN.archive();
    }

    @Deployment(name = "plain", testable = false)
    static WebArchive plain() {
        return Context.PLAIN.archive();
    }

    @Deployment(name = "recovery", testable = false)
    static WebArchive recovery() {
        return Context.RECOVERY.archive();
    }

    @Override
    public ServerUnderTest server() {
        return DeployedServer.at(url);
    }
}
