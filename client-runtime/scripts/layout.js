import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const MODULE = dirname(dirname(fileURLToPath(import.meta.url)));
export const NODE_MODULES = join(MODULE, 'node_modules');
export const TARGET = join(MODULE, 'target');

/** Everything under here ends up in the jar. */
export const CLASSES = join(TARGET, 'classes');

/** A servlet serves every file in here at {context}/socket.io/<file>. */
export const CLIENT = join(CLASSES, 'META-INF', 'rainsocket', 'client');

const manifest = (path) => createRequire(import.meta.url)(path);
export const CLIENT_VERSION = manifest(join(NODE_MODULES, 'socket.io-client', 'package.json')).version;
