// Waiting for what has no event.
import { setTimeout as pause } from 'node:timers/promises';

/** Enough for a request to reach its server, where nothing tells that it did. */
export const ON_ITS_WAY = 150;

export function arrival() {
  return pause(ON_ITS_WAY);
}

/** Asks until the answer is neither null nor undefined. */
export async function until(ask) {
  for (;;) {
    const answer = await ask();
    if (answer !== null && answer !== undefined) {
      return answer;
    }
    await pause(30);
  }
}

/** Whether a promise is still open after a while in which it might have been fulfilled. */
export function isOpen(promise) {
  return Promise.race([promise.then(() => false), arrival().then(() => true)]);
}
