// Joins over both transports, says so, and tells how each ends when the application goes.
import { Clients, next } from '../harness/clients.mjs';

const TRANSPORTS = ['polling', 'websocket'];

const clients = new Clients();
const sockets = await Promise.all(TRANSPORTS.map((transport) => clients.join('/first', { transports: [transport] })));
const ends = Promise.all(sockets.map((socket) => next(socket, 'disconnect')));
console.log('joined');
(await ends).forEach(([reason], index) => console.log(`${TRANSPORTS[index]}: ${reason}`));
clients.close();
