package io.rainsocket.it.anywhere;

import io.rainsocket.Channel;
import io.rainsocket.Namespace;
import io.rainsocket.Server;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** A servlet; with {@code timer} it leaves the news to a timer. */
@WebServlet("/news")
public class NewsServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    @Channel("news")
    private transient Namespace news;

    @Inject
    private transient Server server;

    @Inject
    private transient NewsTimer timer;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        String text = request.getParameter("text");
        if (request.getParameter("timer") == null) {
            news.emit("news", "servlet: " + text, server.namespace("/news").isPresent());
        } else {
            timer.start(text);
        }
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }
}
