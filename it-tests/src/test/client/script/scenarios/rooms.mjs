// Behaviours 76 to 78: who hears a broadcast.
import { BOTH, scenario } from './scenario.mjs';

/** Clients a, b and c: a is in no room, b in red, c in red and blue. */
async function crowd(world, namespace = '/') {
  const a = await world.client(namespace, { label: 'a' });
  const b = await world.client(namespace, { label: 'b' });
  const c = await world.client(namespace, { label: 'c' });
  await b.socket.emitWithAck('join', 'red');
  await c.socket.emitWithAck('join', ['red', 'blue']);
  return { a, b, c };
}

/** What everybody has heard so far. */
async function hearAll({ a, b, c }) {
  for (const client of [a, b, c]) {
    await client.hearEcho();
  }
}

function relays(covers, name, sender, options) {
  return scenario(covers, name, BOTH, async (world) => {
    const clients = await crowd(world);
    const resolved = typeof options === 'function' ? options(clients) : options;
    await clients[sender].socket.emitWithAck('relay', resolved, 'news', { n: 1 }, Buffer.of(1));
    await hearAll(clients);
  });
}

/** A broadcast that asks for acknowledgements: who answers, and what the sender gets. */
async function ask({ a }, options) {
  return new Promise((resolve) => {
    a.socket.emit('relay', options, 'question', 'x', (failed, replies) => resolve([failed, replies?.sort()]));
  });
}

function answer({ socket }, text) {
  socket.on('question', (question, ack) => ack?.(`${text} to ${question}`, 'not seen'));
}

export default [
  relays([76], 'to the namespace', 'a', { from: 'namespace' }),
  relays([76], 'to all others', 'a', { from: 'socket' }),
  relays([76], 'to a room, by one outside', 'a', { from: 'socket', to: ['red'] }),
  relays([76], 'to a room, by one inside', 'b', { from: 'socket', to: ['red'] }),
  relays([76], 'to a room with the sender', 'b', { from: 'namespace', to: ['red'] }),
  relays([76], 'to two rooms, once each', 'a', { from: 'socket', to: ['red', 'blue'] }),
  relays([76], 'to a room except another', 'a', { from: 'socket', to: ['red'], except: ['blue'] }),
  relays([76], 'to all except a room', 'a', { from: 'namespace', except: ['blue'] }),
  relays([76], 'to a room that is empty', 'a', { from: 'namespace', to: ['green'] }),
  relays([76], 'to an id', 'a', ({ b }) => ({ from: 'socket', to: [b.socket.id] })),
  relays([76], 'except an id', 'a', ({ b }) => ({ from: 'namespace', except: [b.socket.id] })),

  scenario([76], 'rooms of a namespace are its own', BOTH, async (world) => {
    const clients = await crowd(world);
    const { socket, hearEcho } = await world.client('/custom', { label: 'custom' });
    await socket.emitWithAck('join', 'red');
    await clients.a.socket.emitWithAck('relay', { from: 'namespace', to: ['red'] }, 'news', 1);
    await clients.a.socket.emitWithAck('relay', { from: 'namespace' }, 'news', 2);
    await hearAll(clients);
    await hearEcho();
  }),

  scenario([76], 'who left a room hears nothing of it', BOTH, async (world) => {
    const clients = await crowd(world);
    await clients.c.socket.emitWithAck('leave', 'red');
    await clients.c.socket.emitWithAck('leave', 'never joined');
    await clients.a.socket.emitWithAck('relay', { to: ['red'] }, 'news', 1);
    await hearAll(clients);
    const { rooms } = await clients.c.socket.emitWithAck('info');
    world.write('rooms:', rooms.sort().reverse().map((room) => (room === clients.c.socket.id ? '(id)' : room)).sort());
  }),

  scenario([77], 'everybody answers a broadcast', BOTH, async (world) => {
    const clients = await crowd(world);
    answer(clients.b, 'b');
    answer(clients.c, 'c');
    world.write(await ask(clients, { from: 'socket', to: ['red'], timeout: 20_000 }));
    await hearAll(clients);
  }),

  scenario([77], 'somebody does not answer a broadcast', BOTH, async (world) => {
    const clients = await crowd(world);
    answer(clients.b, 'b');
    world.write(await ask(clients, { from: 'socket', to: ['red'], timeout: 700 }));
    await hearAll(clients);
  }),

  scenario([77], 'nobody is there to answer a broadcast', BOTH, async (world) => {
    const clients = await crowd(world);
    world.write(await ask(clients, { from: 'namespace', to: ['green'], timeout: 20_000 }));
    await hearAll(clients);
  }),

  ...[false, true].map((close) =>
    scenario([78], `a room is disconnected${close ? ' with its connections' : ''}`, BOTH, async (world) => {
      const { a, b, c } = await crowd(world);
      a.socket.emit('kickRoom', 'red', close);
      await b.hear();
      await c.hear();
      await a.hearEcho();
      world.write('present:', (await a.socket.emitWithAck('present')).filter((id) => id === a.socket.id).length);
    })),
];
