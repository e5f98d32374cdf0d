export const id = 449;
export const ids = [449];
export const modules = {

/***/ 8792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BQ: () => (/* binding */ InflationError),
/* harmony export */   kb: () => (/* binding */ inflated),
/* harmony export */   yE: () => (/* binding */ InflationBudget)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);


const MIB = 1024 * 1024;
const MAX_INFLATED = 1024 * MIB;
const MAX_RATIO = 200;
const RATIO_FROM = 32 * MIB;
class InflationError extends Error {
    help;
    constructor(message, help) {
        super(message);
        this.name = 'InflationError';
        this.help = help;
    }
}
class InflationBudget {
    #bytesIn = 0;
    #bytesOut = 0;
    take(out, file) {
        this.#bytesOut += out;
        if (this.#bytesOut > MAX_INFLATED)
            throw new InflationError(`the gzip files of this run decompress to more than ${MAX_INFLATED / MIB} MiB, the limit of a run`, 'name fewer files, choose a shorter time window, or provide the traces uncompressed');
        if (isBomb(file.bytesOut, file.bytesIn))
            throw new InflationError(`the gzip data decompresses to more than ${MAX_RATIO} times its size (${Math.floor(file.bytesOut / MIB)} MiB so far), like a decompression bomb`, 'remove the file from the traces; if it really contains traces, provide it uncompressed');
        if (isBomb(this.#bytesOut, this.#bytesIn + file.bytesIn))
            throw new InflationError(`the gzip files of this run decompress to more than ${MAX_RATIO} times their size (${Math.floor(this.#bytesOut / MIB)} MiB so far), like a decompression bomb`, 'remove these files from the traces; if they really contain traces, provide them uncompressed');
    }
    close(bytesIn) {
        this.#bytesIn += bytesIn;
    }
}
function isBomb(out, given) {
    return out > RATIO_FROM && out > given * MAX_RATIO;
}
async function inflated(chunks, budget) {
    const iterator = chunks[Symbol.asyncIterator]();
    const first = await iterator.next();
    const rest = async function* () {
        if (!first.done)
            yield first.value;
        for (let next = await iterator.next(); !next.done; next = await iterator.next())
            yield next.value;
    };
    if (first.done || first.value[0] !== 0x1f || first.value[1] !== 0x8b)
        return rest();
    return gunzipped(rest(), budget);
}
async function* gunzipped(chunks, budget) {
    let given = 0;
    let padding = 0;
    const copies = async function* () {
        for await (const chunk of chunks) {
            given += chunk.length;
            const content = chunk.findLastIndex((byte) => byte !== 0);
            padding = content === -1 ? padding + chunk.length : chunk.length - 1 - content;
            yield Uint8Array.from(chunk);
        }
    };
    const source = node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from(copies());
    const gunzip = (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.createGunzip)({ chunkSize: 64 * 1024 });
    source.on('error', (error) => gunzip.destroy(error));
    let bytesOut = 0;
    try {
        for await (const chunk of source.pipe(gunzip)) {
            bytesOut += chunk.length;
            budget.take(chunk.length, { bytesIn: gunzip.bytesWritten, bytesOut });
            yield chunk;
        }
    }
    finally {
        budget.close(gunzip.bytesWritten);
        source.destroy();
        gunzip.destroy();
    }
    if (gunzip.bytesWritten < given - padding)
        throw new InflationError(`the gzip data is followed by other data, ${given - gunzip.bytesWritten} bytes before the end of the file`, 'write the file again, with all or none of it compressed');
}


/***/ }),

/***/ 47469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Or: () => (/* binding */ tracesOf),
/* harmony export */   mA: () => (/* binding */ readTraceFile),
/* harmony export */   wj: () => (/* binding */ traceFilesOf)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52958);
/* harmony import */ var _finding_nearest_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(93106);
/* harmony import */ var _formats_traces_formats_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10335);
/* harmony import */ var _formats_traces_read_traces_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54839);
/* harmony import */ var _formats_traces_records_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30365);
/* harmony import */ var _rules_configuration_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51644);
/* harmony import */ var _rules_trace_source_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(76233);
/* harmony import */ var _inflate_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8792);
/* harmony import */ var _patterns_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(55325);










function tracesOf({ configured, inFolder, agents }, files, settings) {
    const findings = [];
    const found = (items, shared) => onlyOnce(items.flatMap((item) => {
        const finding = wrongFormat(item);
        if (finding)
            findings.push(finding);
        const paths = traceFilesOf(item, files);
        if (paths.length === 0)
            findings.push(noSuchTraces(item));
        return paths.map((file) => ({
            file,
            shared,
            ...(item.format !== undefined && { format: item.format }),
        }));
    }));
    const named = configured?.files
        ? found(configured.files, false)
        : settings.traces
            ? found(settings.traces, agents > 1)
            : undefined;
    const traceFiles = named ?? (configured ? [] : inFolder.map((file) => ({ file, shared: false })));
    const agentId = configured?.agentId ?? settings.agentId;
    const api = agentId === undefined
        ? undefined
        : { agentId, window: configured?.window ?? settings.traceWindow };
    if (agentId !== undefined && configured?.agentId === undefined && agents > 1)
        findings.push(severalAgents(agentId, agents));
    if (traceFiles.length === 0 && api === undefined)
        return { findings };
    return { origin: { files: traceFiles, ...(api && { api }) }, findings };
}
function wrongFormat({ text, format }) {
    if (format === undefined || (0,_formats_traces_read_traces_js__WEBPACK_IMPORTED_MODULE_3__/* .traceFormat */ .J)(format) !== undefined)
        return undefined;
    const ids = _formats_traces_formats_js__WEBPACK_IMPORTED_MODULE_2__/* .TRACE_FORMATS */ .j.map(({ id }) => id);
    const near = (0,_finding_nearest_js__WEBPACK_IMPORTED_MODULE_9__/* .nearest */ .pA)(format, ids);
    return (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .findingIn */ .jl)(_rules_trace_source_js__WEBPACK_IMPORTED_MODULE_6__/* .traceSource */ .L, text, _rules_trace_source_js__WEBPACK_IMPORTED_MODULE_6__/* .traceSource */ .L.words.unknownFormat(format, ids, near));
}
function onlyOnce(files) {
    const known = new Map();
    for (const file of files) {
        const earlier = known.get(file.file);
        if (earlier === undefined || (earlier.format === undefined && file.format !== undefined))
            known.set(file.file, file);
    }
    return [...known.values()];
}
function traceFilesOf({ text }, files) {
    if ((0,_patterns_js__WEBPACK_IMPORTED_MODULE_8__/* .isFileGlob */ .vZ)(text))
        return (0,_patterns_js__WEBPACK_IMPORTED_MODULE_8__/* .globFiles */ .CJ)(text, files);
    const below = files.filter((file) => file.startsWith(`${text}/`));
    return below.length > 0 ? below.filter((file) => !/\.md$|(?:^|\/)\.[^/]*$/i.test(file)) : [text];
}
function noSuchTraces({ text }) {
    return (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .findingIn */ .jl)(_rules_trace_source_js__WEBPACK_IMPORTED_MODULE_6__/* .traceSource */ .L, '', _rules_trace_source_js__WEBPACK_IMPORTED_MODULE_6__/* .traceSource */ .L.words.notFound(text));
}
function severalAgents(agentId, agents) {
    return (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .findingIn */ .jl)(_rules_configuration_js__WEBPACK_IMPORTED_MODULE_5__/* .configuration */ .H, '', _rules_configuration_js__WEBPACK_IMPORTED_MODULE_5__/* .configuration */ .H.words.oneAgentId(agentId, agents));
}
async function readTraceFile(tree, file, sinkOf, seen, inflation = new _inflate_js__WEBPACK_IMPORTED_MODULE_7__/* .InflationBudget */ .yE()) {
    const format = file.format === undefined ? undefined : (0,_formats_traces_read_traces_js__WEBPACK_IMPORTED_MODULE_3__/* .traceFormat */ .J)(file.format);
    const reader = new _formats_traces_read_traces_js__WEBPACK_IMPORTED_MODULE_3__/* .TraceFileReader */ .$(file.file, sinkOf, { seen, ...(format && { format }) });
    const opened = await openFile(tree, file.file);
    if ('reason' in opened)
        return {
            ...reader.end(),
            problem: { kind: 'refused', reason: opened.reason },
        };
    try {
        for await (const chunk of await (0,_inflate_js__WEBPACK_IMPORTED_MODULE_7__/* .inflated */ .kb)(opened.chunks, inflation))
            if (!reader.push(chunk))
                break;
    }
    catch (error) {
        if (error instanceof _inflate_js__WEBPACK_IMPORTED_MODULE_7__/* .InflationError */ .BQ)
            return {
                ...reader.end(),
                problem: { kind: 'inflation', reason: error.message, help: error.help },
            };
        const { code, message } = error;
        return {
            ...reader.end(),
            problem: code?.startsWith('Z_')
                ? { kind: 'damaged-gzip' }
                : { kind: 'interrupted', reason: code ?? message },
        };
    }
    return reader.end();
}
async function openFile(tree, file) {
    if (tree.open) {
        const opened = await tree.open(file);
        if (opened.kind === 'stream')
            return opened;
        return { reason: opened.kind === 'absent' ? 'it does not exist' : opened.reason };
    }
    const read = await tree.read(file, _formats_traces_records_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_DOCUMENT_BYTES */ .b);
    switch (read.kind) {
        case 'bytes':
            return { chunks: node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from([read.bytes]) };
        case 'absent':
            return { reason: 'it does not exist' };
        case 'too-large':
            return {
                reason: `it has more than ${_formats_traces_records_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_DOCUMENT_BYTES */ .b / 1024 / 1024} MiB, the limit for a file of a commit`,
            };
        case 'refused':
            return { reason: read.reason };
        default:
            return read;
    }
}


/***/ }),

/***/ 41015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ AP_TRACE)
/* harmony export */ });
/* harmony import */ var _model_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51134);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47724);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68811);
/* harmony import */ var _time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79683);




const AP_TRACE = {
    id: 'ap-trace',
    title: 'AP-Trace',
    agentIds: 'card',
    marks: ['trace_id', 'traces', 'trace_json'],
    recognise: (record) => tracesIn(record).some(isTrace),
    open: (sink) => ({
        read(record) {
            for (const trace of tracesIn(record)) {
                const id = (0,_record_js__WEBPACK_IMPORTED_MODULE_2__/* .idAt */ .jj)(trace, 'trace_id');
                if (id !== undefined && isTrace(trace))
                    sink.trace(toTrace(trace, id, sink));
            }
        },
        end() { },
    }),
};
function tracesIn(record) {
    const wrapped = (0,_record_js__WEBPACK_IMPORTED_MODULE_2__.at)(record, 'traces');
    const rows = Array.isArray(wrapped) ? wrapped : [record];
    return rows.flatMap((row) => {
        const inner = (0,_record_js__WEBPACK_IMPORTED_MODULE_2__/* .decoded */ .DH)((0,_record_js__WEBPACK_IMPORTED_MODULE_2__.at)(row, 'trace_json'));
        const trace = (0,_record_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(inner) ? inner : row;
        return (0,_record_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(trace) ? [trace] : [];
    });
}
function isTrace(record) {
    if ((0,_record_js__WEBPACK_IMPORTED_MODULE_2__/* .idAt */ .jj)(record, 'trace_id') === undefined)
        return false;
    return ((0,_record_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(record.action) ||
        (typeof record.action === 'string' &&
            ((0,_record_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(record.decision) || Object.hasOwn(record, 'card_id'))));
}
function toTrace(record, id, sink) {
    const time = (0,_time_js__WEBPACK_IMPORTED_MODULE_1__/* .timeOf */ .n)(record.timestamp) ?? (0,_time_js__WEBPACK_IMPORTED_MODULE_1__/* .timeOf */ .n)(record.created_at);
    const agent = (0,_record_js__WEBPACK_IMPORTED_MODULE_2__/* .idAt */ .jj)(record, 'agent_id');
    const session = (0,_record_js__WEBPACK_IMPORTED_MODULE_2__/* .idAt */ .jj)(record, 'context', 'session_id') ?? (0,_record_js__WEBPACK_IMPORTED_MODULE_2__/* .idAt */ .jj)(record, 'session_id');
    const status = statusOf(record);
    const context = {
        trace: id,
        ...(time !== undefined && { at: time }),
        ...(agent !== undefined && { agent }),
        ...(session !== undefined && { session }),
    };
    const calls = status === undefined
        ? []
        : named(record, sink).map((call) => ({ ...call, ...context, status }));
    const type = (0,_record_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(record, 'action', 'type');
    return {
        id,
        content: (0,_model_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .contentDigest */ .eZ)(time, record.action, record.decision, record.escalation, record.context, record.tool_name),
        ...(time !== undefined && { at: time }),
        ...(agent !== undefined && { agent }),
        calls,
        facts: [
            ...[
                (0,_record_js__WEBPACK_IMPORTED_MODULE_2__.at)(record, 'context'),
                (0,_record_js__WEBPACK_IMPORTED_MODULE_2__.at)(record, 'context', 'metadata'),
                (0,_record_js__WEBPACK_IMPORTED_MODULE_2__.at)(record, 'action', 'parameters'),
                record,
            ].filter(_record_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4),
            ...(type === undefined ? [] : [{ action_type: type }]),
        ],
        values: (0,_record_js__WEBPACK_IMPORTED_MODULE_2__/* .listAt */ .gT)(record, 'decision', 'values_applied').filter((value) => typeof value === 'string'),
    };
}
function statusOf(record) {
    switch ((0,_record_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(record, 'action', 'type')) {
        case 'recommend':
        case 'escalate':
            return undefined;
        case 'deny':
            return 'denied';
        default:
            if (typeof record.action === 'string' && (0,_record_js__WEBPACK_IMPORTED_MODULE_2__.at)(record, 'escalation', 'escalated') === true)
                return undefined;
            return (0,_record_js__WEBPACK_IMPORTED_MODULE_2__.at)(record, 'context', 'metadata', 'success') === false ? 'error' : 'ok';
    }
}
function named(record, sink) {
    const calls = (0,_record_js__WEBPACK_IMPORTED_MODULE_2__/* .listAt */ .gT)(record, 'action', 'tool_calls').flatMap((call) => {
        const tool = (0,_record_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(call, 'tool_name') ?? (0,_record_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(call, 'name') ?? (0,_record_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(call, 'function', 'name');
        const server = (0,_record_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(call, 'server') ?? (0,_record_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(call, 'server_name');
        if (tool === undefined)
            return [];
        const input = (0,_record_js__WEBPACK_IMPORTED_MODULE_2__.at)(call, 'arguments') ?? (0,_record_js__WEBPACK_IMPORTED_MODULE_2__.at)(call, 'tool_input') ?? (0,_record_js__WEBPACK_IMPORTED_MODULE_2__.at)(call, 'function', 'arguments');
        return [
            {
                tool,
                ...(server !== undefined && { server }),
                ...(0,_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .argumentFacts */ .T)(sink, { tool, server }, input ?? (0,_record_js__WEBPACK_IMPORTED_MODULE_2__.at)(call, 'input')),
            },
        ];
    });
    if (calls.length > 0)
        return calls;
    const tools = (0,_record_js__WEBPACK_IMPORTED_MODULE_2__/* .listAt */ .gT)(record, 'action', 'parameters', 'tools').flatMap((entry) => {
        const tool = typeof entry === 'string' ? entry : (0,_record_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(entry, 'name');
        return tool ? [{ tool }] : [];
    });
    if (tools.length > 0)
        return tools;
    const tool = (0,_record_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(record, 'tool_name');
    if (tool !== undefined)
        return [{ tool, ...(0,_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .argumentFacts */ .T)(sink, { tool }, (0,_record_js__WEBPACK_IMPORTED_MODULE_2__.at)(record, 'tool_input')) }];
    const name = (0,_record_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(record, 'action', 'name') ?? (0,_record_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(record, 'action') ?? '';
    return name
        .split(', ')
        .filter((part) => part !== '' && part !== 'inference')
        .map((part) => ({ tool: part, named: 'action' }));
}


/***/ }),

/***/ 47724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ argumentFacts)
});

// EXTERNAL MODULE: ./build/src/model/digest.js
var model_digest = __webpack_require__(51134);
// EXTERNAL MODULE: ./build/src/model/tool.js
var model_tool = __webpack_require__(67412);
// EXTERNAL MODULE: ./build/src/formats/traces/record.js
var record = __webpack_require__(68811);
;// CONCATENATED MODULE: ./build/src/formats/traces/sql-text.js
const STATEMENTS = new Set('alter analyze begin commit create delete drop explain grant insert merge pragma revoke rollback select truncate update vacuum with'.split(' '));
const AMBIGUOUS = new Set('attach call comment copy declare desc describe detach do exec execute load lock rename replace set show table use values'.split(' '));
const MAX_WORD = 12;
const BEHIND_HASH = new Set('alter create delete drop grant insert merge revoke select truncate update'.split(' '));
function isSqlText(text) {
    const begin = startOf(text);
    const start = text.charAt(begin) === '#' ? startBehindHash(text, begin) : begin;
    let end = start;
    while (end - start <= MAX_WORD && isLetter(text.charCodeAt(end)))
        end += 1;
    if (end === start || end - start > MAX_WORD || isWordPart(text.charCodeAt(end)))
        return false;
    const word = text.slice(start, end).toLowerCase();
    if (start !== begin)
        return BEHIND_HASH.has(word);
    if (STATEMENTS.has(word))
        return true;
    if (!AMBIGUOUS.has(word))
        return false;
    const next = startOf(text, end);
    return next > end && (isLetter(text.charCodeAt(next)) || '"`[@#_('.includes(text.charAt(next)))
        ? next < text.length
        : text.charAt(end) === '(';
}
function startBehindHash(text, from) {
    let at = from;
    while (text.charAt(at) === '#')
        at = startOf(text, after(text, '\n', at));
    return at;
}
const EXECUTED = /^\/\*M?!\d{0,6}/;
const MAX_OPENING = 10;
const BLANK = /[\s\x00-\x1f\x85;(\uFEFF]/;
function startOf(text, from = 0) {
    for (let at = from;;) {
        const char = text.charAt(at);
        if (char === '')
            return at;
        if (BLANK.test(char))
            at += 1;
        else if (text.startsWith('--', at))
            at = after(text, '\n', at + 2);
        else if (text.startsWith('/*', at) && EXECUTED.test(text.slice(at, at + MAX_OPENING)))
            at += EXECUTED.exec(text.slice(at, at + MAX_OPENING))?.[0].length ?? 1;
        else if (text.startsWith('*/', at))
            at += 2;
        else if (text.startsWith('/*', at))
            at = after(text, '*/', at + 2);
        else
            return at;
    }
}
function after(text, found, from) {
    const at = text.indexOf(found, from);
    return at === -1 ? text.length : at + found.length;
}
function isLetter(code) {
    return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}
function isWordPart(code) {
    return isLetter(code) || (code >= 0x30 && code <= 0x39) || code === 0x5f || code === 0x2d;
}

;// CONCATENATED MODULE: ./build/src/formats/traces/arguments.js




const NONE = {};
function argumentFacts(sink, { tool, server }, value) {
    const { compareArguments, inspectArguments } = sink;
    if (!compareArguments && !inspectArguments)
        return NONE;
    const plain = (0,record/* decoded */.DH)(value);
    if (plain === undefined || plain === null)
        return NONE;
    const input = inspectArguments && inputOf(plain);
    return {
        ...(compareArguments && { inputDigest: inputDigest((0,model_tool/* canonicalName */.Ew)(tool, server), plain) }),
        ...(input && { input }),
    };
}
function inputDigest(tool, value) {
    try {
        return (0,model_digest/* mix */.jh)((0,model_digest/* digestOf */.ol)(tool), valueDigest(value));
    }
    catch {
        return Number.NaN;
    }
}
function valueDigest(value) {
    if (typeof value === 'string')
        return (0,model_digest/* digestOf */.ol)(value, 1);
    if (Array.isArray(value)) {
        let digest = 2;
        for (const entry of value)
            digest = (0,model_digest/* mix */.jh)(digest, valueDigest(entry)) + 1;
        return (0,model_digest/* mix */.jh)(digest, value.length);
    }
    if (!(0,record/* isRecord */.u4)(value))
        return (0,model_digest/* digestOf */.ol)(String(value), 3);
    const keys = Object.keys(value);
    let sum = keys.length;
    for (const key of keys) {
        const member = (0,model_digest/* mix */.jh)((0,model_digest/* digestOf */.ol)(key, 4), valueDigest(value[key]));
        sum = (sum + (0,model_digest/* mix */.jh)(member ^ (member >>> 15), 5)) | 0;
    }
    return (0,model_digest/* mix */.jh)(sum, 6);
}
function inputOf(value) {
    try {
        return { text: textOf(value), sql: sqlIn(value) };
    }
    catch {
        return undefined;
    }
}
function textOf(value) {
    if (typeof value === 'string')
        return value;
    if ((0,record/* isRecord */.u4)(value)) {
        const values = Object.values(value);
        const [only] = values;
        if (values.length === 1 && typeof only === 'string')
            return only;
    }
    return JSON.stringify(value);
}
const SQL_KEYS = /^(?:q|stmts?|statements?|commands?|cmds?|code|scripts?|text|expression|quer(?:y|ies)|(?:raw|db)?sql\w{0,32}|\w{0,32}(?:sql|query))$/;
const MAX_KEY = 64;
function isSqlKey(key) {
    return key.length <= MAX_KEY && SQL_KEYS.test(key.toLowerCase().replace(/[_.-]/g, ''));
}
function sqlIn(value) {
    const found = [];
    const collect = (part, mayBeSql) => {
        if (typeof part === 'string') {
            if (mayBeSql && isSqlText(part))
                found.push(part);
        }
        else if (Array.isArray(part))
            for (const entry of part)
                collect(entry, mayBeSql);
        else if ((0,record/* isRecord */.u4)(part))
            for (const [key, entry] of Object.entries(part))
                collect(entry, mayBeSql || isSqlKey(key));
    };
    collect(value, typeof value === 'string');
    return found;
}


/***/ }),

/***/ 10335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ TRACE_FORMATS),
  s: () => (/* binding */ formatsFor)
});

// EXTERNAL MODULE: ./build/src/formats/traces/ap-trace.js
var ap_trace = __webpack_require__(41015);
// EXTERNAL MODULE: ./build/src/model/digest.js
var model_digest = __webpack_require__(51134);
// EXTERNAL MODULE: ./build/src/formats/traces/arguments.js + 1 modules
var traces_arguments = __webpack_require__(47724);
// EXTERNAL MODULE: ./build/src/formats/traces/record.js
var traces_record = __webpack_require__(68811);
// EXTERNAL MODULE: ./build/src/formats/traces/time.js
var traces_time = __webpack_require__(79683);
;// CONCATENATED MODULE: ./build/src/formats/traces/tokens.js

const MAX_TOKENS = 1e12;
function tokenCount(value) {
    return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= MAX_TOKENS
        ? value
        : undefined;
}
function writtenCount(value) {
    return tokenCount(typeof value === 'string' && /^\d{1,13}$/.test(value) ? Number(value) : value);
}
function writtenCounts(written) {
    const { input, cacheRead, cacheWrite, output } = written;
    const raw = {
        input: writtenCount(input),
        cacheRead: writtenCount(cacheRead),
        cacheWrite: writtenCount(cacheWrite),
        output: writtenCount(output),
    };
    const counts = tokenCounts(raw);
    const isInvalid = [
        [input, raw.input],
        [cacheRead, raw.cacheRead],
        [cacheWrite, raw.cacheWrite],
        [output, raw.output],
    ].some(([value, count]) => value !== undefined && count === undefined);
    return isInvalid ? { ...(counts ?? NO_TOKENS), partial: true } : counts;
}
function countAt(value, ...keys) {
    for (const key of keys) {
        const count = tokenCount((0,traces_record.at)(value, key));
        if (count !== undefined)
            return count;
    }
    return undefined;
}
function tokenCounts(raw) {
    const { input, cacheRead, cacheWrite, output } = raw;
    const counts = {
        input: input ?? 0,
        cacheRead: cacheRead ?? 0,
        cacheWrite: cacheWrite ?? 0,
        output: output ?? 0,
    };
    if (counts.input + counts.cacheRead + counts.cacheWrite + counts.output === 0)
        return undefined;
    return input === undefined || output === undefined ? { ...counts, partial: true } : counts;
}
function inclusiveCounts(raw) {
    const { input, cacheRead = 0, cacheWrite = 0 } = raw;
    if (input === undefined || input < cacheRead + cacheWrite)
        return tokenCounts(raw);
    return tokenCounts({ ...raw, input: input - cacheRead - cacheWrite });
}
function anthropicCounts(usage) {
    return tokenCounts({
        input: countAt(usage, 'input_tokens'),
        cacheRead: countAt(usage, 'cache_read_input_tokens'),
        cacheWrite: countAt(usage, 'cache_creation_input_tokens'),
        output: countAt(usage, 'output_tokens'),
    });
}
function openAiCounts(usage) {
    const details = (0,traces_record.at)(usage, 'input_tokens_details') ?? (0,traces_record.at)(usage, 'prompt_tokens_details');
    return inclusiveCounts({
        input: countAt(usage, 'input_tokens', 'prompt_tokens'),
        cacheRead: countAt(details, 'cached_tokens'),
        cacheWrite: countAt(details, 'cache_write_tokens'),
        output: countAt(usage, 'output_tokens', 'completion_tokens'),
    });
}
const NUMBERS = ['input', 'cacheRead', 'cacheWrite', 'output'];
function combined(a, b, combine) {
    const [input, cacheRead, cacheWrite, output] = NUMBERS.map((key) => combine(a[key], b[key]));
    return {
        input: input ?? 0,
        cacheRead: cacheRead ?? 0,
        cacheWrite: cacheWrite ?? 0,
        output: output ?? 0,
        ...(a.partial && b.partial && { partial: true }),
    };
}
const NO_TOKENS = { input: 0, cacheRead: 0, cacheWrite: 0, output: 0 };
function sumOf(a, b) {
    return combined(a, b, (x, y) => x + y);
}
function largestOf(a, b) {
    return combined(a, b, Math.max);
}
function remainderOf(total, counted) {
    const rest = combined(total, counted, (all, before) => Math.max(0, all - before));
    return isZero(rest) ? undefined : rest;
}
function isZero(counts) {
    return NUMBERS.every((key) => counts[key] === 0);
}

;// CONCATENATED MODULE: ./build/src/formats/traces/atif.js





const ATIF = {
    id: 'atif',
    title: 'ATIF trajectory',
    agentIds: 'framework',
    marks: ['schema_version'],
    recognise: (record) => /^ATIF-/.test((0,traces_record/* textAt */.$6)(record, 'schema_version') ?? '') &&
        (0,traces_record/* isRecord */.u4)(record) &&
        Array.isArray(record.steps),
    open: (sink) => ({
        read(record) {
            const root = { session: (0,traces_record/* idAt */.jj)(record, 'session_id'), agent: (0,traces_record/* textAt */.$6)(record, 'agent', 'name') };
            for (const trajectory of trajectoriesIn(record))
                take(trajectory, root, sink);
        },
        end() { },
    }),
};
const MAX_TRAJECTORIES = 100_000;
function trajectoriesIn(record) {
    const found = [record];
    for (let next = 0; next < found.length && found.length < MAX_TRAJECTORIES; next += 1) {
        const inner = (0,traces_record.at)(found[next], 'subagent_trajectories');
        const trajectories = Array.isArray(inner)
            ? inner
            : (0,traces_record/* isRecord */.u4)(inner)
                ? Object.values(inner)
                : [];
        for (const trajectory of trajectories)
            found.push(trajectory);
    }
    return found;
}
function take(trajectory, root, sink) {
    const own = (0,traces_record/* idAt */.jj)(trajectory, 'session_id');
    const session = root.session ?? own;
    const agent = root.agent ?? (0,traces_record/* textAt */.$6)(trajectory, 'agent', 'name');
    for (const definition of (0,traces_record/* listAt */.gT)(trajectory, 'agent', 'tool_definitions')) {
        const name = (0,traces_record/* textAt */.$6)(definition, 'name') ?? (0,traces_record/* textAt */.$6)(definition, 'function', 'name');
        if (name !== undefined)
            sink.declare({ name });
    }
    const isRoot = own === session;
    for (const step of (0,traces_record/* listAt */.gT)(trajectory, 'steps')) {
        const time = (0,traces_time/* timeOf */.n)((0,traces_record.at)(step, 'timestamp'));
        const context = {
            ...(session !== undefined && { session }),
            ...(time !== undefined && { at: time }),
        };
        const stepId = (0,traces_record/* idAt */.jj)(step, 'step_id');
        const identity = stepId === undefined ? {} : { id: JSON.stringify([own, stepId]) };
        giveStep(step, { ...context, ...identity }, agent, isRoot, sink);
        const delegated = delegatedIn(step);
        for (const call of (0,traces_record/* listAt */.gT)(step, 'tool_calls')) {
            const tool = (0,traces_record/* textAt */.$6)(call, 'function_name');
            const id = (0,traces_record/* idAt */.jj)(call, 'tool_call_id');
            if (tool === undefined)
                continue;
            sink.call({
                tool,
                ...context,
                ...(agent !== undefined && { agent }),
                ...(id !== undefined && {
                    id,
                    content: (0,model_digest/* contentDigest */.eZ)(own, stepId ?? time, (0,traces_record.at)(call, 'arguments')),
                }),
                status: 'unknown',
                ...(id !== undefined && delegated.has(id) && { operation: { kind: 'delegate' } }),
                ...(0,traces_arguments/* argumentFacts */.T)(sink, { tool }, (0,traces_record.at)(call, 'arguments')),
            });
        }
    }
}
function giveStep(step, context, agent, isRoot, sink) {
    if (sink.turn && isRoot && (0,traces_record.at)(step, 'source') === 'user')
        sink.turn({ ...context, order: sink.position?.() ?? 0 });
    const counts = sink.usage && countsOf((0,traces_record.at)(step, 'metrics'));
    if (counts !== undefined)
        sink.usage?.({
            ...context,
            ...(agent !== undefined && { agent }),
            order: sink.position?.() ?? 0,
            ...counts,
        });
}
function countsOf(metrics) {
    return inclusiveCounts({
        input: countAt(metrics, 'prompt_tokens'),
        cacheRead: countAt(metrics, 'cached_tokens'),
        cacheWrite: countAt((0,traces_record.at)(metrics, 'extra'), 'cache_creation_input_tokens'),
        output: countAt(metrics, 'completion_tokens'),
    });
}
function delegatedIn(step) {
    const ids = new Set();
    for (const result of (0,traces_record/* listAt */.gT)(step, 'observation', 'results')) {
        const id = (0,traces_record/* idAt */.jj)(result, 'source_call_id');
        const isDelegated = (0,traces_record/* listAt */.gT)(result, 'subagent_trajectory_ref').length > 0;
        if (id !== undefined && isDelegated)
            ids.add(id);
    }
    return ids;
}

// EXTERNAL MODULE: ./build/src/formats/traces/recorded.js
var recorded = __webpack_require__(95990);
;// CONCATENATED MODULE: ./build/src/formats/traces/open-calls.js

const MAX_OPEN = 10_000;
const MAX_UNDER_KEY = 16;
const MAX_INPUT_LENGTH = 64 * 1024 * 1024;
class OpenCalls {
    #sink;
    #open = new Map();
    #count = 0;
    #inputLength = 0;
    constructor(sink) {
        this.#sink = sink;
    }
    hold(key, call, inputDigest) {
        if (key === undefined) {
            this.#sink.call(call);
            return;
        }
        const under = this.#open.get(key);
        if (under?.some((held) => isSameCall(held.call, call)))
            return;
        this.#push(key, { call: (0,recorded/* placed */.G)(call, this.#sink.position), inputDigest });
    }
    mark(key, status) {
        const under = this.#open.get(key);
        const open = under?.find(({ call }) => call.status === 'unknown') ?? under?.at(-1);
        if (open === undefined)
            return;
        const before = open.call.status;
        if (before === 'denied') {
            if (status === 'ok')
                this.#push(key, { ...open, call: { ...open.call, status } });
        }
        else if (status !== 'denied' || before !== 'ok')
            open.call = { ...open.call, status };
    }
    deny(key, call, inputDigest, nth) {
        const ofTool = (this.#open.get(key) ?? []).filter((held) => held.call.tool === call.tool);
        const under = ofTool.length === 1 || inputDigest === undefined
            ? ofTool
            : ofTool.filter((held) => held.inputDigest === inputDigest);
        if (under.filter((held) => held.call.status === 'denied').length > nth)
            return;
        const open = under.find(({ call: { status } }) => status === 'unknown' || status === 'error');
        if (open)
            open.call = { ...open.call, status: 'denied' };
        else
            this.#push(key, {
                call: (0,recorded/* placed */.G)({ ...call, status: 'denied' }, this.#sink.position),
                inputDigest,
            });
    }
    settle(key, status) {
        const under = this.#open.get(key);
        const open = under?.find(({ call }) => call.status === 'unknown') ?? under?.[0];
        if (under === undefined || open === undefined)
            return;
        this.#remove(key, under, open);
        this.#sink.call(status === undefined || open.call.status === 'denied' ? open.call : { ...open.call, status });
    }
    end() {
        for (const under of this.#open.values())
            for (const { call } of under)
                this.#sink.call(call);
        this.#open.clear();
        this.#count = 0;
        this.#inputLength = 0;
    }
    #push(key, open) {
        const under = this.#open.get(key);
        if (under === undefined)
            this.#open.set(key, [open]);
        else
            under.push(open);
        this.#count += 1;
        this.#inputLength += inputLength(open.call);
        if (under !== undefined && under.length > MAX_UNDER_KEY)
            this.#release(key, under);
        else if (this.#count > MAX_OPEN)
            this.#releaseOldest();
        while (this.#inputLength > MAX_INPUT_LENGTH && this.#count > 1)
            this.#releaseOldest();
    }
    #releaseOldest() {
        const [oldest] = this.#open;
        if (oldest !== undefined)
            this.#release(oldest[0], oldest[1]);
    }
    #release(key, under) {
        const [oldest] = under;
        if (oldest === undefined)
            return;
        this.#remove(key, under, oldest);
        this.#sink.call(oldest.call);
    }
    #remove(key, under, open) {
        under.splice(under.indexOf(open), 1);
        this.#count -= 1;
        this.#inputLength -= inputLength(open.call);
        if (under.length === 0)
            this.#open.delete(key);
    }
}
function inputLength({ input }) {
    return input === undefined ? 0 : input.text.length;
}
function isSameCall(held, call) {
    return (held.tool === call.tool &&
        held.server === call.server &&
        held.agent === call.agent &&
        (held.content ?? 0) === (call.content ?? 0));
}

;// CONCATENATED MODULE: ./build/src/formats/traces/open-usage.js

const open_usage_MAX_OPEN = 10_000;
class OpenUsage {
    #sink;
    #open = new Map();
    constructor(sink) {
        this.#sink = sink;
    }
    add(key, fields, counts) {
        if (this.#sink.usage === undefined)
            return undefined;
        if (key === undefined) {
            const order = this.#sink.position?.() ?? 0;
            this.#report({ fields, order, counts });
            return counts;
        }
        let answer = this.#open.get(key);
        if (answer === undefined) {
            answer = { fields, order: this.#sink.position?.() ?? 0, counts: undefined };
            this.#open.set(key, answer);
            if (this.#open.size > open_usage_MAX_OPEN)
                this.#releaseOldest();
        }
        if (counts === undefined)
            return undefined;
        const before = answer.counts;
        answer.counts = before === undefined ? counts : largestOf(before, counts);
        return remainderOf(answer.counts, before ?? NO_TOKENS);
    }
    end() {
        for (const answer of this.#open.values())
            this.#report(answer);
        this.#open.clear();
    }
    #releaseOldest() {
        const [oldest] = this.#open;
        if (oldest === undefined)
            return;
        this.#open.delete(oldest[0]);
        this.#report(oldest[1]);
    }
    #report({ fields, order, counts }) {
        if (counts !== undefined)
            this.#sink.usage?.({ ...fields, order, ...counts });
    }
}

;// CONCATENATED MODULE: ./build/src/formats/traces/claude-managed-agents.js







const CLAUDE_MANAGED_AGENTS = {
    id: 'claude-managed-agents',
    title: 'Anthropic managed agents',
    agentIds: 'framework',
    marks: ['type', 'events', 'data'],
    recognise: (record) => eventsIn(record).some(isEvent),
    takes: (record) => eventsIn(record).some((event) => isEvent(event) || /^(?:agent|session|span|system|user)\./.test((0,traces_record/* textAt */.$6)(event, 'type') ?? '')),
    open(sink) {
        const calls = new ManagedAgentCalls(sink);
        return {
            read(record) {
                for (const event of eventsIn(record))
                    calls.take(event);
            },
            end: () => calls.end(),
        };
    },
};
class ManagedAgentCalls {
    #sink;
    #calls;
    #answers;
    #session;
    #agent;
    constructor(sink) {
        this.#sink = sink;
        this.#calls = new OpenCalls(sink);
        this.#answers = new OpenUsage(sink);
    }
    take(event) {
        const type = (0,traces_record/* textAt */.$6)(event, 'type') ?? '';
        if (type === 'session') {
            this.#session = (0,traces_record/* idAt */.jj)(event, 'id') ?? this.#session;
            this.#agent = (0,traces_record/* textAt */.$6)(event, 'agent', 'name') ?? this.#agent;
        }
        if (USE.test(type))
            this.#hold(event);
        else if (type === 'span.model_request_start' || type === 'span.model_request_end')
            this.#addAnswer(event);
        else if (type === 'user.message')
            this.#addTurn(event);
        this.#markResult(type, event);
    }
    end() {
        this.#answers.end();
        this.#calls.end();
    }
    #contextOf(event) {
        const session = (0,traces_record/* idAt */.jj)(event, 'session_id') ?? this.#session;
        const time = (0,traces_time/* timeOf */.n)(event.processed_at);
        return {
            ...(session !== undefined && { session }),
            ...(time !== undefined && { at: time }),
        };
    }
    #addAnswer(event) {
        const request = (0,traces_record/* idAt */.jj)(event, 'model_request_start_id') ?? (0,traces_record/* idAt */.jj)(event, 'id');
        if (request === undefined)
            return;
        const context = this.#contextOf(event);
        const agent = (0,traces_record/* textAt */.$6)(event, 'agent_name') ?? this.#agent;
        this.#answers.add(keyOf(request, context.session), { ...context, id: request, ...(agent !== undefined && { agent }) }, anthropicCounts(event.model_usage));
    }
    #addTurn(event) {
        const id = (0,traces_record/* idAt */.jj)(event, 'id');
        if (id === undefined)
            return;
        this.#sink.turn?.({
            ...this.#contextOf(event),
            order: this.#sink.position?.() ?? 0,
            id,
        });
    }
    #hold(event) {
        const [tool, server, id] = [
            (0,traces_record/* textAt */.$6)(event, 'name'),
            (0,traces_record/* textAt */.$6)(event, 'mcp_server_name'),
            (0,traces_record/* idAt */.jj)(event, 'id'),
        ];
        const agent = (0,traces_record/* textAt */.$6)(event, 'agent_name') ?? this.#agent;
        const context = this.#contextOf(event);
        if (tool === undefined)
            return;
        this.#calls.hold(id === undefined ? undefined : keyOf(id, context.session), {
            tool,
            ...(server !== undefined && { server }),
            ...context,
            ...(agent !== undefined && { agent }),
            status: event.evaluated_permission === 'deny' ? 'denied' : 'unknown',
            ...(0,traces_arguments/* argumentFacts */.T)(this.#sink, { tool, server }, event.input),
            ...(id !== undefined && {
                id,
                content: (0,model_digest/* contentDigest */.eZ)(UNIQUE.test(id) ? null : event.processed_at, event.input),
            }),
        });
    }
    #markResult(type, event) {
        const id = (0,traces_record/* idAt */.jj)(event, 'tool_use_id') ??
            (0,traces_record/* idAt */.jj)(event, 'mcp_tool_use_id') ??
            (0,traces_record/* idAt */.jj)(event, 'custom_tool_use_id');
        if (id === undefined)
            return;
        const key = keyOf(id, (0,traces_record/* idAt */.jj)(event, 'session_id') ?? this.#session);
        if (type === 'user.tool_confirmation' && event.result === 'deny')
            this.#calls.mark(key, 'denied');
        if (RESULT.test(type))
            this.#calls.mark(key, event.is_error === true ? 'error' : 'ok');
    }
}
const USE = /^agent\.(?:mcp_|custom_)?tool_use$/;
const RESULT = /^(?:agent|user)\.(?:mcp_|custom_)?tool_result$/;
const UNIQUE = /^sevt_[A-Za-z0-9]{16,}$/;
function keyOf(id, session) {
    return UNIQUE.test(id) ? id : JSON.stringify([session, id]);
}
function isEvent(event) {
    const type = (0,traces_record/* textAt */.$6)(event, 'type') ?? '';
    if (USE.test(type))
        return (0,traces_record/* textAt */.$6)(event, 'name') !== undefined && (0,traces_record/* idAt */.jj)(event, 'id') !== undefined;
    return (/^(?:agent|session|span|user)\.[a-z_]+$/.test(type) &&
        (0,traces_record/* idAt */.jj)(event, 'id') !== undefined &&
        Object.hasOwn(event, 'processed_at'));
}
const MAX_DEPTH = 4;
function eventsIn(record, depth = 0) {
    if (Array.isArray(record))
        return depth < MAX_DEPTH ? record.flatMap((entry) => eventsIn(entry, depth + 1)) : [];
    if (!(0,traces_record/* isRecord */.u4)(record))
        return [];
    const page = (0,traces_record.at)(record, 'events') ?? (0,traces_record.at)(record, 'data');
    return Array.isArray(page) && depth < MAX_DEPTH ? eventsIn(page, depth + 1) : [record];
}

