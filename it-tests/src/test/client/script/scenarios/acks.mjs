// Behaviours 65 and 67 to 69: acknowledgements in both directions.
import { BOTH, scenario } from './scenario.mjs';

const PLACEHOLDER = '{"_placeholder":true,"num":0}';

/** The server's question, whose id is its own choice; returns that id. */
async function hearQuestion(world, session) {
  const packet = await session.next();
  const id = packet.match(/^42(\d+)/)[1];
  world.write('<', packet.replace(`42${id}`, '42ID'));
  return id;
}

export default [
  scenario([65], 'ids of acknowledgements', BOTH, async (world) => {
    const session = await world.joined();
    for (const id of ['0', '1', '10', '007', '2147483648', '9007199254740991']) {
      await session.say(`42${id}["echo","a",{"b":[1]}]`);
      await session.hear();
    }
  }),

  scenario([65], 'an acknowledgement of nothing, and one that is binary', BOTH, async (world) => {
    const session = await world.joined();
    await session.say('421["echo"]');
    await session.hear();
    await session.say(`451-2["echo",${PLACEHOLDER}]`, Buffer.of(1, 2, 3));
    await session.hear(2);
    await session.say('423["join","room"]');
    await session.hear();
  }),

  scenario([65], 'acknowledgements in another namespace', BOTH, async (world) => {
    const session = await world.session();
    await session.join('/custom,');
    await session.say('42/custom,12["echo",1]');
    await session.hear();
    await session.say(`451-/custom,13["echo",${PLACEHOLDER}]`, Buffer.of(1));
    await session.hear(2);
  }),

  scenario([67], 'the server asks and hears the answer', BOTH, async (world) => {
    const session = await world.joined();
    await session.say('421["ask",20000,"question","a",{"b":1}]');
    const id = await hearQuestion(world, session);
    await session.send(`43${id}["answer",[1,2]]`);
    await session.hear();
    await session.send(`43${id}["doubled"]`);
    await session.hearEcho();
  }),

  scenario([67], 'the answer is binary, or nothing', BOTH, async (world) => {
    const session = await world.joined();
    await session.say('421["ask",20000,"question"]');
    await session.send(`461-${await hearQuestion(world, session)}[${PLACEHOLDER}]`, Buffer.of(7));
    await session.hear(2);
    await session.say('422["ask",20000,"question"]');
    await session.send(`43${await hearQuestion(world, session)}[]`);
    await session.hear();
  }),

  scenario([67], 'the answer comes late', BOTH, async (world) => {
    const session = await world.joined();
    await session.say('421["ask",200,"question"]');
    const id = await hearQuestion(world, session);
    await session.hear();
    await session.send(`43${id}["late"]`);
    await session.hearEcho();
  }),

  scenario([67], 'two questions are answered in the other order', BOTH, async (world) => {
    const session = await world.joined();
    await session.say('421["ask",20000,"first"]', '422["ask",20000,"second"]');
    const first = await hearQuestion(world, session);
    const second = await hearQuestion(world, session);
    world.write('ids differ:', first !== second);
    await session.send(`43${second}["2"]`);
    await session.hear();
    await session.send(`43${first}["1"]`);
    await session.hear();
  }),

  scenario([67], 'the official client answers', BOTH, async (world) => {
    const { socket } = await world.client();
    socket.on('question', (text, answer) => answer(`${text}!`, Buffer.of(1)));
    world.write(await new Promise((resolve) => {
      socket.emit('ask', 20_000, 'question', 'why', (...reply) => resolve(reply));
    }));
  }),

  scenario([68], 'an acknowledgement is sent once', BOTH, async (world) => {
    const session = await world.joined();
    await session.say('425["ackTwice","x"]');
    await session.hear();
    await session.hearEcho();
  }),

  scenario([68], 'a handler that never acknowledges', BOTH, async (world) => {
    const session = await world.joined();
    await session.say('425["silent"]');
    await session.hearEcho();
  }),

  scenario([69], 'an event that the middleware of the socket refuses', BOTH, async (world) => {
    const session = await world.joined();
    await session.say('425["blocked"]', '42["blocked"]');
    await session.hearEcho();
  }),

  scenario([69], 'an event that nobody handles', BOTH, async (world) => {
    const session = await world.joined();
    await session.say('425["unheard of",1]', '42["unheard of"]');
    await session.hearEcho();
  }),
];
