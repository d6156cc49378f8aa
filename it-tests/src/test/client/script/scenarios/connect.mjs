// Behaviours 50 to 57: joining namespaces.
import { BOTH, PING_TIMEOUT, scenario } from './scenario.mjs';

/** What must not be said before a namespace is joined, or instead of joining one. */
const VIOLATIONS = {
  'an event before CONNECT': ['42["echo",1]'],
  'a second CONNECT': ['40', '40'],
  'an event for a namespace not joined': ['40', '42/custom,["echo",1]'],
  'an acknowledgement for a namespace not joined': ['40', '43/custom,1[]'],
  'a CONNECT_ERROR of the client': ['40', '44{"message":"no"}'],
  'an array as the payload of CONNECT': ['40[1]'],
  'a text as the payload of CONNECT': ['40"token"'],
  'null as the payload of CONNECT': ['40null'],
  'half an object as the payload of CONNECT': ['40{"token"'],
};

function violation([name, packets]) {
  return scenario([56], name, BOTH, async (world) => {
    const session = await world.session();
    for (const packet of packets.slice(0, -1)) {
      await session.say(packet);
      await session.hear();
    }
    await session.say(packets.at(-1));
    await session.hearEnd();
  }, { waits: true });
}

export default [
  scenario([50], 'a socket has an id of its own in each namespace', BOTH, async (world) => {
    const session = await world.session();
    world.write(session.handshake);
    await session.join();
    await session.join('/custom,');
  }),

  scenario([50], 'the comma after a namespace', BOTH, async (world) => {
    const session = await world.session();
    await session.join('/custom');
    await session.hearEcho('x', '/custom,');
  }),

  scenario([51], 'the auth payload, none by default', BOTH, async (world) => {
    for (const auth of ['', '{}', '{"token":"t","deep":{"list":[1,null,"ü"]}}']) {
      const session = await world.session();
      await session.say(`40/eager,${auth}`);
      await session.hear(5);
    }
  }),

  scenario([51], 'the auth payload of the official client', BOTH, async (world) => {
    const { hear } = await world.client('/eager', { auth: { token: 't' } });
    await hear(3);
  }),

  scenario([51], 'a CONNECT with an id, which means nothing', BOTH, async (world) => {
    const session = await world.session();
    await session.join('7');
    await session.hearEcho();
  }),

  scenario([52], 'CONNECT comes before what the connection handler emits', BOTH, async (world) => {
    const session = await world.session();
    await session.say('40/eager,');
    await session.hear(5);
    await session.hearEcho('last', '/eager,');
  }),

  scenario([53], 'an unknown namespace', BOTH, async (world) => {
    const session = await world.session();
    await session.say('40/nowhere,', '40/dyn-x,', '40/custom/,');
    await session.hear(3);
    await session.join();
    await session.hearEcho();
  }),

  scenario([54], 'a middleware refuses, with data, and lets in later', BOTH, async (world) => {
    const session = await world.session();
    for (const auth of ['', '{"token":"wrong"}']) {
      await session.say(`40/guarded,${auth}`);
      await session.hear();
    }
    await session.join('/guarded,{"token":"secret"}');
    await session.hearEcho('in', '/guarded,');
  }),

  scenario([54], 'a middleware refuses a token that is no text', BOTH, async (world) => {
    const session = await world.session();
    await session.say('40/guarded,{"token":7}');
    await session.hear();
  }),

  scenario([54], 'a middleware puts those whom it lets in into a room', BOTH, async (world) => {
    const refused = world.clients.open('/guarded', { auth: { token: 'wrong', room: 'hall' } });
    await new Promise((resolve) => refused.once('connect_error', resolve));
    const { socket, hearEcho } = await world.client('/guarded', { auth: { token: 'secret', room: 'hall' } });
    await socket.emitWithAck('relay', { from: 'namespace', to: ['hall'] }, 'news', 1);
    await socket.emitWithAck('relay', { from: 'namespace', to: ['cellar'] }, 'news', 2);
    await hearEcho();
    const { rooms } = await socket.emitWithAck('info');
    world.write('rooms:', rooms.map((room) => (room === socket.id ? '(id)' : room)).sort());
  }),

  scenario([54], 'the official client hears the refusal', BOTH, async (world) => {
    const socket = world.clients.open('/guarded', { auth: { token: 'wrong' } });
    const error = await new Promise((resolve) => socket.once('connect_error', resolve));
    world.write(error.message, error.data, socket.active);
  }),

  scenario([55], 'who joins nothing in time is closed although it answers pings', BOTH, async (world) => {
    const begin = Date.now();
    const session = await world.session();
    await session.hearEnd();
    const time = Date.now() - begin;
    world.write('in time:', time > PING_TIMEOUT - 30 && time < PING_TIMEOUT + 4000);
  }, { waits: true }),

  scenario([55], 'a refused CONNECT does not stop that clock', BOTH, async (world) => {
    const session = await world.session();
    await session.say('40/nowhere,');
    await session.hearEnd();
  }, { waits: true }),

  ...Object.entries(VIOLATIONS).map(violation),

  scenario([57], 'a slow middleware holds up its own namespace only', BOTH, async (world) => {
    const session = await world.session();
    await session.say('40/slow,');
    await session.join();
    await session.hearEcho('first');
    await session.hear();
    await session.hearEcho('later', '/slow,');
  }, { waits: true }),

  scenario([57], 'a client that left meanwhile never connects', BOTH, async (world) => {
    const { socket } = await world.client('/slow', { label: 'observer', transports: ['websocket'] });
    const before = await socket.emitWithAck('present');
    const session = await world.session();
    await session.say('40/slow,');
    await session.leave();
    const later = await world.client('/slow', { label: 'later', transports: ['websocket'] });
    const after = await socket.emitWithAck('present');
    const added = after.filter((id) => !before.includes(id));
    world.write('only the later one:', added.length === 1 && added[0] === later.socket.id);
  }),
];
