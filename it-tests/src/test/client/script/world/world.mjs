// What a scenario may use: one server, one transport, a transcript.
import { Clients, joined } from '../../harness/clients.mjs';
import { at, endpoint } from '../../harness/server.mjs';
import { Exchange } from './exchange.mjs';
import { Inbox } from './inbox.mjs';
import { Listener } from './listener.mjs';
import { Observer } from './observer.mjs';
import { Poller } from './poller.mjs';
import { PollingSession } from './polling.mjs';
import { Transcript } from './transcript.mjs';
import { WebSocketSession } from './websocket.mjs';

export class World {
  transcript = new Transcript();
  clients;
  #endings = [];

  constructor(transport) {
    this.transport = transport;
    this.clients = new Clients({ transports: [transport] });
  }

  write(...parts) {
    this.transcript.write(...parts);
  }

  /** Something to do when the scenario is over. */
  atEnd(ending) {
    this.#endings.push(ending);
  }

  inbox() {
    return new Inbox();
  }

  /** The address of the endpoint; a query parameter that is undefined is left out. */
  url(query = {}, below = '') {
    const url = at(endpoint + below);
    const entries = Object.entries({ EIO: 4, transport: this.transport, ...query });
    entries.filter(([, value]) => value !== undefined).forEach(([key, value]) => url.searchParams.append(key, value));
    return url;
  }

  webSocketUrl(query = {}) {
    const url = this.url({ transport: 'websocket', ...query });
    url.protocol = 'ws:';
    return url;
  }

  /** An HTTP request that was only begun; its `response` may be waited for. */
  begin(query, options) {
    const exchange = new Exchange(query instanceof URL ? query : this.url(query), options);
    this.atEnd(() => exchange.abort());
    return exchange;
  }

  /** An HTTP request and its whole response. */
  request(query, options) {
    return this.begin(query, options).response;
  }

  /** A session by hand over this world's transport. */
  async session({ query, ...options } = {}) {
    const session = this.transport === 'polling'
      ? await PollingSession.open(this.transcript, this.url(query), options)
      : await WebSocketSession.open(this.transcript, this.webSocketUrl(query), options);
    this.atEnd(() => session.end());
    return session;
  }

  /** A session by hand that has joined the main namespace, and the id of its socket. */
  async joined(options) {
    const session = await this.session(options);
    session.id = await session.join();
    return session;
  }

  /** A session over long-polling that sends and polls only when it is told to, not joined yet. */
  poller(query) {
    return Poller.open(this, query);
  }

  /** The same, in the main namespace. */
  joinedPoller() {
    return Poller.joined(this);
  }

  /** A second client in the main namespace. */
  async observer() {
    return new Observer(await this.clients.join('/', { transports: ['websocket'] }));
  }

  /** A socket of the official client, once it has joined; what it hears goes through the listener. */
  async client(namespace = '/', { label = '', ...options } = {}) {
    const socket = this.clients.open(namespace, options);
    const listener = new Listener(this.transcript, socket, label);
    await joined(socket);
    this.transcript.name(socket.id, label ? `id of ${label}` : 'id');
    return { socket, ...listener.face };
  }

  close() {
    this.clients.close();
    this.#endings.forEach((ending) => ending());
  }
}
