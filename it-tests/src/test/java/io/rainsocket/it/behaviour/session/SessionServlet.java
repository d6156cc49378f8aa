package io.rainsocket.it.behaviour.session;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** The HTTP session by hand: {@code session?seconds=..} opens one that expires so, {@code session} ends it. */
@WebServlet("/session")
public class SessionServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        String seconds = request.getParameter("seconds");
        if (seconds == null) {
            request.getSession().invalidate();
        } else {
            request.getSession().setMaxInactiveInterval(Integer.parseInt(seconds));
        }
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }
}
