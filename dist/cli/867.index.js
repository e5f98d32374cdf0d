"use strict";
exports.id = 867;
exports.ids = [867];
exports.modules = {

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



/***/ }),

/***/ 5003:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: function() { return /* binding */ hostFindings; },
/* harmony export */   t: function() { return /* binding */ findingOf; }
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6424);
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8403);


// build/src/evaluation/hosts/host-findings.js
const LOCAL_SETTINGS = /(?:^|\/)\.claude\/settings\.local\.json$/i;
function hostFindings({ files, permissions }) {
	return [...permissions.remarks.map(findingOf), ...files.filter((file) => LOCAL_SETTINGS.test(file)).map((file) => (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.gt)(_shared_js__WEBPACK_IMPORTED_MODULE_1__.Uo, file, _shared_js__WEBPACK_IMPORTED_MODULE_1__.Uo.words.file()))];
}
function findingOf(remark) {
	const at = remark.place;
	switch (remark.kind) {
		case "bypass-mode": return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.ht)(_shared_js__WEBPACK_IMPORTED_MODULE_1__.Ts, {
			at,
			..._shared_js__WEBPACK_IMPORTED_MODULE_1__.Ts.words[remark.isRule ? "rule" : "mode"](remark.mode)
		});
		case "allows-everything": return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.ht)(_shared_js__WEBPACK_IMPORTED_MODULE_1__.qs, {
			at,
			..._shared_js__WEBPACK_IMPORTED_MODULE_1__.qs.words.rule(remark.rule, remark.what)
		});
		case "dead-rule": return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.ht)(_shared_js__WEBPACK_IMPORTED_MODULE_1__.ps, {
			at,
			..._shared_js__WEBPACK_IMPORTED_MODULE_1__.ps.words.rule(remark.rule, remark.why, remark)
		});
		case "no-effect-here": return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.ht)(_shared_js__WEBPACK_IMPORTED_MODULE_1__.ps, {
			at,
			on: "key",
			..._shared_js__WEBPACK_IMPORTED_MODULE_1__.ps.words.setting(remark.key, remark.why)
		});
		case "redirects-traffic": return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.ht)(_shared_js__WEBPACK_IMPORTED_MODULE_1__.xo, {
			at,
			..._shared_js__WEBPACK_IMPORTED_MODULE_1__.xo.words.variable(remark.key, remark.value)
		});
		case "secret-in-settings": return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.ht)(_shared_js__WEBPACK_IMPORTED_MODULE_1__.yo, {
			at,
			..._shared_js__WEBPACK_IMPORTED_MODULE_1__.yo.words.found(remark.what)
		});
		case "not-loaded": {
			const { why, lost } = remark;
			return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.ht)(_shared_js__WEBPACK_IMPORTED_MODULE_1__.Eo, {
				at,
				..._shared_js__WEBPACK_IMPORTED_MODULE_1__.Eo.words.fault({
					kind: "refused-by-host",
					why,
					lost
				})
			});
		}
		case "ask-without-human": return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.ht)(_shared_js__WEBPACK_IMPORTED_MODULE_1__.Os, {
			at,
			..._shared_js__WEBPACK_IMPORTED_MODULE_1__.Os.words.rule(remark.rule)
		});
		case "stale-lock": return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.ht)(_shared_js__WEBPACK_IMPORTED_MODULE_1__.ho, {
			at,
			..._shared_js__WEBPACK_IMPORTED_MODULE_1__.ho.words.lock(remark.lock)
		});
		case "unlocked-workflow": return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.ht)(_shared_js__WEBPACK_IMPORTED_MODULE_1__.no, {
			at,
			..._shared_js__WEBPACK_IMPORTED_MODULE_1__.no.words.source()
		});
		default: return remark;
	}
}



/***/ }),

