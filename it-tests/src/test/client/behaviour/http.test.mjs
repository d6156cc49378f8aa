import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LIMIT, withClients } from '../harness/clients.mjs';
import { filtersWebSockets } from '../harness/server.mjs';
import { Polling, refusal, request } from '../harness/raw.mjs';

const UNKNOWN_TRANSPORT = { code: 0, message: 'Transport unknown' };
const UNKNOWN_SID = { code: 1, message: 'Session ID unknown' };
const BAD_METHOD = { code: 2, message: 'Bad handshake method' };
const BAD_REQUEST = { code: 3, message: 'Bad request' };
const BAD_VERSION = { code: 5, message: 'Unsupported protocol version' };

const POST = { method: 'POST', body: 'x' };

for (const [what, query, options, error] of [
  ['no transport', { EIO: 4 }, {}, UNKNOWN_TRANSPORT],
  ['an unknown transport', { EIO: 4, transport: 'pigeon' }, {}, UNKNOWN_TRANSPORT],
  ['__proto__ as the transport', { EIO: 4, transport: '__proto__' }, {}, UNKNOWN_TRANSPORT],
  ['an unknown session', { EIO: 4, transport: 'polling', sid: 'nobody' }, {}, UNKNOWN_SID],
  ['a POST for an unknown session', { EIO: 4, transport: 'polling', sid: 'nobody' }, POST, UNKNOWN_SID],
  ['a handshake by POST', { EIO: 4, transport: 'polling' }, POST, BAD_METHOD],
  ['a WebSocket handshake without an upgrade', { EIO: 4, transport: 'websocket' }, {}, BAD_REQUEST],
  ['version 3', { EIO: 3, transport: 'polling' }, {}, BAD_VERSION],
  ['no version', { transport: 'polling' }, {}, BAD_VERSION],
  ['a version that is no number', { EIO: 'abc', transport: 'polling' }, {}, BAD_VERSION],
]) {
  for (const below of ['', 'rooms/']) {
    test(`refuses ${what} on /${below}`, LIMIT, async () => {
      const response = await request(query, { below, ...options });
      assert.equal(response.status, 400);
      assert.match(response.headers.get('content-type'), /^application\/json/);
      assert.deepEqual(JSON.parse(response.body), error);
    });
  }
}

for (const [what, query, error] of [
  ['an unknown session', { sid: 'nobody' }, UNKNOWN_SID],
  ['version 3', { EIO: 3 }, BAD_VERSION],
  ['an unknown transport', { transport: 'pigeon' }, UNKNOWN_TRANSPORT],
  ['long-polling', { transport: 'polling' }, BAD_REQUEST],
]) {
  withClients(`refuses a WebSocket with ${what}`, {}, async (clients) => {
    if (filtersWebSockets) {
      const { status, body } = await refusal(query);
      assert.equal(status, 400);
      assert.deepEqual(JSON.parse(body), error);
    } else {
      assert.equal(await (await clients.webSocket(query)).frame(), undefined);
    }
  });
}

test('opens a session over long-polling', LIMIT, async () => {
  const response = await request({ EIO: 4, transport: 'polling', any: 'parameter' });
  assert.equal(response.status, 200);
  assert.match(response.headers.get('content-type'), /^text\/plain; ?charset=utf-8$/i);
  assert.equal(response.headers.get('cache-control'), 'no-store');
  const { sid, ...rest } = JSON.parse(response.body.slice(1));
  assert.equal(response.body[0], '0');
  assert.match(sid, /^[\w-]{20}$/);
  assert.deepEqual(rest, { upgrades: ['websocket'], pingInterval: 25000, pingTimeout: 20000, maxPayload: 1000000 });
});

withClients('opens a session over a WebSocket', {}, async (clients) => {
  const raw = await clients.raw();
  const { sid, ...rest } = raw.handshake;
  assert.match(sid, /^[\w-]{20}$/);
  assert.deepEqual(rest, { upgrades: [], pingInterval: 25000, pingTimeout: 20000, maxPayload: 1000000 });
});

test('answers a POST with ok, and takes several packets in one', LIMIT, async () => {
  const polling = await Polling.open();
  const posted = await polling.post('40\u001e420["echo","a"]\u001e421["echo","b"]');
  assert.equal(posted.body, 'ok');
  const packets = [];
  while (packets.length < 3) {
    packets.push(...(await polling.poll()));
  }
  assert.match(packets[0], /^40/);
  assert.deepEqual(packets.slice(1), ['430["a"]', '431["b"]']);
});

test('closes the session of a client that polls twice at once', LIMIT, async () => {
  const polling = await Polling.open();
  const answers = await Promise.all([polling.get(), polling.get()]);
  assert.deepEqual(answers.map((response) => response.status).sort(), [200, 400]);
  assert.deepEqual(JSON.parse((await polling.get()).body), UNKNOWN_SID);
});

test('closes the session of a client that sends no payload', LIMIT, async () => {
  const polling = await Polling.open();
  await polling.post('40');
  await polling.poll();
  await polling.post('abc');
  assert.deepEqual(JSON.parse((await polling.get()).body), UNKNOWN_SID);
});

test('allows no other origin unless it is told to', LIMIT, async () => {
  const headers = { Origin: 'https://stranger.example' };
  const response = await request({ EIO: 4, transport: 'polling' }, { headers });
  assert.equal(response.status, 200);
  assert.equal(response.headers.get('access-control-allow-origin'), null);
});
