import { io } from 'socket.io-client';
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { watchMessages, watchRequests } from '../src/activity.ts';
import { Connections } from '../src/connection.ts';
import { next, PATH, startServer } from './support/server.js';

describe('of messages', () => {
    async function connected(options) {
        const server = await startServer(options);
        const joined = next(server.io.of('/chat'), 'connection');
        const happened = vi.fn();
        const location = { origin: server.origin, path: PATH };
        const connections = new Connections((manager) => watchMessages(manager, happened), happened);
        const connection = connections.of({ io, server: location, perChannel: false, options: undefined });
        const socket = connection.socket('/chat');
        onTestFinished(() => socket.disconnect());
        const [peer] = await joined;
        if (!socket.connected) {
            await next(socket, 'connect');
        }
        return { socket, peer, happened };
    }

    test('connecting, heartbeats and leaving are none', async () => {
        const { socket, happened } = await connected({ pingInterval: 20 });
        await next(socket.io, 'ping');
        await next(socket.io, 'ping');
        const left = next(socket, 'disconnect');
        socket.disconnect();
        await left;
        expect(happened).not.toHaveBeenCalled();
    });

    test('one that is emitted, and its acknowledgement', async () => {
        const { socket, peer, happened } = await connected();
        peer.on('sum', (a, b, answer) => answer(a + b));
        const answer = socket.emitWithAck('sum', 1, 2);
        expect(happened).toHaveBeenCalledTimes(1);
        expect(await answer).toBe(3);
        expect(happened).toHaveBeenCalledTimes(2);
    });

    test.each([['text'], [Buffer.from('binary')]])('one that comes in, with %s', async (value) => {
        const { socket, peer, happened } = await connected();
        const news = next(socket, 'news');
        peer.emit('news', value);
        await news;
        expect(happened).toHaveBeenCalledTimes(1);
    });

    test('one that cannot be emitted is none', async () => {
        const { socket, happened } = await connected();
        expect(() => socket.emit('connect')).toThrow('reserved event name');
        expect(happened).not.toHaveBeenCalled();
    });
});

describe('of AJAX calls', () => {
    const OWN = 'https://shop.example/app/socket.io/keep-alive';
    let report;

    afterEach(() => vi.unstubAllGlobals());

    /** Watches a browser of ours; gives what it has told. */
    function watch(types = ['resource']) {
        vi.stubGlobal(
            'PerformanceObserver',
            class {
                static supportedEntryTypes = types;
                constructor(listener) {
                    report = (...entries) => listener({ getEntries: () => entries });
                }
                observe = vi.fn(({ type }) => expect(type).toBe('resource'));
            },
        );
        const happened = vi.fn();
        watchRequests((url) => url === OWN, happened);
        return happened;
    }

    const entry = (initiatorType, name) => ({ initiatorType, name });

    test.each(['fetch', 'xmlhttprequest'])('%s', (kind) => {
        const happened = watch();
        report(entry('img', 'https://shop.example/a.png'), entry(kind, 'https://shop.example/app/cart?EIO=4'));
        expect(happened).toHaveBeenCalledTimes(1);
    });

    test.each([
        ['an image', 'img', 'https://shop.example/a.png'],
        ['our own question', 'fetch', OWN],
        ['long-polling', 'xmlhttprequest', 'https://shop.example/app/socket.io/?EIO=4&transport=polling&t=a'],
    ])('%s is none', (what, kind, url) => {
        const happened = watch();
        report(entry(kind, url));
        expect(happened).not.toHaveBeenCalled();
    });

    test('a browser without such records is let alone', () => {
        report = undefined;
        watch(['mark']);
        expect(report).toBeUndefined();
        vi.stubGlobal('PerformanceObserver', undefined);
        expect(() => watchRequests(() => false, vi.fn())).not.toThrow();
    });
});
