import type { Document, Node } from '../../document/document.ts';
import type { Kind } from '../../model/governed.ts';

/** The kind of a file, and whether it carries the marks of both generations of card. */
export interface Recognised {
  readonly kind: Kind;
  readonly mixed: boolean;
}

/**
 * Keys that tell each generation of card, the version key first
 * (docs/reference/files.md#kinds-of-file).
 */
export const MARKS = {
  'aap-card': ['aap_version', 'autonomy_envelope', 'audit_commitment'],
  'unified-card': ['card_version', 'autonomy', 'autonomy_mode', 'integrity_mode'],
} as const;
/** Keys of `defaults` that belong to the policy DSL; other files have a `defaults` of their own. */
const DEFAULTS_KEYS = [
  'unmapped_tool_action',
  'unmapped_severity',
  'fail_open',
  'enforcement_mode',
  'grace_period_hours',
] as const;

/**
 * Top-level keys that tell a kind by themselves: a file with one of them, even misspelt, is meant
 * to be governed.
 */
export const TELLING_KEYS: readonly string[] = [
  ...MARKS['aap-card'],
  ...MARKS['unified-card'],
  'capability_mappings',
  'forbidden',
];

/** Keys that no other format has, at whatever depth they are. */
const CERTAIN_KEYS: readonly string[] = [
  ...MARKS['aap-card'],
  'card_version',
  'autonomy_mode',
  'integrity_mode',
  'capability_mappings',
];

/**
 * Keys that other formats have too: two of them, or one next to a word of cards and policies, are
 * no accident.
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
 * The key that says that somebody reads the file as a card or a policy, out of all its keys as
 * `foldedKey` gives them; undefined when none does.
 */
export function governingKey(keys: ReadonlySet<string>): string | undefined {
  const certain = CERTAIN_KEYS.find((key) => keys.has(key));
  if (certain !== undefined) return certain;
  const shared = SHARED_KEYS.filter((key) => keys.has(key));
  return shared.length > 1 || INNER_KEYS.some((key) => keys.has(key)) ? shared[0] : undefined;
}

/**
 * Tells the kind of a document before it is validated, so that no message has to speak of several
 * schemas; undefined when it is of none.
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
