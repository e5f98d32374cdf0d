export const id = 932;
export const ids = [932,653];
export const modules = {

/***/ 3653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SUBJECT_OPTIONS: () => (/* binding */ SUBJECT_OPTIONS),
/* harmony export */   evaluateCommand: () => (/* binding */ evaluateCommand),
/* harmony export */   isAboutFiles: () => (/* binding */ isAboutFiles),
/* harmony export */   notJudged: () => (/* binding */ notJudged),
/* harmony export */   readSubject: () => (/* binding */ readSubject),
/* harmony export */   refuse: () => (/* binding */ refuse)
/* harmony export */ });
/* harmony import */ var _agents_compose_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8412);
/* harmony import */ var _agents_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7021);
/* harmony import */ var _agents_tools_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3672);
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5722);
/* harmony import */ var _gate_judge_agent_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(267);
/* harmony import */ var _judge_response_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1602);
/* harmony import */ var _model_governed_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(8597);
/* harmony import */ var _report_evaluation_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3558);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(7912);
/* harmony import */ var _report_summary_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8612);
/* harmony import */ var _rules_check_file_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6818);
/* harmony import */ var _settings_inputs_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(198);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4356);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(8481);
/* harmony import */ var _local_report_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7946);















const SUBJECT_OPTIONS = { card: 'text', policy: 'text', tools: 'list', agent: 'text', environment: 'text' };
/** `evaluate <card|policy>`: judges one agent against declared tools (spec 14). */
const evaluateCommand = {
    usage: 'evaluate <card|policy> [--card file] [--policy file] [--tools list] [--agent name] [--min-coverage n] [--strict] [--context name] [--format text|json|markdown]',
    async run(args, terminal) {
        const given = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_10__/* .readArguments */ .lR)(args, { ...SUBJECT_OPTIONS, 'min-coverage': 'text', strict: 'switch', context: 'text' });
        const format = (0,_command_js__WEBPACK_IMPORTED_MODULE_11__/* .formatOf */ .be)(given);
        const now = (0,_command_js__WEBPACK_IMPORTED_MODULE_11__/* .nowOf */ .Ic)(given);
        const context = (0,_settings_inputs_js__WEBPACK_IMPORTED_MODULE_9__/* .oneOf */ .yL)('--context', given.text('context'), _judge_response_js__WEBPACK_IMPORTED_MODULE_5__/* .CONTEXTS */ .Jo) ?? 'cicd';
        const minCoverage = (0,_settings_inputs_js__WEBPACK_IMPORTED_MODULE_9__/* .percent */ .KN)('--min-coverage', given.text('min-coverage'));
        const subject = await readSubject(given, terminal, now);
        const settings = { ...subject.settings, ...(minCoverage !== undefined && { minCoverage }) };
        if (!subject.agent)
            return refuse(subject.failures, terminal, format === 'json');
        const report = (0,_gate_judge_agent_js__WEBPACK_IMPORTED_MODULE_4__/* .judgeAgent */ .Z)(subject.agent, subject.ofFiles, settings, { now, context, elapsed: terminal.elapsed });
        const failures = [...subject.failures, ...notJudged(report)];
        if (failures.length > 0)
            return refuse(failures, terminal, format === 'json');
        switch (format) {
            case 'json':
                terminal.out(JSON.stringify(report.response, null, 2));
                for (const finding of report.findings.filter(isAboutFiles))
                    terminal.err(`${finding.severity}: ${finding.message} [${finding.rule}]`);
                break;
            case 'markdown':
                terminal.out((0,_report_summary_js__WEBPACK_IMPORTED_MODULE_7__/* .renderSummary */ .B)((0,_local_report_js__WEBPACK_IMPORTED_MODULE_12__/* .localReport */ .Q)({ agents: [report], scope: 'changed', ...(given.text('now') !== undefined && { now }) }, settings, terminal)));
                break;
            case 'text':
                terminal.out((0,_report_evaluation_text_js__WEBPACK_IMPORTED_MODULE_6__/* .renderEvaluationText */ .C)(report, { colour: terminal.colour }).trimEnd());
                break;
            default:
                format;
        }
        if (report.verdict === 'fail' || report.verdict === 'error')
            return 1;
        return given.has('strict') && report.verdict === 'warn' ? 1 : 0;
    },
};
/** Findings that the response of the policy API has no place for. */
function isAboutFiles(finding) {
    return finding.severity !== 'note' && finding.tool === undefined;
}
/** 002 answers 404 where there is no policy; a list that names no tool could only pass by accident (spec 6). */
function notJudged(report) {
    const blocking = report.findings.filter((finding) => finding.blocking);
    if (blocking.length > 0)
        return blocking;
    if (report.evaluation?.governed)
        return [];
    const file = report.agent.card?.place.document.file ?? '';
    return [
        (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .findingIn */ .jl)('could-not-evaluate', file, 'there is no policy, so no tool can be judged', {
            help: 'give the policy with --policy, or write one with "card-gate init"',
        }),
    ];
}
/** Reads the files that the command line names into one agent. */
async function readSubject(given, terminal, now) {
    const [first, ...rest] = given.positionals;
    if (first === undefined || rest.length > 0)
        throw new _arguments_js__WEBPACK_IMPORTED_MODULE_10__/* .UsageError */ .eb('name one card or policy');
    const { settings, failures: broken } = await (0,_command_js__WEBPACK_IMPORTED_MODULE_11__/* .localSettings */ .f3)(given, terminal);
    const failures = [...broken];
    const governed = [];
    const ofFiles = [];
    for (const file of [first, given.text('card'), given.text('policy')]) {
        if (file === undefined)
            continue;
        const read = await (0,_agents_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readCardFile */ .j)(terminal.tree, file, { named: true });
        if (read.kind === 'absent')
            failures.push((0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .findingIn */ .jl)('could-not-evaluate', file, `the file ${JSON.stringify(file)} does not exist`));
        else if (read.kind === 'governed') {
            governed.push(read.governed);
            ofFiles.push(...(0,_rules_check_file_js__WEBPACK_IMPORTED_MODULE_8__/* .checkFile */ .v)({ ...read.governed, mixed: read.mixed, bytes: read.bytes, now, standardValues: settings.standardValues }));
        }
        else if (read.kind === 'broken')
            failures.push(...read.findings);
    }
    const cards = governed.filter((one) => (0,_model_governed_js__WEBPACK_IMPORTED_MODULE_13__/* .isCard */ .$)(one.kind));
    const policies = governed.filter((one) => !(0,_model_governed_js__WEBPACK_IMPORTED_MODULE_13__/* .isCard */ .$)(one.kind));
    for (const [what, list] of [
        ['card', cards],
        ['policy', policies],
    ]) {
        if (list.length > 1)
            throw new _arguments_js__WEBPACK_IMPORTED_MODULE_10__/* .UsageError */ .eb(`${list.length} files are a ${what}: ${list.map((one) => one.document.file).join(', ')}; name one of each`);
    }
    const items = given.list('tools').flatMap(_settings_inputs_js__WEBPACK_IMPORTED_MODULE_9__/* .splitList */ .ry).map(_settings_inputs_js__WEBPACK_IMPORTED_MODULE_9__/* .parseToolItem */ .Vy);
    const tools = items.length > 0 ? await (0,_agents_tools_js__WEBPACK_IMPORTED_MODULE_2__/* .readTools */ .s)(items, terminal.tree, settings.aliases) : undefined;
    if (failures.length > 0)
        return { settings, ofFiles, failures: (0,_gate_judge_agent_js__WEBPACK_IMPORTED_MODULE_4__/* .select */ .L)([...failures, ...(tools?.findings ?? [])], settings) };
    const { policy, findings } = (0,_agents_compose_js__WEBPACK_IMPORTED_MODULE_0__/* .ownPolicy */ .j)(cards[0], policies[0], settings.environmentDefaults);
    const card = cards[0]?.card;
    const name = given.text('agent') ?? card?.agentId ?? policy?.name ?? first;
    const agent = {
        name,
        identity: first,
        ...(card && { card }),
        ...(policy && { policy }),
        ...(tools?.list && { tools: tools.list }),
        files: governed.map((one) => one.document.file),
        findings: [...findings, ...(tools?.findings ?? [])],
    };
    return { agent, settings, ofFiles, failures: [] };
}
/** Says why there is no answer: on standard output as JSON when that was asked for, else in words on standard error. */
function refuse(failures, terminal, json) {
    if (json)
        terminal.out(JSON.stringify({ verdict: 'error', findings: failures.map(_report_json_js__WEBPACK_IMPORTED_MODULE_14__/* .findingToJson */ .NM) }, null, 2));
    else {
        for (const finding of failures) {
            const at = finding.location.range ? `:${finding.location.range.start.line}:${finding.location.range.start.column}` : '';
            terminal.err(`error: ${finding.location.file ? `${finding.location.file}${at}: ` : ''}${finding.message}${finding.help ? `\n  ${finding.help}` : ''}`);
        }
    }
    return 2;
}


