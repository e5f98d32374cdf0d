import type { AgentComparison, Change, PermissionChanges } from '../../diff/change.ts';
import { quoted } from '../../finding/words.ts';
import { agentParts } from '../sections/changes.ts';
import { someOf } from '../sections/groups.ts';
import { capital } from '../sections/headline.ts';
import { assemble, codePoints } from '../writing/budget.ts';
import { type Paint, paintOf, type TextOptions } from '../writing/colour.ts';
import { cut, plain, prose } from '../writing/escape.ts';
import { type Linked, placeText } from '../writing/links.ts';
import {
  ARROW,
  byPower,
  comparedWords,
  formerPlace,
  furtherTools,
  letThroughWords,
  noEffectWords,
  powerDetail,
  powerTitle,
  titleWords,
  undecidedWords,
  witnessOf,
} from '../writing/permission-words.ts';

/** Longest sentence and longest name. */
const SENTENCE_LENGTH = 2_000;
const NAME_LENGTH = 80;
/** Tools that one change names. */
const NAMED = 10;
/**
 * A document of Markdown for a terminal or a file has no size to fit; this is more than any
 * comment.
 */
const MARKDOWN_LIMIT = 4_000_000;

/**
 * What a change does, for a terminal: what `diff` prints (spec 14), without a line break at its
 * end.
 */
export function renderChangesText(comparison: PermissionChanges, options: TextOptions): string {
  const paint = paintOf(options);
  return [
    paint.power(comparison.power, paint.bold(plain(titleOf(comparison)))),
    '',
    ...changesText(comparison, paint),
  ]
    .join('\n')
    .trimEnd();
}

/** What a change does, as Markdown; lines are linked where links are known. */
export function renderChangesMarkdown(
  comparison: PermissionChanges,
  linked: Linked = { staleFiles: new Set() },
): string {
  const detail = powerDetail(comparison);
  const title = `**${prose(titleOf(comparison))}**${detail === '' ? '' : ` — ${prose(detail)}`}\n\n`;
  const parts = agentParts(linked, comparison, { widens: 1, narrows: 2, neutral: 3 }, 'always');
  return assemble([{ kind: 'fixed', text: title }, { kind: 'omissions' }, ...parts], {
    limit: MARKDOWN_LIMIT,
    measure: codePoints,
    omitted: (what) => (what === '' ? '' : `> Not shown here for lack of room: ${what}.\n\n`),
  }).trimEnd();
}

function titleOf(comparison: PermissionChanges): string {
  const label = letThroughWords(comparison);
  const words =
    comparison.power === 'neutral'
      ? capital(powerTitle(comparison))
      : `This change ${powerTitle(comparison)}`;
  return `${ARROW[comparison.power]} ${words}${label === '' ? '' : `, ${label}`}`;
}

/**
 * A block of lines for each agent that something changes for, and one for all others; every line
 * begins with words or signs of ours.
 */
export function changesText(comparison: PermissionChanges, paint: Paint): readonly string[] {
  const concerned = byPower(comparison.agents).filter((agent) => agent.changes.length > 0);
  const untouched = comparison.agents.filter((agent) => agent.changes.length === 0);
  const names = untouched.map(({ agent }) => plain(JSON.stringify(cut(agent, NAME_LENGTH))));
  return [
    ...concerned.flatMap((agent) => [
      agentTitle(agent, paint),
      ...agent.changes.flatMap((change) => changeText(change, paint)),
      '',
    ]),
    ...(names.length > 0
      ? [`${ARROW.neutral} no change of power: ${someOf(names, NAMED)}`, '']
      : []),
  ];
}

function agentTitle(agent: AgentComparison, paint: Paint): string {
  return paint.bold(
    `Agent ${plain(JSON.stringify(cut(agent.agent, NAME_LENGTH)))}: ${plain(titleWords(agent))}`,
  );
}

/** A change as lines: what, about which tools, where. */
export function changeText(change: Change, paint: Paint): readonly string[] {
  const { at } = change;
  const wasAt = formerPlace(change);
  const effect = noEffectWords(change);
  const doubts = [comparedWords(change), undecidedWords(change)]
    .filter((words) => words !== '')
    .map((words) => plain(words));
  const tools = furtherTools(change).map((tool) => plain(tool));
  const witness = witnessOf(change);
  const places = [
    ...(at === undefined || at.file === '' ? [] : [`in ${placeText(at)}`]),
    ...(wasAt === undefined ? [] : [`was ${placeText(wasAt)}`]),
  ];
  const sentence = `${effect === '' ? '' : `${effect}: `}${plain(cut(change.sentence, SENTENCE_LENGTH))}`;
  return [
    `  ${paint.power(change.direction, ARROW[change.direction])} ${sentence}${doubts.length === 0 ? '' : ` (${doubts.join('; ')})`}`,
    ...(tools.length > 0 ? [`    tools: ${someOf(tools, NAMED)}`] : []),
    ...(witness === undefined ? [] : [`    for example ${plain(quoted(witness))}`]),
    ...(places.length > 0 ? [paint.dim(`    ${places.join(', ')}`)] : []),
  ];
}
