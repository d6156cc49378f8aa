// How an HTTP response looks in a transcript.

/** The grammar of media types leaves blanks and case free, and servers write them as they like. */
function plain(value) {
  return String(value).replaceAll(/;\s*/g, '; ').toLowerCase();
}

/** Writes the status, the headers that matter here and the body. */
export function answer(world, label, { status, headers, body }, ...names) {
  const shown = names.map((name) => `${name}=${plain(headers[name])}`);
  world.write(label, '->', status, ...shown, '|', body);
}
