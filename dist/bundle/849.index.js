"use strict";
exports.id = 849;
exports.ids = [849];
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

/***/ 2382:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: function() { return /* binding */ saveShard; },
/* harmony export */   n: function() { return /* binding */ saveLog; },
/* harmony export */   r: function() { return /* binding */ saveSarif; },
/* harmony export */   t: function() { return /* binding */ saveDecisions; }
/* harmony export */ });
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7152);
/* harmony import */ var _cli_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4127);


// build/src/cli/save-files.js
async function saveDecisions(report, settings, terminal, now) {
	const { version } = terminal;
	if (settings.decisionsFile !== void 0) await saveLog((0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.C)({
		agents: [report],
		version
	}, now), settings.decisionsFile, terminal);
}
async function saveLog(log, file, terminal) {
	await orSettingsError("the decision log", file, () => (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Ct)(terminal.folder, file, log.write, _shared_js__WEBPACK_IMPORTED_MODULE_0__.Zt));
	terminal.err(`wrote ${file}; its final hash is ${log.finalHash}`);
}
async function saveSarif(report, file, terminal) {
	const why = (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.zt)(report, "checkout");
	await orSettingsError("the SARIF file", file, () => why === void 0 ? (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Ct)(terminal.folder, file, (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Rt)(report)) : (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.St)(terminal.folder, file));
	terminal.err(why ?? `wrote ${file}`);
}
async function saveShard(shard, name, terminal) {
	const file = name ?? (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.ft)(shard);
	await orSettingsError("the partial report", file, () => (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Ct)(terminal.folder, file, shard.write, _shared_js__WEBPACK_IMPORTED_MODULE_0__.dt));
	terminal.err(`wrote ${file}: ${(0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.pt)(shard)}`);
}
async function orSettingsError(called, file, write) {
	try {
		await write();
	} catch (error) {
		if (!(error instanceof _cli_js__WEBPACK_IMPORTED_MODULE_1__.J)) throw error;
		const { message, help } = error;
		throw new _cli_js__WEBPACK_IMPORTED_MODULE_1__.J(`${called} ${JSON.stringify(file)} was not written: ${message}`, help);
	}
}



/***/ }),

/***/ 2849:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   testCommand: function() { return /* binding */ testCommand; }
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3495);
/* harmony import */ var _cli_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4127);
/* harmony import */ var _cards_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8774);
/* harmony import */ var _access_request_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6007);
/* harmony import */ var _hosts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2650);
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7152);
/* harmony import */ var _save_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2382);
/* harmony import */ var _traces_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2935);
/* harmony import */ var _permissions_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7217);
/* harmony import */ var _traced_call_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6791);
/* harmony import */ var _tools_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5514);











