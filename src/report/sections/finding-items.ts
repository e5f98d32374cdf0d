import { digits } from '../../document/digits.ts';
import { compareFindings, type Finding, type Severity } from '../../finding/finding.ts';
import {
  isSetAside,
  preExistingWords,
  type Report,
  type ReportBody,
  withoutWidening,
} from '../report.ts';
import type { Item, Part } from '../writing/budget.ts';
import { code, cut, fenced, inline, prose } from '../writing/escape.ts';
import { type Linked, placeLink, ruleLink } from '../writing/links.ts';
import {
  capital,
  counted,
  MAX_NAME_LENGTH,
  NOTES,
  type Noun,
  PROBLEMS,
  someOf,
  WARNINGS,
} from '../writing/words.ts';
import { type Group, groupFindings } from './groups.ts';

/** The maximum length of a message in an item's short form, in characters. */
const MAX_SHORT_MESSAGE = 300;
/** The maximum length of a message in an item's full form, in characters. */
const MAX_FULL_MESSAGE = 2_000;
const PRE_EXISTING: Noun = ['pre-existing finding', 'pre-existing findings'];
/** The maximum length of the lines to paste for a fix, in characters. */
const MAX_FIX_LENGTH = 4_000;
/** The maximum number of tools, agents, messages and related locations to show per item. */
const MAX_NAMED = 8;

/** The maximum number of findings to show expanded. Any other findings are collapsed. */
interface Openness {
  /** The maximum number of expanded findings per rule and agent. */
  readonly perRule: number;
  /** The maximum number of expanded findings per severity. */
  readonly perSeverity: number;
}

/**
 * Renders the findings in Markdown, worst first. Notes and pre-existing findings come last and are
 * collapsed.
 */
export function findingParts(
  report: ReportBody & Pick<Report, 'comparison'>,
  rank: number,
  openness: Openness,
): readonly Part[] {
  const findings = [...withoutWidening(report)].sort(compareFindings);
  const groups = groupFindings(findings.filter((finding) => !isSetAside(finding, report)));
  const of = (severity: Severity): readonly Group[] =>
    groups.filter((group) => group.first.severity === severity);
  return [
    ...severityParts(report, of('error'), 'Problems', PROBLEMS, rank, openness),
    ...severityParts(report, of('warning'), 'Warnings', WARNINGS, rank, openness),
    ...severityParts(report, of('note'), 'Notes', NOTES, rank, { perRule: 0, perSeverity: 0 }),
    ...preExistingPart(
      report,
      groupFindings(findings.filter((finding) => isSetAside(finding, report))),
      capital(preExistingWords(report)),
      rank,
    ),
  ];
}

/** Renders the pre-existing findings as a collapsed list, because they do not block the change. */
function preExistingPart(
  report: Linked,
  groups: readonly Group[],
  title: string,
  rank: number,
): readonly Part[] {
  if (groups.length === 0) return [];
  const total = groups.reduce((sum, group) => sum + group.count, 0);
  const open = `<details><summary>${title} (${digits(total)})</summary>\n\n`;
  return [
    {
      kind: 'items',
      rank,
      open,
      items: groups.map((group) => itemOf(report, group)),
      close: '\n</details>\n\n',
      noun: PRE_EXISTING,
    },
  ];
}

function severityParts(
  report: Linked,
  groups: readonly Group[],
  title: string,
  noun: Noun,
  rank: number,
  openness: Openness,
): readonly Part[] {
  if (groups.length === 0) return [];
  const { open, folded } = split(groups, openness);
  const total = groups.reduce((sum, group) => sum + group.count, 0);
  const heading = open.length > 0 ? `### ${title} (${digits(total)})\n\n` : '';
  const summary = open.length > 0 ? `More ${noun[1]}` : counted(total, noun);
  const part = (list: readonly Group[], before: string, after: string): readonly Part[] =>
    list.length === 0
      ? []
      : [
          {
            kind: 'items',
            rank,
            open: before,
            items: list.map((group) => itemOf(report, group)),
            close: after,
            noun,
          },
        ];
  return [
    ...part(open, heading, '\n'),
    ...part(folded, `<details><summary>${summary}</summary>\n\n`, '\n</details>\n\n'),
  ];
}

