export const id = 783;
export const ids = [783,201];
export const modules = {

/***/ 7201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   evaluateCommand: () => (/* binding */ evaluateCommand),
/* harmony export */   isAboutFiles: () => (/* binding */ isAboutFiles),
/* harmony export */   notJudged: () => (/* binding */ notJudged),
/* harmony export */   refuse: () => (/* binding */ refuse)
/* harmony export */ });
/* harmony import */ var _evaluation_response_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2721);
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5722);
/* harmony import */ var _report_surfaces_evaluation_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5299);
/* harmony import */ var _report_surfaces_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1719);
/* harmony import */ var _report_surfaces_summary_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3090);
/* harmony import */ var _report_writing_escape_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1920);
/* harmony import */ var _report_writing_links_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9154);
/* harmony import */ var _run_judge_agent_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5066);
/* harmony import */ var _settings_inputs_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(198);
/* harmony import */ var _agent_input_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9432);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(752);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4953);
/* harmony import */ var _local_report_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(8110);













const evaluateCommand = {
    usage: 'evaluate <card|policy> [--card file] [--policy file] [--org file] [--tools list] [--agent name] [--min-coverage n] [--strict] [--context name] [--format text|json|markdown]',
    async run(args, terminal) {
        const given = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_10__/* .readArguments */ .lR)(args, {
            ..._agent_input_js__WEBPACK_IMPORTED_MODULE_9__/* .SUBJECT_OPTIONS */ .mL,
            'min-coverage': 'text',
            strict: 'switch',
            context: 'text',
        });
        const format = (0,_command_js__WEBPACK_IMPORTED_MODULE_11__/* .formatOf */ .be)(given);
        const now = (0,_command_js__WEBPACK_IMPORTED_MODULE_11__/* .nowOf */ .Ic)(given);
        const context = (0,_settings_inputs_js__WEBPACK_IMPORTED_MODULE_8__/* .oneOf */ .yL)('--context', given.text('context'), _evaluation_response_js__WEBPACK_IMPORTED_MODULE_0__/* .CONTEXTS */ .Jo) ?? 'cicd';
        const minCoverage = (0,_settings_inputs_js__WEBPACK_IMPORTED_MODULE_8__/* .percent */ .KN)('--min-coverage', given.text('min-coverage'));
        const subject = await (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_9__/* .readSubject */ .$e)(given, terminal, now);
        const settings = {
            ...subject.settings,
            ...(minCoverage !== undefined && { minCoverage }),
        };
        if (!subject.agent)
            return refuse(subject.failures, terminal, format === 'json');
        const report = (0,_run_judge_agent_js__WEBPACK_IMPORTED_MODULE_7__/* .judgeAgent */ .Z)(subject.agent, subject.ofFiles, settings, {
            now,
            context,
            elapsed: terminal.elapsed,
        });
        const failures = [...subject.failures, ...notJudged(report, terminal)];
        if (failures.length > 0)
            return refuse(failures, terminal, format === 'json');
        switch (format) {
            case 'json':
                terminal.out((0,_report_writing_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .jsonText */ .s$)(report.response));
                for (const finding of report.findings.filter(isAboutFiles))
                    terminal.err(`${finding.severity}: ${finding.message} [${finding.rule}]`);
                break;
            case 'markdown':
                terminal.out((0,_report_surfaces_summary_js__WEBPACK_IMPORTED_MODULE_4__/* .renderSummary */ .B)((0,_local_report_js__WEBPACK_IMPORTED_MODULE_12__/* .localReport */ .Q)({
                    agents: [report],
                    scope: 'changed',
                    ...(given.text('now') !== undefined && { now }),
                }, settings, terminal)));
                break;
            case 'text':
                terminal.out((0,_report_surfaces_evaluation_text_js__WEBPACK_IMPORTED_MODULE_2__/* .renderEvaluationText */ .C)(report, { colour: terminal.colour }).trimEnd());
                break;
            default:
                format;
        }
        if (report.verdict === 'fail' || report.verdict === 'error')
            return 1;
        return given.has('strict') && report.verdict === 'warn' ? 1 : 0;
    },
};
function isAboutFiles(finding) {
    return finding.severity !== 'note' && finding.tool === undefined;
}
function notJudged(report, terminal) {
    const blocking = report.findings.filter((finding) => finding.blocking);
    if (blocking.length > 0)
        return blocking;
    if (report.evaluation?.governed)
        return [];
    const file = report.agent.card?.place.document.file ?? '';
    return [
        (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .findingIn */ .jl)('could-not-evaluate', file, 'there is no policy, so no tool can be judged', {
            help: `give the policy with --policy, or write one with "${terminal.command} init"`,
        }),
    ];
}
function refuse(failures, terminal, json) {
    if (json)
        terminal.out((0,_report_writing_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .jsonText */ .s$)({ verdict: 'error', findings: failures.map(_report_surfaces_json_js__WEBPACK_IMPORTED_MODULE_3__/* .findingToJson */ .NM) }));
    else {
        for (const finding of failures) {
            const { file, range } = finding.location;
            const isNamed = file === '' || (!range && finding.message.includes(JSON.stringify(file)));
            const place = isNamed ? '' : `${(0,_report_writing_links_js__WEBPACK_IMPORTED_MODULE_6__/* .placeText */ .Z9)(finding.location)}: `;
            terminal.err(`error: ${place}${finding.message}${finding.help ? `\n  ${finding.help}` : ''}`);
        }
    }
    return 2;
}


