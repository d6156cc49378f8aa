import { byId } from './dom.js';

const RETRY_MS = 1_000;
const TRANSPORTS = { websocket: 'WebSocket', polling: 'long-polling' };

/** The official client does not come back by itself when the server said goodbye: a new version of it is deployed, say. */
export function keepConnected(socket) {
    socket.on('disconnect', (reason) => {
        if (reason === 'io server disconnect') {
            setTimeout(() => socket.connect(), RETRY_MS);
        }
    });
}

/** Shows in a word at the top of the page how the connection is. */
export function showStatus(socket) {
    const status = byId('status');

    function show(state, word) {
        status.dataset.state = state;
        status.textContent = word;
    }

    function showLive() {
        const { name } = socket.io.engine.transport;
        show('online', `Live over ${TRANSPORTS[name] ?? name}`);
    }

    socket.on('connect', () => {
        showLive();
        socket.io.engine.once('upgrade', showLive);
    });
    socket.on('disconnect', () => show('offline', 'Offline'));
    socket.on('connect_error', () => show('offline', 'No connection'));
    socket.io.on('reconnect_attempt', () => show('connecting', 'Reconnecting'));
}
