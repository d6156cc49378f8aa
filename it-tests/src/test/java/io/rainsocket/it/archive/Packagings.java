package io.rainsocket.it.archive;

import io.rainsocket.it.leaks.Registrar;
import io.rainsocket.it.leaks.RemainsServlet;
import io.rainsocket.it.packaging.first.FirstChannel;
import io.rainsocket.it.packaging.late.SlowMessages;
import io.rainsocket.it.packaging.second.SecondChannel;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The ways to package an application; {@link Applications} has those that the behaviour tests use. */
public final class Packagings {

    private Packagings() {}

    /** Each of two WARs brings Rainsocket; {@code lib/} has nothing. */
    public static EnterpriseArchive inEachWar() {
        return Archives.bareEar(
                "each.ear",
                withAllBeans(first("each-first.war", true)),
                withAllBeans(Archives.war("each-second.war").addPackage(SecondChannel.class.getPackage())));
    }

    /** Everything is in {@code lib/}, the application's own classes in the WARs. */
    public static EnterpriseArchive skinnyWars() {
        return Archives.ear(
                "skinny.ear",
                first("skinny-first.war", false),
                Archives.bareWar("skinny-second.war").addPackage(SecondChannel.class.getPackage()));
    }

    /** No fragment may start anything; and the validator comes late. */
    public static WebArchive absoluteOrdering() {
        return first("ordered.war", true)
                .setWebXML(Descriptors.webXmlWith("<absolute-ordering/>"))
                .addClass(SlowMessages.class)
                .addAsResource(Descriptors.validationBy(SlowMessages.class), "META-INF/validation.xml");
    }

    /** A fragment of another library may, Rainsocket not. */
    public static WebArchive foreignOrdering() {
        return first("foreign.war", true)
                .setWebXML(Descriptors.webXmlWith("<absolute-ordering><name>other</name></absolute-ordering>"))
                .addAsLibraries(Archives.jar("other.jar")
                        .addAsManifestResource(Descriptors.fragment("other"), "web-fragment.xml"));
    }

    /** Rainsocket has its place in the order. */
    public static WebArchive namedOrdering() {
        return first("named.war", true)
                .setWebXML(Descriptors.webXmlWith("<absolute-ordering><name>rainsocket</name></absolute-ordering>"));
    }

    /** Nobody looks for annotations of servlets. */
    public static WebArchive metadataComplete() {
        return first("complete.war", true).setWebXML(Descriptors.completeWebXml());
    }

    /** All classes are beans. */
    public static WebArchive allBeans() {
        return withAllBeans(first("all.war", true));
    }

    /** Just classes. */
    public static WebArchive noDescriptor() {
        return first("plain.war", true);
    }

    /** Tells that it is there, for {@link #observer()} to see when it is gone. */
    public static WebArchive registered(String name) {
        return first(name, true).addClass(Registrar.class);
    }

    /** The same, and it starts late. */
    public static WebArchive registeredLate(String name) {
        return registered(name).setWebXML(Descriptors.webXmlWith("<absolute-ordering/>"));
    }

    /** Looks at the JVM, without Rainsocket. */
    public static WebArchive observer() {
        return Archives.bareWar("remains.war", RemainsServlet.class).addClass("io.rainsocket.it.leaks.Remains");
    }

    private static WebArchive withAllBeans(WebArchive war) {
        return war.addAsWebInfResource(Descriptors.allBeans(), "beans.xml");
    }

    private static WebArchive first(String name, boolean withRainsocket) {
        WebArchive war = withRainsocket ? Archives.war(name) : Archives.bareWar(name);
        return war.addPackage(FirstChannel.class.getPackage());
    }
}
