import type { Amendment } from '../../model/api-answer.ts';
import { own } from './answer.ts';
import type { PublishedCard } from './publish.ts';

/** The floors of a published card, outermost first. */
interface PublishedFloor {
  readonly scope: 'platform' | 'org' | 'team';
  readonly value: object;
}

/** A published card with what it is composed of. */
export interface PublishedSources extends PublishedCard {
  /** Absent if the API does not say which floors apply. */
  readonly floors?: readonly PublishedFloor[];
  /** The card as the API composed it. Absent if the API does not send it. */
  readonly composed?: object;
  /** Whether the API has yet to compose the card again. */
  readonly isStale: boolean;
}

/** The content of an answer with a card and its sources. `agent` is null if no card is published. */
export interface SourcesContent extends Omit<PublishedSources, keyof PublishedCard> {
  readonly agent: object | null;
}

/** The keys of the answer that hold one card. */
const KEYS = ['agent', 'platform', 'org', 'composed'] as const;

/**
 * Reads an answer with a card and its sources. An older server answers with the card alone. Returns
 * the name of a key if its value is neither a card nor absent, because a floor must not get lost.
 */
export function sourcesOf(value: object): SourcesContent | (typeof KEYS)[number] | 'teams' {
  const isEnvelope =
    Object.hasOwn(value, 'agent') &&
    !Object.hasOwn(value, 'card_version') &&
    !Object.hasOwn(value, 'aap_version');
  if (!isEnvelope) return { agent: value, isStale: false };
  const found = KEYS.map((key) => [key, contentOf(own(value, key))] as const);
  const wrong = found.find(([, content]) => content === undefined);
  if (wrong) return wrong[0];
  const teams = own(value, 'teams') ?? [];
  const ofTeams = Array.isArray(teams) ? teams.map(contentOf) : [undefined];
  if (ofTeams.some((content) => content === undefined)) return 'teams';
  const [agent, platform, org, composed] = found.map(([, content]) => content ?? null);
  const floors = [
    { scope: 'platform', value: platform },
    { scope: 'org', value: org },
    ...ofTeams.map((content) => ({ scope: 'team', value: content }) as const),
  ] as const;
  return {
    agent: agent ?? null,
    floors: floors.flatMap(({ scope, value: content }) =>
      content ? [{ scope, value: content }] : [],
    ),
    ...(composed && { composed }),
    isStale: own(value, 'composed_stale') === true,
  };
}

/**
 * Returns a card, which may be in an object that describes it. Returns null if there is none, and
 * undefined if the value is something else.
 */
function contentOf(value: unknown): object | null | undefined {
  if (value === null || value === undefined) return null;
  if (typeof value !== 'object' || Array.isArray(value)) return undefined;
  const keys = Object.keys(value);
  if (keys.length === 0) return null;
  const inner = ['card', 'card_json'].find((key) => Object.hasOwn(value, key));
  if (inner === undefined) return value;
  const content = own(value, inner);
  return typeof content === 'object' && !Array.isArray(content) ? content : undefined;
}

/** The most characters of a text in an amendment. */
const MAX_TEXT = 300;

/**
 * Reads a list of amendments in any form that the API uses. Returns undefined if there is no list.
 * `foreign` prepares text of the API for display.
 */
export function amendmentsOf(
  value: unknown,
  foreign: (text: string, most: number) => string,
): readonly Amendment[] | undefined {
  const list = Array.isArray(value)
    ? value
    : (own(value, 'amendments') ?? own(value, 'card_amendments'));
  if (!Array.isArray(list)) return undefined;
  return list.map((row: unknown) => {
    const text = (...keys: readonly string[]): string | null => {
      const found = keys.map((key) => own(row, key)).find((each) => typeof each === 'string');
      const shown = typeof found === 'string' ? foreign(found, MAX_TEXT) : '';
      return shown === '' ? null : shown;
    };
    const fields = own(row, 'changed_fields');
    const named = Array.isArray(fields)
      ? fields.filter((field) => typeof field === 'string').join(', ')
      : '';
    return {
      id: text('amendment_id', 'id') ?? '?',
      at: text('created_at', 'timestamp'),
      change:
        text('diff_summary', 'field_changed', 'amendment_type') ??
        (named === '' ? 'unknown' : foreign(named, MAX_TEXT)),
      reason: text('reason'),
      by: text('created_by', 'triggered_by', 'source'),
      reclassification: text('linked_reclassification_id'),
    };
  });
}
