// Everybody takes a logged-in client for the same user, from the first handler to the last.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LIMIT, next, overBoth } from '../harness/clients.mjs';
import { server } from '../harness/server.mjs';
import { token } from '../harness/token.mjs';
import { asServletsKnow, guarded, login } from './support.mjs';

const ANN = { name: 'ann', customer: true, boss: false };
const BOB = { name: 'bob', customer: true, boss: true };
const FORBIDDEN = { error: { type: 'forbidden', message: 'not allowed for this user' } };

/** What the server says to a client when it has let it in. */
async function entered(clients, namespace, user) {
  const socket = clients.open(namespace, { extraHeaders: await login(user) });
  const [said] = await Promise.race([
    next(socket, 'entered'),
    next(socket, 'connect_error').then(([error]) => { throw error; }),
  ]);
  return { socket, said };
}

test('the container itself knows the user', LIMIT, async () => {
  const known = await asServletsKnow('ann');
  assert.deepEqual(known.servlet, ANN);
  for (const other of [known.ejb, known.context]) {
    assert.deepEqual(server === 'payara' ? { ...ANN, name: other.name } : other, ANN);
  }
});

overBoth('the socket, the EJB and the security context know the user', async (clients) => {
  for (const [user, identity] of [['ann', ANN], ['bob', BOB]]) {
    const { ejb, context } = await asServletsKnow(user);
    const { socket, said } = await entered(clients, '/desk', user);
    assert.deepEqual(await socket.emitWithAck('socket'), identity);
    assert.deepEqual(said, ejb);
    assert.deepEqual(await socket.emitWithAck('ejb'), ejb);
    assert.deepEqual(await socket.emitWithAck('context'), context);
  }
});

/** Nobody knows who it is: the channel refuses it, or the container does before. */
async function assertUnknown(clients, namespace) {
  const [error] = await next(clients.open(namespace), 'connect_error');
  if (guarded) {
    assert.match(error.message, /^(xhr poll|websocket) error$/);
  } else {
    assert.equal(error.message, 'unauthorized');
    assert.deepEqual(error.data, { type: 'unauthorized' });
  }
}

overBoth('who is not logged in cannot join', (clients) => assertUnknown(clients, '/desk'));

overBoth('who lacks the roles cannot join', async (clients) => {
  const [error] = await next(clients.open('/desk', { extraHeaders: await login('eve') }), 'connect_error');
  assert.equal(error.message, 'forbidden');
  assert.deepEqual(error.data, { type: 'forbidden' });
});

overBoth('a role that nothing but a channel names', async (clients) => {
  const dan = await clients.join('/safe', { extraHeaders: await login('dan') });
  assert.equal(await dan.emitWithAck('open'), 'open');
  const [error] = await next(clients.open('/safe', { extraHeaders: await login('bob') }), 'connect_error');
  assert.equal(error.message, 'forbidden');
});

overBoth('a method asks for more', async (clients) => {
  const ann = await clients.join('/desk', { extraHeaders: await login('ann') });
  assert.deepEqual(await ann.emitWithAck('approve'), FORBIDDEN);
  const bob = await clients.join('/desk', { extraHeaders: await login('bob') });
  assert.equal(await bob.emitWithAck('approve'), 'approved');
});

overBoth('the refusal of an EJB is told', async (clients) => {
  const ann = await clients.join('/desk', { extraHeaders: await login('ann') });
  assert.deepEqual(await ann.emitWithAck('sign'), FORBIDDEN);
  if ((await asServletsKnow('bob')).ejb.boss) {
    const bob = await clients.join('/desk', { extraHeaders: await login('bob') });
    assert.equal(await bob.emitWithAck('sign'), 'signed for bob');
  }
  if (!guarded) {
    const nobody = await clients.join('/counter');
    assert.deepEqual(await nobody.emitWithAck('sign'), FORBIDDEN);
  }
});

overBoth('a channel that is an EJB', async (clients) => {
  await assertUnknown(clients, '/till');
  const ann = await clients.join('/till', { extraHeaders: await login('ann') });
  assert.deepEqual(await ann.emitWithAck('empty'), FORBIDDEN);
  assert.equal(await ann.emitWithAck('look'), 'closed');
  if ((await asServletsKnow('bob')).ejb.boss) {
    assert.equal(await ann.emitWithAck('pay', 3), 'ann pays 3');
    const bob = await clients.join('/till', { extraHeaders: await login('bob') });
    assert.equal(await bob.emitWithAck('empty'), 'empty');
  }
});

overBoth('an identity store decides on tokens', async (clients) => {
  const extraHeaders = guarded ? await login('eve') : {};
  const socket = await clients.join('/store', { extraHeaders, auth: { token: token('cay', ['customer']) } });
  assert.equal(await socket.emitWithAck('who'), 'cay');
  const auth = { token: token('cay', ['customer'], 60, 'guessed') };
  const [forged] = await next(clients.open('/store', { extraHeaders, auth }), 'connect_error');
  assert.equal(forged.message, 'bad token');
});
