// Engine.IO v4, "Message", against an application that sends every message back.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { test } from 'node:test';
import WebSocket from 'ws';
import { LIMIT, withClients } from '../../harness/clients.mjs';
import { Polling, webSocketUrl } from '../../harness/raw.mjs';
import { nextPackets } from '../patience.mjs';

const SEPARATOR = '\u001e';
const MAX_PAYLOAD = 1_000_000;

test('a message comes back with the next poll', LIMIT, async () => {
  const polling = await Polling.open();
  const { status, body } = await polling.post('4grüße ☂');
  assert.deepEqual([status, body], [200, 'ok']);
  assert.deepEqual(await nextPackets(polling, 1), ['4grüße ☂']);
});

test('the packets of one payload come back in order, binary ones in base64', LIMIT, async () => {
  const polling = await Polling.open();
  const packets = ['4first', 'bAP9/', '4', '4last'];
  await polling.post(packets.join(SEPARATOR));
  assert.deepEqual(await nextPackets(polling, packets.length), packets);
});

test('a poll that waits is answered as soon as there is a message', LIMIT, async () => {
  const polling = await Polling.open();
  const waiting = nextPackets(polling, 1);
  await polling.post('4now');
  assert.deepEqual(await waiting, ['4now']);
});

withClients('a WebSocket has one packet in each frame, binary ones as they are', {}, async (clients) => {
  const raw = await clients.raw();
  raw.send('4grüße ☂', Buffer.from([0, 127, 255]), '4');
  assert.equal(await raw.packet(), '4grüße ☂');
  assert.deepEqual(await raw.packet(), Buffer.from([0, 127, 255]));
  assert.equal(await raw.packet(), '4');
});

for (const payload of ['x', '', '4fine' + SEPARATOR + 'not fine']) {
  test(`a payload that is none ends the session: ${JSON.stringify(payload)}`, LIMIT, async () => {
    const polling = await Polling.open();
    assert.equal((await polling.post(payload)).status, 200);
    assert.equal((await polling.get()).status, 400);
  });
}

withClients('a frame that is no packet closes the WebSocket', {}, async (clients) => {
  const raw = await clients.raw();
  raw.send('x');
  await raw.closed;
});

test('a payload may be as long as it says, and not a byte longer', LIMIT, async () => {
  const fits = await Polling.open();
  assert.equal((await fits.post('4' + 'x'.repeat(MAX_PAYLOAD - 1))).status, 200);
  const tooLong = await Polling.open();
  assert.equal((await tooLong.post('4' + 'ü'.repeat(MAX_PAYLOAD / 2))).status, 413);
});

for (const [kind, message] of Object.entries({ text: 'x'.repeat(MAX_PAYLOAD + 1), binary: Buffer.alloc(MAX_PAYLOAD + 1) })) {
  test(`a ${kind} message that is too long closes the WebSocket with 1009 and no words`, LIMIT, async () => {
    const socket = new WebSocket(webSocketUrl());
    await once(socket, 'open');
    socket.send(message);
    const [code, reason] = await once(socket, 'close');
    assert.deepEqual([code, reason.toString()], [1009, '']);
  });
}

test('a second poll beside a waiting one ends the session', LIMIT, async () => {
  const polling = await Polling.open();
  const answers = await Promise.all([polling.get(), polling.get()]);
  const [closed, refused] = answers.sort((one, other) => one.status - other.status);
  assert.deepEqual([closed.status, closed.body, refused.status], [200, '1', 400]);
  assert.equal((await polling.get()).status, 400);
});
