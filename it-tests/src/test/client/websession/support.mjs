// Sessions as the application's servlet opens and ends them.
import assert from 'node:assert/strict';
import { setTimeout } from 'node:timers/promises';
import { http } from '../harness/http.mjs';
import { at, filtersWebSockets } from '../harness/server.mjs';
import { overBoth, withClients } from '../harness/clients.mjs';

/** A browser with a session: it keeps the cookie, also when the server gives another. */
export class Account {
  #headers = {};

  /** One that lasts so many seconds without a request, or as long as the server says. */
  static async login(name, seconds) {
    const account = new Account();
    await account.get(seconds ? `account?login=${name}&seconds=${seconds}` : `account?login=${name}`);
    return account;
  }

  async get(path) {
    const { status, headers, body } = await http(at(path), { headers: this.#headers });
    assert.equal(status, 200);
    const [cookie] = headers.getSetCookie();
    if (cookie) {
      this.#headers = { Cookie: cookie.split(';', 1)[0] };
    }
    return body;
  }

  logout() {
    return this.get('account?logout');
  }

  /** What a client says that comes from this browser. */
  get options() {
    return { extraHeaders: this.#headers };
  }
}

/**
 * Long enough for the polls that follow what the clients just got: Undertow answers 500 to a request whose session ends while it looks
 * whether it holds a login (`CachedAuthenticatedSessionHandler`), long before it is ours.
 */
export const settled = () => setTimeout(100);

/** Over the transports whose handshake shows the session: Grizzly's WebSocket does not. */
export function overEach(name, body) {
  if (filtersWebSockets) {
    overBoth(name, body);
  } else {
    withClients(`${name} (polling)`, { transports: ['polling'] }, (clients) => body(clients, 'polling'));
  }
}
