import { digits } from '../../document/digits.ts';
import { compareFindings } from '../../finding/finding.ts';
import { ruleOf } from '../../rules/catalogue.ts';
import { isPreExisting, type Report } from '../report.ts';
import { type Group, groupFindings, newFirst } from '../sections/groups.ts';
import { commandData, commandProperty, cut, isWritablePath, plain } from '../writing/escape.ts';
import { linesOf, placeText } from '../writing/links.ts';
import {
  capital,
  counted,
  FINDINGS,
  type Noun,
  PROBLEMS,
  someOf,
  WARNINGS,
} from '../writing/words.ts';
import { renderCheckRun } from './check-run.ts';
import type { CheckAnnotation, Delivery, DeliveryContext } from './delivery.ts';
import { renderLog } from './log.ts';
import type { Surface } from './surface.ts';

/** Annotations for the Checks API, and the numbers of omitted annotations. */
interface CheckAnnotations {
  /** The annotations, worst first. A single request can contain at most 50. */
  readonly annotations: readonly CheckAnnotation[];
  /** The number of annotations that exceed the limit. */
  readonly notShown: number;
  /** The number of findings without a file to annotate. */
  readonly withoutFile: number;
}

/**
 * The workflow commands. For each level, `total` is the number of annotations, and `notShown` is
 * the number of omitted annotations.
 */
interface WorkflowCommands {
  readonly commands: readonly string[];
  readonly total: Readonly<Record<WorkflowLevel, number>>;
  readonly notShown: Readonly<Record<WorkflowLevel, number>>;
}

type WorkflowLevel = 'error' | 'warning';

/** The maximum number of annotations per check run. */
const MAX_ANNOTATIONS = 500;
/** The maximum length of a title. GitHub accepts 255 characters. */
const MAX_TITLE_LENGTH = 255;
/**
 * The maximum length of a message, in code points. GitHub accepts 64 KB, and 16,000 code points
 * always fit.
 */
const MAX_MESSAGE_LENGTH = 16_000;
/** The space reserved for the note that counts the omitted characters, in characters. */
const CUT_ROOM = 40;
/**
 * The maximum number of commands at each level. GitHub shows ten annotations per level and step. A
 * failed run always ends with an error, which leaves nine errors for findings.
 */
const MAX_COMMANDS: Readonly<Record<WorkflowLevel, number>> = {
  error: 9,
  warning: 10,
};
/** The maximum number of tools, or of additional messages, to show per annotation. */
const MAX_NAMED = 10;

/**
 * Groups the findings to annotate, worst first. Only new errors and warnings are annotated. If
 * there is no base, every finding is new.
 */
function groupsOf(report: Report): readonly Group[] {
  const shown = report.findings.filter(
    (finding) => finding.severity !== 'note' && !isPreExisting(finding),
  );
  return groupFindings(newFirst(shown.sort(compareFindings)));
}

/**
 * Returns the file to annotate. Returns undefined if the finding has no file, or if the file is in
 * another repository, where it cannot be annotated.
 */
function fileOf({ first: { location } }: Group): string | undefined {
  return location.file === '' || location.repository !== undefined ? undefined : location.file;
}

/**
 * Creates at most 500 annotations for a check run. As in findings, columns start at 1 and the end
 * is exclusive. Only single-line annotations have columns. The API requires a line, so annotations
 * about whole files are on line 1. If a file differs from the head commit, its annotations are also
 * on line 1, with an explanation.
 */
export function toCheckAnnotations(report: Report): CheckAnnotations {
  const all = groupsOf(report);
  const placed = all.flatMap((group) => {
    const file = fileOf(group);
    return file === undefined ? [] : [{ group, file }];
  });
  const annotations = placed.slice(0, MAX_ANNOTATIONS).map(({ group, file }): CheckAnnotation => {
    const { first } = group;
    const lines = linesOf(report, first.location);
    return {
      path: file,
      start_line: lines?.start ?? 1,
      end_line: lines?.end ?? 1,
      ...(lines?.columns && { start_column: lines.columns.start, end_column: lines.columns.end }),
      annotation_level: first.severity === 'error' ? 'failure' : 'warning',
      title: titleOf(group),
      message: messageOf(group, report),
    };
  });
  return {
    annotations,
    notShown: placed.length - annotations.length,
    withoutFile: all.length - placed.length,
  };
}

/**
 * Creates workflow commands for the worst annotations, as a fallback for tokens without permission
 * to write checks. A command about the whole run does not specify a file.
 */
export function toWorkflowCommands(report: Report): WorkflowCommands {
  const total = { error: 0, warning: 0 };
  const commands: string[] = [];
  for (const group of groupsOf(report)) {
    const level = group.first.severity === 'error' ? 'error' : 'warning';
    total[level] += 1;
    if (total[level] <= MAX_COMMANDS[level]) commands.push(commandOf(level, group, report));
  }
  const over = (level: WorkflowLevel): number => Math.max(0, total[level] - MAX_COMMANDS[level]);
  return {
    commands,
    total,
    notShown: { error: over('error'), warning: over('warning') },
  };
}

const LEVEL_NOUN: Readonly<Record<WorkflowLevel, Noun>> = {
  error: PROBLEMS,
  warning: WARNINGS,
};

