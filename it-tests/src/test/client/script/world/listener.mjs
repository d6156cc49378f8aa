// What a socket of the official client hears, in its order.
import { Inbox } from './inbox.mjs';

export class Listener {
  #inbox = new Inbox();
  #transcript;
  #socket;
  #label;

  constructor(transcript, socket, label) {
    this.#socket = socket;
    this.#transcript = transcript;
    this.#label = label ? `${label} ` : '';
    socket.onAny((event, ...args) => this.#inbox.put([event, ...args.map(withoutAck)]));
    socket.on('disconnect', (reason) => this.#inbox.put(['(disconnect)', reason]));
  }

  get face() {
    return {
      hear: (count) => this.hear(count),
      hearEcho: () => this.hearEcho(),
      next: () => this.#inbox.take(),
    };
  }

  /** Writes down whatever the server has sent until it answers an echo. */
  async hearEcho() {
    this.#socket.emit('echo', '(that is all)');
    for (let event; event?.[0] !== 'echo'; ) {
      event = await this.#inbox.take();
      this.#transcript.write(`${this.#label}<`, event);
    }
  }

  /** Writes down the next events. */
  async hear(count = 1) {
    for (let heard = 0; heard < count; heard++) {
      this.#transcript.write(`${this.#label}<`, await this.#inbox.take());
    }
  }
}

function withoutAck(argument) {
  return typeof argument === 'function' ? '(ack)' : argument;
}
