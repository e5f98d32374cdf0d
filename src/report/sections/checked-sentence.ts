import { digits } from '../../document/digits.ts';
import { showPercent } from '../../evaluation/coverage.ts';
import type { Evaluation } from '../../evaluation/evaluate.ts';
import { listed } from '../../finding/words.ts';
import { lowestCoverage, type Report } from '../report.ts';
import { cut } from '../writing/escape.ts';
import {
  AGENTS,
  counted,
  MAX_NAME_IN_SENTENCE,
  type Noun,
  TOOLS,
  TRACES,
} from '../writing/words.ts';

const PERMISSION_FILES: Noun = ['permission file', 'permission files'];
/** The maximum number of permission files that the sentence names. */
const MAX_FILES = 3;

/**
 * Returns a sentence about what was checked and passed. If some findings do not affect the verdict,
 * the sentence says "no new problems".
 */
export function checkedWords(report: Report): string {
  const [first] = report.agents;
  const isWrong = report.findings.some(({ severity }) => severity !== 'note');
  const none = isWrong ? 'no new problems' : 'no problems';
  if (first === undefined) return none + permissionFileWords(report);
  const alone = report.agents.length === 1;
  const whose = alone
    ? JSON.stringify(cut(first.agent.name, MAX_NAME_IN_SENTENCE))
    : counted(report.agents.length, AGENTS);
  const lowest = lowestCoverage(report);
  const coverage =
    lowest === null ? '' : `; ${alone ? '' : 'lowest '}coverage ${showPercent(lowest)}`;
  const tools = report.agents.reduce(
    (sum, { evaluation }) => sum + (evaluation?.governed ? evaluation.decisions.length : 0),
    0,
  );
  const past = tracesWords(report);
  if (tools === 0) return `${none} in the files of ${whose}${past}${coverage}`;
  const refused = report.agents.reduce((sum, { evaluation }) => sum + refusedTools(evaluation), 0);
  if (refused > 0)
    return `${digits(tools - refused)} of ${counted(tools, TOOLS)} of ${whose} may be used${past}${coverage}`;
  return `${tools === 1 ? 'the only tool' : `all ${counted(tools, TOOLS)}`} of ${whose} may be used${past}${coverage}`;
}

/** Names the permission files that were checked. Returns an empty string if there are none. */
function permissionFileWords({ permissionFiles = [] }: Report): string {
  const names = permissionFiles.map((file) => JSON.stringify(cut(file, MAX_NAME_IN_SENTENCE)));
  if (names.length <= 1) return names.map((name) => ` in the permission file ${name}`).join('');
  return ` in ${counted(names.length, PERMISSION_FILES)}: ${listed(names, MAX_FILES)}`;
}

/**
 * Counts the tools that violate the policy. If the tool list itself violates the policy, for
 * example because it is too long, every tool counts.
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
  const traces = past.reduce((sum, response) => sum + response.traces_evaluated, 0);
  const failing = past.reduce((sum, response) => sum + response.summary.fail, 0);
  if (traces === 0) return '';
  if (failing > 0) return `; ${digits(traces - failing)} of ${counted(traces, TRACES)} would pass`;
  return `; ${traces === 1 ? 'the only trace would' : `all ${counted(traces, TRACES)} would`} pass`;
}
