import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MODULE, NODE_MODULES, TARGET } from './layout.js';

/**
 * Type-checks the sources.
 *
 * @returns the types of the public API, in one file for global and AMD use alike; contents by name
 */
export function buildTypes() {
    compile();
    const declarations = (name) => readFileSync(join(TARGET, 'types', `${name}.d.ts`), 'utf8');
    const values = declarations('rainsocket.esm').replace(/^(import|export) type .* from '\.\/.*\n/gm, '');
    return {
        'rainsocket.d.ts': `${declarations('api')}${values}export as namespace Rainsocket;\n`,
        'rainsocket.esm.d.ts': "export * from './rainsocket.js';\n",
    };
}

function compile() {
    const tsc = join(NODE_MODULES, 'typescript', 'bin', 'tsc');
    const { status } = spawnSync(process.execPath, [tsc, '-p', MODULE], { cwd: MODULE, stdio: 'inherit' });
    if (status !== 0) {
        throw new Error('RS-9000 client-runtime: the TypeScript sources do not compile, see above');
    }
}
