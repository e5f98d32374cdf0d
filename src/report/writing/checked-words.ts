import { showPercent } from '../../evaluation/coverage.ts';
import type { Evaluation } from '../../evaluation/evaluate.ts';
import { lowestCoverage, type Report } from '../report.ts';
import { counted } from './budget.ts';
import { cut } from './escape.ts';
import { TRACES } from './history-words.ts';
import { AGENTS, TOOLS } from './nouns.ts';

/** Longest name of an agent. */
const NAME_LENGTH = 100;

/**
 * What was judged and found right; where what is wrong does not count, nothing is called right that
 * is not.
 */
export function judgedWords(report: Report): string {
  const [first] = report.agents;
  const isWrong = report.findings.some(({ severity }) => severity !== 'note');
  if (first === undefined) return isWrong ? 'nothing new is wrong' : 'nothing is wrong';
  const alone = report.agents.length === 1;
  const whose = alone
    ? JSON.stringify(cut(first.agent.name, NAME_LENGTH))
    : counted(report.agents.length, AGENTS);
  const lowest = lowestCoverage(report);
  const coverage =
    lowest === null ? '' : `; ${alone ? '' : 'lowest '}coverage ${showPercent(lowest)}`;
  const tools = report.agents.reduce(
    (sum, { evaluation }) => sum + (evaluation?.governed ? evaluation.decisions.length : 0),
    0,
  );
  const past = tracesWords(report);
  if (tools === 0)
    return `${isWrong ? 'nothing new is wrong with the files of' : 'the files of'} ${whose}${isWrong ? '' : ' are in order'}${past}${coverage}`;
  const refused = report.agents.reduce((sum, { evaluation }) => sum + refusedTools(evaluation), 0);
  if (refused > 0)
    return `${tools - refused} of ${counted(tools, TOOLS)} of ${whose} may be used${past}${coverage}`;
  return `${tools === 1 ? 'the one tool' : `all ${counted(tools, TOOLS)}`} of ${whose} may be used${past}${coverage}`;
}

/**
 * Tools that a violation names; one of the whole list, as of a trigger that counts, names them all.
 */
function refusedTools(evaluation: Evaluation | undefined): number {
  if (!evaluation?.governed) return 0;
  const { violations, decisions } = evaluation;
  return violations.some(({ decision }) => decision === undefined)
    ? decisions.length
    : new Set(violations.map(({ decision }) => decision)).size;
}

function tracesWords({ agents }: Report): string {
  const past = agents.flatMap(({ history }) => (history?.history.governed ? history.response : []));
  const traces = past.reduce((sum, one) => sum + one.traces_evaluated, 0);
  const failing = past.reduce((sum, one) => sum + one.summary.fail, 0);
  if (traces === 0) return '';
  if (failing > 0) return `; ${traces - failing} of ${counted(traces, TRACES)} would pass`;
  return `; ${traces === 1 ? 'the one trace would' : `all ${counted(traces, TRACES)} would`} pass`;
}
