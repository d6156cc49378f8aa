// Engine.IO v4, "Upgrade".
import assert from 'node:assert/strict';
import { withClients } from '../../harness/clients.mjs';
import { Polling } from '../../harness/raw.mjs';
import { nextPackets } from '../patience.mjs';

/** A session with a WebSocket beside it that the server has answered. */
async function probed(clients) {
  const polling = await Polling.open();
  const raw = await clients.webSocket({ sid: polling.handshake.sid });
  raw.send('2probe');
  assert.equal(await raw.frame(), '3probe');
  return { polling, raw };
}

withClients('a poll that waits is released, then messages go over the WebSocket', {}, async (clients) => {
  const { polling, raw } = await probed(clients);
  assert.ok(['6', '2'].includes((await polling.get()).body));
  raw.send('5', '4hello');
  assert.equal(await raw.packet(), '4hello');
});

withClients('what waits for a poll comes over the WebSocket, in order', {}, async (clients) => {
  const { polling, raw } = await probed(clients);
  await polling.post('4first\u001e4second');
  raw.send('5', '4third');
  assert.deepEqual([await raw.packet(), await raw.packet(), await raw.packet()], ['4first', '4second', '4third']);
});

withClients('polls are refused afterwards, even those that were on their way', {}, async (clients) => {
  const { polling, raw } = await probed(clients);
  raw.send('5');
  assert.equal((await polling.get()).status, 400);
  raw.send('4still there');
  assert.equal(await raw.packet(), '4still there');
});

withClients('a second WebSocket is closed, the first one stays', {}, async (clients) => {
  const { polling, raw } = await probed(clients);
  raw.send('5', '4first');
  assert.equal(await raw.packet(), '4first');
  const second = await clients.webSocket({ sid: polling.handshake.sid });
  await second.closed;
  raw.send('4still there');
  assert.equal(await raw.packet(), '4still there');
});

withClients('a WebSocket that leaves after the probe leaves the session alone', {}, async (clients) => {
  const { polling, raw } = await probed(clients);
  raw.close();
  await raw.closed;
  await polling.post('4still there');
  assert.deepEqual((await nextPackets(polling, 1)).at(-1), '4still there');
});

withClients('a WebSocket that does not probe is closed', {}, async (clients) => {
  const polling = await Polling.open();
  const raw = await clients.webSocket({ sid: polling.handshake.sid });
  raw.send('4hello');
  await raw.closed;
});
