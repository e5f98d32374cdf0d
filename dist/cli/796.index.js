export const id = 796;
export const ids = [796];
export const modules = {

/***/ 9391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Or: () => (/* binding */ tracesOf),
/* harmony export */   mA: () => (/* binding */ readTraceFile),
/* harmony export */   wj: () => (/* binding */ traceFilesOf)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7075);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8522);
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4501);
/* harmony import */ var _finding_nearest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8054);
/* harmony import */ var _formats_traces_formats_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1384);
/* harmony import */ var _formats_traces_read_traces_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7125);
/* harmony import */ var _formats_traces_records_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5010);
/* harmony import */ var _patterns_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7854);








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
    // The inflater works while the next piece is read into the same memory, so it gets pieces of its own.
    const copies = async function* () {
        for await (const piece of rest())
            yield Uint8Array.from(piece);
    };
    const source = node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from(copies());
    const gunzip = (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.createGunzip)();
    source.on('error', (error) => gunzip.destroy(error));
    return source.pipe(gunzip);
}


/***/ }),

/***/ 1267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ AP_TRACE)
/* harmony export */ });
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6311);
/* harmony import */ var _time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9471);


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

/***/ 1384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ TRACE_FORMATS)
});

// EXTERNAL MODULE: ./build/src/formats/traces/ap-trace.js
var ap_trace = __webpack_require__(1267);
// EXTERNAL MODULE: ./build/src/formats/traces/record.js
var traces_record = __webpack_require__(6311);
// EXTERNAL MODULE: ./build/src/formats/traces/time.js
var traces_time = __webpack_require__(9471);
;// CONCATENATED MODULE: ./build/src/formats/traces/atif.js


/** Trajectories in the interchange format ATIF (Harbor): one document a session. */
const ATIF = {
    id: 'atif',
    title: 'ATIF trajectory',
    agentIds: 'framework',
    recognise: (record) => /^ATIF-/.test((0,traces_record/* textAt */.$6)(record, 'schema_version') ?? '') && (0,traces_record/* isRecord */.u4)(record) && Array.isArray(record.steps),
    open: (sink) => ({
        read(record) {
            const session = (0,traces_record/* idAt */.jj)(record, 'session_id');
            const agent = (0,traces_record/* textAt */.$6)(record, 'agent', 'name');
            for (const definition of (0,traces_record/* listAt */.gT)(record, 'agent', 'tool_definitions')) {
                const name = (0,traces_record/* textAt */.$6)(definition, 'name') ?? (0,traces_record/* textAt */.$6)(definition, 'function', 'name');
                if (name !== undefined)
                    sink.declare({ name });
            }
            for (const step of (0,traces_record/* listAt */.gT)(record, 'steps')) {
                const time = (0,traces_time/* timeOf */.n)((0,traces_record.at)(step, 'timestamp'));
                for (const call of (0,traces_record/* listAt */.gT)(step, 'tool_calls')) {
                    const tool = (0,traces_record/* textAt */.$6)(call, 'function_name');
                    const id = (0,traces_record/* idAt */.jj)(call, 'tool_call_id');
                    if (tool === undefined)
                        continue;
                    sink.call({
                        tool,
                        ...(session !== undefined && { session }),
                        ...(agent !== undefined && { agent }),
                        ...(time !== undefined && { at: time }),
                        ...(id !== undefined && { id, scope: session ?? '' }),
                        status: 'unknown',
                    });
                }
            }
        },
        end() { },
    }),
};

