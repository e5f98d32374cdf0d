export const id = 308;
export const ids = [308];
export const modules = {

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

/***/ 4308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   validateCommand: () => (/* binding */ validateCommand)
/* harmony export */ });
/* harmony import */ var _discovery_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(353);
/* harmony import */ var _discovery_patterns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8802);
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5722);
/* harmony import */ var _report_surfaces_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1719);
/* harmony import */ var _report_surfaces_summary_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3090);
/* harmony import */ var _report_surfaces_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(596);
/* harmony import */ var _report_writing_escape_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1920);
/* harmony import */ var _rules_check_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6818);
/* harmony import */ var _run_gate_policy_severities_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7609);
/* harmony import */ var _agent_input_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9432);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(752);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4953);
/* harmony import */ var _folder_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(5218);
/* harmony import */ var _local_report_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(8110);














const validateCommand = {
    usage: 'validate <files and folders…> [--if-governed] [--format text|json|markdown]',
    async run(args, terminal) {
        const given = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_10__/* .readArguments */ .lR)(args, { 'if-governed': 'switch' });
        const format = (0,_command_js__WEBPACK_IMPORTED_MODULE_11__/* .formatOf */ .be)(given);
        const now = (0,_command_js__WEBPACK_IMPORTED_MODULE_11__/* .nowOf */ .Ic)(given);
        if (given.positionals.length === 0)
            throw new _arguments_js__WEBPACK_IMPORTED_MODULE_10__/* .UsageError */ .eb('name the files or folders to validate');
        const { settings, failures } = await (0,_command_js__WEBPACK_IMPORTED_MODULE_11__/* .localSettings */ .f3)(given, terminal);
        const findings = [...failures];
        let missing = failures.length > 0;
        for (const { file, isNamed } of await filesNamed(given.positionals, terminal, settings)) {
            const read = await (0,_discovery_files_js__WEBPACK_IMPORTED_MODULE_0__/* .readCardFile */ .j)(terminal.tree, file, {
                named: isNamed && !given.has('if-governed'),
            });
            if (read.kind === 'absent') {
                missing = true;
                findings.push((0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .findingIn */ .jl)('could-not-evaluate', file, 'the file does not exist', {
                    help: _agent_input_js__WEBPACK_IMPORTED_MODULE_9__/* .MISSING_FILE */ .Ai,
                }));
            }
            else if (read.kind === 'broken')
                for (const finding of read.findings)
                    findings.push(finding);
            else if (read.kind === 'governed') {
                const checked = (0,_rules_check_file_js__WEBPACK_IMPORTED_MODULE_7__/* .checkFile */ .v)({
                    ...read.governed,
                    mixed: read.mixed,
                    bytes: read.bytes,
                    now,
                    standardValues: settings.standardValues,
                });
                for (const finding of checked)
                    findings.push(finding);
            }
        }
        const report = (0,_local_report_js__WEBPACK_IMPORTED_MODULE_13__/* .localReport */ .Q)({
            runFindings: (0,_run_gate_policy_severities_js__WEBPACK_IMPORTED_MODULE_8__/* .applySeverities */ .m)(findings, settings),
            ...(given.text('now') !== undefined && { now }),
        }, settings, terminal);
        const verdict = missing ? 'error' : report.verdict;
        switch (format) {
            case 'json':
                terminal.out((0,_report_writing_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .jsonText */ .s$)({ verdict, findings: report.findings.map(_report_surfaces_json_js__WEBPACK_IMPORTED_MODULE_3__/* .findingToJson */ .NM) }));
                break;
            case 'markdown':
                terminal.out((0,_report_surfaces_summary_js__WEBPACK_IMPORTED_MODULE_4__/* .renderSummary */ .B)(report));
                break;
            case 'text':
                terminal.out((0,_report_surfaces_text_js__WEBPACK_IMPORTED_MODULE_5__/* .renderText */ .S5)(report, { colour: terminal.colour }).trimEnd());
                break;
            default:
                format;
        }
        if (missing || verdict === 'error')
            return 2;
        return verdict === 'fail' ? 1 : 0;
    },
};
async function filesNamed(names, terminal, settings) {
    const files = [];
    for (const name of names) {
        const folder = await (0,_folder_js__WEBPACK_IMPORTED_MODULE_12__/* .filesOfFolder */ .r)(name, terminal);
        if (folder === undefined) {
            files.push({ file: name, isNamed: true });
            continue;
        }
        const isCandidate = (0,_discovery_patterns_js__WEBPACK_IMPORTED_MODULE_1__/* .cardMatcher */ .hr)(settings.cards, settings.exclude);
        const candidates = folder.filter(isCandidate);
        const isOwn = await Promise.all(candidates.map(async (file) => (await (0,_discovery_files_js__WEBPACK_IMPORTED_MODULE_0__/* .readCardFile */ .j)(terminal.tree, file, { named: false })).kind !== 'foreign'));
        if (!isOwn.includes(true))
            throw new _arguments_js__WEBPACK_IMPORTED_MODULE_10__/* .UsageError */ .eb(`the folder ${JSON.stringify(name)} holds no card and no policy`);
        for (const file of candidates)
            files.push({ file, isNamed: false });
    }
    return files;
}


/***/ })

};
