// WebSocket handshakes that are to be refused.
import WebSocket from 'ws';

/**
 * Whether a session came of it. How it is refused is left open: the reference server answers some with an HTTP status and others
 * with 101 and then bytes that are no WebSocket, and not every container lets an application choose the status.
 */
export async function refuse(world, query, headers = {}) {
  const socket = new WebSocket(world.webSocketUrl(query), { headers });
  try {
    return await new Promise((resolve) => {
      socket.once('message', (packet) => resolve(`a packet: ${packet}`));
      socket.once('error', () => resolve('refused'));
      socket.once('close', () => resolve('refused'));
    });
  } finally {
    socket.on('error', () => {}); // terminating one that is not open yet
    socket.terminate();
  }
}
