import assert from 'node:assert/strict';
import { overBoth } from '../harness/clients.mjs';
import { newName } from '../harness/watch.mjs';

/** What an observer of CDI events hears of a room until it is gone. */
async function life(clients, room) {
  const observer = await clients.join('/observatory', { transports: ['websocket'] });
  const events = [];
  const gone = new Promise((resolve) =>
    observer.on('room', (name, { kind, namespace, socket }) => {
      events.push([kind, namespace, socket]);
      if (kind === 'DELETE') {
        resolve(events);
      }
    }),
  );
  await observer.emitWithAck('watch', room);
  return { gone };
}

overBoth('observers of CDI events hear how a room comes up, fills, empties and goes', async (clients) => {
  const room = newName();
  const { gone } = await life(clients, room);
  const [ann, bob] = await clients.joinAll('/rooms', '/rooms');
  const [annsId, bobsId] = [ann.id, bob.id];
  await ann.emitWithAck('join', [room]);
  await bob.emitWithAck('join', [room]);
  await ann.emitWithAck('leave', room);
  bob.disconnect();
  assert.deepEqual(await gone, [
    ['CREATE', '/rooms', ''],
    ['JOIN', '/rooms', annsId],
    ['JOIN', '/rooms', bobsId],
    ['LEAVE', '/rooms', annsId],
    ['LEAVE', '/rooms', bobsId],
    ['DELETE', '/rooms', ''],
  ]);
});

overBoth('a room of a namespace that came up later is observed as well', async (clients) => {
  const room = newName();
  const { gone } = await life(clients, room);
  const order = `/orders-${newName()}`;
  const socket = await clients.join(order);
  const id = socket.id;
  await socket.emitWithAck('join', room);
  socket.disconnect();
  assert.deepEqual(await gone, [
    ['CREATE', order, ''],
    ['JOIN', order, id],
    ['LEAVE', order, id],
    ['DELETE', order, ''],
  ]);
});
