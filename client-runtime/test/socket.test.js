import { beforeEach, describe, expect, test, vi } from 'vitest';
import { FAST, newPage } from './support/page.js';
import { next, startServer } from './support/server.js';

let server;
let context;

beforeEach(async () => {
    server = await startServer();
    context = newPage().createContext({ component: 'shop', version: '1.0', url: server.url, options: FAST });
});

const chat = () => server.io.of('/shop/1.0/chat');
const news = () => server.io.of('/news');

describe('getSocket', () => {
    test('reaches the channel of the component', async () => {
        const joined = next(chat(), 'connection');
        const socket = context.messaging.getSocket('chat');
        const [peer] = await joined;

        const hello = next(socket, 'hello');
        peer.emit('hello', { message: 'Welcome!' });
        expect(await hello).toEqual([{ message: 'Welcome!' }]);
    });

    test('takes a leading slash as absolute', async () => {
        const joined = next(news(), 'connection');
        context.messaging.getSocket('/news');
        const [peer] = await joined;
        expect(peer.nsp.name).toBe('/news');
    });

    test('gives the same socket for the same channel, with one emit each', async () => {
        const received = vi.fn();
        chat().on('connection', (peer) => peer.on('new-message', received));
        const socket = context.messaging.getSocket('chat');
        const { emit } = socket;
        expect(context.messaging.getSocket('chat')).toBe(socket);
        expect(context.messaging.getSocket('/shop/1.0/chat')).toBe(socket);
        expect(socket.emit).toBe(emit);

        socket.emit('new-message', { text: 'Welcome!' });
        await vi.waitFor(() => expect(received.mock.calls).toEqual([[{ text: 'Welcome!' }]]));
    });
});

describe('isConnected', () => {
    test('is true only while connected', async () => {
        chat();
        const socket = context.messaging.getSocket('chat');
        expect(socket.isConnected).toBe(false);

        await next(socket, 'connect');
        expect(socket.isConnected).toBe(true);

        const dropped = next(socket, 'disconnect');
        chat().disconnectSockets();
        await dropped;
        expect(socket.isConnected).toBe(false);

        socket.emit('back');
        await next(socket, 'connect');
        expect(socket.isConnected).toBe(true);

        socket.disconnect();
        expect(socket.isConnected).toBe(false);
    });

    test('is false where the server refuses', async () => {
        chat().use((peer, proceed) => proceed(new Error('no session')));
        const socket = context.messaging.getSocket('chat');
        const [refusal] = await next(socket, 'connect_error');
        expect(refusal.message).toBe('no session');
        expect(socket.isConnected).toBe(false);
    });
});
