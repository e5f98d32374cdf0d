import { beforeAll, describe, test } from '@jest/globals';
import { commandsNotShown, toCheckAnnotations, toWorkflowCommands } from '../../src/report/annotations.js';
import { renderCheckRun } from '../../src/report/check-run.js';
import { renderComment, renderNothingToCheck } from '../../src/report/comment.js';
import { renderEvaluationText, renderExplanationText } from '../../src/report/evaluation-text.js';
import { toJson } from '../../src/report/json.js';
import { renderLog } from '../../src/report/log.js';
import { outputsOf } from '../../src/report/outputs.js';
import { renderSummary } from '../../src/report/summary.js';
import { renderText } from '../../src/report/text.js';
import { expectGolden } from './golden-file.js';
import { faqAgent, quietAgents, reportOf, states, supportAgent, unreadable } from './sample.js';
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
];
const run = { number: 12, attempt: 1 };
let reports;
beforeAll(async () => {
    reports = await states();
});
const json = (value) => `${JSON.stringify(value, null, 2)}\n`;
describe.each(STATES)('the state %s', (state) => {
    test('as a comment', () => expectGolden(`comment.${state}.md`, renderComment(reports[state], { run })));
    test('in the log', () => expectGolden(`log.${state}.txt`, `${renderLog(reports[state], { commands: true }).join('\n')}\n`));
    test('as outputs', () => expectGolden(`outputs.${state}.json`, json(outputsOf(reports[state]))));
});
describe.each(['fail', 'warn', 'pass', 'error', 'no-cards', 'quiet'])('the state %s', (state) => {
    test('as a job summary', () => expectGolden(`summary.${state}.md`, renderSummary(reports[state])));
    test('on the command line', () => expectGolden(`text.${state}.txt`, renderText(reports[state], { colour: false })));
});
describe('other surfaces', () => {
    test('JSON', () => expectGolden('json.fail.json', json(toJson(reports.fail))));
    test('JSON where nothing was judged', () => expectGolden('json.nothing.json', json(toJson(reports.nothing))));
    test('a check run', () => {
        const { title, summary, text } = renderCheckRun(reports.fail);
        expectGolden('check-run.fail.md', `${title}\n\n---- summary\n\n${summary}\n---- text\n\n${text}`);
    });
    test.each(['fail', 'error', 'stale'])('annotations of the Checks API: %s', (state) => {
        expectGolden(`check-annotations.${state}.json`, json(toCheckAnnotations(reports[state])));
    });
    test.each(['fail', 'error', 'stale'])('workflow commands: %s', (state) => {
        const commands = toWorkflowCommands(reports[state]);
        expectGolden(`workflow-commands.${state}.txt`, `${[...commands.commands, commandsNotShown(commands) ?? 'all are shown'].join('\n')}\n`);
    });
    test('colours', () => expectGolden('text.colour.txt', renderText(reports.warn, { colour: true })));
    test('an earlier comment that has to end', () => expectGolden('comment.end.md', renderNothingToCheck(reports.fail, { run })));
});
describe('the command line', () => {
    test('evaluate', async () => expectGolden('evaluate.support.txt', renderEvaluationText(await supportAgent(), { colour: false })));
    test('evaluate without trouble', async () => expectGolden('evaluate.faq.txt', renderEvaluationText(await faqAgent(), { colour: false })));
    test('evaluate without policy, without tools', async () => {
        const texts = (await quietAgents()).map((agent) => renderEvaluationText(agent, { colour: false }));
        expectGolden('evaluate.quiet.txt', texts.join('\n----\n'));
    });
    test('explain', async () => {
        const { evaluation } = await supportAgent();
        const texts = evaluation.decisions.map((decision) => {
            return renderExplanationText(decision, evaluation, { colour: false });
        });
        expectGolden('explain.txt', texts.join('\n----\n'));
    });
    test('explain without policy', async () => {
        const { evaluation } = (await quietAgents())[0];
        expectGolden('explain.ungoverned.txt', renderExplanationText(evaluation.decisions[0], evaluation, { colour: false }));
    });
    test('validate', () => {
        const report = reportOf({ loose: unreadable(), settings: { event: 'local' } });
        expectGolden('validate.txt', renderText(report, { colour: false }));
    });
    test('validate without trouble', () => {
        expectGolden('validate.pass.txt', renderText(reportOf({ settings: { event: 'local', now: '2026-11-21T12:00:00Z' } }), { colour: false }));
    });
});
