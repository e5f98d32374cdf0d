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

/** What `schema` says in a baseline file. */
const SCHEMA = 'card-gate-baseline/1';

/**
 * What a change does, and what is said of the entries that excuse: nobody can have known it when a
 * baseline was written.
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
 * Whether a baseline may name a finding: one that was checked, and that a later run can find again.
 */
function mayBeNamed(finding: Finding): boolean {
  return !finding.blocking && !isOf(finding, ...NEVER);
}

/**
 * Findings that an old repository is known to have when it adopts the gate, by their fingerprints
 * and how often.
 */
export interface Baseline {
  readonly file: string;
  readonly counts: ReadonlyMap<string, number>;
  /** RFC 3339; afterwards the file counts for nothing. */
  readonly expires?: string;
}

/** One entry of the file; all but the fingerprint is for people. */
interface Entry {
  readonly fingerprint: string;
  readonly rule: string;
  readonly agent: string | null;
  readonly file: string | null;
  readonly message: string;
}

/**
 * The text of a baseline file: one entry a finding, in an order that does not depend on lines, so
 * that a review shows what changed.
 */
export function writeBaseline(
  findings: readonly Finding[],
  { now, expires }: { readonly now: Date; readonly expires?: string },
): string {
  const entries = findings
    // Notes decide nothing.
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

/** A baseline file as it was read: the baseline, or why there is none. */
export interface ReadBaseline {
  readonly baseline?: Baseline;
  readonly findings: readonly Finding[];
}

/**
 * Reads the baseline file of a tree; a file that is not one is an error, because nobody knows what
 * it was meant to accept.
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
  if (!Array.isArray(findings) || !findings.every((one) => typeof one?.fingerprint === 'string'))
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

/** What laying a baseline over findings came to. */
interface Accepted {
  readonly findings: readonly Finding[];
  /** What is to be said of the file itself. */
  readonly about: readonly Finding[];
}

/**
 * Marks the findings that a baseline names. Entries that meet nothing are reported only where
 * everything was checked.
 */
export function accept(
  findings: readonly Finding[],
  baseline: Baseline,
  now: Date,
  judgedEverything: boolean,
): Accepted {
  const { file, counts, expires } = baseline;
  if (expires !== undefined && timeOf(expires)! <= now.getTime()) {
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
  if (unused === 0 || !judgedEverything) return { findings: marked, about: [] };
  const words = baselineUnused.words.unused(file, unused);
  return { findings: marked, about: [findingIn(baselineUnused, file, words)] };
}
