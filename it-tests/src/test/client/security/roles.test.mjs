// Callers that a token in the auth object names, and what they may do.
import assert from 'node:assert/strict';
import { next, overBoth } from '../harness/clients.mjs';
import { token } from '../harness/token.mjs';

const FORBIDDEN = { error: { type: 'forbidden', message: 'not allowed for this user' } };

/** Why a namespace refuses. */
async function refusal(clients, namespace, auth) {
  const [{ message, data }] = await next(clients.open(namespace, { auth }), 'connect_error');
  return { message, data };
}

overBoth('a token says who it is', async (clients) => {
  const socket = await clients.join('/token', { auth: { token: token('ann', ['customer']) } });
  assert.deepEqual(await socket.emitWithAck('who'), { name: 'ann', customer: true, boss: false, recovered: false });
});

overBoth('a namespace refuses whom nobody knows, and who lacks its roles', async (clients) => {
  assert.deepEqual(await refusal(clients, '/token'), { message: 'unauthorized', data: { type: 'unauthorized' } });
  assert.deepEqual(
    await refusal(clients, '/token', { token: token('eve', ['guest']) }),
    { message: 'forbidden', data: { type: 'forbidden' } },
  );
  assert.equal((await refusal(clients, '/token', { token: token('ann', ['boss'], 60, 'guessed') })).message, 'bad token');
  assert.deepEqual(await refusal(clients, '/locked'), { message: 'forbidden', data: { type: 'forbidden' } });
});

overBoth('a method beats its class', async (clients) => {
  const ann = await clients.join('/token', { auth: { token: token('ann', ['customer']) } });
  assert.deepEqual(await ann.emitWithAck('sign'), FORBIDDEN);
  assert.deepEqual(await ann.emitWithAck('burn'), FORBIDDEN);
  assert.equal(await ann.emitWithAck('help'), 'anybody');
  const bob = await clients.join('/token', { auth: { token: token('bob', ['boss']) } });
  assert.equal(await bob.emitWithAck('sign'), 'signed');
  assert.deepEqual(await bob.emitWithAck('burn'), FORBIDDEN);
});

overBoth('what is refused does not happen, and the socket stays', async (clients) => {
  const ann = await clients.join('/token', { auth: { token: token('ann', ['customer']) } });
  const bob = await clients.join('/token', { auth: { token: token('bob', ['boss']) } });
  const noted = next(bob, 'noted');
  ann.emit('note', 'by ann');
  assert.deepEqual(await ann.emitWithAck('sign'), FORBIDDEN);
  bob.emit('note', 'by bob');
  assert.equal((await noted)[0], 'by bob');
});

overBoth('a caller belongs to one namespace', async (clients) => {
  const manager = clients.manager();
  const known = manager.socket('/token', { auth: { token: token('ann', ['customer']) } }).connect();
  await next(known, 'connect');
  const other = manager.socket('/watch').connect();
  assert.equal(await other.emitWithAck('who'), 'nobody');
});
