import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'yaml';
import { actionFor } from '../../src/evaluation/advice/mappings.ts';
import { proposePatterns } from '../../src/evaluation/advice/patterns.ts';
import { lowerBound, UsageLog } from '../../src/evaluation/advice/usage.ts';
import { unifiedPatch } from '../../src/finding/patch.ts';
import { repositoryFile, runCli, runInMemory } from '../support/command-line.ts';
import { endWithTests } from '../support/leftovers.ts';
import { runs } from '../support/runs.ts';

type Files = Readonly<Record<string, string>>;

interface Answer {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

async function run(files: Files, args: readonly string[]): Promise<Answer> {
  return runInMemory(['recommend', ...args], files);
}

interface Call {
  readonly tool: string;
  readonly session: string;
  readonly day?: number;
  readonly status?: 'ok' | 'denied';
  readonly input?: object;
}

function traces(calls: readonly Call[]): string {
  return calls
    .map(({ tool, session, day = 1, status = 'ok', input }) =>
      JSON.stringify({
        tool,
        session_id: session,
        timestamp: `2026-11-${String(day).padStart(2, '0')}T08:00:00Z`,
        status,
        ...(input && { input }),
      }),
    )
    .join('\n');
}

const CARD = `aap_version: "0.5.0"
card_id: c
agent_id: ada
issued_at: "2026-09-01T00:00:00Z"
principal: { type: organization, relationship: delegated_authority }
values: { declared: [honesty] }
autonomy_envelope:
  bounded_actions: [read_ticket, update_ticket]
  forbidden_actions: []
  escalation_triggers: []
audit_commitment: { trace_format: ap-trace-v1, retention_days: 30, queryable: false }
`;

const policyWith = (mappings: string): string => `meta:
  schema_version: "1.0"
  name: p
  description: d
  scope: agent

capability_mappings:${mappings}

forbidden:
  - pattern: "mcp__s__wipe*"
    reason: Nothing is ever wiped here
    severity: critical

defaults:
  unmapped_tool_action: deny
  unmapped_severity: high
  fail_open: false
  enforcement_mode: enforce
  grace_period_hours: 0
`;

/** Applies a patch as \`git apply\` does, without any tolerance. */
function applied(text: string, patch: string): string {
  const lines = text.split('\n');
  const out: string[] = [];
  let position = 0;
  for (const line of patch.split('\n').slice(2, -1)) {
    const hunk = /^@@ -(\d+),(\d+) \+\d+,\d+ @@$/.exec(line);
    if (hunk) {
      const start = Number(hunk[1]) - (hunk[2] === '0' ? 0 : 1);
      while (position < start) out.push(lines[position++]!);
    } else if (line.startsWith('+')) out.push(line.slice(1));
    else if (!line.startsWith('\\')) {
      expect(lines[position]).toBe(line.slice(1));
      if (line.startsWith(' ')) out.push(line.slice(1));
      position += 1;
    }
  }
  return [...out, ...lines.slice(position)].join('\n');
}

describe('the evidence', () => {
  test.each([
    [0, 0, 0],
    [0, 10, 0],
    [1, 1, 0.21],
    [3, 3, 0.44],
    [50, 50, 0.93],
    [62, 100, 0.52],
  ])('%d of %d sessions give the confidence %d', (hits, total, bound) => {
    expect(lowerBound(hits, total)).toBe(bound);
  });

  test('the newer sessions test what the older ones propose', () => {
    const usage = new UsageLog();
    const add = (name: string, session: string, at: number): void =>
      usage.add({ name, session, at, denied: false });
    add('a', 'one', 1);
    add('b', 'two', 2);
    add('a', 'three', 3);
    add('c', 'three', 4);
    expect(usage.chanceOfNew()).toBe(0.5);
    expect(usage.holdOut((names) => (name) => names.includes(name))).toEqual({
      older: 2,
      newer: 1,
      proposed: 2,
      calls: 2,
      covered: 1,
      missed: ['c'],
      unused: ['b'],
    });
  });

  test('without times there is no hold-out test', () => {
    const usage = new UsageLog();
    usage.add({ name: 'a', session: 'one', at: undefined, denied: false });
    usage.add({ name: 'a', session: 'two', at: 3, denied: false });
    expect(usage.holdOut(() => () => true)).toBeUndefined();
  });
});

describe('patterns', () => {
  const READS = ['mcp__db__get_a', 'mcp__db__get_b', 'mcp__db__get_c'];
  const texts = (names: readonly string[], avoid: readonly string[], isComplete = true) =>
    proposePatterns(names, { avoid, isComplete }).map(({ pattern }) => pattern);

  test('three tools that read share a pattern, if all tools are known', () => {
    expect(texts(READS, [])).toEqual(['mcp__db__get_*']);
    expect(texts(READS, [], false)).toEqual(READS);
    expect(texts(READS.slice(1), [])).toEqual(READS.slice(1));
  });

  test('no pattern meets an unused tool, covers a tool that changes, or is a whole server', () => {
    expect(texts(READS, ['mcp__db__get_d'])).toEqual(READS);
    const changing = ['mcp__db__x_get', 'mcp__db__x_list', 'mcp__db__x_read', 'mcp__db__x_drop'];
    expect(texts(changing, [])).toEqual([...changing].sort());
    expect(texts(['mcp__db__get', 'mcp__db__list', 'mcp__db__read'], [])).toHaveLength(3);
    expect(texts(['_get', '_list', '_read'], [])).toHaveLength(3);
  });

  test('every name is covered exactly once, and nothing to avoid ever is', () => {
    const part = fc.constantFrom('get', 'list', 'drop', 'a', 'b', 'x');
    const name = fc
      .tuple(
        fc.constantFrom('', 'mcp__s__', 'mcp__t__'),
        fc.array(part, { minLength: 1, maxLength: 3 }),
      )
      .map(([server, words]) => server + words.join('_'));
    fc.assert(
      fc.property(fc.uniqueArray(name), fc.uniqueArray(name), (names, others) => {
        const avoid = others.filter((other) => !names.includes(other));
        const patterns = proposePatterns(names, { avoid, isComplete: true });
        expect(patterns.flatMap(({ covers }) => covers).sort()).toEqual([...names].sort());
        for (const { pattern, covers } of patterns) {
          const hits = (each: string): boolean =>
            pattern.endsWith('*') ? each.startsWith(pattern.slice(0, -1)) : each === pattern;
          expect(avoid.filter(hits)).toEqual([]);
          expect(covers.every(hits)).toBe(true);
          expect(covers.length === 1 || covers.length >= 3).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });

  test.each([
    ['mcp__tickets__get_ticket', 'read_ticket'],
    ['mcp__tickets__update_ticket', 'update_ticket'],
    ['mcp__mail__send_reply', 'send_response'],
    ['mcp__crm__export_contacts', undefined],
    ['mcp__mail__answer', undefined],
  ])('%s performs %s', (name, action) => {
    expect(actionFor(name, ['read_ticket', 'update_ticket', 'send_response'])).toBe(action);
  });
});

describe('a policy', () => {
  const files = {
    'card.yaml': CARD,
    'policy.yaml': policyWith(`
  tickets: # all of them
    description: Tickets
    tools:
      - "mcp__tickets__*"
      - never_used
    card_actions: [read_ticket]`),
    't.jsonl': traces([
      { tool: 'mcp__tickets__get', session: 'a', day: 1 },
      { tool: 'mcp__tickets__get', session: 'b', day: 2 },
      { tool: 'mcp__s__wipe_all', session: 'b', day: 2 },
      { tool: '*', session: 'b', day: 2 },
      { tool: 'mcp__tickets__drop', session: 'b', day: 2, status: 'denied' },
    ]),
  };
  const args = ['policy.yaml', '--card', 'card.yaml', '--traces', 't.jsonl'];

  test('gets the names that were called, and nothing that is forbidden or only attempted', async () => {
    const { code, out } = await run(files, args);
    expect(code).toBe(0);
    expect(parse(out).capability_mappings).toEqual({
      tickets: {
        description: 'Tickets',
        tools: ['mcp__tickets__get'],
        card_actions: ['read_ticket'],
      },
    });
    expect(parse(out).forbidden).toHaveLength(1);
    expect(out).toContain('# 2 of 2 sessions, 2 calls, 2026-11-01 to 2026-11-02, confidence 0.34');
    expect(out).toContain('mcp__s__wipe_all (1 call): the rule "mcp__s__wipe*" forbids it');
    expect(out).toContain('its name contains a wildcard');
    expect(out).toContain('Only attempted, and denied at the time: mcp__tickets__drop.');
  });

  test('a second run on the result changes nothing', async () => {
    const { out } = await run(files, args);
    const again = await run({ ...files, 'policy.yaml': `${out}\n` }, args);
    expect(again.out).toBe(out);
  });

  test('as JSON, each mapping has its confidence, tools, actions and a note', async () => {
    const { out } = await run(files, [...args, '--format', 'json']);
    expect(JSON.parse(out)).toMatchObject({
      recommendation: {
        capability_mappings: {
          tickets: {
            confidence: 0.34,
            tools: ['mcp__tickets__get'],
            card_actions: ['read_ticket'],
            review_note: 'mcp__tickets__get: seen in only 2 sessions',
          },
        },
      },
      hold_out: { older_sessions: 1, newer_sessions: 1 },
      evidence: { sessions: 2, calls: 4 },
    });
  });

  test('of a card alone, tools get the actions that their names fit', async () => {
    const { out } = await run(
      {
        'card.yaml': CARD,
        't.jsonl': traces([{ tool: 'mcp__tickets__get_ticket', session: 'a' }]),
      },
      ['card.yaml', '--traces', 't.jsonl'],
    );
    expect(parse(out).capability_mappings).toEqual({
      read_ticket: { tools: ['mcp__tickets__get_ticket'], card_actions: ['read_ticket'] },
    });
    expect(parse(out).defaults.unmapped_tool_action).toBe('deny');
  });

  test('what a floor forbids is not recommended', async () => {
    const org = policyWith(' {}').replace('mcp__s__wipe*', 'mcp__tickets__g*');
    const { out } = await run({ ...files, 'org.yaml': org.replace('scope: agent', 'scope: org') }, [
      ...args,
      '--org',
      'org.yaml',
    ]);
    expect(parse(out).capability_mappings).toEqual({});
    expect(out).toContain('the rule "mcp__tickets__g*" forbids it');
  });

  test('a patch removes what no call needs', async () => {
    const { out, err } = await run(files, [...args, '--for', 'unused']);
    expect(err).toContain('No call in the traces needs 1 rule');
    const text = applied(files['policy.yaml'], `${out}\n`);
    expect(parse(text).capability_mappings.tickets.tools).toEqual(['mcp__tickets__*']);
    expect(text).toContain('tickets: # all of them');
  });

  test('a file keeps its line ends', async () => {
    const policy = files['policy.yaml'].replaceAll('\n', '\r\n');
    const crlf = { ...files, 'policy.yaml': policy };
    const { out } = await run(crlf, [...args, '--for', 'unused']);
    expect(applied(policy, `${out}\n`)).toBe(policy.replace('      - never_used\r\n', ''));
    const { out: whole } = await run(crlf, args);
    expect(whole.split('\n\n')[1]).not.toMatch(/[^\r]\n/);
  });

  test('needs traces, and one file', async () => {
    expect(await run(files, ['policy.yaml'])).toMatchObject({ code: 2 });
    expect(await run(files, ['--traces', 't.jsonl'])).toMatchObject({ code: 2 });
    expect((await run(files, ['policy.yaml', '--traces', 'none'])).code).toBe(2);
  });
});

describe('denials', () => {
  const words = fc.constantFrom('get', 'list', 'read', 'drop', 'wipe', 'send');
  const tool = fc
    .tuple(fc.constantFrom('s', 't'), words, fc.constantFrom('a', 'b', 'c'))
    .map(([server, verb, noun]) => `mcp__${server}__${verb}_${noun}`);
  const history = fc.array(
    fc.record({
      tool,
      session: fc.constantFrom('one', 'two', 'three'),
      day: fc.integer({ min: 1, max: 28 }),
      status: fc.constantFrom('ok' as const, 'denied' as const),
    }),
    { minLength: 1, maxLength: 12 },
  );

  interface Denials {
    readonly denials: readonly { readonly pattern: string }[];
    readonly not_recommended: readonly { readonly name: string }[];
    readonly text: string;
  }

  async function denialsOf(files: Files, file: string): Promise<Denials> {
    const args = [file, '--traces', 't.jsonl', '--for', 'denials', '--format', 'json'];
    const { code, out } = await run(files, [...args, '--tools', 'tools.txt']);
    expect({ code, out }).toMatchObject({ code: 0 });
    return JSON.parse(out);
  }

  const LIST = `default: deny
policies:
  - { name: no-wiping, effect: deny, action: call, resource: "mcp__*__wipe_*" }
  - { name: some, effect: allow, action: call, resource: "mcp__s__get_*" }
`;
  const POLICY = policyWith(`
  some:
    tools: ["mcp__s__get_*"]
    card_actions: [x]`).replace('mcp__s__wipe*', 'mcp__*__wipe*');

  test.each([
    ['policy.yaml', POLICY],
    ['access.yaml', LIST],
    ['access.json', JSON.stringify(parse(LIST), null, 2)],
  ])('in %s, the rules end every denial that no rule states, and none is spare', async (file, text) => {
    await fc.assert(
      fc.asyncProperty(history, async (calls) => {
        const all = { 'tools.txt': 'mcp__s__get_a', 't.jsonl': traces(calls), [file]: text };
        const { denials, not_recommended: refused, text: patch } = await denialsOf(all, file);
        for (const { name } of refused) expect(name).toMatch(/__wipe_/);
        for (const { pattern } of denials) expect(pattern).not.toMatch(/__wipe_|^\*/);
        const ended = patch === '' ? text : applied(text, patch);
        const after = await denialsOf({ ...all, [file]: ended }, file);
        expect(after.denials).toEqual([]);
        expect(after.not_recommended).toEqual(refused);
        // Without any one of the rules, it is recommended again.
        for (const { pattern } of denials) {
          const without = ended.replaceAll(pattern, `unused_${pattern}`);
          const again = await denialsOf({ ...all, [file]: without }, file);
          expect(again.denials.map((each) => each.pattern)).toContain(pattern);
        }
      }),
      { numRuns: runs(3, 100) },
    );
  });
});

describe('unused rules', () => {
  const names = ['mcp__s__get_a', 'mcp__s__list_b', 'mcp__t__send_c', 'mcp__t__drop_d'] as const;
  const POLICY = policyWith(`
  reading:
    tools: ["mcp__s__get_*", "mcp__s__list_*"]
    card_actions: [read_ticket]
  sending:
    tools: ["mcp__t__send_*", "mcp__t__drop_d"]
    card_actions: [update_ticket]`);
  const LIST = `default: deny
policies:
  - { name: get, effect: allow, action: call, resource: "mcp__s__get_*" }
  - { name: list, effect: allow, action: call, resource: "mcp__s__list_*" }
  - { name: send, effect: allow, action: call, resource: "mcp__t__*" }
`;
  /** Returns the verdict of a check, the errors, and the actions that no capability maps. */
  const checked = async (files: Files) => {
    const { code, out } = await runInMemory(['check', '--format', 'json'], files);
    const { verdict, findings } = JSON.parse(out);
    const rows = findings as readonly Readonly<Record<'rule' | 'severity' | 'message', string>>[];
    return {
      result: {
        code,
        verdict,
        errors: rows.filter(({ severity }) => severity === 'error').map(({ message }) => message),
      },
      unmapped: rows
        .filter(({ rule }) => rule === 'unmapped-action')
        .map(({ message }) => /"([^"]+)"/.exec(message)?.[1]),
    };
  };

  test.each([
    ['policy.yaml', POLICY],
    ['access.yaml', LIST],
  ])('of %s: a check of the file without them has the same result', async (name, text) => {
    let removed = 0;
    let kept = 0;
    let unmapped = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.subarray([...names], { minLength: 1 }),
        fc.subarray([...names], { minLength: 1 }),
        async (called, declared) => {
          const files = {
            'ada/card.yaml': CARD,
            [`ada/${name}`]: text,
            'ada/tools.txt': declared.join('\n'),
            'ada/traces/t.jsonl': traces(called.map((tool) => ({ tool, session: 'a' }))),
            '.github/card-gate.yml': 'traces: ["ada/traces/*.jsonl"]\n',
          };
          const args = [`ada/${name}`, '--card', 'ada/card.yaml'];
          const { code, out } = await run(files, [
            ...(name === 'policy.yaml' ? args : args.slice(0, 1)),
            ...['--traces', 'ada/traces/t.jsonl', '--tools', 'ada/tools.txt'],
            ...['--for', 'unused', '--format', 'json'],
          ]);
          expect(code).toBe(0);
          const { text: patch, unused, proof } = JSON.parse(out);
          removed += unused.length;
          kept += patch === '' ? 1 : 0;
          const after = patch === '' ? text : applied(text, patch);
          const before = await checked(files);
          const now = await checked({ ...files, [`ada/${name}`]: after });
          expect(now.result).toEqual(before.result);
          // Of actions that lose their only tool, the answer says so.
          const lost = now.unmapped.filter((action) => !before.unmapped.includes(action));
          for (const action of lost) expect(proof.join()).toContain(`"${action}"`);
          if (lost.length === 0) expect(proof.join()).not.toContain('coverage falls');
          unmapped += lost.length;
        },
      ),
      { numRuns: runs(25, 500) },
    );
    expect([removed > 0, kept > 0]).toEqual([true, true]);
    expect(unmapped > 0).toBe(name === 'policy.yaml');
  });
});

describe('an access list', () => {
  const LIST = `policies:
  - name: reads
    effect: allow
    action: call
    resource: mcp__db__*
  - name: log
    effect: audit
    action: call
    resource: mcp__log__write
  - { name: idle, effect: allow, action: call, resource: mcp__idle__x }
`;
  const files = {
    'access.yaml': LIST,
    't.jsonl': traces([
      { tool: 'mcp__db__get', session: 'a', day: 1 },
      { tool: 'mcp__db__list', session: 'b', day: 2 },
      { tool: 'mcp__log__write', session: 'b', day: 3 },
      { tool: 'mcp__other__x', session: 'b', day: 3 },
    ]),
  };

  test('allows the names that were called, and denies by default', async () => {
    const { out } = await run(files, ['access.yaml', '--traces', 't.jsonl']);
    expect(parse(out)).toEqual({
      default: 'deny',
      policies: [
        { name: 'reads-get', effect: 'allow', action: 'call', resource: 'mcp__db__get' },
        { name: 'reads-list', effect: 'allow', action: 'call', resource: 'mcp__db__list' },
        { name: 'log', effect: 'audit', action: 'call', resource: 'mcp__log__write' },
        { name: 'allow-x', effect: 'allow', action: 'call', resource: 'mcp__other__x' },
      ],
    });
    expect(out).toContain('Replay of the same traces with this file: 2 traces would pass');
  });

  test('a patch removes the entries that no call needs', async () => {
    const { out } = await run(files, ['access.yaml', '--traces', 't.jsonl', '--for', 'unused']);
    expect(applied(LIST, `${out}\n`)).toBe(LIST.replace(/ {2}- \{ name: idle.*\n/, ''));
  });
});

describe('a permission file', () => {
  const bash = (command: string, session: string, status: 'ok' | 'denied' = 'ok'): Call => ({
    tool: 'Bash',
    session,
    input: { command },
    status,
  });
  const t = traces([
    bash('npm test && npm run build', 'a'),
    bash('make lint', 'b'),
    bash('git push origin main', 'b', 'denied'),
    bash('rm *.tmp', 'b'),
    bash("curl -H 'Authorization: Bearer ghp_0123456789abcdefghijABCDEFGHIJ012345' x.dev", 'b'),
    { tool: 'mcp__github__get_issue', session: 'b', input: {} },
    { tool: 'Edit', session: 'b', input: { file_path: 'src/app.ts' } },
  ]);
  const claude = {
    permissions: {
      defaultMode: 'acceptEdits',
      allow: ['Bash(npm:*)', 'Bash(docker *)', 'mcp__github'],
      deny: ['Bash(git push:*)'],
    },
  };
  const opencode = `{
  // Rules of this repository.
  "permission": {
    "bash": { "*": "ask", "npm *": "allow", "docker *": "allow", "git push *": "deny" }
  }
}
`;
  const files = {
    '.claude/settings.json': `${JSON.stringify(claude, null, 2)}\n`,
    'opencode.jsonc': opencode,
    't.jsonl': t,
  };

  test('of Claude Code allows the calls that were made, one by one', async () => {
    const { out, err } = await run(files, ['.claude/settings.json', '--traces', 't.jsonl']);
    expect(JSON.parse(out)).toEqual({
      permissions: {
        defaultMode: 'default',
        allow: [
          'Bash(make lint)',
          'Bash(npm run build)',
          'Bash(npm test)',
          'Edit(/src/app.ts)',
          'mcp__github__get_issue',
        ],
        deny: ['Bash(git push:*)'],
      },
    });
    expect(err).toContain('rm *.tmp (1 call): no rule can allow only this call');
    expect(err).toContain('it may contain a credential');
    expect(err + out).not.toContain('ghp_');
  });

  test('of opencode asks about everything else', async () => {
    const { out } = await run(files, ['opencode.jsonc', '--traces', 't.jsonl']);
    expect(out).toContain('// Rules of this repository.');
    expect(JSON.parse(out.replace(/\/\/.*/, '')).permission).toEqual({
      '*': 'ask',
      bash: {
        '*': 'ask',
        'make lint': 'allow',
        'npm run build': 'allow',
        'npm test': 'allow',
        'git push *': 'deny',
      },
      edit: { '*': 'ask', 'src/app.ts': 'allow' },
      github_get_issue: 'allow',
    });
  });

  test.each([
    ['.claude/settings.json', '"Bash(make lint)"', '"Bash(docker *)"'],
    ['opencode.jsonc', '"make lint": "allow"', '"docker *": "allow"'],
  ])('%s: patches add what calls need, and remove what none needs', async (file, added, gone) => {
    const text = files[file as keyof typeof files];
    const more = await run(files, [file, '--traces', 't.jsonl', '--for', 'denials']);
    const patched = applied(text, `${more.out}\n`);
    expect(patched).toContain(added);
    expect(patched).not.toContain('git push origin');
    expect(more.err).toContain('denies it');
    const again = { ...files, [file]: patched };
    expect((await run(again, [file, '--traces', 't.jsonl', '--for', 'denials'])).out).toBe('');
    const less = await run(files, [file, '--traces', 't.jsonl', '--for', 'unused']);
    const shorter = applied(text, `${less.out}\n`);
    expect(shorter).not.toContain(gone);
    expect(shorter).toContain('npm');
  });

  test('what a floor forbids is not recommended', async () => {
    const org = policyWith(' {}').replace('mcp__s__wipe*', 'mcp__github__*');
    const args = ['.claude/settings.json', '--traces', 't.jsonl', '--org', 'org.yaml'];
    const { out, err } = await run({ ...files, 'org.yaml': org }, args);
    expect(out).not.toContain('mcp__github');
    expect(err).toContain('mcp__github__get_issue (1 call): a floor forbids it');
  });

  test('unused rules: an "allow" of opencode stays unless calls need approval without it', async () => {
    const unusedOf = async (permission: unknown): Promise<unknown> => {
      const text = JSON.stringify({ permission }, null, 2);
      const args = ['opencode.json', '--traces', 't.jsonl', '--for', 'unused', '--format', 'json'];
      const { code, out } = await run({ 't.jsonl': files['t.jsonl'], 'opencode.json': text }, args);
      expect(code).toBe(0);
      const { unused, text: patch } = JSON.parse(out);
      if (patch === '') expect(unused).toEqual([]);
      else JSON.parse(applied(text, patch));
      return unused.map(({ rule }: { rule: string }) => rule);
    };
    // The host's default allows the same calls.
    expect(await unusedOf({ webfetch: 'allow' })).toEqual([]);
    expect(await unusedOf({ bash: { 'docker *': 'allow' } })).toEqual([]);
    expect(await unusedOf('allow')).toEqual([]);
    // Without the rule, the calls would need approval.
    expect(await unusedOf({ webfetch: { '*': 'ask', 'https://a.example/*': 'allow' } })).toEqual([
      'webfetch: https://a.example/*',
    ]);
    // Two rules allow the same calls, and neither is needed.
    const both = { '*': 'allow', 'docker *': 'ask', 'docker ps *': 'allow', 'docker p*': 'allow' };
    expect(await unusedOf({ bash: both })).toEqual(['bash: docker ps *', 'bash: docker p*']);
  });

  test('of another host says what is possible', async () => {
    const { code, err } = await run(
      { ...files, '.cursor/cli.json': '{"permissions":{"allow":["Shell(ls)"]}}' },
      ['.cursor/cli.json', '--traces', 't.jsonl'],
    );
    expect(code).toBe(2);
    expect(err).toContain('only for claude-code and opencode');
  });
});

test('patches lead from one text to the other', () => {
  const text = fc
    .array(fc.constantFrom('a', 'b', 'c', ''), { maxLength: 12 })
    .map((lines) => lines.map((line) => `${line}\n`).join(''));
  fc.assert(
    fc.property(text, text, (before, after) => {
      const patch = unifiedPatch('f', before, after);
      if (before !== after && before !== '') expect(applied(before, patch)).toBe(after);
      else if (before === after) expect(patch).toBe('');
    }),
    { numRuns: 100 },
  );
});

describe('the examples, through the built program', () => {
  test.each([
    ['support-agent', 'policy.yaml', '8 traces: 8 would pass'],
    ['research-agent', 'card.json', '1 trace: 1 would warn'],
    ['billing-agent', 'billing.card.yaml', '2 would fail, 1 would pass'],
  ])('%s passes with what is recommended, but for what is forbidden', async (agent, file, result) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'recommend-'));
    endWithTests(() => rmSync(folder, { recursive: true, force: true }));
    cpSync(repositoryFile(`examples/${agent}`), folder, { recursive: true });
    const { stdout, stderr, code } = await runCli(folder, [
      'recommend',
      '.',
      '--traces',
      'traces/*',
    ]);
    expect({ code, stderr }).toMatchObject({ code: 0 });
    expect(stdout + stderr).toMatch(/old-out test/);
    writeFileSync(path.join(folder, file), stdout);
    const tested = await runCli(folder, ['test', '.', '--traces', 'traces/*']);
    expect(tested.stdout).toContain(result);
  });

  test('the support agent without a policy gets one that passes, with recommend --output', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'recommend-'));
    endWithTests(() => rmSync(folder, { recursive: true, force: true }));
    cpSync(repositoryFile('examples/support-agent'), folder, { recursive: true });
    rmSync(path.join(folder, 'policy.yaml'));
    const args = ['recommend', '.', '--traces', 'traces/*', '--output', 'policy.yaml'];
    expect(await runCli(folder, args)).toMatchObject({ code: 0 });
    const text = readFileSync(path.join(folder, 'policy.yaml'), 'utf8');
    expect(Object.keys(parse(text).capability_mappings).sort()).toEqual([
      'read_ticket',
      'search_knowledge_base',
      'send_response',
      'update_ticket',
    ]);
    const tested = await runCli(folder, ['test', '.', '--traces', 'traces/*']);
    expect(tested.stdout).toContain('8 traces: 8 would pass');
    // A file is never overwritten.
    expect(await runCli(folder, args)).toMatchObject({ code: 2 });
  });
});
