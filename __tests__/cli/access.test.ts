import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { type Ended, runCli } from '../support/command-line.ts';
import { newFolder } from '../support/repository.ts';

const LIST = `default: deny
policies:
  - name: no-shell
    effect: deny
    action: call
    resource: shell_*
    priority: 10
    message: No shell here.
  - name: pager-shell
    effect: allow
    action: call
    resource: shell_*
    channel: pager
    priority: 20
  - name: one-search
    effect: deny
    action: call
    resource: web_*
    limit: { rate: { max: 1, per: 1h } }
  - name: searches
    effect: allow
    action: call
    resource: web_*
  - name: no-etc
    effect: deny
    action: call
    resource: read_file
    argument: "*/etc/*"
  - name: reads
    effect: audit
    action: call
    resource: read_*
  - name: no-drops
    effect: deny
    action: execute
    sql: '\\bdrop\\s+table\\b'
    message: Tables stay.
  - name: statements
    effect: allow
    action: execute
`;

const LOOSER = `policies:
  - name: no-shell
    effect: deny
    action: call
    resource: shell_exec
`;

const TRACES = [
  { tool: 'web_search', timestamp: '2026-11-20T09:00:00Z', session_id: 's1' },
  { tool: 'web_search', timestamp: '2026-11-20T09:10:00Z', session_id: 's1' },
  { tool: 'shell_exec', timestamp: '2026-11-20T09:20:00Z', session_id: 's2' },
  {
    tool: 'read_file',
    timestamp: '2026-11-20T09:21:00Z',
    session_id: 's2',
    input: { path: '/etc/passwd', sql: 'DROP TABLE secrets' },
  },
];

const NOW = ['--now', '2026-11-21T12:00:00Z'];

let folder: string;

beforeAll(async () => {
  folder = await newFolder('access');
  write('desk.access.yaml', LIST);
  write('looser.access.yaml', LOOSER);
  write(
    'carded/card.yaml',
    'aap_version: "1.0.0"\nautonomy_envelope: { bounded_actions: [read] }\n',
  );
  write('traces.jsonl', TRACES.map((row) => `${JSON.stringify(row)}\n`).join(''));
  write('tools.txt', 'web_search\nshell_exec\nread_file\nother\n');
});

function write(name: string, text: string): void {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), text);
}

async function run(...args: readonly string[]): Promise<Ended> {
  const ended = await runCli(folder, args);
  expect(ended.stderr).not.toMatch(/^\s+at /m);
  return ended;
}

/** Runs a command that must be refused, and returns the first line of its message. */
async function refused(...args: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await run(...args);
  expect([code, stdout]).toEqual([2, '']);
  return stderr.split('\n')[0]!;
}

const explain = (...args: readonly string[]) => run('explain', 'desk.access.yaml', ...args);

/** Runs a command and returns the JSON that it prints. */
async function json(code: number, ...args: readonly string[]) {
  const ended = await run(...args, '--format', 'json');
  expect(ended.code).toBe(code);
  return JSON.parse(ended.stdout);
}

