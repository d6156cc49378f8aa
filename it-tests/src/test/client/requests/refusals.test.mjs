import assert from 'node:assert/strict';
import { collect, withClients } from '../harness/clients.mjs';
import { refusal } from '../harness/raw.mjs';
import { filtersWebSockets } from '../harness/server.mjs';
import { newName } from '../harness/watch.mjs';
import { HANDSHAKE, bare } from './support.mjs';

const CASES = [
  [{ transport: 'pigeon' }, 'GET', 0, 'Transport unknown', { transport: 'pigeon' }],
  [{ sid: 'nobody' }, 'GET', 1, 'Session ID unknown', { sid: 'nobody' }],
  [{}, 'POST', 2, 'Bad handshake method', { method: 'POST' }],
  [{ transport: 'websocket' }, 'GET', 3, 'Bad request', { name: 'TRANSPORT_HANDSHAKE_ERROR' }],
  [{ gate: 'closed' }, 'GET', 4, 'Forbidden', {}],
  [{ gate: 'broken' }, 'GET', 4, 'Forbidden', { message: 'java.lang.IllegalStateException: the gate is broken' }],
  [{ EIO: 3 }, 'GET', 5, 'Unsupported protocol version', { protocol: '3' }],
];

async function watch(clients, count) {
  const who = newName();
  const watcher = await clients.join('/refusals');
  assert.equal(await watcher.emitWithAck('watch', who), true);
  return { who, refused: collect(watcher, 'refused', count) };
}

withClients('tells the application of refused requests, in order', {}, async (clients) => {
  const { who, refused } = await watch(clients, CASES.length);
  for (const [query, method] of CASES) {
    await bare({ ...HANDSHAKE, who, ...query }, { method });
  }
  const expected = CASES.map(([, , code, message, context]) => ({ code, message, context, visits: 1 }));
  assert.deepEqual(await refused, expected);
});

withClients('tells the application of refused WebSockets', {}, async (clients) => {
  const { who, refused } = await watch(clients, 1);
  const query = { who, EIO: 3 };
  if (filtersWebSockets) {
    await refusal(query);
  } else {
    await (await clients.webSocket(query)).closed;
  }
  const [{ code, context }] = await refused;
  assert.equal(code, 5);
  assert.deepEqual(context, { protocol: '3' });
});

withClients('tells the application of ids that cannot be used', {}, async (clients) => {
  const { who, refused } = await watch(clients, 1);
  await bare({ ...HANDSHAKE, who, id: 'a b' });
  const [{ code, context }] = await refused;
  assert.equal(code, 3);
  assert.equal(context.name, 'ID_GENERATION_ERROR');
  assert.match(context.error, /^RS-0654 .* is no id; allowed: /);
});
