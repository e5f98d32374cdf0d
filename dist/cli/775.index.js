"use strict";
exports.id = 775;
exports.ids = [775];
exports.modules = {

/***/ 920:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: function() { return /* binding */ exemptionToJson; },
/* harmony export */   t: function() { return /* binding */ effectiveToJson; }
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(113);
/* harmony import */ var _effective_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(805);
/* harmony import */ var _located_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(474);



// build/src/report/sections/effective-json.js
function effectiveToJson(agent) {
	return (0,_effective_js__WEBPACK_IMPORTED_MODULE_1__.u)(agent).map((part) => ({
		section: part.section,
		subject: part.subject,
		value: part.value,
		scope: part.section === "exemptions" ? "configuration" : part.scope,
		...(0,_located_js__WEBPACK_IMPORTED_MODULE_2__.B)(part.place && (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Ft)(part.place)),
		sources: part.sources.map(({ scope, place }) => ({
			scope,
			...(0,_located_js__WEBPACK_IMPORTED_MODULE_2__.B)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Ft)(place))
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
		...(0,_located_js__WEBPACK_IMPORTED_MODULE_2__.B)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Ft)(exemption.place))
	};
}



/***/ }),

/***/ 805:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: function() { return /* binding */ floorOrigin; },
/* harmony export */   c: function() { return /* binding */ sectionTitle; },
/* harmony export */   i: function() { return /* binding */ filesWords; },
/* harmony export */   l: function() { return /* binding */ setByWords; },
/* harmony export */   n: function() { return /* binding */ floorParts; },
/* harmony export */   o: function() { return /* binding */ isOfFloor; },
/* harmony export */   r: function() { return /* binding */ bySection; },
/* harmony export */   s: function() { return /* binding */ notGranted; },
/* harmony export */   t: function() { return /* binding */ effectiveTables; },
/* harmony export */   u: function() { return /* binding */ effectiveParts; }
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(113);
/* harmony import */ var _located_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(474);
/* harmony import */ var _agent_input_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(996);



