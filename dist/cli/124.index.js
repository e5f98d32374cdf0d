"use strict";
exports.id = 124;
exports.ids = [124];
exports.modules = {

/***/ 124:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkCommand: function() { return /* binding */ checkCommand; },
/* harmony export */   finishCheck: function() { return /* binding */ finishCheck; },
/* harmony export */   t: function() { return /* binding */ checkRequest; }
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(472);
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(403);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(367);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(288);
/* harmony import */ var _save_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(601);
/* harmony import */ var _local_request_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(815);






// build/src/report/surfaces/attestation-file.js
function statementOf({ attestation }) {
	return attestation === void 0 ? void 0 : `${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.Yt)(attestation)}\n`;
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
	return (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.aa)(report).filter((finding) => !(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.la)(finding) || finding.blocking || finding.severity === "error");
}
function causesOf(report) {
	const causes = /* @__PURE__ */ new Map();
	for (const group of (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.ia)(urgentFindings(report))) {
		const { rule, severity, message, blocking } = group.first;
		const shape = message.replace(VALUES, "\"\"").replace(/\d+/g, "0");
		const key = [
			rule,
			severity,
			blocking,
			(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.la)(group.first),
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
	const line = (most, more) => `- ${(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.mi)(first)} ${[(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.Qt)((0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Qi)((0,_index_js__WEBPACK_IMPORTED_MODULE_2__.Vt)(first.message, most))) + others(cause), ...more].join(" \u2014 ")}\n`;
	const fix = first.help === void 0 ? [] : [`**fix:** ${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.Qt)((0,_index_js__WEBPACK_IMPORTED_MODULE_2__.Vt)(first.help, MAX_HELP_LENGTH))}`];
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
	const list = (all) => (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.ta)(all.map((name) => (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.Lt)((0,_index_js__WEBPACK_IMPORTED_MODULE_2__.Vt)(name, MAX_NAME_LENGTH$2))), MAX_NAMED);
	const whose = agents.length > 1 ? `, in ${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.nn)(agents.length)} agents: ${list(agents)}` : "";
	if (count === 1) return whose;
	if (names.length === 0) return count === agents.length ? whose : ` **(${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.nn)(count)} times)**${whose}`;
	return `; the same for ${list(names)}${whose}`;
}
function shortPlace(report, { location }) {
	if (location.file === "") return "";
	const link = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.na)(report, location);
	return link.length <= MAX_LINK_LENGTH ? link : (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.Lt)((0,_index_js__WEBPACK_IMPORTED_MODULE_2__.Vt)(location.file, MAX_NAME_LENGTH$2));
}
// build/src/report/sections/permission-diff.js
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
	const lines = linesOf(comparison?.agents ?? [], scale);
	const chosen = new Set(inTurn(lines).slice(0, most));
	const shown = lines.filter((line) => chosen.has(line));
	if (shown.length === 0) return {
		block: "",
		shown: 0,
		more: 0
	};
	const isNamed = new Set(lines.flatMap(({ agents }) => agents)).size > 1;
	const folder = commonFolder(shown.map(({ change }) => fileOf(change)));
	const text = shown.map((line) => textOf(line, isNamed, folder)).join("\n");
	return {
		block: `${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.Wt)(text, "diff")}\n\n`,
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
function linesOf(agents, scale) {
	const lines = /* @__PURE__ */ new Map();
	for (const direction of DIRECTIONS) for (const { agent, changes } of (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Ti)(agents)) for (const change of changes) {
		if (change.direction !== direction || !isVisible(change)) continue;
		const words = shortSentence(change, Math.ceil(MAX_SENTENCE_LENGTH * scale));
		const key = lines.get(`${direction}\n${words}`)?.agents.includes(agent) ? `${lines.size}` : `${direction}\n${words}`;
		const line = lines.get(key);
		lines.set(key, {
			change,
			words,
			...line,
			agents: [...line?.agents ?? [], agent]
		});
	}
	return [...lines.values()];
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
function textOf({ change, words, agents }, isNamed, folder) {
	const [agent = "", ...others] = agents;
	const name = (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.Vt)(agent, MAX_NAME_LENGTH$1);
	const whose = others.length === 0 ? name : `${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.nn)(agents.length)} agents`;
	const sign = change.kind === "not-compared" ? "!" : SIGN[change.direction];
	const place = placeOf(change, folder);
	return (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.tn)(`${sign} ${isNamed ? `${whose}: ` : ""}${words}${place === "" ? "" : `  ${place}`}`);
}
function shortSentence(change, most) {
	const remarks = [
		(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Ni)(change),
		(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Di)(change),
		(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Ii)(change)
	].filter((words) => words !== "").map((words) => ` (${words})`);
	return shortened(sentenceOf(change, most), most) + remarks.join("");
}
function sentenceOf(change, most) {
	const { kind, tools, example, after, sentence } = change;
	const reason = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Pi)(change);
	if (tools.length === 0 && [
		"names",
		"call",
		"request"
	].includes(kind) && change.undecided === void 0 && reason.includes("\"")) return `${reason}: ${example !== void 0 && after !== null ? `${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.U)(example)} ${stateOf(after)}` : (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Li)(change)}`;
	return sentence.length <= most ? sentence : (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Li)(change);
}
function stateOf(after) {
	if (after === "needs approval") return "now needs approval";
	return after === "warned" ? "now only gets a warning" : `is now ${after}`;
}
function shortened(text, most) {
	const points = [...text];
	return points.length <= most ? text : `${points.slice(0, most).join("").trimEnd()}\u2026`;
}
function fileOf(change) {
	return (change.at?.file || (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.ji)(change)?.file) ?? "";
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
	const location = isHere ? at : (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.ji)(change);
	if (location === void 0) return "";
	const path = [...location.file.slice(folder.length)];
	const file = path.length > MAX_PATH_LENGTH ? `\u2026${path.slice(-50).join("")}` : path.join("");
	const line = location.range?.start.line;
	return `${isHere ? "" : "was "}${file}${line === void 0 ? "" : `:${line}`}`;
}
// build/src/report/sections/brief-head.js
const MAX_LENGTH = 300;
const MAX_ADDED = 120;
const MAX_CAVEATS = 500;
function briefHead(report, causes, scale = 1) {
	const headline = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.ri)(report);
	const most = Math.ceil(MAX_LENGTH * scale);
	const only = causes.length === 0 ? onlyChangeWords(report) : "";
	const delta = only === "" ? deltaWords(report, causes) : only;
	const detail = [causeWords(report, causes, most), delta].filter((words) => words !== "").map((words, index) => ended(index === 0 ? words : (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Qi)(words)));
	const first = `${_shared_js__WEBPACK_IMPORTED_MODULE_1__.bi[headline.tone]} **Card Gate: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.Qt)((0,_index_js__WEBPACK_IMPORTED_MODULE_2__.Vt)(headline.title, 2 * most))}**${detail.length === 0 ? "" : ` \u2014 ${detail.join(" ")}`}`;
	const caveats = headline.caveats.filter((caveat) => countsBefore(report) || !(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.ci)(report).includes(caveat)).map((caveat) => `${(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Qi)(caveat)}.`).join(" ");
	return {
		first,
		todo: todoOf(report, causes, most),
		caveats: caveats === "" ? "" : `*${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.Qt)((0,_index_js__WEBPACK_IMPORTED_MODULE_2__.Vt)(caveats, Math.ceil(MAX_CAVEATS * scale)))}*`,
		saysTheChange: only !== ""
	};
}
function onlyChangeWords(report) {
	const agents = report.comparison?.agents ?? [];
	const [change, ...others] = agents.flatMap(({ changes }) => changes.filter(isVisible));
	if (change?.at === void 0 || others.length > 0 || firstAdded(agents) === "") return "";
	if (agents.some((agent) => (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Oi)(agent) !== "")) return "";
	const words = shortSentence(change, Number.POSITIVE_INFINITY);
	const place = shortPlace(report, { location: change.at });
	if ([...words].length > MAX_ADDED || place === "") return "";
	const checked = report.verdict === "pass" ? `; ${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.Qt)((0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.si)(report))}` : "";
	return `${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.Qt)(words)} (${place})${checked}`;
}
function ended(sentence) {
	return /[.!?\u2026]$/.test(sentence) ? sentence : `${sentence}.`;
}
function countsBefore(report) {
	return (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.ha)(report).some((finding) => finding.isNew === false && finding.severity !== "note" && !(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.ua)(finding, report));
}
function causeWords(report, causes, most) {
	const lead = leadOf(causes);
	if (report.verdict === "pass" || lead === void 0) return "";
	return (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.Qt)((0,_index_js__WEBPACK_IMPORTED_MODULE_2__.Vt)(lead.first.message, most)) + others(lead);
}
function deltaWords(report, causes) {
	const agents = report.comparison?.agents ?? [];
	const counts = countWords(agents);
	if (report.verdict === "pass") return [counts, (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.Qt)((0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.si)(report))].filter((words) => words !== "").join("; ");
	const [only, ...rest] = agents.filter(({ changes }) => changes.length > 0);
	const isSaid = /coverage/.test(leadOf(causes)?.first.message ?? "");
	return [counts, only === void 0 || rest.length > 0 || isSaid ? "" : (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.Kt)((0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Oi)(only))].filter((words) => words !== "").join("; ");
}
function countWords(agents) {
	const added = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Ei)(agents, "widens");
	const removed = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Ei)(agents, "narrows");
	const first = firstAdded(agents);
	if (added + removed < 2) return first;
	if (!agents.every((agent) => agent.status !== "removed" && !(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Mi)(agent))) return (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.$i)(added + removed, _shared_js__WEBPACK_IMPORTED_MODULE_1__.ii);
	return (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.ea)([...added > 0 ? [`${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.nn)(added)} added`] : [], ...removed > 0 ? [`${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.nn)(removed)} removed`] : []]).replace(" and ", ", ").concat(first === "" ? "" : `: ${first}${added > 1 ? ", \u2026" : ""}`);
}
function firstAdded(agents) {
	const [only, ...others] = agents.filter(({ changes }) => changes.length > 0);
	if (only === void 0 || others.length > 0 || only.status !== "kept" || (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Mi)(only)) return "";
	const change = only.changes.find(({ direction }) => direction === "widens");
	return change === void 0 || change.kind.endsWith("-removed") ? "" : (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.Qt)((0,_index_js__WEBPACK_IMPORTED_MODULE_2__.Vt)((0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Li)(change), MAX_ADDED));
}
function todoOf(report, causes, most) {
	const widening = report.findings.find((finding) => (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.da)(finding) && finding.severity !== "note" && !isUncompared(report));
	const answer = widening?.help === void 0 ? "" : (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.Qt)((0,_index_js__WEBPACK_IMPORTED_MODULE_2__.Vt)(widening.help, most));
	const lead = leadOf(causes);
	const fix = lead === void 0 ? countedCauses(causes) : helpOf(report, lead.first, most);
	const steps = [...fix === "" ? [] : [fix], ...answer === "" ? [] : [fix === "" ? answer : `For the new permissions, ${answer}`]];
	return steps.length === 0 ? "" : `**What to do:** ${steps.join(". ")}`;
}
function isUncompared({ comparison, verdict }) {
	const widening = comparison?.agents.filter(({ direction }) => direction === "widens") ?? [];
	return verdict === "error" && widening.length > 0 && widening.every(_shared_js__WEBPACK_IMPORTED_MODULE_1__.Mi);
}
function countedCauses(causes) {
	if (causes.length === 0) return "";
	const count = (severity) => causes.reduce((sum, { first, count }) => sum + (first.severity === severity ? count : 0), 0);
	const [errors, warnings] = [count("error"), count("warning")];
	const blockers = causes.filter(({ first }) => first.blocking).length;
	if (blockers > 0 && blockers < causes.length) return "fix the problems marked \u26d4 first, then the rest";
	return errors > 0 ? `fix the ${errors === 1 ? "problem" : (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.$i)(errors, _shared_js__WEBPACK_IMPORTED_MODULE_1__.Ji)} below` : `look at the ${(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.$i)(warnings, _shared_js__WEBPACK_IMPORTED_MODULE_1__.Zi)} below`;
}
function helpOf(report, finding, most) {
	const place = shortPlace(report, finding);
	if (finding.help === void 0) return place === "" ? "" : `look at ${place}`;
	return `${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.Qt)((0,_index_js__WEBPACK_IMPORTED_MODULE_2__.Vt)(finding.help, most))}${place === "" ? "" : ` \u2014 ${place}`}`;
}
// build/src/report/sections/brief-table.js
const MAX_ROWS = 20;
const MAX_NAME_LENGTH = 60;
const HEAD = [
	"Agent",
	"Result",
	"Permissions",
	"Coverage"
];
function briefTable(report, rank) {
	const all = rowsOf(report);
	const rows = all.filter(isNoteworthy).sort((a, b) => _shared_js__WEBPACK_IMPORTED_MODULE_1__.yi[a.verdict] - _shared_js__WEBPACK_IMPORTED_MODULE_1__.yi[b.verdict]);
	const listed = rows.slice(0, MAX_ROWS);
	const more = rows.length - listed.length;
	const unchanged = all.length - rows.length;
	const rest = [...more > 0 ? [`${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.nn)(more)} more that fail, warn or change`] : [], ...unchanged > 0 ? [`${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.nn)(unchanged)} unchanged`] : []];
	return {
		kind: "items",
		rank,
		open: (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Si)(HEAD) + (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Si)(HEAD.map(() => "---")),
		items: rows.length < 2 ? [] : listed.map(itemOf),
		close: rest.length === 0 ? "\n" : `\n\u2026 and ${rest.join(", and ")}\n\n`,
		noun: _shared_js__WEBPACK_IMPORTED_MODULE_1__.Gi
	};
}
function rowsOf(report) {
	const checked = report.agents.map((agent) => {
		const findings = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.fa)(agent, report);
		return {
			name: agent.agent.name,
			verdict: agent.verdict,
			problems: (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.sa)(findings, "error"),
			warnings: (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.sa)(findings, "warning"),
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
	const counting = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.fa)({ findings: own }, report);
	const has = (severity) => (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.sa)(own, severity) > 0;
	return {
		name: comparison.agent,
		verdict: has("error") ? "fail" : has("warning") ? "warn" : "pass",
		problems: (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.sa)(counting, "error"),
		warnings: (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.sa)(counting, "warning"),
		coverage: null,
		comparison,
		widens: own.some(isUnapproved)
	};
}
function isUnapproved(finding) {
	return (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.da)(finding) && finding.severity !== "note";
}
function isNoteworthy({ verdict, comparison }) {
	return verdict !== "pass" || comparison !== void 0 && (comparison.status !== "kept" || comparison.direction !== "neutral" || comparison.changes.some(isVisible) || (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Ai)(comparison) !== "");
}
function itemOf(agent) {
	const { name, verdict, problems, warnings, widens } = agent;
	const counts = [...problems > 0 ? [(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.$i)(problems, _shared_js__WEBPACK_IMPORTED_MODULE_1__.Ji)] : [], ...warnings > 0 ? [(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.$i)(warnings, _shared_js__WEBPACK_IMPORTED_MODULE_1__.Zi)] : []];
	const why = counts.length === 0 && widens ? ["new permissions"] : counts;
	const text = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Si)([
		`**${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.Kt)((0,_index_js__WEBPACK_IMPORTED_MODULE_2__.Vt)(name, MAX_NAME_LENGTH))}**`,
		`${_shared_js__WEBPACK_IMPORTED_MODULE_1__.bi[verdict]} ${why.join(", ") || verdict}`,
		permissionsCell(agent),
		coverageCell(agent)
	]);
	return {
		weight: 1,
		forms: [() => text]
	};
}
function permissionsCell({ comparison }) {
	if (comparison === void 0) return "not compared";
	const status = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Fi)(comparison);
	const [added, removed] = [(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Ei)([comparison], "widens"), (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Ei)([comparison], "narrows")];
	const words = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Mi)(comparison) ? ["could not be compared"] : [...added > 0 ? [`${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.nn)(added)} added`] : [], ...removed > 0 ? [`${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.nn)(removed)} removed`] : []];
	if (comparison.status === "removed") return (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.Qt)(status);
	const delta = words.join(", ") || (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.ki)("neutral").replace("permissions ", "");
	return status === "" ? delta : `${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.Qt)((0,_index_js__WEBPACK_IMPORTED_MODULE_2__.Vt)(status, 120))}; ${delta}`;
}
function coverageCell({ coverage, comparison }) {
	const before = comparison?.status === "kept" ? comparison.coverage.before : null;
	if (coverage === null && before === null) return "\u2013";
	const former = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Ai)(comparison);
	return `${(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Vi)(coverage)}${former === "" ? "" : ` (${former})`}`;
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
function commentMarker(id, run = _shared_js__WEBPACK_IMPORTED_MODULE_1__.xr) {
	return (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Cr)("comment", id, run);
}
function isSilent(report) {
	return isNeutral(report) && report.governed.length > 0 && report.comparison !== void 0 && briefHead(report, []).caveats === "";
}
function isNeutral(report) {
	const { verdict, comparison, configurationChange } = report;
	return verdict === "pass" && configurationChange === void 0 && urgentFindings(report).length === 0 && !report.findings.some(_shared_js__WEBPACK_IMPORTED_MODULE_1__.da) && (comparison === void 0 || comparison.agents.every((agent) => agent.status === "kept" && !agent.changes.some(isVisible) && (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Ai)(agent) === ""));
}
function renderComment(report, { run = _shared_js__WEBPACK_IMPORTED_MODULE_1__.xr } = {}) {
	const marker = {
		kind: "fixed",
		text: `${commentMarker(report.settings.id, run)}\n`
	};
	const size = {
		limit: COMMENT_LIMIT,
		measure: _shared_js__WEBPACK_IMPORTED_MODULE_1__.Fr,
		omitted: (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.di)(report, "run summary")
	};
	if (report.nothingToCheck) {
		const parts = [
			(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.ni)(report),
			(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.ui)(report, 1),
			(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.li)(report)
		];
		return (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Pr)([
			marker,
			...parts,
			{ kind: "omissions" }
		], size);
	}
	const causes = causesOf(report);
	let text = "";
	for (const scale of SCALES) {
		text = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Pr)([marker, ...bodyParts(report, causes, scale)], size);
		if ((0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Fr)(text) <= COMMENT_LIMIT) break;
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
			noun: _shared_js__WEBPACK_IMPORTED_MODULE_1__.qi
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
	const more = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.ea)([...changes > 0 ? [(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.$i)(changes, ["permission change", "permission changes"])] : [], ...findings > 0 ? [(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.$i)(findings, _shared_js__WEBPACK_IMPORTED_MODULE_1__.qi)] : []]);
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
		...(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.gi)(report, report.comparison, {
			widens: 2,
			narrows: 4,
			neutral: 7
		}),
		...(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.pi)(urgent, 3, {
			perRule: 5,
			perSeverity: 25
		}),
		(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__._i)(report, 4, MAX_EXEMPTIONS),
		(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.vi)(report, 4),
		...report.findings.some((finding) => (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.ya)(finding, "unmapped-action")) ? [] : [(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.fi)(report, 6, "gaps")],
		(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.ui)(report, 5),
		...(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.kr)(report, 8),
		(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.li)(report),
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
				begins: _shared_js__WEBPACK_IMPORTED_MODULE_1__.hr,
				output: "decisions-file"
			};
		}
	}
};
// build/src/report/surfaces/outputs.js
function outputsOf(report) {
	const { comparison } = report;
	const coverage = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.pa)(report);
	return {
		verdict: report.verdict,
		conclusion: report.conclusion,
		agents: String(report.agents.length),
		violations: String((0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.ma)(report)),
		"new-violations": comparison === void 0 ? "" : String(newViolations(report)),
		warnings: String((0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.sa)((0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.fa)(report, report), "warning")),
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
		published: JSON.stringify(published.map(_json_js__WEBPACK_IMPORTED_MODULE_3__.n)),
		"published-version": isOne && only.version || "",
		"published-amendment": isOne && only.amendment || ""
	};
}
function newViolations({ findings }) {
	return findings.filter((finding) => finding.violation !== void 0 && !(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.la)(finding)).length;
}
function coverageDelta({ comparison }) {
	const deltas = (comparison?.agents ?? []).flatMap(({ status, coverage: { before, after } }) => status !== "kept" || before === null ? [] : [(after ?? 0) - before]);
	return deltas.length > 0 ? String(deltas.reduce((least, delta) => Math.min(least, delta))) : "";
}
function widenedText(report) {
	if (report.comparison?.direction === "widens") return "true";
	return !(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.ca)(report) || report.verdict === "error" ? "" : "false";
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
function suggestionsOf(report, { run = _shared_js__WEBPACK_IMPORTED_MODULE_1__.xr } = {}) {
	const taken = /* @__PURE__ */ new Set();
	const suggestions = [];
	for (const finding of report.findings) {
		const { fix, location } = finding;
		const place = fix?.replaces;
		if (!fix || !place || !(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.ya)(finding, ...SUGGESTED) || location.repository !== void 0 || location.file !== place.file) continue;
		const key = `${place.line} ${place.file}`;
		if (!(!report.staleFiles.has(place.file) && (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.tn)(fix.lines) === fix.lines) || taken.has(key) || suggestions.length === MAX_SUGGESTIONS) continue;
		taken.add(key);
		const marker = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Cr)("suggestion", report.settings.id, run);
		suggestions.push({
			path: place.file,
			line: place.line,
			body: `${marker}\n${wordsOf(finding)}\n\n${block(fix.lines)}\n`
		});
	}
	return suggestions;
}
function wordsOf({ message, fix }) {
	const words = (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.Qt)((0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Qi)((0,_index_js__WEBPACK_IMPORTED_MODULE_2__.Vt)(message, MAX_MESSAGE_LENGTH)));
	return fix === void 0 ? words : `${words}. ${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.Qt)((0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Qi)(fix.title))}:`;
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
	_shared_js__WEBPACK_IMPORTED_MODULE_1__.Un,
	OUTPUTS,
	_shared_js__WEBPACK_IMPORTED_MODULE_1__.Er,
	_json_js__WEBPACK_IMPORTED_MODULE_3__.t,
	DECISIONS_FILE,
	ATTESTATION_FILE,
	_save_files_js__WEBPACK_IMPORTED_MODULE_4__.a,
	_shared_js__WEBPACK_IMPORTED_MODULE_1__.Gn,
	_shared_js__WEBPACK_IMPORTED_MODULE_1__.Nr,
	_shared_js__WEBPACK_IMPORTED_MODULE_1__.wr,
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
	_shared_js__WEBPACK_IMPORTED_MODULE_1__.lr
];
SURFACES.flatMap((surface) => "format" in surface ? [surface.format.flag] : []);
SURFACES.flatMap((surface) => "published" in surface ? [surface] : []);
function printReport(report, format, options) {
	const surface = SURFACES.find((entry) => "format" in entry && entry.format.flag === format);
	if (surface === void 0 || !("format" in surface)) throw new Error(`no surface prints the format ${format}`);
	return surface.format.print(report, options);
}
// build/src/cli/check-request.js
async function checkRequest(given, terminal) {
	const base = given.text("base");
	const request = (0,_local_request_js__WEBPACK_IMPORTED_MODULE_5__.t)(given, terminal, given.options(), { base });
	const org = given.value("org");
	const floors = org && await (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.T)(org, terminal.tree);
	const named = await namedPaths(given, terminal);
	return {
		...request,
		purpose: "check",
		source: {
			...request.source,
			goesOnWithout: base === void 0
		},
		...floors && { floors },
		...named && { named }
	};
}
async function namedPaths(given, terminal) {
	const paths = given.positionals.map((file) => pathOfRun(file, given, terminal));
	const patterns = given.value("cards") ?? [];
	if (paths.length === 0 && patterns.length === 0) return void 0;
	const files = paths.length > 0 ? await filesBelow(paths, terminal) : void 0;
	return {
		paths,
		patterns,
		...files && { files }
	};
}
function pathOfRun(file, given, { folder }) {
	if ((0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.R)(folder, file) === void 0) throw new _index_js__WEBPACK_IMPORTED_MODULE_2__.n(`${JSON.stringify(file)} does not exist`);
	if (given.has("base") && (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.L)(file)) throw new _index_js__WEBPACK_IMPORTED_MODULE_2__.n(`${JSON.stringify(file)} is outside the current folder, but --base compares only files inside it`);
	return file === "." ? "" : file;
}
async function filesBelow(paths, terminal) {
	const folders = paths.filter((file) => (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.R)(terminal.folder, file) === "folder");
	const all = folders.length > 0 ? await terminal.tree.list() : [];
	return /* @__PURE__ */ new Set([...paths.filter((file) => !folders.includes(file)), ...all.filter((file) => folders.some((folder) => (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.A)(folder || ".", file)))]);
}
// build/src/cli/save-baseline.js
async function saveBaseline({ findings }, given, terminal) {
	const file = given.text("write-baseline");
	if (file === void 0) return;
	const expires = given.text("baseline-expires");
	if (expires !== void 0 && (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Pa)(expires) === void 0) throw new _index_js__WEBPACK_IMPORTED_MODULE_2__.n(`--baseline-expires is ${JSON.stringify(expires)}; expected an RFC 3339 date such as "2027-01-31"`);
	await (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.z)(terminal.folder, file, (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.St)(findings, {
		now: (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.P)(given),
		...expires !== void 0 && { expires }
	}));
	terminal.err(`wrote ${file}: commit the file, and name it under "baseline-file" in the configuration`);
}
// build/src/cli/check.js
const checkCommand = {
	name: "check",
	positionals: "[paths\u2026]",
	example: "--base main",
	async run(args, outer) {
		const { given, terminal } = await (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.f)((0,_index_js__WEBPACK_IMPORTED_MODULE_2__.r)(args, "check"), outer);
		const report = await reportOf(given, terminal);
		if (report.shard) {
			await (0,_save_files_js__WEBPACK_IMPORTED_MODULE_4__.i)(report.shard, given.text("shard-file"), terminal);
			return 0;
		}
		return finishCheck(report, given, terminal);
	}
};
async function finishCheck(report, given, terminal) {
	const format = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.F)(given);
	await saveBaseline(report, given, terminal);
	const file = given.text("decisions-file");
	if (file !== void 0 && report.decisionLog) await (0,_save_files_js__WEBPACK_IMPORTED_MODULE_4__.n)(report.decisionLog, file, terminal);
	const sarif = given.text("sarif-file");
	if (sarif !== void 0) await (0,_save_files_js__WEBPACK_IMPORTED_MODULE_4__.r)(report, sarif, terminal);
	terminal.out(printReport(report, format, await (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.h)(report.findings, given, terminal)));
	return exitCodeOf(report);
}
async function reportOf(given, terminal) {
	const request = await checkRequest(given, terminal);
	const base = given.text("base");
	const { git, folder } = base === void 0 ? {} : await (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Va)(terminal.folder);
	if (base !== void 0 && !git) throw new _index_js__WEBPACK_IMPORTED_MODULE_2__.n("--base needs a git repository, but this folder is not in one");
	if (base !== void 0 && folder !== "") throw new _index_js__WEBPACK_IMPORTED_MODULE_2__.n("--base works only from the repository root");
	const { now } = request.clock;
	const access = {
		now,
		asksApi: given.has("api") || given.has("remote-check"),
		...git && { git }
	};
	return (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.B)(request, (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.p)(terminal, access)).catch((error) => {
		if (error instanceof _shared_js__WEBPACK_IMPORTED_MODULE_1__.ut) throw new _index_js__WEBPACK_IMPORTED_MODULE_2__.n(error.message);
		if (error instanceof _index_js__WEBPACK_IMPORTED_MODULE_2__.X) throw new _index_js__WEBPACK_IMPORTED_MODULE_2__.n(`--base is ${JSON.stringify(base)}: ${error.message}`);
		throw error;
	});
}
function exitCodeOf({ verdict, conclusion }) {
	if (conclusion === "success") return 0;
	return verdict === "error" ? 2 : 1;
}