describe('explain', () => {
  test('has every part of a decision as JSON', async () => {
    const about = ['--actor', 'main', '--action', 'call', '--resource', 'shell_exec'];
    const flags = [...about, '--channel', 'pager'];
    expect(await json(0, 'explain', 'desk.access.yaml', ...flags)).toEqual({
      actor: 'main',
      action: 'call',
      resource: 'shell_exec',
      effect: 'allow',
      policy_id: 'pager-shell',
      reason: 'the entry "pager-shell" matches: action "call", resource "shell_*", channel "pager"',
      mode: 'matched',
      matched: {
        policy_id: 'pager-shell',
        effect: 'allow',
        priority: 20,
        file: 'desk.access.yaml',
        line: 9,
        patterns: 'action "call", resource "shell_*", channel "pager"',
      },
      beaten: [
        { policy_id: 'no-shell', effect: 'deny', priority: 10, file: 'desk.access.yaml', line: 3 },
      ],
      skipped: [],
      near: [
        expect.objectContaining({ policy_id: 'one-search', line: 15 }),
        expect.objectContaining({ policy_id: 'searches', line: 20 }),
        expect.objectContaining({ policy_id: 'reads', line: 29 }),
        {
          policy_id: 'statements',
          effect: 'allow',
          priority: 0,
          file: 'desk.access.yaml',
          line: 38,
          why: 'its action is "execute", not "call"',
        },
      ],
    });
  });

  test('says in text what decides, what it comes before, and what almost matches', async () => {
    const { code, stdout } = await explain('shell_exec', '--channel', 'pager');
    expect(code).toBe(0);
    expect(stdout.split('\n').slice(0, 4)).toEqual([
      '("desk", "call", "shell_exec"): allowed',
      expect.stringContaining('reason          the entry "pager-shell" matches'),
      expect.stringContaining('decided by      "pager-shell" (allow) at desk.access.yaml:9'),
      expect.stringContaining('also matched    "no-shell" (deny) at desk.access.yaml:3'),
    ]);
  });

  test('ends with 0 for a denial, and gives its message as the reason', async () => {
    const { code, stdout } = await explain('shell_exec');
    expect(code).toBe(0);
    expect(stdout).toContain('("desk", "call", "shell_exec"): denied\n');
    expect(stdout).toContain('No shell here.');
    expect(stdout).toContain('its channel is "pager", but the request has none');
  });

  test('skips a limit, because it knows no other calls', async () => {
    const answer = await json(0, 'explain', 'desk.access.yaml', 'web_search');
    expect([answer.effect, answer.policy_id, answer.skipped]).toEqual([
      'allow',
      'searches',
      [
        {
          policy_id: 'one-search',
          effect: 'deny',
          priority: 0,
          file: 'desk.access.yaml',
          line: 15,
          why: 'its limit depends on other calls and on the time',
        },
      ],
    ]);
  });

  test.each([
    [['read_file'], 'audit', 'reads'],
    [['read_file', '--argument', 'cat /etc/passwd'], 'deny', 'no-etc'],
    [['read_file', '--argument', 'cat notes'], 'audit', 'reads'],
    [['--sql', 'drop /* all */ table users'], 'deny', 'no-drops'],
    [['--sql', 'select 1'], 'allow', 'statements'],
    [['--action', 'execute', '--resource', 'sql:DROP TABLE x'], 'deny', 'no-drops'],
    [['--action', 'search', '--resource', 'memory'], 'deny', null],
    [['other'], 'deny', null],
    [['other', '--default', 'allow'], 'allow', null],
  ] as const)('decides about %j', async (flags, effect, entry) => {
    const answer = await json(0, 'explain', 'desk.access.yaml', ...flags);
    expect([answer.effect, answer.policy_id, answer.mode]).toEqual([
      effect,
      entry,
      entry === null ? 'default' : 'matched',
    ]);
  });

  test('shows patterns of SQL with the backslashes of the file', async () => {
    const { stdout } = await explain('--sql', 'drop table x');
    expect(stdout).toContain('sql "\\bdrop\\s+table\\b"');
  });

  test.each([
    ['desk.access.yaml', 'allow'],
    ['looser.access.yaml', 'allow'],
    ['looser.access.yaml', 'deny'],
  ])('names the default that is assumed for %s: %s', async (file, effect) => {
    const answer = await json(0, 'explain', file, 'other', '--default', effect);
    expect([answer.effect, answer.reason, answer.matched]).toEqual([
      effect,
      `no entry matches, and the default is ${effect}`,
      null,
    ]);
  });

  test('keeps control characters of a request out of the terminal', async () => {
    const { stdout } = await explain('--sql', 'drop\u001b[31m\ntable', '--channel', '\u202ex');
    expect(stdout).not.toMatch(/[\u001b\u202e]/);
    expect(stdout.split('\n')[0]).toMatch(/: allowed$/);
  });

  test.each([
    [['carded/card.yaml', '--action', 'call', '--resource', 'x'], 'the agent has no access list'],
    [['desk.access.yaml'], 'specify a card, policy, access list or folder, and one tool'],
    [['desk.access.yaml', '--action', 'call'], 'specify --action and --resource'],
    [['desk.access.yaml', '--resource', 'x'], 'specify --action and --resource'],
    [['desk.access.yaml', '--actor', 'x'], 'specify --action and --resource'],
    [['desk.access.yaml', 'x', '--default', 'maybe'], '"--default" is "maybe"; expected one of'],
    [['desk.access.yaml', 'x', '--default', 'audit'], '"--default" is "audit"; expected one of'],
    [['desk.access.yaml', 'x', '--format', 'yaml'], '"--format" is "yaml"; expected one of'],
    [['nowhere.yaml', 'x'], 'nowhere.yaml: the file does not exist'],
  ])('refuses %j', async (args, message) => {
    expect(await refused('explain', ...args)).toContain(message);
  });
});

