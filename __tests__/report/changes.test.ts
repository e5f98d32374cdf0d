import { describe, expect, test } from '@jest/globals';
import type { AgentComparison, Change } from '../../src/diff/change.ts';
import type { Report } from '../../src/report/report.ts';
import { changesToJson } from '../../src/report/sections/changes-json.ts';
import { headlineOf } from '../../src/report/sections/headline.ts';
import { permissionsDetail } from '../../src/report/sections/permission-sentences.ts';
import {
  renderChangesMarkdown,
  renderChangesText,
} from '../../src/report/surfaces/answers/diff.ts';
import { renderComment } from '../../src/report/surfaces/comment.ts';
import { renderLog } from '../../src/report/surfaces/log.ts';
import { outputsOf } from '../../src/report/surfaces/outputs.ts';
import { renderSummary } from '../../src/report/surfaces/summary.ts';
import { renderText } from '../../src/report/surfaces/text.ts';
import { codePoints } from '../../src/report/writing/budget.ts';
import {
  change,
  comparisonOf,
  lineOf,
  together,
  wideningFinding,
} from '../support/compared-reports.ts';
import {
  LINKS,
  reportOf,
  type Sample,
  supportAgent,
  tidyAgent,
} from '../support/sample-reports.ts';

const GIVES = change({ sentence: '"a" is now allowed: the rule was removed' });
const TAKES = change({
  direction: 'narrows',
  sentence: '"b" is now blocked',
  before: 'allowed',
  after: 'blocked',
});

/** Returns a report of one or more comparisons. */
function reported(
  agents: readonly AgentComparison[],
  sample: Sample = {},
  letThrough?: string,
): Report {
  const comparison = together(agents, letThrough === undefined ? {} : { letThrough });
  return reportOf({ ...sample, more: { comparison, ...sample.more } });
}

const titleOf = (...given: Parameters<typeof reported>): string =>
  headlineOf(reported(...given)).title;
const problem = { ...wideningFinding('error'), rule: 'wrong-type' as const, message: 'm' };

