"use strict";
exports.id = 563;
exports.ids = [563];
exports.modules = {

/***/ 6563:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   initCommand: function() { return /* binding */ initCommand; }
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3495);
/* harmony import */ var _cli_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4127);
/* harmony import */ var _cards_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8774);



// build/src/cli/init.js
const initCommand = {
	name: "init",
	positionals: "[card]",
	example: "agents/support/card.yaml",
	async run(args, outer) {
		const { given, terminal } = await (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.o)((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.r)(args, "init"), outer);
		if (given.positionals.length > 1) throw new _cli_js__WEBPACK_IMPORTED_MODULE_1__.n("specify at most one card");
		if (given.value("access")) return writeAccessList(given, terminal);
		const file = await cardNamed(given.positionals[0], terminal);
		const read = await (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.dn)(terminal.tree, file, { named: true });
		if (read.kind === "absent") throw new _cli_js__WEBPACK_IMPORTED_MODULE_1__.n(`the card ${JSON.stringify(file)} does not exist`);
		if (read.kind === "broken") return (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.a)(read.findings, given, terminal);
		if (read.kind !== "governed" || !(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.N)(read.governed) || !read.governed.card) throw new _cli_js__WEBPACK_IMPORTED_MODULE_1__.n(`${JSON.stringify(file)} is a policy; specify a card`);
		if (read.governed.policy) throw new _cli_js__WEBPACK_IMPORTED_MODULE_1__.n(read.governed.kind === "unified-card" ? `${JSON.stringify(file)} is a unified card, which contains its own policy; write "capabilities" and "enforcement" in it` : `${JSON.stringify(file)} already contains a policy; add the missing parts to it`);
		const { settings } = await (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.v)(given, terminal);
		const { files } = await (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.f)(file, terminal, settings, void 0);
		const policy = files.find(({ part }) => part === "policy");
		if (policy !== void 0 && given.text("output") === void 0) throw new _cli_js__WEBPACK_IMPORTED_MODULE_1__.n(`${JSON.stringify(policy.file)} is already the policy of this card and was not changed; write another one with --output`);
		const output = given.text("output") ?? policyNextTo(file);
		await writeNew(output, starterPolicy(read.governed.card, file), terminal);
		terminal.out(`wrote ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.nn)(output)} for ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.nn)(file)}: replace each TODO pattern with the tools that perform the action, then run "${terminal.command} check"`);
		terminal.out(`list the tools that the agent can call in ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.nn)(toolListNextTo(file))}; without this file, Card Gate cannot check them`);
		return 0;
	}
};
function policyNextTo(card) {
	const [folder, stem] = [(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.fs)(card), (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.vs)(card)];
	return `${folder === "" ? "" : `${folder}/`}${stem === "" ? "" : `${stem}.`}policy.yaml`;
}
function toolListNextTo(card) {
	return policyNextTo(card).replace(/policy\.yaml$/, "tools.yaml");
}
async function writeNew(output, text, terminal) {
	if ((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.ot)(terminal.folder, output) !== void 0) throw new _cli_js__WEBPACK_IMPORTED_MODULE_1__.n(`${JSON.stringify(output)} already exists and was not changed; choose another name with --output`);
	await (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.ct)(terminal.folder, output, text, "new");
}
async function writeAccessList(given, terminal) {
	const [named = ""] = given.positionals;
	const isFolder = named === "" || (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.ot)(terminal.folder, named) === "folder";
	if (!isFolder && (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.ot)(terminal.folder, named) === void 0) throw new _cli_js__WEBPACK_IMPORTED_MODULE_1__.n(`${JSON.stringify(named)} does not exist`);
	const folder = (isFolder ? named : (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.fs)(named)).replace(/\/+$/, "");
	const output = given.text("output") ?? `${folder === "" ? "" : `${folder}/`}access.yaml`;
	await writeNew(output, STARTER_ACCESS_LIST, terminal);
	terminal.out(`wrote ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.nn)(output)}: replace each TODO pattern with the tools that the agent may call, then run "${terminal.command} check"`);
	return 0;
}
async function cardNamed(name, terminal) {
	if (name === void 0) return findCard(terminal, await terminal.tree.list());
	const files = await (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.p)(name, terminal);
	return files === void 0 ? name : findCard(terminal, files);
}
async function findCard(terminal, files) {
	const isCandidate = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.ls)(void 0);
	const cards = [];
	for (const file of files) {
		if (!isCandidate(file)) continue;
		const read = await (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.dn)(terminal.tree, file, { named: false });
		if (read.kind === "governed" && (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.N)(read.governed)) cards.push(file);
	}
	const [only, ...others] = cards;
	if (only !== void 0 && others.length === 0) return only;
	throw new _cli_js__WEBPACK_IMPORTED_MODULE_1__.n(cards.length === 0 ? "no card was found in this folder; specify the path of a card" : `there are ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.L)(cards.length, "card")} in this folder (${cards.slice(0, 5).join(", ")}); specify the path of one`);
}
function starterPolicy(card, file) {
	const name = card.agentId ? `${card.agentId}-policy` : "agent-policy";
	const mappings = card.boundedActions.map(({ value }) => {
		const key = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Is)(value);
		return `  ${key}:\n    description: ${(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Is)(`Tools that perform ${value}`)}\n    tools:\n      # Names or patterns: * matches any characters, ? matches exactly one.\n      - ${JSON.stringify(`${_cards_js__WEBPACK_IMPORTED_MODULE_2__.Ma}${value}`)}\n    card_actions:\n      - ${key}\n`;
	});
	return `# The tools that the agent with the card ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.on)(file)} may call.
meta:
  schema_version: "1.0"
  name: ${(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Is)(name)}
  description: "Maps the card's bounded actions to tools"
  scope: agent

# Each bounded action in the card needs at least one capability that maps it.
capability_mappings:${mappings.length > 0 ? `\n${mappings.join("\n")}` : " {}\n"}
# Tools that are always blocked, even if a capability maps them.
forbidden: [
  # { pattern: "mcp__filesystem__delete*", reason: "Never delete files", severity: critical },
  ]

# Calls that need a human: the condition is evaluated for every tool.
escalation_triggers: [
  # { condition: "tool_matches('mcp__payment__*')", action: escalate, reason: "Payments" },
  ]

# The default for a tool that no capability maps.
defaults:
  unmapped_tool_action: deny
  unmapped_severity: high
  fail_open: false
  # At run time, warn records violations, and enforce blocks them. The check is the same for both.
  enforcement_mode: warn
  # For this time after the first call of a new tool, an unmapped tool is only a note.
  grace_period_hours: 24
`;
}
const STARTER_ACCESS_LIST = `# What the agent may do: (actor, action, resource) with an effect.
# The first matching entry applies. Entries with a higher priority are tried first.
# In patterns, * matches any characters, and ? matches exactly one.

# The decision about requests that no entry matches.
default: deny

policies:
  - name: allowed-tools
    effect: allow
    action: call
    resource: ${JSON.stringify(`${_cards_js__WEBPACK_IMPORTED_MODULE_2__.Ma}tool`)}

#  - name: no-destructive-sql
#    effect: deny
#    action: execute
#    sql: '\\b(drop|truncate)\\s+table\\b'
#    message: "Destructive SQL is blocked."

#  - name: at-most-100-calls-an-hour
#    effect: deny
#    action: call
#    priority: 10
#    limit: {rate: {max: 100, per: 1h}}

# Requests with their expected decisions; every check tests them.
tests:
  - request: {actor: agent, action: call, resource: shell_exec}
    expect: deny
`;



/***/ })

};
;