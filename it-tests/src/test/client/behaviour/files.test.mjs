import assert from 'node:assert/strict';
import vm from 'node:vm';
import { test } from 'node:test';
import { LIMIT } from '../harness/clients.mjs';
import { http } from '../harness/http.mjs';
import { at, endpoint } from '../harness/server.mjs';

const JAVASCRIPT = /^application\/javascript; ?charset=utf-8$/i;

function file(name, headers = {}) {
  return http(at(endpoint + name), { headers });
}

for (const name of [
  'rainsocket.js',
  'rainsocket.min.js',
  'rainsocket.esm.js',
  'socket.io.js',
  'socket.io.min.js',
  'socket.io.esm.min.js',
  'socket.io.msgpack.min.js',
]) {
  test(`serves ${name}`, LIMIT, async () => {
    const response = await file(name);
    assert.equal(response.status, 200);
    assert.match(response.headers.get('content-type'), JAVASCRIPT);
    const etag = response.headers.get('etag');
    assert.match(etag, /^"[\w-]+"$/);
    assert.ok(response.body.length > 1000);
    const again = await file(name, { 'If-None-Match': etag });
    assert.equal(again.status, 304);
    assert.equal(again.headers.get('etag'), etag);
    assert.equal(again.body, '');
    assert.equal((await file(name, { 'If-None-Match': '"another"' })).status, 200);
  });
}

test('serves source maps and types', LIMIT, async () => {
  const map = await file('rainsocket.min.js.map');
  assert.match(map.headers.get('content-type'), /^application\/json/);
  assert.equal(JSON.parse(map.body).version, 3);
  const types = await file('rainsocket.d.ts');
  assert.equal(types.status, 200);
  assert.match(types.body, /createContext/);
});

test('serves a client that defines its global', LIMIT, async () => {
  const context = vm.createContext({ self: {}, console, setTimeout, clearTimeout });
  vm.runInContext((await file('socket.io.min.js')).body, context);
  assert.equal(typeof (context.io ?? context.self.io), 'function');
});

for (const name of ['nothing.js', 'rainsocket', '..%2Frainsocket.js', 'nobody/', 'nobody/rainsocket.js', '%2e%2e/x.js']) {
  test(`has no ${name}`, LIMIT, async () => {
    assert.ok((await file(name)).status >= 400);
  });
}
