// Builds all that the jar holds, into target/classes.
import { join } from 'node:path';
import { buildBundles } from './bundles.js';
import { CLASSES, CLIENT, MODULE } from './layout.js';
import { licencesOf, officialClient } from './official.js';
import { fillFolder, writeFile } from './output.js';
import { buildTypes } from './types.js';

process.chdir(MODULE); // so that source maps and metafiles name paths inside the module

const types = buildTypes();
const { files, sources } = await buildBundles();
fillFolder(CLIENT, { ...types, ...files, ...officialClient() });
writeFile(join(CLASSES, 'META-INF', 'rainsocket', 'THIRD-PARTY-LICENSES.txt'), licencesOf(sources));
