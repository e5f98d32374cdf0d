import {
  type Document,
  type Path,
  type Place,
  pointerIn,
  type Range,
  rangeOf,
} from '../document/document.ts';
import { subjectOf } from './subject.ts';

/**
 * The severity of a finding. By default, an error fails the check. A warning fails it only with
 * `fail-on: warn`. A note never fails it.
 */
export type Severity = 'error' | 'warning' | 'note';

/** The severities of findings, worst first. */
export const SEVERITIES = ['error', 'warning', 'note'] as const satisfies readonly Severity[];

/** The severities of policy violations, worst first. */
export const VIOLATING = ['critical', 'high', 'medium', 'low'] as const;
type Violating = (typeof VIOLATING)[number];

/**
 * The properties that all findings of a rule share. Each rule has a file in `src/rules/` that
 * contains its id and wording.
 */
export interface Rule {
  /** The rule's id in kebab case. Ids are never changed, and never reused for another problem. */
  readonly id: string;
  /**
   * The default severity of the rule's findings. A check or the configuration can override this
   * severity.
   */
  readonly severity: Severity;
  /** A one-sentence description for the index of rules. */
  readonly summary: string;
  /**
   * True if the rule reports that a file or the run could not be checked. The verdict is then
   * `error`, and the configuration cannot downgrade or ignore the rule's findings.
   */
  readonly blocking?: true;
  /**
   * True if the rule's findings are policy violations. The configuration cannot downgrade or ignore
   * them.
   */
  readonly violation?: true;
  /**
   * The security severity that code scanning shows for the rule's findings. Present if the findings
   * concern an agent's permissions. Absent for policy violations, whose severity the policy
   * defines.
   */
  readonly security?: Violating;
}

declare const worded: unique symbol;

/**
 * A sentence in a finding. Only `wording` can create one, and only a rule's file may call
 * `wording`.
 */
export type Sentence = string & { readonly [worded]: true };

/** A finding's message and help text. */
export interface Words {
  /**
   * A one-line description of the problem, with the user's value in quotes and the expected value.
   */
  readonly message: Sentence;
  /** An instruction that begins with a verb, in lower case and without a full stop. */
  readonly help?: Sentence | undefined;
}

/** What a wording function returns, before `wording` adds the type mark. */
type Unmarked = string | { readonly message: string; readonly help?: string | undefined };

type Worded<F> = F extends (...given: infer Given) => infer Gives
  ? (...given: Given) => Marked<Gives>
  : never;
type Marked<Gives> = Gives extends string ? Sentence : Gives extends undefined ? undefined : Words;

/**
 * Marks functions as a rule's wording. The mark exists only in the type system. `findingAt` and
 * `findingIn` require it, and a test permits calls to `wording` only in `src/rules/`, so that
 * folder contains the wording of all findings.
 */
export function wording<
  W extends Readonly<Record<string, (...given: never[]) => Unmarked | undefined>>,
>(words: W): { readonly [Name in keyof W]: Worded<W[Name]> } {
  return words as never;
}

/**
 * A location for use in reports: a file, the JSON Pointer of a node, and the node's text range. The
 * range is absent if it is unknown.
 */
export interface Location {
  readonly file: string;
  readonly range?: Range;
  readonly pointer: string;
  /**
   * The repository that contains the file, as `owner/repo@ref`. Reports can link to a file in
   * another repository but cannot annotate it (docs/reference/reports.md#annotations). Absent if
   * the file is in the checked repository.
   */
  readonly repository?: string;
}

/** Lines that a user can paste into a file to fix the problem. */
export interface Fix {
  /** An instruction without a full stop, such as `add this capability to agents/a/policy.yaml`. */
  readonly title: string;
  /** The text to paste, without a newline at the end. */
  readonly lines: string;
  /** The language of the code block in Markdown. */
  readonly language: 'yaml' | 'json' | 'text';
  /**
   * The line number, starting from 1, of the line that `lines` replaces. Present only if replacing
   * that one line is the whole fix.
   */
  readonly replaces?: { readonly file: string; readonly line: number };
}

/** An additional location that helps to explain a finding, with a message for that location. */
interface Related {
  readonly location: Location;
  readonly message: string;
}

