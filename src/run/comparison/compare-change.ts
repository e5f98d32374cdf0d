import { type AgentComparison, directionOf, type PermissionChanges } from '../../diff/change.ts';
import { compareAgents, type Side, WORK } from '../../diff/compare.ts';
import type { BothAliases } from '../../diff/names/aliases.ts';
import { widestOf } from '../../diff/widest.ts';
import { coverageOf } from '../../evaluation/coverage.ts';
import { governing } from '../../evaluation/evaluate.ts';
import { compareText, type Finding } from '../../finding/finding.ts';
import type { Agent } from '../../model/agent.ts';
import { idKey, idOfAgent } from '../../model/identity.ts';
import type { Tree } from '../../model/tree.ts';
import type { ChangedFile } from '../../report/report.ts';
import type { Settings } from '../../settings/settings.ts';
import { namesOtherFloors } from '../../settings/weakened-settings.ts';
import {
  agentsOf,
  type EvaluationContext,
  evaluateTree,
  type FoundAgents,
  type TreeResult,
} from '../evaluate-tree.ts';
import { type AgentMatch, matchAgents } from './agent-matching.ts';
import { type Claims, claimants, duplicateIds, namesakesOf, type StatedCard } from './namesakes.ts';
import {
  type Concern,
  concernsOf,
  incomplete,
  type Unread,
  uncompared,
  unreadFiles,
} from './not-compared.ts';
import { withFormerConfiguration, withOwnFiles } from './under-former-configuration.ts';

/** The two sides of a change, and what is known of the second already. */
export interface Sides {
  readonly headTree: Tree;
  /** What the change touches as it was at base, and everything else as it is. */
  readonly baseTree: Tree;
  readonly changes: readonly ChangedFile[];
  /**
   * In force: both sides are judged by them, so that a change to them cannot make a finding look
   * old.
   */
  readonly settings: Settings;
  /** The configuration in force as it is written, without the agents that the change lists. */
  readonly held: Settings;
  /** The same, with the agents as they are listed for the base. */
  readonly settingsAtBase: Settings;
  /**
   * What the configuration of each side says: the power of an agent is compared as it was before
   * and as it will be after the merge.
   */
  readonly before: Settings;
  readonly after: Settings;
  readonly occasion: EvaluationContext;
  /** The judgement of the head, by the settings in force. */
  readonly judgement: TreeResult;
  /** Files whose meaning reaches every agent: the configuration. */
  readonly configFiles?: readonly string[];
  /**
   * Whether the histories of the base are replayed too, so that what they show counts as already
   * there.
   */
  readonly withHistories: boolean;
}

/** What comparing both sides came to. */
export interface Compared {
  readonly power: PermissionChanges;
  /** By the identity of the agent at head. */
  readonly byIdentity: ReadonlyMap<string, AgentComparison>;
  /** Everything that the base is found to have. */
  readonly baseFindings: readonly Finding[];
  /**
   * Present names of agents by their former ones, in every way in which the agents can be paired:
   * what a finding of the head was before has to be found in each.
   */
  readonly renamed: readonly ReadonlyMap<string, string>[];
  /** The agents as they were. */
  readonly former: readonly Agent[];
  /** The agents as they will be after the merge. */
  readonly present: readonly Agent[];
  /** Cards of the head that state one id in one environment. */
  readonly duplicates: readonly Finding[];
}

export type PermissionComparison = Pick<Compared, 'power' | 'byIdentity' | 'renamed'>;

/** Judges the base as the head was judged, and compares what each agent may do (spec 10). */
export async function compareSides(sides: Sides): Promise<Compared> {
  const {
    baseTree,
    headTree,
    settings,
    settingsAtBase,
    held,
    before,
    after,
    occasion,
    judgement,
    changes,
    configFiles = [],
  } = sides;
  const { histories, wasGoverned: _, progress: __, ...rest } = occasion;
  // An agent that the change touches at head is looked at on the other side too, whatever touches
  // it there.
  const identities = new Set(judgement.agents.map(({ agent }) => agent.identity));
  const asked: EvaluationContext = {
    ...rest,
    identities,
    ...(histories && sides.withHistories && { histories }),
  };
  const base = await evaluateTree(baseTree, settingsAtBase, asked);
  const judgedAgents = ({ agents, identities: all }: TreeResult): FoundAgents => ({
    agents: agents.map(({ agent }) => agent),
    identities: all,
    findings: [],
  });
  const claims: Claims = {
    agents: judgement.agents.map(({ agent }) => agent),
    former: base.agents.map(({ agent }) => agent),
    changes,
  };
  const namesakes = asked.within === undefined ? [] : await namesakesOf(claims, headTree, settings);
  const wider = withNamesakes(asked, namesakes, claims);
  // What an agent may do is compared under the floors of each side alone; those of the newest base
  // decide its verdict.
  const { floorsInForce, histories: ___, ...unheld } = wider;
  const isSame = wider === asked && floorsInForce === undefined;
  const former =
    before === settingsAtBase && isSame
      ? judgedAgents(base)
      : await agentsOf(baseTree, before, unheld);
  const present =
    after === settings && isSame
      ? judgedAgents(judgement)
      : await agentsOf(headTree, after, unheld);
  const unread = [
    ...unreadFiles(
      'head',
      [
        ...judgement.agents.flatMap(({ findings }) => findings),
        ...judgement.loose,
        ...present.findings,
      ],
      configFiles,
    ),
    ...unreadFiles('base', [
      ...base.agents.flatMap(({ findings }) => findings),
      ...base.loose,
      ...former.findings,
    ]),
  ];
  const own = comparePermissions(former, present, changes, unread, {
    before: before.aliases,
    after: after.aliases,
  });
  const both =
    after === held
      ? own
      : withFormerConfiguration(own, await underOne(held, sides, unheld, unread));
  // A floor of the newest base that neither side has, and that the change no longer names, holds
  // the head until then.
  const compared =
    floorsInForce !== undefined && namesOtherFloors(held, after)
      ? withFormerConfiguration(
          both,
          comparePermissions(
            await agentsOf(headTree, held, { ...unheld, floorsInForce }),
            present,
            [],
            unread,
          ),
        )
      : both;
  return {
    ...compared,
    baseFindings: [...base.agents.flatMap(({ findings }) => findings), ...base.loose],
    present: present.agents,
    former: former.agents,
    duplicates: duplicateIds(claims, namesakes),
  };
}

