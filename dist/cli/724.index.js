export const id = 724;
export const ids = [724];
export const modules = {

/***/ 1724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   initCommand: () => (/* binding */ initCommand),
/* harmony export */   starterPolicy: () => (/* binding */ starterPolicy)
/* harmony export */ });
/* harmony import */ var _adapters_files_local_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2163);
/* harmony import */ var _discovery_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(353);
/* harmony import */ var _discovery_patterns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8802);
/* harmony import */ var _evaluation_fixes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7539);
/* harmony import */ var _model_governed_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8597);
/* harmony import */ var _model_placeholder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9286);
/* harmony import */ var _report_writing_escape_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1920);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(752);
/* harmony import */ var _evaluate_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7201);
/* harmony import */ var _folder_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5218);










const initCommand = {
    usage: 'init [card] [--output file]',
    async run(args, terminal) {
        const given = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_6__/* .readArguments */ .lR)(args, { output: 'text' });
        if (given.positionals.length > 1)
            throw new _arguments_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .eb('name at most one card');
        const [named] = given.positionals;
        const below = named === undefined ? await terminal.tree.list() : await (0,_folder_js__WEBPACK_IMPORTED_MODULE_8__/* .filesOfFolder */ .r)(named, terminal);
        const file = below === undefined ? named : await findCard(terminal, below);
        const read = await (0,_discovery_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readCardFile */ .j)(terminal.tree, file, { named: true });
        if (read.kind === 'absent')
            throw new _arguments_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .eb(`the card ${JSON.stringify(file)} does not exist`);
        if (read.kind === 'broken')
            return (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_7__.refuse)(read.findings, terminal, false);
        if (read.kind !== 'governed' || !(0,_model_governed_js__WEBPACK_IMPORTED_MODULE_9__/* .isCard */ .$)(read.governed.kind) || !read.governed.card)
            throw new _arguments_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .eb(`${JSON.stringify(file)} is a policy; name a card`);
        if (read.governed.policy) {
            throw new _arguments_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .eb(read.governed.kind === 'unified-card'
                ? `${JSON.stringify(file)} is a unified card, which carries its policy itself; write "capabilities" and "enforcement" in it`
                : `${JSON.stringify(file)} carries its policy itself; add what is missing there`);
        }
        const output = given.text('output') ?? `${(0,_discovery_patterns_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .yS)(file) ? `${(0,_discovery_patterns_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .yS)(file)}/` : ''}policy.yaml`;
        if ((0,_adapters_files_local_files_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOfPath */ .B)(terminal.folder, output) !== undefined)
            throw new _arguments_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .eb(`${JSON.stringify(output)} exists already, and is left as it is; choose another name with --output`);
        await (0,_adapters_files_local_files_js__WEBPACK_IMPORTED_MODULE_0__/* .writeLocalFile */ .t)(terminal.folder, output, starterPolicy(read.governed.card, file), 'new');
        terminal.out(`wrote ${(0,_report_writing_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .pj)(output)} for ${(0,_report_writing_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .pj)(file)}: replace each TODO pattern by the tools that perform the action, then run "${terminal.command} check"`);
        return 0;
    },
};
async function findCard(terminal, files) {
    const isCandidate = (0,_discovery_patterns_js__WEBPACK_IMPORTED_MODULE_2__/* .cardMatcher */ .hr)(undefined);
    const cards = [];
    for (const file of files) {
        if (!isCandidate(file))
            continue;
        const read = await (0,_discovery_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readCardFile */ .j)(terminal.tree, file, { named: false });
        if (read.kind === 'governed' && (0,_model_governed_js__WEBPACK_IMPORTED_MODULE_9__/* .isCard */ .$)(read.governed.kind))
            cards.push(file);
    }
    if (cards.length === 1)
        return cards[0];
    throw new _arguments_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .eb(cards.length === 0
        ? 'no card was found here; name one'
        : `there are ${cards.length} cards here (${cards.slice(0, 5).join(', ')}); name one`);
}
function starterPolicy(card, file) {
    const name = card.agentId ? `${card.agentId}-policy` : 'agent-policy';
    const mappings = card.boundedActions.map(({ value }) => {
        const key = (0,_evaluation_fixes_js__WEBPACK_IMPORTED_MODULE_3__/* .yamlText */ .pS)(value);
        return `  ${key}:\n    description: ${(0,_evaluation_fixes_js__WEBPACK_IMPORTED_MODULE_3__/* .yamlText */ .pS)(`Tools that perform ${value}`)}\n    tools:\n      # Names or patterns: * is any run of characters, ? is exactly one.\n      - ${JSON.stringify(`${_model_placeholder_js__WEBPACK_IMPORTED_MODULE_4__/* .TODO */ .Pf}${value}`)}\n    card_actions:\n      - ${key}\n`;
    });
    return `# Which concrete tools the agent of ${(0,_report_writing_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .visible */ .RK)(file)} may call.
meta:
  schema_version: "1.0"
  name: ${(0,_evaluation_fixes_js__WEBPACK_IMPORTED_MODULE_3__/* .yamlText */ .pS)(name)}
  description: "Maps the bounded actions of the card to tools"
  scope: agent

# Each bounded action of the card needs at least one capability that maps it.
capability_mappings:${mappings.length > 0 ? `\n${mappings.join('\n')}` : ' {}\n'}
# Tools that are always blocked, whatever the mappings say.
forbidden: []
#  - pattern: "mcp__filesystem__delete*"
#    reason: "Files are never deleted by this agent"
#    severity: critical

# What needs a human: the condition is asked for every tool.
escalation_triggers: []
#  - condition: "tool_matches('mcp__payment__*')"
#    action: escalate
#    reason: "Payments need human approval"

# What happens to a tool that no capability maps.
defaults:
  unmapped_tool_action: deny
  unmapped_severity: high
  fail_open: false
  enforcement_mode: warn
  grace_period_hours: 24
`;
}


/***/ })

};
