import { type Document, type Place, pointerOf, scopeOf } from '../document/document.ts';
import type { EffectivePart, PartSource } from './part.ts';
import { isSamePlace } from './policies.ts';

/**
 * What each scope says by itself, by what makes two statements the same, with every place where it
 * says so.
 */
export type Said = ReadonlyMap<string, readonly Place[]>;

/** Keys that the generations of policies name differently. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  default_unmapped_severity: 'unmapped_severity',
  autonomy_mode: 'enforcement_mode',
};

/**
 * What is the same statement in two scopes: its value too, but for capabilities, of which one name
 * is one part whatever each says of it.
 */
function keyOf({ section, subject, words, value }: EffectivePart): string {
  switch (section) {
    case 'capabilities':
      return JSON.stringify([section, subject]);
    case 'values':
      // A value is declared the same however it is defined, which is a part of its own.
      return JSON.stringify([section, subject, words]);
    case 'defaults':
      return JSON.stringify([section, OTHER_NAMES[subject] ?? subject, value]);
    default:
      return JSON.stringify([section, subject, value]);
  }
}

/** The parts of one scope by what they say. */
export function saidIn(parts: readonly EffectivePart[]): Said {
  const said = new Map<string, Place[]>();
  for (const part of parts) {
    const places = [...(part.place ? [part.place] : []), ...part.sources.map(({ place }) => place)];
    const key = keyOf(part);
    const same = said.get(key);
    if (same) for (const place of places) same.push(place);
    else said.set(key, places);
  }
  return said;
}

/**
 * A part with every further place that gives it, of the scope that it was taken from and of those
 * further in; scopes are from outside in. One further out that says the same does not give it:
 * composing takes the outermost that holds, so that the agent is exempt from that one, or it has no
 * say in this part.
 */
export function withAlsoSaid(part: EffectivePart, scopes: readonly Said[]): EffectivePart {
  const { place } = part;
  // A rule of a floor knows its further places itself: the agent's own stands apart from one with
  // exemptions.
  if (!place || part.section === 'forbidden') return part;
  const key = keyOf(part);
  const said = scopes.map((scope) => scope.get(key) ?? []);
  const from = said.findIndex((places) => places.some((one) => isSamePlace(one, place)));
  if (from === -1) return part;
  const known = new Places([place, ...part.sources.map((source) => source.place)]);
  const more = said
    .slice(from)
    .flat()
    .filter((one) => known.add(one));
  return more.length === 0 ? part : { ...part, sources: [...part.sources, ...more.map(sourceAt)] };
}

function sourceAt(place: Place): PartSource {
  return { scope: scopeOf(place), place };
}

/** Places by their document and pointer. */
class Places {
  readonly #seen = new Map<Document, Set<string>>();

  constructor(places: readonly Place[]) {
    for (const place of places) this.add(place);
  }

  /** False for a place that is known. */
  add({ document, path }: Place): boolean {
    const pointers = this.#seen.get(document) ?? new Set();
    this.#seen.set(document, pointers);
    const pointer = pointerOf(path);
    if (pointers.has(pointer)) return false;
    pointers.add(pointer);
    return true;
  }
}
