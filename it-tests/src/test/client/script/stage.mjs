// The reference server and the players, each in a worker of its own.
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

/** Starts the reference server. */
export async function startReference() {
  const worker = new Worker(new URL('../reference/server.mjs', import.meta.url));
  const [root] = await once(worker, 'message');
  return { root: new URL(root), stop: () => worker.terminate() };
}

/** Plays on one server. Each context gets a player when the first scenario needs it. */
export class Stage {
  #root;
  #players = new Map();

  constructor(root) {
    this.#root = root;
  }

  /** One scenario; what does not end within the limit fails. */
  play({ name, context }, transport, limit) {
    return this.#player(context).play({ name, transport, limit });
  }

  #player(context) {
    if (!this.#players.has(context)) {
      const player = new Player(new URL(`${context}/`, this.#root), () => this.#players.delete(context));
      this.#players.set(context, player);
    }
    return this.#players.get(context);
  }

  stop() {
    return Promise.all([...this.#players.values()].map((player) => player.stop()));
  }
}

class Player {
  #worker;
  #plays = new Map();
  #count = 0;

  /** @param ended is told when an error that nobody caught has ended the player */
  constructor(base, ended) {
    this.#worker = new Worker(new URL('player.mjs', import.meta.url), { env: { ...process.env, BASE_URL: base.href } });
    this.#worker.on('message', ({ id, ...result }) => this.#end(id, result));
    this.#worker.on('error', (error) => {
      ended();
      this.#fail(error);
    });
  }

  play(part) {
    const id = ++this.#count;
    this.#worker.postMessage({ id, ...part });
    return new Promise((resolve) => this.#plays.set(id, resolve));
  }

  #end(id, result) {
    this.#plays.get(id)(result);
    this.#plays.delete(id);
  }

  #fail(error) {
    [...this.#plays.keys()].forEach((id) => this.#end(id, { lines: [], error: error.stack }));
  }

  stop() {
    return this.#worker.terminate();
  }
}