/***/ }),

/***/ 288:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: function() { return /* binding */ publishedToJson; },
/* harmony export */   r: function() { return /* binding */ toJson; },
/* harmony export */   t: function() { return /* binding */ JSON_REPORT; }
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(367);
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(403);


// build/src/report/surfaces/json.js
const REPORT_SCHEMA = "card-gate-report/3";
function publishedToJson({ agentId, ...published }) {
	return {
		...published,
		agent_id: agentId
	};
}
function pathsOf(agent) {
	return {
		card: agent.card?.place.document.file ?? null,
		policy: agent.policy?.place.document.file ?? null,
		access: (agent.access?.own ?? []).map(({ document }) => document.file)
	};
}
function toJson(report) {
	const compared = report.comparison && (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.ar)(report.comparison);
	return {
		schema: REPORT_SCHEMA,
		verdict: report.verdict,
		conclusion: report.conclusion,
		agents: report.agents.map(({ agent, verdict, response, history, comparison, remote }) => ({
			name: agent.name,
			...pathsOf(agent),
			verdict,
			evaluation: response ?? null,
			history: history?.response ?? null,
			coverage_before: comparison?.coverage.before ?? null,
			compared_with: comparison ? (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.or)(comparison) : [],
			effective: (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.nr)(agent),
			exemptions: (agent.exemptions ?? []).map(_shared_js__WEBPACK_IMPORTED_MODULE_1__.rr),
			...remote && { remote: (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Ar)(remote) }
		})),
		findings: report.findings.map(_shared_js__WEBPACK_IMPORTED_MODULE_1__.sr),
		counts: {
			problems: (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.sa)((0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.fa)(report, report), "error"),
			warnings: (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.sa)((0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.fa)(report, report), "warning"),
			permissions_added: (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Ei)(report.comparison?.agents ?? [], "widens"),
			permissions_removed: (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Ei)(report.comparison?.agents ?? [], "narrows")
		},
		direction: (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.ca)(report) ? compared?.direction ?? null : null,
		also_narrows: compared?.also_narrows ?? false,
		changes: compared?.changes ?? [],
		coverage: compared?.coverage ?? null,
		hosts: (compared?.agents ?? []).flatMap(({ name, direction, also_narrows, host }) => host ? [{
			name,
			...host,
			direction,
			also_narrows
		}] : []),
		approved_by_label: compared?.approved_by_label ?? null,
		changed_files: report.governed.map(({ file, status, previous }) => ({
			file,
			status,
			previous_file: previous ?? null
		})),
		configuration_change: report.configurationChange ? {
			weakens: report.configurationChange.weakens,
			verdict_after: report.configurationChange.verdictThen ?? null
		} : null,
		ignored: (report.ignored ?? []).map(({ rule, path, reason, count }) => ({
			rule,
			path: path ?? null,
			reason,
			count
		})),
		notices: [
			...report.nothingToCheck ? ["nothing to check: no card, policy, permission file, tool list or configuration changed"] : [],
			...report.relaxed === void 0 ? [] : [report.relaxed],
			...report.notices
		],
		decision_log: report.decisionLog ? {
			rows: report.decisionLog.rows,
			counts: report.decisionLog.counts,
			final_hash: report.decisionLog.finalHash
		} : null,
		...report.published && { published: report.published.map(publishedToJson) },
		settings: settingsToJson(report.settings),
		duration_ms: report.durationMs
	};
}
function settingsToJson(settings) {
	const options = _index_js__WEBPACK_IMPORTED_MODULE_0__.a.map((name) => [name, settings[(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.f)(name)] ?? (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.l)(name) ?? null]);
	return {
		id: settings.id,
		event: settings.event,
		...Object.fromEntries(options),
		now: settings.now ?? null
	};
}
const JSON_REPORT = {
	name: "report-file",
	doors: ["action", "command line"],
	render: toJson,
	format: {
		flag: "json",
		print: (report) => (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Yt)(toJson(report))
	},
	published: {
		called: "the report file",
		permission: "",
		delivery: (report, { settings: { reportFile: path } }) => path === void 0 ? void 0 : {
			to: "file",
			path,
			text: `${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Yt)(toJson(report))}\n`,
			output: "report-file"
		}
	}
};