;// CONCATENATED MODULE: ./build/src/formats/traces/open-calls.js
/** Calls that wait for their result at a time; the oldest goes on without one, so that memory does not grow with the file. */
const MOST_OPEN = 10_000;
/** Calls whose result stands in a later record: each goes to the sink once, with the status that is known by then. */
class OpenCalls {
    #sink;
    #open = new Map();
    constructor(sink) {
        this.#sink = sink;
    }
    /** Holds a call until its result comes under a key. Without a key it cannot be met again and goes on; of two with one key the second is left out. */
    hold(key, call) {
        if (key === undefined)
            this.#sink.call(call);
        else if (!this.#open.has(key)) {
            this.#open.set(key, call);
            if (this.#open.size > MOST_OPEN)
                this.settle(this.#open.keys().next().value);
        }
    }
    /** Notes what became of a call and holds it on, because a later record may say more. */
    mark(key, status) {
        const call = this.#open.get(key);
        if (call && call.status !== 'denied')
            this.#open.set(key, { ...call, status });
    }
    /** Lets a call go, with its status when one is given. */
    settle(key, status) {
        const call = this.#open.get(key);
        if (call === undefined)
            return;
        this.#open.delete(key);
        this.#sink.call(status === undefined || call.status === 'denied' ? call : { ...call, status });
    }
    /** Lets all go that still wait. */
    end() {
        for (const call of this.#open.values())
            this.#sink.call(call);
        this.#open.clear();
    }
}

;// CONCATENATED MODULE: ./build/src/formats/traces/claude-managed-agents.js



/** Events of Anthropic's managed agents, as the API lists or streams them, and as recordings wrap them with their name before them. */
const CLAUDE_MANAGED_AGENTS = {
    id: 'claude-managed-agents',
    title: 'Anthropic managed agents',
    agentIds: 'framework',
    recognise: (record) => eventsIn(record).some((event) => /^(?:agent|session|user)\.[a-z_]+$/.test((0,traces_record/* textAt */.$6)(event, 'type') ?? '') && Object.hasOwn(event, 'processed_at')),
    open(sink) {
        const open = new OpenCalls(sink);
        return {
            read(record) {
                for (const event of eventsIn(record)) {
                    const type = (0,traces_record/* textAt */.$6)(event, 'type') ?? '';
                    const id = (0,traces_record/* idAt */.jj)(event, 'id');
                    const use = (0,traces_record/* idAt */.jj)(event, 'tool_use_id') ?? (0,traces_record/* idAt */.jj)(event, 'mcp_tool_use_id') ?? (0,traces_record/* idAt */.jj)(event, 'custom_tool_use_id');
                    if (/^agent\.(?:mcp_|custom_)?tool_use$/.test(type)) {
                        const tool = (0,traces_record/* textAt */.$6)(event, 'name');
                        const server = (0,traces_record/* textAt */.$6)(event, 'mcp_server_name');
                        const session = (0,traces_record/* idAt */.jj)(event, 'session_id');
                        const agent = (0,traces_record/* textAt */.$6)(event, 'agent_name');
                        const time = (0,traces_time/* timeOf */.n)((0,traces_record.at)(event, 'processed_at'));
                        if (tool === undefined)
                            continue;
                        open.hold(id, {
                            tool,
                            ...(server !== undefined && { server }),
                            ...(id !== undefined && { id }),
                            ...(session !== undefined && { session }),
                            ...(agent !== undefined && { agent }),
                            ...(time !== undefined && { at: time }),
                            status: (0,traces_record/* textAt */.$6)(event, 'evaluated_permission') === 'deny' ? 'denied' : 'unknown',
                        });
                    }
                    else if (use !== undefined && type === 'user.tool_confirmation') {
                        if ((0,traces_record/* textAt */.$6)(event, 'result') === 'deny')
                            open.mark(use, 'denied');
                    }
                    else if (use !== undefined && type.endsWith('tool_result')) {
                        const status = (0,traces_record.at)(event, 'is_error') === true ? 'error' : 'ok';
                        open.mark(use, status);
                    }
                }
            },
            end: () => open.end(),
        };
    },
};
/** The events of a record: one, a page of them, or those of an answer. */
function eventsIn(record) {
    if (!(0,traces_record/* isRecord */.u4)(record))
        return [];
    const page = [...(0,traces_record/* listAt */.gT)(record, 'data'), ...(0,traces_record/* listAt */.gT)(record, 'events')].filter(traces_record/* isRecord */.u4);
    if (page.length > 0)
        return page;
    const wrapped = (0,traces_record.at)(record, 'event');
    return [(0,traces_record/* isRecord */.u4)(wrapped) ? wrapped : record];
}

;// CONCATENATED MODULE: ./build/src/formats/traces/claude-blocks.js

/** The `tool_use` and `tool_result` blocks in the content of a message, as every format of Claude has them. */
function blocksOf(message) {
    return (0,traces_record/* listAt */.gT)(message, 'content').filter(traces_record/* isRecord */.u4);
}
/** Holds the calls of a message until their results come, and settles those whose results it brings; what it is about is the same for all of them. */
function takeBlocks(message, about, open) {
    for (const block of blocksOf(message)) {
        const type = (0,traces_record/* textAt */.$6)(block, 'type');
        if (type === 'tool_use' || type === 'mcp_tool_use' || type === 'server_tool_use') {
            const tool = (0,traces_record/* textAt */.$6)(block, 'name');
            const id = (0,traces_record/* idAt */.jj)(block, 'id');
            const server = (0,traces_record/* textAt */.$6)(block, 'server_name');
            if (tool === undefined)
                continue;
            open.hold(id, { tool, ...(server !== undefined && { server }), ...(id !== undefined && { id }), ...about, status: 'unknown' });
        }
        else if (type === 'tool_result' || type === 'mcp_tool_result') {
            const id = (0,traces_record/* idAt */.jj)(block, 'tool_use_id');
            if (id !== undefined)
                open.mark(id, resultOf(block));
        }
    }
}
/** What clients write as the result of a call that a person or a rule did not let happen: there is no field for it. */
const REFUSED = /^(?:The user doesn't want to (?:proceed|take this action)|Claude requested permissions? to (?:use|write|read)|Permission to use .{1,200} has been denied)/i;
function resultOf(block) {
    if ((0,traces_record.at)(block, 'is_error') !== true)
        return 'ok';
    const content = (0,traces_record.at)(block, 'content');
    const text = typeof content === 'string' ? content : (0,traces_record/* textAt */.$6)((0,traces_record/* listAt */.gT)(block, 'content')[0], 'text');
    return text !== undefined && REFUSED.test(text) ? 'denied' : 'error';
}

;// CONCATENATED MODULE: ./build/src/formats/traces/claude-stream-json.js




/** Messages of the Claude Agent SDK: the execution file of Claude Code Action, and `--output-format stream-json`. */
const CLAUDE_STREAM_JSON = {
    id: 'claude-stream-json',
    title: 'Claude Code messages',
    agentIds: 'framework',
    recognise: (record) => (0,traces_record/* isRecord */.u4)(record) && isMessage(record),
    open(sink) {
        const open = new OpenCalls(sink);
        let session;
        return {
            read(record) {
                if (!(0,traces_record/* isRecord */.u4)(record))
                    return;
                session = (0,traces_record/* idAt */.jj)(record, 'session_id') ?? session;
                const time = (0,traces_time/* timeOf */.n)(record.timestamp);
                if (record.type === 'system')
                    for (const tool of (0,traces_record/* listAt */.gT)(record, 'tools'))
                        if (typeof tool === 'string' && tool !== '')
                            sink.declare({ name: tool });
                if (record.type === 'assistant' || record.type === 'user')
                    takeBlocks(record.message, { ...(session !== undefined && { session }), ...(time !== undefined && { at: time }) }, open);
                // The last message tells what was denied; the results before it only tell of an error.
                for (const denial of (0,traces_record/* listAt */.gT)(record, 'permission_denials')) {
                    const id = (0,traces_record/* idAt */.jj)(denial, 'tool_use_id');
                    if (id !== undefined)
                        open.mark(id, 'denied');
                }
            },
            end: () => open.end(),
        };
    },
};
function isMessage(record) {
    if (record.type === 'system')
        return Array.isArray(record.tools) && (0,traces_record/* idAt */.jj)(record, 'session_id') !== undefined;
    if (record.type === 'result')
        return Object.hasOwn(record, 'session_id') && Object.hasOwn(record, 'num_turns');
    if (record.type !== 'assistant' && record.type !== 'user')
        return false;
    // Transcripts have the same messages, with a time and a session in another spelling.
    if (Object.hasOwn(record, 'sessionId') || Object.hasOwn(record, 'timestamp'))
        return Object.hasOwn(record, 'session_id') && !Object.hasOwn(record, 'uuid');
    return (Object.hasOwn(record, 'session_id') && (blocksOf(record.message).length > 0 || (0,traces_record/* textAt */.$6)((0,traces_record.at)(record, 'message'), 'role') !== undefined));
}

;// CONCATENATED MODULE: ./build/src/formats/traces/claude-transcript.js




/** Transcripts of Claude Code, a line each, or as claude.ai exports them under `loglines`. Sub-agents belong to the session. */
const CLAUDE_TRANSCRIPT = {
    id: 'claude-transcript',
    title: 'Claude Code transcript',
    agentIds: 'framework',
    recognise: (record) => linesIn(record).some(isLine),
    open(sink) {
        const open = new OpenCalls(sink);
        return {
            read(record) {
                for (const line of linesIn(record)) {
                    if (line.type !== 'assistant' && line.type !== 'user')
                        continue;
                    const session = (0,traces_record/* idAt */.jj)(line, 'sessionId');
                    const time = (0,traces_time/* timeOf */.n)(line.timestamp);
                    takeBlocks(line.message, { ...(session !== undefined && { session }), ...(time !== undefined && { at: time }) }, open);
                }
            },
            end: () => open.end(),
        };
    },
};
function linesIn(record) {
    if (!(0,traces_record/* isRecord */.u4)(record))
        return [];
    const lines = (0,traces_record/* listAt */.gT)(record, 'loglines');
    return lines.length > 0 ? lines.filter(traces_record/* isRecord */.u4) : [record];
}
function isLine(line) {
    return (line.type === 'assistant' || line.type === 'user') && (0,traces_record/* isRecord */.u4)(line.message) && Object.hasOwn(line, 'timestamp');
}

;// CONCATENATED MODULE: ./build/src/formats/traces/codex.js



/** Rollouts of Codex, and what `codex exec --json` prints. */
const CODEX = {
    id: 'codex',
    title: 'Codex session',
    agentIds: 'framework',
    recognise: (record) => (0,traces_record/* isRecord */.u4)(record) && (isRollout(record) || isExec(record)),
    open(sink) {
        const open = new OpenCalls(sink);
        let session;
        const hold = (tool, id, time, status, server) => {
            const about = { ...(session !== undefined && { session }), ...(time !== undefined && { at: time }) };
            // Two calls of different tools may bear one id; the name keeps them apart.
            const scope = session === undefined ? undefined : `${session} ${tool}`;
            const known = id !== undefined && scope !== undefined ? { id, scope } : {};
            open.hold(id === undefined ? undefined : `${tool} ${id}`, {
                tool,
                ...(server !== undefined && { server }),
                ...known,
                ...about,
                status,
            });
        };
        return {
            read(record) {
                if (!(0,traces_record/* isRecord */.u4)(record))
                    return;
                const time = (0,traces_time/* timeOf */.n)(record.timestamp);
                const payload = (0,traces_record/* isRecord */.u4)(record.payload)
                    ? record.payload
                    : (0,traces_record/* isRecord */.u4)(record.msg)
                        ? record.msg
                        : (0,traces_record/* isRecord */.u4)(record.item)
                            ? record.item
                            : undefined;
                if (record.type === 'session_meta')
                    session = (0,traces_record/* idAt */.jj)(payload, 'id') ?? session;
                if (record.type === 'thread.started')
                    session = (0,traces_record/* idAt */.jj)(record, 'thread_id') ?? session;
                if (payload === undefined)
                    return;
                // An item is told when it begins and again when it ends.
                if (record.type === 'item.started')
                    return;
                const id = (0,traces_record/* idAt */.jj)(payload, 'call_id') ?? (0,traces_record/* idAt */.jj)(payload, 'id');
                switch (payload.type) {
                    case 'function_call':
                    case 'custom_tool_call': {
                        const tool = (0,traces_record/* textAt */.$6)(payload, 'name');
                        if (tool !== undefined)
                            hold(tool, id, time, 'unknown');
                        break;
                    }
                    case 'local_shell_call':
                    case 'command_execution':
                        hold('shell', id, time, payload.status === 'failed' ? 'error' : payload.status === 'declined' ? 'denied' : 'unknown');
                        break;
                    case 'mcp_tool_call_end':
                    case 'mcp_tool_call': {
                        const call = (0,traces_record/* isRecord */.u4)(payload.invocation) ? payload.invocation : payload;
                        const [server, tool] = [(0,traces_record/* textAt */.$6)(call, 'server'), (0,traces_record/* textAt */.$6)(call, 'tool')];
                        if (tool !== undefined)
                            hold(tool, id, time, mcpStatus(payload), server);
                        break;
                    }
                    default:
                }
            },
            end: () => open.end(),
        };
    },
};
function mcpStatus(payload) {
    if ((0,traces_record.at)(payload, 'result', 'Err') !== undefined || (0,traces_record.at)(payload, 'result', 'Ok', 'isError') === true || payload.status === 'failed')
        return 'error';
    return (0,traces_record.at)(payload, 'result', 'Ok') !== undefined || payload.status === 'completed' ? 'ok' : 'unknown';
}
const ROLLOUT_TYPES = ['session_meta', 'response_item', 'event_msg', 'turn_context'];
function isRollout(record) {
    return typeof record.type === 'string' && ROLLOUT_TYPES.includes(record.type) && (0,traces_record/* isRecord */.u4)(record.payload);
}
function isExec(record) {
    if (record.type === 'thread.started')
        return Object.hasOwn(record, 'thread_id');
    return typeof record.type === 'string' && record.type.startsWith('item.') && typeof (0,traces_record.at)(record, 'item', 'type') === 'string';
}

;// CONCATENATED MODULE: ./build/src/formats/traces/copilot-events.js



/** Events of Copilot CLI: `events.jsonl` of a session, and what it prints with `--output-format json`. */
const COPILOT_EVENTS = {
    id: 'copilot-events',
    title: 'Copilot CLI events',
    agentIds: 'framework',
    recognise: (record) => (0,traces_record/* isRecord */.u4)(record) && typeof record.type === 'string' && (0,traces_record/* isRecord */.u4)(record.data) && EVENTS.includes(record.type),
    open(sink) {
        const open = new OpenCalls(sink);
        let session;
        return {
            read(record) {
                if (!(0,traces_record/* isRecord */.u4)(record) || !(0,traces_record/* isRecord */.u4)(record.data))
                    return;
                const { data } = record;
                const id = (0,traces_record/* idAt */.jj)(data, 'toolCallId');
                const key = id === undefined ? undefined : `${session ?? ''}/${id}`;
                switch (record.type) {
                    case 'session.start':
                        session = (0,traces_record/* idAt */.jj)(data, 'sessionId') ?? session;
                        break;
                    case 'tool.execution_start': {
                        const server = (0,traces_record/* textAt */.$6)(data, 'mcpServerName');
                        const tool = (server === undefined ? undefined : (0,traces_record/* textAt */.$6)(data, 'mcpToolName')) ?? (0,traces_record/* textAt */.$6)(data, 'toolName');
                        const time = (0,traces_time/* timeOf */.n)(record.timestamp);
                        if (tool === undefined)
                            break;
                        open.hold(key, {
                            tool,
                            ...(server !== undefined && (0,traces_record/* textAt */.$6)(data, 'mcpToolName') !== undefined && { server }),
                            ...(id !== undefined && session !== undefined && { id, scope: session }),
                            ...(session !== undefined && { session }),
                            ...(time !== undefined && { at: time }),
                            status: 'unknown',
                        });
                        break;
                    }
                    case 'tool.execution_complete':
                        if (key !== undefined)
                            open.mark(key, data.success === true ? 'ok' : isDenied(data) ? 'denied' : 'error');
                        break;
                    case 'permission.completed':
                        if (key !== undefined && /^denied/.test((0,traces_record/* textAt */.$6)(data, 'result', 'kind') ?? ''))
                            open.mark(key, 'denied');
                        break;
                    default:
                }
            },
            end: () => open.end(),
        };
    },
};
const EVENTS = ['session.start', 'assistant.message', 'tool.execution_start', 'tool.execution_complete', 'permission.completed'];
/** A call that nobody let happen ends like one that failed; only its words tell. */
function isDenied(data) {
    const error = (0,traces_record.at)(data, 'error');
    const message = typeof error === 'string' ? error : (0,traces_record/* textAt */.$6)(error, 'message');
    return message !== undefined && /^permission denied|denied by|user (?:rejected|declined)/i.test(message);
}

;// CONCATENATED MODULE: ./build/src/formats/traces/gemini-cli.js


/** Gemini CLI: the file of its telemetry, document after document, and its saved chats. Names stay as Gemini spells them, `mcp_server_tool`. */
const GEMINI_CLI = {
    id: 'gemini-cli',
    title: 'Gemini CLI',
    agentIds: 'framework',
    recognise: (record) => (0,traces_record/* isRecord */.u4)(record) && (/^gemini_cli\./.test(eventOf(record) ?? '') || chatOf(record).length > 0),
    open(sink) {
        return {
            read(record) {
                if (!(0,traces_record/* isRecord */.u4)(record))
                    return;
                if (eventOf(record) === 'gemini_cli.tool_call') {
                    const { attributes } = record;
                    const tool = (0,traces_record/* textAt */.$6)(attributes, 'function_name');
                    const session = (0,traces_record/* idAt */.jj)(attributes, 'session.id');
                    const time = (0,traces_time/* timeOf */.n)((0,traces_record.at)(attributes, 'event.timestamp'));
                    if (tool === undefined)
                        return;
                    const success = (0,traces_record.at)(attributes, 'success');
                    const status = (0,traces_record/* textAt */.$6)(attributes, 'decision') === 'reject' ? 'denied' : success === true ? 'ok' : success === false ? 'error' : 'unknown';
                    sink.call({ tool, ...(session !== undefined && { session }), ...(time !== undefined && { at: time }), status });
                    return;
                }
                const session = (0,traces_record/* idAt */.jj)(record, 'sessionId');
                for (const { call, time } of chatOf(record)) {
                    const tool = (0,traces_record/* textAt */.$6)(call, 'name');
                    const id = (0,traces_record/* idAt */.jj)(call, 'id');
                    if (tool === undefined)
                        continue;
                    sink.call({
                        tool,
                        ...(session !== undefined && { session }),
                        ...(time !== undefined && { at: time }),
                        ...(id !== undefined && session !== undefined && { id, scope: session }),
                        status: chatStatus((0,traces_record/* textAt */.$6)(call, 'status')),
                    });
                }
            },
            end() { },
        };
    },
};
function eventOf(record) {
    return (0,traces_record/* textAt */.$6)(record, 'attributes', 'event.name');
}
/** The calls of a saved chat, each with its time or that of its message. */
function chatOf(record) {
    return (0,traces_record/* listAt */.gT)(record, 'messages').flatMap((message) => (0,traces_record/* listAt */.gT)(message, 'toolCalls').map((call) => ({ call, time: (0,traces_time/* timeOf */.n)((0,traces_record.at)(call, 'timestamp')) ?? (0,traces_time/* timeOf */.n)((0,traces_record.at)(message, 'timestamp')) })));
}
function chatStatus(word) {
    if (word === 'success')
        return 'ok';
    if (word === 'error')
        return 'error';
    return word === 'cancelled' || word === 'rejected' ? 'denied' : 'unknown';
}

// EXTERNAL MODULE: ./build/src/model/detached.js
var detached = __webpack_require__(4420);
;// CONCATENATED MODULE: ./build/src/formats/traces/flat-line.js

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
/**
 * Picks some top-level keys out of a line that holds one JSON object, and steps over everything else without reading it: where a trace holds
 * what tools were given and answered, that is many times faster than reading it all. Undefined where the line is anything out of the ordinary,
 * which the JSON parser then has to look at. A fault inside of a value that is stepped over goes unnoticed; no wanted value is ever changed by it.
 */
class FlatLine {
    #keys;
    #values;
    /** The keys of the line before, as they stood there, with their colon: the next line nearly always has the same in the same order. */
    #shape = [];
    constructor(keys) {
        this.#keys = keys;
        this.#values = keys.map(() => undefined);
    }
    /**
     * The values of the wanted keys, in their order, of the line that stands in a text from one offset to another; good until the next text.
     * The last of two equal keys counts, as for the JSON parser.
     */
    read(text, start, end) {
        const values = this.#values;
        values.fill(undefined);
        if (text.charCodeAt(start) !== 0x7b)
            return undefined;
        let at = start + 1;
        for (let place = 0; place < MOST_KEYS; place += 1) {
            at = skipSpace(text, at);
            let known = this.#shape[place];
            if (known === undefined || !text.startsWith(known.written, at)) {
                known = this.#learn(text, at, place);
                if (known === undefined)
                    return undefined;
            }
            at = skipSpace(text, at + known.written.length);
            const behind = endOfValue(text, at, end);
            if (behind === -1)
                return undefined;
            if (known.index !== -1) {
                const value = flatValue(text, at, behind);
                if (value === undefined)
                    return undefined;
                values[known.index] = value;
            }
            at = skipSpace(text, behind);
            const next = text.charCodeAt(at);
            if (next === 0x7d)
                return skipSpace(text, at + 1) >= end && at < end ? values : undefined;
            if (next !== 0x2c)
                return undefined;
            at += 1;
        }
        return undefined;
    }
    /** The key at an offset, kept for the next text. */
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
        const known = { written: (0,detached/* detached */.h)(text.slice(at, colon + 1)), index: this.#keys.indexOf(key) };
        this.#shape[place] = known;
        return known;
    }
}
/** Keys of one object; one with more is no flat record. */
const MOST_KEYS = 100;
function skipSpace(text, from) {
    let at = from;
    for (let char = text.charCodeAt(at); char === 0x20 || char === 0x0d || char === 0x09; char = text.charCodeAt(at))
        at += 1;
    return at;
}
/** The offset behind a value, or -1 where it does not end. */
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
/** The offset behind a text: its closing mark is the first with an even number of backslashes before it. */
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
        // Escapes are the JSON parser's work, and so is refusing what must not stand in a text.
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

;// CONCATENATED MODULE: ./build/src/formats/traces/generic.js



/** One call a record, with named fields: the way in for any system that has no reader of its own (spec 8, "generic records"). */
const GENERIC = {
    id: 'records',
    title: 'records of calls',
    agentIds: 'card',
    recognise: (record) => (0,traces_record/* isRecord */.u4)(record) && nameOf(KEYS.map((key) => fieldOf(record, key))) !== undefined,
    open(sink) {
        const flat = new FlatLine(KEYS);
        return {
            read(record) {
                if ((0,traces_record/* isRecord */.u4)(record))
                    give(sink, KEYS.map((key) => fieldOf(record, key)));
            },
            readLine(text, start, end) {
                const values = flat.read(text, start, end);
                if (values === undefined)
                    return false;
                give(sink, values);
                return true;
            },
            end() { },
        };
    },
};
/** The names of each field, the one that counts first before the others; `docs/traces.md` lists them. */
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
};
const KEYS = Object.values(FIELDS).flat();
/** Where the names of a field begin among all of them, and how many there are. */
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
};
function fieldOf(record, key) {
    return Object.hasOwn(record, key) ? record[key] : undefined;
}
/** The first value of a field that is there; an empty text, as in a column of CSV, is none. */
function first(values, field) {
    const [start, end] = RANGES[field];
    for (let at = start; at < end; at += 1) {
        const value = values[at];
        if (value !== undefined && value !== null && value !== '')
            return value;
    }
    return undefined;
}
function textOf(values, field) {
    const value = first(values, field);
    return typeof value === 'string' ? value : typeof value === 'number' && Number.isFinite(value) ? String(value) : undefined;
}
/** A bare `name` may be the name of anything, so it takes another field of a call beside it. */
function nameOf(values) {
    const tool = first(values, 'tool');
    if (typeof tool === 'string')
        return tool;
    const isCall = ['session', 'agent', 'time', 'status'].some((field) => first(values, field) !== undefined);
    const name = first(values, 'name');
    return isCall && typeof name === 'string' ? name : undefined;
}
function give(sink, values) {
    const tool = nameOf(values);
    if (tool === undefined)
        return;
    const [server, session, trace] = [textOf(values, 'server'), textOf(values, 'session'), textOf(values, 'trace')];
    const [agent, id, at] = [textOf(values, 'agent'), textOf(values, 'id'), (0,traces_time/* timeOf */.n)(first(values, 'time'))];
    // A file may hold millions of records: fields set one by one cost far less than parts spread together.
    const call = { tool, status: statusOf(values) };
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
}
const DENIED = /^(?:den(?:y|ied)|block(?:ed)?|reject(?:ed)?|refused|forbidden)$/i;
const FAILED = /^(?:error|err|fail(?:ed|ure)?|exception|timeout)$/i;
const DONE = /^(?:ok|success(?:ful)?|succeeded|complete[d]?|done|allow(?:ed)?)$/i;
function statusOf(values) {
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


/** Logs of the gateway of GitHub Agentic Workflows: `gateway.jsonl`, and the summary of a run's activity. */
const GH_AW = {
    id: 'gh-aw',
    title: 'GitHub Agentic Workflows',
    agentIds: 'framework',
    recognise: (record) => (0,traces_record/* isRecord */.u4)(record) && (isGatewayLine(record) || summaryOf(record).length > 0),
    open: (sink) => ({
        read(record) {
            if (!(0,traces_record/* isRecord */.u4)(record))
                return;
            if (isGatewayLine(record))
                gh_aw_give(record, sink);
            for (const call of summaryOf(record))
                gh_aw_give(call, sink);
        },
        end() { },
    }),
};
function isGatewayLine(record) {
    return (0,traces_record/* textAt */.$6)(record, 'tool_name') !== undefined && (0,traces_record/* textAt */.$6)(record, 'server_name') !== undefined && record.event === 'tool_call';
}
function summaryOf(record) {
    return (0,traces_record/* listAt */.gT)((0,traces_record.at)(record, 'gateway'), 'tool_calls').filter(traces_record/* isRecord */.u4);
}
function gh_aw_give(record, sink) {
    const [tool, server] = [(0,traces_record/* textAt */.$6)(record, 'tool_name'), (0,traces_record/* textAt */.$6)(record, 'server_name')];
    const time = (0,traces_time/* timeOf */.n)(record.timestamp);
    const session = (0,traces_record/* idAt */.jj)(record, 'run_id') ?? (0,traces_record/* idAt */.jj)(record, 'session_id');
    const id = (0,traces_record/* idAt */.jj)(record, 'tool_call_id');
    if (tool === undefined)
        return;
    sink.call({
        tool,
        ...(server !== undefined && { server }),
        ...(time !== undefined && { at: time }),
        ...(session !== undefined && { session }),
        ...(id !== undefined && { id, scope: session ?? String(record.timestamp ?? '') }),
        status: gh_aw_statusOf((0,traces_record/* textAt */.$6)(record, 'outcome') ?? (0,traces_record/* textAt */.$6)(record, 'status'), record),
    });
}
function gh_aw_statusOf(word, record) {
    if (word !== undefined && /^(?:denied|blocked|filtered|rejected)$/i.test(word))
        return 'denied';
    if (word === 'success' || word === 'ok')
        return 'ok';
    return word === 'error' || word === 'failed' || (0,traces_record/* textAt */.$6)(record, 'error') !== undefined ? 'error' : 'unknown';
}

;// CONCATENATED MODULE: ./build/src/formats/traces/span.js

/**
 * The tool of a span by its attributes, asked in the order of the conventions that know it best; undefined for a span that is no call. What
 * some write beside it is left out: planning spans that bear `tool.name`, and spans that stand for several tools.
 */
function toolOfSpan({ name, attributes }) {
    const text = (key) => (0,traces_record/* textAt */.$6)(attributes, key);
    const operation = text('gen_ai.operation.name');
    if (name === 'claude_code.tool')
        return claudeTool(attributes);
    const kind = text('openinference.span.kind')?.toUpperCase();
    if (kind === 'TOOL')
        return named(text('tool.name') ?? text('gen_ai.tool.name') ?? spanName(name));
    if (kind !== undefined && kind !== 'UNKNOWN')
        return undefined;
    if (text('mcp.method.name') === 'tools/call')
        return named(text('gen_ai.tool.name') ?? text('mcp.tool.name') ?? spanName(name), server(attributes));
    if (operation === undefined || operation === 'execute_tool' || operation === 'tool') {
        const tool = text('gen_ai.tool.name');
        if (tool !== undefined)
            return named(tool, server(attributes));
    }
    const vercel = text('ai.toolCall.name');
    if (vercel !== undefined)
        return named(vercel);
    if (text('traceloop.span.kind') === 'tool')
        return named(text('traceloop.entity.name') ?? spanName(name));
    if (operation === 'execute_tool' || text('langsmith.span.kind') === 'tool')
        return named(spanName(name));
    return undefined;
}
function named(tool, of) {
    return tool === undefined || tool === '' ? undefined : { tool, ...(of !== undefined && { server: of }) };
}
/** No convention names the server yet; these attributes are what exporters write. */
function server(attributes) {
    return (0,traces_record/* textAt */.$6)(attributes, 'mcp.server.name') ?? (0,traces_record/* textAt */.$6)(attributes, 'mcp.server_name');
}
/** The name of a span without the words that exporters put before that of the tool. */
function spanName(name) {
    return name.replace(/^(?:execute_tool|running tool:|tools\/call|tool:)\s+/, '');
}
/** Claude Code writes `mcp_tool` for any tool of an MCP server unless it is told to write the details. */
function claudeTool(attributes) {
    const tool = (0,traces_record/* textAt */.$6)(attributes, 'tool_name');
    if (tool !== 'mcp_tool')
        return named(tool);
    const parameters = (0,traces_record/* decoded */.DH)((0,traces_record.at)(attributes, 'tool_parameters'));
    return named((0,traces_record/* textAt */.$6)(parameters, 'mcp_tool_name') ?? tool, (0,traces_record/* textAt */.$6)(parameters, 'mcp_tool_name') === undefined ? undefined : (0,traces_record/* textAt */.$6)(parameters, 'mcp_server_name'));
}
/** Tools that a span says the model could have called. */
function declaredBySpan(attributes) {
    const lists = [(0,traces_record.at)(attributes, 'gen_ai.tool.definitions'), (0,traces_record.at)(attributes, 'ai.prompt.tools')].map(traces_record/* decoded */.DH);
    const entries = lists.flatMap((list) => (Array.isArray(list) ? list.map(traces_record/* decoded */.DH) : []));
    for (const [key, value] of Object.entries(attributes))
        if (/^llm\.tools\.\d{1,6}\.tool\.json_schema$/.test(key))
            entries.push((0,traces_record/* decoded */.DH)(value));
    return entries.flatMap((entry) => {
        const name = (0,traces_record/* textAt */.$6)(entry, 'name') ?? (0,traces_record/* textAt */.$6)(entry, 'function', 'name');
        return name === undefined ? [] : [{ name }];
    });
}
/** Calls that a model asked for, which is all that some exporters tell: with their ids where they have one. */
function requestedBySpan(attributes) {
    const found = [];
    for (const [key, value] of Object.entries(attributes)) {
        if (typeof value !== 'string' ||
            value === '' ||
            !/^llm\.output_messages\.\d{1,6}\.message\.tool_calls\.\d{1,6}\.tool_call\.function\.name$/.test(key))
            continue;
        const id = (0,traces_record/* textAt */.$6)(attributes, key.replace(/function\.name$/, 'id'));
        found.push({ tool: value, ...(id !== undefined && { id }) });
    }
    const messages = (0,traces_record/* decoded */.DH)((0,traces_record.at)(attributes, 'gen_ai.output.messages'));
    for (const message of Array.isArray(messages) ? messages : []) {
        const parts = (0,traces_record.at)(message, 'parts');
        for (const part of Array.isArray(parts) ? parts : []) {
            const tool = (0,traces_record/* isRecord */.u4)(part) && part.type === 'tool_call' ? (0,traces_record/* textAt */.$6)(part, 'name') : undefined;
            const id = (0,traces_record/* textAt */.$6)(part, 'id');
            if (tool !== undefined)
                found.push({ tool, ...(id !== undefined && { id }) });
        }
    }
    return found;
}

;// CONCATENATED MODULE: ./build/src/formats/traces/langfuse.js



/** Observations of Langfuse: of one exported trace, a page of the API, or one a line. Fields may be encoded twice. */
const LANGFUSE = {
    id: 'langfuse',
    title: 'Langfuse',
    agentIds: 'framework',
    recognise: (record) => observationsIn(record).some(isObservation),
    open(sink) {
        let found = false;
        const requested = [];
        return {
            read(record) {
                const session = (0,traces_record/* idAt */.jj)(record, 'trace', 'sessionId') ?? (0,traces_record/* idAt */.jj)(record, 'sessionId');
                for (const observation of observationsIn(record)) {
                    if (!isObservation(observation))
                        continue;
                    const span = toSpan(observation);
                    for (const tool of declaredBySpan(span.attributes))
                        sink.declare(tool);
                    const own = (0,traces_record/* idAt */.jj)(observation, 'sessionId') ?? session;
                    const about = {
                        ...(span.start !== undefined && { at: span.start }),
                        ...(span.traceId !== undefined && { trace: span.traceId }),
                        ...(own !== undefined && { session: own }),
                    };
                    const isTool = (0,traces_record/* textAt */.$6)(observation, 'type')?.toUpperCase() === 'TOOL';
                    const tool = toolOfSpan(span) ??
                        (isTool && span.name !== '' ? { tool: span.name.replace(/^(?:execute_tool|running tool:)\s+/, '') } : undefined);
                    const id = (0,traces_record/* idAt */.jj)(span.attributes, 'gen_ai.tool.call.id') ?? (0,traces_record/* idAt */.jj)(observation, 'id');
                    if (tool !== undefined) {
                        found = true;
                        sink.call({
                            ...tool,
                            ...about,
                            ...(id !== undefined && { id, scope: span.traceId ?? '' }),
                            status: span.failed ? 'error' : 'ok',
                        });
                    }
                    else if (!found && requested.length < MOST_REQUESTED) {
                        const names = [
                            ...requestedBySpan(span.attributes).map((one) => one.tool),
                            ...(0,traces_record/* listAt */.gT)(observation, 'toolCallNames').filter((name) => typeof name === 'string'),
                        ];
                        for (const name of names)
                            if (name !== '')
                                requested.push({ tool: name, ...about, status: 'unknown' });
                    }
                }
            },
            end() {
                if (!found)
                    for (const call of requested)
                        sink.call(call);
            },
        };
    },
};
/** Requested calls that are kept in case no observation is a call itself. */
const MOST_REQUESTED = 10_000;
function observationsIn(record) {
    if (!(0,traces_record/* isRecord */.u4)(record))
        return [];
    const list = [...(0,traces_record/* listAt */.gT)(record, 'observations'), ...(0,traces_record/* listAt */.gT)(record, 'data')].filter(traces_record/* isRecord */.u4);
    return list.length > 0 ? list : [record];
}
const TYPES = ['SPAN', 'GENERATION', 'EVENT', 'TOOL', 'AGENT', 'CHAIN', 'RETRIEVER', 'EVALUATOR', 'EMBEDDING', 'GUARDRAIL'];
function isObservation(observation) {
    return (TYPES.includes((0,traces_record/* textAt */.$6)(observation, 'type') ?? '') &&
        (0,traces_record/* idAt */.jj)(observation, 'traceId') !== undefined &&
        Object.hasOwn(observation, 'startTime'));
}
function toSpan(observation) {
    const attributes = (0,traces_record/* decoded */.DH)((0,traces_record.at)((0,traces_record/* decoded */.DH)(observation.metadata), 'attributes'));
    const [traceId, parentId] = [(0,traces_record/* idAt */.jj)(observation, 'traceId'), (0,traces_record/* idAt */.jj)(observation, 'parentObservationId')];
    const start = (0,traces_time/* timeOf */.n)(observation.startTime);
    return {
        name: (0,traces_record/* textAt */.$6)(observation, 'name') ?? '',
        side: 'other',
        ...(traceId !== undefined && { traceId }),
        ...(parentId !== undefined && { parentId }),
        ...(start !== undefined && { start }),
        failed: observation.level === 'ERROR',
        attributes: (0,traces_record/* isRecord */.u4)(attributes) ? attributes : {},
    };
}

;// CONCATENATED MODULE: ./build/src/formats/traces/langsmith.js


/** Runs of LangSmith: the answer of its query, or one a line. Its `session_id` is the project; the conversation is the thread. */
const LANGSMITH = {
    id: 'langsmith',
    title: 'LangSmith runs',
    agentIds: 'framework',
    recognise: (record) => runsIn(record).some((run) => typeof run.run_type === 'string' && Object.hasOwn(run, 'start_time')),
    open: (sink) => ({
        read(record) {
            for (const run of runsIn(record)) {
                for (const tool of (0,traces_record/* listAt */.gT)(run, 'extra', 'invocation_params', 'tools')) {
                    const name = (0,traces_record/* textAt */.$6)(tool, 'name') ?? (0,traces_record/* textAt */.$6)(tool, 'function', 'name');
                    if (name !== undefined)
                        sink.declare({ name });
                }
                const tool = run.run_type === 'tool' ? (0,traces_record/* textAt */.$6)(run, 'name') : undefined;
                if (tool === undefined)
                    continue;
                const [trace, session, id] = [(0,traces_record/* idAt */.jj)(run, 'trace_id'), (0,traces_record/* idAt */.jj)(run, 'extra', 'metadata', 'thread_id'), (0,traces_record/* idAt */.jj)(run, 'id')];
                const time = (0,traces_time/* timeOf */.n)(run.start_time);
                const failed = run.status === 'error' || (0,traces_record/* textAt */.$6)(run, 'error') !== undefined;
                sink.call({
                    tool,
                    ...(time !== undefined && { at: time }),
                    ...(trace !== undefined && { trace }),
                    ...(session !== undefined && { session }),
                    ...(id !== undefined && { id }),
                    status: failed ? 'error' : run.status === 'success' ? 'ok' : 'unknown',
                });
            }
        },
        end() { },
    }),
};
function runsIn(record) {
    const list = (0,traces_record.at)(record, 'runs');
    return (Array.isArray(list) ? list : [record]).filter(traces_record/* isRecord */.u4);
}

;// CONCATENATED MODULE: ./build/src/formats/traces/mcp-wire.js



/** Messages between an MCP client and its servers as proxies and inspectors log them, bare or in an envelope; and what a gateway blocked. */
const MCP_WIRE = {
    id: 'mcp-wire',
    title: 'MCP messages',
    agentIds: 'framework',
    recognise: (record) => (0,traces_record/* isRecord */.u4)(record) && (isCall(messageOf(record)) || blockedTool(record) !== undefined),
    open(sink) {
        const open = new OpenCalls(sink);
        return {
            read(record) {
                if (!(0,traces_record/* isRecord */.u4)(record))
                    return;
                const server = (0,traces_record/* textAt */.$6)(record, 'server_id') ?? (0,traces_record/* textAt */.$6)(record, 'server_name') ?? (0,traces_record/* textAt */.$6)(record, 'server');
                const session = (0,traces_record/* idAt */.jj)(record, 'session_id') ?? (0,traces_record/* idAt */.jj)(record, 'Mcp-Session-Id') ?? (0,traces_record/* idAt */.jj)(record, 'mcp_session_id');
                const time = (0,traces_time/* timeOf */.n)(record.timestamp ?? record.time ?? record.ts);
                const about = {
                    ...(server !== undefined && { server }),
                    ...(session !== undefined && { session }),
                    ...(time !== undefined && { at: time }),
                };
                const blocked = blockedTool(record);
                if (blocked !== undefined) {
                    sink.call({ tool: blocked, ...about, status: 'denied' });
                    return;
                }
                const message = messageOf(record);
                const id = (0,traces_record/* idAt */.jj)(message, 'id');
                const key = id === undefined ? undefined : `${session ?? ''}/${server ?? ''}/${id}`;
                const tool = isCall(message) ? (0,traces_record/* textAt */.$6)(message, 'params', 'name') : undefined;
                if (tool !== undefined) {
                    // Numbers begin anew with every connection, so a number that comes again is another call.
                    if (key !== undefined)
                        open.settle(key);
                    open.hold(key, { tool, ...about, status: 'unknown' });
                }
                else if (key !== undefined && (Object.hasOwn(message, 'result') || Object.hasOwn(message, 'error'))) {
                    const failed = Object.hasOwn(message, 'error') || (0,traces_record.at)(message, 'result', 'isError') === true;
                    open.settle(key, failed ? 'error' : 'ok');
                }
                if (Array.isArray((0,traces_record.at)(message, 'result', 'tools')))
                    for (const one of (0,traces_record/* listAt */.gT)(message, 'result', 'tools')) {
                        const name = (0,traces_record/* textAt */.$6)(one, 'name');
                        if (name !== undefined)
                            sink.declare({ name, ...(server !== undefined && { server }) });
                    }
            },
            end: () => open.end(),
        };
    },
};
const NOTHING = {};
/** The message itself, or in the envelope of a log. */
function messageOf(record) {
    for (const one of [record, (0,traces_record/* decoded */.DH)(record.payload), (0,traces_record/* decoded */.DH)(record.message)])
        if ((0,traces_record/* isRecord */.u4)(one) && (Object.hasOwn(one, 'jsonrpc') || isCall(one)))
            return one;
    return NOTHING;
}
function isCall(message) {
    return message.method === 'tools/call' && (0,traces_record/* textAt */.$6)(message, 'params', 'name') !== undefined;
}
/** The tool of a line about a call that the gateway of GitHub Agentic Workflows did not let through. */
function blockedTool(record) {
    return record.type === 'DIFC_FILTERED' || record.type === 'GUARD_POLICY_BLOCKED' ? (0,traces_record/* textAt */.$6)(record, 'tool_name') : undefined;
}

;// CONCATENATED MODULE: ./build/src/formats/traces/openai.js


/** Answers of OpenAI's Chat Completions and Responses, alone or beside their request in a log. What a model asked for is not proven to have happened. */
const OPENAI_RESPONSES = {
    id: 'openai',
    title: 'OpenAI responses',
    agentIds: 'framework',
    recognise: (record) => answersIn(record).length > 0,
    open: (sink) => ({
        read(record) {
            for (const answer of answersIn(record)) {
                const time = (0,traces_time/* timeOf */.n)(answer.created ?? answer.created_at);
                const session = (0,traces_record/* idAt */.jj)(answer, 'conversation', 'id') ?? (0,traces_record/* idAt */.jj)(answer, 'conversation') ?? (0,traces_record/* idAt */.jj)(answer, 'id');
                const about = { ...(session !== undefined && { session }), ...(time !== undefined && { at: time }) };
                for (const tool of (0,traces_record/* listAt */.gT)(answer, 'tools')) {
                    const name = (0,traces_record/* textAt */.$6)(tool, 'name') ?? (0,traces_record/* textAt */.$6)(tool, 'function', 'name');
                    if (name !== undefined)
                        sink.declare({ name });
                }
                for (const choice of (0,traces_record/* listAt */.gT)(answer, 'choices'))
                    for (const call of (0,traces_record/* listAt */.gT)(choice, 'message', 'tool_calls')) {
                        const tool = (0,traces_record/* textAt */.$6)(call, 'function', 'name') ?? (0,traces_record/* textAt */.$6)(call, 'custom', 'name');
                        const id = (0,traces_record/* idAt */.jj)(call, 'id');
                        if (tool !== undefined)
                            sink.call({ tool, ...about, ...(id !== undefined && { id, scope: session ?? '' }), status: 'unknown' });
                    }
                for (const item of (0,traces_record/* listAt */.gT)(answer, 'output'))
                    takeItem(item, about, sink);
            }
        },
        end() { },
    }),
};
function takeItem(item, about, sink) {
    const server = (0,traces_record/* textAt */.$6)(item, 'server_label');
    const name = (0,traces_record/* textAt */.$6)(item, 'name');
    const id = (0,traces_record/* idAt */.jj)(item, 'call_id') ?? (0,traces_record/* idAt */.jj)(item, 'id');
    const call = { ...about, ...(id !== undefined && { id, scope: about.session ?? '' }) };
    switch ((0,traces_record.at)(item, 'type')) {
        case 'mcp_list_tools':
            for (const tool of (0,traces_record/* listAt */.gT)(item, 'tools')) {
                const listed = (0,traces_record/* textAt */.$6)(tool, 'name');
                if (listed !== undefined)
                    sink.declare({ name: listed, ...(server !== undefined && { server }) });
            }
            break;
        case 'mcp_call':
            if (name !== undefined)
                sink.call({ tool: name, ...(server !== undefined && { server }), ...call, status: openai_mcpStatus(item) });
            break;
        case 'function_call':
        case 'custom_tool_call':
            if (name !== undefined)
                sink.call({ tool: name, ...call, status: 'unknown' });
            break;
        case 'web_search_call':
        case 'file_search_call':
        case 'code_interpreter_call':
        case 'computer_call':
        case 'image_generation_call':
        case 'local_shell_call':
        case 'shell_call':
        case 'apply_patch_call':
            // A built-in tool has no name but that of its kind.
            sink.call({
                tool: (0,traces_record.at)(item, 'type').replace(/_call$/, ''),
                ...call,
                status: (0,traces_record.at)(item, 'status') === 'failed' ? 'error' : 'unknown',
            });
            break;
        default:
    }
}
function openai_mcpStatus(item) {
    const error = (0,traces_record.at)(item, 'error');
    if ((0,traces_record.at)(item, 'status') === 'failed' || (error !== null && error !== undefined))
        return 'error';
    return (0,traces_record.at)(item, 'status') === 'completed' ? 'ok' : 'unknown';
}
/** The answers of a record: itself, or what a log put beside the request. */
function answersIn(record) {
    return [record, (0,traces_record.at)(record, 'response'), (0,traces_record.at)(record, 'response', 'body'), (0,traces_record.at)(record, 'body')].filter((one) => (0,traces_record/* isRecord */.u4)(one) && isAnswer(one));
}
function isAnswer(record) {
    if (record.object === 'chat.completion' || record.object === 'response')
        return true;
    const calls = (0,traces_record/* listAt */.gT)(record, 'choices').some((choice) => (0,traces_record/* isRecord */.u4)((0,traces_record.at)(choice, 'message')));
    return calls || (0,traces_record/* listAt */.gT)(record, 'output').some((item) => /_call$|^mcp_list_tools$/.test((0,traces_record/* textAt */.$6)(item, 'type') ?? ''));
}

;// CONCATENATED MODULE: ./build/src/formats/traces/openai-agents.js


/** Traces of OpenAI's Agents SDK: what it sends, or its spans one a line. */
const OPENAI_AGENTS = {
    id: 'openai-agents',
    title: 'OpenAI Agents SDK traces',
    agentIds: 'framework',
    recognise: (record) => entriesIn(record).some((entry) => entry.object === 'trace.span' && (0,traces_record/* isRecord */.u4)(entry.span_data)),
    open(sink) {
        /** The name of each agent span, to tell whose calls lie under it; those of one document at a time, or of the spans that came last. */
        const agents = new Map();
        return {
            read(record) {
                for (const entry of entriesIn(record)) {
                    const data = entry.span_data;
                    const [id, trace, parent] = [(0,traces_record/* idAt */.jj)(entry, 'id'), (0,traces_record/* idAt */.jj)(entry, 'trace_id'), (0,traces_record/* idAt */.jj)(entry, 'parent_id')];
                    switch ((0,traces_record.at)(data, 'type')) {
                        case 'agent': {
                            const name = (0,traces_record/* textAt */.$6)(data, 'name');
                            if (agents.size >= MOST_AGENTS)
                                agents.clear();
                            if (id !== undefined && name !== undefined)
                                agents.set(id, name);
                            for (const tool of (0,traces_record/* listAt */.gT)(data, 'tools'))
                                if (typeof tool === 'string' && tool !== '')
                                    sink.declare({ name: tool });
                            break;
                        }
                        case 'mcp_tools': {
                            const server = (0,traces_record/* textAt */.$6)(data, 'server');
                            for (const tool of (0,traces_record/* listAt */.gT)(data, 'result'))
                                if (typeof tool === 'string' && tool !== '')
                                    sink.declare({ name: tool, ...(server !== undefined && { server }) });
                            break;
                        }
                        case 'function': {
                            const tool = (0,traces_record/* textAt */.$6)(data, 'name');
                            const server = (0,traces_record/* textAt */.$6)(data, 'mcp_data', 'server');
                            const agent = parent === undefined ? undefined : agents.get(parent);
                            const time = (0,traces_time/* timeOf */.n)(entry.started_at);
                            if (tool === undefined)
                                break;
                            sink.call({
                                tool,
                                ...(server !== undefined && { server }),
                                ...(time !== undefined && { at: time }),
                                ...(trace !== undefined && { trace }),
                                ...(agent !== undefined && { agent }),
                                ...(id !== undefined && { id }),
                                status: (0,traces_record/* isRecord */.u4)(entry.error) ? 'error' : 'ok',
                            });
                            break;
                        }
                        default:
                    }
                }
            },
            end() { },
        };
    },
};
const MOST_AGENTS = 10_000;
function entriesIn(record) {
    const list = (0,traces_record.at)(record, 'data');
    return (Array.isArray(list) ? list : [record]).filter(traces_record/* isRecord */.u4);
}

// EXTERNAL MODULE: ./build/src/model/id-table.js
var id_table = __webpack_require__(6158);
;// CONCATENATED MODULE: ./build/src/formats/traces/span-calls.js



/** Ancestors of a span that are looked at. */
const MOST_ANCESTORS = 20;
/** Requested calls that are kept in case nothing tells of calls themselves. */
const span_calls_MOST_REQUESTED = 10_000;
/**
 * Makes calls of spans. One call may have several: that of the agent, of the MCP client and of the server. They are brought together by the id
 * of the call, by parent and child of the same tool, and across documents by the id that the other side's span has.
 */
class SpanCalls {
    #sink;
    #requested = [];
    /** Keys of the calls that were given, of all documents. */
    #met = new id_table/* IdTable */.o('presence');
    #found = false;
    constructor(sink) {
        this.#sink = sink;
    }
    /** Takes the spans that stand in one document. */
    take(spans) {
        const byId = new Map(spans.flatMap((span) => (span.spanId === undefined ? [] : [[span.spanId, span]])));
        const children = childrenOf(spans);
        /** The spans of each call, the outermost first. */
        const calls = new Map();
        for (const span of spans) {
            for (const tool of declaredBySpan(span.attributes))
                this.#sink.declare(tool);
            const tool = toolOfSpan(span);
            const above = ancestors(span, byId);
            if (tool === undefined) {
                if (!this.#found && this.#requested.length < span_calls_MOST_REQUESTED)
                    this.#keepRequested(span, above);
                continue;
            }
            const outermost = above.findLast((one) => toolOfSpan(one)?.tool === tool.tool) ?? span;
            calls.set(outermost, [...(calls.get(outermost) ?? []), span]);
        }
        for (const [span, all] of calls)
            this.#give(span, all, ancestors(span, byId), children.get(span.spanId ?? '') ?? []);
    }
    /** The file has ended: where no span is a call, what models asked for is all there is. */
    end() {
        if (!this.#found)
            for (const call of this.#requested)
                this.#sink.call(call);
    }
    #give(span, all, above, below) {
        this.#found = true;
        const tool = toolOfSpan(span);
        const scope = span.traceId ?? '';
        const keys = [...new Set([span, ...all].flatMap(keysOf))];
        // Every key is noted, also where the first has been met already: another document may know the call by another of them.
        const isNew = keys.map((key) => this.#met.add(key, scope)).every((fresh) => fresh);
        if (!isNew)
            return;
        const redacted = span.name === 'claude_code.tool' && tool.tool === 'mcp_tool';
        this.#sink.call({
            ...tool,
            ...aboutSpan(span, above),
            ...(keys[0] !== undefined && { id: keys[0], scope }),
            status: span_calls_statusOf(span, below),
            ...(redacted && { named: 'redacted' }),
        });
    }
    #keepRequested(span, above) {
        for (const { tool, id } of requestedBySpan(span.attributes)) {
            const scope = span.traceId ?? '';
            this.#requested.push({ tool, ...aboutSpan(span, above), ...(id !== undefined && { id, scope }), status: 'unknown' });
        }
    }
}
function childrenOf(spans) {
    const children = new Map();
    for (const span of spans) {
        if (span.parentId === undefined)
            continue;
        const siblings = children.get(span.parentId);
        if (siblings)
            siblings.push(span);
        else
            children.set(span.parentId, [span]);
    }
    return children;
}
function ancestors(span, byId) {
    const found = [];
    let next = span.parentId === undefined ? undefined : byId.get(span.parentId);
    while (next !== undefined && found.length < MOST_ANCESTORS) {
        found.push(next);
        next = next.parentId === undefined ? undefined : byId.get(next.parentId);
    }
    return found;
}
/** Time, trace, session and agent of a span, the last two also from those above it. */
function aboutSpan(span, above) {
    const first = (...keys) => {
        for (const { attributes } of [span, ...above])
            for (const key of keys)
                if ((0,traces_record/* idAt */.jj)(attributes, key) !== undefined)
                    return (0,traces_record/* idAt */.jj)(attributes, key);
        return undefined;
    };
    const session = first('gen_ai.conversation.id', 'session.id', 'mcp.session.id');
    const agent = first('gen_ai.agent.id', 'gen_ai.agent.name', 'agent.name');
    return {
        ...(span.start !== undefined && { at: span.start }),
        ...(span.traceId !== undefined && { trace: span.traceId }),
        ...(session !== undefined && { session }),
        ...(agent !== undefined && { agent }),
    };
}
/** What other spans of the same call may have in common with this one: the id of the call, the span itself, and for a server's span that of the client. */
function keysOf(span) {
    const { attributes, spanId, parentId, side } = span;
    const call = (0,traces_record/* idAt */.jj)(attributes, 'gen_ai.tool.call.id') ??
        (0,traces_record/* idAt */.jj)(attributes, 'tool_use_id') ??
        (0,traces_record/* idAt */.jj)(attributes, 'ai.toolCall.id') ??
        (0,traces_record/* idAt */.jj)(attributes, 'tool_call.id');
    return [
        ...(call === undefined ? [] : [call]),
        ...(side === 'server' && parentId !== undefined ? [`span ${parentId}`] : []),
        ...(spanId === undefined ? [] : [`span ${spanId}`]),
    ];
}
function span_calls_statusOf(span, below) {
    const decision = below.find(({ name }) => name.endsWith('.blocked_on_user'));
    if (decision !== undefined && (0,traces_record/* textAt */.$6)(decision.attributes, 'decision') === 'reject')
        return 'denied';
    const execution = below.find(({ name }) => name.endsWith('.execution'));
    const success = (0,traces_record.at)(execution?.attributes ?? span.attributes, 'success');
    if (span.failed || (0,traces_record/* textAt */.$6)(span.attributes, 'error.type') !== undefined || success === false || success === 'false')
        return 'error';
    return 'ok';
}

;// CONCATENATED MODULE: ./build/src/formats/traces/otel-spans.js



/** Spans as programs print them instead of OTLP: the objects of an SDK (VS Code), and the flat spans of Phoenix. */
const OTEL_SPANS = {
    id: 'otel-spans',
    title: 'OpenTelemetry spans',
    agentIds: 'framework',
    recognise: (record) => otel_spans_toSpan(record) !== undefined,
    open(sink) {
        const calls = new SpanCalls(sink);
        return {
            read(record) {
                const span = otel_spans_toSpan(record);
                if (span !== undefined)
                    calls.take([span]);
            },
            end: () => calls.end(),
        };
    },
};
function otel_spans_toSpan(record) {
    if (!(0,traces_record/* isRecord */.u4)(record) || !(0,traces_record/* isRecord */.u4)(record.attributes))
        return undefined;
    const context = [record._spanContext, record.spanContext, record.context].find(traces_record/* isRecord */.u4);
    const traceId = (0,traces_record/* idAt */.jj)(context, 'traceId') ?? (0,traces_record/* idAt */.jj)(context, 'trace_id');
    if (context === undefined || traceId === undefined)
        return undefined;
    const spanId = (0,traces_record/* idAt */.jj)(context, 'spanId') ?? (0,traces_record/* idAt */.jj)(context, 'span_id');
    const parentId = (0,traces_record/* idAt */.jj)(record, 'parentSpanId') ?? (0,traces_record/* idAt */.jj)(record, 'parent_id') ?? (0,traces_record/* idAt */.jj)(record, 'parentSpanContext', 'spanId');
    const start = (0,traces_time/* timeOf */.n)(record.start_time) ?? highResolution(record.startTime);
    const code = (0,traces_record.at)(record, 'status', 'code') ?? record.status_code;
    const kind = (0,traces_record/* textAt */.$6)(record, 'span_kind');
    return {
        name: (0,traces_record/* textAt */.$6)(record, 'name') ?? '',
        side: record.kind === 1 || record.kind === 'SERVER' ? 'server' : 'other',
        traceId: traceId.toLowerCase(),
        ...(spanId !== undefined && { spanId }),
        ...(parentId !== undefined && { parentId }),
        ...(start !== undefined && { start }),
        failed: code === 2 || code === 'ERROR',
        attributes: { ...flat(record.attributes), ...(kind !== undefined && { 'openinference.span.kind': kind }) },
    };
}
/** A time of an SDK: seconds, and nanoseconds of them. */
function highResolution(time) {
    if (!Array.isArray(time))
        return (0,traces_time/* timeOf */.n)(time);
    const [seconds, nanoseconds] = time;
    return typeof seconds === 'number' && typeof nanoseconds === 'number'
        ? (0,traces_time/* timeOf */.n)(seconds * 1000 + Math.round(nanoseconds / 1e6))
        : undefined;
}
const DEEPEST = 6;
/** Attributes that are nested by the dots of their keys, as Phoenix exports them, made flat again. */
function flat(attributes, prefix = '', depth = 0) {
    const entries = Object.entries(attributes).flatMap(([key, value]) => {
        const whole = `${prefix}${key}`;
        return (0,traces_record/* isRecord */.u4)(value) && depth < DEEPEST ? [...Object.entries(flat(value, `${whole}.`, depth + 1)), [whole, value]] : [[whole, value]];
    });
    return Object.fromEntries(entries);
}

;// CONCATENATED MODULE: ./build/src/formats/traces/otlp-logs.js



/** Reads the events of Claude Code, Codex and Gemini CLI in OTLP logs: each tells of results, and of decisions where there was no result. */
class OtlpLogs {
    #sink;
    constructor(sink) {
        this.#sink = sink;
    }
    take(log, attributes) {
        const event = ((0,traces_record/* textAt */.$6)(attributes, 'event.name') ?? (0,traces_record/* textAt */.$6)(log, 'body', 'stringValue') ?? (0,traces_record/* textAt */.$6)(log, 'eventName') ?? '').replace(/^claude_code\./, '');
        const about = aboutLog(log, attributes);
        switch (event) {
            case 'tool_result':
            case 'tool_decision': {
                const tool = claudeTool(attributes);
                const status = event === 'tool_result' ? otlp_logs_resultOf(attributes) : decisionOf(attributes);
                const id = (0,traces_record/* idAt */.jj)(attributes, 'tool_use_id');
                if (tool === undefined || status === undefined)
                    return;
                this.#sink.call({
                    ...tool,
                    ...about,
                    ...(id !== undefined && { id }),
                    status,
                    ...(tool.tool === 'mcp_tool' && { named: 'redacted' }),
                });
                return;
            }
            case 'codex.tool_result':
            case 'codex.tool_decision': {
                const tool = (0,traces_record/* textAt */.$6)(attributes, 'tool_name');
                const server = (0,traces_record/* textAt */.$6)(attributes, 'mcp_server');
                const status = event === 'codex.tool_result' ? otlp_logs_resultOf(attributes) : decisionOf(attributes);
                const id = (0,traces_record/* idAt */.jj)(attributes, 'call_id');
                if (tool === undefined || status === undefined)
                    return;
                this.#sink.call({
                    tool,
                    ...(server !== undefined && { server }),
                    ...about,
                    ...(id !== undefined && { id, scope: `${about.session ?? ''} ${tool}` }),
                    status,
                });
                return;
            }
            case 'gemini_cli.tool_call': {
                const tool = (0,traces_record/* textAt */.$6)(attributes, 'function_name');
                if (tool === undefined)
                    return;
                const status = (0,traces_record/* textAt */.$6)(attributes, 'decision') === 'reject' ? 'denied' : otlp_logs_resultOf(attributes);
                this.#sink.call({ tool, ...about, status });
                return;
            }
            default:
        }
    }
}
function aboutLog(log, attributes) {
    const time = (0,traces_time/* timeOf */.n)(log.timeUnixNano) ?? (0,traces_time/* timeOf */.n)(log.observedTimeUnixNano) ?? (0,traces_time/* timeOf */.n)((0,traces_record.at)(attributes, 'event.timestamp'));
    const session = (0,traces_record/* idAt */.jj)(attributes, 'session.id') ?? (0,traces_record/* idAt */.jj)(attributes, 'conversation.id') ?? (0,traces_record/* idAt */.jj)(attributes, 'gen_ai.conversation.id');
    const agent = (0,traces_record/* idAt */.jj)(attributes, 'gen_ai.agent.id') ?? (0,traces_record/* idAt */.jj)(attributes, 'gen_ai.agent.name');
    return { ...(time !== undefined && { at: time }), ...(session !== undefined && { session }), ...(agent !== undefined && { agent }) };
}
/** Claude Code writes texts where others write true and false. */
function otlp_logs_resultOf(attributes) {
    const success = (0,traces_record.at)(attributes, 'success');
    if (success === true || success === 'true')
        return 'ok';
    return success === false || success === 'false' ? 'error' : 'unknown';
}
/** A decision against a call is all that is told of it; one for it is followed by a result. */
function decisionOf(attributes) {
    return /^(?:reject(?:ed)?|den(?:y|ied)|abort(?:ed)?)/i.test((0,traces_record/* textAt */.$6)(attributes, 'decision') ?? '') ? 'denied' : undefined;
}

