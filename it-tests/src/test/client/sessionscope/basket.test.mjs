import assert from 'node:assert/strict';
import { overBoth } from '../harness/clients.mjs';
import { newName } from '../harness/watch.mjs';
import { Account } from '../websession/support.mjs';

overBoth('handlers and requests share a session-scoped bean', async (clients) => {
  const account = await Account.login(newName());
  const socket = await clients.join('/basket', account.options);
  assert.equal(await account.get('basket'), '1');
  assert.equal(await socket.emitWithAck('add'), 2);
  assert.equal(await account.get('basket'), '3');
  assert.equal(await socket.emitWithAck('at once'), 4);
  assert.equal(await socket.emitWithAck('listener'), 5);
  const second = await clients.join('/basket', account.options);
  assert.equal(await second.emitWithAck('add'), 6);
});

overBoth('a handler may create the bean', async (clients) => {
  const account = await Account.login(newName());
  const socket = await clients.join('/basket', account.options);
  assert.equal(await socket.emitWithAck('add'), 1);
  assert.equal(await account.get('basket'), '2');
  assert.equal(await socket.emitWithAck('add'), 3);
});

overBoth('each session has its own', async (clients) => {
  const accounts = await Promise.all([Account.login(newName()), Account.login(newName())]);
  const sockets = await Promise.all(accounts.map(({ options }) => clients.join('/basket', options)));
  for (const socket of sockets) {
    assert.equal(await socket.emitWithAck('add'), 1);
  }
});

overBoth('the bean is destroyed with the session', async (clients) => {
  const name = newName();
  const account = await Account.login(name);
  const watch = await clients.join('/watch');
  await watch.emitWithAck('ready');
  const destroyed = new Promise((resolve) => watch.on('destroyed', (owner, items) => owner === name && resolve(items)));
  const socket = await clients.join('/basket', account.options);
  await socket.emitWithAck('owner', name);
  await socket.emitWithAck('add');
  await account.logout();
  assert.equal(await destroyed, 1);
});

overBoth('a channel may be session-scoped itself', async (clients) => {
  const account = await Account.login(newName());
  const sockets = [await clients.join('/own', account.options), await clients.join('/own', account.options)];
  assert.equal(await sockets[0].emitWithAck('count'), 1);
  assert.equal(await sockets[1].emitWithAck('count'), 2);
});

overBoth('a client without a session has no such bean', async (clients) => {
  const socket = await clients.join('/basket');
  assert.deepEqual(await socket.emitWithAck('add'), { error: { type: 'internal' } });
});
