// The sessions that the hostile clients have opened: at the end the server must know none of them.
import { request } from '../harness/raw.mjs';

const sids = new Set();

/** Takes the id out of a handshake, wherever it stands; gives it back, undefined if there is none. */
export function remember(text) {
  const sid = /"sid":"([\w-]+)","upgrades"/.exec(text)?.[1];
  if (sid) {
    sids.add(sid);
  }
  return sid;
}

/** Those that still have a session; asking may keep nobody alive, as only a pong does. */
export async function alive() {
  for (const sid of sids) {
    const { status, body } = await request({ EIO: 4, transport: 'polling', sid }, { signal: AbortSignal.timeout(1000) })
      .catch(() => ({ status: 0, body: '' }));
    if (status === 400 && body.includes('Session ID unknown')) {
      sids.delete(sid);
    }
  }
  return sids.size;
}
