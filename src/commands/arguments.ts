import { parseArgs } from 'node:util';

/** How the program was called wrongly: one sentence, exit code 2 (spec 14). */
export class UsageError extends Error {}

/** Options that a command takes: a text, a list of texts, or a switch. */
export type OptionKinds = Readonly<Record<string, 'text' | 'list' | 'switch'>>;

/** What was given to a command. */
export interface Given {
  readonly positionals: readonly string[];
  text(name: string): string | undefined;
  list(name: string): readonly string[];
  has(name: string): boolean;
}

/** Options that every command takes. */
export const COMMON_OPTIONS: OptionKinds = { format: 'text', now: 'text', config: 'text', help: 'switch' };

/** Reads the arguments of a command. @throws UsageError naming the option and what is allowed. */
export function readArguments(args: readonly string[], kinds: OptionKinds): Given {
  const all = { ...COMMON_OPTIONS, ...kinds };
  const options = Object.fromEntries(
    Object.entries(all).map(([name, kind]) => [
      name,
      kind === 'switch' ? { type: 'boolean' as const } : { type: 'string' as const, multiple: kind === 'list' },
    ]),
  );
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
    const given = values as Record<string, string | boolean | string[] | undefined>;
    return {
      positionals,
      text: (name) => (typeof given[name] === 'string' ? given[name] : undefined),
      list: (name) => (Array.isArray(given[name]) ? given[name] : []),
      has: (name) => given[name] === true,
    };
  } catch (error) {
    const [said] = (error as Error).message.split('. To specify');
    throw new UsageError(
      `${said}; this command takes ${Object.keys(all)
        .map((name) => `--${name}`)
        .join(', ')}`,
    );
  }
}

export const FORMATS = ['text', 'json', 'markdown'] as const;
export type Format = (typeof FORMATS)[number];
