import { Mnemom, type MnemomError } from '../adapters/mnemom/mnemom.ts';
import {
  type CardContent,
  isRefusal,
  type Publication,
  type PublishedCard,
  type PublishedSources,
  withoutKeysOfApi,
} from '../adapters/mnemom/publish.ts';
import type { PermissionChanges } from '../diff/change.ts';
import { readCardFile } from '../discovery/files.ts';
import { floorOf } from '../discovery/floors.ts';
import type { Document } from '../document/document.ts';
import type { Finding } from '../finding/finding.ts';
import { quotedWhole } from '../finding/words.ts';
import { composeAgent } from '../floors/compose.ts';
import { ownPolicy } from '../floors/own-policy.ts';
import { readGoverned } from '../formats/kinds.ts';
import { type Agent, type Floor, ownParts } from '../model/agent.ts';
import type { Governed } from '../model/governed.ts';
import { effectiveDefaults, type Policy } from '../model/policy.ts';
import type { ToolList } from '../model/tool.ts';
import { treeOfText } from '../model/tree.ts';
import { ownFilesOf, type Settings } from '../settings/settings.ts';
import { comparePermissions } from './comparison/compare-permissions.ts';

/** The published card's name in findings and differences. */
const PUBLISHED_FILE = 'published card';

/** A card to publish, with the agent's id and the text to send. */
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
 * Returns a card's content as it is sent to the API: the text of its file, including comments. A
 * card inside an A2A card is sent on its own.
 */
function contentOf({ text, syntax, value, base }: Document): CardContent {
  return base === undefined
    ? { text, syntax, value }
    : { text: `${JSON.stringify(value, undefined, 2)}\n`, syntax: 'json', value };
}

/**
 * Compares a card's permissions with the published card's permissions. Floors are ignored, because
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

/** Returns a sentence that states whether a card was published or did not need to be. */
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

/** A published card, read as an agent. */
export type PublishedAgent =
  | {
      readonly kind: 'agent';
      readonly agent: Agent;
      /**
       * The same agent, read from the card that the API composed with its floors. Absent if the API
       * does not send it.
       */
      readonly composed?: Agent;
    }
  | { readonly kind: 'broken'; readonly why: string };

/**
 * Reads a published card as an agent with its floors. The tools come from the agent in the
 * repository. The repository's settings do not apply, because the API does not know them.
 */
export async function publishedAgent(
  { value, floors = [], composed }: Pick<PublishedSources, 'value' | 'floors' | 'composed'>,
  { name, tools }: Pick<Agent, 'name' | 'tools'>,
): Promise<PublishedAgent> {
  const card = await governedOf('published card', value);
  if (typeof card === 'string') return { kind: 'broken', why: card };
  const held: Floor[] = [];
  for (const [index, floor] of floors.entries()) {
    const file = `published card of the ${floor.scope} (${index + 1})`;
    const whole = await governedOf(file, floor.value);
    // A template may contain only sections that do not identify the kind of card.
    const read =
      typeof whole === 'string'
        ? await governedOf(file, { ...kindKeyOf(card), ...floor.value })
        : whole;
    if (typeof read === 'string') return { kind: 'broken', why: `${floor.scope}: ${read}` };
    const { document, kind } = read;
    const governed = readGoverned({ ...document, origin: { scope: floor.scope } }, kind);
    held.push(
      floorOf({ kind: 'governed', file, governed, mixed: false, bytes: 0 }, floor.scope, ''),
    );
  }
  const whole = composed && (await governedOf('composed card', composed));
  const isRead = whole !== undefined && typeof whole !== 'string';
  const listed = tools && { tools: namedOnly(tools) };
  return {
    kind: 'agent',
    agent: agentOf(name, card, held, listed),
    ...(isRead && { composed: agentOf(name, whole, [], listed) }),
  };
}

function agentOf(
  name: string,
  card: Governed,
  floors: readonly Floor[],
  listed: Pick<Agent, 'tools'> | undefined,
): Agent {
  const { policy } = ownPolicy(card, undefined, {});
  const own = { ...(card.card && { card: card.card }), ...(policy && { policy }) };
  const { findings: _, ...parts } = composeAgent(own, floors);
  return { name, identity: '', ...parts, ...listed, files: [], findings: [] };
}

/**
 * Removes aliases and alternative names from tools, because only one name of each tool is sent to
 * the API.
 */
function namedOnly(list: ToolList): ToolList {
  const tools = list.tools.map(({ canonical }) => ({ canonical, raw: [canonical], aliases: [] }));
  return { ...list, tools };
}

/** Returns the key with a card's version, which determines how the card's floors are read. */
function kindKeyOf({ document }: Governed): object {
  const value = document.value as Readonly<Record<string, unknown>>;
  return 'aap_version' in value
    ? { aap_version: value.aap_version }
    : { card_version: value.card_version ?? 'unified' };
}

/** Reads a card that the API returned. If it cannot be read, returns a clause that explains why. */
async function governedOf(file: string, value: unknown): Promise<Governed | string> {
  const tree = treeOfText('the API', file, JSON.stringify(value));
  const read = await readCardFile(tree, file, { named: true });
  if (read.kind === 'governed' && read.governed.card !== undefined) return read.governed;
  const findings: readonly Finding[] = read.kind === 'broken' ? read.findings : [];
  return findings[0]?.message ?? 'it is not a card';
}

/** Maps actions and modes of a policy to their names in the API's contract of 2026-03. */
const UNMAPPED_ACTIONS = { allow: 'allow', warn: 'warn', deny: 'block' } as const;
const TRIGGER_ACTIONS = {
  escalate: 'require_approval',
  warn: 'notify',
  log: 'notify',
  deny: 'block',
} as const;
const MODES = {
  enforce: 'enforce',
  nudge: 'nudge',
  warn: 'observe',
  observe: 'observe',
  off: 'observe',
} as const;

/**
 * Returns a card's policy as a document of its own, which the API's contract of 2026-03 requires
 * (docs/remote-check.md#what-is-sent).
 */
export function policyDocument({ policy }: Pick<Agent, 'policy'>): object {
  const meta = { schema_version: '1.0', name: 'published-card', scope: 'agent' };
  if (policy === undefined) return { meta, capability_mappings: {}, forbidden: [] };
  const { unmappedAction, unmappedSeverity, mode, graceHours } = effectiveDefaults(policy);
  return {
    meta,
    capability_mappings: mappingsOf(policy),
    forbidden: policy.forbidden.map(({ pattern, reason, severity }) => ({
      pattern: pattern.text,
      reason,
      severity,
    })),
    escalation_triggers: policy.triggers.map(({ text, action, reason }) => ({
      condition: text,
      action: TRIGGER_ACTIONS[action],
      reason,
    })),
    defaults: {
      unmapped_tool_action: UNMAPPED_ACTIONS[unmappedAction],
      unmapped_severity: unmappedSeverity,
      fail_open: policy.defaults.failOpen?.value ?? false,
      enforcement_mode: MODES[mode],
      grace_period_hours: graceHours,
    },
  };
}

/**
 * Returns a policy's capabilities, keyed by name. A floor and the agent may both have a capability
 * of the same name.
 */
function mappingsOf({ capabilities }: Policy): Readonly<Record<string, object>> {
  const mappings = new Map<string, object>();
  for (const { name, patterns, actions } of capabilities) {
    let key = name;
    for (let count = 2; mappings.has(key); count += 1) key = `${name} (${count})`;
    mappings.set(key, {
      tools: patterns.map(({ text }) => text),
      card_actions: actions.map(({ value }) => value),
    });
  }
  return Object.fromEntries(mappings);
}
