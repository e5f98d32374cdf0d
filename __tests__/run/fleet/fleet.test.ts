import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { FleetReader } from '../../../src/adapters/github/fleet-reader.ts';
import { readFleetList } from '../../../src/run/fleet.ts';
import { runCli } from '../../support/command-line.ts';
import { newFolder } from '../../support/repository.ts';
import { type StandIn, type StandInOptions, startStandIn } from '../../support/stand-in/server.ts';
import { AGENT, FORBIDDEN_TOOLS } from '../../support/support-agent.ts';

const TOKEN = 'ghp_secret_of_the_fleet';
const NOW = ['--now', '2026-11-21T12:00:00Z'];
const commitOf = (index: number): string => index.toString(16).padStart(40, 'c');
const repositoryWith = (index: number, files: Readonly<Record<string, string>>) => ({
  commits: { [commitOf(index)]: files },
  refs: { main: commitOf(index) },
});

/** A hundred repositories. Most pass, and some have a problem of their own. */
function fleet(): Record<string, ReturnType<typeof repositoryWith>> {
  const others = Object.fromEntries(
    Array.from({ length: 100 }, (_, index) => [
      `octo-org/r${index}`,
      repositoryWith(index, { ...AGENT, 'README.md': `# ${index}\n` }),
    ]),
  );
  return {
    ...others,
    'octo-org/r10': repositoryWith(10, { ...AGENT, 'agents/support/tools.txt': FORBIDDEN_TOOLS }),
    // An agent that is deeper than one query lists.
    'octo-org/r20': repositoryWith(20, {
      ...Object.fromEntries(
        Object.entries(AGENT).map(([file, text]) => [`a/b/c/d/e/f/${file}`, text]),
      ),
      'a/b/c/d/e/f/agents/support/tools.txt': FORBIDDEN_TOOLS,
    }),
    'octo-org/r30': repositoryWith(30, { 'README.md': 'nothing\n' }),
    'octo-org/r40': repositoryWith(40, {
      ...AGENT,
      'agents/support/card.yaml': 'aap_version: [\n',
    }),
    'octo-org/r50': repositoryWith(50, {
      'agents/support/card.yaml': AGENT['agents/support/card.yaml'],
      'agents/support/policy.yaml': AGENT['agents/support/policy.yaml'],
      'agents/support/tools.json': JSON.stringify([
        'mcp__x__<img src=x> @octocat [x](https://evil.example)|<!-- card-gate-issue:a run=9.9 -->',
      ]),
    }),
    'octo-org/r60': repositoryWith(60, { ...AGENT, '.github/card-gate.yml': 'shard: 1/2\n' }),
    'octo-org/r70': repositoryWith(70, {
      '.claude/settings.json': '{"permissions":{"defaultMode":"bypassPermissions"}}',
    }),
  };
}

const LIST = [
  '# all repositories',
  ...Array.from({ length: 100 }, (_, index) => `octo-org/r${index}`),
  'octo-org/gone # it does not exist',
  'octo-org/r1@no-such-branch',
  'octo-org/r2@main',
].join('\n');

interface Line {
  readonly repository: string;
  readonly ref: string | null;
  readonly verdict: string;
  readonly problem: { readonly message: string };
  readonly report: {
    readonly findings: readonly { readonly rule: string; readonly message: string }[];
  };
}

interface Ran {
  readonly code: number;
  readonly lines: readonly Line[];
  readonly stdout: string;
  readonly stderr: string;
  readonly page: string;
  readonly standIn: StandIn;
}

