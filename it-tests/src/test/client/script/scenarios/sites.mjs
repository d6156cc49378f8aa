// Behaviours 79 and 80: CORS and the cookie.
import { once } from 'node:events';
import WebSocket from 'ws';
import { answer } from '../world/answer.mjs';
import { refuse } from '../world/refusal.mjs';
import { POLLING, scenario, WEBSOCKET } from './scenario.mjs';

const OWN = { Origin: 'http://client.example' };
const FOREIGN = { Origin: 'http://evil.example' };

const SEEN = ['access-control-allow-origin', 'access-control-allow-credentials', 'vary'];

const PREFLIGHT = [...SEEN, 'access-control-allow-methods', 'access-control-allow-headers'];

/** What a browser asks before a POST with a header of its own. */
function preflight(world, origin, query) {
  const headers = { ...origin, 'Access-Control-Request-Method': 'POST', 'Access-Control-Request-Headers': 'x-probe' };
  return world.request(query, { method: 'OPTIONS', headers });
}

export default [
  scenario([79], 'a handshake from the allowed site', POLLING, async (world) => {
    answer(world, 'GET', await world.request({}, { headers: OWN }), ...SEEN);
  }),

  scenario([79], 'a handshake from another site, and from none', POLLING, async (world) => {
    answer(world, 'foreign', await world.request({}, { headers: FOREIGN }), ...SEEN);
    answer(world, 'none', await world.request(), ...SEEN);
  }),

  scenario([79], 'errors, for the allowed site', POLLING, async (world) => {
    answer(world, 'unknown session', await world.request({ sid: 'AAAAAAAAAAAAAAAAAAAA' }, { headers: OWN }), ...SEEN);
    answer(world, 'refused', await world.request({ deny: '1' }, { headers: OWN }), ...SEEN);
  }),

  scenario([79], 'polls and POSTs, for the allowed site', POLLING, async (world) => {
    const poller = await world.poller();
    answer(world, 'POST', await poller.post('40', { headers: { ...OWN, 'Content-Type': 'text/plain' } }), ...SEEN);
    answer(world, 'GET', await poller.poll({ headers: OWN }).response, ...SEEN);
  }),

  scenario([79], 'a preflight', POLLING, async (world) => {
    answer(world, 'allowed', await preflight(world, OWN), ...PREFLIGHT);
    answer(world, 'foreign', await preflight(world, FOREIGN), ...PREFLIGHT);
    answer(world, 'of a session', await preflight(world, OWN, { sid: 'AAAAAAAAAAAAAAAAAAAA' }), ...PREFLIGHT);
  }),

  scenario([79], 'without CORS', POLLING, async (world) => {
    answer(world, 'GET', await world.request({}, { headers: OWN }), ...SEEN);
  }, { context: 'plain' }),

  scenario([80], 'the cookie comes with the handshake only', POLLING, async (world) => {
    const handshake = await world.request();
    answer(world, 'handshake', handshake);
    world.write(handshake.headers['set-cookie']);
    const poller = await world.poller();
    world.write('POST:', (await poller.post('40')).headers['set-cookie'] ?? 'none');
    world.write('GET:', (await poller.poll().response).headers['set-cookie'] ?? 'none');
  }),

  scenario([80], 'no cookie with the handshake of a WebSocket', WEBSOCKET, async (world) => {
    const socket = new WebSocket(world.webSocketUrl());
    world.atEnd(() => socket.terminate());
    const [response] = await once(socket, 'upgrade');
    world.write(response.statusCode, response.headers['set-cookie'] ?? 'none');
  }),

  scenario([80], 'without a cookie', POLLING, async (world) => {
    world.write((await world.request()).headers['set-cookie'] ?? 'none');
  }, { context: 'plain' }),

  scenario([1, 64], 'the application with default settings', POLLING, async (world) => {
    const session = await world.joined();
    await session.hearEcho();
  }, { context: 'plain' }),

  scenario([6, 9], 'a transport that is switched off', POLLING, async (world) => {
    answer(world, 'GET', await world.request({ transport: 'websocket' }), 'content-type');
    world.write(await refuse(world, {}));
  }, { context: 'plain' }),
];
