import { createServer, request } from 'node:http';
import { Server } from 'socket.io';
import WebSocket from 'ws';
const get = (http, path, o = {}) => new Promise((ok) => request({ port: http.address().port, host: '127.0.0.1', path, ...o }, ok).end()).then(async (res) => { const c = []; for await (const x of res) c.push(x); return { status: res.statusCode, h: res.headers, raw: res.rawHeaders, body: Buffer.concat(c) }; });
for (const cookie of [true, { name: 'lb', maxAge: 86400, httpOnly: false, secure: true, sameSite: 'none', path: '/x' }]) {
  const http = createServer(); const io = new Server(http, { cookie, initialPacket: '0{"a":1}', httpCompression: { threshold: 10 } });
  io.engine.on('initial_headers', (h, req) => { console.log('initial', h); h['x-i'] = '1'; });
  io.engine.on('headers', (h, req) => { console.log('headers', req.method, h); h['x-h'] = '1'; });
  io.engine.on('connection_error', (e) => console.log('error', e.code, e.message, e.context));
  await new Promise((r) => http.listen(0, '127.0.0.1', r));
  const a = await get(http, '/socket.io/?EIO=4&transport=polling', { headers: { 'accept-encoding': 'gzip' } }); console.log(a.raw.join(' | '), a.body.length);
  const b = await get(http, '/socket.io/?EIO=4&transport=polling'); console.log(JSON.stringify(b.body.toString()));
  const ws = new WebSocket(`ws://127.0.0.1:${http.address().port}/socket.io/?EIO=4&transport=websocket`);
  ws.on('upgrade', (r) => console.log('101', r.headers)); ws.on('message', (m) => console.log('ws', m.toString()));
  await new Promise((r) => setTimeout(r, 300)); ws.close();
  for (const enc of ['identity', 'deflate', 'gzip;q=0.5, deflate', '*', 'gzip;q=0, *', 'br', 'deflate, gzip', 'gzip;q=0, deflate;q=0.1', '*;q=0.1, deflate;q=0', 'GZIP', 'gzip;q=x','gzip;q=0.5,*']) {
    const r = await get(http, '/socket.io/?EIO=4&transport=polling', { headers: { 'accept-encoding': enc } }); console.log(enc, '->', r.h['content-encoding']);
  }
  for (const p of ['/socket.io/?EIO=4&transport=x', '/socket.io/?EIO=4', '/socket.io/?EIO=4&transport=polling&sid=no', '/socket.io/?EIO=4&transport=websocket', '/socket.io/?EIO=3&transport=polling']) { const r = await get(http, p); console.log(p, r.status, r.body.toString(), r.raw.join('|')); }
  await get(http, '/socket.io/?EIO=4&transport=polling', { method: 'POST' });
  for (const m of ['GET', 'HEAD']) { const r = await get(http, '/socket.io/socket.io.min.js', { method: m, headers: { 'accept-encoding': 'gzip' } }); console.log(m, r.status, r.raw.join('|'), r.body.length); }
  const r = await get(http, '/socket.io/socket.io.min.js', { headers: { 'if-none-match': `"${(await get(http, '/socket.io/socket.io.min.js')).h.etag.slice(1, -1)}"` } }); console.log(r.status, r.raw.join('|'));
  for (const f of ['socket.io.js','socket.io.js.map','socket.io.min.js.map','socket.io.msgpack.min.js','socket.io.msgpack.min.js.map','socket.io.esm.min.js','socket.io.esm.min.js.map']) { const r = await get(http, '/socket.io/' + f); console.log(f, r.status, r.h['content-type']); }
  io.close();
}
process.exit();
