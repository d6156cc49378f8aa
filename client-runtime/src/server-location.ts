import type { ServerOptions } from './api.js';
import { problem } from './errors.js';

/** Where the official client says a server is, if nobody says otherwise. */
const DEFAULT_PATH = '/socket.io/';
const OUR_FILES = /\/rainsocket(\.[a-z]+)*\.js$/;

export interface ServerLocation {
    /** Scheme, host and port. */
    readonly origin: string;
    /** Path of the shared endpoint: `{context}/socket.io/`. */
    readonly path: string;
}

/** What a page can know about itself before anybody configures anything. */
export interface Surroundings {
    /** Where this code may have come from, best guess first; relative to the page. */
    readonly scripts: readonly (string | undefined)[];
    /** The page's address. */
    readonly page: string | undefined;
}

/**
 * Finds the server: the `url` option, else the folder that our script was loaded from (the server serves it beside its
 * endpoint), else the page's origin. The `path` option replaces the path of any of them.
 */
export function locateServer(options: ServerOptions, surroundings: Surroundings): ServerLocation {
    const base =
        options.url === undefined
            ? (scriptFolder(surroundings) ?? pageOrigin(surroundings))
            : asWebUrl(options.url, surroundings.page);
    if (!base) {
        throw problem({
            code: 'RS-9002',
            place: 'createContext({url})',
            found: options.url,
            allowed: 'an http, https, ws or wss URL',
            remedy: "write url: 'https://host/context/socket.io/', or load rainsocket.js from the server",
        });
    }
    return { origin: base.origin, path: options.path ?? (base.pathname === '/' ? DEFAULT_PATH : base.pathname) };
}

/** A script under another name is a bundle of the page's own: its folder says nothing about the server. */
function scriptFolder({ scripts, page }: Surroundings): URL | undefined {
    const script = scripts.map((url) => asWebUrl(url, page)).find((url) => url && OUR_FILES.test(url.pathname));
    return script && new URL('.', script);
}

function pageOrigin({ page }: Surroundings): URL | undefined {
    const url = asWebUrl(page);
    return url && new URL('/', url);
}

function asWebUrl(url: string | undefined, base?: string): URL | undefined {
    if (!url) {
        return undefined;
    }
    try {
        const parsed = new URL(url, base);
        return /^(http|ws)s?:$/.test(parsed.protocol) ? parsed : undefined;
    } catch {
        return undefined; // relative, and no page to be relative to
    }
}
