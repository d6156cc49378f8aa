import assert from 'node:assert/strict';
import { next, overBoth, withClients } from '../harness/clients.mjs';
import { base } from '../harness/server.mjs';
import { newName, watch } from '../harness/watch.mjs';

const HERE = { classLoader: true, module: base.pathname.replaceAll('/', '') };

overBoth('handlers run in the application’s context', async (clients) => {
  const socket = clients.open('/where');
  const [connected] = await next(socket, 'connected');
  assert.deepEqual(connected, HERE);
  assert.deepEqual(await socket.emitWithAck('event'), HERE);
  socket.on('question', (answer) => answer());
  assert.deepEqual(await socket.emitWithAck('answer'), HERE);
});

overBoth('the handler of a client that leaves runs in the application’s context', async (clients) => {
  const name = newName();
  const { report } = await watch(clients, name, 'left');
  const socket = await clients.join('/where', { auth: { name } });
  socket.disconnect();
  assert.deepEqual(await report, HERE);
});

withClients('so it does when the network has broken', { transports: ['websocket'] }, async (clients) => {
  const proxy = await clients.proxy();
  const name = newName();
  const { report } = await watch(clients, name, 'left');
  await clients.join('/where', { auth: { name }, root: proxy.root });
  proxy.cut();
  assert.deepEqual(await report, HERE);
});

overBoth('handlers run on the kind of threads that the settings mean', async (clients) => {
  const socket = await clients.join('/where');
  const { java, virtual } = await socket.emitWithAck('thread');
  const threads = process.env.THREADS ?? (java >= 24 ? 'virtual' : 'platform');
  assert.equal(virtual, threads === 'virtual', `Java ${java}`);
});