;// CONCATENATED MODULE: ./build/src/formats/traces/otlp.js




/** OTLP/JSON, traces and logs: what a collector's file exporter writes, and what programs post, with or without the wrapper around resources. */
const OTLP = {
    id: 'otlp',
    title: 'OpenTelemetry (OTLP/JSON)',
    agentIds: 'framework',
    recognise: (record) => resources(record, 'resourceSpans', 'scopeSpans').length + resources(record, 'resourceLogs', 'scopeLogs').length > 0,
    open(sink) {
        const spans = new SpanCalls(sink);
        const logs = new OtlpLogs(sink);
        return {
            read(record) {
                const found = resources(record, 'resourceSpans', 'scopeSpans').flatMap((resource) => scopesOf(resource, 'scopeSpans').flatMap((scope) => (0,traces_record/* listAt */.gT)(scope, 'spans').flatMap(otlp_toSpan)));
                if (found.length > 0)
                    spans.take(found);
                for (const resource of resources(record, 'resourceLogs', 'scopeLogs'))
                    for (const scope of scopesOf(resource, 'scopeLogs'))
                        for (const log of (0,traces_record/* listAt */.gT)(scope, 'logRecords'))
                            if ((0,traces_record/* isRecord */.u4)(log))
                                logs.take(log, attributesOf(log.attributes));
            },
            end: () => spans.end(),
        };
    },
};
/** The resources of a document; some loggers write each resource by itself. */
function resources(record, list, scopes) {
    const wrapped = (0,traces_record/* listAt */.gT)(record, list).filter(traces_record/* isRecord */.u4);
    if (wrapped.length > 0)
        return wrapped;
    return (0,traces_record/* isRecord */.u4)(record) && Array.isArray(record[scopes]) ? [record] : [];
}
function scopesOf(resource, key) {
    // The name that scopes had until 2022.
    return [...(0,traces_record/* listAt */.gT)(resource, key), ...(0,traces_record/* listAt */.gT)(resource, key.replace('scope', 'instrumentationLibrary'))];
}
function otlp_toSpan(span) {
    if (!(0,traces_record/* isRecord */.u4)(span))
        return [];
    const { kind } = span;
    const [traceId, spanId, parentId] = [(0,traces_record/* idAt */.jj)(span, 'traceId')?.toLowerCase(), (0,traces_record/* idAt */.jj)(span, 'spanId'), (0,traces_record/* idAt */.jj)(span, 'parentSpanId')];
    const start = (0,traces_time/* timeOf */.n)(span.startTimeUnixNano);
    const code = (0,traces_record.at)(span, 'status', 'code');
    return [
        {
            name: (0,traces_record/* textAt */.$6)(span, 'name') ?? '',
            side: kind === 2 || kind === '2' || kind === 'SPAN_KIND_SERVER' ? 'server' : 'other',
            ...(traceId !== undefined && { traceId }),
            ...(spanId !== undefined && { spanId }),
            ...(parentId !== undefined && { parentId }),
            ...(start !== undefined && { start }),
            failed: code === 2 || code === '2' || code === 'STATUS_CODE_ERROR',
            attributes: attributesOf(span.attributes),
        },
    ];
}
/** Attributes as a flat map; the last of two with one key counts. Values are those of JSON, integers as they stand, texts or numbers. */
function attributesOf(attributes) {
    const map = Object.create(null);
    for (const attribute of Array.isArray(attributes) ? attributes : []) {
        const key = (0,traces_record/* textAt */.$6)(attribute, 'key');
        if (key !== undefined)
            map[key] = plainValue((0,traces_record.at)(attribute, 'value'), 0);
    }
    return { ...map };
}
const otlp_DEEPEST = 8;
function plainValue(value, depth) {
    if (!(0,traces_record/* isRecord */.u4)(value) || depth > otlp_DEEPEST)
        return undefined;
    for (const key of ['stringValue', 'boolValue', 'intValue', 'doubleValue'])
        if (Object.hasOwn(value, key))
            return value[key];
    if ((0,traces_record/* isRecord */.u4)(value.arrayValue))
        return (0,traces_record/* listAt */.gT)(value, 'arrayValue', 'values').map((one) => plainValue(one, depth + 1));
    if ((0,traces_record/* isRecord */.u4)(value.kvlistValue)) {
        const entries = (0,traces_record/* listAt */.gT)(value, 'kvlistValue', 'values').flatMap((one) => {
            const key = (0,traces_record/* textAt */.$6)(one, 'key');
            return key === undefined ? [] : [[key, plainValue((0,traces_record.at)(one, 'value'), depth + 1)]];
        });
        return Object.fromEntries(entries);
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/src/formats/traces/formats.js

















/** Every format in the order in which it is asked: what has marks of its own first, the plain records that nearly anything fits last. */
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


/***/ }),

