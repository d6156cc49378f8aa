import type { Manager } from 'socket.io-client';

/** What socket.io-parser calls CONNECT, DISCONNECT and CONNECT_ERROR; all other packets carry messages. */
const NO_MESSAGES: readonly number[] = [0, 1, 4];

/** Tells of each message that comes in over a connection, and of no heartbeat. */
export function watchMessages(manager: Manager, happened: () => void): void {
    manager.on('packet', ({ type }) => {
        if (!NO_MESSAGES.includes(type)) {
            happened();
        }
    });
}

/**
 * Tells of the page's AJAX calls once they are over, by the browser's own records of them: nothing of the page is
 * replaced. Where there are no such records, AJAX calls go unseen.
 *
 * @param isOwn whether a URL is one that we call
 */
export function watchRequests(isOwn: (url: string) => boolean, happened: () => void): void {
    if (globalThis.PerformanceObserver?.supportedEntryTypes?.includes('resource')) {
        const isWanted = (entry: PerformanceEntry) => isAjax(entry) && !isOwn(entry.name) && !isPoll(entry.name);
        const observer = new PerformanceObserver((list) => list.getEntries().some(isWanted) && happened());
        observer.observe({ type: 'resource' });
    }
}

function isAjax(entry: PerformanceEntry): boolean {
    return ['fetch', 'xmlhttprequest'].includes((entry as PerformanceResourceTiming).initiatorType);
}

/** Long-polling goes on while nothing happens. */
function isPoll(url: string): boolean {
    const { searchParams } = new URL(url);
    return searchParams.has('EIO') && searchParams.has('transport');
}
