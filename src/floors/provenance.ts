import { type Document, type Place, pointerOf, scopeOf } from '../document/document.ts';
import type { EffectivePart, PartSource } from './part.ts';
import { isSamePlace } from './policies.ts';

/**
 * Maps each effective part's key, as returned by `keyOf`, to the places in one scope that set the
 * part.
 */
export type PlacesByPart = ReadonlyMap<string, readonly Place[]>;

/** Maps keys for defaults in unified cards to the keys for the same defaults in policy files. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  default_unmapped_severity: 'unmapped_severity',
  autonomy_mode: 'enforcement_mode',
};

/**
 * Returns a key that identifies the same part in every scope. The key contains the part's value,
 * except for a capability, which is identified by its name alone.
 */
function keyOf({ section, subject, words, value }: EffectivePart): string {
  switch (section) {
    case 'capabilities':
      return JSON.stringify([section, subject]);
    case 'values':
      // The declaration and the definition of a conscience value are separate parts.
      return JSON.stringify([section, subject, words]);
    case 'defaults':
      return JSON.stringify([section, OTHER_NAMES[subject] ?? subject, value]);
    default:
      return JSON.stringify([section, subject, value]);
  }
}

/** Returns the places that set one scope's effective parts, keyed by the result of `keyOf`. */
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
 * Returns a part with the other places that set it, from the part's own scope and from inner
 * scopes. `scopes` must be sorted, outermost first. Places in outer scopes are omitted, because
 * such a place is either subject to an exemption or does not determine the part.
 */
export function withFurtherPlaces(
  part: EffectivePart,
  scopes: readonly PlacesByPart[],
): EffectivePart {
  const { place } = part;
  // Combining the policies has already added the other places of a forbidden rule. An outer rule
  // with exemptions must stay separate from the agent's own rule.
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

/** A set of places. Two places are equal if they have the same document and path. */
class Places {
  readonly #seen = new Map<Document, Set<string>>();

  constructor(places: readonly Place[]) {
    for (const place of places) this.add(place);
  }

  /** Adds a place. Returns false if the set already contains it. */
  add({ document, path }: Place): boolean {
    const pointers = this.#seen.get(document) ?? new Set();
    this.#seen.set(document, pointers);
    const pointer = pointerOf(path);
    if (pointers.has(pointer)) return false;
    pointers.add(pointer);
    return true;
  }
}
