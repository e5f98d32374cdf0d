"use strict";
exports.id = 805;
exports.ids = [805];
exports.modules = {

/***/ 920:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: function() { return /* binding */ exemptionToJson; },
/* harmony export */   t: function() { return /* binding */ effectiveToJson; }
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(113);
/* harmony import */ var _frames_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(116);


// build/src/report/sections/effective-json.js
function effectiveToJson(agent) {
	return (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.yn)(agent).map((part) => ({
		section: part.section,
		subject: part.subject,
		value: part.value,
		scope: part.section === "exemptions" ? "configuration" : part.scope,
		...(0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.wn)(part.place && (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.jt)(part.place)),
		sources: part.sources.map(({ scope, place }) => ({
			scope,
			...(0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.wn)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.jt)(place))
		}))
	}));
}
function exemptionToJson(exemption) {
	return {
		section: exemption.section,
		patterns: exemption.patterns.map((pattern) => pattern.value),
		reason: exemption.reason,
		granted_by: exemption.grantedBy,
		granted_at: exemption.grantedAt,
		expires_at: exemption.expiresAt,
		...(0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.wn)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.jt)(exemption.place))
	};
}



/***/ }),

/***/ 805:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   effectiveCommand: function() { return /* binding */ effectiveCommand; }
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(113);
/* harmony import */ var _frames_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(116);
/* harmony import */ var _effective_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(920);
/* harmony import */ var _evaluate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(261);
/* harmony import */ var _hosts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(867);





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
	const paint = (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.fn)(options);
	const all = (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.yn)(agent);
	const blocks = [...(0,_frames_js__WEBPACK_IMPORTED_MODULE_1__["in"])(all)].flatMap(([section, parts]) => [
		paint.bold((0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.ln)(section)),
		...(0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.dn)(parts.flatMap(rows)).map((line) => line.startsWith(OF_FLOOR) ? paint.bold(line) : line),
		""
	]);
	const denied = (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.cn)(findings);
	const name = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.lt)(JSON.stringify((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.et)(agent.name, MAX_COLUMN_LENGTH)));
	return [
		`${paint.bold(`Effective policy of ${name}, with sources`)}: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.lt)((0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.an)(agent))}`,
		...all.some(_frames_js__WEBPACK_IMPORTED_MODULE_1__.sn) ? [paint.dim(`${OF_FLOOR} marks a part from a floor, which the agent can extend but not remove`)] : [],
		...(0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.qn)(agent) ? [] : ["no policy governs this agent, so no tool is restricted"],
		"",
		...blocks,
		...denied.length > 0 ? [paint.bold(NOT_GRANTED_TITLE), ...(0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.hn)(denied, paint, "listed")] : []
	].join("\n").trimEnd();
}
function rows(part) {
	const { place, sources, section } = part;
	const setBy = (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.un)(part);
	return [[
		`${(0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.sn)(part) ? OF_FLOOR : " "} ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.lt)(JSON.stringify((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.et)(part.subject, MAX_COLUMN_LENGTH)))}`,
		(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.lt)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.et)(part.words, MAX_WORDS_LENGTH)),
		place ? `${setBy} ${(0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.Qi)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.jt)(place))}` : setBy
	], ...sources.map((source) => [
		"    also",
		source.words === void 0 ? "" : (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.lt)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.et)(source.words, MAX_WORDS_LENGTH)),
		`${(0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.un)({
			section,
			scope: source.scope
		})} ${(0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.Qi)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.jt)(source.place))}`
	])];
}
function renderEffectiveMarkdown(agent, findings = agent.findings, linked = { staleFiles: /* @__PURE__ */ new Set() }) {
	const title = {
		kind: "fixed",
		text: `## Effective policy of ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.it)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.et)(agent.name, 120))}, with sources\n\n${(0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.Ki)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.ut)((0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.an)(agent)))}.\n\n`
	};
	return (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.kn)([
		title,
		{ kind: "omissions" },
		...(0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.rn)(agent, linked),
		notGrantedPart(linked, findings)
	], {
		limit: MARKDOWN_LIMIT,
		measure: _frames_js__WEBPACK_IMPORTED_MODULE_1__.An,
		omitted: (what) => what === "" ? "" : `> Not shown here for lack of room: ${what}.\n\n`
	}).trimEnd();
}
function notGrantedPart(linked, findings) {
	const items = (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.cn)(findings).map(({ message, location, related }) => {
		const places = [location, ...related.slice(0, MAX_SOURCES).map((source) => source.location)].map((place) => (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.Zi)(linked, place));
		return {
			weight: 1,
			forms: [() => `- ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.ut)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.et)(message, MAX_MESSAGE_LENGTH))} (${places.join(", ")})\n`]
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
	const { card, policy } = (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.rr)(agent);
	const paths = {
		card: card?.place.document.file ?? null,
		policy: policy?.place.document.file ?? null,
		access: (agent.access?.own ?? []).map(({ document }) => document.file)
	};
	return {
		agent: agent.name,
		...paths,
		floors: (agent.floors ?? []).map((floor) => ({
			...(0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.on)(floor),
			file: floor.file
		})),
		exemptions: (agent.exemptions ?? []).map(_effective_json_js__WEBPACK_IMPORTED_MODULE_2__.n),
		parts: (0,_effective_json_js__WEBPACK_IMPORTED_MODULE_2__.t)(agent)
	};
}
// build/src/cli/effective.js
const effectiveCommand = {
	name: "effective",
	positionals: "<card|policy|list|host file>",
	example: "agents/support",
	notes: ["For a host file, the permission file of an agent host such as .claude/settings.json, or for a folder, shows the rules in the order in which they decide, the settings, the code that runs by itself, and what is not decided.", "Exit code: 0 on success, 2 if the files could not be read."],
	async run(args, terminal) {
		const given = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.n)(args, "effective");
		const format = (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.c)(given);
		const [file, ...rest] = given.positionals;
		const named = file === void 0 || rest.length > 0 ? void 0 : await (0,_hosts_js__WEBPACK_IMPORTED_MODULE_4__.i)(file, given, terminal);
		if (file === void 0 || named === void 0 || named.units.length + named.broken.length === 0) return printAgent(given, terminal, format, []);
		const isOfHosts = !await (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.s)(file, given, terminal);
		if (isOfHosts) (0,_hosts_js__WEBPACK_IMPORTED_MODULE_4__.o)(given, "effective");
		const { settings, failures } = await (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.l)(given, terminal);
		if (failures.length > 0) return (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_3__.refuse)(failures, terminal, format === "json");
		const wanted = isOfHosts ? given.text("agent") : void 0;
		const read = await (0,_hosts_js__WEBPACK_IMPORTED_MODULE_4__.n)(named, given, terminal, {
			settings,
			wanted
		});
		if (read.kind === "refused") return (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_3__.refuse)(read.failures, terminal, format === "json");
		if (!isOfHosts) return printAgent(given, terminal, format, read.hosts);
		if (format === "json") terminal.out((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.st)({ hosts: (0,_hosts_js__WEBPACK_IMPORTED_MODULE_4__.r)(read.hosts) }));
		else (0,_hosts_js__WEBPACK_IMPORTED_MODULE_4__.a)(read.hosts, format, terminal);
		return 0;
	}
};
async function printAgent(given, terminal, format, hosts) {
	const input = await (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.a)(given, terminal, (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.u)(given));
	const unreadable = input.agent?.findings.filter((finding) => finding.blocking) ?? [];
	const failures = [...input.failures, ...unreadable];
	if (!input.agent || failures.length > 0) return (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_3__.refuse)([...failures].sort(_index_js__WEBPACK_IMPORTED_MODULE_0__.Dt), terminal, format === "json");
	const denied = (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.cn)((0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.b)(input.agent.findings, input.settings));
	switch (format) {
		case "json":
			terminal.out((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.st)({
				...effectiveAnswer(input.agent),
				findings: denied.map(_frames_js__WEBPACK_IMPORTED_MODULE_1__.Cn),
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



/***/ })

};
;