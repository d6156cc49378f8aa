package io.rainsocket.it.behaviour.dynamic;

import io.rainsocket.Channel;
import io.rainsocket.ChannelParam;
import io.rainsocket.OnEvent;
import java.util.List;

/** Parts with a regular expression. */
@Channel("/floor-{floor:[0-9]{1,2}}/{room:[a-z]+}")
public class Numbered {

    @OnEvent("where")
    List<String> where(@ChannelParam("floor") String floor, @ChannelParam("room") String room) {
        return List.of(floor, room);
    }
}
