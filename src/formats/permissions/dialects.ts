import { AMP } from './amp/dialect.ts';
import { CLAUDE_CODE } from './claude/dialect.ts';
import { CODEX } from './codex/dialect.ts';
import { COPILOT } from './copilot/dialect.ts';
import { CURSOR, CURSOR_CLI } from './cursor/dialect.ts';
import type { Dialect, DialectFile } from './dialect.ts';
import { GEMINI } from './gemini/dialect.ts';
import { GH_AW } from './gh-aw/dialect.ts';
import { KIRO } from './kiro/dialect.ts';
import { MCP_SERVERS } from './mcp/dialect.ts';
import { OPENCODE } from './opencode/dialect.ts';
import { QWEN } from './qwen/dialect.ts';
import { VSCODE } from './vscode/dialect.ts';
import { WORKFLOW_AGENT } from './workflow-agent/dialect.ts';
import { ZED } from './zed/dialect.ts';

/** The dialects of permission files. A path belongs to the first dialect that matches the path. */
export const DIALECTS: readonly Dialect[] = [
  CLAUDE_CODE,
  MCP_SERVERS,
  OPENCODE,
  CODEX,
  GEMINI,
  QWEN,
  WORKFLOW_AGENT,
  GH_AW,
  COPILOT,
  VSCODE,
  CURSOR,
  CURSOR_CLI,
  ZED,
  AMP,
  KIRO,
];

/** A permission file's dialect, role and folder. */
export interface PermissionPath {
  readonly dialect: Dialect;
  readonly file: DialectFile;
  /** The folder that the file belongs to. Empty for the repository's root. */
  readonly folder: string;
  /** Distinguishes files in the same folder that are read separately. Empty for most dialects. */
  readonly part: string;
}

/** Matches paths in folders that cannot configure the repository's own agents. */
const OUTSIDE = /(?:^|\/)(?:node_modules|\.git)\//i;

/** Matches the part of a pattern that determines a path's extension, such as `json` or `ya?ml`. */
const EXTENSION = /\\\.([\w?[\]]+)\)?\$$/;

/**
 * All types of file in all dialects, in order, each with a pattern for the extension of its path.
 */
const ENTRIES = DIALECTS.flatMap((dialect) =>
  dialect.files.map((file) => {
    const [, extension = '.*'] = EXTENSION.exec(file.path.source) ?? [];
    return { dialect, file, extension: new RegExp(`^${extension}$`, 's') };
  }),
);

/**
 * The files that a path may match, keyed by the extension of the path. A repository may have
 * 200,000 files, most of which need no further test.
 */
const byExtension = new Map<string, typeof ENTRIES>();
/** The maximum number of extensions to keep. */
const MAX_EXTENSIONS = 1000;

function entriesFor(path: string): typeof ENTRIES {
  const written = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  const known = byExtension.get(written);
  if (known) return known;
  const entries = ENTRIES.filter(({ extension }) => extension.test(written));
  if (byExtension.size < MAX_EXTENSIONS) byExtension.set(written, entries);
  return entries;
}

/**
 * Returns the dialect, role and folder for a path. Returns undefined if the file is not a
 * permission file.
 */
export function permissionPathOf(path: string): PermissionPath | undefined {
  if (OUTSIDE.test(path)) return undefined;
  for (const { dialect, file } of entriesFor(path)) {
    const match = file.path.exec(path);
    if (match === null) continue;
    const { folder = '', part = '' } = match.groups ?? {};
    return { dialect, file, folder: folder.replace(/\/$/, ''), part };
  }
  return undefined;
}
