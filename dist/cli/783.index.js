export const id = 783;
export const ids = [783];
export const modules = {

/***/ 4783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  testCommand: () => (/* binding */ testCommand)
});

// EXTERNAL MODULE: ./build/src/discovery/traces.js
var traces = __webpack_require__(8504);
// EXTERNAL MODULE: ./build/src/finding/finding.js
var finding = __webpack_require__(5722);
// EXTERNAL MODULE: ./build/src/document/digits.js
var digits = __webpack_require__(9133);
// EXTERNAL MODULE: ./build/src/evaluation/evaluate.js
var evaluate = __webpack_require__(21);
// EXTERNAL MODULE: ./build/src/evaluation/history/findings.js + 1 modules
var findings = __webpack_require__(1427);
// EXTERNAL MODULE: ./build/src/evaluation/history/response.js
var response = __webpack_require__(4524);
// EXTERNAL MODULE: ./build/src/evaluation/response.js
var evaluation_response = __webpack_require__(2721);
// EXTERNAL MODULE: ./build/src/report/sections/agents-table.js
var agents_table = __webpack_require__(9650);
// EXTERNAL MODULE: ./build/src/report/sections/tools-table.js
var tools_table = __webpack_require__(8839);
// EXTERNAL MODULE: ./build/src/report/writing/budget.js
var budget = __webpack_require__(1434);
// EXTERNAL MODULE: ./build/src/report/writing/colour.js
var colour = __webpack_require__(9843);
// EXTERNAL MODULE: ./build/src/report/writing/escape.js
var writing_escape = __webpack_require__(1920);
// EXTERNAL MODULE: ./build/src/report/writing/history-words.js
var history_words = __webpack_require__(271);
// EXTERNAL MODULE: ./build/src/report/writing/links.js
var links = __webpack_require__(9154);
// EXTERNAL MODULE: ./build/src/report/surfaces/text.js + 1 modules
var surfaces_text = __webpack_require__(596);
;// CONCATENATED MODULE: ./build/src/report/surfaces/history-text.js














