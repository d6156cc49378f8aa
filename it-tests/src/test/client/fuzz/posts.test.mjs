// POSTs whose bodies come slowly, or not at all: no thread of the server waits for them. FuzzSettings gives them three seconds.
import assert from 'node:assert/strict';
import net from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { withClients } from '../harness/clients.mjs';
import { Polling } from '../harness/raw.mjs';
import { at, base, endpoint, readsInBackground } from '../harness/server.mjs';

/** More than Payara has threads for requests. */
const UNFINISHED = 12;

/** Longer than an echo takes on a busy machine, shorter than anything that waits for a time-out. */
const QUICK = 1500;

/** A POST of a new session; its body is written by the test. The answer is the text of it all, once the connection has ended. */
async function post(context, ...headers) {
  const polling = await Polling.open();
  const socket = net.connect(base.port, base.hostname);
  context.after(() => socket.destroy());
  const path = `${at(endpoint).pathname}?${new URLSearchParams(polling.query)}`;
  socket.write([`POST ${path} HTTP/1.1`, `Host: ${base.host}`, 'Content-Type: text/plain;charset=UTF-8', 'Connection: close', ...headers,
    '', ''].join('\r\n'));
  return { polling, socket, answer: text(socket).catch(String) };
}

/** A test for servers where no thread waits for a body. */
function inBackground(name, options, body) {
  if (readsInBackground) {
    withClients(name, options, body);
  }
}

inBackground('unfinished POSTs hold nobody up, and are given up', { transports: ['polling'] }, async (clients, context) => {
  const witness = await clients.join('/witness');
  const posts = await Promise.all(Array.from({ length: UNFINISHED }, () => post(context, 'Content-Length: 100')));
  posts.forEach(({ socket }) => socket.write('40/tar'));
  for (let i = 0; i < 20; i++) {
    assert.equal(await witness.timeout(QUICK).emitWithAck('echo', `${i}`), `${i}`);
  }
  for (const { answer } of posts) {
    assert.match(await answer, /^HTTP\/1.1 408/);
  }
  const { status } = await posts[0].polling.get();
  assert.equal(status, 400, 'the session is over');
});

inBackground('a body that comes piece by piece is one body', {}, async (clients, context) => {
  const body = '40/target,\u001e42/target,7["echo","ü€"]';
  const { polling, socket, answer } = await post(context, `Content-Length: ${Buffer.byteLength(body)}`);
  for (const byte of Buffer.from(body)) {
    socket.write(Buffer.of(byte));
    await pause(5);
  }
  assert.match(await answer, /^HTTP\/1.1 200[^]*\r\n\r\nok$/);
  let packets = [];
  while (!packets.includes('43/target,7["ü€"]')) {
    packets = packets.concat(await polling.poll());
  }
});

inBackground('what is too long is refused wherever that shows', {}, async (clients, context) => {
  const { socket, answer } = await post(context, 'Transfer-Encoding: chunked');
  for (let i = 0; i < 5; i++) {
    socket.write(`1388\r\n${'4'.repeat(5000)}\r\n`);
    await pause(20);
  }
  assert.match(await answer, /^HTTP\/1.1 413/);
});
