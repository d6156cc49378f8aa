package io.rainsocket.it.archive;

import io.rainsocket.it.admin.AdminSettings;
import io.rainsocket.it.anywhere.NewsChannel;
import io.rainsocket.it.broken.IllegalName;
import io.rainsocket.it.ear.ejb.SharedChannel;
import io.rainsocket.it.ear.first.FirstBasket;
import io.rainsocket.it.ear.first.FirstChannel;
import io.rainsocket.it.ear.first.FirstGate;
import io.rainsocket.it.ear.first.FirstMapper;
import io.rainsocket.it.ear.first.FirstRefusals;
import io.rainsocket.it.ear.first.FirstServlet;
import io.rainsocket.it.ear.first.FirstVisitors;
import io.rainsocket.it.ear.mail.MailAdapter;
import io.rainsocket.it.ear.mail.MailBox;
import io.rainsocket.it.ear.mail.MailDelivery;
import io.rainsocket.it.ear.mail.MailListener;
import io.rainsocket.it.ear.mail.MailSpec;
import io.rainsocket.it.ear.second.SecondBasket;
import io.rainsocket.it.ear.second.SecondChannel;
import io.rainsocket.it.ear.second.SecondServlet;
import io.rainsocket.it.events.DoorChannel;
import io.rainsocket.it.fuzz.TargetChannel;
import io.rainsocket.it.renamed.MisspeltSettings;
import io.rainsocket.it.renamed.RenamedChannel;
import io.rainsocket.it.requests.Gate;
import io.rainsocket.it.security.basic.BasicLogin;
import io.rainsocket.it.security.container.Users;
import io.rainsocket.it.security.form.FormLogin;
import io.rainsocket.it.security.token.TokenChannel;
import io.rainsocket.it.slow.SlowSettings;
import io.rainsocket.it.transactions.DeskChannel;
import io.rainsocket.it.validation.OrdersChannel;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.glassfish.tyrus.ext.extension.deflate.PerMessageDeflateExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.ResourceAdapterArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The applications of the tests as archives. None has a descriptor, except those whose descriptor is what they test. */
public final class Applications {

    private static final String BEHAVIOUR = "io.rainsocket.it.behaviour";

    /** Where MicroProfile Config looks for an application's own settings. */
    private static final String MICROPROFILE = "META-INF/microprofile-config.properties";

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

    /** Constraints, limits and exception mappers; both servers bring a validator. */
    public static WebArchive validation() {
        return Archives.war("validation.war").addPackage(OrdersChannel.class.getPackage());
    }

    /** The HTTP session in handlers. */
    public static WebArchive websession() {
        return Archives.war("websession.war").addPackages(true, "io.rainsocket.it.websession");
    }

    /** Channels of all scopes, EJBs among them. */
    public static WebArchive scopes() {
        return Archives.war("scopes.war").addPackages(true, "io.rainsocket.it.scopes");
    }

    /** Some settings by context parameters, which win over a bean. */
    public static WebArchive renamed() {
        return Archives.war("renamed.war")
                .addPackage(RenamedChannel.class.getPackage())
                .setWebXML(Descriptors.webXml(RenamedChannel.PARAMETERS));
    }

    /** Some settings by MicroProfile Config, which wins over context parameters and a bean. */
    public static WebArchive configured() {
        return Archives.war("configured.war")
                .addPackage(RenamedChannel.class.getPackage())
                .setWebXML(Descriptors.webXml(RenamedChannel.PARAMETERS))
                .addAsResource(
                        new StringAsset(
                                """
                        rainsocket.path=/from/the/environment
                        rainsocket.pingInterval=3s
                        rainsocket.cors.origins=https://friend.example
                        """),
                        MICROPROFILE);
    }

    /** Handlers on a kind of threads: {@code platform} or {@code virtual}. */
    public static WebArchive threads(String kind) {
        return Archives.war(kind + "-threads.war")
                .addPackages(true, BEHAVIOUR + ".where", BEHAVIOUR + ".reasons")
                .setWebXML(Descriptors.webXml(Map.of("rainsocket.handlerThreads", kind)));
    }

    /** Does not start for its settings. */
    public static WebArchive misspelt() {
        return Archives.war("misspelt.war")
                .addClass(RenamedChannel.class)
                .setWebXML(Descriptors.webXml(MisspeltSettings.PARAMETERS));
    }

    /** Transactions of the container, with its database. */
    public static WebArchive transactions() {
        return Archives.war("transactions.war").addPackage(DeskChannel.class.getPackage());
    }

    /** CDI events and users, and beans of many kinds. */
    public static WebArchive events() {
        return Archives.war("events.war")
                .addPackage(DoorChannel.class.getPackage())
                .addPackage(NewsChannel.class.getPackage());
    }

    /** The MessagePack parser, with some of the channels that all parsers should serve alike. */
    public static WebArchive msgpack() {
        return Archives.war("msgpack.war")
                .addPackages(true, "io.rainsocket.it.msgpack", BEHAVIOUR + ".acks", BEHAVIOUR + ".arguments")
                .addPackages(true, BEHAVIOUR + ".auth", BEHAVIOUR + ".reasons", BEHAVIOUR + ".rooms")
                .addAsLibraries(Archives.library("msgpack-core"));
    }

