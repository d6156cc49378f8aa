import { openChat } from './chat/chat.js';
import { closeExample, openExample } from './rain/rain.js';
import { createTabs } from './tabs.js';

openChat();
// RAIN's example greets with an alert whenever it connects: it is connected only while one looks at it.
createTabs((name) => (name === 'rain' ? openExample() : closeExample()));
