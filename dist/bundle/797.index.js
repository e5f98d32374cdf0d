"use strict";
exports.id = 797;
exports.ids = [797];
exports.modules = {

/***/ 3797:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: function() { return /* binding */ parseMarker; },
/* harmony export */   i: function() { return /* binding */ commentMarker; },
/* harmony export */   n: function() { return /* binding */ printReport; },
/* harmony export */   o: function() { return /* binding */ saysTheSame; },
/* harmony export */   r: function() { return /* binding */ outputsOf; },
/* harmony export */   t: function() { return /* binding */ PUBLISHED; }
/* harmony export */ });
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7152);
/* harmony import */ var _cli_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4127);
/* harmony import */ var _cards_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8774);



// build/src/report/surfaces/attestation-file.js
function statementOf({ attestation }) {
	return attestation === void 0 ? void 0 : `${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.en)(attestation)}\n`;
}
const ATTESTATION_FILE = {
	name: "attestation-file",
	doors: ["action", "command line"],
	render: statementOf,
	published: {
		called: "the attestation file",
		permission: "",
		delivery: (report, { settings: { attestationFile: path } }) => {
			const text = statementOf(report);
			if (path === void 0 || text === void 0) return void 0;
			return {
				to: "file",
				path,
				text,
				output: "attestation-file"
			};
		}
	}
};
// build/src/report/sections/causes.js
const MAX_MESSAGE_LENGTH$1 = 240;
const MAX_HELP_LENGTH = 200;
const MAX_NAME_LENGTH$2 = 60;
const MAX_LINK_LENGTH = 500;
const MAX_NAMED = 3;
const VALUES = /"(?:[^"\\]|\\.)*"/gu;
function urgentFindings(report) {
	return (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.er)(report).filter((finding) => !(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.ri)(finding) || finding.blocking || finding.severity === "error");
}
function causesOf(report) {
	const causes = /* @__PURE__ */ new Map();
	for (const group of (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Qn)(urgentFindings(report))) {
		const { rule, severity, message, blocking } = group.first;
		const shape = message.replace(VALUES, "\"\"").replace(/\d+/g, "0");
		const key = [
			rule,
			severity,
			blocking,
			(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.ri)(group.first),
			shape
		].join("\n");
		const same = causes.get(key);
		if (same) same.push(group);
		else causes.set(key, [group]);
	}
	return [...causes.values()].map((groups) => ({
		first: groups[0].first,
		count: groups.reduce((sum, { count }) => sum + count, 0),
		tools: [...new Set(groups.flatMap(({ tools }) => tools))],
		agents: [...new Set(groups.flatMap(({ agents }) => agents))]
	}));
}
function leadOf(causes) {
	const [first, second] = causes;
	if (first === void 0 || second === void 0) return first;
	return first.first.blocking && !second.first.blocking || first.first.severity === "error" && second.first.severity !== "error" ? first : void 0;
}
function causeItem(report, cause) {
	const { first, count } = cause;
	const line = (most, more) => `- ${(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Zn)(first)} ${[(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.rn)((0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Yr)((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Kt)(first.message, most))) + others(cause), ...more].join(" \u2014 ")}\n`;
	const fix = first.help === void 0 ? [] : [`**fix:** ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.rn)((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Kt)(first.help, MAX_HELP_LENGTH))}`];
	const place = shortPlace(report, first);
	const places = place === "" ? [] : [place];
	return {
		weight: count,
		forms: [
			() => line(MAX_MESSAGE_LENGTH$1 / 2, []),
			() => line(MAX_MESSAGE_LENGTH$1 / 2, places),
			() => line(MAX_MESSAGE_LENGTH$1, [...fix, ...places])
		]
	};
}
function others({ first, count, tools, agents }) {
	const names = tools.filter((tool) => tool !== first.tool);
	const list = (all) => (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Qr)(all.map((name) => (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ht)((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Kt)(name, MAX_NAME_LENGTH$2))), MAX_NAMED);
	const whose = agents.length > 1 ? ` (${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.sn)(agents.length)} agents: ${list(agents)})` : "";
	if (count === 1) return whose;
	if (names.length === 0) return count === agents.length ? whose : ` **(${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.sn)(count)} times)**${whose}`;
	return `; the same for ${list(names)}${whose}`;
}
function shortPlace(report, { location }) {
	if (location.file === "") return "";
	const link = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Nr)(report, location);
	return link.length <= MAX_LINK_LENGTH ? link : (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ht)((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Kt)(location.file, MAX_NAME_LENGTH$2));
}
// build/src/report/sections/permission-diff.js
const MAX_LINE_LENGTH = 104;
const MIN_SENTENCE_LENGTH = 56;
const MAX_SENTENCE_LENGTH = 96;
const MAX_NAME_LENGTH$1 = 40;
const MAX_PATH_LENGTH = 50;
const DIRECTIONS = [
	"widens",
	"narrows",
	"neutral"
];
const SIGN = {
	widens: "+",
	narrows: "-",
	neutral: "!"
};
function permissionDiff(comparison, most, scale = 1) {
	const lines = linesOf(comparison?.agents ?? []);
	const chosen = new Set(inTurn(lines).slice(0, most));
	const shown = lines.filter((line) => chosen.has(line));
	if (shown.length === 0) return {
		block: "",
		shown: 0,
		more: 0
	};
	const isNamed = new Set(lines.flatMap(({ agents }) => agents)).size > 1;
	const folder = commonFolder(shown.map(({ change }) => fileOf(change)));
	const text = shown.map((line) => textOf(line, isNamed, folder, scale)).join("\n");
	return {
		block: `${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Yt)(text, "diff")}\n\n`,
		shown: shown.length,
		more: changesIn(lines) - changesIn(shown)
	};
}
function changesIn(lines) {
	return lines.reduce((sum, { agents }) => sum + agents.length, 0);
}
function isVisible({ direction, kind, after }) {
	return direction !== "neutral" || kind === "forbidden-rule" && after === null;
}
function linesOf(agents) {
	const lines = /* @__PURE__ */ new Map();
	for (const direction of DIRECTIONS) for (const { agent, changes } of (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.fr)(agents)) {
		const named = /* @__PURE__ */ new Set();
		for (const change of changes) {
			if (change.direction !== direction || !isVisible(change)) continue;
			const isSaid = areNamed(change.tools, named);
			const words = (most) => shortSentence(change, most, {
				isSaid,
				edit: terse
			});
			const text = `${direction}\n${words(MAX_SENTENCE_LENGTH)}`;
			const key = lines.get(text)?.agents.includes(agent) ? `${lines.size}` : text;
			const line = lines.get(key);
			lines.set(key, {
				change,
				words,
				...line,
				agents: [...line?.agents ?? [], agent]
			});
		}
	}
	return [...lines.values()];
}
function areNamed(tools, named) {
	const areAll = tools.length > 0 && tools.every((tool) => named.has(tool));
	for (const tool of tools) named.add(tool);
	return areAll;
}
function inTurn(lines) {
	const counts = /* @__PURE__ */ new Map();
	const turns = lines.map((line) => {
		const key = `${line.change.direction}\n${line.agents[0]}`;
		const turn = counts.get(key) ?? 0;
		counts.set(key, turn + 1);
		return {
			line,
			turn
		};
	});
	return DIRECTIONS.flatMap((direction) => turns.filter(({ line }) => line.change.direction === direction).sort((a, b) => a.turn - b.turn).map(({ line }) => line));
}
function textOf({ change, words, agents }, isNamed, folder, scale) {
	const [agent = "", ...others] = agents;
	const name = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Kt)(agent, MAX_NAME_LENGTH$1);
	const whose = others.length === 0 ? name : `${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.sn)(agents.length)} agents`;
	const before = `${change.kind === "not-compared" ? "!" : SIGN[change.direction]} ${isNamed ? `${whose}: ` : ""}`;
	const whole = placeOf(change, folder);
	const beside = (place) => {
		const room = MAX_LINE_LENGTH - [
			...before,
			...place,
			..."  \u2026"
		].length;
		return words(Math.ceil(Math.min(MAX_SENTENCE_LENGTH, Math.max(MIN_SENTENCE_LENGTH, room)) * scale));
	};
	const place = beside(whole) !== beside("") ? whole.replace(/[^ ]*\//u, "\u2026/") : whole;
	return (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.on)(`${before}${beside(place)}${place === "" ? "" : `  ${place}`}`);
}
const ARTICLE = /^the (?=(?:(?:allow|ask|deny|declared) )?[a-z]+ ")/;
const EDITED = /^([a-z ]+"(?:[^"\\]|\\.)*") was (added|removed)(?=:|$)/u;
function terse(words) {
	return words.replace(ARTICLE, "").replace(EDITED, "$1 $2");
}
function shortSentence(change, most, { isSaid = false, edit = (words) => words } = {}) {
	const remarks = [
		(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Sr)(change),
		(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.mr)(change),
		(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Er)(change)
	].filter((words) => words !== "").map((words) => ` (${words})`);
	return shortened(edit((isSaid ? (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Cr)(change) : "") || sentenceOf(change, most)), most) + remarks.join("");
}
function addedWords(change) {
	return terse(sentenceOf(change, 0)).replace(/ added$/, "");
}
function sentenceOf(change, most) {
	const { kind, tools, example, after, sentence } = change;
	const reason = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Cr)(change);
	const isGeneral = tools.length === 0 && [
		"names",
		"call",
		"request"
	].includes(kind);
	if (isGeneral && reason.startsWith(UNMAPPED)) return reason;
	if (isGeneral && change.undecided === void 0 && reason.includes("\"")) {
		const whole = `${reason}: ${example !== void 0 && after !== null ? `${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(example)} ${stateOf(after)}` : (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Dr)(change)}`;
		return terse(whole).length <= most ? whole : reason;
	}
	return sentence.length <= most ? sentence : (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Dr)(change);
}
const UNMAPPED = "unmapped tools are now ";
function stateOf(after) {
	if (after === "needs approval") return "now needs approval";
	return after === "warned" ? "now only gets a warning" : `is now ${after}`;
}
function shortened(text, most) {
	const points = [...text];
	return points.length <= most ? text : `${points.slice(0, most).join("").trimEnd()}\u2026`;
}
function fileOf(change) {
	return (change.at?.file || (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.yr)(change)?.file) ?? "";
}
function commonFolder(files) {
	const [first = "", ...others] = files.filter((file) => file !== "");
	let folder = first.slice(0, first.lastIndexOf("/") + 1);
	while (folder !== "" && !others.every((file) => file.startsWith(folder))) folder = folder.slice(0, folder.lastIndexOf("/", folder.length - 2) + 1);
	return folder;
}
function placeOf(change, folder) {
	const { at } = change;
	const isHere = at !== void 0 && at.file !== "";
	const location = isHere ? at : (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.yr)(change);
	if (location === void 0) return "";
	const path = [...location.file.slice(folder.length)];
	const file = path.length > MAX_PATH_LENGTH ? `\u2026${path.slice(-50).join("")}` : path.join("");
	const line = location.range?.start.line;
	return `${isHere ? "" : "was "}${file}${line === void 0 ? "" : `:${line}`}`;
}
// build/src/report/sections/brief-head.js
const PERMISSIONS = ["permission", "permissions"];
const MAX_LENGTH = 300;
const MAX_ADDED = 120;
const MAX_CAVEATS = 500;
function briefHead(report, causes, scale = 1) {
	const headline = (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Cn)(report);
	const most = Math.ceil(MAX_LENGTH * scale);
	const only = causes.length === 0 ? onlyChangeWords(report) : "";
	const delta = only === "" ? deltaWords(report, causes) : only;
	const detail = [causeWords(report, causes, most), delta].filter((words) => words !== "").map((words, index) => ended(index === 0 ? words : (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Yr)(words)));
	const first = `${_cards_js__WEBPACK_IMPORTED_MODULE_2__.nr[headline.tone]} **Card Gate: ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.rn)((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Kt)(headline.title, 2 * most))}**${detail.length === 0 ? "" : ` \u2014 ${detail.join(" ")}`}`;
	const caveats = headline.caveats.filter((caveat) => countsBefore(report) || !(0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.jn)(report).includes(caveat)).map((caveat) => `${(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Yr)(caveat)}.`).join(" ");
	return {
		first,
		todo: todoOf(report, causes, most),
		caveats: caveats === "" ? "" : `*${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.rn)((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Kt)(caveats, Math.ceil(MAX_CAVEATS * scale)))}*`,
		saysTheChange: only !== ""
	};
}
function onlyChangeWords(report) {
	const agents = report.comparison?.agents ?? [];
	const [change, ...others] = agents.flatMap(({ changes }) => changes.filter(isVisible));
	if (change?.at === void 0 || others.length > 0 || firstAdded(agents) === "") return "";
	if (agents.some((agent) => (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.hr)(agent) !== "")) return "";
	const words = shortSentence(change, Number.POSITIVE_INFINITY);
	const place = shortPlace(report, { location: change.at });
	if ([...words].length > MAX_ADDED || place === "") return "";
	const checked = report.verdict === "pass" ? `; ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.rn)((0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.An)(report))}` : "";
	return `${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.rn)(words)} (${place})${checked}`;
}
function ended(sentence) {
	return /[.!?\u2026]$/.test(sentence) ? sentence : `${sentence}.`;
}
function countsBefore(report) {
	return (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.ui)(report).some((finding) => finding.isNew === false && finding.severity !== "note" && !(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.ii)(finding, report));
}
function causeWords(report, causes, most) {
	const lead = leadOf(causes);
	if (report.verdict === "pass" || lead === void 0) return "";
	return (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.rn)((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Kt)(lead.first.message, most)) + others(lead);
}
function deltaWords(report, causes) {
	const agents = report.comparison?.agents ?? [];
	const counts = countWords(report, agents);
	if (report.verdict === "pass") return [counts, (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.rn)((0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.An)(report))].filter((words) => words !== "").join("; ");
	const [only, ...rest] = agents.filter(({ changes }) => changes.length > 0);
	const isSaid = /coverage/.test(leadOf(causes)?.first.message ?? "");
	return [counts, only === void 0 || rest.length > 0 || isSaid ? "" : (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Zt)((0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.hr)(only))].filter((words) => words !== "").join("; ");
}
function countWords(report, agents) {
	const added = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.pr)(agents, "widens");
	const removed = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.pr)(agents, "narrows");
	if (added + removed < 2) return firstAdded(agents);
	const first = worstAdded(report, agents);
	if (!agents.every((agent) => agent.status !== "removed" && !(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.xr)(agent))) return (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Xr)(added + removed, _shared_js__WEBPACK_IMPORTED_MODULE_0__.wn);
	return (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Zr)([...added > 0 ? [`${(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Xr)(added, PERMISSIONS)} added`] : [], ...removed > 0 ? [`${removedWords(added, removed)} removed`] : []]).replace(" and ", ", ").concat(first === "" ? "" : `: ${first}${added > 1 ? `, and ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.sn)(added - 1)} more` : ""}`);
}
function removedWords(added, removed) {
	return added > 0 ? (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.sn)(removed) : (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Xr)(removed, PERMISSIONS);
}
function worstAdded({ findings }, agents) {
	if (firstAdded(agents) === "") return "";
	const added = agents.flatMap(({ changes }) => changes.filter(({ direction }) => direction === "widens"));
	const problems = new Set(findings.flatMap(({ severity, location }) => severity === "error" ? [(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Pr)(location)] : []));
	const change = added.find(({ at }) => at !== void 0 && problems.has((0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Pr)(at))) ?? added[0];
	return change === void 0 ? "" : (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.rn)((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Kt)(addedWords(change), MAX_ADDED));
}
function firstAdded(agents) {
	const [only, ...others] = agents.filter(({ changes }) => changes.length > 0);
	if (only === void 0 || others.length > 0 || only.status !== "kept" || (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.xr)(only)) return "";
	const change = only.changes.find(({ direction }) => direction === "widens");
	return change === void 0 || change.kind.endsWith("-removed") ? "" : (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.rn)((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Kt)((0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Dr)(change), MAX_ADDED));
}
function todoOf(report, causes, most) {
	const widening = report.findings.find((finding) => (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.ai)(finding) && finding.severity !== "note" && !isUncompared(report));
	const answer = widening?.help === void 0 ? "" : (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.rn)((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Kt)(widening.help, most));
	const lead = leadOf(causes);
	const fix = lead === void 0 ? countedCauses(causes) : helpOf(report, lead.first, most);
	const steps = [...fix === "" ? [] : [fix], ...answer === "" ? [] : [fix === "" ? answer : `For the new permissions, ${answer}`]];
	return steps.length === 0 ? "" : `**What to do:** ${steps.join(". ")}`;
}
function isUncompared({ comparison, verdict }) {
	const widening = comparison?.agents.filter(({ direction }) => direction === "widens") ?? [];
	return verdict === "error" && widening.length > 0 && widening.every(_cards_js__WEBPACK_IMPORTED_MODULE_2__.xr);
}
function countedCauses(causes) {
	if (causes.length === 0) return "";
	const count = (severity) => causes.reduce((sum, { first, count }) => sum + (first.severity === severity ? count : 0), 0);
	const [errors, warnings] = [count("error"), count("warning")];
	const blockers = causes.filter(({ first }) => first.blocking).length;
	if (blockers > 0 && blockers < causes.length) return "fix the problems marked \u26d4 first, then the rest";
	return errors > 0 ? `fix the ${errors === 1 ? "problem" : (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Xr)(errors, _cards_js__WEBPACK_IMPORTED_MODULE_2__.Gr)} below` : `look at the ${(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Xr)(warnings, _cards_js__WEBPACK_IMPORTED_MODULE_2__.Jr)} below`;
}
function helpOf(report, finding, most) {
	const place = shortPlace(report, finding);
	if (finding.help === void 0) return place === "" ? "" : `look at ${place}`;
	return `${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.rn)((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Kt)(finding.help, most))}${place === "" ? "" : ` \u2014 ${place}`}`;
}
// build/src/report/sections/brief-table.js
const MAX_ROWS = 20;
const MAX_NAME_LENGTH = 60;
const HEAD = [
	"Agent",
	"Result",
	"Permissions"
];
function briefTable(report, rank) {
	const all = rowsOf(report);
	const rows = all.filter(isNoteworthy).sort((a, b) => _cards_js__WEBPACK_IMPORTED_MODULE_2__.tr[a.verdict] - _cards_js__WEBPACK_IMPORTED_MODULE_2__.tr[b.verdict] || byNumber(a.name, b.name));
	const listed = rows.slice(0, MAX_ROWS);
	const more = rows.length - listed.length;
	const unchanged = all.length - rows.length;
	const hasCoverage = listed.some(isCoverageNews);
	const head = hasCoverage ? [...HEAD, "Coverage"] : HEAD;
	const rest = [...more > 0 ? [`${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.sn)(more)} more that fail, warn or change`] : [], ...unchanged > 0 ? [`${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.sn)(unchanged)} unchanged`] : []];
	return {
		kind: "items",
		rank,
		open: (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.or)(head) + (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.or)(head.map(() => "---")),
		items: rows.length < 2 ? [] : listed.map((agent) => itemOf(agent, hasCoverage)),
		close: rest.length === 0 ? "\n" : `\n\u2026 and ${rest.join(", and ")}\n\n`,
		noun: _cards_js__WEBPACK_IMPORTED_MODULE_2__.Vr
	};
}
function rowsOf(report) {
	const checked = report.agents.map((agent) => {
		const findings = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.oi)(agent, report);
		return {
			name: agent.agent.name,
			verdict: agent.verdict,
			problems: (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.ei)(findings, "error"),
			warnings: (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.ei)(findings, "warning"),
			coverage: agent.evaluation?.coverage.percent ?? null,
			...agent.comparison && { comparison: agent.comparison },
			widens: agent.findings.some(isUnapproved)
		};
	});
	const names = new Set(checked.map(({ name }) => name));
	const compared = (report.comparison?.agents ?? []).filter(({ agent }) => !names.has(agent));
	return [...checked, ...compared.map((comparison) => comparedRow(report, comparison))];
}
function comparedRow(report, comparison) {
	const own = report.findings.filter(({ agent }) => agent === comparison.agent);
	const counting = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.oi)({ findings: own }, report);
	const has = (severity) => (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.ei)(own, severity) > 0;
	return {
		name: comparison.agent,
		verdict: has("error") ? "fail" : has("warning") ? "warn" : "pass",
		problems: (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.ei)(counting, "error"),
		warnings: (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.ei)(counting, "warning"),
		coverage: null,
		comparison,
		widens: own.some(isUnapproved)
	};
}
function isUnapproved(finding) {
	return (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.ai)(finding) && finding.severity !== "note";
}
function isNoteworthy({ verdict, comparison }) {
	return verdict !== "pass" || comparison !== void 0 && (comparison.status !== "kept" || comparison.direction !== "neutral" || comparison.changes.some(isVisible) || (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__._r)(comparison) !== "");
}
function byNumber(a, b) {
	const [one, other] = [/^(\D*)(\d+)(\D*)$/u.exec(a), /^(\D*)(\d+)(\D*)$/u.exec(b)];
	if (!one || !other || one[1] !== other[1] || one[3] !== other[3]) return 0;
	return Number(one[2]) - Number(other[2]);
}
function isCoverageNews({ coverage, comparison }) {
	return coverage !== null && coverage < 100 || (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__._r)(comparison) !== "";
}
function itemOf(agent, hasCoverage) {
	const { name, verdict, problems, warnings, widens } = agent;
	const counts = [...problems > 0 ? [(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Xr)(problems, _cards_js__WEBPACK_IMPORTED_MODULE_2__.Gr)] : [], ...warnings > 0 ? [(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Xr)(warnings, _cards_js__WEBPACK_IMPORTED_MODULE_2__.Jr)] : []];
	const why = counts.length === 0 && widens ? ["new permissions"] : counts;
	const text = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.or)([
		`**${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Zt)((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Kt)(name, MAX_NAME_LENGTH))}**`,
		`${_cards_js__WEBPACK_IMPORTED_MODULE_2__.nr[verdict]} ${why.join(", ") || verdict}`,
		permissionsCell(agent),
		...hasCoverage ? [coverageCell(agent)] : []
	]);
	return {
		weight: 1,
		forms: [() => text]
	};
}
function permissionsCell({ comparison }) {
	if (comparison === void 0) return "not compared";
	const status = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.wr)(comparison);
	const [added, removed] = [(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.pr)([comparison], "widens"), (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.pr)([comparison], "narrows")];
	const words = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.xr)(comparison) ? ["could not be compared"] : [...added > 0 ? [`${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.sn)(added)} added`] : [], ...removed > 0 ? [`${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.sn)(removed)} removed`] : []];
	if (comparison.status === "removed") return (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.rn)(status);
	const delta = words.join(", ") || (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.gr)("neutral").replace("permissions ", "");
	return status === "" ? delta : `${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.rn)((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Kt)(status, 120))}; ${delta}`;
}
function coverageCell({ coverage, comparison }) {
	const before = comparison?.status === "kept" ? comparison.coverage.before : null;
	if (coverage === null && before === null) return "\u2013";
	const former = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__._r)(comparison);
	return `${(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Br)(coverage)}${former === "" ? "" : ` (${former})`}`;
}
// build/src/report/surfaces/comment.js
const COMMENT_LIMIT = 1e4;
const MAX_LINES = 12;
const MAX_DIFF_LINES = 6;
const MAX_CAUSES = 6;
const MAX_EXEMPTIONS = 50;
const SCALES = [
	1,
	.5,
	.15
];
function commentMarker(id, run = _shared_js__WEBPACK_IMPORTED_MODULE_0__.rn) {
	return (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.an)("comment", id, run);
}
function parseMarker(body) {
	return (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.on)("comment", body);
}
function saysTheSame(body, other) {
	return (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.sn)("comment", body) === (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.sn)("comment", other);
}
function isSilent(report) {
	return isNeutral(report) && report.governed.length > 0 && report.comparison !== void 0 && briefHead(report, []).caveats === "";
}
function isNeutral(report) {
	const { verdict, comparison, configurationChange } = report;
	return verdict === "pass" && configurationChange === void 0 && urgentFindings(report).length === 0 && !report.findings.some(_cards_js__WEBPACK_IMPORTED_MODULE_2__.ai) && (comparison === void 0 || comparison.agents.every((agent) => agent.status === "kept" && !agent.changes.some(isVisible) && (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__._r)(agent) === ""));
}
function renderComment(report, { run = _shared_js__WEBPACK_IMPORTED_MODULE_0__.rn } = {}) {
	const marker = {
		kind: "fixed",
		text: `${commentMarker(report.settings.id, run)}\n`
	};
	const size = {
		limit: COMMENT_LIMIT,
		measure: _shared_js__WEBPACK_IMPORTED_MODULE_0__._n,
		omitted: (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.kn)(report, "run summary")
	};
	if (report.nothingToCheck) {
		const parts = [
			(0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Sn)(report),
			(0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.On)(report, 1),
			(0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(report)
		];
		return (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.gn)([
			marker,
			...parts,
			{ kind: "omissions" }
		], size);
	}
	const causes = causesOf(report);
	let text = "";
	for (const scale of SCALES) {
		text = (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.gn)([marker, ...bodyParts(report, causes, scale)], size);
		if ((0,_shared_js__WEBPACK_IMPORTED_MODULE_0__._n)(text) <= COMMENT_LIMIT) break;
	}
	return text;
}
function bodyParts(report, causes, scale) {
	const head = briefHead(report, causes, scale);
	if (isNeutral(report)) return [{
		kind: "fixed",
		text: `${[head.first, head.caveats].filter((line) => line !== "").join(" ")}\n`
	}];
	const paragraphs = [
		head.first,
		head.todo,
		head.caveats
	].filter((line) => line !== "");
	const diffLines = head.saysTheChange ? 0 : MAX_DIFF_LINES;
	const diff = permissionDiff(shownChanges(report), diffLines, scale);
	const table = briefTable(report, 1);
	const isAlone = table.items.length === 0;
	const left = MAX_LINES - paragraphs.length - diff.shown - 1;
	const lead = leadOf(causes);
	const listed = causes.filter((cause) => cause !== lead);
	const most = isAlone ? Math.max(lead === void 0 ? 1 : 0, left) : MAX_CAUSES;
	const more = listed.slice(most).reduce((sum, { count }) => sum + count, 0);
	return [
		{
			kind: "fixed",
			text: `${paragraphs.join("\n\n")}\n\n`
		},
		{
			kind: "fixed",
			text: diff.block
		},
		table,
		{
			kind: "items",
			rank: 1,
			open: "",
			items: listed.slice(0, most).map((cause) => causeItem(report, cause)),
			close: "\n",
			noun: _cards_js__WEBPACK_IMPORTED_MODULE_2__.Wr
		},
		...foldParts(report, head.saysTheChange ? 0 : diff.more, more)
	];
}
function shownChanges({ comparison, verdict }) {
	if (comparison === void 0 || verdict !== "error") return comparison;
	const agents = comparison.agents.map((agent) => ({
		...agent,
		changes: agent.changes.filter(({ kind }) => kind !== "not-compared")
	}));
	return {
		...comparison,
		agents
	};
}
function foldParts(report, changes, findings) {
	const more = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Zr)([...changes > 0 ? [(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Xr)(changes, ["permission change", "permission changes"])] : [], ...findings > 0 ? [(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Xr)(findings, _cards_js__WEBPACK_IMPORTED_MODULE_2__.Wr)] : []]);
	const title = more === "" ? "Details" : `${more.replace(/[\d,]+/, "$& more")}, and details`;
	const urgent = {
		...report,
		findings: urgentFindings(report)
	};
	return [
		{
			kind: "fixed",
			text: `<details><summary>${title}</summary>\n\n`
		},
		{ kind: "omissions" },
		...(0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.yn)(report, report.comparison, {
			widens: 2,
			narrows: 4,
			neutral: 7
		}),
		...(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Xn)(urgent, 3, {
			perRule: 5,
			perSeverity: 25
		}),
		(0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.bn)(report, 4, MAX_EXEMPTIONS),
		(0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.xn)(report, 4),
		...(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Jn)(report.findings) ? [] : [(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Yn)(report, 6, "gaps")],
		(0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.On)(report, 5),
		...(0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.pn)(report, 8),
		(0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(report),
		{
			kind: "fixed",
			text: "\n</details>\n"
		}
	];
}
function deliveryOf$1(report, { settings, run, pull }) {
	const { comment: when, id } = settings;
	if (pull === void 0 || when === "never") return void 0;
	const create = when === "always" || (when === "auto" ? !report.nothingToCheck && !isSilent(report) : report.conclusion === "failure");
	return {
		to: "comment",
		comment: {
			number: pull,
			id,
			run,
			body: renderComment(report, { run }),
			create
		},
		output: "comment-url"
	};
}
const COMMENT = {
	name: "comment",
	doors: ["action"],
	render: renderComment,
	published: {
		called: "the comment on the pull request",
		permission: "pull-requests: write",
		delivery: deliveryOf$1
	}
};
// build/src/report/surfaces/decisions-file.js
function logOf({ decisionLog }) {
	return decisionLog?.write;
}
const DECISIONS_FILE = {
	name: "decisions-file",
	doors: ["action", "command line"],
	render: logOf,
	published: {
		called: "the decision log",
		permission: "",
		delivery: (report, { settings: { decisionsFile: path } }) => {
			const text = logOf(report);
			if (path === void 0 || text === void 0) return void 0;
			return {
				to: "file",
				path,
				text,
				begins: _shared_js__WEBPACK_IMPORTED_MODULE_0__.Zt,
				output: "decisions-file"
			};
		}
	}
};
// build/src/report/surfaces/outputs.js
function outputsOf(report) {
	const { comparison } = report;
	const coverage = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.si)(report);
	return {
		verdict: report.verdict,
		conclusion: report.conclusion,
		agents: String(report.agents.length),
		violations: String((0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.li)(report)),
		"new-violations": comparison === void 0 ? "" : String(newViolations(report)),
		warnings: String((0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.ei)((0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.oi)(report, report), "warning")),
		coverage: coverage === null ? "" : String(coverage),
		"coverage-delta": coverageDelta(report),
		widened: widenedText(report),
		...publishedOutputs(report)
	};
}
function publishedOutputs({ published }) {
	if (published === void 0) return {};
	const [only, ...others] = published;
	const isOne = only !== void 0 && others.length === 0;
	return {
		published: JSON.stringify(published.map(_shared_js__WEBPACK_IMPORTED_MODULE_0__.Vt)),
		"published-version": isOne && only.version || "",
		"published-amendment": isOne && only.amendment || ""
	};
}
function newViolations({ findings }) {
	return findings.filter((finding) => finding.violation !== void 0 && !(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.ri)(finding)).length;
}
function coverageDelta({ comparison }) {
	const deltas = (comparison?.agents ?? []).flatMap(({ status, coverage: { before, after } }) => status !== "kept" || before === null ? [] : [(after ?? 0) - before]);
	return deltas.length > 0 ? String(deltas.reduce((least, delta) => Math.min(least, delta))) : "";
}
function widenedText(report) {
	if (report.comparison?.direction === "widens") return "true";
	return !(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.ni)(report) || report.verdict === "error" ? "" : "false";
}
const OUTPUTS = {
	name: "outputs",
	doors: ["action"],
	render: outputsOf
};
// build/src/report/surfaces/suggestions.js
const MAX_SUGGESTIONS = 30;
const MAX_MESSAGE_LENGTH = 1e3;
const SUGGESTED = [
	"unknown-key",
	"unknown-value",
	"undeclared-definition",
	"card-version",
	"schema-version",
	"card-actions-alias",
	"advisory-boundary",
	"invalid-currency"
];
function suggestionsOf(report, { run = _shared_js__WEBPACK_IMPORTED_MODULE_0__.rn } = {}) {
	const taken = /* @__PURE__ */ new Set();
	const suggestions = [];
	for (const finding of report.findings) {
		const { fix, location } = finding;
		const place = fix?.replaces;
		if (!fix || !place || !(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.mi)(finding, ...SUGGESTED) || location.repository !== void 0 || location.file !== place.file) continue;
		const key = `${place.line} ${place.file}`;
		if (!(!report.staleFiles.has(place.file) && (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.on)(fix.lines) === fix.lines) || taken.has(key) || suggestions.length === MAX_SUGGESTIONS) continue;
		taken.add(key);
		const marker = (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.an)("suggestion", report.settings.id, run);
		suggestions.push({
			path: place.file,
			line: place.line,
			body: `${marker}\n${wordsOf(finding)}\n\n${block(fix.lines)}\n`
		});
	}
	return suggestions;
}
function wordsOf({ message, fix }) {
	const words = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.rn)((0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Yr)((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Kt)(message, MAX_MESSAGE_LENGTH)));
	return fix === void 0 ? words : `${words}. ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.rn)((0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Yr)(fix.title))}:`;
}
function block(line) {
	const longest = (line.match(/`+/g) ?? []).reduce((most, { length }) => Math.max(most, length), 0);
	const fence = "`".repeat(Math.max(3, longest + 1));
	return `${fence}suggestion\n${line}\n${fence}`;
}
function deliveryOf(report, { settings, run, pull, commit }) {
	if (!settings.suggestions || pull === void 0 || commit === void 0) return void 0;
	const suggestions = suggestionsOf(report, { run });
	return {
		to: "review",
		review: {
			number: pull,
			id: settings.id,
			run,
			commit,
			suggestions
		}
	};
}
// build/src/report/surfaces/list.js
const SURFACES = [
	_shared_js__WEBPACK_IMPORTED_MODULE_0__.wt,
	OUTPUTS,
	_shared_js__WEBPACK_IMPORTED_MODULE_0__.dn,
	_shared_js__WEBPACK_IMPORTED_MODULE_0__.Bt,
	DECISIONS_FILE,
	ATTESTATION_FILE,
	_shared_js__WEBPACK_IMPORTED_MODULE_0__.Lt,
	_shared_js__WEBPACK_IMPORTED_MODULE_0__.Et,
	_shared_js__WEBPACK_IMPORTED_MODULE_0__.hn,
	_shared_js__WEBPACK_IMPORTED_MODULE_0__.cn,
	COMMENT,
	{
		name: "suggestions",
		doors: ["action"],
		render: suggestionsOf,
		published: {
			called: "the suggestions in the diff",
			permission: "pull-requests: write",
			delivery: deliveryOf
		}
	},
	_shared_js__WEBPACK_IMPORTED_MODULE_0__.qt
];
SURFACES.flatMap((surface) => "format" in surface ? [surface.format.flag] : []);
const PUBLISHED = SURFACES.flatMap((surface) => "published" in surface ? [surface] : []);
function printReport(report, format, options) {
	const surface = SURFACES.find((entry) => "format" in entry && entry.format.flag === format);
	if (surface === void 0 || !("format" in surface)) throw new Error(`no surface prints the format ${format}`);
	return surface.format.print(report, options);
}



/***/ })

};
;