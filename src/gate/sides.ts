import { folderOf } from '../agents/patterns.ts';
import type { BothAliases } from '../comparison/aliases.ts';
import { type AgentComparison, type ChangeOfPower, powerOf } from '../comparison/change.ts';
import { compareAgents, type Side, WORK } from '../comparison/compare.ts';
import type { RuleId } from '../finding/catalogue.ts';
import { compareText, type Finding } from '../finding/finding.ts';
import { coverageOf } from '../judge/coverage.ts';
import { governing } from '../judge/evaluate.ts';
import { type Agent, ownParts } from '../model/agent.ts';
import type { Tree } from '../model/tree.ts';
import type { ChangedFile } from '../report/report.ts';
import type { Settings } from '../settings/settings.ts';
import { agentsOf, type FoundAgents, type Judgement, judgeTree, type Occasion } from './judge-tree.ts';
import { type Pair, pairAgents } from './pairs.ts';

/** The two sides of a change, and what is known of the second already. */
export interface Sides {
  readonly headTree: Tree;
  /** What the change touches as it was at base, and everything else as it is. */
  readonly baseTree: Tree;
  readonly changes: readonly ChangedFile[];
  /** In force: both sides are judged by them, so that a change to them cannot make a finding look old. */
  readonly settings: Settings;
  /** The same, with the agents as they are listed for the base. */
  readonly settingsAtBase: Settings;
  /** What the configuration of each side says: the power of an agent is compared as it was before and as it will be after the merge. */
  readonly before: Settings;
  readonly after: Settings;
  readonly occasion: Occasion;
  /** The judgement of the head, by the settings in force. */
  readonly judgement: Judgement;
  /** Whether the histories of the base are replayed too, so that what they show counts as already there. */
  readonly withHistories: boolean;
}

/** What comparing both sides came to. */
export interface Compared {
  readonly power: ChangeOfPower;
  /** By the identity of the agent at head. */
  readonly byIdentity: ReadonlyMap<string, AgentComparison>;
  /** Everything that the base is found to have. */
  readonly baseFindings: readonly Finding[];
  /** Present names of agents by their former ones. */
  readonly renamed: ReadonlyMap<string, string>;
  /** The agents as they were. */
  readonly former: readonly Agent[];
  /** The agents as they will be after the merge. */
  readonly present: readonly Agent[];
}

type ComparedPower = Pick<Compared, 'power' | 'byIdentity' | 'renamed'>;

/** Judges the base as the head was judged, and compares what each agent may do (spec 10). */
export async function compareSides(sides: Sides): Promise<Compared> {
  const { baseTree, headTree, settings, settingsAtBase, before, after, occasion, judgement, changes } = sides;
  const { histories, wasGoverned: _, progress: __, ...rest } = occasion;
  const { floorsInForce, ...ownFloors } = rest;
  // An agent that the change touches at head is looked at on the other side too, whatever touches it there.
  const identities = new Set(judgement.agents.map(({ agent }) => agent.identity));
  const asked: Occasion = { ...rest, identities, ...(histories && sides.withHistories && { histories }) };
  // What an agent may do is compared under the floors of each side alone; those of the newest base decide its verdict.
  const unheld: Occasion = { ...ownFloors, identities };
  const isOwn = floorsInForce === undefined;
  const base = await judgeTree(baseTree, settingsAtBase, asked);
  const judgedAgents = ({ agents, identities: all }: Judgement): FoundAgents => ({
    agents: agents.map(({ agent }) => agent),
    identities: all,
    findings: [],
  });
  const former = before === settingsAtBase && isOwn ? judgedAgents(base) : await agentsOf(baseTree, before, unheld);
  const present = after === settings && isOwn ? judgedAgents(judgement) : await agentsOf(headTree, after, unheld);
  const broken = brokenFiles([...judgement.agents.flatMap(({ findings }) => findings), ...judgement.loose]);
  const compared = comparePower(former, present, changes, broken, { before: before.aliases, after: after.aliases });
  const lacksFloor = [judgement.loose, base.loose, former.findings, present.findings].some(hasUnreadFloor);
  return {
    ...(lacksFloor ? withoutNeutral(compared) : compared),
    baseFindings: [...base.agents.flatMap(({ findings }) => findings), ...base.loose],
    present: present.agents,
    former: former.agents,
  };
}

/**
 * Compares the agents of two sides. Those that a file concerns which does not load at head are left out: that is told as what it is, and
 * not as a card that is gone.
 */
export function comparePower(
  former: FoundAgents,
  present: FoundAgents,
  changes: readonly ChangedFile[],
  broken: readonly string[],
  aliases?: BothAliases,
): ComparedPower {
  const pairs = pairAgents(former.agents, present.agents, changes).filter((pair) => {
    // What the head has, and the change does not touch there, is not gone.
    if (pair.head === undefined && present.identities.has(pair.base!.identity)) return false;
    return !agentsIn(pair).some((agent) => isBroken(agent, broken));
  });
  const budget = { left: WORK };
  const comparisons = pairs
    .map(({ base, head }) => ({
      identity: head?.identity,
      comparison: compareAgents(base && sideOf(base), head && sideOf(head), { budget, ...(aliases && { aliases }) }),
    }))
    .sort((a, b) => compareText(a.comparison.agent, b.comparison.agent));
  const all = comparisons.map(({ comparison }) => comparison);
  return {
    power: { power: powerOf(all.map(({ power }) => power)), agents: all },
    byIdentity: new Map(
      comparisons.flatMap(({ identity, comparison }) => (identity === undefined ? [] : [[identity, comparison] as const])),
    ),
    renamed: new Map(pairs.flatMap(({ base, head }) => (base && head && base.name !== head.name ? [[base.name, head.name] as const] : []))),
  };
}

function hasUnreadFloor(findings: readonly Finding[]): boolean {
  return findings.some(({ rule }) => rule === 'floor-unreadable');
}

/** Nobody can say that nothing changes for an agent whose floor could not be read; what widens or narrows is told all the same. */
function withoutNeutral({ power, byIdentity, renamed }: ComparedPower): ComparedPower {
  const isTold = ({ power: one }: AgentComparison): boolean => one !== 'neutral';
  return {
    renamed,
    power: { ...power, agents: power.agents.filter(isTold) },
    byIdentity: new Map([...byIdentity].filter(([, comparison]) => isTold(comparison))),
  };
}

function agentsIn({ base, head }: Pair): readonly Agent[] {
  return [base, head].flatMap((agent) => agent ?? []);
}

function sideOf(agent: Agent): Side {
  return { agent, coverage: coverageOf(agent.card, governing(agent)).percent };
}

const DOES_NOT_LOAD: readonly RuleId[] = ['parse-error', 'duplicate-key', 'unknown-kind', 'file-too-large', 'ambiguous-agent'];

/** The files that do not load. */
export function brokenFiles(findings: readonly Finding[]): readonly string[] {
  return findings.flatMap(({ rule, location: { file } }) => (DOES_NOT_LOAD.includes(rule) ? [file] : []));
}

/** Whether a file of an agent does not load, or one beside its files that may be its card or policy. */
function isBroken(agent: Agent, broken: readonly string[]): boolean {
  const { card, policy } = ownParts(agent);
  const own = [card, policy].flatMap((part) => (part ? [part.place.document.file] : []));
  return broken.some((file) => own.some((one) => one === file || folderOf(one) === folderOf(file)));
}
