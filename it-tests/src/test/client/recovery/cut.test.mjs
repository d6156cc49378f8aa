// Connection state recovery when the TCP connection breaks for real, with the official client. Needs /recovery of the conformance
// application.
import assert from 'node:assert/strict';
import { setTimeout } from 'node:timers/promises';
import { collect, next, overBoth } from '../harness/clients.mjs';
import { at } from '../harness/server.mjs';

const ROOT = at('/recovery/');
const PATIENT = { reconnection: true, reconnectionDelay: 20, reconnectionDelayMax: 100, randomizationFactor: 0 };

/** A client behind a proxy that has got an event, without which there is nothing to come back to. */
async function behindProxy(clients) {
  const proxy = await clients.proxy();
  const socket = await clients.join('/', { ...PATIENT, root: new URL('/recovery/', proxy.root) });
  const first = next(socket, 'echo');
  socket.emit('echo', 'first');
  await first;
  return { proxy, socket };
}

/** Resets the TCP connections until the client has noticed. */
async function cut(proxy, socket) {
  const gone = next(socket, 'disconnect');
  proxy.cut();
  await gone;
}

overBoth('a client whose connection was cut gets id, rooms and what it has missed, in order', async (clients) => {
  const { proxy, socket } = await behindProxy(clients);
  const other = await clients.join('/', { root: ROOT });
  const { id } = socket;
  await socket.emitWithAck('join', ['red']);
  await cut(proxy, socket);
  for (const [room, text] of [['red', 'one'], ['blue', 'not for it'], [id, 'two'], ['red', 'three']]) {
    await other.emitWithAck('relay', { from: 'namespace', to: [room] }, 'news', text);
  }
  const missed = collect(socket, 'news', 3);
  const back = next(socket, 'connect');
  proxy.repair();
  await back;
  assert.deepEqual(await missed, ['one', 'two', 'three']);
  assert.equal(socket.recovered, true);
  assert.equal(socket.id, id);
  const info = await socket.emitWithAck('info');
  assert.equal(info.recovered, true);
  assert.deepEqual(info.rooms.toSorted(), [id, 'red'].toSorted());
});

/** Another client sends numbers to a room, one every few milliseconds. */
async function stream(clients, room, count) {
  const other = await clients.join('/', { root: ROOT });
  for (let i = 0; i < count; i++) {
    other.emit('relay', { from: 'socket', to: [room] }, 'tick', i);
    await setTimeout(5);
  }
}

overBoth('one that is cut again and again under a stream of events loses and doubles none', async (clients) => {
  const { proxy, socket } = await behindProxy(clients);
  await socket.emitWithAck('join', ['stream']);
  const ticks = collect(socket, 'tick', 400);
  const sent = stream(clients, 'stream', 400);
  for (let i = 0; i < 5; i++) {
    await next(socket, 'tick');
    const back = next(socket, 'connect');
    await cut(proxy, socket);
    proxy.repair();
    await back;
    assert.equal(socket.recovered, true, `cut ${i + 1}`);
  }
  await sent;
  assert.deepEqual(await ticks, Array.from({ length: 400 }, (_, i) => i));
});

overBoth('one that leaves for good, and one that was sent away, are new when they come back', async (clients) => {
  const { socket } = await behindProxy(clients);
  const first = socket.id;
  socket.disconnect();
  await Promise.all([next(socket, 'connect'), socket.connect()]);
  assert.equal(socket.recovered, false);
  assert.notEqual(socket.id, first);
  const gone = next(socket, 'disconnect');
  socket.emit('kick', false);
  await gone;
  await Promise.all([next(socket, 'connect'), socket.connect()]);
  assert.equal(socket.recovered, false);
});
