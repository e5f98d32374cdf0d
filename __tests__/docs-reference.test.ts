import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { DEFAULT_CARD_PATTERNS } from '../src/discovery/patterns.ts';
import { loadDocument } from '../src/document/load.ts';
import { recognise } from '../src/formats/kinds.ts';
import { evaluateCondition } from '../src/pattern/condition.ts';
import { parseCondition } from '../src/pattern/condition-parser.ts';
import { compilePattern } from '../src/pattern/match.ts';
import { compileRegex } from '../src/pattern/regex/regex.ts';
import { sqlReadings } from '../src/pattern/sql-text.ts';
import { parseCron } from '../src/pattern/time/cron-parser.ts';
import { windowIncludes } from '../src/pattern/time/time-window.ts';
import { timeZoneOf } from '../src/pattern/time/time-zone.ts';
import { ARROW } from '../src/report/writing/permission-words.ts';
import { compareHostFiles } from '../src/run/hosts/hosts.ts';
import { repositoryFile, runCli } from './support/command-line.ts';
import { memoryTree } from './support/memory-tree.ts';

/** The time limit, in milliseconds, for one example that runs the bundle. */
const LIMIT = 120_000;

const REFERENCE = 'docs/reference';
const read = (file: string): string => readFileSync(repositoryFile(file), 'utf8');

/**
 * Returns the paths of the files in a folder that match a condition, relative to the root of the
 * repository.
 */
