import type { Amendment } from '../../model/api-answer.ts';
import { own } from './answer.ts';
import type { MnemomAnswer } from './request.ts';

/** A published card, with the tag and version that identify its current state. */
export interface PublishedCard {
  /** The card as JSON, as its author wrote it. */
  readonly text: string;
  readonly value: unknown;
  /**
   * The tag for this version of the card, in quotation marks. Absent if the API did not return a
   * tag.
   */
  readonly etag?: string;
  /** The card's version number. Absent if the API did not return a version number. */
  readonly version?: string;
}

/** A card to publish: the text of its file, and the value parsed from the text. */
export interface CardContent {
  readonly text: string;
  readonly syntax: 'json' | 'yaml';
  /** The value parsed from the text. */
  readonly value: unknown;
}

/** The result of publishing a card. */
export interface Publication {
  /** `unchanged` if the API already had exactly this card. */
  readonly kind: 'published' | 'unchanged';
  readonly version?: string;
  readonly etag?: string;
  /** The id of the amendment that records the change. Absent if the API did not return one. */
  readonly amendment?: string;
}

/** The maximum size of a card that the API accepts, in bytes. */
export const MAX_PUBLISHED_BYTES = 128 * 1024;

/**
 * Returns the tag and version of the card in a response. Omits those that are missing or invalid.
 */
export function versionOf(
  { headers }: Pick<MnemomAnswer, 'headers'>,
  value: unknown,
): Pick<PublishedCard, 'etag' | 'version'> {
  const version = textOf(headers.get('x-card-version')) ?? textOf(own(value, 'version'));
  const etag = etagOf(headers.get('etag') ?? '') ?? hashOf(own(value, 'content_hash'));
  return { ...(version !== undefined && { version }), ...(etag !== undefined && { etag }) };
}

/**
 * Parses the response to publishing a card. Returns undefined if the response does not appear to
 * come from the API.
 */
export function publicationOf(answer: MnemomAnswer): Publication | undefined {
  let value: unknown;
  try {
    value = JSON.parse(answer.text);
  } catch {
    return undefined;
  }
  const amendment =
    textOf(own(value, 'amendment_id')) ??
    textOf(own(own(value, 'amendment'), 'amendment_id')) ??
    textOf(own(own(value, 'amendment'), 'id')) ??
    textOf(answer.headers.get('x-amendment-id'));
  const published = {
    ...versionOf(answer, value),
    ...(amendment !== undefined && { amendment }),
  };
  return Object.keys(published).length === 0 ? undefined : { kind: 'published', ...published };
}

/**
 * Returns headers that cause the API to refuse the request if another card was published after
 * `former`. Returns undefined if `former` does not have a tag.
 */
export function conditionOf(
  former: PublishedCard | 'none',
): Readonly<Record<string, string>> | undefined {
  if (former === 'none') return { 'if-none-match': '*' };
  return former.etag === undefined ? undefined : { 'if-match': former.etag };
}

/** The keys that the API adds to a card. These keys are ignored when cards are compared. */
const KEYS_OF_API: readonly string[] = [
  '_composition',
  '_warnings',
  'agent_id',
  'card_id',
  'content_hash',
  'expires_at',
  'issued_at',
  'version',
];

/**
 * Returns a published card without the keys that the API added. Keys that `card` also contains are
 * kept.
 */
export function withoutKeysOfApi(published: unknown, card: unknown): unknown {
  if (typeof published !== 'object' || published === null) return published;
  return Object.fromEntries(
    Object.entries(published).filter(
      ([key]) => !KEYS_OF_API.includes(key) || own(card, key) !== undefined,
    ),
  );
}

/**
 * Whether a published card is the same as a card to publish. Ignores the order of keys, and keys
 * that only the API writes.
 */
export function isSameCard(published: unknown, card: unknown): boolean {
  return sorted(withoutKeysOfApi(published, card)) === sorted(card);
}

/** Returns an instruction for fixing a card that was not published, given the HTTP status. */
export function helpForPublishing(status: number): string {
  return (
    HELP[status] ??
    (status >= 500 || status === 408
      ? 'publish again later; if it fails again, the API may be out of service'
      : "check api-url, the agent's id and the key")
  );
}

