import type { FleetMember, FleetReader, OpenedMember } from '../adapters/github/fleet-reader.ts';
import { ApiError } from '../adapters/github/github.ts';
import { cardMatcher, isToolList } from '../discovery/patterns.ts';
import { permissionPathOf } from '../formats/permissions/dialects.ts';
import type { Tree } from '../model/tree.ts';
import { LOCAL_EVENT } from '../report/report.ts';
import type { FleetResult } from '../report/surfaces/fleet.ts';
import { historyNotEvaluated } from '../rules/history-not-evaluated.ts';
import { remoteNotChecked } from '../rules/remote-not-checked.ts';
import { DEFAULT_CONFIG } from '../settings/settings.ts';
import { SettingsError } from '../settings/settings-error.ts';
import type { Adapters } from './adapters.ts';
import type { Clock, RunRequest } from './request.ts';
import { run } from './run.ts';

/** Matches a repository with an optional ref, written as `owner/repo` or as a URL. */
const MEMBER =
  /^(?:https:\/\/[^/\s]+\/)?([A-Za-z0-9](?:[A-Za-z0-9-]{0,38}))\/([\w.-]{1,100}?)(?:\.git)?(?:@(\S{1,255}))?$/;

/**
 * Reads a fleet's list of repositories, one per line, as `owner/repo` or `owner/repo@ref`. Lines
 * that begin with `#` are comments. A repository that is listed twice is checked once.
 * @throws SettingsError that names the first line that is not a repository
 */
export function readFleetList(text: string): readonly FleetMember[] {
  const members = new Map<string, FleetMember>();
  for (const [index, line] of text
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .entries()) {
    const written = line.replace(/(?:^|\s)#.*$/, '').trim();
    if (written === '') continue;
    const [, owner, repo, ref] = MEMBER.exec(written) ?? [];
    if (owner === undefined || repo === undefined || /^\.{1,2}$/.test(repo))
      throw new SettingsError(
        `line ${index + 1} of the list is ${JSON.stringify(written.slice(0, 100))}; expected a repository such as "octo-org/agents"`,
        'write one repository on each line, as owner/repo or owner/repo@ref',
      );
    const key = `${owner}/${repo}@${ref ?? ''}`.toLowerCase();
    if (!members.has(key)) members.set(key, { owner, repo, ...(ref !== undefined && { ref }) });
  }
  return [...members.values()];
}

/** The number of repositories to open and check together (docs/fleet.md#requests). */
const GROUP = 25;

/** The inputs of `checkFleet`. */
interface FleetSetup {
  readonly reader: Pick<FleetReader, 'open'>;
  readonly clock: Clock;
  readonly readElsewhere?: NonNullable<Adapters['readElsewhere']>;
}

/**
 * Checks every repository in a list as a run without a base, and yields the results in the order of
 * the list. If a repository cannot be checked, its result states the reason, and the other
 * repositories are still checked.
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
    return { ...common, commit, report };
  } catch (error) {
    return { ...common, commit, problem: problemOf(error) };
  }
}

function problemOf(error: unknown): { readonly message: string; readonly help: string | null } {
  if (error instanceof ApiError) return { message: error.message, help: error.help ?? null };
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return { message: `internal error: ${message}`, help: 'report this error' };
}

/**
 * Fetches the files that every run reads, for all repositories in one request. Other files are
 * fetched when a run needs them.
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
    remoteApi: () => ({ missing: 'warning', words: remoteNotChecked.words.ofFleet() }),
    ...(readElsewhere && { readElsewhere }),
  };
}
