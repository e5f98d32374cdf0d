import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Change, Direction } from '../../src/diff/change.ts';
import { locate, topOf } from '../../src/finding/finding.ts';
import type { Report } from '../../src/report/report.ts';
import { toCheckAnnotations, toWorkflowCommands } from '../../src/report/surfaces/annotations.ts';
import {
  renderChangesMarkdown,
  renderChangesText,
} from '../../src/report/surfaces/answers/diff.ts';
import {
  renderEffectiveMarkdown,
  renderEffectiveText,
} from '../../src/report/surfaces/answers/effective.ts';
import { renderEvaluationText } from '../../src/report/surfaces/answers/evaluate.ts';
import { renderExplanationText } from '../../src/report/surfaces/answers/explain.ts';
import { renderCheckRun } from '../../src/report/surfaces/check-run.ts';
import { commentMarker, parseMarker, renderComment } from '../../src/report/surfaces/comment.ts';
import { issueMarker, parseIssueMarker, renderIssue } from '../../src/report/surfaces/issue.ts';
import { renderLog } from '../../src/report/surfaces/log.ts';
import { renderSummary } from '../../src/report/surfaces/summary.ts';
import { renderText } from '../../src/report/surfaces/text.ts';
import { findingAt, findingIn } from '../support/findings.ts';
import { runs } from '../support/runs.ts';
import { agentOf, LINKS, reportOf, toolList } from '../support/sample-reports.ts';

/** Texts that try to escape from their place in the output. */
const HOSTILE = [
  '-->',
  '<!-- card-gate:other run=9.9 -->',
  '\n<!-- card-gate:other run=9.9 -->\n',
  '::error file=a::boo',
  '\n::set-output name=verdict::pass\n',
  '##[error]boo',
  '\r##[group]x',
  '@org/team',
  'octo-org/agents#1',
  '<img src=x onerror=alert(1)>',
  '<script>',
  '![x](https://evil.example/x.png)',
  '[x](javascript:alert(1))',
  'https://evil.example/',
  '`',
  '``` \n```\n# heading',
  '````````',
  '|',
  '| a | b |\n|---|---|',
  '</details></summary>',
  '<details open>',
  '</code>',
  'EOF\nGITHUB_OUTPUT',
  'ghadelimiter_1',
  '\u001b[2J\u001b]0;title\u0007',
  '\u202eevil\u2066',
  '"]; end; click x "javascript:x"',
  '%%{init: {"theme":"dark"}}%%',
  '\\',
  '"',
  "'",
  '$x$',
  '&lt;',
  '__proto__',
  '*',
  '%0A%25',
  ', title=x',
];

