import { createContext } from '../socket.io/rainsocket.esm.js';
import { createChart } from './chart.js';
import { byId } from './dom.js';
import { keepConnected, showStatus } from './status.js';

const REMEMBERED = 60;
const WHOLE = new Intl.NumberFormat(undefined, { maximumFractionDigits: 0 });
const TENTHS = new Intl.NumberFormat(undefined, { minimumFractionDigits: 1, maximumFractionDigits: 1 });

const socket = createContext().messaging.getSocket('greenhouse');
const gauges = [
    { name: 'celsius', format: TENTHS, span: 6 },
    { name: 'humidity', format: WHOLE, span: 20 },
    { name: 'heapMegabytes', format: WHOLE, span: 50 },
].map((gauge) => ({ ...gauge, chart: createChart(byId(gauge.name).querySelector('svg'), gauge.span) }));
let readings = [];

function show() {
    for (const { name, format, chart } of gauges) {
        const values = readings.map((reading) => reading[name]);
        if (values.length > 0) {
            byId(name).querySelector('output').textContent = format.format(values.at(-1));
        }
        chart.draw(values);
    }
}

showStatus(socket);
keepConnected(socket);
socket.on('history', (history) => {
    readings = history;
    show();
});
socket.on('reading', (reading) => {
    readings = [...readings, reading].slice(-REMEMBERED);
    show();
});
socket.on('alarm', ({ on, message }) => {
    byId('alarm').textContent = message;
    byId('alarm').hidden = !on;
});
for (const action of ['window', 'stove']) {
    byId(action).addEventListener('click', () => socket.emit(action));
}
