package io.rainsocket.it.ear.ejb;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Adds to the caller's basket. Each WAR has a subclass with a name of its own, as of {@link AnnounceServlet}. */
public abstract class BasketServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Basket basket;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.getSession().setAttribute("name", getServletContext().getContextPath());
        response.getWriter().print(basket.add());
    }
}
