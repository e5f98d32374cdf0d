import type { Terminal } from '../adapters/process/terminal.ts';
import type { PermissionChanges } from '../diff/change.ts';
import type { Finding } from '../finding/finding.ts';
import type { Agent } from '../model/agent.ts';
import type { BaseAndHead } from '../model/base-and-head.ts';
import type { ToolList } from '../model/tool.ts';
import { comparePermissions } from '../run/comparison/compare-permissions.ts';
import type { FoundAgents } from '../run/evaluate-tree.ts';
import { readSubject, type Subject } from './agent-input.ts';
import { type Given, UsageError } from './arguments.ts';
import { nowOf } from './command.ts';

/** What a change does, or why that cannot be said. */
export type DiffAnswer =
  | { readonly kind: 'compared'; readonly changes: PermissionChanges }
  /** Files changed that may matter, and belong to no agent on either side. */
  | { readonly kind: 'no agent' }
  | { readonly kind: 'failed'; readonly failures: readonly Finding[] };

/** Compares two files as two states of one agent, whatever they are called. */
export async function compareFiles(
  { base, head }: BaseAndHead<string>,
  given: Given,
  terminal: Terminal,
  tools: ToolList | undefined,
): Promise<DiffAnswer> {
  if (base === '-' && head === '-')
    throw new UsageError('standard input can be only one of the two files');
  const now = nowOf(given);
  const read = (file: string): Promise<Subject> =>
    readSubject(
      {
        ...given,
        positionals: [file],
        // The tools are those of both files, and are read once.
        value: (name) => (name === 'tools' ? undefined : given.value(name)),
      },
      terminal,
      now,
    );
  const [was, is] = [await read(base), await read(head)];
  if (!was.agent || !is.agent)
    return { kind: 'failed', failures: [...was.failures, ...is.failures] };
  const name = given.text('agent') ?? is.agent.name;
  const found = (agent: Agent): FoundAgents => ({
    agents: [{ ...agent, name, identity: '', ...(tools && { tools }) }],
    identities: new Set(['']),
    findings: [],
  });
  const both = { base: found(was.agent), head: found(is.agent) };
  return { kind: 'compared', changes: comparePermissions(both, [], []).permissions };
}
