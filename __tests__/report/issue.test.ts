import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Finding } from '../../src/finding/finding.ts';
import type { Advice, Report } from '../../src/report/report.ts';
import { parseMarker } from '../../src/report/surfaces/comment.ts';
import {
  type IssueOptions,
  issueMarker,
  issueSaysTheSame,
  parseIssueMarker,
  type RenderedIssue,
  renderDuplicate,
  renderIssue,
} from '../../src/report/surfaces/issue.ts';
import { codePoints } from '../../src/report/writing/budget.ts';
import {
  carefulAgent,
  faqAgent,
  LINKS,
  reportOf,
  states,
  supportAgent,
  tidyAgent,
  unreadable,
} from '../support/sample-reports.ts';
import { breaches } from '../support/stand-in/body-rules.ts';
import { expectGolden } from './golden-file.ts';

const AUDIT = { id: 'audit.yml/cards', event: 'schedule', scope: 'all' } as const;
const OPTIONS: IssueOptions = {
  complete: true,
  at: new Date('2026-11-21T12:00:59Z'),
  run: { number: 12, attempt: 1 },
};
const rendered = (report: Report, options: Partial<IssueOptions> = {}): RenderedIssue =>
  renderIssue(report, { ...OPTIONS, ...options });

let audits: Readonly<Record<'fail' | 'warn' | 'pass' | 'error' | 'no-cards', Report>>;
beforeAll(async () => {
  const [support, careful, tidy, faq] = [
    await supportAgent(),
    await carefulAgent(),
    await tidyAgent(),
    await faqAgent(),
  ];
  const notices = ['skipped 2 files that are named like cards'];
  audits = {
    fail: reportOf({
      agents: [tidy, support, faq],
      settings: { ...AUDIT, minCoverage: 60 },
      more: { notices },
    }),
    warn: reportOf({ agents: [careful], settings: { ...AUDIT, environment: 'pre production' } }),
    pass: reportOf({ agents: [tidy], settings: AUDIT }),
    error: reportOf({ agents: [tidy], loose: unreadable(), settings: AUDIT, links: null }),
    'no-cards': {
      ...(await states())['no-cards']!,
      settings: { ...reportOf().settings, ...AUDIT },
    },
  };
});

describe('the issue in each state', () => {
  test.each(['fail', 'warn', 'pass', 'error', 'no-cards'] as const)('%s', (state) => {
    const { title, body, state: is } = rendered(audits[state]);
    expectGolden(`issue.${state}.md`, `${title} (${is})\n\n----\n\n${body}`);
  });

  test('kept', () => {
    const { body, state } = rendered(audits.pass, { complete: false });
    expectGolden('issue.kept.md', `${state}\n\n----\n\n${body}`);
  });
});

describe('whether an issue is open', () => {
  const stateOf = (report: Report, complete = true): string => rendered(report, { complete }).state;

  test.each([
    'fail',
    'warn',
    'error',
    'no-cards',
  ] as const)('it is while the verdict is that of %s, complete or not', (state) => {
    expect([stateOf(audits[state]), stateOf(audits[state], false)]).toEqual(['open', 'open']);
  });

  test('it is also when nothing is blocked', async () => {
    const agents = [await supportAgent()];
    const relaxed = reportOf({ agents, settings: { ...AUDIT, failOn: 'never' } });
    expect([relaxed.conclusion, stateOf(relaxed)]).toEqual(['success', 'open']);
    const unread = reportOf({
      agents: [await tidyAgent()],
      loose: unreadable(),
      settings: { ...AUDIT, onError: 'warn' },
    });
    expect([unread.conclusion, stateOf(unread)]).toEqual(['success', 'open']);
  });

  test('only a pass of everything closes it', () => {
    const { pass } = audits;
    const [one] = pass.agents as [Report['agents'][number]];
    expect(stateOf(pass)).toBe('closed');
    const { evaluation: _, ...unjudged } = one;
    const lists = {
      ...one,
      agent: { ...one.agent, tools: { ...one.agent.tools!, complete: false } },
    };
    const less: readonly Report[] = [
      { ...pass, settings: { ...pass.settings, scope: 'changed' } },
      { ...pass, nothingToCheck: true },
      { ...pass, agents: [] },
      { ...pass, agents: [one, unjudged] },
      { ...pass, agents: [one, lists] },
    ];
    expect(less.map((report) => stateOf(report))).toEqual(less.map(() => 'kept'));
    expect(stateOf(pass, false)).toBe('kept');
    expect([0, 1].map((cut) => stateOf({ ...pass, agents: [withHistory(one, cut)] }))).toEqual([
      'closed',
      'kept',
    ]);
  });
});

