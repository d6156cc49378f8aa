import { byId } from './dom.js';
import { newId } from './ids.js';

/**
 * The form that writes and changes notes.
 *
 * @param {HTMLElement} root of the component
 * @param {(drafts: object[]) => Promise<void>} save rejects with an error whose message is for people
 */
export function createComposer(root, save) {
    const form = root.querySelector('#composer');
    const text = byId('text');
    const lines = byId('lines');
    /** The id of the note that is changed, none for a new one. */
    let edited;

    function show(note) {
        edited = note?.id;
        text.value = note?.text ?? '';
        if (note) {
            form.elements.colour.value = note.colour;
        }
        lines.checked = false;
        lines.disabled = edited !== undefined;
        byId('cancel').hidden = edited === undefined;
        byId('save').textContent = edited === undefined ? 'Save' : 'Save the change';
        refuse('');
    }

    function refuse(reason) {
        byId('error').textContent = reason;
        text.setAttribute('aria-invalid', reason !== '');
    }

    function drafts() {
        const colour = form.elements.colour.value;
        const texts = lines.checked ? text.value.split('\n') : [text.value];
        return texts
            .map((each) => each.trim())
            .filter((each) => each !== '')
            .map((each) => ({ id: edited ?? newId(), text: each, colour }));
    }

    form.addEventListener('submit', async (event) => {
        event.preventDefault();
        const notes = drafts();
        if (notes.length === 0) {
            refuse('Write something first.');
            text.focus();
            return;
        }
        try {
            await save(notes);
            show();
        } catch (problem) {
            refuse(problem.message);
        }
    });
    byId('cancel').addEventListener('click', () => show());

    return {
        refuse,
        edit(note) {
            show(note);
            text.focus();
        },
    };
}
