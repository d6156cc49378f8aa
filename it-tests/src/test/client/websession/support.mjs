// Sessions as the application's servlet opens and ends them.
import { setTimeout } from 'node:timers/promises';
import { Visitor } from '../harness/visitor.mjs';
import { overBoth, withClients } from '../harness/clients.mjs';
import { filtersWebSockets } from '../harness/server.mjs';

/** A browser with a session. */
export class Account extends Visitor {
  /** One that lasts so many seconds without a request, or as long as the server says. */
  static async login(name, seconds) {
    const account = new Account();
    await account.get(seconds ? `account?login=${name}&seconds=${seconds}` : `account?login=${name}`);
    return account;
  }

  logout() {
    return this.get('account?logout');
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
