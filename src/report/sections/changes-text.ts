import type { AgentComparison, Change, PermissionChanges } from '../../diff/change.ts';
import { quoted } from '../../finding/words.ts';
import type { Paint } from '../writing/colour.ts';
import { cut, plain } from '../writing/escape.ts';
import { placeText } from '../writing/links.ts';
import {
  ARROW,
  byDirection,
  comparedWords,
  directionWords,
  formerPlace,
  furtherTools,
  noEffectWords,
  titleWords,
  undecidedWords,
  witnessOf,
} from '../writing/permission-words.ts';
import { someOf } from '../writing/words.ts';

/** The maximum length of a sentence, in characters. */
const MAX_SENTENCE_LENGTH = 2_000;
/** The maximum length of a name, in characters. */
const MAX_NAME_LENGTH = 80;
/** The maximum number of tools to name per change. */
const MAX_NAMED = 10;

/**
 * Renders permission changes for a terminal or log. Each agent with changes gets several lines, and
 * all other agents share one line. No line begins with text from the user's files.
 */
export function changesText(comparison: PermissionChanges, paint: Paint): readonly string[] {
  const concerned = byDirection(comparison.agents).filter((agent) => agent.changes.length > 0);
  const untouched = comparison.agents.filter((agent) => agent.changes.length === 0);
  const names = untouched.map(({ agent }) => plain(JSON.stringify(cut(agent, MAX_NAME_LENGTH))));
  return [
    ...concerned.flatMap((agent) => [
      agentTitle(agent, paint),
      ...agent.changes.flatMap((change) => changeText(change, paint)),
      '',
    ]),
    ...(names.length > 0
      ? [`${ARROW.neutral} ${directionWords('neutral')}: ${someOf(names, MAX_NAMED)}`, '']
      : []),
  ];
}

function agentTitle(agent: AgentComparison, paint: Paint): string {
  return paint.bold(
    `Agent ${plain(JSON.stringify(cut(agent.agent, MAX_NAME_LENGTH)))}: ${plain(titleWords(agent))}`,
  );
}

/** Renders a change as lines with the sentence, the tools, an example and the locations. */
function changeText(change: Change, paint: Paint): readonly string[] {
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
  const sentence = `${effect === '' ? '' : `${effect}: `}${plain(cut(change.sentence, MAX_SENTENCE_LENGTH))}`;
  return [
    `  ${paint.direction(change.direction, ARROW[change.direction])} ${sentence}${doubts.length === 0 ? '' : ` (${doubts.join('; ')})`}`,
    ...(tools.length > 0 ? [`    tools: ${someOf(tools, MAX_NAMED)}`] : []),
    ...(witness === undefined ? [] : [`    for example ${plain(quoted(witness))}`]),
    ...(places.length > 0 ? [paint.dim(`    ${places.join(', ')}`)] : []),
  ];
}