function filesBelow(folder: string, wanted: (file: string) => boolean): readonly string[] {
  return readdirSync(repositoryFile(folder), { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file}`)
    .filter(wanted)
    .sort();
}

const PAGES = filesBelow('docs', (file) => file.endsWith('.md'));

/** Returns Markdown without fenced blocks, in which headings and links have no meaning. */
function prose(markdown: string): string {
  return markdown.replaceAll(/^ *```[\s\S]*?^ *```$/gm, '');
}

/** Returns the headings of a Markdown text, each with its level and its anchor on GitHub. */
function headingsOf(
  markdown: string,
): readonly { readonly level: number; readonly text: string; readonly anchor: string }[] {
  const counts = new Map<string, number>();
  return [...prose(markdown).matchAll(/^(#{1,6}) (.+)$/gm)].map(([, signs, text]) => {
    const anchor = text!
      .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-');
    const count = counts.get(anchor) ?? 0;
    counts.set(anchor, count + 1);
    return {
      level: signs!.length,
      text: text!,
      anchor: count === 0 ? anchor : `${anchor}-${count}`,
    };
  });
}

const ANCHORS = new Map<string, ReadonlySet<string>>();

function anchorsOf(file: string): ReadonlySet<string> {
  const known = ANCHORS.get(file) ?? new Set(headingsOf(read(file)).map(({ anchor }) => anchor));
  ANCHORS.set(file, known);
  return known;
}

/**
 * Returns why a reference is broken. Returns undefined if its file exists, and its heading too if
 * it names one.
 */
function brokenReference(file: string, anchor: string | undefined): string | undefined {
  if (!existsSync(repositoryFile(file))) return `${file} does not exist`;
  if (anchor !== undefined && file.endsWith('.md') && !anchorsOf(file).has(anchor))
    return `${file} has no heading #${anchor}`;
  return undefined;
}

/**
 * Returns the references to pages of the repository in code or configuration, such as
 * `docs/page.md#heading`.
 */
function referencesIn(
  text: string,
): readonly { readonly file: string; readonly anchor: string | undefined }[] {
  return [...text.matchAll(/(?<![\w/.-])((?:docs|src\/rules)\/[\w/-]+\.md)(?:#([\w-]+))?/g)].map(
    ([, file, anchor]) => ({
      file: file!,
      anchor,
    }),
  );
}

describe('references to the documentation', () => {
  const texts = [
    ...filesBelow('src', (file) => /\.(ts|json)$/.test(file)),
    ...filesBelow(
      '__tests__',
      (file) => /\.(ts|mjs)$/.test(file) && !/\/(scenarios|golden|fixtures)\//.test(file),
    ),
    ...filesBelow('bench', (file) => /\.(mjs|md)$/.test(file)),
    ...filesBelow('.github', (file) => /\.(mjs|md|yml)$/.test(file)),
    ...filesBelow('examples/workflows', () => true),
    'action.yml',
  ];

  test('in code and configuration lead to headings', () => {
    const broken = texts
      .filter((text) => text !== '__tests__/docs-reference.test.ts')
      .flatMap((text) =>
        referencesIn(read(text)).flatMap(({ file, anchor }) => {
          // A path without a heading may belong to a repository that a test makes up.
          if (anchor === undefined && text.startsWith('__tests__/')) return [];
          const problem = brokenReference(file, anchor);
          return problem === undefined ? [] : [`${text}: ${problem}`];
        }),
      );
    expect(broken).toEqual([]);
  });

  test('are made by the code', () => {
    const toTheModel = texts.flatMap((text) =>
      text.startsWith('src/')
        ? referencesIn(read(text)).filter(({ file }) => file === 'docs/security-model.md')
        : [],
    );
    expect(toTheModel.filter(({ anchor }) => anchor !== undefined).length).toBeGreaterThan(5);
  });

  test('are reported where the file or the heading does not exist', () => {
    expect(brokenReference('docs/no-such-page.md', undefined)).toBeDefined();
    expect(brokenReference('docs/security-model.md', 'no-such-heading')).toBeDefined();
    expect(brokenReference('docs/security-model.md', 'what-is-in-force')).toBeUndefined();
  });

  test.each([
    ...['README.md', 'CHANGELOG.md', 'SECURITY.md', '.github', 'src', 'bench', 'examples'].flatMap(
      (place) =>
        place.endsWith('.md') ? [place] : filesBelow(place, (file) => file.endsWith('.md')),
    ),
    ...['gallery/README.md', 'scenarios/README.md'].map((file) => `__tests__/${file}`),
    ...PAGES,
  ])('from %s lead to files and headings', (page) => {
    const broken = [
      ...prose(read(page)).matchAll(/\]\((?!https?:)([^)#\s]*)(?:#([\w-]+))?\)/g),
    ].flatMap(([, target, anchor]) => {
      const file = target === '' ? page : normalize(join(dirname(page), target!));
      return brokenReference(file, anchor) ?? [];
    });
    expect(broken).toEqual([]);
  });
});

describe('a page of the documentation', () => {
  test.each(PAGES)('%s begins with a table of its headings', (page) => {
    const [title, ...others] = headingsOf(read(page));
    expect(title?.level).toBe(1);
    const beforeFirst = prose(read(page)).split('\n## ')[0]!;
    const contents = [...beforeFirst.matchAll(/^- \[(.+)\]\(#([\w-]+)\)$/gm)].map(
      ([, text, anchor]) => ({ text, anchor }),
    );
    const headings = others
      .filter(({ level }) => level === 2)
      .map(({ text, anchor }) => ({ text: text.replaceAll('`', ''), anchor }));
    expect(
      contents.map(({ text, anchor }) => ({ text: text!.replaceAll('`', ''), anchor })),
    ).toEqual(headings);
  });

  test('is listed in the index of the documents', () => {
    const index = read('docs/README.md');
    const missing = PAGES.filter(
      (page) =>
        page !== 'docs/README.md' &&
        !/^docs\/(?:reference|playground)\//.test(page) &&
        !index.includes(`](${page.slice('docs/'.length)})`),
    );
    expect(missing).toEqual([]);
  });

  test('of the reference is listed there', () => {
    const listed = [
      ...read(`${REFERENCE}/README.md`).matchAll(/^\| \[[^\]]+\]\(([\w-]+\.md)\) \|/gm),
    ].map(([, file]) => file!);
    expect(listed.sort()).toEqual(
      readdirSync(repositoryFile(REFERENCE)).filter((file) => file !== 'README.md'),
    );
  });
});

/**
 * Folders in which comments must not refer to documents that readers of the repository do not have.
 */
const CLEAN: readonly string[] = ['docs', 'bench', '.github', 'src', '__tests__'];

describe('the reference of files', () => {
  test('names the patterns by which the code looks for cards and policies', () => {
    const section = read(`${REFERENCE}/files.md`)
      .split('\n## Where Card Gate looks for files\n')[1]!
      .split('\n## ')[0]!;
    expect(/^```text default-patterns\n([\s\S]*?)\n```$/m.exec(section)?.[1]?.split('\n')).toEqual(
      DEFAULT_CARD_PATTERNS,
    );
  });
});

describe('comments', () => {
  test.each(CLEAN)('in %s refer to nothing but documents that everybody can open', (folder) => {
    const files = filesBelow(
      folder,
      (file) =>
        /\.(ts|mjs|md|yml|json)$/.test(file) && !/\/(scenarios|golden|fixtures)\//.test(file),
    );
    const found = files.flatMap((file) => {
      // A line break in a comment may separate the word from its number.
      const text = read(file).replaceAll(/\n\s*(?:\*|\/\/|#) /g, ' ');
      return [...text.matchAll(/\b(?:specs?|facts?|issue) \d[\d.]*|\bdocument 00\d/g)].map(
        ([words]) => `${file}: ${words}`,
      );
    });
    expect(found).toEqual([]);
  });
});

/** A fenced block with attributes after its language: `yaml file=card.yaml`. */
interface Block {
  readonly mark: string;
  readonly text: string;
}

/** The blocks with attributes under one heading of a page. */
interface Section {
  readonly page: string;
  readonly heading: string;
  readonly blocks: readonly Block[];
}

const SECTIONS: readonly Section[] = PAGES.flatMap((page) =>
  read(page)
    .split(/^## /m)
    .slice(1)
    .map((text) => ({
      page,
      heading: text.slice(0, text.indexOf('\n')),
      blocks: [...text.matchAll(/^```\w+ (.+)\n([\s\S]*?)^```$/gm)].map(([, mark, block]) => ({
        mark: mark!,
        text: block!,
      })),
    })),
);

const core = (text: string): unknown => parse(text, { version: '1.2', schema: 'core' });

function marked(mark: string): readonly (readonly [where: string, text: string])[] {
  return SECTIONS.flatMap(({ page, heading, blocks }) =>
    blocks
      .filter((block) => block.mark === mark)
      .map(({ text }) => [`${page}, ${heading}`, text] as const),
  );
}

/** The expected output of the bundle. */
type Expected = Readonly<Record<string, unknown>>;

interface Question {
  readonly where: string;
  readonly command: 'evaluate' | 'test' | 'diff';
  readonly files: ReadonlyMap<string, string>;
  readonly expected: Expected;
}

/**
 * Returns the questions on all pages. Each consists of the files since the previous answer in its
 * section, and the answer that follows them.
 */
function questions(): readonly Question[] {
  return SECTIONS.flatMap(({ page, heading, blocks }) => {
    let files = new Map<string, string>();
    return blocks.flatMap(({ mark, text }): Question[] => {
      const [, side, file] = /^(file|before|after)=(\S+)$/.exec(mark) ?? [];
      if (side !== undefined && file !== undefined) {
        files.set(side === 'file' ? file : `${side}/${file}`, text);
        return [];
      }
      if (mark !== 'evaluate' && mark !== 'test' && mark !== 'diff') return [];
      const question = {
        where: `${page}, ${heading}`,
        command: mark,
        files,
        expected: core(text) as Expected,
      } as const;
      files = new Map();
      return [question];
    });
  });
}

/** Permission files before and after a change, with the sentences about the change. */
interface HostExample {
  readonly where: string;
  readonly base: Readonly<Record<string, string>>;
  readonly head: Readonly<Record<string, string>>;
  readonly expected: string;
}

/** Returns the examples that end with a `hosts` block. */
function hostExamples(): readonly HostExample[] {
  return SECTIONS.flatMap(({ page, heading, blocks }) => {
    let sides: { base: Record<string, string>; head: Record<string, string> } = {
      base: {},
      head: {},
    };
    return blocks.flatMap(({ mark, text }): HostExample[] => {
      const [, side, file] = /^(before|after)=(\S+)$/.exec(mark) ?? [];
      if (file !== undefined) sides[side === 'before' ? 'base' : 'head'][file] = text;
      if (mark !== 'hosts') return [];
      const example = { where: `${page}, ${heading}`, ...sides, expected: text.trim() };
      sides = { base: {}, head: {} };
      return [example];
    });
  });
}

/** Runs the command of a question on its files, and returns the output. */
async function answerTo({ command, files }: Question): Promise<Record<string, unknown>> {
  const folder = mkdtempSync(join(tmpdir(), 'card-gate-reference-'));
  try {
    for (const [file, text] of files) {
      mkdirSync(join(folder, dirname(file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
    const option = (name: string, file: string): readonly string[] =>
      existsSync(join(folder, file)) ? [`--${name}`, file] : [];
    const own = files.has('policy.yaml') || files.has('before/policy.yaml') ? 'policy' : 'access';
    const subject =
      command === 'diff'
        ? [`before/${own}.yaml`, `after/${own}.yaml`, ...option('card', 'before/card.yaml')]
        : [
            `${own}.yaml`,
            ...option('card', 'card.yaml'),
            ...(own === 'policy' ? option('access', 'access.yaml') : []),
            ...option('tools', 'tools.txt'),
            ...option('org', 'org.yaml'),
            ...option('traces', 'traces'),
          ];
    const { stdout, stderr } = await runCli(folder, [
      command,
      ...subject,
      '--format',
      'json',
      '--now',
      '2026-11-21',
    ]);
    if (stdout === '') throw new Error(stderr);
    return JSON.parse(stdout) as Record<string, unknown>;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface ToolAnswer {
  readonly tool: string;
  readonly outcome: string;
}

/** Shortens output to the form that the pages show. */
function shortened(answer: Record<string, unknown>): Record<string, unknown> {
  const {
    tools,
    coverage,
    card_gaps: gaps,
  } = answer as {
    readonly tools?: readonly ToolAnswer[];
    readonly coverage?: { readonly coverage_pct?: number | null };
    readonly card_gaps?: readonly { readonly card_action: string }[];
  };
  return {
    ...answer,
    ...(tools && { tools: Object.fromEntries(tools.map(({ tool, outcome }) => [tool, outcome])) }),
    ...(coverage && { coverage: coverage.coverage_pct }),
    ...(gaps && { gaps: gaps.map(({ card_action: action }) => action) }),
    direction: answer.direction ?? answer.power,
  };
}

describe('an example of the reference', () => {
  const asked = questions();

  test.each(asked.map((question) => [question.where, question.command, question] as const))(
    'in %s is answered by %s as the page says',
    async (_, __, question) => {
      expect(shortened(await answerTo(question))).toMatchObject(question.expected);
    },
    LIMIT,
  );

  test('is there for evaluation, floors, coverage, comparison and traces', () => {
    const pages = new Set(asked.map(({ where }) => where.split(',')[0]));
    for (const page of ['evaluation', 'floors', 'coverage', 'comparison', 'traces'])
      expect(pages).toContain(`${REFERENCE}/${page}.md`);
  });

  const kinds = SECTIONS.flatMap(({ blocks }) =>
    blocks.filter(({ mark }) => mark.startsWith('kind=')),
  );
  test.each(
    kinds.map(({ mark, text }) => [mark.slice('kind='.length), text] as const),
  )('is a file of kind %s', async (kind, text) => {
    const loaded = await loadDocument('example.yaml', new TextEncoder().encode(text), text.length);
    expect(loaded.kind === 'document' && recognise(loaded.document)?.kind).toBe(kind);
  });

  interface PatternRow {
    readonly pattern: string;
    readonly name: string;
    readonly matches: boolean;
  }
  test.each(marked('patterns'))('in %s matches the names that it says', (_, text) => {
    for (const row of core(text) as readonly PatternRow[])
      expect({ ...row, matches: compilePattern(row.pattern).matches(row.name) }).toEqual(row);
  });

  interface SqlRow {
    readonly sql: string;
    readonly text: string;
    readonly reads: 'all' | 'some' | 'none';
  }
  test.each(marked('sql'))('in %s is found in the readings that it says', (_, text) => {
    for (const row of core(text) as readonly SqlRow[]) {
      const regex = compileRegex(row.sql);
      if (regex.kind === 'fault') throw new Error(JSON.stringify(regex));
      const found = sqlReadings(row.text).map((reading) => regex.matches(reading));
      const some = found.includes(true) ? 'some' : 'none';
      expect({ ...row, reads: found.includes(false) ? some : 'all' }).toEqual(row);
    }
  });

  interface ConditionRow {
    readonly condition: string;
    readonly facts?: Readonly<Record<string, unknown>>;
    readonly tool?: string;
    readonly answer: boolean | 'unknown' | 'invalid';
  }
  test.each(marked('conditions'))('in %s holds where it says', (_, text) => {
    for (const row of core(text) as readonly ConditionRow[])
      expect({ ...row, answer: conditionAnswer(row) }).toEqual(row);
  });

  function conditionAnswer({
    condition,
    facts = {},
    tool,
  }: ConditionRow): boolean | 'unknown' | 'invalid' {
    const parsed = parseCondition(condition);
    if (parsed.kind !== 'ok') return 'invalid';
    return evaluateCondition(parsed.condition, {
      lookup: (field) =>
        Object.hasOwn(facts, field) ? { known: true, value: facts[field] } : { known: false },
      ...(tool !== undefined && { toolMatches: (pattern) => pattern.matches(tool) }),
    });
  }

  interface CronRow {
    readonly cron: string;
    readonly zone?: string;
    readonly at?: string;
    readonly inside: boolean | 'invalid';
  }
  test.each(marked('crons'))('in %s includes the times that it says', (_, text) => {
    for (const row of core(text) as readonly CronRow[])
      expect({ ...row, inside: isInside(row) }).toEqual(row);
  });

  function isInside({ cron, zone: name = 'UTC', at = '' }: CronRow): boolean | 'invalid' {
    const [parsed, zone] = [parseCron(cron), timeZoneOf(name)];
    if (parsed.kind === 'fault' || zone === undefined) return 'invalid';
    return windowIncludes({ crons: [parsed], zone }, Date.parse(at));
  }

  const ofHosts = hostExamples();
  test.each(
    ofHosts.map((example) => [example.where, example] as const),
  )('in %s is compared as the page says', async (_, { base, head, expected }) => {
    const trees = { base: memoryTree(base), head: memoryTree(head) };
    const { comparisons = [] } = await compareHostFiles(trees, undefined);
    const lines = comparisons.flatMap(({ changes }) =>
      changes.map(({ direction, sentence }) => `${ARROW[direction]} ${sentence}`),
    );
    expect(lines.join('\n') || 'permissions unchanged').toBe(expected);
  });

  test('is there for permission files', () => {
    expect(ofHosts.length).toBeGreaterThan(4);
  });

  test('has a mark that a test knows', () => {
    const unknown = SECTIONS.flatMap(({ page, blocks }) =>
      blocks.flatMap(({ mark }) =>
        /^(?:(?:file|before|after|kind)=\S+|evaluate|test|diff|hosts|patterns|sql|conditions|crons|default-patterns|exit=\d|(?:tools|host)=\S+|not-run="[^"]+")$/.test(
          mark,
        )
          ? []
          : [`${page}: ${mark}`],
      ),
    );
    expect(unknown).toEqual([]);
  });
});
