// The reference server with the events that sioload asks for. Usage: node server.js PORT
import { createServer } from "node:http";
import { Server } from "socket.io";

const http = createServer();
const io = new Server(http, { serveClient: false });

io.on("connection", (socket) => {
  socket.on("echo", (value, ack) => (ack ? ack(value) : socket.emit("echo", value)));
  socket.on("broadcast", (value) => io.emit("broadcast", value));
});
http.listen(Number(process.argv[2]), "127.0.0.1", () => console.log("ready"));