/***/ 5867:
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
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8403);
/* harmony import */ var _host_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5003);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6424);
/* harmony import */ var _host_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9658);




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
	const paint = (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Fn)(options);
	const { unit, findings, withoutSecrets } = inForce;
	const { code, opaque } = unit.permissions;
	const situations = distinctSituations(unit.permissions);
	const [usual, ...others] = situations;
	const rules = rulesInOrder(usual.policy);
	const own = rules.filter(isWritten);
	const title = [
		`${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.qt)(unit.name)}: ${own.length === 0 ? "no rules" : (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.xa)(own.length, RULES)}, otherwise ${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.qt)(usual.basis)}`,
		...code.length === 0 ? [] : [(0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.xa)(code.length, PROGRAMS)],
		...opaque.length === 0 ? [] : [`${(0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.xa)(opaque.length, VALUES)} not decided`]
	].join("; ");
	return [
		paint.bold(title),
		...(0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Pn)([["  Files", unit.files.map(_index_js__WEBPACK_IMPORTED_MODULE_2__.qt).join(", ")], ["  Dialect", `${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.qt)(unit.dialect)}, version ${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.qt)(unit.version)}`]]),
		...section(orderText(usual.policy), paint, rules.map((rule) => ruleRow(rule, withoutSecrets))),
		...section("Calls that no rule matches", paint, otherwiseRows(situations)),
		...others.flatMap((situation) => differences(usual, situation, paint, withoutSecrets)),
		...section("Settings of these files", paint, settingRows(usual, true, withoutSecrets)),
		...section("Runs by itself", paint, code.map((each) => codeRow(each, withoutSecrets))),
		...section("Not decided", paint, opaque.map(({ subject, why, place }) => [
			(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.qt)((0,_index_js__WEBPACK_IMPORTED_MODULE_2__.Lt)(withoutSecrets(subject), MAX_LENGTH)),
			(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.qt)(why),
			at(place)
		])),
		...section("Forbidden by floors", paint, inForce.forbidden.map((each) => [(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.qt)((0,_index_js__WEBPACK_IMPORTED_MODULE_2__.H)(withoutSecrets(textOf(each)))), at(each.place)])),
		...problems(findings, paint),
		...section("Settings with the host's default", paint, settingRows(usual, false, withoutSecrets))
	].join("\n").trimEnd();
}
function section(title, paint, rows) {
	return rows.length === 0 ? [] : [
		"",
		paint.bold(title),
		...(0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Pn)(rows.map(([first = "", ...rest]) => [`  ${first}`, ...rest]))
	];
}
function problems(findings, paint) {
	return findings.length === 0 ? [] : [
		"",
		paint.bold("Problems"),
		...trimmed((0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Rn)([...findings].sort(_index_js__WEBPACK_IMPORTED_MODULE_2__.pt), paint, "listed"))
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
		case "strictest": return (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.oa)(rules);
		default: return combinator;
	}
}
function keyOf({ name, outcome, place }) {
	return JSON.stringify([
		name,
		outcome,
		place === void 0 ? "" : (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Ta)((0,_index_js__WEBPACK_IMPORTED_MODULE_2__._t)(place))
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
		isWritten(rule) ? (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.qt)((0,_index_js__WEBPACK_IMPORTED_MODULE_2__.H)(name)) : (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.qt)((0,_index_js__WEBPACK_IMPORTED_MODULE_2__.Lt)(name, MAX_LENGTH)),
		ruleOrigin(rule)
	];
}
function ruleOrigin(rule) {
	if (isWritten(rule)) return at(rule.place);
	return rule.place === void 0 ? "by the host" : `by the host, because of ${at(rule.place)}`;
}
function at(place) {
	return place === void 0 ? "" : (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.qt)((0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Ta)((0,_index_js__WEBPACK_IMPORTED_MODULE_2__._t)(place)));
}
function otherwiseRows(situations) {
	const [usual] = situations;
	return situations.filter((situation, index) => index === 0 || situation.policy.otherwise.level !== usual.policy.otherwise.level).map(({ words, basis, policy: { otherwise } }) => [
		LEVEL_WORDS[otherwise.level],
		words === void 0 ? (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.qt)(basis) : (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.qt)(words),
		at(otherwise.place)
	]);
}
function differences(usual, other, paint, withoutSecrets) {
	const rowOf = (rule) => ruleRow(rule, withoutSecrets);
	const [before, after] = [rulesInOrder(usual.policy), rulesInOrder(other.policy)];
	const known = new Set(before.map((rule) => `${rule.level} ${keyOf(rule)}`));
	const kept = new Set(after.map(keyOf));
	const rows = [...after.filter((rule) => !known.has(`${rule.level} ${keyOf(rule)}`)).map(rowOf), ...before.filter((rule) => !kept.has(keyOf(rule))).map((rule) => ["not in force", ...rowOf(rule).slice(1)])];
	return section(`Different ${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.qt)(other.words ?? other.id)}`, paint, rows);
}
function settingRows({ policy: { settings } }, isOwn, withoutSecrets) {
	return settings.filter((setting) => isStated(setting) === isOwn).map((setting) => [
		(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.qt)((0,_index_js__WEBPACK_IMPORTED_MODULE_2__.Lt)(withoutSecrets(setting.subject).replace(/^the setting /, ""), MAX_LENGTH)),
		(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.qt)((0,_index_js__WEBPACK_IMPORTED_MODULE_2__.Lt)((0,_index_js__WEBPACK_IMPORTED_MODULE_2__.B)(valueText(setting, withoutSecrets)), MAX_LENGTH)),
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
		(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.qt)((0,_index_js__WEBPACK_IMPORTED_MODULE_2__.Lt)((0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.ba)(withoutSecrets(subject)), MAX_LENGTH)),
		(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.qt)((0,_index_js__WEBPACK_IMPORTED_MODULE_2__.H)((0,_index_js__WEBPACK_IMPORTED_MODULE_2__.B)(text))),
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
				...(0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.En)(rule.place && (0,_index_js__WEBPACK_IMPORTED_MODULE_2__._t)(rule.place))
			})),
			otherwise: JSON_LEVELS[policy.otherwise.level]
		})),
		settings: usual.policy.settings.map((setting) => ({
			setting: withoutSecrets(setting.key),
			value: valueText(setting, withoutSecrets),
			...(0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.En)(setting.place && (0,_index_js__WEBPACK_IMPORTED_MODULE_2__._t)(setting.place))
		})),
		code: code.map(({ subject, text, place, danger, isGuard }) => ({
			subject: withoutSecrets(subject),
			text,
			danger: danger ?? null,
			can_block: isGuard === true,
			...(0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.En)((0,_index_js__WEBPACK_IMPORTED_MODULE_2__._t)(place))
		})),
		not_decided: opaque.map(({ subject, why, place }) => ({
			subject: withoutSecrets(subject),
			why,
			...(0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.En)((0,_index_js__WEBPACK_IMPORTED_MODULE_2__._t)(place))
		})),
		forbidden: forbidden.map((each) => ({
			pattern: withoutSecrets(textOf(each)),
			...(0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.En)((0,_index_js__WEBPACK_IMPORTED_MODULE_2__._t)(each.place))
		})),
		findings: findings.map(_shared_js__WEBPACK_IMPORTED_MODULE_0__.Tn)
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
	const folder = await (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.d)(name, terminal);
	if (folder !== void 0 && given.has("dialect")) throw new _index_js__WEBPACK_IMPORTED_MODULE_2__.n("--dialect is for one permission file; name the file instead of its folder");
	if (folder === void 0 && (given.has("dialect") || (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.gt)(name) === void 0)) return hostOfFile(name, given, terminal);
	const files = (folder ?? [name]).filter((file) => (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.gt)(file) !== void 0);
	if (files.length === 0) return NO_HOSTS;
	const within = new Set(files);
	const hosts = [...(await (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.ft)(terminal.tree, within)).values()];
	const units = hosts.flatMap(_shared_js__WEBPACK_IMPORTED_MODULE_0__.mt);
	const findings = hosts.flatMap((host) => host.findings);
	if (folder === void 0 && units.length + findings.length === 0 && await exists(name, terminal)) throw new _index_js__WEBPACK_IMPORTED_MODULE_2__.n(`${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.W)(name)} says nothing about what agents may do`);
	const isNamed = ({ files: own }) => own.some((file) => within.has(file));
	return {
		units: units.filter(isNamed),
		broken: findings.filter(({ blocking }) => blocking === true).sort(_index_js__WEBPACK_IMPORTED_MODULE_2__.pt)
	};
}
async function hostOfFile(name, given, terminal) {
	const read = await (0,_host_files_js__WEBPACK_IMPORTED_MODULE_3__.r)(name, given, terminal);
	if (read.kind === "other") return NO_HOSTS;
	if (read.kind === "unclear") return {
		units: [],
		broken: [read.finding]
	};
	const units = (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.mt)(read.host);
	const broken = read.host.findings.filter(({ blocking }) => blocking === true);
	if (units.length + broken.length === 0) throw new _index_js__WEBPACK_IMPORTED_MODULE_2__.n(`${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.W)(name)} says nothing about what agents may do`);
	return {
		units,
		broken
	};
}
async function exists(file, { tree }) {
	return (await tree.read(file, _shared_js__WEBPACK_IMPORTED_MODULE_0__.Et)).kind !== "absent";
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
	for (const { id } of _shared_js__WEBPACK_IMPORTED_MODULE_0__.ht) {
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
		const { floors, findings } = await (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.s)(given, folderAndFiles(unit), terminal, settings);
		for (const finding of findings) failures.push(finding);
		const forbidden = (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.E)(floors);
		const all = (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.St)([
			...unit.findings,
			...(0,_host_findings_js__WEBPACK_IMPORTED_MODULE_1__.n)(unit),
			...(0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.k)([unit], () => forbidden),
			...(0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.A)([unit], () => floors.flatMap(({ managed }) => managed ?? []))
		]);
		hosts.push({
			unit,
			forbidden,
			findings: (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.O)(all, settings),
			withoutSecrets: _shared_js__WEBPACK_IMPORTED_MODULE_0__.Ct
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
		else terminal.out((0,_index_js__WEBPACK_IMPORTED_MODULE_2__.Bt)(renderHostInForce(host, { colour: false }), "text").trimEnd());
	}
}
function hostsInForceToJson(hosts) {
	return hosts.map(hostInForceToJson);
}



/***/ })

};
;