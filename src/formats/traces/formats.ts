import { AP_TRACE } from './ap-trace.ts';
import { GENERIC } from './generic.ts';
import type { TraceFormat } from './trace-format.ts';

/** Every format in the order in which it is asked: what has marks of its own first, the plain records that nearly anything fits last. */
export const TRACE_FORMATS: readonly TraceFormat[] = [AP_TRACE, GENERIC];
