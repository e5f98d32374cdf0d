import { readCardFile } from '../../discovery/files.ts';
import { type Evidence, lowerBound } from '../../evaluation/advice/usage.ts';
import type { DecidedName } from '../../evaluation/decide.ts';
import type { History, UsedTool } from '../../evaluation/history/history.ts';
import { toolDecider } from '../../evaluation/tool-decider.ts';
import { accessOf } from '../../floors/access.ts';
import { composeAgent } from '../../floors/compose.ts';
import { readExemptions } from '../../floors/exemptions/in-force.ts';
import { ownPolicy } from '../../floors/own-policy.ts';
import { type Agent, ownDocuments, ownParts } from '../../model/agent.ts';
import { byPart } from '../../model/governed.ts';
import type { Tool } from '../../model/tool.ts';
import type { Tree } from '../../model/tree.ts';
import type { Advice, AgentReport } from '../../report/report.ts';
import { worstFirst } from '../../report/sections/agents-table.ts';
import { isIssueOfAudit } from '../../report/surfaces/issue.ts';
import type { Settings } from '../../settings/settings.ts';
import { endDenialsInAccessList, removeUnusedInAccessList } from './access-list.ts';
import {
  type ChangedFile,
  isDenied,
  type ObservedAgent,
  type Replayer,
  type UsageEvidence,
  withFile,
} from './observed.ts';
import { endDenialsInPolicy, type Recommended, removeUnusedInPolicy } from './policy.ts';

/**
 * Recommends rules in audits, for the tracking issue (docs/recommend.md#in-audits). Rules have no
 * patterns, because the evaluation of the traces does not record which sessions used which tools.
 */

/** The maximum number of agents with recommendations in one audit. */
const MAX_AGENTS = 25;
/**
 * The maximum number of denied tools for which to recommend rules, per agent. The agent's files are
 * read again for each of these tools.
 */
const MAX_DENIED = 40;

/** The inputs for the recommendations of an audit. */
interface AuditContext {
  /** The tree that the audit checks. */
  readonly tree: Tree;
  readonly settings: Settings;
  readonly now: Date;
  readonly internalError?: ((error: Error) => void) | undefined;
}

/** Adds recommendations to the reports of agents with traces, in audits that write an issue. */
export async function withAdvice(
  agents: readonly AgentReport[],
  audited: Parameters<typeof isIssueOfAudit>[1],
  context: AuditContext,
): Promise<readonly AgentReport[]> {
  if (!isIssueOfAudit(context.settings, audited)) return agents;
  const chosen = new Set(worstFirst(agents).filter(hasCalls).slice(0, MAX_AGENTS));
  const advised: AgentReport[] = [];
  for (const report of agents) {
    const history = report.history?.history;
    if (history === undefined || !chosen.has(report)) {
      advised.push(report);
      continue;
    }
    const advice = await adviceFor(report.agent, history, context).catch((error: unknown) => {
      // The verdict of an audit does not depend on recommendations.
      context.internalError?.(error instanceof Error ? error : new Error(String(error)));
      return [];
    });
    advised.push(advice.length === 0 ? report : { ...report, advice });
  }
  return advised;
}

function hasCalls({ history }: AgentReport): boolean {
  return history?.history.governed === true && history.history.tools.length > 0;
}

/**
 * Returns the recommendations for an agent. Each patch applies to the files as the previous patches
 * leave them, so the patches can be applied in order. Rules for declared tools are kept, because
 * the next audit would otherwise report these tools.
 */
async function adviceFor(
  agent: Agent,
  history: History,
  context: AuditContext,
): Promise<readonly Advice[]> {
  const used = history.tools.filter(({ redacted }) => !redacted);
  const tools = new Map(used.map(({ decision: { tool } }) => [tool.canonical, tool]));
  const same = toolDecider(await agentWith(agent, undefined, context));
  const decide = toolDecider(agent);
  if (![...tools.values()].every((tool) => isSame(same(tool), decide(tool)))) return [];
  const usage = new HistoryUsage(used, history);
  const advice: Advice[] = [];
  let [current, tree] = [agent, context.tree];
  for (const step of stepsFor(agent, isFew(tools, decide))) {
    const on = { ...context, tree };
    const { tools: list, ...withoutList } = current;
    const kept = list?.tools ?? [];
    const observed = { agent: withoutList, usage, tools, decide: toolDecider(current), kept };
    const replayer: Replayer = {
      decideWith: async (changed) => toolDecider(await agentWith(agent, changed, on)),
    };
    const { recommendation, changed } = (await step(observed, replayer)) ?? {};
    if (recommendation === undefined || changed === undefined) continue;
    const { of, file, text, lines, proof, refused } = recommendation;
    if (of === 'permissions' || text === '') continue;
    const reasons = refused.map(({ name, why }) => ({ name, why }));
    advice.push({ of, file, patch: text, rules: lines.length, proof, refused: reasons });
    current = { ...agent, ...(await agentWith(agent, { file, text: changed }, on)) };
    tree = withFile(tree, file, changed);
  }
  return advice;
}

