import assert from 'node:assert/strict';
import { next, overBoth } from '../harness/clients.mjs';
import { newName } from '../harness/watch.mjs';
import { Account, overEach } from './support.mjs';

overEach('handlers and requests have the same session', async (clients) => {
  const name = newName();
  const account = await Account.login(name);
  const socket = await clients.join('/cart', account.options);
  assert.equal(await socket.emitWithAck('first'), name);
  assert.equal(await socket.emitWithAck('name'), name);
  assert.equal(await socket.emitWithAck('same'), true);
  assert.equal(await account.get('account'), `${name} null`);

  assert.equal(await socket.emitWithAck('add'), 1);
  assert.equal(await account.get('account'), `${name} 1`);
  await account.get('account?login=another');
  assert.equal(await socket.emitWithAck('name'), 'another');
  assert.equal(await socket.emitWithAck('add'), 2);
  await socket.emitWithAck('clear');
  assert.equal(await account.get('account'), 'another null');
});

overEach('an id that changes at a login changes nothing else', async (clients) => {
  const account = await Account.login(newName());
  const socket = await clients.join('/cart', account.options);
  await account.get('account?rename');
  await socket.emitWithAck('add');
  assert.match(await account.get('account'), / 1$/);
  assert.equal(await socket.emitWithAck('same'), true);
});

overBoth('a client without a session has none', async (clients) => {
  const socket = await clients.join('/cart');
  assert.equal(await socket.emitWithAck('first'), 'nobody');
  assert.equal(await socket.emitWithAck('name'), 'nobody');
});

overBoth('a channel that needs a session refuses clients without one', async (clients) => {
  const socket = clients.open('/members');
  const [error] = await next(socket, 'connect_error');
  assert.equal(error.message, 'session required');
  assert.deepEqual(error.data, { type: 'session_required' });
  await clients.join('/cart');
});

overEach('a channel that needs a session refuses clients whose session is over', async (clients) => {
  const account = await Account.login(newName());
  const { options } = account;
  await account.logout();
  const [error] = await next(clients.open('/members', options), 'connect_error');
  assert.deepEqual(error.data, { type: 'session_required' });
});

overEach('a channel that needs a session lets clients in that have one', async (clients) => {
  const name = newName();
  const account = await Account.login(name);
  const socket = await clients.join('/members', account.options);
  assert.equal(await socket.emitWithAck('name'), name);
});
