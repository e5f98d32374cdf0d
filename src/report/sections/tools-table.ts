import type { Evaluation, Outcome, ToolDecision } from '../../evaluation/evaluate.ts';
import { type DecidedBy, explain } from '../../evaluation/response.ts';
import type { EffectiveDefaults } from '../../model/policy.ts';
import type { Judged } from '../report.ts';
import type { Item, Part } from '../writing/budget.ts';
import { counted } from '../writing/budget.ts';
import { code, cut, inline } from '../writing/escape.ts';
import { type Linked, lineLink } from '../writing/links.ts';
import { TOOLS } from '../writing/nouns.ts';
import { NAME_LENGTH, row, worstFirst } from './agents-table.ts';
import { someOf } from './groups.ts';
import { modeSentence, runTimeEffects } from './run-time.ts';

/** Outcomes of tools, the worst first. */
export const OUTCOMES = [
  'forbidden',
  'exceeded',
  'escalated',
  'unmapped',
  'mapped',
  'ungoverned',
] as const satisfies readonly Outcome[];

const OUTCOME_WORDS: Readonly<Record<Outcome, string>> = {
  forbidden: 'forbidden',
  exceeded: 'beyond the card',
  escalated: 'escalated',
  unmapped: 'not mapped',
  mapped: 'mapped',
  ungoverned: 'not judged',
};

/** What is said of an outcome to people. */
export function outcomeWords(outcome: Outcome): string {
  return OUTCOME_WORDS[outcome];
}

/** How many other matches of a tool are named. */
const NAMED = 3;

/**
 * One folded table for each agent: every tool with its outcome, what decided, and what would happen
 * at run time.
 */
export function toolParts(report: Judged, rank: number, most?: number): readonly Part[] {
  return worstFirst(report.agents).flatMap((agent) => {
    const { evaluation } = agent;
    if (!evaluation?.governed || evaluation.decisions.length === 0) return [];
    const effects = runTimeEffects(evaluation);
    const tools = counted(evaluation.decisions.length, TOOLS);
    const part: Part = {
      kind: 'items',
      rank,
      open: `<details><summary>What decided about the ${tools} of ${inline(cut(agent.agent.name, NAME_LENGTH))}</summary>\n\n${inline(modeSentence(evaluation))}\n\n${row(HEAD)}${row(HEAD.map(() => '---'))}`,
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

/** Decisions in the order of their outcomes, the worst first, else as declared. */
export function byOutcome(decisions: readonly ToolDecision[]): readonly ToolDecision[] {
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
    const also = withOthers && others.length > 0 ? `<br>also ${someOf(others, NAMED)}` : '';
    return row([
      code(cut(decision.tool.canonical, NAME_LENGTH)),
      OUTCOME_WORDS[outcome],
      decided + also,
      effects.get(decision) ?? 'allowed',
    ]);
  };
  return { weight: 1, forms: [form(false), form(true)] };
}

function by(report: Linked, decider: DecidedBy): string {
  return `${code(cut(decider.name, NAME_LENGTH))} ${lineLink(report, decider)}`;
}

/** A tool that nothing matched, under a policy that does not say what happens then. */
export function byDefault(decision: ToolDecision, defaults: EffectiveDefaults | undefined): string {
  return decision.outcome === 'unmapped' && defaults
    ? `the built-in default: ${defaults.unmappedAction}`
    : 'nothing';
}
