export const id = 568;
export const ids = [568];
export const modules = {

/***/ 4068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $e: () => (/* binding */ readSubject),
/* harmony export */   Ai: () => (/* binding */ MISSING_FILE),
/* harmony export */   mL: () => (/* binding */ SUBJECT_OPTIONS)
/* harmony export */ });
/* unused harmony export givenFloors */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _agents_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(115);
/* harmony import */ var _agents_floors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1105);
/* harmony import */ var _agents_patterns_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1837);
/* harmony import */ var _agents_tools_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3672);
/* harmony import */ var _agents_tree_floors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1672);
/* harmony import */ var _composition_compose_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5656);
/* harmony import */ var _composition_exemptions_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8330);
/* harmony import */ var _composition_own_policy_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1879);
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5722);
/* harmony import */ var _gate_judge_agent_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(267);
/* harmony import */ var _model_governed_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(8597);
/* harmony import */ var _rules_check_file_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6818);
/* harmony import */ var _settings_inputs_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(198);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(4356);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(2925);
















const SUBJECT_OPTIONS = {
    card: 'text',
    policy: 'text',
    org: 'list',
    tools: 'list',
    agent: 'text',
    environment: 'text',
};
const MISSING_FILE = 'check the path; it is taken from the folder that the command runs in';
async function readSubject(given, terminal, now, tree = terminal.tree) {
    const [first, ...rest] = given.positionals;
    if (first === undefined || rest.length > 0)
        throw new _arguments_js__WEBPACK_IMPORTED_MODULE_13__/* .UsageError */ .eb('name one card or policy');
    const { settings, failures: broken } = await (0,_command_js__WEBPACK_IMPORTED_MODULE_14__/* .localSettings */ .f3)(given, terminal);
    const failures = [...broken];
    const governed = [];
    const ofFiles = [];
    for (const file of [first, given.text('card'), given.text('policy')]) {
        if (file === undefined)
            continue;
        const read = await (0,_agents_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readCardFile */ .j)(tree, file, { named: true });
        if (read.kind === 'absent')
            failures.push((0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_9__/* .findingIn */ .jl)('could-not-evaluate', file, 'the file does not exist', { help: MISSING_FILE }));
        else if (read.kind === 'governed') {
            governed.push(read.governed);
            ofFiles.push(...(0,_rules_check_file_js__WEBPACK_IMPORTED_MODULE_11__/* .checkFile */ .v)({ ...read.governed, mixed: read.mixed, bytes: read.bytes, now, standardValues: settings.standardValues }));
        }
        else if (read.kind === 'broken')
            failures.push(...read.findings);
    }
    const cards = governed.filter((one) => (0,_model_governed_js__WEBPACK_IMPORTED_MODULE_15__/* .isCard */ .$)(one.kind));
    const policies = governed.filter((one) => !(0,_model_governed_js__WEBPACK_IMPORTED_MODULE_15__/* .isCard */ .$)(one.kind));
    for (const [what, list] of [
        ['card', cards],
        ['policy', policies],
    ]) {
        if (list.length > 1)
            throw new _arguments_js__WEBPACK_IMPORTED_MODULE_13__/* .UsageError */ .eb(`${list.length} files are a ${what}: ${list.map((one) => one.document.file).join(', ')}; name one of each`);
    }
    const above = await floorsAbove(given, { first, files: governed.map((one) => one.document.file) }, terminal, settings);
    failures.push(...above.findings);
    const items = given.list('tools').flatMap(_settings_inputs_js__WEBPACK_IMPORTED_MODULE_12__/* .splitList */ .ry).map(_settings_inputs_js__WEBPACK_IMPORTED_MODULE_12__/* .parseToolItem */ .Vy);
    const tools = items.length > 0 ? await (0,_agents_tools_js__WEBPACK_IMPORTED_MODULE_4__/* .readTools */ .s)(items, tree, settings.aliases) : undefined;
    if (failures.length > 0)
        return { settings, ofFiles, failures: (0,_gate_judge_agent_js__WEBPACK_IMPORTED_MODULE_10__/* .select */ .L)([...failures, ...(tools?.findings ?? [])], settings) };
    const { policy, findings } = (0,_composition_own_policy_js__WEBPACK_IMPORTED_MODULE_8__/* .ownPolicy */ .j)(cards[0], policies[0], settings.environmentDefaults);
    const card = cards[0]?.card;
    const name = given.text('agent') ?? card?.agentId ?? policy?.name ?? first;
    const names = new Set([name, node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename((0,_agents_patterns_js__WEBPACK_IMPORTED_MODULE_3__/* .folderOf */ .yS)(first)), ...configuredNames(first, settings)]);
    const exemptions = (0,_composition_exemptions_js__WEBPACK_IMPORTED_MODULE_7__/* .readExemptions */ .FW)(settings.exemptions, now).exemptions.filter(({ agent }) => names.has(agent));
    const { findings: ofFloors, ...composed } = (0,_composition_compose_js__WEBPACK_IMPORTED_MODULE_6__/* .composeAgent */ .a)({ ...(card && { card }), ...(policy && { policy }) }, above.floors, exemptions);
    const agent = {
        name,
        identity: first,
        ...composed,
        ...(tools?.list && { tools: tools.list }),
        files: governed.map((one) => one.document.file),
        findings: [...findings, ...ofFloors, ...(tools?.findings ?? [])],
    };
    return { agent, settings, ofFiles, failures: [] };
}
function configuredNames(file, settings) {
    return settings.agents?.flatMap((one) => ([one.card, one.policy].includes(file) ? [one.name] : [])) ?? [];
}
async function floorsAbove(given, subject, terminal, settings) {
    const named = given.list('org').flatMap(_settings_inputs_js__WEBPACK_IMPORTED_MODULE_12__/* .splitList */ .ry);
    if (named.length > 0)
        return givenFloors(named, terminal.tree);
    const folder = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize((0,_agents_patterns_js__WEBPACK_IMPORTED_MODULE_3__/* .folderOf */ .yS)(subject.first) || '.').replace(/^\.$/, '');
    const near = settings.floors ? [] : ((await terminal.near?.(folder)) ?? []);
    const tree = { label: terminal.tree.label, list: async () => near, read: (file, most) => terminal.tree.read(file, most) };
    const { floors, findings } = await (0,_agents_tree_floors_js__WEBPACK_IMPORTED_MODULE_5__/* .readWithFloors */ .e)(tree, settings, { within: new Set(subject.files) }, near);
    const teams = settings.agents?.find((one) => [one.card, one.policy].some((file) => file !== undefined && subject.files.includes(file)))?.teams;
    return { floors: (0,_agents_floors_js__WEBPACK_IMPORTED_MODULE_2__/* .floorsFor */ .HF)(folder, teams ?? [], floors).filter(({ file }) => !subject.files.includes(file)), findings };
}
async function givenFloors(files, tree) {
    const floors = [];
    const findings = [];
    for (const file of files) {
        const read = await (0,_agents_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readCardFile */ .j)(tree, file, { named: true });
        switch (read.kind) {
            case 'governed': {
                const { card, policy } = (0,_agents_floors_js__WEBPACK_IMPORTED_MODULE_2__/* .withOrigin */ .D_)(read, { scope: 'org' }).governed;
                floors.push({ file, scope: 'org', reach: '', ...(card && { card }), ...(policy && { policy }) });
                break;
            }
            case 'absent':
                findings.push((0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_9__/* .findingIn */ .jl)('floor-unreadable', file, `the floor ${JSON.stringify(file)} does not exist`, { help: MISSING_FILE }));
                break;
            case 'broken':
                findings.push(...read.findings);
                break;
            case 'foreign':
                findings.push((0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_9__/* .findingIn */ .jl)('floor-unreadable', file, `the floor ${JSON.stringify(file)} is neither a card nor a policy`, {
                    help: 'name a policy or a card template',
                }));
                break;
            default:
                read;
        }
    }
    return { floors, findings };
}


