import { channelAddress } from './address.js';
import type { Component, Context, ContextOptions, RainSocket } from './api.js';
import { problem } from './errors.js';
import type { Observer } from './observer.js';
import { findRoot } from './root.js';

/** A component's view of its page. */
export function createContext(
    options: ContextOptions & { readonly instanceId: string },
    observer: Observer,
    socket: (address: string) => RainSocket,
): Context {
    const component = componentOf(options);
    return {
        component,
        instanceId: options.instanceId,
        messaging: {
            getSocket: (channel) => socket(channelAddress(channel, component)) as never,
            publish: (event, data) => observer.publish(event, data),
            subscribe: (event, subscriber) => observer.subscribe(event, subscriber),
            unsubscribe: (event, subscriber) => observer.unsubscribe(event, subscriber),
        },
        getRoot: () => findRoot(options.root, options.instanceId) as never,
    };
}

function componentOf({ component, version, sid }: ContextOptions): Component | undefined {
    if (!component && !version) {
        return undefined;
    }
    if (!component || !version) {
        throw problem({
            code: 'RS-9003',
            place: 'createContext({component, version})',
            found: `${component ?? ''} ${version ?? ''}`.trim(),
            allowed: 'both or neither',
            remedy: "write createContext({component: 'shop', version: '1.0'}) as on the server",
        });
    }
    return { id: component, version, sid };
}
