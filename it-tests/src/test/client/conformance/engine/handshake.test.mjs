// Engine.IO v4, "Handshake": what opens a session, and what is refused with which words.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LIMIT, withClients } from '../../harness/clients.mjs';
import { refusal, request } from '../../harness/raw.mjs';

const SETTINGS = { pingInterval: 300, pingTimeout: 200, maxPayload: 1_000_000 };

const UNKNOWN_TRANSPORT = { code: 0, message: 'Transport unknown' };
const UNKNOWN_SID = { code: 1, message: 'Session ID unknown' };
const BAD_METHOD = { code: 2, message: 'Bad handshake method' };
const UNSUPPORTED_VERSION = { code: 5, message: 'Unsupported protocol version' };

const REFUSED = [
  ['no transport', { EIO: '4' }, UNKNOWN_TRANSPORT],
  ['another transport', { EIO: '4', transport: 'pigeon' }, UNKNOWN_TRANSPORT],
  ['a transport that every object inherits', { EIO: '4', transport: 'constructor' }, UNKNOWN_TRANSPORT],
  ['no version', { transport: 'polling' }, UNSUPPORTED_VERSION],
  ['an older version', { EIO: '3', transport: 'polling' }, UNSUPPORTED_VERSION],
  ['a version that is no number', { EIO: 'four', transport: 'polling' }, UNSUPPORTED_VERSION],
  ['the id of no session', { EIO: '4', transport: 'polling', sid: 'nobody' }, UNKNOWN_SID],
];

test('polling gets five properties and may be upgraded', LIMIT, async () => {
  const { status, headers, body } = await request({ EIO: 4, transport: 'polling' });
  const { sid, ...rest } = JSON.parse(body.slice(1));
  assert.deepEqual([status, body[0]], [200, '0']);
  assert.match(headers.get('content-type'), /^text\/plain; ?charset=UTF-8$/); // Undertow leaves the blank out
  assert.deepEqual(rest, { upgrades: ['websocket'], ...SETTINGS });
  assert.match(sid, /^[\w-]{20}$/);
});

withClients('a WebSocket gets them as its first frame and cannot be upgraded', {}, async (clients) => {
  const { handshake } = await clients.raw();
  const { sid, ...rest } = handshake;
  assert.deepEqual(rest, { upgrades: [], ...SETTINGS });
  assert.match(sid, /^[\w-]{20}$/);
});

for (const [name, query, error] of REFUSED) {
  test(`polling is refused with ${name}`, LIMIT, async () => {
    const { status, body } = await request(query);
    assert.deepEqual([status, JSON.parse(body)], [400, error]);
  });
}

for (const method of ['POST', 'PUT', 'DELETE']) {
  test(`${method} opens no session`, LIMIT, async () => {
    const { status, body } = await request({ EIO: 4, transport: 'polling' }, { method });
    assert.deepEqual([status, JSON.parse(body)], [400, BAD_METHOD]);
  });
}

test('a WebSocket is refused with an HTTP status', LIMIT, async () => {
  for (const query of [{ EIO: '3' }, { EIO: 'four' }, { transport: 'pigeon' }, { sid: 'nobody' }]) {
    assert.equal((await refusal(query)).status, 400, JSON.stringify(query));
  }
});
