import type { Subscriber } from './api.js';

/**
 * Page-wide events between components. Subscribers are called later, never inside `publish` or `subscribe`, so that one
 * that throws stops neither the publisher nor the others, and shows up in the browser's console.
 */
export class Observer {
    private readonly subscribers = new Map<string, Set<Subscriber>>();
    /** The latest data of each event that nobody has heard; one per name, so that it cannot grow without end. */
    private readonly unheard = new Map<string, unknown>();

    publish(event: string, data?: unknown): void {
        const listening = this.subscribers.get(event);
        if (!listening) {
            this.unheard.set(event, data);
            return;
        }
        for (const subscriber of [...listening]) {
            this.deliver(event, subscriber, data);
        }
    }

    subscribe(event: string, subscriber: Subscriber): void {
        const listening = this.subscribers.get(event) ?? new Set();
        this.subscribers.set(event, listening.add(subscriber));
        if (this.unheard.has(event)) {
            this.deliver(event, subscriber, this.unheard.get(event));
            this.unheard.delete(event);
        }
    }

    unsubscribe(event: string, subscriber: Subscriber): void {
        const listening = this.subscribers.get(event);
        listening?.delete(subscriber);
        if (listening?.size === 0) {
            this.subscribers.delete(event);
        }
    }

    private deliver(event: string, subscriber: Subscriber, data: unknown): void {
        setTimeout(() => {
            if (this.subscribers.get(event)?.has(subscriber)) {
                subscriber(data);
            }
        });
    }
}
