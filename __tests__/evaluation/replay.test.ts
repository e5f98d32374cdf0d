import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { evaluate } from '../../src/evaluation/evaluate.ts';
import type { History } from '../../src/evaluation/history/history.ts';
import type { RuleResult } from '../../src/evaluation/names-evaluation.ts';
import type { Call, Trace } from '../../src/model/call.ts';
import { noGrace } from '../../src/rules/no-grace.ts';
import { agentOf, NOW } from '../support/evaluated.ts';
import { call, replayed } from './replayed.ts';

const CARD = `aap_version: "1.0"
agent_id: desk
autonomy_envelope:
  bounded_actions: [search, lend]
  forbidden_actions: [sell]
  escalation_triggers:
    - { condition: amount > 100, action: escalate, reason: Much money }
values: { declared: [fairness] }
`;
const POLICY = `meta: { schema_version: "1.0", name: desk, scope: agent }
capability_mappings:
  search: { tools: ["catalogue_*"], card_actions: [search] }
  loans: { tools: ["loan_*"], card_actions: [lend, extend] }
forbidden:
  - { pattern: "*_delete", reason: Nothing is deleted, severity: critical }
  - { pattern: "*_rename", reason: Names stay, severity: low }
escalation_triggers:
  - { condition: "tool_matches('pay_*')", action: deny, reason: People pay }
  - { condition: tool_count > 3, action: warn, reason: Many tools }
  - { condition: "unmapped_tool_count >= 2 and tool_matches('catalogue_*')", action: deny, reason: Wandering }
defaults: { unmapped_tool_action: warn, unmapped_severity: high, fail_open: false }
`;
const DESK = { card: CARD, policy: POLICY };

const typeOf = (result: RuleResult): string =>
  result.level === 'violation'
    ? result.violation.type
    : result.level === 'warning'
      ? `${result.warning.type}?`
      : 'logged';
const groupsOf = (history: History): unknown[] =>
  history.groups.map(({ result, calls, traces, traceIds }) => [
    typeOf(result),
    calls,
    traces,
    traceIds,
  ]);

