// Behaviours 71 to 75: how a socket leaves.
import { BOTH, scenario, WEBSOCKET } from './scenario.mjs';

const CUSTOM = '/custom,';

/** A session in two namespaces. */
async function inTwo(world) {
  const session = await world.joined();
  session.custom = await session.join(CUSTOM);
  return session;
}

async function writeReasons(world, observer, session) {
  world.write('in /:', await observer.reason(session.id), 'in /custom:', await observer.reason(session.custom));
}

/** What came until the end, in an order that nobody promised. */
async function hearSorted(world, session) {
  const packets = [];
  for (let packet; typeof packet !== 'symbol'; ) {
    packet = await session.next();
    packets.push(typeof packet === 'symbol' ? 'closed' : packet);
  }
  world.write(packets.slice(0, -1).sort(), packets.at(-1));
}

export default [
  scenario([71, 75], 'the client leaves a namespace, and the connection stays', BOTH, async (world) => {
    const observer = await world.observer();
    const session = await inTwo(world);
    await session.say('41');
    world.write('reason:', await observer.reason(session.id));
    world.write('gone:', !(await observer.socket.emitWithAck('present')).includes(session.id));
    await session.hearEcho('still in custom', CUSTOM);
    await session.join();
    await session.hearEcho('back');
  }),

  scenario([71, 75], 'the server ends a socket, and the connection stays', BOTH, async (world) => {
    const observer = await world.observer();
    const session = await inTwo(world);
    await session.say('42["kick",false]');
    await session.hear();
    world.write('reason:', await observer.reason(session.id));
    world.write('gone:', !(await observer.socket.emitWithAck('present')).includes(session.id));
    await session.hearEcho('still in custom', CUSTOM);
    await session.join();
  }),

  scenario([71], 'the reasons that the official client hears', BOTH, async (world) => {
    const kicked = await world.client('/', { label: 'kicked' });
    kicked.socket.emit('kick', false);
    await kicked.hear();
    const closed = await world.client('/', { label: 'closed' });
    closed.socket.emit('kick', true);
    await closed.hear();
    const left = await world.client('/', { label: 'left' });
    left.socket.disconnect();
    await left.hear();
  }),

  scenario([71], 'the connection breaks', BOTH, async (world) => {
    const observer = await world.observer();
    const session = await inTwo(world);
    session.cut();
    await writeReasons(world, observer, session);
  }),

  scenario([71], 'the client closes its WebSocket', WEBSOCKET, async (world) => {
    const observer = await world.observer();
    const session = await inTwo(world);
    session.socket.close(1000);
    await writeReasons(world, observer, session);
    world.write('code:', await session.closeCode);
  }),

  scenario([71, 72], 'the server ends the connection', BOTH, async (world) => {
    const observer = await world.observer();
    const session = await inTwo(world);
    await session.say('42["kick",true]');
    await hearSorted(world, session);
    await writeReasons(world, observer, session);
  }),

  scenario([72], 'the server ends a socket as soon as it connects', BOTH, async (world) => {
    const session = await world.session();
    await session.say('40/dropped,');
    await session.hear(2);
    await session.join();
    await session.hearEcho();
  }),

  scenario([72], 'the server ends a connection as soon as a socket connects', BOTH, async (world) => {
    const session = await world.joined();
    await session.say('40/dropped-hard,');
    await hearSorted(world, session);
  }),

  scenario([73], 'an event after leaving', BOTH, async (world) => {
    const observer = await world.observer();
    const session = await inTwo(world);
    await session.say('41');
    await observer.reason(session.id);
    await session.say('42["echo",1]');
    await session.hearEnd();
    await writeReasons(world, observer, session);
  }),

  scenario([73], 'leaving twice', BOTH, async (world) => {
    const observer = await world.observer();
    const session = await inTwo(world);
    await session.say('41');
    await observer.reason(session.id);
    await session.say('41');
    await session.hearEnd();
  }),

  scenario([74], 'a packet that cannot be parsed ends every namespace', BOTH, async (world) => {
    const observer = await world.observer();
    const session = await inTwo(world);
    await session.say('42["echo"');
    await session.hearEnd();
    await writeReasons(world, observer, session);
  }),
];
