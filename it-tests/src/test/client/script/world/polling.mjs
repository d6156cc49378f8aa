// A session over long-polling that always has a poll with the server.
import { Exchange } from './exchange.mjs';
import { Session } from './session.mjs';

const SEPARATOR = '\u001e';

function encode(packet) {
  return Buffer.isBuffer(packet) ? `b${packet.toString('base64')}` : packet;
}

function decode(packet) {
  return packet.startsWith('b') ? Buffer.from(packet.slice(1), 'base64') : packet;
}

export class PollingSession extends Session {
  #url;
  #transcript;
  #poll;
  #open = true;

  static async open(transcript, url, options) {
    const session = new PollingSession(transcript, options);
    await session.#begin(transcript, url);
    return session;
  }

  async #begin(transcript, url) {
    this.#transcript = transcript;
    const { body } = await new Exchange(url).response;
    this.handshake = JSON.parse(body.slice(1));
    this.#url = new URL(url);
    this.#url.searchParams.set('sid', this.handshake.sid);
    this.#pollOn();
  }

  async #pollOn() {
    while (this.#open) {
      this.#poll = new Exchange(this.#url);
      const { status, body } = await this.#poll.response.catch((error) => ({ status: 0, body: error.message }));
      const packets = status === 200 ? body.split(SEPARATOR) : ['1'];
      packets.forEach((packet) => this.#take(packet));
    }
  }

  #take(packet) {
    if (!this.#open) {
      return;
    }
    if (packet === '1') {
      this.#open = false;
      this.inbox.close();
    } else if (packet !== '6') {
      this.received(decode(packet));
    }
  }

  async send(...packets) {
    const body = packets.map(encode).join(SEPARATOR);
    const headers = { 'Content-Type': 'text/plain;charset=UTF-8' };
    const { status } = await new Exchange(this.#url, { method: 'POST', headers, body }).response;
    if (status !== 200) {
      this.#transcript.write('POST', status);
    }
  }

  /** Ends it as a client that says so. */
  leave() {
    return this.send('1');
  }

  /** Falls silent, as behind a broken connection: what still arrives is not answered. */
  cut() {
    this.#open = false;
    this.inbox.close();
  }

  /** Leaves nothing open when the scenario is over. */
  end() {
    this.cut();
    this.#poll.abort();
  }
}
