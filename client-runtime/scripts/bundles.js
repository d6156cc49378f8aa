import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { CLIENT, CLIENT_VERSION, MODULE } from './layout.js';

const NOTICE = '/*! Rainsocket, Apache-2.0 */';
const BUNDLED_NOTICE =
    `/*! Rainsocket, Apache-2.0, with socket.io-client ${CLIENT_VERSION}, ` +
    '(c) 2014-present Guillermo Rauch and Socket.IO contributors, MIT */';

/**
 * One file as AMD module and as global. `document.currentScript` has to be read now: an AMD factory runs later. In a
 * file that an optimizer merged, only the AMD module's URI tells where the module would have come from.
 */
const UMD_HEAD = `${BUNDLED_NOTICE}
(function (root, factory) {
  var script = root.document && root.document.currentScript ? root.document.currentScript.src : undefined;
  if (typeof define === 'function' && define.amd) {
    define(['module'], function (module) { return factory([module.uri, script]); });
  } else {
    root.Rainsocket = factory([script]);
  }
})(typeof globalThis === 'object' ? globalThis : self, function (rainsocketScripts) {`;
const UMD_FOOT = 'return Rainsocket;\n});';

/** The official client's own file, which lies beside ours: one copy for all modules of a page, and no import map. */
const OFFICIAL_BESIDE = {
    name: 'official-client-beside',
    setup(build) {
        build.onResolve({ filter: /^socket\.io-client$/ }, () => ({ path: './socket.io.esm.min.js', external: true }));
    },
};

const COMMON = {
    bundle: true,
    platform: 'browser',
    charset: 'utf8',
    sourcemap: true,
    metafile: true,
    write: false,
};

const UMD = {
    ...COMMON,
    entryPoints: [join(MODULE, 'src', 'rainsocket.ts')],
    format: 'iife',
    target: 'es2017', // RequireJS's optimizer stumbles over newer syntax
    globalName: 'Rainsocket',
    banner: { js: UMD_HEAD },
    footer: { js: UMD_FOOT },
};

const ESM = {
    ...COMMON,
    entryPoints: [join(MODULE, 'src', 'rainsocket.esm.ts')],
    format: 'esm',
    target: 'es2020',
    plugins: [OFFICIAL_BESIDE],
    banner: { js: NOTICE },
};

/** @returns the built `files`, contents by name, and the paths of the `sources` that went into them */
export async function buildBundles() {
    const results = await Promise.all([
        build({ ...UMD, outfile: join(CLIENT, 'rainsocket.js') }),
        build({ ...UMD, outfile: join(CLIENT, 'rainsocket.min.js'), minify: true }),
        build({ ...ESM, outfile: join(CLIENT, 'rainsocket.esm.js') }),
        build({ ...ESM, outfile: join(CLIENT, 'rainsocket.esm.min.js'), minify: true }),
    ]);
    const outputs = results.flatMap(({ outputFiles }) => outputFiles);
    return {
        files: Object.fromEntries(outputs.map(({ path, contents }) => [basename(path), contents])),
        sources: results.flatMap(({ metafile }) => Object.keys(metafile.inputs)),
    };
}
