package io.rainsocket.it.arquillian;

import io.rainsocket.it.archive.Packagings;
import io.rainsocket.it.server.DeployedServer;
import io.rainsocket.it.server.ServerUnderTest;
import io.rainsocket.it.suite.PackagingSuite;
import java.net.URL;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.OperateOnDeployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** All packagings at once on one server: so one run of clients sees them all. */
@ArquillianTest
class PackagingIT implements PackagingSuite {

    @ArquillianResource
    @OperateOnDeployment("plain")
    private URL url;

    @Deployment(name = "each", testable = false)
    static EnterpriseArchive inEachWar() {
        return Packagings.inEachWar();
    }

    @Deployment(name = "skinny", testable = false)
    static EnterpriseArchive skinnyWars() {
        return Packagings.skinnyWars();
    }

    @Deployment(name = "ordered", testable = false)
    static WebArchive absoluteOrdering() {
        return Packagings.absoluteOrdering();
    }

    @Deployment(name = "foreign", testable = false)
    static WebArchive foreignOrdering() {
        return Packagings.foreignOrdering();
    }

    @Deployment(name = "named", testable = false)
    static WebArchive namedOrdering() {
        return Packagings.namedOrdering();
    }

    @Deployment(name = "complete", testable = false)
    static WebArchive metadataComplete() {
        return Packagings.metadataComplete();
    }

    @Deployment(name = "all", testable = false)
    static WebArchive allBeans() {
        return Packagings.allBeans();
    }

    @Deployment(name = "plain", testable = false)
    static WebArchive noDescriptor() {
        return Packagings.noDescriptor();
    }

    @Override
    public ServerUnderTest server() {
        DeployedServer plain = DeployedServer.at(url);
        return new DeployedServer(plain.name(), plain.at("/"));
    }
}
