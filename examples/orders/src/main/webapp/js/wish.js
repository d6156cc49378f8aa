import { byId } from './dom.js';

const FIELDS = ['item', 'amount'];

/** The form that orders; what the server finds wrong with a field is said at the field. */
export function connectForm(socket) {
    const form = byId('wish');
    // Not form.elements.item, which is a method.
    const field = (name) => form.elements.namedItem(name);

    function mark(violations) {
        for (const name of FIELDS) {
            const messages = violations.filter(({ path }) => path === name).map(({ message }) => message);
            byId(`${name}-error`).textContent = messages.join(', ');
            field(name).setAttribute('aria-invalid', messages.length > 0);
        }
    }

    form.addEventListener('submit', (event) => {
        event.preventDefault();
        const wish = { item: field('item').value, amount: Number(field('amount').value) };
        socket.emit('place', wish, (answer) => {
            mark(answer.error?.violations ?? []);
            byId('refusal').textContent = answer.error?.message ?? '';
            if (!answer.error) {
                form.reset();
            }
        });
    });
}
