import assert from 'node:assert/strict';
import { overBoth, withClients } from '../harness/clients.mjs';
import { newName } from '../harness/watch.mjs';

const WS = { transports: ['websocket'] };

overBoth('handles the events of one socket in order, one at a time', async (clients) => {
  const [slow, other] = await clients.joinAll('/gate', '/gate');
  const gate = newName();
  const order = [];
  const answers = [
    slow.emitWithAck('wait', gate).then((opened) => order.push(opened)),
    slow.emitWithAck('note', 1).then((number) => order.push(number)),
    slow.emitWithAck('quick-note', 2).then((number) => order.push(number)),
    slow.emitWithAck('note', 3).then((number) => order.push(number)),
  ];
  assert.equal(await other.emitWithAck('note', 0), 0, 'another socket is not held up');
  assert.deepEqual(order, []);
  await other.emitWithAck('open', gate);
  await Promise.all(answers);
  assert.deepEqual(order, [true, 1, 2, 3]);
});

overBoth('nothing waits for a handler that is declared concurrent', async (clients) => {
  const socket = await clients.join('/gate');
  const gate = newName();
  const [first, second] = [socket.emitWithAck('wait-beside', gate), socket.emitWithAck('wait-beside', gate)];
  assert.equal(await socket.emitWithAck('note', 5), 5);
  socket.emit('open', gate);
  assert.deepEqual(await Promise.all([first, second]), [true, true]);
});

withClients('a slow handler holds up no other namespace of its connection', WS, async (clients) => {
  const manager = clients.manager();
  const [gate, main] = ['/gate', '/'].map((namespace) => manager.socket(namespace).connect());
  const name = newName();
  const waiting = gate.emitWithAck('wait', name);
  assert.equal(await main.emitWithAck('echo', 'free'), 'free');
  const opener = await clients.join('/gate');
  opener.emit('open', name);
  assert.equal(await waiting, true);
});

overBoth('many slow handlers leave the server free', async (clients) => {
  const gate = newName();
  const slow = await clients.joinAll(...Array(24).fill('/gate'));
  const waiting = slow.map((socket) => socket.emitWithAck('wait', gate));
  const other = await clients.join('/gate');
  assert.equal(await other.emitWithAck('note', 7), 7);
  await other.emitWithAck('open', gate);
  assert.ok((await Promise.all(waiting)).every((opened) => opened));
});

overBoth('answers a thousand events in order', async (clients) => {
  const numbers = Array.from({ length: 1000 }, (_, i) => i);
  for (const [channel, event] of [['/gate', 'note'], ['/non-blocking', 'echo']]) {
    const socket = await clients.join(channel);
    const order = [];
    await Promise.all(numbers.map((number) => socket.emitWithAck(event, number).then((answer) => order.push(answer))));
    assert.deepEqual(order, numbers);
  }
});

withClients('handles what came before the client left', WS, async (clients) => {
  const [leaver, other] = await clients.joinAll('/gate', '/gate');
  const gate = newName();
  leaver.emit('open', gate);
  leaver.disconnect();
  assert.equal(await other.emitWithAck('wait', gate), true);
});
