import type { Finding, Location } from '../../finding/finding.ts';
import { fingerprintOf } from '../../finding/fingerprint.ts';
import { digestOf } from '../../finding/subject.ts';
import { ownDocuments } from '../../model/agent.ts';
import { DEFAULT_CONFIG } from '../../settings/settings.ts';
import type { AgentReport, Report } from '../report.ts';
import { cut, urlPath, visible } from '../writing/escape.ts';
import { placeText } from '../writing/links.ts';
import { capital } from '../writing/words.ts';

/** A text in SARIF. In plain text, braces are doubled (SARIF 2.1.0, 3.11.5). */
export interface SarifMessage {
  readonly text: string;
  readonly markdown?: string;
}

interface SarifLocation {
  readonly id?: number;
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string; readonly uriBaseId: string };
    readonly region: {
      readonly startLine: number;
      readonly startColumn: number;
      readonly endLine: number;
      readonly endColumn: number;
    };
  };
  readonly message?: SarifMessage;
}

/** A finding in SARIF. */
export interface SarifResult {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: Finding['severity'];
  readonly message: SarifMessage;
  readonly locations: readonly SarifLocation[];
  readonly relatedLocations?: readonly SarifLocation[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly baselineState?: 'new' | 'unchanged';
  readonly suppressions?: readonly {
    readonly kind: 'external';
    readonly status: 'accepted';
    readonly justification: string;
  }[];
  readonly properties?: { readonly agent?: string; readonly tool?: string };
}

/** The name of the folder to which all paths are relative: the root of the repository. */
export const ROOT = '%SRCROOT%';
/**
 * The maximum number of related places of a result. GitHub accepts 1,000 places for each result,
 * and shows 100.
 */
const MAX_RELATED = 99;
/** The maximum lengths of a message and of a part of it, in characters. */
const MAX_SENTENCE_LENGTH = 4_000;
const MAX_LABEL_LENGTH = 300;

/** A finding, with the id and the index of its rule in the SARIF file. */
export interface RuledFinding {
  readonly finding: Finding;
  readonly ruleId: string;
  readonly ruleIndex: number;
}

/** Converts findings to results, in the same order. */
export function sarifResults(
  findings: readonly RuledFinding[],
  report: Pick<Report, 'agents' | 'findings'>,
): readonly SarifResult[] {
  const agents = new Map(report.agents.map((agent) => [agent.agent.name, agent]));
  const traces = new Set(
    report.agents.flatMap(({ agent }) => (agent.traces?.files ?? []).map(({ file }) => file)),
  );
  // If one result states whether it is suppressed, all of them must (SARIF 2.1.0, 3.27.23).
  const hasBaseline = report.findings.some(({ inBaseline }) => inBaseline === true);
  const seen = new Map<string, number>();
  return findings.map(({ finding, ruleId, ruleIndex }): SarifResult => {
    const { severity, isNew, agent, tool } = finding;
    const place = placeOf(finding, { agents, traces });
    const related = relatedOf(finding, place);
    return {
      ruleId,
      ruleIndex,
      level: severity,
      message: messageOf(finding, place, related),
      locations: [sarifLocation(place)],
      ...(related.length > 0 && { relatedLocations: related.map(relatedLocation) }),
      partialFingerprints: fingerprintsOf(finding, seen),
      ...(isNew !== undefined && { baselineState: isNew ? 'new' : 'unchanged' }),
      ...(hasBaseline && { suppressions: suppressionsOf(finding) }),
      ...((agent !== undefined || tool !== undefined) && {
        properties: { ...(agent !== undefined && { agent }), ...(tool !== undefined && { tool }) },
      }),
    };
  });
}

/** What `placeOf` needs to know about a run: its agents by name, and its trace files. */
interface Places {
  readonly agents: ReadonlyMap<string, AgentReport>;
  readonly traces: ReadonlySet<string>;
}

/**
 * Returns the place in the repository at which code scanning shows a finding. Findings about traces
 * and about files in other repositories are shown in the agent's own files, where they can be
 * fixed. A finding about the whole run is shown in the configuration, because code scanning accepts
 * no result without a file.
 */
function placeOf(finding: Finding, { agents, traces }: Places): Location {
  const isShown = ({ file, repository }: Location): boolean =>
    file !== '' && repository === undefined && !traces.has(file);
  const candidates = [finding.location, ...finding.related.map(({ location }) => location)];
  const shown = candidates.find(isShown);
  if (shown) return shown;
  const report = finding.agent === undefined ? undefined : agents.get(finding.agent);
  const [own] = report ? ownDocuments(report.agent) : [];
  const file = own?.file ?? report?.agent.files.find((path) => !traces.has(path));
  return { file: file ?? DEFAULT_CONFIG, pointer: '' };
}

/** A related place, with its number in the result and its label. */
interface Related {
  readonly id: number;
  readonly location: Location;
  readonly label: string;
}

/** Returns the places in the repository that help to explain a finding. */
function relatedOf({ location, related }: Finding, place: Location): readonly Related[] {
  const moved =
    location === place || location.file === '' ? [] : [{ location, message: 'found here' }];
  return [...moved, ...related]
    .filter((entry) => entry.location !== place && entry.location.repository === undefined)
    .slice(0, MAX_RELATED)
    .map((entry, index) => ({
      id: index + 1,
      location: entry.location,
      label: cut(visible(entry.message), MAX_LABEL_LENGTH),
    }));
}

/**
 * Returns the message of a result in plain text: the finding, the instruction, and a link to each
 * related place. Code scanning shows a related place only if the message links to it.
 */
function messageOf(
  { message, help, location, related }: Finding,
  place: Location,
  shown: readonly Related[],
): SarifMessage {
  const elsewhere = related.filter(({ location: { repository } }) => repository !== undefined);
  const paragraphs = [
    plainText(sentence(capital(cut(message, MAX_SENTENCE_LENGTH)))),
    ...(help === undefined
      ? []
      : [plainText(sentence(`What to do: ${cut(help, MAX_SENTENCE_LENGTH)}`))]),
    ...(location !== place && location.repository !== undefined
      ? [plainText(`Found at ${placeText(location)}.`)]
      : []),
    ...elsewhere
      .slice(0, MAX_RELATED)
      .map((entry) =>
        plainText(
          `See also ${placeText(entry.location)}: ${sentence(cut(entry.message, MAX_LABEL_LENGTH))}`,
        ),
      ),
    ...(shown.length === 0
      ? []
      : [`See also: ${shown.map(({ id, label }) => `[${linkText(label)}](${id})`).join(', ')}.`]),
  ];
  return { text: paragraphs.join('\n') };
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

/**
 * Escapes text for a plain text message. Invisible characters become visible, braces are doubled,
 * and no text can form a link, because its brackets never touch.
 */
export function plainText(text: string): string {
  return visible(text)
    .replaceAll('](', '] (')
    .replace(/[{}]/g, (brace) => brace + brace);
}

/** Escapes text for the text of a link in a plain text message (SARIF 2.1.0, 3.11.6). */
function linkText(text: string): string {
  return plainText(text).replace(/[\\[\]]/g, (character) => `\\${character}`);
}

function relatedLocation({ id, location, label }: Related): SarifLocation {
  return { id, ...sarifLocation(location), message: { text: plainText(capital(label)) } };
}

/**
 * Converts a location in the repository. Lines and columns count from 1 in UTF-16 code units, and
 * the end is exclusive, as in findings. A whole file is shown at its first character, because code
 * scanning requires a line and a column.
 */
function sarifLocation({ file, range }: Location): SarifLocation {
  const { start, end } = range ?? { start: FIRST, end: FIRST };
  return {
    physicalLocation: {
      artifactLocation: { uri: urlPath(file), uriBaseId: ROOT },
      region: {
        startLine: start.line,
        startColumn: start.column,
        endLine: end.line,
        endColumn: end.column,
      },
    },
  };
}

const FIRST = { line: 1, column: 1 };

/**
 * Returns what identifies a result across commits. Code scanning uses only
 * `primaryLocationLineHash`, so it has the same value. Equal findings are numbered in `seen`, so
 * that each has its own alert.
 */
function fingerprintsOf(finding: Finding, seen: Map<string, number>): Record<string, string> {
  const digest = digestOf(fingerprintOf(finding));
  const number = (seen.get(digest) ?? 0) + 1;
  seen.set(digest, number);
  const value = `${digest}:${number}`;
  return { primaryLocationLineHash: value, 'cardGateFinding/v1': value };
}

function suppressionsOf({ inBaseline }: Finding): NonNullable<SarifResult['suppressions']> {
  return inBaseline === true
    ? [
        {
          kind: 'external',
          status: 'accepted',
          justification: 'The baseline file lists the finding.',
        },
      ]
    : [];
}
