// The reference server with the events that sioload asks for. Usage: node server.js PORT
import { Server } from "socket.io";

const io = new Server(Number(process.argv[2]), { serveClient: false });

io.on("connection", (socket) => {
  socket.on("echo", (value, ack) => (ack ? ack(value) : socket.emit("echo", value)));
  socket.on("broadcast", (value) => io.emit("broadcast", value));
});
io.httpServer.on("listening", () => console.log("ready"));
