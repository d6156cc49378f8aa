import assert from 'node:assert/strict';
import { joined, next, overBoth } from '../harness/clients.mjs';
import { newName } from '../harness/watch.mjs';

/** Clients with names, all in one room that nobody else is in. */
async function inRoom(clients, ...names) {
  const room = newName();
  const sockets = await Promise.all(names.map((name) => clients.join('/operators', { auth: { name } })));
  await Promise.all(sockets.map((socket) => socket.emitWithAck('join', [room])));
  return { room, sockets };
}

overBoth('asks all clients of a room and gets their answers', async (clients) => {
  const { room, sockets } = await inRoom(clients, 'ann', 'bob', 'cid');
  sockets.forEach((socket, i) => socket.on('question', (answer) => answer(`answer ${i}`)));
  assert.deepEqual(await sockets[0].emitWithAck('ask', room, 40_000), {
    complete: true,
    answers: ['answer 0', 'answer 1', 'answer 2'],
  });
});

overBoth('has the answers that came in time', async (clients) => {
  const { room, sockets } = await inRoom(clients, 'ann', 'bob');
  sockets[0].on('question', (answer) => answer('mine'));
  assert.deepEqual(await sockets[0].emitWithAck('ask', room, 1000), { complete: false, answers: ['mine'] });
});

overBoth('asks nobody at once', async (clients) => {
  const socket = await clients.join('/operators');
  assert.deepEqual(await socket.emitWithAck('ask', newName(), 40_000), { complete: true, answers: [] });
});

overBoth('fetches the sockets of a room with their rooms and data', async (clients) => {
  const { room, sockets } = await inRoom(clients, 'ann', 'bob');
  const found = await sockets[0].emitWithAck('fetch', room);
  found.sort((one, other) => one.name.localeCompare(other.name));
  found.forEach((view) => view.rooms.sort());
  assert.deepEqual(
    found,
    ['ann', 'bob'].map((name, i) => ({ id: sockets[i].id, rooms: [room, sockets[i].id].sort(), name })),
  );
});

overBoth('makes sockets join and leave', async (clients) => {
  const { room, sockets } = await inRoom(clients, 'ann', 'bob');
  const other = newName();
  await sockets[0].emitWithAck('move', room, other);
  for (const socket of sockets) {
    assert.deepEqual(new Set(await socket.emitWithAck('rooms')), new Set([socket.id, other]));
  }
});

overBoth('makes sockets disconnect', async (clients) => {
  const { room, sockets } = await inRoom(clients, 'ann', 'bob');
  const others = sockets.map((socket) => socket.io.socket('/').connect());
  await Promise.all(others.map(joined));
  const ends = sockets.map((socket) => next(socket, 'disconnect'));
  sockets[0].emit('drop', room, false);
  for (const [reason] of await Promise.all(ends)) {
    assert.equal(reason, 'io server disconnect');
  }
  for (const other of others) {
    assert.equal(await other.emitWithAck('echo', 'still here'), 'still here');
  }
});

overBoth('closes the connections of sockets', async (clients) => {
  const { room, sockets } = await inRoom(clients, 'ann');
  const closed = next(sockets[0].io, 'close');
  sockets[0].emit('drop', room, true);
  await closed;
});
