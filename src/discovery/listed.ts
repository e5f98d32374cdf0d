import { type Finding, findingAt, topOf } from '../finding/finding.ts';
import { unlistedAgent } from '../rules/unlisted-agent.ts';
import type { ConfiguredAgent, Settings } from '../settings/settings.ts';
import type { CardFile } from './files.ts';
import { isFloor } from './floors.ts';
import type { AgentFiles, Grouping } from './group.ts';

/**
 * The discovered agents beside those that the configuration lists. A listing stands in for the
 * agent whose card it names, or for a policy without a card that it names. To name the policy of an
 * agent with a card is not enough, since nobody would then look at that card.
 */
export function withoutListed(
  found: readonly AgentFiles[],
  configured: readonly ConfiguredAgent[],
): readonly AgentFiles[] {
  const cards = new Set(configured.map(({ card }) => card));
  const policies = new Set(configured.map(({ policy }) => policy));
  return found.filter(({ card, policy }) =>
    card ? !cards.has(card.document.file) : !policy || !policies.has(policy.document.file),
  );
}

/**
 * Discovered agents under names that no listed agent has: exemptions and ignores are given by name,
 * and must not reach another agent.
 */
export function apartFrom(
  configured: readonly ConfiguredAgent[],
  found: readonly AgentFiles[],
): readonly AgentFiles[] {
  const taken = new Set([...configured.map(({ name }) => name)]);
  return found.map((one) => {
    let { name } = one;
    if (taken.has(name)) name = one.identity === '' ? '.' : one.identity;
    while (taken.has(name)) name = `./${name}`;
    taken.add(name);
    return name === one.name ? one : { ...one, name };
  });
}

/** How the files of a tree were paired, beside a list of agents. */
interface Pairing {
  readonly grouping: Grouping;
  /** The agents of the grouping for which no listing stands in. */
  readonly found: readonly AgentFiles[];
  /** Files of which something is said already. */
  readonly doubted: ReadonlySet<string>;
}

/**
 * Cards and policies of no agent: where nothing is discovered all that are not listed, which is an
 * error; otherwise those that lay with an agent for which a listing stands in, and which the
 * listing leaves out.
 */
export function unlistedFiles(
  governed: readonly (CardFile & { kind: 'governed' })[],
  { grouping, found, doubted }: Pairing,
  settings: Settings,
): readonly Finding[] {
  const own = governed.filter((file) => !isFloor(file.governed));
  if (!settings.discover) return own.map((file) => unlisted(file, 'error'));
  if (settings.agents === undefined) return [];
  const filesOf = (agents: readonly AgentFiles[]): readonly string[] =>
    agents.flatMap(({ card, policy }) =>
      [card, policy].flatMap((part) => part?.document.file ?? []),
    );
  const paired = new Set([
    ...filesOf(grouping.agents),
    ...grouping.findings.map(({ location: { file } }) => file),
  ]);
  const left = new Set(filesOf(found));
  return own
    .filter(({ file }) => paired.has(file) && !left.has(file) && !doubted.has(file))
    .map((file) => unlisted(file, 'warning'));
}

function unlisted(file: CardFile & { kind: 'governed' }, severity: 'error' | 'warning'): Finding {
  const { words } = unlistedAgent;
  return findingAt(unlistedAgent, {
    at: topOf(file.governed.document),
    severity,
    ...(severity === 'error' ? words.notDiscovered(file.file) : words.leftOut(file.file)),
  });
}
