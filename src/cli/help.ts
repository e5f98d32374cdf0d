import { flagsOf } from '../settings/options/derived.ts';
import type { Command } from './command.ts';

/** The maximum width of the help in columns. */
const WIDTH = 100;

/**
 * Returns the help of a command: its usage line, its summary, an example, and a line for each flag.
 */
export function commandHelp(program: string, command: Command, summary: string): string {
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
    ...[summary, ...notes].flatMap(wrapped),
    '',
    `Example: ${program} ${name} ${example}`,
    '',
    ...flags.map(([flag, help]) => `  ${flag.padEnd(width)}  ${help}`),
  ].join('\n');
}

function written(flag: string, placeholder: string): string {
  return `--${flag}${placeholder === '' ? '' : ` ${placeholder}`}`;
}

/** Breaks a text into lines that are not wider than the help. */
function wrapped(text: string): readonly string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && line.length + 1 + word.length > WIDTH) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines;
}
