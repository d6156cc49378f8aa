import assert from 'node:assert/strict';
import { next, overBoth, withClients } from '../harness/clients.mjs';
import { Polling } from '../harness/raw.mjs';
import { newName, watch } from '../harness/watch.mjs';

const INTERVAL = 300;
const TIMEOUT = 1700;

/** Joins the channel that reports why its clients went. */
const CONNECT = (name) => `40/reasons,${JSON.stringify({ name })}`;

withClients('closes a WebSocket that does not answer, not before its time', {}, async (clients) => {
  const name = newName();
  const { report } = await watch(clients, name, 'gone');
  const raw = await clients.raw();
  const opened = performance.now();
  raw.send(CONNECT(name));
  await raw.closed;
  assert.ok(performance.now() - opened > INTERVAL + TIMEOUT - 50);
  assert.equal((await report).reason, 'ping timeout');
});

withClients('closes a long-polling session that does not answer', {}, async (clients) => {
  const name = newName();
  const { report } = await watch(clients, name, 'gone');
  const polling = await Polling.open();
  await polling.post(CONNECT(name));
  assert.equal((await report).reason, 'ping timeout');
  assert.equal(JSON.parse((await polling.get()).body).code, 1);
});

withClients('keeps a WebSocket that answers, for many heartbeats', {}, async (clients) => {
  const raw = await clients.raw();
  raw.send('40/non-blocking,');
  assert.match(await raw.packet(), /^40\/non-blocking,\{"sid":/);
  for (let pings = 0; pings < 8; pings++) {
    assert.equal(await raw.frame(), '2');
    raw.send('3');
  }
  raw.send('42/non-blocking,7["echo","alive"]');
  assert.equal(await raw.packet(), '43/non-blocking,7["alive"]');
});

overBoth('closes a session whose network has broken', async (clients) => {
  const proxy = await clients.proxy();
  const name = newName();
  const { report } = await watch(clients, name, 'gone');
  await clients.join('/reasons', { auth: { name }, root: proxy.root });
  proxy.cut();
  assert.match((await report).reason, /^(transport close|transport error|ping timeout)$/);
});

withClients('takes nothing else for an answer', {}, async (clients) => {
  const name = newName();
  const { report } = await watch(clients, name, 'gone');
  const raw = await clients.raw();
  raw.send(CONNECT(name));
  for (let frame = await raw.frame(); frame !== undefined; frame = await raw.frame()) {
    raw.send('42/reasons,["nobody-listens"]');
  }
  await raw.closed;
  assert.equal((await report).reason, 'ping timeout');
});

withClients('closes a client that pings', {}, async (clients) => {
  const name = newName();
  const { report } = await watch(clients, name, 'gone');
  const raw = await clients.raw();
  raw.send(CONNECT(name), '2');
  await raw.closed;
  assert.equal((await report).reason, 'transport error');
});

overBoth('goes on while a handler is busy', async (clients) => {
  const [busy, other] = await clients.joinAll('/gate', '/gate');
  const gate = newName();
  let pings = 0;
  const beaten = new Promise((resolve) => busy.io.on('ping', () => ++pings === 5 && resolve()));
  const waiting = busy.emitWithAck('wait', gate);
  await beaten;
  other.emit('open', gate);
  assert.equal(await waiting, true);
  assert.equal(busy.connected, true);
});

overBoth('keeps the official client over many heartbeats', async (clients) => {
  const socket = await clients.join('/non-blocking');
  for (let pings = 0; pings < 5; pings++) {
    await next(socket.io, 'ping');
  }
  assert.equal(await socket.emitWithAck('echo', 'alive'), 'alive');
});
