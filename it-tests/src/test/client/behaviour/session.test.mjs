import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LIMIT } from '../harness/clients.mjs';
import { http } from '../harness/http.mjs';
import { at, endpoint, sessionsExpire } from '../harness/server.mjs';
import { endSession, openSession } from '../harness/session.mjs';

/** Asks whether a session is still there. */
async function ask(headers = {}, method = 'GET') {
  const answer = await http(at(`${endpoint}keep-alive`), { headers, method });
  assert.equal(answer.headers.get('cache-control'), 'no-store');
  assert.equal(answer.headers.get('set-cookie'), null);
  assert.equal(answer.headers.get('access-control-allow-origin'), null);
  return answer;
}

for (const seconds of [600, 1800, -1]) {
  test(`a session of ${seconds} s is there`, LIMIT, async () => {
    const { status, headers, body } = await ask(await openSession(seconds));
    assert.equal(status, 200);
    assert.match(headers.get('content-type'), /^application\/json/);
    assert.deepEqual(JSON.parse(body), { maxInactiveInterval: sessionsExpire ? seconds : -1 });
  });
}

test('without a session there is none, and none is made', LIMIT, async () => {
  const { status, body } = await ask();
  assert.equal(status, 204);
  assert.equal(body, '');
});

test('a session that was ended is gone', LIMIT, async () => {
  const session = await openSession(600);
  await endSession(session);
  assert.equal((await ask(session)).status, 410);
});

test('a session that nobody has opened is gone', LIMIT, async () => {
  assert.equal((await ask({ Cookie: 'JSESSIONID=nobody' })).status, 410);
});

for (const [who, headers] of [
  ['a page of another site', { 'Sec-Fetch-Site': 'cross-site', Origin: 'https://stranger.example' }],
  ['a page of another origin', { 'Sec-Fetch-Site': 'same-site' }],
  ['a foreign image', { 'Sec-Fetch-Site': 'cross-site' }],
  ['a foreign page in an old browser', { Origin: 'https://stranger.example' }],
]) {
  test(`${who} learns nothing`, LIMIT, async () => {
    const session = await openSession(600);
    const { status, body } = await ask({ ...session, ...headers });
    assert.equal(status, 403);
    assert.equal(body, '');
  });
}

for (const site of ['same-origin', 'none']) {
  test(`a request of the site ${site} is answered`, LIMIT, async () => {
    assert.equal((await ask({ ...(await openSession(600)), 'Sec-Fetch-Site': site })).status, 200);
  });
}

for (const method of ['POST', 'OPTIONS', 'DELETE']) {
  test(`${method} is no question`, LIMIT, async () => {
    const { status, headers } = await ask(await openSession(600), method);
    assert.equal(status, 405);
    assert.equal(headers.get('allow'), 'GET');
  });
}
