export const id = 201;
export const ids = [201];
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
/* harmony import */ var _run_evaluate_agent_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2015);
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
        const report = (0,_run_evaluate_agent_js__WEBPACK_IMPORTED_MODULE_7__/* .evaluateAgent */ .v)(subject.agent, subject.ofFiles, settings, {
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

/***/ 8110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ localReport)
/* harmony export */ });
/* harmony import */ var _report_build_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2056);

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

/***/ 3504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ graceLeft),
/* harmony export */   o: () => (/* binding */ graceOf)
/* harmony export */ });
const HOUR = 3_600_000;
function graceOf(hours, evidence, now) {
    if (hours === 0)
        return { kind: 'none' };
    const period = `${hours} ${hours === 1 ? 'hour' : 'hours'}`;
    const begin = now.getTime() - hours * HOUR;
    if (!evidence.exists)
        return {
            kind: 'none',
            because: 'every trace comes with the change that is judged, and it could have been edited',
        };
    if (evidence.windowStart !== undefined && evidence.windowStart > begin)
        return {
            kind: 'none',
            because: `the window of traces is shorter than the grace period of ${period}`,
        };
    if (evidence.oldest === undefined)
        return {
            kind: 'none',
            because: 'the traces give no times, so that nobody can tell which tools are new',
        };
    if (evidence.oldest > begin)
        return {
            kind: 'none',
            because: `no trace is older than the grace period of ${period}, so that every tool would look new`,
        };
    return { kind: 'applies', hours, firstSeen: evidence.firstSeen };
}
function graceLeft(grace, now) {
    return ({ canonical }) => {
        const first = grace.kind === 'applies' ? grace.firstSeen.get(canonical) : undefined;
        if (grace.kind === 'none' || first === undefined || first > now.getTime())
            return undefined;
        const left = grace.hours - (now.getTime() - first) / HOUR;
        return left > 0 ? left : undefined;
    };
}


/***/ }),

/***/ 4524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ reasonOf),
/* harmony export */   m: () => (/* binding */ historicalResponse)
/* harmony export */ });
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5722);
/* harmony import */ var _evaluate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21);
/* harmony import */ var _response_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2721);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1427);




function historicalResponse(agent, history, at) {
    const { pass, warn, fail } = history.summary;
    const called = history.tools.filter(({ calls }) => calls > 0);
    const defaults = agent.policy && history.governed ? (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_1__/* .effectiveDefaults */ .c3)(agent.policy) : undefined;
    return {
        agent_id: at.agentId,
        traces_evaluated: pass + warn + fail,
        verdict: history.verdict,
        violation_count: history.violationCount,
        violations: history.violations.map((row) => violationRow(row, agent)),
        warnings: history.groups.flatMap(warningRow),
        summary: history.summary,
        window: {
            start: isoTime(history.since ?? history.span.first),
            end: isoTime(history.since === undefined ? history.span.last : at.now.getTime()),
        },
        unmapped_tools: called.flatMap(({ decision }) => history.governed && decision.capability === undefined && decision.outcome !== 'ungoverned'
            ? [decision.tool.canonical]
            : []),
        first_seen: Object.fromEntries(called.flatMap(({ decision, first }) => first === undefined ? [] : [[decision.tool.canonical, new Date(first).toISOString()]])),
        policy_id: (0,_response_js__WEBPACK_IMPORTED_MODULE_2__/* .policyId */ .iT)(agent),
        policy_version: 1,
        evaluated_at: at.now.toISOString(),
        context: at.context,
        duration_ms: at.durationMs,
        tools: history.tools.map(({ decision, calls, denied, traces, first, last }) => ({
            ...(0,_response_js__WEBPACK_IMPORTED_MODULE_2__/* .explain */ .WE)(decision, defaults),
            calls,
            denied,
            traces,
            first_seen: isoTime(first),
            last_seen: isoTime(last),
        })),
        sources: at.sources,
    };
}
function isoTime(at) {
    return at === undefined ? null : new Date(at).toISOString();
}
function violationRow({ violation, traceId, at, calls }, agent) {
    const about = { level: 'violation', violation };
    const { file, range } = (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .locate */ .x5)((0,_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .decidingPlace */ .bb)(violation, agent));
    return {
        type: violation.type,
        tool: toolName(violation.decision),
        reason: reasonOf(about),
        severity: violation.severity,
        trace_id: traceId,
        occurred_at: isoTime(at),
        calls,
        gap: (0,_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .gapOf */ .iT)(about),
        file,
        line: range?.start.line ?? 1,
    };
}
function warningRow({ about, traces, calls }) {
    if (about.level !== 'warning')
        return [];
    return [
        {
            type: about.warning.type,
            tool: toolName(about.warning.decision),
            reason: reasonOf(about),
            traces,
            calls,
        },
    ];
}
function toolName(decision) {
    return decision?.tool.canonical ?? '*';
}
function reasonOf(about) {
    switch (about.level) {
        case 'violation':
            switch (about.violation.type) {
                case 'forbidden':
                    return about.violation.rule.reason;
                case 'escalation':
                    return about.violation.trigger.reason;
                case 'capability_exceeded':
                    return (0,_response_js__WEBPACK_IMPORTED_MODULE_2__/* .exceededReason */ .QD)(about.violation.decision);
                case 'unmapped':
                    return (0,_response_js__WEBPACK_IMPORTED_MODULE_2__/* .unmappedReason */ .le)(about.violation.decision);
                default:
                    return about.violation;
            }
        case 'warning':
            return about.warning.type === 'unmapped'
                ? (0,_response_js__WEBPACK_IMPORTED_MODULE_2__/* .unmappedReason */ .le)(about.warning.decision)
                : (0,_response_js__WEBPACK_IMPORTED_MODULE_2__/* .escalationReason */ .ch)(about.warning.trigger);
        case 'logged':
            return about.trigger.reason;
        default:
            return about;
    }
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


/***/ }),

