import type { Socket } from 'socket.io-client';
import type { RainSocket } from './api.js';

/**
 * Gives an official socket RAIN's two habits: `isConnected`, and that the first `emit` after a drop reconnects. The
 * official client reconnects by itself after a lost transport, but not after the server disconnected the socket (for
 * being idle, say), not after a refusal, and not once its attempts are used up. A socket that the page itself closed,
 * or told not to connect, stays so: then emits wait in the official client's buffer for the page's `connect()`.
 *
 * Socket by socket, and once: a socket that already has the habits is returned as it is.
 *
 * @param emitted told of each event that the page emits
 */
export function asRainSocket(socket: Socket, emitted: () => void): RainSocket {
    if ('isConnected' in socket) {
        return socket as RainSocket;
    }
    const { connect, disconnect, emit } = socket;
    let wanted = socket.active;

    const reconnect = () => {
        if (wanted && isIdle(socket)) {
            socket.connect();
        }
    };
    socket.connect = () => {
        wanted = true;
        return connect.call(socket);
    };
    socket.disconnect = () => {
        wanted = false;
        return disconnect.call(socket);
    };
    socket.emit = (event, ...args) => {
        emit.call(socket, event, ...args);
        emitted();
        if (!socket.connected) {
            // Later: a listener of 'disconnect' that emits runs before the official client plans its reconnection.
            queueMicrotask(reconnect);
        }
        return socket;
    };
    return Object.defineProperty(socket, 'isConnected', { get: () => socket.connected }) as RainSocket;
}

/**
 * Whether nothing is under way that will connect the socket; a second CONNECT packet would be a protocol error. The
 * manager's own state has another name in the official client's minified files.
 */
function isIdle(socket: Socket): boolean {
    return !socket.active || socket.io.engine?.readyState === 'closed';
}
