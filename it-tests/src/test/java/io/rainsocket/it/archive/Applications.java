package io.rainsocket.it.archive;

import io.rainsocket.it.broken.IllegalName;
import io.rainsocket.it.ear.ejb.SharedChannel;
import io.rainsocket.it.ear.first.FirstChannel;
import io.rainsocket.it.ear.first.FirstGate;
import io.rainsocket.it.ear.first.FirstRefusals;
import io.rainsocket.it.ear.first.FirstServlet;
import io.rainsocket.it.ear.second.SecondChannel;
import io.rainsocket.it.ear.second.SecondServlet;
import io.rainsocket.it.renamed.RenamedChannel;
import io.rainsocket.it.requests.Gate;
import java.nio.file.Files;
import java.nio.file.Path;
import org.glassfish.tyrus.ext.extension.deflate.PerMessageDeflateExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The applications of the tests as archives. None has a descriptor, except the one whose {@code web.xml} is what it tests. */
public final class Applications {

    private static final String BEHAVIOUR = "io.rainsocket.it.behaviour";

    private Applications() {}

    /** All channels with the default settings. */
    public static WebArchive behaviour() {
        return Archives.war("behaviour.war").addPackages(true, BEHAVIOUR);
    }

    /** Settings of its own, by a bean. */
    public static WebArchive settings() {
        return Archives.war("settings.war")
                .addPackages(true, "io.rainsocket.it.settings", BEHAVIOUR + ".flow", BEHAVIOUR + ".reasons");
    }

    /** A word in its requests; what Payara needs to compress WebSocket messages. */
    public static WebArchive requests() {
        return Archives.war("requests.war")
                .addPackage(Gate.class.getPackage())
                .addAsLibrary(Archives.libraryOf(PerMessageDeflateExtension.class));
    }

    /** The path by a context parameter, which wins over a bean. */
    public static WebArchive renamed() {
        return Archives.war("renamed.war")
                .addPackage(RenamedChannel.class.getPackage())
                .setWebXML(
                        new StringAsset(
                                """
                        <web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0">
                          <context-param>
                            <param-name>rainsocket.path</param-name>
                            <param-value>/some/where/else</param-value>
                          </context-param>
                        </web-app>
                        """));
    }

    /** Does not start. */
    public static WebArchive broken() {
        return Archives.war("broken.war").addPackage(IllegalName.class.getPackage());
    }

    /** The example, as its module has built it. */
    public static WebArchive chat() {
        Path war = Path.of(System.getProperty("rainsocket.chat"), "chat.war");
        if (!Files.exists(war)) {
            throw new IllegalStateException("The example is not built: mvn package -DskipTests -pl examples/chat -am");
        }
        return ShrinkWrap.createFromZipFile(WebArchive.class, war.toFile());
    }

    /** Two WARs and an EJB jar, with Rainsocket in {@code lib/}. */
    public static EnterpriseArchive ear() {
        return Archives.ear(
                "rainsocket-it.ear",
                Archives.jar("beans.jar").addPackage(SharedChannel.class.getPackage()),
                Archives.bareWar(
                        "first.war", FirstChannel.class, FirstServlet.class, FirstGate.class, FirstRefusals.class),
                Archives.bareWar("second.war", SecondChannel.class, SecondServlet.class));
    }
}
