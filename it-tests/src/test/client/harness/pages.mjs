// Pages of the example in headless Chromium, as people and as tests use them.
import assert from 'node:assert/strict';
import { copyFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { launchBrowser } from './browser.mjs';
import { LIMIT } from './clients.mjs';
import { Proxy } from './proxy.mjs';
import { at, base, endpoint, server } from './server.mjs';

const DESKTOP = { viewport: { width: 1180, height: 760 }, deviceScaleFactor: 2, colorScheme: 'light' };
export const PHONE = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 3, hasTouch: true, isMobile: true };

/** The windows of one test. What goes wrong in a page that nobody expects fails the test. */
class Windows {
  #browser;
  #contexts = [];
  #proxies = [];
  #errors = [];

  constructor(browser) {
    this.#browser = browser;
  }

  /** A window with storage of its own, still empty. */
  async open(options = DESKTOP) {
    const context = await this.#browser.newContext({ locale: 'en-GB', ...options });
    this.#contexts.push(context);
    const page = await context.newPage();
    page.on('pageerror', (error) => this.#errors.push(error.stack));
    return page;
  }

  /** A way to the server that can be cut. */
  async proxy() {
    const proxy = await Proxy.to(base);
    this.#proxies.push(proxy);
    return proxy;
  }

  async close() {
    await Promise.all(this.#contexts.map((context) => context.close()));
    this.#proxies.forEach((proxy) => proxy.close());
    assert.deepEqual(this.#errors, []);
  }
}

let browser;

/** Tests of this file share a browser. */
export function useBrowser() {
  before(async () => {
    browser = await launchBrowser();
  });
  after(() => browser?.close());
}

/** One test with windows of its own. */
export function inWindows(name, body) {
  test(name, LIMIT, async () => {
    const windows = new Windows(browser);
    try {
      await body(windows);
    } finally {
      await windows.close();
    }
  });
}

/** Opens a bare page of the server with the client runtime as `Rainsocket`: its script, shown as text, with the same script. */
export async function openRuntime(page, folder = at(endpoint)) {
  const { href } = new URL('rainsocket.js', folder);
  await page.goto(href);
  await page.addScriptTag({ url: href });
}

/** Nothing on the page is wider than the screen. */
export async function assertFits(page) {
  const { content, screen } = await page.evaluate(() => ({
    content: document.documentElement.scrollWidth,
    screen: window.innerWidth,
  }));
  assert.ok(content <= screen, `the page is ${content} px wide on a screen of ${screen} px`);
}

/** A picture for whoever looks into a run. */
export async function picture(page, name) {
  const file = path.join(process.env.ARTIFACTS, `${server}-${name}.png`);
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: file, animations: 'disabled', caret: 'hide' });
  return file;
}

/** One for the documentation as well, if SCREENSHOTS says where that has its pictures. */
export async function documentedPicture(page, name) {
  const file = await picture(page, name);
  if (process.env.SCREENSHOTS) {
    await mkdir(process.env.SCREENSHOTS, { recursive: true });
    await copyFile(file, path.join(process.env.SCREENSHOTS, `${name}.png`));
  }
}