describe('test', () => {
  test('denies a statement with the message, and ends with 1', async () => {
    const { code, stdout } = await run('test', 'desk.access.yaml', 'DROP TABLE users');
    expect(code).toBe(1);
    expect(stdout).toContain('("agent", "execute", "sql:DROP TABLE users"): denied\n');
    expect(stdout).toContain('Tables stay.');
  });

  test('allows a statement, and ends with 0', async () => {
    const answer = await json(0, 'test', 'desk.access.yaml', 'SELECT * FROM facts');
    expect([answer.actor, answer.action, answer.resource, answer.effect]).toEqual([
      'agent',
      'execute',
      'sql:SELECT * FROM facts',
      'allow',
    ]);
  });

  test.each([
    [['desk.access.yaml', ''], 'the SQL statement is empty'],
    [['desk.access.yaml', ' \n'], 'the SQL statement is empty'],
    [['desk.access.yaml', 'SELECT 1', '--traces', 'traces.jsonl'], 'either an SQL statement or'],
    [['desk.access.yaml'], 'specify trace files with --traces'],
    [['carded/card.yaml', 'SELECT 1'], 'the agent has no access list'],
  ])('refuses %j', async (args, message) => {
    expect(await refused('test', ...args)).toContain(message);
  });

  test('replays traces with limits, and says what it could not evaluate', async () => {
    const { code, stdout } = await run('test', 'desk.access.yaml', '--traces', 'traces.jsonl');
    expect(code).toBe(1);
    expect(stdout).toContain('"shell_exec" was called once in 1 trace');
    expect(stdout).toContain(
      'the limit in the entry "one-search" (1 call in 1h) would have denied 1 call in 1 session: "s1" at call 2',
    );
    expect(stdout).toContain('the entry "no-etc" was not evaluated for 1 call');
    expect(stdout).toContain('the entry "pager-shell" was not evaluated for 1 call');
    expect(stdout).not.toContain('Tables stay.');
  });

  test('matches arguments and SQL when asked to, and prints neither', async () => {
    const flags = ['--traces', 'traces.jsonl', '--inspect-arguments'];
    const { code, stdout, stderr } = await run('test', 'desk.access.yaml', ...flags);
    expect(code).toBe(1);
    expect(stdout).toContain('"read_file" was called once in 1 trace');
    expect(stdout).toMatch(/the request "execute sql:DROP \([0-9a-f]{8}\)" was made once/);
    expect(stdout).not.toContain('"no-etc" was not evaluated');
    expect(stdout + stderr).not.toMatch(/passwd|secrets/);
  });

  test('counts no tool as unmapped where no policy maps tools', async () => {
    const answer = await json(1, 'test', 'desk.access.yaml', '--traces', 'traces.jsonl');
    expect([answer.traces_evaluated, answer.unmapped_tools]).toEqual([2, []]);
    expect(answer.violations).toEqual([
      expect.objectContaining({ type: 'denied', tool: 'shell_exec', reason: 'No shell here.' }),
      expect.objectContaining({ type: 'rate_limit', tool: 'web_search', trace_id: 's1' }),
    ]);
  });
});

describe('evaluate', () => {
  test('decides about a call of every tool', async () => {
    const answer = await json(1, 'evaluate', 'desk.access.yaml', '--tools', 'tools.txt');
    const tools: readonly { tool: string; outcome: string; decided_by: { name: string } }[] =
      answer.tools;
    expect(tools.map((row) => [row.tool, row.outcome, row.decided_by.name])).toEqual([
      ['web_search', 'allowed', 'searches'],
      ['shell_exec', 'denied', 'no-shell'],
      ['read_file', 'audited', 'reads'],
      ['other', 'denied', 'default'],
    ]);
    const violations: readonly { tool: string; policy_id: string | null }[] = answer.violations;
    expect(violations.map(({ tool, policy_id }) => [tool, policy_id])).toEqual([
      ['shell_exec', 'no-shell'],
      ['other', null],
    ]);
  });

  test('agrees with explain about every tool', async () => {
    const { tools } = await json(1, 'evaluate', 'desk.access.yaml', '--tools', 'tools.txt');
    const words = { allow: 'allowed', deny: 'denied', audit: 'audited' } as const;
    for (const { tool, outcome } of tools) {
      const answer = await json(0, 'explain', 'desk.access.yaml', tool);
      expect([tool, words[answer.effect as 'allow']]).toEqual([tool, outcome]);
    }
  });
});

