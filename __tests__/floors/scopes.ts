import {
  type Place,
  plainValueOf,
  rangeOf,
  type Scope,
  scopeOf,
} from '../../src/document/document.ts';
import { readJson } from '../../src/document/json.ts';
import { loadDocument } from '../../src/document/load.ts';
import type { Finding } from '../../src/finding/finding.ts';
import { readGoverned, recognise } from '../../src/formats/kinds.ts';
import type { Agent, Floor, OwnParts } from '../../src/model/agent.ts';
import type { Governed } from '../../src/model/governed.ts';
import { type DeclaredTool, toolOf } from '../../src/model/tool.ts';

/** The content of a file: YAML, or data to write as JSON. */
export type Written = string | Readonly<Record<string, unknown>>;

/** Reads a governed file of a scope. A text of unknown kind is a mistake in the test. */
export async function fileOf(scope: Scope, file: string, written: Written): Promise<Governed> {
  const text = typeof written === 'string' ? written : JSON.stringify(written);
  const loaded = await loadDocument(
    file,
    new TextEncoder().encode(text),
    131_072,
    typeof written === 'string' ? 'yaml' : 'json',
  );
  if (loaded.kind === 'broken') throw new Error(`${file}: ${JSON.stringify(loaded.problems[0])}`);
  const recognised = recognise(loaded.document);
  if (!recognised) throw new Error(`${file} is of no kind`);
  const document = scope === 'agent' ? loaded.document : { ...loaded.document, origin: { scope } };
  return readGoverned(document, recognised.kind);
}

/** Creates a floor from a single file. */
export async function floorOf(
  scope: Exclude<Scope, 'agent'>,
  written: Written,
  file = `${scope}.yaml`,
): Promise<Floor> {
  const { card, policy } = await fileOf(scope, file, written);
  return { file, ...(card && { card }), ...(policy && { policy }) };
}

/** Returns the content of an agent's file: a card with its policy, or a policy. */
export async function ownOf(written: Written, file = 'agent.yaml'): Promise<OwnParts> {
  const { card, policy } = await fileOf('agent', file, written);
  return { ...(card && { card }), ...(policy && { policy }) };
}

/** Returns the source of a composed part: `org.yaml:3 (org)`. */
export function sourceOf(place: Place): string {
  return `${place.document.file}:${rangeOf(place).start.line} (${scopeOf(place)})`;
}

/**
 * Formats a finding with its line and those of its related places: `weakens-org agent.yaml:2 <-
 * org.yaml:2`.
 */
export function lineOf({ rule, location, related }: Finding): string {
  const at = ({ file, range }: Finding['location']): string => `${file}:${range?.start.line}`;
  return `${rule} ${at(location)} <- ${related.map((one) => at(one.location)).join(', ')}`;
}

/** Creates tools with only the given aliases. */
export function toolsOf(
  declared: readonly (string | DeclaredTool)[],
  aliases: Readonly<Record<string, string[]>> = {},
): Pick<Agent, 'tools'> {
  const known = new Map(Object.entries(aliases));
  const tools = declared.map((one) => toolOf(typeof one === 'string' ? { name: one } : one, known));
  return { tools: { tools, sources: [], complete: true } };
}

/** Creates a governed file from data, without asynchronous parsing. */
export function dataFileOf(
  scope: Scope,
  file: string,
  data: Readonly<Record<string, unknown>>,
): Governed {
  const text = JSON.stringify(data);
  const parsed = readJson(text);
  if ('problems' in parsed) throw new Error(`${file}: ${JSON.stringify(parsed.problems[0])}`);
  const document = {
    file,
    syntax: 'json',
    text,
    root: parsed.root,
    value: plainValueOf(parsed.root),
  } as const;
  const recognised = recognise(document);
  if (!recognised) throw new Error(`${file} is of no kind`);
  return readGoverned(
    scope === 'agent' ? document : { ...document, origin: { scope } },
    recognised.kind,
  );
}
