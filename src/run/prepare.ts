import { BaseTree } from '../adapters/git/base-tree.ts';
import type { Finding } from '../finding/finding.ts';
import { pathsOf } from '../model/changed-file.ts';
import type { Adapters } from './adapters.ts';
import type { OpenedChange } from './base-and-head/open-change.ts';
import { prefetchGoverned, prefetchSettings } from './base-and-head/prefetch.ts';
import { isSharedFile } from './changed-files/affected-files.ts';
import { changedFilesOf } from './changed-files/changed-files.ts';
import { workflowNotices } from './changed-files/workflow-change.ts';
import {
  headConfiguration,
  readSettings,
  readSettingsOfChange,
  settingsOfInputs,
  type WrittenSettings,
} from './configuration/configuration.ts';
import { withBothListings, withOneListing } from './configuration/listings.ts';
import { emptyPatterns } from './empty-patterns.ts';
import { applySeverities } from './gate-policy/severities.ts';
import type { CheckingPlan } from './plan.ts';
import type { RunRequest } from './request.ts';
import { requireNamedPaths } from './scope/named-paths.ts';
import type { BeforeEvaluation } from './scope/scope.ts';

/** A run that is ready for evaluation, with the findings so far. */
export interface PreparedRun extends BeforeEvaluation {
  /** Findings about the configuration and the change. */
  readonly findings: readonly Finding[];
  readonly notices: readonly string[];
}

/**
 * Prepares a run: opens the head and base, reads the settings, and finds the changed files. A run
 * without a comparison does not have a base.
 * @throws ComparisonError, SettingsError, BrokenConfiguration, TreeError, ApiError, NothingNamed
 */
export async function prepareRun(
  request: RunRequest,
  plan: CheckingPlan,
  adapters: Adapters,
): Promise<PreparedRun> {
  if (plan.kind === 'all')
    return withoutBase(request, adapters, plan.note === undefined ? [] : [plan.note]);
  const change = await adapters.openChange(plan);
  return change
    ? ofChange(request, adapters, change)
    : withoutBase(request, adapters, [
        'the commit before the push no longer exists, so everything is checked',
      ]);
}

async function withoutBase(
  request: RunRequest,
  adapters: Adapters,
  notices: readonly string[],
): Promise<PreparedRun> {
  const head = adapters.checkedOut();
  const written = await readSettings(request.source, head);
  const { inForce, findings } = written;
  adapters.settled?.(inForce);
  if (request.named)
    await requireNamedPaths(request.named, { tree: head, settings: inForce, gone: new Set() });
  const ofPatterns = request.named?.files ? [] : await emptyPatterns(inForce, head);
  return {
    head,
    settings: withOneListing(written),
    findings: [...findings, ...applySeverities(ofPatterns, inForce)],
    notices,
  };
}

async function ofChange(
  request: RunRequest,
  adapters: Adapters,
  opened: OpenedChange,
): Promise<PreparedRun> {
  const { named, source } = request;
  const { configFile } = source;
  // Paths in the arguments are checked before the configuration is read. Therefore, only the
  // patterns from the inputs or the default patterns apply to them.
  if (named)
    await requireNamedPaths(named, {
      tree: opened.head,
      settings: settingsOfInputs(source),
      gone: new Set((opened.listed ?? []).flatMap(pathsOf)),
    });
  await prefetchSettings(opened, configFile);
  const written = await readSettingsOfChange(source, opened);
  adapters.settled?.(written.inForce);
  const change = withSharedFiles(opened, written);
  const settings = await withBothListings(written, change);
  const { inForce, own } = settings;
  const allSettings = [inForce.head, inForce.base, own.base, own.head];
  const changed = await changedFilesOf(change, allSettings, configFile);
  const configuration = await headConfiguration(source, change, changed?.affected, written);
  await prefetchGoverned(change, configFile, changed?.governed ?? []);
  const ofPatterns = named?.files
    ? []
    : await emptyPatterns(inForce.head, change.head, changed?.affected);
  return {
    head: change.head,
    change,
    ...(changed && { changed }),
    settings,
    findings: [
      ...(changed?.findings ?? []),
      ...configuration.findings,
      ...applySeverities(ofPatterns, inForce.head),
    ],
    notices: [
      ...change.notices,
      ...configuration.notices,
      ...(changed?.notices ?? []),
      ...(changed ? workflowNotices(request, changed.affected) : []),
    ],
  };
}

/**
 * Adds untracked tool lists and traces, which are often generated or downloaded, to the base of a
 * change. The head already contains these files.
 */
function withSharedFiles(change: OpenedChange, written: WrittenSettings): OpenedChange {
  if (!(change.base instanceof BaseTree)) return change;
  const base = change.base.sharing(isSharedFile([written.inForce, written.base, written.head]));
  return { ...change, base, inForce: change.inForce === change.base ? base : change.inForce };
}
