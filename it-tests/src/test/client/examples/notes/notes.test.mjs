import assert from 'node:assert/strict';
import { withClients } from '../../harness/clients.mjs';
import { assertFits, documentedPicture, inWindows, PHONE, useBrowser } from '../../harness/pages.mjs';
import { base } from '../../harness/server.mjs';

useBrowser();

async function open(page, root = base) {
  await page.goto(root.href);
  await page.locator('#status[data-state="online"]').waitFor();
  return page;
}

async function write(page, text, colour = 'SUN') {
  await page.locator(`.paper[data-colour="${colour}"]`).click();
  await page.locator('#text').fill(text);
  await page.locator('#save').click();
  await page.locator('#text:placeholder-shown').waitFor();
}

/** A note as a page shows it. */
function note(page, text, state = 'saved') {
  return page.locator(`.note[data-state="${state}"]`, { hasText: text });
}

inWindows('a note is on every wall, with its changes, until somebody removes it', async (windows) => {
  const [ada, ben] = [await open(await windows.open()), await open(await windows.open())];
  await write(ada, 'Water the plants', 'MINT');
  await note(ben, 'Water the plants').waitFor();
  await ben.locator('#info', { hasText: '2 people look' }).waitFor();

  await note(ben, 'Water the plants').getByRole('button', { name: 'Change' }).click();
  await ben.locator('#text').fill('Water the roses');
  await ben.locator('#save').click();
  await note(ada, 'Water the roses').waitFor();
  assert.equal(await note(ada, 'Water the plants').count(), 0);
  assert.equal(await note(ada, 'Water the roses').getAttribute('data-colour'), 'MINT');

  await note(ada, 'Water the roses').getByRole('button', { name: 'Remove' }).click();
  await note(ben, 'Water the roses').waitFor({ state: 'detached' });
});

inWindows('what is written without a connection waits, and goes as a list when it is back', async (windows) => {
  const proxy = await windows.proxy();
  const [ada, ben] = [await open(await windows.open(), proxy.root), await open(await windows.open())];
  proxy.cut();
  await ada.locator('#status:not([data-state="online"])').waitFor();
  await write(ada, 'First on the train');
  await write(ada, 'Second on the train', 'SKY');
  await note(ada, 'Second on the train', 'waiting').waitFor();

  proxy.repair();
  await note(ben, 'First on the train').waitFor();
  await note(ada, 'Second on the train').waitFor();
  assert.equal(await note(ben, 'First on the train').count(), 1);
});

inWindows('the wall fits a phone', async (windows) => {
  const [phone, ben] = [await open(await windows.open(PHONE)), await open(await windows.open())];
  await phone.locator('#lines').check();
  await write(phone, 'Bread, butter, plums\n\nCall the roofer: it drips next to the piano', 'ROSE');
  await write(ben, 'Umbrella is back in the stand', 'SKY');
  await write(ben, 'Rain gauge: 12 mm since Monday', 'MINT');
  await note(phone, 'Rain gauge').waitFor();
  await note(phone, 'Call the roofer').waitFor();
  await assertFits(phone);
  await documentedPicture(phone, 'notes-phone');
});

withClients('each event is answered, a refusal with its reason', {}, async (clients) => {
  const socket = await clients.join('/notes/1.0/notes');
  const saved = await socket.emitWithAck('save', { id: 'ack', text: 'Hello', colour: 'SKY' });
  assert.equal(saved.text, 'Hello');
  assert.deepEqual(await socket.emitWithAck('save', { id: 'ack', text: ' ' }), {
    error: { type: 'length', message: 'A note has 1 to 400 characters.' },
  });
  const info = await socket.emitWithAck('info');
  assert.ok(info.notes > 0 && info.people > 0, JSON.stringify(info));
  assert.equal(info.changed, saved.changed);
  assert.equal(await socket.emitWithAck('remove', 'ack'), true);
  assert.equal(await socket.emitWithAck('remove', 'ack'), false);
});
