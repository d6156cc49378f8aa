import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NODE_MODULES } from './layout.js';

/** @returns the official client's own files, untouched: contents by name */
export function officialClient() {
    const dist = join(NODE_MODULES, 'socket.io-client', 'dist');
    return Object.fromEntries(readdirSync(dist).map((file) => [file, readFileSync(join(dist, file))]));
}

/** @returns the licences of the packages that the given sources are from */
export function licencesOf(sources) {
    const packages = new Set(sources.map((path) => /^node_modules\/((@[^/]+\/)?[^/]+)\//.exec(path)?.[1]));
    packages.delete(undefined);
    const texts = [...packages].sort().map((name) => {
        const text = readFileSync(join(NODE_MODULES, name, 'LICENSE'), 'utf8');
        return `${name}\n\n${text.trim()}\n`;
    });
    return texts.join('\n----\n\n');
}
