import type { AgentComparison, Change, Direction, PermissionChanges } from '../../diff/change.ts';
import { cut, fenced, visible } from '../writing/escape.ts';
import { lineText } from '../writing/links.ts';
import {
  byDirection,
  comparedWords,
  formerPlace,
  noEffectWords,
  undecidedWords,
  withoutReason,
} from '../writing/permission-words.ts';

/** The maximum lengths of a line's sentence, of a name and of a path, in characters. */
const MAX_SENTENCE_LENGTH = 80;
const MAX_NAME_LENGTH = 40;
const MAX_PATH_LENGTH = 60;

/** The changes that a block of differences shows, and the number of those left out. */
interface PermissionDiff {
  /** The fenced block. Empty if there are no changes to show. */
  readonly block: string;
  readonly shown: number;
  readonly more: number;
}

/** A change and the agent that it affects. */
interface Line {
  readonly agent: AgentComparison;
  readonly change: Change;
}

const SIGN: Readonly<Record<Direction, string>> = { widens: '+', narrows: '-', neutral: '!' };

/**
 * Renders the permission changes as a block of differences with one line for each change. At most
 * `most` lines are shown, added permissions first. If several agents change, each of them gets a
 * line before any agent gets a second one.
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
  const named = new Set(lines.map(({ agent }) => agent)).size > 1;
  const text = shown.map((line) => textOf(line, named, scale)).join('\n');
  return {
    block: `${fenced(text, 'diff')}\n\n`,
    shown: shown.length,
    more: lines.length - shown.length,
  };
}

/** Whether a change must be visible: it affects permissions, or removes a forbidden rule. */
export function isVisible({ direction, kind, after }: Change): boolean {
  return direction !== 'neutral' || (kind === 'forbidden-rule' && after === null);
}

/** Returns the visible changes: by direction, and by agent within each direction. */
function linesOf(agents: readonly AgentComparison[]): readonly Line[] {
  const all = byDirection(agents).flatMap((agent) =>
    agent.changes.filter(isVisible).map((change): Line => ({ agent, change })),
  );
  return (['widens', 'narrows', 'neutral'] as const).flatMap((direction) =>
    all.filter(({ change }) => change.direction === direction),
  );
}

/** Sorts lines by direction, and takes one line of each agent in turn within each direction. */
function inTurn(lines: readonly Line[]): readonly Line[] {
  const counts = new Map<string, number>();
  const turns = lines.map((line) => {
    const key = `${line.change.direction}\n${line.agent.agent}`;
    const turn = counts.get(key) ?? 0;
    counts.set(key, turn + 1);
    return { line, turn };
  });
  return (['widens', 'narrows', 'neutral'] as const).flatMap((direction) =>
    turns
      .filter(({ line }) => line.change.direction === direction)
      .sort((a, b) => a.turn - b.turn)
      .map(({ line }) => line),
  );
}

function textOf({ agent, change }: Line, named: boolean, scale: number): string {
  const whose = named ? `${cut(agent.agent, MAX_NAME_LENGTH)}: ` : '';
  const isShort = change.sentence.length <= MAX_SENTENCE_LENGTH;
  const sentence = isShort ? change.sentence : withoutReason(change);
  const effect = noEffectWords(change);
  const remarks = [effect, comparedWords(change), undecidedWords(change)].filter(
    (words) => words !== '',
  );
  const text = [whose, cut(sentence, Math.ceil(160 * scale)), ...remarks.map((it) => ` (${it})`)];
  const place = placeOf(change);
  return visible(`${SIGN[change.direction]} ${text.join('')}${place && `  ${place}`}`);
}

/** Returns the place of a change: `file:line`, or the former place of what was removed. */
function placeOf(change: Change): string {
  const { at } = change;
  const isHere = at !== undefined && at.file !== '';
  const location = isHere ? at : formerPlace(change);
  if (location === undefined) return '';
  const file = shortPath(location.file);
  const line = location.range?.start.line;
  const place = line === undefined ? file : lineText({ file, line });
  return isHere ? place : `was ${place}`;
}

/** Shortens a long path at its start, because its end says more. */
function shortPath(path: string): string {
  const points = [...path];
  return points.length <= MAX_PATH_LENGTH ? path : `…${points.slice(-MAX_PATH_LENGTH).join('')}`;
}
