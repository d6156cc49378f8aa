import { newId } from '../ids.js';
import { Refusal, request } from '../request.js';

/**
 * Our messages that the server has not acknowledged yet, in their order. They wait while the connection is down, and are
 * sent again when it is back: the server knows them by their id, so none is said twice.
 *
 * The list shows how far each one is: waiting, sent (one tick), delivered (two ticks) or failed.
 */
export function createOutbox(socket, list) {
    const waiting = new Map();
    let isOpen = false;

    async function send(message) {
        list.setState(message.id, 'sent');
        try {
            await request(socket, 'say', message.id, message.text);
            waiting.delete(message.id);
            list.setState(message.id, 'delivered');
        } catch (problem) {
            const canWait = !(problem instanceof Refusal) && !isOpen;
            list.setState(message.id, canWait ? 'waiting' : 'failed', problem.message);
        }
    }

    function sendOrWait(message) {
        if (isOpen) {
            send(message);
        } else {
            list.setState(message.id, 'waiting');
        }
    }

    return {
        add({ name, room, text }) {
            const message = { id: newId(), room, from: { name }, text, at: new Date().toISOString() };
            waiting.set(message.id, message);
            list.add(message, 'waiting');
            sendOrWait(message);
        },
        retry: (id) => sendOrWait(waiting.get(id)),

        /** We are in a room: now messages can be sent, those to it that wait at first. What it knows already has arrived. */
        open(room) {
            isOpen = true;
            for (const message of [...waiting.values()].filter((message) => message.room === room)) {
                if (list.has(message.id)) {
                    waiting.delete(message.id);
                } else {
                    list.add(message, 'waiting');
                    send(message);
                }
            }
        },
        close() {
            isOpen = false;
        },
    };
}
