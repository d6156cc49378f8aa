// Behaviours 44 to 49: from long-polling to a WebSocket.
import WebSocket from 'ws';
import { answer } from '../world/answer.mjs';
import { arrival } from '../world/waiting.mjs';
import { POLLING, scenario } from './scenario.mjs';

/** A WebSocket for a session that exists; what it hears is not in the transcript. */
async function beside(world, poller) {
  const socket = new WebSocket(world.webSocketUrl({ sid: poller.handshake.sid }));
  world.atEnd(() => socket.terminate());
  socket.on('error', () => {}); // the close that follows says enough
  const heard = world.inbox();
  socket.on('message', (data, binary) => heard.put(binary ? data : data.toString()));
  socket.once('close', () => heard.close());
  await new Promise((resolve) => socket.once('open', resolve).once('close', resolve));
  return { socket, heard };
}

/** Packets without pings, which are answered. */
async function hear(world, { socket, heard }, count) {
  for (let left = count; left > 0; ) {
    const packet = await heard.take();
    if (packet === '2') {
      socket.send('3');
    } else {
      world.write('<', typeof packet === 'symbol' ? 'closed' : packet);
      left--;
    }
  }
}

async function probed(world) {
  const poller = await world.joinedPoller();
  const side = await beside(world, poller);
  side.socket.send('2probe');
  await hear(world, side, 1);
  return { poller, side };
}

async function upgraded(world) {
  const { poller, side } = await probed(world);
  side.socket.send('5');
  side.socket.send('42["echo","upgraded"]');
  await hear(world, side, 1);
  return { poller, side };
}

/** The session by long-polling answers as if nothing had been. */
async function writeAlive(world, poller) {
  await poller.post('42["echo","alive"]');
  for (let packets = []; !packets.includes('42["echo","alive"]'); ) {
    packets = await poller.packets();
    packets.filter((packet) => packet !== '6').forEach((packet) => world.write('polled', packet));
  }
}

/** Both directions at once while the official client upgrades. */
async function load(world, count) {
  const { socket, next } = await world.client('/', { transports: ['polling', 'websocket'] });
  socket.emit('trickle', count, 2);
  for (let i = 0; i < count; i++) {
    socket.emit('echo', i);
  }
  const heard = { tick: [], echo: [] };
  while (heard.tick.length < count || heard.echo.length < count) {
    const [event, value] = await next();
    heard[event].push(value);
  }
  return heard;
}

export default [
  scenario([44], 'probe, noop, upgrade', POLLING, async (world) => {
    const poller = await world.joinedPoller();
    const side = await beside(world, poller);
    const poll = poller.poll();
    await arrival();
    side.socket.send('2probe');
    await hear(world, side, 1);
    answer(world, 'poll', await poll.response);
    side.socket.send('5');
    side.socket.send('42["echo","hello"]');
    await hear(world, side, 1);
  }),

  scenario([45], 'what waits is flushed to the WebSocket in order', POLLING, async (world) => {
    const { poller, side } = await probed(world);
    const observer = await world.observer();
    await observer.give(poller.id, ['a', 1], ['b', Buffer.of(2)], ['c', 3]);
    side.socket.send('5');
    side.socket.send('42["echo","last"]');
    await hear(world, side, 5);
  }),

  scenario([46], 'later polling is refused', POLLING, async (world) => {
    const { poller, side } = await upgraded(world);
    answer(world, 'GET', await poller.poll().response, 'content-type');
    answer(world, 'POST', await poller.post('42["echo",1]'), 'content-type');
    side.socket.send('42["echo","still there"]');
    await hear(world, side, 1);
  }),

  scenario([47], 'a second WebSocket is closed', POLLING, async (world) => {
    const { poller, side } = await upgraded(world);
    const second = await beside(world, poller);
    second.socket.send('2probe');
    await hear(world, second, 1);
    side.socket.send('42["echo","still there"]');
    await hear(world, side, 1);
  }),

  scenario([48], 'a probe without an upgrade is closed in time', POLLING, async (world) => {
    const { poller, side } = await probed(world);
    const begin = Date.now();
    const waiting = writeAlive(world, poller);
    await hear(world, side, 1);
    world.write('not early:', Date.now() - begin > 1200);
    await waiting;
    await writeAlive(world, poller);
  }, { waits: true }),

  scenario([48], 'a wrong probe is closed', POLLING, async (world) => {
    const poller = await world.joinedPoller();
    const side = await beside(world, poller);
    side.socket.send('2wrong');
    await hear(world, side, 1);
    await writeAlive(world, poller);
  }),

  scenario([48], 'a probe that is given up', POLLING, async (world) => {
    const { poller, side } = await probed(world);
    side.socket.terminate();
    await arrival();
    await writeAlive(world, poller);
  }),

  scenario([49], 'nothing is lost, doubled or out of order under load', POLLING, async (world) => {
    const rounds = await Promise.all(Array.from({ length: 4 }, () => load(world, 300)));
    for (const { tick, echo } of rounds) {
      const inOrder = (values) => values.length === 300 && values.every((value, index) => value === index);
      world.write('ticks:', inOrder(tick), 'echoes:', inOrder(echo));
    }
  }),
];
