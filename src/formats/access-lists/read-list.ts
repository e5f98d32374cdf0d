import type { Located } from '../../document/document.ts';
import type { Reader } from '../../document/reader.ts';
import {
  type AccessFault,
  type AccessList,
  type AccessTest,
  EFFECTS,
  type NeverAllowed,
} from '../../model/access.ts';
import { readEntry } from './read-entry.ts';
import { fieldPatterns, requestOf, Spellings } from './read-request.ts';

/** The default that each value of `default`, or of Moneypenny's `policy_mode`, selects. */
const MODES: Readonly<Record<string, AccessList['otherwise']>> = {
  allow: 'allow',
  allow_by_default: 'allow',
  deny: 'deny',
  deny_by_default: 'deny',
};

/**
 * Reads an access list. The file is a list of entries, or a map with the entries under `policies`.
 */
export function readAccessList(top: Reader): AccessList {
  const faults: AccessFault[] = [];
  const list = top.isMap ? top.get('policies') : top;
  const entries = list.items().map((item, index) => readEntry(item, index, faults));
  const otherwise = readDefault(top, faults);
  return {
    document: top.place.document,
    scope: top.get('scope').text() === 'org' ? 'org' : 'agent',
    entries,
    otherwise: otherwise?.value ?? 'allow',
    ...(otherwise && { otherwiseAt: otherwise.place }),
    tests: top.get('tests').items().map(readTest),
    never: top.get('never').items().map(readNever),
    faults,
  };
}

/**
 * Reads an access list's default from `default` or `policy_mode`. An unreadable default is treated
 * as `deny`. Returns undefined if both keys are missing.
 */
function readDefault(
  top: Reader,
  faults: AccessFault[],
): Located<AccessList['otherwise']> | undefined {
  const reader = new Spellings(top, faults).one(['default', 'policy_mode'], (a, b) => {
    const [mode, other] = [MODES[a.text() ?? ''], MODES[b.text() ?? '']];
    return mode === other;
  });
  if (reader === undefined) return undefined;
  const text = reader.text() ?? '';
  const mode = Object.hasOwn(MODES, text) ? MODES[text] : undefined;
  return { value: mode ?? 'deny', place: reader.place };
}

function readTest(test: Reader): AccessTest {
  const entry = test.get('policy_id').text();
  return {
    request: requestOf(test.get('request')),
    place: test.place,
    expected: test.get('expect').oneOf(EFFECTS, 'deny'),
    ...(entry !== undefined && {
      entry: { value: entry, place: test.get('policy_id').place },
    }),
  };
}

function readNever(item: Reader): NeverAllowed {
  return { patterns: fieldPatterns(item, []), place: item.place };
}
