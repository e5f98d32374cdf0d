export const id = 971;
export const ids = [971];
export const modules = {

/***/ 7971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  testCommand: () => (/* binding */ testCommand)
});

// EXTERNAL MODULE: ./build/src/agents/traces.js
var traces = __webpack_require__(5768);
// EXTERNAL MODULE: ./build/src/finding/finding.js
var finding = __webpack_require__(5722);
// EXTERNAL MODULE: ./build/src/gate/history.js + 7 modules
var gate_history = __webpack_require__(1496);
// EXTERNAL MODULE: ./build/src/gate/judge-agent.js + 1 modules
var judge_agent = __webpack_require__(267);
// EXTERNAL MODULE: ./build/src/document/digits.js
var digits = __webpack_require__(9133);
// EXTERNAL MODULE: ./build/src/judge/history-response.js
var history_response = __webpack_require__(6029);
// EXTERNAL MODULE: ./build/src/judge/response.js
var response = __webpack_require__(1602);
// EXTERNAL MODULE: ./build/src/judge/evaluate.js
var evaluate = __webpack_require__(3814);
// EXTERNAL MODULE: ./build/src/report/agents-table.js
var agents_table = __webpack_require__(9021);
// EXTERNAL MODULE: ./build/src/report/budget.js
var budget = __webpack_require__(5439);
// EXTERNAL MODULE: ./build/src/report/colour.js
var colour = __webpack_require__(9454);
// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(6209);
// EXTERNAL MODULE: ./build/src/judge/history-findings.js + 1 modules
var history_findings = __webpack_require__(9868);
;// CONCATENATED MODULE: ./build/src/report/history-words.js

/** How many traces pass, warn and fail: `12 traces: 9 would pass, 1 would warn, 2 would fail; 1 more has no tool call`. */
function tracesText({ summary: { pass, warn, fail, skipped } }) {
    const judged = pass + warn + fail;
    const parts = [
        ...(fail > 0 ? [`${(0,digits/* digits */.v)(fail)} would fail`] : []),
        ...(warn > 0 ? [`${(0,digits/* digits */.v)(warn)} would warn`] : []),
        ...(pass > 0 ? [`${(0,digits/* digits */.v)(pass)} would pass`] : []),
    ];
    const left = skipped === 0 ? '' : `; ${(0,digits/* digits */.v)(skipped)} more ${skipped === 1 ? 'has' : 'have'} no tool call`;
    return `${(0,digits/* digits */.v)(judged)} ${judged === 1 ? 'trace' : 'traces'}${parts.length > 0 ? `: ${parts.join(', ')}` : ''}${left}`;
}

// EXTERNAL MODULE: ./build/src/report/text.js + 1 modules
var report_text = __webpack_require__(5797);
// EXTERNAL MODULE: ./build/src/report/tools-table.js
var tools_table = __webpack_require__(4046);
;// CONCATENATED MODULE: ./build/src/report/history-text.js













