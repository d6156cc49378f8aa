import { once } from 'node:events';
import { createServer } from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import { askForSession } from '../src/session-question.ts';

/** Asks a server that answers so. */
async function asked(status, body, headers) {
    const server = createServer((request, response) => response.writeHead(status, headers).end(body));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    onTestFinished(() => server.close());
    return askForSession(`http://127.0.0.1:${server.address().port}/keep-alive`);
}

test.each([1800, 0, -1])('a session of %d s', async (seconds) => {
    expect(await asked(200, JSON.stringify({ maxInactiveInterval: seconds }))).toBe(seconds);
});

test.each([204, 410])('%d: there is none', async (status) => {
    expect(await asked(status)).toBe('gone');
});

test.each([
    ['not found', 404, 'none here'],
    ['a failure', 500, '{"maxInactiveInterval":1}'],
    ['a page', 200, '<html>Please log in</html>'],
    ['other JSON', 200, '{"maxInactiveInterval":"1"}'],
    ['no object', 200, 'null'],
    ['the way to a login', 302, '', { Location: '/login' }],
])('%s is no answer', async (what, status, body, headers) => {
    expect(await asked(status, body, headers)).toBe('unknown');
});

test('neither is none at all', async () => {
    expect(await askForSession('http://127.0.0.1:1/keep-alive')).toBe('unknown');
});
