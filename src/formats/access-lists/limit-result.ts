import type { Reader } from '../../document/reader.ts';
import type { Limit } from '../../model/limit.ts';
import type { LimitFault } from '../../model/limit-fault.ts';

/** A limit, or `broken` if it cannot be read. The reason has then been reported. */
export type ReadLimit = Limit | 'broken';

/** Reports a fault at a place, and returns `broken`. */
export type Refuse = (at: Reader, fault: LimitFault) => 'broken';
