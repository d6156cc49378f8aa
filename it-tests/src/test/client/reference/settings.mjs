// The settings of the contexts, which are the application's choice on every server.

/** Timers that a test can wait for. */
const TIMINGS = { pingInterval: 1000, pingTimeout: 1500, upgradeTimeout: 1500, connectTimeout: 1500 };

/** A handshake with `deny=1` is refused. */
function allowRequest(request, callback) {
  const query = new URL(request.url, 'http://any').searchParams;
  callback(null, query.get('deny') !== '1');
}

export const CONTEXTS = {
  main: {
    ...TIMINGS,
    maxHttpBufferSize: 100_000,
    cookie: { name: 'io', path: '/', httpOnly: true, sameSite: 'lax' },
    cors: {
      origin: 'http://client.example',
      methods: ['GET', 'POST'],
      allowedHeaders: ['content-type', 'x-probe'],
      credentials: true,
    },
    allowRequest,
  },
  plain: { transports: ['polling'] },
  recovery: {
    ...TIMINGS,
    connectionStateRecovery: { maxDisconnectionDuration: 60_000, skipMiddlewares: true },
  },
};
