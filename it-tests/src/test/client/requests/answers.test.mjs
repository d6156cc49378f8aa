import assert from 'node:assert/strict';
import zlib from 'node:zlib';
import { test } from 'node:test';
import { LIMIT, next, overBoth, withClients } from '../harness/clients.mjs';
import { filtersWebSockets, server } from '../harness/server.mjs';
import { HANDSHAKE, bare, handshake } from './support.mjs';

const SEPARATOR = '\u001e';

/** A session that has joined `/` and taken what it was sent. */
async function open(query = {}) {
  const first = await bare({ ...HANDSHAKE, ...query });
  const { sid } = JSON.parse(first.body.toString().split(SEPARATOR)[0].slice(1));
  const member = { ...HANDSHAKE, ...query, sid };
  await bare(member, { method: 'POST', body: '40' });
  for (let seen = ''; !seen.includes('42["welcome"]'); ) {
    seen += (await bare(member)).body.toString();
  }
  return { first, sid, member };
}

test('sets the cookie with the answer to the handshake only', LIMIT, async () => {
  const { first, sid, member } = await open();
  assert.deepEqual(first.headers['set-cookie'], [`io=${sid}; Path=/; HttpOnly; SameSite=Lax`]);
  const posted = await bare(member, { method: 'POST', body: '420["text",1]' });
  assert.equal(posted.headers['set-cookie'], undefined);
  assert.equal((await bare(member)).headers['set-cookie'], undefined);
  assert.equal((await bare({ ...HANDSHAKE, EIO: 3 })).headers['set-cookie'], undefined);
});

test('believes no cookie', LIMIT, async () => {
  const { sid } = await open();
  const answer = await bare(HANDSHAKE, { headers: { cookie: `io=${sid}` } });
  assert.notEqual(JSON.parse(answer.body.toString().split(SEPARATOR)[0].slice(1)).sid, sid);
});

test('sends the first packet in the payload of the handshake', LIMIT, async () => {
  const packets = (await bare(HANDSHAKE)).body.toString().split(SEPARATOR);
  assert.equal(packets.length, 2);
  assert.equal(packets[0][0], '0');
  assert.equal(packets[1], '42["early",1]');
});

test('sends the first packet right behind the handshake of a WebSocket', LIMIT, async () => {
  const { frames, headers } = await handshake({}, 2);
  assert.equal(frames[0][0], '0');
  assert.equal(frames[1], '42["early",1]');
  assert.equal(headers['set-cookie'], undefined);
});

overBoth('gives the first packet to the official client', async (clients) => {
  const socket = clients.open('/');
  assert.deepEqual(await next(socket, 'early'), [1]);
});

for (const [accepted, encoding, read] of [
  ['gzip, deflate, br', 'gzip', zlib.gunzipSync],
  ['deflate', 'deflate', zlib.inflateSync],
  ['br', undefined, (body) => body],
  [undefined, undefined, (body) => body],
]) {
  test(`answers a poll that accepts ${accepted} with ${encoding ?? 'plain text'}`, LIMIT, async () => {
    const { member } = await open();
    const poll = async (length) => {
      await bare(member, { method: 'POST', body: `420["text",${length}]` });
      const headers = accepted === undefined ? {} : { 'accept-encoding': accepted };
      const answer = await bare(member, { headers });
      assert.equal(answer.headers['content-length'], `${answer.body.length}`);
      return answer;
    };
    const short = await poll(100);
    assert.equal(short.headers['content-encoding'], undefined);
    assert.equal(short.body.toString(), `430["${'x'.repeat(100)}"]`);
    const long = await poll(5000);
    assert.equal(long.headers['content-encoding'], encoding);
    assert.match(long.headers['content-type'], /^text\/plain; ?charset=utf-8$/i);
    assert.equal(read(long.body).toString(), `430["${'x'.repeat(5000)}"]`);
    assert.equal(long.body.length < 500, encoding !== undefined);
  });
}

