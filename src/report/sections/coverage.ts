import type { Located } from '../../document/document.ts';
import type { Evaluation } from '../../evaluation/evaluate.ts';
import { type Finding, locate } from '../../finding/finding.ts';
import { yamlText } from '../../finding/yaml.ts';
import { TOOL_STUB } from '../../model/placeholder.ts';
import { mappingTarget, type Policy } from '../../model/policy.ts';
import { isOf } from '../../rules/catalogue.ts';
import type { AgentReport, ReportBody } from '../report.ts';
import type { Item, Part } from '../writing/budget.ts';
import { code, cut, fenced, inline } from '../writing/escape.ts';
import { type Linked, placeLink } from '../writing/links.ts';
import { MAX_NAME_LENGTH, type Noun, someOf } from '../writing/words.ts';
import { coverageText, worstFirst } from './agents-table.ts';
import { indent } from './finding-items.ts';

const COVERAGES: Noun = ['agent in the coverage list', 'agents in the coverage list'];
/** The maximum number of actions on a line, and of mappings to paste. */
const MAX_NAMED = 20;

/**
 * Whether findings already show the unmapped actions with lines to paste, or report what has to be
 * corrected first: a misspelt action or section.
 */
export function areGapsReported(findings: readonly Finding[]): boolean {
  return findings.some(
    (finding) =>
      isOf(finding, 'unmapped-action') ||
      (isOf(finding, 'unknown-action', 'capability-exceeded', 'unknown-key') &&
        finding.fix?.replaces !== undefined),
  );
}

/**
 * Renders each agent's coverage, with its unmapped bounded actions and the mappings to add. If
 * `which` is `gaps`, agents without unmapped actions are omitted.
 */
export function coveragePart(report: ReportBody, rank: number, which: 'all' | 'gaps'): Part {
  const items = worstFirst(report.agents).flatMap((agent) =>
    agent.evaluation && (which === 'all' || hasGaps(agent))
      ? [itemOf(report, agent, agent.evaluation)]
      : [],
  );
  return {
    kind: 'items',
    rank,
    open: which === 'all' ? '### Coverage\n\n' : '### Unmapped bounded actions\n\n',
    items,
    close: '\n',
    noun: COVERAGES,
  };
}

/** Whether some of the card's bounded actions are not mapped by the policy. */
function hasGaps({ evaluation }: AgentReport): boolean {
  return (
    evaluation !== undefined &&
    evaluation.coverage.percent !== null &&
    evaluation.coverage.unmapped.length > 0
  );
}

function itemOf(report: Linked, agent: AgentReport, { coverage }: Evaluation): Item {
  const who = `- **${inline(cut(agent.agent.name, MAX_NAME_LENGTH))}**: ${coverageText(agent)}`;
  const name = (action: Located<string>): string => code(cut(action.value, MAX_NAME_LENGTH));
  const linked = (action: Located<string>): string =>
    `${name(action)} (${placeLink(report, locate(action.place))})`;
  if (!hasGaps(agent)) {
    return {
      weight: 1,
      forms: [
        () =>
          `${who}${coverage.mapped.length > 0 ? ` — ${someOf(coverage.mapped.map(name), MAX_NAMED)}` : ''}\n`,
      ],
    };
  }
  const short = (): string =>
    `${who} — unmapped: ${someOf(coverage.unmapped.map(name), MAX_NAMED)}\n`;
  const long = (): string =>
    `${who} — unmapped: ${someOf(coverage.unmapped.map(linked), MAX_NAMED)}\n`;
  return { weight: 1, forms: [short, long, () => long() + stubs(agent)] };
}

function stubs({ agent, evaluation }: AgentReport): string {
  const { policy } = agent;
  if (policy === undefined || evaluation === undefined) return '';
  const { document, section } = mappingTarget(policy);
  const { syntax, file } = document;
  const lines = evaluation.coverage.unmapped
    .slice(0, MAX_NAMED)
    .map((action) => mappingStub(action.value, policy));
  const title = `Lines to paste: add under ${section} in ${cut(file, MAX_NAME_LENGTH)}; enter the tools that perform each action`;
  return indent(
    `<details><summary>${inline(title)}</summary>\n\n${fenced(lines.join(syntax === 'json' ? ',\n' : '\n'), syntax)}\n\n</details>\n`,
  );
}

/**
 * Returns the mapping to add for an unmapped bounded action, in the policy's format (YAML or JSON).
 * The tool is a placeholder, because only the user knows which tools perform the action.
 */
export function mappingStub(action: string, policy: Policy): string {
  const { document, actionsKey: key } = mappingTarget(policy);
  const shown = cut(action, MAX_NAME_LENGTH);
  if (document.syntax === 'json')
    return `${JSON.stringify(shown)}: { "tools": ["${TOOL_STUB}"], "${key}": [${JSON.stringify(shown)}] }`;
  return `${yamlText(shown)}:\n  tools: [${TOOL_STUB}]\n  ${key}: [${yamlText(shown)}]`;
}
