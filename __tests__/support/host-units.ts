import { compareHosts } from '../../src/diff/hosts/compare-hosts.ts';
import { readHosts, unitsOf } from '../../src/discovery/hosts.ts';
import { compileDecisions } from '../../src/evaluation/decision/decide.ts';
import type { Dialect } from '../../src/formats/permissions/dialect.ts';
import { type CallKind, requestOfCall } from '../../src/model/host-call.ts';
import type { HostPermissions, HostUnit } from '../../src/model/host-permissions.ts';
import { checkHosts, compareHostFiles } from '../../src/run/hosts/hosts.ts';
import { memoryTree } from './memory-tree.ts';

/** Files by path. A value that is not a string is written as JSON. */
export type Files = Readonly<Record<string, unknown>>;

function treeOf(files: Files): ReturnType<typeof memoryTree> {
  const texts = Object.entries(files).map(([path, value]) => [
    path,
    typeof value === 'string' ? value : JSON.stringify(value),
  ]);
  return memoryTree(Object.fromEntries(texts));
}

/** Returns the units of permission files. */
export async function unitsIn(files: Files): Promise<readonly HostUnit[]> {
  return [...(await readHosts(treeOf(files), undefined)).values()].flatMap(unitsOf);
}

/** Returns the permissions of the only unit. */
export async function permissionsOf(files: Files): Promise<HostPermissions> {
  const [unit, ...others] = await unitsIn(files);
  if (unit === undefined || others.length > 0) throw new Error('there is not one unit');
  return unit.permissions;
}

const decided = new WeakMap<object, ReturnType<typeof compileDecisions>>();

const WORDS = { denied: 'deny', 'needs approval': 'ask', warned: 'model', allowed: 'allow' };

/** Returns the decision about a call: `deny`, `ask`, `model` or `allow`. */
export function outcome(
  { situations }: HostPermissions,
  kind: CallKind,
  text: string,
  situation = 0,
): string {
  const { policy } = situations[situation] ?? situations[0];
  const decide = decided.get(policy) ?? compileDecisions(policy);
  decided.set(policy, decide);
  return WORDS[decide(requestOfCall({ kind, prefix: '', text })).level];
}

/** The number of changes in each direction. */
export interface Directions {
  readonly widens: number;
  readonly narrows: number;
  readonly undecided: number;
}

export const UNCHANGED: Directions = { widens: 0, narrows: 0, undecided: 0 };

/** Compares permissions, and counts the changes in each direction. */
export function directions(base: HostPermissions, head: HostPermissions): Directions {
  const drafts = compareHosts({ base, head }, { budget: { left: 20_000_000 } });
  const count = (direction: string): number =>
    drafts.filter((draft) => draft.direction === direction).length;
  return {
    widens: count('widens'),
    narrows: count('narrows'),
    undecided: drafts.filter(({ undecided }) => undecided).length,
  };
}

/** Returns the sentences about a change to files, each with its unit and direction. */
export async function sentences(base: Files, head: Files): Promise<readonly string[]> {
  const trees = { base: treeOf(base), head: treeOf(head) };
  const { comparisons = [] } = await compareHostFiles(trees, undefined);
  return comparisons.flatMap(({ agent, changes }) =>
    changes
      .filter(({ direction }) => direction !== 'neutral')
      .map(({ direction, sentence }) => `${agent} ${direction}: ${sentence}`),
  );
}

/** Returns the findings about files, each with its rule. */
export async function messages(files: Files): Promise<readonly string[]> {
  const { findings } = await checkHosts(treeOf(files), undefined);
  return findings.map(({ rule, message }) => `${rule}: ${message}`);
}

/** Returns what files let the host of a dialect do. */
export async function hostOf(dialect: Dialect, files: Files): Promise<HostPermissions> {
  const unit = (await unitsIn(files)).find(({ dialect: id }) => id === dialect.id);
  return unit?.permissions ?? dialect.without(undefined, []);
}

/** Returns a function that says what is decided about a call: `deny`, `ask`, `model`, `allow`. */
export function decider(
  { situations }: HostPermissions,
  situation = 0,
): (kind: CallKind, text: string, prefix?: string) => string {
  const decide = compileDecisions((situations[situation] ?? situations[0]).policy);
  return (kind, text, prefix = '') => WORDS[decide(requestOfCall({ kind, prefix, text })).level];
}

/** Returns what is decided about a call as people write it. */
export function answer(dialect: Dialect, { situations }: HostPermissions, text: string): string {
  const [situation] = situations;
  const host = dialect.without(undefined, []);
  const found = dialect.answer?.(host, situation, text, compileDecisions);
  return found === undefined ? 'none' : WORDS[found.level];
}

/** Returns the changes that files bring, each with its direction. */
export async function changeSentences(base: Files, head: Files): Promise<readonly string[]> {
  const trees = { base: treeOf(base), head: treeOf(head) };
  const { comparisons = [] } = await compareHostFiles(trees, undefined);
  return comparisons.flatMap(({ changes }) =>
    changes.map(({ direction, sentence }) => `${direction}: ${sentence}`),
  );
}

/** Returns the findings about files: the rule, the line and the message. */
export async function findingsWithLines(files: Files): Promise<readonly string[]> {
  const found = (await checkHosts(treeOf(files), undefined)).findings;
  return found.map(
    ({ rule, location, message }) => `${rule} ${location.range?.start.line}: ${message}`,
  );
}
