import assert from 'node:assert/strict';
import { joined, next, withClients } from '../harness/clients.mjs';
import { sessionsExpire, webSocketsHoldSessions } from '../harness/server.mjs';
import { newName } from '../harness/watch.mjs';
import { Account, overEach, settled } from './support.mjs';

/** How a client's socket ends: what it hears, in its order, and what the server's handler says of it. */
async function ending(clients, socket) {
  const watch = await clients.join('/watch', { transports: ['polling'] });
  await watch.emitWithAck('ready');
  const heard = [];
  const over = new Promise((resolve) => {
    socket.once('session_expired', (...why) => heard.push(why));
    socket.once('disconnect', (reason) => {
      heard.push(reason);
      resolve(heard);
    });
  });
  const { id } = socket;
  const told = new Promise((resolve) => watch.on('left', (left) => left.id === id && resolve(left)));
  return async () => ({ heard: await over, told: await told });
}

/** Grizzly's sessions that are over do not tell how long they were not used. */
const WHY = sessionsExpire ? [{ reason: 'logout' }] : [];
const END = [WHY, 'io server disconnect'];

overEach('a logout closes the socket, which hears why', async (clients) => {
  const account = await Account.login(newName());
  const socket = await clients.join('/cart', account.options);
  const end = await ending(clients, socket);
  const { id } = socket;
  await settled();
  await account.logout();
  const { heard, told } = await end();
  assert.deepEqual(heard, END);
  assert.deepEqual(told, { id, reason: 'session ended' });
});

overEach('a logout is noticed after a change of the id', async (clients) => {
  const account = await Account.login(newName());
  const socket = await clients.join('/cart', account.options);
  const end = await ending(clients, socket);
  await account.get('account?rename');
  await settled();
  await account.logout();
  assert.deepEqual((await end()).heard, END);
});

overEach('a handler may end the session', async (clients) => {
  const account = await Account.login(newName());
  const socket = await clients.join('/cart', account.options);
  const end = await ending(clients, socket);
  socket.emit('logout');
  assert.deepEqual((await end()).heard, END);
  assert.equal(await account.get('account'), 'none');
});

overEach('a logout closes all sockets of the session, and no other', async (clients) => {
  const account = await Account.login(newName());
  const stranger = await clients.join('/cart', (await Account.login(newName())).options);
  const bystander = await clients.join('/cart');
  const manager = clients.manager(account.options);
  const sockets = ['/cart', '/watch'].map((name) => manager.socket(name).connect());
  await Promise.all(sockets.map(joined));
  sockets.push(await clients.join('/cart', account.options));
  const ends = Promise.all(sockets.map((socket) => next(socket, 'session_expired')));
  await settled();
  await account.logout();
  assert.deepEqual(await ends, [WHY, WHY, WHY]);
  assert.equal(await bystander.emitWithAck('name'), 'nobody');
  assert.equal(await stranger.emitWithAck('same'), true);
});

// Over long-polling each poll is a request; on Payara an open WebSocket is one.
if (sessionsExpire && !webSocketsHoldSessions) {
  withClients('a session that expires closes the socket, which hears why', { transports: ['websocket'] }, async (clients) => {
    const account = await Account.login(newName(), 2);
    const socket = await clients.join('/cart', account.options);
    const { heard, told } = await (await ending(clients, socket))();
    assert.deepEqual(heard, [[{ reason: 'expired' }], 'io server disconnect']);
    assert.equal(told.reason, 'session ended');
  });
}
