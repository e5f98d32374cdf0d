import { type ApiAnswer, type Mnemom, MnemomError } from '../adapters/mnemom/mnemom.ts';
import { isSameCard, type PublishedSources } from '../adapters/mnemom/publish.ts';
import { toolDifferences, traceDifferences } from '../evaluation/api-differences.ts';
import { evaluate } from '../evaluation/evaluate.ts';
import { topOfAgent } from '../evaluation/history/agent-place.ts';
import { historicalResponse } from '../evaluation/history/response.ts';
import { responseOf } from '../evaluation/response.ts';
import { isGoverned } from '../evaluation/tool-decider.ts';
import { type Finding, findingAt, type Rule, topOf, type Words } from '../finding/finding.ts';
import { quotedWhole } from '../finding/words.ts';
import { type Agent, isReadable, ownDocuments, ownParts } from '../model/agent.ts';
import type { Amendment } from '../model/api-answer.ts';
import { treeOfText } from '../model/tree.ts';
import type {
  AgentReport,
  Reclassification,
  RemoteComparison,
  RemoteView,
} from '../report/report.ts';
import { notPublished, type PublishingEffect } from '../rules/not-published.ts';
import { remoteCheckFailed } from '../rules/remote-check-failed.ts';
import { type ApiDifference, differenceWords, remoteDisagrees } from '../rules/remote-disagrees.ts';
import { remoteNotChecked } from '../rules/remote-not-checked.ts';
import type { Settings } from '../settings/settings.ts';
import type { FindFormer } from './history/agent-history.ts';
import { ALL_EVIDENCE } from './history/evidence.ts';
import { historiesOf } from './history/history.ts';
import { type TraceApi, wantedTraces } from './history/read-sources.ts';
import {
  cardOf,
  cardToPublish,
  compareWithPublished,
  policyDocument,
  publishedAgent,
} from './publishing.ts';

/** The API that evaluates published cards, or the text of a finding about why it is not asked. */
export type RemoteApi =
  | Pick<Mnemom, 'publishedSources' | 'evaluateTools' | 'evaluateTraces' | 'amendments'>
  | { readonly missing: 'error' | 'warning'; readonly words: Words };
type AskedApi = Exclude<RemoteApi, { readonly missing: string }>;

/** The inputs for comparing published cards with the API. */
interface RemoteSetup {
  /** The settings in force. */
  readonly settings: Settings;
  /** The settings of the base, which say under which id the API is asked about its agents. */
  readonly baseSettings: Settings;
  readonly now: Date;
  readonly api: RemoteApi;
  readonly traces: TraceApi;
  /** Finds the former states of the agents. Absent if nothing is compared. */
  readonly former?: FindFormer;
}

/** What the API says about the agents of a run. */
interface RemoteResult {
  readonly views: ReadonlyMap<AgentReport, RemoteView>;
  readonly findings: readonly Finding[];
  readonly notices: readonly string[];
}

/** The maximum number of differences to list. Further ones are only counted. */
const MAX_DIFFERENCES = 20;
/** The maximum number of traces to name for a reclassification. */
const MAX_TRACES = 3;

/** An agent to ask the API about. */
interface AskedAgent {
  readonly report: AgentReport;
  readonly agentId: string;
  /** The agent whose card should be the published one: that of the base, if there is a base. */
  readonly expected: Agent;
}

/**
 * Compares the published cards of agents with those of the repository, and the API's evaluation of
 * each with that of Card Gate (docs/remote-check.md). In a run that compares, only ids that the
 * base states are asked for, so that a change cannot choose the agent.
 */
export async function checkRemotely(
  reports: readonly AgentReport[],
  setup: RemoteSetup,
): Promise<RemoteResult> {
  const { api } = setup;
  const concerned = reports.filter(
    ({ agent }) => isReadable(agent) && (agent.card ?? agent.policy) !== undefined,
  );
  const found = new Findings(setup.former !== undefined);
  if ('missing' in api) {
    const rule = api.missing === 'error' ? remoteCheckFailed : remoteNotChecked;
    for (const { agent } of concerned) found.add(agent, rule, api.words);
    return found.result();
  }
  const asked = await agentsToAsk(concerned, setup, found);
  const [first, ...others] = asked;
  if (first === undefined) return found.result();
  // The first answer shows whether it is worth asking about the others.
  const failure = await ask(first, api, setup, found);
  if (failure && isLasting(failure)) {
    const { words } = remoteCheckFailed;
    for (const { report, agentId } of others) {
      const sentence = words.notAsked(agentId, failure.message, failure.help);
      found.add(report.agent, remoteCheckFailed, sentence);
    }
    return found.result();
  }
  const ofOthers = others.map(() => new Findings(found.isCompared));
  await Promise.all(others.map((agent, index) => ask(agent, api, setup, ofOthers[index] ?? found)));
  return joined([found, ...ofOthers].map((each) => each.result()));
}

