import { byId } from '../dom.js';
import { showSource } from './source.js';
import { showState, traceEvents } from './trace.js';

const LIBRARIES = {
    jquery: 'js/lib/jquery.min',
    rainsocket: 'socket.io/rainsocket',
    controller: 'js/rain/controller',
};

/** The example's socket, from the first time that the tab is open. */
let socket;
let starting;

export async function openExample() {
    try {
        await (starting ??= start());
    } catch (problem) {
        starting = undefined;
        showState('offline', problem.message);
        return;
    }
    if (byId('panel-rain').hidden) {
        socket.disconnect();
    } else if (!socket.active) {
        socket.connect();
    }
}

export function closeExample() {
    socket?.disconnect();
}

/** Starts the controller as a page of RAIN's did: RequireJS brings the parts, and jQuery is there for `getRoot()`. */
async function start() {
    document.querySelectorAll('[data-source]').forEach(showSource);
    await load('js/lib/require.min.js');
    const [Rainsocket, Controller] = await required('rainsocket', 'controller', 'jquery');
    const context = Rainsocket.createContext({ root: '#rain-root' });
    socket = context.messaging.getSocket('chat');
    traceEvents(socket);
    Rainsocket.startController(Controller, context);
}

function load(source) {
    return new Promise((loaded, failed) => {
        const script = document.createElement('script');
        script.src = source;
        script.addEventListener('load', loaded);
        script.addEventListener('error', () => failed(new Error(`${source} cannot be loaded`)));
        document.head.append(script);
    });
}

function required(...modules) {
    window.requirejs.config({ baseUrl: '.', paths: LIBRARIES });
    return new Promise((loaded, failed) => {
        window.requirejs(modules, (...exports) => loaded(exports), failed);
    });
}
