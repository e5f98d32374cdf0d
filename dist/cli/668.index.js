"use strict";
exports.id = 668;
exports.ids = [668];
exports.modules = {

/***/ 4668:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: function() { return /* binding */ ApiTree; },
/* harmony export */   a: function() { return /* binding */ SHA; },
/* harmony export */   c: function() { return /* binding */ shaAt; },
/* harmony export */   d: function() { return /* binding */ BaseTree; },
/* harmony export */   f: function() { return /* binding */ historiesOf; },
/* harmony export */   g: function() { return /* binding */ pathsOf; },
/* harmony export */   h: function() { return /* binding */ pathAtBase; },
/* harmony export */   i: function() { return /* binding */ chooseBase; },
/* harmony export */   l: function() { return /* binding */ textAt; },
/* harmony export */   m: function() { return /* binding */ isTouchedBy; },
/* harmony export */   n: function() { return /* binding */ localApi; },
/* harmony export */   o: function() { return /* binding */ isPullRequestEvent; },
/* harmony export */   p: function() { return /* binding */ decideAction; },
/* harmony export */   r: function() { return /* binding */ progressOf; },
/* harmony export */   s: function() { return /* binding */ pullRequestOf; },
/* harmony export */   t: function() { return /* binding */ localAdapters; },
/* harmony export */   u: function() { return /* binding */ valueAt; },
/* harmony export */   v: function() { return /* binding */ blobId; },
/* harmony export */   y: function() { return /* binding */ openWorkspace; }
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6424);
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8403);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_4__);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_5___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_5__);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_6___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_6__);
/* harmony import */ var _mnemom_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5711);
/* harmony import */ var _evaluate_agent_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4897);
/* harmony import */ var _trace_sources_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1014);










