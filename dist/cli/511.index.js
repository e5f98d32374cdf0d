export const id = 511;
export const ids = [511];
export const modules = {

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
/* harmony import */ var _run_evaluate_agent_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2015);
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
        const report = (0,_run_evaluate_agent_js__WEBPACK_IMPORTED_MODULE_3__/* .evaluateAgent */ .v)(agent, [], subject.settings, {
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


/***/ })

};
