import type { DiscoveryScope } from '../discovery/candidates.ts';
import { floorFilesOf } from '../discovery/candidates.ts';
import { type Discovery, discover, isConcerned } from '../discovery/discover.ts';
import { folderOf, stemOf, templateScopeOf } from '../discovery/patterns.ts';
import { verdictOfFinding, worst } from '../evaluation/verdict.ts';
import { compareFindings, type Finding } from '../finding/finding.ts';
import { readExemptions } from '../floors/exemptions.ts';
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

/** What evaluating a tree came to: its agents, and what was found about files of none. */
export interface TreeResult {
  readonly agents: readonly AgentReport[];
  /** Findings that are about no agent. */
  readonly runFindings: readonly Finding[];
  readonly notices: readonly string[];
  /** How many governed files there are, evaluated or not. */
  readonly governed: number;
  /** Of every agent that was found, evaluated or not. */
  readonly identities: ReadonlySet<string>;
}

/** What is evaluated, and when. */
export interface EvaluationContext extends DiscoveryScope, AgentContext {
  /** Replays the histories of the agents that are evaluated. */
  readonly histories?: (
    agents: readonly Agent[],
    tree: Tree,
  ) => Promise<ReadonlyMap<Agent, AgentHistory>>;
  /** A tool list that stands in for those of all agents. */
  readonly tools?: ToolList;
}

/**
 * Finds, validates and evaluates the agents of a tree: the same for the action and the command
 * line.
 */
export async function evaluateTree(
  tree: Tree,
  settings: Settings,
  context: EvaluationContext,
): Promise<TreeResult> {
  const { discovery, agents: concerned } = await found(tree, settings, context);
  const ofFile = checkFiles(discovery, settings, context.now);
  const owned = new Set(discovery.agents.flatMap((agent) => agent.files));
  const past = await context.histories?.(concerned, tree);
  const agents = concerned.map((agent): AgentReport => {
    const ofFiles = agent.files.flatMap((file) => ofFile.get(file) ?? []);
    return evaluateAgent(agent, ofFiles, settings, context, past?.get(agent));
  });
  const ofFloors = floorFindings(agents, context);
  const orphans = [...ofFile].flatMap(([file, findings]) => (owned.has(file) ? [] : findings));
  return {
    ...withTheirFindings(
      agents,
      applySeverities([...discovery.findings, ...orphans, ...ofFloors], settings),
    ),
    notices: discovery.notices,
    governed: discovery.files.length,
    identities: identitiesOf(discovery),
  };
}

/** Agents of a tree that were not evaluated. */
export interface FoundAgents {
  /** Those that are concerned. */
  readonly agents: readonly Agent[];
  /** Of every agent that was found. */
  readonly identities: ReadonlySet<string>;
  /** What was found while loading files, those of agents and others. */
  readonly findings: readonly Finding[];
}

/**
 * The agents of a tree that are concerned: what they may do is known without evaluating their
 * tools.
 */
export async function agentsOf(
  tree: Tree,
  settings: Settings,
  context: EvaluationContext,
): Promise<FoundAgents> {
  const { discovery, agents } = await found(tree, settings, context);
  return {
    agents,
    identities: identitiesOf(discovery),
    findings: [...discovery.findings, ...agents.flatMap(({ findings }) => findings)],
  };
}

/**
 * The agents of a tree under the exemptions of the settings, and those among them that are
 * concerned.
 */
async function found(
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
 * Gives an agent the findings outside of it that are about it: those that name it, and those of
 * files next to it that could not be read. Its verdict is the worst of its findings, so an agent
 * whose card does not load has not passed.
 */
export function withTheirFindings(
  agents: readonly AgentReport[],
  findings: readonly Finding[],
): Pick<TreeResult, 'agents' | 'runFindings'> {
  const owners = new Map(
    findings.map((finding) => [finding, agents.find(({ agent }) => isAbout(finding, agent))]),
  );
  return {
    agents: agents.map((one) => {
      const more = findings
        .filter((finding) => owners.get(finding) === one)
        .map((finding) => ({ ...finding, agent: one.agent.name }));
      if (more.length === 0) return one;
      const verdict = worst([one.verdict, ...more.map(verdictOfFinding)]);
      return { ...one, verdict, findings: [...one.findings, ...more].sort(compareFindings) };
    }),
    runFindings: findings.filter((finding) => owners.get(finding) === undefined),
  };
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
        isCard(governed.kind) && (templates.has(file) || templateScopeOf(file) !== undefined);
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
 * Rules about what a complete card has to have. A template states only what it requires of all
 * agents, and leaves the rest to their own cards.
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
 * What is wrong with the parts that floors give, once for all agents below: what some agent lacks
 * is not a fault of the floor. Floors that a change does not touch are left alone, since not all
 * their agents were evaluated.
 */
function floorFindings(
  agents: readonly AgentReport[],
  { within }: EvaluationContext,
): readonly Finding[] {
  const keyOf = ({ rule, location: { file, pointer } }: Finding): string =>
    JSON.stringify([rule, file, pointer]);
  const seen = new Map<string, { readonly finding: Finding; count: number }>();
  for (const { floorFindings: found = [] } of agents) {
    for (const [key, finding] of new Map(found.map((one) => [keyOf(one), one] as const))) {
      const entry = seen.get(key);
      if (entry) entry.count += 1;
      else seen.set(key, { finding, count: 1 });
    }
  }
  return [...seen.values()].flatMap(({ finding, count }) => {
    const { file, repository } = finding.location;
    const beneath = agents.filter(({ agent }) =>
      agent.floors?.some((floor) => floor.file === file),
    ).length;
    return repository === undefined &&
      count === beneath &&
      (within === undefined || within.has(file))
      ? [finding]
      : [];
  });
}