/***/ }),

/***/ 815:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: function() { return /* binding */ localRequest; }
/* harmony export */ });
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(403);

// build/src/run/plan.js
function planOf(event) {
	const { payload } = event;
	if ((0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.v)(event) && (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.x)(payload, "action") === "closed") return {
		kind: "nothing",
		because: "the pull request is closed"
	};
	if (event.name === "push" && (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.S)(payload, "deleted") === true) return {
		kind: "nothing",
		because: "the push deletes a branch or tag"
	};
	const choice = (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.g)(event);
	switch (choice.kind) {
		case "refused": return choice;
		case "none": return {
			kind: "all",
			reportSha: pushedCommit(event),
			...choice.note !== void 0 && { note: choice.note }
		};
		case "base": return planOfChange(event, choice.base, choice.mayBeMissing === true);
		default: return choice;
	}
}
function planOfChange(event, base, baseMayBeMissing) {
	const head = headOf(event);
	if (head === void 0) return {
		kind: "refused",
		because: "base-ref is set, but head-ref is not",
		help: "set both inputs; on this event, the checked-out files are not the changed version"
	};
	const pull = (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.y)(event);
	const labelled = pull?.number ?? queuedPull(event);
	return {
		kind: "changes",
		base,
		head,
		reportSha: pull?.headSha ?? reportShaOf(event, head),
		...pull && { pull },
		...labelled !== void 0 && { labelled },
		baseMayBeMissing
	};
}
const SELF_CONTAINED = [
	"pull_request",
	"merge_group",
	"push",
	"schedule",
	"workflow_dispatch"
];
const OF_ONE_COMMIT = ["merge_group", "push"];
function headOf(event) {
	const { name, headRef, baseRef } = event;
	if (headRef !== void 0) return {
		from: "commit",
		commit: headRef
	};
	const pull = (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.y)(event);
	if (pull) return name === "pull_request" ? {
		from: "checkout",
		of: ids(event.sha, pull.headSha)
	} : {
		from: "commit",
		commit: pull.headSha
	};
	if (!event.isLocal && !SELF_CONTAINED.includes(name)) return void 0;
	if (!OF_ONE_COMMIT.includes(name)) return {
		from: "checkout",
		of: []
	};
	return {
		from: "checkout",
		of: baseRef === void 0 ? [pushedCommit(event)] : ids(event.sha)
	};
}
function reportShaOf(event, head) {
	if (event.isLocal) return "";
	if (head.from === "commit") return _shared_js__WEBPACK_IMPORTED_MODULE_0__._.test(head.commit) ? head.commit : "";
	return event.baseRef === void 0 ? pushedCommit(event) : event.sha;
}
function pushedCommit({ name, payload, sha }) {
	switch (name) {
		case "merge_group": return (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.b)(payload, "merge_group", "head_sha") ?? sha;
		case "push": return (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.b)(payload, "after") ?? sha;
		default: return sha;
	}
}
function queuedPull({ name, payload, baseRef }) {
	if (name !== "merge_group" || baseRef !== void 0) return void 0;
	const branch = (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.x)(payload, "merge_group", "head_ref") ?? "";
	const queued = /\/pr-(\d{1,15})-[0-9a-f]+$/.exec(branch)?.[1];
	return queued === void 0 ? void 0 : Number(queued);
}
function ids(...texts) {
	return texts.filter((text) => _shared_js__WEBPACK_IMPORTED_MODULE_0__._.test(text));
}
// build/src/cli/local-request.js
function localRequest(given, terminal, options, commits) {
	const environment = given.text("environment");
	return {
		plan: localPlan(commits),
		event: _shared_js__WEBPACK_IMPORTED_MODULE_0__.oa,
		repository: "base",
		source: {
			inputs: {
				...options,
				...environment !== void 0 && { environment }
			},
			configFile: given.text("config") ?? ".github/card-gate.yml",
			configNamed: given.has("config"),
			defaultId: "local",
			later: "after the merge"
		},
		clock: localClock(given, terminal),
		onFailure: "throw"
	};
}
function localClock(given, { elapsed, version }) {
	const now = (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.P)(given);
	return {
		now,
		elapsed,
		version,
		...given.has("now") && { setTo: now.toISOString() }
	};
}
function localPlan({ base, head }) {
	return planOf({
		name: _shared_js__WEBPACK_IMPORTED_MODULE_0__.oa,
		isLocal: true,
		payload: void 0,
		sha: "",
		...base !== void 0 && { baseRef: base },
		...head !== void 0 && { headRef: head }
	});
}



