// Ways to be logged in; the application's name tells which one it has.
import assert from 'node:assert/strict';
import { http } from '../harness/http.mjs';
import { at, base } from '../harness/server.mjs';

const PASSWORD = 'rain';

const byPage = base.pathname.endsWith('form/');

/**
 * What a servlet of the container says of a user, by itself, by an EJB and by Jakarta Security: `{ servlet, ejb, context }`. Handlers have
 * to know the same. On Payara that is less than it should be in two cases: its EJBs did not know the groups of a user of Jakarta Security
 * whom a cookie names after one deployment of many, and from Java 24 on, where `java.security.Policy` grants nothing, Jakarta Security
 * knows no roles.
 */
export async function asServletsKnow(user) {
  const { status, body } = await http(at('secret'), { headers: await login(user) });
  assert.equal(status, 200);
  return JSON.parse(body);
}

/** Whether the container lets nobody as far as the handshake who is not logged in. */
export const guarded = base.pathname === '/realm-basic/';

/** What each request of a user has. */
export const login = byPage ? byForm : byHeader;

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
  const seen = await landed.text();
  assert.equal(seen.includes(user), true, seen);
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
