import type { Document, Node } from '../../document/document.ts';
import type { Kind } from '../../model/governed.ts';
import { MARKS } from '../../model/marks.ts';

/** The kind of a file, and whether it has keys of both generations of cards. */
export interface Recognised {
  readonly kind: Kind;
  readonly mixed: boolean;
}

/** Keys of `defaults` in the policy DSL. In other files, `defaults` has different keys. */
const DEFAULTS_KEYS = [
  'unmapped_tool_action',
  'unmapped_severity',
  'fail_open',
  'enforcement_mode',
  'grace_period_hours',
] as const;

/**
 * Top-level keys that are enough to determine the kind of a file. A file with one of them, even
 * misspelt, is meant to be a card or policy.
 */
export const TELLING_KEYS: readonly string[] = [
  ...MARKS['aap-card'],
  ...MARKS['unified-card'],
  'capability_mappings',
  'forbidden',
];

/** Keys that no other format uses at any depth. */
const CERTAIN_KEYS: readonly string[] = [
  ...MARKS['aap-card'],
  'card_version',
  'autonomy_mode',
  'integrity_mode',
  'capability_mappings',
];

/**
 * Keys that other formats also use. Two of them together, or one with another key of cards and
 * policies, are not a coincidence.
 */
const SHARED_KEYS: readonly string[] = ['forbidden', 'defaults', 'autonomy', 'effect'];

/** Keys inside the sections of cards and policies. */
const INNER_KEYS: readonly string[] = [
  ...DEFAULTS_KEYS,
  ...[
    'escalation_triggers',
    'bounded_actions',
    'forbidden_actions',
    'forbidden_tools',
    'card_actions',
    'required_actions',
  ],
  ...['allow_unmapped_tools', 'default_unmapped_severity'],
];

/**
 * Returns the key that shows that a file is meant as a card or policy; undefined if there is none.
 * `keys` are all keys of the file, as `foldedKey` returns them.
 */
export function governingKey(keys: ReadonlySet<string>): string | undefined {
  const certain = CERTAIN_KEYS.find((key) => keys.has(key));
  if (certain !== undefined) return certain;
  const shared = SHARED_KEYS.filter((key) => keys.has(key));
  return shared.length > 1 || INNER_KEYS.some((key) => keys.has(key)) ? shared[0] : undefined;
}

/**
 * Determines the kind of a document, before validation, so that no message has to mention several
 * schemas. Returns undefined if the document has no kind.
 */
export function recognise(document: Document): Recognised | undefined {
  const { root } = document;
  if (root.kind === 'list')
    return isAccessList(root) ? { kind: 'access-list', mixed: false } : undefined;
  if (root.kind !== 'map') return undefined;
  const has = (key: string): boolean => root.entries.has(key);
  const aap = MARKS['aap-card'].some(has);
  const unified = MARKS['unified-card'].some(has);
  if (aap && unified)
    return {
      kind: has('aap_version') && !has('card_version') ? 'aap-card' : 'unified-card',
      mixed: true,
    };
  if (aap) return { kind: 'aap-card', mixed: false };
  if (unified) return { kind: 'unified-card', mixed: false };
  if (has('capability_mappings') || has('forbidden') || hasPolicyDefaults(root))
    return { kind: 'policy', mixed: false };
  const policies = root.entries.get('policies')?.node;
  return policies?.kind === 'list' && isAccessList(policies)
    ? { kind: 'access-list', mixed: false }
    : undefined;
}

function hasPolicyDefaults(root: Node & { kind: 'map' }): boolean {
  const defaults = root.entries.get('defaults')?.node;
  return defaults?.kind === 'map' && DEFAULTS_KEYS.some((key) => defaults.entries.has(key));
}

function isAccessList(list: Node & { kind: 'list' }): boolean {
  return (
    list.items.length > 0 &&
    list.items.every((item) => item.kind === 'map' && item.entries.has('effect'))
  );
}
