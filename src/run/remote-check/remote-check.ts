import { MnemomError } from '../../adapters/mnemom/mnemom.ts';
import { isSameCard, type PublishedSources } from '../../adapters/mnemom/publish.ts';
import { quotedWhole } from '../../finding/words.ts';
import { type Agent, isReadable, ownDocuments, ownParts } from '../../model/agent.ts';
import type { Amendment } from '../../model/api-answer.ts';
import type { AgentReport, RemoteView } from '../../report/report.ts';
import { notPublished, type PublishingEffect } from '../../rules/not-published.ts';
import { remoteCheckFailed } from '../../rules/remote-check-failed.ts';
import { remoteDisagrees } from '../../rules/remote-disagrees.ts';
import { remoteNotChecked } from '../../rules/remote-not-checked.ts';
import { cardOf, cardToPublish, compareWithPublished, publishedAgent } from '../publishing.ts';
import { compareTools, compareTraces, comparisonOf } from './answers.ts';
import { Findings, joined, type RemoteResult } from './findings.ts';
import { reclassificationsOf } from './reclassifications.ts';
import type { AskedApi, RemoteSetup } from './setup.ts';

/** An agent whose published card is requested from the API. */
interface AskedAgent {
  readonly report: AgentReport;
  readonly agentId: string;
  /**
   * The agent whose card should be published: the base's version of the agent, if there is a base.
   */
  readonly expected: Agent;
}

/**
 * Compares agents' published cards with those in the repository, and the API's evaluation of each
 * with Card Gate's (docs/remote-check.md). In a run with a comparison, only ids in the base are
 * sent to the API, so a change cannot choose which agent is evaluated.
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
  // The first response shows whether requests for the other agents can succeed.
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

/** Whether requests for other agents would fail with the same error. */
function isLasting({ kind, status }: MnemomError): boolean {
  return kind === 'unreachable' || status === 401 || (kind === 'refused' && status === undefined);
}

/**
 * Determines the id with which each agent is requested from the API, and reports agents without an
 * id.
 */
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
        `the API was not asked about the new agent ${quotedWhole(agent.name)}; remote-check begins once the agent's card is on the base branch`,
      );
      return [];
    }
    const { agentId } = cardOf(expected, former === undefined ? settings : baseSettings);
    if (agentId !== undefined) return [{ report, agentId, expected }];
    found.add(agent, remoteNotChecked, remoteNotChecked.words.noId());
    return [];
  });
}

/** Requests the API's results for one agent. If a request fails, returns the error. */
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

/** Returns the path of an agent's policy. Returns undefined if the policy is part of the card. */
function policyFileOf(agent: Agent): string | undefined {
  const { card, policy } = ownParts(agent);
  const file = policy?.place.document.file;
  return file === card?.place.document.file ||
    !ownDocuments(agent).some((each) => each.file === file)
    ? undefined
    : file;
}

/** Reports how a published card differs from the one in the repository. */
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

/**
 * Lists the amendments of a published card. They are only additional information, so a failed
 * request is reported as a note.
 */
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
