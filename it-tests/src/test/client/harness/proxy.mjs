// A TCP proxy that cuts real connections.
import { once } from 'node:events';
import net from 'node:net';

/** Stands between client and server until {@link close}. */
export class Proxy {
  #target;
  #listener;
  #sockets = new Set();
  #broken = false;

  constructor(target) {
    this.#target = target;
    this.#listener = net.createServer((incoming) => this.#accept(incoming));
  }

  static async to(target) {
    const proxy = new Proxy(target);
    proxy.#listener.listen(0, '127.0.0.1');
    await once(proxy.#listener, 'listening');
    return proxy;
  }

  /** The deployment's root by way of this proxy. */
  get root() {
    const root = new URL(this.#target);
    root.port = this.#listener.address().port;
    return root;
  }

  /** Resets all connections, and new ones until {@link repair}. */
  cut() {
    this.#broken = true;
    this.#sockets.forEach((socket) => socket.resetAndDestroy());
  }

  repair() {
    this.#broken = false;
  }

  close() {
    this.#listener.close();
    this.cut();
  }

  #accept(incoming) {
    if (this.#broken) {
      incoming.resetAndDestroy();
      return;
    }
    const outgoing = net.connect({ host: this.#target.hostname, port: Number(this.#target.port) });
    this.#join(incoming, outgoing);
    this.#join(outgoing, incoming);
  }

  #join(from, to) {
    this.#sockets.add(from);
    from.on('error', () => to.destroy());
    from.on('close', () => {
      this.#sockets.delete(from);
      to.destroy();
    });
    from.pipe(to);
  }
}
