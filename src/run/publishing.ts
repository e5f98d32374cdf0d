import { Mnemom, type MnemomError } from '../adapters/mnemom/mnemom.ts';
import {
  type CardContent,
  isRefusal,
  type Publication,
  type PublishedCard,
  withoutKeysOfApi,
} from '../adapters/mnemom/publish.ts';
import type { PermissionChanges } from '../diff/change.ts';
import { readCardFile } from '../discovery/files.ts';
import type { Document } from '../document/document.ts';
import type { Finding } from '../finding/finding.ts';
import { quotedWhole } from '../finding/words.ts';
import { ownPolicy } from '../floors/own-policy.ts';
import { type Agent, ownParts } from '../model/agent.ts';
import { treeOfText } from '../model/tree.ts';
import { ownFilesOf, type Settings } from '../settings/settings.ts';
import { comparePermissions } from './comparison/compare-permissions.ts';

/** The published card's name in findings and differences. */
const PUBLISHED_FILE = 'published card';

/** A card to publish. */
export interface CardToPublish {
  readonly document: Document;
  readonly agentId: string;
  readonly content: CardContent;
}

/** Returns a card to publish, with the text to send. */
export function cardToPublish(document: Document, agentId: string): CardToPublish {
  return { document, agentId, content: contentOf(document) };
}

/** Returns a client for the API to which cards are published. */
export function publishingClient(
  key: string,
  { apiUrl, apiTimeout }: Pick<Settings, 'apiUrl' | 'apiTimeout'>,
  progress: (line: string) => void,
): Mnemom {
  return new Mnemom({ key, url: apiUrl, timeoutMs: apiTimeout * 1000, progress });
}

/** Returns an agent's card, with its id in the API. Either may be undefined. */
export function cardOf(
  agent: Pick<Agent, 'card' | 'policy' | 'own'>,
  settings: Settings,
): { readonly document?: Document; readonly agentId?: string } {
  const { card } = ownParts(agent);
  const document = card?.place.document;
  const listed = settings.agents?.find(
    (each) => document !== undefined && ownFilesOf(each).includes(document.file),
  );
  const agentId = listed?.traces?.agentId ?? settings.agentId ?? card?.agentId;
  return { ...(document && { document }), ...(agentId !== undefined && { agentId }) };
}

/**
 * Returns a card's content as it is sent: the text of its file, including comments. A card embedded
 * in an A2A card is sent on its own.
 */
function contentOf({ text, syntax, value, base }: Document): CardContent {
  return base === undefined
    ? { text, syntax, value }
    : { text: `${JSON.stringify(value, undefined, 2)}\n`, syntax: 'json', value };
}

/**
 * Compares a card's permissions with the published card's permissions. Floors are omitted, because
 * only the API knows which floors apply to the published card.
 */
export async function compareWithPublished(
  { document: { file, text }, content }: CardToPublish,
  published: PublishedCard | 'none',
  { name, tools }: Pick<Agent, 'name' | 'tools'>,
): Promise<
  | { readonly kind: 'compared'; readonly changes: PermissionChanges }
  | { readonly kind: 'failed'; readonly failures: readonly Finding[] }
> {
  const failures: Finding[] = [];
  const agentIn = async (path: string, source: string): Promise<Agent | undefined> => {
    const read = await readCardFile(treeOfText('one card', path, source), path, { named: true });
    if (read.kind === 'broken') for (const finding of read.findings) failures.push(finding);
    if (read.kind !== 'governed') return undefined;
    const { governed } = read;
    const { policy } = ownPolicy(governed, undefined, {});
    const parts = { ...(governed.card && { card: governed.card }), ...(policy && { policy }) };
    return { name, identity: '', ...parts, ...(tools && { tools }), files: [path], findings: [] };
  };
  const found = (agent: Agent | undefined) => ({
    agents: agent ? [agent] : [],
    identities: new Set(agent ? [''] : []),
    findings: [],
  });
  const base =
    published === 'none'
      ? undefined
      : await agentIn(
          PUBLISHED_FILE,
          JSON.stringify(withoutKeysOfApi(published.value, content.value), undefined, 2),
        );
  const head = await agentIn(file, text);
  if (failures.length > 0) return { kind: 'failed', failures };
  const agents = { base: found(base), head: found(head) };
  return { kind: 'compared', changes: comparePermissions(agents, [], []).permissions };
}

/** Returns a sentence about a card that was published or did not need publishing. */
export function publishedWords(
  { document: { file }, agentId }: CardToPublish,
  { kind, version, amendment }: Publication,
): string {
  const details = [
    ...(version === undefined ? [] : [`version ${version}`]),
    ...(amendment === undefined ? [] : [`amendment ${amendment}`]),
  ];
  const detail = details.length === 0 ? '' : ` (${details.join(', ')})`;
  return kind === 'published'
    ? `Published ${quotedWhole(file)} as the card of agent ${quotedWhole(agentId)}${detail}`
    : `Nothing to publish: ${quotedWhole(file)} is already the published card of agent ${quotedWhole(agentId)}${detail}`;
}

/**
 * Returns the exit code for a card that was not published. The code is 1 if the API refused the
 * card or the published card was changed by someone else, and 2 otherwise.
 */
export function exitCodeOfFailure(error: MnemomError): 1 | 2 {
  return isRefusal(error) ? 1 : 2;
}
