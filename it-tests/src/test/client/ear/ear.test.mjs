import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Visitor } from '../harness/visitor.mjs';
import { LIMIT, collect, next, overBoth } from '../harness/clients.mjs';
import { http } from '../harness/http.mjs';
import { at, configuresWars } from '../harness/server.mjs';

const [FIRST, SECOND] = ['first/', 'second/'].map((war) => ({ root: at(war) }));

async function announce(path) {
  const { status, body } = await http(at(path));
  assert.equal(status, 204, body);
}

overBoth('each WAR serves its own channel', async (clients) => {
  const first = await clients.join('/first', FIRST);
  const second = await clients.join('/second', SECOND);
  assert.match(await first.emitWithAck('who'), /^first beside \/shared with \d+$/);
  assert.match(await second.emitWithAck('who'), /^second beside \/shared with \d+$/);
});

test('the WARs have the settings of the EAR’s MicroProfile Config, and of their own', LIMIT, async () => {
  const settings = ['first', 'second'].map(async (war) => {
    const { body } = await http(at(`${war}/socket.io/?EIO=4&transport=polling`));
    const { pingTimeout, pingInterval } = JSON.parse(body.slice(1));
    return { pingTimeout, pingInterval };
  });
  assert.deepEqual(await Promise.all(settings), [
    { pingTimeout: 19_000, pingInterval: configuresWars ? 21_000 : 25_000 },
    { pingTimeout: 19_000, pingInterval: 25_000 },
  ]);
});

overBoth('no WAR serves the other one’s channel', async (clients) => {
  for (const [namespace, war] of [['/second', FIRST], ['/first', SECOND]]) {
    const [error] = await next(clients.open(namespace, war), 'connect_error');
    assert.equal(error.message, 'Invalid namespace');
  }
});

overBoth('both serve the beans of the EJB jar, each to its own clients', async (clients) => {
  const first = await clients.join('/shared', FIRST);
  const second = await clients.join('/shared', SECOND);
  assert.equal(await first.emitWithAck('knows', first.id), true);
  assert.equal(await first.emitWithAck('knows', second.id), false);
  assert.equal(await second.emitWithAck('knows', second.id), true);
});

overBoth('a stateless session bean is a channel', async (clients) => {
  for (const war of [FIRST, SECOND]) {
    const socket = clients.open('/stateless', war);
    assert.deepEqual(await next(socket, 'hello'), [true]);
    const receipt = await socket.emitWithAck('order', { item: 'tea', count: 4 });
    assert.deepEqual(receipt, { item: 'tea', price: 8, rolledBack: false });
    assert.deepEqual(await socket.emitWithAck('fail'), { error: { type: 'internal' } });
    assert.equal((await socket.emitWithAck('order', { item: 'milk', count: 1 })).item, 'milk');
  }
});

overBoth('a namespace that is injected into an EJB reaches the clients of both WARs', async (clients) => {
  const first = await clients.join('/shared', FIRST);
  const second = await clients.join('/shared', SECOND);
  const news = Promise.all([next(first, 'news'), next(second, 'news')]);
  await announce('first/announce?all&text=everybody');
  assert.deepEqual(await news, [['everybody'], ['everybody']]);
});

overBoth('a namespace that is injected into a WAR’s bean reaches the clients of this WAR', async (clients) => {
  const first = await clients.join('/shared', FIRST);
  const second = await clients.join('/shared', SECOND);
  const news = [next(first, 'news'), next(second, 'news')];
  await announce('first/announce?text=first');
  await announce('second/announce?text=second');
  assert.deepEqual(await Promise.all(news), [['first'], ['second']]);
});

overBoth('what a method of an EJB returns is pushed to the clients of both WARs', async (clients) => {
  const first = await clients.join('/shared', FIRST);
  const second = await clients.join('/shared', SECOND);
  const pushed = Promise.all([next(first, 'pushed'), next(second, 'pushed')]);
  await announce('second/announce?push&text=returned');
  assert.deepEqual(await pushed, [['returned'], ['returned']]);
});

overBoth('what a message-driven bean emits reaches the clients of both WARs', async (clients) => {
  const first = await clients.join('/shared', FIRST);
  const second = await clients.join('/shared', SECOND);
  const mail = Promise.all([next(first, 'mail'), next(second, 'mail')]);
  await announce('first/announce?mail&text=hello');
  assert.deepEqual(await mail, [['hello'], ['hello']]);
});