/***/ 2015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ evaluateAgent)
});

// EXTERNAL MODULE: ./build/src/evaluation/coverage.js
var coverage = __webpack_require__(5056);
// EXTERNAL MODULE: ./build/src/evaluation/evaluate.js
var evaluate = __webpack_require__(21);
// EXTERNAL MODULE: ./build/src/evaluation/findings.js
var evaluation_findings = __webpack_require__(5548);
// EXTERNAL MODULE: ./build/src/evaluation/grace.js
var grace = __webpack_require__(3504);
// EXTERNAL MODULE: ./build/src/evaluation/history/findings.js + 1 modules
var history_findings = __webpack_require__(1427);
// EXTERNAL MODULE: ./build/src/evaluation/history/response.js
var history_response = __webpack_require__(4524);
// EXTERNAL MODULE: ./build/src/evaluation/response.js
var evaluation_response = __webpack_require__(2721);
// EXTERNAL MODULE: ./build/src/evaluation/verdict.js
var evaluation_verdict = __webpack_require__(977);
// EXTERNAL MODULE: ./build/src/finding/finding.js
var finding = __webpack_require__(5722);
// EXTERNAL MODULE: ./build/src/document/document.js
var document_document = __webpack_require__(9242);
// EXTERNAL MODULE: ./build/src/rules/list.js + 41 modules
var list = __webpack_require__(6843);
;// CONCATENATED MODULE: ./build/src/rules/check-agent.js



const FLOORS = ['platform', 'org', 'team'];
function checkParts(agent) {
    const found = list/* AGENT_RULES */.I.flatMap((rule) => {
        try {
            return [...rule.check(agent)].map((problem) => ({
                rule,
                problem,
                isOwn: !FLOORS.includes((0,document_document/* scopeOf */.Od)(problem.at)),
            }));
        }
        catch (cause) {
            throw new Error(`the rule ${rule.id} failed on the agent ${JSON.stringify(agent.name)}`, {
                cause,
            });
        }
    });
    return {
        own: found.flatMap(({ rule, problem, isOwn }) => isOwn ? [(0,finding/* findingAt */.dz)(rule.id, problem, agent.name)] : []),
        ofFloors: found.flatMap(({ rule, problem, isOwn }) => isOwn ? [] : [(0,finding/* findingAt */.dz)(rule.id, problem)]),
    };
}
function checkAgent(agent) {
    return checkParts(agent).own;
}

// EXTERNAL MODULE: ./build/src/run/gate-policy/severities.js
var severities = __webpack_require__(7609);
;// CONCATENATED MODULE: ./build/src/run/no-tools.js


