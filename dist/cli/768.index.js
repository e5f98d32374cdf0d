export const id = 768;
export const ids = [768];
export const modules = {

/***/ 5768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Or: () => (/* binding */ tracesOf),
/* harmony export */   mA: () => (/* binding */ readTraceFile),
/* harmony export */   wj: () => (/* binding */ traceFilesOf)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7075);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8522);
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5722);
/* harmony import */ var _finding_nearest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3873);
/* harmony import */ var _formats_traces_formats_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6635);
/* harmony import */ var _formats_traces_read_traces_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8692);
/* harmony import */ var _formats_traces_records_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6007);
/* harmony import */ var _patterns_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1837);








/** Finds the traces of an agent (spec 8): those of the input, else those of the configuration, else those beside its card; and how the API knows it. */
function tracesOf({ configured, beside, of }, files, settings) {
    const findings = [];
    const found = (items, shared) => items.flatMap((item) => {
        const wrong = wrongFormat(item);
        if (wrong)
            findings.push(wrong);
        const paths = traceFilesOf(item, files);
        if (paths.length === 0)
            findings.push(noSuchTraces(item));
        return paths.map((file) => ({ file, shared, ...(item.format !== undefined && { format: item.format }) }));
    });
    const named = configured?.files ? found(configured.files, false) : settings.traces ? found(settings.traces, of > 1) : undefined;
    const traceFiles = named ?? (configured ? [] : beside.map((file) => ({ file, shared: false })));
    const agentId = configured?.agentId ?? settings.agentId;
    const api = agentId === undefined ? undefined : { agentId, window: configured?.window ?? settings.traceWindow };
    if (agentId !== undefined && configured?.agentId === undefined && of > 1)
        findings.push(severalAgents(agentId, of));
    if (traceFiles.length === 0 && api === undefined)
        return { findings };
    return { origin: { files: traceFiles, ...(api && { api }) }, findings };
}
function wrongFormat({ text, format }) {
    if (format === undefined || (0,_formats_traces_read_traces_js__WEBPACK_IMPORTED_MODULE_4__/* .traceFormat */ .J)(format) !== undefined)
        return undefined;
    const ids = _formats_traces_formats_js__WEBPACK_IMPORTED_MODULE_3__/* .TRACE_FORMATS */ .j.map(({ id }) => id);
    const near = (0,_finding_nearest_js__WEBPACK_IMPORTED_MODULE_7__/* .nearest */ .pA)(format, ids);
    const message = `the format of the traces is ${JSON.stringify(format)}; expected one of ${ids.join(', ')}${near ? `; did you mean ${JSON.stringify(near)}?` : ''}`;
    return (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .findingIn */ .jl)('trace-source', text, message, { help: 'leave the format out to have it told by content' });
}
/** The files that an entry names: those that a pattern finds, those below a folder, else the file itself, of which reading tells whether it is there. */
function traceFilesOf({ text }, files) {
    if ((0,_patterns_js__WEBPACK_IMPORTED_MODULE_6__/* .isFileGlob */ .vZ)(text))
        return (0,_patterns_js__WEBPACK_IMPORTED_MODULE_6__/* .globFiles */ .CJ)(text, files);
    const below = files.filter((file) => file.startsWith(`${text}/`));
    return below.length > 0 ? below.filter((file) => !/\.md$|(?:^|\/)\.[^/]*$/i.test(file)) : [text];
}
function noSuchTraces({ text }) {
    return (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .findingIn */ .jl)('trace-source', '', `${JSON.stringify(text)} finds no trace file`, {
        help: 'check the path, which is taken from the root of the repository, and that an earlier step has put the traces there',
    });
}
function severalAgents(agentId, of) {
    return (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .findingIn */ .jl)('configuration', '', `agent-id is ${JSON.stringify(agentId)}, the id of one agent, and there are ${of}`, {
        help: 'give each agent its own under agents: traces: { agent-id: … } in the configuration',
    });
}
/** Reads one file of traces from a tree, piece by piece; gzip is inflated. Never throws: what could not be read is told by the result. */
async function readTraceFile(tree, file, sinkOf, seen) {
    const format = file.format === undefined ? undefined : (0,_formats_traces_read_traces_js__WEBPACK_IMPORTED_MODULE_4__/* .traceFormat */ .J)(file.format);
    const reader = new _formats_traces_read_traces_js__WEBPACK_IMPORTED_MODULE_4__/* .TraceFileReader */ .$(file.file, sinkOf, { seen, ...(format && { format }) });
    const opened = await openFile(tree, file.file);
    if ('reason' in opened)
        return {
            ...reader.end(),
            problem: { message: `the trace file cannot be read: ${opened.reason}`, help: 'check the path and the permissions' },
        };
    try {
        for await (const piece of await inflated(opened.chunks))
            if (!reader.push(piece))
                break;
    }
    catch (error) {
        const { code } = error;
        const isGzip = code?.startsWith('Z_') === true;
        return {
            ...reader.end(),
            problem: {
                message: isGzip
                    ? 'the gzip data is damaged or ends early'
                    : `the trace file cannot be read to its end (${code ?? error.message})`,
                help: isGzip ? 'write the file again' : 'run the job again',
            },
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
    const read = await tree.read(file, _formats_traces_records_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_DOCUMENT_BYTES */ .bi);
    switch (read.kind) {
        case 'bytes':
            return { chunks: node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from([read.bytes]) };
        case 'absent':
            return { reason: 'it does not exist' };
        case 'too-large':
            return { reason: `it has more than ${_formats_traces_records_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_DOCUMENT_BYTES */ .bi / 1024 / 1024} MiB, and a commit is read whole` };
        case 'refused':
            return { reason: read.reason };
        default:
            return read;
    }
}
/** Inflates what begins with the mark of gzip, and leaves anything else as it is. */
async function inflated(chunks) {
    const pieces = chunks[Symbol.asyncIterator]();
    const first = await pieces.next();
    const rest = async function* () {
        if (!first.done)
            yield first.value;
        for (let next = await pieces.next(); !next.done; next = await pieces.next())
            yield next.value;
    };
    if (first.done || first.value[0] !== 0x1f || first.value[1] !== 0x8b)
        return rest();
    const source = node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from(rest());
    const gunzip = (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.createGunzip)();
    source.on('error', (error) => gunzip.destroy(error));
    return source.pipe(gunzip);
}


/***/ }),

