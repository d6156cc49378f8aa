import assert from 'node:assert/strict';
import { next, overBoth } from '../harness/clients.mjs';
import { newName } from '../harness/watch.mjs';

/** Waits until the journal of a name has so many lines. */
async function journal(clients, name, lines) {
  const reader = await clients.join('/journal');
  let page = [];
  while (page.length < lines) {
    page = await reader.emitWithAck('read', name);
  }
  return page;
}

overBoth('dependent beans end with the call, request-scoped ones as well, socket-scoped ones stay', async (clients) => {
  const name = newName();
  const socket = await clients.join('/all');
  assert.deepEqual(await socket.emitWithAck('count', name), [1, 1, 1]);
  assert.deepEqual(await socket.emitWithAck('count', name), [1, 1, 2]);
  const page = await journal(clients, name, 6);
  assert.deepEqual(page.slice(0, 3).sort(), ['channel destroyed', 'dependent 1 destroyed', 'request 1 destroyed']);
  assert.equal(page.length, 6);
});

overBoth('a socket-scoped bean ends after the handlers of the disconnection', async (clients) => {
  const name = newName();
  const socket = await clients.join('/all');
  await socket.emitWithAck('at once', name);
  socket.disconnect();
  assert.deepEqual(await journal(clients, name, 1), ['socket that was left 1 destroyed']);
});

overBoth('a socket-scoped bean ends when its client is refused', async (clients) => {
  const name = newName();
  const socket = clients.open('/all', { auth: { refused: name } });
  await next(socket, 'connect_error');
  assert.deepEqual(await journal(clients, name, 1), ['socket 1 destroyed']);
});

overBoth('each socket has its own, and concurrent handlers share it', async (clients) => {
  const [first, second] = await clients.joinAll('/all', '/all');
  const name = newName();
  const counts = await Promise.all(Array.from({ length: 20 }, () => first.emitWithAck('at once', name)));
  assert.deepEqual(counts.sort((a, b) => a - b), Array.from({ length: 20 }, (_, n) => n + 1));
  assert.equal(await second.emitWithAck('at once', newName()), 1);
});

overBoth('listeners see both scopes', async (clients) => {
  const socket = await clients.join('/all');
  const name = newName();
  const listen = () => new Promise((resolve) => socket.emit('listener', name, (...counts) => resolve(counts)));
  await socket.emitWithAck('listen');
  assert.deepEqual(await listen(), [1, 1]);
  assert.deepEqual(await listen(), [2, 1]);
});

overBoth('the request scope does not wait for a stage, the dependent channel does', async (clients) => {
  const name = newName();
  const socket = await clients.join('/all');
  const answer = socket.emitWithAck('later', name);
  assert.deepEqual(await journal(clients, name, 1), ['request 1 destroyed']);
  (await clients.join('/journal')).emit('keep promise', name);
  assert.equal(await answer, 'kept');
  const page = await journal(clients, name, 3);
  assert.deepEqual(page.slice(1).sort(), ['channel destroyed', 'dependent 1 destroyed']);
});

overBoth('a channel itself may belong to a socket', async (clients) => {
  const [first, second] = await clients.joinAll('/socket', '/socket');
  assert.equal(await first.emitWithAck('count'), 1);
  assert.equal(await first.emitWithAck('count'), 2);
  assert.equal(await second.emitWithAck('count'), 1);
});

overBoth('calls a decorator and an interceptor', async (clients) => {
  const socket = clients.open('/decorated');
  assert.deepEqual(await next(socket, 'hello'), ['decorated']);
  assert.equal(await socket.emitWithAck('say', 'me'), 'me!');
});
