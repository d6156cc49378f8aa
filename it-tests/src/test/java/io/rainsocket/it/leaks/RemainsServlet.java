package io.rainsocket.it.leaks;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/** Collects garbage and tells what is left; the application that stays has it. */
@WebServlet("/remains")
public class RemainsServlet extends HttpServlet {

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        System.gc();
        List<ClassLoader> loaders = Remains.loaders();
        response.getWriter()
                .println(String.join(
                        "\n",
                        "loaders " + loaders.size(),
                        "threads " + Remains.threads(loaders),
                        "ours " + Remains.ours(),
                        "beans " + String.join(" | ", Remains.beans())));
    }
}
