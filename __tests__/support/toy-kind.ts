import { afterAll, beforeAll } from '@jest/globals';
import type { Reader } from '../../src/document/reader.ts';
import { type Content, type FileKind, hasAnyKey } from '../../src/formats/file-kind.ts';
import { KINDS } from '../../src/formats/kinds.ts';
import type { AccessEntry } from '../../src/model/access.ts';
import { PART_NAMES, PARTS, type Part } from '../../src/model/governed.ts';
import { compilePattern } from '../../src/pattern/match.ts';

/** Adds a kind of file to the list of kinds, for the tests in one file. */
export function withKind(kind: FileKind): void {
  const kinds = KINDS as FileKind[];
  beforeAll(() => void kinds.push(kind));
  afterAll(() => void kinds.splice(kinds.indexOf(kind), 1));
}

/** Adds a part of agents that no evaluation supports, for the tests in one file. */
export function withUnknownPart(name: string): Part {
  const part = name as Part;
  const [names, traits] = [PART_NAMES as Part[], PARTS as Record<string, unknown>];
  beforeAll(() => {
    names.push(part);
    traits[name] = { name, article: 'a', isList: true };
  });
  afterAll(() => {
    names.splice(names.indexOf(part), 1);
    delete traits[name];
  });
  return part;
}

/** The keys of a toy file, each of which shows what the file is meant to be. */
const TOY_KEYS = ['toy_permits', 'toy_refuses'] as const;

/**
 * A kind of file that only tests use: an access list with the names of tools that an agent may
 * call, and of tools that it may not call. Replace `part` and `read` to get an unfinished kind.
 */
export function toyKind(changes: Partial<Pick<FileKind, 'part' | 'read'>> = {}): FileKind {
  return {
    id: 'toy',
    part: 'access',
    keys: { top: TOY_KEYS, certain: TOY_KEYS, shared: [], inner: [] },
    isKindOf: (root) => hasAnyKey(root, TOY_KEYS),
    read: readToy,
    ...changes,
  };
}

function readToy(top: Reader): Content {
  const entriesOf = (key: string, effect: AccessEntry['effect']): readonly AccessEntry[] =>
    top
      .get(key)
      .texts()
      .map(({ value, place }) => ({
        name: value,
        effect,
        patterns: { resource: { text: value, pattern: compilePattern(value), place } },
        priority: 0,
        hasPriority: false,
        enabled: true,
        severity: 'high',
        hasBrokenLimit: false,
        match: [],
        notMatch: [],
        place,
      }));
  return {
    access: {
      document: top.place.document,
      scope: top.get('scope').text() === 'org' ? 'org' : 'agent',
      entries: [...entriesOf('toy_refuses', 'deny'), ...entriesOf('toy_permits', 'allow')],
      otherwise: 'deny',
      otherwiseAt: top.place,
      never: [],
      tests: [],
      faults: [],
    },
  };
}
