// HTTP sessions of the test application.
import { http } from './http.mjs';
import { at } from './server.mjs';

/** The address of the servlet that opens a session of so many seconds. */
export function sessionUrl(seconds) {
  return at(`session?seconds=${seconds}`);
}

/** Opens a session; gives the header that names it. */
export async function openSession(seconds) {
  const { headers } = await http(sessionUrl(seconds));
  return { Cookie: headers.get('set-cookie').split(';', 1)[0] };
}

/** Ends a session. */
export function endSession(headers) {
  return http(at('session'), { headers });
}
