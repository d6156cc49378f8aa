// What an application needs of a server that the build does not test; see it-tests/compatibility.sh.
import assert from 'node:assert/strict';
import { next, overBoth, withClients } from '../harness/clients.mjs';
import { http } from '../harness/http.mjs';
import { at } from '../harness/server.mjs';

const PLACE = '/first';

overBoth('events, acknowledgements and bytes, in the application’s context', async (clients) => {
  const socket = await clients.join(PLACE);
  assert.deepEqual(await socket.emitWithAck('order', { item: 'tea', count: 4 }), { item: 'tea', price: 8 });
  assert.deepEqual(Buffer.from(await socket.emitWithAck('reverse', Buffer.from([1, 2, 3]))), Buffer.from([3, 2, 1]));
  assert.equal(await socket.emitWithAck('home'), true);
});

overBoth('a room of twenty, and an injected namespace that reaches it', async (clients) => {
  const sockets = await Promise.all(Array.from({ length: 20 }, () => clients.join(PLACE)));
  // Somebody who has the CONNECT reply may still be on the way into the room, but its events are handled afterwards.
  await Promise.all(sockets.map((socket) => socket.emitWithAck('home')));
  const told = Promise.all(sockets.map((socket) => next(socket, 'told')));
  sockets[0].emit('tell', 'everybody');
  assert.deepEqual(new Set((await told).map(([text]) => text)), new Set(['everybody']));
});

overBoth('two hundred large messages, all in their order', async (clients) => {
  const [one, other] = [await clients.join(PLACE), await clients.join(PLACE)];
  const texts = Array.from({ length: 200 }, (_, i) => `${i} ${'x'.repeat(10_000)}`);
  const heard = new Promise((resolve) => {
    const all = [];
    other.on('told', (text) => all.push(text) === texts.length && resolve(all));
  });
  texts.forEach((text) => one.emit('tell', text));
  assert.deepEqual(await heard, texts);
});

withClients('a connection upgrades from long-polling to WebSocket', {}, async (clients) => {
  const socket = clients.open(PLACE);
  const upgraded = next(socket.io, 'open').then(() => next(socket.io.engine, 'upgrade'));
  assert.equal((await upgraded)[0].name, 'websocket');
  assert.equal((await socket.emitWithAck('order', { item: 'milk', count: 1 })).price, 2);
});

overBoth('a client whose connection breaks comes back', async (clients) => {
  const proxy = await clients.proxy();
  const socket = await clients.join(PLACE, { root: proxy.root, reconnection: true, reconnectionDelay: 10 });
  proxy.cut();
  await next(socket, 'disconnect');
  proxy.repair();
  await next(socket, 'connect');
  assert.equal((await socket.emitWithAck('order', { item: 'rice', count: 2 })).price, 4);
});

overBoth('a channel that is not there is refused', async (clients) => {
  const [error] = await next(clients.open('/nowhere'), 'connect_error');
  assert.equal(error.message, 'Invalid namespace');
});

withClients('the client file is served', {}, async () => {
  assert.equal((await http(at('socket.io/rainsocket.js'))).status, 200);
});
