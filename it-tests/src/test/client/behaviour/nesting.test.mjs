// JSON nested deeper than anybody means it: refused by what binds it, and nobody else notices.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LIMIT, withClients } from '../harness/clients.mjs';
import { Polling } from '../harness/raw.mjs';

const DEPTH = 20_000;
const ARRAYS = '['.repeat(DEPTH) + ']'.repeat(DEPTH);
const OBJECTS = '{"a":'.repeat(DEPTH) + '0' + '}'.repeat(DEPTH);

/** Each kind of parameter that there is. */
const EVENTS = ['plain', 'json', 'record', 'bean', 'list', 'map', 'deep', 'optional', 'text', 'enum', 'primitives', 'boxes'];

/** Too deep for any mapper: the client hears that its argument does not fit. */
const REFUSED = /^43\/arguments\/json,1\[\{"error":\{.*"argument".*\}\]$/;

for (const event of EVENTS) {
  for (const [kind, value] of Object.entries({ arrays: ARRAYS, objects: OBJECTS })) {
    withClients(`refuses ${kind} ${DEPTH} deep as an argument of "${event}", and goes on`, {}, async (clients) => {
      const raw = await clients.raw();
      const other = await clients.join('/arguments/json');
      raw.send('40/arguments/json,');
      await raw.packet();
      raw.send(`42/arguments/json,1["${event}",${value},${value},${value}]`, '42/arguments/json,2["plain","alive"]');
      assert.match(await raw.packet(), REFUSED);
      assert.equal(await raw.packet(), '43/arguments/json,2["alive"]');
      assert.equal(await other.emitWithAck('text', 'unharmed'), 'UNHARMED');
    });
  }
}

test('refuses an array that is too deep over long-polling, too', LIMIT, async () => {
  const polling = await Polling.open();
  await polling.post(['40', `420["echo",${ARRAYS}]`, '421["echo","alive"]'].join('\u001e'));
  const packets = [];
  while (packets.length < 3) {
    packets.push(...(await polling.poll()));
  }
  assert.match(packets[1], /^430\[\{"error":/);
  assert.equal(packets[2], '431["alive"]');
});

withClients('sends an array back that is as deep as anybody means it', {}, async (clients) => {
  const raw = await clients.raw();
  const value = '['.repeat(400) + ']'.repeat(400);
  raw.send('40/arguments/json,');
  await raw.packet();
  raw.send(`42/arguments/json,["plain",${value}]`, `42/arguments/json,1["plain",${value}]`);
  assert.equal(await raw.packet(), `43/arguments/json,1[${value}]`);
});

withClients('does not stumble over auth that is too deep', {}, async (clients) => {
  const raw = await clients.raw();
  raw.send(`40/auth,{"user":${ARRAYS}}`, '40/arguments/json,', '42/arguments/json,1["plain","alive"]');
  const packets = [];
  while (!packets.includes('43/arguments/json,1["alive"]')) {
    const packet = await raw.packet();
    assert.notEqual(packet, undefined);
    packets.push(packet);
  }
});
