import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LIMIT, next, overBoth, withClients } from '../harness/clients.mjs';
import { Polling } from '../harness/raw.mjs';
import { newName, watch } from '../harness/watch.mjs';

const MAX = 1_000_000;

withClients('announces its limit', {}, async (clients) => {
  const raw = await clients.raw();
  assert.equal(raw.handshake.maxPayload, MAX);
});

overBoth('takes a message that is as large as the limit', async (clients) => {
  const socket = await clients.join('/acks');
  const text = 'y'.repeat(MAX - Buffer.byteLength('42/acks,0["value",""]'));
  assert.equal((await socket.emitWithAck('value', text)).length, text.length + 'you said '.length);
});

overBoth('closes the connection for one byte more', async (clients) => {
  const name = newName();
  const { report } = await watch(clients, name, 'gone');
  const socket = await clients.join('/reasons', { auth: { name } });
  const disconnected = next(socket, 'disconnect');
  socket.emit('join', 'x'.repeat(MAX + 1 - Buffer.byteLength('42/reasons,["join",""]')));
  assert.match((await disconnected)[0], /^transport (close|error)$/);
  assert.match((await report).reason, /^transport (close|error)$/);
});

test('answers 413 to a POST that is too large, and counts bytes', LIMIT, async () => {
  const polling = await Polling.open();
  assert.equal((await polling.post('4' + 'ä'.repeat(MAX / 2))).status, 413);
});

withClients('closes a WebSocket for a message that is too large, with 1009', {}, async (clients) => {
  const raw = await clients.raw();
  raw.send('4' + 'x'.repeat(MAX));
  assert.equal(await raw.closed, 1009);
});

overBoth('takes binary as large as the limit', async (clients, transport) => {
  const socket = await clients.join('/arguments/binary');
  const size = transport === 'websocket' ? MAX : Math.floor((MAX - 1000) / 4) * 3;
  const content = Buffer.alloc(size, 7);
  content[size - 1] = 8;
  const answer = Buffer.from(await socket.emitWithAck('bytes', content));
  assert.equal(answer.length, size);
  assert.equal(answer[0], 8);
});

overBoth('takes many messages that are larger than the limit together', async (clients) => {
  const socket = await clients.join('/acks');
  const text = 'x'.repeat(300_000);
  const answers = await Promise.all(Array.from({ length: 8 }, () => socket.emitWithAck('value', text)));
  assert.ok(answers.every((answer) => answer.length === text.length + 'you said '.length));
});

overBoth('sends messages that are larger than what it takes', async (clients) => {
  const socket = await clients.join('/arguments/json');
  const text = '"'.repeat(400_000);
  assert.deepEqual(await socket.emitWithAck('plain', [text]), [text]);
});
