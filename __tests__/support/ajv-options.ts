import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { Ajv, type ValidateFunction } from 'ajv';

/** The options with which ajv reports the errors that rules describe. */
export const AJV_OPTIONS = {
  allErrors: true,
  ownProperties: true,
  strict: true,
  strictRequired: false,
  strictTypes: false,
  allowUnionTypes: true,
  messages: false,
} as const;

/** The formats that the schema of SARIF uses. */
const SARIF_FORMATS = {
  uri: /^[a-z][a-z0-9+.-]*:(?:[\w\-.~:/?#[\]@!$&'()*+,;=]|%[0-9a-f]{2})*$/i,
  'uri-reference': /^(?:[\w\-.~:/?#[\]@!$&'()*+,;=]|%[0-9a-f]{2})*$/i,
  'date-time': true,
} as const;

let validateSarif: ValidateFunction | undefined;

/** Returns the validator of SARIF 2.1.0. The package has the schema that OASIS published. */
function sarifValidator(): ValidateFunction {
  if (validateSarif === undefined) {
    const file = new URL(
      '../../node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json',
      import.meta.url,
    );
    // Ajv knows no draft 4, which has other names for these two keys. Nothing else differs here.
    const { $schema: _, id: __, ...schema } = JSON.parse(readFileSync(file, 'utf8'));
    validateSarif = new Ajv({
      allErrors: true,
      strict: false,
      unicodeRegExp: false,
      formats: SARIF_FORMATS,
    }).compile(schema);
  }
  return validateSarif;
}

/** A result, as far as code scanning reads it. */
export interface ReadResult {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly ReadLocation[];
  readonly relatedLocations?: readonly (ReadLocation & { readonly id: number })[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly baselineState?: string;
  readonly suppressions?: readonly object[];
}

interface ReadLocation {
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string; readonly uriBaseId: string };
    readonly region: Readonly<
      Record<'startLine' | 'startColumn' | 'endLine' | 'endColumn', number>
    >;
  };
}

interface ReadRule {
  readonly id: string;
  readonly shortDescription: { readonly text: string };
  readonly fullDescription: { readonly text: string };
  readonly help: { readonly text: string; readonly markdown: string };
  readonly helpUri?: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** The run of a SARIF file. */
export interface ReadRun {
  readonly tool: { readonly driver: { readonly rules: readonly ReadRule[] } };
  readonly automationDetails: { readonly id: string };
  readonly invocations: readonly { readonly toolExecutionNotifications: readonly object[] }[];
  readonly results: readonly ReadResult[];
}

/** Reads the only run of a SARIF file. */
export function runOfSarif(text: string): ReadRun {
  return JSON.parse(text).runs[0];
}

/**
 * Returns what is wrong with a SARIF file, by the schema and by what code scanning requires in
 * addition (docs.github.com, "SARIF support for code scanning").
 */
export function sarifProblems(text: string): readonly string[] {
  const validate = sarifValidator();
  if (!validate(JSON.parse(text)))
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  const { tool, results, automationDetails } = runOfSarif(text);
  const { rules } = tool.driver;
  const keys = results.map(
    ({ ruleId, partialFingerprints }) => `${ruleId} ${partialFingerprints.primaryLocationLineHash}`,
  );
  return [
    ...(gzipSync(text).length > 10_000_000 ? ['over 10 MB'] : []),
    ...(results.length > 25_000 ? ['over 25,000 results'] : []),
    ...(new Set(keys).size < keys.length ? ['two results have the same fingerprint'] : []),
    ...(automationDetails.id.endsWith('/') ? [] : ['the category does not end with a slash']),
    ...rules.flatMap((rule) => problemsOfRule(rule)),
    ...results.flatMap((result, index) =>
      problemsOfResult(result, rules).map((problem) => `result ${index}: ${problem}`),
    ),
  ];
}

function problemsOfRule({ id, fullDescription, properties, help }: ReadRule): readonly string[] {
  const score = properties['security-severity'];
  const isScore = typeof score === 'string' && /^(?:10|\d)\.\d$/.test(score) && Number(score) > 0;
  return [
    ...(fullDescription.text.length > 1_024
      ? [`${id}: its description is over 1,024 characters`]
      : []),
    ...(help.markdown === '' ? [`${id}: it has no help`] : []),
    ...(score !== undefined && !isScore ? [`${id}: its score is ${score}`] : []),
  ];
}

function problemsOfResult(
  { ruleId, ruleIndex, message, locations, relatedLocations = [] }: ReadResult,
  rules: readonly ReadRule[],
): readonly string[] {
  const ids = relatedLocations.map(({ id }) => String(id));
  const links = [...message.text.matchAll(/\]\(([^)]*)\)/g)].map((match) => match[1]!);
  return [
    ...(rules[ruleIndex]?.id === ruleId ? [] : ['its rule is not at its index']),
    ...(locations.length === 1 ? [] : ['it does not have one location']),
    ...(locations.length + relatedLocations.length > 1_000 ? ['over 1,000 locations'] : []),
    ...links.filter((link) => !ids.includes(link)).map((link) => `it links to ${link}`),
    ...[...locations, ...relatedLocations].flatMap(({ physicalLocation: { region } }) =>
      region.endLine < region.startLine ||
      (region.endLine === region.startLine && region.endColumn < region.startColumn)
        ? ['a region ends before it begins']
        : [],
    ),
  ];
}
