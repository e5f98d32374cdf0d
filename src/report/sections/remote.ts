import { digits } from '../../document/digits.ts';
import type { Amendment } from '../../model/api-answer.ts';
import type { AgentReport, Reclassification, RemoteComparison, RemoteView } from '../report.ts';
import type { Item, Part } from '../writing/budget.ts';
import { cut, fenced, inline, jsonText, prose } from '../writing/escape.ts';
import { counted, joined, MAX_NAME_LENGTH, type Noun, TOOLS, TRACES } from '../writing/words.ts';
import { worstFirst } from './agents-table.ts';

// The functions in this file render how the API evaluated the published cards
// (docs/remote-check.md#what-the-report-shows). They send no requests.

const DIFFERENCES: Noun = ['difference', 'differences'];
const VIOLATIONS: Noun = ['violation', 'violations'];
/**
 * The maximum number of amendments, and of reclassifications, that are listed for an agent as plain
 * text.
 */
const MAX_LINES = 5;
/**
 * The placeholder for the checkpoint id in a drafted request. A person has to look up the id.
 */
const CHECKPOINT = 'TODO-checkpoint-id';

/**
 * Returns the lines that describe an agent's published card, not escaped. Empty if the API was not
 * asked about the card.
 */
export function remoteLines({ remote }: Pick<AgentReport, 'remote'>): readonly string[] {
  if (remote === undefined) return [];
  const { amendments, reclassifications } = remote;
  return [
    ...factLines(remote),
    ...limited(amendments.map(amendmentWords), 'amendment'),
    ...limited(
      reclassifications.map((text) => `${reclassificationWords(text)}; text: ${text.reason}`),
      'reclassification',
    ),
  ];
}

/**
 * Prefixes lines with a label. If there are too many, omits the rest and adds a line that counts
 * them.
 */
function limited(lines: readonly string[], label: string): readonly string[] {
  const more = lines.length - MAX_LINES;
  return [
    ...lines.slice(0, MAX_LINES).map((line) => `${label}: ${line}`),
    ...(more > 0 ? [`${label}: and ${digits(more)} more in the JSON report`] : []),
  ];
}

function factLines(view: RemoteView): readonly string[] {
  return [
    publishedWords(view),
    ...comparisonLines(view.tools, TOOLS),
    ...comparisonLines(view.traces, TRACES),
  ];
}

function publishedWords({
  agentId,
  published,
  version,
  floors,
  tools,
  traces,
}: RemoteView): string {
  const id = JSON.stringify(cut(agentId, MAX_NAME_LENGTH));
  if (published === 'none') return `no card is published for agent ${id}`;
  const number = version === null ? '' : ` (version ${version})`;
  const same = `is ${published === 'same' ? '' : 'not '}the one in the repository`;
  const scopes =
    floors === null
      ? '; the API does not say which floors apply to it'
      : floors.length === 0
        ? ''
        : `; floors: ${joined(floors)}`;
  const unchecked = tools || traces ? '' : '; nothing was evaluated';
  return `the published card of agent ${id}${number} ${same}${scopes}${unchecked}`;
}

function comparisonLines(comparison: RemoteComparison | undefined, noun: Noun): readonly string[] {
  if (comparison === undefined) return [];
  const { contract, compared, apiVerdict, ownVerdict, count, differences } = comparison;
  const what = counted(compared, noun);
  const under = `(contract ${contract})`;
  if (count === 0 && compared === 0)
    return [
      `no ${noun[0]} could be compared, because the API evaluated different ${noun[1]} ${under}`,
    ];
  if (count === 0) return [`no difference for ${what}: verdict ${ownVerdict} ${under}`];
  const more = count - differences.length;
  return [
    `${counted(count, DIFFERENCES)} for ${what}: verdict ${apiVerdict ?? 'none'} in the API, ${ownVerdict} in Card Gate ${under}`,
    ...differences.map((difference) => `difference: ${difference}`),
    ...(more > 0 ? [`difference: and ${digits(more)} more`] : []),
  ];
}

function amendmentWords({ id, at, change, reason, by, reclassification }: Amendment): string {
  const details = [at, by === null ? null : `by ${by}`].filter((detail) => detail !== null);
  const where = details.length === 0 ? '' : ` (${details.join(', ')})`;
  const why = reason === null ? '' : `; reason: ${reason}`;
  const of = reclassification === null ? '' : `; for the reclassification ${reclassification}`;
  return `${id}${where}: ${change}${why}${of}`;
}

