import { expect, test } from 'vitest';
import { newPage } from './support/page.js';

/** A controller as RAIN's are written, which notes what is called on it. */
function controllerType(methods) {
    function Controller() {
        this.calls = [];
    }
    for (const [name, body] of Object.entries(methods)) {
        Controller.prototype[name] = function (...args) {
            this.calls.push([name, ...args]);
            return body?.apply(this, args);
        };
    }
    return Controller;
}

const { createContext, startController } = newPage();
const context = createContext({ component: 'shop', version: '1.0', sid: 'left' });

test('init finds the context, then start is called', () => {
    let seen;
    const Controller = controllerType({
        init() {
            seen = this.context;
        },
        start: undefined,
        destroy: undefined,
    });

    const controller = startController(Controller, context);

    expect(controller).toBeInstanceOf(Controller);
    expect(seen).toBe(context);
    expect(controller.calls).toEqual([['init'], ['start']]);
});

test('a controller whose init calls start is not started twice', () => {
    const Controller = controllerType({
        init() {
            this.start('now');
        },
        start: undefined,
    });
    expect(startController(Controller, context).calls).toEqual([['init'], ['start', 'now']]);
});

test('a controller can be a plain object and lack any method', () => {
    const controller = {};
    expect(startController(controller, context)).toBe(controller);
    expect(controller.context).toBe(context);
});

test.each(['init', 'start'])('a failure of %s goes to error', (method) => {
    const failure = new Error('no stock');
    const Controller = controllerType({
        [method]() {
            throw failure;
        },
        error: undefined,
    });
    expect(startController(Controller, context).calls).toEqual([[method], ['error', failure]]);
});

test('a failure goes to the caller if there is no error method', () => {
    const Controller = controllerType({
        init() {
            throw new Error('no stock');
        },
    });
    expect(() => startController(Controller, context)).toThrow('no stock');
});

test.each([undefined, null, 'chat'])('%j is no controller', (type) => {
    expect(() => startController(type, context)).toThrow(/^RS-9005 .*found .*return Controller/);
});
