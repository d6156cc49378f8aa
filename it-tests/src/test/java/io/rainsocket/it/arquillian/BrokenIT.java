package io.rainsocket.it.arquillian;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rainsocket.it.archive.Applications;
import io.rainsocket.it.broken.Mistakes;
import io.rainsocket.it.renamed.MisspeltSettings;
import io.rainsocket.it.server.ServerLog;
import io.rainsocket.it.suite.StackTraces;
import org.jboss.arquillian.container.test.api.Deployer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

@ArquillianTest
class BrokenIT {

    private static final String BEANS = "broken";
    private static final String SETTINGS = "misspelt";

    @ArquillianResource
    private Deployer deployer;

    @Deployment(name = BEANS, managed = false, testable = false)
    static WebArchive application() {
        return Applications.broken();
    }

    @Deployment(name = SETTINGS, managed = false, testable = false)
    static WebArchive misspelt() {
        return Applications.misspelt();
    }

    @Test
    void an_application_with_mistakes_does_not_start_and_shows_them_all() {
        assertThatThrownBy(() -> deployer.deploy(BEANS))
                .satisfies(failure ->
                        assertThat(StackTraces.of(failure) + ServerLog.text()).contains(Mistakes.MESSAGES));
    }

    @Test
    void an_application_with_misspelt_settings_does_not_start_and_shows_them_all() {
        assertThatThrownBy(() -> deployer.deploy(SETTINGS))
                .satisfies(failure ->
                        assertThat(StackTraces.of(failure) + ServerLog.text()).contains(MisspeltSettings.MESSAGES));
    }
}
