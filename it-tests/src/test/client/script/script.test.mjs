// The behaviour script: every scenario against the reference server and against ours; the transcripts have to be the same.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { base, server } from '../harness/server.mjs';
import { diff } from './diff.mjs';
import { PENDING } from './pending.mjs';
import { SCENARIOS } from './scenarios/all.mjs';
import { startReference, Stage } from './stage.mjs';

/** The contexts of the conformance application that this server has. */
const contexts = process.env.CONTEXTS.split(',');

/** Scenarios that spend their time on waiting do so together. */
const TOGETHER = 8;

const LIMIT = 30_000;

/** What is expected to differ need not be waited for as long. */
const PENDING_LIMIT = 8_000;

let reference;
let stages;

before(async () => {
  reference = await startReference();
  stages = { reference: new Stage(reference.root), ours: new Stage(new URL('/', base)) };
});

after(async () => {
  await Promise.all([stages.reference.stop(), stages.ours.stop()]);
  await reference.stop();
});

/** On the reference server every scenario comes to its end. */
function requireReference({ error, lines }) {
  assert.equal(error, undefined, `the reference server: ${error}\n${lines.join('\n')}`);
  assert.notEqual(lines.length, 0, 'the scenario wrote nothing');
}

/** What differs; empty if nothing does. */
function difference(theirs, ours) {
  const end = ours.error ? [`failed: ${ours.error}`] : [];
  const lines = [...ours.lines, ...end];
  return theirs.lines.join('\n') === lines.join('\n') ? '' : diff(theirs.lines, lines);
}

/** Whether it is known to differ, on every server or on this one. */
function isPending(name) {
  return PENDING.includes(name) || PENDING.includes(`${name} @ ${server}`);
}

async function compare(scenario, transport, pending) {
  const limit = pending ? PENDING_LIMIT : LIMIT;
  const [theirs, ours] = await Promise.all([
    stages.reference.play(scenario, transport, LIMIT),
    contexts.includes(scenario.context)
      ? stages.ours.play(scenario, transport, limit)
      : { lines: [], error: `no context /${scenario.context} here` },
  ]);
  requireReference(theirs);
  const found = difference(theirs, ours);
  if (pending && found === '') {
    assert.fail('it agrees with the reference server now: take it off pending.mjs');
  }
  if (!pending && found !== '') {
    assert.fail(`- reference, + ${server}\n${found}`);
  }
}

function declare(scenarios) {
  for (const scenario of scenarios) {
    for (const transport of scenario.over) {
      const name = `${scenario.name} (${transport})`;
      test(`${scenario.covers.join(' ')}: ${name}`, { timeout: 2 * LIMIT }, () =>
        compare(scenario, transport, isPending(name)));
    }
  }
}

describe('one after the other', () => declare(SCENARIOS.filter(({ waits }) => !waits)));
describe('together', { concurrency: TOGETHER }, () => declare(SCENARIOS.filter(({ waits }) => waits)));

test('pending names are names of scenarios, each once', () => {
  const names = SCENARIOS.flatMap(({ name, over }) => over.map((transport) => `${name} (${transport})`));
  assert.equal(new Set(names).size, names.length);
  assert.equal(new Set(PENDING).size, PENDING.length);
  assert.deepEqual(PENDING.filter((entry) => !names.includes(entry.split(' @ ')[0])), []);
});
