import type { DiscoveryScope } from '../discovery/candidates.ts';
import { floorFilesOf } from '../discovery/candidates.ts';
import { type Discovery, discover, isConcerned } from '../discovery/discover.ts';
import { folderOf, isNamedAsPolicy, stemOf, templateScopeOf } from '../discovery/patterns.ts';
import { verdictOfFinding, worst } from '../evaluation/verdict.ts';
import { compareFindings, type Finding } from '../finding/finding.ts';
import { readExemptions } from '../floors/exemptions/in-force.ts';
import type { Agent } from '../model/agent.ts';
import { isCard } from '../model/governed.ts';
import type { ToolList } from '../model/tool.ts';
import type { Tree } from '../model/tree.ts';
import type { AgentReport } from '../report/report.ts';
import { isOf } from '../rules/catalogue.ts';
import type { Settings } from '../settings/settings.ts';
import { type AgentContext, evaluateAgent } from './evaluate-agent.ts';
import { findingsOfFile } from './findings-of-file.ts';
import { applySeverities } from './gate-policy/severities.ts';
import type { AgentHistory } from './history/agent-history.ts';

/** A tree's evaluated agents, and all findings about the tree. */
export interface TreeResult {
  readonly agents: readonly AgentReport[];
  /** Findings that do not belong to an agent. */
  readonly runFindings: readonly Finding[];
  readonly notices: readonly string[];
  /**
   * The number of cards, policies and similar files in the tree, including files that were not
   * evaluated.
   */
  readonly governedCount: number;
  /** The identities of all agents in the tree, including agents that were not evaluated. */
  readonly identities: ReadonlySet<string>;
}

/** The agents to evaluate, and the inputs for their evaluation. */
export interface EvaluationContext extends DiscoveryScope, AgentContext {
  /** Evaluates the agents' traces. Absent if traces are not evaluated. */
  readonly histories?: (
    agents: readonly Agent[],
    tree: Tree,
  ) => Promise<ReadonlyMap<Agent, AgentHistory>>;
  /** A tool list that replaces every agent's tool lists. */
  readonly tools?: ToolList;
}

/** Discovers, validates and evaluates the agents in a tree. */
export async function evaluateTree(
  tree: Tree,
  settings: Settings,
  context: EvaluationContext,
): Promise<TreeResult> {
  const { discovery, agents: concerned } = await concernedAgents(tree, settings, context);
  const findingsByFile = checkFiles(discovery, settings, context.now);
  const owned = new Set(discovery.agents.flatMap((agent) => agent.files));
  const past = await context.histories?.(concerned, tree);
  const agents = concerned.map((agent): AgentReport => {
    const fileFindings = agent.files.flatMap((file) => findingsByFile.get(file) ?? []);
    return evaluateAgent(agent, fileFindings, settings, context, past?.get(agent));
  });
  const ofFloors = floorFindings(agents, context);
  const orphans = [...findingsByFile].flatMap(([file, findings]) =>
    owned.has(file) ? [] : findings,
  );
  return {
    ...withTheirFindings(
      agents,
      applySeverities([...discovery.findings, ...orphans, ...ofFloors], settings),
      settings,
    ),
    notices: discovery.notices,
    governedCount: discovery.files.length,
    identities: identitiesOf(discovery),
  };
}

/** The agents in a tree, before evaluation. */
export interface FoundAgents {
  /** The agents that the run covers. */
  readonly agents: readonly Agent[];
  /** The identities of all agents in the tree, including agents that the run does not cover. */
  readonly identities: ReadonlySet<string>;
  /** Findings about the tree's files, and about the agents that the run covers. */
  readonly findings: readonly Finding[];
}

/** Finds the tree's agents that the run covers, without evaluating them. */
export async function agentsOf(
  tree: Tree,
  settings: Settings,
  context: EvaluationContext,
): Promise<FoundAgents> {
  const { discovery, agents } = await concernedAgents(tree, settings, context);
  return {
    agents,
    identities: identitiesOf(discovery),
    findings: [...discovery.findings, ...agents.flatMap(({ findings }) => findings)],
  };
}

/**
 * Discovers the agents in a tree, applies their exemptions, and selects the agents that the run
 * covers.
 */
async function concernedAgents(
  tree: Tree,
  settings: Settings,
  context: EvaluationContext,
): Promise<{ readonly discovery: Discovery; readonly agents: readonly Agent[] }> {
  const { exemptions } = readExemptions(settings.exemptions, context.now);
  const { tools } = context;
  const discovery = await discover(tree, settings, { ...context, exemptions });
  const agents = discovery.agents.filter((agent) => isConcerned(agent, context));
  return { discovery, agents: tools ? agents.map((agent) => ({ ...agent, tools })) : agents };
}

function identitiesOf({ agents }: Discovery): ReadonlySet<string> {
  return new Set(agents.map(({ identity }) => identity));
}

/**
 * Assigns each finding to the agent that it mentions. A finding about an unreadable file is
 * assigned to the agent next to that file. As a result, an agent whose card cannot be parsed does
 * not pass.
 */