describe('the first line', () => {
  const widened = [comparisonOf([GIVES, TAKES])];
  const warned = { loose: [wideningFinding('warning')] };
  const blocked = { loose: [wideningFinding('error')] };

  test.each([
    ['passed; permissions unchanged', [comparisonOf([])], {}],
    ['passed; this change removes permissions from "support-agent"', [comparisonOf([TAKES])], {}],
    ['passed; this change grants "support-agent" new permissions', widened, {}],
    ['this change grants "support-agent" new permissions', widened, warned],
    ['blocked, because this change grants "support-agent" new permissions', widened, blocked],
    [
      'this change grants "support-agent" new permissions, but nothing is blocked',
      widened,
      { ...blocked, settings: { failOn: 'never' } },
    ],
    [
      'blocked, because this change grants "support-agent" new permissions',
      widened,
      { ...warned, settings: { failOn: 'warn' } },
    ],
    [
      '1 problem blocks this change, which grants "support-agent" new permissions',
      widened,
      { loose: [problem] },
    ],
    [
      '1 problem blocks this change, which grants "support-agent" new permissions',
      widened,
      { loose: [problem, wideningFinding('error')] },
    ],
    [
      '1 problem blocks this change; permissions unchanged',
      [comparisonOf([])],
      { loose: [problem] },
    ],
    [
      '1 problem found, but nothing is blocked; this change removes permissions from "support-agent"',
      [comparisonOf([TAKES])],
      { loose: [problem], settings: { failOn: 'never' } },
    ],
    [
      'this change grants "support-agent" new permissions, plus 1 warning',
      widened,
      { loose: [{ ...problem, severity: 'warning' }, wideningFinding('warning')] },
    ],
    [
      'passed with 1 warning; permissions unchanged',
      [comparisonOf([])],
      { loose: [{ ...problem, severity: 'warning' }] },
    ],
    [
      'this change could not be checked, which counts as a failure; it grants "support-agent" new permissions',
      widened,
      { loose: [{ ...problem, blocking: true }] },
    ],
    [
      'this change could not be checked, which counts as a failure',
      [comparisonOf([])],
      { loose: [{ ...problem, blocking: true }] },
    ],
  ] as const)('%s', (title, agents, sample) => {
    expect(titleOf(agents, sample as Sample)).toBe(title);
  });

  test('names the label that approved it, on every surface', () => {
    const report = reported(widened, {}, 'power "ok"');
    expect(headlineOf(report).title).toBe(
      'passed; this change grants "support-agent" new permissions, approved by the label "power \\"ok\\""',
    );
    expect(renderComment(report)).toContain('approved by the label `power "ok"`');
    expect(renderLog(report)[0]).toContain('approved by the label');
    expect(renderText(report, { colour: false })).toContain('approved by the label');
  });

  test('counts several agents, and removed ones separately', () => {
    const removed = comparisonOf([change({ kind: 'agent-removed', sentence: 'gone' })], {
      agent: 'old',
      status: 'removed',
    });
    expect(titleOf([comparisonOf([GIVES]), comparisonOf([GIVES], { agent: 'b' })])).toContain(
      'grants 2 agents new permissions',
    );
    expect(titleOf([removed])).toBe('passed; this change removes "old"');
    expect(titleOf([comparisonOf([GIVES]), removed])).toContain(
      'grants "support-agent" new permissions and removes "old"',
    );
  });

  test('says nothing about permissions where nothing was compared or nothing was to check', () => {
    expect(headlineOf(reportOf()).title).toBe('passed');
    expect(headlineOf({ ...reported([comparisonOf([])]), nothingToCheck: true }).title).toBe(
      'nothing to check',
    );
  });

  test('names changes without their reasons, right after what blocks', () => {
    expect(headlineOf(reported(widened, warned))).toMatchObject({
      detail: '"a" is now allowed',
      more: [],
    });
    expect(headlineOf(reported(widened, { loose: [problem] }))).toMatchObject({
      detail: 'm',
      more: ['"a" is now allowed'],
    });
    const five = [
      comparisonOf(
        ['b', 'c', 'd', 'e', 'f'].map((name) => change({ sentence: `"${name}" is now allowed` })),
      ),
    ];
    expect(headlineOf(reported(five, warned)).detail).toBe(
      '5 changes: "b" is now allowed; "c" is now allowed; "d" is now allowed; and 2 more',
    );
    expect(headlineOf(reported(five, { loose: [problem] })).more[0]).toMatch(
      /^5 permission changes: /,
    );
  });

  test('a removed card is reported once, unless the change widens more than that', () => {
    const removal = change({ kind: 'card-removed', sentence: 'the card is removed' });
    const loose = [
      { ...problem, rule: 'card-removed' as const, message: 'the card "c" was removed' },
    ];
    const texts = headlineOf(reported([comparisonOf([removal])], { loose }));
    expect(texts).toMatchObject({ detail: 'the card "c" was removed', more: [] });
    expect(texts.title).toMatch(/, which grants "support-agent" new permissions$/);
    expect(headlineOf(reported([comparisonOf([removal, GIVES])], { loose })).more).not.toEqual([]);
    expect(headlineOf(reported([comparisonOf([removal])], { loose: [problem] })).more).toEqual([
      'the card is removed',
    ]);
  });

  test('the advice about a widening is shown where nothing else is wrong', () => {
    expect(headlineOf(reported(widened, warned)).todo).toContain('power-approved');
    expect(
      headlineOf(reported(widened, { loose: [problem, wideningFinding('error')] })).worst,
    ).toBe(problem);
  });

  test('a colon inside a value, or behind too few words, ends no clause', () => {
    const detail = (sentence: string): string =>
      permissionsDetail(together([comparisonOf([change({ sentence })])]));
    expect(detail('tools that "a: b" matches are allowed: because')).toBe(
      'tools that "a: b" matches are allowed',
    );
    expect(detail('now allowed: "a"')).toBe('now allowed: "a"');
  });
});

