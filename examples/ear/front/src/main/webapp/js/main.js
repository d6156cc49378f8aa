import { createContext } from '../socket.io/rainsocket.esm.js';
import { request } from './request.js';
import { notice, showShelf } from './shelf.js';
import { keepConnected, showStatus } from './status.js';

const { messaging } = createContext();
const shelf = messaging.getSocket('shelf');
const counter = messaging.getSocket('counter');

showStatus(shelf);
[shelf, counter].forEach(keepConnected);
showShelf(shelf, ({ left }) => (left > 0 ? `${left} left` : 'Sold out, more is on its way'), {
    label: 'Buy',
    needed: ({ left }) => left > 0,
    async act(name) {
        await request(counter, 'buy', name);
        notice(`Enjoy your ${name.toLowerCase()}!`);
    },
});
