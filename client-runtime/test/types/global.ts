// A script without imports: the types of the global.
const page = Rainsocket.createContext({ component: 'shop', version: '1.0', root: '#chat' });

page.messaging.getSocket('chat').emit('anything', { text: 'Welcome!' });
page.messaging.subscribe('cart', (data) => data.items);
