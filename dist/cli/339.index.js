"use strict";
exports.id = 339;
exports.ids = [339];
exports.modules = {

/***/ 1268:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: function() { return /* binding */ requestFrom; },
/* harmony export */   i: function() { return /* binding */ printDecision; },
/* harmony export */   n: function() { return /* binding */ dryRunOf; },
/* harmony export */   r: function() { return /* binding */ givesRequest; },
/* harmony export */   t: function() { return /* binding */ accessOf; }
/* harmony export */ });
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8403);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6424);


// build/src/evaluation/access/explain-access.js
const MAX_NEAR = 5;
function explainAccess(lists, request) {
	const { decideRequest } = (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.wr)(lists);
	const decision = decideRequest(request, () => false);
	const { decidedBy, beaten, skipped, effect, mode } = decision;
	const { actor, action, resource } = request;
	return {
		actor,
		action,
		resource,
		effect,
		policy_id: decidedBy?.entry.name ?? null,
		reason: (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Er)(decision),
		mode,
		matched: decidedBy ? {
			...explained(decidedBy),
			patterns: (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Tr)(decidedBy.entry)
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
	const { file, range } = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__._t)(entry.place);
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
	return (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.kr)([...floors, ...own]).filter(({ entry }) => !met.has(entry)).flatMap((listed) => {
		const missed = missedFields(listed.entry, request);
		const [why] = missed;
		return why !== void 0 && missed.length === 1 ? [{
			...explained(listed),
			why
		}] : [];
	}).slice(0, MAX_NEAR);
}
function missedFields({ patterns, sql }, request) {
	const clauses = _shared_js__WEBPACK_IMPORTED_MODULE_0__.us.flatMap((field) => {
		const pattern = patterns[field];
		const value = request[field];
		if (pattern === void 0 || value !== void 0 && isMet(pattern.text, value)) return [];
		const found = value === void 0 ? "but the request has none" : `not ${JSON.stringify(value)}`;
		return [`its ${field} is ${JSON.stringify(pattern.text)}, ${found}`];
	});
	if (sql === void 0) return clauses;
	return (request.sql === void 0 ? [] : (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Rr)(request.sql)).some((reading) => sql.regex?.matches(reading)) ? clauses : [...clauses, `its sql ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.U)(sql.text)} does not match`];
}
function isMet(pattern, value) {
	const { matches } = (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.js)(pattern);
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
	const paint = (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Fn)(options);
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
	return [paint.verdict(VERDICTS[effect], paint.bold(title)), ...(0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Pn)(rows)].join("\n");
}
function entryText({ policy_id, effect, file, line }) {
	return `${shown(JSON.stringify(policy_id))} (${effect}) at ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.qt)(file)}:${line}`;
}
function shown(text) {
	return (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.qt)((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.Lt)(text, MAX_LENGTH));
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
	const [actor] = (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.ur)(agent);
	const [argument, channel, text] = [
		given.text("argument"),
		given.text("channel"),
		given.text("sql")
	];
	const resource = given.text("resource") ?? tool ?? (text === void 0 ? void 0 : SQL + text);
	const action = given.text("action") ?? (tool === void 0 ? text === void 0 ? void 0 : "execute" : "call");
	if (action === void 0 || resource === void 0) throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.n("give --action and --resource, or the name of a tool");
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
		otherwiseAt: list.otherwiseAt ?? (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.vt)(list.document)
	}));
	return {
		...access,
		own
	};
}
function printDecision(lists, request, terminal, format, conclude = () => ({})) {
	if (lists === void 0) throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.n("the agent has no access list; give an access list as the first argument");
	const explanation = explainAccess(lists, request);
	terminal.out(format === "json" ? (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.Gt)({
		...explanation,
		...conclude(explanation.effect)
	}) : renderAccessText(explanation, { colour: format === "text" && terminal.colour }));
	return explanation.effect;
}



/***/ }),

/***/ 9182:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: function() { return /* binding */ levelOfCall; },
/* harmony export */   t: function() { return /* binding */ callPhrases; }
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6424);
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8403);
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7918);



