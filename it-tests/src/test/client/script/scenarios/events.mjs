// Behaviours 64 to 66 and 70: arguments of events.
import { BOTH, MAX_PAYLOAD, scenario } from './scenario.mjs';

/** An event that comes back as it went. */
const ECHOED = [
  '42["echo"]',
  '42["echo",null,true,false]',
  '42["echo",0,-1,1.5,0.1,123456789012,-0.25]',
  '42["echo","","a","ü€😀"]',
  '42["echo",[],{},[[]],[{}],{"a":[]}]',
  '42["echo",{"z":1,"a":{"y":2,"b":[3,{"x":4}]},"m":null}]',
  '42["echo",{"":1," ":2,"a.b":3,"ü":4}]',
  '42["echo","\\"\\\\/\\b\\f\\n\\r\\t"]',
];

/** Values that JSON may write in several ways. */
const REWRITTEN = [
  '42["echo",1.0,1e3,1E-7,1e21,12.50]',
  '42["echo","\\u0041\\/\\u20ac\\ud83d\\ude00\\u0000\\u001f\\u2028"]',
  ' 42["echo", { "a" : [ 1 , 2 ] } ]'.trim(),
];

const PLACEHOLDER = (num) => `{"_placeholder":true,"num":${num}}`;

function echoes(name, header, attachments, count) {
  return scenario([66], name, BOTH, async (world) => {
    const session = await world.joined();
    await session.say(header, ...attachments);
    await session.hear(count);
  });
}

export default [
  scenario([64], 'values of JSON come back as they went', BOTH, async (world) => {
    const session = await world.joined();
    for (const packet of ECHOED) {
      await session.say(packet);
      await session.hear();
    }
  }),

  scenario([64], 'values that may be written in several ways', BOTH, async (world) => {
    const session = await world.joined();
    for (const packet of REWRITTEN) {
      await session.say(packet);
      world.write('<', JSON.parse((await session.next()).slice(2)));
    }
  }),

  scenario([64, 66], 'the sample of binary', BOTH, async (world) => {
    const { socket, next } = await world.client();
    socket.emit('give', 'binary');
    const [event, bytes, { a, b }, tail] = await next();
    world.write(event, bytes, a, b, tail); // the members of an object may come in any order
  }),

  echoes('placeholders go by number', `452-["echo",${PLACEHOLDER(1)},${PLACEHOLDER(0)}]`, [Buffer.of(1), Buffer.of(2)], 3),
  echoes('attachments go in the order of the document',
    `453-["echo",{"z":${PLACEHOLDER(0)},"a":[${PLACEHOLDER(1)}]},"x",${PLACEHOLDER(2)}]`,
    [Buffer.of(1), Buffer.of(2), Buffer.of(3)], 4),
  echoes('an attachment that is meant twice', `451-["echo",${PLACEHOLDER(0)},${PLACEHOLDER(0)}]`, [Buffer.of(1)], 3),
  echoes('an empty attachment', `451-["echo",${PLACEHOLDER(0)}]`, [Buffer.alloc(0)], 2),
  echoes('what looks like a placeholder in a text event is data', `42["echo",${PLACEHOLDER(0)}]`, [], 1),
  echoes('what only looks like a placeholder is data',
    `451-["echo",{"_placeholder":false,"num":0},{"_placeholder":1,"num":0},{"num":0},${PLACEHOLDER(0)}]`, [Buffer.of(1)], 2),
  echoes('a placeholder with more in it', `451-["echo",{"_placeholder":true,"num":0,"more":1}]`, [Buffer.of(1)], 2),

  scenario([70], 'the official client splits what is too much for one payload', BOTH, async (world) => {
    const { socket, hear } = await world.client();
    const text = 'x'.repeat(0.4 * MAX_PAYLOAD);
    for (let i = 0; i < 6; i++) {
      socket.emit('echo', i, text);
    }
    await hear(6);
  }),

  scenario([70], 'the official client sends too much at once', BOTH, async (world) => {
    const { socket, hear } = await world.client();
    socket.emit('echo', 'x'.repeat(MAX_PAYLOAD + 1));
    await hear();
  }),
];