const NAME_LENGTH = 80;
/** Traces and tools that are listed one by one. */
const LISTED_TRACES = 10;
const LISTED_TOOLS = 30;
const CALLS = ['call', 'calls'];
const TOOLS = ['tool', 'tools'];
const ATTEMPTS = ['attempt denied', 'attempts denied'];
/** The answer of `test` for a terminal: how many traces would pass, warn and fail, why, and which (document 000). */
function renderHistoryText(report, options) {
    const paint = (0,colour/* paintOf */.M)(options);
    const { agent, history: past } = report;
    if (past === undefined)
        return '';
    const { history, sources } = past;
    const name = (0,report_escape/* plain */.pj)((0,report_escape/* cut */.Jj)(agent.name, NAME_LENGTH));
    const lines = [
        paint.verdict(report.verdict, paint.bold(`${name}: ${report.verdict}: ${tracesText(history)}`)),
        ...(0,colour/* columns */.Y)([
            ['  Calls', callsText(history)],
            ...(spanText(history) === undefined ? [] : [['  Time', spanText(history)]]),
            ...sources.map((source) => ['  Traces', (0,report_escape/* plain */.pj)(source)]),
            ...(agent.card ? [['  Card', (0,report_escape/* plain */.pj)(agent.card.place.document.file)]] : []),
            ...(agent.policy && agent.policy.place.document.file !== agent.card?.place.document.file
                ? [['  Policy', `${(0,report_escape/* plain */.pj)(agent.policy.place.document.file)} (${(0,report_escape/* plain */.pj)((0,response/* policyId */.iT)(agent) ?? '')})`]]
                : []),
            ['  Coverage', (0,agents_table/* coverageText */._)(report)],
            ...(history.grace.kind === 'applies' ? [['  Grace', `tools first seen less than ${history.grace.hours} h ago are tolerated`]] : []),
        ]),
        '',
        ...(0,report_text/* findingsText */._g)([...report.findings].sort(finding/* compareFindings */.Eg), paint, 'counted'),
        ...failingLines(history, paint),
        ...toolLines(report, history, paint),
    ];
    return lines.join('\n').trimEnd();
}
function callsText({ calls, denied, tools }) {
    const called = tools.filter((tool) => tool.calls > 0).length;
    return `${(0,budget/* counted */.hS)(calls, CALLS)} of ${(0,budget/* counted */.hS)(called, TOOLS)}${denied > 0 ? `, ${(0,budget/* counted */.hS)(denied, ATTEMPTS)}` : ''}`;
}
function spanText({ span }) {
    if (span.first === undefined || span.last === undefined)
        return undefined;
    return span.first === span.last ? (0,history_findings/* showTime */.lY)(span.first) : `${(0,history_findings/* showTime */.lY)(span.first)} to ${(0,history_findings/* showTime */.lY)(span.last)}`;
}
/** Which traces would fail, the newest first, each with what it did. */
function failingLines(history, paint) {
    const failing = new Map();
    for (const row of history.violations) {
        const before = failing.get(row.traceId);
        if (before)
            before.push(row);
        else
            failing.set(row.traceId, [row]);
    }
    if (failing.size === 0)
        return [];
    const rows = [...failing].slice(0, LISTED_TRACES).map(([id, violations]) => {
        const [first, ...more] = violations;
        const what = `${(0,report_escape/* plain */.pj)((0,report_escape/* cut */.Jj)(first.violation.decision?.tool.canonical ?? 'the trace', NAME_LENGTH))}: ${first.violation.severity}: ${(0,report_escape/* plain */.pj)((0,report_escape/* cut */.Jj)((0,history_response/* reasonOf */.A)({ level: 'violation', violation: first.violation }), 200))}`;
        return [`  ${(0,report_escape/* plain */.pj)((0,report_escape/* cut */.Jj)(id, NAME_LENGTH))}`, first.at === undefined ? 'no time' : (0,history_findings/* showTime */.lY)(first.at), `${what}${more.length > 0 ? ` (and ${more.length} more)` : ''}`];
    });
    const rest = failing.size - rows.length;
    return [
        paint.bold('Traces with violations'),
        ...(0,colour/* columns */.Y)(rows),
        ...(rest > 0 ? [`  and ${(0,digits/* digits */.v)(rest)} more; --format json lists the newest 1,000 violations`] : []),
        '',
    ];
}
function toolLines({ agent }, history, paint) {
    const tools = [...history.tools].sort((a, b) => b.calls - a.calls);
    const defaults = agent.policy && history.governed ? (0,evaluate/* effectiveDefaults */.c3)(agent.policy) : undefined;
    const rows = tools.slice(0, LISTED_TOOLS).map((tool) => [
        `  ${(0,report_escape/* plain */.pj)((0,report_escape/* cut */.Jj)(tool.decision.tool.canonical, NAME_LENGTH))}`,
        tool.calls > 0 ? `${(0,budget/* counted */.hS)(tool.calls, CALLS)} in ${(0,digits/* digits */.v)(tool.traces)} ${tool.traces === 1 ? 'trace' : 'traces'}` : 'never called',
        `${deciderText(tool, defaults)}${tool.denied > 0 ? `; ${(0,budget/* counted */.hS)(tool.denied, ATTEMPTS)}` : ''}`,
    ]);
    const rest = tools.length - rows.length;
    return [paint.bold('Tools'), ...(0,colour/* columns */.Y)(rows), ...(rest > 0 ? [`  and ${(0,digits/* digits */.v)(rest)} more`] : [])];
}
function deciderText({ decision, redacted }, defaults) {
    if (redacted)
        return 'its name is kept back by the source';
    const { decided_by } = (0,response/* explain */.WE)(decision, defaults);
    const by = decided_by ? ` by ${(0,report_escape/* plain */.pj)(JSON.stringify((0,report_escape/* cut */.Jj)(decided_by.name, NAME_LENGTH)))} at ${(0,report_escape/* plain */.pj)(decided_by.file)}:${decided_by.line}` : '';
    return `${(0,tools_table/* outcomeWords */.wX)(decision.outcome)}${by}`;
}

// EXTERNAL MODULE: ./build/src/report/summary.js + 2 modules
var summary = __webpack_require__(8612);
// EXTERNAL MODULE: ./build/src/settings/inputs.js
var inputs = __webpack_require__(198);
// EXTERNAL MODULE: ./build/src/commands/arguments.js + 1 modules
var commands_arguments = __webpack_require__(4356);
// EXTERNAL MODULE: ./build/src/commands/command.js + 3 modules
var command = __webpack_require__(8481);
// EXTERNAL MODULE: ./build/src/commands/evaluate.js
var commands_evaluate = __webpack_require__(3653);
// EXTERNAL MODULE: ./build/src/commands/local-report.js
var local_report = __webpack_require__(7946);
;// CONCATENATED MODULE: ./build/src/commands/test.js