function reclassificationWords(text: Reclassification): string {
  const { tool, violations, traceIds } = text;
  const ids = traceIds.map((id) => JSON.stringify(cut(id, MAX_NAME_LENGTH)));
  return `${counted(violations, VIOLATIONS)} with ${JSON.stringify(cut(tool, MAX_NAME_LENGTH))} in ${joined(ids)} may indicate a gap in the card`;
}

/** Returns the body of a request to reclassify a violation. */
function bodyOf({ reason }: Reclassification): object {
  return { checkpoint_id: CHECKPOINT, reason };
}

/** Renders a collapsed part for each agent whose published card was compared with the API. */
export function remoteParts(
  report: { readonly agents: readonly AgentReport[] },
  rank: number,
): readonly Part[] {
  return worstFirst(report.agents).flatMap(({ agent, remote }) => {
    if (remote === undefined) return [];
    const title = `Remote check of ${inline(cut(agent.name, MAX_NAME_LENGTH))}: ${summaryOf(remote)}`;
    const lines = [
      ...factLines(remote),
      ...remote.amendments.map((amendment) => `amendment ${amendmentWords(amendment)}`),
    ];
    const items = [
      ...lines.map((line): Item => ({ weight: 1, forms: [() => `- ${prose(line)}\n`] })),
      ...remote.reclassifications.map(
        (text, index): Item => ({
          weight: 1,
          forms: [() => `${index === 0 ? howTo(remote) : ''}${blockOf(text)}`],
        }),
      ),
    ];
    const part: Part = {
      kind: 'items',
      rank,
      open: `<details><summary>${title}</summary>\n\n`,
      items,
      close: '\n</details>\n\n',
      noun: ['line of a remote check', 'lines of a remote check'],
    };
    return [part];
  });
}

function summaryOf({ published, tools, traces }: RemoteView): string {
  if (published === 'none') return 'no card is published';
  const count = (tools?.count ?? 0) + (traces?.count ?? 0);
  const agrees = tools || traces ? 'no difference' : 'nothing was evaluated';
  const evaluation = count === 0 ? agrees : counted(count, DIFFERENCES);
  return published === 'same' ? evaluation : `a different card is published, ${evaluation}`;
}

function howTo({ agentId }: RemoteView): string {
  const path = `POST /v1/agents/${encodeURIComponent(agentId)}/reclassify`;
  return `\nIf the agent was right to make these calls, publish a card that allows them, look up the checkpoint of each trace, and send this as ${prose(JSON.stringify(path))}. Nothing was sent.\n\n`;
}

function blockOf(text: Reclassification): string {
  return `${prose(reclassificationWords(text))}:\n\n${fenced(jsonText(bodyOf(text)), 'json')}\n\n`;
}

/** The comparison of a published card with the API, as JSON. */
export interface JsonRemote {
  readonly agent_id: string;
  readonly published: RemoteView['published'];
  readonly version: string | null;
  readonly floors: readonly string[] | null;
  readonly tools: JsonRemoteComparison | null;
  readonly traces: JsonRemoteComparison | null;
  readonly amendments: readonly Amendment[];
  readonly reclassifications: readonly {
    readonly tool: string;
    readonly violations: number;
    readonly trace_ids: readonly string[];
    readonly body: object;
  }[];
}

interface JsonRemoteComparison {
  readonly contract: string;
  readonly compared: number;
  readonly verdict: string;
  readonly api_verdict: string | null;
  readonly difference_count: number;
  readonly differences: readonly string[];
}

/** Converts the comparison of a published card with the API to plain data. */
export function remoteToJson(view: RemoteView): JsonRemote {
  const { agentId, published, version, floors, tools, traces, amendments } = view;
  return {
    agent_id: agentId,
    published,
    version,
    floors,
    tools: tools ? comparisonToJson(tools) : null,
    traces: traces ? comparisonToJson(traces) : null,
    amendments,
    reclassifications: view.reclassifications.map((text) => ({
      tool: text.tool,
      violations: text.violations,
      trace_ids: text.traceIds,
      body: bodyOf(text),
    })),
  };
}

function comparisonToJson({
  contract,
  compared,
  apiVerdict,
  ownVerdict,
  count,
  differences,
}: RemoteComparison): JsonRemoteComparison {
  return {
    contract,
    compared,
    verdict: ownVerdict,
    api_verdict: apiVerdict,
    difference_count: count,
    differences,
  };
}
