import type { FleetMember, FleetReader, OpenedMember } from '../../adapters/github/fleet-reader.ts';
import { ApiError } from '../../adapters/github/github.ts';
import { cardMatcher, isToolList } from '../../discovery/patterns.ts';
import { permissionPathOf } from '../../formats/permissions/dialects.ts';
import type { Tree } from '../../model/tree.ts';
import { LOCAL_EVENT } from '../../report/report.ts';
import type { FleetResult } from '../../report/surfaces/fleet.ts';
import { historyNotEvaluated } from '../../rules/history-not-evaluated.ts';
import { DEFAULT_CONFIG } from '../../settings/settings.ts';
import type { Adapters } from '../adapters.ts';
import type { Clock, RunRequest } from '../request.ts';
import { run } from '../run.ts';

/** The number of repositories to open and check together (docs/fleet.md#requests). */
const GROUP = 25;

/** The inputs for checking a fleet. */
interface FleetSetup {
  readonly reader: Pick<FleetReader, 'open'>;
  readonly clock: Clock;
  readonly readElsewhere?: NonNullable<Adapters['readElsewhere']>;
}

/**
 * Checks every repository of a list as a run without a base, and yields the results in the order of
 * the list. A repository that cannot be checked has a result that says why, and the others go on.
 */
export async function* checkFleet(
  members: readonly FleetMember[],
  setup: FleetSetup,
): AsyncGenerator<FleetResult> {
  for (let at = 0; at < members.length; at += GROUP) {
    const group = members.slice(at, at + GROUP);
    const opened = await setup.reader.open(group);
    yield* await Promise.all(
      group.map((member, index) => checkMember(member, opened[index], setup)),
    );
  }
}

async function checkMember(
  { owner, repo, ref }: FleetMember,
  opened: OpenedMember | undefined,
  setup: FleetSetup,
): Promise<FleetResult> {
  const repository = `${owner}/${repo}`;
  const common = { repository, ...(ref !== undefined && { ref }) };
  if (opened === undefined) throw new Error(`${repository} was not opened`);
  if ('problem' in opened) {
    const { message, help } = opened.problem;
    return { ...common, commit: null, problem: { message, help: help ?? null } };
  }
  const { commit, tree } = opened;
  try {
    await fetchLikelyFiles(tree);
    const report = await run(requestOf(repository, setup), adaptersOf(tree, setup));
    return report.shard
      ? { ...common, commit, problem: SETS_SHARD }
      : { ...common, commit, report };
  } catch (error) {
    return { ...common, commit, problem: problemOf(error) };
  }
}

const SETS_SHARD = {
  message: 'its configuration sets "shard", so that nothing was evaluated',
  help: 'set "shard" in a workflow and not in the configuration',
};

function problemOf(error: unknown): { readonly message: string; readonly help: string | null } {
  if (error instanceof ApiError) return { message: error.message, help: error.help ?? null };
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return { message: `internal error: ${message}`, help: 'report this error' };
}

/**
 * Fetches the files that every run reads, those of all repositories together. Other files are
 * fetched when the run reads them.
 */
async function fetchLikelyFiles(tree: Tree): Promise<void> {
  const isCard = cardMatcher(undefined);
  const likely = (await tree.list()).filter(
    (file) =>
      file === DEFAULT_CONFIG ||
      isCard(file) ||
      isToolList(file) ||
      permissionPathOf(file) !== undefined,
  );
  await tree.prefetch?.(likely);
}

function requestOf(repository: string, { clock }: FleetSetup): RunRequest {
  return {
    plan: { kind: 'all', reportSha: '' },
    purpose: 'check',
    event: LOCAL_EVENT,
    repository,
    source: {
      inputs: {},
      configFile: DEFAULT_CONFIG,
      configNamed: false,
      defaultId: 'fleet',
      later: 'after the merge',
    },
    clock,
    onFailure: 'report',
  };
}

function adaptersOf(tree: Tree, { readElsewhere }: FleetSetup): Adapters {
  return {
    checkedOut: () => tree,
    openChange: async () => undefined,
    labels: async () => ({ kind: 'unreadable', why: 'a fleet has no pull request' }),
    traceApi: () => ({ missing: 'warning', words: historyNotEvaluated.words.ofFleet() }),
    ...(readElsewhere && { readElsewhere }),
  };
}
