import type { AgentComparison, Change, Direction, PermissionChanges } from '../../diff/change.ts';
import { digits } from '../../document/digits.ts';
import { quoted } from '../../finding/words.ts';
import { cut, fenced, visible } from '../writing/escape.ts';
import {
  byDirection,
  comparedWords,
  formerPlace,
  noEffectWords,
  reasonOf,
  undecidedWords,
  withoutReason,
} from '../writing/permission-words.ts';

/**
 * The maximum length of a line, in characters, so that a comment shows it without a scroll bar. The
 * sentence on a line may always have `MIN_SENTENCE_LENGTH` characters.
 */
const MAX_LINE_LENGTH = 104;
const MIN_SENTENCE_LENGTH = 56;
/** The maximum length of a sentence on a line, in characters. */
const MAX_SENTENCE_LENGTH = 96;
/** The maximum length of a name on a line, in characters. */
const MAX_NAME_LENGTH = 40;
/** The maximum length of a path on a line, in characters. */
const MAX_PATH_LENGTH = 50;

/** Permission changes rendered as a diff block, and the number of changes omitted. */
interface PermissionDiff {
  /** The fenced code block. Empty if there are no changes to show. */
  readonly block: string;
  /** The number of lines in the block, without the fence. */
  readonly shown: number;
  /** The number of changes that are not shown. */
  readonly more: number;
}

/** A line in the block: a change, with all agents to which it applies. */
interface Line {
  readonly change: Change;
  /** Returns the sentence, cut to a number of characters. */
  readonly words: (most: number) => string;
  readonly agents: readonly string[];
}

const DIRECTIONS = ['widens', 'narrows', 'neutral'] as const;
const SIGN: Readonly<Record<Direction, string>> = { widens: '+', narrows: '-', neutral: '!' };

/**
 * Renders the permission changes as a diff block with one line per change. At most `most` lines are
 * shown, with added permissions first. If several agents change, each agent gets one line before
 * any agent gets a second. A `scale` below 1 shortens the lines.
 */
export function permissionDiff(
  comparison: PermissionChanges | undefined,
  most: number,
  scale = 1,
): PermissionDiff {
  const lines = linesOf(comparison?.agents ?? []);
  const chosen = new Set(inTurn(lines).slice(0, most));
  const shown = lines.filter((line) => chosen.has(line));
  if (shown.length === 0) return { block: '', shown: 0, more: 0 };
  const isNamed = new Set(lines.flatMap(({ agents }) => agents)).size > 1;
  const folder = commonFolder(shown.map(({ change }) => fileOf(change)));
  const text = shown.map((line) => textOf(line, isNamed, folder, scale)).join('\n');
  return {
    block: `${fenced(text, 'diff')}\n\n`,
    shown: shown.length,
    more: changesIn(lines) - changesIn(shown),
  };
}

function changesIn(lines: readonly Line[]): number {
  return lines.reduce((sum, { agents }) => sum + agents.length, 0);
}

/**
 * Whether the diff block shows a change. It shows changes that affect permissions, and removals of
 * forbidden rules.
 */
export function isVisible({ direction, kind, after }: Change): boolean {
  return direction !== 'neutral' || (kind === 'forbidden-rule' && after === null);
}

/** Returns a line for each visible change, sorted by direction and then by agent. */
function linesOf(agents: readonly AgentComparison[]): readonly Line[] {
  const lines = new Map<string, Line>();
  for (const direction of DIRECTIONS)
    for (const { agent, changes } of byDirection(agents)) {
      const named = new Set<string>();
      for (const change of changes) {
        if (change.direction !== direction || !isVisible(change)) continue;
        const isSaid = areNamed(change.tools, named);
        const words = (most: number): string =>
          shortSentence(change, most, { isSaid, edit: terse });
        const text = `${direction}\n${words(MAX_SENTENCE_LENGTH)}`;
        // Identical wording for the same agent means that there are two changes.
        const key = lines.get(text)?.agents.includes(agent) ? `${lines.size}` : text;
        const line = lines.get(key);
        lines.set(key, { change, words, ...line, agents: [...(line?.agents ?? []), agent] });
      }
    }
  return [...lines.values()];
}

/** Whether earlier lines name all tools of a change. Adds the tools to those that are named. */
function areNamed(tools: readonly string[], named: Set<string>): boolean {
  const areAll = tools.length > 0 && tools.every((tool) => named.has(tool));
  for (const tool of tools) named.add(tool);
  return areAll;
}

/** Sorts lines by direction. Within a direction, alternates between agents, one line at a time. */
function inTurn(lines: readonly Line[]): readonly Line[] {
  const counts = new Map<string, number>();
  const turns = lines.map((line) => {
    const key = `${line.change.direction}\n${line.agents[0]}`;
    const turn = counts.get(key) ?? 0;
    counts.set(key, turn + 1);
    return { line, turn };
  });
  return DIRECTIONS.flatMap((direction) =>
    turns
      .filter(({ line }) => line.change.direction === direction)
      .sort((a, b) => a.turn - b.turn)
      .map(({ line }) => line),
  );
}

