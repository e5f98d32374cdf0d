"use strict";
exports.id = 705;
exports.ids = [705];
exports.modules = {

/***/ 182:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: function() { return /* binding */ agentSides; },
/* harmony export */   c: function() { return /* binding */ ofKind; },
/* harmony export */   d: function() { return /* binding */ directionOf; },
/* harmony export */   f: function() { return /* binding */ wordOf; },
/* harmony export */   i: function() { return /* binding */ groupBy; },
/* harmony export */   l: function() { return /* binding */ policySide; },
/* harmony export */   n: function() { return /* binding */ levelOfCall; },
/* harmony export */   o: function() { return /* binding */ allRules; },
/* harmony export */   r: function() { return /* binding */ Causes; },
/* harmony export */   s: function() { return /* binding */ asksForOtherFacts; },
/* harmony export */   t: function() { return /* binding */ callPhrases; },
/* harmony export */   u: function() { return /* binding */ LEVEL_WORDS; }
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(113);
/* harmony import */ var _frames_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(116);


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
// build/src/diff/names/policy-side.js
function agentSides(base, head) {
	const side = (agent) => ({
		...policySide((0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.bi)(agent)),
		...agent && { agent }
	});
	return {
		base: side(base),
		head: side(head)
	};
}
function policySide(policy) {
	const comparable = {
		...policy,
		stages: comparableStages(policy.stages)
	};
	const rulesOf = (role) => comparable.stages.filter((stage) => stage.role === role).flatMap(({ rules }) => rules);
	return {
		policy: comparable,
		limits: distinct(rulesOf("limits")).sort(_frames_js__WEBPACK_IMPORTED_MODULE_1__.Cr),
		deciding: rulesOf("decides"),
		decide: (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.Di)(comparable)
	};
}
function allRules({ limits, deciding, policy }) {
	return [
		...limits,
		...deciding,
		policy.otherwise
	];
}
function asksForOtherFacts({ condition }) {
	return condition === void 0 || (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.Ni)(condition).length > 0;
}
function ofKind(rules, kind) {
	return rules.filter((rule) => rule.kind === kind);
}
function comparableStages(stages) {
	const met = stages.map((stage) => ({
		...stage,
		rules: stage.rules.filter(isMetByRequests)
	}));
	const isSet = ({ role, combinator }) => role === "limits" && combinator === "all";
	return [{
		role: "limits",
		combinator: "all",
		rules: distinct(met.filter(isSet).flatMap(({ rules }) => rules.filter(({ level }) => level !== "allowed"))).sort(_frames_js__WEBPACK_IMPORTED_MODULE_1__.Cr)
	}, ...met.filter((stage) => !isSet(stage))];
}
function isMetByRequests({ condition }) {
	return condition === void 0 || condition !== "unreadable" && (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.Fi)(condition);
}
function distinct(rules) {
	const first = /* @__PURE__ */ new Map();
	for (const rule of rules) if (!first.has(rule.key)) first.set(rule.key, rule);
	return [...first.values()];
}
// build/src/diff/names/edits.js
var Causes = class {
	#sides;
	#causes = /* @__PURE__ */ new WeakMap();
	#edited = /* @__PURE__ */ new Map();
	#keys;
	#patterns;
	#capabilities;
	constructor(sides) {
		this.#sides = sides;
		const both = (partOf) => ({
			base: partOf(sides.base),
			head: partOf(sides.head)
		});
		this.#keys = both((side) => new Set(allRules(side).map(({ key }) => key)));
		const mappings = both(({ deciding }) => ofKind(deciding, "mapping"));
		const byPattern = (rules) => groupBy(rules, ({ pattern }) => (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.Po)(pattern));
		this.#patterns = {
			base: byPattern(mappings.base),
			head: byPattern(mappings.head)
		};
		const names = (rules) => new Set(rules.map(({ capability }) => capability.name));
		this.#capabilities = {
			base: names(mappings.base),
			head: names(mappings.head)
		};
	}
	isEdited = ({ key, kind }) => kind !== "absent" && !(this.#keys.base.has(key) && this.#keys.head.has(key));
	patternsLike(mapping, side) {
		return this.#patterns[side].get((0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.Po)(mapping.pattern)) ?? [];
	}
	causeOf(decider) {
		const known = this.#causes.get(decider);
		if (known) return known;
		const cause = this.#findCause(decider);
		this.#causes.set(decider, cause);
		return cause;
	}
	#findCause(decider) {
		const side = this.#keys.head.has(decider.key) ? "head" : "base";
		const cause = (kind, parts) => ({
			key: JSON.stringify([kind, ...parts]),
			kind,
			decider,
			side
		});
		switch (decider.kind) {
			case "forbidden": return cause("forbidden", [(0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.Po)(decider.forbidden.pattern)]);
			case "trigger": return cause("trigger", [(0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.xi)(decider.trigger)]);
			case "mapping": {
				const other = side === "head" ? "base" : "head";
				const [like] = this.patternsLike(decider, other);
				if (like) {
					const actions = [...new Set([decider, like].flatMap(({ exceeded }) => exceeded.map(({ action }) => action.value)))].sort();
					return {
						...cause("actions", actions),
						actions
					};
				}
				const { name } = decider.capability;
				return this.#capabilities[other].has(name) ? cause("pattern", [(0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.Po)(decider.pattern)]) : cause("capability", [name]);
			}
			case "entry": return cause("entry", [decider.identity ?? requestsKey(decider)]);
			case "default":
			case "absent":
			case "otherwise": return cause("default", []);
			case "ungoverned": return cause("ungoverned", []);
			default: return decider;
		}
	}
	counterpart({ decider, side, kind }) {
		const other = this.#sides[side === "base" ? "head" : "base"];
		const { agent } = other;
		switch (kind) {
			case "forbidden":
			case "trigger":
			case "entry": {
				const { key } = this.causeOf(decider);
				return this.#editedRules(other).get(key)?.find((rule) => rule.key !== decider.key) ?? (decider.kind === "trigger" && agent ? sameTrigger(decider.trigger, agent) : void 0);
			}
			case "default": return other.policy.otherwise;
			default: return;
		}
	}
	#editedRules(side) {
		const known = this.#edited.get(side) ?? groupBy([...side.limits, ...side.deciding].filter(this.isEdited), (rule) => this.causeOf(rule).key);
		this.#edited.set(side, known);
		return known;
	}
	between(base, head) {
		const [less, more] = (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.Li)(base) < (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.Li)(head) ? [base, head] : [head, base];
		const [[lessSettled], [moreSettled]] = [less.settled, more.settled];
		if (moreSettled.kind === "ungoverned") return {
			first: [this.causeOf(moreSettled)],
			lesser: []
		};
		const restraining = less.limits.filter((limit) => (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.Li)(limit) < (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.Li)(more));
		const edited = restraining.filter(this.isEdited);
		const granting = (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.Li)(lessSettled) < (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.Li)(more) ? this.#ofSettled(lessSettled, moreSettled, less === base ? "head" : "base") : [];
		const all = [...edited.map((limit) => this.causeOf(limit)), ...granting];
		const worst = [...edited.filter((limit) => (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.Li)(limit) === (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.Li)(less)).map((limit) => this.causeOf(limit)), ...(0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.Li)(lessSettled) === (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.Li)(less) ? granting.slice(0, 1) : []];
		const known = worst.length > 0 ? worst : all.slice(0, 1);
		const first = known.length > 0 ? known : restraining.slice(0, 1).map((limit) => orderCause(limit, less === base ? "base" : "head"));
		return {
			first,
			lesser: all.filter(({ key }) => !first.some((cause) => cause.key === key))
		};
	}
	#ofSettled(less, more, side) {
		if ((0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.Ii)(less) && !(0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.Ii)(more)) {
			const { otherwise } = this.#sides[side].policy;
			if ((0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.Li)(otherwise) >= (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.Li)(more)) return [this.causeOf(less.kind === "absent" ? otherwise : less)];
			return [this.causeOf(more), ...this.isEdited(less) && (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.Li)(less) < (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.Li)(otherwise) ? [this.causeOf(less)] : []];
		}
		if (this.isEdited(less)) return [this.causeOf(less)];
		if (this.isEdited(more)) return [this.causeOf(more)];
		return [orderCause(more, side)];
	}
};
function orderCause(decider, side) {
	return {
		key: JSON.stringify(["order", decider.key]),
		kind: "order",
		decider,
		side
	};
}
function requestsKey({ match, condition }) {
	return (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.Dr)({
		match: {
			...match,
			tries: "all"
		},
		...condition && { condition }
	});
}
function sameTrigger(trigger, agent) {
	return (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.Ei)(agent).find((candidate) => (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.xi)(candidate) === (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.xi)(trigger));
}
function groupBy(list, keyOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const item of list) {
		const key = keyOf(item);
		const group = groups.get(key);
		if (group) group.push(item);
		else groups.set(key, [item]);
	}
	return groups;
}
// build/src/diff/hosts/call-words.js
function levelOfCall({ level }) {
	return level === "warned" ? "left to a model" : wordOf({ level });
}
function callPhrases(situations) {
	const { words } = situations.head;
	return {
		kind: "call",
		levelOf: levelOfCall,
		whoIs: (cause, _tools, example) => {
			const text = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)((0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.C)(example));
			const subject = isOfOneCall(cause, example) ? `${text}` : `calls such as ${text}`;
			const verb = isOfOneCall(cause, example) ? "is" : "are";
			return `${subject}${words === void 0 ? "" : `, ${words},`} ${verb}`;
		},
		subjectOf: ({ decider }) => decider.outcome === "mode" || decider.kind === "otherwise" ? "calls that no rule matches" : `calls that ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(decider.name)} matches`,
		reasonOf: (cause, sides) => reasonOf(cause, sides, situations),
		textOf: _frames_js__WEBPACK_IMPORTED_MODULE_1__.C,
		simpler: () => []
	};
}
function isOfOneCall({ decider }, example) {
	if (decider.outcome === "mode" || decider.kind === "otherwise") return false;
	const call = (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.it)(example);
	const longer = (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.at)({
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
	const rule = `the ${decider.outcome} rule ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(decider.name)}`;
	if (kind === "order") return `${rule} ${side === "head" ? "now decides" : "no longer decides"}`;
	const other = formerRule(decider, sides[side], sides[side === "head" ? "base" : "head"]);
	if (other) {
		const [from, to] = side === "head" ? [other, decider] : [decider, other];
		return `the rule ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(decider.name)} moved from ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(from.outcome)} to ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(to.outcome)}`;
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
	if (tools.length <= MAX_LISTED) return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.P)(tools);
	const more = tools.length - MAX_LISTED + 1;
	return `${tools.slice(0, 4).map(_index_js__WEBPACK_IMPORTED_MODULE_0__.z).join(", ")} and ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.pt)(more)} more tools`;
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
	const known = byName.get(side) ?? groupBy([...limits, ...deciding], ({ name }) => name);
	byName.set(side, known);
	return known;
}



/***/ }),

