// Behaviours 24, 25, 27, 29 and 30: how bodies are read and written.
import { gunzipSync } from 'node:zlib';
import { MAX_PAYLOAD, POLLING, scenario } from './scenario.mjs';

const TYPES = ['text/plain', 'text/plain;charset=ISO-8859-1', 'application/x-unheard-of', 'text/plain;charset=nonsense'];

const EVENT = ['42["echo","', '"]'];

/** An echo whose packet has so many bytes, of letters or of characters that take three bytes. */
function echoOf(bytes, letter = 'x') {
  const room = bytes - Buffer.byteLength(EVENT.join(''));
  const size = Buffer.byteLength(letter);
  return EVENT.join(letter.repeat(Math.floor(room / size)) + 'x'.repeat(room % size));
}

/** Whether a body is taken, and that the session is there afterwards, or is not. */
async function writeLimit(world, name, body) {
  const poller = await world.joinedPoller();
  const { status } = await poller.post(body);
  world.write(name, '->', status);
  if (status === 200) {
    world.write((await poller.packets())[0].length);
  }
}

async function compressed(world, size, encoding) {
  const poller = await world.joinedPoller();
  const observer = await world.observer();
  await observer.give(poller.id, ['text', 'x'.repeat(size)]);
  const { headers, bytes } = await poller.poll({ headers: { 'Accept-Encoding': encoding } }).response;
  const body = headers['content-encoding'] === 'gzip' ? gunzipSync(bytes) : bytes;
  world.write(size, encoding, '->', headers['content-encoding'] ?? 'plain', body.toString().replace(/\u001e?2$/, ''));
}

export default [
  scenario([24], 'chunks that split a character', POLLING, async (world) => {
    const poller = await world.joinedPoller();
    const bytes = Buffer.from('42["echo","a€😀b"]');
    const { status } = await poller.post([...bytes].map((byte) => Buffer.of(byte)));
    world.write(status, await poller.packets());
  }),

  scenario([24], 'whatever the content type says, it is UTF-8', POLLING, async (world) => {
    for (const type of TYPES) {
      const poller = await world.joinedPoller();
      const { status } = await poller.post('42["echo","a€😀b"]', { headers: { 'Content-Type': type } });
      world.write(type, '->', status, await poller.packets());
    }
  }),

  scenario([25], 'the largest payload and one byte more', POLLING, async (world) => {
    await writeLimit(world, 'exactly', echoOf(MAX_PAYLOAD));
    await writeLimit(world, 'one more', echoOf(MAX_PAYLOAD + 1));
    await writeLimit(world, 'exactly, in bytes', echoOf(MAX_PAYLOAD, '€'));
    await writeLimit(world, 'one more, in bytes', echoOf(MAX_PAYLOAD + 1, '€'));
  }),

  scenario([25], 'the largest payload in chunks and one byte more', POLLING, async (world) => {
    await writeLimit(world, 'exactly', [echoOf(MAX_PAYLOAD)]);
    await writeLimit(world, 'one more', [echoOf(MAX_PAYLOAD + 1)]);
  }),

  scenario([27], 'more than a kilobyte is compressed for who reads gzip', POLLING, async (world) => {
    await compressed(world, 5000, 'gzip');
    await compressed(world, 5000, 'identity');
    await compressed(world, 500, 'gzip');
  }),

  scenario([29], 'a record separator in a text', POLLING, async (world) => {
    const poller = await world.joinedPoller();
    await poller.post('42["give","control"]');
    const packets = await poller.packets();
    world.write('packets:', packets.length, JSON.parse(packets[0].slice(2)));
  }),

  scenario([30], 'a volatile event without a poll is dropped', POLLING, async (world) => {
    const poller = await world.joinedPoller();
    const { socket, hear } = await world.client('/', { transports: ['websocket'], label: 'observer' });
    await poller.post(`42["volatileFirst"]\u001e42["relay",{"to":["${socket.id}"]},"done"]`);
    await hear();
    world.write((await poller.packets()).filter((packet) => packet !== '2'));
  }),
];
