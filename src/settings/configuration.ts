import type { Document, Path } from '../document/document.ts';
import { MAX_CARD_BYTES } from '../document/limits.ts';
import { loadDocument } from '../document/load.ts';
import { Reader } from '../document/reader.ts';
import type { Finding, Sentence } from '../finding/finding.ts';
import { knownKeys } from '../finding/schema.ts';
import type { Shape, ShapeProblem } from '../finding/shape.ts';
import { validatorFor } from '../finding/validator.ts';
import { toExemptions } from '../floors/exemptions/written.ts';
import { readDefaults } from '../formats/cards/policy.ts';
import { findingsOfBroken } from '../rules/broken-file.ts';
import { configuration } from '../rules/configuration.ts';
import { shapeProblems } from '../rules/shape-problems.ts';
import { unknownKey } from '../rules/unknown-key.ts';
import { agentFindings, toAgents } from './agents.ts';
import schema from './config.schema.json' with { type: 'json' };
import { floorFindings, toFloors } from './floors.ts';
import { ignoreFindings, toIgnore } from './ignore.ts';
import { optionFindings, toOptions } from './option-keys.ts';
import { INPUT_NAMES, SECRET_NAMES } from './options/derived.ts';
import { wrong } from './problems.ts';
import type { Configuration } from './settings.ts';
import { severityFindings, toSeverities } from './severities.ts';

/**
 * The result of reading the configuration file. If the file is broken, the verdict of the run is
 * `error` (docs/reference/settings.md#unknown-keys-and-values).
 */
export type ReadConfiguration =
  | { readonly kind: 'configuration'; readonly configuration: Configuration }
  | { readonly kind: 'broken'; readonly findings: readonly Finding[] };

/**
 * Reads the configuration file (docs/reference/settings.md#unknown-keys-and-values). An unknown key
 * or value is an error, and the message lists the allowed keys or values.
 */
export async function readConfiguration(
  file: string,
  bytes: Uint8Array,
): Promise<ReadConfiguration> {
  const loaded = await loadDocument(file, bytes, MAX_CARD_BYTES);
  if (loaded.kind === 'broken')
    return { kind: 'broken', findings: findingsOfBroken(file, loaded.text, loaded.problems) };
  // The configuration belongs to the environment's scope, which is between an agent's files and the
  // agent's floors (docs/reference/floors.md#order-of-scopes).
  const document: Document = { ...loaded.document, origin: { scope: 'environment' } };
  // An empty file is a configuration without settings.
  if (document.value === null) return { kind: 'configuration', configuration: empty(file) };
  const findings = [...shapeFindings(document), ...crossFindings(Reader.of(document))];
  return findings.length > 0
    ? { kind: 'broken', findings }
    : { kind: 'configuration', configuration: toConfiguration(document) };
}

function empty(file: string): Configuration {
  return {
    file,
    environments: new Map(),
    severity: new Map(),
    aliases: new Map(),
    standardValues: [],
  };
}

const SHAPE: Shape = { schema, validate: validatorFor(schema) };

/**
 * Returns findings about keys and values that the schema does not allow. All of these findings are
 * blocking, because the settings may not be what the author intended.
 */
function shapeFindings(document: Document): readonly Finding[] {
  return shapeProblems(document, SHAPE).map((shape) => {
    const help = homeOf(shape) ?? shape.problem.help;
    return wrong({ ...shape.problem, severity: 'error', ...(help !== undefined && { help }) });
  });
}

/**
 * Returns help text that says where a misplaced key belongs. Returns undefined for any other
 * problem.
 */
function homeOf({ rule, problem }: ShapeProblem): Sentence | undefined {
  if (rule !== unknownKey) return undefined;
  const { words } = configuration;
  const path: Path = problem.at.path;
  const key = String(path.at(-1));
  if (isOneOf(SECRET_NAMES, key)) return words.secret(key);
  if (path[0] === 'environments' && path.length === 3 && knownKeys(schema, []).includes(key))
    return words.onlyAtTop(key);
  if (path.length === 1 && key === 'policy') return words.policyBelongs();
  if (path.length === 1 && isOneOf(INPUT_NAMES, key)) return words.onlyInput(key);
  return undefined;
}

function isOneOf(names: readonly string[], key: string): boolean {
  return names.includes(key);
}

/**
 * Returns findings about problems that the schema cannot detect, such as unknown or repeated names
 * and paths outside the repository.
 */
function crossFindings(top: Reader): readonly Finding[] {
  return [
    ...severityFindings(top),
    ...agentFindings(top),
    ...floorFindings(top),
    ...ignoreFindings(top),
    ...optionFindings(top),
  ];
}

function valuesOf(list: Reader): readonly string[] {
  return list.texts().map(({ value }) => value);
}

function toConfiguration(document: Document): Configuration {
  const top = Reader.of(document);
  const environments = top
    .get('environments')
    .entries()
    .map(
      ([name, at]) =>
        [name, { options: toOptions(at), defaults: readDefaults(at.get('defaults')) }] as const,
    );
  const aliases = top
    .get('aliases')
    .entries()
    .map(([name, at]) => {
      const alias = at.text();
      return [name, alias === undefined ? valuesOf(at) : [alias]] as const;
    });
  return {
    ...toOptions(top),
    file: document.file,
    ...(top.has('agents') && { agents: toAgents(top.get('agents')) }),
    environments: new Map(environments),
    severity: toSeverities(top.get('severity')),
    aliases: new Map(aliases),
    standardValues: valuesOf(top.get('standard-values')),
    ...toFloors(top),
    ...(top.has('exemptions') && { exemptions: toExemptions(top.get('exemptions')) }),
    ...(top.has('ignore') && { ignore: toIgnore(top.get('ignore')) }),
  };
}
