import assert from 'node:assert/strict';
import { joined, next, overBoth, withClients } from '../harness/clients.mjs';

overBoth('connects to a channel, with an id that is not the connection’s', async (clients, transport) => {
  const socket = await clients.join('/arguments/json');
  assert.equal(socket.connected, true);
  assert.equal(socket.io.engine.transport.name, transport);
  assert.match(socket.id, /^[\w-]{20}$/);
  assert.notEqual(socket.id, socket.io.engine.id);
});

withClients('upgrades from long-polling to WebSocket', {}, async (clients) => {
  const socket = await clients.join('/');
  if (socket.io.engine.transport.name !== 'websocket') {
    await next(socket.io.engine, 'upgrade');
  }
  assert.equal(await socket.emitWithAck('echo', 'after the upgrade'), 'after the upgrade');
});

overBoth('joins the main namespace', async (clients) => {
  const socket = await clients.join('/');
  const message = next(socket, 'message');
  socket.send('hi');
  assert.deepEqual(await message, ['got hi']);
});

overBoth('refuses an unknown namespace and keeps the connection', async (clients) => {
  const manager = clients.manager();
  const unknown = manager.socket('/nobody').connect();
  const [error] = await next(unknown, 'connect_error');
  assert.equal(error.message, 'Invalid namespace');
  const known = manager.socket('/');
  await joined(known.connect());
  assert.equal(await known.emitWithAck('echo', 1), 1);
});

overBoth('serves several namespaces over one connection', async (clients) => {
  const manager = clients.manager();
  const sockets = ['/', '/acks', '/rain'].map((namespace) => manager.socket(namespace));
  await Promise.all(sockets.map((socket) => joined(socket.connect())));
  const [main, acks, rain] = sockets;
  assert.equal(new Set(sockets.map((socket) => socket.id)).size, 3);
  assert.equal(await main.emitWithAck('echo', 'main'), 'main');
  assert.equal(await acks.emitWithAck('value', 'acks'), 'you said acks');
  acks.disconnect();
  assert.deepEqual(await rain.timeout(20_000).emitWithAck('raw'), 'raw');
  assert.equal(await main.emitWithAck('echo', 'still here'), 'still here');
});

overBoth('joins a namespace again after leaving it', async (clients) => {
  const manager = clients.manager();
  const main = manager.socket('/').connect();
  const acks = manager.socket('/acks').connect();
  await Promise.all([joined(main), joined(acks)]);
  const first = acks.id;
  acks.disconnect().connect();
  await joined(acks);
  assert.notEqual(acks.id, first);
  assert.equal(await acks.emitWithAck('value', 'again'), 'you said again');
});
