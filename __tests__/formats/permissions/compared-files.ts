import { compareHosts } from '../../../src/diff/hosts/compare-hosts.ts';
import { readHosts, unitsOf } from '../../../src/discovery/hosts.ts';
import { compileDecisions } from '../../../src/evaluation/decision/decide.ts';
import type { Dialect } from '../../../src/formats/permissions/dialect.ts';
import { type CallKind, requestOfCall } from '../../../src/model/host-call.ts';
import type { HostPermissions } from '../../../src/model/host-permissions.ts';
import { checkHosts, compareHostFiles } from '../../../src/run/hosts/hosts.ts';
import { memoryTree } from '../../support/memory-tree.ts';

/** Files by path. A value that is not a string is written as JSON. */
export type Files = Readonly<Record<string, unknown>>;

function treeOf(files: Files): ReturnType<typeof memoryTree> {
  const texts = Object.entries(files).map(([path, value]) => [
    path,
    typeof value === 'string' ? value : JSON.stringify(value),
  ]);
  return memoryTree(Object.fromEntries(texts));
}

/** Returns the permissions that files grant to the host of a dialect. */
export async function hostOf(dialect: Dialect, files: Files): Promise<HostPermissions> {
  const units = [...(await readHosts(treeOf(files), undefined)).values()].flatMap(unitsOf);
  const unit = units.find(({ dialect: id }) => id === dialect.id);
  return unit?.permissions ?? dialect.without(undefined, []);
}

/** Returns the changes that files cause, each with its direction. */
export async function sentences(base: Files, head: Files): Promise<readonly string[]> {
  const trees = { base: treeOf(base), head: treeOf(head) };
  const { comparisons = [] } = await compareHostFiles(trees, undefined);
  return comparisons.flatMap(({ changes }) =>
    changes.map(({ direction, sentence }) => `${direction}: ${sentence}`),
  );
}

/** Returns the findings about files, each with its rule, line and message. */
export async function findings(files: Files): Promise<readonly string[]> {
  const found = (await checkHosts(treeOf(files), undefined)).findings;
  return found.map(
    ({ rule, location, message }) => `${rule} ${location.range?.start.line}: ${message}`,
  );
}

const WORDS = { denied: 'deny', 'needs approval': 'ask', warned: 'model', allowed: 'allow' };

/** Returns a function that returns the decision about a call: `deny`, `ask`, `model` or `allow`. */
export function decider(
  { situations }: HostPermissions,
  situation = 0,
): (kind: CallKind, text: string, prefix?: string) => string {
  const decide = compileDecisions((situations[situation] ?? situations[0]).policy);
  return (kind, text, prefix = '') => WORDS[decide(requestOfCall({ kind, prefix, text })).level];
}

/** Returns the decision about a call that a user typed. */
export function answer(dialect: Dialect, { situations }: HostPermissions, text: string): string {
  const [situation] = situations;
  const host = dialect.without(undefined, []);
  const found = dialect.answer?.(host, situation, text, compileDecisions);
  return found === undefined ? 'none' : WORDS[found.level];
}

/** Returns the number of changes in each direction, and the number of undecided changes. */
export function directions(
  base: HostPermissions,
  head: HostPermissions,
): { readonly widens: number; readonly narrows: number; readonly undecided: number } {
  const drafts = compareHosts({ base, head }, { budget: { left: 20_000_000 } });
  const count = (direction: string): number =>
    drafts.filter((draft) => draft.direction === direction).length;
  return {
    widens: count('widens'),
    narrows: count('narrows'),
    undecided: drafts.filter(({ undecided }) => undecided).length,
  };
}
