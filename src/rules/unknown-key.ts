import type { Path } from '../document/document.ts';
import { wording } from '../finding/finding.ts';
import { otherKey } from '../finding/lines.ts';
import { distance, MAX_EDITS, nearest } from '../finding/nearest.ts';
import { homesOf, knownKeys } from '../finding/schema.ts';
import type { ShapeContext, ShapeProblem } from '../finding/shape.ts';
import { choice, enumeration, label, quoted } from '../finding/words.ts';
import type { WordedRule } from './rule.ts';

/**
 * Keys that decide permissions. A misspelt one would silently lift a prohibition, so a near match
 * is an error.
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

/** The maximum number of keys that a message lists. */
const MAX_LISTED = 8;

/** Suggestions for an unknown key. */
interface Remedy {
  /** A known key that it may be a misspelling of. */
  readonly meant: string | undefined;
  /** The maps that may contain the key, as dotted paths. */
  readonly homes: readonly string[];
  /** The keys that are known at this place. */
  readonly known: readonly string[];
}

const words = wording({
  /** `holdsPermissions` is true if the key may be a misspelt one of `KEYS_OF_PERMISSIONS`. */
  unknown: (path: Path, key: string, holdsPermissions: boolean, remedy: Remedy) => ({
    message: `unknown key ${quoted(key)}${path.length === 0 ? '' : ` in ${label(path)}`}${holdsPermissions ? '; its content has no effect' : ''}`,
    help: helpFor(key, remedy),
  }),
});

function helpFor(key: string, { meant, homes, known }: Remedy): string {
  if (meant !== undefined) return `write ${quoted(meant)} if you meant that`;
  if (homes.length > 0 && homes.length <= 3) return `move ${quoted(key)} to ${choice(homes)}`;
  if (known.includes('extensions'))
    return 'remove it, or put it under "extensions", where nothing is checked';
  const listed = known.filter((word) => word !== '$schema');
  return listed.length > MAX_LISTED
    ? 'remove it'
    : `remove it; the keys known here are ${enumeration(listed)}`;
}

export const unknownKey = {
  id: 'unknown-key',
  severity: 'warning',
  summary: 'A key is not part of the format.',
  words,
} as const satisfies WordedRule;

/**
 * Reports an unknown key. It is an error if the key may be a misspelt one of `KEYS_OF_PERMISSIONS`.
 */
export function unknown(path: Path, key: string, { document, schema }: ShapeContext): ShapeProblem {
  const at = { document, path: [...path, key] };
  const known = knownKeys(schema, path);
  const holdsPermissions = KEYS_OF_PERMISSIONS.some(
    (word) => distance(key.toLowerCase(), word) <= MAX_EDITS,
  );
  const meant = nearest(key, known);
  return {
    rule: unknownKey,
    problem: {
      at,
      on: 'key',
      ...words.unknown(path, key, holdsPermissions, { meant, homes: homesOf(schema, key), known }),
      ...(holdsPermissions && { severity: 'error' }),
      fix:
        meant === undefined ? undefined : otherKey(at, meant, `write the key as ${quoted(meant)}`),
    },
  };
}
