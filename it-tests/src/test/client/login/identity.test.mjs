// Everybody takes a logged-in client for the same user, from the first handler to the last.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LIMIT, next, overBoth } from '../harness/clients.mjs';
import { http } from '../harness/http.mjs';
import { at } from '../harness/server.mjs';
import { token } from '../harness/token.mjs';
import { ejbKnowsRoles, login } from './support.mjs';

/** What the server says to a client when it has let it in. */
async function entered(clients, namespace, user) {
  const socket = clients.open(namespace, { extraHeaders: await login(user) });
  const [said] = await Promise.race([
    next(socket, 'entered'),
    next(socket, 'connect_error').then(([error]) => { throw error; }),
  ]);
  return { socket, said };
}

const ANN = { name: 'ann', customer: true, boss: false };
const BOB = { name: 'bob', customer: true, boss: true };
const FORBIDDEN = { error: { type: 'forbidden', message: 'not allowed for this user' } };

test('the container itself agrees with its EJBs', LIMIT, async () => {
  const { body } = await http(at('secret'), { headers: await login('ann') });
  assert.equal(body, 'ann');
});

overBoth('the socket, the EJB and the security context know the user', async (clients) => {
  for (const [user, identity] of [['ann', ANN], ['bob', BOB]]) {
    const { socket, said } = await entered(clients, '/desk', user);
    assert.deepEqual(await socket.emitWithAck('socket'), identity);
    const atEjb = ejbKnowsRoles ? identity : { name: user, customer: false, boss: false };
    assert.deepEqual(said, atEjb);
    assert.deepEqual(await socket.emitWithAck('ejb'), atEjb);
    assert.deepEqual(await socket.emitWithAck('context'), identity);
  }
});

overBoth('who is not logged in cannot join', async (clients) => {
  const [error] = await next(clients.open('/desk'), 'connect_error');
  assert.equal(error.message, 'unauthorized');
  assert.deepEqual(error.data, { type: 'unauthorized' });
});

overBoth('who lacks the roles cannot join', async (clients) => {
  const [error] = await next(clients.open('/desk', { extraHeaders: await login('eve') }), 'connect_error');
  assert.equal(error.message, 'forbidden');
  assert.deepEqual(error.data, { type: 'forbidden' });
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
  const bob = await clients.join('/desk', { extraHeaders: await login('bob') });
  assert.equal(await bob.emitWithAck('sign'), 'signed for bob');
  const nobody = await clients.join('/counter');
  assert.deepEqual(await nobody.emitWithAck('sign'), FORBIDDEN);
});

overBoth('a channel that is an EJB', async (clients) => {
  const [error] = await next(clients.open('/till'), 'connect_error');
  assert.equal(error.message, 'unauthorized');
  const { socket: ann, said } = await entered(clients, '/till', 'ann');
  assert.equal(said, 'ann');
  assert.equal(await ann.emitWithAck('pay', 3), 'ann pays 3');
  assert.deepEqual(await ann.emitWithAck('empty'), FORBIDDEN);
  assert.equal(await ann.emitWithAck('look'), 'closed');
  const bob = await clients.join('/till', { extraHeaders: await login('bob') });
  assert.equal(await bob.emitWithAck('empty'), 'empty');
});

overBoth('an identity store decides on tokens', async (clients) => {
  const socket = await clients.join('/store', { auth: { token: token('cay', ['customer']) } });
  assert.equal(await socket.emitWithAck('who'), 'cay');
  const [forged] = await next(clients.open('/store', { auth: { token: token('cay', ['customer'], 60, 'guessed') } }), 'connect_error');
  assert.equal(forged.message, 'bad token');
});
