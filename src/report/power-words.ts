import type { AgentComparison, Change, ChangeOfPower, Power } from '../comparison/change.ts';
import { counted, type Noun } from './budget.ts';
import { cut } from './escape.ts';
import { someOf } from './groups.ts';

const CHANGES: Noun = ['change', 'changes'];
/** Agents that are named before the rest is counted, and longest name and sentence of a first line. */
const NAMED_AGENTS = 3;
const NAME_LENGTH = 100;
const SENTENCE_LENGTH = 300;

/** The sign before what a change gives, takes, or does without effect. */
export const POWER_SIGN: Readonly<Record<Power, string>> = { widens: '▲', narrows: '▼', neutral: '·' };

/** The changes of all agents in one direction. */
export function changesIn({ agents }: Pick<ChangeOfPower, 'agents'>, direction: Power): readonly Change[] {
  return agents.flatMap(({ changes }) => changes.filter((change) => change.direction === direction));
}

/** What a change does to whom, as the end of "this change …": `gives "support" more power`. Values stand in double quotes. */
export function deedOf(comparison: ChangeOfPower): string {
  const of = (power: Power, status: readonly AgentComparison['status'][]): readonly string[] =>
    comparison.agents
      .filter((one) => one.power === power && status.includes(one.status))
      .map(({ agent }) => JSON.stringify(cut(agent, NAME_LENGTH)));
  const names = (list: readonly string[]): string => someOf(list, NAMED_AGENTS);
  const added = of('widens', ['added']);
  const removed = of('widens', ['removed']);
  const more = of('widens', ['kept']);
  const less = of('narrows', ['kept', 'added', 'removed']);
  const deeds = [
    ...(more.length > 0 ? [`gives ${names(more)} more power`] : []),
    ...(added.length > 0 ? [`adds the ${added.length === 1 ? 'agent' : 'agents'} ${names(added)}`] : []),
    ...(removed.length > 0 ? [`removes the ${removed.length === 1 ? 'agent' : 'agents'} ${names(removed)}`] : []),
    ...(less.length > 0 ? [`takes power from ${names(less)}`] : []),
  ];
  return deeds.length < 2 ? (deeds[0] ?? 'changes no power') : `${deeds.slice(0, -1).join(', ')} and ${deeds.at(-1)!}`;
}

/** What it gives, shortest first line: how many changes, and the first of them. */
export function gainOf(comparison: ChangeOfPower): string {
  const widening = changesIn(comparison, 'widens');
  const [first] = widening;
  if (first === undefined) return '';
  const sentence = cut(first.sentence, SENTENCE_LENGTH);
  return widening.length === 1 ? sentence : `${counted(widening.length, CHANGES)} widen what may be done; the first: ${sentence}`;
}

/** Agents that have another name now, which a folder may give them: the former one, then the present one. */
export function renames({ agents }: ChangeOfPower): readonly (readonly [string, string])[] {
  return agents.flatMap(({ agent, formerly }) => (formerly === undefined ? [] : [[formerly, agent] as const]));
}

/** Whether the sentence of a change names all its tools, so that a list of them would say it twice. */
export function namesAll({ sentence, tools }: Change): boolean {
  return tools.every((tool) => sentence.includes(JSON.stringify(tool)));
}

/** The change of one agent in a few words, for tables. */
export function changeText(comparison: AgentComparison | undefined): string {
  if (comparison === undefined) return '';
  const count = (power: Power): number => comparison.changes.filter(({ direction }) => direction === power).length;
  const [more, less] = [count('widens'), count('narrows')];
  const words = [
    ...(more > 0 ? [`${POWER_SIGN.widens} ${more} wider`] : []),
    ...(less > 0 ? [`${POWER_SIGN.narrows} ${less} narrower`] : []),
  ];
  const is = words.length === 0 ? 'no change of power' : words.join(', ');
  return comparison.status === 'added' ? `new: ${is}` : is;
}
