/**
 * What the server says of the page's session: after how many seconds without a request it expires (0 or less: never),
 * that there is none (any more), or nothing that can be understood.
 */
export type SessionAnswer = number | 'gone' | 'unknown';

/** There was none, or there is none any more: 204 and 410. */
const NO_SESSION = [204, 410];

/** Asks the server's endpoint for sessions, which counts as a request: a session that is there lives on. Never fails. */
export async function askForSession(url: string): Promise<SessionAnswer> {
    try {
        // A redirect is the way to somebody's login, not our endpoint.
        const response = await fetch(url, { credentials: 'same-origin', cache: 'no-store', redirect: 'manual' });
        return NO_SESSION.includes(response.status) ? 'gone' : response.ok ? lifeOf(await response.json()) : 'unknown';
    } catch {
        return 'unknown'; // no network, or another server's answer
    }
}

function lifeOf({ maxInactiveInterval }: { maxInactiveInterval?: unknown }): SessionAnswer {
    return typeof maxInactiveInterval === 'number' ? maxInactiveInterval : 'unknown';
}