overBoth('a WAR’s observers hear of the clients of this WAR', async (clients, transport) => {
  const watcher = await clients.join('/first', FIRST);
  const came = [];
  watcher.on('came', (visit) => came.push(visit));
  for (const [war, name] of [[SECOND, 'second'], [FIRST, 'first']]) {
    const visitor = await clients.join('/shared', { ...war, query: { visit: `${name} ${transport}` } });
    assert.equal(await visitor.emitWithAck('knows', visitor.id), true);
  }
  await watcher.emitWithAck('who');
  assert.deepEqual(came, [`first ${transport}`]);
});

overBoth('a WAR’s gate guards this WAR, and its observers hear of its refusals', async (clients, transport) => {
  const watcher = await clients.join('/first', FIRST);
  const refused = collect(watcher, 'refused', 2);
  const handshake = `socket.io/?EIO=4&transport=polling&closed=${transport}`;
  assert.equal((await http(new URL(handshake, SECOND.root))).status, 200);
  assert.equal((await http(new URL('socket.io/?EIO=3&transport=polling', SECOND.root))).status, 400);
  assert.equal((await http(new URL(handshake, FIRST.root))).status, 403);
  assert.equal((await http(new URL('socket.io/?EIO=4&transport=none', FIRST.root))).status, 400);
  assert.deepEqual(await refused, [4, 0]);
});

overBoth('each WAR serves the client files and the channels’ own endpoints', async (clients) => {
  for (const { root } of [FIRST, SECOND]) {
    assert.equal((await http(new URL('socket.io/rainsocket.js', root))).status, 200);
    const opened = await http(new URL('socket.io/shared/?EIO=4&transport=polling', root));
    assert.equal(opened.status, 200);
  }
  const other = await http(new URL('socket.io/second/?EIO=4&transport=polling', FIRST.root));
  assert.equal(other.status, 404);
});

overBoth('a server that is injected knows the namespaces of its own WAR', async (clients) => {
  const first = await clients.join('/first', FIRST);
  const namespaces = await first.emitWithAck('namespaces');
  assert.ok(namespaces.includes('/first') && namespaces.includes('/shared'), namespaces.join());
  assert.ok(!namespaces.includes('/second'), namespaces.join());
});

overBoth('a pattern of the EJB jar has namespaces in each WAR, which an injected one reaches', async (clients) => {
  const first = await clients.join('/parts-1', FIRST);
  const second = await clients.join('/parts-2', SECOND);
  const news = [first, second].map((socket) => next(socket, 'news'));
  first.emit('tell-all', 'in stock');
  assert.deepEqual(await Promise.all(news), [['in stock'], ['in stock']]);
  assert.equal(await first.emitWithAck('clients'), 'RS-0232');
});

overBoth('handlers of the EJB jar have the session of the WAR that the client came to', async (clients) => {
  for (const [war, { root }] of [['first', FIRST], ['second', SECOND]]) {
    const visitor = new Visitor();
    assert.equal(await visitor.get(`${war}/basket`), '1');
    const socket = await clients.join('/shop', { root, ...visitor.options });
    assert.equal(await socket.emitWithAck('name'), at(war).pathname);
    assert.equal(await socket.emitWithAck('add'), 2);
    assert.equal(await visitor.get(`${war}/basket`), '3');
  }
});

overBoth('a socket-scoped bean of the EJB jar is there once for each socket', async (clients) => {
  for (const war of [FIRST, SECOND]) {
    const [one, other] = [await clients.join('/shop', war), await clients.join('/shop', war)];
    assert.equal(await one.emitWithAck('step'), 1);
    assert.equal(await one.emitWithAck('step'), 2);
    assert.equal(await other.emitWithAck('step'), 1);
  }
});

overBoth('a mapper of the EJB jar speaks for both WARs, a WAR’s own for this WAR', async (clients) => {
  const first = await clients.join('/shop', FIRST);
  const second = await clients.join('/shop', SECOND);
  for (const socket of [first, second]) {
    assert.deepEqual(await socket.emitWithAck('run-out'), { error: { type: 'stock', message: 'none left' } });
  }
  assert.deepEqual(await first.emitWithAck('close'), { error: { type: 'first', message: 'closed' } });
  assert.deepEqual(await second.emitWithAck('close'), { error: { type: 'internal' } });
});
