import type { Finding } from './finding.ts';

/**
 * Maps the name of each file and agent at base to its current name, so that findings survive a
 * rename.
 */
export interface Renames {
  readonly files: ReadonlyMap<string, string>;
  readonly agents: ReadonlyMap<string, string>;
}

const NONE: Renames = { files: new Map(), agents: new Map() };

/**
 * The fingerprint of a finding, which equal findings share
 * (docs/reference/verdicts.md#which-findings-are-new). It consists of rule, severity, agent,
 * subject and tool; a finding that becomes worse is new. Messages are left out, because they
 * contain days and counts. Fingerprints are readable, because people review baselines. Every part
 * is in quotes, so that a text of a user cannot look like two parts. `renames` applies to the
 * findings of a base.
 */
export function fingerprintOf(finding: Finding, renames: Renames = NONE): string {
  const { rule, severity, violation, agent, tool, location, subject } = finding;
  // The file counts only without an agent or a subject, because the files of an agent may be
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
