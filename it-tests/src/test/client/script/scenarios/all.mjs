// The script: all groups in the order of the list of behaviours.
import handshake from './handshake.mjs';

export const SCENARIOS = [handshake].flat();
