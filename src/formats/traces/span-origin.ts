import { attributeText, type Span } from './span.ts';

/** The service that wrote a span, and the trace or session of the span. */
export interface Origin {
  readonly service: string;
  readonly within: string;
}

/** Returns the origin of a span. `within` is the trace, otherwise the session, otherwise empty. */
export function originOf({ trace, resource }: Span, session: string | undefined): Origin {
  const service = attributeText(resource, 'service.name') ?? '';
  return {
    service,
    within:
      trace !== undefined ? `trace ${trace}` : session !== undefined ? `session ${session}` : '',
  };
}
