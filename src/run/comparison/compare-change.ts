import type { Finding } from '../../finding/finding.ts';
import type { BaseAndHead } from '../../model/base-and-head.ts';
import { idKey, idOfAgent } from '../../model/identity.ts';
import type { Tree } from '../../model/tree.ts';
import type { ChangedFile } from '../../report/report.ts';
import type { Settings } from '../../settings/settings.ts';
import { namesOtherFloors } from '../../settings/weakened-settings.ts';
import type { RunSettings } from '../configuration/listings.ts';
import {
  agentsOf,
  type EvaluationContext,
  evaluateTree,
  type FoundAgents,
  type TreeResult,
} from '../evaluate-tree.ts';
import { comparePermissions, type PermissionComparison } from './compare-permissions.ts';
import { type Claims, claimants, duplicateIds, namesakesOf, type StatedCard } from './namesakes.ts';
import { type Unread, unreadFiles } from './not-compared.ts';
import { withFormerConfiguration, withOwnFiles } from './under-former-configuration.ts';

/** A change, and how its head is evaluated. */
export interface ChangeInput {
  /** At base, what the change touches as it was there, and everything else as it is. */
  readonly trees: BaseAndHead<Tree>;
  readonly affected: readonly ChangedFile[];
  readonly settings: RunSettings;
  readonly context: EvaluationContext;
  /** Files whose meaning reaches every agent: the configuration. */
  readonly configFiles?: readonly string[];
}

/** What a change does to permissions, and the agents that were compared. */
interface ChangedPermissions extends PermissionComparison {
  /** The agents as they were, and as they will be after the merge. */
  readonly found: BaseAndHead<FoundAgents>;
  /** Cards of the head that state one id in one environment. */
  readonly duplicates: readonly Finding[];
}

/** What comparing both sides of a change came to. */
export interface ChangeComparison extends ChangedPermissions {
  /** Everything that the base is found to have. */
  readonly baseFindings: readonly Finding[];
}

/**
 * Evaluates the base as the head was evaluated, and compares what each agent may do
 * (docs/security-model.md#what-is-compared). Histories of the base are replayed only where what
 * they show then counts as already there.
 */
export async function compareChange(
  change: ChangeInput,
  head: TreeResult,
): Promise<ChangeComparison> {
  const { trees, settings } = change;
  const { histories } = change.context;
  const context = baseContext(change, foundIn(head));
  const base = await evaluateTree(trees.base, settings.inForce.base, {
    ...context,
    ...(histories && settings.inForce.head.onlyNew && { histories }),
  });
  const evaluated = { base: foundIn(base), head: foundIn(head) };
  return {
    ...(await permissionsUnder(change, context, evaluated)),
    baseFindings: evaluated.base.findings,
  };
}

/** Compares what each agent may do on both sides, without evaluating any tool. */
export async function compareFoundAgents(change: ChangeInput): Promise<ChangedPermissions> {
  const { trees, settings } = change;
  const head = await agentsOf(trees.head, settings.inForce.head, change.context);
  const context = baseContext(change, head);
  const base = await agentsOf(trees.base, settings.inForce.base, context);
  return permissionsUnder(change, context, { base, head });
}

/**
 * How the base is looked at. An agent that the change touches at head is looked at on the other
 * side too, whatever touches it there.
 */
function baseContext({ context }: ChangeInput, head: FoundAgents): EvaluationContext {
  const { histories: _, wasGoverned: __, progress: ___, ...rest } = context;
  return { ...rest, identities: new Set(head.agents.map(({ identity }) => identity)) };
}

function foundIn({ agents, identities, runFindings }: TreeResult): FoundAgents {
  return {
    agents: agents.map(({ agent }) => agent),
    identities,
    findings: [...agents.flatMap(({ findings }) => findings), ...runFindings],
  };
}

/**
 * What the change does to permissions: under the settings of each side, and under those in force
 * where the change edits them.
 */
async function permissionsUnder(
  { trees, affected, settings, configFiles = [] }: ChangeInput,
  context: EvaluationContext,
  evaluated: BaseAndHead<FoundAgents>,
): Promise<ChangedPermissions> {
  const { written, inForce, own } = settings;
  const claims: Claims = {
    agents: evaluated.head.agents,
    former: evaluated.base.agents,
    affected,
  };
  const namesakes =
    context.within === undefined ? [] : await namesakesOf(claims, trees.head, inForce.head);
  const wider = withNamesakes(context, namesakes, claims);
  // What an agent may do is compared under the floors of each side alone; those of the newest base
  // decide its verdict.
  const { floorsInForce, ...unheld } = wider;
  const isSame = wider === context && floorsInForce === undefined;
  const isKnown = (side: 'base' | 'head'): boolean => own[side] === inForce[side] && isSame;
  const base = isKnown('base') ? evaluated.base : await agentsOf(trees.base, own.base, unheld);
  const head = isKnown('head') ? evaluated.head : await agentsOf(trees.head, own.head, unheld);
  const unread = [
    ...unreadFiles('head', [...evaluated.head.findings, ...head.findings], configFiles),
    ...unreadFiles('base', [...evaluated.base.findings, ...base.findings]),
  ];
  const found = { base, head };
  const changes = comparePermissions(found, affected, unread, {
    before: own.base.aliases,
    after: own.head.aliases,
  });
  const underBoth =
    own.head === written.inForce
      ? changes
      : withFormerConfiguration(
          changes,
          await underOne(written.inForce, { trees, affected, context: unheld, unread }),
        );
  // A floor of the newest base that neither side has, and that the change no longer names, holds
  // the head until then.
  const compared =
    floorsInForce !== undefined && namesOtherFloors(written.inForce, own.head)
      ? withFormerConfiguration(
          underBoth,
          comparePermissions(
            {
              base: await agentsOf(trees.head, written.inForce, { ...unheld, floorsInForce }),
              head,
            },
            [],
            unread,
          ),
        )
      : underBoth;
  return { ...compared, found, duplicates: duplicateIds(claims, namesakes) };
}

/** What the change does where one configuration holds on both sides. */
async function underOne(
  settings: Settings,
  {
    trees,
    affected,
    context,
    unread,
  }: Pick<ChangeInput, 'trees' | 'affected' | 'context'> & { readonly unread: readonly Unread[] },
): Promise<PermissionComparison> {
  const base = await agentsOf(trees.base, settings, context);
  const head = withOwnFiles(await agentsOf(trees.head, settings, context));
  return comparePermissions({ base, head }, affected, unread, {
    before: settings.aliases,
    after: settings.aliases,
  });
}

/**
 * Looks at the agents too whose ids agents of the change take, wherever they are; the same context
 * where none takes any. What the change does not touch is the same on both sides.
 */
function withNamesakes(
  context: EvaluationContext,
  namesakes: readonly StatedCard[],
  claims: Claims,
): EvaluationContext {
  if (context.within === undefined || namesakes.length === 0) return context;
  const taken = new Set(claimants(claims).flatMap((agent) => idKey(idOfAgent(agent)!, 'loose')));
  const files = namesakes.flatMap(({ id, file }) => (taken.has(idKey(id, 'loose')) ? [file] : []));
  return files.length === 0
    ? context
    : { ...context, within: new Set([...context.within, ...files]) };
}
