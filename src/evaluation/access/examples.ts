import { nodeAt, type Place, placeAt } from '../../document/document.ts';
import type { FoundProblem } from '../../finding/finding.ts';
import { nearest } from '../../finding/nearest.ts';
import {
  type AccessEntry,
  type AccessList,
  type AccessRequest,
  type AccessTest,
  EFFECTS,
  PATTERN_FIELDS,
} from '../../model/access.ts';
import { compilePattern } from '../../pattern/match.ts';
import { failedExample, type Mismatch } from '../../rules/failed-example.ts';
import { failedTest, type TestDecision } from '../../rules/failed-test.ts';
import { type AccessDecision, compileAccess, patternsText } from './decide-access.ts';
import { entryPatterns, requestText, sqlPatternsOf } from './request-text.ts';

/**
 * Checks an access list's tests and the examples of its entries
 * (docs/reference/access-lists.md#examples-and-tests).
 */
export function exampleProblems(list: AccessList): readonly FoundProblem[] {
  return [...list.entries.flatMap(problemsOfEntry), ...problemsOfTests(list)];
}

/** Checks an entry's examples against its patterns. The entry's limit and priority are ignored. */
function problemsOfEntry(entry: AccessEntry): readonly FoundProblem[] {
  // Another rule reports an invalid SQL pattern.
  if (entry.sql && entry.sql.regex === undefined) return [];
  const matched = entry.match.flatMap(({ request, place }): readonly FoundProblem[] => {
    if (!isMap(place) || isMatch(entry, request)) return [];
    const words = failedExample.words.notMatched(entry.name, mismatchesOf(entry, request));
    return [[failedExample, { at: place, ...words }]];
  });
  const excluded = entry.notMatch.flatMap(({ request, place }): readonly FoundProblem[] =>
    isMap(place) && isMatch(entry, request)
      ? [[failedExample, { at: place, ...failedExample.words.matched(entry.name) }]]
      : [],
  );
  return [...matched, ...excluded];
}

function isMatch(
  entry: Pick<AccessEntry, 'patterns' | 'sql' | 'effect'>,
  request: AccessRequest,
): boolean {
  const sqlPatterns = sqlPatternsOf([entry]);
  const text = requestText(request, sqlPatterns);
  const patterns = entryPatterns(entry, sqlPatterns) ?? [];
  return patterns.some((pattern) => compilePattern(pattern).matches(text));
}

function mismatchesOf(entry: AccessEntry, request: AccessRequest): readonly Mismatch[] {
  const { effect, sql } = entry;
  const mismatches = PATTERN_FIELDS.flatMap((field): readonly Mismatch[] => {
    const pattern = entry.patterns[field];
    if (pattern === undefined || isMatch({ effect, patterns: { [field]: pattern } }, request))
      return [];
    return [{ field, pattern: pattern.text, value: request[field] || undefined }];
  });
  if (sql === undefined || isMatch({ effect, patterns: {}, sql }, request)) return mismatches;
  return [...mismatches, { field: 'sql', pattern: sql.text, value: request.sql }];
}

function isMap({ document, path }: Place): boolean {
  return nodeAt(document, path)?.kind === 'map';
}

function problemsOfTests(list: AccessList): readonly FoundProblem[] {
  const tests = list.tests.filter(isReadable);
  if (tests.length === 0) return [];
  const { decideRequest } = compileAccess({ floors: [], own: [list] });
  return tests.flatMap((test) => {
    const problem = problemOfTest(
      test,
      decideRequest(test.request, () => false),
      list,
    );
    return problem ? [problem] : [];
  });
}

/**
 * Returns whether a test has a request and a valid effect. If not, the schema check reports the
 * test.
 */
function isReadable({ place: { document, path } }: AccessTest): boolean {
  const expect = nodeAt(document, [...path, 'expect']);
  const isEffect = expect?.kind === 'scalar' && EFFECTS.some((effect) => effect === expect.value);
  return isEffect && nodeAt(document, [...path, 'request'])?.kind === 'map';
}

function problemOfTest(
  { place, expected, entry, request }: AccessTest,
  decision: AccessDecision,
  list: AccessList,
): FoundProblem | undefined {
  const { words } = failedTest;
  const named = entry && list.entries.filter(({ name }) => name === entry.value);
  if (entry && named?.length === 0) {
    const names = list.entries.map(({ name }) => name);
    const unknown = words.unknownEntry(entry.value, nearest(entry.value, names));
    return [failedTest, { at: entry.place, ...unknown }];
  }
  const decided = decision.decidedBy?.entry;
  const by: TestDecision = {
    effect: decision.effect,
    entry: decided && { name: decided.name, patterns: patternsText(decided) },
    hasDefault: list.otherwiseAt !== undefined,
  };
  const at = decided?.place ?? list.otherwiseAt;
  const related = at ? [{ at, message: words.decidesHere(decided !== undefined) }] : [];
  if (decision.effect !== expected)
    return [
      failedTest,
      { at: placeAt(place, 'expect'), ...words.otherEffect(by, expected), related },
    ];
  if (entry === undefined || decided?.name === entry.value) return undefined;
  const reasons = (named ?? []).map((other) => ({
    at: other.place,
    message: words.expectedHere(whyNot(other, request)),
  }));
  return [
    failedTest,
    { at: entry.place, ...words.otherEntry(by, entry.value), related: [...related, ...reasons] },
  ];
}

/** Explains why an entry does not apply to a test's request. */
function whyNot(
  entry: AccessEntry,
  request: AccessRequest,
): 'disabled' | 'not-reached' | 'not-matching' | 'later' {
  if (!entry.enabled) return 'disabled';
  if (!isMatch(entry, request)) return 'not-matching';
  return entry.limit ? 'not-reached' : 'later';
}
