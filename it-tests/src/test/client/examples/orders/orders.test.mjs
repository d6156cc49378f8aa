import assert from 'node:assert/strict';
import { collect, next, withClients } from '../../harness/clients.mjs';
import { assertFits, documentedPicture, inWindows, PHONE, useBrowser } from '../../harness/pages.mjs';
import { base } from '../../harness/server.mjs';

useBrowser();

const as = (name, password = 'rain') => ({ auth: { name, password } });

async function logIn(page, name) {
  await page.goto(base.href);
  await page.locator('#name').fill(name);
  await page.locator('#password').fill('rain');
  await page.getByRole('button', { name: 'Log in' }).click();
  await page.locator('#greeting', { hasText: name }).waitFor();
  return page;
}

const order = (page, text, state) => page.locator(`.order[data-state="${state}"]`, { hasText: text });

async function place(page, item, amount) {
  await page.locator('[name=item]').fill(item);
  await page.locator('[name=amount]').fill(`${amount}`);
  await page.getByRole('button', { name: 'Order' }).click();
}

withClients('customers order, clerks decide, and nobody does what is not theirs', {}, async (clients) => {
  const [error] = await next(clients.open('/orders', as('ada', 'sun')), 'connect_error');
  assert.equal(error.message, 'The name or the password is wrong.');

  const [ada, ben, cleo] = await Promise.all(['ada', 'ben', 'cleo'].map((name) => clients.join('/orders', as(name))));
  const heard = collect(ada, 'order', 2);
  ben.on('order', () => assert.fail('Ben hears of Ada’s order'));
  const placed = await ada.emitWithAck('place', { item: 'Umbrella', amount: 2 });
  assert.equal((await ben.emitWithAck('accept', placed.id)).error.type, 'forbidden');
  assert.equal((await cleo.emitWithAck('place', { item: 'Umbrella', amount: 2 })).error.type, 'forbidden');
  const accepted = await cleo.emitWithAck('accept', placed.id);
  assert.deepEqual(accepted, { ...placed, state: 'ACCEPTED' });
  assert.equal((await cleo.emitWithAck('reject', placed.id)).error.type, 'decided');
  assert.deepEqual(await heard, [placed, accepted]);
});

inWindows('an order goes from a customer’s phone to the clerk and back', async (windows) => {
  const ada = await logIn(await windows.open(PHONE), 'ada');
  const cleo = await logIn(await windows.open(PHONE), 'cleo');
  await place(ada, ' ', 0);
  await ada.locator('#item-error', { hasText: 'must not be blank' }).waitFor();
  await ada.locator('#amount-error', { hasText: 'must be greater than 0' }).waitFor();
  await documentedPicture(ada, 'orders-violations-phone');

  for (const [item, amount] of [['Rubber boots', 1], ['Rain barrel', 2], ['Umbrella, large', 3]]) {
    await place(ada, item, amount);
    await order(ada, item, 'PLACED').waitFor();
  }
  await order(cleo, 'Rain barrel', 'PLACED').getByRole('button', { name: 'Accept' }).click();
  await order(cleo, 'Rubber boots', 'PLACED').getByRole('button', { name: 'Reject' }).click();
  await order(ada, 'Rain barrel', 'ACCEPTED').waitFor();
  await order(ada, 'Rubber boots', 'REJECTED').waitFor();
  await Promise.all([ada, cleo].map(assertFits));
  await documentedPicture(cleo, 'orders-clerk-phone');
});
