import type { AgentComparison } from '../../src/diff/change.ts';
import { changedNames } from '../../src/discovery/changed-names.ts';
import { readHosts, unitsOf } from '../../src/discovery/hosts.ts';
import { plainValueOf } from '../../src/document/document.ts';
import { readTolerantJson } from '../../src/document/json.ts';
import { readToml } from '../../src/document/toml.ts';
import { compileDecisions } from '../../src/evaluation/decision/decide.ts';
import type { Level } from '../../src/model/decision.ts';
import { type CallKind, requestOfCall } from '../../src/model/host-call.ts';
import type {
  HostPermissions,
  HostUnit,
  PermissionFile,
} from '../../src/model/host-permissions.ts';
import { compareHostFiles } from '../../src/run/hosts/hosts.ts';
import { memoryTree } from './memory-tree.ts';

type Files = Readonly<Record<string, string>>;

/** Returns the units of all permission files, by name. */
export async function unitsIn(files: Files): Promise<ReadonlyMap<string, HostUnit>> {
  const folders = [...(await readHosts(memoryTree(files), undefined)).values()];
  return new Map(folders.flatMap(unitsOf).map((unit) => [unit.name, unit]));
}

/** Returns the unit with the given name. */
export async function unitIn(files: Files, name: string): Promise<HostUnit> {
  const units = await unitsIn(files);
  const unit = units.get(name);
  if (unit === undefined) throw new Error(`there is no ${name} in ${[...units.keys()].join(', ')}`);
  return unit;
}

/** Returns a host's decision about a call in its usual situation. */
export function levelOf(
  { situations }: HostPermissions,
  kind: CallKind,
  text: string,
  prefix = '',
): Level {
  return compileDecisions(situations[0].policy)(requestOfCall({ kind, prefix, text })).level;
}

/** Compares two versions of a repository. Like a run, compares only what changed. */
export async function compared(base: Files, head: Files): Promise<readonly AgentComparison[]> {
  const trees = { base: memoryTree(base), head: memoryTree(head) };
  const paths = [...new Set([...Object.keys(base), ...Object.keys(head)])];
  const changed = paths.filter((path) => base[path] !== head[path]);
  const { naming } = await changedNames(trees, changed);
  const within = new Set([...changed, ...naming]);
  return (await compareHostFiles(trees, within)).comparisons ?? [];
}

/** Returns the sentences of all changes, each with the sign for its direction. */
export function sentencesOf(comparisons: readonly AgentComparison[]): readonly string[] {
  const signs = { widens: '+', narrows: '-', neutral: '=' } as const;
  return comparisons.flatMap(({ changes }) =>
    changes.map(({ direction, sentence }) => `${signs[direction]} ${sentence}`),
  );
}

/** Returns a permission file with the given value, as discovery reads it. */
export function permissionFile(
  role: string,
  value: unknown,
  file = `${role}.json`,
): PermissionFile {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const parsed = readTolerantJson(text, { comments: false });
  if ('problems' in parsed) throw new Error(`${file} is not JSON`);
  const { root } = parsed;
  return { document: { file, syntax: 'json', text, root, value: plainValueOf(root) }, role };
}

/** Returns a permission file in TOML, as discovery reads it. */
export function tomlPermissionFile(role: string, text: string): PermissionFile {
  const parsed = readToml(text);
  const file = `${role}.toml`;
  if ('problems' in parsed) throw new Error(`${file} is not TOML`);
  const { root } = parsed;
  return { document: { file, syntax: 'yaml', text, root, value: plainValueOf(root) }, role };
}

/** Returns a permission file in a language of its host, as discovery reads it. */
export function textPermissionFile(role: string, text: string, file: string): PermissionFile {
  const root = { kind: 'scalar', start: 0, end: text.length, value: text } as const;
  return { document: { file, syntax: 'yaml', text, root, value: text }, role };
}