/***/ 7125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ TraceFileReader),
/* harmony export */   J: () => (/* binding */ traceFormat)
/* harmony export */ });
/* harmony import */ var _model_detached_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4420);
/* harmony import */ var _formats_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1384);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5010);



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
        this.#splitter = new _records_js__WEBPACK_IMPORTED_MODULE_1__/* .RecordSplitter */ .HM((record) => this.record(record), (text, start, end) => this.#line(text, start, end));
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
    #line(text, start, end) {
        if (this.#reader?.readLine?.(text, start, end) !== true)
            return false;
        this.#counts.records += 1;
        return true;
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
            const name = call.server === undefined ? call.tool : `${call.server}\n${call.tool}`;
            if (!this.#names.has(name) && this.#names.size < MOST_NAMES)
                this.#names.add((0,_model_detached_js__WEBPACK_IMPORTED_MODULE_2__/* .detached */ .h)(name));
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

/***/ 6311:
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

/***/ 5010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bi: () => (/* binding */ MAX_DOCUMENT_BYTES),
  HM: () => (/* binding */ RecordSplitter)
});

// UNUSED EXPORTS: MAX_LINE_BYTES

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
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

;// CONCATENATED MODULE: ./build/src/formats/traces/bytes.js


const NEWLINE = 0x0a;
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
/** The lines of bytes, without their ends. */
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
    #takeLine;
    #mode = 'start';
    /** Bytes that have come and are not used up: the beginning of a line or of a document. */
    #held = new GrowingBytes();
    /** Where in the held bytes the scan of a document goes on, and in which state. */
    #scan = fresh();
    /** How much of the first line has been looked through for its end. */
    #searched = 0;
    #problem;
    /** Whether a line with nothing but a bracket opens a document; after one that was none, it does not any more. */
    #mayOpen = true;
    #skipping = false;
    #unparsable = 0;
    #tooLong = 0;
    #cutOff = false;
    #csv;
    /** `takeLine` is asked first for every line of NDJSON; where it says true, the line needs no reading here. */
    constructor(take, takeLine = () => false) {
        this.#take = take;
        this.#takeLine = takeLine;
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
                return this.#lines(chunk);
            case 'over':
                return undefined;
            default:
                return this.#mode;
        }
    }
    /** The file has ended. */
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
                // What opens a document in the last line has nothing behind it that could close it.
                this.#mayOpen = false;
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
        const newline = held.indexOf(records_NEWLINE, Math.max(start, this.#searched));
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
        return this.#lines(this.#held.take().subarray(start));
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
                this.#mayOpen = false;
                if (ended && end === 'open') {
                    this.#unparsable += 1;
                    this.#cutOff = true;
                    for (const line of linesOf(rest))
                        this.#wholeLine(line);
                    return undefined;
                }
                return this.#lines(rest);
            }
            this.#give(parsed.value);
            this.#held.drop(end);
            this.#scan = fresh();
        }
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
    /** Goes on with documents over several lines, of which the first is held. */
    #asDocuments(rest) {
        this.#held.append(rest);
        this.#mode = 'documents';
        this.#scan = fresh();
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
    /** Whole lines together: decoding them at once costs far less than one by one. True when a line opens a document over several; it is then held, with all behind it. */
    #text(bytes) {
        const text = textOf(bytes);
        if (text === undefined) {
            const lines = linesOf(bytes);
            // One line that is no UTF-8 is told as such; several are told apart first.
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
        this.#problem = problem;
        this.#mode = 'over';
        this.#held.take();
        return problem;
    }
}
const records_NEWLINE = 0x0a;
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
function tooLarge() {
    return {
        message: `the file is one JSON document of more than ${MAX_DOCUMENT_BYTES / 1024 / 1024} MiB, and a document is read whole`,
        help: 'make lines of it: jq -c ".[]" traces.json > traces.jsonl',
    };
}


