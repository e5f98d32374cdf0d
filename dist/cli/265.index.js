export const id = 265;
export const ids = [265,201];
export const modules = {

/***/ 1265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   diffCommand: () => (/* binding */ diffCommand)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _adapters_git_workspace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6603);
/* harmony import */ var _discovery_tools_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2703);
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5722);
/* harmony import */ var _report_surfaces_changes_json_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(6163);
/* harmony import */ var _report_surfaces_changes_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1194);
/* harmony import */ var _report_writing_escape_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1920);
/* harmony import */ var _run_base_and_head_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5737);
/* harmony import */ var _run_commits_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8585);
/* harmony import */ var _run_compare_agents_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9228);
/* harmony import */ var _run_judge_tree_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6096);
/* harmony import */ var _run_listings_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1454);
/* harmony import */ var _run_namesakes_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(4031);
/* harmony import */ var _run_relevance_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(3380);
/* harmony import */ var _run_touched_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(4669);
/* harmony import */ var _run_under_former_configuration_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(2056);
/* harmony import */ var _settings_inputs_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(198);
/* harmony import */ var _agent_input_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(9432);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(752);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(4953);
/* harmony import */ var _evaluate_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(7201);






















const diffCommand = {
    usage: 'diff <base> <head> [--card file] [--policy file] [--org file] [--tools list] [--agent name] [--environment name] [--format text|json|markdown]',
    notes: [
        'Both are commits of the repository that the command runs in, or both are card or policy files.',
        'It ends with 0 whatever the change does, and with 2 when the question could not be answered.',
    ],
    async run(args, terminal) {
        const given = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_18__/* .readArguments */ .lR)(args, _agent_input_js__WEBPACK_IMPORTED_MODULE_17__/* .SUBJECT_OPTIONS */ .mL);
        const format = (0,_command_js__WEBPACK_IMPORTED_MODULE_19__/* .formatOf */ .be)(given);
        const [base, head, ...rest] = given.positionals;
        if (base === undefined || head === undefined || rest.length > 0)
            throw new _arguments_js__WEBPACK_IMPORTED_MODULE_18__/* .UsageError */ .eb('name two commits, or two files');
        const items = given.list('tools').flatMap(_settings_inputs_js__WEBPACK_IMPORTED_MODULE_16__/* .splitList */ .ry).map(_settings_inputs_js__WEBPACK_IMPORTED_MODULE_16__/* .parseToolItem */ .Vy);
        const { settings } = await (0,_command_js__WEBPACK_IMPORTED_MODULE_19__/* .localSettings */ .f3)(given, terminal);
        const tools = items.length > 0 ? await (0,_discovery_tools_js__WEBPACK_IMPORTED_MODULE_3__/* .readTools */ .s)(items, terminal.tree, settings.aliases) : undefined;
        const isFile = (name) => name === '-' || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(terminal.folder, name));
        const answer = isFile(base) && isFile(head)
            ? await compareFiles(base, head, given, terminal, tools?.list)
            : await compareCommits(base, head, given, terminal, tools?.list);
        const failures = [
            ...(tools?.findings.filter(({ blocking }) => blocking) ?? []),
            ...answer.failures,
        ];
        if (failures.length > 0 || answer.power === undefined)
            return (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_20__.refuse)(failures, terminal, format === 'json');
        const isCompared = answer.power.agents.length > 0 || answer.governed !== true;
        switch (format) {
            case 'json':
                terminal.out((0,_report_writing_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .jsonText */ .s$)({ ...(0,_report_surfaces_changes_json_js__WEBPACK_IMPORTED_MODULE_21__/* .changesToJson */ .b5)(answer.power), ...(!isCompared && { power: null }) }));
                break;
            case 'markdown':
                terminal.out(isCompared ? (0,_report_surfaces_changes_text_js__WEBPACK_IMPORTED_MODULE_5__/* .renderChangesMarkdown */ .Fj)(answer.power).trimEnd() : `**${NOT_COMPARED}**`);
                break;
            case 'text':
                terminal.out(isCompared
                    ? (0,_report_surfaces_changes_text_js__WEBPACK_IMPORTED_MODULE_5__/* .renderChangesText */ .r$)(answer.power, { colour: terminal.colour }).trimEnd()
                    : NOT_COMPARED);
                break;
            default:
                format;
        }
        return 0;
    },
};
const NOT_COMPARED = 'No agent was compared: the changed files belong to none';
async function compareFiles(base, head, given, terminal, tools) {
    if (base === '-' && head === '-')
        throw new _arguments_js__WEBPACK_IMPORTED_MODULE_18__/* .UsageError */ .eb('standard input can be only one of the two files');
    const now = (0,_command_js__WEBPACK_IMPORTED_MODULE_19__/* .nowOf */ .Ic)(given);
    const read = (file) => (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_17__/* .readSubject */ .$e)({ ...given, positionals: [file], list: (name) => (name === 'tools' ? [] : given.list(name)) }, terminal, now);
    const [was, is] = [await read(base), await read(head)];
    if (!was.agent || !is.agent)
        return { failures: [...was.failures, ...is.failures] };
    const name = given.text('agent') ?? is.agent.name;
    const found = (agent) => ({
        agents: [{ ...agent, name, identity: '', ...(tools && { tools }) }],
        identities: new Set(['']),
        findings: [],
    });
    return {
        power: (0,_run_compare_agents_js__WEBPACK_IMPORTED_MODULE_9__/* .comparePermissions */ .am)(found(was.agent), found(is.agent), [], []).power,
        failures: [],
    };
}
async function compareCommits(base, head, given, terminal, tools) {
    for (const option of ['card', 'policy', 'agent'])
        if (given.has(option))
            throw new _arguments_js__WEBPACK_IMPORTED_MODULE_18__/* .UsageError */ .eb(`--${option} is for comparing two files, and ${JSON.stringify(base)} is none`);
    const workspace = await (0,_adapters_git_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .openWorkspace */ .O)(terminal.folder);
    const { git } = workspace;
    if (!git)
        throw new _arguments_js__WEBPACK_IMPORTED_MODULE_18__/* .UsageError */ .eb(`${JSON.stringify(base)} and ${JSON.stringify(head)} are no two files, and this folder is in no git repository`);
    for (const name of [base, head])
        await (0,_run_commits_js__WEBPACK_IMPORTED_MODULE_8__/* .resolveCommit */ .WL)(name, { git }, true).catch((error) => {
            if (!(error instanceof _run_commits_js__WEBPACK_IMPORTED_MODULE_8__/* .ComparisonError */ .GP))
                throw error;
            throw new _arguments_js__WEBPACK_IMPORTED_MODULE_18__/* .UsageError */ .eb(`${JSON.stringify(name)} is neither a file nor a commit of this repository`);
        });
    const sides = await (0,_run_base_and_head_js__WEBPACK_IMPORTED_MODULE_7__/* .openBaseAndHead */ .R)(planOf(base, head), {
        sources: { git },
        checkedOut: () => terminal.tree,
        isApiOnly: false,
        revisions: true,
    }).catch((error) => {
        throw error instanceof _run_commits_js__WEBPACK_IMPORTED_MODULE_8__/* .ComparisonError */ .GP
            ? new _arguments_js__WEBPACK_IMPORTED_MODULE_18__/* .UsageError */ .eb(`${error.message}; ${error.help}`)
            : error;
    });
    const { base: baseTree, head: headTree, changes: listed } = sides;
    const before = await (0,_command_js__WEBPACK_IMPORTED_MODULE_19__/* .localSettings */ .f3)(given, { ...terminal, tree: baseTree });
    const after = await (0,_command_js__WEBPACK_IMPORTED_MODULE_19__/* .localSettings */ .f3)(given, { ...terminal, tree: headTree });
    const trees = { base: baseTree, head: headTree };
    const both = { settings: before.settings, before: before.settings, after: after.settings };
    const ofBoth = await (0,_run_listings_js__WEBPACK_IMPORTED_MODULE_11__/* .withBothListings */ .L)(both, trees);
    const listings = {
        base: { ...before, settings: ofBoth.before },
        head: { ...after, settings: ofBoth.after },
    };
    const touched = await (0,_run_touched_js__WEBPACK_IMPORTED_MODULE_14__/* .touchedBy */ .O)(sides, listed ?? [], [ofBoth.before, ofBoth.after], before.configFile);
    const { changes } = touched;
    const org = given.list('org').flatMap(_settings_inputs_js__WEBPACK_IMPORTED_MODULE_16__/* .splitList */ .ry);
    const floors = org.length > 0 ? await (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_17__/* .givenFloors */ .Jq)(org, terminal.tree) : undefined;
    const relevances = [listings.base, listings.head].map(({ settings, configFile }) => (0,_run_relevance_js__WEBPACK_IMPORTED_MODULE_13__/* .relevanceOf */ .pk)(changes, settings, configFile));
    const changed = new Set(relevances.flatMap(({ governed }) => governed.flatMap(_run_relevance_js__WEBPACK_IMPORTED_MODULE_13__/* .pathsOf */ .wG)));
    const isWhole = relevances.some(({ everything }) => everything);
    const beneath = isWhole
        ? []
        : await (0,_run_relevance_js__WEBPACK_IMPORTED_MODULE_13__/* .touchedReaches */ .sH)([trees.base, trees.head], changed, before.settings);
    const occasion = {
        now: (0,_command_js__WEBPACK_IMPORTED_MODULE_19__/* .nowOf */ .Ic)(given),
        context: 'cicd',
        elapsed: terminal.elapsed,
        changed,
        ...(floors && { floors: floors.floors }),
        ...(!isWhole && !beneath.includes('') && { within: changed, beneath }),
    };
    const sidesOf = async (asked) => {
        const sideOf = async (tree, side) => {
            const found = await (0,_run_judge_tree_js__WEBPACK_IMPORTED_MODULE_10__/* .agentsOf */ .et)(tree, side.settings, asked);
            return tools
                ? { ...found, agents: found.agents.map((agent) => ({ ...agent, tools })) }
                : found;
        };
        return [await sideOf(trees.base, listings.base), await sideOf(trees.head, listings.head)];
    };
    const [former, present] = await sidesOf(occasion);
    const claims = { agents: present.agents, former: former.agents, changes };
    const wider = (0,_run_compare_agents_js__WEBPACK_IMPORTED_MODULE_9__/* .withNamesakes */ .NX)(occasion, await (0,_run_namesakes_js__WEBPACK_IMPORTED_MODULE_12__/* .namesakesOf */ .Qe)(claims, trees.head, listings.head.settings), claims);
    const [was, is] = wider === occasion ? [former, present] : await sidesOf(wider);
    const underFormer = async () => {
        const [old, now] = [
            await (0,_run_judge_tree_js__WEBPACK_IMPORTED_MODULE_10__/* .agentsOf */ .et)(trees.base, before.settings, wider),
            await (0,_run_judge_tree_js__WEBPACK_IMPORTED_MODULE_10__/* .agentsOf */ .et)(trees.head, before.settings, wider),
        ];
        return (0,_run_compare_agents_js__WEBPACK_IMPORTED_MODULE_9__/* .comparePermissions */ .am)(old, (0,_run_under_former_configuration_js__WEBPACK_IMPORTED_MODULE_15__/* .withOwnFiles */ .s)(now), changes, [], {
            before: before.settings.aliases,
            after: before.settings.aliases,
        });
    };
    const failures = [
        before.failures,
        after.failures,
        touched.findings,
        floors?.findings ?? [],
        was.findings,
        is.findings,
    ]
        .flat()
        .filter(({ blocking }) => blocking);
    if (failures.length > 0)
        return { failures: [...failures, couldNotCompare()] };
    const own = (0,_run_compare_agents_js__WEBPACK_IMPORTED_MODULE_9__/* .comparePermissions */ .am)(was, is, changes, [], {
        before: before.settings.aliases,
        after: after.settings.aliases,
    });
    const isTouched = changes.some((change) => (0,_run_relevance_js__WEBPACK_IMPORTED_MODULE_13__/* .pathsOf */ .wG)(change).includes(before.configFile));
    const compared = isTouched ? (0,_run_under_former_configuration_js__WEBPACK_IMPORTED_MODULE_15__/* .withFormerConfiguration */ .W)(own, await underFormer()) : own;
    return {
        power: compared.power,
        governed: changed.size > 0,
        failures: [],
    };
}
function planOf(base, head) {
    return {
        kind: 'changes',
        base: { from: 'commit', commit: base },
        head: { from: 'commit', commit: head },
        reportSha: '',
        baseMayBeMissing: false,
    };
}
function couldNotCompare() {
    return (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .findingIn */ .jl)('could-not-evaluate', '', 'what the change does cannot be said while files on one of its sides do not load', {
        help: 'mend them, or compare commits in which they load',
    });
}


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