/***/ 658:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: function() { return /* binding */ readHostFile; },
/* harmony export */   t: function() { return /* binding */ explainHostCall; }
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _call_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(182);
/* harmony import */ var _frames_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(116);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(113);




// build/src/discovery/named-host.js
const SYNTAXES = [
	[/\.jsonc?$/i, ["json", "json-with-comments"]],
	[/\.ya?ml$/i, ["yaml"]],
	[/\.toml$/i, ["toml", "text"]],
	[/\.rules$/i, ["text"]],
	[/\.(?:md|markdown)$/i, ["front-matter"]]
];
async function readNamedHost(tree, path, dialect) {
	const read = await tree.read(path, _frames_js__WEBPACK_IMPORTED_MODULE_2__.ot * 4);
	if (read.kind === "absent") return { kind: "absent" };
	const known = dialect ? void 0 : (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.X)(path);
	if (known) return {
		kind: "host",
		host: await readAlone(tree, path, known)
	};
	const possible = candidatesFor(path, dialect ? [dialect] : _frames_js__WEBPACK_IMPORTED_MODULE_2__.Y);
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
		const loaded = await (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.W)(path, text, syntax, text);
		if (loaded.kind === "document" && marks({
			value: loaded.document.value,
			text
		})) fitting.push(candidate);
	}
	return fitting;
}
async function readAlone(tree, path, { dialect, file }) {
	const { document, isPlain, findings } = await (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.q)(tree, path, file) ?? { findings: [] };
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
// build/src/cli/host-files.js
async function readHostFile(file, given, { tree }) {
	const dialect = dialectOf(given);
	const card = dialect !== void 0 || (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.X)(file) !== void 0 ? void 0 : await (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.St)(tree, file, { named: true });
	if (card?.kind === "governed" || card?.kind === "absent") return { kind: "other" };
	const read = await readNamedHost(tree, file, dialect);
	switch (read.kind) {
		case "host": return read;
		case "absent": throw new _index_js__WEBPACK_IMPORTED_MODULE_3__.t(`${JSON.stringify(file)} does not exist; ${_frames_js__WEBPACK_IMPORTED_MODULE_2__.n}`);
		case "other-syntax": throw new _index_js__WEBPACK_IMPORTED_MODULE_3__.t(`${JSON.stringify(file)} has an ending that no permission file of ${read.dialect} has; check the file and --dialect`);
		case "unclear": {
			if (read.fitting.length === 0 && card && !isOfNoKind(card)) return { kind: "other" };
			const { words } = _frames_js__WEBPACK_IMPORTED_MODULE_2__.Ca;
			const sentence = read.fitting.length === 0 ? words.neitherNorHost(_frames_js__WEBPACK_IMPORTED_MODULE_2__.Y.map(({ id }) => id)) : words.severalHosts(read.fitting);
			return {
				kind: "unclear",
				finding: (0,_index_js__WEBPACK_IMPORTED_MODULE_3__.At)(_frames_js__WEBPACK_IMPORTED_MODULE_2__.Ca, file, sentence)
			};
		}
		default: return read;
	}
}
function dialectOf(given) {
	const id = given.text("dialect");
	const dialect = _frames_js__WEBPACK_IMPORTED_MODULE_2__.Y.find((each) => each.id === id);
	if (id === void 0 || dialect) return dialect;
	const ids = _frames_js__WEBPACK_IMPORTED_MODULE_2__.Y.map((each) => each.id);
	throw new _index_js__WEBPACK_IMPORTED_MODULE_3__.t(`--dialect is ${JSON.stringify(id)}; expected ${ids.slice(0, -1).join(", ")} or ${ids.at(-1)}`);
}
function isOfNoKind(card) {
	const { words } = _frames_js__WEBPACK_IMPORTED_MODULE_2__.Ca;
	const { message: plain } = words.neither();
	return card.kind === "foreign" || card.kind === "broken" && card.findings.every(({ message }) => message === plain);
}
async function explainHostCall({ host, file: named }, text, { terminal, format }) {
	const isAlone = (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.X)(named)?.dialect !== host.dialect;
	const file = isAlone ? named : node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.normalize(named);
	const folders = isAlone ? [host] : [...(await (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.K)(terminal.tree, /* @__PURE__ */ new Set([file]))).values()];
	const [first] = folders.flatMap(({ findings }) => findings).filter(({ blocking }) => blocking);
	if (first) throw new _index_js__WEBPACK_IMPORTED_MODULE_3__.t(`${first.location.file} could not be read: ${first.message}`);
	const units = folders.flatMap(_frames_js__WEBPACK_IMPORTED_MODULE_2__.J).filter(({ files }) => files.includes(file));
	const explained = units.flatMap((unit) => explainUnit(unit, text));
	if (explained.length === 0) throw new _index_js__WEBPACK_IMPORTED_MODULE_3__.t(units.length === 0 ? `${JSON.stringify(file)} is not a permission file here; check the path` : `${(0,_index_js__WEBPACK_IMPORTED_MODULE_3__.z)(text)} is not a call; write a tool with its text, such as "Bash(git push)"`);
	if (format === "json") terminal.out((0,_index_js__WEBPACK_IMPORTED_MODULE_3__.st)((0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.nt)(explained.map(jsonOf))));
	else for (const each of explained) terminal.out((0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.nt)(textOf(each, text)));
}
function explainUnit(unit, text) {
	const dialect = _frames_js__WEBPACK_IMPORTED_MODULE_2__.Y.find(({ id }) => id === unit.dialect);
	if (dialect === void 0) return [];
	const all = unit.permissions.situations.flatMap((situation) => {
		const answer = (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Z)(dialect, unit.permissions, {
			situation,
			text,
			compile: _frames_js__WEBPACK_IMPORTED_MODULE_2__.Di
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
function textOf({ unit, words, basis, answer }, text) {
	const where = words === void 0 ? "" : `, ${words}`;
	const lines = answer.parts.map((part) => {
		return `  ${answer.parts.length === 1 ? "" : `${(0,_index_js__WEBPACK_IMPORTED_MODULE_3__.z)(partText(part))} ${wordsOf(part)}: `}${ruleText(part, basis)}\n`;
	});
	return `${unit.name}${where}: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_3__.z)(text)} ${wordsOf(answer)}\n${lines.join("")}`;
}
function wordsOf(decided) {
	return LEVELS[(0,_call_words_js__WEBPACK_IMPORTED_MODULE_1__.n)(decided)];
}
function partText({ call }) {
	return (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.C)((0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.at)(call));
}
function ruleText({ rule }, basis) {
	if (rule.outcome === "mode" || rule.kind === "otherwise") return `no rule matches, so ${basis} decides${rule.kind === "otherwise" ? "" : ` (${rule.name})`}`;
	const place = placeOf(rule);
	const at = place === void 0 ? "" : ` at ${place.file}:${place.line}:${place.column}`;
	return `the ${rule.outcome} rule ${(0,_index_js__WEBPACK_IMPORTED_MODULE_3__.z)(rule.name)} decides${at}`;
}
function placeOf({ place }) {
	if (place === void 0) return void 0;
	const { line, column } = (0,_index_js__WEBPACK_IMPORTED_MODULE_3__.Ut)(place).start;
	return {
		file: place.document.file,
		line,
		column
	};
}
function jsonOf({ unit, words, basis, answer }) {
	return {
		host: unit.name,
		dialect: unit.dialect,
		version: unit.version,
		situation: words ?? null,
		basis,
		decision: (0,_call_words_js__WEBPACK_IMPORTED_MODULE_1__.n)(answer),
		parts: answer.parts.map((part) => ({
			call: partText(part),
			kind: part.call.kind,
			decision: (0,_call_words_js__WEBPACK_IMPORTED_MODULE_1__.n)(part),
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



/***/ }),

/***/ 442:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: function() { return /* binding */ localReport; }
/* harmony export */ });
/* harmony import */ var _frames_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(116);

// build/src/cli/local-report.js
function localReport({ agents = [], runFindings = [], now }, settings, { elapsed, version }) {
	return (0,_frames_js__WEBPACK_IMPORTED_MODULE_0__.Zt)({
		..._frames_js__WEBPACK_IMPORTED_MODULE_0__.Xt,
		agents,
		runFindings,
		nothingToCheck: false
	}, {
		settings,
		event: "local",
		...now && { setTo: now.toISOString() },
		durationMs: elapsed(),
		version
	});
}



/***/ })

};
;