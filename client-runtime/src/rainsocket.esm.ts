import type { Rainsocket } from './api.js';
import { createPage } from './page.js';

const page = createPage([import.meta.url]);

export type * from './api.js';
export const createContext: Rainsocket['createContext'] = page.createContext;
export const startController: Rainsocket['startController'] = page.startController;
export const io: Rainsocket['io'] = page.io;
