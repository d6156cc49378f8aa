// Socket.IO v5, "Sending and receiving data", byte by byte.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LIMIT, withClients } from '../../harness/clients.mjs';
import { Polling } from '../../harness/raw.mjs';
import { nextPackets } from '../patience.mjs';

const PLACES = '{"_placeholder":true,"num":0},{"_placeholder":true,"num":1}';

/** What is sent, and what must come back. */
const ECHOES = [
  ['values keep their form', '42["message",1,"2",{"3":[true]},1.50,null]', '42["message-back",1,"2",{"3":[true]},1.50,null]'],
  ['no arguments', '42["message"]', '42["message-back"]'],
  ['an acknowledgement', '42456["message-with-ack",1,"2",{"3":[false]}]', '43456[1,"2",{"3":[false]}]'],
  ['the acknowledgement 0', '420["message-with-ack"]', '430[]'],
];

const ATTACHED = [
  ['attachments', `452-["message",${PLACES}]`, `452-["message-back",${PLACES}]`],
  ['attachments of an acknowledgement', `452-789["message-with-ack",${PLACES}]`, `462-789[${PLACES}]`],
];

const MALFORMED = ['4abc', '42{}', '42abc["message-with-ack",1]', '42["connect"]', '42[null]', '47', '40'];

async function joined(clients) {
  const raw = await clients.raw();
  raw.send('40');
  await raw.packet();
  await raw.packet();
  return raw;
}

for (const [name, sent, expected] of ECHOES) {
  withClients(`${name} (websocket)`, {}, async (clients) => {
    const raw = await joined(clients);
    raw.send(sent);
    assert.equal(await raw.packet(), expected);
  });

  test(`${name} (polling)`, LIMIT, async () => {
    const polling = await Polling.open();
    await polling.post(`40\u001e${sent}`);
    assert.equal((await nextPackets(polling, 3)).at(-1), expected);
  });
}

for (const [name, sent, expected] of ATTACHED) {
  withClients(`${name} (websocket)`, {}, async (clients) => {
    const raw = await joined(clients);
    raw.send(sent, Buffer.from([1, 2, 3]), Buffer.from([4, 5, 6]));
    assert.equal(await raw.packet(), expected);
    assert.deepEqual([await raw.packet(), await raw.packet()], [Buffer.from([1, 2, 3]), Buffer.from([4, 5, 6])]);
  });

  test(`${name} (polling)`, LIMIT, async () => {
    const polling = await Polling.open();
    await polling.post(['40', sent, 'bAQID', 'bBAUG'].join('\u001e'));
    assert.deepEqual((await nextPackets(polling, 5)).slice(2), [expected, 'bAQID', 'bBAUG']);
  });
}

for (const packet of MALFORMED) {
  withClients(`closes a member that sends ${packet}`, {}, async (clients) => {
    const raw = await joined(clients);
    raw.send(packet);
    assert.equal(await raw.packet(), undefined);
  });
}

withClients('closes a member that sends a text where an attachment is due', {}, async (clients) => {
  const raw = await joined(clients);
  raw.send('451-["message",{"_placeholder":true,"num":0}]', '42["message"]');
  assert.equal(await raw.packet(), undefined);
});

for (const packet of ['4abc', '42["message"]', '43["early"]', '40[1]']) {
  withClients(`closes a stranger that sends ${packet}`, {}, async (clients) => {
    const raw = await clients.raw();
    raw.send(packet);
    assert.equal(await raw.packet(), undefined);
  });
}
