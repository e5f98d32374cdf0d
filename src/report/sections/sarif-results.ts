import type { Finding, Location } from '../../finding/finding.ts';
import { fingerprintOf } from '../../finding/fingerprint.ts';
import { digestOf } from '../../finding/subject.ts';
import { ownDocuments } from '../../model/agent.ts';
import { DEFAULT_CONFIG } from '../../settings/settings.ts';
import type { AgentReport, Report } from '../report.ts';
import { cut, urlPath, visible } from '../writing/escape.ts';
import { placeText } from '../writing/links.ts';
import { capital } from '../writing/words.ts';

/** A SARIF message. Braces are doubled in plain text (SARIF 2.1.0, 3.11.5). */
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

/** A finding as a SARIF result. */
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

/** The base id of all relative paths, which represents the repository root. */
export const ROOT = '%SRCROOT%';
/**
 * The maximum number of related locations per result. GitHub accepts 1,000 locations per result,
 * and shows 100.
 */
const MAX_RELATED = 99;
/** The maximum length of a message, in characters. */
const MAX_SENTENCE_LENGTH = 4_000;
/** The maximum length of a label, in characters. */
const MAX_LABEL_LENGTH = 300;

/** A finding, with its rule's id and index in the SARIF file. */
export interface RuledFinding {
  readonly finding: Finding;
  readonly ruleId: string;
  readonly ruleIndex: number;
}

/** Converts findings to SARIF results, in the same order. */
export function sarifResults(
  findings: readonly RuledFinding[],
  report: Pick<Report, 'agents' | 'findings'>,
): readonly SarifResult[] {
  const agents = new Map(report.agents.map((agent) => [agent.agent.name, agent]));
  const traces = new Set(
    report.agents.flatMap(({ agent }) => (agent.traces?.files ?? []).map(({ file }) => file)),
  );
  // If one result states whether it is suppressed, every result must (SARIF 2.1.0, 3.27.23).
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

interface Places {
  readonly agents: ReadonlyMap<string, AgentReport>;
  readonly traces: ReadonlySet<string>;
}

/**
 * Returns the location at which code scanning shows a finding. The location must be in the
 * repository, so a finding about traces or another repository is shown in the agent's own files,
 * where users can fix it. A finding about the whole run is shown in the configuration, because code
 * scanning requires a file.
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

/** A related location of a finding, with its number in the SARIF result and its label. */
interface Related {
  readonly id: number;
  readonly location: Location;
  readonly label: string;
}

/** Returns the locations in the repository that help to explain a finding. */
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
 * Returns a result's message in plain text: the finding, the instruction, and a link to each
 * related location. Code scanning shows a related location only if the message links to it.
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
 * Escapes a string for a plain text message. Invisible characters become visible, and braces are
 * doubled. A space is inserted between `]` and `(`, so the string cannot form a link.
 */
export function plainText(text: string): string {
  return visible(text)
    .replaceAll('](', '] (')
    .replace(/[{}]/g, (brace) => brace + brace);
}

/** Escapes a link's text in a plain text message (SARIF 2.1.0, 3.11.6). */
function linkText(text: string): string {
  return plainText(text).replace(/[\\[\]]/g, (character) => `\\${character}`);
}

function relatedLocation({ id, location, label }: Related): SarifLocation {
  return { id, ...sarifLocation(location), message: { text: plainText(capital(label)) } };
}

/**
 * Converts a location in the repository to a SARIF location. As in findings, lines and columns
 * start at 1, columns are in UTF-16 code units, and the end is exclusive. Code scanning requires a
 * line and a column, so a finding about a whole file is shown at the file's first character.
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
 * Returns the fingerprints that identify a result across commits. Code scanning uses only
 * `primaryLocationLineHash`, so both fingerprints have the same value. `seen` numbers equal
 * findings, so each finding has its own alert.
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
