// Two transcripts side by side: "-" only on the reference server, "+" only on ours.

/** How long the longest common part of a[i..] and b[j..] is, for every i and j. */
function commonLengths(a, b) {
  const lengths = Array.from({ length: a.length + 1 }, () => new Array(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      lengths[i][j] = a[i] === b[j] ? lengths[i + 1][j + 1] + 1 : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
    }
  }
  return lengths;
}

export function diff(reference, ours) {
  const lengths = commonLengths(reference, ours);
  const lines = [];
  let [i, j] = [0, 0];
  while (i < reference.length || j < ours.length) {
    if (i < reference.length && j < ours.length && reference[i] === ours[j]) {
      lines.push(`  ${reference[i++]}`);
      j++;
    } else if (j === ours.length || (i < reference.length && lengths[i + 1][j] >= lengths[i][j + 1])) {
      lines.push(`- ${reference[i++]}`);
    } else {
      lines.push(`+ ${ours[j++]}`);
    }
  }
  return lines.join('\n');
}
