import { byId, element, icon } from '../dom.js';

/** The rooms to choose from, with what is unread in the others, and the form that opens a new one. */
export function createRoomList({ join }) {
    const unread = new Map();
    const drawer = byId('rooms-drawer');
    const error = byId('room-error');
    let rooms = [];
    let current;

    function render() {
        const focused = document.activeElement?.dataset.room;
        byId('rooms').replaceChildren(...rooms.map(item));
        [...drawer.querySelectorAll('[data-room]')].find((button) => button.dataset.room === focused)?.focus();
        showCount(
            byId('unread-total'),
            [...unread.values()].reduce((sum, count) => sum + count, 0),
        );
    }

    function item({ name, people }) {
        const count = unread.get(name) ?? 0;
        const button = element(
            'button',
            { type: 'button', 'data-room': name, 'aria-current': name === current && 'true' },
            icon('hash'),
            element('span', { class: 'room-name' }, name),
            ...(count > 0 ? [element('span', { class: 'badge' }, `${count}`, unseen(' unread'))] : []),
            ...(people > 0 ? [crowd(people)] : []),
        );
        button.addEventListener('click', () => choose(name));
        return element('li', {}, button);
    }

    /** @returns {Promise<boolean>} whether we are in */
    async function choose(name) {
        error.textContent = '';
        if (name === current) {
            closeDrawer();
            return true;
        }
        try {
            await join(name);
            closeDrawer();
            return true;
        } catch (problem) {
            error.textContent = problem.message;
            return false;
        }
    }

    function closeDrawer() {
        if (drawer.matches(':popover-open')) {
            drawer.hidePopover();
        }
    }

    byId('new-room').addEventListener('submit', async (event) => {
        event.preventDefault();
        const field = byId('room-name');
        const name = field.value.trim();
        if (name === '') {
            error.textContent = 'A room needs a name.';
            field.focus();
        } else if (await choose(name)) {
            field.value = '';
        }
    });

    return {
        show(all) {
            rooms = all;
            render();
        },
        enter(name) {
            current = name;
            unread.delete(name);
            render();
        },
        countUnread(name) {
            unread.set(name, (unread.get(name) ?? 0) + 1);
            render();
        },
    };
}

const crowd = (people) =>
    element(
        'span',
        { class: 'room-people' },
        icon('people'),
        `${people}`,
        unseen(people === 1 ? ' person' : ' people'),
    );

const unseen = (text) => element('span', { class: 'unseen' }, text);

function showCount(badge, count) {
    badge.hidden = count === 0;
    badge.replaceChildren(`${count}`, unseen(' unread'));
}
