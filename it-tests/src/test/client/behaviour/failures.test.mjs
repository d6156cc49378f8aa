import assert from 'node:assert/strict';
import { collect, overBoth } from '../harness/clients.mjs';

overBoth('stays connected after handlers that failed, and tells no secret', async (clients) => {
  const socket = await clients.join('/failures');
  assert.deepEqual(await socket.emitWithAck('internal'), { error: { type: 'internal' } });
  assert.deepEqual(await socket.emitWithAck('unwritable'), { error: { type: 'internal' } });
  assert.equal(await socket.emitWithAck('number', '', 5), 5);
  assert.equal(socket.connected, true);
});

overBoth('tells what is meant for the client', async (clients) => {
  const socket = await clients.join('/failures');
  assert.deepEqual(await socket.emitWithAck('for-client'), {
    error: { type: 'full', message: 'The room is full.' },
  });
});

overBoth('says which argument does not fit', async (clients) => {
  const socket = await clients.join('/failures');
  assert.deepEqual(await socket.emitWithAck('number', 'fits', { does: 'not' }), {
    error: { type: 'argument', index: 1 },
  });
  assert.equal(await socket.emitWithAck('number', 'fits', 6), 6);
});

overBoth('calls all beans of a channel by their priority, whatever the first one throws', async (clients) => {
  const socket = clients.open('/shared');
  assert.deepEqual(await collect(socket, 'connected', 2), ['first', 'second']);
  const called = collect(socket, 'called', 2);
  assert.equal(await socket.emitWithAck('both'), 'second');
  assert.deepEqual(await called, ['first', 'second']);
});
