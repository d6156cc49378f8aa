// What one scenario saw, in words that are the same on every server that behaves the same.
import { createHash } from 'node:crypto';

const SHOWN = 200;

/** Ids are random: in a transcript each has the name of its first appearance. */
const ID = /"(sid|pid|id)\\?":\\?"([^"\\]+)/g;

/** Characters that a terminal shows as nothing, or as a new line. */
const UNSEEN = /[\u0000-\u001f\u007f\u2028\u2029]/g;

function escape(character) {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** A long text by its length and its digest: equal only if all of it is equal. */
function shorten(text) {
  if (text.length <= SHOWN) {
    return text;
  }
  const digest = createHash('sha256').update(text).digest('hex').slice(0, 12);
  return `${text.slice(0, 40)}… (${text.length} characters, ${digest})`;
}

/** Binary as hex digits between angle brackets, anywhere in a value. */
function showBinary(value) {
  if (Buffer.isBuffer(value) || value instanceof ArrayBuffer) {
    return `<${Buffer.from(value).toString('hex')}>`;
  }
  if (Array.isArray(value)) {
    return value.map(showBinary);
  }
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, showBinary(member)]));
  }
  return value;
}

/** A value as JSON; a text as it is. */
function show(value) {
  const shown = showBinary(value);
  return typeof shown === 'string' ? shown : JSON.stringify(shown) ?? 'undefined';
}

/** A short id, an offset for example, is one where it is a text of its own; as a part of something it may be anything. */
function found(id, name = id) {
  return id.length < 8 ? `"${name}"` : name;
}

/** The lines of one scenario. */
export class Transcript {
  lines = [];
  #names = new Map();

  /** Adds a line of these parts. */
  write(...parts) {
    const line = parts.map((part) => shorten(this.#rename(show(part)))).join(' ');
    this.lines.push(line.replaceAll(UNSEEN, escape));
  }

  /** From now on this text, an id for example, has this name. */
  name(text, name) {
    this.#names.set(text, name);
  }

  #rename(line) {
    for (const [, kind, id] of line.matchAll(ID)) {
      if (!this.#names.has(id)) {
        this.#names.set(id, `${kind}-${this.#names.size + 1}`);
      }
    }
    const longestFirst = [...this.#names].sort(([a], [b]) => b.length - a.length);
    return longestFirst.reduce((renamed, [id, name]) => renamed.replaceAll(found(id), found(id, name)), line);
  }
}
