import { beforeAll, describe, test } from '@jest/globals';
import type { Report } from '../../src/report/report.ts';
import { changesToJson } from '../../src/report/sections/changes-json.ts';
import {
  commandsNotShown,
  toCheckAnnotations,
  toWorkflowCommands,
} from '../../src/report/surfaces/annotations.ts';
import {
  renderChangesMarkdown,
  renderChangesText,
} from '../../src/report/surfaces/answers/diff.ts';
import {
  effectiveAnswer,
  renderEffectiveMarkdown,
  renderEffectiveText,
} from '../../src/report/surfaces/answers/effective.ts';
import { renderEvaluationText } from '../../src/report/surfaces/answers/evaluate.ts';
import { renderExplanationText } from '../../src/report/surfaces/answers/explain.ts';
import { renderCheckRun } from '../../src/report/surfaces/check-run.ts';
import { renderComment, renderNothingToCheck } from '../../src/report/surfaces/comment.ts';
import { toJson } from '../../src/report/surfaces/json.ts';
import { renderLog } from '../../src/report/surfaces/log.ts';
import { outputsOf } from '../../src/report/surfaces/outputs.ts';
import { renderSarif } from '../../src/report/surfaces/sarif-file.ts';
import { renderSummary } from '../../src/report/surfaces/summary.ts';
import { renderText } from '../../src/report/surfaces/text.ts';
import { comparedStates } from '../support/compared-reports.ts';
import {
  faqAgent,
  quietAgents,
  reportOf,
  states,
  supportAgent,
  unreadable,
} from '../support/sample-reports.ts';
import { expectGolden } from './golden-file.ts';

const STATES = [
  'fail',
  'warn',
  'warn-fails',
  'pass',
  'error',
  'relaxed-fail',
  'relaxed-error',
  'nothing',
  'no-cards',
  'audit',
  'quiet',
  'stale',
] as const;

const run = { number: 12, attempt: 1 };
let reports: Readonly<Record<string, Report>>;
let compared: Readonly<Record<string, Report>>;

beforeAll(async () => {
  reports = await states();
  compared = await comparedStates();
});

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

describe.each(STATES)('the state %s', (state) => {
  test('as a comment', () =>
    expectGolden(`comment.${state}.md`, renderComment(reports[state]!, { run })));
  test('in the log', () =>
    expectGolden(
      `log.${state}.txt`,
      `${renderLog(reports[state]!, { commands: true }).join('\n')}\n`,
    ));
  test('as outputs', () => expectGolden(`outputs.${state}.json`, json(outputsOf(reports[state]!))));
});

describe.each([
  'fail',
  'warn',
  'pass',
  'error',
  'no-cards',
  'quiet',
] as const)('the state %s', (state) => {
  test('as a job summary', () =>
    expectGolden(`summary.${state}.md`, renderSummary(reports[state]!)));
  test('on the command line', () =>
    expectGolden(`text.${state}.txt`, renderText(reports[state]!, { colour: false })));
});

describe.each([
  'widened',
  'widening-blocked',
  'let-through',
  'several-widened',
  'neutral',
  'narrowed',
  'only-new',
  'floored',
] as const)('the compared state %s', (state) => {
  test('as a comment', () =>
    expectGolden(`comment.${state}.md`, renderComment(compared[state]!, { run })));
  test('in the log', () =>
    expectGolden(
      `log.${state}.txt`,
      `${renderLog(compared[state]!, { commands: true }).join('\n')}\n`,
    ));
  test('as outputs', () =>
    expectGolden(`outputs.${state}.json`, json(outputsOf(compared[state]!))));
  test('on the command line', () =>
    expectGolden(`text.${state}.txt`, renderText(compared[state]!, { colour: false })));
});

