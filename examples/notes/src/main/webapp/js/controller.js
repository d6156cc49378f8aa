import { createComposer } from './composer.js';
import { showInfo } from './info.js';
import { Outbox } from './outbox.js';
import { keepConnected, showStatus } from './status.js';
import { createWall } from './wall.js';

/** A controller as RAIN has them: `init` gets the channel, `start` brings the page to life. */
export class NotesController {
    init() {
        this.socket = this.context.messaging.getSocket('notes');
        showStatus(this.socket);
        keepConnected(this.socket);
    }

    start() {
        const composer = createComposer(this.context.getRoot(), (drafts) => this.save(drafts));
        this.outbox = new Outbox(this.socket, (problem) => composer.refuse(problem.message));
        this.wall = createWall({
            edit: (note) => composer.edit(note),
            remove: (note) => this.socket.emit('remove', note.id),
        });
        this.socket.on('notes', (notes) => this.wall.show(notes, this.outbox.drafts));
        this.socket.on('saved', (notes) => this.wall.put(notes));
        this.socket.on('removed', (id) => this.wall.remove(id));
        this.socket.on('info', showInfo);
    }

    /** Rejects with what the server has against the notes; what waits for a connection is on the wall already. */
    save(drafts) {
        const saved = this.outbox.save(drafts);
        this.wall.put(this.outbox.drafts);
        return saved;
    }
}
