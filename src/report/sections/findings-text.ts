import type { PermissionChanges } from '../../diff/change.ts';
import { digits } from '../../document/digits.ts';
import type { Finding, Fix } from '../../finding/finding.ts';
import { countOf, isPreExisting, isWidening } from '../report.ts';
import { codeFrame, isLabel, MAX_FRAMES } from '../writing/code-frame.ts';
import type { Frames, Paint } from '../writing/colour.ts';
import { cut, plain } from '../writing/escape.ts';
import { placeText } from '../writing/links.ts';
import { changesOf } from '../writing/permission-words.ts';
import { counted, NOTES, type Noun, PROBLEMS, someOf, WARNINGS } from '../writing/words.ts';
import { type Group, groupFindings } from './groups.ts';

/** The maximum length of a message, in characters. */
const MAX_MESSAGE_LENGTH = 4_000;
/** The maximum number of tools and of additional messages to show per finding. */
const MAX_NAMED = 10;
/** The maximum number of findings per rule and agent that are shown with all details. */
const MAX_IN_FULL = 5;
/** The maximum number of related locations per finding to show with a code frame. */
const MAX_RELATED_FRAMES = 3;
/** The maximum number of tools to name as examples. */
const MAX_EXAMPLES = 3;

/**
 * Renders findings as plain text. For each rule and agent, the first findings are shown in full,
 * with message, location and help. To keep long lists readable, other findings get a single line
 * each or are only counted. With `frames`, the first errors and warnings are shown with a code
 * frame.
 */
export function findingsText(
  findings: readonly Finding[],
  paint: Paint,
  others: 'listed' | 'counted',
  frames?: Frames,
): readonly string[] {
  let framed = 0;
  const textOf = (group: Group): readonly string[] => {
    const frame =
      frames && group.first.severity !== 'note' && framed < MAX_FRAMES
        ? frameOf(group, frames, paint)
        : undefined;
    if (frame) framed++;
    return groupText(group, paint, frame);
  };
  const kinds = new Map<string, [Group, ...Group[]]>();
  for (const group of groupFindings(findings)) {
    const kind = `${group.first.rule}\n${group.first.severity}\n${group.first.agent ?? ''}`;
    const same = kinds.get(kind);
    if (same) same.push(group);
    else kinds.set(kind, [group]);
  }
  return [...kinds.values()].flatMap((groups) => {
    const full = groups.slice(0, MAX_IN_FULL).flatMap((group) => [...textOf(group), '']);
    const [next, ...further] = groups.slice(MAX_IN_FULL);
    if (next === undefined) return full;
    const rest = [next, ...further] as const;
    return [
      ...full,
      ...(others === 'listed'
        ? rest.map((group) => shortText(group, paint))
        : [countText(rest, paint)]),
      '',
    ];
  });
}

/** Returns a line that counts groups of findings and names some of their tools. */
function countText(groups: readonly [Group, ...Group[]], paint: Paint): string {
  const [{ first }] = groups;
  const count = groups.reduce((sum, group) => sum + group.count, 0);
  const tools = [...new Set(groups.flatMap((group) => group.tools))];
  const such = tools.length === 0 ? '' : `: ${plain(someOf(tools, MAX_EXAMPLES))}`;
  return `${paint.severity(first.severity, paint.bold(first.severity))} ${paint.dim(`[${first.rule}]`)} and ${digits(count)} more${such}`;
}

/** Renders a group of findings as one line, with the number of findings if there are several. */
export function shortText({ first, times }: Group, paint: Paint): string {
  return `${head(first, paint)} ${plain(cut(first.message, MAX_MESSAGE_LENGTH))}${timesText(times)}`;
}

function timesText(times: number): string {
  return times > 1 ? ` (${digits(times)} times)` : '';
}

function head(finding: Finding, paint: Paint): string {
  const place = placeText(finding.location);
  return `${paint.severity(finding.severity, paint.bold(finding.severity))}${place === '' ? '' : ` ${paint.bold(place)}`} ${paint.dim(`[${finding.rule}]`)}`;
}

/** A finding's code frame, and the information that the frame's labels already show. */
interface FindingFrame {
  readonly lines: readonly string[];
  readonly saysHelp: boolean;
  /** The related locations that the frame shows with their messages. */
  readonly related: ReadonlySet<Finding['related'][number]>;
  /** The frames for related locations in other files. */
  readonly others: ReadonlyMap<Finding['related'][number], readonly string[]>;
}