/** Whether an error would meet every other agent too. */
function isLasting({ kind, status }: MnemomError): boolean {
  return kind === 'unreachable' || status === 401 || (kind === 'refused' && status === undefined);
}

/** Finds out under which ids the API is asked about agents, and reports agents without an id. */
async function agentsToAsk(
  reports: readonly AgentReport[],
  { settings, baseSettings, former }: RemoteSetup,
  found: Findings,
): Promise<readonly AskedAgent[]> {
  const before = await former?.(reports.map(({ agent }) => agent));
  return reports.flatMap((report): readonly AskedAgent[] => {
    const { agent } = report;
    const [expected] = former === undefined ? [agent] : (before?.get(agent) ?? []);
    if (expected === undefined) {
      found.notices.push(
        `the API was not asked about the agent ${quotedWhole(agent.name)}, because it is new: remote-check begins when its card is on the base branch`,
      );
      return [];
    }
    const { agentId } = cardOf(expected, former === undefined ? settings : baseSettings);
    if (agentId !== undefined) return [{ report, agentId, expected }];
    found.add(agent, remoteNotChecked, remoteNotChecked.words.noId());
    return [];
  });
}

/** Collects the findings and views of a run. */
class Findings {
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

  /** Adds a finding that no change causes. In a run that compares, it is not new. */
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

function joined(results: readonly RemoteResult[]): RemoteResult {
  return {
    views: new Map(results.flatMap(({ views }) => [...views])),
    findings: results.flatMap(({ findings }) => findings),
    notices: results.flatMap(({ notices }) => notices),
  };
}

/** Asks the API about one agent. Returns the error that ended this, if any. */
async function ask(
  asked: AskedAgent,
  api: AskedApi,
  setup: RemoteSetup,
  found: Findings,
): Promise<MnemomError | undefined> {
  const { report } = asked;
  try {
    const view = await viewOf(asked, api, setup, found);
    if (view) found.view(report, view);
    return undefined;
  } catch (error) {
    if (!(error instanceof MnemomError)) throw error;
    const words = remoteCheckFailed.words.failed(error.message, error.help);
    found.add(report.agent, remoteCheckFailed, words);
    return error;
  }
}

async function viewOf(
  asked: AskedAgent,
  api: AskedApi,
  setup: RemoteSetup,
  found: Findings,
): Promise<RemoteView | undefined> {
  const { report, agentId } = asked;
  const { agent } = report;
  const published = await api.publishedSources(agentId);
  const reclassifications = reclassificationsOf(report);
  if (published === 'none') {
    found.addOld(agent, notPublished, notPublished.words.none(agentId));
    const [version, floors, amendments] = [null, null, []] as const;
    return { agentId, published, version, floors, amendments, reclassifications };
  }
  const isSame = isExpected(asked, published);
  const amendments = isSame ? [] : await amendmentsOf(agentId, api, found);
  if (!isSame) await reportDifference(asked, published, amendments, found);
  const read = await publishedAgent(published, agent);
  if (read.kind === 'broken') {
    const words = remoteCheckFailed.words.unreadable(agentId, read.why);
    found.add(agent, remoteCheckFailed, words);
    return undefined;
  }
  const ofPolicy = policyFileOf(asked.expected);
  if (read.agent.policy === undefined && ofPolicy !== undefined)
    found.addOld(agent, notPublished, notPublished.words.policy(agentId, ofPolicy));
  const sides = { agentId, published: read.agent, composed: read.composed };
  const tools = await compareTools(sides, api, setup);
  const traces = await compareTraces(sides, agent, api, setup);
  const { isStale, floors, version = null } = published;
  const differences = [...(tools?.differences ?? []), ...(traces?.differences ?? [])];
  const [first] = differences;
  const isComposed = [tools, traces].some((answer) => answer?.isExplained);
  const reason = isStale ? 'stale' : isComposed ? 'composition' : undefined;
  if (first) {
    const words = remoteDisagrees.words.differs(agentId, first, differences.length - 1, reason);
    found.addOld(agent, remoteDisagrees, words);
  }
  return {
    agentId,
    published: isSame ? 'same' : 'differs',
    version,
    floors: floors?.map(({ scope }) => scope) ?? null,
    ...(tools && { tools: comparisonOf(tools) }),
    ...(traces && { traces: comparisonOf(traces) }),
    amendments,
    reclassifications,
  };
}

function isExpected({ expected }: AskedAgent, { value }: PublishedSources): boolean {
  const document = ownParts(expected).card?.place.document;
  return document !== undefined && isSameCard(value, document.value);
}

/** Returns the path of an agent's policy, unless it is in the card. */
function policyFileOf(agent: Agent): string | undefined {
  const { card, policy } = ownParts(agent);
  const file = policy?.place.document.file;
  return file === card?.place.document.file ||
    !ownDocuments(agent).some((each) => each.file === file)
    ? undefined
    : file;
}

/** Reports how the published card differs from the one in the repository. */
async function reportDifference(
  { report: { agent }, agentId, expected }: AskedAgent,
  published: PublishedSources,
  [latest]: readonly Amendment[],
  found: Findings,
): Promise<void> {
  const { words } = notPublished;
  const document = ownParts(expected).card?.place.document;
  if (document === undefined) {
    found.addOld(agent, notPublished, words.noCard(agentId));
    return;
  }
  const card = cardToPublish(document, agentId);
  const compared = await compareWithPublished(card, published, expected);
  const effect: PublishingEffect =
    compared.kind === 'compared' ? compared.changes.direction : 'unknown';
  found.addOld(agent, notPublished, words.differs(agentId, document.file, effect, latest));
}

/** Lists the amendments of a published card. They are additional, so a failure is only noted. */
async function amendmentsOf(
  agentId: string,
  api: AskedApi,
  found: Findings,
): Promise<readonly Amendment[]> {
  try {
    return await api.amendments(agentId);
  } catch (error) {
    if (!(error instanceof MnemomError)) throw error;
    found.notices.push(`the amendments could not be listed: ${error.message}`);
    return [];
  }
}

/** The published agent, and the same agent as the API composed it. */
interface Sides {
  readonly agentId: string;
  readonly published: Agent;
  readonly composed: Agent | undefined;
}

/** The answers of the API and of Card Gate, and their differences. */
interface Answers extends Omit<RemoteComparison, 'differences' | 'count'> {
  readonly differences: readonly ApiDifference[];
  /** Whether the card as the API composed it leads to the API's answer. */
  readonly isExplained: boolean;
}

function comparisonOf({ differences, isExplained: _, ...answers }: Answers): RemoteComparison {
  return {
    ...answers,
    count: differences.length,
    differences: differences.slice(0, MAX_DIFFERENCES).map(differenceWords),
  };
}

/** Compares the evaluations of the published card with the agent's tools. */
async function compareTools(
  { agentId, published, composed }: Sides,
  api: AskedApi,
  { now }: RemoteSetup,
): Promise<Answers | undefined> {
  const tools = (published.tools?.tools ?? []).map(({ canonical }) => canonical);
  if (tools.length === 0 || !isGoverned(published)) return undefined;
  const wanted = { tools: [...new Set(tools)], policy: policyDocument(published) };
  const { contract, result } = await api.evaluateTools(agentId, wanted);
  const ownAnswer = (agent: Agent): ReturnType<typeof responseOf> =>
    responseOf(agent, evaluate(agent), { now, context: 'audit', durationMs: 0 });
  const own = ownAnswer(published);
  const differences = toolDifferences(own, result);
  return {
    contract,
    compared: wanted.tools.length,
    apiVerdict: result.verdict,
    ownVerdict: own.verdict,
    differences,
    isExplained:
      differences.length > 0 &&
      composed !== undefined &&
      toolDifferences(ownAnswer(composed), result).length === 0,
  };
}

/** Compares the evaluations of the published card with the agent's traces in the API. */
async function compareTraces(
  { agentId, published, composed }: Sides,
  { traces: origins }: Agent,
  api: AskedApi,
  setup: RemoteSetup,
): Promise<Answers | undefined> {
  const { traces, settings, now } = setup;
  const origin = origins?.api;
  if (origin?.agentId !== agentId || typeof traces !== 'function') return undefined;
  if (!isGoverned(published)) return undefined;
  const wanted = wantedTraces(origin, settings, now);
  const ownAnswer = (agent: Agent): Promise<OwnHistory | undefined> =>
    ownHistory({ ...agent, traces: { files: [], api: origin } }, agentId, traces, setup);
  const own = await ownAnswer(published);
  // The agent has a finding about traces that cannot be fetched or read.
  if (own === undefined) return undefined;
  const answer: ApiAnswer<Parameters<typeof traceDifferences>[2]> = await api.evaluateTraces(
    agentId,
    {
      start: wanted.since,
      end: now.getTime(),
      count: Math.max(1, own.ids.size),
      policy: policyDocument(published),
    },
  );
  const { contract, result } = answer;
  const { differences, compared } = traceDifferences(own.response, own.ids, result);
  const ofComposed = differences.length > 0 && composed && (await ownAnswer(composed));
  return {
    contract,
    compared,
    apiVerdict: result.verdict ?? null,
    ownVerdict: own.response.verdict,
    differences,
    isExplained: Boolean(
      ofComposed && traceDifferences(ofComposed.response, own.ids, result).differences.length === 0,
    ),
  };
}

/** Card Gate's evaluation of traces, and the ids of these traces. */
interface OwnHistory {
  readonly response: ReturnType<typeof historicalResponse>;
  readonly ids: ReadonlySet<string>;
}

/** Evaluates the traces of an agent in the API. Undefined if they cannot be fetched or read. */
async function ownHistory(
  agent: Agent,
  agentId: string,
  traces: Exclude<TraceApi, { readonly missing: string }>,
  { settings, now }: RemoteSetup,
): Promise<OwnHistory | undefined> {
  const origin = agent.traces?.api;
  if (origin === undefined) return undefined;
  const wanted = wantedTraces(origin, settings, now);
  const histories = await historiesOf([agent], {
    tree: treeOfText('no files', '', ''),
    // The API knows neither a grace period of the repository nor its aliases.
    settings: { ...settings, grace: 'off', aliases: new Map() },
    now,
    isEvidence: ALL_EVIDENCE,
    since: wanted.since,
    api: traces,
  });
  const { history, sources = [] } = histories.get(agent) ?? {};
  if (history === undefined) return undefined;
  const { rows } = await traces(agentId, wanted);
  const at = { now, context: 'audit', durationMs: 0, agentId, sources } as const;
  return {
    response: historicalResponse(agent, history, at),
    ids: new Set(rows.flatMap((row) => traceIdOf(row) ?? [])),
  };
}

/** Returns the id of a trace, which may be in an object that contains it. */
function traceIdOf(row: Readonly<Record<string, unknown>>): string | undefined {
  const inner = typeof row.trace_json === 'string' ? parsed(row.trace_json) : row.trace_json;
  const id =
    (inner as { readonly trace_id?: unknown } | null | undefined)?.trace_id ?? row.trace_id;
  return typeof id === 'string' ? id : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * Returns the texts that reclassify violations in traces for which the card may be wrong, one for
 * each tool and type. Nothing is sent.
 */
function reclassificationsOf({ history }: AgentReport): readonly Reclassification[] {
  const groups = new Map<string, { tool: string; why: string; ids: string[]; count: number }>();
  for (const { gap, tool, type, reason, trace_id: id } of history?.response.violations ?? []) {
    if (gap !== 'card') continue;
    const key = JSON.stringify([tool, type, reason]);
    const group = groups.get(key) ?? { tool, why: reason, ids: [], count: 0 };
    group.count += 1;
    if (group.ids.length < MAX_TRACES && !group.ids.includes(id)) group.ids.push(id);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ tool, why, ids: traceIds, count: violations }) => ({
    tool,
    violations,
    traceIds,
    reason: `The agent called ${quotedWhole(tool)} as intended, and its card is incomplete: ${why}.`,
  }));
}
