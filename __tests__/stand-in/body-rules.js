import { Ajv } from 'ajv';
/** Characters a comment may have, counted as code points (facts 3.3). */
const COMMENT_CHARACTERS = 65_536;
/** Characters of a check run's summary, and of its text (facts 3.1). */
const OUTPUT_CHARACTERS = 65_535;
/** Annotations of one request (facts 3.1). */
const ANNOTATIONS = 50;
/** Characters of an annotation's title (facts 3.1). */
const TITLE_CHARACTERS = 255;
/** Bytes of an annotation's message, and of its raw details (facts 3.1). */
const MESSAGE_BYTES = 64 * 1024;
const text = { type: 'string' };
const time = { type: 'string', pattern: String.raw `^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$` };
const whole = { type: 'integer' };
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
};
const checkRun = {
    name: { type: 'string', minLength: 1 },
    details_url: { type: 'string', pattern: '^https?://' },
    external_id: text,
    started_at: time,
    completed_at: time,
    status: { enum: ['queued', 'in_progress', 'completed', 'waiting', 'requested', 'pending'] },
    conclusion: { enum: ['action_required', 'cancelled', 'failure', 'neutral', 'success', 'skipped', 'timed_out'] },
};
const output = (required) => ({
    type: 'object',
    required,
    additionalProperties: false,
    properties: { title: text, summary: text, text, annotations: { type: 'array', items: annotation } },
});
const schemas = {
    comment: { type: 'object', required: ['body'], additionalProperties: false, properties: { body: text } },
    'new check run': {
        type: 'object',
        required: ['name', 'head_sha'],
        additionalProperties: false,
        properties: { ...checkRun, head_sha: { type: 'string', pattern: '^[0-9a-f]{40}$' }, output: output(['title', 'summary']) },
    },
    'check run': { type: 'object', additionalProperties: false, properties: { ...checkRun, output: output(['summary']) } },
};
const ajv = new Ajv({ allErrors: true });
const validators = new Map(Object.entries(schemas).map(([kind, schema]) => [kind, ajv.compile(schema)]));
/** Every rule of GitHub's that the body of a request breaks: its written schema first, then the limits no schema holds. */
export function breaches(kind, body) {
    const validate = validators.get(kind);
    if (validate(body))
        return kind === 'comment' ? commentLimits(body) : checkRunLimits(body);
    const found = (validate.errors ?? []).map(schemaBreach);
    // Limits presuppose the shape; an unknown property alone leaves it whole.
    if (found.some((breach) => breach.message !== undefined))
        return found;
    return [...found, ...(kind === 'comment' ? commentLimits(body) : checkRunLimits(body))];
}
function schemaBreach(error) {
    const place = error.instancePath === '' ? 'the body' : error.instancePath;
    if (error.keyword === 'additionalProperties') {
        return { sentence: `${place} has the unknown property "${error.params.additionalProperty}"`, message: undefined };
    }
    const detail = error.keyword === 'enum' ? `${error.message}: ${error.params.allowedValues.join(', ')}` : error.message;
    return { sentence: `${place} ${detail}`, message: `Invalid request.\n\nFor '${error.instancePath}', ${detail}.` };
}
function commentLimits({ body }) {
    const characters = [...body].length;
    if (characters === 0)
        return [{ sentence: 'the comment is empty', message: 'Validation Failed: body cannot be blank' }];
    if (characters <= COMMENT_CHARACTERS)
        return [];
    return [
        { sentence: `the comment has ${characters} characters`, message: `Body is too long (maximum is ${COMMENT_CHARACTERS} characters)` },
    ];
}
function checkRunLimits(body) {
    const found = [];
    const breach = (sentence, message = `Invalid request.\n\n${sentence}.`) => {
        found.push({ sentence, message });
    };
    if (body.status === 'completed' && body.conclusion === undefined) {
        breach('status completed has no conclusion', 'Invalid request.\n\nA conclusion is required when the status is completed.');
    }
    for (const field of ['summary', 'text']) {
        const length = [...(body.output?.[field] ?? '')].length;
        if (length <= OUTPUT_CHARACTERS)
            continue;
        breach(`output.${field} has ${length} characters`, `Invalid request.\n\nOnly ${OUTPUT_CHARACTERS} characters are allowed; ${length} were supplied.`);
    }
    const annotations = body.output?.annotations ?? [];
    if (annotations.length > ANNOTATIONS) {
        const message = `Invalid request.\n\nNo more than ${ANNOTATIONS} items are allowed; ${annotations.length} were supplied.`;
        breach(`${annotations.length} annotations in one request`, message);
    }
    for (const [index, item] of annotations.entries()) {
        const at = `annotation ${index}`;
        if ([...(item.title ?? '')].length > TITLE_CHARACTERS)
            breach(`${at}: title over ${TITLE_CHARACTERS} characters`);
        if (Buffer.byteLength(item.message, 'utf8') > MESSAGE_BYTES)
            breach(`${at}: message over 64 KB`);
        if (Buffer.byteLength(item.raw_details ?? '', 'utf8') > MESSAGE_BYTES)
            breach(`${at}: raw_details over 64 KB`);
        if (item.start_line < 1)
            breach(`${at}: start_line below 1`);
        if (item.end_line < item.start_line)
            breach(`${at}: end_line before start_line`);
        const columns = [item.start_column, item.end_column].filter((column) => column !== undefined);
        if (columns.length === 0)
            continue;
        if (item.start_line !== item.end_line)
            breach(`${at}: columns on several lines`);
        if (columns.some((column) => column < 1))
            breach(`${at}: column below 1`);
        if ((item.end_column ?? Number.POSITIVE_INFINITY) < (item.start_column ?? 0))
            breach(`${at}: end_column before start_column`);
    }
    return found;
}
