import assert from 'node:assert/strict';
import { joined, next, overBoth } from '../harness/clients.mjs';
import { newName, watch } from '../harness/watch.mjs';

/** A client whose end the server reports. */
async function watched(clients, options) {
  const name = newName();
  const { report } = await watch(clients, name, 'gone');
  const socket = await clients.join('/reasons', { ...options, auth: { name } });
  await socket.emitWithAck('join', 'room');
  return { socket, report, disconnected: next(socket, 'disconnect').then(([reason]) => reason) };
}

function gone(reason) {
  return { reason, connected: false, rooms: 0 };
}

overBoth('the client leaves the namespace', async (clients) => {
  const { socket, report, disconnected } = await watched(clients);
  socket.disconnect();
  assert.equal(await disconnected, 'io client disconnect');
  const { reason } = await report;
  assert.match(reason, /^(client namespace disconnect|transport close)$/);
});

overBoth('the client leaves the namespace and stays in another', async (clients) => {
  const name = newName();
  const { report } = await watch(clients, name, 'gone');
  const manager = clients.manager();
  const main = manager.socket('/').connect();
  const socket = manager.socket('/reasons', { auth: { name } }).connect();
  await Promise.all([joined(main), joined(socket)]);
  socket.disconnect();
  assert.deepEqual(await report, gone('client namespace disconnect'));
  assert.equal(await main.emitWithAck('echo', 1), 1);
});

overBoth('the server makes the client leave the namespace', async (clients) => {
  const { socket, report, disconnected } = await watched(clients);
  socket.emit('leave');
  assert.equal(await disconnected, 'io server disconnect');
  assert.deepEqual(await report, gone('server namespace disconnect'));
});

overBoth('the server closes the connection', async (clients) => {
  const { socket, report, disconnected } = await watched(clients);
  const closed = next(socket.io, 'close');
  socket.emit('leave-all');
  assert.equal(await disconnected, 'io server disconnect');
  assert.deepEqual(await report, gone('server namespace disconnect'));
  await closed;
});

overBoth('a socket that the server has disconnected joins again', async (clients) => {
  const { socket, disconnected } = await watched(clients);
  socket.emit('leave');
  await disconnected;
  const connected = joined(socket);
  socket.connect();
  await connected;
  assert.equal(await socket.emitWithAck('join', 'again'), true);
});

overBoth('the client closes the connection', async (clients) => {
  const { socket, report, disconnected } = await watched(clients);
  socket.io.engine.close();
  assert.equal(await disconnected, 'forced close');
  assert.deepEqual(await report, gone('transport close'));
});

overBoth('the network breaks', async (clients, transport) => {
  const proxy = await clients.proxy();
  const { report, disconnected } = await watched(clients, { root: proxy.root });
  proxy.cut();
  assert.match(await disconnected, /^transport (close|error)$/);
  if (transport === 'websocket') {
    // Over long-polling a server need not notice before the heartbeat: see settings/heartbeat.test.mjs.
    assert.match((await report).reason, /^transport (close|error)$/);
  }
});

for (const [what, packet] of [
  ['a second CONNECT', '0/reasons,'],
  ['an event that is no array', '2/reasons,{}'],
  ['a reserved event', '2/reasons,["disconnecting"]'],
  ['broken JSON', '2/reasons,["a"'],
]) {
  overBoth(`the client sends ${what}`, async (clients) => {
    const { socket, report, disconnected } = await watched(clients);
    socket.io.engine.write(packet);
    assert.match(await disconnected, /^transport close$/);
    assert.deepEqual(await report, gone('forced close'));
  });
}
