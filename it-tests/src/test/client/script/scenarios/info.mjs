// Behaviour 59: the handshake object, and what a socket knows of itself.
import { BOTH, scenario, WEBSOCKET } from './scenario.mjs';

/** What the servers promise of a handshake; times and ports are checked, not shown. */
function writeInfo(world, { handshake, ...info }, mine) {
  const { issued, time, address, headers, ...rest } = handshake;
  world.write(Object.entries(info).sort());
  world.write('properties:', Object.keys(handshake).sort());
  world.write('xdomain:', rest.xdomain, 'secure:', rest.secure, 'auth:', rest.auth);
  world.write('url:', rest.url.replace(/\/[a-z]+\/socket/, '/CONTEXT/socket'));
  world.write('query:', Object.entries(rest.query).sort());
  world.write('issued:', Math.abs(Date.now() - issued) < 10_000, 'time:', !Number.isNaN(Date.parse(time)));
  world.write('address:', address.endsWith('127.0.0.1'));
  world.write('headers:', mine.map((name) => `${name}=${headers[name]}`), typeof headers.host);
}

export default [
  scenario([59], 'the handshake object', BOTH, async (world) => {
    const { socket } = await world.client('/', {
      auth: { token: 't' },
      query: { room: 'a b', 'key&': '=?ü', empty: '' },
      extraHeaders: { 'X-Probe': 'One', Cookie: 'a=b' },
      timestampRequests: false,
    });
    writeInfo(world, await socket.emitWithAck('info'), ['x-probe', 'cookie']);
  }),

  scenario([59], 'a request from another site', BOTH, async (world) => {
    const { socket } = await world.client('/custom', {
      extraHeaders: { Origin: 'http://client.example' },
      timestampRequests: false,
    });
    writeInfo(world, await socket.emitWithAck('info'), ['origin']);
  }),

  scenario([59], 'the current transport of a client that upgrades', WEBSOCKET, async (world) => {
    const { socket } = await world.client('/', { transports: ['polling', 'websocket'], timestampRequests: false });
    if (socket.io.engine.transport.name !== 'websocket') {
      await new Promise((resolve) => socket.io.engine.once('upgrade', resolve));
    }
    await socket.emitWithAck('echo', 1);
    const { transport, handshake } = await socket.emitWithAck('info');
    world.write(transport, 'first over', handshake.query.transport);
  }),
];
