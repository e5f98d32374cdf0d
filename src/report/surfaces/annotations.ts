import { digits } from '../../document/digits.ts';
import { compareFindings, type Finding, type Severity } from '../../finding/finding.ts';
import { ruleOf } from '../../rules/catalogue.ts';
import { isPreExisting, isSetAside, preExistingWords, type Report } from '../report.ts';
import { type Group, groupFindings, newFirst } from '../sections/groups.ts';
import { commandData, commandProperty, cut, isWritablePath, plain } from '../writing/escape.ts';
import { linesOf, placeText } from '../writing/links.ts';
import {
  capital,
  counted,
  NOTES,
  type Noun,
  PROBLEMS,
  someOf,
  WARNINGS,
} from '../writing/words.ts';
import type { Surface } from './surface.ts';

/** An annotation as the Checks API takes it. */
export interface CheckAnnotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly start_column?: number;
  readonly end_column?: number;
  readonly annotation_level: 'failure' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
}

/** Annotations for the Checks API, and what is not among them. */
interface CheckAnnotations {
  /** Worst first; at most 50 can be sent in one request. */
  readonly annotations: readonly CheckAnnotation[];
  /** Annotations over the limit. */
  readonly notShown: number;
  /** Annotations about no file of the repository. */
  readonly withoutFile: number;
}

/** Workflow commands, and how many annotations of each level there are, shown or not. */
interface WorkflowCommands {
  readonly commands: readonly string[];
  readonly total: Readonly<Record<WorkflowLevel, number>>;
  readonly notShown: Readonly<Record<WorkflowLevel, number>>;
}

type WorkflowLevel = 'error' | 'warning' | 'notice';

/** Annotations that one check run shows. */
const MAX_ANNOTATIONS = 500;
/** GitHub takes 255 characters of a title. */
const MAX_TITLE_LENGTH = 255;
/** GitHub takes 64 KB of a message; 16,000 code points are never more. */
const MAX_MESSAGE_LENGTH = 16_000;
/** Room for the words about how much was cut, in characters. */
const CUT_ROOM = 40;
/** GitHub shows ten of each level of a step; the command that ends a failed run is an error too. */
const MAX_COMMANDS: Readonly<Record<WorkflowLevel, number>> = {
  error: 9,
  warning: 10,
  notice: 10,
};
/** Tools or further messages that one annotation names. */
const MAX_NAMED = 10;

/**
 * The annotations of a report: findings of one rule at one range are one. Worst first, and of one
 * severity the new ones first.
 */
function groupsOf(report: Report): readonly Group[] {
  // What does not count for the verdict must not look like a failure.
  const shown = report.findings.map(
    (finding): Finding =>
      isSetAside(finding, report) ? { ...finding, severity: 'note' } : finding,
  );
  return groupFindings(newFirst(shown.sort(compareFindings)));
}

/** The file to annotate; none for a file of another repository, which this run cannot annotate. */
function fileOf({ first: { location } }: Group): string | undefined {
  return location.file === '' || location.repository !== undefined ? undefined : location.file;
}

/**
 * Annotations for a check run: at most 500. Columns are given only within one line, from 1 and end
 * exclusive as in findings. The API requires a line: an annotation about a whole file is at line 1,
 * and so is one about a file that changed since, whose message says so.
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
      annotation_level: CHECK_LEVEL[first.severity],
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
 * The worst annotations as workflow commands, for tokens without permission to write checks.
 * Findings about the run itself have no file.
 */
export function toWorkflowCommands(report: Report): WorkflowCommands {
  const total = { error: 0, warning: 0, notice: 0 };
  const commands: string[] = [];
  for (const group of groupsOf(report)) {
    const level = WORKFLOW_LEVEL[group.first.severity];
    total[level] += 1;
    if (total[level] <= MAX_COMMANDS[level]) commands.push(commandOf(level, group, report));
  }
  const over = (level: WorkflowLevel): number => Math.max(0, total[level] - MAX_COMMANDS[level]);
  return {
    commands,
    total,
    notShown: { error: over('error'), warning: over('warning'), notice: over('notice') },
  };
}

const CHECK_LEVEL: Readonly<Record<Severity, CheckAnnotation['annotation_level']>> = {
  error: 'failure',
  warning: 'warning',
  note: 'notice',
};
const WORKFLOW_LEVEL: Readonly<Record<Severity, WorkflowLevel>> = {
  error: 'error',
  warning: 'warning',
  note: 'notice',
};

const LEVEL_NOUN: Readonly<Record<WorkflowLevel, Noun>> = {
  error: PROBLEMS,
  warning: WARNINGS,
  notice: NOTES,
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
 * The file of a workflow command. A file whose name cannot be written there is named in the message
 * instead.
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

/** The message, one sentence on each line. Annotations are plain text, not Markdown. */
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
    ...(isPreExisting(first) ? [`${capital(preExistingWords(report))}.`] : []),
    ...(first.help === undefined ? [] : [`What to do: ${plain(first.help)}`]),
    ...group.related.map(
      (related) => `See also ${placeText(related.location)}: ${plain(related.message)}`,
    ),
    ...(agents.length > 0 ? [`Agent: ${plain(someOf(agents, MAX_NAMED))}`] : []),
    ...(first.location.repository === undefined && report.staleFiles.has(first.location.file)
      ? [
          'No line is shown, because this file differs between the head commit and the merge that was checked.',
        ]
      : []),
  ];
  return cut(lines.join('\n'), MAX_MESSAGE_LENGTH - CUT_ROOM);
}

/**
 * The sentence about annotations that workflow commands leave out, or undefined when there are
 * none.
 */
export function commandsNotShown({ total, notShown }: WorkflowCommands): string | undefined {
  const levels = (['error', 'warning', 'notice'] as const).filter((level) => notShown[level] > 0);
  if (levels.length === 0) return undefined;
  const shown = levels.map(
    (level) =>
      `${digits(total[level] - notShown[level])} of ${counted(total[level], LEVEL_NOUN[level])}`,
  );
  return `annotations: showing ${shown.join(', ')}; all of them are in this log and in the job summary`;
}

/** The sentence about annotations that a check run leaves out, or undefined when there are none. */
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
          `${digits(withoutFile)} without a file ${withoutFile === 1 ? 'is' : 'are'} only in the report`,
        ]
      : []),
  ];
  return parts.length === 0 ? undefined : `annotations: ${parts.join('; ')}`;
}

/** Annotations: on the check run where it can be written, otherwise as workflow commands. */
export const ANNOTATIONS = {
  name: 'annotations',
  doors: ['action'],
  render: (report: Report) => ({
    checks: toCheckAnnotations(report),
    commands: toWorkflowCommands(report),
  }),
  published: { called: 'the annotations', permission: 'checks: write' },
} as const satisfies Surface;
