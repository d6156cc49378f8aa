import { io } from 'socket.io-client';
import type { ContextOptions, Rainsocket, RainSocket, SocketIo } from './api.js';
import { Connections } from './connection.js';
import { createContext } from './context.js';
import { startController } from './controller.js';
import { KeepAlives } from './keep-alives.js';
import { Observer } from './observer.js';
import { locateServer } from './server-location.js';

/** Its own types leave out that the function carries the classes. */
const OFFICIAL = io as typeof io & SocketIo;

/**
 * What the contexts of a page share: connections, events and the HTTP session.
 *
 * @param scripts the URLs that this code may have been loaded from, best guess first
 */
export function createPage(scripts: readonly (string | undefined)[]): Rainsocket {
    const observer = new Observer();
    const keepAlives = new KeepAlives(() => observer.publish('session_expired'));
    const connections = new Connections(() => keepAlives.note());
    let instances = 0;

    function socket(options: ContextOptions, address: string): RainSocket {
        const page = globalThis.document?.baseURI;
        const server = locateServer(options, { scripts, page });
        if (options.keepAlive ?? options.component !== undefined) {
            keepAlives.keep(server);
        }
        return connections
            .of({
                io: options.io ?? OFFICIAL,
                server,
                perChannel: options.connectionPerChannel ?? false,
                options: options.options,
            })
            .socket(address);
    }

    return {
        createContext: (options = {}) => {
            const instanceId = options.instanceId ?? `rainsocket-${++instances}`;
            return createContext({ ...options, instanceId }, observer, (address) => socket(options, address));
        },
        startController,
        io: OFFICIAL,
    };
}
