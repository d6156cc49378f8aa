// The Admin UI for those who are logged in and have the role.
import assert from 'node:assert/strict';
import { next, overBoth } from '../harness/clients.mjs';
import { guarded, login } from './support.mjs';

overBoth('who has the role is let in without a password', async (clients) => {
  const admin = clients.open('/admin', { extraHeaders: await login('dan') });
  const [config] = await Promise.race([
    next(admin, 'config'),
    next(admin, 'connect_error').then(([error]) => { throw error; }),
  ]);
  assert.ok(config.supportedFeatures.includes('DISCONNECT'));
});

overBoth('nobody else is', async (clients) => {
  const others = [await login('bob'), ...(guarded ? [] : [{}])];
  for (const extraHeaders of others) {
    const [error] = await next(clients.open('/admin', { extraHeaders }), 'connect_error');
    assert.equal(error.message, 'invalid credentials');
  }
});
