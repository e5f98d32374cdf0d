/**
 * Returns the YAML between the two `---` lines of a Markdown file, or undefined if the file has no
 * front matter. Spaces replace the first `---`, so that offsets match those in the file.
 */
export function frontMatterOf(text: string): string | undefined {
  const opening = /^---[ \t]*\r?\n/.exec(text);
  if (opening === null) return undefined;
  const closing = /^---[ \t]*\r?$/m.exec(text.slice(opening[0].length));
  if (closing === null) return undefined;
  return `   ${text.slice(3, opening[0].length + closing.index)}`;
}

/** Front matter keys that list an agent's tools or identify the program that uses the file. */
const TELLING = [
  'tools',
  'allowed-tools',
  'disallowedTools',
  'mcp-servers',
  'target',
  'infer',
  'handoffs',
];

/**
 * Returns front matter with spaces in place of every key that is unrelated to tools, and its value.
 * Such a value may be invalid YAML. Offsets do not change.
 */
export function frontMatterWithout(front: string): string {
  let kept = false;
  return front
    .split('\n')
    .map((line) => {
      const key = /^["']?([A-Za-z][\w-]*)["']?[ \t]*:/.exec(line)?.[1];
      if (key !== undefined) kept = TELLING.includes(key);
      return kept ? line : line.replace(/[^\r]/g, ' ');
    })
    .join('\n');
}
