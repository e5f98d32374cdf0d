import type { Node } from '../../document/document.ts';
import { validatorFor } from '../../finding/validator.ts';
import { EFFECTS } from '../../model/access.ts';
import { type FileKind, hasAnyKey } from '../file-kind.ts';
import schema from '../schemas/access-list.schema.json' with { type: 'json' };
import { readAccessList } from './read-list.ts';

/**
 * An access list. Each entry has an actor, an action, a resource and an effect
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

/** Keys that identify an item in a top-level list as an access list entry. */
const ENTRY_KEYS = [
  'effect',
  'actor_pattern',
  'action_pattern',
  'resource_pattern',
  'sql_pattern',
  'argument_pattern',
] as const;
/**
 * Keys that identify an item under `policies` as an access list entry, even without an `effect`.
 */
const KEYS_UNDER_POLICIES = [...ENTRY_KEYS, 'actor', 'action'] as const;

/**
 * Whether a list contains access list entries: at least one item has a known effect, or all items
 * are maps and at least one of them has a key in `keys`.
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
 * Whether a file's keys suggest that it is a malformed access list. Returns false if the file has
 * keys that AWS or Kubernetes policies use. Callers must first make sure that the file is named
 * like an access list and could not be read as one.
 */
export function hasListWords(keys: ReadonlySet<string>): boolean {
  const has = (key: string): boolean => keys.has(key);
  return has('effect') && LIST_WORDS.some(has) && !OTHER_WORDS.some(has);
}

const LIST_WORDS = ['policies', 'actor', 'action', 'resource', 'name'] as const;
const OTHER_WORDS = ['statement', 'apiversion'] as const;

/**
 * Whether a map's top-level keys identify it as an access list, regardless of its entries. The map
 * must have a list under `policies`. It must also have `policy_mode`, `never` or `tests`, or have a
 * default and no entries.
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