describe('the section about the change', () => {
  const section = (changes: readonly Change[], more: Partial<AgentComparison> = {}): string => {
    const [, text = ''] = renderComment(
      reported([comparisonOf(changes, more)], { links: { ...LINKS, base: 'b'.repeat(40) } }),
    ).split('### What this change does');
    return text;
  };

  test('has what gives before what takes, and folds what does neither', () => {
    const text = section([
      GIVES,
      TAKES,
      change({ direction: 'neutral', sentence: 'the rule was removed', noEffect: true }),
    ]);
    expect(text).toMatch(
      /\*\*Permissions added:\*\*\n\n- ▲ [\s\S]*\*\*Permissions removed:\*\*\n\n- ▼ [\s\S]*<summary>1 other change \(permissions unchanged\)<\/summary>\n\n- · no effect today: the rule/,
    );
  });

  test('is not there where nothing changes', () => {
    expect(renderComment(reported([comparisonOf([])]))).not.toContain('What this change does');
  });

  test('names tools that the sentence does not, and a witness only without tools', () => {
    expect(section([change({ sentence: '"a" is allowed', tools: ['a'] })])).not.toContain('— `a`');
    expect(section([change({ sentence: 'some are allowed', tools: ['a'], example: 'x' })])).toMatch(
      /— `a`(?!.*for example)/,
    );
    expect(section([change({ sentence: 'some are allowed', example: 'x' })])).toContain(
      '— for example `x`',
    );
    const many = Array.from({ length: 30 }, (_, index) => `tool_${index}`);
    expect(section([change({ sentence: 'some are allowed', tools: many })])).toContain(
      '`tool_7` and 22 more',
    );
  });

  test('links to the line at head, and to that of base where it is another', () => {
    const at = lineOf('p.yaml', 3);
    const both = section([change({ sentence: 's', at, wasAt: lineOf('p.yaml', 9) })]);
    expect(both).toContain(
      `[\`p.yaml:3\`](${LINKS.repository}/blob/${LINKS.sha}/p.yaml#L3), was [\`p.yaml:9\`](${LINKS.repository}/blob/${'b'.repeat(40)}/p.yaml#L9)`,
    );
    expect(section([change({ sentence: 's', at, wasAt: at })])).not.toContain(', was');
    const unlinked = renderComment(
      reported([comparisonOf([change({ sentence: 's', wasAt: at })])]),
    );
    expect(unlinked).toContain('— was `p.yaml:3`\n');
  });

  test('says what could not be decided', () => {
    expect(section([change({ sentence: 's', undecided: true })])).toContain(
      '*undecided, so it counts as a widening*',
    );
    expect(section([change({ sentence: 'it is undecided', undecided: true })])).not.toContain(
      'counts as giving',
    );
  });

  test('does not repeat the finding about the widening, which log, annotations and JSON keep', () => {
    const report = reported([comparisonOf([GIVES])], { loose: [wideningFinding('warning')] });
    expect(renderComment(report)).not.toContain('### Warnings');
    expect(renderLog(report).join('\n')).toContain('[widening]');
    const untold = { ...report, comparison: together([]) };
    expect(renderSummary(untold)).toContain('### Warnings (1)');
  });

  test('folds the rest of very many, drops the least within its limit, and reports how many', () => {
    const many = Array.from({ length: 3_000 }, (_, index) =>
      change({
        sentence: `"tool_${index}" is now allowed: ${'x'.repeat(200)}`,
        tools: [`t${index}`],
      }),
    );
    const body = renderComment(reported([comparisonOf([...many, TAKES])]));
    expect(codePoints(body)).toBeLessThanOrEqual(10_000);
    expect(body).toContain('<summary>2,995 more permission changes, and details</summary>');
    expect(body).toMatch(/Not shown here because of limited space: [\d,]+ permission changes/);
    expect(body).not.toContain('It takes away');
  });
});

