import { assertFits, documentedPicture, inWindows, PHONE, useBrowser } from '../../harness/pages.mjs';
import { at } from '../../harness/server.mjs';

useBrowser();

async function open(page, path) {
  await page.goto(at(path).href);
  await page.locator('.good').first().waitFor();
  return page;
}

const good = (page, name, left) => page.locator(`[data-good="${name}"]${left === undefined ? '' : `[data-left="${left}"]`}`);

inWindows('two web applications sell and bake from one shelf', async (windows) => {
  const customer = await open(await windows.open(PHONE), '/bakery/');
  const baker = await open(await windows.open(PHONE), '/bakery-back/');

  for (const left of [2, 1, 0]) {
    await good(customer, 'Pretzel').getByRole('button').click();
    await good(baker, 'Pretzel', left).waitFor();
    await good(customer, 'Pretzel', left).waitFor();
  }
  await customer.locator('#notice', { hasText: 'Enjoy your pretzel!' }).waitFor();
  await good(customer, 'Pretzel').getByRole('button', { disabled: true }).waitFor();
  await documentedPicture(baker, 'bakery-back-phone');

  await good(baker, 'Pretzel').getByRole('button').click();
  await good(customer, 'Pretzel', 3).waitFor();
  await customer.locator('#notice', { hasText: 'Fresh from the oven: Pretzel' }).waitFor();
  await Promise.all([customer, baker].map(assertFits));
  await documentedPicture(customer, 'bakery-phone');
});
