// Scenarios that Rainsocket does not yet play as the reference server does, each with its transport. One that agrees fails the
// test as long as it stands here.

export const PENDING = [
  'the open packet with default settings (polling)',
  'a handshake that the application refuses (polling)',
  'a handshake that the application refuses (websocket)',
  'an answer for JSONP (polling)',
  'the path below the endpoint (polling)',
];
