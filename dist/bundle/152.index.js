"use strict";
exports.id = 152;
exports.ids = [152];
exports.modules = {

/***/ 7152:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: function() { return /* binding */ reviewNotes; },
/* harmony export */   $t: function() { return /* binding */ DECISION_COLUMNS; },
/* harmony export */   A: function() { return /* binding */ hostFindings; },
/* harmony export */   An: function() { return /* binding */ checkedWords; },
/* harmony export */   At: function() { return /* binding */ bySection; },
/* harmony export */   B: function() { return /* binding */ endDenialsInAccessList; },
/* harmony export */   Bn: function() { return /* binding */ repositoryAdapters; },
/* harmony export */   Bt: function() { return /* binding */ JSON_REPORT; },
/* harmony export */   C: function() { return /* binding */ logOf; },
/* harmony export */   Cn: function() { return /* binding */ headlineOf; },
/* harmony export */   Ct: function() { return /* binding */ writeInside; },
/* harmony export */   D: function() { return /* binding */ withHosts; },
/* harmony export */   Dn: function() { return /* binding */ footPart; },
/* harmony export */   Dt: function() { return /* binding */ renderSummary; },
/* harmony export */   E: function() { return /* binding */ NothingNamed; },
/* harmony export */   En: function() { return /* binding */ permissionsTitle; },
/* harmony export */   Et: function() { return /* binding */ SUMMARY; },
/* harmony export */   F: function() { return /* binding */ loadPermissions; },
/* harmony export */   Fn: function() { return /* binding */ skippedWords; },
/* harmony export */   Ft: function() { return /* binding */ sectionTitle; },
/* harmony export */   G: function() { return /* binding */ recommendPolicy; },
/* harmony export */   Gn: function() { return /* binding */ ApiTree; },
/* harmony export */   Gt: function() { return /* binding */ effectiveParts; },
/* harmony export */   H: function() { return /* binding */ removeUnusedInAccessList; },
/* harmony export */   Hn: function() { return /* binding */ commitTree; },
/* harmony export */   Ht: function() { return /* binding */ toJson; },
/* harmony export */   I: function() { return /* binding */ readHosts; },
/* harmony export */   In: function() { return /* binding */ sourceText; },
/* harmony export */   It: function() { return /* binding */ setByWords; },
/* harmony export */   J: function() { return /* binding */ withFile; },
/* harmony export */   Jt: function() { return /* binding */ issueSaysTheSame; },
/* harmony export */   K: function() { return /* binding */ removeUnusedInPolicy; },
/* harmony export */   Kn: function() { return /* binding */ isFolder; },
/* harmony export */   Kt: function() { return /* binding */ changesToJson; },
/* harmony export */   L: function() { return /* binding */ unitsOf; },
/* harmony export */   Ln: function() { return /* binding */ decideAction; },
/* harmony export */   Lt: function() { return /* binding */ SARIF_FILE; },
/* harmony export */   M: function() { return /* binding */ compareUnit; },
/* harmony export */   Mn: function() { return /* binding */ planOf; },
/* harmony export */   Mt: function() { return /* binding */ floorOrigin; },
/* harmony export */   N: function() { return /* binding */ agent_hosts_exports; },
/* harmony export */   Nn: function() { return /* binding */ apiWith; },
/* harmony export */   Nt: function() { return /* binding */ isOfFloor; },
/* harmony export */   O: function() { return /* binding */ compareNamedHosts; },
/* harmony export */   On: function() { return /* binding */ noticesPart; },
/* harmony export */   Ot: function() { return /* binding */ summary_exports; },
/* harmony export */   P: function() { return /* binding */ mayBeOfHosts; },
/* harmony export */   Pn: function() { return /* binding */ problemOf$2; },
/* harmony export */   Pt: function() { return /* binding */ notGranted; },
/* harmony export */   Q: function() { return /* binding */ recommendationToJson; },
/* harmony export */   Qt: function() { return /* binding */ unsealed; },
/* harmony export */   R: function() { return /* binding */ writeBaseline; },
/* harmony export */   Rn: function() { return /* binding */ isSameCard; },
/* harmony export */   Rt: function() { return /* binding */ renderSarif; },
/* harmony export */   S: function() { return /* binding */ timeOf; },
/* harmony export */   Sn: function() { return /* binding */ headPart; },
/* harmony export */   St: function() { return /* binding */ removeInside; },
/* harmony export */   T: function() { return /* binding */ sha256; },
/* harmony export */   Tn: function() { return /* binding */ permissionsDetail; },
/* harmony export */   Tt: function() { return /* binding */ renderText; },
/* harmony export */   U: function() { return /* binding */ denialProof; },
/* harmony export */   Un: function() { return /* binding */ openWorkspace; },
/* harmony export */   Ut: function() { return /* binding */ effectiveToJson; },
/* harmony export */   V: function() { return /* binding */ recommendAccessList; },
/* harmony export */   Vn: function() { return /* binding */ triggeringRunOf; },
/* harmony export */   Vt: function() { return /* binding */ publishedToJson; },
/* harmony export */   W: function() { return /* binding */ endDenialsInPolicy; },
/* harmony export */   Wn: function() { return /* binding */ isTouchedBy; },
/* harmony export */   Wt: function() { return /* binding */ exemptionToJson; },
/* harmony export */   X: function() { return /* binding */ notices; },
/* harmony export */   Xt: function() { return /* binding */ renderDuplicate; },
/* harmony export */   Y: function() { return /* binding */ lineToJson; },
/* harmony export */   Yt: function() { return /* binding */ parseIssueMarker; },
/* harmony export */   Z: function() { return /* binding */ recommendationMarkdown; },
/* harmony export */   Zt: function() { return /* binding */ LOG_START; },
/* harmony export */   _: function() { return /* binding */ countOf; },
/* harmony export */   _n: function() { return /* binding */ codePoints; },
/* harmony export */   _t: function() { return /* binding */ exitCodeOfFailure; },
/* harmony export */   a: function() { return /* binding */ ReadFiles; },
/* harmony export */   an: function() { return /* binding */ markerOf; },
/* harmony export */   at: function() { return /* binding */ replacement; },
/* harmony export */   b: function() { return /* binding */ optional; },
/* harmony export */   bn: function() { return /* binding */ exemptionsPart; },
/* harmony export */   bt: function() { return /* binding */ comparePermissions; },
/* harmony export */   c: function() { return /* binding */ run; },
/* harmony export */   cn: function() { return /* binding */ ANNOTATIONS; },
/* harmony export */   ct: function() { return /* binding */ UsageLog; },
/* harmony export */   d: function() { return /* binding */ identityOf; },
/* harmony export */   dn: function() { return /* binding */ LOG; },
/* harmony export */   dt: function() { return /* binding */ PARTIAL_START; },
/* harmony export */   en: function() { return /* binding */ DECISION_EFFECTS; },
/* harmony export */   et: function() { return /* binding */ summaryLines; },
/* harmony export */   f: function() { return /* binding */ requireSameRun; },
/* harmony export */   fn: function() { return /* binding */ renderLog; },
/* harmony export */   ft: function() { return /* binding */ shardFileName; },
/* harmony export */   g: function() { return /* binding */ booleanOf; },
/* harmony export */   gn: function() { return /* binding */ assemble; },
/* harmony export */   gt: function() { return /* binding */ compareWithPublished; },
/* harmony export */   h: function() { return /* binding */ PartialFault; },
/* harmony export */   hn: function() { return /* binding */ CHECK_RUN; },
/* harmony export */   ht: function() { return /* binding */ cardToPublish; },
/* harmony export */   i: function() { return /* binding */ replayedAgent; },
/* harmony export */   "in": function() { return /* binding */ isOfLaterRun; },
/* harmony export */   it: function() { return /* binding */ removals; },
/* harmony export */   j: function() { return /* binding */ SHARED_WORK; },
/* harmony export */   jn: function() { return /* binding */ preExisting; },
/* harmony export */   jt: function() { return /* binding */ filesWords; },
/* harmony export */   k: function() { return /* binding */ managed_exports; },
/* harmony export */   kn: function() { return /* binding */ omitted; },
/* harmony export */   kt: function() { return /* binding */ effectiveTables; },
/* harmony export */   l: function() { return /* binding */ inputsDigest; },
/* harmony export */   ln: function() { return /* binding */ annotations_exports; },
/* harmony export */   lt: function() { return /* binding */ NOTHING_TO_CHECK; },
/* harmony export */   m: function() { return /* binding */ EventReader; },
/* harmony export */   mn: function() { return /* binding */ changesText; },
/* harmony export */   mt: function() { return /* binding */ cardOf; },
/* harmony export */   n: function() { return /* binding */ explainHostsOf; },
/* harmony export */   nn: function() { return /* binding */ DECISION_MODES; },
/* harmony export */   nt: function() { return /* binding */ addition; },
/* harmony export */   o: function() { return /* binding */ localAdapters; },
/* harmony export */   on: function() { return /* binding */ readMarker; },
/* harmony export */   ot: function() { return /* binding */ isChanging; },
/* harmony export */   p: function() { return /* binding */ PARTIAL_SCHEMA; },
/* harmony export */   pn: function() { return /* binding */ remoteParts; },
/* harmony export */   pt: function() { return /* binding */ shardWords; },
/* harmony export */   q: function() { return /* binding */ unusedProof; },
/* harmony export */   qt: function() { return /* binding */ ISSUE; },
/* harmony export */   r: function() { return /* binding */ readHostFile; },
/* harmony export */   rn: function() { return /* binding */ NO_RUN; },
/* harmony export */   rt: function() { return /* binding */ edited; },
/* harmony export */   s: function() { return /* binding */ progressOf; },
/* harmony export */   sn: function() { return /* binding */ withoutRun; },
/* harmony export */   st: function() { return /* binding */ smallestRules; },
/* harmony export */   t: function() { return /* binding */ explainHostCall; },
/* harmony export */   tn: function() { return /* binding */ DECISION_LOG_SCHEMA; },
/* harmony export */   tt: function() { return /* binding */ unifiedPatch; },
/* harmony export */   u: function() { return /* binding */ sourcesOf; },
/* harmony export */   un: function() { return /* binding */ renderGitHub; },
/* harmony export */   ut: function() { return /* binding */ buildReport; },
/* harmony export */   v: function() { return /* binding */ listOf; },
/* harmony export */   vn: function() { return /* binding */ agentParts; },
/* harmony export */   vt: function() { return /* binding */ publishedWords; },
/* harmony export */   w: function() { return /* binding */ Sha256; },
/* harmony export */   wn: function() { return /* binding */ PERMISSION_CHANGES$1; },
/* harmony export */   wt: function() { return /* binding */ TEXT; },
/* harmony export */   x: function() { return /* binding */ textOf; },
/* harmony export */   xn: function() { return /* binding */ ignoredPart; },
/* harmony export */   xt: function() { return /* binding */ readInside; },
/* harmony export */   y: function() { return /* binding */ objectOf; },
/* harmony export */   yn: function() { return /* binding */ changeParts; },
/* harmony export */   yt: function() { return /* binding */ publishingClient; },
/* harmony export */   z: function() { return /* binding */ agentsOf; },
/* harmony export */   zn: function() { return /* binding */ MnemomError; },
/* harmony export */   zt: function() { return /* binding */ whyNoSarif; }
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3495);
/* harmony import */ var _cli_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4127);
/* harmony import */ var _cards_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8774);
/* harmony import */ var _traces_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2935);
/* harmony import */ var _permissions_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7217);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_5___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_5__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_6___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_6__);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_7___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_7__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_8___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_8__);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_9___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_9__);










// build/src/adapters/github/blob.js
const MAX_LINK_BYTES = 4096;
function readOf(blob) {
	if (blob === void 0) return void 0;
	if (blob === null || blob.__typename !== void 0 && blob.__typename !== "Blob") return { kind: "absent" };
	if (typeof blob.text !== "string" || blob.isTruncated !== false) return void 0;
	const bytes = new TextEncoder().encode(blob.text);
	return bytes.length !== blob.byteSize || mayBeLink(bytes) ? void 0 : {
		kind: "bytes",
		bytes
	};
}
function mayBeLink(bytes) {
	const first = bytes[0];
	return first !== void 0 && bytes.length <= MAX_LINK_BYTES && !bytes.includes(10) && first !== 123 && first !== 91;
}
// build/src/adapters/github/api-tree.js
const BATCH_SIZE = 50;
var ApiTree = class {
	label;
	#github;
	#commit;
	#fetched = /* @__PURE__ */ new Map();
	#targets = /* @__PURE__ */ new Map();
	#files;
	#exists;
	#known;
	constructor(github, commit, known) {
		this.#github = github;
		this.#known = known;
		if (known) this.#files = Promise.resolve(known.listing);
		this.#commit = commit;
		this.label = `commit ${commit.slice(0, 7)} on GitHub`;
	}
	async list() {
		return [...(await this.#all()).files.keys()].filter((file) => !(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__._t)(file)).sort(_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ct);
	}
	async prefetch(files) {
		const plain = files.map(_cli_js__WEBPACK_IMPORTED_MODULE_1__.vt).filter((file) => file !== void 0);
		if (this.#known) {
			await Promise.all(plain.map((file) => this.read(file, Number.POSITIVE_INFINITY)));
			return;
		}
		const wanted = [...new Set(plain)].filter((file) => !this.#fetched.has(file));
		for (let at = 0; at < wanted.length; at += BATCH_SIZE) {
			const batch = wanted.slice(at, at + BATCH_SIZE);
			const blobs = await this.#batch(batch);
			if (blobs === void 0) return;
			for (const [index, file] of batch.entries()) {
				const read = readOf(blobs[index]);
				if (read) this.#fetched.set(file, read);
			}
		}
	}
	async #texts(files) {
		const texts = /* @__PURE__ */ new Map();
		for (let at = 0; at < files.length; at += BATCH_SIZE) {
			const batch = files.slice(at, at + BATCH_SIZE);
			const blobs = await this.#batch(batch);
			for (const [index, file] of batch.entries()) {
				const text = blobs?.[index]?.text;
				if (typeof text === "string") texts.set(file, text);
			}
		}
		return texts;
	}
	async #batch(batch) {
		const fields = batch.map((file, index) => `f${index}: object(expression: ${JSON.stringify(`${this.#commit}:${file}`)}) { __typename ... on Blob { text isTruncated isBinary byteSize } }`);
		const repositoryOf = `repository(owner: ${JSON.stringify(this.#github.owner)}, name: ${JSON.stringify(this.#github.repo)})`;
		const data = await this.#github.graphql(`query { ${repositoryOf} { tip: object(expression: ${JSON.stringify(this.#commit)}) { oid } ${fields.join(" ")} } }`).catch(ifRefused);
		if (data === void 0) return void 0;
		const repository = data.repository;
		if (!repository?.tip) throw this.#missing();
		this.#exists = Promise.resolve();
		return batch.map((_, index) => repository[`f${index}`]);
	}
	async read(file, maxBytes) {
		const plain = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.vt)(file);
		if (plain === void 0) return {
			kind: "refused",
			reason: "its path points outside the repository"
		};
		const read = this.#fetched.get(plain) ?? (this.#files ? await this.#listed(plain, maxBytes) : await this.#unlisted(plain, maxBytes));
		if (read.kind === "bytes" && read.bytes.length > maxBytes) return {
			kind: "too-large",
			bytes: read.bytes.length
		};
		return read;
	}
	async links() {
		const { files } = await this.#all();
		const open = [...files].filter(([, { link }]) => link).filter(([file]) => !this.#targets.has(file));
		const texts = open.length > 1 && !this.#known ? await this.#texts(open.map(([file]) => file)) : /* @__PURE__ */ new Map();
		for (const [file, { sha }] of open) {
			const text = texts.get(file);
			const isWhole = text !== void 0 && blobId(new TextEncoder().encode(text), sha.length) === sha;
			this.#targets.set(file, isWhole ? text : new TextDecoder().decode(await this.#blob(sha)));
		}
		return this.#targets;
	}
	async submodules() {
		return (await this.#all()).submodules;
	}
	async #follow(file, files) {
		for (;;) {
			const unknown = /* @__PURE__ */ new Map();
			const followed = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.gt)(file, { get: (path) => {
				const target = this.#targets.get(path);
				const entry = files.get(path);
				if (target === void 0 && entry?.link) unknown.set(path, entry);
				return target;
			} });
			const [first] = unknown;
			if (first === void 0) return followed;
			const [link, { sha }] = first;
			this.#targets.set(link, new TextDecoder().decode(await this.#blob(sha)));
		}
	}
	async #listed(file, maxBytes) {
		const { files } = await this.#all();
		const followed = await this.#follow(file, files);
		if (followed.kind === "refused") return {
			kind: "refused",
			reason: followed.reason
		};
		const entry = files.get(followed.path);
		if (entry === void 0) return (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.dt)(followed.path, followed.isLink, files) ? { kind: "absent" } : {
			kind: "refused",
			reason: _cli_js__WEBPACK_IMPORTED_MODULE_1__.mt
		};
		if (entry.size > maxBytes) return {
			kind: "too-large",
			bytes: entry.size
		};
		const raw = this.#known ? { kind: "absent" } : await this.#raw(followed.path);
		const read = raw.kind === "bytes" && blobId(raw.bytes, entry.sha.length) === entry.sha ? raw : {
			kind: "bytes",
			bytes: await this.#blob(entry.sha)
		};
		this.#fetched.set(file, read);
		return read;
	}
	async #unlisted(file, maxBytes) {
		const read = await this.#raw(file);
		if (read.kind === "absent") await this.#proven();
		if (read.kind === "bytes" && mayBeLink(read.bytes)) {
			await this.#all();
			return this.#listed(file, maxBytes);
		}
		this.#fetched.set(file, read);
		return read;
	}
	async #raw(file) {
		try {
			const { data, type } = await this.#github.request("GET /repos/{owner}/{repo}/contents/{+path}", {
				path: file.split("/").map(encodeURIComponent).join("/"),
				ref: this.#commit,
				headers: { accept: "application/vnd.github.raw+json" }
			}, { expect: "bytes" });
			const bytes = data;
			return isFolder(bytes, type) ? { kind: "absent" } : {
				kind: "bytes",
				bytes
			};
		} catch (error) {
			if (error instanceof _cli_js__WEBPACK_IMPORTED_MODULE_1__.et && error.status === 404) return { kind: "absent" };
			throw error;
		}
	}
	async #blob(sha) {
		const known = await this.#known?.blob(sha);
		if (known && blobId(known, sha.length) === sha) return known;
		const { data } = await this.#github.request("GET /repos/{owner}/{repo}/git/blobs/{file_sha}", {
			file_sha: sha,
			headers: { accept: "application/vnd.github.raw+json" }
		}, { expect: "bytes" });
		const bytes = data;
		if (blobId(bytes, sha.length) !== sha) throw new _cli_js__WEBPACK_IMPORTED_MODULE_1__.et("unreachable", `GitHub sent content that does not match its listing of ${this.label}`);
		return bytes;
	}
	#proven() {
		this.#exists ??= this.#github.request("GET /repos/{owner}/{repo}/git/commits/{commit_sha}", { commit_sha: this.#commit }).then(() => void 0, (error) => {
			throw error instanceof _cli_js__WEBPACK_IMPORTED_MODULE_1__.et && error.status === 404 ? this.#missing() : error;
		});
		return this.#exists;
	}
	#missing() {
		return new _cli_js__WEBPACK_IMPORTED_MODULE_1__.et("refused", `${this.label} does not exist, or this token cannot read it`);
	}
	#all() {
		this.#files ??= this.#listAll();
		return this.#files;
	}
	async #listAll() {
		const { data } = await this.#github.request("GET /repos/{owner}/{repo}/git/trees/{tree_sha}", {
			tree_sha: this.#commit,
			recursive: "1"
		}, { expect: "object" });
		const { tree, truncated } = data;
		if (!Array.isArray(tree)) throw new _cli_js__WEBPACK_IMPORTED_MODULE_1__.et("unreachable", `GitHub's answer with the files of ${this.label} contains no list`);
		if (truncated) throw new _cli_js__WEBPACK_IMPORTED_MODULE_1__.et("unreachable", `${this.label} has more files than GitHub's API lists in one response, so its files can be listed only in a checkout`);
		const files = /* @__PURE__ */ new Map();
		const submodules = /* @__PURE__ */ new Map();
		for (const { type, path, sha, mode, size } of tree) {
			if (typeof path !== "string" || typeof sha !== "string") continue;
			if (type === "blob") files.set(path, {
				sha,
				link: mode === "120000",
				size: size ?? 0
			});
			else if (type === "commit") submodules.set(path, sha);
		}
		return {
			files,
			submodules
		};
	}
};
function ifRefused(error) {
	if (error instanceof _cli_js__WEBPACK_IMPORTED_MODULE_1__.et && error.kind === "refused") return void 0;
	throw error;
}
function isFolder(bytes, type) {
	if (!/^application\/json\b/i.test(type)) return false;
	try {
		const list = JSON.parse(new TextDecoder().decode(bytes));
		return Array.isArray(list) && list.every((entry) => typeof entry?.sha === "string" && typeof entry?.path === "string");
	} catch {
		return false;
	}
}
function blobId(bytes, length) {
	return (0,node_crypto__WEBPACK_IMPORTED_MODULE_7__.createHash)(length === 64 ? "sha256" : "sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}
// build/src/adapters/github/labels.js
async function labelsOf(github, pull) {
	if (!github) return {
		kind: "unreadable",
		why: "no GitHub token is set"
	};
	const names = /* @__PURE__ */ new Set();
	try {
		for await (const page of github.pages("GET /repos/{owner}/{repo}/issues/{issue_number}/labels", { issue_number: pull })) for (const label of page) if (typeof label?.name === "string") names.add(label.name);
	} catch (error) {
		if (!(error instanceof _cli_js__WEBPACK_IMPORTED_MODULE_1__.et)) throw error;
		return {
			kind: "unreadable",
			why: error.message
		};
	}
	return {
		kind: "labels",
		names
	};
}
// build/src/model/changed-file.js
function pathsOf$1({ file, previous }) {
	return previous === void 0 ? [file] : [file, previous];
}
function isTouchedBy(changes, file) {
	return changes.some((change) => pathsOf$1(change).includes(file));
}
function pathAtBase({ file, status, previous }) {
	return status === "added" ? void 0 : previous ?? file;
}
// build/src/adapters/git/base-tree.js
var BaseTree = class BaseTree {
	label;
	#parts;
	#touched;
	#former;
	#base;
	constructor(parts, base) {
		this.label = parts.commit.label;
		this.#parts = parts;
		this.#touched = new Set(parts.changes.flatMap(pathsOf$1));
		this.#former = new Set(parts.changes.flatMap((change) => pathAtBase(change) ?? []));
		this.#base = base;
	}
	sharing(isShared) {
		return new BaseTree({
			...this.#parts,
			isShared
		}, this.#base);
	}
	async list() {
		const { moved, still, tracked } = await this.#known();
		const isTracked = (file) => tracked === void 0 || tracked.has(file) || isBelow(file, still);
		const kept = (await this.#parts.head.list()).filter((file) => !this.#touched.has(file) && !isBelow(file, moved) && (isTracked(file) || this.#parts.isShared(file)));
		const former = [...this.#former].filter((file) => !moved.has(file) && !(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__._t)(file));
		const files = /* @__PURE__ */ new Set([...kept, ...former]);
		for (const [folder, tree] of moved) if (typeof tree !== "string") for (const file of await tree.list()) files.add(`${folder}/${file}`);
		return [...files].sort(_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ct);
	}
	async read(file, maxBytes) {
		const source = await this.#sourceOf(file);
		return source.kind === "tree" ? source.tree.read(source.file, maxBytes) : source;
	}
	async open(file) {
		const source = await this.#sourceOf(file);
		if (source.kind !== "tree") return source;
		if (source.tree.open) return source.tree.open(source.file);
		const read = await source.tree.read(source.file, Number.MAX_SAFE_INTEGER);
		switch (read.kind) {
			case "bytes": return {
				kind: "stream",
				chunks: chunksOf(read.bytes)
			};
			case "too-large": return {
				kind: "refused",
				reason: "it is too large"
			};
			case "absent":
			case "refused": return read;
			default: return read;
		}
	}
	async prefetch(files) {
		const { head, commit } = this.#parts;
		const wanted = {
			head: [],
			commit: []
		};
		for (const file of files) {
			const source = await this.#sourceOf(file);
			if (source.kind !== "tree") continue;
			if (source.tree === commit) wanted.commit.push(source.file);
			else if (source.tree === head) wanted.head.push(source.file);
		}
		await commit.prefetch?.(wanted.commit);
		await head.prefetch?.(wanted.head);
	}
	async links() {
		return (await this.#known()).links;
	}
	async movedSubmodules() {
		const { moved } = await this.#known();
		return new Map([...moved].map(([folder, tree]) => [folder, tree !== "not at hand"]));
	}
	async #sourceOf(file) {
		const { head, commit } = this.#parts;
		const plain = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.vt)(file);
		if (plain === void 0) return {
			kind: "tree",
			tree: head,
			file
		};
		const { links, moved, still, tracked } = await this.#known();
		const followed = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.gt)(plain, links);
		if (followed.kind === "refused") return {
			kind: "refused",
			reason: followed.reason
		};
		const real = followed.path;
		const submodule = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.yt)(real).find((folder) => moved.has(folder));
		const files = submodule === void 0 ? void 0 : moved.get(submodule);
		if (submodule !== void 0 && files !== void 0 && !this.#former.has(real)) return below(submodule, files, real);
		if (this.#touched.has(real)) return this.#former.has(real) ? {
			kind: "tree",
			tree: commit,
			file: real
		} : { kind: "absent" };
		if (tracked === void 0 || tracked.has(real) || isBelow(real, still)) return {
			kind: "tree",
			tree: head,
			file: real
		};
		if (followed.links.length === 0) return this.#parts.isShared(real) ? {
			kind: "tree",
			tree: head,
			file: real
		} : { kind: "absent" };
		if ((await this.list()).some((path) => path.startsWith(`${real}/`))) return { kind: "absent" };
		if ((await head.read(real, 0)).kind !== "absent") return {
			kind: "refused",
			reason: _cli_js__WEBPACK_IMPORTED_MODULE_1__.ht
		};
		return followed.isLink ? {
			kind: "refused",
			reason: _cli_js__WEBPACK_IMPORTED_MODULE_1__.mt
		} : { kind: "absent" };
	}
	#known() {
		this.#base ??= linksAtBase(this.#parts, this.#touched, this.#former);
		return this.#base;
	}
};
async function linksAtBase(parts, touched, former) {
	const { head, commit, changes, openSubmodule } = parts;
	const headLinks = await head.links?.() ?? /* @__PURE__ */ new Map();
	const headSubmodules = await head.submodules?.() ?? /* @__PURE__ */ new Map();
	const tracked = await head.tracked?.();
	const folders = new Set([...touched].flatMap((file) => (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.yt)(file).slice(1)));
	const isDoubtful = (file) => headSubmodules.has(file) || former.has(file) && (headLinks.has(file) || folders.has(file) || tracked?.has(file) !== true && !/\.[^/]*$/.test(file));
	const needsListing = parts.isLocal || changes.some(({ submodule }) => submodule) || [...touched].some(isDoubtful);
	const untouched = (entries) => new Map([...entries].filter(([file]) => !touched.has(file)));
	const links = needsListing ? await commit.links?.() ?? /* @__PURE__ */ new Map() : untouched(headLinks);
	const submodules = needsListing ? await commit.submodules?.() ?? /* @__PURE__ */ new Map() : untouched(headSubmodules);
	const listed = new Set(changes.flatMap(({ file, submodule }) => submodule ? [file] : []));
	const moved = /* @__PURE__ */ new Map();
	for (const folder of /* @__PURE__ */ new Set([...headSubmodules.keys(), ...submodules.keys()])) {
		const before = submodules.get(folder);
		if (before === headSubmodules.get(folder) && !listed.has(folder)) continue;
		moved.set(folder, before === void 0 ? "gone" : await openSubmodule?.(folder, before) ?? "not at hand");
	}
	return {
		links,
		moved,
		still: new Set([...submodules.keys()].filter((folder) => !moved.has(folder))),
		tracked
	};
}
function isBelow(file, folders) {
	return folders.size > 0 && (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.yt)(file).some((folder) => folders.has(folder));
}
function below(folder, tree, file) {
	if (tree === "gone" || file === folder) return { kind: "absent" };
	if (tree === "not at hand") return {
		kind: "refused",
		reason: `it is in the submodule ${JSON.stringify(folder)}, whose previous commit is not checked out`
	};
	return {
		kind: "tree",
		tree,
		file: file.slice(folder.length + 1)
	};
}
async function* chunksOf(bytes) {
	yield bytes;
}
// build/src/adapters/git/listing.js
const SUBMODULE = "160000";
const LINK = "120000";
const PLAIN$1 = "100";
function listingOf(bytes, command) {
	const files = /* @__PURE__ */ new Map();
	const submodules = /* @__PURE__ */ new Map();
	const skipped = /* @__PURE__ */ new Set();
	for (const text of bytes.toString("utf8").split("\0")) {
		const tab = text.indexOf("	");
		const [first, second, id] = text.slice(0, Math.max(tab, 0)).split(" ");
		if (id === void 0) continue;
		const file = text.slice(tab + 1);
		const mode = command === "ls-tree" ? first : second;
		if (mode === SUBMODULE) submodules.set(file, id);
		else files.set(file, {
			blob: id,
			link: mode === LINK
		});
		if (command === "ls-files" && first === "S") skipped.add(file);
	}
	return {
		files,
		submodules,
		skipped
	};
}
function folderOf(bytes, idBytes) {
	const entries = /* @__PURE__ */ new Map();
	for (let at = 0; at < bytes.length;) {
		const end = bytes.indexOf(0, at);
		if (end < 0) break;
		const text = bytes.toString("utf8", at, end);
		const name = text.slice(text.indexOf(" ") + 1);
		const blob = bytes.toString("hex", end + 1, end + 1 + idBytes);
		entries.set(name, text.startsWith(PLAIN$1) ? {
			blob,
			link: false
		} : "other");
		at = end + 1 + idBytes;
	}
	return entries;
}
function parseRawDiff(text) {
	const fields = text.split("\0");
	const changes = [];
	for (let at = 0; at + 1 < fields.length;) {
		const [header = "", file = "", second = ""] = fields.slice(at, at + 3);
		const [before, after, , , status] = header.split(" ");
		const submodule = before?.slice(1) === SUBMODULE || after === SUBMODULE ? { submodule: true } : {};
		switch (status?.[0]) {
			case "R":
				changes.push({
					status: "renamed",
					previous: file,
					file: second,
					...submodule
				});
				at += 3;
				break;
			case "C":
				changes.push({
					status: "added",
					file: second,
					...submodule
				});
				at += 3;
				break;
			default:
				changes.push({
					status: status === "A" ? "added" : status === "D" ? "removed" : "modified",
					file,
					...submodule
				});
				at += 2;
		}
	}
	return changes;
}
// build/src/adapters/git/objects.js
const IDLE_MS = 1e3;
const MAX_SKIPPED_BYTES = 16777216;
var GitObjects = class {
	#start;
	#git;
	#requests = [];
	#line = Buffer.alloc(0);
	#content;
	#idle;
	#missing = /* @__PURE__ */ new Set();
	constructor(start) {
		this.#start = start;
	}
	read(name, maxBytes) {
		if (/[\n\0]/.test(name) || this.#missing.has(name)) return Promise.resolve(void 0);
		return new Promise((resolve) => {
			this.#requests.push({
				name,
				maxBytes,
				resolve
			});
			if (this.#git === void 0) this.#startGit();
			else this.#ask(this.#git, name);
		});
	}
	#startGit() {
		const { program, options, folder, environment } = this.#start;
		const git = (0,node_child_process__WEBPACK_IMPORTED_MODULE_9__.spawn)(program, [
			...options,
			"cat-file",
			"--batch"
		], {
			cwd: folder,
			stdio: [
				"pipe",
				"pipe",
				"ignore"
			],
			env: environment
		});
		this.#git = git;
		this.#line = Buffer.alloc(0);
		this.#content = void 0;
		git.stdin.on("error", () => void 0);
		git.stdout.on("data", (bytes) => {
			if (git === this.#git) this.#take(bytes);
		});
		git.on("error", () => this.#lose(git));
		git.on("close", () => this.#lose(git));
		for (const { name } of this.#requests) this.#ask(git, name);
	}
	#ask(git, name) {
		clearTimeout(this.#idle);
		for (const handle of handlesOf(git)) handle.ref?.();
		git.stdin.write(`${name}\n`);
	}
	#lose(git) {
		if (git !== this.#git) return;
		this.#git = void 0;
		const request = this.#requests.shift();
		if (request) this.#missing.add(request.name);
		request?.resolve(void 0);
		if (this.#requests.length > 0) this.#startGit();
	}
	#take(bytes) {
		for (let at = 0; at < bytes.length && this.#git !== void 0;) at = this.#content ? this.#takeContent(this.#content, bytes, at) : this.#takeLine(bytes, at);
	}
	#takeLine(bytes, at) {
		const end = bytes.indexOf(10, at);
		this.#line = Buffer.concat([this.#line, bytes.subarray(at, end < 0 ? bytes.length : end)]);
		if (end < 0) return bytes.length;
		const object = objectOf$1(this.#line.toString("utf8"));
		this.#line = Buffer.alloc(0);
		const request = this.#requests[0];
		if (object === void 0 || request === void 0) this.#answer(void 0);
		else if (object.size <= request.maxBytes) this.#content = {
			object,
			left: object.size + 1,
			pieces: []
		};
		else if (object.size <= MAX_SKIPPED_BYTES) this.#content = {
			object,
			left: object.size + 1
		};
		else this.#stopAt(object);
		return end + 1;
	}
	#takeContent(content, bytes, at) {
		const piece = bytes.subarray(at, at + content.left);
		content.left -= piece.length;
		content.pieces?.push(piece);
		if (content.left === 0) {
			const { object, pieces } = content;
			this.#content = void 0;
			this.#answer(pieces ? {
				...object,
				bytes: Buffer.concat(pieces).subarray(0, object.size)
			} : object);
		}
		return at + piece.length;
	}
	#stopAt(object) {
		const git = this.#git;
		this.#git = void 0;
		git?.kill();
		this.#requests.shift()?.resolve(object);
		if (this.#requests.length > 0) this.#startGit();
	}
	#answer(object) {
		this.#requests.shift()?.resolve(object);
		const git = this.#git;
		if (this.#requests.length > 0 || git === void 0) return;
		for (const handle of handlesOf(git)) handle.unref?.();
		this.#idle = setTimeout(() => {
			this.#git = void 0;
			git.stdin.end();
		}, IDLE_MS).unref();
	}
};
function objectOf$1(line) {
	const [, id, type, size] = /^([0-9a-f]{40,64}) (blob|commit|tag|tree) (\d+)$/.exec(line) ?? [];
	return id === void 0 ? void 0 : {
		id,
		type,
		size: Number(size)
	};
}
function handlesOf(git) {
	return [
		git,
		git.stdin,
		git.stdout
	];
}
// build/src/adapters/git/process.js
const UNSET = [
	"GIT_DIR",
	"GIT_WORK_TREE",
	"GIT_NAMESPACE",
	"GIT_EXTERNAL_DIFF",
	"GIT_DIFF_OPTS",
	"GIT_ATTR_SOURCE"
];
function environmentOf$1(root) {
	const env = {
		...process.env,
		GIT_CEILING_DIRECTORIES: node_path__WEBPACK_IMPORTED_MODULE_5___default().dirname(root),
		GIT_OPTIONAL_LOCKS: "0",
		GIT_TERMINAL_PROMPT: "0",
		GIT_NO_REPLACE_OBJECTS: "1",
		GIT_NO_LAZY_FETCH: "1",
		GIT_ALLOW_PROTOCOL: "none",
		LC_ALL: "C"
	};
	for (const name of UNSET) delete env[name];
	return env;
}
function gitProgram(env) {
	const names = process.platform === "win32" ? ["git.exe"] : ["git"];
	return (env.PATH ?? env.Path ?? "").split((node_path__WEBPACK_IMPORTED_MODULE_5___default().delimiter)).filter((folder) => node_path__WEBPACK_IMPORTED_MODULE_5___default().isAbsolute(folder)).flatMap((folder) => names.map((name) => node_path__WEBPACK_IMPORTED_MODULE_5___default().join(folder, name))).find((file) => {
		try {
			return (0,node_fs__WEBPACK_IMPORTED_MODULE_6__.statSync)(file).isFile();
		} catch {
			return false;
		}
	});
}
// build/src/adapters/git/git.js
const MAX_OUTPUT = 268435456;
const MAX_COMMIT_BYTES = 16777216;
var Git = class {
	root;
	#program;
	#objects;
	#commits = /* @__PURE__ */ new Map();
	#references = /* @__PURE__ */ new Map();
	#index;
	#untracked;
	#filters;
	constructor(root) {
		this.root = root;
		const program = gitProgram(process.env);
		this.#program = program;
		this.#objects = program === void 0 ? void 0 : new GitObjects({
			program,
			options: this.#options(),
			folder: root,
			environment: environmentOf$1(root)
		});
	}
	#options() {
		return asOptions([
			`safe.directory=${this.root}`,
			"core.hooksPath=/dev/null",
			"core.fsmonitor=false",
			"core.quotePath=false"
		]);
	}
	run(args, input) {
		const program = this.#program;
		if (program === void 0) return Promise.resolve({
			code: 127,
			stdout: Buffer.alloc(0),
			stderr: "git is not installed"
		});
		return new Promise((resolve) => {
			const chunks = [];
			let size = 0;
			let stderr = "";
			const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_9__.spawn)(program, [...this.#options(), ...args], {
				cwd: this.root,
				stdio: [
					input === void 0 ? "ignore" : "pipe",
					"pipe",
					"pipe"
				],
				env: environmentOf$1(this.root)
			});
			child.stdin?.on("error", () => void 0);
			child.stdin?.end(input);
			child.stdout?.on("data", (chunk) => {
				size += chunk.length;
				if (size <= MAX_OUTPUT) chunks.push(chunk);
				else child.kill();
			});
			child.stderr?.on("data", (chunk) => {
				if (stderr.length < 4e3) stderr += chunk.toString("utf8");
			});
			child.on("error", (error) => resolve({
				code: 127,
				stdout: Buffer.alloc(0),
				stderr: error.message
			}));
			child.on("close", (code) => resolve({
				code: size > MAX_OUTPUT ? 126 : code ?? 1,
				stdout: Buffer.concat(chunks),
				stderr: stderr.trim()
			}));
		});
	}
	async line(...args) {
		const result = await this.run(args);
		if (result.code !== 0) return void 0;
		const [line = ""] = result.stdout.toString("utf8").split("\n", 1);
		return line.trim();
	}
	commit(name) {
		const known = this.#commits.get(name);
		if (known) return known;
		const answer = this.#resolve(name);
		this.#commits.set(name, answer);
		return answer;
	}
	async #resolve(name) {
		const id = (await this.object(`${name}^{commit}`, MAX_COMMIT_BYTES))?.id;
		if (id !== void 0) this.#commits.set(id, Promise.resolve(id));
		return id;
	}
	reference(name) {
		const known = this.#references.get(name);
		if (known) return known;
		const answer = this.#resolveReference(name);
		this.#references.set(name, answer);
		return answer;
	}
	async #resolveReference(name) {
		const id = await this.line("show-ref", "--verify", "--hash", "--", name);
		return id === void 0 ? void 0 : this.commit(id);
	}
	async parents(commit) {
		const found = await this.object(commit, MAX_COMMIT_BYTES);
		if (found?.type !== "commit" || found.bytes === void 0) return [];
		const [header = ""] = found.bytes.toString("utf8").split("\n\n", 1);
		return [...header.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].flatMap(([, id]) => id ?? []);
	}
	async mergeBase(a, b) {
		return this.line("merge-base", "--end-of-options", a, b);
	}
	async diff(base, head) {
		if (head !== void 0) return this.#diff([], [base, head]);
		const unfiltered = await this.#withoutFilters();
		const changes = unfiltered && await this.#diff(unfiltered, [base]);
		if (!changes) return void 0;
		const submodules = (changes.some(({ submodule }) => submodule) || (await this.index())?.submodules.size !== 0 ? await this.#diff([], [base], true) : void 0)?.filter(({ submodule }) => submodule) ?? [];
		if (submodules.length === 0) return changes;
		const known = new Set(submodules.map(({ file }) => file));
		return [...changes.filter(({ file }) => !known.has(file)), ...submodules];
	}
	async #diff(settings, commits, isStaged = false) {
		const result = await this.run([
			...asOptions(settings),
			"diff",
			...isStaged ? ["--cached"] : [],
			"--raw",
			"--no-abbrev",
			"-z",
			"-M",
			"--no-ext-diff",
			"--no-textconv",
			"--ignore-submodules=dirty",
			"--no-relative",
			"--end-of-options",
			...commits,
			"--"
		]);
		return result.code === 0 ? parseRawDiff(result.stdout.toString("utf8")) : void 0;
	}
	#withoutFilters() {
		this.#filters ??= this.run([
			"config",
			"--null",
			"--name-only",
			"--get-regexp",
			"^filter\\."
		]).then(({ stdout }) => {
			const keys = stdout.toString("utf8").split("\0");
			const drivers = new Set(keys.filter((key) => key.startsWith("filter.")).map((key) => key.slice(0, key.lastIndexOf("."))));
			if ([...drivers].some((driver) => driver.includes("="))) return void 0;
			return [...drivers].flatMap((driver) => [
				`${driver}.clean=`,
				`${driver}.smudge=`,
				`${driver}.process=`,
				`${driver}.required=false`
			]);
		});
		return this.#filters;
	}
	async files(commit) {
		return (await this.listing(commit))?.files;
	}
	async listing(commit) {
		const result = await this.run([
			"ls-tree",
			"-r",
			"-z",
			"--full-tree",
			"--end-of-options",
			commit
		]);
		if (result.code !== 0) return void 0;
		return listingOf(result.stdout, "ls-tree");
	}
	index() {
		this.#index ??= this.run([
			"ls-files",
			"--stage",
			"-t",
			"-z",
			"--full-name"
		]).then((result) => result.code === 0 ? listingOf(result.stdout, "ls-files") : void 0);
		return this.#index;
	}
	async object(name, maxBytes) {
		return this.#objects?.read(name, maxBytes);
	}
	async folder(commit, folder) {
		const found = await this.object(`${commit}:${folder}`, MAX_OUTPUT);
		if (found?.type !== "tree" || found.bytes === void 0) return void 0;
		return folderOf(found.bytes, found.id.length / 2);
	}
	async blobs(ids, maxBytes) {
		const blobs = /* @__PURE__ */ new Map();
		const objects = await Promise.all(ids.map((id) => this.object(id, maxBytes)));
		for (const object of objects) if (object?.type === "blob" && object.bytes) blobs.set(object.id, object.bytes);
		return blobs;
	}
	async isAncestor(commit, of) {
		return commit === of || (await this.run([
			"merge-base",
			"--is-ancestor",
			commit,
			of
		])).code === 0;
	}
	async isFetched(commit) {
		const refs = await this.run([
			"for-each-ref",
			"--count=1",
			"--contains",
			commit,
			"refs/remotes",
			"refs/tags",
			"refs/pull"
		]);
		if (refs.code !== 0 || refs.stdout.length > 0) return true;
		const fetched = await this.run([
			"rev-parse",
			"--verify",
			"--quiet",
			"FETCH_HEAD"
		]);
		return fetched.code === 0 && fetched.stdout.toString("utf8").trim() === commit;
	}
	untracked() {
		this.#untracked ??= this.run([
			"ls-files",
			"--others",
			"--exclude-standard",
			"-z",
			"--full-name"
		]).then(({ code, stdout }) => {
			return (code === 0 ? stdout.toString("utf8").split("\0") : []).filter((file) => file !== "");
		});
		return this.#untracked;
	}
};
function asOptions(settings) {
	return settings.flatMap((setting) => ["-c", setting]);
}
// build/src/adapters/git/workspace.js
async function openWorkspace(start, ceiling) {
	const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_8__.realpath)(start).catch(() => node_path__WEBPACK_IMPORTED_MODULE_5___default().resolve(start));
	const top = ceiling === void 0 ? void 0 : await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_8__.realpath)(ceiling).catch(() => node_path__WEBPACK_IMPORTED_MODULE_5___default().resolve(ceiling));
	if (top !== void 0 && folder !== top && !folder.startsWith(top.endsWith((node_path__WEBPACK_IMPORTED_MODULE_5___default().sep)) ? top : top + (node_path__WEBPACK_IMPORTED_MODULE_5___default().sep))) throw new _cli_js__WEBPACK_IMPORTED_MODULE_1__.ft(`the folder ${JSON.stringify(start)} is outside the workspace`, "use a folder inside the checked-out repository");
	for (let at = folder;; at = node_path__WEBPACK_IMPORTED_MODULE_5___default().dirname(at)) {
		if ((0,node_fs__WEBPACK_IMPORTED_MODULE_6__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_5___default().join(at, ".git"))) return {
			root: at,
			folder: node_path__WEBPACK_IMPORTED_MODULE_5___default().relative(at, folder).split((node_path__WEBPACK_IMPORTED_MODULE_5___default().sep)).join("/"),
			git: new Git(at),
			empty: false
		};
		if (at === top || at === node_path__WEBPACK_IMPORTED_MODULE_5___default().dirname(at)) break;
	}
	return {
		root: folder,
		folder: "",
		empty: (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_8__.readdir)(folder).catch(() => [])).length === 0
	};
}
async function openSubmodule(root, folder, commit) {
	const full = node_path__WEBPACK_IMPORTED_MODULE_5___default().join(root, folder);
	if (!((0,node_fs__WEBPACK_IMPORTED_MODULE_6__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_5___default().join(full, ".git")) && await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_8__.realpath)(full) === node_path__WEBPACK_IMPORTED_MODULE_5___default().join(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_8__.realpath)(root), folder))) return void 0;
	const git = new Git(full);
	return await git.commit(commit) === void 0 ? void 0 : new _cli_js__WEBPACK_IMPORTED_MODULE_1__.ut(git, commit);
}
// build/src/run/changed-files/github-listing.js
const MAX_COMPARED = 300;
const MAX_LISTED$2 = 3e3;
function compareOnGitHub(github, base, head) {
	return ifAllowed(async () => {
		const { data } = await github.request("GET /repos/{owner}/{repo}/compare/{basehead}", {
			basehead: `${base}...${head}`,
			per_page: 100
		}, { expect: "object" });
		const { files, merge_base_commit } = data;
		if (!Array.isArray(files)) throw new _cli_js__WEBPACK_IMPORTED_MODULE_1__.et("unreachable", "GitHub's comparison lists no files");
		const mergeBase = merge_base_commit?.sha;
		return {
			files,
			...typeof mergeBase === "string" && { mergeBase }
		};
	});
}
async function listOnGitHub(compared, { base, pull, github }) {
	if (compared && pull === void 0 && compared.mergeBase !== base) return everything(`the base commit ${base.slice(0, 7)} is not an ancestor of the checked commit, but GitHub lists only changes since their common ancestor`);
	if (compared && compared.files.length < MAX_COMPARED) return listedFiles(compared.files);
	if (pull !== void 0) {
		const files = await ifAllowed(() => pullRequestFiles(github, pull));
		if (files && files.length < MAX_LISTED$2) return listedFiles(files);
		if (files) return everything(`the pull request changes ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.sn)(MAX_LISTED$2)} files or more`);
	}
	return everything(compared ? `the change has ${MAX_COMPARED} files or more` : "this token cannot read the changed files on GitHub");
}
function everything(because) {
	return {
		headBlobs: /* @__PURE__ */ new Map(),
		notices: [`${because}, so everything is checked`]
	};
}
async function pullRequestFiles(github, number) {
	const files = [];
	for await (const page of github.pages("GET /repos/{owner}/{repo}/pulls/{pull_number}/files", { pull_number: number })) for (const file of page) files.push(file);
	return files;
}
async function ifAllowed(ask) {
	try {
		return await ask();
	} catch (error) {
		if (error instanceof _cli_js__WEBPACK_IMPORTED_MODULE_1__.et && error.kind === "refused") return void 0;
		throw error;
	}
}
function listedFiles(files) {
	const headBlobs = /* @__PURE__ */ new Map();
	return {
		listed: files.map((file) => {
			if (typeof file?.filename !== "string") throw new _cli_js__WEBPACK_IMPORTED_MODULE_1__.et("unreachable", "GitHub's list of changed files has an entry without a name");
			if (file.sha && file.status !== "removed") headBlobs.set(file.filename, file.sha);
			if (file.status === "renamed" && file.previous_filename !== void 0) return {
				file: file.filename,
				status: "renamed",
				previous: file.previous_filename
			};
			if (file.status === "added" || file.status === "copied") return {
				file: file.filename,
				status: "added"
			};
			return {
				file: file.filename,
				status: file.status === "removed" ? "removed" : "modified"
			};
		}),
		headBlobs,
		notices: []
	};
}
// build/src/run/changed-files/list-changes.js
async function listChanges$1(plan, head, commits, options, sources) {
	const { git, github } = sources;
	const { base } = commits;
	const isInGit = git !== void 0 && await git.commit(base) !== void 0;
	const listed = isInGit ? await listInGit(plan, head, base, git, options) : void 0;
	if (listed) return listed;
	if (github) return listByGitHub(plan, head, commits, {
		github,
		...git && { git }
	});
	if (isInGit) throw new _cli_js__WEBPACK_IMPORTED_MODULE_1__.X(`git cannot compare the head with the base commit ${base.slice(0, 7)}`, _cli_js__WEBPACK_IMPORTED_MODULE_1__.Z);
	throw (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Q)(base, "no GitHub token is set");
}
async function listInGit(plan, head, base, git, options) {
	const isCheckout = plan.head.from === "checkout";
	if (!isCheckout && await git.commit(head.commit) === void 0) return void 0;
	const changes = await git.diff(base, isCheckout ? void 0 : head.commit);
	if (changes === void 0) return void 0;
	const added = (isCheckout && options.pending ? await git.untracked() : []).map((file) => ({
		file,
		status: "added"
	}));
	return {
		listed: [...changes, ...added],
		headBlobs: await blobsOfPull(plan, git),
		notices: []
	};
}
async function blobsOfPull({ pull }, git) {
	if (pull === void 0 || await git.commit(pull.headSha) === void 0) return /* @__PURE__ */ new Map();
	const files = await git.files(pull.headSha);
	return new Map([...files ?? []].flatMap(([file, { link, blob }]) => link ? [] : [[file, blob]]));
}
async function listByGitHub(plan, head, { base, compared: known }, { git, github }) {
	const pull = plan.base.from === "pull-request" && isOwnHead(plan) ? plan.base.pull : void 0;
	const listing = await listOnGitHub(known ?? await compareOnGitHub(github, base, pull?.headSha ?? head.commit), {
		base,
		pull: pull?.number,
		github
	});
	return plan.head.from === "checkout" && git && listing.listed ? withLocalChanges(listing, listing.listed, await git.diff(head.commit)) : listing;
}
function withLocalChanges(listing, listed, local) {
	if (!local) return {
		headBlobs: /* @__PURE__ */ new Map(),
		notices: ["git cannot compare the checked-out files with their commit, so everything is checked"]
	};
	const known = new Set(listed.flatMap(pathsOf$1));
	return {
		...listing,
		listed: [...listed, ...local.filter(({ file }) => !known.has(file))]
	};
}
function isOwnHead({ head, pull }) {
	return head.from === "checkout" || head.commit === pull?.headSha;
}
// build/src/run/base-and-head/commit-tree.js
async function commitTree(commit, { git, github }) {
	if (git && await git.commit(commit) !== void 0) return new _cli_js__WEBPACK_IMPORTED_MODULE_1__.ut(git, commit, github && new ApiTree(github, commit));
	if (github) return new ApiTree(github, commit);
	throw (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Q)(commit, "no GitHub token is set");
}
// build/src/run/event.js
const SHA = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
function isPullRequestEvent({ name }) {
	return name === "pull_request" || name === "pull_request_target";
}
function pullRequestOf(event) {
	if (!isPullRequestEvent(event)) return void 0;
	const { payload } = event;
	const number = valueAt(payload, "pull_request", "number");
	const headSha = shaAt(payload, "pull_request", "head", "sha");
	const baseRef = textAt(payload, "pull_request", "base", "ref");
	const baseSha = shaAt(payload, "pull_request", "base", "sha");
	if (!Number.isSafeInteger(number) || number < 1 || !headSha || !baseRef || !baseSha) return void 0;
	return {
		number,
		headSha,
		baseRef,
		baseSha
	};
}
function triggeringRunOf(payload) {
	const text = (...keys) => textAt(payload, "workflow_run", ...keys);
	const whole = (key) => {
		const value = valueAt(payload, "workflow_run", key);
		return Number.isSafeInteger(value) && value > 0 ? value : void 0;
	};
	const [event, headBranch] = [text("event"), text("head_branch")];
	const [id, number, attempt] = [
		whole("id"),
		whole("run_number"),
		whole("run_attempt")
	];
	const headSha = shaAt(payload, "workflow_run", "head_sha");
	const headRepository = text("head_repository", "full_name");
	const repository = text("repository", "full_name");
	if (!event || !headBranch || !id || !number || !attempt) return void 0;
	if (!headSha || !headRepository || !repository) return void 0;
	return {
		event,
		id,
		number,
		attempt,
		conclusion: text("conclusion") ?? "",
		headSha,
		headBranch,
		headRepository,
		repository
	};
}
function valueAt(value, ...keys) {
	let at = value;
	for (const key of keys) {
		if (typeof at !== "object" || at === null || !Object.hasOwn(at, key)) return void 0;
		at = at[key];
	}
	return at;
}
function textAt(value, ...keys) {
	const at = valueAt(value, ...keys);
	return typeof at === "string" && at !== "" ? at : void 0;
}
function shaAt(value, ...keys) {
	const at = textAt(value, ...keys);
	return at !== void 0 && SHA.test(at) ? at : void 0;
}
// build/src/run/base-and-head/find-base.js
function chooseBase(event) {
	const { name, payload, sha, baseRef, headRef } = event;
	if (event.isLocal) return localBase(baseRef, headRef);
	if (baseRef !== void 0) return {
		kind: "base",
		base: {
			from: "branch-point",
			ref: baseRef
		}
	};
	const pull = pullRequestOf(event);
	if (headRef !== void 0 && !pull) return {
		kind: "refused",
		because: "head-ref is set, but base-ref is not",
		help: "set both inputs, or neither"
	};
	switch (name) {
		case "pull_request":
		case "pull_request_target": return pull ? {
			kind: "base",
			base: {
				from: "pull-request",
				pull,
				testMerge: sha
			}
		} : broken(name, "a pull request");
		case "merge_group": {
			const base = shaAt(payload, "merge_group", "base_sha");
			const head = shaAt(payload, "merge_group", "head_sha");
			return base && head ? commitBase(base) : broken(name, "base_sha and head_sha");
		}
		case "push": return beforePush(event);
		case "schedule":
		case "workflow_dispatch": return { kind: "none" };
		case "workflow_run":
		case "issue_comment":
		case "repository_dispatch": return {
			kind: "refused",
			because: `the event ${name} runs the workflow on the default branch, not on the change`,
			help: "set the inputs base-ref and head-ref to the commits to compare"
		};
		default: return {
			kind: "none",
			note: `the event ${name} does not describe a change, so everything is checked`
		};
	}
}
function localBase(baseRef, headRef) {
	if (baseRef === void 0) return { kind: "none" };
	if (headRef !== void 0) return commitBase(baseRef);
	return {
		kind: "base",
		base: {
			from: "branch-point",
			ref: baseRef
		}
	};
}
function beforePush({ name, payload }) {
	if (textAt(payload, "ref")?.startsWith("refs/tags/")) return {
		kind: "none",
		note: "a tag was pushed, so everything is checked"
	};
	const before = textAt(payload, "before");
	if (before === void 0 || /^0+$/.test(before)) return {
		kind: "none",
		note: "a new branch was pushed, so everything is checked"
	};
	if (!SHA.test(before)) return broken(name, "the commit before the push");
	return {
		...commitBase(before),
		mayBeMissing: valueAt(payload, "forced") === true
	};
}
function commitBase(commit) {
	return {
		kind: "base",
		base: {
			from: "commit",
			commit
		}
	};
}
function broken(event, what) {
	return {
		kind: "refused",
		because: `the payload of the ${event} event does not contain ${what}`,
		help: "make sure that the step runs on GitHub Actions, or set base-ref and head-ref"
	};
}
async function findBase({ base, baseMayBeMissing, head: { from } }, head, { revisions }, sources) {
	const { git } = sources;
	switch (base.from) {
		case "commit": {
			if (baseMayBeMissing && !await git?.commit(base.commit)) return void 0;
			const commit = await (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.$)(base.commit, sources, revisions);
			return {
				base: commit,
				inForce: commit
			};
		}
		case "branch-point": return branchPoint(await (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.$)(base.ref, sources, revisions), head, sources, revisions);
		case "pull-request": {
			const { pull, testMerge } = base;
			if (git && from === "checkout" && head === testMerge) {
				const [first, second] = await git.parents(testMerge);
				if (first && second === pull.headSha) return {
					base: first,
					inForce: first
				};
			}
			return branchPoint(await tipOf(pull.baseRef, pull.baseSha, sources), head, sources);
		}
		default: return base;
	}
}
async function tipOf(branch, known, sources) {
	try {
		return await (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.$)(`refs/remotes/origin/${branch}`, { ...sources.git && { git: sources.git } });
	} catch (error) {
		if (!(error instanceof _cli_js__WEBPACK_IMPORTED_MODULE_1__.X)) throw error;
	}
	if (!sources.github) throw (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Q)(known, "no GitHub token is set");
	try {
		return await (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.$)(branch, { github: sources.github });
	} catch (error) {
		if (!(error instanceof _cli_js__WEBPACK_IMPORTED_MODULE_1__.X)) throw error;
		throw (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Q)(known, "this token cannot read the branch on GitHub");
	}
}
async function branchPoint(tip, head, { git, github }, isLocal = false) {
	const common = git && await git.mergeBase(tip, head);
	if (common) return {
		base: common,
		inForce: tip
	};
	if (isLocal) return {
		base: tip,
		inForce: tip
	};
	if (!github) throw (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Q)(tip, "no GitHub token is set");
	const compared = await compareOnGitHub(github, tip, head);
	if (compared?.mergeBase === void 0) throw (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Q)(tip, "this token cannot read the comparison on GitHub");
	return {
		base: compared.mergeBase,
		inForce: tip,
		compared
	};
}
// build/src/run/base-and-head/find-head.js
async function findHead(plan, options, sources) {
	if (plan.head.from === "commit") {
		const commit = await (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.$)(plan.head.commit, sources, options.revisions);
		return {
			tree: await commitTree(commit, sources),
			commit
		};
	}
	return {
		tree: options.checkedOut(),
		commit: await commitOfCheckout(plan.head.of, sources.git)
	};
}
async function commitOfCheckout(expected, git) {
	const head = await git?.commit("HEAD");
	if (!git || head === void 0) return expected[0] ?? "HEAD";
	const [first] = expected;
	if (first === void 0) return head;
	for (const commit of expected) if (await isMadeOn(commit, head, git)) return commit;
	throw new _cli_js__WEBPACK_IMPORTED_MODULE_1__.X(`the checked-out commit ${head.slice(0, 7)} is neither the event's commit (${first.slice(0, 7)}) nor a commit that this run made on top of it`, "remove \"ref\" from actions/checkout, or set the input head-ref to the commit to check");
}
async function isMadeOn(commit, head, git) {
	if (commit === head) return true;
	return await git.isAncestor(commit, head) && !await git.isFetched(head);
}
// build/src/run/base-and-head/open-change.js
async function openChange(plan, options) {
	const sources = sourcesOf$2(plan, options.sources);
	const head = await findHead(plan, options, sources);
	const commits = await findBase(plan, head.commit, options, sources);
	if (commits === void 0) return void 0;
	const listing = await listChanges$1(plan, head, commits, options, sources);
	const { listed } = listing;
	const commit = await commitTree(commits.base, sources);
	const { git } = sources;
	const base = listed ? new BaseTree({
		head: head.tree,
		commit,
		isLocal: commit instanceof _cli_js__WEBPACK_IMPORTED_MODULE_1__.ut,
		changes: listed,
		isShared: (file) => (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.gs)(file) || (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__._s)(file),
		...git && { openSubmodule: (folder, at) => openSubmodule(git.root, folder, at) }
	}) : commit;
	return {
		head: head.tree,
		headCommit: head.commit,
		base,
		baseCommit: commits.base,
		inForce: commits.inForce === commits.base ? base : await commitTree(commits.inForce, sources),
		inForceCommit: commits.inForce,
		...listing
	};
}
function sourcesOf$2({ head, pull }, { git, github }) {
	if (head.from === "commit" && pull !== void 0) return { ...github && { github } };
	return {
		...git && { git },
		...github && { github }
	};
}
// build/src/run/adapters.js
function repositoryAdapters({ git, github, checkedOut, ...options }) {
	const sources = {
		...git && { git },
		...github && { github }
	};
	return {
		checkedOut,
		openChange: (plan) => openChange(plan, {
			sources,
			checkedOut,
			...options
		}),
		labels: (pull) => labelsOf(github, pull)
	};
}
// build/src/adapters/mnemom/error.js
var MnemomError = class extends Error {
	kind;
	help;
	status;
	code;
	isOfApi;
	constructor(kind, message, help, answer = {}) {
		super(message);
		this.name = "MnemomError";
		this.kind = kind;
		this.help = help;
		this.status = answer.status;
		this.code = answer.code;
		this.isOfApi = answer.isOfApi ?? false;
	}
};
function helpFor(status) {
	switch (status) {
		case 400:
		case 422: return "check agent-id and api-url; if both are correct, update Card Gate, because the API may have changed";
		case 401: return "make sure that the secret for api-key exists, is passed to this job, and has not expired or been revoked";
		case 403: return "give the key the scope api:read and access to this agent, or use a key of the organisation that owns the agent";
		case 404: return "check agent-id, and make sure that the agent is registered with the API at api-url";
		case 429: return "run the job again later, or raise api-timeout to let the job wait longer";
		default:
			if (status >= 500 || status === 408) return "run the job again; if it fails again, the API may be out of service";
			return "check api-url, agent-id and the key";
	}
}
// build/src/model/api-answer.js
const API_VERDICTS = [
	"pass",
	"warn",
	"fail"
];
// build/src/adapters/mnemom/answer.js
function envelopeOf(body) {
	let data;
	try {
		data = JSON.parse(body);
	} catch {
		return {};
	}
	const error = own(data, "error");
	if (typeof error === "string") {
		const message = own(data, "message");
		if (!isCode(error)) return { text: error };
		return {
			code: error,
			...typeof message === "string" && { text: message }
		};
	}
	const [code, message] = [own(error, "code"), own(error, "message")];
	return {
		...isCode(code) && { code },
		...typeof message === "string" && { text: message }
	};
}
function own(value, key) {
	return typeof value === "object" && value !== null && Object.hasOwn(value, key) ? value[key] : void 0;
}
function isCode(value) {
	return typeof value === "string" && /^[a-z][a-z0-9_]{0,63}$/.test(value);
}
async function bytesOf(body, maxBytes) {
	const chunks = [];
	let size = 0;
	for await (const chunk of body ?? []) {
		size += chunk.length;
		if (size > maxBytes) return {
			bytes: Buffer.concat(chunks),
			isWhole: false
		};
		chunks.push(chunk);
	}
	return {
		bytes: Buffer.concat(chunks),
		isWhole: true
	};
}
function waitOf(headers, now) {
	const after = headers.get("retry-after")?.trim() ?? "";
	if (/^\d+$/.test(after)) return Number(after) * 1e3;
	const date = /^[A-Za-z]{3,9},/.test(after) ? Date.parse(after) : NaN;
	const reset = Number(headers.get("x-ratelimit-reset") ?? NaN) * 1e3;
	const at = Number.isNaN(date) ? reset : date;
	return Number.isFinite(at) ? at - now : void 0;
}
// build/src/adapters/mnemom/evaluation.js
const MAX_TRACES$2 = 200;
const isoTime = (at) => new Date(at).toISOString();
const CONTRACTS = [
	{
		id: "2026-02",
		tools: (agent_id, { tools }) => ({
			agent_id,
			tools,
			context: "audit"
		}),
		traces: (agent_id, { start, end }) => ({
			agent_id,
			time_range: {
				start: isoTime(start),
				end: isoTime(end)
			},
			context: "audit"
		})
	},
	{
		id: "2026-05",
		tools: (agent_id, { tools }) => ({
			agent_id,
			tools: tools.map((name) => ({ name })),
			context: "audit",
			dry_run: true
		}),
		traces: (agent_id, { count }) => ({
			agent_id,
			limit: Math.min(count, MAX_TRACES$2)
		})
	},
	{
		id: "2026-03",
		tools: (agent_id, { tools, policy }) => ({
			policy,
			agent_id,
			tools
		}),
		traces: (agent_id, { start, end, count, policy }) => ({
			policy,
			agent_id,
			from: isoTime(start),
			to: isoTime(end),
			limit: count
		})
	}
];
function isOtherContract(status) {
	return status === 400 || status === 422;
}
function evaluationOf(value) {
	const verdict = verdictOf$1(own(value, "verdict"));
	const problems = problemsIn(value);
	if (verdict === void 0 || problems === void 0) return void 0;
	const coverage = coverageOf(own(value, "coverage"));
	return {
		verdict,
		problems,
		...coverage && { coverage }
	};
}
function historyOf$1(value) {
	const results = own(value, "results");
	if (Array.isArray(results)) return ofResults(results, own(value, "summary"));
	if (results === void 0 && own(value, "total_traces") === 0) return {
		problems: [],
		evaluated: 0,
		listed: /* @__PURE__ */ new Set(),
		isWhole: true
	};
	const evaluation = evaluationOf(own(value, "evaluation") ?? value);
	const evaluated = own(value, "traces_evaluated");
	if (evaluation === void 0 || !isCount(evaluated)) return void 0;
	const { verdict, problems } = evaluation;
	const count = own(value, "violation_count");
	const violations = problems.filter(({ level }) => level === "violation").length;
	const summary = summaryOf$1(own(value, "summary"));
	return {
		verdict,
		problems,
		evaluated,
		...summary && { summary },
		isWhole: !isCount(count) || count <= violations
	};
}
function ofResults(results, counts) {
	const problems = [];
	const listed = /* @__PURE__ */ new Set();
	const verdicts = [];
	for (const result of results) {
		const traceId = own(result, "trace_id");
		if (typeof traceId !== "string") return void 0;
		if (own(result, "skipped") === true) continue;
		const verdict = verdictOf$1(own(result, "verdict"));
		const found = problemsIn(result);
		if (verdict === void 0 || found === void 0) return void 0;
		listed.add(traceId);
		verdicts.push(verdict);
		for (const problem of found) problems.push({
			...problem,
			traceId
		});
	}
	const worst = [...API_VERDICTS].reverse().find((verdict) => verdicts.includes(verdict));
	const summary = summaryOf$1(counts);
	return {
		...worst !== void 0 && { verdict: worst },
		problems,
		evaluated: listed.size,
		...summary && { summary },
		listed,
		isWhole: true
	};
}
function problemsIn(value) {
	const violations = own(value, "violations");
	const warnings = own(value, "warnings") ?? [];
	if (!Array.isArray(violations) || !Array.isArray(warnings)) return void 0;
	const read = [...violations.map((row) => problemOf$3(row, "violation")), ...warnings.map((row) => problemOf$3(row, "warning"))];
	const problems = read.filter((problem) => problem !== void 0);
	return problems.length < read.length ? void 0 : problems;
}
function problemOf$3(row, level) {
	const tool = own(row, "tool");
	if (typeof tool !== "string" || tool === "") return void 0;
	const type = lowerText(own(row, "type"));
	const severity = oneOf(_cards_js__WEBPACK_IMPORTED_MODULE_2__.Zo, lowerText(own(row, "severity")));
	const traceId = own(row, "trace_id");
	return {
		level,
		tool,
		...type !== void 0 && { type },
		...severity !== void 0 && level === "violation" && { severity },
		...typeof traceId === "string" && { traceId }
	};
}
function coverageOf(value) {
	if (typeof value === "number") return value >= 0 && value <= 1 ? { share: value } : void 0;
	const percent = own(value, "coverage_pct");
	const mapped = own(value, "mapped_card_actions");
	const coverage = {
		...Array.isArray(mapped) && mapped.every((action) => typeof action === "string") && { mapped },
		...typeof percent === "number" && { percent }
	};
	return Object.keys(coverage).length > 0 ? coverage : void 0;
}
function summaryOf$1(value) {
	const [pass, warn, fail] = API_VERDICTS.map((verdict) => own(value, verdict));
	return isCount(pass) && isCount(warn) && isCount(fail) ? {
		pass,
		warn,
		fail
	} : void 0;
}
function verdictOf$1(value) {
	return oneOf(API_VERDICTS, value);
}
function oneOf(values, value) {
	return values.find((known) => known === value);
}
function lowerText(value) {
	return typeof value === "string" && /^\w{1,64}$/.test(value) ? value.toLowerCase() : void 0;
}
function isCount(value) {
	return typeof value === "number" && Number.isInteger(value) && value >= 0;
}
// build/src/adapters/mnemom/list.js
const MAX_PAGE_SIZE = 1e3;
const MAX_REPEATED = 2;
var TraceList = class {
	isComplete = false;
	#windowStart;
	#limit;
	#seen = /* @__PURE__ */ new Set();
	#rows = [];
	#cut = false;
	#skipped = 0;
	#repeated = 0;
	#first;
	#isDescending = true;
	constructor(windowStart, limit) {
		this.#windowStart = windowStart;
		this.#limit = limit;
	}
	get length() {
		return this.#rows.length;
	}
	get nextSize() {
		return this.#cut || this.#repeated > 0 || !this.#isDescending ? MAX_PAGE_SIZE : Math.min(MAX_PAGE_SIZE, this.#limit - this.#rows.length + 1);
	}
	add(page, size) {
		const fresh = page.rows.filter(({ id }) => !this.#seen.has(id) && this.#seen.add(id));
		this.#skipped += page.length - page.rows.length;
		this.#keep(fresh.filter(({ at }) => at === void 0 || at >= this.#windowStart));
		const times = page.rows.map(({ latest }) => latest).filter((time) => time !== void 0);
		const last = times.at(-1);
		this.#first ??= times[0];
		this.#isDescending = this.#first === void 0 || last === void 0 || this.#first >= last;
		const isPast = times.some((time) => time < this.#windowStart);
		this.#repeated = fresh.length > 0 ? 0 : this.#repeated + 1;
		const isShort = page.length < Math.min(size, page.limit ?? size);
		const isRepeating = this.#repeated >= MAX_REPEATED;
		if (isRepeating && !isShort) this.#cut = true;
		this.isComplete = isShort || isRepeating || this.#isDescending && (isPast || this.#cut);
	}
	found(stopped) {
		const oldest = this.#rows.findLast(({ at }) => at !== void 0)?.at;
		return {
			rows: this.#rows.map(({ row }) => row),
			truncated: this.#cut || stopped,
			windowStart: this.#windowStart,
			...oldest !== void 0 && { oldest },
			skipped: this.#skipped
		};
	}
	#keep(rows) {
		const sorted = [...this.#rows, ...rows].sort((a, b) => (b.at ?? 0) - (a.at ?? 0));
		this.#cut ||= sorted.length > this.#limit;
		this.#rows = sorted.slice(0, this.#limit);
	}
};
// build/src/adapters/mnemom/pace.js
const REAL_EFFECTS = {
	now: () => Date.now(),
	sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
	random: () => Math.random(),
	timeLimit: (ms) => AbortSignal.timeout(ms),
	newId: () => crypto.randomUUID(),
	fetch: (input, init) => fetch(input, init)
};
const MAX_PER_MINUTE = 60;
const RATES = { history: 30 };
const MAX_IN_FLIGHT = 4;
const MAX_TIMER = 2 ** 31 - 1;
const FIRST_WAIT = 1e3;
var Pace = class {
	#effects;
	#timeoutMs;
	#deadline;
	#pausedUntil = Number.NEGATIVE_INFINITY;
	#free = MAX_IN_FLIGHT;
	#queue = [];
	#starts = [];
	#startsOf = { history: [] };
	constructor(timeoutMs, effects) {
		this.#timeoutMs = Math.min(timeoutMs, MAX_TIMER);
		this.#effects = effects;
	}
	left() {
		this.#deadline ??= this.#effects.now() + this.#timeoutMs;
		return Math.floor(this.#deadline - this.#effects.now());
	}
	async enter(rate) {
		if (this.#free > 0) this.#free -= 1;
		else await new Promise((resolve) => this.#queue.push(resolve));
		if (this.left() <= 0) return 1;
		const start = this.#reserve(rate);
		for (;;) {
			const wait = Math.max(start, this.#pausedUntil) - this.#effects.now();
			if (wait <= 0) return 0;
			if (wait > this.left()) return wait - this.left();
			await this.#effects.sleep(wait);
		}
	}
	leave() {
		const next = this.#queue.shift();
		if (next) next();
		else this.#free += 1;
	}
	pause(ms) {
		this.#pausedUntil = Math.max(this.#pausedUntil, this.#effects.now() + ms);
	}
	sleep(ms) {
		return this.#effects.sleep(ms);
	}
	signal() {
		return this.#effects.timeLimit(Math.max(0, this.left()));
	}
	backoff(tries) {
		return Math.round(FIRST_WAIT * 2 ** (tries - 1) * (.5 + this.#effects.random() / 2));
	}
	#reserve(rate) {
		const lists = [{
			starts: this.#starts,
			most: MAX_PER_MINUTE
		}, ...rate === void 0 ? [] : [{
			starts: this.#startsOf[rate],
			most: RATES[rate]
		}]];
		const start = lists.reduce((latest, { starts, most }) => {
			const before = starts.length < most ? void 0 : starts.shift();
			return before === void 0 ? latest : Math.max(latest, before + _cards_js__WEBPACK_IMPORTED_MODULE_2__.ss);
		}, this.#effects.now());
		for (const { starts } of lists) starts.push(start);
		return start;
	}
};
// build/src/adapters/mnemom/page.js
function pageOf(data) {
	const list = Array.isArray(data) ? data : own(data, "traces");
	if (!Array.isArray(list)) return void 0;
	const limit = own(data, "limit");
	return {
		rows: list.filter(isObject).map(rowOf),
		length: list.length,
		limit: typeof limit === "number" && Number.isInteger(limit) && limit > 0 ? limit : void 0
	};
}
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function rowOf(row) {
	const wrapped = unpacked(own(row, "trace_json"));
	const trace = isObject(wrapped) ? wrapped : row;
	const known = [
		own(trace, "timestamp"),
		own(trace, "created_at"),
		own(row, "timestamp"),
		own(row, "created_at")
	].map(timeOf$2).filter((time) => time !== void 0);
	const id = own(trace, "trace_id") ?? own(row, "trace_id");
	return {
		row,
		id: typeof id === "string" && id !== "" || typeof id === "number" ? `id ${id}` : `digest ${(0,node_crypto__WEBPACK_IMPORTED_MODULE_7__.createHash)("sha256").update(JSON.stringify(row)).digest("base64")}`,
		at: known[0],
		latest: known.length === 0 ? void 0 : known.reduce((latest, at) => Math.max(latest, at))
	};
}
function unpacked(value) {
	if (typeof value !== "string") return value;
	try {
		return JSON.parse(value);
	} catch {
		return;
	}
}
const YEAR_2000 = Date.UTC(2e3, 0, 1);
const YEAR_5138 = 1e14;
function timeOf$2(value) {
	if (typeof value === "number") return epoch(value);
	if (typeof value !== "string" || value.length > 40) return void 0;
	if (/^\d+(?:\.\d+)?$/.test(value)) return epoch(Number(value));
	if (!/^\d{4}-\d{2}-\d{2}/.test(value)) return void 0;
	const time = Date.parse(/^\S+[T ][\d:.]+$/.test(value) ? `${value.replace(" ", "T")}Z` : value);
	return Number.isNaN(time) ? void 0 : time;
}
function epoch(value) {
	if (!Number.isFinite(value)) return void 0;
	let time = value < YEAR_2000 ? value * 1e3 : value;
	while (time >= YEAR_5138) time /= 1e3;
	return time < YEAR_2000 ? void 0 : time;
}
function versionOf({ headers }, value) {
	const version = textOf$6(headers.get("x-card-version")) ?? textOf$6(own(value, "version"));
	const etag = etagOf(headers.get("etag") ?? "") ?? hashOf(own(value, "content_hash"));
	return {
		...version !== void 0 && { version },
		...etag !== void 0 && { etag }
	};
}
function publicationOf(answer) {
	let value;
	try {
		value = JSON.parse(answer.text);
	} catch {
		return;
	}
	const amendment = textOf$6(own(value, "amendment_id")) ?? textOf$6(own(own(value, "amendment"), "amendment_id")) ?? textOf$6(own(own(value, "amendment"), "id")) ?? textOf$6(answer.headers.get("x-amendment-id"));
	const published = {
		...versionOf(answer, value),
		...amendment !== void 0 && { amendment }
	};
	return Object.keys(published).length === 0 ? void 0 : {
		kind: "published",
		...published
	};
}
function conditionOf(former) {
	if (former === "none") return { "if-none-match": "*" };
	return former.etag === void 0 ? void 0 : { "if-match": former.etag };
}
const KEYS_OF_API = [
	"_composition",
	"_warnings",
	"agent_id",
	"card_id",
	"content_hash",
	"expires_at",
	"issued_at",
	"version"
];
function withoutKeysOfApi(published, card) {
	if (typeof published !== "object" || published === null) return published;
	return Object.fromEntries(Object.entries(published).filter(([key]) => !KEYS_OF_API.includes(key) || own(card, key) !== void 0));
}
function isSameCard(published, card) {
	return sorted$2(withoutKeysOfApi(published, card)) === sorted$2(card);
}
function helpForPublishing(status) {
	return HELP[status] ?? (status >= 500 || status === 408 ? "publish again later; if it fails again, the API may be out of service" : "check api-url, the agent's id and the key");
}
const HELP = {
	400: "check api-url, and update Card Gate: the API does not understand the request",
	401: "make sure that the key exists, is passed to this command or step, and has not expired or been revoked",
	403: "give the key the scope api:write and access to this agent",
	404: "check the agent's id, and make sure that it is registered with the API at api-url",
	409: "wait until the other change to this card is finished, and publish again",
	412: "publish again and review the new differences; somebody changed the published card after it was compared",
	413: "shorten the card: the API accepts at most 128 KiB",
	422: "fix the card as the API's answer describes, and publish again",
	428: "publish without the proxy that removes the If-Match header, because this header protects other people's changes",
	429: "publish again later, or raise api-timeout"
};
const REFUSALS = /* @__PURE__ */ new Set([
	409,
	412,
	413,
	422
]);
function isRefusal({ status }) {
	return REFUSALS.has(status);
}
function textOf$6(value) {
	const text = typeof value === "number" ? String(value) : value;
	return typeof text === "string" && /^[\w.:/+@-]{1,100}$/.test(text) ? text : void 0;
}
function etagOf(text) {
	return /^(?:W\/)?("[\x21\x23-\x7e]{1,200}")$/.exec(text.trim())?.[1];
}
function hashOf(value) {
	return typeof value === "string" && /^sha256:[0-9a-f]{64}$/.test(value) ? `"${value}"` : void 0;
}
function sorted$2(value) {
	return JSON.stringify(value, (_, item) => typeof item === "object" && item !== null && !Array.isArray(item) ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => a < b ? -1 : 1)) : item);
}
const SOURCE_KEYS = [
	"agent",
	"platform",
	"org",
	"composed"
];
function sourcesOf$1(value) {
	if (!(Object.hasOwn(value, "agent") && !Object.hasOwn(value, "card_version") && !Object.hasOwn(value, "aap_version"))) return {
		agent: value,
		isStale: false
	};
	const found = SOURCE_KEYS.map((key) => [key, contentOf$3(own(value, key))]);
	const wrong = found.find(([, content]) => content === void 0);
	if (wrong) return wrong[0];
	const teams = own(value, "teams") ?? [];
	const ofTeams = Array.isArray(teams) ? teams.map(contentOf$3) : [void 0];
	if (ofTeams.some((content) => content === void 0)) return "teams";
	const [agent, platform, org, composed] = found.map(([, content]) => content ?? null);
	const floors = [
		{
			scope: "platform",
			value: platform
		},
		{
			scope: "org",
			value: org
		},
		...ofTeams.map((content) => ({
			scope: "team",
			value: content
		}))
	];
	return {
		agent: agent ?? null,
		floors: floors.flatMap(({ scope, value: content }) => content ? [{
			scope,
			value: content
		}] : []),
		...composed && { composed },
		isStale: own(value, "composed_stale") === true
	};
}
function contentOf$3(value) {
	if (value === null || value === void 0) return null;
	if (typeof value !== "object" || Array.isArray(value)) return void 0;
	if (Object.keys(value).length === 0) return null;
	const inner = ["card", "card_json"].find((key) => Object.hasOwn(value, key));
	if (inner === void 0) return value;
	const content = own(value, inner);
	return typeof content === "object" && !Array.isArray(content) ? content : void 0;
}
const MAX_TEXT = 300;
function amendmentsOf$1(value, foreign) {
	const list = Array.isArray(value) ? value : own(value, "amendments") ?? own(value, "card_amendments");
	if (!Array.isArray(list)) return void 0;
	return list.map((row) => {
		const text = (...keys) => {
			const found = keys.map((key) => own(row, key)).find((each) => typeof each === "string");
			const shown = typeof found === "string" ? foreign(found, MAX_TEXT) : "";
			return shown === "" ? null : shown;
		};
		const fields = own(row, "changed_fields");
		const named = Array.isArray(fields) ? fields.filter((field) => typeof field === "string").join(", ") : "";
		return {
			id: text("amendment_id", "id") ?? "?",
			at: text("created_at", "timestamp"),
			change: text("diff_summary", "field_changed", "amendment_type") ?? (named === "" ? "unknown" : foreign(named, MAX_TEXT)),
			reason: text("reason"),
			by: text("created_by", "triggered_by", "source"),
			reclassification: text("linked_reclassification_id")
		};
	});
}
// build/src/adapters/mnemom/publisher.js
const NOTHING$1 = "nothing was published";
async function publishCard(card, former, access) {
	const { requests, agent } = access;
	let isLost = false;
	const call = callOf$1(card, former, access, () => {
		isLost = true;
	});
	try {
		const answer = await requests.send(call);
		if (answer.status === 304) return {
			kind: "unchanged",
			...former !== "none" && versionOf(answer, former.value)
		};
		const publication = publicationOf(answer);
		if (publication) return publication;
	} catch (error) {
		if (!(error instanceof MnemomError)) throw error;
		if (!isLost) throw unpublished(error, NOTHING$1, requests);
		return whatHappened(card, former, error, access);
	}
	return whatHappened(card, former, new MnemomError("nonsense", `the Mnemom API's answer to the request to publish the card of agent ${agent} does not state what was published`, "check api-url"), access);
}
function callOf$1({ text, syntax }, former, { requests, path, agent, key }, lost) {
	const bytes = Buffer.byteLength(text);
	if (bytes > 131072) throw unpublished(new MnemomError("refused", `the card of agent ${agent} has ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.L)(bytes, "byte")}`, helpForPublishing(413), { status: 413 }), NOTHING$1, requests);
	const condition = conditionOf(former);
	if (condition === void 0) throw unpublished(new MnemomError("nonsense", `the Mnemom API's answer with the card of agent ${agent} has no ETag, so somebody else's change could be overwritten`, "check api-url, and connect to the API without a proxy that removes headers"), NOTHING$1, requests);
	const aim = `to publish the card of agent ${agent}`;
	return {
		path,
		method: "PUT",
		headers: {
			"content-type": `application/${syntax}; charset=utf-8`,
			"idempotency-key": key,
			...condition
		},
		body: text,
		words: {
			asked: `the request ${aim}`,
			answer: `answer to the request ${aim}`,
			act: `answer the request ${aim}`,
			aim
		},
		helpFor: helpForPublishing,
		lost
	};
}
async function whatHappened(card, former, error, { requests, readBack }) {
	const tag = former === "none" ? void 0 : former.etag;
	let present;
	try {
		present = await readBack(tag);
	} catch {
		throw unpublished(error, "the published card could not be read, so it is unclear whether the card changed", requests);
	}
	if (present === "none") throw unpublished(error, "no card is published", requests);
	if (present === "same" || tag !== void 0 && present.etag === tag) throw unpublished(error, "the published card did not change", requests);
	if (!isSameCard(present.value, card.value)) throw unpublished(error, "the published card has changed, possibly because of this request", requests);
	const { version, etag } = present;
	return {
		kind: "published",
		...version !== void 0 && { version },
		...etag !== void 0 && { etag }
	};
}
function unpublished({ kind, message, help, status, code }, consequence, requests) {
	return requests.error(kind, `${message}; ${consequence}`, help, {
		...status !== void 0 && { status },
		...code !== void 0 && { code }
	});
}
// build/src/adapters/mnemom/request.js
const MAX_TRIES = 4;
const MAX_BODY_BYTES = 67108864;
const MAX_ERROR_BYTES = 65536;
const MAX_REDIRECTS = 2;
const MAX_QUOTED = 300;
const NETWORK_HELP = "check api-url and the runner's network, and run the job again; behind a proxy, also set the environment variable NODE_USE_ENV_PROXY to 1, which Node.js 24 requires";
var MnemomRequests = class {
	#key;
	#url;
	#pace;
	#effects;
	#timeoutMs;
	#progress;
	constructor(connection, effects, progress) {
		this.#key = connection.key.trim();
		this.#url = connection.url;
		this.#timeoutMs = connection.timeoutMs;
		this.#effects = effects;
		this.#pace = new Pace(connection.timeoutMs, effects);
		this.#progress = progress;
	}
	async get(path, wanted) {
		return (await this.send({
			path,
			words: wordsOfGet(wanted)
		})).text;
	}
	async send(call) {
		const headers = {
			...this.#headers(),
			...call.headers
		};
		let url = this.#address(call.path);
		let [broken, limited, redirects] = [
			0,
			0,
			0
		];
		for (;;) {
			const result = await this.#once(url, headers, call);
			switch (result.kind) {
				case "answer": return result.answer;
				case "over": throw result.error;
				case "redirect":
					redirects += 1;
					if (redirects > MAX_REDIRECTS) throw this.error("nonsense", `the Mnemom API redirects ${call.words.asked} too many times`, "check api-url");
					url = result.url;
					break;
				case "limited":
					limited += 1;
					this.#pauseForLimit(result, limited, call.words);
					break;
				case "broken":
					broken += 1;
					await this.#waitAfterFault(result, broken);
					break;
				default: return result;
			}
		}
	}
	#pauseForLimit({ waitMs = 0, error }, count, { aim }) {
		const wait = Math.max(waitMs, this.#pace.backoff(count));
		if (wait > this.#pace.left()) throw error(`${waitMs <= 0 ? "" : `, and asks to wait ${seconds(waitMs)}`}, but only ${seconds(this.#pace.left())} are left for another attempt`);
		this.progress(`too many requests to the Mnemom API: waiting ${seconds(wait)} before the next request ${aim}`);
		this.#pace.pause(wait);
	}
	async #waitAfterFault({ waitMs = 0, error }, count) {
		const wait = Math.max(waitMs, this.#pace.backoff(count));
		if (count >= MAX_TRIES || wait > this.#pace.left()) throw error(count === 1 ? "" : `, ${count} times`);
		await this.#pace.sleep(wait);
	}
	error(kind, message, help, answer = {}) {
		return new MnemomError(kind, (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.nn)(this.#withoutKey(message)), (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.nn)(this.#withoutKey(help)), answer);
	}
	foreign(text, most = MAX_QUOTED) {
		return (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.nn)((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Kt)(this.#withoutKey(text).replace(/\s+/g, " ").trim(), most));
	}
	progress(line) {
		this.#progress((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.nn)(this.#withoutKey(line)));
	}
	async #once(url, headers, call) {
		const { method, body, rate, words } = call;
		const missing = await this.#pace.enter(rate);
		try {
			if (missing > 0) return {
				kind: "over",
				error: this.#noTime(words)
			};
			const signal = this.#pace.signal();
			try {
				const request = {
					headers,
					redirect: "manual",
					signal,
					...method && { method },
					...body !== void 0 && { body }
				};
				const response = await this.#effects.fetch(url, request);
				return await this.#resultOf(response, url, call);
			} catch (error) {
				if (error instanceof MnemomError) return {
					kind: "over",
					error
				};
				const reason = reasonOf$4(error);
				if (signal.aborted || !NOT_CONNECTED.has(reason)) call.lost?.();
				if (signal.aborted) return {
					kind: "over",
					error: this.#noTime(words)
				};
				const text = `the Mnemom API could not be reached ${words.aim} (${reason})`;
				return {
					kind: "broken",
					error: (about) => this.error("unreachable", text + about, NETWORK_HELP)
				};
			}
		} finally {
			this.#pace.leave();
		}
	}
	async #resultOf(response, url, call) {
		const { status, headers } = response;
		if (response.ok) return {
			kind: "answer",
			answer: {
				status,
				headers,
				text: await this.#text(response, call)
			}
		};
		if (status === 304 && isConditional(call)) return {
			kind: "answer",
			answer: {
				status,
				headers,
				text: ""
			}
		};
		if (status < 400) {
			await response.body?.cancel();
			return {
				kind: "redirect",
				url: this.#redirected(response, url, call)
			};
		}
		const { code, text } = envelopeOf((await bytesOf(response.body, MAX_ERROR_BYTES)).bytes.toString("utf8"));
		const said = this.foreign(text ?? "").replace(/\.$/, "");
		const error = (about) => this.error(status >= 500 || status === 429 || status === 408 ? "unreachable" : "refused", `the Mnemom API answered ${status}${code ? ` (${code})` : ""} to ${call.words.asked}${about}${said === "" ? "" : `: ${said}`}`, (call.helpFor ?? helpFor)(status), {
			status,
			...code !== void 0 && { code },
			isOfApi: (code ?? text) !== void 0
		});
		if (status < 500 && status !== 429 && status !== 408) return {
			kind: "over",
			error: error("")
		};
		if (status !== 429) call.lost?.();
		const waitMs = waitOf(headers, this.#effects.now());
		return {
			kind: status === 429 ? "limited" : "broken",
			error,
			...waitMs !== void 0 && { waitMs }
		};
	}
	async #text(response, { words, lost }) {
		const { bytes, isWhole } = await bytesOf(response.body, MAX_BODY_BYTES);
		const answer = { status: response.status };
		if (!isWhole) {
			lost?.();
			const most = MAX_BODY_BYTES / 1024 / 1024;
			throw this.error("nonsense", `the Mnemom API's ${words.answer} exceeds ${most} MiB`, "check api-url", answer);
		}
		try {
			return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
		} catch {
			lost?.();
			throw this.error("nonsense", `the Mnemom API's ${words.answer} is not UTF-8`, "check api-url", answer);
		}
	}
	#redirected(response, from, { method, words }) {
		const location = response.headers.get("location") ?? "";
		const { status } = response;
		if (location === "" || !URL.canParse(location, from.href)) throw this.error("nonsense", `the Mnemom API answered ${status} to ${words.asked}, but the Location header is missing or invalid`, "check api-url", { status });
		const to = new URL(location, from);
		const isSafe = to.origin === from.origin && to.username === "" && to.password === "";
		if (isSafe && (method === void 0 || status === 307 || status === 308)) return to;
		const target = this.foreign(`${to.protocol}//${to.host}`, 100);
		const why = isSafe ? `a redirect with status ${status} may change the request method from ${method} to GET` : "the key is sent only to the host of api-url";
		throw this.error("refused", `the Mnemom API redirects ${words.asked} to "${target}"; ${why}`, "set api-url to the address of the API itself", { status });
	}
	#address(path) {
		const base = URL.canParse(this.#url) ? new URL(this.#url) : void 0;
		const isLocal = base !== void 0 && /^(?:localhost|127\.0\.0\.1|\[::1\])$/.test(base.hostname);
		const isSafe = base?.protocol === "https:" || base?.protocol === "http:" && isLocal;
		if (base === void 0 || !isSafe || base.username !== "" || base.password !== "") {
			const shown = base === void 0 ? "not a valid address" : `"${this.foreign(`${base.protocol}//${base.host}`, 100)}"`;
			throw this.error("refused", `api-url is ${shown}; expected an address that begins with https://, without a user name or password`, "set api-url to the address of the API, or remove it to use the default, https://api.mnemom.ai");
		}
		return new URL(`${base.origin}${base.pathname.replace(/\/+$/, "").replace(/\/v1$/, "")}${path}`);
	}
	#headers() {
		const key = this.#key;
		if (!/^[\x21-\x7e]+$/.test(key)) {
			const wrong = key === "" ? "is empty" : "contains a space, a line break or another character that is not allowed in a key";
			throw this.error("refused", `api-key ${wrong}`, "make sure that the secret for api-key exists, is passed to this job, and contains only the key");
		}
		return {
			accept: "application/json",
			"user-agent": `card-gate/${_cli_js__WEBPACK_IMPORTED_MODULE_1__.Vt}`,
			...key.startsWith("mnm_") ? { "x-mnemom-api-key": key } : { authorization: `Bearer ${key}` }
		};
	}
	#withoutKey(text) {
		return this.#key === "" ? text : text.replaceAll(this.#key, "***");
	}
	#noTime({ act }) {
		return this.error("unreachable", `the Mnemom API did not ${act} within ${seconds(this.#timeoutMs)}`, "run the job again, raise api-timeout, or lower trace-window or trace-limit");
	}
};
function wordsOfGet(wanted) {
	return {
		asked: `a request for ${wanted}`,
		answer: `answer with ${wanted}`,
		act: `send ${wanted}`,
		aim: `for ${wanted}`
	};
}
const NOT_CONNECTED = /* @__PURE__ */ new Set([
	"ECONNREFUSED",
	"ENOTFOUND",
	"EAI_AGAIN",
	"UND_ERR_CONNECT_TIMEOUT"
]);
function isConditional({ method, headers = {} }) {
	return method === "PUT" || Object.hasOwn(headers, "if-none-match");
}
function reasonOf$4(error) {
	const { code, cause } = error;
	return [cause?.code, code].find((value) => typeof value === "string" && /^[A-Z][A-Z0-9_]*$/.test(value)) ?? "the connection was lost";
}
function seconds(ms) {
	return `${Math.ceil(Math.max(0, ms) / 1e3)} s`;
}
// build/src/adapters/mnemom/mnemom.js
const MAX_AMENDMENTS = 20;
const DEFAULT_URL = "https://api.mnemom.ai";
const DEFAULT_TIMEOUT = 12e4;
const MAX_READ_BACK = 15e3;
const MAX_WINDOW = 30 * _cards_js__WEBPACK_IMPORTED_MODULE_2__.as;
const WINDOW_SLACK = _cards_js__WEBPACK_IMPORTED_MODULE_2__.os;
function newestFirst(amendments) {
	const timeOf = ({ at }) => Date.parse(at ?? "") || 0;
	return amendments.toSorted((a, b) => timeOf(b) - timeOf(a));
}
const UPDATE_HELP = "check api-url; if it is correct, update Card Gate, because the API may have changed";
var Mnemom = class {
	#requests;
	#now;
	#within;
	#timeoutMs;
	#newId;
	#accepted = /* @__PURE__ */ new Map();
	constructor({ key, url = DEFAULT_URL, timeoutMs = DEFAULT_TIMEOUT, progress = () => {}, effects = {} }) {
		const all = {
			...REAL_EFFECTS,
			...effects
		};
		this.#within = (ms) => new MnemomRequests({
			key,
			url,
			timeoutMs: ms
		}, all, progress);
		this.#requests = this.#within(timeoutMs);
		this.#timeoutMs = timeoutMs;
		this.#now = all.now;
		this.#newId = all.newId;
	}
	async traces(agentId, wanted) {
		const now = wanted.now ?? this.#now();
		const windowStart = wanted.since ?? now - MAX_WINDOW;
		if (!(now - windowStart <= MAX_WINDOW + WINDOW_SLACK)) throw this.#windowTooLong(now - windowStart);
		const id = this.#segment(agentId);
		const list = new TraceList(windowStart, Math.max(1, Math.floor(wanted.limit)));
		const routes = [`/v1/traces?agent_id=${id}&`, `/v1/agents/${id}/traces?`];
		let stopped = false;
		for (let offset = 0; !list.isComplete && !stopped;) {
			const size = list.nextSize;
			let page;
			try {
				page = await this.#page(`${routes[0]}limit=${size}&offset=${offset}`, agentId);
			} catch (error) {
				if (!(error instanceof MnemomError) || error.status !== 404 || offset > 0 || routes.length === 1) throw error;
				routes.shift();
				continue;
			}
			list.add(page, size);
			offset += page.length;
			this.#requests.progress(`${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.L)(list.length, "trace")} of agent ${this.#quoted(agentId)} fetched`);
			stopped = !list.isComplete && wanted.mayContinue?.(list.length) === false;
		}
		return list.found(stopped);
	}
	async publishedCard(agentId) {
		const card = await this.#cardOf(agentId, this.#requests);
		if (card !== "same") return card;
		throw this.#requests.error("nonsense", "the Mnemom API sent an unexpected 304 answer", "check api-url");
	}
	async publish(agentId, card, former) {
		return publishCard(card, former, {
			requests: this.#within(this.#timeoutMs),
			path: `/v1/alignment/agent/${this.#segment(agentId)}`,
			agent: this.#quoted(agentId),
			key: this.#newId(),
			readBack: (tag) => this.#cardOf(agentId, this.#within(Math.min(this.#timeoutMs, MAX_READ_BACK)), tag)
		});
	}
	async publishedSources(agentId) {
		const card = await this.#cardOf(agentId, this.#requests, void 0, "?include=sources");
		if (card === "none" || card === "same") return "none";
		const content = sourcesOf$1(card.value);
		if (typeof content === "string") {
			const message = `the Mnemom API's answer with the card of agent ${this.#quoted(agentId)} has an invalid value for ${JSON.stringify(content)}`;
			throw this.#requests.error("nonsense", message, UPDATE_HELP);
		}
		const { agent, ...sources } = content;
		if (agent === null) return "none";
		const { etag, version } = {
			...versionOf({ headers: new Headers() }, agent),
			...card
		};
		return {
			text: JSON.stringify(agent),
			value: agent,
			...etag !== void 0 && { etag },
			...version !== void 0 && { version },
			...sources
		};
	}
	async evaluateTools(agentId, wanted) {
		return this.#evaluated(evaluationOf, {
			path: "/v1/policies/evaluate",
			act: `evaluate the tools of agent ${this.#quoted(agentId)}`,
			bodyOf: (contract) => contract.tools(agentId, wanted)
		});
	}
	async evaluateTraces(agentId, wanted) {
		return this.#evaluated(historyOf$1, {
			path: "/v1/policies/evaluate/historical",
			act: `evaluate the traces of agent ${this.#quoted(agentId)}`,
			bodyOf: (contract) => contract.traces(agentId, wanted),
			rate: "history"
		});
	}
	async amendments(agentId) {
		const wanted = `the amendments of agent ${this.#quoted(agentId)}`;
		const path = `/v1/agents/${this.#segment(agentId)}/card-amendments?limit=${MAX_AMENDMENTS}&offset=0`;
		const found = amendmentsOf$1(this.#json(await this.#requests.get(path, wanted), wordsOfGet(wanted).answer), (text, most) => this.#requests.foreign(text, most));
		if (found) return newestFirst(found).slice(0, MAX_AMENDMENTS);
		const message = `the Mnemom API's answer with ${wanted} has no list of amendments`;
		throw this.#requests.error("nonsense", message, "check api-url");
	}
	async #evaluated(read, endpoint) {
		for (let pending = this.#accepted.get(endpoint.path); pending;) {
			const contract = await pending;
			if (contract) return this.#answer(contract, read, endpoint);
			const next = this.#accepted.get(endpoint.path);
			pending = next === pending ? void 0 : next;
		}
		const answer = this.#tried(read, endpoint);
		const accepted = answer.then(({ contract }) => CONTRACTS.find(({ id }) => id === contract), () => void 0);
		this.#accepted.set(endpoint.path, accepted);
		return answer;
	}
	async #tried(read, endpoint) {
		let first;
		const known = await Promise.all(this.#accepted.values());
		for (const contract of /* @__PURE__ */ new Set([...known.filter((each) => each !== void 0), ...CONTRACTS])) try {
			return await this.#answer(contract, read, endpoint);
		} catch (error) {
			if (!(error instanceof MnemomError) || !isOtherContract(error.status)) throw error;
			first ??= error;
		}
		const { kind = "refused", message = "", status } = first ?? {};
		throw this.#requests.error(kind, `${message}; the API accepts none of the contracts that Card Gate supports (${CONTRACTS.map(({ id }) => id).join(", ")})`, UPDATE_HELP, { ...status !== void 0 && { status } });
	}
	async #answer(contract, read, { path, act, bodyOf, rate }) {
		const words = {
			asked: `a request to ${act}`,
			answer: `answer to the request to ${act}`,
			act,
			aim: `to ${act}`
		};
		const { text } = await this.#requests.send({
			path,
			method: "POST",
			headers: { "content-type": "application/json" },
			body: JSON.stringify(bodyOf(contract)),
			...rate && { rate },
			words
		});
		const result = read(this.#json(text, words.answer));
		if (result !== void 0) return {
			contract: contract.id,
			result
		};
		const message = `the Mnemom API's ${words.answer} is not an evaluation`;
		throw this.#requests.error("nonsense", message, UPDATE_HELP);
	}
	async #cardOf(agentId, requests, tag, query = "") {
		const wanted = `the card of agent ${this.#quoted(agentId)}`;
		try {
			const answer = await requests.send({
				path: `/v1/alignment/agent/${this.#segment(agentId)}${query}`,
				words: wordsOfGet(wanted),
				...tag !== void 0 && { headers: { "if-none-match": tag } }
			});
			if (answer.status === 304) return "same";
			const value = this.#json(answer.text, wordsOfGet(wanted).answer);
			if (typeof value === "object" && value !== null && !Array.isArray(value)) return {
				text: answer.text,
				value,
				...versionOf(answer, value)
			};
			throw this.#requests.error("nonsense", `the Mnemom API's answer with ${wanted} is not an object`, "check api-url");
		} catch (error) {
			if (!(error instanceof MnemomError) || error.status !== 404) throw error;
			if (error.isOfApi) return "none";
			const message = `${error.message}; the answer is not in the API's format`;
			throw requests.error("nonsense", message, "check api-url", { status: 404 });
		}
	}
	async #page(path, agentId) {
		const wanted = `the traces of agent ${this.#quoted(agentId)}`;
		const text = await this.#requests.get(path, wanted);
		const page = pageOf(this.#json(text, wordsOfGet(wanted).answer));
		if (page) return page;
		throw this.#requests.error("nonsense", `the Mnemom API's answer with ${wanted} has no list of traces`, "check api-url");
	}
	#json(text, answer) {
		try {
			return JSON.parse(text);
		} catch {
			throw this.#requests.error("nonsense", `the Mnemom API's ${answer} is not JSON`, "check api-url, and find out whether a proxy answers instead of the API");
		}
	}
	#segment(agentId) {
		if (agentId.trim() !== "" && agentId !== "." && agentId !== ".." && agentId.length <= 256 && !/\p{Cs}/u.test(agentId)) return encodeURIComponent(agentId);
		const message = `agent-id is ${this.#quoted(agentId)}; expected the id under which the agent is registered`;
		throw this.#requests.error("refused", message, "copy the id from the agent's page, such as \"mnm-\u2026\" or \"smolt-\u2026\"");
	}
	#quoted(agentId) {
		return JSON.stringify(this.#requests.foreign(agentId, 80));
	}
	#windowTooLong(ms) {
		const days = Math.ceil(ms / _cards_js__WEBPACK_IMPORTED_MODULE_2__.as);
		return this.#requests.error("window", `the trace window is ${days} days long; expected at most ${MAX_WINDOW / _cards_js__WEBPACK_IMPORTED_MODULE_2__.as} days, which is the API's limit`, `set trace-window to ${MAX_WINDOW / _cards_js__WEBPACK_IMPORTED_MODULE_2__.as}d or less`);
	}
};
// build/src/evaluation/access/denied-groups.js
const MAX_GROUPS = 1e3;
var DeniedGroups = class {
	#groups = /* @__PURE__ */ new Map();
	add({ decision, action, resource, session, at }) {
		const entry = decision.decidedBy?.entry;
		const place = [entry?.place.document.file, entry?.name];
		const own = JSON.stringify([
			...place,
			action,
			resource
		]);
		const key = this.#groups.size < MAX_GROUPS || this.#groups.has(own) ? own : JSON.stringify(place);
		const group = this.#groups.get(key) ?? {
			decision,
			action,
			resource,
			calls: 0,
			sessions: /* @__PURE__ */ new Set(),
			last: void 0
		};
		this.#groups.set(key, group);
		group.calls += 1;
		group.sessions.add(session);
		if (at !== void 0) group.last = Math.max(group.last ?? at, at);
	}
	list() {
		return [...this.#groups.values()];
	}
};
// build/src/evaluation/access/limits/columns.js
const FIRST_ROOM$3 = 1024;
const GROWTH$1 = 1.5;
var Column = class {
	#create;
	#values;
	#length = 0;
	constructor(create) {
		this.#create = create;
		this.#values = create(FIRST_ROOM$3);
	}
	get length() {
		return this.#length;
	}
	get values() {
		return this.#values.subarray(0, this.#length);
	}
	push(value) {
		if (this.#length === this.#values.length) {
			const larger = this.#create(Math.ceil(this.#length * GROWTH$1));
			larger.set(this.#values);
			this.#values = larger;
		}
		this.#values[this.#length] = value;
		this.#length += 1;
	}
};
const floats = (length) => new Float64Array(length);
const integers = (length) => new Int32Array(length);
const bytes = (length) => new Uint8Array(length);
function floatAt(values, index) {
	return values[index];
}
function integerAt(values, index) {
	return values[index];
}
function byteAt(values, index) {
	return values[index];
}
// build/src/evaluation/access/limits/name-table.js
var NameTable = class {
	#numbers = /* @__PURE__ */ new Map();
	#names = [];
	#last;
	#lastNumber = 0;
	get size() {
		return this.#names.length;
	}
	number(name) {
		if (name === this.#last) return this.#lastNumber;
		let number = this.#numbers.get(name);
		if (number === void 0) {
			number = this.#names.length;
			const copy = (0,_traces_js__WEBPACK_IMPORTED_MODULE_3__.p)(name);
			this.#names.push(copy);
			this.#numbers.set(copy, number);
		}
		this.#last = name;
		this.#lastNumber = number;
		return number;
	}
	name(number) {
		const name = this.#names[number];
		if (name === void 0) throw new Error(`no name has the number ${number}`);
		return name;
	}
};
// build/src/evaluation/access/limits/subject-views.js
const UNKNOWN_FIELDS = [
	"argument",
	"channel",
	"sql"
];
function viewsOf(compiled) {
	const list = [];
	const restored = /* @__PURE__ */ new Map();
	const entries = entriesIn(compiled);
	const numbers = /* @__PURE__ */ new Map();
	const searches = /* @__PURE__ */ new Map();
	const searchFor = (unknown) => {
		const fields = UNKNOWN_FIELDS.filter((field) => unknown.includes(field));
		const key = fields.join();
		const search = searches.get(key) ?? compileSearch(compiled, fields);
		searches.set(key, search);
		return search;
	};
	return {
		list,
		restored: ({ matched, unknown }) => {
			const key = JSON.stringify([matched, unknown]);
			const known = restored.get(key);
			if (known !== void 0) return known;
			restored.set(key, list.length);
			list.push({
				matched: compiled.matchedByNumbers(matched),
				unknown: unknown.flatMap(([entry, field]) => {
					const [listed, name] = [entries[entry], UNKNOWN_FIELDS[field]];
					return listed && name ? [{
						listed,
						field: name
					}] : [];
				})
			});
			return list.length - 1;
		},
		number: (request, unknown) => {
			const matched = compiled.matchedBy(request);
			const possible = unknown.length === 0 ? NO_MATCHES : searchFor(unknown)(request);
			const byUnknown = numbers.get(matched) ?? /* @__PURE__ */ new Map();
			numbers.set(matched, byUnknown);
			const known = byUnknown.get(possible);
			if (known !== void 0) return known;
			byUnknown.set(possible, list.length);
			list.push({
				matched,
				unknown: decisive(compiled, matched, possible)
			});
			return list.length - 1;
		}
	};
}
function entriesIn({ access: { policy, entryOf } }) {
	return policy.stages.flatMap(({ rules }) => rules.map(entryOf));
}
function recordedView(compiled, { matched, unknown }) {
	const entries = entriesIn(compiled);
	return {
		matched: matched.numbers,
		unknown: unknown.map(({ listed, field }) => [entries.indexOf(listed), UNKNOWN_FIELDS.indexOf(field)])
	};
}
const NO_MATCHES = [];
function unknownEntries(compiled, fields) {
	const { policy, entryOf } = compiled.access;
	return policy.stages.flatMap(({ rules }) => rules.flatMap((rule) => entryOf(rule) ?? [])).flatMap((listed) => {
		const field = fields.find((name) => hasPattern(listed.entry, name));
		return field === void 0 ? [] : {
			listed,
			field
		};
	});
}
function hasPattern({ patterns, sql }, field) {
	return field === "sql" ? sql !== void 0 : patterns[field] !== void 0;
}
function compileSearch(compiled, fields) {
	const candidates = unknownEntries(compiled, fields);
	if (candidates.length === 0) return () => NO_MATCHES;
	const originals = new Map(candidates.map((match) => [withoutFields(match.listed.entry, fields), match]));
	const [first] = candidates;
	const own = first ? [{
		...first.listed.list,
		entries: [...originals.keys()]
	}] : [];
	const { policy, entryOf } = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Xa)({
		floors: [],
		own
	}, () => true, compiled.access.sqlPatterns);
	return (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.mo)(policy, ({ matching }) => matching.flatMap((rule) => {
		const entry = entryOf(rule)?.entry;
		return (entry && originals.get(entry)) ?? [];
	}));
}
function withoutFields(entry, fields) {
	const { sql, ...rest } = entry;
	const patterns = Object.entries(entry.patterns).filter(([field]) => !fields.some((name) => name === field));
	return {
		...rest,
		patterns: Object.fromEntries(patterns),
		...sql && !fields.includes("sql") && { sql }
	};
}
function decisive({ access: { policy, entryOf } }, { unlimited }, possible) {
	if (possible.length === 0) return possible;
	const tried = /* @__PURE__ */ new Set();
	for (const [index, { rules }] of policy.stages.entries()) for (const rule of rules) {
		const listed = entryOf(rule);
		if (listed === void 0) continue;
		if (listed === unlimited[index]) break;
		tried.add(listed);
	}
	return possible.filter(({ listed }) => tried.has(listed));
}
// build/src/evaluation/access/limits/call-log.js
const EVENT = {
	usage: 0,
	turn: 1,
	call: 2
};
const STATUS = {
	ok: 0,
	error: 1,
	denied: 2,
	unknown: 3
};
const MAX_TIME$1 = 864e13;
var CallLog = class {
	sources = new NameTable();
	actors = new NameTable();
	tools = new NameTable();
	views;
	subjects = [];
	#sessionIds = new NameTable();
	#sessionsOfIds = [];
	#sessionsOfSources = [];
	#idsOfSessions = [];
	#subjectNumbers = /* @__PURE__ */ new Map();
	#at = new Column(floats);
	#order = new Column(floats);
	#source = new Column(integers);
	#session = new Column(integers);
	#kind = new Column(bytes);
	#status = new Column(bytes);
	#item = new Column(integers);
	#digest = new Column(floats);
	#tokens = new Column(floats);
	#isPartial = new Column(bytes);
	constructor(compiled) {
		this.views = viewsOf(compiled);
	}
	subject({ actor, action, resource, tool = resource, request, unknown = [] }) {
		return this.#subject({
			actor,
			action,
			resource,
			tool
		}, this.views.number(request, unknown));
	}
	restoredSubject(actor, { action, resource, tool, ...view }) {
		return this.#subject({
			actor,
			action,
			resource,
			tool
		}, this.views.restored(view));
	}
	#subject({ actor, action, resource, tool }, view) {
		const key = JSON.stringify([
			actor,
			action,
			resource,
			tool,
			view
		]);
		const known = this.#subjectNumbers.get(key);
		if (known !== void 0) return known;
		const number = this.subjects.length;
		this.subjects.push({
			actor: this.actors.number(actor),
			action,
			resource,
			tool: this.tools.number(tool),
			view
		});
		this.#subjectNumbers.set(key, number);
		return number;
	}
	addCall(call) {
		this.#add(call, EVENT.call, call.subject, STATUS[call.status], call.digest ?? NaN);
	}
	addUsage(usage) {
		this.#add(usage, EVENT.usage, this.#isPartial.length, 0, NaN);
		this.#tokens.push(usage.input);
		this.#tokens.push(usage.cacheRead);
		this.#tokens.push(usage.cacheWrite);
		this.#tokens.push(usage.output);
		this.#isPartial.push(usage.partial ? 1 : 0);
	}
	addTurn(turn) {
		this.#add(turn, EVENT.turn, 0, 0, NaN);
	}
	#add(place, kind, item, status, digest) {
		const { source, order, at = NaN, session } = place;
		this.#at.push(Math.abs(at) <= MAX_TIME$1 ? at : NaN);
		this.#order.push(order);
		const file = this.sources.number(source);
		this.#source.push(file);
		this.#session.push(this.#sessionNumber(file, session));
		this.#kind.push(kind);
		this.#status.push(status);
		this.#item.push(item);
		this.#digest.push(digest);
	}
	#sessionNumber(source, id) {
		const numbers = id === void 0 ? this.#sessionsOfSources : this.#sessionsOfIds;
		const index = id === void 0 ? source : this.#sessionIds.number(id);
		const known = numbers[index];
		if (known !== void 0) return known;
		const number = this.#idsOfSessions.length;
		numbers[index] = number;
		this.#idsOfSessions.push(id === void 0 ? void 0 : this.#sessionIds.name(index));
		return number;
	}
	get size() {
		return this.#kind.length;
	}
	get sessionCount() {
		return this.#idsOfSessions.length;
	}
	sessionId(session) {
		return this.#idsOfSessions[session];
	}
	columns() {
		return {
			at: this.#at.values,
			order: this.#order.values,
			source: this.#source.values,
			session: this.#session.values,
			kind: this.#kind.values,
			status: this.#status.values,
			item: this.#item.values,
			digest: this.#digest.values
		};
	}
	usages() {
		return {
			tokens: this.#tokens.values,
			isPartial: this.#isPartial.values
		};
	}
};
// build/src/evaluation/access/limits/call-cursor.js
var CallCursor = class {
	number = 0;
	order = 0;
	at = NaN;
	source = -1;
	session = -1;
	subject = 0;
	actor = 0;
	tool = 0;
	view = 0;
	status = 0;
	digest = NaN;
	ordinal = -1;
	hasSession = false;
	isOrdered = true;
	#columns;
	#subjects;
	#isUnordered;
	#hasId;
	#numbers;
	constructor(log, columns, { isUnordered }) {
		this.#columns = columns;
		this.#subjects = log.subjects;
		this.#isUnordered = isUnordered;
		this.#numbers = new Int32Array(log.sessionCount);
		this.#hasId = new Uint8Array(log.sessionCount).map((_, session) => log.sessionId(session) === void 0 ? 0 : 1);
	}
	move(event) {
		const columns = this.#columns;
		const session = integerAt(columns.session, event);
		const source = integerAt(columns.source, event);
		const order = floatAt(columns.order, event);
		if (order !== this.order || source !== this.source || session !== this.session) {
			this.ordinal += 1;
			this.number = integerAt(this.#numbers, session) + 1;
			this.#numbers[session] = this.number;
		}
		this.order = order;
		this.source = source;
		this.session = session;
		this.at = floatAt(columns.at, event);
		this.status = byteAt(columns.status, event);
		this.digest = floatAt(columns.digest, event);
		this.hasSession = byteAt(this.#hasId, session) === 1;
		this.isOrdered = byteAt(this.#isUnordered, session) === 0;
		this.subject = integerAt(columns.item, event);
		const kept = this.#subjects[this.subject];
		if (kept === void 0) throw new Error(`the call log has no subject ${this.subject}`);
		this.actor = kept.actor;
		this.tool = kept.tool;
		this.view = kept.view;
	}
	get isDenied() {
		return this.status === STATUS.denied;
	}
	get isFailed() {
		return this.status === STATUS.error || this.status === STATUS.denied;
	}
	get hasStatus() {
		return this.status !== STATUS.unknown;
	}
};
// build/src/evaluation/access/limits/limit-state.js
const REASONS = [
	"time",
	"session",
	"order",
	"usage",
	"arguments",
	"status",
	"other-calls",
	"argument",
	"channel",
	"sql"
];
function unknownFor(reason) {
	return -1 - REASONS.indexOf(reason);
}
function reasonFor(result) {
	const reason = REASONS[-1 - result];
	if (reason === void 0) throw new Error(`no reason has the number ${result}`);
	return reason;
}
// build/src/evaluation/access/limits/decision-plan.js
const MAX_DECISIONS = 4096;
var DecisionPlan = class {
	#matched;
	#limits;
	#decisions;
	unlimited;
	before;
	after;
	constructor(matched, tallyOf, isAfter) {
		this.#matched = matched;
		const limits = [];
		let unit = 1;
		for (const [stage, entries] of matched.limited.entries()) {
			for (const [index, listed] of entries.entries()) limits.push({
				tally: tallyOf(listed),
				stage,
				weight: unit * (index + 1)
			});
			unit *= entries.length + 1;
		}
		this.#limits = limits;
		this.#decisions = new Array(Math.min(unit, MAX_DECISIONS));
		const tallies = limits.map(({ tally }) => tally);
		this.before = tallies.filter(({ listed }) => !isAfter(listed.entry));
		this.after = tallies.filter(({ listed }) => isAfter(listed.entry));
		this.unlimited = {
			decision: matched.decide(() => false),
			tally: void 0
		};
	}
	decideBefore(call) {
		for (const tally of this.after) tally.result = 0;
		for (const tally of this.before) tally.evaluate(call);
		return this.#decide();
	}
	decideAfter(call) {
		for (const tally of this.after) tally.evaluate(call);
		return this.#decide();
	}
	#decide() {
		let number = 0;
		let decided = -1;
		for (const { tally, stage, weight } of this.#limits) {
			if (tally.result !== 1 || stage === decided) continue;
			number += weight;
			decided = stage;
		}
		if (number === 0) return this.unlimited;
		const known = this.#decisions[number];
		if (known) return known;
		const decision = this.#decideNew();
		if (number < this.#decisions.length) this.#decisions[number] = decision;
		return decision;
	}
	#decideNew() {
		const reached = this.#limits.flatMap(({ tally }) => tally.result === 1 ? [tally] : []);
		const entries = new Set(reached.map(({ listed }) => listed.entry));
		const decision = this.#matched.decide((entry) => entries.has(entry));
		return {
			decision,
			tally: reached.find(({ listed }) => listed === decision.decidedBy)
		};
	}
};
// build/src/evaluation/access/limits/limit-tally.js
const UNLISTED = -1;
var UnknownTally = class {
	#sources;
	#calls = /* @__PURE__ */ new Map();
	constructor(sources) {
		this.#sources = sources;
	}
	add(reason, source, calls = 1) {
		let counts = this.#calls.get(reason);
		if (counts === void 0) {
			counts = new Int32Array(this.#sources);
			this.#calls.set(reason, counts);
		}
		counts[source] = integerAt(counts, source) + calls;
	}
	rows(listed, log) {
		return REASONS.flatMap((reason) => [...this.#calls.get(reason) ?? []].flatMap((calls, source) => calls === 0 ? [] : [{
			listed,
			source: log.sources.name(source),
			reason,
			calls
		}]));
	}
};
var LimitTally = class {
	listed;
	state;
	result = 0;
	decisions = 0;
	#evaluated = 0;
	#hits = 0;
	#sessions = 0;
	#log;
	#maxStopped;
	#unknown;
	#stopped = [];
	#places;
	#lastEvaluated = -1;
	#lastHit = -1;
	#lastUnknown = -1;
	constructor(listed, state, log, maxStopped) {
		this.listed = listed;
		this.state = state;
		this.#log = log;
		this.#maxStopped = maxStopped;
		this.#unknown = new UnknownTally(log.sources.size);
	}
	evaluate(call) {
		const result = this.state.evaluate(call);
		this.result = result;
		if (result < 0) {
			if (this.#lastUnknown === call.ordinal) return;
			this.#lastUnknown = call.ordinal;
			this.#unknown.add(reasonFor(result), call.source);
			return;
		}
		if (this.#lastEvaluated !== call.ordinal) this.#evaluated += 1;
		this.#lastEvaluated = call.ordinal;
		if (result === 1 && this.#lastHit !== call.ordinal) {
			this.#lastHit = call.ordinal;
			this.#hit(call);
		}
	}
	#hit(call) {
		this.#hits += 1;
		this.#places ??= new Int32Array(this.#log.sessionCount);
		const place = integerAt(this.#places, call.session);
		if (place === UNLISTED) return;
		const known = place > 0 ? this.#stopped[place - 1] : void 0;
		if (known) {
			known.further += 1;
			return;
		}
		this.#sessions += 1;
		const isListed = this.#stopped.length < this.#maxStopped;
		if (isListed) this.#stopped.push(this.#stop(call));
		this.#places[call.session] = isListed ? this.#stopped.length : UNLISTED;
	}
	#stop(call) {
		const session = this.#log.sessionId(call.session);
		return {
			...session !== void 0 && { session },
			source: this.#log.sources.name(call.source),
			order: call.order,
			number: call.number,
			tool: this.#log.tools.name(call.tool),
			...!Number.isNaN(call.at) && { at: call.at },
			count: this.state.count,
			further: 0
		};
	}
	finish() {
		return {
			listed: this.listed,
			evaluated: this.#evaluated,
			hits: this.#hits,
			decisions: this.decisions,
			sessions: this.#sessions,
			stopped: this.#stopped
		};
	}
	notEvaluated() {
		return this.#unknown.rows(this.listed, this.#log);
	}
};
// build/src/evaluation/access/limits/pair-numbers.js
const FIRST_ROOM$2 = 1024;
const MAX_LOAD = .5;
var PairNumbers = class {
	#places = new Int32Array(FIRST_ROOM$2 * 3);
	#mask = 1023;
	#size = 0;
	#first = -1;
	#second = -1;
	#number = -1;
	number(first, second) {
		if (first === this.#first && second === this.#second) return this.#number;
		this.#first = first;
		this.#second = second;
		const place = this.#find(first, second);
		if (integerAt(this.#places, place) === 0) {
			this.#number = this.#size;
			this.#set(place, first, second, this.#size);
			this.#size += 1;
			if (this.#size > (this.#mask + 1) * MAX_LOAD) this.#grow();
		} else this.#number = integerAt(this.#places, place + 2);
		return this.#number;
	}
	#find(first, second) {
		let hash = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
		hash ^= hash >>> 15;
		for (let index = hash & this.#mask;; index = index + 1 & this.#mask) {
			const place = index * 3;
			const kept = integerAt(this.#places, place);
			if (kept === 0) return place;
			if (kept === first + 1 && integerAt(this.#places, place + 1) === second) return place;
		}
	}
	#set(place, first, second, number) {
		this.#places[place] = first + 1;
		this.#places[place + 1] = second;
		this.#places[place + 2] = number;
	}
	#grow() {
		const before = this.#places;
		this.#places = new Int32Array(before.length * 2);
		this.#mask = this.#mask * 2 + 1;
		for (let place = 0; place < before.length; place += 3) {
			const kept = integerAt(before, place);
			if (kept === 0) continue;
			const [first, second] = [kept - 1, integerAt(before, place + 1)];
			this.#set(this.#find(first, second), first, second, integerAt(before, place + 2));
		}
	}
};
// build/src/evaluation/access/limits/rate-groups.js
var RateGrouping = class {
	#log;
	#byAgent;
	#byTool;
	constructor(log) {
		this.#log = log;
	}
	groupsOf({ by, per }) {
		if (per !== "session") return plainGroups(by, this.#log);
		switch (by) {
			case "session":
			case "entry": return plainGroups("session", this.#log);
			case "agent":
				this.#byAgent ??= pairGroups(this.#log, this.#log.actors.size, (call) => call.actor);
				return this.#byAgent;
			case "tool":
				this.#byTool ??= pairGroups(this.#log, this.#log.tools.size, (call) => call.tool);
				return this.#byTool;
			default: return by;
		}
	}
};
function plainGroups(by, log) {
	switch (by) {
		case "session": return {
			most: log.sessionCount,
			of: (call) => call.session
		};
		case "agent": return {
			most: log.actors.size,
			of: (call) => call.actor
		};
		case "tool": return {
			most: log.tools.size,
			of: (call) => call.tool
		};
		case "entry": return {
			most: 1,
			of: () => 0
		};
		default: return by;
	}
}
function pairGroups(log, others, otherOf) {
	const pairs = new PairNumbers();
	return {
		most: Math.min(log.size, log.sessionCount * others),
		of: (call) => pairs.number(call.session, otherOf(call))
	};
}
// build/src/evaluation/access/limits/time-queues.js
const FIRST_ROOM$1 = 256;
const NONE$2 = -1;
var TimeQueues = class {
	#times = new Float64Array(FIRST_ROOM$1);
	#nexts = new Int32Array(FIRST_ROOM$1);
	#used = 0;
	#free = NONE$2;
	#heads;
	#tails;
	#sizes;
	constructor(keys) {
		this.#heads = new Int32Array(keys).fill(NONE$2);
		this.#tails = new Int32Array(keys).fill(NONE$2);
		this.#sizes = new Int32Array(keys);
	}
	size(key) {
		return integerAt(this.#sizes, key);
	}
	add(key, time) {
		const place = this.#place();
		this.#times[place] = time;
		this.#nexts[place] = NONE$2;
		const tail = integerAt(this.#tails, key);
		if (tail === NONE$2) this.#heads[key] = place;
		else this.#nexts[tail] = place;
		this.#tails[key] = place;
		this.#sizes[key] = integerAt(this.#sizes, key) + 1;
	}
	removeUntil(key, instant) {
		let place = integerAt(this.#heads, key);
		while (place !== NONE$2 && floatAt(this.#times, place) <= instant) {
			const next = integerAt(this.#nexts, place);
			this.#nexts[place] = this.#free;
			this.#free = place;
			this.#sizes[key] = integerAt(this.#sizes, key) - 1;
			place = next;
		}
		this.#heads[key] = place;
		if (place === NONE$2) this.#tails[key] = NONE$2;
	}
	#place() {
		if (this.#free !== NONE$2) {
			const place = this.#free;
			this.#free = integerAt(this.#nexts, place);
			return place;
		}
		if (this.#used === this.#times.length) {
			const [times, nexts] = [this.#times, this.#nexts];
			this.#times = new Float64Array(this.#used * 2);
			this.#times.set(times);
			this.#nexts = new Int32Array(this.#used * 2);
			this.#nexts.set(nexts);
		}
		this.#used += 1;
		return this.#used - 1;
	}
};
// build/src/evaluation/access/limits/rate-state.js
const NO_TIME$2 = unknownFor("time");
const NO_SESSION$1 = unknownFor("session");
const NO_ORDER$2 = unknownFor("order");
const OTHER_CALLS = unknownFor("other-calls");
var RateState = class {
	count = 0;
	#max;
	#groups;
	#per;
	#times;
	#counts;
	#last;
	#untimed;
	#lastUntimed = -1;
	#possible;
	constructor({ max, per }, groups) {
		this.#max = max;
		this.#groups = groups;
		this.#per = per === "session" ? void 0 : per;
		this.#times = new TimeQueues(per === "session" ? 0 : groups.most);
		this.#counts = new Int32Array(per === "session" ? groups.most : 0);
		this.#last = new Int32Array(groups.most).fill(-1);
	}
	addUntimed(call) {
		if (this.#per === void 0 || call.ordinal === this.#lastUntimed) return;
		this.#lastUntimed = call.ordinal;
		this.#untimed ??= new Int32Array(this.#groups.most);
		increase(this.#untimed, this.#groups.of(call));
	}
	addPossible(call) {
		if (this.#per !== void 0 && Number.isNaN(call.at)) return;
		this.#possible ??= new Int32Array(this.#groups.most);
		increase(this.#possible, this.#groups.of(call));
	}
	evaluate(call) {
		if (this.#per === void 0) {
			if (!call.hasSession) return NO_SESSION$1;
			if (!call.isOrdered) return NO_ORDER$2;
		} else if (Number.isNaN(call.at)) return NO_TIME$2;
		const group = this.#groups.of(call);
		this.#countCall(call, group);
		if (this.count > this.#max) return 1;
		const untimed = this.#untimed ? integerAt(this.#untimed, group) : 0;
		if (this.count + untimed > this.#max) return NO_TIME$2;
		const possible = this.#possible ? integerAt(this.#possible, group) : 0;
		return this.count + untimed + possible > this.#max ? OTHER_CALLS : 0;
	}
	#countCall(call, group) {
		const isNew = integerAt(this.#last, group) !== call.ordinal;
		this.#last[group] = call.ordinal;
		if (this.#per === void 0) {
			if (isNew) increase(this.#counts, group);
			this.count = integerAt(this.#counts, group);
			return;
		}
		this.#times.removeUntil(group, call.at - this.#per);
		if (isNew) this.#times.add(group, call.at);
		this.count = this.#times.size(group);
	}
};
function increase(counts, group) {
	counts[group] = integerAt(counts, group) + 1;
}
// build/src/evaluation/access/limits/call-rows.js
const OUTCOME = {
	no: 0,
	perhaps: 1,
	yes: 2
};
var Streaks = class {
	#tools;
	#lasts;
	constructor(sessions) {
		this.#tools = new Int32Array(sessions).fill(-1);
		this.#lasts = new Int32Array(sessions).fill(-1);
	}
	enter({ session, tool, ordinal }) {
		if (integerAt(this.#lasts, session) === ordinal) return "same";
		this.#lasts[session] = ordinal;
		if (integerAt(this.#tools, session) === tool) return "next";
		this.#tools[session] = tool;
		return "first";
	}
	turn(session) {
		this.#tools[session] = -1;
	}
};
var OutcomeRows = class {
	#certains;
	#possibles;
	#outcomes;
	#certainBefore;
	#possibleBefore;
	constructor(sessions) {
		this.#certains = new Int32Array(sessions);
		this.#possibles = new Int32Array(sessions);
		this.#outcomes = new Int32Array(sessions);
		this.#certainBefore = new Int32Array(sessions);
		this.#possibleBefore = new Int32Array(sessions);
	}
	certain(session) {
		return integerAt(this.#certains, session);
	}
	possible(session) {
		return integerAt(this.#possibles, session);
	}
	add(session, place, outcome) {
		if (place === "same") {
			if (outcome <= integerAt(this.#outcomes, session)) return;
		} else {
			this.#certainBefore[session] = place === "first" ? 0 : this.certain(session);
			this.#possibleBefore[session] = place === "first" ? 0 : this.possible(session);
		}
		this.#outcomes[session] = outcome;
		const [certain, possible] = [this.#certainBefore, this.#possibleBefore];
		this.#certains[session] = outcome === OUTCOME.yes ? integerAt(certain, session) + 1 : 0;
		this.#possibles[session] = outcome === OUTCOME.no ? 0 : integerAt(possible, session) + 1;
	}
};
var IdenticalRows = class {
	#certains;
	#possibles;
	#digests;
	#lengths;
	#undigested;
	constructor(sessions) {
		this.#certains = new Int32Array(sessions);
		this.#possibles = new Int32Array(sessions);
		this.#digests = new Float64Array(sessions);
		this.#lengths = new Int32Array(sessions);
		this.#undigested = new Int32Array(sessions);
	}
	certain(session) {
		return integerAt(this.#certains, session);
	}
	possible(session) {
		return integerAt(this.#possibles, session);
	}
	add({ session, digest }, place) {
		if (place === "same") return;
		if (place === "first") {
			this.#digests[session] = NaN;
			this.#lengths[session] = 0;
			this.#undigested[session] = 0;
		}
		const gap = integerAt(this.#undigested, session);
		const length = integerAt(this.#lengths, session);
		if (Number.isNaN(digest)) {
			this.#certains[session] = 1;
			this.#possibles[session] = length + gap + 1;
			this.#undigested[session] = gap + 1;
			return;
		}
		const isSame = floatAt(this.#digests, session) === digest;
		this.#certains[session] = isSame && gap === 0 ? this.certain(session) + 1 : 1;
		this.#possibles[session] = (isSame ? length : 0) + gap + 1;
		this.#digests[session] = digest;
		this.#lengths[session] = this.possible(session);
		this.#undigested[session] = 0;
	}
};
// build/src/evaluation/access/limits/recent-calls.js
var RecentCalls = class {
	#within;
	#times;
	#untimed;
	constructor(within, sessions) {
		this.#within = within;
		this.#times = new TimeQueues(sessions);
		this.#untimed = new Int32Array(sessions);
	}
	size(session) {
		return this.#times.size(session);
	}
	untimed(session) {
		return integerAt(this.#untimed, session);
	}
	add({ session, at }, place) {
		if (place === "same") return;
		if (place === "first") {
			this.#untimed[session] = 0;
			this.#times.removeUntil(session, Number.POSITIVE_INFINITY);
		}
		if (Number.isNaN(at)) {
			this.#untimed[session] = integerAt(this.#untimed, session) + 1;
			return;
		}
		this.#times.removeUntil(session, at - this.#within);
		this.#times.add(session, at);
	}
};
// build/src/evaluation/access/limits/retry-loop-state.js
const NO_TIME$1 = unknownFor("time");
const NO_ORDER$1 = unknownFor("order");
var RetryLoopState = class {
	count = 0;
	#max;
	#rows;
	#unknown;
	#recent;
	constructor({ max, on }, rows, recent) {
		this.#max = max;
		this.#rows = rows;
		this.#unknown = unknownFor(on === "identical" ? "arguments" : "status");
		this.#recent = recent;
	}
	evaluate({ session, isOrdered, at }) {
		if (!isOrdered) return NO_ORDER$1;
		const certain = this.#rows.certain(session);
		const possible = this.#rows.possible(session);
		if (this.#recent === void 0) {
			this.count = certain;
			if (certain >= this.#max) return 1;
			return possible < this.#max ? 0 : this.#unknown;
		}
		const timed = this.#recent.size(session);
		const untimed = this.#recent.untimed(session);
		const earlier = Number.isNaN(at) ? 1 : timed;
		this.count = Math.max(0, Math.min(earlier, Number.isNaN(at) ? certain : certain - untimed));
		if (this.count >= this.#max) return 1;
		if (Math.min(possible, timed + untimed) < this.#max) return 0;
		return certain >= this.#max ? NO_TIME$1 : this.#unknown;
	}
};
// build/src/evaluation/access/limits/retry-rows.js
var RetryRows = class {
	#sessions;
	#streaks;
	#recents = /* @__PURE__ */ new Map();
	#recentList = [];
	#isUsed = false;
	#place = "first";
	#denied;
	#failed;
	#identical;
	constructor(sessions) {
		this.#sessions = sessions;
		this.#streaks = new Streaks(sessions);
	}
	state(limit) {
		this.#isUsed = true;
		const { on, within } = limit;
		const recent = within === void 0 ? void 0 : this.#recentFor(within);
		return new RetryLoopState(limit, this.#rowsFor(on), recent);
	}
	#recentFor(within) {
		const recent = this.#recents.get(within) ?? new RecentCalls(within, this.#sessions);
		this.#recents.set(within, recent);
		this.#recentList = [...this.#recents.values()];
		return recent;
	}
	#rowsFor(on) {
		switch (on) {
			case "denied":
				this.#denied ??= new OutcomeRows(this.#sessions);
				return this.#denied;
			case "failed":
				this.#failed ??= new OutcomeRows(this.#sessions);
				return this.#failed;
			case "identical":
				this.#identical ??= new IdenticalRows(this.#sessions);
				return this.#identical;
			default: return on;
		}
	}
	enter(call) {
		if (!this.#isUsed) return;
		this.#place = this.#streaks.enter(call);
		for (const recent of this.#recentList) recent.add(call, this.#place);
		this.#identical?.add(call, this.#place);
	}
	settle(call, isDenied) {
		if (!this.#isUsed) return;
		const { session } = call;
		this.#denied?.add(session, this.#place, outcomeOf(call, isDenied || call.isDenied));
		this.#failed?.add(session, this.#place, outcomeOf(call, isDenied || call.isFailed));
	}
	turn(session) {
		this.#streaks.turn(session);
	}
};
function outcomeOf(call, isCounted) {
	if (isCounted) return OUTCOME.yes;
	return call.hasStatus ? OUTCOME.no : OUTCOME.perhaps;
}
// build/src/pattern/time/time-window.js
function windowIncludes(window, at) {
	const time = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Ia)(at, window.zone);
	return window.crons.some((cron) => (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Ua)(cron, time));
}
// build/src/evaluation/access/limits/time-window-state.js
const NO_TIME = unknownFor("time");
var TimeWindowState = class {
	count = 0;
	#limit;
	#minute = NaN;
	#isInside = false;
	constructor(limit) {
		this.#limit = limit;
	}
	evaluate({ at }) {
		if (Number.isNaN(at)) return NO_TIME;
		const { window, reached } = this.#limit;
		const minute = Math.floor((at + window.zone.offsetAt(at)) / _cards_js__WEBPACK_IMPORTED_MODULE_2__.ss);
		if (minute !== this.#minute) {
			this.#minute = minute;
			this.#isInside = windowIncludes(window, at);
		}
		this.count = at;
		return this.#isInside === (reached === "inside") ? 1 : 0;
	}
};
// build/src/evaluation/access/limits/run-sort.js
function sortRuns(indexes, isInOrder) {
	let starts = runStarts(indexes, isInOrder);
	let from = indexes;
	let to;
	while (starts.length > 1) {
		to ??= new Int32Array(indexes.length);
		const merged = [];
		for (let run = 0; run < starts.length; run += 2) {
			const start = starts[run] ?? 0;
			const middle = starts[run + 1] ?? indexes.length;
			merge(from, to, [
				start,
				middle,
				starts[run + 2] ?? indexes.length
			], isInOrder);
			merged.push(start);
		}
		starts = merged;
		[from, to] = [to, from];
	}
	return from;
}
function runStarts(indexes, isInOrder) {
	const starts = [0];
	for (let place = 1; place < indexes.length; place += 1) if (!isInOrder(entry(indexes, place - 1), entry(indexes, place))) starts.push(place);
	return starts;
}
function merge(from, to, [start, middle, end], isInOrder) {
	let left = start;
	let right = middle;
	for (let place = start; place < end; place += 1) {
		const takesLeft = left < middle && (right >= end || isInOrder(entry(from, left), entry(from, right)));
		to[place] = takesLeft ? entry(from, left) : entry(from, right);
		if (takesLeft) left += 1;
		else right += 1;
	}
}
function entry(indexes, place) {
	return indexes[place];
}
// build/src/evaluation/access/limits/timeline.js
function timelineOf(log) {
	const columns = log.columns();
	const inFiles = sortByFile(columns, log);
	const groups = groupsOf$2(columns, inFiles, log.sessionCount);
	const times = placeInTime(columns, inFiles, groups);
	return {
		events: sortRuns(inFiles, (a, b) => floatAt(times, a) <= floatAt(times, b)),
		isUnordered: unorderedSessions(columns, groups, log.sessionCount)
	};
}
function sortByFile({ source, order, kind }, log) {
	const names = Array.from({ length: log.sources.size }, (_, index) => log.sources.name(index));
	const ranks = new Int32Array(names.length);
	const sorted = [...names.keys()].sort((a, b) => (names[a] ?? "") < (names[b] ?? "") ? -1 : 1);
	for (const [rank, number] of sorted.entries()) ranks[number] = rank;
	return sortRuns(new Int32Array(kind.length).map((_, index) => index), (a, b) => {
		const files = integerAt(ranks, integerAt(source, a)) - integerAt(ranks, integerAt(source, b));
		if (files !== 0) return files < 0;
		const places = floatAt(order, a) - floatAt(order, b);
		return places === 0 ? byteAt(kind, a) <= byteAt(kind, b) : places < 0;
	});
}
function groupsOf$2(columns, inFiles, sessions) {
	const { source, session, kind, at } = columns;
	const of = new Int32Array(inFiles.length);
	const room = inFiles.length;
	const [hasTimed, hasUntimed, isAscending, hasUntimedEvent] = [
		new Uint8Array(room),
		new Uint8Array(room),
		new Uint8Array(room).fill(1),
		new Uint8Array(room)
	];
	const latest = new Float64Array(room).fill(Number.NEGATIVE_INFINITY);
	const current = new Int32Array(sessions);
	const currentSource = new Int32Array(sessions).fill(-1);
	let count = 0;
	for (const event of inFiles) {
		const owner = integerAt(session, event);
		if (integerAt(currentSource, owner) !== integerAt(source, event)) {
			currentSource[owner] = integerAt(source, event);
			current[owner] = count;
			count += 1;
		}
		const group = integerAt(current, owner);
		of[event] = group;
		const time = floatAt(at, event);
		if (byteAt(kind, event) !== EVENT.call) {
			if (Number.isNaN(time)) hasUntimedEvent[group] = 1;
		} else if (Number.isNaN(time)) hasUntimed[group] = 1;
		else {
			hasTimed[group] = 1;
			if (time < floatAt(latest, group)) isAscending[group] = 0;
			latest[group] = time;
		}
	}
	return {
		of,
		count,
		hasTimed,
		hasUntimed,
		isAscending,
		hasUntimedEvent
	};
}
function placeInTime(columns, inFiles, groups) {
	const times = new Float64Array(inFiles.length);
	placeAfterCalls(times, columns, inFiles, groups);
	placeBeforeCalls(times, columns, inFiles, groups);
	return times;
}
function placeAfterCalls(times, { at, kind }, inFiles, { of, count, hasTimed, hasUntimed, isAscending }) {
	const previous = new Float64Array(count).fill(Number.NEGATIVE_INFINITY);
	for (const event of inFiles) {
		const group = integerAt(of, event);
		const time = floatAt(at, event);
		const before = floatAt(previous, group);
		const isWithoutTimes = byteAt(hasTimed, group) === 0 && byteAt(hasUntimed, group) === 1;
		if (Number.isNaN(time) || isWithoutTimes) times[event] = before;
		else if (byteAt(kind, event) === EVENT.call) {
			times[event] = time;
			previous[group] = time;
		} else times[event] = byteAt(isAscending, group) === 1 ? Math.max(time, before) : time;
	}
}
function placeBeforeCalls(times, { at, kind }, inFiles, { of, count, isAscending }) {
	const next = new Float64Array(count).fill(Number.POSITIVE_INFINITY);
	for (let place = inFiles.length - 1; place >= 0; place -= 1) {
		const event = integerAt(inFiles, place);
		const group = integerAt(of, event);
		const after = floatAt(next, group);
		if (byteAt(kind, event) === EVENT.call && !Number.isNaN(floatAt(at, event))) next[group] = floatAt(at, event);
		else if (after !== Number.POSITIVE_INFINITY) {
			const time = floatAt(times, event);
			const isLate = byteAt(isAscending, group) === 1 && time > after;
			if (time === Number.NEGATIVE_INFINITY || isLate) times[event] = after;
		}
	}
}
function unorderedSessions({ session }, groups, sessions) {
	const isUnordered = new Uint8Array(sessions);
	const firstGroup = new Int32Array(sessions).fill(-1);
	const isSplit = new Uint8Array(sessions);
	const lacksTimes = new Uint8Array(sessions);
	for (let event = 0; event < session.length; event += 1) {
		const owner = integerAt(session, event);
		const group = integerAt(groups.of, event);
		if (integerAt(firstGroup, owner) === -1) firstGroup[owner] = group;
		else if (integerAt(firstGroup, owner) !== group) isSplit[owner] = 1;
		if (groupLacksTimes(groups, group)) lacksTimes[owner] = 1;
	}
	for (let owner = 0; owner < sessions; owner += 1) if (byteAt(isSplit, owner) === 1 && byteAt(lacksTimes, owner) === 1) isUnordered[owner] = 1;
	return isUnordered;
}
function groupLacksTimes({ hasTimed, hasUntimed, hasUntimedEvent }, group) {
	if (byteAt(hasUntimed, group) === 1) return true;
	return byteAt(hasTimed, group) === 0 && byteAt(hasUntimedEvent, group) === 1;
}
// build/src/evaluation/access/limits/token-budget-state.js
const NO_SESSION = unknownFor("session");
const NO_ORDER = unknownFor("order");
const NO_USAGE = unknownFor("usage");
const COUNTS = {
	total: 0,
	output: 1,
	input: 2,
	uncached: 3
};
const COUNT_FIELDS = 4;
var SessionTokens = class {
	#sums;
	#hasUsage;
	#isPartial;
	#columns;
	#usages;
	constructor(log, columns) {
		this.#columns = columns;
		this.#usages = log.usages();
		this.#sums = new Float64Array(log.sessionCount * COUNT_FIELDS);
		this.#hasUsage = new Uint8Array(log.sessionCount);
		this.#isPartial = new Uint8Array(log.sessionCount);
		const { kind, session } = columns;
		for (let event = 0; event < kind.length; event += 1) if (byteAt(kind, event) === EVENT.usage) this.#hasUsage[integerAt(session, event)] = 1;
	}
	add(event) {
		const { session, item } = this.#columns;
		const { tokens, isPartial } = this.#usages;
		const usage = integerAt(item, event);
		const owner = integerAt(session, event);
		const first = usage * 4;
		const uncachedInput = floatAt(tokens, first);
		const cacheRead = floatAt(tokens, first + 1);
		const cacheWrite = floatAt(tokens, first + 2);
		const output = floatAt(tokens, first + 3);
		const input = uncachedInput + cacheRead + cacheWrite;
		this.#increase(owner, COUNTS.total, input + output);
		this.#increase(owner, COUNTS.output, output);
		this.#increase(owner, COUNTS.input, input);
		this.#increase(owner, COUNTS.uncached, uncachedInput + cacheWrite + output);
		if (byteAt(isPartial, usage) === 1) this.#isPartial[owner] = 1;
	}
	#increase(session, count, tokens) {
		const place = session * COUNT_FIELDS + count;
		this.#sums[place] = floatAt(this.#sums, place) + tokens;
	}
	sum(session, count) {
		return floatAt(this.#sums, session * COUNT_FIELDS + COUNTS[count]);
	}
	isComplete(session) {
		return byteAt(this.#hasUsage, session) === 1 && byteAt(this.#isPartial, session) === 0;
	}
};
var TokenBudgetState = class {
	count = 0;
	#max;
	#counted;
	#tokens;
	constructor(max, counted, tokens) {
		this.#max = max;
		this.#counted = counted;
		this.#tokens = tokens;
	}
	evaluate({ session, hasSession, isOrdered }) {
		if (!hasSession) return NO_SESSION;
		if (!isOrdered) return NO_ORDER;
		this.count = this.#tokens.sum(session, this.#counted);
		if (this.count >= this.#max) return 1;
		return this.#tokens.isComplete(session) ? 0 : NO_USAGE;
	}
};
// build/src/evaluation/access/limits/replay-limits.js
const MAX_STOPPED = 1e3;
function replayLimits(compiled, log, options = {}) {
	const replay = new Replay$1(log, options);
	replay.run();
	return replay.finish(orderOf$1(compiled));
}
function orderOf$1({ access: { policy, entryOf } }) {
	const listed = policy.stages.flatMap(({ rules }) => rules.flatMap((rule) => entryOf(rule) ?? []));
	return new Map(listed.map((entry, index) => [entry, index]));
}
var Replay$1 = class {
	#log;
	#columns;
	#tokens;
	#rows;
	#grouping;
	#tallies = /* @__PURE__ */ new Map();
	#plans;
	#onDecision;
	#maxStopped;
	#counts = {
		allow: 0,
		deny: 0,
		audit: 0
	};
	constructor(log, { maxStopped = MAX_STOPPED, onDecision }) {
		this.#log = log;
		this.#columns = log.columns();
		this.#maxStopped = maxStopped;
		this.#onDecision = onDecision;
		this.#tokens = new SessionTokens(log, this.#columns);
		this.#rows = new RetryRows(log.sessionCount);
		this.#grouping = new RateGrouping(log);
		this.#plans = log.views.list.map((view) => this.#planOf(view));
	}
	#planOf({ matched, unknown }) {
		return {
			plan: new DecisionPlan(matched, (listed) => this.#tallyOf(listed), dependsOnDecision),
			possible: unknown.flatMap(({ listed }) => listed.entry.limit ? [this.#tallyOf(listed)] : []),
			unknown,
			unknownCalls: new Int32Array(unknown.length === 0 ? 0 : this.#log.sources.size)
		};
	}
	#tallyOf(listed) {
		const known = this.#tallies.get(listed);
		if (known) return known;
		const tally = new LimitTally(listed, this.#stateOf(listed.entry), this.#log, this.#maxStopped);
		this.#tallies.set(listed, tally);
		return tally;
	}
	#stateOf({ limit, name }) {
		if (limit === void 0) throw new Error(`the entry ${name} has no limit`);
		switch (limit.kind) {
			case "rate": return new RateState(limit, this.#grouping.groupsOf(limit));
			case "retry_loop": return this.#rows.state(limit);
			case "token_budget": return new TokenBudgetState(limit.max, limit.count, this.#tokens);
			case "time_window": return new TimeWindowState(limit);
			default: return limit;
		}
	}
	run() {
		const timeline = timelineOf(this.#log);
		if (this.#hasUntimedCalls()) this.#addUntimed(timeline);
		const call = new CallCursor(this.#log, this.#columns, timeline);
		const { kind, session } = this.#columns;
		for (const event of timeline.events) switch (byteAt(kind, event)) {
			case EVENT.usage:
				this.#tokens.add(event);
				break;
			case EVENT.turn:
				this.#rows.turn(integerAt(session, event));
				break;
			default:
				call.move(event);
				this.#decide(call);
		}
	}
	#hasUntimedCalls() {
		const { at, kind } = this.#columns;
		for (let event = 0; event < kind.length; event += 1) if (byteAt(kind, event) === EVENT.call && Number.isNaN(floatAt(at, event))) return true;
		return false;
	}
	#addUntimed(timeline) {
		const call = new CallCursor(this.#log, this.#columns, timeline);
		for (const event of timeline.events) {
			if (byteAt(this.#columns.kind, event) !== EVENT.call) continue;
			call.move(event);
			if (!Number.isNaN(call.at)) continue;
			const { plan, possible } = this.#viewOf(call);
			for (const { state } of plan.before) state.addUntimed?.(call);
			for (const { state } of possible) state.addUntimed?.(call);
		}
	}
	#viewOf({ view }) {
		const plan = this.#plans[view];
		if (plan === void 0) throw new Error(`the call log has no view ${view}`);
		return plan;
	}
	#decide(call) {
		const { plan, possible, unknownCalls } = this.#viewOf(call);
		if (unknownCalls.length > 0) {
			unknownCalls[call.source] = integerAt(unknownCalls, call.source) + 1;
			for (const { state } of possible) state.addPossible?.(call);
		}
		this.#rows.enter(call);
		let planned = plan.before.length === 0 ? plan.unlimited : plan.decideBefore(call);
		this.#rows.settle(call, planned.decision.effect === "deny");
		if (plan.after.length > 0) planned = plan.decideAfter(call);
		const { decision, tally } = planned;
		this.#counts[decision.effect] += 1;
		if (tally) tally.decisions += 1;
		this.#onDecision?.(call, decision, tally?.state.count);
	}
	finish(order) {
		const tallies = [...this.#tallies.values()].toSorted((a, b) => (order.get(a.listed) ?? 0) - (order.get(b.listed) ?? 0));
		const unmatched = this.#unmatched();
		const notEvaluated = [...order.keys()].flatMap((listed) => [...this.#tallies.get(listed)?.notEvaluated() ?? [], ...unmatched.get(listed)?.rows(listed, this.#log) ?? []]);
		return {
			limits: tallies.map((tally) => tally.finish()),
			notEvaluated,
			decisions: this.#counts
		};
	}
	#unmatched() {
		const tallies = /* @__PURE__ */ new Map();
		for (const { unknown, unknownCalls } of this.#plans) for (const { listed, field } of unknown) {
			const tally = tallies.get(listed) ?? new UnknownTally(this.#log.sources.size);
			tallies.set(listed, tally);
			for (const [source, calls] of unknownCalls.entries()) if (calls > 0) tally.add(field, source, calls);
		}
		return tallies;
	}
};
function dependsOnDecision({ limit }) {
	return limit?.kind === "retry_loop" && limit.on !== "identical";
}
// build/src/evaluation/access/request-subjects.js
const OPERATIONS$1 = {
	delegate: {
		action: "delegate",
		resource: void 0
	},
	"memory search": {
		action: "search",
		resource: "memory"
	},
	"memory write": {
		action: "write",
		resource: "memory"
	}
};
var RequestSubjects = class {
	#subjects = /* @__PURE__ */ new Map();
	deniedByName = /* @__PURE__ */ new Set();
	#restored = /* @__PURE__ */ new Map();
	#compiled;
	#log;
	#actors;
	constructor(compiled, log, actors) {
		this.#compiled = compiled;
		this.#log = log;
		this.#actors = actors;
	}
	ofTool(tool, input) {
		const known = this.#subjects.get(tool);
		if (known !== void 0 && input === void 0) return known;
		const plain = known ?? this.#addTool(tool);
		if (input === void 0) return plain;
		const subject = this.#log.subject({
			...this.#shownCall(tool),
			request: this.#requestOfTool(tool, { argument: input.text }),
			unknown: ["channel"]
		});
		if (this.deniedByName.has(plain)) this.deniedByName.add(subject);
		return subject;
	}
	recorded(subject) {
		const kept = this.#log.subjects[subject];
		const view = kept && this.#log.views.list[kept.view];
		if (kept === void 0 || view === void 0) throw new Error(`the call log has no subject ${subject}`);
		const { action, resource, tool } = kept;
		return {
			action,
			resource,
			tool: this.#log.tools.name(tool),
			...recordedView(this.#compiled, view),
			isDeniedByName: this.deniedByName.has(subject)
		};
	}
	restored(subject) {
		const known = this.#restored.get(subject);
		if (known !== void 0) return known;
		const number = this.#log.restoredSubject(this.#actors[0], subject);
		this.#restored.set(subject, number);
		if (subject.isDeniedByName) this.deniedByName.add(number);
		return number;
	}
	#addTool(tool) {
		const request = this.#requestOfTool(tool, {});
		const subject = this.#log.subject({
			...this.#shownCall(tool),
			request,
			unknown: [
				"argument",
				"channel",
				"sql"
			]
		});
		this.#subjects.set(tool, subject);
		const { effect } = this.#compiled.decide(request, () => false);
		if (effect === "deny") this.deniedByName.add(subject);
		return subject;
	}
	#shownCall(tool) {
		return {
			actor: this.#actors[0],
			action: "call",
			resource: tool.canonical
		};
	}
	#requestOfTool(tool, argument) {
		const { sqlPatterns } = this.#compiled.access;
		const [actor, ...others] = this.#actors;
		const requestOf = (name) => (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Qa)({
			actor: name,
			...argument
		}, (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__._o)(tool), sqlPatterns);
		const first = requestOf(actor);
		return {
			all: [first, ...others.map(requestOf)].flatMap((request) => request.all),
			granting: first.granting
		};
	}
	ofSql(tool, sql) {
		const resource = `sql:${(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.io)(sql) ?? "statement"} (${hexDigest(sql)})`;
		return this.#subject("execute", `sql:${sql}`, {
			resource,
			tool: tool.canonical,
			sql
		});
	}
	ofOperation({ kind, target }, tool) {
		const { action, resource = target } = OPERATIONS$1[kind];
		if (resource === void 0) return void 0;
		return this.#subject(action, resource, {
			resource: (0,_traces_js__WEBPACK_IMPORTED_MODULE_3__.p)(resource),
			tool
		});
	}
	#subject(action, resource, shown) {
		const { sqlPatterns } = this.#compiled.access;
		const [actor] = this.#actors;
		const sql = shown.sql === void 0 ? {} : { sql: shown.sql };
		const textFor = (name) => (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.to)({
			actor: name,
			action,
			resource,
			...sql
		}, sqlPatterns);
		const all = this.#actors.map(textFor);
		return this.#log.subject({
			actor,
			action,
			resource: shown.resource,
			...shown.tool !== void 0 && { tool: shown.tool },
			request: {
				all,
				granting: [textFor(actor)]
			},
			unknown: shown.sql === void 0 ? [
				"argument",
				"channel",
				"sql"
			] : ["argument", "channel"]
		});
	}
};
function hexDigest(text) {
	return ((0,_traces_js__WEBPACK_IMPORTED_MODULE_3__.d)(text) >>> 0).toString(16).padStart(8, "0");
}
// build/src/evaluation/access/access-replay.js
const MAX_DENIED$1 = 1e3;
var AccessReplay = class {
	countsTokens;
	needsTurns;
	comparesArguments;
	inspectsArguments;
	#compiled;
	#log;
	#subjects;
	#aboutSql;
	#withOperations = /* @__PURE__ */ new Set();
	#traces = /* @__PURE__ */ new Map();
	constructor(agent, inspectArguments) {
		this.#compiled = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Ka)(agent.access);
		this.#log = new CallLog(this.#compiled);
		this.#subjects = new RequestSubjects(this.#compiled, this.#log, (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Ga)(agent));
		const entries = [...agent.access.floors, ...agent.access.own].flatMap((list) => list.entries);
		this.countsTokens = entries.some(({ limit }) => limit?.kind === "token_budget");
		this.needsTurns = entries.some(({ limit }) => limit?.kind === "retry_loop");
		this.comparesArguments = entries.some(({ limit }) => limit?.kind === "retry_loop" && limit.on === "identical");
		this.inspectsArguments = inspectArguments;
		this.#aboutSql = inspectArguments ? [] : entriesAboutSql(agent.access);
	}
	call(call, tool, source, trace, recorded) {
		const { order = 0, input, operation } = call;
		this.#noteTrace(source, order, trace);
		if (recorded) for (const each of recorded) this.#add(call, source, this.#subjects.restored(each));
		else {
			this.#add(call, source, this.#subjects.ofTool(tool, input));
			for (const sql of input?.sql ?? []) this.#add(call, source, this.#subjects.ofSql(tool, sql));
		}
		const subject = operation && this.#subjects.ofOperation(operation, tool.canonical);
		if (subject !== void 0) this.#add(call, source, subject);
	}
	subjectsOf({ input }, tool) {
		if (input === void 0) return void 0;
		const subjects = this.#subjects;
		return [subjects.ofTool(tool, input), ...input.sql.map((sql) => subjects.ofSql(tool, sql))].map((number) => subjects.recorded(number));
	}
	#add(call, source, subject) {
		this.#log.addCall({
			source,
			order: call.order ?? 0,
			at: call.at ?? NaN,
			session: sessionOf(call),
			status: call.status,
			digest: call.inputDigest ?? NaN,
			subject
		});
	}
	#noteTrace(source, order, trace) {
		let traces = this.#traces.get(source);
		if (traces === void 0) {
			traces = [];
			this.#traces.set(source, traces);
		}
		traces[order] = trace;
	}
	usage(usage, source) {
		const { order, at = NaN, input, cacheRead, cacheWrite, output, partial } = usage;
		const session = sessionOf(usage);
		const tokens = {
			input,
			cacheRead,
			cacheWrite,
			output,
			partial
		};
		this.#log.addUsage({
			source,
			order,
			at,
			session,
			...tokens
		});
	}
	turn(turn, source) {
		const { order, at = NaN } = turn;
		this.#log.addTurn({
			source,
			order,
			at,
			session: sessionOf(turn)
		});
	}
	operation(operation, source) {
		const subject = this.#subjects.ofOperation(operation);
		const { order, at = NaN } = operation;
		if (subject !== void 0) {
			this.#withOperations.add(source);
			this.#log.addCall({
				source,
				order,
				at,
				session: sessionOf(operation),
				subject,
				status: "unknown"
			});
		}
	}
	hasOperations(source) {
		return source === void 0 ? this.#withOperations.size > 0 : this.#withOperations.has(source);
	}
	finish() {
		const denied = new DeniedGroups();
		const deniedCalls = [];
		const verdicts = /* @__PURE__ */ new Map();
		let deniedCount = 0;
		const replay = replayLimits(this.#compiled, this.#log, { onDecision: (call, decision) => {
			const limit = decision.decidedBy?.entry.limit;
			const isByName = limit === void 0 && this.#subjects.deniedByName.has(call.subject);
			if (decision.effect !== "deny" || isByName) return;
			deniedCount += 1;
			const request = this.#deniedCall(call, decision);
			if (limit === void 0) denied.add(request);
			if (deniedCalls.length < MAX_DENIED$1) deniedCalls.push(request);
			const trace = this.#traces.get(this.#log.sources.name(call.source))?.[call.order];
			if (trace === void 0 || verdicts.get(trace) === "fail") return;
			verdicts.set(trace, (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.$o)((0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Ya)(decision), "high") ? "fail" : "warn");
		} });
		const each = (receive) => {
			replayLimits(this.#compiled, this.#log, { onDecision: (call, decision, count) => receive(this.#shown(call, decision, count)) });
		};
		return {
			...replay,
			notEvaluated: [...replay.notEvaluated, ...this.#unseenSql()],
			denied: denied.list(),
			deniedCount,
			deniedCalls,
			verdicts,
			each
		};
	}
	#unseenSql() {
		return this.#aboutSql.flatMap((listed) => [...this.#traces].map(([source, traces]) => {
			return {
				listed,
				source,
				reason: "sql",
				calls: traces.reduce((count) => count + 1, 0)
			};
		}));
	}
	#deniedCall({ subject, at, session, source }, decision) {
		const { action, resource } = this.#keptSubject(subject);
		return {
			decision,
			type: decision.decidedBy?.entry.limit?.kind ?? "denied",
			action,
			resource,
			session: this.#log.sessionId(session) ?? this.#log.sources.name(source),
			...!Number.isNaN(at) && { at }
		};
	}
	#shown({ subject, at, session, source, number }, decision, count) {
		const { actor, action, resource } = this.#keptSubject(subject);
		const id = this.#log.sessionId(session);
		return {
			decision,
			actor: this.#log.actors.name(actor),
			action,
			resource,
			source: this.#log.sources.name(source),
			...id !== void 0 && { session: id },
			number,
			...!Number.isNaN(at) && { at },
			...count !== void 0 && { count }
		};
	}
	#keptSubject(subject) {
		const kept = this.#log.subjects[subject];
		if (kept === void 0) throw new Error(`the call log has no subject ${subject}`);
		return kept;
	}
};
function entriesAboutSql(access) {
	return (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Za)([...access.floors, ...access.own]).filter(({ entry }) => {
		const { action, resource } = entry.patterns;
		if (action === void 0 || !action.pattern.matches("execute")) return false;
		return !action.pattern.matches("call") && (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.jo)((0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Ao)(resource?.text ?? "*"), SQL_PREFIX);
	});
}
const SQL_PREFIX = "sql:";
function sessionOf({ session, trace }) {
	return session ?? trace;
}
// build/src/evaluation/decide-action.js
function decideAction(action, card, forbiddenByFloor = []) {
	const forbidden = [...card?.forbiddenActions ?? [], ...forbiddenByFloor].find(({ value }) => value === action);
	if (forbidden) {
		const rule = {
			pattern: {
				text: action,
				place: forbidden.place,
				spellings: []
			},
			reason: `${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.H)(forbidden.place)} forbids this action`,
			severity: "critical",
			place: forbidden.place
		};
		const limit = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Da)(rule);
		return {
			decision: (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.go)([limit], [limit], [limit]),
			forbidden: [rule],
			alsoMapped: [],
			exceeded: []
		};
	}
	const bounded = card?.boundedActions.find(({ value }) => value === action);
	if (bounded === void 0) return void 0;
	const capability = {
		name: action,
		patterns: [],
		actions: [bounded],
		binding: "declared",
		place: bounded.place
	};
	const pattern = {
		text: action,
		place: bounded.place,
		spellings: []
	};
	const mapping = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Aa)(capability, pattern, []);
	return {
		decision: (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.go)([mapping], [], [mapping]),
		forbidden: [],
		capability,
		alsoMapped: [],
		exceeded: []
	};
}
// build/src/evaluation/history/facts.js
function lookupIn(facts, field) {
	const keys = field.split(".");
	for (const fact of facts) {
		let value = fact;
		if (keys.every((key) => {
			if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return false;
			value = value[key];
			return true;
		})) return {
			known: true,
			value
		};
	}
	return { known: false };
}
// build/src/evaluation/history/newest-traces.js
const KEPT_TRACES = 4096;
const MAX_TRACES$1 = 2 * KEPT_TRACES;
var NewestTraces = class {
	#traces = /* @__PURE__ */ new Map();
	#threshold = Number.NEGATIVE_INFINITY;
	#last;
	get(trace) {
		return this.#traces.get(trace);
	}
	note(trace, traceId, toolNumber, at) {
		const time = at ?? Number.NEGATIVE_INFINITY;
		if (time < this.#threshold) return;
		let remembered = this.#last?.trace === trace ? this.#last.remembered : this.#traces.get(trace);
		if (remembered === void 0) {
			remembered = {
				traceId: (0,_traces_js__WEBPACK_IMPORTED_MODULE_3__.p)(traceId),
				at: time,
				lasts: /* @__PURE__ */ new Map()
			};
			this.#traces.set(trace, remembered);
			if (this.#traces.size > MAX_TRACES$1) this.#prune();
		}
		if (this.#last?.trace !== trace) this.#last = {
			trace,
			remembered
		};
		if (time > remembered.at) remembered.at = time;
		if (at !== void 0 && !((remembered.lasts.get(toolNumber) ?? Number.NEGATIVE_INFINITY) >= at)) remembered.lasts.set(toolNumber, at);
	}
	#prune() {
		const newest = [...this.#traces].sort(([, a], [, b]) => b.at - a.at).slice(0, KEPT_TRACES);
		this.#traces = new Map(newest);
		this.#threshold = newest.at(-1)?.[1].at ?? this.#threshold;
		this.#last = void 0;
	}
};
// build/src/model/span.js
function definedSpan({ first, last }) {
	return {
		...first !== void 0 && { first },
		...last !== void 0 && { last }
	};
}
function earlier(a, b) {
	if (a === void 0 || b === void 0) return a ?? b;
	return Math.min(a, b);
}
function later(a, b) {
	if (a === void 0 || b === void 0) return a ?? b;
	return Math.max(a, b);
}
// build/src/evaluation/history/ledger.js
const MAX_LISTED$1 = 1e3;
const MAX_SHOWN_TRACES$1 = 3;
const ORDER = {
	pass: 0,
	warn: 1,
	fail: 2
};
function worse(a, b) {
	return ORDER[b] > ORDER[a] ? b : a;
}
var Ledger = class {
	summary = {
		pass: 0,
		warn: 0,
		fail: 0,
		skipped: 0
	};
	violationCount = 0;
	#replay;
	#tools;
	#byAccess;
	#groups = /* @__PURE__ */ new Map();
	#rows = [];
	constructor(replay, tools, byAccess = /* @__PURE__ */ new Map()) {
		this.#replay = replay;
		this.#byAccess = byAccess;
		this.#tools = tools;
	}
	evaluate(trace) {
		const called = [];
		let verdict = "pass";
		this.#replay.table.each(trace, (toolNumber, denied, calls, first, last) => {
			const tool = this.#toolAt(toolNumber);
			if (denied) {
				tool.denied += calls;
				tool.attempts += 1;
				return;
			}
			called.push(toolNumber);
			tool.calls += calls;
			tool.traces += 1;
			tool.first = earlier(tool.first, first);
			tool.last = later(tool.last, last);
			verdict = worse(verdict, tool.verdict);
			const at = last ?? this.#replay.newest.get(trace)?.lasts.get(toolNumber) ?? this.#replay.table.last(trace);
			for (const violation of tool.violations) this.#addRow({
				violation,
				calls,
				...at !== void 0 && { at }
			}, trace);
		});
		if (called.length === 0) {
			this.summary.skipped += 1;
			return;
		}
		const other = worse(this.#applyContextual(trace, called), this.#byAccess.get(trace) ?? "pass");
		this.summary[worse(verdict, other)] += 1;
	}
	#toolAt(toolNumber) {
		return this.#tools[toolNumber];
	}
	#applyContextual(trace, called) {
		const { contextual, fired: firedRecords, table } = this.#replay;
		if (contextual.length === 0) return "pass";
		const records = firedRecords.get(trace) ?? [{
			toolNumbers: called,
			fired: this.#fire(contextual, called)
		}];
		const at = table.last(trace);
		let verdict = "pass";
		const known = /* @__PURE__ */ new Set();
		const add = (trigger, toolNumber) => {
			const key = `${contextual.indexOf(trigger)} ${toolNumber ?? "*"}`;
			if (known.has(key)) return;
			known.add(key);
			verdict = worse(verdict, this.#addTrigger(trigger, toolNumber, trace, at));
		};
		for (const { toolNumbers, fired } of records) {
			for (const trigger of fired.perList) add(trigger, void 0);
			for (const [index, triggers] of fired.perTool) for (const trigger of triggers) add(trigger, toolNumbers[index]);
		}
		return verdict;
	}
	#fire(contextual, toolNumbers) {
		const fired = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Na)(contextual, toolNumbers.map((toolNumber) => this.#toolAt(toolNumber).known.name), void 0);
		for (const trigger of fired.undecided) this.#replay.undecided.add(trigger);
		return fired;
	}
	#addTrigger(trigger, toolNumber, trace, at) {
		const tool = toolNumber === void 0 ? void 0 : this.#tools[toolNumber];
		const key = `${this.#replay.contextual.indexOf(trigger)} ${toolNumber ?? "*"}`;
		const group = this.#groups.get(key) ?? {
			result: (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Sa)(trigger, tool?.decision),
			calls: 0,
			traces: 0,
			first: void 0,
			last: void 0,
			recent: []
		};
		this.#groups.set(key, group);
		group.traces += 1;
		group.first = earlier(group.first, at);
		group.last = later(group.last, at);
		const traceId = this.#replay.newest.get(trace)?.traceId;
		if (traceId !== void 0) {
			group.recent.push({
				traceId,
				at: at ?? Number.NEGATIVE_INFINITY
			});
			group.recent.sort((a, b) => b.at - a.at).splice(MAX_SHOWN_TRACES$1);
		}
		const { result } = group;
		if (result.level === "violation") this.#addRow({
			violation: result.violation,
			calls: 0,
			...at !== void 0 && { at }
		}, trace);
		return result.level === "violation" ? "fail" : result.level === "warning" ? "warn" : "pass";
	}
	#addRow(row, trace) {
		this.violationCount += 1;
		const traceId = this.#replay.newest.get(trace)?.traceId;
		if (traceId === void 0) return;
		this.#rows.push({
			...row,
			traceId
		});
		if (this.#rows.length >= 4 * MAX_LISTED$1) this.#rows = newest(this.#rows);
	}
	listed() {
		return newest(this.#rows);
	}
	groups() {
		return [...this.#groups.values()].map(({ result, calls, traces, recent, ...span }) => ({
			result,
			calls,
			traces,
			traceIds: recent.map(({ traceId }) => traceId),
			...definedSpan(span)
		}));
	}
};
function newest(rows) {
	const at = (row) => row.at ?? Number.NEGATIVE_INFINITY;
	return rows.sort((a, b) => at(b) - at(a)).slice(0, MAX_LISTED$1);
}
// build/src/evaluation/history/replay-result.js
function finishReplay(replay, at) {
	const grace = graceIn(replay, at);
	const tools = replay.tools.map((known) => evaluateTool(replay, known, grace, at.now));
	const selected = selectTraces(replay);
	const chosen = selected.length < replay.table.size ? new Set(selected) : void 0;
	const isSelected = (trace) => chosen?.has(trace) ?? true;
	const access = replay.access?.finish();
	const ledger = new Ledger(replay, tools, access?.verdicts);
	for (const trace of selected) ledger.evaluate(trace);
	const { summary } = ledger;
	const { counts } = replay;
	const used = tools.filter((tool) => tool.calls + tool.denied > 0);
	const inGrace = used.filter((tool) => tool.calls > 0).flatMap((tool) => tool.inGrace);
	return {
		governed: (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.va)(replay.setup.agent),
		verdict: summary.fail > 0 ? "fail" : summary.warn > 0 ? "warn" : "pass",
		summary: {
			...summary,
			skipped: summary.skipped + counts.empty
		},
		violationCount: ledger.violationCount + (access?.deniedCount ?? 0),
		violations: ledger.listed(),
		groups: [...used.flatMap((tool) => groupsOf$1(tool, isSelected)), ...ledger.groups()].sort(compareGroups),
		tools: used.map(usedTool),
		span: spanOf(used),
		...replay.setup.since !== void 0 && { since: replay.setup.since },
		calls: counts.calls,
		denied: counts.denied,
		redacted: counts.redacted,
		others: replay.others,
		unattributed: counts.unattributed,
		outside: {
			before: counts.before,
			undated: counts.undated
		},
		cut: replay.table.size - selected.length,
		declared: [...replay.declared.values()],
		...replay.applied && { applied: replay.applied },
		undecided: [.../* @__PURE__ */ new Set([...tools.flatMap((tool) => tool.undecided), ...replay.undecided])],
		grace,
		inGrace,
		...access && { access }
	};
}
function graceIn(replay, at) {
	const firstSeen = /* @__PURE__ */ new Map();
	for (const { name, firstSeen: time } of replay.tools) {
		const { canonical } = name.tool;
		if (time !== void 0) firstSeen.set(canonical, Math.min(time, firstSeen.get(canonical) ?? time));
	}
	const evidence = {
		exists: replay.hasEvidence,
		oldest: replay.oldestEvidence,
		windowStart: at.windowStart,
		firstSeen
	};
	return (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.ga)(at.graceHours, evidence, at.now);
}
function evaluateTool(replay, known, grace, now) {
	const empty = {
		calls: 0,
		denied: 0,
		attempts: 0,
		traces: 0,
		first: void 0,
		last: void 0
	};
	const ungoverned = {
		...known.name,
		triggers: [],
		outcome: "ungoverned"
	};
	if (!(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.va)(replay.setup.agent) || known.redacted) {
		const decision = ungoverned;
		return {
			decisions: [decision],
			violations: [],
			warnings: [],
			logged: [],
			inGrace: [],
			undecided: [],
			known,
			decision,
			verdict: known.redacted ? "warn" : "pass",
			...empty
		};
	}
	const evaluated = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.ba)([known.name], replay.byName, replay.defaults, { graceLeft: (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.ha)(grace, now) });
	const [decision = ungoverned] = evaluated.decisions;
	return {
		...evaluated,
		known,
		decision,
		verdict: (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Ca)(evaluated),
		...empty
	};
}
function selectTraces(replay) {
	const all = Array.from({ length: replay.table.size }, (_, trace) => trace);
	const { limit } = replay.setup;
	if (limit === void 0 || all.length <= limit) return all;
	const last = (trace) => replay.table.last(trace) ?? Number.NEGATIVE_INFINITY;
	return all.sort((a, b) => last(b) - last(a) || b - a).slice(0, limit);
}
function groupsOf$1(tool, isSelected) {
	if (tool.calls === 0) return [];
	const results = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.xa)(tool);
	const traceIds = (results.length === 0 ? [] : tool.known.recent.filter(({ trace }) => isSelected(trace))).map(({ traceId }) => traceId);
	return results.map((result) => ({
		result,
		calls: tool.calls,
		traces: tool.traces,
		traceIds,
		...spanOfTool(tool)
	}));
}
function spanOfTool({ known, first, last }) {
	return definedSpan({
		first: first ?? known.first,
		last: last ?? known.last
	});
}
function usedTool(tool) {
	const { decision, known, calls, denied, attempts, traces } = tool;
	return {
		decision,
		redacted: known.redacted,
		calls,
		denied,
		attempts,
		traces,
		...calls > 0 && spanOfTool(tool)
	};
}
function spanOf(tools) {
	let [first, last] = [];
	for (const tool of tools) {
		const span = spanOfTool(tool);
		first = earlier(first, span.first);
		last = later(last, span.last);
	}
	return definedSpan({
		first,
		last
	});
}
function compareGroups(a, b) {
	return rankOf$1(a.result) - rankOf$1(b.result) || b.calls - a.calls || b.traces - a.traces;
}
function rankOf$1(result) {
	if (result.level === "violation") return _cards_js__WEBPACK_IMPORTED_MODULE_2__.Qo[result.violation.severity];
	return result.level === "warning" ? 4 : 5;
}
// build/src/evaluation/history/integer-blocks.js
const BITS = 14;
const SIZE = 16384;
const MASK = 16383;
var IntegerBlocks = class {
	#blocks = [];
	get(place) {
		return this.#blocks[place >>> BITS][place & MASK];
	}
	set(place, value) {
		const block = place >>> BITS;
		if (block === this.#blocks.length) this.#blocks.push(new Int32Array(SIZE));
		this.#blocks[block][place & MASK] = value;
	}
};
// build/src/evaluation/history/trace-table.js
const FIRST_ROOM = 1024;
const GROWTH = 1.5;
const NONE$1 = -1;
const MAX_WALKED = 64;
var TraceTable = class {
	#ids = new _traces_js__WEBPACK_IMPORTED_MODULE_3__.c("numbers");
	#chains = new IntegerBlocks();
	#lasts = new Float64Array(FIRST_ROOM);
	#links = 0;
	#tools = new IntegerBlocks();
	#calls = new IntegerBlocks();
	#nexts = new IntegerBlocks();
	#indexes = /* @__PURE__ */ new Map();
	#times;
	constructor(keeps) {
		this.#times = keeps.times ? {
			firsts: new Float64Array(FIRST_ROOM),
			lasts: new Float64Array(FIRST_ROOM)
		} : void 0;
	}
	get size() {
		return this.#ids.size;
	}
	trace(traceId) {
		const before = this.#ids.size;
		const trace = this.#ids.number(traceId);
		if (trace === before) {
			this.#chains.set(trace, NONE$1);
			if (trace === this.#lasts.length) this.#lasts = grown(this.#lasts);
			this.#lasts[trace] = Number.NEGATIVE_INFINITY;
		}
		return trace;
	}
	add(trace, tool, denied, at) {
		if (at !== void 0 && at > this.#lastOf(trace)) this.#lasts[trace] = at;
		const code = denied ? ~tool : tool;
		let link = this.#find(trace, code);
		if (link === NONE$1) {
			link = this.#newLink(code, this.#chains.get(trace));
			this.#chains.set(trace, link);
			this.#indexes.get(trace)?.set(code, link);
		}
		this.#calls.set(link, this.#calls.get(link) + 1);
		if (at !== void 0 && this.#times) {
			if (!(timeAt(this.#times.lasts, link) >= at)) this.#times.lasts[link] = at;
			if (!(timeAt(this.#times.firsts, link) <= at)) this.#times.firsts[link] = at;
		}
	}
	#lastOf(trace) {
		return timeAt(this.#lasts, trace);
	}
	last(trace) {
		const last = this.#lastOf(trace);
		return last === Number.NEGATIVE_INFINITY ? void 0 : last;
	}
	each(trace, visit) {
		const times = this.#times;
		for (let link = this.#chains.get(trace); link !== NONE$1; link = this.#nexts.get(link)) {
			const code = this.#tools.get(link);
			const calls = this.#calls.get(link);
			visit(code < 0 ? ~code : code, code < 0, calls, times && known(timeAt(times.firsts, link)), times && known(timeAt(times.lasts, link)));
		}
	}
	#find(trace, code) {
		let link = this.#chains.get(trace);
		for (let walked = 0; link !== NONE$1 && this.#tools.get(link) !== code; walked += 1) {
			if (walked === MAX_WALKED) return this.#indexOf(trace).get(code) ?? NONE$1;
			link = this.#nexts.get(link);
		}
		return link;
	}
	#indexOf(trace) {
		let index = this.#indexes.get(trace);
		if (index === void 0) {
			index = /* @__PURE__ */ new Map();
			for (let link = this.#chains.get(trace); link !== NONE$1; link = this.#nexts.get(link)) index.set(this.#tools.get(link), link);
			this.#indexes.set(trace, index);
		}
		return index;
	}
	#newLink(tool, next) {
		const link = this.#links;
		this.#links += 1;
		this.#tools.set(link, tool);
		this.#calls.set(link, 0);
		this.#nexts.set(link, next);
		if (this.#times) this.#keepTimes(this.#times, link);
		return link;
	}
	#keepTimes(times, link) {
		if (link === times.firsts.length) {
			times.firsts = grown(times.firsts);
			times.lasts = grown(times.lasts);
		}
		times.firsts[link] = NaN;
		times.lasts[link] = NaN;
	}
};
function grown(array) {
	const larger = new Float64Array(Math.ceil(array.length * GROWTH));
	larger.set(array);
	return larger;
}
function timeAt(times, index) {
	return times[index];
}
function known(time) {
	return Number.isNaN(time) ? void 0 : time;
}
// build/src/evaluation/history/replay.js
const MAX_SHOWN_TRACES = 3;
var Replay = class {
	setup;
	table;
	tools = [];
	contextual;
	byName;
	defaults;
	fired = /* @__PURE__ */ new Map();
	undecided = /* @__PURE__ */ new Set();
	newest = new NewestTraces();
	others = /* @__PURE__ */ new Map();
	declared = /* @__PURE__ */ new Map();
	applied;
	counts = {
		calls: 0,
		denied: 0,
		redacted: 0,
		unattributed: 0,
		before: 0,
		undated: 0,
		empty: 0
	};
	access;
	oldestEvidence;
	hasEvidence = false;
	#lastTraceId;
	#lastTrace = 0;
	#decide;
	#numbers = /* @__PURE__ */ new Map();
	constructor(setup) {
		this.setup = setup;
		const policy = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Oa)(setup.agent);
		this.#decide = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.ya)(setup.agent);
		this.defaults = policy && (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.es)(policy);
		const triggers = policy ? (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.ja)(setup.agent) : [];
		this.byName = triggers.filter((trigger) => trigger.condition === void 0 || (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Uo)(trigger.condition).length === 0);
		this.contextual = triggers.filter((trigger) => !this.byName.includes(trigger));
		this.table = new TraceTable({ times: setup.limit !== void 0 });
		const { access } = setup.agent;
		if (access) this.access = new AccessReplay({
			...setup.agent,
			access
		}, setup.inspectArguments === true);
	}
	from(source) {
		if (source.evidence) this.hasEvidence = true;
		return {
			call: (call, result) => {
				if (this.#isOwn(call.agent, source)) this.#add(call, source, result?.subjects?.[0]);
			},
			trace: (trace, result) => {
				if (this.#isOwn(trace.agent, source)) this.#addTrace(trace, source, result);
			},
			declare: (tool) => {
				const known = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Jo)(tool, this.setup.aliases);
				if (!this.declared.has(known.canonical)) this.declared.set(known.canonical, known);
			},
			...this.access && this.#accessSink(this.access, source)
		};
	}
	#accessSink(access, source) {
		const isOwn = (agent) => agent === void 0 ? !source.shared : this.#isNamed(agent, source);
		return {
			...access.countsTokens && { usage: (usage) => {
				if (isOwn(usage.agent)) access.usage(usage, source.name);
			} },
			...access.needsTurns && { turn: (turn) => access.turn(turn, source.name) },
			operation: (operation) => {
				if (isOwn(operation.agent) && !this.#isBefore(operation)) access.operation(operation, source.name);
			},
			...access.comparesArguments && { compareArguments: true },
			...access.inspectsArguments && { inspectArguments: true }
		};
	}
	finish(at) {
		return finishReplay(this, at);
	}
	#isOwn(agent, source) {
		if (agent === void 0) {
			if (source.shared) this.counts.unattributed += 1;
			return !source.shared;
		}
		if (this.#isNamed(agent, source)) return true;
		const before = this.others.get(agent);
		this.others.set(before === void 0 ? (0,_traces_js__WEBPACK_IMPORTED_MODULE_3__.p)(agent) : agent, (before ?? 0) + 1);
		return false;
	}
	#isNamed(agent, source) {
		const { ids, everyId = false } = this.setup;
		return ids.has(agent) || agent === this.setup.agent.name || !source.shared && (source.agentIds === "framework" || ids.size === 0 || everyId);
	}
	#isBefore({ at }) {
		const { since } = this.setup;
		return since !== void 0 && (at === void 0 || at < since);
	}
	#add(call, source, subjects) {
		const toolNumber = this.#numberOf(call);
		const known = this.#toolAt(toolNumber);
		const isUse = call.status !== "denied";
		if (isUse && source.evidence && call.at !== void 0) {
			known.firstSeen = Math.min(known.firstSeen ?? call.at, call.at);
			this.oldestEvidence = Math.min(this.oldestEvidence ?? call.at, call.at);
		}
		if (this.#isLeftOut(call)) return void 0;
		if (isUse) this.counts.calls += 1;
		else this.counts.denied += 1;
		if (known.redacted) this.counts.redacted += 1;
		const traceId = call.trace ?? call.session ?? source.name;
		if (traceId !== this.#lastTraceId) {
			this.#lastTraceId = traceId;
			this.#lastTrace = this.table.trace(traceId);
		}
		const trace = this.#lastTrace;
		this.table.add(trace, toolNumber, !isUse, call.at);
		if (!known.redacted) this.access?.call(call, known.name.tool, source.name, trace, subjects);
		if (isUse) this.#use(known, toolNumber, trace, traceId, call.at);
		return toolNumber;
	}
	#isLeftOut({ at }) {
		const { since } = this.setup;
		if (since === void 0 || at !== void 0 && at >= since) return false;
		this.counts[at === void 0 ? "undated" : "before"] += 1;
		return true;
	}
	#use(known, toolNumber, trace, traceId, at) {
		if (at !== void 0) {
			known.first = Math.min(known.first ?? at, at);
			known.last = Math.max(known.last ?? at, at);
		}
		if (known.suspicious || this.contextual.length > 0) this.#remember(known, toolNumber, trace, traceId, at);
	}
	#toolAt(toolNumber) {
		return this.tools[toolNumber];
	}
	#addTrace(trace, source, result) {
		if (trace.values.length > 0) {
			this.applied ??= /* @__PURE__ */ new Set();
			for (const value of trace.values) this.applied.add(value);
		}
		const { since } = this.setup;
		if (trace.calls.length === 0 && (since === void 0 || trace.at !== void 0 && trace.at >= since)) this.counts.empty += 1;
		const toolNumbers = /* @__PURE__ */ new Set();
		for (const [index, call] of trace.calls.entries()) {
			const toolNumber = this.#add(call, source, result?.subjects?.[index]);
			if (toolNumber !== void 0 && call.status !== "denied") toolNumbers.add(toolNumber);
		}
		if (toolNumbers.size === 0 || this.contextual.length === 0) return;
		const fired = result?.fired ? (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Fa)(result.fired, this.contextual) : this.#fire(trace, toolNumbers);
		for (const trigger of fired.undecided) this.undecided.add(trigger);
		const number = this.table.trace(trace.id);
		const before = this.fired.get(number);
		if (before === void 0) this.fired.set(number, [{
			toolNumbers: [...toolNumbers],
			fired
		}]);
		else before.push({
			toolNumbers: [...toolNumbers],
			fired
		});
	}
	#fire({ facts }, toolNumbers) {
		const names = [...toolNumbers].map((toolNumber) => this.#toolAt(toolNumber).name);
		return (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Na)(this.contextual, names, (field) => lookupIn(facts, field));
	}
	resultOf({ calls, trace }, source) {
		const agent = trace ? trace.agent : calls[0]?.agent;
		if (agent === void 0 ? source.shared : !this.#isNamed(agent, source)) return void 0;
		const used = calls.filter(({ status }) => status !== "denied");
		const toolNumbers = new Set(used.map((call) => this.#numberOf(call)));
		const fired = trace && toolNumbers.size > 0 && this.contextual.length > 0 ? (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Pa)(this.#fire(trace, toolNumbers), this.contextual) : void 0;
		const subjects = calls.map((call) => this.access?.subjectsOf(call, this.#toolAt(this.#numberOf(call)).name.tool));
		const isInspected = subjects.some((each) => each !== void 0);
		if (fired === void 0 && !isInspected) return void 0;
		return {
			...fired && { fired },
			...isInspected && { subjects }
		};
	}
	#remember(known, toolNumber, trace, traceId, at) {
		this.newest.note(trace, traceId, toolNumber, at);
		const time = at ?? Number.NEGATIVE_INFINITY;
		const { recent } = known;
		const newest = recent[0];
		if (newest?.trace === trace) {
			if (time > newest.at) recent[0] = {
				...newest,
				at: time
			};
			return;
		}
		const oldest = recent.at(-1);
		if (recent.length === MAX_SHOWN_TRACES && oldest !== void 0 && time < oldest.at) return;
		const previous = recent.findIndex((entry) => entry.trace === trace);
		if (previous !== -1) recent.splice(previous, 1);
		const place = recent.findIndex((entry) => entry.at <= time);
		const entry = {
			traceId: (0,_traces_js__WEBPACK_IMPORTED_MODULE_3__.p)(traceId),
			trace,
			at: time
		};
		recent.splice(place === -1 ? recent.length : place, 0, entry);
		recent.length = Math.min(recent.length, MAX_SHOWN_TRACES);
	}
	#numberOf(call) {
		const name = call.named === void 0 ? call.tool : `${call.named}\n${call.tool}`;
		let servers = this.#numbers.get(name);
		if (servers === void 0) {
			servers = /* @__PURE__ */ new Map();
			this.#numbers.set((0,_traces_js__WEBPACK_IMPORTED_MODULE_3__.p)(name), servers);
		}
		const before = servers.get(call.server ?? "");
		if (before !== void 0) return before;
		const number = this.tools.length;
		servers.set((0,_traces_js__WEBPACK_IMPORTED_MODULE_3__.p)(call.server ?? ""), number);
		this.tools.push(this.#know(call));
		return number;
	}
	#know(call) {
		const named = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Jo)({
			name: (0,_traces_js__WEBPACK_IMPORTED_MODULE_3__.p)(call.tool),
			...call.server !== void 0 && { server: (0,_traces_js__WEBPACK_IMPORTED_MODULE_3__.p)(call.server) }
		}, this.setup.aliases);
		const tool = call.raw === void 0 ? named : {
			...named,
			raw: [...named.raw, (0,_traces_js__WEBPACK_IMPORTED_MODULE_3__.p)(call.raw)]
		};
		const redacted = call.named === "redacted";
		const name = {
			...redacted ? _cards_js__WEBPACK_IMPORTED_MODULE_2__._a : (call.named === "action" ? decideAction(call.tool, this.setup.agent.card, this.setup.agent.policy?.forbiddenActions) : void 0) ?? this.#decide(tool),
			tool
		};
		if (redacted || !(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.va)(this.setup.agent)) return {
			name,
			suspicious: redacted,
			redacted,
			recent: []
		};
		const { violations, warnings, logged } = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.ba)([name], this.byName, this.defaults);
		return {
			name,
			suspicious: violations.length + warnings.length + logged.length > 0,
			redacted,
			recent: []
		};
	}
};
// build/src/run/history/history-gaps.js
function aboutHistory(agent, history, { truncated, hasOperations }) {
	const { denied, outside, others, unattributed, cut } = history;
	const calls = history.calls + (hasOperations ? 1 : 0);
	const about = { agent: agent.name };
	const findings = [];
	const excluded = outside.before + outside.undated;
	const foreign = [...others.values()].reduce((sum, count) => sum + count, unattributed);
	const names = [...others.keys()];
	if (calls + denied === 0 && excluded > 0) findings.push((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(_cards_js__WEBPACK_IMPORTED_MODULE_2__.fa, "", _cards_js__WEBPACK_IMPORTED_MODULE_2__.fa.words.idle(excluded, outside.undated), about));
	else if (calls + denied === 0) {
		const { words } = _cards_js__WEBPACK_IMPORTED_MODULE_2__.Ss;
		const sentence = foreign > 0 ? words.otherAgents(foreign, names, agent.ids) : words.noCallOfAgent();
		findings.push((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(_cards_js__WEBPACK_IMPORTED_MODULE_2__.Ss, "", sentence, about));
	} else if (foreign > 0) {
		const sentence = _cards_js__WEBPACK_IMPORTED_MODULE_2__.Cs.words.leftOut(foreign, names, unattributed);
		findings.push((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(_cards_js__WEBPACK_IMPORTED_MODULE_2__.Cs, "", sentence, about));
	}
	if (outside.undated > 0 && calls + denied > 0) {
		const sentence = _cards_js__WEBPACK_IMPORTED_MODULE_2__.ma.words.undated(outside.undated);
		findings.push((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(_cards_js__WEBPACK_IMPORTED_MODULE_2__.ma, "", sentence, about));
	}
	if (cut > 0 || truncated) {
		const { words } = _cards_js__WEBPACK_IMPORTED_MODULE_2__.da;
		findings.push((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(_cards_js__WEBPACK_IMPORTED_MODULE_2__.da, "", cut > 0 ? words.cut(cut) : words.ofApi(), about));
	}
	return findings;
}
// build/src/run/history/trace-sources.js
function sourceText({ name, format, beside, calls, denied, repeated, tools, leftovers }) {
	const attempts = denied > 0 ? `, ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.sn)(denied)} denied` : "";
	const repetitions = repeated > 0 ? `, ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.sn)(repeated)} repeated` : "";
	const skipped = leftovers.unparsable + leftovers.tooLong + (leftovers.unclosed ?? 0);
	const others = beside.map(({ format: { id }, records }) => `, and ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.L)(records, "record")} in the file read as ${id}`);
	const left = skipped > 0 ? `, ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.L)(skipped, "line")} skipped` : "";
	return `${name}: ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.L)(calls, "call")} to ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.L)(tools, "tool")}${attempts}${repetitions}${left}, read as ${format?.id ?? "an unknown format"}${others.join("")}`;
}
function problemOf$2(source) {
	const { name, format, calls, records, leftovers, problem } = source;
	const { words } = _cards_js__WEBPACK_IMPORTED_MODULE_2__.Ss;
	const { unparsable, tooLong, unclosed = 0 } = leftovers;
	if (problem) return { words: words.unreadable(name, problem) };
	if (records === 0 && unparsable === 0 && tooLong === 0 && leftovers.unclosed === void 0) return { words: words.empty(name, name.startsWith("the API")) };
	if (unclosed > records) return { words: words.unclosedRows(name, unclosed, records + unclosed) };
	if (unparsable > records) return { words: words.notJson(name, unparsable, records + unparsable) };
	if (format === void 0) return { words: words.noFormat(name, _traces_js__WEBPACK_IMPORTED_MODULE_3__.a.map(({ id }) => id)) };
	if (calls + source.repeated > 0) return void 0;
	return {
		isIdle: true,
		words: _cards_js__WEBPACK_IMPORTED_MODULE_2__.pa.words.noCall(name, format.title)
	};
}
function skippedWords({ name, leftovers: { unparsable, tooLong, cutOff, unclosed = 0 } }) {
	const notJson = unparsable - (cutOff ? 1 : 0);
	if (!cutOff && notJson <= 0 && tooLong === 0 && unclosed === 0) return void 0;
	return _cards_js__WEBPACK_IMPORTED_MODULE_2__.ma.words.skipped(name, {
		lastLineCutOff: cutOff,
		notJson,
		tooLong,
		unclosedRows: unclosed
	});
}
// build/src/run/history/readings.js
function sharedFilesOf(readings) {
	const files = /* @__PURE__ */ new Map();
	for (const reading of readings) for (const file of reading.agent.traces?.files ?? []) {
		const known = files.get(file.file);
		if (known?.owners.at(-1) === reading) continue;
		files.set(file.file, known ? {
			...known,
			owners: [...known.owners, reading]
		} : {
			file,
			owners: [reading]
		});
	}
	return [...files.values()];
}
function readingOf(agent, former, { settings, since }) {
	const own = idsOf(agent);
	const formerIds = former.map(idsOf);
	const names = former.map(({ name }) => name);
	return {
		agent,
		replay: new Replay({
			agent,
			ids: new Set(own.length > 0 ? [
				...own,
				...formerIds.flat(),
				...names
			] : []),
			everyId: formerIds.some((ids) => ids.length === 0),
			aliases: settings.aliases,
			inspectArguments: settings.inspectArguments,
			...since !== void 0 && { since },
			...settings.traceLimit !== void 0 && { limit: settings.traceLimit }
		}),
		sources: [],
		findings: [],
		seen: new _traces_js__WEBPACK_IMPORTED_MODULE_3__.c("presence"),
		truncated: false,
		readable: 0,
		idle: []
	};
}
function idsOf({ card, traces }) {
	return [card?.agentId, traces?.api?.agentId].filter((id) => id !== void 0);
}
function sinksFor(owners, about) {
	return ({ agentIds }) => owners.map(({ replay }) => replay.from({
		...about,
		agentIds
	}));
}
function sinkOfAll(sinks) {
	const [only] = sinks;
	if (only && sinks.length === 1) return only;
	const toAll = (receiverOf) => (value) => {
		for (const sink of sinks) receiverOf(sink)?.(value);
	};
	const asks = (what) => sinks.some((sink) => sink[what] === true);
	return {
		call: toAll((sink) => sink.call),
		trace: toAll((sink) => sink.trace),
		declare: toAll((sink) => sink.declare),
		...sinks.some(({ usage }) => usage) && { usage: toAll((sink) => sink.usage) },
		...sinks.some(({ turn }) => turn) && { turn: toAll((sink) => sink.turn) },
		...sinks.some(({ operation }) => operation) && { operation: toAll((sink) => sink.operation) },
		...asks("compareArguments") && { compareArguments: true },
		...asks("inspectArguments") && { inspectArguments: true }
	};
}
function report(source, owners) {
	const problem = problemOf$2(source);
	const file = source.name.startsWith("the API") ? "" : source.name;
	for (const reading of owners) {
		const agent = reading.agent.name;
		const hasOperations = reading.replay.access?.hasOperations(source.name) === true;
		if (problem?.isIdle === true && file !== "" && !hasOperations) {
			reading.idle.push({
				file,
				words: problem.words
			});
			reading.sources.push(sourceText(source));
			reportSkipped(source, reading);
			continue;
		}
		if (problem && !(problem.isIdle && hasOperations)) {
			reading.findings.push((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(_cards_js__WEBPACK_IMPORTED_MODULE_2__.Ss, file, problem.words, { agent }));
			continue;
		}
		reading.readable += 1;
		reading.sources.push(sourceText(source));
		reportSkipped(source, reading);
	}
}
function reportSkipped(source, reading) {
	const skipped = skippedWords(source);
	if (skipped === void 0) return;
	const file = source.name.startsWith("the API") ? "" : source.name;
	reading.findings.push((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(_cards_js__WEBPACK_IMPORTED_MODULE_2__.ma, file, skipped, { agent: reading.agent.name }));
}
function reportIdle({ agent, idle, readable, findings }) {
	const rule = readable > 0 ? _cards_js__WEBPACK_IMPORTED_MODULE_2__.pa : _cards_js__WEBPACK_IMPORTED_MODULE_2__.Ss;
	for (const { file, words } of idle) findings.push((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(rule, file, words, { agent: agent.name }));
}
function finish(reading, { settings, now }) {
	const { agent, replay, findings, sources } = reading;
	if (reading.readable === 0) return {
		sources,
		findings
	};
	const hours = agent.policy && settings.grace === "on" ? (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.es)(agent.policy).graceHours : 0;
	const history = replay.finish({
		now,
		graceHours: hours,
		...reading.windowStart !== void 0 && { windowStart: reading.windowStart }
	});
	const about = {
		truncated: reading.truncated,
		hasOperations: replay.access?.hasOperations() === true
	};
	return {
		history,
		sources,
		findings: [...findings, ...aboutHistory({
			name: agent.name,
			ids: idsOf(agent)
		}, history, about)]
	};
}
// build/src/run/history/read-sources.js
function apiWith(key, now, progress) {
	const known = /* @__PURE__ */ new Map();
	return ({ apiUrl: url, apiTimeout, remoteCheck }) => {
		const id = JSON.stringify([
			url,
			apiTimeout,
			remoteCheck
		]);
		const client = new Mnemom({
			key,
			url,
			timeoutMs: apiTimeout * 1e3,
			progress
		});
		const fetchTraces = (agentId, wanted) => client.traces(agentId, {
			...wanted,
			now: now.getTime()
		});
		const access = known.get(id) ?? {
			client,
			traces: remoteCheck ? remembering(fetchTraces) : fetchTraces
		};
		known.set(id, access);
		return access;
	};
}
function remembering(fetchTraces) {
	const known = /* @__PURE__ */ new Map();
	return (agentId, wanted) => {
		const id = JSON.stringify([
			agentId,
			wanted.since,
			wanted.limit
		]);
		const traces = known.get(id) ?? fetchTraces(agentId, wanted);
		known.set(id, traces);
		return traces;
	};
}
const MAX_API_TRACES = 1e3;
function wantedTraces({ window }, { traceLimit }, now) {
	return {
		since: now.getTime() - window * 1e3,
		limit: traceLimit ?? MAX_API_TRACES
	};
}
function readSharedFile({ file }, to, from) {
	return (0,_traces_js__WEBPACK_IMPORTED_MODULE_3__.t)(from.tree, file, to.sinkOf, to.seen, from.inflation);
}
function apiName({ agentId }) {
	return `the API (agent ${agentId})`;
}
async function fetchTraces(origin, to, { api, now, settings }) {
	if (typeof api !== "function") return api;
	try {
		const { rows, truncated, skipped, windowStart, oldest } = await api(origin.agentId, wantedTraces(origin, settings, now));
		const reader = new _traces_js__WEBPACK_IMPORTED_MODULE_3__.r(apiName(origin), to.sinkOf, {
			format: _traces_js__WEBPACK_IMPORTED_MODULE_3__.l,
			seen: to.seen
		});
		for (const row of rows) reader.record(row);
		const leftovers = {
			unparsable: skipped,
			tooLong: 0,
			cutOff: false
		};
		return {
			source: {
				...reader.end(),
				leftovers
			},
			windowStart: truncated ? Math.max(windowStart, oldest ?? windowStart) : windowStart,
			truncated
		};
	} catch (error) {
		if (!(error instanceof MnemomError)) throw error;
		return {
			missing: "error",
			words: _cards_js__WEBPACK_IMPORTED_MODULE_2__.Ss.words.notFetched(error.message, error.help)
		};
	}
}
function reportApi(reading, traces) {
	if ("missing" in traces) {
		const rule = traces.missing === "error" ? _cards_js__WEBPACK_IMPORTED_MODULE_2__.Ss : _cards_js__WEBPACK_IMPORTED_MODULE_2__.Es;
		reading.findings.push((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(rule, "", traces.words, { agent: reading.agent.name }));
		return;
	}
	reading.windowStart = traces.windowStart;
	reading.truncated = traces.truncated;
	report(traces.source, [reading]);
}
// build/src/run/plan.js
function planOf(event) {
	const { payload } = event;
	if (isPullRequestEvent(event) && textAt(payload, "action") === "closed") return {
		kind: "nothing",
		because: "the pull request is closed"
	};
	if (event.name === "push" && valueAt(payload, "deleted") === true) return {
		kind: "nothing",
		because: "the push deletes a branch or tag"
	};
	const choice = chooseBase(event);
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
	const pull = pullRequestOf(event);
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
	const pull = pullRequestOf(event);
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
	if (head.from === "commit") return SHA.test(head.commit) ? head.commit : "";
	return event.baseRef === void 0 ? pushedCommit(event) : event.sha;
}
function pushedCommit({ name, payload, sha }) {
	switch (name) {
		case "merge_group": return shaAt(payload, "merge_group", "head_sha") ?? sha;
		case "push": return shaAt(payload, "after") ?? sha;
		default: return sha;
	}
}
function queuedPull({ name, payload, baseRef }) {
	if (name !== "merge_group" || baseRef !== void 0) return void 0;
	const branch = textAt(payload, "merge_group", "head_ref") ?? "";
	const queued = /\/pr-(\d{1,15})-[0-9a-f]+$/.exec(branch)?.[1];
	return queued === void 0 ? void 0 : Number(queued);
}
function ids(...texts) {
	return texts.filter((text) => SHA.test(text));
}
// build/src/report/sections/caveats.js
const MAX_AGENTS$5 = 3;
function caveatsOf(report, shown) {
	if (report.nothingToCheck) return relaxed(report);
	const others = report.verdict === "error" ? otherProblems(report) : preExisting(report);
	return [
		...relaxed(report),
		...others,
		...notChecked(report, shown)
	];
}
function preExisting(report) {
	const old = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.ui)(report).filter((finding) => (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.ri)(finding) && finding.severity !== "note");
	if (old.length === 0) return [];
	const [errors, warnings] = [(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.ei)(old, "error"), (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.ei)(old, "warning")];
	const words = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Zr)([...errors > 0 ? [(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Xr)(errors, _cards_js__WEBPACK_IMPORTED_MODULE_2__.Gr)] : [], ...warnings > 0 ? [(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Xr)(warnings, _cards_js__WEBPACK_IMPORTED_MODULE_2__.Jr)] : []]);
	const isOne = old.length === 1;
	const countless = old.every((finding) => (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.ii)(finding, report));
	return [`${words} ${isOne ? "was" : "were"} ${(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.ci)(report)}${countless ? ` and ${isOne ? "does" : "do"} not affect the verdict` : ""}`];
}
function otherProblems(report) {
	const others = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.ui)(report).filter((finding) => finding.severity === "error" && !finding.blocking).length;
	return others === 0 ? [] : [`everything else was checked: ${(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Xr)(others, _cards_js__WEBPACK_IMPORTED_MODULE_2__.Gr)} found`];
}
function relaxed({ relaxed, settings }) {
	return [...relaxed === void 0 ? [] : [relaxed], ...settings.permissionFiles ? [] : ["permission files of agent hosts were not checked, because \"permission-files\" is false"]];
}
function notChecked({ agents, findings }, shown) {
	const readable = agents.filter((agent) => agent.verdict !== "error");
	const ungoverned = readable.filter((agent) => agent.evaluation && !agent.evaluation.governed);
	const listless = readable.filter((agent) => agent.evaluation?.governed && agent.agent.tools === void 0 && agent.history === void 0);
	const unfetched = new Set(findings.flatMap((finding) => (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.mi)(finding, "history-not-evaluated") ? [finding.agent] : []));
	const unasked = findings.some((finding) => (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.mi)(finding, "remote-not-checked"));
	const isShown = shown !== void 0 && (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.mi)(shown, "remote-not-checked");
	return [
		...unfetched.size > 0 ? [tracesMissing(unfetched.size, agents)] : [],
		...unasked && !isShown ? ["the API was not asked about every published card"] : [],
		...saysNoTools(shown, listless) ? [] : listlessWords(listless, agents),
		...entriesMissing(findings),
		...ungovernedWords(ungoverned, agents)
	];
}
function tracesMissing(count, agents) {
	return `the traces${agents.length === 1 ? "" : ` of ${(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Xr)(count, _cards_js__WEBPACK_IMPORTED_MODULE_2__.Vr)}`} were not checked, because they were not fetched from the API`;
}
function entriesMissing(findings) {
	const entries = findings.filter((finding) => (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.mi)(finding, "limit-not-evaluated"));
	const places = new Set(entries.map(({ location }) => JSON.stringify(location)));
	if (places.size === 0) return [];
	return [`${(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Xr)(places.size, ENTRIES)} could not be evaluated for some calls in the traces`];
}
const ENTRIES = ["entry in an access list", "entries in access lists"];
function saysNoTools(shown, [only, ...others]) {
	return shown !== void 0 && (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.mi)(shown, "no-tools", "tools-removed") && others.length === 0 && shown.agent === only?.agent.name;
}
function listlessWords(concerned, all) {
	if (concerned.length === 0) return [];
	if (concerned.length === all.length) return [`${all.length === 1 ? "the agent has no" : "no agent has a"} tool list, so no tool was checked`];
	return [`${namesOf$2(concerned)} ${concerned.length === 1 ? "has" : "have"} no tool list, so ${concerned.length === 1 ? "its" : "their"} tools were not checked`];
}
function ungovernedWords(concerned, all) {
	if (concerned.length === 0) return [];
	const files = concerned.length === all.length ? "files" : "their files";
	return [`no policy governs ${namesOf$2(concerned)}, so only ${files} were checked`];
}
function namesOf$2(agents) {
	return (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Qr)(agents.map(({ agent }) => JSON.stringify((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Kt)(agent.name, 100))), MAX_AGENTS$5);
}
// build/src/report/sections/checked-sentence.js
const PERMISSION_FILES = ["permission file", "permission files"];
const MAX_FILES = 3;
function checkedWords(report) {
	const [first] = report.agents;
	const none = report.findings.some(({ severity }) => severity !== "note") ? "no new problems" : "no problems";
	if (first === void 0) return none + permissionFileWords(report);
	const alone = report.agents.length === 1;
	const whose = alone ? JSON.stringify((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Kt)(first.agent.name, 100)) : (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Xr)(report.agents.length, _cards_js__WEBPACK_IMPORTED_MODULE_2__.Vr);
	const lowest = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.si)(report);
	const coverage = lowest === null ? "" : `; ${alone ? "" : "lowest "}coverage ${(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Br)(lowest)}`;
	const tools = report.agents.reduce((sum, { evaluation }) => sum + (evaluation?.governed ? evaluation.decisions.length : 0), 0);
	const past = tracesWords(report);
	if (tools === 0) return `${none} in the files of ${whose}${past}${coverage}`;
	const refused = report.agents.reduce((sum, { evaluation }) => sum + refusedTools(evaluation), 0);
	if (refused > 0) return `${whose} may use ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.sn)(tools - refused)} of ${(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Xr)(tools, _cards_js__WEBPACK_IMPORTED_MODULE_2__.Kr)}${past}${coverage}`;
	return `${whose} may use ${tools === 1 ? "the only tool" : `all ${(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Xr)(tools, _cards_js__WEBPACK_IMPORTED_MODULE_2__.Kr)}`}${past}${coverage}`;
}
function permissionFileWords({ permissionFiles = [] }) {
	const names = permissionFiles.map((file) => JSON.stringify((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Kt)(file, 100)));
	if (names.length <= 1) return names.map((name) => ` in the permission file ${name}`).join("");
	return ` in ${(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Xr)(names.length, PERMISSION_FILES)}: ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.B)(names, MAX_FILES)}`;
}
function refusedTools(evaluation) {
	if (!evaluation?.governed) return 0;
	const { violations, decisions } = evaluation;
	return violations.some(({ decision }) => decision === void 0) ? decisions.length : new Set(violations.map(({ decision }) => decision)).size;
}
function tracesWords({ agents }) {
	const past = agents.flatMap(({ history }) => history?.history.governed ? history.response : []);
	const traces = past.reduce((sum, response) => sum + response.traces_evaluated, 0);
	const failing = past.reduce((sum, response) => sum + response.summary.fail, 0);
	if (traces === 0) return "";
	if (failing > 0) return `; ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.sn)(traces - failing)} of ${(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Xr)(traces, _cards_js__WEBPACK_IMPORTED_MODULE_2__.qr)} would pass`;
	return `; ${traces === 1 ? "the only trace would" : `all ${(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Xr)(traces, _cards_js__WEBPACK_IMPORTED_MODULE_2__.qr)} would`} pass`;
}
// build/src/report/sections/configuration-sentences.js
const MAX_WEAKENINGS = 5;
const MAX_MESSAGE_LENGTH$3 = 400;
function configurationSentences({ weakens, later, verdictThen, reasonThen }, { settings, findings }) {
	if (verdictThen !== void 0) {
		const given = settings.event === "local" ? "this command's options" : "the workflow's inputs";
		const isKnown = reasonThen === void 0 || findings.some((finding) => isSameWords(finding, reasonThen));
		return [`until then, only the defaults and ${given} apply, because the base has no configuration`, ...isKnown ? [] : [`this finding will make the verdict ${verdictThen}: ${ofAgent(reasonThen)}${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Kt)(reasonThen.message, MAX_MESSAGE_LENGTH$3)}`]];
	}
	if (weakens.length < 2) return [];
	return [`${later}, the configuration ${weakens.slice(0, MAX_WEAKENINGS).join("; it ")}${weakens.length > MAX_WEAKENINGS ? `; and ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.sn)(weakens.length - MAX_WEAKENINGS)} more` : ""}`];
}
function isSameWords(finding, other) {
	return finding.rule === other.rule && finding.agent === other.agent && finding.message === other.message;
}
function ofAgent({ agent, message }) {
	const name = agent === void 0 ? "" : JSON.stringify((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Kt)(agent, 100));
	return name === "" || message.includes(name) ? "" : `in agent ${name}, `;
}
// build/src/report/sections/dialects.js
function dialectsOf(comparison) {
	const dialects = (comparison?.agents ?? []).flatMap(({ host }) => host ? [`${host.dialect} ${host.version}`] : []);
	return [...new Set(dialects)].sort(_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ct);
}
// build/src/report/sections/frame.js
const MAX_LINE_LENGTH$2 = 1e3;
const MAX_ID_LENGTH$1 = 200;
const NOTICES = ["notice", "notices"];
const CHANGES = ["changed file", "changed files"];
function whatToDo({ todo: help, worst }, report) {
	if (worst === void 0) return "";
	const where = worst.location.file === "" ? "" : ` \u2014 ${(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Nr)(report, worst.location)}`;
	if (help === void 0) return where === "" ? "" : `**Look at** ${(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Nr)(report, worst.location)}.\n\n`;
	return `**What to do:** ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.rn)((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Kt)(help, MAX_LINE_LENGTH$2))}${where}\n\n`;
}
function noticesPart(report, rank) {
	return {
		kind: "items",
		rank,
		open: "### About this run\n\n",
		items: report.notices.map((notice) => ({
			weight: 1,
			forms: [() => `- ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.rn)((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Kt)(notice, MAX_LINE_LENGTH$2))}\n`]
		})),
		close: "\n",
		noun: NOTICES
	};
}
function changedFilesPart(report, rank) {
	const items = report.governed.map((change) => {
		const was = change.previous === void 0 ? "" : ` (was ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ht)((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Kt)(change.previous, MAX_LINE_LENGTH$2))})`;
		return {
			weight: 1,
			forms: [() => `- ${change.status} ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ht)((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Kt)(change.file, MAX_LINE_LENGTH$2))}${was}\n`]
		};
	});
	return {
		kind: "items",
		rank,
		open: `<details><summary>${(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Xr)(report.governed.length, CHANGES)}</summary>\n\n`,
		items,
		close: "\n</details>\n\n",
		noun: CHANGES
	};
}
function footPart(report) {
	const { settings, links } = report;
	const dialects = dialectsOf(report.comparison);
	return {
		kind: "fixed",
		text: `<sub>${[
			`Card Gate ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Zt)(report.version)}`,
			(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ht)((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Kt)(settings.id, MAX_ID_LENGTH$1)),
			...report.compared === void 0 ? [settings.scope === "all" ? "everything was checked" : "only changes were checked"] : [(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Zt)((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Kt)(report.compared, MAX_LINE_LENGTH$2))],
			...dialects.length === 0 ? [] : [`as of ${dialects.join(", ")}`],
			...settings.minCoverage === void 0 ? [] : [`minimum coverage ${(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Br)(settings.minCoverage)}`],
			...settings.environment === void 0 ? [] : [`environment ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ht)((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Kt)(settings.environment, MAX_ID_LENGTH$1))}`],
			...settings.config === void 0 ? [] : [(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Ar)(report, { file: settings.config }, "configuration")],
			...settings.failOn === "fail" ? [] : [`fail-on ${settings.failOn}`],
			...settings.onError === "fail" ? [] : [`on-error ${settings.onError}`],
			...settings.now === void 0 ? [] : [`the clock was set to ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ht)((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Kt)(settings.now, MAX_ID_LENGTH$1))}`],
			...links?.run === void 0 ? [] : [`[run](${links.run})`]
		].join(" \u00b7 ")}</sub>\n`
	};
}
function omitted(report, elsewhere) {
	const run = report.links?.run;
	const where = run === void 0 ? elsewhere : `[${elsewhere}](${run})`;
	return (what) => what === "" ? "" : `> Not shown here because of limited space: ${what}. See the ${where}.\n\n`;
}
// build/src/report/sections/permission-sentences.js
const MAX_CHANGES = 3;
function permissionsOf$1(report, worst) {
	const { comparison } = report;
	if (comparison === void 0 || !(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.ni)(report)) return void 0;
	const label = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.dr)(comparison);
	const isSaid = isRemovalSaid(comparison, worst);
	return {
		widens: comparison.direction === "widens",
		changes: comparison.direction !== "neutral",
		isUncertain: comparison.agents.some(_cards_js__WEBPACK_IMPORTED_MODULE_2__.xr),
		title: `${permissionsTitle(comparison)}${label === "" ? "" : `, ${label}`}`,
		detail: isSaid ? "" : permissionsDetail(comparison),
		sentence: isSaid ? "" : permissionsDetail(comparison, PERMISSION_CHANGES$1)
	};
}
const PERMISSION_CHANGES$1 = ["permission change", "permission changes"];
function isRemovalSaid({ agents }, worst) {
	const [only, ...others] = agents.flatMap(({ changes }) => changes.filter(({ direction }) => direction !== "neutral"));
	if (others.length > 0) return false;
	if (worst === void 0) return false;
	if ((0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.mi)(worst, "tools-removed")) return only?.kind === "tools-removed";
	return (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.mi)(worst, "card-removed") && (only?.kind === "card-removed" || only?.kind === "agent-removed");
}
function permissionsTitle({ direction, agents }) {
	if (direction === "neutral") return (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.gr)("neutral");
	const concerned = agents.filter((agent) => agent.direction === direction);
	if (direction === "narrows") return `removes permissions from ${namesOf$1(concerned)}`;
	const removed = concerned.filter((agent) => agent.status === "removed");
	const unknown = concerned.filter(_cards_js__WEBPACK_IMPORTED_MODULE_2__.xr);
	const others = concerned.filter((agent) => agent.status !== "removed" && !(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.xr)(agent));
	return [
		...others.length > 0 ? [`grants ${namesOf$1(others)} new permissions${comparedWith(others)}`] : [],
		...removed.length > 0 ? [`removes ${namesOf$1(removed)}`] : [],
		...unknown.length > 0 ? [`may grant ${namesOf$1(unknown)} new permissions`] : []
	].join(" and ");
}
function comparedWith([only, ...others]) {
	if (only === void 0 || others.length > 0 || !only.alsoFormerly) return "";
	return `, compared with ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.R)((0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.vr)(only))}`;
}
function namesOf$1(agents) {
	const [first, ...others] = agents;
	return first !== void 0 && others.length === 0 ? JSON.stringify((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Kt)(first.agent, 100)) : (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Xr)(agents.length, _cards_js__WEBPACK_IMPORTED_MODULE_2__.Vr);
}
function permissionsDetail({ direction, agents }, noun = _cards_js__WEBPACK_IMPORTED_MODULE_2__.Ur) {
	const concerned = agents.filter((agent) => agent.direction === direction);
	const changes = concerned.flatMap((agent) => agent.changes.filter((change) => change.direction === direction));
	if (direction === "neutral" || changes.length === 0) return "";
	const count = changes.length > 1 && !concerned.every(_cards_js__WEBPACK_IMPORTED_MODULE_2__.xr) ? `${(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Xr)(changes.length, noun)}: ` : "";
	if (concerned.length === 1) return `${count}${(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Qr)(changes.map(_cards_js__WEBPACK_IMPORTED_MODULE_2__.Dr), MAX_CHANGES, "; ")}`;
	const each = concerned.map((comparison) => {
		const { agent, changes: all, alsoFormerly } = comparison;
		const [first, ...others] = all.filter((change) => change.direction === direction);
		const compared = alsoFormerly ? `, compared with ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.R)((0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.vr)(comparison))}` : "";
		const rest = others.length > 0 ? `, and ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.sn)(others.length)} more` : "";
		const words = first ? (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Dr)(first) : (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.gr)(direction);
		return `${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(agent)}${compared}: ${words}${rest}`;
	});
	return `${count}${(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Qr)(each, MAX_CHANGES, "; ")}`;
}
// build/src/report/sections/headline.js
const MAX_MESSAGE_LENGTH$2 = 400;
const MAX_LINE_LENGTH$1 = 1e3;
function headPart(report) {
	const headline = headlineOf(report);
	return {
		kind: "fixed",
		text: `${`${_cards_js__WEBPACK_IMPORTED_MODULE_2__.nr[headline.tone]} **Card Gate: ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.rn)(headline.title)}**`}${headline.detail === "" ? "" : ` \u2014 ${ended((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.rn)(headline.detail))}`}${headline.more.map((sentence) => ` ${ended((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.rn)((0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Yr)(sentence)))}`).join("")}${headline.caveats.map((caveat) => ` *${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.rn)((0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Yr)((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Kt)(caveat, MAX_LINE_LENGTH$1)))}.*`).join("")}\n\n${whatToDo(headline, report)}`
	};
}
function ended(sentence) {
	return /[.!?\u2026]$/.test(sentence) ? sentence : `${sentence}.`;
}
function headlineOf(report) {
	const { configurationChange: change, verdict } = report;
	const counting = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.er)(report);
	const worst = counting[0] ?? report.findings.find((finding) => finding.severity !== "note");
	const permissions = permissionsOf$1(report, worst);
	const { title, sentences } = firstWords({
		report,
		counting,
		permissions
	});
	const [detail = "", ...more] = sentences.flatMap((sentence) => sentence || []);
	const isAbout = worst !== void 0 && verdict !== "pass" && !report.nothingToCheck;
	const context = {
		title,
		permissions,
		verdict,
		isOfWidening: permissions?.widens === true && (verdict === "warn" && (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.ei)(counting, "warning") === 0 || verdict === "fail" && (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.ei)(counting, "error") === 0)
	};
	return {
		tone: toneOf(report),
		title: `${title}${change ? configurationTitle(change, context) : ""}`,
		detail,
		more,
		caveats: [...caveatsOf(report, counting[0]), ...change ? configurationSentences(change, report) : []],
		...isAbout && {
			worst,
			...worst.help !== void 0 && { todo: worst.help }
		}
	};
}
function toneOf(report) {
	if (report.nothingToCheck) return report.verdict;
	if (report.conclusion === "failure") return report.verdict === "warn" ? "fail" : report.verdict;
	return report.verdict === "pass" ? "pass" : "warn";
}
function firstWords(context) {
	const { report } = context;
	if (report.nothingToCheck) return {
		title: "nothing to check",
		sentences: ["no card, policy, permission file, tool list or configuration changed"]
	};
	switch (report.verdict) {
		case "error": return ofError(context);
		case "fail": return ofFailure(context);
		case "warn": return ofWarning(context);
		case "pass": return ofPass(context);
		default: return report.verdict;
	}
}
function ofError({ report, counting, permissions }) {
	const blockers = counting.filter((finding) => finding.blocking).length;
	const reason = describe(counting[0], blockers, "the first problem");
	const title = couldNotCheck(report);
	return permissions?.widens ? {
		title: `${title}; it ${permissions.title}`,
		sentences: [reason, permissions.sentence]
	} : {
		title,
		sentences: [reason]
	};
}
function ofFailure({ report, counting, permissions }) {
	const [worst] = counting;
	const count = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.ei)(counting, "error");
	if (permissions?.widens && count === 0 && report.findings.some(_cards_js__WEBPACK_IMPORTED_MODULE_2__.ai)) {
		const warnings = describe(worst, (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.ei)(counting, "warning"), "the first warning");
		return {
			title: blockedAlone(report, permissions.title),
			sentences: [permissions.detail, warnings]
		};
	}
	return {
		title: withPermissions(blocking(report, count, _cards_js__WEBPACK_IMPORTED_MODULE_2__.Gr), permissions),
		sentences: [describe(worst, count, "the worst problem"), permissions?.sentence]
	};
}
function ofWarning({ report, counting, permissions }) {
	const [worst] = counting;
	const count = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.ei)(counting, "warning");
	return permissions?.widens ? {
		title: widened(report, permissions.title, count),
		sentences: [permissions.detail, describe(worst, count, "the first warning")]
	} : {
		title: withPermissions(warned(report, count), permissions),
		sentences: [describe(worst, count, "the first warning"), permissions?.sentence]
	};
}
function ofPass({ report, permissions }) {
	return {
		title: permissions === void 0 ? "passed" : `passed; ${permissions.changes ? "this change " : ""}${permissions.title}`,
		sentences: [permissions?.detail, checkedWords(report)]
	};
}
function withPermissions(title, permissions) {
	if (permissions === void 0) return title;
	const isAboutChange = title.endsWith(" this change");
	if (!permissions.changes) return `${title}; ${permissions.title}`;
	return isAboutChange ? `${title}, which ${permissions.title}` : `${title}; this change ${permissions.title}`;
}
function blockedAlone(report, permissions) {
	return report.conclusion === "failure" ? `blocked, because this change ${permissions}` : `this change ${permissions}, but nothing is blocked`;
}
function widened(report, permissions, others) {
	if (report.conclusion === "failure") return others === 0 ? `blocked, because this change ${permissions}` : `${blocking(report, others, _cards_js__WEBPACK_IMPORTED_MODULE_2__.Jr)}, which ${permissions}`;
	return `this change ${permissions}${others === 0 ? "" : `, plus ${(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Xr)(others, _cards_js__WEBPACK_IMPORTED_MODULE_2__.Jr)}`}`;
}
function couldNotCheck(report) {
	const what = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.ti)(report) ? "this change could not be checked" : "not everything could be checked";
	if (report.settings.event === "local") return what;
	return report.conclusion === "failure" ? `${what}, which counts as a failure` : `${what}, but nothing is blocked`;
}
function blocking(report, count, noun) {
	if (count === 0) return report.conclusion === "failure" ? "failed" : "would fail, but nothing is blocked";
	if (report.conclusion === "success") return `${(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Xr)(count, noun)} found, but nothing is blocked`;
	if (!(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.ti)(report)) return `${(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Xr)(count, noun)} found`;
	return `${(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Xr)(count, noun)} ${count === 1 ? "blocks" : "block"} this change`;
}
function warned(report, count) {
	if (report.conclusion === "failure") return blocking(report, count, _cards_js__WEBPACK_IMPORTED_MODULE_2__.Jr);
	return count === 0 ? "passed with warnings" : `passed with ${(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Xr)(count, _cards_js__WEBPACK_IMPORTED_MODULE_2__.Jr)}`;
}
function configurationTitle({ weakens, later, verdictThen }, { title, permissions, verdict, isOfWidening }) {
	if (verdictThen !== void 0) {
		if (verdict === verdictThen) return ` (verdict ${verdict} now and under the new configuration ${later})`;
		return ` (verdict ${verdict} now; ${verdictThen} under the new configuration ${later}${isOfWidening ? ", when these permissions are no longer new" : ""})`;
	}
	const words = weakeningWords(weakens);
	if (!(permissions?.changes && !permissions.isUncertain && title.endsWith(`this change ${permissions.title}`))) return `; the change ${words}`;
	return `${/, | and /.test(permissions.title) ? "," : ""} and ${words}`;
}
function weakeningWords([first = "", ...others]) {
	if (others.length > 0) return `weakens the configuration in ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.sn)(others.length + 1)} ways`;
	return first === "is removed" ? "deletes the configuration" : `weakens the configuration by ${gerund(first)}`;
}
function gerund(clause) {
	return clause.replace(/^(no longer )?([a-z]+)s /, (_, no = "", verb) => `${no}${verb === "set" ? "sett" : verb.replace(/e$/, "")}ing `);
}
function describe(worst, count, word) {
	if (worst === void 0) return "";
	const message = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Kt)(worst.message, MAX_MESSAGE_LENGTH$2);
	return count > 1 ? `${word}: ${message}` : message;
}
// build/src/report/sections/allowances.js
const EXEMPTIONS = ["exemption", "exemptions"];
const MAX_NAMED$4 = 6;
const MAX_REASON_LENGTH = 300;
function ignoredWords({ ignored = [] }) {
	const entries = ignored.filter((entry) => entry.count > 0);
	if (entries.length === 0) return "";
	return `ignored by the configuration: ${(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Qr)(entries.map(entryWords), MAX_NAMED$4, "; ")}`;
}
function entryWords({ rule, path, reason, count }) {
	const where = path === void 0 ? "" : ` in ${JSON.stringify((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Kt)(path, 120))}`;
	const findings = count === 1 ? "finding" : "findings";
	return `${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.sn)(count)} ${JSON.stringify(rule)} ${findings}${where} (${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Kt)(reason, MAX_REASON_LENGTH)})`;
}
function ignoredPart(report, rank) {
	const words = ignoredWords(report);
	return {
		kind: "items",
		rank,
		open: "",
		items: words === "" ? [] : [{
			weight: 1,
			forms: [() => `\ud83d\udd07 ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.rn)(words)}\n\n`]
		}],
		close: "",
		noun: ["list of ignored findings", "lists of ignored findings"]
	};
}
function exemptionsOf(agents) {
	return agents.flatMap(({ agent }) => (agent.exemptions ?? []).map((exemption) => ({
		agent: agent.name,
		exemption
	})));
}
function exemptionSubject({ section, patterns }) {
	if (section === "all") return "its whole floor";
	const named = patterns.map((pattern) => JSON.stringify((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Kt)(pattern.value, 120)));
	return `${JSON.stringify(section)}${named.length > 0 ? ` for ${(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Qr)(named, MAX_NAMED$4)}` : ""}`;
}
function exemptionGrant({ reason, grantedBy, grantedAt, expiresAt }) {
	return `${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Kt)(reason, MAX_REASON_LENGTH)} (${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Kt)(grantedBy, 120)} granted this on ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Kt)(grantedAt, 120)}; it expires on ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Kt)(expiresAt, 120)})`;
}
function exemptionLines(agents) {
	return exemptionsOf(agents).map(({ agent, exemption }) => {
		return `${JSON.stringify((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Kt)(agent, 120))} is exempt from ${exemptionSubject(exemption)}: ${exemptionGrant(exemption)}, ${(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Pr)((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Et)(exemption.place))}`;
	});
}
function exemptionsPart(report, rank, most) {
	return {
		kind: "items",
		rank,
		open: "### Exemptions in force\n\n",
		items: exemptionsOf(report.agents).map(({ agent, exemption }) => {
			const form = () => {
				return `- ${`**${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Zt)((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Kt)(agent, 120))}**`} is exempt from ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.rn)(exemptionSubject(exemption))}: ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.rn)(exemptionGrant(exemption))} \u2014 ${(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Nr)(report, (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Et)(exemption.place))}\n`;
			};
			return {
				weight: 1,
				forms: [form]
			};
		}),
		close: "\n",
		noun: EXEMPTIONS,
		...most !== void 0 && { most }
	};
}
// build/src/report/sections/changes.js
const MAX_SHORT_SENTENCE = 300;
const MAX_FULL_SENTENCE = 1e3;
const MAX_NAMED$3 = 8;
const MAX_OPEN = 15;
const MAX_AGENTS$4 = 20;
const PERMISSION_CHANGES = ["permission change", "permission changes"];
const OTHER_CHANGES = ["other change", "other changes"];
function hasChanges(comparison) {
	return comparison?.agents.some((agent) => agent.changes.length > 0) ?? false;
}
function changeParts(report, comparison, ranks) {
	if (!hasChanges(comparison)) return [];
	return [{
		kind: "fixed",
		text: "### What this change does\n\n"
	}, ...agentParts(report, comparison, ranks, "several")];
}
function agentParts(report, comparison, ranks, titles) {
	const concerned = comparison.agents.filter((agent) => agent.changes.length > 0);
	const untouched = comparison.agents.filter((agent) => agent.changes.length === 0);
	const titled = titles === "always" || comparison.agents.length > 1;
	return [...(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.fr)(concerned).flatMap((agent) => partsOf$3(report, agent, ranks, titled || agent.status !== "kept")), ...untouched.length > 0 ? [untouchedPart(untouched, ranks.neutral)] : []];
}
const TITLES$1 = {
	widens: "**Permissions added:**\n\n",
	narrows: "**Permissions removed:**\n\n",
	neutral: ""
};
const MORE = {
	widens: "added",
	narrows: "removed",
	neutral: ""
};
function partsOf$3(report, agent, ranks, titled) {
	let title = titled ? agentTitle$2(agent) : "";
	const parts = [];
	const add = (direction, open, changes, close) => {
		if (changes.length === 0) return;
		const items = changes.map((change) => itemOf$1(report, change));
		const noun = direction === "neutral" ? OTHER_CHANGES : PERMISSION_CHANGES;
		parts.push({
			kind: "items",
			rank: ranks[direction],
			open: `${title}${open}`,
			items,
			close,
			noun
		});
		title = "";
	};
	const fold = (summary) => `<details><summary>${summary}</summary>\n\n`;
	const folded = "\n</details>\n\n";
	for (const direction of ["widens", "narrows"]) {
		const changes = agent.changes.filter((change) => change.direction === direction);
		add(direction, agent.status === "removed" || (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.xr)(agent) ? "" : TITLES$1[direction], changes.slice(0, MAX_OPEN), "\n");
		add(direction, fold(`${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.sn)(changes.length - MAX_OPEN)} more ${MORE[direction]}`), changes.slice(MAX_OPEN), folded);
	}
	const neutral = agent.changes.filter((change) => change.direction === "neutral");
	add("neutral", fold(`${(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Xr)(neutral.length, OTHER_CHANGES)} (permissions unchanged)`), neutral, folded);
	return parts;
}
function agentTitle$2(agent) {
	return `#### ${_cards_js__WEBPACK_IMPORTED_MODULE_2__.ur[agent.direction]} ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Zt)((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Kt)(agent.agent, 120))}: ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.rn)((0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Tr)(agent))}\n\n`;
}
function untouchedPart(agents, rank) {
	const names = agents.map((agent) => {
		const status = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.wr)(agent);
		return `${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ht)((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Kt)(agent.agent, 120))}${status === "" ? "" : ` (${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.rn)(status)})`}`;
	});
	const text = `${_cards_js__WEBPACK_IMPORTED_MODULE_2__.ur.neutral} Permissions unchanged: ${(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Qr)(names, MAX_AGENTS$4)}\n\n`;
	return {
		kind: "items",
		rank,
		open: "",
		items: [{
			weight: 1,
			forms: [() => text]
		}],
		close: "",
		noun: OTHER_CHANGES
	};
}
function itemOf$1(report, change) {
	const form = (most, more) => {
		const effect = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Sr)(change);
		const sentence = `${effect === "" ? "" : `${effect}: `}${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Kt)(change.sentence, most)}`;
		const words = [
			(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.rn)(sentence),
			...more,
			...places(report, change)
		];
		return `- ${_cards_js__WEBPACK_IMPORTED_MODULE_2__.ur[change.direction]} ${words.join(" \u2014 ")}\n`;
	};
	return {
		weight: 1,
		forms: [() => form(MAX_SHORT_SENTENCE, doubt(change)), () => form(MAX_FULL_SENTENCE, [...doubt(change), ...about(change)])]
	};
}
function doubt(change) {
	const words = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Er)(change);
	const compared = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.mr)(change);
	return [...compared === "" ? [] : [(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.rn)(compared)], ...words === "" ? [] : [`*${words}*`]];
}
function about(change) {
	const tools = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.br)(change);
	const witness = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Or)(change);
	return [...tools.length > 0 ? [(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Qr)(tools.map((tool) => (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ht)((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Kt)(tool, 120))), MAX_NAMED$3)] : [], ...witness === void 0 ? [] : [`for example ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.rn)((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(witness))}`]];
}
function places(report, change) {
	const { at } = change;
	const wasAt = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.yr)(change);
	const links = [...at === void 0 || at.file === "" ? [] : [(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Nr)(report, at)], ...wasAt === void 0 ? [] : [`was ${(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.kr)(report, wasAt)}`]];
	return links.length > 0 ? [links.join(", ")] : [];
}
// build/src/report/sections/history.js
const MAX_SOURCES$1 = 10;
const MAX_SOURCE_LENGTH = 300;
const HEAD$1 = [
	"Tool",
	"Calls",
	"Last",
	"Outcome",
	"Decided by"
];
function historyParts(report, rank, most) {
	return (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.lr)(report.agents).flatMap(({ agent, history: past }) => {
		if (past === void 0 || past.history.tools.length === 0) return [];
		const { history, sources } = past;
		const defaults = agent.policy && history.governed ? (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.es)(agent.policy) : void 0;
		const title = `Traces of ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Zt)((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Kt)(agent.name, 120))}: ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Zt)((0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Rr)(history))}`;
		const from = [...sources.slice(0, MAX_SOURCES$1).map((source) => `- ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Zt)((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Kt)(source, MAX_SOURCE_LENGTH))}\n`), ...sources.length > MAX_SOURCES$1 ? [`- and ${(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Xr)(sources.length - MAX_SOURCES$1, ["more source", "more sources"])}\n`] : []];
		return [{
			kind: "items",
			rank,
			open: `<details><summary>${title}</summary>\n\n${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Zt)((0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Ir)(history))}\n\n${from.join("")}\n${(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.or)(HEAD$1)}${(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.or)(HEAD$1.map(() => "---"))}`,
			items: [...history.tools].sort((a, b) => b.calls - a.calls).map((tool) => toolRow(report, tool, defaults)),
			close: "\n</details>\n\n",
			noun: _cards_js__WEBPACK_IMPORTED_MODULE_2__.Kr,
			...most !== void 0 && { most }
		}];
	});
}
function toolRow(report, tool, defaults) {
	const { decision, redacted, calls, denied, traces, last } = tool;
	const form = () => {
		const { decided_by, outcome } = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Un)(decision, defaults);
		const used = calls === 0 ? "none" : `${(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Xr)(calls, _cards_js__WEBPACK_IMPORTED_MODULE_2__.Hr)} in ${(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Xr)(traces, _cards_js__WEBPACK_IMPORTED_MODULE_2__.qr)}`;
		return (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.or)([
			(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ht)((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Kt)(decision.tool.canonical, 120)),
			`${used}${denied > 0 ? `, ${(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Xr)(denied, _cards_js__WEBPACK_IMPORTED_MODULE_2__.Fr)}` : ""}`,
			last === void 0 ? "" : (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.K)(last),
			redacted ? "name redacted" : (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Ln)(outcome),
			decided_by ? `${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ht)((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Kt)(decided_by.name, 120))} ${(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.jr)(report, decided_by)}` : ""
		]);
	};
	return {
		weight: 1,
		forms: [form]
	};
}
// build/src/report/writing/budget.js
const codePoints = (text) => {
	let surrogates = 0;
	for (const _ of text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)) surrogates += 1;
	return text.length - surrogates;
};
const utf8Bytes = (text) => new TextEncoder().encode(text).length;
const codeUnits = (text) => text.length;
function assemble(parts, size) {
	const lists = parts.filter((part) => part.kind === "items");
	const fixed = parts.reduce((sum, part) => sum + (part.kind === "fixed" ? size.measure(part.text) : 0), 0);
	const left = new Left(size.limit - fixed - size.measure(size.omitted(longestOmission(lists))), size.measure);
	const chosen = /* @__PURE__ */ new Map();
	const ranks = [...new Set(lists.map((part) => part.rank))].sort((a, b) => a - b);
	for (const rank of ranks) fill(lists.filter((part) => part.rank === rank), chosen, left);
	const omissions = omissionsOf(lists, chosen);
	return parts.map((part) => {
		switch (part.kind) {
			case "fixed": return part.text;
			case "items": {
				const shown = chosen.get(part) ?? [];
				return shown.length > 0 ? part.open + shown.join("") + part.close : "";
			}
			case "omissions": return omissions === "" ? "" : size.omitted(omissions);
			default: return part;
		}
	}).join("");
}
var Left = class {
	#room;
	#measure;
	closed = false;
	constructor(room, measure) {
		this.#room = Math.max(0, room);
		this.#measure = measure;
	}
	take(text, instead = "") {
		const size = this.#measure(text) - this.#measure(instead);
		if (size > this.#room) return false;
		this.#room -= size;
		return true;
	}
};
function fill(parts, chosen, left) {
	for (const part of parts) {
		const shown = [];
		chosen.set(part, shown);
		for (const item of part.items.slice(0, part.most)) {
			if (left.closed) break;
			const text = item.forms[0]();
			if (left.take(shown.length === 0 ? part.open + text + part.close : text)) shown.push(text);
			else left.closed = true;
		}
	}
	for (const part of parts) {
		const shown = chosen.get(part) ?? [];
		for (const [index, short] of shown.entries()) shown[index] = firstThatFits(part.items[index]?.forms.slice(1).reverse() ?? [], short, left);
	}
}
function firstThatFits(longer, short, left) {
	for (const form of longer) {
		const text = form();
		if (left.take(text, short)) return text;
	}
	return short;
}
function omissionsOf(parts, chosen) {
	const counts = /* @__PURE__ */ new Map();
	for (const part of parts) {
		const omitted = part.items.slice(chosen.get(part)?.length ?? 0).reduce((sum, item) => sum + item.weight, 0);
		if (omitted === 0) continue;
		counts.set(part.noun[0], {
			noun: part.noun,
			count: (counts.get(part.noun[0])?.count ?? 0) + omitted
		});
	}
	return (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Zr)([...counts.values()].map(({ noun, count }) => (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Xr)(count, noun)));
}
function longestOmission(parts) {
	return omissionsOf(parts, /* @__PURE__ */ new Map());
}
// build/src/report/surfaces/check-run.js
const OUTPUT_LIMIT = 65535;
const MAX_TITLE_LENGTH$1 = 200;
const MAX_AGENTS$3 = 200;
function renderCheckRun(report) {
	const within = (parts) => assemble(parts, {
		limit: OUTPUT_LIMIT,
		measure: codeUnits,
		omitted: omitted(report, "run summary")
	});
	const summary = within([
		headPart(report),
		(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.rr)(report, 1, MAX_AGENTS$3),
		{ kind: "omissions" },
		...changeParts(report, report.comparison, {
			widens: 2,
			narrows: 3,
			neutral: 5
		}),
		exemptionsPart(report, 4),
		ignoredPart(report, 4),
		noticesPart(report, 4),
		footPart(report)
	]);
	const text = within([
		{ kind: "omissions" },
		...(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Xn)(report, 1, {
			perRule: 10,
			perSeverity: 50
		}),
		(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Yn)(report, 2, "gaps"),
		...historyParts(report, 3),
		...(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Rn)(report, 4),
		changedFilesPart(report, 5)
	]);
	return {
		title: titleOf$2(report),
		summary,
		...text.trim() !== "" && { text }
	};
}
function titleOf$2(report) {
	const { title } = headlineOf(report);
	return (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.on)((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Kt)((0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Yr)(title), MAX_TITLE_LENGTH$1));
}
const CHECK_RUN = {
	name: "check-run",
	doors: ["action"],
	render: renderCheckRun
};
// build/src/report/sections/changes-text.js
const MAX_SENTENCE_LENGTH$1 = 2e3;
const MAX_NAME_LENGTH$1 = 80;
const MAX_NAMED$2 = 10;
function changesText(comparison, paint) {
	const concerned = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.fr)(comparison.agents).filter((agent) => agent.changes.length > 0);
	const names = comparison.agents.filter((agent) => agent.changes.length === 0).map(({ agent }) => (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.nn)(JSON.stringify((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Kt)(agent, MAX_NAME_LENGTH$1))));
	return [...concerned.flatMap((agent) => [
		agentTitle$1(agent, paint),
		...agent.changes.flatMap((change) => changeText(change, paint)),
		""
	]), ...names.length > 0 ? [`${_cards_js__WEBPACK_IMPORTED_MODULE_2__.ur.neutral} ${(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.gr)("neutral")}: ${(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Qr)(names, MAX_NAMED$2)}`, ""] : []];
}
function agentTitle$1(agent, paint) {
	return paint.bold(`Agent ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.nn)(JSON.stringify((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Kt)(agent.agent, MAX_NAME_LENGTH$1)))}: ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.nn)((0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Tr)(agent))}`);
}
function changeText(change, paint) {
	const { at } = change;
	const wasAt = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.yr)(change);
	const effect = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Sr)(change);
	const doubts = [(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.mr)(change), (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Er)(change)].filter((words) => words !== "").map((words) => (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.nn)(words));
	const tools = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.br)(change).map((tool) => (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.nn)(tool));
	const witness = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Or)(change);
	const places = [...at === void 0 || at.file === "" ? [] : [`in ${(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Pr)(at)}`], ...wasAt === void 0 ? [] : [`was ${(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Pr)(wasAt)}`]];
	const sentence = `${effect === "" ? "" : `${effect}: `}${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.nn)((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Kt)(change.sentence, MAX_SENTENCE_LENGTH$1))}`;
	return [
		`  ${paint.direction(change.direction, _cards_js__WEBPACK_IMPORTED_MODULE_2__.ur[change.direction])} ${sentence}${doubts.length === 0 ? "" : ` (${doubts.join("; ")})`}`,
		...tools.length > 0 ? [`    tools: ${(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Qr)(tools, MAX_NAMED$2)}`] : [],
		...witness === void 0 ? [] : [`    for example ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.nn)((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(witness))}`],
		...places.length > 0 ? [paint.dim(`    ${places.join(", ")}`)] : []
	];
}
// build/src/report/sections/remote.js
const DIFFERENCES = ["difference", "differences"];
const VIOLATIONS = ["violation", "violations"];
const MAX_LINES$1 = 5;
const CHECKPOINT = "TODO-checkpoint-id";
function remoteLines({ remote }) {
	if (remote === void 0) return [];
	const { amendments, reclassifications } = remote;
	return [
		...factLines(remote),
		...limited(amendments.map(amendmentWords), "amendment"),
		...limited(reclassifications.map((text) => `${reclassificationWords(text)}; text: ${text.reason}`), "reclassification")
	];
}
function limited(lines, label) {
	const more = lines.length - MAX_LINES$1;
	return [...lines.slice(0, MAX_LINES$1).map((line) => `${label}: ${line}`), ...more > 0 ? [`${label}: and ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.sn)(more)} more in the JSON report`] : []];
}
function factLines(view) {
	return [
		publishedWords$1(view),
		...comparisonLines(view.tools, _cards_js__WEBPACK_IMPORTED_MODULE_2__.Kr),
		...comparisonLines(view.traces, _cards_js__WEBPACK_IMPORTED_MODULE_2__.qr)
	];
}
function publishedWords$1({ agentId, published, version, floors, tools, traces }) {
	const id = JSON.stringify((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Kt)(agentId, 120));
	if (published === "none") return `no card is published for agent ${id}`;
	return `the published card of agent ${id}${version === null ? "" : ` (version ${version})`} ${`is ${published === "same" ? "" : "not "}the one in the repository`}${floors === null ? "; the API does not say which floors apply to it" : floors.length === 0 ? "" : `; floors: ${(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Zr)(floors)}`}${tools || traces ? "" : "; nothing was evaluated"}`;
}
function comparisonLines(comparison, noun) {
	if (comparison === void 0) return [];
	const { contract, compared, apiVerdict, ownVerdict, count, differences } = comparison;
	const what = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Xr)(compared, noun);
	const under = `(contract ${contract})`;
	if (count === 0 && compared === 0) return [`no ${noun[0]} could be compared, because the API evaluated different ${noun[1]} ${under}`];
	if (count === 0) return [`no difference for ${what}: verdict ${ownVerdict} ${under}`];
	const more = count - differences.length;
	return [
		`${(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Xr)(count, DIFFERENCES)} for ${what}: verdict ${apiVerdict ?? "none"} in the API, ${ownVerdict} in Card Gate ${under}`,
		...differences.map((difference) => `difference: ${difference}`),
		...more > 0 ? [`difference: and ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.sn)(more)} more`] : []
	];
}
function amendmentWords({ id, at, change, reason, by, reclassification }) {
	const details = [at, by === null ? null : `by ${by}`].filter((detail) => detail !== null);
	return `${id}${details.length === 0 ? "" : ` (${details.join(", ")})`}: ${change}${reason === null ? "" : `; reason: ${reason}`}${reclassification === null ? "" : `; for the reclassification ${reclassification}`}`;
}
function reclassificationWords(text) {
	const { tool, violations, traceIds } = text;
	const ids = traceIds.map((id) => JSON.stringify((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Kt)(id, 120)));
	return `${(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Xr)(violations, VIOLATIONS)} with ${JSON.stringify((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Kt)(tool, 120))} in ${(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Zr)(ids)} may indicate a gap in the card`;
}
function bodyOf({ reason }) {
	return {
		checkpoint_id: CHECKPOINT,
		reason
	};
}
function remoteParts(report, rank) {
	return (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.lr)(report.agents).flatMap(({ agent, remote }) => {
		if (remote === void 0) return [];
		const title = `Remote check of ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Zt)((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Kt)(agent.name, 120))}: ${summaryOf(remote)}`;
		const items = [...[...factLines(remote), ...remote.amendments.map((amendment) => `amendment ${amendmentWords(amendment)}`)].map((line) => ({
			weight: 1,
			forms: [() => `- ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.rn)(line)}\n`]
		})), ...remote.reclassifications.map((text, index) => ({
			weight: 1,
			forms: [() => `${index === 0 ? howTo(remote) : ""}${blockOf$3(text)}`]
		}))];
		return [{
			kind: "items",
			rank,
			open: `<details><summary>${title}</summary>\n\n`,
			items,
			close: "\n</details>\n\n",
			noun: ["line of a remote check", "lines of a remote check"]
		}];
	});
}
function summaryOf({ published, tools, traces }) {
	if (published === "none") return "no card is published";
	const count = (tools?.count ?? 0) + (traces?.count ?? 0);
	const evaluation = count === 0 ? tools || traces ? "no difference" : "nothing was evaluated" : (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Xr)(count, DIFFERENCES);
	return published === "same" ? evaluation : `a different card is published, ${evaluation}`;
}
function howTo({ agentId }) {
	const path = `POST /v1/agents/${encodeURIComponent(agentId)}/reclassify`;
	return `\nIf the agent was right to make these calls, publish a card that allows them, look up the checkpoint of each trace, and send this as ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.rn)(JSON.stringify(path))}. Nothing was sent.\n\n`;
}
function blockOf$3(text) {
	return `${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.rn)(reclassificationWords(text))}:\n\n${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Yt)((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.en)(bodyOf(text)), "json")}\n\n`;
}
function remoteToJson(view) {
	const { agentId, published, version, floors, tools, traces, amendments } = view;
	return {
		agent_id: agentId,
		published,
		version,
		floors,
		tools: tools ? comparisonToJson(tools) : null,
		traces: traces ? comparisonToJson(traces) : null,
		amendments,
		reclassifications: view.reclassifications.map((text) => ({
			tool: text.tool,
			violations: text.violations,
			trace_ids: text.traceIds,
			body: bodyOf(text)
		}))
	};
}
function comparisonToJson({ contract, compared, apiVerdict, ownVerdict, count, differences }) {
	return {
		contract,
		compared,
		verdict: ownVerdict,
		api_verdict: apiVerdict,
		difference_count: count,
		differences
	};
}
// build/src/report/surfaces/log.js
const WHAT_IT_DOES = "What this change does";
const PLAIN = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.An)({ colour: false });
const MAX_MESSAGE_LENGTH$1 = 4e3;
function renderLog(report, { commands = false } = {}) {
	const group = (title, lines) => commands ? [
		`::group::${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ut)(title)}`,
		...lines,
		"::endgroup::"
	] : [title, ...lines];
	const owned = new Set(report.agents.flatMap((agent) => agent.findings));
	const ignored = ignoredWords(report);
	const unattributed = report.findings.filter((finding) => !owned.has(finding));
	return [
		...head$1(report),
		...hasChanges(report.comparison) ? group(WHAT_IT_DOES, changesText(report.comparison, PLAIN).filter((line) => line !== "")) : [],
		...(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.lr)(report.agents).flatMap((agent) => group(agentTitle(agent), agentLines(agent))),
		...byAgent$1(unattributed).flatMap(([agent, findings]) => group(`Findings ${agent === void 0 ? "without an agent" : `of ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.nn)((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Kt)(agent, MAX_MESSAGE_LENGTH$1))}`}: ${(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.jn)(findings)}`, findingLines(findings))),
		...exemptionLines(report.agents).map((line) => `exemption: ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.nn)(line)}`),
		...ignored === "" ? [] : [(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.nn)(ignored)],
		...report.notices.map((notice) => `notice: ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.nn)((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Kt)(notice, MAX_MESSAGE_LENGTH$1))}`),
		tail(report)
	];
}
function byAgent$1(findings) {
	const groups = /* @__PURE__ */ new Map();
	for (const finding of findings) {
		const group = groups.get(finding.agent);
		if (group) group.push(finding);
		else groups.set(finding.agent, [finding]);
	}
	return [...groups];
}
function head$1(report) {
	const headline = headlineOf(report);
	const saysVerdict = report.configurationChange?.verdictThen !== void 0;
	const at = headline.worst && headline.worst.location.file !== "" ? ` (${(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Pr)(headline.worst.location)})` : "";
	return [
		`Card Gate: ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.nn)(headline.title)}${saysVerdict ? "" : ` (verdict ${report.verdict})`}`,
		...[
			headline.detail,
			...headline.more,
			...headline.caveats
		].filter((words) => words !== "").map((words) => (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.nn)((0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Yr)(words))),
		...headline.todo === void 0 ? [] : [`What to do: ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.nn)(headline.todo)}${at}`]
	];
}
function agentTitle(agent) {
	const words = [
		`coverage ${(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.ir)(agent)}`,
		`violations: ${(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.cr)(agent.evaluation)}`,
		...agent.findings.length > 0 ? [(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.jn)(agent.findings)] : [],
		`tools checked: ${(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.sr)(agent)}`,
		...agent.agent.traces === void 0 ? [] : [`history: ${(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Lr)(agent)}`]
	];
	return `Agent ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.nn)((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Kt)(agent.agent.name, MAX_MESSAGE_LENGTH$1))}: ${agent.verdict}; ${words.join("; ")}`;
}
function agentLines(agent) {
	const { evaluation } = agent;
	const lines = [...findingLines(agent.findings)];
	if (evaluation === void 0) return [...lines, "not checked: its files could not be read"];
	const unmapped = evaluation.coverage.percent === null ? [] : evaluation.coverage.unmapped;
	const gaps = unmapped.length > 0 ? `; unmapped: ${unmapped.map((action) => (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.nn)(JSON.stringify(action.value))).join(", ")}` : "";
	lines.push(`coverage: ${(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.ir)(agent)}${gaps}`);
	for (const source of agent.agent.tools?.sources ?? []) lines.push(`tools from: ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.nn)(source)}`);
	if (agent.history) lines.push(`history: ${(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Rr)(agent.history.history)}; ${(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Ir)(agent.history.history)}`);
	for (const source of agent.history?.sources ?? []) lines.push(`traces from: ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.nn)(source)}`);
	if (evaluation.governed) lines.push(`run time: ${(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.zn)(evaluation)}`);
	for (const line of remoteLines(agent)) lines.push(`API: ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.nn)(line)}`);
	return lines;
}
function findingLines(findings) {
	let shown;
	return (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.$n)(findings).flatMap((finding) => {
		const help = finding.help !== void 0 && finding.help !== shown ? [`  help: ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.nn)((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Kt)(finding.help, MAX_MESSAGE_LENGTH$1))}`] : [];
		shown = finding.help;
		return [(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Nn)(finding), ...help];
	});
}
function tail(report) {
	const compared = report.compared === void 0 ? "" : `; ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.nn)(report.compared)}`;
	return `Result: verdict ${report.verdict}, conclusion ${report.conclusion}; findings: ${(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.jn)(report.findings)}${compared} (Card Gate ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.nn)(report.version)})`;
}
const LOG = {
	name: "log",
	doors: ["action"],
	render: renderLog
};
// build/src/report/surfaces/annotations.js
var annotations_exports = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)({
	renderGitHub: () => renderGitHub,
	toWorkflowCommands: () => toWorkflowCommands
});
const MAX_ANNOTATIONS = 500;
const MAX_TITLE_LENGTH = 255;
const MAX_COMMANDS = {
	error: 9,
	warning: 10
};
const MAX_NAMED$1 = 10;
function groupsOf(report) {
	const shown = report.findings.filter((finding) => finding.severity !== "note" && !(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.ri)(finding));
	return (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Qn)((0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.$n)(shown.sort(_cli_js__WEBPACK_IMPORTED_MODULE_1__.St)));
}
function fileOf({ first: { location } }) {
	return location.file === "" || location.repository !== void 0 ? void 0 : location.file;
}
function toCheckAnnotations(report) {
	const all = groupsOf(report);
	const placed = all.flatMap((group) => {
		const file = fileOf(group);
		return file === void 0 ? [] : [{
			group,
			file
		}];
	});
	const annotations = placed.slice(0, MAX_ANNOTATIONS).map(({ group, file }) => {
		const { first } = group;
		const lines = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Mr)(report, first.location);
		return {
			path: file,
			start_line: lines?.start ?? 1,
			end_line: lines?.end ?? 1,
			...lines?.columns && {
				start_column: lines.columns.start,
				end_column: lines.columns.end
			},
			annotation_level: first.severity === "error" ? "failure" : "warning",
			title: titleOf$1(group),
			message: messageOf$1(group, report)
		};
	});
	return {
		annotations,
		notShown: placed.length - annotations.length,
		withoutFile: all.length - placed.length
	};
}
function toWorkflowCommands(report) {
	const total = {
		error: 0,
		warning: 0
	};
	const commands = [];
	for (const group of groupsOf(report)) {
		const level = group.first.severity === "error" ? "error" : "warning";
		total[level] += 1;
		if (total[level] <= MAX_COMMANDS[level]) commands.push(commandOf(level, group, report));
	}
	const over = (level) => Math.max(0, total[level] - MAX_COMMANDS[level]);
	return {
		commands,
		total,
		notShown: {
			error: over("error"),
			warning: over("warning")
		}
	};
}
const LEVEL_NOUN = {
	error: _cards_js__WEBPACK_IMPORTED_MODULE_2__.Gr,
	warning: _cards_js__WEBPACK_IMPORTED_MODULE_2__.Jr
};
function commandOf(level, group, report) {
	const { first } = group;
	const file = writableFileOf(group);
	const lines = file === void 0 ? void 0 : (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Mr)(report, first.location);
	return `::${level} ${[
		["file", file],
		["line", lines?.start],
		["endLine", lines?.end],
		["col", lines?.columns?.start],
		["endColumn", lines?.columns?.end],
		["title", titleOf$1(group)]
	].flatMap(([name, value]) => value === void 0 ? [] : [`${name}=${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Wt)(String(value))}`]).join(",")}::${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ut)(messageOf$1(group, report, file === void 0))}`;
}
function writableFileOf(group) {
	const file = fileOf(group);
	return file !== void 0 && (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Qt)(file) ? file : void 0;
}
function titleOf$1({ first, count }) {
	const title = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__._i)(first.rule).summary.replace(/\.$/, "");
	return (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Kt)(`${title}${count > 1 ? ` (${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.sn)(count)} times)` : ""} [${first.rule}]`, MAX_TITLE_LENGTH);
}
function messageOf$1(group, report, isWithoutFile = false) {
	const { first, count, tools, agents, others } = group;
	const lines = [
		(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.nn)((0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Yr)(first.message)),
		...others.slice(0, MAX_NAMED$1).map((other) => (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.nn)((0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Yr)(other))),
		...others.length > MAX_NAMED$1 ? [`\u2026 and ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.sn)(others.length - MAX_NAMED$1)} more like this`] : [],
		...count > 1 && tools.length > 1 ? [`${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.sn)(count)} times; tools: ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.nn)((0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Qr)(tools, MAX_NAMED$1))}`] : [],
		...first.location.repository === void 0 && !(isWithoutFile && first.location.file !== "") ? [] : [`At ${(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Pr)(first.location)}`],
		...first.help === void 0 ? [] : [`What to do: ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.nn)(first.help)}`],
		...group.related.map((related) => `See also ${(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Pr)(related.location)}: ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.nn)(related.message)}`),
		...agents.length > 0 ? [`Agent: ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.nn)((0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Qr)(agents, MAX_NAMED$1))}`] : [],
		...first.location.repository === void 0 && report.staleFiles.has(first.location.file) ? ["No line is shown, because this file differs between the head commit and the merge commit that was checked."] : []
	];
	return (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Kt)(lines.join("\n"), 15960);
}
function commandsNotShown({ total, notShown }, elsewhere = "this log and the job summary have them all") {
	const levels = ["error", "warning"].filter((level) => notShown[level] > 0);
	if (levels.length === 0) return void 0;
	return `annotations: showing ${levels.map((level) => `${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.sn)(total[level] - notShown[level])} of ${(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Xr)(total[level], LEVEL_NOUN[level])}`).join(", ")}; ${elsewhere}`;
}
function checksNotShown({ annotations, notShown, withoutFile }) {
	const parts = [...notShown > 0 ? [`showing the worst ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.sn)(annotations.length)} of ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.sn)(annotations.length + notShown)}`] : [], ...withoutFile > 0 ? [`${(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Xr)(withoutFile, _cards_js__WEBPACK_IMPORTED_MODULE_2__.Wr)} without a file ${withoutFile === 1 ? "appears" : "appear"} only in the report`] : []];
	return parts.length === 0 ? void 0 : `annotations: ${parts.join("; ")}`;
}
function deliveryOf$1(report, { settings, commit }) {
	const { annotations: wanted, checkName, id } = settings;
	if (wanted === "none") return void 0;
	const inLog = toWorkflowCommands(report);
	const hidden = commandsNotShown(inLog);
	const commands = {
		to: "log",
		lines: [...inLog.commands, ...hidden === void 0 ? [] : [hidden]]
	};
	if (wanted === "commands" || commit === void 0) return commands;
	const shown = toCheckAnnotations(report);
	const note = checksNotShown(shown);
	return {
		to: "check run",
		check: {
			name: checkName,
			headSha: commit,
			externalId: id,
			conclusion: report.conclusion,
			...renderCheckRun(report),
			annotations: shown.annotations
		},
		...note !== void 0 && { note },
		output: "check-run-url",
		otherwise: commands
	};
}
function renderGitHub(report) {
	const shown = toWorkflowCommands(report);
	const hidden = commandsNotShown(shown, "this log shows all findings");
	return [...[...renderLog(report, { commands: true }), ...shown.commands], ...hidden === void 0 ? [] : [hidden]].join("\n");
}
const ANNOTATIONS = {
	name: "annotations",
	doors: ["action", "command line"],
	render: (report) => ({
		checks: toCheckAnnotations(report),
		commands: toWorkflowCommands(report)
	}),
	format: {
		flag: "github",
		print: renderGitHub
	},
	published: {
		called: "the annotations",
		permission: "checks: write",
		delivery: deliveryOf$1
	}
};
// build/src/report/writing/marker.js
const NO_RUN = {
	number: 0,
	attempt: 0
};
const WORD = {
	comment: "card-gate",
	issue: "card-gate-issue",
	suggestion: "card-gate-suggestion"
};
const PATTERN = {
	comment: /^<!-- card-gate:(\S*) run=(\d{1,15})\.(\d{1,15}) -->/,
	issue: /^<!-- card-gate-issue:(\S*) run=(\d{1,15})\.(\d{1,15}) -->/,
	suggestion: /^<!-- card-gate-suggestion:(\S*) run=(\d{1,15})\.(\d{1,15}) -->/
};
function markerOf(surface, id, run) {
	return `<!-- ${WORD[surface]}:${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Gt)(id)} run=${run.number}.${run.attempt} -->`;
}
function readMarker(surface, body) {
	const match = PATTERN[surface].exec(body);
	const id = match?.[1] === void 0 ? void 0 : (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__["in"])(match[1]);
	if (!match || id === void 0) return void 0;
	return {
		id,
		run: {
			number: Number(match[2]),
			attempt: Number(match[3])
		}
	};
}
function isOfLaterRun(surface, body, run) {
	const before = readMarker(surface, body)?.run;
	return before !== void 0 && (before.number > run.number || before.number === run.number && before.attempt > run.attempt);
}
function withoutRun(surface, body) {
	const marker = PATTERN[surface].exec(body);
	return `${marker ? `${WORD[surface]}:${marker[1]}` : ""}${body.slice(marker?.[0].length ?? 0)}`.replaceAll("\r\n", "\n").replace(/\/actions\/runs\/\d+(\/attempts\/\d+)?/g, "").trimEnd();
}
// build/src/model/decision-row.js
const DECISION_EFFECTS = [
	"allow",
	"deny",
	"audit"
];
const DECISION_MODES = ["matched", "default"];
const DECISION_FIELDS = [
	"timestamp",
	"actor",
	"action",
	"resource",
	"effect",
	"policy_id",
	"policy_file",
	"policy_version",
	"reason",
	"mode",
	"limit",
	"session",
	"agent",
	"source",
	"call_index"
];
const DECISION_COLUMNS = [
	"decision_id",
	...DECISION_FIELDS,
	"previous_hash",
	"hash"
];
const DECISION_LOG_SCHEMA = "card-gate-decisions/1";
// build/src/report/decision-log/chain.js
const SEAL = /,"hash":"([0-9a-f]{64})"\}$/;
function sealed(fields, sha256) {
	const body = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.$t)(fields);
	const hash = sha256(body);
	return {
		text: `${body.slice(0, -1)},"hash":"${hash}"}`,
		hash
	};
}
function unsealed(line) {
	const hash = SEAL.exec(line.slice(-75))?.[1];
	return hash === void 0 ? void 0 : {
		body: `${line.slice(0, -75)}}`,
		hash
	};
}
// build/src/report/decision-log/write-log.js
const LOG_START = `{"schema":"${DECISION_LOG_SCHEMA}"`;
const ID_DIGITS = 32;
var DecisionLogWriter = class {
	#write;
	#sha256;
	#counts = {
		allow: 0,
		deny: 0,
		audit: 0
	};
	#rows = 0;
	#previous;
	#isOver = false;
	constructor(subject, write, sha256) {
		this.#write = write;
		this.#sha256 = sha256;
		this.#previous = this.#append({
			schema: DECISION_LOG_SCHEMA,
			commit: subject.commit,
			base: subject.base,
			files: subject.files.map(({ path, sha256: digest }) => ({
				path,
				sha256: digest
			})),
			tool_version: subject.tool_version,
			time: subject.time,
			previous_hash: null
		});
	}
	add(decision) {
		this.#rows += 1;
		this.#counts[decision.effect] += 1;
		const values = Object.fromEntries(DECISION_FIELDS.map((field) => [field, decision[field]]));
		const decision_id = idOf$2(values, this.#rows, this.#sha256);
		const previous_hash = this.#previous;
		const hash = this.#append({
			decision_id,
			...values,
			previous_hash
		});
		return {
			decision_id,
			...values,
			previous_hash,
			hash
		};
	}
	end(notEvaluated) {
		const counts = { ...this.#counts };
		const finalHash = this.#append({
			rows: this.#rows,
			counts,
			not_evaluated: notEvaluated.map(({ what, reason, count }) => ({
				what,
				reason,
				count
			})),
			previous_hash: this.#previous
		});
		this.#isOver = true;
		return {
			rows: this.#rows,
			counts,
			finalHash
		};
	}
	#append(fields) {
		if (this.#isOver) throw new Error("the decision log has already ended");
		const { text, hash } = sealed(fields, this.#sha256);
		this.#write(`${text}\n`);
		this.#previous = hash;
		return hash;
	}
};
function idOf$2(decision, row, sha256) {
	const fields = DECISION_FIELDS.map((field) => decision[field]);
	return sha256((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.$t)([row, ...fields])).slice(0, ID_DIGITS);
}
// build/src/report/surfaces/issue.js
const ISSUE_LIMIT = 65e3;
const MAX_ID_LENGTH = 80;
const MAX_OPTION_LENGTH = 300;
const MAX_AGENTS$2 = 100;
const MAX_EXEMPTIONS = 50;
function issueMarker(id, run = NO_RUN) {
	return markerOf("issue", id, run);
}
function parseIssueMarker(body) {
	return readMarker("issue", body);
}
function issueSaysTheSame(body, other) {
	return withoutTimes(body) === withoutTimes(other);
}
function withoutTimes(body) {
	return withoutRun("issue", body).replace(/^(_As of the audit at )\d{4}-\d\d-\d\d \d\d:\d\d UTC/m, "$1").replace(/(\/(?:blob|commit)\/|^git (?:fetch origin|checkout) )[0-9a-f]{40,64}(?![0-9a-f])/gm, "$1");
}
function renderIssue(report, { complete, at, run = NO_RUN }) {
	const { id } = report.settings;
	const state = stateOf$1(report, complete);
	const troubled = report.agents.filter(({ verdict }) => verdict !== "pass");
	const parts = [
		{
			kind: "fixed",
			text: `${issueMarker(id, run)}\n`
		},
		headPart(report),
		{
			kind: "fixed",
			text: `${asOf(report, at)}${whose(report, troubled.length)}`
		},
		(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.rr)({
			...report,
			agents: troubled.length > 0 ? troubled : report.agents
		}, 1, MAX_AGENTS$2),
		{ kind: "omissions" },
		...(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Xn)(report, 2, {
			perRule: 5,
			perSeverity: 25
		}),
		exemptionsPart(report, 3, MAX_EXEMPTIONS),
		ignoredPart(report, 3),
		...(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Jn)(report.findings) ? [] : [(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Yn)(report, 4, "gaps")],
		noticesPart(report, 3),
		...state === "open" ? adviceParts(report, 5) : [],
		...remoteParts(report, 5),
		{
			kind: "fixed",
			text: `${state === "closed" ? "" : reproduce(report)}${life(state)}`
		},
		footPart(state === "kept" ? {
			...report,
			compared: "not everything was checked"
		} : report)
	];
	return {
		title: `Card Gate: the audit needs attention (${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Kt)((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.on)(id), MAX_ID_LENGTH)})`,
		body: assemble(parts, {
			limit: ISSUE_LIMIT,
			measure: codePoints,
			omitted: omitted(report, "run summary")
		}),
		state
	};
}
function stateOf$1(report, complete) {
	switch (report.verdict) {
		case "error":
		case "fail":
		case "warn": return "open";
		case "pass": return complete && checkedAll(report) ? "closed" : "kept";
		default: return report.verdict;
	}
}
function checkedAll({ settings, nothingToCheck, agents }) {
	return settings.scope === "all" && !nothingToCheck && agents.length > 0 && agents.every(({ agent, evaluation, history }) => evaluation && agent.tools?.complete !== false && (history?.history.cut ?? 0) === 0);
}
function asOf({ links }, at) {
	const more = [...links === void 0 ? [] : [`[commit](${links.repository}/commit/${links.sha})`], ...links?.run === void 0 ? [] : [`[run](${links.run})`]];
	return `_As of the audit at ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.K)(at.getTime())}${more.length > 0 ? `: ${more.join(", ")}` : ""}. Later audits with the same result do not update this text._\n\n`;
}
function whose({ agents }, troubled) {
	if (troubled === 0) return "";
	if (agents.length === 1) return "The only agent needs attention:\n\n";
	return `${troubled === agents.length ? "All" : `${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.sn)(troubled)} of`} ${(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Xr)(agents.length, _cards_js__WEBPACK_IMPORTED_MODULE_2__.Vr)} ${troubled === 1 ? "needs" : "need"} attention:\n\n`;
}
const RULES = ["rule", "rules"];
const MAX_PATCH_LENGTH = 12e3;
const MAX_REFUSED = 5;
function adviceParts({ agents }, rank) {
	return (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.lr)(agents).flatMap(({ agent, advice = [], history }) => {
		if (advice.length === 0 || history === void 0) return [];
		const name = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Zt)((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Kt)(agent.name, 120));
		const { calls, summary } = history.history;
		const traces = summary.pass + summary.warn + summary.fail + summary.skipped;
		const from = `From ${(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Xr)(calls, _cards_js__WEBPACK_IMPORTED_MODULE_2__.Hr)} in ${(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Xr)(traces, _cards_js__WEBPACK_IMPORTED_MODULE_2__.qr)}. Traces show what the agent did, not what it should do, so review each line. Save the patches that you accept, and apply them in this order with \`git apply\`.`;
		return [{
			kind: "items",
			rank,
			open: `<details><summary>Recommended for ${name}: ${advice.map(adviceTitle).join("; ")}</summary>\n\n${from}\n\n`,
			items: advice.map(adviceItem),
			close: "</details>\n\n",
			noun: ["recommendation", "recommendations"]
		}];
	});
}
function adviceTitle({ of, rules }) {
	const what = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Xr)(rules, RULES);
	return of === "denials" ? `${what} that ${rules === 1 ? "ends" : "end"} denials` : `${what} that no call needs`;
}
function adviceItem(advice) {
	const { file, patch, proof, refused } = advice;
	const title = `**${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ht)(file)}**: ${adviceTitle(advice)}`;
	const command = `Run ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ht)(`card-gate recommend ${file} --traces \u2026 --for ${advice.of}`)} for the patch.`;
	const others = refused.slice(0, MAX_REFUSED).map((each) => `- not recommended: ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ht)((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Kt)(each.name, 120))}, because ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.rn)(each.why)}`);
	const more = refused.length - others.length;
	const notes = [
		...proof.map((sentence) => `- ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.rn)(sentence)}`),
		...others,
		...more > 0 ? [`- not recommended: ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.sn)(more)} more`] : []
	];
	const short = () => `${title}. ${command}\n\n`;
	const long = () => `${title}\n\n${notes.join("\n")}\n\n${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Yt)(patch.trimEnd(), "diff")}\n\n`;
	return {
		weight: 1,
		forms: isShown(patch) ? [short, long] : [short]
	};
}
function isShown(patch) {
	return patch.length <= MAX_PATCH_LENGTH && !patch.includes("<!--") && patch.split("\n").every((line) => (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.on)(line) === line);
}
function reproduce({ settings, links }) {
	const options = [
		...settings.config === ".github/card-gate.yml" ? [] : optionOf("--config", settings.config),
		...optionOf("--environment", settings.environment),
		...optionOf("--min-coverage", settings.minCoverage === void 0 ? void 0 : String(settings.minCoverage)),
		...settings.failOn === "fail" ? [] : optionOf("--fail-on", settings.failOn),
		...settings.onNoCards === "warn" ? [] : optionOf("--on-no-cards", settings.onNoCards),
		...settings.onNoTools === "warn" ? [] : optionOf("--on-no-tools", settings.onNoTools)
	];
	const lines = [...links === void 0 ? [] : [`git fetch origin ${links.sha}`, `git checkout ${links.sha}`], ["card-gate check", ...options].join(" ")];
	return `<details><summary>How to reproduce this on your own machine</summary>\n\nUse the Card Gate ${links?.documentation === void 0 ? "command line" : `[command line](${links.documentation}docs/reference/command-line.md)`} in a clone of this repository:\n\n${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Yt)(lines.join("\n"), "text")}\n\nOther workflow inputs, such as \`tools\`, are also available as command-line options.\n</details>\n\n`;
}
function optionOf(name, value) {
	if (value === void 0 || value.length > MAX_OPTION_LENGTH || (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.on)(value) !== value) return [];
	return [name, /^[\w./-]+$/.test(value) ? value : `'${value.replaceAll("'", "'\\''")}'`];
}
function life(state) {
	switch (state) {
		case "open": return "A full audit without problems or warnings closes this issue. A later audit that finds problems or warnings opens it again.\n\n";
		case "closed": return "Everything was checked, so this issue is closed. An audit that finds problems or warnings opens it again.\n\n";
		case "kept": return "The audit was not complete, so this issue stays as it is. A full audit without problems or warnings closes it.\n\n";
		default: return state;
	}
}
function renderDuplicate(id, run, original) {
	return `${issueMarker(id, run)}\nTwo audits opened an issue at the same moment. This one is a duplicate of #${original}.\n`;
}
const AUDITS = ["schedule", "workflow_dispatch"];
function isIssueOfAudit({ trackingIssue }, { scope, event }) {
	return trackingIssue && scope === "all" && AUDITS.includes(event);
}
const INCOMPLETE = [
	"history-not-evaluated",
	"traces-truncated",
	"trace-lines-skipped",
	"redacted-names",
	"idle",
	"remote-not-checked"
];
function deliveryOf(report, { settings, run, now }) {
	if (!isIssueOfAudit(settings, report.settings)) return void 0;
	const complete = !report.findings.some((finding) => (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.mi)(finding, ...INCOMPLETE));
	return {
		to: "issue",
		issue: {
			id: settings.id,
			run,
			...renderIssue(report, {
				complete,
				at: now,
				run
			})
		},
		output: "issue-url"
	};
}
const ISSUE = {
	name: "issue",
	doors: ["action"],
	render: renderIssue,
	published: {
		called: "the tracking issue",
		permission: "issues: write",
		delivery: deliveryOf
	}
};
// build/src/report/sections/changes-json.js
function changesToJson({ direction, agents, letThrough }) {
	return {
		direction,
		also_narrows: alsoNarrows(direction, agents),
		changes: agents.flatMap((agent) => agent.changes.map(changeToJson)),
		coverage: {
			before: lowest(agents.map(({ coverage }) => coverage.before)),
			after: lowest(agents.map(({ coverage }) => coverage.after))
		},
		agents: agents.map((agent) => ({
			name: agent.agent,
			status: agent.status,
			compared_with: comparedNames(agent),
			direction: agent.direction,
			also_narrows: alsoNarrows(agent.direction, [agent]),
			coverage: {
				before: agent.coverage.before,
				after: agent.coverage.after
			},
			host: agent.host ?? null
		})),
		approved_by_label: letThrough ?? null
	};
}
function comparedNames(comparison) {
	return comparison.status === "added" ? [] : (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.vr)(comparison);
}
function alsoNarrows(direction, agents) {
	return direction === "widens" && agents.some(({ changes }) => changes.some((change) => change.direction === "narrows"));
}
function lowest(percents) {
	const known = percents.filter((percent) => percent !== null);
	return known.length > 0 ? known.reduce((least, percent) => Math.min(least, percent)) : null;
}
function changeToJson(change) {
	return {
		agent: change.agent,
		direction: change.direction,
		kind: change.kind,
		subject: change.subject,
		before: change.before,
		after: change.after,
		sentence: change.sentence,
		tools: change.tools,
		example: change.example ?? null,
		...(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.On)(change.at),
		base_location: change.wasAt ? (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.On)(change.wasAt) : null,
		base_agent: change.comparedWith ?? null,
		undecided: change.undecided ?? false,
		no_effect: change.noEffect ?? false
	};
}
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
function partOf$1(section, subject, words, value, place, sources = []) {
	return {
		section,
		subject,
		words,
		value,
		scope: (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.zt)(place),
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
	const entries = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Za)(lists).map(({ entry }) => {
		const { name, effect, priority, limit, message } = entry;
		const once = limit ? `, once the limit of ${(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.En)(limit)} is reached` : "";
		const why = message === void 0 ? "" : `: ${message}`;
		const words = `${effect} ${(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.qa)(entry)}${once}${why}`;
		const patterns = Object.entries(entry.patterns).map(([field, { text }]) => [field, text]);
		return partOf$1("access", name, words, {
			effect,
			priority,
			...Object.fromEntries(patterns),
			...entry.sql && { sql: entry.sql.text },
			...limit && { limit: (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.En)(limit) },
			...message !== void 0 && { message }
		}, entry.place);
	});
	const list = lists.find(({ otherwise }) => otherwise === "deny") ?? lists.find(({ otherwiseAt }) => otherwiseAt);
	if (list?.otherwiseAt === void 0) return entries;
	const { otherwise, otherwiseAt } = list;
	return [...entries, partOf$1("access", "default", otherwise, otherwise, otherwiseAt)];
}
// build/src/floors/card-parts.js
function cardParts(card) {
	const { maxAutonomousValue: limit } = card;
	return [
		...card.boundedActions.map((action) => partOf$1("bounded actions", action.value, "", action.value, action.place)),
		...limit ? [partOf$1("limits", "max_autonomous_value", `${limit.value.amount} ${limit.value.currency}`.trim(), { ...limit.value }, limit.place)] : [],
		...card.declaredValues.map((value) => partOf$1("values", value.value, "declared", {
			declared: true,
			...definitionOf(card, value.value)
		}, value.place)),
		...card.conflictsWith.map((value) => partOf$1("values", value.value, "in conflict with the card", { conflicts_with: true }, value.place)),
		...[...card.definitions].map(([name, { value, place }]) => partOf$1("values", name, `defined as ${wordsOf$2(value)}`, { definition: value }, place)),
		...plainPart("values", "hierarchy", card.hierarchy),
		...plainPart("conscience", "mode", card.conscienceMode),
		...card.conscienceValues.map(({ type, content, severity, place }) => partOf$1("conscience", content, `${type}${severity === void 0 ? "" : `, ${severity}`}`, {
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
	return part === void 0 ? [] : [partOf$1(section, key, wordsOf$2(part.value), part.value, part.place)];
}
function wordsOf$2(value) {
	if (typeof value === "string") return (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(value);
	if (typeof value !== "object" || value === null) return String(value);
	if (Array.isArray(value)) return value.every((item) => typeof item === "string") ? (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.R)(value) : (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.L)(value.length, "entry", "entries");
	return Object.entries(value).flatMap(([key, item]) => typeof item === "object" ? [] : [`${key} ${wordsOf$2(item)}`]).join(", ") || "given";
}
// build/src/floors/provenance.js
const OTHER_NAMES = {
	default_unmapped_severity: "unmapped_severity",
	autonomy_mode: "enforcement_mode"
};
function keyOf$1({ section, subject, words, value }) {
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
		const key = keyOf$1(part);
		const same = placesOf.get(key);
		if (same) for (const place of places) same.push(place);
		else placesOf.set(key, places);
	}
	return placesOf;
}
function withFurtherPlaces(part, scopes) {
	const { place } = part;
	if (!place || part.section === "forbidden") return part;
	const key = keyOf$1(part);
	const placesOfScopes = scopes.map((scope) => scope.get(key) ?? []);
	const from = placesOfScopes.findIndex((places) => places.some((candidate) => (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Cn)(candidate, place)));
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
		scope: (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.zt)(place),
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
		const pointer = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.It)(path);
		if (pointers.has(pointer)) return false;
		pointers.add(pointer);
		return true;
	}
};
// build/src/floors/parts.js
function effectiveParts(agent) {
	const { floors = [] } = agent;
	const scopes = floors.length === 0 ? [] : [...floors.map(placesOfFloor), placesByPart(partsOf$2((0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.ko)(agent)))];
	const parts = [
		...partsOf$2(agent).map((part) => withFurtherPlaces(part, scopes)),
		...accessParts(agent),
		...(agent.exemptions ?? []).map(({ section, patterns, reason, grantedBy, grantedAt, expiresAt, place }) => {
			const named = patterns.map((pattern) => pattern.value);
			return partOf$1("exemptions", section, `${named.length > 0 ? `for ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.R)(named)}, ` : ""}until ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(expiresAt)}, granted by ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(grantedBy)}: ${reason}`, {
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
function partsOf$2({ card, policy }) {
	return [
		...(policy?.forbidden ?? []).map((rule) => forbiddenPart(rule)),
		...capabilityParts(policy?.capabilities ?? []),
		...[...policy?.triggers ?? [], ...card?.triggers ?? []].map(triggerPart),
		...policy && (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.ts)(policy) ? defaultParts(policy) : [],
		...forbiddenActions(card, policy).map((action) => partOf$1("forbidden actions", action.value, "", action.value, action.place)),
		...card ? cardParts(card) : []
	];
}
const knownFloors = /* @__PURE__ */ new WeakMap();
function placesOfFloor(floor) {
	const known = knownFloors.get(floor);
	if (known) return known;
	const places = placesByPart(partsOf$2(floor));
	knownFloors.set(floor, places);
	return places;
}
function forbiddenActions(card, policy) {
	return card?.forbiddenActions ?? policy?.forbiddenActions ?? [];
}
function forbiddenPart(rule) {
	const except = (rule.except ?? []).map((pattern) => pattern.text);
	const exempt = except.length > 0 ? `; does not apply to ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.R)(except)} because of an exemption` : "";
	return partOf$1("forbidden", rule.pattern.text, `${rule.severity}: ${rule.reason}${exempt}`, {
		severity: rule.severity,
		reason: rule.reason,
		except
	}, rule.pattern.place, (rule.also ?? []).map(({ pattern, severity, reason }) => sourceOf(pattern.place, `${severity}: ${reason}`)));
}
function sourceOf(place, words) {
	return {
		scope: (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.zt)(place),
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
	return [...byName].map(([name, [first, ...others]]) => partOf$1("capabilities", name, mappingWords(first), [first, ...others].map(mappingValue), first.place, others.map((capability) => sourceOf(capability.place, mappingWords(capability)))));
}
function mappingWords({ patterns, actions, allowedDomains, severityOnUnmapped }) {
	return `${patterns.length > 0 ? (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.R)(patterns.map((pattern) => pattern.text)) : "no tool"} for ${actions.length > 0 ? (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.R)(actions.map((action) => action.value)) : "no action"}${allowedDomains === void 0 ? "" : `; ${allowedDomains.value.length > 0 ? `hosts ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.R)(allowedDomains.value)}` : "no hosts"}`}${severityOnUnmapped ? `; severity of unmapped tools: ${severityOnUnmapped.value}` : ""}`;
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
	return partOf$1("triggers", text, `${action}: ${reason}`, {
		action,
		reason
	}, place);
}
const KEYS$1 = {
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
	const filledIn = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.es)({ defaults });
	return Object.keys(KEYS$1).flatMap((key) => {
		const subject = KEYS$1[key][unified ? "unified" : "policy"];
		const given = defaults[key];
		if (given) return [partOf$1("defaults", subject, String(given.value), given.value, given.place)];
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
// build/src/report/sections/effective-json.js
function effectiveToJson(agent) {
	return effectiveParts(agent).map((part) => ({
		section: part.section,
		subject: part.subject,
		value: part.value,
		scope: part.section === "exemptions" ? "configuration" : part.scope,
		...(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.On)(part.place && (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Et)(part.place)),
		sources: part.sources.map(({ scope, place }) => ({
			scope,
			...(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.On)((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Et)(place))
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
		...(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.On)((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Et)(exemption.place))
	};
}
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
	const compared = report.comparison && changesToJson(report.comparison);
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
			compared_with: comparison ? comparedNames(comparison) : [],
			effective: effectiveToJson(agent),
			exemptions: (agent.exemptions ?? []).map(exemptionToJson),
			...remote && { remote: remoteToJson(remote) }
		})),
		findings: report.findings.map(_cards_js__WEBPACK_IMPORTED_MODULE_2__.Dn),
		counts: {
			problems: (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.ei)((0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.oi)(report, report), "error"),
			warnings: (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.ei)((0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.oi)(report, report), "warning"),
			permissions_added: (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.pr)(report.comparison?.agents ?? [], "widens"),
			permissions_removed: (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.pr)(report.comparison?.agents ?? [], "narrows")
		},
		direction: (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.ni)(report) ? compared?.direction ?? null : null,
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
	const options = _cli_js__WEBPACK_IMPORTED_MODULE_1__.a.map((name) => [name, settings[(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.f)(name)] ?? (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.l)(name) ?? null]);
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
		print: (report) => (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.en)(toJson(report))
	},
	published: {
		called: "the report file",
		permission: "",
		delivery: (report, { settings: { reportFile: path } }) => path === void 0 ? void 0 : {
			to: "file",
			path,
			text: `${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.en)(toJson(report))}\n`,
			output: "report-file"
		}
	}
};
// build/src/finding/fingerprint.js
const NONE = {
	files: /* @__PURE__ */ new Map(),
	agents: /* @__PURE__ */ new Map()
};
function fingerprintOf(finding, renames = NONE) {
	const { rule, severity, violation, agent, tool, location, subject } = finding;
	const file = renames.files.get(location.file) ?? location.file;
	const owner = agent === void 0 ? file : renames.agents.get(agent) ?? agent;
	return JSON.stringify([
		rule,
		violation ?? severity,
		agent === void 0 ? "file" : "agent",
		owner,
		subject ?? [file, location.pointer],
		tool ?? ""
	]);
}
// build/src/report/sections/sarif-results.js
const ROOT = "%SRCROOT%";
const MAX_RELATED$1 = 99;
const MAX_SENTENCE_LENGTH = 4e3;
const MAX_LABEL_LENGTH$1 = 300;
function sarifResults(findings, report) {
	const agents = new Map(report.agents.map((agent) => [agent.agent.name, agent]));
	const traces = new Set(report.agents.flatMap(({ agent }) => (agent.traces?.files ?? []).map(({ file }) => file)));
	const hasBaseline = report.findings.some(({ inBaseline }) => inBaseline === true);
	const seen = /* @__PURE__ */ new Map();
	return findings.map(({ finding, ruleId, ruleIndex }) => {
		const { severity, isNew, agent, tool } = finding;
		const place = placeOf$4(finding, {
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
function placeOf$4(finding, { agents, traces }) {
	const isShown = ({ file, repository }) => file !== "" && repository === void 0 && !traces.has(file);
	const shown = [finding.location, ...finding.related.map(({ location }) => location)].find(isShown);
	if (shown) return shown;
	const report = finding.agent === void 0 ? void 0 : agents.get(finding.agent);
	const [own] = report ? (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Oo)(report.agent) : [];
	return {
		file: own?.file ?? report?.agent.files.find((path) => !traces.has(path)) ?? ".github/card-gate.yml",
		pointer: ""
	};
}
function relatedOf({ location, related }, place) {
	return [...location === place || location.file === "" ? [] : [{
		location,
		message: "found here"
	}], ...related].filter((entry) => entry.location !== place && entry.location.repository === void 0).slice(0, MAX_RELATED$1).map((entry, index) => ({
		id: index + 1,
		location: entry.location,
		label: (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Kt)((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.on)(entry.message), MAX_LABEL_LENGTH$1)
	}));
}
function messageOf({ message, help, location, related }, place, shown) {
	const elsewhere = related.filter(({ location: { repository } }) => repository !== void 0);
	return { text: [
		plainText(sentence((0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Yr)((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Kt)(message, MAX_SENTENCE_LENGTH)))),
		...help === void 0 ? [] : [plainText(sentence(`What to do: ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Kt)(help, MAX_SENTENCE_LENGTH)}`))],
		...location !== place && location.repository !== void 0 ? [plainText(`Found at ${(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Pr)(location)}.`)] : [],
		...elsewhere.slice(0, MAX_RELATED$1).map((entry) => plainText(`See also ${(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Pr)(entry.location)}: ${sentence((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Kt)(entry.message, MAX_LABEL_LENGTH$1))}`)),
		...shown.length === 0 ? [] : [`See also: ${shown.map(({ id, label }) => `[${linkText(label)}](${id})`).join(", ")}.`]
	].join("\n") };
}
function sentence(text) {
	return /[.!?]$/.test(text) ? text : `${text}.`;
}
function plainText(text) {
	return (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.on)(text).replaceAll("](", "] (").replace(/[{}]/g, (brace) => brace + brace);
}
function linkText(text) {
	return plainText(text).replace(/[\\[\]]/g, (character) => `\\${character}`);
}
function relatedLocation({ id, location, label }) {
	return {
		id,
		...sarifLocation(location),
		message: { text: plainText((0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Yr)(label)) }
	};
}
function sarifLocation({ file, range }) {
	const { start, end } = range ?? {
		start: FIRST,
		end: FIRST
	};
	return { physicalLocation: {
		artifactLocation: {
			uri: (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.an)(file),
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
	const digest = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.kt)(fingerprintOf(finding));
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
const MAX_BYTES$1 = 1e7;
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
		const text = `${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.en)(toSarif(report, most))}\n`;
		const bytes = utf8Bytes(text);
		if (bytes <= MAX_BYTES$1 || most === 0) return text;
		const count = Math.min(most, report.findings.length);
		most = Math.max(0, Math.min(count - 1, Math.floor(count * MAX_BYTES$1 / bytes)));
	}
}
function toSarif(report, most) {
	const { findings, settings, version, links } = report;
	const rules = [];
	const indices = /* @__PURE__ */ new Map();
	const results = sarifResults(findings.slice(0, most).map((finding) => {
		const ruleId = idOf$1(finding);
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
		message: { text: `The file contains only the worst ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.sn)(most)} of ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.sn)(findings.length)} findings.` }
	}];
}
function idOf$1({ rule, violation }) {
	return violation === void 0 ? rule : `${rule}/${violation}`;
}
function sarifRule(finding, documentation) {
	const rule = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__._i)(finding.rule);
	const security = finding.violation ?? rule.security;
	const uri = documentation === void 0 ? void 0 : documentation + (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.fi)(rule.id);
	const consequence = consequenceOf(rule, finding);
	return {
		id: idOf$1(finding),
		shortDescription: { text: plainText(rule.summary) },
		fullDescription: { text: plainText(`${rule.summary} ${consequence}`) },
		help: {
			text: plainText(`${rule.summary} ${consequence} The rule manual explains "${rule.id}" with examples${uri === void 0 ? "." : `: ${uri}`}`),
			markdown: [
				`**${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Zt)(rule.summary)}**`,
				(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Zt)(consequence),
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
	if (violation !== void 0) return `This is a policy violation of ${violation} severity. ${_cli_js__WEBPACK_IMPORTED_MODULE_1__.xt.indexOf(violation) <= _cli_js__WEBPACK_IMPORTED_MODULE_1__.xt.indexOf("high") ? "By default, it fails the check. No configuration can lower or ignore it." : "It is a warning. No configuration can lower or ignore it."}`;
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
		case "nowhere": return "this event does not require a check";
		case "another commit": return "the run checked a different commit from the one for which the workflow runs, so code scanning would record the findings for the wrong commit";
		case "checkout": return scope === "all" || SEPARATE_EVENTS.has(event) ? void 0 : "the run checked only the agents that the change touches, so code scanning would close the alerts of the others; set \"scope\" to \"all\"";
		default: return checked;
	}
}
const SEPARATE_EVENTS = /* @__PURE__ */ new Set([
	"pull_request",
	"merge_group",
	_cards_js__WEBPACK_IMPORTED_MODULE_2__.$r
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
// build/src/report/sections/diagram.js
const MAX_NODES = 40;
const MAX_LABEL_LENGTH = 48;
const MAX_DIAGRAMS = 5;
const DIAGRAMS = ["diagram", "diagrams"];
function diagramParts(report, rank) {
	return (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.lr)(report.agents).flatMap((agent) => {
		const source = diagramOf(agent);
		return source === void 0 ? [] : [{
			agent,
			source
		}];
	}).slice(0, MAX_DIAGRAMS).map(({ agent, source }) => {
		return {
			kind: "items",
			rank,
			open: `<details><summary>Diagram of ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Zt)((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Kt)(agent.agent.name, 120))}: capabilities and the tools that they map${source.includes("classDef") ? "; violations are outlined in red" : ""}</summary>\n\n`,
			items: [{
				weight: 1,
				forms: [() => `${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Yt)(source, "mermaid")}\n`]
			}],
			close: "\n</details>\n\n",
			noun: DIAGRAMS
		};
	});
}
function diagramOf({ agent, evaluation }) {
	if (!agent.policy || !evaluation?.governed || evaluation.decisions.length === 0) return void 0;
	const branches = new Map(agent.policy?.capabilities.map((capability) => [capability, []]));
	for (const decision of evaluation.decisions) {
		const branch = branches.get(decision.capability);
		if (branch) branch.push(decision);
		else branches.set(decision.capability, [decision]);
	}
	const bad = new Set(evaluation.violations.map((violation) => violation.decision));
	return draw(agent.name, branches, bad, "named") ?? draw(agent.name, branches, bad, "counted");
}
function draw(agent, branches, bad, tools) {
	const lines = ["flowchart LR", `  agent["${label(agent)}"]`];
	const red = [];
	let nodes = 1;
	let branch = 0;
	for (const [capability, decisions] of branches) {
		const from = `c${branch}`;
		branch += 1;
		nodes += 1;
		lines.push(`  agent ${capability ? "-->" : "-.->"} ${from}["${capability ? label(capability.name) : "no capability"}"]`);
		for (const [index, leaf] of leaves(decisions, bad, tools).entries()) {
			nodes += 1;
			if (nodes >= MAX_NODES) return void 0;
			const to = `${from}t${index}`;
			lines.push(`  ${from} ${capability ? "-->" : "-.->"} ${to}["${leaf.text}"]`);
			if (leaf.bad) red.push(to);
		}
	}
	if (nodes >= MAX_NODES) return void 0;
	if (red.length > 0) lines.push("  classDef violation stroke:#d1242f,stroke-width:3px", `  class ${red.join(",")} violation`);
	return lines.join("\n");
}
function leaves(decisions, bad, tools) {
	if (tools === "named") return decisions.map((decision) => ({
		text: label(decision.tool.canonical),
		bad: bad.has(decision)
	}));
	return [decisions.filter((decision) => !bad.has(decision)), decisions.filter((decision) => bad.has(decision))].flatMap((list, index) => list.length === 0 ? [] : [{
		text: `${(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Xr)(list.length, _cards_js__WEBPACK_IMPORTED_MODULE_2__.Kr)}${index === 1 ? " in violation" : ""}`,
		bad: index === 1
	}]);
}
function label(text) {
	return (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.tn)((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Kt)(text, MAX_LABEL_LENGTH));
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
	const { card, policy } = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.ko)(agent);
	const shown = (file) => JSON.stringify((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Kt)(file, MAX_PATH_LENGTH));
	const [inCard, inPolicy] = [card?.place.document.file, policy?.place.document.file];
	const filesByPart = {
		card: inCard === void 0 ? [] : [inCard],
		policy: inPolicy === void 0 || inPolicy === inCard ? [] : [inPolicy],
		access: (agent.access?.own ?? []).map(({ document }) => document.file)
	};
	const files = _cli_js__WEBPACK_IMPORTED_MODULE_1__.A.flatMap((part) => filesByPart[part].map((file) => `${_cli_js__WEBPACK_IMPORTED_MODULE_1__.k[part].name} ${shown(file)}`));
	const floors = (agent.floors ?? []).map((floor) => {
		const { scope, repository } = floorOrigin(floor);
		return `${scope} ${shown(repository === void 0 ? floor.file : `${repository}:${floor.file}`)}`;
	});
	const above = floors.length === 0 ? "without a floor" : `under the ${floors.length === 1 ? "floor" : "floors"} ${(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Qr)(floors, MAX_FLOORS)}`;
	return `${files.join(" and ") || "no file of its own"}, ${above}`;
}
function floorOrigin(floor) {
	const origin = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Eo)(floor)?.origin;
	const repository = origin?.repository;
	return {
		scope: origin?.scope ?? "org",
		...repository !== void 0 && { repository }
	};
}
function notGranted(findings) {
	return findings.filter((finding) => (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.mi)(finding, "weakens-org", "forbidden-by-org"));
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
	return (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.lr)(report.agents).flatMap(({ agent }) => {
		if ((agent.floors ?? []).length === 0) return [];
		return [{
			kind: "items",
			rank,
			open: `<details><summary>Effective policy for ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Zt)((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Kt)(agent.name, 120))}, with sources</summary>\n\n${head()}`,
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
	return (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.or)(HEAD) + (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.or)(HEAD.map(() => "---"));
}
function itemOf(report, part, section) {
	const form = (length) => {
		const { place, sources } = part;
		const scope = setByWords(part);
		const setBy = `${isOfFloor(part) ? `**${scope}**` : scope}${place ? ` ${(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Nr)(report, (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Et)(place))}` : ""}`;
		const further = sources.slice(0, MAX_SOURCES).map((source) => {
			const words = source.words === void 0 ? "" : `: ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.rn)((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Kt)(source.words, length))}`;
			return `${setByWords({
				section: part.section,
				scope: source.scope
			})} ${(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Nr)(report, (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Et)(source.place))}${words}`;
		});
		const more = sources.length > MAX_SOURCES ? [`and ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.sn)(sources.length - MAX_SOURCES)} more`] : [];
		const subject = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ht)((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Kt)(part.subject, 120));
		return (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.or)([
			section === void 0 ? subject : `${sectionTitle(section)}: ${subject}`,
			(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.rn)((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Kt)(part.words, length)),
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
// build/src/report/surfaces/summary.js
var summary_exports = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)({ renderSummary: () => renderSummary });
const SUMMARY_LIMIT = 921600;
function renderSummary(report, { bytesBefore = 0 } = {}) {
	return assemble([
		headPart(report),
		(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.rr)(report, 1),
		{ kind: "omissions" },
		...changeParts(report, report.comparison, {
			widens: 2,
			narrows: 4,
			neutral: 7
		}),
		...(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Xn)(report, 3, {
			perRule: 20,
			perSeverity: 100
		}),
		exemptionsPart(report, 4),
		ignoredPart(report, 4),
		(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Yn)(report, 6, "all"),
		...remoteParts(report, 7),
		...diagramParts(report, 8),
		...historyParts(report, 9),
		...(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Rn)(report, 10),
		...floorParts(report, 11),
		changedFilesPart(report, 12),
		noticesPart(report, 5),
		footPart(report)
	], {
		limit: SUMMARY_LIMIT - bytesBefore,
		measure: utf8Bytes,
		omitted: omitted(report, "job log")
	});
}
const SUMMARY = {
	name: "summary",
	doors: ["action", "command line"],
	render: renderSummary,
	format: {
		flag: "markdown",
		print: (report) => renderSummary(report)
	},
	published: {
		called: "the job summary",
		permission: "",
		delivery: (report, { settings }) => settings.summary ? {
			to: "summary",
			render: (bytesBefore) => renderSummary(report, { bytesBefore })
		} : void 0
	}
};
// build/src/report/surfaces/text.js
const MAX_MESSAGE_LENGTH = 4e3;
const MAX_NAME_LENGTH = 60;
const SIGN = {
	pass: "\u2714",
	warn: "!",
	fail: "\u2716",
	error: "\u2716"
};
function renderText(report, options) {
	const paint = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.An)(options);
	const headline = headlineOf(report);
	const findings = [...(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.ui)(report)].sort(_cli_js__WEBPACK_IMPORTED_MODULE_1__.St);
	const dialects = dialectsOf(report.comparison);
	return [
		paint.verdict(headline.tone, paint.bold(`${SIGN[headline.tone]} Card Gate: ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.nn)(headline.title)}`)),
		...headline.tone === "pass" && headline.detail !== "" ? [`  ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.nn)(headline.detail)}`, ...headline.more.map((sentence) => `  ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.nn)(sentence)}`)] : [],
		...headline.caveats.map((caveat) => `  ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.nn)(caveat)}`),
		"",
		...hasChanges(report.comparison) ? [
			paint.bold("What this change does"),
			"",
			...changesText(report.comparison, paint),
			...approvalText(report)
		] : [],
		...(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Mn)(findings.filter((finding) => !(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.ii)(finding, report)), paint, "listed", options.frames),
		...preExistingText(findings.filter((finding) => (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.ii)(finding, report)), (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.ci)(report), paint),
		...report.agents.length > 0 ? [...agentsText(report.agents, paint), ""] : [],
		...remoteText(report.agents, paint),
		...allowancesText(report),
		...withoutBaseText(report),
		...report.notices.length > 0 ? [...report.notices.map((notice) => `notice: ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.nn)((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Kt)(notice, MAX_MESSAGE_LENGTH))}`), ""] : [],
		paint.dim([
			`Found: ${(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.jn)(report.findings, report.comparison)}. Verdict: ${report.verdict}.`,
			...dialects.length === 0 ? [] : [`Permission files as of ${dialects.join(", ")}.`],
			...report.settings.now === void 0 ? [] : [`The clock was set to ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.nn)(report.settings.now)}.`]
		].join(" "))
	].join("\n");
}
function approvalText({ findings }) {
	const widening = findings.find((finding) => (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.ai)(finding) && finding.severity === "error");
	if (widening?.help === void 0) return [];
	return [`  help: ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.nn)((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Kt)(widening.help, MAX_MESSAGE_LENGTH))}`, ""];
}
function withoutBaseText(report) {
	const { comparison, compared, permissionFiles = [] } = report;
	if (comparison || compared || permissionFiles.length === 0) return [];
	const [files, are] = permissionFiles.length === 1 ? ["the permission file", "is"] : [`the ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.L)(permissionFiles.length, "permission file")}`, "are"];
	return [`Without a base, ${files} ${are} only checked for errors. To see what a change permits, add --base origin/main.`, ""];
}
function preExistingText(findings, words, paint) {
	if (findings.length === 0) return [];
	return [
		paint.bold(`${(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Yr)(words)}: ${(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.jn)(findings)}`),
		...(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Qn)(findings).map((group) => (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Pn)(group, paint)),
		""
	];
}
function allowancesText(report) {
	const ignored = ignoredWords(report);
	const lines = [...exemptionLines(report.agents).map((line) => `exemption: ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.nn)(line)}`), ...ignored === "" ? [] : [(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.nn)(ignored)]];
	return lines.length > 0 ? [...lines, ""] : [];
}
function remoteText(agents, paint) {
	return (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.lr)(agents).flatMap((agent) => {
		const lines = remoteLines(agent);
		if (lines.length === 0) return [];
		const name = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.nn)((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Kt)(agent.agent.name, MAX_NAME_LENGTH));
		const shown = lines.map((line) => `  ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.nn)((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Kt)(line, MAX_MESSAGE_LENGTH))}`);
		return [
			paint.bold(`Remote check of ${name}`),
			...shown,
			""
		];
	});
}
function agentsText(agents, paint) {
	const sorted = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.lr)(agents);
	const past = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.ar)(agents);
	const rows = sorted.map((agent) => [
		(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.nn)((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Kt)(agent.agent.name, MAX_NAME_LENGTH)),
		agent.verdict,
		(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.ir)(agent),
		(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.cr)(agent.evaluation),
		(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.sr)(agent),
		...past ? [(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Lr)(agent)] : []
	]);
	const [head = "", ...lines] = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.kn)([[
		"Agent",
		"Verdict",
		"Coverage",
		"Violations",
		"Tools checked",
		...past ? ["History"] : []
	], ...rows]);
	return [paint.dim(head), ...lines];
}
const TEXT = {
	name: "text",
	doors: ["command line"],
	render: renderText,
	format: {
		flag: "text",
		print: (report, options) => renderText(report, options).trimEnd()
	}
};
// build/src/adapters/files/report-file.js
async function writeInside(root, name, text, begins) {
	const file = await pathInside(root, name);
	if (begins !== void 0 && !await isReplaceable(file, begins)) throw new _cli_js__WEBPACK_IMPORTED_MODULE_1__.J("another file at this path would be overwritten", "use another path, or remove that file");
	await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_8__.mkdir)(node_path__WEBPACK_IMPORTED_MODULE_5___default().dirname(file), { recursive: true });
	if (typeof text === "string") await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_8__.writeFile)(file, text);
	else writePieces(file, text);
	return file;
}
async function removeInside(root, name) {
	const file = await pathInside(root, name);
	if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_8__.lstat)(file).catch(() => void 0))?.isFile() === true) await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_8__.rm)(file);
}
async function readInside(root, name, most) {
	const file = await pathInside(root, name);
	const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = node_fs__WEBPACK_IMPORTED_MODULE_6__.constants;
	const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_8__.open)(file, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
	try {
		const stats = await handle.stat();
		if (!stats.isFile()) throw new _cli_js__WEBPACK_IMPORTED_MODULE_1__.J("it is not a file");
		const buffer = Buffer.alloc(Math.min(stats.size, most) + 1);
		const { bytesRead } = await handle.read(buffer, 0, buffer.length, 0);
		if (stats.size > most || bytesRead > most) throw new _cli_js__WEBPACK_IMPORTED_MODULE_1__.J(`it has more than ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.sn)(most)} bytes`);
		return buffer.subarray(0, bytesRead);
	} finally {
		await handle.close();
	}
}
async function pathInside(root, name) {
	const file = node_path__WEBPACK_IMPORTED_MODULE_5___default().resolve(root, name);
	const isLink = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_8__.lstat)(file).catch(() => void 0))?.isSymbolicLink() === true;
	const folder = await existing(node_path__WEBPACK_IMPORTED_MODULE_5___default().dirname(file));
	const top = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_8__.realpath)(root);
	if (isLink || folder !== top && !folder.startsWith(top + (node_path__WEBPACK_IMPORTED_MODULE_5___default().sep))) throw new _cli_js__WEBPACK_IMPORTED_MODULE_1__.J("its path points outside the workspace, or passes through a symbolic link", "use a path inside the workspace");
	if ([folder, file].some((part) => GIT_FOLDER.test(node_path__WEBPACK_IMPORTED_MODULE_5___default().relative(top, part)))) throw new _cli_js__WEBPACK_IMPORTED_MODULE_1__.J("its path is inside \".git\"", "use a path outside \".git\"");
	return file;
}
const GIT_FOLDER = /(?:^|[\\/])\.git(?:[\\/]|$)/i;
async function isReplaceable(file, begins) {
	const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_8__.lstat)(file).catch(() => void 0);
	if (stats === void 0 || !stats.isFile() || stats.size === 0) return true;
	const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_8__.open)(file);
	try {
		const { buffer, bytesRead } = await handle.read(Buffer.alloc(Buffer.byteLength(begins)));
		return buffer.toString("utf8", 0, bytesRead) === begins;
	} finally {
		await handle.close();
	}
}
const PIECE = 1048576;
function writePieces(file, produce) {
	const handle = (0,node_fs__WEBPACK_IMPORTED_MODULE_6__.openSync)(file, "w");
	try {
		let waiting = "";
		produce((text) => {
			waiting += text;
			if (waiting.length < PIECE) return;
			(0,node_fs__WEBPACK_IMPORTED_MODULE_6__.writeSync)(handle, waiting);
			waiting = "";
		});
		(0,node_fs__WEBPACK_IMPORTED_MODULE_6__.writeSync)(handle, waiting);
	} finally {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_6__.closeSync)(handle);
	}
}
async function existing(folder) {
	return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_8__.realpath)(folder).catch(() => existing(node_path__WEBPACK_IMPORTED_MODULE_5___default().dirname(folder)));
}
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
		...policySide((0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Ta)(agent)),
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
		limits: distinct$1(rulesOf("limits")).sort(_cards_js__WEBPACK_IMPORTED_MODULE_2__.oo),
		deciding: rulesOf("decides"),
		decide: (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.po)(comparable)
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
	return condition === void 0 || (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Uo)(condition).length > 0;
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
		rules: distinct$1(met.filter(isSet).flatMap(({ rules }) => rules.filter(({ level }) => level !== "allowed"))).sort(_cards_js__WEBPACK_IMPORTED_MODULE_2__.oo)
	}, ...met.filter((stage) => !isSet(stage))];
}
function isMetByRequests({ condition }) {
	return condition === void 0 || condition !== "unreadable" && (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Go)(condition);
}
function distinct$1(rules) {
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
		const byPattern = (rules) => (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.yo)(rules, ({ pattern }) => (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.rs)(pattern));
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
		return this.#patterns[side].get((0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.rs)(mapping.pattern)) ?? [];
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
			case "forbidden": return cause("forbidden", [(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.rs)(decider.forbidden.pattern)]);
			case "trigger": return cause("trigger", [(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Ea)(decider.trigger)]);
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
				return this.#capabilities[other].has(name) ? cause("pattern", [(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.rs)(decider.pattern)]) : cause("capability", [name]);
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
		const known = this.#edited.get(side) ?? (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.yo)([...side.limits, ...side.deciding].filter(this.isEdited), (rule) => this.causeOf(rule).key);
		this.#edited.set(side, known);
		return known;
	}
	between(base, head) {
		const [less, more] = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.xo)(base) < (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.xo)(head) ? [base, head] : [head, base];
		const [[lessSettled], [moreSettled]] = [less.settled, more.settled];
		if (moreSettled.kind === "ungoverned") return {
			first: [this.causeOf(moreSettled)],
			lesser: []
		};
		const restraining = less.limits.filter((limit) => (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.xo)(limit) < (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.xo)(more));
		const edited = restraining.filter(this.isEdited);
		const granting = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.xo)(lessSettled) < (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.xo)(more) ? this.#ofSettled(lessSettled, moreSettled, less === base ? "head" : "base") : [];
		const all = [...edited.map((limit) => this.causeOf(limit)), ...granting];
		const worst = [...edited.filter((limit) => (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.xo)(limit) === (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.xo)(less)).map((limit) => this.causeOf(limit)), ...(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.xo)(lessSettled) === (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.xo)(less) ? granting.slice(0, 1) : []];
		const known = worst.length > 0 ? worst : all.slice(0, 1);
		const first = known.length > 0 ? known : restraining.slice(0, 1).map((limit) => orderCause(limit, less === base ? "base" : "head"));
		return {
			first,
			lesser: all.filter(({ key }) => !first.some((cause) => cause.key === key))
		};
	}
	#ofSettled(less, more, side) {
		if ((0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.bo)(less) && !(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.bo)(more)) {
			const { otherwise } = this.#sides[side].policy;
			if ((0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.xo)(otherwise) >= (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.xo)(more)) return [this.causeOf(less.kind === "absent" ? otherwise : less)];
			return [this.causeOf(more), ...this.isEdited(less) && (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.xo)(less) < (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.xo)(otherwise) ? [this.causeOf(less)] : []];
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
	return (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__["do"])({
		match: {
			...match,
			tries: "all"
		},
		...condition && { condition }
	});
}
function sameTrigger(trigger, agent) {
	return (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.ja)(agent).find((candidate) => (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Ea)(candidate) === (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Ea)(trigger));
}
// build/src/diff/change-draft.js
function changeOf(agent, { tools = [], at, wasAt, ...draft }) {
	return {
		agent,
		tools,
		...draft,
		...at && { at: (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Et)(at) },
		...wasAt && { wasAt: (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Et)(wasAt) }
	};
}
function towards(before, after) {
	return before < after ? "widens" : before > after ? "narrows" : "neutral";
}
function inOrder$1(changes) {
	const rank = ({ direction, kind }) => [
		"widens",
		"narrows",
		"neutral"
	].indexOf(direction) * 2 + (kind === "names" || kind === "request" || kind === "call" ? 0 : 1);
	const place = (location) => [location?.file ?? "", location?.range?.start.offset ?? -1];
	const byPlace = (a, b) => {
		const [[fileA, offsetA], [fileB, offsetB]] = [place(a), place(b)];
		return (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ct)(fileA, fileB) || offsetA - offsetB;
	};
	return changes.toSorted((a, b) => rank(a) - rank(b) || byPlace(a.at ?? a.wasAt, b.at ?? b.wasAt) || byPlace(a.wasAt ?? a.at, b.wasAt ?? b.at) || (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ct)(a.sentence, b.sentence));
}
function directionOfChanges(changes) {
	return directionOf(changes.map(({ direction }) => direction));
}
// build/src/diff/names/name-words.js
const MAX_NAMED = 3;
function someOf(words, noun) {
	if (words.length <= MAX_NAMED) return (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.R)(words);
	const more = words.length - 2;
	return `${words.slice(0, 2).map(_cli_js__WEBPACK_IMPORTED_MODULE_1__.U).join(", ")} and ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.sn)(more)} more ${noun}`;
}
function firstTool(tools) {
	const [first = "", ...others] = tools;
	return others.length <= 1 ? (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.R)(tools) : `${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(first)} and ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.sn)(others.length)} more tools`;
}
function becomes(before, after) {
	switch (`${before} > ${after}`) {
		case "blocked > needs approval": return "no longer blocked, but held for approval";
		case "blocked > warned": return "no longer blocked, only flagged with a warning";
		case "needs approval > warned": return "no longer held for approval, only flagged with a warning";
		case "needs approval > allowed": return "now allowed without approval";
		case "warned > allowed": return "now allowed without a warning";
		case "blocked > left to a model": return "no longer blocked, but left to a model to decide";
		case "needs approval > left to a model": return "no longer held for approval, but left to a model to decide";
		case "left to a model > allowed": return "now allowed without a check by a model";
		case "allowed > left to a model": return "now left to a model to decide";
		case "left to a model > needs approval": return "now held for approval";
		case "blocked > audited": return "no longer blocked, only audited";
		case "audited > allowed": return "now allowed without an audit";
		case "allowed > audited": return "now audited";
		case "warned > needs approval":
		case "allowed > needs approval": return "now held for approval";
		case "allowed > warned": return "now flagged with a warning";
		default: return after === "blocked" ? "now blocked" : "now allowed";
	}
}
function whoIs(cause, tools, example, listed) {
	if (tools.length > 0) return `${firstTool(tools)} ${tools.length === 1 ? "is" : "are"}`;
	const { decider } = cause;
	const isUnlisted = listed.length > 0;
	if (isOfOneName(cause)) {
		const meant = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.rt)(example, listed);
		const hint = meant === void 0 ? "" : `; did you mean ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(meant)}?`;
		return `${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(example)}${isUnlisted ? ` (not in the tool list${hint})` : ""} is`;
	}
	if (decider.kind === "entry" || decider.kind === "otherwise") return `requests such as ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(requestText(example))} are`;
	return `tools such as ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(example)}${isUnlisted ? " (not in the tool list)" : ""} are`;
}
function isOfOneName({ decider, kind }) {
	if (decider.kind === "forbidden") return (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.No)(decider.forbidden.pattern.text);
	if (decider.kind !== "mapping" || kind !== "pattern" && kind !== "capability") return false;
	const [pattern, ...others] = kind === "pattern" ? [decider.pattern] : decider.capability.patterns;
	return pattern !== void 0 && others.length === 0 && (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.No)(pattern.text);
}
function subjectOf$2({ kind, decider, actions }) {
	if (actions) return `tools that require ${someOf(actions, "actions")}`;
	switch (decider.kind) {
		case "forbidden": return `tools that ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(decider.forbidden.pattern.text)} matches`;
		case "trigger": return `tools that the trigger on ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(decider.trigger.text)} covers`;
		case "mapping":
			if (kind === "capability") return `tools in the capability ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(decider.capability.name)}`;
			return `tools that ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(decider.pattern.text)} matches`;
		case "entry": return `requests that ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(decider.name)} matches`;
		case "otherwise": return "requests that no rule matches";
		case "default":
		case "absent": return "unmapped tools";
		case "ungoverned": return "every tool";
		default: return decider;
	}
}
function reasonOf$3(cause, sides, causes) {
	const { decider, side, kind } = cause;
	const isNew = side === "head";
	switch (decider.kind) {
		case "forbidden": return ruleReason(decider.forbidden, sides);
		case "trigger": {
			const key = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Ea)(decider.trigger);
			const [before, after] = [sides.base, sides.head].map(({ agent }) => [...agent?.policy?.triggers ?? [], ...agent?.card?.triggers ?? []].find((trigger) => (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Ea)(trigger) === key));
			const on = `trigger on ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(decider.trigger.text)}`;
			if (before && after && before.action !== after.action) return `the ${on} is now ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(after.action)} instead of ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(before.action)}`;
			return isNew ? `a ${on} was added` : `the ${on} was removed`;
		}
		case "mapping":
			if (kind === "order") return `the pattern ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(decider.pattern.text)} in the capability ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(decider.capability.name)} ${isNew ? "is now" : "is no longer"} the first match`;
			if (kind === "actions") return actionsReason(decider, cause.side, sides, causes);
			return mappingReason(decider, kind === "capability", sides, isNew);
		case "entry": return entryReason$1(decider, kind, isNew, sides, causes);
		case "otherwise": return `requests that no rule matches are now ${wordOf(sides.head.policy.otherwise)} instead of ${wordOf(sides.base.policy.otherwise)}`;
		case "default": return defaultReason(sides);
		case "ungoverned":
			if (!isNew) return "a policy now governs the agent";
			return sides.base.agent ? "the agent is no longer governed by a policy" : "no policy governs the agent";
		case "absent": return "the agent is new";
		default: return decider;
	}
}
const NAME_PHRASES = {
	kind: "names",
	levelOf: wordOf,
	whoIs,
	subjectOf: subjectOf$2,
	reasonOf: reasonOf$3,
	textOf: requestText,
	simpler: () => []
};
function requestText(request) {
	return (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Ho)(request).join(" ");
}
function entryReason$1(rule, kind, isNew, { base, head }, causes) {
	const on = `the rule on ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(requestText(rule.name))}`;
	if (kind === "order") return `${on} ${isNew ? "now decides" : "no longer decides"}`;
	const { key } = causes.causeOf(rule);
	const [before, after] = [base, head].map(({ limits, deciding }) => [...limits, ...deciding].find((candidate) => candidate.kind === "entry" && causes.causeOf(candidate).key === key));
	if (before && after) return `${on} is now ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(after.level)} instead of ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(before.level)}`;
	return after ? `a new rule on ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(requestText(after.name))} is ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(after.level)}` : `${on}, which was ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(rule.level)}, was removed`;
}
function ruleReason({ pattern }, { base, head }) {
	const rulesOf = ({ limits }) => ofKind(limits, "forbidden").flatMap(({ forbidden: rule }) => (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.rs)(rule.pattern) === (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.rs)(pattern) ? [rule] : []);
	const [[before], [after]] = [rulesOf(base), rulesOf(head)];
	const text = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(pattern.text);
	if (after === void 0) return `the rule that ${before === void 0 || (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.ka)(before.severity) === "denied" ? "forbade" : "warned about"} ${text} was removed`;
	if (before === void 0) return `a new rule ${(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.ka)(after.severity) === "denied" ? "forbids" : "warns about"} ${text}`;
	if (before.severity !== after.severity) return `the rule against ${text} now has severity ${after.severity} instead of ${before.severity}`;
	return `the exemptions from the rule against ${text} changed`;
}
function mappingReason({ capability, pattern, level }, whole, { base, head }, isNew) {
	const named = `the capability ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(capability.name)}`;
	const beyond = isNew && level === "denied" ? ", which goes beyond what the card allows" : "";
	if (!whole) return `${named} ${isNew ? "now" : "no longer"} maps ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(pattern.text)}${beyond}`;
	const patterns = someOf([...new Set(capability.patterns.map(({ text }) => text))], "patterns");
	if (isNew) return `${base.agent ? `the new capability ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(capability.name)}` : named} maps ${patterns}${beyond}`;
	return head.agent ? `${named}, which mapped ${patterns}, was removed` : "the agent was removed";
}
function actionsReason(mapping, side, { base, head }, causes) {
	const mappingAt = (end) => (side === end ? void 0 : causes.patternsLike(mapping, end)[0]) ?? mapping;
	const [former, present] = [mappingAt("base"), mappingAt("head")];
	const isOpened = present.exceeded.length < former.exceeded.length;
	const { exceeded } = isOpened ? former : present;
	const actions = exceeded.map(({ action }) => action.value);
	const list = someOf([...new Set(actions)], "actions");
	const [before, after] = [base.agent?.card, head.agent?.card];
	if (before && !after) return `the card that declared ${list} was removed`;
	if (!before && after) return `the new card does not declare ${list}`;
	const needs = ({ capability }) => actions.some((action) => capability.actions.some(({ value }) => value === action));
	const named = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(present.capability.name);
	if (isOpened && !needs(present)) return `the capability ${named} no longer requires ${list}`;
	if (!isOpened && !needs(former)) return `the capability ${named} now requires ${list}, which goes beyond what the card allows`;
	if (exceeded.every(({ forbiddenAt }) => forbiddenAt)) return `the card ${isOpened ? "no longer" : "now"} forbids ${list}`;
	return `the card ${isOpened ? "now" : "no longer"} declares ${list}`;
}
function defaultWords({ policy: { otherwise } }) {
	if (otherwise.kind !== "default") return wordOf(otherwise);
	const { unmappedAction, unmappedSeverity } = otherwise.defaults;
	switch (unmappedAction) {
		case "allow": return "allowed";
		case "warn": return "flagged with a warning";
		case "deny": return `denied with severity ${unmappedSeverity}`;
		default: return unmappedAction;
	}
}
function defaultReason({ base, head }) {
	const words = defaultWords(head);
	if (!base.agent) return `unmapped tools are ${words}`;
	return `unmapped tools are now ${words} instead of ${defaultWords(base)}`;
}
// build/src/diff/names/edited-patterns.js
function editedPatterns({ base, head }, isEdited) {
	const rules = [base, head].flatMap(allRules);
	if (rules.some(({ condition }) => condition !== void 0)) return void 0;
	if (orderOf(base, isEdited) !== orderOf(head, isEdited)) return void 0;
	const patterns = /* @__PURE__ */ new Set();
	for (const rule of rules) {
		if (!isEdited(rule)) continue;
		if ((0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.bo)(rule) || rule.match.patterns === void 0) return void 0;
		for (const { text } of rule.match.patterns) patterns.add(text);
	}
	return [...patterns];
}
function orderOf({ policy }, isEdited) {
	const seen = /* @__PURE__ */ new Set();
	const text = [];
	const add = (mark, rules) => {
		let run = [];
		let level = "";
		const finish = () => {
			if (run.length > 0) text.push(`${mark} ${level}`);
			for (const pattern of run.sort()) text.push(pattern);
			run = [];
		};
		for (const rule of rules) {
			if (isEdited(rule) || seen.has(mark + rule.key)) continue;
			seen.add(mark + rule.key);
			if (rule.level !== level) finish();
			level = rule.level;
			run.push(rule.key);
		}
		finish();
	};
	const limiting = policy.stages.filter(({ role }) => role === "limits");
	for (const [index, stage] of limiting.entries()) add(`limit ${index}`, (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.co)(stage));
	add("deciding", policy.stages.filter(({ role }) => role === "decides").flatMap((stage) => (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.co)(stage)));
	return text.join("\n");
}
// build/src/diff/names/witnesses.js
const MAX_TOGETHER = 8;
const MAX_CLOSE_STATES = 1e4;
function askOverRequests({ base, head }, edits, limits) {
	const looks = [base, head].some((side) => side.limits.filter(edits.isEdited).length > MAX_TOGETHER) ? ["worst", "levels"] : [
		"sets",
		"worst",
		"levels"
	];
	const names = /* @__PURE__ */ new Set();
	const within = editedPatterns({
		base,
		head
	}, edits.isEdited);
	const closest = {
		...limits,
		...within && { within: [within] }
	};
	for (const look of looks) {
		const { stateLimit = _cards_js__WEBPACK_IMPORTED_MODULE_2__.ca } = limits;
		const lookLimits = look === "levels" ? closest : {
			...closest,
			stateLimit: Math.min(stateLimit, MAX_CLOSE_STATES)
		};
		const details = [detailOf$1(base, edits, look), detailOf$1(head, edits, look)];
		const { classes, decided } = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Gt)(base.policy, head.policy, details, wayOf, lookLimits);
		for (const name of classes.values()) names.add(name);
		if (decided) return {
			names: [...names],
			decided
		};
	}
	return {
		names: [...names],
		decided: false
	};
}
function detailOf$1(side, { isEdited, causeOf }, look) {
	const limitsAndDefault = /* @__PURE__ */ new Set([...side.limits, side.policy.otherwise]);
	return {
		keyOf: (rule) => {
			if (look === "levels" || !isEdited(rule)) return void 0;
			return limitsAndDefault.has(rule) ? rule.key : causeOf(rule);
		},
		limits: look === "sets" ? "every" : "strictest"
	};
}
function wayOf(base, head) {
	if (base.rank === head.rank) return void 0;
	const [less, more] = base.rank < head.rank ? [base, head] : [head, base];
	const restricting = less.limits.filter(({ rank }) => rank < more.rank).map(({ text }) => text);
	return JSON.stringify([
		base.rank,
		head.rank,
		[...new Set(restricting)].sort(),
		less.settled.rank < more.rank && [less.settled.text, more.settled.text]
	]);
}
// build/src/diff/names/name-changes.js
function toolRequests(tools) {
	return tools.map((tool) => ({
		name: tool.canonical,
		request: (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__._o)(tool)
	}));
}
function nameChanges(sides, causes, known, limits, phrases = NAME_PHRASES) {
	const { base, head } = sides;
	const { names, decided } = askOverRequests(sides, {
		isEdited: causes.isEdited,
		causeOf: (rule) => causes.causeOf(rule).key
	}, limits);
	const groups = new Groups(causes);
	for (const { name, request } of known) groups.add(base.decide(request), head.decide(request), name, true);
	const further = [...base.limits, ...head.limits].filter(causes.isEdited).flatMap(namesLike);
	for (const name of [...names, ...further]) groups.add(base.decide(name), head.decide(name), name, false);
	const shown = {
		listed: known.map(({ name }) => name),
		phrases
	};
	const found = new Map(groups.all().map((group) => [draftOf$1(group, sides, causes, shown), group]));
	return {
		changes: decided ? [...found.keys()] : [...found.keys(), undecided$2(phrases)],
		origins: found,
		effective: groups.effective(),
		contributing: groups.contributing(),
		decided
	};
}
function namesLike({ match: { patterns = [] }, condition }) {
	const conditionPatterns = condition === void 0 || condition === "unreadable" ? [] : (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Wo)(condition);
	return (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Po)([...patterns, ...conditionPatterns].map(({ text }) => text));
}
var Groups = class {
	#causes;
	#groups = /* @__PURE__ */ new Map();
	#lesser = [];
	#effective = /* @__PURE__ */ new Set();
	#deciding = /* @__PURE__ */ new Set();
	constructor(causes) {
		this.#causes = causes;
	}
	add(base, head, name, known) {
		if (base.level === head.level) return;
		for (const { settled } of [base, head]) for (const rule of settled.filter(this.#causes.isEdited)) this.#deciding.add(this.#causes.causeOf(rule).key);
		const { first, lesser } = this.#causes.between(base, head);
		for (const cause of first) this.#put({
			cause,
			base,
			head,
			name,
			known
		});
		for (const cause of lesser) this.#lesser.push({
			cause,
			base,
			head,
			name,
			known
		});
	}
	all() {
		const known = new Set(this.#effective);
		for (const lesser of this.#lesser) if (!known.has(lesser.cause.key)) this.#put(lesser);
		return [...this.#groups.values()];
	}
	effective() {
		return this.#effective;
	}
	contributing() {
		return /* @__PURE__ */ new Set([...this.#effective, ...this.#deciding]);
	}
	#put({ cause, base, head, name, known }) {
		this.#effective.add(cause.key);
		const key = JSON.stringify([
			base.level,
			head.level,
			cause.key
		]);
		const group = this.#groups.get(key) ?? {
			cause,
			base,
			head,
			tools: []
		};
		this.#groups.set(key, group);
		if (known) group.tools.push(name);
		else group.example ??= name;
	}
};
function draftOf$1(group, sides, causes, { listed, phrases }) {
	const { cause, base, head } = group;
	const example = group.example === void 0 ? void 0 : simplest(group.example, sides, phrases);
	const tools = [...new Set(group.tools)].sort();
	const [before, after] = [phrases.levelOf(base), phrases.levelOf(head)];
	const who = phrases.whoIs(cause, tools, example ?? "", listed);
	const [at, wasAt] = [placeOf$3(head, cause, "head", causes), placeOf$3(base, cause, "base", causes)];
	return {
		direction: towards((0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.xo)(base), (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.xo)(head)),
		kind: phrases.kind,
		subject: phrases.subjectOf(cause),
		before,
		after,
		sentence: `${who} ${becomes(before, after)}: ${phrases.reasonOf(cause, sides, causes)}`,
		tools,
		...tools.length === 0 && example !== void 0 && { example: phrases.textOf(example) },
		...at && { at },
		...wasAt && { wasAt }
	};
}
function simplest(example, { base, head }, { simpler }) {
	let decisions;
	for (const candidate of simpler(example)) {
		decisions ??= [base.decide(example), head.decide(example)];
		const [before, after] = decisions;
		if (base.decide(candidate) === before && head.decide(candidate) === after) return candidate;
	}
	return example;
}
function placeOf$3(decision, cause, side, causes) {
	const [settled] = decision.settled;
	const worst = decision.limits.toSorted((a, b) => (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.xo)(a) - (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.xo)(b))[0];
	const deciding = worst && (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.xo)(worst) <= (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.xo)(settled) ? worst : settled;
	return (cause.side === side ? cause.decider : causes.counterpart(cause) ?? deciding).place;
}
function undecided$2({ kind }) {
	const [subject, more] = UNDECIDED[kind] ?? ["tools of some names", "tools are"];
	return {
		direction: "widens",
		kind,
		subject,
		before: LEVEL_WORDS[0],
		after: "allowed",
		sentence: `Card Gate could not determine whether more ${more} now allowed, so this counts as a widening`,
		undecided: true
	};
}
const UNDECIDED = {
	request: ["some requests", "requests are"],
	call: ["some calls", "calls are"]
};
// build/src/diff/access/access-side.js
function accessSides(base, head, reached) {
	const lists = [base?.access, head?.access].flatMap((access) => access ? [...access.floors, ...access.own] : []);
	const patterns = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.ro)(lists.flatMap(({ entries }) => entries));
	return {
		base: sideOf$1(base, reached, patterns),
		head: sideOf$1(head, reached, patterns)
	};
}
function sideOf$1(agent, reached, patterns) {
	if (agent?.access === void 0) {
		const side = policySide({
			stages: [],
			otherwise: (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.fo)(agent ? "allowed" : "denied"),
			outcomes: [],
			settings: [],
			fields: 5 + patterns.size,
			requests: (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.$a)(patterns.size)
		});
		return {
			isPresent: agent !== void 0,
			entryOf: () => void 0,
			side
		};
	}
	const { policy, entryOf } = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Xa)(agent.access, (entry) => reached.has(entry), patterns);
	return {
		lists: agent.access,
		isPresent: true,
		entryOf,
		side: policySide(policy)
	};
}
function entryOfRule({ base, head }, rule) {
	return base.entryOf(rule) ?? head.entryOf(rule);
}
// build/src/diff/access/access-words.js
const VERBS = {
	denied: [
		"denies",
		"denying",
		"denied"
	],
	"needs approval": [
		"holds",
		"holding",
		"held"
	],
	warned: [
		"audits",
		"auditing",
		"audited"
	],
	allowed: [
		"allows",
		"allowing",
		"allowed"
	]
};
const DEFAULTS = {
	denied: "deny",
	"needs approval": "deny",
	warned: "audit",
	allowed: "allow"
};
function accessPhrases(sides, limits, about) {
	const { sqlPatterns } = about;
	return {
		kind: "request",
		levelOf: (decision) => decision.level === "warned" ? "audited" : wordOf(decision),
		whoIs: (cause, tools, example) => {
			const once = limits === "reached" ? ", once a limit is reached," : "";
			if (tools.length > 0) return `calls to ${firstTool(tools)}${once} are`;
			const text = textOf$5(example, sqlPatterns);
			return isOfDefault(cause, sides) ? `requests that no entry matches, such as ${text}${once === "" ? "," : once} are` : `requests such as ${text}${once} are`;
		},
		subjectOf: ({ decider }) => {
			const listed = entryOfRule(sides, decider);
			return listed ? `requests that the entry ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(listed.entry.name)} matches` : "requests that no entry matches";
		},
		reasonOf: (cause) => reasonOf$2(cause, sides),
		textOf: (example) => textOf$5(example, sqlPatterns),
		simpler: (example) => (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Ut)(example, about)
	};
}
function textOf$5(example, patterns) {
	const request = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.eo)(example);
	const isSql = request.resource.startsWith("sql:") && request.resource !== "sql:";
	const matched = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.no)(example, patterns).filter(({ matched }) => matched !== "none");
	if (isSql || matched.length === 0) return (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Wt)(request);
	const texts = matched.map(({ regex }) => (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(regex.source)).join(" and ");
	return `${(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Wt)(request)} with SQL that matches ${texts}`;
}
function isOfDefault({ decider }, { base, head }) {
	return decider.kind === "otherwise" && base.lists !== void 0 && head.lists !== void 0;
}
function reasonOf$2({ decider, side, kind }, sides) {
	const { base, head } = sides;
	if (!base.isPresent) return "the agent is new";
	if (head.lists === void 0) return "the access list was removed";
	if (decider.kind === "otherwise") {
		const now = `${DEFAULTS[head.side.policy.otherwise.level]} instead of ${DEFAULTS[base.side.policy.otherwise.level]}`;
		return base.lists === void 0 ? "the agent now has an access list" : `the default is now ${now}`;
	}
	const listed = entryOfRule(sides, decider);
	const entry = `the entry ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(listed?.entry.name ?? "")}`;
	if (kind === "order") {
		const isHigher = listed !== void 0 && head.entryOf(decider) !== void 0;
		return `${entry} ${side === "head" && isHigher ? "now comes first" : "no longer comes first"}`;
	}
	return entryReason(decider, side, entry, sides);
}
function entryReason(rule, side, entry, sides) {
	const listed = sides[side].entryOf(rule);
	const other = sides[side === "head" ? "base" : "head"];
	const counterpart = listed && sameEntry(other, listed.entry.name);
	const [verb, , past] = VERBS[rule.level];
	const once = listed?.entry.limit ? " once its limit is reached" : "";
	if (counterpart === void 0) return side === "head" ? `the new ${entry.slice(4)} ${verb} them${once}` : `${entry}, which ${past} them${once}, was ${isDisabled(other, listed?.entry.name) ? "disabled" : "removed"}`;
	if (listed && LEVELS_OF[counterpart.effect] !== rule.level) {
		const [now, former] = side === "head" ? [rule.level, LEVELS_OF[counterpart.effect]] : [LEVELS_OF[counterpart.effect], rule.level];
		return `${entry} now ${VERBS[now][0]} them instead of ${VERBS[former][1]} them`;
	}
	if (listed?.entry.limit === void 0 && counterpart.limit) return side === "head" ? `${entry} no longer waits for its limit to be reached` : `${entry} now ${verb} them only once its limit is reached`;
	return side === "head" ? `${entry} now matches them` : `${entry} no longer matches them`;
}
const LEVELS_OF = {
	deny: "denied",
	audit: "warned",
	allow: "allowed"
};
function sameEntry({ lists }, name) {
	return [...lists?.own ?? [], ...lists?.floors ?? []].flatMap(({ entries }) => entries).find((entry) => entry.enabled && entry.name === name);
}
function isDisabled({ lists }, name) {
	return [...lists?.own ?? [], ...lists?.floors ?? []].some(({ entries }) => entries.some((entry) => !entry.enabled && entry.name === name));
}
// build/src/diff/access/entry-pairs.js
function entryPairs({ base, head }) {
	return ["floors", "own"].flatMap((scope) => {
		const listed = (lists) => (lists?.[scope] ?? []).flatMap((list) => list.entries.filter(({ enabled }) => enabled).map((entry) => ({
			entry,
			list
		})));
		return pairsOf(listed(base), listed(head));
	});
}
const KEYS = [
	({ entry, list }) => JSON.stringify([entry.name, list.document.file]),
	({ entry }) => entry.name,
	({ entry }) => contentOf$2(entry)
];
function pairsOf(base, head) {
	const partners = /* @__PURE__ */ new Map();
	const taken = /* @__PURE__ */ new Set();
	for (const keyOf of KEYS) {
		const free = /* @__PURE__ */ new Map();
		for (const listed of base) {
			if (taken.has(listed)) continue;
			const key = keyOf(listed);
			const others = free.get(key);
			if (others) others.push(listed);
			else free.set(key, [listed]);
		}
		for (const others of free.values()) others.reverse();
		for (const listed of head) {
			const partner = partners.has(listed) ? void 0 : free.get(keyOf(listed))?.pop();
			if (partner === void 0) continue;
			partners.set(listed, partner);
			taken.add(partner);
		}
	}
	return [...head.map((listed) => {
		const partner = partners.get(listed);
		return partner ? {
			base: partner,
			head: listed
		} : { head: listed };
	}), ...base.filter((listed) => !taken.has(listed)).map((listed) => ({ base: listed }))];
}
function contentOf$2({ effect, patterns, sql, limit, hasBrokenLimit }) {
	const fields = Object.entries(patterns).map(([field, { text }]) => [field, text]);
	return JSON.stringify([
		effect,
		fields,
		sql?.text,
		limit && (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.En)(limit),
		hasBrokenLimit
	]);
}
// build/src/diff/access/entry-settings.js
function entrySettingChanges(lists, pairs) {
	return [...severityChanges(pairs), ...neverChanges(lists)];
}
function severityChanges(pairs) {
	return pairs.flatMap(({ base, head }) => {
		const [before, entry] = [base?.entry, head?.entry];
		if (before?.effect !== "deny" || entry?.effect !== "deny" || before.severity === entry.severity) return [];
		return [{
			direction: towards(_cards_js__WEBPACK_IMPORTED_MODULE_2__.Qo[before.severity], _cards_js__WEBPACK_IMPORTED_MODULE_2__.Qo[entry.severity]),
			kind: "severity",
			subject: `the severity of the entry ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(entry.name)}`,
			before: before.severity,
			after: entry.severity,
			sentence: `requests that the entry ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(entry.name)} denies now have severity ${entry.severity} instead of ${before.severity}`,
			at: entry.place,
			wasAt: before.place
		}];
	});
}
function neverChanges({ base, head }) {
	const [before, after] = [neverOf(base), neverOf(head)];
	const draft = (direction, text, item) => ({
		direction,
		kind: "setting",
		subject: `requests with ${text} under "never"`,
		before: direction === "widens" ? "never allowed" : null,
		after: direction === "widens" ? null : "never allowed",
		sentence: direction === "widens" ? `the floor no longer forbids requests with ${text} for all agents` : `the floor now forbids requests with ${text} for all agents`,
		...direction === "widens" ? { wasAt: item.place } : { at: item.place }
	});
	return [...[...before].flatMap(([text, item]) => after.has(text) ? [] : [draft("widens", text, item)]), ...[...after].flatMap(([text, item]) => before.has(text) ? [] : [draft("narrows", text, item)])];
}
function neverOf(lists) {
	const never = [...lists?.floors ?? [], ...lists?.own ?? []].flatMap((list) => list.never);
	return new Map(never.map((item) => {
		return [Object.entries(item.patterns).map(([field, { text }]) => `${field} ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(text)}`).join(", "), item];
	}));
}
// build/src/pattern/time/local-time-text.js
const twoDigits = (value) => String(value).padStart(2, "0");
function localTimeText(time, zone) {
	const { weekday, day, month, hour, minute } = time;
	return `${`${_cards_js__WEBPACK_IMPORTED_MODULE_2__.Ba[weekday]} ${day} ${_cards_js__WEBPACK_IMPORTED_MODULE_2__.za[month - 1]}`}, ${twoDigits(hour)}:${twoDigits(minute)} ${zone.name}`;
}
// build/src/pattern/time/day-schedule.js
var DaySchedule = class {
	#crons;
	#byDate = /* @__PURE__ */ new Map();
	#byCrons = /* @__PURE__ */ new Map();
	constructor(crons) {
		this.#crons = crons;
	}
	on(date) {
		const key = (date.month * 32 + date.day) * 7 + date.weekday;
		const known = this.#byDate.get(key);
		if (known !== void 0) return known;
		const indices = [...this.#crons.keys()].filter((index) => {
			const cron = this.#crons[index];
			return cron !== void 0 && (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Wa)(cron, date);
		});
		const name = indices.join();
		const day = this.#byCrons.get(name) ?? {
			id: this.#byCrons.size,
			minutes: minutesOf(indices.flatMap((index) => this.#crons[index] ?? []))
		};
		this.#byCrons.set(name, day);
		this.#byDate.set(key, day);
		return day;
	}
};
function minutesOf(crons) {
	return Array.from({ length: _cards_js__WEBPACK_IMPORTED_MODULE_2__.Ra }, (_, minute) => crons.some((cron) => cron.hour[Math.floor(minute / 60)] && cron.minute[minute % 60]));
}
// build/src/pattern/time/schedule-days.js
function localDays({ kind, windows }) {
	const schedule = new DaySchedule(windows.flatMap((window) => window.crons));
	const isInside = kind === "inside";
	return (dayNumber) => {
		const { id, minutes } = schedule.on((0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Va)(dayNumber));
		return {
			key: String(id),
			includes: (minute) => minutes[minute] === isInside
		};
	};
}
function utcDays({ kind, windows }) {
	const parts = windows.map(utcDaysOfWindow);
	const isInside = kind === "inside";
	return (dayNumber) => {
		const days = parts.map((part) => part(dayNumber));
		const keys = days.map((day) => day.key);
		return {
			key: keys.includes(void 0) ? void 0 : keys.join(" "),
			includes: (minute) => days.some((day) => day.includes(minute)) === isInside
		};
	};
}
function utcDaysOfWindow(window) {
	const schedule = new DaySchedule(window.crons);
	return (dayNumber) => {
		const start = dayNumber * _cards_js__WEBPACK_IMPORTED_MODULE_2__.as;
		const offset = window.zone.offsetAt(start);
		if (offset !== window.zone.offsetAt(start + 864e5) || offset % 6e4 !== 0) return {
			key: void 0,
			includes: (minute) => windowIncludes(window, start + minute * _cards_js__WEBPACK_IMPORTED_MODULE_2__.ss)
		};
		const localStart = (start + offset) / _cards_js__WEBPACK_IMPORTED_MODULE_2__.ss;
		const localDay = Math.floor(localStart / _cards_js__WEBPACK_IMPORTED_MODULE_2__.Ra);
		const first = localStart - localDay * _cards_js__WEBPACK_IMPORTED_MODULE_2__.Ra;
		const [today, tomorrow] = [localDay, localDay + 1].map((day) => schedule.on((0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Va)(day)));
		return {
			key: `${first},${today?.id},${tomorrow?.id}`,
			includes: (minute) => {
				const local = first + minute;
				return (local < 1440 ? today?.minutes[local] : tomorrow?.minutes[local - _cards_js__WEBPACK_IMPORTED_MODULE_2__.Ra]) === true;
			}
		};
	};
}
// build/src/pattern/time/new-time.js
const CALENDAR_CYCLE_DAYS = 146097;
const CLOCK_CYCLE_DAYS = 10227;
const FIRST_OF_2000 = Date.UTC(2e3, 0, 1) / _cards_js__WEBPACK_IMPORTED_MODULE_2__.ss;
function firstNewTime(before, after, from) {
	const windows = [...after.windows, ...before.windows];
	const zone = windows[0]?.zone ?? (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.La)("UTC");
	if (zone === void 0) return void 0;
	return windows.every((window) => window.zone.id === zone.id) ? firstInOneZone(before, after, from, zone) : firstInZones(before, after, from, zone);
}
function firstInOneZone(before, after, from, zone) {
	const start = minuteNumber(from + zone.offsetAt(from));
	const [old, next] = [localDays(before), localDays(after)];
	if (newMinutes(old, next, FIRST_OF_2000, CLOCK_CYCLE_DAYS).next().done) return void 0;
	let skipped;
	for (const minute of newMinutes(old, next, start, CALENDAR_CYCLE_DAYS)) {
		if (isOnClocks(minute * 6e4, zone)) return {
			time: (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Ha)(minute),
			zone
		};
		skipped ??= minute;
	}
	return skipped === void 0 ? void 0 : {
		time: (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Ha)(skipped),
		zone
	};
}
function firstInZones(before, after, from, zone) {
	const [old, next] = [utcDays(before), utcDays(after)];
	for (const minute of newMinutes(old, next, minuteNumber(from), CLOCK_CYCLE_DAYS)) return {
		time: (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Ia)(minute * _cards_js__WEBPACK_IMPORTED_MODULE_2__.ss, zone),
		zone
	};
}
const minuteNumber = (at) => Math.floor(at / _cards_js__WEBPACK_IMPORTED_MODULE_2__.ss);
function* newMinutes(before, after, start, days) {
	const firstDay = Math.floor(start / _cards_js__WEBPACK_IMPORTED_MODULE_2__.Ra);
	const withoutNew = /* @__PURE__ */ new Set();
	for (let dayNumber = firstDay; dayNumber <= firstDay + days; dayNumber++) {
		const [was, is] = [before(dayNumber), after(dayNumber)];
		const key = was.key === void 0 || is.key === void 0 ? void 0 : `${was.key}/${is.key}`;
		if (key !== void 0 && withoutNew.has(key)) continue;
		let isWithoutNew = true;
		for (let minute = 0; minute < _cards_js__WEBPACK_IMPORTED_MODULE_2__.Ra; minute++) {
			if (!is.includes(minute) || was.includes(minute)) continue;
			isWithoutNew = false;
			const number = dayNumber * _cards_js__WEBPACK_IMPORTED_MODULE_2__.Ra + minute;
			if (number >= start) yield number;
		}
		if (isWithoutNew && key !== void 0) withoutNew.add(key);
	}
}
function isOnClocks(local, zone) {
	return [local - _cards_js__WEBPACK_IMPORTED_MODULE_2__.as, local + _cards_js__WEBPACK_IMPORTED_MODULE_2__.as].some((near) => {
		const offset = zone.offsetAt(near);
		return zone.offsetAt(local - offset) === offset;
	});
}
// build/src/diff/access/limit-changes.js
function limitChanges$1(pairs) {
	return pairs.flatMap(({ base, head }) => {
		const [before, entry] = [base?.entry.limit, head?.entry];
		const after = entry?.limit;
		if (before === void 0 || entry === void 0 || after === void 0) return [];
		const { effect, example } = compareLimits(before, after);
		if (effect === "same") return [];
		const [was, now] = [(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.En)(before), (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.En)(after)];
		return [{
			direction: DIRECTIONS$1[effect],
			kind: "limit",
			subject: `the limit in the entry ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(entry.name)}`,
			before: was,
			after: now,
			sentence: `the limit in the entry ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(entry.name)} is now ${now} instead of ${was}${example === void 0 ? "" : `, so it no longer applies on ${example}`}`,
			at: after.place,
			wasAt: before.place,
			...effect === "unclear" && { undecided: true }
		}];
	});
}
const DIRECTIONS$1 = {
	wider: "widens",
	narrower: "narrows",
	unclear: "widens"
};
function compareLimits(before, after) {
	if (before.kind === "rate" && after.kind === "rate") return { effect: compareRates(before, after) };
	if (before.kind === "retry_loop" && after.kind === "retry_loop") return { effect: compareLoops(before, after) };
	if (before.kind === "token_budget" && after.kind === "token_budget") return { effect: compareBudgets(before, after) };
	if (before.kind === "time_window" && after.kind === "time_window") return compareWindows(before, after);
	return { effect: "unclear" };
}
function combined$1(effects) {
	for (const effect of [
		"wider",
		"unclear",
		"narrower"
	]) if (effects.includes(effect)) return effect;
	return "same";
}
function higherIsWider(before, after) {
	return after === before ? "same" : after > before ? "wider" : "narrower";
}
function compareRates(before, after) {
	return combined$1([
		higherIsWider(before.max, after.max),
		comparePeriods(before.per, after.per),
		compareKeys(before.by, after.by)
	]);
}
function comparePeriods(before, after) {
	if (before === after) return "same";
	if (before === "session" || after === "session") return "unclear";
	return higherIsWider(after, before);
}
function compareKeys(before, after) {
	if (before === after) return "same";
	const broad = ["entry", "agent"];
	const rank = (key) => broad.includes(key) ? broad.indexOf(key) : _cards_js__WEBPACK_IMPORTED_MODULE_2__.Hi.length;
	if (rank(before) === rank(after)) return "unclear";
	return higherIsWider(rank(before), rank(after));
}
function compareLoops(before, after) {
	const within = (limit) => limit.within ?? Number.POSITIVE_INFINITY;
	return combined$1([
		higherIsWider(before.max, after.max),
		higherIsWider(within(after), within(before)),
		before.on === after.on ? "same" : "unclear"
	]);
}
const COUNTED = {
	total: [
		"input",
		"cache read",
		"cache write",
		"output"
	],
	input: [
		"input",
		"cache read",
		"cache write"
	],
	uncached: [
		"input",
		"cache write",
		"output"
	],
	output: ["output"]
};
function compareBudgets(before, after) {
	return combined$1([higherIsWider(before.max, after.max), compareCounts(COUNTED[before.count], COUNTED[after.count])]);
}
function compareCounts(before, after) {
	const isLess = before.some((kind) => !after.includes(kind));
	const isMore = after.some((kind) => !before.includes(kind));
	if (isLess) return isMore ? "unclear" : "wider";
	return isMore ? "narrower" : "same";
}
const START = Date.UTC(2025, 0, 6);
function compareWindows(before, after) {
	const setOf = ({ reached, window }) => ({
		kind: reached,
		windows: [window]
	});
	const [was, is] = [setOf(before), setOf(after)];
	const lifted = firstNewTime(is, was, START);
	if (lifted) return {
		effect: "wider",
		example: localTimeText(lifted.time, lifted.zone)
	};
	return { effect: firstNewTime(was, is, START) ? "narrower" : "same" };
}
// build/src/diff/access/limit-states.js
const MAX_STATES$1 = 32;
function limitStates(lists) {
	const pairs = entryPairs(lists);
	const limited = pairs.filter(({ base, head }) => base?.entry.limit ?? head?.entry.limit);
	if (limited.length === 0) return {
		states: [/* @__PURE__ */ new Set()],
		isComplete: true
	};
	const sides = {
		base: sideOf(pairs, "base", lists.base),
		head: sideOf(pairs, "head", lists.head)
	};
	const states = /* @__PURE__ */ new Map();
	const add = (reached) => {
		const chosen = limited.filter((pair) => reached.includes(pair));
		const key = chosen.map((pair) => limited.indexOf(pair)).join();
		if (!states.has(key)) states.set(key, entriesOf$1(chosen));
	};
	add([]);
	add(limited);
	const edited = editedPairs(pairs, sides);
	for (const [here, there] of [["base", "head"], ["head", "base"]]) for (const pair of edited) {
		const entry = pair[here]?.entry;
		if (entry === void 0) continue;
		const rest = limited.filter((other) => other !== pair && other[there]?.entry.limit && !sides[here].precedes(other, pair));
		const own = entry.limit ? [pair] : [];
		add([...own, ...rest.filter((other) => other[there]?.entry.effect !== entry.effect)]);
		add(own);
		if (states.size > MAX_STATES$1) return {
			states: [...states.values()],
			isComplete: false
		};
	}
	return {
		states: [...states.values()],
		isComplete: true
	};
}
function entriesOf$1(pairs) {
	return new Set(pairs.flatMap(({ base, head }) => [base, head].flatMap((side) => side?.entry ?? [])));
}
function sideOf(pairs, side, lists) {
	const pairOf = /* @__PURE__ */ new Map();
	for (const pair of pairs) {
		const entry = pair[side]?.entry;
		if (entry) pairOf.set(entry, pair);
	}
	const stages = [...(lists?.floors ?? []).map((floor) => [floor]), lists?.own ?? []];
	const places = /* @__PURE__ */ new Map();
	for (const [stage, group] of stages.entries()) for (const [at, { entry }] of (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Za)(group).entries()) {
		const pair = pairOf.get(entry);
		if (pair) places.set(pair, {
			stage,
			at
		});
	}
	return {
		order: [...places.keys()],
		precedes: (first, second) => {
			const [a, b] = [places.get(first), places.get(second)];
			return a !== void 0 && b !== void 0 && a.stage === b.stage && a.at < b.at;
		}
	};
}
function editedPairs(pairs, { base, head }) {
	const edited = new Set(pairs.filter(({ base: was, head: is }) => !isSame$1(was, is)));
	const isKept = (pair) => pair.base !== void 0 && pair.head !== void 0;
	const [before, after] = [base.order.filter(isKept), head.order.filter(isKept)];
	const first = before.findIndex((pair, index) => after[index] !== pair);
	const last = before.findLastIndex((pair, index) => after[index] !== pair);
	for (const pair of first === -1 ? [] : before.slice(first, last + 1)) edited.add(pair);
	return [...edited];
}
function isSame$1(was, is) {
	return was !== void 0 && is !== void 0 && contentOf$2(was.entry) === contentOf$2(is.entry);
}
// build/src/diff/access/access-changes.js
function accessChanges(base, head, tools, limits) {
	if (base?.access === void 0 && head?.access === void 0) return [];
	const lists = {
		base: base?.access,
		head: head?.access
	};
	const sqlCount = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.ro)([...entriesOf(lists.base), ...entriesOf(lists.head)]).size;
	const isTooMuch = sqlCount > MAX_SQL_PATTERNS && !haveSameRules(lists);
	const { states, isComplete } = limitStates(lists);
	const requests = /* @__PURE__ */ new Map();
	for (const state of sqlCount > MAX_SQL_PATTERNS ? [] : states) for (const change of requestChanges(base, head, state, tools, limits)) {
		const key = reasonAndDirection(change);
		if (!requests.has(key)) requests.set(key, change);
	}
	const pairs = base && head ? entryPairs(lists) : [];
	return [
		...requests.values(),
		...isTooMuch ? [undecided$1("requests with SQL")] : [],
		...isComplete ? [] : [undecided$1("requests that are made while only some limits are reached")],
		...limitChanges$1(pairs),
		...base && head ? entrySettingChanges(lists, pairs) : []
	];
}
const MAX_SQL_PATTERNS = 64;
function entriesOf(lists) {
	return [...lists?.floors ?? [], ...lists?.own ?? []].flatMap(({ entries }) => entries);
}
function haveSameRules({ base, head }) {
	const rulesOf = (group) => [(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Za)(group).map(({ entry }) => contentOf$2(entry)), group.some(({ otherwise }) => otherwise === "deny")];
	const textOf = (lists) => JSON.stringify(lists && [...lists.floors.map((floor) => rulesOf([floor])), rulesOf(lists.own)]);
	return textOf(base) === textOf(head);
}
function undecided$1(subject) {
	return {
		direction: "widens",
		kind: "request",
		subject,
		before: null,
		after: null,
		sentence: `Card Gate could not determine whether the change allows more ${subject}, so this counts as a widening`,
		undecided: true
	};
}
function reasonAndDirection({ direction, subject, before, after }) {
	return JSON.stringify([
		direction,
		subject,
		before,
		after
	]);
}
function requestChanges(base, head, state, tools, limits) {
	const sides = accessSides(base, head, state);
	const policies = {
		base: sides.base.side,
		head: sides.head.side
	};
	const lists = [base, head].flatMap((agent) => agent?.access ? [...agent.access.floors, ...agent.access.own] : []);
	const sqlPatterns = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.ro)(lists.flatMap(({ entries }) => entries));
	const present = head ?? base;
	const actors = present ? (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Ga)(present) : [];
	const known = tools.flatMap((tool) => {
		const [actor] = actors;
		if (actor === void 0) return [];
		const request = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Qa)({ actor }, (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__._o)(tool), sqlPatterns);
		return [{
			name: tool.canonical,
			request
		}];
	});
	const names = tools.map(({ canonical }) => canonical);
	const phrases = accessPhrases(sides, state.size > 0 ? "reached" : "open", {
		actors,
		tools: names,
		sqlPatterns
	});
	return nameChanges(policies, new Causes(policies), known, limits, phrases).changes;
}
// build/src/diff/fields/lists.js
function reverse(direction) {
	return direction === "widens" ? "narrows" : direction === "narrows" ? "widens" : "neutral";
}
function listChanges(base, head, words, near) {
	const { kind, coming, subject, state, came, gone } = words;
	const [before, after] = [new Set(base.map(({ value }) => value)), new Set(head.map(({ value }) => value))];
	const added = firstOfEach(head).filter(({ value }) => !before.has(value));
	const removed = firstOfEach(base).filter(({ value }) => !after.has(value));
	const edit = editedEntry(added, removed);
	const to = edit === void 0 ? "" : `: the entry is now ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(edit.to)}`;
	const from = edit === void 0 ? "" : `: the entry was ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(edit.from)}`;
	return [...added.map(({ value, place }) => ({
		direction: coming,
		kind,
		subject: `the ${subject(value)}`,
		before: null,
		after: state,
		sentence: `${came(value)}${from}`,
		at: place
	})), ...removed.map(({ value, place }) => ({
		direction: reverse(coming),
		kind,
		subject: `the ${subject(value)}`,
		before: state,
		after: null,
		sentence: `${gone(value)}${to}`,
		wasAt: place,
		...near && { at: near }
	}))];
}
function editedEntry(added, removed) {
	const [[to, ...moreAdded], [from, ...moreRemoved]] = [added, removed];
	if (!to || !from || moreAdded.length > 0 || moreRemoved.length > 0) return void 0;
	return (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ft)(to.place) === (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ft)(from.place) ? {
		from: from.value,
		to: to.value
	} : void 0;
}
function firstOfEach(list) {
	return list.filter(({ value }, index) => list.findIndex((entry) => entry.value === value) === index);
}
function settingChange(kind, subject, base, head, near) {
	if (base.rank === head.rank || Number.isNaN(base.rank) && Number.isNaN(head.rank)) return void 0;
	const at = head.place ?? near;
	const now = head.words === null ? `${subject} (${base.words}) was removed` : `${subject} is now ${head.words}`;
	const was = head.words !== null && base.words !== null ? ` instead of ${base.words}` : "";
	return {
		direction: head.rank < base.rank ? "narrows" : "widens",
		kind,
		subject,
		before: base.words,
		after: head.words,
		sentence: `${now}${was}`,
		...at && { at },
		...base.place && { wasAt: base.place }
	};
}
// build/src/diff/fields/conscience.js
function conscienceChanges(base, head) {
	const [before, after] = [byContent(base), byContent(head)];
	const kept = [...after].flatMap(([content, value]) => {
		const former = before.get(content);
		return former === void 0 ? [] : keptValueChange(content, former, value);
	});
	const mode = settingChange("conscience", "the conscience mode", modeOf(base), modeOf(head), head.place);
	return [
		...mode ? [mode] : [],
		...listChanges([...before].map(([value, { place }]) => ({
			value,
			place
		})), [...after].map(([value, { place }]) => ({
			value,
			place
		})), {
			kind: "conscience",
			coming: "narrows",
			subject: (value) => `conscience value ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(value)}`,
			state: "held",
			came: (value) => `the conscience now contains ${typeWords(after.get(value))} ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(value)}`,
			gone: (value) => `the conscience no longer contains ${typeWords(before.get(value))} ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(value)}`
		}, head.place),
		...kept
	];
}
function byContent({ conscienceValues }) {
	const values = /* @__PURE__ */ new Map();
	for (const value of conscienceValues) if (!values.has(value.content) || isBoundary(value)) values.set(value.content, value);
	return values;
}
function isBoundary({ type }) {
	return type === "BOUNDARY";
}
function typeWords(value) {
	return value && isBoundary(value) ? "the boundary" : "the value";
}
function modeOf({ conscienceMode }) {
	const mode = conscienceMode?.value ?? "augment";
	return {
		rank: mode === "replace" ? 0 : 1,
		words: (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(mode),
		...conscienceMode && { place: conscienceMode.place }
	};
}
function keptValueChange(content, base, head) {
	const setting = (value) => ({
		rank: (isBoundary(value) ? 0 : 2) + (value.severity === "advisory" ? 1 : 0),
		words: (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(value.severity === void 0 ? value.type : `${value.type}, ${value.severity}`),
		place: value.place
	});
	return [settingChange("conscience", `the conscience value ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(content)}`, setting(base), setting(head), head.place)].flatMap((change) => change ?? []);
}
// build/src/diff/fields/expiry.js
function expiryChange(base, head, near) {
	const [before, after] = [momentOf(base?.value), momentOf(head?.value)];
	if (base?.value === head?.value || before === after && !Number.isNaN(before)) return [];
	const isUnclear = Number.isNaN(before) || Number.isNaN(after);
	const words = (date) => date ? (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(date.value) : null;
	const [formerWords, presentWords] = [words(base), words(head)];
	return [{
		direction: isUnclear || after > before ? "widens" : "narrows",
		kind: "expiry",
		subject: "the card's expiry",
		before: formerWords,
		after: presentWords,
		sentence: sentenceOf$3(formerWords, presentWords, isUnclear),
		at: head?.place ?? near,
		...base && { wasAt: base.place },
		...isUnclear && { undecided: true }
	}];
}
function sentenceOf$3(before, after, isUnclear) {
	if (after === null) return `the card no longer expires; its expiry was ${before}`;
	if (before === null) return `the card, which had no expiry, now expires at ${after}`;
	return `the card now expires at ${after} instead of ${before}${isUnclear ? "; these dates cannot be compared, so this counts as a widening" : ""}`;
}
function momentOf(text) {
	return text === void 0 ? Number.POSITIVE_INFINITY : (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.na)(text) ?? NaN;
}
// build/src/diff/fields/settings.js
function settingChanges(base, head, { kinds = {}, near } = {}) {
	return [...new Set([...base, ...head].map(({ key }) => key))].flatMap((key) => {
		const [before, after] = [base, head].map((list) => list.find((setting) => setting.key === key));
		const present = after ?? before;
		if (present === void 0) return [];
		const comparison = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.wn)(present.order, before?.value, after?.value);
		if (comparison === "same") return [];
		const [formerWords, presentWords] = [wordsOf$1(before), wordsOf$1(after)];
		const at = after?.place ?? near;
		return [{
			direction: DIRECTIONS[comparison],
			kind: kinds[key] ?? "setting",
			subject: present.subject,
			before: formerWords,
			after: presentWords,
			sentence: membersSentence(present.subject, before, after) ?? sentenceOf$2(present.subject, formerWords, presentWords),
			...at && { at },
			...before?.place && { wasAt: before.place },
			...comparison === "unclear" && { undecided: true }
		}];
	});
}
const DIRECTIONS = {
	wider: "widens",
	both: "widens",
	unclear: "widens",
	narrower: "narrows"
};
function wordsOf$1(setting) {
	if (setting?.value === void 0) return setting?.words ?? null;
	return setting.words ?? (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(String(setting.value));
}
function sentenceOf$2(subject, before, after) {
	if (after === null) return `${subject} (${before}) was removed`;
	const now = `${subject} is now ${after}`;
	return before === null ? now : `${now} instead of ${before}`;
}
function membersSentence(subject, before, after) {
	if (!Array.isArray(before?.value) || !Array.isArray(after?.value)) return void 0;
	const [former, present] = [before.value.map(String), after.value.map(String)];
	const added = present.filter((member) => !former.includes(member));
	const removed = former.filter((member) => !present.includes(member));
	return `${subject} ${[...added.length > 0 ? [`now contains ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.R)(added)}`] : [], ...removed.length > 0 ? [`no longer contains ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.R)(removed)}`] : []].join(" and ")}`;
}
// build/src/diff/fields/policy-fields.js
function policyFields(base, head, effective) {
	const [former, present] = [(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Oa)(base), (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Oa)(head)];
	if (former === void 0 || present === void 0) return [];
	const isReportedHere = ({ key }) => !(key === "unmappedSeverity" && effective.has(JSON.stringify(["default"])));
	const settingsOf = (agent) => (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Ta)(agent).settings.filter(isReportedHere);
	return [...settingChanges(settingsOf(base), settingsOf(head), {
		kinds: SETTING_KINDS,
		near: present.place
	}), ...ruleSeverities(former, present, effective)];
}
const SETTING_KINDS = {
	failOpen: "fail-open",
	mode: "mode",
	graceHours: "grace-period",
	unmappedSeverity: "severity"
};
function modeChange(subject, base, head, near) {
	if ((0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.wn)(_cards_js__WEBPACK_IMPORTED_MODULE_2__.Yo.mode, base.mode, head.mode) === "same") return void 0;
	const ranked = ({ mode, place, unsaid }) => ({
		rank: _cards_js__WEBPACK_IMPORTED_MODULE_2__.Xo.indexOf(mode),
		words: unsaid ? null : (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(mode),
		...place && { place }
	});
	return settingChange("mode", subject, ranked(base), ranked(head), near);
}
function severitySetting(severity, place) {
	return {
		rank: _cards_js__WEBPACK_IMPORTED_MODULE_2__.Qo[severity],
		words: (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(severity),
		...place && { place }
	};
}
function ruleSeverities(base, head, effective) {
	const [former, present] = [worstOfEach(base), worstOfEach(head)];
	return [...present].flatMap(([key, rule]) => {
		const before = former.get(key);
		if (before === void 0 || effective.has(JSON.stringify(["forbidden", key]))) return [];
		const subject = `the severity of the rule against ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(rule.pattern.text)}`;
		const setting = ({ severity, place }) => severitySetting(severity, place);
		return settingChange("severity", subject, setting(before), setting(rule), rule.place) ?? [];
	});
}
function worstOfEach({ forbidden }) {
	const worst = /* @__PURE__ */ new Map();
	for (const rule of forbidden) {
		const key = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.rs)(rule.pattern);
		const before = worst.get(key);
		if (before === void 0 || _cards_js__WEBPACK_IMPORTED_MODULE_2__.Qo[rule.severity] < _cards_js__WEBPACK_IMPORTED_MODULE_2__.Qo[before.severity]) worst.set(key, rule);
	}
	return worst;
}
// build/src/diff/fields/card-fields.js
function cardFields(base, head) {
	const [before, after] = [base.card, head.card];
	if (before && after) return [...actionChanges(base, head), ...fieldsOf(before, after)];
	if (before) return [cardAlone("widens", before, head.policy?.place)];
	if (after) return [cardAlone("narrows", after, after.place)];
	return actionChanges(base, head);
}
function cardAlone(direction, card, at) {
	const gone = direction === "widens";
	return {
		direction,
		kind: gone ? "card-removed" : "card-added",
		subject: "the card",
		before: gone ? "present" : null,
		after: gone ? null : "present",
		sentence: gone ? "the card was removed, including its values, audit record and limits" : "a card with new limits was added",
		...at && { at },
		...gone && { wasAt: card.place }
	};
}
function actionChanges(base, head) {
	const near = head.card?.autonomyPlace ?? head.policy?.place;
	const forbidden = ({ card, policy }) => [...card?.forbiddenActions ?? [], ...policy?.forbiddenActions ?? []];
	return [...listChanges(base.card?.boundedActions ?? [], head.card?.boundedActions ?? [], {
		kind: "bounded-action",
		coming: "widens",
		subject: (value) => `bounded action ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(value)}`,
		state: "bounded",
		came: (value) => `the card now lets the agent perform ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(value)}, a new bounded action`,
		gone: (value) => `the card no longer lets the agent perform ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(value)}, which was a bounded action`
	}, near), ...listChanges(forbidden(base), forbidden(head), {
		kind: "forbidden-action",
		coming: "narrows",
		subject: (value) => `forbidden action ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(value)}`,
		state: "forbidden",
		came: (value) => `the action ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(value)} is now forbidden`,
		gone: (value) => `the action ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(value)} is no longer forbidden`
	}, near)];
}
function fieldsOf(base, head) {
	const value = (kind, noun) => ({
		kind,
		coming: "narrows",
		subject: (name) => `${noun} ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(name)}`,
		state: "declared",
		came: (name) => `the ${noun} ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(name)} was added`,
		gone: (name) => `the ${noun} ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(name)} was removed`
	});
	return [
		...listChanges(base.declaredValues, head.declaredValues, value("declared-value", "declared value"), head.declaredValues[0]?.place ?? head.place),
		...listChanges(base.conflictsWith, head.conflictsWith, value("conflicting-value", "conflicting value"), head.conflictsWith[0]?.place ?? head.place),
		...conscienceChanges(base, head),
		...integrityChange(base, head),
		...valueLimit(base, head),
		...auditChanges(base, head),
		...expiryChange(base.expiresAt, head.expiresAt, head.place),
		...neutral("principal", "the principal", base.principal, head.principal, "whom the agent serves", head.place),
		...neutral("declared-value", "the value hierarchy", base.hierarchy, head.hierarchy, "which value takes precedence", head.place)
	];
}
function integrityChange({ integrityMode: base }, { integrityMode: head, autonomyPlace }) {
	const modeOf = (part) => ({
		mode: part?.value ?? "off",
		...part ? { place: part.place } : { unsaid: true }
	});
	return [modeChange("the integrity mode", modeOf(base), modeOf(head), autonomyPlace)].flatMap((change) => change ?? []);
}
function valueLimit({ maxAutonomousValue: base }, { maxAutonomousValue: head, autonomyPlace }) {
	const subject = "the maximum autonomous value";
	const words = ({ value }) => `${value.amount} ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(value.currency)}`;
	const wasAt = base && { wasAt: base.place };
	if (base && head && base.value.currency !== head.value.currency) return [{
		direction: "widens",
		kind: "max-autonomous-value",
		subject,
		before: words(base),
		after: words(head),
		sentence: `${subject} is now ${words(head)} instead of ${words(base)}: currencies cannot be compared, so this counts as a widening`,
		at: head.place,
		...wasAt,
		undecided: true
	}];
	const limit = (value) => ({
		rank: value?.value.amount ?? Number.POSITIVE_INFINITY,
		words: value ? words(value) : null,
		...value && { place: value.place }
	});
	return [settingChange("max-autonomous-value", subject, limit(base), limit(head), autonomyPlace)].flatMap((change) => change ?? []);
}
const ABSENT = 1;
function auditChanges({ audit: base }, { audit: head, place }) {
	const part = (located, rank, words) => ({
		rank: located ? rank(located.value) : ABSENT,
		words: located ? words(located.value) : null,
		...located && { place: located.place }
	});
	const days = (located) => part(located, (value) => -value, (value) => `${value} ${value === 1 ? "day" : "days"}`);
	const queryable = (located) => part(located, (value) => value ? 0 : 1, String);
	const evidence = (located) => part(located, (value) => -_cards_js__WEBPACK_IMPORTED_MODULE_2__.Tn.indexOf(value), _cli_js__WEBPACK_IMPORTED_MODULE_1__.U);
	return [
		...[
			settingChange("audit", "the audit record's retention", days(base.retentionDays), days(head.retentionDays), place),
			settingChange("audit", "\"queryable\" in the audit record", queryable(base.queryable), queryable(head.queryable), place),
			settingChange("audit", "the audit record's tamper evidence", evidence(base.tamperEvidence), evidence(head.tamperEvidence), place)
		].flatMap((change) => change ?? []),
		...neutral("audit", "the audit record's query endpoint", base.queryEndpoint, head.queryEndpoint, "where the record can be queried", place),
		...neutral("audit", "the audit record's storage", base.storage, head.storage, "where the record is kept", place)
	];
}
function neutral(kind, subject, base, head, meaning, near) {
	const textOf = (located) => located === void 0 ? null : canonical(located.value);
	const [before, after] = [textOf(base), textOf(head)];
	if (before === after) return [];
	const words = (text) => text === null ? null : (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(text);
	const sentence = `${subject} (${meaning}) ${before === null ? "was added" : after === null ? "was removed" : "changed"}`;
	return [{
		direction: "neutral",
		kind,
		subject,
		before: words(before),
		after: words(after),
		sentence,
		at: head?.place ?? near,
		...base && { wasAt: base.place }
	}];
}
function canonical(value) {
	if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
	if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
	return `{${Object.entries(value).sort(([a], [b]) => (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ct)(a, b)).map(([key, part]) => `${JSON.stringify(key)}:${canonical(part)}`).join()}}`;
}
// build/src/floors/exemptions/before-and-after.js
function exemptionsBeforeAndAfter(base, head) {
	const [former, present] = [longest(base?.exemptions), longest(head.exemptions)];
	return [.../* @__PURE__ */ new Set([...present.keys(), ...former.keys()])].flatMap((key) => {
		const [before, after] = [former.get(key), present.get(key)];
		const either = after ?? before;
		return either ? [{
			...before && { before },
			...after && { after },
			either
		}] : [];
	});
}
function longest(exemptions = []) {
	const found = /* @__PURE__ */ new Map();
	for (const exemption of exemptions) {
		const { section, patterns } = exemption;
		const key = JSON.stringify([section, ...patterns.map(({ value }) => value).sort()]);
		const known = found.get(key);
		if (known === void 0 || endOf$1(known) < endOf$1(exemption)) found.set(key, exemption);
	}
	return found;
}
function endOf$1({ expiresAt }) {
	return (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.na)(expiresAt) ?? NaN;
}
// build/src/diff/fields/exemptions.js
function exemptionChanges(base, head) {
	return exemptionsBeforeAndAfter(base, head).flatMap(({ before, after, either }) => settingChange("exemption", subjectOf$1(either), rankOf(before), rankOf(after), void 0) ?? []);
}
function rankOf(exemption) {
	if (exemption === void 0) return {
		rank: Number.NEGATIVE_INFINITY,
		words: null
	};
	const { expiresAt, place } = exemption;
	return {
		rank: momentOf(expiresAt),
		words: `in force until ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(expiresAt)}`,
		place
	};
}
function subjectOf$1({ section, patterns }) {
	const names = someOf(patterns.map(({ value }) => value), "patterns");
	return `the exemption from ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(section)}${names && ` for ${names}`}`;
}
// build/src/diff/fields/ids.js
function idChanges(base, head) {
	const [before, after] = [(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.ko)(base).card, (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.ko)(head).card];
	if (!before || !after) return [];
	return [...idChange("agent-id", "agent_id", before, after), ...idChange("card-id", "card_id", before, after)];
}
function idChange(kind, key, base, head) {
	const [before, after] = [idOf(base, key), idOf(head, key)];
	if (before === after) return [];
	return [{
		direction: "neutral",
		kind,
		subject: `the ${key}`,
		before: before ?? null,
		after: after ?? null,
		sentence: sentenceOf$1(key, before, after),
		at: placeOf$2(head, key),
		wasAt: placeOf$2(base, key)
	}];
}
function sentenceOf$1(key, before, after) {
	if (after === void 0) return `the card no longer has the ${key} ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(before ?? "")}`;
	if (before === void 0) return `the card now has the ${key} ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(after)}`;
	return `the ${key} is now ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(after)} instead of ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(before)}`;
}
function idOf(card, key) {
	return key === "agent_id" ? card.agentId : card.cardId;
}
function placeOf$2({ place }, key) {
	return {
		document: place.document,
		path: [key]
	};
}
// build/src/diff/fields/tool-lists.js
function toolListChanges(base, head) {
	if (base.tools === void 0 || head.tools !== void 0) return [];
	const at = head.card?.place ?? head.policy?.place;
	const wasAt = base.tools.tools.find(({ place }) => place !== void 0)?.place;
	const [unread] = head.unreadToolLists ?? [];
	const [first, ...others] = base.tools.sources;
	const more = others.length > 0 ? ` and ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.sn)(others.length)} more` : "";
	return [{
		direction: "widens",
		subject: "the tool list",
		before: "checked",
		after: null,
		...unread === void 0 ? {
			kind: "tools-removed",
			sentence: `the tool list${first === void 0 ? "" : ` ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(first)}${more}`} was removed, so no tools are checked`
		} : {
			kind: "not-compared",
			undecided: true,
			sentence: `the agent's tools could not be compared, because ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(unread)} could not be read`
		},
		...at && { at },
		...wasAt && { wasAt }
	}];
}
// build/src/diff/fields/triggers.js
function triggerChanges(base, head) {
	const [former, present] = [strictestOfEach(base), strictestOfEach(head)];
	return [.../* @__PURE__ */ new Set([...former.keys(), ...present.keys()])].flatMap((key) => {
		const [before, after] = [former.get(key), present.get(key)];
		const trigger = after ?? before;
		if (trigger === void 0) return [];
		const setting = (side) => ({
			rank: side ? _cards_js__WEBPACK_IMPORTED_MODULE_2__.wa.indexOf(side.action) : _cards_js__WEBPACK_IMPORTED_MODULE_2__.wa.length,
			words: side ? (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(side.action) : null,
			...side && { place: side.place }
		});
		const near = before && nearest$1(before, base, head);
		return settingChange("trigger", `the trigger on ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(trigger.text)}`, setting(before), setting(after), near) ?? [];
	});
}
function nearest$1(trigger, base, { card, policy }) {
	return base.card?.triggers.includes(trigger) === true ? card?.autonomyPlace ?? policy?.place : policy?.place ?? card?.autonomyPlace;
}
function strictestOfEach(agent) {
	const strictest = /* @__PURE__ */ new Map();
	for (const trigger of (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.ja)(agent)) {
		if (!asksForOtherFacts(trigger)) continue;
		const key = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Ea)(trigger);
		const before = strictest.get(key);
		if (before === void 0 || _cards_js__WEBPACK_IMPORTED_MODULE_2__.wa.indexOf(trigger.action) < _cards_js__WEBPACK_IMPORTED_MODULE_2__.wa.indexOf(before.action)) strictest.set(key, trigger);
	}
	return strictest;
}
// build/src/diff/ineffective-edits.js
const MAX_STATES = 500;
function withoutEffect(sides, causes, effective, limits, phrases = NAME_PHRASES) {
	const { base, head } = sides;
	if ([base, head].some(({ policy }) => !isStated(policy.otherwise))) return [];
	const drafts = /* @__PURE__ */ new Map();
	for (const [side, other] of [[base, head], [head, base]]) for (const rule of allRules(side)) {
		if (!causes.isEdited(rule)) continue;
		if (limits.budget?.countsAll && limits.budget.left < 0) return [...drafts.values()];
		const cause = causes.causeOf(rule);
		if (effective.has(cause.key) || drafts.has(cause.key) || isSaidElsewhere(rule, cause, other)) continue;
		if (isRewritten(rule, other, causes, limits)) continue;
		drafts.set(cause.key, draftOf(rule, cause, sides, causes, phrases));
	}
	return [...drafts.values()];
}
function isStated({ kind }) {
	return kind === "default" || kind === "otherwise";
}
function isSaidElsewhere(rule, cause, { limits, policy }) {
	switch (rule.kind) {
		case "forbidden": return ofKind(limits, "forbidden").some((limit) => (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.rs)(limit.forbidden.pattern) === (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.rs)(rule.forbidden.pattern));
		case "trigger": return asksForOtherFacts(rule.trigger);
		case "mapping": return cause.kind === "actions";
		case "default": {
			const { otherwise } = policy;
			return otherwise.kind === "default" && otherwise.defaults.unmappedAction === rule.defaults.unmappedAction;
		}
		case "entry":
		case "otherwise": return false;
		case "ungoverned":
		case "absent": return true;
		default: return rule;
	}
}
function isRewritten(rule, other, causes, limits) {
	if ((0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.bo)(rule)) return false;
	const alike = [...other.limits, ...other.deciding].filter((candidate) => isAsStrict(candidate, rule, other));
	const within = {
		stateLimit: MAX_STATES,
		...limits.budget && { budget: limits.budget }
	};
	return isCovered(rule, alike, within) && !isCovered(rule, alike.filter((candidate) => !causes.isEdited(candidate)), within);
}
function isAsStrict(candidate, rule, { limits }) {
	const isLimit = limits.includes(candidate);
	if (rule.kind === "mapping" || rule.kind === "entry") return candidate.kind === rule.kind && candidate.level === rule.level;
	return isLimit && (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.xo)(candidate) <= (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.xo)(rule);
}
function isCovered(rule, others, limits) {
	const forms = [
		wholeFormOf(rule),
		unionOf(others),
		...others.flatMap((candidate) => (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.lo)(candidate) ? [] : [(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.so)(candidate)])
	];
	const [a, b] = [forms.map(({ stage }) => stage), forms.map(({ stage: { mode } }) => ({
		mode,
		entries: []
	}))];
	const patterns = rule.match.patterns?.map(({ text }) => text);
	const isUncovered = (outcome) => forms.every(({ holds }, index) => holds(outcome[index] ?? []) === (index === 0));
	const { classes, decided } = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.la)({ stages: a }, { stages: b }, (outcome) => isUncovered(outcome) ? "uncovered" : void 0, {
		...limits,
		...patterns && { within: [patterns] }
	});
	return decided && classes.size === 0;
}
function wholeFormOf(rule) {
	return (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.lo)(rule) ? unionOf([rule]) : (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.so)(rule);
}
function unionOf(rules) {
	const patterns = rules.flatMap((rule) => (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.lo)(rule) ?? []);
	return {
		stage: {
			mode: "all",
			entries: (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Lo)(patterns).map((pattern) => ({
				pattern,
				label: "hit"
			}))
		},
		holds: (labels) => labels.length > 0
	};
}
function patternsOf({ match: { patterns = [] }, condition }) {
	const conditionPatterns = condition === void 0 || condition === "unreadable" ? [] : (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Wo)(condition);
	return [...patterns, ...conditionPatterns].map(({ text }) => text);
}
const KINDS$1 = {
	forbidden: "forbidden-rule",
	trigger: "trigger",
	mapping: "capability",
	default: "default",
	entry: "names",
	otherwise: "default",
	ungoverned: "default",
	absent: "default"
};
function draftOf(rule, cause, sides, causes, { reasonOf, subjectOf }) {
	const { base, head } = sides;
	const isNew = cause.side === "head";
	const deciding = decidesAnyway(rule, cause, head);
	const near = deciding?.place ?? nearest(head);
	return {
		direction: "neutral",
		kind: KINDS$1[rule.kind],
		subject: subjectOf(cause),
		before: stateOf(rule, base, !isNew),
		after: stateOf(rule, head, isNew),
		sentence: `${reasonOf(cause, sides, causes)}, but this has no effect today${deciding ? anyway(deciding) : ""}`,
		...isNew ? rule.place && { at: rule.place } : {
			...near && { at: near },
			...rule.place && { wasAt: rule.place }
		},
		noEffect: true
	};
}
function stateOf(rule, side, isPresent) {
	if (rule.kind === "default" || rule.kind === "otherwise") return defaultWords(side);
	if (rule.kind !== "trigger") return isPresent ? "present" : null;
	const trigger = side.agent && (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.ja)(side.agent).find((candidate) => (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Ea)(candidate) === (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Ea)(rule.trigger));
	return trigger ? (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(trigger.action) : null;
}
function nearest({ agent, policy }) {
	return agent?.policy?.place ?? agent?.card?.place ?? policy.otherwise.place;
}
function decidesAnyway(rule, cause, head) {
	const patterns = rule.kind === "mapping" && cause.kind === "capability" ? rule.capability.patterns.flatMap(_cards_js__WEBPACK_IMPORTED_MODULE_2__.is) : patternsOf(rule);
	const others = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Po)(patterns).map((name) => otherDecidingRule(rule, name, head));
	return new Set(others.map(anyway)).size === 1 ? others[0] : void 0;
}
function otherDecidingRule(rule, name, { decide, policy }) {
	const hits = new Set(decide(name).matching);
	const isOther = (candidate) => candidate.key !== rule.key && !(candidate.group !== void 0 && candidate.group.place === rule.group?.place);
	const { limits, settled } = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.ho)(policy, (candidate) => hits.has(candidate) && isOther(candidate));
	const worst = limits.toSorted(_cards_js__WEBPACK_IMPORTED_MODULE_2__.oo)[0];
	return worst && (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.xo)(worst) <= (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.xo)(settled[0]) ? worst : settled[0];
}
function anyway(rule) {
	switch (rule.kind) {
		case "forbidden": return `: the rule against ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(rule.forbidden.pattern.text)} applies anyway`;
		case "trigger": return `: the trigger on ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(rule.trigger.text)} applies anyway`;
		case "mapping": return `: the capability ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(rule.capability.name)} maps these tools anyway${rule.level === "denied" ? ", which goes beyond what the card allows" : ""}`;
		case "default": return `: unmapped tools are ${UNMAPPED[rule.defaults.unmappedAction]} anyway`;
		case "entry": return `: the rule on ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(rule.name)} applies anyway`;
		case "otherwise": return `: requests that no rule matches are ${wordOf(rule)} anyway`;
		case "ungoverned":
		case "absent": return "";
		default: return rule;
	}
}
const UNMAPPED = {
	allow: "allowed",
	warn: "flagged with a warning",
	deny: "denied"
};
// build/src/diff/names/aliases.js
function aliasChanges({ head }, { before, after }) {
	return [.../* @__PURE__ */ new Set([...before.keys(), ...after.keys()])].flatMap((tool) => {
		const [former, present] = [before.get(tool) ?? [], after.get(tool) ?? []];
		if (isSameSet(former, present)) return [];
		const formerDecision = head.decide(requestOf(tool, former));
		const decision = head.decide(requestOf(tool, present));
		const direction = towards((0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.xo)(formerDecision), (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.xo)(decision));
		if (direction === "neutral") return [];
		const [levelBefore, levelAfter] = [wordOf(formerDecision), wordOf(decision)];
		const added = present.filter((alias) => !former.includes(alias));
		const removed = former.filter((alias) => !present.includes(alias));
		const list = (aliases) => aliases.map((alias) => JSON.stringify(alias)).join(", ");
		const reason = added.length > 0 ? `the configuration adds the ${added.length === 1 ? "alias" : "aliases"} ${list(added)}` : `the configuration removes the ${removed.length === 1 ? "alias" : "aliases"} ${list(removed)}`;
		return [{
			direction,
			kind: "alias",
			subject: `the tool ${JSON.stringify(tool)}`,
			before: levelBefore,
			after: levelAfter,
			sentence: `${JSON.stringify(tool)} is ${becomes(levelBefore, levelAfter)}: ${reason}`,
			tools: [tool]
		}];
	});
}
function requestOf(tool, aliases) {
	return {
		all: [tool, ...aliases],
		granting: [tool, ...aliases]
	};
}
function isSameSet(a, b) {
	return a.length === b.length && a.every((name) => b.includes(name));
}
// build/src/diff/names/limits.js
function limitChanges(sides, limits) {
	const isGoverned = ({ policy }) => policy.otherwise.kind === "default";
	if (!isGoverned(sides.base) || !isGoverned(sides.head)) return [];
	return [...changesOf$1(sides, DOMAINS, limits), ...changesOf$1(sides, SEVERITY$2, limits)];
}
const DOMAINS = {
	kind: "allowed-domains",
	textOf: ({ allowedDomains }) => allowedDomains && JSON.stringify([...new Set(allowedDomains.value)].sort()),
	includesUnmapped: true,
	changes: domainChanges
};
const SEVERITY$2 = {
	kind: "severity",
	textOf: ({ severityOnUnmapped }) => severityOnUnmapped?.value,
	includesUnmapped: false,
	changes: (base, head) => {
		const setting = (capability) => capability?.severityOnUnmapped ? severitySetting(capability.severityOnUnmapped.value, capability.severityOnUnmapped.place) : {
			rank: Number.POSITIVE_INFINITY,
			words: null
		};
		return [settingChange("severity", `"severity_on_unmapped" in ${namesOf(base, head)}`, setting(base), setting(head), head?.place)];
	}
};
const CLOSED = "closed";
function changesOf$1({ base, head }, limit, limits) {
	if (![base, head].some(({ deciding }) => ofKind(deciding, "mapping").some(({ capability }) => limit.textOf(capability) !== void 0))) return [];
	const { classes, decided } = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Gt)(decidingOf(base), decidingOf(head), [detailOf(base, limit), detailOf(head, limit)], ({ settled: { key: left = CLOSED } }, { settled: { key: right = CLOSED } }) => {
		if (left === CLOSED || right === CLOSED || limitIn(left) === limitIn(right)) return void 0;
		return JSON.stringify([left, right]);
	}, limits);
	const drafts = /* @__PURE__ */ new Map();
	for (const name of classes.values()) {
		const [former, present] = [base, head].map(({ decide }) => capabilityOf(decide(name).settled[0]));
		for (const draft of limit.changes(former, present)) if (draft && !drafts.has(draft.sentence)) drafts.set(draft.sentence, draft);
	}
	return decided ? [...drafts.values()] : [...drafts.values(), undecided(limit.kind)];
}
function decidingOf({ policy }) {
	const isOpen = (rule) => ({
		...rule,
		level: "allowed"
	});
	return {
		...policy,
		stages: policy.stages.filter(({ role }) => role === "decides").map((stage) => ({
			...stage,
			rules: stage.rules.map(isOpen)
		})),
		otherwise: isOpen(policy.otherwise)
	};
}
function detailOf({ policy }, { textOf, includesUnmapped }) {
	const nothing = JSON.stringify(["", null]);
	const isClosed = !includesUnmapped || policy.otherwise.level === "denied";
	return {
		keyOf: (rule) => {
			if (rule.kind !== "mapping") return isClosed ? CLOSED : nothing;
			const text = textOf(rule.capability);
			return text === void 0 ? nothing : JSON.stringify([rule.capability.name, text]);
		},
		limits: "strictest"
	};
}
function limitIn(key) {
	return JSON.parse(key)[1];
}
function capabilityOf(rule) {
	return rule.kind === "mapping" ? rule.capability : void 0;
}
function namesOf(base, head) {
	const names = [...new Set([base, head].flatMap((side) => side ? [side.name] : []))].sort();
	return `the ${names.length > 1 ? "capabilities" : "capability"} ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.R)(names)}`;
}
function domainChanges(base, head) {
	const [before, after] = [base?.allowedDomains, head?.allowedDomains];
	const of = `in ${namesOf(base, head)}`;
	const [at, wasAt] = [after?.place ?? head?.place, before?.place ?? base?.place];
	const places = {
		...at && { at },
		...wasAt && { wasAt }
	};
	const list = (domains) => domains === void 0 ? "any" : someOf([...new Set(domains)].sort(), "domains") || "none";
	const draft = {
		kind: "allowed-domains",
		subject: `the domains ${of}`,
		...places,
		before: list(before?.value),
		after: list(after?.value)
	};
	if (after === void 0) return [{
		...draft,
		direction: "widens",
		sentence: `tools ${of} may now reach any domain instead of only ${draft.before}`
	}];
	if (before === void 0) return [{
		...draft,
		direction: "narrows",
		sentence: `tools ${of} may now reach only ${draft.after} instead of any domain`
	}];
	const only = (domains, others) => someOf([...new Set(domains)].filter((domain) => !others.includes(domain)).sort(), "domains");
	const [gained, lost] = [only(after.value, before.value), only(before.value, after.value)];
	return [...gained ? [{
		...draft,
		direction: "widens",
		sentence: `tools ${of} may now also reach ${gained}`
	}] : [], ...lost ? [{
		...draft,
		direction: "narrows",
		sentence: `tools ${of} may no longer reach ${lost}`
	}] : []];
}
function undecided(kind) {
	const subject = kind === "severity" ? "\"severity_on_unmapped\" in capabilities" : "the domains in capabilities";
	return {
		direction: "widens",
		kind,
		subject,
		before: null,
		after: null,
		sentence: `Card Gate could not determine whether ${subject} became less strict, so this counts as a widening`,
		undecided: true
	};
}
// build/src/diff/compare.js
const MAX_WORK = 2e7;
function compareAgents(base, head, options = {}) {
	const present = head ?? base;
	if (present === void 0) throw new Error("an agent that is absent on both sides is compared");
	const { name } = present.agent;
	const changes = inOrder$1(draftsOf$1(base?.agent, head?.agent, options).map((draft) => changeOf(name, draft)));
	return {
		agent: name,
		status: base === void 0 ? "added" : head === void 0 ? "removed" : "kept",
		...base && base.agent.name !== name && { formerly: base.agent.name },
		direction: directionOfChanges(changes),
		changes,
		coverage: {
			before: base?.coverage ?? null,
			after: head?.coverage ?? null
		}
	};
}
function draftsOf$1(base, head, options) {
	if (base && head) return changesOfKept(base, head, options);
	if (head) return changesOfAdded(head, options);
	return base ? [removal(base)] : [];
}
const COMPARISONS = {
	card: {
		kept: ({ base, head }) => cardFields(base, head),
		added: newBoundedActions
	},
	policy: {
		kept: ({ base, head, sides, effective, limits }) => [...policyFields(base, head, effective), ...limitChanges(sides, limits)],
		added: (head, tools, limits) => decidesAlone(head) ? [] : grantedByPolicy(head, tools, limits)
	},
	access: {
		kept: ({ base, head, tools, limits }) => accessChanges(base, head, tools, limits),
		added: (head, tools, limits) => decidesAlone(head) ? accessChanges(void 0, head, tools, limits) : []
	}
};
function decidesAlone(agent) {
	return agent.access !== void 0 && (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Oa)(agent) === void 0;
}
function changesOfKept(base, head, options) {
	const sides = agentSides(base, head);
	const causes = new Causes(sides);
	const limits = searchLimits(options);
	const tools = toolsOf(base, head, options);
	const names = nameChanges(sides, causes, toolRequests(tools), limits);
	const pair = {
		base,
		head,
		sides,
		effective: names.effective,
		tools,
		limits
	};
	return [
		...names.changes,
		...options.aliases ? aliasChanges(sides, options.aliases) : [],
		...Object.values(COMPARISONS).flatMap(({ kept }) => kept(pair)),
		...triggerChanges(base, head),
		...exemptionChanges(base, head),
		...toolListChanges(base, head),
		...idChanges(base, head),
		...names.decided ? withoutEffect(sides, causes, names.effective, limits) : []
	];
}
function changesOfAdded(head, options) {
	const tools = toolsOf(void 0, head, options);
	const limits = searchLimits(options);
	return [...Object.values(COMPARISONS).flatMap(({ added }) => added(head, tools, limits)), ...exemptionChanges(void 0, head)];
}
function newBoundedActions({ card }) {
	const actions = card?.boundedActions ?? [];
	if (card === void 0 || actions.length === 0) return [];
	const list = someOf(actions.map(({ value }) => value), "actions");
	return [{
		direction: "widens",
		kind: "bounded-action",
		subject: actions.length === 1 ? `the bounded action ${list}` : "the bounded actions",
		before: null,
		after: "bounded",
		sentence: `the new card lets the agent perform ${list}`,
		at: card.autonomyPlace
	}];
}
function grantedByPolicy(head, tools, limits) {
	const sides = agentSides(void 0, head);
	return nameChanges(sides, new Causes(sides), toolRequests(tools), limits).changes;
}
function removal(base) {
	const list = base.access?.own[0]?.document;
	const wasAt = base.card?.place ?? base.policy?.place ?? (list && (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Dt)(list));
	return {
		direction: "widens",
		kind: "agent-removed",
		subject: "the agent",
		before: "checked",
		after: null,
		sentence: "the agent was removed, so its files are no longer checked",
		...wasAt && { wasAt }
	};
}
function searchLimits({ stateLimit, budget }) {
	return {
		...stateLimit !== void 0 && { stateLimit },
		budget: budget ?? { left: 2e7 }
	};
}
function toolsOf(base, head, { names = [] }) {
	const named = names.map((name) => ({
		canonical: name,
		raw: [name],
		aliases: []
	}));
	return (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.qo)([
		...head.tools?.tools ?? [],
		...base?.tools?.tools ?? [],
		...named
	]);
}
// build/src/diff/widest.js
const WIDEST = [
	"widens",
	"neutral",
	"narrows"
];
function widestOf(own, others) {
	if (others.length === 0) return own;
	const all = [own, ...others];
	const [chosen = own] = WIDEST.flatMap((direction) => all.filter((comparison) => comparison.direction === direction));
	const changes = /* @__PURE__ */ new Map();
	for (const comparison of all) for (const change of comparison.changes) {
		if (comparison !== chosen && change.direction !== "widens" && change.kind !== "agent-id") continue;
		const key = JSON.stringify([
			change.kind,
			change.direction,
			change.sentence
		]);
		if (changes.has(key)) continue;
		changes.set(key, comparison === own ? change : {
			...change,
			comparedWith: formerName(comparison)
		});
	}
	const before = all.flatMap(({ coverage }) => coverage.before ?? []);
	return {
		...own,
		direction: chosen.direction,
		alsoFormerly: others.map(formerName),
		changes: inOrder$1([...changes.values()]),
		coverage: {
			before: before.reduce((most, percent) => Math.max(most ?? 0, percent), null),
			after: own.coverage.after
		}
	};
}
function formerName({ agent, formerly }) {
	return formerly ?? agent;
}
// build/src/discovery/environment.js
const ENVIRONMENTS = /* @__PURE__ */ new Set([
	"dev",
	"development",
	"test",
	"tests",
	"testing",
	"fixtures",
	"examples",
	"qa",
	"uat",
	"stage",
	"staging",
	"preprod",
	"preproduction",
	"sandbox",
	"canary",
	"prod",
	"production"
]);
function environmentOf(file) {
	const words = file.toLowerCase().split("/").flatMap((part) => [part, ...part.split(/[.\-_ ]+/)]);
	return [...new Set(words.filter((word) => ENVIRONMENTS.has(word)))].sort().join("+");
}
// build/src/run/comparison/agent-matching.js
function matchAgents(base, head, affected) {
	const relations = relateAgents(base, head, affected);
	const partner = partnersOf(head, relations);
	const taken = new Set(partner.values());
	return [...head.map((agent) => {
		const own = partner.get(agent);
		if (own === void 0) return { head: agent };
		const others = relatedTo(agent, relations).filter((former) => former !== own);
		return {
			head: agent,
			base: own,
			...others.length > 0 && { others }
		};
	}), ...base.filter((agent) => !taken.has(agent)).map((agent) => ({ base: agent }))];
}
function relatedTo(agent, { byPlace, byId }) {
	const atPlace = byPlace.get(agent);
	const namesakes = byId.get(agent) ?? [];
	return [...atPlace ? [atPlace] : [], ...namesakes.filter((namesake) => namesake !== atPlace)];
}
function relateAgents(base, head, affected) {
	const byPlace = relateByPlace(base, head, affected);
	return {
		byPlace,
		byId: relateById(base, head, byPlace)
	};
}
function relateByPlace(base, head, affected) {
	const partner = /* @__PURE__ */ new Map();
	const taken = /* @__PURE__ */ new Set();
	const formerly = new Map(affected.flatMap(({ file, previous }) => previous === void 0 ? [] : [[file, previous]]));
	const keys = [
		({ identity }) => [identity],
		(agent, side) => ownFiles(agent).flatMap((file) => side === "base" ? file : formerly.get(file) ?? file),
		({ name }) => [name]
	];
	for (const keysOf of keys) {
		const heads = byKeys(head.filter((agent) => !partner.has(agent)), (agent) => keysOf(agent, "head"));
		const bases = byKeys(base.filter((agent) => !taken.has(agent)), (agent) => keysOf(agent, "base"));
		for (const agent of head) {
			if (partner.has(agent)) continue;
			const wanted = keysOf(agent, "head");
			const candidates = new Set(wanted.flatMap((key) => bases.get(key) ?? []).filter((former) => !taken.has(former)));
			const rivals = new Set(wanted.flatMap((key) => heads.get(key) ?? []));
			const [former] = candidates;
			if (former === void 0 || candidates.size > 1 || rivals.size > 1) continue;
			partner.set(agent, former);
			taken.add(former);
		}
	}
	return partner;
}
function relateById(base, head, byPlace) {
	const keysOf = (spelling) => (agent) => {
		const id = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Co)(agent);
		return id ? [(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.So)(id, spelling)] : [];
	};
	const [exact, loose] = [byKeys(base, keysOf("exact")), byKeys(base, keysOf("loose"))];
	return new Map(head.flatMap((agent) => {
		const id = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Co)(agent);
		if (id === void 0) return [];
		const all = exact.get((0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.So)(id, "exact")) ?? loose.get((0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.So)(id, "loose")) ?? [];
		const atPlace = byPlace.get(agent);
		if (atPlace && all.includes(atPlace)) return [[agent, [atPlace]]];
		const environment = environmentOfAgent(agent);
		const near = all.filter((former) => environmentOfAgent(former) === environment);
		return [[agent, near.length > 0 ? near : all]];
	}));
}
function partnersOf(head, { byPlace, byId }) {
	const heads = byKeys(head, (agent) => {
		const namesakes = byId.get(agent) ?? [];
		return namesakes.length === 1 ? namesakes : [];
	});
	const onlyById = (agent) => {
		const [namesake, ...more] = byId.get(agent) ?? [];
		return namesake !== void 0 && more.length === 0 && heads.get(namesake)?.length === 1 ? namesake : void 0;
	};
	const headByPlace = new Map([...byPlace].map(([agent, former]) => [former, agent]));
	const headById = new Map(head.flatMap((agent) => {
		const namesake = onlyById(agent);
		return namesake ? [[namesake, agent]] : [];
	}));
	const neighbours = (agent) => [byPlace.get(agent), onlyById(agent)].flatMap((former) => former === void 0 ? [] : [headByPlace.get(former), headById.get(former)].filter((next) => next !== void 0));
	const partner = /* @__PURE__ */ new Map();
	const seen = /* @__PURE__ */ new Set();
	for (const start of head) {
		if (seen.has(start)) continue;
		const chain = chainFrom(start, neighbours, seen);
		const ids = matchesBy(chain, onlyById);
		const places = matchesBy(chain, (agent) => byPlace.get(agent));
		for (const [agent, former] of ids.length >= places.length ? ids : places) partner.set(agent, former);
	}
	return partner;
}
function chainFrom(start, neighbours, seen) {
	const chain = [start];
	seen.add(start);
	for (const agent of chain) for (const next of neighbours(agent)) {
		if (seen.has(next)) continue;
		seen.add(next);
		chain.push(next);
	}
	return chain;
}
function matchesBy(agents, partnerOf) {
	return agents.flatMap((agent) => {
		const partner = partnerOf(agent);
		return partner ? [[agent, partner]] : [];
	});
}
function byKeys(agents, keysOf) {
	const found = /* @__PURE__ */ new Map();
	for (const agent of agents) for (const key of new Set(keysOf(agent))) {
		const known = found.get(key);
		if (known) known.push(agent);
		else found.set(key, [agent]);
	}
	return found;
}
function environmentOfAgent(agent) {
	const [file = agent.identity] = ownFiles(agent);
	return environmentOf(file);
}
function ownFiles(agent) {
	return (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Oo)(agent).map(({ file }) => file);
}
// build/src/run/comparison/not-compared.js
const DOES_NOT_LOAD = [
	"parse-error",
	"duplicate-key",
	"unknown-kind",
	"file-too-large",
	"ambiguous-agent"
];
function unreadFiles(side, findings, configuration = []) {
	const unread = /* @__PURE__ */ new Map();
	for (const finding of findings) {
		const { blocking, location } = finding;
		const { file } = location;
		if (!blocking || unread.has(file)) continue;
		const isFloor = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.mi)(finding, "floor-unreadable");
		const concerns = isFloor || configuration.includes(file) ? "all" : "folder";
		if (concerns === "folder" && (!(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.mi)(finding, ...DOES_NOT_LOAD) || (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.gs)(file) || (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__._s)(file))) continue;
		unread.set(file, {
			side,
			location,
			isFloor,
			concerns
		});
	}
	return [...unread.values()];
}
function concernsOf(unread, affected) {
	const formerly = new Map(affected.map(({ file, previous }) => [file, previous]));
	const byFile = groupByEach(unread, ({ location: { file } }) => [file, formerly.get(file) ?? file]);
	const byFolder = groupByEach(unread, ({ location: { file }, concerns }) => concerns === "all" ? [] : [(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.fs)(file)]);
	const ofAll = unread.filter(({ concerns }) => concerns === "all");
	return (agent) => {
		const files = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Oo)(agent).map(({ file }) => file);
		const own = new Set(files.flatMap((file) => byFile.get(file) ?? []));
		const near = [...(agent.floors ?? []).flatMap(({ file }) => byFile.get(file) ?? []), ...files.flatMap((file) => byFolder.get((0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.fs)(file)) ?? [])];
		return {
			own: [...own],
			more: [.../* @__PURE__ */ new Set([...near, ...ofAll])].filter((file) => !own.has(file))
		};
	};
}
function groupByEach(items, keysOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const item of items) for (const key of new Set(keysOf(item))) {
		const group = groups.get(key);
		if (group) group.push(item);
		else groups.set(key, [item]);
	}
	return groups;
}
function uncompared(agent, unread, formerly) {
	return {
		agent,
		status: "kept",
		...formerly !== void 0 && formerly !== agent && { formerly },
		direction: "widens",
		changes: [notCompared(agent, unread)],
		coverage: {
			before: null,
			after: null
		}
	};
}
function incomplete(comparison, unread) {
	if (unread.length === 0) return comparison;
	const changes = [...comparison.changes, notCompared(comparison.agent, unread)];
	const [widening, rest] = [changes.filter(isWidening), changes.filter((change) => !isWidening(change))];
	return {
		...comparison,
		direction: directionOf(changes.map(({ direction }) => direction)),
		changes: [...widening, ...rest]
	};
}
function isWidening({ direction }) {
	return direction === "widens";
}
function notCompared(agent, unread) {
	const first = unread.find(({ side }) => side === "head") ?? unread[0];
	if (first === void 0) throw new Error("nothing is unreadable, so everything was compared");
	const { location, side, isFloor } = first;
	const others = new Set(unread.map((file) => file.location.file)).size - 1;
	const more = others > 0 ? ` and ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.L)(others, "more file", "more files")}` : "";
	return {
		agent,
		direction: "widens",
		kind: "not-compared",
		subject: "the agent's permissions",
		before: null,
		after: null,
		sentence: `the agent's permissions could not be compared, because ${isFloor ? "a floor" : `${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(location.file)}${side === "base" ? " in the base" : ""}`}${more} could not be read`,
		tools: [],
		undecided: true,
		...location.file !== "" && (side === "head" ? { at: location } : { wasAt: location })
	};
}
// build/src/run/comparison/compare-permissions.js
function comparePermissions({ base, head }, affected, unread, aliases) {
	const matches = matchAgents(base.agents, head.agents, affected).filter(({ base: former, head: present }) => present !== void 0 || former !== void 0 && !head.identities.has(former.identity));
	const budget = { left: MAX_WORK };
	const concerns = concernsOf(unread, affected);
	const compareWith = (former, present) => compareAgents(former && comparedAgent(former), present && comparedAgent(present), {
		budget,
		...aliases && { aliases }
	});
	const comparisons = matches.map((match) => ({
		identity: match.head?.identity,
		comparison: comparisonOf$3(match, concerns, compareWith)
	})).sort((a, b) => (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ct)(a.comparison.agent, b.comparison.agent));
	const all = comparisons.map(({ comparison }) => comparison);
	return {
		permissions: {
			direction: directionOf(all.map(({ direction }) => direction)),
			agents: all
		},
		byIdentity: new Map(comparisons.flatMap(({ identity, comparison }) => identity === void 0 ? [] : [[identity, comparison]])),
		renamed: renamesOf$1(matches)
	};
}
function comparisonOf$3({ base, head, others = [] }, concerns, compareWith) {
	const agents = [
		head,
		base,
		...others
	].filter((agent) => agent !== void 0);
	const all = agents.map(concerns);
	const own = [...new Set(all.flatMap((concern) => concern.own))];
	if (own.length > 0) return uncompared(agents[0]?.name ?? "", own, base?.name);
	const whole = widestOf(compareWith(base, head), others.map((former) => compareWith(former, head)));
	return head === void 0 ? whole : incomplete(whole, [...new Set(all.flatMap((concern) => concern.more))]);
}
function comparedAgent(agent) {
	return {
		agent,
		coverage: (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.zr)(agent.card, (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Oa)(agent)).percent
	};
}
function renamesOf$1(matches) {
	const names = (baseOf) => new Map(matches.flatMap((match) => {
		const base = baseOf(match);
		return base && match.head && base.name !== match.head.name ? [[base.name, match.head.name]] : [];
	}));
	const ways = Math.min(MAX_RENAMES, matches.reduce((longest, { others = [] }) => Math.max(longest, others.length), 0));
	return Array.from({ length: ways + 1 }, (_, index) => names(({ base, others = [] }) => index === 0 ? base : others[index - 1] ?? base));
}
const MAX_RENAMES = 4;
// build/src/run/publishing.js
const PUBLISHED_FILE = "published card";
function cardToPublish(document, agentId) {
	return {
		document,
		agentId,
		content: contentOf$1(document)
	};
}
function publishingClient(key, { apiUrl, apiTimeout }, progress) {
	return new Mnemom({
		key,
		url: apiUrl,
		timeoutMs: apiTimeout * 1e3,
		progress
	});
}
function cardOf(agent, settings) {
	const { card } = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.ko)(agent);
	const document = card?.place.document;
	const agentId = (settings.agents?.find((each) => document !== void 0 && (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.ks)(each).includes(document.file)))?.traces?.agentId ?? settings.agentId ?? card?.agentId;
	return {
		...document && { document },
		...agentId !== void 0 && { agentId }
	};
}
function contentOf$1({ text, syntax, value, base }) {
	return base === void 0 ? {
		text,
		syntax,
		value
	} : {
		text: `${JSON.stringify(value, void 0, 2)}\n`,
		syntax: "json",
		value
	};
}
async function compareWithPublished({ document: { file, text }, content }, published, { name, tools }) {
	const failures = [];
	const agentIn = async (path, source) => {
		const read = await (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.dn)((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.pt)("one card", path, source), path, { named: true });
		if (read.kind === "broken") for (const finding of read.findings) failures.push(finding);
		if (read.kind !== "governed") return void 0;
		const { governed } = read;
		const { policy } = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Kt)(governed, void 0, {});
		return {
			name,
			identity: "",
			...governed.card && { card: governed.card },
			...policy && { policy },
			...tools && { tools },
			files: [path],
			findings: []
		};
	};
	const found = (agent) => ({
		agents: agent ? [agent] : [],
		identities: new Set(agent ? [""] : []),
		findings: []
	});
	const base = published === "none" ? void 0 : await agentIn(PUBLISHED_FILE, JSON.stringify(withoutKeysOfApi(published.value, content.value), void 0, 2));
	const head = await agentIn(file, text);
	if (failures.length > 0) return {
		kind: "failed",
		failures
	};
	return {
		kind: "compared",
		changes: comparePermissions({
			base: found(base),
			head: found(head)
		}, [], []).permissions
	};
}
function publishedWords({ document: { file }, agentId }, { kind, version, amendment }) {
	const details = [...version === void 0 ? [] : [`version ${version}`], ...amendment === void 0 ? [] : [`amendment ${amendment}`]];
	const detail = details.length === 0 ? "" : ` (${details.join(", ")})`;
	return kind === "published" ? `Published ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.G)(file)} as the card of agent ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.G)(agentId)}${detail}` : `Nothing to publish: ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.G)(file)} is already the published card of agent ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.G)(agentId)}${detail}`;
}
function exitCodeOfFailure(error) {
	return isRefusal(error) ? 1 : 2;
}
async function publishedAgent({ value, floors = [], composed }, { name, tools }) {
	const card = await governedOf$1("published card", value);
	if (typeof card === "string") return {
		kind: "broken",
		why: card
	};
	const held = [];
	for (const [index, floor] of floors.entries()) {
		const file = `published card of the ${floor.scope} (${index + 1})`;
		const whole = await governedOf$1(file, floor.value);
		const read = typeof whole === "string" ? await governedOf$1(file, {
			...kindKeyOf(card),
			...floor.value
		}) : whole;
		if (typeof read === "string") return {
			kind: "broken",
			why: `${floor.scope}: ${read}`
		};
		const { document, kind } = read;
		const governed = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.pn)({
			...document,
			origin: { scope: floor.scope }
		}, kind);
		held.push((0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Jt)({
			kind: "governed",
			file,
			governed,
			mixed: false,
			bytes: 0
		}, floor.scope, ""));
	}
	const whole = composed && await governedOf$1("composed card", composed);
	const isRead = whole !== void 0 && typeof whole !== "string";
	const listed = tools && { tools: namedOnly(tools) };
	return {
		kind: "agent",
		agent: agentOf(name, card, held, listed),
		...isRead && { composed: agentOf(name, whole, [], listed) }
	};
}
function agentOf(name, card, floors, listed) {
	const { policy } = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Kt)(card, void 0, {});
	const own = {
		...card.card && { card: card.card },
		...policy && { policy }
	};
	const { findings: _, ...parts } = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.cn)(own, floors);
	return {
		name,
		identity: "",
		...parts,
		...listed,
		files: [],
		findings: []
	};
}
function namedOnly(list) {
	const tools = list.tools.map(({ canonical }) => ({
		canonical,
		raw: [canonical],
		aliases: []
	}));
	return {
		...list,
		tools
	};
}
function kindKeyOf({ document }) {
	const value = document.value;
	return "aap_version" in value ? { aap_version: value.aap_version } : { card_version: value.card_version ?? "unified" };
}
async function governedOf$1(file, value) {
	const tree = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.pt)("the API", file, JSON.stringify(value));
	const read = await (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.dn)(tree, file, { named: true });
	if (read.kind === "governed" && read.governed.card !== void 0) return read.governed;
	return (read.kind === "broken" ? read.findings : [])[0]?.message ?? "it is not a card";
}
const UNMAPPED_ACTIONS = {
	allow: "allow",
	warn: "warn",
	deny: "block"
};
const TRIGGER_ACTIONS = {
	escalate: "require_approval",
	warn: "notify",
	log: "notify",
	deny: "block"
};
const MODES = {
	enforce: "enforce",
	nudge: "nudge",
	warn: "observe",
	observe: "observe",
	off: "observe"
};
function policyDocument({ policy }) {
	const meta = {
		schema_version: "1.0",
		name: "published-card",
		scope: "agent"
	};
	if (policy === void 0) return {
		meta,
		capability_mappings: {},
		forbidden: []
	};
	const { unmappedAction, unmappedSeverity, mode, graceHours } = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.es)(policy);
	return {
		meta,
		capability_mappings: mappingsOf$1(policy),
		forbidden: policy.forbidden.map(({ pattern, reason, severity }) => ({
			pattern: pattern.text,
			reason,
			severity
		})),
		escalation_triggers: policy.triggers.map(({ text, action, reason }) => ({
			condition: text,
			action: TRIGGER_ACTIONS[action],
			reason
		})),
		defaults: {
			unmapped_tool_action: UNMAPPED_ACTIONS[unmappedAction],
			unmapped_severity: unmappedSeverity,
			fail_open: policy.defaults.failOpen?.value ?? false,
			enforcement_mode: MODES[mode],
			grace_period_hours: graceHours
		}
	};
}
function mappingsOf$1({ capabilities }) {
	const mappings = /* @__PURE__ */ new Map();
	for (const { name, patterns, actions } of capabilities) {
		let key = name;
		for (let count = 2; mappings.has(key); count += 1) key = `${name} (${count})`;
		mappings.set(key, {
			tools: patterns.map(({ text }) => text),
			card_actions: actions.map(({ value }) => value)
		});
	}
	return Object.fromEntries(mappings);
}
// build/src/report/sections/shard-words.js
const SOURCES = ["trace source", "trace sources"];
const PARTIAL_START = "{\"schema\":\"card-gate-partial/";
function shardFileName({ shard: { number, of } }) {
	return `card-gate-shard-${number}-of-${of}.ndjson`;
}
function shardWords({ shard, sources, calls }) {
	return `shard ${shard.number} of ${shard.of} recorded ${(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Xr)(calls, _cards_js__WEBPACK_IMPORTED_MODULE_2__.Hr)} from ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.sn)(sources.recorded)} of ${(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Xr)(sources.all, SOURCES)}; nothing was evaluated, because only a merge of all shards evaluates traces`;
}
// build/src/report/build.js
const NOTHING_TO_CHECK = {
	agents: [],
	runFindings: [],
	notices: [],
	governed: [],
	nothingToCheck: true,
	staleFiles: /* @__PURE__ */ new Set(),
	scope: "changed"
};
function buildReport(result, facts) {
	const { agents, runFindings, baseCommit } = result;
	const { settings, links } = facts;
	const findings = [...agents.flatMap((agent) => agent.findings), ...runFindings].sort(_cli_js__WEBPACK_IMPORTED_MODULE_1__.St);
	const verdict = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Ht)([...agents.map((agent) => agent.verdict), ...(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Bt)(runFindings, settings.onlyNew).map(_cards_js__WEBPACK_IMPORTED_MODULE_2__.Vt)]);
	const isLinkedBase = baseCommit !== void 0 && /^[0-9a-f]{40,64}$/.test(baseCommit);
	return {
		verdict,
		...(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.zt)((0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Bt)(findings, settings.onlyNew), verdict, settings),
		nothingToCheck: result.nothingToCheck,
		agents,
		findings,
		governed: result.governed,
		notices: result.notices,
		staleFiles: result.staleFiles,
		...result.comparison && { comparison: result.comparison },
		...result.permissionFiles && { permissionFiles: result.permissionFiles },
		...result.ignored && { ignored: result.ignored },
		...result.configurationChange && { configurationChange: result.configurationChange },
		...result.compared !== void 0 && { compared: result.compared },
		...result.shard && {
			shard: result.shard,
			verdict: "error",
			conclusion: "failure"
		},
		settings: reportSettings(facts, result.scope),
		...links && { links: {
			...links,
			...isLinkedBase && { base: baseCommit }
		} },
		durationMs: facts.durationMs,
		version: facts.version
	};
}
function reportSettings({ settings, event, setTo }, scope) {
	return {
		...(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.As)(settings),
		event,
		scope,
		...setTo !== void 0 && { now: setTo }
	};
}
// build/src/evaluation/advice/usage.js
const Z = 1.96;
const PROPOSING_SHARE = .7;
var UsageLog = class {
	#names = /* @__PURE__ */ new Map();
	#sessions = /* @__PURE__ */ new Map();
	#starts = [];
	#calls = 0;
	add({ name, session, at, denied }) {
		const number = this.#sessionOf(session, at);
		const log = this.#logOf(name);
		const counts = denied ? log.denied : log.made;
		counts.set(number, (counts.get(number) ?? 0) + 1);
		if (!denied) this.#calls += 1;
		if (at === void 0) return;
		log.first = Math.min(log.first ?? at, at);
		log.last = Math.max(log.last ?? at, at);
	}
	addSession(session, at) {
		this.#sessionOf(session, at);
	}
	get calls() {
		return this.#calls;
	}
	get sessions() {
		return this.#starts.length;
	}
	usedNames() {
		return this.#namesWhere(({ made }) => made.size > 0);
	}
	deniedNames() {
		return this.#namesWhere(({ made }) => made.size === 0);
	}
	evidence(names) {
		const made = /* @__PURE__ */ new Set();
		const attempted = /* @__PURE__ */ new Set();
		let [calls, denied] = [0, 0];
		let first;
		let last;
		for (const log of names.map((name) => this.#names.get(name))) {
			if (log === void 0) continue;
			for (const [session, count] of log.made) {
				made.add(session);
				calls += count;
			}
			for (const [session, count] of log.denied) {
				attempted.add(session);
				denied += count;
			}
			if (log.first !== void 0) first = Math.min(first ?? log.first, log.first);
			if (log.last !== void 0) last = Math.max(last ?? log.last, log.last);
		}
		const sessions = made.size > 0 ? made : attempted;
		return {
			sessions: sessions.size,
			calls,
			denied,
			...first !== void 0 && { first },
			...last !== void 0 && { last },
			confidence: lowerBound(sessions.size, this.sessions)
		};
	}
	chanceOfNew() {
		if (this.#calls === 0) return void 0;
		let once = 0;
		for (const { made } of this.#names.values()) if (sum(made) === 1) once += 1;
		return once / this.#calls;
	}
	holdOut(propose, isCandidate = () => true) {
		const dated = this.#starts.map((start, session) => ({
			start,
			session
		})).filter(({ start }) => !Number.isNaN(start)).sort((a, b) => a.start - b.start);
		if (dated.length < 2) return void 0;
		const size = Math.min(dated.length - 1, Math.max(1, Math.floor(dated.length * PROPOSING_SHARE)));
		const older = new Set(dated.slice(0, size).map(({ session }) => session));
		const newer = new Set(dated.slice(size).map(({ session }) => session));
		const names = this.usedNames().filter(isCandidate);
		const proposed = names.filter((name) => this.#callsIn(name, older) > 0);
		const covers = propose(proposed);
		const tested = names.filter((name) => this.#callsIn(name, newer) > 0);
		const missed = tested.filter((name) => !covers(name));
		const callsOf = (list) => list.reduce((total, name) => total + this.#callsIn(name, newer), 0);
		return {
			older: older.size,
			newer: newer.size,
			proposed: proposed.length,
			calls: callsOf(tested),
			covered: callsOf(tested) - callsOf(missed),
			missed,
			unused: proposed.filter((name) => !tested.includes(name))
		};
	}
	#callsIn(name, sessions) {
		let calls = 0;
		for (const [session, count] of this.#names.get(name)?.made ?? []) if (sessions.has(session)) calls += count;
		return calls;
	}
	#namesWhere(isMeant) {
		return [...this.#names].flatMap(([name, log]) => isMeant(log) ? [name] : []).sort();
	}
	#logOf(name) {
		const known = this.#names.get(name);
		if (known) return known;
		const log = {
			made: /* @__PURE__ */ new Map(),
			denied: /* @__PURE__ */ new Map(),
			first: void 0,
			last: void 0
		};
		this.#names.set((0,_traces_js__WEBPACK_IMPORTED_MODULE_3__.p)(name), log);
		return log;
	}
	#sessionOf(session, at) {
		let number = this.#sessions.get(session);
		if (number === void 0) {
			number = this.#starts.length;
			this.#sessions.set((0,_traces_js__WEBPACK_IMPORTED_MODULE_3__.p)(session), number);
			this.#starts.push(NaN);
		}
		const start = this.#starts[number] ?? NaN;
		if (at !== void 0 && !(start <= at)) this.#starts[number] = at;
		return number;
	}
};
function lowerBound(hits, total) {
	if (total === 0) return 0;
	const share = hits / total;
	const z2 = Z * Z / total;
	const spread = Z * Math.sqrt(share * (1 - share) / total + z2 / (4 * total));
	const bound = (share + z2 / 2 - spread) / (1 + z2);
	return Math.round(Math.max(0, bound) * 100) / 100;
}
function sum(counts) {
	let total = 0;
	for (const count of counts.values()) total += count;
	return total;
}
// build/src/evaluation/advice/patterns.js
const MIN_COVERED = 3;
const SEPARATOR$1 = /[_:/.]/g;
const READING = new Set("get list read search find fetch query show view describe lookup look check count browse".split(" "));
const CHANGING = new Set("add append apply approve archive assign cancel charge clear close copy create delete deploy destroy disable drop edit enable exec execute export grant import insert invite kill modify move pay publish purge push put refund remove rename replace reset restart revoke run save send set shell start stop submit transfer trigger truncate update upload upsert write".split(" "));
const CHANGING_FIRST = /* @__PURE__ */ new Set([
	"commit",
	"issue",
	"merge",
	"post"
]);
function wordsOfName(name) {
	return name.replace(/([a-z\d])([A-Z])/g, "$1 $2").toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
}
function partsOfName$1(name) {
	const [, server, tool] = /^mcp__(.+?)__(.+)$/s.exec(name) ?? /^mcp:([^/]+)\/(.+)$/s.exec(name) ?? [];
	return server === void 0 || tool === void 0 ? { tool: name } : {
		server,
		tool
	};
}
function isChanging(name) {
	const words = wordsOfName(partsOfName$1(name).tool);
	return CHANGING_FIRST.has(words[0] ?? "") || words.some((word) => CHANGING.has(word));
}
function isReading(name) {
	return !isChanging(name) && wordsOfName(partsOfName$1(name).tool).some((word) => READING.has(word));
}
function proposePatterns(names, { avoid, isComplete }) {
	const left = new Set(names);
	const patterns = [];
	for (const prefix of isComplete ? prefixesOf(names) : []) {
		const covers = [...left].filter((name) => name.startsWith(prefix));
		if (covers.length < MIN_COVERED || !covers.every(isReading)) continue;
		if ([...avoid, ...names].some((name) => name.startsWith(prefix) && !isReading(name))) continue;
		if (avoid.some((name) => name.startsWith(prefix) && !left.has(name))) continue;
		patterns.push({
			pattern: `${prefix}*`,
			covers: covers.sort()
		});
		for (const name of covers) left.delete(name);
	}
	for (const name of left) patterns.push({
		pattern: name,
		covers: [name]
	});
	return patterns.sort((a, b) => a.pattern < b.pattern ? -1 : 1);
}
function prefixesOf(names) {
	const prefixes = /* @__PURE__ */ new Map();
	for (const name of names) {
		if (/[*?]/.test(name)) continue;
		const { server, tool } = partsOfName$1(name);
		const start = server === void 0 ? 0 : name.length - tool.length;
		for (const { index } of tool.matchAll(SEPARATOR$1)) {
			const prefix = name.slice(0, start + index + 1);
			if (/[\p{L}\p{N}]/u.test(prefix.slice(start))) prefixes.set(prefix, (prefixes.get(prefix) ?? 0) + 1);
		}
	}
	return [...prefixes].flatMap(([prefix, count]) => count >= MIN_COVERED ? [prefix] : []).sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
}
async function smallestRules(candidates, deniedWith) {
	const least = await deniedWith(candidates);
	let rules = candidates;
	for (const rule of candidates) {
		const others = rules.filter((each) => each !== rule);
		if (isWithin(await deniedWith(others), least)) rules = others;
	}
	return {
		rules,
		remaining: [...least].sort()
	};
}
function isWithin(denied, least) {
	for (const call of denied) if (!least.has(call)) return false;
	return true;
}
// build/src/evaluation/advice/mappings.js
function proposeMappings(tools, context) {
	const { agent } = context;
	const refused = [];
	const groups = /* @__PURE__ */ new Map();
	const allowed = [];
	for (const tool of tools) {
		const group = groupOf(context.decide(tool), agent);
		if ("why" in group) {
			refused.push({
				name: tool.canonical,
				why: group.why
			});
			continue;
		}
		allowed.push(tool.canonical);
		if (group === GRANTED_ABOVE) continue;
		const known = groups.get(group.key);
		if (known) known.names.push(tool.canonical);
		else groups.set(group.key, {
			...group,
			names: [tool.canonical]
		});
	}
	const taken = new Set(ownCapabilities(agent).map(({ name }) => name));
	return {
		capabilities: inOrder([...groups.values()].map(({ names, ...group }) => {
			const others = allowed.filter((name) => !names.includes(name));
			const avoid = [
				...context.avoid,
				...others,
				...refused.map(({ name }) => name)
			];
			const { own, actions, title, isGuess } = group;
			return {
				name: own?.name ?? freeName(title, taken),
				...own && { own },
				actions,
				patterns: proposePatterns(names, {
					avoid,
					isComplete: context.isComplete
				}),
				isGuess
			};
		}), agent),
		refused
	};
}
function refusalOf({ tool, forbidden, exceeded, decision, access }) {
	if (/[*?]/.test(tool.canonical)) return "its name contains a wildcard, which would match other tools";
	if (tool.canonical.trim() === "") return "its name is blank";
	const [rule] = forbidden;
	if (rule) return `the rule ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(rule.pattern.text)} forbids it`;
	const [beyond] = exceeded;
	if (beyond) return beyond.forbiddenAt ? `its capability grants ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(beyond.action.value)}, which is forbidden` : `its capability grants ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(beyond.action.value)}, which the card does not list`;
	if (access?.effect === "deny") {
		const by = access.decidedBy?.entry.name;
		if (by !== void 0) return `the entry ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(by)} denies it`;
		if (access.byFloor) return "a floor's default denies it";
	}
	const limit = decision?.limits.find(({ level }) => level === "denied");
	return limit ? `${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(limit.name)} denies it` : void 0;
}
const GRANTED_ABOVE = {
	key: "",
	title: "",
	actions: [],
	isGuess: false
};
function groupOf(decided, agent) {
	const why = refusalOf(decided);
	if (why !== void 0) return { why };
	const { capability, tool } = decided;
	if (capability && capability.binding !== "none") {
		if (capability.place.document.origin) return GRANTED_ABOVE;
		const actions = capability.actions.map(({ value }) => value);
		const { name } = capability;
		return {
			key: `own ${name}`,
			title: name,
			own: capability,
			actions,
			isGuess: false
		};
	}
	const { server = "tools" } = partsOfName$1(tool.canonical);
	const bounded = agent.card?.boundedActions.map(({ value }) => value);
	if (bounded === void 0) return {
		key: `new ${server}`,
		title: server,
		actions: [titleOf(server)],
		isGuess: true
	};
	const action = actionFor(tool.canonical, bounded);
	if (action === void 0) return { why: "no bounded action in the card fits its name; add one, then map the tool to it" };
	return {
		key: `new ${action}`,
		title: action,
		actions: [action],
		isGuess: true
	};
}
function ownCapabilities(agent) {
	return (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.ko)(agent).policy?.capabilities ?? [];
}
function freeName(title, taken) {
	const base = titleOf(title);
	let name = base;
	for (let number = 2; taken.has(name); number += 1) name = `${base}_${number}`;
	taken.add(name);
	return name;
}
function titleOf(text) {
	const words = text.replace(/[^\p{L}\p{N}_-]+/gu, "_").replace(/^_+|_+$/g, "");
	return words === "" ? "tools" : words;
}
function inOrder(capabilities, agent) {
	const order = ownCapabilities(agent).map(({ name }) => name);
	const rank = ({ name }) => {
		const index = order.indexOf(name);
		return index === -1 ? order.length : index;
	};
	return capabilities.toSorted((a, b) => rank(a) - rank(b) || (a.name < b.name ? -1 : 1));
}
const ALIKE$1 = [
	"get list read search find fetch query show view describe lookup browse retrieve".split(" "),
	"update edit modify change set patch".split(" "),
	"create add insert new open".split(" "),
	"delete remove drop purge destroy".split(" "),
	"send post reply respond response answer notify message".split(" "),
	"write save publish put".split(" ")
];
function actionFor(name, actions) {
	const words = wordsOfName(name).map(stem);
	const scored = actions.map((action) => ({
		action,
		score: scoreOf(words, action)
	}));
	const best = scored.reduce((most, { score }) => Math.max(most, score), 0);
	const [first, second] = scored.filter(({ score }) => score === best);
	return best >= MIN_SCORE && second === void 0 ? first?.action : void 0;
}
const COMMON = 3;
const MEANS_THE_SAME = 1;
const MIN_SCORE = COMMON;
function scoreOf(words, action) {
	let score = 0;
	for (const word of new Set(wordsOfName(action).map(stem))) if (words.includes(word)) score += COMMON;
	else if (words.some((each) => ALIKE$1.some((list) => list.includes(each) && list.includes(word)))) score += MEANS_THE_SAME;
	return score;
}
function stem(word) {
	return word.length > 3 && word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word;
}
// build/src/finding/edits.js
function edited({ text }, edits) {
	const isCrLf = text.includes("\r\n");
	return edits.toSorted((a, b) => b.start - a.start || b.end - a.end).reduce((done, { start, end, text: added }) => {
		const lines = isCrLf ? added.replace(/\r?\n/g, "\r\n") : added;
		return done.slice(0, start) + lines + done.slice(end);
	}, text);
}
function addition(document, path, entries) {
	const node = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.jt)(document, path);
	if (node === void 0 || node.kind === "scalar") return creation(document, path, entries);
	const children = childrenOf(node);
	const last = children.at(-1);
	if (!isFlow(document, node)) {
		const first = children[0]?.start ?? node.start;
		const indent = " ".repeat(columnOf(document, first, node.kind));
		const at = lineEnd(document.text, trimmedEnd(document.text, first, node.end));
		return {
			start: at,
			end: at,
			text: `\n${blockOf$2(entries, indent)}`
		};
	}
	const texts = entries.map((entry) => flowEntry(document, entry));
	if (last === void 0) {
		const [open, close] = node.kind === "map" ? ["{", "}"] : ["[", "]"];
		const indent = indentOf(document, node.start);
		const inner = texts.join(",\n").replace(/^/gm, `${indent}  `);
		const text = document.syntax === "json" ? `${open}\n${inner}\n${indent}${close}` : `${open} ${texts.join(", ")} ${close}`;
		return {
			start: node.start,
			end: node.end,
			text
		};
	}
	const isOneLine = !document.text.slice(node.start, last.start).includes("\n");
	const indent = indentOf(document, last.start);
	const text = texts.map((each) => isOneLine ? `, ${each}` : `,\n${each.replace(/^/gm, indent)}`);
	return {
		start: last.end,
		end: last.end,
		text: text.join("")
	};
}
function creation(document, path, entries) {
	const whole = entries.every(({ key }) => key !== void 0) ? Object.fromEntries(entries.map(({ key, value }) => [key, value])) : entries.map(({ value }) => value);
	const key = path.at(-1);
	const node = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.jt)(document, path);
	if (key === void 0) return {
		start: 0,
		end: document.text.length,
		text: `${textOf$4(document, whole)}\n`
	};
	if (node) return {
		start: node.start,
		end: node.end,
		text: textOf$4(document, whole, node.start === node.end)
	};
	const lines = `${(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Is)(String(key))}:\n${blockOf$2(entries, "  ")}`;
	return addition(document, path.slice(0, -1), [{
		key: String(key),
		value: whole,
		lines
	}]);
}
function substitution(document, path, index, entries) {
	const list = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.jt)(document, path);
	const child = list && childrenOf(list)[index];
	if (list?.kind !== "list" || child === void 0) return void 0;
	const { text } = document;
	if (isFlow(document, list)) {
		const indent = indentOf(document, child.start);
		const texts = entries.map((entry) => flowEntry(document, entry).replace(/\n/g, `\n${indent}`));
		return {
			start: child.start,
			end: child.end,
			text: texts.join(`,\n${indent}`)
		};
	}
	const start = lineStart(text, child.start);
	if (!/^ *- +$/.test(text.slice(start, child.start))) return void 0;
	const indent = " ".repeat(columnOf(document, child.start, "list"));
	return {
		start,
		end: lineEnd(text, trimmedEnd(text, child.start, child.end)),
		text: blockOf$2(entries, indent)
	};
}
function flowEntry({ syntax }, { key, value }) {
	if (syntax === "json") return `${key === void 0 ? "" : `${JSON.stringify(key)}: `}${(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Ps)(value)}`;
	return `${key === void 0 ? "" : `${(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Is)(key)}: `}${(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Ns)(value)}`;
}
function blockOf$2(entries, indent) {
	return entries.map(({ key, value, lines }) => lines ?? (key === void 0 ? `- ${(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Ns)(value)}` : (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Fs)(key, value))).join("\n").replace(/^(?=.)/gm, indent);
}
function replacement(document, path, value, lines) {
	const node = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.jt)(document, path);
	const parent = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.jt)(document, path.slice(0, -1));
	const key = String(path.at(-1));
	if (node === void 0) return addition(document, path.slice(0, -1), [{
		key,
		value,
		...lines !== void 0 && { lines: `${(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Is)(key)}:\n${lines.replace(/^(?=.)/gm, "  ")}` }
	}]);
	const end = trimmedEnd(document.text, node.start, node.end);
	const entry = parent?.kind === "map" ? parent.entries.get(key) : void 0;
	const isInFlow = parent !== void 0 && isFlow(document, parent);
	const indent = indentOf(document, entry?.keyStart ?? node.start);
	if (document.syntax === "json") return {
		start: node.start,
		end: node.end,
		text: (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Ps)(value).replace(/\n/g, `\n${indent}`)
	};
	if (isInFlow || lines === void 0 || entry === void 0) return {
		start: node.start,
		end,
		text: (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Ns)(value)
	};
	const block = lines.replace(/^(?=.)/gm, `${indent}  `);
	return {
		start: entry.keyEnd,
		end,
		text: `:\n${block}`
	};
}
function removals(document, path, steps) {
	const node = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.jt)(document, path);
	if (steps.length === 0) return [];
	if (node === void 0 || node.kind === "scalar") return void 0;
	const children = childrenOf(node);
	const removed = new Set(steps.map(String));
	const isGone = ({ step }) => removed.has(step);
	if (children.every(isGone)) return [{
		start: node.start,
		end: trimmedEnd(document.text, node.start, node.end),
		text: node.kind === "map" ? "{}" : "[]"
	}];
	const edits = children.flatMap((child, index) => {
		if (!isGone(child)) return [];
		if (!isFlow(document, node)) return [blockRemoval(document, child, node.kind)];
		const previous = children[index - 1];
		return [children.slice(0, index).some((each) => !isGone(each)) && previous ? {
			start: previous.end,
			end: child.end,
			text: ""
		} : {
			start: child.start,
			end: children[index + 1]?.start ?? child.end,
			text: ""
		}];
	});
	const all = edits.flatMap((edit) => edit ?? []);
	return all.length === edits.length ? all : void 0;
}
function blockRemoval({ text }, child, kind) {
	let start = lineStart(text, child.start);
	const before = text.slice(start, child.start);
	if (!(kind === "map" ? /^ *$/ : /^ *- +$/).test(before)) return void 0;
	const above = lineStart(text, Math.max(0, start - 1));
	if (/^ *# \d[\d,]* of \d[\d,]* sessions?, /.test(text.slice(above, start))) start = above;
	const end = lineEnd(text, trimmedEnd(text, child.start, child.end));
	const past = end + (text[end] === "\r" ? 2 : 1);
	return {
		start,
		end: Math.min(text.length, past),
		text: ""
	};
}
function childrenOf(node) {
	if (node.kind === "map") return [...node.entries].map(([step, { keyStart, node: value }]) => ({
		step,
		start: keyStart,
		end: Math.max(keyStart, value.end)
	}));
	if (node.kind === "scalar") return [];
	return node.items.map(({ start, end }, index) => ({
		step: String(index),
		start,
		end
	}));
}
function isFlow({ text, syntax }, node) {
	return syntax === "json" || /[[{]/.test(text[node.start] ?? "");
}
function textOf$4({ syntax }, value, isEmpty = false) {
	return `${isEmpty ? " " : ""}${syntax === "json" ? (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Ps)(value) : (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Ns)(value)}`;
}
function trimmedEnd(text, start, end) {
	return start + text.slice(start, end).trimEnd().length;
}
function lineStart(text, offset) {
	return offset === 0 ? 0 : text.lastIndexOf("\n", offset - 1) + 1;
}
function lineEnd(text, offset) {
	const end = text.indexOf("\n", offset);
	if (end === -1) return text.length;
	return text[end - 1] === "\r" && end > offset ? end - 1 : end;
}
function indentOf({ text }, offset) {
	return /^[ \t]*/.exec(text.slice(lineStart(text, offset), offset))?.[0] ?? "";
}
function columnOf({ text }, offset, kind) {
	const before = text.slice(lineStart(text, offset), offset);
	return kind === "list" ? before.replace(/- *$/, "").length : before.length;
}
// build/src/finding/patch.js
const CONTEXT = 3;
function unifiedPatch(file, before, after) {
	const [old, next] = [linesOf$2(before), linesOf$2(after)];
	const hunks = hunksOf(changesOf(old, next), old.length);
	if (hunks.length === 0) return "";
	const out = [`--- a/${file}`, `+++ b/${file}`];
	for (const { from, to, changes } of hunks) {
		const shift = (changes[0]?.at ?? 0) - (changes[0]?.nextAt ?? 0);
		const lines = [];
		let [position, size] = [from, 0];
		const keep = (until) => {
			for (; position < until; position += 1, size += 1) lines.push(` ${old[position]}`);
		};
		for (const { at, removed, nextAt, added } of changes) {
			keep(at);
			for (; position < at + removed; position += 1) lines.push(`-${old[position]}`);
			for (const line of next.slice(nextAt, nextAt + added)) lines.push(`+${line}`);
			size += added;
		}
		keep(to);
		const range = (start, count) => `${count === 0 ? start : start + 1},${count}`;
		out.push(`@@ -${range(from, to - from)} +${range(from - shift, size)} @@`);
		for (const line of lines) out.push(line);
	}
	return `${out.join("\n")}\n`;
}
function changesOf(old, next) {
	const changes = [];
	let [i, j] = [0, 0];
	while (i < old.length || j < next.length) {
		if (i < old.length && j < next.length && old[i] === next[j]) {
			i += 1;
			j += 1;
			continue;
		}
		const [removed, added] = nearestMatch(old, next, i, j);
		changes.push({
			at: i,
			removed,
			nextAt: j,
			added
		});
		i += removed;
		j += added;
	}
	return changes;
}
function nearestMatch(old, next, i, j) {
	const [left, right] = [old.length - i, next.length - j];
	for (let distance = 1; distance < left + right; distance += 1) for (let skipped = Math.max(0, distance - right); skipped <= Math.min(distance, left); skipped += 1) {
		const at = i + skipped;
		const nextAt = j + distance - skipped;
		if (at < old.length && nextAt < next.length && old[at] === next[nextAt]) return [skipped, distance - skipped];
	}
	return [left, right];
}
function hunksOf(changes, length) {
	const hunks = [];
	for (const change of changes) {
		const from = Math.max(0, change.at - CONTEXT);
		const to = Math.min(length, change.at + change.removed + CONTEXT);
		const last = hunks.at(-1);
		if (last && from <= last.to) {
			last.to = to;
			last.changes.push(change);
		} else hunks.push({
			from,
			to,
			changes: [change]
		});
	}
	return hunks;
}
function linesOf$2(text) {
	if (text === "") return [];
	const lines = text.split("\n");
	if (lines.at(-1) === "") return lines.slice(0, -1);
	return [...lines.slice(0, -1), `${lines.at(-1)}\n\\ No newline at end of file`];
}
// build/src/report/surfaces/answers/recommend.js
const MAX_NAMES$1 = 10;
function evidenceText(evidence, sessions) {
	const { calls, denied, first, last, confidence } = evidence;
	return [
		`${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.sn)(evidence.sessions)} of ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.L)(sessions, "session")}`,
		...calls > 0 ? [(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.L)(calls, "call")] : [],
		...denied > 0 ? [(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.L)(denied, "denied attempt")] : [],
		...first === void 0 || last === void 0 ? [] : [span(first, last)],
		`confidence ${confidence.toFixed(2)}`
	].join(", ");
}
function reviewNotes({ evidence, covers, pattern }, isChanging) {
	return [
		...evidence.sessions < 5 ? [`seen in only ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.L)(evidence.sessions, "session")}`] : [],
		...covers.length > 1 || covers[0] !== pattern ? [`a pattern for ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.L)(covers.length, "tool")}, which also matches new tools`] : [],
		...evidence.calls === 0 ? ["only attempted, and denied at the time"] : [],
		...isChanging ? ["its name suggests that it changes something"] : []
	];
}
function summaryLines(recommendation) {
	const { sessions, calls, evidence, chanceOfNew, holdOut, refused, attempted, proof } = recommendation;
	const isWhole = recommendation.of === "permissions";
	const { first, last } = evidence;
	const dates = first === void 0 || last === void 0 ? "" : `, ${span(first, last)}`;
	return [
		`Recommended by Card Gate from ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.L)(calls, "call")} in ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.L)(sessions, "session")}${dates}.`,
		...chanceOfNew === void 0 || !isWhole ? [] : [`Chance that the next call is of a kind not seen before (Good\u2013Turing): ${percent(chanceOfNew)}.`],
		...isWhole ? [holdOutText(holdOut)] : [],
		...proof,
		...refused.length === 0 ? [] : ["Not recommended:"],
		...refused.map((each) => `  ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.on)(each.name)} (${usesText(each.evidence)}): ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.on)(each.why)}`),
		...attempted.length === 0 ? [] : [`Only attempted, and denied at the time: ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.B)(attempted.map(_cli_js__WEBPACK_IMPORTED_MODULE_1__.on), MAX_NAMES$1)}.`]
	];
}
function holdOutText(holdOut) {
	if (holdOut === void 0) return "There was no hold-out test, because it requires at least two sessions with timestamps.";
	const { older, newer, proposed, calls, covered, missed, unused } = holdOut;
	return [
		`Hold-out test: ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.L)(older, "older session")} with ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.L)(proposed, "name")} would have covered ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.sn)(covered)} of ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.L)(calls, "call")} in ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.L)(newer, "newer session")}.`,
		...missed.length === 0 ? [] : [`Missed: ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.B)(missed.map(_cli_js__WEBPACK_IMPORTED_MODULE_1__.on), MAX_NAMES$1)}.`],
		...unused.length === 0 ? [] : [`Not used again: ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.B)(unused.map(_cli_js__WEBPACK_IMPORTED_MODULE_1__.on), MAX_NAMES$1)}.`]
	].join(" ");
}
function usesText({ calls, denied }) {
	if (calls === 0) return (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.L)(denied, "denied attempt");
	return denied === 0 ? (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.L)(calls, "call") : `${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.L)(calls, "call")}, ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.L)(denied, "denied attempt")}`;
}
function notices(recommendation) {
	const { hasComments, lines, sessions } = recommendation;
	if (hasComments) return [];
	return [...summaryLines(recommendation), ...lines.map(({ pattern, evidence, notes }) => {
		if (recommendation.of === "unused") return `${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.nn)(pattern)}: not needed in ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.L)(sessions, "session")}`;
		const review = notes.length === 0 ? "" : `; review: ${notes.join(", ")}`;
		return `${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.nn)(pattern)}: ${evidenceText(evidence, sessions)}${review}`;
	})];
}
function recommendationMarkdown(recommendation) {
	const { lines, sessions, text, language } = recommendation;
	const rows = lines.map(({ group, pattern, evidence, notes }) => [
		(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ht)(group),
		(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ht)(pattern),
		`${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.sn)(evidence.sessions)} of ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.sn)(sessions)}`,
		(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.sn)(evidence.calls),
		evidence.confidence.toFixed(2),
		notes.join(", ")
	].join(" | "));
	return [
		...summaryLines(recommendation).map((line) => (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ht)(line.trim())).map((line) => `- ${line}`),
		"",
		...rows.length === 0 ? [] : [
			"| In | Rule | Sessions | Calls | Confidence | Review |",
			"|---|---|--:|--:|--:|---|",
			...rows.map((row) => `| ${row} |`),
			""
		],
		(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Yt)(text, language).trimEnd()
	].join("\n");
}
function lineToJson({ pattern, covers, evidence, notes }) {
	return {
		pattern,
		covers,
		...evidenceToJson(evidence),
		...notes.length > 0 && { review_note: sentenceOf(notes) }
	};
}
function sentenceOf(notes) {
	return notes.join("; ");
}
function recommendationToJson(recommendation, part) {
	const { of, file, text, sessions, calls, evidence, holdOut, refused, attempted, proof } = recommendation;
	return {
		...part,
		of,
		file,
		evidence: {
			sessions,
			calls,
			first: timeOf$1(evidence.first),
			last: timeOf$1(evidence.last),
			chance_of_new: rounded(recommendation.chanceOfNew)
		},
		hold_out: holdOut === void 0 ? null : holdOutToJson(holdOut),
		not_recommended: refused.map(({ name, why, evidence: own }) => ({
			name,
			why,
			...evidenceToJson(own)
		})),
		attempted,
		proof,
		text
	};
}
function holdOutToJson(holdOut) {
	const { older, newer, proposed, calls, covered, missed, unused } = holdOut;
	return {
		older_sessions: older,
		newer_sessions: newer,
		proposed,
		calls,
		covered,
		missed,
		unused
	};
}
function evidenceToJson({ sessions, calls, denied, first, last, confidence }) {
	return {
		sessions,
		calls,
		denied,
		first: timeOf$1(first),
		last: timeOf$1(last),
		confidence
	};
}
function timeOf$1(at) {
	return at === void 0 ? null : new Date(at).toISOString();
}
function rounded(share) {
	return share === void 0 ? null : Math.round(share * 1e3) / 1e3;
}
function percent(share) {
	return `${Math.round(share * 100)} %`;
}
function span(first, last) {
	return day(first) === day(last) ? `on ${day(first)}` : `${day(first)} to ${day(last)}`;
}
function day(at) {
	return new Date(at).toISOString().slice(0, 10);
}
// build/src/run/advice/observed.js
function isDenied({ decision, access }) {
	return decision?.level === "denied" || access?.effect === "deny";
}
function toolsNamed({ tools }, names) {
	return names.flatMap((name) => tools.get(name) ?? []);
}
function namesToAvoid({ agent, usage }) {
	const used = new Set(usage.usedNames());
	return [...agent.tools?.tools.map(({ canonical }) => canonical) ?? [], ...usage.deniedNames()].filter((name) => !used.has(name));
}
function lineOf({ usage }, group, { pattern, covers }, further = []) {
	const line = {
		pattern,
		covers,
		evidence: usage.evidence(covers)
	};
	const notes = [...reviewNotes(line, covers.some(isChanging)), ...further];
	return {
		group,
		...line,
		notes
	};
}
function unrecommended({ usage }, refused) {
	return refused.map(({ name, why }) => ({
		name,
		why,
		evidence: usage.evidence([name])
	}));
}
function evidenceOf({ usage }) {
	const names = usage.usedNames();
	return {
		sessions: usage.sessions,
		calls: usage.calls,
		evidence: usage.evidence(names.length > 0 ? names : usage.deniedNames()),
		chanceOfNew: usage.chanceOfNew(),
		attempted: usage.deniedNames()
	};
}
function withFile(tree, file, text) {
	const bytes = new TextEncoder().encode(text);
	const isFile = (other) => node_path__WEBPACK_IMPORTED_MODULE_5___default().posix.normalize(other) === node_path__WEBPACK_IMPORTED_MODULE_5___default().posix.normalize(file);
	return {
		label: tree.label,
		list: async () => {
			const files = await tree.list();
			return files.some(isFile) ? files : [...files, node_path__WEBPACK_IMPORTED_MODULE_5___default().posix.normalize(file)].sort();
		},
		read: async (other, maxBytes) => {
			if (!isFile(other)) return tree.read(other, maxBytes);
			return bytes.length > maxBytes ? {
				kind: "too-large",
				bytes: bytes.length
			} : {
				kind: "bytes",
				bytes
			};
		},
		...tree.open && { open: async (other) => tree.open?.(other) ?? { kind: "absent" } }
	};
}
async function deniedWith({ decideWith }, changed, tools) {
	const decide = await decideWith(changed);
	return new Set(tools.flatMap((tool) => isDenied(decide(tool)) ? [tool.canonical] : []));
}
function recommendable(observed, names) {
	return toolsNamed(observed, names).flatMap((tool) => refusalOf(observed.decide(tool)) === void 0 ? [tool.canonical] : []);
}
// build/src/run/advice/policy.js
function mappingsOf({ agent }) {
	const { policy } = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.ko)(agent);
	if (policy === void 0) return void 0;
	const { document, section, actionsKey } = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.ns)(policy);
	return {
		document,
		path: [section],
		policy,
		actionsKey
	};
}
async function recommendPolicy(observed, replayer) {
	const { agent, usage, decide } = observed;
	const names = usage.usedNames();
	const avoid = namesToAvoid(observed);
	const isComplete = agent.tools?.complete === true;
	const proposed = proposeMappings(toolsNamed(observed, names), {
		agent,
		decide,
		avoid,
		isComplete
	});
	const refused = unrecommended(observed, proposed.refused);
	const wanted = new Set(recommendable(observed, names));
	const holdOut = usage.holdOut((older) => coverage(proposePatterns(older, {
		avoid,
		isComplete
	})), (name) => wanted.has(name));
	const lines = linesOf$1(observed, proposed);
	const target = mappingsOf(observed);
	const file = target?.document.file ?? replayer.newPolicy;
	const isNew = target === void 0;
	const plainText = isNew ? newPolicy(observed, proposed, lines) : changedPolicy(observed, target, proposed, lines);
	const proof = [await replayer.replayText({
		file,
		text: plainText,
		isNew
	})];
	const language = target?.document.syntax ?? "yaml";
	return {
		recommendation: {
			of: "permissions",
			file,
			text: plainText,
			language,
			hasComments: language === "yaml",
			...evidenceOf(observed),
			holdOut,
			lines,
			refused,
			proof
		},
		json: mappingsJson(observed, proposed, lines),
		isNew
	};
}
function coverage(patterns) {
	return (name) => patterns.some(({ pattern }) => pattern.endsWith("*") ? name.startsWith(pattern.slice(0, -1)) : name === pattern);
}
function linesOf$1(observed, { capabilities }) {
	return capabilities.flatMap((capability) => capability.patterns.map((pattern) => lineOf(observed, capability.name, pattern)));
}
function guessNote({ isGuess, actions }, hasCard) {
	if (!isGuess) return [];
	return [hasCard ? `mapped to "${actions.join(", ")}" only by its name` : "the action name is a guess, because there is no card"];
}
function mappingsJson(observed, { capabilities }, lines) {
	const hasCard = observed.agent.card !== void 0;
	const mappings = capabilities.map((capability) => {
		const { name, patterns, actions } = capability;
		const own = lines.filter(({ group }) => group === name);
		const covers = patterns.flatMap((pattern) => pattern.covers);
		const { sessions, confidence } = observed.usage.evidence(covers);
		const notes = [...guessNote(capability, hasCard), ...own.flatMap(({ pattern, notes: each }) => each.length === 0 ? [] : [`${pattern}: ${each.join(", ")}`])];
		return [name, {
			confidence,
			tools: patterns.map(({ pattern }) => pattern),
			card_actions: actions,
			...notes.length > 0 && { review_note: sentenceOf(notes) },
			sessions,
			evidence: own.map(lineToJson)
		}];
	});
	return { recommendation: { capability_mappings: Object.fromEntries(mappings) } };
}
function changedPolicy(observed, { document, path, policy, actionsKey }, { capabilities }, lines) {
	const value = Object.fromEntries(capabilities.map((capability) => [capability.name, capabilityValue(capability, document, path, actionsKey)]));
	const block = blockOf$1(observed, capabilities, lines, (capability) => capabilityValue(capability, document, path, actionsKey));
	const edits = [replacement(document, path, value, capabilities.length === 0 ? "{}" : block)];
	const { unmappedAction } = policy.defaults;
	if (unmappedAction && unmappedAction.value !== "deny") {
		const { place } = unmappedAction;
		const node = place.document === document ? (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.jt)(document, place.path) : void 0;
		if (node?.kind === "scalar") edits.push(replacement(document, place.path, typeof node.value === "boolean" ? false : "deny"));
	}
	return edited(document, edits);
}
function capabilityValue({ own, name, actions, patterns }, document, path, actionsKey) {
	const tools = patterns.map(({ pattern }) => pattern);
	const node = own && (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.jt)(document, [...path, name]);
	const before = node && (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Pt)(node);
	if (typeof before !== "object" || before === null) return {
		tools,
		[actionsKey]: [...actions]
	};
	return {
		...before,
		tools
	};
}
function blockOf$1(observed, capabilities, lines, valueFor) {
	const hasCard = observed.agent.card !== void 0;
	return capabilities.map((capability) => {
		const parts = Object.entries(valueFor(capability)).map(([key, value]) => key === "tools" ? toolLines(observed, lines.filter(({ group }) => group === capability.name)) : (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Fs)(key, value));
		const body = [...guessNote(capability, hasCard).map((note) => `# review: ${oneLine(note)}`), ...parts].join("\n").replace(/^(?=.)/gm, "  ");
		return `${(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Is)(capability.name)}:\n${body}`;
	}).join("\n");
}
function toolLines({ usage }, lines) {
	return ["tools:", ...lines.flatMap(({ pattern, evidence, notes }) => [
		`  # ${evidenceText(evidence, usage.sessions)}`,
		...notes.length === 0 ? [] : [`  # review: ${oneLine(notes.join(", "))}`],
		`  - ${(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Is)(pattern)}`
	])].join("\n");
}
function oneLine(text) {
	return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ");
}
function newPolicy(observed, { capabilities }, lines) {
	const { card } = observed.agent;
	const name = card?.agentId ? `${card.agentId}-policy` : "agent-policy";
	const block = blockOf$1(observed, capabilities, lines, (capability) => ({
		tools: [],
		card_actions: [...capability.actions]
	}));
	const mappings = capabilities.length === 0 ? " {}" : `\n${block.replace(/^(?=.)/gm, "  ")}`;
	return `meta:
  schema_version: "1.0"
  name: ${(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Is)(name)}
  description: "Tools that the agent called in its traces"
  scope: agent

capability_mappings:${mappings}

forbidden: []

escalation_triggers: []

defaults:
  unmapped_tool_action: deny
  unmapped_severity: high
  fail_open: false
  enforcement_mode: warn
  grace_period_hours: 24
`;
}
async function endDenialsInPolicy(observed, replayer) {
	const { usage, decide, tools } = observed;
	const target = mappingsOf(observed);
	const all = [...tools.values()];
	const isComplete = observed.agent.tools?.complete === true;
	const context = {
		agent: observed.agent,
		decide,
		avoid: namesToAvoid(observed),
		isComplete
	};
	const denied = all.filter((tool) => decide(tool).decision?.level === "denied");
	const { capabilities, refused } = proposeMappings(denied, {
		...context,
		avoid: context.avoid.filter((name) => !denied.some(({ canonical }) => canonical === name))
	});
	const candidates = capabilities.flatMap((capability) => capability.patterns.map((pattern) => ({
		capability,
		pattern
	})));
	const file = target?.document.file ?? "";
	const textWith = (rules) => target === void 0 ? "" : policyWith(observed, target, rules);
	const { rules, remaining } = target === void 0 ? {
		rules: [],
		remaining: []
	} : await smallestRules(candidates, (some) => deniedWith(replayer, {
		file,
		text: textWith(some)
	}, all));
	const lines = rules.map(({ capability, pattern }) => lineOf(observed, capability.name, pattern, guessNote(capability, true)));
	const known = new Set(refused.map(({ name }) => name));
	const others = remaining.filter((name) => !known.has(name)).map((name) => ({
		name,
		why: "another rule or file still denies it"
	}));
	const changed = textWith(rules);
	return {
		recommendation: {
			...patchOf(observed, "denials", file, target ? unifiedPatch(file, target.document.text, changed) : ""),
			lines,
			refused: unrecommended(observed, [...refused, ...others]),
			proof: [denialProof(denied.length, remaining.length, rules.length)],
			holdOut: void 0,
			sessions: usage.sessions
		},
		json: { denials: lines.map(lineToJson) },
		changed
	};
}
function denialProof(before, after, rules, [noun, plural] = ["denied tool", "denied tools"]) {
	if (before === 0) return "Nothing in the traces is denied.";
	const ends = `With ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.L)(rules, "new rule")}, ${after} of ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.L)(before, noun, plural)} would still be denied`;
	return rules === 0 ? `${ends}.` : `${ends}. A replay confirmed that each of these rules is necessary.`;
}
function patchOf(observed, of, file, text) {
	return {
		of,
		file,
		text,
		language: "text",
		hasComments: false,
		...evidenceOf(observed)
	};
}
function policyWith(observed, { document, path, actionsKey }, rules) {
	if (rules.length === 0) return document.text;
	const groups = /* @__PURE__ */ new Map();
	for (const { capability, pattern } of rules) groups.set(capability, [...groups.get(capability) ?? [], pattern]);
	return edited(document, [addition(document, path, [...groups].map(([capability, patterns]) => {
		const reduced = {
			...capability,
			patterns
		};
		const value = {
			tools: patterns.map(({ pattern }) => pattern),
			[actionsKey]: capability.actions
		};
		const lines = linesOf$1(observed, { capabilities: [reduced] });
		const block = blockOf$1(observed, [reduced], lines, () => value);
		return {
			key: capability.name,
			value,
			lines: block
		};
	}))]);
}
async function removeUnusedInPolicy(observed, replayer) {
	const { usage, decide, tools } = observed;
	const target = mappingsOf(observed);
	const usedTools = [...toolsNamed(observed, usage.usedNames()), ...observed.kept ?? []];
	const needed = new Set(usedTools.map((tool) => decide(tool).pattern));
	const unused = (target?.policy.capabilities ?? []).filter(({ place }) => place.document === target?.document).map((capability) => ({
		capability,
		patterns: capability.patterns.filter((pattern) => !needed.has(pattern))
	})).filter(({ patterns }) => patterns.length > 0);
	const before = target?.document.text ?? "";
	const changed = target && unused.length > 0 ? withoutPatterns(target, unused) : before;
	const file = target?.document.file ?? "";
	const after = changed === before || changed === void 0 ? decide : await replayer.decideWith({
		file,
		text: changed
	});
	if (usedTools.some((tool) => levelOf(after(tool)) !== levelOf(decide(tool)))) throw new Error(`the patch for ${file} would change a decision about a call`);
	const lines = unused.flatMap(({ capability, patterns }) => patterns.map(({ text: pattern }) => ({
		...lineOf(observed, capability.name, {
			pattern,
			covers: []
		}),
		notes: []
	})));
	return {
		recommendation: {
			...patchOf(observed, "unused", file, unifiedPatch(file, before, changed ?? before)),
			lines,
			refused: [],
			proof: [unusedProof(lines.length, tools.size, changed !== void 0), ...unmappedSentence(observed, unused)],
			holdOut: void 0
		},
		json: { unused: lines.map(({ group, pattern }) => ({
			capability: group,
			pattern
		})) },
		changed: changed ?? before
	};
}
function unmappedSentence({ agent }, unused) {
	const whole = new Set(unused.filter(isWhole).map(({ capability }) => capability));
	const isMapped = (action, capability) => capability.actions.some(({ value }) => value === action);
	const mapping = agent.policy?.capabilities ?? (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.ko)(agent).policy?.capabilities ?? [];
	const actions = (agent.card?.boundedActions ?? []).flatMap(({ value: action }) => {
		const by = mapping.filter((capability) => isMapped(action, capability));
		return by.length > 0 && by.every((capability) => whole.has(capability)) ? [action] : [];
	});
	if (actions.length === 0) return [];
	const [what, them] = actions.length === 1 ? ["action", "it"] : ["actions", "them"];
	return [`Then no capability maps the bounded ${what} ${actions.map((each) => (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(each)).join(", ")}, so coverage falls. Remove ${them} from the card, or keep the rules.`];
}
function isWhole({ capability, patterns }) {
	return patterns.length === capability.patterns.length;
}
function withoutPatterns({ document, path }, unused) {
	const edits = [removals(document, path, unused.filter(isWhole).map(({ capability }) => capability.name)), ...unused.filter((each) => !isWhole(each)).map(({ patterns: [first, ...others] }) => {
		if (first === void 0) return [];
		const steps = [first, ...others].flatMap(({ place }) => place.path.at(-1) ?? []);
		return removals(document, first.place.path.slice(0, -1), steps);
	})];
	const all = edits.flatMap((each) => each ?? []);
	return edits.includes(void 0) ? void 0 : edited(document, all);
}
function levelOf(decided) {
	return `${decided.decision?.level} ${decided.access?.effect}`;
}
function unusedProof(unused, names, isWritable) {
	if (unused === 0) return "The calls in the traces need every rule that grants permissions.";
	const sentence = `No call in the traces needs ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.L)(unused, "rule")}. In a replay without ${unused === 1 ? "it" : "them"}, ${names === 1 ? "the only distinct call has" : `all ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.L)(names, "distinct call")} have`} the same decision as before.`;
	return isWritable ? sentence : `${sentence} Remove ${unused === 1 ? "it" : "them"} by hand, because the file cannot be edited line by line.`;
}
// build/src/run/advice/access-list.js
async function recommendAccessList(observed, list, replayer) {
	const { usage, decide, agent } = observed;
	const tools = toolsNamed(observed, usage.usedNames());
	const refused = tools.flatMap((tool) => {
		const why = refusalOf(decide(tool));
		return why === void 0 ? [] : [{
			name: tool.canonical,
			why
		}];
	});
	const allowed = tools.filter(({ canonical }) => !refused.some(({ name }) => name === canonical));
	const propose = (names, others) => proposePatterns(names, {
		avoid: [
			...namesToAvoid(observed),
			...refused.map(({ name }) => name),
			...others
		],
		isComplete: agent.tools?.complete === true
	});
	const byEntry = (wanted) => allowed.flatMap((tool) => decide(tool).access?.decidedBy?.entry === wanted ? [tool.canonical] : []);
	const othersThan = (names) => allowed.flatMap(({ canonical }) => names.includes(canonical) ? [] : [canonical]);
	const narrowed = list.entries.filter(isNarrowable).map((entry) => {
		const names = byEntry(entry);
		return {
			entry,
			patterns: propose(names, othersThan(names))
		};
	});
	const fresh = byEntry(void 0);
	const added = propose(fresh, othersThan(fresh));
	const names = new Names(list);
	const replaced = narrowed.map((each) => ({
		...each,
		lines: linesOf(observed, each, names)
	}));
	const newLines = added.map((pattern) => lineOf(observed, names.free(`allow-${shortName(pattern.pattern)}`), pattern));
	const text = await changedList(observed, list, replaced, newLines);
	const file = list.document.file;
	const lines = [...replaced.flatMap((each) => each.lines), ...newLines];
	return {
		recommendation: {
			of: "permissions",
			file,
			text,
			language: list.document.syntax,
			hasComments: list.document.syntax === "yaml",
			...evidenceOf(observed),
			holdOut: usage.holdOut((older) => (name) => older.includes(name), (name) => allowed.some(({ canonical }) => canonical === name)),
			lines,
			refused: unrecommended(observed, refused),
			proof: [await replayer.replayText({
				file,
				text
			})]
		},
		json: { recommendation: { policies: lines.map((line) => ({
			name: line.group,
			...lineToJson(line)
		})) } }
	};
}
function isNarrowable(entry) {
	const { effect, patterns, sql, limit, hasBrokenLimit, enabled } = entry;
	if (effect === "deny" || sql || limit || hasBrokenLimit || !enabled) return false;
	if (patterns.argument || patterns.channel) return false;
	const action = patterns.action?.text ?? "*";
	if (!/^(?:call|\*+)$/i.test(action)) return false;
	return patterns.resource === void 0 || /[*?]/.test(patterns.resource.text) || action === "call";
}
var Names = class {
	#taken;
	constructor(list) {
		this.#taken = new Set(list.entries.map(({ name }) => name));
	}
	free(base) {
		let name = base;
		for (let number = 2; this.#taken.has(name); number += 1) name = `${base}-${number}`;
		this.#taken.add(name);
		return name;
	}
};
function shortName(pattern) {
	const { tool } = partsOfName$1(pattern);
	return tool.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-+|-+$/g, "") || "tool";
}
function linesOf(observed, { entry, patterns }, names) {
	return patterns.map((pattern) => lineOf(observed, patterns.length === 1 ? entry.name : names.free(`${entry.name}-${shortName(pattern.pattern)}`), pattern));
}
async function changedList(observed, list, replaced, added) {
	const { document } = list;
	const path = pathOf(list);
	const gone = [];
	const edits = replaced.flatMap(({ entry, lines }) => {
		const index = Number(entry.place.path.at(-1));
		if (lines.length === 0) {
			gone.push(index);
			return [];
		}
		const node = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.jt)(document, entry.place.path);
		const value = node && (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Pt)(node);
		const entries = lines.map((line) => entryOf(observed, line, value));
		return substitution(document, path, index, entries) ?? [];
	});
	const removed = removals(document, path, gone) ?? [];
	const narrowed = edited(document, [...edits, ...removed]);
	const more = added.map((line) => entryOf(observed, line, NEW_ENTRY));
	const first = list.otherwise === "allow" && path.length > 0 ? await reread(document, narrowed) : void 0;
	const closed = first ? edited(first, [replacement(first, [...path.slice(0, -1), "default"], "deny")]) : narrowed;
	if (more.length === 0) return closed;
	const second = await reread(document, closed);
	return edited(second, [addition(second, path, more)]);
}
async function reread({ file, syntax }, text) {
	const loaded = await (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.gn)(file, new TextEncoder().encode(text), _cards_js__WEBPACK_IMPORTED_MODULE_2__.Fi, syntax);
	if (loaded.kind === "document") return loaded.document;
	throw new Error(`the recommended text of ${file} cannot be read`);
}
const NEW_ENTRY = {
	effect: "allow",
	action: "call"
};
const EXAMPLES = ["match", "not_match"];
const RESOURCE = ["resource", "resource_pattern"];
function entryOf({ usage }, { group, pattern, evidence, notes }, like) {
	const isSame = RESOURCE.some((key) => like[key] === pattern);
	const kept = Object.entries(like).filter(([key]) => isSame || !EXAMPLES.includes(key));
	const nameKey = "id" in like && !("name" in like) ? "id" : "name";
	const resourceKey = RESOURCE.find((key) => key in like) ?? "resource";
	const value = {
		[nameKey]: group,
		...Object.fromEntries(kept),
		[resourceKey]: pattern
	};
	value[nameKey] = group;
	return {
		value,
		lines: [
			`# ${evidenceText(evidence, usage.sessions)}`,
			...notes.length === 0 ? [] : [`# review: ${notes.join(", ")}`],
			...Object.entries(value).map(([key, part]) => (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Fs)(key, part)).join("\n").split("\n").map((line, index) => `${index === 0 ? "- " : "  "}${line}`)
		].join("\n")
	};
}
function pathOf({ entries }) {
	return entries[0]?.place.path.slice(0, -1) ?? ["policies"];
}
async function endDenialsInAccessList(observed, list, replayer) {
	const { decide, tools, agent } = observed;
	const all = [...tools.values()];
	const denied = all.filter((tool) => isDenied(decide(tool)));
	const refused = denied.flatMap((tool) => {
		const why = refusalOf(decide(tool));
		return why === void 0 ? [] : [{
			name: tool.canonical,
			why
		}];
	});
	const known = new Set(refused.map(({ name }) => name));
	const names = denied.flatMap(({ canonical }) => known.has(canonical) ? [] : [canonical]);
	const candidates = proposePatterns(names, {
		avoid: [...all.flatMap(({ canonical }) => names.includes(canonical) ? [] : [canonical]), ...namesToAvoid(observed).filter((name) => !names.includes(name))],
		isComplete: agent.tools?.complete === true
	});
	const { file, text: before } = list.document;
	const linesFor = (patterns) => {
		const taken = new Names(list);
		return patterns.map((pattern) => lineOf(observed, taken.free(`allow-${shortName(pattern.pattern)}`), pattern));
	};
	const textWith = (patterns) => {
		const entries = linesFor(patterns).map((line) => entryOf(observed, line, NEW_ENTRY));
		return entries.length === 0 ? before : edited(list.document, [addition(list.document, pathOf(list), entries)]);
	};
	const { rules, remaining } = await smallestRules(candidates, (some) => deniedWith(replayer, {
		file,
		text: textWith(some)
	}, all));
	const still = remaining.filter((name) => !known.has(name)).map((name) => ({
		name,
		why: "another rule or file still denies it"
	}));
	const lines = linesFor(rules);
	const changed = textWith(rules);
	return {
		recommendation: {
			...patchOf(observed, "denials", file, unifiedPatch(file, before, changed)),
			lines,
			refused: unrecommended(observed, [...refused, ...still]),
			proof: [denialProof(denied.length, remaining.length, rules.length)],
			holdOut: void 0
		},
		json: { denials: lines.map((line) => ({
			name: line.group,
			...lineToJson(line)
		})) },
		changed
	};
}
async function removeUnusedInAccessList(observed, list, replayer) {
	const { usage, decide, tools } = observed;
	const used = [...toolsNamed(observed, usage.usedNames()), ...observed.kept ?? []];
	const entryOfTool = (tool) => decide(tool).access?.decidedBy?.entry;
	const needed = new Set(used.map(entryOfTool));
	const unused = list.entries.filter((entry) => isNarrowable(entry) && !needed.has(entry));
	const { document } = list;
	const edits = removals(document, pathOf(list), unused.map(({ place }) => place.path.at(-1) ?? ""));
	const text = edits && unused.length > 0 ? edited(document, edits) : document.text;
	const after = text === document.text ? decide : await replayer.decideWith({
		file: document.file,
		text
	});
	if (used.some((tool) => after(tool).access?.effect !== decide(tool).access?.effect)) throw new Error(`the patch for ${document.file} would change a decision about a call`);
	return {
		recommendation: {
			...patchOf(observed, "unused", document.file, unifiedPatch(document.file, document.text, text)),
			lines: unused.map(({ name, patterns }) => ({
				...lineOf(observed, name, {
					pattern: patterns.resource?.text ?? "*",
					covers: []
				}),
				notes: []
			})),
			refused: [],
			proof: [unusedProof(unused.length, tools.size, edits !== void 0)],
			holdOut: void 0
		},
		json: { unused: unused.map(({ name }) => ({ name })) },
		changed: text
	};
}
// build/src/run/advice/audit.js
const MAX_AGENTS$1 = 25;
const MAX_DENIED = 40;
async function withAdvice(agents, audited, context) {
	if (!isIssueOfAudit(context.settings, audited)) return agents;
	const chosen = new Set((0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.lr)(agents).filter(hasCalls).slice(0, MAX_AGENTS$1));
	const advised = [];
	for (const report of agents) {
		const history = report.history?.history;
		if (history === void 0 || !chosen.has(report)) {
			advised.push(report);
			continue;
		}
		const advice = await adviceFor(report.agent, history, context).catch((error) => {
			context.internalError?.(error instanceof Error ? error : new Error(String(error)));
			return [];
		});
		advised.push(advice.length === 0 ? report : {
			...report,
			advice
		});
	}
	return advised;
}
function hasCalls({ history }) {
	return history?.history.governed === true && history.history.tools.length > 0;
}
async function adviceFor(agent, history, context) {
	const used = history.tools.filter(({ redacted }) => !redacted);
	const tools = new Map(used.map(({ decision: { tool } }) => [tool.canonical, tool]));
	const same = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.ya)(await agentWith(agent, void 0, context));
	const decide = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.ya)(agent);
	if (![...tools.values()].every((tool) => isSame(same(tool), decide(tool)))) return [];
	const usage = new HistoryUsage(used, history);
	const advice = [];
	let [current, tree] = [agent, context.tree];
	for (const step of stepsFor(agent, isFew(tools, decide))) {
		const on = {
			...context,
			tree
		};
		const { tools: list, ...withoutList } = current;
		const kept = list?.tools ?? [];
		const { recommendation, changed } = await step({
			agent: withoutList,
			usage,
			tools,
			decide: (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.ya)(current),
			kept
		}, { decideWith: async (changed) => (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.ya)(await agentWith(agent, changed, on)) }) ?? {};
		if (recommendation === void 0 || changed === void 0) continue;
		const { of, file, text, lines, proof, refused } = recommendation;
		if (of === "permissions" || text === "") continue;
		const reasons = refused.map(({ name, why }) => ({
			name,
			why
		}));
		advice.push({
			of,
			file,
			patch: text,
			rules: lines.length,
			proof,
			refused: reasons
		});
		current = {
			...agent,
			...await agentWith(agent, {
				file,
				text: changed
			}, on)
		};
		tree = withFile(tree, file, changed);
	}
	return advice;
}
function stepsFor(agent, endsDenials) {
	const hasPolicy = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.ko)(agent).policy !== void 0;
	const lists = (agent.access?.own ?? []).map(({ document }) => document.file);
	const onList = (recommend) => (file) => async (observed, replayer) => {
		const list = observed.agent.access?.own.find(({ document }) => document.file === file);
		return list && recommend(observed, list, replayer);
	};
	return [
		...endsDenials && hasPolicy ? [endDenialsInPolicy] : [],
		...endsDenials ? lists.map(onList(endDenialsInAccessList)) : [],
		...hasPolicy ? [removeUnusedInPolicy] : [],
		...lists.map(onList(removeUnusedInAccessList))
	];
}
function isFew(tools, decide) {
	return [...tools.values()].filter((tool) => isDenied(decide(tool))).length <= MAX_DENIED;
}
function isSame(a, b) {
	return a.decision?.level === b.decision?.level && a.access?.effect === b.access?.effect;
}
async function agentWith(agent, changed, { tree, settings, now }) {
	const changedTree = changed ? withFile(tree, changed.file, changed.text) : tree;
	const files = new Set((0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Oo)(agent).map(({ file }) => file));
	const governed = (await Promise.all([...files].map((file) => (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.dn)(changedTree, file, { named: true })))).map((read) => {
		if (read.kind === "governed") return read.governed;
		throw new Error(`the files of the agent ${agent.name} cannot be read again`);
	});
	const own = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.M)(governed);
	const [card] = own.card;
	const { policy } = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Kt)(card, own.policy[0], settings.environmentDefaults);
	const floors = agent.floors ?? [];
	const { exemptions } = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Lt)(settings.exemptions, now);
	const { findings: _, ...composed } = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.cn)({
		...card?.card && { card: card.card },
		...policy && { policy }
	}, floors, exemptions.filter((exemption) => exemption.agent === agent.name));
	return {
		name: agent.name,
		...composed,
		...(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Rt)(own.access, floors)
	};
}
var HistoryUsage = class {
	#tools;
	sessions;
	calls;
	constructor(tools, { summary }) {
		this.#tools = new Map(tools.map((tool) => [tool.decision.tool.canonical, tool]));
		this.sessions = summary.pass + summary.warn + summary.fail + summary.skipped;
		this.calls = tools.reduce((sum, { calls }) => sum + calls, 0);
	}
	usedNames() {
		return this.#namesWhere(({ calls }) => calls > 0);
	}
	deniedNames() {
		return this.#namesWhere(({ calls, denied }) => calls === 0 && denied > 0);
	}
	evidence(names) {
		const tools = names.flatMap((name) => this.#tools.get(name) ?? []);
		const sum = (of) => tools.reduce((total, tool) => total + of(tool), 0);
		const most = (of) => tools.reduce((highest, tool) => Math.max(highest, of(tool)), 0);
		const times = tools.flatMap(({ first, last }) => [first ?? [], last ?? []].flat());
		const sessions = most(({ traces }) => traces) || most(({ attempts }) => attempts);
		return {
			sessions,
			calls: sum(({ calls }) => calls),
			denied: sum(({ denied }) => denied),
			...times.length > 0 && {
				first: times.reduce((a, b) => Math.min(a, b)),
				last: times.reduce((a, b) => Math.max(a, b))
			},
			confidence: lowerBound(sessions, this.sessions)
		};
	}
	chanceOfNew() {}
	holdOut() {}
	#namesWhere(isMeant) {
		return [...this.#tools].flatMap(([name, tool]) => isMeant(tool) ? [name] : []).sort();
	}
};
// build/src/run/changed-files/present-files.js
async function requireGovernedFiles(head, governed) {
	for (const { file, status, submodule } of governed) {
		if (status === "removed" || submodule || (await head.read(file, 0)).kind !== "absent") continue;
		throw new _cli_js__WEBPACK_IMPORTED_MODULE_1__.X(`the change adds or edits ${JSON.stringify(file)}, but the file is not in ${head.label}`, "check out the event's commit; if actions/checkout has a \"path\", set working-directory to the same folder; if the file is a broken link, fix the link");
	}
}
// build/src/run/changed-files/stale-files.js
const MAX_STALE_BYTES = 67108864;
async function staleFiles({ head, headBlobs }, findings) {
	const stale = /* @__PURE__ */ new Set();
	for (const file of new Set(findings.map((finding) => finding.location.file))) {
		const blob = headBlobs.get(file);
		if (blob === void 0) continue;
		const read = await head.read(file, MAX_STALE_BYTES);
		if (read.kind === "bytes" && blobId(read.bytes, blob.length) !== blob) stale.add(file);
	}
	return stale;
}
// build/src/settings/weakened-settings.js
const SEVERITIES = [
	"off",
	"note",
	"warning",
	"error"
];
function weakenedSettings(before, after) {
	if (before === after) return [];
	if (before.config !== void 0 && after.config === void 0) return ["is removed"];
	return [
		...ofOptions(before, after),
		...ofExcuses(before, after),
		...ofScope(before, after),
		...ofFloors(before, after)
	];
}
function ofOptions(before, after) {
	return _cli_js__WEBPACK_IMPORTED_MODULE_1__.c.flatMap((name) => {
		const key = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.f)(name);
		const words = weakening((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.d)(name).weaker, before[key], after[key], JSON.stringify(name));
		return words === void 0 ? [] : [words];
	});
}
function weakening(weaker, former, current, name) {
	if (typeof weaker === "object") {
		const order = weaker.fromWeakest;
		return order.indexOf(current) < order.indexOf(former) ? `sets ${name} to ${JSON.stringify(current)} instead of ${JSON.stringify(former)}` : void 0;
	}
	switch (weaker) {
		case "lower":
		case "higher": return limitWeakening(weaker, former, current, name);
		case "on": return isOn(current) && !isOn(former) ? `turns ${name} on` : void 0;
		case "off": return isOn(former) && !isOn(current) ? `turns ${name} off` : void 0;
		case "named": return current !== void 0 && current !== former ? `sets ${name} to ${JSON.stringify(current)}` : void 0;
		default: return;
	}
}
function limitWeakening(weaker, former, current, name) {
	if (typeof former !== "number") return void 0;
	const isLower = weaker === "lower";
	const limit = typeof current === "number" ? current : isLower ? 0 : 100;
	if (isLower ? limit >= former : limit <= former) return void 0;
	if (limit !== current) return `no longer sets ${name}`;
	return `${isLower ? "lowers" : "raises"} ${name} from ${former} to ${current}`;
}
function isOn(value) {
	return value === true || value === "on";
}
function ofExcuses(before, after) {
	const textsOf = (settings, key) => new Set(settings[key].map(({ place: _, ...entry }) => JSON.stringify(entry, withoutPlaces)));
	const added = (key) => {
		const known = textsOf(before, key);
		return [...textsOf(after, key)].filter((entry) => !known.has(entry)).length;
	};
	const [ignored, exempted] = [added("ignore"), added("exemptions")];
	const severityIn = (settings, rule) => settings.severity.get(rule) ?? (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__._i)(rule).severity;
	const lowered = [.../* @__PURE__ */ new Set([...before.severity.keys(), ...after.severity.keys()])].map((rule) => [
		rule,
		severityIn(before, rule),
		severityIn(after, rule)
	]).filter(([, former, current]) => SEVERITIES.indexOf(current) < SEVERITIES.indexOf(former));
	const aliases = [...after.aliases].filter(([name, added]) => JSON.stringify(before.aliases.get(name)) !== JSON.stringify(added)).map(([name]) => name);
	return [
		...ignored > 0 ? [`adds ${ignored === 1 ? "an entry" : `${ignored} entries`} under "ignore"`] : [],
		...exempted > 0 ? [`adds ${exempted === 1 ? "an entry" : `${exempted} entries`} under "exemptions"`] : [],
		...lowered.map(([rule, , severity]) => `sets the severity of ${JSON.stringify(rule)} to ${JSON.stringify(severity)}`),
		...aliases.map((name) => `adds names for ${JSON.stringify(name)} under "aliases"`)
	];
}
function withoutPlaces(key, value) {
	return key === "place" ? void 0 : value;
}
function ofScope(before, after) {
	const differs = (key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]);
	return [
		...before.scope === "all" && after.scope !== "all" ? ["no longer sets \"scope\" to \"all\""] : [],
		...differs("cards") ? ["changes the patterns under \"cards\""] : [],
		...differs("tools") && before.tools !== void 0 ? ["reads different tool lists under \"tools\""] : [],
		...differs("traces") && before.traces !== void 0 ? ["reads different traces under \"traces\""] : [],
		...listedElsewhere(before, after).map((name) => `lists different tools or traces for ${JSON.stringify(name)}`),
		...hostsLeftOut(before, after),
		...differs("exclude") && after.exclude !== void 0 ? ["excludes different paths under \"exclude\""] : [],
		...differs("environment") ? ["selects a different \"environment\""] : differs("environmentDefaults") ? ["changes its environment's defaults"] : []
	];
}
function listedElsewhere(before, after) {
	const textOfItems = ({ tools, traces }) => JSON.stringify([tools, traces]);
	return (before.agents ?? []).flatMap((agent) => {
		const current = after.agents?.find(({ name, card }) => name === agent.name && card === agent.card);
		return current && textOfItems(current) !== textOfItems(agent) ? [agent.name] : [];
	});
}
function hostsLeftOut(before, after) {
	return (before.agents ?? []).flatMap((agent) => {
		const own = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.ks)(agent);
		const left = new Set((after.agents ?? []).filter((other) => other.name === agent.name || (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.ks)(other).some(isIn(own))).flatMap(({ host = [] }) => host));
		return (agent.host ?? []).filter((path) => !left.has(path)).map((path) => `no longer compares the agent ${JSON.stringify(agent.name)} with ${JSON.stringify(path || ".")}`);
	});
}
function isIn(files) {
	return (file) => files.includes(file);
}
function namesOtherFloors(before, after) {
	return ofFloors(before, after).length > 0;
}
function ofFloors({ floors: before }, { floors: after }) {
	const changed = (name, former, current) => textOf$3(former) === textOf$3(current) ? [] : [`${current === void 0 ? "removes the" : former === void 0 ? "adds a" : "changes the"} floor under ${JSON.stringify(name)}`];
	const teams = /* @__PURE__ */ new Set([...before?.teams.keys() ?? [], ...after?.teams.keys() ?? []]);
	return [
		...changed("platform", before?.platform, after?.platform),
		...changed("org", before?.org, after?.org),
		...[...teams].flatMap((team) => changed(`teams.${team}`, before?.teams.get(team), after?.teams.get(team)))
	];
}
function textOf$3(floor) {
	return JSON.stringify(floor, withoutPlaces) ?? "";
}
// build/src/discovery/discover.js
async function discover(tree, settings, scope) {
	const files = await filesOf(tree, settings);
	const { read, ...ofTree } = await (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.mt)(tree, settings, scope, files);
	const floors = [...ofTree.floors, ...scope.floorsInForce ?? []];
	const governed = read.filter((file) => file.kind === "governed");
	const broken = read.filter((file) => file.kind === "broken");
	const exemptions = scope.exemptions ?? [];
	const configured = settings.agents ?? [];
	const globalTools = await (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Tt)(settings, tree, files);
	const listed = await (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.xt)(configured, tree);
	const grouping = settings.discover ? (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.yt)([...governedOf([...listed.values()]), ...governedOf(read)], neighboursOf(files, settings, scope), broken.map((file) => file.file)) : {
		agents: [],
		findings: []
	};
	const found = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.gt)(configured, (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.vt)(grouping.agents, configured));
	const discovered = scope.within && sharesTraces(settings) ? await countAgents(tree, settings, files) : found.length;
	const shared = {
		tree,
		settings,
		globalTools,
		files,
		floors,
		exemptions
	};
	const count = configured.length + discovered;
	const taken = new Set(found.flatMap((agent) => [...agent.toolLists, ...agent.traceFiles]));
	const own = await (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.bt)(configured, {
		...shared,
		listed,
		free: files.filter((file) => !taken.has(file)),
		count,
		touched: scope.within ?? /* @__PURE__ */ new Set()
	});
	const agents = [...own.agents];
	for (const agent of found) agents.push(await discoveredAgent(agent, count, shared));
	const isInScope = ({ location }) => scope.within?.has(location.file) ?? true;
	const findings = [
		...broken.flatMap((file) => file.findings),
		...ofTree.findings,
		...(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Qt)(ofTree.floors).filter(isInScope),
		...own.findings,
		...unsettled$1(grouping.findings, configured, own.agents, found)
	];
	const reported = new Set(findings.map(({ location }) => location.file));
	const unlisted = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__._t)(governed, {
		grouping,
		found,
		reported
	}, settings);
	const all = [
		...own.files,
		...governed,
		...ofTree.files
	];
	const about = [
		...own.findings,
		...grouping.findings,
		...unlisted
	];
	return {
		agents,
		files: all,
		findings: [
			...findings,
			...unlisted.filter(isInScope),
			...unexplained(all, {
				agents,
				floors,
				broken,
				about
			}),
			...agents.length === 0 ? globalTools?.all.findings ?? [] : []
		],
		notices: [
			...foreignNotice(read),
			...(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.ht)(governed, floors),
			...excludedAndListed(settings)
		]
	};
}
function unexplained(files, { agents, floors, broken, about }) {
	const reported = new Set(about.map(({ location }) => location.file));
	const brokenFolders = new Set(broken.map(({ file }) => (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.fs)(file)));
	return (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.pt)(governedOf(files), {
		agents,
		floors
	}, (file) => {
		const path = file.document.file;
		const isUnusedFloor = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Xt)(file) && !floors.some((floor) => floor.file === path);
		return reported.has(path) || brokenFolders.has((0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.fs)(path)) || isUnusedFloor;
	});
}
async function discoveredAgent(agent, count, shared) {
	const { tree, settings, globalTools, exemptions } = shared;
	const lists = agent.toolLists.map((text) => ({ text }));
	const sources = {
		inFolder: agent.traceFiles,
		agents: count
	};
	const traces = await (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Ct)(sources, shared.files, settings);
	const own = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.jt)(agent).map(({ document }) => document.file);
	const tools = await globalTools?.for(own) ?? await (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Et)(lists, tree, settings);
	const floors = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Yt)(folderOfAgent(agent), [], shared.floors);
	return (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.wt)({
		files: agent,
		tools,
		traces,
		floors,
		exemptions
	}, settings);
}
function neighboursOf(files, settings, scope) {
	const isNear = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Ft)(scope);
	const isExcluded = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.us)(settings.exclude);
	const near = (isWanted) => files.filter((file) => isWanted(file) && isNear(file) && !isExcluded(file));
	return {
		toolLists: settings.tools ? [] : near(_cards_js__WEBPACK_IMPORTED_MODULE_2__.gs),
		traceFiles: settings.traces ? [] : near(_cards_js__WEBPACK_IMPORTED_MODULE_2__._s)
	};
}
function unsettled$1(findings, configured, listed, found) {
	if (configured.length === 0) return findings;
	const settled = new Set(listed.flatMap((agent) => agent.files));
	const folders = new Set(found.map(folderOfAgent));
	return findings.filter(({ location: { file } }) => !settled.has(file) && folders.has((0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.cs)(file)));
}
function folderOfAgent(agent) {
	return (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.fs)((0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.jt)(agent)[0]?.document.file ?? "");
}
async function filesOf(tree, settings) {
	const isCandidate = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.ls)(settings.cards, settings.exclude);
	const own = await (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.kt)(tree);
	const wanted = await (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.At)(tree, (file) => isCandidate(file) || (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.gs)(file) || (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__._s)(file));
	const known = new Set(own);
	const detours = wanted.filter((file) => !known.has(file));
	return detours.length === 0 ? own : [...own, ...detours].sort(_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ct);
}
function sharesTraces(settings) {
	return settings.traces !== void 0 || settings.agentId !== void 0;
}
async function countAgents(tree, settings, files) {
	if (!settings.discover) return 0;
	const listed = await (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.xt)(settings.agents ?? [], tree);
	const read = await (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.It)(tree, settings, {}, files);
	const { agents } = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.yt)([...governedOf([...listed.values()]), ...governedOf(read)], {
		toolLists: [],
		traceFiles: []
	});
	return (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.vt)(agents, settings.agents ?? []).length;
}
function governedOf(read) {
	return read.flatMap((file) => file.kind === "governed" ? [file.governed] : []);
}
function excludedAndListed(settings) {
	const isExcluded = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.us)(settings.exclude);
	return [...(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Pt)(settings)].filter((file) => isExcluded(file)).map((file) => `"exclude" matches ${file}, but the file is checked because the configuration lists it`);
}
function isConcerned(agent, { within, below = [], identities }) {
	if (within === void 0 || isTouched(agent, within) || identities?.has(agent.identity)) return true;
	return below.some((reach) => (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.ps)((0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.fs)(agent.files[0] ?? ""), reach));
}
function isTouched(agent, within) {
	if ([...agent.files, ...(agent.floors ?? []).map(({ file }) => file)].some((file) => within.has(file))) return true;
	const folder = agent.files.map(_cards_js__WEBPACK_IMPORTED_MODULE_2__.fs).find((path) => agent.identity === path || agent.identity.startsWith(`${path}#`)) ?? agent.identity;
	const stem = agent.identity === folder ? void 0 : agent.identity.slice(folder.length + 1);
	const present = new Set(agent.files);
	return [...within].some((file) => {
		if (present.has(file) || (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.cs)(file) !== folder) return false;
		return stem === void 0 || ((0,_cards_js__WEBPACK_IMPORTED_MODULE_2__._s)(file) ? (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.bs)(file) : (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.vs)(file)) === stem;
	});
}
function foreignNotice(files) {
	const foreign = files.filter((file) => file.kind === "foreign");
	if (foreign.length === 0) return [];
	const shown = foreign.slice(0, 5).map((file) => file.file).join(", ");
	return [`skipped ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.L)(foreign.length, "file that is not a card, a policy or an access list", "files that are not cards, policies or access lists")}: ${shown}${foreign.length > 5 ? ", \u2026" : ""}`];
}
// build/src/run/evaluate-tree.js
async function evaluateTree(tree, settings, context) {
	const { discovery, agents: concerned } = await concernedAgents(tree, settings, context);
	const findingsByFile = checkFiles(discovery, settings, context.now);
	const owned = new Set(discovery.agents.flatMap((agent) => agent.files));
	const past = await context.histories?.(concerned, tree);
	const agents = concerned.map((agent) => {
		const fileFindings = agent.files.flatMap((file) => findingsByFile.get(file) ?? []);
		return (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.C)(agent, fileFindings, settings, context, past?.get(agent));
	});
	const ofFloors = floorFindings(agents, context);
	const orphans = [...findingsByFile].flatMap(([file, findings]) => owned.has(file) ? [] : findings);
	return {
		...withTheirFindings(agents, (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Q)([
			...discovery.findings,
			...orphans,
			...ofFloors
		], settings), settings),
		notices: discovery.notices,
		governedCount: discovery.files.length,
		identities: identitiesOf(discovery)
	};
}
async function agentsOf(tree, settings, context) {
	const { discovery, agents } = await concernedAgents(tree, settings, context);
	return {
		agents,
		identities: identitiesOf(discovery),
		findings: [...discovery.findings, ...agents.flatMap(({ findings }) => findings)]
	};
}
async function concernedAgents(tree, settings, context) {
	const { exemptions } = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Lt)(settings.exemptions, context.now);
	const { tools } = context;
	const discovery = await discover(tree, settings, {
		...context,
		exemptions
	});
	const agents = discovery.agents.filter((agent) => isConcerned(agent, context));
	return {
		discovery,
		agents: tools ? agents.map((agent) => ({
			...agent,
			tools
		})) : agents
	};
}
function identitiesOf({ agents }) {
	return new Set(agents.map(({ identity }) => identity));
}
function withTheirFindings(agents, findings, settings) {
	const owners = new Map(findings.map((finding) => [finding, agents.find(({ agent }) => isAbout(finding, agent))]));
	return {
		agents: agents.map((report) => {
			const more = findings.filter((finding) => owners.get(finding) === report).map((finding) => ({
				...finding,
				agent: report.agent.name
			}));
			if (more.length === 0) return report;
			const verdict = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Ht)([report.verdict, ...more.map(_cards_js__WEBPACK_IMPORTED_MODULE_2__.Vt)]);
			const unread = unreadCardOf(report, findings, owners);
			const unreadPolicy = unreadPolicyOf(report, more);
			return {
				...report,
				verdict,
				findings: [...withoutConsequences(report, more, settings), ...more].sort(_cli_js__WEBPACK_IMPORTED_MODULE_1__.St),
				...unread !== void 0 && { unreadCard: unread },
				...unreadPolicy !== void 0 && { unreadPolicy }
			};
		}),
		runFindings: findings.filter((finding) => owners.get(finding) === void 0)
	};
}
function unreadCardOf({ agent, unreadCard }, findings, owners) {
	if (agent.card !== void 0) return void 0;
	return findings.find((finding) => finding.agent === void 0 && owners.get(finding)?.agent === agent && !agent.files.includes(finding.location.file) && !(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.hs)(finding.location.file))?.location.file ?? unreadCard;
}
function unreadPolicyOf({ agent, unreadPolicy }, findings) {
	if (agent.policy !== void 0) return void 0;
	return findings.find(({ blocking, location: { file } }) => blocking === true && (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.hs)(file))?.location.file ?? unreadPolicy;
}
function withoutConsequences({ agent, evaluation, findings }, unread, { onError }) {
	const files = unread.flatMap(({ blocking, location: { file } }) => blocking ? [file] : []);
	const lacksPolicy = agent.policy === void 0 && files.some(_cards_js__WEBPACK_IMPORTED_MODULE_2__.hs);
	const lacksCard = agent.card === void 0 && files.some((file) => !(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.hs)(file));
	const isCoverageUnknown = (lacksPolicy || lacksCard) && evaluation?.coverage.percent == null;
	return findings.filter((finding) => onError === "warn" && finding.severity !== "note" || !(isCoverageUnknown && (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.mi)(finding, "low-coverage") || lacksPolicy && (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.mi)(finding, "no-policy", "no-tools") || lacksCard && (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.mi)(finding, "no-card")));
}
function isAbout({ agent, blocking, location: { file } }, { name, identity }) {
	if (agent !== void 0 || blocking !== true || file === "") return agent === name;
	return identity === (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.fs)(file) || identity === `${(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.fs)(file)}#${(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.vs)(file)}`;
}
function checkFiles(discovery, settings, now) {
	const templates = new Set((0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Nt)(settings));
	return new Map(discovery.files.map((read) => {
		const { file, governed } = read;
		const findings = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.x)(read, settings, now);
		return [file, (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.N)(governed) && (templates.has(file) || (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.ys)(file) !== void 0) ? findings.filter((finding) => !(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.mi)(finding, ...RULES_OF_WHOLE_CARDS)) : findings];
	}));
}
const RULES_OF_WHOLE_CARDS = [
	"missing-key",
	"missing-recommended-key",
	"too-few",
	"card-without-expiry",
	"undefined-value",
	"query-endpoint"
];
function floorFindings(agents, { within }) {
	const keyOf = ({ rule, location: { file, pointer } }) => JSON.stringify([
		rule,
		file,
		pointer
	]);
	const seen = /* @__PURE__ */ new Map();
	for (const { floorFindings: found = [] } of agents) for (const [key, finding] of new Map(found.map((item) => [keyOf(item), item]))) {
		const entry = seen.get(key);
		if (entry) entry.count += 1;
		else seen.set(key, {
			finding,
			count: 1
		});
	}
	return [...seen.values()].flatMap(({ finding, count }) => {
		const { file, repository } = finding.location;
		const agentsBelow = agents.filter(({ agent }) => agent.floors?.some((floor) => floor.file === file)).length;
		return repository === void 0 && count === agentsBelow && (within === void 0 || within.has(file)) ? [finding] : [];
	});
}
// build/src/run/comparison/namesakes.js
function claimants({ agents, former: base = [], affected }) {
	const { byPlace } = relateAgents(base, agents, affected);
	return agents.filter((agent) => {
		const id = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Co)(agent);
		const former = byPlace.get(agent);
		const formerId = former && (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Co)(former);
		if (id === void 0) return false;
		return formerId === void 0 || (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.So)(formerId, "loose") !== (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.So)(id, "loose");
	});
}
async function namesakesOf(claims, tree, settings) {
	const isCostly = tree instanceof ApiTree || tree instanceof _cli_js__WEBPACK_IMPORTED_MODULE_1__.ut;
	const ids = (isCostly ? claimants(claims) : claims.agents).flatMap((agent) => (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Co)(agent) ?? []);
	if (ids.length === 0) return [];
	const known = new Set(claims.agents.flatMap((agent) => agent.files));
	const isCandidate = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Mt)(settings, {});
	const listed = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Pt)(settings);
	const files = (await tree.list()).filter((file) => !known.has(file) && (isCandidate(file) || listed.has(file)));
	if (isCostly) await tree.prefetch?.(files);
	const wanted = new Set(ids.map((id) => (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.So)(id, "loose")));
	const mayState = textTest(ids);
	const found = [];
	for (const file of files) {
		const read = await tree.read(file, _cards_js__WEBPACK_IMPORTED_MODULE_2__.Fi);
		if (read.kind !== "bytes" || !mayState(new TextDecoder().decode(read.bytes))) continue;
		const result = await (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.dn)(tree, file, { named: false });
		if (result.kind !== "governed" || !(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.N)(result.governed) || (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Xt)(result.governed)) continue;
		const { card } = result.governed;
		const id = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.To)(card);
		if (card && id && wanted.has((0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.So)(id, "loose"))) found.push({
			file,
			card,
			id
		});
	}
	return found;
}
const MAX_SEARCHED = 50;
function textTest(ids) {
	const spelt = [...new Set(ids.map(({ value }) => (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.wo)(value)))];
	if (spelt.length > MAX_SEARCHED || spelt.some((id) => !/^[\x21-\x7e]+$/.test(id))) return () => true;
	return (text) => {
		if (text.includes("\\") || /[^\0-\x7f]/.test(text)) return true;
		const small = text.toLowerCase();
		return spelt.some((id) => small.includes(id));
	};
}
function duplicateIds(claims, elsewhere) {
	const own = claims.agents.flatMap(statedCardOf);
	const former = claims.former?.flatMap(statedCardOf);
	const groupOf = ({ id, file }) => `${(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.So)(id, "loose")}\n${environmentOf(file)}`;
	const counts = /* @__PURE__ */ new Map();
	for (const key of [...former ?? [], ...elsewhere].map(groupOf)) counts.set(key, (counts.get(key) ?? 0) + 1);
	const groups = /* @__PURE__ */ new Map();
	for (const card of [...own, ...elsewhere]) groups.set(groupOf(card), [...groups.get(groupOf(card)) ?? [], card]);
	const claiming = new Set(claimants(claims));
	return [...groups].flatMap(([key, cards]) => {
		const checked = cards.flatMap((card) => card.agent ? [{
			card,
			agent: card.agent
		}] : []);
		const reported = checked.findLast(({ agent }) => claiming.has(agent)) ?? checked.at(-1);
		const [other, ...rest] = cards.filter((card) => card !== reported?.card);
		if (reported === void 0 || other === void 0) return [];
		const isNew = former === void 0 ? void 0 : cards.length > (counts.get(key) ?? 0);
		const severity = isNew === false ? "warning" : "error";
		const problem = problemOf$1(reported.card, [other, ...rest], severity);
		return [{
			...(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.wt)(_cards_js__WEBPACK_IMPORTED_MODULE_2__.Xi, problem, reported.agent.name),
			...isNew !== void 0 && { isNew }
		}];
	});
}
const MAX_RELATED = 10;
function problemOf$1({ id, card }, others, severity) {
	const [first] = others;
	const isSame = others.every((other) => other.id.value === id.value);
	return {
		at: {
			document: card.place.document,
			path: [id.key]
		},
		severity,
		..._cards_js__WEBPACK_IMPORTED_MODULE_2__.Xi.words.same(id, {
			file: first.file,
			spelling: isSame ? void 0 : first.id.value,
			more: others.length - 1
		}),
		related: others.slice(0, MAX_RELATED).map((other) => ({
			at: {
				document: other.card.place.document,
				path: [other.id.key]
			},
			message: _cards_js__WEBPACK_IMPORTED_MODULE_2__.Xi.words.statedHere()
		}))
	};
}
function statedCardOf(agent) {
	const { card } = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.ko)(agent);
	const id = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.To)(card);
	return card && id ? [{
		file: card.place.document.file,
		card,
		id,
		agent
	}] : [];
}
// build/src/run/comparison/under-former-configuration.js
function withOwnFiles(found) {
	return {
		...found,
		agents: found.agents.filter((agent) => (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Oo)(agent).length > 0)
	};
}
function withFormerConfiguration(own, former) {
	const known = new Set(own.permissions.agents.filter(({ direction }) => direction === "widens").map(({ agent }) => agent));
	const wider = former.permissions.agents.filter(({ agent, status, direction }) => status !== "removed" && direction === "widens" && !known.has(agent));
	if (wider.length === 0) return own;
	const replaced = new Set(wider.map(({ agent }) => agent));
	const agents = [...own.permissions.agents.filter(({ agent }) => !replaced.has(agent)), ...wider].sort((a, b) => (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ct)(a.agent, b.agent));
	const identities = [...former.byIdentity].filter(([, comparison]) => wider.includes(comparison));
	return {
		...own,
		permissions: {
			direction: directionOf(agents.map(({ direction }) => direction)),
			agents
		},
		byIdentity: new Map([...own.byIdentity, ...identities])
	};
}
// build/src/run/comparison/compare-change.js
async function compareChange(change, head) {
	const { trees, settings } = change;
	const { histories } = change.context;
	const context = baseContext(change, foundIn(head));
	const evaluated = {
		base: foundIn(await evaluateTree(trees.base, settings.inForce.base, {
			...context,
			...histories && settings.inForce.head.onlyNew && { histories }
		})),
		head: foundIn(head)
	};
	return {
		...await permissionsUnder(change, context, evaluated),
		baseFindings: evaluated.base.findings
	};
}
async function compareFoundAgents(change) {
	const { trees, settings } = change;
	const head = await agentsOf(trees.head, settings.inForce.head, change.context);
	const context = baseContext(change, head);
	return permissionsUnder(change, context, {
		base: await agentsOf(trees.base, settings.inForce.base, context),
		head
	});
}
function baseContext({ context }, head) {
	const { histories: _, wasGoverned: __, progress: ___, ...rest } = context;
	return {
		...rest,
		identities: new Set(head.agents.map(({ identity }) => identity))
	};
}
function foundIn({ agents, identities, runFindings }) {
	return {
		agents: agents.map(({ agent }) => agent),
		identities,
		findings: [...agents.flatMap(({ findings }) => findings), ...runFindings]
	};
}
async function permissionsUnder({ trees, affected, settings, configFiles = [] }, context, evaluated) {
	const { written, inForce, own } = settings;
	const claims = {
		agents: evaluated.head.agents,
		former: evaluated.base.agents,
		affected
	};
	const namesakes = context.within === void 0 ? [] : await namesakesOf(claims, trees.head, inForce.head);
	const wider = withNamesakes(context, namesakes, claims);
	const { floorsInForce, ...withoutFloors } = wider;
	const isSame = wider === context && floorsInForce === void 0;
	const isKnown = (side) => own[side] === inForce[side] && isSame;
	const base = isKnown("base") ? evaluated.base : await agentsOf(trees.base, own.base, withoutFloors);
	const head = isKnown("head") ? evaluated.head : await agentsOf(trees.head, own.head, withoutFloors);
	const unread = [...unreadFiles("head", [...evaluated.head.findings, ...head.findings], configFiles), ...unreadFiles("base", [...evaluated.base.findings, ...base.findings])];
	const found = {
		base,
		head
	};
	const changes = comparePermissions(found, affected, unread, {
		before: own.base.aliases,
		after: own.head.aliases
	});
	const underBoth = own.head === written.inForce ? changes : withFormerConfiguration(changes, await underOne(written.inForce, {
		trees,
		affected,
		context: withoutFloors,
		unread
	}));
	return {
		...floorsInForce !== void 0 && namesOtherFloors(written.inForce, own.head) ? withFormerConfiguration(underBoth, comparePermissions({
			base: await agentsOf(trees.head, written.inForce, {
				...withoutFloors,
				floorsInForce
			}),
			head
		}, [], unread)) : underBoth,
		found,
		duplicates: duplicateIds(claims, namesakes)
	};
}
async function underOne(settings, { trees, affected, context, unread }) {
	return comparePermissions({
		base: await agentsOf(trees.base, settings, context),
		head: withOwnFiles(await agentsOf(trees.head, settings, context))
	}, affected, unread, {
		before: settings.aliases,
		after: settings.aliases
	});
}
function withNamesakes(context, namesakes, claims) {
	if (context.within === void 0 || namesakes.length === 0) return context;
	const taken = new Set(claimants(claims).flatMap((agent) => {
		const id = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Co)(agent);
		return id ? [(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.So)(id, "loose")] : [];
	}));
	const files = namesakes.flatMap(({ id, file }) => taken.has((0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.So)(id, "loose")) ? [file] : []);
	return files.length === 0 ? context : {
		...context,
		within: /* @__PURE__ */ new Set([...context.within, ...files])
	};
}
// build/src/run/comparison/former-agents.js
function formerAgentsIn({ baseTree, settings, affected, context }) {
	return async (agents) => {
		const identities = new Set(agents.map(({ identity }) => identity));
		const relations = relateAgents((await agentsOf(baseTree, settings, {
			...context,
			identities
		})).agents, agents, affected);
		return new Map(agents.map((agent) => [agent, relatedTo(agent, relations)]));
	};
}
// build/src/run/gate-policy/baseline.js
const SCHEMA = "card-gate-baseline/1";
const NEVER = [
	"widening",
	"coverage-drop",
	"ignore-expired",
	"ignore-unused",
	"baseline-expired",
	"baseline-unused"
];
function mayBeNamed(finding) {
	return !finding.blocking && !(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.mi)(finding, ...NEVER);
}
function writeBaseline(findings, { now, expires }) {
	const entries = findings.filter((finding) => mayBeNamed(finding) && finding.severity !== "note").map((finding) => ({
		fingerprint: fingerprintOf(finding),
		rule: finding.rule,
		agent: finding.agent ?? null,
		file: finding.location.file === "" ? null : finding.location.file,
		message: finding.message
	})).sort((a, b) => (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ct)(a.fingerprint, b.fingerprint));
	const created = now.toISOString();
	return `${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.en)({
		schema: SCHEMA,
		created,
		...expires !== void 0 && { expires },
		findings: entries
	})}\n`;
}
async function readBaseline(tree, file) {
	const broken = (fault) => ({ findings: [(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(_cli_js__WEBPACK_IMPORTED_MODULE_1__.O, file, _cli_js__WEBPACK_IMPORTED_MODULE_1__.O.words.baseline(file, fault))] });
	const read = await tree.read(file, _cards_js__WEBPACK_IMPORTED_MODULE_2__.Ii);
	if (read.kind === "absent") return broken({
		kind: "absent",
		where: tree.label
	});
	if (read.kind !== "bytes") return broken(read.kind === "refused" ? read : { kind: "too-large" });
	let data;
	try {
		data = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(read.bytes));
	} catch {
		return broken({ kind: "not-json" });
	}
	const { schema, expires, findings } = typeof data === "object" && data !== null ? data : {};
	if (schema !== SCHEMA) return broken({
		kind: "other-schema",
		schema: SCHEMA
	});
	if (!Array.isArray(findings) || !findings.every((entry) => typeof entry?.fingerprint === "string")) return broken({ kind: "no-findings" });
	if (expires !== void 0 && (typeof expires !== "string" || (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.na)(expires) === void 0)) return broken({ kind: "bad-expiry" });
	const counts = /* @__PURE__ */ new Map();
	for (const { fingerprint } of findings) counts.set(fingerprint, (counts.get(fingerprint) ?? 0) + 1);
	return {
		baseline: {
			file,
			counts,
			...typeof expires === "string" && { expires }
		},
		findings: []
	};
}
function accept(findings, baseline, now, isWhole) {
	const { file, counts, expires } = baseline;
	if (expires !== void 0 && ((0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.na)(expires) ?? 0) <= now.getTime()) {
		const words = _cards_js__WEBPACK_IMPORTED_MODULE_2__.oa.words.expired(file, expires);
		return {
			findings,
			about: [(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(_cards_js__WEBPACK_IMPORTED_MODULE_2__.oa, file, words)]
		};
	}
	const left = new Map(counts);
	const marked = findings.map((finding) => {
		const key = fingerprintOf(finding);
		const count = left.get(key) ?? 0;
		if (count === 0 || !mayBeNamed(finding)) return finding;
		left.set(key, count - 1);
		return {
			...finding,
			inBaseline: true,
			isNew: false
		};
	});
	const unused = [...left.values()].reduce((sum, count) => sum + count, 0);
	if (unused === 0 || !isWhole) return {
		findings: marked,
		about: []
	};
	const words = _cards_js__WEBPACK_IMPORTED_MODULE_2__.aa.words.unused(file, unused);
	return {
		findings: marked,
		about: [(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(_cards_js__WEBPACK_IMPORTED_MODULE_2__.aa, file, words)]
	};
}
// build/src/run/configuration/configuration.js
var BrokenConfiguration = class extends Error {
	findings;
	constructor(findings) {
		super("the configuration is not valid");
		this.findings = findings;
	}
};
function settingsOfInputs({ inputs, defaultId }) {
	const { environment: _, ...others } = inputs;
	return (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.js)(others, void 0, defaultId);
}
async function readSettings(source, tree) {
	const read = await configurationIn(tree, source.configFile);
	if (read === void 0 && source.configNamed) throw missing$1(source, "");
	const isBroken = read?.kind === "broken";
	if (isBroken && !source.goesOnWithout) throw new BrokenConfiguration(read.findings);
	const settings = isBroken ? settingsOfInputs(source) : (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.js)(source.inputs, read?.configuration, source.defaultId);
	return {
		inForce: settings,
		base: settings,
		head: settings,
		isFirst: false,
		findings: isBroken ? read.findings : []
	};
}
async function readSettingsOfChange(source, change) {
	const { configFile, inputs, defaultId } = source;
	const read = await configurationIn(change.inForce, configFile);
	const ofHead = await configurationIn(change.head, configFile).catch(ifUnreadable);
	if (read === void 0 && source.configNamed && ofHead === void 0) throw missing$1(source, ` in ${change.inForce.label}`);
	if (read?.kind === "broken") throw new BrokenConfiguration(read.findings);
	const inForce = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.js)(inputs, read?.configuration, defaultId);
	if (!await isChanged(change, configFile)) return {
		inForce,
		base: inForce,
		head: inForce,
		isFirst: false,
		findings: []
	};
	const settled = (read) => {
		if (read === "unreadable" || read?.kind === "broken") return inForce;
		try {
			return (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.js)(inputs, read?.configuration, defaultId);
		} catch (error) {
			if (error instanceof _cli_js__WEBPACK_IMPORTED_MODULE_1__.J) return inForce;
			throw error;
		}
	};
	const ofBase = change.inForce === change.base ? read : await configurationIn(change.base, configFile).catch(ifUnreadable);
	const isFirst = read === void 0 && ofHead !== "unreadable" && ofHead?.kind === "configuration";
	return {
		inForce,
		base: settled(ofBase),
		head: settled(ofHead),
		isFirst,
		findings: []
	};
}
async function isChanged({ base, head, listed }, file) {
	if (listed === void 0 || isTouchedBy(listed, file)) return true;
	const before = await base.read(file, _cards_js__WEBPACK_IMPORTED_MODULE_2__.Fi);
	const after = await head.read(file, _cards_js__WEBPACK_IMPORTED_MODULE_2__.Fi);
	if (before.kind !== "bytes" || after.kind !== "bytes") return before.kind !== after.kind;
	return !Buffer.from(before.bytes).equals(after.bytes);
}
function missing$1({ configFile }, where) {
	return new _cli_js__WEBPACK_IMPORTED_MODULE_1__.J(`the configuration ${JSON.stringify(configFile)} does not exist${where}`, "correct the path in the input \"config\"");
}
function ifUnreadable(error) {
	if (error instanceof _cli_js__WEBPACK_IMPORTED_MODULE_1__.J) return "unreadable";
	throw error;
}
async function configurationIn(tree, file) {
	const read = await tree.read(file, _cards_js__WEBPACK_IMPORTED_MODULE_2__.Fi);
	if (read.kind === "absent") return void 0;
	if (read.kind !== "bytes") throw new _cli_js__WEBPACK_IMPORTED_MODULE_1__.J(`the configuration ${JSON.stringify(file)} cannot be read: ${read.kind === "refused" ? read.reason : "it is too large"}`, "add the configuration file, or set the input \"config\" to another file");
	const { readConfiguration } = await __webpack_require__.e(/* import() */ 243).then(__webpack_require__.bind(__webpack_require__, 1243));
	return readConfiguration(file, read.bytes);
}
async function headConfiguration(source, { head, listed }, affected, { base: before, head: after }) {
	const isTouched = (file) => affected === void 0 || isTouchedBy(affected, file);
	const findings = [];
	const later = [];
	if (isTouched(source.configFile)) {
		const read = await configurationIn(head, source.configFile);
		for (const finding of read?.kind === "broken" ? read.findings : unsettled(source, read?.configuration)) findings.push(finding);
		later.push([source.configFile, "configuration"]);
	}
	const { baselineFile } = after;
	if (baselineFile !== void 0 && (baselineFile !== before.baselineFile || isTouched(baselineFile))) for (const finding of (await readBaseline(head, baselineFile)).findings) findings.push(finding);
	if (before.baselineFile !== void 0 && isTouched(before.baselineFile)) later.push([before.baselineFile, "baseline file"]);
	return {
		findings,
		notices: (listed ? later : []).map(([file, what]) => `the change to ${file} takes effect ${source.later}; this run used the ${what} from the base`)
	};
}
function unsettled({ inputs, defaultId, configFile }, configuration$1) {
	try {
		(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.js)(inputs, configuration$1, defaultId);
		return [];
	} catch (error) {
		if (!(error instanceof _cli_js__WEBPACK_IMPORTED_MODULE_1__.J)) throw error;
		const words = _cli_js__WEBPACK_IMPORTED_MODULE_1__.O.words.because(error.message, error.help);
		return [(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(_cli_js__WEBPACK_IMPORTED_MODULE_1__.O, configFile, words)];
	}
}
// build/src/discovery/code-owners.js
const PATHS = [
	".github/CODEOWNERS",
	"CODEOWNERS",
	"docs/CODEOWNERS"
];
const MAX_BYTES = 3e6;
const MAX_LINES = 2e4;
const MAX_LINE_LENGTH = 1e3;
async function codeOwnersOf(tree, files) {
	const lines = await readLines(tree);
	if (lines.length === 0) return [];
	const patterns = new _cards_js__WEBPACK_IMPORTED_MODULE_2__.xs(lines.map(({ glob }) => glob));
	const owners = files.flatMap((file) => {
		const last = patterns.find(file).at(-1);
		return last === void 0 ? [] : lines[last]?.owners ?? [];
	});
	return [...new Set(owners)];
}
async function readLines(tree) {
	const listed = new Set(await tree.list());
	const path = PATHS.find((each) => listed.has(each));
	if (path === void 0) return [];
	const read = await tree.read(path, MAX_BYTES);
	if (read.kind !== "bytes") return [];
	return new TextDecoder().decode(read.bytes).split(/\r?\n/, MAX_LINES).filter((line) => line.length <= MAX_LINE_LENGTH).flatMap((line) => readLine(line) ?? []);
}
function readLine(line) {
	const [pattern, ...owners] = line.replace(/(?:^|\s)#.*$/, "").match(/(?:\\.|\S)+/g) ?? [];
	if (pattern === void 0 || /^!|[[\]]/.test(pattern)) return void 0;
	if (!owners.every((owner) => owner.includes("@"))) return void 0;
	return {
		glob: {
			text: pattern,
			parts: partsOf$1(pattern)
		},
		owners
	};
}
function partsOf$1(pattern) {
	const path = pattern.replace(/^\//, "").replace(/\/$/, "");
	const isAtRoot = pattern.startsWith("/") || path.includes("/");
	const [last = "", ...names] = path.split("/").reverse();
	const parts = [...isAtRoot ? [] : [FOLDERS], ...names.reverse().flatMap((name) => name === "**" ? [FOLDERS] : [...partsOfName(name), SLASH])];
	if (last === "**") return [...parts, { kind: "deep" }];
	const end = partsOfName(last);
	if (pattern.endsWith("/")) return [
		...parts,
		...end,
		SLASH,
		{ kind: "deep" }
	];
	return [
		...parts,
		...end,
		.../[*?]/.test(last) ? [] : [BELOW]
	];
}
const SLASH = {
	kind: "character",
	point: 47
};
const BELOW = { kind: "below" };
const FOLDERS = { kind: "folders" };
function partsOfName(name) {
	return (name.match(/\\.|\*+|[\s\S]/gu) ?? []).map((part) => {
		if (part.startsWith("*")) return { kind: "run" };
		if (part === "?") return { kind: "any" };
		return {
			kind: "character",
			point: part.codePointAt(part.length > 1 && part.startsWith("\\") ? 1 : 0) ?? 0
		};
	});
}
// build/src/run/gate-policy/gate-step.js
function withMore(findings, more) {
	return more.length === 0 ? findings : {
		...findings,
		reported: [...findings.reported, ...more]
	};
}
// build/src/run/gate-policy/accept-baseline.js
const acceptBaseline = (findings, { baseline: read, settings, now, isWhole }) => {
	if (read === void 0) return findings;
	if (read.baseline === void 0) return withMore(findings, read.findings);
	const { findings: marked, about } = accept(findings.reported, read.baseline, now, isWhole);
	return withMore({
		...findings,
		reported: marked
	}, (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Q)(about, settings));
};
// build/src/run/gate-policy/widening.js
const { words: words$1 } = _cards_js__WEBPACK_IMPORTED_MODULE_2__.vi;
const SEVERITY$1 = {
	allow: "note",
	warn: "warning",
	fail: "error"
};
function severityOf({ widening, severity }) {
	const ofRule = severity.get("widening");
	return ofRule === void 0 ? SEVERITY$1[widening] : ofRule === "off" ? "note" : ofRule;
}
function wouldBlock(settings) {
	return blocks(severityOf(settings), settings);
}
function blocks(severity, { failOn }) {
	return severity === "error" && failOn !== "never" || severity === "warning" && failOn === "warn";
}
function removalBlocks(permissions, settings) {
	return toolRemovals(permissions).length > 0 && blocks(settings.severity.get("tools-removed") ?? _cards_js__WEBPACK_IMPORTED_MODULE_2__.Ci.severity, settings) || dangers(permissions).length > 0 && blocks(settings.severity.get("runs-by-itself") ?? _cards_js__WEBPACK_IMPORTED_MODULE_2__.Di.severity, settings);
}
function wideningFiles({ agents }) {
	const files = agents.flatMap(({ changes }) => changes.filter(({ direction }) => direction === "widens").flatMap(({ at, wasAt }) => at?.file || wasAt?.file || []));
	return [...new Set(files)];
}
async function answerTo(permissions, settings, { labels, ownersOf }) {
	const severity = severityOf(settings);
	if (permissions.direction !== "widens") return {
		severity,
		help: words$1.maybeMeant([])
	};
	const owners = await ownersOf?.(wideningFiles(permissions)) ?? [];
	if (!(wouldBlock(settings) || removalBlocks(permissions, settings))) return {
		severity,
		help: words$1.maybeMeant(owners)
	};
	const label = settings.wideningLabel;
	if (label === void 0) return {
		severity,
		help: words$1.noLabel()
	};
	if (labels === void 0) return {
		severity,
		help: words$1.noPullRequest(label),
		notice: `the label ${JSON.stringify(label)} was not checked: this run has no pull request`
	};
	const read = await labels();
	if (read.kind === "unreadable") return {
		severity,
		help: words$1.unreadableLabels(),
		notice: `the pull request's labels could not be read, so no label can approve the new permissions: ${read.why}`
	};
	if (read.names.has(label)) return {
		severity: "note",
		letThrough: label,
		help: words$1.letThrough(label)
	};
	return {
		severity,
		help: words$1.setLabel(label, owners)
	};
}
function wideningFindings({ agents }, { severity, help }) {
	return agents.flatMap(({ changes }) => changes.filter(({ direction, danger }) => direction === "widens" && danger === void 0).map((change) => findingOf$1(change, _cards_js__WEBPACK_IMPORTED_MODULE_2__.vi, words$1.change(change.sentence, help), severity)));
}
function dangerousCodeFindings(permissions, { letThrough }) {
	return dangers(permissions).flatMap((change) => change.danger === void 0 ? [] : findingOf$1(change, _cards_js__WEBPACK_IMPORTED_MODULE_2__.Di, _cards_js__WEBPACK_IMPORTED_MODULE_2__.Di.words[change.danger](change.sentence), letThrough === void 0 ? _cards_js__WEBPACK_IMPORTED_MODULE_2__.Di.severity : "note"));
}
function findingOf$1(change, rule, sentence, severity) {
	const { at, wasAt, agent } = change;
	return {
		...(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(rule, wasAt?.file ?? "", sentence, {
			severity,
			agent
		}),
		...at && { location: at },
		isNew: true
	};
}
function dangers({ agents }) {
	return agents.flatMap(({ changes }) => changes.filter(({ danger }) => danger !== void 0));
}
function toolRemovals({ agents }) {
	return agents.flatMap(({ changes }) => changes.filter(({ kind }) => kind === "tools-removed"));
}
function toolRemovalFindings(permissions, { letThrough }) {
	return toolRemovals(permissions).map((change) => letThrough === void 0 ? findingOf$1(change, _cards_js__WEBPACK_IMPORTED_MODULE_2__.Ci, _cards_js__WEBPACK_IMPORTED_MODULE_2__.Ci.words.removed(change.sentence), _cards_js__WEBPACK_IMPORTED_MODULE_2__.Ci.severity) : findingOf$1(change, _cards_js__WEBPACK_IMPORTED_MODULE_2__.Ci, _cards_js__WEBPACK_IMPORTED_MODULE_2__.Ci.words.letThrough(change.sentence, letThrough), "note"));
}
// build/src/run/gate-policy/add-widening.js
const addWidening = (findings, { change, settings }) => {
	if (change === void 0) return findings;
	const { comparison, answer } = change;
	const removals = [...toolRemovalFindings(comparison.permissions, answer), ...dangerousCodeFindings(comparison.permissions, answer)];
	return withMore(findings, [...wideningFindings(comparison.permissions, answer), ...answer.letThrough === void 0 ? (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Q)(removals, settings) : removals]);
};
// build/src/run/gate-policy/coverage.js
function coverageGates({ status, coverage: { before, after } }) {
	return status === "added" || (before ?? 0) > (after ?? 0);
}
function coverageDrop(agent, { coverage: { before, after } }, maximum) {
	const at = agent.card?.autonomyPlace ?? agent.policy?.place;
	if (before === null || at === void 0) return [];
	if (before - (after ?? 0) <= maximum + 1e-9) return [];
	const words = _cards_js__WEBPACK_IMPORTED_MODULE_2__.$i.words.fell((0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Br)(before), after === null ? void 0 : (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Br)(after), maximum);
	return [(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.wt)(_cards_js__WEBPACK_IMPORTED_MODULE_2__.$i, {
		at,
		on: "key",
		...words
	}, agent.name)];
}
const addCoverageDrops = (findings, { agents, change, settings }) => {
	const { maxCoverageDrop } = settings;
	if (change === void 0 || maxCoverageDrop === void 0) return findings;
	const drops = agents.flatMap(({ agent }) => {
		const comparison = change.comparison.byIdentity.get(agent.identity);
		return comparison ? coverageDrop(agent, comparison, maxCoverageDrop) : [];
	});
	return withMore(findings, (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Q)(drops, settings));
};
const markLowCoverage = (findings, { change, settings }) => {
	if (change === void 0 || !settings.onlyNew) return findings;
	const { agents } = change.comparison.permissions;
	const counts = new Map(agents.map((comparison) => [comparison.agent, coverageGates(comparison)]));
	return {
		...findings,
		reported: findings.reported.map((finding) => finding.rule === "low-coverage" && finding.agent !== void 0 ? {
			...finding,
			isNew: counts.get(finding.agent) ?? true
		} : finding)
	};
};
// build/src/run/gate-policy/duplicate-ids.js
const addDuplicateIds = (findings, { agents, change, settings }) => {
	const duplicates = change?.comparison.duplicates ?? duplicateIds({
		agents: agents.map(({ agent }) => agent),
		affected: []
	}, []);
	return withMore(findings, (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Q)(duplicates, settings));
};
// build/src/floors/exemptions/findings.js
const { words } = _cards_js__WEBPACK_IMPORTED_MODULE_2__.Ji;
function exemptionFindings(written, agents, now, knowsAll) {
	const { exemptions, findings } = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Lt)(written, now);
	return [...findings, ...exemptions.flatMap((exempt) => aboutExemption(exempt, agents, knowsAll))];
}
function aboutExemption(exempt, agents, knowsAll) {
	const named = agents.filter((agent) => agent.name === exempt.agent);
	const { agent: name, section, place } = exempt;
	if (named.length === 0) return knowsAll ? [(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.wt)(_cards_js__WEBPACK_IMPORTED_MODULE_2__.Ji, {
		at: place,
		...words.noAgent(name, section)
	})] : [];
	return named.flatMap((agent) => {
		const missed = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.un)((0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.ln)((0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.ko)(agent), agent.floors ?? []), exempt);
		const findings = missed.map((at) => (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.wt)(_cards_js__WEBPACK_IMPORTED_MODULE_2__.Ji, {
			at,
			...words.meetsNothing(name, section)
		}, name));
		if (section !== "all" || missed.length > 0) return findings;
		const all = _cards_js__WEBPACK_IMPORTED_MODULE_2__.Yi.words.all(name, exempt.expiresAt, exempt.reason);
		return [(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.wt)(_cards_js__WEBPACK_IMPORTED_MODULE_2__.Yi, {
			at: place,
			...all
		}, name)];
	});
}
// build/src/run/gate-policy/exemptions.js
const addExemptionFindings = (findings, context) => {
	const { agents, change, settings, settingsAfterMerge, now, isWhole } = context;
	const present = change?.comparison.found.head.agents ?? agents.map(({ agent }) => agent);
	const found = exemptionFindings(settingsAfterMerge.exemptions, present, now, isWhole);
	return withMore(findings, (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Q)(found, settings));
};
// build/src/run/gate-policy/ignores.js
function applyIgnores(findings, entries, now) {
	const matchesOf = entryMatcher(entries, now);
	const counts = /* @__PURE__ */ new Map();
	return {
		kept: findings.filter((finding) => {
			const [entry] = matchesOf(finding);
			if (entry !== void 0) counts.set(entry, (counts.get(entry) ?? 0) + 1);
			return entry === void 0;
		}),
		ignored: entries.flatMap(({ rule, path, reason }, index) => {
			const count = counts.get(index) ?? 0;
			return count === 0 ? [] : [{
				rule,
				...path !== void 0 && { path },
				reason,
				count
			}];
		})
	};
}
function ignoreFindings(findings, entries, now, isWhole) {
	const used = new Set(isWhole ? findings.flatMap(entryMatcher(entries, now)) : []);
	return entries.flatMap((entry, index) => {
		const { rule, path, expires, place } = entry;
		if (expires !== void 0 && isExpired(entry, now)) {
			const words = _cards_js__WEBPACK_IMPORTED_MODULE_2__.qi.words.expired(rule, path, expires.value);
			return [(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.wt)(_cards_js__WEBPACK_IMPORTED_MODULE_2__.qi, {
				at: expires.place,
				...words
			})];
		}
		if (!isWhole || used.has(index)) return [];
		return [(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.wt)(_cards_js__WEBPACK_IMPORTED_MODULE_2__.Ki, {
			at: place,
			..._cards_js__WEBPACK_IMPORTED_MODULE_2__.Ki.words.unused(rule, path)
		})];
	});
}
function entryMatcher(entries, now) {
	const byRule = /* @__PURE__ */ new Map();
	entries.forEach((entry, index) => {
		if (isExpired(entry, now)) return;
		const indexed = {
			index,
			agent: entry.agent
		};
		const ofRule = byRule.get(entry.rule);
		if (ofRule) ofRule.push(indexed);
		else byRule.set(entry.rule, [indexed]);
	});
	const matches = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.ds)(entries.map(({ path = "**" }) => path));
	const byFile = /* @__PURE__ */ new Map();
	const entriesOf = (file) => {
		const known = byFile.get(file) ?? new Set(matches(file));
		byFile.set(file, known);
		return known;
	};
	return (finding) => {
		const ofRule = byRule.get(finding.rule);
		if (ofRule === void 0 || finding.blocking === true || (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.pi)(finding.rule)) return [];
		const ofFile = entriesOf(finding.location.file);
		return ofRule.flatMap(({ index, agent }) => (agent === void 0 || agent === finding.agent) && ofFile.has(index) ? [index] : []);
	};
}
function isExpired({ expires }, now) {
	return expires !== void 0 && ((0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.na)(expires.value) ?? 0) <= now.getTime();
}
const ignoreFindingsOfEntries = ({ reported, ignored }, context) => {
	const { settings, settingsAfterMerge, now, isWhole } = context;
	const { kept, ignored: more } = applyIgnores(reported, settings.ignore, now);
	const ofEntries = ignoreFindings(reported, settingsAfterMerge.ignore, now, isWhole);
	return {
		reported: [...kept, ...(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Q)(ofEntries, settings)],
		ignored: [...ignored, ...more]
	};
};
// build/src/run/gate-policy/new-findings.js
function markNew(head, base, renames) {
	const marks = [].concat(renames).map((names) => newAmong(head, base, names));
	return head.map((finding, index) => finding.isNew !== void 0 ? finding : {
		...finding,
		isNew: marks.some((isNew) => isNew[index] === true)
	});
}
function newAmong(head, base, renames) {
	const left = /* @__PURE__ */ new Map();
	for (const finding of base) {
		const key = fingerprintOf(finding, renames);
		left.set(key, (left.get(key) ?? 0) + 1);
	}
	return head.map((finding) => {
		if (finding.isNew !== void 0) return finding.isNew;
		const key = fingerprintOf(finding);
		const count = left.get(key) ?? 0;
		if (count > 0) left.set(key, count - 1);
		return count === 0;
	});
}
const markNewFindings = (findings, context) => {
	const { change } = context;
	if (change === void 0) return findings;
	const { baseFindings } = change.comparison;
	const former = [...baseFindings, ...formerFindingsOfEntries(change, context)];
	return {
		...findings,
		reported: markNew(findings.reported, former, renamesOf(change))
	};
};
function renamesOf({ affected, comparison }) {
	const files = new Map(affected.flatMap(({ file, previous }) => previous === void 0 ? [] : [[previous, file]]));
	return comparison.renamed.map((agents) => ({
		files,
		agents
	}));
}
function formerFindingsOfEntries({ own, comparison: { found, baseFindings } }, { settings, now, isWhole }) {
	return (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Q)([...exemptionFindings(own.base.exemptions, found.base.agents, now, isWhole), ...ignoreFindings(baseFindings, own.base.ignore, now, isWhole)], settings);
}
// build/src/run/gate-policy/removed-tools.js
const withoutRepeatedNoTools = (findings, { change }) => {
	if (change === void 0) return findings;
	const isApproved = change.answer.letThrough !== void 0;
	const removals = findings.reported.filter((finding) => (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.mi)(finding, "tools-removed") && finding.inBaseline !== true);
	const isRepeated = (finding) => (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.mi)(finding, "no-tools") && removals.some(({ agent, severity }) => agent === finding.agent && (isApproved || isAtLeast(severity, finding.severity)));
	const reported = findings.reported.filter((finding) => !isRepeated(finding));
	return reported.length === findings.reported.length ? findings : {
		...findings,
		reported
	};
};
function isAtLeast(severity, other) {
	return _cli_js__WEBPACK_IMPORTED_MODULE_1__.bt.indexOf(severity) <= _cli_js__WEBPACK_IMPORTED_MODULE_1__.bt.indexOf(other);
}
// build/src/run/gate-policy/gate-policy.js
const STEPS = [
	addCoverageDrops,
	addDuplicateIds,
	addExemptionFindings,
	addWidening,
	ignoreFindingsOfEntries,
	markNewFindings,
	acceptBaseline,
	withoutRepeatedNoTools,
	markLowCoverage
];
async function applyGatePolicy(input) {
	const { evaluated, settings, tree, change } = input;
	const answer = change && await answerTo(change.comparison.permissions, settings, {
		...input,
		ownersOf: (files) => codeOwnersOf(change.base, files)
	});
	const agents = evaluated.agents.map((report) => {
		const comparison = change?.comparison.byIdentity.get(report.agent.identity);
		return comparison ? {
			...report,
			comparison
		} : report;
	});
	const context = {
		settings,
		settingsAfterMerge: change?.own.head ?? settings,
		now: input.now,
		isWhole: input.isWhole,
		agents,
		...change && answer && { change: {
			...change,
			answer
		} },
		...settings.baselineFile !== void 0 && { baseline: await readBaseline(tree, settings.baselineFile) }
	};
	const found = [...agents.flatMap(({ findings }) => findings), ...evaluated.runFindings];
	const { reported, ignored } = STEPS.reduce((findings, step) => step(findings, context), {
		reported: found,
		ignored: []
	});
	return {
		...byAgent(agents, reported, settings.onlyNew),
		...change && { comparison: {
			...change.comparison.permissions,
			...answer?.letThrough !== void 0 && { letThrough: answer.letThrough }
		} },
		...ignored.length > 0 && { ignored },
		notices: answer?.notice === void 0 ? [] : [answer.notice]
	};
}
function byAgent(agents, findings, onlyNew) {
	const names = new Set(agents.map(({ agent }) => agent.name));
	const byName = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.yo)(findings, ({ agent }) => agent);
	return {
		agents: agents.map((report) => {
			const { name } = report.agent;
			const own = [...byName.get(name) ?? []].sort(_cli_js__WEBPACK_IMPORTED_MODULE_1__.St);
			return {
				...report,
				findings: own,
				verdict: verdictOf(report, own, onlyNew)
			};
		}),
		runFindings: findings.filter(({ agent }) => agent === void 0 || !names.has(agent)).sort(_cli_js__WEBPACK_IMPORTED_MODULE_1__.St)
	};
}
function verdictOf({ evaluation, history }, findings, onlyNew) {
	const counting = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Bt)(findings, onlyNew);
	const ofFindings = counting.map(_cards_js__WEBPACK_IMPORTED_MODULE_2__.Vt);
	if (counting.length < findings.length) return (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Ht)(ofFindings);
	return (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Ht)([
		evaluation?.verdict ?? "pass",
		...history ? [history.history.verdict] : [],
		...ofFindings
	]);
}
// build/src/run/history/evidence.js
const ALL_EVIDENCE = () => true;
const WITHOUT_CHANGE = [
	"schedule",
	"workflow_dispatch",
	"local"
];
function evidenceWithoutBase(event) {
	return WITHOUT_CHANGE.includes(event) ? ALL_EVIDENCE : () => false;
}
function evidenceIn(tree, affected) {
	const affectedPaths = affected && new Set(affected.flatMap(pathsOf$1));
	return async (file) => {
		if (affectedPaths === void 0 || affectedPaths.has(file)) return false;
		return tree.tracked === void 0 || ((await tree.tracked())?.has(file) ?? false);
	};
}
// build/src/run/history/history.js
async function historiesOf(agents, setup) {
	const traced = tracedAgents(agents);
	const former = traced.length > 0 ? await setup.former?.(traced) : void 0;
	const readings = traced.map((agent) => readingOf(agent, former?.get(agent) ?? [], setup));
	const { recorded } = setup;
	await recorded?.open(agents, readings, setup);
	const common = {
		seen: new _traces_js__WEBPACK_IMPORTED_MODULE_3__.c("presence"),
		inflation: setup.inflation ?? new _traces_js__WEBPACK_IMPORTED_MODULE_3__.n()
	};
	for (const file of sharedFilesOf(readings)) await readFile(file, common, setup);
	for (const reading of readings) reportIdle(reading);
	if (recorded) for (const reading of readings) await readApi(reading, setup);
	else await Promise.all(readings.map((reading) => readApi(reading, setup)));
	await recorded?.end();
	return new Map(readings.map((reading) => [reading.agent, finish(reading, setup)]));
}
function tracedAgents(agents) {
	return agents.filter((agent) => agent.traces !== void 0 && (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Do)(agent));
}
async function readFile(file, common, { tree, isEvidence, progress, recorded }) {
	const { file: path } = file.file;
	const { owners } = file;
	const shared = file.file.shared || owners.length > 1;
	const sinksOf = sinksFor(owners, {
		name: path,
		shared,
		evidence: await isEvidence(path)
	});
	const seen = shared ? common.seen : owners[0].seen;
	const source = recorded ? await recorded.file({
		sinksOf,
		seen
	}) : await readSharedFile(file, {
		sinkOf: (format) => sinkOfAll(sinksOf(format)),
		seen
	}, {
		tree,
		inflation: common.inflation
	});
	progress?.(sourceText(source));
	report(source, owners);
}
async function readApi(reading, setup) {
	const origin = reading.agent.traces?.api;
	if (origin === void 0) return;
	const sinksOf = sinksFor([reading], {
		name: apiName(origin),
		shared: false,
		evidence: true
	});
	const { seen } = reading;
	reportApi(reading, setup.recorded ? await setup.recorded.api({
		sinksOf,
		seen
	}) : await fetchTraces(origin, {
		sinkOf: (format) => sinkOfAll(sinksOf(format)),
		seen
	}, setup));
}
// build/src/run/history/histories-of-run.js
function historiesOfRun({ traceApi, traceRead, recorded }, now, settings, isEvidence, former) {
	const inflation = new _traces_js__WEBPACK_IMPORTED_MODULE_3__.n();
	return (agents, tree) => historiesOf(agents, {
		tree,
		settings,
		now,
		isEvidence,
		...former && { former },
		...traceRead && { progress: traceRead },
		...recorded && { recorded },
		inflation,
		api: traceApi(settings)
	});
}
// build/src/run/scope/floors-in-force.js
const MAX_PREFETCHED$1 = 200;
function onlyNamedIn({ floors }, readElsewhere) {
	const keyOf = ({ owner, repo, file, ref }) => JSON.stringify([
		owner,
		repo,
		file,
		ref
	]);
	const sources = [
		floors?.platform,
		floors?.org,
		...floors?.teams.values() ?? []
	].flatMap(_cards_js__WEBPACK_IMPORTED_MODULE_2__.nn);
	const named = new Set(sources.flatMap((source) => source.kind === "repository" ? [keyOf(source)] : []));
	return async (source) => named.has(keyOf(source)) ? readElsewhere(source) : {
		kind: "refused",
		reason: "the configuration in force does not list it, so it is not read before the merge"
	};
}
function floorTest(settings) {
	const named = new Set((0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Nt)(settings));
	const isCandidate = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.ls)(settings.cards, settings.exclude);
	return (file) => named.has(file) || isCandidate(file);
}
async function floorsInForce(change, about) {
	const { inForce, settings, affected, context } = about;
	if (context.floors) return [];
	const isSame = change.inForce === change.base;
	const affectedPaths = new Set((affected ?? []).flatMap(pathsOf$1));
	const isNamedOtherwise = settings.some(({ floors }) => floors !== inForce.floors);
	const mayBeFloor = floorTest(inForce);
	if (isSame && affected !== void 0 && !isNamedOtherwise && ![...affectedPaths].some(mayBeFloor)) return [];
	const tree = isSame ? change.base : change.inForce;
	const scope = {
		...context,
		below: context.below ?? []
	};
	const files = await (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.kt)(tree);
	if (!isSame) await tree.prefetch?.(files.filter((0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Mt)(inForce, scope)).slice(0, MAX_PREFETCHED$1));
	const former = await (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.mt)(tree, inForce, scope, files);
	const isChangedFloor = isNamedOtherwise || former.floors.some(({ file }) => affectedPaths.has(file));
	if (isSame && affected !== void 0 && !isChangedFloor) return [];
	const present = await (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.mt)(change.head, inForce, scope, await (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.kt)(change.head));
	const keyOf = (floor) => JSON.stringify([
		floor.file,
		floor.scope,
		floor.team,
		(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Eo)(floor)?.text
	]);
	const known = new Set(present.floors.map(keyOf));
	const repository = `${about.repository}@${change.inForceCommit}`;
	const onlyFormer = former.floors.filter((floor) => !known.has(keyOf(floor)));
	return Promise.all(onlyFormer.map((floor) => (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.$t)(floor, repository)));
}
// build/src/run/configuration/configuration-change.js
async function configurationChangeOf({ clock, source: { later } }, adapters, { head }, { inForce, base: before, head: after, isFirst }) {
	if (!isFirst) {
		const weakens = weakenedSettings(before, after);
		return weakens.length === 0 ? void 0 : {
			weakens,
			later
		};
	}
	const { readElsewhere } = adapters;
	const { agents, runFindings } = await applyGatePolicy({
		evaluated: await evaluateTree(head, after, {
			now: clock.now,
			context: "cicd",
			elapsed: clock.elapsed,
			histories: historiesOfRun(adapters, clock.now, after, ALL_EVIDENCE),
			...readElsewhere && { readElsewhere: onlyNamedIn(inForce, readElsewhere) }
		}),
		settings: after,
		now: clock.now,
		tree: head,
		isWhole: true
	});
	const counting = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Bt)([...agents.flatMap(({ findings }) => findings), ...runFindings], after.onlyNew);
	const verdictThen = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Ht)([...agents.map(({ verdict }) => verdict), ...counting.map(_cards_js__WEBPACK_IMPORTED_MODULE_2__.Vt)]);
	const reason = counting.filter((finding) => (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Vt)(finding) === verdictThen).sort(_cli_js__WEBPACK_IMPORTED_MODULE_1__.St)[0];
	return {
		weakens: [],
		later,
		verdictThen,
		...(verdictThen === "fail" || verdictThen === "error") && reason && { reasonThen: reason }
	};
}
// build/src/run/labels.js
function labelsOfPlan(plan, adapters) {
	const pull = plan.kind === "changes" ? plan.labelled : void 0;
	return pull === void 0 ? void 0 : () => adapters.labels(pull);
}
// build/src/run/failure.js
async function failedResult(error, request, adapters, settings) {
	return {
		...NOTHING_TO_CHECK,
		nothingToCheck: false,
		runFindings: [
			...request.floors?.findings ?? [],
			...findingsOfError(error),
			...await nothingCompared(request, adapters, settings)
		],
		scope: request.plan.kind === "all" ? "all" : "changed"
	};
}
async function nothingCompared({ plan }, adapters, settings) {
	if (settings.onError !== "warn" || plan.kind !== "changes" || !wouldBlock(settings)) return [];
	const labels = labelsOfPlan(plan, adapters);
	const { severity, help } = await answerTo({
		direction: "widens",
		agents: []
	}, settings, { ...labels && { labels } });
	return [(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(_cards_js__WEBPACK_IMPORTED_MODULE_2__.vi, "", _cards_js__WEBPACK_IMPORTED_MODULE_2__.vi.words.nothingCompared(help), { severity })];
}
function findingsOfError(error) {
	const { words } = _cards_js__WEBPACK_IMPORTED_MODULE_2__.ea;
	if (error instanceof _cli_js__WEBPACK_IMPORTED_MODULE_1__.Y) {
		const sentence = _cards_js__WEBPACK_IMPORTED_MODULE_2__.Gi.words.because(error.message, error.help);
		return [(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(_cards_js__WEBPACK_IMPORTED_MODULE_2__.Gi, "", sentence)];
	}
	if (error instanceof BrokenConfiguration) return error.findings;
	if (error instanceof _cli_js__WEBPACK_IMPORTED_MODULE_1__.J) return [(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(_cli_js__WEBPACK_IMPORTED_MODULE_1__.O, "", _cli_js__WEBPACK_IMPORTED_MODULE_1__.O.words.because(error.message, error.help))];
	if (error instanceof _cli_js__WEBPACK_IMPORTED_MODULE_1__.X || error instanceof _cli_js__WEBPACK_IMPORTED_MODULE_1__.ft) return [(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(_cards_js__WEBPACK_IMPORTED_MODULE_2__.ea, "", words.because(error.message, error.help))];
	if (error instanceof _cli_js__WEBPACK_IMPORTED_MODULE_1__.et) {
		const sentence = error.help === void 0 ? words.ofApi(error.message, error.kind === "refused") : words.because(error.message, error.help);
		return [(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(_cards_js__WEBPACK_IMPORTED_MODULE_2__.ea, "", sentence)];
	}
	const problem = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.ln)(error);
	if (problem !== void 0) return [(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(_cards_js__WEBPACK_IMPORTED_MODULE_2__.ea, "", words.ofSystem(problem))];
	const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
	return [(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(_cards_js__WEBPACK_IMPORTED_MODULE_2__.Ui, "", _cards_js__WEBPACK_IMPORTED_MODULE_2__.Ui.words.error(message))];
}
function isInternal(error) {
	return error instanceof Error && findingsOfError(error).some((finding) => (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.mi)(finding, "internal-error"));
}
// build/src/discovery/hosts.js
async function readHosts(tree, within) {
	const folders = /* @__PURE__ */ new Map();
	for (const [key, list] of await permissionPaths(tree, within ?? /* @__PURE__ */ new Set())) if (within === void 0 || list.some(({ path }) => within.has(path))) folders.set(key, await readFolder(tree, list.filter(({ path, file }) => !within || !file.isUnit || within.has(path))));
	return folders;
}
async function permissionPaths(tree, more) {
	const listed = new Set(await (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.At)(tree, (file) => (0,_permissions_js__WEBPACK_IMPORTED_MODULE_4__.r)(file) !== void 0));
	const folders = /* @__PURE__ */ new Map();
	const roles = /* @__PURE__ */ new Map();
	for (const path of /* @__PURE__ */ new Set([...listed, ...more])) {
		const known = (0,_permissions_js__WEBPACK_IMPORTED_MODULE_4__.r)(path);
		if (known === void 0) continue;
		const key = keyOf(known);
		const list = folders.get(key) ?? [];
		list.push({
			path,
			...known
		});
		folders.set(key, list);
		if (listed.has(path)) roles.set(key, (roles.get(key) ?? /* @__PURE__ */ new Set()).add(known.file.role));
	}
	return new Map([...folders].flatMap(([key, list]) => {
		const isRead = ({ file: { beside } }) => beside === void 0 || beside.some((role) => roles.get(key)?.has(role));
		const read = list.filter(isRead);
		return read.length === 0 ? [] : [[key, read]];
	}));
}
async function permissionFilesIn(tree) {
	return [...(await permissionPaths(tree, /* @__PURE__ */ new Set())).values()].flatMap((list) => list.map(({ path }) => path));
}
function keyOf({ dialect, folder, part }) {
	return JSON.stringify([
		dialect.id,
		folder,
		part
	]);
}
async function readFolder(tree, paths) {
	const files = [];
	const findings = [];
	const plain = /* @__PURE__ */ new Set();
	const { dialect = _permissions_js__WEBPACK_IMPORTED_MODULE_4__.t[0], folder = "" } = paths[0] ?? {};
	if (dialect === void 0) throw new Error("there are no dialects");
	const all = await Promise.all(paths.map(async ({ path, file }) => ({
		path,
		file,
		read: await readPermissionFile(tree, path, file)
	})));
	for (const { path, file, read } of all) {
		if (read === void 0) continue;
		if (read.isPlain) plain.add(path);
		for (const finding of read.findings) findings.push(finding);
		if (read.document) files.push({
			document: read.document,
			role: file.role
		});
	}
	return {
		dialect,
		folder,
		files,
		paths: paths.map(({ path }) => path),
		plain,
		findings
	};
}
async function readPermissionFile(tree, path, { syntax, maxBytes, isPlain, loose, excerpt }) {
	const read = await tree.read(path, maxBytes);
	if (read.kind === "absent") return void 0;
	if (read.kind === "refused") return { findings: [(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(_cards_js__WEBPACK_IMPORTED_MODULE_2__.Mi, path, _cards_js__WEBPACK_IMPORTED_MODULE_2__.Mi.words.refused(read.reason))] };
	if (read.kind === "too-large") {
		const { text, problems } = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__._n)(path, read.bytes, maxBytes);
		return { findings: (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.fn)(path, text, problems) };
	}
	const text = new TextDecoder("utf-8").decode(read.bytes);
	if (isPlain?.(text)) return {
		isPlain: true,
		findings: []
	};
	const part = excerpt === void 0 ? text : excerpt(text);
	if (part === void 0) return void 0;
	const parsed = await loadPermissions(path, text, syntax, part);
	const loaded = parsed.kind === "broken" && loose !== void 0 ? await loadLoosely(path, text, loose) : parsed;
	if (loaded.kind === "broken") return { findings: (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.fn)(path, loaded.text, loaded.problems) };
	const repeated = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.fn)(path, loaded.document.text, loaded.repeated ?? []).map(({ blocking: _, ...finding }) => ({
		...finding,
		severity: "warning"
	}));
	return {
		document: loaded.document,
		findings: repeated
	};
}
async function loadLoosely(file, text, keys) {
	const { readYaml } = await Promise.all(/* import() */[__webpack_require__.e(538), __webpack_require__.e(806)]).then(__webpack_require__.bind(__webpack_require__, 806));
	return (0,_permissions_js__WEBPACK_IMPORTED_MODULE_4__.s)(file, text, keys, readYaml);
}
async function loadPermissions(file, text, syntax, part) {
	switch (syntax) {
		case "json":
		case "json-with-comments": {
			const parsed = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.yn)(text, { comments: syntax === "json-with-comments" });
			if ("problems" in parsed) return {
				kind: "broken",
				file,
				text,
				problems: parsed.problems
			};
			const { root, repeated } = parsed;
			return {
				kind: "document",
				document: {
					file,
					syntax: "json",
					text,
					root,
					value: (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Pt)(root)
				},
				repeated
			};
		}
		case "front-matter": {
			const { readYaml } = await Promise.all(/* import() */[__webpack_require__.e(538), __webpack_require__.e(806)]).then(__webpack_require__.bind(__webpack_require__, 806));
			return (0,_permissions_js__WEBPACK_IMPORTED_MODULE_4__.o)(file, text, readYaml);
		}
		case "yaml": {
			const { readYaml } = await Promise.all(/* import() */[__webpack_require__.e(538), __webpack_require__.e(806)]).then(__webpack_require__.bind(__webpack_require__, 806));
			const parsed = readYaml(part);
			if ("problems" in parsed) return {
				kind: "broken",
				file,
				text,
				problems: parsed.problems
			};
			const { root } = parsed;
			return {
				kind: "document",
				document: {
					file,
					syntax: "yaml",
					text,
					root,
					value: (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Pt)(root)
				}
			};
		}
		case "toml": {
			const { readToml } = await Promise.all(/* import() */[__webpack_require__.e(2), __webpack_require__.e(389)]).then(__webpack_require__.bind(__webpack_require__, 1389));
			const parsed = readToml(text);
			if ("problems" in parsed) return {
				kind: "broken",
				file,
				text,
				problems: parsed.problems
			};
			const { root } = parsed;
			return {
				kind: "document",
				document: {
					file,
					syntax: "yaml",
					text,
					root,
					value: (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Pt)(root)
				}
			};
		}
		case "text": return {
			kind: "document",
			document: {
				file,
				syntax: "yaml",
				text,
				root: {
					kind: "scalar",
					start: 0,
					end: text.length,
					value: text
				},
				value: text
			}
		};
		default: return syntax;
	}
}
const unitsOfFolders = /* @__PURE__ */ new WeakMap();
function unitsOf(host) {
	const known = unitsOfFolders.get(host);
	if (known) return known;
	const { dialect, folder, files, findings } = host;
	const units = dialect.unitsOf(files, folder).map((unit) => unitOf(unit, dialect, folder, findings));
	unitsOfFolders.set(host, units);
	return units;
}
function unitOf({ agent, key, files, read, readOn }, { id, version }, folder, findings) {
	let permissions;
	return {
		name: unitName(id, agent, folder),
		identity: JSON.stringify([
			id,
			folder,
			key ?? agent ?? null
		]),
		dialect: id,
		version,
		folder,
		...agent !== void 0 && { agent },
		files: files.map(({ document }) => document.file),
		...readOn && { permissionsOn: readOn },
		findings,
		get permissions() {
			permissions ??= read();
			return permissions;
		}
	};
}
function unitName(dialect, agent, folder) {
	const name = agent === void 0 ? dialect : `${dialect} \u00b7 ${agent}`;
	return folder === "" ? name : `${name} (${folder})`;
}
// build/src/discovery/agent-hosts.js
var agent_hosts_exports = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)({
	hostsOfAgent: () => hostsOfAgent,
	mayBeOfHosts: () => mayBeOfHosts
});
async function hostsOfAgent({ name, host = [] }, tree) {
	if (host.length === 0) return {
		units: [],
		files: [],
		findings: []
	};
	const all = foundFiles(await (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.At)(tree, (file) => (0,_permissions_js__WEBPACK_IMPORTED_MODULE_4__.r)(file) !== void 0));
	const findings = [];
	const named = [];
	for (const path of host) {
		const found = await filesAt(path, all, tree);
		for (const file of found) named.push(file);
		if (found.length === 0) findings.push(await nothingAt(path, name, tree));
	}
	const wanted = withUnitsOnTop(named, all);
	const folders = [...(await readHosts(tree, wanted)).values()];
	const units = folders.flatMap(unitsOf).filter(({ files }) => files.some((f) => wanted.has(f)));
	for (const { findings: ofFolder, paths } of folders) for (const finding of ofFolder) if (finding.blocking && paths.includes(finding.location.file)) findings.push({
		...finding,
		agent: name
	});
	const read = /* @__PURE__ */ new Set([
		...units.flatMap(({ files }) => files),
		...folders.flatMap(({ plain }) => [...plain]),
		...findings.map(({ location }) => location.file)
	]);
	for (const path of new Set(host)) if ((0,_permissions_js__WEBPACK_IMPORTED_MODULE_4__.r)(path) !== void 0 && !read.has(path)) findings.push(unreadHost(path, name, "notOfHost"));
	return {
		units,
		files: [.../* @__PURE__ */ new Set([...wanted, ...units.flatMap((u) => u.files)])],
		findings
	};
}
function mayBeOfHosts({ host = [] }, file) {
	const known = host.length === 0 ? void 0 : (0,_permissions_js__WEBPACK_IMPORTED_MODULE_4__.r)(file);
	if (known === void 0) return false;
	return host.some((path) => {
		if (path === "" || (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.ps)(file, path)) return true;
		const named = (0,_permissions_js__WEBPACK_IMPORTED_MODULE_4__.r)(path);
		return named === void 0 ? (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.ps)(path, known.folder) : keyOf(named) === keyOf(known) && !(named.file.isUnit && known.file.isUnit);
	});
}
function foundFiles(paths) {
	return paths.flatMap((path) => {
		const known = (0,_permissions_js__WEBPACK_IMPORTED_MODULE_4__.r)(path);
		return known === void 0 ? [] : [{
			path,
			...known
		}];
	});
}
async function filesAt(path, all, tree) {
	const below = all.filter((file) => path === "" || (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.ps)(file.path, path));
	if (below.length > 0 || (0,_permissions_js__WEBPACK_IMPORTED_MODULE_4__.r)(path) === void 0) return below;
	return (await tree.read(path, 0)).kind === "absent" ? [] : foundFiles([path]);
}
function withUnitsOnTop(named, all) {
	const keys = new Set(named.filter(({ file }) => !file.isUnit).map(keyOf));
	return new Set([...named, ...all.filter((file) => keys.has(keyOf(file)))].map((f) => f.path));
}
async function nothingAt(path, agent, tree) {
	if ((0,_permissions_js__WEBPACK_IMPORTED_MODULE_4__.r)(path) !== void 0) return unreadHost(path, agent, "missingHost");
	if (path !== "" && (await tree.read(path, 0)).kind !== "absent") return unreadHost(path, agent, "unknownHost");
	const files = await tree.list();
	return unreadHost(path, agent, path === "" || files.some((file) => file.startsWith(`${path}/`)) ? "emptyHost" : "missingHost");
}
function unreadHost(path, agent, why) {
	const words = _cards_js__WEBPACK_IMPORTED_MODULE_2__.ea.words[why](path, agent, _permissions_js__WEBPACK_IMPORTED_MODULE_4__.t.map(({ id }) => id));
	return (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(_cards_js__WEBPACK_IMPORTED_MODULE_2__.ea, path, words, { agent });
}
// build/src/run/configuration/misplaced.js
const ALIKE = /^(?:\.github\/)?card-gate\.([^./]+)$/i;
const OTHER_EXTENSIONS = /^(?:md|markdown|rst|adoc|html?|pdf|png|jpe?g|gif|svg|webp|ico|drawio|sh|bash|ps1|[cm]?[jt]sx?|py|rb|go|rs|log|lock|sarif)$/i;
function isMisplaced(file, configFile) {
	const extension = ALIKE.exec(file)?.[1];
	if (extension === void 0 || OTHER_EXTENSIONS.test(extension)) return false;
	return file !== ".github/card-gate.yml" && file !== node_path__WEBPACK_IMPORTED_MODULE_5___default().posix.normalize(configFile);
}
async function misplacedConfigurations(tree, configFile, compared) {
	const files = (await tree.list()).filter((file) => isMisplaced(file, configFile));
	if (files.length === 0) return [];
	const inUse = await textOf$2(tree, configFile);
	const findings = [];
	for (const file of files) {
		const text = await textOf$2(tree, file);
		if (inUse !== void 0 && text === inUse) continue;
		const isTouched = compared?.affected ? compared.affected.some((change) => change.file === file && change.status !== "removed") : compared !== void 0 && await textOf$2(compared.baseTree, file) !== text;
		findings.push({
			...misplaced(file, configFile, isTouched),
			...compared && { isNew: isTouched }
		});
	}
	return findings;
}
function misplaced(file, configFile, isTouched) {
	const words = _cards_js__WEBPACK_IMPORTED_MODULE_2__.zi.words.notRead(file, configFile);
	return (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(_cards_js__WEBPACK_IMPORTED_MODULE_2__.zi, file, words, { severity: isTouched ? "error" : "warning" });
}
async function textOf$2(tree, file) {
	const read = await tree.read(file, _cards_js__WEBPACK_IMPORTED_MODULE_2__.Fi);
	return read.kind === "bytes" ? Buffer.from(read.bytes).toString("latin1") : void 0;
}
// build/src/run/changed-files/governed-changes.js
function governedChanges(affected, settings, configFile, unread = /* @__PURE__ */ new Set()) {
	const isCandidate = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.ls)(settings.cards, settings.exclude);
	const isExcluded = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.us)(settings.exclude);
	const isConfig = (file) => file === listingPath(configFile) || file === settings.baselineFile;
	const ofAgents = settings.agents?.flatMap((agent) => [
		...(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.ks)(agent).map((text) => ({ text })),
		...agent.tools ?? [],
		...agent.traces?.files ?? []
	]) ?? [];
	const ofAll = [
		...settings.tools ?? [],
		...settings.traces ?? [],
		...(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Nt)(settings).map((text) => ({ text }))
	];
	const matters = (file) => isConfig(file) || isCandidate(file) || ((0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.gs)(file) || (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__._s)(file)) && !isExcluded(file) || isNamedBy(ofAgents, file) || isNamedBy(ofAll, file) || isMisplaced(file, configFile) || (settings.agents?.some((agent) => mayBeOfHosts(agent, file)) ?? false) || settings.permissionFiles && !unread.has(file) && (0,_permissions_js__WEBPACK_IMPORTED_MODULE_4__.r)(file) !== void 0;
	const governed = affected.filter((change) => pathsOf$1(change).some(matters));
	return {
		governed,
		concernsAll: governed.some((change) => pathsOf$1(change).some((file) => isConfig(file) || isNamedBy(ofAll, file)))
	};
}
function governedUnderAny(affected, all, configFile, unread = /* @__PURE__ */ new Set()) {
	const results = [...new Set(all)].map((settings) => governedChanges(affected, settings, configFile, unread));
	const governed = new Set(results.flatMap((result) => result.governed));
	return {
		governed: affected.filter((change) => governed.has(change)),
		concernsAll: results.some((result) => result.concernsAll)
	};
}
function isNamedBy(items, file) {
	return items.some((item) => (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Dt)(item, file));
}
function listingPath(file) {
	return node_path__WEBPACK_IMPORTED_MODULE_5___default().posix.normalize(file);
}
// build/src/run/changed-files/removed-files.js
async function removedCards(affected, { base: baseTree, head: headTree }, agents, settings) {
	const isCandidate = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.ls)(settings.cards, settings.exclude);
	const listed = new Set(settings.agents?.flatMap((agent) => agent.card === void 0 ? [] : [listingPath(agent.card)]));
	const findings = [];
	for (const change of affected) {
		const gone = pathAtBase(change);
		if (gone === void 0 || listed.has(gone) || !isCandidate(gone)) continue;
		if (!await wasCard(gone, change, {
			base: baseTree,
			head: headTree
		})) continue;
		const agent = agents.find(({ agent: { identity } }) => identity === (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.fs)(gone) || identity === `${(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.fs)(gone)}#${(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.vs)(gone)}`);
		const successor = agent?.agent.card?.place.document.file;
		if (successor !== void 0 && await kindIn(baseTree, successor) !== "card") continue;
		const remains = await remainsOf(gone, agent, headTree, isCandidate);
		const isFound = isCandidate(change.file) || listed.has(change.file);
		if (remains === void 0 && isFound && await isMovedCard(change, headTree)) continue;
		findings.push(removed(gone, remains, successor === void 0 ? agent?.agent.name : void 0));
	}
	return findings;
}
async function wasCard(gone, { status }, { base, head }) {
	if (status === "modified" && await kindIn(head, gone) !== "policy") return false;
	return await kindIn(base, gone) === "card";
}
async function isMovedCard({ status, file }, head) {
	return status === "renamed" && await kindIn(head, file) === "card";
}
function withoutWhole(findings) {
	return findings.filter(({ rule, severity }) => rule !== "card-removed" || severity === "error");
}
function removedTraces(affected, settings) {
	const listed = settings.flatMap(({ traces = [], agents = [] }) => [...traces, ...agents.flatMap((agent) => agent.traces?.files ?? [])]);
	const isTrace = (file) => (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__._s)(file) || isNamedBy(listed, file);
	return affected.flatMap((change) => {
		const gone = change.status === "removed" ? change.file : change.previous;
		if (gone === void 0 || !isTrace(gone) || change.status === "renamed" && isTrace(change.file)) return [];
		return [(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(_cards_js__WEBPACK_IMPORTED_MODULE_2__.Si, gone, _cards_js__WEBPACK_IMPORTED_MODULE_2__.Si.words.removed(gone))];
	});
}
function removed(gone, remains, agent) {
	const { words } = _cards_js__WEBPACK_IMPORTED_MODULE_2__.ta;
	const sentence = remains === void 0 ? words.withAgent(gone) : remains === gone ? words.isPolicyNow(gone) : words.whileRemaining(gone, remains);
	return (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(_cards_js__WEBPACK_IMPORTED_MODULE_2__.ta, gone, sentence, {
		severity: remains === void 0 ? "warning" : "error",
		...agent !== void 0 && { agent }
	});
}
async function remainsOf(gone, agent, headTree, isCandidate) {
	const owned = agent?.agent.files ?? [];
	if (agent && agent.agent.card === void 0 && owned.length > 0) return owned[0];
	for (const file of await headTree.list()) {
		if ((0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.cs)(file) !== (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.fs)(gone)) continue;
		if (owned.includes(file) && (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.vs)(file) !== (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.vs)(gone)) continue;
		if ((0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.gs)(file) && ((0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.vs)(file) === "" || (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.vs)(file) === (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.vs)(gone))) return file;
		if ((0,_cards_js__WEBPACK_IMPORTED_MODULE_2__._s)(file) && ((0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.vs)(gone) === "" || (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.bs)(file) === (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.vs)(gone))) return file;
		if (isCandidate(file) && (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.vs)(file) === (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.vs)(gone) && await kindIn(headTree, file) === "policy") return file;
	}
}
async function kindIn(tree, file) {
	const read = await (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.dn)(tree, file, { named: false });
	if (read.kind !== "governed") return "other";
	return (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.N)(read.governed) ? "card" : "policy";
}
// build/src/run/changed-files/workflow-change.js
const WORKFLOW_OF_DEFAULT_BRANCH = [
	"pull_request_target",
	"workflow_run",
	"issue_comment",
	"repository_dispatch"
];
function workflowNotices({ workflowFile, event }, affected) {
	if (workflowFile === void 0) return [];
	if (!isTouchedBy(affected, workflowFile)) return [];
	return [`the change edits ${workflowFile}, this gate's workflow; this run used ${WORKFLOW_OF_DEFAULT_BRANCH.includes(event) ? "the version on the default branch" : "the changed version"}. Review this change with care: the gate cannot block a change to its own workflow, but a code owner or a ruleset can`];
}
// build/src/run/configuration/named-files.js
async function missingFiles(run, tree, { inForce, after, affected }) {
	if (after === inForce) return [];
	return [...await missingConfiguration(run, tree, affected), ...await filesNamedByAll(inForce, after, tree)];
}
const OF_PATHS = [
	"tool-list",
	"trace-source",
	"floor-unreadable"
];
async function filesNamedByAll(before, after, tree) {
	const isNew = (former, present) => JSON.stringify(former) !== JSON.stringify(present);
	const findings = [];
	if (after.tools && isNew(before.tools, after.tools)) {
		for (const finding of (await (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Ot)(after.tools, tree, after.aliases)).findings) if (finding.blocking) findings.push(finding);
	}
	if (after.traces && isNew(before.traces, after.traces)) for (const finding of await missingTraces(after.traces, tree)) findings.push(finding);
	const floors = after.floors && await (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.qt)(ownFloors(after.floors, before.floors), tree, void 0);
	for (const finding of floors?.findings ?? []) findings.push(finding);
	return findings.map((finding) => (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.mi)(finding, ...OF_PATHS) ? {
		...finding,
		message: `after the merge, ${finding.message}`
	} : finding);
}
async function missingTraces(items, tree) {
	const files = await tree.list();
	const findings = [];
	for (const item of items) {
		const found = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.St)(item, files);
		const [first] = found;
		if (first !== void 0 && (found.length > 1 || (await tree.read(first, 0)).kind !== "absent")) continue;
		findings.push((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(_cards_js__WEBPACK_IMPORTED_MODULE_2__.Ss, "", _cards_js__WEBPACK_IMPORTED_MODULE_2__.Ss.words.notFound(item.text)));
	}
	return findings;
}
function ownFloors({ platform, org, teams }, before) {
	const ofScopes = before ? [
		before.platform,
		before.org,
		...before.teams.values()
	] : [];
	const known = new Set(ofScopes.flatMap(_cards_js__WEBPACK_IMPORTED_MODULE_2__.nn).map(({ file }) => file));
	const own = (floor) => Object.fromEntries(_cards_js__WEBPACK_IMPORTED_MODULE_2__.en.map((part) => [part, floor?.[part]]).filter(([, source]) => source?.kind === "file" && !known.has(source.file)));
	return {
		platform: own(platform),
		org: own(org),
		teams: new Map([...teams].map(([name, team]) => [name, own(team)]))
	};
}
async function missingConfiguration({ event, configFile, configNamed }, tree, affected) {
	if (!configNamed || WORKFLOW_OF_DEFAULT_BRANCH.includes(event)) return [];
	if (!(affected === void 0 || isTouchedBy(affected, configFile)) || (await tree.read(configFile, 0)).kind !== "absent") return [];
	return [(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(_cli_js__WEBPACK_IMPORTED_MODULE_1__.O, configFile, _cli_js__WEBPACK_IMPORTED_MODULE_1__.O.words.removed(configFile))];
}
// build/src/run/findings-about-files.js
async function findingsAboutFiles(request, { head, change, changed, settings }, agents) {
	const { configFile } = request.source;
	const { inForce, written } = settings;
	const misplaced = request.named?.files ? [] : await misplacedConfigurations(head, configFile, change && {
		baseTree: change.base,
		affected: changed?.affected
	});
	if (change === void 0) return (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Q)(misplaced, inForce.head);
	const affected = changed?.affected ?? [];
	const missing = await missingFiles({
		...request.source,
		event: request.event
	}, head, {
		inForce: written.inForce,
		after: written.head,
		affected: changed?.affected
	});
	return [
		...withoutWhole(await removedCards(affected, change, agents, inForce.head)),
		...(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Q)(removedTraces(affected, [inForce.head, inForce.base]), inForce.head),
		...(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Q)([
			...settings.findings,
			...misplaced,
			...missing
		], inForce.head)
	];
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
			const text = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)((0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.st)(example));
			const subject = isOfOneCall(cause, example) ? `${text}` : `calls such as ${text}`;
			const verb = isOfOneCall(cause, example) ? "is" : "are";
			return `${subject}${words === void 0 ? "" : `, ${words},`} ${verb}`;
		},
		subjectOf: ({ decider }) => decider.outcome === "mode" || decider.kind === "otherwise" ? "calls that no rule matches" : `calls that ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(decider.name)} matches`,
		reasonOf: (cause, sides) => reasonOf$1(cause, sides, situations),
		textOf: _cards_js__WEBPACK_IMPORTED_MODULE_2__.st,
		simpler: () => []
	};
}
function isOfOneCall({ decider }, example) {
	if (decider.outcome === "mode" || decider.kind === "otherwise") return false;
	const call = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.ct)(example);
	const longer = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.lt)({
		...call,
		text: `${call.text} x`
	});
	return !(decider.match.patterns?.some((pattern) => pattern.matches(longer)) === true) && !decider.name.includes("*") && decider.name.includes(call.text);
}
function reasonOf$1(cause, sides, situations) {
	const { decider, side, kind } = cause;
	if (situations.base.isEmpty) return `${situations.head.basis} applies to the new agent`;
	if (situations.head.isEmpty) return "the agent was removed";
	if (decider.outcome === "mode" || decider.kind === "otherwise") return situations.head.basis === situations.base.basis ? `the default for ${decider.name} ${side === "head" ? "now applies" : "no longer applies"}` : `${situations.head.basis} now applies instead of ${situations.base.basis}`;
	if (decider.outcome === "tools") return toolsReason(sides);
	const rule = `the ${decider.outcome} rule ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(decider.name)}`;
	if (kind === "order") return `${rule} ${side === "head" ? "now decides" : "no longer decides"}`;
	const other = formerRule(decider, sides[side], sides[side === "head" ? "base" : "head"]);
	if (other) {
		const [from, to] = side === "head" ? [other, decider] : [decider, other];
		return `the rule ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(decider.name)} moved from ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(from.outcome)} to ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(to.outcome)}`;
	}
	return side === "head" ? `${rule} was added` : `${rule} was removed`;
}
function toolsReason(sides) {
	const [before, after] = [listedTools(sides.base), listedTools(sides.head)];
	if (after === void 0) return "the list \"tools\" was removed, so all tools are available";
	if (after.length === 0) return "the list \"tools\" is now empty";
	if (before === void 0) return `the new list "tools" contains only ${fewOf(after)}`;
	const added = after.filter((tool) => !before.includes(tool));
	const removed = before.filter((tool) => !after.includes(tool));
	return `the list "tools" ${[...added.length > 0 ? [`now contains ${fewOf(added)}`] : [], ...removed.length > 0 ? [`no longer contains ${fewOf(removed)}`] : []].join(" and ")}`;
}
const MAX_LISTED = 5;
function fewOf(tools) {
	if (tools.length <= MAX_LISTED) return (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.R)(tools);
	const more = tools.length - MAX_LISTED + 1;
	return `${tools.slice(0, 4).map(_cli_js__WEBPACK_IMPORTED_MODULE_1__.U).join(", ")} and ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.sn)(more)} more tools`;
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
	const known = byName.get(side) ?? (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.yo)([...limits, ...deciding], ({ name }) => name);
	byName.set(side, known);
	return known;
}
// build/src/diff/hosts/code-changes.js
function codeChanges({ base, head }) {
	const removed = missing(base, head);
	const added = missing(head, base);
	const replaced = /* @__PURE__ */ new Set();
	return [...added.map((code) => {
		const former = removed.find(({ key }, index) => key === code.key && !replaced.has(removed[index] ?? code));
		if (former) replaced.add(former);
		return addedDraft(code, former);
	}), ...removed.filter((code) => !replaced.has(code)).flatMap(removedDrafts)];
}
function missing(list, other) {
	const left = /* @__PURE__ */ new Map();
	const keyOf = ({ key, identity }) => JSON.stringify([key, identity]);
	for (const code of other) left.set(keyOf(code), (left.get(keyOf(code)) ?? 0) + 1);
	return list.filter((code) => {
		const count = left.get(keyOf(code)) ?? 0;
		if (count > 0) left.set(keyOf(code), count - 1);
		return count === 0;
	});
}
const DANGERS = {
	fetches: ", which downloads and executes code",
	unpinned: ", a package without a fixed version"
};
function addedDraft(code, former) {
	const danger = code.danger ? DANGERS[code.danger] : "";
	const instead = former && former.text !== code.text ? ` instead of ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(former.text)}` : "";
	const runs = `now automatically ${isAddress(code.text) ? "connects to" : "runs"}`;
	const verb = former && former.text === code.text ? `changed${partsOf(code, former)} and ${runs}` : runs;
	const also = former || code.also === void 0 ? "" : `, and ${code.also}`;
	return {
		direction: former && isPinning(former, code) ? "narrows" : "widens",
		kind: "code",
		subject: code.subject,
		before: former?.text ?? null,
		after: code.text,
		sentence: `${code.subject} ${verb} ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(code.text)}${instead}${danger}${also}`,
		...code.danger && { danger: code.danger },
		at: code.place,
		...former && { wasAt: former.place }
	};
}
function isAddress(text) {
	return /^[a-z]+:\/\/\S+$/.test(text);
}
function partsOf({ parts = {} }, { parts: former = {} }) {
	const changed = [.../* @__PURE__ */ new Set([...Object.keys(former), ...Object.keys(parts)])].filter((name) => parts[name] !== former[name]);
	return changed.length === 0 ? "" : ` in ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.R)(changed)}`;
}
function isPinning(former, { danger, text }) {
	const bare = (command) => command.replace(/(?<=[^\s/])(?:@|==)(?:latest|v?\d[\w.+-]*)(?=\s|$)/g, "");
	return former.danger === "unpinned" && danger === void 0 && former.text !== text && bare(former.text) === bare(text);
}
function removedDrafts(code) {
	const draft = {
		direction: "narrows",
		kind: "code",
		subject: code.subject,
		before: code.text,
		after: null,
		sentence: `${code.subject}, which automatically ${isAddress(code.text) ? "connected to" : "ran"} ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(code.text)}, was removed`,
		wasAt: code.place
	};
	if (!code.isGuard) return [draft];
	return [draft, {
		...draft,
		direction: "widens",
		sentence: `${code.subject}, which could block calls with ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(code.text)}, was removed`
	}];
}
function opaqueChanges({ base, head }) {
	return [...new Set([...base, ...head].map(({ key }) => key))].flatMap((key) => {
		const [before, after] = [base, head].map((list) => list.find((value) => value.key === key));
		if (before?.text === after?.text || isByOthers(before, after)) return [];
		return opaqueDraft(before, after);
	});
}
function isByOthers(before, after) {
	return (after ?? before)?.writtenBy !== void 0 && before?.writtenBy !== after?.writtenBy;
}
function opaqueDraft(before, after) {
	const present = after ?? before;
	if (present === void 0) return [];
	const { subject, why, effect } = present;
	const isNarrower = before === void 0 && effect === "restricts" || after === void 0 && effect === "grants";
	return [{
		direction: isNarrower ? "narrows" : "widens",
		kind: "opaque",
		subject,
		before: before ? "set" : null,
		after: after ? "set" : null,
		sentence: `${subject} ${before === void 0 ? "is new" : after === void 0 ? "was removed" : "changed"}, and its effect is unknown: ${why}`,
		...after && { at: after.place },
		...before && { wasAt: before.place },
		...!isNarrower && { undecided: true }
	}];
}
// build/src/diff/hosts/usual-calls.js
const USUAL_CALLS = [
	["shell", "npm install left-pad"],
	["shell", "curl https://example.com"],
	["shell", "rm -rf build"],
	["read", "/etc/passwd"],
	["edit", "src/app.ts"],
	["edit", "/etc/hosts"],
	["write", "src/app.ts"],
	["fetch", "example.com"],
	["net", "example.com"],
	["mcp", "mcp__github__create_issue"],
	["skill", "deploy"],
	["tool", "WebSearch"]
].map(([kind, text]) => (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.lt)({
	kind,
	prefix: "",
	text
}));
// build/src/diff/hosts/group-changes.js
const MIN_GROUP = 4;
function groupChanges(changes) {
	const groups = /* @__PURE__ */ new Map();
	for (const change of changes) {
		const key = groupKey(change);
		groups.set(key, [...groups.get(key) ?? [], change]);
	}
	return [...groups.values()].flatMap((group) => {
		if (group[0]?.cause && isOfMode(group[0].cause)) return [modeDraft(group)];
		if (group.length < MIN_GROUP) return group.map(({ draft }) => draft);
		return [combined(group.toSorted((a, b) => positionOf(a) - positionOf(b)))];
	});
}
function isOfMode({ decider }) {
	return decider.outcome === "mode" || decider.kind === "otherwise";
}
function groupKey({ draft, cause, words }) {
	const { direction, before, after } = draft;
	if (cause && isOfMode(cause)) return JSON.stringify([direction, "mode"]);
	return JSON.stringify([
		direction,
		words,
		before,
		after,
		cause?.kind,
		cause?.side,
		cause?.decider.outcome,
		cause === void 0 ? draft.sentence : ""
	]);
}
function modeDraft(group) {
	const widest = group.toSorted((a, b) => reachOf(b) - reachOf(a));
	const [first] = widest;
	if (first === void 0) throw new Error("a group has no changes");
	const { draft, words: situation } = first;
	const examples = widest.filter((other) => other.draft.before === draft.before && other.draft.after === draft.after && other.words === situation).slice(0, 3).flatMap(({ draft: { example } }) => example ?? []);
	const such = `calls such as ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.R)(examples)}`;
	const who = situation === void 0 ? such : `${such}, ${situation},`;
	const reason = draft.sentence.slice(draft.sentence.lastIndexOf(": ") + 2);
	const words = becomes(draft.before, draft.after);
	return {
		...draft,
		sentence: `${who} are ${words}: ${reason}`
	};
}
const POWERFUL = [
	"shell",
	"mcp",
	"fetch",
	"edit",
	"write",
	"read"
];
function reachOf({ request }) {
	const kind = request === void 0 ? "" : (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.ct)(request).kind;
	return -((POWERFUL.includes(kind) ? POWERFUL.indexOf(kind) : POWERFUL.length) + (USUAL_CALLS.includes(request ?? "") ? 0 : POWERFUL.length));
}
function positionOf({ cause, sides }) {
	return cause === void 0 ? -1 : allRules(sides[cause.side]).indexOf(cause.decider);
}
function combined(group) {
	const [first] = group;
	if (first === void 0) throw new Error("a group has no changes");
	const { draft, cause, words: situation } = first;
	const origin = cause?.decider.outcome ?? "allow";
	const count = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.sn)(group.length);
	const examples = group.slice(0, 2).flatMap(({ draft: { example } }) => example ?? []);
	const words = becomes(draft.before, draft.after);
	const such = examples.length === 0 ? "calls" : `calls such as ${examples.map(_cli_js__WEBPACK_IMPORTED_MODULE_1__.U).join(" and ")}`;
	return {
		...draft,
		subject: `calls that ${count} ${origin} rules match`,
		sentence: `${such}${situation === void 0 ? "" : `, ${situation},`} are ${words}: ${count} ${origin} rules ${reasonOf(group)}`
	};
}
function reasonOf(group) {
	const rewrites = new Set(group.map(rewriteIn));
	const [only] = rewrites;
	if (rewrites.size === 1 && only !== void 0) return `changed from ${only}`;
	return group[0]?.cause?.side === "head" ? "were added" : "were removed";
}
function stemOf(name) {
	return name.replace(/[:* ]*\)?$/, "");
}
const byStem = /* @__PURE__ */ new WeakMap();
function rulesByStem(side) {
	const known = byStem.get(side) ?? (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.yo)(allRules(side), ({ name }) => stemOf(name));
	byStem.set(side, known);
	return known;
}
function rewriteIn({ cause, sides }) {
	if (cause === void 0) return void 0;
	const { decider, side } = cause;
	const own = rulesByStem(sides[side]);
	const stem = stemOf(decider.name);
	const twin = rulesByStem(sides[side === "head" ? "base" : "head"]).get(stem)?.find(({ name, outcome }) => outcome === decider.outcome && !own.get(stem)?.some((rule) => rule.name === name));
	if (twin === void 0) return void 0;
	const [from, to] = side === "head" ? [twin, decider] : [decider, twin];
	const end = ({ name }) => (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(`\u2026${name.slice(stem.length)}`);
	return `${end(from)} to ${end(to)}`;
}
// build/src/diff/hosts/compare-hosts.js
function compareHosts(both, limits) {
	const { base, head } = both;
	return [
		...callChanges(both, limits),
		...settingChanges(base.situations[0].policy.settings, head.situations[0].policy.settings),
		...codeChanges({
			base: base.code,
			head: head.code
		}),
		...opaqueChanges({
			base: base.opaque,
			head: head.opaque
		})
	];
}
const WORK_OF_UNIT = 5e5;
const SHARED_WORK = 15e5;
function compareUnit(both, shared) {
	const given = WORK_OF_UNIT + Math.max(0, shared.left);
	const budget = {
		left: given,
		countsAll: true
	};
	const drafts = compareHosts(both, { budget });
	shared.left -= Math.max(0, given - budget.left - WORK_OF_UNIT);
	return drafts;
}
function callChanges(both, limits) {
	const { base, head } = both;
	const found = /* @__PURE__ */ new Map();
	const add = (changes) => {
		for (const change of changes) {
			const key = JSON.stringify([change.draft.direction, change.cause?.key]);
			const known = found.get(key);
			if (known === void 0 || isOfReadOnly(known) && !isOfReadOnly(change)) found.set(key, change);
		}
	};
	const all = head.situations.flatMap((_, index) => {
		return index > 0 && isLikeEarlier(index, both) || base.situations[index] === void 0 ? [] : [comparisonOf$2(index, both, limits)];
	});
	const isModeChanged = all[0]?.usual.effective.some(({ cause }) => cause && isOfMode(cause));
	for (const [index, { usual, ofRules }] of all.entries()) {
		add(ofRules?.effective ?? []);
		const isRepeatedMode = index > 0 && isModeChanged === true;
		add(usual.effective.filter(({ cause }) => !(isRepeatedMode && cause && isOfMode(cause))));
	}
	const explained = new Set([...found.values(), ...all.flatMap(({ ofRules }) => ofRules?.effective ?? [])].map(({ draft }) => draft.subject));
	const code = {
		base: missingCode(base.code, head.code),
		head: missingCode(head.code, base.code)
	};
	return [...groupChanges([...found.values()].filter((change) => !isOfCode(change, code))), ...inAll(all.map(({ neutral }) => neutral)).filter(({ subject }) => !explained.has(subject))];
}
function inAll([first = [], ...others]) {
	return first.filter(({ subject }) => others.every((list) => list.some((other) => other.subject === subject)));
}
function comparisonOf$2(index, { base, head }, limits) {
	const [before, after] = [base.situations[index], head.situations[index]];
	if (before === void 0 || after === void 0) throw new Error("a situation is missing");
	const usual = changesIn({
		base: before,
		head: after
	}, limits);
	const formerly = base.mode === head.mode ? void 0 : sameAs(before, head.withModeOf?.(base));
	if (formerly === void 0) return {
		usual,
		neutral: usual.neutral
	};
	const inFormer = changesIn({
		base: before,
		head: formerly
	}, limits);
	const now = usual.neutral.length === 0 ? void 0 : sameAs(after, base.withModeOf?.(head));
	const inNew = now && changesIn({
		base: now,
		head: after
	}, limits);
	const decided = {
		base: before,
		head: after
	};
	return {
		usual,
		ofRules: {
			...inFormer,
			effective: inFormer.effective.filter((change) => isAlsoIn(change, usual, decided))
		},
		neutral: inAll([
			usual.neutral,
			inFormer.neutral,
			...inNew ? [inNew.neutral] : []
		])
	};
}
function sameAs({ id }, situations) {
	return situations?.find((situation) => situation.id === id);
}
function missingCode(list, other) {
	const keys = new Set(other.map(({ key }) => key));
	return list.filter(({ key }) => !keys.has(key));
}
function isOfCode({ draft, cause }, code) {
	const place = cause?.decider.place;
	const levels = [draft.before, draft.after].map(String).sort().join();
	if (place === void 0 || levels !== "blocked,needs approval") return false;
	return code[cause?.side ?? "head"].some(({ place: { document, path } }) => document === place.document && path.every((step, index) => place.path[index] === step));
}
function isAlsoIn({ request, draft }, usual, { base, head }) {
	if (request === void 0 || usual.effective.length === 0) return false;
	const [before, after] = [base, head].map(({ policy }) => (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.xo)(policySide(policy).decide(request)));
	return towards(before ?? 0, after ?? 0) === draft.direction;
}
function isOfReadOnly({ request }) {
	return request !== void 0 && (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.ct)(request).kind === "shell-read";
}
function isLikeEarlier(index, { base, head }) {
	const stagesAt = ({ situations }, at) => situations[at]?.policy.stages;
	return head.situations.some((_, at) => at < index && stagesAt(base, at) === stagesAt(base, index) && stagesAt(head, at) === stagesAt(head, index));
}
function changesIn(situations, limits) {
	const { words } = situations.head;
	const sides = {
		base: policySide(situations.base.policy),
		head: policySide(situations.head.policy)
	};
	const causes = new Causes(sides);
	const within = {
		...limits,
		candidates: candidatesOf(sides, causes)
	};
	const phrases = callPhrases(situations);
	const names = nameChanges(sides, causes, [], within, phrases);
	return {
		effective: names.changes.map((draft) => {
			const { cause, example } = names.origins.get(draft) ?? {};
			return {
				draft,
				...cause && { cause },
				...example !== void 0 && { request: example },
				...words !== void 0 && { words },
				sides
			};
		}),
		neutral: names.decided ? withoutEffect(sides, causes, names.contributing, limits, phrases).filter(({ kind }) => kind === "names") : []
	};
}
const MIN_SHARED = 8;
function candidatesOf(sides, causes) {
	const rules = [sides.base, sides.head].flatMap(allRules);
	const edited = rules.filter(causes.isEdited);
	const beginnings = new Set(edited.map(({ name }) => name.slice(0, MIN_SHARED)));
	const alike = rules.filter(({ name }) => beginnings.has(name.slice(0, MIN_SHARED)));
	const examples = [...edited, ...alike].flatMap((rule) => rule.examples ?? []);
	return [.../* @__PURE__ */ new Set([...examples, ...USUAL_CALLS])];
}
// build/src/evaluation/hosts/host-findings.js
const LOCAL_SETTINGS = /(?:^|\/)\.claude\/settings\.local\.json$/i;
function hostFindings({ files, permissions }) {
	return [...permissions.remarks.map(findingOf), ...files.filter((file) => LOCAL_SETTINGS.test(file)).map((file) => (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(_cards_js__WEBPACK_IMPORTED_MODULE_2__.Bi, file, _cards_js__WEBPACK_IMPORTED_MODULE_2__.Bi.words.file()))];
}
function findingOf(remark) {
	const at = remark.place;
	switch (remark.kind) {
		case "bypass-mode": return (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.wt)(_cards_js__WEBPACK_IMPORTED_MODULE_2__.ia, {
			at,
			..._cards_js__WEBPACK_IMPORTED_MODULE_2__.ia.words[remark.isRule ? "rule" : "mode"](remark.mode)
		});
		case "allows-everything": return (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.wt)(_cards_js__WEBPACK_IMPORTED_MODULE_2__.ua, {
			at,
			..._cards_js__WEBPACK_IMPORTED_MODULE_2__.ua.words.rule(remark.rule, remark.what)
		});
		case "dead-rule": return (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.wt)(_cards_js__WEBPACK_IMPORTED_MODULE_2__.Qi, {
			at,
			..._cards_js__WEBPACK_IMPORTED_MODULE_2__.Qi.words.rule(remark.rule, remark.why, remark)
		});
		case "no-effect-here": return (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.wt)(_cards_js__WEBPACK_IMPORTED_MODULE_2__.Qi, {
			at,
			on: "key",
			..._cards_js__WEBPACK_IMPORTED_MODULE_2__.Qi.words.setting(remark.key, remark.why)
		});
		case "misspelt-key": return (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.wt)(_cards_js__WEBPACK_IMPORTED_MODULE_2__.Qi, {
			at,
			on: "key",
			..._cards_js__WEBPACK_IMPORTED_MODULE_2__.Qi.words.misspelt(remark.key, remark.meant)
		});
		case "redirects-traffic": return (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.wt)(_cards_js__WEBPACK_IMPORTED_MODULE_2__.Ai, {
			at,
			..._cards_js__WEBPACK_IMPORTED_MODULE_2__.Ai.words.variable(remark.key, remark.value)
		});
		case "secret-in-settings": return (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.wt)(_cards_js__WEBPACK_IMPORTED_MODULE_2__.Ei, {
			at,
			..._cards_js__WEBPACK_IMPORTED_MODULE_2__.Ei.words.found(remark.what)
		});
		case "not-loaded": {
			const { why, lost } = remark;
			return (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.wt)(_cards_js__WEBPACK_IMPORTED_MODULE_2__.Mi, {
				at,
				..._cards_js__WEBPACK_IMPORTED_MODULE_2__.Mi.words.fault({
					kind: "refused-by-host",
					why,
					lost
				})
			});
		}
		case "ask-without-human": return (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.wt)(_cards_js__WEBPACK_IMPORTED_MODULE_2__.sa, {
			at,
			..._cards_js__WEBPACK_IMPORTED_MODULE_2__.sa.words.rule(remark.rule)
		});
		case "stale-lock": return (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.wt)(_cards_js__WEBPACK_IMPORTED_MODULE_2__.Ti, {
			at,
			..._cards_js__WEBPACK_IMPORTED_MODULE_2__.Ti.words.lock(remark.lock)
		});
		case "unlocked-workflow": return (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.wt)(_cards_js__WEBPACK_IMPORTED_MODULE_2__.yi, {
			at,
			..._cards_js__WEBPACK_IMPORTED_MODULE_2__.yi.words.source()
		});
		default: return remark;
	}
}
// build/src/formats/permissions/claude/managed.js
var managed_exports = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)({ readManagedSettings: () => readManagedSettings });
function readManagedSettings(document) {
	const top = _cards_js__WEBPACK_IMPORTED_MODULE_2__.Ms.of(document);
	const keys = top.entries().map(([key]) => key);
	if (!top.isMap || keys.length > 0 && !keys.some(isManagedKey)) return void 0;
	const fault = faultIn(top);
	if (fault !== void 0) return { fault };
	const file = {
		document,
		role: _permissions_js__WEBPACK_IMPORTED_MODULE_4__.c
	};
	let permissions;
	const read = () => {
		permissions ??= (0,_permissions_js__WEBPACK_IMPORTED_MODULE_4__.l)([file]);
		return permissions;
	};
	return {
		document,
		denied: top.get("permissions").get("deny").texts(),
		get permissions() {
			return read();
		},
		breaches: (unit) => breachesOf(unit, top, read())
	};
}
const FORMS = [
	[
		"permissions",
		"a map",
		(value) => value.isMap
	],
	[
		"permissions.deny",
		"a list of rules",
		(value) => isListOf(value, isRule)
	],
	[
		"permissions.disableBypassPermissionsMode",
		"\"disable\"",
		(value) => value.text() === "disable"
	],
	...[
		"allowManagedPermissionRulesOnly",
		"allowManagedHooksOnly",
		"allowManagedMcpServersOnly"
	].map((key) => [
		key,
		"true or false",
		(value) => value.boolean() !== void 0
	]),
	...["allowedMcpServers", "deniedMcpServers"].map((key) => [
		key,
		"a list of maps with \"serverName\", \"serverCommand\" or \"serverUrl\"",
		(value) => isListOf(value, isServerEntry)
	]),
	...["strictKnownMarketplaces", "blockedMarketplaces"].map((key) => [
		key,
		"a list of maps with \"source\"",
		(value) => isListOf(value, (item) => item.get("source").text() !== void 0)
	])
];
function faultIn(top) {
	for (const [key, form, isForm] of FORMS) {
		const value = key.split(".").reduce((reader, part) => reader.get(part), top);
		if (value.exists && !isForm(value)) return `"${key}" must be ${form}`;
	}
}
function isListOf(value, isItem) {
	return Array.isArray(value.value()) && value.items().every(isItem);
}
function isRule(item) {
	return (item.text() ?? "").trim() !== "";
}
function isServerEntry(item) {
	const command = item.get("serverCommand");
	return item.get("serverName").text() !== void 0 || item.get("serverUrl").text() !== void 0 || command.items().length > 0 && command.items().every((word) => word.text() !== void 0);
}
function withoutManagedSettings(file) {
	return (0,_permissions_js__WEBPACK_IMPORTED_MODULE_4__.l)([{
		document: {
			file,
			syntax: "json",
			text: "",
			root: {
				kind: "map",
				start: 0,
				end: 0,
				entries: /* @__PURE__ */ new Map()
			},
			value: {}
		},
		role: _permissions_js__WEBPACK_IMPORTED_MODULE_4__.c
	}]);
}
function isManagedKey(key) {
	return Object.keys(_permissions_js__WEBPACK_IMPORTED_MODULE_4__.u).some((known) => known === key || known.startsWith(`${key}.`) || startOf(known, key));
}
function startOf(known, key) {
	return known.endsWith("*") && key.startsWith(known.slice(0, -1));
}
const BYPASS = /^(?:bypassPermissions|.*--dangerously-skip-permissions)/;
function breachesOf({ dialect, permissions }, top, managed) {
	const bypass = top.get("permissions").get("disableBypassPermissionsMode");
	return [...bypass.text() === "disable" ? modeBreaches(permissions, bypass.place) : [], ...dialect === "claude-code" ? [
		...ruleBreaches(permissions, top.get("allowManagedPermissionRulesOnly")),
		...hookBreaches(permissions, top.get("allowManagedHooksOnly")),
		...serverBreaches(permissions, top),
		...marketplaceBreaches(permissions, top),
		...settingBreaches(permissions, managed)
	] : []];
}
function modeBreaches({ remarks }, statedAt) {
	return remarks.flatMap((remark) => remark.kind === "bypass-mode" && BYPASS.test(remark.mode) ? [{
		kind: "mode",
		mode: remark.mode,
		at: remark.place,
		statedAt
	}] : []);
}
function ruleBreaches({ ownRules, situations }, only) {
	if (only.boolean() !== true) return [];
	const rule = (ownRules ?? situations[0].policy.stages.flatMap((stage) => stage.rules)).find(({ outcome, place }) => outcome === "allow" && place);
	return rule?.place ? [{
		kind: "rules",
		rule: rule.name,
		at: rule.place,
		statedAt: only.place
	}] : [];
}
function hookBreaches({ code }, only) {
	if (only.boolean() !== true) return [];
	return code.filter(({ key }) => key.startsWith("[\"hook\"")).map(({ subject, place }) => ({
		kind: "hook",
		subject,
		at: place,
		statedAt: only.place
	}));
}
const SERVER_KEY = "mcp ";
function serverBreaches(permissions, top) {
	const [denied, allowed] = [top.get("deniedMcpServers"), top.get("allowedMcpServers")];
	if (!denied.exists && !allowed.exists) return [];
	const more = top.get("allowManagedMcpServersOnly").boolean() === true ? [] : ownEntries(permissions);
	const entries = [...allowed.items().map((item) => item.value()), ...more];
	return permissions.code.filter(({ key }) => key.startsWith(SERVER_KEY)).flatMap((code) => {
		const server = serverOf(code);
		const entry = denied.items().find((item) => isServer(server, item.value()));
		const isLeftOut = allowed.exists && !isListed$1(server, entries);
		const statedAt = entry?.place ?? (isLeftOut ? allowed.place : void 0);
		return statedAt === void 0 ? [] : [{
			kind: "server",
			subject: code.subject,
			at: code.place,
			statedAt
		}];
	});
}
function ownEntries({ situations }) {
	const { settings } = situations[0].policy;
	const value = settings.find(({ key }) => key === "allowedMcpServers")?.value;
	return Array.isArray(value) ? value.map(parsed$1) : [];
}
function parsed$1(text) {
	try {
		return JSON.parse(String(text));
	} catch {
		return text;
	}
}
function serverOf({ key, parts = {} }) {
	const part = (name) => parsed$1(parts[name] ?? "null");
	const words = [part("command"), part("args")].flat().filter((word) => word !== null);
	const url = [
		part("url"),
		part("serverUrl"),
		part("httpUrl")
	].find((each) => each !== null);
	return {
		name: key.slice(4),
		...typeof url === "string" ? { url } : { command: words.map(String) }
	};
}
function isListed$1(server, entries) {
	const kind = server.command ? "serverCommand" : "serverUrl";
	const ofKind = entries.filter((entry) => fieldOf(entry, kind) !== void 0);
	return (ofKind.length > 0 ? ofKind : entries).some((entry) => isServer(server, entry));
}
function isServer({ name, command, url }, entry) {
	const address = fieldOf(entry, "serverUrl");
	const words = fieldOf(entry, "serverCommand");
	return fieldOf(entry, "serverName") === name || command !== void 0 && words !== void 0 && sameValue(words, command) || url !== void 0 && typeof address === "string" && (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Mo)(address).matches(url);
}
function fieldOf(entry, key) {
	return typeof entry === "object" && entry !== null && Object.hasOwn(entry, key) ? entry[key] : void 0;
}
const MARKETPLACE_KEY = "marketplace ";
function marketplaceBreaches({ code }, top) {
	const [known, blocked] = [top.get("strictKnownMarketplaces"), top.get("blockedMarketplaces")];
	return code.filter(({ key }) => key.startsWith(MARKETPLACE_KEY)).flatMap(({ identity, subject, place }) => {
		const source = fieldOf(parsed$1(identity), "source");
		const isSource = (item) => sameValue(item.value(), source) || matchesPattern(item, source);
		const entry = blocked.items().find(isSource);
		const isUnknown = known.exists && !known.items().some(isSource);
		const statedAt = entry?.place ?? (isUnknown ? known.place : void 0);
		return statedAt === void 0 ? [] : [{
			kind: "marketplace",
			subject,
			at: place,
			statedAt
		}];
	});
}
function matchesPattern(item, source) {
	const [hosts, paths] = [item.get("hostPattern").text(), item.get("pathPattern").text()];
	const path = fieldOf(source, "path");
	const [pattern, text] = hosts === void 0 ? [paths, path] : [hosts, hostOf(source)];
	if (pattern === void 0 || typeof text !== "string") return false;
	const regex = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Vi)(pattern);
	return "matches" in regex && regex.matches(text);
}
function hostOf(source) {
	if (fieldOf(source, "source") === "github") return "github.com";
	return /^(?:[a-z+]+:\/\/)?(?:[^/@]*@)?([^/:]+)/i.exec(String(fieldOf(source, "url") ?? ""))?.[1];
}
function settingBreaches(unit, managed) {
	const settingsOf = ({ situations }) => situations[0].policy.settings.filter(({ place }) => place !== void 0);
	const own = settingsOf(unit);
	return settingsOf(managed).flatMap((stated) => {
		const setting = own.find(({ key }) => key === stated.key);
		if (setting?.place === void 0 || stated.place === void 0) return [];
		if (stated.order.kind !== "ranked") return [];
		if ((0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.wn)(stated.order, stated.value, setting.value) !== "wider") return [];
		const { key, value, place: at } = setting;
		return [{
			kind: "setting",
			key,
			value: String(value),
			managed: String(stated.value),
			at,
			statedAt: stated.place
		}];
	});
}
function sameValue(a, b) {
	return JSON.stringify(sorted$1(a)) === JSON.stringify(sorted$1(b));
}
function sorted$1(value) {
	if (Array.isArray(value)) return value.map(sorted$1);
	if (typeof value !== "object" || value === null) return value;
	return Object.fromEntries(Object.entries(value).sort(([a], [b]) => a < b ? -1 : 1).map(([key, inner]) => [key, sorted$1(inner)]));
}
// build/src/run/hosts/alike-units.js
const MIN_ALIKE = 3;
const MAX_NAMES = 3;
const BREAK = " \u00b7 ";
function alikeGroups(units) {
	const groups = /* @__PURE__ */ new Map();
	for (const unit of units) {
		const key = signatureOf(unit);
		groups.set(key, [...groups.get(key) ?? [], unit]);
	}
	return [...groups.values()].flatMap((group) => group.length < MIN_ALIKE ? group.map((unit) => [unit]) : [group]);
}
function mergeEqual(comparisons) {
	const groups = /* @__PURE__ */ new Map();
	for (const each of comparisons) {
		const key = changesKey(each);
		groups.set(key, [...groups.get(key) ?? [], each]);
	}
	return [...groups.values()].flatMap((group) => {
		const names = group.flatMap((each) => each.names);
		return names.length < MIN_ALIKE ? group.map(({ comparison }) => comparison) : [mergedComparison(names, group)];
	});
}
function changesKey({ names, comparison: { host, direction, changes } }) {
	const effective = changes.filter((change) => change.direction !== "neutral");
	return JSON.stringify([
		host,
		direction,
		effective.map((change) => [change.direction, change.sentence]),
		names[0]?.includes(BREAK) ? "" : names
	]);
}
function mergedComparison(names, group) {
	const [first] = group;
	if (first === void 0) throw new Error("a group has no comparisons");
	const { comparison } = first;
	const agent = mergedName(names);
	const changes = comparison.changes.filter(({ direction }) => group.length === 1 || direction !== "neutral");
	return {
		...comparison,
		agent,
		changes: changes.map((change) => ({
			...change,
			agent
		}))
	};
}
function mergedName(names) {
	const [host = ""] = (names[0] ?? "").split(BREAK);
	const parts = names.map((name) => name.slice(host.length + 3));
	const others = parts.length - MAX_NAMES;
	const shown = parts.slice(0, others > 0 ? MAX_NAMES : void 0);
	const last = others > 0 ? (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.L)(others, "other") : shown.pop();
	return `${host}${BREAK}${shown.join(", ")} and ${last}`;
}
function signatureOf({ present, permissions, exists }) {
	const { dialect, folder, agent, identity } = present;
	return JSON.stringify([
		dialect,
		folder,
		agent === void 0 ? identity : "",
		exists.base,
		exists.head,
		permissionsKey(permissions.base),
		permissionsKey(permissions.head)
	]);
}
function permissionsKey({ situations, code, opaque }) {
	return [
		situations.map(({ id, words, basis, policy: { stages, otherwise, settings } }) => [
			id,
			words,
			basis,
			stages.map(({ combinator, role, rules }) => [
				combinator,
				role,
				rules.map(({ key, name, outcome }) => [
					key,
					name,
					outcome
				])
			]),
			otherwise.key,
			settings.map(({ key, value }) => [key, value])
		]),
		code.map(({ key, subject, text, identity }) => [
			key,
			subject,
			text,
			identity
		]),
		opaque.map(({ key, subject, text }) => [
			key,
			subject,
			text
		])
	];
}
// build/src/diff/hosts/named-changes.js
function namedChanges({ base, head }) {
	const former = new Map(base.map((file) => [file.key, file]));
	const drafts = head.flatMap((after) => {
		const before = former.get(after.key);
		return before === void 0 || before.content === after.content ? [] : draftsOf({
			base: before,
			head: after
		});
	});
	const keyOf = ({ direction, subject }) => `${direction} ${subject}`;
	return [...new Map(drafts.toReversed().map((draft) => [keyOf(draft), draft])).values()];
}
function draftsOf({ base, head }) {
	const isGone = head.content === void 0;
	const { subject, named } = isGone ? base : head;
	const draft = {
		direction: isGone ? "narrows" : "widens",
		kind: "code",
		subject,
		before: base.text ?? (base.content === void 0 ? null : "present"),
		after: head.text ?? (isGone ? null : base.content === void 0 ? "present" : "changed"),
		sentence: `${subject}, ${named}, ${happened({
			base,
			head
		})}`,
		at: head.place,
		wasAt: base.place
	};
	return isGone && head.isGuard ? [draft, {
		...draft,
		direction: "widens"
	}] : [draft];
}
function happened({ base, head }) {
	if (head.content === void 0) return "was removed";
	if (base.content === void 0) return "is new";
	if (head.text === void 0) return "changed";
	return `is now ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(head.text)} instead of ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(base.text ?? "")}`;
}
// build/src/formats/permissions/named-scripts.js
const PROGRAM = /\.(?:sh|bash|zsh|fish|py|rb|pl|php|lua|js|mjs|cjs|ts|mts|cts|tsx|jsx|ps1|psm1|bat|cmd|exe|go|rs|swift|kts?|groovy|jl|r)$/i;
const GIVEN = /(?:\$\{[^}]*\}|\$\([^)]*\)|`[^`]*`|\$[A-Za-z_]\w*|\$env:\w+|%\w+%|\{\{?[\w.-]+\}?\})(?=[/\\])/g;
const SEPARATOR = /[\s;|&<>(),=]+/;
const RUNNERS = /* @__PURE__ */ new Set([
	"npm",
	"pnpm",
	"yarn",
	"bun"
]);
const SHORT = /* @__PURE__ */ new Set([
	"test",
	"start",
	"stop",
	"restart"
]);
const COMMANDS = /* @__PURE__ */ new Set([
	"install",
	"i",
	"ci",
	"add",
	"remove",
	"exec",
	"dlx",
	"x",
	"create"
]);
function mayBeProgram(path) {
	return PROGRAM.test(path) || !/\.[^/]*$/.test(path.slice(path.lastIndexOf("/") + 1));
}
function scriptsIn(command) {
	const words = command.replace(/["']/g, "").replace(GIVEN, ".").replaceAll("\\", "/").split(SEPARATOR).filter((word) => word !== "");
	const files = words.filter((word) => (PROGRAM.test(word) || word.includes("/")) && mayBeProgram(word) && isInside(word));
	return {
		files: [...new Set(files)],
		scripts: [...new Set(packageScripts(words))]
	};
}
function isInside(path) {
	return !/^(?:\/|~|-|@|[A-Za-z]:|[a-z]+:\/\/)/.test(path) && !/[*?$]/.test(path);
}
function packageScripts(words) {
	return words.flatMap((word, index) => {
		if (!RUNNERS.has(word)) return [];
		const [first, second] = words.slice(index + 1).filter((next) => !next.startsWith("-"));
		if (first === void 0) return [];
		if (first === "run" || first === "run-script") return second === void 0 ? [] : [second];
		if (word === "npm") return SHORT.has(first) ? [first] : [];
		return COMMANDS.has(first) ? [] : [first];
	});
}
// build/src/discovery/named-files.js
const MAX_DEPTH = 4;
async function namedFilesOf(tree, unit) {
	const tracked = await tree.tracked?.();
	const search = {
		tree,
		folder: unit.folder,
		files: unit.files,
		found: /* @__PURE__ */ new Map(),
		isTracked: (file) => tracked === void 0 || tracked.has(file)
	};
	for (const naming of namingsOf(unit)) await follow(naming, search, 0);
	return [...search.found.values()];
}
function namingsOf({ files, permissions }) {
	const ofCode = permissions.code.map(({ text, subject, place, isGuard = false }) => ({
		command: text,
		place,
		named: `which ${subject} runs automatically`,
		isGuard
	}));
	const rules = permissions.ownRules ?? permissions.situations[0].policy.stages.flatMap((stage) => stage.rules);
	return [...ofCode, ...rules.flatMap((rule) => namingsOfRule(rule, files))];
}
function namingsOfRule({ outcome, name, examples = [], place }, files) {
	if (outcome !== "allow" || place === void 0 || !files.includes(place.document.file)) return [];
	return examples.map(_cards_js__WEBPACK_IMPORTED_MODULE_2__.ct).filter(({ kind, text }) => kind === "shell" && name.includes(text)).map(({ text }) => ({
		command: text,
		place,
		named: `which the rule ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(name)} allows`,
		isGuard: false
	}));
}
async function follow(naming, search, depth) {
	const { files, scripts } = scriptsIn(naming.command);
	for (const path of files) await addFile(path, naming, search);
	for (const script of scripts) await addScript(script, naming, search, depth);
}
async function addFile(path, { named, place, isGuard }, { tree, folder, files, found, isTracked }) {
	const key = JSON.stringify([place.document.file, path]);
	if (found.has(key)) return;
	const common = {
		key,
		named,
		...isGuard && { isGuard: true }
	};
	const paths = [folder, (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.fs)(place.document.file)].flatMap((from) => pathBelow(from, path) ?? []);
	for (const file of new Set(paths)) {
		if (files.includes(file) || !isTracked(file)) continue;
		const read = await tree.read(file, _cards_js__WEBPACK_IMPORTED_MODULE_2__.rn);
		if (read.kind === "absent") continue;
		const isRead = read.kind === "bytes";
		const content = isRead ? new TextDecoder("latin1").decode(read.bytes) : JSON.stringify(read);
		const text = isRead ? new TextDecoder("utf-8").decode(read.bytes) : "";
		found.set(key, {
			...common,
			file,
			subject: (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.G)(file),
			content,
			place: topOf(file, text)
		});
		return;
	}
	const [file] = paths.filter((path) => !files.includes(path));
	if (file !== void 0) found.set(key, {
		...common,
		file,
		subject: (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.G)(file),
		place
	});
}
function pathBelow(folder, path) {
	return (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.vt)(folder === "" ? path : `${folder}/${path}`);
}
function topOf(file, text) {
	return {
		document: {
			file,
			syntax: "yaml",
			text,
			root: {
				kind: "scalar",
				start: 0,
				end: 0,
				value: ""
			},
			value: ""
		},
		path: []
	};
}
async function addScript(name, naming, search, depth) {
	const { named, isGuard } = naming;
	const file = pathBelow(search.folder, "package.json");
	if (file === void 0 || !search.isTracked(file)) return;
	const document = await packageIn(search.tree, file);
	const scripts = document?.value?.scripts;
	if (document === void 0 || typeof scripts !== "object" || scripts === null) return;
	for (const each of [
		`pre${name}`,
		name,
		`post${name}`
	]) {
		const command = scripts[each];
		const key = JSON.stringify([
			file,
			"scripts",
			each
		]);
		if (typeof command !== "string" || search.found.has(key)) continue;
		const place = {
			document,
			path: ["scripts", each]
		};
		search.found.set(key, {
			key,
			file,
			subject: `the script ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(each)} in ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.G)(file)}`,
			named,
			content: command,
			text: (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.rt)(command),
			place,
			...isGuard && { isGuard: true }
		});
		if (depth < MAX_DEPTH) await follow({
			...naming,
			command,
			place
		}, search, depth + 1);
	}
}
async function packageIn(tree, file) {
	const read = await tree.read(file, _cards_js__WEBPACK_IMPORTED_MODULE_2__.rn);
	if (read.kind !== "bytes") return void 0;
	const text = new TextDecoder("utf-8").decode(read.bytes);
	const parsed = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.yn)(text, { comments: false });
	if ("problems" in parsed) return void 0;
	return {
		file,
		syntax: "json",
		text,
		root: parsed.root,
		value: (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Pt)(parsed.root)
	};
}
// build/src/run/hosts/compare-units.js
function compareNamedHosts({ base, head }) {
	const units = {
		base: unitsOf(base),
		head: unitsOf(head)
	};
	const pairs = units.base.length <= 1 && units.head.length <= 1 ? [{
		before: units.base[0],
		after: units.head[0]
	}] : [...new Set([...units.head, ...units.base].map(({ identity }) => identity))].map((id) => ({
		before: units.base.find(({ identity }) => identity === id),
		after: units.head.find(({ identity }) => identity === id)
	}));
	const budget = { left: SHARED_WORK };
	const said = /* @__PURE__ */ new Map();
	return pairs.flatMap(({ before, after }) => {
		const present = after ?? before;
		if (present === void 0) return [];
		const pair = {
			present,
			before,
			after,
			permissions: {
				base: permissionsOf(before, present, head.files),
				head: permissionsOf(after, present, head.files)
			},
			exists: {
				base: true,
				head: true
			}
		};
		return [comparisonOf$1(pair, ownChanges(pair, budget, said), [])];
	});
}
async function compareAlike(group, trees, budget, said) {
	const [first] = group;
	if (first === void 0) return [];
	const own = ownChanges(first, budget, said);
	const found = [];
	const alike = [];
	for (const pair of group) {
		const named = await changesOfNamed(pair, trees);
		if (named.length === 0) alike.push(pair);
		else found.push({
			names: [pair.present.name],
			comparison: comparisonOf$1(pair, own, named)
		});
	}
	const [present] = alike;
	const names = alike.map((pair) => pair.present.name);
	return present === void 0 ? found : [{
		names,
		comparison: comparisonOf$1(present, own, [])
	}, ...found];
}
async function changesOfNamed({ before, after }, trees) {
	if (before === void 0 || after === void 0) return [];
	return namedChanges({
		base: await namedFilesOf(trees.base, before),
		head: await namedFilesOf(trees.head, after)
	});
}
function pairsIn({ base, head }, within) {
	const units = {
		base: base ? unitsOf(base) : [],
		head: head ? unitsOf(head) : []
	};
	const identities = [...units.head, ...units.base].map(({ identity }) => identity);
	return [...new Set(identities)].flatMap((identity) => {
		const find = (list) => list.find((unit) => unit.identity === identity);
		const [before, after] = [find(units.base), find(units.head)];
		const present = after ?? before;
		const files = [...before?.files ?? [], ...after?.files ?? []];
		if (present === void 0 || within && !files.some((file) => within.has(file))) return [];
		const hasOneHost = present.permissionsOn !== void 0;
		const permissions = {
			base: permissionsOf(before, present, head?.files),
			head: permissionsOf(after, present, (hasOneHost ? head : base)?.files)
		};
		const isPlain = (folder) => present.files.some((file) => folder?.plain.has(file));
		return [{
			present,
			before,
			after,
			permissions,
			exists: {
				base: before !== void 0 || isPlain(base),
				head: after !== void 0 || isPlain(head)
			}
		}];
	});
}
function ownChanges({ present, permissions, exists }, budget, said) {
	const key = JSON.stringify([present.dialect, present.folder]);
	const ofHost = said.get(key) ?? /* @__PURE__ */ new Set();
	said.set(key, ofHost);
	const { base, head } = permissions;
	const fallback = base.fallback ?? head.fallback;
	const own = ((!exists.base && head.isPart || !exists.head && base.isPart) && fallback === void 0 ? [] : compareUnit(permissions, budget)).filter(({ direction, kind, sentence, subject }) => (isOwn$1(direction, present, exists) || fallback === "host" || fallback === "unknown" && kind === "opaque") && !ofHost.has(sentence) && !(direction === "neutral" && ofHost.has(subject)));
	if (present.agent === void 0) for (const { sentence, subject } of own) ofHost.add(sentence).add(subject);
	return own;
}
function comparisonOf$1({ present }, own, named) {
	const drafts = [...own, ...named];
	return (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.nt)({
		agent: present.name,
		status: "kept",
		direction: directionOfChanges(drafts),
		changes: inOrder$1(drafts.map((draft) => changeOf(present.name, draft))),
		coverage: {
			before: null,
			after: null
		},
		host: {
			dialect: present.dialect,
			version: present.version,
			folder: present.folder
		}
	});
}
function isOwn$1(direction, { agent }, { base, head }) {
	if (agent === void 0 || base && head) return true;
	return direction === (head ? "widens" : "narrows");
}
function permissionsOf(unit, present, host = []) {
	if (unit) return unit.permissionsOn?.(host) ?? unit.permissions;
	const dialect = _permissions_js__WEBPACK_IMPORTED_MODULE_4__.t.find(({ id }) => id === present.dialect);
	if (dialect === void 0) throw new Error(`there is no dialect ${present.dialect}`);
	return dialect.without(present.agent, host);
}
// build/src/run/hosts/hosts.js
function withFindingsOfHosts(tree, { findings }, settings) {
	const keyOf = ({ rule, message, location: { file, pointer } }) => JSON.stringify([
		rule,
		message,
		file,
		pointer
	]);
	const known = new Set(tree.agents.flatMap((agent) => agent.findings.map(keyOf)));
	const others = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Q)(findings, settings).filter((each) => !known.has(keyOf(each)));
	return {
		...tree,
		runFindings: [...tree.runFindings, ...others]
	};
}
function withPermissionFiles(result, { units }) {
	const files = [...new Set(units.flatMap((unit) => unit.files))].sort();
	return files.length === 0 ? result : {
		...result,
		permissionFiles: files
	};
}
function comparisonWithHosts(comparison, hosts) {
	return {
		...comparison,
		permissions: withHosts(comparison.permissions, hosts),
		baseFindings: [...comparison.baseFindings, ...hosts.baseFindings ?? []]
	};
}
function withHosts({ agents, ...permissions }, { comparisons = [] }) {
	if (comparisons.length === 0) return {
		...permissions,
		agents
	};
	const all = [...agents, ...comparisons];
	return {
		...permissions,
		direction: directionOf(all.map(({ direction }) => direction)),
		agents: all
	};
}
async function hostsOfRun({ head, change, changed, settings }, scope, named) {
	const inForce = settings.inForce.head;
	const ofFloors = await managedResult({
		head,
		...change && { change }
	}, settings.own, scope);
	if (!inForce.permissionFiles) return ofFloors;
	const { within } = scope;
	const result = change === void 0 ? await checkHosts(head, within) : await compareHostFiles(change, within && concernedPaths(changed, named));
	const findings = await findingsOfFloors(head, result.units, inForce, scope);
	const { comparisons = [] } = ofFloors;
	return {
		...result,
		...result.comparisons && { comparisons: [...result.comparisons, ...comparisons] },
		findings: [...result.findings, ...(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.nt)([...ofFloors.findings, ...findings])]
	};
}
async function managedResult({ head, change }, settings, { readElsewhere }) {
	const after = await managedUnits(head, settings.head, readElsewhere);
	const before = change ? await managedUnits(change.base, settings.base, readElsewhere) : void 0;
	const pairs = [.../* @__PURE__ */ new Set([...after.keys(), ...before?.keys() ?? []])].flatMap((key) => {
		const pair = {
			base: before?.get(key),
			head: after.get(key)
		};
		const present = pair.head ?? pair.base;
		if (present === void 0 || pair.base?.text === pair.head?.text) return [];
		const without = withoutManagedSettings(present.unit.files[0] ?? "");
		return [{
			present: present.unit,
			before: pair.base?.unit,
			after: pair.head?.unit,
			permissions: {
				base: pair.base?.unit.permissions ?? without,
				head: pair.head?.unit.permissions ?? without
			},
			exists: {
				base: pair.base !== void 0,
				head: pair.head !== void 0
			}
		}];
	});
	const findings = pairs.flatMap((pair) => pair.after ? hostFindings(pair.after) : []);
	if (before === void 0) return {
		findings,
		units: []
	};
	const budget = { left: SHARED_WORK };
	return {
		findings,
		units: [],
		comparisons: pairs.map((pair) => comparisonOf$1(pair, ownChanges(pair, budget, /* @__PURE__ */ new Map()), []))
	};
}
async function managedUnits(tree, { floors }, readElsewhere) {
	if (floors === void 0) return /* @__PURE__ */ new Map();
	const read = await (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.qt)(onlyHosts(floors), tree, readElsewhere);
	return new Map(read.floors.flatMap(({ managed, scope, team, file }) => {
		if (managed === void 0) return [];
		const unit = {
			name: `managed settings (${file})`,
			identity: JSON.stringify([
				"managed",
				scope,
				team
			]),
			dialect: _permissions_js__WEBPACK_IMPORTED_MODULE_4__.a.id,
			version: _permissions_js__WEBPACK_IMPORTED_MODULE_4__.a.version,
			folder: "",
			files: [file],
			permissions: managed.permissions,
			findings: []
		};
		return [[unit.identity, {
			unit,
			text: managed.document.text
		}]];
	}));
}
function onlyHosts({ platform, org, teams }) {
	const own = ({ host } = {}) => host ? { host } : {};
	return {
		platform: own(platform),
		org: own(org),
		teams: new Map([...teams].map(([name, team]) => [name, own(team)]))
	};
}
function concernedPaths(changed, named) {
	const all = [...(changed?.affected ?? []).flatMap(pathsOf$1), ...changed?.naming ?? []];
	const isNamed = (path) => named?.some((each) => each === "" || path === each || path.startsWith(`${each}/`)) ?? true;
	return new Set(all.filter(isNamed));
}
async function findingsOfFloors(head, units, settings, scope) {
	if (units.length === 0) return [];
	const { floors } = await (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.mt)(head, settings, scope, await (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.kt)(head));
	const all = [...floors, ...scope.floorsInForce ?? []];
	if (all.length === 0) return [];
	const denied = /* @__PURE__ */ new Map();
	const floorsOf = ({ folder }) => (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Yt)(folder, [], all);
	return [...(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.at)(units, (unit) => {
		const known = denied.get(unit.folder) ?? (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.T)(floorsOf(unit));
		denied.set(unit.folder, known);
		return known;
	}), ...(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.ot)(units, (unit) => floorsOf(unit).flatMap(({ managed }) => managed ?? []))];
}
async function checkHosts(tree, within) {
	return resultOf$1([...(await readHosts(tree, within)).values()]);
}
async function compareHostFiles(trees, within) {
	const folders = {
		base: await readHosts(trees.base, within),
		head: await readHosts(trees.head, within)
	};
	const keys = [.../* @__PURE__ */ new Set([...folders.base.keys(), ...folders.head.keys()])].sort(_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ct);
	const budget = { left: SHARED_WORK };
	const said = /* @__PURE__ */ new Map();
	const pairs = keys.flatMap((key) => {
		const [base, head] = [folders.base.get(key), folders.head.get(key)];
		return pairsIn({
			...base && { base },
			...head && { head }
		}, within);
	});
	const compared = [];
	for (const group of alikeGroups(pairs)) for (const each of await compareAlike(group, trees, budget, said)) compared.push(each);
	const ofChange = keys.flatMap((key) => remarksOfChange(folders.base.get(key), folders.head.get(key)));
	const base = pairs.flatMap(({ before }) => before ?? []);
	const ofHead = resultOf$1([...folders.head.values()], pairs.flatMap(({ after }) => after ?? []));
	return {
		...ofHead,
		findings: [...ofHead.findings, ...(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.nt)(ofChange.map(findingOf))],
		comparisons: mergeEqual(compared),
		baseFindings: resultOf$1([...folders.base.values()], base).findings
	};
}
function remarksOfChange(base, head) {
	if (base === void 0 || head === void 0) return [];
	return head.dialect.remarksOfChange?.({
		base: base.files,
		head: head.files
	}) ?? [];
}
function resultOf$1(folders, units = folders.flatMap(unitsOf)) {
	return {
		findings: (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.nt)([...folders.flatMap(({ findings }) => findings), ...units.flatMap(hostFindings)]),
		units
	};
}
// build/src/run/no-cards.js
const SEVERITY = {
	pass: "note",
	warn: "warning",
	fail: "error"
};
function noCards({ agents, runFindings }, settings, where) {
	if (agents.length > 0 || runFindings.some((finding) => !(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.mi)(finding, "misplaced-configuration"))) return [];
	const { words } = _cards_js__WEBPACK_IMPORTED_MODULE_2__.Pi;
	const sentence = where === "workflow" ? words.none() : words.noneBelow();
	const severity = SEVERITY[settings.onNoCards];
	return (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Q)([(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(_cards_js__WEBPACK_IMPORTED_MODULE_2__.Pi, "", sentence, { severity })], settings);
}
// build/src/run/scope/scope.js
async function scopeOf(request, adapters, known) {
	const { change } = known;
	return change ? scopeOfChange(request, adapters, {
		...known,
		change
	}) : scopeWithoutBase(request, adapters, known);
}
function scopeWithoutBase(request, adapters, { settings }) {
	const inForce = settings.inForce.head;
	const { now } = request.clock;
	return {
		...commonContext(request, adapters, inForce),
		...adapters.progress && { progress: adapters.progress },
		...namedContext(request, inForce),
		histories: historiesOfRun(adapters, now, inForce, evidenceWithoutBase(request.event))
	};
}
async function scopeOfChange(request, adapters, { head, change, changed, settings }) {
	const governedPaths = changed && new Set(changed.governed.flatMap(pathsOf$1));
	const common = {
		...commonContext(request, adapters, settings.inForce.head),
		...await limitsOf(request, change, settings.inForce.head, changed, governedPaths)
	};
	const former = formerAgentsIn({
		baseTree: change.base,
		settings: settings.inForce.base,
		affected: changed?.affected ?? [],
		context: common
	});
	const isEvidence = evidenceIn(head, changed?.affected);
	const context = {
		...common,
		...adapters.progress && { progress: adapters.progress },
		histories: historiesOfRun(adapters, request.clock.now, settings.inForce.head, isEvidence, former),
		...governedPaths && { governedPaths },
		...request.named?.files && { named: namedFiles(request, settings.inForce.head) },
		wasGoverned: async (file) => (await (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.dn)(change.base, file, { named: false })).kind === "governed"
	};
	const floors = await floorsInForce(change, {
		inForce: settings.inForce.head,
		settings: [settings.own.base, settings.own.head],
		affected: changed?.affected,
		context,
		repository: request.repository
	});
	return floors.length > 0 ? {
		...context,
		floorsInForce: floors
	} : context;
}
function commonContext({ clock, floors, tools }, { readElsewhere }, inForce) {
	return {
		now: clock.now,
		context: "cicd",
		elapsed: clock.elapsed,
		...readElsewhere && { readElsewhere: onlyNamedIn(inForce, readElsewhere) },
		...floors && { floors: floors.floors },
		...tools && { tools }
	};
}
async function limitsOf({ named }, trees, inForce, changed, governedPaths) {
	const files = named?.files;
	const isPart = governedPaths !== void 0 && inForce.scope !== "all" && !changed?.concernsAll;
	const reaches = isPart ? await reachesOfChangedFloors(trees, governedPaths, inForce) : [];
	if (!isPart || reaches.includes("")) return files ? {
		within: files,
		below: []
	} : {};
	return files ? {
		within: new Set([...governedPaths].filter((file) => files.has(file))),
		below: []
	} : {
		within: governedPaths,
		below: reaches
	};
}
function namedContext(request, settings) {
	const files = request.named?.files;
	return files ? {
		within: files,
		named: namedFiles(request, settings)
	} : {};
}
function namedFiles({ named }, { permissionFiles }) {
	const isOfHost = (file) => permissionFiles && (0,_permissions_js__WEBPACK_IMPORTED_MODULE_4__.r)(file) !== void 0;
	return new Set(named?.paths.filter((file) => named.files?.has(file) && !isOfHost(file)));
}
async function reachesOfChangedFloors({ base, head }, governedPaths, settings) {
	if ((0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.tn)(settings.floors?.org)) return [];
	const isCandidate = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.ls)(settings.cards, settings.exclude);
	const reaches = /* @__PURE__ */ new Set();
	for (const file of governedPaths) {
		if (!isCandidate(file)) continue;
		for (const tree of [head, base]) {
			const read = await (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.dn)(tree, file, { named: false });
			if (read.kind === "governed" && (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Xt)(read.governed)) reaches.add((0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Zt)(file));
		}
	}
	return [...reaches];
}
// build/src/run/permissions.js
async function permissionsResult(request, adapters, prepared) {
	const { change, changed, settings, notices } = prepared;
	const context = await scopeOf(request, adapters, prepared);
	const hosts = await hostsOfRun(prepared, context, request.named?.files && request.named.paths);
	const { permissions, found } = await compareFoundAgents({
		trees: change,
		affected: changed?.affected ?? [],
		settings,
		context,
		configFiles: [request.source.configFile]
	});
	const { baselineFile } = settings.own.head;
	const failures = [
		...prepared.findings.filter(({ location }) => location.file !== baselineFile),
		...request.floors?.findings ?? [],
		...found.base.findings,
		...found.head.findings,
		...hosts.findings
	].filter(({ blocking }) => blocking);
	return {
		...NOTHING_TO_CHECK,
		runFindings: failures,
		notices,
		governed: changed?.governed ?? [],
		nothingToCheck: false,
		...failures.length === 0 && { comparison: withHosts(permissions, hosts) },
		baseCommit: change.baseCommit
	};
}
// build/src/run/base-and-head/prefetch.js
const MAX_PREFETCHED = 200;
function editsConfiguration({ listed }, configFile) {
	return listed === void 0 || isTouchedBy(listed, configFile);
}
async function prefetchSettings(change, configFile) {
	if (editsConfiguration(change, configFile)) await prefetchFiles(change, configFile, change.listed ?? []);
	if (change.inForce !== change.base) await change.inForce.prefetch?.([configFile]);
}
async function prefetchGoverned(change, configFile, governed) {
	if (!editsConfiguration(change, configFile)) await prefetchFiles(change, configFile, governed);
}
async function prefetchFiles({ base }, configFile, changes) {
	const worthwhile = changes.flatMap((change) => pathAtBase(change) ?? []).filter((file) => /\.(?:ya?ml|json|txt)$/i.test(file)).slice(0, MAX_PREFETCHED);
	await base.prefetch?.(base instanceof ApiTree ? [configFile, ...worthwhile] : worthwhile);
}
// build/src/run/changed-files/affected-files.js
async function affectedFiles({ base, head }, listed, settings, configFile) {
	const direct = new Set(listed.flatMap(pathsOf$1));
	const trees = {
		base: await linkedTree(base),
		head: await linkedTree(head)
	};
	const moved = base instanceof BaseTree ? await base.movedSubmodules() : /* @__PURE__ */ new Map();
	const named = new Set(settings.flatMap((entry) => pathsIn(entry, configFile)));
	const finders = settings.map(finderOf);
	const isGoverned = (file) => finders.some((isFound) => isFound(file));
	const found = /* @__PURE__ */ new Set();
	if (trees.base.links.size > 0 || trees.head.links.size > 0 || moved.size > 0) for (const { tree } of [trees.base, trees.head]) for (const file of await (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.At)(tree, isGoverned)) found.add(file);
	const leadsOver = (name, { links }) => {
		const followed = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.gt)(name, links);
		return (followed.kind === "path" ? [...followed.links, followed.path] : followed.links).some((path) => direct.has(path)) || followed.kind === "path" && (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.yt)(followed.path).some((folder) => moved.has(folder));
	};
	const statuses = new Map(listed.map(({ file, status }) => [file, status]));
	const more = [];
	for (const name of /* @__PURE__ */ new Set([
		...named,
		...trees.base.links.keys(),
		...trees.head.links.keys(),
		...found
	])) {
		if (direct.has(name) && !await isOnBothSides(name, statuses.get(name), trees)) continue;
		if (!leadsOver(name, trees.base) && !leadsOver(name, trees.head)) continue;
		const status = await statusOf(name, trees);
		if (status !== void 0) more.push({
			file: name,
			status
		});
	}
	const corrected = new Set(more.map(({ file }) => file));
	return {
		affected: [...listed.filter(({ file, previous }) => previous !== void 0 || !corrected.has(file)), ...more],
		...submodules(moved, {
			named,
			found,
			trees
		})
	};
}
async function isOnBothSides(name, status, trees) {
	if (status !== "added" && status !== "removed") return false;
	const { links, tree } = status === "added" ? trees.base : trees.head;
	return links.size > 0 && (await tree.read(name, 0)).kind !== "absent";
}
async function linkedTree(tree) {
	return {
		tree,
		links: await tree.links?.() ?? /* @__PURE__ */ new Map()
	};
}
async function statusOf(name, { base, head }) {
	const before = (await base.tree.read(name, 0)).kind !== "absent";
	const after = (await head.tree.read(name, 0)).kind !== "absent";
	if (before && after) return "modified";
	return before ? "removed" : after ? "added" : void 0;
}
function pathsIn(settings, configFile) {
	return [
		configFile,
		settings.baselineFile,
		...(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Nt)(settings),
		...(settings.agents ?? []).flatMap((agent) => [...(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.ks)(agent), ...agent.host ?? []]),
		...itemsIn(settings).map(({ text }) => text).filter((text) => !(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.ms)(text))
	].flatMap((file) => file === void 0 ? [] : (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.vt)(file) ?? []);
}
function isSharedFile(settings) {
	const items = settings.flatMap(itemsIn);
	return (file) => (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.gs)(file) || (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__._s)(file) || items.some((item) => (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Dt)(item, file));
}
function finderOf(settings) {
	const isCandidate = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.ls)(settings.cards, settings.exclude);
	const globs = itemsIn(settings).filter(({ text }) => (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.ms)(text));
	return (file) => isCandidate(file) || (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.gs)(file) || (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__._s)(file) || settings.permissionFiles && (0,_permissions_js__WEBPACK_IMPORTED_MODULE_4__.r)(file) !== void 0 || (settings.agents?.some((agent) => mayBeOfHosts(agent, file)) ?? false) || globs.some((item) => (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Dt)(item, file));
}
function itemsIn({ tools = [], traces = [], agents = [] }) {
	return [
		...tools,
		...traces,
		...agents.flatMap((agent) => [...agent.tools ?? [], ...agent.traces?.files ?? []])
	];
}
function submodules(moved, { named, found, trees }) {
	const findings = [];
	const notices = [];
	for (const [folder, isAtHand] of moved) {
		const inside = (path) => path === folder || path.startsWith(`${folder}/`);
		const leadsInside = (path, { links }) => {
			const followed = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.gt)(path, links);
			return followed.kind === "path" && inside(followed.path);
		};
		const links = [...trees.base.links.keys(), ...trees.head.links.keys()];
		const wanted = [
			...named,
			...found,
			...links
		].find((path) => leadsInside(path, trees.base) || leadsInside(path, trees.head));
		if (wanted === void 0) notices.push(`the change updates the submodule ${JSON.stringify(folder)}, in which Card Gate found nothing to check`);
		else if (!isAtHand) findings.push((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(_cards_js__WEBPACK_IMPORTED_MODULE_2__.ea, folder, _cards_js__WEBPACK_IMPORTED_MODULE_2__.ea.words.submodule(wanted, folder)));
	}
	return {
		findings,
		notices
	};
}
// build/src/discovery/changed-names.js
const RUNS_SCRIPTS = /\b(?:npm|pnpm|yarn|bun)\b/;
const PACKAGE = "package.json";
async function changedNames({ base, head }, changed) {
	const [named, naming] = [/* @__PURE__ */ new Set(), /* @__PURE__ */ new Set()];
	const programs = changed.filter((path) => mayBeProgram(path) || nameOf(path) === PACKAGE);
	const likely = programs.length === 0 ? [] : await likelyFiles(head, changed, programs);
	if (likely.length === 0) return {
		named,
		naming
	};
	for (const folder of (await readHosts(head, new Set(likely))).values()) for (const unit of unitsOf(folder)) {
		const met = [...await namedFilesOf(base, unit), ...await namedFilesOf(head, unit)].map(({ file }) => file).filter((file) => programs.includes(file));
		for (const file of met) named.add(file);
		if (met.length > 0) for (const file of unit.files) naming.add(file);
	}
	return {
		named,
		naming
	};
}
function nameOf(path) {
	return path.slice(path.lastIndexOf("/") + 1);
}
async function likelyFiles(tree, changed, programs) {
	const files = (await permissionFilesIn(tree)).filter((file) => !changed.includes(file));
	await tree.prefetch?.(files);
	const names = new Set(programs.map(nameOf));
	const packages = /* @__PURE__ */ new Map();
	const isOfPackage = (file) => {
		const path = pathBelow((0,_permissions_js__WEBPACK_IMPORTED_MODULE_4__.r)(file)?.folder ?? "", PACKAGE) ?? PACKAGE;
		const known = packages.get(path) ?? isPackageConcerned(tree, path, names);
		packages.set(path, known);
		return known;
	};
	const likely = await Promise.all(files.map(async (file) => {
		const text = await textOf$1(tree, file);
		return mayName(text, names) || RUNS_SCRIPTS.test(text) && await isOfPackage(file);
	}));
	return files.filter((_, index) => likely[index]);
}
async function isPackageConcerned(tree, path, names) {
	return names.has(PACKAGE) || mayName(await textOf$1(tree, path), names);
}
async function textOf$1(tree, file) {
	const read = await tree.read(file, _cards_js__WEBPACK_IMPORTED_MODULE_2__.rn);
	return read.kind === "bytes" ? new TextDecoder("utf-8").decode(read.bytes) : "";
}
function mayName(text, names) {
	if (/\\[ux]/.test(text)) return true;
	for (const name of names) if (text.includes(name)) return true;
	return false;
}
// build/src/run/changed-files/changed-files.js
async function changedFilesOf(change, settings, configFile) {
	if (change.listed === void 0) return void 0;
	const affected = await affectedFiles(change, change.listed, settings, configFile);
	const paths = affected.affected.flatMap(pathsOf$1);
	const names = settings.some(({ permissionFiles }) => permissionFiles) ? await changedNames(change, paths) : void 0;
	const { governed, concernsAll } = governedUnderAny(affected.affected, settings, configFile, await unreadPaths(change, paths));
	const known = new Set(governed);
	return {
		...affected,
		governed: affected.affected.filter((each) => known.has(each) || pathsOf$1(each).some((path) => names?.named.has(path))),
		concernsAll,
		naming: names?.naming ?? /* @__PURE__ */ new Set()
	};
}
async function unreadPaths({ base, head }, paths) {
	const unsure = paths.filter((path) => (0,_permissions_js__WEBPACK_IMPORTED_MODULE_4__.r)(path)?.file.beside !== void 0);
	if (unsure.length === 0) return /* @__PURE__ */ new Set();
	const read = /* @__PURE__ */ new Set([...await permissionFilesIn(base), ...await permissionFilesIn(head)]);
	return new Set(unsure.filter((path) => !read.has(path)));
}
// build/src/run/configuration/listings.js
function withOneListing(written) {
	const both = {
		base: written.inForce,
		head: written.inForce
	};
	return {
		written,
		inForce: both,
		own: both,
		findings: []
	};
}
async function withBothListings(written, trees) {
	const { inForce: settings, base: former, head: present } = written;
	const lists = {
		base: former.agents ?? [],
		head: present.agents ?? []
	};
	if (lists.base === lists.head || JSON.stringify(lists.base) === JSON.stringify(lists.head)) return {
		written,
		inForce: {
			base: settings,
			head: settings
		},
		own: {
			base: former,
			head: present
		},
		findings: []
	};
	const partners = await matched(lists, trees);
	const headFiles = await trees.head.list();
	const named = namedBy(lists.head);
	const kept = await keptAtHead(lists, partners, {
		trees,
		headFiles,
		named,
		settings
	});
	const twins = kept.filter(({ isTwin }) => isTwin);
	const dropped = kept.filter(({ isTwin }) => !isTwin);
	const atBase = [
		...lists.base.map((entry) => ({
			...entry,
			name: dropped.find((agent) => agent.entry === entry)?.atHead.name ?? entry.name
		})),
		...twins.map(({ entry, atHead }) => ({
			...entry,
			name: atHead.name
		})),
		...await newAtBase(lists.head, partners, trees.base, settings)
	];
	const merged = await Promise.all(lists.head.map(async (entry) => {
		const partner = partners.find(({ head }) => head === entry)?.base;
		if (partner === void 0) return entry;
		const pair = {
			base: partner,
			head: entry
		};
		return {
			...moved(pair, headFiles, named),
			...await hostsOfBoth(pair, trees.head)
		};
	}));
	const settingsAtBase = withAgents(settings, atBase);
	return {
		written,
		inForce: {
			base: settingsAtBase,
			head: withAgents(settings, [...merged, ...kept.map(({ atHead }) => atHead)])
		},
		own: {
			base: former === settings ? settingsAtBase : withAgents(former, atBase),
			head: withAgents(present, [...lists.head, ...twins.map(({ atHead }) => atHead)])
		},
		findings: dropped.flatMap(({ entry, atHead }) => droppedAgent(entry, atHead, written))
	};
}
async function keptAtHead(lists, partners, { trees, headFiles, named, settings }) {
	const kept = [];
	for (const entry of lists.base) {
		const partner = partners.find(({ base }) => base === entry)?.head;
		const remains = partner ? await partOf(entry, named, trees) : await wholeOf(entry, named, trees.head, headFiles, settings);
		if (!remains) continue;
		const name = lists.head.some(({ name }) => name === entry.name) ? `${entry.name} (as listed in the base)` : entry.name;
		kept.push({
			entry,
			atHead: {
				...remains,
				name
			},
			isTwin: partner !== void 0
		});
	}
	return kept;
}
async function matched(lists, trees) {
	const ids = /* @__PURE__ */ new Map();
	for (const entry of lists.base) ids.set(entry, await agentIdOf(entry, trees.base));
	for (const entry of lists.head) ids.set(entry, await agentIdOf(entry, trees.head));
	const sameId = (a, b) => ids.get(a) !== void 0 && ids.get(a) === ids.get(b);
	const lacksId = (a, b) => ids.get(a) === void 0 || ids.get(b) === void 0;
	const sameFile = (a, b) => (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.ks)(a)[0] === (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.ks)(b)[0];
	const tests = [
		(a, b) => a.name === b.name && (sameId(a, b) || sameFile(a, b)),
		sameId,
		sameFile,
		(a, b) => a.name === b.name && lacksId(a, b)
	];
	const partners = [];
	for (const isSame of tests) for (const head of lists.head) {
		if (partners.some((pair) => pair.head === head)) continue;
		const base = lists.base.find((entry) => !partners.some((pair) => pair.base === entry) && isSame(entry, head));
		if (base) partners.push({
			base,
			head
		});
	}
	return partners;
}
async function agentIdOf({ card }, tree) {
	if (card === void 0) return void 0;
	const read = await (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.dn)(tree, card, { named: true });
	return read.kind === "governed" ? read.governed.card?.agentId : void 0;
}
function namedBy(agents) {
	const files = new Set(agents.flatMap(_cards_js__WEBPACK_IMPORTED_MODULE_2__.ks));
	const items = agents.flatMap(({ tools = [], traces }) => [...tools, ...traces?.files ?? []]);
	return {
		asOwn: (file) => files.has(file),
		asItem: (file) => items.some((item) => (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Dt)(item, file))
	};
}
async function partOf(entry, { asOwn }, trees) {
	const { card: formerCard, policy: formerPolicy, access: formerLists = [], ...rest } = entry;
	const present = async (file) => file !== void 0 && await exists(trees.head, file) ? file : void 0;
	const card = await present(formerCard);
	const policy = await present(formerPolicy);
	const access = [];
	for (const file of formerLists) if (await present(file)) access.push(file);
	let isLeft = false;
	for (const { part, file } of (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Os)(entry)) isLeft ||= !asOwn(file) && await exists(trees.head, file) && (part === "card" || await differs(file, trees));
	if (!isLeft) return void 0;
	return {
		...rest,
		...card !== void 0 && { card },
		...policy !== void 0 && { policy },
		...access.length > 0 && { access }
	};
}
async function wholeOf(entry, { asOwn, asItem }, head, headFiles, settings) {
	for (const file of (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.ks)(entry)) if (!asOwn(file) && await exists(head, file)) return entry;
	const folder = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.fs)((0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.ks)(entry)[0] ?? "");
	const stems = ["", ...(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.ks)(entry).map(_cards_js__WEBPACK_IMPORTED_MODULE_2__.vs)];
	const isCandidate = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.ls)(settings.cards);
	const isShared = headFiles.some((file) => (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.fs)(file) === folder && (isCandidate(file) || asOwn(file)));
	const isOwnToolList = (file) => !isShared && (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.gs)(file) && (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.fs)(file) === folder && stems.includes((0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.vs)(file));
	const items = [...entry.tools ?? [], ...entry.traces?.files ?? []];
	return headFiles.some((file) => !asItem(file) && (items.some((item) => (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Dt)(item, file)) || !entry.tools && isOwnToolList(file))) ? entry : void 0;
}
async function exists(tree, file) {
	return (await tree.read(file, 0)).kind !== "absent";
}
const MAX_COMPARED_BYTES = 1048576;
async function differs(file, { base, head }) {
	const former = await base.read(file, MAX_COMPARED_BYTES);
	const present = await head.read(file, MAX_COMPARED_BYTES);
	if (former.kind !== "bytes" || present.kind !== "bytes") return true;
	return Buffer.compare(former.bytes, present.bytes) !== 0;
}
async function newAtBase(headList, partners, base, settings) {
	const isCandidate = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.ls)(settings.cards, settings.exclude);
	const added = [];
	for (const entry of headList) {
		if (partners.some(({ head }) => head === entry)) continue;
		const own = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.ks)(entry);
		if (settings.discover && own.some(isCandidate)) continue;
		if (!(await Promise.all(own.map((file) => exists(base, file)))).includes(false)) added.push(entry);
	}
	return added;
}
function moved({ base, head }, headFiles, { asItem }) {
	const teams = [.../* @__PURE__ */ new Set([...base.teams ?? [], ...head.teams ?? []])];
	const folder = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.fs)((0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.ks)(head)[0] ?? "");
	const remaining = (items = []) => items.filter((item) => headFiles.some((file) => !asItem(file) && (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Dt)(item, file)));
	const formerLists = remaining(base.tools);
	const nearLists = headFiles.filter((file) => (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.gs)(file) && (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.fs)(file) === folder).map((text) => ({ text }));
	const tools = formerLists.length > 0 ? [...head.tools ?? nearLists, ...formerLists] : head.tools;
	const traces = tracesOfBoth({
		base: base.traces,
		head: head.traces
	}, remaining(base.traces?.files), () => headFiles.filter((file) => (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__._s)(file) && (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.cs)(file) === folder).map((text) => ({ text })));
	const { tools: _, traces: __, ...rest } = head;
	return {
		...rest,
		...tools && { tools },
		...traces && { traces },
		...teams.length > 0 && { teams }
	};
}
async function hostsOfBoth({ base, head }, tree) {
	const files = base.host === void 0 ? [] : await (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.kt)(tree);
	const host = [...head.host ?? []];
	for (const path of base.host ?? []) if (files.some((file) => (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.ps)(file, path)) || await exists(tree, path)) host.push(path);
	return host.length > 0 ? { host: [...new Set(host)] } : {};
}
function tracesOfBoth({ base, head }, remaining, nearFiles) {
	const agentId = base?.agentId ?? head?.agentId;
	const window = base?.agentId === void 0 ? head?.window : base.window;
	const files = remaining.length > 0 ? [...head ? head.files ?? [] : nearFiles(), ...remaining] : head?.files;
	if (agentId === void 0 && files === void 0) return void 0;
	return {
		...files && { files },
		...agentId !== void 0 && { agentId },
		...window !== void 0 && { window }
	};
}
function withAgents(settings, agents) {
	const { agents: _, ...rest } = settings;
	return agents.length > 0 ? {
		...rest,
		agents
	} : rest;
}
function droppedAgent(entry, { name }, { inForce: settings, head: present }) {
	const file = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.ks)(entry)[0] ?? "";
	if (present.discover && (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.ls)(present.cards, present.exclude)(file)) return [];
	const severity = settings.discover && present.discover ? "warning" : "error";
	const words = _cards_js__WEBPACK_IMPORTED_MODULE_2__.bi.words.dropped(entry.name);
	return [(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(_cards_js__WEBPACK_IMPORTED_MODULE_2__.bi, file, words, {
		severity,
		agent: name
	})];
}
// build/src/run/empty-patterns.js
async function emptyPatterns(settings, tree, affected = []) {
	const { cards } = settings;
	if (cards === void 0 || !settings.discover) return [];
	const isCandidate = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.ls)(cards);
	if (affected.flatMap(pathsOf$1).some(isCandidate) || (await (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.At)(tree, isCandidate)).length > 0) return [];
	const severity = {
		pass: "note",
		warn: "warning",
		fail: "error"
	}[settings.onNoCards];
	return [(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(_cards_js__WEBPACK_IMPORTED_MODULE_2__.Pi, "", _cards_js__WEBPACK_IMPORTED_MODULE_2__.Pi.words.patterns(cards), { severity })];
}
// build/src/run/scope/named-paths.js
var NothingNamed = class extends Error {};
async function requireNamedPaths({ paths, patterns }, searched) {
	if (paths.length === 0 && patterns.length === 0) return;
	const files = [.../* @__PURE__ */ new Set([...await searched.tree.list(), ...searched.gone])];
	for (const pattern of patterns) {
		const isFound = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.ls)([pattern]);
		if ((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.T)(pattern) || files.some(isFound) || (await (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.At)(searched.tree, isFound)).length > 0) continue;
		throw new NothingNamed(`--cards is ${JSON.stringify(pattern)}, which matches no file`);
	}
	for (const named of paths) {
		if (await holdsAgent(named, files, searched)) continue;
		throw new NothingNamed(`${JSON.stringify(named || ".")} has no card, policy or access list, and no permission file that defines what agents may do; specify an agent's folder, or specify the files with --cards`);
	}
}
async function holdsAgent(named, files, { tree, settings, gone }) {
	const isFile = files.includes(named);
	const isOfHost = settings.permissionFiles && (0,_permissions_js__WEBPACK_IMPORTED_MODULE_4__.r)(named) !== void 0;
	if (isFile && !(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.gs)(named) && !(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__._s)(named)) return !isOfHost || holdsHost(named, files, {
		tree,
		gone
	});
	const folder = isFile ? (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.cs)(named) : named;
	const isCandidate = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Mt)(settings, {});
	const listed = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Pt)(settings);
	for (const file of files) {
		if (folder !== "" && !file.startsWith(`${folder}/`)) continue;
		if (!isCandidate(file) && !listed.has(file)) continue;
		const { kind } = await (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.dn)(tree, file, { named: false });
		if (kind === "governed" || kind === "broken" || kind === "absent" && gone.has(file)) return true;
	}
	return settings.permissionFiles && await holdsHost(folder, files, {
		tree,
		gone
	});
}
async function holdsHost(named, files, { tree, gone }) {
	const isInside = (file) => named === "" || file === named || file.startsWith(`${named}/`);
	const found = files.filter((file) => isInside(file) && (0,_permissions_js__WEBPACK_IMPORTED_MODULE_4__.r)(file) !== void 0);
	if (found.some((file) => gone.has(file))) return true;
	if (found.length === 0) return false;
	return [...(await readHosts(tree, new Set(found))).values()].some((host) => host.findings.length > 0 || unitsOf(host).length > 0);
}
// build/src/run/prepare.js
async function prepareRun(request, plan, adapters) {
	if (plan.kind === "all") return withoutBase(request, adapters, plan.note === void 0 ? [] : [plan.note]);
	const change = await adapters.openChange(plan);
	return change ? ofChange(request, adapters, change) : withoutBase(request, adapters, ["the commit before the push no longer exists, so everything is checked"]);
}
async function withoutBase(request, adapters, notices) {
	const head = adapters.checkedOut();
	const written = await readSettings(request.source, head);
	const { inForce, findings } = written;
	adapters.settled?.(inForce);
	if (request.named) await requireNamedPaths(request.named, {
		tree: head,
		settings: inForce,
		gone: /* @__PURE__ */ new Set()
	});
	const ofPatterns = request.named?.files ? [] : await emptyPatterns(inForce, head);
	return {
		head,
		settings: withOneListing(written),
		findings: [...findings, ...(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Q)(ofPatterns, inForce)],
		notices
	};
}
async function ofChange(request, adapters, opened) {
	const { named, source } = request;
	const { configFile } = source;
	if (named) await requireNamedPaths(named, {
		tree: opened.head,
		settings: settingsOfInputs(source),
		gone: new Set((opened.listed ?? []).flatMap(pathsOf$1))
	});
	await prefetchSettings(opened, configFile);
	const written = await readSettingsOfChange(source, opened);
	adapters.settled?.(written.inForce);
	const change = withSharedFiles(opened, written);
	const settings = await withBothListings(written, change);
	const { inForce, own } = settings;
	const changed = await changedFilesOf(change, [
		inForce.head,
		inForce.base,
		own.base,
		own.head
	], configFile);
	const configuration = await headConfiguration(source, change, changed?.affected, written);
	await prefetchGoverned(change, configFile, changed?.governed ?? []);
	const ofPatterns = named?.files ? [] : await emptyPatterns(inForce.head, change.head, changed?.affected);
	return {
		head: change.head,
		change,
		...changed && { changed },
		settings,
		findings: [
			...changed?.findings ?? [],
			...configuration.findings,
			...(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Q)(ofPatterns, inForce.head)
		],
		notices: [
			...change.notices,
			...configuration.notices,
			...changed?.notices ?? [],
			...changed ? workflowNotices(request, changed.affected) : []
		]
	};
}
function withSharedFiles(change, written) {
	if (!(change.base instanceof BaseTree)) return change;
	const base = change.base.sharing(isSharedFile([
		written.inForce,
		written.base,
		written.head
	]));
	return {
		...change,
		base,
		inForce: change.inForce === change.base ? base : change.inForce
	};
}
// build/src/adapters/process/sha256.js
var Sha256 = class {
	#hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_7__.createHash)("sha256");
	update(text) {
		this.#hash.update(text, "utf8");
	}
	hex() {
		return this.#hash.digest("hex");
	}
};
function sha256(text) {
	return (0,node_crypto__WEBPACK_IMPORTED_MODULE_7__.createHash)("sha256").update(text, "utf8").digest("hex");
}
// build/src/report/attestation.js
const RESULTS = {
	pass: "PASSED",
	warn: "WARNED",
	fail: "FAILED"
};
function attestationOf(run) {
	const commit = run.commit.toLowerCase();
	if (!/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(commit)) throw new RangeError(`${JSON.stringify(run.commit)} is not a full commit id`);
	const digests = new Map(run.policyFiles.map(({ path, sha256 }) => [path, sha256]));
	return {
		_type: "https://in-toto.io/Statement/v1",
		subject: [{
			name: run.repository,
			digest: { gitCommit: commit }
		}],
		predicateType: "https://in-toto.io/attestation/test-result/v0.1",
		predicate: {
			result: RESULTS[run.result],
			configuration: sorted(digests.keys()).map((path) => ({
				name: path,
				digest: { sha256: digests.get(path) ?? "" }
			})),
			...run.url !== void 0 && { url: run.url },
			passedTests: sorted(run.passed),
			warnedTests: sorted(run.warned),
			failedTests: sorted(run.failed)
		}
	};
}
function sorted(names) {
	return [...new Set(names)].sort();
}
// build/src/report/decision-log/decisions-of-run.js
function writeDecisions(agents, subject, write, sha256) {
	const digests = new Map(policyFiles(agents, sha256).map((file) => [file.path, file.sha256]));
	const files = [...digests].map(([path, digest]) => ({
		path,
		sha256: digest
	}));
	const writer = new DecisionLogWriter({
		...subject,
		files
	}, write, sha256);
	const notEvaluated = [];
	for (const { agent, history } of agents) {
		const access = history?.history.access;
		if (access === void 0) continue;
		access.each((decision) => {
			writer.add(decisionOf(agent, decision, digests));
		});
		for (const { listed, reason, calls } of access.notEvaluated) {
			const { name, limit } = listed.entry;
			const what = `${limit ? "the limit of " : ""}${JSON.stringify(name)} for ${agent.name}`;
			notEvaluated.push({
				what,
				reason,
				count: calls
			});
		}
	}
	return writer.end(notEvaluated);
}
function policyFiles(agents, sha256) {
	const lists = agents.flatMap(({ agent: { access } }) => access ? [...access.floors, ...access.own] : []);
	return [...new Map(lists.map(({ document }) => [document.file, document.text]))].map(([path, text]) => ({
		path,
		sha256: sha256(text)
	})).sort((a, b) => a.path < b.path ? -1 : 1);
}
function decisionOf(agent, { decision, at, session, number, count, ...shown }, digests) {
	const { entry } = decision.decidedBy ?? {};
	const file = (entry?.place ?? decision.rule.place)?.document.file ?? null;
	const limit = entry?.limit ? (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.En)(entry.limit) : null;
	return {
		timestamp: at === void 0 ? null : new Date(at).toISOString(),
		actor: shown.actor,
		action: shown.action,
		resource: shown.resource,
		effect: decision.effect,
		policy_id: entry?.name ?? null,
		policy_file: file,
		policy_version: file === null ? null : digests.get(file) ?? null,
		reason: (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Ja)(decision),
		mode: decision.mode,
		limit: limit === null || count === void 0 ? limit : `${limit}: ${count}`,
		session: session ?? null,
		agent: agent.name,
		source: shown.source,
		call_index: number - 1
	};
}
// build/src/run/records.js
const HOST = /^https?:\/\/[^/]+\//;
function withRecords(report, request, settings) {
	if (report.shard) return report;
	const decisionLog = settings.decisionsFile === void 0 ? void 0 : logOf(report, request.clock.now);
	const attestation = settings.attestationFile === void 0 ? void 0 : attestationFor(report);
	return {
		...report,
		...decisionLog && {
			decisionLog,
			notices: [...report.notices, logNotice(decisionLog)]
		},
		...attestation !== void 0 && { attestation }
	};
}
function logOf({ agents, links, version }, now) {
	const subject = {
		commit: links?.sha ?? null,
		base: links?.base ?? null,
		tool_version: version,
		time: now.toISOString()
	};
	const write = (append) => {
		writeDecisions(agents, subject, append, sha256);
	};
	return {
		...writeDecisions(agents, subject, () => {}, sha256),
		write
	};
}
function logNotice({ rows, counts, finalHash }) {
	const { allow, deny, audit } = counts;
	return `the decision log has ${(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Xr)(rows, ["decision", "decisions"])} (${allow} allow, ${deny} deny, ${audit} audit); its final hash is ${finalHash}`;
}
function attestationFor(report) {
	const { agents, links, verdict } = report;
	const commit = links?.sha;
	if (links === void 0 || commit === void 0 || !/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(commit)) throw new _cli_js__WEBPACK_IMPORTED_MODULE_1__.J("attestation-file needs a checked commit, but this run has none", "use attestation-file only on events that have a commit");
	const named = (wanted) => agents.flatMap((agent) => wanted.includes(agent.verdict) ? [agent.agent.name] : []);
	return attestationOf({
		repository: links.repository.replace(HOST, ""),
		commit,
		result: verdict === "error" ? "fail" : verdict,
		policyFiles: policyFiles(agents, sha256),
		...links.run !== void 0 && { url: links.run },
		passed: named(["pass"]),
		warned: named(["warn"]),
		failed: named(["fail", "error"])
	});
}
// build/src/evaluation/api-differences.js
const SAME_TYPE = {
	forbidden: "forbidden",
	escalation: "forbidden",
	escalation_denied: "forbidden",
	unmapped: "unmapped",
	unmapped_denied: "unmapped",
	unmapped_tool: "unmapped",
	capability_exceeded: "exceeded",
	capability_mismatch: "exceeded"
};
const ROUNDING = .1;
const NOTHING = {
	level: "nothing",
	types: []
};
function toolDifferences(own, api) {
	const ofTools = differencesByTool(problemsOf(own), api.problems);
	return [
		...ofTools,
		...ofTools.length === 0 ? verdictDifference(own.verdict, api.verdict) : [],
		...coverageDifference(own, api)
	];
}
function traceDifferences(own, known, api) {
	const { evaluated, listed, summary } = api;
	if (evaluated === 0 !== (own.traces_evaluated === 0)) return {
		differences: [countDifference(evaluated, own.traces_evaluated)],
		compared: 0
	};
	const isSame = evaluated === own.traces_evaluated && [...listed ?? []].every((id) => known.has(id));
	const isShared = (id) => id === void 0 || known.has(id) && (listed?.has(id) ?? true);
	const hasTraces = api.problems.every(({ traceId }) => traceId !== void 0);
	const shared = [...listed ?? new Set(api.problems.map(({ traceId }) => traceId))];
	const compared = isSame ? evaluated : shared.filter(isShared).length;
	if (!isSame && !hasTraces) return {
		differences: [],
		compared: 0
	};
	const ofTools = differencesByTool(uniqueProblems(own.violations.flatMap((row) => isShared(row.trace_id) ? [problemOf(row, hasTraces)] : [])), api.problems.filter(({ level, traceId }) => level === "violation" && isShared(traceId))).filter(({ api: there }) => there !== resultWords(NOTHING) || listed !== void 0 || isListed(own, api));
	const isCounted = isSame && ofTools.length === 0;
	return {
		differences: [
			...ofTools,
			...isCounted && summary ? summaryDifferences(own, summary) : [],
			...isCounted && api.verdict ? verdictDifference(own.verdict, api.verdict) : []
		],
		compared
	};
}
function isListed(own, { evaluated, isWhole }) {
	return isWhole && evaluated === own.traces_evaluated && own.violation_count === own.violations.length;
}
function problemsOf({ violations, warnings }) {
	return [...violations.map((row) => problemOf(row, false)), ...warnings.map(({ tool, type }) => ({
		level: "warning",
		tool,
		type
	}))];
}
function problemOf({ type, tool, severity, trace_id: id }, hasTraces) {
	const known = _cards_js__WEBPACK_IMPORTED_MODULE_2__.Zo.find((each) => each === severity);
	return {
		level: "violation",
		tool,
		type,
		...known && { severity: known },
		...hasTraces && id !== void 0 && { traceId: id }
	};
}
function uniqueProblems(problems) {
	return [...new Map(problems.map((each) => [JSON.stringify(each), each])).values()];
}
function differencesByTool(own, api) {
	const keyOf = ({ tool, traceId }) => JSON.stringify([tool, traceId]);
	const [ownByKey, apiByKey] = [(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.yo)(own, keyOf), (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.yo)(api, keyOf)];
	return [...new Map([...own, ...api].map((problem) => [keyOf(problem), problem]))].flatMap(([key, { tool, traceId }]) => {
		const here = worstOf(ownByKey.get(key) ?? []);
		const there = worstOf(apiByKey.get(key) ?? []);
		if (isSameResult(here, there)) return [];
		return [{
			about: "tool",
			tool,
			...traceId !== void 0 && { traceId },
			api: resultWords(there),
			own: resultWords(here)
		}];
	});
}
function worstOf(problems) {
	const violations = problems.filter(({ level }) => level === "violation");
	if (violations.length === 0) return problems.length === 0 ? NOTHING : {
		level: "warning",
		types: []
	};
	const severity = _cards_js__WEBPACK_IMPORTED_MODULE_2__.Zo.find((known) => violations.some((violation) => violation.severity === known));
	const worst = violations.filter((violation) => violation.severity === severity);
	return {
		level: "violation",
		...severity && { severity },
		types: worst.flatMap(({ type }) => type ?? [])
	};
}
function isSameResult(a, b) {
	if (a.level !== b.level) return false;
	if (a.severity && b.severity && a.severity !== b.severity) return false;
	const [types, others] = [a, b].map((result) => result.types.map((type) => SAME_TYPE[type]));
	return types === void 0 || others === void 0 || types.length === 0 || others.length === 0 || [...types, ...others].includes(void 0) || types.some((type) => others.includes(type));
}
function resultWords({ level, severity, types: [type] }) {
	switch (level) {
		case "nothing": return "not a violation";
		case "warning": return "a warning";
		case "violation": return `a ${[severity, "violation"].filter((word) => word !== void 0).join(" ")}${type === void 0 ? "" : ` (${type})`}`;
		default: return level;
	}
}
function verdictDifference(own, api) {
	return own === api ? [] : [{
		about: "verdict",
		own,
		api
	}];
}
function coverageDifference({ coverage, tools }, { coverage: api }) {
	const percent = coverage.coverage_pct;
	if (api === void 0 || percent === null) return [];
	if (api.mapped !== void 0) {
		const [own, theirs] = [new Set(coverage.mapped_card_actions), new Set(api.mapped)];
		const action = [...own, ...theirs].find((each) => own.has(each) !== theirs.has(each));
		const words = (isMapped) => isMapped ? "mapped" : "not mapped";
		if (action !== void 0) return [{
			about: "action",
			action,
			api: words(theirs.has(action)),
			own: words(own.has(action))
		}];
	}
	const mapped = tools.filter(({ outcome }) => outcome !== "unmapped").length;
	const shares = tools.length === 0 ? [percent] : [percent, 100 * mapped / tools.length];
	const stated = api.percent ?? (api.share === void 0 ? void 0 : 100 * api.share);
	const possible = api.percent === void 0 ? shares : [percent];
	if (stated === void 0 || possible.some((each) => Math.abs(each - stated) <= ROUNDING)) return [];
	return [{
		about: "coverage",
		api: (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Br)(stated),
		own: (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Br)(percent)
	}];
}
function countDifference(api, own) {
	const words = (count) => count === 0 ? "no trace was evaluated" : `${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.L)(count, "trace")} ${count === 1 ? "was" : "were"} evaluated`;
	return {
		about: "traces",
		api: words(api),
		own: words(own)
	};
}
function summaryDifferences({ summary: own }, api) {
	const verdict = API_VERDICTS.toReversed().find((each) => own[each] !== api[each]);
	if (verdict === void 0) return [];
	const words = (count) => `${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.sn)(count)} ${count === 1 ? "trace has" : "traces have"} the verdict "${verdict}"`;
	return [{
		about: "traces",
		api: words(api[verdict]),
		own: words(own[verdict])
	}];
}
// build/src/run/remote-check/answers.js
const MAX_DIFFERENCES = 20;
function comparisonOf({ differences, isExplained: _, ...answers }) {
	return {
		...answers,
		count: differences.length,
		differences: differences.slice(0, MAX_DIFFERENCES).map(_cards_js__WEBPACK_IMPORTED_MODULE_2__.Oi)
	};
}
async function compareTools({ agentId, published, composed }, api, { now }) {
	const tools = (published.tools?.tools ?? []).map(({ canonical }) => canonical);
	if (tools.length === 0 || !(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.va)(published)) return void 0;
	const wanted = {
		tools: [...new Set(tools)],
		policy: policyDocument(published)
	};
	const { contract, result } = await api.evaluateTools(agentId, wanted);
	const ownAnswer = (agent) => (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Gn)(agent, (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.qn)(agent), {
		now,
		context: "audit",
		durationMs: 0
	});
	const own = ownAnswer(published);
	const differences = toolDifferences(own, result);
	return {
		contract,
		compared: wanted.tools.length,
		apiVerdict: result.verdict,
		ownVerdict: own.verdict,
		differences,
		isExplained: differences.length > 0 && composed !== void 0 && toolDifferences(ownAnswer(composed), result).length === 0
	};
}
async function compareTraces({ agentId, published, composed }, { traces: origins }, api, setup) {
	const { traces, settings, now } = setup;
	const origin = origins?.api;
	if (origin?.agentId !== agentId || typeof traces !== "function") return void 0;
	if (!(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.va)(published)) return void 0;
	const wanted = wantedTraces(origin, settings, now);
	const ownAnswer = (agent) => ownHistory({
		...agent,
		traces: {
			files: [],
			api: origin
		}
	}, agentId, traces, setup);
	const own = await ownAnswer(published);
	if (own === void 0) return void 0;
	const { contract, result } = await api.evaluateTraces(agentId, {
		start: wanted.since,
		end: now.getTime(),
		count: Math.max(1, own.ids.size),
		policy: policyDocument(published)
	});
	const { differences, compared } = traceDifferences(own.response, own.ids, result);
	const ofComposed = differences.length > 0 && composed && await ownAnswer(composed);
	return {
		contract,
		compared,
		apiVerdict: result.verdict ?? null,
		ownVerdict: own.response.verdict,
		differences,
		isExplained: Boolean(ofComposed && traceDifferences(ofComposed.response, own.ids, result).differences.length === 0)
	};
}
async function ownHistory(agent, agentId, traces, { settings, now }) {
	const origin = agent.traces?.api;
	if (origin === void 0) return void 0;
	const wanted = wantedTraces(origin, settings, now);
	const { history, sources = [] } = (await historiesOf([agent], {
		tree: (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.pt)("no files", "", ""),
		settings: {
			...settings,
			grace: "off",
			aliases: /* @__PURE__ */ new Map()
		},
		now,
		isEvidence: ALL_EVIDENCE,
		since: wanted.since,
		api: traces
	})).get(agent) ?? {};
	if (history === void 0) return void 0;
	const { rows } = await traces(agentId, wanted);
	return {
		response: (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.ut)(agent, history, {
			now,
			context: "audit",
			durationMs: 0,
			agentId,
			sources
		}),
		ids: new Set(rows.flatMap((row) => traceIdOf(row) ?? []))
	};
}
function traceIdOf(row) {
	const id = (typeof row.trace_json === "string" ? parsed(row.trace_json) : row.trace_json)?.trace_id ?? row.trace_id;
	return typeof id === "string" ? id : void 0;
}
function parsed(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
// build/src/run/remote-check/findings.js
var Findings = class {
	isCompared;
	notices = [];
	#findings = [];
	#views = /* @__PURE__ */ new Map();
	constructor(isCompared) {
		this.isCompared = isCompared;
	}
	add(agent, rule, words) {
		this.#findings.push(this.#findingOf(agent, rule, words));
	}
	addOld(agent, rule, words) {
		const finding = this.#findingOf(agent, rule, words);
		this.#findings.push(this.isCompared ? {
			...finding,
			isNew: false
		} : finding);
	}
	#findingOf(agent, rule, words) {
		const card = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.ko)(agent).card?.place.document;
		const at = card ? (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Dt)(card) : (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.ft)(agent);
		return (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.wt)(rule, {
			at,
			...words
		}, agent.name);
	}
	view(report, view) {
		this.#views.set(report, view);
	}
	result() {
		return {
			views: this.#views,
			findings: this.#findings,
			notices: this.notices
		};
	}
};
function joined(results) {
	return {
		views: new Map(results.flatMap(({ views }) => [...views])),
		findings: results.flatMap(({ findings }) => findings),
		notices: results.flatMap(({ notices }) => notices)
	};
}
// build/src/run/remote-check/reclassifications.js
const MAX_TRACES = 3;
function reclassificationsOf({ history }) {
	const groups = /* @__PURE__ */ new Map();
	for (const { gap, tool, type, reason, trace_id: id } of history?.response.violations ?? []) {
		if (gap !== "card") continue;
		const key = JSON.stringify([
			tool,
			type,
			reason
		]);
		const group = groups.get(key) ?? {
			tool,
			why: reason,
			ids: [],
			count: 0
		};
		group.count += 1;
		if (group.ids.length < MAX_TRACES && !group.ids.includes(id)) group.ids.push(id);
		groups.set(key, group);
	}
	return [...groups.values()].map(({ tool, why, ids: traceIds, count: violations }) => ({
		tool,
		violations,
		traceIds,
		reason: `The agent called ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.G)(tool)} as intended, and its card is incomplete: ${why}.`
	}));
}
// build/src/run/remote-check/remote-check.js
async function checkRemotely(reports, setup) {
	const { api } = setup;
	const concerned = reports.filter(({ agent }) => (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Do)(agent) && (agent.card ?? agent.policy) !== void 0);
	const found = new Findings(setup.former !== void 0);
	if ("missing" in api) {
		const rule = api.missing === "error" ? _cards_js__WEBPACK_IMPORTED_MODULE_2__.Ts : _cards_js__WEBPACK_IMPORTED_MODULE_2__.ws;
		for (const { agent } of concerned) found.add(agent, rule, api.words);
		return found.result();
	}
	const [first, ...others] = await agentsToAsk(concerned, setup, found);
	if (first === void 0) return found.result();
	const failure = await ask(first, api, setup, found);
	if (failure && isLasting(failure)) {
		const { words } = _cards_js__WEBPACK_IMPORTED_MODULE_2__.Ts;
		for (const { report, agentId } of others) {
			const sentence = words.notAsked(agentId, failure.message, failure.help);
			found.add(report.agent, _cards_js__WEBPACK_IMPORTED_MODULE_2__.Ts, sentence);
		}
		return found.result();
	}
	const ofOthers = others.map(() => new Findings(found.isCompared));
	await Promise.all(others.map((agent, index) => ask(agent, api, setup, ofOthers[index] ?? found)));
	return joined([found, ...ofOthers].map((each) => each.result()));
}
function isLasting({ kind, status }) {
	return kind === "unreachable" || status === 401 || kind === "refused" && status === void 0;
}
async function agentsToAsk(reports, { settings, baseSettings, former }, found) {
	const before = await former?.(reports.map(({ agent }) => agent));
	return reports.flatMap((report) => {
		const { agent } = report;
		const [expected] = former === void 0 ? [agent] : before?.get(agent) ?? [];
		if (expected === void 0) {
			found.notices.push(`the API was not asked about the new agent ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.G)(agent.name)}; remote-check begins once the agent's card is on the base branch`);
			return [];
		}
		const { agentId } = cardOf(expected, former === void 0 ? settings : baseSettings);
		if (agentId !== void 0) return [{
			report,
			agentId,
			expected
		}];
		found.add(agent, _cards_js__WEBPACK_IMPORTED_MODULE_2__.ws, _cards_js__WEBPACK_IMPORTED_MODULE_2__.ws.words.noId());
		return [];
	});
}
async function ask(asked, api, setup, found) {
	const { report } = asked;
	try {
		const view = await viewOf(asked, api, setup, found);
		if (view) found.view(report, view);
		return;
	} catch (error) {
		if (!(error instanceof MnemomError)) throw error;
		const words = _cards_js__WEBPACK_IMPORTED_MODULE_2__.Ts.words.failed(error.message, error.help);
		found.add(report.agent, _cards_js__WEBPACK_IMPORTED_MODULE_2__.Ts, words);
		return error;
	}
}
async function viewOf(asked, api, setup, found) {
	const { report, agentId } = asked;
	const { agent } = report;
	const published = await api.publishedSources(agentId);
	const reclassifications = reclassificationsOf(report);
	if (published === "none") {
		found.addOld(agent, _cards_js__WEBPACK_IMPORTED_MODULE_2__.Ni, _cards_js__WEBPACK_IMPORTED_MODULE_2__.Ni.words.none(agentId));
		const [version, floors, amendments] = [
			null,
			null,
			[]
		];
		return {
			agentId,
			published,
			version,
			floors,
			amendments,
			reclassifications
		};
	}
	const isSame = isExpected(asked, published);
	const amendments = isSame ? [] : await amendmentsOf(agentId, api, found);
	if (!isSame) await reportDifference(asked, published, amendments, found);
	const read = await publishedAgent(published, agent);
	if (read.kind === "broken") {
		const words = _cards_js__WEBPACK_IMPORTED_MODULE_2__.Ts.words.unreadable(agentId, read.why);
		found.add(agent, _cards_js__WEBPACK_IMPORTED_MODULE_2__.Ts, words);
		return;
	}
	const ofPolicy = policyFileOf(asked.expected);
	if (read.agent.policy === void 0 && ofPolicy !== void 0) found.addOld(agent, _cards_js__WEBPACK_IMPORTED_MODULE_2__.Ni, _cards_js__WEBPACK_IMPORTED_MODULE_2__.Ni.words.policy(agentId, ofPolicy));
	const sides = {
		agentId,
		published: read.agent,
		composed: read.composed
	};
	const tools = await compareTools(sides, api, setup);
	const traces = await compareTraces(sides, agent, api, setup);
	const { isStale, floors, version = null } = published;
	const differences = [...tools?.differences ?? [], ...traces?.differences ?? []];
	const [first] = differences;
	const isComposed = [tools, traces].some((answer) => answer?.isExplained);
	const reason = isStale ? "stale" : isComposed ? "composition" : void 0;
	if (first) {
		const words = _cards_js__WEBPACK_IMPORTED_MODULE_2__.ki.words.differs(agentId, first, differences.length - 1, reason);
		found.addOld(agent, _cards_js__WEBPACK_IMPORTED_MODULE_2__.ki, words);
	}
	return {
		agentId,
		published: isSame ? "same" : "differs",
		version,
		floors: floors?.map(({ scope }) => scope) ?? null,
		...tools && { tools: comparisonOf(tools) },
		...traces && { traces: comparisonOf(traces) },
		amendments,
		reclassifications
	};
}
function isExpected({ expected }, { value }) {
	const document = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.ko)(expected).card?.place.document;
	return document !== void 0 && isSameCard(value, document.value);
}
function policyFileOf(agent) {
	const { card, policy } = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.ko)(agent);
	const file = policy?.place.document.file;
	return file === card?.place.document.file || !(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Oo)(agent).some((each) => each.file === file) ? void 0 : file;
}
async function reportDifference({ report: { agent }, agentId, expected }, published, [latest], found) {
	const { words } = _cards_js__WEBPACK_IMPORTED_MODULE_2__.Ni;
	const document = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.ko)(expected).card?.place.document;
	if (document === void 0) {
		found.addOld(agent, _cards_js__WEBPACK_IMPORTED_MODULE_2__.Ni, words.noCard(agentId));
		return;
	}
	const compared = await compareWithPublished(cardToPublish(document, agentId), published, expected);
	const effect = compared.kind === "compared" ? compared.changes.direction : "unknown";
	found.addOld(agent, _cards_js__WEBPACK_IMPORTED_MODULE_2__.Ni, words.differs(agentId, document.file, effect, latest));
}
async function amendmentsOf(agentId, api, found) {
	try {
		return await api.amendments(agentId);
	} catch (error) {
		if (!(error instanceof MnemomError)) throw error;
		found.notices.push(`the amendments could not be listed: ${error.message}`);
		return [];
	}
}
// build/src/formats/shards/row-values.js
var PartialFault = class extends Error {};
const MAX_TIME = 864e13;
var RowValues = class RowValues {
	#row;
	#strings;
	#at = 0;
	constructor(row, strings) {
		this.#row = listOf(row);
		this.#strings = strings;
	}
	next() {
		const value = this.#row[this.#at];
		this.#at += 1;
		return value ?? void 0;
	}
	count(most = Number.MAX_SAFE_INTEGER) {
		return countOf(this.next(), most);
	}
	optionalCount() {
		const value = this.next();
		return value === void 0 ? void 0 : countOf(value);
	}
	time() {
		return optional(this.next(), timeOf);
	}
	text() {
		const text = this.optionalText();
		if (text === void 0) throw new PartialFault("has an invalid value; expected a string");
		return text;
	}
	optionalText() {
		const value = this.next();
		if (value === void 0) return void 0;
		const text = this.#strings[countOf(value)];
		if (text === void 0) throw new PartialFault("refers to a string that it does not contain");
		return text;
	}
	texts() {
		const values = new RowValues(this.list(), this.#strings);
		return values.#row.map(() => values.text());
	}
	amount() {
		const value = this.next();
		if (typeof value === "number" && value >= 0) return value;
		throw new PartialFault("has an invalid value; expected a non-negative number");
	}
	word(words) {
		const word = words[this.count()];
		if (word === void 0) throw new PartialFault("has an index that is out of range");
		return word;
	}
	list() {
		const value = this.next();
		return value === void 0 ? [] : listOf(value);
	}
	end() {
		if (this.#at < this.#row.length) throw new PartialFault("has a row with too many values");
	}
};
function listOf(value) {
	if (Array.isArray(value)) return value;
	throw new PartialFault("has an invalid value; expected a list");
}
function objectOf(value) {
	if (typeof value === "object" && value !== null && !Array.isArray(value)) return Object.assign(Object.create(null), value);
	throw new PartialFault("has an invalid value; expected an object");
}
function countOf(value, most = Number.MAX_SAFE_INTEGER) {
	if (typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= most) return value;
	throw new PartialFault("has an invalid value; expected a count");
}
function timeOf(value) {
	if (typeof value === "number" && Math.abs(value) <= MAX_TIME) return value;
	throw new PartialFault("has an invalid value; expected a time in milliseconds");
}
function textOf(value) {
	if (typeof value === "string") return value;
	throw new PartialFault("has an invalid value; expected a string");
}
function booleanOf(value) {
	if (typeof value === "boolean") return value;
	throw new PartialFault("has an invalid value; expected true or false");
}
function optional(value, read) {
	return value === void 0 || value === null ? void 0 : read(value);
}
// build/src/formats/shards/event-rows.js
const KINDS = [
	"call",
	"trace",
	"declare",
	"usage",
	"turn",
	"operation"
];
const STATUSES = [
	"ok",
	"error",
	"denied",
	"unknown"
];
const NAMED = [
	"tool",
	"action",
	"redacted"
];
const OPERATIONS = [
	"delegate",
	"memory search",
	"memory write"
];
const NO_DIGEST = "NaN";
var EventWriter = class {
	#numbers = /* @__PURE__ */ new Map();
	#added = [];
	takeTexts() {
		const added = this.#added;
		this.#added = [];
		return added;
	}
	row(event) {
		const { number, format, keys, results } = event;
		return [
			KINDS.indexOf(event.kind),
			number,
			this.#text(format),
			keys,
			results.map((result) => this.#result(result)),
			this.#content(event)
		];
	}
	#text(text) {
		if (text === void 0) return null;
		const known = this.#numbers.get(text);
		if (known !== void 0) return known;
		const number = this.#numbers.size;
		this.#numbers.set(text, number);
		this.#added.push(text);
		return number;
	}
	#result({ owner, fired, subjects }) {
		const ofCall = (call) => call?.map((subject) => this.#text(JSON.stringify(subject))) ?? null;
		return [
			owner,
			fired ? [
				fired.perList,
				fired.perTool,
				fired.undecided
			] : null,
			subjects?.map(ofCall) ?? null
		];
	}
	#content(event) {
		switch (event.kind) {
			case "call": return this.#call(event.call);
			case "trace": {
				const { id, at = null, agent, values, calls } = event.trace;
				return [
					this.#text(id),
					at,
					this.#text(agent),
					values.map((value) => this.#text(value)),
					calls.map((call) => this.#call(call))
				];
			}
			case "declare": return [this.#text(event.tool.name), this.#text(event.tool.server)];
			case "usage": {
				const { input, cacheRead, cacheWrite, output, partial, agent } = event.usage;
				return [
					...this.#place(event.usage),
					this.#text(agent),
					input,
					cacheRead,
					cacheWrite,
					output,
					partial ? 1 : 0
				];
			}
			case "turn": return this.#place(event.turn);
			case "operation": return [
				...this.#place(event.operation),
				this.#text(event.operation.agent),
				...this.#operation(event.operation)
			];
			default: return event;
		}
	}
	#place(place) {
		const { order = null, at = null, session, trace } = place;
		return [
			order,
			at,
			this.#text(session),
			this.#text(trace)
		];
	}
	#call(call) {
		const { tool, raw, server, agent, status, named, inputDigest, operation } = call;
		const digest = inputDigest ?? null;
		return withoutNulls([
			this.#text(tool),
			...this.#place(call),
			this.#text(agent),
			STATUSES.indexOf(status),
			this.#text(server),
			this.#text(raw),
			NAMED.indexOf(named ?? "tool") || null,
			Number.isNaN(digest) ? NO_DIGEST : digest,
			...operation ? this.#operation(operation) : []
		]);
	}
	#operation({ kind, target }) {
		return [OPERATIONS.indexOf(kind), this.#text(target)];
	}
};
function withoutNulls(row) {
	return row.slice(0, row.findLastIndex((value) => value !== null) + 1);
}
var EventReader = class {
	#texts = [];
	#subjects = /* @__PURE__ */ new Map();
	addTexts(texts) {
		for (const text of listOf(texts)) this.#texts.push(textOf(text));
	}
	event(row) {
		const values = this.#values(row);
		const kind = values.word(KINDS);
		const number = values.count();
		const format = values.text();
		const keys = values.list().map(textOf);
		const results = values.list().map((row) => this.#result(row));
		const content = this.#content(kind, this.#values(values.next()));
		values.end();
		return {
			number,
			format,
			keys,
			results,
			...content
		};
	}
	#result(row) {
		const values = this.#values(row);
		const owner = values.count();
		const fired = values.next();
		const subjects = values.next();
		values.end();
		return {
			owner,
			...fired !== void 0 && { fired: firedOf(fired) },
			...subjects !== void 0 && { subjects: listOf(subjects).map((call) => optional(call, (list) => listOf(list).map((number) => this.#subject(countOf(number))))) }
		};
	}
	#subject(number) {
		const known = this.#subjects.get(number);
		if (known !== void 0) return known;
		const subject = subjectOf(this.#texts[number]);
		this.#subjects.set(number, subject);
		return subject;
	}
	#values(row) {
		return new RowValues(row, this.#texts);
	}
	#content(kind, values) {
		const content = this.#contentOf(kind, values);
		values.end();
		return content;
	}
	#contentOf(kind, values) {
		switch (kind) {
			case "call": return {
				kind,
				call: callOf(values)
			};
			case "trace": return {
				kind,
				trace: this.#trace(values)
			};
			case "declare": return {
				kind,
				tool: {
					name: values.text(),
					...set("server", values.optionalText())
				}
			};
			case "usage": return {
				kind,
				usage: usageOf(values)
			};
			case "turn": return {
				kind,
				turn: placeOf$1(values)
			};
			case "operation": {
				const place = placeOf$1(values);
				const agent = set("agent", values.optionalText());
				const operation = operationOf(values.word(OPERATIONS), values.optionalText());
				return {
					kind,
					operation: {
						...place,
						...agent,
						...operation
					}
				};
			}
			default: return kind;
		}
	}
	#trace(values) {
		const id = values.text();
		const at = set("at", values.time());
		const agent = set("agent", values.optionalText());
		const applied = values.texts();
		const calls = values.list().map((row) => {
			const inner = this.#values(row);
			const call = callOf(inner);
			inner.end();
			return call;
		});
		return {
			id,
			content: NaN,
			...at,
			...agent,
			calls,
			facts: [],
			values: applied
		};
	}
};
function callOf(values) {
	const tool = values.text();
	const { order, ...place } = optionalPlaceOf(values);
	const agent = set("agent", values.optionalText());
	const status = values.word(STATUSES);
	const server = set("server", values.optionalText());
	const raw = set("raw", values.optionalText());
	const named = NAMED[values.optionalCount() ?? 0];
	if (named === void 0) throw new PartialFault("has an index that is out of range");
	const inputDigest = set("inputDigest", digestOf(values.next()));
	const kind = values.optionalCount();
	const operation = kind === void 0 ? {} : { operation: operationOf(OPERATIONS[kind], values.optionalText()) };
	return {
		tool,
		...set("order", order),
		...place,
		...agent,
		status,
		...server,
		...raw,
		...named !== "tool" && { named },
		...inputDigest,
		...operation
	};
}
function operationOf(kind, target) {
	if (kind === void 0) throw new PartialFault("has an index that is out of range");
	return {
		kind,
		...set("target", target)
	};
}
function digestOf(value) {
	if (value === void 0) return void 0;
	if (value === NO_DIGEST) return NaN;
	if (typeof value === "number" && Number.isInteger(value)) return value;
	throw new PartialFault("has an invalid value; expected a digest");
}
function optionalPlaceOf(values) {
	return {
		...set("order", values.optionalCount()),
		...set("at", values.time()),
		...set("session", values.optionalText()),
		...set("trace", values.optionalText())
	};
}
function placeOf$1(values) {
	const { order, ...place } = optionalPlaceOf(values);
	if (order === void 0) throw new PartialFault("has an event without a position");
	return {
		order,
		...place
	};
}
function usageOf(values) {
	const place = placeOf$1(values);
	const agent = set("agent", values.optionalText());
	const [input, cacheRead] = [values.amount(), values.amount()];
	const [cacheWrite, output] = [values.amount(), values.amount()];
	const partial = values.count(1) === 1;
	return {
		...place,
		...agent,
		input,
		cacheRead,
		cacheWrite,
		output,
		...partial && { partial }
	};
}
function subjectOf(text) {
	let value;
	try {
		value = JSON.parse(text ?? "");
	} catch {
		throw new PartialFault("has an invalid value; expected an access list request in JSON");
	}
	const { action, resource, tool, matched, unknown, isDeniedByName } = objectOf(value);
	return {
		action: textOf(action),
		resource: textOf(resource),
		tool: textOf(tool),
		matched: countsOf(matched),
		unknown: listOf(unknown).map((pair) => {
			const [entry, field] = listOf(pair);
			return [countOf(entry), countOf(field)];
		}),
		isDeniedByName: booleanOf(isDeniedByName)
	};
}
function firedOf(row) {
	const [perList, perTool, undecided, ...others] = listOf(row);
	if (others.length > 0) throw new PartialFault("has a row with too many values");
	return {
		perList: countsOf(perList),
		perTool: listOf(perTool).map((pair) => {
			const [tool, triggers] = listOf(pair);
			return [countOf(tool), countsOf(triggers)];
		}),
		undecided: countsOf(undecided)
	};
}
function countsOf(list) {
	return listOf(list).map((value) => countOf(value));
}
function set(key, value) {
	return value === void 0 ? {} : { [key]: value };
}
// build/src/formats/shards/partial.js
const PARTIAL_SCHEMA = "card-gate-partial/1";
// build/src/formats/shards/write-partial.js
const LINE_EVENTS = 512;
var PartialWriter = class {
	#lines = [];
	#writer = new EventWriter();
	#rows = [];
	constructor(header) {
		const { shard, ...others } = header;
		this.#line({
			schema: PARTIAL_SCHEMA,
			shard: [shard.number, shard.of],
			...others
		});
	}
	begin(source) {
		this.#writer = new EventWriter();
		this.#line({ source });
	}
	event(event) {
		this.#rows.push(this.#writer.row(event));
		if (this.#rows.length >= LINE_EVENTS) this.#flush();
	}
	end(end) {
		this.#flush();
		this.#line({ end });
	}
	write(append, digest) {
		for (const line of this.#lines) {
			digest.update(line);
			append(line);
		}
		append(`${JSON.stringify({
			lines: this.#lines.length,
			sha256: digest.hex()
		})}\n`);
	}
	#flush() {
		if (this.#rows.length === 0) return;
		this.#line({
			texts: this.#writer.takeTexts(),
			events: this.#rows
		});
		this.#rows = [];
	}
	#line(value) {
		this.#lines.push(`${JSON.stringify(value)}\n`);
	}
};
// build/src/run/shards/same-run.js
const RUN_ALL = "run all shards again with the same version, commit and options, then merge them";
const COMPARED = [
	{
		key: "version",
		called: "version of Card Gate"
	},
	{
		key: "commit",
		called: "commit"
	},
	{
		key: "run",
		called: "workflow run"
	}
];
function requireSameRun(partials, own) {
	const [first] = partials;
	if (first === void 0) throw new _cli_js__WEBPACK_IMPORTED_MODULE_1__.Y("there is no partial report", "pass the files that the shards wrote");
	for (const { file, header } of partials) {
		for (const { key, called } of COMPARED) if (header[key] !== own[key]) throw new _cli_js__WEBPACK_IMPORTED_MODULE_1__.Y(`the partial report ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.G)(file.path)} is from a different ${called}: ${shown(header[key])} instead of ${shown(own[key])}`, RUN_ALL);
		if (header.shard.of !== first.header.shard.of) throw new _cli_js__WEBPACK_IMPORTED_MODULE_1__.Y(`the partial reports ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.G)(first.file.path)} and ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.G)(file.path)} belong to runs with ${first.header.shard.of} and ${header.shard.of} shards`, RUN_ALL);
		if (header.inputs !== first.header.inputs) throw new _cli_js__WEBPACK_IMPORTED_MODULE_1__.Y(`the partial reports ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.G)(first.file.path)} and ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.G)(file.path)} were made with different options, configurations or agent files`, RUN_ALL);
		if (JSON.stringify(header.sources) !== JSON.stringify(first.header.sources)) throw new _cli_js__WEBPACK_IMPORTED_MODULE_1__.Y(`the shards that wrote ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.G)(first.file.path)} and ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.G)(file.path)} found different trace files`, "run all shards again with the same trace files, such as those from one artifact");
	}
	requireEachOnce(partials, first.header.shard.of);
}
function requireEachOnce(partials, of) {
	const known = /* @__PURE__ */ new Map();
	for (const { file, header } of partials) {
		const { number } = header.shard;
		const before = known.get(number);
		if (before !== void 0) throw new _cli_js__WEBPACK_IMPORTED_MODULE_1__.Y(`the partial reports ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.G)(before)} and ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.G)(file.path)} both belong to shard ${number} of ${of}`, "remove one of them");
		known.set(number, file.path);
	}
	const missing = Array.from({ length: of }, (_, index) => index + 1).filter((number) => !known.has(number));
	if (missing.length > 0) throw new _cli_js__WEBPACK_IMPORTED_MODULE_1__.Y(`${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.L)(missing.length, "shard")} of ${of} ${missing.length === 1 ? "is" : "are"} missing: ${missing.join(", ")}`, "find out why these shards did not finish, and run them again");
}
function shown(value) {
	return value === null ? "none" : (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.G)(value);
}
async function identityOf({ runIdentity }, { version }) {
	return {
		version,
		...await runIdentity?.() ?? {
			commit: null,
			run: null
		}
	};
}
// build/src/run/shards/sources.js
const DIVIDED_BYTES = 67108864;
async function sourcesOf(readings, tree, dividedBytes = DIVIDED_BYTES) {
	const files = sharedFilesOf(readings).map(async (file) => {
		const name = file.file.file;
		const bytes = await tree.size?.(name) ?? 0;
		return {
			about: {
				name,
				kind: "file",
				agents: file.owners.map(({ agent }) => agent.identity),
				by: bytes >= dividedBytes ? "session" : "source"
			},
			file
		};
	});
	const fetched = readings.flatMap((reading) => {
		const { identity, traces } = reading.agent;
		if (traces?.api === void 0) return [];
		return [{
			about: {
				name: apiName(traces.api),
				kind: "api",
				agents: [identity],
				by: "source"
			},
			reading
		}];
	});
	return [...await Promise.all(files), ...fetched];
}
const RECORDED = [
	"cards",
	"exclude",
	"discover",
	"environment",
	"traces",
	"agentId",
	"apiUrl",
	"traceWindow",
	"traceLimit",
	"inspectArguments",
	"aliases",
	"config"
];
const MAX_FILE_BYTES = 16777216;
async function inputsDigest(agents, tree, settings) {
	const chosen = RECORDED.map((name) => [name, settings[name]]);
	const traces = new Set(agents.flatMap((agent) => agent.traces?.files.map(({ file }) => file) ?? []));
	const files = new Set(agents.flatMap((agent) => agent.files.filter((file) => !traces.has(file))));
	const contents = [await contentOf(tree, settings.config, _cards_js__WEBPACK_IMPORTED_MODULE_2__.Fi)];
	for (const file of [...files].sort(_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ct)) contents.push(await contentOf(tree, file, MAX_FILE_BYTES));
	return sha256(plainJson([
		chosen,
		contents,
		agents.map(({ identity, name, card, policy, access }) => [
			identity,
			name,
			card?.agentId,
			policy,
			access
		])
	]));
}
async function contentOf(tree, file, most) {
	if (file === void 0) return null;
	const read = await tree.read(file, most);
	return [
		file,
		read.kind,
		read.kind === "bytes" ? Buffer.from(read.bytes).toString("base64") : null
	];
}
function plainJson(value) {
	const open = /* @__PURE__ */ new Set();
	const plain = (part) => {
		if (typeof part === "function") return null;
		if (typeof part !== "object" || part === null) return part;
		if (open.has(part) || "document" in part) return null;
		open.add(part);
		const result = Array.isArray(part) || part instanceof Set ? [...part].map(plain) : part instanceof Map ? [...part].map(([key, inner]) => [plain(key), plain(inner)]) : Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, plain(inner)]));
		open.delete(part);
		return result;
	};
	return JSON.stringify(plain(value));
}
// build/src/run/shards/record-shard.js
function requireWholeRun({ recorded }, { change }) {
	if (recorded && change) throw new _cli_js__WEBPACK_IMPORTED_MODULE_1__.Y("shards can be merged only in a run that checks every agent, but this run compares a change", "run the audit on the schedule or workflow_dispatch event");
}
async function shardResult(request, adapters, prepared) {
	const { head, change, settings } = prepared;
	const inForce = settings.inForce.head;
	if (change !== void 0 || request.named?.files) throw new _cli_js__WEBPACK_IMPORTED_MODULE_1__.J("\"shard\" is set, but this run does not check every agent", "use shards on the schedule or workflow_dispatch event, without paths and without a base");
	const [number = 0, of = 0] = (inForce.shard ?? "").split("/").map(Number);
	const { agents } = await agentsOf(head, inForce, await scopeOf(request, adapters, prepared));
	const { clock } = request;
	const { traceRead: progress } = adapters;
	const shard = await recordShard(agents, {
		shard: {
			number,
			of
		},
		identity: await identityOf(adapters, clock),
		tree: head,
		settings: inForce,
		now: clock.now,
		api: adapters.traceApi(inForce),
		...progress && { progress }
	});
	return {
		...NOTHING_TO_CHECK,
		nothingToCheck: false,
		scope: "all",
		shard
	};
}
async function recordShard(agents, setup) {
	const { shard, identity, tree, settings } = setup;
	const sources = await sourcesOf(tracedAgents(agents).map((agent) => readingOf(agent, [], { settings })), tree, setup.dividedBytes);
	const inputs = await inputsDigest(agents, tree, settings);
	const about = sources.map((source) => source.about);
	const writer = new PartialWriter({
		...identity,
		inputs,
		shard,
		sources: about
	});
	const inflation = new _traces_js__WEBPACK_IMPORTED_MODULE_3__.n();
	const counts = {
		recorded: 0,
		calls: 0
	};
	for (const [index, source] of sources.entries()) {
		if (source.about.by === "source" && !isOwn(source, shard)) continue;
		writer.begin(index);
		const recorder = new SourceRecorder(writer, source, shard);
		const { end, read } = await recordSource(source, recorder, {
			...setup,
			inflation
		});
		writer.end(end);
		if (read) setup.progress?.(sourceText(read));
		counts.recorded += 1;
		counts.calls += recorder.calls;
	}
	return {
		shard,
		sources: {
			all: sources.length,
			recorded: counts.recorded
		},
		calls: counts.calls,
		write: (append) => writer.write(append, new Sha256())
	};
}
function isOwn({ about: { agents, name } }, { number, of }) {
	return (0,_traces_js__WEBPACK_IMPORTED_MODULE_3__.f)(onlyOf(agents), name, of) === number;
}
function onlyOf(agents) {
	const [only, ...others] = agents;
	return others.length === 0 ? only ?? "" : "";
}
async function recordSource(source, recorder, setup) {
	const to = {
		sinkOf: (format) => recorder.sinkOf(format),
		seen: recorder.keys
	};
	if ("file" in source) {
		const read = await readSharedFile(source.file, to, setup);
		return {
			end: endOf(read, recorder.events),
			read
		};
	}
	const origin = source.reading.agent.traces?.api;
	if (origin === void 0) throw new Error("a source of the API has no agent id");
	const traces = await fetchTraces(origin, to, setup);
	const api = apiEndOf(traces);
	if ("missing" in traces) return { end: {
		...NOTHING_READ,
		api
	} };
	return {
		end: {
			...endOf(traces.source, recorder.events),
			api
		},
		read: traces.source
	};
}
const NOTHING_READ = {
	events: 0,
	records: 0,
	beside: [],
	leftovers: {
		unparsable: 0,
		tooLong: 0,
		cutOff: false
	}
};
function endOf({ records, format, beside, leftovers, problem }, events) {
	return {
		events,
		records,
		...format && { format: format.id },
		beside: beside.map((other) => [other.format.id, other.records]),
		leftovers,
		...problem && { problem }
	};
}
function apiEndOf(traces) {
	if ("missing" in traces) {
		const { message, help = "" } = traces.words;
		return {
			level: traces.missing,
			message,
			help
		};
	}
	const { windowStart, truncated } = traces;
	return {
		windowStart,
		truncated
	};
}
var SourceRecorder = class {
	keys = new _traces_js__WEBPACK_IMPORTED_MODULE_3__.s();
	events = 0;
	calls = 0;
	#writer;
	#about;
	#owners;
	#isShared;
	#shard;
	constructor(writer, source, shard) {
		this.#writer = writer;
		this.#about = source.about;
		this.#shard = shard;
		this.#owners = "file" in source ? source.file.owners : [source.reading];
		this.#isShared = "file" in source && (source.file.file.shared || this.#owners.length > 1);
	}
	sinkOf(format) {
		const { name } = this.#about;
		const source = {
			name,
			shared: this.#isShared,
			evidence: false,
			agentIds: format.agentIds
		};
		const asked = sinkOfAll(sinksFor(this.#owners, source)(format));
		const { compareArguments, inspectArguments } = asked;
		const add = (content, of, calls = []) => {
			this.events += 1;
			const keys = this.keys.take();
			if (!this.#isRecorded(of)) return;
			this.calls += calls.length;
			const trace = content.kind === "trace" ? { trace: content.trace } : {};
			const results = this.#owners.flatMap(({ replay }, owner) => {
				const result = calls.length > 0 ? replay.resultOf({
					calls,
					...trace
				}, source) : void 0;
				return result ? [{
					owner,
					...result
				}] : [];
			});
			this.#writer.event({
				...content,
				number: this.events,
				format: format.id,
				keys,
				results
			});
		};
		return {
			call: (call) => add({
				kind: "call",
				call
			}, call, [call]),
			trace: (trace) => add({
				kind: "trace",
				trace
			}, {
				...trace,
				trace: trace.id
			}, trace.calls),
			declare: (tool) => add({
				kind: "declare",
				tool
			}, {}),
			...asked.usage && { usage: (usage) => add({
				kind: "usage",
				usage
			}, usage) },
			...asked.turn && { turn: (turn) => add({
				kind: "turn",
				turn
			}, turn) },
			...asked.operation && { operation: (operation) => add({
				kind: "operation",
				operation
			}, operation) },
			...compareArguments && { compareArguments },
			...inspectArguments && { inspectArguments }
		};
	}
	#isRecorded({ agent, session, trace }) {
		if (this.#about.by === "source") return true;
		const { number, of } = this.#shard;
		return (0,_traces_js__WEBPACK_IMPORTED_MODULE_3__.f)(agent ?? onlyOf(this.#about.agents), session ?? trace ?? this.#about.name, of) === number;
	}
};
// build/src/run/run.js
async function run(request, adapters) {
	let settings = settingsOfInputs(request.source);
	const observed = {
		...adapters,
		settled: (inForce) => {
			settings = inForce;
			adapters.settled?.(inForce);
		}
	};
	observed.settled?.(settings);
	const result = await resultOf(request, observed).catch((error) => {
		if (request.onFailure === "throw" && !(error instanceof BrokenConfiguration)) throw error;
		if (isInternal(error)) adapters.internalError?.(error);
		return failedResult(error, request, adapters, settings);
	});
	const { clock, event, links } = request;
	return withRecords(buildReport(result, {
		settings,
		event,
		...clock.setTo !== void 0 && { setTo: clock.setTo },
		...links && { links },
		durationMs: clock.elapsed(),
		version: clock.version
	}), request, settings);
}
async function resultOf(request, adapters) {
	const { plan, purpose } = request;
	if (request.failure !== void 0) throw request.failure;
	switch (plan.kind) {
		case "nothing": return {
			...NOTHING_TO_CHECK,
			notices: [plan.because]
		};
		case "refused": throw new _cli_js__WEBPACK_IMPORTED_MODULE_1__.J(plan.because, plan.help);
		case "all":
		case "changes": {
			const prepared = await prepareRun(request, plan, adapters);
			const { change, settings } = prepared;
			requireWholeRun(adapters, prepared);
			if (settings.inForce.head.shard !== void 0 && purpose === "check" && !adapters.recorded) return shardResult(request, adapters, prepared);
			return purpose === "permissions" && change ? permissionsResult(request, adapters, {
				...prepared,
				change
			}) : advisedResult(request, adapters, prepared);
		}
		default: return plan;
	}
}
async function advisedResult(request, adapters, prepared) {
	const result = await checkResult(request, adapters, prepared);
	const { clock, event } = request;
	const agents = await withAdvice(result.agents, {
		scope: result.scope,
		event
	}, {
		tree: prepared.head,
		settings: prepared.settings.inForce.head,
		now: clock.now,
		internalError: adapters.internalError
	});
	return {
		...result,
		agents
	};
}
async function checkResult(request, adapters, prepared) {
	const { head, change, changed, settings } = prepared;
	const { affected = [], governed = [] } = changed ?? {};
	const inForce = settings.inForce.head;
	if (isNothingToCheck(request, prepared)) return {
		...NOTHING_TO_CHECK,
		runFindings: request.floors?.findings ?? [],
		notices: prepared.notices,
		...comparedWords(prepared)
	};
	await requireGovernedFiles(head, governed);
	const context = await scopeOf(request, adapters, prepared);
	const isWhole = context.within === void 0;
	const hosts = await hostsOfRun(prepared, context, request.named?.files && request.named.paths);
	const evaluated = await withRemoteViews(withFindingsOfHosts(await withFindingsAboutFiles(request, prepared, await evaluateTree(head, inForce, context), hosts.units.length === 0 && (isWhole || change === void 0)), hosts, inForce), request, adapters, prepared, context);
	const ofAgents = change && await compareChange({
		trees: change,
		affected,
		settings,
		context,
		configFiles: [request.source.configFile]
	}, evaluated);
	const comparison = ofAgents && comparisonWithHosts(ofAgents, hosts);
	const labels = labelsOfPlan(request.plan, adapters);
	const gated = await applyGatePolicy({
		evaluated,
		settings: inForce,
		now: request.clock.now,
		tree: change?.inForce ?? head,
		isWhole,
		...comparison && { change: {
			comparison,
			own: settings.own,
			affected,
			base: change.base
		} },
		...labels && { labels }
	});
	const configurationChange = change && await configurationChangeOf(request, adapters, change, settings.written);
	const findings = [...gated.agents.flatMap((agent) => agent.findings), ...gated.runFindings];
	return {
		...withPermissionFiles(gated, hosts),
		runFindings: [...request.floors?.findings ?? [], ...gated.runFindings],
		notices: [
			...prepared.notices,
			...evaluated.notices,
			...gated.notices
		],
		governed,
		nothingToCheck: !isWhole && gated.agents.length === 0 && gated.runFindings.length === 0 && hosts.units.length === 0 && (hosts.comparisons ?? []).length === 0 && evaluated.governedCount === 0,
		staleFiles: change ? await staleFiles(change, findings) : /* @__PURE__ */ new Set(),
		scope: scopeWord(request, prepared),
		...configurationChange && { configurationChange },
		...change && { baseCommit: change.baseCommit },
		...comparedWords(prepared)
	};
}
function isNothingToCheck({ named }, { change, changed, settings, findings }) {
	return change !== void 0 && settings.inForce.head.scope !== "all" && changed?.governed.length === 0 && findings.length === 0 && named?.files === void 0;
}
async function withFindingsAboutFiles(request, prepared, tree, needsCards) {
	const { agents, runFindings } = withTheirFindings(tree.agents, [
		...tree.runFindings,
		...await findingsAboutFiles(request, prepared, tree.agents),
		...prepared.findings
	], prepared.settings.inForce.head);
	const where = request.event === "local" ? "command line" : "workflow";
	const missing = needsCards ? noCards({
		agents,
		runFindings
	}, prepared.settings.inForce.head, where) : [];
	return {
		...tree,
		agents,
		runFindings: [...runFindings, ...missing]
	};
}
async function withRemoteViews(tree, { clock: { now } }, adapters, { change, changed, settings }, { histories: _, wasGoverned: __, progress: ___, ...context }) {
	const { head, base: baseSettings } = settings.inForce;
	if (!head.remoteCheck) return tree;
	const former = change && formerAgentsIn({
		baseTree: change.base,
		settings: baseSettings,
		affected: changed?.affected ?? [],
		context
	});
	const { views, findings, notices } = await checkRemotely(tree.agents, {
		settings: head,
		baseSettings,
		now,
		api: adapters.remoteApi(head),
		traces: adapters.traceApi(head),
		...former && { former }
	});
	const more = withTheirFindings(tree.agents.map((report) => {
		const remote = views.get(report);
		return remote ? {
			...report,
			remote
		} : report;
	}), (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Q)(findings, head), head);
	return {
		...tree,
		agents: more.agents,
		runFindings: [...tree.runFindings, ...more.runFindings],
		notices: [...tree.notices, ...notices]
	};
}
function scopeWord({ named }, { change, changed, settings }) {
	if (change === void 0) return named?.files ? "changed" : "all";
	return settings.inForce.head.scope === "all" || changed === void 0 ? "all" : "changed";
}
function comparedWords({ head, change }) {
	return change ? { compared: `${head.label} compared with ${change.baseCommit.slice(0, 7)}` } : {};
}
// build/src/cli/local-adapters.js
function localAdapters(terminal, { git, now, asksApi }) {
	const access = localAccess(terminal, now);
	return {
		...repositoryAdapters({
			...git && { git },
			checkedOut: () => (git && terminal.repository?.(git)) ?? terminal.tree,
			pending: true,
			revisions: true
		}),
		...terminal.status && { progress: progressOf(terminal) },
		runIdentity: async () => ({
			commit: await (await openWorkspace(terminal.folder)).git?.commit("HEAD") ?? null,
			run: null
		}),
		traceApi: (settings) => asksApi ? tracesOf(access?.(settings)) : NOT_ASKED,
		remoteApi: (settings) => asksApi ? access?.(settings).client ?? NO_KEY : NOT_ALLOWED
	};
}
function progressOf({ status }) {
	return (done, total) => status?.(`read ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.sn)(done)} of ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.sn)(total)} files`);
}
const NOT_ASKED = {
	missing: "warning",
	words: _cards_js__WEBPACK_IMPORTED_MODULE_2__.Es.words.notAsked()
};
const NOT_ALLOWED = {
	missing: "warning",
	words: _cards_js__WEBPACK_IMPORTED_MODULE_2__.ws.words.notAllowed()
};
const NO_KEY = {
	missing: "error",
	words: _cards_js__WEBPACK_IMPORTED_MODULE_2__.Ts.words.noKeyOfEnvironment()
};
function localAccess(terminal, now) {
	const { apiKey } = terminal;
	return apiKey === void 0 ? void 0 : apiWith(apiKey, now, (line) => terminal.err(line));
}
function tracesOf(access) {
	return access?.traces ?? {
		missing: "error",
		words: _cards_js__WEBPACK_IMPORTED_MODULE_2__.Ss.words.noKeyOfEnvironment()
	};
}
function localApi(terminal, settings, now) {
	return tracesOf(localAccess(terminal, now)?.(settings));
}
const MAX_READ_LINES = 20;
var ReadFiles = class {
	#terminal;
	#count = 0;
	constructor(terminal) {
		this.#terminal = terminal;
	}
	add(words) {
		this.#count += 1;
		if (this.#count <= MAX_READ_LINES) this.#terminal.err(`read ${words}`);
	}
	end() {
		const more = this.#count - MAX_READ_LINES;
		if (more > 0) this.#terminal.err(`read ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.L)(more, "more file")}`);
	}
};
// build/src/cli/replayed-agent.js
async function replayedAgent(given, terminal, now) {
	const options = replayOptionsOf(given);
	const input = await (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.d)(given, terminal, now);
	const settings = {
		...input.settings,
		...options.settings
	};
	if (!input.agent) return {
		kind: "refused",
		failures: input.failures
	};
	const sources = options.traces ? {
		configured: options.traces,
		inFolder: [],
		agents: 1
	} : input.traces ?? {
		inFolder: [],
		agents: 1
	};
	const listed = (sources.configured?.files ?? settings.traces) !== void 0 ? await terminal.tree.list() : [];
	const { origin: found, findings } = await (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Ct)(sources, listed, settings);
	const origin = found?.api === void 0 || given.value("agent-id") !== void 0 ? found : { files: found.files };
	if ((origin?.files.length ?? 0) === 0 && origin?.api === void 0 && findings.length === 0) throw new _cli_js__WEBPACK_IMPORTED_MODULE_1__.n(NO_TRACES);
	const agent = {
		...input.agent,
		...origin && { traces: origin }
	};
	const past = await historyOf(agent, settings, {
		now,
		since: options.since
	}, terminal);
	const report = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.C)(agent, input.fileFindings, settings, {
		now,
		context: "audit",
		elapsed: terminal.elapsed
	}, past);
	const failures = [
		...findings,
		...(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.n)(report, terminal),
		...past?.history ? [] : [noHistory()]
	];
	if (failures.length > 0 || report.history === void 0) return {
		kind: "refused",
		failures: distinct(failures)
	};
	return {
		kind: "replayed",
		report,
		history: report.history,
		settings
	};
}
const NO_TRACES = "specify trace files with --traces, or the agent's API id with --agent-id; there are no traces next to the agent's files";
function replayOptionsOf(given) {
	const minCoverage = given.value("min-coverage");
	const limit = given.value("limit");
	const since = given.value("since");
	const agentId = given.value("agent-id");
	const apiUrl = given.value("api-url");
	const decisionsFile = given.value("decisions-file");
	const inspectArguments = given.value("inspect-arguments");
	const items = given.list("traces").flatMap(_cli_js__WEBPACK_IMPORTED_MODULE_1__.y);
	const files = items.map((text) => ({ text }));
	return {
		traces: items.length === 0 && agentId === void 0 ? void 0 : {
			files,
			...agentId !== void 0 && { agentId }
		},
		since,
		settings: {
			...minCoverage !== void 0 && { minCoverage },
			...limit !== void 0 && { traceLimit: limit },
			...since !== void 0 && { traceWindow: since },
			...apiUrl !== void 0 && { apiUrl },
			...decisionsFile !== void 0 && { decisionsFile },
			...inspectArguments !== void 0 && { inspectArguments }
		}
	};
}
async function historyOf(agent, settings, { now, since }, terminal) {
	const files = new ReadFiles(terminal);
	const histories = await historiesOf([agent], {
		tree: terminal.tree,
		settings,
		now,
		isEvidence: ALL_EVIDENCE,
		api: localApi(terminal, settings, now),
		...since !== void 0 && { since: now.getTime() - since * 1e3 },
		progress: (line) => files.add(line)
	});
	files.end();
	return histories.get(agent);
}
function noHistory() {
	return (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(_cards_js__WEBPACK_IMPORTED_MODULE_2__.Ss, "", _cards_js__WEBPACK_IMPORTED_MODULE_2__.Ss.words.noHistory());
}
function distinct(failures) {
	const unique = failures.filter(({ message }, index) => failures.findIndex((failure) => failure.message === message) === index);
	const general = noHistory().message;
	return unique.length > 1 ? unique.filter(({ message }) => message !== general) : unique;
}
// build/src/discovery/named-host.js
async function readFileOfHosts(tree, file, dialect) {
	const card = dialect !== void 0 || (0,_permissions_js__WEBPACK_IMPORTED_MODULE_4__.r)(file) !== void 0 ? void 0 : await (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.dn)(tree, file, { named: true });
	if (card?.kind === "governed" || card?.kind === "absent") return { kind: "other" };
	const read = await readNamedHost(tree, file, dialect);
	if (read.kind !== "unclear") return read;
	if (read.fitting.length === 0 && card && !isOfNoKind(card)) return { kind: "other" };
	const { words } = _cards_js__WEBPACK_IMPORTED_MODULE_2__.xi;
	const sentence = read.fitting.length === 0 ? words.neitherNorHost(_permissions_js__WEBPACK_IMPORTED_MODULE_4__.t.map(({ id }) => id)) : words.severalHosts(read.fitting);
	return {
		kind: "unclear",
		finding: (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(_cards_js__WEBPACK_IMPORTED_MODULE_2__.xi, file, sentence)
	};
}
function isOfNoKind(card) {
	const { words } = _cards_js__WEBPACK_IMPORTED_MODULE_2__.xi;
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
	const read = await tree.read(path, _cards_js__WEBPACK_IMPORTED_MODULE_2__.rn * 4);
	if (read.kind === "absent") return { kind: "absent" };
	const known = dialect ? void 0 : (0,_permissions_js__WEBPACK_IMPORTED_MODULE_4__.r)(path);
	if (known) return {
		kind: "host",
		host: await readAlone(tree, path, known)
	};
	const possible = candidatesFor(path, dialect ? [dialect] : _permissions_js__WEBPACK_IMPORTED_MODULE_4__.t);
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
		const loaded = await loadPermissions(path, text, syntax, text);
		if (loaded.kind === "document" && marks({
			value: loaded.document.value,
			text
		})) fitting.push(candidate);
	}
	return fitting;
}
async function readAlone(tree, path, { dialect, file }) {
	const { document, isPlain, findings } = await readPermissionFile(tree, path, file) ?? { findings: [] };
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
	const dialect = _permissions_js__WEBPACK_IMPORTED_MODULE_4__.t.find(({ id }) => id === unit.dialect);
	if (dialect === void 0) return [];
	const all = unit.permissions.situations.flatMap((situation) => {
		const answer = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.E)(dialect, unit.permissions, {
			situation,
			text,
			compile: _cards_js__WEBPACK_IMPORTED_MODULE_2__.po
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
	return all.filter(({ answer }, index) => all.findIndex((other) => other.answer.level === answer.level) === index);
}
const LEVELS = {
	blocked: "is blocked",
	"needs approval": "needs approval",
	"left to a model": "is left to a model to decide",
	warned: "is allowed with a warning",
	audited: "is allowed and audited",
	allowed: "is allowed without approval"
};
const MAX_AGENTS = 10;
function explainedText(calls, text) {
	const blocks = /* @__PURE__ */ new Map();
	for (const call of calls) {
		const block = blockOf(call, text);
		const names = blocks.get(block);
		if (names) names.push(call.unit.name);
		else blocks.set(block, [call.unit.name]);
	}
	const texts = [...blocks].map(([block, [first, ...others]]) => {
		const more = others.length > MAX_AGENTS ? ` and ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.sn)(others.length - MAX_AGENTS)} more` : "";
		const same = `  the same for ${others.slice(0, MAX_AGENTS).join(", ")}${more}\n`;
		return `${first}${block}${others.length === 0 ? "" : same}`;
	});
	return (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.nt)(texts.join("\n"));
}
function blockOf({ words, basis, answer }, text) {
	const { parts } = answer;
	const where = words === void 0 ? "" : `, ${words}`;
	const reasons = new Set(parts.map((part) => ruleText(part, basis)));
	const lines = reasons.size === 1 ? [...reasons] : parts.map((part) => {
		const reason = ruleText(part, basis);
		const between = reason.startsWith("because") ? " " : ": ";
		return `${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(partText(part))} ${wordsOf(part)}${between}${reason}`;
	});
	return `${where}: ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(text)} ${wordsOf(answer)}\n${lines.map((line) => `  ${line}\n`).join("")}`;
}
function wordsOf(decided) {
	return LEVELS[levelOfCall(decided)];
}
function partText({ call }) {
	return (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.st)((0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.lt)(call));
}
function ruleText({ rule }, basis) {
	if (rule.outcome === "mode" || rule.kind === "otherwise") return `no rule matches, so ${basis} applies${rule.kind === "otherwise" ? "" : ` (${rule.name})`}`;
	const place = placeOf(rule);
	const at = place === void 0 ? "" : ` at ${place.file}:${place.line}:${place.column}`;
	return `because of the ${rule.outcome} rule ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(rule.name)}${at}`;
}
function placeOf({ place }) {
	if (place === void 0) return void 0;
	const { line, column } = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Rt)(place).start;
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
		decision: levelOfCall(answer),
		parts: answer.parts.map((part) => ({
			call: partText(part),
			kind: part.call.kind,
			decision: levelOfCall(part),
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
		case "absent": throw new _cli_js__WEBPACK_IMPORTED_MODULE_1__.n(`${JSON.stringify(file)} does not exist; ${_cards_js__WEBPACK_IMPORTED_MODULE_2__.c}`);
		case "other-syntax": throw new _cli_js__WEBPACK_IMPORTED_MODULE_1__.n(`${JSON.stringify(file)} does not have the file extension of a ${read.dialect} permission file; check the file and --dialect`);
		default: return read;
	}
}
function dialectOf(given) {
	const id = given.text("dialect");
	const dialect = _permissions_js__WEBPACK_IMPORTED_MODULE_4__.t.find((each) => each.id === id);
	if (id === void 0 || dialect) return dialect;
	const ids = _permissions_js__WEBPACK_IMPORTED_MODULE_4__.t.map((each) => each.id);
	throw new _cli_js__WEBPACK_IMPORTED_MODULE_1__.n(`--dialect is ${JSON.stringify(id)}; expected ${ids.slice(0, -1).join(", ")} or ${ids.at(-1)}`);
}
async function explainHostCall({ host, file: named }, text, { given, terminal }) {
	const isAlone = (0,_permissions_js__WEBPACK_IMPORTED_MODULE_4__.r)(named)?.dialect !== host.dialect;
	const file = isAlone ? named : node_path__WEBPACK_IMPORTED_MODULE_5___default().posix.normalize(named);
	const folders = isAlone ? [host] : [...(await readHosts(terminal.tree, /* @__PURE__ */ new Set([file]))).values()];
	const units = folders.flatMap(unitsOf).filter(({ files }) => files.includes(file));
	if (units.length === 0 && !folders.some(isBroken)) throw new _cli_js__WEBPACK_IMPORTED_MODULE_1__.n(`${JSON.stringify(file)} is not a known permission file; check the path`);
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
	const folders = [...(await readHosts(terminal.tree, within)).values()];
	return explainUnits({
		folders,
		units: folders.flatMap(unitsOf).filter((unit) => unit.files.some((own) => within.has(own)))
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
	if (broken.length > 0) return (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.a)(broken, given, terminal);
	const explained = explainCall(units, text);
	if (explained.length === 0) throw new _cli_js__WEBPACK_IMPORTED_MODULE_1__.n(`${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(text)} is not a call; write a tool with its argument, such as "Bash(git push)"`);
	if ((0,_cards_js__WEBPACK_IMPORTED_MODULE_2__._)(given) === "json") terminal.out((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.en)((0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.nt)(explained.map(explainedToJson))));
	else terminal.out(explainedText(explained, text));
	return 0;
}



/***/ })

};
;