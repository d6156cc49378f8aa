import assert from 'node:assert/strict';
import { joined, next, overBoth } from '../harness/clients.mjs';
import { newName } from '../harness/watch.mjs';

/** Why a client was not let into a namespace. */
async function refusal(clients, namespace, options) {
  const socket = clients.open(namespace, options);
  const [error] = await next(socket, 'connect_error');
  return error.message;
}

/** A namespace of the pattern /orders-{id} that nobody else uses. */
function newOrder() {
  return `/orders-${newName()}`;
}

overBoth('a namespace comes up when it is named, and tells the parts of its name', async (clients) => {
  const order = newOrder();
  const socket = clients.open(order);
  const id = order.slice('/orders-'.length);
  assert.deepEqual(await next(socket, 'welcome'), [id]);
  assert.deepEqual(await socket.emitWithAck('where'), { name: order, parameters: { id }, id });
});

overBoth('parts are decoded as the client has written them', async (clients) => {
  const socket = await clients.join('/orders-ä ö+%20{}');
  assert.equal((await socket.emitWithAck('where')).id, 'ä ö+%20{}');
});

overBoth('several beans handle the namespaces of one pattern', async (clients) => {
  const socket = await clients.join('/orders-7');
  assert.equal(await socket.emitWithAck('more'), 'more of 7');
});

overBoth('a regular expression says what may stand there', async (clients) => {
  const socket = await clients.join('/floor-12/kitchen');
  assert.deepEqual(await socket.emitWithAck('where'), ['12', 'kitchen']);
  assert.equal(await refusal(clients, '/floor-123/kitchen'), 'Invalid namespace');
  assert.equal(await refusal(clients, '/floor-12/Kitchen'), 'Invalid namespace');
});

overBoth('a name that no pattern fits is no namespace', async (clients) => {
  assert.equal(await refusal(clients, '/orders-'), 'Invalid namespace');
  assert.equal(await refusal(clients, '/orders-4/2'), 'Invalid namespace');
  assert.equal(await refusal(clients, '/orders-{id}/'), 'Invalid namespace');
});

overBoth('a name without braces goes before a pattern', async (clients) => {
  const socket = await clients.join('/orders-special');
  assert.equal(await socket.emitWithAck('who'), 'the fixed one');
});

overBoth('a bean decides by more than the name', async (clients) => {
  const socket = await clients.join('/gated-ann', { auth: { user: 'ann' } });
  assert.equal(await socket.emitWithAck('echo', 'in'), 'in');
  assert.equal(await refusal(clients, '/gated-ann', { auth: { user: 'bob' } }), 'Invalid namespace');
  assert.equal(await refusal(clients, '/gated-broken', { auth: { user: 'broken' } }), 'Invalid namespace');
});

overBoth('namespaces of a pattern are apart, and an injected one reaches them all', async (clients) => {
  const [first, second] = await clients.joinAll(newOrder(), newOrder());
  const heard = [first, second].map((socket) => {
    const texts = [];
    const end = new Promise((resolve) =>
      socket.on('news', (text) => (text === 'end' ? resolve(texts) : texts.push(text))),
    );
    return end;
  });
  await first.emitWithAck('to-this', 'only the first');
  await second.emitWithAck('to-this', 'only the second');
  await first.emitWithAck('to-all-orders', 'all');
  await first.emitWithAck('to-all-orders', 'end');
  const others = ['only the first', 'only the second'];
  const [ofFirst, ofSecond] = (await Promise.all(heard)).map((texts) =>
    texts.filter((text) => text === 'all' || others.includes(text)),
  );
  assert.deepEqual(ofFirst, ['only the first', 'all']);
  assert.deepEqual(ofSecond, ['only the second', 'all']);
});

overBoth('the server knows the namespaces that there are', async (clients) => {
  const [name, other, never] = [newOrder(), newOrder(), newOrder()];
  const [socket] = await clients.joinAll(name, other);
  const siblings = await socket.emitWithAck('siblings');
  assert.ok(siblings.includes(name) && siblings.includes(other), siblings.join());
  assert.equal(await socket.emitWithAck('sockets-of', other), 1);
  assert.equal(await socket.emitWithAck('sockets-of', never), -1);
  assert.ok((await socket.emitWithAck('clients')) >= 2);
});

overBoth('one connection joins several namespaces of a pattern', async (clients) => {
  const manager = clients.manager();
  const [first, second] = [newOrder(), newOrder()];
  const sockets = [first, second].map((name) => manager.socket(name).connect());
  await Promise.all(sockets.map(joined));
  const names = await Promise.all(sockets.map((socket) => socket.emitWithAck('where')));
  assert.deepEqual(
    names.map((where) => where.name),
    [first, second],
  );
});
