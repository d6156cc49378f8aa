import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { KeepAlive } from '../src/keep-alive.ts';

const HALF_AN_HOUR = 1800;
/** A minute and a second before the end. */
const REFRESH = 1739;

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const after = (seconds) => vi.advanceTimersByTimeAsync(seconds * 1000);

/** A started keep-alive, which has asked once; answers are given in turn, the last one again and again. */
async function started(...answers) {
    const ask = vi.fn(async () => (answers.length > 1 ? answers.shift() : answers[0]));
    const expired = vi.fn();
    const keepAlive = new KeepAlive(ask, expired);
    await keepAlive.start();
    expect(ask).toHaveBeenCalledTimes(1);
    ask.mockClear();
    return { keepAlive, ask, expired, questions: () => ask.mock.calls.length };
}

describe('a page without a session that could expire asks once', () => {
    test.each(['gone', 'unknown', 0, -1])('%s', async (answer) => {
        const { keepAlive, questions, expired } = await started(answer);
        keepAlive.note();
        await after(10 * HALF_AN_HOUR);
        keepAlive.note();
        await after(10 * HALF_AN_HOUR);
        expect(questions()).toBe(0);
        expect(expired).not.toHaveBeenCalled();
        expect(vi.getTimerCount()).toBe(0);
    });
});

describe('while something happens', () => {
    test('the session is refreshed in time, once a period however much happens', async () => {
        const { keepAlive, questions, expired } = await started(HALF_AN_HOUR);
        for (let period = 1; period <= 5; period++) {
            keepAlive.note();
            keepAlive.note();
            await after(REFRESH - 1);
            expect(questions()).toBe(period - 1);
            keepAlive.note();
            await after(1);
            expect(questions()).toBe(period);
        }
        expect(expired).not.toHaveBeenCalled();
    });

    test.each([
        [1, 0.5],
        [2, 1],
        [60, 30],
        [121, 60.5],
        [HALF_AN_HOUR, REFRESH],
    ])('a session of %d s is refreshed after %d s', async (life, seconds) => {
        const { keepAlive, questions } = await started(life);
        keepAlive.note();
        await after(seconds - 0.001);
        expect(questions()).toBe(0);
        await after(0.001);
        expect(questions()).toBe(1);
    });

    test('what happens during a question counts for the next one', async () => {
        const { keepAlive, ask, questions } = await started(HALF_AN_HOUR);
        keepAlive.note();
        ask.mockImplementationOnce(async () => {
            keepAlive.note();
            return HALF_AN_HOUR;
        });
        await after(2 * REFRESH);
        expect(questions()).toBe(2);
    });

    test('the length of the session may change', async () => {
        const { keepAlive, questions } = await started(HALF_AN_HOUR, 60);
        keepAlive.note();
        await after(REFRESH);
        keepAlive.note();
        await after(30);
        expect(questions()).toBe(2);
    });

    test('a session that never expires any more is left alone', async () => {
        const { keepAlive, questions } = await started(HALF_AN_HOUR, -1);
        keepAlive.note();
        await after(REFRESH);
        keepAlive.note();
        await after(10 * HALF_AN_HOUR);
        expect(questions()).toBe(1);
        expect(vi.getTimerCount()).toBe(0);
    });

    test('a session of a month fits into the browser’s clock', async () => {
        const { keepAlive, questions } = await started(30 * 86_400);
        keepAlive.note();
        await after(24 * 86_400);
        expect(questions()).toBe(0);
        await after(86_400);
        expect(questions()).toBe(1);
    });
});

describe('while nothing happens', () => {
    test('nothing is asked before the session must be over, then its end is published, once', async () => {
        const { keepAlive, questions, expired } = await started(HALF_AN_HOUR, 'gone');
        await after(HALF_AN_HOUR);
        expect(questions()).toBe(0);
        await after(5);
        expect(expired.mock.calls).toEqual([[]]);

        keepAlive.note();
        await after(10 * HALF_AN_HOUR);
        keepAlive.note();
        expect(questions()).toBe(1);
        expect(expired).toHaveBeenCalledTimes(1);
        expect(vi.getTimerCount()).toBe(0);
    });

    test('what happens after the time to refresh refreshes at once, and only that', async () => {
        const { keepAlive, questions } = await started(HALF_AN_HOUR);
        await after(REFRESH + 10);
        keepAlive.note();
        expect(questions()).toBe(1);
        keepAlive.note();
        await after(REFRESH - 1);
        expect(questions()).toBe(1);
        await after(1);
        expect(questions()).toBe(2);
    });

    test('a session that somebody else keeps is asked for ever more seldom', async () => {
        const { questions, expired } = await started(HALF_AN_HOUR);
        for (const lives of [1, 2, 4, 8]) {
            const before = questions();
            await after(lives * HALF_AN_HOUR + 4);
            expect(questions()).toBe(before);
            await after(1);
            expect(questions()).toBe(before + 1);
        }
        expect(expired).not.toHaveBeenCalled();
    });

    test('what happens ends that patience', async () => {
        const { keepAlive, questions, expired } = await started(HALF_AN_HOUR, HALF_AN_HOUR, HALF_AN_HOUR, 'gone');
        await after(HALF_AN_HOUR + 5 + REFRESH + 10);
        expect(questions()).toBe(1);
        keepAlive.note();
        expect(questions()).toBe(2);
        await after(HALF_AN_HOUR + 5);
        expect(questions()).toBe(3);
        expect(expired).toHaveBeenCalledTimes(1);
    });

    test('a refresh is not followed by another', async () => {
        const { keepAlive, questions } = await started(HALF_AN_HOUR);
        keepAlive.note();
        await after(REFRESH);
        expect(questions()).toBe(1);
        await after(HALF_AN_HOUR);
        expect(questions()).toBe(1);
    });

    test('idle pages do not keep a session for each other without end', async () => {
        let end = HALF_AN_HOUR;
        const clock = () => Date.now() / 1000;
        const start = clock();
        const touch = async () => {
            if (clock() - start >= end) {
                return 'gone';
            }
            end = clock() - start + HALF_AN_HOUR;
            return HALF_AN_HOUR;
        };
        const expired = vi.fn();
        for (let page = 0; page < 10; page++) {
            await new KeepAlive(touch, expired).start();
            await after(HALF_AN_HOUR / 10);
        }
        await after(100 * HALF_AN_HOUR);
        expect(expired).toHaveBeenCalledTimes(10);
    });
});

describe('while the server cannot be asked', () => {
    test('a busy page tries again before the session ends', async () => {
        const { keepAlive, questions, expired } = await started(HALF_AN_HOUR, 'unknown', 'unknown', HALF_AN_HOUR);
        keepAlive.note();
        await after(REFRESH);
        expect(questions()).toBe(1);
        await after(60);
        expect(questions()).toBe(3);
        await after(HALF_AN_HOUR);
        expect(questions()).toBe(3);
        expect(expired).not.toHaveBeenCalled();
    });

    test('an idle page waits longer', async () => {
        const { questions, expired } = await started(HALF_AN_HOUR, 'unknown', 'gone');
        await after(HALF_AN_HOUR + 5);
        expect(questions()).toBe(1);
        await after(HALF_AN_HOUR);
        expect(questions()).toBe(1);
        await after(HALF_AN_HOUR);
        expect(expired).toHaveBeenCalledTimes(1);
    });
});
