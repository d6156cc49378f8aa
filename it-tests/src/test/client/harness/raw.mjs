// Engine.IO by hand, for what the official client hides.
import { on, once } from 'node:events';
import WebSocket from 'ws';
import { http } from './http.mjs';
import { at, endpoint } from './server.mjs';

/** One HTTP request to the endpoint, or to one below it. */
export function request(query, { below = '', ...options } = {}) {
  const url = at(endpoint + below);
  url.search = new URLSearchParams(query).toString();
  return http(url, options);
}

/** A session over long-polling. */
export class Polling {
  constructor(handshake) {
    this.handshake = handshake;
  }

  static async open(below = '') {
    const { body } = await request({ EIO: 4, transport: 'polling' }, { below });
    return new Polling(JSON.parse(body.slice(1)));
  }

  get query() {
    return { EIO: 4, transport: 'polling', sid: this.handshake.sid };
  }

  get() {
    return request(this.query);
  }

  post(body, headers = { 'Content-Type': 'text/plain;charset=UTF-8' }) {
    return request(this.query, { method: 'POST', body, headers });
  }

  /** The packets that one poll brings. */
  async poll() {
    return (await this.get()).body.split('\u001e');
  }
}

/** The address of the endpoint for WebSockets. */
export function webSocketUrl(below = '', query = {}) {
  const url = at(endpoint + below);
  url.protocol = 'ws:';
  url.search = new URLSearchParams({ EIO: 4, transport: 'websocket', ...query }).toString();
  return url;
}

/** A WebSocket; its frames wait until they are asked for. */
export class RawSocket {
  #socket;
  #frames;

  constructor(socket) {
    this.#socket = socket;
    this.#frames = on(socket, 'message', { close: ['close'] });
    this.opened = once(socket, 'open');
    this.closed = new Promise((resolve) => socket.once('close', resolve));
  }

  static connect(below, query) {
    return new RawSocket(new WebSocket(webSocketUrl(below, query)));
  }

  /** Takes the handshake of a new session. */
  async open() {
    this.handshake = JSON.parse((await this.frame()).slice(1));
  }

  send(...frames) {
    for (const frame of frames) {
      this.#socket.send(frame);
    }
  }

  /** The next frame; text as a string, binary as a buffer; undefined after the last one. */
  async frame() {
    const { value, done } = await this.#frames.next();
    return done ? undefined : value[1] ? value[0] : value[0].toString();
  }

  /** The next frame that is no ping; pings are answered. */
  async packet() {
    for (;;) {
      const frame = await this.frame();
      if (frame !== '2') {
        return frame;
      }
      this.send('3');
    }
  }

  close() {
    this.#socket.terminate();
  }
}

/** The HTTP status that a WebSocket handshake is refused with, and the body. */
export async function refusal(query, below) {
  const socket = new WebSocket(webSocketUrl(below, query));
  const [, response] = await once(socket, 'unexpected-response');
  const connection = response.socket;
  const chunks = await response.toArray();
  connection.destroy();
  return { status: response.statusCode, body: Buffer.concat(chunks).toString() };
}
