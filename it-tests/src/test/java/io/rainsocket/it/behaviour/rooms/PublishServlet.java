package io.rainsocket.it.behaviour.rooms;

import io.rainsocket.Channel;
import io.rainsocket.Namespace;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Reaches a channel's clients from an HTTP request: {@code publish?room=..&text=..}. */
@WebServlet("/publish")
public class PublishServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    @Channel("rooms")
    transient Namespace rooms;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        rooms.to(request.getParameter("room")).emit("news", request.getParameter("text"));
        response.setContentType("text/plain");
        response.getWriter().print(rooms.name());
    }
}
