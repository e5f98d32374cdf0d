/**
 * Returns patterns for the text that may follow a prefix. A name that begins with the prefix
 * matches the original pattern if and only if the rest of the name matches at least one of these
 * patterns. Returns an empty list if no matching name begins with the prefix.
 */
export function suffixesBehind(pattern: string, prefix: string): readonly string[] {
  let rests: ReadonlySet<string> = new Set([pattern]);
  for (const char of prefix)
    rests = new Set([...rests].flatMap((rest) => [...restsBehind(rest, char)]));
  return [...rests];
}

/** Yields patterns for the text that may follow a character in names that the pattern matches. */
function* restsBehind(pattern: string, char: string): Iterable<string> {
  const [first] = pattern;
  if (first === undefined) return;
  const rest = pattern.slice(first.length);
  if (first === '*') {
    yield pattern;
    yield* restsBehind(rest, char);
  } else if (first === '?' || first === char) yield rest;
}
