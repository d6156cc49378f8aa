import { createContext } from '../../socket.io/rainsocket.esm.js';
import { byId } from '../dom.js';
import { request } from '../request.js';
import { keepConnected, showStatus } from '../status.js';
import { showBanner } from './banner.js';
import { createComposer } from './composer.js';
import { createEntrance } from './entrance.js';
import { createMessageList } from './message-list.js';
import { createOutbox } from './outbox.js';
import { createPeople } from './people.js';
import { createRoomList } from './room-list.js';
import { createTypingLine } from './typing.js';

/** Connects the channel "rooms" with the parts of the page. */
export function openChat() {
    const socket = createContext().messaging.getSocket('rooms');
    /** Who we are and where: empty until the entrance is passed. The room is the one we want to be in. */
    const me = { name: '', room: 'Lobby' };

    const messages = createMessageList({ retry: (id) => outbox.retry(id) });
    const outbox = createOutbox(socket, messages);
    const people = createPeople(messages);
    const typing = createTypingLine();
    const rooms = createRoomList({ join: (room) => moveTo(me.name, room) });
    const entrance = createEntrance({ enter: (name) => moveTo(name, me.room) });
    const composer = createComposer({
        say: (text) => outbox.add({ ...me, text }),
        typing: (isTyping) => socket.connected && socket.emit('typing', isTyping),
    });

    /** Rejects with what the server, or the lack of one, has against it. */
    async function moveTo(name, room) {
        await request(socket, 'join', name, room);
        me.name = name;
        entrance.passed(name);
        messages.scrollToEnd(); // the room may have been hidden until now
        composer.focus();
    }

    /** A new connection is nobody and nowhere: it takes our seat again. */
    function returnToRoom() {
        if (me.name !== '') {
            request(socket, 'join', me.name, me.room).catch((problem) => entrance.refused(problem));
        }
    }

    showStatus(socket);
    showBanner(socket, () => me.name !== '');
    keepConnected(socket);
    socket.on('connect', returnToRoom);
    socket.on('disconnect', () => outbox.close());

    socket.on('rooms', (all) => {
        rooms.show(all);
        entrance.countPeople(all);
    });
    socket.on('activity', (room) => rooms.countUnread(room));
    socket.on('entered', (room) => {
        me.room = room.name;
        byId('room-title').textContent = room.name;
        messages.show(room.messages);
        people.show(room.people, socket.id);
        typing.clear();
        rooms.enter(room.name);
        outbox.open(room.name);
    });
    socket.on('joined', (person) => people.joined(person));
    socket.on('left', (person) => {
        people.left(person);
        typing.stop(person);
    });
    socket.on('typing', (person, isTyping) => (isTyping ? typing.start(person) : typing.stop(person)));
    socket.on('message', (message) => {
        typing.stop(message.from);
        messages.add(message);
        byId('announcer').textContent = `${message.from.name}: ${message.text}`;
    });
}
