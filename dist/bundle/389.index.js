"use strict";
exports.id = 389;
exports.ids = [389];
exports.modules = {

/***/ 1389:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readToml: function() { return /* binding */ readToml; }
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3495);
/* harmony import */ var _node_modules_toml_eslint_parser_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2002);
/* harmony import */ var _cards_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8774);



// build/src/document/toml.js
function readToml(text) {
	try {
		const program = (0,_node_modules_toml_eslint_parser_index_js__WEBPACK_IMPORTED_MODULE_1__.t)(text.replace(/^\ufeff/, " "), { tomlVersion: "1.0" });
		const root = {
			start: 0,
			end: text.length,
			entries: /* @__PURE__ */ new Map()
		};
		for (const part of program.body[0].body) addPart(root, part);
		return { root: nodeOf(root, 0) };
	} catch (error) {
		if (error instanceof TooDeep) return { problems: [(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.bn)(error.offset)] };
		if (error instanceof RangeError) return { problems: [(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.bn)(0)] };
		const { index, message } = error;
		if (index === void 0) throw error;
		const at = Math.min(index, Math.max(0, text.length - 1));
		return { problems: [(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Sn)({
			kind: "toml-syntax",
			said: message
		}, at, at + 1)] };
	}
}
var TooDeep = class extends Error {
	offset;
	constructor(offset) {
		super("the nesting is too deep");
		this.offset = offset;
	}
};
function addPart(root, part) {
	if (part.type === "TOMLKeyValue") {
		addPair(root, part);
		return;
	}
	const table = tableAt(root, part.key.keys, part.kind === "array", part.range);
	for (const pair of part.body) addPair(table, pair);
}
function addPair(table, { key, value, range }) {
	const [last] = key.keys.slice(-1);
	if (last === void 0) return;
	const inner = tableAt(table, key.keys.slice(0, -1), false, range);
	const [keyStart, keyEnd] = last.range;
	inner.entries.set(nameOf(last), {
		keyStart,
		keyEnd,
		value
	});
}
function tableAt(from, keys, isItem, [start, end]) {
	let table = from;
	for (const [index, key] of keys.entries()) {
		table.end = Math.max(table.end, end);
		const name = nameOf(key);
		const [keyStart, keyEnd] = key.range;
		const known = table.entries.get(name)?.value;
		const isLast = index === keys.length - 1;
		const created = {
			start,
			end,
			entries: /* @__PURE__ */ new Map()
		};
		if (known === void 0) {
			const value = isLast && isItem ? {
				list: [created],
				start
			} : created;
			table.entries.set(name, {
				keyStart,
				keyEnd,
				value
			});
			table = created;
		} else if ("list" in known) {
			if (isLast && isItem) known.list.push(created);
			table = known.list.at(-1) ?? created;
		} else if ("entries" in known) table = known;
		else throw new Error("a key with a value cannot also be a table");
	}
	table.end = Math.max(table.end, end);
	return table;
}
function nameOf(key) {
	return key.type === "TOMLBare" ? key.name : key.value;
}
function nodeOf(value, depth) {
	if ("type" in value) return contentOf(value, depth);
	if (depth > 64) throw new TooDeep(value.start);
	if ("list" in value) {
		const items = value.list.map((table) => nodeOf(table, depth + 1));
		return {
			kind: "list",
			start: value.start,
			end: items.at(-1)?.end ?? value.start,
			items
		};
	}
	const entries = /* @__PURE__ */ new Map();
	for (const [name, { keyStart, keyEnd, value: inner }] of value.entries) entries.set(name, {
		keyStart,
		keyEnd,
		node: nodeOf(inner, depth + 1)
	});
	return {
		kind: "map",
		start: value.start,
		end: value.end,
		entries
	};
}
function contentOf(content, depth) {
	const [start, end] = content.range;
	if (depth > 64) throw new TooDeep(start);
	switch (content.type) {
		case "TOMLArray": return {
			kind: "list",
			start,
			end,
			items: content.elements.map((item) => contentOf(item, depth + 1))
		};
		case "TOMLInlineTable": {
			const table = {
				start,
				end,
				entries: /* @__PURE__ */ new Map()
			};
			for (const pair of content.body) addPair(table, pair);
			return nodeOf(table, depth);
		}
		default: return {
			kind: "scalar",
			start,
			end,
			value: scalarOf(content)
		};
	}
}
function scalarOf(content) {
	switch (content.kind) {
		case "string":
		case "boolean": return content.value;
		case "integer":
		case "float": return Number(content.value);
		default: return content.datetime;
	}
}



/***/ })

};
;