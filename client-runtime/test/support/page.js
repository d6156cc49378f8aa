import { createPage } from '../../src/page.ts';
import { onTestFinished } from 'vitest';

/** Fast reconnection, as tests wait for it. */
export const FAST = { reconnectionDelay: 20, reconnectionDelayMax: 20, randomizationFactor: 0 };

/** A new page's Rainsocket; the sockets that it hands out are closed when the test is over. */
export function newPage() {
    const page = createPage([]);
    return {
        ...page,
        createContext(options) {
            const context = page.createContext(options);
            const { getSocket } = context.messaging;
            context.messaging.getSocket = (channel) => {
                const socket = getSocket(channel);
                onTestFinished(() => socket.disconnect());
                return socket;
            };
            return context;
        },
    };
}
