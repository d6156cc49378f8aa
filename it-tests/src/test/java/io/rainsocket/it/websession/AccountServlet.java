package io.rainsocket.it.websession;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;

/**
 * The session as HTTP requests have it: {@code account?login=name}, which lasts {@code &seconds=..}, {@code account} to read it,
 * {@code ?rename}, {@code ?logout}.
 */
@WebServlet("/account")
public class AccountServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getParameter("login") != null) {
            login(request);
        } else if (request.getParameter("rename") != null) {
            request.changeSessionId();
        } else if (request.getParameter("logout") != null) {
            request.getSession().invalidate();
            return;
        }
        HttpSession session = request.getSession(false);
        response.getWriter()
                .print(session == null ? "none" : session.getAttribute("name") + " " + session.getAttribute("count"));
    }

    private static void login(HttpServletRequest request) {
        HttpSession session = request.getSession();
        session.setAttribute("name", request.getParameter("login"));
        if (request.getParameter("seconds") != null) {
            session.setMaxInactiveInterval(Integer.parseInt(request.getParameter("seconds")));
        }
    }
}
