import type { ErrorObject, ValidateFunction } from 'ajv';
import { Ajv } from 'ajv';

/**
 * The maximum number of code points in a comment. GitHub refuses a longer comment with "Body is too
 * long".
 */
const COMMENT_CHARACTERS = 65_536;
/**
 * The maximum number of characters in an issue's body, which is stored like a comment, and in its
 * title.
 */
const ISSUE_CHARACTERS = 65_536;
const ISSUE_TITLE_CHARACTERS = 256;
/**
 * The maximum number of characters in a check run's summary and in its text (GitHub's REST API,
 * "Create a check run").
 */
const OUTPUT_CHARACTERS = 65_535;
/** The maximum number of annotations in one request (GitHub's REST API, "Create a check run"). */
const ANNOTATIONS = 50;
/**
 * The maximum number of characters in an annotation's title (GitHub's REST API, "Create a check
 * run").
 */
const TITLE_CHARACTERS = 255;
/**
 * The maximum number of bytes in an annotation's message and in its raw details (GitHub's REST API,
 * "Create a check run").
 */
const MESSAGE_BYTES = 64 * 1024;

/**
 * A broken rule, with GitHub's answer. The answer is undefined if GitHub silently accepts the body,
 * as for an unknown property.
 */
export interface Breach {
  readonly sentence: string;
  readonly message: string | undefined;
}

const text = { type: 'string' } as const;
const time = {
  type: 'string',
  pattern: String.raw`^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$`,
} as const;
const whole = { type: 'integer' } as const;

const annotation = {
  type: 'object',
  required: ['path', 'start_line', 'end_line', 'annotation_level', 'message'],
  additionalProperties: false,
  properties: {
    path: { type: 'string', minLength: 1 },
    start_line: whole,
    end_line: whole,
    start_column: whole,
    end_column: whole,
    annotation_level: { enum: ['notice', 'warning', 'failure'] },
    message: { type: 'string', minLength: 1 },
    title: text,
    raw_details: text,
  },
} as const;

const checkRun = {
  name: { type: 'string', minLength: 1 },
  details_url: { type: 'string', pattern: '^https?://' },
  external_id: text,
  started_at: time,
  completed_at: time,
  status: { enum: ['queued', 'in_progress', 'completed', 'waiting', 'requested', 'pending'] },
  conclusion: {
    enum: ['action_required', 'cancelled', 'failure', 'neutral', 'success', 'skipped', 'timed_out'],
  },
} as const;

const issue = {
  title: { type: ['string', 'integer', 'null'] },
  body: { type: ['string', 'null'] },
  labels: { type: 'array' },
  assignees: { type: 'array', items: text },
  milestone: { type: ['string', 'integer', 'null'] },
} as const;

const output = (required: readonly string[]): object => ({
  type: 'object',
  required,
  additionalProperties: false,
  properties: {
    title: text,
    summary: text,
    text,
    annotations: { type: 'array', items: annotation },
  },
});

const schemas = {
  comment: {
    type: 'object',
    required: ['body'],
    additionalProperties: false,
    properties: { body: text },
  },
  'new issue': {
    type: 'object',
    required: ['title'],
    additionalProperties: false,
    properties: issue,
  },
  issue: {
    type: 'object',
    additionalProperties: false,
    properties: {
      ...issue,
      state: { enum: ['open', 'closed'] },
      state_reason: { enum: ['completed', 'not_planned', 'duplicate', 'reopened', null] },
    },
  },
  'new check run': {
    type: 'object',
    required: ['name', 'head_sha'],
    additionalProperties: false,
    properties: {
      ...checkRun,
      head_sha: { type: 'string', pattern: '^[0-9a-f]{40}$' },
      output: output(['title', 'summary']),
    },
  },
  'check run': {
    type: 'object',
    additionalProperties: false,
    properties: { ...checkRun, output: output(['summary']) },
  },
} as const;

const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
const validators = new Map<string, ValidateFunction>(
  Object.entries(schemas).map(([kind, schema]) => [kind, ajv.compile(schema)]),
);

/**
 * Returns every GitHub rule that the body of a request breaks: first those in the published schema,
 * then limits that the schema does not contain.
 */
export function breaches(kind: keyof typeof schemas, body: unknown): readonly Breach[] {
  const validate = validators.get(kind)!;
  if (validate(body)) return limits(kind, body);
  const found = (validate.errors ?? []).map(schemaBreach);
  // Limits can be checked only if the shape is valid. An unknown property alone does not make it
  // invalid.
  if (found.some((breach) => breach.message !== undefined)) return found;
  return [...found, ...limits(kind, body)];
}

function limits(kind: keyof typeof schemas, body: unknown): readonly Breach[] {
  switch (kind) {
    case 'comment':
      return commentLimits(body as { body: string });
    case 'new issue':
    case 'issue':
      return issueLimits(kind, body as IssueBody);
    case 'new check run':
    case 'check run':
      return checkRunLimits(body as CheckRunBody);
    default:
      return kind satisfies never;
  }
}

