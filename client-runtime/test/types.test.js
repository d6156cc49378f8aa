import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { MODULE, NODE_MODULES } from '../scripts/layout.js';

const TSC = join(NODE_MODULES, 'typescript', 'bin', 'tsc');

test('the types fit what users write, and refuse what they must not', () => {
    const { stdout, status } = spawnSync(process.execPath, [TSC, '-p', join(MODULE, 'test', 'types')], {
        encoding: 'utf8',
    });
    expect(stdout).toBe('');
    expect(status).toBe(0);
});
