export const id = 511;
export const ids = [511,201];
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

/***/ 5511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainCommand: () => (/* binding */ explainCommand)
/* harmony export */ });
/* harmony import */ var _evaluation_response_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2721);
/* harmony import */ var _model_tool_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1285);
/* harmony import */ var _report_surfaces_evaluation_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5299);
/* harmony import */ var _report_writing_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1920);
/* harmony import */ var _run_judge_agent_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5066);
/* harmony import */ var _settings_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(198);
/* harmony import */ var _agent_input_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9432);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(752);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4953);
/* harmony import */ var _evaluate_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7201);










const explainCommand = {
    usage: 'explain <card|policy> <tool> [--card file] [--policy file] [--org file] [--format text|json|markdown]',
    notes: [
        'It ends with 0 whatever the outcome is, and with 2 when the question could not be answered.',
    ],
    async run(args, terminal) {
        const given = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_6__/* .readArguments */ .lR)(args, _agent_input_js__WEBPACK_IMPORTED_MODULE_5__/* .SUBJECT_OPTIONS */ .mL);
        const format = (0,_command_js__WEBPACK_IMPORTED_MODULE_7__/* .formatOf */ .be)(given);
        const now = (0,_command_js__WEBPACK_IMPORTED_MODULE_7__/* .nowOf */ .Ic)(given);
        const [file, tool, ...rest] = given.positionals;
        if (file === undefined || tool === undefined || rest.length > 0)
            throw new _arguments_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .eb('name a card or policy, and one tool');
        const subject = await (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_5__/* .readSubject */ .$e)({ ...given, positionals: [file] }, terminal, now);
        if (!subject.agent)
            return (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_8__.refuse)(subject.failures, terminal, format === 'json');
        const item = (0,_settings_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .parseToolItem */ .Vy)(tool);
        const asked = (0,_model_tool_js__WEBPACK_IMPORTED_MODULE_9__/* .toolOf */ .wS)({ name: item.text, ...(item.server && { server: item.server }) }, subject.settings.aliases);
        const agent = {
            ...subject.agent,
            tools: { tools: [asked], sources: ['the command line'], complete: false },
        };
        const report = (0,_run_judge_agent_js__WEBPACK_IMPORTED_MODULE_3__/* .judgeAgent */ .Z)(agent, [], subject.settings, {
            now,
            context: 'cicd',
            elapsed: terminal.elapsed,
        });
        const { evaluation } = report;
        const decision = evaluation?.decisions[0];
        if (!evaluation || !decision)
            throw new Error('a tool was asked about and none was decided');
        if (format === 'json')
            terminal.out((0,_report_writing_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonText */ .s$)((0,_evaluation_response_js__WEBPACK_IMPORTED_MODULE_0__/* .explain */ .WE)(decision, evaluation.defaults)));
        else
            terminal.out((0,_report_surfaces_evaluation_text_js__WEBPACK_IMPORTED_MODULE_1__/* .renderExplanationText */ .$)(decision, evaluation, {
                colour: format === 'text' && terminal.colour,
            }));
        return 0;
    },
};


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
