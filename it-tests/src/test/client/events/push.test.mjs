import assert from 'node:assert/strict';
import { collect, next, overBoth } from '../harness/clients.mjs';

let last = 0;

/** An order of its own for each test. */
const order = () => (last += 1);

overBoth('an observed event reaches those in the room that it names', async (clients) => {
  const [mine, other] = [order(), order()];
  const [watcher, stranger] = await clients.joinAll('/orders', '/orders');
  await watcher.emitWithAck('watch', mine);
  await stranger.emitWithAck('watch', other);
  const changed = next(watcher, 'changed');
  const first = next(stranger, 'changed');
  stranger.emit('change', mine, 'paid');
  stranger.emit('change', other, 'sent');
  assert.deepEqual(await changed, [{ id: mine, state: 'paid' }]);
  assert.deepEqual(await first, [{ id: other, state: 'sent' }]);
});

overBoth('what a method returns reaches all, but nothing is no value', async (clients) => {
  const [one, other] = await clients.joinAll('/orders', '/orders');
  const both = [collect(one, 'placed', 1), collect(other, 'placed', 1)];
  one.emit('place', -1);
  const id = order();
  one.emit('place', id);
  for (const [value] of await Promise.all(both)) {
    assert.deepEqual(value, { id, state: 'placed' });
  }
});

overBoth('what comes later is sent when it is there', async (clients) => {
  const id = order();
  const socket = await clients.join('/orders');
  await socket.emitWithAck('watch', id);
  const found = next(socket, 'found');
  socket.emit('find', id);
  assert.deepEqual(await found, [{ id, found: true }]);
});

overBoth('a failure sends nothing, and one of the push harms no caller', async (clients) => {
  const socket = await clients.join('/orders');
  const got = [];
  socket.onAny((event) => got.push(event));
  assert.deepEqual(await socket.emitWithAck('fail'), { error: { type: 'internal' } });
  assert.equal(await socket.emitWithAck('lose'), 'no order lost');
  assert.deepEqual(got, []);
});
