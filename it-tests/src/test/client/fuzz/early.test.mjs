// Clients that speak before their handshake is answered: a server that hears them too early may wait for itself.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import net from 'node:net';
import { withClients } from '../harness/clients.mjs';
import { webSocketUrl } from '../harness/raw.mjs';

/** More than any server here has threads to lose. */
const CLIENTS = 80;

/** A masked frame that says `40`. */
const JOIN = Buffer.from([0x81, 0x82, 0, 0, 0, 0, 0x34, 0x30]);

function handshake(url) {
  return [`GET ${url.pathname}${url.search} HTTP/1.1`, `Host: ${url.host}`, 'Upgrade: websocket', 'Connection: Upgrade',
    'Sec-WebSocket-Version: 13', 'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==', '', ''].join('\r\n');
}

/** Sends the handshake and a frame at once; gives the status of the answer. */
async function speak(context) {
  const url = webSocketUrl();
  const socket = net.connect(url.port, url.hostname);
  context.after(() => socket.destroy());
  socket.write(Buffer.concat([Buffer.from(handshake(url)), JOIN]));
  const [answer] = await once(socket, 'data');
  return answer.toString('latin1').split(' ')[1];
}

withClients('a client that does not wait for the answer to its handshake takes no thread with it', {}, async (clients, context) => {
  const answers = await Promise.all(Array.from({ length: CLIENTS }, () => speak(context)));
  assert.deepEqual(new Set(answers), new Set(['101']));
  const witness = await clients.join('/witness');
  assert.equal(await witness.emitWithAck('echo', 'still there?'), 'still there?');
});
