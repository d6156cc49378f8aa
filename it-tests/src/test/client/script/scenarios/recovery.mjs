// Behaviours 81 to 86: a session that comes back after its connection was lost.
import { BOTH, scenario } from './scenario.mjs';

const IN_RECOVERY = { context: 'recovery' };

/** The next packet, whose last argument is an offset; the transcript gives it a name. */
async function hearWithOffset(world, session, name) {
  const packet = await session.next();
  const offset = JSON.parse(packet.slice(packet.indexOf('['))).at(-1);
  world.transcript.name(offset, name);
  world.write('<', packet);
  return offset;
}

/** An event of the official client, which leaves the offset to its user. */
function withoutOffset([event, ...args]) {
  return [event, args.slice(0, -1), typeof args.at(-1)];
}

/** Joins and tells the socket's id and its private id. */
async function join(world, session, namespace = '', auth = '') {
  await session.send(`40${namespace}${auth}`);
  const packet = await session.next();
  world.write('<', packet);
  return JSON.parse(packet.slice(packet.indexOf('{')));
}

/** A session that has heard one event, so it has an offset. */
async function withOffset(world) {
  const session = await world.session();
  const { sid, pid } = await join(world, session);
  await session.say('421["join",["red","blue"]]');
  await session.hear();
  await session.say('42["echo","first"]');
  const offset = await hearWithOffset(world, session, 'offset-1');
  return { session, sid, pid, offset };
}

/** The connection is gone, and the server knows. */
async function lose(world, observer, session, sid) {
  session.cut();
  world.write('reason:', await observer.reason(sid));
}

async function comeBack(world, auth, packets) {
  const session = await world.session();
  await session.send(`40${JSON.stringify(auth)}`);
  await session.hear(packets);
  return session;
}

/** Whether a socket was recovered, and its rooms other than its id. */
async function writeState(world, session) {
  await session.send('429["info"]');
  for (let packet = ''; !packet.startsWith('439'); ) {
    packet = await session.next();
    if (packet.startsWith('439')) {
      const { id, recovered, rooms } = JSON.parse(packet.slice(3))[0];
      world.write('recovered:', recovered, 'rooms:', rooms.filter((room) => room !== id).sort());
    }
  }
}

export default [
  scenario([81], 'offsets come with events, not with acknowledgements', BOTH, async (world) => {
    const { session } = await withOffset(world);
    await session.say('422["echo","acknowledged"]');
    await session.hear();
    await session.say('423["ask",20000,"question","a"]');
    const question = await session.next();
    world.write('<', question.replace(/^42\d+/, '42ID'));
    await session.send(`43${question.match(/^42(\d+)/)[1]}["b"]`);
    await session.hear();
    await session.say('42["echo","second"]');
    const offset = await hearWithOffset(world, session, 'offset-2');
    world.write('a text:', typeof offset);
  }, IN_RECOVERY),

  scenario([81], 'an offset beside attachments', BOTH, async (world) => {
    const { session } = await withOffset(world);
    await session.say('451-["echo",{"_placeholder":true,"num":0}]', Buffer.of(1));
    await hearWithOffset(world, session, 'offset-2');
    await session.hear();
  }, IN_RECOVERY),

  scenario([82, 86], 'what was missed comes before CONNECT, in order', BOTH, async (world) => {
    const observer = await world.observer();
    const { session, sid, pid, offset } = await withOffset(world);
    await lose(world, observer, session, sid);
    await observer.give('red', ['missed', 1], ['missed', Buffer.of(2)]);
    await observer.give('green', ['not for this one', 1]);
    await observer.give('blue', ['missed', 3]);
    const back = await world.session();
    await back.send(`40${JSON.stringify({ pid, offset })}`);
    for (const name of ['offset-2', 'offset-3']) {
      await hearWithOffset(world, back, name);
    }
    await back.hear();
    await hearWithOffset(world, back, 'offset-4');
    await back.hear();
    await writeState(world, back);
  }, IN_RECOVERY),

  scenario([82], 'nothing was missed', BOTH, async (world) => {
    const observer = await world.observer();
    const { session, sid, pid, offset } = await withOffset(world);
    await lose(world, observer, session, sid);
    await writeState(world, await comeBack(world, { pid, offset }, 1));
  }, IN_RECOVERY),

  scenario([83], 'an unknown private id or an unknown offset', BOTH, async (world) => {
    const observer = await world.observer();
    const { session, sid, pid, offset } = await withOffset(world);
    await lose(world, observer, session, sid);
    await writeState(world, await comeBack(world, { pid: 'AAAAAAAAAAAAAAAAAAAA', offset }, 1));
    await writeState(world, await comeBack(world, { pid, offset: 'unknown' }, 1));
  }, IN_RECOVERY),

  scenario([83], 'a private id or an offset that is no text', BOTH, async (world) => {
    const observer = await world.observer();
    const { session, sid, pid, offset } = await withOffset(world);
    await lose(world, observer, session, sid);
    for (const auth of [{ pid }, { offset }, { pid: 1, offset }, { pid, offset: 1 }, { pid: [pid], offset }]) {
      await writeState(world, await comeBack(world, auth, 1));
    }
  }, IN_RECOVERY),

  ...[['the client left', '41'], ['the server ended it', '42["kick",false]']].map(([name, packet]) =>
    scenario([84], `no recovery after ${name}`, BOTH, async (world) => {
      const observer = await world.observer();
      const { session, sid, pid, offset } = await withOffset(world);
      await session.say(packet);
      world.write('reason:', await observer.reason(sid));
      session.cut();
      await writeState(world, await comeBack(world, { pid, offset }, 1));
    }, IN_RECOVERY)),

  scenario([85], 'middlewares are skipped', BOTH, async (world) => {
    const observer = await world.observer();
    const session = await world.session();
    const { sid, pid } = await join(world, session, '/guarded,', '{"token":"secret"}');
    await session.say('42/guarded,["echo","first"]');
    const offset = await hearWithOffset(world, session, 'offset-1');
    await lose(world, observer, session, sid);
    const back = await world.session();
    await join(world, back, '/guarded,', JSON.stringify({ pid, offset }));
    await back.say('42/guarded,["echo","second"]');
    await hearWithOffset(world, back, 'offset-2');
  }, IN_RECOVERY),

  scenario([81, 82], 'the official client comes back', BOTH, async (world) => {
    const observer = await world.observer();
    const proxy = await world.clients.proxy();
    const { socket, next } = await world.client('/', { root: proxy.root, reconnection: true, reconnectionDelay: 100 });
    await socket.emitWithAck('join', 'red');
    await observer.give('red', ['news', 1]);
    world.write(withoutOffset(await next()));
    const { id } = socket;
    proxy.cut();
    await observer.reason(id);
    await observer.give('red', ['news', 2], ['news', 3]);
    const connected = new Promise((resolve) => socket.once('connect', resolve));
    proxy.repair();
    await connected;
    world.write('recovered:', socket.recovered, 'same id:', socket.id === id);
    const events = [];
    while (events.length < 2) {
      const event = await next();
      events.push(...(event[0] === 'news' ? [withoutOffset(event)] : []));
    }
    world.write(events);
  }, IN_RECOVERY),
];
