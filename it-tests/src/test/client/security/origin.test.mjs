// Which pages may open a WebSocket.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { test } from 'node:test';
import WebSocket from 'ws';
import { LIMIT, next, withClients } from '../harness/clients.mjs';
import { Polling, RawSocket, request, webSocketUrl } from '../harness/raw.mjs';
import { base, filtersWebSockets } from '../harness/server.mjs';

const FOREIGN = ['http://evil.example', 'null', `http://${base.hostname}:1`, `http://${base.host}.evil.example`];

/** A WebSocket as a page of an origin would open it. */
function open(origin, query) {
  return new WebSocket(webSocketUrl('', query), origin === undefined ? {} : { headers: { Origin: origin } });
}

/** Whether it gets the handshake packet. */
async function welcomed(origin) {
  const raw = new RawSocket(open(origin));
  try {
    await raw.open();
    return raw.handshake.sid.length > 0;
  } finally {
    raw.close();
  }
}

async function assertRefused(origin, query) {
  const socket = open(origin, query);
  if (!filtersWebSockets) {
    const [code] = await once(socket, 'close');
    assert.equal(code, 1000);
    return;
  }
  const [, response] = await once(socket, 'unexpected-response');
  const connection = response.socket;
  const body = Buffer.concat(await response.toArray()).toString();
  connection.destroy();
  assert.equal(response.statusCode, 403);
  assert.deepEqual(JSON.parse(body), { code: 4, message: 'Forbidden' });
}

for (const origin of [undefined, base.origin, base.origin.toUpperCase(), `https://${base.host}`, 'https://friend.example']) {
  test(`lets the origin ${origin} in`, LIMIT, async () => {
    assert.equal(await welcomed(origin), true);
  });
}

for (const origin of FOREIGN) {
  test(`refuses the origin ${origin}`, LIMIT, () => assertRefused(origin));
}

test('refuses to upgrade a session for a page of another origin', LIMIT, async () => {
  const session = await Polling.open();
  await assertRefused('http://evil.example', { sid: session.handshake.sid });
  assert.equal((await session.post('40/watch,')).body, 'ok');
});

withClients('tells the application', {}, async (clients) => {
  const watcher = await clients.join('/watch');
  const refused = next(watcher, 'refused');
  await assertRefused('http://evil.example');
  assert.deepEqual((await refused)[0], { code: 4, origin: 'http://evil.example' });
});

test('leaves long-polling to CORS', LIMIT, async () => {
  const foreign = await request({ EIO: 4, transport: 'polling' }, { headers: { Origin: 'http://evil.example' } });
  assert.equal(foreign.status, 200);
  assert.notEqual(foreign.headers.get('access-control-allow-origin'), 'http://evil.example');
});
