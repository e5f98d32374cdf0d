import { type Document, type Place, pointerOf, scopeOf } from '../document/document.ts';
import type { EffectivePart, PartSource } from './part.ts';
import { isSamePlace } from './policies.ts';

/** The places of the parts of one scope, by a key that is equal for equal statements. */
export type PlacesByPart = ReadonlyMap<string, readonly Place[]>;

/** The keys of defaults that the two generations of policies name differently. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  default_unmapped_severity: 'unmapped_severity',
  autonomy_mode: 'enforcement_mode',
};

/**
 * A key of a part, equal for equal statements of two scopes. Capabilities of one name are one part,
 * whatever they map; all other statements are equal only with equal values.
 */
function keyOf({ section, subject, words, value }: EffectivePart): string {
  switch (section) {
    case 'capabilities':
      return JSON.stringify([section, subject]);
    case 'values':
      // The definition of a declared value is a part of its own.
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
 * A part with every further place that gives it: those of the scope that it was taken from, and of
 * inner scopes. `scopes` are from outside in. An outer scope with the same statement does not give
 * the part: composing takes the outermost statement that counts, so the agent is exempt from that
 * one, or the outer scope does not decide this part.
 */
export function withFurtherPlaces(
  part: EffectivePart,
  scopes: readonly PlacesByPart[],
): EffectivePart {
  const { place } = part;
  // Forbidden rules have their further places already. A rule with exemptions is separate from the
  // agent's own.
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

/** A set of places, by their document and pointer. */
class Places {
  readonly #seen = new Map<Document, Set<string>>();

  constructor(places: readonly Place[]) {
    for (const place of places) this.add(place);
  }

  /** Adds a place; false for one that is known. */
  add({ document, path }: Place): boolean {
    const pointers = this.#seen.get(document) ?? new Set();
    this.#seen.set(document, pointers);
    const pointer = pointerOf(path);
    if (pointers.has(pointer)) return false;
    pointers.add(pointer);
    return true;
  }
}
