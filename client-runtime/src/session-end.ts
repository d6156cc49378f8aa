import type { Manager } from 'socket.io-client';

/** The event that the server sends to each socket of a session that is over, and what the page hears. */
export const SESSION_EXPIRED = 'session_expired';

/** socket.io-parser's types of packets. */
const CONNECT: number = 0;
const EVENT: number = 2;

/**
 * The end of the page's session, which several may tell: each of its sockets, and the answer to a question. The page
 * hears of it once, until the server lets it in again.
 */
export class SessionEnd {
    private told = false;

    constructor(private readonly publish: (data?: unknown) => void) {}

    /** @param data the server's words, if it was the server that said it */
    tell(data?: unknown): void {
        if (!this.told) {
            this.told = true;
            this.publish(data);
        }
    }

    /** Watches the sockets of a connection. */
    watch(manager: Manager, ended: (data: unknown) => void): void {
        manager.on('packet', ({ type, data }) => {
            if (type === CONNECT) {
                this.told = false;
            } else if (type === EVENT && data[0] === SESSION_EXPIRED) {
                ended(data[1]);
            }
        });
    }
}