const SEVERITY = { pass: 'note', warn: 'warning', fail: 'error' };
function noTools({ agent, evaluation, isReplayed }, { onNoTools }) {
    if (!evaluation.governed || agent.tools !== undefined || isReplayed)
        return [];
    if (agent.findings.some(({ rule }) => rule === 'tool-list' || rule === 'ambiguous-agent'))
        return [];
    return [
        (0,finding/* findingAt */.dz)('no-tools', {
            at: (0,history_findings/* topOfAgent */.Kj)(agent),
            severity: SEVERITY[onNoTools],
            message: `no tool of ${JSON.stringify(agent.name)} is checked, because it has no tool list and no traces`,
            help: 'add a tool list next to its card, such as tools.txt with a name on each line, or set "on-no-tools" to "pass" if it has no tools',
        }, agent.name),
    ];
}

;// CONCATENATED MODULE: ./build/src/run/evaluate-agent.js












function evaluateAgent(agent, ofFiles, settings, moment, past) {
    const { history } = past ?? {};
    const parts = checkParts(agent);
    const evaluation = (0,evaluate/* evaluate */._3)(agent, history && { graceLeft: (0,grace/* graceLeft */.g)(history.grace, moment.now) });
    const response = (0,evaluation_response/* responseOf */.lR)(agent, evaluation, {
        now: moment.now,
        context: moment.context,
        durationMs: moment.elapsed(),
    });
    const named = ofFiles.map((finding) => ({ ...finding, agent: agent.name }));
    const findings = (0,severities/* applySeverities */.m)([
        ...named,
        ...agent.findings,
        ...parts.own,
        ...(0,evaluation_findings/* findingsOf */.W)(agent, evaluation),
        ...(past?.findings ?? []),
        ...(history ? (0,history_findings/* historyFindings */.Hv)(agent, history) : []),
        ...(history ? noGrace(agent, evaluation, history) : []),
        ...lowCoverage(agent, evaluation.coverage.percent, settings),
        ...noTools({ agent, evaluation, isReplayed: history !== undefined }, settings),
    ], settings);
    const verdict = (0,evaluation_verdict/* worst */.QZ)([
        evaluation.verdict,
        ...(history ? [history.verdict] : []),
        ...findings.map(evaluation_verdict/* verdictOfFinding */.qg),
    ]);
    return {
        agent,
        verdict,
        evaluation,
        response,
        findings,
        floorFindings: parts.ofFloors,
        ...(history && { history: historyReport(agent, history, past?.sources ?? [], moment) }),
    };
}
function historyReport(agent, history, sources, moment) {
    const response = (0,history_response/* historicalResponse */.m)(agent, history, {
        now: moment.now,
        context: 'audit',
        durationMs: moment.elapsed(),
        agentId: agent.traces?.api?.agentId ?? agent.card?.agentId ?? agent.name,
        sources,
    });
    return { history, response, sources };
}
function noGrace(agent, evaluation, history) {
    const { grace, groups } = history;
    if (grace.kind === 'applies' || grace.because === undefined)
        return [];
    const isUnmapped = (about) => about.type === 'unmapped';
    const mattered = [...evaluation.violations, ...evaluation.warnings].some(isUnmapped) ||
        groups.some(({ about }) => about.level === 'violation'
            ? isUnmapped(about.violation)
            : about.level === 'warning' && isUnmapped(about.warning));
    if (!mattered)
        return [];
    return [
        (0,finding/* findingAt */.dz)('no-grace', {
            at: (0,history_findings/* topOfAgent */.Kj)(agent),
            message: `there is no grace period: ${grace.because}`,
            help: 'map the tools, or give traces that reach back further',
        }, agent.name),
    ];
}
function lowCoverage(agent, percent, settings) {
    const { minCoverage } = settings;
    if (minCoverage === undefined || (percent !== null && percent >= minCoverage))
        return [];
    const at = agent.card?.autonomyPlace ?? (agent.policy && (0,finding/* topOf */.HX)(agent.policy.place.document));
    if (at === undefined)
        return [];
    const is = percent === null ? 'unknown' : (0,coverage/* showPercent */.X)(percent);
    return [
        (0,finding/* findingAt */.dz)('low-coverage', {
            at,
            on: 'key',
            message: `coverage is ${is}; at least ${(0,coverage/* showPercent */.X)(minCoverage)} of the bounded actions have to be mapped`,
            help: percent === null
                ? 'give the agent a card with bounded actions and a policy that maps them'
                : 'map the actions that are listed as unmapped',
        }, agent.name),
    ];
}


/***/ })

};
