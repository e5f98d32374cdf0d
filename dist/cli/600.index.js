export const id = 600;
export const ids = [600,213];
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

/***/ 5600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  effectiveCommand: () => (/* binding */ effectiveCommand)
});

// EXTERNAL MODULE: ./build/src/finding/finding.js + 1 modules
var finding = __webpack_require__(52958);
// EXTERNAL MODULE: ./build/src/report/sections/finding-json.js
var finding_json = __webpack_require__(71390);
// EXTERNAL MODULE: ./build/src/evaluation/tool-decider.js + 1 modules
var tool_decider = __webpack_require__(16068);
// EXTERNAL MODULE: ./build/src/floors/parts.js + 4 modules
var parts = __webpack_require__(72911);
// EXTERNAL MODULE: ./build/src/model/agent.js
var model_agent = __webpack_require__(30681);
// EXTERNAL MODULE: ./build/src/report/sections/effective.js
var effective = __webpack_require__(35699);
// EXTERNAL MODULE: ./build/src/report/sections/effective-json.js
var effective_json = __webpack_require__(33754);
// EXTERNAL MODULE: ./build/src/report/sections/findings-text.js
var findings_text = __webpack_require__(92232);
// EXTERNAL MODULE: ./build/src/report/writing/budget.js
var budget = __webpack_require__(69613);
// EXTERNAL MODULE: ./build/src/report/writing/colour.js
var colour = __webpack_require__(57884);
// EXTERNAL MODULE: ./build/src/report/writing/effective-words.js
var effective_words = __webpack_require__(52991);
// EXTERNAL MODULE: ./build/src/report/writing/escape.js
var writing_escape = __webpack_require__(76447);
// EXTERNAL MODULE: ./build/src/report/writing/links.js
var links = __webpack_require__(24487);
// EXTERNAL MODULE: ./build/src/report/writing/words.js
var words = __webpack_require__(62815);
;// CONCATENATED MODULE: ./build/src/report/surfaces/answers/effective.js













const MAX_COLUMN_LENGTH = 80;
const MAX_WORDS_LENGTH = 160;
const MAX_MESSAGE_LENGTH = 400;
const MAX_SOURCES = 5;
const MARKDOWN_LIMIT = 4_000_000;
const OF_FLOOR = '●';
const NOT_GRANTED = ['request that is not granted', 'requests that are not granted'];
const NOT_GRANTED_TITLE = 'Requested but not granted';
function renderEffectiveText(agent, options, findings = agent.findings) {
    const paint = (0,colour/* paintOf */.M)(options);
    const all = (0,parts/* effectiveParts */.G)(agent);
    const blocks = [...(0,effective_words/* bySection */.Z5)(all)].flatMap(([section, parts]) => [
        paint.bold((0,effective_words/* sectionTitle */.Gf)(section)),
        ...(0,colour/* columns */.Y)(parts.flatMap(rows)).map((line) => line.startsWith(OF_FLOOR) ? paint.bold(line) : line),
        '',
    ]);
    const denied = (0,effective_words/* notGranted */.Tn)(findings);
    const name = (0,writing_escape/* plain */.pj)(JSON.stringify((0,writing_escape/* cut */.Jj)(agent.name, MAX_COLUMN_LENGTH)));
    return [
        `${paint.bold(`Effective policy of ${name}, with sources`)}: ${(0,writing_escape/* plain */.pj)((0,effective_words/* filesWords */.Lb)(agent))}`,
        ...(all.some(effective_words/* isOfFloor */.mL)
            ? [
                paint.dim(`${OF_FLOOR} marks a part from a floor, which the agent can extend but not remove`),
            ]
            : []),
        ...((0,tool_decider/* isGoverned */.Ps)(agent) ? [] : ['no policy governs this agent, so no tool is restricted']),
        '',
        ...blocks,
        ...(denied.length > 0
            ? [paint.bold(NOT_GRANTED_TITLE), ...(0,findings_text/* findingsText */._g)(denied, paint, 'listed')]
            : []),
    ]
        .join('\n')
        .trimEnd();
}
function rows(part) {
    const { place, sources, section } = part;
    const setBy = (0,effective_words/* setByWords */.VB)(part);
    return [
        [
            `${(0,effective_words/* isOfFloor */.mL)(part) ? OF_FLOOR : ' '} ${(0,writing_escape/* plain */.pj)(JSON.stringify((0,writing_escape/* cut */.Jj)(part.subject, MAX_COLUMN_LENGTH)))}`,
            (0,writing_escape/* plain */.pj)((0,writing_escape/* cut */.Jj)(part.words, MAX_WORDS_LENGTH)),
            place ? `${setBy} ${(0,links/* placeText */.Z9)((0,finding/* locate */.x5)(place))}` : setBy,
        ],
        ...sources.map((source) => [
            '    also',
            source.words === undefined ? '' : (0,writing_escape/* plain */.pj)((0,writing_escape/* cut */.Jj)(source.words, MAX_WORDS_LENGTH)),
            `${(0,effective_words/* setByWords */.VB)({ section, scope: source.scope })} ${(0,links/* placeText */.Z9)((0,finding/* locate */.x5)(source.place))}`,
        ]),
    ];
}
function renderEffectiveMarkdown(agent, findings = agent.findings, linked = { staleFiles: new Set() }) {
    const title = {
        kind: 'fixed',
        text: `## Effective policy of ${(0,writing_escape/* inline */.mG)((0,writing_escape/* cut */.Jj)(agent.name, words/* MAX_NAME_LENGTH */.EM))}, with sources\n\n${(0,words/* capital */.Nx)((0,writing_escape/* prose */.CS)((0,effective_words/* filesWords */.Lb)(agent)))}.\n\n`,
    };
    return (0,budget/* assemble */.fT)([
        title,
        { kind: 'omissions' },
        ...(0,effective/* effectiveTables */.R)(agent, linked),
        notGrantedPart(linked, findings),
    ], {
        limit: MARKDOWN_LIMIT,
        measure: budget/* codePoints */.BH,
        omitted: (what) => (what === '' ? '' : `> Not shown here for lack of room: ${what}.\n\n`),
    }).trimEnd();
}
function notGrantedPart(linked, findings) {
    const items = (0,effective_words/* notGranted */.Tn)(findings).map(({ message, location, related }) => {
        const places = [
            location,
            ...related.slice(0, MAX_SOURCES).map((source) => source.location),
        ].map((place) => (0,links/* placeLink */.aE)(linked, place));
        return {
            weight: 1,
            forms: [() => `- ${(0,writing_escape/* prose */.CS)((0,writing_escape/* cut */.Jj)(message, MAX_MESSAGE_LENGTH))} (${places.join(', ')})\n`],
        };
    });
    return {
        kind: 'items',
        rank: 1,
        open: `### ${NOT_GRANTED_TITLE}\n\n`,
        items,
        close: '\n',
        noun: NOT_GRANTED,
    };
}
function effectiveAnswer(agent) {
    const { card, policy } = (0,model_agent/* ownParts */.Fx)(agent);
    return {
        agent: agent.name,
        card: card?.place.document.file ?? null,
        policy: policy?.place.document.file ?? null,
        access: (agent.access?.own ?? []).map(({ document }) => document.file),
        floors: (agent.floors ?? []).map((floor) => ({ ...(0,effective_words/* floorOrigin */.jY)(floor), file: floor.file })),
        exemptions: (agent.exemptions ?? []).map(effective_json/* exemptionToJson */.h),
        parts: (0,effective_json/* effectiveToJson */.f)(agent),
    };
}

