import assert from 'node:assert/strict';
import { next, overBoth, withClients } from '../harness/clients.mjs';

/** The paths that a refused event complains of. */
async function paths(socket, ...event) {
  const { error } = await socket.emitWithAck(...event);
  assert.equal(error.type, 'validation');
  for (const violation of error.violations) {
    assert.deepEqual(Object.keys(violation), ['path', 'message']);
    assert.ok(violation.message.length > 0);
  }
  return error.violations.map(({ path }) => path);
}

overBoth('handles what is valid', async (clients) => {
  const socket = await clients.join('/orders');
  const order = { text: 'tea', address: { city: 'Bonn' }, lines: [{ amount: 1 }] };
  assert.equal(await socket.emitWithAck('order', order), 'tea');
  assert.equal(await socket.emitWithAck('number', 1), 1);
});

overBoth('tells the paths of what is not, as a form can use them', async (clients) => {
  const socket = await clients.join('/orders');
  assert.deepEqual(await paths(socket, 'order', { address: {}, lines: [{ amount: 1 }, { amount: 0 }] }), [
    'address.city',
    'lines[1].amount',
    'text',
  ]);
  assert.deepEqual(await paths(socket, 'order'), ['0']);
  assert.deepEqual(await paths(socket, 'two', { text: '' }, 4), ['0.text', '1']);
  assert.deepEqual(await paths(socket, 'lines', [{ amount: 0 }]), ['[0].amount']);
  assert.deepEqual(await paths(socket, 'text'), ['0']);
  assert.deepEqual(await paths(socket, 'by-hand'), ['0']);
  assert.deepEqual(await paths(socket, 'draft', {}), ['title']);
});

overBoth('tells messages in the language of the client', async (clients, transport) => {
  const french = await clients.join('/orders', { extraHeaders: { 'accept-language': 'fr' } });
  const german = await clients.join('/orders', { extraHeaders: { 'accept-language': 'de' } });
  const message = async (socket) => (await socket.emitWithAck('number', 0)).error.violations[0].message;
  assert.equal(await message(french), 'doit être supérieur ou égal à 1', transport);
  assert.equal(await message(german), 'muss größer-gleich 1 sein', transport);
});

withClients('looks at what is sent once only', {}, async (clients) => {
  const socket = await clients.join('/orders');
  await socket.emitWithAck('looks');
  assert.equal(await socket.emitWithAck('order', { text: 'tea' }), 'tea');
  assert.equal(await socket.emitWithAck('looks'), 1);
});

withClients('tells of results that are invalid, also of later ones', {}, async (clients) => {
  const socket = await clients.join('/orders');
  assert.deepEqual(await socket.emitWithAck('receipt', 'r1'), { id: 'r1' });
  assert.deepEqual(await socket.emitWithAck('receipt-later', 'r2'), { id: 'r2' });
  assert.deepEqual(await paths(socket, 'receipt'), ['result.id']);
  assert.deepEqual(await paths(socket, 'receipt-later'), ['result.id']);
});

withClients('keeps to itself what handlers do wrong with other beans', {}, async (clients) => {
  const socket = await clients.join('/orders');
  assert.equal(await socket.emitWithAck('stock', 2), 1);
  assert.deepEqual(await socket.emitWithAck('stock', 1), { error: { type: 'internal' } });
});

withClients('validates and maps what EJBs are given and throw', {}, async (clients) => {
  const socket = await clients.join('/stateless');
  assert.equal(await socket.emitWithAck('order', { text: 'tea' }), 'tea');
  assert.deepEqual(await paths(socket, 'order', { text: '' }), ['text']);
  assert.deepEqual(await socket.emitWithAck('closed'), {
    error: { type: 'closed', message: 'Come back tomorrow.', opens: 9 },
  });
});

for (const channel of ['/vault', '/lobby']) {
  withClients(`refuses those whose auth object is invalid: ${channel}`, {}, async (clients) => {
    const [refusal] = await next(clients.open(channel, { auth: { name: ' ' } }), 'connect_error');
    assert.equal(refusal.message, 'validation');
    assert.equal(refusal.data.type, 'validation');
    assert.deepEqual(refusal.data.violations.map(({ path }) => path), ['name']);
    const guest = await clients.join(channel, { auth: { name: 'Ann' } });
    assert.ok(guest.connected);
  });
}

withClients('welcomes those whose auth object is valid', {}, async (clients) => {
  const [name] = await next(clients.open('/lobby', { auth: { name: 'Ann' } }), 'welcome');
  assert.equal(name, 'Ann');
});
