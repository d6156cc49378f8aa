package io.rainsocket.embedded;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** Plain HTTP. */
final class TestHttp {

    private TestHttp() {}

    /** HTTP/1.1, because Grizzly does not give the body of a request that would like HTTP/2 to servlets. */
    static HttpClient client() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
    }

    /** One that keeps cookies. */
    static HttpClient browser() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(new CookieManager())
                .build();
    }

    static HttpResponse<String> get(URI uri) throws IOException, InterruptedException {
        return client().send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
    }
}
