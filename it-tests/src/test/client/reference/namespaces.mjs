// The namespaces of the common application: who is let in, and what the server does at once.
import { addCommonEvents } from './events.mjs';

function refusal() {
  const error = new Error('not authorized');
  error.data = { code: 401, hint: 'please log in' };
  return error;
}

function check(socket, next) {
  const { token, room } = socket.handshake.auth;
  if (room) {
    socket.join(room);
  }
  next(token === 'secret' ? undefined : refusal());
}

function greet(socket) {
  socket.emit('auth', socket.handshake.auth);
  socket.emit('second', 2);
  socket.emit('third', Buffer.of(3));
}

/** What each namespace does besides the common events. */
const NAMESPACES = {
  '/': {},
  '/custom': {},
  '/eager': { connected: greet },
  '/guarded': { middleware: check },
  '/slow': { middleware: (socket, next) => setTimeout(next, 300) },
  '/dropped': { connected: (socket) => socket.disconnect() },
  '/dropped-hard': { connected: (socket) => socket.disconnect(true) },
};

export function addNamespaces(io) {
  for (const [name, { middleware, connected }] of Object.entries(NAMESPACES)) {
    const namespace = io.of(name);
    if (middleware) {
      namespace.use(middleware);
    }
    namespace.on('connection', (socket) => {
      addCommonEvents(socket);
      connected?.(socket);
    });
  }
  io.of(/^\/dyn-\d+$/).on('connection', addCommonEvents);
}