;// CONCATENATED MODULE: ./build/src/formats/traces/claude-blocks.js




const claude_blocks_UNIQUE = /^(?:srv|mcp)?toolu_[A-Za-z0-9_]{16,}$/;
function claudeCalls(sink) {
    const open = new OpenCalls(sink);
    return {
        uses(message, context, line) {
            for (const block of blocksOf(message)) {
                const [tool, id, server] = [
                    (0,traces_record/* textAt */.$6)(block, 'name'),
                    (0,traces_record/* idAt */.jj)(block, 'id'),
                    (0,traces_record/* textAt */.$6)(block, 'server_name'),
                ];
                if (tool === undefined || !USES.includes((0,traces_record/* textAt */.$6)(block, 'type') ?? ''))
                    continue;
                const inputDigest = (0,model_digest/* contentDigest */.eZ)(block.input);
                const call = {
                    tool,
                    ...(server !== undefined && { server }),
                    ...context,
                    status: 'unknown',
                    ...operationOf(tool, block),
                    ...(0,traces_arguments/* argumentFacts */.T)(sink, { tool, server }, block.input),
                    ...(id !== undefined && claude_blocks_UNIQUE.test(id) && { id, content: inputDigest, copied: true }),
                    ...(id !== undefined &&
                        !claude_blocks_UNIQUE.test(id) && {
                        id,
                        content: (0,model_digest/* contentDigest */.eZ)((0,traces_record/* idAt */.jj)(message, 'id') ?? line ?? context.at, block.input),
                    }),
                };
                open.hold(id === undefined ? undefined : claude_blocks_keyOf(id, context.session), call, inputDigest);
            }
        },
        results(message, session, refused) {
            for (const block of blocksOf(message)) {
                const id = (0,traces_record/* idAt */.jj)(block, 'tool_use_id');
                if (id !== undefined && /(?:^|_)tool_result$/.test((0,traces_record/* textAt */.$6)(block, 'type') ?? ''))
                    open.mark(claude_blocks_keyOf(id, session), statusOf(block, refused));
            }
        },
        denied(denials, session) {
            const counts = new Map();
            for (const denial of denials) {
                const [tool, id, input] = [
                    (0,traces_record/* textAt */.$6)(denial, 'tool_name'),
                    (0,traces_record/* idAt */.jj)(denial, 'tool_use_id'),
                    (0,traces_record.at)(denial, 'tool_input'),
                ];
                if (tool === undefined || id === undefined)
                    continue;
                const key = claude_blocks_keyOf(id, session);
                const inputDigest = input === undefined ? undefined : (0,model_digest/* contentDigest */.eZ)(input);
                const kind = JSON.stringify([key, tool, inputDigest]);
                const nth = counts.get(kind) ?? 0;
                counts.set(kind, nth + 1);
                open.deny(key, {
                    tool,
                    ...(session !== undefined && { session }),
                    status: 'denied',
                    ...(0,traces_arguments/* argumentFacts */.T)(sink, { tool }, input),
                    id,
                    content: inputDigest ?? 0,
                }, inputDigest, nth);
            }
        },
        end: () => open.end(),
    };
}
const USES = ['tool_use', 'server_tool_use', 'mcp_tool_use'];
function holdsCall(message) {
    return blocksOf(message).some((block) => USES.includes((0,traces_record/* textAt */.$6)(block, 'type') ?? '') &&
        (0,traces_record/* textAt */.$6)(block, 'name') !== undefined &&
        (0,traces_record/* idAt */.jj)(block, 'id') !== undefined);
}
function operationOf(tool, { input }) {
    const target = (0,traces_record/* textAt */.$6)(input, 'subagent_type');
    if ((tool === 'Task' || tool === 'Agent') && target !== undefined)
        return { operation: { kind: 'delegate', target } };
    const file = (0,traces_record/* textAt */.$6)(input, 'path') ?? (0,traces_record/* textAt */.$6)(input, 'old_path') ?? '';
    if (tool !== 'memory' || !/^\/memories(?:\/|$)/.test(file))
        return {};
    const command = (0,traces_record/* textAt */.$6)(input, 'command') ?? '';
    if (command === 'view')
        return { operation: { kind: 'memory search' } };
    return WRITES.includes(command) ? { operation: { kind: 'memory write' } } : {};
}
const WRITES = ['create', 'str_replace', 'insert', 'delete', 'rename'];
function blocksOf(message) {
    return (0,traces_record/* listAt */.gT)(message, 'content').filter(traces_record/* isRecord */.u4);
}
function statusOf(block, refused) {
    if (block.is_error === true)
        return refused ? 'denied' : 'error';
    return /_tool_result_error$/.test((0,traces_record/* textAt */.$6)((0,traces_record.at)(block, 'content'), 'type') ?? '') ? 'error' : 'ok';
}
function claude_blocks_keyOf(id, session) {
    return claude_blocks_UNIQUE.test(id) ? id : JSON.stringify([session, id]);
}

;// CONCATENATED MODULE: ./build/src/formats/traces/claude-usage.js



const MAX_SESSIONS = 1_000;
const claude_usage_UNIQUE = /^msg_[A-Za-z0-9_]{16,}$/;
class ClaudeUsage {
    #sink;
    #answers;
    #spent = new Map();
    constructor(sink) {
        this.#sink = sink;
        this.#answers = new OpenUsage(sink);
    }
    answer(message, context, line, request) {
        if (this.#sink.usage === undefined)
            return;
        const counts = anthropicCounts((0,traces_record.at)(message, 'usage'));
        const id = (0,traces_record/* idAt */.jj)(message, 'id') ?? textOf(request) ?? textOf(line);
        if (counts === undefined)
            return;
        const isUnique = id !== undefined && claude_usage_UNIQUE.test(id);
        const { input, cacheRead, cacheWrite } = counts;
        const key = isUnique || id === undefined
            ? id
            : JSON.stringify([context.session, id, input, cacheRead, cacheWrite]);
        const added = this.#answers.add(key, {
            ...context,
            ...(key !== undefined && { id: key }),
            ...(isUnique && { copied: true }),
        }, counts);
        if (added !== undefined)
            this.#count(context.session, added);
    }
    total(usage, context) {
        if (this.#sink.usage === undefined)
            return;
        const total = anthropicCounts(usage);
        const before = this.#spent.get(context.session ?? '') ?? NO_TOKENS;
        const rest = total && remainderOf(total, before);
        if (total === undefined || rest === undefined)
            return;
        this.#count(context.session, rest);
        const { input, cacheRead, cacheWrite, output } = total;
        const id = JSON.stringify(['total', input, cacheRead, cacheWrite, output]);
        this.#report({ ...context, id }, rest);
    }
    turn(message, context, line) {
        if (this.#sink.turn === undefined || !isSaid(message))
            return;
        const id = textOf(line);
        this.#sink.turn({
            ...context,
            order: this.#sink.position?.() ?? 0,
            ...(id !== undefined && { id }),
        });
    }
    end() {
        this.#answers.end();
    }
    #count(session, counts) {
        const key = session ?? '';
        if (this.#spent.size >= MAX_SESSIONS && !this.#spent.has(key))
            this.#spent.clear();
        this.#spent.set(key, sumOf(this.#spent.get(key) ?? NO_TOKENS, counts));
    }
    #report(context, counts) {
        this.#sink.usage?.({ ...context, order: this.#sink.position?.() ?? 0, ...counts });
    }
}
function isSaid(message) {
    const content = (0,traces_record.at)(message, 'content');
    if (typeof content === 'string')
        return content !== '';
    const blocks = (0,traces_record/* listAt */.gT)(message, 'content').filter(traces_record/* isRecord */.u4);
    return (blocks.length > 0 &&
        blocks.every((block) => !/(?:^|_)tool_result$/.test((0,traces_record/* textAt */.$6)(block, 'type') ?? '')));
}
function textOf(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}

;// CONCATENATED MODULE: ./build/src/formats/traces/claude-stream-json.js




const CLAUDE_STREAM_JSON = {
    id: 'claude-stream-json',
    title: 'Claude Code messages',
    agentIds: 'framework',
    marks: ['type'],
    recognise: (record) => (0,traces_record/* isRecord */.u4)(record) && isMessage(record),
    takes: (record) => (0,traces_record/* isRecord */.u4)(record) && (isMessage(record) || isOther(record)),
    open(sink) {
        const calls = claudeCalls(sink);
        const usage = new ClaudeUsage(sink);
        let session;
        return {
            read(record) {
                if (!(0,traces_record/* isRecord */.u4)(record))
                    return;
                session = (0,traces_record/* idAt */.jj)(record, 'session_id') ?? session;
                const at = (0,traces_time/* timeOf */.n)(record.timestamp);
                const context = {
                    ...(at !== undefined && { at }),
                    ...(session !== undefined && { session }),
                };
                switch (record.type) {
                    case 'system':
                        for (const name of (0,traces_record/* listAt */.gT)(record, 'tools'))
                            if (typeof name === 'string' && name !== '')
                                sink.declare({ name });
                        break;
                    case 'assistant':
                        usage.answer(record.message, context, record.uuid);
                        calls.uses(record.message, context, record.uuid);
                        calls.results(record.message, session, false);
                        break;
                    case 'user':
                        if (isTurn(record))
                            usage.turn(record.message, context, record.uuid);
                        calls.results(record.message, session, false);
                        break;
                    case 'result':
                        usage.total(record.usage, context);
                        calls.denied((0,traces_record/* listAt */.gT)(record, 'permission_denials'), session);
                        break;
                    default:
                }
            },
            end() {
                usage.end();
                calls.end();
            },
        };
    },
};
function isTurn(record) {
    return (0,traces_record/* idAt */.jj)(record, 'parent_tool_use_id') === undefined && record.isSynthetic !== true;
}
const KINDS = /^(?:system|assistant|user|result|stream_event|keep_alive|rate_limit_event|prompt_suggestion|auth_status|tool_progress|tool_use_summary|control_\w+)$/;
function isOther(record) {
    return (typeof record.type === 'string' &&
        KINDS.test(record.type) &&
        !Object.hasOwn(record, 'sessionId') &&
        !Object.hasOwn(record, 'tool'));
}
const RESULT_MARKS = ['permission_denials', 'num_turns', 'total_cost_usd'];
function isMessage(record) {
    if (Object.hasOwn(record, 'sessionId'))
        return false;
    const hasSession = (0,traces_record/* idAt */.jj)(record, 'session_id') !== undefined;
    switch (record.type) {
        case 'system':
            return record.subtype === 'init' && (hasSession || Array.isArray(record.tools));
        case 'assistant':
            return ((0,traces_record/* isRecord */.u4)(record.message) &&
                (hasSession || (Object.hasOwn(record, 'parent_tool_use_id') && holdsCall(record.message))));
        case 'user':
            return (0,traces_record/* isRecord */.u4)(record.message) && hasSession;
        case 'result':
            return RESULT_MARKS.some((mark) => Object.hasOwn(record, mark));
        default:
            return false;
    }
}

;// CONCATENATED MODULE: ./build/src/formats/traces/claude-transcript.js




const CLAUDE_TRANSCRIPT = {
    id: 'claude-transcript',
    title: 'Claude Code transcript',
    agentIds: 'framework',
    marks: ['type', 'loglines'],
    recognise: (record) => linesIn(record).some(isLine),
    takes: (record) => linesIn(record).some((line) => isLine(line) || claude_transcript_isOther(line)),
    open(sink) {
        const calls = claudeCalls(sink);
        const usage = new ClaudeUsage(sink);
        let session;
        return {
            read(record) {
                for (const line of linesIn(record)) {
                    session = (0,traces_record/* idAt */.jj)(line, 'sessionId') ?? session;
                    const { type, message, timestamp } = spoken(line);
                    const time = (0,traces_time/* timeOf */.n)(timestamp) ?? (0,traces_time/* timeOf */.n)(line.timestamp);
                    const context = {
                        ...(time !== undefined && { at: time }),
                        ...(session !== undefined && { session }),
                    };
                    if (type === 'assistant') {
                        usage.answer(message, context, line.uuid, line.requestId);
                        calls.uses(message, context, line.uuid);
                    }
                    if (type === 'user' && claude_transcript_isTurn(line))
                        usage.turn(message, context, line.uuid);
                    if (type === 'assistant' || type === 'user')
                        calls.results(message, session, isRefused(line));
                }
            },
            end() {
                usage.end();
                calls.end();
            },
        };
    },
};
function linesIn(record) {
    if (!(0,traces_record/* isRecord */.u4)(record))
        return [];
    return Object.hasOwn(record, 'loglines') ? (0,traces_record/* listAt */.gT)(record, 'loglines').filter(traces_record/* isRecord */.u4) : [record];
}
function spoken(line) {
    const inner = line.type === 'progress' ? (0,traces_record.at)(line, 'data', 'message') : undefined;
    return (0,traces_record/* isRecord */.u4)(inner) ? inner : line;
}
function claude_transcript_isTurn(line) {
    return (line.type === 'user' &&
        line.isSidechain !== true &&
        line.isMeta !== true &&
        line.isCompactSummary !== true);
}
function isRefused(line) {
    return ((0,traces_record/* textAt */.$6)(line, 'toolDenialKind') !== undefined || line.toolUseResult === 'User rejected tool use');
}
function claude_transcript_isOther(line) {
    if (typeof line.type !== 'string' || Object.hasOwn(line, 'session_id'))
        return false;
    return ((Object.hasOwn(line, 'sessionId') || Object.hasOwn(line, 'uuid')) &&
        !Object.hasOwn(line, 'tool') &&
        !Object.hasOwn(line, 'tool_name'));
}
const LINE_MARKS = ['timestamp', 'cwd', 'uuid', 'parentUuid'];
function isLine(line) {
    if (Object.hasOwn(line, 'session_id'))
        return false;
    if (line.type === 'summary')
        return (0,traces_record/* textAt */.$6)(line, 'summary') !== undefined && (0,traces_record/* textAt */.$6)(line, 'leafUuid') !== undefined;
    if (line.type !== 'assistant' && line.type !== 'user')
        return false;
    if (!(0,traces_record/* isRecord */.u4)(line.message) || !Object.hasOwn(line.message, 'content'))
        return false;
    return ((0,traces_record/* idAt */.jj)(line, 'sessionId') !== undefined ||
        LINE_MARKS.some((mark) => Object.hasOwn(line, mark)) ||
        holdsCall(line.message));
}

;// CONCATENATED MODULE: ./build/src/formats/traces/codex-calls.js



