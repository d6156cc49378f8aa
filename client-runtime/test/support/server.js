import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { basename, extname, join } from 'node:path';
import { Server } from 'socket.io';
import { onTestFinished } from 'vitest';
import { CLIENT } from '../../scripts/layout.js';

export const PATH = '/app/socket.io/';
const TYPES = { '.html': 'text/html', '.js': 'text/javascript' };

/**
 * The official server on a free port, as our Java server looks from outside: the endpoint at `path`, the built files
 * beside it at {@link PATH}, and the given pages. Closed when the test is over.
 *
 * @param pages texts by URL path
 */
export async function startServer({ path = PATH, pages = {}, ...options } = {}) {
    const http = createServer((request, response) => answer(response, pathOf(request), pages[pathOf(request)]));
    const io = new Server(http, { path, serveClient: false, ...options });
    serveFilesBeside(http);
    http.listen(0, '127.0.0.1');
    await once(http, 'listening');
    onTestFinished(() => io.close());
    const origin = `http://127.0.0.1:${http.address().port}`;
    return { io, origin, url: origin + PATH };
}

/** Before the official server, which answers every request below its path. */
function serveFilesBeside(http) {
    const others = http.listeners('request');
    http.removeAllListeners('request');
    http.on('request', (request, response) => {
        const file = join(CLIENT, basename(pathOf(request)));
        if (pathOf(request).startsWith(PATH) && pathOf(request) !== PATH && existsSync(file)) {
            answer(response, file, readFileSync(file));
        } else {
            others.forEach((other) => other.call(http, request, response));
        }
    });
}

function answer(response, path, content) {
    response.writeHead(content === undefined ? 404 : 200, { 'Content-Type': TYPES[extname(path)] ?? 'text/plain' });
    response.end(content);
}

const pathOf = (request) => new URL(request.url, 'http://any').pathname;

/** The next event of an emitter, with its arguments. */
export const next = (emitter, event) => new Promise((resolve) => emitter.once(event, (...args) => resolve(args)));