// build/src/floors/part.js
const EFFECTIVE_SECTIONS = [
	"forbidden",
	"capabilities",
	"triggers",
	"defaults",
	"access",
	"forbidden actions",
	"bounded actions",
	"limits",
	"values",
	"conscience",
	"audit",
	"card",
	"exemptions"
];
function partOf(section, subject, words, value, place, sources = []) {
	return {
		section,
		subject,
		words,
		value,
		scope: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(place),
		place,
		sources
	};
}
// build/src/floors/access-parts.js
function accessParts({ access }) {
	if (access === void 0) return [];
	return [...access.floors.map((list) => [list]), access.own].flatMap(partsOfLists);
}
function partsOfLists(lists) {
	const entries = (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.qt)(lists).map(({ entry }) => {
		const { name, effect, priority, limit, message } = entry;
		const once = limit ? `, once the limit of ${(0,_agent_input_js__WEBPACK_IMPORTED_MODULE_2__.ft)(limit)} is reached` : "";
		const why = message === void 0 ? "" : `: ${message}`;
		const words = `${effect} ${(0,_located_js__WEBPACK_IMPORTED_MODULE_1__.Ut)(entry)}${once}${why}`;
		const patterns = Object.entries(entry.patterns).map(([field, { text }]) => [field, text]);
		return partOf("access", name, words, {
			effect,
			priority,
			...Object.fromEntries(patterns),
			...entry.sql && { sql: entry.sql.text },
			...limit && { limit: (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_2__.ft)(limit) },
			...message !== void 0 && { message }
		}, entry.place);
	});
	const list = lists.find(({ otherwise }) => otherwise === "deny") ?? lists.find(({ otherwiseAt }) => otherwiseAt);
	if (list?.otherwiseAt === void 0) return entries;
	const { otherwise, otherwiseAt } = list;
	return [...entries, partOf("access", "default", otherwise, otherwise, otherwiseAt)];
}
// build/src/floors/card-parts.js
function cardParts(card) {
	const { maxAutonomousValue: limit } = card;
	return [
		...card.boundedActions.map((action) => partOf("bounded actions", action.value, "", action.value, action.place)),
		...limit ? [partOf("limits", "max_autonomous_value", `${limit.value.amount} ${limit.value.currency}`.trim(), { ...limit.value }, limit.place)] : [],
		...card.declaredValues.map((value) => partOf("values", value.value, "declared", {
			declared: true,
			...definitionOf(card, value.value)
		}, value.place)),
		...card.conflictsWith.map((value) => partOf("values", value.value, "in conflict with the card", { conflicts_with: true }, value.place)),
		...[...card.definitions].map(([name, { value, place }]) => partOf("values", name, `defined as ${wordsOf(value)}`, { definition: value }, place)),
		...plainPart("values", "hierarchy", card.hierarchy),
		...plainPart("conscience", "mode", card.conscienceMode),
		...card.conscienceValues.map(({ type, content, severity, place }) => partOf("conscience", content, `${type}${severity === void 0 ? "" : `, ${severity}`}`, {
			type,
			...severity !== void 0 && { severity }
		}, place)),
		...auditParts(card.audit),
		...plainPart("card", "integrity_mode", card.integrityMode),
		...plainPart("card", "principal", card.principal),
		...plainPart("card", "expires_at", card.expiresAt)
	];
}
function definitionOf(card, name) {
	const definition = card.definitions.get(name);
	return definition === void 0 ? {} : { definition: definition.value };
}
function auditParts(audit) {
	return [
		...plainPart("audit", "retention_days", audit.retentionDays),
		...plainPart("audit", "queryable", audit.queryable),
		...plainPart("audit", "tamper_evidence", audit.tamperEvidence),
		...plainPart("audit", "query_endpoint", audit.queryEndpoint),
		...plainPart("audit", "storage", audit.storage)
	];
}
function plainPart(section, key, part) {
	return part === void 0 ? [] : [partOf(section, key, wordsOf(part.value), part.value, part.place)];
}
function wordsOf(value) {
	if (typeof value === "string") return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(value);
	if (typeof value !== "object" || value === null) return String(value);
	if (Array.isArray(value)) return value.every((item) => typeof item === "string") ? (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.L)(value) : (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.I)(value.length, "entry", "entries");
	return Object.entries(value).flatMap(([key, item]) => typeof item === "object" ? [] : [`${key} ${wordsOf(item)}`]).join(", ") || "given";
}
// build/src/floors/provenance.js
const OTHER_NAMES = {
	default_unmapped_severity: "unmapped_severity",
	autonomy_mode: "enforcement_mode"
};
function keyOf({ section, subject, words, value }) {
	switch (section) {
		case "capabilities": return JSON.stringify([section, subject]);
		case "values": return JSON.stringify([
			section,
			subject,
			words
		]);
		case "defaults": return JSON.stringify([
			section,
			OTHER_NAMES[subject] ?? subject,
			value
		]);
		default: return JSON.stringify([
			section,
			subject,
			value
		]);
	}
}
function placesByPart(parts) {
	const placesOf = /* @__PURE__ */ new Map();
	for (const part of parts) {
		const places = [...part.place ? [part.place] : [], ...part.sources.map(({ place }) => place)];
		const key = keyOf(part);
		const same = placesOf.get(key);
		if (same) for (const place of places) same.push(place);
		else placesOf.set(key, places);
	}
	return placesOf;
}
function withFurtherPlaces(part, scopes) {
	const { place } = part;
	if (!place || part.section === "forbidden") return part;
	const key = keyOf(part);
	const placesOfScopes = scopes.map((scope) => scope.get(key) ?? []);
	const from = placesOfScopes.findIndex((places) => places.some((candidate) => (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_2__.ut)(candidate, place)));
	if (from === -1) return part;
	const known = new Places([place, ...part.sources.map((source) => source.place)]);
	const more = placesOfScopes.slice(from).flat().filter((candidate) => known.add(candidate));
	return more.length === 0 ? part : {
		...part,
		sources: [...part.sources, ...more.map(sourceAt)]
	};
}
function sourceAt(place) {
	return {
		scope: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(place),
		place
	};
}
var Places = class {
	#seen = /* @__PURE__ */ new Map();
	constructor(places) {
		for (const place of places) this.add(place);
	}
	add({ document, path }) {
		const pointers = this.#seen.get(document) ?? /* @__PURE__ */ new Set();
		this.#seen.set(document, pointers);
		const pointer = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Gt)(path);
		if (pointers.has(pointer)) return false;
		pointers.add(pointer);
		return true;
	}
};
// build/src/floors/parts.js
function effectiveParts(agent) {
	const { floors = [] } = agent;
	const scopes = floors.length === 0 ? [] : [...floors.map(placesOfFloor), placesByPart(partsOf((0,_located_js__WEBPACK_IMPORTED_MODULE_1__.It)(agent)))];
	const parts = [
		...partsOf(agent).map((part) => withFurtherPlaces(part, scopes)),
		...accessParts(agent),
		...(agent.exemptions ?? []).map(({ section, patterns, reason, grantedBy, grantedAt, expiresAt, place }) => {
			const named = patterns.map((pattern) => pattern.value);
			return partOf("exemptions", section, `${named.length > 0 ? `for ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.L)(named)}, ` : ""}until ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(expiresAt)}, granted by ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(grantedBy)}: ${reason}`, {
				patterns: named,
				reason,
				granted_by: grantedBy,
				granted_at: grantedAt,
				expires_at: expiresAt
			}, place);
		})
	];
	const rankOf = ({ section }) => EFFECTIVE_SECTIONS.indexOf(section);
	return parts.sort((a, b) => rankOf(a) - rankOf(b));
}
function partsOf({ card, policy }) {
	return [
		...(policy?.forbidden ?? []).map((rule) => forbiddenPart(rule)),
		...capabilityParts(policy?.capabilities ?? []),
		...[...policy?.triggers ?? [], ...card?.triggers ?? []].map(triggerPart),
		...policy && (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.Ro)(policy) ? defaultParts(policy) : [],
		...forbiddenActions(card, policy).map((action) => partOf("forbidden actions", action.value, "", action.value, action.place)),
		...card ? cardParts(card) : []
	];
}
const knownFloors = /* @__PURE__ */ new WeakMap();
function placesOfFloor(floor) {
	const known = knownFloors.get(floor);
	if (known) return known;
	const places = placesByPart(partsOf(floor));
	knownFloors.set(floor, places);
	return places;
}
function forbiddenActions(card, policy) {
	return card?.forbiddenActions ?? policy?.forbiddenActions ?? [];
}
function forbiddenPart(rule) {
	const except = (rule.except ?? []).map((pattern) => pattern.text);
	const exempt = except.length > 0 ? `; an exemption removes ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.L)(except)}` : "";
	return partOf("forbidden", rule.pattern.text, `${rule.severity}: ${rule.reason}${exempt}`, {
		severity: rule.severity,
		reason: rule.reason,
		except
	}, rule.pattern.place, (rule.also ?? []).map(({ pattern, severity, reason }) => sourceOf(pattern.place, `${severity}: ${reason}`)));
}
function sourceOf(place, words) {
	return {
		scope: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(place),
		place,
		words
	};
}
function capabilityParts(capabilities) {
	const byName = /* @__PURE__ */ new Map();
	for (const capability of capabilities) {
		const same = byName.get(capability.name);
		if (same) same.push(capability);
		else byName.set(capability.name, [capability]);
	}
	return [...byName].map(([name, [first, ...others]]) => partOf("capabilities", name, mappingWords(first), [first, ...others].map(mappingValue), first.place, others.map((capability) => sourceOf(capability.place, mappingWords(capability)))));
}
function mappingWords({ patterns, actions, allowedDomains, severityOnUnmapped }) {
	return `${patterns.length > 0 ? (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.L)(patterns.map((pattern) => pattern.text)) : "no tool"} for ${actions.length > 0 ? (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.L)(actions.map((action) => action.value)) : "no action"}${allowedDomains === void 0 ? "" : `; hosts ${allowedDomains.value.length > 0 ? (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.L)(allowedDomains.value) : "none"}`}${severityOnUnmapped ? `; severity of unmapped ${severityOnUnmapped.value}` : ""}`;
}
function mappingValue({ patterns, actions, binding, allowedDomains, severityOnUnmapped }) {
	return {
		tools: patterns.map((pattern) => pattern.text),
		actions: actions.map((action) => action.value),
		binding,
		...allowedDomains && { allowed_domains: allowedDomains.value },
		...severityOnUnmapped && { severity_on_unmapped: severityOnUnmapped.value }
	};
}
function triggerPart({ text, action, reason, place }) {
	return partOf("triggers", text, `${action}: ${reason}`, {
		action,
		reason
	}, place);
}
const KEYS = {
	unmappedAction: {
		policy: "unmapped_tool_action",
		unified: "unmapped_tool_action"
	},
	unmappedSeverity: {
		policy: "unmapped_severity",
		unified: "default_unmapped_severity"
	},
	failOpen: {
		policy: "fail_open",
		unified: "fail_open"
	},
	mode: {
		policy: "enforcement_mode",
		unified: "autonomy_mode"
	},
	graceHours: {
		policy: "grace_period_hours",
		unified: "grace_period_hours"
	}
};
function defaultParts({ defaults, unified }) {
	const filledIn = (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.Lo)({ defaults });
	return Object.keys(KEYS).flatMap((key) => {
		const subject = KEYS[key][unified ? "unified" : "policy"];
		const given = defaults[key];
		if (given) return [partOf("defaults", subject, String(given.value), given.value, given.place)];
		if (key === "failOpen") return [];
		return [{
			section: "defaults",
			subject,
			words: String(filledIn[key]),
			value: filledIn[key],
			scope: "default",
			sources: []
		}];
	});
}
// build/src/report/writing/effective-words.js
const TITLES = {
	forbidden: "Forbidden tools",
	capabilities: "Capabilities",
	triggers: "Escalation triggers",
	defaults: "Defaults",
	access: "Access lists",
	"forbidden actions": "Forbidden actions",
	"bounded actions": "Bounded actions",
	limits: "Limits",
	values: "Values",
	conscience: "Conscience",
	audit: "Audit",
	card: "The card itself",
	exemptions: "Exemptions in force"
};
function sectionTitle(section) {
	return TITLES[section];
}
function setByWords({ section, scope }) {
	return section === "exemptions" ? "configuration" : scope === "default" ? "by default" : scope;
}
function bySection(parts) {
	const sections = /* @__PURE__ */ new Map();
	for (const part of parts) {
		const same = sections.get(part.section);
		if (same) same.push(part);
		else sections.set(part.section, [part]);
	}
	return sections;
}
const MAX_PATH_LENGTH = 300;
const MAX_FLOORS = 10;
function isOfFloor(part) {
	return part.section !== "exemptions" && (part.scope === "platform" || part.scope === "org" || part.scope === "team");
}
function filesWords(agent) {
	const { card, policy } = (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.It)(agent);
	const shown = (file) => JSON.stringify((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.rt)(file, MAX_PATH_LENGTH));
	const [inCard, inPolicy] = [card?.place.document.file, policy?.place.document.file];
	const filesByPart = {
		card: inCard === void 0 ? [] : [inCard],
		policy: inPolicy === void 0 || inPolicy === inCard ? [] : [inPolicy],
		access: (agent.access?.own ?? []).map(({ document }) => document.file)
	};
	const files = _index_js__WEBPACK_IMPORTED_MODULE_0__.A.flatMap((part) => filesByPart[part].map((file) => `${_index_js__WEBPACK_IMPORTED_MODULE_0__.k[part].name} ${shown(file)}`));
	const floors = (agent.floors ?? []).map((floor) => {
		const { scope, repository } = floorOrigin(floor);
		return `${scope} ${shown(repository === void 0 ? floor.file : `${repository}:${floor.file}`)}`;
	});
	const above = floors.length === 0 ? "without a floor" : `under the ${floors.length === 1 ? "floor" : "floors"} ${(0,_located_js__WEBPACK_IMPORTED_MODULE_1__.wr)(floors, MAX_FLOORS)}`;
	return `${files.join(" and ") || "no file of its own"}, ${above}`;
}
function floorOrigin(floor) {
	const origin = (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.Nt)(floor)?.origin;
	const repository = origin?.repository;
	return {
		scope: origin?.scope ?? "org",
		...repository !== void 0 && { repository }
	};
}
function notGranted(findings) {
	return findings.filter((finding) => (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.Hr)(finding, "weakens-org", "forbidden-by-org"));
}
// build/src/report/sections/effective.js
const PARTS = ["effective part", "effective parts"];
const HEAD = [
	"Item",
	"Value",
	"Set by"
];
const MAX_WORDS_LENGTH = 400;
const MAX_SOURCES = 5;
function floorParts(report, rank) {
	return (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.zn)(report.agents).flatMap(({ agent }) => {
		if ((agent.floors ?? []).length === 0) return [];
		return [{
			kind: "items",
			rank,
			open: `<details><summary>Effective policy of ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.st)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.rt)(agent.name, 120))}, with sources</summary>\n\n${head()}`,
			items: effectiveParts(agent).map((part) => itemOf(report, part, part.section)),
			close: "\n</details>\n\n",
			noun: PARTS
		}];
	});
}
function effectiveTables(agent, linked) {
	return [...bySection(effectiveParts(agent))].map(([section, parts]) => ({
		kind: "items",
		rank: 1,
		open: `### ${sectionTitle(section)}\n\n${head()}`,
		items: parts.map((part) => itemOf(linked, part)),
		close: "\n",
		noun: PARTS
	}));
}
function head() {
	return (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.In)(HEAD) + (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.In)(HEAD.map(() => "---"));
}
function itemOf(report, part, section) {
	const form = (length) => {
		const { place, sources } = part;
		const scope = setByWords(part);
		const setBy = `${isOfFloor(part) ? `**${scope}**` : scope}${place ? ` ${(0,_located_js__WEBPACK_IMPORTED_MODULE_1__.Tr)(report, (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Ft)(place))}` : ""}`;
		const further = sources.slice(0, MAX_SOURCES).map((source) => {
			const words = source.words === void 0 ? "" : `: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.pt)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.rt)(source.words, length))}`;
			return `${setByWords({
				section: part.section,
				scope: source.scope
			})} ${(0,_located_js__WEBPACK_IMPORTED_MODULE_1__.Tr)(report, (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Ft)(source.place))}${words}`;
		});
		const more = sources.length > MAX_SOURCES ? [`and ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.gt)(sources.length - MAX_SOURCES)} more`] : [];
		const subject = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.$)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.rt)(part.subject, 120));
		return (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.In)([
			section === void 0 ? subject : `${sectionTitle(section)}: ${subject}`,
			(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.pt)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.rt)(part.words, length)),
			[
				setBy,
				...further,
				...more
			].join("<br>")
		]);
	};
	return {
		weight: 1,
		forms: [() => form(120), () => form(MAX_WORDS_LENGTH)]
	};
}