/***/ }),

/***/ 9471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ timeOf)
/* harmony export */ });
/** Years that a trace can be of: a number that falls outside in every unit is no time. */
const FIRST = Date.UTC(2000, 0, 1);
const LAST = Date.UTC(2100, 0, 1);
/** How many of a unit make a millisecond, from seconds to nanoseconds; told apart by size, since between two units lies a factor of 1,000. */
const UNITS = [1e-3, 1, 1e3, 1e6];
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
/** The minute that was asked about last, because the times of a trace follow one another. */
let lastMinute = '';
let lastMinuteStart = 0;
/** `2026-05-01T10:00:00Z`, with a fraction or none: what nearly every source writes, of which only the seconds are new each time. */
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
        const milliseconds = Math.round(value / unit);
        if (milliseconds >= FIRST && milliseconds < LAST)
            return milliseconds;
    }
    return undefined;
}


/***/ }),

/***/ 2796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  DM: () => (/* binding */ fetchWith),
  u3: () => (/* binding */ historiesOf),
  Zw: () => (/* binding */ problemOf),
  rI: () => (/* binding */ sourceText)
});

// EXTERNAL MODULE: ./build/src/agents/traces.js
var traces = __webpack_require__(9391);
// EXTERNAL MODULE: ./build/src/document/digits.js
var digits = __webpack_require__(4266);
// EXTERNAL MODULE: ./build/src/finding/finding.js
var finding = __webpack_require__(4501);
// EXTERNAL MODULE: ./build/src/formats/traces/ap-trace.js
var ap_trace = __webpack_require__(1267);
// EXTERNAL MODULE: ./build/src/formats/traces/formats.js + 22 modules
var formats = __webpack_require__(1384);
// EXTERNAL MODULE: ./build/src/formats/traces/read-traces.js
var read_traces = __webpack_require__(7125);
// EXTERNAL MODULE: ./build/src/judge/evaluate.js
var evaluate = __webpack_require__(7559);
// EXTERNAL MODULE: ./build/src/model/detached.js
var detached = __webpack_require__(4420);
// EXTERNAL MODULE: ./build/src/model/tool.js
var model_tool = __webpack_require__(2336);
// EXTERNAL MODULE: ./build/src/pattern/condition.js + 1 modules
var condition = __webpack_require__(6177);
// EXTERNAL MODULE: ./build/src/judge/decide.js + 1 modules
var decide = __webpack_require__(6220);
;// CONCATENATED MODULE: ./build/src/judge/recent-map.js
/**
 * A map that forgets what has not been set for long: at least the last `most` keys are known, and at most twice as many. Two halves, of which
 * the older is dropped whole, since dropping one key after another from the front of a map takes ever longer.
 */