export function withTheirFindings(
  agents: readonly AgentReport[],
  findings: readonly Finding[],
  settings: Pick<Settings, 'onError'>,
): Pick<TreeResult, 'agents' | 'runFindings'> {
  const owners = new Map(
    findings.map((finding) => [finding, agents.find(({ agent }) => isAbout(finding, agent))]),
  );
  return {
    agents: agents.map((report) => {
      const more = findings
        .filter((finding) => owners.get(finding) === report)
        .map((finding) => ({ ...finding, agent: report.agent.name }));
      if (more.length === 0) return report;
      const verdict = worst([report.verdict, ...more.map(verdictOfFinding)]);
      const unread = unreadCardOf(report, findings, owners);
      const unreadPolicy = unreadPolicyOf(report, more);
      return {
        ...report,
        verdict,
        findings: [...withoutConsequences(report, more, settings), ...more].sort(compareFindings),
        ...(unread !== undefined && { unreadCard: unread }),
        ...(unreadPolicy !== undefined && { unreadPolicy }),
      };
    }),
    runFindings: findings.filter((finding) => owners.get(finding) === undefined),
  };
}

/**
 * Returns an unreadable file that may be the missing card of an agent, or undefined if there is
 * none. Findings that name an agent are ignored, because they concern other files, such as tool
 * lists.
 */
function unreadCardOf(
  { agent, unreadCard }: AgentReport,
  findings: readonly Finding[],
  owners: ReadonlyMap<Finding, AgentReport | undefined>,
): string | undefined {
  if (agent.card !== undefined) return undefined;
  const unread = findings.find(
    (finding) =>
      finding.agent === undefined &&
      owners.get(finding)?.agent === agent &&
      !agent.files.includes(finding.location.file) &&
      !isNamedAsPolicy(finding.location.file),
  );
  return unread?.location.file ?? unreadCard;
}

/** Returns the policy of an agent that could not be read, or undefined if there is none. */
function unreadPolicyOf(
  { agent, unreadPolicy }: AgentReport,
  findings: readonly Finding[],
): string | undefined {
  if (agent.policy !== undefined) return undefined;
  const unread = findings.find(
    ({ blocking, location: { file } }) => blocking === true && isNamedAsPolicy(file),
  );
  return unread?.location.file ?? unreadPolicy;
}

/**
 * Omits findings that are only consequences of unreadable files: a missing card, policy or tool
 * list, and unknown coverage. With `on-error: warn`, unreadable files do not fail the check, so only
 * notes are omitted, and findings that may determine the conclusion are kept.
 */
function withoutConsequences(
  { agent, evaluation, findings }: AgentReport,
  unread: readonly Finding[],
  { onError }: Pick<Settings, 'onError'>,
): readonly Finding[] {
  const files = unread.flatMap(({ blocking, location: { file } }) => (blocking ? [file] : []));
  const lacksPolicy = agent.policy === undefined && files.some(isNamedAsPolicy);
  const lacksCard = agent.card === undefined && files.some((file) => !isNamedAsPolicy(file));
  const isCoverageUnknown = (lacksPolicy || lacksCard) && evaluation?.coverage.percent == null;
  return findings.filter(
    (finding) =>
      (onError === 'warn' && finding.severity !== 'note') ||
      !(
        (isCoverageUnknown && isOf(finding, 'low-coverage')) ||
        (lacksPolicy && isOf(finding, 'no-policy', 'no-tools')) ||
        (lacksCard && isOf(finding, 'no-card'))
      ),
  );
}

function isAbout(
  { agent, blocking, location: { file } }: Finding,
  { name, identity }: Agent,
): boolean {
  if (agent !== undefined || blocking !== true || file === '') return agent === name;
  return identity === folderOf(file) || identity === `${folderOf(file)}#${stemOf(file)}`;
}

function checkFiles(
  discovery: Discovery,
  settings: Settings,
  now: Date,
): ReadonlyMap<string, readonly Finding[]> {
  const templates = new Set(floorFilesOf(settings));
  return new Map(
    discovery.files.map((read) => {
      const { file, governed } = read;
      const findings = findingsOfFile(read, settings, now);
      const isTemplate =
        isCard(governed) && (templates.has(file) || templateScopeOf(file) !== undefined);
      return [
        file,
        isTemplate
          ? findings.filter((finding) => !isOf(finding, ...RULES_OF_WHOLE_CARDS))
          : findings,
      ];
    }),
  );
}

/**
 * Rules for the contents of a complete card. They do not apply to card templates, which contain
 * only the parts that several agents share.
 */
const RULES_OF_WHOLE_CARDS = [
  'missing-key',
  'missing-recommended-key',
  'too-few',
  'card-without-expiry',
  'undefined-value',
  'query-endpoint',
] as const;

/**
 * Returns each finding about a floor once. A problem is reported for a floor only if every agent
 * under the floor has the problem. Floors that the change does not affect are omitted, because some
 * of their agents were not evaluated.
 */
function floorFindings(
  agents: readonly AgentReport[],
  { within }: EvaluationContext,
): readonly Finding[] {
  const keyOf = ({ rule, location: { file, pointer } }: Finding): string =>
    JSON.stringify([rule, file, pointer]);
  const seen = new Map<string, { readonly finding: Finding; count: number }>();
  for (const { floorFindings: found = [] } of agents) {
    for (const [key, finding] of new Map(found.map((item) => [keyOf(item), item] as const))) {
      const entry = seen.get(key);
      if (entry) entry.count += 1;
      else seen.set(key, { finding, count: 1 });
    }
  }
  return [...seen.values()].flatMap(({ finding, count }) => {
    const { file, repository } = finding.location;
    const agentsBelow = agents.filter(({ agent }) =>
      agent.floors?.some((floor) => floor.file === file),
    ).length;
    return repository === undefined &&
      count === agentsBelow &&
      (within === undefined || within.has(file))
      ? [finding]
      : [];
  });
}