// EXTERNAL MODULE: ./build/src/run/gate-policy/severities.js
var severities = __webpack_require__(48664);
// EXTERNAL MODULE: ./build/src/cli/agent-input.js
var agent_input = __webpack_require__(40159);
// EXTERNAL MODULE: ./build/src/cli/arguments.js
var cli_arguments = __webpack_require__(71875);
// EXTERNAL MODULE: ./build/src/cli/command.js
var command = __webpack_require__(84274);
// EXTERNAL MODULE: ./build/src/cli/evaluate.js + 1 modules
var evaluate = __webpack_require__(70213);
;// CONCATENATED MODULE: ./build/src/cli/effective.js










const effectiveCommand = {
    name: 'effective',
    positionals: '<card|policy|list>',
    notes: ['Exit code: 0 on success, 2 if the files could not be read.'],
    async run(args, terminal) {
        const given = (0,cli_arguments/* readArguments */.lR)(args, 'effective');
        const format = (0,command/* formatOf */.be)(given);
        const input = await (0,agent_input/* readAgentInput */.ml)(given, terminal, (0,command/* nowOf */.Ic)(given));
        const unreadable = input.agent?.findings.filter((finding) => finding.blocking) ?? [];
        const failures = [...input.failures, ...unreadable];
        if (!input.agent || failures.length > 0)
            return (0,evaluate.refuse)([...failures].sort(finding/* compareFindings */.Eg), terminal, format === 'json');
        const denied = (0,effective_words/* notGranted */.Tn)((0,severities/* applySeverities */.m)(input.agent.findings, input.settings));
        switch (format) {
            case 'json':
                terminal.out((0,writing_escape/* jsonText */.s$)({ ...effectiveAnswer(input.agent), findings: denied.map(finding_json/* findingToJson */.N) }));
                break;
            case 'markdown':
                terminal.out(renderEffectiveMarkdown(input.agent, denied));
                break;
            case 'text':
                terminal.out(renderEffectiveText(input.agent, { colour: terminal.colour }, denied));
                break;
            default:
                format;
        }
        return 0;
    },
};


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

/***/ 33754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ effectiveToJson),
/* harmony export */   h: () => (/* binding */ exemptionToJson)
/* harmony export */ });
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52958);
/* harmony import */ var _floors_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72911);
/* harmony import */ var _finding_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71390);



function effectiveToJson(agent) {
    return (0,_floors_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .effectiveParts */ .G)(agent).map((part) => ({
        section: part.section,
        subject: part.subject,
        value: part.value,
        scope: part.section === 'exemptions' ? 'configuration' : part.scope,
        ...(0,_finding_json_js__WEBPACK_IMPORTED_MODULE_2__/* .placeToJson */ .X)(part.place && (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .locate */ .x5)(part.place)),
        sources: part.sources.map(({ scope, place }) => ({ scope, ...(0,_finding_json_js__WEBPACK_IMPORTED_MODULE_2__/* .placeToJson */ .X)((0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .locate */ .x5)(place)) })),
    }));
}
function exemptionToJson(exemption) {
    return {
        section: exemption.section,
        patterns: exemption.patterns.map((pattern) => pattern.value),
        reason: exemption.reason,
        granted_by: exemption.grantedBy,
        granted_at: exemption.grantedAt,
        expires_at: exemption.expiresAt,
        ...(0,_finding_json_js__WEBPACK_IMPORTED_MODULE_2__/* .placeToJson */ .X)((0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .locate */ .x5)(exemption.place)),
    };
}


/***/ })

};
