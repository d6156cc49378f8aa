import { byId } from '../dom.js';

const BACK_MS = 3_000;

/**
 * Shows a banner while the connection is gone and when it is back.
 *
 * @param {() => boolean} isInside whether there is somebody whom a banner concerns
 */
export function showBanner(socket, isInside) {
    const banner = byId('banner');
    let fade;

    function tell(state, sentence) {
        clearTimeout(fade);
        banner.dataset.state = state;
        banner.textContent = sentence;
        banner.hidden = !isInside();
    }

    socket.on('connect', () => {
        if (!banner.hidden) {
            tell('back', 'You are back.');
            fade = setTimeout(() => (banner.hidden = true), BACK_MS);
        }
    });
    socket.on('disconnect', () => {
        tell('offline', 'The connection is lost. Your messages wait here until it is back.');
    });
    socket.io.on('reconnect_attempt', (attempt) => {
        tell('connecting', attempt > 1 ? `Reconnecting, attempt ${attempt}` : 'Reconnecting');
    });
}
