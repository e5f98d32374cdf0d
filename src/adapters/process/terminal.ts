import path from 'node:path';
import { createInterface } from 'node:readline';
import type { FileRead, Tree } from '../../model/tree.ts';
import { version } from '../../version.ts';
import { DiskTree } from '../files/disk-tree.ts';
import { floorCandidates } from '../files/floor-candidates.ts';
import type { Git } from '../git/git.ts';

/** The parts of a process that a command needs. Tests replace them to run whole commands. */
export interface Terminal {
  /** The files in the working folder. */
  readonly tree: Tree;
  readonly folder: string;
  /**
   * Returns the working tree of a git repository. In it, links lead only to files that git tracks
   * or does not ignore. Absent if there is no disk.
   */
  repository?(git: Git): Tree;
  /**
   * Returns the paths of files that may be floors of an agent in `folder`. Absent if the command
   * does not search for floors.
   */
  floorCandidates?(folder: string): Promise<readonly string[]>;
  /**
   * Asks a question that is answered with yes or no. Absent if nobody can answer, because standard
   * input or standard error is not a terminal.
   */
  ask?(question: string): Promise<boolean>;
  out(text: string): void;
  err(text: string): void;
  readonly colour: boolean;
  /** The width of the terminal in characters. Absent if the output does not go to a terminal. */
  readonly columns?: number;
  readonly elapsed: () => number;
  readonly version: string;
  /**
   * The command that started the program, such as `node dist/cli.js`. It is shown in commands that
   * a user can paste.
   */
  readonly command: string;
  /**
   * The key for the Mnemom API. It comes only from the environment, because shells record the
   * arguments of commands.
   */
  readonly apiKey?: string;
  /** Whether to show the stack of an internal error (`CARD_GATE_DEBUG`). */
  readonly debug?: boolean;
}

/**
 * Creates the terminal of a process from its streams, its working folder and its clock. The file
 * `-` means standard input (docs/reference/command-line.md#clock-colours-input).
 */
export function terminalOf(process: NodeJS.Process): Terminal {
  const folder = process.cwd();
  const { env, stdin, stdout, stderr } = process;
  return {
    tree: withStandardInput(new DiskTree(folder, { reach: 'anywhere' }), process),
    folder,
    repository: (git) =>
      withStandardInput(new DiskTree(git.root, { git, reach: 'anywhere', pending: true }), process),
    floorCandidates: (of) => floorCandidates(folder, of),
    ...(stdin.isTTY && stderr.isTTY && { ask: (question) => ask(question, process) }),
    out: (text) => {
      stdout.write(`${text}\n`);
    },
    err: (text) => {
      stderr.write(`${text}\n`);
    },
    colour: stdout.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb',
    ...(stdout.isTTY && { columns: stdout.columns }),
    elapsed: () => Math.round(performance.now()),
    version,
    command: commandOf(process.argv[1], folder),
    debug: Boolean(env.CARD_GATE_DEBUG),
    ...(env.MNEMOM_API_KEY && { apiKey: env.MNEMOM_API_KEY }),
  };
}

/** Asks a question on the terminal. Everything but yes means no, also the end of the input. */
async function ask(question: string, { stdin, stderr }: NodeJS.Process): Promise<boolean> {
  const lines = createInterface({ input: stdin, output: stderr });
  try {
    const answer = await new Promise<string>((resolve) => {
      lines.once('close', () => resolve(''));
      lines.question(`${question} [y/N] `, resolve);
    });
    return /^y(?:es)?$/i.test(answer.trim());
  } finally {
    lines.close();
  }
}

/**
 * Returns the command that starts the program again from the working folder. A program file without
 * a JavaScript extension is an installed link, so its name is enough. Otherwise, the command uses
 * the full path or the relative path, whichever is shorter.
 */
export function commandOf(file: string | undefined, folder: string): string {
  if (file === undefined) return 'card-gate';
  if (!/\.[cm]?js$/.test(file)) return path.basename(file);
  const relative = path.relative(folder, file);
  const shorter = relative.length < file.length ? relative : file;
  return `node ${/^[\w./\\:@+-]+$/.test(shorter) ? shorter : JSON.stringify(shorter)}`;
}

function withStandardInput(tree: Tree, process: NodeJS.Process): Tree {
  let input: Promise<FileRead> | undefined;
  return {
    label: tree.label,
    list: () => tree.list(),
    links: async () => (await tree.links?.()) ?? new Map(),
    submodules: async () => (await tree.submodules?.()) ?? new Map(),
    tracked: async () => tree.tracked?.(),
    read: (file, maxBytes) => {
      if (file !== '-') return tree.read(file, maxBytes);
      input ??= readAll(process.stdin, maxBytes);
      return input;
    },
    open: async (file) => {
      if (file === '-') return { kind: 'stream', chunks: process.stdin };
      return tree.open ? tree.open(file) : { kind: 'absent' };
    },
  };
}

/** Reads a stream to its end, or until it exceeds `maxBytes`. */
async function readAll(stream: NodeJS.ReadableStream, maxBytes: number): Promise<FileRead> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk as Uint8Array);
    size += bytes.length;
    if (size > maxBytes) return { kind: 'too-large', bytes: size };
    chunks.push(bytes);
  }
  return { kind: 'bytes', bytes: Buffer.concat(chunks) };
}
