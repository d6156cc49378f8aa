// A session over a WebSocket of its own.
import WebSocket from 'ws';
import { Session } from './session.mjs';

export class WebSocketSession extends Session {
  #socket;
  #closing;

  static async open(transcript, url, options) {
    const session = new WebSocketSession(transcript, options);
    session.#begin(new WebSocket(url, { perMessageDeflate: false }));
    session.handshake = JSON.parse((await session.next()).slice(1));
    return session;
  }

  #begin(socket) {
    this.#socket = socket;
    socket.on('message', (data, binary) => this.received(binary ? data : data.toString()));
    socket.on('error', () => {}); // the close that follows says enough
    this.#closing = new Promise((resolve) => socket.once('close', resolve));
    socket.once('close', () => this.inbox.close());
  }

  async send(...packets) {
    packets.forEach((packet) => this.#socket.send(packet));
  }

  /** The code of the close frame, once there was one. */
  get closeCode() {
    return this.#closing;
  }

  /** The WebSocket itself, for frames that are no packets. */
  get socket() {
    return this.#socket;
  }

  /** Ends it as a client that says so. */
  leave() {
    this.#socket.close();
  }

  /** Ends it without a close frame. */
  cut() {
    this.#socket.terminate();
  }

  /** Leaves nothing open when the scenario is over. */
  end() {
    this.cut();
  }
}
