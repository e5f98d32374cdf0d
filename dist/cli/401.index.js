export const id = 401;
export const ids = [401,653];
export const modules = {

/***/ 3653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   evaluateCommand: () => (/* binding */ evaluateCommand),
/* harmony export */   isAboutFiles: () => (/* binding */ isAboutFiles),
/* harmony export */   notJudged: () => (/* binding */ notJudged),
/* harmony export */   refuse: () => (/* binding */ refuse)
/* harmony export */ });
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5722);
/* harmony import */ var _gate_judge_agent_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7328);
/* harmony import */ var _judge_response_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1602);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6209);
/* harmony import */ var _report_evaluation_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3558);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7912);
/* harmony import */ var _report_links_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7713);
/* harmony import */ var _report_summary_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3146);
/* harmony import */ var _settings_inputs_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(198);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4652);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2925);
/* harmony import */ var _local_report_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7946);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(4068);













const evaluateCommand = {
    usage: 'evaluate <card|policy> [--card file] [--policy file] [--org file] [--tools list] [--agent name] [--min-coverage n] [--strict] [--context name] [--format text|json|markdown]',
    async run(args, terminal) {
        const given = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_9__/* .readArguments */ .lR)(args, { ..._subject_js__WEBPACK_IMPORTED_MODULE_12__/* .SUBJECT_OPTIONS */ .mL, 'min-coverage': 'text', strict: 'switch', context: 'text' });
        const format = (0,_command_js__WEBPACK_IMPORTED_MODULE_10__/* .formatOf */ .be)(given);
        const now = (0,_command_js__WEBPACK_IMPORTED_MODULE_10__/* .nowOf */ .Ic)(given);
        const context = (0,_settings_inputs_js__WEBPACK_IMPORTED_MODULE_8__/* .oneOf */ .yL)('--context', given.text('context'), _judge_response_js__WEBPACK_IMPORTED_MODULE_2__/* .CONTEXTS */ .Jo) ?? 'cicd';
        const minCoverage = (0,_settings_inputs_js__WEBPACK_IMPORTED_MODULE_8__/* .percent */ .KN)('--min-coverage', given.text('min-coverage'));
        const subject = await (0,_subject_js__WEBPACK_IMPORTED_MODULE_12__/* .readSubject */ .$e)(given, terminal, now);
        const settings = { ...subject.settings, ...(minCoverage !== undefined && { minCoverage }) };
        if (!subject.agent)
            return refuse(subject.failures, terminal, format === 'json');
        const report = (0,_gate_judge_agent_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeAgent */ .Z)(subject.agent, subject.ofFiles, settings, { now, context, elapsed: terminal.elapsed });
        const failures = [...subject.failures, ...notJudged(report, terminal)];
        if (failures.length > 0)
            return refuse(failures, terminal, format === 'json');
        switch (format) {
            case 'json':
                terminal.out((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .jsonText */ .s$)(report.response));
                for (const finding of report.findings.filter(isAboutFiles))
                    terminal.err(`${finding.severity}: ${finding.message} [${finding.rule}]`);
                break;
            case 'markdown':
                terminal.out((0,_report_summary_js__WEBPACK_IMPORTED_MODULE_7__/* .renderSummary */ .B)((0,_local_report_js__WEBPACK_IMPORTED_MODULE_11__/* .localReport */ .Q)({ agents: [report], scope: 'changed', ...(given.text('now') !== undefined && { now }) }, settings, terminal)));
                break;
            case 'text':
                terminal.out((0,_report_evaluation_text_js__WEBPACK_IMPORTED_MODULE_4__/* .renderEvaluationText */ .C)(report, { colour: terminal.colour }).trimEnd());
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
        (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .findingIn */ .jl)('could-not-evaluate', file, 'there is no policy, so no tool can be judged', {
            help: `give the policy with --policy, or write one with "${terminal.command} init"`,
        }),
    ];
}
function refuse(failures, terminal, json) {
    if (json)
        terminal.out((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .jsonText */ .s$)({ verdict: 'error', findings: failures.map(_report_json_js__WEBPACK_IMPORTED_MODULE_5__/* .findingToJson */ .NM) }));
    else {
        for (const finding of failures) {
            const { file, range } = finding.location;
            const isNamed = file === '' || (!range && finding.message.includes(JSON.stringify(file)));
            const place = isNamed ? '' : `${(0,_report_links_js__WEBPACK_IMPORTED_MODULE_6__/* .placeText */ .Z9)(finding.location)}: `;
            terminal.err(`error: ${place}${finding.message}${finding.help ? `\n  ${finding.help}` : ''}`);
        }
    }
    return 2;
}


