// The behaviour script: every scenario against the reference server and against ours; the transcripts have to be the same.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { base, server } from '../harness/server.mjs';
import { diff } from './diff.mjs';
import { DIFFERENCES } from './differences.mjs';
import { SCENARIOS } from './scenarios/all.mjs';
import { startReference, Stage } from './stage.mjs';

/** Scenarios that spend their time on waiting do so together. */
const TOGETHER = 8;

const LIMIT = 30_000;

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

/** Whether this is exactly the difference that there is a reason for. */
function isKnown(name, found) {
  const lines = DIFFERENCES[name]?.lines;
  const seen = found.split('\n').filter((line) => line !== '');
  return lines?.length === seen.length
    && lines.every((line, i) => (line instanceof RegExp ? line.test(seen[i]) : line === seen[i]));
}

async function compare(name, scenario, transport) {
  const [theirs, ours] = await Promise.all([
    stages.reference.play(scenario, transport, LIMIT),
    stages.ours.play(scenario, transport, LIMIT),
  ]);
  requireReference(theirs);
  const found = difference(theirs, ours);
  if (name in DIFFERENCES) {
    assert.ok(isKnown(name, found), `not the difference that differences.mjs tells:\n${found || 'none any more'}`);
  } else {
    assert.equal(found, '', `- reference, + ${server}\n${found}`);
  }
}

function declare(scenarios) {
  for (const scenario of scenarios) {
    for (const transport of scenario.over) {
      const name = `${scenario.name} (${transport})`;
      test(`${scenario.covers.join(' ')}: ${name}`, { timeout: 2 * LIMIT }, () =>
        compare(name, scenario, transport));
    }
  }
}

describe('one after the other', () => declare(SCENARIOS.filter(({ waits }) => !waits)));
describe('together', { concurrency: TOGETHER }, () => declare(SCENARIOS.filter(({ waits }) => waits)));

test('differences are told of scenarios, whose names are different', () => {
  const names = SCENARIOS.flatMap(({ name, over }) => over.map((transport) => `${name} (${transport})`));
  assert.equal(new Set(names).size, names.length);
  assert.deepEqual(Object.keys(DIFFERENCES).filter((name) => !names.includes(name)), []);
});