class RecentMap {
    #most;
    #recent = new Map();
    #older = new Map();
    constructor(most) {
        this.#most = most;
    }
    get(key) {
        return this.#recent.get(key) ?? this.#older.get(key);
    }
    set(key, value) {
        this.#recent.set(key, value);
        if (this.#recent.size < this.#most)
            return;
        this.#older = this.#recent;
        this.#recent = new Map();
    }
}

// EXTERNAL MODULE: ./build/src/judge/grace.js
var judge_grace = __webpack_require__(4702);
;// CONCATENATED MODULE: ./build/src/judge/span.js
/** A span of which either end may be unknown. */
function definedSpan({ first, last }) {
    return { ...(first !== undefined && { first }), ...(last !== undefined && { last }) };
}
/** The earlier of two times, of which either may be unknown. */
function earlier(a, b) {
    if (a === undefined || b === undefined)
        return a ?? b;
    return Math.min(a, b);
}
/** The later of two times, of which either may be unknown. */
function later(a, b) {
    if (a === undefined || b === undefined)
        return a ?? b;
    return Math.max(a, b);
}

;// CONCATENATED MODULE: ./build/src/judge/ledger.js


/** Violations that are listed one by one (spec 8); the count stays exact. */
const MOST_LISTED = 1000;
const SHOWN_TRACES = 3;
const ORDER = { pass: 0, warn: 1, fail: 2 };
function worse(a, b) {
    return ORDER[b] > ORDER[a] ? b : a;
}
/** Judges traces one after another and keeps what is to be told of them. */
class Ledger {
    summary = { pass: 0, warn: 0, fail: 0, skipped: 0 };
    violationCount = 0;
    #replay;
    #tools;
    #gathered = new Map();
    #rows = [];
    constructor(replay, tools) {
        this.#replay = replay;
        this.#tools = tools;
    }
    judge(trace) {
        const called = [];
        let verdict = 'pass';
        this.#replay.table.each(trace, (number, denied, calls, first, last) => {
            const tool = this.#tools[number];
            if (denied) {
                tool.denied += calls;
                return;
            }
            called.push(number);
            tool.calls += calls;
            tool.traces += 1;
            tool.first = earlier(tool.first, first);
            tool.last = later(tool.last, last);
            verdict = worse(verdict, tool.verdict);
            const at = last ?? this.#replay.table.last(trace);
            for (const violation of tool.violations)
                this.#row({ violation, calls, ...(at !== undefined && { at }) }, trace);
        });
        if (called.length === 0) {
            this.summary.skipped += 1;
            return;
        }
        this.summary[worse(verdict, this.#ask(trace, called))] += 1;
    }
    /** The triggers that ask about the trace itself. */
    #ask(trace, called) {
        const { contextual, fired: known, table } = this.#replay;
        if (contextual.length === 0)
            return 'pass';
        const before = known.get(trace);
        const numbers = before?.tools ?? called;
        const fired = before?.fired ?? this.#fire(contextual, numbers);
        const at = table.last(trace);
        const said = [
            ...fired.perList.map((trigger) => this.#say(trigger, undefined, trace, at)),
            ...[...fired.perTool].flatMap(([place, triggers]) => triggers.map((trigger) => this.#say(trigger, numbers[place], trace, at))),
        ];
        return said.reduce(worse, 'pass');
    }
    #fire(contextual, numbers) {
        const fired = (0,evaluate/* applyTriggers */.QY)(contextual, numbers.map((number) => this.#tools[number].known.name), undefined);
        for (const trigger of fired.undecided)
            this.#replay.undecided.add(trigger);
        return fired;
    }
    #say(trigger, number, trace, at) {
        const tool = number === undefined ? undefined : this.#tools[number];
        const about = saidBy(trigger, tool?.decision);
        const key = `${this.#replay.contextual.indexOf(trigger)} ${number ?? '*'}`;
        const gathered = this.#gathered.get(key) ?? { about, calls: 0, traces: 0, first: undefined, last: undefined, ids: [] };
        this.#gathered.set(key, gathered);
        gathered.traces += 1;
        gathered.first = earlier(gathered.first, at);
        gathered.last = later(gathered.last, at);
        const id = this.#replay.traceIds.get(trace);
        if (id !== undefined) {
            gathered.ids.push({ id, at: at ?? Number.NEGATIVE_INFINITY });
            gathered.ids.sort((a, b) => b.at - a.at).splice(SHOWN_TRACES);
        }
        if (about.level === 'violation')
            this.#row({ violation: about.violation, calls: 0, ...(at !== undefined && { at }) }, trace);
        return about.level === 'violation' ? 'fail' : about.level === 'warning' ? 'warn' : 'pass';
    }
    #row(row, trace) {
        this.violationCount += 1;
        const traceId = this.#replay.traceIds.get(trace);
        if (traceId === undefined)
            return;
        this.#rows.push({ ...row, traceId });
        if (this.#rows.length >= 4 * MOST_LISTED)
            this.#rows = newest(this.#rows);
    }
    /** The newest violations, each with its trace. */
    listed() {
        return newest(this.#rows);
    }
    groups() {
        return [...this.#gathered.values()].map(({ about, calls, traces, ids, ...span }) => ({
            about,
            calls,
            traces,
            traceIds: ids.map(({ id }) => id),
            ...definedSpan(span),
        }));
    }
}
function saidBy(trigger, decision) {
    const about = decision && { decision };
    switch (trigger.action) {
        case 'deny':
            return { level: 'violation', violation: { type: 'escalation', severity: 'high', trigger, ...about } };
        case 'log':
            return { level: 'logged', trigger, ...about };
        case 'escalate':
        case 'warn':
            return { level: 'warning', warning: { type: 'escalation', trigger, ...about } };
        default:
            return trigger.action;
    }
}
function newest(rows) {
    const at = (row) => row.at ?? Number.NEGATIVE_INFINITY;
    return rows.sort((a, b) => at(b) - at(a)).slice(0, MOST_LISTED);
}

;// CONCATENATED MODULE: ./build/src/judge/replay-result.js





/** Judges every trace of a replay and sums up (spec 8, "Historical evaluation"). */
function finishReplay(replay, at) {
    const grace = graceIn(replay, at);
    const tools = replay.tools.map((known) => judgeTool(replay, known, grace, at.now));
    const selected = selectTraces(replay);
    const chosen = selected.length < replay.table.size ? new Set(selected) : undefined;
    const isSelected = (trace) => chosen?.has(trace) ?? true;
    const ledger = new Ledger(replay, tools);
    for (const trace of selected)
        ledger.judge(trace);
    const { summary } = ledger;
    const { counts } = replay;
    const used = tools.filter((tool) => tool.calls + tool.denied > 0);
    const inGrace = used.filter((tool) => tool.calls > 0).flatMap((tool) => tool.inGrace);
    return {
        governed: replay.defaults !== undefined,
        verdict: summary.fail > 0 ? 'fail' : summary.warn > 0 ? 'warn' : 'pass',
        summary: { ...summary, skipped: summary.skipped + counts.empty },
        violationCount: ledger.violationCount,
        violations: ledger.listed(),
        groups: [...used.flatMap((tool) => groupsOf(tool, isSelected)), ...ledger.groups()].sort(compareGroups),
        tools: used.map(usedTool),
        span: spanOf(used),
        ...(replay.setup.since !== undefined && { since: replay.setup.since }),
        calls: counts.calls,
        denied: counts.denied,
        redacted: counts.redacted,
        others: replay.others,
        nobodys: counts.nobodys,
        outside: { before: counts.before, undated: counts.undated },
        cut: replay.table.size - selected.length,
        declared: [...replay.declared.values()],
        ...(replay.applied && { applied: replay.applied }),
        undecided: [...new Set([...tools.flatMap((tool) => tool.undecided), ...replay.undecided])],
        grace,
        inGrace,
    };
}
function graceIn(replay, at) {
    const firstSeen = new Map();
    for (const { name, firstSeen: seen } of replay.tools) {
        const { canonical } = name.tool;
        if (seen !== undefined)
            firstSeen.set(canonical, Math.min(seen, firstSeen.get(canonical) ?? seen));
    }
    const evidence = { exists: replay.hasEvidence, oldest: replay.oldestEvidence, windowStart: at.windowStart, firstSeen };
    return (0,judge_grace/* graceOf */.o)(at.graceHours, evidence, at.now);
}
function judgeTool(replay, known, grace, now) {
    const empty = { calls: 0, denied: 0, traces: 0, first: undefined, last: undefined };
    if (replay.defaults === undefined || known.redacted) {
        const decision = { ...known.name, triggers: [], outcome: 'ungoverned' };
        const nothing = { decisions: [decision], violations: [], warnings: [], logged: [], inGrace: [], undecided: [] };
        return { ...nothing, known, decision, verdict: known.redacted ? 'warn' : 'pass', ...empty };
    }
    const judged = (0,evaluate/* judgeNames */.ch)([known.name], replay.byName, replay.defaults, { graceLeft: (0,judge_grace/* graceLeft */.g)(grace, now) });
    return { ...judged, known, decision: judged.decisions[0], verdict: (0,evaluate/* verdictOf */.Vj)(judged), ...empty };
}
/** The newest traces where a limit was asked for, else all; a trace without times counts as the oldest. */
function selectTraces(replay) {
    const all = Array.from({ length: replay.table.size }, (_, trace) => trace);
    const { limit } = replay.setup;
    if (limit === undefined || all.length <= limit)
        return all;
    const last = (trace) => replay.table.last(trace) ?? Number.NEGATIVE_INFINITY;
    return all.sort((a, b) => last(b) - last(a) || b - a).slice(0, limit);
}
function groupsOf(tool, isSelected) {
    if (tool.calls === 0)
        return [];
    const said = [
        ...tool.violations.map((violation) => ({ level: 'violation', violation })),
        ...tool.warnings.map((warning) => ({ level: 'warning', warning })),
        ...tool.logged.map((logged) => ({ level: 'logged', ...logged })),
    ];
    const shown = said.length === 0 ? [] : tool.known.recent.filter(({ trace }) => isSelected(trace));
    const traceIds = shown.map(({ id }) => id);
    return said.map((about) => ({ about, calls: tool.calls, traces: tool.traces, traceIds, ...spanOfTool(tool) }));
}
/** Over all calls where all were taken, else over those of the traces that were. */
function spanOfTool({ known, first, last }) {
    return definedSpan({ first: first ?? known.first, last: last ?? known.last });
}
function usedTool(tool) {
    const { decision, known, calls, denied, traces } = tool;
    return { decision, redacted: known.redacted, calls, denied, traces, ...(calls > 0 && spanOfTool(tool)) };
}
function spanOf(tools) {
    let [first, last] = [];
    for (const tool of tools) {
        const span = spanOfTool(tool);
        first = earlier(first, span.first);
        last = later(last, span.last);
    }
    return definedSpan({ first, last });
}
function compareGroups(a, b) {
    return rankOf(a.about) - rankOf(b.about) || b.calls - a.calls || b.traces - a.traces;
}
function rankOf(about) {
    if (about.level === 'violation')
        return decide/* SEVERITY_RANK */.f3[about.violation.severity];
    return about.level === 'warning' ? 4 : 5;
}

// EXTERNAL MODULE: ./build/src/model/id-table.js
var id_table = __webpack_require__(6158);
;// CONCATENATED MODULE: ./build/src/judge/trace-table.js

const FIRST_ROOM = 1024;
const GROWTH = 1.5;
/** The end of a chain, and what is not there. */
const NONE = -1;
/**
 * Which tools each trace called, and how often: numbers in flat arrays, because a history may hold millions of traces and tools of traces,
 * and an object for each would take more memory than the gate may (spec 16).
 */
class TraceTable {
    #ids = new id_table/* IdTable */.o('numbers');
    /** Of each trace: the first link of its chain, and its last time. */
    #chains = new Int32Array(FIRST_ROOM).fill(NONE);
    #lasts = new Float64Array(FIRST_ROOM).fill(Number.NEGATIVE_INFINITY);
    /** Of each link: the tool, how often it was called, and the next link. Attempts that were denied have links of their own, since most tools have none. */
    #links = 0;
    #tools = new Int32Array(FIRST_ROOM);
    #calls = new Int32Array(FIRST_ROOM);
    #nexts = new Int32Array(FIRST_ROOM);
    /** Of each link the time of its last call, and of its first where that is asked for. */
    #linkLasts = new Float64Array(FIRST_ROOM);
    #linkFirsts;
    constructor(keeps) {
        this.#linkFirsts = keeps.firstTimes ? new Float64Array(FIRST_ROOM) : undefined;
    }
    get size() {
        return this.#ids.size;
    }
    /** The number of a trace by its key. */
    trace(key) {
        const trace = this.#ids.number(key);
        if (trace >= this.#chains.length) {
            this.#chains = grown(this.#chains, NONE);
            this.#lasts = grown(this.#lasts, Number.NEGATIVE_INFINITY);
        }
        return trace;
    }
    /** Notes one call of a tool in a trace, at a time when one is known. */
    add(trace, tool, denied, at) {
        if (at !== undefined && at > this.#lasts[trace])
            this.#lasts[trace] = at;
        const code = denied ? ~tool : tool;
        let link = this.#chains[trace];
        while (link !== NONE && this.#tools[link] !== code)
            link = this.#nexts[link];
        if (link === NONE) {
            link = this.#newLink(code, this.#chains[trace]);
            this.#chains[trace] = link;
        }
        this.#calls[link] += 1;
        this.#note(link, at);
    }
    /** Milliseconds of the last call of a trace; undefined when none of its calls has a time. */
    last(trace) {
        const last = this.#lasts[trace];
        return last === Number.NEGATIVE_INFINITY ? undefined : last;
    }
    /** Every tool of a trace, in no particular order: those that were called, and those of which an attempt was denied. */
    each(trace, visit) {
        for (let link = this.#chains[trace]; link !== NONE; link = this.#nexts[link]) {
            const code = this.#tools[link];
            const firsts = this.#linkFirsts;
            visit(code < 0 ? ~code : code, code < 0, this.#calls[link], firsts && known(firsts[link]), known(this.#linkLasts[link]));
        }
    }
    #newLink(tool, next) {
        const link = this.#links;
        if (link === this.#tools.length) {
            this.#tools = grown(this.#tools, 0);
            this.#calls = grown(this.#calls, 0);
            this.#nexts = grown(this.#nexts, NONE);
            this.#linkLasts = grown(this.#linkLasts, 0);
            if (this.#linkFirsts)
                this.#linkFirsts = grown(this.#linkFirsts, 0);
        }
        this.#links += 1;
        this.#tools[link] = tool;
        this.#nexts[link] = next;
        this.#linkLasts[link] = Number.NaN;
        if (this.#linkFirsts)
            this.#linkFirsts[link] = Number.NaN;
        return link;
    }
    #note(link, at) {
        if (at === undefined)
            return;
        // A comparison with NaN is false, so the first time takes both places.
        if (!(this.#linkLasts[link] >= at))
            this.#linkLasts[link] = at;
        if (this.#linkFirsts && !(this.#linkFirsts[link] <= at))
            this.#linkFirsts[link] = at;
    }
}
function grown(array, empty) {
    const length = Math.ceil(array.length * GROWTH);
    const larger = (array instanceof Int32Array ? new Int32Array(length) : new Float64Array(length));
    larger.fill(empty, array.length);
    larger.set(array);
    return larger;
}
function known(time) {
    return Number.isNaN(time) ? undefined : time;
}

;// CONCATENATED MODULE: ./build/src/judge/replay.js








/** Traces whose ids are remembered: far more than the violations that are listed. */
const MOST_REMEMBERED = 100_000;
const replay_SHOWN_TRACES = 3;
/**
 * Replays the history of one agent (spec 8): takes calls as they come, from any number of sources, and judges every trace like a tool list
 * of its distinct tools. Nothing is kept of a call but numbers, so that a history of any length fits.
 */
class Replay {
    setup;
    table;
    tools = [];
    /** Triggers that ask about more than the name, and so of every trace anew. */
    contextual;
    byName;
    defaults;
    /** What the triggers of a trace that brought its own facts came to. */
    fired = new Map();
    undecided = new Set();
    traceIds = new RecentMap(MOST_REMEMBERED);
    others = new Map();
    declared = new Map();
    applied;
    counts = { calls: 0, denied: 0, redacted: 0, nobodys: 0, before: 0, undated: 0, empty: 0 };
    /** The oldest call of the agent in evidence. */
    oldestEvidence;
    hasEvidence = false;
    /** The trace of the last call, because a trace's calls nearly always follow one another. */
    #lastId;
    #lastTrace = 0;
    #lastNamed = -1;
    #lastName = '';
    #decide;
    /** Numbers of tools: by name, then by server; `named` is part of the name. */
    #numbers = new Map();
    constructor(setup) {
        this.setup = setup;
        const policy = (0,evaluate/* governing */.qf)(setup.agent);
        this.#decide = policy && (0,decide/* compileDecider */.sr)(policy, setup.agent.card);
        this.defaults = policy && (0,evaluate/* effectiveDefaults */.c3)(policy);
        const triggers = policy ? (0,evaluate/* triggersOf */.XJ)(setup.agent) : [];
        this.byName = triggers.filter((trigger) => trigger.condition === undefined || (0,condition/* conditionFields */.NV)(trigger.condition).length === 0);
        this.contextual = triggers.filter((trigger) => !this.byName.includes(trigger));
        this.table = new TraceTable({ firstTimes: setup.limit !== undefined });
    }
    /** The sink for the calls of a source. */
    from(source) {
        if (source.evidence)
            this.hasEvidence = true;
        return {
            call: (call) => {
                if (this.#isOwn(call.agent, source))
                    this.#add(call, source);
            },
            trace: (trace) => {
                if (this.#isOwn(trace.agent, source))
                    this.#addTrace(trace, source);
            },
            declare: (tool) => {
                const one = (0,model_tool/* toolOf */.wS)(tool, this.setup.aliases);
                if (!this.declared.has(one.canonical))
                    this.declared.set(one.canonical, one);
            },
        };
    }
    /** Judges what has come. `graceHours` 0 is no grace period; `windowStart` is where the sources themselves begin, when somebody cut them. */
    finish(at) {
        return finishReplay(this, at);
    }
    #isOwn(agent, source) {
        const { ids } = this.setup;
        if (agent === undefined) {
            if (source.shared)
                this.counts.nobodys += 1;
            return !source.shared;
        }
        const isOurs = ids.has(agent) || agent === this.setup.agent.name;
        if (isOurs || (!source.shared && (source.agentIds === 'framework' || ids.size === 0)))
            return true;
        const before = this.others.get(agent);
        this.others.set(before === undefined ? (0,detached/* detached */.h)(agent) : agent, (before ?? 0) + 1);
        return false;
    }
    #add(call, source) {
        const tool = this.#numberOf(call);
        const known = this.tools[tool];
        const isUse = call.status !== 'denied';
        if (isUse && source.evidence && call.at !== undefined) {
            known.firstSeen = Math.min(known.firstSeen ?? call.at, call.at);
            this.oldestEvidence = Math.min(this.oldestEvidence ?? call.at, call.at);
        }
        const { since } = this.setup;
        if (since !== undefined && (call.at === undefined || call.at < since)) {
            this.counts[call.at === undefined ? 'undated' : 'before'] += 1;
            return undefined;
        }
        if (isUse)
            this.counts.calls += 1;
        else
            this.counts.denied += 1;
        if (known.redacted)
            this.counts.redacted += 1;
        const id = call.trace ?? call.session ?? source.name;
        if (id !== this.#lastId) {
            this.#lastId = id;
            this.#lastTrace = this.table.trace(id);
        }
        const trace = this.#lastTrace;
        this.table.add(trace, tool, !isUse, call.at);
        if (isUse && call.at !== undefined) {
            known.first = Math.min(known.first ?? call.at, call.at);
            known.last = Math.max(known.last ?? call.at, call.at);
        }
        if (isUse && (known.suspicious || this.contextual.length > 0))
            this.#remember(known, trace, id, call.at);
        return tool;
    }
    #addTrace(trace, source) {
        if (trace.values.length > 0) {
            this.applied ??= new Set();
            for (const value of trace.values)
                this.applied.add(value);
        }
        const { since } = this.setup;
        if (trace.calls.length === 0 && (since === undefined || (trace.at !== undefined && trace.at >= since)))
            this.counts.empty += 1;
        const tools = new Set();
        for (const call of trace.calls) {
            const tool = this.#add(call, source);
            if (tool !== undefined && call.status !== 'denied')
                tools.add(tool);
        }
        if (tools.size === 0 || this.contextual.length === 0)
            return;
        const names = [...tools].map((tool) => this.tools[tool].name);
        const fired = (0,evaluate/* applyTriggers */.QY)(this.contextual, names, (field) => lookupIn(trace.facts, field));
        for (const trigger of fired.undecided)
            this.undecided.add(trigger);
        this.fired.set(this.table.trace(trace.id), { tools: [...tools], fired });
    }
    #remember(known, trace, name, at) {
        if (trace !== this.#lastNamed) {
            this.#lastNamed = trace;
            this.#lastName = (0,detached/* detached */.h)(name);
            this.traceIds.set(trace, this.#lastName);
        }
        const id = this.#lastName;
        const time = at ?? Number.NEGATIVE_INFINITY;
        const { recent } = known;
        const newest = recent[0];
        if (newest?.trace === trace) {
            if (time > newest.at)
                recent[0] = { id, trace, at: time };
            return;
        }
        const oldest = recent.at(-1);
        if (recent.length === replay_SHOWN_TRACES && oldest !== undefined && time < oldest.at)
            return;
        const same = recent.findIndex((one) => one.trace === trace);
        if (same !== -1)
            recent.splice(same, 1);
        const place = recent.findIndex((one) => one.at <= time);
        recent.splice(place === -1 ? recent.length : place, 0, { id, trace, at: time });
        recent.length = Math.min(recent.length, replay_SHOWN_TRACES);
    }
    #numberOf(call) {
        const name = call.named === undefined ? call.tool : `${call.named}\n${call.tool}`;
        let servers = this.#numbers.get(name);
        if (servers === undefined) {
            servers = new Map();
            this.#numbers.set((0,detached/* detached */.h)(name), servers);
        }
        const before = servers.get(call.server ?? '');
        if (before !== undefined)
            return before;
        const number = this.tools.length;
        servers.set((0,detached/* detached */.h)(call.server ?? ''), number);
        this.tools.push(this.#know(call));
        return number;
    }
    #know(call) {
        const tool = (0,model_tool/* toolOf */.wS)({ name: (0,detached/* detached */.h)(call.tool), ...(call.server !== undefined && { server: (0,detached/* detached */.h)(call.server) }) }, this.setup.aliases);
        const redacted = call.named === 'redacted';
        const decision = redacted ? UNDECIDED : ((call.named === 'action' ? this.#byAction(call.tool) : undefined) ?? this.#byTool(tool));
        const name = { ...decision, tool };
        if (redacted || this.defaults === undefined)
            return { name, suspicious: redacted, redacted, recent: [] };
        const { violations, warnings, logged } = (0,evaluate/* judgeNames */.ch)([name], this.byName, this.defaults);
        return { name, suspicious: violations.length + warnings.length + logged.length > 0, redacted, recent: [] };
    }
    #byTool(tool) {
        return this.#decide ? (0,decide/* decideTool */.Pq)(this.#decide, tool) : UNDECIDED;
    }
    /** A name that stands where actions stand is the card's own word, when the card has it (spec 8). */
    #byAction(action) {
        const { card } = this.setup.agent;
        const forbidden = card?.forbiddenActions.find((one) => one.value === action);
        if (forbidden) {
            const rule = {
                pattern: { text: action, place: forbidden.place, spellings: [] },
                reason: 'the card forbids this action',
                severity: 'critical',
                place: forbidden.place,
            };
            return { forbidden: [rule], alsoMapped: [], exceeded: [] };
        }
        const bounded = card?.boundedActions.find((one) => one.value === action);
        if (bounded === undefined)
            return undefined;
        const capability = { name: action, patterns: [], actions: [bounded], binding: 'declared', place: bounded.place };
        return { forbidden: [], capability, alsoMapped: [], exceeded: [] };
    }
}
const UNDECIDED = { forbidden: [], alsoMapped: [], exceeded: [] };
/** A field in the first of several records that has it; its dots lead into records. */
function lookupIn(facts, field) {
    const keys = field.split('.');
    for (const fact of facts) {
        let value = fact;
        const has = keys.every((key) => {
            if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key))
                return false;
            value = value[key];
            return true;
        });
        if (has)
            return { known: true, value };
    }
    return { known: false };
}

;// CONCATENATED MODULE: ./build/src/world/mnemom.js
/** Placeholder until the API client lands here: overwrite this file. */
class MnemomError extends Error {
    help = '';
}

;// CONCATENATED MODULE: ./build/src/gate/history.js










/** Traces from the API with a key; the client is loaded when it is first needed, and shared by all agents. */
function fetchWith(key, settings, progress) {
    void key;
    void settings;
    void progress;
    throw new Error('not wired yet');
}
/** Traces that are fetched of one agent unless a limit says otherwise (spec 8). */
const API_LIMIT = 1000;
/**
 * Replays the histories of agents (spec 8). A file that several agents have in common is read once, and each call goes to the agent that it
 * names; what is fetched from the API is fetched side by side. Everything that could not be read is a finding of its agent.
 */
async function historiesOf(agents, setup) {
    const readings = agents.flatMap((agent) => (agent.traces ? [readingOf(agent, setup)] : []));
    const files = new Map();
    for (const reading of readings)
        for (const { file } of reading.agent.traces.files)
            files.set(file, [...(files.get(file) ?? []), reading]);
    const sharedSeen = new id_table/* IdTable */.o('presence');
    for (const [file, owners] of files)
        await readFile(file, owners, sharedSeen, setup);
    await Promise.all(readings.map((reading) => fetchTraces(reading, setup)));
    return new Map(readings.map((reading) => [reading.agent, finish(reading, setup)]));
}
function readingOf(agent, { settings, since }) {
    const ids = [agent.card?.agentId, agent.traces?.api?.agentId].filter((id) => id !== undefined);
    const replay = new Replay({
        agent,
        ids: new Set(ids),
        aliases: settings.aliases,
        ...(since !== undefined && { since }),
        ...(settings.traceLimit !== undefined && { limit: settings.traceLimit }),
    });
    return { agent, replay, sources: [], findings: [], seen: new id_table/* IdTable */.o('presence'), truncated: false, readable: 0 };
}
async function readFile(file, owners, sharedSeen, { tree, isEvidence, progress }) {
    const given = owners[0].agent.traces.files.find((one) => one.file === file);
    const shared = given.shared || owners.length > 1;
    const seen = shared ? sharedSeen : owners[0].seen;
    const source = await (0,traces/* readTraceFile */.mA)(tree, given, sinkFor(owners, file, { shared, evidence: isEvidence(file) }), seen);
    progress?.(sourceText(source));
    tell(source, owners);
}
/** One sink for all whose calls may lie in a source. */
function sinkFor(owners, name, about) {
    return ({ agentIds }) => {
        const sinks = owners.map(({ replay }) => replay.from({ name, agentIds, ...about }));
        const [only] = sinks;
        if (only && sinks.length === 1)
            return only;
        return {
            call: (call) => {
                for (const sink of sinks)
                    sink.call(call);
            },
            trace: (trace) => {
                for (const sink of sinks)
                    sink.trace(trace);
            },
            declare: (tool) => {
                for (const sink of sinks)
                    sink.declare(tool);
            },
        };
    };
}
async function fetchTraces(reading, setup) {
    const origin = reading.agent.traces?.api;
    if (origin === undefined)
        return;
    const { api, now, settings } = setup;
    if (typeof api !== 'function') {
        const about = { help: api.help, agent: reading.agent.name };
        reading.findings.push(api.missing === 'error'
            ? (0,finding/* findingIn */.jl)('trace-source', '', api.message, about)
            : (0,finding/* findingIn */.jl)('history-not-evaluated', '', api.message, about));
        return;
    }
    const name = `the API (agent ${origin.agentId})`;
    const since = now.getTime() - origin.window * 1000;
    try {
        const { rows, truncated } = await api(origin.agentId, { since, limit: settings.traceLimit ?? API_LIMIT });
        const reader = new read_traces/* TraceFileReader */.$(name, sinkFor([reading], name, { shared: false, evidence: true }), {
            format: ap_trace/* AP_TRACE */.W,
            seen: reading.seen,
        });
        for (const row of rows)
            reader.record(row);
        reading.windowStart = since;
        reading.truncated = truncated;
        tell(reader.end(), [reading]);
    }
    catch (error) {
        if (!(error instanceof MnemomError))
            throw error;
        reading.findings.push((0,finding/* findingIn */.jl)('trace-source', '', error.message, { help: error.help, agent: reading.agent.name }));
    }
}
/** What a source was taken for, and what it holds. */
function sourceText({ name, format, calls, denied, tools, leftovers }) {
    const attempts = denied > 0 ? `, ${(0,digits/* digits */.v)(denied)} denied` : '';
    const skipped = leftovers.unparsable + leftovers.tooLong;
    const left = skipped > 0 ? `, ${(0,digits/* digits */.v)(skipped)} ${skipped === 1 ? 'line' : 'lines'} skipped` : '';
    return `${name}: ${(0,digits/* digits */.v)(calls)} ${calls === 1 ? 'call' : 'calls'} of ${(0,digits/* digits */.v)(tools)} ${tools === 1 ? 'tool' : 'tools'}${attempts}${left}, as ${format?.id ?? 'nothing known'}`;
}
function tell(source, owners) {
    const problem = problemOf(source);
    const file = source.name.startsWith('the API') ? '' : source.name;
    for (const reading of owners) {
        const agent = reading.agent.name;
        if (problem) {
            reading.findings.push((0,finding/* findingIn */.jl)('trace-source', file, problem.message, { help: problem.help, agent }));
            continue;
        }
        reading.readable += 1;
        reading.sources.push(sourceText(source));
        const skipped = skippedText(source);
        if (skipped !== undefined) {
            const help = 'what they hold was not judged; write the file again, or take the lines out';
            reading.findings.push((0,finding/* findingIn */.jl)('trace-lines-skipped', file, skipped, { help, agent }));
        }
    }
}
/** Why a source cannot be what it should be. Whatever gives no call is never taken for an agent that did nothing (spec 8). */
function problemOf(source) {
    const { name, format, calls, records, leftovers } = source;
    if (source.problem)
        return { message: `${name}: ${source.problem.message}`, help: source.problem.help };
    const of = name.startsWith('the API') ? 'it' : 'the file';
    if (records === 0 && leftovers.unparsable === 0 && leftovers.tooLong === 0)
        return {
            message: `${name} holds no trace`,
            help: `look why ${of} is empty: a history that is missing must not look like an agent that does nothing wrong`,
        };
    if (leftovers.unparsable > records) {
        return {
            message: `${name}: ${(0,digits/* digits */.v)(leftovers.unparsable)} of ${(0,digits/* digits */.v)(records + leftovers.unparsable)} lines are no JSON`,
            help: 'write JSON lines, one JSON document, or CSV with a line of column names',
        };
    }
    if (format === undefined) {
        return {
            message: `${name} is no trace of a known format`,
            help: `the formats are ${formats/* TRACE_FORMATS */.j.map(({ id }) => id).join(', ')}; any other can be made into records with the fields tool, timestamp, session_id, agent_id and status`,
        };
    }
    if (calls > 0)
        return undefined;
    return {
        message: `${name} was read as ${format.title}, and holds no tool call`,
        help: 'check that it is the right file, and that its source writes tool calls; take it out of the traces if there were none',
    };
}
function skippedText({ name, leftovers: { unparsable, tooLong, cutOff } }) {
    const parts = [
        ...(cutOff ? ['its last line is cut off'] : []),
        ...(unparsable > (cutOff ? 1 : 0) ? [linesText(unparsable - (cutOff ? 1 : 0), 'no JSON')] : []),
        ...(tooLong > 0 ? [linesText(tooLong, 'longer than 16 MiB')] : []),
    ];
    return parts.length === 0 ? undefined : `a part of ${name} was skipped: ${parts.join(', ')}`;
}
function linesText(count, are) {
    return count === 1 ? `1 line is ${are}` : `${(0,digits/* digits */.v)(count)} lines are ${are}`;
}
function finish(reading, { settings, now }) {
    const { agent, replay, findings, sources } = reading;
    if (reading.readable === 0)
        return { sources, findings };
    const hours = agent.policy && settings.grace === 'on' ? (0,evaluate/* effectiveDefaults */.c3)(agent.policy).graceHours : 0;
    const history = replay.finish({
        now,
        graceHours: hours,
        ...(reading.windowStart !== undefined && { windowStart: reading.windowStart }),
    });
    return { history, sources, findings: [...findings, ...aboutHistory(reading, history)] };
}
/** What is to be said of a history as a whole: what of it was left out, and where nothing is left. */
function aboutHistory({ agent, truncated }, history) {
    const { calls, denied, outside, others, nobodys, cut } = history;
    const about = { agent: agent.name };
    const findings = [];
    const left = outside.before + outside.undated;
    const foreign = [...others.values()].reduce((sum, count) => sum + count, nobodys);
    if (calls + denied === 0 && left > 0) {
        const undated = outside.undated > 0 ? `, ${(0,digits/* digits */.v)(outside.undated)} of them without a time` : '';
        findings.push((0,finding/* findingIn */.jl)('idle', '', `the traces hold ${(0,digits/* digits */.v)(left)} calls, and none in the window that was asked for${undated}`, {
            help: 'look whether the agent has stopped, or its traces go somewhere else',
            ...about,
        }));
    }
    else if (calls + denied === 0) {
        const message = foreign > 0
            ? `${foreign === 1 ? 'the one record in the traces is not' : `none of the ${(0,digits/* digits */.v)(foreign)} records in the traces is`} of this agent${namesText(others)}`
            : 'the traces hold no call of this agent';
        findings.push((0,finding/* findingIn */.jl)('trace-source', '', message, {
            help: 'state under which id the traces name it, with agent_id on the card or agent-id in the configuration',
            ...about,
        }));
    }
    else if (foreign > 0) {
        const nameless = nobodys > 0 ? `; ${(0,digits/* digits */.v)(nobodys)} name no agent, and several agents share the source` : '';
        findings.push((0,finding/* findingIn */.jl)('other-agents', '', `${foreign === 1 ? '1 record of another agent was' : `${(0,digits/* digits */.v)(foreign)} records of other agents were`} left out${namesText(others)}${nameless}`, {
            help: 'give each agent traces of its own if they are its own after all',
            ...about,
        }));
    }
    if (outside.undated > 0 && calls + denied > 0) {
        findings.push((0,finding/* findingIn */.jl)('trace-lines-skipped', '', `${outside.undated === 1 ? '1 call has no time and was' : `${(0,digits/* digits */.v)(outside.undated)} calls have no time and were`} left out, because a window was asked for`, about));
    }
    if (cut > 0 || truncated) {
        const message = cut > 0
            ? `${(0,digits/* digits */.v)(cut)} older traces were left out because of the limit`
            : 'the API has more traces in the window than the limit let through';
        findings.push((0,finding/* findingIn */.jl)('traces-truncated', '', message, { help: 'raise trace-limit, or shorten the window', ...about }));
    }
    return findings;
}
function namesText(others) {
    const names = [...others.keys()].slice(0, 3).map((name) => JSON.stringify(name.slice(0, 80)));
    return names.length === 0 ? '' : ` (they name ${names.join(', ')}${others.size > 3 ? ', …' : ''})`;
}


/***/ }),

/***/ 4420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ detached)
/* harmony export */ });
/**
 * The same text in memory of its own. A part of a longer text keeps all of that alive, so what is kept of a file that is read piece by piece
 * has to let go of its piece.
 */
