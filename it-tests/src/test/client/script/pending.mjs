// Scenarios that Rainsocket does not yet play as the reference server does, each with its transport. One that agrees fails the
// test as long as it stands here.

export const PENDING = [
  'the open packet with default settings (polling)',
  'a handshake that the application refuses (polling)',
  'a handshake that the application refuses (websocket)',
  'an answer for JSONP (polling)',
  'the path below the endpoint (polling)',
  'a poll that is cut ends the session (polling)',
  'a payload that is no payload: a letter (polling)',
  'a payload that is no payload: an unknown type (polling)',
  'a payload that is no payload: nothing (polling)',
  'more than a kilobyte is compressed for who reads gzip (polling)',
  'a volatile event without a poll is dropped (polling)',
  'an unknown type of packet (polling)',
  'no type of packet (polling)',
];
