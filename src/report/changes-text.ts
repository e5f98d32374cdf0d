import type { Change, ChangeOfPower, Power } from '../comparison/change.ts';
import { showPercent } from '../judge/coverage.ts';
import { type Paint, paintOf, type TextOptions } from './colour.ts';
import { cut, plain } from './escape.ts';
import { someOf } from './groups.ts';
import { capital } from './headline.ts';
import { placeText } from './links.ts';
import { changesIn, deedOf, namesAll, POWER_SIGN, renames } from './power-words.ts';

/** Longest sentence, and tools that one change names. */
const SENTENCE_LENGTH = 4_000;
const NAMED = 10;

const HEADS: Readonly<Record<Power, string>> = { widens: 'Gives', narrows: 'Takes', neutral: 'Without effect on power' };

/** The change of power for a terminal: what `diff` prints, without a line break at its end. */
export function renderChangesText(comparison: ChangeOfPower, options: TextOptions): string {
  const paint = paintOf(options);
  const coverage = comparison.agents.flatMap(({ agent, coverage: { before, after } }) =>
    before === after ? [] : [`  ${plain(agent)}: ${showPercent(before)}, now ${showPercent(after)}`],
  );
  return [
    paint.bold(`Power: ${comparison.power}`) + (comparison.power === 'neutral' ? '' : ` (this change ${plain(deedOf(comparison))})`),
    ...(comparison.power === 'neutral' ? ['  no change of power'] : []),
    ...renames(comparison).map(([was, is]) => `  the agent ${plain(JSON.stringify(was))} is now called ${plain(JSON.stringify(is))}`),
    '',
    ...changesText(comparison, paint),
    ...(coverage.length > 0 ? [paint.bold('Coverage'), ...coverage] : []),
  ]
    .join('\n')
    .trimEnd();
}

/** What is given, what is taken, and what has no effect, a few lines a change. */
export function changesText(comparison: ChangeOfPower, paint: Paint): readonly string[] {
  const several = comparison.agents.length > 1;
  return (['widens', 'narrows', 'neutral'] as const).flatMap((direction) => {
    const changes = changesIn(comparison, direction);
    return changes.length === 0
      ? []
      : [paint.bold(HEADS[direction]), ...changes.flatMap((change) => changeLines(change, several, paint)), ''];
  });
}

function changeLines(change: Change, several: boolean, paint: Paint): readonly string[] {
  const { at, wasAt, tools } = change;
  const whose = several ? `${plain(change.agent)}: ` : '';
  const places = [at && placeText(at), wasAt && `was ${placeText(wasAt)}`].filter(
    (place) => place !== undefined && place !== '' && place !== 'was ',
  );
  return [
    `  ${POWER_SIGN[change.direction]} ${whose}${plain(capital(cut(change.sentence, SENTENCE_LENGTH)))}`,
    ...(namesAll(change) ? [] : [`      tools: ${plain(someOf(tools, NAMED))}`]),
    ...(places.length > 0 ? [`      ${paint.dim(places.join(', '))}`] : []),
  ];
}
