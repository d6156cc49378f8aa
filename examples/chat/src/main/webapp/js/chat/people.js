import { avatar, byId, element } from '../dom.js';

/** Who is in the room, in the order in which they came. */
export function createPeople(messages) {
    const present = new Map();
    let ownId;

    function render() {
        const items = [...present.values()].map((person) =>
            element(
                'li',
                { 'data-person': person.id },
                avatar(person.name),
                element('span', { class: 'person' }, person.name),
                ...(person.id === ownId ? [element('span', { class: 'you' }, 'you')] : []),
            ),
        );
        byId('people').replaceChildren(...items);
        byId('people-count').textContent = present.size;
        byId('people-title').textContent = `In this room (${present.size})`;
    }

    return {
        show(people, self) {
            ownId = self;
            present.clear();
            people.forEach((person) => present.set(person.id, person));
            render();
        },
        joined(person) {
            present.set(person.id, person);
            render();
            messages.note(`${person.name} joined`);
        },
        left(person) {
            present.delete(person.id);
            render();
            messages.note(`${person.name} left`);
        },
    };
}
