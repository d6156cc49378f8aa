import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { MODULE, NODE_MODULES } from '../scripts/layout.js';
import { openPage } from './support/browser.js';
import { next, startServer } from './support/server.js';

const read = (...path) => readFileSync(join(...path), 'utf8');
const samples = read(MODULE, 'README.md')
    .split('\n## ')
    .map((section) => ({ title: section.split('\n', 1)[0], html: /```html\n(.*?)```/s.exec(section)?.[1] }))
    .filter(({ html }) => html);

/** What the RequireJS sample loads besides ours; the controller is the one in RAIN's documentation. */
const LIBRARIES = {
    '/app/js/require.js': read(NODE_MODULES, 'requirejs', 'require.js'),
    '/app/js/jquery.js': read(NODE_MODULES, 'jquery', 'dist', 'jquery.js'),
    '/app/js/chat-controller.js': read(MODULE, 'test', 'fixtures', 'chat-controller.js'),
};

test('the README shows three ways', () => {
    expect(samples.map(({ title }) => title)).toEqual([
        'A script tag',
        'RequireJS and a RAIN controller',
        'An ES module',
    ]);
});

describe.each(samples)('$title', ({ html }) => {
    test('greets, and talks at a click', async () => {
        const { io, origin } = await startServer({ pages: { '/app/index.html': html, ...LIBRARIES } });
        const joined = next(io.of('/example/1.0/chat'), 'connection');
        const { window, errors } = await openPage(`${origin}/app/index.html`);
        const [peer] = await joined;

        peer.emit('hello', { message: 'Hello from the bean' });
        await vi.waitFor(() => expect(window.alerts).toEqual(['Hello from the bean']));

        const talk = vi.fn();
        peer.onAny(talk);
        window.document.querySelector("input[data-itemid='btnCustomHandler']").click();
        await vi.waitFor(() => expect(talk).toHaveBeenCalled());
        expect(talk.mock.calls).toEqual([['new-message', { text: 'Welcome!' }]]);
        expect(errors).toEqual([]);
    });
});
