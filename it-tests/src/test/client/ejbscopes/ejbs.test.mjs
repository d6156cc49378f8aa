import assert from 'node:assert/strict';
import { overBoth } from '../harness/clients.mjs';
import { newName } from '../harness/watch.mjs';

overBoth('a stateless EJB sees the scopes of the event and of the socket', async (clients) => {
  const socket = await clients.join('/stateless');
  const name = newName();
  assert.deepEqual(await socket.emitWithAck('count', name), [1, 1]);
  assert.deepEqual(await socket.emitWithAck('count', name), [1, 2]);
  const other = await clients.join('/stateless');
  assert.deepEqual(await other.emitWithAck('count', newName()), [1, 1]);
});

overBoth('a stateless EJB may have interceptors', async (clients) => {
  const socket = await clients.join('/stateless');
  assert.equal(await socket.emitWithAck('say', 'me'), 'me!');
});

overBoth('a singleton EJB is one for all sockets', async (clients) => {
  const [first, second] = await clients.joinAll('/singleton', '/singleton');
  const name = newName();
  assert.deepEqual(await first.emitWithAck('count', name), [1, 1]);
  assert.deepEqual(await second.emitWithAck('count', name), [2, 1]);
  assert.deepEqual(await first.emitWithAck('count', name), [3, 2]);
});
