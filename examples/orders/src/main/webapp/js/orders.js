import { byId, element } from './dom.js';
import { request } from './request.js';

const STATES = { PLACED: 'Waiting', ACCEPTED: 'Accepted', REJECTED: 'Rejected' };

/** The orders on the page, newest first; a clerk's have buttons. */
export function createOrders(socket) {
    const list = byId('orders');
    let isClerk = false;

    function button(label, style, event, id) {
        const created = element('button', { class: `primary ${style}` }, label);
        created.addEventListener('click', async () => {
            byId('refusal').textContent = '';
            await request(socket, event, id).catch((problem) => (byId('refusal').textContent = problem.message));
        });
        return created;
    }

    function item({ id, customer, item, amount, state }) {
        const decides = isClerk && state === 'PLACED';
        return element(
            'li',
            { class: 'order card', 'data-order': id, 'data-state': state },
            element('p', {}, `${amount} × ${item}`, element('small', {}, `Order ${id} by ${customer}`)),
            decides
                ? element('div', { class: 'decide' }, button('Reject', 'plain', 'reject', id), button('Accept', '', 'accept', id))
                : element('span', { class: 'state' }, STATES[state]),
        );
    }

    return {
        show({ clerk, orders }) {
            isClerk = clerk;
            list.replaceChildren(...orders.map(item));
        },
        put(order) {
            const known = list.querySelector(`[data-order="${order.id}"]`);
            if (known) {
                known.replaceWith(item(order));
            } else {
                list.prepend(item(order));
            }
        },
    };
}
