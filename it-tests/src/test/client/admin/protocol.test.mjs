import assert from 'node:assert/strict';
import { joined, next, overBoth, withClients } from '../harness/clients.mjs';

const auth = { username: 'operator', password: 'rain in the evening' };

/** The first event of a name that is about this socket, with all its arguments. */
function about(admin, event, id) {
  return new Promise((resolve) => {
    const look = (...args) => {
      if (args.includes(id) || args[0].id === id) {
        admin.off(event, look);
        resolve(args);
      }
    };
    admin.on(event, look);
  });
}

/** The next report for which this is true. */
function report(admin, isIt) {
  return new Promise((resolve) => {
    const look = (stats) => {
      if (isIt(stats)) {
        admin.off('server_stats', look);
        resolve(stats);
      }
    };
    admin.on('server_stats', look);
  });
}

/** Stations that the server has announced to its admins. */
async function stations(clients, ...names) {
  const sockets = await clients.joinAll(...names.map(() => '/'));
  await Promise.all(sockets.map((socket, i) => socket.emitWithAck('name', names[i])));
  return sockets;
}

async function refusal(clients, wrong) {
  const [error] = await next(clients.open('/admin', { auth: wrong }), 'connect_error');
  return error.message;
}

const isTime = (text) => assert.ok(Math.abs(new Date(text).getTime() - Date.now()) < 60_000, text);

overBoth('the user logs in and hears what the server can do', async (clients) => {
  const admin = clients.open('/admin', { auth });
  const heard = [];
  admin.onAny((event) => heard.push(event));
  const [[session], [config]] = await Promise.all([next(admin, 'session'), next(admin, 'config')]);
  assert.match(session, /^[0-9a-f]{32}$/);
  const actions = ['EMIT', 'JOIN', 'LEAVE', 'DISCONNECT', 'MJOIN', 'MLEAVE', 'MDISCONNECT'];
  assert.deepEqual(config, { supportedFeatures: [...actions, 'AGGREGATED_EVENTS', 'ALL_EVENTS'] });
  assert.deepEqual(heard.filter((event) => ['session', 'config'].includes(event)), ['session', 'config']);
});

overBoth('a session needs no password again', async (clients) => {
  const [sessionId] = await next(clients.open('/admin', { auth }), 'session');
  const admin = clients.open('/admin', { auth: { sessionId } });
  let another = false;
  admin.on('session', () => (another = true));
  await next(admin, 'all_sockets');
  assert.equal(another, false);
});

withClients('nobody else is let in', {}, async (clients) => {
  for (const wrong of [
    undefined,
    { sessionId: '0'.repeat(32) },
    { username: 'operator' },
    { username: 'operator', password: 'rain in the morning' },
    { username: 'nobody', password: auth.password },
    { username: ['operator'], password: { toString: 1 } },
  ]) {
    assert.equal(await refusal(clients, wrong), 'invalid credentials');
  }
});

overBoth('the sockets are shown, but no secrets and not the admins', async (clients, transport) => {
  const extraHeaders = { 'x-region': 'north', cookie: 'JSESSIONID=secret' };
  const station = await clients.join('/', { auth: { password: 'secret' }, query: { kind: 'roof' }, extraHeaders });
  await station.emitWithAck('name', 'Roof');
  await station.emitWithAck('hang up');
  const gauge = station.io.socket('/gauge-7').connect();
  await joined(gauge);
  const admin = clients.open('/admin', { auth });
  const [sockets] = await next(admin, 'all_sockets');
  const shown = sockets.find(({ id }) => id === station.id);
  assert.match(shown.clientId, /^[0-9a-f]{12}$/);
  assert.deepEqual(shown.rooms.sort(), [station.id, 'north'].sort());
  assert.equal(shown.nsp, '/');
  assert.equal(shown.transport, transport);
  assert.deepEqual(shown.data, { name: 'Roof', barometer: '(io.rainsocket.it.admin.Barometer)' });
  const { handshake } = shown;
  assert.equal(handshake.query.kind, 'roof');
  assert.equal(handshake.secure, false);
  assert.match(handshake.url, /socket\.io\/\?.*kind=roof/);
  isTime(handshake.issued);
  isTime(handshake.time);
  assert.equal(handshake.headers['x-region'], 'north');
  assert.equal(handshake.headers.cookie, '(hidden)');
  assert.ok(!JSON.stringify(sockets).includes('secret'));
  const same = sockets.find(({ id }) => id === gauge.id);
  assert.equal(same.nsp, '/gauge-7');
  assert.equal(same.clientId, shown.clientId);
  assert.ok(!sockets.some(({ nsp }) => nsp === '/admin'));
});

