import path from 'node:path';
import { kindOfPath, writeLocalFile } from '../adapters/files/local-files.ts';
import type { Terminal } from '../adapters/process/terminal.ts';
import { ownParts } from '../model/agent.ts';
import {
  notices,
  type Recommendation,
  recommendationMarkdown,
  recommendationToJson,
  summaryLines,
} from '../report/surfaces/answers/recommend.ts';
import { jsonText, plain } from '../report/writing/escape.ts';
import {
  endDenialsInAccessList,
  recommendAccessList,
  removeUnusedInAccessList,
} from '../run/advice/access-list.ts';
import type { ObservedAgent } from '../run/advice/observed.ts';
import {
  endDenialsInPolicy,
  type Recommended,
  recommendPolicy,
  removeUnusedInPolicy,
} from '../run/advice/policy.ts';
import type { FlagValue } from '../settings/options/derived.ts';
import { readArguments, UsageError } from './arguments.ts';
import { type Command, type ExitCode, formatOf, nowOf } from './command.ts';
import { refuse } from './conclusion.ts';
import { hasGovernedFile } from './folder.ts';
import { hostsNamed } from './hosts.ts';
import { located } from './located.ts';
import { type Invocation, observeAgent, replayerOf } from './recommend-agent.ts';
import { recommendForHosts } from './recommend-host.ts';

/**
 * `recommend <file> --traces …` writes the permissions that the calls in traces need, the rules
 * that end denials, or a patch that removes unused rules (docs/recommend.md).
 */
export const recommendCommand: Command = {
  name: 'recommend',
  positionals: '<card|policy|list|host file>',
  example: "agents/support --traces 'traces/*.jsonl'",
  notes: [
    'Writes a complete file, or a patch for "git apply", to standard output. Never recommends permissions that a rule or a floor forbids, or patterns that match everything.',
    'For permission files, only Claude Code and opencode are supported.',
  ],
  async run(args, outer) {
    const { given, terminal } = await located(readArguments(args, 'recommend'), outer);
    const format = formatOf(given);
    const invocation = { given, terminal, now: nowOf(given) };
    const [named, ...rest] = given.positionals;
    if (named === undefined || rest.length > 0)
      throw new UsageError('specify one card, policy, access list, permission file or folder');
    const wanted = given.value('for') ?? 'permissions';
    const hosts = await hostsNamed(named, given, terminal);
    const isOfHosts =
      hosts.units.length + hosts.broken.length > 0 &&
      !(await hasGovernedFile(named, given, terminal));
    if (isOfHosts) {
      if (hosts.broken.length > 0) return refuse(hosts.broken, given, terminal);
      const recommended = await recommendForHosts(hosts.units, wanted, invocation);
      return 'failures' in recommended
        ? refuse(recommended.failures, given, terminal)
        : print(recommended, format, invocation);
    }
    const observed = await observeAgent(invocation);
    if (observed.kind === 'refused') return refuse(observed.failures, given, terminal);
    return print(await recommendFor(observed.observed, wanted, invocation), format, invocation);
  },
};

/**
 * Creates a recommendation for an access list, if the arguments specify one or the agent has only
 * access lists. Otherwise, creates a recommendation for the policy.
 */
function recommendFor(
  observed: ObservedAgent,
  wanted: FlagValue<'for'>,
  invocation: Invocation,
): Promise<Recommended> {
  const { agent } = observed;
  const [named = ''] = invocation.given.positionals;
  const own = agent.access?.own ?? [];
  const list =
    own.find(({ document }) => document.file === path.posix.normalize(named)) ??
    (ownParts(agent).policy === undefined && agent.card === undefined ? own[0] : undefined);
  if (list) {
    const recommend = {
      permissions: recommendAccessList,
      denials: endDenialsInAccessList,
      unused: removeUnusedInAccessList,
    }[wanted];
    return recommend(observed, list, replayerOf(invocation));
  }
  const recommend = {
    permissions: recommendPolicy,
    denials: endDenialsInPolicy,
    unused: removeUnusedInPolicy,
  }[wanted];
  return recommend(observed, replayerOf(invocation));
}

async function print(
  { recommendation, json }: Recommended,
  format: FlagValue<'format'>,
  { given, terminal }: Invocation,
): Promise<ExitCode> {
  const whole = withHeader(recommendation);
  const output = given.value('output');
  if (output !== undefined) await writeNew(output, whole.text, terminal);
  if (format === 'json') terminal.out(jsonText(recommendationToJson(whole, json)));
  else if (format === 'markdown') terminal.out(recommendationMarkdown(whole));
  else {
    for (const line of notices(whole)) terminal.err(line);
    if (output === undefined) {
      if (whole.text !== '') terminal.out(safeLines(whole.text));
    } else
      terminal.out(
        `wrote ${plain(output)}: review each line, and commit the lines that you accept`,
      );
  }
  return 0;
}

/** The text with which the comments in a recommended file begin. */
const HEADER = '# Recommended by Card Gate';

/** Adds comments about the evidence to a YAML file, replacing the comments from an earlier run. */
function withHeader(recommendation: Recommendation): Recommendation {
  if (!recommendation.hasComments || recommendation.of !== 'permissions') return recommendation;
  const mark = recommendation.text.startsWith('\ufeff') ? '\ufeff' : '';
  const text = recommendation.text.slice(mark.length);
  const old = text.startsWith(HEADER) ? /^(?:#.*\r?\n)*\r?\n?/.exec(text)?.[0].length : 0;
  const header = summaryLines(recommendation).map((line) => `# ${line}`);
  return { ...recommendation, text: `${mark}${header.join('\n')}\n\n${text.slice(old)}` };
}

/** Makes text safe for a terminal or a workflow log. Keeps tabs and line endings. */
function safeLines(text: string): string {
  return text
    .replace(/\n$/, '')
    .split(/(\r?\n|\r$|\t)/)
    .map((part, index) => (index % 2 === 0 ? plain(part) : part))
    .join('');
}

/**
 * Writes a new file.
 * @throws UsageError if the file already exists.
 */
async function writeNew(output: string, text: string, terminal: Terminal): Promise<void> {
  if (kindOfPath(terminal.folder, output) !== undefined)
    throw new UsageError(
      `${JSON.stringify(output)} already exists and was not changed; choose another name with --output`,
    );
  await writeLocalFile(terminal.folder, output, text, 'new');
}