const NAME_LENGTH = 80;
const LISTED_TRACES = 10;
const LISTED_TOOLS = 30;
function renderHistoryText(report, options) {
    const paint = (0,colour/* paintOf */.M)(options);
    const { agent, history: past } = report;
    if (past === undefined)
        return '';
    const { history, sources } = past;
    const name = (0,writing_escape/* plain */.pj)((0,writing_escape/* cut */.Jj)(agent.name, NAME_LENGTH));
    const lines = [
        paint.verdict(report.verdict, paint.bold(`${name}: ${report.verdict}: ${(0,history_words/* tracesText */.Kc)(history)}`)),
        ...(0,colour/* columns */.Y)([
            ['  Calls', (0,history_words/* callsText */.XX)(history)],
            ...(spanText(history) === undefined ? [] : [['  Time', spanText(history)]]),
            ...sources.map((source) => ['  Traces', (0,writing_escape/* plain */.pj)(source)]),
            ...(agent.card ? [['  Card', (0,writing_escape/* plain */.pj)(agent.card.place.document.file)]] : []),
            ...(agent.policy && agent.policy.place.document.file !== agent.card?.place.document.file
                ? [
                    [
                        '  Policy',
                        `${(0,writing_escape/* plain */.pj)(agent.policy.place.document.file)} (${(0,writing_escape/* plain */.pj)((0,evaluation_response/* policyId */.iT)(agent) ?? '')})`,
                    ],
                ]
                : []),
            ['  Coverage', (0,agents_table/* coverageText */._)(report)],
            ...(history.grace.kind === 'applies'
                ? [['  Grace', `tools first seen less than ${history.grace.hours} h ago are tolerated`]]
                : []),
        ]),
        '',
        ...(0,surfaces_text/* findingsText */._g)([...report.findings].sort(finding/* compareFindings */.Eg), paint, 'counted'),
        ...failingLines(history, paint),
        ...toolLines(report, history, paint),
    ];
    return lines.join('\n').trimEnd();
}
function spanText({ span }) {
    if (span.first === undefined || span.last === undefined)
        return undefined;
    return span.first === span.last
        ? (0,findings/* showTime */.lY)(span.first)
        : `${(0,findings/* showTime */.lY)(span.first)} to ${(0,findings/* showTime */.lY)(span.last)}`;
}
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
        const what = `${(0,writing_escape/* plain */.pj)((0,writing_escape/* cut */.Jj)(first.violation.decision?.tool.canonical ?? 'the trace', NAME_LENGTH))}: ${first.violation.severity}: ${(0,writing_escape/* plain */.pj)((0,writing_escape/* cut */.Jj)((0,response/* reasonOf */.A)({ level: 'violation', violation: first.violation }), 200))}`;
        return [
            `  ${(0,writing_escape/* plain */.pj)((0,writing_escape/* cut */.Jj)(id, NAME_LENGTH))}`,
            first.at === undefined ? 'no time' : (0,findings/* showTime */.lY)(first.at),
            `${what}${more.length > 0 ? ` (and ${more.length} more)` : ''}`,
        ];
    });
    const rest = failing.size - rows.length;
    return [
        paint.bold('Traces with violations'),
        ...(0,colour/* columns */.Y)(rows),
        ...(rest > 0
            ? [`  and ${(0,digits/* digits */.v)(rest)} more; --format json lists the newest 1,000 violations`]
            : []),
        '',
    ];
}
function toolLines({ agent }, history, paint) {
    const tools = [...history.tools].sort((a, b) => b.calls - a.calls);
    const defaults = agent.policy && history.governed ? (0,evaluate/* effectiveDefaults */.c3)(agent.policy) : undefined;
    const rows = tools
        .slice(0, LISTED_TOOLS)
        .map((tool) => [
        `  ${(0,writing_escape/* plain */.pj)((0,writing_escape/* cut */.Jj)(tool.decision.tool.canonical, NAME_LENGTH))}`,
        tool.calls > 0
            ? `${(0,budget/* counted */.hS)(tool.calls, history_words/* CALLS */.q$)} in ${(0,budget/* counted */.hS)(tool.traces, history_words/* TRACES */.Fr)}`
            : 'never called',
        `${deciderText(tool, defaults)}${tool.denied > 0 ? `; ${(0,budget/* counted */.hS)(tool.denied, history_words/* ATTEMPTS */.PY)}` : ''}`,
    ]);
    const rest = tools.length - rows.length;
    return [
        paint.bold('Tools'),
        ...(0,colour/* columns */.Y)(rows),
        ...(rest > 0 ? [`  and ${(0,digits/* digits */.v)(rest)} more`] : []),
    ];
}
function deciderText({ decision, redacted }, defaults) {
    if (redacted)
        return 'its name is kept back by the source';
    const { decided_by } = (0,evaluation_response/* explain */.WE)(decision, defaults);
    const by = decided_by
        ? ` by ${(0,writing_escape/* plain */.pj)(JSON.stringify((0,writing_escape/* cut */.Jj)(decided_by.name, NAME_LENGTH)))} at ${(0,links/* lineText */.oZ)(decided_by)}`
        : '';
    return `${(0,tools_table/* outcomeWords */.wX)(decision.outcome)}${by}`;
}

// EXTERNAL MODULE: ./build/src/report/surfaces/summary.js + 3 modules
var summary = __webpack_require__(3090);
// EXTERNAL MODULE: ./build/src/run/evaluate-agent.js + 2 modules
var evaluate_agent = __webpack_require__(2015);
// EXTERNAL MODULE: ./build/src/run/history/history.js + 17 modules
var history_history = __webpack_require__(9213);
// EXTERNAL MODULE: ./build/src/settings/inputs.js
var inputs = __webpack_require__(198);
// EXTERNAL MODULE: ./build/src/cli/agent-input.js
var agent_input = __webpack_require__(9432);
// EXTERNAL MODULE: ./build/src/cli/arguments.js
var cli_arguments = __webpack_require__(752);
// EXTERNAL MODULE: ./build/src/cli/command.js
var command = __webpack_require__(4953);
// EXTERNAL MODULE: ./build/src/cli/evaluate.js
var cli_evaluate = __webpack_require__(7201);
// EXTERNAL MODULE: ./build/src/cli/local-adapters.js + 8 modules
var local_adapters = __webpack_require__(2709);
// EXTERNAL MODULE: ./build/src/cli/local-report.js
var local_report = __webpack_require__(8110);
;// CONCATENATED MODULE: ./build/src/cli/test.js














