import type { Evaluation } from '../../evaluation/evaluate.ts';
import type { Outcome, ToolDecision } from '../../evaluation/names-evaluation.ts';
import { type DecidedBy, explain } from '../../evaluation/response.ts';
import type { EffectiveDefaults } from '../../model/policy.ts';
import type { ReportBody } from '../report.ts';
import type { Item, Part } from '../writing/budget.ts';
import { code, cut, inline, plain } from '../writing/escape.ts';
import { type Linked, lineLink, lineText } from '../writing/links.ts';
import { counted, MAX_NAME_LENGTH, someOf, TOOLS } from '../writing/words.ts';
import { row, worstFirst } from './agents-table.ts';
import { modeSentence, runTimeEffects } from './run-time.ts';

/** The possible outcomes for a tool, worst first. */
export const OUTCOMES = [
  'forbidden',
  'denied',
  'exceeded',
  'escalated',
  'unmapped',
  'mapped',
  'audited',
  'allowed',
  'ungoverned',
] as const satisfies readonly Outcome[];

const OUTCOME_WORDS: Readonly<Record<Outcome, string>> = {
  forbidden: 'forbidden',
  denied: 'denied',
  exceeded: 'beyond the card',
  escalated: 'escalated',
  unmapped: 'not mapped',
  mapped: 'mapped',
  audited: 'audited',
  allowed: 'allowed',
  ungoverned: 'not checked',
};

/** Returns the words with which reports describe an outcome. */
export function outcomeWords(outcome: Outcome): string {
  return OUTCOME_WORDS[outcome];
}

/** The maximum number of other matching rules to name for a tool. */
const MAX_NAMED = 3;
/**
 * The maximum length, in characters, of the name of a rule, trigger or capability in plain text.
 */
const MAX_DECIDER_LENGTH = 80;

/**
 * Renders a collapsed table for each agent. The table lists every tool, with its outcome, the rule
 * that determined the outcome, and the effect at run time.
 */
export function toolParts(report: ReportBody, rank: number, most?: number): readonly Part[] {
  return worstFirst(report.agents).flatMap((agent) => {
    const { evaluation } = agent;
    if (!evaluation?.governed || evaluation.decisions.length === 0) return [];
    const effects = runTimeEffects(evaluation);
    const tools = counted(evaluation.decisions.length, TOOLS);
    const part: Part = {
      kind: 'items',
      rank,
      open: `<details><summary>Decisions on ${tools} for ${inline(cut(agent.agent.name, MAX_NAME_LENGTH))}</summary>\n\n${inline(modeSentence(evaluation))}\n\n${row(HEAD)}${row(HEAD.map(() => '---'))}`,
      items: byOutcome(evaluation.decisions).map((decision) =>
        toolRow(report, decision, evaluation, effects),
      ),
      close: '\n</details>\n\n',
      noun: TOOLS,
      ...(most !== undefined && { most }),
    };
    return [part];
  });
}

const HEAD = ['Tool', 'Outcome', 'Decided by', 'At run time'];

/** Sorts decisions by outcome, worst first. Decisions with the same outcome keep their order. */
function byOutcome(decisions: readonly ToolDecision[]): readonly ToolDecision[] {
  return [...decisions].sort((a, b) => OUTCOMES.indexOf(a.outcome) - OUTCOMES.indexOf(b.outcome));
}

function toolRow(
  report: Linked,
  decision: ToolDecision,
  evaluation: Evaluation,
  effects: ReadonlyMap<ToolDecision, string>,
): Item {
  const form = (withOthers: boolean) => (): string => {
    const { outcome, decided_by, also_matched } = explain(decision, evaluation.defaults);
    const decided = decided_by ? by(report, decided_by) : byDefault(decision, evaluation.defaults);
    const others = also_matched.map((other) => by(report, other));
    const also = withOthers && others.length > 0 ? `<br>also ${someOf(others, MAX_NAMED)}` : '';
    return row([
      code(cut(decision.tool.canonical, MAX_NAME_LENGTH)),
      OUTCOME_WORDS[outcome],
      decided + also,
      effects.get(decision) ?? 'allowed',
    ]);
  };
  return { weight: 1, forms: [form(false), form(true)] };
}

function by(report: Linked, decider: DecidedBy): string {
  return `${code(cut(decider.name, MAX_NAME_LENGTH))} ${lineLink(report, decider)}`;
}

/** Returns the name and location of a rule, trigger or capability: `"name" at file:line`. */
export function deciderText(decider: DecidedBy): string {
  return `${plain(JSON.stringify(cut(decider.name, MAX_DECIDER_LENGTH)))} at ${lineText(decider)}`;
}

/**
 * Describes the default that applies to a tool that no rule matches. Returns `nothing` if there is
 * no default.
 */
export function byDefault(decision: ToolDecision, defaults: EffectiveDefaults | undefined): string {
  if (decision.outcome === 'unmapped' && defaults)
    return `the built-in default: ${defaults.unmappedAction}`;
  return decision.access && decision.outcome === 'allowed'
    ? 'the built-in default of access lists: allow'
    : 'nothing';
}
