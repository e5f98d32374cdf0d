/**
 * `refused`: the API will not (4xx, a redirect to another host, a key that cannot be one);
 * `unreachable`: no usable answer within tries and time; `nonsense`: an answer that is not what was
 * asked for; `window`: more time was asked for than the API looks back.
 */
export type MnemomErrorKind = 'refused' | 'unreachable' | 'nonsense' | 'window';

/**
 * Why the Mnemom API did not give what was asked for, in one sentence, and what to do about it; the
 * key is in neither.
 */
export class MnemomError extends Error {
  readonly kind: MnemomErrorKind;
  readonly help: string;
  /** Status of the answer; undefined when there was none, or none was waited for. */
  readonly status: number | undefined;
  /** The code in the answer's envelope, such as `not_found`. */
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

/** What to do about an answer of this status. */
export function helpFor(status: number): string {
  switch (status) {
    case 400:
    case 422:
      return 'check agent-id and api-url; if both are right, the API has changed, and an update of the gate may know its new form';
    case 401:
      return 'check that the secret behind api-key exists, is handed to this job, and has neither expired nor been revoked';
    case 403:
      return 'give the key the scope api:read and access to this agent, or use a key of the organization that owns the agent';
    case 404:
      return 'check agent-id, and that api-url is the API at which the agent is registered';
    case 429:
      return 'run the job again later, or raise api-timeout so that it can wait';
    default:
      if (status >= 500 || status === 408)
        return 'run the job again; if that does not help, the API has a disturbance';
      return 'check api-url, agent-id and the key';
  }
}
