import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LIMIT, overBoth } from '../harness/clients.mjs';
import { http } from '../harness/http.mjs';
import { Polling } from '../harness/raw.mjs';
import { at } from '../harness/server.mjs';

overBoth('serves the path of the context parameter', async (clients) => {
  const socket = await clients.join('/renamed');
  assert.equal(await socket.emitWithAck('echo', 'here'), 'here');
});

test('keeps the other settings of the config bean', LIMIT, async () => {
  const { pingInterval, pingTimeout, maxPayload } = (await Polling.open()).handshake;
  assert.deepEqual({ pingInterval, pingTimeout, maxPayload }, { pingInterval: 2000, pingTimeout: 7000, maxPayload: 10_000 });
});

for (const path of ['socket.io/', 'not/here/']) {
  test(`leaves ${path} free`, LIMIT, async () => {
    assert.equal((await http(at(`${path}?EIO=4&transport=polling`))).status, 404);
  });
}
