// Requests whose answers are looked at byte by byte.
import { once } from 'node:events';
import { request as httpRequest } from 'node:http';
import WebSocket from 'ws';
import { at, endpoint } from '../harness/server.mjs';
import { webSocketUrl } from '../harness/raw.mjs';

export const HANDSHAKE = { EIO: 4, transport: 'polling' };

/** One request without any header of its own; the body as bytes. */
export async function bare(query, { method = 'GET', headers = {}, file = '', body } = {}) {
  const url = at(endpoint + file);
  url.search = new URLSearchParams(query).toString();
  const sent = httpRequest(url, { method, headers, agent: false });
  sent.end(body);
  const [response] = await once(sent, 'response');
  const chunks = await response.toArray();
  return { status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) };
}

/** Opens a WebSocket: the headers of the answer, and the first frames. */
export async function handshake(query, frames, options) {
  const socket = new WebSocket(webSocketUrl('', query), options);
  const received = [];
  const enough = new Promise((resolve) => {
    socket.on('message', (data) => received.push(data.toString()) === frames && resolve());
  });
  const [response] = await once(socket, 'upgrade');
  await enough;
  socket.terminate();
  return { headers: response.headers, extensions: socket.extensions, frames: received };
}
