// The official client, opened for one test and closed with it.
import { test } from 'node:test';
import { Manager } from 'socket.io-client';
import { Proxy } from './proxy.mjs';
import { RawSocket } from './raw.mjs';
import { base, endpoint } from './server.mjs';

/** The parser of all clients, as NodeTests.java names its package; the client's own one if it does not. */
const { PARSER } = process.env;
const parser = PARSER && { parser: (await import(PARSER)).default };

/** Long enough for a busy machine; a test that hangs shows by it. */
export const LIMIT = { timeout: 45_000 };

/** The next event of a client: its arguments as an array. */
export function next(emitter, event) {
  return new Promise((resolve) => emitter.once(event, (...args) => resolve(args)));
}

/** The first so many events of a name, each as its first argument. */
export function collect(emitter, event, count) {
  return new Promise((resolve) => {
    const values = [];
    const add = (value) => {
      values.push(value);
      if (values.length === count) {
        emitter.off(event, add);
        resolve(values);
      }
    };
    emitter.on(event, add);
  });
}

/** The clients of one test, and what they need. */
export class Clients {
  #closings = [];
  #defaults;

  constructor(defaults = {}) {
    this.#defaults = defaults;
  }

  /** A connection of its own, not opened yet. */
  manager(options = {}) {
    const root = options.root ?? base;
    const manager = new Manager(root.origin, {
      path: root.pathname + endpoint,
      reconnection: false,
      autoConnect: false,
      ...parser,
      ...this.#defaults,
      ...options,
    });
    this.#closings.push(() => shut(manager));
    return manager;
  }

  /** A socket on a connection of its own, which is being opened. */
  open(namespace, { auth, ...options } = {}) {
    return this.manager(options).socket(namespace, { auth }).connect();
  }

  /** A socket on a connection of its own, once the server has let it in. */
  async join(namespace, options) {
    const socket = this.open(namespace, options);
    await joined(socket);
    return socket;
  }

  /** Several at once, in the order of their namespaces. */
  joinAll(...namespaces) {
    return Promise.all(namespaces.map((namespace) => this.join(namespace)));
  }

  /** A connection by hand, to the endpoint or to one below it. */
  async raw(below) {
    const raw = RawSocket.connect(below);
    this.#closings.push(() => raw.close());
    await raw.open();
    return raw;
  }

  /** A WebSocket without a session of its own: one that upgrades another, or that is to be refused. */
  async webSocket(query) {
    const raw = RawSocket.connect('', query);
    this.#closings.push(() => raw.close());
    await raw.opened;
    return raw;
  }

  /** A way to the server that can be cut: `root: proxy.root` sends a client along it. */
  async proxy() {
    const proxy = await Proxy.to(base);
    this.#closings.push(() => proxy.close());
    return proxy;
  }

  close() {
    this.#closings.forEach((closing) => closing());
  }
}

/** The connection with all its sockets, and no attempt to come back. */
function shut(manager) {
  manager.reconnection(false);
  manager._close();
}

/** Waits until the server has let a socket in; fails if it refuses, or if the connection ends before. */
export function joined(socket) {
  return new Promise((resolve, reject) => {
    socket.once('connect', resolve);
    socket.once('connect_error', reject);
    socket.io.once('close', (reason) => reject(new Error(`not connected: ${reason}`)));
  });
}

/** One test with clients of some kind, all closed afterwards. */
export function withClients(name, options, body) {
  test(name, LIMIT, async (context) => {
    const clients = new Clients(options);
    context.after(() => clients.close());
    await body(clients, context);
  });
}

/** The same test over long-polling and over WebSocket; the body also gets the transport's name. */
export function overBoth(name, body) {
  for (const transport of ['polling', 'websocket']) {
    withClients(`${name} (${transport})`, { transports: [transport] }, (clients) => body(clients, transport));
  }
}
