import assert from 'node:assert/strict';
import { overBoth } from '../harness/clients.mjs';

overBoth('a refusal that is meant for the client is the acknowledgement', async (clients) => {
  const socket = await clients.join('/moderated');
  assert.deepEqual(await socket.emitWithAck('forbidden'), { error: { type: 'forbidden', message: 'Not for you' } });
  assert.deepEqual(await socket.emitWithAck('forbidden-later'), {
    error: { type: 'forbidden', message: 'Not for you, either' },
  });
  assert.deepEqual(await socket.emitWithAck('history'), [
    'check forbidden',
    'check forbidden-later',
    'late check forbidden-later',
    'check history',
    'late check history',
  ]);
});

overBoth('of any other failure the client hears nothing, and the event is not handled', async (clients) => {
  const socket = await clients.join('/moderated');
  let answered = false;
  socket.emit('broken', () => (answered = true));
  assert.deepEqual(await socket.emitWithAck('history'), ['check broken', 'check history', 'late check history']);
  assert.equal(answered, false);
});

overBoth('events wait for what is decided later, and stay in order', async (clients) => {
  const socket = await clients.join('/moderated');
  socket.emit('slow');
  socket.emit('fast');
  assert.deepEqual(await socket.emitWithAck('history'), [
    'check slow',
    'late check slow',
    'slow',
    'check fast',
    'late check fast',
    'fast',
    'check history',
    'late check history',
  ]);
});
