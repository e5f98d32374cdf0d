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
import { compareCommits } from './diff-commits.ts';
import { compareFiles } from './diff-files.ts';
import { refuse } from './evaluate.ts';
import { textOptions } from './frames.ts';

/** `diff <base> <head>` shows which permissions change between two commits or two files. */
export const diffCommand: Command = {
  name: 'diff',
  positionals: '<base> <head>',
  example: 'main HEAD',
  notes: [
    'Give two commits of this repository, or two files: cards, policies, access lists or permission files. With --published, give one card.',
    'Exit code: 0 for any difference, 2 if the two could not be compared.',
  ],
  async run(args, terminal) {
    const given = readArguments(args, 'diff');
    const format = formatOf(given);
    if (given.has('published'))
      return (await import('./show.ts')).diffPublished(given, terminal, (changes) =>
        show(changes, format, terminal),
      );
    const [base, head, ...rest] = given.positionals;
    if (base === undefined || head === undefined || rest.length > 0)
      throw new UsageError('give two commits, or two files');
    const items = given.value('tools');
    const { settings } = await localSettings(given, terminal);
    const tools = items && (await readTools(items, terminal.tree, settings.aliases));
    const isFile = (name: string): boolean =>
      name === '-' || kindOfPath(terminal.folder, name) !== undefined;
    const compare = isFile(base) && isFile(head) ? compareFiles : compareCommits;
    const answer = await compare({ base, head }, given, terminal, tools?.list);
    const failures = tools?.findings.filter(({ blocking }) => blocking) ?? [];
    if (answer.kind === 'failed' || failures.length > 0) {
      const more = answer.kind === 'failed' ? answer.failures : [];
      const all = [...failures, ...more];
      // The files of commits may differ from those on the disk.
      const options =
        compare === compareFiles ? await textOptions(all, given, terminal) : undefined;
      return refuse(all, terminal, format === 'json', options?.frames);
    }
    show(answer.kind === 'compared' ? answer.changes : undefined, format, terminal);
    return 0;
  },
};

const NOT_COMPARED = 'No agent was compared: the changed files do not belong to an agent';

/** Prints the changes, or says that no agent was compared. */
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
