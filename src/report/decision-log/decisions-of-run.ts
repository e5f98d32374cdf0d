import type { ReplayedDecision } from '../../evaluation/access/access-replay.ts';
import { reasonOf } from '../../evaluation/access/decide-access.ts';
import { limitText } from '../../evaluation/access/limit-text.ts';
import type { History } from '../../evaluation/history/history.ts';
import type { Agent } from '../../model/agent.ts';
import type {
  Decision,
  DecisionLogSubject,
  DigestedFile,
  NotEvaluated,
  WrittenLog,
} from '../../model/decision-row.ts';
import type { Sha256 } from './chain.ts';
import { DecisionLogWriter } from './write-log.ts';

/** An agent, with the decisions that its access lists made about its traces. */
interface DecidedAgent {
  readonly agent: Agent;
  readonly history?: { readonly history: Pick<History, 'access'> };
}

/**
 * Writes a run's decision log, which contains every decision that access lists made about traces,
 * in order (docs/decision-log.md). Calls `write` with each line.
 */
export function writeDecisions(
  agents: readonly DecidedAgent[],
  subject: Omit<DecisionLogSubject, 'files'>,
  write: (text: string) => void,
  sha256: Sha256,
): WrittenLog {
  const digests = new Map(policyFiles(agents, sha256).map((file) => [file.path, file.sha256]));
  const files = [...digests].map(([path, digest]) => ({ path, sha256: digest }));
  const writer = new DecisionLogWriter({ ...subject, files }, write, sha256);
  const notEvaluated: NotEvaluated[] = [];
  for (const { agent, history } of agents) {
    const access = history?.history.access;
    if (access === undefined) continue;
    access.each((decision) => {
      writer.add(decisionOf(agent, decision, digests));
    });
    for (const { listed, reason, calls } of access.notEvaluated) {
      const { name, limit } = listed.entry;
      const what = `${limit ? 'the limit of ' : ''}${JSON.stringify(name)} for ${agent.name}`;
      notEvaluated.push({ what, reason, count: calls });
    }
  }
  return writer.end(notEvaluated);
}

/** Returns the files that contain the agents' access lists, with digests, sorted by path. */
export function policyFiles(
  agents: readonly Pick<DecidedAgent, 'agent'>[],
  sha256: Sha256,
): readonly DigestedFile[] {
  const lists = agents.flatMap(({ agent: { access } }) =>
    access ? [...access.floors, ...access.own] : [],
  );
  const texts = new Map(lists.map(({ document }) => [document.file, document.text]));
  return [...texts]
    .map(([path, text]) => ({ path, sha256: sha256(text) }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

function decisionOf(
  agent: Agent,
  { decision, at, session, number, count, ...shown }: ReplayedDecision,
  digests: ReadonlyMap<string, string>,
): Decision {
  const { entry } = decision.decidedBy ?? {};
  const file = (entry?.place ?? decision.rule.place)?.document.file ?? null;
  const limit = entry?.limit ? limitText(entry.limit) : null;
  return {
    timestamp: at === undefined ? null : new Date(at).toISOString(),
    actor: shown.actor,
    action: shown.action,
    resource: shown.resource,
    effect: decision.effect,
    policy_id: entry?.name ?? null,
    policy_file: file,
    policy_version: file === null ? null : (digests.get(file) ?? null),
    reason: reasonOf(decision),
    mode: decision.mode,
    limit: limit === null || count === undefined ? limit : `${limit}: ${count}`,
    session: session ?? null,
    agent: agent.name,
    source: shown.source,
    call_index: number - 1,
  };
}
