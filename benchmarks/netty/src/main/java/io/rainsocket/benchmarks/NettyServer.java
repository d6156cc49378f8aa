package io.rainsocket.benchmarks;

import com.corundumstudio.socketio.Configuration;
import com.corundumstudio.socketio.SocketIOServer;
import java.util.Map;

/** netty-socketio with the events that sioload asks for. */
public final class NettyServer {

    private NettyServer() {}

    /** Takes the port as its only argument. */
    public static void main(String[] args) {
        Configuration config = new Configuration();
        config.setHostname("127.0.0.1");
        config.setPort(Integer.parseInt(args[0]));
        SocketIOServer server = new SocketIOServer(config);
        server.addEventListener("echo", Map.class, (client, value, ack) -> {
            if (ack.isAckRequested()) {
                ack.sendAckData(value);
            } else {
                client.sendEvent("echo", value);
            }
        });
        server.addEventListener(
                "broadcast", Map.class, (client, value, ack) -> server.getBroadcastOperations().sendEvent("broadcast", value));
        server.start();
        System.out.println("ready");
    }
}
