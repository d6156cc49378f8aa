import assert from 'node:assert/strict';
import { next, overBoth } from '../harness/clients.mjs';
import { base, filtersWebSockets } from '../harness/server.mjs';

overBoth('binds the auth object to the parameter of @OnConnect', async (clients) => {
  const socket = clients.open('/auth', { auth: { user: 'Änne', level: 3, other: true } });
  assert.deepEqual(await next(socket, 'welcome'), [{ user: 'Änne', level: 3 }]);
  assert.deepEqual(await socket.emitWithAck('who'), {
    user: 'Änne',
    plain: { user: 'Änne', level: 3, other: true },
    typed: 3,
  });
});

overBoth('asks an auth function again for each connection', async (clients) => {
  let level = 0;
  const socket = clients.open('/auth', { auth: (answer) => answer({ user: 'f', level: ++level }) });
  assert.equal((await next(socket, 'welcome'))[0].level, 1);
  socket.disconnect().connect();
  assert.equal((await next(socket, 'welcome'))[0].level, 2);
});

overBoth('takes a client without auth for one with an empty object', async (clients) => {
  const socket = clients.open('/auth');
  assert.equal((await next(socket, 'welcome'))[0].level, 0);
  assert.deepEqual((await socket.emitWithAck('who')).plain, {});
});

overBoth('tells handlers about the handshake', async (clients, transport) => {
  const before = Date.now();
  const socket = await clients.join('/handshake', {
    query: { ä: 'é ü&=', twice: 'x' },
    extraHeaders: { 'X-Test': 'a header', 'Accept-Language': 'it,de;q=0.5' },
  });
  const view = await socket.emitWithAck('describe');
  assert.equal(view.header, 'a header');
  assert.equal(view.query['ä'], 'é ü&=');
  assert.equal(view.query.EIO, '4');
  assert.equal(view.query.transport, transport);
  assert.equal(view.address, transport === 'polling' || filtersWebSockets ? '127.0.0.1' : '');
  assert.equal(view.secure, false);
  assert.equal(view.xdomain, false);
  assert.ok(view.issued >= before - 1000 && view.issued <= Date.now() + 1000, String(view.issued));
  assert.ok(view.url.startsWith(`${base.pathname}socket.io/?`), view.url);
  assert.equal(view.language, 'it');
  assert.equal(view.anonymous, true);
  assert.equal(view.admin, false);
  assert.equal(view.transport, transport);
});
