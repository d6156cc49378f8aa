// Handlers that are slower than their clients: SlowSettings lets 50 events of a socket be unhandled.
import assert from 'node:assert/strict';
import { overBoth } from '../harness/clients.mjs';

const PLACES = 50;
const MORE = 20;

overBoth('an event for which there is no place is answered at once, the others when they are handled', async (clients) => {
  const [busy, clock] = [await clients.join('/busy'), await clients.join('/busy')];
  await clock.emitWithAck('start');
  const answers = Array.from({ length: PLACES + MORE }, (_, question) => busy.emitWithAck('think', question));

  assert.deepEqual(await Promise.all(answers.slice(PLACES)), Array(MORE).fill({ error: { type: 'overload' } }));
  clock.emit('time');
  assert.deepEqual(await Promise.all(answers.slice(0, PLACES)), Array.from({ length: PLACES }, (_, question) => question));
  assert.equal(await busy.emitWithAck('think', 7), 7);
});
