import type { io as officialIo, Manager, ManagerOptions, Socket, SocketOptions } from 'socket.io-client';

/** Event names and the listeners that take their arguments: an interface of the page's. */
export interface Events {
    [event: string]: any;
}

/** The events of a channel that nobody described. */
export interface AnyEvents extends Events {
    [event: string]: (...args: any[]) => void;
}

/** An official socket with RAIN's two habits: {@link isConnected}, and the first `emit` after a drop reconnects. */
export type RainSocket<Listen extends Events = AnyEvents, Emit extends Events = Listen> = Socket<Listen, Emit> & {
    /** True only while connected. */
    readonly isConnected: boolean;
};

export type Subscriber = (data: any) => void;

/** The component that a context belongs to. */
export interface Component {
    readonly id: string;
    readonly version: string;
    /** The static id that the page gave this instance. */
    readonly sid: string | undefined;
}

export interface Messaging {
    /**
     * The socket of a channel; the same channel gives the same socket. It connects at once; what is emitted before
     * that is kept and sent on connect.
     *
     * @param channel its name, prefixed with `/<component id>/<version>/`; with a leading `/` it is taken as it is
     * @throws RS-9001 for a name that cannot travel, RS-9002 if nothing tells where the server is
     */
    getSocket<Listen extends Events = AnyEvents, Emit extends Events = Listen>(
        channel: string,
    ): RainSocket<Listen, Emit>;

    /**
     * Tells all subscribers on the page; if there are none, the first one to come will hear the latest data.
     * `session_expired` is published for the page: see {@link ContextOptions.keepAlive}. Its data are the server's
     * `{ reason: 'logout' | 'expired' }` if it was the server that closed the page's sockets, else there are none.
     */
    publish(event: string, data?: unknown): void;

    /** Hears an event, on a later turn of the event loop. Subscribing twice is subscribing once. */
    subscribe(event: string, subscriber: Subscriber): void;

    unsubscribe(event: string, subscriber: Subscriber): void;
}

/** What RAIN's controllers find in `this.context`. */
export interface Context {
    /** Undefined on a page that names no component. */
    readonly component: Component | undefined;
    readonly instanceId: string;
    readonly messaging: Messaging;

    /**
     * The component's root as a jQuery object if the page has jQuery, else the element.
     *
     * @throws RS-9004 if the root is not in the page
     */
    getRoot<Root = any>(): Root;
}

/** An official client: ours by default, or the page's own `io` (`socket.io.msgpack.min.js`, for example). */
export interface SocketIo {
    readonly Manager: new (uri: string, options: Partial<ManagerOptions>) => Manager;
}

export interface ServerOptions {
    /** The server's endpoint, `https://host/context/socket.io/`. Default: the folder that Rainsocket came from. */
    readonly url?: string;
    /** The path of the endpoint; default: the one in the URL, or `/socket.io/`. */
    readonly path?: string;
}

export interface ContextOptions extends ServerOptions {
    /** The component's id; without it channels get no prefix. */
    readonly component?: string;
    /** The component's version; goes with `component`. */
    readonly version?: string;
    readonly sid?: string;
    /** Default: a new one on this page. */
    readonly instanceId?: string;
    /** Element, jQuery object or selector. Default: the element whose id is the instance id, else the body. */
    readonly root?: unknown;
    /** Default false: all channels on one connection. True: each one on its own, `{context}/socket.io/{address}/`. */
    readonly connectionPerChannel?: boolean;
    /**
     * Whether the HTTP session is kept while messages come and go or the page makes AJAX calls, and `session_expired`
     * is published once it is gone. From the first `getSocket` on, if the page has a session by then and the server
     * has the page's origin. Default: true for a component's context, as in RAIN, else false.
     */
    readonly keepAlive?: boolean;
    /** Handed to the official client. Contexts share connections if they were given the same object, or none. */
    readonly options?: Partial<ManagerOptions & SocketOptions>;
    /** Default: the official client that comes with Rainsocket. */
    readonly io?: SocketIo;
}

/** A RAIN controller; all methods may be missing. */
export interface Controller {
    /** Set before `init`. */
    context?: Context;
    init?(): unknown;
    start?(...args: any[]): unknown;
    error?(failure: unknown): unknown;
    destroy?(): unknown;
}

export type ControllerType<C extends Controller> = (new () => C) | C;

/** The global `Rainsocket`, and what the AMD module returns. The ES module exports the same by name. */
export interface Rainsocket {
    /** @throws RS-9003 for a component without a version, or the other way round */
    createContext(options?: ContextOptions): Context;

    /**
     * Creates a controller, sets its `context`, calls `init`, and `start` unless `init` did. A failure goes to the
     * controller's `error`, if it has one. `destroy` is the page's to call.
     *
     * @throws RS-9005 for something that is no controller
     */
    startController<C extends Controller>(type: ControllerType<C>, context: Context): C;

    /** The official client. */
    readonly io: typeof officialIo & SocketIo;
}
