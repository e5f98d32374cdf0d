import { existsSync } from 'node:fs';
import path from 'node:path';
import { openWorkspace } from '../adapters/git/workspace.ts';
import type { Terminal } from '../adapters/process/terminal.ts';
import type { PermissionChanges } from '../diff/change.ts';
import { readTools } from '../discovery/tools.ts';
import { type Finding, findingIn } from '../finding/finding.ts';
import type { Agent } from '../model/agent.ts';
import type { ToolList } from '../model/tool.ts';
import type { Tree } from '../model/tree.ts';
import { changesToJson } from '../report/surfaces/changes-json.ts';
import { renderChangesMarkdown, renderChangesText } from '../report/surfaces/changes-text.ts';
import { jsonText } from '../report/writing/escape.ts';
import { ComparisonError, resolveCommit } from '../run/base-and-head/commits.ts';
import { type Changes, openChange } from '../run/base-and-head/open-change.ts';
import { affectedFiles } from '../run/changed-files/affected-files.ts';
import { pathsOf, relevanceOf, touchedReaches } from '../run/changed-files/governed-changes.ts';
import {
  comparePermissions,
  type PermissionComparison,
  withNamesakes,
} from '../run/comparison/compare-change.ts';
import { namesakesOf } from '../run/comparison/namesakes.ts';
import {
  withFormerConfiguration,
  withOwnFiles,
} from '../run/comparison/under-former-configuration.ts';
import { withBothListings } from '../run/configuration/listings.ts';
import { agentsOf, type EvaluationContext, type FoundAgents } from '../run/evaluate-tree.ts';
import { parseToolItem, splitList } from '../settings/inputs.ts';
import { givenFloors, readSubject, SUBJECT_OPTIONS } from './agent-input.ts';
import { type Given, readArguments, UsageError } from './arguments.ts';
import { type Command, formatOf, localSettings, nowOf } from './command.ts';
import { refuse } from './evaluate.ts';

/**
 * `diff <base> <head>`: what a change does to the power of agents, between two commits or two files
 * (spec 10, 14).
 */
export const diffCommand: Command = {
  usage:
    'diff <base> <head> [--card file] [--policy file] [--org file] [--tools list] [--agent name] [--environment name] [--format text|json|markdown]',
  notes: [
    'Both are commits of the repository that the command runs in, or both are card or policy files.',
    'It ends with 0 whatever the change does, and with 2 when the question could not be answered.',
  ],
  async run(args, terminal) {
    const given = readArguments(args, SUBJECT_OPTIONS);
    const format = formatOf(given);
    const [base, head, ...rest] = given.positionals;
    if (base === undefined || head === undefined || rest.length > 0)
      throw new UsageError('name two commits, or two files');
    const items = given.list('tools').flatMap(splitList).map(parseToolItem);
    const { settings } = await localSettings(given, terminal);
    const tools =
      items.length > 0 ? await readTools(items, terminal.tree, settings.aliases) : undefined;
    const isFile = (name: string): boolean =>
      name === '-' || existsSync(path.resolve(terminal.folder, name));
    const answer =
      isFile(base) && isFile(head)
        ? await compareFiles(base, head, given, terminal, tools?.list)
        : await compareCommits(base, head, given, terminal, tools?.list);
    const failures = [
      ...(tools?.findings.filter(({ blocking }) => blocking) ?? []),
      ...answer.failures,
    ];
    if (failures.length > 0 || answer.power === undefined)
      return refuse(failures, terminal, format === 'json');
    // Files that may matter changed, and belong to no agent on either side: nobody can say that
    // they change nothing.
    const isCompared = answer.power.agents.length > 0 || answer.governed !== true;
    switch (format) {
      case 'json':
        terminal.out(
          jsonText({ ...changesToJson(answer.power), ...(!isCompared && { power: null }) }),
        );
        break;
      case 'markdown':
        terminal.out(
          isCompared ? renderChangesMarkdown(answer.power).trimEnd() : `**${NOT_COMPARED}**`,
        );
        break;
      case 'text':
        terminal.out(
          isCompared
            ? renderChangesText(answer.power, { colour: terminal.colour }).trimEnd()
            : NOT_COMPARED,
        );
        break;
      default:
        format satisfies never;
    }
    return 0;
  },
};

const NOT_COMPARED = 'No agent was compared: the changed files belong to none';

/** What a change does, or why that cannot be said. */
interface Answer {
  readonly power?: PermissionChanges;
  /** Whether files changed that may be governed. */
  readonly governed?: boolean;
  readonly failures: readonly Finding[];
}

async function compareFiles(
  base: string,
  head: string,
  given: Given,
  terminal: Terminal,
  tools: ToolList | undefined,
): Promise<Answer> {
  if (base === '-' && head === '-')
    throw new UsageError('standard input can be only one of the two files');
  const now = nowOf(given);
  const read = (file: string) =>
    readSubject(
      { ...given, positionals: [file], list: (name) => (name === 'tools' ? [] : given.list(name)) },
      terminal,
      now,
    );
  const [was, is] = [await read(base), await read(head)];
  if (!was.agent || !is.agent) return { failures: [...was.failures, ...is.failures] };
  const name = given.text('agent') ?? is.agent.name;
  // Two files that are compared are two states of one agent, whatever they are called.
  const found = (agent: Agent): FoundAgents => ({
    agents: [{ ...agent, name, identity: '', ...(tools && { tools }) }],
    identities: new Set(['']),
    findings: [],
  });
  return {
    power: comparePermissions(found(was.agent), found(is.agent), [], []).power,
    failures: [],
  };
}

