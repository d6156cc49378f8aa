import { createServer, request } from 'node:http';
import { Server } from 'socket.io';
const configs = {
  none: undefined,
  any: { origin: '*' },
  anyCred: { origin: '*', credentials: true },
  list: { origin: ['https://a.example', 'https://b.example'] },
  pattern: { origin: /^https:\/\/[a-z]+\.example$/ },
  listAndPattern: { origin: ['https://a.test', /^https:\/\/[a-z]+\.example$/], credentials: true },
  rule: { origin: (o, cb) => cb(null, o === 'https://a.example') },
  full: { origin: ['https://a.example'], methods: ['GET', 'POST'], allowedHeaders: ['x-one', 'x-two'], exposedHeaders: ['x-three','x-four'], credentials: true, maxAge: 600 },
};
const requests = {
  get: { method: 'GET', headers: { origin: 'https://a.example' } },
  stranger: { method: 'GET', headers: { origin: 'https://stranger.test' } },
  noOrigin: { method: 'GET', headers: {} },
  error: { method: 'GET', eio: 3, headers: { origin: 'https://a.example' } },
  preflight: { method: 'OPTIONS', headers: { origin: 'https://a.example', 'access-control-request-method': 'POST', 'access-control-request-headers': 'x-mine' } },
  strangerPreflight: { method: 'OPTIONS', headers: { origin: 'https://stranger.test', 'access-control-request-method': 'POST', 'access-control-request-headers': 'x-mine' } },
  preflightPlain: { method: 'OPTIONS', headers: { origin: 'https://a.example', 'access-control-request-method': 'POST' } },
};
for (const [name, cors] of Object.entries(configs)) {
  const http = createServer(); const io = new Server(http, { cors });
  await new Promise((r) => http.listen(0, '127.0.0.1', r));
  for (const [rn, r] of Object.entries(requests)) {
    const res = await new Promise((ok) => request({ port: http.address().port, host: '127.0.0.1', path: `/socket.io/?EIO=${r.eio ?? 4}&transport=polling`, method: r.method, headers: r.headers }, ok).end());
    let body = ''; for await (const c of res) body += c;
    const h = Object.entries(res.headers).filter(([k]) => /^access|vary/.test(k) || (r.method==='OPTIONS' && k==='content-length')).map(([k, v]) => `${k}: ${v}`);
    console.log([name, rn, res.statusCode, h.join(' | ')].join(' ; '));
  }
  io.close();
}
