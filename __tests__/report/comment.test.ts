import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Report } from '../../src/report/report.ts';
import {
  commentMarker,
  parseMarker,
  renderComment,
  renderNothingToCheck,
  saysTheSame,
} from '../../src/report/surfaces/comment.ts';
import { LINKS, reportOf, states } from '../support/sample-reports.ts';

describe('the marker', () => {
  test('any id and run come back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), fc.nat(99), (id, number, attempt) => {
        expect(parseMarker(`${commentMarker(id, { number, attempt })}\nbody`)).toEqual({
          id,
          run: { number, attempt },
        });
      }),
    );
  });
  test.each([
    ['not at the start', `x${commentMarker('a')}`],
    ['after a line break', `\n${commentMarker('a')}`],
    ['without a run', '<!-- card-gate:a -->'],
    ['with words between', '<!-- card-gate:a b run=1.1 -->'],
    ['of somebody else', '<!-- other:a run=1.1 -->'],
    ['with a word that is none', '<!-- card-gate:%zz run=1.1 -->'],
    ['with a run that is not a number', '<!-- card-gate:a run=1e9.1 -->'],
    ['empty', ''],
  ])('%s is none', (_, body) => {
    expect(parseMarker(body)).toBeUndefined();
  });
});

describe('the comment', () => {
  let all: Readonly<Record<string, Report>>;
  beforeAll(async () => {
    all = await states();
  });

  test('says the same in another run, and not when anything else differs', () => {
    const { fail, pass } = all as { fail: Report; pass: Report };
    const inRun = (report: Report, id: number): Report => ({
      ...report,
      links: { ...LINKS, run: `${LINKS.repository}/actions/runs/${id}` },
    });
    const first = renderComment(inRun(fail, 1), { run: { number: 1, attempt: 1 } });
    const second = renderComment(inRun(fail, 2), { run: { number: 2, attempt: 3 } });
    expect(first).not.toBe(second);
    expect(saysTheSame(first, second)).toBe(true);
    expect(saysTheSame(first.replaceAll('\n', '\r\n'), second)).toBe(true);
    expect(saysTheSame(first, renderComment(pass))).toBe(false);
    expect(
      saysTheSame(first, renderComment({ ...fail, settings: { ...fail.settings, id: 'other' } })),
    ).toBe(false);
  });

  test('is the same for the same report, however long it took', () => {
    const { fail } = all as { fail: Report };
    expect(renderComment({ ...fail, durationMs: 99_999 })).toBe(renderComment(fail));
  });

  test('says in its second line what happened, in every state', () => {
    for (const report of Object.values(all))
      expect(renderComment(report).split('\n')[1]).toMatch(/^(✅|⚠️|❌|⛔) \*\*Card Gate: .+\*\*/u);
  });

  test('of an earlier failure ends green, without findings', () => {
    const body = renderNothingToCheck(all.fail!, { run: { number: 4, attempt: 1 } });
    expect(parseMarker(body)).toEqual({ id: 'gate.yml/cards', run: { number: 4, attempt: 1 } });
    expect(body).toContain('✅ **Card Gate: nothing to check**');
    expect(body).not.toMatch(/❌|mcp__/);
  });

  test('links to the checked commit, and to no line without links or in a file that changed', () => {
    const { warn, stale } = all as { warn: Report; stale: Report };
    const line = 'agents/careful/tools.json#L4';
    expect(renderComment(warn)).toContain(`${LINKS.repository}/blob/${LINKS.sha}/${line}`);
    expect(renderComment(stale)).not.toContain(line);
    expect(renderComment(stale)).toContain('agents/careful/policy.yaml#L');
    const { links: _, ...unlinked } = warn;
    expect(renderComment(unlinked)).not.toContain('https://');
    expect(renderComment(unlinked)).toContain('`agents/careful/tools.json:4`');
  });

  test('lines of a file that GitHub renders are linked in its plain form', () => {
    const at = { line: 2, column: 1, offset: 5 };
    const location = {
      file: 'agents/a b.md',
      pointer: '',
      range: { start: at, end: { line: 4, column: 2, offset: 20 } },
    };
    const report = reportOf({
      loose: [{ rule: 'wrong-type', severity: 'error', message: 'm', location, related: [] }],
    });
    expect(renderComment(report)).toContain('/agents/a%20b.md?plain=1#L2-L4)');
  });

  test('folds a rule that finds the same thing many times, and leaves room for the others', () => {
    const many = Array.from({ length: 30 }, (_, index) => ({
      rule: 'unmapped-tool' as const,
      severity: 'error' as const,
      message: `tool ${index}`,
      location: {
        file: 'a.json',
        pointer: '',
        range: {
          start: { line: index + 1, column: 1, offset: index },
          end: { line: index + 1, column: 2, offset: index + 1 },
        },
      },
      related: [],
    }));
    const other = {
      rule: 'wrong-type' as const,
      severity: 'error' as const,
      message: 'other',
      location: { file: 'z.yaml', pointer: '' },
      related: [],
    };
    const [open, folded] = renderComment(reportOf({ loose: [...many, other] })).split(
      '<summary>Details</summary>',
    ) as [string, string];
    expect(open.match(/^- ❌/gm)).toHaveLength(2);
    expect(open).toContain('- ❌ Tool 0 **(30 times)** — [`a.json:1`]');
    expect(open).toContain('- ❌ Other');
    const [first, rest] = folded.split('<summary>More problems</summary>') as [string, string];
    expect([first.match(/^- ❌/gm), rest.match(/^- ❌/gm)].map((all) => all?.length)).toEqual([
      6, 25,
    ]);
  });
});
