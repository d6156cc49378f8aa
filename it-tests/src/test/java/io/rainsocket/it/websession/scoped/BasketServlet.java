package io.rainsocket.it.websession.scoped;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Adds to the caller's basket. */
@WebServlet("/basket")
public class BasketServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Basket basket;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.getWriter().print(basket.add());
    }
}