/** `test <card|policy> --traces …`: judges one agent against its history (spec 14): how many traces would pass, warn and fail, and which. */
const testCommand = {
    usage: 'test <card|policy> --traces <files…> [--card file] [--policy file] [--tools list] [--agent-id id] [--since 7d] [--limit n] [--min-coverage n] [--strict] [--format text|json|markdown]',
    async run(args, terminal) {
        const given = (0,commands_arguments/* readArguments */.lR)(args, {
            ...commands_evaluate.SUBJECT_OPTIONS,
            traces: 'list',
            'agent-id': 'text',
            since: 'text',
            limit: 'text',
            'min-coverage': 'text',
            strict: 'switch',
        });
        const format = (0,command/* formatOf */.be)(given);
        const now = (0,command/* nowOf */.Ic)(given);
        const minCoverage = (0,inputs/* percent */.KN)('--min-coverage', given.text('min-coverage'));
        const limit = (0,inputs/* whole */.WQ)('--limit', given.text('limit'));
        const since = (0,inputs/* duration */.p0)('--since', given.text('since'));
        const agentId = given.text('agent-id');
        const items = given.list('traces').flatMap(inputs/* splitList */.ry);
        if (items.length === 0 && agentId === undefined)
            throw new commands_arguments/* UsageError */.eb('name the traces with --traces, or the agent of the API with --agent-id');
        const subject = await (0,commands_evaluate.readSubject)(given, terminal, now);
        const settings = {
            ...subject.settings,
            ...(minCoverage !== undefined && { minCoverage }),
            ...(limit !== undefined && { traceLimit: limit }),
            ...(since !== undefined && { traceWindow: since }),
        };
        if (!subject.agent)
            return (0,commands_evaluate.refuse)(subject.failures, terminal, format === 'json');
        const listed = items.length > 0 ? await terminal.tree.list() : [];
        const files = items.map((text) => ({ text }));
        const found = (0,traces/* tracesOf */.Or)({ configured: { files, ...(agentId !== undefined && { agentId }) }, beside: [], of: 1 }, listed, settings);
        const agent = { ...subject.agent, ...(found.origin && { traces: found.origin }) };
        const histories = await (0,gate_history/* historiesOf */.u3)([agent], {
            tree: terminal.tree,
            settings,
            now,
            // Nothing is compared here, so no change could have edited anything.
            isEvidence: () => true,
            api: apiOf(terminal, settings),
            ...(since !== undefined && { since: now.getTime() - since * 1000 }),
            progress: (line) => terminal.err(`read ${line}`),
        });
        const past = histories.get(agent);
        const report = (0,judge_agent/* judgeAgent */.Z)(agent, subject.ofFiles, settings, { now, context: 'audit', elapsed: terminal.elapsed }, past);
        const failures = [...found.findings, ...(0,commands_evaluate.notJudged)(report), ...(past?.history ? [] : [noHistory()])];
        if (failures.length > 0 || report.history === undefined)
            return (0,commands_evaluate.refuse)(distinct(failures), terminal, format === 'json');
        switch (format) {
            case 'json':
                terminal.out(JSON.stringify(report.history.response, null, 2));
                for (const finding of report.findings.filter(commands_evaluate.isAboutFiles))
                    terminal.err(`${finding.severity}: ${finding.message} [${finding.rule}]`);
                break;
            case 'markdown':
                terminal.out((0,summary/* renderSummary */.B)((0,local_report/* localReport */.Q)({ agents: [report], scope: 'changed', ...(given.text('now') !== undefined && { now }) }, settings, terminal)));
                break;
            case 'text':
                terminal.out(renderHistoryText(report, { colour: terminal.colour }));
                break;
            default:
                format;
        }
        if (report.verdict === 'fail' || report.verdict === 'error')
            return 1;
        return given.has('strict') && report.verdict === 'warn' ? 1 : 0;
    },
};
function noHistory() {
    return (0,finding/* findingIn */.jl)('trace-source', '', 'there is no history to judge the agent by', { help: 'name traces that hold its calls' });
}
function distinct(findings) {
    const told = findings.filter((finding, index) => findings.findIndex((other) => other.message === finding.message) === index);
    return told.length > 1 ? told.filter(({ message }) => message !== noHistory().message) : told;
}
function apiOf(_terminal, _settings) {
    return { missing: 'error', message: 'the traces of the API need a key', help: 'set the environment variable MNEMOM_API_KEY' };
}


/***/ })

};
