// A second client that tells what the server knows of the first one.
import { until } from './waiting.mjs';

export class Observer {
  constructor(socket) {
    this.socket = socket;
  }

  /** The reason of a socket's disconnect event, once there is one. */
  reason(id) {
    return until(() => this.socket.emitWithAck('reasonFor', id));
  }

  /** Puts events on a socket's way, one after the other; they wait for its next poll when this returns. */
  async give(id, ...events) {
    for (const [event, ...args] of events) {
      await this.socket.emitWithAck('relay', { from: 'socket', to: [id] }, event, ...args);
    }
  }
}
