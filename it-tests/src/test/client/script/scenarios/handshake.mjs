// Behaviours 1 to 15: the Engine.IO handshake and its errors.
import { answer } from '../world/answer.mjs';
import { refuse } from '../world/refusal.mjs';
import { BOTH, POLLING, scenario, WEBSOCKET } from './scenario.mjs';

/** Queries that are no handshake, by what is wrong with them. */
const WRONG = {
  'an unknown transport': { transport: 'carrier-pigeon' },
  'no transport': { transport: undefined },
  'transport constructor': { transport: 'constructor' },
  'transport __proto__': { transport: '__proto__' },
  'EIO 3': { EIO: 3 },
  'no EIO': { EIO: undefined },
  'EIO abc': { EIO: 'abc' },
  'EIO 5': { EIO: 5 },
  'an unknown session': { sid: 'AAAAAAAAAAAAAAAAAAAA' },
};

async function openPacket(world) {
  if (world.transport === 'websocket') {
    return (await world.session()).handshake;
  }
  const response = await world.request();
  answer(world, 'GET', response, 'content-type', 'cache-control');
  return JSON.parse(response.body.slice(1));
}

export default [
  scenario([1, 3], 'the open packet', BOTH, async (world) => {
    world.write(await openPacket(world));
  }),

  scenario([1], 'the open packet with default settings', POLLING, async (world) => {
    world.write(await openPacket(world));
  }, { context: 'plain' }),

  scenario([2], 'nothing comes before CONNECT', BOTH, async (world) => {
    const session = await world.session({ pings: true });
    await session.hear();
  }, { waits: true }),

  scenario([4], 'session ids are unique and fit into a URL', BOTH, async (world) => {
    const sessions = await Promise.all(Array.from({ length: 20 }, () => world.session()));
    const ids = sessions.map(({ handshake }) => handshake.sid);
    world.write('different:', new Set(ids).size, 'safe:', ids.every((id) => /^[\w-]+$/.test(id)));
  }),

  scenario([5], 'any further query parameter is accepted', BOTH, async (world) => {
    const session = await world.session({ query: { t: 'x', 'a b': 'ü&=', empty: '' } });
    await session.join();
  }),

  scenario([6, 7, 11, 13], 'a wrong handshake over polling', POLLING, async (world) => {
    for (const [name, query] of Object.entries(WRONG)) {
      answer(world, name, await world.request(query), 'content-type');
    }
  }),

  scenario([10, 13], 'a handshake that the application refuses', BOTH, async (world) => {
    if (world.transport === 'polling') {
      answer(world, 'GET', await world.request({ deny: '1' }), 'content-type');
    }
    world.write('upgrade:', await refuse(world, { deny: '1' }));
  }),

  scenario([7], 'a POST to an unknown session', POLLING, async (world) => {
    const query = { sid: 'AAAAAAAAAAAAAAAAAAAA' };
    answer(world, 'POST', await world.request(query, { method: 'POST', body: '40' }), 'content-type');
  }),

  scenario([8], 'a handshake that is no GET', POLLING, async (world) => {
    for (const method of ['POST', 'PUT', 'DELETE']) {
      answer(world, method, await world.request({}, { method }), 'content-type');
    }
  }),

  scenario([9], 'transport=websocket without an upgrade', POLLING, async (world) => {
    answer(world, 'no session', await world.request({ transport: 'websocket' }), 'content-type');
    const { handshake } = await world.session();
    const query = { transport: 'websocket', sid: handshake.sid };
    answer(world, 'a polling session', await world.request(query), 'content-type');
  }),

  scenario([9], 'a poll of a WebSocket session', WEBSOCKET, async (world) => {
    const session = await world.joined();
    const query = { transport: 'polling', sid: session.handshake.sid };
    answer(world, 'GET', await world.request(query), 'content-type');
    await session.hearEcho();
  }),

  scenario([6, 7, 11, 12], 'a wrong handshake over WebSocket', WEBSOCKET, async (world) => {
    for (const [name, query] of Object.entries(WRONG)) {
      world.write(name, await refuse(world, query));
    }
  }),

  scenario([14], 'an answer for JSONP', POLLING, async (world) => {
    answer(world, 'GET', await world.request({ j: '0' }), 'content-type');
  }),

  scenario([15], 'the path below the endpoint', POLLING, async (world) => {
    answer(world, 'GET', await world.request(world.url({}, 'anything/below')), 'content-type');
  }),
];
