export const id = 689;
export const ids = [689,201];
export const modules = {

/***/ 4689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  effectiveCommand: () => (/* binding */ effectiveCommand)
});

// EXTERNAL MODULE: ./build/src/finding/finding.js
var finding = __webpack_require__(5722);
// EXTERNAL MODULE: ./build/src/report/sections/effective.js
var effective = __webpack_require__(7676);
// EXTERNAL MODULE: ./build/src/report/surfaces/effective-json.js
var effective_json = __webpack_require__(6311);
// EXTERNAL MODULE: ./build/src/evaluation/evaluate.js
var evaluate = __webpack_require__(21);
// EXTERNAL MODULE: ./build/src/floors/parts.js + 3 modules
var parts = __webpack_require__(650);
// EXTERNAL MODULE: ./build/src/report/writing/colour.js
var colour = __webpack_require__(9843);
// EXTERNAL MODULE: ./build/src/report/writing/effective-words.js
var effective_words = __webpack_require__(9882);
// EXTERNAL MODULE: ./build/src/report/writing/escape.js
var writing_escape = __webpack_require__(1920);
// EXTERNAL MODULE: ./build/src/report/writing/links.js
var links = __webpack_require__(9154);
// EXTERNAL MODULE: ./build/src/report/surfaces/text.js + 1 modules
var surfaces_text = __webpack_require__(596);
;// CONCATENATED MODULE: ./build/src/report/surfaces/effective-text.js








const NAME_LENGTH = 80;
const WORDS_LENGTH = 160;
const OF_FLOOR = '●';
function renderEffectiveText(agent, options, findings = agent.findings) {
    const paint = (0,colour/* paintOf */.M)(options);
    const all = (0,parts/* effectiveParts */.G)(agent);
    const blocks = [...(0,effective_words/* bySection */.Z5)(all)].flatMap(([section, parts]) => [
        paint.bold((0,effective_words/* sectionTitle */.Gf)(section)),
        ...(0,colour/* columns */.Y)(parts.flatMap(rows)).map((line) => line.startsWith(OF_FLOOR) ? paint.bold(line) : line),
        '',
    ]);
    const denied = (0,effective_words/* notGiven */.rg)(findings);
    const name = (0,writing_escape/* plain */.pj)(JSON.stringify((0,writing_escape/* cut */.Jj)(agent.name, NAME_LENGTH)));
    return [
        `${paint.bold(`What holds for ${name}, and who says so`)}: ${(0,writing_escape/* plain */.pj)((0,effective_words/* filesWords */.Lb)(agent))}`,
        ...(all.some(effective_words/* isOfFloor */.mL)
            ? [
                paint.dim(`${OF_FLOOR} is given by a floor: the agent can add to it, and not take it away`),
            ]
            : []),
        ...((0,evaluate/* governing */.qf)(agent)
            ? []
            : ['no policy governs this agent, so that no tool is held to anything']),
        '',
        ...blocks,
        ...(denied.length > 0
            ? [paint.bold('Asked for and not given'), ...(0,surfaces_text/* findingsText */._g)(denied, paint, 'listed')]
            : []),
    ]
        .join('\n')
        .trimEnd();
}
function rows(part) {
    const { place, sources, section } = part;
    const who = (0,effective_words/* giverWords */.Ps)(part);
    return [
        [
            `${(0,effective_words/* isOfFloor */.mL)(part) ? OF_FLOOR : ' '} ${(0,writing_escape/* plain */.pj)(JSON.stringify((0,writing_escape/* cut */.Jj)(part.subject, NAME_LENGTH)))}`,
            (0,writing_escape/* plain */.pj)((0,writing_escape/* cut */.Jj)(part.words, WORDS_LENGTH)),
            place ? `${who} ${(0,links/* placeText */.Z9)((0,finding/* locate */.x5)(place))}` : who,
        ],
        ...sources.map((source) => [
            '    also',
            source.words === undefined ? '' : (0,writing_escape/* plain */.pj)((0,writing_escape/* cut */.Jj)(source.words, WORDS_LENGTH)),
            `${(0,effective_words/* giverWords */.Ps)({ section, scope: source.scope })} ${(0,links/* placeText */.Z9)((0,finding/* locate */.x5)(source.place))}`,
        ]),
    ];
}

// EXTERNAL MODULE: ./build/src/report/surfaces/json.js
var json = __webpack_require__(1719);
// EXTERNAL MODULE: ./build/src/run/judge-agent.js + 2 modules
var judge_agent = __webpack_require__(5066);
// EXTERNAL MODULE: ./build/src/cli/agent-input.js
var agent_input = __webpack_require__(9432);
// EXTERNAL MODULE: ./build/src/cli/arguments.js
var cli_arguments = __webpack_require__(752);
// EXTERNAL MODULE: ./build/src/cli/command.js
var command = __webpack_require__(4953);
// EXTERNAL MODULE: ./build/src/cli/evaluate.js
var cli_evaluate = __webpack_require__(7201);
;// CONCATENATED MODULE: ./build/src/cli/effective.js












const { tools: _, ...OPTIONS } = agent_input/* SUBJECT_OPTIONS */.mL;
const effectiveCommand = {
    usage: 'effective <card|policy> [--card file] [--policy file] [--org file]… [--environment name] [--agent name] [--format text|json|markdown]',
    notes: ['It ends with 0 when it could answer, whatever holds, and with 2 when it could not.'],
    async run(args, terminal) {
        const given = (0,cli_arguments/* readArguments */.lR)(args, OPTIONS);
        const format = (0,command/* formatOf */.be)(given);
        const subject = await (0,agent_input/* readSubject */.$e)(given, terminal, (0,command/* nowOf */.Ic)(given));
        const unreadable = subject.agent?.findings.filter((finding) => finding.blocking) ?? [];
        const failures = [...subject.failures, ...unreadable];
        if (!subject.agent || failures.length > 0)
            return (0,cli_evaluate.refuse)([...failures].sort(finding/* compareFindings */.Eg), terminal, format === 'json');
        const denied = (0,effective_words/* notGiven */.rg)((0,judge_agent/* select */.L)(subject.agent.findings, subject.settings));
        switch (format) {
            case 'json':
                terminal.out((0,writing_escape/* jsonText */.s$)({ ...(0,effective_json/* effectiveAnswer */.IN)(subject.agent), findings: denied.map(json/* findingToJson */.NM) }));
                break;
            case 'markdown':
                terminal.out((0,effective/* renderEffectiveMarkdown */.d)(subject.agent, denied));
                break;
            case 'text':
                terminal.out(renderEffectiveText(subject.agent, { colour: terminal.colour }, denied));
                break;
            default:
                format;
        }
        return 0;
    },
};


/***/ }),

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