describe('a replay', () => {
  test('evaluates each session like a tool list, and reports each rule and tool once', async () => {
    const history = await replayed(DESK, [
      call('catalogue_search', 's1'),
      call('catalogue_delete', 's2', { minutesAgo: 50 }),
      call('catalogue_delete', 's2', { minutesAgo: 40 }),
      call('catalogue_delete', 's3', { minutesAgo: 45 }),
      call('shelf_scan', 's4'),
    ]);
    expect(history.summary).toEqual({ pass: 1, warn: 1, fail: 2, skipped: 0 });
    expect([history.verdict, history.violationCount, history.calls]).toEqual(['fail', 2, 5]);
    expect(groupsOf(history)).toEqual([
      ['forbidden', 3, 2, ['s2', 's3']],
      ['unmapped?', 1, 1, ['s4']],
    ]);
    const at = (minutesAgo: number): number => NOW.getTime() - minutesAgo * 60_000;
    expect(
      history.violations.map(({ traceId, at: time, calls }) => [traceId, time, calls]),
    ).toEqual([
      ['s2', at(40), 2],
      ['s3', at(45), 1],
    ]);
    expect([history.groups[0]!.first, history.groups[0]!.last, history.span]).toEqual([
      at(50),
      at(40),
      { first: at(60), last: at(40) },
    ]);
  });

  test('counts a denied call as an attempt: shown, not a use, not a violation', async () => {
    const history = await replayed(DESK, [
      call('catalogue_delete', 's1', { status: 'denied' }),
      call('catalogue_search', 's2'),
    ]);
    expect(history.summary).toEqual({ pass: 1, warn: 0, fail: 0, skipped: 1 });
    expect([history.calls, history.denied, history.groups]).toEqual([1, 1, []]);
    expect(
      history.tools.map(({ decision, calls, denied }) => [decision.tool.canonical, calls, denied]),
    ).toEqual([
      ['catalogue_delete', 0, 1],
      ['catalogue_search', 1, 0],
    ]);
  });

  test('asks conditions about the trace again for every trace', async () => {
    const many = ['catalogue_a', 'catalogue_b', 'catalogue_c', 'catalogue_d'].map((tool) =>
      call(tool, 'many'),
    );
    const wandering = ['shelf_a', 'shelf_b', 'catalogue_a'].map((tool) => call(tool, 'wandering'));
    const history = await replayed(DESK, [...many, ...wandering, call('catalogue_a', 'calm')]);
    expect(history.summary).toEqual({ pass: 1, warn: 1, fail: 1, skipped: 0 });
    expect(groupsOf(history)).toEqual([
      ['escalation', 0, 1, ['wandering']],
      ['unmapped?', 1, 1, ['wandering']],
      ['unmapped?', 1, 1, ['wandering']],
      ['escalation?', 0, 1, ['many']],
    ]);
    expect(history.undecided.map(({ text }) => text)).toEqual(['amount > 100']);
  });

  test('finds the facts of a trace in its order, and asks nothing of what it does not keep', async () => {
    const trace = (id: string, ...facts: Trace['facts']): Trace => ({
      id,
      content: 0,
      calls: [call('catalogue_search', '', { trace: id })],
      facts,
      values: [],
    });
    const history = await replayed(DESK, [
      trace('t1', { amount: 50 }, { amount: 500 }),
      trace('t2', {}, { amount: 500 }),
      trace('t3'),
    ]);
    expect(groupsOf(history)).toEqual([['escalation?', 0, 1, ['t2']]]);
    expect(history.undecided.map(({ text }) => text)).toEqual(['amount > 100']);
  });

  test('reads the name of an action by the card', async () => {
    const action = (tool: string): Call => call(tool, tool, { named: 'action' });
    const history = await replayed(DESK, [
      action('sell'),
      action('search'),
      action('catalogue_x'),
      action('dance'),
      call('sell', 'tool'),
    ]);
    expect(history.summary).toEqual({ pass: 2, warn: 2, fail: 1, skipped: 0 });
    const [worst] = history.groups;
    expect(worst!.result).toMatchObject({
      violation: {
        type: 'forbidden',
        severity: 'critical',
        rule: { reason: 'the card forbids this action' },
      },
    });
    expect(worst!.traceIds).toEqual(['sell']);
  });

  test("checks the source's own spelling against prohibitions, but not against grants", async () => {
    const policy = POLICY.replace('"*_delete"', '"mcp_shelf_*"');
    const scan = call('scan', 's1', { server: 'shelf', raw: 'mcp_shelf_scan' });
    const history = await replayed({ card: CARD, policy }, [scan]);
    expect(history.groups.map(({ result }) => typeOf(result))).toEqual(['forbidden']);
    const granting = POLICY.replace('"catalogue_*"', '"mcp_shelf_*"');
    expect(
      (await replayed({ card: CARD, policy: granting }, [scan])).groups.map(({ result }) =>
        typeOf(result),
      ),
    ).toEqual(['unmapped?']);
  });

  test('a name that the source withholds warns, and is never evaluated', async () => {
    const history = await replayed(DESK, [
      call('mcp_tool', 's1', { named: 'redacted' }),
      call('catalogue_search', 's2'),
    ]);
    expect([history.summary, history.redacted, history.groups]).toEqual([
      { pass: 1, warn: 1, fail: 0, skipped: 0 },
      1,
      [],
    ]);
  });

  test('leaves the records of others out, and counts them', async () => {
    const calls = [
      call('catalogue_delete', 's1', { agent: 'other' }),
      call('catalogue_search', 's2', { agent: 'desk' }),
      call('catalogue_search', 's3'),
    ];
    const own = await replayed(DESK, calls, { ids: new Set(['desk']) });
    expect([own.calls, own.unattributed, [...own.others]]).toEqual([2, 0, [['other', 1]]]);
    const shared = await replayed(DESK, calls, {
      ids: new Set(['desk']),
      source: { shared: true },
    });
    expect([shared.calls, shared.unattributed, [...shared.others]]).toEqual([1, 1, [['other', 1]]]);
    const framework = await replayed(DESK, calls, {
      ids: new Set(['desk']),
      source: { agentIds: 'framework' },
    });
    expect([framework.calls, framework.verdict]).toEqual([3, 'fail']);
    const unknown = await replayed(DESK, calls);
    expect(unknown.calls).toBe(3);
  });

  test('counts from a time on, and takes the newest traces where a limit is set', async () => {
    const calls = [
      call('catalogue_delete', 'old', { minutesAgo: 500 }),
      call('catalogue_search', 'new'),
      call('catalogue_b', 'newest', { minutesAgo: 1 }),
    ];
    const { at: _, ...undated } = call('catalogue_c', 'undated');
    const since = await replayed(DESK, [...calls, undated], { since: NOW.getTime() - 7_200_000 });
    expect([since.summary.pass, since.summary.fail, since.outside]).toEqual([
      2,
      0,
      { before: 1, undated: 1 },
    ]);
    const limited = await replayed(DESK, [...calls, undated], { limit: 2 });
    expect([
      limited.summary,
      limited.cut,
      limited.tools.map(({ decision }) => decision.tool.canonical),
    ]).toEqual([{ pass: 2, warn: 0, fail: 0, skipped: 0 }, 2, ['catalogue_search', 'catalogue_b']]);
  });

  // There are more traces than ids are kept for, so some are dropped.
  test.each([
    'newest',
    'oldest',
  ])('lists the newest thousand violations, and counts all, the %s first', async (first) => {
    const calls = Array.from({ length: 20_000 }, (_, index) =>
      call('catalogue_delete', `s${index}`, { minutesAgo: index }),
    );
    const history = await replayed(DESK, first === 'newest' ? calls : calls.toReversed());
    expect(history.summary.fail).toBe(20_000);
    expect([
      history.violationCount,
      history.violations.length,
      history.violations[0]!.traceId,
      history.violations.at(-1)!.traceId,
    ]).toEqual([20_000, 1000, 's0', 's999']);
  });
});

