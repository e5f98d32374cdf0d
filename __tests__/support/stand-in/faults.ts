/** The failure of a matched request: a fixed answer, or a broken connection or body. */
export type FaultAnswer =
  | {
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: unknown;
    }
  /** No answer until the client gives up. */
  | 'timeout'
  /** The request is carried out, but its answer is cut in the middle. */
  | 'truncated-json'
  /** The connection is closed before the request is carried out. */
  | 'reset'
  /**
   * The request is carried out, and then the connection is closed. A client that tries again
   * carries it out twice.
   */
  | 'reset-after'
  /**
   * The request is not carried out. The answer is an HTML page with status 200, as from a proxy.
   */
  | 'not-json';

/**
 * A fault: the requests that it affects, how often (always unless `times` is given), and the
 * effect.
 */
export interface Fault {
  readonly method?: string;
  /**
   * A pattern for the path and query, or text in which `*` matches anything, with or without the
   * query.
   */
  readonly path: RegExp | string;
  readonly times?: number;
  readonly answer: FaultAnswer;
}

/** The faults of one server, with the number of times that each is still to occur. */
export interface Faults {
  /** Returns the first fault that affects the request, and reduces its count. */
  meet(method: string, path: string): FaultAnswer | undefined;
  /** Returns a sentence for each fault that never affected a request. */
  neverMet(): readonly string[];
}

/** Creates a list of faults. Earlier faults take precedence. */
export function openFaults(faults: readonly Fault[]): Faults {
  const met = new Map<Fault, number>(faults.map((fault) => [fault, 0]));
  return {
    meet: (method, path) => {
      const found = faults.find((fault) => {
        if (fault.method !== undefined && fault.method.toUpperCase() !== method) return false;
        return (
          met.get(fault)! < (fault.times ?? Number.POSITIVE_INFINITY) && matches(fault.path, path)
        );
      });
      if (found === undefined) return undefined;
      met.set(found, met.get(found)! + 1);
      return found.answer;
    },
    neverMet: () =>
      faults
        .filter((fault) => met.get(fault) === 0)
        .map((fault) => `no request met the fault for ${fault.method ?? 'any'} ${fault.path}`),
  };
}

function matches(pattern: RegExp | string, path: string): boolean {
  if (typeof pattern !== 'string')
    return new RegExp(pattern.source, pattern.flags.replace('g', '')).test(path);
  const escaped = pattern.split('*').map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&'));
  const regex = new RegExp(`^${escaped.join('.*')}$`);
  return regex.test(path) || regex.test(path.split('?')[0]!);
}
