// Clients that never read, while more than a small heap is broadcast; others read all of it and must not notice.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import WebSocket from 'ws';
import { collect, withClients } from '../harness/clients.mjs';
import { Polling, webSocketUrl } from '../harness/raw.mjs';

const SIZE = 64 * 1024;
const ROUND = 10;
const MESSAGES = 1500;

/** What LatestChannel lets wait. */
const LATEST = 20;

/**
 * What waits may be kept, and a server is never quiet; all of it would be 94 MiB, and with a copy for each of the four WebSockets 470.
 * Payara's own queue takes about 8 MiB for each of them, and no more.
 */
const MORE_HEAP = 64 * 2 ** 20;

/** A WebSocket that joins, and takes nothing from its connection any more. */
async function stalled(namespace) {
  const socket = new WebSocket(webSocketUrl());
  socket.on('error', () => {}); // cut by the server, or by the end of the test
  const joined = new Promise((resolve) => socket.on('message', (data) => String(data).startsWith('40') && resolve()));
  await once(socket, 'open');
  socket.send(`40/${namespace},`);
  await joined;
  socket.pause();
  return socket;
}

/** A poller that joins, and polls no more. */
async function silent(namespace) {
  const polling = await Polling.open();
  await polling.post(`40/${namespace},`);
}

async function eventually(look, condition) {
  for (let left = 100; left > 0; left--) {
    const found = await look();
    if (condition(found)) {
      return found;
    }
    await pause(100);
  }
  return look();
}

withClients('clients that never read take no heap', {}, async (clients, context) => {
  const control = await clients.join('/control');
  const readers = await Promise.all([['/latest', 'websocket'], ['/strict', 'polling']].map(
    ([namespace, transport]) => clients.join(namespace, { transports: [transport] })));
  const before = await control.emitWithAck('health');
  const sockets = await Promise.all(['latest', 'latest', 'strict', 'strict'].map(stalled));
  context.after(() => sockets.forEach((socket) => socket.terminate()));
  await Promise.all(['latest', 'latest', 'strict', 'strict'].map(silent));
  await eventually(() => control.emitWithAck('health'), ({ latest, strict }) => latest.length === 5 && strict === 5);

  for (let from = 0; from < MESSAGES; from += ROUND) {
    const received = readers.map((reader) => collect(reader, 'news', ROUND));
    control.emit('flood', from, ROUND, SIZE);
    for (const numbers of await Promise.all(received)) {
      assert.deepEqual(numbers, Array.from({ length: ROUND }, (_, i) => from + i));
    }
  }

  const after = await eventually(() => control.emitWithAck('health'), ({ strict }) => strict === 1);
  context.diagnostic(JSON.stringify({ before, after }));
  assert.equal(after.strict, 1, 'who does not read is shown out');
  assert.deepEqual(after.reasons, Array(4).fill('transport error'));
  assert.equal(after.latest.length, 5, 'who may lose something stays');
  assert.equal(after.latest.filter(({ messages, dropped }) => messages === LATEST && dropped > MESSAGES / 2).length, 4);
  assert.ok(after.heap - before.heap < MORE_HEAP, `${before.heap} bytes of heap became ${after.heap}`);
});
