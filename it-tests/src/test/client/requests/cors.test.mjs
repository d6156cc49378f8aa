import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LIMIT } from '../harness/clients.mjs';
import { HANDSHAKE, bare } from './support.mjs';

const CREDENTIALS = { 'access-control-allow-credentials': 'true' };
const EXPOSED = { 'access-control-expose-headers': 'x-every' };
const PREFLIGHT = {
  ...CREDENTIALS,
  ...EXPOSED,
  vary: 'Origin',
  'access-control-allow-methods': 'GET,POST',
  'access-control-allow-headers': 'x-one,x-two',
  'access-control-max-age': '600',
};
const FRIENDS = ['https://a.example', 'https://b.friend.example', 'https://any.test:8443'];
const STRANGERS = ['https://stranger.example', 'https://a.example.test', 'http://a.example', 'null'];

function cors({ headers }) {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => /^(access-control-|vary$)/.test(name)));
}

function allowed(origin) {
  return { 'access-control-allow-origin': origin };
}

for (const origin of FRIENDS) {
  test(`lets ${origin} read answers, refusals and files`, LIMIT, async () => {
    const expected = { ...allowed(origin), ...CREDENTIALS, ...EXPOSED, vary: 'Origin' };
    const headers = { origin };
    const answer = await bare(HANDSHAKE, { headers });
    assert.equal(answer.status, 200);
    assert.deepEqual(cors(answer), expected);
    const refused = await bare({ ...HANDSHAKE, EIO: 3 }, { headers });
    assert.equal(refused.status, 400);
    assert.deepEqual(cors(refused), expected);
    const forbidden = await bare({ ...HANDSHAKE, gate: 'closed' }, { headers });
    assert.equal(forbidden.status, 403);
    assert.deepEqual(cors(forbidden), expected);
    assert.equal((await bare({}, { headers, file: 'socket.io.js' })).headers['access-control-allow-origin'], origin);
  });

  test(`tells ${origin} what it may send`, LIMIT, async () => {
    const headers = {
      origin,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'x-mine',
    };
    const answer = await bare(HANDSHAKE, { method: 'OPTIONS', headers });
    assert.equal(answer.status, 204);
    assert.equal(answer.body.length, 0);
    assert.deepEqual(cors(answer), { ...allowed(origin), ...PREFLIGHT });
  });
}

for (const origin of STRANGERS) {
  test(`does not let ${origin} in`, LIMIT, async () => {
    const answer = await bare(HANDSHAKE, { headers: { origin } });
    assert.deepEqual(cors(answer), { ...CREDENTIALS, ...EXPOSED, vary: 'Origin' });
    const preflight = await bare(HANDSHAKE, { method: 'OPTIONS', headers: { origin } });
    assert.equal(preflight.status, 204);
    assert.deepEqual(cors(preflight), PREFLIGHT);
  });
}
