/** How a matched request goes wrong: an answer of its own, or a broken connection or body. */
export type FaultAnswer =
  | {
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: unknown;
    }
  /** No answer at all, until the client gives up. */
  | 'timeout'
  /** The request is carried out, its answer cut in the middle. */
  | 'truncated-json'
  /** The connection is cut before the request is carried out. */
  | 'reset'
  /**
   * The request is carried out, then the connection cut: a client that tries again does it twice.
   */
  | 'reset-after'
  /**
   * The request is not carried out, and answered by an HTML page with status 200, as from a proxy.
   */
  | 'not-json';

/**
 * One fault: which requests it meets, how often (always unless `times`), and what happens to them.
 */
export interface Fault {
  readonly method?: string;
  /**
   * A pattern tested against the path with its query, or text in which `*` stands for anything,
   * with or without the query.
   */
  readonly path: RegExp | string;
  readonly times?: number;
  readonly answer: FaultAnswer;
}

/** The faults of one server, with what is left of them. */
export interface Faults {
  /** The first fault that meets the request, counted down. */
  meet(method: string, path: string): FaultAnswer | undefined;
  /** A sentence for each fault that no request ever met. */
  neverMet(): readonly string[];
}

/** Opens a list of faults; earlier ones come first. */
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
