import path from 'node:path';
import type { FileRead, Tree } from '../../model/tree.ts';
import { visible } from '../../report/writing/escape.ts';
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
   * Returns the working tree of a git repository, in which links lead only to files that git tracks
   * or does not ignore. Absent if there is no disk.
   */
  repository?(git: Git): Tree;
  /**
   * Returns the paths of files that may be floors of an agent in `folder`. Absent if the command
   * does not search for floors.
   */
  floorCandidates?(folder: string): Promise<readonly string[]>;
  /**
   * Asks a yes-or-no question. Absent if standard input or standard error is not a terminal,
   * because nobody can answer.
   */
  ask?(question: string): Promise<boolean>;
  out(text: string): void;
  err(text: string): void;
  /**
   * Shows a progress line until other output is printed. Each line replaces the previous one.
   * Absent if standard error is not a terminal, or in CI.
   */
  status?(text: string): void;
  readonly colour: boolean;
  /** The terminal's width in characters. Absent if the output is not a terminal. */
  readonly columns?: number;
  readonly elapsed: () => number;
  readonly version: string;
  /**
   * The command that started the program, such as `node dist/cli.js`. This command is part of the
   * commands shown for users to paste.
   */
  readonly command: string;
  /**
   * The key for the Mnemom API. The key comes only from the environment, because shells record
   * command arguments.
   */
  readonly apiKey?: string;
  /** The token for GitHub's API. Like the API key, it comes only from the environment. */
  readonly githubToken?: string;
  /** Whether to show the stack trace of an internal error (`CARD_GATE_DEBUG`). */
  readonly debug?: boolean;
}

/**
 * Creates a process's terminal from its streams, working folder and clock. The file `-` represents
 * standard input (docs/reference/command-line.md#clock-colours-input).
 */
export function terminalOf(process: NodeJS.Process): Terminal {
  const folder = process.cwd();
  const { env, stdout, stderr } = process;
  const status = statusOf(process);
  return {
    tree: wrapped(new DiskTree(folder, { reach: 'anywhere' }), process, status?.show),
    folder,
    repository: (git) =>
      wrapped(
        new DiskTree(git.root, { git, reach: 'anywhere', pending: true }),
        process,
        status?.show,
      ),
    floorCandidates: (of) => floorCandidates(folder, of),
    // Node loads more code for standard input than for standard error, so this order matters.
    ...(stderr.isTTY && process.stdin.isTTY && { ask: (question) => ask(question, process) }),
    out: (text) => {
      status?.clear();
      stdout.write(`${text}\n`);
    },
    err: (text) => {
      status?.clear();
      stderr.write(`${text}\n`);
    },
    ...(status && { status: status.show }),
    colour: hasColour(stdout, env),
    // A terminal with an unknown width reports 0 columns.
    ...(stdout.isTTY && { columns: stdout.columns || DEFAULT_COLUMNS }),
    // Unlike `performance.now()`, this does not load further modules of Node.
    elapsed: () => Math.round(process.uptime() * 1000),
    version,
    command: commandOf(process.argv[1], folder),
    debug: Boolean(env.CARD_GATE_DEBUG),
    ...(tokenIn(env) && { githubToken: tokenIn(env) }),
    ...(env.MNEMOM_API_KEY && { apiKey: env.MNEMOM_API_KEY }),
  };
}

function tokenIn({ GITHUB_TOKEN, GH_TOKEN }: NodeJS.ProcessEnv): string {
  return GITHUB_TOKEN || GH_TOKEN || '';
}

/**
 * Asks a question on the terminal. Any answer other than yes, including the end of the input, is
 * treated as no.
 */
async function ask(question: string, { stdin, stderr }: NodeJS.Process): Promise<boolean> {
  const { createInterface } = await import('node:readline');
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

/** The number of columns to assume for a terminal with an unknown width. */
const DEFAULT_COLUMNS = 80;

/**
 * Whether to use colour. By default, colour is used on terminals that support it, unless NO_COLOR
 * is set. As in Node.js, FORCE_COLOR takes precedence: 0 and false disable colour, and any other
 * value enables it.
 */
function hasColour({ isTTY }: { readonly isTTY?: boolean }, env: NodeJS.ProcessEnv): boolean {
  const { FORCE_COLOR: forced, NO_COLOR: refused, TERM: term } = env;
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  return isTTY === true && !refused && term !== 'dumb';
}

/** The delay before the first progress line, in milliseconds. */
const STATUS_DELAY = 500;
/** The interval between progress lines, in milliseconds. */
const STATUS_INTERVAL = 100;

/**
 * Returns functions that show and remove a progress line on standard error. Returns undefined if
 * standard error is not a terminal that can replace lines, or in CI, where the lines would
 * accumulate.
 */
function statusOf({
  env,
  stderr,
}: NodeJS.Process): { show(text: string): void; clear(): void } | undefined {
  if (!stderr.isTTY || env.TERM === 'dumb' || (env.CI && env.CI !== 'false')) return undefined;
  let isShown = false;
  let next = STATUS_DELAY;
  return {
    show: (text) => {
      const now = performance.now();
      if (now < next) return;
      next = now + STATUS_INTERVAL;
      const line = visible(text);
      // Non-ASCII characters may be two columns wide. A line that wraps could not be removed.
      const room = Math.max(1, (stderr.columns || DEFAULT_COLUMNS) - 1);
      const most = /^[\x20-\x7e]*$/.test(line) ? room : Math.floor(room / 2);
      stderr.write(`\r\u001b[K${[...line].slice(0, most).join('')}`);
      isShown = true;
    },
    clear: () => {
      if (isShown) stderr.write('\r\u001b[K');
      isShown = false;
    },
  };
}

/**
 * Returns the command that starts the program again from the working folder. A program file without
 * a JavaScript extension is an installed link, so its name is sufficient. For any other file, the
 * command uses the full path or the relative path, whichever is shorter.
 */
export function commandOf(file: string | undefined, folder: string): string {
  if (file === undefined) return 'card-gate';
  if (!/\.[cm]?js$/.test(file)) return path.basename(file);
  const relative = path.relative(folder, file);
  const shorter = relative.length < file.length ? relative : file;
  return `node ${/^[\w./\\:@+-]+$/.test(shorter) ? shorter : JSON.stringify(shorter)}`;
}

/** Wraps a tree to read standard input for `-`, and to show reading progress on the terminal. */
function wrapped(
  tree: Tree,
  process: NodeJS.Process,
  show: ((text: string) => void) | undefined,
): Tree {
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
    size: async (file) => (file === '-' ? undefined : tree.size?.(file)),
    open: async (file) => {
      if (file === '-') return { kind: 'stream', chunks: process.stdin };
      const opened = tree.open ? await tree.open(file) : ({ kind: 'absent' } as const);
      return opened.kind === 'stream' && show
        ? { kind: 'stream', chunks: counting(opened.chunks, file, show) }
        : opened;
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

/** Yields a file's chunks, and shows on the terminal how many bytes have been read. */
async function* counting(
  chunks: AsyncIterable<Uint8Array>,
  file: string,
  show: (text: string) => void,
): AsyncIterable<Uint8Array> {
  let bytes = 0;
  for await (const chunk of chunks) {
    bytes += chunk.length;
    show(`reading ${file}: ${Math.floor(bytes / MEBIBYTE)} MiB`);
    yield chunk;
  }
}

const MEBIBYTE = 1024 * 1024;
