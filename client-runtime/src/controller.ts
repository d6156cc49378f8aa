import type { Context, Controller, ControllerType } from './api.js';
import { problem } from './errors.js';

/**
 * Brings a RAIN controller to life: creates it, hands it the context, calls `init`, then `start`. RAIN's runtime called
 * both; a controller whose `init` calls `start` itself is not started twice. If either throws, the controller's `error`
 * gets the failure, or the caller if there is no such method.
 *
 * @returns the controller; its `destroy` is the caller's to call
 */
export function startController<C extends Controller>(type: ControllerType<C>, context: Context): C {
    const controller = create(type);
    controller.context = context;
    try {
        initialiseAndStart(controller);
    } catch (failure) {
        if (!controller.error) {
            throw failure;
        }
        controller.error(failure);
    }
    return controller;
}

function create<C extends Controller>(type: ControllerType<C>): C {
    if (typeof type === 'function') {
        return new type();
    }
    if (typeof type === 'object' && type !== null) {
        return type;
    }
    throw problem({
        code: 'RS-9005',
        place: 'startController(Controller, context)',
        found: type,
        allowed: 'a constructor function or a controller object',
        remedy: 'let the module return it: define(function () { function Controller() {} return Controller; })',
    });
}

function initialiseAndStart(controller: Controller): void {
    const { start } = controller;
    let started = false;
    if (start) {
        controller.start = (...args) => {
            started = true;
            return start.apply(controller, args);
        };
    }
    controller.init?.();
    if (!started) {
        controller.start?.();
    }
}
