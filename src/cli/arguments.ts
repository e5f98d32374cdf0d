import { parseArgs } from 'node:util';
import { nearest } from '../finding/nearest.ts';

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
export const COMMON_OPTIONS: OptionKinds = {
  format: 'text',
  now: 'text',
  config: 'text',
  help: 'switch',
};

/** Reads the arguments of a command. @throws UsageError naming the option and what is allowed. */
export function readArguments(args: readonly string[], kinds: OptionKinds): Given {
  const all = new Map(Object.entries({ ...COMMON_OPTIONS, ...kinds }));
  const options = Object.fromEntries(
    [...all].map(([name, kind]) => [
      name,
      { type: kind === 'switch' ? 'boolean' : 'string' } as const,
    ]),
  );
  // Not strict: errors are reported below, in the same words under every version of Node.
  const { tokens } = parseArgs({
    args: [...args],
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const positionals: string[] = [];
  const values = new Map<string, string[]>();
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const kind = token.rawName.startsWith('--') ? all.get(token.name) : undefined;
    if (kind === undefined) throw unknownOption(args[token.index]!, [...all.keys()]);
    values.set(token.name, [...(values.get(token.name) ?? []), textOf(token, kind)]);
  }
  return {
    positionals,
    text: (name) => values.get(name)?.at(-1),
    list: (name) => values.get(name) ?? [],
    has: (name) => values.has(name),
  };
}

function unknownOption(argument: string, names: readonly string[]): UsageError {
  const written = argument.split('=')[0]!;
  const near = nearest(written.replace(/^-+/, ''), names);
  const way =
    near === undefined
      ? `; this command takes ${names.map((name) => `--${name}`).join(', ')}`
      : `; did you mean "--${near}"?`;
  return new UsageError(`unknown option ${JSON.stringify(written)}${way}`);
}

/** The value of an option; empty for a switch. */
function textOf(
  {
    rawName,
    value,
    inlineValue,
  }: {
    readonly rawName: string;
    readonly value?: string | undefined;
    readonly inlineValue?: boolean | undefined;
  },
  kind: OptionKinds[string],
): string {
  if (kind === 'switch') {
    if (value === undefined) return '';
    throw new UsageError(
      `the option "${rawName}" is a switch and takes no value; remove ${JSON.stringify(`=${value}`)}`,
    );
  }
  if (value === undefined || value === '')
    throw new UsageError(`the option "${rawName}" has no value; add one after it`);
  // A dash alone is standard input; any other is an option whose predecessor lacks its value.
  if (!inlineValue && value.startsWith('-') && value !== '-') {
    const attached = JSON.stringify(`${rawName}=${value}`);
    throw new UsageError(
      `the option "${rawName}" has no value before ${JSON.stringify(value)}; write one, or ${attached} if that is meant`,
    );
  }
  return value;
}

export const FORMATS = ['text', 'json', 'markdown'] as const;
export type Format = (typeof FORMATS)[number];
