import { createContext } from '../socket.io/rainsocket.esm.js';
import { request } from './request.js';
import { showShelf } from './shelf.js';
import { keepConnected, showStatus } from './status.js';

const FULL = 9;
const TRAY = 3;

const { messaging } = createContext();
const shelf = messaging.getSocket('shelf');
const oven = messaging.getSocket('oven');

showStatus(shelf);
[shelf, oven].forEach(keepConnected);
showShelf(shelf, ({ left, sold }) => `${sold} sold, ${left > 0 ? `${left} left` : 'the shelf is empty'}`, {
    label: `Bake ${TRAY}`,
    needed: ({ left }) => left <= FULL,
    act: (name) => request(oven, 'bake', name, TRAY),
});
