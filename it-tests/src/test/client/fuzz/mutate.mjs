// Packets as clients send them, and the ways to break them.

const MESSAGES = [
  '40/target,',
  '40/target,{"token":"x"}',
  '40',
  '41/target,',
  '42/target,1["echo",{"a":[1,2.5,null,"é😀"]}]',
  '42/target,2["numbers",[1,2,3],4]',
  '42/target,["shout","everybody"]',
  '42/target,["join","room"]',
  '42/target,["leave",false]',
  '43/target,0["answer"]',
  '451-/target,3["bytes",{"_placeholder":true,"num":0}]',
  '2',
  '3',
  '2probe',
  '5',
  '6',
  '1',
  'bAQID',
];

const FRAGMENTS = [
  ...'0123456789b-/,[]{}":\\ \u001e\u0000\u2028\ud83d',
  '\\u0000', '\\ud800', '1e999', '9'.repeat(400), '9007199254740993', '51-', '599999-', '/target,', '"connect"',
  '"__proto__":', '{"_placeholder":true,"num":9}', '{"_placeholder":true}', '['.repeat(3000), '{"a":'.repeat(3000), 'x'.repeat(25_000),
];

/** A packet as it should be. */
export function packet(dice) {
  return dice.oneOf(MESSAGES);
}

/** The text with a few changes. */
export function mutated(dice, text) {
  let changed = text;
  for (let left = 1 + dice.below(3); left > 0; left--) {
    changed = change(dice, changed);
  }
  return changed;
}

/** Good or bad. */
export function anyPacket(dice) {
  return dice.once(2) ? packet(dice) : mutated(dice, packet(dice));
}

function change(dice, text) {
  const at = dice.below(text.length + 1);
  switch (dice.below(5)) {
    case 0: return text.slice(0, at);
    case 1: return text.slice(at);
    case 2: return text.slice(0, at) + text.slice(at + 1 + dice.below(3));
    case 3: return text.slice(0, at) + String.fromCharCode(dice.below(65536)) + text.slice(at + 1);
    default: return text.slice(0, at) + dice.oneOf(FRAGMENTS) + text.slice(at);
  }
}