/***/ }),

/***/ 775:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   effectiveCommand: function() { return /* binding */ effectiveCommand; }
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(113);
/* harmony import */ var _located_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(474);
/* harmony import */ var _effective_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(805);
/* harmony import */ var _effective_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(920);
/* harmony import */ var _agent_input_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(996);
/* harmony import */ var _conclusion_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(233);
/* harmony import */ var _folder_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(310);
/* harmony import */ var _hosts_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(867);








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
	const paint = (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.Z)(options);
	const all = (0,_effective_js__WEBPACK_IMPORTED_MODULE_2__.u)(agent);
	const blocks = [...(0,_effective_js__WEBPACK_IMPORTED_MODULE_2__.r)(all)].flatMap(([section, parts]) => [
		paint.bold((0,_effective_js__WEBPACK_IMPORTED_MODULE_2__.c)(section)),
		...(0,_located_js__WEBPACK_IMPORTED_MODULE_1__.X)(parts.flatMap(rows)).map((line) => line.startsWith(OF_FLOOR) ? paint.bold(line) : line),
		""
	]);
	const denied = (0,_effective_js__WEBPACK_IMPORTED_MODULE_2__.s)(findings);
	const name = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.ft)(JSON.stringify((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.rt)(agent.name, MAX_COLUMN_LENGTH)));
	return [
		`${paint.bold(`Effective policy of ${name}, with sources`)}: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.ft)((0,_effective_js__WEBPACK_IMPORTED_MODULE_2__.i)(agent))}`,
		...all.some(_effective_js__WEBPACK_IMPORTED_MODULE_2__.o) ? [paint.dim(`${OF_FLOOR} marks a part from a floor, which the agent can extend but not remove`)] : [],
		...(0,_located_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(agent) ? [] : ["no policy governs this agent, so no tool is restricted"],
		"",
		...blocks,
		...denied.length > 0 ? [paint.bold(NOT_GRANTED_TITLE), ...(0,_located_js__WEBPACK_IMPORTED_MODULE_1__.et)(denied, paint, "listed")] : []
	].join("\n").trimEnd();
}
function rows(part) {
	const { place, sources, section } = part;
	const setBy = (0,_effective_js__WEBPACK_IMPORTED_MODULE_2__.l)(part);
	return [[
		`${(0,_effective_js__WEBPACK_IMPORTED_MODULE_2__.o)(part) ? OF_FLOOR : " "} ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.ft)(JSON.stringify((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.rt)(part.subject, MAX_COLUMN_LENGTH)))}`,
		(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.ft)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.rt)(part.words, MAX_WORDS_LENGTH)),
		place ? `${setBy} ${(0,_located_js__WEBPACK_IMPORTED_MODULE_1__.Er)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Ft)(place))}` : setBy
	], ...sources.map((source) => [
		"    also",
		source.words === void 0 ? "" : (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.ft)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.rt)(source.words, MAX_WORDS_LENGTH)),
		`${(0,_effective_js__WEBPACK_IMPORTED_MODULE_2__.l)({
			section,
			scope: source.scope
		})} ${(0,_located_js__WEBPACK_IMPORTED_MODULE_1__.Er)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Ft)(source.place))}`
	])];
}
function renderEffectiveMarkdown(agent, findings = agent.findings, linked = { staleFiles: /* @__PURE__ */ new Set() }) {
	const title = {
		kind: "fixed",
		text: `## Effective policy of ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.st)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.rt)(agent.name, 120))}, with sources\n\n${(0,_located_js__WEBPACK_IMPORTED_MODULE_1__.xr)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.pt)((0,_effective_js__WEBPACK_IMPORTED_MODULE_2__.i)(agent)))}.\n\n`
	};
	return (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.at)([
		title,
		{ kind: "omissions" },
		...(0,_effective_js__WEBPACK_IMPORTED_MODULE_2__.t)(agent, linked),
		notGrantedPart(linked, findings)
	], {
		limit: MARKDOWN_LIMIT,
		measure: _located_js__WEBPACK_IMPORTED_MODULE_1__.ot,
		omitted: (what) => what === "" ? "" : `> Not shown here for lack of room: ${what}.\n\n`
	}).trimEnd();
}
function notGrantedPart(linked, findings) {
	const items = (0,_effective_js__WEBPACK_IMPORTED_MODULE_2__.s)(findings).map(({ message, location, related }) => {
		const places = [location, ...related.slice(0, MAX_SOURCES).map((source) => source.location)].map((place) => (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.Tr)(linked, place));
		return {
			weight: 1,
			forms: [() => `- ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.pt)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.rt)(message, MAX_MESSAGE_LENGTH))} (${places.join(", ")})\n`]
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
	const { card, policy } = (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.It)(agent);
	const paths = {
		card: card?.place.document.file ?? null,
		policy: policy?.place.document.file ?? null,
		access: (agent.access?.own ?? []).map(({ document }) => document.file)
	};
	return {
		agent: agent.name,
		...paths,
		floors: (agent.floors ?? []).map((floor) => ({
			...(0,_effective_js__WEBPACK_IMPORTED_MODULE_2__.a)(floor),
			file: floor.file
		})),
		exemptions: (agent.exemptions ?? []).map(_effective_json_js__WEBPACK_IMPORTED_MODULE_3__.n),
		parts: (0,_effective_json_js__WEBPACK_IMPORTED_MODULE_3__.t)(agent)
	};
}
// build/src/cli/effective.js
const effectiveCommand = {
	name: "effective",
	positionals: "<card|policy|list|host file>",
	example: "agents/support",
	notes: ["For a host file, the permission file of an agent host such as .claude/settings.json, or for a folder, shows the rules in the order in which they decide, the settings, the code that runs by itself, and what is not decided.", "Exit code: 0 on success, 2 if the files could not be read."],
	async run(args, outer) {
		const { given, terminal } = await (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.t)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.r)(args, "effective"), outer);
		const format = (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.r)(given);
		const [file, ...rest] = given.positionals;
		const named = file === void 0 || rest.length > 0 ? void 0 : await (0,_hosts_js__WEBPACK_IMPORTED_MODULE_7__.i)(file, given, terminal);
		if (file === void 0 || named === void 0 || named.units.length + named.broken.length === 0) return printAgent(given, terminal, format, []);
		const isOfHosts = !await (0,_folder_js__WEBPACK_IMPORTED_MODULE_6__.n)(file, given, terminal);
		if (isOfHosts) (0,_hosts_js__WEBPACK_IMPORTED_MODULE_7__.o)(given, "effective");
		const { settings, failures } = await (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.i)(given, terminal);
		if (failures.length > 0) return (0,_conclusion_js__WEBPACK_IMPORTED_MODULE_5__.n)(failures, given, terminal);
		const wanted = isOfHosts ? given.text("agent") : void 0;
		const read = await (0,_hosts_js__WEBPACK_IMPORTED_MODULE_7__.n)(named, given, terminal, {
			settings,
			wanted
		});
		if (read.kind === "refused") return (0,_conclusion_js__WEBPACK_IMPORTED_MODULE_5__.n)(read.failures, given, terminal);
		if (!isOfHosts) return printAgent(given, terminal, format, read.hosts);
		if (format === "json") terminal.out((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.ut)({ hosts: (0,_hosts_js__WEBPACK_IMPORTED_MODULE_7__.r)(read.hosts) }));
		else (0,_hosts_js__WEBPACK_IMPORTED_MODULE_7__.a)(read.hosts, format, terminal);
		return 0;
	}
};
async function printAgent(given, terminal, format, hosts) {
	const input = await (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_4__.i)(given, terminal, (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.a)(given));
	const unreadable = input.agent?.findings.filter((finding) => finding.blocking) ?? [];
	const failures = [...input.failures, ...unreadable];
	if (!input.agent || failures.length > 0) return (0,_conclusion_js__WEBPACK_IMPORTED_MODULE_5__.n)([...failures].sort(_index_js__WEBPACK_IMPORTED_MODULE_0__.jt), given, terminal);
	const denied = (0,_effective_js__WEBPACK_IMPORTED_MODULE_2__.s)((0,_agent_input_js__WEBPACK_IMPORTED_MODULE_4__.d)(input.agent.findings, input.settings));
	switch (format) {
		case "json":
			terminal.out((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.ut)({
				...effectiveAnswer(input.agent),
				findings: denied.map(_located_js__WEBPACK_IMPORTED_MODULE_1__.z),
				...hosts.length > 0 && { hosts: (0,_hosts_js__WEBPACK_IMPORTED_MODULE_7__.r)(hosts) }
			}));
			break;
		case "markdown":
			terminal.out(renderEffectiveMarkdown(input.agent, denied));
			break;
		case "text": terminal.out(renderEffectiveText(input.agent, { colour: terminal.colour }, denied));
	}
	if (hosts.length > 0 && format !== "json") {
		terminal.out("");
		(0,_hosts_js__WEBPACK_IMPORTED_MODULE_7__.a)(hosts, format, terminal);
	}
	return 0;
}



/***/ }),

