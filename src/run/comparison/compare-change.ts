import type { Finding } from '../../finding/finding.ts';
import type { BaseAndHead } from '../../model/base-and-head.ts';
import type { ChangedFile } from '../../model/changed-file.ts';
import { idKey, idOfAgent } from '../../model/identity.ts';
import type { Tree } from '../../model/tree.ts';
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

/** The inputs for comparing the base and head of a change. */
export interface ChangeInput {
  /**
   * The files in the base and head. Files that the change does not affect are the same in both
   * trees.
   */
  readonly trees: BaseAndHead<Tree>;
  readonly affected: readonly ChangedFile[];
  readonly settings: RunSettings;
  readonly context: EvaluationContext;
  /** The paths of the configuration files, which affect every agent. */
  readonly configFiles?: readonly string[];
}

/** The permission changes, and the agents that were compared. */
interface ChangedPermissions extends PermissionComparison {
  /** The base agents, and the agents as they will be after the merge. */
  readonly found: BaseAndHead<FoundAgents>;
  /** Findings about cards in the head with the same id in the same environment. */
  readonly duplicates: readonly Finding[];
}

/** The result of comparing the base and head of a change. */
export interface ChangeComparison extends ChangedPermissions {
  /** All findings about the base. */
  readonly baseFindings: readonly Finding[];
}

/**
 * Evaluates the base in the same way as the head, and compares each agent's permissions
 * (docs/security-model.md#what-is-compared). Traces in the base are evaluated only with `only-new`,
 * which compares findings.
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

/** Compares each agent's permissions before and after a change, without evaluating tools. */
export async function compareFoundAgents(change: ChangeInput): Promise<ChangedPermissions> {
  const { trees, settings } = change;
  const head = await agentsOf(trees.head, settings.inForce.head, change.context);
  const context = baseContext(change, head);
  const base = await agentsOf(trees.base, settings.inForce.base, context);
  return permissionsUnder(change, context, { base, head });
}

/**
 * Returns the context for evaluating the base. The context includes every agent that is evaluated
 * in the head, even if the change does not affect the agent's base files.
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
 * Compares the permissions in the base with those in the head, each under its own settings. If the
 * change edits the settings, the permissions are also compared under the settings in force.
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
  // Permissions are compared under the floors in the base and head. Floors at the tip of the base
  // branch affect only the verdict.
  const { floorsInForce, ...withoutFloors } = wider;
  const isSame = wider === context && floorsInForce === undefined;
  const isKnown = (side: 'base' | 'head'): boolean => own[side] === inForce[side] && isSame;
  const base = isKnown('base')
    ? evaluated.base
    : await agentsOf(trees.base, own.base, withoutFloors);
  const head = isKnown('head')
    ? evaluated.head
    : await agentsOf(trees.head, own.head, withoutFloors);
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
          await underOne(written.inForce, { trees, affected, context: withoutFloors, unread }),
        );
  // A floor at the tip of the base branch applies to the head until the merge, even if the change
  // removes the floor from the configuration.
  const compared =
    floorsInForce !== undefined && namesOtherFloors(written.inForce, own.head)
      ? withFormerConfiguration(
          underBoth,
          comparePermissions(
            {
              base: await agentsOf(trees.head, written.inForce, {
                ...withoutFloors,
                floorsInForce,
              }),
              head,
            },
            [],
            unread,
          ),
        )
      : underBoth;
  return { ...compared, found, duplicates: duplicateIds(claims, namesakes) };
}

/** Compares the permissions before and after a change, both under the same configuration. */
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
 * Extends a context with other cards that contain an id newly claimed by a checked agent. Returns
 * the context unchanged if there are none, or if the evaluation is not limited to some files.
 */
function withNamesakes(
  context: EvaluationContext,
  namesakes: readonly StatedCard[],
  claims: Claims,
): EvaluationContext {
  if (context.within === undefined || namesakes.length === 0) return context;
  const taken = new Set(
    claimants(claims).flatMap((agent) => {
      const id = idOfAgent(agent);
      return id ? [idKey(id, 'loose')] : [];
    }),
  );
  const files = namesakes.flatMap(({ id, file }) => (taken.has(idKey(id, 'loose')) ? [file] : []));
  return files.length === 0
    ? context
    : { ...context, within: new Set([...context.within, ...files]) };
}
