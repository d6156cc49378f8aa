/** What a {@link problem} says: where it happened, what was found, what is allowed, what to do about it. */
export interface Problem {
    readonly code: `RS-${number}`;
    readonly place: string;
    readonly found: unknown;
    readonly allowed: string;
    readonly remedy: string;
}

/** An error that tells the reader what to write. Codes RS-9001 to RS-9099 are the client's. */
export function problem({ code, place, found, allowed, remedy }: Problem): Error {
    return new Error(`${code} ${place}: found ${describe(found)}; allowed: ${allowed}; ${remedy}`);
}

function describe(found: unknown): string {
    return typeof found === 'string' ? JSON.stringify(found) : String(found);
}