function textOf(
  { change, words, agents }: Line,
  isNamed: boolean,
  folder: string,
  scale: number,
): string {
  const [agent = '', ...others] = agents;
  const name = cut(agent, MAX_NAME_LENGTH);
  const whose = others.length === 0 ? name : `${digits(agents.length)} agents`;
  const sign = change.kind === 'not-compared' ? '!' : SIGN[change.direction];
  const before = `${sign} ${isNamed ? `${whose}: ` : ''}`;
  const whole = placeOf(change, folder);
  const beside = (place: string): string => {
    const room = MAX_LINE_LENGTH - [...before, ...place, ...'  …'].length;
    const most = Math.min(MAX_SENTENCE_LENGTH, Math.max(MIN_SENTENCE_LENGTH, room));
    return words(Math.ceil(most * scale));
  };
  // The sentence matters more than the folder.
  const isCut = beside(whole) !== beside('');
  const place = isCut ? whole.replace(/[^ ]*\//u, '…/') : whole;
  return visible(`${before}${beside(place)}${place === '' ? '' : `  ${place}`}`);
}

/** Matches the words before the first value of a sentence, and `was added` after that value. */
const ARTICLE = /^the (?=(?:(?:allow|ask|deny|declared) )?[a-z]+ ")/;
const EDITED = /^([a-z ]+"(?:[^"\\]|\\.)*") was (added|removed)(?=:|$)/u;

/** Leaves out words that a list does not need, as headlines do: `allow rule "a" added: …`. */
function terse(words: string): string {
  return words.replace(ARTICLE, '').replace(EDITED, '$1 $2');
}

interface SentenceOptions {
  readonly isSaid?: boolean;
  readonly edit?: (words: string) => string;
}

/**
 * Describes a change in a short sentence that begins with its most recognisable part. A sentence of
 * more than `most` characters is cut and ends with `…`. Any notes are appended in parentheses. If
 * `isSaid` is set, earlier lines contain the effect, so the sentence is the reason. `edit` changes
 * the sentence before it is cut.
 */
export function shortSentence(
  change: Change,
  most: number,
  { isSaid = false, edit = (words) => words }: SentenceOptions = {},
): string {
  const remarks = [noEffectWords(change), comparedWords(change), undecidedWords(change)]
    .filter((words) => words !== '')
    .map((words) => ` (${words})`);
  const reason = isSaid ? reasonOf(change) : '';
  return shortened(edit(reason || sentenceOf(change, most)), most) + remarks.join('');
}

/**
 * Names an added permission in a few words to put after `4 permissions added:`, such as `allow rule
 * "a"`.
 */
export function addedWords(change: Change): string {
  return terse(sentenceOf(change, 0)).replace(/ added$/, '');
}

/**
 * Returns the sentence about a change. If it names none of the agent's tools, the reason comes
 * first, because the edited rule is more informative than an example.
 */
function sentenceOf(change: Change, most: number): string {
  const { kind, tools, example, after, sentence } = change;
  const reason = reasonOf(change);
  const isGeneral = tools.length === 0 && ['names', 'call', 'request'].includes(kind);
  if (isGeneral && reason.startsWith(UNMAPPED)) return reason;
  // Other reasons are clear on their own only if they quote a value from the file.
  if (isGeneral && change.undecided === undefined && reason.includes('"')) {
    const isKnown = example !== undefined && after !== null;
    const effect = isKnown ? `${quoted(example)} ${stateOf(after)}` : withoutReason(change);
    const whole = `${reason}: ${effect}`;
    // Half an effect says less than none.
    return terse(whole).length <= most ? whole : reason;
  }
  return sentence.length <= most ? sentence : withoutReason(change);
}

/** The beginning of a reason that says by itself which tools are affected, and how. */
const UNMAPPED = 'unmapped tools are now ';

function stateOf(after: string): string {
  if (after === 'needs approval') return 'now needs approval';
  return after === 'warned' ? 'now only gets a warning' : `is now ${after}`;
}

function shortened(text: string, most: number): string {
  const points = [...text];
  return points.length <= most ? text : `${points.slice(0, most).join('').trimEnd()}…`;
}

/** Returns a change's file, or the former file if the change is a removal. */
function fileOf(change: Change): string {
  return (change.at?.file || formerPlace(change)?.file) ?? '';
}

/** Returns the folder that contains all files, with a trailing slash. */
function commonFolder(files: readonly string[]): string {
  const [first = '', ...others] = files.filter((file) => file !== '');
  let folder = first.slice(0, first.lastIndexOf('/') + 1);
  while (folder !== '' && !others.every((file) => file.startsWith(folder)))
    folder = folder.slice(0, folder.lastIndexOf('/', folder.length - 2) + 1);
  return folder;
}

/** Returns a change's location as `file:line`. For a removal, returns the former location. */
function placeOf(change: Change, folder: string): string {
  const { at } = change;
  const isHere = at !== undefined && at.file !== '';
  const location = isHere ? at : formerPlace(change);
  if (location === undefined) return '';
  const path = [...location.file.slice(folder.length)];
  const isLong = path.length > MAX_PATH_LENGTH;
  const file = isLong ? `…${path.slice(-MAX_PATH_LENGTH).join('')}` : path.join('');
  const line = location.range?.start.line;
  return `${isHere ? '' : 'was '}${file}${line === undefined ? '' : `:${line}`}`;
}
