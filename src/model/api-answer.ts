import type { RuleSeverity } from './policy.ts';

/** The verdicts that the API can return. */
export const API_VERDICTS = ['pass', 'warn', 'fail'] as const;
export type ApiVerdict = (typeof API_VERDICTS)[number];

/** A violation or warning in the API's evaluation. */
export interface ApiProblem {
  readonly level: 'violation' | 'warning';
  /** The tool, or `*` if the problem concerns a whole list or trace. */
  readonly tool: string;
  /** The type in the API's spelling, such as `unmapped_denied`. Absent if the API states none. */
  readonly type?: string;
  /** The severity of a violation. Absent for a warning, or if the API states none. */
  readonly severity?: RuleSeverity;
  /** The id of the trace that contains the violation. Absent for a list of tools. */
  readonly traceId?: string;
}

/** The coverage in the API's evaluation. The API's contract determines which fields are present. */
export interface ApiCoverage {
  /** The bounded actions that a capability maps. */
  readonly mapped?: readonly string[];
  /** The percentage of bounded actions that are mapped, from 0 to 100. */
  readonly percent?: number;
  /**
   * The mapped fraction, from 0 to 1, of the bounded actions or of the tools, depending on the
   * contract.
   */
  readonly share?: number;
}

/** The API's evaluation of a list of tools, in the same form for all contracts. */
export interface ApiEvaluation {
  readonly verdict: ApiVerdict;
  readonly problems: readonly ApiProblem[];
  readonly coverage?: ApiCoverage;
}

/** The API's evaluation of traces, in the same form for all contracts. */
export interface ApiHistory {
  /** The worst verdict for any trace. Absent if no trace was evaluated. */
  readonly verdict?: ApiVerdict;
  readonly problems: readonly ApiProblem[];
  /** The number of traces that were evaluated. */
  readonly evaluated: number;
  /** The number of traces with each verdict. Absent if the API does not state it. */
  readonly summary?: Readonly<Record<ApiVerdict, number>>;
  /** The ids of the evaluated traces. Absent if the API does not list them. */
  readonly listed?: ReadonlySet<string>;
  /** Whether `problems` contains every violation. False if the API lists only some of them. */
  readonly isWhole: boolean;
}

/** A change to a published card, as recorded by the API. */
export interface Amendment {
  readonly id: string;
  /** The time of the change, in the API's spelling. Null if the API states none. */
  readonly at: string | null;
  /** What the amendment changed: the fields, a type of change or a summary. */
  readonly change: string;
  readonly reason: string | null;
  /** The person or program that changed the card. */
  readonly by: string | null;
  /** The id of the reclassification that led to the change. */
  readonly reclassification: string | null;
}
