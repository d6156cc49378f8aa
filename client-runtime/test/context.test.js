// @vitest-environment jsdom
import jQuery from 'jquery';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { newPage } from './support/page.js';

const { createContext } = newPage();

beforeEach(() => {
    document.body.innerHTML = '<div id="left"><input data-itemid="talk"></div>';
});
afterEach(() => vi.unstubAllGlobals());

const left = () => document.getElementById('left');

describe('a context', () => {
    test('knows its component', () => {
        const { component, instanceId } = createContext({
            component: 'shop',
            version: '1.0',
            sid: 's',
            instanceId: 'i',
        });
        expect(component).toEqual({ id: 'shop', version: '1.0', sid: 's' });
        expect(instanceId).toBe('i');
    });

    test('has an instance id of its own', () => {
        expect(createContext().instanceId).not.toBe(createContext().instanceId);
    });

    test.each([{ component: 'shop' }, { version: '1.0' }])('%j lacks a half', (options) => {
        expect(() => createContext(options)).toThrow(/^RS-9003 .*both or neither/);
    });
});

describe('getRoot without jQuery is the element', () => {
    test('named by selector, or given', () => {
        expect(createContext({ root: '#left' }).getRoot()).toBe(left());
        expect(createContext({ root: left() }).getRoot()).toBe(left());
        expect(createContext({ root: jQuery('#left') }).getRoot()).toBe(left());
    });

    test('whose id is the instance id, else the body', () => {
        expect(createContext({ instanceId: 'left' }).getRoot()).toBe(left());
        expect(createContext().getRoot()).toBe(document.body);
    });

    test.each(['#right', null, {}, 7])('%j is no root', (root) => {
        expect(() => createContext({ root }).getRoot()).toThrow(/^RS-9004 .*found/);
    });
});

describe('getRoot with jQuery is a jQuery object', () => {
    beforeEach(() => vi.stubGlobal('jQuery', jQuery));

    test.each(['selector', 'element', 'jQuery object'])('from a %s', (kind) => {
        const root = { selector: '#left', element: left(), 'jQuery object': jQuery('#left') }[kind];
        const found = createContext({ root }).getRoot();
        expect(found).toBeInstanceOf(jQuery);
        expect(found.find("input[data-itemid='talk']")).toHaveLength(1);
    });
});
