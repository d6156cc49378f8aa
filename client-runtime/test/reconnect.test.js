import { beforeEach, describe, expect, test, vi } from 'vitest';
import { FAST, newPage } from './support/page.js';
import { next, startServer } from './support/server.js';

let server;
let received;

beforeEach(async () => {
    server = await startServer();
    received = vi.fn();
    for (const name of ['/chat', '/news']) {
        server.io.of(name).on('connection', (peer) => peer.onAny((...event) => received(name, ...event)));
    }
});

const open = (channel, options = FAST) =>
    newPage().createContext({ url: server.url, options }).messaging.getSocket(channel);
const cutTransports = () => Object.values(server.io.engine.clients).forEach((client) => client.close());
const receivedAll = (...events) => vi.waitFor(() => expect(received.mock.calls).toEqual(events));

async function connected(channel, options) {
    const socket = open(channel, options);
    await next(socket, 'connect');
    return socket;
}

async function dropped(socket, drop) {
    const disconnected = next(socket, 'disconnect');
    drop();
    return disconnected;
}

test('what is emitted before the connection is up is sent on connect, in order', async () => {
    const socket = open('chat');
    socket.emit('one', 1);
    socket.emit('two', 2);
    expect(socket.isConnected).toBe(false);
    await receivedAll(['/chat', 'one', 1], ['/chat', 'two', 2]);
});

describe('the first emit reconnects', () => {
    test('after the server disconnected the socket', async () => {
        const socket = await connected('chat');
        await dropped(socket, () => server.io.of('/chat').disconnectSockets());
        expect(socket.active).toBe(false);

        socket.emit('one', 1);
        socket.emit('two', 2);
        await receivedAll(['/chat', 'one', 1], ['/chat', 'two', 2]);
        expect(server.io.of('/chat').sockets.size).toBe(1);
    });

    test('and brings back the answer', async () => {
        server.io.of('/chat').on('connection', (peer) => peer.on('sum', (a, b, answer) => answer(a + b)));
        const socket = await connected('chat');
        await dropped(socket, () => server.io.of('/chat').disconnectSockets());
        expect(await socket.emitWithAck('sum', 2, 3)).toBe(5);
    });

    test('where the official client may not reconnect by itself', async () => {
        const socket = await connected('chat', { reconnection: false });
        await dropped(socket, cutTransports);
        expect(socket.active).toBe(true);
        socket.emit('one', 1);
        await receivedAll(['/chat', 'one', 1]);
    });

    test('in the very listener that hears of the drop', async () => {
        const socket = await connected('chat');
        socket.once('disconnect', () => socket.emit('one', 1));
        await dropped(socket, () => server.io.of('/chat').disconnectSockets());
        await receivedAll(['/chat', 'one', 1]);
    });

    test('after a refusal', async () => {
        let session = false;
        server.io.of('/chat').use((peer, proceed) => proceed(session ? undefined : new Error('no session')));
        const socket = open('chat');
        await next(socket, 'connect_error');

        session = true;
        socket.emit('one', 1);
        await receivedAll(['/chat', 'one', 1]);
    });
});

test('after a lost transport the official client reconnects, and sends what was emitted meanwhile', async () => {
    const socket = await connected('chat');
    await dropped(socket, cutTransports);
    socket.emit('one', 1);
    await receivedAll(['/chat', 'one', 1]);
});

test('an emit in the listener that hears of a lost transport does not spoil later reconnections', async () => {
    const socket = await connected('chat');
    socket.once('disconnect', () => socket.emit('one', 1));
    await dropped(socket, cutTransports);
    await receivedAll(['/chat', 'one', 1]);

    const back = next(socket, 'connect');
    await dropped(socket, cutTransports);
    await back;
    expect(socket.isConnected).toBe(true);
});

test('emits while the namespace is being joined do not join it twice', async () => {
    const connections = vi.fn();
    server.io.of('/chat').on('connection', connections);
    const socket = open('chat');
    await next(socket.io, 'open');
    const engine = socket.io.engine.id;
    socket.emit('one', 1);
    await receivedAll(['/chat', 'one', 1]);
    expect(connections).toHaveBeenCalledTimes(1);
    expect(Object.keys(server.io.engine.clients)).toEqual([engine]);
});

describe('a socket that the page keeps closed stays closed', () => {
    async function expectWaits(socket) {
        socket.emit('one', 1);
        await new Promise((resolve) => setImmediate(resolve));
        expect(socket.active).toBe(false);
        expect(received).not.toHaveBeenCalled();

        socket.connect();
        await receivedAll(['/chat', 'one', 1]);
    }

    test('after disconnect', async () => {
        const socket = await connected('chat');
        socket.disconnect();
        await expectWaits(socket);
    });

    test('after close', async () => {
        const socket = await connected('chat');
        socket.close();
        await expectWaits(socket);
    });

    test('with autoConnect false', async () => {
        await expectWaits(open('chat', { autoConnect: false }));
    });

    test('but a later drop is a drop again', async () => {
        const socket = await connected('chat');
        socket.disconnect().connect();
        await next(socket, 'connect');
        await dropped(socket, () => server.io.of('/chat').disconnectSockets());
        socket.emit('one', 1);
        await receivedAll(['/chat', 'one', 1]);
    });
});

test('each socket has its own state', async () => {
    const { messaging } = newPage().createContext({ url: server.url, options: FAST });
    const [chat, news] = [messaging.getSocket('chat'), messaging.getSocket('news')];
    await Promise.all([next(chat, 'connect'), next(news, 'connect')]);

    await dropped(chat, () => server.io.of('/chat').disconnectSockets());
    expect(news.isConnected).toBe(true);
    news.emit('one', 1);
    await receivedAll(['/news', 'one', 1]);
    expect(chat.active).toBe(false);

    chat.emit('two', 2);
    await receivedAll(['/news', 'one', 1], ['/chat', 'two', 2]);
    expect(server.io.engine.clientsCount).toBe(1);
});

test('a reserved event is refused and connects nothing', async () => {
    const socket = await connected('chat');
    await dropped(socket, () => server.io.of('/chat').disconnectSockets());
    expect(() => socket.emit('connect')).toThrow('reserved event name');
    await new Promise((resolve) => setImmediate(resolve));
    expect(socket.active).toBe(false);
});
