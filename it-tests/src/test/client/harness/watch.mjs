// The server's view of another client, told by the observatory channel of the application.
import { next } from './clients.mjs';

let count = 0;

/** A name that no other client of any test has. */
export function newName() {
  return `client-${process.pid}-${++count}`;
}

/** Watches a client from now on; `report` is what the server says of it under this heading. */
export async function watch(clients, name, heading) {
  const observer = await clients.join('/observatory', { transports: ['websocket'] });
  const report = next(observer, heading).then(([, detail]) => detail);
  await observer.emitWithAck('watch', name);
  return { report };
}
