package io.rainsocket.it.anywhere;

import io.rainsocket.Channel;
import io.rainsocket.Namespace;
import io.rainsocket.Server;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Timeout;
import jakarta.ejb.Timer;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.inject.Inject;

/** An EJB timer. */
@Singleton
public class NewsTimer {

    @Inject
    @Channel("news")
    private Namespace news;

    @Inject
    private Server server;

    @Resource
    private TimerService timers;

    public void start(String text) {
        timers.createSingleActionTimer(1, new TimerConfig(text, false));
    }

    @Timeout
    void ring(Timer timer) {
        news.emit("news", "timer: " + timer.getInfo(), server.namespace("/news").isPresent());
    }
}