/***/ 3:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: function() { return /* binding */ hostFindings; },
/* harmony export */   t: function() { return /* binding */ findingOf; }
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(113);
/* harmony import */ var _located_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(474);


// build/src/evaluation/hosts/host-findings.js
const LOCAL_SETTINGS = /(?:^|\/)\.claude\/settings\.local\.json$/i;
function hostFindings({ files, permissions }) {
	return [...permissions.remarks.map(findingOf), ...files.filter((file) => LOCAL_SETTINGS.test(file)).map((file) => (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Pt)(_located_js__WEBPACK_IMPORTED_MODULE_1__.oa, file, _located_js__WEBPACK_IMPORTED_MODULE_1__.oa.words.file()))];
}
function findingOf(remark) {
	const at = remark.place;
	switch (remark.kind) {
		case "bypass-mode": return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Nt)(_located_js__WEBPACK_IMPORTED_MODULE_1__.ao, {
			at,
			..._located_js__WEBPACK_IMPORTED_MODULE_1__.ao.words[remark.isRule ? "rule" : "mode"](remark.mode)
		});
		case "allows-everything": return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Nt)(_located_js__WEBPACK_IMPORTED_MODULE_1__.Uo, {
			at,
			..._located_js__WEBPACK_IMPORTED_MODULE_1__.Uo.words.rule(remark.rule, remark.what)
		});
		case "dead-rule": return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Nt)(_located_js__WEBPACK_IMPORTED_MODULE_1__.Ka, {
			at,
			..._located_js__WEBPACK_IMPORTED_MODULE_1__.Ka.words.rule(remark.rule, remark.why, remark)
		});
		case "no-effect-here": return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Nt)(_located_js__WEBPACK_IMPORTED_MODULE_1__.Ka, {
			at,
			on: "key",
			..._located_js__WEBPACK_IMPORTED_MODULE_1__.Ka.words.setting(remark.key, remark.why)
		});
		case "redirects-traffic": return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Nt)(_located_js__WEBPACK_IMPORTED_MODULE_1__.ki, {
			at,
			..._located_js__WEBPACK_IMPORTED_MODULE_1__.ki.words.variable(remark.key, remark.value)
		});
		case "secret-in-settings": return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Nt)(_located_js__WEBPACK_IMPORTED_MODULE_1__.Di, {
			at,
			..._located_js__WEBPACK_IMPORTED_MODULE_1__.Di.words.found(remark.what)
		});
		case "not-loaded": {
			const { why, lost } = remark;
			return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Nt)(_located_js__WEBPACK_IMPORTED_MODULE_1__.Fi, {
				at,
				..._located_js__WEBPACK_IMPORTED_MODULE_1__.Fi.words.fault({
					kind: "refused-by-host",
					why,
					lost
				})
			});
		}
		case "ask-without-human": return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Nt)(_located_js__WEBPACK_IMPORTED_MODULE_1__.co, {
			at,
			..._located_js__WEBPACK_IMPORTED_MODULE_1__.co.words.rule(remark.rule)
		});
		case "stale-lock": return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Nt)(_located_js__WEBPACK_IMPORTED_MODULE_1__.Ci, {
			at,
			..._located_js__WEBPACK_IMPORTED_MODULE_1__.Ci.words.lock(remark.lock)
		});
		case "unlocked-workflow": return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Nt)(_located_js__WEBPACK_IMPORTED_MODULE_1__.ri, {
			at,
			..._located_js__WEBPACK_IMPORTED_MODULE_1__.ri.words.source()
		});
		default: return remark;
	}
}



