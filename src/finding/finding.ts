import {
  type Document,
  type LoadProblem,
  type Path,
  type Place,
  pointerIn,
  type Range,
  rangeOf,
  toRange,
} from '../document/document.ts';
import { CATALOGUE, type RuleId } from './catalogue.ts';
import { subjectOf } from './fingerprint.ts';

/**
 * How bad a finding is: an error fails the gate, a warning does with `fail-on: warn`, a note never
 * does.
 */
export type Severity = 'error' | 'warning' | 'note';

export const SEVERITIES = ['error', 'warning', 'note'] as const satisfies readonly Severity[];

/** Severities of violations (spec 1), the worst first. */
export const VIOLATING = ['critical', 'high', 'medium', 'low'] as const;
export type Violating = (typeof VIOLATING)[number];

/** Where something is: a file, a range when one is known, and the JSON Pointer of the node. */
export interface Location {
  readonly file: string;
  readonly range?: Range;
  readonly pointer: string;
  /**
   * `owner/repo@ref` where the file lies in another repository: it is linked there, and nothing can
   * be annotated (spec 12, floors).
   */
  readonly repository?: string;
}

/** Lines that a person can paste to mend a finding. */
export interface Fix {
  /**
   * What the lines are, as a sentence without a full stop: `add this capability to
   * agents/a/policy.yaml`.
   */
  readonly title: string;
  /** The text to write, ending without a newline. */
  readonly lines: string;
  /** For the fence in Markdown. */
  readonly language: 'yaml' | 'json' | 'text';
}

/** Another place that belongs to the story, and what it is there. */
export interface Related {
  readonly location: Location;
  readonly message: string;
}

/** One thing worth saying. Everything that any surface shows is made from these. */
export interface Finding {
  readonly rule: RuleId;
  readonly severity: Severity;
  /** One line: what is wrong, the user's value in quotes, what was expected. */
  readonly message: string;
  /** The way out, one sentence. */
  readonly help?: string;
  readonly location: Location;
  /** Name of the agent whose evaluation gave this; absent for findings about a file alone. */
  readonly agent?: string;
  readonly related: readonly Related[];
  readonly fix?: Fix;
  /** The concrete tool that the finding is about, when it is about one. */
  readonly tool?: string;
  /**
   * Severity of the violation behind it, as the policy states it: of two errors the critical one
   * comes first.
   */
  readonly violation?: Violating;
  /**
   * What it is about in words that survive moved lines: the place by names and not by indices, and
   * the value there (spec 10).
   */
  readonly subject?: string;
  /**
   * False when the base has the same finding, or the baseline file names it; absent where nothing
   * was compared (spec 10).
   */
  readonly isNew?: boolean;
  /** True when the baseline file names it: it is known and accepted, and decides no verdict. */
  readonly inBaseline?: boolean;
  /**
   * True when the finding means that a file or the run could not be judged at all (spec 11: verdict
   * error).
   */
  readonly blocking?: boolean;
}

/** What a check says; rule, severity and concrete range are added by `findingAt`. */
export interface Problem {
  readonly at: Place;
  /** Point at the key instead of the value. */
  readonly on?: 'key' | 'value';
  readonly message: string;
  readonly help?: string;
  readonly severity?: Severity;
  readonly related?: readonly {
    readonly at: Place;
    readonly on?: 'key' | 'value';
    readonly message: string;
  }[];
  readonly fix?: Fix;
  readonly tool?: string;
  readonly violation?: Violating;
}

/** The concrete location of a place. */
export function locate(place: Place, on: 'key' | 'value' = 'value'): Location {
  const { file, origin } = place.document;
  return {
    file,
    range: rangeOf(place, on),
    pointer: pointerIn(place),
    ...(origin?.repository !== undefined && { repository: origin.repository }),
  };
}

/**
 * Makes the finding of a rule out of what its check says: the only way that a placed finding comes
 * to be.
 */
export function findingAt(rule: RuleId, problem: Problem, agent?: string): Finding {
  const entry = CATALOGUE[rule];
  return {
    rule,
    severity: problem.severity ?? entry.severity,
    message: problem.message,
    ...(problem.help !== undefined && { help: problem.help }),
    location: locate(problem.at, problem.on),
    subject: subjectOf(problem.at),
    ...(agent !== undefined && { agent }),
    related: (problem.related ?? []).map((other) => ({
      location: locate(other.at, other.on),
      message: other.message,
    })),
    ...(problem.fix && { fix: problem.fix }),
    ...(problem.tool !== undefined && { tool: problem.tool }),
    ...(problem.violation && { violation: problem.violation }),
    ...(entry.blocking && { blocking: true }),
  };
}

/** The finding about a whole file, or about the run when `file` is empty. */
export function findingIn(
  rule: RuleId,
  file: string,
  message: string,
  more: { help?: string; agent?: string; severity?: Severity; fix?: Fix } = {},
): Finding {
  const entry = CATALOGUE[rule];
  const { severity = entry.severity, ...rest } = more;
  return {
    rule,
    severity,
    message,
    location: { file, pointer: '' },
    related: [],
    ...rest,
    ...(entry.blocking && { blocking: true }),
  };
}

/** The findings of a file that could not be read. */
export function findingsOfBroken(
  file: string,
  text: string,
  problems: readonly LoadProblem[],
): Finding[] {
  const source: Pick<Document, 'text'> = { text };
  return problems.map((problem) => ({
    rule: problem.rule,
    severity: CATALOGUE[problem.rule].severity,
    message: problem.message,
    ...(problem.help !== undefined && { help: problem.help }),
    location: {
      file,
      pointer: '',
      ...(text !== '' && { range: toRange(source, problem.start, problem.end) }),
    },
    related: problem.related
      ? [
          {
            location: {
              file,
              pointer: '',
              range: toRange(source, problem.related.start, problem.related.end),
            },
            message: problem.related.message,
          },
        ]
      : [],
    blocking: true,
  }));
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

/** Worst first, then by file and place, then by rule: the same everywhere. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    Number(b.blocking ?? false) - Number(a.blocking ?? false) ||
    RANK[a.severity] - RANK[b.severity] ||
    weightOf(a) - weightOf(b) ||
    compareText(a.location.file, b.location.file) ||
    (a.location.range?.start.offset ?? -1) - (b.location.range?.start.offset ?? -1) ||
    compareText(a.rule, b.rule) ||
    compareText(a.message, b.message)
  );
}

/** Violations by their severity, before what is no violation. */
function weightOf(finding: Finding): number {
  return finding.violation === undefined ? VIOLATING.length : VIOLATING.indexOf(finding.violation);
}

/** Order by code units: independent of any locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A place without steps: the top of a document. */
export function topOf(document: Document): Place {
  return { document, path: [] satisfies Path };
}
