"use strict";
exports.id = 572;
exports.ids = [572];
exports.modules = {

/***/ 572:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   effectiveCommand: function() { return /* binding */ effectiveCommand; }
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3495);
/* harmony import */ var _cli_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4127);
/* harmony import */ var _cards_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8774);
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7152);
/* harmony import */ var _hosts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2650);





// build/src/report/surfaces/answers/effective.js
const MAX_COLUMN_LENGTH = 80;
const MAX_WORDS_LENGTH = 160;
const MAX_MESSAGE_LENGTH = 400;
const MAX_SOURCES = 5;
const MARKDOWN_LIMIT = 4e6;
const OF_FLOOR = "\u25cf";
const NOT_GRANTED = ["request that is not granted", "requests that are not granted"];
const NOT_GRANTED_TITLE = "Requested but not granted";
function renderEffectiveText(agent, options, findings = agent.findings) {
	const paint = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.An)(options);
	const all = (0,_shared_js__WEBPACK_IMPORTED_MODULE_3__.Gt)(agent);
	const blocks = [...(0,_shared_js__WEBPACK_IMPORTED_MODULE_3__.At)(all)].flatMap(([section, parts]) => [
		paint.bold((0,_shared_js__WEBPACK_IMPORTED_MODULE_3__.Ft)(section)),
		...(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.kn)(parts.flatMap(rows)).map((line) => line.startsWith(OF_FLOOR) ? paint.bold(line) : line),
		""
	]);
	const denied = (0,_shared_js__WEBPACK_IMPORTED_MODULE_3__.Pt)(findings);
	const name = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.nn)(JSON.stringify((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Kt)(agent.name, MAX_COLUMN_LENGTH)));
	return [
		`${paint.bold(`Effective policy of ${name}, with sources`)}: ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.nn)((0,_shared_js__WEBPACK_IMPORTED_MODULE_3__.jt)(agent))}`,
		...all.some(_shared_js__WEBPACK_IMPORTED_MODULE_3__.Nt) ? [paint.dim(`${OF_FLOOR} marks a part from a floor, which the agent can extend but not remove`)] : [],
		...(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.va)(agent) ? [] : ["no policy governs this agent, so no tool is restricted"],
		"",
		...blocks,
		...denied.length > 0 ? [paint.bold(NOT_GRANTED_TITLE), ...(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Mn)(denied, paint, "listed")] : []
	].join("\n").trimEnd();
}
function rows(part) {
	const { place, sources, section } = part;
	const setBy = (0,_shared_js__WEBPACK_IMPORTED_MODULE_3__.It)(part);
	return [[
		`${(0,_shared_js__WEBPACK_IMPORTED_MODULE_3__.Nt)(part) ? OF_FLOOR : " "} ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.nn)(JSON.stringify((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Kt)(part.subject, MAX_COLUMN_LENGTH)))}`,
		(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.nn)((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Kt)(part.words, MAX_WORDS_LENGTH)),
		place ? `${setBy} ${(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Pr)((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Et)(place))}` : setBy
	], ...sources.map((source) => [
		"    also",
		source.words === void 0 ? "" : (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.nn)((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Kt)(source.words, MAX_WORDS_LENGTH)),
		`${(0,_shared_js__WEBPACK_IMPORTED_MODULE_3__.It)({
			section,
			scope: source.scope
		})} ${(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Pr)((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Et)(source.place))}`
	])];
}
function renderEffectiveMarkdown(agent, findings = agent.findings, linked = { staleFiles: /* @__PURE__ */ new Set() }) {
	const title = {
		kind: "fixed",
		text: `## Effective policy for ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Zt)((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Kt)(agent.name, 120))}, with sources\n\n${(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Yr)((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.rn)((0,_shared_js__WEBPACK_IMPORTED_MODULE_3__.jt)(agent)))}.\n\n`
	};
	return (0,_shared_js__WEBPACK_IMPORTED_MODULE_3__.gn)([
		title,
		{ kind: "omissions" },
		...(0,_shared_js__WEBPACK_IMPORTED_MODULE_3__.kt)(agent, linked),
		notGrantedPart(linked, findings)
	], {
		limit: MARKDOWN_LIMIT,
		measure: _shared_js__WEBPACK_IMPORTED_MODULE_3__._n,
		omitted: (what) => what === "" ? "" : `> Not shown here because of limited space: ${what}.\n\n`
	}).trimEnd();
}
function notGrantedPart(linked, findings) {
	const items = (0,_shared_js__WEBPACK_IMPORTED_MODULE_3__.Pt)(findings).map(({ message, location, related }) => {
		const places = [location, ...related.slice(0, MAX_SOURCES).map((source) => source.location)].map((place) => (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Nr)(linked, place));
		return {
			weight: 1,
			forms: [() => `- ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.rn)((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Kt)(message, MAX_MESSAGE_LENGTH))} (${places.join(", ")})\n`]
		};
	});
	return {
		kind: "items",
		rank: 1,
		open: `### ${NOT_GRANTED_TITLE}\n\n`,
		items,
		close: "\n",
		noun: NOT_GRANTED
	};
}
function effectiveAnswer(agent) {
	const { card, policy } = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.ko)(agent);
	const paths = {
		card: card?.place.document.file ?? null,
		policy: policy?.place.document.file ?? null,
		access: (agent.access?.own ?? []).map(({ document }) => document.file)
	};
	return {
		agent: agent.name,
		...paths,
		floors: (agent.floors ?? []).map((floor) => ({
			...(0,_shared_js__WEBPACK_IMPORTED_MODULE_3__.Mt)(floor),
			file: floor.file
		})),
		exemptions: (agent.exemptions ?? []).map(_shared_js__WEBPACK_IMPORTED_MODULE_3__.Wt),
		parts: (0,_shared_js__WEBPACK_IMPORTED_MODULE_3__.Ut)(agent)
	};
}
// build/src/cli/effective.js
const effectiveCommand = {
	name: "effective",
	positionals: "<card|policy|list|host file>",
	example: "agents/support",
	notes: ["A host file is an agent host's permission file, such as .claude/settings.json. For a host file or a folder, shows the rules in the order in which they apply, the settings, the code that runs automatically, and the settings that Card Gate cannot evaluate.", "Exit code: 0 on success, 2 if the files could not be read."],
	async run(args, outer) {
		const { given, terminal } = await (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.o)((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.r)(args, "effective"), outer);
		const format = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__._)(given);
		const [file, ...rest] = given.positionals;
		const named = file === void 0 || rest.length > 0 ? void 0 : await (0,_hosts_js__WEBPACK_IMPORTED_MODULE_4__.i)(file, given, terminal);
		if (file === void 0 || named === void 0 || named.units.length + named.broken.length === 0) return printAgent(given, terminal, format, []);
		const isOfHosts = !await (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.m)(file, given, terminal);
		if (isOfHosts) (0,_hosts_js__WEBPACK_IMPORTED_MODULE_4__.o)(given, "effective");
		const { settings, failures } = await (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.v)(given, terminal);
		if (failures.length > 0) return (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.a)(failures, given, terminal);
		const wanted = isOfHosts ? given.text("agent") : void 0;
		const read = await (0,_hosts_js__WEBPACK_IMPORTED_MODULE_4__.n)(named, given, terminal, {
			settings,
			wanted
		});
		if (read.kind === "refused") return (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.a)(read.failures, given, terminal);
		if (!isOfHosts) return printAgent(given, terminal, format, read.hosts);
		if (format === "json") terminal.out((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.en)({ hosts: (0,_hosts_js__WEBPACK_IMPORTED_MODULE_4__.r)(read.hosts) }));
		else (0,_hosts_js__WEBPACK_IMPORTED_MODULE_4__.a)(read.hosts, format, terminal);
		return 0;
	}
};
async function printAgent(given, terminal, format, hosts) {
	const input = await (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.d)(given, terminal, (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.y)(given));
	const unreadable = input.agent?.findings.filter((finding) => finding.blocking) ?? [];
	const failures = [...input.failures, ...unreadable];
	if (!input.agent || failures.length > 0) return (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.a)([...failures].sort(_cli_js__WEBPACK_IMPORTED_MODULE_1__.St), given, terminal);
	const denied = (0,_shared_js__WEBPACK_IMPORTED_MODULE_3__.Pt)((0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Q)(input.agent.findings, input.settings));
	switch (format) {
		case "json":
			terminal.out((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.en)({
				...effectiveAnswer(input.agent),
				findings: denied.map(_cards_js__WEBPACK_IMPORTED_MODULE_2__.Dn),
				...hosts.length > 0 && { hosts: (0,_hosts_js__WEBPACK_IMPORTED_MODULE_4__.r)(hosts) }
			}));
			break;
		case "markdown":
			terminal.out(renderEffectiveMarkdown(input.agent, denied));
			break;
		case "text": terminal.out(renderEffectiveText(input.agent, { colour: terminal.colour }, denied));
	}
	if (hosts.length > 0 && format !== "json") {
		terminal.out("");
		(0,_hosts_js__WEBPACK_IMPORTED_MODULE_4__.a)(hosts, format, terminal);
	}
	return 0;
}



/***/ }),

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



/***/ })

};
;