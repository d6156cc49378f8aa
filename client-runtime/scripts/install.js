// Installs the npm packages if package.json, package-lock.json or .npmrc is not what was installed last.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const module = dirname(dirname(fileURLToPath(import.meta.url)));
const stamp = join(module, 'node_modules', '.rainsocket-installed');
const wanted = createHash('sha256');
for (const file of ['package.json', 'package-lock.json', '.npmrc']) {
    wanted.update(readFileSync(join(module, file)));
}
const digest = `${wanted.digest('hex')} ${process.platform}-${process.arch}\n`;

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== digest) {
    const windows = process.platform === 'win32'; // where npm is a batch file, which needs a shell
    const npm = spawnSync('npm', ['ci', '--loglevel=error'], { cwd: module, stdio: 'inherit', shell: windows });
    if (npm.status !== 0) {
        console.error('RS-9000 client-runtime: "npm ci" failed', npm.error ?? '(its message is above)');
        process.exit(1);
    }
    writeFileSync(stamp, digest);
}