const HELP: Readonly<Record<number, string>> = {
  400: 'check api-url, and update Card Gate: the API does not understand the request',
  401: 'make sure that the key exists, is passed to this command or step, and has not expired or been revoked',
  403: 'give the key the scope api:write and access to this agent',
  404: "check the agent's id, and make sure that it is registered with the API at api-url",
  409: 'wait until the other change to this card is finished, and publish again',
  412: 'publish again and review the new differences; somebody changed the published card after it was compared',
  413: 'shorten the card: the API accepts at most 128 KiB',
  422: "fix the card as the API's answer describes, and publish again",
  428: "publish without the proxy that removes the If-Match header, because this header protects other people's changes",
  429: 'publish again later, or raise api-timeout',
};

/**
 * The HTTP statuses that reject the card's content, its size or its timing. Other statuses concern
 * the request.
 */
const REFUSALS: ReadonlySet<number | undefined> = new Set([409, 412, 413, 422]);

/** Whether the API refused a card because of its content or a concurrent change. */
export function isRefusal({ status }: { readonly status: number | undefined }): boolean {
  return REFUSALS.has(status);
}

function textOf(value: unknown): string | undefined {
  const text = typeof value === 'number' ? String(value) : value;
  return typeof text === 'string' && /^[\w.:/+@-]{1,100}$/.test(text) ? text : undefined;
}

/**
 * Returns the tag in quotation marks, or undefined if the tag is invalid. Removes the weak marker,
 * which a proxy adds when it compresses a response, because a weak tag never matches.
 */
function etagOf(text: string): string | undefined {
  return /^(?:W\/)?("[\x21\x23-\x7e]{1,200}")$/.exec(text.trim())?.[1];
}

function hashOf(value: unknown): string | undefined {
  return typeof value === 'string' && /^sha256:[0-9a-f]{64}$/.test(value)
    ? `"${value}"`
    : undefined;
}

/** Converts a value to JSON with sorted keys. */
function sorted(value: unknown): string {
  return JSON.stringify(value, (_, item: unknown) =>
    typeof item === 'object' && item !== null && !Array.isArray(item)
      ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)))
      : item,
  );
}

/** A floor of a published card. */
interface PublishedFloor {
  readonly scope: 'platform' | 'org' | 'team';
  readonly value: object;
}

/** A published card, with the floors and the composed card that the API provides. */
export interface PublishedSources extends PublishedCard {
  /** The floors that apply to the card, outermost first. Absent if the API does not state them. */
  readonly floors?: readonly PublishedFloor[];
  /** The card as the API composed it. Absent if the API does not send it. */
  readonly composed?: object;
  /** Whether a floor has changed since the API composed the card. */
  readonly isStale: boolean;
}

/**
 * The parsed content of a response with a card and its floors. `agent` is null if no card is
 * published.
 */
interface SourcesContent extends Omit<PublishedSources, keyof PublishedCard> {
  readonly agent: object | null;
}

/** The response keys under which a single card can appear. */
const SOURCE_KEYS = ['agent', 'platform', 'org', 'composed'] as const;

/**
 * Reads a response with a card and its floors. An older server responds with the card alone. If the
 * value of a key is neither a card nor absent, returns the key's name, because an unreadable floor
 * must not be ignored.
 */
export function sourcesOf(value: object): SourcesContent | (typeof SOURCE_KEYS)[number] | 'teams' {
  const isEnvelope =
    Object.hasOwn(value, 'agent') &&
    !Object.hasOwn(value, 'card_version') &&
    !Object.hasOwn(value, 'aap_version');
  if (!isEnvelope) return { agent: value, isStale: false };
  const found = SOURCE_KEYS.map((key) => [key, contentOf(own(value, key))] as const);
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
 * Returns the card in a value, which is either a card or an object that contains a card. Returns
 * null if there is no card, and undefined if the value has any other form.
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

/** The maximum length of a string in an amendment, in characters. Longer strings are truncated. */
const MAX_TEXT = 300;

/**
 * Reads a list of amendments in any form that the API uses. Returns undefined if there is no list.
 * `foreign` prepares the API's text for display.
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
