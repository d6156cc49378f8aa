// Behaviours 60 to 63: packets that no client sends, and what becomes of the others.
import { BOTH, scenario, WEBSOCKET } from './scenario.mjs';

const PLACEHOLDER = '{"_placeholder":true,"num":0}';

const CLOSING = {
  'event connect': '42["connect"]',
  'event connect_error': '42["connect_error"]',
  'event disconnect': '42["disconnect"]',
  'event disconnecting': '42["disconnecting"]',
  'event newListener': '42["newListener"]',
  'event removeListener': '42["removeListener"]',
  'an object': '42{}',
  'a text': '42"echo"',
  'an empty array': '42[]',
  'null as the name': '42[null]',
  'an object as the name': '42[{"a":1}]',
  'a boolean as the name': '42[true]',
  'broken JSON': '42["echo",',
  'something after the array': '42["echo",1]x',
  'an id of letters': '42abc["echo",1]',
  'a negative id': '42-1["echo",1]',
  'an acknowledgement that is no array': '431{"a":1}',
  'an unknown type': '47["echo"]',
  'no type': '4',
  'a letter as the type': '4x',
  'a binary event without a number': '45',
  'a binary event without a number but a dash': '45-["echo"]',
  'a negative number of attachments': '45-1-["echo"]',
  'a number of attachments that is none': '451x-["echo"]',
  'a number of attachments without a dash': `451["echo",${PLACEHOLDER}]`,
  'a disconnect with a payload': '41{"a":1}',
};

const HARMLESS_PACKETS = {
  'a number as the name of an event': '42[1,"a"]',
  'an event without anything in it': '42',
  'an acknowledgement without anything in it': '431',
  'an acknowledgement for nothing': '4399["a"]',
  'an acknowledgement without an id': '43["a"]',
};

function closes([name, packet]) {
  return scenario([60], `malformed: ${name}`, BOTH, async (world) => {
    const observer = await world.observer();
    const session = await world.joined();
    const other = await world.joined({ label: 'other' });
    await session.say(packet);
    await session.hearEnd();
    world.write('reason:', await observer.reason(session.id));
    await other.hearEcho('unharmed');
  });
}

async function attach(world, packet, count) {
  const session = await world.joined();
  await session.say(packet, ...Array.from({ length: count }, (_, i) => Buffer.of(i)));
  return session;
}

function placeholders(count) {
  return Array.from({ length: count }, (_, num) => `{"_placeholder":true,"num":${num}}`).join();
}

/** A property of a packet that must stay data. */
const HARMLESS = [
  '{"__proto__":{"polluted":true}}',
  '{"constructor":{"prototype":{"polluted":true}}}',
  '{"toString":1,"hasOwnProperty":2,"valueOf":3}',
];

export default [
  ...Object.entries(CLOSING).map(closes),

  ...Object.entries(HARMLESS_PACKETS).map(([name, packet]) =>
    scenario([60, 67], `harmless: ${name}`, BOTH, async (world) => {
      const session = await world.joined();
      await session.say(packet);
      await session.hearEcho();
    })),

  ...[1, 7, -1, '"0"', 'null'].map((num) =>
    scenario([61], `a placeholder with the number ${num}`, BOTH, async (world) => {
      const session = await attach(world, `451-["echo",{"_placeholder":true,"num":${num}}]`, 1);
      await session.hearEnd();
    })),

  scenario([61], 'ten attachments', BOTH, async (world) => {
    const session = await attach(world, `4510-["echo",${placeholders(10)}]`, 10);
    await session.hear(11);
  }),

  scenario([61], 'eleven attachments', BOTH, async (world) => {
    const session = await attach(world, `4511-["echo",${placeholders(11)}]`, 0);
    await session.hearEnd();
  }),

  scenario([61], 'a binary event without attachments', BOTH, async (world) => {
    const session = await attach(world, '450-["echo",1]', 0);
    await session.hearEnd();
  }),

  scenario([62], 'a text frame that is not UTF-8', WEBSOCKET, async (world) => {
    const observer = await world.observer();
    const session = await world.joined();
    session.socket.send(Buffer.from([0x34, 0x32, 0xc3, 0x28]), { binary: false });
    await session.hearEnd();
    world.write('code:', await session.closeCode, 'reason:', await observer.reason(session.id));
  }),

  scenario([63], 'names of properties that mean something to JavaScript', BOTH, async (world) => {
    const session = await world.joined();
    for (const value of HARMLESS) {
      await session.say(`42["echo",${value}]`);
      await session.hear();
    }
    await session.say('42["__proto__",1]', '42["constructor",1]', '42["toString",1]');
    await session.hearEcho();
  }),

  scenario([63], 'an array 20,000 deep that nobody sends back', BOTH, async (world) => {
    const session = await world.joined();
    const other = await world.joined({ label: 'other' });
    await session.say(`42["nobody listens",${'['.repeat(20_000)}${']'.repeat(20_000)}]`);
    await other.hearEcho('unharmed');
  }),
];
