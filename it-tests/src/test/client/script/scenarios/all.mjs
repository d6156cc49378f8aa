// The script: all groups in the order of the list of behaviours.
import acks from './acks.mjs';
import connect from './connect.mjs';
import disconnect from './disconnect.mjs';
import dynamic from './dynamic.mjs';
import events from './events.mjs';
import handshake from './handshake.mjs';
import heartbeat from './heartbeat.mjs';
import info from './info.mjs';
import malformed from './malformed.mjs';
import payloads from './payloads.mjs';
import polling from './polling.mjs';
import recovery from './recovery.mjs';
import rooms from './rooms.mjs';
import sessions from './sessions.mjs';
import sites from './sites.mjs';
import upgrade from './upgrade.mjs';
import websocket from './websocket.mjs';

const ENGINE = [handshake, polling, sessions, payloads, heartbeat, websocket, upgrade];
const SOCKET = [connect, dynamic, info, malformed, events, acks, disconnect, rooms, sites, recovery];

export const SCENARIOS = [...ENGINE, ...SOCKET].flat();