async function compareCommits(
  base: string,
  head: string,
  given: Given,
  terminal: Terminal,
  tools: ToolList | undefined,
): Promise<Answer> {
  for (const option of ['card', 'policy', 'agent'])
    if (given.has(option))
      throw new UsageError(
        `--${option} is for comparing two files, and ${JSON.stringify(base)} is none`,
      );
  const workspace = await openWorkspace(terminal.folder);
  const { git } = workspace;
  if (!git)
    throw new UsageError(
      `${JSON.stringify(base)} and ${JSON.stringify(head)} are no two files, and this folder is in no git repository`,
    );
  for (const name of [base, head])
    await resolveCommit(name, { git }, true).catch((error) => {
      if (!(error instanceof ComparisonError)) throw error;
      throw new UsageError(
        `${JSON.stringify(name)} is neither a file nor a commit of this repository`,
      );
    });
  const sides = await openChange(planOf(base, head), {
    sources: { git },
    checkedOut: () => terminal.tree,
    isApiOnly: false,
    revisions: true,
  }).catch((error) => {
    throw error instanceof ComparisonError
      ? new UsageError(`${error.message}; ${error.help}`)
      : error;
  });
  const { base: baseTree, head: headTree, changes: listed } = sides!;
  const before = await localSettings(given, { ...terminal, tree: baseTree });
  const after = await localSettings(given, { ...terminal, tree: headTree });
  const trees = { base: baseTree, head: headTree } as const;
  const both = { settings: before.settings, before: before.settings, after: after.settings };
  const ofBoth = await withBothListings(both, trees);
  const listings = {
    base: { ...before, settings: ofBoth.before },
    head: { ...after, settings: ofBoth.after },
  };
  const touched = await affectedFiles(
    sides!,
    listed ?? [],
    [ofBoth.before, ofBoth.after],
    before.configFile,
  );
  const { changes } = touched;
  const org = given.list('org').flatMap(splitList);
  const floors = org.length > 0 ? await givenFloors(org, terminal.tree) : undefined;
  const relevances = [listings.base, listings.head].map(({ settings, configFile }) =>
    relevanceOf(changes, settings, configFile),
  );
  const changed = new Set(relevances.flatMap(({ governed }) => governed.flatMap(pathsOf)));
  const isWhole = relevances.some(({ everything }) => everything);
  const beneath = isWhole
    ? []
    : await touchedReaches([trees.base, trees.head], changed, before.settings);
  const occasion: EvaluationContext = {
    now: nowOf(given),
    context: 'cicd',
    elapsed: terminal.elapsed,
    changed,
    ...(floors && { floors: floors.floors }),
    ...(!isWhole && !beneath.includes('') && { within: changed, beneath }),
  };
  const sidesOf = async (
    asked: EvaluationContext,
  ): Promise<readonly [FoundAgents, FoundAgents]> => {
    const sideOf = async (tree: Tree, side: typeof before): Promise<FoundAgents> => {
      const found = await agentsOf(tree, side.settings, asked);
      return tools
        ? { ...found, agents: found.agents.map((agent) => ({ ...agent, tools })) }
        : found;
    };
    return [await sideOf(trees.base, listings.base), await sideOf(trees.head, listings.head)];
  };
  const [former, present] = await sidesOf(occasion);
  const claims = { agents: present.agents, former: former.agents, changes };
  const wider = withNamesakes(
    occasion,
    await namesakesOf(claims, trees.head, listings.head.settings),
    claims,
  );
  const [was, is] = wider === occasion ? [former, present] : await sidesOf(wider);
  const underFormer = async (): Promise<PermissionComparison> => {
    const [old, now] = [
      await agentsOf(trees.base, before.settings, wider),
      await agentsOf(trees.head, before.settings, wider),
    ];
    return comparePermissions(old, withOwnFiles(now), changes, [], {
      before: before.settings.aliases,
      after: before.settings.aliases,
    });
  };
  const failures = [
    before.failures,
    after.failures,
    touched.findings,
    floors?.findings ?? [],
    was.findings,
    is.findings,
  ]
    .flat()
    .filter(({ blocking }) => blocking);
  if (failures.length > 0) return { failures: [...failures, couldNotCompare()] };
  const own = comparePermissions(was, is, changes, [], {
    before: before.settings.aliases,
    after: after.settings.aliases,
  });
  const isTouched = changes.some((change) => pathsOf(change).includes(before.configFile));
  const compared = isTouched ? withFormerConfiguration(own, await underFormer()) : own;
  return {
    power: compared.power,
    governed: changed.size > 0,
    failures: [],
  };
}

function planOf(base: string, head: string): Changes {
  return {
    kind: 'changes',
    base: { from: 'commit', commit: base },
    head: { from: 'commit', commit: head },
    reportSha: '',
    baseMayBeMissing: false,
  };
}

function couldNotCompare(): Finding {
  return findingIn(
    'could-not-evaluate',
    '',
    'what the change does cannot be said while files on one of its sides do not load',
    {
      help: 'mend them, or compare commits in which they load',
    },
  );
}