// build/src/diff/hosts/call-words.js
function levelOfCall({ level }) {
	return level === "warned" ? "left to a model" : (0,_change_js__WEBPACK_IMPORTED_MODULE_2__.r)({ level });
}
function callPhrases(situations) {
	const { words } = situations.head;
	return {
		kind: "call",
		levelOf: levelOfCall,
		whoIs: (cause, _tools, example) => {
			const text = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)((0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.j)(example));
			const subject = isOfOneCall(cause, example) ? `${text}` : `calls such as ${text}`;
			const verb = isOfOneCall(cause, example) ? "is" : "are";
			return `${subject}${words === void 0 ? "" : `, ${words},`} ${verb}`;
		},
		subjectOf: ({ decider }) => decider.outcome === "mode" || decider.kind === "otherwise" ? "calls that no rule matches" : `calls that ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(decider.name)} matches`,
		reasonOf: (cause, sides) => reasonOf(cause, sides, situations),
		textOf: _shared_js__WEBPACK_IMPORTED_MODULE_1__.j,
		simpler: () => []
	};
}
function isOfOneCall({ decider }, example) {
	if (decider.outcome === "mode" || decider.kind === "otherwise") return false;
	const call = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.wt)(example);
	const longer = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Tt)({
		...call,
		text: `${call.text} x`
	});
	return !(decider.match.patterns?.some((pattern) => pattern.matches(longer)) === true) && !decider.name.includes("*") && decider.name.includes(call.text);
}
function reasonOf(cause, sides, situations) {
	const { decider, side, kind } = cause;
	if (situations.base.isEmpty) return `${situations.head.basis} applies to the new agent`;
	if (situations.head.isEmpty) return "the agent was removed";
	if (decider.outcome === "mode" || decider.kind === "otherwise") return situations.head.basis === situations.base.basis ? `the default for ${decider.name} ${side === "head" ? "now applies" : "no longer applies"}` : `${situations.head.basis} now applies instead of ${situations.base.basis}`;
	if (decider.outcome === "tools") return toolsReason(sides);
	const rule = `the ${decider.outcome} rule ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(decider.name)}`;
	if (kind === "order") return `${rule} ${side === "head" ? "now decides" : "no longer decides"}`;
	const other = formerRule(decider, sides[side], sides[side === "head" ? "base" : "head"]);
	if (other) {
		const [from, to] = side === "head" ? [other, decider] : [decider, other];
		return `the rule ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(decider.name)} moved from ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(from.outcome)} to ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(to.outcome)}`;
	}
	return side === "head" ? `${rule} was added` : `${rule} was removed`;
}
function toolsReason(sides) {
	const [before, after] = [listedTools(sides.base), listedTools(sides.head)];
	if (after === void 0) return "the list \"tools\" was removed, so all tools are available";
	if (after.length === 0) return "the list \"tools\" is empty now";
	if (before === void 0) return `the new list "tools" contains only ${fewOf(after)}`;
	const added = after.filter((tool) => !before.includes(tool));
	const removed = before.filter((tool) => !after.includes(tool));
	return `the list "tools" ${[...added.length > 0 ? [`now contains ${fewOf(added)}`] : [], ...removed.length > 0 ? [`no longer contains ${fewOf(removed)}`] : []].join(" and ")}`;
}
const MAX_LISTED = 5;
function fewOf(tools) {
	if (tools.length <= MAX_LISTED) return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.L)(tools);
	const more = tools.length - MAX_LISTED + 1;
	return `${tools.slice(0, 4).map(_index_js__WEBPACK_IMPORTED_MODULE_0__.H).join(", ")} and ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Zt)(more)} more tools`;
}
function listedTools({ limits, deciding }) {
	return [...limits, ...deciding].find(({ outcome }) => outcome === "tools")?.name.split(", ").filter((tool) => tool !== "");
}
function formerRule({ name, outcome }, own, other) {
	const likeIt = (side) => (rulesByName(side).get(name) ?? []).filter((rule) => rule.outcome !== "mode" && rule.outcome !== outcome);
	const kept = new Set(likeIt(own).map((rule) => rule.outcome));
	return likeIt(other).find((rule) => !kept.has(rule.outcome));
}
const byName = /* @__PURE__ */ new WeakMap();
function rulesByName(side) {
	const { limits, deciding } = side;
	const known = byName.get(side) ?? (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.sa)([...limits, ...deciding], ({ name }) => name);
	byName.set(side, known);
	return known;
}