/***/ 5044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ AP_TRACE)
/* harmony export */ });
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1212);
/* harmony import */ var _time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6720);


/** The records of the Agent Alignment Protocol, one decision each: alone, in a list, or as the API answers them (spec 8). */
const AP_TRACE = {
    id: 'ap-trace',
    title: 'AP-Trace',
    agentIds: 'card',
    recognise: (record) => tracesIn(record).some(isTrace),
    open: (sink) => ({
        read(record) {
            for (const trace of tracesIn(record))
                if (isTrace(trace))
                    sink.trace(toTrace(trace));
        },
        end() { },
    }),
};
/** The traces of a record: rows of the database wrap theirs in `trace_json`, answers of the API in `traces`. */
function tracesIn(record) {
    const wrapped = (0,_record_js__WEBPACK_IMPORTED_MODULE_1__.at)(record, 'traces');
    const rows = Array.isArray(wrapped) ? wrapped : [record];
    return rows.flatMap((row) => {
        const inner = (0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .decoded */ .DH)((0,_record_js__WEBPACK_IMPORTED_MODULE_1__.at)(row, 'trace_json'));
        const trace = (0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(inner) ? inner : row;
        return (0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(trace) ? [trace] : [];
    });
}
function isTrace(record) {
    if ((0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .idAt */ .jj)(record, 'trace_id') === undefined)
        return false;
    return (0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(record.action) || (typeof record.action === 'string' && ((0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(record.decision) || Object.hasOwn(record, 'card_id')));
}
function toTrace(record) {
    const id = (0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .idAt */ .jj)(record, 'trace_id');
    const time = (0,_time_js__WEBPACK_IMPORTED_MODULE_0__/* .timeOf */ .n)(record.timestamp) ?? (0,_time_js__WEBPACK_IMPORTED_MODULE_0__/* .timeOf */ .n)(record.created_at);
    const agent = (0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .idAt */ .jj)(record, 'agent_id');
    const session = (0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .idAt */ .jj)(record, 'context', 'session_id') ?? (0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .idAt */ .jj)(record, 'session_id');
    const status = statusOf(record);
    const about = {
        trace: id,
        ...(time !== undefined && { at: time }),
        ...(agent !== undefined && { agent }),
        ...(session !== undefined && { session }),
    };
    const calls = status === undefined ? [] : named(record).map((call) => ({ ...call, ...about, status }));
    const type = (0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(record, 'action', 'type');
    return {
        id,
        ...(time !== undefined && { at: time }),
        ...(agent !== undefined && { agent }),
        calls,
        facts: [
            ...[(0,_record_js__WEBPACK_IMPORTED_MODULE_1__.at)(record, 'context'), (0,_record_js__WEBPACK_IMPORTED_MODULE_1__.at)(record, 'context', 'metadata'), (0,_record_js__WEBPACK_IMPORTED_MODULE_1__.at)(record, 'action', 'parameters'), record].filter(_record_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4),
            ...(type === undefined ? [] : [{ action_type: type }]),
        ],
        values: (0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .listAt */ .gT)(record, 'decision', 'values_applied').filter((value) => typeof value === 'string'),
    };
}
/** What the record says became of its action; undefined when it was only recommended, or handed to a human. */
function statusOf(record) {
    switch ((0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(record, 'action', 'type')) {
        case 'recommend':
        case 'escalate':
            return undefined;
        case 'deny':
            return 'denied';
        default:
            if (typeof record.action === 'string' && (0,_record_js__WEBPACK_IMPORTED_MODULE_1__.at)(record, 'escalation', 'escalated') === true)
                return undefined;
            return (0,_record_js__WEBPACK_IMPORTED_MODULE_1__.at)(record, 'context', 'metadata', 'success') === false ? 'error' : 'ok';
    }
}
/** The first place that names tools, in the order of spec 8; only `action.name` may name an action of the card instead. */
function named(record) {
    const calls = (0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .listAt */ .gT)(record, 'action', 'tool_calls').flatMap((call) => {
        const tool = (0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(call, 'tool_name') ?? (0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(call, 'name') ?? (0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(call, 'function', 'name');
        const server = (0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(call, 'server') ?? (0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(call, 'server_name');
        return tool === undefined ? [] : [{ tool, ...(server !== undefined && { server }) }];
    });
    if (calls.length > 0)
        return calls;
    const tools = (0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .listAt */ .gT)(record, 'action', 'parameters', 'tools').flatMap((entry) => {
        const tool = typeof entry === 'string' ? entry : (0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(entry, 'name');
        return tool ? [{ tool }] : [];
    });
    if (tools.length > 0)
        return tools;
    const tool = (0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(record, 'tool_name');
    if (tool !== undefined)
        return [{ tool }];
    const name = (0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(record, 'action', 'name') ?? (0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(record, 'action') ?? '';
    return name
        .split(', ')
        .filter((one) => one !== '' && one !== 'inference')
        .map((one) => ({ tool: one, named: 'action' }));
}


/***/ }),

/***/ 6635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ TRACE_FORMATS)
});

// EXTERNAL MODULE: ./build/src/formats/traces/ap-trace.js
var ap_trace = __webpack_require__(5044);
// EXTERNAL MODULE: ./build/src/formats/traces/record.js
var traces_record = __webpack_require__(1212);
// EXTERNAL MODULE: ./build/src/formats/traces/time.js
var time = __webpack_require__(6720);
;// CONCATENATED MODULE: ./build/src/formats/traces/generic.js


/** One call a record, with named fields: the way in for any system that has no reader of its own (spec 8, "generic records"). */
const GENERIC = {
    id: 'records',
    title: 'records of calls',
    agentIds: 'card',
    recognise: (record) => (0,traces_record/* isRecord */.u4)(record) && nameOf(record) !== undefined,
    open: (sink) => ({
        read(record) {
            const tool = (0,traces_record/* isRecord */.u4)(record) ? nameOf(record) : undefined;
            if (!(0,traces_record/* isRecord */.u4)(record) || tool === undefined)
                return;
            // A file may hold millions of records: each name is asked for by itself, which costs far less than a loop over names.
            const server = idOf(record.server ?? record.server_name ?? record.mcp_server);
            const at = (0,time/* timeOf */.n)(record.timestamp ?? record.time ?? record.ts ?? record.at ?? record.created_at ?? record.started_at);
            const session = idOf(record.session_id ?? record.session ?? record.sessionId);
            const trace = idOf(record.trace_id ?? record.traceId);
            const agent = idOf(record.agent_id ?? record.agent ?? record.agentId);
            const id = idOf(record.call_id ?? record.callId ?? record.tool_call_id);
            const call = { tool, status: statusOf(record) };
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
                call.scope = trace ?? session ?? '';
            }
            sink.call(call);
        },
        end() { },
    }),
};
/** An id as a text, also where the source writes a number; an empty one, as in a column of CSV, is none. */
function idOf(value) {
    if (typeof value === 'string')
        return value === '' ? undefined : value;
    return typeof value === 'number' && Number.isFinite(value) ? String(value) : undefined;
}
/** A bare `name` may be the name of anything, so it takes another field of a call beside it. */
function nameOf(record) {
    const tool = record.tool ?? record.tool_name;
    if (typeof tool === 'string' && tool !== '')
        return tool;
    const isCall = (record.session_id ?? record.session ?? record.agent_id ?? record.timestamp ?? record.status) !== undefined;
    return isCall ? (0,traces_record/* textAt */.$6)(record, 'name') : undefined;
}
const DENIED = /^(?:den(?:y|ied)|block(?:ed)?|reject(?:ed)?|refused|forbidden)$/i;
const FAILED = /^(?:error|err|fail(?:ed|ure)?|exception|timeout)$/i;
const DONE = /^(?:ok|success(?:ful)?|succeeded|complete[d]?|done|allow(?:ed)?)$/i;
function statusOf(record) {
    const word = record.status ?? record.outcome ?? record.effect;
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
    const success = record.success;
    if (success === true || success === 'true')
        return 'ok';
    if (success === false || success === 'false')
        return 'error';
    return 'unknown';
}

;// CONCATENATED MODULE: ./build/src/formats/traces/formats.js


/** Every format in the order in which it is asked: what has marks of its own first, the plain records that nearly anything fits last. */
const TRACE_FORMATS = [ap_trace/* AP_TRACE */.W, GENERIC];


/***/ }),

/***/ 8692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ TraceFileReader),
/* harmony export */   J: () => (/* binding */ traceFormat)
/* harmony export */ });
/* harmony import */ var _formats_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6635);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6007);


/** Records, and bytes, that are kept back until one of them tells the format. */
const MOST_KEPT = 500;
const MOST_KEPT_BYTES = 8 * 1024 * 1024;
/** Distinct names that are counted: far more than an agent has. */
const MOST_NAMES = 100_000;
/** The format of an id. */
function traceFormat(id) {
    return _formats_js__WEBPACK_IMPORTED_MODULE_0__/* .TRACE_FORMATS */ .j.find((format) => format.id === id);
}
/**
 * Reads one source of traces piece by piece (spec 8): the format is told by content, and what it finds goes to the sink as it comes.
 * Never throws, whatever the bytes are; nothing that could not be read is left unsaid.
 */
class TraceFileReader {
    #name;
    #sinkOf;
    #seen;
    #splitter;
    #format;
    #reader;
    #kept = [];
    #bytes = 0;
    #problem;
    #names = new Set();
    #counts = { calls: 0, denied: 0, redacted: 0, empty: 0, records: 0 };
    constructor(name, sinkOf, options) {
        this.#name = name;
        this.#seen = options.seen;
        this.#sinkOf = sinkOf;
        this.#splitter = new _records_js__WEBPACK_IMPORTED_MODULE_1__/* .RecordSplitter */ .HM((record) => this.record(record));
        if (options.format)
            this.#open(options.format);
    }
    /** Takes the next bytes; false when nothing that follows can be of use. */
    push(bytes) {
        this.#bytes += bytes.length;
        this.#problem ??= this.#splitter.push(bytes);
        if (this.#problem === undefined && this.#reader === undefined && this.#bytes > MOST_KEPT_BYTES && this.#kept.length > 0)
            this.#tell();
        return this.#problem === undefined;
    }
    /** Takes a record that is one already: a row of an answer of the API. */
    record(record) {
        this.#counts.records += 1;
        if (this.#reader) {
            this.#reader.read(record);
            return;
        }
        this.#kept.push(record);
        if (this.#kept.length >= MOST_KEPT)
            this.#tell();
    }
    end() {
        const ended = this.#problem ?? this.#splitter.end();
        this.#problem ??= 'message' in ended ? ended : undefined;
        if (this.#reader === undefined)
            this.#tell();
        this.#reader?.end();
        const leftovers = 'message' in ended ? { unparsable: 0, tooLong: 0, cutOff: false } : ended;
        return {
            name: this.#name,
            ...this.#counts,
            tools: this.#names.size,
            leftovers,
            ...(this.#format && { format: this.#format }),
            ...(this.#problem && { problem: this.#problem }),
        };
    }
    /** Asks the formats in their order; where none knows any of the records, later ones are asked again. */
    #tell() {
        const format = _formats_js__WEBPACK_IMPORTED_MODULE_0__/* .TRACE_FORMATS */ .j.find((one) => this.#kept.some((record) => one.recognise(record)));
        const kept = this.#kept;
        this.#kept = [];
        if (format === undefined)
            return;
        const reader = this.#open(format);
        for (const record of kept)
            reader.read(record);
    }
    #open(format) {
        this.#format = format;
        const sink = this.#sinkOf(format);
        const counted = (call) => {
            this.#counts.calls += 1;
            if (this.#names.size < MOST_NAMES)
                this.#names.add(call.server === undefined ? call.tool : `${call.server}\n${call.tool}`);
            if (call.status === 'denied')
                this.#counts.denied += 1;
            if (call.named === 'redacted')
                this.#counts.redacted += 1;
        };
        this.#reader = format.open({
            call: (call) => {
                if (call.id !== undefined && !this.#seen.add(call.id, call.scope))
                    return;
                counted(call);
                sink.call(call);
            },
            trace: (trace) => {
                if (!this.#seen.add(trace.id, 'trace'))
                    return;
                for (const call of trace.calls)
                    counted(call);
                if (trace.calls.length === 0)
                    this.#counts.empty += 1;
                sink.trace(trace);
            },
            declare: (tool) => sink.declare(tool),
        });
        return this.#reader;
    }
}


/***/ }),

/***/ 1212:
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
/** The value at a path of keys; undefined where any of them is missing. */
function at(value, ...keys) {
    let found = value;
    for (const key of keys) {
        if (!isRecord(found) || !Object.hasOwn(found, key))
            return undefined;
        found = found[key];
    }
    return found;
}
/** The text at a path of keys; undefined where there is none, or an empty one. */
function textAt(value, ...keys) {
    const found = at(value, ...keys);
    return typeof found === 'string' && found !== '' ? found : undefined;
}
/** The list at a path of keys; empty where there is none. */
function listAt(value, ...keys) {
    const found = at(value, ...keys);
    return Array.isArray(found) ? found : [];
}
/** An id at a path of keys as a text, also where the source writes a number. */
function idAt(value, ...keys) {
    const found = at(value, ...keys);
    if (typeof found === 'number' && Number.isFinite(found))
        return String(found);
    return typeof found === 'string' && found !== '' ? found : undefined;
}
/** A value that exporters often encode twice: a text that is JSON is read, anything else is itself. */
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

/***/ 6007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bi: () => (/* binding */ MAX_DOCUMENT_BYTES),
  HM: () => (/* binding */ RecordSplitter)
});

// UNUSED EXPORTS: MAX_LINE_BYTES

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./build/src/formats/traces/csv.js
/** Columns that make a text CSV with calls in it: one of these has to be in its first line. */
const NAME_COLUMNS = ['tool', 'tool_name', 'name'];
/** Characters that a row of CSV may have, over all its lines: what goes on longer has a quotation mark that nothing closes. */
const MAX_ROW = 1024 * 1024;
/**
 * Reads CSV (RFC 4180) whose first line names its columns, separated by commas, semicolons or tabs; each row becomes an object of texts.
 * Undefined when the first line is no such line. The first line is given to `line` too.
 */
function csvRows(first, take) {
    const separator = [',', ';', '\t'].find((one) => first.includes(one)) ?? ',';
    const columns = fields(first.replace(/\r$/, ''), separator).map((column) => column.trim());
    if (!columns.some((column) => NAME_COLUMNS.includes(column.toLowerCase())))
        return undefined;
    let isHeader = true;
    let held;
    const row = (text) => {
        if (text.trim() === '')
            return;
        const values = fields(text, separator);
        take(Object.fromEntries(columns.map((column, index) => [column.toLowerCase(), values[index] ?? ''])));
    };
    return {
        line(text) {
            const bare = text.replace(/\r$/, '');
            if (isHeader) {
                isHeader = false;
                return;
            }
            const whole = held === undefined ? bare : `${held}\n${bare}`;
            // A quotation mark that is open at the end of a line goes on in the next.
            if (isOpen(whole) && whole.length < MAX_ROW)
                held = whole;
            else {
                held = undefined;
                row(whole);
            }
        },
        end() {
            if (held !== undefined)
                row(held);
            held = undefined;
        },
    };
}
function isOpen(text) {
    let marks = 0;
    for (let at = text.indexOf('"'); at !== -1; at = text.indexOf('"', at + 1))
        marks += 1;
    return marks % 2 === 1;
}
function fields(line, separator) {
    const values = [];
    let value = '';
    let quoted = false;
    for (let at = 0; at < line.length; at += 1) {
        const char = line[at];
        if (quoted) {
            if (char !== '"')
                value += char;
            else if (line[at + 1] === '"') {
                value += '"';
                at += 1;
            }
            else
                quoted = false;
        }
        else if (char === '"' && value === '')
            quoted = true;
        else if (char === separator) {
            values.push(value);
            value = '';
        }
        else
            value += char;
    }
    return [...values, value];
}

;// CONCATENATED MODULE: ./build/src/formats/traces/document-scan.js
const BRACE = 0x7b;
const BRACKET = 0x5b;
/** The scan of a document of which nothing has been looked at. */
function fresh() {
    return { start: 0, at: 0, depth: 0, inText: false, escaped: false };
}
/**
 * The offset behind the JSON list or map that begins at the scan's start: `open` when it goes on behind these bytes, `nothing` when only
 * white space is left, `none` when something else stands there.
 */
function scanDocument(bytes, scan) {
    if (scan.depth === 0) {
        while (scan.at < bytes.length && isSpace(bytes[scan.at]))
            scan.at += 1;
        scan.start = scan.at;
        if (scan.at === bytes.length)
            return 'nothing';
        if (bytes[scan.at] !== BRACE && bytes[scan.at] !== BRACKET)
            return 'none';
    }
    let { at, depth, inText, escaped } = scan;
    for (; at < bytes.length; at += 1) {
        const byte = bytes[at];
        if (inText) {
            if (escaped)
                escaped = false;
            else if (byte === 0x5c)
                escaped = true;
            else if (byte === 0x22)
                inText = false;
        }
        else if (byte === 0x22)
            inText = true;
        else if (byte === BRACE || byte === BRACKET)
            depth += 1;
        else if (byte === 0x7d || byte === 0x5d) {
            depth -= 1;
            if (depth === 0)
                return at + 1;
        }
    }
    Object.assign(scan, { at, depth, inText, escaped });
    return 'open';
}
/** White space of JSON, and the record separator of RFC 7464. */
function isSpace(byte) {
    return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09 || byte === 0x1e;
}

;// CONCATENATED MODULE: ./build/src/formats/traces/foreign-file.js
/** Files that are known by their first bytes and hold no text. */
const FOREIGN = [
    { bytes: [0x28, 0xb5, 0x2f, 0xfd], is: 'compressed with zstd', help: 'decompress it first: zstd -d traces.jsonl.zst' },
    {
        bytes: [0x50, 0x41, 0x52, 0x31],
        is: 'a Parquet file',
        help: "write it as JSON lines, for example: duckdb -c \"copy 'traces.parquet' to 'traces.jsonl'\"",
    },
    {
        bytes: [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65],
        is: 'an SQLite database',
        help: 'export the table as JSON: sqlite3 -json file.db "select …" > traces.json',
    },
    { bytes: [0xff, 0xfe], is: 'UTF-16', help: 'write it as UTF-8: iconv -f UTF-16 -t UTF-8' },
    { bytes: [0xfe, 0xff], is: 'UTF-16', help: 'write it as UTF-8: iconv -f UTF-16 -t UTF-8' },
    { bytes: [0x50, 0x4b, 0x03, 0x04], is: 'a ZIP archive', help: 'unpack it first: unzip' },
];
/** What a file is that begins with these bytes and holds no text, and how to make text of it. */
function foreignKind(bytes) {
    const kind = FOREIGN.find((one) => one.bytes.every((byte, index) => bytes[index] === byte));
    return kind && { message: `the file is ${kind.is}, and no text`, help: kind.help };
}

;// CONCATENATED MODULE: ./build/src/formats/traces/growing-bytes.js
/** Bytes that come in pieces and are looked at as one: room is doubled when it runs out, so that each byte is copied a few times and not with every piece. */
class GrowingBytes {
    #room = new Uint8Array(0);
    #start = 0;
    #end = 0;
    /** What has come and has not been dropped; good until the next piece. */
    get bytes() {
        return this.#room.subarray(this.#start, this.#end);
    }
    append(piece) {
        const length = this.#end - this.#start;
        if (this.#end + piece.length > this.#room.length) {
            const room = length + piece.length > this.#room.length ? new Uint8Array(Math.max(length + piece.length, 2 * length)) : this.#room;
            room.set(this.bytes);
            this.#room = room;
            this.#start = 0;
            this.#end = length;
        }
        this.#room.set(piece, this.#end);
        this.#end += piece.length;
    }
    /** Forgets the first `count` bytes. */
    drop(count) {
        this.#start += count;
    }
    /** Gives everything and forgets it. */
    take() {
        const { bytes } = this;
        this.#room = new Uint8Array(0);
        this.#start = 0;
        this.#end = 0;
        return bytes;
    }
}

;// CONCATENATED MODULE: ./build/src/formats/traces/records.js





/** Bytes of one line of NDJSON (spec 2); a longer one is skipped, counted and told. */
const MAX_LINE_BYTES = 16 * 1024 * 1024;
/** Bytes of one JSON document, which is read whole (spec 8). */
const MAX_DOCUMENT_BYTES = 100 * 1024 * 1024;
/**
 * Splits the bytes of a trace file into records, whatever they stand in: one JSON document, NDJSON, documents one after another, CSV; with a
 * byte-order mark and CRLF. A list that stands at the top is its entries. Lines are handed on as they come, so that memory does not grow with
 * the file; only a document over several lines is kept until it ends.
 */
class RecordSplitter {
    #take;
    #mode = 'start';
    /** Bytes that have come and are not used up: the beginning of a line or of a document. */
    #held = new GrowingBytes();
    /** Where in the held bytes the scan of a document goes on, and in which state. */
    #scan = fresh();
    /** How much of the first line has been looked through for its end. */
    #searched = 0;
    #skipping = false;
    #unparsable = 0;
    #tooLong = 0;
    #cutOff = false;
    #csv;
    constructor(take) {
        this.#take = take;
    }
    /** @returns why the file cannot be read at all, once that is known; what comes after is then of no use. */
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
                this.#lines(chunk);
                return undefined;
            case 'over':
                return undefined;
            default:
                return this.#mode;
        }
    }
    /** The file has ended. */
    end() {
        let problem;
        if (this.#mode === 'start')
            problem = this.#begin(true);
        else if (this.#mode === 'documents')
            problem = this.#documents(true);
        if (problem)
            return problem;
        if (this.#mode === 'lines' || this.#mode === 'csv') {
            const rest = this.#held.take();
            if (rest.length > 0 && !this.#skipping) {
                const before = this.#unparsable;
                this.#text(rest);
                if (this.#unparsable > before)
                    this.#cutOff = true;
            }
            this.#csv?.end();
        }
        return { unparsable: this.#unparsable, tooLong: this.#tooLong, cutOff: this.#cutOff };
    }
    /** Decides what the file is, as soon as its first line is there. */
    #begin(ended) {
        const held = this.#held.bytes;
        const foreign = foreignKind(held);
        if (foreign)
            return this.#stop(foreign);
        const start = firstByte(held);
        if (start === undefined)
            return undefined;
        const newline = held.indexOf(NEWLINE, Math.max(start, this.#searched));
        this.#searched = held.length;
        if (newline === -1 && !ended)
            return held.length > MAX_DOCUMENT_BYTES ? this.#stop(tooLarge()) : undefined;
        const first = textOf(held.subarray(start, newline === -1 ? held.length : newline));
        const isJson = first !== undefined && /^[{[]/.test(first);
        if (isJson && !isWhole(first)) {
            this.#held.drop(start);
            this.#mode = 'documents';
            return this.#documents(ended);
        }
        if (!isJson && first !== undefined)
            this.#csv = csvRows(first, this.#take);
        this.#mode = this.#csv ? 'csv' : 'lines';
        this.#lines(this.#held.take().subarray(start));
        return undefined;
    }
    /** Documents over several lines, one after another. Where it turns out that they are none, what was kept is read line by line. */
    #documents(ended) {
        for (;;) {
            const held = this.#held.bytes;
            const end = scanDocument(held, this.#scan);
            if (end === 'nothing')
                return undefined;
            if (end === 'open' && !ended)
                return held.length - this.#scan.start > MAX_DOCUMENT_BYTES ? this.#stop(tooLarge()) : undefined;
            const { start } = this.#scan;
            const text = typeof end === 'number' ? textOf(held.subarray(start, end)) : undefined;
            const parsed = text === undefined ? undefined : parse(text);
            if (parsed === undefined) {
                const rest = this.#held.take().subarray(start);
                this.#mode = 'lines';
                if (ended && end === 'open') {
                    this.#unparsable += 1;
                    this.#cutOff = true;
                    for (const line of linesOf(rest))
                        this.#wholeLine(line);
                }
                else
                    this.#lines(rest);
                return undefined;
            }
            this.#give(parsed.value);
            this.#held.drop(end);
            this.#scan = fresh();
        }
    }
    #lines(chunk) {
        const last = chunk.lastIndexOf(NEWLINE);
        if (last === -1) {
            this.#hold(chunk);
            return;
        }
        let from = 0;
        if (this.#skipping) {
            from = chunk.indexOf(NEWLINE) + 1;
            this.#skipping = false;
        }
        else if (this.#held.bytes.length > 0) {
            from = chunk.indexOf(NEWLINE) + 1;
            this.#hold(chunk.subarray(0, from));
            if (this.#skipping)
                this.#skipping = false;
            else
                this.#text(this.#held.take());
        }
        if (from <= last)
            this.#text(chunk.subarray(from, last + 1));
        this.#hold(chunk.subarray(last + 1));
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
    /** Whole lines together: decoding them at once costs far less than one by one. */
    #text(bytes) {
        const text = textOf(bytes);
        if (text === undefined) {
            const lines = linesOf(bytes);
            // One line that is no UTF-8 is told as such; several are told apart first.
            if (lines.length > 1)
                for (const line of lines)
                    this.#text(line);
            else
                this.#unparsable += 1;
            return;
        }
        for (let start = 0; start < text.length;) {
            const newline = text.indexOf('\n', start);
            const end = newline === -1 ? text.length : newline;
            this.#line(text.slice(start, end));
            start = end + 1;
        }
    }
    #line(line) {
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
        // Logs put a time or a level before what they log.
        const bracket = line.indexOf('{');
        const behind = bracket > 0 && !line.trimStart().startsWith('[') ? parse(line.slice(bracket)) : undefined;
        if (behind)
            this.#give(behind.value);
        else
            this.#unparsable += 1;
    }
    /** A line of what began like a document and never ended: only what begins at the very margin can be a record of its own. */
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
        this.#mode = 'over';
        this.#held.take();
        return problem;
    }
}
const NEWLINE = 0x0a;
const records_BRACE = 0x7b;
const DECODER = new TextDecoder('utf-8', { fatal: true });
/** The text of bytes in UTF-8; undefined when they are none. Decoding leniently first is far faster, and only its own sign of a fault needs another look. */
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
/** The first byte with content, behind a byte-order mark and white space; the record separator of RFC 7464 is none either. */
function firstByte(bytes) {
    let at = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
    while (at < bytes.length && isSpace(bytes[at]))
        at += 1;
    return at < bytes.length ? at : undefined;
}
function tooLarge() {
    return {
        message: `the file is one JSON document of more than ${MAX_DOCUMENT_BYTES / 1024 / 1024} MiB, and a document is read whole`,
        help: 'make lines of it: jq -c ".[]" traces.json > traces.jsonl',
    };
}


/***/ }),

/***/ 6720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ timeOf)
/* harmony export */ });
/** Years that a trace can be of: a number that falls outside in every unit is no time. */
const FIRST = Date.UTC(2000, 0, 1);
const LAST = Date.UTC(2100, 0, 1);
/** Milliseconds in one unit of an epoch number, from seconds to nanoseconds; told apart by size, since between two units lies a factor of 1,000. */
const UNITS = [1000, 1, 1e-3, 1e-6];
const ISO = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:[.,](\d{1,12}))?\s*(Z|[+-]\d{2}:?\d{2})?)?$/i;
/**
 * Milliseconds since 1970 of a time as traces write it: RFC 3339 (UTC without a zone), or seconds, milliseconds, microseconds or nanoseconds
 * since 1970 as a number or as digits. Undefined for anything else, and never now.
 */
