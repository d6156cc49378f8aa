package io.rainsocket.deploy;

import io.rainsocket.RainsocketConfig;
import jakarta.servlet.ServletContext;

/** Where the endpoints are: it must be known before the application's beans can be relied on. */
final class MountPath {

    /** The context parameter; wins over the config bean. */
    static final String PARAMETER = "rainsocket.path";

    private MountPath() {}

    static String of(ServletContext context) {
        String parameter = context.getInitParameter(PARAMETER);
        if (parameter != null) {
            return RainsocketConfig.builder().path(parameter).build().path();
        }
        return Extensions.config(context).path();
    }
}
