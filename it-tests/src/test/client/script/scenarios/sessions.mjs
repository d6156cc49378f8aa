// Behaviours 20 to 23, 28 and 31: what ends a session over long-polling.
import { answer } from '../world/answer.mjs';
import { arrival } from '../world/waiting.mjs';
import { POLLING, scenario } from './scenario.mjs';

/** A poll that came too late to get more than the refusal. */
async function writeEnd(world, poller) {
  answer(world, 'afterwards', await poller.poll().response, 'content-type');
}

/** A payload, the response to it, and what the next poll brings. */
function invalid(name, body, options) {
  return scenario([23], `a payload that is no payload: ${name}`, POLLING, async (world) => {
    const poller = await world.joinedPoller();
    const observer = await world.observer();
    const response = await poller.post(body, options).catch(() => ({ status: 'no response' }));
    world.write('POST ->', response.status);
    world.write('reason:', await observer.reason(poller.id));
  });
}

export default [
  scenario([20], 'two polls at once end the session', POLLING, async (world) => {
    const poller = await world.joinedPoller();
    const responses = await Promise.all([poller.poll().response, poller.poll().response]);
    const [first, second] = responses.sort((a, b) => a.status - b.status);
    world.write(first.status, first.body.replace(/^2\u001e/, ''), 'other refused:', second.status >= 400);
    await writeEnd(world, poller);
  }),

  scenario([21], 'a poll that is cut ends the session', POLLING, async (world) => {
    const poller = await world.joinedPoller();
    const observer = await world.observer();
    const poll = poller.poll();
    await arrival();
    poll.abort();
    world.write('reason:', await observer.reason(poller.id));
    await writeEnd(world, poller);
  }),

  scenario([21], 'a POST that is cut ends the session', POLLING, async (world) => {
    const poller = await world.joinedPoller();
    const observer = await world.observer();
    const post = poller.beginPost(['42["ech'], { open: true });
    await arrival();
    post.abort();
    world.write('reason:', await observer.reason(poller.id));
    await writeEnd(world, poller);
  }),

  scenario([21], 'two POSTs at once end the session', POLLING, async (world) => {
    const poller = await world.joinedPoller();
    const observer = await world.observer();
    poller.beginPost(['42["ech'], { open: true });
    await arrival();
    const { status } = await poller.post('42["echo",1]');
    world.write('second ->', status);
    world.write('reason:', await observer.reason(poller.id));
    await writeEnd(world, poller);
  }),

  scenario([22, 71], 'a close packet releases the poll', POLLING, async (world) => {
    const poller = await world.joinedPoller();
    const observer = await world.observer();
    const poll = poller.poll();
    await arrival();
    answer(world, 'POST', await poller.post('1'));
    answer(world, 'poll', await poll.response);
    world.write('reason:', await observer.reason(poller.id));
    await writeEnd(world, poller);
  }),

  invalid('a letter', 'abc'),
  invalid('an unknown type', '9'),
  invalid('nothing', ''),
  invalid('octets', Buffer.of(4, 0x34), { headers: { 'Content-Type': 'application/octet-stream' } }),

  scenario([28], 'a ping of the client ends the session', POLLING, async (world) => {
    const poller = await world.joinedPoller();
    const observer = await world.observer();
    answer(world, 'POST', await poller.post('2'));
    world.write('reason:', await observer.reason(poller.id));
  }),

  scenario([31], 'a violation while nothing waits', POLLING, async (world) => {
    const poller = await world.joinedPoller();
    answer(world, 'POST', await poller.post('42["connect"]'));
    answer(world, 'poll', await poller.poll().response);
    await writeEnd(world, poller);
  }),

  scenario([31], 'a violation while packets wait', POLLING, async (world) => {
    const poller = await world.joinedPoller();
    const observer = await world.observer();
    await observer.give(poller.id, ['waiting', 1], ['waiting', 2]);
    answer(world, 'POST', await poller.post('42["connect"]'));
    const packets = [];
    while (!packets.includes('1')) {
      packets.push(...(await poller.packets()));
    }
    world.write(packets.filter((packet) => packet !== '6')); // the payloads' borders are not promised
    await writeEnd(world, poller);
  }),

  scenario([31], 'a violation while a poll waits', POLLING, async (world) => {
    const poller = await world.joinedPoller();
    const poll = poller.poll();
    await arrival();
    answer(world, 'POST', await poller.post('42["connect"]'));
    answer(world, 'poll', await poll.response);
    await writeEnd(world, poller);
  }),
];