describe('the table of the summary', () => {
  const row = async (comparison: AgentComparison): Promise<string> => {
    const agent = { ...(await tidyAgent()), comparison };
    return renderSummary(
      reportOf({ agents: [agent], more: { comparison: together([comparison]) } }),
    )
      .split('\n')
      .find((line) => line.startsWith('| **'))!;
  };

  test('shows in a column what the change does, and the former coverage where it was another', async () => {
    expect(
      await row(comparisonOf([GIVES, TAKES], { coverage: { before: 99.99, after: 100 } })),
    ).toContain(
      '| ▲ widens: `a` is now allowed<br>▼ narrows: `b` is now blocked | 100 % (3 of 3, was 99.9 %) |',
    );
    expect(await row(comparisonOf([], { coverage: { before: 100, after: 100 } }))).toContain(
      '| permissions unchanged | 100 % (3 of 3) |',
    );
    expect(await row(comparisonOf([], { formerly: 'other' }))).toContain(
      '| was `other`<br>permissions unchanged |',
    );
    expect(
      await row(comparisonOf([GIVES], { status: 'added', coverage: { before: null, after: 100 } })),
    ).toContain('| new agent<br>▲ widens');
  });

  test('has no such column where nothing was compared', async () => {
    expect(renderSummary(reportOf({ agents: [await tidyAgent()] }))).not.toContain('| Change |');
  });
});

describe('outputs of a comparison', () => {
  test('are empty where nothing was compared', () => {
    expect(outputsOf(reportOf())).toMatchObject({
      'new-violations': '',
      'coverage-delta': '',
      widened: '',
    });
  });

  test('the worst change of coverage counts, exactly; what is not known any more has fallen to 0', () => {
    const delta = (...coverages: readonly AgentComparison['coverage'][]): string =>
      outputsOf(reported(coverages.map((coverage) => comparisonOf([], { coverage }))))[
        'coverage-delta'
      ];
    expect(delta({ before: 50, after: 75 })).toBe('25');
    expect(delta({ before: 50, after: 75 }, { before: 100, after: 200 / 3 })).toBe(
      String(200 / 3 - 100),
    );
    expect(delta({ before: 40, after: null })).toBe('-40');
    expect(delta({ before: null, after: 100 })).toBe('');
    expect(
      outputsOf(
        reported([comparisonOf([], { status: 'removed', coverage: { before: 80, after: null } })]),
      )['coverage-delta'],
    ).toBe('');
  });

  test('only violations that the base does not have are new', async () => {
    const agent = await supportAgent();
    const findings = agent.findings.map((finding, index) => ({ ...finding, isNew: index === 0 }));
    expect(
      outputsOf(reported([comparisonOf([])], { agents: [{ ...agent, findings }] })),
    ).toMatchObject({
      violations: '5',
      'new-violations': '1',
      widened: 'false',
    });
    expect(outputsOf(reported([comparisonOf([GIVES])])).widened).toBe('true');
  });
});

