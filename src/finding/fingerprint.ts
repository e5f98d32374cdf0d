import type { Finding } from './finding.ts';

/**
 * Maps file and agent names at the base to their current names, so that findings survive a rename.
 */
export interface Renames {
  readonly files: ReadonlyMap<string, string>;
  readonly agents: ReadonlyMap<string, string>;
}

const NONE: Renames = { files: new Map(), agents: new Map() };

/**
 * Returns the fingerprint of a finding. Equal findings have the same fingerprint
 * (docs/reference/verdicts.md#which-findings-are-new). It consists of the rule, severity, agent,
 * subject and tool, so a finding that becomes worse is new. It omits the message, which contains
 * days and counts. People review baselines, so a fingerprint is readable. Every part is quoted, so
 * that a user's text cannot look like two parts. `renames` applies to findings of the base.
 */
export function fingerprintOf(finding: Finding, renames: Renames = NONE): string {
  const { rule, severity, violation, agent, tool, location, subject } = finding;
  // The file counts only if there is no agent or no subject, because an agent's files may be
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
