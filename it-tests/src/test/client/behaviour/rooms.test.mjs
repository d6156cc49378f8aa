import assert from 'node:assert/strict';
import { collect, next, overBoth } from '../harness/clients.mjs';
import { http } from '../harness/http.mjs';
import { at } from '../harness/server.mjs';
import { newName } from '../harness/watch.mjs';

/** Clients with names, and what each of them has heard. */
async function people(clients, ...names) {
  const people = {};
  for (const name of names) {
    people[name] = await clients.join('/rooms');
    people[name].heard = [];
    people[name].on('news', (text) => people[name].heard.push(text));
  }
  return people;
}

/** What each has heard once everything that was sent before has arrived: a last word, to all in a room of theirs. */
async function heard(people) {
  const all = Object.values(people);
  const last = all.map((socket) => next(socket, 'message'));
  all[0].emit('send-to-all', 'end');
  await Promise.all(last);
  return Object.fromEntries(Object.entries(people).map(([name, socket]) => [name, socket.heard.join()]));
}

overBoth('joins and leaves rooms; each socket is in a room of its own', async (clients) => {
  const { ann } = await people(clients, 'ann');
  assert.deepEqual(new Set(await ann.emitWithAck('join', ['r1', 'r2'])), new Set([ann.id, 'r1', 'r2']));
  assert.deepEqual(new Set(await ann.emitWithAck('leave', 'r1')), new Set([ann.id, 'r2']));
});

overBoth('broadcasts to the others, to all, and to all but some', async (clients) => {
  const all = await people(clients, 'ann', 'bob', 'cid');
  const quiet = newName();
  await all.cid.emitWithAck('join', [quiet]);
  all.ann.emit('to-others', 'a');
  all.bob.emit('to-all', 'b');
  all.bob.emit('to-others-except', [quiet], 'c');
  await all.bob.emitWithAck('join', []);
  await all.ann.emitWithAck('join', []);
  const result = await heard(all);
  assert.deepEqual(result.ann.split(','), ['b', 'c']);
  assert.deepEqual(result.bob.split(',').sort(), ['a', 'b']);
  assert.deepEqual(result.cid.split(',').sort(), ['a', 'b']);
});

overBoth('addresses rooms as a union, each socket once', async (clients) => {
  const all = await people(clients, 'ann', 'bob', 'cid', 'dora');
  const [r1, r2, r3] = [newName(), newName(), newName()];
  await all.ann.emitWithAck('join', [r1]);
  await all.bob.emitWithAck('join', [r1, r2]);
  await all.cid.emitWithAck('join', [r2, r3]);
  await all.ann.emitWithAck('to-all-in', [r1, r2], 'a');
  await all.ann.emitWithAck('to-others-in', [r1, r2], 'b');
  await all.ann.emitWithAck('to-all-in-except', [r1, r2], [r3], 'c');
  assert.deepEqual(await heard(all), { ann: 'a,c', bob: 'a,b,c', cid: 'a,b', dora: '' });
});

overBoth('takes a socket’s id for a room', async (clients) => {
  const all = await people(clients, 'ann', 'bob', 'cid');
  await all.ann.emitWithAck('to-all-in', [all.bob.id], 'whisper');
  await all.ann.emitWithAck('to-others-in', [all.ann.id], 'to nobody');
  assert.deepEqual(await heard(all), { ann: '', bob: 'whisper', cid: '' });
});

overBoth('forgets the rooms of a socket that has left', async (clients) => {
  const all = await people(clients, 'ann', 'bob');
  const room = newName();
  await all.bob.emitWithAck('join', [room]);
  all.bob.disconnect().connect();
  await next(all.bob, 'connect');
  await all.ann.emitWithAck('to-all-in', [room], 'too late');
  assert.deepEqual(await heard(all), { ann: '', bob: '' });
});

overBoth('broadcasts binary', async (clients) => {
  const [ann, bob] = await clients.joinAll('/rooms', '/rooms');
  const both = [ann, bob].map((socket) => next(socket, 'news'));
  ann.emit('to-all', 'picture', Buffer.from([1, 2, 3]));
  for (const [text, picture] of await Promise.all(both)) {
    assert.equal(text, 'picture');
    assert.deepEqual([...Buffer.from(picture)], [1, 2, 3]);
  }
});

overBoth('reaches a room from a servlet', async (clients) => {
  const socket = await clients.join('/rooms');
  const room = newName();
  await socket.emitWithAck('join', [room]);
  const news = next(socket, 'news');
  const response = await http(at(`publish?room=${room}&text=over+HTTP`));
  assert.equal(response.body, '/rooms');
  assert.deepEqual(await news, ['over HTTP']);
});

overBoth('reaches a client from the moment when it is connected', async (clients) => {
  const speaker = await clients.join('/rooms');
  for (let i = 0; i < 150; i++) {
    const socket = clients.open('/rooms');
    const news = new Promise((resolve) =>
      socket.once('connect', () => {
        next(socket, 'news').then(resolve);
        speaker.emit('to-all-in', [socket.id], 'the first thing');
      }),
    );
    assert.deepEqual(await news, ['the first thing']);
    socket.disconnect();
  }
});

overBoth('keeps the order of a broadcaster', async (clients) => {
  const [ann, bob] = await clients.joinAll('/rooms', '/rooms');
  const room = newName();
  await bob.emitWithAck('join', [room]);
  const news = collect(bob, 'news', 300);
  for (let i = 0; i < 300; i++) {
    ann.emit('to-others-in', [room], String(i));
  }
  assert.deepEqual(await news, Array.from({ length: 300 }, (_, i) => String(i)));
});
