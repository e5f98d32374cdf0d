"use strict";
exports.id = 157;
exports.ids = [157,514];
exports.modules = {

/***/ 2650:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: function() { return /* binding */ printHostsInForce; },
/* harmony export */   i: function() { return /* binding */ hostsNamed; },
/* harmony export */   n: function() { return /* binding */ hostsInForce; },
/* harmony export */   o: function() { return /* binding */ refuseOptionsOfAgents; },
/* harmony export */   r: function() { return /* binding */ hostsInForceToJson; },
/* harmony export */   s: function() { return /* binding */ distinctSituations; },
/* harmony export */   t: function() { return /* binding */ chosenUnits; }
/* harmony export */ });
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7152);
/* harmony import */ var _cards_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8774);
/* harmony import */ var _cli_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4127);
/* harmony import */ var _permissions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7217);




// build/src/model/host-permissions.js
function distinctSituations({ situations: [usual, ...others] }) {
	const policies = /* @__PURE__ */ new Set([usual.policy]);
	const isNew = ({ policy }) => !policies.has(policy) && !!policies.add(policy);
	return [usual, ...others.filter(isNew)];
}
// build/src/report/surfaces/answers/host-effective.js
const RULES = ["rule", "rules"];
const PROGRAMS = ["program runs automatically", "programs run automatically"];
const VALUES = ["value is", "values are"];
const MAX_LENGTH = 100;
const LEVEL_WORDS = {
	denied: "blocked",
	"needs approval": "held for approval",
	warned: "left to a model",
	allowed: "allowed"
};
const JSON_LEVELS = {
	...LEVEL_WORDS,
	"needs approval": "needs approval"
};
function renderHostInForce(inForce, options) {
	const paint = (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.An)(options);
	const { unit, findings, withoutSecrets } = inForce;
	const { code, opaque } = unit.permissions;
	const situations = distinctSituations(unit.permissions);
	const [usual, ...others] = situations;
	const rules = rulesInOrder(usual.policy);
	const own = rules.filter(isWritten);
	const title = [
		`${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.nn)(unit.name)}: ${own.length === 0 ? "no rules" : (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.Xr)(own.length, RULES)}, otherwise ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.nn)(usual.basis)}`,
		...code.length === 0 ? [] : [(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.Xr)(code.length, PROGRAMS)],
		...opaque.length === 0 ? [] : [`${(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.Xr)(opaque.length, VALUES)} not decided`]
	].join("; ");
	return [
		paint.bold(title),
		...(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.kn)([["  Files", unit.files.map(_cli_js__WEBPACK_IMPORTED_MODULE_2__.nn).join(", ")], ["  Dialect", `${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.nn)(unit.dialect)}, version ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.nn)(unit.version)}`]]),
		...section(orderText(usual.policy), paint, rules.map((rule) => ruleRow(rule, withoutSecrets))),
		...section("Calls that no rule matches", paint, otherwiseRows(situations)),
		...others.flatMap((situation) => differences(usual, situation, paint, withoutSecrets)),
		...section("Settings of these files", paint, settingRows(usual, true, withoutSecrets)),
		...section("Runs automatically", paint, code.map((each) => codeRow(each, withoutSecrets))),
		...section("Not decided", paint, opaque.map(({ subject, why, place }) => [
			(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.nn)((0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.Kt)(withoutSecrets(subject), MAX_LENGTH)),
			(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.nn)(why),
			at(place)
		])),
		...section("Forbidden by floors", paint, inForce.forbidden.map((each) => [(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.nn)((0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.U)(withoutSecrets(textOf(each)))), at(each.place)])),
		...problems(findings, paint),
		...section("Settings with the host's default", paint, settingRows(usual, false, withoutSecrets))
	].join("\n").trimEnd();
}
function section(title, paint, rows) {
	return rows.length === 0 ? [] : [
		"",
		paint.bold(title),
		...(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.kn)(rows.map(([first = "", ...rest]) => [`  ${first}`, ...rest]))
	];
}
function problems(findings, paint) {
	return findings.length === 0 ? [] : [
		"",
		paint.bold("Problems"),
		...trimmed((0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.Mn)([...findings].sort(_cli_js__WEBPACK_IMPORTED_MODULE_2__.St), paint, "listed"))
	];
}
function trimmed(lines) {
	return lines.slice(0, lines.findLastIndex((line) => line !== "") + 1);
}
function orderText({ stages }) {
	const isLast = stages.some(({ combinator, rules }) => combinator === "last" && rules.length > 1);
	if (stages.some(({ combinator, role, rules }) => role === "decides" && combinator === "strictest" && rules.length > 1)) return "Rules; the strictest matching rule applies";
	return isLast ? "Rules, in reverse file order; the first matching rule applies" : "Rules; the first matching rule applies";
}
function rulesInOrder({ stages }) {
	const all = stages.flatMap(inOrder);
	return [...new Map(all.map((rule) => [`${rule.level} ${keyOf(rule)}`, rule])).values()];
}
function inOrder({ rules, combinator }) {
	switch (combinator) {
		case "first": return rules;
		case "last": return rules.toReversed();
		case "all":
		case "strictest": return (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.vo)(rules);
		default: return combinator;
	}
}
function keyOf({ name, outcome, place }) {
	return JSON.stringify([
		name,
		outcome,
		place === void 0 ? "" : (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.Pr)((0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.Et)(place))
	]);
}
function isWritten({ outcome, place }) {
	return outcome !== "mode" && place !== void 0;
}
function ruleRow(rule, withoutSecrets) {
	const { level } = rule;
	const name = withoutSecrets(rule.name);
	return [
		LEVEL_WORDS[level],
		isWritten(rule) ? (0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.nn)((0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.U)(name)) : (0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.nn)((0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.Kt)(name, MAX_LENGTH)),
		ruleOrigin(rule)
	];
}
function ruleOrigin(rule) {
	if (isWritten(rule)) return at(rule.place);
	return rule.place === void 0 ? "by the host" : `by the host, because of ${at(rule.place)}`;
}
function at(place) {
	return place === void 0 ? "" : (0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.nn)((0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.Pr)((0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.Et)(place)));
}
function otherwiseRows(situations) {
	const [usual] = situations;
	return situations.filter((situation, index) => index === 0 || situation.policy.otherwise.level !== usual.policy.otherwise.level).map(({ words, basis, policy: { otherwise } }) => [
		LEVEL_WORDS[otherwise.level],
		words === void 0 ? (0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.nn)(basis) : (0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.nn)(words),
		at(otherwise.place)
	]);
}
function differences(usual, other, paint, withoutSecrets) {
	const rowOf = (rule) => ruleRow(rule, withoutSecrets);
	const [before, after] = [rulesInOrder(usual.policy), rulesInOrder(other.policy)];
	const known = new Set(before.map((rule) => `${rule.level} ${keyOf(rule)}`));
	const kept = new Set(after.map(keyOf));
	const rows = [...after.filter((rule) => !known.has(`${rule.level} ${keyOf(rule)}`)).map(rowOf), ...before.filter((rule) => !kept.has(keyOf(rule))).map((rule) => ["not in force", ...rowOf(rule).slice(1)])];
	return section(`Different ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.nn)(other.words ?? other.id)}`, paint, rows);
}
function settingRows({ policy: { settings } }, isOwn, withoutSecrets) {
	return settings.filter((setting) => isStated(setting) === isOwn).map((setting) => [
		(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.nn)((0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.Kt)(withoutSecrets(setting.subject).replace(/^the setting /, ""), MAX_LENGTH)),
		(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.nn)((0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.Kt)((0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.V)(valueText(setting, withoutSecrets)), MAX_LENGTH)),
		isOwn ? at(setting.place) : ""
	]);
}
function isStated({ place, value }) {
	return place !== void 0 && value !== void 0;
}
function valueText({ words, value }, withoutSecrets) {
	const text = words ?? (typeof value === "string" ? value : JSON.stringify(value));
	return text === void 0 ? "not set" : withoutSecrets(text);
}
const DANGERS = {
	fetches: "downloads and runs a script",
	unpinned: "runs a package without a fixed version"
};
function codeRow({ subject, text, place, danger, isGuard }, withoutSecrets) {
	const notes = [...danger === void 0 ? [] : [DANGERS[danger]], ...isGuard ? ["can block calls"] : []];
	return [
		(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.nn)((0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.Kt)((0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.Yr)(withoutSecrets(subject)), MAX_LENGTH)),
		(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.nn)((0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.U)((0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.V)(text))),
		[at(place), ...notes].filter((part) => part !== "").join(", ")
	];
}
function hostInForceToJson({ unit, forbidden, findings, withoutSecrets }) {
	const { code, opaque, mode } = unit.permissions;
	const situations = distinctSituations(unit.permissions);
	const [usual] = situations;
	return {
		host: unit.name,
		dialect: unit.dialect,
		version: unit.version,
		folder: unit.folder,
		files: unit.files,
		mode: mode ?? null,
		situations: situations.map(({ words, basis, policy }) => ({
			situation: words ?? null,
			basis,
			rules: rulesInOrder(policy).map((rule) => ({
				decision: JSON_LEVELS[rule.level],
				list: isWritten(rule) ? rule.outcome : null,
				rule: rule.name,
				...(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.On)(rule.place && (0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.Et)(rule.place))
			})),
			otherwise: JSON_LEVELS[policy.otherwise.level]
		})),
		settings: usual.policy.settings.map((setting) => ({
			setting: withoutSecrets(setting.key),
			value: valueText(setting, withoutSecrets),
			...(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.On)(setting.place && (0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.Et)(setting.place))
		})),
		code: code.map(({ subject, text, place, danger, isGuard }) => ({
			subject: withoutSecrets(subject),
			text,
			danger: danger ?? null,
			can_block: isGuard === true,
			...(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.On)((0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.Et)(place))
		})),
		not_decided: opaque.map(({ subject, why, place }) => ({
			subject: withoutSecrets(subject),
			why,
			...(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.On)((0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.Et)(place))
		})),
		forbidden: forbidden.map((each) => ({
			pattern: withoutSecrets(textOf(each)),
			...(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.On)((0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.Et)(each.place))
		})),
		findings: findings.map(_cards_js__WEBPACK_IMPORTED_MODULE_1__.Dn)
	};
}
function textOf({ denial }) {
	if ("pattern" in denial) return denial.pattern;
	if ("condition" in denial) return denial.condition;
	return "entry" in denial ? denial.entry : denial.kind;
}
// build/src/cli/hosts.js
const NO_HOSTS = {
	units: [],
	broken: []
};
async function hostsNamed(name, given, terminal) {
	const folder = await (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.p)(name, terminal);
	if (folder !== void 0 && given.has("dialect")) throw new _cli_js__WEBPACK_IMPORTED_MODULE_2__.n("--dialect applies to one permission file; specify the file instead of its folder");
	if (folder === void 0 && (given.has("dialect") || (0,_permissions_js__WEBPACK_IMPORTED_MODULE_3__.r)(name) === void 0)) return hostOfFile(name, given, terminal);
	const files = (folder ?? [name]).filter((file) => (0,_permissions_js__WEBPACK_IMPORTED_MODULE_3__.r)(file) !== void 0);
	if (files.length === 0) return NO_HOSTS;
	const within = new Set(files);
	const hosts = [...(await (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.I)(terminal.tree, within)).values()];
	const units = hosts.flatMap(_shared_js__WEBPACK_IMPORTED_MODULE_0__.L);
	const findings = hosts.flatMap((host) => host.findings);
	if (folder === void 0 && units.length + findings.length === 0 && await exists(name, terminal)) throw new _cli_js__WEBPACK_IMPORTED_MODULE_2__.n(`${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.G)(name)} does not define what agents may do`);
	const isNamed = ({ files: own }) => own.some((file) => within.has(file));
	return {
		units: units.filter(isNamed),
		broken: findings.filter(({ blocking }) => blocking === true).sort(_cli_js__WEBPACK_IMPORTED_MODULE_2__.St)
	};
}
async function hostOfFile(name, given, terminal) {
	const read = await (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.r)(name, given, terminal);
	if (read.kind === "other") return NO_HOSTS;
	if (read.kind === "unclear") return {
		units: [],
		broken: [read.finding]
	};
	const units = (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.L)(read.host);
	const broken = read.host.findings.filter(({ blocking }) => blocking === true);
	if (units.length + broken.length === 0) throw new _cli_js__WEBPACK_IMPORTED_MODULE_2__.n(`${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.G)(name)} does not define what agents may do`);
	return {
		units,
		broken
	};
}
async function exists(file, { tree }) {
	return (await tree.read(file, _cards_js__WEBPACK_IMPORTED_MODULE_1__.rn)).kind !== "absent";
}
function chosenUnits(units, wanted) {
	if (wanted !== void 0) {
		const found = units.filter((unit) => isCalled(unit, wanted));
		if (found.length > 0) return {
			units: found,
			notes: []
		};
		throw new _cli_js__WEBPACK_IMPORTED_MODULE_2__.n(`there is no unit named ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.G)(wanted)}; the units are ${someNames(units)}`);
	}
	const chosen = [];
	const notes = [];
	for (const { id } of _permissions_js__WEBPACK_IMPORTED_MODULE_3__.t) {
		const own = units.filter(({ dialect }) => dialect === id);
		const whole = outermost(own.filter(({ agent }) => agent === void 0));
		const [only, ...more] = whole.length > 0 ? whole : own;
		if (only === void 0) continue;
		if (more.length === 0) chosen.push(only);
		const rest = more.length === 0 ? own.filter((unit) => unit !== only) : own;
		if (rest.length > 0) notes.push(`the traces were not replayed against ${someNames(rest)}; to do so, choose one unit with --agent`);
	}
	if (chosen.length === 0 && units.length > 0) throw new _cli_js__WEBPACK_IMPORTED_MODULE_2__.n(`there are several units to which the traces may belong (${someNames(units)}); choose one with --agent`);
	return {
		units: chosen,
		notes
	};
}
function outermost(units) {
	return units.filter(({ folder }) => units.every((other) => other.folder === folder || !isBelow(folder, other.folder)));
}
function isBelow(folder, other) {
	return other === "" || folder.startsWith(`${other}/`);
}
function isCalled({ name, agent }, wanted) {
	return name === wanted || agent === wanted || agent?.endsWith(` ${wanted}`) === true;
}
const MAX_NAMED = 5;
function someNames(units) {
	const names = units.slice(0, MAX_NAMED).map(({ name }) => (0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.G)(name));
	const rest = units.length - names.length;
	return `${names.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
}
const OF_AGENTS = {
	effective: [
		"card",
		"policy",
		"access"
	],
	test: [
		"card",
		"policy",
		"access",
		"tools",
		"org",
		"limit",
		"min-coverage",
		"agent-id",
		"api-url",
		"decisions-file",
		"inspect-arguments"
	]
};
function refuseOptionsOfAgents(given, command) {
	const name = OF_AGENTS[command].find((each) => given.has(each));
	if (name !== void 0) throw new _cli_js__WEBPACK_IMPORTED_MODULE_2__.n(`--${name} does not apply to permission files; remove it`);
}
async function hostsInForce({ units, broken }, given, terminal, { settings, wanted }) {
	if (broken.length > 0) return {
		kind: "refused",
		failures: broken
	};
	const chosen = wanted === void 0 ? units : units.filter((unit) => isCalled(unit, wanted));
	if (chosen.length === 0) throw new _cli_js__WEBPACK_IMPORTED_MODULE_2__.n(`there is no unit named ${JSON.stringify(wanted)}; the units are ${someNames(units)}`);
	const failures = [];
	const hosts = [];
	for (const unit of chosen) {
		const { floors, findings } = await (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.l)(given, folderAndFiles(unit), terminal, settings);
		for (const finding of findings) failures.push(finding);
		const forbidden = (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.T)(floors);
		const all = (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.nt)([
			...unit.findings,
			...(0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.A)(unit),
			...(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.at)([unit], () => forbidden),
			...(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.ot)([unit], () => floors.flatMap(({ managed }) => managed ?? []))
		]);
		hosts.push({
			unit,
			forbidden,
			findings: (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.Q)(all, settings),
			withoutSecrets: _cards_js__WEBPACK_IMPORTED_MODULE_1__.rt
		});
	}
	return failures.length > 0 ? {
		kind: "refused",
		failures
	} : {
		kind: "read",
		hosts
	};
}
function folderAndFiles({ folder, files }) {
	return {
		folder,
		files
	};
}
function printHostsInForce(hosts, format, terminal) {
	for (const [index, host] of hosts.entries()) {
		if (index > 0) terminal.out("");
		if (format === "text") terminal.out(renderHostInForce(host, { colour: terminal.colour }));
		else terminal.out((0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.Yt)(renderHostInForce(host, { colour: false }), "text").trimEnd());
	}
}
function hostsInForceToJson(hosts) {
	return hosts.map(hostInForceToJson);
}



/***/ }),

/***/ 5514:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: function() { return /* binding */ tools_exports; },
/* harmony export */   t: function() { return /* binding */ readTraces; }
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3495);
/* harmony import */ var _traces_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2935);
/* harmony import */ var _cards_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8774);
/* harmony import */ var _cli_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4127);
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7152);





// build/src/report/surfaces/answers/tools.js
function renderToolCounts({ calls, denied, declared, tools }, format) {
	const attempts = denied > 0 ? `, ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_3__.sn)(denied)} of them denied` : "";
	const called = new Set(tools.map(({ name }) => name));
	const idle = declared.filter((name) => !called.has(name));
	const title = `${(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Xr)(calls, _cards_js__WEBPACK_IMPORTED_MODULE_2__.Hr)} to ${(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Xr)(tools.length, _cards_js__WEBPACK_IMPORTED_MODULE_2__.Kr)}${attempts}`;
	const callsOf = (tool) => `${(0,_cli_js__WEBPACK_IMPORTED_MODULE_3__.sn)(tool.calls)}${tool.denied > 0 ? ` (${(0,_cli_js__WEBPACK_IMPORTED_MODULE_3__.sn)(tool.denied)} denied)` : ""}`;
	if (format === "markdown") {
		const rows = [...tools.map((tool) => [(0,_cli_js__WEBPACK_IMPORTED_MODULE_3__.Ht)(tool.name), callsOf(tool)]), ...idle.map((name) => [(0,_cli_js__WEBPACK_IMPORTED_MODULE_3__.Ht)(name), "0 (declared only)"])];
		return [
			`${title}.`,
			"",
			"| Tool | Calls |",
			"|---|--:|",
			...rows.map((row) => `| ${row.join(" | ")} |`)
		].join("\n");
	}
	return [
		...(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.kn)([...tools.map((tool) => [(0,_cli_js__WEBPACK_IMPORTED_MODULE_3__.nn)(tool.name), callsOf(tool)]), ...idle.map((name) => [(0,_cli_js__WEBPACK_IMPORTED_MODULE_3__.nn)(name), "0 (declared only)"])]),
		"",
		title
	].join("\n");
}
// build/src/cli/tools.js
var tools_exports = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)({ toolsCommand: () => toolsCommand });
const toolsCommand = {
	name: "tools",
	positionals: "[traces\u2026]",
	example: "--traces 'traces/*.jsonl'",
	async run(args, outer) {
		const { given, terminal } = await (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.o)((0,_cli_js__WEBPACK_IMPORTED_MODULE_3__.r)(args, "tools"), outer);
		const format = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__._)(given);
		const items = [...given.list("traces").flatMap(_cli_js__WEBPACK_IMPORTED_MODULE_3__.y), ...given.positionals];
		if (items.length === 0) throw new _cli_js__WEBPACK_IMPORTED_MODULE_3__.n("specify trace files with --traces");
		const counter = new ToolCounter();
		const sinkOf = () => () => counter;
		const { files, idle, failures } = await readTraces(items, sinkOf, terminal);
		const isEmpty = counter.isEmpty();
		const all = isEmpty ? [...failures, ...idle] : failures;
		if (!isEmpty) for (const { message } of idle) terminal.err(`note: ${message}`);
		if (all.length > 0) return (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.a)(all, given, terminal);
		const counts = counter.counts(files);
		terminal.out(format === "json" ? (0,_cli_js__WEBPACK_IMPORTED_MODULE_3__.en)(counts) : renderToolCounts(counts, format));
		return 0;
	}
};
var ToolCounter = class {
	#calls = /* @__PURE__ */ new Map();
	#declared = /* @__PURE__ */ new Set();
	call(call) {
		const name = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Ko)(call.tool, call.server);
		const counts = this.#calls.get(name) ?? {
			calls: 0,
			denied: 0
		};
		counts.calls += 1;
		if (call.status === "denied") counts.denied += 1;
		this.#calls.set(name, counts);
	}
	trace({ calls }) {
		for (const call of calls) this.call(call);
	}
	declare({ name, server }) {
		this.#declared.add((0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Ko)(name, server));
	}
	isEmpty() {
		return this.#calls.size === 0;
	}
	counts(files) {
		const tools = [...this.#calls].map(([name, counts]) => ({
			name,
			...counts
		})).sort((a, b) => b.calls - a.calls || (a.name < b.name ? -1 : 1));
		return {
			calls: tools.reduce((sum, tool) => sum + tool.calls, 0),
			denied: tools.reduce((sum, tool) => sum + tool.denied, 0),
			declared: [...this.#declared],
			tools,
			files
		};
	}
};
async function readTraces(items, sinkOf, terminal) {
	const files = [];
	const sources = [];
	const idle = [];
	const failures = [];
	const seen = new _traces_js__WEBPACK_IMPORTED_MODULE_1__.c("presence");
	const inflation = new _traces_js__WEBPACK_IMPORTED_MODULE_1__.n();
	const read = /* @__PURE__ */ new Set();
	const printed = new _shared_js__WEBPACK_IMPORTED_MODULE_4__.a(terminal);
	const listed = await terminal.tree.list();
	for (const text of items) {
		const found = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.St)({ text }, listed);
		if (found.length === 0) failures.push((0,_cli_js__WEBPACK_IMPORTED_MODULE_3__.Tt)(_cards_js__WEBPACK_IMPORTED_MODULE_2__.Ss, "", _cards_js__WEBPACK_IMPORTED_MODULE_2__.Ss.words.notFound(text)));
		for (const file of found) {
			if (read.has(file)) continue;
			read.add(file);
			const source = await (0,_traces_js__WEBPACK_IMPORTED_MODULE_1__.t)(terminal.tree, { file }, sinkOf(file), seen, inflation);
			const problem = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__.Pn)(source);
			if (problem?.isIdle) idle.push((0,_cli_js__WEBPACK_IMPORTED_MODULE_3__.Tt)(_cards_js__WEBPACK_IMPORTED_MODULE_2__.Ss, "", problem.words));
			else if (problem) failures.push((0,_cli_js__WEBPACK_IMPORTED_MODULE_3__.Tt)(_cards_js__WEBPACK_IMPORTED_MODULE_2__.Ss, "", problem.words));
			else {
				const words = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__.In)(source);
				printed.add(words);
				sources.push({
					source,
					words
				});
			}
			files.push({
				file,
				format: source.format?.id ?? null,
				calls: source.calls
			});
		}
	}
	printed.end();
	return {
		files,
		sources,
		idle,
		failures
	};
}



/***/ }),

/***/ 6791:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: function() { return /* binding */ tracedCall; },
/* harmony export */   t: function() { return /* binding */ answerToTraced; }
/* harmony export */ });
/* harmony import */ var _cards_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8774);
/* harmony import */ var _permissions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7217);


// build/src/formats/permissions/traced-call.js
function tracedCall(call, dialect, format) {
	if (call.named === "redacted") return { why: "the trace does not include the tool name" };
	if (call.named === "action") return { why: "the trace names an action instead of a tool" };
	const about = call.folder === void 0 ? {} : { folder: call.folder };
	const mcp = mcpCall(call);
	if (mcp !== void 0) return [{
		...mcp,
		...about,
		made: {
			tool: call.tool,
			input: mapOf(call.input?.value)
		}
	}];
	const { tool: name, input } = call;
	const writers = _permissions_js__WEBPACK_IMPORTED_MODULE_1__.t.filter(({ calls }) => calls.traces.includes(format));
	const own = toolIn([dialect, ...writers.includes(dialect) ? writers : []], name);
	if (own?.kind === "free") return "free";
	const tool = own ?? toolIn(_permissions_js__WEBPACK_IMPORTED_MODULE_1__.t, name, isNeutral);
	if (tool === void 0 || tool.kind === "free") return writers.length === 0 || writers.includes(dialect) ? [{
		kind: "tool",
		text: name,
		...about
	}] : { why: `${dialect.calls.host} has no tool with this name` };
	const made = own && { made: {
		tool: name,
		input: mapOf(input?.value)
	} };
	if (input === void 0) return { why: "the trace does not contain the call's arguments" };
	const { kind } = tool;
	const texts = tool.textsOf(input.value);
	if (texts === void 0) return { why: "the trace lacks the argument that the decision depends on" };
	if (texts.some(isCut)) return { why: "the trace contains only part of the argument" };
	return texts.map((text) => ({
		kind,
		text,
		...about,
		...made
	}));
}
function answerToTraced({ calls, answerMade }, permissions, { situation, call, compile }) {
	return answerMade ? answerMade(permissions, situation, call, compile) : (0,_permissions_js__WEBPACK_IMPORTED_MODULE_1__.i)(calls, {
		situation,
		call,
		compile
	});
}
function toolIn(dialects, name, isMeant = () => true) {
	return dialects.map(({ calls: { tools } }) => Object.hasOwn(tools, name) ? tools[name] : void 0).find((tool) => tool !== void 0 && isMeant(tool));
}
function isNeutral({ kind }) {
	return kind !== "free" && kind !== "tool";
}
function mcpCall({ tool, server }) {
	if (server !== void 0) return {
		kind: "mcp",
		text: tool,
		server
	};
	const [, owner, name] = /^mcp__(.+?)__(.+)$/.exec((0,_cards_js__WEBPACK_IMPORTED_MODULE_0__.Ko)(tool, void 0)) ?? [];
	return owner === void 0 || name === void 0 ? void 0 : {
		kind: "mcp",
		text: name,
		server: owner
	};
}
function mapOf(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}
function isCut(text) {
	return /[[(<][^\])>\n]{0,20}truncated[^\])>\n]{0,40}[\])>]\s*$|\u2026\s*$|^[[<(]*redacted[\])>]*$/i.test(text);
}



/***/ })

};
;