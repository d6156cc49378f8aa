import assert from 'node:assert/strict';
import { once } from 'node:events';
import { http } from '../harness/http.mjs';
import { documentedPicture, inWindows, useBrowser } from '../harness/pages.mjs';
import { at } from '../harness/server.mjs';

useBrowser();

/** Opens RAIN's page and accepts its alert; gives the alert's text. */
async function openExample(page) {
  const alert = once(page, 'dialog').then(async ([dialog]) => {
    await dialog.accept();
    return dialog.message();
  });
  await page.goto(at('#rain').href);
  return alert;
}

inWindows('the seed’s page shows hello as an alert, and its button reaches the bean', async (windows) => {
  const page = await windows.open();
  assert.equal(await openExample(page), 'Hello from a CDI bean!');
  await page.locator("input[data-itemid='btnCustomHandler']").click();
  await page.locator('#rain-events li[data-event="new-message"]', { hasText: 'Welcome!' }).waitFor();
  await page.locator('#rain-events li.in[data-event="received"]', { hasText: 'Welcome!' }).waitFor();
  await page.locator('pre', { hasText: 'public class ChatChannel' }).waitFor();
  await documentedPicture(page, 'rain');
});

inWindows('the example is connected only while one looks at it', async (windows) => {
  const page = await windows.open();
  await openExample(page);
  await page.locator('#tab-chat').click();
  await page.locator('#rain-status[data-state="offline"]').waitFor({ state: 'attached' });
  assert.equal(await openExample(page), 'Hello from a CDI bean!');
  await page.locator('#rain-status[data-state="online"]').waitFor();
});

inWindows('the controller is loaded as RAIN wrote it', async () => {
  const { body } = await http(at('js/rain/controller.js'));
  assert.match(body, /this\._socket = this\.context\.messaging\.getSocket\('chat'\);/);
  assert.match(body, /self\._socket\.emit\('new-message', \{text: 'Welcome!'\}\);/);
});
