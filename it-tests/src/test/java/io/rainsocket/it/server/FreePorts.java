package io.rainsocket.it.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;

/** Ports of 127.0.0.1 that were free a moment ago, all different. */
record FreePorts(List<Integer> numbers) {

    /** Holds all sockets open until the last one is found, so no number comes twice. */
    static FreePorts reserve(int count) throws IOException {
        List<ServerSocket> sockets = new ArrayList<>();
        try {
            for (int i = 0; i < count; i++) {
                sockets.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
            }
            return new FreePorts(
                    sockets.stream().map(ServerSocket::getLocalPort).toList());
        } finally {
            for (ServerSocket socket : sockets) {
                socket.close();
            }
        }
    }

    int get(int index) {
        return numbers.get(index);
    }
}
