import { request } from './request.js';

/** Notes on their way. What is written without a connection waits here, and goes as one list when it is back. */
export class Outbox {
    #socket;
    #waiting = new Map();

    /** @param {(problem: Error) => void} refused told what the server has against notes that waited */
    constructor(socket, refused) {
        this.#socket = socket;
        socket.on('connect', () => this.#sendWaiting().catch(refused));
    }

    /** Those that no connection has taken yet. */
    get drafts() {
        return [...this.#waiting.values()];
    }

    /** Resolves when the notes are saved, or wait; rejects with what the server has against them. */
    async save(drafts) {
        if (this.#socket.isConnected) {
            await this.#send(drafts);
        } else {
            drafts.forEach((draft) => this.#waiting.set(draft.id, draft));
        }
    }

    async #sendWaiting() {
        const drafts = this.drafts;
        if (drafts.length > 0) {
            await this.#send(drafts);
            drafts.forEach(({ id }) => this.#waiting.delete(id));
        }
    }

    #send(drafts) {
        return drafts.length === 1
            ? request(this.#socket, 'save', drafts[0])
            : request(this.#socket, 'save-list', drafts);
    }
}
