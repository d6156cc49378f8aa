package io.rainsocket.it.behaviour.rooms;

import io.rainsocket.Channel;
import io.rainsocket.Namespace;
import io.rainsocket.OnEvent;
import io.rainsocket.Socket;
import java.util.Set;

/** Rooms and broadcasts; who is addressed is up to the client, so that one bean serves all tests. */
@Channel("rooms")
public class RoomsChannel {

    @OnEvent("join")
    Set<String> join(Socket socket, String[] rooms) {
        socket.join(rooms);
        return socket.rooms();
    }

    @OnEvent("leave")
    Set<String> leave(Socket socket, String room) {
        socket.leave(room);
        return socket.rooms();
    }

    @OnEvent("to-others")
    void toOthers(Socket socket, String text) {
        socket.broadcast().emit("news", text);
    }

    @OnEvent("to-others-in")
    void toOthersIn(Socket socket, String[] rooms, String text) {
        socket.to(rooms).emit("news", text);
    }

    @OnEvent("to-others-except")
    void toOthersExcept(Socket socket, String[] rooms, String text) {
        socket.except(rooms).emit("news", text);
    }

    @OnEvent("to-all-in")
    void toAllIn(Namespace all, String[] rooms, String text) {
        all.in(rooms).emit("news", text);
    }

    @OnEvent("to-all-in-except")
    void toAllInExcept(Namespace all, String[] rooms, String[] except, String text) {
        all.to(rooms).except(except).emit("news", text);
    }

    @OnEvent("to-all")
    void toAll(Namespace all, String text, byte[] attachment) {
        if (attachment == null) {
            all.emit("news", text);
        } else {
            all.emit("news", text, attachment);
        }
    }

    @OnEvent("send-to-all")
    void sendToAll(Namespace all, String text) {
        all.send(text);
    }
}
