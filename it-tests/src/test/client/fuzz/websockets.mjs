// Hostile clients on WebSockets: what they say, and bytes that are no WebSocket's.
import { once } from 'node:events';
import net from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import WebSocket from 'ws';
import { webSocketUrl } from '../harness/raw.mjs';
import { remember } from './sids.mjs';
import { anyPacket, packet } from './mutate.mjs';

const left = new Set();

/** Closes those that stayed. */
export function destroyAll() {
  left.forEach((socket) => socket.terminate());
}

function open(query) {
  const socket = new WebSocket(webSocketUrl('', query));
  left.add(socket);
  socket.on('close', () => left.delete(socket));
  socket.on('error', () => {}); // refused, or cut: both are fine
  socket.on('message', (data, binary) => binary || remember(data.toString()));
  return socket;
}

async function opened(socket) {
  await Promise.race([once(socket, 'open'), once(socket, 'close')]).catch(() => {});
  return socket.readyState === WebSocket.OPEN;
}

/** Joins, and says things until it is shown out, or has enough. */
export async function talk(dice) {
  const socket = open();
  if (await opened(socket)) {
    socket.send('40/target,');
    for (let left = dice.below(20); left > 0 && socket.readyState === WebSocket.OPEN; left--) {
      socket.send(dice.once(6) ? dice.bytes(dice.below(40)) : dice.once(3) ? anyPacket(dice) : packet(dice));
      await pause(dice.below(10));
    }
  }
  leave(dice, socket);
}

/** Says goodbye, or cuts the connection, or just stays and never answers. */
function leave(dice, socket) {
  dice.oneOf([() => socket.close(), () => socket.terminate(), () => {}])();
}

/** Tries to take a session over that is not its own, or none. */
export async function upgradeNothing(dice, sid) {
  const socket = open({ sid: dice.oneOf([sid ?? 'nobody', 'nobody', '', '\u0000', '../'.repeat(50)]), EIO: dice.oneOf([4, 3, 'x']) });
  if (await opened(socket)) {
    socket.send(dice.oneOf(['2probe', '5', '2prob', '4', anyPacket(dice)]));
  }
  await pause(dice.below(50));
  leave(dice, socket);
}

/** A handshake that is fine, and then frames that are not: wrong lengths, reserved bits, no mask, cut in the middle. */
export async function breakFrames(dice) {
  const url = webSocketUrl();
  const socket = net.connect(url.port, url.hostname);
  socket.setTimeout(5000, () => socket.destroy());
  socket.on('error', () => {});
  socket.on('data', (data) => remember(data.toString('latin1')));
  socket.write(`GET ${url.pathname}${url.search} HTTP/1.1\r\nHost: ${url.host}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n`
    + 'Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n');
  await pause(20);
  for (let left = 1 + dice.below(4); left > 0 && socket.writable; left--) {
    socket.write(dice.once(2) ? dice.bytes(dice.below(200)) : frame(dice));
    await pause(dice.below(20));
  }
  dice.oneOf([() => socket.destroy(), () => socket.end(), () => socket.resetAndDestroy()])();
}

/** A masked text frame that tells some lie about itself. */
function frame(dice) {
  const text = Buffer.from(packet(dice)).subarray(0, 125);
  const masked = Buffer.concat([Buffer.from([dice.oneOf([0x81, 0x01, 0x82, 0x88, 0x89, 0xf1]), 0x80 | text.length, 0, 0, 0, 0]), text]);
  return dice.oneOf([
    masked,
    masked.subarray(0, dice.below(masked.length)),
    Buffer.concat([Buffer.from([0x81, text.length]), text]),
    Buffer.concat([Buffer.from([0x81, 0xff, 0x7f, 255, 255, 255, 255, 255, 255, 255, 0, 0, 0, 0]), text]),
    Buffer.concat([Buffer.from([0x80]), masked]),
  ]);
}
