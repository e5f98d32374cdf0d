import { type Document, type Place, pointerOf, scopeOf } from '../document/document.ts';
import type { EffectivePart, PartSource } from './part.ts';
import { isSamePlace } from './policies.ts';

/** The places of the parts of one scope. Equal statements have the same key. */
export type PlacesByPart = ReadonlyMap<string, readonly Place[]>;

/** The keys of defaults that have different names in the two generations of the policy format. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  default_unmapped_severity: 'unmapped_severity',
  autonomy_mode: 'enforcement_mode',
};

/**
 * Returns a key for a part, so that equal statements of two scopes have the same key. Capabilities
 * with the same name are one part, whatever they map. All other statements are equal only if their
 * values are equal.
 */
function keyOf({ section, subject, words, value }: EffectivePart): string {
  switch (section) {
    case 'capabilities':
      return JSON.stringify([section, subject]);
    case 'values':
      // The definition of a declared value is a separate part.
      return JSON.stringify([section, subject, words]);
    case 'defaults':
      return JSON.stringify([section, OTHER_NAMES[subject] ?? subject, value]);
    default:
      return JSON.stringify([section, subject, value]);
  }
}

/** The places of the parts of one scope. */
export function placesByPart(parts: readonly EffectivePart[]): PlacesByPart {
  const placesOf = new Map<string, Place[]>();
  for (const part of parts) {
    const places = [...(part.place ? [part.place] : []), ...part.sources.map(({ place }) => place)];
    const key = keyOf(part);
    const same = placesOf.get(key);
    if (same) for (const place of places) same.push(place);
    else placesOf.set(key, places);
  }
  return placesOf;
}

/**
 * Adds all other places with the same statement to a part. They are in the part's own scope or in
 * inner scopes. `scopes` are ordered from outside in. An outer scope with the same statement is not
 * added. The part is always taken from the outermost statement that applies. So either the agent is
 * exempt from the outer statement, or the outer scope does not decide this part.
 */
export function withFurtherPlaces(
  part: EffectivePart,
  scopes: readonly PlacesByPart[],
): EffectivePart {
  const { place } = part;
  // Forbidden rules already have their additional places. A rule with exemptions is separate from
  // the agent's own rule.
  if (!place || part.section === 'forbidden') return part;
  const key = keyOf(part);
  const placesOfScopes = scopes.map((scope) => scope.get(key) ?? []);
  const from = placesOfScopes.findIndex((places) =>
    places.some((candidate) => isSamePlace(candidate, place)),
  );
  if (from === -1) return part;
  const known = new Places([place, ...part.sources.map((source) => source.place)]);
  const more = placesOfScopes
    .slice(from)
    .flat()
    .filter((candidate) => known.add(candidate));
  return more.length === 0 ? part : { ...part, sources: [...part.sources, ...more.map(sourceAt)] };
}

function sourceAt(place: Place): PartSource {
  return { scope: scopeOf(place), place };
}

/** A set of places, identified by document and pointer. */
class Places {
  readonly #seen = new Map<Document, Set<string>>();

  constructor(places: readonly Place[]) {
    for (const place of places) this.add(place);
  }

  /** Adds a place. Returns false if it is already in the set. */
  add({ document, path }: Place): boolean {
    const pointers = this.#seen.get(document) ?? new Set();
    this.#seen.set(document, pointers);
    const pointer = pointerOf(path);
    if (pointers.has(pointer)) return false;
    pointers.add(pointer);
    return true;
  }
}
