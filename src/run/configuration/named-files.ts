import { configuredFloors } from '../../discovery/floors.ts';
import { readTools } from '../../discovery/tools.ts';
import { traceFilesOf } from '../../discovery/traces.ts';
import { type Finding, findingIn } from '../../finding/finding.ts';
import { type ChangedFile, isTouchedBy } from '../../model/changed-file.ts';
import type { Tree } from '../../model/tree.ts';
import { isOf } from '../../rules/catalogue.ts';
import { configuration } from '../../rules/configuration.ts';
import { traceSource } from '../../rules/trace-source.ts';
import {
  type ConfiguredFloor,
  FLOOR_KEYS,
  sourcesOf,
  type TraceItem,
} from '../../settings/entries.ts';
import type { Settings } from '../../settings/settings.ts';
import { WORKFLOW_OF_DEFAULT_BRANCH } from '../changed-files/workflow-change.ts';
import type { ConfigurationSource } from './configuration.ts';

/** The settings that determine which files a changed configuration requires. */
interface NamingSettings {
  /** The settings in force for this run. */
  readonly inForce: Settings;
  /** The settings that will be in force after the merge. */
  readonly after: Settings;
  /** The affected files. Undefined if the changes could not be listed. */
  readonly affected: readonly ChangedFile[] | undefined;
}

/** The configuration that a workflow specifies, and the event that starts the workflow. */
type NamedConfiguration = Pick<ConfigurationSource, 'configFile' | 'configNamed'> & {
  readonly event: string;
};

/**
 * Reports missing files that the head configuration lists for all agents: tool lists, traces and
 * floors. This run does not need these files, but every run after the merge would fail without
 * them. Files for individual agents are read together with the agents. A floor in another
 * repository is read only once it is in force.
 */
export async function missingFiles(
  run: NamedConfiguration,
  tree: Tree,
  { inForce, after, affected }: NamingSettings,
): Promise<readonly Finding[]> {
  if (after === inForce) return [];
  return [
    ...(await missingConfiguration(run, tree, affected)),
    ...(await filesNamedByAll(inForce, after, tree)),
  ];
}

const OF_PATHS = ['tool-list', 'trace-source', 'floor-unreadable'] as const;

/** Reports problems with the files that apply to all agents and that only the new settings list. */
async function filesNamedByAll(
  before: Settings,
  after: Settings,
  tree: Tree,
): Promise<readonly Finding[]> {
  const isNew = <T>(former: T, present: T): boolean =>
    JSON.stringify(former) !== JSON.stringify(present);
  const findings: Finding[] = [];
  if (after.tools && isNew(before.tools, after.tools))
    for (const finding of (await readTools(after.tools, tree, after.aliases)).findings)
      if (finding.blocking) findings.push(finding);
  if (after.traces && isNew(before.traces, after.traces))
    for (const finding of await missingTraces(after.traces, tree)) findings.push(finding);
  const floors =
    after.floors &&
    (await configuredFloors(ownFloors(after.floors, before.floors), tree, undefined));
  for (const finding of floors?.findings ?? []) findings.push(finding);
  // A missing file becomes a problem only after the merge. A broken file is already a problem.
  return findings.map((finding) =>
    isOf(finding, ...OF_PATHS)
      ? { ...finding, message: `after the merge, ${finding.message}` }
      : finding,
  );
}

async function missingTraces(items: readonly TraceItem[], tree: Tree): Promise<readonly Finding[]> {
  const files = await tree.list();
  const findings: Finding[] = [];
  for (const item of items) {
    const found = traceFilesOf(item, files);
    const [first] = found;
    if (first !== undefined && (found.length > 1 || (await tree.read(first, 0)).kind !== 'absent'))
      continue;
    findings.push(findingIn(traceSource, '', traceSource.words.notFound(item.text)));
  }
  return findings;
}

/** Returns the floors in this repository that only the head configuration lists. */
function ownFloors(
  { platform, org, teams }: NonNullable<Settings['floors']>,
  before: Settings['floors'],
): NonNullable<Settings['floors']> {
  const ofScopes = before ? [before.platform, before.org, ...before.teams.values()] : [];
  const known = new Set(ofScopes.flatMap(sourcesOf).map(({ file }) => file));
  const own = (floor: ConfiguredFloor | undefined): ConfiguredFloor =>
    Object.fromEntries(
      FLOOR_KEYS.map((part) => [part, floor?.[part]] as const).filter(
        ([, source]) => source?.kind === 'file' && !known.has(source.file),
      ),
    );
  return {
    platform: own(platform),
    org: own(org),
    teams: new Map([...teams].map(([name, team]) => [name, own(team)])),
  };
}

/**
 * Reports a configuration that the change removes although an input specifies its path. The
 * workflow would fail after the merge.
 */
async function missingConfiguration(
  { event, configFile, configNamed }: NamedConfiguration,
  tree: Tree,
  affected: readonly ChangedFile[] | undefined,
): Promise<readonly Finding[]> {
  if (!configNamed || WORKFLOW_OF_DEFAULT_BRANCH.includes(event)) return [];
  const isTouched = affected === undefined || isTouchedBy(affected, configFile);
  if (!isTouched || (await tree.read(configFile, 0)).kind !== 'absent') return [];
  return [findingIn(configuration, configFile, configuration.words.removed(configFile))];
}
