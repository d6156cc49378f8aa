// Clients of applications that differ only in how they are packaged. PLACES: lines of "context path, namespace".
import assert from 'node:assert/strict';
import { next, overBoth } from '../harness/clients.mjs';
import { http } from '../harness/http.mjs';
import { at } from '../harness/server.mjs';

const places = process.env.PLACES.split('\n').map((line) => line.split(' '));

for (const [path, namespace] of places) {
  const root = at(path);

  overBoth(`${path}: events, acknowledgements, bytes and an injected namespace`, async (clients) => {
    const [one, other] = await Promise.all([clients.join(namespace, { root }), clients.join(namespace, { root })]);
    assert.deepEqual(await one.emitWithAck('order', { item: 'tea', count: 4 }), { item: 'tea', price: 8 });
    assert.deepEqual(Buffer.from(await one.emitWithAck('reverse', Buffer.from([1, 2, 3]))), Buffer.from([3, 2, 1]));
    assert.equal(await one.emitWithAck('home'), true);
    assert.equal(await other.emitWithAck('home'), true, 'and so its @OnConnect has run');
    const told = Promise.all([next(one, 'told'), next(other, 'told')]);
    one.emit('tell', 'both');
    assert.deepEqual(await told, [['both'], ['both']]);
  });

  overBoth(`${path}: the endpoint of the channel alone`, async (clients) => {
    const socket = await clients.join('/', { root, path: `${root.pathname}socket.io${namespace}` });
    assert.equal(await socket.emitWithAck('home'), true);
  });

  overBoth(`${path}: the client file, and no channel of another WAR`, async (clients) => {
    assert.equal((await http(new URL('socket.io/rainsocket.js', root))).status, 200);
    const [error] = await next(clients.open(namespace === '/first' ? '/second' : '/first', { root }), 'connect_error');
    assert.equal(error.message, 'Invalid namespace');
  });
}
