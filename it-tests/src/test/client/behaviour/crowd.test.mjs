import assert from 'node:assert/strict';
import { next, withClients } from '../harness/clients.mjs';
import { newName } from '../harness/watch.mjs';

const CROWD = 200;

for (const [transport, size] of [['websocket', CROWD], ['polling', CROWD / 4]]) {
  withClients(`${size} clients at once hear a broadcast (${transport})`, { transports: [transport] }, async (clients) => {
    const room = newName();
    const crowd = await clients.joinAll(...Array(size).fill('/rooms'));
    assert.equal(new Set(crowd.map((socket) => socket.id)).size, size);
    await Promise.all(crowd.map((socket) => socket.emitWithAck('join', [room])));
    const heard = Promise.all(crowd.map((socket) => next(socket, 'news')));
    crowd[0].emit('to-all-in', [room], 'to everybody');
    assert.deepEqual(new Set((await heard).flat()), new Set(['to everybody']));
    const answers = await Promise.all(crowd.map((socket) => socket.emitWithAck('leave', room)));
    assert.deepEqual(answers.flat().sort(), crowd.map((socket) => socket.id).sort());
  });
}