describe('the marker of an issue', () => {
  test('any id and run come back, and no comment is recognised by it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), fc.nat(99), (id, number, attempt) => {
        const body = `${issueMarker(id, { number, attempt })}\nbody`;
        expect(parseIssueMarker(body)).toEqual({ id, run: { number, attempt } });
        expect(parseMarker(body)).toBeUndefined();
      }),
    );
  });

  test.each([
    ['a comment’s', '<!-- card-gate:a run=1.1 -->'],
    ['not at the start', `x${issueMarker('a')}`],
    ['without a run', '<!-- card-gate-issue:a -->'],
    ['with words between', '<!-- card-gate-issue:a b run=1.1 -->'],
  ])('%s is none', (_, body) => {
    expect(parseIssueMarker(body)).toBeUndefined();
  });

  test('is at the start of every body, once', () => {
    for (const report of Object.values(audits)) {
      const { body } = rendered(report);
      expect(body.split('\n')[0]).toBe('<!-- card-gate-issue:audit.yml/cards run=12.1 -->');
      expect(body.split('<!--')).toHaveLength(2);
    }
    expect(parseIssueMarker(renderDuplicate('a', { number: 3, attempt: 2 }, 8))).toEqual({
      id: 'a',
      run: { number: 3, attempt: 2 },
    });
  });
});

describe('the words of an issue', () => {
  const at = (report: Report, run: number, sha: string, time: string): string =>
    rendered(
      { ...report, links: { ...LINKS, sha, run: `${LINKS.repository}/actions/runs/${run}` } },
      { run: { number: run, attempt: 1 }, at: new Date(time) },
    ).body;

  test('are the same in another run, at another time, at another commit', () => {
    const first = at(audits.fail, 12, 'a'.repeat(40), '2026-11-21T12:00:00Z');
    const second = at(audits.fail, 13, 'b'.repeat(64), '2026-12-31T23:59:00Z');
    expect(first).not.toBe(second);
    expect(issueSaysTheSame(first, second)).toBe(true);
    expect(issueSaysTheSame(first.replaceAll('\n', '\r\n'), second)).toBe(true);
  });

  test('differ when anything else does', () => {
    const { fail } = audits;
    const { body } = rendered(fail);
    const others: readonly Report[] = [
      audits.warn,
      { ...fail, findings: fail.findings.slice(1) },
      { ...fail, agents: fail.agents.slice(1) },
      { ...fail, notices: [] },
      { ...fail, settings: { ...fail.settings, id: 'other' } },
      { ...fail, settings: { ...fail.settings, minCoverage: 61 } },
    ];
    for (const other of others) expect(issueSaysTheSame(body, rendered(other).body)).toBe(false);
    expect(
      issueSaysTheSame(rendered(audits.pass).body, rendered(audits.pass, { complete: false }).body),
    ).toBe(false);
  });

  test('do not depend on how long the audit took', () => {
    expect(rendered({ ...audits.fail, durationMs: 99_999 })).toEqual(rendered(audits.fail));
  });

  test('begin with what happened, and when', () => {
    for (const report of Object.values(audits)) {
      const lines = rendered(report).body.split('\n');
      expect(lines[1]).toMatch(/^(✅|⚠️|❌|⛔) \*\*Card Gate: .+\*\*/u);
      expect(lines.slice(2, 7).join('\n')).toContain('_As of the audit at 2026-11-21 12:00 UTC');
    }
  });

  test('keep options of the command in one piece, and leave out what no line can hold', () => {
    const line = (environment: string): string | undefined =>
      /^card-gate check.*$/m.exec(
        rendered({ ...audits.warn, settings: { ...audits.warn.settings, environment } }).body,
      )?.[0];
    expect(line('production')).toBe('card-gate check --environment production');
    expect(line("it's; rm -rf $HOME `x`")).toBe(
      "card-gate check --environment 'it'\\''s; rm -rf $HOME `x`'",
    );
    expect(line('two\nlines')).toBe('card-gate check');
    expect(line('x'.repeat(301))).toBe('card-gate check');
  });
});

describe('the title', () => {
  test('is the same in every state', () => {
    const titles = new Set(Object.values(audits).map((report) => rendered(report).title));
    expect([...titles]).toEqual(['Card Gate: the audit needs attention (audit.yml/cards)']);
  });

  test.each([
    'x',
    '😀',
    '\u202e',
    '\n',
  ])('is within its limit and one line, for an id of %j', (character) => {
    const report = {
      ...audits.pass,
      settings: { ...audits.pass.settings, id: character.repeat(1000) },
    };
    const { title, body } = rendered(report);
    expect(breaches('new issue', { title, body })).toEqual([]);
    expect(title.length).toBeLessThanOrEqual(256);
    expect(title).not.toMatch(/[\n\u202e]/u);
  });
});

