import type { Document } from '../../../document/document.ts';
import type { Reader } from '../../../document/reader.ts';
import { topOf } from '../../../finding/finding.ts';
import type { BaseAndHead } from '../../../model/base-and-head.ts';
import type { HostPermissions, PermissionFile, Remark } from '../../../model/host-permissions.ts';
import { type Dialect, type DialectUnit, keysAt, MAX_PERMISSION_BYTES } from '../dialect.ts';
import { secretsIn } from '../secrets.ts';
import {
  answerInWorkflow,
  answerMadeInWorkflow,
  WORKFLOW_CALLS,
} from '../workflow-agent/answer.ts';
import { stepUnits, withoutStep } from '../workflow-agent/dialect.ts';
import { withoutWorkflow } from './agentic-workflow.ts';
import { ownSteps, pathKey, readLock } from './lock.ts';
import { isLock, lockExcerpt } from './lock-text.ts';
import { readSource } from './source.ts';

/** The maximum size of a lock file in bytes. */
const MAX_LOCK_BYTES = 4 * MAX_PERMISSION_BYTES;

/** Matches a workflow's front matter, which lists the events that start the workflow. */
const IS_SOURCE = /^\ufeff?---[ \t]*\r?\n(?:(?!---)[^\n]*\n)*?(?:on|"on"|'on')[ \t]*:/;

/** GitHub Agentic Workflows (docs/reference/gh-aw.md). */
export const GH_AW: Dialect = {
  id: 'gh-aw',
  version: '0.86',
  files: [
    {
      path: /^(?<folder>(?:.*\/)?)\.github\/workflows\/(?<part>[^/]+)\.lock\.yml$/i,
      role: 'lock',
      syntax: 'yaml',
      maxBytes: MAX_LOCK_BYTES,
      marks: ({ value, text }) => keysAt(value, 'jobs').length > 0 && isLock(text),
      excerpt: lockExcerpt,
    },
    {
      path: /^(?<folder>(?:.*\/)?)\.github\/workflows\/(?<part>[^/]+)\.md$/i,
      role: 'source',
      syntax: 'front-matter',
      maxBytes: MAX_PERMISSION_BYTES,
      marks: ({ text }) => IS_SOURCE.test(text),
      excerpt: (text) => (IS_SOURCE.test(text) ? text : undefined),
    },
  ],
  unitsOf: (files) => unitsOf(files),
  without: (agent) => (isStep(agent) ? withoutStep(agent) : withoutWorkflow()),
  answer: answerInWorkflow,
  calls: WORKFLOW_CALLS,
  answerMade: answerMadeInWorkflow,
  remarksOfChange: (files) => staleLocks(files),
};

/** Whether a unit is a workflow step rather than a workflow with its source and lock file. */
function isStep(agent: string | undefined): boolean {
  return agent?.includes('.yml: ') ?? false;
}

/**
 * Returns the workflow's unit, and a unit for each agent that someone added to the lock file after
 * compilation.
 */
function unitsOf(files: readonly PermissionFile[]): readonly DialectUnit[] {
  const named = files.find(({ role }) => role === 'lock');
  const lock = named && isLock(named.document.text) ? named : undefined;
  const source = files.find(({ role }) => role === 'source');
  const first = lock ?? source;
  const others = named ? stepUnits(named, lock ? isOwnStep(named.document) : undefined) : [];
  if (first === undefined) return others;
  const agent = first.document.file.replace(/^.*\//, '').replace(/\.(?:lock\.yml|md)$/i, '');
  return [{ agent, files, read: () => readWorkflow(lock, source) }, ...others];
}

/**
 * Returns a function that recognises the steps in which the compiler runs the workflow's agents.
 */
function isOwnStep(lock: Document): (step: Reader) => boolean {
  const own = ownSteps(lock);
  return (step) => own.has(pathKey(step));
}

function readWorkflow(
  lock: PermissionFile | undefined,
  source: PermissionFile | undefined,
): HostPermissions {
  const read = lock
    ? readLock(lock.document, source?.document)
    : source
      ? readSource(source.document)
      : withoutWorkflow();
  const secrets = [lock, source].flatMap((file) =>
    file === undefined
      ? []
      : secretsIn(file.document).map((found): Remark => ({ kind: 'secret-in-settings', ...found })),
  );
  const unlocked: readonly Remark[] =
    lock === undefined && source
      ? [{ kind: 'unlocked-workflow', place: topOf(source.document) }]
      : [];
  return { ...read, remarks: [...read.remarks, ...unlocked, ...secrets] };
}

/**
 * Returns a list with a remark if a workflow's front matter changed but its lock file did not.
 * Otherwise, the list is empty.
 */
function staleLocks({ base, head }: BaseAndHead<readonly PermissionFile[]>): readonly Remark[] {
  const find = (files: readonly PermissionFile[], role: string): PermissionFile | undefined =>
    files.find((file) => file.role === role);
  const [before, after] = [find(base, 'source'), find(head, 'source')];
  const [old, lock] = [find(base, 'lock'), find(head, 'lock')];
  if (!before || !after || !old || !lock || old.document.text !== lock.document.text) return [];
  const same = JSON.stringify(before.document.value) === JSON.stringify(after.document.value);
  return same
    ? []
    : [{ kind: 'stale-lock', lock: lock.document.file, place: topOf(after.document) }];
}
