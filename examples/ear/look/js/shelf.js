import { byId, element } from './dom.js';

/**
 * Shows the goods and keeps them up to date.
 *
 * @param channel the socket of "shelf"
 * @param {(good: object) => string} about a line on a good
 * @param {{label: string, needed: (good: object) => boolean, act: (name: string) => Promise<void>}} action of each good's button
 */
export function showShelf(channel, about, { label, needed, act }) {
    function item(good) {
        const button = element('button', { class: 'primary', disabled: !needed(good) }, label);
        button.addEventListener('click', () => act(good.name).catch((problem) => notice(problem.message, 'refusal')));
        return element(
            'li',
            { class: 'good card', 'data-good': good.name, 'data-left': good.left },
            element('span', { class: 'left', 'aria-label': `${good.left} left` }, String(good.left)),
            element('h3', {}, good.name),
            element('p', {}, about(good)),
            button,
        );
    }

    channel.on('goods', (goods) => byId('goods').replaceChildren(...goods.map(item)));
    channel.on('fresh', (name) => notice(`Fresh from the oven: ${name}`));
}

/** A sentence on what happened last. */
export function notice(sentence, kind = 'news') {
    const line = byId('notice');
    line.dataset.kind = kind;
    line.textContent = sentence;
}
