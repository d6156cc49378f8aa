// Long-polling as browsers do it over TLS: all requests share one connection.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import http2 from 'node:http2';
import { test } from 'node:test';
import { LIMIT } from '../harness/clients.mjs';
import { base, endpoint } from '../harness/server.mjs';

/** A session whose requests are streams of one connection. */
class Session {
  #connection;
  #sid = '';

  static async open(connection) {
    const session = new Session();
    session.#connection = connection;
    session.#sid = JSON.parse((await session.#request('GET')).slice(1)).sid;
    assert.equal(await session.post('40'), 'ok');
    assert.match((await session.poll())[0], /^40/);
    return session;
  }

  async poll() {
    return (await this.#request('GET')).split('\u001e');
  }

  /** Sends a body in pieces. */
  post(...pieces) {
    return this.#request('POST', pieces);
  }

  async #request(method, pieces = []) {
    const sid = this.#sid && `&sid=${this.#sid}`;
    const stream = this.#connection.request({
      ':method': method,
      ':path': `${base.pathname}${endpoint}?EIO=4&transport=polling${sid}`,
      ...(pieces.length > 0 && { 'content-length': Buffer.byteLength(pieces.join('')), 'content-type': 'text/plain' }),
    }, { endStream: pieces.length === 0 });
    const answered = once(stream, 'response');
    for (const piece of pieces) {
      stream.write(piece);
      await new Promise(setImmediate);
    }
    stream.end();
    const [headers] = await answered;
    const body = Buffer.concat(await stream.toArray()).toString();
    assert.equal(headers[':status'], 200, body);
    return body;
  }
}

test('bodies arrive whole, in pieces of many sessions at once', LIMIT, async () => {
  const connection = http2.connect(base.origin);
  await once(connection, 'connect');
  try {
    const sessions = await Promise.all(Array.from({ length: 4 }, () => Session.open(connection)));
    await Promise.all(sessions.map(async (session, s) => {
      for (let i = 0; i < 60; i++) {
        const parts = Array.from({ length: 5 }, (_, k) => `${s}.${i}.${k} `.repeat(1 + (i % 3) * 400));
        const polled = session.poll();
        assert.equal(await session.post(`42${i}["echo","`, ...parts, '"]'), 'ok');
        assert.deepEqual(await polled, [`43${i}["${parts.join('')}"]`]);
      }
    }));
  } finally {
    connection.destroy();
  }
});