/** Returns a report in which every user-supplied text is one of the given texts. */
async function hostileReport(texts: readonly string[]): Promise<Report> {
  let next = 0;
  const text = (): string => texts[next++ % texts.length]!;
  const name = text();
  const file = `agents/${text().replaceAll('/', '_')}`;
  const tool = `${text()}tool`;
  const other = `${text()}other`;
  const action = `a${text()}`;
  const card = {
    aap_version: '1.0',
    autonomy_envelope: { bounded_actions: [action, `gap${text()}`], forbidden_actions: [other] },
    audit_commitment: {},
  };
  const policy = {
    meta: { schema_version: '1.0', name: text(), scope: 'agent' },
    capability_mappings: {
      [`cap${text()}`]: { tools: [tool], card_actions: [action, `beyond${text()}`] },
      later: { tools: [tool, other], card_actions: [action] },
    },
    forbidden: [{ pattern: `${tool}`, reason: text(), severity: 'high' }],
    escalation_triggers: [{ condition: text(), action: 'escalate', reason: text() }],
    defaults: {
      unmapped_tool_action: 'deny',
      unmapped_severity: 'high',
      fail_open: false,
      enforcement_mode: 'enforce',
    },
  };
  const agent = await agentOf({
    name,
    card: [`${file}.card.json`, JSON.stringify(card, null, 2)],
    policy: [`${file}.policy.json`, JSON.stringify(policy, null, 2)],
    tools: [
      `${file}.tools.json`,
      toolList([tool, other, `${text()}unmapped`, `${text()}unmapped-too`]),
    ],
    findings: ({ card }) => [
      findingAt('placeholder', {
        at: topOf(card!.place.document),
        message: `${text()} is ${JSON.stringify(text())}`,
        help: text(),
        related: [{ at: card!.autonomyPlace, message: text() }],
        fix: { title: text(), lines: `a: ${text()}\n${text()}`, language: 'yaml' },
      }),
    ],
  });
  const origin = { scope: 'org' as const, repository: `${text()}/${text()}@${text()}` };
  const foreign = {
    document: { ...agent.agent.policy!.place.document, origin },
    path: ['forbidden', 0, 'pattern'],
  };
  const [rule] = agent.agent.policy!.forbidden;
  const elsewhere = {
    ...rule!,
    pattern: { ...rule!.pattern, place: foreign },
    also: [rule!],
    except: [rule!.pattern],
  };
  const exemption = {
    agent: name,
    section: 'forbidden' as const,
    patterns: [{ value: text(), place: foreign }],
    reason: text(),
    grantedBy: text(),
    grantedAt: text(),
    expiresAt: text(),
    place: foreign,
  };
  const anyChange = (direction: Direction): Change => ({
    agent: text(),
    direction,
    kind: 'names',
    subject: text(),
    before: text(),
    after: text(),
    sentence: `${text()} is ${JSON.stringify(text())}: ${text()}`,
    tools: direction === 'narrows' ? [] : [text(), tool],
    example: text(),
    at: locate(foreign),
    wasAt: { file: text(), pointer: '' },
    ...(direction === 'neutral' ? { noEffect: true as const } : { undecided: true as const }),
  });
  const changes = (['widens', 'narrows', 'neutral'] as const).map(anyChange);
  const coverage = { before: 100, after: 50 };
  const comparison = {
    agent: name,
    status: 'kept' as const,
    formerly: text(),
    direction: 'widens' as const,
    changes,
    coverage,
  };
  const others = [
    { ...comparison, agent: text(), status: 'removed' as const },
    { ...comparison, agent: text(), direction: 'neutral' as const, changes: [] },
  ];
  const compared = {
    ...agent,
    agent: {
      ...agent.agent,
      policy: { ...agent.agent.policy!, forbidden: [elsewhere] },
      floors: [{ file: text() }],
      exemptions: [exemption],
    },
    comparison,
    findings: [
      ...agent.findings,
      { ...findingAt('placeholder', { at: foreign, message: text() }, name), isNew: false },
    ],
  };
  return reportOf({
    agents: [compared],
    loose: [
      findingIn('could-not-evaluate', '', text(), { help: text() }),
      findingIn('unknown-kind', `${text()}.yaml`, text()),
    ],
    settings: { id: text(), environment: text(), config: `${file}.yml`, now: text() },
    links: { ...LINKS, base: LINKS.sha },
    more: {
      comparison: { direction: 'widens', agents: [comparison, ...others], letThrough: text() },
      ignored: [{ rule: 'placeholder', path: text(), reason: text(), count: 2 }],
      notices: [text()],
      governed: [{ file: text(), status: 'renamed', previous: text() }],
      compared: text(),
      relaxed: text(),
    },
  });
}

