// The contexts of the conformance application on the reference server, which judges what Rainsocket shows on the wire.
import { once } from 'node:events';
import { createServer } from 'node:http';
import { parentPort } from 'node:worker_threads';
import { Server } from 'socket.io';
import { addNamespaces } from './namespaces.mjs';
import { CONTEXTS } from './settings.mjs';

/** Starts every context on one free port of 127.0.0.1. */
async function start() {
  const http = createServer((request, response) => response.writeHead(404).end());
  for (const [context, settings] of Object.entries(CONTEXTS)) {
    addNamespaces(new Server(http, { path: `/${context}/socket.io/`, ...settings }));
  }
  http.listen(0, '127.0.0.1');
  await once(http, 'listening');
  return `http://127.0.0.1:${http.address().port}/`;
}

const root = await start();
if (parentPort) {
  parentPort.postMessage(root);
} else {
  console.log(`ready ${root}`);
}
