import { byId } from '../dom.js';

const KEY = 'rainsocket-chat-name';

/** Asks for a name. A reload of the page goes straight in, with the name that was given before. */
export function createEntrance({ enter }) {
    const field = byId('name');
    const error = byId('entrance-error');

    function show(isOutside) {
        byId('entrance').hidden = !isOutside;
        byId('room').hidden = isOutside;
    }

    function refused(problem) {
        show(true);
        field.setAttribute('aria-invalid', 'true');
        error.textContent = problem.message;
        field.focus();
    }

    async function tryToEnter(name) {
        error.textContent = '';
        field.removeAttribute('aria-invalid');
        byId('enter').disabled = true;
        try {
            await enter(name);
        } catch (problem) {
            refused(problem);
        } finally {
            byId('enter').disabled = false;
        }
    }

    byId('entrance-form').addEventListener('submit', (event) => {
        event.preventDefault();
        const name = field.value.trim();
        if (name === '') {
            refused(new Error('Please tell us a name.'));
        } else {
            tryToEnter(name);
        }
    });

    const known = sessionStorage.getItem(KEY);
    if (known) {
        field.value = known;
        tryToEnter(known);
    }

    return {
        passed(name) {
            sessionStorage.setItem(KEY, name);
            show(false);
        },
        refused,
        /** Says how many people are in, so that one knows whether to expect an answer. */
        countPeople(rooms) {
            const count = rooms.reduce((sum, { people }) => sum + people, 0);
            const crowd = count === 1 ? 'One person is' : `${count} people are`;
            byId('crowd').textContent = count === 0 ? 'Nobody is in yet: be the first.' : `${crowd} in already.`;
        },
    };
}
