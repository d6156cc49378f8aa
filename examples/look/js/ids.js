const KEY = 'rainsocket-visit';

/** Starts the ids of everything from this browser tab, so that it knows its own after a reload. */
const visit = sessionStorage.getItem(KEY) ?? randomLetters();
sessionStorage.setItem(KEY, visit);

let last = Date.now();

export const newId = () => `${visit}-${(++last).toString(36)}`;
export const isOwn = (id) => id.startsWith(`${visit}-`);

/** Not crypto.randomUUID(), which a page without https lacks: a phone in the same network, say. */
function randomLetters() {
    return [...crypto.getRandomValues(new Uint32Array(3))].map((number) => number.toString(36)).join('');
}