/***/ }),

/***/ 4401:
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
// EXTERNAL MODULE: ./build/src/gate/history.js + 17 modules
var gate_history = __webpack_require__(6444);
// EXTERNAL MODULE: ./build/src/gate/judge-agent.js + 2 modules
var judge_agent = __webpack_require__(7328);
// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(6209);
// EXTERNAL MODULE: ./build/src/document/digits.js
var digits = __webpack_require__(9133);
// EXTERNAL MODULE: ./build/src/judge/evaluate.js
var evaluate = __webpack_require__(3814);
// EXTERNAL MODULE: ./build/src/judge/history-findings.js + 1 modules
var history_findings = __webpack_require__(9868);
// EXTERNAL MODULE: ./build/src/judge/history-response.js
var history_response = __webpack_require__(6029);
// EXTERNAL MODULE: ./build/src/judge/response.js
var response = __webpack_require__(1602);
// EXTERNAL MODULE: ./build/src/report/agents-table.js
var agents_table = __webpack_require__(9021);
// EXTERNAL MODULE: ./build/src/report/budget.js
var budget = __webpack_require__(5439);
// EXTERNAL MODULE: ./build/src/report/colour.js
var colour = __webpack_require__(9454);
// EXTERNAL MODULE: ./build/src/report/history-words.js
var history_words = __webpack_require__(1072);
// EXTERNAL MODULE: ./build/src/report/links.js
var links = __webpack_require__(7713);
// EXTERNAL MODULE: ./build/src/report/text.js + 1 modules
var report_text = __webpack_require__(5797);
// EXTERNAL MODULE: ./build/src/report/tools-table.js
var tools_table = __webpack_require__(4046);
;// CONCATENATED MODULE: ./build/src/report/history-text.js














