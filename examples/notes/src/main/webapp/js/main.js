import { createContext, startController } from '../socket.io/rainsocket.esm.js';
import { NotesController } from './controller.js';

startController(NotesController, createContext({ component: 'notes', version: '1.0', root: '#notes' }));
