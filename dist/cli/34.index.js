export const id = 34;
export const ids = [34,213];
export const modules = {

/***/ 83297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ printAnswer)
/* harmony export */ });
/* harmony import */ var _report_surfaces_summary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68520);
/* harmony import */ var _report_writing_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76447);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84274);
/* harmony import */ var _local_report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79311);




function printAnswer({ report, settings, response, renderText }, given, terminal, format) {
    switch (format) {
        case 'json':
            terminal.out((0,_report_writing_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonText */ .s$)(response));
            for (const { severity, message, rule } of report.findings.filter(isAboutFiles))
                terminal.err(`${severity}: ${message} [${rule}]`);
            break;
        case 'markdown': {
            const result = { agents: [report], ...(given.has('now') && { now: (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .nowOf */ .Ic)(given) }) };
            terminal.out((0,_report_surfaces_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .renderSummary */ .B)((0,_local_report_js__WEBPACK_IMPORTED_MODULE_3__/* .localReport */ .Q)(result, settings, terminal)));
            break;
        }
        case 'text':
            terminal.out(renderText());
            break;
        default:
            format;
    }
    if (report.verdict === 'fail' || report.verdict === 'error')
        return 1;
    return given.has('strict') && report.verdict === 'warn' ? 1 : 0;
}
function isAboutFiles({ severity, tool }) {
    return severity !== 'note' && tool === undefined;
}


/***/ }),

/***/ 70213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  evaluateCommand: () => (/* binding */ evaluateCommand),
  notEvaluated: () => (/* binding */ notEvaluated),
  refuse: () => (/* binding */ refuse)
});

// EXTERNAL MODULE: ./build/src/finding/finding.js + 1 modules
var finding = __webpack_require__(52958);
// EXTERNAL MODULE: ./build/src/finding/words.js
var words = __webpack_require__(64869);
// EXTERNAL MODULE: ./build/src/report/sections/finding-json.js
var finding_json = __webpack_require__(71390);
// EXTERNAL MODULE: ./build/src/evaluation/response.js + 1 modules
var response = __webpack_require__(95614);
// EXTERNAL MODULE: ./build/src/rules/catalogue.js + 52 modules
var catalogue = __webpack_require__(71205);
// EXTERNAL MODULE: ./build/src/report/sections/agents-table.js
var agents_table = __webpack_require__(34719);
// EXTERNAL MODULE: ./build/src/report/sections/coverage.js
var coverage = __webpack_require__(60766);
// EXTERNAL MODULE: ./build/src/report/sections/findings-text.js
var findings_text = __webpack_require__(92232);
// EXTERNAL MODULE: ./build/src/report/sections/run-time.js
var run_time = __webpack_require__(52501);
// EXTERNAL MODULE: ./build/src/report/sections/tools-table.js
var tools_table = __webpack_require__(97796);
// EXTERNAL MODULE: ./build/src/report/writing/colour.js
var colour = __webpack_require__(57884);
// EXTERNAL MODULE: ./build/src/report/writing/escape.js
var writing_escape = __webpack_require__(76447);
// EXTERNAL MODULE: ./build/src/report/writing/words.js
var writing_words = __webpack_require__(62815);
;// CONCATENATED MODULE: ./build/src/report/surfaces/answers/evaluate.js











