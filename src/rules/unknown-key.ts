import type { Path } from '../document/document.ts';
import { wording } from '../finding/finding.ts';
import { otherKey } from '../finding/lines.ts';
import { distance, MAX_EDITS, nearest } from '../finding/nearest.ts';
import { homesOf, knownKeys } from '../finding/schema.ts';
import type { ShapeContext, ShapeProblem } from '../finding/shape.ts';
import { choice, enumeration, label, quoted } from '../finding/words.ts';
import type { WordedRule } from './rule.ts';

/**
 * Keys that affect permissions. If such a key were misspelt, a prohibition could silently
 * disappear. A similar unknown key is therefore an error.
 */
const KEYS_OF_PERMISSIONS = [
  'forbidden',
  'forbidden_tools',
  'forbidden_actions',
  'escalation_triggers',
  'defaults',
  'enforcement',
  'unmapped_tool_action',
  'allow_unmapped_tools',
  'expires_at',
  'severity',
] as const;

/**
 * The sections that map tools to actions. A map in which one of these keys is valid loses all its
 * capabilities if the key is misspelt or has the name that the other format uses.
 */
const MAPPING_SECTIONS = ['capability_mappings', 'capabilities'] as const;

/** Keys of policy files, each with its name in unified cards. Their values have the same form. */
const OTHER_NAMES: readonly (readonly [inPolicy: string, inCard: string])[] = [
  ['capability_mappings', 'capabilities'],
  ['card_actions', 'required_actions'],
  ['forbidden', 'forbidden_tools'],
  ['unmapped_severity', 'default_unmapped_severity'],
  ['enforcement_mode', 'autonomy_mode'],
];

/** Returns the key that the other format calls `key`, if it is one of the known keys. */
export function otherNameOf(key: string, known: readonly string[]): string | undefined {
  const pair = OTHER_NAMES.find((names) => names.includes(key));
  const other = pair?.find((name) => name !== key);
  return other !== undefined && known.includes(other) ? other : undefined;
}

/**
 * Keys in an access list that determine which requests are allowed or denied. A similar unknown key
 * is also an error.
 */
const KEYS_OF_ENTRIES = [
  'effect',
  'resource',
  'action',
  'actor',
  'argument',
  'enabled',
  'priority',
  'limit',
] as const;
const KEYS_OF_ACCESS_LISTS = ['default', 'policy_mode', 'scope', 'never'] as const;

/** The maximum number of keys to list in a message. */
const MAX_LISTED = 8;

/** How to fix an unknown key. */
interface Remedy {
  /**
   * The known keys that most closely resemble the unknown key, all equally similar. The author may
   * have meant one of them.
   */
  readonly meant: readonly string[];
  /** The maps in which the key would be valid, as dotted paths. */
  readonly homes: readonly string[];
  /** The keys that are valid in this map. */
  readonly known: readonly string[];
  /** The key that is missing because it was misspelt. */
  readonly missing?: string | undefined;
}

const words = wording({
  /**
   * `holdsPermissions` is true if the key may be a misspelling of a key that affects permissions.
   */
  unknown: (path: Path, key: string, holdsPermissions: boolean, remedy: Remedy) => ({
    message: `unknown key ${quoted(key)}${path.length === 0 ? '' : ` in ${label(path)}`}${effectOf(holdsPermissions, remedy)}`,
    help: helpFor(key, remedy),
  }),
});

function effectOf(holdsPermissions: boolean, { missing }: Remedy): string {
  if (missing !== undefined) return `, and ${quoted(missing)} is missing`;
  return holdsPermissions ? '; its content has no effect' : '';
}

function helpFor(key: string, { meant, homes, known, missing }: Remedy): string {
  if (missing !== undefined) return `write ${quoted(missing)} if that is what you meant`;
  if (meant.length === 1) return `write ${choice(meant)} if that is what you meant`;
  if (meant.length > 1) return `write ${choice(meant)} if you meant one of them`;
  if (homes.length > 0 && homes.length <= 3) return `move ${quoted(key)} to ${choice(homes)}`;
  if (known.includes('extensions'))
    return 'remove the key, or move it under "extensions", which is not checked';
  const listed = known.filter((word) => word !== '$schema');
  return listed.length > MAX_LISTED
    ? 'remove the key'
    : `remove the key; the known keys here are ${enumeration(listed)}`;
}

export const unknownKey = {
  id: 'unknown-key',
  severity: 'warning',
  summary: 'A key is not part of the format.',
  words,
} as const satisfies WordedRule;

/** Returns the known keys that most closely resemble an unknown key. */
function meantKeys(key: string, known: readonly string[]): readonly string[] {
  const best = nearest(key, known);
  if (best === undefined) return [];
  const edits = (word: string): number => distance(key.toLowerCase(), word.toLowerCase());
  return known.filter((word) => word === best || edits(word) === edits(best));
}

/**
 * Returns the keys in an access list map that affect permissions. `known` contains all valid keys
 * for the map.
 */
function permittingKeysAt(known: readonly string[]): readonly string[] {
  if (known.includes('effect')) return KEYS_OF_ENTRIES;
  return known.includes('policy_mode') ? KEYS_OF_ACCESS_LISTS : [];
}

/**
 * Reports an unknown key. The finding is an error if the key may be a misspelling of a key that
 * affects permissions, or of a required key that is missing (`missing`).
 */
export function unknown(
  path: Path,
  key: string,
  { document, schema }: ShapeContext,
  missing?: string,
): ShapeProblem {
  const at = { document, path: [...path, key] };
  const known = knownKeys(schema, path);
  const homes = homesOf(schema, key);
  // A key that belongs to another map of the same file has to be moved, not renamed.
  const other = homes.length === 0 ? otherNameOf(key, known) : undefined;
  const sections = MAPPING_SECTIONS.filter((section) => known.includes(section));
  const holdsPermissions =
    (other ?? nearest(key, sections)) !== undefined ||
    KEYS_OF_PERMISSIONS.some((word) => distance(key.toLowerCase(), word) <= MAX_EDITS) ||
    nearest(key, permittingKeysAt(known)) !== undefined;
  const renamed = missing ?? other;
  const meant = renamed === undefined ? meantKeys(key, known) : [renamed];
  const [only, another] = meant;
  return {
    rule: unknownKey,
    meant,
    problem: {
      at,
      on: 'key',
      ...words.unknown(path, key, holdsPermissions, {
        meant,
        homes,
        known,
        missing,
      }),
      ...((holdsPermissions || missing !== undefined) && { severity: 'error' }),
      fix:
        only === undefined || another !== undefined
          ? undefined
          : otherKey(at, only, `write the key as ${quoted(only)}`),
    },
  };
}
