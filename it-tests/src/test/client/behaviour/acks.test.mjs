import assert from 'node:assert/strict';
import { next, overBoth } from '../harness/clients.mjs';
import { newName, watch } from '../harness/watch.mjs';

/** All arguments of an acknowledgement; the client's own emitWithAck gives the first only. */
function ask(socket, ...args) {
  return new Promise((resolve) => socket.emit(...args, (...answer) => resolve(answer)));
}

overBoth('acknowledges with what the handler returns', async (clients) => {
  const socket = await clients.join('/acks');
  assert.deepEqual(await ask(socket, 'value', 'a'), ['you said a']);
});

overBoth('acknowledges void and null without arguments', async (clients) => {
  const socket = await clients.join('/acks');
  assert.deepEqual(await ask(socket, 'nothing'), []);
  assert.deepEqual(await ask(socket, 'null'), []);
});

overBoth('acknowledges when a stage completes, and only then handles the next event', async (clients) => {
  const socket = await clients.join('/acks');
  const order = [];
  await Promise.all([
    ask(socket, 'stage', 'a').then(([answer]) => order.push(answer)),
    ask(socket, 'value', 'b').then(([answer]) => order.push(answer)),
  ]);
  assert.deepEqual(order, ['later a', 'you said b']);
});

overBoth('acknowledges a failed stage as an internal error', async (clients) => {
  const socket = await clients.join('/acks');
  assert.deepEqual(await ask(socket, 'failed-stage'), [{ error: { type: 'internal' } }]);
});

overBoth('lets a handler acknowledge by itself, with several arguments', async (clients) => {
  const socket = await clients.join('/acks');
  assert.deepEqual(await ask(socket, 'by-hand', 4), [4, 5, 'and so on']);
});

overBoth('acknowledges once', async (clients) => {
  const socket = await clients.join('/acks');
  const packets = [];
  socket.io.on('packet', (packet) => packets.push(packet.type));
  assert.deepEqual(await ask(socket, 'twice'), ['first']);
  await ask(socket, 'nothing');
  assert.equal(packets.length, 2);
});

overBoth('tells a handler whether the client waits', async (clients) => {
  const socket = await clients.join('/acks');
  const without = next(socket, 'was-requested');
  socket.emit('requested');
  assert.deepEqual(await without, [false]);
  const withAck = next(socket, 'was-requested');
  socket.emit('requested', () => {});
  assert.deepEqual(await withAck, [true]);
});

overBoth('does not acknowledge an event that nobody handles', async (clients) => {
  const socket = await clients.join('/acks');
  await assert.rejects(socket.timeout(300).emitWithAck('nobody-listens'), /timed out/);
  assert.deepEqual(await ask(socket, 'value', 'still here'), ['you said still here']);
});

overBoth('gets the client’s acknowledgement, with all its arguments', async (clients) => {
  const socket = await clients.join('/questions');
  socket.on('question', (question, answer) => answer(question, 42, { deep: [null, true] }, Buffer.from([9])));
  const answered = next(socket, 'answered');
  socket.emit('ask', 'why?');
  const [[question, number, object, binary]] = await answered;
  assert.deepEqual([question, number, object], ['why?', 42, { deep: [null, true] }]);
  assert.deepEqual([...Buffer.from(binary)], [9]);
});

overBoth('binds the client’s acknowledgement', async (clients) => {
  const socket = await clients.join('/questions');
  socket.on('question', (_, answer) => answer(41));
  const answered = next(socket, 'answered');
  socket.emit('ask-number');
  assert.deepEqual(await answered, [42]);
});

overBoth('waits for the client no longer than it said, and ignores a late answer', async (clients) => {
  const socket = await clients.join('/questions');
  let late;
  socket.on('question', (_, answer) => (late = answer));
  const outcome = next(socket, 'outcome');
  socket.emit('ask-briefly');
  assert.deepEqual(await outcome, [true]);
  late('too late');
  late('and twice');
  socket.once('question', (_, answer) => answer('fine'));
  const answered = next(socket, 'answered');
  socket.emit('ask', 'still friends?');
  assert.deepEqual(await answered, [['fine']]);
});

overBoth('stops waiting for a client that has gone', async (clients) => {
  const name = newName();
  const { report } = await watch(clients, name, 'unanswered');
  const socket = await clients.join('/questions');
  socket.on('question', () => socket.disconnect());
  socket.emit('ask-leaver', name);
  assert.equal(await report, true);
});
