package io.rainsocket.it.arquillian;

import io.rainsocket.it.archive.Applications;
import io.rainsocket.it.server.DeployedServer;
import io.rainsocket.it.server.ServerUnderTest;
import io.rainsocket.it.suite.LoginSuite;
import java.net.URL;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;

@ArquillianTest
class RealmFormLoginIT implements LoginSuite {

    @ArquillianResource
    private URL url;

    @Deployment(testable = false)
    static WebArchive application() {
        return Applications.realmFormLogin();
    }

    @Override
    public ServerUnderTest server() {
        return DeployedServer.at(url);
    }
}
