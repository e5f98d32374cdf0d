"use strict";
exports.id = 775;
exports.ids = [775];
exports.modules = {

/***/ 6920:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: function() { return /* binding */ exemptionToJson; },
/* harmony export */   t: function() { return /* binding */ effectiveToJson; }
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6424);
/* harmony import */ var _effective_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3805);
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8403);



// build/src/report/sections/effective-json.js
function effectiveToJson(agent) {
	return (0,_effective_js__WEBPACK_IMPORTED_MODULE_1__.u)(agent).map((part) => ({
		section: part.section,
		subject: part.subject,
		value: part.value,
		scope: part.section === "exemptions" ? "configuration" : part.scope,
		...(0,_shared_js__WEBPACK_IMPORTED_MODULE_2__.En)(part.place && (0,_index_js__WEBPACK_IMPORTED_MODULE_0__._t)(part.place)),
		sources: part.sources.map(({ scope, place }) => ({
			scope,
			...(0,_shared_js__WEBPACK_IMPORTED_MODULE_2__.En)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__._t)(place))
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
		...(0,_shared_js__WEBPACK_IMPORTED_MODULE_2__.En)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__._t)(exemption.place))
	};
}



/***/ }),

/***/ 3805:
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
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6424);
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8403);


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
		scope: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.At)(place),
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
	const entries = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.kr)(lists).map(({ entry }) => {
		const { name, effect, priority, limit, message } = entry;
		const once = limit ? `, once the limit of ${(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.wn)(limit)} is reached` : "";
		const why = message === void 0 ? "" : `: ${message}`;
		const words = `${effect} ${(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Tr)(entry)}${once}${why}`;
		const patterns = Object.entries(entry.patterns).map(([field, { text }]) => [field, text]);
		return partOf("access", name, words, {
			effect,
			priority,
			...Object.fromEntries(patterns),
			...entry.sql && { sql: entry.sql.text },
			...limit && { limit: (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.wn)(limit) },
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
	const from = placesOfScopes.findIndex((places) => places.some((candidate) => (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.xn)(candidate, place)));
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
		scope: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.At)(place),
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
		const pointer = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Dt)(path);
		if (pointers.has(pointer)) return false;
		pointers.add(pointer);
		return true;
	}
};
// build/src/floors/parts.js
function effectiveParts(agent) {
	const { floors = [] } = agent;
	const scopes = floors.length === 0 ? [] : [...floors.map(placesOfFloor), placesByPart(partsOf((0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.vr)(agent)))];
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
		...policy && (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Hs)(policy) ? defaultParts(policy) : [],
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
		scope: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.At)(place),
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
	const filledIn = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Vs)({ defaults });
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
	const { card, policy } = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.vr)(agent);
	const shown = (file) => JSON.stringify((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)(file, MAX_PATH_LENGTH));
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
	const above = floors.length === 0 ? "without a floor" : `under the ${floors.length === 1 ? "floor" : "floors"} ${(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Ca)(floors, MAX_FLOORS)}`;
	return `${files.join(" and ") || "no file of its own"}, ${above}`;
}
function floorOrigin(floor) {
	const origin = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.hr)(floor)?.origin;
	const repository = origin?.repository;
	return {
		scope: origin?.scope ?? "org",
		...repository !== void 0 && { repository }
	};
}
function notGranted(findings) {
	return findings.filter((finding) => (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Ua)(finding, "weakens-org", "forbidden-by-org"));
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
	return (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.wi)(report.agents).flatMap(({ agent }) => {
		if ((agent.floors ?? []).length === 0) return [];
		return [{
			kind: "items",
			rank,
			open: `<details><summary>Effective policy of ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Ht)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)(agent.name, 120))}, with sources</summary>\n\n${head()}`,
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
	return (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.xi)(HEAD) + (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.xi)(HEAD.map(() => "---"));
}
function itemOf(report, part, section) {
	const form = (length) => {
		const { place, sources } = part;
		const scope = setByWords(part);
		const setBy = `${isOfFloor(part) ? `**${scope}**` : scope}${place ? ` ${(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.wa)(report, (0,_index_js__WEBPACK_IMPORTED_MODULE_0__._t)(place))}` : ""}`;
		const further = sources.slice(0, MAX_SOURCES).map((source) => {
			const words = source.words === void 0 ? "" : `: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Jt)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)(source.words, length))}`;
			return `${setByWords({
				section: part.section,
				scope: source.scope
			})} ${(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.wa)(report, (0,_index_js__WEBPACK_IMPORTED_MODULE_0__._t)(source.place))}${words}`;
		});
		const more = sources.length > MAX_SOURCES ? [`and ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Zt)(sources.length - MAX_SOURCES)} more`] : [];
		const subject = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Nt)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)(part.subject, 120));
		return (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.xi)([
			section === void 0 ? subject : `${sectionTitle(section)}: ${subject}`,
			(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Jt)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)(part.words, length)),
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

/***/ 9775:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   effectiveCommand: function() { return /* binding */ effectiveCommand; }
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6424);
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8403);
/* harmony import */ var _effective_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3805);
/* harmony import */ var _effective_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6920);
/* harmony import */ var _hosts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5867);





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
	const paint = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Fn)(options);
	const all = (0,_effective_js__WEBPACK_IMPORTED_MODULE_2__.u)(agent);
	const blocks = [...(0,_effective_js__WEBPACK_IMPORTED_MODULE_2__.r)(all)].flatMap(([section, parts]) => [
		paint.bold((0,_effective_js__WEBPACK_IMPORTED_MODULE_2__.c)(section)),
		...(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Pn)(parts.flatMap(rows)).map((line) => line.startsWith(OF_FLOOR) ? paint.bold(line) : line),
		""
	]);
	const denied = (0,_effective_js__WEBPACK_IMPORTED_MODULE_2__.s)(findings);
	const name = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.qt)(JSON.stringify((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)(agent.name, MAX_COLUMN_LENGTH)));
	return [
		`${paint.bold(`Effective policy of ${name}, with sources`)}: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.qt)((0,_effective_js__WEBPACK_IMPORTED_MODULE_2__.i)(agent))}`,
		...all.some(_effective_js__WEBPACK_IMPORTED_MODULE_2__.o) ? [paint.dim(`${OF_FLOOR} marks a part from a floor, which the agent can extend but not remove`)] : [],
		...(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.cr)(agent) ? [] : ["no policy governs this agent, so no tool is restricted"],
		"",
		...blocks,
		...denied.length > 0 ? [paint.bold(NOT_GRANTED_TITLE), ...(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Rn)(denied, paint, "listed")] : []
	].join("\n").trimEnd();
}
function rows(part) {
	const { place, sources, section } = part;
	const setBy = (0,_effective_js__WEBPACK_IMPORTED_MODULE_2__.l)(part);
	return [[
		`${(0,_effective_js__WEBPACK_IMPORTED_MODULE_2__.o)(part) ? OF_FLOOR : " "} ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.qt)(JSON.stringify((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)(part.subject, MAX_COLUMN_LENGTH)))}`,
		(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.qt)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)(part.words, MAX_WORDS_LENGTH)),
		place ? `${setBy} ${(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Ta)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__._t)(place))}` : setBy
	], ...sources.map((source) => [
		"    also",
		source.words === void 0 ? "" : (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.qt)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)(source.words, MAX_WORDS_LENGTH)),
		`${(0,_effective_js__WEBPACK_IMPORTED_MODULE_2__.l)({
			section,
			scope: source.scope
		})} ${(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Ta)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__._t)(source.place))}`
	])];
}
function renderEffectiveMarkdown(agent, findings = agent.findings, linked = { staleFiles: /* @__PURE__ */ new Set() }) {
	const title = {
		kind: "fixed",
		text: `## Effective policy of ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Ht)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)(agent.name, 120))}, with sources\n\n${(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.ba)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Jt)((0,_effective_js__WEBPACK_IMPORTED_MODULE_2__.i)(agent)))}.\n\n`
	};
	return (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Hn)([
		title,
		{ kind: "omissions" },
		...(0,_effective_js__WEBPACK_IMPORTED_MODULE_2__.t)(agent, linked),
		notGrantedPart(linked, findings)
	], {
		limit: MARKDOWN_LIMIT,
		measure: _shared_js__WEBPACK_IMPORTED_MODULE_1__.Un,
		omitted: (what) => what === "" ? "" : `> Not shown here for lack of room: ${what}.\n\n`
	}).trimEnd();
}
function notGrantedPart(linked, findings) {
	const items = (0,_effective_js__WEBPACK_IMPORTED_MODULE_2__.s)(findings).map(({ message, location, related }) => {
		const places = [location, ...related.slice(0, MAX_SOURCES).map((source) => source.location)].map((place) => (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.wa)(linked, place));
		return {
			weight: 1,
			forms: [() => `- ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Jt)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)(message, MAX_MESSAGE_LENGTH))} (${places.join(", ")})\n`]
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
	const { card, policy } = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.vr)(agent);
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
		const { given, terminal } = await (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.i)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.r)(args, "effective"), outer);
		const format = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.h)(given);
		const [file, ...rest] = given.positionals;
		const named = file === void 0 || rest.length > 0 ? void 0 : await (0,_hosts_js__WEBPACK_IMPORTED_MODULE_4__.i)(file, given, terminal);
		if (file === void 0 || named === void 0 || named.units.length + named.broken.length === 0) return printAgent(given, terminal, format, []);
		const isOfHosts = !await (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.f)(file, given, terminal);
		if (isOfHosts) (0,_hosts_js__WEBPACK_IMPORTED_MODULE_4__.o)(given, "effective");
		const { settings, failures } = await (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.g)(given, terminal);
		if (failures.length > 0) return (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.n)(failures, given, terminal);
		const wanted = isOfHosts ? given.text("agent") : void 0;
		const read = await (0,_hosts_js__WEBPACK_IMPORTED_MODULE_4__.n)(named, given, terminal, {
			settings,
			wanted
		});
		if (read.kind === "refused") return (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.n)(read.failures, given, terminal);
		if (!isOfHosts) return printAgent(given, terminal, format, read.hosts);
		if (format === "json") terminal.out((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Gt)({ hosts: (0,_hosts_js__WEBPACK_IMPORTED_MODULE_4__.r)(read.hosts) }));
		else (0,_hosts_js__WEBPACK_IMPORTED_MODULE_4__.a)(read.hosts, format, terminal);
		return 0;
	}
};
async function printAgent(given, terminal, format, hosts) {
	const input = await (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.l)(given, terminal, (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__._)(given));
	const unreadable = input.agent?.findings.filter((finding) => finding.blocking) ?? [];
	const failures = [...input.failures, ...unreadable];
	if (!input.agent || failures.length > 0) return (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.n)([...failures].sort(_index_js__WEBPACK_IMPORTED_MODULE_0__.pt), given, terminal);
	const denied = (0,_effective_js__WEBPACK_IMPORTED_MODULE_2__.s)((0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.O)(input.agent.findings, input.settings));
	switch (format) {
		case "json":
			terminal.out((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Gt)({
				...effectiveAnswer(input.agent),
				findings: denied.map(_shared_js__WEBPACK_IMPORTED_MODULE_1__.Tn),
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