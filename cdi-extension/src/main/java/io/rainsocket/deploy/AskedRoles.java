package io.rainsocket.deploy;

import io.rainsocket.AdminUi;
import io.rainsocket.RainsocketConfig;
import jakarta.servlet.ServletContext;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.HashSet;
import java.util.Set;

/** The roles that an application asks for: those of its beans' annotations and of the Admin UI. */
final class AskedRoles {

    private static final Logger LOG = System.getLogger(AskedRoles.class.getName());

    /** Everybody who is logged in (Servlet specification, section 13.3): no role that can be declared. */
    private static final String ANYBODY = "**";

    private AskedRoles() {}

    static Set<String> of(ServletContext context, RainsocketConfig config) {
        Set<String> roles = new HashSet<>();
        Extensions.of(context).ifPresent(extension -> roles.addAll(extension.roles()));
        config.admin().flatMap(AdminUi::role).ifPresent(roles::add);
        return roles;
    }

    /**
     * Tells the container of them, as {@code web.xml} would. Payara knows nobody's roles but those that a descriptor, a servlet or an EJB
     * names.
     */
    static void declare(ServletContext context, RainsocketConfig config) {
        String[] roles = of(context, config).stream()
                .filter(role -> !role.isBlank() && !role.equals(ANYBODY))
                .toArray(String[]::new);
        try {
            context.declareRoles(roles);
        } catch (IllegalStateException | UnsupportedOperationException e) {
            LOG.log(Level.DEBUG, "too late to declare roles, as it is for servlets, where RS-0410 says so", e);
        }
    }
}
