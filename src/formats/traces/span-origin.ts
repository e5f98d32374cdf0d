import { attributeText, type Span } from './span.ts';

/** The service that wrote a span, and the span's trace or session. */
export interface Origin {
  readonly service: string;
  readonly within: string;
}

/**
 * Returns a span's origin. `within` is the trace or, if there is none, the session. If the span has
 * neither, `within` is empty.
 */
export function originOf({ trace, resource }: Span, session: string | undefined): Origin {
  const service = attributeText(resource, 'service.name') ?? '';
  return {
    service,
    within:
      trace !== undefined ? `trace ${trace}` : session !== undefined ? `session ${session}` : '',
  };
}
