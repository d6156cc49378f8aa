import { watchRequests } from './activity.js';
import { KeepAlive } from './keep-alive.js';
import type { ServerLocation } from './server-location.js';
import { askForSession } from './session-question.js';

/** The sessions that a page keeps: one for each endpoint, as each application has its own. */
export class KeepAlives {
    /** By the URL that is asked. */
    private readonly known = new Map<string, KeepAlive>();

    constructor(private readonly expired: () => void) {}

    /** Keeps the session of an application, from the first call on. Only the page's own origin has the page's session. */
    keep({ origin, path }: ServerLocation): void {
        const host = origin.replace(/^ws/, 'http');
        const url = `${host}${path.replace(/\/$/, '')}/keep-alive`;
        if (host === globalThis.location?.origin && !this.known.has(url)) {
            this.watch();
            const keepAlive = new KeepAlive(() => askForSession(url), this.expired);
            this.known.set(url, keepAlive);
            void keepAlive.start();
        }
    }

    /** The sessions are over; nobody asks any more. */
    stop(): void {
        this.known.forEach((keepAlive) => keepAlive.stop());
    }

    /** Something happened on the page. */
    note(): void {
        this.known.forEach((keepAlive) => keepAlive.note());
    }

    private watch(): void {
        if (this.known.size === 0) {
            watchRequests(
                (url) => this.known.has(url),
                () => this.note(),
            );
        }
    }
}
