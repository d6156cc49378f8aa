const SVG = 'http://www.w3.org/2000/svg';

export const byId = (id) => document.getElementById(id);

/**
 * Creates an element. Children that are strings become text, never markup: this is how all that people typed gets into
 * the page.
 *
 * @param {string} tag
 * @param {Record<string, unknown>} attributes those that are undefined, null or false are left out
 * @param {(Node | string)[]} children
 */
export function element(tag, attributes = {}, ...children) {
    const created = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
        if (value !== undefined && value !== null && value !== false) {
            created.setAttribute(name, value === true ? '' : value);
        }
    }
    created.append(...children);
    return created;
}

/** An icon of the sprite in index.html. With a label it is an image with that name, else decoration. */
export function icon(name, label) {
    const svg = document.createElementNS(SVG, 'svg');
    const use = document.createElementNS(SVG, 'use');
    use.setAttribute('href', `#icon-${name}`);
    svg.setAttribute('class', 'icon');
    svg.append(use);
    if (label) {
        svg.setAttribute('role', 'img');
        svg.setAttribute('aria-label', label);
    } else {
        svg.setAttribute('aria-hidden', 'true');
    }
    return svg;
}

/** A round picture for somebody: the first letter of the name, in a colour that the name always gets. */
export function avatar(name) {
    const colour = [...name].reduce((sum, letter) => (sum * 31 + letter.codePointAt(0)) % 6, 0);
    return element(
        'span',
        { class: 'avatar', 'data-colour': colour, 'aria-hidden': 'true' },
        [...name][0].toUpperCase(),
    );
}