/***/ }),

/***/ 601:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: function() { return /* binding */ SARIF_FILE; },
/* harmony export */   i: function() { return /* binding */ saveShard; },
/* harmony export */   n: function() { return /* binding */ saveLog; },
/* harmony export */   r: function() { return /* binding */ saveSarif; },
/* harmony export */   t: function() { return /* binding */ saveDecisions; }
/* harmony export */ });
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(403);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(367);


// build/src/report/sections/sarif-results.js
const ROOT = "%SRCROOT%";
const MAX_RELATED = 99;
const MAX_SENTENCE_LENGTH = 4e3;
const MAX_LABEL_LENGTH = 300;
function sarifResults(findings, report) {
	const agents = new Map(report.agents.map((agent) => [agent.agent.name, agent]));
	const traces = new Set(report.agents.flatMap(({ agent }) => (agent.traces?.files ?? []).map(({ file }) => file)));
	const hasBaseline = report.findings.some(({ inBaseline }) => inBaseline === true);
	const seen = /* @__PURE__ */ new Map();
	return findings.map(({ finding, ruleId, ruleIndex }) => {
		const { severity, isNew, agent, tool } = finding;
		const place = placeOf(finding, {
			agents,
			traces
		});
		const related = relatedOf(finding, place);
		return {
			ruleId,
			ruleIndex,
			level: severity,
			message: messageOf(finding, place, related),
			locations: [sarifLocation(place)],
			...related.length > 0 && { relatedLocations: related.map(relatedLocation) },
			partialFingerprints: fingerprintsOf(finding, seen),
			...isNew !== void 0 && { baselineState: isNew ? "new" : "unchanged" },
			...hasBaseline && { suppressions: suppressionsOf(finding) },
			...(agent !== void 0 || tool !== void 0) && { properties: {
				...agent !== void 0 && { agent },
				...tool !== void 0 && { tool }
			} }
		};
	});
}
function placeOf(finding, { agents, traces }) {
	const isShown = ({ file, repository }) => file !== "" && repository === void 0 && !traces.has(file);
	const shown = [finding.location, ...finding.related.map(({ location }) => location)].find(isShown);
	if (shown) return shown;
	const report = finding.agent === void 0 ? void 0 : agents.get(finding.agent);
	const [own] = report ? (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Yr)(report.agent) : [];
	return {
		file: own?.file ?? report?.agent.files.find((path) => !traces.has(path)) ?? ".github/card-gate.yml",
		pointer: ""
	};
}
function relatedOf({ location, related }, place) {
	return [...location === place || location.file === "" ? [] : [{
		location,
		message: "found here"
	}], ...related].filter((entry) => entry.location !== place && entry.location.repository === void 0).slice(0, MAX_RELATED).map((entry, index) => ({
		id: index + 1,
		location: entry.location,
		label: (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.Vt)((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.tn)(entry.message), MAX_LABEL_LENGTH)
	}));
}
function messageOf({ message, help, location, related }, place, shown) {
	const elsewhere = related.filter(({ location: { repository } }) => repository !== void 0);
	return { text: [
		plainText(sentence((0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Qi)((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.Vt)(message, MAX_SENTENCE_LENGTH)))),
		...help === void 0 ? [] : [plainText(sentence(`What to do: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.Vt)(help, MAX_SENTENCE_LENGTH)}`))],
		...location !== place && location.repository !== void 0 ? [plainText(`Found at ${(0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.ra)(location)}.`)] : [],
		...elsewhere.slice(0, MAX_RELATED).map((entry) => plainText(`See also ${(0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.ra)(entry.location)}: ${sentence((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.Vt)(entry.message, MAX_LABEL_LENGTH))}`)),
		...shown.length === 0 ? [] : [`See also: ${shown.map(({ id, label }) => `[${linkText(label)}](${id})`).join(", ")}.`]
	].join("\n") };
}
function sentence(text) {
	return /[.!?]$/.test(text) ? text : `${text}.`;
}
function plainText(text) {
	return (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.tn)(text).replaceAll("](", "] (").replace(/[{}]/g, (brace) => brace + brace);
}
function linkText(text) {
	return plainText(text).replace(/[\\[\]]/g, (character) => `\\${character}`);
}
function relatedLocation({ id, location, label }) {
	return {
		id,
		...sarifLocation(location),
		message: { text: plainText((0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Qi)(label)) }
	};
}
function sarifLocation({ file, range }) {
	const { start, end } = range ?? {
		start: FIRST,
		end: FIRST
	};
	return { physicalLocation: {
		artifactLocation: {
			uri: (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.en)(file),
			uriBaseId: ROOT
		},
		region: {
			startLine: start.line,
			startColumn: start.column,
			endLine: end.line,
			endColumn: end.column
		}
	} };
}
const FIRST = {
	line: 1,
	column: 1
};
function fingerprintsOf(finding, seen) {
	const digest = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.wt)((0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.tr)(finding));
	const number = (seen.get(digest) ?? 0) + 1;
	seen.set(digest, number);
	const value = `${digest}:${number}`;
	return {
		primaryLocationLineHash: value,
		"cardGateFinding/v1": value
	};
}
function suppressionsOf({ inBaseline }) {
	return inBaseline === true ? [{
		kind: "external",
		status: "accepted",
		justification: "The baseline file lists the finding."
	}] : [];
}
// build/src/report/surfaces/sarif-file.js
const MAX_RESULTS = 25e3;
const MAX_BYTES = 1e7;
const SCORES = {
	critical: "9.5",
	high: "8.0",
	medium: "5.5",
	low: "2.0"
};
const PROBLEM_SEVERITIES = {
	error: "error",
	warning: "warning",
	note: "recommendation"
};
function renderSarif(report) {
	let most = MAX_RESULTS;
	for (;;) {
		const text = `${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.Yt)(toSarif(report, most))}\n`;
		const bytes = (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Ir)(text);
		if (bytes <= MAX_BYTES || most === 0) return text;
		const count = Math.min(most, report.findings.length);
		most = Math.max(0, Math.min(count - 1, Math.floor(count * MAX_BYTES / bytes)));
	}
}
function toSarif(report, most) {
	const { findings, settings, version, links } = report;
	const rules = [];
	const indices = /* @__PURE__ */ new Map();
	const results = sarifResults(findings.slice(0, most).map((finding) => {
		const ruleId = idOf(finding);
		const ruleIndex = indices.get(ruleId) ?? rules.length;
		if (ruleIndex === rules.length) {
			indices.set(ruleId, ruleIndex);
			rules.push(sarifRule(finding, links?.documentation));
		}
		return {
			finding,
			ruleId,
			ruleIndex
		};
	}), report);
	return {
		$schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
		version: "2.1.0",
		runs: [{
			tool: { driver: {
				name: "Card Gate",
				version,
				semanticVersion: version,
				...links?.documentation !== void 0 && { informationUri: links.documentation },
				rules
			} },
			automationDetails: { id: `${settings.id}/` },
			columnKind: "utf16CodeUnits",
			originalUriBaseIds: { [ROOT]: { description: { text: "The root of the repository." } } },
			invocations: [{
				executionSuccessful: true,
				toolExecutionNotifications: omissions(findings, most)
			}],
			results
		}]
	};
}
function omissions(findings, most) {
	if (findings.length <= most) return [];
	return [{
		level: "warning",
		message: { text: `The file contains only the worst ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.nn)(most)} of ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.nn)(findings.length)} findings.` }
	}];
}
function idOf({ rule, violation }) {
	return violation === void 0 ? rule : `${rule}/${violation}`;
}
function sarifRule(finding, documentation) {
	const rule = (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Sa)(finding.rule);
	const security = finding.violation ?? rule.security;
	const uri = documentation === void 0 ? void 0 : documentation + (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__._a)(rule.id);
	const consequence = consequenceOf(rule, finding);
	return {
		id: idOf(finding),
		shortDescription: { text: plainText(rule.summary) },
		fullDescription: { text: plainText(`${rule.summary} ${consequence}`) },
		help: {
			text: plainText(`${rule.summary} ${consequence} The rule manual explains "${rule.id}" with examples${uri === void 0 ? "." : `: ${uri}`}`),
			markdown: [
				`**${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.Kt)(rule.summary)}**`,
				(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.Kt)(consequence),
				uri === void 0 ? `The rule manual explains \`${rule.id}\` with examples.` : `[The rule manual](${uri}) explains \`${rule.id}\` with examples.`
			].join("\n\n")
		},
		...uri !== void 0 && { helpUri: uri },
		defaultConfiguration: { level: finding.violation === void 0 ? rule.severity : finding.severity },
		properties: security === void 0 ? { "problem.severity": PROBLEM_SEVERITIES[rule.severity] } : {
			"security-severity": SCORES[security],
			tags: ["security"]
		}
	};
}
function consequenceOf(rule, { violation }) {
	if (violation !== void 0) return `This is a policy violation of ${violation} severity. ${_index_js__WEBPACK_IMPORTED_MODULE_1__.gt.indexOf(violation) <= _index_js__WEBPACK_IMPORTED_MODULE_1__.gt.indexOf("high") ? "By default, it fails the check. No configuration can lower or ignore it." : "It is a warning. No configuration can lower or ignore it."}`;
	switch (rule.severity) {
		case "error": return "By default, it fails the check.";
		case "warning": return "By default, it is a warning, which fails the check only with \"fail-on: warn\".";
		case "note": return "By default, it is a note, which never fails the check.";
		default: return rule.severity;
	}
}
function whyNoSarif(report, checked) {
	const why = reasonAgainst(report, checked);
	return why === void 0 ? void 0 : `no SARIF file was written: ${why}`;
}
function reasonAgainst({ verdict, findings, settings: { scope, event } }, checked) {
	if (verdict === "error" || findings.some(({ blocking }) => blocking === true)) return "the run could not check everything, so code scanning would close alerts that are still open";
	switch (checked) {
		case "nowhere": return "this event needs no check";
		case "another commit": return "the run checked a different commit than the one that the workflow runs for, so code scanning would record the findings for the wrong commit";
		case "checkout": return scope === "all" || SEPARATE_EVENTS.has(event) ? void 0 : "the run checked only the agents that the change touches, so code scanning would close the alerts of the others; set \"scope\" to \"all\"";
		default: return checked;
	}
}
const SEPARATE_EVENTS = /* @__PURE__ */ new Set([
	"pull_request",
	"merge_group",
	_shared_js__WEBPACK_IMPORTED_MODULE_0__.oa
]);
const SARIF_FILE = {
	name: "sarif-file",
	doors: ["action", "command line"],
	render: renderSarif,
	published: {
		called: "the SARIF file",
		permission: "",
		delivery: (report, { settings: { sarifFile: path }, checked }) => {
			if (path === void 0) return void 0;
			const why = whyNoSarif(report, checked);
			return why === void 0 ? {
				to: "file",
				path,
				text: renderSarif(report),
				output: "sarif-file"
			} : {
				to: "no file",
				path,
				why
			};
		}
	}
};
// build/src/report/sections/shard-words.js
const SOURCES = ["source", "sources"];
const PARTIAL_START = "{\"schema\":\"card-gate-partial/";
function shardFileName({ shard: { number, of } }) {
	return `card-gate-shard-${number}-of-${of}.ndjson`;
}
function shardWords({ shard, sources, calls }) {
	return `shard ${shard.number} of ${shard.of} recorded ${(0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.$i)(calls, _shared_js__WEBPACK_IMPORTED_MODULE_0__.Ki)} from ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.nn)(sources.recorded)} of ${(0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.$i)(sources.all, SOURCES)} of traces; nothing was evaluated, because only the merge of all shards can`;
}
// build/src/cli/save-files.js
async function saveDecisions(report, settings, terminal, now) {
	const { version } = terminal;
	if (settings.decisionsFile !== void 0) await saveLog((0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.st)({
		agents: [report],
		version
	}, now), settings.decisionsFile, terminal);
}
async function saveLog(log, file, terminal) {
	await orSettingsError("the decision log", file, () => (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.d)(terminal.folder, file, log.write, _shared_js__WEBPACK_IMPORTED_MODULE_0__.hr));
	terminal.err(`wrote ${file}; its final hash is ${log.finalHash}`);
}
async function saveSarif(report, file, terminal) {
	const why = whyNoSarif(report, "checkout");
	await orSettingsError("the SARIF file", file, () => why === void 0 ? (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.d)(terminal.folder, file, renderSarif(report)) : (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.u)(terminal.folder, file));
	terminal.err(why ?? `wrote ${file}`);
}
async function saveShard(shard, name, terminal) {
	const file = name ?? shardFileName(shard);
	await orSettingsError("the partial report", file, () => (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.d)(terminal.folder, file, shard.write, PARTIAL_START));
	terminal.err(`wrote ${file}: ${shardWords(shard)}`);
}
async function orSettingsError(called, file, write) {
	try {
		await write();
	} catch (error) {
		if (!(error instanceof _index_js__WEBPACK_IMPORTED_MODULE_1__.J)) throw error;
		const { message, help } = error;
		throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.J(`${called} ${JSON.stringify(file)} was not written: ${message}`, help);
	}
}



/***/ })

};
;