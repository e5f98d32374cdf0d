import { digits } from '../../document/digits.ts';
import type { Finding } from '../../finding/finding.ts';
import { isPreExisting, type Report } from '../report.ts';
import type { Item } from '../writing/budget.ts';
import { code, cut, prose } from '../writing/escape.ts';
import { placeLink } from '../writing/links.ts';
import { capital, someOf } from '../writing/words.ts';
import { iconOf } from './finding-items.ts';
import { type Group, groupFindings, worstFindings } from './groups.ts';

/**
 * Findings with a common cause: they come from the same rule, and their messages differ only in
 * names and numbers.
 */
export interface Cause {
  /** The worst finding, whose message is shown. */
  readonly first: Finding;
  readonly count: number;
  /** The tools in the findings, without duplicates. */
  readonly tools: readonly string[];
  /** The names of the agents in the findings, without duplicates. */
  readonly agents: readonly string[];
}

/** The maximum length of a message, in characters. */
const MAX_MESSAGE_LENGTH = 240;
/** The maximum length of a `help` line, in characters. */
const MAX_HELP_LENGTH = 200;
/** The maximum length of a name, in characters. */
const MAX_NAME_LENGTH = 60;
/** The maximum length of a rendered link to a location, in characters. A longer link is omitted. */
const MAX_LINK_LENGTH = 500;
/** The maximum number of tools or agents to name on a line. */
const MAX_NAMED = 3;
/** Matches quoted values in a message. */
const VALUES = /"(?:[^"\\]|\\.)*"/gu;

/**
 * Returns the findings that someone reading a comment must act on: errors and warnings that affect
 * the verdict. Pre-existing findings are included only if they are errors or blocking.
 */
export function urgentFindings(report: Report): readonly Finding[] {
  return worstFindings(report).filter(
    (finding) => !isPreExisting(finding) || finding.blocking || finding.severity === 'error',
  );
}

/** Groups the findings to act on by cause, worst first. */
export function causesOf(report: Report): readonly Cause[] {
  const causes = new Map<string, [Group, ...Group[]]>();
  for (const group of groupFindings(urgentFindings(report))) {
    const { rule, severity, message, blocking } = group.first;
    const shape = message.replace(VALUES, '""').replace(/\d+/g, '0');
    const key = [rule, severity, blocking, isPreExisting(group.first), shape].join('\n');
    const same = causes.get(key);
    if (same) same.push(group);
    else causes.set(key, [group]);
  }
  return [...causes.values()].map((groups) => ({
    first: groups[0].first,
    count: groups.reduce((sum, { count }) => sum + count, 0),
    tools: [...new Set(groups.flatMap(({ tools }) => tools))],
    agents: [...new Set(groups.flatMap(({ agents }) => agents))],
  }));
}

/**
 * Returns the cause to show on the first line: the only cause, or the only one that blocks. The
 * other causes are listed below. Returns undefined if several causes are equally important.
 */
export function leadOf(causes: readonly Cause[]): Cause | undefined {
  const [first, second] = causes;
  if (first === undefined || second === undefined) return first;
  const isWorse =
    (first.first.blocking && !second.first.blocking) ||
    (first.first.severity === 'error' && second.first.severity !== 'error');
  return isWorse ? first : undefined;
}

/**
 * Renders a cause as a list item with the message, the other affected tools or agents, the fix, and
 * the first location.
 */
export function causeItem(report: Report, cause: Cause): Item {
  const { first, count } = cause;
  const line = (most: number, more: readonly string[]): string =>
    `- ${iconOf(first)} ${[prose(capital(cut(first.message, most))) + others(cause), ...more].join(' — ')}\n`;
  const fix =
    first.help === undefined ? [] : [`**fix:** ${prose(cut(first.help, MAX_HELP_LENGTH))}`];
  const place = shortPlace(report, first);
  const places = place === '' ? [] : [place];
  return {
    weight: count,
    forms: [
      () => line(MAX_MESSAGE_LENGTH / 2, []),
      () => line(MAX_MESSAGE_LENGTH / 2, places),
      () => line(MAX_MESSAGE_LENGTH, [...fix, ...places]),
    ],
  };
}

/** Names the other tools and agents that a cause affects, or counts its other findings. */
export function others({ first, count, tools, agents }: Cause): string {
  const names = tools.filter((tool) => tool !== first.tool);
  const list = (all: readonly string[]): string =>
    someOf(
      all.map((name) => code(cut(name, MAX_NAME_LENGTH))),
      MAX_NAMED,
    );
  const whose = agents.length > 1 ? ` (${digits(agents.length)} agents: ${list(agents)})` : '';
  if (count === 1) return whose;
  if (names.length === 0)
    return count === agents.length ? whose : ` **(${digits(count)} times)**${whose}`;
  return `; the same for ${list(names)}${whose}`;
}

/** Renders a finding's location. Returns an empty string if the finding is about the whole run. */
export function shortPlace(report: Report, { location }: Pick<Finding, 'location'>): string {
  if (location.file === '') return '';
  const link = placeLink(report, location);
  return link.length <= MAX_LINK_LENGTH ? link : code(cut(location.file, MAX_NAME_LENGTH));
}
