// Behaviours 36 to 43: frames and messages of a WebSocket.
import { once } from 'node:events';
import { CLOSED } from '../world/inbox.mjs';
import { BOTH, MAX_PAYLOAD, scenario, WEBSOCKET } from './scenario.mjs';

const ECHO = '42["echo","';

function echoOf(bytes) {
  return `${ECHO}${'x'.repeat(bytes - ECHO.length - 2)}"]`;
}

/** A message in fragments. */
function sendFragments(socket, parts) {
  parts.forEach((part, index) => socket.send(part, { fin: index === parts.length - 1 }));
}

/** What a session does with a packet that it must not take. */
function closes(covers, name, ...packets) {
  return scenario(covers, name, BOTH, async (world) => {
    const observer = await world.observer();
    const session = await world.joined();
    await session.say(...packets);
    await session.hearEnd();
    world.write('reason:', await observer.reason(session.id));
  });
}

/** The next event of a storm with its attachments: its number, if all of it belongs together. */
async function nextGust(session) {
  const packet = await session.next();
  const [attachments, number] = packet.match(/^4(?:2|5(\d)-)\["storm",(\d+)/).slice(1);
  const expected = Buffer.alloc(4);
  expected.writeUInt32BE(Number(number));
  for (let i = 0; i < Number(attachments ?? 0); i++) {
    const bytes = await session.next();
    if (bytes === CLOSED || !expected.equals(bytes)) {
      throw new Error(`attachment of ${number}: ${String(bytes)}`);
    }
  }
  return Number(number);
}

export default [
  scenario([36], 'fragments are joined', WEBSOCKET, async (world) => {
    const session = await world.joined();
    sendFragments(session.socket, ['42["ec', 'ho","a', 'b"]']);
    await session.hear();
    await session.say('451-["echo",{"_placeholder":true,"num":0}]');
    sendFragments(session.socket, [Buffer.of(1), Buffer.of(2, 3), Buffer.alloc(0)]);
    await session.hear(2);
  }),

  scenario([36, 37], 'the limit holds for the sum of the fragments', WEBSOCKET, async (world) => {
    const observer = await world.observer();
    const session = await world.joined();
    const text = echoOf(MAX_PAYLOAD + 1);
    sendFragments(session.socket, [text.slice(0, 40_000), text.slice(40_000, 80_000), text.slice(80_000)]);
    await session.hearEnd();
    world.write('code:', await session.closeCode, 'reason:', await observer.reason(session.id));
  }),

  scenario([37], 'the largest message and one byte more', WEBSOCKET, async (world) => {
    const observer = await world.observer();
    const session = await world.joined();
    await session.say(echoOf(MAX_PAYLOAD));
    await session.hear();
    await session.say(echoOf(MAX_PAYLOAD + 1));
    await session.hearEnd();
    world.write('code:', await session.closeCode, 'reason:', await observer.reason(session.id));
  }),

  scenario([38], 'the server may send more', BOTH, async (world) => {
    const session = await world.joined();
    await session.say(`42["give","text",${MAX_PAYLOAD + 50_000}]`);
    await session.hear();
    await session.say(`42["give","bytes",${MAX_PAYLOAD + 50_000}]`);
    await session.hear(2);
  }),

  closes([39], 'binary that nobody announced', Buffer.of(1, 2)),
  closes([39], 'text instead of an attachment', '451-["echo",{"_placeholder":true,"num":0}]', '42["echo",1]'),
  closes([43], 'a ping of the client', '2'),
  closes([43], 'an unknown type of packet', '9'),
  closes([43], 'no type of packet', 'hello'),

  scenario([40], 'the order of 500 messages', BOTH, async (world) => {
    const session = await world.joined();
    await session.say('42["burst",500]');
    await session.hear(500);
  }),

  scenario([40], 'the order of 500 messages of the client', BOTH, async (world) => {
    const session = await world.joined();
    await session.send(...Array.from({ length: 500 }, (_, i) => `42["echo",${i}]`));
    await session.hear(500);
  }),

  scenario([41], 'attachments stay with their event', BOTH, async (world) => {
    const sessions = await Promise.all([world.session(), world.session(), world.session()]);
    await Promise.all(sessions.map((session) => session.send('40')));
    await Promise.all(sessions.map((session) => session.next()));
    await Promise.all(sessions.map((session) => session.send('42["storm",400]')));
    for (const session of sessions) {
      const seen = new Set();
      while (seen.size < 400) {
        seen.add(await nextGust(session));
      }
      world.write('events:', seen.size);
    }
  }),

  scenario([42], 'a ping of the WebSocket', WEBSOCKET, async (world) => {
    const session = await world.joined();
    const pong = once(session.socket, 'pong');
    session.socket.ping('hello');
    world.write((await pong)[0]);
    await session.hearEcho();
  }),
];
