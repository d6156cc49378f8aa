import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LIMIT, overBoth } from '../harness/clients.mjs';
import { http } from '../harness/http.mjs';
import { Polling, request } from '../harness/raw.mjs';
import { at } from '../harness/server.mjs';

overBoth('serves the path of MicroProfile Config', async (clients) => {
  const socket = await clients.join('/renamed');
  assert.equal(await socket.emitWithAck('echo', 'here'), 'here');
});

test('takes each setting from the strongest place that has it', LIMIT, async () => {
  const { pingInterval, pingTimeout, maxPayload } = (await Polling.open()).handshake;
  assert.equal(pingInterval, 3000, 'MicroProfile Config');
  assert.equal(pingTimeout, 7000, 'context parameter');
  assert.equal(maxPayload, 10_000, 'config bean');
});

test('takes nested settings', LIMIT, async () => {
  const headers = { Origin: 'https://friend.example' };
  const response = await request({ EIO: 4, transport: 'polling' }, { headers });
  assert.equal(response.headers.get('access-control-allow-origin'), 'https://friend.example');
});

for (const path of ['socket.io/', 'not/here/', 'some/where/else/']) {
  test(`leaves ${path} free`, LIMIT, async () => {
    assert.equal((await http(at(`${path}?EIO=4&transport=polling`))).status, 404);
  });
}
