/**
 * Returns patterns of the names that a pattern matches behind a prefix: a name matches one of them
 * exactly if the prefix and the name together match the pattern. Returns none if the pattern cannot
 * match the prefix.
 */
export function suffixesBehind(pattern: string, prefix: string): readonly string[] {
  let rests: ReadonlySet<string> = new Set([pattern]);
  for (const char of prefix)
    rests = new Set([...rests].flatMap((rest) => [...restsBehind(rest, char)]));
  return [...rests];
}

/** Yields the patterns that remain once a pattern has matched one character. */
function* restsBehind(pattern: string, char: string): Iterable<string> {
  const [first] = pattern;
  if (first === undefined) return;
  const rest = pattern.slice(first.length);
  if (first === '*') {
    yield pattern;
    yield* restsBehind(rest, char);
  } else if (first === '?' || first === char) yield rest;
}
