/**
 * `refused`: the API refuses the request (4xx, a redirect to another host, an impossible key).
 * `unreachable`: no usable answer within the attempts and the time. `nonsense`: an answer with
 * another shape. `window`: a longer window than the API supports.
 */
export type MnemomErrorKind = 'refused' | 'unreachable' | 'nonsense' | 'window';

/**
 * The reason why a request to the Mnemom API failed, and how to fix it. Neither text contains the
 * key.
 */
export class MnemomError extends Error {
  readonly kind: MnemomErrorKind;
  readonly help: string;
  /** The status of the answer. Undefined if there was no answer. */
  readonly status: number | undefined;
  /** The error code in the answer, such as `not_found`. */
  readonly code: string | undefined;

  constructor(
    kind: MnemomErrorKind,
    message: string,
    help: string,
    answer: { readonly status?: number; readonly code?: string } = {},
  ) {
    super(message);
    this.name = 'MnemomError';
    this.kind = kind;
    this.help = help;
    this.status = answer.status;
    this.code = answer.code;
  }
}

/** Returns the help for an answer with this status. */
export function helpFor(status: number): string {
  switch (status) {
    case 400:
    case 422:
      return 'check agent-id and api-url; if both are right, the API has changed: update Card Gate';
    case 401:
      return 'check that the secret behind api-key exists, is passed to this job, and has neither expired nor been revoked';
    case 403:
      return 'give the key the scope api:read and access to this agent, or use a key of the organisation that owns the agent';
    case 404:
      return 'check agent-id, and that the agent is registered with the API at api-url';
    case 429:
      return 'run the job again later, or raise api-timeout so that it can wait';
    default:
      if (status >= 500 || status === 408)
        return 'run the job again; if it fails again, the API has a problem';
      return 'check api-url, agent-id and the key';
  }
}