describe('the grace period', () => {
  const OLD = call('catalogue_search', 's0', { minutesAgo: 60 * 24 * 10 });
  const fresh = (hours: number): Call => call('shelf_scan', 's1', { minutesAgo: hours * 60 });
  const strict = {
    card: CARD,
    policy: POLICY.replace('unmapped_tool_action: warn', 'unmapped_tool_action: deny'),
  };

  test('tolerates a tool that nothing maps while it is new', async () => {
    const history = await replayed(strict, [OLD, fresh(3)], { graceHours: 24 });
    expect([history.verdict, history.inGrace.map(({ hoursLeft }) => hoursLeft)]).toEqual([
      'pass',
      [21],
    ]);
  });

  test('is over when the tool is old, counts from its first call, and knows no denied attempt', async () => {
    expect((await replayed(strict, [OLD, fresh(25)], { graceHours: 24 })).verdict).toBe('fail');
    expect((await replayed(strict, [OLD, fresh(25), fresh(1)], { graceHours: 24 })).verdict).toBe(
      'fail',
    );
    const denied = { ...fresh(30), status: 'denied' } as const;
    expect((await replayed(strict, [OLD, denied, fresh(1)], { graceHours: 24 })).verdict).toBe(
      'pass',
    );
  });

  test.each([
    [
      'the change could have edited the traces',
      [OLD, fresh(3)],
      { source: { evidence: false } },
      /is part of the change/,
    ],
    ['no trace is old enough', [fresh(3)], {}, /every tool would look new/],
    [
      'the window begins inside',
      [OLD, fresh(3)],
      { windowStart: NOW.getTime() - 3_600_000 },
      /shorter than the grace period/,
    ],
  ] as const)('there is none where %s', async (_, calls, options, because) => {
    const history = await replayed(strict, calls, { graceHours: 24, ...options });
    const { grace } = history;
    if (grace.kind !== 'none' || grace.because === undefined) throw new Error(grace.kind);
    expect([history.verdict, noGrace.words.without(grace.because).message]).toEqual([
      'fail',
      expect.stringMatching(because),
    ]);
  });

  test('softens neither what is forbidden, nor escalations, nor what goes beyond the card', async () => {
    for (const tool of ['catalogue_delete', 'pay_now', 'loan_extend']) {
      const history = await replayed(strict, [OLD, call(tool, 's1', { minutesAgo: 10 })], {
        graceHours: 24,
      });
      expect([tool, history.verdict]).toEqual([tool, 'fail']);
    }
  });

  test('does not apply where it is 0', async () => {
    expect((await replayed(strict, [OLD, fresh(3)], { graceHours: 0 })).grace).toEqual({
      kind: 'none',
    });
  });
});