/***/ }),

/***/ 5568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   validateCommand: () => (/* binding */ validateCommand)
/* harmony export */ });
/* harmony import */ var _agents_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(115);
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5722);
/* harmony import */ var _gate_judge_agent_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(267);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7912);
/* harmony import */ var _report_summary_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3146);
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5797);
/* harmony import */ var _rules_check_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6818);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4356);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2925);
/* harmony import */ var _local_report_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7946);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4068);











const validateCommand = {
    usage: 'validate <files…> [--if-governed] [--format text|json|markdown]',
    async run(args, terminal) {
        const given = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_6__/* .readArguments */ .lR)(args, { 'if-governed': 'switch' });
        const format = (0,_command_js__WEBPACK_IMPORTED_MODULE_7__/* .formatOf */ .be)(given);
        const now = (0,_command_js__WEBPACK_IMPORTED_MODULE_7__/* .nowOf */ .Ic)(given);
        if (given.positionals.length === 0)
            throw new _arguments_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .eb('name the files to validate');
        const { settings, failures } = await (0,_command_js__WEBPACK_IMPORTED_MODULE_7__/* .localSettings */ .f3)(given, terminal);
        const findings = [...failures];
        let missing = failures.length > 0;
        for (const file of given.positionals) {
            const read = await (0,_agents_files_js__WEBPACK_IMPORTED_MODULE_0__/* .readCardFile */ .j)(terminal.tree, file, { named: !given.has('if-governed') });
            if (read.kind === 'absent') {
                missing = true;
                findings.push((0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .findingIn */ .jl)('could-not-evaluate', file, 'the file does not exist', {
                    help: _subject_js__WEBPACK_IMPORTED_MODULE_9__/* .MISSING_FILE */ .Ai,
                }));
            }
            else if (read.kind === 'broken')
                findings.push(...read.findings);
            else if (read.kind === 'governed')
                findings.push(...(0,_rules_check_file_js__WEBPACK_IMPORTED_MODULE_5__/* .checkFile */ .v)({ ...read.governed, mixed: read.mixed, bytes: read.bytes, now, standardValues: settings.standardValues }));
        }
        const report = (0,_local_report_js__WEBPACK_IMPORTED_MODULE_8__/* .localReport */ .Q)({ loose: (0,_gate_judge_agent_js__WEBPACK_IMPORTED_MODULE_2__/* .select */ .L)(findings, settings), scope: 'changed', ...(given.text('now') !== undefined && { now }) }, settings, terminal);
        const verdict = missing ? 'error' : report.verdict;
        switch (format) {
            case 'json':
                terminal.out(JSON.stringify({ verdict, findings: report.findings.map(_report_json_js__WEBPACK_IMPORTED_MODULE_10__/* .findingToJson */ .NM) }, null, 2));
                break;
            case 'markdown':
                terminal.out((0,_report_summary_js__WEBPACK_IMPORTED_MODULE_3__/* .renderSummary */ .B)(report));
                break;
            case 'text':
                terminal.out((0,_report_text_js__WEBPACK_IMPORTED_MODULE_4__/* .renderText */ .S5)(report, { colour: terminal.colour }).trimEnd());
                break;
            default:
                format;
        }
        if (missing)
            return 2;
        return verdict === 'fail' || verdict === 'error' ? 1 : 0;
    },
};


/***/ })

};
