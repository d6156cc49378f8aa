import assert from 'node:assert/strict';
import { next, overBoth } from '../harness/clients.mjs';
import { newName, watch } from '../harness/watch.mjs';

overBoth('hears of what comes and of what goes, also of what has no handler', async (clients) => {
  const socket = await clients.join('/tapped');
  const said = next(socket, 'said');
  socket.emit('nobody-handles-this', 'x');
  socket.emit('say', 'hello');
  await said;
  assert.deepEqual(await socket.emitWithAck('notes', 'now'), [
    'in nobody-handles-this x',
    'in say hello',
    'out said hello',
    'in notes now',
  ]);
});

overBoth('hears of broadcasts for each socket that gets them', async (clients) => {
  const [speaker, listener] = await clients.joinAll('/tapped', '/tapped');
  const text = newName();
  const heard = new Promise((resolve) => listener.on('said', (words) => words === text && resolve()));
  speaker.emit('say-to-all', text);
  await heard;
  const notes = await listener.emitWithAck('notes', 'now');
  assert.ok(notes.includes(`out said ${text}`), notes.join());
});

overBoth('knows the rooms of a socket that is leaving, and forgets them when it has left', async (clients) => {
  const name = newName();
  const { report } = await watch(clients, name, 'left');
  const socket = await clients.join('/tapped', { auth: { name } });
  await socket.emitWithAck('join', 'kitchen');
  socket.io.engine.close();
  const { leaving, rooms } = await report;
  assert.deepEqual(leaving, { reason: 'transport close', rooms: ['kitchen'] });
  assert.deepEqual(rooms, []);
});
