// Somebody whose browser keeps the session's cookie.
import assert from 'node:assert/strict';
import { http } from './http.mjs';
import { at } from './server.mjs';

export class Visitor {
  #headers = {};

  async get(path) {
    const { status, headers, body } = await http(at(path), { headers: this.#headers });
    assert.equal(status, 200);
    const [cookie] = headers.getSetCookie(); // also when the server gives another
    if (cookie) {
      this.#headers = { Cookie: cookie.split(';', 1)[0] };
    }
    return body;
  }

  /** What a client says that comes from this browser. */
  get options() {
    return { extraHeaders: this.#headers };
  }
}