const codex_calls_MAX_OPEN = 10_000;
class CodexCalls {
    session;
    #sink;
    #usage;
    #pending = new Map();
    #inputLength = 0;
    constructor(sink, usage) {
        this.#sink = sink;
        this.#usage = usage;
    }
    has(id) {
        return this.#pending.has(id);
    }
    put(id, record, isLasting = true) {
        if (id === undefined) {
            this.#sink.call(this.#callOf(record));
            return;
        }
        const pending = this.#pending.get(id);
        if (pending !== undefined && codex_calls_isSameCall(pending.call, record)) {
            if (isSameInput(pending, record)) {
                this.#merge(id, pending, record);
                return;
            }
            this.settle(id);
        }
        this.#hold(id, record, isLasting);
    }
    mark(id, status) {
        const pending = this.#pending.get(id);
        if (pending === undefined || status === 'unknown')
            return;
        const before = pending.call.status;
        if (status === 'ok' && before === 'denied')
            this.#sink.call(pending.call);
        if (status === 'ok' ||
            (status === 'error' && before !== 'denied') ||
            (status === 'denied' && before !== 'ok'))
            pending.call = { ...pending.call, status };
    }
    settle(id) {
        const pending = this.#pending.get(id);
        this.#pending.delete(id);
        if (pending === undefined)
            return;
        this.#inputLength -= inputLength(pending.call);
        this.#sink.call(pending.call);
    }
    end() {
        for (const id of [...this.#pending.keys()])
            this.settle(id);
    }
    #callOf({ inputDigest: _, input, ...call }) {
        this.#usage.beforeCall();
        return (0,recorded/* placed */.G)({
            ...call,
            ...(this.session !== undefined && { session: this.session }),
            ...(0,traces_arguments/* argumentFacts */.T)(this.#sink, call, input),
        }, this.#sink.position);
    }
    #merge(id, pending, { inputDigest, tool, server, status }) {
        if (inputDigest !== undefined)
            pending.inputDigests.set(inputDigest.kind, inputDigest.content);
        if (server !== undefined && pending.call.server === undefined)
            pending.call = { ...pending.call, tool, server };
        this.mark(id, status);
    }
    #hold(id, record, isLasting) {
        const { inputDigest, tool, status } = record;
        const key = this.#pending.has(id) ? `${id}/${tool}` : id;
        if (this.#pending.has(key))
            this.mark(key, status);
        else {
            const call = { ...this.#callOf(record), ...(isLasting && lasting(key, inputDigest)) };
            this.#inputLength += inputLength(call);
            this.#pending.set(key, {
                call,
                inputDigests: new Map(inputDigest && [[inputDigest.kind, inputDigest.content]]),
            });
        }
        while (this.#pending.size > codex_calls_MAX_OPEN ||
            (this.#inputLength > MAX_INPUT_LENGTH && this.#pending.size > 1)) {
            const [oldest] = this.#pending.keys();
            if (oldest === undefined)
                return;
            this.settle(oldest);
        }
    }
}
function lasting(id, inputDigest) {
    return {
        id,
        content: inputDigest?.content ?? 0,
        ...(/^call_[A-Za-z0-9]{16,}$/.test(id) && { copied: true }),
    };
}
function codex_calls_isSameCall(before, record) {
    if (before.tool === record.tool)
        return true;
    if (before.server === undefined && record.server !== undefined)
        return before.tool.endsWith(record.tool);
    return (before.server !== undefined && record.server === undefined && record.tool.endsWith(before.tool));
}
function isSameInput(pending, { inputDigest }) {
    const known = inputDigest === undefined ? undefined : pending.inputDigests.get(inputDigest.kind);
    return known === undefined || known === inputDigest?.content;
}

;// CONCATENATED MODULE: ./build/src/formats/traces/codex-usage.js


class CodexUsage {
    #sink;
    #session;
    #origin;
    #total = NO_TOKENS;
    #answer;
    #isWaiting = false;
    constructor(sink) {
        this.#sink = sink;
    }
    beforeCall() {
        this.#isWaiting = false;
        if (this.#sink.usage)
            this.#answer ??= this.#sink.position?.();
    }
    read(record, context) {
        if (this.#sink.usage === undefined && this.#sink.turn === undefined)
            return;
        const { payload, msg } = record;
        switch (record.type) {
            case 'session_meta':
                this.#enter(context.session, (0,traces_record/* idAt */.jj)(payload, 'forked_from_id'));
                break;
            case 'thread.started':
                this.#enter(context.session, undefined);
                break;
            case 'turn.started':
                this.#addTurn(record, context);
                break;
            case 'turn.completed':
                this.#addTotal(record.usage, undefined, context);
                break;
            case 'response_item':
                if (isPrompt(payload))
                    this.#addTurn(record, context);
                else if ((0,traces_record.at)(payload, 'role') === 'assistant')
                    this.#isWaiting = false;
                break;
            case 'event_msg':
                this.#addEvent(payload, record, context);
                break;
            default:
                if ((0,traces_record/* isRecord */.u4)(msg))
                    this.#addEvent(msg, record, context);
        }
    }
    #enter(session, origin) {
        this.#answer = undefined;
        if (session === this.#session)
            return;
        this.#session = session;
        this.#origin = origin;
        this.#total = NO_TOKENS;
    }
    #addEvent(event, record, context) {
        const type = (0,traces_record/* textAt */.$6)(event, 'type');
        if (type === 'user_message')
            this.#addTurn(record, context);
        else if (type === 'token_count')
            this.#addTotal((0,traces_record.at)(event, 'info', 'total_token_usage'), (0,traces_record.at)(event, 'info', 'last_token_usage'), context);
    }
    #addTurn(record, context) {
        if (this.#isWaiting)
            return;
        this.#isWaiting = true;
        this.#answer = undefined;
        const id = (0,traces_record/* textAt */.$6)(record, 'timestamp');
        this.#sink.turn?.({
            ...context,
            order: this.#sink.position?.() ?? 0,
            ...(id !== undefined && { id, ...this.#scope() }),
        });
    }
    #addTotal(usage, last, context) {
        const total = codex_usage_countsOf(usage);
        if (this.#sink.usage === undefined || total === undefined)
            return;
        const isReset = sizeOf(total) < sizeOf(this.#total);
        const counts = isReset ? codex_usage_countsOf(last) : remainderOf(total, this.#total);
        this.#total = total;
        const order = this.#answer ?? this.#sink.position?.() ?? 0;
        this.#answer = undefined;
        if (counts === undefined)
            return;
        this.#isWaiting = false;
        const { input, cacheRead, output } = total;
        this.#sink.usage({
            ...context,
            order,
            ...counts,
            id: JSON.stringify([input, cacheRead, output]),
            ...this.#scope(),
        });
    }
    #scope() {
        return this.#origin === undefined ? {} : { scope: this.#origin };
    }
}
function codex_usage_countsOf(usage) {
    return inclusiveCounts({
        input: countAt(usage, 'input_tokens'),
        cacheRead: countAt(usage, 'cached_input_tokens'),
        output: countAt(usage, 'output_tokens'),
    });
}
function sizeOf({ input, cacheRead, output }) {
    return input + cacheRead + output;
}
function isPrompt(payload) {
    if ((0,traces_record.at)(payload, 'type') === 'function_call' || (0,traces_record.at)(payload, 'role') !== 'user')
        return false;
    const texts = (0,traces_record/* listAt */.gT)(payload, 'content').flatMap((part) => (0,traces_record/* textAt */.$6)(part, 'text') ?? []);
    return texts.length > 0 && !texts.some((text) => /^\s*(?:<|# AGENTS\.md)/.test(text));
}

;// CONCATENATED MODULE: ./build/src/formats/traces/codex.js





const CODEX = {
    id: 'codex',
    title: 'Codex session',
    agentIds: 'framework',
    marks: ['type', 'msg'],
    recognise: (record) => (0,traces_record/* isRecord */.u4)(record) && (isRollout(record) || isExec(record)),
    takes: (record) => (0,traces_record/* isRecord */.u4)(record) && (isRollout(record) || isExec(record) || codex_isOther(record)),
    open(sink) {
        const usage = new CodexUsage(sink);
        const calls = new CodexCalls(sink, usage);
        return {
            read(record) {
                if (!(0,traces_record/* isRecord */.u4)(record))
                    return;
                const time = (0,traces_time/* timeOf */.n)(record.timestamp);
                switch (record.type) {
                    case 'session_meta':
                        calls.end();
                        calls.session = (0,traces_record/* idAt */.jj)(record, 'payload', 'id') ?? calls.session;
                        break;
                    case 'thread.started':
                        calls.end();
                        calls.session = (0,traces_record/* idAt */.jj)(record, 'thread_id') ?? calls.session;
                        break;
                    case 'response_item':
                        if ((0,traces_record/* isRecord */.u4)(record.payload))
                            takeResponse(record.payload, time, calls);
                        break;
                    case 'event_msg':
                        if ((0,traces_record/* isRecord */.u4)(record.payload))
                            takeEvent(record.payload, time, calls);
                        break;
                    case 'item.started':
                    case 'item.updated':
                    case 'item.completed':
                        if ((0,traces_record/* isRecord */.u4)(record.item))
                            takeItem(record.item, time, record.type === 'item.completed', calls);
                        break;
                    default:
                        if ((0,traces_record/* isRecord */.u4)(record.msg))
                            takeEvent(record.msg, time, calls);
                }
                const { session } = calls;
                usage.read(record, {
                    ...(session !== undefined && { session }),
                    ...(time !== undefined && { at: time }),
                });
            },
            end: () => calls.end(),
        };
    },
};
function takeResponse(payload, time, calls) {
    const type = (0,traces_record/* textAt */.$6)(payload, 'type') ?? '';
    const id = (0,traces_record/* idAt */.jj)(payload, 'call_id') ?? (0,traces_record/* idAt */.jj)(payload, 'id');
    const about = { ...(time !== undefined && { at: time }), status: 'unknown' };
    if (type === 'function_call' || type === 'custom_tool_call') {
        const [name, space] = [(0,traces_record/* textAt */.$6)(payload, 'name'), (0,traces_record/* textAt */.$6)(payload, 'namespace')];
        const tool = space?.startsWith('mcp__') && name !== undefined
            ? `${space}${space.endsWith('__') ? '' : '__'}${name}`
            : name;
        if (tool !== undefined)
            calls.put(id, {
                tool,
                ...about,
                ...codex_operationOf(tool, payload.arguments),
                ...inputIn('response', payload.arguments ?? payload.input),
            });
    }
    else if (BUILT_IN.test(type)) {
        calls.put(id, {
            tool: type.slice(0, -'_call'.length),
            ...about,
            ...inputIn('response', payload.action),
        });
    }
    else if (/^(?:function_call|custom_tool_call)_output$/.test(type) && id !== undefined) {
        const output = (0,traces_record/* decoded */.DH)(payload.output);
        calls.mark(id, exitStatus((0,traces_record.at)(output, 'metadata', 'exit_code') ?? (0,traces_record.at)(output, 'success')));
    }
}
function inputIn(kind, value) {
    return value === undefined
        ? {}
        : { inputDigest: { kind, content: (0,model_digest/* contentDigest */.eZ)(value) }, input: value };
}
function codex_operationOf(tool, input) {
    if (tool !== 'spawn_agent')
        return {};
    const target = (0,traces_record/* textAt */.$6)((0,traces_record/* decoded */.DH)(input), 'agent_type');
    return { operation: { kind: 'delegate', ...(target !== undefined && { target }) } };
}
const BUILT_IN = /^(?:local_shell|web_search|image_generation|tool_search)_call$/;
function takeEvent(payload, time, calls) {
    const type = (0,traces_record/* textAt */.$6)(payload, 'type') ?? '';
    if (type === 'session_configured')
        calls.session = (0,traces_record/* idAt */.jj)(payload, 'session_id') ?? calls.session;
    if (/^mcp_tool_call_(?:begin|end)$/.test(type))
        takeMcpEvent(type, payload, time, calls);
    else if (/^(?:exec_command|patch_apply)_(?:begin|end)$/.test(type))
        takeCommandEvent(type, payload, time, calls);
}
function takeMcpEvent(type, payload, time, calls) {
    const id = (0,traces_record/* idAt */.jj)(payload, 'call_id');
    const [server, tool] = [
        (0,traces_record/* textAt */.$6)(payload, 'invocation', 'server'),
        (0,traces_record/* textAt */.$6)(payload, 'invocation', 'tool'),
    ];
    const status = type.endsWith('_end') ? mcpStatus(payload.result) : 'unknown';
    const input = inputIn('event', (0,traces_record.at)(payload, 'invocation', 'arguments'));
    if (tool !== undefined)
        calls.put(id, {
            tool,
            ...(server !== undefined && { server }),
            ...(time !== undefined && { at: time }),
            status,
            ...input,
        });
    else if (id !== undefined)
        calls.mark(id, status);
}
function takeCommandEvent(type, payload, time, calls) {
    const id = (0,traces_record/* idAt */.jj)(payload, 'call_id');
    const status = payload.status === 'declined' ? 'denied' : exitStatus(payload.exit_code ?? payload.success);
    if (id !== undefined && calls.has(id))
        calls.mark(id, status);
    else if (payload.source !== 'user_shell')
        calls.put(id, {
            tool: type.replace(/_(?:begin|end)$/, ''),
            ...(time !== undefined && { at: time }),
            status,
            ...(payload.command !== undefined && { input: { command: payload.command } }),
        });
}
function takeItem(item, time, isDone, calls) {
    const type = (0,traces_record/* textAt */.$6)(item, 'type') ?? (0,traces_record/* textAt */.$6)(item, 'item_type') ?? '';
    const isNamed = type === 'mcp_tool_call' || type === 'collab_tool_call';
    const tool = isNamed ? (0,traces_record/* textAt */.$6)(item, 'tool') : ITEMS.includes(type) ? type : undefined;
    const server = type === 'mcp_tool_call' ? (0,traces_record/* textAt */.$6)(item, 'server') : undefined;
    const id = (0,traces_record/* idAt */.jj)(item, 'id');
    if (tool === undefined)
        return;
    calls.put(id, {
        tool,
        ...(server !== undefined && { server }),
        ...(time !== undefined && { at: time }),
        status: itemStatus(item.status),
        input: item.command === undefined ? item.arguments : { command: item.command },
        ...(type === 'collab_tool_call' && tool !== undefined && codex_operationOf(tool, undefined)),
    }, false);
    if (isDone && id !== undefined)
        calls.settle(id);
}
const ITEMS = ['command_execution', 'file_change', 'web_search'];
function itemStatus(word) {
    if (word === 'declined')
        return 'denied';
    if (word === 'failed')
        return 'error';
    return word === 'completed' ? 'ok' : 'unknown';
}
function exitStatus(proof) {
    if (typeof proof === 'number')
        return proof === 0 ? 'ok' : 'error';
    if (typeof proof === 'boolean')
        return proof ? 'ok' : 'error';
    return 'unknown';
}
function mcpStatus(result) {
    if (!(0,traces_record/* isRecord */.u4)(result))
        return 'unknown';
    if (Object.hasOwn(result, 'Err'))
        return 'error';
    if (!Object.hasOwn(result, 'Ok'))
        return 'unknown';
    return (0,traces_record.at)(result, 'Ok', 'isError') === true || (0,traces_record.at)(result, 'Ok', 'is_error') === true
        ? 'error'
        : 'ok';
}
const ROLLOUT_TYPES = [
    'session_meta',
    'response_item',
    'event_msg',
    'turn_context',
];
function isRollout(record) {
    return ROLLOUT_TYPES.includes(record.type) && (0,traces_record/* isRecord */.u4)(record.payload);
}
function codex_isOther(record) {
    if ((0,traces_record/* isRecord */.u4)(record.msg))
        return typeof record.msg.type === 'string';
    return (typeof record.type === 'string' &&
        ((0,traces_record/* isRecord */.u4)(record.payload) ||
            (0,traces_record/* isRecord */.u4)(record.item) ||
            /^(?:thread|turn|item|error)(?:\.|$)/.test(record.type)) &&
        !Object.hasOwn(record, 'tool'));
}
function isExec(record) {
    if (record.type === 'thread.started')
        return (0,traces_record/* idAt */.jj)(record, 'thread_id') !== undefined;
    if (/^item\.(?:started|updated|completed)$/.test((0,traces_record/* textAt */.$6)(record, 'type') ?? ''))
        return ((0,traces_record/* textAt */.$6)(record, 'item', 'type') ?? (0,traces_record/* textAt */.$6)(record, 'item', 'item_type')) !== undefined;
    return /^(?:session_configured$|task_|turn_|mcp_tool_call_|exec_command_|patch_apply_|agent_)/.test((0,traces_record/* textAt */.$6)(record, 'msg', 'type') ?? '');
}

;// CONCATENATED MODULE: ./build/src/formats/traces/copilot-usage.js



class CopilotUsage {
    #sink;
    #counted = NO_TOKENS;
    constructor(sink) {
        this.#sink = sink;
    }
    take(event, data, session) {
        const time = (0,traces_time/* timeOf */.n)(event.timestamp);
        const context = {
            ...(session !== undefined && { session }),
            ...(time !== undefined && { at: time }),
        };
        if (event.type === 'user.message')
            this.#addTurn(event, context);
        else if (this.#sink.usage === undefined)
            return;
        else if (event.type === 'assistant.message') {
            const counts = tokenCounts({ output: countAt(data, 'outputTokens') });
            if (counts === undefined)
                return;
            this.#counted = sumOf(this.#counted, counts);
            this.#report(counts, (0,traces_record/* idAt */.jj)(data, 'messageId') ?? (0,traces_record/* idAt */.jj)(event, 'id'), context);
        }
        else
            this.#addTotal(event, data, context);
    }
    #addTurn(event, context) {
        const id = (0,traces_record/* idAt */.jj)(event, 'id');
        this.#sink.turn?.({
            ...context,
            order: this.#sink.position?.() ?? 0,
            ...(id !== undefined && { id }),
        });
    }
    #addTotal(event, { modelMetrics }, context) {
        const models = (0,traces_record/* isRecord */.u4)(modelMetrics) ? Object.values(modelMetrics) : [];
        const totals = models.flatMap((model) => copilot_usage_countsOf((0,traces_record.at)(model, 'usage')) ?? []);
        if (totals.length === 0)
            return;
        const rest = remainderOf(totals.reduce(sumOf), this.#counted);
        this.#counted = NO_TOKENS;
        if (rest !== undefined)
            this.#report(rest, (0,traces_record/* idAt */.jj)(event, 'id'), context);
    }
    #report(counts, id, context) {
        this.#sink.usage?.({
            ...context,
            order: this.#sink.position?.() ?? 0,
            ...counts,
            ...(id !== undefined && { id }),
        });
    }
}
function copilot_usage_countsOf(usage) {
    return inclusiveCounts({
        input: countAt(usage, 'inputTokens'),
        cacheRead: countAt(usage, 'cacheReadTokens'),
        cacheWrite: countAt(usage, 'cacheWriteTokens'),
        output: countAt(usage, 'outputTokens'),
    });
}

;// CONCATENATED MODULE: ./build/src/formats/traces/copilot-events.js






const MAX_REQUESTS = 10_000;
const COPILOT_EVENTS = {
    id: 'copilot-events',
    title: 'Copilot CLI events',
    agentIds: 'framework',
    marks: ['type'],
    recognise: (record) => (0,traces_record/* isRecord */.u4)(record) && copilot_events_isEvent(record),
    takes: (record) => (0,traces_record/* isRecord */.u4)(record) &&
        (copilot_events_isEvent(record) ||
            ((0,traces_record/* isRecord */.u4)(record.data) && /^[a-z_]+\.[a-z_.]+$/.test((0,traces_record/* textAt */.$6)(record, 'type') ?? ''))),
    open(sink) {
        const calls = new CopilotCalls(sink);
        return {
            read(record) {
                if ((0,traces_record/* isRecord */.u4)(record) && (0,traces_record/* isRecord */.u4)(record.data))
                    calls.take(record, record.data);
            },
            end: () => calls.end(),
        };
    },
};
class CopilotCalls {
    #calls;
    #requested = new Map();
    #permissionRequests = new Map();
    #refused = new Map();
    #sink;
    #usage;
    #session;
    constructor(sink) {
        this.#sink = sink;
        this.#calls = new OpenCalls(sink);
        this.#usage = new CopilotUsage(sink);
    }
    take(event, data) {
        switch (event.type) {
            case 'session.start':
            case 'session.resume':
                this.#session = (0,traces_record/* idAt */.jj)(data, 'sessionId') ?? this.#session;
                break;
            case 'assistant.message':
                this.#usage.take(event, data, this.#session);
                this.#takeRequests(data, event.timestamp);
                break;
            case 'tool.execution_start':
                this.#takeStart(event, data);
                break;
            case 'tool.execution_complete':
                this.#takeResult(data);
                break;
            case 'permission.requested':
                this.#takeQuestion(data);
                break;
            case 'permission.completed':
                this.#takeAnswer(data);
                break;
            case 'user.message':
            case 'session.shutdown':
                this.#usage.take(event, data, this.#session);
                break;
            default:
        }
    }
    end() {
        this.#calls.end();
    }
    #takeRequests(data, timestamp) {
        for (const request of (0,traces_record/* listAt */.gT)(data, 'toolRequests')) {
            const id = (0,traces_record/* idAt */.jj)(request, 'toolCallId');
            const call = this.#callOf(request, (0,traces_record/* textAt */.$6)(request, 'name'), id, timestamp);
            if (call !== undefined && id !== undefined)
                remember(this.#requested, this.#keyOf(id), call);
        }
    }
    #takeStart(event, data) {
        const id = (0,traces_record/* idAt */.jj)(data, 'toolCallId');
        const call = this.#callOf(data, (0,traces_record/* textAt */.$6)(data, 'toolName'), id, event.timestamp, event.id);
        const key = id === undefined ? undefined : this.#keyOf(id);
        if (key !== undefined) {
            this.#requested.delete(key);
            if (this.#refused.delete(key))
                return;
        }
        if (call !== undefined)
            this.#calls.hold(key, call);
    }
    #takeResult(data) {
        const id = (0,traces_record/* idAt */.jj)(data, 'toolCallId');
        if (id !== undefined && typeof data.success === 'boolean')
            this.#calls.mark(this.#keyOf(id), data.success ? 'ok' : 'error');
    }
    #takeQuestion(data) {
        const question = (0,traces_record/* idAt */.jj)(data, 'requestId');
        const id = (0,traces_record/* idAt */.jj)(data, 'permissionRequest', 'toolCallId');
        if (question !== undefined && id !== undefined)
            remember(this.#permissionRequests, question, id);
    }
    #takeAnswer(data) {
        const id = (0,traces_record/* idAt */.jj)(data, 'toolCallId') ?? this.#permissionRequests.get((0,traces_record/* idAt */.jj)(data, 'requestId') ?? '');
        if (id === undefined || !/^denied(?:-|$)/.test((0,traces_record/* textAt */.$6)(data, 'result', 'kind') ?? ''))
            return;
        const key = this.#keyOf(id);
        const call = this.#requested.get(key);
        if (call !== undefined) {
            this.#calls.hold(key, call);
            this.#requested.delete(key);
            remember(this.#refused, key, true);
        }
        this.#calls.mark(key, 'denied');
    }
    #keyOf(id) {
        return copilot_events_UNIQUE.test(id) ? id : JSON.stringify([this.#session, id]);
    }
    #callOf(named, raw, id, timestamp, event) {
        const server = (0,traces_record/* textAt */.$6)(named, 'mcpServerName');
        const tool = (0,traces_record/* textAt */.$6)(named, 'mcpToolName') ?? withoutServer(raw, server);
        const time = (0,traces_time/* timeOf */.n)(timestamp);
        const input = (0,traces_record.at)(named, 'arguments');
        if (tool === undefined)
            return undefined;
        return {
            tool,
            ...(raw !== undefined && raw !== tool && { raw }),
            ...(server !== undefined && { server }),
            ...(time !== undefined && { at: time }),
            ...(this.#session !== undefined && { session: this.#session }),
            status: 'unknown',
            ...copilot_events_operationOf(tool, server, input),
            ...(0,traces_arguments/* argumentFacts */.T)(this.#sink, { tool, server }, input),
            ...(id !== undefined && {
                id,
                content: (0,model_digest/* contentDigest */.eZ)(copilot_events_UNIQUE.test(id) ? null : event, input),
            }),
        };
    }
}
function copilot_events_operationOf(tool, server, input) {
    const target = server === undefined ? (0,traces_record/* textAt */.$6)(input, 'agent_type') : undefined;
    return tool === 'task' && target !== undefined ? { operation: { kind: 'delegate', target } } : {};
}
const copilot_events_UNIQUE = /^(?:call|toolu)_[A-Za-z0-9_]{16,}$/;
function remember(map, key, value) {
    map.set(key, value);
    if (map.size <= MAX_REQUESTS)
        return;
    const [oldest] = map.keys();
    if (oldest !== undefined)
        map.delete(oldest);
}
function withoutServer(tool, server) {
    if (tool === undefined || server === undefined || !tool.startsWith(`${server}-`))
        return tool;
    return tool.slice(server.length + 1) || tool;
}
function copilot_events_isEvent(record) {
    const { type, data } = record;
    if (typeof type !== 'string' || !(0,traces_record/* isRecord */.u4)(data))
        return false;
    if (type === 'tool.execution_start')
        return (0,traces_record/* idAt */.jj)(data, 'toolCallId') !== undefined && (0,traces_record/* textAt */.$6)(data, 'toolName') !== undefined;
    if (type === 'session.start')
        return (0,traces_record/* idAt */.jj)(data, 'sessionId') !== undefined;
    return (/^(?:session|assistant|tool|user|permission)\.[a-z_]+$/.test(type) &&
        (0,traces_record/* idAt */.jj)(record, 'id') !== undefined &&
        Object.hasOwn(record, 'parentId'));
}

;// CONCATENATED MODULE: ./build/src/formats/traces/gemini-usage.js




class GeminiUsage {
    #sink;
    #answers;
    constructor(sink) {
        this.#sink = sink;
        this.#answers = new OpenUsage(sink);
    }
    event(name, attributes, time) {
        const session = (0,traces_record/* idAt */.jj)(attributes, 'session.id');
        const context = {
            ...(session !== undefined && { session }),
            ...(time !== undefined && { at: time }),
        };
        if (name === 'gemini_cli.user_prompt') {
            const id = (0,traces_record/* idAt */.jj)(attributes, 'prompt_id');
            this.#sink.turn?.({
                ...context,
                order: this.#sink.position?.() ?? 0,
                ...(id !== undefined && { id }),
            });
        }
        else if (name === 'gemini_cli.api_response' && this.#sink.usage) {
            const counts = geminiCounts((key) => countAt(attributes, key));
            if (counts === undefined)
                return;
            const id = JSON.stringify([(0,traces_record/* idAt */.jj)(attributes, 'prompt_id'), time, Object.values(counts)]);
            this.#sink.usage({
                ...context,
                order: this.#sink.position?.() ?? 0,
                ...counts,
                ...(time !== undefined && { id }),
            });
        }
    }
    message(message, session) {
        const id = (0,traces_record/* idAt */.jj)(message, 'id');
        const time = (0,traces_time/* timeOf */.n)((0,traces_record.at)(message, 'timestamp'));
        const context = {
            ...(session !== undefined && { session }),
            ...(time !== undefined && { at: time }),
            ...(id !== undefined && { id }),
        };
        const type = (0,traces_record.at)(message, 'type');
        if (type === 'user')
            this.#sink.turn?.({ ...context, order: this.#sink.position?.() ?? 0 });
        else if (type === 'gemini') {
            const key = id === undefined ? undefined : JSON.stringify([session, id]);
            this.#answers.add(key, context, chatCounts((0,traces_record.at)(message, 'tokens')));
        }
    }
    end() {
        this.#answers.end();
    }
}
function geminiCounts(count) {
    return withThoughts(count('input_token_count'), count('cached_content_token_count'), count('tool_token_count'), count('output_token_count'), count('thoughts_token_count'));
}
function chatCounts(tokens) {
    return withThoughts(countAt(tokens, 'input'), countAt(tokens, 'cached'), countAt(tokens, 'tool'), countAt(tokens, 'output'), countAt(tokens, 'thoughts'));
}
function withThoughts(input, cached, tool, output, thoughts) {
    return inclusiveCounts({
        input: input === undefined ? undefined : input + (tool ?? 0),
        cacheRead: cached,
        output: output === undefined ? undefined : output + (thoughts ?? 0),
    });
}

;// CONCATENATED MODULE: ./build/src/formats/traces/gemini-cli.js






