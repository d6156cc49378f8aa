// The script: all groups in the order of the list of behaviours.
import handshake from './handshake.mjs';
import heartbeat from './heartbeat.mjs';
import payloads from './payloads.mjs';
import polling from './polling.mjs';
import sessions from './sessions.mjs';
import upgrade from './upgrade.mjs';
import websocket from './websocket.mjs';

export const SCENARIOS = [handshake, polling, sessions, payloads, heartbeat, websocket, upgrade].flat();
