import { readCardFile } from '../../discovery/files.ts';
import { isFloor, reachOf } from '../../discovery/floors.ts';
import { cardMatcher } from '../../discovery/patterns.ts';
import { permissionPathOf } from '../../formats/permissions/dialects.ts';
import type { BaseAndHead } from '../../model/base-and-head.ts';
import { pathsOf } from '../../model/changed-file.ts';
import type { Tree } from '../../model/tree.ts';
import { isFloorOfAgents } from '../../settings/entries.ts';
import type { Settings } from '../../settings/settings.ts';
import type { Adapters } from '../adapters.ts';
import type { OpenedChange } from '../base-and-head/open-change.ts';
import type { ChangedFiles } from '../changed-files/changed-files.ts';
import { formerAgentsIn } from '../comparison/former-agents.ts';
import type { RunSettings } from '../configuration/listings.ts';
import type { EvaluationContext } from '../evaluate-tree.ts';
import { evidenceIn, evidenceWithoutBase } from '../history/evidence.ts';
import { historiesOfRun } from '../history/histories-of-run.ts';
import type { RunRequest } from '../request.ts';
import { floorsInForce, onlyNamedIn } from './floors-in-force.ts';

/** A run that is ready for evaluation. */
export interface BeforeEvaluation {
  /** The files to check. */
  readonly head: Tree;
  /** The change's base and head. Absent if nothing is compared. */
  readonly change?: OpenedChange;
  /** Absent if nothing is compared, or if the changes could not be listed. */
  readonly changed?: ChangedFiles;
  readonly settings: RunSettings;
}

/** Returns the context for evaluating the head, including which agents to evaluate. */
export async function scopeOf(
  request: RunRequest,
  adapters: Adapters,
  known: BeforeEvaluation,
): Promise<EvaluationContext> {
  const { change } = known;
  return change
    ? scopeOfChange(request, adapters, { ...known, change })
    : scopeWithoutBase(request, adapters, known);
}

/**
 * Returns the context for a run without a base. All agents are evaluated, unless the user limits
 * the check to some files.
 */
function scopeWithoutBase(
  request: RunRequest,
  adapters: Adapters,
  { settings }: BeforeEvaluation,
): EvaluationContext {
  const inForce = settings.inForce.head;
  const { now } = request.clock;
  return {
    ...commonContext(request, adapters, inForce),
    ...(adapters.progress && { progress: adapters.progress }),
    ...namedContext(request, inForce),
    histories: historiesOfRun(adapters, now, inForce, evidenceWithoutBase(request.event)),
  };
}

/**
 * Returns the context for a run with a comparison. By default, only agents that the change affects
 * are evaluated.
 */
async function scopeOfChange(
  request: RunRequest,
  adapters: Adapters,
  { head, change, changed, settings }: BeforeEvaluation & { readonly change: OpenedChange },
): Promise<EvaluationContext> {
  const governedPaths = changed && new Set(changed.governed.flatMap(pathsOf));
  const common: EvaluationContext = {
    ...commonContext(request, adapters, settings.inForce.head),
    ...(await limitsOf(request, change, settings.inForce.head, changed, governedPaths)),
  };
  const former = formerAgentsIn({
    baseTree: change.base,
    settings: settings.inForce.base,
    affected: changed?.affected ?? [],
    context: common,
  });
  const isEvidence = evidenceIn(head, changed?.affected);
  const context: EvaluationContext = {
    ...common,
    ...(adapters.progress && { progress: adapters.progress }),
    histories: historiesOfRun(
      adapters,
      request.clock.now,
      settings.inForce.head,
      isEvidence,
      former,
    ),
    ...(governedPaths && { governedPaths }),
    ...(request.named?.files && { named: namedFiles(request, settings.inForce.head) }),
    wasGoverned: async (file) =>
      (await readCardFile(change.base, file, { named: false })).kind === 'governed',
  };
  const floors = await floorsInForce(change, {
    inForce: settings.inForce.head,
    settings: [settings.own.base, settings.own.head],
    affected: changed?.affected,
    context,
    repository: request.repository,
  });
  return floors.length > 0 ? { ...context, floorsInForce: floors } : context;
}

/** Returns the part of the context that all runs share. */
function commonContext(
  { clock, floors, tools }: RunRequest,
  { readElsewhere }: Adapters,
  inForce: Settings,
): EvaluationContext {
  return {
    now: clock.now,
    context: 'cicd',
    elapsed: clock.elapsed,
    ...(readElsewhere && { readElsewhere: onlyNamedIn(inForce, readElsewhere) }),
    ...(floors && { floors: floors.floors }),
    ...(tools && { tools }),
  };
}

/**
 * Returns the files and folders to which the evaluation is limited, or an empty object if there is
 * no limit.
 */
async function limitsOf(
  { named }: RunRequest,
  trees: BaseAndHead<Tree>,
  inForce: Settings,
  changed: ChangedFiles | undefined,
  governedPaths: ReadonlySet<string> | undefined,
): Promise<Partial<EvaluationContext>> {
  const files = named?.files;
  const isPart = governedPaths !== undefined && inForce.scope !== 'all' && !changed?.concernsAll;
  const reaches = isPart ? await reachesOfChangedFloors(trees, governedPaths, inForce) : [];
  if (!isPart || reaches.includes('')) return files ? { within: files, below: [] } : {};
  return files
    ? { within: new Set([...governedPaths].filter((file) => files.has(file))), below: [] }
    : { within: governedPaths, below: reaches };
}

function namedContext(
  request: RunRequest,
  settings: Settings,
): Pick<EvaluationContext, 'within' | 'named'> {
  const files = request.named?.files;
  return files ? { within: files, named: namedFiles(request, settings) } : {};
}

/**
 * Returns the paths in the arguments that are agents' files. Each must be a card, a policy or a
 * tool list. Permission files are omitted, because they are read with their hosts.
 */
function namedFiles({ named }: RunRequest, { permissionFiles }: Settings): ReadonlySet<string> {
  const isOfHost = (file: string): boolean =>
    permissionFiles && permissionPathOf(file) !== undefined;
  return new Set(named?.paths.filter((file) => named.files?.has(file) && !isOfHost(file)));
}

/**
 * Returns the folders of the agents that a changed floor affects, before or after the change. A
 * policy with the scope `org` affects all agents below its folder. Floors in the configuration are
 * omitted, because they affect all agents in any case.
 */
async function reachesOfChangedFloors(
  { base, head }: BaseAndHead<Tree>,
  governedPaths: ReadonlySet<string>,
  settings: Settings,
): Promise<readonly string[]> {
  if (isFloorOfAgents(settings.floors?.org)) return [];
  const isCandidate = cardMatcher(settings.cards, settings.exclude);
  const reaches = new Set<string>();
  for (const file of governedPaths) {
    if (!isCandidate(file)) continue;
    for (const tree of [head, base]) {
      const read = await readCardFile(tree, file, { named: false });
      if (read.kind === 'governed' && isFloor(read.governed)) reaches.add(reachOf(file));
    }
  }
  return [...reaches];
}
