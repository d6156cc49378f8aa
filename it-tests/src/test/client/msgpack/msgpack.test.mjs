import assert from 'node:assert/strict';
import notepack from 'notepack.io';
import { Manager } from 'socket.io-client';
import { joined, next, overBoth, withClients } from '../harness/clients.mjs';
import { base, endpoint } from '../harness/server.mjs';

const auth = { word: 'open sesame' };

overBoth('keeps values as they are', async (clients) => {
  const socket = await clients.join('/guarded', { auth });
  const values = [
    0, -1, 127, 128, 65536, 2 ** 32, 2 ** 53, -(2 ** 31) - 1, 1e-7, 2.5, '', 'straße ☂ 𝄞 "\\\n\u0000', 'x'.repeat(70_000),
    true, false, [null], [], {}, [[[null]]], { a: { b: { c: [null, 'd', 5] } }, '': 1 }, Array.from({ length: 70_000 }, (_, i) => i),
    Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`key${i}`, i])),
  ];
  for (const value of values) {
    assert.deepEqual(await socket.emitWithAck('echo', value), value);
  }
});

overBoth('takes what JSON does not have as JSON would', async (clients) => {
  const socket = await clients.join('/guarded', { auth });
  const value = { date: new Date(1234567890123), nothing: undefined, list: [undefined, NaN, Infinity] };
  assert.deepEqual(await socket.emitWithAck('echo', value), JSON.parse(JSON.stringify(value)));
});

overBoth('takes more binary values than attachments are allowed', async (clients) => {
  const socket = await clients.join('/guarded', { auth });
  const values = Array.from({ length: 50 }, (_, i) => Buffer.from([i]));
  assert.deepEqual(await socket.emitWithAck('echo', values), values);
});

overBoth('tells who may not join, with data', async (clients) => {
  const socket = clients.open('/guarded', { auth: { word: 'wrong' } });
  const [error] = await next(socket, 'connect_error');
  assert.equal(error.message, 'wrong word');
  assert.deepEqual(error.data, { hints: [1.5, true] });
});

overBoth('refuses an unknown namespace and keeps the connection', async (clients) => {
  const manager = clients.manager();
  const [error] = await next(manager.socket('/nobody').connect(), 'connect_error');
  assert.equal(error.message, 'Invalid namespace');
  const known = manager.socket('/acks').connect();
  await joined(known);
  assert.equal(await known.emitWithAck('value', 'here'), 'you said here');
});

overBoth('leaves a namespace, from either side', async (clients) => {
  const socket = await clients.join('/guarded', { auth });
  const gone = next(socket, 'disconnect');
  socket.emit('leave');
  assert.deepEqual((await gone)[0], 'io server disconnect');
  await joined(socket.connect());
  const first = socket.id;
  socket.disconnect().connect();
  await joined(socket);
  assert.notEqual(socket.id, first);
});

overBoth('serves a channel’s own endpoint', async (clients, transport) => {
  const parser = (await import('socket.io-msgpack-parser')).default;
  const manager = new Manager(base.origin, {
    path: `${base.pathname}${endpoint}acks/`,
    transports: [transport],
    reconnection: false,
    parser,
  });
  const socket = manager.socket('/');
  await joined(socket);
  assert.equal(await socket.emitWithAck('value', 'a'), 'you said a');
  manager._close();
});

overBoth('closes the connection of a client that talks JSON', async (clients) => {
  const socket = clients.open('/acks', { parser: undefined });
  const [reason] = await next(socket.io, 'close');
  assert.match(reason, /^transport (close|error)$/);
});

withClients('sends an event with binary values as one message', {}, async (clients) => {
  const raw = await clients.raw();
  raw.send(notepack.encode({ type: 0, nsp: '/guarded', data: auth }));
  assert.equal(notepack.decode(await raw.packet()).type, 0);
  const data = ['echo', [Buffer.from([1]), { deep: Buffer.from([2, 3]) }]];
  raw.send(notepack.encode({ type: 2, nsp: '/guarded', id: 7, data }));
  assert.deepEqual(notepack.decode(await raw.packet()), { id: 7, type: 3, data: data.slice(1), nsp: '/guarded' });
});

const MALFORMED = {
  'no MessagePack': Buffer.from([0xc1]),
  'half a packet': notepack.encode({ type: 2, nsp: '/acks', data: ['value', 'x'] }).subarray(0, -3),
  'a size beyond the message': Buffer.from('83a47479706502a464617461ddffffffff', 'hex'),
  'a very deep value': Buffer.concat([Buffer.from('83a47479706502a464617461', 'hex'), Buffer.alloc(200_000, 0x91)]),
  'an unknown type': notepack.encode({ type: 5, nsp: '/acks', data: ['value'] }),
  'a reserved event': notepack.encode({ type: 2, nsp: '/acks', data: ['disconnect'] }),
  'an ack without id': notepack.encode({ type: 3, nsp: '/acks', data: [] }),
};

for (const [what, message] of Object.entries(MALFORMED)) {
  withClients(`closes only the connection that sent ${what}`, { transports: ['websocket'] }, async (clients) => {
    const other = await clients.join('/acks');
    const raw = await clients.raw();
    raw.send(notepack.encode({ type: 0, nsp: '/acks' }));
    assert.equal(notepack.decode(await raw.packet()).type, 0);
    raw.send(message);
    await raw.closed;
    assert.equal(await other.emitWithAck('value', 'fine'), 'you said fine');
  });
}
