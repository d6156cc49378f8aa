// RAIN's habits of sockets, by the client runtime in a real browser.
import assert from 'node:assert/strict';
import { inWindows, openRuntime, useBrowser } from '../harness/pages.mjs';

useBrowser();

async function openPage(windows) {
  const page = await windows.open();
  await openRuntime(page);
  return page;
}

inWindows('what is emitted before the connection is up is sent on connect, in order', async (windows) => {
  const page = await openPage(windows);
  const answers = await page.evaluate(() => {
    const socket = Rainsocket.createContext().messaging.getSocket('rain');
    const early = socket.isConnected;
    const ask = (text) => new Promise((resolve) => socket.emit('new-message', { text }, (...answer) => resolve(answer)));
    return Promise.all([early, ask('a'), ask('b')]);
  });
  assert.deepEqual(answers, [false, [1, 'a'], [2, 'b']]);
});

inWindows('isConnected is true only while connected, and the first emit after a drop reconnects', async (windows) => {
  const page = await openPage(windows);
  const seen = await page.evaluate(async () => {
    const socket = Rainsocket.createContext().messaging.getSocket('rain');
    const next = (event) => new Promise((resolve) => socket.once(event, () => resolve(socket.isConnected)));
    const connected = await next('connect');
    const gone = next('disconnect');
    socket.emit('leave');
    const dropped = await gone;
    const back = next('connect');
    const answer = new Promise((resolve) => socket.emit('new-message', { text: 'back' }, (...values) => resolve(values)));
    return [connected, dropped, await back, await answer];
  });
  assert.deepEqual(seen, [true, false, true, [1, 'back']]);
});

inWindows('one channel is one socket, with or without its component', async (windows) => {
  const page = await openPage(windows);
  const same = await page.evaluate(() => {
    const { messaging } = Rainsocket.createContext({ component: 'notes', version: '1.0', keepAlive: false });
    return messaging.getSocket('place') === Rainsocket.createContext().messaging.getSocket('/notes/1.0/place');
  });
  assert.equal(same, true);
});

inWindows('an event that nobody heard is kept for its first subscriber', async (windows) => {
  const page = await openPage(windows);
  const data = await page.evaluate(() => {
    Rainsocket.createContext().messaging.publish('opened', { by: 'Ada' });
    return new Promise((resolve) => Rainsocket.createContext().messaging.subscribe('opened', resolve));
  });
  assert.deepEqual(data, { by: 'Ada' });
});