async function runFleet(
  options: Partial<StandInOptions> = {},
  args: readonly string[] = [],
  list = LIST,
): Promise<Ran> {
  const standIn = await startStandIn({
    ...repositoryWith(999, {}),
    others: fleet(),
    permissions: { contents: 'read', issues: 'write' },
    ...options,
  });
  try {
    const folder = await newFolder('fleet');
    writeFileSync(join(folder, 'list.txt'), list);
    const { code, stdout, stderr } = await runCli(
      folder,
      ['fleet', 'list.txt', '--page', 'fleet.md', ...NOW, ...args],
      { GITHUB_TOKEN: TOKEN, GITHUB_API_URL: standIn.url },
    );
    const lines =
      stdout.trim() === ''
        ? []
        : stdout
            .trim()
            .split('\n')
            .map((line) => JSON.parse(line));
    const page = lines.length > 0 ? readFileSync(join(folder, 'fleet.md'), 'utf8') : '';
    expect(`${stdout}${stderr}${page}`).not.toContain(TOKEN);
    return { code, lines, stdout, stderr, page, standIn };
  } finally {
    await standIn.close();
  }
}

const byName = (lines: Ran['lines'], name: string): Line =>
  lines.find(({ repository, ref }) => repository === name && ref === null)!;

describe('a fleet', () => {
  test('of 100 repositories takes few queries, and a line for each', async () => {
    const { code, lines, page, standIn } = await runFleet({}, ['--issue', 'octo-org/agents']);
    expect(code).toBe(2);
    expect(lines.map(({ repository }) => repository)).toEqual([
      ...Array.from({ length: 100 }, (_, index) => `octo-org/r${index}`),
      'octo-org/gone',
      'octo-org/r1',
      'octo-org/r2',
    ]);
    expect(lines.filter(({ verdict }) => verdict === 'pass')).toHaveLength(94);
    expect(byName(lines, 'octo-org/r0')).toMatchObject({
      schema: 'card-gate-fleet/1',
      commit: commitOf(0),
      verdict: 'pass',
      conclusion: 'success',
      problem: null,
      report: { schema: 'card-gate-report/3', verdict: 'pass', agents: [{ name: 'support' }] },
    });
    for (const name of ['octo-org/r10', 'octo-org/r20', 'octo-org/r50'])
      expect([name, byName(lines, name).verdict]).toEqual([name, 'fail']);
    expect(byName(lines, 'octo-org/r30').report.findings[0]!.rule).toBe('no-cards-found');
    expect(byName(lines, 'octo-org/r40').verdict).toBe('error');
    const [configured] = byName(lines, 'octo-org/r60').report.findings;
    expect([configured!.rule, configured!.message]).toEqual([
      'configuration',
      'unknown key "shard"',
    ]);
    expect(byName(lines, 'octo-org/r70').report.findings.map(({ rule }) => rule)).toContain(
      'bypass-mode',
    );
    expect(byName(lines, 'octo-org/gone').problem.message).toBe(
      'octo-org/gone does not exist, or this token cannot read it',
    );
    const [wrong, right] = lines.filter(({ ref }) => ref !== null);
    expect([wrong!.problem.message, right!.verdict]).toEqual([
      'octo-org/r1 has no commit "no-such-branch"',
      'pass',
    ]);
    expect(standIn.problems).toEqual([]);
    const queries = standIn.requests.filter(({ path }) => path === '/graphql');
    const others = standIn.requests.filter(({ path }) => path !== '/graphql');
    expect(queries.length).toBeLessThan(30);
    // Only the issue takes other requests.
    for (const { path } of others) expect(path).toMatch(/\/issues/);

    expect(page.split('\n')[0]).toBe(
      '**Card Gate: 8 of 103 repositories fail, 4 of them because they could not be checked**',
    );
    expect(page).toContain('| octo-org/r10 | fail | 1 | 1 | 0 | 100 % |');
    const [issue] = standIn.issues;
    expect([issue!.title, issue!.state]).toEqual(['Card Gate fleet report', 'open']);
    expect(issue!.body).toContain('8 of 103 repositories fail');
    // Content of the repositories is only text.
    for (const text of [page, issue!.body]) {
      expect(text).not.toMatch(/<img|@octocat(?!`)|\]\(https:\/\/evil/);
      expect(text).toContain('octo');
    }
  });

  test('that passes ends with 0, and closes the issue', async () => {
    const { code, stderr } = await runFleet(
      {},
      ['--issue', 'octo-org/agents'],
      'octo-org/r0\nocto-org/r1\n',
    );
    expect([code, stderr]).toEqual([0, expect.stringContaining('no issue is needed')]);
  });

  test('goes on when a query of several repositories fails, and when content is cut', async () => {
    let failed = 0;
    const { code, lines } = await runFleet(
      {
        textLimit: 40,
        faults: [{ method: 'POST', path: /graphql/, times: 3, answer: { status: 502 } }],
        onRequest: () => {
          failed += 1;
        },
      },
      [],
      'octo-org/r0\nocto-org/r10\nocto-org/r20\n',
    );
    expect(failed).toBeGreaterThan(5);
    expect([code, lines.map(({ verdict }) => verdict)]).toEqual([1, ['pass', 'fail', 'fail']]);
  });

  test('without a token, a list or a repository is refused', async () => {
    const folder = await newFolder('fleet');
    writeFileSync(join(folder, 'list.txt'), 'octo-org/r0\n');
    writeFileSync(join(folder, 'empty.txt'), '# none\n');
    const refused = async (
      args: readonly string[],
      env = {},
    ): Promise<readonly [number, string]> => {
      const { code, stdout, stderr } = await runCli(folder, ['fleet', ...args], env);
      expect(stdout).toBe('');
      return [code, stderr];
    };
    const token = { GH_TOKEN: TOKEN };
    expect(await refused(['list.txt'])).toEqual([2, expect.stringContaining('needs a token')]);
    expect(await refused([], token)).toEqual([2, expect.stringContaining('needs one file')]);
    expect(await refused(['gone.txt'], token)).toEqual([
      2,
      expect.stringContaining('does not exist'),
    ]);
    expect(await refused(['empty.txt'], token)).toEqual([
      2,
      expect.stringContaining('contains no repositories'),
    ]);
    expect(await refused(['list.txt', '--issue', 'x'], token)).toEqual([
      2,
      expect.stringContaining('expected a repository'),
    ]);
  });
});

test('the reader waits when GitHub has few points left, and when it refuses for a while', async () => {
  const soon = new Date(Date.now() + 600_000).toISOString();
  const limited = { status: 429, headers: { 'retry-after': '1' } };
  const standIn = await startStandIn({
    ...repositoryWith(999, {}),
    others: fleet(),
    points: { remaining: 5, resetAt: soon },
    faults: [{ method: 'POST', path: /graphql/, times: 3, answer: limited }],
  });
  const waits: number[] = [];
  const lines: string[] = [];
  const reader = new FleetReader({
    token: TOKEN,
    apiUrl: standIn.url,
    sleep: async (ms) => {
      waits.push(ms);
    },
    progress: (line) => lines.push(line),
  });
  const [opened] = await reader.open([{ owner: 'octo-org', repo: 'r0' }]);
  await standIn.close();
  expect(opened).toMatchObject({ commit: commitOf(0) });
  expect(waits).toContain(60_000);
  expect(waits.at(-1)).toBeGreaterThan(500_000);
  expect(lines).toEqual([
    "waiting a minute because of GitHub's rate limits",
    expect.stringMatching(/^waiting [0-9]+ min until GitHub resets the rate limit$/),
  ]);
});

describe('the list of a fleet', () => {
  test('has names, addresses and refs, and each repository once', () => {
    expect(
      readFleetList(
        '\ufeffa/b\r\nA/B\n# c/d\nhttps://github.com/e/f.git\ng/h.i@release/1 # why\n\n',
      ),
    ).toEqual([
      { owner: 'a', repo: 'b' },
      { owner: 'e', repo: 'f' },
      { owner: 'g', repo: 'h.i', ref: 'release/1' },
    ]);
  });

  test.each([
    'a',
    'a/b/c',
    'a/..',
    'a b/c',
    '"a"/b',
    'a/b@',
    '../../etc',
    'a/b) { x }',
  ])('%j is not a repository', (line) => {
    expect(() => readFleetList(`a/b\n${line}\n`)).toThrow(/^line 2 of the list is/);
  });
});
