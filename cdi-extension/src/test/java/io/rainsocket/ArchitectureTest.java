package io.rainsocket;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeJars;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Imports go one way only. */
@AnalyzeClasses(
        packages = "io.rainsocket",
        importOptions = {DoNotIncludeTests.class, DoNotIncludeJars.class})
class ArchitectureTest {

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("io.rainsocket.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule parametersKnowNothingOfCdi = noClasses()
            .that()
            .resideInAPackage("io.rainsocket.cdi.parameter")
            .and()
            .doNotHaveSimpleName("HttpSessionParameter")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.rainsocket.cdi", "io.rainsocket.core..", "jakarta..")
            .because("a handler's argument is built from the API alone");

    @ArchTest
    static final ArchRule oneClassLinksToMicroProfile = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("io.rainsocket.settings.MicroProfileConfig")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.eclipse.microprofile..")
            .because("servers need not have it");

    @ArchTest
    static final ArchRule onePackageLinksToBeanValidation = noClasses()
            .that()
            .resideOutsideOfPackage("io.rainsocket.cdi.validation")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("jakarta.validation..")
            .because("servers need not have it");

    @ArchTest
    static final ArchRule cdiKnowsNoTransport = noClasses()
            .that()
            .resideInAPackage("io.rainsocket.cdi..")
            .and()
            .doNotHaveSimpleName("HttpSessionParameter")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "io.rainsocket.websocket..",
                    "io.rainsocket.polling..",
                    "io.rainsocket.http..",
                    "io.rainsocket.deploy..",
                    "io.rainsocket.client..",
                    "io.rainsocket.session..",
                    "io.rainsocket.json..",
                    "io.rainsocket.core.engine..",
                    "jakarta.servlet..",
                    "jakarta.websocket..");

    @ArchTest
    static final ArchRule jsonKnowsTheProtocolAlone = noClasses()
            .that()
            .resideInAPackage("io.rainsocket.json..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "io.rainsocket.cdi..",
                    "io.rainsocket.websocket..",
                    "io.rainsocket.polling..",
                    "io.rainsocket.http..",
                    "io.rainsocket.deploy..",
                    "io.rainsocket.client..",
                    "io.rainsocket.session..",
                    "io.rainsocket.core.engine..",
                    "io.rainsocket.core.socket..");

    @ArchTest
    static final ArchRule messagePackKnowsTheProtocolAlone = noClasses()
            .that()
            .resideInAPackage("io.rainsocket.msgpack..")
            .should()
            .dependOnClassesThat(resideInAPackage("io.rainsocket..")
                    .and(resideOutsideOfPackages("io.rainsocket.msgpack..", "io.rainsocket.core.protocol..")));

    @ArchTest
    static final ArchRule nobodyElseNeedsTheLibrary = noClasses()
            .that()
            .resideOutsideOfPackage("io.rainsocket.msgpack..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.msgpack..")
            .because("applications without the MessagePack parser do not have it");

    @ArchTest
    static final ArchRule oneClassLinksToBcrypt = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("io.rainsocket.admin.BcryptPassword")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("at.favre..")
            .because("applications without a password for the Admin UI do not have it");

    @ArchTest
    static final ArchRule theAdminUiKnowsTheServerAlone = noClasses()
            .that()
            .resideInAPackage("io.rainsocket.admin..")
            .should()
            .dependOnClassesThat(resideInAPackage("io.rainsocket..")
                    .and(resideOutsideOfPackages("io.rainsocket", "io.rainsocket.spi", "io.rainsocket.core.."))
                    .and(resideOutsideOfPackages("io.rainsocket.admin..")))
            .orShould()
            .dependOnClassesThat()
            .resideInAPackage("jakarta..");
}
