package io.rainsocket.it.archive;

import java.io.File;
import java.util.List;
import org.jboss.shrinkwrap.api.Archive;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * Applications as users package them: Rainsocket in {@code WEB-INF/lib} of a WAR or in {@code lib/} of an EAR, and no
 * descriptor unless the test adds one.
 */
public final class Archives {

    private Archives() {}

    /** Our modules that an application carries, as jars; never empty. */
    public static List<JavaArchive> rainsocket() {
        return BuiltModule.LIBRARY.stream().map(BuiltModule::asJar).toList();
    }

    /** A library of an application, as the class path of the tests has it. */
    public static JavaArchive library(String artifactId) {
        return new BuiltModule(artifactId, artifactId).asJar();
    }

    /** A WAR that brings Rainsocket itself. */
    public static WebArchive war(String name, Class<?>... classes) {
        return bareWar(name, classes).addAsLibraries(rainsocket());
    }

    /** A WAR for an EAR, which brings Rainsocket for all its modules. */
    public static WebArchive bareWar(String name, Class<?>... classes) {
        return ShrinkWrap.create(WebArchive.class, name).addClasses(classes);
    }

    /** An EJB jar or a library, by what it holds. */
    public static JavaArchive jar(String name, Class<?>... classes) {
        return ShrinkWrap.create(JavaArchive.class, name).addClasses(classes);
    }

    /** The jar on the class path that has a class. */
    public static File libraryOf(Class<?> type) {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }

    /** An EAR with Rainsocket in {@code lib/}; without an {@code application.xml} each WAR's name is its context root. */
    public static EnterpriseArchive ear(String name, Archive<?>... modules) {
        return bareEar(name, modules).addAsLibraries(rainsocket());
    }

    /** An EAR without Rainsocket. */
    public static EnterpriseArchive bareEar(String name, Archive<?>... modules) {
        return ShrinkWrap.create(EnterpriseArchive.class, name).addAsModules(modules);
    }
}