/** What the change does where one configuration holds on both sides. */
async function underOne(
  settings: Settings,
  sides: Sides,
  question: EvaluationContext,
  unread: readonly Unread[],
): Promise<PermissionComparison> {
  const [was, is] = [
    await agentsOf(sides.baseTree, settings, question),
    await agentsOf(sides.headTree, settings, question),
  ];
  return comparePermissions(was, withOwnFiles(is), sides.changes, unread, {
    before: settings.aliases,
    after: settings.aliases,
  });
}

/**
 * Looks at the agents too whose ids agents of the change take, wherever they are; the same question
 * where none takes any. What the change does not touch is the same on both sides.
 */
export function withNamesakes(
  asked: EvaluationContext,
  namesakes: readonly StatedCard[],
  claims: Claims,
): EvaluationContext {
  if (asked.within === undefined || namesakes.length === 0) return asked;
  const taken = new Set(claimants(claims).flatMap((agent) => idKey(idOfAgent(agent)!, 'loose')));
  const files = namesakes.flatMap(({ id, file }) => (taken.has(idKey(id, 'loose')) ? [file] : []));
  return files.length === 0 ? asked : { ...asked, within: new Set([...asked.within, ...files]) };
}

/**
 * Compares the agents of two sides. Where files of a side could not be read, that is told as what
 * it is, and not as a card that is gone; what they may hide counts as a widening.
 */
export function comparePermissions(
  former: FoundAgents,
  present: FoundAgents,
  changes: readonly ChangedFile[],
  unread: readonly Unread[],
  aliases?: BothAliases,
): PermissionComparison {
  const pairs = matchAgents(former.agents, present.agents, changes).filter(
    // What the head has, and the change does not touch there, is not gone.
    (pair) => pair.head !== undefined || !present.identities.has(pair.base!.identity),
  );
  const budget = { left: WORK };
  const concerns = concernsOf(unread, changes);
  const compareWith = (base: Agent | undefined, head: Agent | undefined): AgentComparison =>
    compareAgents(base && sideOf(base), head && sideOf(head), {
      budget,
      ...(aliases && { aliases }),
    });
  const comparisons = pairs
    .map((pair) => ({
      identity: pair.head?.identity,
      comparison: comparisonOf(pair, concerns, compareWith),
    }))
    .sort((a, b) => compareText(a.comparison.agent, b.comparison.agent));
  const all = comparisons.map(({ comparison }) => comparison);
  return {
    power: { power: directionOf(all.map(({ power }) => power)), agents: all },
    byIdentity: new Map(
      comparisons.flatMap(({ identity, comparison }) =>
        identity === undefined ? [] : [[identity, comparison] as const],
      ),
    ),
    renamed: renamesOf(pairs),
  };
}

/** What the change does to one agent, as far as its files could be read on both sides. */
function comparisonOf(
  { base, head, others = [] }: AgentMatch,
  concerns: (agent: Agent) => Concern,
  compareWith: (base: Agent | undefined, head: Agent | undefined) => AgentComparison,
): AgentComparison {
  const all = [head, base, ...others].flatMap((agent) => (agent ? [concerns(agent)] : []));
  const own = [...new Set(all.flatMap((one) => one.own))];
  if (own.length > 0) return uncompared((head ?? base)!.name, own, base?.name);
  const whole = widestOf(
    compareWith(base, head),
    others.map((other) => compareWith(other, head)),
  );
  // An agent that is gone has no permissions that a file could hide.
  return head === undefined
    ? whole
    : incomplete(whole, [...new Set(all.flatMap((one) => one.more))]);
}

function sideOf(agent: Agent): Side {
  return { agent, coverage: coverageOf(agent.card, governing(agent)).percent };
}

/**
 * Names of agents that changed, by their partners, and once more by what else they are compared
 * with, where some are.
 */
function renamesOf(pairs: readonly AgentMatch[]): readonly ReadonlyMap<string, string>[] {
  const names = (baseOf: (pair: AgentMatch) => Agent | undefined): ReadonlyMap<string, string> =>
    new Map(
      pairs.flatMap((pair) => {
        const base = baseOf(pair);
        return base && pair.head && base.name !== pair.head.name
          ? [[base.name, pair.head.name] as const]
          : [];
      }),
    );
  const most = Math.min(
    MOST_RENAMES,
    pairs.reduce((longest, { others = [] }) => Math.max(longest, others.length), 0),
  );
  return Array.from({ length: most + 1 }, (_, index) =>
    names(({ base, others = [] }) => (index === 0 ? base : (others[index - 1] ?? base))),
  );
}

/** Ways of pairing that are looked at for what is new. */
const MOST_RENAMES = 4;
