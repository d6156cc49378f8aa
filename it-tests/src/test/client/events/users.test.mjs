import assert from 'node:assert/strict';
import { next, overBoth } from '../harness/clients.mjs';
import { journalOf, somebody } from './journal.mjs';

overBoth('a user is reached on all sockets, in all namespaces, and nobody else is', async (clients) => {
  const [ann, ben] = [somebody('ann'), somebody('ben')];
  const phone = await clients.join('/people', { auth: { name: ann } });
  const desk = await clients.join('/people', { auth: { name: ann } });
  const corridor = await clients.join('/corridors/7', { auth: { name: ann } });
  const other = await clients.join('/people', { auth: { name: ben } });
  const heard = [phone, desk, corridor].map((socket) => next(socket, 'told'));
  const first = next(other, 'told');
  other.emit('tell', ann, 'hi');
  other.emit('tell', ben, 'to myself');
  for (const told of await Promise.all(heard)) {
    assert.deepEqual(told, ['hi']);
  }
  assert.deepEqual(await first, ['to myself']);
  const here = [next(phone, 'told'), next(desk, 'told')];
  const there = next(corridor, 'told');
  other.emit('tell-here', ann, 'in this namespace');
  other.emit('tell', ann, 'everywhere');
  assert.deepEqual(await Promise.all(here), [['in this namespace'], ['in this namespace']]);
  assert.deepEqual(await there, ['everywhere']);
});

overBoth('a user who authenticates again is another one from then on', async (clients) => {
  const [old, renamed] = [somebody('old'), somebody('new')];
  const journal = await journalOf(clients, old);
  const socket = await clients.join('/people', { auth: { name: old } });
  assert.deepEqual(await journal.until(1), ['online']);
  assert.deepEqual(await socket.emitWithAck('rename', renamed), [socket.id]);
  assert.deepEqual(await journal.until(2), ['online', 'offline']);
  const told = next(socket, 'told');
  socket.emit('tell', old, 'nobody hears it');
  socket.emit('tell', renamed, 'hi');
  assert.deepEqual(await told, ['hi']);
  assert.deepEqual(await Promise.all([old, renamed].map((name) => socket.emitWithAck('online', name))), [false, true]);
});

overBoth('the first socket makes a user come, the last one makes it go', async (clients) => {
  const name = somebody('cat');
  const journal = await journalOf(clients, name);
  const watcher = await clients.join('/people', { auth: {} });
  for (let round = 1; round <= 3; round += 1) {
    const sockets = await Promise.all(
      ['/people', '/people', '/corridors/1', '/corridors/2'].map((each) => clients.join(each, { auth: { name } })),
    );
    assert.equal(await watcher.emitWithAck('online', name), true);
    await journal.until(2 * round - 1);
    sockets.forEach((socket) => socket.disconnect());
    const expected = Array.from({ length: round }, () => ['online', 'offline']).flat();
    assert.deepEqual(await journal.until(2 * round), expected);
  }
  assert.equal(await watcher.emitWithAck('online', name), false);
});

overBoth('nobody listens in by the name of a room', async (clients) => {
  const socket = await clients.join('/people', { auth: { name: somebody('eve') } });
  assert.equal(await socket.emitWithAck('eavesdrop', '@user:ann'), 'refused RS-0146');
  assert.equal(await socket.emitWithAck('eavesdrop', 'user:ann'), 'joined');
});