const GEMINI_CLI = {
    id: 'gemini-cli',
    title: 'Gemini CLI',
    agentIds: 'framework',
    marks: ['attributes', 'sessionId', 'toolCalls', 'messages'],
    recognise: (record) => (0,traces_record/* isRecord */.u4)(record) && (eventOf(record)?.startsWith('gemini_cli.') === true || isChat(record)),
    takes: (record) => (0,traces_record/* isRecord */.u4)(record) &&
        (eventOf(record)?.startsWith('gemini_cli.') === true || isChat(record) || gemini_cli_isOther(record)),
    open(sink) {
        const open = new OpenCalls(sink);
        const usage = new GeminiUsage(sink);
        let session;
        return {
            read(record) {
                if (!(0,traces_record/* isRecord */.u4)(record))
                    return;
                const event = eventOf(record);
                if (event === 'gemini_cli.tool_call') {
                    gemini_cli_takeEvent(record, sink);
                    return;
                }
                if (event !== undefined) {
                    usage.event(event, record.attributes, timeOfEvent(record));
                    return;
                }
                const set = (0,traces_record/* isRecord */.u4)(record.$set) ? record.$set : record;
                session = (0,traces_record/* idAt */.jj)(set, 'sessionId') ?? session;
                for (const message of [record, ...(0,traces_record/* listAt */.gT)(set, 'messages')]) {
                    usage.message(message, session);
                    takeMessage(message, session, open, sink);
                }
            },
            end() {
                usage.end();
                open.end();
            },
        };
    },
};
function eventOf(record) {
    return (0,traces_record/* textAt */.$6)(record, 'attributes', 'event.name');
}
function timeOfEvent({ attributes, hrTime }) {
    return (0,traces_time/* timeOf */.n)((0,traces_record.at)(attributes, 'event.timestamp')) ?? timeOfPair(hrTime);
}
function gemini_cli_takeEvent(record, sink) {
    const { attributes } = record;
    const server = (0,traces_record/* textAt */.$6)(attributes, 'mcp_server_name');
    const raw = (0,traces_record/* textAt */.$6)(attributes, 'function_name');
    const tool = gemini_cli_withoutServer(raw, server);
    const session = (0,traces_record/* idAt */.jj)(attributes, 'session.id');
    const time = timeOfEvent(record);
    if (tool === undefined)
        return;
    sink.call({
        tool,
        ...(raw !== undefined && raw !== tool && { raw }),
        ...(server !== undefined && { server }),
        ...(time !== undefined && { at: time }),
        ...(session !== undefined && { session }),
        status: eventStatus(attributes),
        ...gemini_cli_operationOf(tool, server),
        ...(0,traces_arguments/* argumentFacts */.T)(sink, { tool, server }, (0,traces_record.at)(attributes, 'function_args')),
    });
}
function gemini_cli_operationOf(tool, server) {
    return tool === 'save_memory' && server === undefined
        ? { operation: { kind: 'memory write' } }
        : {};
}
function eventStatus(attributes) {
    if ((0,traces_record.at)(attributes, 'decision') === 'reject')
        return 'denied';
    const success = (0,traces_record.at)(attributes, 'success');
    if (success === true || success === 'true')
        return 'ok';
    return success === false || success === 'false' ? 'error' : 'unknown';
}
function timeOfPair(pair) {
    if (!Array.isArray(pair))
        return undefined;
    const [seconds, nanoseconds] = pair;
    if (typeof seconds !== 'number' || typeof nanoseconds !== 'number')
        return undefined;
    return (0,traces_time/* timeOf */.n)(seconds * 1000 + Math.floor(nanoseconds / 1e6));
}
function gemini_cli_withoutServer(tool, server) {
    if (tool === undefined || server === undefined)
        return tool;
    const plain = server.replace(/[^A-Za-z0-9_.:-]/g, '_');
    const prefix = [`mcp_${plain}_`, `${plain}__`].find((text) => tool.startsWith(text));
    return prefix === undefined ? tool : tool.slice(prefix.length) || tool;
}
function takeMessage(message, session, open, sink) {
    const messageId = (0,traces_record/* idAt */.jj)(message, 'id');
    (0,traces_record/* listAt */.gT)(message, 'toolCalls').forEach((call, index) => {
        const tool = (0,traces_record/* textAt */.$6)(call, 'name');
        const id = (0,traces_record/* idAt */.jj)(call, 'id') ?? (messageId === undefined ? undefined : `${messageId}/${index}`);
        const key = id === undefined ? undefined : JSON.stringify([session, id]);
        const time = (0,traces_time/* timeOf */.n)((0,traces_record.at)(call, 'timestamp')) ?? (0,traces_time/* timeOf */.n)((0,traces_record.at)(message, 'timestamp'));
        const status = chatStatus((0,traces_record.at)(call, 'status'));
        if (tool === undefined)
            return;
        open.hold(key, {
            tool,
            ...(time !== undefined && { at: time }),
            ...(session !== undefined && { session }),
            status,
            ...gemini_cli_operationOf(tool, undefined),
            ...(0,traces_arguments/* argumentFacts */.T)(sink, { tool }, (0,traces_record.at)(call, 'args')),
            ...(id !== undefined && { id, content: (0,model_digest/* contentDigest */.eZ)(messageId ?? time, (0,traces_record.at)(call, 'args')) }),
        });
        if (key !== undefined && status !== 'unknown')
            open.mark(key, status);
    });
}
function chatStatus(word) {
    if (word === 'success')
        return 'ok';
    return word === 'error' ? 'error' : 'unknown';
}
function gemini_cli_isOther(record) {
    const resource = (0,traces_record.at)(record, 'resource', 'attributes') ?? (0,traces_record.at)(record, 'resource', '_attributes');
    if ((0,traces_record/* textAt */.$6)(resource, 'service.name') === 'gemini-cli')
        return true;
    return ((0,traces_record/* isRecord */.u4)(record.$set) ||
        (TURNS.includes(record.type) && Object.hasOwn(record, 'content') && Object.hasOwn(record, 'id')));
}
const TURNS = ['user', 'gemini', 'info', 'warning', 'error'];
function isChat(record) {
    if ((0,traces_record/* idAt */.jj)(record, 'sessionId') !== undefined && (0,traces_record/* textAt */.$6)(record, 'projectHash') !== undefined)
        return true;
    if (record.type === 'gemini' && Array.isArray(record.toolCalls))
        return true;
    return (0,traces_record/* listAt */.gT)(record, 'messages').some((message) => (0,traces_record.at)(message, 'type') === 'gemini' || (0,traces_record/* listAt */.gT)(message, 'toolCalls').length > 0);
}

// EXTERNAL MODULE: ./build/src/model/copy-string.js
var copy_string = __webpack_require__(2505);
;// CONCATENATED MODULE: ./build/src/formats/traces/flat-line.js


const QUOTE = 0x22;
const BACKSLASH = 0x5c;
class FlatLine {
    #keys;
    #plain;
    #values;
    #ranges;
    #members = [];
    constructor(keys, digested = []) {
        this.#keys = [...keys, ...digested];
        this.#plain = keys.length;
        this.#values = this.#keys.map(() => undefined);
        this.#ranges = digested.flatMap(() => [-1, -1]);
    }
    digested(text) {
        return this.#keys.slice(this.#plain).map((_, place) => {
            const [from = -1, to = -1] = this.#ranges.slice(2 * place, 2 * place + 2);
            return from === -1 ? undefined : text.slice(from, to);
        });
    }
    read(text, start, end) {
        const values = this.#values;
        values.fill(undefined);
        this.#ranges.fill(-1);
        if (text.charCodeAt(start) !== 0x7b)
            return undefined;
        let at = start + 1;
        for (let place = 0; place < MAX_KEYS; place += 1) {
            at = skipSpace(text, at);
            const member = this.#memberAt(text, at, place);
            if (member === undefined)
                return undefined;
            const { written, index } = member;
            at = skipSpace(text, at + written.length);
            const isDigested = index >= this.#plain;
            const to = isDigested ? endOfDigested(text, at, end) : endOfValue(text, at, end);
            if (to === -1)
                return undefined;
            if (index !== -1) {
                values[index] = this.#valueAt(text, index, at, to);
                if (values[index] === undefined)
                    return undefined;
            }
            at = skipSpace(text, to);
            const next = text.charCodeAt(at);
            if (next !== 0x2c)
                return next === 0x7d && isEnd(text, at, end) ? values : undefined;
            at += 1;
        }
        return undefined;
    }
    #valueAt(text, index, from, to) {
        if (index < this.#plain)
            return flatValue(text, from, to);
        const place = 2 * (index - this.#plain);
        this.#ranges[place] = from;
        this.#ranges[place + 1] = to;
        return lastDigest;
    }
    #memberAt(text, at, place) {
        const member = this.#members[place];
        return member !== undefined && text.startsWith(member.written, at)
            ? member
            : this.#learn(text, at, place);
    }
    #learn(text, at, place) {
        if (text.charCodeAt(at) !== QUOTE)
            return undefined;
        const close = text.indexOf('"', at + 1);
        const key = close === -1 ? undefined : text.slice(at + 1, close);
        if (key === undefined || key.includes('\\'))
            return undefined;
        const colon = skipSpace(text, close + 1);
        if (text.charCodeAt(colon) !== 0x3a)
            return undefined;
        const member = {
            written: (0,copy_string/* copyString */.j)(text.slice(at, colon + 1)),
            index: this.#keys.indexOf(key),
        };
        this.#members[place] = member;
        return member;
    }
}
function isEnd(text, at, end) {
    return at < end && skipSpace(text, at + 1) >= end;
}
let lastDigest;
function endOfDigested(text, start, stop) {
    let running = 0;
    let length = 0;
    let depth = 0;
    let isPlain = true;
    let at = start;
    for (; at < stop; at += 1) {
        let char = text.charCodeAt(at);
        if (char === QUOTE) {
            const open = at;
            do {
                running = (0,model_digest/* mix */.jh)(running, char);
                at += 1;
                char = text.charCodeAt(at);
            } while (char !== QUOTE && char !== BACKSLASH && at < stop);
            if (char === BACKSLASH) {
                isPlain = false;
                at = endOfText(text, open, stop) - 1;
                if (at < 0)
                    return -1;
            }
            length += at - open;
        }
        else if (char === 0x7b || char === 0x5b)
            depth += 1;
        else if (char === 0x7d || char === 0x5d) {
            if (depth === 0)
                break;
            depth -= 1;
        }
        else if (char === 0x2c) {
            if (depth === 0)
                break;
        }
        else if (char === 0x2e)
            isPlain = false;
        else if (char === 0x20 || char === 0x09 || char === 0x0d)
            continue;
        running = (0,model_digest/* mix */.jh)(running, char);
        length += 1;
        if (depth === 0 && (char === QUOTE || char === 0x7d || char === 0x5d)) {
            at += 1;
            break;
        }
    }
    if (at > stop || at === start || depth > 0)
        return -1;
    lastDigest = isPlain
        ? (0,model_digest/* mix */.jh)(running ^ (running >>> 15), length)
        : parsedDigest(text.slice(start, at));
    return at;
}
function parsedDigest(text) {
    try {
        return (0,model_digest/* contentDigest */.eZ)(JSON.parse(text));
    }
    catch {
        return undefined;
    }
}
const MAX_KEYS = 100;
function skipSpace(text, from) {
    let at = from;
    for (let char = text.charCodeAt(at); char === 0x20 || char === 0x0d || char === 0x09; char = text.charCodeAt(at))
        at += 1;
    return at;
}
function endOfValue(text, start, stop) {
    const char = text.charCodeAt(start);
    if (char === QUOTE)
        return endOfText(text, start, stop);
    if (char !== 0x7b && char !== 0x5b)
        return endOfWord(text, start, stop);
    let depth = 0;
    for (let at = start; at < stop; at += 1) {
        const inner = text.charCodeAt(at);
        if (inner === QUOTE) {
            at = endOfText(text, at, stop) - 1;
            if (at < 0)
                return -1;
        }
        else if (inner === 0x7b || inner === 0x5b)
            depth += 1;
        else if (inner === 0x7d || inner === 0x5d) {
            depth -= 1;
            if (depth === 0)
                return at + 1;
        }
    }
    return -1;
}
function endOfText(text, start, stop) {
    for (let end = text.indexOf('"', start + 1); end !== -1 && end < stop; end = text.indexOf('"', end + 1)) {
        let slashes = 0;
        while (text.charCodeAt(end - 1 - slashes) === BACKSLASH)
            slashes += 1;
        if (slashes % 2 === 0)
            return end + 1;
    }
    return -1;
}
function endOfWord(text, start, stop) {
    let at = start;
    for (; at < stop; at += 1) {
        const char = text.charCodeAt(at);
        if (char === 0x2c || char === 0x7d || char === 0x20 || char === 0x0d || char === 0x09)
            break;
    }
    return at > start ? at : -1;
}
function flatValue(text, start, end) {
    if (text.charCodeAt(start) === QUOTE) {
        for (let at = start + 1; at < end - 1; at += 1) {
            const char = text.charCodeAt(at);
            if (char === BACKSLASH || char < 0x20)
                return undefined;
        }
        return text.slice(start + 1, end - 1);
    }
    const word = text.slice(start, end);
    if (word === 'true' || word === 'false')
        return word === 'true';
    if (word === 'null')
        return null;
    return /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(word) ? Number(word) : undefined;
}

;// CONCATENATED MODULE: ./build/src/formats/traces/generic-fields.js
const FIELDS = {
    tool: ['tool', 'tool_name'],
    name: ['name'],
    server: ['server', 'server_name', 'mcp_server'],
    time: ['timestamp', 'time', 'ts', 'at', 'created_at', 'started_at'],
    session: ['session_id', 'session', 'sessionId'],
    trace: ['trace_id', 'traceId'],
    agent: ['agent_id', 'agent', 'agentId'],
    id: ['call_id', 'callId', 'tool_call_id'],
    status: ['status', 'outcome', 'effect'],
    success: ['success'],
    input: ['input_tokens'],
    output: ['output_tokens'],
    cacheRead: ['cache_read_tokens'],
    cacheWrite: ['cache_write_tokens'],
};
const KEYS = Object.values(FIELDS).flat();
const INPUT_KEYS = [
    'input',
    'arguments',
    'args',
    'parameters',
    'params',
    'tool_input',
];
const ALL_KEYS = new Set([
    ...KEYS,
    ...INPUT_KEYS,
    'output',
    'result',
    'error',
    'duration_ms',
]);
function rangeOf(field) {
    const start = KEYS.indexOf(FIELDS[field][0]);
    return [start, start + FIELDS[field].length];
}
const RANGES = {
    tool: rangeOf('tool'),
    name: rangeOf('name'),
    server: rangeOf('server'),
    time: rangeOf('time'),
    session: rangeOf('session'),
    trace: rangeOf('trace'),
    agent: rangeOf('agent'),
    id: rangeOf('id'),
    status: rangeOf('status'),
    success: rangeOf('success'),
    input: rangeOf('input'),
    output: rangeOf('output'),
    cacheRead: rangeOf('cacheRead'),
    cacheWrite: rangeOf('cacheWrite'),
};
function fieldOf(record, key) {
    return Object.hasOwn(record, key) ? record[key] : undefined;
}
function first(values, field) {
    const [start, end] = RANGES[field];
    for (let at = start; at < end; at += 1) {
        const value = values[at];
        if (value !== undefined && value !== null && value !== '')
            return value;
    }
    return undefined;
}
function generic_fields_textOf(values, field) {
    const value = first(values, field);
    return typeof value === 'string'
        ? value
        : typeof value === 'number' && Number.isFinite(value)
            ? String(value)
            : undefined;
}

;// CONCATENATED MODULE: ./build/src/formats/traces/generic.js







