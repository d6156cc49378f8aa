// What arrives waits here until it is asked for.

export const CLOSED = Symbol('closed');

export class Inbox {
  #items = [];
  #waiting = [];
  #closed = false;

  put(item) {
    const waiting = this.#waiting.shift();
    if (waiting) {
      waiting(item);
    } else {
      this.#items.push(item);
    }
  }

  /** Nothing more comes; whoever waits then gets CLOSED. */
  close() {
    this.#closed = true;
    this.#waiting.splice(0).forEach((waiting) => waiting(CLOSED));
  }

  get isEmpty() {
    return this.#items.length === 0;
  }

  /** The next one; CLOSED after the last one. */
  take() {
    if (this.#items.length > 0) {
      return Promise.resolve(this.#items.shift());
    }
    return this.#closed ? Promise.resolve(CLOSED) : new Promise((resolve) => this.#waiting.push(resolve));
  }
}
