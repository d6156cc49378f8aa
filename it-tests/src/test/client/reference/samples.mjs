// What the event `give` gives.

const CONTROL = 'a\u001eb\u0000c\u2028d\u2029e"f\\g/h\u20aci\u{1f600}j\u007fk';

const SAMPLES = {
  binary: () => [Buffer.of(1, 2, 3, 4), { a: Buffer.of(5), b: [Buffer.alloc(0), 'x'] }, 'tail'],
  text: (n) => ['x'.repeat(n)],
  bytes: (n) => [Buffer.alloc(n, 7)],
  control: () => [CONTROL],
};

export function give(socket, what, n) {
  if (Object.hasOwn(SAMPLES, what)) {
    socket.emit('given', ...SAMPLES[what](n));
  }
}
