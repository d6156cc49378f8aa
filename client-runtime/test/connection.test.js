import { io as official } from 'socket.io-client';
import { expect, test } from 'vitest';
import { FAST, newPage } from './support/page.js';
import { next, PATH, startServer } from './support/server.js';

const NAMES = ['chat', 'news'];

/** Sockets of both channels, connected. */
async function connect(...contexts) {
    const sockets = contexts.flatMap(({ messaging }) => NAMES.map((name) => messaging.getSocket(name)));
    await Promise.all(sockets.filter((socket) => !socket.isConnected).map((socket) => next(socket, 'connect')));
    return sockets;
}

async function startWithChannels(options) {
    const server = await startServer(options);
    NAMES.forEach((name) => server.io.of(name));
    return server;
}

test('channels and contexts share one connection, and a channel its socket', async () => {
    const { io, url } = await startWithChannels();
    const page = newPage();
    const [chat, news, chatToo, newsToo] = await connect(page.createContext({ url }), page.createContext({ url }));

    expect(chatToo).toBe(chat);
    expect(newsToo).toBe(news);
    expect(io.engine.clientsCount).toBe(1);
});

test('contexts with other options, or of another page, have a connection of their own', async () => {
    const { io, url } = await startWithChannels();
    const page = newPage();
    const shared = { auth: { token: 'a' } };
    await connect(
        page.createContext({ url }),
        page.createContext({ url, options: shared }),
        page.createContext({ url, options: shared }),
        page.createContext({ url, options: { auth: { token: 'a' } } }),
        newPage().createContext({ url }),
    );
    expect(io.engine.clientsCount).toBe(4);
});

test('options pass through to the official client', async () => {
    const { io, url } = await startWithChannels();
    const joined = next(io.of('/chat'), 'connection');
    const options = { ...FAST, auth: { token: 'secret' }, query: { shop: '7' }, transports: ['websocket'] };
    const socket = newPage().createContext({ url, options }).messaging.getSocket('chat');

    const [{ handshake, conn }] = await joined;
    expect(handshake.auth).toEqual({ token: 'secret' });
    expect(handshake.query.shop).toBe('7');
    expect(conn.transport.name).toBe('websocket');
    expect(socket.io.reconnectionDelay()).toBe(20);
    expect(options).not.toHaveProperty('path');
});

test.each([
    ['/app/socket.io', '/app/socket.io/'],
    ['/live/', '/live/'],
])('the path option %s reaches a server at %s', async (path, served) => {
    const { io, origin } = await startWithChannels({ path: served });
    await connect(newPage().createContext({ url: origin, path }));
    expect(io.engine.clientsCount).toBe(1);
});

test('a connection per channel goes to the endpoint of the channel, where namespace / is the channel', async () => {
    const { io, url } = await startServer({ path: `${PATH}shop/1.0/caf%C3%A9/` });
    const options = { url, component: 'shop', version: '1.0', connectionPerChannel: true };
    const { messaging } = newPage().createContext(options);
    const joined = next(io, 'connection');
    const socket = messaging.getSocket('café');
    const [peer] = await joined;

    expect(messaging.getSocket('/shop/1.0/café')).toBe(socket);
    const hello = next(socket, 'hello');
    peer.emit('hello', 'Welcome!');
    expect(await hello).toEqual(['Welcome!']);
});

test('connections per channel are not shared between channels', async () => {
    const { io, url } = await startServer();
    const { messaging } = newPage().createContext({ url, connectionPerChannel: true });
    // the official server answers at every path below its own, so that it stands for the endpoints of both channels
    await Promise.all(NAMES.map((name) => next(messaging.getSocket(name), 'connect')));
    expect(io.engine.clientsCount).toBe(2);
});

test('the official client is there for everything else', () => {
    expect(newPage().io).toBe(official);
});
