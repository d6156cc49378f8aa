// Writes one line of JSON for each finished test; the Java class NodeTest reads them.

/** Suites only group; one is worth a line when it failed itself, in a hook for example. */
function isWorthALine({ details }) {
  return details.type !== 'suite' || (details.error && details.error.failureType !== 'subtestsFailed');
}

function outcomeOf(type, data) {
  if (data.skip !== undefined || data.todo !== undefined) {
    return 'SKIPPED';
  }
  return type === 'test:pass' ? 'PASSED' : 'FAILED';
}

/** The thrown error says more than the runner's wrapper around it; of a file that did not load, only its output does. */
function messageOf({ name, file, details: { error } }, output) {
  const cause = error?.cause ?? error;
  const message = cause?.stack ?? String(cause ?? '');
  return error && name === file ? `${message}\n${output.get(file) ?? ''}` : message;
}

export default async function* reporter(events) {
  const path = [];
  const output = new Map();
  for await (const { type, data } of events) {
    if (type === 'test:stderr') {
      output.set(data.file, (output.get(data.file) ?? '') + data.message);
    } else if (type === 'test:start') {
      path.length = data.nesting;
      path.push(data.name);
    } else if ((type === 'test:pass' || type === 'test:fail') && isWorthALine(data)) {
      const name = [...path.slice(0, data.nesting), data.name].join(' > ');
      yield `${JSON.stringify({ name, outcome: outcomeOf(type, data), error: messageOf(data, output) })}\n`;
    }
  }
}
