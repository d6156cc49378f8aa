import { byId } from '../dom.js';

const RETRY_MS = 1_000;
const BACK_MS = 3_000;
const TRANSPORTS = { websocket: 'WebSocket', polling: 'long-polling' };

/** The official client does not come back by itself when the server said goodbye: a new version of it is deployed, say. */
export function keepConnected(socket) {
    socket.on('disconnect', (reason) => {
        if (reason === 'io server disconnect') {
            setTimeout(() => socket.connect(), RETRY_MS);
        }
    });
}

/**
 * Shows how the connection is: in a word at the top of the page, and in a banner while it is gone and when it is back.
 *
 * @param {() => boolean} isInside whether there is somebody whom a banner concerns
 */
export function showConnection(socket, isInside) {
    const status = byId('status');
    const banner = byId('banner');
    let fade;

    function show(state, word) {
        status.dataset.state = state;
        status.textContent = word;
    }

    function tell(state, sentence) {
        clearTimeout(fade);
        banner.dataset.state = state;
        banner.textContent = sentence;
        banner.hidden = !isInside();
    }

    function showLive() {
        const { name } = socket.io.engine.transport;
        show('online', `Live over ${TRANSPORTS[name] ?? name}`);
    }

    socket.on('connect', () => {
        showLive();
        socket.io.engine.once('upgrade', showLive);
        if (!banner.hidden) {
            tell('back', 'You are back.');
            fade = setTimeout(() => (banner.hidden = true), BACK_MS);
        }
    });
    socket.on('disconnect', () => {
        show('offline', 'Offline');
        tell('offline', 'The connection is lost. Your messages wait here until it is back.');
    });
    socket.on('connect_error', () => show('offline', 'No connection'));
    socket.io.on('reconnect_attempt', (attempt) => {
        show('connecting', 'Reconnecting');
        tell('connecting', attempt > 1 ? `Reconnecting, attempt ${attempt}` : 'Reconnecting');
    });
}
