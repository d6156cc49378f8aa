import assert from 'node:assert/strict';
import { overBoth } from '../harness/clients.mjs';

const ANSWERS = [
  ['record', [{ x: 1, y: 2 }], { x: 2, y: 1 }],
  ['bean', [{ age: 41, names: ['Ada'] }], { age: 42, names: ['Ada', 'Senior'] }],
  ['primitives', [1, 2 ** 40, 2.5, false], { small: 2, large: 2 ** 40 + 1, broken: 1.25, no: true }],
  ['boxes', [7, true, 'x'], '7 true x'],
  ['text', ['straße ☂ 𝄞 "\\\n'], 'STRASSE ☂ 𝄞 "\\\n'],
  ['enum', ['FRIDAY'], 'SATURDAY'],
  ['list', [[{ x: 1, y: 0 }, { x: 20, y: 0 }, { x: 300, y: 0 }]], 321],
  ['map', [{ a: { x: 0, y: 4 }, b: { x: 0, y: 50 } }], 54],
  ['optional', ['Ada'], 'hello Ada'],
  ['json', [{ a: [1] }, [1, 2, 3], 'text'], { a: [1], elements: 3, type: 'STRING' }],
  ['deep', [[{ from: { x: 1, y: 2 }, to: { x: 3, y: 4 } }]], [{ from: { x: 3, y: 4 }, to: { x: 1, y: 2 } }]],
];

for (const [event, args, answer] of ANSWERS) {
  overBoth(`binds ${event}`, async (clients) => {
    const socket = await clients.join('/arguments/json');
    assert.deepEqual(await socket.emitWithAck(event, ...args), answer);
  });
}

overBoth('binds by position, past the parameters that are known by their type', async (clients) => {
  const socket = await clients.join('/arguments/json');
  const answer = await socket.emitWithAck('mixed', 'one', 2, 'too much');
  assert.deepEqual(answer, { id: socket.id, first: 'one', secure: false, second: 2 });
});

overBoth('gives what the client left out as nothing', async (clients) => {
  const socket = await clients.join('/arguments/json');
  assert.equal(await socket.emitWithAck('boxes', 7), '7 null null');
  assert.equal(await socket.emitWithAck('optional'), 'hello stranger');
  assert.equal(await socket.emitWithAck('optional', null), 'hello stranger');
  assert.deepEqual(await socket.emitWithAck('primitives'), { small: 1, large: 1, broken: 0, no: true });
});

overBoth('keeps plain values as they are', async (clients) => {
  const socket = await clients.join('/arguments/json');
  const values = [
    0, -1, 1e-7, 2 ** 53, 1.5e300, '', 'a', true, false, [null], [], {}, [[[]]], { a: { b: { c: [null, 'd', 5] } } },
    { '': 1, 'ä"\\': '\u0000\u2028' }, '\ud83d\ude00', [1, 'two', { three: 3 }],
  ];
  for (const value of values) {
    assert.deepEqual(await socket.emitWithAck('plain', value), value);
  }
});
