// Hostile clients below HTTP: half requests, lies about lengths, chunks that are none, one byte at a time.
import net from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { request } from '../harness/raw.mjs';
import { at, base, endpoint } from '../harness/server.mjs';
import { remember } from './sids.mjs';
import { mutated, packet } from './mutate.mjs';

const open = new Set();

function connect() {
  const socket = net.connect(base.port, base.hostname);
  open.add(socket);
  socket.on('error', () => {});
  socket.on('data', (data) => remember(data.toString('latin1')));
  socket.on('close', () => open.delete(socket));
  return socket;
}

/** Those that were left half open. */
export function destroyAll() {
  open.forEach((socket) => socket.destroy());
}

async function session() {
  return remember((await request({ EIO: 4, transport: 'polling' })).body);
}

function head(method, sid, ...headers) {
  const path = `${at(endpoint).pathname}?EIO=4&transport=polling&sid=${sid}`;
  return [`${method} ${path} HTTP/1.1`, `Host: ${base.host}`, ...headers, '', ''].join('\r\n');
}

const LIES = [
  (sid) => head('POST', sid, 'Content-Length: 5') + '40',
  (sid) => head('POST', sid, 'Content-Length: 999999999') + '42["x"]',
  (sid) => head('POST', sid, 'Content-Length: -1') + '40',
  (sid) => head('POST', sid, 'Content-Length: 2', 'Content-Length: 3') + '40x',
  (sid) => head('POST', sid, 'Transfer-Encoding: chunked') + '2\r\n40\r\n0\r\n\r\n',
  (sid) => head('POST', sid, 'Transfer-Encoding: chunked') + 'zz\r\n40\r\n0\r\n\r\n',
  (sid) => head('POST', sid, 'Transfer-Encoding: chunked') + 'ffffffffffffffff\r\n40',
  (sid) => head('POST', sid, 'Transfer-Encoding: chunked') + `5\r\n4xxxx\r\n`.repeat(5000) + '0\r\n\r\n',
  (sid) => head('POST', sid, 'Content-Encoding: gzip', 'Content-Length: 2') + '40',
  (sid) => head('GET', sid).repeat(5),
  (sid) => head('GET', sid, 'Upgrade: websocket', 'Connection: Upgrade'),
  (sid) => head('GET', sid, 'Upgrade: websocket', 'Connection: Upgrade', 'Sec-WebSocket-Version: 13', 'Sec-WebSocket-Key: x'),
  (sid) => head('GET', sid, `Cookie: io=${'x'.repeat(20_000)}`),
  (sid) => head('G\u0000T', sid),
  (sid) => head('POST', sid, 'Expect: 100-continue', 'Content-Length: 2'),
];

/** Writes it, whole or in the middle of it, and goes, or stays without a word. */
export async function lie(dice) {
  const socket = connect();
  const text = dice.oneOf(LIES)(await session());
  socket.write(dice.once(3) ? text.slice(0, dice.below(text.length)) : dice.once(4) ? mutated(dice, text) : text);
  await pause(dice.below(60));
  dice.oneOf([() => socket.destroy(), () => socket.end(), () => socket.resetAndDestroy(), () => {}])();
}

/** One byte at a time. */
export async function drip(dice) {
  const socket = connect();
  const text = head('POST', await session(), 'Content-Length: 60') + packet(dice);
  for (let at = 0; at < text.length && socket.writable && at < 120; at++) {
    socket.write(text[at]);
    await pause(2);
  }
}

/** No HTTP at all. */
export async function noise(dice) {
  const socket = connect();
  socket.write(dice.bytes(1 + dice.below(500)));
  await pause(dice.below(30));
  socket.destroy();
}