/** Tags that Card Gate itself writes. */
const OUR_TAGS = /<\/?(?:details|summary|code|sub)>|<br>/g;
const OUR_LINKS = /\]\(https:\/\/github\.com\/[\w.-]+\/[A-Za-z0-9%/._~#=?-]*\)/g;

/** Returns Markdown without fenced code. Every fence must be closed by the same fence. */
function withoutFences(markdown: string): string {
  const lines: string[] = [];
  let fence: string | undefined;
  for (const line of markdown.split('\n')) {
    const opening = /^ *(`{3,})(?:yaml|json|text|mermaid|diff)$/.exec(line)?.[1];
    if (fence === undefined && opening) fence = opening;
    else if (fence !== undefined && line.trim() === fence) fence = undefined;
    else if (fence === undefined) lines.push(line);
  }
  expect(fence).toBeUndefined();
  return lines.join('\n');
}

/**
 * Removes code spans, and Card Gate's own links and tags. The rest must be Markdown without any
 * effect.
 */
function expectTame(markdown: string): void {
  expect(markdown).not.toMatch(/(?!\n)\p{Cc}|\u202e/u);
  const text = withoutFences(markdown);
  for (const tag of ['details', 'summary', 'code', 'sub'])
    expect(text.split(`<${tag}>`).length).toBe(text.split(`</${tag}>`).length);
  const loose = text
    .replace(/`[^`\n]*`/g, 'C')
    .replace(/<code>[^<\n]*<\/code>/g, 'C')
    .replace(OUR_LINKS, ']')
    .replace(OUR_TAGS, '');
  expect(loose).not.toMatch(/[<`]|!\[|\]\(|@(?!&#8203;)|(?<!&)#\d|https?:\/\/|www\./);
  for (const table of loose.split('\n\n').filter((block) => block.startsWith('| '))) {
    const pipes = table
      .trim()
      .split('\n')
      .map((line) => line.split('|').length);
    expect(new Set(pipes).size).toBe(1);
  }
}

function expectLogLines(lines: readonly string[], ours: RegExp): void {
  for (const line of lines) {
    expect(line).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]|##\[/u);
    if (/^\s*::/.test(line)) expect(line).toMatch(ours);
  }
}

const texts = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...HOSTILE) },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme' }) },
  ),
  {
    minLength: 1,
    maxLength: 25,
  },
);

describe('hostile texts stay texts', () => {
  let all: Report;
  beforeAll(async () => {
    all = await hostileReport(HOSTILE.map((text) => `${text} ${text}`));
  });

  async function forAnyReport(check: (report: Report) => void): Promise<void> {
    check(all);
    await fc.assert(
      fc.asyncProperty(texts, async (list) => check(await hostileReport(list))),
      { numRuns: runs(15, 60) },
    );
  }

  test('in a comment, which has one marker, at its start', () =>
    forAnyReport((report) => {
      const body = renderComment(report, { run: { number: 3, attempt: 2 } });
      const marker = commentMarker(report.settings.id, { number: 3, attempt: 2 });
      expect(body.startsWith(`${marker}\n`)).toBe(true);
      expect(parseMarker(body)).toEqual({ id: report.settings.id, run: { number: 3, attempt: 2 } });
      expect(body.split('<!--')).toHaveLength(2);
      expectTame(body.slice(marker.length + 1));
    }));

  test('in an issue, which has one marker, at its start', () =>
    forAnyReport((report) => {
      const run = { number: 3, attempt: 2 };
      const { title, body } = renderIssue(report, {
        complete: true,
        at: new Date('2026-11-21T12:00:00Z'),
        run,
      });
      const marker = issueMarker(report.settings.id, run);
      expect(title).not.toMatch(/\p{Cc}/u);
      expect(body.startsWith(`${marker}\n`)).toBe(true);
      expect(parseIssueMarker(body)).toEqual({ id: report.settings.id, run });
      expect(parseMarker(body)).toBeUndefined();
      expect(body.split('<!--')).toHaveLength(2);
      expectTame(body.slice(marker.length + 1));
    }));

  test('in a job summary, which has no comment at all', () =>
    forAnyReport((report) => {
      const summary = renderSummary(report);
      expect(summary).not.toContain('<!--');
      expectTame(summary);
    }));

  test('in the Markdown of what a change does, and of what holds', () =>
    forAnyReport((report) => {
      expectTame(
        renderChangesMarkdown(report.comparison!, { links: LINKS, staleFiles: new Set() }),
      );
      for (const { agent } of report.agents) expectTame(renderEffectiveMarkdown(agent));
    }));

  test('in a check run', () =>
    forAnyReport((report) => {
      const { title, summary, text } = renderCheckRun(report);
      expect(title).not.toMatch(/[\p{Cc}]/u);
      expectTame(summary);
      expectTame(text!);
    }));

  test("in the log, whose only commands are the gate's own", () =>
    forAnyReport((report) => {
      const lines = renderLog(report, { commands: true });
      expectLogLines(
        lines,
        /^::(group::(What this change does$|Agent |Findings without an agent)|endgroup::$)/,
      );
      expectLogLines(renderLog(report), /^never$/);
      expect(lines.filter((line) => line.startsWith('::group::'))).toHaveLength(3);
    }));

  test('in workflow commands, whose values come back whole', () =>
    forAnyReport((report) => {
      const { commands } = toWorkflowCommands(report);
      // The runner recognises a command by the start of its line, and paths must stay unchanged.
      const withoutFile = commands.map((command) => command.replace(/ file=[^:,]*,/, ' '));
      expectLogLines(
        withoutFile,
        /^::(error|warning|notice) (line=\d+,endLine=\d+,)?(col=\d+,endColumn=\d+,)?title=[^:,]*::[^\r\n]*$/,
      );
      const files = new Set(report.findings.map((finding) => finding.location.file));
      for (const command of commands) {
        expect(command).not.toMatch(/(?!\t)\p{Cc}|[\u2028-\u202e\u2066-\u2069]/u);
        const file = /file=([^,:]*)/.exec(command.split('::')[1]!)?.[1];
        if (file !== undefined)
          expect(files).toContain(decodeURIComponent(file.replace(/%(?!0A|0D|25|2C|3A)/g, '%25')));
      }
    }));

  test('in annotations of a check run', () =>
    forAnyReport((report) => {
      for (const { title, message } of toCheckAnnotations(report).annotations)
        expect(title + message).not.toMatch(/(?!\n)\p{Cc}|\u202e|##\[/u);
    }));

  test('on the command line', () =>
    forAnyReport((report) => {
      const never = /^never$/;
      expectLogLines(renderText(report, { colour: false }).split('\n'), never);
      expectLogLines(renderChangesText(report.comparison!, { colour: false }).split('\n'), never);
      for (const agent of report.agents) {
        expectLogLines(renderEffectiveText(agent.agent, { colour: false }).split('\n'), never);
        expectLogLines(renderEvaluationText(agent, { colour: false }).split('\n'), never);
        for (const decision of agent.evaluation!.decisions) {
          expectLogLines(
            renderExplanationText(decision, agent.evaluation!, { colour: false }).split('\n'),
            never,
          );
        }
      }
    }));
});
