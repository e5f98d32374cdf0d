import { showPercent } from '../../evaluation/coverage.ts';
import type { Finding } from '../../finding/finding.ts';
import type { Report } from '../report.ts';
import type { Item, Part, Size } from '../writing/budget.ts';
import { code, cut, inline, prose } from '../writing/escape.ts';
import { fileLink, placeLink } from '../writing/links.ts';
import { counted, type Noun } from '../writing/words.ts';
import { dialectsOf } from './dialects.ts';

/** The maximum length of a line, such as a help line or a notice, in characters. */
const MAX_LINE_LENGTH = 1_000;
const MAX_ID_LENGTH = 200;

const NOTICES: Noun = ['notice', 'notices'];
const CHANGES: Noun = ['changed file', 'changed files'];

/**
 * Returns the paragraph that explains what to do about the worst finding. Returns an empty string
 * if no finding requires action.
 */
export function whatToDo(
  { todo: help, worst }: { readonly todo?: string; readonly worst?: Finding },
  report: Report,
): string {
  if (worst === undefined) return '';
  const where = worst.location.file === '' ? '' : ` — ${placeLink(report, worst.location)}`;
  if (help === undefined)
    return where === '' ? '' : `**Look at** ${placeLink(report, worst.location)}.\n\n`;
  return `**What to do:** ${prose(cut(help, MAX_LINE_LENGTH))}${where}\n\n`;
}

/** Renders the notices about the run. */
export function noticesPart(report: Report, rank: number): Part {
  const items = report.notices.map(
    (notice): Item => ({ weight: 1, forms: [() => `- ${prose(cut(notice, MAX_LINE_LENGTH))}\n`] }),
  );
  return { kind: 'items', rank, open: '### About this run\n\n', items, close: '\n', noun: NOTICES };
}

/** Renders a collapsed list of the governed files that the change touches. */
export function changedFilesPart(report: Report, rank: number): Part {
  const items = report.governed.map((change): Item => {
    const was =
      change.previous === undefined ? '' : ` (was ${code(cut(change.previous, MAX_LINE_LENGTH))})`;
    return {
      weight: 1,
      forms: [() => `- ${change.status} ${code(cut(change.file, MAX_LINE_LENGTH))}${was}\n`],
    };
  });
  const open = `<details><summary>${counted(report.governed.length, CHANGES)}</summary>\n\n`;
  return { kind: 'items', rank, open, items, close: '\n</details>\n\n', noun: CHANGES };
}

/**
 * Renders the last line of the report: the version, the gate's id, the comparison, the host
 * versions assumed for permission files, settings that differ from the defaults, and a link to the
 * run.
 */
export function footPart(report: Report): Part {
  const { settings, links } = report;
  const dialects = dialectsOf(report.comparison);
  const words = [
    `Card Gate ${inline(report.version)}`,
    code(cut(settings.id, MAX_ID_LENGTH)),
    ...(report.compared === undefined
      ? [settings.scope === 'all' ? 'everything was checked' : 'only changes were checked']
      : [inline(cut(report.compared, MAX_LINE_LENGTH))]),
    ...(dialects.length === 0 ? [] : [`as of ${dialects.join(', ')}`]),
    ...(settings.minCoverage === undefined
      ? []
      : [`minimum coverage ${showPercent(settings.minCoverage)}`]),
    ...(settings.environment === undefined
      ? []
      : [`environment ${code(cut(settings.environment, MAX_ID_LENGTH))}`]),
    ...(settings.config === undefined
      ? []
      : [fileLink(report, { file: settings.config }, 'configuration')]),
    ...(settings.failOn === 'fail' ? [] : [`fail-on ${settings.failOn}`]),
    ...(settings.onError === 'fail' ? [] : [`on-error ${settings.onError}`]),
    ...(settings.now === undefined
      ? []
      : [`the clock was set to ${code(cut(settings.now, MAX_ID_LENGTH))}`]),
    ...(links?.run === undefined ? [] : [`[run](${links.run})`]),
  ];
  return { kind: 'fixed', text: `<sub>${words.join(' · ')}</sub>\n` };
}

/** Returns a function that renders a sentence about omitted items, including where to find them. */
export function omitted(report: Report, elsewhere: string): Size['omitted'] {
  const run = report.links?.run;
  const where = run === undefined ? elsewhere : `[${elsewhere}](${run})`;
  return (what) =>
    what === '' ? '' : `> Not shown here because of limited space: ${what}. See the ${where}.\n\n`;
}
