// The well-behaved client: its echo is answered all along, and it is never disconnected.
import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';

/** A busy machine is slow; a server that waits for somebody is slower. */
const PATIENCE = 10_000;

export class Witness {
  #socket;
  #left;
  #ended = false;
  echoes = 0;

  constructor(socket) {
    this.#socket = socket;
    socket.on('disconnect', (reason) => (this.#left = reason));
  }

  /** Asks again and again; fails with the first answer that is wrong or late. */
  async watch() {
    while (!this.#ended) {
      const text = `still there? ${this.echoes++}`;
      const answer = await this.#socket.timeout(PATIENCE).emitWithAck('echo', text).catch((error) => error);
      assert.equal(this.#left, undefined, 'the witness has lost its connection');
      assert.equal(answer, text);
      await pause(20);
    }
  }

  end() {
    this.#ended = true;
  }

  health() {
    return this.#socket.timeout(PATIENCE).emitWithAck('health');
  }
}
