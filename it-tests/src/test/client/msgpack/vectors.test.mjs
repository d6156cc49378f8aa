// The bytes that the unit tests of the parser go by are those of the package that the official parser uses.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import notepack from 'notepack.io';

/** The rows of a file of the unit tests, each with its columns. */
function rows(file) {
  const resources = '../../../../../cdi-extension/src/test/resources/io/rainsocket/msgpack/';
  const lines = readFileSync(new URL(resources + file, import.meta.url), 'utf8').split('\n');
  return lines.filter((line) => line && !line.startsWith('#')).map((line) => line.split('\t'));
}

function isPlaceholder(value) {
  return value?._placeholder === true;
}

/** JSON with placeholders for what is binary, and the binary values. */
function withPlaceholders(value) {
  const attachments = [];
  const json = JSON.stringify(value, function replace(key, written) {
    const original = this[key];
    if (!Buffer.isBuffer(original) && !(original instanceof ArrayBuffer)) {
      return written;
    }
    return { _placeholder: true, num: attachments.push(Buffer.from(original).toString('hex')) - 1 };
  });
  return { value: json && JSON.parse(json), attachments };
}

test('notepack.io writes what we write', () => {
  const written = rows('written.tsv');
  assert.ok(written.length > 60);
  for (const [json, hex] of written) {
    const value = JSON.parse(json, (_, part) => (isPlaceholder(part) ? Buffer.from([0, 1, 255, part.num]) : part));
    assert.equal(notepack.encode(value).toString('hex'), hex, json);
  }
});

test('notepack.io reads what we read', () => {
  const read = rows('read.tsv');
  assert.ok(read.length > 50);
  for (const [what, hex, json = '', binary = ''] of read) {
    const { value, attachments } = withPlaceholders(notepack.decode(Buffer.from(hex, 'hex')));
    assert.deepEqual(value, json ? JSON.parse(json) : undefined, what);
    assert.equal(attachments.join(' '), binary, what);
  }
});