/***/ }),

/***/ 867:
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
/* harmony import */ var _agent_input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(996);
/* harmony import */ var _host_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(113);
/* harmony import */ var _located_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(474);
/* harmony import */ var _folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(310);
/* harmony import */ var _host_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(658);






// build/src/model/host-permissions.js
function distinctSituations({ situations: [usual, ...others] }) {
	const policies = /* @__PURE__ */ new Set([usual.policy]);
	const isNew = ({ policy }) => !policies.has(policy) && !!policies.add(policy);
	return [usual, ...others.filter(isNew)];
}
// build/src/report/surfaces/answers/host-effective.js
const RULES = ["rule", "rules"];
const PROGRAMS = ["program runs by itself", "programs run by themselves"];
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
	const paint = (0,_located_js__WEBPACK_IMPORTED_MODULE_3__.Z)(options);
	const { unit, findings, withoutSecrets } = inForce;
	const { code, opaque } = unit.permissions;
	const situations = distinctSituations(unit.permissions);
	const [usual, ...others] = situations;
	const rules = rulesInOrder(usual.policy);
	const own = rules.filter(isWritten);
	const title = [
		`${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.ft)(unit.name)}: ${own.length === 0 ? "no rules" : (0,_located_js__WEBPACK_IMPORTED_MODULE_3__.Sr)(own.length, RULES)}, otherwise ${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.ft)(usual.basis)}`,
		...code.length === 0 ? [] : [(0,_located_js__WEBPACK_IMPORTED_MODULE_3__.Sr)(code.length, PROGRAMS)],
		...opaque.length === 0 ? [] : [`${(0,_located_js__WEBPACK_IMPORTED_MODULE_3__.Sr)(opaque.length, VALUES)} not decided`]
	].join("; ");
	return [
		paint.bold(title),
		...(0,_located_js__WEBPACK_IMPORTED_MODULE_3__.X)([["  Files", unit.files.map(_index_js__WEBPACK_IMPORTED_MODULE_2__.ft).join(", ")], ["  Dialect", `${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.ft)(unit.dialect)}, version ${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.ft)(unit.version)}`]]),
		...section(orderText(usual.policy), paint, rules.map((rule) => ruleRow(rule, withoutSecrets))),
		...section("Calls that no rule matches", paint, otherwiseRows(situations)),
		...others.flatMap((situation) => differences(usual, situation, paint, withoutSecrets)),
		...section("Settings of these files", paint, settingRows(usual, true, withoutSecrets)),
		...section("Runs by itself", paint, code.map((each) => codeRow(each, withoutSecrets))),
		...section("Not decided", paint, opaque.map(({ subject, why, place }) => [
			(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.ft)((0,_index_js__WEBPACK_IMPORTED_MODULE_2__.rt)(withoutSecrets(subject), MAX_LENGTH)),
			(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.ft)(why),
			at(place)
		])),
		...section("Forbidden by floors", paint, inForce.forbidden.map((each) => [(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.ft)((0,_index_js__WEBPACK_IMPORTED_MODULE_2__.H)(textOf(each))), at(each.place)])),
		...problems(findings, paint),
		...section("Settings with the host's default", paint, settingRows(usual, false, withoutSecrets))
	].join("\n").trimEnd();
}
function section(title, paint, rows) {
	return rows.length === 0 ? [] : [
		"",
		paint.bold(title),
		...(0,_located_js__WEBPACK_IMPORTED_MODULE_3__.X)(rows.map(([first = "", ...rest]) => [`  ${first}`, ...rest]))
	];
}
function problems(findings, paint) {
	return findings.length === 0 ? [] : [
		"",
		paint.bold("Problems"),
		...trimmed((0,_located_js__WEBPACK_IMPORTED_MODULE_3__.et)([...findings].sort(_index_js__WEBPACK_IMPORTED_MODULE_2__.jt), paint, "listed"))
	];
}
function trimmed(lines) {
	return lines.slice(0, lines.findLastIndex((line) => line !== "") + 1);
}
function orderText({ stages }) {
	const isLast = stages.some(({ combinator, rules }) => combinator === "last" && rules.length > 1);
	if (stages.some(({ combinator, role, rules }) => role === "decides" && combinator === "strictest" && rules.length > 1)) return "Rules; of all that match, the strictest decides";
	return isLast ? "Rules, the last of the files first; the first that matches decides" : "Rules; the first that matches decides";
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
		case "strictest": return (0,_located_js__WEBPACK_IMPORTED_MODULE_3__.cr)(rules);
		default: return combinator;
	}
}
function keyOf({ name, outcome, place }) {
	return JSON.stringify([
		name,
		outcome,
		place === void 0 ? "" : (0,_located_js__WEBPACK_IMPORTED_MODULE_3__.Er)((0,_index_js__WEBPACK_IMPORTED_MODULE_2__.Ft)(place))
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
		isWritten(rule) ? (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.ft)((0,_index_js__WEBPACK_IMPORTED_MODULE_2__.H)(name)) : (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.ft)((0,_index_js__WEBPACK_IMPORTED_MODULE_2__.rt)(name, MAX_LENGTH)),
		ruleOrigin(rule)
	];
}
function ruleOrigin(rule) {
	if (isWritten(rule)) return at(rule.place);
	return rule.place === void 0 ? "by the host" : `by the host, because of ${at(rule.place)}`;
}
function at(place) {
	return place === void 0 ? "" : (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.ft)((0,_located_js__WEBPACK_IMPORTED_MODULE_3__.Er)((0,_index_js__WEBPACK_IMPORTED_MODULE_2__.Ft)(place)));
}
function otherwiseRows(situations) {
	const [usual] = situations;
	return situations.filter((situation, index) => index === 0 || situation.policy.otherwise.level !== usual.policy.otherwise.level).map(({ words, basis, policy: { otherwise } }) => [
		LEVEL_WORDS[otherwise.level],
		words === void 0 ? (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.ft)(basis) : (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.ft)(words),
		at(otherwise.place)
	]);
}
function differences(usual, other, paint, withoutSecrets) {
	const rowOf = (rule) => ruleRow(rule, withoutSecrets);
	const [before, after] = [rulesInOrder(usual.policy), rulesInOrder(other.policy)];
	const known = new Set(before.map((rule) => `${rule.level} ${keyOf(rule)}`));
	const kept = new Set(after.map(keyOf));
	const rows = [...after.filter((rule) => !known.has(`${rule.level} ${keyOf(rule)}`)).map(rowOf), ...before.filter((rule) => !kept.has(keyOf(rule))).map((rule) => ["not in force", ...rowOf(rule).slice(1)])];
	return section(`Different ${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.ft)(other.words ?? other.id)}`, paint, rows);
}
function settingRows({ policy: { settings } }, isOwn, withoutSecrets) {
	return settings.filter((setting) => isStated(setting) === isOwn).map((setting) => [
		(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.ft)((0,_index_js__WEBPACK_IMPORTED_MODULE_2__.rt)(withoutSecrets(setting.subject).replace(/^the setting /, ""), MAX_LENGTH)),
		(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.ft)((0,_index_js__WEBPACK_IMPORTED_MODULE_2__.rt)((0,_index_js__WEBPACK_IMPORTED_MODULE_2__.B)(valueText(setting, withoutSecrets)), MAX_LENGTH)),
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
		(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.ft)((0,_index_js__WEBPACK_IMPORTED_MODULE_2__.rt)((0,_located_js__WEBPACK_IMPORTED_MODULE_3__.xr)(withoutSecrets(subject)), MAX_LENGTH)),
		(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.ft)((0,_index_js__WEBPACK_IMPORTED_MODULE_2__.H)((0,_index_js__WEBPACK_IMPORTED_MODULE_2__.B)(text))),
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
				...(0,_located_js__WEBPACK_IMPORTED_MODULE_3__.B)(rule.place && (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.Ft)(rule.place))
			})),
			otherwise: JSON_LEVELS[policy.otherwise.level]
		})),
		settings: usual.policy.settings.map((setting) => ({
			setting: withoutSecrets(setting.key),
			value: valueText(setting, withoutSecrets),
			...(0,_located_js__WEBPACK_IMPORTED_MODULE_3__.B)(setting.place && (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.Ft)(setting.place))
		})),
		code: code.map(({ subject, text, place, danger, isGuard }) => ({
			subject: withoutSecrets(subject),
			text,
			danger: danger ?? null,
			can_block: isGuard === true,
			...(0,_located_js__WEBPACK_IMPORTED_MODULE_3__.B)((0,_index_js__WEBPACK_IMPORTED_MODULE_2__.Ft)(place))
		})),
		not_decided: opaque.map(({ subject, why, place }) => ({
			subject: withoutSecrets(subject),
			why,
			...(0,_located_js__WEBPACK_IMPORTED_MODULE_3__.B)((0,_index_js__WEBPACK_IMPORTED_MODULE_2__.Ft)(place))
		})),
		forbidden: forbidden.map((each) => ({
			pattern: textOf(each),
			...(0,_located_js__WEBPACK_IMPORTED_MODULE_3__.B)((0,_index_js__WEBPACK_IMPORTED_MODULE_2__.Ft)(each.place))
		})),
		findings: findings.map(_located_js__WEBPACK_IMPORTED_MODULE_3__.z)
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
	const folder = await (0,_folder_js__WEBPACK_IMPORTED_MODULE_4__.t)(name, terminal);
	if (folder !== void 0 && given.has("dialect")) throw new _index_js__WEBPACK_IMPORTED_MODULE_2__.n("--dialect is for one permission file; name the file instead of its folder");
	if (folder === void 0 && (given.has("dialect") || (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_0__.H)(name) === void 0)) return hostOfFile(name, given, terminal);
	const files = (folder ?? [name]).filter((file) => (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_0__.H)(file) !== void 0);
	if (files.length === 0) return NO_HOSTS;
	const within = new Set(files);
	const hosts = [...(await (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_0__.R)(terminal.tree, within)).values()];
	const units = hosts.flatMap(_agent_input_js__WEBPACK_IMPORTED_MODULE_0__.B);
	const findings = hosts.flatMap((host) => host.findings);
	if (folder === void 0 && units.length + findings.length === 0 && await exists(name, terminal)) throw new _index_js__WEBPACK_IMPORTED_MODULE_2__.n(`${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.W)(name)} says nothing about what agents may do`);
	const isNamed = ({ files: own }) => own.some((file) => within.has(file));
	return {
		units: units.filter(isNamed),
		broken: findings.filter(({ blocking }) => blocking === true).sort(_index_js__WEBPACK_IMPORTED_MODULE_2__.jt)
	};
}
async function hostOfFile(name, given, terminal) {
	const read = await (0,_host_files_js__WEBPACK_IMPORTED_MODULE_5__.r)(name, given, terminal);
	if (read.kind === "other") return NO_HOSTS;
	if (read.kind === "unclear") return {
		units: [],
		broken: [read.finding]
	};
	const units = (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_0__.B)(read.host);
	const broken = read.host.findings.filter(({ blocking }) => blocking === true);
	if (units.length + broken.length === 0) throw new _index_js__WEBPACK_IMPORTED_MODULE_2__.n(`${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.W)(name)} says nothing about what agents may do`);
	return {
		units,
		broken
	};
}
async function exists(file, { tree }) {
	return (await tree.read(file, _agent_input_js__WEBPACK_IMPORTED_MODULE_0__.Y)).kind !== "absent";
}
function chosenUnits(units, wanted) {
	if (wanted !== void 0) {
		const found = units.filter((unit) => isCalled(unit, wanted));
		if (found.length > 0) return {
			units: found,
			notes: []
		};
		throw new _index_js__WEBPACK_IMPORTED_MODULE_2__.n(`no unit is called ${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.W)(wanted)}; there ${units.length === 1 ? "is" : "are"} ${someNames(units)}`);
	}
	const chosen = [];
	const notes = [];
	for (const { id } of _agent_input_js__WEBPACK_IMPORTED_MODULE_0__.V) {
		const own = units.filter(({ dialect }) => dialect === id);
		const whole = outermost(own.filter(({ agent }) => agent === void 0));
		const [only, ...more] = whole.length > 0 ? whole : own;
		if (only === void 0) continue;
		if (more.length === 0) chosen.push(only);
		const rest = more.length === 0 ? own.filter((unit) => unit !== only) : own;
		if (rest.length > 0) notes.push(`not replayed: ${someNames(rest)}; --agent chooses one of them`);
	}
	if (chosen.length === 0 && units.length > 0) throw new _index_js__WEBPACK_IMPORTED_MODULE_2__.n(`the traces may belong to any of ${someNames(units)}; choose one with --agent`);
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
	const names = units.slice(0, MAX_NAMED).map(({ name }) => (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.W)(name));
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
	if (name !== void 0) throw new _index_js__WEBPACK_IMPORTED_MODULE_2__.n(`--${name} does not apply to permission files; remove it`);
}
async function hostsInForce({ units, broken }, given, terminal, { settings, wanted }) {
	if (broken.length > 0) return {
		kind: "refused",
		failures: broken
	};
	const chosen = wanted === void 0 ? units : units.filter((unit) => isCalled(unit, wanted));
	if (chosen.length === 0) throw new _index_js__WEBPACK_IMPORTED_MODULE_2__.n(`no unit is called ${JSON.stringify(wanted)}; there is ${someNames(units)}`);
	const failures = [];
	const hosts = [];
	for (const unit of chosen) {
		const { floors, findings } = await (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_0__.n)(given, folderAndFiles(unit), terminal, settings);
		for (const finding of findings) failures.push(finding);
		const forbidden = (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_0__.l)(floors);
		const all = [
			...unit.findings,
			...(0,_host_findings_js__WEBPACK_IMPORTED_MODULE_1__.n)(unit),
			...(0,_agent_input_js__WEBPACK_IMPORTED_MODULE_0__.f)([unit], () => forbidden),
			...(0,_agent_input_js__WEBPACK_IMPORTED_MODULE_0__.p)([unit], () => floors.flatMap(({ managed }) => managed ?? []))
		];
		hosts.push({
			unit,
			forbidden,
			findings: (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_0__.d)(all, settings),
			withoutSecrets: _located_js__WEBPACK_IMPORTED_MODULE_3__.h
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
		else terminal.out((0,_index_js__WEBPACK_IMPORTED_MODULE_2__.at)(renderHostInForce(host, { colour: false }), "text").trimEnd());
	}
}
function hostsInForceToJson(hosts) {
	return hosts.map(hostInForceToJson);
}



/***/ })

};
;