/***/ }),

/***/ 7918:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: function() { return /* binding */ directionOf; },
/* harmony export */   r: function() { return /* binding */ wordOf; },
/* harmony export */   t: function() { return /* binding */ LEVEL_WORDS; }
/* harmony export */ });
// build/src/diff/change.js
const LEVEL_WORDS = [
	"blocked",
	"needs approval",
	"warned",
	"allowed"
];
function wordOf({ level }) {
	return level === "denied" ? "blocked" : level;
}
const RANK = {
	widens: 0,
	narrows: 1,
	neutral: 2
};
function directionOf(directions) {
	let result = "neutral";
	for (const direction of directions) if (RANK[direction] < RANK[result]) result = direction;
	return result;
}



/***/ }),

/***/ 7339:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainCommand: function() { return /* binding */ explainCommand; }
/* harmony export */ });
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8403);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6424);
/* harmony import */ var _evaluate_agent_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4897);
/* harmony import */ var _access_request_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1268);
/* harmony import */ var _host_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9658);





// build/src/report/surfaces/answers/explain.js
const MAX_NAME_LENGTH = 80;
function renderExplanationText(decision, evaluation, options) {
	const paint = (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Fn)(options);
	const { decided_by, also_matched } = (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.nr)(decision, evaluation.defaults);
	const violations = evaluation.violations.filter((violation) => violation.decision === decision);
	const warnings = evaluation.warnings.filter((warning) => warning.decision === decision);
	const rows = [
		["  decided by", decided_by ? (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Jn)(decided_by) : (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.qn)(decision, evaluation.defaults)],
		...also_matched.map((other) => ["  also matched", (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Jn)(other)]),
		...violations.map((violation) => ["  violation", `${violation.severity}: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.qt)(reasonOf(violation))}`]),
		...warnings.map((warning) => ["  warning", (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.qt)(warning.type === "unmapped" ? (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.ar)(warning.decision) : (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.$n)(warning.trigger))]),
		["  at run time", evaluation.governed ? (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Qn)(evaluation).get(decision) ?? "allowed" : "unknown: no policy governs this agent"]
	];
	const verdict = violations.some(({ severity }) => (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Bs)(severity, "high")) ? "fail" : violations.length + warnings.length > 0 ? "warn" : "pass";
	const title = `${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.qt)((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.Lt)(decision.tool.canonical, MAX_NAME_LENGTH))}: ${(0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Yn)(decision.outcome)}`;
	return [paint.verdict(verdict, paint.bold(title)), ...(0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Pn)(rows)].join("\n");
}
function reasonOf(violation) {
	switch (violation.type) {
		case "forbidden": return `forbidden by ${JSON.stringify(violation.rule.pattern.text)}: ${violation.rule.reason}`;
		case "escalation": return `denied by ${JSON.stringify(violation.trigger.text)}: ${violation.trigger.reason}`;
		case "capability_exceeded": return (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.tr)(violation.decision);
		case "unmapped": return (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.ar)(violation.decision);
		case "denied": return (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Er)(violation.access);
		default: return violation;
	}
}
// build/src/cli/explain.js
const explainCommand = {
	name: "explain",
	positionals: "<file> <tool|call>",
	example: "agents/support mcp__github__create_issue",
	notes: ["The file is a card, a policy, an access list, or a permission file of an agent host, with a call such as \"Bash(git push)\".", "Exit code: 0 for any decision, 2 if the files could not be read."],
	async run(args, outer) {
		const { given, terminal } = await (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.i)((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.r)(args, "explain"), outer, (index) => index === 0);
		const format = (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.h)(given);
		const now = (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__._)(given);
		const [file, tool, ...rest] = given.positionals;
		if (file !== void 0 && tool !== void 0) {
			const read = await (0,_host_files_js__WEBPACK_IMPORTED_MODULE_4__.r)(file, given, terminal);
			if (read.kind === "unclear") return (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.n)([read.finding], given, terminal);
			if (read.kind === "host") return (0,_host_files_js__WEBPACK_IMPORTED_MODULE_4__.t)({
				host: read.host,
				file
			}, tool, {
				given,
				terminal
			});
			const hosts = await (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.m)(file, given, terminal);
			if (hosts.length > 0) return (0,_host_files_js__WEBPACK_IMPORTED_MODULE_4__.n)(hosts, tool, {
				given,
				terminal
			});
		}
		const isRequest = (0,_access_request_js__WEBPACK_IMPORTED_MODULE_3__.r)(given);
		if (file === void 0 || rest.length > 0 || tool === void 0 && !isRequest) throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.n("give a card, policy, access list or folder, and one tool");
		const input = await (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.l)({
			...given,
			positionals: [file]
		}, terminal, now);
		if (!input.agent) return (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.n)(input.failures, given, terminal);
		const lists = (0,_access_request_js__WEBPACK_IMPORTED_MODULE_3__.t)(input.agent, given.value("default"));
		if (tool === void 0 || isRequest || lists && input.agent.policy === void 0) {
			(0,_access_request_js__WEBPACK_IMPORTED_MODULE_3__.i)(lists, (0,_access_request_js__WEBPACK_IMPORTED_MODULE_3__.a)(given, input.agent, tool), terminal, format);
			return 0;
		}
		printTool(tool, {
			agent: input.agent,
			settings: input.settings,
			now
		}, given, terminal);
		return 0;
	}
};
function printTool(tool, { agent: own, settings, now }, given, terminal) {
	const format = (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.h)(given);
	const item = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.v)(tool);
	const requested = (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.to)({
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
	const { evaluation } = (0,_evaluate_agent_js__WEBPACK_IMPORTED_MODULE_2__.t)(agent, [], settings, {
		now,
		context: "cicd",
		elapsed
	});
	const decision = evaluation?.decisions[0];
	if (!evaluation || !decision) throw new Error("the tool has no decision");
	const colour = format === "text" && terminal.colour;
	terminal.out(format === "json" ? (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.Gt)((0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.nr)(decision, evaluation.defaults)) : renderExplanationText(decision, evaluation, { colour }));
}



/***/ }),

