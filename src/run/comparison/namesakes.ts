import { GitTree } from '../../adapters/git/git-tree.ts';
import { ApiTree } from '../../adapters/github/api-tree.ts';
import { candidateTest, listedFiles } from '../../discovery/candidates.ts';
import { environmentOf } from '../../discovery/environment.ts';
import { readCardFile } from '../../discovery/files.ts';
import { isFloor } from '../../discovery/floors.ts';
import { MAX_CARD_BYTES } from '../../document/limits.ts';
import { type Finding, findingAt, type Problem } from '../../finding/finding.ts';
import { type Agent, ownParts } from '../../model/agent.ts';
import type { Card } from '../../model/card.ts';
import { isCard } from '../../model/governed.ts';
import { idKey, idOfAgent, looseSpelling, type StatedId, statedId } from '../../model/identity.ts';
import type { Tree } from '../../model/tree.ts';
import type { ChangedFile } from '../../report/report.ts';
import { duplicateId } from '../../rules/duplicate-id.ts';
import type { Settings } from '../../settings/settings.ts';
import { relateAgents } from './agent-matching.ts';

/** A card that states an id, and the agent that it is the card of, if that one is checked. */
export interface StatedCard {
  readonly file: string;
  readonly card: Card;
  readonly id: StatedId;
  readonly agent?: Agent;
}

/** Whose ids are looked for, and what is known of the other side. */
export interface Claims {
  /** Agents that are checked. */
  readonly agents: readonly Agent[];
  /** The agents that the base has of them; absent where nothing is compared. */
  readonly former?: readonly Agent[];
  readonly affected: readonly ChangedFile[];
}

/**
 * The agents that state an id which the agent at their place did not state at base, in any
 * spelling.
 */
export function claimants({ agents, former = [], affected }: Claims): readonly Agent[] {
  const { byPlace } = relateAgents(former, agents, affected);
  return agents.filter((agent) => {
    const id = idOfAgent(agent);
    const there = byPlace.get(agent);
    const was = there && idOfAgent(there);
    return id !== undefined && (was === undefined || idKey(was, 'loose') !== idKey(id, 'loose'));
  });
}

/**
 * The cards of a tree that state an id of the agents, wherever they are; those of the agents
 * themselves are left out. Where each file costs a request or a process, only ids that are new to
 * their agents are looked for, since the others were there at base.
 */
export async function namesakesOf(
  claims: Claims,
  tree: Tree,
  settings: Settings,
): Promise<readonly StatedCard[]> {
  const isCostly = tree instanceof ApiTree || tree instanceof GitTree;
  const asking = isCostly ? claimants(claims) : claims.agents;
  const ids = asking.flatMap((agent) => idOfAgent(agent) ?? []);
  if (ids.length === 0) return [];
  const known = new Set(claims.agents.flatMap((agent) => agent.files));
  const isCandidate = candidateTest(settings, {});
  const listed = listedFiles(settings);
  const files = (await tree.list()).filter(
    (file) => !known.has(file) && (isCandidate(file) || listed.has(file)),
  );
  if (isCostly) await (tree as Tree).prefetch?.(files);
  const wanted = new Set(ids.map((id) => idKey(id, 'loose')));
  const mayState = textTest(ids);
  const found: StatedCard[] = [];
  for (const file of files) {
    const read = await tree.read(file, MAX_CARD_BYTES);
    if (read.kind !== 'bytes' || !mayState(new TextDecoder().decode(read.bytes))) continue;
    const result = await readCardFile(tree, file, { named: false });
    if (result.kind !== 'governed' || !isCard(result.governed.kind) || isFloor(result.governed))
      continue;
    const { card } = result.governed;
    const id = statedId(card);
    if (card && id && wanted.has(idKey(id, 'loose'))) found.push({ file, card, id });
  }
  return found;
}

/** Ids that are looked for in a text before it is parsed; beyond these, parsing is cheaper. */
const MAX_SEARCHED = 50;

/**
 * Tells quickly that a text states none of some ids: they are not in it, and nothing in it can
 * spell them another way. White space may be folded over lines, a backslash may begin an escape,
 * and a character outside ASCII may be a form of another.
 */
function textTest(ids: readonly StatedId[]): (text: string) => boolean {
  const spelt = [...new Set(ids.map(({ value }) => looseSpelling(value)))];
  if (spelt.length > MAX_SEARCHED || spelt.some((id) => !/^[\x21-\x7e]+$/.test(id)))
    return () => true;
  return (text) => {
    if (text.includes('\\') || /[^\0-\x7f]/.test(text)) return true;
    const small = text.toLowerCase();
    return spelt.some((id) => small.includes(id));
  };
}

/**
 * Cards of the head that state one id in one environment, by their paths. It is an error where the
 * change brings the second of them, or where nothing is compared, and a warning where the base has
 * them already.
 */
export function duplicateIds(claims: Claims, elsewhere: readonly StatedCard[]): readonly Finding[] {
  const own = claims.agents.flatMap(statedCardOf);
  const before = claims.former?.flatMap(statedCardOf);
  const groupOf = ({ id, file }: StatedCard): string =>
    `${idKey(id, 'loose')}\n${environmentOf(file)}`;
  const counts = new Map<string, number>();
  for (const key of [...(before ?? []), ...elsewhere].map(groupOf))
    counts.set(key, (counts.get(key) ?? 0) + 1);
  const groups = new Map<string, StatedCard[]>();
  for (const card of [...own, ...elsewhere])
    groups.set(groupOf(card), [...(groups.get(groupOf(card)) ?? []), card]);
  const claiming = new Set(claimants(claims));
  return [...groups].flatMap(([key, cards]): readonly Finding[] => {
    const ours = cards.filter(({ agent }) => agent !== undefined);
    if (cards.length < 2 || ours.length === 0) return [];
    const told = ours.findLast(({ agent }) => claiming.has(agent!)) ?? ours.at(-1)!;
    const others = cards.filter((card) => card !== told);
    const isNew = before === undefined ? undefined : cards.length > (counts.get(key) ?? 0);
    const problem = problemOf(told, others, isNew === false ? 'warning' : 'error');
    return [
      {
        ...findingAt(duplicateId, problem, told.agent!.name),
        ...(isNew !== undefined && { isNew }),
      },
    ];
  });
}

/** Related places that one finding shows. */
const MAX_RELATED = 10;

function problemOf(
  { id, card }: StatedCard,
  others: readonly StatedCard[],
  severity: 'error' | 'warning',
): Problem {
  const [first] = others;
  const isSame = others.every((other) => other.id.value === id.value);
  return {
    at: { document: card.place.document, path: [id.key] },
    severity,
    ...duplicateId.words.same(id, {
      file: first!.file,
      spelling: isSame ? undefined : first!.id.value,
      more: others.length - 1,
    }),
    related: others.slice(0, MAX_RELATED).map((other) => ({
      at: { document: other.card.place.document, path: [other.id.key] },
      message: duplicateId.words.statedHere(),
    })),
  };
}

function statedCardOf(agent: Agent): readonly StatedCard[] {
  const { card } = ownParts(agent);
  const id = statedId(card);
  return card && id ? [{ file: card.place.document.file, card, id, agent }] : [];
}
