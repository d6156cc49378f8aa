import assert from 'node:assert/strict';
import { next, withClients } from '../harness/clients.mjs';
import { Polling } from '../harness/raw.mjs';

const ROUNDS = 12;
const BEFORE = ROUNDS * 200;
const AFTERWARDS = 1500;

/** Answers each tick with a tock and notes what is out of order. */
function rally(socket) {
  const state = { ticks: 0, tocks: 0, disorder: [] };
  socket.on('tick', (number) => {
    if (number !== state.ticks++) {
      state.disorder.push(number);
    }
    if (!state.over) {
      socket.emit('tock', state.tocks++);
    }
  });
  return state;
}

/** Plays on until so many more ticks have come. */
function more(socket, state, count) {
  const goal = state.ticks + count;
  return new Promise((resolve) => {
    const look = () => {
      if (state.ticks >= goal) {
        socket.off('tick', look);
        resolve();
      }
    };
    socket.on('tick', look);
  });
}

async function upgradeUnderLoad(clients) {
  const socket = clients.open('/ping-pong');
  const state = rally(socket);
  await next(socket, 'connect');
  if (socket.io.engine.transport.name !== 'websocket') {
    await next(socket.io.engine, 'upgrade');
  }
  state.atUpgrade = state.ticks;
  await more(socket, state, AFTERWARDS);
  state.over = true;
  const score = await socket.emitWithAck('score');
  assert.equal(socket.io.engine.transport.name, 'websocket');
  assert.deepEqual(state.disorder, []);
  assert.deepEqual(score, { ticks: state.ticks, tocks: state.tocks });
  socket.disconnect();
  return state;
}

withClients('loses and reorders nothing while both sides go on sending', {}, async (clients, context) => {
  let before = 0;
  let total = 0;
  let rounds = 0;
  // An upgrade can be done before the first tick comes, and shows nothing then: on a busy machine many are.
  for (; rounds < ROUNDS || before <= BEFORE; rounds++) {
    const states = await Promise.all([upgradeUnderLoad(clients), upgradeUnderLoad(clients)]);
    before += states.reduce((sum, state) => sum + state.atUpgrade, 0);
    total += states.reduce((sum, state) => sum + state.ticks, 0);
  }
  context.diagnostic(`${total} ticks, ${before} of them before the ${2 * rounds} upgrades`);
});

withClients('releases the waiting poll, and refuses polls afterwards', {}, async (clients) => {
  const polling = await Polling.open();
  const waiting = polling.poll();
  const raw = await clients.webSocket({ sid: polling.handshake.sid });
  raw.send('2probe');
  assert.equal(await raw.frame(), '3probe');
  assert.deepEqual(await waiting, ['6']);
  raw.send('5', '40');
  assert.match(await raw.packet(), /^40\{"sid":"/);
  const late = await polling.get();
  assert.equal(late.status, 400);
  assert.deepEqual(JSON.parse(late.body), { code: 3, message: 'Bad request' });
});

withClients('goes on with long-polling when the probe is abandoned', {}, async (clients) => {
  const polling = await Polling.open();
  const raw = await clients.webSocket({ sid: polling.handshake.sid });
  raw.send('2probe');
  assert.equal(await raw.frame(), '3probe');
  raw.close();
  await raw.closed;
  await polling.post('40');
  let packets = await polling.poll();
  while (packets[0] === '6') {
    packets = await polling.poll();
  }
  assert.match(packets[0], /^40\{"sid":"/);
});
