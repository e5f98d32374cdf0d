import { MAX_TOOL_LIST_BYTES } from '../../document/limits.ts';
import { compareText, type Finding, findingIn } from '../../finding/finding.ts';
import { fingerprintOf } from '../../finding/fingerprint.ts';
import { timeOf } from '../../model/date.ts';
import type { Tree } from '../../model/tree.ts';
import { jsonText } from '../../report/writing/escape.ts';
import { baselineExpired } from '../../rules/baseline-expired.ts';
import { baselineUnused } from '../../rules/baseline-unused.ts';
import { isOf } from '../../rules/catalogue.ts';
import { type BaselineFault, configuration } from '../../rules/configuration.ts';

/** The value of `schema` in a baseline file. */
const SCHEMA = 'card-gate-baseline/1';

/**
 * Rules whose findings cannot be in a baseline, because they are unknown when the baseline is
 * written. These findings concern the change itself or the entries that suppress findings.
 */
const NEVER = [
  'widening',
  'coverage-drop',
  'ignore-expired',
  'ignore-unused',
  'baseline-expired',
  'baseline-unused',
] as const;

/**
 * Whether a finding may be in a baseline. Blocking findings and findings from the rules in `NEVER`
 * may not.
 */
function mayBeNamed(finding: Finding): boolean {
  return !finding.blocking && !isOf(finding, ...NEVER);
}

/**
 * Findings that do not affect the verdict, because they existed before the repository adopted Card
 * Gate.
 */
export interface Baseline {
  readonly file: string;
  /** Maps fingerprints to the number of accepted findings. */
  readonly counts: ReadonlyMap<string, number>;
  /** An RFC 3339 date from which the baseline has no effect. */
  readonly expires?: string;
}

/** A baseline file entry. Only the fingerprint is read. The other fields are for human readers. */
interface Entry {
  readonly fingerprint: string;
  readonly rule: string;
  readonly agent: string | null;
  readonly file: string | null;
  readonly message: string;
}

/**
 * Returns the text of a baseline file, with one entry per finding. The order does not depend on
 * line numbers, so diffs show only real changes.
 */
export function writeBaseline(
  findings: readonly Finding[],
  { now, expires }: { readonly now: Date; readonly expires?: string },
): string {
  const entries = findings
    // Notes are omitted, because they do not affect the verdict.
    .filter((finding) => mayBeNamed(finding) && finding.severity !== 'note')
    .map(
      (finding): Entry => ({
        fingerprint: fingerprintOf(finding),
        rule: finding.rule,
        agent: finding.agent ?? null,
        file: finding.location.file === '' ? null : finding.location.file,
        message: finding.message,
      }),
    )
    .sort((a, b) => compareText(a.fingerprint, b.fingerprint));
  const created = now.toISOString();
  return `${jsonText({ schema: SCHEMA, created, ...(expires !== undefined && { expires }), findings: entries })}\n`;
}

/** A baseline, or findings that explain why the baseline file could not be read. */
export interface ReadBaseline {
  readonly baseline?: Baseline;
  readonly findings: readonly Finding[];
}

/**
 * Reads a baseline file. An invalid file is an error, because it is unclear which findings to
 * accept.
 */
export async function readBaseline(tree: Tree, file: string): Promise<ReadBaseline> {
  const broken = (fault: BaselineFault): { findings: readonly Finding[] } => ({
    findings: [findingIn(configuration, file, configuration.words.baseline(file, fault))],
  });
  const read = await tree.read(file, MAX_TOOL_LIST_BYTES);
  if (read.kind === 'absent') return broken({ kind: 'absent', where: tree.label });
  if (read.kind !== 'bytes') return broken(read.kind === 'refused' ? read : { kind: 'too-large' });
  let data: unknown;
  try {
    data = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(read.bytes));
  } catch {
    return broken({ kind: 'not-json' });
  }
  const { schema, expires, findings } = (
    typeof data === 'object' && data !== null ? data : {}
  ) as Record<string, unknown>;
  if (schema !== SCHEMA) return broken({ kind: 'other-schema', schema: SCHEMA });
  if (
    !Array.isArray(findings) ||
    !findings.every((entry) => typeof entry?.fingerprint === 'string')
  )
    return broken({ kind: 'no-findings' });
  if (expires !== undefined && (typeof expires !== 'string' || timeOf(expires) === undefined))
    return broken({ kind: 'bad-expiry' });
  const counts = new Map<string, number>();
  for (const { fingerprint } of findings as readonly Entry[])
    counts.set(fingerprint, (counts.get(fingerprint) ?? 0) + 1);
  return {
    baseline: { file, counts, ...(typeof expires === 'string' && { expires }) },
    findings: [],
  };
}

/** The result of applying a baseline to findings. */
interface Accepted {
  readonly findings: readonly Finding[];
  /** Findings about the baseline file itself. */
  readonly about: readonly Finding[];
}

/**
 * Marks the findings that a baseline accepts. Entries that do not match a finding are reported only
 * if every agent was checked.
 */
export function accept(
  findings: readonly Finding[],
  baseline: Baseline,
  now: Date,
  isWhole: boolean,
): Accepted {
  const { file, counts, expires } = baseline;
  if (expires !== undefined && (timeOf(expires) ?? 0) <= now.getTime()) {
    const words = baselineExpired.words.expired(file, expires);
    return { findings, about: [findingIn(baselineExpired, file, words)] };
  }
  const left = new Map(counts);
  const marked = findings.map((finding) => {
    const key = fingerprintOf(finding);
    const count = left.get(key) ?? 0;
    if (count === 0 || !mayBeNamed(finding)) return finding;
    left.set(key, count - 1);
    return { ...finding, inBaseline: true, isNew: false };
  });
  const unused = [...left.values()].reduce((sum, count) => sum + count, 0);
  if (unused === 0 || !isWhole) return { findings: marked, about: [] };
  const words = baselineUnused.words.unused(file, unused);
  return { findings: marked, about: [findingIn(baselineUnused, file, words)] };
}