/***/ }),

/***/ 1496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u3: () => (/* binding */ historiesOf),
  Zw: () => (/* binding */ problemOf),
  rI: () => (/* binding */ sourceText)
});

// EXTERNAL MODULE: ./build/src/agents/traces.js
var traces = __webpack_require__(5768);
// EXTERNAL MODULE: ./build/src/document/digits.js
var digits = __webpack_require__(9133);
// EXTERNAL MODULE: ./build/src/finding/finding.js
var finding = __webpack_require__(5722);
// EXTERNAL MODULE: ./build/src/formats/traces/ap-trace.js
var ap_trace = __webpack_require__(5044);
// EXTERNAL MODULE: ./build/src/formats/traces/formats.js + 1 modules
var formats = __webpack_require__(6635);
// EXTERNAL MODULE: ./build/src/formats/traces/read-traces.js
var read_traces = __webpack_require__(8692);
// EXTERNAL MODULE: ./build/src/judge/evaluate.js
var evaluate = __webpack_require__(3814);
// EXTERNAL MODULE: ./build/src/model/tool.js
var model_tool = __webpack_require__(1285);
// EXTERNAL MODULE: ./build/src/pattern/condition.js + 1 modules
var condition = __webpack_require__(6018);
// EXTERNAL MODULE: ./build/src/judge/decide.js + 1 modules
var decide = __webpack_require__(90);
// EXTERNAL MODULE: ./build/src/judge/grace.js
var judge_grace = __webpack_require__(4913);
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