const MAX_LISTED = 12;
const MAX_EXAMPLES = 3;
const MAX_NAME_LENGTH = 80;
const VIOLATIONS = ['violation', 'violations'];
function renderEvaluationText(agent, options) {
    const paint = (0,colour/* paintOf */.M)(options);
    const { evaluation } = agent;
    const lines = [
        paint.verdict(agent.verdict, paint.bold(verdictLine(agent))),
        ...(evaluation ? factLines(agent, evaluation) : []),
        '',
        ...(0,findings_text/* findingsText */._g)([...agent.findings].sort(finding/* compareFindings */.Eg), paint, 'counted'),
        ...(evaluation ? toolLines(evaluation, paint) : []),
        ...gapLines(agent, paint),
    ];
    return lines.join('\n').trimEnd();
}
function verdictLine(report) {
    const { agent, verdict, evaluation } = report;
    const name = (0,writing_escape/* plain */.pj)((0,writing_escape/* cut */.Jj)(agent.name, MAX_NAME_LENGTH));
    if (evaluation === undefined)
        return `${name}: ${verdict}: the files of the agent could not be read`;
    if (!evaluation.governed)
        return `${name}: ${verdict}: no policy governs this agent, so no tool was checked`;
    if (agent.tools === undefined)
        return `${name}: ${verdict}: the agent has no tool list, so only files and coverage were checked`;
    const { violations, warnings } = evaluation;
    const found = [
        violations.length === 0
            ? 'no violation'
            : `${(0,writing_words/* counted */.hS)(violations.length, VIOLATIONS)} (${(0,agents_table/* violationsText */.gy)(evaluation)})`,
        ...(warnings.length === 0 ? [] : [(0,writing_words/* counted */.hS)(warnings.length, writing_words/* WARNINGS */.e8)]),
    ];
    const others = (0,agents_table/* otherErrors */.ef)(report, {});
    const rest = others === 0 ? '' : `; ${(0,writing_words/* counted */.hS)(others, ['other error', 'other errors'])}`;
    return `${name}: ${verdict}: ${found.join(', ')} among ${(0,writing_words/* counted */.hS)(evaluation.decisions.length, writing_words/* TOOLS */.It)}${rest}`;
}
function factLines(report, evaluation) {
    const { agent } = report;
    const policy = agent.policy?.place.document.file;
    const gaps = evaluation.coverage.unmapped.length;
    const rows = [
        [
            '  Coverage',
            `${(0,agents_table/* coverageText */._)(report)}${evaluation.coverage.percent !== null && gaps > 0 ? `; ${(0,writing_words/* counted */.hS)(gaps, ['action', 'actions'])} to map, see below` : ''}`,
        ],
        ...(agent.card
            ? [
                [
                    '  Card',
                    `${(0,writing_escape/* plain */.pj)(agent.card.place.document.file)}${policy === agent.card.place.document.file ? ', with the policy' : ''}`,
                ],
            ]
            : []),
        ...(policy === undefined || policy === agent.card?.place.document.file
            ? []
            : [
                [
                    '  Policy',
                    `${(0,writing_escape/* plain */.pj)(policy)}${agent.policy?.name === undefined ? '' : ` (${(0,writing_escape/* plain */.pj)((0,response/* policyId */.iT)(agent) ?? '')})`}`,
                ],
            ]),
        ...(agent.access?.own ?? []).map(({ document }) => ['  Access', (0,writing_escape/* plain */.pj)(document.file)]),
        ...(agent.tools?.sources ?? []).map((source) => ['  Tools', (0,writing_escape/* plain */.pj)(source)]),
        ...(evaluation.governed ? [['  Run time', (0,run_time/* modeSentence */.DO)(evaluation)]] : []),
    ];
    return (0,colour/* columns */.Y)(rows);
}
function toolLines(evaluation, paint) {
    if (evaluation.decisions.length === 0)
        return [];
    const blocks = tools_table/* OUTCOMES */.im.flatMap((outcome) => {
        const decisions = evaluation.decisions.filter((decision) => decision.outcome === outcome);
        if (decisions.length === 0)
            return [];
        const title = `${(0,tools_table/* outcomeWords */.wX)(outcome)}: ${(0,writing_words/* counted */.hS)(decisions.length, writing_words/* TOOLS */.It)}`;
        const rows = decisions.length <= MAX_LISTED
            ? decisions.map((decision) => toolRow(decision, evaluation))
            : deciderRows(decisions, evaluation);
        return [paint.bold(`  ${title}`), ...(0,colour/* columns */.Y)(rows)];
    });
    return [paint.bold('Tools'), ...blocks, ''];
}
function toolRow(decision, evaluation) {
    return [
        `    ${(0,writing_escape/* plain */.pj)((0,writing_escape/* cut */.Jj)(decision.tool.canonical, MAX_NAME_LENGTH))}`,
        decidedText(decision, evaluation),
    ];
}
function deciderRows(decisions, evaluation) {
    const deciders = new Map();
    for (const decision of decisions) {
        const decider = decidedText(decision, evaluation);
        const name = (0,writing_escape/* plain */.pj)((0,writing_escape/* cut */.Jj)(decision.tool.canonical, MAX_NAME_LENGTH));
        const names = deciders.get(decider);
        if (names)
            names.push(name);
        else
            deciders.set(decider, [name]);
    }
    return [...deciders].map(([decider, tools]) => [
        `    ${(0,writing_words/* counted */.hS)(tools.length, writing_words/* TOOLS */.It)}`,
        decider,
        `such as ${(0,writing_words/* someOf */.yU)(tools, MAX_EXAMPLES)}`.replace(/^such as (?=[^,]*$)/, ''),
    ]);
}
function decidedText(decision, evaluation) {
    const { decided_by } = (0,response/* explain */.WE)(decision, evaluation.defaults);
    if (decided_by)
        return `by ${(0,tools_table/* deciderText */.Gf)(decided_by)}`;
    return evaluation.governed
        ? `by ${(0,tools_table/* byDefault */.Ri)(decision, evaluation.defaults)}`
        : 'no policy governs it';
}
function gapLines({ agent, evaluation, findings }, paint) {
    const { policy } = agent;
    if (findings.some((finding) => (0,catalogue/* isOf */.yW)(finding, 'unmapped-action')))
        return [];
    if (!evaluation ||
        !policy ||
        evaluation.coverage.percent === null ||
        evaluation.coverage.unmapped.length === 0)
        return [];
    const where = `${policy.unified ? 'capabilities' : 'capability_mappings'} in ${(0,writing_escape/* plain */.pj)(policy.place.document.file)}`;
    return [
        paint.bold('Unmapped bounded actions'),
        `  add under ${where}, and enter the tools:`,
        ...evaluation.coverage.unmapped.flatMap((action) => (0,findings_text/* barred */.fP)((0,coverage/* mappingStub */.h)(action.value, policy), paint)),
    ];
}

