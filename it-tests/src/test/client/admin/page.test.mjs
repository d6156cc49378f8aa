import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import { Clients, next } from '../harness/clients.mjs';
import { FileServer, packageFile } from '../harness/files.mjs';
import { documentedPicture, inWindows, useBrowser } from '../harness/pages.mjs';
import { base, endpoint } from '../harness/server.mjs';

/** Wide enough for the menu. */
const WIDE = { viewport: { width: 1440, height: 860 }, deviceScaleFactor: 1.5, colorScheme: 'light' };

useBrowser();

let page;

before(async () => {
  page = await FileServer.of('@socket.io/admin-ui/ui/dist');
});
after(() => page.close());

/** Opens the Admin UI and fills in where the server is. Nothing comes from elsewhere, its icons from their package. */
async function open(windows) {
  const window = await windows.open(WIDE);
  await window.route((url) => url.hostname !== '127.0.0.1', (route) => route.abort());
  await window.route(/\/@mdi\/font@latest\//, (route) => {
    const [, file] = new URL(route.request().url()).pathname.split('@latest/');
    return route.fulfill({ path: packageFile(`@mdi/font/${file}`), headers: { 'Access-Control-Allow-Origin': '*' } });
  });
  await window.goto(page.url);
  await window.getByLabel('Server URL').fill(base.origin);
  await window.getByText('Advanced options').click();
  await window.getByLabel('Path').fill(base.pathname + endpoint.slice(0, -1));
  return window;
}

async function logIn(window, password) {
  await window.getByLabel('Username').fill('operator');
  await window.getByLabel('Password').fill(password);
  await window.getByRole('button', { name: 'Connect' }).click();
}

/** A page of the Admin UI, by its menu's address. */
async function go(window, where) {
  await window.evaluate((hash) => {
    location.hash = hash;
  }, where);
}

function row(window, text) {
  return window.locator('tbody tr', { hasText: text });
}

/** The row of a room, whose name stands alone in a cell. */
function room(window, name) {
  return row(window, name).filter({ has: window.getByRole('cell', { name, exact: true }) }).first();
}

/** The chart of the clients moves when it appears; those of the traffic move with the time. */
function chartAtRest(window) {
  return window.waitForFunction(
    () => {
      const before = window.chartBefore;
      window.chartBefore = document.querySelector('canvas').toDataURL();
      return window.chartBefore === before;
    },
    undefined,
    { polling: 300 },
  );
}

inWindows('the page says that the password is wrong', async (windows) => {
  const window = await open(windows);
  await logIn(window, 'sunshine');
  await window.getByText('Invalid credentials').waitFor();
});

inWindows('the user sees sockets and rooms, moves a socket into a room and disconnects it', async (windows) => {
  const clients = new Clients();
  try {
    await walk(await open(windows), clients);
  } finally {
    clients.close();
  }
});

async function walk(window, clients) {
  const options = { extraHeaders: { 'x-region': 'north' } };
  const [roof, cellar] = [await clients.join('/', options), await clients.join('/', options)];
  await clients.join('/gauge-7');
  await roof.emitWithAck('name', 'Roof');
  await logIn(window, 'rain in the evening');

  await row(window, '/gauge-7').waitFor();
  await chartAtRest(window);
  await documentedPicture(window, 'admin-ui');

  await go(window, '#/sockets/');
  await row(window, cellar.id).waitFor();
  await row(window, roof.id).click();
  await window.getByText('"name": "Roof"').waitFor();
  await room(window, 'north').waitFor();

  const name = window.getByLabel('Join a room');
  await name.fill('south');
  await window.locator('form', { has: name }).locator('button[type=submit]').click();
  await room(window, 'south').waitFor();
  await window.evaluate(() => window.scrollTo(0, 0));
  await documentedPicture(window, 'admin-ui-socket');

  await go(window, '#/rooms/');
  assert.match(await room(window, 'north').textContent(), /2/);
  assert.match(await room(window, 'south').textContent(), /1/);

  await go(window, '#/events/');
  await roof.emitWithAck('measure', 12);
  await row(window, 'measure').waitFor();

  await go(window, '#/sockets/');
  const { id } = roof;
  const gone = next(roof, 'disconnect');
  await row(window, id).getByRole('button').click();
  assert.deepEqual((await gone)[0], 'io server disconnect');
  await window.waitForFunction((text) => !document.querySelector('table').textContent.includes(text), id);
  assert.equal(cellar.connected, true);

  await window.reload();
  await go(window, '#/sockets/');
  await row(window, cellar.id).waitFor();
}
