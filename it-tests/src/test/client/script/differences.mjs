// Where we differ from the reference server, and why: exactly what differs, so that nothing else may.

export const DIFFERENCES = {
  'an answer for JSONP (polling)': {
    why: 'JSONP is for browsers without CORS, which no current client supports: it is not offered.',
    lines: [
      '- GET -> 200 content-type=text/plain; charset=utf-8 | ___eio[0]("0{\\"sid\\":\\"sid-1\\",\\"upgrades\\":[\\"websocket\\"],'
        + '\\"pingInterval\\":1000,\\"pingTimeout\\":1500,\\"maxPayload\\":100000}");',
      '+ GET -> 200 content-type=text/plain; charset=utf-8 | 0{"sid":"sid-1","upgrades":["websocket"],'
        + '"pingInterval":1000,"pingTimeout":1500,"maxPayload":100000}',
    ],
  },
  'the path below the endpoint (polling)': {
    why: 'Below the shared endpoint the channels have endpoints of their own: what is none of them is not found.',
    lines: [
      '- GET -> 200 content-type=text/plain; charset=utf-8 | 0{"sid":"sid-1","upgrades":["websocket"],'
        + '"pingInterval":1000,"pingTimeout":1500,"maxPayload":100000}',
      /^\+ GET -> 404 /,
    ],
  },
  'a poll that is cut ends the session (polling)': {
    why: 'Jakarta Servlet tells nobody that the client of a suspended request has gone: the heartbeat finds out.',
    lines: [
      '- reason: transport error',
      '+ reason: ping timeout',
      '  afterwards -> 400 content-type=application/json | {"code":1,"message":"Session ID unknown"}',
    ],
  },
};
