import { byId, element, icon } from './dom.js';

const TIME = new Intl.DateTimeFormat(undefined, { timeStyle: 'short' });

/** The notes that lie on the page, newest first. */
export function createWall({ edit, remove }) {
    const wall = byId('wall');
    const find = (id) => wall.querySelector(`[data-id="${CSS.escape(id)}"]`);

    function button(name, label, act) {
        const created = element('button', { type: 'button', 'aria-label': label }, icon(name));
        created.addEventListener('click', act);
        return created;
    }

    /** Notes that wait have no time yet. */
    function item(note) {
        const { id, text, colour, changed } = note;
        const footer = changed
            ? [
                  element('time', { datetime: changed }, TIME.format(new Date(changed))),
                  button('pen', 'Change', () => edit(note)),
                  button('cross', 'Remove', () => remove(note)),
              ]
            : [element('span', { class: 'waiting' }, 'Waits for the connection')];
        return element(
            'li',
            { class: 'note', 'data-id': id, 'data-colour': colour, 'data-state': changed ? 'saved' : 'waiting' },
            element('p', {}, text),
            element('footer', {}, ...footer),
        );
    }

    function put(notes) {
        for (const note of notes) {
            const known = find(note.id);
            if (known) {
                known.replaceWith(item(note));
            } else {
                wall.prepend(item(note));
            }
        }
        byId('empty').hidden = wall.childElementCount > 0;
    }

    return {
        put,
        show(notes, waiting) {
            wall.replaceChildren();
            put([...notes, ...waiting]);
        },
        remove(id) {
            find(id)?.remove();
            put([]);
        },
    };
}
