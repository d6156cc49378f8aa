import assert from 'node:assert/strict';
import { next, overBoth } from '../harness/clients.mjs';

const CONTENT = Buffer.from([0, 1, 2, 127, 128, 254, 255]);
const BACK = Buffer.from(CONTENT).reverse();

for (const kind of ['bytes', 'buffer', 'stream']) {
  overBoth(`takes and returns ${kind}`, async (clients) => {
    const socket = await clients.join('/arguments/binary');
    assert.deepEqual(Buffer.from(await socket.emitWithAck(kind, CONTENT)), BACK);
    assert.deepEqual(Buffer.from(await socket.emitWithAck(kind, Buffer.alloc(0))), Buffer.alloc(0));
  });
}

overBoth('binds binary values inside records and lists', async (clients) => {
  const socket = await clients.join('/arguments/binary');
  const answer = await socket.emitWithAck('nested', {
    label: 'three',
    content: CONTENT,
    extras: [Buffer.from([1, 2]), Buffer.from([3])],
  });
  assert.equal(answer.label, 'back: three');
  assert.deepEqual(Buffer.from(answer.content), BACK);
  assert.deepEqual(answer.extras.map((extra) => [...Buffer.from(extra)]), [[2, 1], [3]]);
});

overBoth('binds every kind of binary that the client knows', async (clients) => {
  const socket = await clients.join('/arguments/binary');
  const sizes = await socket.emitWithAck('sizes', [Buffer.alloc(3), new Uint8Array(4), new ArrayBuffer(5)]);
  assert.deepEqual(sizes, [3, 4, 5]);
});

overBoth('keeps binary in plain values where it was', async (clients) => {
  const socket = await clients.join('/arguments/binary');
  const value = { a: [CONTENT, { b: BACK }], placeholder: { _placeholder: false, num: 0 } };
  const answer = await socket.emitWithAck('plain', value);
  assert.deepEqual(Buffer.from(answer.a[0]), CONTENT);
  assert.deepEqual(Buffer.from(answer.a[1].b), BACK);
  assert.deepEqual(answer.placeholder, { _placeholder: false, num: 0 });
});

overBoth('emits binary anywhere in the arguments', async (clients) => {
  const socket = await clients.join('/arguments/binary');
  const parcel = next(socket, 'parcel');
  socket.emit('emit', CONTENT);
  const [first, map, last] = await parcel;
  assert.equal(first, 'first');
  assert.deepEqual(map.nested.map((value) => Buffer.from(value)), [CONTENT, CONTENT]);
  assert.deepEqual(Buffer.from(last), CONTENT);
});

overBoth('keeps the order of binary and text events', async (clients) => {
  const socket = await clients.join('/arguments/binary');
  const order = [];
  const answers = Array.from({ length: 60 }, (_, i) =>
    socket.emitWithAck('plain', i % 2 ? i : [i, CONTENT, Buffer.alloc(i)]).then(() => order.push(i)),
  );
  await Promise.all(answers);
  assert.deepEqual(order, Array.from({ length: 60 }, (_, i) => i));
});
