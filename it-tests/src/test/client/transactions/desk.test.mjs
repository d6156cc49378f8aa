import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { next, overBoth } from '../harness/clients.mjs';

/** The names of all events that come, each with its first argument. */
function eventsOf(socket) {
  const events = [];
  socket.onAny((event, value) => events.push([event, value]));
  return events;
}

const ROLLBACK = { error: { type: 'rollback', message: 'The transaction was rolled back' } };
const INTERNAL = { error: { type: 'internal' } };

overBoth('an answer comes when the row is there for everybody', async (clients) => {
  const [socket, other] = await clients.joinAll('/desk', '/desk');
  for (const event of ['save', 'ack', 'later']) {
    const text = randomUUID();
    assert.match(await socket.emitWithAck(event, text), new RegExp(`${text}$`));
    assert.equal(await other.emitWithAck('count', text), 1, event);
  }
});

overBoth('events that wait leave after the commit, in order, as they were', async (clients) => {
  const text = randomUUID();
  const socket = await clients.join('/desk');
  const events = eventsOf(socket);
  await socket.emitWithAck('save', text);
  assert.deepEqual(events, [
    ['early', 0],
    ['saved', [text]],
    ['yours', 1],
    ['yours', 2],
    ['yours', 3],
  ]);
});

const ENDS = {
  drop: ROLLBACK,
  fail: INTERNAL,
  'fail-late': INTERNAL,
  'ack-drop': ROLLBACK,
  'later-drop': ROLLBACK,
};

for (const [event, answer] of Object.entries(ENDS)) {
  overBoth(`a rollback drops row and events, and is told: ${event}`, async (clients) => {
    const text = randomUUID();
    const socket = await clients.join('/desk');
    const events = eventsOf(socket);
    assert.deepEqual(await socket.emitWithAck(event, text), answer);
    assert.equal(await socket.emitWithAck('count', text), 0);
    assert.deepEqual(events, []);
  });
}

overBoth('without a transaction nothing waits', async (clients) => {
  const socket = await clients.join('/desk');
  const events = eventsOf(socket);
  assert.equal(await socket.emitWithAck('no-transaction'), 'after it');
  assert.deepEqual(events, [['yours', true]]);
});

overBoth('another bean’s pushes wait for its commit, if they are asked to', async (clients) => {
  const socket = await clients.join('/desk');
  const text = randomUUID();
  const mine = (events) => events.filter(([, value]) => value === undefined || value.text === text);
  const events = eventsOf(socket);
  assert.equal(await socket.emitWithAck('audit', text, false), 1);
  assert.equal(await socket.emitWithAck('audit', text, true), 1);
  assert.deepEqual(mine(events), [
    ['noting', { text, rows: 0 }],
    ['noted', { text, rows: 1 }],
    ['noting', { text, rows: 0 }],
    ['audit-failed', undefined],
  ]);
});

overBoth('a question waits for the commit, and is not asked without it', async (clients) => {
  const socket = await clients.join('/desk');
  const asked = [];
  socket.on('question', (text, ack) => {
    asked.push(text);
    socket.emitWithAck('count', text).then(ack);
  });
  const text = randomUUID();
  const answered = next(socket, 'answered');
  socket.emit('ask', text, false);
  assert.deepEqual(await answered, [1]);
  const refused = next(socket, 'answered');
  socket.emit('ask', randomUUID(), true);
  assert.deepEqual(await refused, ['RS-0145']);
  assert.deepEqual(asked, [text]);
});

for (const channel of ['/stereotype', '/ejb']) {
  overBoth(`${channel} is in transactions as well`, async (clients) => {
    const [socket, desk] = await clients.joinAll(channel, '/desk');
    const [kept, dropped] = [randomUUID(), randomUUID()];
    const events = eventsOf(socket);
    assert.deepEqual(await socket.emitWithAck('drop', dropped), ROLLBACK);
    assert.equal(await socket.emitWithAck('save', kept), `saved ${kept}`);
    assert.deepEqual(await Promise.all([kept, dropped].map((text) => desk.emitWithAck('count', text))), [1, 0]);
    const mine = channel === '/ejb' ? [['saved', kept], ['pushed', `saved ${kept}`]] : [];
    assert.deepEqual(events, mine);
  });
}
