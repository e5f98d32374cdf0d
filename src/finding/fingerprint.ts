import type { Finding } from './finding.ts';

/**
 * Maps the former names of files and agents to their current names, so that findings from the base
 * commit can be recognised after a rename.
 */
export interface Renames {
  readonly files: ReadonlyMap<string, string>;
  readonly agents: ReadonlyMap<string, string>;
}

const NONE: Renames = { files: new Map(), agents: new Map() };

/**
 * Returns a string that identifies a finding across commits
 * (docs/reference/verdicts.md#which-findings-are-new). It includes the rule, severity, agent,
 * subject and tool, so a finding whose severity changes counts as new. It omits the message, which
 * may contain counts that change. It is readable, because people review baselines. Every part is
 * quoted, because text from a user's file must not be mistaken for several parts. Pass `renames`
 * only for findings from the base commit.
 */
export function fingerprintOf(finding: Finding, renames: Renames = NONE): string {
  const { rule, severity, violation, agent, tool, location, subject } = finding;
  // The file is included only if the finding has no agent or no subject. An agent's files may be
  // renamed, split or merged.
  const file = renames.files.get(location.file) ?? location.file;
  const owner = agent === undefined ? file : (renames.agents.get(agent) ?? agent);
  return JSON.stringify([
    rule,
    violation ?? severity,
    agent === undefined ? 'file' : 'agent',
    owner,
    subject ?? [file, location.pointer],
    tool ?? '',
  ]);
}
