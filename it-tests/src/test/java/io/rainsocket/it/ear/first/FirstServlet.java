package io.rainsocket.it.ear.first;

import io.rainsocket.Channel;
import io.rainsocket.Namespace;
import io.rainsocket.it.ear.ejb.AnnounceServlet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;

/** In the WAR {@code first}. */
@WebServlet("/announce")
public class FirstServlet extends AnnounceServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    @Channel("shared")
    private transient Namespace shared;

    @Override
    protected Namespace own() {
        return shared;
    }
}
