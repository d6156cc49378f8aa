import { problem } from './errors.js';

/** Whatever of jQuery is needed here; the page brings its own, of any version. */
type JQueryFactory = (element: Element) => unknown;

/**
 * A component's root as a jQuery object if the page has jQuery by now, else as the element.
 *
 * @param root element, selector or jQuery object; without it the element whose id is the instance id, else the body
 */
export function findRoot(root: unknown, instanceId: string): unknown {
    const element = root === undefined ? defaultRoot(instanceId) : elementOf(root);
    if (!element) {
        throw problem({
            code: 'RS-9004',
            place: 'context.getRoot()',
            found: root,
            allowed: 'an element, a jQuery object or a selector that finds an element',
            remedy: 'write createContext({root: \'#chat\'}) for <div id="chat">, and call getRoot() when it is there',
        });
    }
    const { jQuery } = globalThis as { jQuery?: JQueryFactory };
    return jQuery ? jQuery(element) : element;
}

function defaultRoot(instanceId: string): Element | null {
    return document.getElementById(instanceId) ?? document.body;
}

function elementOf(root: unknown): Element | null | undefined {
    if (typeof root === 'string') {
        return document.querySelector(root);
    }
    const element = (root as ArrayLike<Element> | null)?.[0] ?? root;
    return (element as Element | null)?.nodeType === Node.ELEMENT_NODE ? (element as Element) : undefined;
}
