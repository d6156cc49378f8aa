// Clients that never finish what they have begun to send.
import assert from 'node:assert/strict';
import net from 'node:net';
import { withClients } from '../harness/clients.mjs';
import { Polling } from '../harness/raw.mjs';
import { at, base, endpoint } from '../harness/server.mjs';

/** More than Payara has threads, fewer than the one server has that cannot read without waiting: Grizzly's own servlets. */
const CLIENTS = 40;

/** A busy machine is slow; one without a free thread is slower, and its server gives the witness up, whose answers it does not read. */
const PROMPT = 10_000;

/** A POST that ends in the middle of its body. */
async function beginPost(context) {
  const polling = await Polling.open();
  const path = `${at(endpoint).pathname}?${new URLSearchParams(polling.query)}`;
  const socket = net.connect(base.port, base.hostname);
  context.after(() => socket.destroy());
  socket.on('error', () => {}); // the server may be the one that gives up
  await new Promise((resolve) => socket.write(`POST ${path} HTTP/1.1\r\nHost: ${base.host}\r\nContent-Length: 5\r\n\r\n40`, resolve));
}

withClients('a client that does not finish its request takes no thread with it', {}, async (clients, context) => {
  const witness = await clients.join('/witness', { transports: ['websocket'] });
  await Promise.all(Array.from({ length: CLIENTS }, () => beginPost(context)));
  for (let i = 0; i < 10; i++) {
    assert.equal(await witness.timeout(PROMPT).emitWithAck('echo', String(i)), String(i));
  }
  const newcomer = await clients.join('/witness', { transports: ['polling'] });
  assert.equal(await newcomer.timeout(PROMPT).emitWithAck('echo', 'new'), 'new');
});
