"use strict";
exports.id = 553;
exports.ids = [553];
exports.modules = {

/***/ 5553:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkCommand: function() { return /* binding */ checkCommand; },
/* harmony export */   finishCheck: function() { return /* binding */ finishCheck; },
/* harmony export */   t: function() { return /* binding */ checkRequest; }
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3495);
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7152);
/* harmony import */ var _list_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3797);
/* harmony import */ var _cli_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4127);
/* harmony import */ var _cards_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8774);
/* harmony import */ var _local_request_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(738);
/* harmony import */ var _save_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2382);







// build/src/cli/check-request.js
async function checkRequest(given, terminal) {
	const base = given.text("base");
	const request = (0,_local_request_js__WEBPACK_IMPORTED_MODULE_5__.t)(given, terminal, given.options(), { base });
	const org = given.value("org");
	const floors = org && await (0,_cards_js__WEBPACK_IMPORTED_MODULE_4__.u)(org, terminal.tree);
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
	if ((0,_cli_js__WEBPACK_IMPORTED_MODULE_3__.ot)(folder, file) === void 0) throw new _cli_js__WEBPACK_IMPORTED_MODULE_3__.n(`${JSON.stringify(file)} does not exist`);
	if (given.has("base") && (0,_cli_js__WEBPACK_IMPORTED_MODULE_3__.at)(file)) throw new _cli_js__WEBPACK_IMPORTED_MODULE_3__.n(`${JSON.stringify(file)} is outside the current folder, but --base compares only files inside it`);
	return file === "." ? "" : file;
}
async function filesBelow(paths, terminal) {
	const folders = paths.filter((file) => (0,_cli_js__WEBPACK_IMPORTED_MODULE_3__.ot)(terminal.folder, file) === "folder");
	const all = folders.length > 0 ? await terminal.tree.list() : [];
	return /* @__PURE__ */ new Set([...paths.filter((file) => !folders.includes(file)), ...all.filter((file) => folders.some((folder) => (0,_cards_js__WEBPACK_IMPORTED_MODULE_4__.h)(folder || ".", file)))]);
}
// build/src/cli/save-baseline.js
async function saveBaseline({ findings }, given, terminal) {
	const file = given.text("write-baseline");
	if (file === void 0) return;
	const expires = given.text("baseline-expires");
	if (expires !== void 0 && (0,_cards_js__WEBPACK_IMPORTED_MODULE_4__.na)(expires) === void 0) throw new _cli_js__WEBPACK_IMPORTED_MODULE_3__.n(`--baseline-expires is ${JSON.stringify(expires)}; expected an RFC 3339 date such as "2027-01-31"`);
	await (0,_cli_js__WEBPACK_IMPORTED_MODULE_3__.ct)(terminal.folder, file, (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.R)(findings, {
		now: (0,_cards_js__WEBPACK_IMPORTED_MODULE_4__.y)(given),
		...expires !== void 0 && { expires }
	}));
	terminal.err(`wrote ${file}: commit the file, and set "baseline-file" in the configuration to its path`);
}
// build/src/cli/check.js
const checkCommand = {
	name: "check",
	positionals: "[paths\u2026]",
	example: "--base main",
	async run(args, outer) {
		const { given, terminal } = await (0,_cards_js__WEBPACK_IMPORTED_MODULE_4__.o)((0,_cli_js__WEBPACK_IMPORTED_MODULE_3__.r)(args, "check"), outer);
		const report = await reportOf(given, terminal);
		if (report.shard) {
			await (0,_save_files_js__WEBPACK_IMPORTED_MODULE_6__.i)(report.shard, given.text("shard-file"), terminal);
			return 0;
		}
		return finishCheck(report, given, terminal);
	}
};
async function finishCheck(report, given, terminal) {
	const format = (0,_cards_js__WEBPACK_IMPORTED_MODULE_4__.b)(given);
	await saveBaseline(report, given, terminal);
	const file = given.text("decisions-file");
	if (file !== void 0 && report.decisionLog) await (0,_save_files_js__WEBPACK_IMPORTED_MODULE_6__.n)(report.decisionLog, file, terminal);
	const sarif = given.text("sarif-file");
	if (sarif !== void 0) await (0,_save_files_js__WEBPACK_IMPORTED_MODULE_6__.r)(report, sarif, terminal);
	terminal.out((0,_list_js__WEBPACK_IMPORTED_MODULE_2__.n)(report, format, await (0,_cards_js__WEBPACK_IMPORTED_MODULE_4__.s)(report.findings, given, terminal)));
	return exitCodeOf(report);
}
async function reportOf(given, terminal) {
	const request = await checkRequest(given, terminal);
	const base = given.text("base");
	const { git, folder } = base === void 0 ? {} : await (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Un)(terminal.folder);
	if (base !== void 0 && !git) throw new _cli_js__WEBPACK_IMPORTED_MODULE_3__.n("--base needs a git repository, but this folder is not in one");
	if (base !== void 0 && folder !== "") throw new _cli_js__WEBPACK_IMPORTED_MODULE_3__.n(`--base works only from the repository root; run it in ${JSON.stringify(git?.root)}, or use ${JSON.stringify(`diff ${base}`)}`);
	const { now } = request.clock;
	const access = {
		now,
		asksApi: given.has("api") || given.has("remote-check"),
		...git && { git }
	};
	return (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.c)(request, (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.o)(terminal, access)).catch((error) => {
		if (error instanceof _shared_js__WEBPACK_IMPORTED_MODULE_1__.E) throw new _cli_js__WEBPACK_IMPORTED_MODULE_3__.n(error.message);
		if (error instanceof _cli_js__WEBPACK_IMPORTED_MODULE_3__.X) throw new _cli_js__WEBPACK_IMPORTED_MODULE_3__.n(`--base is ${JSON.stringify(base)}: ${error.message}`);
		throw error;
	});
}
function exitCodeOf({ verdict, conclusion }) {
	if (conclusion === "success") return 0;
	return verdict === "error" ? 2 : 1;
}



