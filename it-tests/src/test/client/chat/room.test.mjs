import assert from 'node:assert/strict';
import { assertFits, documentedPicture, inWindows, picture, PHONE, useBrowser } from '../harness/pages.mjs';
import { base } from '../harness/server.mjs';

useBrowser();

/** Enters the chat, and from the lobby a room that is opened by the first who comes. */
async function enter(page, name, room, root = base) {
  await page.goto(root.href);
  await page.locator('#name').fill(name);
  await page.locator('#enter').click();
  await page.locator('#room-title', { hasText: 'Lobby' }).waitFor();
  if (room) {
    await openRoom(page, room);
  }
  return page;
}

async function openRoom(page, room) {
  await page.locator('#room-name').fill(room);
  await page.locator('#new-room button').click();
  await page.locator('#room-title', { hasText: room }).waitFor();
}

async function say(page, text) {
  await page.locator('#text').fill(text);
  await page.locator('#send').click();
}

/** A message as a page shows it. */
function message(page, text, state) {
  return page.locator(`#messages li[data-id]${state ? `[data-state="${state}"]` : ''}`, { hasText: text });
}

inWindows('two people chat in a room, with ticks, typing and presence', async (windows) => {
  const [ada, ben] = [await windows.open(), await windows.open()];
  await enter(ada, 'Ada', 'Garden');
  await enter(ben, 'Ben', 'Garden');
  await ada.locator('#people li', { hasText: 'Ben' }).waitFor();
  await ben.locator('#people li', { hasText: 'Ada' }).waitFor();

  await ada.locator('#text').pressSequentially('Good mor');
  await ben.locator('#typing', { hasText: 'Ada is typing' }).waitFor();
  await say(ada, 'Good morning!');
  await message(ada, 'Good morning!', 'delivered').waitFor();
  await message(ben, 'Good morning!').waitFor();
  assert.equal(await ben.locator('#typing').textContent(), '');
  await say(ben, 'Hello Ada 🌦');
  await message(ada, 'Hello Ada 🌦').waitFor();

  await ben.close();
  await ada.locator('#messages', { hasText: 'Ben left' }).waitFor();
});

inWindows('rooms are apart, and an unread message counts', async (windows) => {
  const [ada, ben] = [await windows.open(), await windows.open()];
  await enter(ada, 'Ada', 'Kitchen');
  await enter(ben, 'Ben', 'Cellar');
  await say(ben, 'It is dark here.');
  await message(ben, 'It is dark here.', 'delivered').waitFor();
  await ada.locator('#rooms [data-room="Cellar"] .badge').waitFor();
  assert.equal(await message(ada, 'It is dark here.').count(), 0);
  await ada.locator('#rooms [data-room="Cellar"]').click();
  await message(ada, 'It is dark here.').waitFor();
});

inWindows('the page upgrades to WebSocket and says so', async (windows) => {
  const page = await enter(await windows.open(), 'Ada');
  await page.locator('#status', { hasText: 'Live over WebSocket' }).waitFor();
});

inWindows('a page whose connection is cut says so, comes back, and delivers what waited', async (windows) => {
  const proxy = await windows.proxy();
  const [ada, ben] = [await windows.open(), await windows.open()];
  await enter(ada, 'Ada', 'Bridge', proxy.root);
  await enter(ben, 'Ben', 'Bridge');
  await ada.locator('#status', { hasText: 'Live over WebSocket' }).waitFor();

  proxy.cut();
  await ada.locator('#banner:is([data-state="offline"], [data-state="connecting"])').waitFor();
  await say(ada, 'Can you hear me?');
  await message(ada, 'Can you hear me?', 'waiting').waitFor();
  await picture(ada, 'chat-offline');

  proxy.repair();
  await ada.locator('#banner[data-state="back"]').waitFor();
  await message(ada, 'Can you hear me?', 'delivered').waitFor();
  await message(ben, 'Can you hear me?').waitFor();
  await say(ben, 'Loud and clear.');
  await message(ada, 'Loud and clear.').waitFor();
  assert.equal(await message(ben, 'Can you hear me?').count(), 1);
});

inWindows('the chat fits a phone', async (windows) => {
  const [phone, ben] = [await windows.open(PHONE), await windows.open()];
  await enter(phone, 'Ada');
  await phone.locator('#show-rooms').tap();
  await openRoom(phone, 'Umbrella stand');
  await enter(ben, 'Ben', 'Umbrella stand');
  await say(ben, 'Is it still raining where you are?');
  await message(phone, 'Is it still raining').waitFor();
  await say(phone, 'Cats and dogs. Bringing the big umbrella.');
  await message(phone, 'Cats and dogs.', 'delivered').waitFor();
  await say(ben, 'Perfect, see you at eight.');
  await message(phone, 'Perfect').waitFor();
  await ben.locator('#text').pressSequentially('And bring b');
  await phone.locator('#typing', { hasText: 'Ben is typing' }).waitFor();
  await assertFits(phone);
  await documentedPicture(phone, 'chat-phone');
});

inWindows('a room with three people has its picture taken', async (windows) => {
  const [ada, ben, grace] = [await windows.open(), await windows.open(), await windows.open()];
  await enter(ada, 'Ada', 'Weather');
  await enter(ben, 'Ben', 'Weather');
  await enter(grace, 'Grace', 'Weather');
  for (const [page, text] of [
    [ben, 'Radar says the front arrives in twenty minutes.'],
    [grace, 'Over here it pours already ☔'],
    [ada, 'Then let me close the roof window first.'],
    [ada, 'Done. Is the gauge reset?'],
    [ben, 'Reset this morning: 0.0 mm, and counting.'],
    [ada, 'Good. I will post the reading at noon.'],
  ]) {
    await say(page, text);
    await Promise.all([ada, ben, grace].map((window) => message(window, text).waitFor()));
  }
  await message(ada, 'at noon', 'delivered').waitFor();
  await grace.locator('#text').pressSequentially('My guess is 12 m');
  await ada.locator('#typing', { hasText: 'Grace is typing' }).waitFor();
  await ada.locator('#status', { hasText: 'Live over WebSocket' }).waitFor();
  await documentedPicture(ada, 'chat');
});
