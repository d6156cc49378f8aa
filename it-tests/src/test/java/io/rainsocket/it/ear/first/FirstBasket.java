package io.rainsocket.it.ear.first;

import io.rainsocket.it.ear.ejb.BasketServlet;
import jakarta.servlet.annotation.WebServlet;

/** In the WAR {@code first}. */
@WebServlet("/basket")
public class FirstBasket extends BasketServlet {

    private static final long serialVersionUID = 1L;
}
