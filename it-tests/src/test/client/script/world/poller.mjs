// Long-polling by hand, request by request.
import { Exchange } from './exchange.mjs';

const TEXT = { 'Content-Type': 'text/plain;charset=UTF-8' };

export class Poller {
  #world;

  constructor(world, handshake) {
    this.#world = world;
    this.handshake = handshake;
  }

  static async open(world, query = {}) {
    const { body } = await new Exchange(world.url({ ...query, transport: 'polling' })).response;
    return new Poller(world, JSON.parse(body.slice(1)));
  }

  /** A session that has joined the main namespace; `id` is its socket's. */
  static async joined(world) {
    const poller = await Poller.open(world);
    await poller.post('40');
    const [packet] = await poller.packets();
    poller.id = JSON.parse(packet.slice(2)).sid;
    return poller;
  }

  get query() {
    return { transport: 'polling', sid: this.handshake.sid };
  }

  /** Begins a poll. */
  poll(options) {
    return this.#world.begin(this.query, options);
  }

  /** Begins a POST; `open` leaves it unfinished. */
  beginPost(body, { headers = TEXT, ...options } = {}) {
    return this.#world.begin(this.query, { method: 'POST', headers, body, ...options });
  }

  post(body, options) {
    return this.beginPost(body, options).response;
  }

  /** The packets of the next poll that brings more than a ping; pings are answered. */
  async packets() {
    for (;;) {
      const packets = (await this.poll().response).body.split('\u001e');
      if (!packets.includes('2')) {
        return packets;
      }
      await this.post('3');
      if (packets.length > 1) {
        return packets.filter((packet) => packet !== '2');
      }
    }
  }
}