const GENERIC = {
    id: 'records',
    title: 'records of calls',
    agentIds: 'card',
    marks: ['tool', 'tool_name', 'name'],
    recognise: (record) => (0,traces_record/* isRecord */.u4)(record) && nameOf(KEYS.map((key) => fieldOf(record, key))) !== undefined,
    takes: isNamed,
    recogniseAmongOthers: (record) => isNamed(record) ||
        (GENERIC.recognise(record) && Object.keys(record).every((key) => ALL_KEYS.has(key))),
    open(sink) {
        const flat = new FlatLine(KEYS, INPUT_KEYS);
        return {
            read(record) {
                if (!(0,traces_record/* isRecord */.u4)(record))
                    return;
                const inputDigests = INPUT_KEYS.map((key) => Object.hasOwn(record, key) ? (0,model_digest/* contentDigest */.eZ)(record[key]) : undefined);
                emit(sink, [...KEYS.map((key) => fieldOf(record, key)), ...inputDigests], () => INPUT_KEYS.map((key) => fieldOf(record, key)).find(isPresent));
            },
            readLine(text, start, end) {
                const values = flat.read(text, start, end);
                if (values === undefined || typeof first(values, 'tool') !== 'string')
                    return false;
                emit(sink, values, () => flat.digested(text).map(parsed).find(isPresent));
                return true;
            },
            end() { },
        };
    },
};
function isNamed(record) {
    return ((0,traces_record/* isRecord */.u4)(record) &&
        FIELDS.tool.some((key) => typeof fieldOf(record, key) === 'string' && record[key] !== ''));
}
function nameOf(values) {
    const tool = first(values, 'tool');
    if (typeof tool === 'string')
        return tool;
    const isCall = ['session', 'agent', 'time', 'status'].some((field) => first(values, field) !== undefined);
    const name = first(values, 'name');
    return isCall && typeof name === 'string' ? name : undefined;
}
function emit(sink, values, inputOf) {
    if (sink.usage)
        emitTokens(sink, values);
    const tool = nameOf(values);
    if (tool !== undefined)
        emitCall(sink, tool, values, inputOf);
}
function emitTokens(sink, values) {
    const counts = writtenCounts({
        input: first(values, 'input'),
        cacheRead: first(values, 'cacheRead'),
        cacheWrite: first(values, 'cacheWrite'),
        output: first(values, 'output'),
    });
    if (counts === undefined)
        return;
    const [session, trace, agent, id] = [
        generic_fields_textOf(values, 'session'),
        generic_fields_textOf(values, 'trace'),
        generic_fields_textOf(values, 'agent'),
        generic_fields_textOf(values, 'id'),
    ];
    const at = (0,traces_time/* timeOf */.n)(first(values, 'time'));
    sink.usage?.({
        order: sink.position?.() ?? 0,
        ...counts,
        ...(at !== undefined && { at }),
        ...(session !== undefined && { session }),
        ...(trace !== undefined && { trace }),
        ...(agent !== undefined && { agent }),
        ...(id !== undefined && { id, content: contentOf(values, at) }),
    });
}
function emitCall(sink, tool, values, inputOf) {
    const [server, session, trace] = [
        generic_fields_textOf(values, 'server'),
        generic_fields_textOf(values, 'session'),
        generic_fields_textOf(values, 'trace'),
    ];
    const [agent, id, at] = [
        generic_fields_textOf(values, 'agent'),
        generic_fields_textOf(values, 'id'),
        (0,traces_time/* timeOf */.n)(first(values, 'time')),
    ];
    const call = { tool, status: generic_statusOf(values) };
    if (server !== undefined)
        call.server = server;
    if (at !== undefined)
        call.at = at;
    if (session !== undefined)
        call.session = session;
    if (trace !== undefined)
        call.trace = trace;
    if (agent !== undefined)
        call.agent = agent;
    if (id !== undefined) {
        call.id = id;
        call.content = contentOf(values, at);
    }
    if (sink.compareArguments || sink.inspectArguments)
        Object.assign(call, (0,traces_arguments/* argumentFacts */.T)(sink, call, inputOf()));
    sink.call(call);
}
function isPresent(value) {
    return value !== undefined && value !== null && value !== '';
}
function parsed(text) {
    if (text === undefined)
        return undefined;
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function contentOf(values, at) {
    let content = at === undefined ? 0 : (0,model_digest/* mix */.jh)(1, at % 2 ** 32);
    for (let place = KEYS.length; place < values.length; place += 1) {
        const digest = values[place];
        if (digest === undefined)
            continue;
        if (Number.isNaN(digest))
            return Number.NaN;
        content = (0,model_digest/* mix */.jh)(content + place, digest);
    }
    return content;
}
const DENIED = /^(?:den(?:y|ied)|block(?:ed)?|reject(?:ed)?|refused|forbidden)$/i;
const FAILED = /^(?:error|err|fail(?:ed|ure)?|exception|timeout)$/i;
const DONE = /^(?:ok|success(?:ful)?|succeeded|complete[d]?|done|allow(?:ed)?)$/i;
function generic_statusOf(values) {
    const word = first(values, 'status');
    if (word === 'ok')
        return 'ok';
    if (typeof word === 'string') {
        if (DENIED.test(word))
            return 'denied';
        if (FAILED.test(word))
            return 'error';
        if (DONE.test(word))
            return 'ok';
    }
    const success = first(values, 'success');
    if (success === true || success === 'true')
        return 'ok';
    if (success === false || success === 'false')
        return 'error';
    return 'unknown';
}

;// CONCATENATED MODULE: ./build/src/formats/traces/gh-aw.js




const MAX_COUNTED = 1_000;
const GH_AW = {
    id: 'gh-aw',
    title: 'GitHub Agentic Workflows',
    agentIds: 'framework',
    marks: ['event', 'gateway'],
    recognise: (record) => (0,traces_record/* isRecord */.u4)(record) && (isGatewayLine(record) || isSummary(record)),
    takes: (record) => (0,traces_record/* isRecord */.u4)(record) &&
        (isGatewayLine(record) || isSummary(record) || isBlocked(record) || gh_aw_isOther(record)),
    open: (sink) => ({
        read(record) {
            if (!(0,traces_record/* isRecord */.u4)(record))
                return;
            if (isSummary(record))
                takeSummary(record, sink);
            else if (isGatewayLine(record) || isBlocked(record))
                gh_aw_emitCall(sink, record, undefined);
        },
        end() { },
    }),
};
const EVENTS = ['tool_call', 'rpc_call', 'request'];
function isGatewayLine(record) {
    return (EVENTS.includes(record.event) &&
        (0,traces_record/* textAt */.$6)(record, 'server_name') !== undefined &&
        (0,traces_record/* textAt */.$6)(record, 'tool_name') !== undefined);
}
function isBlocked(record) {
    return /^(?:difc_filtered|guard_policy_blocked)$/i.test((0,traces_record/* textAt */.$6)(record, 'type') ?? (0,traces_record/* textAt */.$6)(record, 'event') ?? '');
}
function gh_aw_isOther(record) {
    return (typeof record.event === 'string' &&
        ((0,traces_record/* textAt */.$6)(record, 'server_name') !== undefined || record.type === 'gateway') &&
        !Object.hasOwn(record, 'tool'));
}
function isSummary(record) {
    const { gateway } = record;
    if (!(0,traces_record/* isRecord */.u4)(gateway))
        return false;
    return ((0,traces_record/* textAt */.$6)(record, 'schema')?.startsWith('usage-activity-summary/') === true ||
        (0,traces_record/* textAt */.$6)((0,traces_record/* listAt */.gT)(gateway, 'tool_calls')[0], 'tool_name') !== undefined);
}
function takeSummary(record, sink) {
    const run = (0,traces_record/* idAt */.jj)(record, 'run_id');
    const listed = new Set();
    const ids = new Set();
    for (const entry of (0,traces_record/* listAt */.gT)(record, 'gateway', 'tool_calls')) {
        const id = (0,traces_record/* idAt */.jj)(entry, 'tool_call_id');
        listed.add(gh_aw_nameOf(entry));
        const key = JSON.stringify([id, gh_aw_nameOf(entry), (0,model_digest/* contentDigest */.eZ)(entry)]);
        if (id !== undefined && ids.has(key))
            continue;
        if (id !== undefined)
            ids.add(key);
        gh_aw_emitCall(sink, entry, run);
    }
    for (const entry of (0,traces_record/* listAt */.gT)(record, 'gateway', 'tools')) {
        if (listed.has(gh_aw_nameOf(entry)))
            continue;
        listed.add(gh_aw_nameOf(entry));
        const [calls, failed] = [gh_aw_countAt(entry, 'call_count'), gh_aw_countAt(entry, 'failed_calls')];
        for (let number = 0; number < calls; number += 1)
            gh_aw_emitCall(sink, entry, run, number < failed ? 'error' : 'ok');
    }
}
function gh_aw_nameOf(entry) {
    return JSON.stringify([(0,traces_record/* textAt */.$6)(entry, 'server_name'), (0,traces_record/* textAt */.$6)(entry, 'tool_name')]);
}
function gh_aw_countAt(entry, key) {
    const count = (0,traces_record.at)(entry, key);
    return typeof count === 'number' && count > 0 ? Math.min(Math.floor(count), MAX_COUNTED) : 0;
}
function gh_aw_emitCall(sink, entry, run, status = gh_aw_statusOf(entry)) {
    const tool = (0,traces_record/* textAt */.$6)(entry, 'tool_name');
    const server = (0,traces_record/* textAt */.$6)(entry, 'server_name') ?? (0,traces_record/* textAt */.$6)(entry, 'server_id');
    const session = run ?? (0,traces_record/* idAt */.jj)(entry, 'run_id');
    const id = (0,traces_record/* idAt */.jj)(entry, 'tool_call_id');
    const time = (0,traces_time/* timeOf */.n)((0,traces_record.at)(entry, 'timestamp'));
    if (tool === undefined)
        return;
    const call = {
        tool,
        ...(server !== undefined && { server }),
        ...(time !== undefined && { at: time }),
        ...(session !== undefined && { session }),
        status,
        ...(0,traces_arguments/* argumentFacts */.T)(sink, { tool, server }, (0,traces_record.at)(entry, 'arguments') ?? (0,traces_record.at)(entry, 'params')),
        ...(id !== undefined &&
            session !== undefined && {
            id,
            content: (0,model_digest/* contentDigest */.eZ)(time, (0,traces_record.at)(entry, 'arguments'), (0,traces_record.at)(entry, 'params')),
        }),
    };
    sink.call(call);
}
function gh_aw_statusOf(entry) {
    const word = (0,traces_record/* textAt */.$6)(entry, 'outcome') ?? (0,traces_record/* textAt */.$6)(entry, 'status') ?? '';
    if (((0,traces_record/* isRecord */.u4)(entry) && isBlocked(entry)) || /^(?:denied|blocked|filtered|rejected)$/i.test(word))
        return 'denied';
    if (/^(?:error|failed|failure|timeout)$/i.test(word) || (0,traces_record/* textAt */.$6)(entry, 'error') !== undefined)
        return 'error';
    return /^(?:success|ok)$/i.test(word) ? 'ok' : 'unknown';
}

;// CONCATENATED MODULE: ./build/src/formats/traces/span.js



const NO_ATTRIBUTES = { get: () => undefined };
const MAX_SEGMENTS = 12;
function plainAttributes(map) {
    if (!(0,traces_record/* isRecord */.u4)(map))
        return NO_ATTRIBUTES;
    return { get: (key) => (Object.hasOwn(map, key) ? map[key] : nested(map, key)) };
}
function nested(map, key) {
    const segments = key.split('.', MAX_SEGMENTS + 1);
    if (segments.length < 2 || segments.length > MAX_SEGMENTS)
        return undefined;
    let found = map;
    for (const segment of segments) {
        if (typeof found !== 'object' || found === null || !Object.hasOwn(found, segment))
            return undefined;
        found = found[segment];
    }
    return found;
}
function attributeText(attributes, ...keys) {
    for (const key of keys) {
        const value = attributes.get(key);
        if (typeof value === 'string' && value !== '')
            return value;
    }
    return undefined;
}
function attributeId(attributes, ...keys) {
    for (const key of keys) {
        const value = attributes.get(key);
        if (typeof value === 'string' && value !== '')
            return value;
        if (typeof value === 'number' && Number.isFinite(value))
            return String(value);
    }
    return undefined;
}
function attributeList(attributes, key) {
    const value = (0,traces_record/* decoded */.DH)(attributes.get(key));
    return Array.isArray(value) ? value : [];
}
function sessionOf({ attributes, resource }) {
    return (attributeId(attributes, 'gen_ai.conversation.id', 'session.id', 'conversation.id', 'copilot_chat.session_id', 'langfuse.session.id') ?? attributeId(resource, 'session.id'));
}
function agentOf({ name, attributes }) {
    if (name.startsWith('claude_code.'))
        return undefined;
    return attributeId(attributes, 'gen_ai.agent.id', 'gen_ai.agent.name', 'agent.name');
}
function callStatusOf({ attributes, status }) {
    if (isRefusal(attributes))
        return 'denied';
    const success = attributes.get('success');
    if (status === 'error' || success === false || success === 'false')
        return 'error';
    if (attributeText(attributes, 'error.type') !== undefined)
        return 'error';
    return status === 'ok' || success === true || success === 'true' ? 'ok' : 'unknown';
}
function isRefusal(attributes) {
    const decision = attributeText(attributes, 'decision', 'decision_type');
    return (decision !== undefined && /^(?:reject|rejected|deny|denied|abort|aborted)$/i.test(decision));
}
function spanStatus(value) {
    const word = typeof value === 'number' || typeof value === 'string' ? String(value).toUpperCase() : '';
    if (word === '2' ||
        word === 'ERROR' ||
        word === 'STATUS_CODE_ERROR' ||
        word === 'STATUSCODE.ERROR')
        return 'error';
    return word === '1' || word === 'OK' || word === 'STATUS_CODE_OK' || word === 'STATUSCODE.OK'
        ? 'ok'
        : undefined;
}
function nanoseconds(value) {
    if (typeof value === 'string')
        return /^\d{16,20}$/.test(value) ? (0,traces_time/* timeOf */.n)(Number(value.slice(0, -6))) : undefined;
    return typeof value === 'number' && value > 1e15
        ? (0,traces_time/* timeOf */.n)(Math.floor(Math.round(value / 1e3) / 1e3))
        : undefined;
}
function secondsAndNanoseconds(value) {
    if (!Array.isArray(value))
        return undefined;
    const [seconds, rest] = value;
    return typeof seconds === 'number' && typeof rest === 'number'
        ? (0,traces_time/* timeOf */.n)(seconds * 1000 + Math.floor(rest / 1e6))
        : undefined;
}
function hexId(value) {
    if (typeof value !== 'string' || value === '' || /^(?:0x)?0+$/i.test(value))
        return undefined;
    const id = /^0x[0-9a-f]+$/i.test(value) ? value.slice(2) : value;
    return /^[0-9a-f]+$/i.test(id) ? id.toLowerCase() : id;
}
function span_contentOf({ id, name, at, raw }) {
    return (0,model_digest/* contentDigest */.eZ)(id, name, at, raw);
}

;// CONCATENATED MODULE: ./build/src/formats/traces/span-tool.js


const REDACTED = 'mcp_tool';
const COPILOT = 'github.copilot.tool.parameters';
function callOfSpan(span) {
    const named = markedName(span);
    return named && draftCall(span, named, toolCallId(span.attributes));
}
function toolCallId(attributes) {
    return attributeId(attributes, 'gen_ai.tool.call.id', 'tool_use_id', 'ai.toolCall.id', 'tool_call.id');
}
function isProtocol({ attributes }) {
    return attributes.get('mcp.method.name') === 'tools/call';
}
function draftCall(span, named, id, content) {
    const { trace } = span;
    const call = { tool: named.tool, status: callStatusOf(span) };
    if (named.server !== undefined && !named.tool.startsWith('mcp__'))
        call.server = named.server;
    if (named.redacted)
        call.named = 'redacted';
    if (/^claude_code\.|^tool_(?:result|decision)$/.test(span.name) && isAgentTool(named.tool))
        call.operation = { kind: 'delegate' };
    if (span.at !== undefined)
        call.at = span.at;
    if (trace !== undefined)
        call.trace = trace;
    const request = id === undefined ? requestOf(span.attributes) : undefined;
    if (id !== undefined) {
        call.id = id;
        if (!isUnique(id))
            call.content = content ?? span_contentOf(span);
    }
    else if (request !== undefined)
        call.id = request;
    else if (trace !== undefined && span.id !== undefined) {
        call.id = `${trace}/${span.id}`;
        call.content = content ?? span_contentOf(span);
    }
    return call;
}
function isAgentTool(tool) {
    return tool === 'Task' || tool === 'Agent';
}
function isUnique(id) {
    return /^(?:toolu|call|tooluse|chatcmpl-tool)[_-][A-Za-z0-9_-]{16,}$/.test(id);
}
function requestOf(attributes) {
    const [session, request] = [
        attributeId(attributes, 'mcp.session.id'),
        attributeId(attributes, 'jsonrpc.request.id'),
    ];
    return session === undefined || request === undefined ? undefined : `${session}/${request}`;
}
function markedName(span) {
    const { name, attributes } = span;
    if (name === 'claude_code.tool')
        return claudeTool(attributes);
    if (name.startsWith('claude_code.'))
        return undefined;
    const operation = attributeText(attributes, 'gen_ai.operation.name');
    const named = attributeText(attributes, 'gen_ai.tool.name');
    if (attributeText(attributes, 'openinference.span.kind')?.toUpperCase() === 'TOOL') {
        const tool = attributeText(attributes, 'tool.name') ?? named;
        return tool === undefined ? phaseOf(span) : withServer(attributes, tool);
    }
    if (named !== undefined &&
        (operation === undefined || operation === 'execute_tool' || operation === 'tool'))
        return withServer(attributes, named);
    const vercel = attributeText(attributes, 'ai.toolCall.name');
    if (vercel !== undefined)
        return { tool: vercel };
    if (attributeText(attributes, 'traceloop.span.kind') === 'tool') {
        const tool = attributeText(attributes, 'traceloop.entity.name');
        if (tool !== undefined)
            return { tool };
    }
    if (isProtocol(span)) {
        const tool = named ?? attributeText(attributes, 'mcp.tool.name') ?? rest(name, 'tools/call ');
        return tool === undefined
            ? { tool: 'tools/call', redacted: true }
            : withServer(attributes, tool);
    }
    if (operation === 'execute_tool' || attributeText(attributes, 'langsmith.span.kind') === 'tool')
        return withServer(attributes, span_tool_nameOf(name));
    return undefined;
}
function span_tool_nameOf(name) {
    return rest(name, 'execute_tool ') ?? rest(name, 'running tool: ') ?? name;
}
function rest(name, prefix) {
    return name.startsWith(prefix) && name.length > prefix.length
        ? name.slice(prefix.length)
        : undefined;
}
function phaseOf({ name, attributes }) {
    const [, tool, phase] = /^tool\.([^.]{1,200})\.(start|success|finish|error|retry)$/.exec(attributeText(attributes, 'target') ?? name) ?? [];
    if (tool !== undefined)
        return phase === 'start' ? { tool } : undefined;
    return name === '' ? { tool: 'tool', redacted: true } : { tool: span_tool_nameOf(name) };
}
function withServer(attributes, tool) {
    if (tool === '' || tool === 'execute_tool')
        return { tool: 'execute_tool', redacted: true };
    const server = attributeText(attributes, 'mcp.server.name', 'mcp_server_name', `${COPILOT}.mcp_server_name`);
    if (server === undefined)
        return { tool };
    return { tool: attributeText(attributes, `${COPILOT}.mcp_tool_name`) ?? tool, server };
}
function claudeTool(attributes) {
    const tool = attributeText(attributes, 'tool_name');
    if (tool !== REDACTED)
        return tool === undefined ? undefined : { tool };
    const details = (0,traces_record/* decoded */.DH)(attributes.get('tool_parameters'));
    const server = (0,traces_record/* textAt */.$6)(details, 'mcp_server_name') ?? attributeText(attributes, 'mcp_server_name');
    const own = (0,traces_record/* textAt */.$6)(details, 'mcp_tool_name') ?? attributeText(attributes, 'mcp_tool_name');
    if (own === undefined)
        return { tool, redacted: true };
    return server === undefined ? { tool: own } : { tool: own, server };
}
function definedName(definition) {
    const value = (0,traces_record/* decoded */.DH)(definition);
    return ((0,traces_record/* textAt */.$6)(value, 'name') ??
        (0,traces_record/* textAt */.$6)(value, 'function', 'name') ??
        (0,traces_record/* textAt */.$6)((0,traces_record.at)(value, 'toolSpec'), 'name'));
}

;// CONCATENATED MODULE: ./build/src/formats/traces/span-lists.js





const MAX_NUMBERED = 1000;
const MAX_REMEMBERED = 10_000;
class DeclaredTools {
    #declare;
    #known = new Set();
    #last = new Map();
    constructor(declare) {
        this.#declare = declare;
    }
    take({ attributes }) {
        for (const key of ['gen_ai.tool.definitions', 'ai.prompt.tools']) {
            const value = attributes.get(key);
            if (value === undefined || value === this.#last.get(key))
                continue;
            this.#last.set(key, typeof value === 'string' ? value : undefined);
            const list = (0,traces_record/* decoded */.DH)(value);
            if (Array.isArray(list))
                for (const definition of list)
                    this.name(definedName(definition));
        }
        for (let index = 0; index < MAX_NUMBERED; index += 1) {
            const schema = attributes.get(`llm.tools.${index}.tool.json_schema`);
            if (schema === undefined)
                break;
            this.name(definedName(schema) ?? attributeText(attributes, `llm.tools.${index}.tool.name`));
        }
    }
    name(name, server) {
        if (name === undefined)
            return;
        const key = `${server ?? ''}\n${name}`;
        if (this.#known.has(key))
            return;
        if (this.#known.size < MAX_REMEMBERED)
            this.#known.add(key);
        this.#declare(server === undefined ? { name } : { name, server });
    }
}
function requestedBy(span, sink) {
    const { attributes } = span;
    const found = [];
    const add = (tool, id, input) => {
        if (tool !== undefined)
            found.push({
                ...requested(span, tool, id, found.length, input),
                ...(0,traces_arguments/* argumentFacts */.T)(sink, { tool }, input),
            });
    };
    for (let message = 0; message < MAX_NUMBERED; message += 1) {
        const path = `llm.output_messages.${message}.message`;
        let call = 0;
        for (; call < MAX_NUMBERED; call += 1) {
            const tool = attributeText(attributes, `${path}.tool_calls.${call}.tool_call.function.name`);
            if (tool === undefined)
                break;
            const input = attributes.get(`${path}.tool_calls.${call}.tool_call.function.arguments`);
            add(tool, attributeId(attributes, `${path}.tool_calls.${call}.tool_call.id`), input);
        }
        if (call === 0 && attributes.get(`${path}.role`) === undefined)
            break;
    }
    for (const message of attributeList(attributes, 'gen_ai.output.messages')) {
        for (const part of (0,traces_record/* listAt */.gT)(message, 'parts'))
            if ((0,traces_record/* textAt */.$6)(part, 'type') === 'tool_call')
                add((0,traces_record/* textAt */.$6)(part, 'name'), (0,traces_record/* idAt */.jj)(part, 'id'), (0,traces_record.at)(part, 'arguments'));
    }
    return found;
}
function requested(span, tool, id, index, input) {
    const call = draftCall(span, { tool }, id, id === undefined ? (0,model_digest/* contentDigest */.eZ)(span.at, input) : (0,model_digest/* contentDigest */.eZ)(input));
    call.status = 'unknown';
    if (id === undefined && call.id !== undefined)
        call.id += `/${index}`;
    return call;
}

;// CONCATENATED MODULE: ./build/src/formats/traces/span-input.js
const INPUTS = [
    'gen_ai.tool.call.arguments',
    'tool_arguments',
    'ai.toolCall.args',
    'ai.toolCall.input',
    'tool_input',
    'function_args',
    'arguments',
    'input.value',
    'traceloop.entity.input',
];
function inputOfSpan({ attributes }) {
    for (const name of INPUTS) {
        const value = attributes.get(name);
        if (value !== undefined && value !== null)
            return value;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/src/formats/traces/span-node.js

function hasCall(node) {
    return node.call !== undefined;
}
function isAlike(known, again) {
    if (known === undefined || known.length !== again.length)
        return again.length === 0;
    return again.every((call, index) => {
        const before = known[index];
        return (before?.tool === call.tool &&
            before.id === call.id &&
            (before.content ?? 0) === (call.content ?? 0));
    });
}
function span_node_isSameCall(known, node) {
    const [before, call] = [known.call, node.call];
    if (before.trace !== undefined && call.trace !== undefined && before.trace !== call.trace)
        return false;
    if (known.session !== undefined && node.session !== undefined && known.session !== node.session)
        return false;
    if ((before.status === 'denied') !== (call.status === 'denied') &&
        (isDone(known) || isDone(node)))
        return false;
    if (known.isEvent !== node.isEvent)
        return known.hasEvent !== true;
    if (known.isEvent)
        return false;
    if (known.protocol || node.protocol)
        return known.hasProtocol !== true;
    return false;
}
function isDone({ call, ran, isEvent }) {
    return call.status === 'ok' || ran !== undefined || (isEvent && call.status === 'error');
}
function verdictOf({ name, attributes }) {
    if (name === 'claude_code.tool.blocked_on_user')
        return isRefusal(attributes) ? 'denied' : undefined;
    if (name !== 'claude_code.tool.execution')
        return undefined;
    const success = attributes.get('success');
    if (success === true || success === 'true')
        return 'ok';
    return success === false || success === 'false' ? 'error' : undefined;
}
function span_node_keyOf(trace, span) {
    return span === undefined ? undefined : `${trace ?? ''}/${span}`;
}
function isOuterCall(above, node) {
    const [outer, inner] = [above.call, node.call];
    if (above.callId !== undefined && node.callId !== undefined && above.callId !== node.callId)
        return false;
    if (outer.tool === inner.tool)
        return true;
    if (!node.protocol || above.protocol || !outer.tool.endsWith(inner.tool))
        return false;
    return /[^A-Za-z0-9]/.test(outer.tool.charAt(outer.tool.length - inner.tool.length - 1));
}
function absorb(into, node) {
    node.repeats = true;
    if (node.isEvent !== into.isEvent)
        into.hasEvent = true;
    if (node.protocol || into.protocol)
        into.hasProtocol = true;
    const [kept, call] = [into.call, node.call];
    if (kept.server === undefined && call.server !== undefined && kept.tool === call.tool)
        kept.server = call.server;
    if (kept.status === 'unknown' || call.status === 'denied')
        kept.status = call.status;
    if (kept.at === undefined && call.at !== undefined)
        kept.at = call.at;
    if (kept.order !== undefined && call.order !== undefined)
        kept.order = Math.min(kept.order, call.order);
    if (kept.inputDigest === undefined && call.inputDigest !== undefined)
        kept.inputDigest = call.inputDigest;
    if (kept.input === undefined && call.input !== undefined)
        kept.input = call.input;
    if (node.ran !== undefined)
        into.ran ??= node.ran;
    if (into.callId === undefined && node.callId !== undefined && call.id !== undefined) {
        kept.id = call.id;
        if (call.content !== undefined)
            kept.content = call.content;
    }
}

;// CONCATENATED MODULE: ./build/src/formats/traces/span-operation.js

const MEMORY = {
    search_memory: 'memory search',
    create_memory: 'memory write',
    update_memory: 'memory write',
    upsert_memory: 'memory write',
    delete_memory: 'memory write',
};
function operationOfSpan({ attributes }) {
    const name = attributeText(attributes, 'gen_ai.operation.name');
    if (name === undefined)
        return undefined;
    if (name === 'invoke_agent') {
        const target = attributeId(attributes, 'gen_ai.agent.name', 'gen_ai.agent.id');
        return target === undefined ? undefined : { kind: 'delegate', target };
    }
    const kind = Object.hasOwn(MEMORY, name) ? MEMORY[name] : undefined;
    if (kind === undefined)
        return undefined;
    const target = attributeId(attributes, 'gen_ai.memory.store.name', 'gen_ai.memory.store.id');
    return { kind, ...(target !== undefined && { target }) };
}

;// CONCATENATED MODULE: ./build/src/formats/traces/span-origin.js

function originOf({ trace, resource }, session) {
    const service = attributeText(resource, 'service.name') ?? '';
    return {
        service,
        within: trace !== undefined ? `trace ${trace}` : session !== undefined ? `session ${session}` : '',
    };
}

;// CONCATENATED MODULE: ./build/src/formats/traces/span-tokens.js


const CONVENTIONS = [
    {
        input: ['gen_ai.usage.input_tokens', 'gen_ai.usage.prompt_tokens'],
        output: ['gen_ai.usage.output_tokens', 'gen_ai.usage.completion_tokens'],
        cacheRead: ['gen_ai.usage.cache_read.input_tokens', 'gen_ai.usage.cache_read_input_tokens'],
        cacheWrite: [
            'gen_ai.usage.cache_creation.input_tokens',
            'gen_ai.usage.cache_creation_input_tokens',
        ],
    },
    {
        input: ['llm.token_count.prompt'],
        output: ['llm.token_count.completion'],
        cacheRead: ['llm.token_count.prompt_details.cache_read'],
        cacheWrite: ['llm.token_count.prompt_details.cache_write'],
    },
    {
        input: ['ai.usage.promptTokens', 'ai.usage.inputTokens'],
        output: ['ai.usage.completionTokens', 'ai.usage.outputTokens'],
        cacheRead: ['ai.usage.cachedInputTokens'],
        cacheWrite: [],
    },
];
function countOf(attributes, names) {
    for (const name of names) {
        const count = writtenCount(attributes.get(name));
        if (count !== undefined)
            return count;
    }
    return undefined;
}
function tokensOfSpan({ name, attributes }) {
    if (name === 'claude_code.llm_request')
        return claudeCounts(attributes);
    for (const names of CONVENTIONS) {
        const counts = inclusiveCounts({
            input: countOf(attributes, names.input),
            output: countOf(attributes, names.output),
            cacheRead: countOf(attributes, names.cacheRead),
            cacheWrite: countOf(attributes, names.cacheWrite),
        });
        if (counts !== undefined)
            return counts;
    }
    return undefined;
}
function tokensOfEvent(span) {
    const { name, attributes } = span;
    switch (name) {
        case 'api_request':
        case 'claude_code.api_request':
            return claudeCounts(attributes);
        case 'codex.sse_event':
            return attributes.get('event.kind') === 'response.completed'
                ? codexCounts(attributes)
                : undefined;
        case 'gen_ai.client.inference.operation.details':
            return tokensOfSpan(span);
        default:
            return name.endsWith('.api_response')
                ? geminiCounts((key) => writtenCount(attributes.get(key)))
                : undefined;
    }
}
function span_tokens_isPrompt({ name }) {
    return /^(?:user_prompt|[a-z_]{1,40}\.user_prompt)$/.test(name);
}
function claudeCounts(attributes) {
    return tokenCounts({
        input: countOf(attributes, ['input_tokens']),
        output: countOf(attributes, ['output_tokens']),
        cacheRead: countOf(attributes, ['cache_read_tokens']),
        cacheWrite: countOf(attributes, ['cache_creation_tokens']),
    });
}
function codexCounts(attributes) {
    return inclusiveCounts({
        input: countOf(attributes, ['input_token_count']),
        output: countOf(attributes, ['output_token_count']),
        cacheRead: countOf(attributes, ['cached_token_count']),
    });
}

// EXTERNAL MODULE: ./build/src/model/id-table.js
var id_table = __webpack_require__(70298);
;// CONCATENATED MODULE: ./build/src/formats/traces/usage-tree.js

const MAX_PARENTS = 40_000;
const MAX_ABOVE = 64;
class UsageTree {
    #parents = new Map();
    #outer = new id_table/* IdTable */.o('presence');
    add(key, parent, hasTokens) {
        if (parent === undefined)
            return;
        this.#parents.set(key, parent);
        if (this.#parents.size > MAX_PARENTS) {
            const [oldest] = this.#parents.keys();
            if (oldest !== undefined)
                this.#parents.delete(oldest);
        }
        if (!hasTokens && !this.#outer.has(key))
            return;
        let above = parent;
        for (let step = 0; above !== undefined && step < MAX_ABOVE; step += 1) {
            if (!this.#outer.add(above))
                return;
            above = this.#parents.get(above);
        }
    }
    isOuter(key) {
        return this.#outer.has(key);
    }
}

;// CONCATENATED MODULE: ./build/src/formats/traces/span-usage.js


const MAX_WAITING = 10_000;
class SpanUsage {
    #sink;
    #tree = new UsageTree();
    #spans = new id_table/* IdTable */.o('presence');
    #waiting = [];
    constructor(sink) {
        this.#sink = sink;
    }
    add(key, parent, hasTokens) {
        this.#tree.add(key, parent, hasTokens);
    }
    ofSpan(key, usage, { service, within }) {
        if (this.#tree.isOuter(key))
            return;
        this.#spans.add(within, service);
        if (usage.session !== undefined)
            this.#spans.add(`session ${usage.session}`, service);
        this.#sink.usage?.(usage);
    }
    ofEvent(usage, origin) {
        this.#waiting.push({ usage, origin });
        if (this.#waiting.length > MAX_WAITING)
            this.end();
    }
    end() {
        for (const { usage, origin } of this.#waiting.splice(0)) {
            const { service, within } = origin;
            const isRepeated = this.#spans.has(within, service) ||
                (usage.session !== undefined && this.#spans.has(`session ${usage.session}`, service));
            if (!isRepeated)
                this.#sink.usage?.(usage);
        }
    }
}

;// CONCATENATED MODULE: ./build/src/formats/traces/unproven-calls.js

const unproven_calls_MAX_WAITING = 10_000;
class UnprovenCalls {
    #sink;
    #made = new id_table/* IdTable */.o('presence');
    #madeTools = new id_table/* IdTable */.o('presence');
    #waiting = new Map();
    #waitingCount = 0;
    constructor(sink) {
        this.#sink = sink;
    }
    end() {
        for (const key of [...this.#waiting.keys()])
            this.#release(key);
    }
    wait({ kind, origin }, call) {
        if (this.isMade(origin))
            return;
        const key = `${origin.service}\n${origin.within}`;
        let waiting = this.#waiting.get(key);
        if (waiting === undefined) {
            waiting = { event: [], request: [], origin };
            this.#waiting.set(key, waiting);
        }
        waiting[kind].push(call);
        this.#waitingCount += 1;
        if (this.#waitingCount <= unproven_calls_MAX_WAITING)
            return;
        const [oldest] = this.#waiting.keys();
        if (oldest !== undefined)
            this.#release(oldest);
    }
    #release(key) {
        const waiting = this.#waiting.get(key);
        if (waiting === undefined)
            return;
        const { event, request, origin } = waiting;
        this.#waiting.delete(key);
        this.#waitingCount -= event.length + request.length;
        if (this.isMade(origin))
            return;
        for (const call of event.length > 0 ? event : request)
            if (call.trace === undefined || !this.#madeTools.has(call.tool, call.trace))
                this.#sink.call(call);
    }
    note({ service, within }, session, { tool, trace }) {
        this.#made.add(within, service);
        if (session !== undefined)
            this.#made.add(`session ${session}`, service);
        this.#made.add('', service);
        if (trace !== undefined)
            this.#madeTools.add(tool, trace);
    }
    isMade({ service, within }) {
        return this.#made.has(within, service);
    }
}

;// CONCATENATED MODULE: ./build/src/formats/traces/span-window.js











const MAX_SPANS = 20_000;
const MAX_BETWEEN = 8;
const span_window_MAX_ABOVE = 64;
const MAX_ALIKE = 64;
class SpanWindow {
    #sink;
    #usage;
    #unproven;
    #nodes = new Map();
    #count = 0;
    #inputLength = 0;
    constructor(sink) {
        this.#sink = sink;
        this.#usage = new SpanUsage(sink);
        this.#unproven = new UnprovenCalls(sink);
    }
    wantsRequests(span) {
        return !this.#unproven.isMade(originOf(span, sessionOf(span)));
    }
    add(span, details = {}) {
        this.#count += 1;
        const call = details.call === undefined ? callOfSpan(span) : (details.call ?? undefined);
        const unproven = details.unproven ?? [];
        let key = span_node_keyOf(span.trace, span.id) ?? `#${this.#count}`;
        const known = this.#nodes.get(key);
        if (known !== undefined) {
            const isRepeated = call === undefined
                ? isAlike(known.unproven, unproven)
                : isAlike(known.call && [known.call], [call]);
            if (isRepeated)
                return;
            key = `#${this.#count}`;
        }
        const session = details.session ?? sessionOf(span);
        const origin = originOf(span, session);
        if (call)
            this.#unproven.note(origin, session, call);
        const place = this.#placeOf(span);
        this.#addFacts(span, details, call, unproven, place.order);
        const tokens = this.#tokensOf(span, details);
        const parent = span_node_keyOf(span.trace, span.parent);
        if (this.#sink.usage && span.id !== undefined)
            this.#usage.add(key, parent, tokens !== undefined);
        this.#nodes.set(key, {
            parent,
            place,
            tokens,
            operation: this.#sink.operation && (details.operation ?? operationOfSpan(span)),
            isInner: details.operation === undefined,
            agent: details.agent ?? agentOf(span),
            session,
            protocol: isProtocol(span),
            call,
            callId: toolCallId(span.attributes),
            unproven,
            kind: details.kind ?? 'request',
            origin,
            isEvent: span.id === undefined,
            verdict: verdictOf(span),
        });
    }
    addEvent(event, details) {
        if (this.#sink.turn && span_tokens_isPrompt(event))
            this.#giveTurn(event);
        const tokens = this.#sink.usage && tokensOfEvent(event);
        if (details === undefined && tokens === undefined)
            return;
        this.add(event, { ...(details ?? { call: null }), tokens: tokens ?? null });
    }
    #giveTurn(event) {
        const session = sessionOf(event);
        const { id: _, ...place } = this.#placeOf(event);
        const id = event.at === undefined ? undefined : `${event.name} ${event.at}`;
        this.#sink.turn?.({
            ...place,
            ...(session !== undefined && { session }),
            ...(id !== undefined && { id }),
        });
    }
    #placeOf({ at, trace, id }) {
        return {
            order: this.#sink.position?.() ?? 0,
            ...(at !== undefined && { at }),
            ...(trace !== undefined && { trace }),
            ...(id !== undefined && { id: `${trace ?? ''}/${id}` }),
        };
    }
    #addFacts(span, details, call, unproven, order) {
        const isPlaced = this.#sink.position !== undefined;
        if (isPlaced)
            for (const request of unproven)
                request.order = order;
        for (const request of unproven)
            this.#inputLength += inputLength(request);
        if (call === undefined)
            return;
        if (isPlaced)
            call.order = order;
        if (this.#sink.compareArguments || this.#sink.inspectArguments)
            Object.assign(call, (0,traces_arguments/* argumentFacts */.T)(this.#sink, call, details.input ?? inputOfSpan(span)));
        this.#inputLength += inputLength(call);
    }
    #tokensOf(span, { tokens }) {
        if (this.#sink.usage === undefined || tokens === null)
            return undefined;
        return tokens ?? tokensOfSpan(span);
    }
    rest() {
        if (this.#inputLength > MAX_INPUT_LENGTH)
            this.end();
        else if (this.#nodes.size > MAX_SPANS)
            this.#settle(this.#nodes.size - MAX_SPANS / 2);
    }
    end() {
        this.#settle(this.#nodes.size);
        this.#unproven.end();
        this.#usage.end();
        this.#inputLength = 0;
    }
    #settle(count) {
        for (const node of this.#nodes.values())
            this.#markParent(node);
        const firstByCall = new Map();
        for (const node of this.#nodes.values())
            if (hasCall(node) && !node.repeats)
                this.#join(node, firstByCall);
        const oldest = [...this.#nodes].slice(0, count);
        for (const [key, node] of oldest)
            this.#give(key, node);
        for (const [key] of oldest)
            this.#nodes.delete(key);
    }
    #markParent({ verdict, parent }) {
        const above = verdict === undefined || parent === undefined ? undefined : this.#nodes.get(parent);
        if (above?.call === undefined)
            return;
        if (verdict === 'denied')
            above.call.status = 'denied';
        else if (verdict !== undefined)
            above.ran = verdict;
    }
    #join(node, firstByCall) {
        let outermost = node;
        for (let step = 0; step < span_window_MAX_ABOVE; step += 1) {
            const above = this.#sameAbove(outermost);
            if (above === undefined)
                break;
            if (above === node)
                return;
            outermost = above;
        }
        if (outermost !== node) {
            absorb(outermost, node);
            return;
        }
        const { call } = node;
        if (call.id === undefined)
            return;
        const key = `${call.tool}\n${call.id}`;
        const others = firstByCall.get(key);
        if (others === undefined) {
            firstByCall.set(key, [node]);
            return;
        }
        const known = others.find((other) => span_node_isSameCall(other, node));
        if (known !== undefined)
            absorb(known, node);
        else if (others.length < MAX_ALIKE)
            others.push(node);
    }
    #sameAbove(node) {
        let above = node.parent === undefined ? undefined : this.#nodes.get(node.parent);
        for (let step = 0; node.protocol && above !== undefined && above.call === undefined && step < MAX_BETWEEN; step += 1) {
            above = above.parent === undefined ? undefined : this.#nodes.get(above.parent);
        }
        return above !== undefined && above !== node && hasCall(above) && isOuterCall(above, node)
            ? above
            : undefined;
    }
    #give(key, node) {
        if (node.tokens !== undefined)
            this.#giveTokens(key, node, node.tokens);
        if (node.operation !== undefined)
            this.#giveOperation(node, node.operation);
        if (node.call && !node.repeats)
            this.#sink.call(this.#completed(node, node.call, node.ran));
        for (const call of node.unproven)
            this.#unproven.wait(node, this.#completed(node, call, undefined));
    }
    #giveTokens(key, node, tokens) {
        const [agent, session] = this.#contextOf(node);
        const usage = {
            ...node.place,
            ...(node.place.trace !== undefined && { copied: true }),
            ...tokens,
            ...(agent !== undefined && { agent }),
            ...(session !== undefined && { session }),
        };
        if (!node.isEvent)
            this.#usage.ofSpan(key, usage, node.origin);
        else
            this.#usage.ofEvent({
                ...usage,
                id: JSON.stringify([node.place.trace, session, node.place.at, Object.values(tokens)]),
            }, node.origin);
    }
    #giveOperation(node, operation) {
        const isAgentSpan = operation.kind === 'delegate' && node.isInner;
        const above = node.parent === undefined ? undefined : this.#nodes.get(node.parent);
        if (isAgentSpan && above === undefined)
            return;
        const [agent, session] = this.#contextOf((isAgentSpan && above) || node);
        if (isAgentSpan && (agent === undefined || agent === node.agent))
            return;
        const { id: _, ...place } = node.place;
        this.#sink.operation?.({
            ...place,
            ...operation,
            ...(agent !== undefined && { agent }),
            ...(session !== undefined && { session }),
        });
    }
    #contextOf(node) {
        let [agent, session] = [node.agent, node.session];
        let above = node;
        for (let step = 0; step < span_window_MAX_ABOVE && above !== undefined && (agent === undefined || session === undefined); step += 1) {
            agent ??= above.agent;
            session ??= above.session;
            above = above.parent === undefined ? undefined : this.#nodes.get(above.parent);
        }
        return [agent, session];
    }
    #completed(node, call, ran) {
        const [agent, session] = this.#contextOf(node);
        const completed = { ...call, ...(ran !== undefined && { status: ran }) };
        if (agent !== undefined)
            completed.agent ??= agent;
        if (session !== undefined)
            completed.session ??= session;
        const isIdUnique = completed.id !== undefined && isUnique(completed.id);
        const scope = isIdUnique
            ? (completed.session ?? completed.trace)
            : (completed.trace ?? completed.session);
        if (scope !== undefined)
            completed.scope = scope;
        return completed;
    }
}

;// CONCATENATED MODULE: ./build/src/formats/traces/langfuse.js







const LANGFUSE = {
    id: 'langfuse',
    title: 'Langfuse',
    agentIds: 'framework',
    marks: ['traceId', 'trace_id', 'observations', 'data'],
    recognise: (record) => observationsIn(record).some(isObservation),
    open(sink) {
        const window = new SpanWindow(sink);
        const declared = new DeclaredTools((tool) => sink.declare(tool));
        return {
            read(record) {
                const session = (0,traces_record/* idAt */.jj)(record, 'trace', 'sessionId') ?? (0,traces_record/* idAt */.jj)(record, 'sessionId');
                for (const observation of observationsIn(record)) {
                    if (!isObservation(observation))
                        continue;
                    const span = spanOf(observation);
                    declareTools(observation, span, declared);
                    window.add(span, {
                        call: callOf(observation, span) ?? null,
                        unproven: window.wantsRequests(span) ? requestsOf(observation, span, sink) : [],
                        input: observation.input,
                        tokens: sink.usage && langfuseTokens(observation),
                        session: (0,traces_record/* idAt */.jj)(observation, 'sessionId') ?? (0,traces_record/* idAt */.jj)(observation, 'session_id') ?? session,
                    });
                }
                window.rest();
            },
            end: () => window.end(),
        };
    },
};
function observationsIn(record) {
    if (!(0,traces_record/* isRecord */.u4)(record))
        return [];
    const list = [...(0,traces_record/* listAt */.gT)(record, 'observations'), ...(0,traces_record/* listAt */.gT)(record, 'data')].filter(traces_record/* isRecord */.u4);
    return list.length > 0 ? list : [record];
}
const TYPES = [
    'SPAN',
    'GENERATION',
    'EVENT',
    'TOOL',
    'AGENT',
    'CHAIN',
    'RETRIEVER',
    'EVALUATOR',
    'EMBEDDING',
    'GUARDRAIL',
];
function isObservation(observation) {
    return (TYPES.includes((0,traces_record/* textAt */.$6)(observation, 'type') ?? '') &&
        ((0,traces_record/* idAt */.jj)(observation, 'traceId') ?? (0,traces_record/* idAt */.jj)(observation, 'trace_id')) !== undefined &&
        field(observation, 'startTime') !== undefined);
}
function declareTools(observation, span, declared) {
    declared.take(span);
    const definitions = (0,traces_record/* decoded */.DH)(field(observation, 'toolDefinitions'));
    if (!(0,traces_record/* isRecord */.u4)(definitions))
        return;
    for (const name of Object.keys(definitions))
        if (name !== '')
            declared.name(name);
}
function field(observation, key) {
    return ((0,traces_record.at)(observation, key) ??
        (0,traces_record.at)(observation, key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)));
}
function langfuseTokens(observation) {
    const details = (0,traces_record/* decoded */.DH)(field(observation, 'usageDetails'));
    const usage = (0,traces_record/* isRecord */.u4)(details) ? details : (0,traces_record.at)(observation, 'usage');
    const counts = {
        input: countAt(usage, 'input', 'input_tokens', 'promptTokens'),
        cacheRead: countAt(usage, ...CACHE_READ),
        cacheWrite: countAt(usage, ...CACHE_WRITE),
        output: countAt(usage, 'output', 'output_tokens', 'completionTokens'),
    };
    const total = countAt(usage, 'total', 'totalTokens');
    const isInclusive = total === undefined
        ? (0,traces_record.at)(usage, 'prompt_details.cache_read') !== undefined
        : (counts.input ?? 0) + (counts.output ?? 0) >= total;
    return isInclusive ? inclusiveCounts(counts) : tokenCounts(counts);
}
const CACHE_READ = [
    'cache_read_input_tokens',
    'input_cached_tokens',
    'input_cache_read',
    'cached_tokens',
    'prompt_details.cache_read',
];
const CACHE_WRITE = [
    'cache_creation_input_tokens',
    'input_cache_creation',
    'prompt_details.cache_write',
];
function callOf(observation, span) {
    const call = callOfSpan(span);
    if (call !== undefined || observation.type !== 'TOOL' || span.name === '')
        return call;
    return draftCall(span, { tool: span_tool_nameOf(span.name) }, toolCallId(span.attributes));
}
function requestsOf(observation, span, sink) {
    const requests = requestedBy(span, sink);
    if (requests.length > 0)
        return requests;
    const names = (0,traces_record/* decoded */.DH)(field(observation, 'toolCallNames'));
    return (Array.isArray(names) ? names : []).flatMap((name, index) => typeof name === 'string' && name !== '' ? [requested(span, name, undefined, index)] : []);
}
function spanOf(observation) {
    const metadata = (0,traces_record/* decoded */.DH)(observation.metadata);
    const time = (0,traces_time/* timeOf */.n)(field(observation, 'startTime'));
    const [trace, id, above] = [
        field(observation, 'traceId'),
        (0,traces_record/* idAt */.jj)(observation, 'id'),
        field(observation, 'parentObservationId'),
    ];
    return {
        name: (0,traces_record/* textAt */.$6)(observation, 'name') ?? '',
        attributes: plainAttributes((0,traces_record/* decoded */.DH)((0,traces_record.at)(metadata, 'attributes'))),
        resource: plainAttributes((0,traces_record/* decoded */.DH)((0,traces_record.at)(metadata, 'resourceAttributes'))),
        raw: observation.input,
        ...(typeof trace === 'string' && trace !== '' && { trace }),
        ...(id !== undefined && { id }),
        ...(typeof above === 'string' && above !== '' && { parent: above }),
        ...(time !== undefined && { at: time }),
        ...(observation.level === 'ERROR' && { status: 'error' }),
    };
}

;// CONCATENATED MODULE: ./build/src/formats/traces/langsmith-usage.js



const langsmith_usage_MAX_WAITING = 20_000;
class RunUsage {
    #sink;
    #tree = new UsageTree();
    #waiting = new Map();
    #unnamed = 0;
    constructor(sink) {
        this.#sink = sink;
    }
    add(run, extra, context) {
        if (this.#sink.usage === undefined)
            return;
        const counts = run.run_type === 'llm' ? langsmith_usage_countsOf(run, extra) : undefined;
        const id = (0,traces_record/* idAt */.jj)(run, 'id');
        if (id === undefined)
            this.#unnamed += 1;
        const key = id ?? `#${this.#unnamed}`;
        this.#tree.add(key, (0,traces_record/* idAt */.jj)(run, 'parent_run_id'), counts !== undefined);
        if (counts === undefined || this.#waiting.has(key))
            return;
        this.#waiting.set(key, {
            ...context,
            order: this.#sink.position?.() ?? 0,
            ...counts,
            ...(id !== undefined && { id }),
        });
        if (this.#waiting.size > langsmith_usage_MAX_WAITING)
            this.end();
    }
    end() {
        for (const [key, usage] of this.#waiting)
            if (!this.#tree.isOuter(key))
                this.#sink.usage?.(usage);
        this.#waiting.clear();
    }
}
function langsmith_usage_countsOf(run, extra) {
    const outputs = (0,traces_record/* decoded */.DH)(run.outputs);
    return (messageCounts((0,traces_record.at)(extra, 'metadata', 'usage_metadata')) ??
        messageCounts((0,traces_record.at)(outputs, 'usage_metadata')) ??
        messageCounts((0,traces_record.at)(generationOf(outputs), 'message', 'kwargs', 'usage_metadata')) ??
        openAiCounts((0,traces_record.at)(outputs, 'llm_output', 'token_usage')) ??
        openAiCounts((0,traces_record.at)(outputs, 'usage')) ??
        openAiCounts(run));
}
function generationOf(outputs) {
    const generations = (0,traces_record.at)(outputs, 'generations');
    const first = Array.isArray(generations) ? generations[0] : undefined;
    return Array.isArray(first) ? first[0] : first;
}
function messageCounts(usage) {
    const details = (0,traces_record.at)(usage, 'input_token_details');
    return inclusiveCounts({
        input: countAt(usage, 'input_tokens'),
        cacheRead: countAt(details, 'cache_read'),
        cacheWrite: countAt(details, 'cache_creation'),
        output: countAt(usage, 'output_tokens'),
    });
}

;// CONCATENATED MODULE: ./build/src/formats/traces/langsmith.js





const LANGSMITH = {
    id: 'langsmith',
    title: 'LangSmith runs',
    agentIds: 'framework',
    marks: ['run_type', 'runs', 'child_runs'],
    recognise: (record) => runsIn(record).some((run) => typeof run.run_type === 'string' && Object.hasOwn(run, 'start_time')),
    takes: (record) => runsIn(record).some((run) => Object.hasOwn(run, 'run_type')),
    open(sink) {
        const usage = new RunUsage(sink);
        return {
            read(record) {
                for (const run of runsIn(record)) {
                    const extra = (0,traces_record/* decoded */.DH)(run.extra);
                    langsmith_declareTools(extra, sink);
                    usage.add(run, extra, contextOf(run, extra));
                    if (run.run_type === 'tool')
                        takeToolRun(run, extra, sink);
                }
            },
            end: () => usage.end(),
        };
    },
};
function contextOf(run, extra) {
    const [trace, session] = [(0,traces_record/* idAt */.jj)(run, 'trace_id'), (0,traces_record/* idAt */.jj)(extra, 'metadata', 'thread_id')];
    const time = (0,traces_time/* timeOf */.n)(run.start_time);
    return {
        ...(time !== undefined && { at: time }),
        ...(trace !== undefined && { trace }),
        ...(session !== undefined && { session }),
    };
}
function langsmith_declareTools(extra, sink) {
    for (const tool of (0,traces_record/* listAt */.gT)(extra, 'invocation_params', 'tools')) {
        const name = (0,traces_record/* textAt */.$6)(tool, 'name') ?? (0,traces_record/* textAt */.$6)(tool, 'function', 'name');
        if (name !== undefined)
            sink.declare({ name });
    }
}
function takeToolRun(run, extra, sink) {
    const tool = (0,traces_record/* textAt */.$6)(run, 'name');
    if (tool === undefined)
        return;
    const id = (0,traces_record/* idAt */.jj)(run, 'id');
    const context = contextOf(run, extra);
    const inputs = (0,traces_record.at)(run, 'inputs');
    const isFailed = run.status === 'error' || (0,traces_record/* textAt */.$6)(run, 'error') !== undefined;
    sink.call({
        tool,
        ...context,
        ...(0,traces_arguments/* argumentFacts */.T)(sink, { tool }, inputs),
        ...(id !== undefined && { id, content: (0,model_digest/* contentDigest */.eZ)(context.at, inputs) }),
        status: isFailed ? 'error' : run.status === 'success' ? 'ok' : 'unknown',
    });
}
const MAX_RUNS = 100_000;
function runsIn(record) {
    const list = (0,traces_record.at)(record, 'runs');
    const found = (Array.isArray(list) ? list : [record]).filter(traces_record/* isRecord */.u4);
    for (let next = 0; next < found.length && found.length < MAX_RUNS; next += 1)
        for (const run of (0,traces_record/* listAt */.gT)(found[next], 'child_runs'))
            if ((0,traces_record/* isRecord */.u4)(run))
                found.push(run);
    return found;
}

;// CONCATENATED MODULE: ./build/src/formats/traces/mcp-wire.js





const MCP_WIRE = {
    id: 'mcp-wire',
    title: 'MCP messages',
    agentIds: 'framework',
    marks: ['method', 'payload', 'message', 'msg', 'data', 'body', 'tool_name'],
    recognise: (record) => (0,traces_record/* isRecord */.u4)(record) &&
        (messagesIn(record).some((message) => toolOf(message) !== undefined) ||
            blockedTool(record) !== undefined),
    takes: (record) => (0,traces_record/* isRecord */.u4)(record) && (messagesIn(record).length > 0 || blockedTool(record) !== undefined),
    open(sink) {
        const calls = new OpenCalls(sink);
        return {
            read(record) {
                if (!(0,traces_record/* isRecord */.u4)(record))
                    return;
                const context = mcp_wire_contextOf(record);
                const blocked = blockedTool(record);
                if (blocked !== undefined)
                    sink.call({ tool: blocked, ...context, status: 'denied' });
                const isGateway = Object.hasOwn(record, 'server_id');
                for (const message of messagesIn(record)) {
                    const tool = toolOf(message);
                    if (tool !== undefined)
                        holdRequest(message, tool, context, calls, sink);
                    else
                        takeAnswer(message, context, isGateway, calls, sink);
                }
            },
            end: () => calls.end(),
        };
    },
};
function mcp_wire_contextOf(record) {
    const server = SERVER.map((key) => (0,traces_record/* textAt */.$6)(record, key)).find((text) => text !== undefined);
    const session = SESSION.map((key) => (0,traces_record/* idAt */.jj)(record, key)).find((id) => id !== undefined);
    const time = (0,traces_time/* timeOf */.n)(record.timestamp) ?? (0,traces_time/* timeOf */.n)(record.time) ?? (0,traces_time/* timeOf */.n)(record.ts);
    return {
        ...(server !== undefined && { server }),
        ...(time !== undefined && { at: time }),
        ...(session !== undefined && { session }),
    };
}
function mcp_wire_keyOf(message, { session, server }) {
    return (0,traces_record/* idAt */.jj)(message, 'id') === undefined
        ? undefined
        : JSON.stringify([session, server, message.id]);
}
function holdRequest(message, tool, context, calls, sink) {
    const key = mcp_wire_keyOf(message, context);
    const { server } = context;
    if (key !== undefined && context.session === undefined)
        calls.settle(key);
    calls.hold(key, {
        tool,
        ...context,
        status: 'unknown',
        ...(0,traces_arguments/* argumentFacts */.T)(sink, { tool, server }, (0,traces_record.at)(message, 'params', 'arguments') ?? {}),
        ...(key !== undefined &&
            context.session !== undefined && {
            id: key,
            content: (0,model_digest/* contentDigest */.eZ)((0,traces_record.at)(message, 'params', 'arguments')),
        }),
    });
}
function takeAnswer(message, context, isGateway, calls, sink) {
    const key = mcp_wire_keyOf(message, context);
    if (key === undefined)
        return;
    const status = mcp_wire_statusOf(message, isGateway);
    if (status !== undefined)
        calls.settle(key, status);
    const { server } = context;
    for (const listed of (0,traces_record/* listAt */.gT)(message, 'result', 'tools')) {
        const name = (0,traces_record/* textAt */.$6)(listed, 'name');
        if (name !== undefined)
            sink.declare({ name, ...(server !== undefined && { server }) });
    }
}
const SERVER = ['server_id', 'server_name', 'serverName', 'server'];
const SESSION = [
    'session_id',
    'sessionId',
    'mcp_session_id',
    'Mcp-Session-Id',
    'mcp-session-id',
];
const WRAPPERS = ['payload', 'message', 'msg', 'data', 'body'];
function messagesIn(record) {
    if (mcp_wire_isMessage(record))
        return [record];
    for (const key of WRAPPERS) {
        const inner = (0,traces_record/* decoded */.DH)((0,traces_record.at)(record, key));
        const messages = (Array.isArray(inner) ? inner : [inner]).filter(traces_record/* isRecord */.u4).filter(mcp_wire_isMessage);
        if (messages.length > 0)
            return messages;
    }
    return [];
}
function mcp_wire_isMessage(message) {
    return message.jsonrpc === '2.0' || toolOf(message) !== undefined;
}
function toolOf(message) {
    return message.method === 'tools/call' ? (0,traces_record/* textAt */.$6)(message, 'params', 'name') : undefined;
}
function blockedTool(record) {
    const kind = (0,traces_record/* textAt */.$6)(record, 'type') ?? (0,traces_record/* textAt */.$6)(record, 'event') ?? '';
    return /^(?:difc_filtered|guard_policy_blocked)$/i.test(kind)
        ? (0,traces_record/* textAt */.$6)(record, 'tool_name')
        : undefined;
}
function mcp_wire_statusOf(message, isGateway) {
    if ((0,traces_record/* isRecord */.u4)(message.error))
        return isGateway && isGuard(message.error) ? 'denied' : 'error';
    if (!Object.hasOwn(message, 'result'))
        return undefined;
    return (0,traces_record.at)(message, 'result', 'isError') === true ? 'error' : 'ok';
}
function isGuard({ code, data }) {
    if (code === -32001)
        return (0,traces_record/* textAt */.$6)(data, 'reason') !== undefined;
    return typeof code === 'number' && code <= -32002 && code >= -32006;
}

;// CONCATENATED MODULE: ./build/src/formats/traces/openai-answer.js


function openai_answer_contextOf(answer) {
    const time = (0,traces_time/* timeOf */.n)(answer.created ?? answer.created_at);
    const session = (0,traces_record/* idAt */.jj)(answer, 'conversation', 'id') ?? (0,traces_record/* idAt */.jj)(answer, 'conversation') ?? (0,traces_record/* idAt */.jj)(answer, 'id');
    return {
        ...(session !== undefined && { session }),
        ...(time !== undefined && { at: time }),
    };
}
function endsWithUserMessage(record) {
    const request = (0,traces_record.at)(record, 'request', 'body') ?? (0,traces_record.at)(record, 'request');
    const input = (0,traces_record.at)(request, 'messages') ?? (0,traces_record.at)(request, 'input');
    if (typeof input === 'string')
        return input !== '';
    return Array.isArray(input) && (0,traces_record.at)(input.at(-1), 'role') === 'user';
}
function decisionsIn(record) {
    return [
        (0,traces_record/* listAt */.gT)(record, 'input'),
        (0,traces_record/* listAt */.gT)(record, 'request', 'input'),
        (0,traces_record/* listAt */.gT)(record, 'request', 'body', 'input'),
        (0,traces_record/* listAt */.gT)(record, 'data'),
    ].flat();
}
function answersIn(record) {
    return [
        record,
        (0,traces_record.at)(record, 'response'),
        (0,traces_record.at)(record, 'response', 'body'),
        (0,traces_record.at)(record, 'body'),
        ...(0,traces_record/* listAt */.gT)(record, 'data'),
    ].filter((value) => (0,traces_record/* isRecord */.u4)(value) && isAnswer(value));
}
function isAnswer(record) {
    if (record.object === 'chat.completion' ||
        record.object === 'chat.completion.chunk' ||
        record.object === 'response')
        return true;
    return ((0,traces_record/* listAt */.gT)(record, 'choices').some((choice) => (0,traces_record/* isRecord */.u4)((0,traces_record.at)(choice, 'message'))) ||
        (0,traces_record/* listAt */.gT)(record, 'output').some((item) => /_call$|^mcp_list_tools$/.test((0,traces_record/* textAt */.$6)(item, 'type') ?? '')));
}

;// CONCATENATED MODULE: ./build/src/formats/traces/openai.js







const OPENAI_RESPONSES = {
    id: 'openai',
    title: 'OpenAI responses',
    agentIds: 'framework',
    marks: ['object', 'choices', 'output', 'response', 'body', 'data'],
    recognise: (record) => answersIn(record).length > 0,
    open(sink) {
        const awaiting = new Map();
        const usage = new OpenUsage(sink);
        return {
            read(record) {
                for (const item of decisionsIn(record))
                    decide(item, awaiting, sink);
                for (const answer of answersIn(record)) {
                    const context = openai_answer_contextOf(answer);
                    if (sink.turn && endsWithUserMessage(record))
                        giveTurn(answer, context, sink);
                    addTokens(answer, context, usage);
                    openai_takeAnswer(answer, context, awaiting, sink);
                }
            },
            end: () => usage.end(),
        };
    },
};
function giveTurn(answer, context, sink) {
    const id = (0,traces_record/* idAt */.jj)(answer, 'id');
    sink.turn?.({
        ...context,
        order: sink.position?.() ?? 0,
        ...(id !== undefined && { id }),
    });
}
function addTokens(answer, context, usage) {
    const id = (0,traces_record/* idAt */.jj)(answer, 'id');
    const counts = openAiCounts(answer.usage);
    const key = id === undefined ? undefined : JSON.stringify([id, context.at]);
    usage.add(key, { ...context, ...(key !== undefined && { id: key }) }, counts);
}
function openai_takeAnswer(answer, context, awaiting, sink) {
    for (const tool of (0,traces_record/* listAt */.gT)(answer, 'tools'))
        declareTool(tool, sink);
    const answerKey = [(0,traces_record/* idAt */.jj)(answer, 'id'), context.at];
    for (const choice of (0,traces_record/* listAt */.gT)(answer, 'choices'))
        takeChoice(choice, context, answerKey, sink);
    for (const item of (0,traces_record/* listAt */.gT)(answer, 'output'))
        openai_takeItem(item, { ...context, content: (0,model_digest/* contentDigest */.eZ)([...answerKey, inputsOf(item)]) }, awaiting, sink);
}
function takeChoice(choice, context, answerKey, sink) {
    for (const key of ['message', 'delta']) {
        const message = (0,traces_record.at)(choice, key);
        const legacy = (0,traces_record/* textAt */.$6)(message, 'function_call', 'name');
        if (legacy !== undefined)
            sink.call({
                tool: legacy,
                ...context,
                status: 'unknown',
                ...(0,traces_arguments/* argumentFacts */.T)(sink, { tool: legacy }, key === 'delta' ? undefined : (0,traces_record.at)(message, 'function_call', 'arguments')),
            });
        for (const call of (0,traces_record/* listAt */.gT)(message, 'tool_calls')) {
            const tool = (0,traces_record/* textAt */.$6)(call, 'function', 'name') ?? (0,traces_record/* textAt */.$6)(call, 'custom', 'name');
            if (tool === undefined)
                continue;
            const id = (0,traces_record/* idAt */.jj)(call, 'id');
            const input = (0,traces_record.at)(call, 'function', 'arguments') ?? (0,traces_record.at)(call, 'custom', 'input');
            const content = (0,model_digest/* contentDigest */.eZ)([
                ...answerKey,
                (0,traces_record.at)(choice, 'index'),
                (0,traces_record.at)(call, 'index'),
                key === 'delta' ? null : input,
            ]);
            sink.call({
                tool,
                ...context,
                ...(id !== undefined && { id, content }),
                status: 'unknown',
                ...(0,traces_arguments/* argumentFacts */.T)(sink, { tool }, key === 'delta' ? undefined : input),
            });
        }
    }
}
const MAX_AWAITING = 10_000;
function decide(item, awaiting, sink) {
    const id = (0,traces_record.at)(item, 'type') === 'mcp_approval_response' ? (0,traces_record/* idAt */.jj)(item, 'approval_request_id') : undefined;
    const call = id === undefined ? undefined : awaiting.get(id);
    if (id === undefined || call === undefined)
        return;
    awaiting.delete(id);
    if ((0,traces_record.at)(item, 'approve') === false)
        sink.call({ ...call, status: 'denied' });
}
function declareTool(tool, sink) {
    const server = (0,traces_record/* textAt */.$6)(tool, 'server_label');
    if ((0,traces_record.at)(tool, 'type') === 'mcp') {
        const allowed = (0,traces_record.at)(tool, 'allowed_tools');
        for (const name of Array.isArray(allowed)
            ? allowed
            : (0,traces_record/* listAt */.gT)(allowed, 'tool_names'))
            if (typeof name === 'string' && name !== '')
                sink.declare({ name, ...(server !== undefined && { server }) });
        return;
    }
    const name = (0,traces_record/* textAt */.$6)(tool, 'name') ??
        (0,traces_record/* textAt */.$6)(tool, 'function', 'name') ??
        (0,traces_record/* textAt */.$6)(tool, 'custom', 'name') ??
        (0,traces_record/* textAt */.$6)(tool, 'type');
    if (name !== undefined)
        sink.declare({ name });
}
function openai_takeItem(item, { content, ...context }, awaiting, sink) {
    const name = (0,traces_record/* textAt */.$6)(item, 'name');
    const type = (0,traces_record/* textAt */.$6)(item, 'type') ?? '';
    const id = (0,traces_record/* idAt */.jj)(item, 'call_id') ?? (0,traces_record/* idAt */.jj)(item, 'id');
    const call = { ...context, ...(id !== undefined && { id, content }) };
    switch (type) {
        case 'mcp_list_tools':
        case 'mcp_approval_request':
        case 'mcp_call':
            takeMcpItem(type, item, call, awaiting, sink);
            break;
        case 'function_call':
        case 'custom_tool_call':
            if (name !== undefined)
                sink.call({ tool: name, ...call, status: 'unknown', ...factsOf(item, name, sink) });
            break;
        case 'web_search_call':
        case 'file_search_call':
        case 'code_interpreter_call':
        case 'computer_call':
        case 'image_generation_call':
        case 'local_shell_call':
        case 'shell_call':
        case 'apply_patch_call':
            sink.call({
                tool: type.replace(/_call$/, ''),
                ...call,
                status: (0,traces_record.at)(item, 'status') === 'failed' ? 'error' : 'unknown',
                ...factsOf(item, type.replace(/_call$/, ''), sink),
            });
            break;
        default:
    }
}
function takeMcpItem(type, item, call, awaiting, sink) {
    const label = (0,traces_record/* textAt */.$6)(item, 'server_label');
    const server = label === undefined ? {} : { server: label };
    if (type === 'mcp_list_tools') {
        for (const tool of (0,traces_record/* listAt */.gT)(item, 'tools')) {
            const listed = (0,traces_record/* textAt */.$6)(tool, 'name');
            if (listed !== undefined)
                sink.declare({ name: listed, ...server });
        }
        return;
    }
    const tool = (0,traces_record/* textAt */.$6)(item, 'name');
    if (tool === undefined)
        return;
    if (type === 'mcp_call') {
        sink.call({
            tool,
            ...server,
            ...call,
            status: openai_mcpStatus(item),
            ...factsOf(item, tool, sink, label),
        });
        return;
    }
    const request = (0,traces_record/* idAt */.jj)(item, 'id');
    if (request === undefined)
        return;
    const [oldest] = awaiting.keys();
    if (awaiting.size >= MAX_AWAITING && oldest !== undefined)
        awaiting.delete(oldest);
    const facts = factsOf(item, tool, sink, label);
    awaiting.set(request, (0,recorded/* placed */.G)({ tool, ...server, ...call, status: 'unknown', ...facts }, sink.position));
}
function factsOf(item, tool, sink, server) {
    const code = (0,traces_record.at)(item, 'code');
    const input = (0,traces_record.at)(item, 'arguments') ?? (0,traces_record.at)(item, 'input') ?? (0,traces_record.at)(item, 'action') ?? (0,traces_record.at)(item, 'operation');
    return (0,traces_arguments/* argumentFacts */.T)(sink, { tool, server }, input ?? (0,traces_record.at)(item, 'queries') ?? (code === undefined ? undefined : { code }));
}
function inputsOf(item) {
    return [
        (0,traces_record.at)(item, 'arguments'),
        (0,traces_record.at)(item, 'input'),
        (0,traces_record.at)(item, 'action'),
        (0,traces_record.at)(item, 'operation'),
        (0,traces_record.at)(item, 'queries'),
        (0,traces_record.at)(item, 'code'),
    ];
}
function openai_mcpStatus(item) {
    const error = (0,traces_record.at)(item, 'error');
    if ((0,traces_record.at)(item, 'status') === 'failed' || (error !== null && error !== undefined))
        return 'error';
    return (0,traces_record.at)(item, 'status') === 'completed' ? 'ok' : 'unknown';
}

;// CONCATENATED MODULE: ./build/src/formats/traces/openai-agents.js






const MAX_GROUPS = 10_000;
const OPENAI_AGENTS = {
    id: 'openai-agents',
    title: 'OpenAI Agents SDK traces',
    agentIds: 'framework',
    marks: ['object', 'data'],
    recognise: (record) => entriesIn(record).some((entry) => entry.object === 'trace.span' && (0,traces_record/* isRecord */.u4)(entry.span_data)),
    takes: (record) => entriesIn(record).some((entry) => entry.object === 'trace' || entry.object === 'trace.span'),
    open(sink) {
        const window = new SpanWindow(sink);
        const declared = new DeclaredTools((tool) => sink.declare(tool));
        const groups = new Map();
        return {
            read(record) {
                for (const entry of entriesIn(record)) {
                    if (entry.object === 'trace')
                        noteGroup(entry, groups);
                    if (entry.object !== 'trace.span' || !(0,traces_record/* isRecord */.u4)(entry.span_data))
                        continue;
                    openai_agents_declareTools(entry.span_data, declared);
                    addSpan(entry, entry.span_data, groups, window);
                }
                window.rest();
            },
            end: () => window.end(),
        };
    },
};
function noteGroup(entry, groups) {
    const [trace, group] = [(0,traces_record/* idAt */.jj)(entry, 'id'), (0,traces_record/* idAt */.jj)(entry, 'group_id')];
    if (groups.size >= MAX_GROUPS)
        groups.clear();
    if (trace !== undefined && group !== undefined)
        groups.set(trace, group);
}
function openai_agents_declareTools(data, declared) {
    if (data.type !== 'agent' && data.type !== 'mcp_tools')
        return;
    const isServer = data.type === 'mcp_tools';
    const server = isServer ? (0,traces_record/* textAt */.$6)(data, 'server') : undefined;
    for (const name of (0,traces_record/* listAt */.gT)(data, isServer ? 'result' : 'tools'))
        if (typeof name === 'string' && name !== '')
            declared.name(name, server);
}
function addSpan(entry, data, groups, window) {
    const span = openai_agents_spanOf(entry);
    window.add(span, {
        call: data.type === 'function' ? (openai_agents_callOf(entry, data, span) ?? null) : null,
        agent: data.type === 'agent' ? (0,traces_record/* textAt */.$6)(data, 'name') : undefined,
        session: span.trace === undefined ? undefined : groups.get(span.trace),
        input: data.input,
        tokens: openAiCounts(data.usage) ?? null,
        operation: handoffOf(data),
    });
}
function handoffOf(data) {
    const target = data.type === 'handoff' ? (0,traces_record/* textAt */.$6)(data, 'to_agent') : undefined;
    return target === undefined ? undefined : { kind: 'delegate', target };
}
function entriesIn(record) {
    const list = (0,traces_record.at)(record, 'data');
    return (Array.isArray(list) ? list : [record]).filter(traces_record/* isRecord */.u4);
}
function openai_agents_spanOf(entry) {
    const [trace, id, above] = [(0,traces_record/* idAt */.jj)(entry, 'trace_id'), (0,traces_record/* idAt */.jj)(entry, 'id'), (0,traces_record/* idAt */.jj)(entry, 'parent_id')];
    const time = (0,traces_time/* timeOf */.n)(entry.started_at);
    return {
        name: '',
        attributes: NO_ATTRIBUTES,
        resource: NO_ATTRIBUTES,
        raw: (0,traces_record.at)(entry, 'span_data', 'input'),
        ...(trace !== undefined && { trace }),
        ...(id !== undefined && { id }),
        ...(above !== undefined && { parent: above }),
        ...(time !== undefined && { at: time }),
    };
}
function openai_agents_callOf(entry, data, span) {
    const tool = (0,traces_record/* textAt */.$6)(data, 'name');
    if (tool === undefined)
        return undefined;
    const server = (0,traces_record/* textAt */.$6)(data, 'mcp_data', 'server');
    const isFailed = entry.error !== null && entry.error !== undefined;
    const isEnded = (0,traces_record/* textAt */.$6)(entry, 'ended_at') !== undefined;
    return {
        tool,
        ...(server !== undefined && { server }),
        ...(span.at !== undefined && { at: span.at }),
        ...(span.trace !== undefined && { trace: span.trace }),
        ...(span.id !== undefined && {
            id: `${span.trace ?? ''}/${span.id}`,
            content: span_contentOf(span),
        }),
        status: isFailed ? 'error' : entry.error === null && isEnded ? 'ok' : 'unknown',
    };
}

;// CONCATENATED MODULE: ./build/src/formats/traces/otlp-values.js


const MAX_NESTED = 32;
function attributeMap(list) {
    const map = new Map();
    for (const entry of Array.isArray(list) ? list : []) {
        if ((0,traces_record/* isRecord */.u4)(entry) && typeof entry.key === 'string' && !map.has(entry.key))
            map.set(entry.key, entry.value);
    }
    return { get: (key) => plainValue(map.get(key)) };
}
function plainValue(value, depth = 0) {
    if (!(0,traces_record/* isRecord */.u4)(value) || depth > MAX_NESTED)
        return undefined;
    const [key] = Object.keys(value);
    const inner = key === undefined ? undefined : value[key];
    switch (key) {
        case 'stringValue':
        case 'string_value':
        case 'boolValue':
        case 'bool_value':
        case 'intValue':
        case 'int_value':
        case 'doubleValue':
        case 'double_value':
            return inner;
        case 'arrayValue':
        case 'array_value':
            return (0,traces_record/* isRecord */.u4)(inner) && Array.isArray(inner.values)
                ? inner.values.map((item) => plainValue(item, depth + 1))
                : [];
        case 'kvlistValue':
        case 'kvlist_value':
            return (0,traces_record/* isRecord */.u4)(inner) && Array.isArray(inner.values)
                ? Object.fromEntries(inner.values
                    .filter(traces_record/* isRecord */.u4)
                    .map((entry) => [String(entry.key), plainValue(entry.value, depth + 1)]))
                : {};
        default:
            return undefined;
    }
}
function otlp_values_spanOf(raw, resource) {
    const at = nanoseconds(raw.startTimeUnixNano) ?? nanoseconds(raw.start_time_unix_nano);
    const status = (0,traces_record/* isRecord */.u4)(raw.status) ? spanStatus(raw.status.code) : undefined;
    return {
        name: (0,traces_record/* textAt */.$6)(raw, 'name') ?? '',
        attributes: attributeMap(raw.attributes),
        resource,
        raw: raw.attributes,
        ...ids((0,traces_record/* idAt */.jj)(raw, 'traceId') ?? (0,traces_record/* idAt */.jj)(raw, 'trace_id'), (0,traces_record/* idAt */.jj)(raw, 'spanId') ?? (0,traces_record/* idAt */.jj)(raw, 'span_id')),
        ...otlp_values_parent((0,traces_record/* idAt */.jj)(raw, 'parentSpanId') ?? (0,traces_record/* idAt */.jj)(raw, 'parent_span_id')),
        ...(at !== undefined && { at }),
        ...(status !== undefined && { status }),
    };
}
function ids(trace, id) {
    const [inTrace, own] = [hexId(trace), hexId(id)];
    return {
        ...(inTrace !== undefined && { trace: inTrace }),
        ...(own !== undefined && { id: own }),
    };
}
function otlp_values_parent(id) {
    const above = hexId(id);
    return above === undefined ? {} : { parent: above };
}

;// CONCATENATED MODULE: ./build/src/formats/traces/otlp-events.js







function otlp_events_eventOf(raw, resource, sink) {
    const attributes = attributeMap(raw.attributes);
    const body = plainValue(raw.body);
    const name = attributeText(attributes, 'event.name') ??
        (typeof body === 'string' ? body : undefined) ??
        (0,traces_record/* textAt */.$6)(raw, 'eventName') ??
        '';
    const trace = (0,traces_record/* idAt */.jj)(raw, 'traceId') ?? (0,traces_record/* idAt */.jj)(raw, 'trace_id');
    const time = nanoseconds(raw.timeUnixNano) ??
        (0,traces_time/* timeOf */.n)(attributes.get('event.timestamp')) ??
        nanoseconds(raw.observedTimeUnixNano);
    const span = {
        name,
        attributes,
        resource,
        raw: raw.attributes,
        ...ids(trace, undefined),
        ...otlp_values_parent((0,traces_record/* idAt */.jj)(raw, 'spanId') ?? (0,traces_record/* idAt */.jj)(raw, 'span_id')),
        ...(time !== undefined && { at: time }),
    };
    const details = eventDetails(span, body, sink);
    return details === undefined ? { span } : { span, details };
}
function eventDetails(span, body, sink) {
    const { name, attributes } = span;
    switch (name) {
        case 'tool_result':
        case 'claude_code.tool_result':
            return provenCall(span, claudeTool(attributes));
        case 'tool_decision':
        case 'claude_code.tool_decision':
            return isRefusal(attributes) ? provenCall(span, claudeTool(attributes)) : undefined;
        case 'codex.tool_result':
            return provenCall(span, ofCodex(attributes));
        case 'codex.tool_decision':
            return /^(?:denied|abort|rejected?)/i.test(attributeText(attributes, 'decision') ?? '')
                ? provenCall(span, ofCodex(attributes), 'denied')
                : undefined;
        case 'copilot_chat.tool.call':
        case 'github.copilot.tool.call': {
            const tool = attributeText(attributes, 'gen_ai.tool.name');
            return tool === undefined
                ? undefined
                : {
                    call: null,
                    unproven: [draftCall(span, { tool }, toolCallId(attributes))],
                    kind: 'event',
                };
        }
        case 'gen_ai.client.inference.operation.details':
            return { call: null, unproven: requestedBy(span, sink) };
        case 'gen_ai.choice':
            return { call: null, unproven: otlp_events_requestsOf(span, body, sink) };
        default:
            return name.endsWith('.tool_call') ? provenCall(span, ofGemini(attributes)) : undefined;
    }
}
function provenCall(span, named, status = callStatusOf(span)) {
    if (named === undefined)
        return undefined;
    const call = draftCall(span, named, attributeId(span.attributes, 'tool_use_id', 'call_id', 'gen_ai.tool.call.id'));
    call.status = status;
    return { call };
}
function ofCodex(attributes) {
    const tool = attributeText(attributes, 'tool_name');
    const server = attributeText(attributes, 'mcp_server');
    return tool === undefined ? undefined : server === undefined ? { tool } : { tool, server };
}
function ofGemini(attributes) {
    const tool = attributeText(attributes, 'function_name');
    const server = attributeText(attributes, 'mcp_server_name');
    return tool === undefined
        ? undefined
        : server === undefined || tool.startsWith('mcp_')
            ? { tool }
            : { tool, server };
}
function otlp_events_requestsOf(span, body, sink) {
    const calls = (0,traces_record/* listAt */.gT)((0,traces_record.at)((0,traces_record/* decoded */.DH)(body), 'message'), 'tool_calls');
    return calls.flatMap((call, index) => {
        const tool = (0,traces_record/* textAt */.$6)(call, 'function', 'name');
        const input = (0,traces_record.at)(call, 'function', 'arguments');
        if (tool === undefined)
            return [];
        const facts = (0,traces_arguments/* argumentFacts */.T)(sink, { tool }, input);
        return [{ ...requested(span, tool, (0,traces_record/* idAt */.jj)(call, 'id'), index, input), ...facts }];
    });
}

;// CONCATENATED MODULE: ./build/src/formats/traces/otel-spans.js







const OTEL_SPANS = {
    id: 'otel-spans',
    title: 'OpenTelemetry spans',
    agentIds: 'framework',
    marks: ['_spanContext', 'spanContext', 'context', 'context.trace_id', 'data'],
    recognise: (record) => spansIn(record).some((entry) => toSpan(entry) !== undefined),
    takes: (record) => spansIn(record).some((entry) => toSpan(entry) !== undefined || toEvent(entry) !== undefined),
    open(sink) {
        const window = new SpanWindow(sink);
        const declared = new DeclaredTools((tool) => sink.declare(tool));
        return {
            read(record) {
                for (const entry of spansIn(record)) {
                    const span = toSpan(entry);
                    if (span !== undefined) {
                        declared.take(span);
                        window.add(span, {
                            unproven: window.wantsRequests(span) ? requestedBy(span, sink) : [],
                        });
                        continue;
                    }
                    const event = toEvent(entry);
                    if (event === undefined)
                        continue;
                    declared.take(event);
                    window.addEvent(event, eventDetails(event, entry.body, sink));
                }
                window.rest();
            },
            end: () => window.end(),
        };
    },
};
function spansIn(record) {
    if (!(0,traces_record/* isRecord */.u4)(record))
        return [];
    const page = (0,traces_record/* listAt */.gT)(record, 'data').filter(traces_record/* isRecord */.u4);
    return page.length > 0 ? page : [record];
}
function toSpan(record) {
    const context = [record._spanContext, record.spanContext, record.context].find(traces_record/* isRecord */.u4);
    const trace = (0,traces_record/* idAt */.jj)(context, 'traceId') ?? (0,traces_record/* idAt */.jj)(context, 'trace_id') ?? (0,traces_record/* idAt */.jj)(record, 'context.trace_id');
    const name = (0,traces_record/* textAt */.$6)(record, 'name');
    if (trace === undefined || name === undefined)
        return undefined;
    const id = (0,traces_record/* idAt */.jj)(context, 'spanId') ?? (0,traces_record/* idAt */.jj)(context, 'span_id') ?? (0,traces_record/* idAt */.jj)(record, 'context.span_id');
    const above = (0,traces_record/* idAt */.jj)(record, 'parentSpanId') ??
        (0,traces_record/* idAt */.jj)(record, 'parent_id') ??
        (0,traces_record/* idAt */.jj)(record, 'parentSpanContext', 'spanId');
    const time = (0,traces_time/* timeOf */.n)(record.start_time) ??
        secondsAndNanoseconds(record.startTime) ??
        (0,traces_time/* timeOf */.n)(record.startTime);
    const status = spanStatus((0,traces_record.at)(record, 'status', 'code') ?? (0,traces_record.at)(record, 'status', 'status_code') ?? record.status_code);
    const raw = (0,traces_record/* isRecord */.u4)(record.attributes) ? record.attributes : columnsOf(record);
    return {
        name,
        attributes: attributesOf(record, raw),
        resource: resourceOf(record),
        raw,
        ...ids(trace, id),
        ...otlp_values_parent(above),
        ...(time !== undefined && { at: time }),
        ...(status !== undefined && { status }),
    };
}
function attributesOf(record, raw) {
    const attributes = plainAttributes(raw);
    const kind = (0,traces_record/* textAt */.$6)(record, 'span_kind');
    if (kind === undefined)
        return attributes;
    return {
        get: (key) => attributes.get(key) ?? (key === 'openinference.span.kind' ? kind : undefined),
    };
}
function columnsOf(record) {
    const columns = Object.entries(record).filter(([key]) => key.startsWith('attributes.'));
    return Object.fromEntries(columns.map(([key, value]) => [key.slice('attributes.'.length), value]));
}
function toEvent(record) {
    if (!Array.isArray(record.hrTime) || !(0,traces_record/* isRecord */.u4)(record.attributes))
        return undefined;
    const attributes = plainAttributes(record.attributes);
    const time = secondsAndNanoseconds(record.hrTime) ?? (0,traces_time/* timeOf */.n)(attributes.get('event.timestamp'));
    const context = record.spanContext;
    return {
        name: attributeText(attributes, 'event.name') ?? (0,traces_record/* textAt */.$6)(record, 'body') ?? '',
        attributes,
        resource: resourceOf(record),
        raw: record.attributes,
        ...ids((0,traces_record/* idAt */.jj)(context, 'traceId'), undefined),
        ...otlp_values_parent((0,traces_record/* idAt */.jj)(context, 'spanId')),
        ...(time !== undefined && { at: time }),
    };
}
function resourceOf(record) {
    return plainAttributes((0,traces_record.at)(record, 'resource', 'attributes') ?? (0,traces_record.at)(record, 'resource', '_attributes'));
}

;// CONCATENATED MODULE: ./build/src/formats/traces/otlp.js





const LISTS = [
    'resourceSpans',
    'resourceLogs',
    'scopeSpans',
    'scopeLogs',
    'instrumentationLibrarySpans',
    'instrumentationLibraryLogs',
    'resource_spans',
    'resource_logs',
];
const OTLP = {
    id: 'otlp',
    title: 'OpenTelemetry (OTLP/JSON)',
    agentIds: 'framework',
    marks: LISTS,
    recognise: (record) => (0,traces_record/* isRecord */.u4)(record) &&
        LISTS.some((key) => Object.hasOwn(record, key) && Array.isArray(record[key])),
    open(sink) {
        const window = new SpanWindow(sink);
        const declared = new DeclaredTools((tool) => sink.declare(tool));
        return {
            read(record) {
                if (!(0,traces_record/* isRecord */.u4)(record))
                    return;
                for (const [resource, raw] of otlp_spansIn(record)) {
                    const span = otlp_values_spanOf(raw, resource);
                    declared.take(span);
                    window.add(span, { unproven: window.wantsRequests(span) ? requestedBy(span, sink) : [] });
                }
                for (const [resource, raw] of logRecordsIn(record)) {
                    const { span, details } = otlp_events_eventOf(raw, resource, sink);
                    declared.take(span);
                    window.addEvent(span, details);
                }
                window.rest();
            },
            end: () => window.end(),
        };
    },
};
function* otlp_spansIn(record) {
    const resources = (0,traces_record/* listAt */.gT)(record, 'resourceSpans').concat((0,traces_record/* listAt */.gT)(record, 'resource_spans'), [
        record,
    ]);
    for (const resource of resources) {
        if (!(0,traces_record/* isRecord */.u4)(resource))
            continue;
        const scopes = scopesOf(resource, 'scopeSpans', 'instrumentationLibrarySpans', 'scope_spans');
        yield* entriesOf(resource, scopes, 'spans');
    }
}
function* logRecordsIn(record) {
    const resources = (0,traces_record/* listAt */.gT)(record, 'resourceLogs').concat((0,traces_record/* listAt */.gT)(record, 'resource_logs'), [
        record,
    ]);
    for (const resource of resources) {
        if (!(0,traces_record/* isRecord */.u4)(resource))
            continue;
        const scopes = scopesOf(resource, 'scopeLogs', 'instrumentationLibraryLogs', 'scope_logs');
        yield* entriesOf(resource, scopes, 'logRecords', 'log_records');
    }
}
function* entriesOf({ resource }, scopes, ...keys) {
    const attributes = attributeMap((0,traces_record/* isRecord */.u4)(resource) ? resource.attributes : undefined);
    for (const scope of scopes)
        for (const key of keys)
            for (const entry of (0,traces_record/* listAt */.gT)(scope, key))
                if ((0,traces_record/* isRecord */.u4)(entry))
                    yield [attributes, entry];
}
function scopesOf(resource, ...keys) {
    return keys.flatMap((key) => (0,traces_record/* listAt */.gT)(resource, key));
}

;// CONCATENATED MODULE: ./build/src/formats/traces/formats.js


















const TRACE_FORMATS = [
    ap_trace/* AP_TRACE */.W,
    OTLP,
    CLAUDE_STREAM_JSON,
    CLAUDE_TRANSCRIPT,
    CLAUDE_MANAGED_AGENTS,
    CODEX,
    COPILOT_EVENTS,
    GEMINI_CLI,
    GH_AW,
    OPENAI_AGENTS,
    LANGSMITH,
    LANGFUSE,
    OTEL_SPANS,
    ATIF,
    OPENAI_RESPONSES,
    MCP_WIRE,
    GENERIC,
];
const BITS = new Map();
for (const [place, { marks }] of TRACE_FORMATS.entries())
    for (const key of marks)
        BITS.set(key, (BITS.get(key) ?? 0) | (1 << place));
function formatsFor(record) {
    let bits = 0;
    if ((0,traces_record/* isRecord */.u4)(record))
        for (const key of Object.keys(record))
            bits |= BITS.get(key) ?? 0;
    if (bits === 0)
        return [];
    return TRACE_FORMATS.filter((_, place) => (bits & (1 << place)) !== 0);
}


/***/ }),

/***/ 54839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ TraceFileReader),
  J: () => (/* binding */ traceFormat)
});

// EXTERNAL MODULE: ./build/src/model/copy-string.js
var copy_string = __webpack_require__(2505);
// EXTERNAL MODULE: ./build/src/model/digest.js
var model_digest = __webpack_require__(51134);
// EXTERNAL MODULE: ./build/src/formats/traces/formats.js + 43 modules
var formats = __webpack_require__(10335);
// EXTERNAL MODULE: ./build/src/formats/traces/recorded.js
var recorded = __webpack_require__(95990);
// EXTERNAL MODULE: ./build/src/formats/traces/records.js + 4 modules
var records = __webpack_require__(30365);
;// CONCATENATED MODULE: ./build/src/formats/traces/repetitions.js

const DENIED = 0x51ed270b;
const KINDS = { usage: 0x3c6ef372, turn: 0x1f83d9ab };
class Repetitions {
    #seen;
    #file;
    #agent;
    #agentDigest = 0;
    constructor(seen, file) {
        this.#seen = seen;
        this.#file = `\nfile\n${file}`;
    }
    has(call, name) {
        const { id, content = 0, at } = call;
        if (id === undefined || Number.isNaN(content))
            return false;
        if (call.agent !== this.#agent) {
            this.#agent = call.agent;
            this.#agentDigest = call.agent === undefined ? 0 : (0,model_digest/* digestOf */.ol)(call.agent, 1);
        }
        const digest = (0,model_digest/* mix */.jh)((0,model_digest/* mix */.jh)(call.status === 'denied' ? name ^ DENIED : name, this.#agentDigest), content);
        const isKnown = !this.#seen.add(id, this.#scopeOf(call), digest);
        if (call.copied !== true || at === undefined)
            return isKnown;
        return !this.#seen.add(id, '\ncopied', (0,model_digest/* mix */.jh)(digest, at % 2 ** 32)) || isKnown;
    }
    hasTrace({ id, agent, content }) {
        return (!Number.isNaN(content) &&
            !this.#seen.add(id, '\ntrace', (0,model_digest/* mix */.jh)(agent === undefined ? 0 : (0,model_digest/* digestOf */.ol)(agent, 1), content)));
    }
    hasEvent(kind, event) {
        const { id, content = 0 } = event;
        if (id === undefined || Number.isNaN(content))
            return false;
        const scope = event.copied ? '\ncopied' : this.#scopeOf(event);
        return !this.#seen.add(id, scope, (0,model_digest/* mix */.jh)(KINDS[kind], content));
    }
    #scopeOf({ scope, trace, session }) {
        if (scope !== undefined)
            return scope;
        if (trace === undefined)
            return session ?? this.#file;
        return session === undefined ? trace : `${trace}\n${session}`;
    }
}

;// CONCATENATED MODULE: ./build/src/formats/traces/read-traces.js






const MAX_KEPT = 500;
const MAX_KEPT_BYTES = 8 * 1024 * 1024;
const MAX_NESTED = 32;
const MAX_NAMES = 100_000;
function traceFormat(id) {
    return formats/* TRACE_FORMATS */.j.find((format) => format.id === id);
}
class TraceFileReader {
    #name;
    #sinkOf;
    #repetitions;
    #splitter;
    #format;
    #reader;
    #beside = new Map();
    #kept = [];
    #bytes = 0;
    #problem;
    #names = new Map();
    #tools = 0;
    #positions = 0;
    #counts = { calls: 0, denied: 0, redacted: 0, repeated: 0, empty: 0, records: 0 };
    constructor(name, sinkOf, options) {
        this.#name = name;
        this.#repetitions = new Repetitions(options.seen, name);
        this.#sinkOf = sinkOf;
        this.#splitter = new records/* RecordSplitter */.H((record) => this.record(record), (text, start, end) => this.#line(text, start, end));
        if (options.format)
            this.#open(options.format);
    }
    push(chunk) {
        this.#bytes += chunk.length;
        this.#problem ??= this.#splitter.push(chunk);
        if (this.#problem === undefined &&
            this.#reader === undefined &&
            this.#bytes > MAX_KEPT_BYTES &&
            this.#kept.length > 0)
            this.#chooseFormat();
        return this.#problem === undefined;
    }
    record(record, depth = 0) {
        if (Array.isArray(record) && depth < MAX_NESTED) {
            for (const entry of record)
                this.record(entry, depth + 1);
            return;
        }
        this.#counts.records += 1;
        if (this.#reader) {
            this.#read(this.#reader, record);
            return;
        }
        this.#kept.push(record);
        if (this.#kept.length >= MAX_KEPT)
            this.#chooseFormat();
    }
    #read(reader, record) {
        const own = this.#format;
        if (own === undefined || (own.takes ? own.takes(record) : own.recognise(record))) {
            reader.read(record);
            return;
        }
        const other = (0,formats/* formatsFor */.s)(record).find((format) => format !== own && (format.recogniseAmongOthers ?? format.recognise)(record));
        if (other === undefined) {
            reader.read(record);
            return;
        }
        let beside = this.#beside.get(other);
        if (beside === undefined) {
            beside = { reader: other.open(this.#sinkFor(other)), records: 0 };
            this.#beside.set(other, beside);
        }
        beside.records += 1;
        beside.reader.read(record);
    }
    #line(text, start, end) {
        if (this.#reader?.readLine?.(text, start, end) !== true)
            return false;
        this.#counts.records += 1;
        return true;
    }
    end() {
        const ended = this.#problem ?? this.#splitter.end();
        this.#problem ??= 'kind' in ended ? ended : undefined;
        if (this.#reader === undefined)
            this.#chooseFormat();
        this.#reader?.end();
        for (const { reader } of this.#beside.values())
            reader.end();
        const leftovers = 'kind' in ended ? { unparsable: 0, tooLong: 0, cutOff: false } : ended;
        return {
            name: this.#name,
            ...this.#counts,
            tools: this.#tools,
            beside: [...this.#beside].map(([format, { records }]) => ({ format, records })),
            leftovers,
            ...(this.#format && { format: this.#format }),
            ...(this.#problem && { problem: this.#problem }),
        };
    }
    #chooseFormat() {
        const kept = this.#kept;
        const possible = new Set(kept.flatMap(formats/* formatsFor */.s));
        const format = formats/* TRACE_FORMATS */.j.find((candidate) => possible.has(candidate) && kept.some((record) => candidate.recognise(record)));
        this.#kept = [];
        if (format === undefined)
            return;
        const reader = this.#open(format);
        for (const record of kept)
            this.#read(reader, record);
    }
    #open(format) {
        this.#format = format;
        this.#reader = format.open(this.#sinkFor(format));
        return this.#reader;
    }
    #sinkFor(format) {
        const sink = this.#sinkOf(format);
        const position = () => {
            this.#positions += 1;
            return this.#positions;
        };
        const counted = (call, name) => {
            this.#counts.calls += 1;
            if (!name.isCounted) {
                name.isCounted = true;
                this.#tools += 1;
            }
            if (call.status === 'denied')
                this.#counts.denied += 1;
            if (call.named === 'redacted')
                this.#counts.redacted += 1;
        };
        return {
            call: (call) => {
                const name = this.#nameOf(call);
                if (this.#repetitions.has(call, name.digest)) {
                    this.#counts.repeated += 1;
                    return;
                }
                counted(call, name);
                sink.call((0,recorded/* placed */.G)(call, position));
            },
            trace: (trace) => {
                if (this.#repetitions.hasTrace(trace)) {
                    this.#counts.repeated += trace.calls.length;
                    return;
                }
                for (const call of trace.calls) {
                    (0,recorded/* placed */.G)(call, position);
                    counted(call, this.#nameOf(call));
                }
                if (trace.calls.length === 0)
                    this.#counts.empty += 1;
                sink.trace(trace);
            },
            declare: (tool) => sink.declare(tool),
            position,
            ...(0,recorded/* askedMembers */.m)(sink, this.#repetitions),
        };
    }
    #nameOf({ tool, server }) {
        const name = server === undefined ? tool : `${server}\n${tool}`;
        const known = this.#names.get(name);
        if (known !== undefined)
            return known;
        const isKept = this.#names.size < MAX_NAMES;
        const added = { digest: (0,model_digest/* digestOf */.ol)(name), isCounted: !isKept };
        if (isKept)
            this.#names.set((0,copy_string/* copyString */.j)(name), added);
        return added;
    }
}


/***/ }),

/***/ 68811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   DH: () => (/* binding */ decoded),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   gT: () => (/* binding */ listAt),
/* harmony export */   jj: () => (/* binding */ idAt),
/* harmony export */   u4: () => (/* binding */ isRecord)
/* harmony export */ });
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function at(value, ...keys) {
    let found = value;
    for (const key of keys) {
        if (!isRecord(found) || !Object.hasOwn(found, key))
            return undefined;
        found = found[key];
    }
    return found;
}
function textAt(value, ...keys) {
    const found = at(value, ...keys);
    return typeof found === 'string' && found !== '' ? found : undefined;
}
function listAt(value, ...keys) {
    const found = at(value, ...keys);
    return Array.isArray(found) ? found : [];
}
function idAt(value, ...keys) {
    const found = at(value, ...keys);
    if (typeof found === 'number' && Number.isFinite(found))
        return String(found);
    return typeof found === 'string' && found !== '' ? found : undefined;
}
function decoded(value) {
    if (typeof value !== 'string' || !/^\s*[[{"]/.test(value))
        return value;
    try {
        return JSON.parse(value);
    }
    catch {
        return value;
    }
}


/***/ }),

/***/ 95990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ placed),
/* harmony export */   m: () => (/* binding */ askedMembers)
/* harmony export */ });
function placed(call, position) {
    if (call.order === undefined && position !== undefined)
        call.order = position();
    return call;
}
function askedMembers(sink, repetitions) {
    const { compareArguments, inspectArguments } = sink;
    return {
        ...(sink.usage && {
            usage: (usage) => {
                if (!repetitions.hasEvent('usage', usage))
                    sink.usage?.(usage);
            },
        }),
        ...(sink.turn && {
            turn: (turn) => {
                if (!repetitions.hasEvent('turn', turn))
                    sink.turn?.(turn);
            },
        }),
        ...(sink.operation && { operation: (operation) => sink.operation?.(operation) }),
        ...(compareArguments && { compareArguments }),
        ...(inspectArguments && { inspectArguments }),
    };
}


/***/ }),

/***/ 30365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ MAX_DOCUMENT_BYTES),
  H: () => (/* binding */ RecordSplitter)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./build/src/formats/traces/document-scan.js
const BRACE = 0x7b;
const BRACKET = 0x5b;
const CLOSING_BRACE = 0x7d;
const CLOSING_BRACKET = 0x5d;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
function newScan() {
    return { start: 0, at: 0, depth: 0, inText: false, escaped: false };
}
function scanDocument(bytes, scan) {
    if (scan.depth === 0) {
        scan.at = skipSpace(bytes, scan.at);
        scan.start = scan.at;
        if (scan.at === bytes.length)
            return 'nothing';
        if (bytes[scan.at] !== BRACE && bytes[scan.at] !== BRACKET)
            return 'none';
    }
    return endOfDocument(bytes, scan);
}
function skipSpace(bytes, from) {
    let at = from;
    for (let byte = bytes[at]; byte !== undefined && isSpace(byte); byte = bytes[at])
        at += 1;
    return at;
}
function endOfDocument(bytes, scan) {
    let { at, depth, inText, escaped } = scan;
    for (; at < bytes.length; at += 1) {
        const byte = bytes[at];
        if (inText) {
            if (escaped)
                escaped = false;
            else if (byte === BACKSLASH)
                escaped = true;
            else if (byte === QUOTE)
                inText = false;
        }
        else if (byte === QUOTE)
            inText = true;
        else if (byte === BRACE || byte === BRACKET)
            depth += 1;
        else if (byte === CLOSING_BRACE || byte === CLOSING_BRACKET) {
            depth -= 1;
            if (depth === 0)
                return at + 1;
        }
    }
    Object.assign(scan, { at, depth, inText, escaped });
    return 'open';
}
function isSpace(byte) {
    return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09 || byte === 0x1e;
}

;// CONCATENATED MODULE: ./build/src/formats/traces/bytes.js


const NEWLINE = 0x0a;
const DECODER = new TextDecoder('utf-8', { fatal: true });
function textOf(bytes) {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if ((0,external_node_buffer_.isAscii)(buffer))
        return buffer.toString('latin1');
    const text = buffer.toString('utf8');
    if (!text.includes('\uFFFD'))
        return text;
    try {
        return DECODER.decode(bytes);
    }
    catch {
        return undefined;
    }
}
function linesOf(bytes) {
    const lines = [];
    for (let start = 0; start < bytes.length;) {
        const newline = bytes.indexOf(NEWLINE, start);
        const end = newline === -1 ? bytes.length : newline;
        lines.push(bytes.subarray(start, end));
        start = end + 1;
    }
    return lines;
}
function firstByte(bytes) {
    const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
    const at = skipSpace(bytes, start);
    return at < bytes.length ? at : undefined;
}
class GrowingBytes {
    #room = new Uint8Array(0);
    #start = 0;
    #end = 0;
    get bytes() {
        return this.#room.subarray(this.#start, this.#end);
    }
    append(piece) {
        const length = this.#end - this.#start;
        if (this.#end + piece.length > this.#room.length) {
            const room = length + piece.length > this.#room.length
                ? new Uint8Array(Math.max(length + piece.length, 2 * length))
                : this.#room;
            room.set(this.bytes);
            this.#room = room;
            this.#start = 0;
            this.#end = length;
        }
        this.#room.set(piece, this.#end);
        this.#end += piece.length;
    }
    drop(count) {
        this.#start += count;
    }
    take() {
        const { bytes } = this;
        this.#room = new Uint8Array(0);
        this.#start = 0;
        this.#end = 0;
        return bytes;
    }
}

;// CONCATENATED MODULE: ./build/src/formats/traces/csv.js
const NAME_COLUMNS = ['tool', 'tool_name', 'name'];
const MAX_ROW_LENGTH = 1024 * 1024;
const MAX_HEADER_LENGTH = 64 * 1024;
function csvRows(first, take, unclosed = () => { }) {
    if (first.length > MAX_HEADER_LENGTH)
        return undefined;
    const separator = [',', ';', '\t'].find((char) => first.includes(char)) ?? ',';
    const columns = valuesOf(first.replace(/\r$/, ''), separator).map((column) => column.trim().toLowerCase());
    if (!columns.some((column) => NAME_COLUMNS.includes(column)))
        return undefined;
    let isHeader = true;
    let open;
    const give = (values) => {
        if (values.length === 1 && values.every((value) => value.trim() === ''))
            return;
        take(Object.fromEntries(columns.map((column, index) => [column, values[index] ?? ''])));
    };
    const read = (lines) => {
        const waiting = [...lines].reverse();
        for (let line = waiting.pop(); line !== undefined; line = waiting.pop()) {
            const row = open ?? { values: [], value: '', quoted: false, length: 0, more: [] };
            const isFirst = open === undefined;
            open = undefined;
            if (!isFirst)
                row.more.push(line);
            const isSound = readLine(row, line, separator, isFirst);
            if (isSound && !row.quoted && (isFirst || row.values.length === columns.length))
                give(row.values);
            else if (isSound && row.quoted && row.length < MAX_ROW_LENGTH)
                open = row;
            else {
                unclosed();
                for (const repeated of row.more.reverse())
                    waiting.push(repeated);
            }
        }
    };
    return {
        line(text) {
            if (isHeader)
                isHeader = false;
            else
                read([text.replace(/\r$/, '')]);
        },
        end() {
            while (open !== undefined) {
                const { more } = open;
                open = undefined;
                unclosed();
                read(more);
            }
        },
    };
}
function readLine(row, line, separator, isFirst) {
    if (!isFirst)
        row.value += '\n';
    row.length += line.length + 1;
    for (let at = 0; at < line.length; at += 1) {
        const char = line.charAt(at);
        if (row.quoted) {
            if (char !== '"')
                row.value += char;
            else if (line[at + 1] === '"') {
                row.value += '"';
                at += 1;
            }
            else if (isFirst || at + 1 === line.length || line[at + 1] === separator)
                row.quoted = false;
            else
                return false;
        }
        else if (char === '"' && row.value === '')
            row.quoted = true;
        else if (char === separator) {
            row.values.push(row.value);
            row.value = '';
        }
        else
            row.value += char;
    }
    if (!row.quoted)
        row.values.push(row.value);
    return true;
}
function valuesOf(line, separator) {
    const row = { values: [], value: '', quoted: false, length: 0, more: [] };
    readLine(row, line, separator, true);
    return row.quoted ? [...row.values, row.value] : row.values;
}

;// CONCATENATED MODULE: ./build/src/formats/traces/foreign-file.js
const FOREIGN = [
    { bytes: [0x28, 0xb5, 0x2f, 0xfd], kind: 'zstd' },
    { bytes: [0x50, 0x41, 0x52, 0x31], kind: 'parquet' },
    { bytes: [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65], kind: 'sqlite' },
    { bytes: [0x1f, 0x8b], kind: 'gzip' },
    { bytes: [0xff, 0xfe], kind: 'utf-16' },
    { bytes: [0xfe, 0xff], kind: 'utf-16' },
    { bytes: [0x50, 0x4b, 0x03, 0x04], kind: 'zip' },
];
function foreignKind(bytes) {
    const found = FOREIGN.find((entry) => entry.bytes.every((byte, index) => bytes[index] === byte));
    return found && { kind: found.kind };
}

;// CONCATENATED MODULE: ./build/src/formats/traces/records.js




const MAX_LINE_BYTES = 16 * 1024 * 1024;
const MAX_DOCUMENT_BYTES = 100 * 1024 * 1024;
class RecordSplitter {
    #take;
    #takeLine;
    #mode = 'start';
    #held = new GrowingBytes();
    #scan = newScan();
    #searched = 0;
    #problem;
    #mayOpen = true;
    #skipping = false;
    #unparsable = 0;
    #tooLong = 0;
    #cutOff = false;
    #unclosed = 0;
    #csv;
    constructor(take, takeLine = () => false) {
        this.#take = take;
        this.#takeLine = takeLine;
    }
    push(chunk) {
        switch (this.#mode) {
            case 'start':
                this.#held.append(chunk);
                return this.#begin(false);
            case 'documents':
                this.#held.append(chunk);
                return this.#documents(false);
            case 'lines':
            case 'csv':
                return this.#lines(chunk);
            case 'over':
                return undefined;
            default:
                return this.#mode;
        }
    }
    end() {
        if (this.#mode === 'start')
            this.#begin(true);
        else if (this.#mode === 'documents')
            this.#documents(true);
        if (this.#problem)
            return this.#problem;
        if (this.#mode === 'lines' || this.#mode === 'csv') {
            const rest = this.#held.take();
            if (rest.length > 0 && !this.#skipping) {
                const before = this.#unparsable;
                this.#mayOpen = false;
                this.#text(rest);
                if (this.#unparsable > before)
                    this.#cutOff = true;
            }
            this.#csv?.end();
        }
        const rows = this.#unclosed > 0 && { unclosed: this.#unclosed };
        return { unparsable: this.#unparsable, tooLong: this.#tooLong, cutOff: this.#cutOff, ...rows };
    }
    #begin(ended) {
        const foreign = foreignKind(this.#held.bytes);
        if (foreign)
            return this.#stop(foreign);
        const blank = firstByte(this.#held.bytes);
        if (blank === undefined) {
            this.#held.take();
            return undefined;
        }
        if (blank > 0)
            this.#held.drop(blank);
        const held = this.#held.bytes;
        const newline = held.indexOf(records_NEWLINE, this.#searched);
        this.#searched = held.length;
        if (newline === -1 && !ended)
            return held.length > MAX_DOCUMENT_BYTES ? this.#stop(TOO_LARGE) : undefined;
        return this.#chooseMode(textOf(held.subarray(0, newline === -1 ? held.length : newline)), ended);
    }
    #chooseMode(first, ended) {
        const isJson = first !== undefined && /^[{[]/.test(first);
        if (isJson && !isWhole(first)) {
            this.#mode = 'documents';
            return this.#documents(ended);
        }
        if (!isJson && first !== undefined)
            this.#csv = csvRows(first, this.#take, () => (this.#unclosed += 1));
        this.#mode = this.#csv ? 'csv' : 'lines';
        return this.#lines(this.#held.take());
    }
    #documents(ended) {
        for (;;) {
            const held = this.#held.bytes;
            const end = scanDocument(held, this.#scan);
            if (end === 'nothing') {
                this.#held.take();
                this.#scan = newScan();
                return undefined;
            }
            if (end === 'open' && !ended)
                return held.length - this.#scan.start > MAX_DOCUMENT_BYTES
                    ? this.#stop(TOO_LARGE)
                    : undefined;
            const text = typeof end === 'number' ? textOf(held.subarray(this.#scan.start, end)) : undefined;
            const parsed = text === undefined ? undefined : parse(text);
            if (parsed === undefined || typeof end !== 'number')
                return this.#asLines(ended && end === 'open');
            this.#give(parsed.value);
            this.#held.drop(end);
            this.#scan = newScan();
        }
    }
    #asLines(isCutOff) {
        const rest = this.#held.take().subarray(this.#scan.start);
        this.#mode = 'lines';
        this.#mayOpen = false;
        if (!isCutOff)
            return this.#lines(rest);
        this.#unparsable += 1;
        this.#cutOff = true;
        for (const line of linesOf(rest))
            this.#wholeLine(line);
        return undefined;
    }
    #lines(chunk) {
        const last = chunk.lastIndexOf(records_NEWLINE);
        if (last === -1) {
            this.#hold(chunk);
            return undefined;
        }
        let from = 0;
        if (this.#skipping || this.#held.bytes.length > 0) {
            from = chunk.indexOf(records_NEWLINE) + 1;
            this.#hold(chunk.subarray(0, from));
            if (this.#skipping)
                this.#skipping = false;
            else if (this.#text(this.#held.take()))
                return this.#asDocuments(chunk.subarray(from));
        }
        if (from <= last && this.#text(chunk.subarray(from, last + 1)))
            return this.#asDocuments(chunk.subarray(last + 1));
        this.#hold(chunk.subarray(last + 1));
        return undefined;
    }
    #asDocuments(rest) {
        this.#held.append(rest);
        this.#mode = 'documents';
        this.#scan = newScan();
        return this.#documents(false);
    }
    #hold(part) {
        if (this.#skipping || part.length === 0)
            return;
        this.#held.append(part);
        if (this.#held.bytes.length <= MAX_LINE_BYTES)
            return;
        this.#held.take();
        this.#skipping = true;
        this.#tooLong += 1;
    }
    #text(bytes) {
        const text = textOf(bytes);
        if (text === undefined) {
            const lines = linesOf(bytes);
            this.#mayOpen = false;
            if (lines.length === 1)
                this.#unparsable += 1;
            else
                for (const line of lines)
                    this.#text(line);
            return false;
        }
        for (let start = 0; start < text.length;) {
            const newline = text.indexOf('\n', start);
            const end = newline === -1 ? text.length : newline;
            if (this.#mayOpen && end - start <= 2 && /^[{[]\r?$/.test(text.slice(start, end))) {
                this.#held.append(new TextEncoder().encode(text.slice(start)));
                return true;
            }
            if (this.#csv !== undefined || !this.#takeLine(text, start, end))
                this.#line(text.slice(start, end));
            start = end + 1;
        }
        return false;
    }
    #line(text) {
        const line = text.charCodeAt(0) === BYTE_ORDER_MARK ? text.slice(1) : text;
        if (this.#csv) {
            this.#csv.line(line);
            return;
        }
        const parsed = parse(line);
        if (parsed) {
            this.#give(parsed.value);
            return;
        }
        if (line.trim() === '')
            return;
        const bracket = line.indexOf('{');
        const logged = bracket > 0 && !line.trimStart().startsWith('[') ? parse(line.slice(bracket)) : undefined;
        if (logged)
            this.#give(logged.value);
        else
            this.#unparsable += 1;
    }
    #wholeLine(line) {
        const text = line[0] === records_BRACE ? textOf(line) : undefined;
        const parsed = text === undefined ? undefined : parse(text);
        if (parsed)
            this.#give(parsed.value);
    }
    #give(value) {
        if (Array.isArray(value))
            for (const entry of value)
                this.#take(entry);
        else
            this.#take(value);
    }
    #stop(problem) {
        this.#problem = problem;
        this.#mode = 'over';
        this.#held.take();
        return problem;
    }
}
const records_NEWLINE = 0x0a;
const BYTE_ORDER_MARK = 0xfeff;
const records_BRACE = 0x7b;
function parse(text) {
    try {
        return { value: JSON.parse(text) };
    }
    catch {
        return undefined;
    }
}
function isWhole(text) {
    return parse(text) !== undefined;
}
const TOO_LARGE = { kind: 'large-document' };


/***/ }),

/***/ 79683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ timeOf)
/* harmony export */ });
const FIRST = Date.UTC(2000, 0, 1);
const LAST = Date.UTC(2100, 0, 1);
const UNITS = [1e-3, 1, 1e3, 1e6];
const ISO = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:[.,](\d{1,12}))?\s*(Z|[+-]\d{2}:?\d{2})?)?$/i;
function timeOf(value) {
    if (typeof value === 'number')
        return epoch(value);
    if (typeof value !== 'string')
        return undefined;
    return plainTime(value) ?? anyTime(value.trim());
}
let lastMinute = '';
let lastMinuteStart = 0;
function plainTime(text) {
    if (text.length < 20 || text.charCodeAt(text.length - 1) !== 0x5a)
        return undefined;
    if (lastMinute === '' || !text.startsWith(lastMinute)) {
        const minute = text.slice(0, 17);
        if (!/^\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):[0-5]\d:$/.test(minute))
            return undefined;
        const start = Date.parse(`${minute}00Z`);
        if (Number.isNaN(start))
            return undefined;
        lastMinute = minute;
        lastMinuteStart = start;
    }
    const second = twoDigits(text, 17);
    const time = second * 1000 + (text.length === 20 ? 0 : fraction(text));
    return second < 60 && time < 60_000 ? lastMinuteStart + time : undefined;
}
function twoDigits(text, at) {
    const [tens, ones] = [text.charCodeAt(at) - 0x30, text.charCodeAt(at + 1) - 0x30];
    return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
}
function fraction(text) {
    if (text.charCodeAt(19) !== 0x2e || text.length === 21)
        return Number.NaN;
    let milliseconds = 0;
    for (let at = 20; at < text.length - 1; at += 1) {
        const digit = text.charCodeAt(at) - 0x30;
        if (!(digit >= 0 && digit <= 9))
            return Number.NaN;
        if (at < 23)
            milliseconds += digit * 10 ** (22 - at);
    }
    return milliseconds;
}
function anyTime(text) {
    if (/^\d+(?:\.\d+)?$/.test(text))
        return epoch(Number(text));
    const match = ISO.exec(text);
    if (match === null)
        return undefined;
    const [, date, clock = '00:00:00', fraction = '', zone = 'Z'] = match;
    const colon = /^[+-]\d{4}$/.test(zone)
        ? `${zone.slice(0, 3)}:${zone.slice(3)}`
        : zone.toUpperCase();
    const parsed = Date.parse(`${date}T${clock.length === 5 ? `${clock}:00` : clock}.${fraction.padEnd(3, '0').slice(0, 3)}${colon}`);
    return Number.isNaN(parsed) ? undefined : parsed;
}
function epoch(value) {
    for (const unit of UNITS) {
        const milliseconds = Math.round(value / unit);
        if (milliseconds >= FIRST && milliseconds < LAST)
            return milliseconds;
    }
    return undefined;
}


