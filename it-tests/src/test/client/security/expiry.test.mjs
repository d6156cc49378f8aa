// A caller whose token ends, and one that comes back.
import assert from 'node:assert/strict';
import { next, overBoth, withClients } from '../harness/clients.mjs';
import { token } from '../harness/token.mjs';

overBoth('whose token is over is told and disconnected', async (clients) => {
  const socket = clients.open('/token', { auth: { token: token('ann', ['customer'], 1.5) }, reconnection: true });
  const told = next(socket, 'authentication_expired');
  const left = next(socket, 'disconnect');
  await next(socket, 'connect');
  await told;
  assert.equal((await left)[0], 'io server disconnect');
  assert.equal(socket.active, false);
});

overBoth('who brings a new token in time stays', async (clients) => {
  const witness = await clients.join('/token', { auth: { token: token('bob', ['boss'], 2) } });
  const socket = await clients.join('/token', { auth: { token: token('ann', ['customer'], 1.5) } });
  assert.equal(await socket.emitWithAck('renew', token('ann', ['customer', 'boss'])), undefined);
  await next(witness, 'disconnect');
  assert.deepEqual(await socket.emitWithAck('who'), { name: 'ann', customer: true, boss: true, recovered: false });
});

overBoth('nobody renews with the token of somebody else', async (clients) => {
  const socket = await clients.join('/token', { auth: { token: token('ann', ['customer']) } });
  const refused = await socket.emitWithAck('renew', token('bob', ['boss']));
  assert.equal(refused.error.type, 'token');
  assert.equal((await socket.emitWithAck('who')).name, 'ann');
});

withClients('a token that is over does not let anybody in', {}, async (clients) => {
  const [error] = await next(clients.open('/token', { auth: { token: token('ann', ['customer'], -1) } }), 'connect_error');
  assert.equal(error.message, 'bad token');
});

/** Breaks the connection, and connects again with what the client knows; `auth` is what it says of itself. */
async function comeBack(socket, auth) {
  const gone = next(socket, 'disconnect');
  const back = next(socket, 'connect');
  socket.io.reconnection(false);
  socket.auth = auth;
  socket.io.engine.close();
  await gone;
  socket.connect();
  await back;
}

overBoth('who comes back is the same, without saying so', async (clients) => {
  const socket = await clients.join('/token', { auth: { token: token('ann', ['customer']) } });
  socket.emit('shout', 'so that there is something to come back to');
  await next(socket, 'shout');
  await comeBack(socket, {});
  assert.deepEqual(await socket.emitWithAck('who'), { name: 'ann', customer: true, boss: false, recovered: true });
});

overBoth('who comes back has no more time than before', async (clients) => {
  const socket = await clients.join('/token', { auth: { token: token('ann', ['customer'], 3) } });
  socket.emit('shout', 'so that there is something to come back to');
  await next(socket, 'shout');
  await comeBack(socket, {});
  assert.equal(socket.recovered, true);
  assert.equal((await next(socket, 'disconnect'))[0], 'io server disconnect');
});
