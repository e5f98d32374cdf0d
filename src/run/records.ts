import { sha256 } from '../adapters/process/sha256.ts';
import { attestationOf } from '../report/attestation.ts';
import { policyFiles, writeDecisions } from '../report/decision-log/decisions-of-run.ts';
import type { DecisionRecord, Report } from '../report/report.ts';
import { counted } from '../report/writing/words.ts';
import type { Settings } from '../settings/settings.ts';
import { SettingsError } from '../settings/settings-error.ts';
import type { RunRequest } from './request.ts';

/** Matches the scheme and host of a URL. */
const HOST = /^https?:\/\/[^/]+\//;

/**
 * Adds the decision log and the attestation to a report, if the settings request them
 * (docs/decision-log.md).
 * @throws SettingsError if there is no commit to attest.
 */
export function withRecords(report: Report, request: RunRequest, settings: Settings): Report {
  if (report.shard) return report;
  const decisionLog =
    settings.decisionsFile === undefined ? undefined : logOf(report, request.clock.now);
  const attestation = settings.attestationFile === undefined ? undefined : attestationFor(report);
  return {
    ...report,
    ...(decisionLog && {
      decisionLog,
      notices: [...report.notices, logNotice(decisionLog)],
    }),
    ...(attestation !== undefined && { attestation }),
  };
}

/** Returns a report's decision log, with its totals. `now` is the time of the run. */
export function logOf(
  { agents, links, version }: Pick<Report, 'agents' | 'links' | 'version'>,
  now: Date,
): DecisionRecord {
  const subject = {
    commit: links?.sha ?? null,
    base: links?.base ?? null,
    tool_version: version,
    time: now.toISOString(),
  };
  const write: DecisionRecord['write'] = (append) => {
    writeDecisions(agents, subject, append, sha256);
  };
  return { ...writeDecisions(agents, subject, () => {}, sha256), write };
}

function logNotice({ rows, counts, finalHash }: DecisionRecord): string {
  const { allow, deny, audit } = counts;
  return `the decision log has ${counted(rows, ['decision', 'decisions'])} (${allow} allow, ${deny} deny, ${audit} audit); its final hash is ${finalHash}`;
}

function attestationFor(report: Report): unknown {
  const { agents, links, verdict } = report;
  const commit = links?.sha;
  if (
    links === undefined ||
    commit === undefined ||
    !/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(commit)
  )
    throw new SettingsError(
      'attestation-file needs a checked commit, but this run has none',
      'use attestation-file only on events that have a commit',
    );
  const named = (wanted: readonly Report['verdict'][]): readonly string[] =>
    agents.flatMap((agent) => (wanted.includes(agent.verdict) ? [agent.agent.name] : []));
  return attestationOf({
    repository: links.repository.replace(HOST, ''),
    commit,
    result: verdict === 'error' ? 'fail' : verdict,
    policyFiles: policyFiles(agents, sha256),
    ...(links.run !== undefined && { url: links.run }),
    passed: named(['pass']),
    warned: named(['warn']),
    failed: named(['fail', 'error']),
  });
}
