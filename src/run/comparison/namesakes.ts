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
import type { ChangedFile } from '../../model/changed-file.ts';
import { isCard } from '../../model/governed.ts';
import { idKey, idOfAgent, looseSpelling, type StatedId, statedId } from '../../model/identity.ts';
import type { Tree } from '../../model/tree.ts';
import { duplicateId } from '../../rules/duplicate-id.ts';
import type { Settings } from '../../settings/settings.ts';
import { relateAgents } from './agent-matching.ts';

/** A card that contains an id. `agent` is present if the card's agent is checked. */
export interface StatedCard {
  readonly file: string;
  readonly card: Card;
  readonly id: StatedId;
  readonly agent?: Agent;
}

/** The checked agents. Other cards are searched for the ids of these agents. */
export interface Claims {
  /** The agents in the head that are checked. */
  readonly agents: readonly Agent[];
  /** The agents in the base that are checked. Absent if nothing is compared. */
  readonly former?: readonly Agent[];
  readonly affected: readonly ChangedFile[];
}

/**
 * Returns the agents that claim a new id. An id is new if the base agent at the same location has a
 * different id or none.
 */
export function claimants({ agents, former: base = [], affected }: Claims): readonly Agent[] {
  const { byPlace } = relateAgents(base, agents, affected);
  return agents.filter((agent) => {
    const id = idOfAgent(agent);
    const former = byPlace.get(agent);
    const formerId = former && idOfAgent(former);
    if (id === undefined) return false;
    return formerId === undefined || idKey(formerId, 'loose') !== idKey(id, 'loose');
  });
}

/**
 * Finds other cards in a tree with the id of a checked agent. In trees read from git or GitHub,
 * which are slow, only newly claimed ids are searched for. Any other duplicate already exists in
 * the base.
 */
export async function namesakesOf(
  claims: Claims,
  tree: Tree,
  settings: Settings,
): Promise<readonly StatedCard[]> {
  const isCostly = tree instanceof ApiTree || tree instanceof GitTree;
  const searching = isCostly ? claimants(claims) : claims.agents;
  const ids = searching.flatMap((agent) => idOfAgent(agent) ?? []);
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
    if (result.kind !== 'governed' || !isCard(result.governed) || isFloor(result.governed))
      continue;
    const { card } = result.governed;
    const id = statedId(card);
    if (card && id && wanted.has(idKey(id, 'loose'))) found.push({ file, card, id });
  }
  return found;
}

/**
 * The maximum number of ids to search for in unparsed text. For more ids, parsing every card is
 * faster.
 */
const MAX_SEARCHED = 50;

/**
 * Returns a fast test for whether a string may contain any of several ids. Only the result `false`
 * is conclusive. A string with a backslash or a non-ASCII character always passes, because it may
 * spell an id differently. If an id contains white space, every string passes, because a line break
 * may replace the space.
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
 * Reports cards in the head with the same id in the same environment. A duplicate is a warning if
 * it already exists in the base, and an error otherwise.
 */
export function duplicateIds(claims: Claims, elsewhere: readonly StatedCard[]): readonly Finding[] {
  const own = claims.agents.flatMap(statedCardOf);
  const former = claims.former?.flatMap(statedCardOf);
  const groupOf = ({ id, file }: StatedCard): string =>
    `${idKey(id, 'loose')}\n${environmentOf(file)}`;
  const counts = new Map<string, number>();
  for (const key of [...(former ?? []), ...elsewhere].map(groupOf))
    counts.set(key, (counts.get(key) ?? 0) + 1);
  const groups = new Map<string, StatedCard[]>();
  for (const card of [...own, ...elsewhere])
    groups.set(groupOf(card), [...(groups.get(groupOf(card)) ?? []), card]);
  const claiming = new Set(claimants(claims));
  return [...groups].flatMap(([key, cards]): readonly Finding[] => {
    const checked = cards.flatMap((card) => (card.agent ? [{ card, agent: card.agent }] : []));
    const reported = checked.findLast(({ agent }) => claiming.has(agent)) ?? checked.at(-1);
    const [other, ...rest] = cards.filter((card) => card !== reported?.card);
    if (reported === undefined || other === undefined) return [];
    const isNew = former === undefined ? undefined : cards.length > (counts.get(key) ?? 0);
    const severity = isNew === false ? 'warning' : 'error';
    const problem = problemOf(reported.card, [other, ...rest], severity);
    return [
      {
        ...findingAt(duplicateId, problem, reported.agent.name),
        ...(isNew !== undefined && { isNew }),
      },
    ];
  });
}

/** The maximum number of other cards to list per finding. */
const MAX_RELATED = 10;

function problemOf(
  { id, card }: StatedCard,
  others: readonly [StatedCard, ...StatedCard[]],
  severity: 'error' | 'warning',
): Problem {
  const [first] = others;
  const isSame = others.every((other) => other.id.value === id.value);
  return {
    at: { document: card.place.document, path: [id.key] },
    severity,
    ...duplicateId.words.same(id, {
      file: first.file,
      spelling: isSame ? undefined : first.id.value,
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