/***/ }),

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
// EXTERNAL MODULE: ./build/src/run/history.js + 17 modules
var run_history = __webpack_require__(1279);
// EXTERNAL MODULE: ./build/src/run/judge-agent.js + 2 modules
var judge_agent = __webpack_require__(5066);
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
// EXTERNAL MODULE: ./build/src/cli/local-api.js
var local_api = __webpack_require__(1562);
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
        const histories = await (0,run_history/* historiesOf */.u)([agent], {
            tree: terminal.tree,
            settings,
            now,
            isEvidence: () => true,
            api: (0,local_api/* localApi */.c)(terminal, settings, now),
            ...(since !== undefined && { since: now.getTime() - since * 1000 }),
            progress: (line) => terminal.err(`read ${line}`),
        });
        const past = histories.get(agent);
        const report = (0,judge_agent/* judgeAgent */.Z)(agent, subject.ofFiles, settings, { now, context: 'audit', elapsed: terminal.elapsed }, past);
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
                    scope: 'changed',
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


/***/ }),

/***/ 5299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ renderExplanationText),
/* harmony export */   C: () => (/* binding */ renderEvaluationText)
/* harmony export */ });
/* harmony import */ var _evaluation_decide_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1714);
/* harmony import */ var _evaluation_response_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2721);
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5722);
/* harmony import */ var _sections_agents_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9650);
/* harmony import */ var _sections_coverage_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7483);
/* harmony import */ var _sections_groups_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3617);
/* harmony import */ var _sections_run_time_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(6684);
/* harmony import */ var _sections_tools_table_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8839);
/* harmony import */ var _writing_budget_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1434);
/* harmony import */ var _writing_colour_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9843);
/* harmony import */ var _writing_escape_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1920);
/* harmony import */ var _writing_links_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9154);
/* harmony import */ var _writing_nouns_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7890);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(596);














