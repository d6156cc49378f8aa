// Engine.IO by hand: the same face over both transports, and every packet goes into the transcript.
import { CLOSED, Inbox } from './inbox.mjs';

/** One session. Pings are answered and left out, unless the scenario wants to see them. */
export class Session {
  inbox = new Inbox();
  handshake;
  #transcript;
  #label;
  #pings;

  constructor(transcript, { label = '', pings = false } = {}) {
    this.#transcript = transcript;
    this.#label = label ? `${label} ` : '';
    this.#pings = pings;
  }

  /** Sends packets together: as one payload, or one frame each. */
  async say(...packets) {
    packets.forEach((packet) => this.#transcript.write(`${this.#label}>`, packet));
    await this.send(...packets);
  }

  /** Writes down the next packets, fewer if the session ends. */
  async hear(count = 1) {
    for (let heard = 0; heard < count; heard++) {
      const packet = await this.inbox.take();
      if (packet === CLOSED) {
        this.#transcript.write(`${this.#label}closed`);
        return;
      }
      this.#transcript.write(`${this.#label}<`, packet);
    }
  }

  /** Writes down everything to the end, which has to come. */
  hearEnd() {
    return this.hear(Infinity);
  }

  /** Says and hears an echo: whatever the server had to say before is heard as well. */
  async hearEcho(text = 'still there', namespace = '') {
    const packet = `42${namespace}["echo","${text}"]`;
    await this.say(packet);
    for (;;) {
      const answer = await this.inbox.take();
      this.#transcript.write(`${this.#label}<`, answer === CLOSED ? 'closed' : answer);
      if (answer === packet || answer === CLOSED) {
        return;
      }
    }
  }

  /** The next packet, which does not go into the transcript. */
  next() {
    return this.inbox.take();
  }

  /** Joins a namespace and tells the socket's id. */
  async join(namespace = '') {
    await this.say(`40${namespace}`);
    const packet = await this.inbox.take();
    this.#transcript.write(`${this.#label}<`, packet === CLOSED ? 'closed' : packet);
    return packet === CLOSED ? undefined : JSON.parse(packet.slice(packet.indexOf('{'))).sid;
  }

  received(packet) {
    if (packet === '2' && !this.#pings) {
      this.send('3');
    } else {
      this.inbox.put(packet);
    }
  }
}
