import { flagsOf } from '../settings/options/derived.ts';
import type { Command } from './command.ts';

/** The maximum and minimum widths of the help, in columns. */
const MAX_WIDTH = 100;
const MIN_WIDTH = 40;
/**
 * The maximum share of the width for option names. If they need more, descriptions are placed below
 * the names.
 */
const NAMES_SHARE = 0.6;

/** Returns a command's help: the usage line, the summary, an example, and a line for each flag. */
export function commandHelp(
  program: string,
  command: Command,
  summary: string,
  columns?: number,
): string {
  const most = helpWidth(columns);
  const { name, positionals, example, notes = [] } = command;
  const flags = [...flagsOf(name)].map(
    ([flag, { type, help, brief = help }]) =>
      [`${written(flag, type.placeholder)}${type.flag === 'list' ? '…' : ''}`, brief] as const,
  );
  const width = flags.reduce((most, [flag]) => Math.max(most, flag.length), 0);
  const usage = [name, '[options]', positionals].filter((word) => word !== '').join(' ');
  return [
    `${program} ${usage}`,
    '',
    ...[summary, ...notes].flatMap((text) => wrapText(text, most)),
    '',
    `Example: ${program} ${name} ${example}`,
    '',
    ...flags.flatMap(([flag, help]) => entryLines(flag, help, { width, most })),
  ].join('\n');
}

/** Returns the width of the help for a terminal with the given number of columns. */
export function helpWidth(columns = MAX_WIDTH): number {
  return Math.max(MIN_WIDTH, Math.min(columns, MAX_WIDTH));
}

/** Formats a name and its description. On a narrow terminal, the description is below the name. */
export function entryLines(
  name: string,
  help: string,
  { width, most }: { readonly width: number; readonly most: number },
): readonly string[] {
  const indent = width + 4 > most * NAMES_SHARE ? 6 : width + 4;
  const [first = '', ...more] = wrapText(help, most - indent);
  const rest = more.map((line) => ' '.repeat(indent) + line);
  return indent === width + 4
    ? [`  ${name.padEnd(width)}  ${first}`, ...rest]
    : [`  ${name}`, ' '.repeat(indent) + first, ...rest];
}

function written(flag: string, placeholder: string): string {
  return `--${flag}${placeholder === '' ? '' : ` ${placeholder}`}`;
}

/** Wraps a string into lines of at most `most` columns. A longer word gets a line of its own. */
function wrapText(text: string, most: number): readonly string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && line.length + 1 + word.length > most) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines;
}
