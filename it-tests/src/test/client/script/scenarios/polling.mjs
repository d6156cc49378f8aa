// Behaviours 16 to 19: packets in payloads.
import { answer } from '../world/answer.mjs';
import { isOpen } from '../world/waiting.mjs';
import { POLLING, scenario } from './scenario.mjs';

const TWO_ATTACHMENTS = '452-["echo",{"_placeholder":true,"num":0},{"_placeholder":true,"num":1}]';

export default [
  scenario([16], 'a POST is answered with ok', POLLING, async (world) => {
    const poller = await world.poller();
    answer(world, 'POST', await poller.post('40'), 'content-type');
  }),

  scenario([17], 'what waits comes in one payload, in order', POLLING, async (world) => {
    const poller = await world.joinedPoller();
    const observer = await world.observer();
    await observer.give(poller.id, ['a', 1], ['b', 2], ['c', 3]);
    world.write((await poller.packets()).filter((packet) => packet !== '2'));
  }),

  scenario([17], 'a payload of several packets is handled in order', POLLING, async (world) => {
    const session = await world.joined();
    await session.say('42["echo",1]', '42["echo",2]', '42["echo",3]');
    await session.hear(3);
  }),

  scenario([18], 'binary is base64 with a b before it', POLLING, async (world) => {
    const poller = await world.joinedPoller();
    const observer = await world.observer();
    await observer.give(poller.id, ['bytes', Buffer.of(0, 1, 254, 255)], ['none', Buffer.alloc(0)]);
    world.write((await poller.packets()).filter((packet) => packet !== '2'));
  }),

  scenario([18], 'binary of the client', POLLING, async (world) => {
    const session = await world.joined();
    await session.say(TWO_ATTACHMENTS, Buffer.of(9, 8), Buffer.of(7));
    await session.hear(3);
  }),

  scenario([19], 'a poll is held until there is something, then released at once', POLLING, async (world) => {
    const poller = await world.joinedPoller();
    const observer = await world.observer();
    const packets = poller.packets();
    world.write('held:', await isOpen(packets));
    const begin = Date.now();
    await observer.give(poller.id, ['news', 'x']);
    world.write(await packets, 'at once:', Date.now() - begin < 900);
  }),

  scenario([26], 'a client that does not keep its connection', POLLING, async (world) => {
    const response = await world.request({}, { headers: { Connection: 'close' } });
    world.write(response.status, response.headers.connection);
  }),
];
