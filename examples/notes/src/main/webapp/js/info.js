import { byId } from './dom.js';

const TIME = new Intl.DateTimeFormat(undefined, { timeStyle: 'medium' });

const count = (number, one, many) => `${number} ${number === 1 ? one : many}`;

/** Says how many notes and people there are, and when the wall was changed last. */
export function showInfo({ notes, people, changed }) {
    const parts = [count(notes, 'note', 'notes'), `${count(people, 'person looks', 'people look')} at them`];
    if (changed) {
        parts.push(`last change at ${TIME.format(new Date(changed))}`);
    }
    byId('info').textContent = parts.join(' · ');
}
