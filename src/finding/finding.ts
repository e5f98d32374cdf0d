import {
  type Document,
  type Path,
  type Place,
  pointerIn,
  type Range,
  rangeOf,
} from '../document/document.ts';
import { subjectOf } from './fingerprint.ts';

/**
 * How bad a finding is: an error fails the gate, a warning does with `fail-on: warn`, a note never
 * does.
 */
export type Severity = 'error' | 'warning' | 'note';

/** The severities of findings, the worst first: the one order of them. */
export const SEVERITIES = ['error', 'warning', 'note'] as const satisfies readonly Severity[];

/** The severities of violations, the worst first: the one order of them. */
export const VIOLATING = ['critical', 'high', 'medium', 'low'] as const;
type Violating = (typeof VIOLATING)[number];

/**
 * What is fixed about a rule. Each one is a file of `src/rules/`, which holds its words too; the
 * ids are known only there.
 */
export interface Rule {
  /** Kebab-case. It is never renamed, and never used again for another problem. */
  readonly id: string;
  /** The severity of its findings unless the check or the configuration sets another. */
  readonly severity: Severity;
  /** One sentence for the index of rules. */
  readonly summary: string;
  /**
   * The file or the run could not be checked: the verdict is error, and no configuration lowers or
   * ignores it.
   */
  readonly blocking?: true;
  /** A violation of policy, which no configuration lowers or ignores. */
  readonly violation?: true;
}

declare const worded: unique symbol;

/** A sentence of a finding. Only `wording` makes one, in the file of its rule. */
export type Sentence = string & { readonly [worded]: true };

/** What a finding says. */
export interface Words {
  /** One line: what is wrong, with the user's value in quotes and what was expected. */
  readonly message: Sentence;
  /** An instruction that begins with a verb, in small letters and without a full stop. */
  readonly help?: Sentence | undefined;
}

/** What a function of words gives before it is marked as such. */
type Said = string | { readonly message: string; readonly help?: string | undefined };

type Worded<F> = F extends (...given: infer Given) => infer Gives
  ? (...given: Given) => Marked<Gives>
  : never;
type Marked<Gives> = Gives extends string ? Sentence : Gives extends undefined ? undefined : Words;

/**
 * Marks functions as the words of a rule: from plain data to what its findings say. The mark is one
 * of types alone. It is what `findingAt` and `findingIn` ask for, and a test holds that only
 * `src/rules/` calls this, so that no sentence of a finding is written anywhere else.
 */
export function wording<
  W extends Readonly<Record<string, (...given: never[]) => Said | undefined>>,
>(words: W): { readonly [Name in keyof W]: Worded<W[Name]> } {
  return words as never;
}

/** Where something is: a file, a range when one is known, and the JSON Pointer of the node. */
export interface Location {
  readonly file: string;
  readonly range?: Range;
  readonly pointer: string;
  /**
   * `owner/repo@ref` where the file lies in another repository: it is linked there, and nothing can
   * be annotated (docs/reference/reports.md#annotations).
   */
  readonly repository?: string;
}

/** Lines that a person can paste to fix a finding. */
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
  /** The id of its rule. To ask for certain rules, use `isOf` of `src/rules/catalogue.ts`. */
  readonly rule: string;
  readonly severity: Severity;
  /** One line: what is wrong, the user's value in quotes, what was expected. */
  readonly message: string;
  /** What to do, one sentence that begins with a verb. */
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
   * the value there (docs/reference/verdicts.md#which-findings-are-new).
   */
  readonly subject?: string;
  /**
   * False when the base has the same finding, or the baseline file names it; absent where nothing
   * was compared (docs/reference/verdicts.md#which-findings-are-new).
   */
  readonly isNew?: boolean;
  /** True when the baseline file names it: it is known and accepted, and decides no verdict. */
  readonly inBaseline?: boolean;
  /**
   * True when the finding means that a file or the run could not be judged at all
   * (docs/reference/verdicts.md#what-could-not-be-checked).
   */
  readonly blocking?: boolean;
}

/** What a check found; `findingAt` adds rule, severity and location. */
export interface Problem extends Words {
  readonly at: Place;
  /** Point at the key instead of the value. */
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
}

/** A rule and what it found. */
export type FoundProblem = readonly [Rule, Problem];

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

/** The finding of a rule at a place in a document. */
export function findingAt(rule: Rule, problem: Problem, agent?: string): Finding {
  return {
    rule: rule.id,
    severity: problem.severity ?? rule.severity,
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
    ...(rule.blocking && { blocking: true }),
  };
}

/** The finding of a rule about a whole file, or about the run when `file` is empty. */
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

/** Worst first, then by file and place, then by rule: the same everywhere. */
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

/** Violations by their severity, before what is not a violation. */
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
