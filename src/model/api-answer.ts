import type { RuleSeverity } from './policy.ts';

/** The verdicts of the API. */
export const API_VERDICTS = ['pass', 'warn', 'fail'] as const;
export type ApiVerdict = (typeof API_VERDICTS)[number];

/** A violation or warning in an answer of the API. */
export interface ApiProblem {
  readonly level: 'violation' | 'warning';
  /** The tool, or `*` for a whole list or trace. */
  readonly tool: string;
  /** The type as the API writes it, such as `unmapped_denied`. Absent if the API states none. */
  readonly type?: string;
  /** Absent for a warning, and if the API states none. */
  readonly severity?: RuleSeverity;
  /** The trace with the violation. Absent for a list of tools. */
  readonly traceId?: string;
}

/** The coverage in an answer of the API, in the form of its contract. */
export interface ApiCoverage {
  /** The bounded actions that a capability maps. */
  readonly mapped?: readonly string[];
  /** From 0 to 100. */
  readonly percent?: number;
  /** From 0 to 1, of bounded actions or of tools: contracts differ. */
  readonly share?: number;
}

/** The API's evaluation of a list of tools, in one form for all contracts. */
export interface ApiEvaluation {
  readonly verdict: ApiVerdict;
  readonly problems: readonly ApiProblem[];
  readonly coverage?: ApiCoverage;
}

/** The API's evaluation of traces, in one form for all contracts. */
export interface ApiHistory {
  /** The worst verdict of any trace. Absent if no trace was evaluated. */
  readonly verdict?: ApiVerdict;
  readonly problems: readonly ApiProblem[];
  /** The number of traces that were evaluated. */
  readonly evaluated: number;
  /** The number of traces of each verdict. Absent if the API does not count them. */
  readonly summary?: Readonly<Record<ApiVerdict, number>>;
  /** The ids of the evaluated traces. Absent if the API does not list them. */
  readonly listed?: ReadonlySet<string>;
  /** Whether `problems` has every violation. The API may list only some. */
  readonly isWhole: boolean;
}

/** An amendment: a change to a published card that the API recorded. */
export interface Amendment {
  readonly id: string;
  /** The time of the change, as the API writes it. Null if it states none. */
  readonly at: string | null;
  /** What changed: fields, a type, or a summary. */
  readonly change: string;
  readonly reason: string | null;
  /** Who or what changed the card. */
  readonly by: string | null;
  /** The reclassification for which the card was changed. */
  readonly reclassification: string | null;
}
