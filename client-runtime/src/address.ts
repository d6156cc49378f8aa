import type { Component } from './api.js';
import { problem } from './errors.js';

/** White space cannot be seen, and `,` `?` `#` end a namespace on the wire or a path in a URL. */
const ADDRESS = /^\/[^\s,?#]*$/;

/**
 * The address of a channel, which is its Socket.IO namespace: `/<component id>/<version>/<channel>`, without a
 * component `/<channel>`. A leading `/` makes the channel absolute: it is the address.
 */
export function channelAddress(channel: string, component?: Component): string {
    const address = typeof channel === 'string' && channel !== '' ? prefix(channel, component) + channel : '';
    if (!ADDRESS.test(address)) {
        throw problem({
            code: 'RS-9001',
            place: 'messaging.getSocket(channel)',
            found: address || channel,
            allowed: 'a name without white space and without , ? #',
            remedy: "write getSocket('chat'), or getSocket('/shop/1.0/chat') for the channel of another component",
        });
    }
    return address;
}

function prefix(channel: string, component?: Component): string {
    if (channel.startsWith('/')) {
        return '';
    }
    return component ? `/${component.id}/${component.version}/` : '/';
}
