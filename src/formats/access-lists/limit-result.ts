import type { Reader } from '../../document/reader.ts';
import type { Limit } from '../../model/limit.ts';
import type { LimitFault } from '../../model/limit-fault.ts';

/** A limit, or `broken` if the limit is unreadable and the reason has been reported. */
export type ReadLimit = Limit | 'broken';

/** Reports a fault at the place of a reader, and returns `broken`. */
export type Refuse = (at: Reader, fault: LimitFault) => 'broken';