/**
 * A step that recommends one patch for an agent. Returns undefined if the agent does not have the
 * file.
 */
type Step = (observed: ObservedAgent, replayer: Replayer) => Promise<Recommended | undefined>;

function stepsFor(agent: Agent, endsDenials: boolean): readonly Step[] {
  const hasPolicy = ownParts(agent).policy !== undefined;
  const lists = (agent.access?.own ?? []).map(({ document }) => document.file);
  const onList =
    (recommend: typeof endDenialsInAccessList) =>
    (file: string): Step =>
    async (observed, replayer) => {
      const list = observed.agent.access?.own.find(({ document }) => document.file === file);
      return list && recommend(observed, list, replayer);
    };
  return [
    ...(endsDenials && hasPolicy ? [endDenialsInPolicy] : []),
    ...(endsDenials ? lists.map(onList(endDenialsInAccessList)) : []),
    ...(hasPolicy ? [removeUnusedInPolicy] : []),
    ...lists.map(onList(removeUnusedInAccessList)),
  ];
}

function isFew(tools: ReadonlyMap<string, Tool>, decide: ObservedAgent['decide']): boolean {
  return [...tools.values()].filter((tool) => isDenied(decide(tool))).length <= MAX_DENIED;
}

function isSame(a: DecidedName, b: DecidedName): boolean {
  return a.decision?.level === b.decision?.level && a.access?.effect === b.access?.effect;
}

/**
 * Reads an agent's own files again, with new text for one of them if given, and applies the agent's
 * floors. @throws Error if a file cannot be read.
 */
async function agentWith(
  agent: Agent,
  changed: ChangedFile | undefined,
  { tree, settings, now }: AuditContext,
): Promise<Pick<Agent, 'name' | 'card' | 'policy' | 'own' | 'access'>> {
  const changedTree = changed ? withFile(tree, changed.file, changed.text) : tree;
  const files = new Set(ownDocuments(agent).map(({ file }) => file));
  const reads = await Promise.all(
    [...files].map((file) => readCardFile(changedTree, file, { named: true })),
  );
  const governed = reads.map((read) => {
    if (read.kind === 'governed') return read.governed;
    throw new Error(`the files of the agent ${agent.name} cannot be read again`);
  });
  const own = byPart(governed);
  const [card] = own.card;
  const { policy } = ownPolicy(card, own.policy[0], settings.environmentDefaults);
  const floors = agent.floors ?? [];
  const { exemptions } = readExemptions(settings.exemptions, now);
  const { findings: _, ...composed } = composeAgent(
    { ...(card?.card && { card: card.card }), ...(policy && { policy }) },
    floors,
    exemptions.filter((exemption) => exemption.agent === agent.name),
  );
  return { name: agent.name, ...composed, ...accessOf(own.access, floors) };
}

/** Counts the calls in an evaluation of traces. Each trace counts as a session. */
class HistoryUsage implements UsageEvidence {
  readonly #tools: ReadonlyMap<string, UsedTool>;
  readonly sessions: number;
  readonly calls: number;

  constructor(tools: readonly UsedTool[], { summary }: Pick<History, 'summary'>) {
    this.#tools = new Map(tools.map((tool) => [tool.decision.tool.canonical, tool]));
    this.sessions = summary.pass + summary.warn + summary.fail + summary.skipped;
    this.calls = tools.reduce((sum, { calls }) => sum + calls, 0);
  }

  usedNames(): readonly string[] {
    return this.#namesWhere(({ calls }) => calls > 0);
  }

  deniedNames(): readonly string[] {
    return this.#namesWhere(({ calls, denied }) => calls === 0 && denied > 0);
  }

  /**
   * Returns the evidence for the given names. If there are several, the number of sessions is that
   * of the most used name.
   */
  evidence(names: readonly string[]): Evidence {
    const tools = names.flatMap((name) => this.#tools.get(name) ?? []);
    const sum = (of: (tool: UsedTool) => number): number =>
      tools.reduce((total, tool) => total + of(tool), 0);
    const most = (of: (tool: UsedTool) => number): number =>
      tools.reduce((highest, tool) => Math.max(highest, of(tool)), 0);
    const times = tools.flatMap(({ first, last }) => [first ?? [], last ?? []].flat());
    const sessions = most(({ traces }) => traces) || most(({ attempts }) => attempts);
    return {
      sessions,
      calls: sum(({ calls }) => calls),
      denied: sum(({ denied }) => denied),
      ...(times.length > 0 && {
        first: times.reduce((a, b) => Math.min(a, b)),
        last: times.reduce((a, b) => Math.max(a, b)),
      }),
      confidence: lowerBound(sessions, this.sessions),
    };
  }

  chanceOfNew(): undefined {
    return undefined;
  }

  holdOut(): undefined {
    return undefined;
  }

  #namesWhere(isMeant: (tool: UsedTool) => boolean): readonly string[] {
    return [...this.#tools].flatMap(([name, tool]) => (isMeant(tool) ? [name] : [])).sort();
  }
}