test('does not compress what the application wants as it is', LIMIT, async () => {
  const { member } = await open();
  await bare(member, { method: 'POST', body: '42["secret",5000]' });
  const { headers, body } = await bare(member, { headers: { 'accept-encoding': 'gzip' } });
  assert.equal(headers['content-encoding'], undefined);
  assert.equal(body.toString(), `42["secret","${'x'.repeat(5000)}"]`);
});

for (const [accepted, encoding] of [['gzip', 'gzip'], ['deflate', 'deflate'], ['identity', undefined]]) {
  test(`sends files to clients that accept ${accepted}`, LIMIT, async () => {
    const file = 'socket.io.msgpack.min.js';
    const headers = { 'accept-encoding': accepted };
    const answer = await bare({}, { file, headers });
    assert.equal(answer.headers['content-encoding'], encoding);
    assert.equal(answer.headers['cache-control'], 'public, max-age=0');
    assert.match(answer.headers.vary, /accept-encoding/i);
    const head = await bare({}, { file, headers, method: 'HEAD' });
    assert.equal(head.status, 200);
    assert.equal(head.body.length, 0);
    assert.equal(head.headers.etag, answer.headers.etag);
    assert.equal(head.headers['content-encoding'], encoding);
    const tag = answer.headers.etag;
    for (const known of [tag, `W/${tag}`, `"other", W/${tag}`, '*']) {
      const again = await bare({}, { file, headers: { ...headers, 'if-none-match': known } });
      assert.equal(again.status, 304, known);
      assert.equal(again.headers.etag, tag);
      assert.equal(again.body.length, 0);
    }
    const other = await bare({}, { file, headers: { 'if-none-match': `"x${tag.slice(1)}` } });
    assert.equal(other.status, 200);
  });
}

test('adds the headers of the application', LIMIT, async () => {
  const { first, member } = await open();
  assert.equal(first.headers['x-initial'], 'polling');
  assert.equal(first.headers['x-cookie-known'], 'true');
  assert.equal(first.headers['x-every'], 'first');
  const posted = await bare(member, { method: 'POST', body: '420["text",1]' });
  const polled = await bare(member);
  for (const { headers } of [posted, polled]) {
    assert.equal(headers['x-initial'], undefined);
    assert.equal(headers['x-every'], 'later');
  }
  assert.equal((await bare({ ...HANDSHAKE, EIO: 3 })).headers['x-every'], undefined);
});

test('adds the headers of the application to the handshake of a WebSocket', LIMIT, async () => {
  const { headers } = await handshake({}, 1);
  assert.equal(headers['x-initial'], 'websocket');
  assert.equal(headers['x-every'], 'first');
});

for (const mistake of ['split', 'reserved', 'broken']) {
  test(`survives headers that are ${mistake}`, LIMIT, async () => {
    const { headers, status } = await bare({ ...HANDSHAKE, headers: mistake });
    assert.equal(status, 200);
    assert.equal(headers['x-initial'], 'polling');
    assert.equal(headers['x-split'], undefined);
    assert.equal(headers['x-smuggled'], undefined);
    assert.match(headers['content-type'], /^text\/plain/);
  });
}

// WildFly must be told to; Tyrus on Grizzly has no deployment that could bring the jar.
const COMPRESSING = ['embedded-undertow', 'payara'];

test('compresses WebSocket messages where the server can', LIMIT, async () => {
  const { extensions } = await handshake({}, 1);
  assert.equal(extensions, COMPRESSING.includes(server) ? 'permessage-deflate' : '');
});

withClients('sends and receives WebSocket messages whether they are compressed or not', { transports: ['websocket'] }, async (clients) => {
  const socket = await clients.join('/');
  assert.equal((await socket.emitWithAck('text', 50_000)).length, 50_000);
});

test('lets the page of a friend see the answer to its WebSocket', LIMIT, async () => {
  const { headers } = await handshake({}, 1, { origin: 'https://a.example' });
  assert.equal(headers['access-control-allow-origin'], filtersWebSockets ? 'https://a.example' : undefined);
});