overBoth('what happens to sockets, rooms and events is told', async (clients) => {
  const admin = await clients.join('/admin', { auth });
  const connecting = next(admin, 'socket_connected');
  const station = await clients.join('/');
  const [view, connected] = await connecting;
  assert.equal(view.id, station.id);
  isTime(connected);

  const expected = ['event_received', 'socket_updated', 'room_joined', 'room_left', 'event_sent'];
  const [received, updated, joinedRoom, leftRoom, sent] = expected.map((event) => about(admin, event, station.id));
  await station.emitWithAck('name', 'Cellar');
  assert.deepEqual((await received).slice(0, 3), ['/', station.id, ['name', 'Cellar']]);
  isTime((await received)[3]);
  assert.equal((await updated)[0].data.name, 'Cellar');
  await station.emitWithAck('move', 'nowhere', 'south');
  assert.deepEqual((await joinedRoom).slice(0, 3), ['/', 'south', station.id]);
  await station.emitWithAck('move', 'south', 'west');
  assert.deepEqual((await leftRoom).slice(0, 3), ['/', 'south', station.id]);

  const other = await clients.join('/');
  other.emit('measure', 7);
  assert.deepEqual((await sent).slice(0, 3), ['/', station.id, ['rain', 7]]);

  const { id } = station;
  const disconnected = about(admin, 'socket_disconnected', id);
  const lastRoom = new Promise((resolve) => admin.on('room_left', (nsp, room) => room === id && resolve()));
  station.disconnect();
  assert.deepEqual((await disconnected).slice(0, 3), ['/', id, 'client namespace disconnect']);
  await lastRoom;
});

withClients('an upgrade is told', {}, async (clients) => {
  const admin = await clients.join('/admin', { auth });
  const updated = new Promise((resolve) => {
    admin.on('socket_updated', (update) => update.transport === 'websocket' && resolve(update));
  });
  const station = await clients.join('/');
  assert.deepEqual(await updated, { id: station.id, nsp: '/', transport: 'websocket' });
});

overBoth('figures come again and again', async (clients, transport) => {
  const admin = await clients.join('/admin', { auth });
  const events = [];
  admin.on('server_stats', ({ aggregatedEvents }) => events.push(...aggregatedEvents));
  const station = await clients.join('/gauge-stats');
  await station.emitWithAck('echo', 'ä'.repeat(1000));
  const gone = station.io;
  const stats = await report(admin, ({ namespaces }) => namespaces.some(({ name }) => name === '/gauge-stats'));
  assert.ok(stats.serverId.startsWith(stats.hostname));
  assert.ok(stats.pid > 0 && stats.uptime > 0 && stats.clientsCount >= 2, JSON.stringify(stats));
  assert.equal(stats.pollingClientsCount >= 2, transport === 'polling');
  assert.deepEqual(stats.namespaces.find(({ name }) => name === '/gauge-stats').socketsCount, 1);
  assert.ok(!stats.namespaces.some(({ name }) => name === '/admin'));

  gone._close();
  await report(admin, () => events.some(({ type }) => type === 'rawDisconnection'));
  const count = (type) => events.filter((event) => event.type === type).reduce((sum, event) => sum + event.count, 0);
  assert.ok(count('rawConnection') >= 1);
  assert.ok(count('packetsIn') >= 2 && count('packetsOut') >= 2);
  assert.ok(count('bytesIn') > 2000 && count('bytesOut') > 2000, JSON.stringify(events));
  assert.equal(events.find(({ type }) => type === 'rawDisconnection').subType, 'transport close');
  isTime(events[0].timestamp);
});

overBoth('an admin sends events, moves sockets and disconnects them', async (clients) => {
  const admin = await clients.join('/admin', { auth });
  const [station, other] = await stations(clients, 'Tower', 'Bridge');
  const told = next(station, 'advice');
  admin.emit('emit', '/', station.id, 'advice', 'umbrella', Buffer.from([1, 2]));
  assert.deepEqual(await told, ['umbrella', Buffer.from([1, 2])]);

  const inside = about(admin, 'room_joined', station.id);
  admin.emit('join', '/', 'east', station.id);
  assert.equal((await inside)[1], 'east');
  let strayed = false;
  other.on('only east', () => (strayed = true));
  const room = next(station, 'only east');
  admin.emit('emit', '/', 'east', 'only east');
  await room;
  const outside = about(admin, 'room_left', station.id);
  admin.emit('leave', '/', 'east', station.id);
  assert.equal((await outside)[1], 'east');
  const everyone = next(other, 'all');
  admin.emit('emit', '/', undefined, 'all', 1);
  assert.deepEqual(await everyone, [1]);
  assert.equal(strayed, false);

  const gauge = station.io.socket('/gauge-1').connect();
  await joined(gauge);
  const socketGone = next(station, 'disconnect');
  admin.emit('_disconnect', '/', false, station.id);
  assert.equal((await socketGone)[0], 'io server disconnect');
  assert.equal(await gauge.emitWithAck('echo', 'still here'), 'still here');
  const connectionGone = next(other.io, 'close');
  admin.emit('_disconnect', '/', true, other.id);
  await connectionGone;
});

overBoth('what makes no sense does nothing, and admins are not acted on', async (clients) => {
  const admin = await clients.join('/admin', { auth });
  admin.emit('_disconnect', '/admin', true);
  admin.emit('emit', '/nobody', null, 'x');
  admin.emit('join');
  admin.emit('leave', { nsp: '/' }, 1, 2);
  admin.emit('emit', '/', null, 'disconnect');
  const [station] = await stations(clients, 'Gate');
  const inside = about(admin, 'room_joined', station.id);
  admin.emit('join', '/', 'still alive', station.id);
  assert.equal((await inside)[1], 'still alive');
});
