import { ownPolicy } from '../../src/agents/compose.js';
import { loadDocument } from '../../src/document/load.js';
import { readGoverned } from '../../src/formats/cards/read.js';
import { recognise } from '../../src/formats/cards/recognise.js';
import { evaluate } from '../../src/judge/evaluate.js';
import { findingsOf } from '../../src/judge/findings.js';
import { responseOf } from '../../src/judge/response.js';
import { toolOf } from '../../src/model/tool.js';
export const NOW = new Date('2026-11-21T12:00:00.000Z');
/** Reads, evaluates, and answers, as the gate would. */
export async function judged(texts) {
    const agent = await agentOf(texts);
    const evaluation = evaluate(agent);
    const response = responseOf(agent, evaluation, { now: NOW, context: 'cicd', durationMs: 12 });
    return { agent, evaluation, findings: findingsOf(agent, evaluation), response };
}
/** The agent of some texts: `card.yaml`, `policy.yaml`. */
export async function agentOf({ card, policy, tools, aliases = {}, syntax = 'yaml' }) {
    const cardFile = await governedOf(`card.${syntax}`, card);
    const policyFile = await governedOf(`policy.${syntax}`, policy);
    const own = ownPolicy(cardFile, policyFile, {});
    return {
        name: 'support',
        identity: '',
        ...(cardFile?.card && { card: cardFile.card }),
        ...(own.policy && { policy: own.policy }),
        ...(tools && { tools: { tools: toolsOf(tools, aliases), sources: ['the test'], complete: true } }),
        files: [],
        findings: own.findings,
    };
}
export function toolsOf(tools, aliases = {}) {
    return tools.map((tool) => toolOf(typeof tool === 'string' ? { name: tool } : tool, new Map(Object.entries(aliases))));
}
async function governedOf(file, text) {
    if (text === undefined)
        return undefined;
    const loaded = await loadDocument(file, new TextEncoder().encode(text), 1_000_000);
    if (loaded.kind !== 'document')
        throw new Error(`${file}: ${JSON.stringify(loaded.problems)}`);
    return readGoverned(loaded.document, recognise(loaded.document).kind);
}
/** A row a violation: type, tool, severity. */
export function violationsOf({ response }) {
    return response.violations.map((row) => `${row.type} ${row.tool} ${row.severity}`);
}
/** A row a warning: type, tool. */
export function warningsOf({ response }) {
    return response.warnings.map((row) => `${row.type} ${row.tool}`);
}
/** A row a tool: name, outcome, what decided, what else matched. */
export function outcomesOf({ response }) {
    return response.tools.map((row) => {
        const also = row.also_matched.map((one) => ` + ${one.name}:${one.line}`).join('');
        return `${row.tool} ${row.outcome}${row.decided_by ? ` by ${row.decided_by.name}:${row.decided_by.line}` : ''}${also}`;
    });
}
/** A row a finding: rule, severity, file, line and columns. */
export function placesOf(findings) {
    return findings.map(({ rule, severity, location: { file, range } }) => {
        const at = range ? `:${range.start.line}:${range.start.column}-${range.end.line}:${range.end.column}` : '';
        return `${rule} ${severity} ${file}${at}`;
    });
}
/** A card of the first generation with these actions. */
export function aapCard(bounded, forbidden = [], more = '') {
    return `aap_version: "1.0"
autonomy_envelope:
  bounded_actions: ${JSON.stringify(bounded)}
  forbidden_actions: ${JSON.stringify(forbidden)}
${more}`;
}
/** A policy that maps some patterns to `read`, with these sections below. */
export function policyOf(tools, more = '') {
    return `meta: { name: support-policy }
capability_mappings:
  reading: { tools: ${JSON.stringify(tools)}, card_actions: [read] }
${more}`;
}
