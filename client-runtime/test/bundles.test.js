import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createContext as createVmContext, runInContext } from 'node:vm';
import { describe, expect, test, vi } from 'vitest';
import { CLASSES, CLIENT, CLIENT_VERSION, NODE_MODULES } from '../scripts/layout.js';
import { openPage } from './support/browser.js';
import { next, startServer } from './support/server.js';

const VARIANTS = ['', '.min'];
const built = (file) => readFileSync(join(CLIENT, file), 'utf8');

/** A fresh RequireJS of node's, without a page. */
function newRequireJs(config) {
    const require = createRequire(import.meta.url);
    delete require.cache[require.resolve('requirejs')];
    const requirejs = require('requirejs');
    return config ? requirejs.config({ context: 'test', ...config }) : requirejs;
}

async function openWith(html, files) {
    const requireJs = readFileSync(join(NODE_MODULES, 'requirejs', 'require.js'), 'utf8');
    const pages = { '/app/index.html': html, '/app/js/require.js': requireJs, ...files };
    const server = await startServer({ pages });
    server.io.of('/chat');
    return { ...server, ...(await openPage(`${server.origin}/app/index.html`)) };
}

describe.each(VARIANTS)('rainsocket%s.js', (min) => {
    test('is a global, which finds the server that it came from', async () => {
        const { window, errors } = await openWith(`<script src="socket.io/rainsocket${min}.js"></script>`);
        const socket = window.Rainsocket.createContext().messaging.getSocket('chat');
        await next(socket, 'connect');
        expect(socket.io.opts.path).toBe('/app/socket.io/');
        expect(errors).toEqual([]);
    });

    test('adds nothing but that global', () => {
        const sandbox = createVmContext({ URL });
        runInContext(built(`rainsocket${min}.js`), sandbox);
        expect(Object.keys(sandbox)).toEqual(['URL', 'Rainsocket']);
        expect(Object.keys(sandbox.Rainsocket).sort()).toEqual(['createContext', 'io', 'startController']);
    });

    test('is an AMD module, also without a page', async () => {
        const requirejs = newRequireJs({ paths: { rainsocket: join(CLIENT, `rainsocket${min}`) } });
        const { createContext } = await new Promise((resolve, reject) => requirejs(['rainsocket'], resolve, reject));

        expect(globalThis).not.toHaveProperty('Rainsocket');
        expect(() => createContext().messaging.getSocket('chat')).toThrow(/^RS-9002 /);
        const options = { url: 'http://127.0.0.1/app/socket.io/', options: { autoConnect: false } };
        expect(createContext(options).messaging.getSocket('chat').io.opts.path).toBe('/app/socket.io/');
    });
});

test('merged into a file by an optimizer, the AMD module finds the server by its path', async () => {
    const paths = { rainsocket: join(CLIENT, 'rainsocket') };
    const merged = await new Promise((out, failed) =>
        newRequireJs().optimize({ name: 'rainsocket', paths, out, optimize: 'none', logLevel: 4 }, undefined, failed),
    );
    const { window, errors } = await openWith(
        `<script src="js/require.js"></script>
        <script>requirejs.config({ paths: { rainsocket: 'socket.io/rainsocket' } });</script>
        <script src="js/all.js"></script>
        <script>
            requirejs(['rainsocket'], (it) => (window.socket = it.createContext().messaging.getSocket('chat')));
        </script>`,
        { '/app/js/all.js': merged },
    );
    await vi.waitFor(() => expect(window.socket?.isConnected).toBe(true));
    expect(window.socket.io.opts.path).toBe('/app/socket.io/');
    expect(errors).toEqual([]);
});

test.each(VARIANTS)('rainsocket.esm%s.js is an ES module, which finds the server that it came from', async (min) => {
    const { window, errors } = await openWith(`
        <script type="module">
            import { createContext, io } from './socket.io/rainsocket.esm${min}.js';
            import { io as official } from './socket.io/socket.io.esm.min.js';
            window.socket = createContext().messaging.getSocket('chat');
            window.sameClient = io === official;
        </script>`);
    await vi.waitFor(() => expect(window.socket.isConnected).toBe(true));
    expect(window.socket.io.opts.path).toBe('/app/socket.io/');
    expect(window.sameClient).toBe(true);
    expect(errors).toEqual([]);
});

test('the first emit reconnects with the official client’s minified file, too', async () => {
    const { io, window } = await openWith(`
        <script type="module">
            import { createContext } from './socket.io/rainsocket.esm.min.js';
            window.socket = createContext({ options: { reconnection: false } }).messaging.getSocket('chat');
        </script>`);
    await vi.waitFor(() => expect(window.socket.isConnected).toBe(true));
    Object.values(io.engine.clients).forEach((client) => client.close());
    await vi.waitFor(() => expect(window.socket.isConnected).toBe(false));
    window.socket.emit('back');
    await vi.waitFor(() => expect(window.socket.isConnected).toBe(true));
});

test('the MessagePack client can take the place of the default one', async () => {
    const { window } = await openWith(`
        <script src="socket.io/socket.io.msgpack.min.js"></script>
        <script src="socket.io/rainsocket.js"></script>`);
    const socket = window.Rainsocket.createContext({ io: window.io, options: { autoConnect: false } });
    const { encoder } = socket.messaging.getSocket('chat').io;
    const [packet] = encoder.encode({ type: 2, data: ['a'], nsp: '/chat' });
    expect(packet.constructor.name).toBe('ArrayBuffer');
});

describe('the jar', () => {
    test('has the official client files as they are', () => {
        const dist = join(NODE_MODULES, 'socket.io-client', 'dist');
        const official = readdirSync(dist);
        expect(official).toContain('socket.io.msgpack.min.js');
        for (const file of official) {
            expect(built(file)).toBe(readFileSync(join(dist, file), 'utf8'));
        }
    });

    test('holds the official client once in the global file, and not in the ES module', () => {
        const sources = (file) => JSON.parse(built(`${file}.map`)).sources;
        const managers = (file) => sources(file).filter((source) => source.endsWith('/manager.js'));
        expect(managers('rainsocket.js')).toHaveLength(1);
        expect(managers('rainsocket.esm.js')).toHaveLength(0);
        expect(built('rainsocket.js')).toContain(`socket.io-client ${CLIENT_VERSION}`);
    });

    test('names the licences of what it bundles', () => {
        const licences = readFileSync(join(CLASSES, 'META-INF', 'rainsocket', 'THIRD-PARTY-LICENSES.txt'), 'utf8');
        for (const name of ['socket.io-client', 'socket.io-parser', 'engine.io-client', 'engine.io-parser']) {
            expect(licences).toMatch(new RegExp(`^${name}\n\n.*MIT`, 'm'));
        }
    });

    test('tells nothing about the machine that built it', () => {
        for (const file of readdirSync(CLIENT).filter((name) => name.startsWith('rainsocket'))) {
            expect(built(file)).not.toContain(process.cwd());
        }
    });
});
