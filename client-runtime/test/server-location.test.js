import { describe, expect, test } from 'vitest';
import { locateServer } from '../src/server-location.ts';

const PAGE = 'https://shop.example/app/pages/index.html';
const at = (options, ...scripts) => locateServer(options, { scripts, page: PAGE });

describe('without options the server is where the script came from', () => {
    test.each([
        ['https://shop.example/app/socket.io/rainsocket.js', 'https://shop.example', '/app/socket.io/'],
        ['https://shop.example/app/socket.io/rainsocket.esm.min.js?v=2', 'https://shop.example', '/app/socket.io/'],
        ['https://live.example:8443/socket.io/rainsocket.min.js', 'https://live.example:8443', '/socket.io/'],
        ['../socket.io/rainsocket.js', 'https://shop.example', '/app/socket.io/'],
        ['https://shop.example/ws/rainsocket.js', 'https://shop.example', '/ws/'],
    ])('%s', (script, origin, path) => {
        expect(at({}, script)).toEqual({ origin, path });
    });

    test('the first guess that can be right wins', () => {
        const location = at({}, undefined, '../all.js', 'https://live.example/live/socket.io/rainsocket.js');
        expect(location).toEqual({ origin: 'https://live.example', path: '/live/socket.io/' });
    });

    test.each(['https://shop.example/app/assets/index-3f2a.js', 'file:///home/rainsocket.js', undefined])(
        'else at the root of the page: %s',
        (script) => {
            expect(at({}, script)).toEqual({ origin: 'https://shop.example', path: '/socket.io/' });
        },
    );
});

describe('options', () => {
    const SCRIPT = 'https://shop.example/app/socket.io/rainsocket.js';

    test.each([
        [{ url: 'https://live.example/x/socket.io/' }, 'https://live.example', '/x/socket.io/'],
        [{ url: 'wss://live.example' }, 'wss://live.example', '/socket.io/'],
        [{ url: '/other/socket.io/' }, 'https://shop.example', '/other/socket.io/'],
        [{ path: '/other/' }, 'https://shop.example', '/other/'],
        [{ url: 'http://live.example:81', path: '/other/' }, 'http://live.example:81', '/other/'],
    ])('%j', (options, origin, path) => {
        expect(at(options, SCRIPT)).toEqual({ origin, path });
    });

    test.each(['', 'ftp://live.example', 'http://['])('refuses url %j', (url) => {
        expect(() => at({ url }, SCRIPT)).toThrow(/^RS-9002 .*write url: 'https:/);
    });

    test('without a page something has to name the server', () => {
        expect(() => locateServer({}, { scripts: ['file:///lib/rainsocket.js'], page: undefined })).toThrow(
            /^RS-9002 /,
        );
    });
});
