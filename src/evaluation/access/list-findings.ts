import { type Place, placeAt } from '../../document/document.ts';
import { type Finding, type FoundProblem, findingAt } from '../../finding/finding.ts';
import type { AccessEntry, AccessList } from '../../model/access.ts';
import { hiddenLimit } from '../../rules/hidden-limit.ts';
import { overlappingEntries as overlappingEntriesRule } from '../../rules/overlapping-entries.ts';
import { shadowedEntry } from '../../rules/shadowed-entry.ts';
import { exampleProblems } from './examples.ts';
import { type HiddenEntry, hiddenEntries } from './hidden-entries.ts';
import { type Overlap, overlappingEntries } from './overlapping-entries.ts';

/**
 * Returns findings about an access list's examples, tests and entry order. The order is checked
 * only if the list is valid, because an invalid pattern would seem to match too much.
 */
export function listFindings(list: AccessList, isValid: boolean): readonly Finding[] {
  const problems = [...exampleProblems(list), ...(isValid ? orderProblems(list) : [])];
  return problems.map(([rule, problem]) => findingAt(rule, problem));
}

function orderProblems(list: AccessList): readonly FoundProblem[] {
  const hidden = hiddenEntries(list);
  const hiddenSet: ReadonlySet<AccessEntry> = new Set(hidden.map(({ entry }) => entry));
  return [...hidden.map(hiddenProblem), ...overlappingEntries(list, hiddenSet).map(overlapProblem)];
}

function hiddenProblem({ entry, by }: HiddenEntry): FoundProblem {
  const names = by.map(({ name }) => name);
  if (entry.limit) {
    const related = by.map((other) => ({
      at: other.place,
      message: hiddenLimit.words.decidesHere(other.name),
    }));
    const words = hiddenLimit.words.hidden(entry.name, names);
    return [hiddenLimit, { at: entry.limit.place, on: 'key', ...words, related }];
  }
  const related = by.map((other) => ({
    at: other.place,
    message: shadowedEntry.words.matchedHere(other.name, by.length === 1),
  }));
  const words = shadowedEntry.words.shadowed(entry.name, names);
  return [shadowedEntry, { at: nameOf(entry), ...words, related }];
}

function overlapProblem({ entry, earlier, request }: Overlap): FoundProblem {
  const { words } = overlappingEntriesRule;
  return [
    overlappingEntriesRule,
    {
      at: nameOf(entry),
      ...words.overlapping(entry, earlier, request),
      related: [{ at: nameOf(earlier), message: words.decidesHere(earlier.name) }],
    },
  ];
}

function nameOf({ place }: AccessEntry): Place {
  return placeAt(place, 'name');
}
