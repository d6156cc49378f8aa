import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LIMIT, next, overBoth, withClients } from '../harness/clients.mjs';
import { http } from '../harness/http.mjs';
import { refusal } from '../harness/raw.mjs';
import { at, filtersWebSockets } from '../harness/server.mjs';
import { newName } from '../harness/watch.mjs';
import { HANDSHAKE, bare, handshake } from './support.mjs';

const FORBIDDEN = { code: 4, message: 'Forbidden' };
const BAD_REQUEST = { code: 3, message: 'Bad request' };

/** The answer to a WebSocket handshake that is refused: status and body, or just an end where there is no way to say more. */
async function assertRefused(clients, query, status, error) {
  const polled = await bare({ ...HANDSHAKE, ...query });
  assert.equal(polled.status, status);
  assert.deepEqual(JSON.parse(polled.body), error);
  if (filtersWebSockets) {
    const { status: code, body } = await refusal(query);
    assert.equal(code, status);
    assert.deepEqual(JSON.parse(body), error);
  } else {
    assert.equal(await (await clients.webSocket(query)).frame(), undefined);
  }
}

for (const [what, query] of [
  ['that a bean refuses', { gate: 'closed' }],
  ['that a second bean refuses', { second: 1 }],
  ['about which a bean fails', { gate: 'broken' }],
  ['without the right header', { gate: 'token' }],
  ['without a session', { gate: 'members' }],
]) {
  withClients(`refuses a handshake ${what}`, {}, (clients) => assertRefused(clients, query, 403, FORBIDDEN));
}

// Where a WebSocket can only be closed, the client waits for its own time limit.
for (const [transport, message] of [['polling', 'xhr poll error'], ...(filtersWebSockets ? [['websocket', 'websocket error']] : [])]) {
  withClients(`lets the official client know (${transport})`, { transports: [transport] }, async (clients) => {
    const socket = clients.open('/', { query: { gate: 'closed' } });
    assert.equal((await next(socket, 'connect_error'))[0].message, message);
  });
}

overBoth('lets clients in that the beans allow', async (clients) => {
  await clients.join('/', { query: { gate: 'token' }, extraHeaders: { 'X-Token': 'rain' } });
});

overBoth('calls the beans in the context of the request', async (clients) => {
  await clients.join('/', { query: { gate: 'first' } });
  await clients.join('/', { query: { gate: 'first' } });
});

withClients('shows the beans the session', {}, async (clients) => {
  const { headers } = await http(at('login'));
  const cookie = headers.getSetCookie()[0].split(';')[0];
  const options = { query: { gate: 'members' }, extraHeaders: { cookie } };
  await clients.join('/', { ...options, transports: ['polling'] });
  if (filtersWebSockets) {
    await clients.join('/', { ...options, transports: ['websocket'] });
  }
});

test('makes no session', LIMIT, async () => {
  const { headers } = await bare({ ...HANDSHAKE, gate: 'members' });
  assert.equal(headers['set-cookie'], undefined);
});

test('does not ask about requests of a session', LIMIT, async () => {
  const opened = await bare(HANDSHAKE);
  const { sid } = JSON.parse(opened.body.toString().split('\u001e')[0].slice(1));
  const posted = await bare({ ...HANDSHAKE, sid, gate: 'closed' }, { method: 'POST', body: '40' });
  assert.equal(posted.body.toString(), 'ok');
});

withClients('upgrades', {}, async (clients) => {
  const socket = await clients.join('/');
  if (socket.io.engine.transport.name !== 'websocket') {
    await next(socket.io.engine, 'upgrade');
  }
  assert.equal((await socket.emitWithAck('text', 3)), 'xxx');
});

test('takes the ids of the application', LIMIT, async () => {
  const id = newName();
  const { body } = await bare({ ...HANDSHAKE, id });
  assert.equal(JSON.parse(body.toString().split('\u001e')[0].slice(1)).sid, id);
  const other = newName();
  const { frames } = await handshake({ id: other }, 1);
  assert.equal(JSON.parse(frames[0].slice(1)).sid, other);
});

for (const id of ['', 'a b', 'ä', 'a/b', 'x'.repeat(201), 'broken']) {
  withClients(`refuses the id ${id.slice(0, 10)}`, {}, (clients) => assertRefused(clients, { id }, 400, BAD_REQUEST));
}

withClients('refuses an id that is in use', {}, async (clients) => {
  const id = newName();
  await bare({ ...HANDSHAKE, id });
  await assertRefused(clients, { id }, 400, BAD_REQUEST);
});
