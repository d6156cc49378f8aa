import { byId, element } from '../dom.js';

const TIME = new Intl.DateTimeFormat(undefined, { timeStyle: 'medium' });

export function showState(state, text) {
    const status = byId('rain-status');
    status.dataset.state = state;
    status.textContent = text;
}

/**
 * Shows each event of the channel, in both directions, and the state of the connection. It listens beside the
 * controller, which knows nothing of it.
 */
export function traceEvents(socket) {
    const log = byId('rain-log');

    function show(direction, event, data) {
        byId('rain-empty').hidden = true;
        const line = element(
            'li',
            { class: direction, 'data-event': event },
            element('time', {}, TIME.format(new Date())),
            element('span', { class: 'direction' }, direction === 'in' ? 'server' : 'page'),
            element('code', {}, `${event} ${JSON.stringify(data)}`),
        );
        byId('rain-events').append(line);
        log.scrollTop = log.scrollHeight;
    }

    socket.onAny((event, data) => show('in', event, data));
    socket.onAnyOutgoing((event, data) => show('out', event, data));
    socket.on('connect', () => showState('online', `Connected to channel ${socket.nsp}`));
    socket.on('disconnect', () => showState('offline', 'Disconnected'));
    socket.on('connect_error', () => showState('offline', 'No connection'));
}
