import type { Reader } from '../../document/reader.ts';
import type { Limit } from '../../model/limit.ts';
import type { LimitFault } from '../../model/limit-fault.ts';

/** A limit, or `broken` if the file's limit is unreadable. The reason has then been reported. */
export type ReadLimit = Limit | 'broken';

/** Reports a fault in a limit at the place of the reader `at`. Always returns `broken`. */
export type Refuse = (at: Reader, fault: LimitFault) => 'broken';
