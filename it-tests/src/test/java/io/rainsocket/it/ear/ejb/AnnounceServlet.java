package io.rainsocket.it.ear.ejb;

import io.rainsocket.Namespace;
import io.rainsocket.it.ear.mail.MailBox;
import jakarta.ejb.EJB;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * What the servlets of both WARs do: speak through the EJB to all, or themselves to the clients of their own web application. Each WAR
 * has a subclass with a name of its own, since Payara gives a class of the same name to both.
 */
public abstract class AnnounceServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @EJB
    private transient Announcer announcer;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        String text = request.getParameter("text");
        if (request.getParameter("push") != null) {
            announcer.push(text);
        } else if (request.getParameter("mail") != null) {
            MailBox.post(text);
        } else if (request.getParameter("all") == null) {
            own().emit("news", text);
        } else {
            announcer.announce(text);
        }
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    /** The shared channel as this web application serves it. */
    protected abstract Namespace own();
}
