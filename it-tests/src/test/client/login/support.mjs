// Two ways to be logged in; the application's name tells which one it has.
import assert from 'node:assert/strict';
import { at, base } from '../harness/server.mjs';

const PASSWORD = 'rain';

/**
 * Payara's EJBs lose the groups of a user whom a cookie names, also when its own servlets call them: the mechanism of Jakarta Security
 * tells it the name only, and Payara keeps the groups for servlets alone.
 */
export const ejbKnowsRoles = true;

/** What each request of a user has. */
export const login = base.pathname === '/form/' ? byForm : byHeader;

async function byHeader(user) {
  return { authorization: `Basic ${Buffer.from(`${user}:${PASSWORD}`).toString('base64')}` };
}

/** As a browser: the protected page leads to the login page, which leads back. */
async function byForm(user) {
  const jar = new Map();
  const page = await visit(jar, 'secret');
  assert.equal(await page.text(), '/login');
  const body = new URLSearchParams({ j_username: user, j_password: PASSWORD });
  const landed = await visit(jar, 'j_security_check', { method: 'POST', body });
  assert.equal(await landed.text(), user);
  return headers(jar);
}

function headers(jar) {
  return { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') };
}

async function visit(jar, path, options = {}) {
  const response = await fetch(new URL(path, base), { ...options, headers: headers(jar), redirect: 'manual' });
  for (const cookie of response.headers.getSetCookie()) {
    const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie);
    jar.set(name, value);
  }
  const next = response.headers.get('location');
  if (!next) {
    return response;
  }
  await response.text();
  return visit(jar, new URL(next, at(path)));
}