/***/ 9658:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: function() { return /* binding */ explainHostsOf; },
/* harmony export */   r: function() { return /* binding */ readHostFile; },
/* harmony export */   t: function() { return /* binding */ explainHostCall; }
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8403);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6424);
/* harmony import */ var _call_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9182);




// build/src/discovery/named-host.js
async function readFileOfHosts(tree, file, dialect) {
	const card = dialect !== void 0 || (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.gt)(file) !== void 0 ? void 0 : await (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Ut)(tree, file, { named: true });
	if (card?.kind === "governed" || card?.kind === "absent") return { kind: "other" };
	const read = await readNamedHost(tree, file, dialect);
	if (read.kind !== "unclear") return read;
	if (read.fitting.length === 0 && card && !isOfNoKind(card)) return { kind: "other" };
	const { words } = _shared_js__WEBPACK_IMPORTED_MODULE_1__.io;
	const sentence = read.fitting.length === 0 ? words.neitherNorHost(_shared_js__WEBPACK_IMPORTED_MODULE_1__.ht.map(({ id }) => id)) : words.severalHosts(read.fitting);
	return {
		kind: "unclear",
		finding: (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.gt)(_shared_js__WEBPACK_IMPORTED_MODULE_1__.io, file, sentence)
	};
}
function isOfNoKind(card) {
	const { words } = _shared_js__WEBPACK_IMPORTED_MODULE_1__.io;
	const { message: plain } = words.neither();
	return card.kind === "foreign" || card.kind === "broken" && card.findings.every(({ message }) => message === plain);
}
const SYNTAXES = [
	[/\.jsonc?$/i, ["json", "json-with-comments"]],
	[/\.ya?ml$/i, ["yaml"]],
	[/\.toml$/i, ["toml", "text"]],
	[/\.rules$/i, ["text"]],
	[/\.(?:md|markdown)$/i, ["front-matter"]]
];
async function readNamedHost(tree, path, dialect) {
	const read = await tree.read(path, _shared_js__WEBPACK_IMPORTED_MODULE_1__.Et * 4);
	if (read.kind === "absent") return { kind: "absent" };
	const known = dialect ? void 0 : (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.gt)(path);
	if (known) return {
		kind: "host",
		host: await readAlone(tree, path, known)
	};
	const possible = candidatesFor(path, dialect ? [dialect] : _shared_js__WEBPACK_IMPORTED_MODULE_1__.ht);
	const fitting = await candidatesByContent(path, read.kind === "bytes" ? new TextDecoder("utf-8").decode(read.bytes) : "", possible);
	if (dialect) {
		const chosen = fitting.at(-1) ?? possible[0];
		return chosen ? {
			kind: "host",
			host: await readAlone(tree, path, chosen)
		} : {
			kind: "other-syntax",
			dialect: dialect.id
		};
	}
	const dialects = [...new Set(fitting.map((each) => each.dialect.id))];
	const chosen = fitting.at(-1);
	return dialects.length === 1 && chosen ? {
		kind: "host",
		host: await readAlone(tree, path, chosen)
	} : {
		kind: "unclear",
		fitting: dialects
	};
}
function candidatesFor(path, dialects) {
	const syntaxes = SYNTAXES.find(([end]) => end.test(path))?.[1];
	return dialects.flatMap((dialect) => dialect.files.filter(({ syntax }) => syntaxes === void 0 || syntaxes.includes(syntax)).map((file) => ({
		dialect,
		file
	})));
}
async function candidatesByContent(path, text, candidates) {
	const fitting = [];
	for (const candidate of candidates) {
		const { marks, syntax } = candidate.file;
		if (marks === void 0) continue;
		const loaded = await (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.ut)(path, text, syntax, text);
		if (loaded.kind === "document" && marks({
			value: loaded.document.value,
			text
		})) fitting.push(candidate);
	}
	return fitting;
}
async function readAlone(tree, path, { dialect, file }) {
	const { document, isPlain, findings } = await (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.pt)(tree, path, file) ?? { findings: [] };
	return {
		dialect,
		folder: "",
		files: document ? [{
			document,
			role: file.role
		}] : [],
		paths: [path],
		plain: new Set(isPlain ? [path] : []),
		findings
	};
}
// build/src/run/hosts/explain-call.js
function explainCall(units, text) {
	return units.flatMap((unit) => explainUnit(unit, text));
}
function explainUnit(unit, text) {
	const dialect = _shared_js__WEBPACK_IMPORTED_MODULE_1__.ht.find(({ id }) => id === unit.dialect);
	if (dialect === void 0) return [];
	const all = unit.permissions.situations.flatMap((situation) => {
		const answer = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__._t)(dialect, unit.permissions, {
			situation,
			text,
			compile: _shared_js__WEBPACK_IMPORTED_MODULE_1__.ta
		});
		if (answer === void 0) return [];
		const { words, basis } = situation;
		return [{
			unit,
			...words !== void 0 && { words },
			basis,
			answer
		}];
	});
	return all.filter(({ answer }, index) => index === 0 || answer.level !== all[0]?.answer.level);
}
const LEVELS = {
	blocked: "is blocked",
	"needs approval": "needs approval",
	"left to a model": "is left to a model to decide",
	warned: "is allowed with a warning",
	audited: "is allowed and audited",
	allowed: "is allowed without approval"
};
function explainedText({ unit, words, basis, answer }, text) {
	const where = words === void 0 ? "" : `, ${words}`;
	const lines = answer.parts.map((part) => {
		return `  ${answer.parts.length === 1 ? "" : `${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.H)(partText(part))} ${wordsOf(part)}: `}${ruleText(part, basis)}\n`;
	});
	return (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.St)(`${unit.name}${where}: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.H)(text)} ${wordsOf(answer)}\n${lines.join("")}`);
}
function wordsOf(decided) {
	return LEVELS[(0,_call_words_js__WEBPACK_IMPORTED_MODULE_3__.n)(decided)];
}
function partText({ call }) {
	return (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.j)((0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(call));
}
function ruleText({ rule }, basis) {
	if (rule.outcome === "mode" || rule.kind === "otherwise") return `no rule matches, so ${basis} decides${rule.kind === "otherwise" ? "" : ` (${rule.name})`}`;
	const place = placeOf(rule);
	const at = place === void 0 ? "" : ` at ${place.file}:${place.line}:${place.column}`;
	return `the ${rule.outcome} rule ${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.H)(rule.name)} decides${at}`;
}
function placeOf({ place }) {
	if (place === void 0) return void 0;
	const { line, column } = (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.kt)(place).start;
	return {
		file: place.document.file,
		line,
		column
	};
}
function explainedToJson({ unit, words, basis, answer }) {
	return {
		host: unit.name,
		dialect: unit.dialect,
		version: unit.version,
		situation: words ?? null,
		basis,
		decision: (0,_call_words_js__WEBPACK_IMPORTED_MODULE_3__.n)(answer),
		parts: answer.parts.map((part) => ({
			call: partText(part),
			kind: part.call.kind,
			decision: (0,_call_words_js__WEBPACK_IMPORTED_MODULE_3__.n)(part),
			rule: part.rule.name,
			list: part.rule.outcome,
			...placeOf(part.rule) ?? {
				file: null,
				line: null,
				column: null
			}
		}))
	};
}
// build/src/cli/host-files.js
async function readHostFile(file, given, { tree }) {
	const read = await readFileOfHosts(tree, file, dialectOf(given));
	switch (read.kind) {
		case "host":
		case "other":
		case "unclear": return read;
		case "absent": throw new _index_js__WEBPACK_IMPORTED_MODULE_2__.n(`${JSON.stringify(file)} does not exist; ${_shared_js__WEBPACK_IMPORTED_MODULE_1__.o}`);
		case "other-syntax": throw new _index_js__WEBPACK_IMPORTED_MODULE_2__.n(`${JSON.stringify(file)} has an ending that no permission file of ${read.dialect} has; check the file and --dialect`);
		default: return read;
	}
}
function dialectOf(given) {
	const id = given.text("dialect");
	const dialect = _shared_js__WEBPACK_IMPORTED_MODULE_1__.ht.find((each) => each.id === id);
	if (id === void 0 || dialect) return dialect;
	const ids = _shared_js__WEBPACK_IMPORTED_MODULE_1__.ht.map((each) => each.id);
	throw new _index_js__WEBPACK_IMPORTED_MODULE_2__.n(`--dialect is ${JSON.stringify(id)}; expected ${ids.slice(0, -1).join(", ")} or ${ids.at(-1)}`);
}
async function explainHostCall({ host, file: named }, text, { given, terminal }) {
	const isAlone = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.gt)(named)?.dialect !== host.dialect;
	const file = isAlone ? named : node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.normalize(named);
	const folders = isAlone ? [host] : [...(await (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.ft)(terminal.tree, /* @__PURE__ */ new Set([file]))).values()];
	const units = folders.flatMap(_shared_js__WEBPACK_IMPORTED_MODULE_1__.mt).filter(({ files }) => files.includes(file));
	if (units.length === 0 && !folders.some(isBroken)) throw new _index_js__WEBPACK_IMPORTED_MODULE_2__.n(`${JSON.stringify(file)} is not a known permission file; check the path`);
	return explainUnits({
		folders,
		units
	}, text, {
		given,
		terminal
	});
}
async function explainHostsOf(files, text, { given, terminal }) {
	const within = new Set(files);
	const folders = [...(await (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.ft)(terminal.tree, within)).values()];
	return explainUnits({
		folders,
		units: folders.flatMap(_shared_js__WEBPACK_IMPORTED_MODULE_1__.mt).filter((unit) => unit.files.some((own) => within.has(own)))
	}, text, {
		given,
		terminal
	});
}
function isBroken({ findings }) {
	return findings.some(({ blocking }) => blocking);
}
async function explainUnits({ folders, units }, text, { given, terminal }) {
	const broken = folders.flatMap(({ findings }) => findings).filter(({ blocking }) => blocking);
	if (broken.length > 0) return (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.n)(broken, given, terminal);
	const explained = explainCall(units, text);
	if (explained.length === 0) throw new _index_js__WEBPACK_IMPORTED_MODULE_2__.n(`${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.H)(text)} is not a call; write a tool with its text, such as "Bash(git push)"`);
	if ((0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.h)(given) === "json") terminal.out((0,_index_js__WEBPACK_IMPORTED_MODULE_2__.Gt)((0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.St)(explained.map(explainedToJson))));
	else for (const each of explained) terminal.out(explainedText(each, text));
	return 0;
}



/***/ })

};
;