function timeOf(value) {
    if (typeof value === 'number')
        return epoch(value);
    if (typeof value !== 'string')
        return undefined;
    return plainTime(value) ?? anyTime(value.trim());
}
const DAY = 86_400_000;
/** The day that was asked about last, because the times of a trace are nearly all of one day. */
let lastDay = '';
let lastDayStart = 0;
/** `2026-05-01T10:00:00Z`, with a fraction or none: what nearly every source writes, read without a pattern. */
function plainTime(text) {
    if (text.length < 20 || text.charCodeAt(10) !== 0x54 || text.charCodeAt(text.length - 1) !== 0x5a)
        return undefined;
    if (text.charCodeAt(13) !== 0x3a || text.charCodeAt(16) !== 0x3a)
        return undefined;
    if (!text.startsWith(lastDay) || lastDay === '') {
        const day = text.slice(0, 10);
        const start = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
        if (Number.isNaN(start))
            return undefined;
        lastDay = day;
        lastDayStart = start;
    }
    const [hour, minute, second] = [twoDigits(text, 11), twoDigits(text, 14), twoDigits(text, 17)];
    const millisecond = text.length === 20 ? 0 : fraction(text);
    const time = hour * 3_600_000 + minute * 60_000 + second * 1000 + millisecond;
    return hour < 24 && minute < 60 && second < 60 && time < DAY ? lastDayStart + time : undefined;
}
/** A number of two digits, or NaN. */
function twoDigits(text, at) {
    const [tens, ones] = [text.charCodeAt(at) - 0x30, text.charCodeAt(at + 1) - 0x30];
    return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
}
/** Milliseconds of `.123456Z` behind the seconds, or NaN. */
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
    const colon = /^[+-]\d{4}$/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone.toUpperCase();
    const parsed = Date.parse(`${date}T${clock.length === 5 ? `${clock}:00` : clock}.${fraction.padEnd(3, '0').slice(0, 3)}${colon}`);
    return Number.isNaN(parsed) ? undefined : parsed;
}
function epoch(value) {
    for (const unit of UNITS) {
        const milliseconds = Math.floor(value * unit);
        if (milliseconds >= FIRST && milliseconds < LAST)
            return milliseconds;
    }
    return undefined;
}


/***/ })

};