// EXTERNAL MODULE: ./build/src/model/id-table.js
var id_table = __webpack_require__(8059);
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
        this.others.set(agent, (this.others.get(agent) ?? 0) + 1);
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
    #remember(known, trace, id, at) {
        if (trace !== this.#lastNamed)
            this.traceIds.set(trace, id);
        this.#lastNamed = trace;
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
            this.#numbers.set(name, servers);
        }
        const before = servers.get(call.server ?? '');
        if (before !== undefined)
            return before;
        const number = this.tools.length;
        servers.set(call.server ?? '', number);
        this.tools.push(this.#know(call));
        return number;
    }
    #know(call) {
        const tool = (0,model_tool/* toolOf */.wS)({ name: call.tool, ...(call.server !== undefined && { server: call.server }) }, this.setup.aliases);
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
        reading.findings.push(api.missing === 'error' ? (0,finding/* findingIn */.jl)('trace-source', '', api.message, about) : (0,finding/* findingIn */.jl)('history-not-evaluated', '', api.message, about));
        return;
    }
    const name = `the API (agent ${origin.agentId})`;
    const since = now.getTime() - origin.window * 1000;
    try {
        const { rows, truncated } = await api(origin.agentId, { since, limit: settings.traceLimit ?? API_LIMIT });
        const reader = new read_traces/* TraceFileReader */.$(name, sinkFor([reading], name, { shared: false, evidence: true }), { format: ap_trace/* AP_TRACE */.W, seen: reading.seen });
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
        return { message: `${name} holds no trace`, help: `look why ${of} is empty: a history that is missing must not look like an agent that does nothing wrong` };
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
        ...(unparsable > (cutOff ? 1 : 0) ? [`${(0,digits/* digits */.v)(unparsable - (cutOff ? 1 : 0))} lines are no JSON`] : []),
        ...(tooLong > 0 ? [`${(0,digits/* digits */.v)(tooLong)} lines are longer than 16 MiB`] : []),
    ];
    return parts.length === 0 ? undefined : `${name}: ${parts.join(', ')}; they were skipped`;
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
            ? `none of ${(0,digits/* digits */.v)(foreign)} records in the traces is of this agent${namesText(others)}`
            : 'the traces hold no call of this agent';
        findings.push((0,finding/* findingIn */.jl)('trace-source', '', message, {
            help: 'state under which id the traces name it, with agent_id on the card or agent-id in the configuration',
            ...about,
        }));
    }
    else if (foreign > 0) {
        const nameless = nobodys > 0 ? `; ${(0,digits/* digits */.v)(nobodys)} name no agent, and several agents share the source` : '';
        findings.push((0,finding/* findingIn */.jl)('other-agents', '', `${(0,digits/* digits */.v)(foreign)} records of other agents were left out${namesText(others)}${nameless}`, {
            help: 'give each agent traces of its own if they are its own after all',
            ...about,
        }));
    }
    if (outside.undated > 0 && calls + denied > 0) {
        findings.push((0,finding/* findingIn */.jl)('trace-lines-skipped', '', `${(0,digits/* digits */.v)(outside.undated)} calls have no time and were left out, because a window was asked for`, about));
    }
    if (cut > 0 || truncated) {
        const message = cut > 0 ? `${(0,digits/* digits */.v)(cut)} older traces were left out because of the limit` : 'the API has more traces in the window than the limit let through';
        findings.push((0,finding/* findingIn */.jl)('traces-truncated', '', message, { help: 'raise trace-limit, or shorten the window', ...about }));
    }
    return findings;
}
function namesText(others) {
    const names = [...others.keys()].slice(0, 3).map((name) => JSON.stringify(name.slice(0, 80)));
    return names.length === 0 ? '' : ` (they name ${names.join(', ')}${others.size > 3 ? ', …' : ''})`;
}


