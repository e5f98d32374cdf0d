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
 * The severity of a finding: an error fails the gate, a warning fails it with `fail-on: warn`, a
 * note never fails it.
 */
export type Severity = 'error' | 'warning' | 'note';

/** The severities of findings, the worst first: the one order of them. */
export const SEVERITIES = ['error', 'warning', 'note'] as const satisfies readonly Severity[];

/** The severities of violations, the worst first: the one order of them. */
export const VIOLATING = ['critical', 'high', 'medium', 'low'] as const;
type Violating = (typeof VIOLATING)[number];

/**
 * A rule, as far as it is the same for all of its findings. Each rule is a file of `src/rules/`,
 * with its id and its words.
 */
export interface Rule {
  /** In kebab case. An id is never renamed, and never reused for another problem. */
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

/** The message and the help of a finding. */
export interface Words {
  /** The problem in one line, with the user's value in quotes and the expected value. */
  readonly message: Sentence;
  /** An instruction that begins with a verb, in small letters and without a full stop. */
  readonly help?: Sentence | undefined;
}

/** The result of a function of words before `wording` marks it. */
type Unmarked = string | { readonly message: string; readonly help?: string | undefined };

type Worded<F> = F extends (...given: infer Given) => infer Gives
  ? (...given: Given) => Marked<Gives>
  : never;
type Marked<Gives> = Gives extends string ? Sentence : Gives extends undefined ? undefined : Words;

/**
 * Marks functions from plain data to sentences as the words of a rule. The mark exists only in
 * types. `findingAt` and `findingIn` require it, and a test ensures that only `src/rules/` calls
 * this function, so that no sentence of a finding is written anywhere else.
 */
export function wording<
  W extends Readonly<Record<string, (...given: never[]) => Unmarked | undefined>>,
>(words: W): { readonly [Name in keyof W]: Worded<W[Name]> } {
  return words as never;
}

/** A location: a file, the JSON Pointer of a node, and its range when that is known. */
export interface Location {
  readonly file: string;
  readonly range?: Range;
  readonly pointer: string;
  /**
   * `owner/repo@ref` where the file is in another repository: it is linked there and cannot be
   * annotated (docs/reference/reports.md#annotations).
   */
  readonly repository?: string;
}

/** Lines that a person can paste to fix a finding. */
export interface Fix {
  /** An instruction without a full stop: `add this capability to agents/a/policy.yaml`. */
  readonly title: string;
  /** The text to write, ending without a newline. */
  readonly lines: string;
  /** For the fence in Markdown. */
  readonly language: 'yaml' | 'json' | 'text';
}

/** Another place that explains a finding, with a message about it. */
interface Related {
  readonly location: Location;
  readonly message: string;
}

/** One reported problem. Every surface shows nothing but findings. */
export interface Finding {
  /** The id of the rule. Use `isOf` of `src/rules/catalogue.ts` to compare it. */
  readonly rule: string;
  readonly severity: Severity;
  /** The problem in one line, with the user's value in quotes and the expected value. */
  readonly message: string;
  /** An instruction in one sentence that begins with a verb. */
  readonly help?: string;
  readonly location: Location;
  /** Name of the agent that was evaluated; absent for findings about a file alone. */
  readonly agent?: string;
  readonly related: readonly Related[];
  readonly fix?: Fix;
  /** The tool that the finding is about, if it is about one. */
  readonly tool?: string;
  /**
   * The severity that the policy gives the violation: of two errors the critical one comes first.
   */
  readonly violation?: Violating;
  /**
   * The place by names and not by indices, and the value there, so that moved lines do not change
   * it (docs/reference/verdicts.md#which-findings-are-new).
   */
  readonly subject?: string;
  /**
   * False when the base has the same finding or the baseline file lists it; absent where nothing
   * was compared (docs/reference/verdicts.md#which-findings-are-new).
   */
  readonly isNew?: boolean;
  /** True when the baseline file lists it: it is accepted and does not affect the verdict. */
  readonly inBaseline?: boolean;
  /**
   * True when the finding means that a file or the run could not be checked
   * (docs/reference/verdicts.md#what-could-not-be-checked).
   */
  readonly blocking?: boolean;
}

/** A problem that a check found; `findingAt` adds rule, severity and location. */
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

/** A rule and a problem that it found. */
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

/** The finding of a rule about a whole file; about the run when `file` is empty. */
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

/** The order of findings in every report: the worst first, then by file, place and rule. */
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

/** The rank of a finding: violations by their severity, then all others. */
function weightOf(finding: Finding): number {
  return finding.violation === undefined ? VIOLATING.length : VIOLATING.indexOf(finding.violation);
}

/** Compares texts by their code units, independently of any locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The place of the top of a document. */
export function topOf(document: Document): Place {
  return { document, path: [] satisfies Path };
}
