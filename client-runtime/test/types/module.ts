import { createContext, io, startController, type Context, type RainSocket } from 'rainsocket';
import { createContext as createContextOfModule } from 'rainsocket/esm';

interface ServerToClient {
    hello: (greeting: { message: string }) => void;
}
interface ClientToServer {
    'new-message': (message: { text: string }, answer?: (id: number) => void) => void;
}

const context: Context = createContext({ url: '/app/socket.io/', options: { auth: { token: 'a' } }, io });
const chat: RainSocket<ServerToClient, ClientToServer> = context.messaging.getSocket('chat');
const sid: string | undefined = context.component?.sid;
const root = context.getRoot<HTMLElement>();
root.hidden = chat.isConnected || sid === 'left';

chat.on('hello', ({ message }) => alert(message.toUpperCase()));
chat.emit('new-message', { text: 'Welcome!' }, (id) => id.toFixed());
createContextOfModule()
    .messaging.getSocket('news')
    .on('any', (event) => event.anything);

class Chat {
    context?: Context;
    opened = 0;
    init() {
        this.context?.messaging.publish('opened', ++this.opened);
    }
}
startController(Chat, context).opened.toFixed();
startController({ start() {} }, context);

// @ts-expect-error isConnected says what is, and cannot be set
chat.isConnected = true;
// @ts-expect-error the event has a text
chat.emit('new-message', { message: 'Welcome!' });
// @ts-expect-error no such event comes from the server
chat.on('goodbye', () => {});
// @ts-expect-error a channel has a name
context.messaging.getSocket();
// @ts-expect-error no such option
createContext({ channel: 'chat' });
// @ts-expect-error init of a controller is a method
startController({ init: 'now' }, context);