// EXTERNAL MODULE: ./build/src/report/writing/links.js
var links = __webpack_require__(24487);
// EXTERNAL MODULE: ./build/src/rules/could-not-evaluate.js
var could_not_evaluate = __webpack_require__(47491);
// EXTERNAL MODULE: ./build/src/run/evaluate-agent.js + 5 modules
var evaluate_agent = __webpack_require__(6116);
// EXTERNAL MODULE: ./build/src/cli/agent-answer.js
var agent_answer = __webpack_require__(83297);
// EXTERNAL MODULE: ./build/src/cli/agent-input.js
var agent_input = __webpack_require__(40159);
// EXTERNAL MODULE: ./build/src/cli/arguments.js
var cli_arguments = __webpack_require__(71875);
// EXTERNAL MODULE: ./build/src/cli/command.js
var command = __webpack_require__(84274);
;// CONCATENATED MODULE: ./build/src/cli/evaluate.js












const evaluateCommand = {
    name: 'evaluate',
    positionals: '<card|policy|list>',
    async run(args, terminal) {
        const given = (0,cli_arguments/* readArguments */.lR)(args, 'evaluate');
        const format = (0,command/* formatOf */.be)(given);
        const now = (0,command/* nowOf */.Ic)(given);
        const context = given.value('context') ?? 'cicd';
        const minCoverage = given.value('min-coverage');
        const input = await (0,agent_input/* readAgentInput */.ml)(given, terminal, now);
        const settings = {
            ...input.settings,
            ...(minCoverage !== undefined && { minCoverage }),
        };
        if (!input.agent)
            return refuse(input.failures, terminal, format === 'json');
        const report = (0,evaluate_agent/* evaluateAgent */.v)(input.agent, input.fileFindings, settings, {
            now,
            context,
            elapsed: terminal.elapsed,
        });
        const failures = [...input.failures, ...notEvaluated(report, terminal)];
        if (failures.length > 0)
            return refuse(failures, terminal, format === 'json');
        const { response } = report;
        const renderText = () => renderEvaluationText(report, { colour: terminal.colour }).trimEnd();
        return (0,agent_answer/* printAnswer */.A)({ report, settings, response, renderText }, given, terminal, format);
    },
};
function notEvaluated(report, terminal) {
    const blocking = report.findings.filter((finding) => finding.blocking);
    if (blocking.length > 0)
        return blocking;
    if (report.evaluation?.governed)
        return [];
    const file = report.agent.card?.place.document.file ?? '';
    return [(0,finding/* findingIn */.jl)(could_not_evaluate/* couldNotEvaluate */.O, file, could_not_evaluate/* couldNotEvaluate */.O.words.noPolicy(terminal.command))];
}
function refuse(failures, terminal, json) {
    if (json)
        terminal.out((0,writing_escape/* jsonText */.s$)({ verdict: 'error', findings: failures.map(finding_json/* findingToJson */.N) }));
    else {
        for (const finding of failures) {
            const { file, range } = finding.location;
            const isNamed = file === '' || (!range && finding.message.includes((0,words/* quotedWhole */.qi)(file)));
            const place = isNamed ? '' : `${(0,links/* placeText */.Z9)(finding.location)}: `;
            terminal.err(`error: ${place}${finding.message}${finding.help ? `\n  ${finding.help}` : ''}`);
        }
    }
    return 2;
}


