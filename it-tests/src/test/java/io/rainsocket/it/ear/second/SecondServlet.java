package io.rainsocket.it.ear.second;

import io.rainsocket.Channel;
import io.rainsocket.Namespace;
import io.rainsocket.it.ear.ejb.AnnounceServlet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;

/** In the WAR {@code second}. */
@WebServlet("/announce")
public class SecondServlet extends AnnounceServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    @Channel("shared")
    private transient Namespace shared;

    @Override
    protected Namespace own() {
        return shared;
    }
}
