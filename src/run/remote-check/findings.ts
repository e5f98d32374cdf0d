import { topOfAgent } from '../../evaluation/history/agent-place.ts';
import { type Finding, findingAt, type Rule, topOf, type Words } from '../../finding/finding.ts';
import { type Agent, ownParts } from '../../model/agent.ts';
import type { AgentReport, RemoteView } from '../../report/report.ts';

/** The API's results for a run's agents. */
export interface RemoteResult {
  readonly views: ReadonlyMap<AgentReport, RemoteView>;
  readonly findings: readonly Finding[];
  readonly notices: readonly string[];
}

/**
 * Collects the findings of `remote-check`, and the results that the report shows for each agent.
 */
export class Findings {
  readonly isCompared: boolean;
  readonly notices: string[] = [];
  readonly #findings: Finding[] = [];
  readonly #views = new Map<AgentReport, RemoteView>();

  constructor(isCompared: boolean) {
    this.isCompared = isCompared;
  }

  add(agent: Agent, rule: Rule, words: Words): void {
    this.#findings.push(this.#findingOf(agent, rule, words));
  }

  /**
   * Adds a finding that the change did not cause. In a run with a comparison, it is marked as not
   * new.
   */
  addOld(agent: Agent, rule: Rule, words: Words): void {
    const finding = this.#findingOf(agent, rule, words);
    this.#findings.push(this.isCompared ? { ...finding, isNew: false } : finding);
  }

  #findingOf(agent: Agent, rule: Rule, words: Words): Finding {
    const card = ownParts(agent).card?.place.document;
    const at = card ? topOf(card) : topOfAgent(agent);
    return findingAt(rule, { at, ...words }, agent.name);
  }

  view(report: AgentReport, view: RemoteView): void {
    this.#views.set(report, view);
  }

  result(): RemoteResult {
    return { views: this.#views, findings: this.#findings, notices: this.notices };
  }
}

/** Combines the results of `remote-check` for several agents into one. */
export function joined(results: readonly RemoteResult[]): RemoteResult {
  return {
    views: new Map(results.flatMap(({ views }) => [...views])),
    findings: results.flatMap(({ findings }) => findings),
    notices: results.flatMap(({ notices }) => notices),
  };
}
