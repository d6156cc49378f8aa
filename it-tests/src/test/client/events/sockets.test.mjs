import assert from 'node:assert/strict';
import { overBoth } from '../harness/clients.mjs';
import { journalOf, somebody } from './journal.mjs';

overBoth('observers hear of a client after the channel’s methods, and before its events', async (clients) => {
  const name = somebody('ann');
  const journal = await journalOf(clients, name);
  const socket = await clients.join('/door', { auth: { name } });
  socket.emit('say', 'hello');
  assert.deepEqual(await journal.until(3), ['method connected', 'observer connected true', 'hello']);
  socket.disconnect();
  assert.deepEqual((await journal.until(6)).slice(3), [
    'method disconnected',
    'observer disconnected false',
    'reason client namespace disconnect',
  ]);
});

overBoth('a failing observer harms nobody', async (clients) => {
  const journal = await journalOf(clients, 'clumsy');
  const socket = await clients.join('/door', { auth: { name: 'clumsy' } });
  await socket.emitWithAck('say', 'still here');
  const other = somebody('ben');
  const second = await journalOf(clients, other);
  await clients.join('/door', { auth: { name: other } });
  assert.deepEqual(await second.until(2), ['method connected', 'observer connected true']);
  assert.ok((await journal.until(3)).includes('still here'));
});
