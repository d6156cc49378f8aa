// Behaviour 58: namespaces that come to be when a client asks for them.
import { BOTH, scenario } from './scenario.mjs';

let last = 0;

/** A name that no other scenario uses; the transcript calls it /dyn-N. */
function freshName(world) {
  const name = `/dyn-${process.pid}${Date.now() % 100_000}${++last}`;
  world.transcript.name(name, '/dyn-N');
  return name;
}

export default [
  scenario([58], 'a dynamic namespace', BOTH, async (world) => {
    const name = freshName(world);
    const session = await world.session();
    await session.join(`${name},`);
    await session.hearEcho('here', `${name},`);
  }),

  scenario([58], 'names that do not match are unknown', BOTH, async (world) => {
    const session = await world.session();
    for (const name of ['/dyn-', '/dyn-1x', '/dyn--1', '/xdyn-1', '/dyn-1/2', '/DYN-1']) {
      await session.say(`40${name},`);
      await session.hear();
    }
  }),

  scenario([58], 'many join a new one at the same time and are together', BOTH, async (world) => {
    const name = freshName(world);
    const sockets = await Promise.all(Array.from({ length: 10 }, () => world.clients.join(name)));
    const heard = sockets.map((socket) => new Promise((resolve) => socket.once('news', resolve)));
    await sockets[0].emitWithAck('relay', { from: 'namespace' }, 'news', 'for all');
    world.write(await Promise.all(heard));
    const { length } = await sockets[0].emitWithAck('present');
    world.write('present:', length);
  }),

  scenario([58], 'two dynamic namespaces hear nothing of each other', BOTH, async (world) => {
    const [one, two] = [freshName(world), freshName(world)];
    const session = await world.session();
    await session.join(`${one},`);
    await session.join(`${two},`);
    await session.say(`42${one},["relay",{"from":"namespace"},"news",1]`);
    await session.hear();
    await session.hearEcho('last', `${two},`);
  }),
];
