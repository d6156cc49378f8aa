import { byId } from '../dom.js';

/** Somebody who goes on typing says so once in this time. */
const REPEAT_MS = 2_000;
/** Somebody who has not touched a key for this long has stopped. */
const IDLE_MS = 3_000;

/** Where messages are written. Enter sends, Shift and Enter starts a new line. */
export function createComposer({ say, typing }) {
    const form = byId('composer');
    const text = byId('text');
    let saidAt = 0;
    let idle;

    function stopTyping() {
        clearTimeout(idle);
        if (saidAt > 0) {
            saidAt = 0;
            typing(false);
        }
    }

    function keepTyping() {
        clearTimeout(idle);
        idle = setTimeout(stopTyping, IDLE_MS);
        if (Date.now() - saidAt > REPEAT_MS) {
            saidAt = Date.now();
            typing(true);
        }
    }

    text.addEventListener('input', () => (text.value.trim() === '' ? stopTyping() : keepTyping()));
    text.addEventListener('keydown', (event) => {
        if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
            event.preventDefault();
            form.requestSubmit();
        }
    });
    form.addEventListener('submit', (event) => {
        event.preventDefault();
        const message = text.value.trim();
        text.value = '';
        stopTyping();
        text.focus();
        if (message !== '') {
            say(message);
        }
    });

    return {
        /** Not the text field on a phone, where that would bring up the keyboard. */
        focus: () => (matchMedia('(pointer: fine)').matches ? text : byId('scroller')).focus(),
    };
}
