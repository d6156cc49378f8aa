// Plays scenarios against one context of one server, whose address is in BASE_URL: it runs as a worker, which has an environment
// of its own.
import { parentPort } from 'node:worker_threads';
import { SCENARIOS } from './scenarios/all.mjs';
import { World } from './world/world.mjs';

/** What the scenario wrote; if it did not come to its end, the reason as well. */
async function play(name, transport, milliseconds) {
  const world = new World(transport);
  let timer;
  const limit = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not done after ${milliseconds} ms`)), milliseconds);
  });
  try {
    await Promise.race([SCENARIOS.find((scenario) => scenario.name === name).run(world), limit]);
    return { lines: world.transcript.lines };
  } catch (error) {
    return { lines: world.transcript.lines, error: error?.stack ?? String(error) };
  } finally {
    clearTimeout(timer);
    world.close();
  }
}

parentPort.on('message', async ({ id, name, transport, limit }) => {
  parentPort.postMessage({ id, ...(await play(name, transport, limit)) });
});