/***/ }),

/***/ 738:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: function() { return /* binding */ localRequest; }
/* harmony export */ });
/* harmony import */ var _cards_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8774);
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7152);


// build/src/cli/local-request.js
function localRequest(given, terminal, options, commits) {
	const environment = given.text("environment");
	return {
		plan: localPlan(commits),
		event: _cards_js__WEBPACK_IMPORTED_MODULE_0__.$r,
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
	const now = (0,_cards_js__WEBPACK_IMPORTED_MODULE_0__.y)(given);
	return {
		now,
		elapsed,
		version,
		...given.has("now") && { setTo: now.toISOString() }
	};
}
function localPlan({ base, head }) {
	return (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Mn)({
		name: _cards_js__WEBPACK_IMPORTED_MODULE_0__.$r,
		isLocal: true,
		payload: void 0,
		sha: "",
		...base !== void 0 && { baseRef: base },
		...head !== void 0 && { headRef: head }
	});
}



/***/ }),

/***/ 2382:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: function() { return /* binding */ saveShard; },
/* harmony export */   n: function() { return /* binding */ saveLog; },
/* harmony export */   r: function() { return /* binding */ saveSarif; },
/* harmony export */   t: function() { return /* binding */ saveDecisions; }
/* harmony export */ });
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7152);
/* harmony import */ var _cli_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4127);


// build/src/cli/save-files.js
async function saveDecisions(report, settings, terminal, now) {
	const { version } = terminal;
	if (settings.decisionsFile !== void 0) await saveLog((0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.C)({
		agents: [report],
		version
	}, now), settings.decisionsFile, terminal);
}
async function saveLog(log, file, terminal) {
	await orSettingsError("the decision log", file, () => (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Ct)(terminal.folder, file, log.write, _shared_js__WEBPACK_IMPORTED_MODULE_0__.Zt));
	terminal.err(`wrote ${file}; its final hash is ${log.finalHash}`);
}
async function saveSarif(report, file, terminal) {
	const why = (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.zt)(report, "checkout");
	await orSettingsError("the SARIF file", file, () => why === void 0 ? (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Ct)(terminal.folder, file, (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Rt)(report)) : (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.St)(terminal.folder, file));
	terminal.err(why ?? `wrote ${file}`);
}
async function saveShard(shard, name, terminal) {
	const file = name ?? (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.ft)(shard);
	await orSettingsError("the partial report", file, () => (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Ct)(terminal.folder, file, shard.write, _shared_js__WEBPACK_IMPORTED_MODULE_0__.dt));
	terminal.err(`wrote ${file}: ${(0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.pt)(shard)}`);
}
async function orSettingsError(called, file, write) {
	try {
		await write();
	} catch (error) {
		if (!(error instanceof _cli_js__WEBPACK_IMPORTED_MODULE_1__.J)) throw error;
		const { message, help } = error;
		throw new _cli_js__WEBPACK_IMPORTED_MODULE_1__.J(`${called} ${JSON.stringify(file)} was not written: ${message}`, help);
	}
}



/***/ })

};
;