// Hostile clients on long-polling, by ordinary HTTP.
import { setTimeout as pause } from 'node:timers/promises';
import { request } from '../harness/raw.mjs';
import { remember } from './sids.mjs';
import { anyPacket, packet } from './mutate.mjs';

const METHODS = ['GET', 'POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH', 'HEAD'];

/** One request that may fail in any way, but must end. */
async function ask(query, options = {}) {
  const response = await request(query, { signal: AbortSignal.timeout(1500), ...options }).catch(() => undefined);
  return response?.body ?? '';
}

async function opened() {
  return { EIO: 4, transport: 'polling', sid: remember(await ask({ EIO: 4, transport: 'polling' })) };
}

/** A payload, or what should be one. */
function payload(dice) {
  const packets = Array.from({ length: 1 + dice.below(5) }, () => (dice.once(3) ? anyPacket(dice) : packet(dice)));
  return packets.join(dice.once(9) ? '\u001e\u001e' : '\u001e');
}

function post(dice, query) {
  const type = dice.oneOf(['text/plain;charset=UTF-8', 'application/octet-stream', 'text/plain;charset=nonsense', 'x']);
  return ask(query, { method: 'POST', body: dice.once(5) ? dice.bytes(dice.below(100)) : payload(dice), headers: { 'Content-Type': type } });
}

/** Joins, posts and polls in any order, also at the same time, and gives up in the middle. */
export async function talk(dice) {
  const query = await opened();
  await ask(query, { method: 'POST', body: '40/target,' });
  const asked = [];
  for (let left = dice.below(8); left > 0; left--) {
    asked.push(dice.oneOf([
      () => post(dice, query),
      () => ask(query),
      () => ask(query, { signal: AbortSignal.timeout(1 + dice.below(30)) }),
    ])());
    await (dice.once(3) ? pause(dice.below(20)) : asked.at(-1));
  }
  await Promise.all(asked);
  return query.sid;
}

/** Any method, with any query. */
export async function stray(dice, sid) {
  const query = {
    EIO: dice.oneOf([4, 3, '', 'x', '4'.repeat(2000)]),
    transport: dice.oneOf(['polling', 'polling', 'websocket', '__proto__', '\u0000', 'é']),
    [dice.oneOf(['sid', 't', 'sid[]'])]: dice.oneOf([sid ?? 'nobody', 'nobody', '%', '../../x', 'ü'.repeat(500)]),
  };
  const method = dice.oneOf(METHODS);
  const body = ['GET', 'HEAD', 'OPTIONS'].includes(method) ? undefined : payload(dice);
  remember(await ask(query, { method, body, headers: { Origin: dice.oneOf(['null', 'https://x.example', 'é'.codePointAt(0).toString()]) } }));
}
