package io.rainsocket.examples.dashboard;

import io.rainsocket.PushTo;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Which CDI events the clients hear of, and as what. */
@ApplicationScoped
public class Pushes {

    @PushTo(channel = "greenhouse", event = "reading")
    void reading(@Observes Reading reading) {}

    @PushTo(channel = "greenhouse", event = "alarm")
    void alarm(@Observes Alarm alarm) {}
}
