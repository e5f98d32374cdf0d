export const id = 96;
export const ids = [96];
export const modules = {

/***/ 96:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   initCommand: () => (/* binding */ initCommand),
/* harmony export */   starterPolicy: () => (/* binding */ starterPolicy)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _agents_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7021);
/* harmony import */ var _agents_patterns_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1837);
/* harmony import */ var _judge_ways_out_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(676);
/* harmony import */ var _model_governed_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8597);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4356);








/** `init [card]`: writes a commented policy for a card, one mapping stub for each bounded action; never overwrites (spec 14). */
const initCommand = {
    usage: 'init [card] [--output file]',
    async run(args, terminal) {
        const given = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_5__/* .readArguments */ .lR)(args, { output: 'text' });
        if (given.positionals.length > 1)
            throw new _arguments_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .eb('name at most one card');
        const file = given.positionals[0] ?? (await findCard(terminal));
        const read = await (0,_agents_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readCardFile */ .j)(terminal.tree, file, { named: true });
        if (read.kind === 'absent')
            throw new _arguments_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .eb(`the card ${JSON.stringify(file)} does not exist`);
        if (read.kind === 'broken')
            throw new _arguments_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .eb(`the card ${JSON.stringify(file)} cannot be read: ${read.findings[0]?.message}`);
        if (read.kind !== 'governed' || !(0,_model_governed_js__WEBPACK_IMPORTED_MODULE_6__/* .isCard */ .$)(read.governed.kind) || !read.governed.card)
            throw new _arguments_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .eb(`${JSON.stringify(file)} is a policy; name a card`);
        if (read.governed.policy && read.governed.kind === 'unified-card') {
            throw new _arguments_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .eb(`${JSON.stringify(file)} is a unified card, which carries its policy itself; write "capabilities" and "enforcement" in it`);
        }
        const output = given.text('output') ?? `${(0,_agents_patterns_js__WEBPACK_IMPORTED_MODULE_4__/* .folderOf */ .yS)(file) ? `${(0,_agents_patterns_js__WEBPACK_IMPORTED_MODULE_4__/* .folderOf */ .yS)(file)}/` : ''}policy.yaml`;
        const full = node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(terminal.folder, output);
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(full))
            throw new _arguments_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .eb(`${JSON.stringify(output)} exists already, and is left as it is; choose another name with --output`);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(full, starterPolicy(read.governed.card, file), { flag: 'wx' });
        terminal.out(`wrote ${output} for ${file}: replace each TODO pattern by the tools that perform the action, then run "card-gate check"`);
        return 0;
    },
};
async function findCard(terminal) {
    const isCandidate = (0,_agents_patterns_js__WEBPACK_IMPORTED_MODULE_4__/* .cardMatcher */ .hr)(undefined);
    const cards = [];
    for (const file of await terminal.tree.list()) {
        if (!isCandidate(file))
            continue;
        const read = await (0,_agents_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readCardFile */ .j)(terminal.tree, file, { named: false });
        if (read.kind === 'governed' && (0,_model_governed_js__WEBPACK_IMPORTED_MODULE_6__/* .isCard */ .$)(read.governed.kind))
            cards.push(file);
    }
    if (cards.length === 1)
        return cards[0];
    throw new _arguments_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .eb(cards.length === 0
        ? 'no card was found here; name one'
        : `there are ${cards.length} cards here (${cards.slice(0, 5).join(', ')}); name one`);
}
/** The text of a policy that maps every bounded action of a card to a pattern that no tool bears yet, so that nothing is allowed by pasting. */
function starterPolicy(card, file) {
    const name = card.agentId ? `${card.agentId}-policy` : 'agent-policy';
    const mappings = card.boundedActions.map(({ value }) => {
        const key = (0,_judge_ways_out_js__WEBPACK_IMPORTED_MODULE_7__/* .yamlText */ .pS)(value);
        return `  ${key}:\n    description: ${(0,_judge_ways_out_js__WEBPACK_IMPORTED_MODULE_7__/* .yamlText */ .pS)(`Tools that perform ${value}`)}\n    tools:\n      # Names or patterns: * is any run of characters, ? is exactly one.\n      - ${JSON.stringify(`TODO-${value}`)}\n    card_actions:\n      - ${key}\n`;
    });
    return `# Which concrete tools the agent of ${file.replace(/[\r\n]/g, ' ')} may call.
meta:
  schema_version: "1.0"
  name: ${(0,_judge_ways_out_js__WEBPACK_IMPORTED_MODULE_7__/* .yamlText */ .pS)(name)}
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