/***/ }),

/***/ 79311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ localReport)
/* harmony export */ });
/* harmony import */ var _report_build_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56329);

function localReport({ agents = [], runFindings = [], now }, settings, { elapsed, version }) {
    return (0,_report_build_js__WEBPACK_IMPORTED_MODULE_0__/* .buildReport */ .F)({ ..._report_build_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING_TO_CHECK */ .L, agents, runFindings, nothingToCheck: false }, {
        settings,
        event: 'local',
        ...(now && { setTo: now.toISOString() }),
        durationMs: elapsed(),
        version,
    });
}


/***/ }),

/***/ 42034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  toolsCommand: () => (/* binding */ toolsCommand)
});

// EXTERNAL MODULE: ./build/src/discovery/inflate.js
var inflate = __webpack_require__(8792);
// EXTERNAL MODULE: ./build/src/discovery/traces.js
var traces = __webpack_require__(47469);
// EXTERNAL MODULE: ./build/src/finding/finding.js + 1 modules
var finding = __webpack_require__(52958);
// EXTERNAL MODULE: ./build/src/model/id-table.js
var id_table = __webpack_require__(70298);
// EXTERNAL MODULE: ./build/src/model/tool.js
var tool = __webpack_require__(67412);
// EXTERNAL MODULE: ./build/src/document/digits.js
var digits = __webpack_require__(10046);
// EXTERNAL MODULE: ./build/src/report/writing/colour.js
var colour = __webpack_require__(57884);
// EXTERNAL MODULE: ./build/src/report/writing/escape.js
var writing_escape = __webpack_require__(76447);
// EXTERNAL MODULE: ./build/src/report/writing/words.js
var words = __webpack_require__(62815);
;// CONCATENATED MODULE: ./build/src/report/surfaces/answers/tools.js




function renderToolCounts({ calls, denied, declared, tools }, format) {
    const attempts = denied > 0 ? `, ${(0,digits/* digits */.v)(denied)} of them denied` : '';
    const called = new Set(tools.map(({ name }) => name));
    const idle = declared.filter((name) => !called.has(name));
    const title = `${(0,words/* counted */.hS)(calls, words/* CALLS */.q$)} to ${(0,words/* counted */.hS)(tools.length, words/* TOOLS */.It)}${attempts}`;
    const callsOf = (tool) => `${(0,digits/* digits */.v)(tool.calls)}${tool.denied > 0 ? ` (${(0,digits/* digits */.v)(tool.denied)} denied)` : ''}`;
    if (format === 'markdown') {
        const rows = [
            ...tools.map((tool) => [(0,writing_escape/* code */.aY)(tool.name), callsOf(tool)]),
            ...idle.map((name) => [(0,writing_escape/* code */.aY)(name), '0 (declared only)']),
        ];
        return [
            `${title}.`,
            '',
            '| Tool | Calls |',
            '|---|--:|',
            ...rows.map((row) => `| ${row.join(' | ')} |`),
        ].join('\n');
    }
    return [
        ...(0,colour/* columns */.Y)([
            ...tools.map((tool) => [(0,writing_escape/* plain */.pj)(tool.name), callsOf(tool)]),
            ...idle.map((name) => [(0,writing_escape/* plain */.pj)(name), '0 (declared only)']),
        ]),
        '',
        title,
    ].join('\n');
}

