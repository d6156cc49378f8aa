// Hostile clients of all kinds at once, for FUZZ_SECONDS. FUZZ_SEED makes them do the same again, but for the time it takes.
import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { withClients } from '../harness/clients.mjs';
import * as bytes from './bytes.mjs';
import { Dice } from './dice.mjs';
import * as polling from './polling.mjs';
import { alive } from './sids.mjs';
import * as webSockets from './websockets.mjs';
import { Witness } from './witness.mjs';

const SEED = Number(process.env.FUZZ_SEED ?? Date.now() % 2 ** 32);
const SECONDS = Number(process.env.FUZZ_SECONDS ?? 15);

const ATTACKERS = 8;

/** Until the server has given the last one up: heartbeat, connect time-out, and time for a busy machine. */
const AFTERWARDS = 20_000;

/** Pools of an application server grow under load and shrink late; a thread for each hostile client would be many hundreds. */
const MORE_THREADS = 150;

const ATTACKS = [
  webSockets.talk, webSockets.talk, webSockets.upgradeNothing, webSockets.breakFrames,
  polling.talk, polling.talk, polling.stray, bytes.lie, bytes.drip, bytes.noise,
];

/** One hostile client after the other; some know the session of one before. Gives how many there were. */
async function attack(seed, until) {
  const dice = new Dice(seed);
  let sid;
  let count = 0;
  for (; performance.now() < until; count++) {
    sid = (await dice.oneOf(ATTACKS)(dice, sid)) ?? sid;
  }
  return count;
}

async function eventually(check, what) {
  const until = performance.now() + AFTERWARDS;
  let found = await check();
  while (found !== 0 && performance.now() < until) {
    await pause(200);
    found = await check();
  }
  assert.equal(found, 0, what);
}

withClients(`nobody else notices hostile clients, and nothing of them is left (FUZZ_SEED=${SEED})`, {}, async (clients, context) => {
  context.after(bytes.destroyAll);
  context.after(webSockets.destroyAll);
  const witnesses = await Promise.all(['websocket', 'polling'].map(async (transport) =>
    new Witness(await clients.join('/witness', { transports: [transport] }))));
  const before = await witnesses[0].health();
  const watching = Promise.all(witnesses.map((witness) => witness.watch()));
  const until = performance.now() + SECONDS * 1000;
  const attacks = Array.from({ length: ATTACKERS }, (_, i) => attack(SEED + i, until));
  const counts = await Promise.race([Promise.all(attacks), watching]);
  await eventually(alive, 'sessions that are still known');
  await eventually(async () => (await witnesses[0].health()).targets, 'sockets that are still there');
  witnesses.forEach((witness) => witness.end());
  await watching;
  const after = await witnesses[1].health();
  context.diagnostic(`${counts.reduce((sum, count) => sum + count)} hostile clients, ${JSON.stringify({ before, after })}`);
  assert.equal(after.timers, before.timers);
  assert.ok(after.threads < before.threads + MORE_THREADS, `${before.threads} threads became ${after.threads}`);
});