function schemaBreach(error: ErrorObject): Breach {
  const place = error.instancePath === '' ? 'the body' : error.instancePath;
  if (error.keyword === 'additionalProperties') {
    return {
      sentence: `${place} has the unknown property "${error.params.additionalProperty}"`,
      message: undefined,
    };
  }
  const detail =
    error.keyword === 'enum'
      ? `${error.message}: ${error.params.allowedValues.join(', ')}`
      : error.message;
  return {
    sentence: `${place} ${detail}`,
    message: `Invalid request.\n\nFor '${error.instancePath}', ${detail}.`,
  };
}

function commentLimits({ body }: { readonly body: string }): readonly Breach[] {
  const characters = [...body].length;
  if (characters === 0)
    return [
      { sentence: 'the comment is empty', message: 'Validation Failed: body cannot be blank' },
    ];
  if (characters <= COMMENT_CHARACTERS) return [];
  return [
    {
      sentence: `the comment has ${characters} characters`,
      message: `Body is too long (maximum is ${COMMENT_CHARACTERS} characters)`,
    },
  ];
}

/** The parts of an issue's body that have limits. They are valid according to the schema. */
interface IssueBody {
  readonly title?: string | number | null;
  readonly body?: string | null;
  readonly state?: string;
  readonly state_reason?: string | null;
}

function issueLimits(
  kind: 'new issue' | 'issue',
  { title, body, state, state_reason }: IssueBody,
): readonly Breach[] {
  const found: Breach[] = [];
  const long = (what: string, text: string, most: number): void => {
    const characters = [...text].length;
    if (characters <= most) return;
    found.push({
      sentence: `the ${what} of the issue has ${characters} characters`,
      message: `${what} is too long (maximum is ${most} characters)`,
    });
  };
  if ((kind === 'new issue' || title !== undefined) && String(title ?? '').trim() === '')
    found.push({ sentence: 'the title of the issue is blank', message: "title can't be blank" });
  long('title', String(title ?? ''), ISSUE_TITLE_CHARACTERS);
  long('body', body ?? '', ISSUE_CHARACTERS);
  // GitHub accepts a reason without a change of state, but ignores it.
  if (state_reason !== undefined && state === undefined)
    found.push({ sentence: 'state_reason without a state', message: undefined });
  return found;
}

/** The parts of a check run's body that have limits. They are valid according to the schema. */
interface CheckRunBody {
  readonly status?: string;
  readonly conclusion?: string;
  readonly output?: {
    readonly summary?: string;
    readonly text?: string;
    readonly annotations?: readonly Annotation[];
  };
}

interface Annotation {
  readonly start_line: number;
  readonly end_line: number;
  readonly start_column?: number;
  readonly end_column?: number;
  readonly message: string;
  readonly title?: string;
  readonly raw_details?: string;
}

function checkRunLimits(body: CheckRunBody): readonly Breach[] {
  const found: Breach[] = [];
  const breach = (sentence: string, message = `Invalid request.\n\n${sentence}.`): void => {
    found.push({ sentence, message });
  };
  if (body.status === 'completed' && body.conclusion === undefined) {
    breach(
      'status completed has no conclusion',
      'Invalid request.\n\nA conclusion is required when the status is completed.',
    );
  }
  for (const field of ['summary', 'text'] as const) {
    const length = [...(body.output?.[field] ?? '')].length;
    if (length <= OUTPUT_CHARACTERS) continue;
    breach(
      `output.${field} has ${length} characters`,
      `Invalid request.\n\nOnly ${OUTPUT_CHARACTERS} characters are allowed; ${length} were supplied.`,
    );
  }
  const annotations = body.output?.annotations ?? [];
  if (annotations.length > ANNOTATIONS) {
    const message = `Invalid request.\n\nNo more than ${ANNOTATIONS} items are allowed; ${annotations.length} were supplied.`;
    breach(`${annotations.length} annotations in one request`, message);
  }
  for (const [index, item] of annotations.entries()) {
    for (const problem of annotationProblems(item)) breach(`annotation ${index}: ${problem}`);
  }
  return found;
}

/** Returns the limits that an annotation breaks. */
function annotationProblems(item: Annotation): readonly string[] {
  const columns = [item.start_column, item.end_column].filter((column) => column !== undefined);
  const hasColumns = columns.length > 0;
  const checks: readonly (readonly [isBroken: boolean, problem: string])[] = [
    [
      [...(item.title ?? '')].length > TITLE_CHARACTERS,
      `title over ${TITLE_CHARACTERS} characters`,
    ],
    [Buffer.byteLength(item.message, 'utf8') > MESSAGE_BYTES, 'message over 64 KB'],
    [Buffer.byteLength(item.raw_details ?? '', 'utf8') > MESSAGE_BYTES, 'raw_details over 64 KB'],
    [item.start_line < 1, 'start_line below 1'],
    [item.end_line < item.start_line, 'end_line before start_line'],
    [hasColumns && item.start_line !== item.end_line, 'columns on several lines'],
    [columns.some((column) => column < 1), 'column below 1'],
    [
      (item.end_column ?? Number.POSITIVE_INFINITY) < (item.start_column ?? 0),
      'end_column before start_column',
    ],
  ];
  return checks.flatMap(([isBroken, problem]) => (isBroken ? [problem] : []));
}
