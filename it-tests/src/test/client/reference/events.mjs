// The common events: what a client may ask of any namespace of the application.
import { give } from './samples.mjs';

/** Stands for the acknowledgement that a client did not ask for. */
const NOBODY = () => {};

const KEPT_REASONS = 2_000;

/** Why the last sockets of any namespace were disconnected. */
const reasons = new Map();

function remember(id, reason) {
  reasons.set(id, reason);
  if (reasons.size > KEPT_REASONS) {
    reasons.delete(reasons.keys().next().value);
  }
}

function echo(socket, args) {
  const last = args.at(-1);
  if (typeof last === 'function') {
    last(...args.slice(0, -1));
  } else {
    socket.emit('echo', ...args);
  }
}

function info(socket) {
  return {
    id: socket.id,
    nsp: socket.nsp.name,
    rooms: [...socket.rooms],
    recovered: socket.recovered,
    transport: socket.conn.transport.name,
    handshake: socket.handshake,
  };
}

function relay(socket, { from, to = [], except = [], timeout }, event, args) {
  const ack = typeof args.at(-1) === 'function' ? args.pop() : NOBODY;
  const everyone = from === 'socket' ? socket.broadcast : socket.nsp;
  const receivers = everyone.to(to).except(except);
  if (timeout === undefined) {
    receivers.emit(event, ...args);
    ack();
  } else {
    receivers.timeout(timeout).emit(event, ...args, (error, replies) => ack(Boolean(error), replies));
  }
}

function ask(socket, ms, event, args) {
  const ack = args.pop();
  socket.timeout(ms).emit(event, ...args, (error, ...reply) => ack(...(error ? ['timeout'] : ['ok', ...reply])));
}

function burst(socket, n) {
  for (let i = 0; i < n; i++) {
    socket.emit('tick', i);
  }
}

function trickle(socket, n, ms, i = 0) {
  if (i < n && socket.connected) {
    socket.emit('tick', i);
    setTimeout(trickle, ms, socket, n, ms, i + 1);
  }
}

function storm(socket, n) {
  for (let i = 0; i < n; i++) {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32BE(i);
    socket.emit('storm', i, ...(i % 2 === 0 ? [] : [bytes, { again: bytes }]));
  }
}

export function addCommonEvents(socket) {
  socket.use(([event], next) => next(event === 'blocked' ? new Error('blocked') : undefined));
  socket.on('echo', (...args) => echo(socket, args));
  socket.on('info', (ack = NOBODY) => ack(info(socket)));
  socket.on('join', (rooms, ack = NOBODY) => {
    socket.join(rooms);
    ack();
  });
  socket.on('leave', (room, ack = NOBODY) => {
    socket.leave(room);
    ack();
  });
  socket.on('relay', (options, event, ...args) => relay(socket, options, event, args));
  socket.on('ask', (ms, event, ...args) => ask(socket, ms, event, args));
  socket.on('burst', (n) => burst(socket, n));
  socket.on('trickle', (n, ms) => trickle(socket, n, ms));
  socket.on('storm', (n) => storm(socket, n));
  socket.on('give', (what, n) => give(socket, what, n));
  socket.on('volatileFirst', () => {
    socket.volatile.emit('vol', 1);
    socket.emit('vol', 2);
  });
  socket.on('kick', (close) => socket.disconnect(close));
  socket.on('kickRoom', (room, close) => socket.nsp.in(room).disconnectSockets(close));
  socket.on('ackTwice', (value, ack = NOBODY) => {
    ack(value);
    ack(value);
  });
  socket.on('silent', NOBODY);
  socket.on('blocked', (ack = NOBODY) => ack('the handler ran'));
  socket.on('reasonFor', (id, ack = NOBODY) => ack(reasons.get(id) ?? null));
  socket.on('present', (ack = NOBODY) => ack([...socket.nsp.sockets.keys()]));
  socket.on('disconnect', (reason) => remember(socket.id, reason));
}