/** A problem to show in reports, with its rule, severity, message and location. */
export interface Finding {
  /** The rule's id. To compare it, use `isOf` from `src/rules/catalogue.ts`. */
  readonly rule: string;
  readonly severity: Severity;
  /**
   * A one-line description of the problem, with the user's value in quotes and the expected value.
   */
  readonly message: string;
  /** A one-sentence instruction that begins with a verb. */
  readonly help?: string;
  readonly location: Location;
  /** The name of the evaluated agent. Absent if the finding concerns only a file. */
  readonly agent?: string;
  readonly related: readonly Related[];
  readonly fix?: Fix;
  /** The tool that the finding concerns. Absent if it does not concern a tool. */
  readonly tool?: string;
  /**
   * The severity that the policy assigns to a violation. Reports show the most severe violations
   * first. Absent if the finding is not a violation.
   */
  readonly violation?: Violating;
  /**
   * A description of the finding's place that does not change when lines move
   * (docs/reference/verdicts.md#which-findings-are-new).
   */
  readonly subject?: string;
  /**
   * Whether the finding is new: absent from both the base commit and the baseline file
   * (docs/reference/verdicts.md#which-findings-are-new). Undefined if there is nothing to compare
   * the finding with.
   */
  readonly isNew?: boolean;
  /**
   * Whether the baseline file lists the finding. If so, the finding does not affect the verdict.
   */
  readonly inBaseline?: boolean;
  /**
   * Whether the problem prevented a file or the whole run from being checked
   * (docs/reference/verdicts.md#what-could-not-be-checked).
   */
  readonly blocking?: boolean;
}

/** A problem found by a check. `findingAt` converts it to a finding. */
export interface Problem extends Words {
  readonly at: Place;
  /** The text to mark in the file: the key or the value. */
  readonly on?: 'key' | 'value';
  readonly severity?: Severity;
  readonly related?: readonly {
    readonly at: Place;
    readonly on?: 'key' | 'value';
    readonly message: Sentence;
  }[];
  readonly fix?: Fix | undefined;
  readonly tool?: string;
  readonly violation?: Violating;
  /**
   * The place that identifies the finding. Present if reports show several findings at one place.
   */
  readonly identifiedBy?: Place;
}

/** A problem that a check found, and the rule that reports it. */
export type FoundProblem = readonly [Rule, Problem];

/** Converts a place in a document to a location for reports. */
export function locate(place: Place, on: 'key' | 'value' = 'value'): Location {
  const { file, origin } = place.document;
  return {
    file,
    range: rangeOf(place, on),
    pointer: pointerIn(place),
    ...(origin?.repository !== undefined && { repository: origin.repository }),
  };
}

/** Creates a finding about a place in a document. */
export function findingAt(rule: Rule, problem: Problem, agent?: string): Finding {
  return {
    rule: rule.id,
    severity: problem.severity ?? rule.severity,
    message: problem.message,
    ...(problem.help !== undefined && { help: problem.help }),
    location: locate(problem.at, problem.on),
    subject: subjectOf(problem.identifiedBy ?? problem.at),
    ...(agent !== undefined && { agent }),
    related: (problem.related ?? []).map((related) => ({
      location: locate(related.at, related.on),
      message: related.message,
    })),
    ...(problem.fix && { fix: problem.fix }),
    ...(problem.tool !== undefined && { tool: problem.tool }),
    ...(problem.violation && { violation: problem.violation }),
    ...(rule.blocking && { blocking: true }),
  };
}

/** Creates a finding about a whole file, or about the whole run if `file` is empty. */
export function findingIn(
  rule: Rule,
  file: string,
  { message, help }: Words,
  more: { agent?: string; severity?: Severity; fix?: Fix } = {},
): Finding {
  const { severity = rule.severity, ...rest } = more;
  return {
    rule: rule.id,
    severity,
    message,
    location: { file, pointer: '' },
    related: [],
    ...(help !== undefined && { help }),
    ...rest,
    ...(rule.blocking && { blocking: true }),
  };
}

/**
 * Compares two findings to sort them for reports: by severity (worst first), then by file, position
 * and rule.
 */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    Number(b.blocking ?? false) - Number(a.blocking ?? false) ||
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    weightOf(a) - weightOf(b) ||
    compareText(a.location.file, b.location.file) ||
    (a.location.range?.start.offset ?? -1) - (b.location.range?.start.offset ?? -1) ||
    compareText(a.rule, b.rule) ||
    compareText(a.message, b.message)
  );
}

/** The rules for problems that can cause violations. Reports list causes before consequences. */
const CAUSES: ReadonlySet<string> = new Set(['placeholder', 'unknown-key']);

/**
 * Returns a finding's sort key. Causes of violations have the lowest key, followed by the worst
 * violations. Findings that are not violations have the highest key.
 */
function weightOf(finding: Finding): number {
  if (CAUSES.has(finding.rule)) return -1;
  return finding.violation === undefined ? VIOLATING.length : VIOLATING.indexOf(finding.violation);
}

/** Compares strings by UTF-16 code units, regardless of locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Returns the place at the top of a document. */
export function topOf(document: Document): Place {
  return { document, path: [] satisfies Path };
}
