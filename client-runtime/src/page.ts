import { io, type Manager } from 'socket.io-client';
import { watchMessages } from './activity.js';
import type { ContextOptions, Rainsocket, RainSocket, SocketIo } from './api.js';
import { Connections } from './connection.js';
import { createContext } from './context.js';
import { startController } from './controller.js';
import { KeepAlives } from './keep-alives.js';
import { Observer } from './observer.js';
import { locateServer } from './server-location.js';
import { SESSION_EXPIRED, SessionEnd } from './session-end.js';

/** Its own types leave out that the function carries the classes. */
const OFFICIAL = io as typeof io & SocketIo;

/**
 * What the contexts of a page share: connections, events and the HTTP session.
 *
 * @param scripts the URLs that this code may have been loaded from, best guess first
 */
export function createPage(scripts: readonly (string | undefined)[]): Rainsocket {
    const observer = new Observer();
    const sessionEnd = new SessionEnd((data) => observer.publish(SESSION_EXPIRED, data));
    const keepAlives = new KeepAlives(() => sessionEnd.tell());
    const connections = new Connections(watch, () => keepAlives.note());
    let instances = 0;

    function watch(manager: Manager): void {
        watchMessages(manager, () => keepAlives.note());
        sessionEnd.watch(manager, (why) => {
            keepAlives.stop();
            sessionEnd.tell(why);
        });
    }

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
