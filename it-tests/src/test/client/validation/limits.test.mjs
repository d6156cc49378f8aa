import assert from 'node:assert/strict';
import { overBoth, withClients } from '../harness/clients.mjs';

const HOUR = 3_600_000;

function assertTooMany(error) {
  assert.deepEqual(Object.keys(error), ['type', 'retryAfter']);
  assert.equal(error.type, 'rate_limit');
  assert.ok(error.retryAfter > 0 && error.retryAfter <= HOUR / 2, String(error.retryAfter));
}

overBoth('does not handle more events than a method takes, for each client', async (clients) => {
  const socket = await clients.join('/orders');
  const answers = await Promise.all([1, 2, 3, 4].map((number) => socket.emitWithAck('twice', number)));
  assert.deepEqual(answers.slice(0, 2), [1, 2]);
  answers.slice(2).forEach(({ error }) => assertTooMany(error));
  assert.equal(await socket.emitWithAck('number', 5), 5);
  const other = await clients.join('/orders');
  assert.equal(await other.emitWithAck('twice', 6), 6);
});

withClients('counts all events of a channel together if its class has the limit', {}, async (clients) => {
  const socket = await clients.join('/notes');
  assert.equal(await socket.emitWithAck('save', 'a'), null);
  assert.equal(await socket.emitWithAck('remove'), null);
  assert.equal(await socket.emitWithAck('save', 'b'), null);
  assertTooMany(await socket.emitWithAck('remove'));
});

withClients('does not handle what is larger than a method takes', {}, async (clients) => {
  const socket = await clients.join('/orders');
  assert.equal(await socket.emitWithAck('short', 'short'), 'short');
  assert.deepEqual(await socket.emitWithAck('short', 'much too long for it'), { error: { type: 'payload', max: 20 } });
});
