import { type Document, type Place, pointerOf, type Scope, scopeOf } from '../document/document.ts';
import { type Location, locate } from '../finding/finding.ts';
import { type Agent, ownParts } from '../model/agent.ts';
import { isSamePlace } from './policies.ts';
import { type FilledIn, type Statement, statementsOf } from './statements.ts';

/** A line that gives a part of what holds, and whose it is. */
export interface Source {
  readonly scope: Scope;
  readonly location: Location;
}

/** One part of what holds for an agent, and who gives it (spec 7: every part remembers its scope, file and line). */
export interface EffectivePart extends Omit<Statement, 'places'> {
  /** Every line that gives it, from outside in: the one that holds first, then those further in that say the same. None: it is filled in by default. */
  readonly sources: readonly Source[];
}

/**
 * Every part of what holds for an agent, section by section, with who gives it (spec 7). `filled` are the values of defaults where nobody
 * wrote one.
 */
export function effectiveParts(agent: Pick<Agent, 'card' | 'policy' | 'own' | 'floors'>, filled: FilledIn = {}): readonly EffectivePart[] {
  const scopes = [...(agent.floors ?? []), ownParts(agent)].map((scope) => byKey(statementsOf(scope)));
  return statementsOf(agent, filled).map(({ places, ...part }) => {
    const all = part.section === 'forbidden' ? places : [...places, ...alsoSaid({ ...part, places }, scopes)];
    return { ...part, sources: distinct(all).map((place) => ({ scope: scopeOf(place), location: locate(place) })) };
  });
}

/** What is the same statement in two scopes. Capabilities of one name are shown as one, whatever each of them says. */
function keyOf({ section, subject, value }: Statement): string {
  return JSON.stringify(section === 'capability_mappings' ? [section, subject] : [section, subject, value]);
}

function byKey(statements: readonly Statement[]): ReadonlyMap<string, readonly Place[]> {
  const places = new Map<string, Place[]>();
  for (const statement of statements) {
    const key = keyOf(statement);
    const same = places.get(key);
    if (same) same.push(...statement.places);
    else places.set(key, [...statement.places]);
  }
  return places;
}

/**
 * Where the same is said by the scope that a statement was taken from and by those further in. A scope further out that says it does not
 * give it: composing takes the outermost that holds, so that one is under an exemption, or has no say in this part.
 */
function alsoSaid(statement: Statement, scopes: readonly ReadonlyMap<string, readonly Place[]>[]): readonly Place[] {
  const [first] = statement.places;
  if (first === undefined) return [];
  const key = keyOf(statement);
  const said = scopes.map((scope) => scope.get(key) ?? []);
  const from = said.findIndex((places) => places.some((place) => isSamePlace(place, first)));
  return from === -1 ? [] : said.slice(from).flat();
}

function distinct(places: readonly Place[]): readonly Place[] {
  const seen = new Map<Document, Set<string>>();
  return places.filter(({ document, path }) => {
    const pointers = seen.get(document) ?? new Set();
    seen.set(document, pointers);
    const pointer = pointerOf(path);
    return !pointers.has(pointer) && pointers.add(pointer);
  });
}
