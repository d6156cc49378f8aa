import { createPage } from './page.js';

/** From the UMD wrapper (scripts/bundles.js): the AMD module's URI, and the script that was running. */
declare const rainsocketScripts: (string | undefined)[];

export const { createContext, startController, io } = createPage(rainsocketScripts);
