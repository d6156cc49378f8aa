import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { newPage } from './support/page.js';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const messagingOf = (page) => page.createContext().messaging;

test('an event reaches the subscribers of all contexts of a page, later', () => {
    const page = newPage();
    const [heard, heardToo] = [vi.fn(), vi.fn()];
    messagingOf(page).subscribe('cart', heard);
    messagingOf(page).subscribe('cart', heardToo);

    messagingOf(page).publish('cart', { items: 2 });
    expect(heard).not.toHaveBeenCalled();

    vi.runAllTimers();
    expect(heard.mock.calls).toEqual([[{ items: 2 }]]);
    expect(heardToo.mock.calls).toEqual([[{ items: 2 }]]);
});

test('of an event that nobody heard, the first subscriber hears the latest, and only the first', () => {
    const { publish, subscribe } = messagingOf(newPage());
    const [first, second] = [vi.fn(), vi.fn()];
    publish('session_expired', 1);
    publish('session_expired', 2);

    subscribe('session_expired', first);
    subscribe('session_expired', second);
    vi.runAllTimers();

    expect(first.mock.calls).toEqual([[2]]);
    expect(second).not.toHaveBeenCalled();
});

test('subscribing twice is subscribing once', () => {
    const { publish, subscribe } = messagingOf(newPage());
    const heard = vi.fn();
    subscribe('cart', heard);
    subscribe('cart', heard);

    publish('cart');
    vi.runAllTimers();

    expect(heard).toHaveBeenCalledTimes(1);
});

test('who unsubscribed hears nothing more, not even what is on its way', () => {
    const { publish, subscribe, unsubscribe } = messagingOf(newPage());
    const heard = vi.fn();
    subscribe('cart', heard);
    publish('cart', 1);
    unsubscribe('cart', heard);
    unsubscribe('unknown', heard);
    vi.runAllTimers();
    expect(heard).not.toHaveBeenCalled();

    publish('cart', 2);
    const later = vi.fn();
    subscribe('cart', later);
    vi.runAllTimers();
    expect(later.mock.calls).toEqual([[2]]);
});

test('a subscriber that throws stops neither the publisher nor the others', () => {
    const { publish, subscribe } = messagingOf(newPage());
    const heard = vi.fn();
    subscribe('cart', () => {
        throw new Error('broken subscriber');
    });
    subscribe('cart', heard);

    publish('cart', 1);
    expect(() => vi.runAllTimers()).toThrow('broken subscriber');
    vi.runAllTimers();

    expect(heard.mock.calls).toEqual([[1]]);
});

test('pages do not hear each other', () => {
    const heard = vi.fn();
    messagingOf(newPage()).subscribe('cart', heard);
    messagingOf(newPage()).publish('cart');
    vi.runAllTimers();
    expect(heard).not.toHaveBeenCalled();
});