const NAME_LENGTH = 80;
const LISTED_TRACES = 10;
const LISTED_TOOLS = 30;
function renderHistoryText(report, options) {
    const paint = (0,colour/* paintOf */.M)(options);
    const { agent, history: past } = report;
    if (past === undefined)
        return '';
    const { history, sources } = past;
    const name = (0,report_escape/* plain */.pj)((0,report_escape/* cut */.Jj)(agent.name, NAME_LENGTH));
    const lines = [
        paint.verdict(report.verdict, paint.bold(`${name}: ${report.verdict}: ${(0,history_words/* tracesText */.Kc)(history)}`)),
        ...(0,colour/* columns */.Y)([
            ['  Calls', (0,history_words/* callsText */.XX)(history)],
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
function spanText({ span }) {
    if (span.first === undefined || span.last === undefined)
        return undefined;
    return span.first === span.last ? (0,history_findings/* showTime */.lY)(span.first) : `${(0,history_findings/* showTime */.lY)(span.first)} to ${(0,history_findings/* showTime */.lY)(span.last)}`;
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
        const what = `${(0,report_escape/* plain */.pj)((0,report_escape/* cut */.Jj)(first.violation.decision?.tool.canonical ?? 'the trace', NAME_LENGTH))}: ${first.violation.severity}: ${(0,report_escape/* plain */.pj)((0,report_escape/* cut */.Jj)((0,history_response/* reasonOf */.A)({ level: 'violation', violation: first.violation }), 200))}`;
        return [
            `  ${(0,report_escape/* plain */.pj)((0,report_escape/* cut */.Jj)(id, NAME_LENGTH))}`,
            first.at === undefined ? 'no time' : (0,history_findings/* showTime */.lY)(first.at),
            `${what}${more.length > 0 ? ` (and ${more.length} more)` : ''}`,
        ];
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
    const rows = tools
        .slice(0, LISTED_TOOLS)
        .map((tool) => [
        `  ${(0,report_escape/* plain */.pj)((0,report_escape/* cut */.Jj)(tool.decision.tool.canonical, NAME_LENGTH))}`,
        tool.calls > 0 ? `${(0,budget/* counted */.hS)(tool.calls, history_words/* CALLS */.q$)} in ${(0,budget/* counted */.hS)(tool.traces, history_words/* TRACES */.Fr)}` : 'never called',
        `${deciderText(tool, defaults)}${tool.denied > 0 ? `; ${(0,budget/* counted */.hS)(tool.denied, history_words/* ATTEMPTS */.PY)}` : ''}`,
    ]);
    const rest = tools.length - rows.length;
    return [paint.bold('Tools'), ...(0,colour/* columns */.Y)(rows), ...(rest > 0 ? [`  and ${(0,digits/* digits */.v)(rest)} more`] : [])];
}
function deciderText({ decision, redacted }, defaults) {
    if (redacted)
        return 'its name is kept back by the source';
    const { decided_by } = (0,response/* explain */.WE)(decision, defaults);
    const by = decided_by ? ` by ${(0,report_escape/* plain */.pj)(JSON.stringify((0,report_escape/* cut */.Jj)(decided_by.name, NAME_LENGTH)))} at ${(0,links/* lineText */.oZ)(decided_by)}` : '';
    return `${(0,tools_table/* outcomeWords */.wX)(decision.outcome)}${by}`;
}

// EXTERNAL MODULE: ./build/src/report/summary.js + 3 modules
var summary = __webpack_require__(3146);
// EXTERNAL MODULE: ./build/src/settings/inputs.js
var inputs = __webpack_require__(198);
// EXTERNAL MODULE: ./build/src/commands/arguments.js
var commands_arguments = __webpack_require__(4652);
// EXTERNAL MODULE: ./build/src/commands/command.js
var command = __webpack_require__(2925);
// EXTERNAL MODULE: ./build/src/commands/evaluate.js
var commands_evaluate = __webpack_require__(3653);
// EXTERNAL MODULE: ./build/src/commands/local-api.js
var local_api = __webpack_require__(2038);
// EXTERNAL MODULE: ./build/src/commands/local-report.js
var local_report = __webpack_require__(7946);
// EXTERNAL MODULE: ./build/src/commands/subject.js
var commands_subject = __webpack_require__(4068);
;// CONCATENATED MODULE: ./build/src/commands/test.js














const testCommand = {
    usage: 'test <card|policy> --traces <files…> [--card file] [--policy file] [--org file] [--tools list] [--agent-id id] [--api-url address] [--since 7d] [--limit n] [--min-coverage n] [--strict] [--format text|json|markdown]',
    async run(args, terminal) {
        const given = (0,commands_arguments/* readArguments */.lR)(args, {
            ...commands_subject/* SUBJECT_OPTIONS */.mL,
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
            throw new commands_arguments/* UsageError */.eb('name the traces with --traces, or the agent of the API with --agent-id');
        const subject = await (0,commands_subject/* readSubject */.$e)(given, terminal, now);
        const settings = {
            ...subject.settings,
            ...(minCoverage !== undefined && { minCoverage }),
            ...(limit !== undefined && { traceLimit: limit }),
            ...(since !== undefined && { traceWindow: since }),
            ...(apiUrl !== undefined && { apiUrl }),
        };
        if (!subject.agent)
            return (0,commands_evaluate.refuse)(subject.failures, terminal, format === 'json');
        const listed = items.length > 0 ? await terminal.tree.list() : [];
        const files = items.map((text) => ({ text }));
        const found = (0,traces/* tracesOf */.Or)({ configured: { files, ...(agentId !== undefined && { agentId }) }, beside: [], of: 1 }, listed, settings);
        const agent = { ...subject.agent, ...(found.origin && { traces: found.origin }) };
        const histories = await (0,gate_history/* historiesOf */.u)([agent], {
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
        const failures = [...found.findings, ...(0,commands_evaluate.notJudged)(report, terminal), ...(past?.history ? [] : [noHistory()])];
        if (failures.length > 0 || report.history === undefined)
            return (0,commands_evaluate.refuse)(distinct(failures), terminal, format === 'json');
        switch (format) {
            case 'json':
                terminal.out((0,report_escape/* jsonText */.s$)(report.history.response));
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


/***/ }),

/***/ 3558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ renderExplanationText),
/* harmony export */   C: () => (/* binding */ renderEvaluationText)
/* harmony export */ });
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5722);
/* harmony import */ var _judge_decide_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8117);
/* harmony import */ var _judge_response_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1602);
/* harmony import */ var _agents_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9021);
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5439);
/* harmony import */ var _colour_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9454);
/* harmony import */ var _coverage_section_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3118);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6209);
/* harmony import */ var _groups_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(662);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7713);
/* harmony import */ var _nouns_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(3169);
/* harmony import */ var _run_time_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(9931);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5797);
/* harmony import */ var _tools_table_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4046);














