import { kindOfPath } from '../adapters/files/local-files.ts';
import type { Terminal } from '../adapters/process/terminal.ts';
import type { PermissionChanges } from '../diff/change.ts';
import { readTools } from '../discovery/tools.ts';
import { changesToJson } from '../report/sections/changes-json.ts';
import { renderChangesMarkdown, renderChangesText } from '../report/surfaces/answers/diff.ts';
import { jsonText } from '../report/writing/escape.ts';
import type { FlagValue } from '../settings/options/derived.ts';
import { readArguments, UsageError } from './arguments.ts';
import { type Command, formatOf, localSettings } from './command.ts';
import { refuse } from './conclusion.ts';
import { compareCommits } from './diff-commits.ts';
import { compareFiles } from './diff-files.ts';
import { located } from './located.ts';

/**
 * `diff <base> [head]` shows which permissions change between two commits, between a commit and the
 * working tree, or between two files.
 */
export const diffCommand: Command = {
  name: 'diff',
  positionals: '<base> [head]',
  example: 'main',
  notes: [
    'Give two commits of this repository, or two files or folders: cards, policies, access lists or permission files. One commit is compared with the working tree, with uncommitted changes and with new files that git does not ignore. With --published, give one card.',
    'Exit code: 0 for any difference, 2 if the two could not be compared. With --exit-code: 1 if the change grants new permissions, 0 if it grants none.',
  ],
  async run(args, outer) {
    const { given, terminal } = await located(readArguments(args, 'diff'), outer);
    const format = formatOf(given);
    if (given.has('published'))
      return (await import('./show.ts')).diffPublished(given, terminal, (changes) =>
        show(changes, format, terminal),
      );
    const [base, head, ...rest] = given.positionals;
    if (base === undefined || rest.length > 0)
      throw new UsageError('give one or two commits, or two files');
    const items = given.value('tools');
    const { settings } = await localSettings(given, terminal);
    const tools = items && (await readTools(items, terminal.tree, settings.aliases));
    const isFile = (name: string): boolean =>
      name === '-' || kindOfPath(terminal.folder, name) !== undefined;
    const answer = await (head !== undefined && isFile(base) && isFile(head)
      ? compareFiles({ base, head }, given, terminal, tools?.list)
      : compareCommits({ base, head }, given, terminal, tools?.list));
    const failures = tools?.findings.filter(({ blocking }) => blocking) ?? [];
    if (answer.kind === 'failed' || failures.length > 0) {
      const { failures: more = [], trees } = answer.kind === 'failed' ? answer : {};
      return refuse([...failures, ...more], given, terminal, trees);
    }
    const changes = answer.kind === 'compared' ? answer.changes : undefined;
    show(changes, format, terminal);
    if (!given.has('exit-code')) return 0;
    if (changes === undefined) return 2;
    return changes.direction === 'widens' ? 1 : 0;
  },
};

const NOT_COMPARED = 'No agent was compared: the changed files do not belong to an agent';

/** Prints the changes, or a message that no agent was compared. */
function show(
  changes: PermissionChanges | undefined,
  format: FlagValue<'format'>,
  terminal: Terminal,
): void {
  const { colour } = terminal;
  switch (format) {
    case 'json':
      terminal.out(
        jsonText({
          ...changesToJson(changes ?? { direction: 'neutral', agents: [] }),
          ...(changes === undefined && { direction: null }),
        }),
      );
      break;
    case 'markdown':
      terminal.out(changes ? renderChangesMarkdown(changes).trimEnd() : `**${NOT_COMPARED}**`);
      break;
    case 'text':
      terminal.out(changes ? renderChangesText(changes, { colour }).trimEnd() : NOT_COMPARED);
      break;
    default:
      format satisfies never;
  }
}
