import type { SessionAnswer } from './session-question.js';

/** Browsers wake hidden tabs once a minute. */
const WAKE_UP = 60;
/** How long after its end a server may take to drop a session. */
const GRACE = 5;
/** The longest time that browsers can wait, 24 days. */
const LONGEST_MS = 2 ** 31 - 1;

/**
 * Keeps the HTTP session of a busy page. All times are in seconds; the session's life is what the server said last.
 *
 * ```
 *  asked ──── resting ────▶ time to refresh ─ something happened ─▶ ask
 *                                  └─ nothing ─▶ waiting ─ something happens ─▶ ask
 *                                                   └─ the session must be over ─▶ ask
 * ```
 *
 * An idle page asks only once the session must be over, as each question is a request that prolongs it. If somebody
 * else has kept it (another tab), the page waits twice as long before it asks again: idle tabs cannot keep a session
 * alive for each other without end.
 */
export class KeepAlive {
    /** Whether something happened since the last question. */
    private active = false;
    /** Whether it is time to refresh, and nothing happened yet. */
    private waiting = false;
    /** The session's life. */
    private life = 0;
    /** After how many lives an idle page asks. */
    private patience = 1;
    /** Whether there is nothing to keep any more. */
    private stopped = false;
    private timer: ReturnType<typeof setTimeout> | undefined;

    constructor(
        private readonly ask: () => Promise<SessionAnswer>,
        private readonly expired: () => void,
    ) {}

    /** Asks whether there is a session that can expire; if not, this was the only question. */
    async start(): Promise<void> {
        const answer = await this.ask();
        if (typeof answer === 'number') {
            this.rest(answer);
        }
    }

    /** Something happened on the page. */
    note(): void {
        this.active = true;
        this.patience = 1;
        if (this.waiting) {
            void this.refresh();
        }
    }

    /** Somebody else knows that the session is over. */
    stop(): void {
        this.stopped = true;
        this.waiting = false;
        clearTimeout(this.timer);
    }

    private rest(life: number, seconds = refreshAfter(life)): void {
        if (life > 0 && !this.stopped) {
            this.life = life;
            this.in(seconds, () => (this.active ? this.refresh() : this.wait()));
        }
    }

    private wait(): void {
        this.waiting = true;
        this.in(this.life * this.patience + GRACE - refreshAfter(this.life), () => this.refresh());
        this.patience *= 2;
    }

    private async refresh(): Promise<void> {
        clearTimeout(this.timer);
        const wasActive = this.active;
        this.active = this.waiting = false;
        const answer = await this.ask();
        if (answer === 'gone') {
            this.expired();
        } else if (answer === 'unknown') {
            this.active ||= wasActive;
            this.rest(this.life, retryAfter(this.life));
        } else {
            this.rest(answer);
        }
    }

    private in(seconds: number, action: () => unknown): void {
        this.timer = setTimeout(action, Math.min(seconds * 1000, LONGEST_MS));
    }
}

/** RAIN's one second before the end, and early enough for a hidden tab; half of a short life. */
function refreshAfter(life: number): number {
    return Math.max(life / 2, life - 1 - WAKE_UP);
}

/** Twice before the session's end. */
function retryAfter(life: number): number {
    return Math.min(WAKE_UP / 2, life / 5);
}