/***/ }),

/***/ 2505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ copyString)
/* harmony export */ });
function copyString(text) {
    return JSON.parse(JSON.stringify(text));
}


/***/ }),

/***/ 51134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eZ: () => (/* binding */ contentDigest),
/* harmony export */   jh: () => (/* binding */ mix),
/* harmony export */   ol: () => (/* binding */ digestOf)
/* harmony export */ });
function mix(digest, unit, factor = 0x5f356495) {
    return Math.imul(digest ^ unit, factor);
}
function digestOf(text, from = 0) {
    let digest = from;
    for (let at = 0; at < text.length; at += 1)
        digest = mix(digest, text.charCodeAt(at));
    return mix(digest ^ (digest >>> 15), text.length);
}
function contentDigest(...values) {
    let digest = 0;
    try {
        for (const value of values)
            digest = digestOf(value === undefined ? '' : JSON.stringify(value), digest);
    }
    catch {
        return Number.NaN;
    }
    return digest;
}


/***/ }),

/***/ 70298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ IdTable)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51134);

const SHARDS = 64;
const FIRST_SIZE = 1024;
const MAX_LOAD = 0.8;
const GROWTH = 1.5;
const FACTOR_A = 0x9e3779b1;
class IdTable {
    #tables = Array.from({ length: SHARDS }, () => new Uint32Array(FIRST_SIZE * 2));
    #indexes;
    #counts = new Uint32Array(SHARDS);
    #size = 0;
    #scope;
    #scopeA = 0;
    #scopeB = 0;
    #a = 0;
    #b = 0;
    constructor(keeps) {
        this.#indexes =
            keeps === 'numbers'
                ? Array.from({ length: SHARDS }, () => new Int32Array(FIRST_SIZE))
                : undefined;
    }
    get size() {
        return this.#size;
    }
    add(id, scope = '', digest = 0) {
        const before = this.#size;
        this.number(id, scope, digest);
        return this.#size > before;
    }
    has(id, scope = '') {
        this.#mix(id, scope, 0);
        const table = this.#tableOf(this.#b % SHARDS);
        return table[placeOf(table, this.#a, this.#b) * 2] === this.#a;
    }
    number(id, scope = '', digest = 0) {
        this.#mix(id, scope, digest);
        return this.#insert(this.#a, this.#b);
    }
    #mix(id, scope, digest) {
        if (scope !== this.#scope)
            this.#enter(scope);
        this.#mixText(id, this.#scopeA ^ digest, this.#scopeB ^ Math.imul(digest, 0x2c1b3c6d));
        let a = this.#a;
        let b = this.#b;
        a ^= b >>> 15;
        b ^= a >>> 13;
        a = spread(a ^ id.length) >>> 0;
        b = spread(b) >>> 0;
        this.#a = a === 0 && b === 0 ? 1 : a;
        this.#b = b;
    }
    #enter(scope) {
        this.#mixText(scope, 0x9e3779b9 | 0, 0x41c6ce57 | 0);
        this.#scope = scope;
        this.#scopeA = spread(this.#a ^ scope.length);
        this.#scopeB = spread(this.#b);
    }
    #mixText(text, startA, startB) {
        let a = startA;
        let b = startB;
        for (let at = 0; at < text.length; at += 1) {
            const unit = text.charCodeAt(at);
            a = (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .mix */ .jh)(a, unit, FACTOR_A);
            b = (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .mix */ .jh)(b, unit);
        }
        this.#a = a;
        this.#b = b;
    }
    #tableOf(shard) {
        return this.#tables[shard];
    }
    #insert(a, b) {
        const shard = b % SHARDS;
        const table = this.#tableOf(shard);
        const place = placeOf(table, a, b);
        if (table[place * 2] === a && table[place * 2 + 1] === b)
            return this.#indexes?.[shard]?.[place] ?? -1;
        table[place * 2] = a;
        table[place * 2 + 1] = b;
        const number = this.#size;
        const indexes = this.#indexes?.[shard];
        if (indexes)
            indexes[place] = number;
        this.#size += 1;
        const count = entryAt(this.#counts, shard) + 1;
        this.#counts[shard] = count;
        if (count > (table.length / 2) * MAX_LOAD)
            this.#grow(shard);
        return number;
    }
    #grow(shard) {
        const before = this.#tableOf(shard);
        const indexes = this.#indexes?.[shard];
        const size = Math.ceil((before.length / 2) * GROWTH);
        const after = new Uint32Array(size * 2);
        const moved = indexes && new Int32Array(size);
        for (let at = 0; at < before.length / 2; at += 1) {
            const a = entryAt(before, at * 2);
            const b = entryAt(before, at * 2 + 1);
            if (a === 0 && b === 0)
                continue;
            const place = placeOf(after, a, b);
            after[place * 2] = a;
            after[place * 2 + 1] = b;
            if (moved)
                moved[place] = indexes[at];
        }
        this.#tables[shard] = after;
        if (moved && this.#indexes)
            this.#indexes[shard] = moved;
    }
}
function entryAt(array, index) {
    return array[index];
}
function placeOf(table, a, b) {
    const size = table.length / 2;
    let place = (a >>> 1) % size;
    for (;;) {
        const first = entryAt(table, place * 2);
        const second = entryAt(table, place * 2 + 1);
        if ((first === a && second === b) || (first === 0 && second === 0))
            return place;
        place = place + 1 === size ? 0 : place + 1;
    }
}
function spread(value) {
    let mixed = value ^ (value >>> 16);
    mixed = Math.imul(mixed, 0x85ebca6b);
    mixed ^= mixed >>> 13;
    mixed = Math.imul(mixed, 0xc2b2ae35);
    return mixed ^ (mixed >>> 16);
}


