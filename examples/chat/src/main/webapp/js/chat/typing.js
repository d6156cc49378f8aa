import { byId, element } from '../dom.js';

/** Longer than the pause between two signals of somebody who goes on typing (see composer.js). */
const FORGET_MS = 5_000;

/** The line that says who is typing. Somebody who goes silent without saying so is forgotten after a while. */
export function createTypingLine() {
    const line = byId('typing');
    const typists = new Map();

    function stop({ id }) {
        clearTimeout(typists.get(id)?.timer);
        if (typists.delete(id)) {
            render();
        }
    }

    function render() {
        const names = [...typists.values()].map(({ name }) => name);
        line.replaceChildren(...(names.length > 0 ? [dots(), sentence(names)] : []));
    }

    return {
        start(person) {
            clearTimeout(typists.get(person.id)?.timer);
            typists.set(person.id, { name: person.name, timer: setTimeout(() => stop(person), FORGET_MS) });
            render();
        },
        stop,
        clear() {
            typists.forEach(({ timer }) => clearTimeout(timer));
            typists.clear();
            render();
        },
    };
}

const dots = () => element('span', { class: 'dots', 'aria-hidden': 'true' }, ...[1, 2, 3].map(() => element('i')));

function sentence(names) {
    switch (names.length) {
        case 1:
            return `${names[0]} is typing`;
        case 2:
            return `${names[0]} and ${names[1]} are typing`;
        default:
            return 'Several people are typing';
    }
}