const TOOL = fc.constantFrom(
  'catalogue_a',
  'catalogue_delete',
  'loan_new',
  'shelf_scan',
  'shelf_rename',
  'pay_now',
  'other',
);
const CALL = fc.record({
  tool: TOOL,
  session: fc.constantFrom('s1', 's2', 's3', 's4'),
  minutesAgo: fc.nat(600),
  denied: fc.boolean(),
});
const toCall = (
  {
    tool,
    session,
    minutesAgo,
    denied,
  }: { tool: string; session: string; minutesAgo: number; denied: boolean },
  of = '',
): Call => call(tool, `${session}${of}`, { minutesAgo, status: denied ? 'denied' : 'ok' });

describe('properties of a replay', () => {
  test('each trace fares as its distinct tools do', async () => {
    const agent = await agentOf(DESK);
    await fc.assert(
      fc.asyncProperty(fc.array(CALL), async (rows) => {
        const calls = rows.map((row) => toCall(row));
        const { summary } = await replayed(DESK, calls);
        const wanted = { pass: 0, warn: 0, fail: 0, skipped: 0 };
        for (const session of new Set(calls.map((one) => one.session!))) {
          const used = calls
            .filter((one) => one.session === session && one.status !== 'denied')
            .map((one) => one.tool);
          const tools = [...new Set(used)].map((name) => ({
            canonical: name,
            raw: [name],
            aliases: [],
          }));
          if (tools.length === 0) wanted.skipped += 1;
          else
            wanted[evaluate({ ...agent, tools: { tools, sources: [], complete: true } }).verdict] +=
              1;
        }
        expect(summary).toEqual(wanted);
      }),
    );
  });

  test('a history and another after it give the sum of both', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(CALL), fc.array(CALL), async (first, second) => {
        const one = first.map((row) => toCall(row, 'a'));
        const other = second.map((row) => toCall(row, 'b'));
        const [a, b, both] = [
          await replayed(DESK, one),
          await replayed(DESK, other),
          await replayed(DESK, [...one, ...other]),
        ];
        for (const key of ['pass', 'warn', 'fail', 'skipped'] as const)
          expect(both.summary[key]).toBe(a.summary[key] + b.summary[key]);
        expect([both.violationCount, both.calls, both.denied]).toEqual([
          a.violationCount + b.violationCount,
          a.calls + b.calls,
          a.denied + b.denied,
        ]);
        const calls = (history: History): number =>
          history.groups.reduce((sum, group) => sum + group.calls, 0);
        expect(calls(both)).toBe(calls(a) + calls(b));
      }),
    );
  });

  test('the order of calls changes nothing but the order of what is reported', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc
          .array(CALL, { maxLength: 30 })
          .chain((rows) =>
            fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
          ),
        async ([rows, shuffled]) => {
          const [a, b] = [
            await replayed(
              DESK,
              rows.map((row) => toCall(row)),
            ),
            await replayed(
              DESK,
              shuffled.map((row) => toCall(row)),
            ),
          ];
          expect([b.summary, b.violationCount, b.span]).toEqual([
            a.summary,
            a.violationCount,
            a.span,
          ]);
          const reported = (history: History): unknown[] =>
            groupsOf(history)
              .map((group) => JSON.stringify((group as unknown[]).slice(0, 3)))
              .sort();
          expect(reported(b)).toEqual(reported(a));
        },
      ),
    );
  });
});
