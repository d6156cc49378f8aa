import { avatar, element, icon } from '../dom.js';

const TIME = new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit' });

const STATES = {
    waiting: { icon: 'clock', label: 'Waiting for the connection' },
    sent: { icon: 'tick', label: 'Sent' },
    delivered: { icon: 'ticks', label: 'Delivered' },
    failed: { icon: 'alert', label: 'Not delivered' },
};

/** One message. A grouped one continues what the same person said just before, and needs no name. */
export function messageItem(message, { own, grouped }) {
    const at = new Date(message.at);
    const classes = ['message', own && 'own', grouped && 'grouped'].filter(Boolean).join(' ');
    return element(
        'li',
        { class: classes, 'data-id': message.id },
        avatar(message.from.name),
        element(
            'div',
            { class: 'bubble' },
            element('span', { class: grouped || own ? 'unseen' : 'author' }, own ? 'You' : message.from.name),
            element(
                'div',
                { class: 'said' },
                element('p', { class: 'text', dir: 'auto' }, message.text),
                element(
                    'span',
                    { class: 'meta' },
                    element('time', { datetime: message.at, title: at.toLocaleString() }, TIME.format(at)),
                    element('span', { class: 'ticks' }),
                ),
            ),
        ),
    );
}

/** Shows how far one of our own messages is; one that failed says why and can be sent again. */
export function showState(item, state, { problem, retry }) {
    const { icon: name, label } = STATES[state];
    item.dataset.state = state;
    item.querySelector('.ticks').replaceChildren(icon(name, label));
    item.querySelector('.failure')?.remove();
    if (state === 'failed') {
        const again = element('button', { class: 'link', type: 'button' }, 'Try again');
        again.addEventListener('click', retry);
        item.querySelector('.bubble').append(element('p', { class: 'failure', role: 'alert' }, `${problem} `, again));
    }
}