/**
 * Creates a finding's code frame. A short help line becomes the label below the source code.
 * Related locations in the same file share the frame. Returns undefined if the source line must not
 * be shown.
 */
function frameOf(
  { first, related }: Group,
  frames: Frames,
  paint: Paint,
): FindingFrame | undefined {
  const { location, help } = first;
  const saysHelp = help !== undefined && isLabel(help, frames);
  const near = related
    .filter((each) => each.location.file === location.file && isLabel(each.message, frames))
    .filter((each) => frames.lineOf(each.location) !== undefined)
    .slice(0, MAX_RELATED_FRAMES);
  const lines = codeFrame(
    [
      { location, label: saysHelp ? `help: ${help}` : '', severity: first.severity },
      ...near.map((each) => ({ location: each.location, label: each.message })),
    ],
    frames,
    paint,
  );
  if (lines.length === 0) return undefined;
  const others = related
    .filter((each) => !near.includes(each))
    .slice(0, MAX_RELATED_FRAMES)
    .map(
      (each) => [each, codeFrame([{ location: each.location, label: '' }], frames, paint)] as const,
    );
  return { lines, saysHelp, related: new Set(near), others: new Map(others) };
}

function groupText(group: Group, paint: Paint, frame: FindingFrame | undefined): readonly string[] {
  const { first, count, tools, others } = group;
  const shown = (message: string): string => plain(cut(message, MAX_MESSAGE_LENGTH));
  return [
    head(first, paint),
    `  ${shown(first.message)}${timesText(group.times)}`,
    ...others.slice(0, MAX_NAMED).map((other) => `  ${shown(other)}`),
    ...(others.length > MAX_NAMED ? [`  and ${digits(others.length - MAX_NAMED)} more`] : []),
    ...(count > 1 && tools.length > 1 ? [`  tools: ${plain(someOf(tools, MAX_NAMED))}`] : []),
    ...(frame?.lines ?? []),
    ...(first.help === undefined || frame?.saysHelp ? [] : [`  help: ${shown(first.help)}`]),
    ...group.related
      .filter((related) => !frame?.related.has(related))
      .flatMap((related) => [
        `  see ${placeText(related.location)}: ${shown(related.message)}`,
        ...(frame?.others.get(related) ?? []),
      ]),
    ...(first.fix ? fixText(first.fix, paint) : []),
  ];
}

/**
 * Renders a fix's lines to paste. Each line starts with a bar, so no line begins with text from the
 * user's files.
 */
function fixText(fix: Pick<Fix, 'title' | 'lines'>, paint: Paint): readonly string[] {
  return [`  fix: ${plain(fix.title)}`, ...barred(fix.lines, paint)];
}

/** Prefixes each line with a bar. */
export function barred(text: string, paint: Paint): readonly string[] {
  return text.split('\n').map((line) => `    ${paint.dim('|')} ${plain(line)}`);
}

/**
 * Renders a finding as one line: `error file:line:column message [rule]`. Pre-existing findings are
 * marked.
 */
export function logLine(finding: Finding): string {
  const place = placeText(finding.location);
  return `${finding.severity} ${place === '' ? '' : `${place} `}${plain(cut(finding.message, MAX_MESSAGE_LENGTH))} [${finding.rule}]${isPreExisting(finding) ? ' (already present)' : ''}`;
}

const NEW_PERMISSIONS: Noun = ['new permission', 'new permissions'];

/**
 * Counts findings by severity, such as `2 problems, 1 warning`. New permissions are counted
 * separately, as in the first line of a report. Returns `none` if there are no findings.
 */
export function countsText(
  findings: readonly Finding[],
  comparison: PermissionChanges | undefined = undefined,
): string {
  const others = findings.filter((finding) => !isWidening(finding));
  // The number of lines with new permissions. Some of them are reported as problems, too.
  const added = changesOf(comparison?.agents ?? [], 'widens');
  const counts = [
    [countOf(others, 'error'), PROBLEMS],
    [countOf(others, 'warning'), WARNINGS],
    [added || findings.length - others.length, NEW_PERMISSIONS],
    [countOf(others, 'note'), NOTES],
  ] as const;
  return (
    counts.flatMap(([count, noun]) => (count > 0 ? [counted(count, noun)] : [])).join(', ') ||
    'none'
  );
}
