// Socket.IO v5, "Connection to a namespace" and "Disconnection", byte by byte.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LIMIT, withClients } from '../../harness/clients.mjs';
import { Polling } from '../../harness/raw.mjs';
import { nextPackets } from '../patience.mjs';

const SID = '{"sid":"[\\w-]{20}"}';

const ACCEPTED = [
  ['the main namespace', '40', `40${SID}`, '42["auth",{}]'],
  ['with a payload', '40{"token":"123"}', `40${SID}`, '42["auth",{"token":"123"}]'],
  ['another namespace', '40/custom,', `40/custom,${SID}`, '42/custom,["auth",{}]'],
  ['without the comma', '40/custom', `40/custom,${SID}`, '42/custom,["auth",{}]'],
  ['another one with a payload', '40/custom,{"a":[1]}', `40/custom,${SID}`, '42/custom,["auth",{"a":[1]}]'],
];

for (const [name, packet, reply, event] of ACCEPTED) {
  withClients(`joins: ${name} (websocket)`, {}, async (clients) => {
    const raw = await clients.raw();
    raw.send(packet);
    assert.match(await raw.packet(), new RegExp(`^${reply}$`));
    assert.equal(await raw.packet(), event);
  });

  test(`joins: ${name} (polling)`, LIMIT, async () => {
    const polling = await Polling.open();
    await polling.post(packet);
    const [connected, first] = await nextPackets(polling, 2);
    assert.match(connected, new RegExp(`^${reply}$`));
    assert.equal(first, event);
  });
}

withClients('refuses an unknown namespace and stays open for others', {}, async (clients) => {
  const raw = await clients.raw();
  raw.send('40/random');
  assert.equal(await raw.packet(), '44/random,{"message":"Invalid namespace"}');
  raw.send('40');
  assert.match(await raw.packet(), /^40\{"sid"/);
});

withClients('closes who joins nothing in time, although it answers pings', {}, async (clients) => {
  const raw = await clients.raw();
  assert.equal(await raw.packet(), undefined);
});

withClients('a client that leaves its only namespace stays connected and hears nothing but pings', {}, async (clients) => {
  const raw = await clients.raw();
  raw.send('40');
  await raw.packet();
  await raw.packet();
  raw.send('41');
  assert.equal(await raw.frame(), '2');
});

withClients('a client that leaves one namespace stays in the other', {}, async (clients) => {
  const raw = await clients.raw();
  raw.send('40', '40/custom,');
  for (let packets = 0; packets < 4; packets++) {
    await raw.packet();
  }
  raw.send('41/custom,', '42["message","here"]');
  assert.equal(await raw.packet(), '42["message-back","here"]');
});
