/**
 * Returns patterns for the text that may follow a prefix in names that a pattern matches. A name
 * matches one of them exactly if the prefix and that name together match the original pattern.
 * Returns an empty list if no name that the pattern matches begins with the prefix.
 */
export function suffixesBehind(pattern: string, prefix: string): readonly string[] {
  let rests: ReadonlySet<string> = new Set([pattern]);
  for (const char of prefix)
    rests = new Set([...rests].flatMap((rest) => [...restsBehind(rest, char)]));
  return [...rests];
}

/** Yields patterns for the text that may follow a character in names that a pattern matches. */
function* restsBehind(pattern: string, char: string): Iterable<string> {
  const [first] = pattern;
  if (first === undefined) return;
  const rest = pattern.slice(first.length);
  if (first === '*') {
    yield pattern;
    yield* restsBehind(rest, char);
  } else if (first === '?' || first === char) yield rest;
}
