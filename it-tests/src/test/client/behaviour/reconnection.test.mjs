import assert from 'node:assert/strict';
import { joined, next, overBoth, withClients } from '../harness/clients.mjs';

const PATIENT = { reconnection: true, reconnectionDelay: 20, reconnectionDelayMax: 200, randomizationFactor: 0 };

/** A client behind a proxy. */
async function behindProxy(clients) {
  const proxy = await clients.proxy();
  return { proxy, socket: await clients.join('/acks', { ...PATIENT, root: proxy.root }) };
}

/** Cuts the connections until the clients have noticed, and waits until they are back. */
async function cutAndReturn(proxy, ...sockets) {
  const disconnected = sockets.map((socket) => next(socket, 'disconnect'));
  proxy.cut();
  for (const [reason] of await Promise.all(disconnected)) {
    assert.match(reason, /^transport (close|error)$/);
  }
  const back = sockets.map((socket) => next(socket, 'connect'));
  proxy.repair();
  await Promise.all(back);
}

overBoth('a client comes back after its connection was cut, as a new one', async (clients) => {
  const { proxy, socket } = await behindProxy(clients);
  const first = socket.id;
  await cutAndReturn(proxy, socket);
  assert.notEqual(socket.id, first);
  assert.equal(await socket.emitWithAck('value', 'back'), 'you said back');
});

overBoth('what a client emits while it is away arrives in order when it is back', async (clients) => {
  const { proxy, socket } = await behindProxy(clients);
  const disconnected = next(socket, 'disconnect');
  proxy.cut();
  await disconnected;
  const order = [];
  const answers = ['a', 'b', 'c'].map((text) =>
    socket.emitWithAck('value', text).then((answer) => order.push(answer)),
  );
  await next(socket.io, 'reconnect_error');
  proxy.repair();
  await Promise.all(answers);
  assert.deepEqual(order, ['you said a', 'you said b', 'you said c']);
});

overBoth('what a client emits before it is connected arrives', async (clients) => {
  const socket = clients.open('/acks');
  assert.equal(socket.connected, false);
  assert.equal(await socket.emitWithAck('value', 'early'), 'you said early');
});

overBoth('every namespace of a connection comes back', async (clients) => {
  const proxy = await clients.proxy();
  const manager = clients.manager({ ...PATIENT, root: proxy.root });
  const sockets = ['/', '/acks', '/rain'].map((namespace) => manager.socket(namespace).connect());
  await Promise.all(sockets.map(joined));
  await cutAndReturn(proxy, ...sockets);
  assert.equal(await sockets[0].emitWithAck('echo', 5), 5);
});

withClients('an upgraded client comes back and upgrades again', {}, async (clients) => {
  const { proxy, socket } = await behindProxy(clients);
  for (let round = 0; round < 3; round++) {
    if (socket.io.engine.transport.name !== 'websocket') {
      await next(socket.io.engine, 'upgrade');
    }
    assert.equal(await socket.emitWithAck('value', String(round)), `you said ${round}`);
    await cutAndReturn(proxy, socket);
  }
});
