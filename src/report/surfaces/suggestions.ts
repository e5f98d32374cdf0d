import type { Finding } from '../../finding/finding.ts';
import { isOf, type RuleId } from '../../rules/catalogue.ts';
import type { Report } from '../report.ts';
import { cut, prose, visible } from '../writing/escape.ts';
import { markerOf, NO_RUN, type RunNumber } from '../writing/marker.ts';
import { capital } from '../writing/words.ts';
import type { Delivery, DeliveryContext, Suggestion } from './delivery.ts';
import type { Surface } from './surface.ts';

/** The maximum number of suggestions per run. More would overwhelm a review. */
const MAX_SUGGESTIONS = 30;
const MAX_MESSAGE_LENGTH = 1_000;

/**
 * The rules whose fixes may be applied with one click. Each fix corrects the spelling or form of
 * existing text, or makes it stricter, and so cannot grant additional permissions.
 */
const SUGGESTED = [
  'unknown-key',
  'unknown-value',
  'undeclared-definition',
  'card-version',
  'schema-version',
  'card-actions-alias',
  'advisory-boundary',
  'invalid-currency',
] as const satisfies readonly RuleId[];

interface SuggestionOptions {
  readonly run?: RunNumber;
}

/**
 * Returns the fixes that replace a single line, worst first, as comments with a suggestion block.
 * Omits files that differ from the head commit, further fixes for the same line, and fixes with
 * invisible text.
 */
export function suggestionsOf(
  report: Report,
  { run = NO_RUN }: SuggestionOptions = {},
): readonly Suggestion[] {
  const taken = new Set<string>();
  const suggestions: Suggestion[] = [];
  for (const finding of report.findings) {
    const { fix, location } = finding;
    const place = fix?.replaces;
    if (
      !fix ||
      !place ||
      !isOf(finding, ...SUGGESTED) ||
      location.repository !== undefined ||
      location.file !== place.file
    )
      continue;
    const key = `${place.line} ${place.file}`;
    const isShown = !report.staleFiles.has(place.file) && visible(fix.lines) === fix.lines;
    if (!isShown || taken.has(key) || suggestions.length === MAX_SUGGESTIONS) continue;
    taken.add(key);
    const marker = markerOf('suggestion', report.settings.id, run);
    suggestions.push({
      path: place.file,
      line: place.line,
      body: `${marker}\n${wordsOf(finding)}\n\n${block(fix.lines)}\n`,
    });
  }
  return suggestions;
}

function wordsOf({ message, fix }: Finding): string {
  const words = prose(capital(cut(message, MAX_MESSAGE_LENGTH)));
  return fix === undefined ? words : `${words}. ${prose(capital(fix.title))}:`;
}

/** Renders a suggestion block. The fence is longer than any sequence of backticks in the line. */
function block(line: string): string {
  const longest = (line.match(/`+/g) ?? []).reduce((most, { length }) => Math.max(most, length), 0);
  const fence = '`'.repeat(Math.max(3, longest + 1));
  return `${fence}suggestion\n${line}\n${fence}`;
}

function deliveryOf(
  report: Report,
  { settings, run, pull, commit }: DeliveryContext,
): Delivery | undefined {
  if (!settings.suggestions || pull === undefined || commit === undefined) return undefined;
  const suggestions = suggestionsOf(report, { run });
  return { to: 'review', review: { number: pull, id: settings.id, run, commit, suggestions } };
}

/** Fixes, shown as suggestions in a pull request's diff. */
export const SUGGESTIONS = {
  name: 'suggestions',
  doors: ['action'],
  render: suggestionsOf,
  published: {
    called: 'the suggestions in the diff',
    permission: 'pull-requests: write',
    delivery: deliveryOf,
  },
} as const satisfies Surface;
