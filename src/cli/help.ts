import { flagsOf } from '../settings/options/derived.ts';
import type { Command } from './command.ts';

/** Returns the usage line of a command: `explain [options] <card|policy> <tool>`. */
export function usageOf({ name, positionals }: Pick<Command, 'name' | 'positionals'>): string {
  return [name, '[options]', positionals].filter((word) => word !== '').join(' ');
}

function written(flag: string, placeholder: string): string {
  return `--${flag}${placeholder === '' ? '' : ` ${placeholder}`}`;
}

/** Returns the help of a command: its usage line, its summary, and a line for each flag. */
export function commandHelp(program: string, command: Command, summary: string): string {
  const flags = [...flagsOf(command.name)].map(
    ([flag, { type, help }]) =>
      [`${written(flag, type.placeholder)}${type.flag === 'list' ? '…' : ''}`, help] as const,
  );
  const width = flags.reduce((most, [flag]) => Math.max(most, flag.length), 0);
  return [
    `${program} ${usageOf(command)}`,
    '',
    summary,
    ...(command.notes ?? []),
    '',
    ...flags.map(([flag, help]) => `  ${flag.padEnd(width)}  ${help}`),
  ].join('\n');
}
