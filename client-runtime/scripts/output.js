import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Makes a folder hold exactly the given files. What is right already is left alone, and what changes does so at once: a
 * server or a test that reads the folder meanwhile never finds half of it.
 *
 * @param files contents by name
 */
export function fillFolder(folder, files) {
    mkdirSync(folder, { recursive: true });
    for (const [name, content] of Object.entries(files)) {
        writeFile(join(folder, name), content);
    }
    for (const name of readdirSync(folder).filter((found) => !(found in files))) {
        rmSync(join(folder, name));
    }
}

export function writeFile(path, content) {
    const bytes = Buffer.from(content);
    if (!existsSync(path) || !readFileSync(path).equals(bytes)) {
        mkdirSync(dirname(path), { recursive: true });
        const unfinished = `${dirname(path)}.unfinished-${process.pid}`; // beside the folder
        writeFileSync(unfinished, bytes);
        renameSync(unfinished, path);
    }
}
