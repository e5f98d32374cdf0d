import type { Call } from '../../model/call.ts';
import type { ReaderSink } from './trace-format.ts';

/**
 * Sets the position of a call that has none, and returns the call. The call is changed in place,
 * because copying every call of a large file takes time.
 */
export function placed(call: Call, position: ReaderSink['position']): Call {
  if (call.order === undefined && position !== undefined)
    (call as { order?: number }).order = position();
  return call;
}

/** Returns an event without the fields that only identify it. */
export function withoutIdentity<T extends object>({
  id: _,
  scope: __,
  copied: ___,
  ...event
}: T & { readonly id?: string; readonly scope?: string; readonly copied?: true }): Omit<
  T,
  'id' | 'scope' | 'copied'
> {
  return event;
}
