package io.rainsocket.it.ear.second;

import io.rainsocket.it.ear.ejb.BasketServlet;
import jakarta.servlet.annotation.WebServlet;

/** In the WAR {@code second}. */
@WebServlet("/basket")
public class SecondBasket extends BasketServlet {

    private static final long serialVersionUID = 1L;
}