describe('an issue too large', () => {
  const finding = (severity: Finding['severity'], index: number, filler: string): Finding => {
    const start = { line: index + 1, column: 1, offset: index * 10 };
    return {
      rule: severity === 'note' ? 'also-mapped' : 'unmapped-tool',
      severity,
      message: `"tool-${index}" ${filler}`,
      location: {
        file: `agents/${index % 7}/policy.yaml`,
        pointer: '',
        range: { start, end: { ...start, column: 5, offset: index * 10 + 4 } },
      },
      related: [],
    };
  };

  test.each([
    'x',
    '👍🏽',
    '|`<',
  ])('of %j fits, the worst first, and the missing are counted', (character) => {
    const filler = character.repeat(150);
    const loose = (['error', 'warning', 'note'] as const).flatMap((severity) =>
      Array.from({ length: 400 }, (_, index) => finding(severity, index, filler)),
    );
    const { title, body } = rendered(reportOf({ loose, settings: AUDIT }));
    expect(codePoints(body)).toBeLessThanOrEqual(65_000);
    expect(codePoints(body)).toBeGreaterThan(60_000);
    expect(breaches('new issue', { title, body })).toEqual([]);
    const shown = body.split('\n').filter((line) => /^- ❌/u.test(line)).length;
    expect(shown).toBeGreaterThan(20);
    const missing = `${400 - shown} problems, 400 warnings and 400 notes`;
    expect(body).toContain(
      `> Not shown here because of limited space: ${missing}. See the [run summary]`,
    );
    expect(body).toMatch(/<\/sub>\n$/);
  });
});

describe('recommended patches', () => {
  const advised = (patches: readonly string[], count = 1): string => {
    const advice = patches.map(
      (patch, index): Advice => ({
        of: index % 2 === 0 ? 'denials' : 'unused',
        file: 'agents/@octo-org/`policy`.yaml',
        patch,
        rules: 1,
        proof: ['With 1 new rule, nothing would be denied.'],
        refused: [{ name: '<!-- @octo-org', why: 'the rule "<b>#1</b>" forbids it' }],
      }),
    );
    const [agent] = audits.fail.agents;
    const agents = Array.from({ length: count }, () => ({ ...withHistory(agent!, 0), advice }));
    const { title, body } = rendered({ ...audits.fail, agents });
    expect(breaches('new issue', { title, body })).toEqual([]);
    expect(codePoints(body)).toBeLessThanOrEqual(65_000);
    return body;
  };

  test('are shown whole, whatever they contain', () => {
    const patch = '--- a/x\n+++ b/x\n@@ -1,1 +1,1 @@\n-a: "```"\n+a: "</details> @octo-org #1"\n';
    const body = advised([patch, '--- a/y\n']);
    expect(body).toContain(`\n\`\`\`\`diff\n${patch.trimEnd()}\n\`\`\`\`\n`);
    expect(body).toContain('1 rule that ends denials; 1 rule that no call needs</summary>');
  });

  test.each([
    ['with invisible characters', '+a: "\u202e"\r\n'],
    ['with a comment of HTML', '+a: "<!-- b"\n'],
    ['of great length', '+a\n'.repeat(9000)],
  ])('%s are named by their command', (_, patch) => {
    const body = advised([patch]);
    expect(body).not.toContain('```diff');
    expect(body).toContain('--for denials');
  });

  test('that do not fit are counted', () => {
    const body = advised(['+a: b\n'.repeat(1900)], 30);
    expect(body).toContain('```diff');
    expect(body.split('1 rule that ends denials</summary>')).toHaveLength(31);
    expect(advised(['+a: b\n'.repeat(1900)], 600)).toMatch(/Not shown here .* recommendations/);
  });
});

function withHistory(one: Report['agents'][number], cut: number): Report['agents'][number] {
  // Contains only what the issue shows. Other tests cover the rest of the history.
  const history = {
    governed: true,
    cut,
    violationCount: 0,
    violations: [],
    groups: [],
    tools: [],
    calls: 0,
    denied: 0,
    summary: { pass: 1, warn: 0, fail: 0, skipped: 0 },
  };
  return {
    ...one,
    history: {
      history,
      response: { traces_evaluated: 1, summary: { pass: 1, warn: 0, fail: 0, skipped: 0 } },
      sources: [],
    } as unknown as NonNullable<typeof one.history>,
  };
}
