// The server's own TLS port with the certificate that it made itself: browsers speak HTTP/2 there, Node.js does not.
import assert from 'node:assert/strict';
import { overBoth } from '../harness/clients.mjs';
import { inWindows, openRuntime, useBrowser } from '../harness/pages.mjs';
import { endpoint } from '../harness/server.mjs';

const root = new URL(process.env.SECURE_BASE_URL);

/** Texts of very different lengths, up to several TLS records. */
const texts = Array.from({ length: 200 }, (_, i) => `${i} `.repeat(1 + (i % 4) * 4_000));

useBrowser();

overBoth('messages of the official client', async (clients) => {
  const socket = await clients.join('/', { root, rejectUnauthorized: false });
  const answers = await Promise.all([...texts, Buffer.alloc(30_000, 7)].map((value) => socket.emitWithAck('echo', value)));
  assert.deepEqual(answers.slice(0, -1), texts);
  assert.deepEqual(Buffer.from(answers.at(-1)), Buffer.alloc(30_000, 7));
});

for (const transports of [['polling'], ['websocket'], ['polling', 'websocket']]) {
  inWindows(`messages of a page with three clients (${transports.join(', then ')})`, async (windows) => {
    const page = await windows.open({ ignoreHTTPSErrors: true });
    await openRuntime(page, new URL(endpoint, root));
    const seen = await page.evaluate(async (set) => {
      const talk = async () => {
        const socket = Rainsocket.io('/', { path: set.path, transports: set.transports, forceNew: true, reconnection: false });
        const ends = new Promise((resolve, reject) => socket.once('disconnect', (why) => reject(new Error(why))));
        const answers = [];
        for (let i = 0; i < set.texts.length; i += set.burst) {
          const burst = set.texts.slice(i, i + set.burst).map((text) => socket.emitWithAck('echo', text));
          answers.push(...await Promise.race([Promise.all(burst), ends]));
        }
        ends.catch(() => {});
        const transport = socket.io.engine.transport.name;
        socket.disconnect();
        return { right: answers.filter((answer, i) => answer === set.texts[i]).length, transport };
      };
      const [{ nextHopProtocol }] = performance.getEntriesByType('navigation');
      return { protocol: nextHopProtocol, clients: await Promise.all([talk(), talk(), talk()]) };
    }, { path: root.pathname + endpoint, transports, texts, burst: 2 });
    const client = { right: texts.length, transport: transports.at(-1) };
    assert.deepEqual(seen, { protocol: 'h2', clients: [client, client, client] });
  });
}
