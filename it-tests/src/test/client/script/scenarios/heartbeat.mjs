// Behaviours 32 to 35: pings, and what happens without pongs.
import { CLOSED } from '../world/inbox.mjs';
import { BOTH, PING_INTERVAL, PING_TIMEOUT, scenario } from './scenario.mjs';

/** A machine may be busy; a timer may be a little early. */
const LATE = 4000;
const EARLY = 30;

function inTime(milliseconds, expected) {
  return milliseconds >= expected - EARLY && milliseconds <= expected + LATE;
}

/** Whether a session ended when it has to, counted from its begin. */
async function writeEnd(world, session, begin) {
  const seen = [];
  for (let packet; packet !== CLOSED; ) {
    packet = await session.next();
    seen.push(packet === CLOSED ? 'closed' : packet);
  }
  world.write(seen.filter((packet) => packet === '2' || packet === 'closed'));
  world.write('in time:', inTime(Date.now() - begin, PING_INTERVAL + PING_TIMEOUT));
}

export default [
  scenario([32], 'a ping in every interval', BOTH, async (world) => {
    const session = await world.session({ pings: true });
    await session.join();
    for (let beat = 0, before = Date.now(); beat < 3; beat++, before = Date.now()) {
      await session.hear();
      world.write('in time:', beat === 0 || inTime(Date.now() - before, PING_INTERVAL));
      await session.say('3');
    }
  }, { waits: true }),

  scenario([33], 'without a pong it ends after interval and timeout', BOTH, async (world) => {
    const begin = Date.now();
    const session = await world.session({ pings: true });
    await session.say('40');
    await writeEnd(world, session, begin);
  }, { waits: true }),

  scenario([34], 'other packets are no pongs', BOTH, async (world) => {
    const begin = Date.now();
    const session = await world.session({ pings: true });
    await session.say('40');
    const talk = setInterval(() => session.send('42["echo","x"]').catch(() => {}), 250);
    await writeEnd(world, session, begin);
    clearInterval(talk);
  }, { waits: true }),

  scenario([35, 71], 'the reason is ping timeout', BOTH, async (world) => {
    const observer = await world.observer();
    const session = await world.session({ pings: true });
    world.write('reason:', await observer.reason(await session.join()));
  }, { waits: true }),
];
