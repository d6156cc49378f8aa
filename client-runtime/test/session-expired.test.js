import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { newPage } from './support/page.js';

const ORIGIN = 'https://shop.example';
const QUESTION = `${ORIGIN}/app/socket.io/keep-alive`;
const RAIN = { component: 'shop', version: '1.0', url: `${ORIGIN}/app/socket.io/`, options: { autoConnect: false } };
const PLAIN = { ...RAIN, component: undefined, version: undefined };

let fetch;

beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('location', new URL(ORIGIN));
    fetch = vi.fn(async () => Response.json({ maxInactiveInterval: 1800 }));
    vi.stubGlobal('fetch', fetch);
});
afterEach(() => {
    vi.unstubAllGlobals();
    vi.useRealTimers();
});

const after = (seconds) => vi.advanceTimersByTimeAsync(seconds * 1000);
const asked = () => fetch.mock.calls.map(([url]) => url);

describe('the server is asked for the session', () => {
    test('at a component’s first getSocket, once for all its channels', async () => {
        const page = newPage();
        const { messaging } = page.createContext(RAIN);
        expect(asked()).toEqual([]);
        messaging.getSocket('chat');
        messaging.getSocket('news');
        page.createContext(RAIN).messaging.getSocket('chat');
        expect(asked()).toEqual([QUESTION]);
        expect(fetch.mock.calls[0][1]).toMatchObject({ credentials: 'same-origin', cache: 'no-store' });
    });

    test.each([
        ['a path without a slash at its end', { path: '/app/socket.io' }, QUESTION],
        ['a page without a component that wants it', { ...PLAIN, keepAlive: true }, QUESTION],
        ['a WebSocket URL', { url: 'wss://shop.example/app/socket.io/' }, QUESTION],
        ['another application of the host', { url: `${ORIGIN}/b/socket.io/` }, `${ORIGIN}/b/socket.io/keep-alive`],
    ])('for %s', (what, options, url) => {
        newPage()
            .createContext({ ...RAIN, ...options })
            .messaging.getSocket('chat');
        expect(asked()).toEqual([url]);
    });

    test.each([
        ['a page without a component', PLAIN],
        ['a component that does not want it', { ...RAIN, keepAlive: false }],
        ['a server of another origin', { ...RAIN, url: 'https://live.example/app/socket.io/' }],
    ])('but not for %s', (what, options) => {
        newPage().createContext(options).messaging.getSocket('chat');
        expect(asked()).toEqual([]);
    });
});

test('a message refreshes the session; silence ends it, which subscribers hear, without data', async () => {
    const { messaging } = newPage().createContext(RAIN);
    const heard = vi.fn();
    messaging.subscribe('session_expired', heard);
    const socket = messaging.getSocket('chat');
    await after(100);

    socket.emit('new-message', { text: 'Welcome!' });
    await after(1700);
    expect(asked()).toHaveLength(2);

    fetch.mockImplementation(async () => new Response(null, { status: 410 }));
    await after(1800);
    expect(heard.mock.calls).toEqual([[undefined]]);

    socket.emit('new-message', { text: 'Anybody?' });
    await after(7200);
    expect(asked()).toHaveLength(3);
    expect(heard).toHaveBeenCalledTimes(1);
});

test('who subscribes too late still hears of it', async () => {
    const { messaging } = newPage().createContext(RAIN);
    messaging.getSocket('chat');
    await after(1);
    fetch.mockImplementation(async () => new Response(null, { status: 204 }));
    await after(1805);

    const heard = vi.fn();
    messaging.subscribe('session_expired', heard);
    await after(0);
    expect(heard).toHaveBeenCalledTimes(1);
});

test('a page that never had a session hears nothing of one that has expired long ago', async () => {
    fetch.mockImplementation(async () => new Response(null, { status: 410 }));
    const { messaging } = newPage().createContext(RAIN);
    const heard = vi.fn();
    messaging.subscribe('session_expired', heard);
    messaging.getSocket('chat').emit('one');
    await after(7200);
    expect(heard).not.toHaveBeenCalled();
    expect(asked()).toHaveLength(1);
});

describe('the server closes the sockets of a session that is over', () => {
    /** A packet as the official client hands it on. */
    const receive = (socket, type, data) => socket.io.emit('packet', { type, data, nsp: socket.nsp });
    const end = (socket, ...why) => receive(socket, 2, ['session_expired', ...why]);

    function heardOn(context) {
        const heard = vi.fn();
        context.messaging.subscribe('session_expired', heard);
        return heard;
    }

    test('which the page hears once, with the reason, however many sockets it has', async () => {
        const context = newPage().createContext({ ...RAIN, connectionPerChannel: true });
        const heard = heardOn(context);
        const sockets = ['chat', 'news'].map((channel) => context.messaging.getSocket(channel));
        await after(1);
        sockets.forEach((socket) => end(socket, { reason: 'logout' }));
        await after(7200);
        expect(heard.mock.calls).toEqual([[{ reason: 'logout' }]]);
        expect(asked()).toEqual([QUESTION]);
    });

    test('also on pages that do not keep the session', async () => {
        const context = newPage().createContext(PLAIN);
        const heard = heardOn(context);
        end(context.messaging.getSocket('/chat'));
        await after(0);
        expect(heard.mock.calls).toEqual([[undefined]]);
    });

    test('and again after the page was let in with another one', async () => {
        const context = newPage().createContext(PLAIN);
        const heard = heardOn(context);
        const socket = context.messaging.getSocket('/chat');
        end(socket);
        receive(socket, 0, { sid: 's2' });
        end(socket, { reason: 'expired' });
        await after(0);
        expect(heard.mock.calls).toEqual([[undefined], [{ reason: 'expired' }]]);
    });

    test('an answer that comes late changes nothing', async () => {
        const context = newPage().createContext(RAIN);
        const heard = heardOn(context);
        const answers = [];
        fetch.mockImplementation(() => new Promise((resolve) => answers.push(resolve)));
        const socket = context.messaging.getSocket('chat');
        end(socket, { reason: 'logout' });
        answers[0](Response.json({ maxInactiveInterval: 60 }));
        await after(7200);
        expect(heard).toHaveBeenCalledTimes(1);
        expect(asked()).toHaveLength(1);
    });
});
