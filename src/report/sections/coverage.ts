import type { Located } from '../../document/document.ts';
import { locate } from '../../finding/finding.ts';
import { yamlText } from '../../finding/yaml.ts';
import { TOOL_STUB } from '../../model/placeholder.ts';
import type { Policy } from '../../model/policy.ts';
import type { AgentReport, ReportBody } from '../report.ts';
import type { Item, Part } from '../writing/budget.ts';
import { code, cut, fenced, inline } from '../writing/escape.ts';
import { type Linked, placeLink } from '../writing/links.ts';
import { MAX_NAME_LENGTH, type Noun, someOf } from '../writing/words.ts';
import { coverageText, worstFirst } from './agents-table.ts';
import { indent } from './finding-items.ts';

const COVERAGES: Noun = ['coverage of an agent', 'coverages of agents'];
/** Actions that are named in one line, and for which a mapping is written out. */
const NAMED = 20;

/**
 * Coverage by agent, with the unmapped bounded actions and the mappings to write; `gaps` leaves out
 * agents without gaps.
 */
export function coveragePart(report: ReportBody, rank: number, which: 'all' | 'gaps'): Part {
  const agents = worstFirst(report.agents).filter(
    (agent) => agent.evaluation && (which === 'all' || hasGaps(agent)),
  );
  return {
    kind: 'items',
    rank,
    open: which === 'all' ? '### Coverage\n\n' : '### Unmapped bounded actions\n\n',
    items: agents.map((agent) => itemOf(report, agent)),
    close: '\n',
    noun: COVERAGES,
  };
}

/** Whether a policy leaves bounded actions of the card unmapped. */
function hasGaps({ evaluation }: AgentReport): boolean {
  return (
    evaluation !== undefined &&
    evaluation.coverage.percent !== null &&
    evaluation.coverage.unmapped.length > 0
  );
}

function itemOf(report: Linked, agent: AgentReport): Item {
  const { coverage } = agent.evaluation!;
  const who = `- **${inline(cut(agent.agent.name, MAX_NAME_LENGTH))}**: ${coverageText(agent)}`;
  const name = (action: Located<string>): string => code(cut(action.value, MAX_NAME_LENGTH));
  const linked = (action: Located<string>): string =>
    `${name(action)} (${placeLink(report, locate(action.place))})`;
  if (!hasGaps(agent)) {
    return {
      weight: 1,
      forms: [
        () =>
          `${who}${coverage.mapped.length > 0 ? ` — ${someOf(coverage.mapped.map(name), NAMED)}` : ''}\n`,
      ],
    };
  }
  const short = (): string => `${who} — unmapped: ${someOf(coverage.unmapped.map(name), NAMED)}\n`;
  const long = (): string => `${who} — unmapped: ${someOf(coverage.unmapped.map(linked), NAMED)}\n`;
  return { weight: 1, forms: [short, long, () => long() + stubs(agent)] };
}

function stubs({ agent, evaluation }: AgentReport): string {
  const { policy } = agent;
  if (policy === undefined || evaluation === undefined) return '';
  const { syntax, file } = policy.place.document;
  const lines = evaluation.coverage.unmapped
    .slice(0, NAMED)
    .map((action) => mappingStub(action.value, policy));
  const title = `Lines to paste: add under ${policy.unified ? 'capabilities' : 'capability_mappings'} in ${cut(file, MAX_NAME_LENGTH)}; name the tools that perform each action`;
  return indent(
    `<details><summary>${inline(title)}</summary>\n\n${fenced(lines.join(syntax === 'json' ? ',\n' : '\n'), syntax)}\n\n</details>\n`,
  );
}

/**
 * The mapping to write for an unmapped bounded action, in the language of the policy. The tool is a
 * placeholder, because only a person knows it.
 */
export function mappingStub(action: string, policy: Policy): string {
  const key = policy.unified ? 'required_actions' : 'card_actions';
  const shown = cut(action, MAX_NAME_LENGTH);
  if (policy.place.document.syntax === 'json')
    return `${JSON.stringify(shown)}: { "tools": ["${TOOL_STUB}"], "${key}": [${JSON.stringify(shown)}] }`;
  return `${yamlText(shown)}:\n  tools: [${TOOL_STUB}]\n  ${key}: [${yamlText(shown)}]`;
}