/***/ }),

/***/ 8059:
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


/***/ }),

/***/ 3558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ renderExplanationText),
/* harmony export */   C: () => (/* binding */ renderEvaluationText)
/* harmony export */ });
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5722);
/* harmony import */ var _judge_decide_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90);
/* harmony import */ var _judge_response_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1602);
/* harmony import */ var _agents_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9021);
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5439);
/* harmony import */ var _colour_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9454);
/* harmony import */ var _coverage_section_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3118);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6209);
/* harmony import */ var _groups_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(662);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7210);
/* harmony import */ var _run_time_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9931);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5797);
/* harmony import */ var _tools_table_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4046);













/** Tools of one outcome that are listed one by one; more are put together by what decided. */
const LISTED = 12;
/** Tools that stand for many. */
const EXAMPLES = 3;
const NAME_LENGTH = 80;
const VIOLATIONS = ['violation', 'violations'];
/** The answer of `evaluate` for a terminal: verdict, coverage, what is wrong and the way out, then every tool. */
function renderEvaluationText(agent, options) {
    const paint = (0,_colour_js__WEBPACK_IMPORTED_MODULE_9__/* .paintOf */ .M)(options);
    const { evaluation } = agent;
    const lines = [
        paint.verdict(agent.verdict, paint.bold(verdictLine(agent))),
        ...(evaluation ? factLines(agent, evaluation) : []),
        '',
        ...(0,_text_js__WEBPACK_IMPORTED_MODULE_7__/* .findingsText */ ._g)([...agent.findings].sort(_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .compareFindings */ .Eg), paint, 'counted'),
        ...(evaluation ? toolLines(evaluation, paint) : []),
        ...gapLines(agent, paint),
    ];
    return lines.join('\n').trimEnd();
}
function verdictLine(one) {
    const { agent, verdict, evaluation } = one;
    const name = (0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .pj)((0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .cut */ .Jj)(agent.name, NAME_LENGTH));
    if (evaluation === undefined)
        return `${name}: ${verdict}: its files could not be read far enough to judge it`;
    if (!evaluation.governed)
        return `${name}: ${verdict}: no policy governs this agent, so no tool was judged`;
    if (agent.tools === undefined)
        return `${name}: ${verdict}: no tool list is known, so only files and coverage were judged`;
    const { violations, warnings } = evaluation;
    const found = [
        violations.length === 0 ? 'no violation' : `${(0,_budget_js__WEBPACK_IMPORTED_MODULE_10__/* .counted */ .hS)(violations.length, VIOLATIONS)} (${(0,_agents_table_js__WEBPACK_IMPORTED_MODULE_3__/* .violationsText */ .gy)(evaluation)})`,
        ...(warnings.length === 0 ? [] : [(0,_budget_js__WEBPACK_IMPORTED_MODULE_10__/* .counted */ .hS)(warnings.length, _headline_js__WEBPACK_IMPORTED_MODULE_6__/* .WARNINGS */ .e8)]),
    ];
    const others = (0,_agents_table_js__WEBPACK_IMPORTED_MODULE_3__/* .otherErrors */ .ef)(one);
    const rest = others === 0 ? '' : `; ${(0,_budget_js__WEBPACK_IMPORTED_MODULE_10__/* .counted */ .hS)(others, ['other error', 'other errors'])}`;
    return `${name}: ${verdict}: ${found.join(', ')} among ${(0,_budget_js__WEBPACK_IMPORTED_MODULE_10__/* .counted */ .hS)(evaluation.decisions.length, _headline_js__WEBPACK_IMPORTED_MODULE_6__/* .TOOLS */ .It)}${rest}`;
}
function factLines(one, evaluation) {
    const { agent } = one;
    const policy = agent.policy?.place.document.file;
    const gaps = evaluation.coverage.unmapped.length;
    const rows = [
        ['  Coverage', `${(0,_agents_table_js__WEBPACK_IMPORTED_MODULE_3__/* .coverageText */ ._)(one)}${evaluation.coverage.percent !== null && gaps > 0 ? `; ${gaps} to map, see below` : ''}`],
        ...(agent.card
            ? [['  Card', `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .pj)(agent.card.place.document.file)}${policy === agent.card.place.document.file ? ', with the policy' : ''}`]]
            : []),
        ...(policy === undefined || policy === agent.card?.place.document.file
            ? []
            : [['  Policy', `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .pj)(policy)}${agent.policy?.name === undefined ? '' : ` (${(0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .pj)((0,_judge_response_js__WEBPACK_IMPORTED_MODULE_2__/* .policyId */ .iT)(agent) ?? '')})`}`]]),
        ...(agent.tools?.sources ?? []).map((source) => ['  Tools', (0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .pj)(source)]),
        ...(evaluation.governed ? [['  Run time', (0,_run_time_js__WEBPACK_IMPORTED_MODULE_11__/* .modeSentence */ .DO)(evaluation)]] : []),
    ];
    return (0,_colour_js__WEBPACK_IMPORTED_MODULE_9__/* .columns */ .Y)(rows);
}
/** Tools by outcome with counts; where one outcome has many, they are put together by what decided. */
function toolLines(evaluation, paint) {
    if (evaluation.decisions.length === 0)
        return [];
    const blocks = _tools_table_js__WEBPACK_IMPORTED_MODULE_8__/* .OUTCOMES */ .im.flatMap((outcome) => {
        const decisions = evaluation.decisions.filter((decision) => decision.outcome === outcome);
        if (decisions.length === 0)
            return [];
        const title = `${(0,_tools_table_js__WEBPACK_IMPORTED_MODULE_8__/* .outcomeWords */ .wX)(outcome)}: ${(0,_budget_js__WEBPACK_IMPORTED_MODULE_10__/* .counted */ .hS)(decisions.length, _headline_js__WEBPACK_IMPORTED_MODULE_6__/* .TOOLS */ .It)}`;
        const rows = decisions.length <= LISTED ? decisions.map((decision) => toolRow(decision, evaluation)) : deciderRows(decisions, evaluation);
        return [paint.bold(`  ${title}`), ...(0,_colour_js__WEBPACK_IMPORTED_MODULE_9__/* .columns */ .Y)(rows)];
    });
    return [paint.bold('Tools'), ...blocks, ''];
}
function toolRow(decision, evaluation) {
    return [`    ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .pj)((0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .cut */ .Jj)(decision.tool.canonical, NAME_LENGTH))}`, deciderText(decision, evaluation)];
}
function deciderRows(decisions, evaluation) {
    const deciders = new Map();
    for (const decision of decisions) {
        const decider = deciderText(decision, evaluation);
        const name = (0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .pj)((0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .cut */ .Jj)(decision.tool.canonical, NAME_LENGTH));
        const names = deciders.get(decider);
        if (names)
            names.push(name);
        else
            deciders.set(decider, [name]);
    }
    return [...deciders].map(([decider, tools]) => [
        `    ${(0,_budget_js__WEBPACK_IMPORTED_MODULE_10__/* .counted */ .hS)(tools.length, _headline_js__WEBPACK_IMPORTED_MODULE_6__/* .TOOLS */ .It)}`,
        decider,
        `such as ${(0,_groups_js__WEBPACK_IMPORTED_MODULE_12__/* .someOf */ .y)(tools, EXAMPLES)}`.replace(/^such as (?=[^,]*$)/, ''),
    ]);
}
function deciderText(decision, evaluation) {
    const { decided_by } = (0,_judge_response_js__WEBPACK_IMPORTED_MODULE_2__/* .explain */ .WE)(decision, evaluation.defaults);
    if (decided_by)
        return `by ${byText(decided_by)}`;
    return evaluation.governed ? `by ${(0,_tools_table_js__WEBPACK_IMPORTED_MODULE_8__/* .byDefault */ .Ri)(decision, evaluation.defaults)}` : 'no policy governs it';
}
function byText({ file, line, name }) {
    return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .pj)(JSON.stringify((0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .cut */ .Jj)(name, NAME_LENGTH)))} at ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .pj)(file)}:${line}`;
}
function gapLines({ agent, evaluation, findings }, paint) {
    const { policy } = agent;
    // Each gap is a finding already, with its lines to write, unless that rule is switched off.
    if (findings.some(({ rule }) => rule === 'unmapped-action'))
        return [];
    if (!evaluation || !policy || evaluation.coverage.percent === null || evaluation.coverage.unmapped.length === 0)
        return [];
    const where = `${policy.unified ? 'capabilities' : 'capability_mappings'} in ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .pj)(policy.place.document.file)}`;
    return [
        paint.bold('Bounded actions that nothing maps'),
        `  add under ${where}, and name the tools:`,
        ...evaluation.coverage.unmapped.flatMap((action) => (0,_text_js__WEBPACK_IMPORTED_MODULE_7__/* .barred */ .fP)((0,_coverage_section_js__WEBPACK_IMPORTED_MODULE_4__/* .mappingStub */ .he)(action.value, policy), paint)),
    ];
}
/** The answer of `explain` for a terminal: the outcome of one tool, what decided, what else matched, and what comes of it. */
function renderExplanationText(decision, evaluation, options) {
    const paint = (0,_colour_js__WEBPACK_IMPORTED_MODULE_9__/* .paintOf */ .M)(options);
    const { decided_by, also_matched } = (0,_judge_response_js__WEBPACK_IMPORTED_MODULE_2__/* .explain */ .WE)(decision, evaluation.defaults);
    const violations = evaluation.violations.filter((violation) => violation.decision === decision);
    const warnings = evaluation.warnings.filter((warning) => warning.decision === decision);
    const rows = [
        ['  decided by', decided_by ? byText(decided_by) : (0,_tools_table_js__WEBPACK_IMPORTED_MODULE_8__/* .byDefault */ .Ri)(decision, evaluation.defaults)],
        ...also_matched.map((other) => ['  also matched', byText(other)]),
        ...violations.map((violation) => ['  violation', `${violation.severity}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .pj)(reasonOf(violation))}`]),
        ...warnings.map((warning) => [
            '  warning',
            (0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .pj)(warning.type === 'unmapped' ? (0,_judge_response_js__WEBPACK_IMPORTED_MODULE_2__/* .unmappedReason */ .le)(warning.decision) : (0,_judge_response_js__WEBPACK_IMPORTED_MODULE_2__/* .escalationReason */ .ch)(warning.trigger)),
        ]),
        [
            '  at run time',
            evaluation.governed ? ((0,_run_time_js__WEBPACK_IMPORTED_MODULE_11__/* .runTimeEffects */ .Zd)(evaluation).get(decision) ?? 'allowed') : 'not known: no policy governs this agent',
        ],
    ];
    const verdict = violations.some(({ severity }) => (0,_judge_decide_js__WEBPACK_IMPORTED_MODULE_1__/* .atLeast */ .jZ)(severity, 'high'))
        ? 'fail'
        : violations.length + warnings.length > 0
            ? 'warn'
            : 'pass';
    const title = `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .pj)((0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .cut */ .Jj)(decision.tool.canonical, NAME_LENGTH))}: ${(0,_tools_table_js__WEBPACK_IMPORTED_MODULE_8__/* .outcomeWords */ .wX)(decision.outcome)}`;
    return [paint.verdict(verdict, paint.bold(title)), ...(0,_colour_js__WEBPACK_IMPORTED_MODULE_9__/* .columns */ .Y)(rows)].join('\n');
}
function reasonOf(violation) {
    switch (violation.type) {
        case 'forbidden':
            return `forbidden by ${JSON.stringify(violation.rule.pattern.text)}: ${violation.rule.reason}`;
        case 'escalation':
            return `denied by ${JSON.stringify(violation.trigger.text)}: ${violation.trigger.reason}`;
        case 'capability_exceeded':
            return (0,_judge_response_js__WEBPACK_IMPORTED_MODULE_2__/* .exceededReason */ .QD)(violation.decision);
        case 'unmapped':
            return (0,_judge_response_js__WEBPACK_IMPORTED_MODULE_2__/* .unmappedReason */ .le)(violation.decision);
        default:
            return violation;
    }
}


/***/ })

};