function detached(text) {
    return JSON.parse(JSON.stringify(text));
}


/***/ }),

/***/ 6158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ IdTable)
/* harmony export */ });
/** Parts of the table, so that only one of them is copied when it grows. */
const SHARDS = 64;
const FIRST_SIZE = 1024;
/** The share of a part that may be taken before it grows, and by how much it then grows. */
const LOAD = 0.8;
const GROWTH = 1.5;
/**
 * Numbers ids from 0 in the order in which they are met. A history may hold millions, and a map of their texts takes more memory than the
 * gate may, so each id is kept as a number of 64 bits: among ten million ids, two fall together once in 300,000 histories.
 */
class IdTable {
    /** Two entries an id, the halves of its number; both zero is an empty place. */
    #tables = Array.from({ length: SHARDS }, () => new Uint32Array(FIRST_SIZE * 2));
    /** The number of the id in each place; absent where only its presence is asked. */
    #indexes;
    #counts = new Uint32Array(SHARDS);
    #size = 0;
    #scope;
    #scopeA = 0;
    #scopeB = 0;
    constructor(keeps) {
        this.#indexes = keeps === 'numbers' ? Array.from({ length: SHARDS }, () => new Int32Array(FIRST_SIZE)) : undefined;
    }
    /** How many different ids have been met. */
    get size() {
        return this.#size;
    }
    /** Notes an id, which may be one of its kind only in a scope; true when it is new. */
    add(id, scope = '') {
        const before = this.#size;
        this.number(id, scope);
        return this.#size > before;
    }
    /** The number of an id, which is the former size when it is new; of one met before, only a table of numbers knows it. */
    number(id, scope = '') {
        if (scope !== this.#scope)
            this.#enter(scope);
        let a = this.#scopeA;
        let b = this.#scopeB;
        for (let at = 0; at < id.length; at += 1) {
            const unit = id.charCodeAt(at);
            a = Math.imul(a ^ unit, 0x9e3779b1);
            b = Math.imul(b ^ unit, 0x5f356495);
        }
        a ^= b >>> 15;
        b ^= a >>> 13;
        a = spread(a ^ id.length) >>> 0;
        b = spread(b) >>> 0;
        return this.#insert(a === 0 && b === 0 ? 1 : a, b);
    }
    /** What is mixed of a scope is kept, because the ids of one nearly always follow one another. */
    #enter(scope) {
        let a = 0x9e3779b9 | 0;
        let b = 0x41c6ce57 | 0;
        for (let at = 0; at < scope.length; at += 1) {
            const unit = scope.charCodeAt(at);
            a = Math.imul(a ^ unit, 0x9e3779b1);
            b = Math.imul(b ^ unit, 0x5f356495);
        }
        this.#scope = scope;
        // The end of the scope counts, or "a" and "bc" would be "ab" and "c".
        this.#scopeA = spread(a ^ scope.length);
        this.#scopeB = spread(b);
    }
    #insert(a, b) {
        const shard = b % SHARDS;
        const table = this.#tables[shard];
        const place = placeOf(table, a, b);
        if (table[place * 2] === a && table[place * 2 + 1] === b)
            return this.#indexes?.[shard]?.[place] ?? -1;
        table[place * 2] = a;
        table[place * 2 + 1] = b;
        const number = this.#size;
        if (this.#indexes)
            this.#indexes[shard][place] = number;
        this.#size += 1;
        this.#counts[shard] += 1;
        if (this.#counts[shard] > (table.length / 2) * LOAD)
            this.#grow(shard);
        return number;
    }
    #grow(shard) {
        const before = this.#tables[shard];
        const indexes = this.#indexes?.[shard];
        const size = Math.ceil((before.length / 2) * GROWTH);
        const after = new Uint32Array(size * 2);
        const moved = indexes && new Int32Array(size);
        for (let at = 0; at < before.length / 2; at += 1) {
            const a = before[at * 2];
            const b = before[at * 2 + 1];
            if (a === 0 && b === 0)
                continue;
            const place = placeOf(after, a, b);
            after[place * 2] = a;
            after[place * 2 + 1] = b;
            if (moved)
                moved[place] = indexes[at];
        }
        this.#tables[shard] = after;
        if (moved)
            this.#indexes[shard] = moved;
    }
}
/** Where a number stands in a table, or the empty place where it belongs. */
function placeOf(table, a, b) {
    const size = table.length / 2;
    // Halved, the number is a small integer, whose remainder costs a fraction of that of a large one.
    let place = (a >>> 1) % size;
    for (;;) {
        const first = table[place * 2];
        const second = table[place * 2 + 1];
        if ((first === a && second === b) || (first === 0 && second === 0))
            return place;
        place = place + 1 === size ? 0 : place + 1;
    }
}
/** Spreads what little differs over all bits. */
function spread(value) {
    let mixed = value ^ (value >>> 16);
    mixed = Math.imul(mixed, 0x85ebca6b);
    mixed ^= mixed >>> 13;
    mixed = Math.imul(mixed, 0xc2b2ae35);
    return mixed ^ (mixed >>> 16);
}


/***/ })

};
