package io.rainsocket.it.anywhere;

import io.rainsocket.Channel;
import io.rainsocket.Namespace;
import io.rainsocket.Server;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

/** A JAX-RS resource. */
@Path("news")
@RequestScoped
public class NewsResource {

    @Inject
    @Channel("news")
    private Namespace news;

    @Inject
    private Server server;

    @GET
    @Path("{text}")
    public void publish(@PathParam("text") String text) {
        news.emit("news", "resource: " + text, server.namespace("/news").isPresent());
    }
}
