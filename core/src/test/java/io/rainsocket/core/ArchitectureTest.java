package io.rainsocket.core;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Imports go one way: {@code java.*} to protocol to engine to socket, with the API beside; see the architecture. */
@AnalyzeClasses(packages = "io.rainsocket.core", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String PROTOCOL = "io.rainsocket.core.protocol..";
    private static final String LOG = "io.rainsocket.core.log..";
    private static final String ENGINE = "io.rainsocket.core.engine..";
    private static final String SOCKET = "io.rainsocket.core.socket..";

    private static final DescribedPredicate<JavaClass> API = resideInAPackage("io.rainsocket..")
            .and(not(resideInAPackage("io.rainsocket.core..")))
            .as("the API");

    @ArchTest
    static final ArchRule protocol_knows_nothing_but_java = classes()
            .that()
            .resideInAPackage(PROTOCOL)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", PROTOCOL);

    @ArchTest
    static final ArchRule log_knows_nothing_but_java = classes()
            .that()
            .resideInAPackage(LOG)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", LOG);

    @ArchTest
    static final ArchRule engine_knows_the_protocol = classes()
            .that()
            .resideInAPackage(ENGINE)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", PROTOCOL, LOG, ENGINE)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule socket_knows_engine_protocol_and_the_api = classes()
            .that()
            .resideInAPackage(SOCKET)
            .should()
            .onlyDependOnClassesThat(
                    resideInAnyPackage("java..", PROTOCOL, LOG, ENGINE, SOCKET).or(API))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule packages_have_no_cycles =
            slices().matching("io.rainsocket.core.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule core_knows_no_container_and_no_json_library = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "jakarta..", "javax..", "com.fasterxml..", "com.google..", "org.eclipse..", "org.json..");
}
