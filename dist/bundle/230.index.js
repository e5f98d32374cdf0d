"use strict";
exports.id = 230;
exports.ids = [230];
exports.modules = {

/***/ 6007:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: function() { return /* binding */ requestFrom; },
/* harmony export */   i: function() { return /* binding */ printDecision; },
/* harmony export */   n: function() { return /* binding */ dryRunOf; },
/* harmony export */   r: function() { return /* binding */ givesRequest; },
/* harmony export */   t: function() { return /* binding */ accessOf; }
/* harmony export */ });
/* harmony import */ var _cards_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8774);
/* harmony import */ var _cli_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4127);


// build/src/evaluation/access/explain-access.js
const MAX_NEAR = 5;
function explainAccess(lists, request) {
	const { decideRequest } = (0,_cards_js__WEBPACK_IMPORTED_MODULE_0__.Ka)(lists);
	const decision = decideRequest(request, () => false);
	const { decidedBy, beaten, skipped, effect, mode } = decision;
	const { actor, action, resource } = request;
	return {
		actor,
		action,
		resource,
		effect,
		policy_id: decidedBy?.entry.name ?? null,
		reason: (0,_cards_js__WEBPACK_IMPORTED_MODULE_0__.Ja)(decision),
		mode,
		matched: decidedBy ? {
			...explained(decidedBy),
			patterns: (0,_cards_js__WEBPACK_IMPORTED_MODULE_0__.qa)(decidedBy.entry)
		} : null,
		beaten: beaten.map(explained),
		skipped: skipped.map((listed) => ({
			...explained(listed),
			why: "its limit depends on other calls and on the time"
		})),
		near: nearEntries(lists, request, decision)
	};
}
function explained({ entry }) {
	const { file, range } = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Et)(entry.place);
	const { name, effect, priority } = entry;
	return {
		policy_id: name,
		effect,
		priority,
		file,
		line: range?.start.line ?? 1
	};
}
function nearEntries({ floors, own }, request, { decidedBy, beaten, skipped }) {
	const met = new Set([
		decidedBy,
		...beaten,
		...skipped
	].flatMap((listed) => listed?.entry ?? []));
	return (0,_cards_js__WEBPACK_IMPORTED_MODULE_0__.Za)([...floors, ...own]).filter(({ entry }) => !met.has(entry)).flatMap((listed) => {
		const missed = missedFields(listed.entry, request);
		const [why] = missed;
		return why !== void 0 && missed.length === 1 ? [{
			...explained(listed),
			why
		}] : [];
	}).slice(0, MAX_NEAR);
}
function missedFields({ patterns, sql }, request) {
	const clauses = _cards_js__WEBPACK_IMPORTED_MODULE_0__.Zi.flatMap((field) => {
		const pattern = patterns[field];
		const value = request[field];
		if (pattern === void 0 || value !== void 0 && isMet(pattern.text, value)) return [];
		const found = value === void 0 ? "but the request has none" : `not ${JSON.stringify(value)}`;
		return [`its ${field} is ${JSON.stringify(pattern.text)}, ${found}`];
	});
	if (sql === void 0) return clauses;
	return (request.sql === void 0 ? [] : (0,_cards_js__WEBPACK_IMPORTED_MODULE_0__.ao)(request.sql)).some((reading) => sql.regex?.matches(reading)) ? clauses : [...clauses, `its SQL pattern ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.W)(sql.text)} does not match`];
}
function isMet(pattern, value) {
	const { matches } = (0,_cards_js__WEBPACK_IMPORTED_MODULE_0__.Mo)(pattern);
	const bare = value.replace(/^(?:agent|tool):/, "");
	return [
		value,
		bare,
		...bare.includes(":") ? [] : [`agent:${bare}`, `tool:${bare}`]
	].some((name) => matches(name) && (name === value || name === bare || pattern.includes(":")));
}
// build/src/report/surfaces/answers/access.js
const MAX_LENGTH = 200;
const VERDICTS = {
	deny: "fail",
	audit: "warn",
	allow: "pass"
};
const WORDS = {
	deny: "denied",
	audit: "audited",
	allow: "allowed"
};
function renderAccessText({ actor, action, resource, effect, reason, ...rest }, options) {
	const paint = (0,_cards_js__WEBPACK_IMPORTED_MODULE_0__.An)(options);
	const title = `(${[
		actor,
		action,
		resource
	].map((field) => shown(JSON.stringify(field))).join(", ")}): ${WORDS[effect]}`;
	const rows = [
		["  reason", shown(reason)],
		["  decided by", rest.matched ? `${entryText(rest.matched)}: ${shown(rest.matched.patterns)}` : "the default"],
		...rest.beaten.map((entry) => ["  also matched", entryText(entry)]),
		...rest.skipped.map((entry) => ["  skipped", `${entryText(entry)}: ${entry.why}`]),
		...rest.near.map((entry) => ["  almost matched", `${entryText(entry)}: ${shown(entry.why)}`])
	];
	return [paint.verdict(VERDICTS[effect], paint.bold(title)), ...(0,_cards_js__WEBPACK_IMPORTED_MODULE_0__.kn)(rows)].join("\n");
}
function entryText({ policy_id, effect, file, line }) {
	return `${shown(JSON.stringify(policy_id))} (${effect}) at ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.nn)(file)}:${line}`;
}
function shown(text) {
	return (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.nn)((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Kt)(text, MAX_LENGTH));
}
// build/src/cli/access-request.js
const FIELDS = [
	"actor",
	"action",
	"resource",
	"argument",
	"channel",
	"sql"
];
const SQL = "sql:";
function givesRequest(given) {
	return FIELDS.some((field) => given.text(field) !== void 0);
}
function requestFrom(given, agent, tool) {
	const [actor] = (0,_cards_js__WEBPACK_IMPORTED_MODULE_0__.Ga)(agent);
	const [argument, channel, text] = [
		given.text("argument"),
		given.text("channel"),
		given.text("sql")
	];
	const resource = given.text("resource") ?? tool ?? (text === void 0 ? void 0 : SQL + text);
	const action = given.text("action") ?? (tool === void 0 ? text === void 0 ? void 0 : "execute" : "call");
	if (action === void 0 || resource === void 0) throw new _cli_js__WEBPACK_IMPORTED_MODULE_1__.n("specify --action and --resource, or the name of a tool");
	const sql = text ?? (resource.startsWith(SQL) ? resource.slice(4) : void 0);
	return {
		actor: given.text("actor") ?? actor,
		action,
		resource,
		...argument !== void 0 && { argument },
		...channel !== void 0 && { channel },
		...sql !== void 0 && { sql }
	};
}
function dryRunOf(sql) {
	return {
		actor: "agent",
		action: "execute",
		resource: SQL + sql,
		sql
	};
}
function accessOf(agent, otherwise) {
	const { access } = agent;
	if (access === void 0 || otherwise === void 0) return access;
	const own = access.own.map((list) => ({
		...list,
		otherwise,
		otherwiseAt: list.otherwiseAt ?? (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Dt)(list.document)
	}));
	return {
		...access,
		own
	};
}
function printDecision(lists, request, terminal, format, conclude = () => ({})) {
	if (lists === void 0) throw new _cli_js__WEBPACK_IMPORTED_MODULE_1__.n("the agent has no access list; specify an access list as the first argument");
	const explanation = explainAccess(lists, request);
	terminal.out(format === "json" ? (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.en)({
		...explanation,
		...conclude(explanation.effect)
	}) : renderAccessText(explanation, { colour: format === "text" && terminal.colour }));
	return explanation.effect;
}



