import { attributeText, type Span } from './span.ts';

/** The service that wrote a span, and the trace or session of the span. */
export interface Origin {
  readonly service: string;
  readonly within: string;
}

/**
 * Returns the origin of a span. Its `within` is the trace or, if there is none, the session. If the
 * span has neither, `within` is empty.
 */
export function originOf({ trace, resource }: Span, session: string | undefined): Origin {
  const service = attributeText(resource, 'service.name') ?? '';
  return {
    service,
    within:
      trace !== undefined ? `trace ${trace}` : session !== undefined ? `session ${session}` : '',
  };
}
