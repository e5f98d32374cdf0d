/** A finished program. A signal that ended it counts as its number plus 128. */
export interface Finished {
  readonly code: number;
  readonly stdout: Buffer;
  readonly stderr: Buffer;
}

/**
 * Runs a program until it ends, through a small shell of this process. `env` is the whole
 * environment. Without `input` the program has none to read.
 */
export function runInShell(
  program: string,
  args: readonly string[],
  options: {
    readonly cwd: string;
    readonly env: Readonly<Record<string, string | undefined>>;
    readonly input?: string | Buffer | undefined;
  },
): Promise<Finished>;