describe('what a change does, on other surfaces', () => {
  test('JSON', () =>
    expectGolden(
      'json.several-widened.json',
      json(changesToJson(compared['several-widened']!.comparison!)),
    ));
  test('JSON of a report', () =>
    expectGolden('json.floored.json', json(toJson(compared.floored!))));
  test('a job summary, with the effective policy and its sources', () =>
    expectGolden('summary.floored.md', renderSummary(compared.floored!)));
  test('a check run', () => {
    const { title, summary, text } = renderCheckRun(compared['several-widened']!);
    expectGolden(
      'check-run.several-widened.md',
      `${title}\n\n---- summary\n\n${summary}\n---- text\n\n${text}`,
    );
  });
  test('annotations', () => {
    expectGolden('check-annotations.floored.json', json(toCheckAnnotations(compared.floored!)));
    expectGolden(
      'workflow-commands.floored.txt',
      `${toWorkflowCommands(compared.floored!).commands.join('\n')}\n`,
    );
  });
  test.each(['several-widened', 'neutral'] as const)('diff: %s', (state) => {
    const { comparison, links, staleFiles } = compared[state]!;
    expectGolden(`diff.${state}.txt`, renderChangesText(comparison!, { colour: false }));
    expectGolden(
      `diff.${state}.md`,
      renderChangesMarkdown(comparison!, { links: links!, staleFiles }),
    );
  });
  test('diff in colours', () =>
    expectGolden(
      'diff.colour.txt',
      renderChangesText(compared.widened!.comparison!, { colour: true }),
    ));
  test('effective', () => {
    const { agent } = compared.floored!.agents[0]!;
    expectGolden('effective.txt', renderEffectiveText(agent, { colour: false }));
    expectGolden('effective.md', renderEffectiveMarkdown(agent));
    expectGolden('effective.json', json(effectiveAnswer(agent)));
  });
});

describe('other surfaces', () => {
  test('JSON', () => expectGolden('json.fail.json', json(toJson(reports.fail!))));
  test('JSON where nothing was checked', () =>
    expectGolden('json.nothing.json', json(toJson(reports.nothing!))));
  test.each(['fail', 'pass'] as const)('SARIF: %s', (state) =>
    expectGolden(`sarif.${state}.sarif`, renderSarif(reports[state]!)));
  test.each(['floored', 'only-new', 'widening-blocked'] as const)('SARIF, compared: %s', (state) =>
    expectGolden(`sarif.${state}.sarif`, renderSarif(compared[state]!)));
  test('a check run', () => {
    const { title, summary, text } = renderCheckRun(reports.fail!);
    expectGolden(
      'check-run.fail.md',
      `${title}\n\n---- summary\n\n${summary}\n---- text\n\n${text}`,
    );
  });
  test.each(['fail', 'error', 'stale'] as const)('annotations of the Checks API: %s', (state) => {
    expectGolden(`check-annotations.${state}.json`, json(toCheckAnnotations(reports[state]!)));
  });
  test.each(['fail', 'error', 'stale'] as const)('workflow commands: %s', (state) => {
    const commands = toWorkflowCommands(reports[state]!);
    expectGolden(
      `workflow-commands.${state}.txt`,
      `${[...commands.commands, commandsNotShown(commands) ?? 'all are shown'].join('\n')}\n`,
    );
  });
  test('colours', () =>
    expectGolden('text.colour.txt', renderText(reports.warn!, { colour: true })));
  test('an earlier comment that has to end', () =>
    expectGolden('comment.end.md', renderNothingToCheck(reports.fail!, { run })));
});

describe('the command line', () => {
  test('evaluate', async () =>
    expectGolden(
      'evaluate.support.txt',
      renderEvaluationText(await supportAgent(), { colour: false }),
    ));
  test('evaluate without trouble', async () =>
    expectGolden('evaluate.faq.txt', renderEvaluationText(await faqAgent(), { colour: false })));
  test('evaluate without policy, without tools', async () => {
    const texts = (await quietAgents()).map((agent) =>
      renderEvaluationText(agent, { colour: false }),
    );
    expectGolden('evaluate.quiet.txt', texts.join('\n----\n'));
  });
  test('explain', async () => {
    const { evaluation } = await supportAgent();
    const texts = evaluation!.decisions.map((decision) => {
      return renderExplanationText(decision, evaluation!, { colour: false });
    });
    expectGolden('explain.txt', texts.join('\n----\n'));
  });
  test('explain without policy', async () => {
    const { evaluation } = (await quietAgents())[0]!;
    expectGolden(
      'explain.ungoverned.txt',
      renderExplanationText(evaluation!.decisions[0]!, evaluation!, { colour: false }),
    );
  });
  test('validate', () => {
    const report = reportOf({ loose: unreadable(), settings: { event: 'local' } });
    expectGolden('validate.txt', renderText(report, { colour: false }));
  });
  test('validate without trouble', () => {
    expectGolden(
      'validate.pass.txt',
      renderText(reportOf({ settings: { event: 'local', now: '2026-11-21T12:00:00Z' } }), {
        colour: false,
      }),
    );
  });
});
