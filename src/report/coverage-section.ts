import type { Located } from '../document/document.ts';
import { locate } from '../finding/finding.ts';
import { yamlText } from '../judge/findings.ts';
import type { Policy } from '../model/policy.ts';
import { coverageText, NAME_LENGTH, worstFirst } from './agents-table.ts';
import type { Item, Noun, Part } from './budget.ts';
import { code, cut, fenced, inline } from './escape.ts';
import { indent } from './finding-items.ts';
import { someOf } from './groups.ts';
import { type Linked, placeLink } from './links.ts';
import type { AgentReport, Report } from './report.ts';

const COVERAGES: Noun = ['coverage of an agent', 'coverages of agents'];
/** Actions that are named in one line, and for which a mapping is written out. */
const NAMED = 20;
/** What stands where only a person knows the tool. */
const TOOL_STUB = 'the_tool_that_does_it';

/** Coverage by agent, with the bounded actions that nothing maps and the mappings to write; `gaps` leaves out agents without gaps. */
export function coveragePart(report: Report, rank: number, which: 'all' | 'gaps'): Part {
  const agents = worstFirst(report.agents).filter((agent) => agent.evaluation && (which === 'all' || hasGaps(agent)));
  return {
    kind: 'items',
    rank,
    open: which === 'all' ? '### Coverage\n\n' : '### Bounded actions that nothing maps\n\n',
    items: agents.map((agent) => itemOf(report, agent)),
    close: '\n',
    noun: COVERAGES,
  };
}

/** Whether a policy leaves bounded actions of the card unmapped. */
export function hasGaps({ evaluation }: AgentReport): boolean {
  return evaluation !== undefined && evaluation.coverage.percent !== null && evaluation.coverage.unmapped.length > 0;
}

function itemOf(report: Linked, agent: AgentReport): Item {
  const { coverage } = agent.evaluation!;
  const who = `**${inline(cut(agent.agent.name, NAME_LENGTH))}**: ${coverageText(agent)}`;
  if (!hasGaps(agent)) {
    const mapped = coverage.mapped.map((action) => code(cut(action.value, NAME_LENGTH)));
    return { weight: 1, forms: [`- ${who}${mapped.length > 0 ? ` — ${someOf(mapped, NAMED)}` : ''}\n`] };
  }
  const name = (action: Located<string>): string => code(cut(action.value, NAME_LENGTH));
  const short = `- ${who} — nothing maps ${someOf(coverage.unmapped.map(name), NAMED)}\n`;
  const linked = `- ${who} — nothing maps ${someOf(
    coverage.unmapped.map((action) => `${name(action)} (${placeLink(report, locate(action.place))})`),
    NAMED,
  )}\n`;
  return { weight: 1, forms: [short, linked, linked + stubs(agent)] };
}

function stubs({ agent, evaluation }: AgentReport): string {
  const { policy } = agent;
  if (policy === undefined || evaluation === undefined) return '';
  const { syntax, file } = policy.place.document;
  const lines = evaluation.coverage.unmapped.slice(0, NAMED).map((action) => mappingStub(action.value, policy));
  const title = `The mappings to write under ${policy.unified ? 'capabilities' : 'capability_mappings'} in ${cut(file, NAME_LENGTH)}; name the tools`;
  return indent(
    `<details><summary>${inline(title)}</summary>\n\n${fenced(lines.join(syntax === 'json' ? ',\n' : '\n'), syntax)}\n\n</details>\n`,
  );
}

/** The mapping to write for a bounded action that nothing maps, in the language of the policy; only a person knows the tool. */
export function mappingStub(action: string, policy: Policy): string {
  const key = policy.unified ? 'required_actions' : 'card_actions';
  const shown = cut(action, NAME_LENGTH);
  if (policy.place.document.syntax === 'json')
    return `${JSON.stringify(shown)}: { "tools": ["${TOOL_STUB}"], "${key}": [${JSON.stringify(shown)}] }`;
  return `${yamlText(shown)}:\n  tools: [${TOOL_STUB}]\n  ${key}: [${yamlText(shown)}]`;
}