test('diff says what two lists decide differently, each with a request', async () => {
  const { code, stdout } = await run('diff', 'desk.access.yaml', 'looser.access.yaml');
  expect(code).toBe(0);
  const lines = stdout.split('\n').filter((line) => /^ {2}[▲▼] /.test(line));
  expect(lines).toEqual([
    expect.stringContaining('the default is now allow instead of deny'),
    expect.stringContaining('the entry "no-shell" no longer matches them'),
    expect.stringContaining('the entry "one-search", which denied them once its limit is reached'),
    expect.stringContaining('the entry "no-etc", which denied them, was removed'),
    expect.stringContaining('the entry "reads", which audited them, was removed'),
    expect.stringContaining('the entry "no-drops", which denied them, was removed'),
    expect.stringContaining('are now blocked: the entry "no-shell" now matches them'),
  ]);
  for (const line of lines) expect(line).toMatch(/such as \("looser", "\w+", "[^"]+"/);
  // The sentence already contains the request.
  expect(stdout).not.toContain('for example');
});

test('effective lists the entries in the order in which they are tried, and the default', async () => {
  const { code, stdout } = await run('effective', 'desk.access.yaml');
  expect(code).toBe(0);
  const names = [...stdout.matchAll(/^ {2}"(?<name>[\w-]+)"/gm)].map(({ groups }) => groups!.name);
  expect(names).toEqual([
    'pager-shell',
    'no-shell',
    'one-search',
    'searches',
    'no-etc',
    'reads',
    'no-drops',
    'statements',
    'default',
  ]);
  expect(stdout).toContain('once the limit of 1 call in 1h is reached');
  expect(stdout).toContain('sql "\\bdrop\\s+table\\b": Tables stay.');
});

describe('validate', () => {
  test('passes a list that it can read', async () => {
    const { code, stdout } = await run('validate', 'desk.access.yaml');
    expect([code, stdout.includes('Verdict: pass.')]).toEqual([0, true]);
  });

  test.each([
    ['{ name: a, effect: denied }', 'unknown-value'],
    ['{ name: a, efect: deny, action: call }', 'unknown-key'],
    ['{ name: a, effect: deny, resorce: shell_exec }', 'unknown-key'],
    ['{ name: a, effect: deny, action: execute, sql: "(" }', 'invalid-regex'],
    ['{ effect: deny, action: call }', 'missing-key'],
    ['{ name: a, effect: deny, limit: { rate: { max: 1, per: soon } } }', 'unknown-value'],
    ['{ name: a, effect: allow, limit: { rate: { max: 1, per: 1h } } }', 'invalid-limit'],
    ['{ name: a, effect: deny, resource: x, match: [{ resource: y }] }', 'failed-example'],
  ])('refuses the entry %s', async (entry, rule) => {
    write('broken.access.yaml', `policies:\n  - ${entry}\n`);
    const { code, stdout } = await run('validate', 'broken.access.yaml');
    expect(code).toBe(1);
    expect(stdout).toMatch(new RegExp(`^error broken\\.access\\.yaml:2:\\d+ \\[${rule}\\]`, 'm'));
  });
});

describe('init --access', () => {
  test('writes a list that loads without an error, and names its placeholder', async () => {
    const output = ['--output', 'starter.access.yaml'];
    const { code, stdout } = await run('init', '--access', ...output);
    expect([code, stdout]).toEqual([0, expect.stringContaining('replace each TODO pattern')]);
    const validated = await run('validate', 'starter.access.yaml');
    expect(validated.code).toBe(0);
    expect(validated.stdout).toContain('the placeholder "TODO-tool" was not replaced');
    expect(validated.stdout).not.toMatch(/^error /m);
    const answer = await json(0, 'explain', 'starter.access.yaml', 'shell_exec');
    expect([answer.effect, answer.mode]).toEqual(['deny', 'default']);
  });

  test('never overwrites a file', async () => {
    write('taken.yaml', 'mine\n');
    const message = await refused('init', '--access', '--output', 'taken.yaml');
    expect(message).toContain('"taken.yaml" already exists and was not changed');
    expect(readFileSync(path.join(folder, 'taken.yaml'), 'utf8')).toBe('mine\n');
  });

  test('refuses a folder that does not exist', async () => {
    expect(await refused('init', '--access', 'nowhere')).toContain('"nowhere" does not exist');
  });
});

describe('decisions', () => {
  interface Row {
    readonly effect: string;
    readonly resource: string;
    readonly policy_id: string | null;
    readonly limit: string | null;
  }

  async function rows(...args: readonly string[]): Promise<readonly Row[]> {
    const { code, stdout } = await run('decisions', ...args, '--format', 'ndjson');
    expect(code).toBe(0);
    return stdout.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line)]));
  }

  const OF_TRACES = ['desk.access.yaml', '--traces', 'traces.jsonl', ...NOW];
  const facts = (row: Row) => [row.effect, row.resource, row.policy_id, row.limit !== null];

  test('lists every decision about traces', async () => {
    expect((await rows(...OF_TRACES)).map(facts)).toEqual([
      ['allow', 'web_search', 'searches', false],
      ['deny', 'web_search', 'one-search', true],
      ['deny', 'shell_exec', 'no-shell', false],
      ['audit', 'read_file', 'reads', false],
    ]);
  });

  test('lists only denials with --violations', async () => {
    expect((await rows(...OF_TRACES, '--violations')).map(facts)).toEqual([
      ['deny', 'web_search', 'one-search', true],
      ['deny', 'shell_exec', 'no-shell', false],
    ]);
  });

  test('lists statements by their first word and a digest', async () => {
    const all = await rows(...OF_TRACES, '--inspect-arguments');
    expect(all.map(({ effect, resource }) => `${effect} ${resource}`)).toEqual([
      'allow web_search',
      'deny web_search',
      'deny shell_exec',
      'deny read_file',
      expect.stringMatching(/^deny sql:DROP \([0-9a-f]{8}\)$/),
    ]);
  });

  test('has the same rows in the log that another command wrote, with an intact chain', async () => {
    const flags = ['--traces', 'traces.jsonl', '--decisions-file', 'log.ndjson', ...NOW];
    const tested = await run('test', 'desk.access.yaml', ...flags);
    const hash = /its final hash is (?<hash>[0-9a-f]{64})/.exec(tested.stderr)?.groups?.hash;
    const verified = await run('decisions', 'verify', 'log.ndjson', '--final-hash', hash ?? '');
    expect([verified.code, verified.stdout]).toEqual([
      0,
      expect.stringContaining('4 decisions, and the chain is intact'),
    ]);
    const logged = await rows('--log', 'log.ndjson', '--violations');
    expect(logged.map(facts)).toEqual((await rows(...OF_TRACES, '--violations')).map(facts));
    const last = JSON.parse(
      readFileSync(path.join(folder, 'log.ndjson'), 'utf8').trimEnd().split('\n').at(-1)!,
    );
    expect([last.hash, last.counts]).toEqual([hash, { allow: 1, deny: 2, audit: 1 }]);
    expect(last.not_evaluated).toContainEqual(
      expect.objectContaining({ reason: 'argument', count: 1 }),
    );
  });

  test('refuses a log together with traces', async () => {
    const flags = ['desk.access.yaml', '--log', 'log.ndjson', '--traces', 'traces.jsonl'];
    expect(await refused('decisions', ...flags)).toContain(
      'specify either a log, or an access list',
    );
  });

  test.each([
    [['--effect', 'denied'], '"--effect" is "denied"'],
    [['--last', 'soon'], '"--last" is "soon"'],
    [['--format', 'xml'], '"--format" is "xml"'],
  ])('refuses %j', async (flags, message) => {
    expect(await refused('decisions', ...OF_TRACES, ...flags)).toContain(message);
  });
});
