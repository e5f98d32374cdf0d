import { counted } from '../../finding/words.ts';
import { MnemomError } from './error.ts';
import {
  type CardContent,
  conditionOf,
  helpForPublishing,
  isSameCard,
  MAX_PUBLISHED_BYTES,
  type Publication,
  type PublishedCard,
  publicationOf,
  versionOf,
} from './publish.ts';
import type { MnemomCall, MnemomRequests } from './request.ts';

/** The values and functions needed to publish an agent's card. */
interface PublishingAccess {
  readonly requests: MnemomRequests;
  /** The card's path in the API. */
  readonly path: string;
  /** The agent's id in quotation marks. */
  readonly agent: string;
  /** The idempotency key for all attempts. */
  readonly key: string;
  /** Reads the published card. Returns `same` if the card's tag is still `tag`. */
  readonly readBack: (tag: string | undefined) => Promise<PublishedCard | 'none' | 'same'>;
}

const NOTHING = 'nothing was published';

/**
 * Publishes a card, unless a card other than `former` has since been published.
 * @throws MnemomError if the card was not published, or if the outcome is unknown.
 */
export async function publishCard(
  card: CardContent,
  former: PublishedCard | 'none',
  access: PublishingAccess,
): Promise<Publication> {
  const { requests, agent } = access;
  let isLost = false;
  const call = callOf(card, former, access, () => {
    isLost = true;
  });
  try {
    const answer = await requests.send(call);
    if (answer.status === 304)
      return { kind: 'unchanged', ...(former !== 'none' && versionOf(answer, former.value)) };
    const publication = publicationOf(answer);
    if (publication) return publication;
  } catch (error) {
    if (!(error instanceof MnemomError)) throw error;
    if (!isLost) throw unpublished(error, NOTHING, requests);
    return whatHappened(card, former, error, access);
  }
  const message = `the Mnemom API's answer to the request to publish the card of agent ${agent} does not state what was published`;
  const error = new MnemomError('nonsense', message, 'check api-url');
  return whatHappened(card, former, error, access);
}

/**
 * Returns the request that publishes a card.
 * @throws MnemomError if the card is too large, or if the request could overwrite another card.
 */
function callOf(
  { text, syntax }: CardContent,
  former: PublishedCard | 'none',
  { requests, path, agent, key }: PublishingAccess,
  lost: () => void,
): MnemomCall {
  const bytes = Buffer.byteLength(text);
  if (bytes > MAX_PUBLISHED_BYTES) {
    const message = `the card of agent ${agent} has ${counted(bytes, 'byte')}`;
    const error = new MnemomError('refused', message, helpForPublishing(413), { status: 413 });
    throw unpublished(error, NOTHING, requests);
  }
  const condition = conditionOf(former);
  if (condition === undefined) {
    const message = `the Mnemom API's answer with the card of agent ${agent} has no ETag, so somebody else's change could be overwritten`;
    const help = 'check api-url, and connect to the API without a proxy that removes headers';
    throw unpublished(new MnemomError('nonsense', message, help), NOTHING, requests);
  }
  const aim = `to publish the card of agent ${agent}`;
  return {
    path,
    method: 'PUT',
    headers: {
      'content-type': `application/${syntax}; charset=utf-8`,
      'idempotency-key': key,
      ...condition,
    },
    body: text,
    words: {
      asked: `the request ${aim}`,
      answer: `answer to the request ${aim}`,
      act: `answer the request ${aim}`,
      aim,
    },
    helpFor: helpForPublishing,
    lost,
  };
}

/**
 * Determines whether a card was published although the response was lost.
 * @throws MnemomError unless the card was published.
 */
async function whatHappened(
  card: CardContent,
  former: PublishedCard | 'none',
  error: MnemomError,
  { requests, readBack }: PublishingAccess,
): Promise<Publication> {
  const tag = former === 'none' ? undefined : former.etag;
  let present: PublishedCard | 'none' | 'same';
  try {
    present = await readBack(tag);
  } catch {
    const unknown =
      'the published card could not be read, so it is unclear whether the card changed';
    throw unpublished(error, unknown, requests);
  }
  if (present === 'none') throw unpublished(error, 'no card is published', requests);
  if (present === 'same' || (tag !== undefined && present.etag === tag))
    throw unpublished(error, 'the published card did not change', requests);
  if (!isSameCard(present.value, card.value)) {
    const changed = 'the published card has changed, possibly because of this request';
    throw unpublished(error, changed, requests);
  }
  const { version, etag } = present;
  return {
    kind: 'published',
    ...(version !== undefined && { version }),
    ...(etag !== undefined && { etag }),
  };
}

/** Appends the outcome for the card to an error's message. */
function unpublished(
  { kind, message, help, status, code }: MnemomError,
  consequence: string,
  requests: MnemomRequests,
): MnemomError {
  return requests.error(kind, `${message}; ${consequence}`, help, {
    ...(status !== undefined && { status }),
    ...(code !== undefined && { code }),
  });
}
