import assert from 'node:assert/strict';
import { collect, withClients } from '../../harness/clients.mjs';
import { assertFits, documentedPicture, inWindows, PHONE, useBrowser } from '../../harness/pages.mjs';
import { base } from '../../harness/server.mjs';

useBrowser();

withClients('the timer’s readings reach every client, on top of the history', {}, async (clients) => {
  const early = await clients.join('/greenhouse');
  const readings = await collect(early, 'reading', 2);
  const late = clients.open('/greenhouse');
  const [history] = await collect(late, 'history', 1);
  const times = history.map(({ at }) => at);
  assert.ok(readings.every(({ at }) => times.includes(at)), JSON.stringify({ readings, times }));
  assert.ok(readings.every(({ celsius, heapMegabytes }) => celsius >= 16 && celsius <= 34 && heapMegabytes > 0));
});

inWindows('two pages see one greenhouse, which gets too warm, on a phone', async (windows) => {
  const [phone, other] = [await windows.open(PHONE), await windows.open()];
  await Promise.all([phone, other].map((page) => page.goto(base.href)));
  await phone.locator('#status[data-state="online"]').waitFor();
  await phone.locator('#celsius .line[d]').waitFor({ state: 'attached' });

  for (let i = 0; i < 4; i++) {
    await phone.locator('#stove').tap();
  }
  await other.locator('#alarm', { hasText: 'Too warm' }).waitFor();
  await phone.locator('#alarm', { hasText: 'Too warm' }).waitFor();
  await assertFits(phone);
  await documentedPicture(phone, 'dashboard-phone');

  await other.locator('#window').click();
  await other.locator('#window').click();
  await phone.locator('#alarm').waitFor({ state: 'hidden' });
});