// build/src/report/surfaces/answers/test.js
const MAX_NAME_LENGTH = 80;
const MAX_TRACES = 10;
const MAX_TOOLS = 30;
function renderHistoryText(report, options) {
	const paint = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.An)(options);
	const { agent, history: past } = report;
	if (past === void 0) return "";
	const { history, sources } = past;
	const name = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.nn)((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Kt)(agent.name, MAX_NAME_LENGTH));
	const span = spanText(history);
	return [
		paint.verdict(report.verdict, paint.bold(`${name}: ${report.verdict}: ${(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Rr)(history)}`)),
		...(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.kn)([
			["  Calls", (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Ir)(history)],
			...span === void 0 ? [] : [["  Time", span]],
			...sources.map((source) => ["  Traces", (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.nn)(source)]),
			...agent.card ? [["  Card", (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.nn)(agent.card.place.document.file)]] : [],
			...agent.policy && agent.policy.place.document.file !== agent.card?.place.document.file ? [["  Policy", `${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.nn)(agent.policy.place.document.file)} (${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.nn)((0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Wn)(agent) ?? "")})`]] : [],
			["  Coverage", (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.ir)(report)],
			...history.grace.kind === "applies" ? [["  Grace", `tools first seen less than ${history.grace.hours} h ago are tolerated`]] : []
		]),
		"",
		...(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Mn)([...report.findings].sort(_cli_js__WEBPACK_IMPORTED_MODULE_1__.St), paint, "counted"),
		...failingLines(history, paint),
		...toolLines(report, history, paint)
	].join("\n").trimEnd();
}
function spanText({ span }) {
	if (span.first === void 0 || span.last === void 0) return void 0;
	return span.first === span.last ? (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.K)(span.first) : `${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.K)(span.first)} to ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.K)(span.last)}`;
}
function failingLines(history, paint) {
	const failing = /* @__PURE__ */ new Map();
	for (const row of history.violations) {
		const before = failing.get(row.traceId);
		if (before) before.push(row);
		else failing.set(row.traceId, [row]);
	}
	if (failing.size === 0) return [];
	const rows = [...failing].slice(0, MAX_TRACES).map(([id, violations]) => {
		const [first, ...more] = violations;
		const what = `${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.nn)((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Kt)(first.violation.decision?.tool.canonical ?? "the trace", MAX_NAME_LENGTH))}: ${first.violation.severity}: ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.nn)((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Kt)((0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.dt)({
			level: "violation",
			violation: first.violation
		}), 200))}`;
		return [
			`  ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.nn)((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Kt)(id, MAX_NAME_LENGTH))}`,
			first.at === void 0 ? "no time" : (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.K)(first.at),
			`${what}${more.length > 0 ? ` (and ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.sn)(more.length)} more)` : ""}`
		];
	});
	const rest = failing.size - rows.length;
	return [
		paint.bold("Traces with violations"),
		...(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.kn)(rows),
		...rest > 0 ? [`  and ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.sn)(rest)} more; --format json lists the newest 1,000 violations`] : [],
		""
	];
}
function toolLines({ agent }, history, paint) {
	const tools = [...history.tools].sort((a, b) => b.calls - a.calls);
	const defaults = agent.policy && history.governed ? (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.es)(agent.policy) : void 0;
	const rows = tools.slice(0, MAX_TOOLS).map((tool) => [
		`  ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.nn)((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Kt)(tool.decision.tool.canonical, MAX_NAME_LENGTH))}`,
		tool.calls > 0 ? `${(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Xr)(tool.calls, _cards_js__WEBPACK_IMPORTED_MODULE_2__.Hr)} in ${(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Xr)(tool.traces, _cards_js__WEBPACK_IMPORTED_MODULE_2__.qr)}` : "never called",
		`${decidedText(tool, defaults)}${tool.denied > 0 ? `; ${(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Xr)(tool.denied, _cards_js__WEBPACK_IMPORTED_MODULE_2__.Fr)}` : ""}`
	]);
	const rest = tools.length - rows.length;
	return [
		paint.bold("Tools"),
		...(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.kn)(rows),
		...rest > 0 ? [`  and ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.sn)(rest)} more`] : []
	];
}
function decidedText({ decision, redacted }, defaults) {
	if (redacted) return "name redacted by the source";
	const { decided_by } = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Un)(decision, defaults);
	const by = decided_by ? ` by ${(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.In)(decided_by)}` : "";
	return `${(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Ln)(decision.outcome)}${by}`;
}
// build/src/evaluation/hosts/host-replay.js
const MAX_DISTINCT = 1e4;
const MAX_MARKS = 5e5;
const MAX_SESSIONS = 1e5;
const MAX_TEXT = 400;
const MAX_REMEMBERED = 400;
const MAX_MEMORY = 2e4;
var HostReplay = class {
	#decide;
	#since;
	#entries = /* @__PURE__ */ new Map();
	#remembered = /* @__PURE__ */ new Map();
	#counts;
	#total = {
		made: 0,
		denied: 0
	};
	#sessions = /* @__PURE__ */ new Map();
	#outside = {
		before: 0,
		undated: 0
	};
	#unlisted = 0;
	#marks = 0;
	#hasMoreSessions = false;
	constructor(decide, situations, since) {
		this.#decide = decide;
		this.#since = since;
		this.#counts = Array.from({ length: situations }, () => /* @__PURE__ */ new Map());
	}
	from(source, format) {
		const add = (call) => this.#add(call, source, format);
		return {
			call: add,
			trace: ({ calls }) => calls.forEach(add),
			declare: () => void 0,
			wholeArguments: true
		};
	}
	isEmpty() {
		const { before, undated } = this.#outside;
		return this.#total.made + this.#total.denied + before + undated === 0;
	}
	result() {
		return {
			calls: [...this.#entries.values()].map(({ sessions, ...entry }) => ({
				...entry,
				sessions: sessions.size
			})).sort((a, b) => b.made + b.denied - (a.made + a.denied) || (a.text < b.text ? -1 : 1)),
			counts: this.#counts,
			total: this.#total,
			sessions: this.#sessions.size,
			unlisted: this.#unlisted,
			hasMoreSessions: this.#hasMoreSessions,
			outside: this.#outside
		};
	}
	#add(call, source, format) {
		if (this.#isLeftOut(call)) return;
		const outcome = this.#outcomeOf(call, format);
		const key = call.status === "denied" ? "denied" : "made";
		this.#total[key] += 1;
		for (const [index, counts] of this.#counts.entries()) {
			const level = outcome.decisions?.[index]?.level;
			const count = counts.get(level) ?? {
				made: 0,
				denied: 0
			};
			count[key] += 1;
			counts.set(level, count);
		}
		const session = this.#sessionOf(call.trace ?? call.session ?? source);
		const entry = this.#entryOf(outcome);
		if (entry === void 0) {
			this.#unlisted += 1;
			return;
		}
		entry[key] += 1;
		if (session === void 0 || entry.sessions.has(session)) return;
		if (this.#marks >= MAX_MARKS) this.#hasMoreSessions = true;
		else {
			this.#marks += 1;
			entry.sessions.add(session);
		}
	}
	#isLeftOut({ at }) {
		if (this.#since === void 0 || at !== void 0 && at >= this.#since) return false;
		this.#outside[at === void 0 ? "undated" : "before"] += 1;
		return true;
	}
	#outcomeOf(call, format) {
		const { input } = call;
		const text = input?.value === void 0 ? "" : input.text;
		if (text.length > MAX_REMEMBERED || call.named !== void 0) return this.#decide(call, format);
		const names = typeof input?.value === "object" ? Object.keys(input.value ?? {}) : [];
		const about = [
			call.tool,
			call.server,
			call.folder,
			format,
			input === void 0,
			names,
			text
		];
		const key = JSON.stringify(about);
		const known = this.#remembered.get(key);
		if (known !== void 0) return known;
		const outcome = this.#decide(call, format);
		if (this.#remembered.size >= MAX_MEMORY) this.#remembered.clear();
		this.#remembered.set(key, outcome);
		return outcome;
	}
	#sessionOf(id) {
		const known = this.#sessions.get(id);
		if (known !== void 0) return known;
		if (this.#sessions.size >= MAX_SESSIONS) {
			this.#hasMoreSessions = true;
			return;
		}
		const number = this.#sessions.size;
		this.#sessions.set((0,_traces_js__WEBPACK_IMPORTED_MODULE_7__.p)(id), number);
		return number;
	}
	#entryOf(outcome) {
		const { text, kind, why, decisions = [] } = outcome;
		const long = text.length > MAX_TEXT ? [
			text.length,
			(0,_traces_js__WEBPACK_IMPORTED_MODULE_7__.d)(text),
			(0,_traces_js__WEBPACK_IMPORTED_MODULE_7__.d)(text, 1)
		] : [];
		const shown = (0,_traces_js__WEBPACK_IMPORTED_MODULE_7__.p)(text.slice(0, MAX_TEXT).replace(/[\uD800-\uDBFF]$/, ""));
		const levels = decisions.map(({ level, rule, part }) => [
			level,
			rule?.key,
			rule?.name,
			part
		]);
		const key = JSON.stringify([
			kind,
			shown,
			...long,
			why,
			levels
		]);
		const known = this.#entries.get(key);
		if (known !== void 0) return known;
		if (this.#entries.size >= MAX_DISTINCT) return void 0;
		const cut = long.length > 0 ? `${shown}\u2026` : shown;
		const entry = {
			...outcome,
			text: cut,
			made: 0,
			denied: 0,
			sessions: /* @__PURE__ */ new Set()
		};
		this.#entries.set(key, entry);
		return entry;
	}
};
// build/src/report/surfaces/answers/host-history.js
const DISTINCT = ["distinct", "distinct"];
const SESSIONS = ["session", "sessions"];
const DENIED = ["attempt was denied at the time", "attempts were denied at the time"];
const MAX_RULES = 20;
const MAX_SOURCES = 5;
const MAX_CALLS = 8;
const MAX_CALL_LENGTH = 90;
const MAX_PART_LENGTH = 60;
const MAX_JSON_CALLS = 5e3;
const WORDS = {
	denied: {
		json: "blocked",
		would: "blocked",
		title: "Blocked"
	},
	"needs approval": {
		json: "needs approval",
		would: "held for approval",
		title: "Held for approval"
	},
	warned: {
		json: "left to a model",
		would: "left to a model",
		title: "Left to a model"
	},
	allowed: {
		json: "allowed",
		would: "allowed",
		title: "Allowed"
	},
	undecided: {
		json: "not decided",
		would: "not decided",
		title: "Not decided"
	}
};
const SECTIONS = [
	"denied",
	"needs approval",
	"warned",
	void 0,
	"allowed"
];
const NO_CALLS = {
	made: 0,
	denied: 0
};
function hostVerdict({ history, hasSkippedLines }) {
	const { total } = history;
	const of = (level) => history.counts[0]?.get(level) ?? NO_CALLS;
	const open = of(void 0);
	if (open.made + open.denied === total.made + total.denied) return "error";
	if (of("denied").made > 0) return "fail";
	return of("allowed").made === total.made && !hasSkippedLines && open.denied === 0 ? "pass" : "warn";
}
function renderHostHistory(replayed, options) {
	const paint = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.An)(options);
	const { unit, situations, history, sources } = replayed;
	const verdict = hostVerdict(replayed);
	const title = `${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.nn)(unit.name)}: ${verdict}: ${summaryOf(history)}`;
	const [usual, ...others] = situations;
	return [
		paint.verdict(verdict, paint.bold(title)),
		...(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.kn)([
			["  Calls", callsText(history)],
			["  Files", unit.files.map(_cli_js__WEBPACK_IMPORTED_MODULE_1__.nn).join(", ")],
			...sources.slice(0, MAX_SOURCES).map((source) => ["  Traces", (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.nn)(source)]),
			...sources.length > MAX_SOURCES ? [["", `and ${(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Xr)(sources.length - MAX_SOURCES, ["more source", "more sources"])}`]] : [],
			...unit.permissions.opaque.length === 0 ? [] : [["  But", openText(unit)]]
		]),
		...SECTIONS.flatMap((level) => levelSection(level, history, usual, paint)),
		...others.flatMap((situation, index) => situationSection(situation, index + 1, history, paint)),
		...deniedSection(history, paint)
	].join("\n").trimEnd();
}
function summaryOf({ counts, total }) {
	const [usual] = counts;
	const of = (level) => usual?.get(level)?.made ?? 0;
	const all = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Xr)(total.made, _cards_js__WEBPACK_IMPORTED_MODULE_2__.Hr);
	if (total.made === 0) return `no call was made, and ${(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Xr)(total.denied, DENIED)}`;
	if (of("allowed") === total.made) return total.made === 1 ? "the only call is allowed" : `all ${all} are allowed`;
	const held = [
		"denied",
		"needs approval",
		"warned"
	].filter((level) => of(level) > 0).map((level) => ({
		count: of(level),
		would: WORDS[level].would
	}));
	const open = of(void 0);
	const [first, ...more] = held;
	if (first === void 0) return `${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.sn)(open)} of ${all} could not be decided`;
	const rest = more.map(({ count, would }) => `, ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.sn)(count)} ${would}`).join("");
	const undecided = open === 0 ? "" : `; ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.sn)(open)} could not be decided`;
	return `${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.sn)(first.count)} of ${all} would be ${first.would}${rest}${undecided}`;
}
function callsText(history) {
	const { total, calls, sessions, unlisted, hasMoreSessions, outside } = history;
	const atLeast = unlisted > 0 ? "at least " : "";
	return [
		`${(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Xr)(total.made, _cards_js__WEBPACK_IMPORTED_MODULE_2__.Hr)} in ${hasMoreSessions ? "at least " : ""}${(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Xr)(sessions, SESSIONS)}, ${atLeast}${(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Xr)(calls.length, DISTINCT)}`,
		...total.denied > 0 ? [(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Xr)(total.denied, DENIED)] : [],
		...unlisted > 0 ? [`${(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Xr)(unlisted, _cards_js__WEBPACK_IMPORTED_MODULE_2__.Hr)} beyond the limit of distinct calls, counted but not listed`] : [],
		...outside.before > 0 ? [`${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.sn)(outside.before)} older`] : [],
		...outside.undated > 0 ? [`${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.sn)(outside.undated)} skipped (no timestamp)`] : []
	].join("; ");
}
function openText({ permissions: { opaque } }) {
	return `${(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Xr)(opaque.length, ["value", "values"])} in the files ${opaque.length === 1 ? "was" : "were"} not evaluated and may change this result; "effective" lists them`;
}
function levelSection(level, { calls, counts }, usual, paint) {
	const own = calls.filter(({ decisions }) => decisions?.[0].level === level);
	if (own.length === 0) return [];
	const count = counts[0]?.get(level) ?? NO_CALLS;
	const groups = groupsOf(own, (call) => call.decisions === void 0 ? call.why ?? "" : deciderText(call.decisions[0], usual));
	const shown = groups.slice(0, MAX_RULES);
	const rest = groups.length - shown.length;
	const isBrief = level === "allowed";
	return [
		"",
		paint.bold(`${WORDS[level ?? "undecided"].title}: ${timesText(count)}`),
		...shown.flatMap((group) => [`  ${group.head}${isBrief ? `: ${timesText(group)}` : ""}`, ...isBrief ? [] : callRows(group.calls)]),
		...rest > 0 ? [`  and ${(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Xr)(rest, ["more rule", "more rules"])}`] : []
	];
}
function groupsOf(calls, headOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const call of calls) {
		const head = headOf(call);
		const group = groups.get(head) ?? {
			head,
			calls: [],
			made: 0,
			denied: 0
		};
		group.calls.push(call);
		group.made += call.made;
		group.denied += call.denied;
		groups.set(head, group);
	}
	return [...groups.values()].sort((a, b) => b.made + b.denied - (a.made + a.denied));
}
function callRows(calls) {
	const rows = calls.slice(0, MAX_CALLS).map((call) => [`    ${callText(call.text)}`, `${timesText(call)} in ${(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Xr)(call.sessions, SESSIONS)}${partText(call)}`]);
	const rest = calls.slice(MAX_CALLS);
	const count = rest.reduce((sum, { made, denied }) => sum + made + denied, 0);
	return [...(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.kn)(rows), ...rest.length > 0 ? [`    and ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.sn)(rest.length)} more, with ${(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Xr)(count, _cards_js__WEBPACK_IMPORTED_MODULE_2__.Hr)}`] : []];
}
function callText(text) {
	return (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.nn)((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Kt)((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.V)(text), MAX_CALL_LENGTH));
}
function partText({ decisions }) {
	const part = decisions?.[0].part;
	return part === void 0 ? "" : `, because of ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.nn)((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Kt)((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.V)(part), MAX_PART_LENGTH))}`;
}
function timesText({ made, denied }) {
	const attempts = `${(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Xr)(denied, ["attempt", "attempts"])} denied at the time`;
	if (made === 0 && denied > 0) return attempts;
	return denied > 0 ? `${(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Xr)(made, _cards_js__WEBPACK_IMPORTED_MODULE_2__.Hr)} and ${attempts}` : (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Xr)(made, _cards_js__WEBPACK_IMPORTED_MODULE_2__.Hr);
}
function deciderText({ rule }, { basis }) {
	if (rule === void 0) return "the host never asks for approval of these calls";
	const at = rule.place === void 0 ? "" : ` at ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.nn)((0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Pr)((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Et)(rule.place)))}`;
	if (rule.outcome === "mode" || rule.kind === "otherwise") {
		const what = rule.kind === "otherwise" ? "" : ` to ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.nn)(rule.name)}`;
		return `no rule matches, so ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.nn)(basis)} applies${what}${at}`;
	}
	if (rule.outcome === "tools") return `the list of tools applies${at}`;
	return `the ${rule.outcome} rule ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.nn)((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(rule.name))}${at}`;
}
function situationSection({ words, id }, index, { calls }, paint) {
	const other = calls.filter(({ decisions }) => decisions && decisions[index]?.level !== decisions[0].level);
	if (other.length === 0) return [];
	const groups = groupsOf(other, ({ decisions }) => {
		const [before, after] = [decisions?.[0].level, decisions?.[index]?.level];
		return `${WORDS[after ?? "undecided"].would} instead of ${WORDS[before ?? "undecided"].would}`;
	});
	return [
		"",
		paint.bold(`${(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Yr)(words ?? id)}: `.trimEnd()),
		...groups.flatMap((group) => {
			const [first, ...more] = group.calls;
			const such = first === void 0 ? "" : `, such as ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.nn)((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.V)(first.text)))}`;
			return [`  ${timesText(group)} ${group.head}${more.length > 0 ? such : such.replace("such as ", "")}`];
		})
	];
}
function deniedSection({ calls, total }, paint) {
	if (total.denied === 0) return [];
	const other = calls.filter(({ denied, decisions }) => denied > 0 && decisions && decisions[0].level !== "denied");
	if (other.length === 0) return [];
	return [
		"",
		paint.bold("Denied at the time, and not blocked by these files"),
		...(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.kn)(other.slice(0, MAX_RULES).map(({ text, denied, decisions }) => [
			`  ${callText(text)}`,
			(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Xr)(denied, ["attempt", "attempts"]),
			WORDS[decisions?.[0].level ?? "undecided"].would
		])),
		...other.length > MAX_RULES ? [`  and ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.sn)(other.length - MAX_RULES)} more`] : []
	];
}
function hostHistoryToJson(replayed) {
	const { unit, situations, history } = replayed;
	const { calls, counts, total, sessions, unlisted, hasMoreSessions, outside } = history;
	const listed = calls.slice(0, MAX_JSON_CALLS);
	const missing = calls.slice(MAX_JSON_CALLS).reduce((sum, { made, denied }) => sum + made + denied, unlisted);
	return {
		host: unit.name,
		dialect: unit.dialect,
		version: unit.version,
		files: unit.files,
		verdict: hostVerdict(replayed),
		made: total.made,
		denied: total.denied,
		sessions,
		more_sessions: hasMoreSessions,
		left_out: outside,
		situations: situations.map(({ words, basis }, index) => ({
			situation: words ?? null,
			basis,
			decisions: countsToJson(counts[index])
		})),
		calls: listed.map((call) => ({
			call: call.text,
			kind: call.kind,
			made: call.made,
			denied: call.denied,
			sessions: call.sessions,
			why: call.why ?? null,
			decisions: (call.decisions ?? []).map(decisionToJson)
		})),
		unlisted: missing
	};
}
function countsToJson(counts) {
	return Object.fromEntries(SECTIONS.map((level) => [WORDS[level ?? "undecided"].json, counts?.get(level) ?? NO_CALLS]));
}
function decisionToJson({ level, rule, part }) {
	const isDefault = rule === void 0 || rule.outcome === "mode" || rule.kind === "otherwise";
	return {
		decision: WORDS[level].json,
		list: isDefault ? null : rule.outcome,
		rule: rule?.name ?? null,
		part: part ?? null,
		...(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.On)(rule?.place && (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Et)(rule.place))
	};
}
// build/src/cli/test-hosts.js
async function replayHosts({ units: named, broken }, given, terminal, { now, agent }) {
	if (broken.length > 0) return {
		kind: "refused",
		failures: broken
	};
	const items = given.list("traces").flatMap(_cli_js__WEBPACK_IMPORTED_MODULE_1__.y);
	if (items.length === 0) throw new _cli_js__WEBPACK_IMPORTED_MODULE_1__.n("specify trace files with --traces");
	const since = given.value("since");
	const { units, notes } = (0,_hosts_js__WEBPACK_IMPORTED_MODULE_4__.t)(named, agent);
	for (const note of notes) terminal.err(`note: ${note}`);
	const replays = units.map((unit) => replayOf(unit, since === void 0 ? void 0 : now.getTime() - since * 1e3));
	const owners = /* @__PURE__ */ new Map();
	const sinkOf = (file) => (format) => {
		const own = replaysOf(replays, format);
		owners.set(file, [.../* @__PURE__ */ new Set([...owners.get(file) ?? [], ...own])]);
		return sinkOfAll(own.map(({ replay }) => replay.from(file, format.id)));
	};
	const read = await (0,_tools_js__WEBPACK_IMPORTED_MODULE_10__.t)(items, sinkOf, terminal);
	for (const { source, words } of read.sources) for (const owner of owners.get(source.name) ?? []) {
		owner.sources.push(words);
		if ((0,_shared_js__WEBPACK_IMPORTED_MODULE_5__.Fn)(source) !== void 0) owner.hasSkippedLines = true;
	}
	const all = replays.filter(({ replay }) => !replay.isEmpty());
	const failures = all.length === 0 ? [...read.failures, ...read.idle] : read.failures;
	if (failures.length > 0) return {
		kind: "refused",
		failures
	};
	if (all.length === 0) throw new _cli_js__WEBPACK_IMPORTED_MODULE_1__.n("no call in the traces belongs to these permission files");
	for (const { message } of read.idle) terminal.err(`note: ${message}`);
	for (const { unit, dialect } of all) {
		const foreign = read.sources.filter(({ source }) => owners.get(source.name)?.some((owner) => owner.unit === unit) && isForeign(source, dialect));
		if (foreign.length > 0) terminal.err(`note: ${unit.name}: the calls in ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.L)(foreign.length, "trace file")} of another host are evaluated as if they were from this host`);
	}
	for (const { unit } of replays.filter((each) => !all.includes(each))) terminal.err(`note: the traces were not replayed against ${unit.name}, because none of them is from this host`);
	return {
		kind: "replayed",
		hosts: all.map(({ unit, situations, replay, sources, hasSkippedLines }) => ({
			unit,
			situations,
			history: replay.result(),
			sources,
			hasSkippedLines
		}))
	};
}
function printHosts(hosts, format, { terminal, messages }) {
	for (const [index, replayed] of hosts.entries()) {
		if (index > 0) terminal.out("");
		const text = renderHostHistory(replayed, { colour: format === "text" && terminal.colour });
		terminal.out(format === "markdown" ? (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Yt)(text, "text").trimEnd() : text);
	}
	if (format === "github") for (const message of messages) terminal.out((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.qt)(message));
}
function hostsToJson(hosts) {
	return hosts.map(hostHistoryToJson);
}
function failureOf(hosts, strict) {
	const failures = hosts.flatMap((host) => {
		const verdict = hostVerdict(host);
		if (verdict === "pass" || verdict === "warn" && !strict) return [];
		const messages = [`${host.unit.name} ${WHY[verdict]}`];
		return [{
			code: verdict === "error" ? 2 : 1,
			messages
		}];
	});
	return {
		code: failures.reduce((most, each) => each.code > most ? each.code : most, 0),
		messages: failures.flatMap(({ messages }) => messages)
	};
}
const WHY = {
	error: "has no calls that Card Gate could evaluate",
	fail: "would have blocked calls that were made",
	warn: "would not have allowed every call outright"
};
function replayOf(unit, since) {
	const dialect = _permissions_js__WEBPACK_IMPORTED_MODULE_8__.t.find(({ id }) => id === unit.dialect);
	if (dialect === void 0) throw new Error(`there is no dialect ${unit.dialect}`);
	const [usual, ...others] = (0,_hosts_js__WEBPACK_IMPORTED_MODULE_4__.s)(unit.permissions);
	const situations = [usual, ...others.filter(({ isOfCall }) => isOfCall !== true)];
	const compile = compileOnce();
	return {
		unit,
		dialect,
		situations,
		replay: new HostReplay((call, format) => outcomeOf(call, format, {
			unit,
			dialect,
			situations,
			compile
		}), situations.length, since),
		sources: [],
		hasSkippedLines: false
	};
}
function compileOnce() {
	const compiled = /* @__PURE__ */ new Map();
	return (policy) => {
		const decide = compiled.get(policy) ?? (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.po)(policy);
		compiled.set(policy, decide);
		return decide;
	};
}
function replaysOf(replays, { id }) {
	const own = replays.filter(({ dialect }) => dialect.calls.traces.includes(id));
	return own.length > 0 ? own : replays;
}
function isForeign({ format }, dialect) {
	const writers = _permissions_js__WEBPACK_IMPORTED_MODULE_8__.t.filter(({ calls }) => calls.traces.includes(format?.id ?? ""));
	return writers.length > 0 && !writers.includes(dialect);
}
function sinkOfAll(sinks) {
	return {
		call: (call) => {
			for (const sink of sinks) sink.call(call);
		},
		trace: (trace) => {
			for (const sink of sinks) sink.trace(trace);
		},
		declare: () => void 0,
		wholeArguments: true
	};
}
function outcomeOf(call, format, decider) {
	const { dialect, situations } = decider;
	const traced = (0,_traced_call_js__WEBPACK_IMPORTED_MODULE_9__.n)(call, dialect, format);
	const name = call.server === void 0 ? call.tool : `${call.server}/${call.tool}`;
	const whole = {
		text: (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.rt)(name),
		kind: "tool"
	};
	const [usual, ...others] = situations;
	if (traced === "free") return {
		...whole,
		decisions: [{ level: "allowed" }, ...others.map(() => ({ level: "allowed" }))]
	};
	if ("why" in traced) return {
		...whole,
		why: traced.why
	};
	const kind = traced[0]?.kind ?? "tool";
	const text = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.rt)(wordsOf(traced));
	const first = decisionIn(usual, traced, decider);
	if ("why" in first) return {
		text,
		kind,
		why: first.why
	};
	const rest = others.map((situation) => decisionIn(situation, traced, decider));
	const open = rest.find((each) => "why" in each);
	if (open !== void 0 && "why" in open) return {
		text,
		kind,
		why: open.why
	};
	const [shown, ...more] = [first, ...rest.filter((each) => "level" in each)].map(({ part, ...decision }) => ({
		...decision,
		...part !== void 0 && part !== text && { part }
	}));
	return {
		text,
		kind,
		decisions: [shown ?? first, ...more]
	};
}
function decisionIn(situation, calls, { dialect, unit: { permissions }, compile }) {
	let strictest = { level: "allowed" };
	for (const call of calls) {
		const answer = (0,_traced_call_js__WEBPACK_IMPORTED_MODULE_9__.t)(dialect, permissions, {
			situation,
			call,
			compile
		});
		if (answer === "free") continue;
		if ("why" in answer) return answer;
		const decision = decisionOf(answer, calls.length > 1 || answer.parts.length > 1);
		if (strictest.rule === void 0 || (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.xo)(decision) < (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.xo)(strictest)) strictest = decision;
	}
	return strictest;
}
function decisionOf({ level, parts }, isPart) {
	const decisive = parts.find((part) => part.level === level);
	if (decisive === void 0) return { level };
	const { rule, call } = decisive;
	return {
		level,
		rule: shownRule(rule),
		...isPart && { part: (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.rt)((0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.st)((0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.lt)(call))) }
	};
}
const shownRules = /* @__PURE__ */ new WeakMap();
function shownRule(rule) {
	const shown = shownRules.get(rule) ?? {
		...rule,
		name: (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.rt)(rule.name)
	};
	shownRules.set(rule, shown);
	return shown;
}
function wordsOf(calls) {
	const [first] = calls;
	if (first === void 0) return "";
	const { kind, server } = first;
	const texts = calls.map((call) => {
		if (!PATHS.includes(kind)) return call.text;
		const path = (0,_permissions_js__WEBPACK_IMPORTED_MODULE_8__.f)(call);
		return typeof path === "string" ? path : call.text;
	});
	const text = server === void 0 ? texts.join(", ") : `mcp__${server}__${first.text}`;
	return (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.st)((0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.lt)({
		kind,
		prefix: "",
		text
	}));
}
const PATHS = [
	"read",
	"edit",
	"write",
	"notebook"
];
// build/src/cli/test.js
const testCommand = {
	name: "test",
	positionals: "<card|policy|list|host file> [SQL]",
	example: "agents/support --traces 'traces/*.jsonl'",
	notes: [
		"A host file is an agent host's permission file, such as .claude/settings.json. With a host file, shows which calls would have been blocked, held for approval or left to a model, and the rule for each decision. If there are several units, choose one with --agent. Exit code: 1 if a call that was made would be blocked.",
		"With an SQL statement instead of traces, shows the access list's decision about it. Exit code: 1 if it is denied.",
		"With --agent-id, traces are fetched from the API with the key in the environment variable MNEMOM_API_KEY."
	],
	async run(args, outer) {
		const { given, terminal } = await (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.o)((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.r)(args, "test"), outer, (index) => index === 0);
		const format = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.b)(given);
		const now = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.y)(given);
		const [file, statement] = given.positionals;
		if (file !== void 0 && statement !== void 0) return dryRun({
			...given,
			positionals: [file]
		}, statement, terminal, now);
		const hosts = file === void 0 ? void 0 : await (0,_hosts_js__WEBPACK_IMPORTED_MODULE_4__.i)(file, given, terminal);
		if (hosts === void 0 || hosts.units.length + hosts.broken.length === 0) return testAgent(given, terminal, {
			now,
			format,
			hosts: []
		});
		const isOfHosts = !await (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.m)(file ?? "", given, terminal);
		if (isOfHosts) (0,_hosts_js__WEBPACK_IMPORTED_MODULE_4__.o)(given, "test");
		const tested = await replayHosts(hosts, given, terminal, {
			now,
			agent: isOfHosts ? given.text("agent") : void 0
		});
		if (tested.kind === "refused") return (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.a)(tested.failures, given, terminal);
		if (!isOfHosts) return testAgent(given, terminal, {
			now,
			format,
			hosts: tested.hosts
		});
		const { code, messages } = failureOf(tested.hosts, given.has("strict"));
		if (format === "json") {
			const hosted = hostsToJson(tested.hosts);
			terminal.out((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.en)({
				...(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.i)(code, [], messages),
				hosts: hosted
			}));
		} else printHosts(tested.hosts, format, {
			terminal,
			messages
		});
		return code;
	}
};
async function testAgent(given, terminal, { now, format, hosts }) {
	const replayed = await (0,_shared_js__WEBPACK_IMPORTED_MODULE_5__.i)(given, terminal, now);
	if (replayed.kind === "refused") return (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.a)(replayed.failures, given, terminal);
	const { report, history, settings } = replayed;
	await (0,_save_files_js__WEBPACK_IMPORTED_MODULE_6__.t)(report, settings, terminal, now);
	const { response } = history;
	const renderText = () => renderHistoryText(report, { colour: terminal.colour });
	const answer = hosts.length === 0 ? response : {
		...response,
		hosts: hostsToJson(hosts)
	};
	const more = failureOf(hosts, given.has("strict"));
	const code = await (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.r)({
		report,
		settings,
		response: answer,
		renderText,
		more
	}, given, terminal, format);
	if (hosts.length > 0 && format !== "json") {
		terminal.out("");
		printHosts(hosts, format, {
			terminal,
			messages: more.messages
		});
	}
	return code;
}
async function dryRun(given, statement, terminal, now) {
	if (statement.trim() === "") throw new _cli_js__WEBPACK_IMPORTED_MODULE_1__.n("the SQL statement is empty");
	if (given.list("traces").length > 0 || given.value("agent-id") !== void 0) throw new _cli_js__WEBPACK_IMPORTED_MODULE_1__.n("specify either an SQL statement or traces (--traces or --agent-id), not both");
	const format = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.b)(given) === "json" ? "json" : "text";
	const input = await (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.d)(given, terminal, now);
	if (!input.agent) return (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.a)(input.failures, given, terminal);
	const { access } = input.agent;
	const request = (0,_access_request_js__WEBPACK_IMPORTED_MODULE_3__.n)(statement);
	const codeOf = (effect) => effect === "deny" ? 1 : 0;
	return codeOf((0,_access_request_js__WEBPACK_IMPORTED_MODULE_3__.i)(access, request, terminal, format, (effect) => (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.i)(codeOf(effect), [], [`the statement is denied`])));
}



/***/ })

};
;