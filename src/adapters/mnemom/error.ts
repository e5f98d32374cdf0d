/**
 * The ways in which a request to the Mnemom API can fail:
 *
 * - `refused`: the API refuses the request (4xx or a redirect to another host), or the key cannot
 *   be sent;
 * - `unreachable`: a usable response did not arrive within the allowed attempts or time;
 * - `nonsense`: the response has an unexpected form;
 * - `window`: the time window is longer than the API supports.
 */
export type MnemomErrorKind = 'refused' | 'unreachable' | 'nonsense' | 'window';

/** The response that led to an error. */
export interface MnemomErrorAnswer {
  readonly status?: number;
  readonly code?: string;
  readonly isOfApi?: boolean;
}

/**
 * Thrown when a request to the Mnemom API fails. Neither the message nor the help contains the API
 * key.
 */
export class MnemomError extends Error {
  readonly kind: MnemomErrorKind;
  readonly help: string;
  /** The response's HTTP status. Undefined if there was no response. */
  readonly status: number | undefined;
  /** The error code in the response, such as `not_found`. */
  readonly code: string | undefined;
  /**
   * Whether the response is an error in the API's own format, which a proxy's response would not
   * have.
   */
  readonly isOfApi: boolean;

  constructor(
    kind: MnemomErrorKind,
    message: string,
    help: string,
    answer: MnemomErrorAnswer = {},
  ) {
    super(message);
    this.name = 'MnemomError';
    this.kind = kind;
    this.help = help;
    this.status = answer.status;
    this.code = answer.code;
    this.isOfApi = answer.isOfApi ?? false;
  }
}

/** Returns an instruction for fixing a problem, given the response's HTTP status. */
export function helpFor(status: number): string {
  switch (status) {
    case 400:
    case 422:
      return 'check agent-id and api-url; if both are correct, update Card Gate, because the API may have changed';
    case 401:
      return 'make sure that the secret for api-key exists, is passed to this job, and has not expired or been revoked';
    case 403:
      return 'give the key the scope api:read and access to this agent, or use a key of the organisation that owns the agent';
    case 404:
      return 'check agent-id, and make sure that the agent is registered with the API at api-url';
    case 429:
      return 'run the job again later, or raise api-timeout to let the job wait longer';
    default:
      if (status >= 500 || status === 408)
        return 'run the job again; if it fails again, the API may be out of service';
      return 'check api-url, agent-id and the key';
  }
}
