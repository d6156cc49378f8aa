import assert from 'node:assert/strict';
import { next, overBoth, withClients } from '../harness/clients.mjs';

/** The arguments of an acknowledgement. */
const ask = (socket, ...event) => new Promise((resolve) => socket.emit(...event, (...args) => resolve(args)));

withClients('tells what a mapper says of an exception, also of a later one', {}, async (clients) => {
  const socket = await clients.join('/orders');
  assert.deepEqual(await socket.emitWithAck('closed'), {
    error: { type: 'closed', message: 'Come back tomorrow.', opens: 9 },
  });
});

withClients('refuses with what a mapper says', {}, async (clients) => {
  const [refusal] = await next(clients.open('/vault', { auth: { name: 'thief' } }), 'connect_error');
  assert.equal(refusal.message, 'Come back tomorrow.');
  assert.deepEqual(refusal.data, { type: 'closed', opens: 9 });
});

overBoth('puts the error first where the channel says so', async (clients) => {
  const socket = await clients.join('/notes');
  assert.deepEqual(await ask(socket, 'save', 'text'), [null, 4]);
  assert.deepEqual(await ask(socket, 'remove'), [null]);
});

withClients('puts all kinds of errors first', {}, async (clients) => {
  const failures = {
    fail: { type: 'internal' },
    closed: { type: 'closed', message: 'Come back tomorrow.', opens: 9 },
    forbidden: { type: 'forbidden', message: 'Not for you.' },
    number: { type: 'argument', index: 0 },
  };
  for (const [event, error] of Object.entries(failures)) {
    const socket = await clients.join('/notes');
    assert.deepEqual(await ask(socket, event, 'no number'), [error]);
  }
  const socket = await clients.join('/notes');
  const [error, ...rest] = await ask(socket, 'save', '');
  assert.equal(error.type, 'validation');
  assert.equal(error.violations[0].path, '0');
  assert.deepEqual(rest, []);
});
