// Where the server is, as NodeTests.java tells it.

/** The deployment's root, ends with a slash. */
export const base = new URL(process.env.BASE_URL);

/** The server's own name: embedded-undertow, embedded-grizzly, wildfly or payara. */
export const server = process.env.SERVER;

/**
 * Grizzly's WebSockets pass no servlet filter: Rainsocket cannot refuse one with an HTTP status, only close it, and does not
 * learn the client's address. The other servers can do both.
 */
export const filtersWebSockets = server !== 'embedded-grizzly';

/** Grizzly's servlets never tell of a body that comes later: there a thread waits for it. */
export const readsInBackground = server !== 'embedded-grizzly';

/** Payara has one MicroProfile Config for an EAR, which does not read the files of its WARs. */
export const configuresWars = server !== 'payara';

/** Grizzly's servlets give every session the time-out of their context, which is none, whatever a servlet sets. */
export const sessionsExpire = server !== 'embedded-grizzly';

/** Payara counts an open WebSocket as a request that goes on: its session expires only after it. */
export const webSocketsHoldSessions = server === 'payara';

/** Where this deployment's endpoint is below its root, ends with a slash. */
export const endpoint = process.env.ENDPOINT ?? 'socket.io/';

/** The address of a path of the deployment. */
export function at(path) {
  return new URL(path, base);
}
