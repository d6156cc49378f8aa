import { createContext } from '../socket.io/rainsocket.esm.js';
import { byId } from './dom.js';
import { createOrders } from './orders.js';
import { showStatus } from './status.js';
import { connectForm } from './wish.js';

const login = byId('login');

/** A login is a connection: its name and password go along as `auth`. */
login.addEventListener('submit', (event) => {
    event.preventDefault();
    const auth = { name: byId('name').value, password: byId('password').value };
    const socket = createContext({ options: { auth } }).messaging.getSocket('orders');
    byId('login-error').textContent = '';

    socket.on('connect_error', ({ message }) => {
        if (!login.hidden) {
            socket.disconnect();
            byId('login-error').textContent = message;
        }
    });
    socket.once('connect', () => open(socket));
});

function open(socket) {
    const orders = createOrders(socket);
    login.hidden = true;
    byId('desk').hidden = false;
    showStatus(socket);
    byId('status').dataset.state = 'online';
    byId('status').textContent = 'Live';
    connectForm(socket);
    socket.on('hello', (hello) => {
        byId('greeting').textContent = hello.clerk ? `${hello.name}’s desk` : `Hello ${hello.name}`;
        byId('wish').hidden = hello.clerk;
        orders.show(hello);
    });
    socket.on('order', (order) => orders.put(order));
}
