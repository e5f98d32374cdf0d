import type { Reader } from '../../document/reader.ts';
import type { Limit } from '../../model/limit.ts';
import type { LimitFault } from '../../model/limit-fault.ts';

/** A limit, or the reason why there is none that can be evaluated. */
export type ReadLimit = Limit | 'broken';

/** Reports a fault at a place, and returns `broken`. */
export type Refuse = (at: Reader, fault: LimitFault) => 'broken';
