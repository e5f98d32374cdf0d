import type { Node } from '../../document/document.ts';
import { validatorFor } from '../../finding/validator.ts';
import { EFFECTS } from '../../model/access.ts';
import { type FileKind, hasAnyKey } from '../file-kind.ts';
import schema from '../schemas/access-list.schema.json' with { type: 'json' };
import { readAccessList } from './read-list.ts';

/**
 * An access list: entries with an actor, an action, a resource and an effect
 * (docs/reference/access-lists.md#the-file). The file is a list of entries, or a map with the
 * entries under `policies`.
 */
export const accessList: FileKind = {
  id: 'access-list',
  part: 'access',
  keys: {
    top: [],
    certain: ['policy_mode', 'actor_pattern', 'resource_pattern', 'action_pattern'],
    shared: ['effect'],
    inner: ['sql_pattern', 'argument_pattern', 'rule_type', 'not_match'],
  },
  isKindOf: (root) => {
    const isMap = root.kind === 'map';
    const entries = isMap ? root.entries.get('policies')?.node : root;
    const keys = isMap ? KEYS_UNDER_POLICIES : ENTRY_KEYS;
    return (entries?.kind === 'list' && hasEntries(entries, keys)) || hasListKeys(root);
  },
  read: (top) => ({ access: readAccessList(top) }),
  shape: { schema, validate: validatorFor(schema) },
};

/** Keys that mark an item in a top-level list as an entry of an access list. */
const ENTRY_KEYS = [
  'effect',
  'actor_pattern',
  'action_pattern',
  'resource_pattern',
  'sql_pattern',
  'argument_pattern',
] as const;
/** Keys that mark an item under `policies` as an entry, even without an `effect`. */
const KEYS_UNDER_POLICIES = [...ENTRY_KEYS, 'actor', 'action'] as const;

/**
 * Whether a list looks like the entries of an access list. It does if an item has a known effect.
 * It also does if all items are maps and at least one has a key in `keys`.
 */
function hasEntries({ items }: Node & { kind: 'list' }, keys: readonly string[]): boolean {
  return (
    items.some(hasKnownEffect) ||
    (items.every((item) => item.kind === 'map') && items.some((item) => hasAnyKey(item, keys)))
  );
}

function hasKnownEffect(item: Node): boolean {
  const effect = item.kind === 'map' ? item.entries.get('effect')?.node : undefined;
  return effect?.kind === 'scalar' && EFFECTS.some((known) => known === effect.value);
}

/**
 * Whether the keys of a file suggest a faulty access list. Used only if the file is named like an
 * access list but could not be read as one. Keys of AWS or Kubernetes policies rule it out.
 */
export function hasListWords(keys: ReadonlySet<string>): boolean {
  const has = (key: string): boolean => keys.has(key);
  return has('effect') && LIST_WORDS.some(has) && !OTHER_WORDS.some(has);
}

const LIST_WORDS = ['policies', 'actor', 'action', 'resource', 'name'] as const;
const OTHER_WORDS = ['statement', 'apiversion'] as const;

/**
 * Whether the top-level keys of a map alone make it an access list, regardless of its entries. Such
 * a map has `policies` and either one of `policy_mode`, `never` and `tests`, or a default and no
 * entries.
 */
function hasListKeys(root: Node): boolean {
  if (root.kind !== 'map' || root.entries.get('policies')?.node.kind !== 'list') return false;
  return (
    ['policy_mode', 'never', 'tests'].some((key) => root.entries.has(key)) ||
    isEmptyListWithDefault(root)
  );
}

function isEmptyListWithDefault({ entries }: Node & { kind: 'map' }): boolean {
  const list = entries.get('policies')?.node;
  const value = entries.get('default')?.node;
  return (
    list?.kind === 'list' &&
    list.items.length === 0 &&
    value?.kind === 'scalar' &&
    (value.value === 'allow' || value.value === 'deny')
  );
}
