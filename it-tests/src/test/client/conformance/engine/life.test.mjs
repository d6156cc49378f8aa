// Engine.IO v4, "Heartbeat" and "Close".
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LIMIT, withClients } from '../../harness/clients.mjs';
import { Polling } from '../../harness/raw.mjs';

test('a poll brings the ping, and a pong keeps the session', LIMIT, async () => {
  const polling = await Polling.open();
  for (let pings = 0; pings < 3; pings++) {
    assert.deepEqual(await polling.poll(), ['2']);
    assert.equal((await polling.post('3')).body, 'ok');
  }
});

withClients('a WebSocket gets pings, and its pongs keep the session', {}, async (clients) => {
  const raw = await clients.raw();
  for (let pings = 0; pings < 3; pings++) {
    assert.equal(await raw.frame(), '2');
    raw.send('3');
  }
  raw.send('4alive');
  assert.equal(await raw.packet(), '4alive');
});

withClients('a WebSocket without a pong is closed after the ping', {}, async (clients) => {
  const raw = await clients.raw();
  assert.equal(await raw.frame(), '2');
  assert.equal(await raw.frame(), undefined);
});

test('a session without a pong ends, and tells a poll that waits', LIMIT, async () => {
  const polling = await Polling.open();
  assert.deepEqual(await polling.poll(), ['2']);
  assert.deepEqual(await polling.poll(), ['1']);
  assert.equal((await polling.get()).status, 400);
});

test('a client that closes has its poll released', LIMIT, async () => {
  const polling = await Polling.open();
  const [poll, post] = await Promise.all([polling.get(), polling.post('1')]);
  assert.deepEqual([poll.status, poll.body, post.body], [200, '6', 'ok']);
  assert.equal((await polling.get()).status, 400);
});

test('the poll is released also if it comes after the word of closing', LIMIT, async () => {
  const polling = await Polling.open();
  const [post, poll] = await Promise.all([polling.post('1'), polling.get()]);
  assert.deepEqual([poll.status, poll.body, post.body], [200, '6', 'ok']);
});

test('a client that closes without a poll is gone when it has its answer', LIMIT, async () => {
  const polling = await Polling.open();
  assert.equal((await polling.post('4bye\u001e1')).body, 'ok');
  assert.equal((await polling.get()).status, 400);
});

withClients('a WebSocket is closed when the client says so', {}, async (clients) => {
  const raw = await clients.raw();
  raw.send('1');
  await raw.closed;
});

withClients('a ping of the client closes the session', {}, async (clients) => {
  const raw = await clients.raw();
  raw.send('2');
  await raw.closed;
});
