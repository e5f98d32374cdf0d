import type { Finding } from '../../finding/finding.ts';
import { isOf } from '../../rules/catalogue.ts';
import {
  type AgentReport,
  countOf,
  isPreExisting,
  isSetAside,
  preExistingWords,
  type Report,
  withoutWidening,
} from '../report.ts';
import { cut } from '../writing/escape.ts';
import {
  AGENTS,
  counted,
  joined,
  MAX_NAME_IN_SENTENCE,
  type Noun,
  PROBLEMS,
  someOf,
  WARNINGS,
} from '../writing/words.ts';

/** The maximum number of agents to name. The rest are only counted. */
const MAX_AGENTS = 3;

/**
 * Returns sentences that follow the headline and state the limits of a green result: why nothing
 * blocks, which findings do not affect the verdict, and what was not checked. The sentences are not
 * escaped. Omits any sentence about `shown`, the finding in the headline.
 */
export function caveatsOf(report: Report, shown: Finding | undefined): readonly string[] {
  if (report.nothingToCheck) return relaxed(report);
  const others = report.verdict === 'error' ? otherProblems(report) : preExisting(report);
  return [...relaxed(report), ...others, ...notChecked(report, shown)];
}

/** Returns a sentence about pre-existing findings, or an empty list if there are none. */
export function preExisting(report: Report): readonly string[] {
  const old = withoutWidening(report).filter(
    (finding) => isPreExisting(finding) && finding.severity !== 'note',
  );
  if (old.length === 0) return [];
  const [errors, warnings] = [countOf(old, 'error'), countOf(old, 'warning')];
  const words = joined([
    ...(errors > 0 ? [counted(errors, PROBLEMS)] : []),
    ...(warnings > 0 ? [counted(warnings, WARNINGS)] : []),
  ]);
  const isOne = old.length === 1;
  const countless = old.every((finding) => isSetAside(finding, report));
  return [
    `${words} ${isOne ? 'was' : 'were'} ${preExistingWords(report)}${countless ? ` and ${isOne ? 'does' : 'do'} not affect the verdict` : ''}`,
  ];
}

/** Returns a sentence that counts the problems found in a run that could not check everything. */
function otherProblems(report: Report): readonly string[] {
  const others = withoutWidening(report).filter(
    (finding) => finding.severity === 'error' && !finding.blocking,
  ).length;
  return others === 0 ? [] : [`everything else was checked: ${counted(others, PROBLEMS)} found`];
}

/**
 * Returns a clause for the setting that turned a failure into a success, if any, and a clause for
 * permission files that were not checked.
 */
function relaxed({ relaxed, settings }: Report): readonly string[] {
  return [
    ...(relaxed === undefined ? [] : [relaxed]),
    ...(settings.permissionFiles
      ? []
      : ['permission files of agent hosts were not checked, because "permission-files" is false']),
  ];
}

/**
 * Returns sentences about unchecked tools and traces, with the reason: no policy, no tool list or
 * no key. Omits any sentence about `shown`, the finding in the headline.
 */
function notChecked({ agents, findings }: Report, shown?: Finding): readonly string[] {
  // If an agent's files could not be read, another finding already reports it.
  const readable = agents.filter((agent) => agent.verdict !== 'error');
  const ungoverned = readable.filter((agent) => agent.evaluation && !agent.evaluation.governed);
  const listless = readable.filter(
    (agent) =>
      agent.evaluation?.governed && agent.agent.tools === undefined && agent.history === undefined,
  );
  const unfetched = new Set(
    findings.flatMap((finding) => (isOf(finding, 'history-not-evaluated') ? [finding.agent] : [])),
  );
  const unasked = findings.some((finding) => isOf(finding, 'remote-not-checked'));
  const isShown = shown !== undefined && isOf(shown, 'remote-not-checked');
  return [
    ...(unfetched.size > 0 ? [tracesMissing(unfetched.size, agents)] : []),
    ...(unasked && !isShown ? ['the API was not asked about every published card'] : []),
    ...(saysNoTools(shown, listless) ? [] : listlessWords(listless, agents)),
    ...entriesMissing(findings),
    ...ungovernedWords(ungoverned, agents),
  ];
}

/** Returns the sentence about traces that could not be fetched. */
function tracesMissing(count: number, agents: readonly AgentReport[]): string {
  const whose = agents.length === 1 ? '' : ` of ${counted(count, AGENTS)}`;
  return `the traces${whose} were not checked, because they were not fetched from the API`;
}

/**
 * Returns a sentence about access list entries that could not be evaluated, or an empty list if
 * there are none.
 */
function entriesMissing(findings: readonly Finding[]): readonly string[] {
  const entries = findings.filter((finding) => isOf(finding, 'limit-not-evaluated'));
  const places = new Set(entries.map(({ location }) => JSON.stringify(location)));
  if (places.size === 0) return [];
  return [`${counted(places.size, ENTRIES)} could not be evaluated for some calls in the traces`];
}

const ENTRIES: Noun = ['entry in an access list', 'entries in access lists'];

function saysNoTools(
  shown: Finding | undefined,
  [only, ...others]: readonly AgentReport[],
): boolean {
  return (
    shown !== undefined &&
    isOf(shown, 'no-tools', 'tools-removed') &&
    others.length === 0 &&
    shown.agent === only?.agent.name
  );
}

function listlessWords(
  concerned: readonly AgentReport[],
  all: readonly AgentReport[],
): readonly string[] {
  if (concerned.length === 0) return [];
  if (concerned.length === all.length)
    return [
      `${all.length === 1 ? 'the agent has no' : 'no agent has a'} tool list, so no tool was checked`,
    ];
  return [
    `${namesOf(concerned)} ${concerned.length === 1 ? 'has' : 'have'} no tool list, so ${concerned.length === 1 ? 'its' : 'their'} tools were not checked`,
  ];
}

function ungovernedWords(
  concerned: readonly AgentReport[],
  all: readonly AgentReport[],
): readonly string[] {
  if (concerned.length === 0) return [];
  const files = concerned.length === all.length ? 'files' : 'their files';
  return [`no policy governs ${namesOf(concerned)}, so only ${files} were checked`];
}

function namesOf(agents: readonly AgentReport[]): string {
  return someOf(
    agents.map(({ agent }) => JSON.stringify(cut(agent.name, MAX_NAME_IN_SENTENCE))),
    MAX_AGENTS,
  );
}
