import assert from 'node:assert/strict';
import { joined, next, overBoth } from '../harness/clients.mjs';
import { newName } from '../harness/watch.mjs';

overBoth('prefixes a channel with the component of its package', async (clients) => {
  const socket = await clients.join('/notes/1.0/place');
  assert.equal(await socket.emitWithAck('where'), 'package /notes/1.0/place');
});

overBoth('prefixes a channel with the component of its class', async (clients) => {
  const socket = await clients.join('/notes/2.0/place');
  assert.equal(await socket.emitWithAck('where'), 'class /notes/2.0/place');
});

overBoth('takes an absolute name as it is', async (clients) => {
  const socket = await clients.join('/absolute');
  assert.equal(await socket.emitWithAck('where'), 'absolute /absolute beside /notes/1.0/place');
});

overBoth('serves a channel in RAIN’s style', async (clients) => {
  const [first, second] = [clients.open('/rain'), clients.open('/rain')];
  const hello = await Promise.all([next(first, 'hello'), next(second, 'hello')]);
  assert.deepEqual(hello, [[{ message: 'Welcome!' }], [{ message: 'Welcome!' }]]);
  const answer = (socket, text) =>
    new Promise((resolve) => socket.emit('new-message', { text }, (...values) => resolve(values)));
  assert.deepEqual(await answer(first, 'a'), [1, 'a']);
  assert.deepEqual(await answer(first, 'b'), [2, 'b']);
  assert.deepEqual(await answer(second, 'c'), [1, 'c'], 'an instance for each socket');
});

overBoth('has one application scoped bean for all sockets', async (clients) => {
  const counter = newName();
  const [first, second] = await clients.joinAll('/scopes/application', '/scopes/application');
  assert.equal(await first.emitWithAck('count', counter), 1);
  assert.equal(await second.emitWithAck('count', counter), 2);
});

overBoth('has a dependent bean for each event', async (clients) => {
  const socket = await clients.join('/scopes/dependent');
  assert.equal(await socket.emitWithAck('count'), 1);
  assert.equal(await socket.emitWithAck('count'), 1);
});

overBoth('has a request scope for each event', async (clients) => {
  const socket = clients.open('/scopes/request');
  assert.deepEqual(await next(socket, 'connected'), ['[connect]']);
  assert.equal(await socket.emitWithAck('count'), 1);
  assert.equal(await socket.emitWithAck('count'), 1);
  assert.equal(await socket.emitWithAck('note', 'a'), '[a]');
  assert.equal(await socket.emitWithAck('note', 'b'), '[b]');
});

overBoth('calls interceptors', async (clients) => {
  for (const channel of ['/scopes/application', '/scopes/dependent']) {
    const socket = await clients.join(channel);
    assert.equal(await socket.emitWithAck('intercepted', 'me'), 'intercepted me');
  }
});

overBoth('runs handlers with the application’s class loader', async (clients) => {
  const socket = clients.open('/where');
  const [connected] = await next(socket, 'connected');
  socket.on('question', (answer) => answer());
  const places = [connected, await socket.emitWithAck('event'), await socket.emitWithAck('answer')];
  assert.deepEqual(places.map((place) => place.classLoader), [true, true, true]);
});

overBoth('serves each channel on an endpoint of its own, where it is the main namespace', async (clients) => {
  for (const [address, event] of [['/notes/1.0/place', 'where'], ['/acks', 'value']]) {
    const manager = clients.manager();
    manager.opts.path = manager.opts.path.replace(/\/$/, `${address}/`);
    const socket = manager.socket('/').connect();
    await joined(socket);
    assert.match(await socket.emitWithAck(event, 'x'), /^package|^you said x/);
    const [error] = await next(manager.socket('/rain').connect(), 'connect_error');
    assert.equal(error.message, 'Invalid namespace');
  }
});

overBoth('shares the sockets of a channel between both endpoints', async (clients) => {
  const manager = clients.manager();
  manager.opts.path += 'rooms/';
  const own = manager.socket('/').connect();
  const [shared] = await Promise.all([clients.join('/rooms'), joined(own)]);
  const room = newName();
  await own.emitWithAck('join', [room]);
  const news = next(own, 'news');
  shared.emit('to-others-in', [room], 'across');
  assert.deepEqual(await news, ['across']);
});
