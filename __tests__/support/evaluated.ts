import { loadDocument } from '../../src/document/load.ts';
import { type Evaluation, evaluate } from '../../src/evaluation/evaluate.ts';
import { findingsOf } from '../../src/evaluation/findings.ts';
import { type EvaluationResponse, responseOf } from '../../src/evaluation/response.ts';
import type { Finding } from '../../src/finding/finding.ts';
import { ownPolicy } from '../../src/floors/own-policy.ts';
import { readGoverned, recognise } from '../../src/formats/kinds.ts';
import type { Agent } from '../../src/model/agent.ts';
import type { Governed } from '../../src/model/governed.ts';
import { type DeclaredTool, type Tool, toolOf } from '../../src/model/tool.ts';

/** An agent as texts: its files, and its tools by name or by name and server. */
export interface Texts {
  readonly card?: string;
  readonly policy?: string;
  readonly tools?: readonly (string | DeclaredTool)[];
  readonly aliases?: Readonly<Record<string, readonly string[]>>;
  /** The suffix of both files. The texts are YAML, which includes JSON. */
  readonly syntax?: 'yaml' | 'json';
}

/** An agent with the complete result of its evaluation. */
export interface EvaluatedAgent {
  readonly agent: Agent;
  readonly evaluation: Evaluation;
  readonly findings: readonly Finding[];
  readonly response: EvaluationResponse;
}

export const NOW = new Date('2026-11-21T12:00:00.000Z');

/** Reads and evaluates an agent, and builds the response. */
export async function evaluated(texts: Texts): Promise<EvaluatedAgent> {
  const agent = await agentOf(texts);
  const evaluation = evaluate(agent);
  const response = responseOf(agent, evaluation, { now: NOW, context: 'cicd', durationMs: 12 });
  return { agent, evaluation, findings: findingsOf(agent, evaluation), response };
}

/** Creates an agent from the texts of `card.yaml` and `policy.yaml`. */
export async function agentOf({
  card,
  policy,
  tools,
  aliases = {},
  syntax = 'yaml',
}: Texts): Promise<Agent> {
  const cardFile = await governedOf(`card.${syntax}`, card);
  const policyFile = await governedOf(`policy.${syntax}`, policy);
  const own = ownPolicy(cardFile, policyFile, {});
  return {
    name: 'support',
    identity: '',
    ...(cardFile?.card && { card: cardFile.card }),
    ...(own.policy && { policy: own.policy }),
    ...(tools && {
      tools: { tools: toolsOf(tools, aliases), sources: ['the test'], complete: true },
    }),
    files: [],
    findings: own.findings,
  };
}

export function toolsOf(
  tools: readonly (string | DeclaredTool)[],
  aliases: Readonly<Record<string, readonly string[]>> = {},
): Tool[] {
  return tools.map((tool) =>
    toolOf(typeof tool === 'string' ? { name: tool } : tool, new Map(Object.entries(aliases))),
  );
}

async function governedOf(file: string, text: string | undefined): Promise<Governed | undefined> {
  if (text === undefined) return undefined;
  const loaded = await loadDocument(file, new TextEncoder().encode(text), 1_000_000);
  if (loaded.kind !== 'document') throw new Error(`${file}: ${JSON.stringify(loaded.problems)}`);
  return readGoverned(loaded.document, recognise(loaded.document)!.kind);
}

/** Returns one row for each violation: type, tool and severity. */
export function violationsOf({ response }: EvaluatedAgent): readonly string[] {
  return response.violations.map((row) => `${row.type} ${row.tool} ${row.severity}`);
}

/** Returns one row for each warning: type and tool. */
export function warningsOf({ response }: EvaluatedAgent): readonly string[] {
  return response.warnings.map((row) => `${row.type} ${row.tool}`);
}

/**
 * Returns one row for each tool: name, outcome, the deciding capability or rule, and other matches.
 */
export function outcomesOf({ response }: EvaluatedAgent): readonly string[] {
  return response.tools.map((row) => {
    const also = row.also_matched.map((one) => ` + ${one.name}:${one.line}`).join('');
    return `${row.tool} ${row.outcome}${row.decided_by ? ` by ${row.decided_by.name}:${row.decided_by.line}` : ''}${also}`;
  });
}

/** Returns one row for each finding: rule, severity, file, line and columns. */
export function placesOf(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ rule, severity, location: { file, range } }) => {
    const at = range
      ? `:${range.start.line}:${range.start.column}-${range.end.line}:${range.end.column}`
      : '';
    return `${rule} ${severity} ${file}${at}`;
  });
}

/** Returns an AAP card with these actions. */
export function aapCard(
  bounded: readonly string[],
  forbidden: readonly string[] = [],
  more = '',
): string {
  return `aap_version: "1.0"
autonomy_envelope:
  bounded_actions: ${JSON.stringify(bounded)}
  forbidden_actions: ${JSON.stringify(forbidden)}
${more}`;
}

/** Returns a policy that maps some patterns to `read`, followed by the given sections. */
export function policyOf(tools: readonly string[], more = ''): string {
  return `meta: { name: support-policy }
capability_mappings:
  reading: { tools: ${JSON.stringify(tools)}, card_actions: [read] }
${more}`;
}
