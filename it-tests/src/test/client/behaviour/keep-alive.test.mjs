// The client runtime in a real browser, with sessions that expire while one watches.
import assert from 'node:assert/strict';
import { inWindows, openRuntime, useBrowser } from '../harness/pages.mjs';
import { sessionsExpire, webSocketsHoldSessions } from '../harness/server.mjs';
import { sessionUrl } from '../harness/session.mjs';

/** Long enough for a busy machine: a page refreshes it every two seconds. */
const SECONDS = 4;

useBrowser();

/** A page with the client runtime, and the answers to its questions for the session. */
async function openPage(windows) {
  const page = await windows.open();
  const answers = [];
  page.on('response', (response) => response.url().endsWith('/keep-alive') && answers.push(response.status()));
  await openRuntime(page);
  return { page, answers };
}

async function openPageWithSession(windows) {
  const opened = await openPage(windows);
  await opened.page.request.get(sessionUrl(SECONDS).href);
  return opened;
}

/** Joins RAIN's channel over a WebSocket, so that no request of its own touches the session. */
function join(page) {
  return page.evaluate(async () => {
    const { messaging } = Rainsocket.createContext({ keepAlive: true, options: { transports: ['websocket'] } });
    globalThis.heard = new Promise((resolve) => messaging.subscribe('session_expired', (...data) => resolve(data)));
    globalThis.socket = messaging.getSocket('rain');
    await new Promise((resolve) => socket.once('connect', resolve));
  });
}

/** Waits for so many answers. */
async function answered(page, answers, count) {
  while (answers.length < count) {
    await page.waitForResponse(/\/keep-alive$/);
  }
}

async function expectKeptByMessages(windows) {
  const { page, answers } = await openPageWithSession(windows);
  await join(page);
  await page.evaluate(() => {
    globalThis.talk = setInterval(() => socket.emit('new-message', { text: 'Welcome!' }), 250);
  });
  await answered(page, answers, 6);
  assert.deepEqual([...new Set(answers)], [200]);

  const silence = await page.evaluate(fallSilent, webSocketsHoldSessions);
  const [[why], now] = await page.evaluate(async () => [await heard, performance.now()]);
  // The page asks every two seconds while it talks, so its last question may be half the session's time older than the silence.
  assert.ok(now - silence > SECONDS * 250, `after ${now - silence} ms`);
  // The server tells pages whose sockets came with the session; without a socket the page's own question finds out.
  if (why) {
    assert.deepEqual(why, { reason: 'expired' });
  } else {
    assert.equal(answers.at(-1), 410);
  }
}

function fallSilent(offline) {
  clearInterval(talk);
  if (offline) {
    socket.disconnect();
  }
  return performance.now();
}

async function expectKeptBy(call, windows) {
  const { page, answers } = await openPageWithSession(windows);
  await join(page);
  await page.evaluate((source) => setInterval(eval(source), 250), `(${call})`);
  await answered(page, answers, 3);
  assert.deepEqual([...new Set(answers)], [200]);
}

function callByXhr() {
  const request = new XMLHttpRequest();
  request.open('GET', 'rainsocket.js');
  request.send();
}

if (sessionsExpire) {
  inWindows('messages keep the session; it expires in silence, and subscribers hear of it', expectKeptByMessages);
  inWindows('the page’s own fetch keeps it', (windows) => expectKeptBy(() => fetch('rainsocket.js'), windows));
  inWindows('the page’s own XMLHttpRequest keeps it', (windows) => expectKeptBy(callByXhr, windows));
}

inWindows('a page without a session asks once', async (windows) => {
  const { page, answers } = await openPage(windows);
  await join(page);
  await answered(page, answers, 1);
  assert.deepEqual(answers, [204]);
  assert.deepEqual(await page.context().cookies(), []);
});