    /** The Admin UI, with the library that its password needs. */
    public static WebArchive admin() {
        return Archives.war("admin.war")
                .addPackage(AdminSettings.class.getPackage())
                .addAsLibraries(Archives.library("bcrypt"), Archives.library("bytes"));
    }

    /** Users of Jakarta Security who log in as HTTP says. */
    public static WebArchive basicLogin() {
        return login("basic.war").addPackage(BasicLogin.class.getPackage());
    }

    /** Users of Jakarta Security who log in on a page. */
    public static WebArchive formLogin() {
        return login("form.war").addPackage(FormLogin.class.getPackage());
    }

    /** Users of the server's own realm who log in as HTTP says. Payara looks at the header only where it has to let somebody in. */
    public static WebArchive realmBasicLogin() {
        return realmLogin(
                "realm-basic.war",
                """
                <security-constraint>
                  <web-resource-collection>
                    <web-resource-name>sockets</web-resource-name>
                    <url-pattern>/socket.io/*</url-pattern>
                  </web-resource-collection>
                  <auth-constraint>
                    <role-name>**</role-name>
                  </auth-constraint>
                </security-constraint>
                <login-config>
                  <auth-method>BASIC</auth-method>
                  <realm-name>file</realm-name>
                </login-config>
                """);
    }

    /** Users of the server's own realm who log in on a page. */
    public static WebArchive realmFormLogin() {
        return realmLogin(
                "realm-form.war",
                """
                <login-config>
                  <auth-method>FORM</auth-method>
                  <realm-name>file</realm-name>
                  <form-login-config>
                    <form-login-page>/login</form-login-page>
                    <form-error-page>/wrong</form-error-page>
                  </form-login-config>
                </login-config>
                """);
    }

    private static WebArchive realmLogin(String name, String descriptor) {
        String head = "<web-app xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" version=\"6.0\">";
        return login(name).deleteClass(Users.class).setWebXML(new StringAsset(head + descriptor + "</web-app>"));
    }

    private static WebArchive login(String name) {
        return Archives.war(name).addPackage(TokenChannel.class.getPackage()).addPackage(Users.class.getPackage());
    }

    /** Treated badly. */
    public static WebArchive fuzz() {
        return Archives.war("fuzz.war").addPackage(TargetChannel.class.getPackage());
    }

    /** With clients that do not read. */
    public static WebArchive slow() {
        return Archives.war("slow.war").addPackage(SlowSettings.class.getPackage());
    }

    /** Does not start. */
    public static WebArchive broken() {
        return Archives.war("broken.war").addPackage(IllegalName.class.getPackage());
    }

    /** An example, as its module has built it. */
    public static WebArchive example(String name) {
        return ShrinkWrap.createFromZipFile(WebArchive.class, built(name + "/target/" + name + ".war"));
    }

    /** The example that is an EAR, as its module has built it. */
    public static EnterpriseArchive bakery() {
        return ShrinkWrap.createFromZipFile(EnterpriseArchive.class, built("ear/app/target/bakery.ear"));
    }

    private static File built(String path) {
        Path archive = Path.of(System.getProperty("rainsocket.examples"), path);
        if (!Files.exists(archive)) {
            throw new IllegalStateException("There is no " + path + ": mvn package -DskipTests -pl it-tests -am");
        }
        return archive.toFile();
    }

    /** Two WARs, of which the first has a setting of its own, an EJB jar, a resource adapter, and in {@code lib/} settings for all. */
    public static EnterpriseArchive ear() {
        EnterpriseArchive ear = Archives.ear(
                "rainsocket-it.ear",
                Archives.jar("beans.jar")
                        .addPackage(SharedChannel.class.getPackage())
                        .addAsManifestResource(SharedChannel.class.getResource("jboss-ejb3.xml"), "jboss-ejb3.xml")
                        .addAsManifestResource(
                                SharedChannel.class.getResource("glassfish-ejb-jar.xml"), "glassfish-ejb-jar.xml"),
                ShrinkWrap.create(ResourceAdapterArchive.class, "mail.rar")
                        .addAsLibrary(
                                Archives.jar("adapter.jar", MailAdapter.class, MailSpec.class, MailDelivery.class)),
                Archives.bareWar(
                                "first.war",
                                FirstBasket.class,
                                FirstChannel.class,
                                FirstServlet.class,
                                FirstGate.class,
                                FirstMapper.class,
                                FirstRefusals.class,
                                FirstVisitors.class)
                        .addAsResource(new StringAsset("rainsocket.pingInterval=21s"), MICROPROFILE),
                Archives.bareWar("second.war", SecondBasket.class, SecondChannel.class, SecondServlet.class));
        return ear.addAsLibraries(
                Archives.jar("mail.jar", MailBox.class, MailListener.class),
                Archives.jar("settings.jar")
                        .addAsResource(new StringAsset("rainsocket.pingTimeout=19s"), MICROPROFILE));
    }
}
