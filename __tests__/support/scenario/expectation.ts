import type { CheckRun } from '../stand-in/state.ts';
import type { History } from './history.ts';
import { readLog } from './log-facts.ts';

/** The texts that a run produced, with placeholders for the parts that differ between runs. */
export interface RunTexts {
  readonly exitCode: number | null;
  readonly outputs: Readonly<Record<string, string>>;
  /** The bodies of the gate's comments, oldest first. */
  readonly comments: readonly string[];
  readonly summary: string;
  readonly log: string;
  readonly checkRuns: readonly CheckRun[];
  /** Method and path. */
  readonly requests: readonly string[];
}

/** The expected results of a run, as in the scenario's file under `expect`. */
export interface Expectation {
  readonly exit: number | null;
  readonly outputs?: Readonly<Record<string, string | number | boolean>>;
  readonly compared?: string;
  readonly agents?: Readonly<Record<string, string>>;
  readonly changes?: Readonly<Record<string, readonly string[]>>;
  readonly findings?: Readonly<Record<string, readonly string[]>>;
  readonly notices?: number;
  readonly exemptions?: number;
  readonly ignored?: number;
  readonly annotations?: readonly string[];
  /** The gate's comments up to the end of the headline, or `none`. */
  readonly comment: string | readonly string[];
  readonly checks: 'none' | readonly string[];
  readonly summary?: 'none';
  readonly requests: 'none' | readonly string[];
}

/**
 * Returns the results of a run in the form of expectations. Commits are written as `{base}`,
 * `{main}`, `{head}` and `{merge}`.
 */
export function expectationOf(texts: RunTexts, history: History): Expectation {
  const named = (text: string): string => nameCommits(text, history);
  const { agents, changes, findings, annotations, notices, exemptions, ignored, compared } =
    readLog(named(texts.log));
  return withoutEmpty({
    exit: texts.exitCode,
    outputs: Object.fromEntries(
      Object.entries(texts.outputs).map(([name, value]) => [name, scalar(named(value))]),
    ),
    compared,
    agents,
    changes,
    findings,
    notices,
    exemptions,
    ignored,
    annotations,
    comment: commentOf(texts.comments.map((body) => beginning(named(body)))),
    checks: orNone(texts.checkRuns.map((checkRun) => named(checkRunLine(checkRun)))),
    summary: texts.summary === '' ? 'none' : undefined,
    requests: orNone(texts.requests.map(named)),
  });
}

/** Replaces full and shortened commit ids in a text with names. */
export function nameCommits(text: string, history: History): string {
  const known = (['merge', 'head', 'main', 'base'] as const).flatMap((name) => {
    const id = history[name];
    return id === undefined ? [] : [[id, `{${name}}`] as const];
  });
  const names = new Map(
    known.flatMap(([id, name]) => [[id, name] as const, [id.slice(0, 7), name] as const]),
  );
  return text.replaceAll(/\b[0-9a-f]{7}(?:[0-9a-f]{33})?\b/g, (id) => names.get(id) ?? id);
}

// Returns the marker and the headline. The gallery and the tests of reports check everything after
// the first blank line.
function beginning(body: string): string {
  return body.split('\n\n', 1)[0]!.trimEnd();
}

function commentOf(beginnings: readonly string[]): string | readonly string[] {
  return beginnings.length > 1 ? beginnings : (beginnings[0] ?? 'none');
}

function checkRunLine({
  name,
  head_sha,
  external_id,
  status,
  conclusion,
  annotations,
}: CheckRun): string {
  const levels = (annotations as readonly { readonly annotation_level: string }[]).map(
    (annotation) => annotation.annotation_level,
  );
  const counts = [...new Set(levels)]
    .sort()
    .map((level) => `${levels.filter((other) => other === level).length} ${level}`);
  const id = name.includes(`(${external_id})`) ? '' : ` (${external_id})`;
  return `${name}${id} on ${head_sha}: ${status} ${conclusion}; annotations: ${counts.join(', ') || 'none'}`;
}

function orNone(lines: readonly string[]): 'none' | readonly string[] {
  return lines.length === 0 ? 'none' : lines;
}

// YAML does not read these values as strings.
function scalar(value: string): string | number | boolean {
  if (value === 'true' || value === 'false') return value === 'true';
  return /^-?\d/.test(value) && String(Number(value)) === value ? Number(value) : value;
}

function withoutEmpty(
  expectation: { readonly [Key in keyof Required<Expectation>]: Expectation[Key] | undefined },
): Expectation {
  const isEmpty = (value: unknown): boolean =>
    value === undefined ||
    value === 0 ||
    (typeof value === 'object' && value !== null && Object.keys(value).length === 0);
  const kept = Object.entries(expectation).filter(
    ([key, value]) => key === 'exit' || !isEmpty(value),
  );
  return Object.fromEntries(kept) as unknown as Expectation;
}
