import { byId, element } from '../dom.js';
import { isOwn } from '../ids.js';
import { messageItem, showState } from './message-item.js';

/** Messages of one person that are closer together than this are shown as one group. */
const GROUP_MS = 3 * 60_000;
/** Somebody who is this close to the end wants to see new messages come in. */
const NEAR_END_PX = 80;

/** The conversation of the room. */
export function createMessageList({ retry }) {
    const items = new Map();
    const scroller = byId('scroller');
    const list = byId('messages');
    const newest = byId('newest');
    let previous;

    const isAtEnd = () => scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < NEAR_END_PX;

    function scrollToEnd() {
        scroller.scrollTop = scroller.scrollHeight;
        newest.hidden = true;
    }

    /** Keeps the place of somebody who reads older messages. */
    function append(item, { follow = isAtEnd(), isNews = true }) {
        list.append(item);
        byId('empty').hidden = items.size > 0;
        if (follow) {
            scrollToEnd();
        } else if (isNews) {
            newest.hidden = false;
        }
    }

    function add(message, state = 'delivered') {
        if (items.has(message.id)) {
            return;
        }
        const own = isOwn(message.id);
        const item = messageItem(message, { own, grouped: continues(previous, message) });
        items.set(message.id, item);
        previous = message;
        if (own) {
            showState(item, state, { retry: () => retry(message.id) });
        }
        append(item, { follow: own || undefined });
    }

    newest.addEventListener('click', () => {
        scrollToEnd();
        scroller.focus();
    });
    scroller.addEventListener('scroll', () => (newest.hidden ||= isAtEnd()), { passive: true });

    return {
        add,
        scrollToEnd,
        has: (id) => items.has(id),

        /** Shows another room, or the same one after the connection was lost. */
        show(messages) {
            items.clear();
            list.replaceChildren();
            byId('empty').hidden = false;
            previous = undefined;
            messages.forEach((message) => add(message));
            scrollToEnd();
        },
        setState(id, state, problem) {
            const item = items.get(id);
            if (item) {
                showState(item, state, { problem, retry: () => retry(id) });
            }
        },
        /** A line that nobody wrote: who came, who went. */
        note(text) {
            previous = undefined;
            append(element('li', { class: 'note' }, text), { isNews: false });
        },
    };
}

function continues(previous, message) {
    return (
        previous !== undefined &&
        previous.from.name === message.from.name &&
        isOwn(previous.id) === isOwn(message.id) &&
        new Date(message.at) - new Date(previous.at) < GROUP_MS
    );
}
