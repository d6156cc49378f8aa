// What the application writes about somebody.
import { randomUUID } from 'node:crypto';

/** A name that no other test has. */
export const somebody = (name) => `${name}-${randomUUID()}`;

/** Reads along; `until(count)` gives all entries so far, once there are so many. */
export async function journalOf(clients, about) {
  const socket = await clients.join('/journal');
  const entries = [];
  const waiting = new Set();
  socket.on('entry', (entry) => {
    entries.push(entry);
    waiting.forEach((look) => look());
  });
  await socket.emitWithAck('read', about);
  return {
    entries,
    until: (count) =>
      new Promise((resolve) => {
        const look = () => {
          if (entries.length >= count) {
            waiting.delete(look);
            resolve([...entries]);
          }
        };
        waiting.add(look);
        look();
      }),
  };
}
