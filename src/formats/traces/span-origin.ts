import { attributeText, type Span } from './span.ts';

/** The service that wrote a span, and the span's trace or session. */
export interface Origin {
  readonly service: string;
  readonly within: string;
}

/**
 * Returns the origin of a span. `within` names the trace or, if there is none, the session. It is
 * empty if the span has neither.
 */
export function originOf({ trace, resource }: Span, session: string | undefined): Origin {
  const service = attributeText(resource, 'service.name') ?? '';
  return {
    service,
    within:
      trace !== undefined ? `trace ${trace}` : session !== undefined ? `session ${session}` : '',
  };
}
