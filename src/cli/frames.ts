import type { Terminal } from '../adapters/process/terminal.ts';
import type { Finding, Location } from '../finding/finding.ts';
import { secretRanges } from '../formats/permissions/secrets.ts';
import type { Tree } from '../model/tree.ts';
import type { TextOptions } from '../report/writing/colour.ts';
import type { Given } from './arguments.ts';

/** The maximum size of a file for which code frames are shown, in bytes. */
const MAX_FILE_BYTES = 4 * 1024 * 1024;
/** The maximum length of a line in a code frame, in characters. */
const MAX_LINE_LENGTH = 10_000;
/** The maximum number of files to read for code frames. */
const MAX_FILES = 100;
/** The width of code frames in output that is not a terminal, in columns. */
const DEFAULT_WIDTH = 100;

/**
 * Returns the text options, with the source lines for the findings. Code frames are for human
 * readers. They appear on a terminal and with `--format text`, but not in a log that captures the
 * output (docs/reference/command-line.md#code-frames). `trees` lists the trees that may contain the
 * findings.
 */
export async function textOptions(
  findings: readonly Finding[],
  given: Pick<Given, 'has'>,
  terminal: Terminal,
  trees: readonly Tree[] = [terminal.tree],
): Promise<TextOptions> {
  const { colour, columns } = terminal;
  if (columns === undefined && !given.has('format')) return { colour };
  const sources = await Promise.all(trees.map((tree) => readSources(findings, tree)));
  return {
    colour,
    frames: {
      width: columns ?? DEFAULT_WIDTH,
      lineOf: (location) => {
        if (location.repository !== undefined) return undefined;
        const versions = sources.flatMap((source) => source.get(location.file) ?? []);
        const lines = versions.find((version) => isAt(location, version));
        const index = (location.range?.start.line ?? 0) - 1;
        const text = lines?.[index];
        if (!lines || text === undefined) return undefined;
        return text.length <= MAX_LINE_LENGTH && text.trim() !== ''
          ? { text, secrets: secretRanges(lines, index) }
          : undefined;
      },
    },
  };
}

/**
 * Reads the files in which findings are located, as lines. Files that cannot be read do not get
 * code frames.
 */
async function readSources(
  findings: readonly Finding[],
  tree: Tree,
): Promise<ReadonlyMap<string, readonly [readonly string[]]>> {
  const files = new Set<string>();
  for (const { severity, location, related } of findings) {
    if (severity === 'note') continue;
    for (const each of [location, ...related.map((further) => further.location)])
      if (each.range && each.file !== '' && each.repository === undefined) files.add(each.file);
  }
  const sources = new Map<string, readonly [readonly string[]]>();
  for (const file of [...files].slice(0, MAX_FILES)) {
    const read = await tree.read(file, MAX_FILE_BYTES);
    if (read.kind !== 'bytes') continue;
    sources.set(file, [new TextDecoder().decode(read.bytes).split('\n')]);
  }
  return sources;
}

/**
 * Whether a location matches the lines of its file. A location may not match if the finding
 * concerns another version of the file, such as the base of a change.
 */
function isAt({ range }: Location, lines: readonly string[]): boolean {
  if (range === undefined) return false;
  const { line, column, offset } = range.start;
  const before = lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, 0);
  return before + column - 1 === offset && column - 1 <= (lines[line - 1] ?? '').length;
}
