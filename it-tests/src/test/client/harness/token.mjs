// Tokens as the test application wants them: JWTs, signed with HS256.
import { createHmac } from 'node:crypto';

const SECRET = 'no secret outside of this test';

function part(value) {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

/** A token of a user with these roles, for so many seconds. */
export function token(sub, groups, seconds = 3600, secret = SECRET) {
  const text = `${part({ alg: 'HS256' })}.${part({ sub, groups, exp: Date.now() / 1000 + seconds })}`;
  return `${text}.${createHmac('sha256', secret).update(text).digest('base64url')}`;
}
