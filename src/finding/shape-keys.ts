import { nodeAt, type Path } from '../document/document.ts';
import { newKey, otherKey } from './lines.ts';
import { distance, MAX_EDITS, nearest } from './nearest.ts';
import { homesOf, type JsonSchema, knownKeys, sampleOf, schemaAt } from './schema.ts';
import type { Context, ShapeError, ShapeProblem } from './shape.ts';
import { choice, clause, enumeration, label, quoted } from './words.ts';

/**
 * Keys that carry power: misspelt, they would silently lift a prohibition, so a near miss is an
 * error (spec 4).
 */
const KEYS_OF_POWER = [
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

/** Words for a key that must be there; `because` is the key beside which it must. */
export function missingKey(
  path: Path,
  key: string,
  because: unknown,
  { document, schema }: Context,
): ShapeProblem {
  const at = { document, path: [...path, key] };
  const part = schemaAt(schema, at.path);
  const what = part?.description ? `: ${clause(part.description)}` : '';
  const beside = typeof because === 'string' ? `, which ${quoted(because)} needs beside it` : '';
  const message =
    path.length === 0
      ? `${quoted(key)} is missing${beside}`
      : `${label(path)} has no ${quoted(key)}${beside}`;
  const parent = nodeAt(document, path);
  const known = new Set(knownKeys(schema, path));
  const typo =
    parent?.kind === 'map'
      ? nearest(
          key,
          [...parent.entries.keys()].filter((other) => !known.has(other)),
        )
      : undefined;
  if (typo !== undefined)
    return {
      rule: 'missing-key',
      problem: {
        at,
        message,
        help: `${quoted(typo)} may be meant for it; write ${quoted(key)}${what}`,
      },
    };
  const sample = part && sampleOf(schema, part);
  const fix =
    sample === undefined
      ? undefined
      : newKey({ document, path }, key, sample, `add this to ${label(path)}`);
  return {
    rule: 'missing-key',
    problem: { at, message, help: `add ${quoted(key)}${what}`, ...(fix && { fix }) },
  };
}

/**
 * Words for a choice of which no branch holds; ours are all about keys of which one must be there.
 */
export function missingChoice(
  path: Path,
  choiceError: ShapeError,
  { document, errors }: Context,
): ShapeProblem {
  const branches = errors.filter(
    (error) =>
      error.keyword === 'required' && error.schemaPath.startsWith(`${choiceError.schemaPath}/`),
  );
  const keys = branches
    .filter((error) => error.instancePath === choiceError.instancePath)
    .map((error) => String(error.params.missingProperty));
  const distinct = [...new Set(keys)];
  const at = { document, path: [...path, distinct[0] ?? ''] };
  return {
    rule: 'missing-key',
    problem: {
      at,
      message: `${label(path)} has none of ${choice(distinct)}`,
      help: `add one of ${choice(distinct)}`,
    },
  };
}

/** Words for a key that the format does not know: an error where a key of power may be meant. */
export function unknownKey(path: Path, key: string, { document, schema }: Context): ShapeProblem {
  const at = { document, path: [...path, key] };
  const known = knownKeys(schema, path);
  const power = KEYS_OF_POWER.some((word) => distance(key.toLowerCase(), word) <= MAX_EDITS);
  const where = path.length === 0 ? '' : ` in ${label(path)}`;
  const message = `unknown key ${quoted(key)}${where}${power ? '; what it holds has no effect' : ''}`;
  const meant = nearest(key, known);
  const fix =
    meant === undefined ? undefined : otherKey(at, meant, `write the key as ${quoted(meant)}`);
  const help =
    meant === undefined ? elsewhere(schema, key, known) : `did you mean ${quoted(meant)}?`;
  return {
    rule: 'unknown-key',
    problem: {
      at,
      on: 'key',
      message,
      help,
      ...(power && { severity: 'error' }),
      ...(fix && { fix }),
    },
  };
}

/** Keys that a message lists; more than that nobody reads. */
const MAX_LISTED = 8;

/** The way out for a key that resembles none that is known in its place. */
function elsewhere(schema: JsonSchema, key: string, known: readonly string[]): string {
  const homes = homesOf(schema, key);
  if (homes.length > 0 && homes.length <= 3) return `${quoted(key)} belongs under ${choice(homes)}`;
  if (known.includes('extensions'))
    return 'take it out, or put it under "extensions", where nothing is checked';
  const listed = known.filter((word) => word !== '$schema');
  return listed.length > MAX_LISTED
    ? 'take it out'
    : `take it out; the keys known here are ${enumeration(listed)}`;
}
