import type { Manager, ManagerOptions, SocketOptions } from 'socket.io-client';
import type { RainSocket, SocketIo } from './api.js';
import { asRainSocket } from './rain-socket.js';
import type { ServerLocation } from './server-location.js';

export interface ConnectionSettings {
    readonly io: SocketIo;
    readonly server: ServerLocation;
    /** One connection per channel, to the channel's own endpoint, in place of one for all. */
    readonly perChannel: boolean;
    readonly options: Partial<ManagerOptions & SocketOptions> | undefined;
}

/** The page's connections: contexts with the same settings share one, and with it the socket of each channel. */
export class Connections {
    private readonly known: Connection[] = [];

    /**
     * @param opened told of each new connection, before anything comes over it
     * @param emitted told of each event that the page emits
     */
    constructor(
        private readonly opened: (manager: Manager) => void,
        private readonly emitted: () => void,
    ) {}

    of(settings: ConnectionSettings): Connection {
        const known = this.known.find((connection) => connection.has(settings));
        if (known) {
            return known;
        }
        const connection = new Connection(settings, this.opened, this.emitted);
        this.known.push(connection);
        return connection;
    }
}

/** The way to one server. Opens nothing before the first socket is asked for. */
export class Connection {
    /** By endpoint path; a shared connection has one. */
    private readonly managers = new Map<string, Manager>();

    constructor(
        private readonly settings: ConnectionSettings,
        private readonly opened: (manager: Manager) => void,
        private readonly emitted: () => void,
    ) {}

    /** Whether the settings are the same; options are compared by identity, as they may hold functions. */
    has({ io, server, perChannel, options }: ConnectionSettings): boolean {
        const mine = this.settings;
        return (
            mine.io === io &&
            mine.server.origin === server.origin &&
            mine.server.path === server.path &&
            mine.perChannel === perChannel &&
            mine.options === options
        );
    }

    socket(address: string): RainSocket {
        const { server, perChannel, options } = this.settings;
        const manager = this.manager(perChannel ? endpointPath(server.path, address) : server.path);
        return asRainSocket(manager.socket(perChannel ? '/' : address, options), this.emitted);
    }

    private manager(path: string): Manager {
        const known = this.managers.get(path);
        if (known) {
            return known;
        }
        const { io, server, options } = this.settings;
        const manager = new io.Manager(server.origin, { ...options, path });
        this.opened(manager);
        this.managers.set(path, manager);
        return manager;
    }
}

/** `{context}/socket.io/{address}/`; an address starts with a slash. */
function endpointPath(path: string, address: string): string {
    return path.replace(/\/$/, '') + encodeURI(address);
}