/**
 * Decides which groups of findings are expanded and which are collapsed. The limits prevent one
 * rule's findings from hiding the findings of other rules.
 */
function split(
  groups: readonly Group[],
  { perRule, perSeverity }: Openness,
): { open: readonly Group[]; folded: readonly Group[] } {
  const seen = new Map<string, number>();
  const open: Group[] = [];
  const folded: Group[] = [];
  for (const group of groups) {
    const kind = `${group.first.rule}\n${group.first.agent ?? ''}`;
    const before = seen.get(kind) ?? 0;
    seen.set(kind, before + 1);
    if (before < perRule && open.length < perSeverity) open.push(group);
    else folded.push(group);
  }
  return { open, folded };
}

/** Returns the icon for a finding. */
export function iconOf(finding: Pick<Finding, 'severity' | 'blocking'>): string {
  if (finding.blocking) return '⛔';
  return { error: '❌', warning: '⚠️', note: 'ℹ️' }[finding.severity];
}

function itemOf(report: Linked, group: Group): Item {
  const { fix } = group.first;
  const full = (): string => fullForm(report, group);
  return {
    weight: group.count,
    forms: [() => shortForm(report, group), full, ...(fix ? [() => full() + fold(fix)] : [])],
  };
}

function shortForm(report: Linked, group: Group): string {
  return `- ${message(group, MAX_SHORT_MESSAGE)} — ${[...where(report, group), ruleLink(report, group.first.rule)].join(' · ')}\n`;
}

function fullForm(report: Linked, group: Group): string {
  const { first, others, tools, count } = group;
  const lines = [
    message(group, MAX_FULL_MESSAGE),
    ...others.slice(0, MAX_NAMED).map((other) => prose(capital(cut(other, MAX_SHORT_MESSAGE)))),
    ...(others.length > MAX_NAMED ? [`… and ${digits(others.length - MAX_NAMED)} more`] : []),
    ...(count > 1 && tools.length > 1
      ? [
          `Tools: ${someOf(
            tools.map((tool) => code(cut(tool, MAX_NAME_LENGTH))),
            MAX_NAMED,
          )}`,
        ]
      : []),
    ...(first.help === undefined
      ? []
      : [`**What to do:** ${prose(cut(first.help, MAX_FULL_MESSAGE))}`]),
    [
      ...where(report, group),
      ruleLink(report, first.rule),
      ...agents(group),
      ...related(report, group),
    ].join(' · '),
  ];
  return `- ${lines.join('\\\n  ')}\n`;
}

function where(report: Linked, { first }: Group): readonly string[] {
  return first.location.file === '' ? [] : [placeLink(report, first.location)];
}

function message({ first, times }: Group, most: number): string {
  return `${iconOf(first)} ${prose(capital(cut(first.message, most)))}${times > 1 ? ` **(${digits(times)} times)**` : ''}`;
}

function agents(group: Group): readonly string[] {
  return group.agents.length === 0
    ? []
    : [
        someOf(
          group.agents.map((name) => inline(cut(name, MAX_NAME_LENGTH))),
          MAX_NAMED,
        ),
      ];
}

function related(report: Linked, group: Group): readonly string[] {
  return group.related
    .slice(0, MAX_NAMED)
    .map(
      (other) =>
        `${prose(cut(other.message, MAX_SHORT_MESSAGE))}: ${placeLink(report, other.location)}`,
    );
}

/** Renders a fix as a collapsed block of lines to paste, inside a list item. */
function fold(fix: NonNullable<Finding['fix']>): string {
  if (fix.lines.length > MAX_FIX_LENGTH) return '';
  return indent(
    `<details><summary>Lines to paste: ${inline(cut(fix.title, MAX_SHORT_MESSAGE))}</summary>\n\n${fenced(fix.lines, fix.language)}\n\n</details>\n`,
  );
}

/** Indents lines to make them part of a list item. */
export function indent(text: string): string {
  return text.replace(/^(?=.)/gm, '  ');
}
