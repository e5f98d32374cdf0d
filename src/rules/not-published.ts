import { wording } from '../finding/finding.ts';
import { quoted, quotedWhole } from '../finding/words.ts';
import type { WordedRule } from './rule.ts';

/** Describes the effect that publishing the repository's card would have. */
const EFFECTS = {
  widens: 'publishing this card would grant new permissions',
  narrows: 'publishing this card would remove permissions',
  neutral: 'the permissions are the same',
  unknown: 'their permissions could not be compared',
} as const;
export type PublishingEffect = keyof typeof EFFECTS;

/** The latest amendment of a published card. */
interface LatestAmendment {
  readonly id: string;
  readonly at: string | null;
  readonly change: string;
  readonly by: string | null;
}

const words = wording({
  none: (agentId: string) => ({
    message: `no card is published for agent ${quotedWhole(agentId)}`,
    help: "publish the card, or correct the agent's id",
  }),
  differs: (
    agentId: string,
    file: string,
    effect: PublishingEffect,
    amendment: LatestAmendment | undefined,
  ) => ({
    message: `the published card of agent ${quotedWhole(agentId)} differs from ${quotedWhole(file)}: ${EFFECTS[effect]}${amendment === undefined ? '' : `; ${amendmentWords(amendment)}`}`,
    help: 'run "card-gate diff --published" to see the difference; then publish the card, or save the output of "card-gate show" in the repository',
  }),
  noCard: (agentId: string) => ({
    message: `a card is published for agent ${quotedWhole(agentId)}, and the repository has none`,
    help: 'save the output of "card-gate show" in the repository, or correct the agent\'s id',
  }),
  policy: (agentId: string, file: string) => ({
    message: `the published card of agent ${quotedWhole(agentId)} has no policy, and ${quotedWhole(file)} is not published`,
    help: 'move the policy into the card, because only cards are published',
  }),
});

function amendmentWords({ id, at, change, by }: LatestAmendment): string {
  const when = at === null ? '' : ` of ${quoted(at)}`;
  const who = by === null ? '' : ` by ${quoted(by)}`;
  return `its last amendment is ${quoted(id)}${when}${who}: ${quoted(change)}`;
}

export const notPublished = {
  id: 'not-published',
  severity: 'note',
  summary: "An agent's published card differs from the card in the repository.",
  words,
} as const satisfies WordedRule;
