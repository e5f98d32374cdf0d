import { attributeText, type Span } from './span.ts';

/** The origin of a span: a service, and one of its traces or sessions. */
export interface Origin {
  readonly service: string;
  readonly within: string;
}

/** Returns the origin of a span: its trace, otherwise its session, otherwise only its service. */
export function originOf({ trace, resource }: Span, session: string | undefined): Origin {
  const service = attributeText(resource, 'service.name') ?? '';
  return {
    service,
    within:
      trace !== undefined ? `trace ${trace}` : session !== undefined ? `session ${session}` : '',
  };
}