const LISTED = 12;
const EXAMPLES = 3;
const NAME_LENGTH = 80;
const VIOLATIONS = ['violation', 'violations'];
function renderEvaluationText(agent, options) {
    const paint = (0,_colour_js__WEBPACK_IMPORTED_MODULE_10__/* .paintOf */ .M)(options);
    const { evaluation } = agent;
    const lines = [
        paint.verdict(agent.verdict, paint.bold(verdictLine(agent))),
        ...(evaluation ? factLines(agent, evaluation) : []),
        '',
        ...(0,_text_js__WEBPACK_IMPORTED_MODULE_8__/* .findingsText */ ._g)([...agent.findings].sort(_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .compareFindings */ .Eg), paint, 'counted'),
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
        violations.length === 0 ? 'no violation' : `${(0,_budget_js__WEBPACK_IMPORTED_MODULE_11__/* .counted */ .hS)(violations.length, VIOLATIONS)} (${(0,_agents_table_js__WEBPACK_IMPORTED_MODULE_3__/* .violationsText */ .gy)(evaluation)})`,
        ...(warnings.length === 0 ? [] : [(0,_budget_js__WEBPACK_IMPORTED_MODULE_11__/* .counted */ .hS)(warnings.length, _nouns_js__WEBPACK_IMPORTED_MODULE_12__/* .WARNINGS */ .e8)]),
    ];
    const others = (0,_agents_table_js__WEBPACK_IMPORTED_MODULE_3__/* .otherErrors */ .ef)(one);
    const rest = others === 0 ? '' : `; ${(0,_budget_js__WEBPACK_IMPORTED_MODULE_11__/* .counted */ .hS)(others, ['other error', 'other errors'])}`;
    return `${name}: ${verdict}: ${found.join(', ')} among ${(0,_budget_js__WEBPACK_IMPORTED_MODULE_11__/* .counted */ .hS)(evaluation.decisions.length, _nouns_js__WEBPACK_IMPORTED_MODULE_12__/* .TOOLS */ .It)}${rest}`;
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
        ...(evaluation.governed ? [['  Run time', (0,_run_time_js__WEBPACK_IMPORTED_MODULE_13__/* .modeSentence */ .DO)(evaluation)]] : []),
    ];
    return (0,_colour_js__WEBPACK_IMPORTED_MODULE_10__/* .columns */ .Y)(rows);
}
function toolLines(evaluation, paint) {
    if (evaluation.decisions.length === 0)
        return [];
    const blocks = _tools_table_js__WEBPACK_IMPORTED_MODULE_9__/* .OUTCOMES */ .im.flatMap((outcome) => {
        const decisions = evaluation.decisions.filter((decision) => decision.outcome === outcome);
        if (decisions.length === 0)
            return [];
        const title = `${(0,_tools_table_js__WEBPACK_IMPORTED_MODULE_9__/* .outcomeWords */ .wX)(outcome)}: ${(0,_budget_js__WEBPACK_IMPORTED_MODULE_11__/* .counted */ .hS)(decisions.length, _nouns_js__WEBPACK_IMPORTED_MODULE_12__/* .TOOLS */ .It)}`;
        const rows = decisions.length <= LISTED ? decisions.map((decision) => toolRow(decision, evaluation)) : deciderRows(decisions, evaluation);
        return [paint.bold(`  ${title}`), ...(0,_colour_js__WEBPACK_IMPORTED_MODULE_10__/* .columns */ .Y)(rows)];
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
        `    ${(0,_budget_js__WEBPACK_IMPORTED_MODULE_11__/* .counted */ .hS)(tools.length, _nouns_js__WEBPACK_IMPORTED_MODULE_12__/* .TOOLS */ .It)}`,
        decider,
        `such as ${(0,_groups_js__WEBPACK_IMPORTED_MODULE_6__/* .someOf */ .yU)(tools, EXAMPLES)}`.replace(/^such as (?=[^,]*$)/, ''),
    ]);
}
function deciderText(decision, evaluation) {
    const { decided_by } = (0,_judge_response_js__WEBPACK_IMPORTED_MODULE_2__/* .explain */ .WE)(decision, evaluation.defaults);
    if (decided_by)
        return `by ${byText(decided_by)}`;
    return evaluation.governed ? `by ${(0,_tools_table_js__WEBPACK_IMPORTED_MODULE_9__/* .byDefault */ .Ri)(decision, evaluation.defaults)}` : 'no policy governs it';
}
function byText(decider) {
    return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .pj)(JSON.stringify((0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .cut */ .Jj)(decider.name, NAME_LENGTH)))} at ${(0,_links_js__WEBPACK_IMPORTED_MODULE_7__/* .lineText */ .oZ)(decider)}`;
}
function gapLines({ agent, evaluation, findings }, paint) {
    const { policy } = agent;
    if (findings.some(({ rule }) => rule === 'unmapped-action'))
        return [];
    if (!evaluation || !policy || evaluation.coverage.percent === null || evaluation.coverage.unmapped.length === 0)
        return [];
    const where = `${policy.unified ? 'capabilities' : 'capability_mappings'} in ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .pj)(policy.place.document.file)}`;
    return [
        paint.bold('Bounded actions that nothing maps'),
        `  add under ${where}, and name the tools:`,
        ...evaluation.coverage.unmapped.flatMap((action) => (0,_text_js__WEBPACK_IMPORTED_MODULE_8__/* .barred */ .fP)((0,_coverage_section_js__WEBPACK_IMPORTED_MODULE_4__/* .mappingStub */ .he)(action.value, policy), paint)),
    ];
}
function renderExplanationText(decision, evaluation, options) {
    const paint = (0,_colour_js__WEBPACK_IMPORTED_MODULE_10__/* .paintOf */ .M)(options);
    const { decided_by, also_matched } = (0,_judge_response_js__WEBPACK_IMPORTED_MODULE_2__/* .explain */ .WE)(decision, evaluation.defaults);
    const violations = evaluation.violations.filter((violation) => violation.decision === decision);
    const warnings = evaluation.warnings.filter((warning) => warning.decision === decision);
    const rows = [
        ['  decided by', decided_by ? byText(decided_by) : (0,_tools_table_js__WEBPACK_IMPORTED_MODULE_9__/* .byDefault */ .Ri)(decision, evaluation.defaults)],
        ...also_matched.map((other) => ['  also matched', byText(other)]),
        ...violations.map((violation) => ['  violation', `${violation.severity}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .pj)(reasonOf(violation))}`]),
        ...warnings.map((warning) => [
            '  warning',
            (0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .pj)(warning.type === 'unmapped' ? (0,_judge_response_js__WEBPACK_IMPORTED_MODULE_2__/* .unmappedReason */ .le)(warning.decision) : (0,_judge_response_js__WEBPACK_IMPORTED_MODULE_2__/* .escalationReason */ .ch)(warning.trigger)),
        ]),
        [
            '  at run time',
            evaluation.governed ? ((0,_run_time_js__WEBPACK_IMPORTED_MODULE_13__/* .runTimeEffects */ .Zd)(evaluation).get(decision) ?? 'allowed') : 'not known: no policy governs this agent',
        ],
    ];
    const verdict = violations.some(({ severity }) => (0,_judge_decide_js__WEBPACK_IMPORTED_MODULE_1__/* .atLeast */ .jZ)(severity, 'high'))
        ? 'fail'
        : violations.length + warnings.length > 0
            ? 'warn'
            : 'pass';
    const title = `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .pj)((0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .cut */ .Jj)(decision.tool.canonical, NAME_LENGTH))}: ${(0,_tools_table_js__WEBPACK_IMPORTED_MODULE_9__/* .outcomeWords */ .wX)(decision.outcome)}`;
    return [paint.verdict(verdict, paint.bold(title)), ...(0,_colour_js__WEBPACK_IMPORTED_MODULE_10__/* .columns */ .Y)(rows)].join('\n');
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