// build/src/adapters/git/listing.js
const SUBMODULE = "160000";
const LINK = "120000";
function listingOf(bytes, row) {
	const files = /* @__PURE__ */ new Map();
	const submodules = /* @__PURE__ */ new Map();
	const skipped = /* @__PURE__ */ new Set();
	for (const text of bytes.toString("utf8").split("\0")) {
		const [, tag, mode, id, file] = row.exec(text) ?? [];
		if (id === void 0 || file === void 0) continue;
		if (mode === SUBMODULE) submodules.set(file, id);
		else files.set(file, {
			blob: id,
			link: mode === LINK
		});
		if (tag === "S") skipped.add(file);
	}
	return {
		files,
		submodules,
		skipped
	};
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
// build/src/adapters/git/process.js
const UNSET = [
	"GIT_DIR",
	"GIT_WORK_TREE",
	"GIT_NAMESPACE",
	"GIT_EXTERNAL_DIFF",
	"GIT_DIFF_OPTS",
	"GIT_ATTR_SOURCE"
];
function environmentOf(root) {
	const env = {
		...process.env,
		GIT_CEILING_DIRECTORIES: node_path__WEBPACK_IMPORTED_MODULE_4___default().dirname(root),
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
	return (env.PATH ?? env.Path ?? "").split((node_path__WEBPACK_IMPORTED_MODULE_4___default().delimiter)).filter((folder) => node_path__WEBPACK_IMPORTED_MODULE_4___default().isAbsolute(folder)).flatMap((folder) => names.map((name) => node_path__WEBPACK_IMPORTED_MODULE_4___default().join(folder, name))).find((file) => {
		try {
			return (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.statSync)(file).isFile();
		} catch {
			return false;
		}
	});
}
// build/src/adapters/git/git.js
const MAX_OUTPUT = 268435456;
var Git = class {
	root;
	#program;
	#commits = /* @__PURE__ */ new Map();
	#references = /* @__PURE__ */ new Map();
	#index;
	#untracked;
	#filters;
	constructor(root) {
		this.root = root;
		this.#program = gitProgram(process.env);
	}
	run(args, input) {
		const program = this.#program;
		if (program === void 0) return Promise.resolve({
			code: 127,
			stdout: Buffer.alloc(0),
			stderr: "git is not installed"
		});
		const fixed = [
			`safe.directory=${this.root}`,
			"core.hooksPath=/dev/null",
			"core.fsmonitor=false",
			"core.quotePath=false"
		];
		return new Promise((resolve) => {
			const chunks = [];
			let size = 0;
			let stderr = "";
			const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_5__.spawn)(program, [...asOptions(fixed), ...args], {
				cwd: this.root,
				stdio: [
					input === void 0 ? "ignore" : "pipe",
					"pipe",
					"pipe"
				],
				env: environmentOf(this.root)
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
		const id = await this.line("rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`);
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
		const result = await this.run([
			"cat-file",
			"-p",
			commit
		]);
		if (result.code !== 0) return [];
		const [header = ""] = result.stdout.toString("utf8").split("\n\n", 1);
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
		return listingOf(result.stdout, /^()(\d+) \w+ ([0-9a-f]+)\t(.+)$/s);
	}
	index() {
		this.#index ??= this.run([
			"ls-files",
			"--stage",
			"-t",
			"-z",
			"--full-name"
		]).then((result) => result.code === 0 ? listingOf(result.stdout, /^(\w) (\d+) ([0-9a-f]+) \d\t(.+)$/s) : void 0);
		return this.#index;
	}
	async sizes(ids) {
		if (ids.length === 0) return /* @__PURE__ */ new Map();
		const { code, stdout } = await this.run(["cat-file", "--batch-check"], `${ids.join("\n")}\n`);
		const rows = code === 0 ? stdout.toString("utf8").split("\n") : [];
		return new Map(rows.flatMap((row) => {
			const [, id, size] = /^([^ ]*) blob (\d+)$/.exec(row) ?? [];
			return id === void 0 ? [] : [[id, Number(size)]];
		}));
	}
	async blobs(ids) {
		const blobs = /* @__PURE__ */ new Map();
		if (ids.length === 0) return blobs;
		const { code, stdout } = await this.run(["cat-file", "--batch"], `${ids.join("\n")}\n`);
		if (code !== 0) return blobs;
		for (let at = 0; at < stdout.length;) {
			const end = stdout.indexOf(10, at);
			if (end === -1) break;
			const [id, type, size] = stdout.toString("utf8", at, end).split(" ");
			at = end + 1;
			if (id === void 0 || type === "missing" || size === void 0) continue;
			const bytes = stdout.subarray(at, at + Number(size));
			if (type === "blob" && bytes.length === Number(size)) blobs.set(id, bytes);
			at += Number(size) + 1;
		}
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
	async size(blob) {
		const text = await this.line("cat-file", "-s", blob);
		return text === void 0 ? void 0 : Number(text);
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
	const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.realpath)(start).catch(() => node_path__WEBPACK_IMPORTED_MODULE_4___default().resolve(start));
	const top = ceiling === void 0 ? void 0 : await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.realpath)(ceiling).catch(() => node_path__WEBPACK_IMPORTED_MODULE_4___default().resolve(ceiling));
	if (top !== void 0 && folder !== top && !folder.startsWith(top.endsWith((node_path__WEBPACK_IMPORTED_MODULE_4___default().sep)) ? top : top + (node_path__WEBPACK_IMPORTED_MODULE_4___default().sep))) throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.rt(`the folder ${JSON.stringify(start)} leads out of the workspace`, "name a folder of the checked-out repository");
	for (let at = folder;; at = node_path__WEBPACK_IMPORTED_MODULE_4___default().dirname(at)) {
		if ((0,node_fs__WEBPACK_IMPORTED_MODULE_2__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_4___default().join(at, ".git"))) return {
			root: at,
			folder: node_path__WEBPACK_IMPORTED_MODULE_4___default().relative(at, folder).split((node_path__WEBPACK_IMPORTED_MODULE_4___default().sep)).join("/"),
			git: new Git(at),
			empty: false
		};
		if (at === top || at === node_path__WEBPACK_IMPORTED_MODULE_4___default().dirname(at)) break;
	}
	return {
		root: folder,
		folder: "",
		empty: (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.readdir)(folder).catch(() => [])).length === 0
	};
}
async function openSubmodule(root, folder, commit) {
	const full = node_path__WEBPACK_IMPORTED_MODULE_4___default().join(root, folder);
	if (!((0,node_fs__WEBPACK_IMPORTED_MODULE_2__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_4___default().join(full, ".git")) && await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.realpath)(full) === node_path__WEBPACK_IMPORTED_MODULE_4___default().join(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.realpath)(root), folder))) return void 0;
	const git = new Git(full);
	return await git.commit(commit) === void 0 ? void 0 : new _index_js__WEBPACK_IMPORTED_MODULE_0__.tt(git, commit);
}
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
	constructor(github, commit) {
		this.#github = github;
		this.#commit = commit;
		this.label = `commit ${commit.slice(0, 7)} on GitHub`;
	}
	async list() {
		return [...(await this.#all()).files.keys()].filter((file) => !(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.st)(file)).sort(_index_js__WEBPACK_IMPORTED_MODULE_0__.mt);
	}
	async prefetch(files) {
		const plain = files.map(_index_js__WEBPACK_IMPORTED_MODULE_0__.lt).filter((file) => file !== void 0);
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
		const plain = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.lt)(file);
		if (plain === void 0) return {
			kind: "refused",
			reason: "its path leads out of the repository"
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
		const texts = open.length > 1 ? await this.#texts(open.map(([file]) => file)) : /* @__PURE__ */ new Map();
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
			const followed = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.ot)(file, { get: (path) => {
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
		if (entry === void 0) return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.nt)(followed.path, followed.isLink, files) ? { kind: "absent" } : {
			kind: "refused",
			reason: _index_js__WEBPACK_IMPORTED_MODULE_0__.it
		};
		if (entry.size > maxBytes) return {
			kind: "too-large",
			bytes: entry.size
		};
		const raw = await this.#raw(followed.path);
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
			if (error instanceof _index_js__WEBPACK_IMPORTED_MODULE_0__.Q && error.status === 404) return { kind: "absent" };
			throw error;
		}
	}
	async #blob(sha) {
		const { data } = await this.#github.request("GET /repos/{owner}/{repo}/git/blobs/{file_sha}", {
			file_sha: sha,
			headers: { accept: "application/vnd.github.raw+json" }
		}, { expect: "bytes" });
		const bytes = data;
		if (blobId(bytes, sha.length) !== sha) throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.Q("unreachable", `GitHub sent content that does not match its own listing of ${this.label}`);
		return bytes;
	}
	#proven() {
		this.#exists ??= this.#github.request("GET /repos/{owner}/{repo}/git/commits/{commit_sha}", { commit_sha: this.#commit }).then(() => void 0, (error) => {
			throw error instanceof _index_js__WEBPACK_IMPORTED_MODULE_0__.Q && error.status === 404 ? this.#missing() : error;
		});
		return this.#exists;
	}
	#missing() {
		return new _index_js__WEBPACK_IMPORTED_MODULE_0__.Q("refused", `${this.label} does not exist, or this token cannot read it`);
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
		if (!Array.isArray(tree)) throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.Q("unreachable", `GitHub's listing of ${this.label} has no files`);
		if (truncated) throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.Q("unreachable", `${this.label} has more files than GitHub lists at once, so it cannot be checked through the API`);
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
	if (error instanceof _index_js__WEBPACK_IMPORTED_MODULE_0__.Q && error.kind === "refused") return void 0;
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
	return (0,node_crypto__WEBPACK_IMPORTED_MODULE_6__.createHash)(length === 64 ? "sha256" : "sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}
// build/src/model/changed-file.js
function pathsOf({ file, previous }) {
	return previous === void 0 ? [file] : [file, previous];
}
function isTouchedBy(changes, file) {
	return changes.some((change) => pathsOf(change).includes(file));
}
function pathAtBase({ file, status, previous }) {
	return status === "added" ? void 0 : previous ?? file;
}
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
			const copy = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.$)(name);
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
	const { policy, entryOf } = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Or)({
		floors: [],
		own
	}, () => true, compiled.access.sqlPatterns);
	return (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.na)(policy, ({ matching }) => matching.flatMap((rule) => {
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
const MAX_TIME = 864e13;
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
		const view = this.views.number(request, unknown);
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
		this.#at.push(Math.abs(at) <= MAX_TIME ? at : NaN);
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
		if (kept === void 0) throw new Error(`the log has no subject ${this.subject}`);
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
const NONE$1 = -1;
var TimeQueues = class {
	#times = new Float64Array(FIRST_ROOM$1);
	#nexts = new Int32Array(FIRST_ROOM$1);
	#used = 0;
	#free = NONE$1;
	#heads;
	#tails;
	#sizes;
	constructor(keys) {
		this.#heads = new Int32Array(keys).fill(NONE$1);
		this.#tails = new Int32Array(keys).fill(NONE$1);
		this.#sizes = new Int32Array(keys);
	}
	size(key) {
		return integerAt(this.#sizes, key);
	}
	add(key, time) {
		const place = this.#place();
		this.#times[place] = time;
		this.#nexts[place] = NONE$1;
		const tail = integerAt(this.#tails, key);
		if (tail === NONE$1) this.#heads[key] = place;
		else this.#nexts[tail] = place;
		this.#tails[key] = place;
		this.#sizes[key] = integerAt(this.#sizes, key) + 1;
	}
	removeUntil(key, instant) {
		let place = integerAt(this.#heads, key);
		while (place !== NONE$1 && floatAt(this.#times, place) <= instant) {
			const next = integerAt(this.#nexts, place);
			this.#nexts[place] = this.#free;
			this.#free = place;
			this.#sizes[key] = integerAt(this.#sizes, key) - 1;
			place = next;
		}
		this.#heads[key] = place;
		if (place === NONE$1) this.#tails[key] = NONE$1;
	}
	#place() {
		if (this.#free !== NONE$1) {
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
		const minute = Math.floor((at + window.zone.offsetAt(at)) / _shared_js__WEBPACK_IMPORTED_MODULE_1__.bs);
		if (minute !== this.#minute) {
			this.#minute = minute;
			this.#isInside = (0,_mnemom_js__WEBPACK_IMPORTED_MODULE_7__.o)(window, at);
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
	const groups = groupsOf$1(columns, inFiles, log.sessionCount);
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
function groupsOf$1(columns, inFiles, sessions) {
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
	return replay.finish(orderOf(compiled));
}
function orderOf({ access: { policy, entryOf } }) {
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
		if (plan === void 0) throw new Error(`the log has no view ${view}`);
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
const OPERATIONS = {
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
		const requestOf = (name) => (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Ar)({
			actor: name,
			...argument
		}, (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.aa)(tool), sqlPatterns);
		const first = requestOf(actor);
		return {
			all: [first, ...others.map(requestOf)].flatMap((request) => request.all),
			granting: first.granting
		};
	}
	ofSql(tool, sql) {
		const resource = `sql:${(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Lr)(sql) ?? "statement"} (${hexDigest(sql)})`;
		return this.#subject("execute", `sql:${sql}`, {
			resource,
			tool: tool.canonical,
			sql
		});
	}
	ofOperation({ kind, target }, tool) {
		const { action, resource = target } = OPERATIONS[kind];
		if (resource === void 0) return void 0;
		return this.#subject(action, resource, {
			resource: (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.$)(resource),
			tool
		});
	}
	#subject(action, resource, shown) {
		const { sqlPatterns } = this.#compiled.access;
		const [actor] = this.#actors;
		const sql = shown.sql === void 0 ? {} : { sql: shown.sql };
		const textFor = (name) => (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Pr)({
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
	return ((0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.tt)(text) >>> 0).toString(16).padStart(8, "0");
}
// build/src/evaluation/access/access-replay.js
const MAX_DENIED = 1e3;
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
		this.#compiled = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.wr)(agent.access);
		this.#log = new CallLog(this.#compiled);
		this.#subjects = new RequestSubjects(this.#compiled, this.#log, (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.ur)(agent));
		const entries = [...agent.access.floors, ...agent.access.own].flatMap((list) => list.entries);
		this.countsTokens = entries.some(({ limit }) => limit?.kind === "token_budget");
		this.needsTurns = entries.some(({ limit }) => limit?.kind === "retry_loop");
		this.comparesArguments = entries.some(({ limit }) => limit?.kind === "retry_loop" && limit.on === "identical");
		this.inspectsArguments = inspectArguments;
		this.#aboutSql = inspectArguments ? [] : entriesAboutSql(agent.access);
	}
	call(call, tool, source, trace) {
		const { order = 0, input, operation } = call;
		this.#noteTrace(source, order, trace);
		this.#add(call, source, this.#subjects.ofTool(tool, input));
		for (const sql of input?.sql ?? []) this.#add(call, source, this.#subjects.ofSql(tool, sql));
		const subject = operation && this.#subjects.ofOperation(operation, tool.canonical);
		if (subject !== void 0) this.#add(call, source, subject);
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
			if (deniedCalls.length < MAX_DENIED) deniedCalls.push(request);
			const trace = this.#traces.get(this.#log.sources.name(call.source))?.[call.order];
			if (trace === void 0 || verdicts.get(trace) === "fail") return;
			verdicts.set(trace, (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Bs)((0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Dr)(decision), "high") ? "fail" : "warn");
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
		if (kept === void 0) throw new Error(`the log has no subject ${subject}`);
		return kept;
	}
};
function entriesAboutSql(access) {
	return (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.kr)([...access.floors, ...access.own]).filter(({ entry }) => {
		const { action, resource } = entry.patterns;
		if (action === void 0 || !action.pattern.matches("execute")) return false;
		return !action.pattern.matches("call") && (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.T)((0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.w)(resource?.text ?? "*"), SQL_PREFIX);
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
			reason: `${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.V)(forbidden.place)} forbids this action`,
			severity: "critical",
			place: forbidden.place
		};
		const limit = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Xi)(rule);
		return {
			decision: (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.ia)([limit], [limit], [limit]),
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
	const mapping = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.$i)(capability, pattern, []);
	return {
		decision: (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.ia)([mapping], [], [mapping]),
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
const MAX_TRACES = 2 * KEPT_TRACES;
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
				traceId: (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.$)(traceId),
				at: time,
				lasts: /* @__PURE__ */ new Map()
			};
			this.#traces.set(trace, remembered);
			if (this.#traces.size > MAX_TRACES) this.#prune();
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
		const fired = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Cr)(contextual, toolNumbers.map((toolNumber) => this.#toolAt(toolNumber).known.name), void 0);
		for (const trigger of fired.undecided) this.#replay.undecided.add(trigger);
		return fired;
	}
	#addTrigger(trigger, toolNumber, trace, at) {
		const tool = toolNumber === void 0 ? void 0 : this.#tools[toolNumber];
		const key = `${this.#replay.contextual.indexOf(trigger)} ${toolNumber ?? "*"}`;
		const group = this.#groups.get(key) ?? {
			result: (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.xr)(trigger, tool?.decision),
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
		governed: (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.cr)(replay.setup.agent),
		verdict: summary.fail > 0 ? "fail" : summary.warn > 0 ? "warn" : "pass",
		summary: {
			...summary,
			skipped: summary.skipped + counts.empty
		},
		violationCount: ledger.violationCount + (access?.deniedCount ?? 0),
		violations: ledger.listed(),
		groups: [...used.flatMap((tool) => groupsOf(tool, isSelected)), ...ledger.groups()].sort(compareGroups),
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
	return (0,_evaluate_agent_js__WEBPACK_IMPORTED_MODULE_8__.o)(at.graceHours, evidence, at.now);
}
function evaluateTool(replay, known, grace, now) {
	const empty = {
		calls: 0,
		denied: 0,
		traces: 0,
		first: void 0,
		last: void 0
	};
	const ungoverned = {
		...known.name,
		triggers: [],
		outcome: "ungoverned"
	};
	if (!(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.cr)(replay.setup.agent) || known.redacted) {
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
	const evaluated = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.yr)([known.name], replay.byName, replay.defaults, { graceLeft: (0,_evaluate_agent_js__WEBPACK_IMPORTED_MODULE_8__.a)(grace, now) });
	const [decision = ungoverned] = evaluated.decisions;
	return {
		...evaluated,
		known,
		decision,
		verdict: (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Sr)(evaluated),
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
function groupsOf(tool, isSelected) {
	if (tool.calls === 0) return [];
	const results = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.br)(tool);
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
	const { decision, known, calls, denied, traces } = tool;
	return {
		decision,
		redacted: known.redacted,
		calls,
		denied,
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
	return rankOf(a.result) - rankOf(b.result) || b.calls - a.calls || b.traces - a.traces;
}
function rankOf(result) {
	if (result.level === "violation") return _shared_js__WEBPACK_IMPORTED_MODULE_1__.zs[result.violation.severity];
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
const NONE = -1;
const MAX_WALKED = 64;
var TraceTable = class {
	#ids = new _shared_js__WEBPACK_IMPORTED_MODULE_1__.Q("numbers");
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
			this.#chains.set(trace, NONE);
			if (trace === this.#lasts.length) this.#lasts = grown(this.#lasts);
			this.#lasts[trace] = Number.NEGATIVE_INFINITY;
		}
		return trace;
	}
	add(trace, tool, denied, at) {
		if (at !== void 0 && at > this.#lastOf(trace)) this.#lasts[trace] = at;
		const code = denied ? ~tool : tool;
		let link = this.#find(trace, code);
		if (link === NONE) {
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
		for (let link = this.#chains.get(trace); link !== NONE; link = this.#nexts.get(link)) {
			const code = this.#tools.get(link);
			const calls = this.#calls.get(link);
			visit(code < 0 ? ~code : code, code < 0, calls, times && known(timeAt(times.firsts, link)), times && known(timeAt(times.lasts, link)));
		}
	}
	#find(trace, code) {
		let link = this.#chains.get(trace);
		for (let walked = 0; link !== NONE && this.#tools.get(link) !== code; walked += 1) {
			if (walked === MAX_WALKED) return this.#indexOf(trace).get(code) ?? NONE;
			link = this.#nexts.get(link);
		}
		return link;
	}
	#indexOf(trace) {
		let index = this.#indexes.get(trace);
		if (index === void 0) {
			index = /* @__PURE__ */ new Map();
			for (let link = this.#chains.get(trace); link !== NONE; link = this.#nexts.get(link)) index.set(this.#tools.get(link), link);
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
		const policy = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Zi)(setup.agent);
		this.#decide = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.lr)(setup.agent);
		this.defaults = policy && (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Vs)(policy);
		const triggers = policy ? (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.ea)(setup.agent) : [];
		this.byName = triggers.filter((trigger) => trigger.condition === void 0 || (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.ca)(trigger.condition).length === 0);
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
			call: (call) => {
				if (this.#isOwn(call.agent, source)) this.#add(call, source);
			},
			trace: (trace) => {
				if (this.#isOwn(trace.agent, source)) this.#addTrace(trace, source);
			},
			declare: (tool) => {
				const known = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.to)(tool, this.setup.aliases);
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
		this.others.set(before === void 0 ? (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.$)(agent) : agent, (before ?? 0) + 1);
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
	#add(call, source) {
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
		if (!known.redacted) this.access?.call(call, known.name.tool, source.name, trace);
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
	#addTrace(trace, source) {
		if (trace.values.length > 0) {
			this.applied ??= /* @__PURE__ */ new Set();
			for (const value of trace.values) this.applied.add(value);
		}
		const { since } = this.setup;
		if (trace.calls.length === 0 && (since === void 0 || trace.at !== void 0 && trace.at >= since)) this.counts.empty += 1;
		const toolNumbers = /* @__PURE__ */ new Set();
		for (const call of trace.calls) {
			const toolNumber = this.#add(call, source);
			if (toolNumber !== void 0 && call.status !== "denied") toolNumbers.add(toolNumber);
		}
		if (toolNumbers.size === 0 || this.contextual.length === 0) return;
		const names = [...toolNumbers].map((toolNumber) => this.#toolAt(toolNumber).name);
		const fired = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Cr)(this.contextual, names, (field) => lookupIn(trace.facts, field));
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
			traceId: (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.$)(traceId),
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
			this.#numbers.set((0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.$)(name), servers);
		}
		const before = servers.get(call.server ?? "");
		if (before !== void 0) return before;
		const number = this.tools.length;
		servers.set((0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.$)(call.server ?? ""), number);
		this.tools.push(this.#know(call));
		return number;
	}
	#know(call) {
		const named = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.to)({
			name: (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.$)(call.tool),
			...call.server !== void 0 && { server: (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.$)(call.server) }
		}, this.setup.aliases);
		const tool = call.raw === void 0 ? named : {
			...named,
			raw: [...named.raw, (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.$)(call.raw)]
		};
		const redacted = call.named === "redacted";
		const name = {
			...redacted ? _shared_js__WEBPACK_IMPORTED_MODULE_1__.sr : (call.named === "action" ? decideAction(call.tool, this.setup.agent.card, this.setup.agent.policy?.forbiddenActions) : void 0) ?? this.#decide(tool),
			tool
		};
		if (redacted || !(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.cr)(this.setup.agent)) return {
			name,
			suspicious: redacted,
			redacted,
			recent: []
		};
		const { violations, warnings, logged } = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.yr)([name], this.byName, this.defaults);
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
	if (calls + denied === 0 && excluded > 0) findings.push((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.gt)(_shared_js__WEBPACK_IMPORTED_MODULE_1__.ns, "", _shared_js__WEBPACK_IMPORTED_MODULE_1__.ns.words.idle(excluded, outside.undated), about));
	else if (calls + denied === 0) {
		const { words } = _shared_js__WEBPACK_IMPORTED_MODULE_1__.fo;
		const sentence = foreign > 0 ? words.otherAgents(foreign, names) : words.noCallOfAgent();
		findings.push((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.gt)(_shared_js__WEBPACK_IMPORTED_MODULE_1__.fo, "", sentence, about));
	} else if (foreign > 0) {
		const sentence = _shared_js__WEBPACK_IMPORTED_MODULE_1__.Do.words.leftOut(foreign, names, unattributed);
		findings.push((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.gt)(_shared_js__WEBPACK_IMPORTED_MODULE_1__.Do, "", sentence, about));
	}
	if (outside.undated > 0 && calls + denied > 0) {
		const sentence = _shared_js__WEBPACK_IMPORTED_MODULE_1__.po.words.undated(outside.undated);
		findings.push((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.gt)(_shared_js__WEBPACK_IMPORTED_MODULE_1__.po, "", sentence, about));
	}
	if (cut > 0 || truncated) {
		const { words } = _shared_js__WEBPACK_IMPORTED_MODULE_1__.lo;
		findings.push((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.gt)(_shared_js__WEBPACK_IMPORTED_MODULE_1__.lo, "", cut > 0 ? words.cut(cut) : words.ofApi(), about));
	}
	return findings;
}
// build/src/run/history/history.js
function fetchWith(key, settings, now, progress) {
	const client = new _mnemom_js__WEBPACK_IMPORTED_MODULE_7__.t({
		key,
		url: settings.apiUrl,
		timeoutMs: settings.apiTimeout * 1e3,
		progress
	});
	return (agentId, wanted) => client.traces(agentId, {
		...wanted,
		now: now.getTime()
	});
}
const MAX_API_TRACES = 1e3;
async function historiesOf(agents, setup) {
	const traced = agents.filter((agent) => agent.traces !== void 0 && (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.gr)(agent));
	const former = traced.length > 0 ? await setup.former?.(traced) : void 0;
	const readings = traced.map((agent) => readingOf(agent, former?.get(agent) ?? [], setup));
	const shared = {
		seen: new _shared_js__WEBPACK_IMPORTED_MODULE_1__.Q("presence"),
		inflation: setup.inflation ?? new _shared_js__WEBPACK_IMPORTED_MODULE_1__.Y()
	};
	for (const file of sharedFilesOf(readings)) await readFile(file, shared, setup);
	for (const reading of readings) reportIdle(reading);
	await Promise.all(readings.map((reading) => fetchTraces(reading, setup)));
	return new Map(readings.map((reading) => [reading.agent, finish(reading, setup)]));
}
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
		seen: new _shared_js__WEBPACK_IMPORTED_MODULE_1__.Q("presence"),
		truncated: false,
		readable: 0,
		idle: []
	};
}
function idsOf({ card, traces }) {
	return [card?.agentId, traces?.api?.agentId].filter((id) => id !== void 0);
}
async function readFile({ file, owners }, common, { tree, isEvidence, progress }) {
	const shared = file.shared || owners.length > 1;
	const seen = shared ? common.seen : owners[0].seen;
	const evidence = await isEvidence(file.file);
	const source = await (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.K)(tree, file, sinkFor(owners, file.file, {
		shared,
		evidence
	}), seen, common.inflation);
	progress?.((0,_trace_sources_js__WEBPACK_IMPORTED_MODULE_9__.r)(source));
	report(source, owners);
}
function sinkFor(owners, name, about) {
	return ({ agentIds }) => {
		const sinks = owners.map(({ replay }) => replay.from({
			name,
			agentIds,
			...about
		}));
		const [only] = sinks;
		if (only && sinks.length === 1) return only;
		return sinkOfAll(sinks);
	};
}
function sinkOfAll(sinks) {
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
async function fetchTraces(reading, setup) {
	const origin = reading.agent.traces?.api;
	if (origin === void 0) return;
	const { api, now, settings } = setup;
	if (typeof api !== "function") {
		const rule = api.missing === "error" ? _shared_js__WEBPACK_IMPORTED_MODULE_1__.fo : _shared_js__WEBPACK_IMPORTED_MODULE_1__.rs;
		reading.findings.push((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.gt)(rule, "", api.words, { agent: reading.agent.name }));
		return;
	}
	const name = `the API (agent ${origin.agentId})`;
	const since = now.getTime() - origin.window * 1e3;
	try {
		const { rows, truncated, skipped, windowStart, oldest } = await api(origin.agentId, {
			since,
			limit: settings.traceLimit ?? MAX_API_TRACES
		});
		const reader = new _shared_js__WEBPACK_IMPORTED_MODULE_1__.X(name, sinkFor([reading], name, {
			shared: false,
			evidence: true
		}), {
			format: _shared_js__WEBPACK_IMPORTED_MODULE_1__.et,
			seen: reading.seen
		});
		for (const row of rows) reader.record(row);
		reading.windowStart = truncated ? Math.max(windowStart, oldest ?? windowStart) : windowStart;
		reading.truncated = truncated;
		report({
			...reader.end(),
			leftovers: {
				unparsable: skipped,
				tooLong: 0,
				cutOff: false
			}
		}, [reading]);
	} catch (error) {
		if (!(error instanceof _mnemom_js__WEBPACK_IMPORTED_MODULE_7__.a)) throw error;
		const words = _shared_js__WEBPACK_IMPORTED_MODULE_1__.fo.words.notFetched(error.message, error.help);
		reading.findings.push((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.gt)(_shared_js__WEBPACK_IMPORTED_MODULE_1__.fo, "", words, { agent: reading.agent.name }));
	}
}
function report(source, owners) {
	const problem = (0,_trace_sources_js__WEBPACK_IMPORTED_MODULE_9__.t)(source);
	const file = source.name.startsWith("the API") ? "" : source.name;
	for (const reading of owners) {
		const agent = reading.agent.name;
		const hasOperations = reading.replay.access?.hasOperations(source.name) === true;
		if (problem?.isIdle === true && file !== "" && !hasOperations) {
			reading.idle.push({
				file,
				words: problem.words
			});
			reading.sources.push((0,_trace_sources_js__WEBPACK_IMPORTED_MODULE_9__.r)(source));
			reportSkipped(source, reading);
			continue;
		}
		if (problem && !(problem.isIdle && hasOperations)) {
			reading.findings.push((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.gt)(_shared_js__WEBPACK_IMPORTED_MODULE_1__.fo, file, problem.words, { agent }));
			continue;
		}
		reading.readable += 1;
		reading.sources.push((0,_trace_sources_js__WEBPACK_IMPORTED_MODULE_9__.r)(source));
		reportSkipped(source, reading);
	}
}
function reportSkipped(source, reading) {
	const skipped = (0,_trace_sources_js__WEBPACK_IMPORTED_MODULE_9__.n)(source);
	if (skipped === void 0) return;
	const file = source.name.startsWith("the API") ? "" : source.name;
	reading.findings.push((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.gt)(_shared_js__WEBPACK_IMPORTED_MODULE_1__.po, file, skipped, { agent: reading.agent.name }));
}
function reportIdle({ agent, idle, readable, findings }) {
	const rule = readable > 0 ? _shared_js__WEBPACK_IMPORTED_MODULE_1__["do"] : _shared_js__WEBPACK_IMPORTED_MODULE_1__.fo;
	for (const { file, words } of idle) findings.push((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.gt)(rule, file, words, { agent: agent.name }));
}
function finish(reading, { settings, now }) {
	const { agent, replay, findings, sources } = reading;
	if (reading.readable === 0) return {
		sources,
		findings
	};
	const hours = agent.policy && settings.grace === "on" ? (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Vs)(agent.policy).graceHours : 0;
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
		findings: [...findings, ...aboutHistory(agent, history, about)]
	};
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
		this.#touched = new Set(parts.changes.flatMap(pathsOf));
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
		const former = [...this.#former].filter((file) => !moved.has(file) && !(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.st)(file));
		const files = /* @__PURE__ */ new Set([...kept, ...former]);
		for (const [folder, tree] of moved) if (typeof tree !== "string") for (const file of await tree.list()) files.add(`${folder}/${file}`);
		return [...files].sort(_index_js__WEBPACK_IMPORTED_MODULE_0__.mt);
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
		const plain = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.lt)(file);
		if (plain === void 0) return {
			kind: "tree",
			tree: head,
			file
		};
		const { links, moved, still, tracked } = await this.#known();
		const followed = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.ot)(plain, links);
		if (followed.kind === "refused") return {
			kind: "refused",
			reason: followed.reason
		};
		const real = followed.path;
		const submodule = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.ut)(real).find((folder) => moved.has(folder));
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
			reason: _index_js__WEBPACK_IMPORTED_MODULE_0__.at
		};
		return followed.isLink ? {
			kind: "refused",
			reason: _index_js__WEBPACK_IMPORTED_MODULE_0__.it
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
	const folders = new Set([...touched].flatMap((file) => (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.ut)(file).slice(1)));
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
	return folders.size > 0 && (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.ut)(file).some((folder) => folders.has(folder));
}
function below(folder, tree, file) {
	if (tree === "gone" || file === folder) return { kind: "absent" };
	if (tree === "not at hand") return {
		kind: "refused",
		reason: `it is in the submodule ${JSON.stringify(folder)}, whose former commit is not checked out`
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
// build/src/run/changed-files/github-listing.js
const MAX_COMPARED = 300;
const MAX_LISTED = 3e3;
function compareOnGitHub(github, base, head) {
	return ifAllowed(async () => {
		const { data } = await github.request("GET /repos/{owner}/{repo}/compare/{basehead}", {
			basehead: `${base}...${head}`,
			per_page: 100
		}, { expect: "object" });
		const { files, merge_base_commit } = data;
		if (!Array.isArray(files)) throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.Q("unreachable", "GitHub's comparison names no files");
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
		if (files && files.length < MAX_LISTED) return listedFiles(files);
		if (files) return everything(`the pull request changes ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Zt)(MAX_LISTED)} files or more`);
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
		if (error instanceof _index_js__WEBPACK_IMPORTED_MODULE_0__.Q && error.kind === "refused") return void 0;
		throw error;
	}
}
function listedFiles(files) {
	const headBlobs = /* @__PURE__ */ new Map();
	return {
		listed: files.map((file) => {
			if (typeof file?.filename !== "string") throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.Q("unreachable", "GitHub's list of changed files has an entry without a name");
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
	if (event.isLocal) return baseRef === void 0 ? { kind: "none" } : commitBase(baseRef);
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
			because: `for the event ${name}, GitHub runs the workflow on the default branch, not on the change`,
			help: "set the inputs base-ref and head-ref to the commits to compare"
		};
		default: return {
			kind: "none",
			note: `the event ${name} does not describe a change, so everything is checked`
		};
	}
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
		help: "check that the step runs on GitHub Actions, or set base-ref and head-ref"
	};
}
async function findBase({ base, baseMayBeMissing, head: { from } }, head, { revisions }, sources) {
	const { git } = sources;
	switch (base.from) {
		case "commit": {
			if (baseMayBeMissing && !await git?.commit(base.commit)) return void 0;
			const commit = await (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Z)(base.commit, sources, revisions);
			return {
				base: commit,
				inForce: commit
			};
		}
		case "branch-point": return branchPoint(await (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Z)(base.ref, sources, revisions), head, sources);
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
		return await (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Z)(`refs/remotes/origin/${branch}`, { ...sources.git && { git: sources.git } });
	} catch (error) {
		if (!(error instanceof _index_js__WEBPACK_IMPORTED_MODULE_0__.J)) throw error;
	}
	if (!sources.github) throw (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.X)(known, "no GitHub token is set");
	try {
		return await (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Z)(branch, { github: sources.github });
	} catch (error) {
		if (!(error instanceof _index_js__WEBPACK_IMPORTED_MODULE_0__.J)) throw error;
		throw (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.X)(known, "this token cannot read the branch on GitHub");
	}
}
async function branchPoint(tip, head, { git, github }) {
	const common = git && await git.mergeBase(tip, head);
	if (common) return {
		base: common,
		inForce: tip
	};
	if (!github) throw (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.X)(tip, "no GitHub token is set");
	const compared = await compareOnGitHub(github, tip, head);
	if (compared?.mergeBase === void 0) throw (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.X)(tip, "this token cannot read the comparison on GitHub");
	return {
		base: compared.mergeBase,
		inForce: tip,
		compared
	};
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
		if (!(error instanceof _index_js__WEBPACK_IMPORTED_MODULE_0__.Q)) throw error;
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
// build/src/run/changed-files/list-changes.js
async function listChanges(plan, head, commits, options, sources) {
	const { git, github } = sources;
	const { base } = commits;
	const isInGit = git !== void 0 && await git.commit(base) !== void 0;
	const listed = isInGit ? await listInGit(plan, head, base, git, options) : void 0;
	if (listed) return listed;
	if (github) return listByGitHub(plan, head, commits, {
		github,
		...git && { git }
	});
	if (isInGit) throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.J(`git cannot compare the head with the base commit ${base.slice(0, 7)}`, _index_js__WEBPACK_IMPORTED_MODULE_0__.Y);
	throw (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.X)(base, "no GitHub token is set");
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
	const known = new Set(listed.flatMap(pathsOf));
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
	if (git && await git.commit(commit) !== void 0) return new _index_js__WEBPACK_IMPORTED_MODULE_0__.tt(git, commit, github && new ApiTree(github, commit));
	if (github) return new ApiTree(github, commit);
	throw (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.X)(commit, "no GitHub token is set");
}
// build/src/run/base-and-head/find-head.js
async function findHead(plan, options, sources) {
	if (plan.head.from === "commit") {
		const commit = await (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Z)(plan.head.commit, sources, options.revisions);
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
	throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.J(`the checked-out commit ${head.slice(0, 7)} is neither the commit of the event (${first.slice(0, 7)}) nor a commit that this run made on top of it`, "remove \"ref\" from actions/checkout, or set the input head-ref to the commit to check");
}
async function isMadeOn(commit, head, git) {
	if (commit === head) return true;
	return await git.isAncestor(commit, head) && !await git.isFetched(head);
}
// build/src/run/base-and-head/open-change.js
async function openChange(plan, options) {
	const sources = sourcesOf(plan, options.sources);
	const head = await findHead(plan, options, sources);
	const commits = await findBase(plan, head.commit, options, sources);
	if (commits === void 0) return void 0;
	const listing = await listChanges(plan, head, commits, options, sources);
	const { listed } = listing;
	const commit = await commitTree(commits.base, sources);
	const { git } = sources;
	const base = listed ? new BaseTree({
		head: head.tree,
		commit,
		isLocal: commit instanceof _index_js__WEBPACK_IMPORTED_MODULE_0__.tt,
		changes: listed,
		isShared: (file) => (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Qt)(file) || (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.$t)(file),
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
function sourcesOf({ head, pull }, { git, github }) {
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
// build/src/cli/local-adapters.js
function localAdapters(terminal, { git, now, asksApi }) {
	return {
		...repositoryAdapters({
			...git && { git },
			checkedOut: () => (git && terminal.repository?.(git)) ?? terminal.tree,
			pending: true,
			revisions: true
		}),
		...terminal.status && { progress: progressOf(terminal) },
		traceApi: (settings) => asksApi ? localApi(terminal, settings, now) : NOT_ASKED
	};
}
function progressOf({ status }) {
	return (done, total) => status?.(`read ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Zt)(done)} of ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Zt)(total)} files`);
}
const NOT_ASKED = {
	missing: "warning",
	words: _shared_js__WEBPACK_IMPORTED_MODULE_1__.rs.words.notAsked()
};
function localApi(terminal, settings, now) {
	const { apiKey } = terminal;
	if (apiKey !== void 0) return fetchWith(apiKey, settings, now, (line) => terminal.err(line));
	return {
		missing: "error",
		words: _shared_js__WEBPACK_IMPORTED_MODULE_1__.fo.words.noKeyOfEnvironment()
	};
}



/***/ }),

/***/ 1014:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: function() { return /* binding */ skippedWords; },
/* harmony export */   r: function() { return /* binding */ sourceText; },
/* harmony export */   t: function() { return /* binding */ problemOf; }
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6424);
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8403);


// build/src/run/history/trace-sources.js
function sourceText({ name, format, beside, calls, denied, repeated, tools, leftovers }) {
	const attempts = denied > 0 ? `, ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Zt)(denied)} denied` : "";
	const repetitions = repeated > 0 ? `, ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Zt)(repeated)} repeated` : "";
	const skipped = leftovers.unparsable + leftovers.tooLong + (leftovers.unclosed ?? 0);
	const others = beside.map(({ format: { id }, records }) => `, and ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.I)(records, "record")} of the file read as ${id}`);
	const left = skipped > 0 ? `, ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.I)(skipped, "line")} skipped` : "";
	return `${name}: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.I)(calls, "call")} to ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.I)(tools, "tool")}${attempts}${repetitions}${left}, as ${format?.id ?? "an unknown format"}${others.join("")}`;
}
function problemOf(source) {
	const { name, format, calls, records, leftovers, problem } = source;
	const { words } = _shared_js__WEBPACK_IMPORTED_MODULE_1__.fo;
	const { unparsable, tooLong, unclosed = 0 } = leftovers;
	if (problem) return { words: words.unreadable(name, problem) };
	if (records === 0 && unparsable === 0 && tooLong === 0 && leftovers.unclosed === void 0) return { words: words.empty(name, name.startsWith("the API")) };
	if (unclosed > records) return { words: words.unclosedRows(name, unclosed, records + unclosed) };
	if (unparsable > records) return { words: words.notJson(name, unparsable, records + unparsable) };
	if (format === void 0) return { words: words.noFormat(name, _shared_js__WEBPACK_IMPORTED_MODULE_1__.Z.map(({ id }) => id)) };
	if (calls + source.repeated > 0) return void 0;
	return {
		isIdle: true,
		words: _shared_js__WEBPACK_IMPORTED_MODULE_1__["do"].words.noCall(name, format.title)
	};
}
function skippedWords({ name, leftovers: { unparsable, tooLong, cutOff, unclosed = 0 } }) {
	const notJson = unparsable - (cutOff ? 1 : 0);
	if (!cutOff && notJson <= 0 && tooLong === 0 && unclosed === 0) return void 0;
	return _shared_js__WEBPACK_IMPORTED_MODULE_1__.po.words.skipped(name, {
		lastLineCutOff: cutOff,
		notJson,
		tooLong,
		unclosedRows: unclosed
	});
}



/***/ })

};
;