/**
 * The YAML between the two `---` of a Markdown file, blanked so that every offset is one of the
 * whole file; undefined where a text does not begin with `---` or no second one follows.
 */
export function frontMatterOf(text: string): string | undefined {
  const opening = /^---[ \t]*\r?\n/.exec(text);
  if (opening === null) return undefined;
  const closing = /^---[ \t]*\r?$/m.exec(text.slice(opening[0].length));
  if (closing === null) return undefined;
  return `   ${text.slice(3, opening[0].length + closing.index)}`;
}

/** Keys that say which tools an agent has, or whose file it is. */
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
 * The same front matter with every other key blanked, for a file whose prose is no YAML; offsets
 * stay.
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