/***/ }),

/***/ 8230:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainCommand: function() { return /* binding */ explainCommand; }
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3495);
/* harmony import */ var _cards_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8774);
/* harmony import */ var _cli_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4127);
/* harmony import */ var _access_request_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6007);
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7152);





// build/src/report/surfaces/answers/explain.js
const MAX_NAME_LENGTH = 80;
function renderExplanationText(decision, evaluation, options) {
	const paint = (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.An)(options);
	const { decided_by, also_matched } = (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.Un)(decision, evaluation.defaults);
	const violations = evaluation.violations.filter((violation) => violation.decision === decision);
	const warnings = evaluation.warnings.filter((warning) => warning.decision === decision);
	const rows = [
		["  decided by", decided_by ? (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.In)(decided_by) : (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.Fn)(decision, evaluation.defaults)],
		...also_matched.map((other) => ["  also matched", (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.In)(other)]),
		...violations.map((violation) => ["  violation", `${violation.severity}: ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.nn)(reasonOf(violation))}`]),
		...warnings.map((warning) => ["  warning", (0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.nn)(warning.type === "unmapped" ? (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.Kn)(warning.decision) : (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.Vn)(warning.trigger))]),
		["  at run time", evaluation.governed ? (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.Bn)(evaluation).get(decision) ?? "allowed" : "unknown: no policy governs this agent"]
	];
	const verdict = violations.some(({ severity }) => (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.$o)(severity, "high")) ? "fail" : violations.length + warnings.length > 0 ? "warn" : "pass";
	const title = `${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.nn)((0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.Kt)(decision.tool.canonical, MAX_NAME_LENGTH))}: ${(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.Ln)(decision.outcome)}`;
	return [paint.verdict(verdict, paint.bold(title)), ...(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.kn)(rows)].join("\n");
}
function reasonOf(violation) {
	switch (violation.type) {
		case "forbidden": return `forbidden by ${JSON.stringify(violation.rule.pattern.text)}: ${violation.rule.reason}`;
		case "escalation": return `denied by ${JSON.stringify(violation.trigger.text)}: ${violation.trigger.reason}`;
		case "capability_exceeded": return (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.Hn)(violation.decision);
		case "unmapped": return (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.Kn)(violation.decision);
		case "denied": return (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.Ja)(violation.access);
		default: return violation;
	}
}
// build/src/cli/explain.js
const explainCommand = {
	name: "explain",
	positionals: "<file> <tool|call>",
	example: "agents/support mcp__github__create_issue",
	notes: ["The file is a card, a policy, an access list, or an agent host's permission file. For a permission file, specify a call such as \"Bash(git push)\".", "Exit code: 0 for any decision, 2 if the files could not be read."],
	async run(args, outer) {
		const { given, terminal } = await (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.o)((0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.r)(args, "explain"), outer, (index) => index === 0);
		const format = (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__._)(given);
		const now = (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.y)(given);
		const [file, tool, ...rest] = given.positionals;
		if (file !== void 0 && tool !== void 0) {
			const read = await (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__.r)(file, given, terminal);
			if (read.kind === "unclear") return (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.a)([read.finding], given, terminal);
			if (read.kind === "host") return (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__.t)({
				host: read.host,
				file
			}, tool, {
				given,
				terminal
			});
			const hosts = await (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.g)(file, given, terminal);
			if (hosts.length > 0) return (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__.n)(hosts, tool, {
				given,
				terminal
			});
		}
		const isRequest = (0,_access_request_js__WEBPACK_IMPORTED_MODULE_3__.r)(given);
		if (file === void 0 || rest.length > 0 || tool === void 0 && !isRequest) throw new _cli_js__WEBPACK_IMPORTED_MODULE_2__.n("specify a card, policy, access list or folder, and one tool");
		const input = await (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.d)({
			...given,
			positionals: [file]
		}, terminal, now);
		if (!input.agent) return (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.a)(input.failures, given, terminal);
		const lists = (0,_access_request_js__WEBPACK_IMPORTED_MODULE_3__.t)(input.agent, given.value("default"));
		if (tool === void 0 || isRequest || lists && input.agent.policy === void 0) {
			(0,_access_request_js__WEBPACK_IMPORTED_MODULE_3__.i)(lists, (0,_access_request_js__WEBPACK_IMPORTED_MODULE_3__.a)(given, input.agent, tool), terminal, format);
			return 0;
		}
		const refusal = (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.ra)(tool);
		if (refusal !== void 0) throw new _cli_js__WEBPACK_IMPORTED_MODULE_2__.n(refusal);
		printTool(tool, {
			agent: input.agent,
			settings: input.settings,
			now
		}, given, terminal);
		return 0;
	}
};
function printTool(tool, { agent: own, settings, now }, given, terminal) {
	const format = (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__._)(given);
	const item = (0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.v)(tool);
	const requested = (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.Jo)({
		name: item.text,
		...item.server && { server: item.server }
	}, settings.aliases);
	const agent = {
		...own,
		tools: {
			tools: [requested],
			sources: ["the command line"],
			complete: false
		}
	};
	const { elapsed } = terminal;
	const { evaluation } = (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.C)(agent, [], settings, {
		now,
		context: "cicd",
		elapsed
	});
	const decision = evaluation?.decisions[0];
	if (!evaluation || !decision) throw new Error("the tool has no decision");
	const colour = format === "text" && terminal.colour;
	terminal.out(format === "json" ? (0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.en)((0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.Un)(decision, evaluation.defaults)) : renderExplanationText(decision, evaluation, { colour }));
	const names = own.tools?.tools.map(({ canonical }) => canonical) ?? [];
	const meant = decision.capability ? void 0 : meantTool(requested.canonical, names);
	if (meant !== void 0) terminal.err(`did you mean ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.U)(meant)}, which is in the tool list?`);
}
function meantTool(name, tools) {
	if (tools.includes(name)) return void 0;
	const [same, ...others] = tools.filter((tool) => tool.endsWith(`__${name}`));
	return same !== void 0 && others.length === 0 ? same : (0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.rt)(name, tools);
}



/***/ })

};
;