// EXTERNAL MODULE: ./build/src/rules/trace-source.js
var trace_source = __webpack_require__(76233);
// EXTERNAL MODULE: ./build/src/run/history/trace-sources.js
var trace_sources = __webpack_require__(27549);
// EXTERNAL MODULE: ./build/src/settings/items.js
var settings_items = __webpack_require__(58502);
// EXTERNAL MODULE: ./build/src/cli/arguments.js
var cli_arguments = __webpack_require__(71875);
// EXTERNAL MODULE: ./build/src/cli/command.js
var command = __webpack_require__(84274);
// EXTERNAL MODULE: ./build/src/cli/evaluate.js + 1 modules
var evaluate = __webpack_require__(70213);
;// CONCATENATED MODULE: ./build/src/cli/tools.js













const toolsCommand = {
    name: 'tools',
    positionals: '[traces…]',
    async run(args, terminal) {
        const given = (0,cli_arguments/* readArguments */.lR)(args, 'tools');
        const format = (0,command/* formatOf */.be)(given);
        const items = [...given.list('traces').flatMap(settings_items/* splitList */.ry), ...given.positionals];
        if (items.length === 0)
            throw new cli_arguments/* UsageError */.eb('give trace files with --traces');
        const counter = new ToolCounter();
        const { files, idle, failures } = await readTraces(items, counter, terminal);
        const isEmpty = counter.isEmpty();
        const all = isEmpty ? [...failures, ...idle] : failures;
        if (!isEmpty)
            for (const { message } of idle)
                terminal.err(`note: ${message}`);
        if (all.length > 0)
            return (0,evaluate.refuse)(all, terminal, format === 'json');
        const counts = counter.counts(files);
        terminal.out(format === 'json' ? (0,writing_escape/* jsonText */.s$)(counts) : renderToolCounts(counts, format));
        return 0;
    },
};
class ToolCounter {
    #calls = new Map();
    #declared = new Set();
    call(call) {
        const name = (0,tool/* canonicalName */.Ew)(call.tool, call.server);
        const counts = this.#calls.get(name) ?? { calls: 0, denied: 0 };
        counts.calls += 1;
        if (call.status === 'denied')
            counts.denied += 1;
        this.#calls.set(name, counts);
    }
    trace({ calls }) {
        for (const call of calls)
            this.call(call);
    }
    declare({ name, server }) {
        this.#declared.add((0,tool/* canonicalName */.Ew)(name, server));
    }
    isEmpty() {
        return this.#calls.size === 0;
    }
    counts(files) {
        const tools = [...this.#calls]
            .map(([name, counts]) => ({ name, ...counts }))
            .sort((a, b) => b.calls - a.calls || (a.name < b.name ? -1 : 1));
        return {
            calls: tools.reduce((sum, tool) => sum + tool.calls, 0),
            denied: tools.reduce((sum, tool) => sum + tool.denied, 0),
            declared: [...this.#declared],
            tools,
            files,
        };
    }
}
async function readTraces(items, counter, terminal) {
    const files = [];
    const idle = [];
    const failures = [];
    const seen = new id_table/* IdTable */.o('presence');
    const inflation = new inflate/* InflationBudget */.yE();
    const read = new Set();
    const listed = await terminal.tree.list();
    for (const text of items) {
        const found = (0,traces/* traceFilesOf */.wj)({ text }, listed);
        if (found.length === 0)
            failures.push((0,finding/* findingIn */.jl)(trace_source/* traceSource */.L, '', trace_source/* traceSource */.L.words.notFound(text)));
        for (const file of found) {
            if (read.has(file))
                continue;
            read.add(file);
            const source = await (0,traces/* readTraceFile */.mA)(terminal.tree, { file }, () => counter, seen, inflation);
            const problem = (0,trace_sources/* problemOf */.Zw)(source);
            if (problem?.isIdle)
                idle.push((0,finding/* findingIn */.jl)(trace_source/* traceSource */.L, '', problem.words));
            else if (problem)
                failures.push((0,finding/* findingIn */.jl)(trace_source/* traceSource */.L, '', problem.words));
            else
                terminal.err(`read ${(0,trace_sources/* sourceText */.rI)(source)}`);
            files.push({ file, format: source.format?.id ?? null, calls: source.calls });
        }
    }
    return { files, idle, failures };
}


/***/ })

};