/***/ }),

/***/ 27549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MB: () => (/* binding */ skippedWords),
/* harmony export */   Zw: () => (/* binding */ problemOf),
/* harmony export */   rI: () => (/* binding */ sourceText)
/* harmony export */ });
/* harmony import */ var _document_digits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10046);
/* harmony import */ var _finding_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64869);
/* harmony import */ var _formats_traces_formats_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10335);
/* harmony import */ var _rules_trace_lines_skipped_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86560);
/* harmony import */ var _rules_trace_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76233);
/* harmony import */ var _rules_trace_without_calls_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37226);






function sourceText({ name, format, beside, calls, denied, repeated, tools, leftovers, }) {
    const attempts = denied > 0 ? `, ${(0,_document_digits_js__WEBPACK_IMPORTED_MODULE_5__/* .digits */ .v)(denied)} denied` : '';
    const repetitions = repeated > 0 ? `, ${(0,_document_digits_js__WEBPACK_IMPORTED_MODULE_5__/* .digits */ .v)(repeated)} repeated` : '';
    const skipped = leftovers.unparsable + leftovers.tooLong + (leftovers.unclosed ?? 0);
    const others = beside.map(({ format: { id }, records }) => `, and ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(records, 'record')} of the file read as ${id}`);
    const left = skipped > 0 ? `, ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(skipped, 'line')} skipped` : '';
    return `${name}: ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(calls, 'call')} to ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(tools, 'tool')}${attempts}${repetitions}${left}, as ${format?.id ?? 'an unknown format'}${others.join('')}`;
}
function problemOf(source) {
    const { name, format, calls, records, leftovers, problem } = source;
    const { words } = _rules_trace_source_js__WEBPACK_IMPORTED_MODULE_3__/* .traceSource */ .L;
    const { unparsable, tooLong, unclosed = 0 } = leftovers;
    if (problem)
        return { words: words.unreadable(name, problem) };
    if (records === 0 && unparsable === 0 && tooLong === 0 && leftovers.unclosed === undefined)
        return { words: words.empty(name, name.startsWith('the API')) };
    if (unclosed > records)
        return { words: words.unclosedRows(name, unclosed, records + unclosed) };
    if (unparsable > records)
        return { words: words.notJson(name, unparsable, records + unparsable) };
    if (format === undefined)
        return {
            words: words.noFormat(name, _formats_traces_formats_js__WEBPACK_IMPORTED_MODULE_1__/* .TRACE_FORMATS */ .j.map(({ id }) => id)),
        };
    if (calls + source.repeated > 0)
        return undefined;
    return { isIdle: true, words: _rules_trace_without_calls_js__WEBPACK_IMPORTED_MODULE_4__/* .traceWithoutCalls */ .B.words.noCall(name, format.title) };
}
function skippedWords({ name, leftovers: { unparsable, tooLong, cutOff, unclosed = 0 }, }) {
    const notJson = unparsable - (cutOff ? 1 : 0);
    if (!cutOff && notJson <= 0 && tooLong === 0 && unclosed === 0)
        return undefined;
    return _rules_trace_lines_skipped_js__WEBPACK_IMPORTED_MODULE_2__/* .traceLinesSkipped */ .n.words.skipped(name, {
        lastLineCutOff: cutOff,
        notJson,
        tooLong,
        unclosedRows: unclosed,
    });
}


/***/ })

};