describe('what was there before', () => {
  const old = { ...problem, isNew: false, message: 'old one' };
  const fresh = { ...problem, isNew: true, message: 'new one', location: lineOf('z.yaml', 2) };

  test('is shown in full while it counts, what is new first', () => {
    const comment = renderComment(reported([comparisonOf([])], { loose: [old, fresh] }));
    expect(comment).toContain('### Problems (2)');
    expect(comment).not.toContain('<summary>Already present');
  });

  test('is folded behind what is new where it does not count, marked in the log, and in no comment', () => {
    const report = reported([comparisonOf([])], {
      loose: [old, fresh],
      settings: { onlyNew: true },
    });
    const summary = renderSummary(report);
    const [open, folded] = summary.split(
      '<summary>Already present before this change (1)</summary>',
    );
    expect(open).toContain('### Problems (1)');
    expect(open).not.toContain('Old one');
    expect(folded).toContain('Old one');
    expect(renderComment(report)).not.toMatch(/Old one|already present/i);
    expect(headlineOf(report)).toMatchObject({
      worst: fresh,
      caveats: ['1 problem was already present before this change and does not affect the verdict'],
    });
    expect(renderLog(report).find((line) => line.includes('old one'))).toMatch(
      /\(already present\)$/,
    );
    expect(renderLog(report).find((line) => line.includes('new one'))).not.toContain(
      'already present',
    );
    expect(renderText(report, { colour: false })).toMatch(
      /new one[\s\S]*Already present before this change: 1 problem\nerror agents\S+ \[wrong-type\] old one/,
    );
  });

  test('does not count with only-new, and the report says so; load errors always count', () => {
    const settings = { onlyNew: true };
    const passed = reported([comparisonOf([])], {
      loose: [old],
      settings,
      more: { verdict: 'pass', conclusion: 'success' },
    });
    expect(headlineOf(passed)).toMatchObject({
      title: 'passed; permissions unchanged',
      detail: 'no new problems',
    });
    expect(headlineOf(passed).caveats).toEqual([
      '1 problem was already present before this change and does not affect the verdict',
    ]);
    expect(titleOf([comparisonOf([])], { loose: [old, fresh], settings })).toBe(
      '1 problem blocks this change; permissions unchanged',
    );
    const broken = reported([comparisonOf([])], { loose: [{ ...old, blocking: true }], settings });
    expect(headlineOf(broken).worst?.message).toBe('old one');
  });

  test('where nothing was compared it is not said to be before a change', () => {
    const accepted = { ...old, inBaseline: true };
    expect(renderSummary(reportOf({ loose: [accepted] }))).toContain(
      '<summary>Already present (1)</summary>',
    );
    expect(renderSummary(reportOf({ loose: [old] }))).not.toContain('<summary>Already present');
  });
});

describe('what diff answers', () => {
  const comparison = together([
    comparisonOf([change({ sentence: 's', at: lineOf('floor.yaml', 4, 'o/r@v1') })], {
      coverage: { before: 100, after: 50 },
    }),
  ]);

  test('as text and Markdown', () => {
    expect(renderChangesText(comparison, { colour: false })).toBe(
      '▲ This change grants "support-agent" new permissions\n\nAgent "support-agent": new permissions; coverage 50 % (was 100 %)\n  ▲ s\n    in o/r@v1:floor.yaml:4:5',
    );
    expect(renderChangesText(comparison, { colour: true })).toContain('\u001b[33m▲\u001b[39m s');
    expect(renderChangesMarkdown(comparison)).toContain(
      '#### ▲ support-agent: new permissions; coverage 50 % (was 100 %)',
    );
    expect(renderChangesText(together([comparisonOf([])]), { colour: false })).toBe(
      '· Permissions unchanged\n\n· permissions unchanged: "support-agent"',
    );
  });

  test('as data', () => {
    expect(changesToJson(comparison)).toEqual({
      direction: 'widens',
      also_narrows: false,
      changes: [
        {
          agent: 'support-agent',
          direction: 'widens',
          kind: 'names',
          subject: 'some tools',
          before: 'blocked',
          after: 'allowed',
          sentence: 's',
          tools: [],
          example: null,
          file: 'floor.yaml',
          line: 4,
          column: 5,
          repository: 'o/r@v1',
          base_location: null,
          base_agent: null,
          undecided: false,
          no_effect: false,
        },
      ],
      coverage: { before: 100, after: 50 },
      agents: [
        {
          name: 'support-agent',
          status: 'kept',
          compared_with: ['support-agent'],
          direction: 'widens',
          also_narrows: false,
          coverage: { before: 100, after: 50 },
          host: null,
        },
      ],
      approved_by_label: null,
    });
  });
});