const LISTED = 12;
const EXAMPLES = 3;
const NAME_LENGTH = 80;
const VIOLATIONS = ['violation', 'violations'];
function renderEvaluationText(agent, options) {
    const paint = (0,_writing_colour_js__WEBPACK_IMPORTED_MODULE_10__/* .paintOf */ .M)(options);
    const { evaluation } = agent;
    const lines = [
        paint.verdict(agent.verdict, paint.bold(verdictLine(agent))),
        ...(evaluation ? factLines(agent, evaluation) : []),
        '',
        ...(0,_text_js__WEBPACK_IMPORTED_MODULE_9__/* .findingsText */ ._g)([...agent.findings].sort(_finding_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .compareFindings */ .Eg), paint, 'counted'),
        ...(evaluation ? toolLines(evaluation, paint) : []),
        ...gapLines(agent, paint),
    ];
    return lines.join('\n').trimEnd();
}
function verdictLine(one) {
    const { agent, verdict, evaluation } = one;
    const name = (0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .plain */ .pj)((0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .cut */ .Jj)(agent.name, NAME_LENGTH));
    if (evaluation === undefined)
        return `${name}: ${verdict}: its files could not be read far enough to judge it`;
    if (!evaluation.governed)
        return `${name}: ${verdict}: no policy governs this agent, so no tool was judged`;
    if (agent.tools === undefined)
        return `${name}: ${verdict}: no tool list is known, so only files and coverage were judged`;
    const { violations, warnings } = evaluation;
    const found = [
        violations.length === 0
            ? 'no violation'
            : `${(0,_writing_budget_js__WEBPACK_IMPORTED_MODULE_11__/* .counted */ .hS)(violations.length, VIOLATIONS)} (${(0,_sections_agents_table_js__WEBPACK_IMPORTED_MODULE_3__/* .violationsText */ .gy)(evaluation)})`,
        ...(warnings.length === 0 ? [] : [(0,_writing_budget_js__WEBPACK_IMPORTED_MODULE_11__/* .counted */ .hS)(warnings.length, _writing_nouns_js__WEBPACK_IMPORTED_MODULE_12__/* .WARNINGS */ .e8)]),
    ];
    const others = (0,_sections_agents_table_js__WEBPACK_IMPORTED_MODULE_3__/* .otherErrors */ .ef)(one);
    const rest = others === 0 ? '' : `; ${(0,_writing_budget_js__WEBPACK_IMPORTED_MODULE_11__/* .counted */ .hS)(others, ['other error', 'other errors'])}`;
    return `${name}: ${verdict}: ${found.join(', ')} among ${(0,_writing_budget_js__WEBPACK_IMPORTED_MODULE_11__/* .counted */ .hS)(evaluation.decisions.length, _writing_nouns_js__WEBPACK_IMPORTED_MODULE_12__/* .TOOLS */ .It)}${rest}`;
}
function factLines(one, evaluation) {
    const { agent } = one;
    const policy = agent.policy?.place.document.file;
    const gaps = evaluation.coverage.unmapped.length;
    const rows = [
        [
            '  Coverage',
            `${(0,_sections_agents_table_js__WEBPACK_IMPORTED_MODULE_3__/* .coverageText */ ._)(one)}${evaluation.coverage.percent !== null && gaps > 0 ? `; ${gaps} to map, see below` : ''}`,
        ],
        ...(agent.card
            ? [
                [
                    '  Card',
                    `${(0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .plain */ .pj)(agent.card.place.document.file)}${policy === agent.card.place.document.file ? ', with the policy' : ''}`,
                ],
            ]
            : []),
        ...(policy === undefined || policy === agent.card?.place.document.file
            ? []
            : [
                [
                    '  Policy',
                    `${(0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .plain */ .pj)(policy)}${agent.policy?.name === undefined ? '' : ` (${(0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .plain */ .pj)((0,_evaluation_response_js__WEBPACK_IMPORTED_MODULE_1__/* .policyId */ .iT)(agent) ?? '')})`}`,
                ],
            ]),
        ...(agent.tools?.sources ?? []).map((source) => ['  Tools', (0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .plain */ .pj)(source)]),
        ...(evaluation.governed ? [['  Run time', (0,_sections_run_time_js__WEBPACK_IMPORTED_MODULE_13__/* .modeSentence */ .DO)(evaluation)]] : []),
    ];
    return (0,_writing_colour_js__WEBPACK_IMPORTED_MODULE_10__/* .columns */ .Y)(rows);
}
function toolLines(evaluation, paint) {
    if (evaluation.decisions.length === 0)
        return [];
    const blocks = _sections_tools_table_js__WEBPACK_IMPORTED_MODULE_6__/* .OUTCOMES */ .im.flatMap((outcome) => {
        const decisions = evaluation.decisions.filter((decision) => decision.outcome === outcome);
        if (decisions.length === 0)
            return [];
        const title = `${(0,_sections_tools_table_js__WEBPACK_IMPORTED_MODULE_6__/* .outcomeWords */ .wX)(outcome)}: ${(0,_writing_budget_js__WEBPACK_IMPORTED_MODULE_11__/* .counted */ .hS)(decisions.length, _writing_nouns_js__WEBPACK_IMPORTED_MODULE_12__/* .TOOLS */ .It)}`;
        const rows = decisions.length <= LISTED
            ? decisions.map((decision) => toolRow(decision, evaluation))
            : deciderRows(decisions, evaluation);
        return [paint.bold(`  ${title}`), ...(0,_writing_colour_js__WEBPACK_IMPORTED_MODULE_10__/* .columns */ .Y)(rows)];
    });
    return [paint.bold('Tools'), ...blocks, ''];
}
function toolRow(decision, evaluation) {
    return [
        `    ${(0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .plain */ .pj)((0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .cut */ .Jj)(decision.tool.canonical, NAME_LENGTH))}`,
        deciderText(decision, evaluation),
    ];
}
function deciderRows(decisions, evaluation) {
    const deciders = new Map();
    for (const decision of decisions) {
        const decider = deciderText(decision, evaluation);
        const name = (0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .plain */ .pj)((0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .cut */ .Jj)(decision.tool.canonical, NAME_LENGTH));
        const names = deciders.get(decider);
        if (names)
            names.push(name);
        else
            deciders.set(decider, [name]);
    }
    return [...deciders].map(([decider, tools]) => [
        `    ${(0,_writing_budget_js__WEBPACK_IMPORTED_MODULE_11__/* .counted */ .hS)(tools.length, _writing_nouns_js__WEBPACK_IMPORTED_MODULE_12__/* .TOOLS */ .It)}`,
        decider,
        `such as ${(0,_sections_groups_js__WEBPACK_IMPORTED_MODULE_5__/* .someOf */ .yU)(tools, EXAMPLES)}`.replace(/^such as (?=[^,]*$)/, ''),
    ]);
}
function deciderText(decision, evaluation) {
    const { decided_by } = (0,_evaluation_response_js__WEBPACK_IMPORTED_MODULE_1__/* .explain */ .WE)(decision, evaluation.defaults);
    if (decided_by)
        return `by ${byText(decided_by)}`;
    return evaluation.governed
        ? `by ${(0,_sections_tools_table_js__WEBPACK_IMPORTED_MODULE_6__/* .byDefault */ .Ri)(decision, evaluation.defaults)}`
        : 'no policy governs it';
}
function byText(decider) {
    return `${(0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .plain */ .pj)(JSON.stringify((0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .cut */ .Jj)(decider.name, NAME_LENGTH)))} at ${(0,_writing_links_js__WEBPACK_IMPORTED_MODULE_8__/* .lineText */ .oZ)(decider)}`;
}
function gapLines({ agent, evaluation, findings }, paint) {
    const { policy } = agent;
    if (findings.some(({ rule }) => rule === 'unmapped-action'))
        return [];
    if (!evaluation ||
        !policy ||
        evaluation.coverage.percent === null ||
        evaluation.coverage.unmapped.length === 0)
        return [];
    const where = `${policy.unified ? 'capabilities' : 'capability_mappings'} in ${(0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .plain */ .pj)(policy.place.document.file)}`;
    return [
        paint.bold('Bounded actions that nothing maps'),
        `  add under ${where}, and name the tools:`,
        ...evaluation.coverage.unmapped.flatMap((action) => (0,_text_js__WEBPACK_IMPORTED_MODULE_9__/* .barred */ .fP)((0,_sections_coverage_js__WEBPACK_IMPORTED_MODULE_4__/* .mappingStub */ .he)(action.value, policy), paint)),
    ];
}
function renderExplanationText(decision, evaluation, options) {
    const paint = (0,_writing_colour_js__WEBPACK_IMPORTED_MODULE_10__/* .paintOf */ .M)(options);
    const { decided_by, also_matched } = (0,_evaluation_response_js__WEBPACK_IMPORTED_MODULE_1__/* .explain */ .WE)(decision, evaluation.defaults);
    const violations = evaluation.violations.filter((violation) => violation.decision === decision);
    const warnings = evaluation.warnings.filter((warning) => warning.decision === decision);
    const rows = [
        ['  decided by', decided_by ? byText(decided_by) : (0,_sections_tools_table_js__WEBPACK_IMPORTED_MODULE_6__/* .byDefault */ .Ri)(decision, evaluation.defaults)],
        ...also_matched.map((other) => ['  also matched', byText(other)]),
        ...violations.map((violation) => [
            '  violation',
            `${violation.severity}: ${(0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .plain */ .pj)(reasonOf(violation))}`,
        ]),
        ...warnings.map((warning) => [
            '  warning',
            (0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .plain */ .pj)(warning.type === 'unmapped'
                ? (0,_evaluation_response_js__WEBPACK_IMPORTED_MODULE_1__/* .unmappedReason */ .le)(warning.decision)
                : (0,_evaluation_response_js__WEBPACK_IMPORTED_MODULE_1__/* .escalationReason */ .ch)(warning.trigger)),
        ]),
        [
            '  at run time',
            evaluation.governed
                ? ((0,_sections_run_time_js__WEBPACK_IMPORTED_MODULE_13__/* .runTimeEffects */ .Zd)(evaluation).get(decision) ?? 'allowed')
                : 'not known: no policy governs this agent',
        ],
    ];
    const verdict = violations.some(({ severity }) => (0,_evaluation_decide_js__WEBPACK_IMPORTED_MODULE_0__/* .atLeast */ .jZ)(severity, 'high'))
        ? 'fail'
        : violations.length + warnings.length > 0
            ? 'warn'
            : 'pass';
    const title = `${(0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .plain */ .pj)((0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .cut */ .Jj)(decision.tool.canonical, NAME_LENGTH))}: ${(0,_sections_tools_table_js__WEBPACK_IMPORTED_MODULE_6__/* .outcomeWords */ .wX)(decision.outcome)}`;
    return [paint.verdict(verdict, paint.bold(title)), ...(0,_writing_colour_js__WEBPACK_IMPORTED_MODULE_10__/* .columns */ .Y)(rows)].join('\n');
}
function reasonOf(violation) {
    switch (violation.type) {
        case 'forbidden':
            return `forbidden by ${JSON.stringify(violation.rule.pattern.text)}: ${violation.rule.reason}`;
        case 'escalation':
            return `denied by ${JSON.stringify(violation.trigger.text)}: ${violation.trigger.reason}`;
        case 'capability_exceeded':
            return (0,_evaluation_response_js__WEBPACK_IMPORTED_MODULE_1__/* .exceededReason */ .QD)(violation.decision);
        case 'unmapped':
            return (0,_evaluation_response_js__WEBPACK_IMPORTED_MODULE_1__/* .unmappedReason */ .le)(violation.decision);
        default:
            return violation;
    }
}


/***/ })

};