const testCommand = {
    usage: 'test <card|policy> --traces <files…> [--card file] [--policy file] [--org file] [--tools list] [--agent-id id] [--api-url address] [--since 7d] [--limit n] [--min-coverage n] [--strict] [--format text|json|markdown]',
    async run(args, terminal) {
        const given = (0,cli_arguments/* readArguments */.lR)(args, {
            ...agent_input/* SUBJECT_OPTIONS */.mL,
            traces: 'list',
            'agent-id': 'text',
            'api-url': 'text',
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
        const apiUrl = (0,inputs/* url */.OZ)('--api-url', given.text('api-url'));
        const items = given.list('traces').flatMap(inputs/* splitList */.ry);
        if (items.length === 0 && agentId === undefined)
            throw new cli_arguments/* UsageError */.eb('name the traces with --traces, or the agent of the API with --agent-id');
        const subject = await (0,agent_input/* readSubject */.$e)(given, terminal, now);
        const settings = {
            ...subject.settings,
            ...(minCoverage !== undefined && { minCoverage }),
            ...(limit !== undefined && { traceLimit: limit }),
            ...(since !== undefined && { traceWindow: since }),
            ...(apiUrl !== undefined && { apiUrl }),
        };
        if (!subject.agent)
            return (0,cli_evaluate.refuse)(subject.failures, terminal, format === 'json');
        const listed = items.length > 0 ? await terminal.tree.list() : [];
        const files = items.map((text) => ({ text }));
        const found = (0,traces/* tracesOf */.Or)({ configured: { files, ...(agentId !== undefined && { agentId }) }, beside: [], of: 1 }, listed, settings);
        const agent = { ...subject.agent, ...(found.origin && { traces: found.origin }) };
        const histories = await (0,history_history/* historiesOf */.u)([agent], {
            tree: terminal.tree,
            settings,
            now,
            isEvidence: () => true,
            api: (0,local_adapters/* localApi */.c)(terminal, settings, now),
            ...(since !== undefined && { since: now.getTime() - since * 1000 }),
            progress: (line) => terminal.err(`read ${line}`),
        });
        const past = histories.get(agent);
        const report = (0,evaluate_agent/* evaluateAgent */.v)(agent, subject.ofFiles, settings, { now, context: 'audit', elapsed: terminal.elapsed }, past);
        const failures = [
            ...found.findings,
            ...(0,cli_evaluate.notJudged)(report, terminal),
            ...(past?.history ? [] : [noHistory()]),
        ];
        if (failures.length > 0 || report.history === undefined)
            return (0,cli_evaluate.refuse)(distinct(failures), terminal, format === 'json');
        switch (format) {
            case 'json':
                terminal.out((0,writing_escape/* jsonText */.s$)(report.history.response));
                for (const finding of report.findings.filter(cli_evaluate.isAboutFiles))
                    terminal.err(`${finding.severity}: ${finding.message} [${finding.rule}]`);
                break;
            case 'markdown':
                terminal.out((0,summary/* renderSummary */.B)((0,local_report/* localReport */.Q)({
                    agents: [report],
                    ...(given.text('now') !== undefined && { now }),
                }, settings, terminal)));
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
    return (0,finding/* findingIn */.jl)('trace-source', '', 'there is no history to judge the agent by', {
        help: 'name traces that hold its calls',
    });
}
function distinct(findings) {
    const told = findings.filter((finding, index) => findings.findIndex((other) => other.message === finding.message) === index);
    return told.length > 1 ? told.filter(({ message }) => message !== noHistory().message) : told;
}


/***/ })

};
