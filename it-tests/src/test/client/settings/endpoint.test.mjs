import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LIMIT, next, overBoth, withClients } from '../harness/clients.mjs';
import { http } from '../harness/http.mjs';
import { Polling, request } from '../harness/raw.mjs';
import { at, endpoint } from '../harness/server.mjs';
import { newName, watch } from '../harness/watch.mjs';

overBoth('serves the path of the config bean', async (clients) => {
  const socket = await clients.join('/non-blocking');
  assert.equal(await socket.emitWithAck('echo', 'here'), 'here');
});

test('leaves the usual path free', LIMIT, async () => {
  assert.equal((await http(at('socket.io/?EIO=4&transport=polling'))).status, 404);
});

test('announces its settings', LIMIT, async () => {
  const { handshake } = await Polling.open();
  const { pingInterval, pingTimeout, maxPayload } = handshake;
  assert.deepEqual({ pingInterval, pingTimeout, maxPayload }, { pingInterval: 300, pingTimeout: 1700, maxPayload: 10000 });
});

test('serves no client files', LIMIT, async () => {
  assert.equal((await http(at(`${endpoint}rainsocket.js`))).status, 404);
});

overBoth('closes a connection for a message over its own limit', async (clients) => {
  const name = newName();
  const { report } = await watch(clients, name, 'gone');
  const socket = await clients.join('/reasons', { auth: { name } });
  socket.emit('join', 'x'.repeat(10_000));
  assert.match((await report).reason, /^transport (close|error)$/);
});

overBoth('closes a connection for more binary values than it takes', async (clients) => {
  const socket = await clients.join('/non-blocking');
  const two = [Buffer.alloc(1), Buffer.alloc(2)];
  assert.equal((await socket.emitWithAck('echo', two)).length, 2);
  const disconnected = next(socket, 'disconnect');
  socket.emit('echo', [...two, Buffer.alloc(3)]);
  assert.equal((await disconnected)[0], 'transport close');
});

const QUERY = { EIO: 4, transport: 'polling' };

test('lets the pages of a friend in', LIMIT, async () => {
  const response = await request(QUERY, { headers: { Origin: 'https://friend.example' } });
  assert.equal(response.headers.get('access-control-allow-origin'), 'https://friend.example');
  assert.match(response.headers.get('vary'), /origin/i);
});

test('tells a friend’s page what was wrong', LIMIT, async () => {
  const response = await request({ ...QUERY, EIO: 3 }, { headers: { Origin: 'https://friend.example' } });
  assert.equal(response.status, 400);
  assert.equal(response.headers.get('access-control-allow-origin'), 'https://friend.example');
});

test('does not let the pages of a stranger in', LIMIT, async () => {
  const response = await request(QUERY, { headers: { Origin: 'https://stranger.example' } });
  assert.equal(response.headers.get('access-control-allow-origin'), null);
  assert.match(response.headers.get('vary'), /origin/i);
});

test('answers a preflight', LIMIT, async () => {
  const headers = {
    Origin: 'https://friend.example',
    'Access-Control-Request-Method': 'POST',
    'Access-Control-Request-Headers': 'x-mine',
  };
  const response = await request(QUERY, { method: 'OPTIONS', headers });
  assert.equal(response.status, 204);
  assert.equal(response.headers.get('access-control-allow-origin'), 'https://friend.example');
  assert.match(response.headers.get('access-control-allow-methods'), /POST/);
  assert.equal(response.headers.get('access-control-allow-headers'), 'x-mine');
});

withClients('closes a connection that joins no namespace in time', {}, async (clients) => {
  const raw = await clients.raw();
  for (let frame = await raw.frame(); frame !== undefined; frame = await raw.frame()) {
    raw.send('3');
  }
  await raw.closed;
});