function commandOf(level: WorkflowLevel, group: Group, report: Report): string {
  const { first } = group;
  const file = writableFileOf(group);
  const lines = file === undefined ? undefined : linesOf(report, first.location);
  const properties: readonly (readonly [string, string | number | undefined])[] = [
    ['file', file],
    ['line', lines?.start],
    ['endLine', lines?.end],
    ['col', lines?.columns?.start],
    ['endColumn', lines?.columns?.end],
    ['title', titleOf(group)],
  ];
  const given = properties.flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${commandProperty(String(value))}`],
  );
  return `::${level} ${given.join(',')}::${commandData(messageOf(group, report, file === undefined))}`;
}

/**
 * Returns the file to name in a workflow command. Returns undefined if a command cannot contain the
 * file's name. The message then contains the name instead.
 */
function writableFileOf(group: Group): string | undefined {
  const file = fileOf(group);
  return file !== undefined && isWritablePath(file) ? file : undefined;
}

function titleOf({ first, count }: Group): string {
  const title = ruleOf(first.rule).summary.replace(/\.$/, '');
  return cut(
    `${title}${count > 1 ? ` (${digits(count)} times)` : ''} [${first.rule}]`,
    MAX_TITLE_LENGTH,
  );
}

/** Returns a message with one sentence per line. Annotations are plain text, not Markdown. */
function messageOf(group: Group, report: Report, isWithoutFile = false): string {
  const { first, count, tools, agents, others } = group;
  const lines = [
    plain(capital(first.message)),
    ...others.slice(0, MAX_NAMED).map((other) => plain(capital(other))),
    ...(others.length > MAX_NAMED
      ? [`… and ${digits(others.length - MAX_NAMED)} more like this`]
      : []),
    ...(count > 1 && tools.length > 1
      ? [`${digits(count)} times; tools: ${plain(someOf(tools, MAX_NAMED))}`]
      : []),
    ...(first.location.repository === undefined && !(isWithoutFile && first.location.file !== '')
      ? []
      : [`At ${placeText(first.location)}`]),
    ...(first.help === undefined ? [] : [`What to do: ${plain(first.help)}`]),
    ...group.related.map(
      (related) => `See also ${placeText(related.location)}: ${plain(related.message)}`,
    ),
    ...(agents.length > 0 ? [`Agent: ${plain(someOf(agents, MAX_NAMED))}`] : []),
    ...(first.location.repository === undefined && report.staleFiles.has(first.location.file)
      ? [
          'No line is shown, because this file differs between the head commit and the merge commit that was checked.',
        ]
      : []),
  ];
  return cut(lines.join('\n'), MAX_MESSAGE_LENGTH - CUT_ROOM);
}

/**
 * Returns a sentence about annotations missing from the workflow commands. Returns undefined if
 * none are missing.
 */
export function commandsNotShown(
  { total, notShown }: WorkflowCommands,
  elsewhere = 'this log and the job summary have them all',
): string | undefined {
  const levels = (['error', 'warning'] as const).filter((level) => notShown[level] > 0);
  if (levels.length === 0) return undefined;
  const shown = levels.map(
    (level) =>
      `${digits(total[level] - notShown[level])} of ${counted(total[level], LEVEL_NOUN[level])}`,
  );
  return `annotations: showing ${shown.join(', ')}; ${elsewhere}`;
}

/**
 * Returns a sentence about annotations missing from the check run. Returns undefined if none are
 * missing.
 */
export function checksNotShown({
  annotations,
  notShown,
  withoutFile,
}: CheckAnnotations): string | undefined {
  const parts = [
    ...(notShown > 0
      ? [
          `showing the worst ${digits(annotations.length)} of ${digits(annotations.length + notShown)}`,
        ]
      : []),
    ...(withoutFile > 0
      ? [
          `${counted(withoutFile, FINDINGS)} without a file ${withoutFile === 1 ? 'appears' : 'appear'} only in the report`,
        ]
      : []),
  ];
  return parts.length === 0 ? undefined : `annotations: ${parts.join('; ')}`;
}

/**
 * Determines how to publish the annotations: as a check run, or as workflow commands if the commit
 * is unknown or the settings request commands. Returns undefined if annotations are off.
 */
function deliveryOf(report: Report, { settings, commit }: DeliveryContext): Delivery | undefined {
  const { annotations: wanted, checkName, id } = settings;
  if (wanted === 'none') return undefined;
  const inLog = toWorkflowCommands(report);
  const hidden = commandsNotShown(inLog);
  const commands: Delivery = {
    to: 'log',
    lines: [...inLog.commands, ...(hidden === undefined ? [] : [hidden])],
  };
  if (wanted === 'commands' || commit === undefined) return commands;
  const shown = toCheckAnnotations(report);
  const note = checksNotShown(shown);
  return {
    to: 'check run',
    check: {
      name: checkName,
      headSha: commit,
      externalId: id,
      conclusion: report.conclusion,
      ...renderCheckRun(report),
      annotations: shown.annotations,
    },
    ...(note !== undefined && { note }),
    output: 'check-run-url',
    otherwise: commands,
  };
}

/**
 * Renders a report for the log of a workflow that runs the command line. The output contains the
 * log with a group for each agent, and workflow commands that annotate lines.
 */
export function renderGitHub(report: Report): string {
  const shown = toWorkflowCommands(report);
  const hidden = commandsNotShown(shown, 'this log shows all findings');
  const lines = [...renderLog(report, { commands: true }), ...shown.commands];
  return [...lines, ...(hidden === undefined ? [] : [hidden])].join('\n');
}

/**
 * A run's annotations. They are published in a check run. If the check run cannot be written, they
 * are published as workflow commands in the log.
 */
export const ANNOTATIONS = {
  name: 'annotations',
  doors: ['action', 'command line'],
  render: (report: Report) => ({
    checks: toCheckAnnotations(report),
    commands: toWorkflowCommands(report),
  }),
  format: { flag: 'github', print: renderGitHub },
  published: { called: 'the annotations', permission: 'checks: write', delivery: deliveryOf },
} as const satisfies Surface;
