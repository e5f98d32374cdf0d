export const id = 292;
export const ids = [292];
export const modules = {

/***/ 87972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ BaseTree)
/* harmony export */ });
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52958);
/* harmony import */ var _model_changed_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57083);
/* harmony import */ var _model_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86268);



class BaseTree {
    label;
    #parts;
    #touched;
    #former;
    #base;
    constructor(parts, base) {
        this.label = parts.commit.label;
        this.#parts = parts;
        this.#touched = new Set(parts.changes.flatMap(_model_changed_file_js__WEBPACK_IMPORTED_MODULE_2__/* .pathsOf */ .wG));
        this.#former = new Set(parts.changes.flatMap((change) => (0,_model_changed_file_js__WEBPACK_IMPORTED_MODULE_2__/* .pathAtBase */ .q3)(change) ?? []));
        this.#base = base;
    }
    sharing(isShared) {
        return new BaseTree({ ...this.#parts, isShared }, this.#base);
    }
    async list() {
        const { moved, still, tracked } = await this.#known();
        const isTracked = (file) => tracked === undefined || tracked.has(file) || isBelow(file, still);
        const kept = (await this.#parts.head.list()).filter((file) => !this.#touched.has(file) &&
            !isBelow(file, moved) &&
            (isTracked(file) || this.#parts.isShared(file)));
        const former = [...this.#former].filter((file) => !moved.has(file) && !(0,_model_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .isSkipped */ .JR)(file));
        const files = new Set([...kept, ...former]);
        for (const [folder, tree] of moved)
            if (typeof tree !== 'string')
                for (const file of await tree.list())
                    files.add(`${folder}/${file}`);
        return [...files].sort(_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6);
    }
    async read(file, maxBytes) {
        const source = await this.#sourceOf(file);
        return source.kind === 'tree' ? source.tree.read(source.file, maxBytes) : source;
    }
    async open(file) {
        const source = await this.#sourceOf(file);
        if (source.kind !== 'tree')
            return source;
        if (source.tree.open)
            return source.tree.open(source.file);
        const read = await source.tree.read(source.file, Number.MAX_SAFE_INTEGER);
        switch (read.kind) {
            case 'bytes':
                return { kind: 'stream', chunks: chunksOf(read.bytes) };
            case 'too-large':
                return { kind: 'refused', reason: 'it is too large' };
            case 'absent':
            case 'refused':
                return read;
            default:
                return read;
        }
    }
    async prefetch(files) {
        const { head, commit } = this.#parts;
        const wanted = { head: [], commit: [] };
        for (const file of files) {
            const source = await this.#sourceOf(file);
            if (source.kind !== 'tree')
                continue;
            if (source.tree === commit)
                wanted.commit.push(source.file);
            else if (source.tree === head)
                wanted.head.push(source.file);
        }
        await commit.prefetch?.(wanted.commit);
        await head.prefetch?.(wanted.head);
    }
    async links() {
        return (await this.#known()).links;
    }
    async movedSubmodules() {
        const { moved } = await this.#known();
        return new Map([...moved].map(([folder, tree]) => [folder, tree !== 'not at hand']));
    }
    async #sourceOf(file) {
        const { head, commit } = this.#parts;
        const plain = (0,_model_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .plainPath */ .s1)(file);
        if (plain === undefined)
            return { kind: 'tree', tree: head, file };
        const { links, moved, still, tracked } = await this.#known();
        const followed = (0,_model_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .follow */ .e6)(plain, links);
        if (followed.kind === 'refused')
            return { kind: 'refused', reason: followed.reason };
        const real = followed.path;
        const submodule = (0,_model_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .selfAndAbove */ .Vc)(real).find((folder) => moved.has(folder));
        const files = submodule === undefined ? undefined : moved.get(submodule);
        if (submodule !== undefined && files !== undefined && !this.#former.has(real))
            return below(submodule, files, real);
        if (this.#touched.has(real))
            return this.#former.has(real)
                ? { kind: 'tree', tree: commit, file: real }
                : { kind: 'absent' };
        if (tracked === undefined || tracked.has(real) || isBelow(real, still))
            return { kind: 'tree', tree: head, file: real };
        if (followed.links.length === 0)
            return this.#parts.isShared(real)
                ? { kind: 'tree', tree: head, file: real }
                : { kind: 'absent' };
        if ((await this.list()).some((path) => path.startsWith(`${real}/`)))
            return { kind: 'absent' };
        if ((await head.read(real, 0)).kind !== 'absent')
            return { kind: 'refused', reason: _model_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .UNTRACKED_TARGET */ .M3 };
        return followed.isLink ? { kind: 'refused', reason: _model_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .LEADS_NOWHERE */ .BQ } : { kind: 'absent' };
    }
    #known() {
        this.#base ??= linksAtBase(this.#parts, this.#touched, this.#former);
        return this.#base;
    }
}
async function linksAtBase(parts, touched, former) {
    const { head, commit, changes, openSubmodule } = parts;
    const headLinks = (await head.links?.()) ?? new Map();
    const headSubmodules = (await head.submodules?.()) ?? new Map();
    const tracked = await head.tracked?.();
    const folders = new Set([...touched].flatMap((file) => (0,_model_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .selfAndAbove */ .Vc)(file).slice(1)));
    const isDoubtful = (file) => headSubmodules.has(file) ||
        (former.has(file) &&
            (headLinks.has(file) ||
                folders.has(file) ||
                (tracked?.has(file) !== true && !/\.[^/]*$/.test(file))));
    const needsListing = parts.isLocal || changes.some(({ submodule }) => submodule) || [...touched].some(isDoubtful);
    const untouched = (entries) => new Map([...entries].filter(([file]) => !touched.has(file)));
    const links = needsListing
        ? ((await commit.links?.()) ?? new Map())
        : untouched(headLinks);
    const submodules = needsListing
        ? ((await commit.submodules?.()) ?? new Map())
        : untouched(headSubmodules);
    const listed = new Set(changes.flatMap(({ file, submodule }) => (submodule ? [file] : [])));
    const moved = new Map();
    for (const folder of new Set([...headSubmodules.keys(), ...submodules.keys()])) {
        const before = submodules.get(folder);
        if (before === headSubmodules.get(folder) && !listed.has(folder))
            continue;
        moved.set(folder, before === undefined ? 'gone' : ((await openSubmodule?.(folder, before)) ?? 'not at hand'));
    }
    return {
        links,
        moved,
        still: new Set([...submodules.keys()].filter((folder) => !moved.has(folder))),
        tracked,
    };
}
function isBelow(file, folders) {
    return folders.size > 0 && (0,_model_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .selfAndAbove */ .Vc)(file).some((folder) => folders.has(folder));
}
function below(folder, tree, file) {
    if (tree === 'gone' || file === folder)
        return { kind: 'absent' };
    if (tree === 'not at hand')
        return {
            kind: 'refused',
            reason: `it is in the submodule ${JSON.stringify(folder)}, whose former commit is not checked out`,
        };
    return { kind: 'tree', tree, file: file.slice(folder.length + 1) };
}
async function* chunksOf(bytes) {
    yield bytes;
}


/***/ }),

/***/ 30669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ openSubmodule),
  O: () => (/* binding */ openWorkspace)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/model/tree.js
var tree = __webpack_require__(17646);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./build/src/adapters/git/listing.js
const SUBMODULE = '160000';
const LINK = '120000';
function listingOf(bytes, row) {
    const files = new Map();
    const submodules = new Map();
    const skipped = new Set();
    for (const text of bytes.toString('utf8').split('\0')) {
        const [, tag, mode, id, file] = row.exec(text) ?? [];
        if (id === undefined || file === undefined)
            continue;
        if (mode === SUBMODULE)
            submodules.set(file, id);
        else
            files.set(file, { blob: id, link: mode === LINK });
        if (tag === 'S')
            skipped.add(file);
    }
    return { files, submodules, skipped };
}
function parseRawDiff(text) {
    const fields = text.split('\0');
    const changes = [];
    for (let at = 0; at + 1 < fields.length;) {
        const [header = '', file = '', second = ''] = fields.slice(at, at + 3);
        const [before, after, , , status] = header.split(' ');
        const submodule = before?.slice(1) === SUBMODULE || after === SUBMODULE ? { submodule: true } : {};
        switch (status?.[0]) {
            case 'R':
                changes.push({ status: 'renamed', previous: file, file: second, ...submodule });
                at += 3;
                break;
            case 'C':
                changes.push({ status: 'added', file: second, ...submodule });
                at += 3;
                break;
            default:
                changes.push({
                    status: status === 'A' ? 'added' : status === 'D' ? 'removed' : 'modified',
                    file,
                    ...submodule,
                });
                at += 2;
        }
    }
    return changes;
}

;// CONCATENATED MODULE: ./build/src/adapters/git/process.js


const UNSET = [
    'GIT_DIR',
    'GIT_WORK_TREE',
    'GIT_NAMESPACE',
    'GIT_EXTERNAL_DIFF',
    'GIT_DIFF_OPTS',
    'GIT_ATTR_SOURCE',
];
function environmentOf(root) {
    const env = {
        ...process.env,
        GIT_CEILING_DIRECTORIES: external_node_path_.dirname(root),
        GIT_OPTIONAL_LOCKS: '0',
        GIT_TERMINAL_PROMPT: '0',
        GIT_NO_REPLACE_OBJECTS: '1',
        GIT_NO_LAZY_FETCH: '1',
        GIT_ALLOW_PROTOCOL: 'none',
        LC_ALL: 'C',
    };
    for (const name of UNSET)
        delete env[name];
    return env;
}
function gitProgram(env) {
    const names = process.platform === 'win32' ? ['git.exe'] : ['git'];
    const folders = (env.PATH ?? env.Path ?? '')
        .split(external_node_path_.delimiter)
        .filter((folder) => external_node_path_.isAbsolute(folder));
    return folders
        .flatMap((folder) => names.map((name) => external_node_path_.join(folder, name)))
        .find((file) => {
        try {
            return (0,external_node_fs_.statSync)(file).isFile();
        }
        catch {
            return false;
        }
    });
}

;// CONCATENATED MODULE: ./build/src/adapters/git/git.js



const MAX_OUTPUT = 256 * 1024 * 1024;
class Git {
    root;
    #program;
    #commits = new Map();
    #references = new Map();
    #index;
    #untracked;
    #filters;
    constructor(root) {
        this.root = root;
        this.#program = gitProgram(process.env);
    }
    run(args, input) {
        const program = this.#program;
        if (program === undefined)
            return Promise.resolve({
                code: 127,
                stdout: Buffer.alloc(0),
                stderr: 'git is not installed',
            });
        const fixed = [
            `safe.directory=${this.root}`,
            'core.hooksPath=/dev/null',
            'core.fsmonitor=false',
            'core.quotePath=false',
        ];
        return new Promise((resolve) => {
            const chunks = [];
            let size = 0;
            let stderr = '';
            const child = (0,external_node_child_process_.spawn)(program, [...asOptions(fixed), ...args], {
                cwd: this.root,
                stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
                env: environmentOf(this.root),
            });
            child.stdin?.on('error', () => undefined);
            child.stdin?.end(input);
            child.stdout?.on('data', (chunk) => {
                size += chunk.length;
                if (size <= MAX_OUTPUT)
                    chunks.push(chunk);
                else
                    child.kill();
            });
            child.stderr?.on('data', (chunk) => {
                if (stderr.length < 4000)
                    stderr += chunk.toString('utf8');
            });
            child.on('error', (error) => resolve({ code: 127, stdout: Buffer.alloc(0), stderr: error.message }));
            child.on('close', (code) => resolve({
                code: size > MAX_OUTPUT ? 126 : (code ?? 1),
                stdout: Buffer.concat(chunks),
                stderr: stderr.trim(),
            }));
        });
    }
    async line(...args) {
        const result = await this.run(args);
        if (result.code !== 0)
            return undefined;
        const [line = ''] = result.stdout.toString('utf8').split('\n', 1);
        return line.trim();
    }
    commit(name) {
        const known = this.#commits.get(name);
        if (known)
            return known;
        const answer = this.#resolve(name);
        this.#commits.set(name, answer);
        return answer;
    }
    async #resolve(name) {
        const id = await this.line('rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`);
        if (id !== undefined)
            this.#commits.set(id, Promise.resolve(id));
        return id;
    }
    reference(name) {
        const known = this.#references.get(name);
        if (known)
            return known;
        const answer = this.#resolveReference(name);
        this.#references.set(name, answer);
        return answer;
    }
    async #resolveReference(name) {
        const id = await this.line('show-ref', '--verify', '--hash', '--', name);
        return id === undefined ? undefined : this.commit(id);
    }
    async parents(commit) {
        const result = await this.run(['cat-file', '-p', commit]);
        if (result.code !== 0)
            return [];
        const [header = ''] = result.stdout.toString('utf8').split('\n\n', 1);
        return [...header.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].flatMap(([, id]) => id ?? []);
    }
    async mergeBase(a, b) {
        return this.line('merge-base', '--end-of-options', a, b);
    }
    async diff(base, head) {
        if (head !== undefined)
            return this.#diff([], [base, head]);
        const unfiltered = await this.#withoutFilters();
        const changes = unfiltered && (await this.#diff(unfiltered, [base]));
        if (!changes)
            return undefined;
        const hasSubmodules = changes.some(({ submodule }) => submodule) || (await this.index())?.submodules.size !== 0;
        const staged = hasSubmodules ? await this.#diff([], [base], true) : undefined;
        const submodules = staged?.filter(({ submodule }) => submodule) ?? [];
        if (submodules.length === 0)
            return changes;
        const known = new Set(submodules.map(({ file }) => file));
        return [...changes.filter(({ file }) => !known.has(file)), ...submodules];
    }
    async #diff(settings, commits, isStaged = false) {
        const result = await this.run([
            ...asOptions(settings),
            'diff',
            ...(isStaged ? ['--cached'] : []),
            '--raw',
            '--no-abbrev',
            '-z',
            '-M',
            '--no-ext-diff',
            '--no-textconv',
            '--ignore-submodules=dirty',
            '--no-relative',
            '--end-of-options',
            ...commits,
            '--',
        ]);
        return result.code === 0 ? parseRawDiff(result.stdout.toString('utf8')) : undefined;
    }
    #withoutFilters() {
        this.#filters ??= this.run([
            'config',
            '--null',
            '--name-only',
            '--get-regexp',
            '^filter\\.',
        ]).then(({ stdout }) => {
            const keys = stdout.toString('utf8').split('\0');
            const drivers = new Set(keys
                .filter((key) => key.startsWith('filter.'))
                .map((key) => key.slice(0, key.lastIndexOf('.'))));
            if ([...drivers].some((driver) => driver.includes('=')))
                return undefined;
            return [...drivers].flatMap((driver) => [
                `${driver}.clean=`,
                `${driver}.smudge=`,
                `${driver}.process=`,
                `${driver}.required=false`,
            ]);
        });
        return this.#filters;
    }
    async files(commit) {
        return (await this.listing(commit))?.files;
    }
    async listing(commit) {
        const result = await this.run([
            'ls-tree',
            '-r',
            '-z',
            '--full-tree',
            '--end-of-options',
            commit,
        ]);
        if (result.code !== 0)
            return undefined;
        return listingOf(result.stdout, /^()(\d+) \w+ ([0-9a-f]+)\t(.+)$/s);
    }
    index() {
        this.#index ??= this.run(['ls-files', '--stage', '-t', '-z', '--full-name']).then((result) => result.code === 0
            ? listingOf(result.stdout, /^(\w) (\d+) ([0-9a-f]+) \d\t(.+)$/s)
            : undefined);
        return this.#index;
    }
    async sizes(ids) {
        if (ids.length === 0)
            return new Map();
        const { code, stdout } = await this.run(['cat-file', '--batch-check'], `${ids.join('\n')}\n`);
        const rows = code === 0 ? stdout.toString('utf8').split('\n') : [];
        return new Map(rows.flatMap((row) => {
            const [, id, size] = /^([^ ]*) blob (\d+)$/.exec(row) ?? [];
            return id === undefined ? [] : [[id, Number(size)]];
        }));
    }
    async blobs(ids) {
        const blobs = new Map();
        if (ids.length === 0)
            return blobs;
        const { code, stdout } = await this.run(['cat-file', '--batch'], `${ids.join('\n')}\n`);
        if (code !== 0)
            return blobs;
        for (let at = 0; at < stdout.length;) {
            const end = stdout.indexOf(0x0a, at);
            if (end === -1)
                break;
            const [id, type, size] = stdout.toString('utf8', at, end).split(' ');
            at = end + 1;
            if (id === undefined || type === 'missing' || size === undefined)
                continue;
            const bytes = stdout.subarray(at, at + Number(size));
            if (type === 'blob' && bytes.length === Number(size))
                blobs.set(id, bytes);
            at += Number(size) + 1;
        }
        return blobs;
    }
    async isAncestor(commit, of) {
        return (commit === of || (await this.run(['merge-base', '--is-ancestor', commit, of])).code === 0);
    }
    async isFetched(commit) {
        const refs = await this.run([
            'for-each-ref',
            '--count=1',
            '--contains',
            commit,
            'refs/remotes',
            'refs/tags',
            'refs/pull',
        ]);
        if (refs.code !== 0 || refs.stdout.length > 0)
            return true;
        const fetched = await this.run(['rev-parse', '--verify', '--quiet', 'FETCH_HEAD']);
        return fetched.code === 0 && fetched.stdout.toString('utf8').trim() === commit;
    }
    async size(blob) {
        const text = await this.line('cat-file', '-s', blob);
        return text === undefined ? undefined : Number(text);
    }
    untracked() {
        this.#untracked ??= this.run([
            'ls-files',
            '--others',
            '--exclude-standard',
            '-z',
            '--full-name',
        ]).then(({ code, stdout }) => {
            const files = code === 0 ? stdout.toString('utf8').split('\0') : [];
            return files.filter((file) => file !== '');
        });
        return this.#untracked;
    }
}
function asOptions(settings) {
    return settings.flatMap((setting) => ['-c', setting]);
}

// EXTERNAL MODULE: ./build/src/adapters/git/git-tree.js
var git_tree = __webpack_require__(5045);
;// CONCATENATED MODULE: ./build/src/adapters/git/workspace.js






async function openWorkspace(start, ceiling) {
    const folder = await (0,promises_.realpath)(start).catch(() => external_node_path_.resolve(start));
    const top = ceiling === undefined ? undefined : await (0,promises_.realpath)(ceiling).catch(() => external_node_path_.resolve(ceiling));
    if (top !== undefined &&
        folder !== top &&
        !folder.startsWith(top.endsWith(external_node_path_.sep) ? top : top + external_node_path_.sep))
        throw new tree/* TreeError */.j(`the folder ${JSON.stringify(start)} leads out of the workspace`, 'name a folder of the checked-out repository');
    for (let at = folder;; at = external_node_path_.dirname(at)) {
        if ((0,external_node_fs_.existsSync)(external_node_path_.join(at, '.git'))) {
            return {
                root: at,
                folder: external_node_path_.relative(at, folder).split(external_node_path_.sep).join('/'),
                git: new Git(at),
                empty: false,
            };
        }
        if (at === top || at === external_node_path_.dirname(at))
            break;
    }
    const entries = await (0,promises_.readdir)(folder).catch(() => []);
    return { root: folder, folder: '', empty: entries.length === 0 };
}
async function openSubmodule(root, folder, commit) {
    const full = external_node_path_.join(root, folder);
    const isOwn = (0,external_node_fs_.existsSync)(external_node_path_.join(full, '.git')) &&
        (await (0,promises_.realpath)(full)) === external_node_path_.join(await (0,promises_.realpath)(root), folder);
    if (!isOwn)
        return undefined;
    const git = new Git(full);
    return (await git.commit(commit)) === undefined ? undefined : new git_tree/* GitTree */.x(git, commit);
}


/***/ }),

/***/ 95091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P0: () => (/* binding */ ApiTree),
  zA: () => (/* binding */ blobId)
});

// UNUSED EXPORTS: isFolder

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/finding/finding.js + 1 modules
var finding = __webpack_require__(52958);
// EXTERNAL MODULE: ./build/src/model/paths.js
var paths = __webpack_require__(86268);
// EXTERNAL MODULE: ./build/src/adapters/git/git-tree.js
var git_tree = __webpack_require__(5045);
;// CONCATENATED MODULE: ./build/src/adapters/github/blob.js
const MAX_LINK_BYTES = 4096;
function readOf(blob) {
    if (blob === undefined)
        return undefined;
    if (blob === null || (blob.__typename !== undefined && blob.__typename !== 'Blob'))
        return { kind: 'absent' };
    if (typeof blob.text !== 'string' || blob.isTruncated !== false)
        return undefined;
    const bytes = new TextEncoder().encode(blob.text);
    return bytes.length !== blob.byteSize || mayBeLink(bytes) ? undefined : { kind: 'bytes', bytes };
}
function mayBeLink(bytes) {
    const first = bytes[0];
    return (first !== undefined &&
        bytes.length <= MAX_LINK_BYTES &&
        !bytes.includes(0x0a) &&
        first !== 0x7b &&
        first !== 0x5b);
}

// EXTERNAL MODULE: ./build/src/adapters/github/github.js
var github = __webpack_require__(38368);
;// CONCATENATED MODULE: ./build/src/adapters/github/api-tree.js






const BATCH_SIZE = 50;
class ApiTree {
    label;
    #github;
    #commit;
    #fetched = new Map();
    #targets = new Map();
    #files;
    #exists;
    constructor(github, commit) {
        this.#github = github;
        this.#commit = commit;
        this.label = `commit ${commit.slice(0, 7)} on GitHub`;
    }
    async list() {
        return [...(await this.#all()).files.keys()]
            .filter((file) => !(0,paths/* isSkipped */.JR)(file))
            .sort(finding/* compareText */.n6);
    }
    async prefetch(files) {
        const plain = files.map(paths/* plainPath */.s1).filter((file) => file !== undefined);
        const wanted = [...new Set(plain)].filter((file) => !this.#fetched.has(file));
        for (let at = 0; at < wanted.length; at += BATCH_SIZE) {
            const batch = wanted.slice(at, at + BATCH_SIZE);
            const blobs = await this.#batch(batch);
            if (blobs === undefined)
                return;
            for (const [index, file] of batch.entries()) {
                const read = readOf(blobs[index]);
                if (read)
                    this.#fetched.set(file, read);
            }
        }
    }
    async #texts(files) {
        const texts = new Map();
        for (let at = 0; at < files.length; at += BATCH_SIZE) {
            const batch = files.slice(at, at + BATCH_SIZE);
            const blobs = await this.#batch(batch);
            for (const [index, file] of batch.entries()) {
                const text = blobs?.[index]?.text;
                if (typeof text === 'string')
                    texts.set(file, text);
            }
        }
        return texts;
    }
    async #batch(batch) {
        const fields = batch.map((file, index) => `f${index}: object(expression: ${JSON.stringify(`${this.#commit}:${file}`)}) { __typename ... on Blob { text isTruncated isBinary byteSize } }`);
        const repositoryOf = `repository(owner: ${JSON.stringify(this.#github.owner)}, name: ${JSON.stringify(this.#github.repo)})`;
        const data = await this.#github
            .graphql(`query { ${repositoryOf} { tip: object(expression: ${JSON.stringify(this.#commit)}) { oid } ${fields.join(' ')} } }`)
            .catch(ifRefused);
        if (data === undefined)
            return undefined;
        const repository = data.repository;
        if (!repository?.tip)
            throw this.#missing();
        this.#exists = Promise.resolve();
        return batch.map((_, index) => repository[`f${index}`]);
    }
    async read(file, maxBytes) {
        const plain = (0,paths/* plainPath */.s1)(file);
        if (plain === undefined)
            return { kind: 'refused', reason: 'its path leads out of the repository' };
        const known = this.#fetched.get(plain);
        const read = known ??
            (this.#files ? await this.#listed(plain, maxBytes) : await this.#unlisted(plain, maxBytes));
        if (read.kind === 'bytes' && read.bytes.length > maxBytes)
            return { kind: 'too-large', bytes: read.bytes.length };
        return read;
    }
    async links() {
        const { files } = await this.#all();
        const links = [...files].filter(([, { link }]) => link);
        const open = links.filter(([file]) => !this.#targets.has(file));
        const texts = open.length > 1 ? await this.#texts(open.map(([file]) => file)) : new Map();
        for (const [file, { sha }] of open) {
            const text = texts.get(file);
            const isWhole = text !== undefined && blobId(new TextEncoder().encode(text), sha.length) === sha;
            this.#targets.set(file, isWhole ? text : new TextDecoder().decode(await this.#blob(sha)));
        }
        return this.#targets;
    }
    async submodules() {
        return (await this.#all()).submodules;
    }
    async #follow(file, files) {
        for (;;) {
            const unknown = new Map();
            const followed = (0,paths/* follow */.e6)(file, {
                get: (path) => {
                    const target = this.#targets.get(path);
                    const entry = files.get(path);
                    if (target === undefined && entry?.link)
                        unknown.set(path, entry);
                    return target;
                },
            });
            const [first] = unknown;
            if (first === undefined)
                return followed;
            const [link, { sha }] = first;
            this.#targets.set(link, new TextDecoder().decode(await this.#blob(sha)));
        }
    }
    async #listed(file, maxBytes) {
        const { files } = await this.#all();
        const followed = await this.#follow(file, files);
        if (followed.kind === 'refused')
            return { kind: 'refused', reason: followed.reason };
        const entry = files.get(followed.path);
        if (entry === undefined)
            return (0,git_tree/* isAbsent */.W)(followed.path, followed.isLink, files)
                ? { kind: 'absent' }
                : { kind: 'refused', reason: paths/* LEADS_NOWHERE */.BQ };
        if (entry.size > maxBytes)
            return { kind: 'too-large', bytes: entry.size };
        const raw = await this.#raw(followed.path);
        const whole = raw.kind === 'bytes' && blobId(raw.bytes, entry.sha.length) === entry.sha;
        const read = whole ? raw : { kind: 'bytes', bytes: await this.#blob(entry.sha) };
        this.#fetched.set(file, read);
        return read;
    }
    async #unlisted(file, maxBytes) {
        const read = await this.#raw(file);
        if (read.kind === 'absent')
            await this.#proven();
        if (read.kind === 'bytes' && mayBeLink(read.bytes)) {
            await this.#all();
            return this.#listed(file, maxBytes);
        }
        this.#fetched.set(file, read);
        return read;
    }
    async #raw(file) {
        try {
            const { data, type } = await this.#github.request('GET /repos/{owner}/{repo}/contents/{+path}', {
                path: file.split('/').map(encodeURIComponent).join('/'),
                ref: this.#commit,
                headers: { accept: 'application/vnd.github.raw+json' },
            }, { expect: 'bytes' });
            const bytes = data;
            return isFolder(bytes, type) ? { kind: 'absent' } : { kind: 'bytes', bytes };
        }
        catch (error) {
            if (error instanceof github/* ApiError */.h && error.status === 404)
                return { kind: 'absent' };
            throw error;
        }
    }
    async #blob(sha) {
        const { data } = await this.#github.request('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', { file_sha: sha, headers: { accept: 'application/vnd.github.raw+json' } }, { expect: 'bytes' });
        const bytes = data;
        if (blobId(bytes, sha.length) !== sha)
            throw new github/* ApiError */.h('unreachable', `GitHub sent content that does not match its own listing of ${this.label}`);
        return bytes;
    }
    #proven() {
        this.#exists ??= this.#github
            .request('GET /repos/{owner}/{repo}/git/commits/{commit_sha}', { commit_sha: this.#commit })
            .then(() => undefined, (error) => {
            throw error instanceof github/* ApiError */.h && error.status === 404 ? this.#missing() : error;
        });
        return this.#exists;
    }
    #missing() {
        return new github/* ApiError */.h('refused', `${this.label} does not exist, or this token cannot read it`);
    }
    #all() {
        this.#files ??= this.#listAll();
        return this.#files;
    }
    async #listAll() {
        const { data } = await this.#github.request('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', { tree_sha: this.#commit, recursive: '1' }, { expect: 'object' });
        const { tree, truncated } = data;
        if (!Array.isArray(tree))
            throw new github/* ApiError */.h('unreachable', `GitHub's listing of ${this.label} has no files`);
        if (truncated)
            throw new github/* ApiError */.h('unreachable', `${this.label} has more files than GitHub lists at once, so it cannot be checked through the API`);
        const files = new Map();
        const submodules = new Map();
        for (const { type, path, sha, mode, size } of tree) {
            if (typeof path !== 'string' || typeof sha !== 'string')
                continue;
            if (type === 'blob')
                files.set(path, { sha, link: mode === '120000', size: size ?? 0 });
            else if (type === 'commit')
                submodules.set(path, sha);
        }
        return { files, submodules };
    }
}
function ifRefused(error) {
    if (error instanceof github/* ApiError */.h && error.kind === 'refused')
        return undefined;
    throw error;
}
function isFolder(bytes, type) {
    if (!/^application\/json\b/i.test(type))
        return false;
    try {
        const list = JSON.parse(new TextDecoder().decode(bytes));
        return (Array.isArray(list) &&
            list.every((entry) => typeof entry?.sha === 'string' && typeof entry?.path === 'string'));
    }
    catch {
        return false;
    }
}
function blobId(bytes, length) {
    return (0,external_node_crypto_.createHash)(length === 64 ? 'sha256' : 'sha1')
        .update(`blob ${bytes.length}\0`)
        .update(bytes)
        .digest('hex');
}


/***/ }),

/***/ 72094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

function sha256(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text, 'utf8').digest('hex');
}


/***/ }),

/***/ 18530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ localAdapters),
  c: () => (/* binding */ localApi)
});

// EXTERNAL MODULE: ./build/src/rules/history-not-evaluated.js
var history_not_evaluated = __webpack_require__(34430);
// EXTERNAL MODULE: ./build/src/rules/trace-source.js
var trace_source = __webpack_require__(76233);
// EXTERNAL MODULE: ./build/src/adapters/github/github.js
var github_github = __webpack_require__(38368);
;// CONCATENATED MODULE: ./build/src/adapters/github/labels.js

async function labelsOf(github, pull) {
    if (!github)
        return { kind: 'unreadable', why: 'no GitHub token is set' };
    const names = new Set();
    try {
        for await (const page of github.pages('GET /repos/{owner}/{repo}/issues/{issue_number}/labels', { issue_number: pull }))
            for (const label of page)
                if (typeof label?.name === 'string')
                    names.add(label.name);
    }
    catch (error) {
        if (!(error instanceof github_github/* ApiError */.h))
            throw error;
        return { kind: 'unreadable', why: error.message };
    }
    return { kind: 'labels', names };
}

// EXTERNAL MODULE: ./build/src/adapters/git/base-tree.js
var base_tree = __webpack_require__(87972);
// EXTERNAL MODULE: ./build/src/adapters/git/git-tree.js
var git_tree = __webpack_require__(5045);
// EXTERNAL MODULE: ./build/src/adapters/git/workspace.js + 3 modules
var workspace = __webpack_require__(30669);
// EXTERNAL MODULE: ./build/src/discovery/patterns.js + 1 modules
var patterns = __webpack_require__(55325);
// EXTERNAL MODULE: ./build/src/model/changed-file.js
var changed_file = __webpack_require__(57083);
// EXTERNAL MODULE: ./build/src/run/base-and-head/commits.js
var base_and_head_commits = __webpack_require__(73483);
// EXTERNAL MODULE: ./build/src/run/changed-files/github-listing.js
var github_listing = __webpack_require__(93795);
;// CONCATENATED MODULE: ./build/src/run/changed-files/list-changes.js



async function listChanges(plan, head, commits, options, sources) {
    const { git, github } = sources;
    const { base } = commits;
    const isInGit = git !== undefined && (await git.commit(base)) !== undefined;
    const listed = isInGit ? await listInGit(plan, head, base, git, options) : undefined;
    if (listed)
        return listed;
    if (github)
        return listByGitHub(plan, head, commits, { github, ...(git && { git }) });
    if (isInGit)
        throw new base_and_head_commits/* ComparisonError */.GP(`git cannot compare the head with the base commit ${base.slice(0, 7)}`, base_and_head_commits/* FETCH_DEPTH */.x2);
    throw (0,base_and_head_commits/* missingBase */.SZ)(base, 'no GitHub token is set');
}
async function listInGit(plan, head, base, git, options) {
    const isCheckout = plan.head.from === 'checkout';
    if (!isCheckout && (await git.commit(head.commit)) === undefined)
        return undefined;
    const changes = await git.diff(base, isCheckout ? undefined : head.commit);
    if (changes === undefined)
        return undefined;
    const pending = isCheckout && options.pending ? await git.untracked() : [];
    const added = pending.map((file) => ({ file, status: 'added' }));
    return {
        listed: [...changes, ...added],
        headBlobs: await blobsOfPull(plan, git),
        notices: [],
    };
}
async function blobsOfPull({ pull }, git) {
    if (pull === undefined || (await git.commit(pull.headSha)) === undefined)
        return new Map();
    const files = await git.files(pull.headSha);
    return new Map([...(files ?? [])].flatMap(([file, { link, blob }]) => (link ? [] : [[file, blob]])));
}
async function listByGitHub(plan, head, { base, compared: known }, { git, github }) {
    const pull = plan.base.from === 'pull-request' && isOwnHead(plan) ? plan.base.pull : undefined;
    const compared = known ?? (await (0,github_listing/* compareOnGitHub */._)(github, base, pull?.headSha ?? head.commit));
    const listing = await (0,github_listing/* listOnGitHub */.X)(compared, { base, pull: pull?.number, github });
    return plan.head.from === 'checkout' && git && listing.listed
        ? withLocalChanges(listing, listing.listed, await git.diff(head.commit))
        : listing;
}
function withLocalChanges(listing, listed, local) {
    if (!local)
        return {
            headBlobs: new Map(),
            notices: [
                'git cannot compare the checked-out files with their commit, so everything is checked',
            ],
        };
    const known = new Set(listed.flatMap(changed_file/* pathsOf */.wG));
    return { ...listing, listed: [...listed, ...local.filter(({ file }) => !known.has(file))] };
}
function isOwnHead({ head, pull }) {
    return head.from === 'checkout' || head.commit === pull?.headSha;
}

// EXTERNAL MODULE: ./build/src/adapters/github/api-tree.js + 1 modules
var api_tree = __webpack_require__(95091);
;// CONCATENATED MODULE: ./build/src/run/base-and-head/commit-tree.js



async function commitTree(commit, { git, github }) {
    if (git && (await git.commit(commit)) !== undefined)
        return new git_tree/* GitTree */.x(git, commit, github && new api_tree/* ApiTree */.P0(github, commit));
    if (github)
        return new api_tree/* ApiTree */.P0(github, commit);
    throw (0,base_and_head_commits/* missingBase */.SZ)(commit, 'no GitHub token is set');
}

// EXTERNAL MODULE: ./build/src/run/base-and-head/find-base.js
var find_base = __webpack_require__(49414);
;// CONCATENATED MODULE: ./build/src/run/base-and-head/find-head.js


async function findHead(plan, options, sources) {
    if (plan.head.from === 'commit') {
        const commit = await (0,base_and_head_commits/* resolveCommit */.WL)(plan.head.commit, sources, options.revisions);
        return { tree: await commitTree(commit, sources), commit };
    }
    const tree = options.checkedOut();
    return { tree, commit: await commitOfCheckout(plan.head.of, sources.git) };
}
async function commitOfCheckout(expected, git) {
    const head = await git?.commit('HEAD');
    if (!git || head === undefined)
        return expected[0] ?? 'HEAD';
    const [first] = expected;
    if (first === undefined)
        return head;
    for (const commit of expected)
        if (await isMadeOn(commit, head, git))
            return commit;
    throw new base_and_head_commits/* ComparisonError */.GP(`the checked-out commit ${head.slice(0, 7)} is neither the commit of the event (${first.slice(0, 7)}) nor a commit that this run made on top of it`, 'remove "ref" from actions/checkout, or set the input head-ref to the commit to check');
}
async function isMadeOn(commit, head, git) {
    if (commit === head)
        return true;
    return (await git.isAncestor(commit, head)) && !(await git.isFetched(head));
}

;// CONCATENATED MODULE: ./build/src/run/base-and-head/open-change.js








async function openChange(plan, options) {
    const sources = sourcesOf(plan, options.sources);
    const head = await findHead(plan, options, sources);
    const commits = await (0,find_base/* findBase */.l)(plan, head.commit, options, sources);
    if (commits === undefined)
        return undefined;
    const listing = await listChanges(plan, head, commits, options, sources);
    const { listed } = listing;
    const commit = await commitTree(commits.base, sources);
    const { git } = sources;
    const base = listed
        ? new base_tree/* BaseTree */.O({
            head: head.tree,
            commit,
            isLocal: commit instanceof git_tree/* GitTree */.x,
            changes: listed,
            isShared: (file) => (0,patterns/* isToolList */.Po)(file) || (0,patterns/* isTraceFile */.iO)(file),
            ...(git && { openSubmodule: (folder, at) => (0,workspace/* openSubmodule */.b)(git.root, folder, at) }),
        })
        : commit;
    return {
        head: head.tree,
        headCommit: head.commit,
        base,
        baseCommit: commits.base,
        inForce: commits.inForce === commits.base ? base : await commitTree(commits.inForce, sources),
        inForceCommit: commits.inForce,
        ...listing,
    };
}
function sourcesOf({ head, pull }, { git, github }) {
    if (head.from === 'commit' && pull !== undefined)
        return { ...(github && { github }) };
    return { ...(git && { git }), ...(github && { github }) };
}

;// CONCATENATED MODULE: ./build/src/run/adapters.js


function repositoryAdapters({ git, github, checkedOut, ...options }) {
    const sources = { ...(git && { git }), ...(github && { github }) };
    return {
        checkedOut,
        openChange: (plan) => openChange(plan, { sources, checkedOut, ...options }),
        labels: (pull) => labelsOf(github, pull),
    };
}

// EXTERNAL MODULE: ./build/src/run/history/history.js + 41 modules
var history_history = __webpack_require__(10006);
;// CONCATENATED MODULE: ./build/src/cli/local-adapters.js




function localAdapters(terminal, { git, now, asksApi }) {
    return {
        ...repositoryAdapters({
            ...(git && { git }),
            checkedOut: () => (git && terminal.repository?.(git)) ?? terminal.tree,
            pending: true,
            revisions: true,
        }),
        traceApi: (settings) => (asksApi ? localApi(terminal, settings, now) : NOT_ASKED),
    };
}
const NOT_ASKED = {
    missing: 'warning',
    words: history_not_evaluated/* historyNotEvaluated */.P.words.notAsked(),
};
function localApi(terminal, settings, now) {
    const { apiKey } = terminal;
    if (apiKey !== undefined)
        return (0,history_history/* fetchWith */.D)(apiKey, settings, now, (line) => terminal.err(line));
    return { missing: 'error', words: trace_source/* traceSource */.L.words.noKeyOfEnvironment() };
}


/***/ }),

/***/ 57083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QL: () => (/* binding */ isTouchedBy),
/* harmony export */   q3: () => (/* binding */ pathAtBase),
/* harmony export */   wG: () => (/* binding */ pathsOf)
/* harmony export */ });
function pathsOf({ file, previous }) {
    return previous === undefined ? [file] : [file, previous];
}
function isTouchedBy(changes, file) {
    return changes.some((change) => pathsOf(change).includes(file));
}
function pathAtBase({ file, status, previous }) {
    return status === 'added' ? undefined : (previous ?? file);
}


/***/ }),

/***/ 81801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N6: () => (/* binding */ DECISION_FIELDS),
/* harmony export */   TG: () => (/* binding */ DECISION_COLUMNS),
/* harmony export */   YJ: () => (/* binding */ DECISION_MODES),
/* harmony export */   gf: () => (/* binding */ DECISION_LOG_SCHEMA),
/* harmony export */   s6: () => (/* binding */ DECISION_EFFECTS)
/* harmony export */ });
const DECISION_EFFECTS = ['allow', 'deny', 'audit'];
const DECISION_MODES = ['matched', 'default'];
const DECISION_FIELDS = [
    'timestamp',
    'actor',
    'action',
    'resource',
    'effect',
    'policy_id',
    'policy_file',
    'policy_version',
    'reason',
    'mode',
    'limit',
    'session',
    'agent',
    'source',
    'call_index',
];
const DECISION_COLUMNS = [
    'decision_id',
    ...DECISION_FIELDS,
    'previous_hash',
    'hash',
];
const DECISION_LOG_SCHEMA = 'card-gate-decisions/1';


/***/ }),

/***/ 50725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ windowIncludes)
/* harmony export */ });
/* harmony import */ var _cron_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87165);
/* harmony import */ var _time_zone_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4431);


function windowIncludes(window, at) {
    const time = (0,_time_zone_js__WEBPACK_IMPORTED_MODULE_0__/* .localTimeAt */ .c)(at, window.zone);
    return window.crons.some((cron) => (0,_cron_js__WEBPACK_IMPORTED_MODULE_1__/* .cronIncludes */ .Ge)(cron, time));
}


/***/ }),

/***/ 80174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ sealed),
/* harmony export */   w: () => (/* binding */ unsealed)
/* harmony export */ });
/* harmony import */ var _writing_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76447);

const SEAL = /,"hash":"([0-9a-f]{64})"\}$/;
const SEAL_LENGTH = 75;
function sealed(fields, sha256) {
    const body = (0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonLine */ .rF)(fields);
    const hash = sha256(body);
    return { text: `${body.slice(0, -1)},"hash":"${hash}"}`, hash };
}
function unsealed(line) {
    const hash = SEAL.exec(line.slice(-SEAL_LENGTH))?.[1];
    return hash === undefined ? undefined : { body: `${line.slice(0, -SEAL_LENGTH)}}`, hash };
}


/***/ }),

/***/ 18527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ LOG_START),
/* harmony export */   Y: () => (/* binding */ DecisionLogWriter)
/* harmony export */ });
/* harmony import */ var _model_decision_row_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81801);
/* harmony import */ var _writing_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76447);
/* harmony import */ var _chain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80174);



const LOG_START = `{"schema":"${_model_decision_row_js__WEBPACK_IMPORTED_MODULE_0__/* .DECISION_LOG_SCHEMA */ .gf}"`;
const ID_DIGITS = 32;
class DecisionLogWriter {
    #write;
    #sha256;
    #counts = { allow: 0, deny: 0, audit: 0 };
    #rows = 0;
    #previous;
    #isOver = false;
    constructor(subject, write, sha256) {
        this.#write = write;
        this.#sha256 = sha256;
        this.#previous = this.#append({
            schema: _model_decision_row_js__WEBPACK_IMPORTED_MODULE_0__/* .DECISION_LOG_SCHEMA */ .gf,
            commit: subject.commit,
            base: subject.base,
            files: subject.files.map(({ path, sha256: digest }) => ({ path, sha256: digest })),
            tool_version: subject.tool_version,
            time: subject.time,
            previous_hash: null,
        });
    }
    add(decision) {
        this.#rows += 1;
        this.#counts[decision.effect] += 1;
        const values = Object.fromEntries(_model_decision_row_js__WEBPACK_IMPORTED_MODULE_0__/* .DECISION_FIELDS */ .N6.map((field) => [field, decision[field]]));
        const decision_id = idOf(values, this.#rows, this.#sha256);
        const previous_hash = this.#previous;
        const hash = this.#append({ decision_id, ...values, previous_hash });
        return { decision_id, ...values, previous_hash, hash };
    }
    end(notEvaluated) {
        const counts = { ...this.#counts };
        const finalHash = this.#append({
            rows: this.#rows,
            counts,
            not_evaluated: notEvaluated.map(({ what, reason, count }) => ({ what, reason, count })),
            previous_hash: this.#previous,
        });
        this.#isOver = true;
        return { rows: this.#rows, counts, finalHash };
    }
    #append(fields) {
        if (this.#isOver)
            throw new Error('the decision log has already ended');
        const { text, hash } = (0,_chain_js__WEBPACK_IMPORTED_MODULE_2__/* .sealed */ .J)(fields, this.#sha256);
        this.#write(`${text}\n`);
        this.#previous = hash;
        return hash;
    }
}
function idOf(decision, row, sha256) {
    const fields = _model_decision_row_js__WEBPACK_IMPORTED_MODULE_0__/* .DECISION_FIELDS */ .N6.map((field) => decision[field]);
    return sha256((0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonLine */ .rF)([row, ...fields])).slice(0, ID_DIGITS);
}


/***/ }),

/***/ 49414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ chooseBase),
/* harmony export */   l: () => (/* binding */ findBase)
/* harmony export */ });
/* harmony import */ var _changed_files_github_listing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93795);
/* harmony import */ var _event_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30688);
/* harmony import */ var _commits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73483);



function chooseBase(event) {
    const { name, payload, sha, baseRef, headRef } = event;
    if (event.isLocal)
        return baseRef === undefined ? { kind: 'none' } : commitBase(baseRef);
    if (baseRef !== undefined)
        return { kind: 'base', base: { from: 'branch-point', ref: baseRef } };
    const pull = (0,_event_js__WEBPACK_IMPORTED_MODULE_2__/* .pullRequestOf */ ._n)(event);
    if (headRef !== undefined && !pull)
        return {
            kind: 'refused',
            because: 'head-ref is set, but base-ref is not',
            help: 'set both inputs, or neither',
        };
    switch (name) {
        case 'pull_request':
        case 'pull_request_target':
            return pull
                ? { kind: 'base', base: { from: 'pull-request', pull, testMerge: sha } }
                : broken(name, 'a pull request');
        case 'merge_group': {
            const base = (0,_event_js__WEBPACK_IMPORTED_MODULE_2__/* .shaAt */ .wF)(payload, 'merge_group', 'base_sha');
            const head = (0,_event_js__WEBPACK_IMPORTED_MODULE_2__/* .shaAt */ .wF)(payload, 'merge_group', 'head_sha');
            return base && head ? commitBase(base) : broken(name, 'base_sha and head_sha');
        }
        case 'push':
            return beforePush(event);
        case 'schedule':
        case 'workflow_dispatch':
            return { kind: 'none' };
        case 'workflow_run':
        case 'issue_comment':
        case 'repository_dispatch':
            return {
                kind: 'refused',
                because: `for the event ${name}, GitHub runs the workflow on the default branch, not on the change`,
                help: 'set the inputs base-ref and head-ref to the commits to compare',
            };
        default:
            return {
                kind: 'none',
                note: `the event ${name} does not describe a change, so everything is checked`,
            };
    }
}
function beforePush({ name, payload }) {
    if ((0,_event_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(payload, 'ref')?.startsWith('refs/tags/'))
        return { kind: 'none', note: 'a tag was pushed, so everything is checked' };
    const before = (0,_event_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(payload, 'before');
    if (before === undefined || /^0+$/.test(before))
        return { kind: 'none', note: 'a new branch was pushed, so everything is checked' };
    if (!_event_js__WEBPACK_IMPORTED_MODULE_2__/* .SHA */ .hG.test(before))
        return broken(name, 'the commit before the push');
    return { ...commitBase(before), mayBeMissing: (0,_event_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(payload, 'forced') === true };
}
function commitBase(commit) {
    return { kind: 'base', base: { from: 'commit', commit } };
}
function broken(event, what) {
    return {
        kind: 'refused',
        because: `the payload of the ${event} event does not contain ${what}`,
        help: 'check that the step runs on GitHub Actions, or set base-ref and head-ref',
    };
}
async function findBase({ base, baseMayBeMissing, head: { from } }, head, { revisions }, sources) {
    const { git } = sources;
    switch (base.from) {
        case 'commit': {
            if (baseMayBeMissing && !(await git?.commit(base.commit)))
                return undefined;
            const commit = await (0,_commits_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveCommit */ .WL)(base.commit, sources, revisions);
            return { base: commit, inForce: commit };
        }
        case 'branch-point':
            return branchPoint(await (0,_commits_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveCommit */ .WL)(base.ref, sources, revisions), head, sources);
        case 'pull-request': {
            const { pull, testMerge } = base;
            if (git && from === 'checkout' && head === testMerge) {
                const [first, second] = await git.parents(testMerge);
                if (first && second === pull.headSha)
                    return { base: first, inForce: first };
            }
            return branchPoint(await tipOf(pull.baseRef, pull.baseSha, sources), head, sources);
        }
        default:
            return base;
    }
}
async function tipOf(branch, known, sources) {
    try {
        return await (0,_commits_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveCommit */ .WL)(`refs/remotes/origin/${branch}`, {
            ...(sources.git && { git: sources.git }),
        });
    }
    catch (error) {
        if (!(error instanceof _commits_js__WEBPACK_IMPORTED_MODULE_1__/* .ComparisonError */ .GP))
            throw error;
    }
    if (!sources.github)
        throw (0,_commits_js__WEBPACK_IMPORTED_MODULE_1__/* .missingBase */ .SZ)(known, 'no GitHub token is set');
    try {
        return await (0,_commits_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveCommit */ .WL)(branch, { github: sources.github });
    }
    catch (error) {
        if (!(error instanceof _commits_js__WEBPACK_IMPORTED_MODULE_1__/* .ComparisonError */ .GP))
            throw error;
        throw (0,_commits_js__WEBPACK_IMPORTED_MODULE_1__/* .missingBase */ .SZ)(known, 'this token cannot read the branch on GitHub');
    }
}
async function branchPoint(tip, head, { git, github }) {
    const common = git && (await git.mergeBase(tip, head));
    if (common)
        return { base: common, inForce: tip };
    if (!github)
        throw (0,_commits_js__WEBPACK_IMPORTED_MODULE_1__/* .missingBase */ .SZ)(tip, 'no GitHub token is set');
    const compared = await (0,_changed_files_github_listing_js__WEBPACK_IMPORTED_MODULE_0__/* .compareOnGitHub */ ._)(github, tip, head);
    if (compared?.mergeBase === undefined)
        throw (0,_commits_js__WEBPACK_IMPORTED_MODULE_1__/* .missingBase */ .SZ)(tip, 'this token cannot read the comparison on GitHub');
    return { base: compared.mergeBase, inForce: tip, compared };
}


/***/ }),

/***/ 93795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ listOnGitHub),
/* harmony export */   _: () => (/* binding */ compareOnGitHub)
/* harmony export */ });
/* harmony import */ var _adapters_github_github_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38368);
/* harmony import */ var _document_digits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10046);


const MAX_COMPARED = 300;
const MAX_LISTED = 3000;
function compareOnGitHub(github, base, head) {
    return ifAllowed(async () => {
        const { data } = await github.request('GET /repos/{owner}/{repo}/compare/{basehead}', { basehead: `${base}...${head}`, per_page: 100 }, { expect: 'object' });
        const { files, merge_base_commit } = data;
        if (!Array.isArray(files))
            throw new _adapters_github_github_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiError */ .h('unreachable', "GitHub's comparison names no files");
        const mergeBase = merge_base_commit?.sha;
        return { files: files, ...(typeof mergeBase === 'string' && { mergeBase }) };
    });
}
async function listOnGitHub(compared, { base, pull, github, }) {
    if (compared && pull === undefined && compared.mergeBase !== base)
        return everything(`the base commit ${base.slice(0, 7)} is not an ancestor of the checked commit, but GitHub lists only changes since their common ancestor`);
    if (compared && compared.files.length < MAX_COMPARED)
        return listedFiles(compared.files);
    if (pull !== undefined) {
        const files = await ifAllowed(() => pullRequestFiles(github, pull));
        if (files && files.length < MAX_LISTED)
            return listedFiles(files);
        if (files)
            return everything(`the pull request changes ${(0,_document_digits_js__WEBPACK_IMPORTED_MODULE_1__/* .digits */ .v)(MAX_LISTED)} files or more`);
    }
    return everything(compared
        ? `the change has ${MAX_COMPARED} files or more`
        : 'this token cannot read the changed files on GitHub');
}
function everything(because) {
    return { headBlobs: new Map(), notices: [`${because}, so everything is checked`] };
}
async function pullRequestFiles(github, number) {
    const files = [];
    for await (const page of github.pages('GET /repos/{owner}/{repo}/pulls/{pull_number}/files', {
        pull_number: number,
    }))
        for (const file of page)
            files.push(file);
    return files;
}
async function ifAllowed(ask) {
    try {
        return await ask();
    }
    catch (error) {
        if (error instanceof _adapters_github_github_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiError */ .h && error.kind === 'refused')
            return undefined;
        throw error;
    }
}
function listedFiles(files) {
    const headBlobs = new Map();
    const listed = files.map((file) => {
        if (typeof file?.filename !== 'string')
            throw new _adapters_github_github_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiError */ .h('unreachable', "GitHub's list of changed files has an entry without a name");
        if (file.sha && file.status !== 'removed')
            headBlobs.set(file.filename, file.sha);
        if (file.status === 'renamed' && file.previous_filename !== undefined)
            return { file: file.filename, status: 'renamed', previous: file.previous_filename };
        if (file.status === 'added' || file.status === 'copied')
            return { file: file.filename, status: 'added' };
        return { file: file.filename, status: file.status === 'removed' ? 'removed' : 'modified' };
    });
    return { listed, headBlobs, notices: [] };
}


/***/ }),

/***/ 30688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   T5: () => (/* binding */ isPullRequestEvent),
/* harmony export */   _n: () => (/* binding */ pullRequestOf),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   hG: () => (/* binding */ SHA),
/* harmony export */   wF: () => (/* binding */ shaAt)
/* harmony export */ });
const SHA = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
function isPullRequestEvent({ name }) {
    return name === 'pull_request' || name === 'pull_request_target';
}
function pullRequestOf(event) {
    if (!isPullRequestEvent(event))
        return undefined;
    const { payload } = event;
    const number = valueAt(payload, 'pull_request', 'number');
    const headSha = shaAt(payload, 'pull_request', 'head', 'sha');
    const baseRef = textAt(payload, 'pull_request', 'base', 'ref');
    const baseSha = shaAt(payload, 'pull_request', 'base', 'sha');
    if (!Number.isSafeInteger(number) || number < 1 || !headSha || !baseRef || !baseSha)
        return undefined;
    return { number: number, headSha, baseRef, baseSha };
}
function valueAt(value, ...keys) {
    let at = value;
    for (const key of keys) {
        if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key))
            return undefined;
        at = at[key];
    }
    return at;
}
function textAt(value, ...keys) {
    const at = valueAt(value, ...keys);
    return typeof at === 'string' && at !== '' ? at : undefined;
}
function shaAt(value, ...keys) {
    const at = textAt(value, ...keys);
    return at !== undefined && SHA.test(at) ? at : undefined;
}


/***/ }),

/***/ 57994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F4: () => (/* binding */ evidenceWithoutBase),
/* harmony export */   nM: () => (/* binding */ evidenceIn),
/* harmony export */   y0: () => (/* binding */ ALL_EVIDENCE)
/* harmony export */ });
/* harmony import */ var _model_changed_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57083);

const ALL_EVIDENCE = () => true;
const WITHOUT_CHANGE = ['schedule', 'workflow_dispatch', 'local'];
function evidenceWithoutBase(event) {
    return WITHOUT_CHANGE.includes(event) ? ALL_EVIDENCE : () => false;
}
function evidenceIn(tree, affected) {
    const affectedPaths = affected && new Set(affected.flatMap(_model_changed_file_js__WEBPACK_IMPORTED_MODULE_0__/* .pathsOf */ .wG));
    return async (file) => {
        if (affectedPaths === undefined || affectedPaths.has(file))
            return false;
        return tree.tracked === undefined || ((await tree.tracked())?.has(file) ?? false);
    };
}


/***/ }),

/***/ 10006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ fetchWith),
  u: () => (/* binding */ historiesOf)
});

// EXTERNAL MODULE: ./build/src/document/time-units.js
var time_units = __webpack_require__(38115);
// EXTERNAL MODULE: ./build/src/finding/words.js
var words = __webpack_require__(64869);
;// CONCATENATED MODULE: ./build/src/adapters/mnemom/error.js
class MnemomError extends Error {
    kind;
    help;
    status;
    code;
    constructor(kind, message, help, answer = {}) {
        super(message);
        this.name = 'MnemomError';
        this.kind = kind;
        this.help = help;
        this.status = answer.status;
        this.code = answer.code;
    }
}
function helpFor(status) {
    switch (status) {
        case 400:
        case 422:
            return 'check agent-id and api-url; if both are right, the API has changed: update Card Gate';
        case 401:
            return 'make sure that the secret for api-key exists, is passed to this job, and has not expired or been revoked';
        case 403:
            return 'give the key the scope api:read and access to this agent, or use a key of the organisation that owns the agent';
        case 404:
            return 'check agent-id, and make sure that the agent is registered with the API at api-url';
        case 429:
            return 'run the job again later, or raise api-timeout so that the job can wait longer';
        default:
            if (status >= 500 || status === 408)
                return 'run the job again; if it fails again, the API has a problem';
            return 'check api-url, agent-id and the key';
    }
}

;// CONCATENATED MODULE: ./build/src/adapters/mnemom/list.js
const MAX_PAGE_SIZE = 1000;
const MAX_REPEATED = 2;
class TraceList {
    isComplete = false;
    #windowStart;
    #limit;
    #seen = new Set();
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
        return this.#cut || this.#repeated > 0 || !this.#isDescending
            ? MAX_PAGE_SIZE
            : Math.min(MAX_PAGE_SIZE, this.#limit - this.#rows.length + 1);
    }
    add(page, size) {
        const fresh = page.rows.filter(({ id }) => !this.#seen.has(id) && this.#seen.add(id));
        this.#skipped += page.length - page.rows.length;
        this.#keep(fresh.filter(({ at }) => at === undefined || at >= this.#windowStart));
        const times = page.rows.map(({ latest }) => latest).filter((time) => time !== undefined);
        const last = times.at(-1);
        this.#first ??= times[0];
        this.#isDescending = this.#first === undefined || last === undefined || this.#first >= last;
        const isPast = times.some((time) => time < this.#windowStart);
        this.#repeated = fresh.length > 0 ? 0 : this.#repeated + 1;
        const isShort = page.length < Math.min(size, page.limit ?? size);
        const isRepeating = this.#repeated >= MAX_REPEATED;
        if (isRepeating && !isShort)
            this.#cut = true;
        this.isComplete = isShort || isRepeating || (this.#isDescending && (isPast || this.#cut));
    }
    found(stopped) {
        const oldest = this.#rows.findLast(({ at }) => at !== undefined)?.at;
        return {
            rows: this.#rows.map(({ row }) => row),
            truncated: this.#cut || stopped,
            windowStart: this.#windowStart,
            ...(oldest !== undefined && { oldest }),
            skipped: this.#skipped,
        };
    }
    #keep(rows) {
        const sorted = [...this.#rows, ...rows].sort((a, b) => (b.at ?? 0) - (a.at ?? 0));
        this.#cut ||= sorted.length > this.#limit;
        this.#rows = sorted.slice(0, this.#limit);
    }
}

;// CONCATENATED MODULE: ./build/src/adapters/mnemom/pace.js

const REAL_EFFECTS = {
    now: () => Date.now(),
    sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    random: () => Math.random(),
    timeLimit: (ms) => AbortSignal.timeout(ms),
    fetch: (input, init) => fetch(input, init),
};
const MAX_PER_MINUTE = 60;
const MAX_IN_FLIGHT = 4;
const MAX_TIMER = 2 ** 31 - 1;
const FIRST_WAIT = 1000;
class Pace {
    #effects;
    #timeoutMs;
    #deadline;
    #pausedUntil = Number.NEGATIVE_INFINITY;
    #free = MAX_IN_FLIGHT;
    #queue = [];
    #starts = [];
    constructor(timeoutMs, effects) {
        this.#timeoutMs = Math.min(timeoutMs, MAX_TIMER);
        this.#effects = effects;
    }
    left() {
        this.#deadline ??= this.#effects.now() + this.#timeoutMs;
        return Math.floor(this.#deadline - this.#effects.now());
    }
    async enter() {
        if (this.#free > 0)
            this.#free -= 1;
        else
            await new Promise((resolve) => this.#queue.push(resolve));
        if (this.left() <= 0)
            return 1;
        const start = this.#reserve();
        for (;;) {
            const wait = Math.max(start, this.#pausedUntil) - this.#effects.now();
            if (wait <= 0)
                return 0;
            if (wait > this.left())
                return wait - this.left();
            await this.#effects.sleep(wait);
        }
    }
    leave() {
        const next = this.#queue.shift();
        if (next)
            next();
        else
            this.#free += 1;
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
        return Math.round(FIRST_WAIT * 2 ** (tries - 1) * (0.5 + this.#effects.random() / 2));
    }
    #reserve() {
        const now = this.#effects.now();
        const before = this.#starts.length < MAX_PER_MINUTE ? undefined : this.#starts.shift();
        const start = before === undefined ? now : Math.max(now, before + time_units/* MINUTE_MS */.kg);
        this.#starts.push(start);
        return start;
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/src/adapters/mnemom/answer.js
function envelopeOf(body) {
    let data;
    try {
        data = JSON.parse(body);
    }
    catch {
        return {};
    }
    const error = own(data, 'error');
    if (typeof error === 'string') {
        const message = own(data, 'message');
        if (!isCode(error))
            return { text: error };
        return { code: error, ...(typeof message === 'string' && { text: message }) };
    }
    const [code, message] = [own(error, 'code'), own(error, 'message')];
    return { ...(isCode(code) && { code }), ...(typeof message === 'string' && { text: message }) };
}
function own(value, key) {
    return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? value[key]
        : undefined;
}
function isCode(value) {
    return typeof value === 'string' && /^[a-z][a-z0-9_]{0,63}$/.test(value);
}
async function bytesOf(body, maxBytes) {
    const chunks = [];
    let size = 0;
    for await (const chunk of body ?? []) {
        size += chunk.length;
        if (size > maxBytes)
            return { bytes: Buffer.concat(chunks), isWhole: false };
        chunks.push(chunk);
    }
    return { bytes: Buffer.concat(chunks), isWhole: true };
}
function waitOf(headers, now) {
    const after = headers.get('retry-after')?.trim() ?? '';
    if (/^\d+$/.test(after))
        return Number(after) * 1000;
    const date = /^[A-Za-z]{3,9},/.test(after) ? Date.parse(after) : Number.NaN;
    const reset = Number(headers.get('x-ratelimit-reset') ?? Number.NaN) * 1000;
    const at = Number.isNaN(date) ? reset : date;
    return Number.isFinite(at) ? at - now : undefined;
}

;// CONCATENATED MODULE: ./build/src/adapters/mnemom/page.js


function pageOf(data) {
    const list = Array.isArray(data) ? data : own(data, 'traces');
    if (!Array.isArray(list))
        return undefined;
    const limit = own(data, 'limit');
    return {
        rows: list.filter(isObject).map(rowOf),
        length: list.length,
        limit: typeof limit === 'number' && Number.isInteger(limit) && limit > 0 ? limit : undefined,
    };
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function rowOf(row) {
    const wrapped = unpacked(own(row, 'trace_json'));
    const trace = isObject(wrapped) ? wrapped : row;
    const times = [
        own(trace, 'timestamp'),
        own(trace, 'created_at'),
        own(row, 'timestamp'),
        own(row, 'created_at'),
    ];
    const known = times.map(timeOf).filter((time) => time !== undefined);
    const id = own(trace, 'trace_id') ?? own(row, 'trace_id');
    const isId = (typeof id === 'string' && id !== '') || typeof id === 'number';
    return {
        row,
        id: isId
            ? `id ${id}`
            : `digest ${(0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(row)).digest('base64')}`,
        at: known[0],
        latest: known.length === 0 ? undefined : known.reduce((latest, at) => Math.max(latest, at)),
    };
}
function unpacked(value) {
    if (typeof value !== 'string')
        return value;
    try {
        return JSON.parse(value);
    }
    catch {
        return undefined;
    }
}
const YEAR_2000 = Date.UTC(2000, 0, 1);
const YEAR_5138 = 1e14;
function timeOf(value) {
    if (typeof value === 'number')
        return epoch(value);
    if (typeof value !== 'string' || value.length > 40)
        return undefined;
    if (/^\d+(?:\.\d+)?$/.test(value))
        return epoch(Number(value));
    if (!/^\d{4}-\d{2}-\d{2}/.test(value))
        return undefined;
    const time = Date.parse(/^\S+[T ][\d:.]+$/.test(value) ? `${value.replace(' ', 'T')}Z` : value);
    return Number.isNaN(time) ? undefined : time;
}
function epoch(value) {
    if (!Number.isFinite(value))
        return undefined;
    let time = value < YEAR_2000 ? value * 1000 : value;
    while (time >= YEAR_5138)
        time /= 1000;
    return time < YEAR_2000 ? undefined : time;
}

// EXTERNAL MODULE: ./build/src/report/writing/escape.js
var writing_escape = __webpack_require__(76447);
// EXTERNAL MODULE: ./build/src/version.js
var version = __webpack_require__(60878);
;// CONCATENATED MODULE: ./build/src/adapters/mnemom/request.js





const MAX_TRIES = 4;
const MAX_BODY_BYTES = 64 * 1024 * 1024;
const MAX_ERROR_BYTES = 64 * 1024;
const MAX_REDIRECTS = 2;
const MAX_QUOTED = 300;
const NETWORK_HELP = 'check api-url and the network of the runner, and run the job again; behind a proxy, Node 24 needs NODE_USE_ENV_PROXY: 1 in the environment';
class MnemomRequests {
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
        const headers = this.#headers();
        let url = this.#address(path);
        let [broken, limited, redirects] = [0, 0, 0];
        for (;;) {
            const result = await this.#once(url, headers, wanted);
            switch (result.kind) {
                case 'text':
                    return result.text;
                case 'over':
                    throw result.error;
                case 'redirect':
                    redirects += 1;
                    if (redirects > MAX_REDIRECTS)
                        throw this.error('nonsense', `the Mnemom API redirects a request for ${wanted} too many times`, 'check api-url');
                    url = result.url;
                    break;
                case 'limited':
                    limited += 1;
                    this.#pauseForLimit(result, limited, wanted);
                    break;
                case 'broken':
                    broken += 1;
                    await this.#waitAfterFault(result, broken);
                    break;
                default:
                    return result;
            }
        }
    }
    #pauseForLimit({ waitMs = 0, error }, count, wanted) {
        const wait = Math.max(waitMs, this.#pace.backoff(count));
        if (wait > this.#pace.left()) {
            const waitText = waitMs <= 0 ? '' : `, and asks for a wait of ${seconds(waitMs)}`;
            throw error(`${waitText} when ${seconds(this.#pace.left())} are left`);
        }
        this.progress(`too many requests to the Mnemom API: waiting ${seconds(wait)} before the next request for ${wanted}`);
        this.#pace.pause(wait);
    }
    async #waitAfterFault({ waitMs = 0, error }, count) {
        const wait = Math.max(waitMs, this.#pace.backoff(count));
        if (count >= MAX_TRIES || wait > this.#pace.left())
            throw error(count === 1 ? '' : `, ${count} times`);
        await this.#pace.sleep(wait);
    }
    error(kind, message, help, answer = {}) {
        return new MnemomError(kind, (0,writing_escape/* plain */.pj)(this.#withoutKey(message)), (0,writing_escape/* plain */.pj)(this.#withoutKey(help)), answer);
    }
    foreign(text, most = MAX_QUOTED) {
        return (0,writing_escape/* plain */.pj)((0,writing_escape/* cut */.Jj)(this.#withoutKey(text).replace(/\s+/g, ' ').trim(), most));
    }
    progress(line) {
        this.#progress((0,writing_escape/* plain */.pj)(this.#withoutKey(line)));
    }
    async #once(url, headers, wanted) {
        const missing = await this.#pace.enter();
        try {
            if (missing > 0)
                return { kind: 'over', error: this.#noTime(wanted) };
            const signal = this.#pace.signal();
            try {
                const response = await this.#effects.fetch(url, { headers, redirect: 'manual', signal });
                return await this.#resultOf(response, url, wanted);
            }
            catch (error) {
                if (error instanceof MnemomError)
                    return { kind: 'over', error };
                if (signal.aborted)
                    return { kind: 'over', error: this.#noTime(wanted) };
                const text = `the Mnemom API could not be reached for ${wanted} (${reasonOf(error)})`;
                return {
                    kind: 'broken',
                    error: (about) => this.error('unreachable', text + about, NETWORK_HELP),
                };
            }
        }
        finally {
            this.#pace.leave();
        }
    }
    async #resultOf(response, url, wanted) {
        const { status } = response;
        if (response.ok)
            return { kind: 'text', text: await this.#text(response, wanted) };
        if (status < 400) {
            await response.body?.cancel();
            return { kind: 'redirect', url: this.#redirected(response, url, wanted) };
        }
        const { code, text } = envelopeOf((await bytesOf(response.body, MAX_ERROR_BYTES)).bytes.toString('utf8'));
        const said = this.foreign(text ?? '').replace(/\.$/, '');
        const error = (about) => this.error(status >= 500 || status === 429 || status === 408 ? 'unreachable' : 'refused', `the Mnemom API answered ${status}${code ? ` (${code})` : ''} to a request for ${wanted}${about}${said === '' ? '' : `: ${said}`}`, helpFor(status), { status, ...(code !== undefined && { code }) });
        if (status < 500 && status !== 429 && status !== 408)
            return { kind: 'over', error: error('') };
        const waitMs = waitOf(response.headers, this.#effects.now());
        return {
            kind: status === 429 ? 'limited' : 'broken',
            error,
            ...(waitMs !== undefined && { waitMs }),
        };
    }
    async #text(response, wanted) {
        const { bytes, isWhole } = await bytesOf(response.body, MAX_BODY_BYTES);
        const answer = { status: response.status };
        if (!isWhole) {
            const most = MAX_BODY_BYTES / 1024 / 1024;
            throw this.error('nonsense', `the Mnemom API's answer with ${wanted} has more than ${most} MiB`, 'check api-url', answer);
        }
        try {
            return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
        }
        catch {
            throw this.error('nonsense', `the Mnemom API's answer with ${wanted} is not UTF-8`, 'check api-url', answer);
        }
    }
    #redirected(response, from, wanted) {
        const location = response.headers.get('location') ?? '';
        const answer = { status: response.status };
        if (location === '' || !URL.canParse(location, from.href)) {
            throw this.error('nonsense', `the Mnemom API answered ${response.status} to a request for ${wanted}, without an address to follow`, 'check api-url', answer);
        }
        const to = new URL(location, from);
        if (to.origin === from.origin && to.username === '' && to.password === '')
            return to;
        const target = this.foreign(`${to.protocol}//${to.host}`, 100);
        throw this.error('refused', `the Mnemom API redirects a request for ${wanted} to "${target}"; the key is sent only to the host of api-url`, 'set api-url to the address of the API itself', answer);
    }
    #address(path) {
        const base = URL.canParse(this.#url) ? new URL(this.#url) : undefined;
        const isLocal = base !== undefined && /^(?:localhost|127\.0\.0\.1|\[::1\])$/.test(base.hostname);
        const isSafe = base?.protocol === 'https:' || (base?.protocol === 'http:' && isLocal);
        if (base === undefined || !isSafe || base.username !== '' || base.password !== '') {
            const shown = base === undefined
                ? 'no address'
                : `"${this.foreign(`${base.protocol}//${base.host}`, 100)}"`;
            throw this.error('refused', `api-url is ${shown}; expected an address that begins with https://, without a name and password`, 'set api-url to the address of the API, or leave it out for the default, https://api.mnemom.ai');
        }
        return new URL(`${base.origin}${base.pathname.replace(/\/+$/, '').replace(/\/v1$/, '')}${path}`);
    }
    #headers() {
        const key = this.#key;
        if (!/^[\x21-\x7e]+$/.test(key)) {
            const wrong = key === '' ? 'is empty' : 'contains spaces, line breaks or characters that no key has';
            throw this.error('refused', `api-key ${wrong}`, 'make sure that the secret for api-key exists, is passed to this job, and contains only the key');
        }
        return {
            accept: 'application/json',
            'user-agent': `card-gate/${version/* version */.r}`,
            ...(key.startsWith('mnm_')
                ? { 'x-mnemom-api-key': key }
                : { authorization: `Bearer ${key}` }),
        };
    }
    #withoutKey(text) {
        return this.#key === '' ? text : text.replaceAll(this.#key, '***');
    }
    #noTime(wanted) {
        const help = 'run the job again, raise api-timeout, or lower trace-window or trace-limit';
        return this.error('unreachable', `the Mnemom API did not send ${wanted} within ${seconds(this.#timeoutMs)}`, help);
    }
}
function reasonOf(error) {
    const { code, cause } = error;
    const found = [cause?.code, code].find((value) => typeof value === 'string' && /^[A-Z][A-Z0-9_]*$/.test(value));
    return found ?? 'the connection broke';
}
function seconds(ms) {
    return `${Math.ceil(Math.max(0, ms) / 1000)} s`;
}

;// CONCATENATED MODULE: ./build/src/adapters/mnemom/mnemom.js








const DEFAULT_URL = 'https://api.mnemom.ai';
const DEFAULT_TIMEOUT = 120_000;
const MAX_WINDOW = 30 * time_units/* DAY_MS */.sO;
const WINDOW_SLACK = time_units/* HOUR_MS */.iQ;
class Mnemom {
    #requests;
    #now;
    constructor({ key, url = DEFAULT_URL, timeoutMs = DEFAULT_TIMEOUT, progress = () => { }, effects = {}, }) {
        const all = { ...REAL_EFFECTS, ...effects };
        this.#requests = new MnemomRequests({ key, url, timeoutMs }, all, progress);
        this.#now = all.now;
    }
    async traces(agentId, wanted) {
        const now = wanted.now ?? this.#now();
        const windowStart = wanted.since ?? now - MAX_WINDOW;
        if (!(now - windowStart <= MAX_WINDOW + WINDOW_SLACK))
            throw this.#windowTooLong(now - windowStart);
        const id = this.#segment(agentId);
        const list = new TraceList(windowStart, Math.max(1, Math.floor(wanted.limit)));
        const routes = [`/v1/traces?agent_id=${id}&`, `/v1/agents/${id}/traces?`];
        let stopped = false;
        for (let offset = 0; !list.isComplete && !stopped;) {
            const size = list.nextSize;
            let page;
            try {
                page = await this.#page(`${routes[0]}limit=${size}&offset=${offset}`, agentId);
            }
            catch (error) {
                if (!(error instanceof MnemomError) ||
                    error.status !== 404 ||
                    offset > 0 ||
                    routes.length === 1)
                    throw error;
                routes.shift();
                continue;
            }
            list.add(page, size);
            offset += page.length;
            this.#requests.progress(`${(0,words/* counted */.hS)(list.length, 'trace')} of agent ${this.#quoted(agentId)} fetched`);
            stopped = !list.isComplete && wanted.mayContinue?.(list.length) === false;
        }
        return list.found(stopped);
    }
    async publishedCard(agentId) {
        const wanted = `the card of agent ${this.#quoted(agentId)}`;
        try {
            const text = await this.#requests.get(`/v1/alignment/agent/${this.#segment(agentId)}`, wanted);
            const card = this.#json(text, wanted);
            if (typeof card === 'object' && card !== null && !Array.isArray(card))
                return text;
            throw this.#requests.error('nonsense', `the Mnemom API's answer with ${wanted} is not an object`, 'check api-url');
        }
        catch (error) {
            if (error instanceof MnemomError && error.status === 404)
                return 'none';
            throw error;
        }
    }
    async #page(path, agentId) {
        const wanted = `the traces of agent ${this.#quoted(agentId)}`;
        const page = pageOf(this.#json(await this.#requests.get(path, wanted), wanted));
        if (page)
            return page;
        throw this.#requests.error('nonsense', `the Mnemom API's answer with ${wanted} has no list of traces`, 'check api-url');
    }
    #json(text, wanted) {
        try {
            return JSON.parse(text);
        }
        catch {
            const help = 'check api-url, and find out whether a proxy answers instead of the API';
            throw this.#requests.error('nonsense', `the Mnemom API's answer with ${wanted} is not JSON`, help);
        }
    }
    #segment(agentId) {
        const isId = agentId.trim() !== '' &&
            agentId !== '.' &&
            agentId !== '..' &&
            agentId.length <= 256 &&
            !/\p{Cs}/u.test(agentId);
        if (isId)
            return encodeURIComponent(agentId);
        const message = `agent-id is ${this.#quoted(agentId)}; expected the id under which the agent is registered`;
        throw this.#requests.error('refused', message, 'copy the id from the agent\'s page, such as "mnm-…" or "smolt-…"');
    }
    #quoted(agentId) {
        return JSON.stringify(this.#requests.foreign(agentId, 80));
    }
    #windowTooLong(ms) {
        const days = Math.ceil(ms / time_units/* DAY_MS */.sO);
        return this.#requests.error('window', `the window of traces is ${days} days long; expected at most ${MAX_WINDOW / time_units/* DAY_MS */.sO}, the limit of the API (422)`, `set trace-window to ${MAX_WINDOW / time_units/* DAY_MS */.sO}d or less`);
    }
}

// EXTERNAL MODULE: ./build/src/discovery/inflate.js
var inflate = __webpack_require__(8792);
// EXTERNAL MODULE: ./build/src/discovery/traces.js
var traces = __webpack_require__(47469);
// EXTERNAL MODULE: ./build/src/model/copy-string.js
var copy_string = __webpack_require__(2505);
// EXTERNAL MODULE: ./build/src/model/policy.js
var model_policy = __webpack_require__(94956);
// EXTERNAL MODULE: ./build/src/model/tool.js
var model_tool = __webpack_require__(67412);
// EXTERNAL MODULE: ./build/src/pattern/condition.js
var condition = __webpack_require__(45354);
// EXTERNAL MODULE: ./build/src/pattern/common-name.js
var common_name = __webpack_require__(55464);
// EXTERNAL MODULE: ./build/src/evaluation/access/access-decider.js
var access_decider = __webpack_require__(81367);
// EXTERNAL MODULE: ./build/src/evaluation/access/access-policy.js
var access_policy = __webpack_require__(63031);
// EXTERNAL MODULE: ./build/src/evaluation/access/decide-access.js
var decide_access = __webpack_require__(933);
;// CONCATENATED MODULE: ./build/src/evaluation/access/denied-groups.js
const MAX_GROUPS = 1000;
class DeniedGroups {
    #groups = new Map();
    add({ decision, action, resource, session, at }) {
        const entry = decision.decidedBy?.entry;
        const place = [entry?.place.document.file, entry?.name];
        const own = JSON.stringify([...place, action, resource]);
        const hasRoom = this.#groups.size < MAX_GROUPS || this.#groups.has(own);
        const key = hasRoom ? own : JSON.stringify(place);
        const group = this.#groups.get(key) ?? {
            decision,
            action,
            resource,
            calls: 0,
            sessions: new Set(),
            last: undefined,
        };
        this.#groups.set(key, group);
        group.calls += 1;
        group.sessions.add(session);
        if (at !== undefined)
            group.last = Math.max(group.last ?? at, at);
    }
    list() {
        return [...this.#groups.values()];
    }
}

;// CONCATENATED MODULE: ./build/src/evaluation/access/limits/columns.js
const FIRST_ROOM = 1024;
const GROWTH = 1.5;
class Column {
    #create;
    #values;
    #length = 0;
    constructor(create) {
        this.#create = create;
        this.#values = create(FIRST_ROOM);
    }
    get length() {
        return this.#length;
    }
    get values() {
        return this.#values.subarray(0, this.#length);
    }
    push(value) {
        if (this.#length === this.#values.length) {
            const larger = this.#create(Math.ceil(this.#length * GROWTH));
            larger.set(this.#values);
            this.#values = larger;
        }
        this.#values[this.#length] = value;
        this.#length += 1;
    }
}
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

;// CONCATENATED MODULE: ./build/src/evaluation/access/limits/name-table.js

class NameTable {
    #numbers = new Map();
    #names = [];
    #last;
    #lastNumber = 0;
    get size() {
        return this.#names.length;
    }
    number(name) {
        if (name === this.#last)
            return this.#lastNumber;
        let number = this.#numbers.get(name);
        if (number === undefined) {
            number = this.#names.length;
            const copy = (0,copy_string/* copyString */.j)(name);
            this.#names.push(copy);
            this.#numbers.set(copy, number);
        }
        this.#last = name;
        this.#lastNumber = number;
        return number;
    }
    name(number) {
        const name = this.#names[number];
        if (name === undefined)
            throw new Error(`no name has the number ${number}`);
        return name;
    }
}

// EXTERNAL MODULE: ./build/src/evaluation/decision/decide.js + 1 modules
var decide = __webpack_require__(98171);
;// CONCATENATED MODULE: ./build/src/evaluation/access/limits/subject-views.js


const UNKNOWN_FIELDS = ['argument', 'channel', 'sql'];
function viewsOf(compiled) {
    const list = [];
    const numbers = new Map();
    const searches = new Map();
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
            const byUnknown = numbers.get(matched) ?? new Map();
            numbers.set(matched, byUnknown);
            const known = byUnknown.get(possible);
            if (known !== undefined)
                return known;
            byUnknown.set(possible, list.length);
            list.push({ matched, unknown: decisive(compiled, matched, possible) });
            return list.length - 1;
        },
    };
}
const NO_MATCHES = [];
function unknownEntries(compiled, fields) {
    const { policy, entryOf } = compiled.access;
    return policy.stages
        .flatMap(({ rules }) => rules.flatMap((rule) => entryOf(rule) ?? []))
        .flatMap((listed) => {
        const field = fields.find((name) => hasPattern(listed.entry, name));
        return field === undefined ? [] : { listed, field };
    });
}
function hasPattern({ patterns, sql }, field) {
    return field === 'sql' ? sql !== undefined : patterns[field] !== undefined;
}
function compileSearch(compiled, fields) {
    const candidates = unknownEntries(compiled, fields);
    if (candidates.length === 0)
        return () => NO_MATCHES;
    const originals = new Map(candidates.map((match) => [withoutFields(match.listed.entry, fields), match]));
    const [first] = candidates;
    const own = first ? [{ ...first.listed.list, entries: [...originals.keys()] }] : [];
    const { policy, entryOf } = (0,access_policy/* accessPolicy */.T)({ floors: [], own }, () => true, compiled.access.sqlPatterns);
    return (0,decide/* compileViews */.CG)(policy, ({ matching }) => matching.flatMap((rule) => {
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
        ...(sql && !fields.includes('sql') && { sql }),
    };
}
function decisive({ access: { policy, entryOf } }, { unlimited }, possible) {
    if (possible.length === 0)
        return possible;
    const tried = new Set();
    for (const [index, { rules }] of policy.stages.entries())
        for (const rule of rules) {
            const listed = entryOf(rule);
            if (listed === undefined)
                continue;
            if (listed === unlimited[index])
                break;
            tried.add(listed);
        }
    return possible.filter(({ listed }) => tried.has(listed));
}

;// CONCATENATED MODULE: ./build/src/evaluation/access/limits/call-log.js



const EVENT = { usage: 0, turn: 1, call: 2 };
const STATUS = { ok: 0, error: 1, denied: 2, unknown: 3 };
const TOKEN_FIELDS = 4;
const MAX_TIME = 8.64e15;
class CallLog {
    sources = new NameTable();
    actors = new NameTable();
    tools = new NameTable();
    views;
    subjects = [];
    #sessionIds = new NameTable();
    #sessionsOfIds = [];
    #sessionsOfSources = [];
    #idsOfSessions = [];
    #subjectNumbers = new Map();
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
        const key = JSON.stringify([actor, action, resource, tool, view]);
        const known = this.#subjectNumbers.get(key);
        if (known !== undefined)
            return known;
        const number = this.subjects.length;
        this.subjects.push({
            actor: this.actors.number(actor),
            action,
            resource,
            tool: this.tools.number(tool),
            view,
        });
        this.#subjectNumbers.set(key, number);
        return number;
    }
    addCall(call) {
        this.#add(call, EVENT.call, call.subject, STATUS[call.status], call.digest ?? Number.NaN);
    }
    addUsage(usage) {
        this.#add(usage, EVENT.usage, this.#isPartial.length, 0, Number.NaN);
        this.#tokens.push(usage.input);
        this.#tokens.push(usage.cacheRead);
        this.#tokens.push(usage.cacheWrite);
        this.#tokens.push(usage.output);
        this.#isPartial.push(usage.partial ? 1 : 0);
    }
    addTurn(turn) {
        this.#add(turn, EVENT.turn, 0, 0, Number.NaN);
    }
    #add(place, kind, item, status, digest) {
        const { source, order, at = Number.NaN, session } = place;
        this.#at.push(Math.abs(at) <= MAX_TIME ? at : Number.NaN);
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
        const numbers = id === undefined ? this.#sessionsOfSources : this.#sessionsOfIds;
        const index = id === undefined ? source : this.#sessionIds.number(id);
        const known = numbers[index];
        if (known !== undefined)
            return known;
        const number = this.#idsOfSessions.length;
        numbers[index] = number;
        this.#idsOfSessions.push(id === undefined ? undefined : this.#sessionIds.name(index));
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
            digest: this.#digest.values,
        };
    }
    usages() {
        return { tokens: this.#tokens.values, isPartial: this.#isPartial.values };
    }
}

;// CONCATENATED MODULE: ./build/src/evaluation/access/limits/call-cursor.js


class CallCursor {
    number = 0;
    order = 0;
    at = Number.NaN;
    source = -1;
    session = -1;
    subject = 0;
    actor = 0;
    tool = 0;
    view = 0;
    status = 0;
    digest = Number.NaN;
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
        this.#hasId = new Uint8Array(log.sessionCount).map((_, session) => log.sessionId(session) === undefined ? 0 : 1);
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
        if (kept === undefined)
            throw new Error(`the log has no subject ${this.subject}`);
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
}

;// CONCATENATED MODULE: ./build/src/evaluation/access/limits/limit-state.js
const REASONS = [
    'time',
    'session',
    'order',
    'usage',
    'arguments',
    'status',
    'other-calls',
    'argument',
    'channel',
    'sql',
];
const PASS = 0;
const HIT = 1;
function unknownFor(reason) {
    return -1 - REASONS.indexOf(reason);
}
function reasonFor(result) {
    const reason = REASONS[-1 - result];
    if (reason === undefined)
        throw new Error(`no reason has the number ${result}`);
    return reason;
}

;// CONCATENATED MODULE: ./build/src/evaluation/access/limits/decision-plan.js

const MAX_DECISIONS = 4096;
class DecisionPlan {
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
            for (const [index, listed] of entries.entries())
                limits.push({ tally: tallyOf(listed), stage, weight: unit * (index + 1) });
            unit *= entries.length + 1;
        }
        this.#limits = limits;
        this.#decisions = new Array(Math.min(unit, MAX_DECISIONS));
        const tallies = limits.map(({ tally }) => tally);
        this.before = tallies.filter(({ listed }) => !isAfter(listed.entry));
        this.after = tallies.filter(({ listed }) => isAfter(listed.entry));
        this.unlimited = { decision: matched.decide(() => false), tally: undefined };
    }
    decideBefore(call) {
        for (const tally of this.after)
            tally.result = PASS;
        for (const tally of this.before)
            tally.evaluate(call);
        return this.#decide();
    }
    decideAfter(call) {
        for (const tally of this.after)
            tally.evaluate(call);
        return this.#decide();
    }
    #decide() {
        let number = 0;
        let decided = -1;
        for (const { tally, stage, weight } of this.#limits) {
            if (tally.result !== HIT || stage === decided)
                continue;
            number += weight;
            decided = stage;
        }
        if (number === 0)
            return this.unlimited;
        const known = this.#decisions[number];
        if (known)
            return known;
        const decision = this.#decideNew();
        if (number < this.#decisions.length)
            this.#decisions[number] = decision;
        return decision;
    }
    #decideNew() {
        const reached = this.#limits.flatMap(({ tally }) => (tally.result === HIT ? [tally] : []));
        const entries = new Set(reached.map(({ listed }) => listed.entry));
        const decision = this.#matched.decide((entry) => entries.has(entry));
        return { decision, tally: reached.find(({ listed }) => listed === decision.decidedBy) };
    }
}

;// CONCATENATED MODULE: ./build/src/evaluation/access/limits/limit-tally.js


const UNLISTED = -1;
class UnknownTally {
    #sources;
    #calls = new Map();
    constructor(sources) {
        this.#sources = sources;
    }
    add(reason, source, calls = 1) {
        let counts = this.#calls.get(reason);
        if (counts === undefined) {
            counts = new Int32Array(this.#sources);
            this.#calls.set(reason, counts);
        }
        counts[source] = integerAt(counts, source) + calls;
    }
    rows(listed, log) {
        return REASONS.flatMap((reason) => [...(this.#calls.get(reason) ?? [])].flatMap((calls, source) => calls === 0 ? [] : [{ listed, source: log.sources.name(source), reason, calls }]));
    }
}
class LimitTally {
    listed;
    state;
    result = PASS;
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
        if (result < PASS) {
            if (this.#lastUnknown === call.ordinal)
                return;
            this.#lastUnknown = call.ordinal;
            this.#unknown.add(reasonFor(result), call.source);
            return;
        }
        if (this.#lastEvaluated !== call.ordinal)
            this.#evaluated += 1;
        this.#lastEvaluated = call.ordinal;
        if (result === HIT && this.#lastHit !== call.ordinal) {
            this.#lastHit = call.ordinal;
            this.#hit(call);
        }
    }
    #hit(call) {
        this.#hits += 1;
        this.#places ??= new Int32Array(this.#log.sessionCount);
        const place = integerAt(this.#places, call.session);
        if (place === UNLISTED)
            return;
        const known = place > 0 ? this.#stopped[place - 1] : undefined;
        if (known) {
            known.further += 1;
            return;
        }
        this.#sessions += 1;
        const isListed = this.#stopped.length < this.#maxStopped;
        if (isListed)
            this.#stopped.push(this.#stop(call));
        this.#places[call.session] = isListed ? this.#stopped.length : UNLISTED;
    }
    #stop(call) {
        const session = this.#log.sessionId(call.session);
        return {
            ...(session !== undefined && { session }),
            source: this.#log.sources.name(call.source),
            order: call.order,
            number: call.number,
            tool: this.#log.tools.name(call.tool),
            ...(!Number.isNaN(call.at) && { at: call.at }),
            count: this.state.count,
            further: 0,
        };
    }
    finish() {
        return {
            listed: this.listed,
            evaluated: this.#evaluated,
            hits: this.#hits,
            decisions: this.decisions,
            sessions: this.#sessions,
            stopped: this.#stopped,
        };
    }
    notEvaluated() {
        return this.#unknown.rows(this.listed, this.#log);
    }
}

;// CONCATENATED MODULE: ./build/src/evaluation/access/limits/pair-numbers.js

const pair_numbers_FIRST_ROOM = 1024;
const MAX_LOAD = 0.5;
class PairNumbers {
    #places = new Int32Array(pair_numbers_FIRST_ROOM * 3);
    #mask = pair_numbers_FIRST_ROOM - 1;
    #size = 0;
    #first = -1;
    #second = -1;
    #number = -1;
    number(first, second) {
        if (first === this.#first && second === this.#second)
            return this.#number;
        this.#first = first;
        this.#second = second;
        const place = this.#find(first, second);
        if (integerAt(this.#places, place) === 0) {
            this.#number = this.#size;
            this.#set(place, first, second, this.#size);
            this.#size += 1;
            if (this.#size > (this.#mask + 1) * MAX_LOAD)
                this.#grow();
        }
        else
            this.#number = integerAt(this.#places, place + 2);
        return this.#number;
    }
    #find(first, second) {
        let hash = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
        hash ^= hash >>> 15;
        for (let index = hash & this.#mask;; index = (index + 1) & this.#mask) {
            const place = index * 3;
            const kept = integerAt(this.#places, place);
            if (kept === 0)
                return place;
            if (kept === first + 1 && integerAt(this.#places, place + 1) === second)
                return place;
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
            if (kept === 0)
                continue;
            const [first, second] = [kept - 1, integerAt(before, place + 1)];
            this.#set(this.#find(first, second), first, second, integerAt(before, place + 2));
        }
    }
}

;// CONCATENATED MODULE: ./build/src/evaluation/access/limits/rate-groups.js

class RateGrouping {
    #log;
    #byAgent;
    #byTool;
    constructor(log) {
        this.#log = log;
    }
    groupsOf({ by, per }) {
        if (per !== 'session')
            return plainGroups(by, this.#log);
        switch (by) {
            case 'session':
            case 'entry':
                return plainGroups('session', this.#log);
            case 'agent':
                this.#byAgent ??= pairGroups(this.#log, this.#log.actors.size, (call) => call.actor);
                return this.#byAgent;
            case 'tool':
                this.#byTool ??= pairGroups(this.#log, this.#log.tools.size, (call) => call.tool);
                return this.#byTool;
            default:
                return by;
        }
    }
}
function plainGroups(by, log) {
    switch (by) {
        case 'session':
            return { most: log.sessionCount, of: (call) => call.session };
        case 'agent':
            return { most: log.actors.size, of: (call) => call.actor };
        case 'tool':
            return { most: log.tools.size, of: (call) => call.tool };
        case 'entry':
            return { most: 1, of: () => 0 };
        default:
            return by;
    }
}
function pairGroups(log, others, otherOf) {
    const pairs = new PairNumbers();
    return {
        most: Math.min(log.size, log.sessionCount * others),
        of: (call) => pairs.number(call.session, otherOf(call)),
    };
}

;// CONCATENATED MODULE: ./build/src/evaluation/access/limits/time-queues.js

const time_queues_FIRST_ROOM = 256;
const NONE = -1;
class TimeQueues {
    #times = new Float64Array(time_queues_FIRST_ROOM);
    #nexts = new Int32Array(time_queues_FIRST_ROOM);
    #used = 0;
    #free = NONE;
    #heads;
    #tails;
    #sizes;
    constructor(keys) {
        this.#heads = new Int32Array(keys).fill(NONE);
        this.#tails = new Int32Array(keys).fill(NONE);
        this.#sizes = new Int32Array(keys);
    }
    size(key) {
        return integerAt(this.#sizes, key);
    }
    add(key, time) {
        const place = this.#place();
        this.#times[place] = time;
        this.#nexts[place] = NONE;
        const tail = integerAt(this.#tails, key);
        if (tail === NONE)
            this.#heads[key] = place;
        else
            this.#nexts[tail] = place;
        this.#tails[key] = place;
        this.#sizes[key] = integerAt(this.#sizes, key) + 1;
    }
    removeUntil(key, instant) {
        let place = integerAt(this.#heads, key);
        while (place !== NONE && floatAt(this.#times, place) <= instant) {
            const next = integerAt(this.#nexts, place);
            this.#nexts[place] = this.#free;
            this.#free = place;
            this.#sizes[key] = integerAt(this.#sizes, key) - 1;
            place = next;
        }
        this.#heads[key] = place;
        if (place === NONE)
            this.#tails[key] = NONE;
    }
    #place() {
        if (this.#free !== NONE) {
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
}

;// CONCATENATED MODULE: ./build/src/evaluation/access/limits/rate-state.js



const NO_TIME = unknownFor('time');
const NO_SESSION = unknownFor('session');
const NO_ORDER = unknownFor('order');
const OTHER_CALLS = unknownFor('other-calls');
class RateState {
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
        this.#per = per === 'session' ? undefined : per;
        this.#times = new TimeQueues(per === 'session' ? 0 : groups.most);
        this.#counts = new Int32Array(per === 'session' ? groups.most : 0);
        this.#last = new Int32Array(groups.most).fill(-1);
    }
    addUntimed(call) {
        if (this.#per === undefined || call.ordinal === this.#lastUntimed)
            return;
        this.#lastUntimed = call.ordinal;
        this.#untimed ??= new Int32Array(this.#groups.most);
        increase(this.#untimed, this.#groups.of(call));
    }
    addPossible(call) {
        if (this.#per !== undefined && Number.isNaN(call.at))
            return;
        this.#possible ??= new Int32Array(this.#groups.most);
        increase(this.#possible, this.#groups.of(call));
    }
    evaluate(call) {
        if (this.#per === undefined) {
            if (!call.hasSession)
                return NO_SESSION;
            if (!call.isOrdered)
                return NO_ORDER;
        }
        else if (Number.isNaN(call.at))
            return NO_TIME;
        const group = this.#groups.of(call);
        this.#countCall(call, group);
        if (this.count > this.#max)
            return HIT;
        const untimed = this.#untimed ? integerAt(this.#untimed, group) : 0;
        if (this.count + untimed > this.#max)
            return NO_TIME;
        const possible = this.#possible ? integerAt(this.#possible, group) : 0;
        return this.count + untimed + possible > this.#max ? OTHER_CALLS : PASS;
    }
    #countCall(call, group) {
        const isNew = integerAt(this.#last, group) !== call.ordinal;
        this.#last[group] = call.ordinal;
        if (this.#per === undefined) {
            if (isNew)
                increase(this.#counts, group);
            this.count = integerAt(this.#counts, group);
            return;
        }
        this.#times.removeUntil(group, call.at - this.#per);
        if (isNew)
            this.#times.add(group, call.at);
        this.count = this.#times.size(group);
    }
}
function increase(counts, group) {
    counts[group] = integerAt(counts, group) + 1;
}

;// CONCATENATED MODULE: ./build/src/evaluation/access/limits/call-rows.js

const OUTCOME = { no: 0, perhaps: 1, yes: 2 };
class Streaks {
    #tools;
    #lasts;
    constructor(sessions) {
        this.#tools = new Int32Array(sessions).fill(-1);
        this.#lasts = new Int32Array(sessions).fill(-1);
    }
    enter({ session, tool, ordinal }) {
        if (integerAt(this.#lasts, session) === ordinal)
            return 'same';
        this.#lasts[session] = ordinal;
        if (integerAt(this.#tools, session) === tool)
            return 'next';
        this.#tools[session] = tool;
        return 'first';
    }
    turn(session) {
        this.#tools[session] = -1;
    }
}
class OutcomeRows {
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
        if (place === 'same') {
            if (outcome <= integerAt(this.#outcomes, session))
                return;
        }
        else {
            this.#certainBefore[session] = place === 'first' ? 0 : this.certain(session);
            this.#possibleBefore[session] = place === 'first' ? 0 : this.possible(session);
        }
        this.#outcomes[session] = outcome;
        const [certain, possible] = [this.#certainBefore, this.#possibleBefore];
        this.#certains[session] = outcome === OUTCOME.yes ? integerAt(certain, session) + 1 : 0;
        this.#possibles[session] = outcome === OUTCOME.no ? 0 : integerAt(possible, session) + 1;
    }
}
class IdenticalRows {
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
        if (place === 'same')
            return;
        if (place === 'first') {
            this.#digests[session] = Number.NaN;
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
}

;// CONCATENATED MODULE: ./build/src/evaluation/access/limits/recent-calls.js


class RecentCalls {
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
        if (place === 'same')
            return;
        if (place === 'first') {
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
}

;// CONCATENATED MODULE: ./build/src/evaluation/access/limits/retry-loop-state.js

const retry_loop_state_NO_TIME = unknownFor('time');
const retry_loop_state_NO_ORDER = unknownFor('order');
class RetryLoopState {
    count = 0;
    #max;
    #rows;
    #unknown;
    #recent;
    constructor({ max, on }, rows, recent) {
        this.#max = max;
        this.#rows = rows;
        this.#unknown = unknownFor(on === 'identical' ? 'arguments' : 'status');
        this.#recent = recent;
    }
    evaluate({ session, isOrdered, at }) {
        if (!isOrdered)
            return retry_loop_state_NO_ORDER;
        const certain = this.#rows.certain(session);
        const possible = this.#rows.possible(session);
        if (this.#recent === undefined) {
            this.count = certain;
            if (certain >= this.#max)
                return HIT;
            return possible < this.#max ? PASS : this.#unknown;
        }
        const timed = this.#recent.size(session);
        const untimed = this.#recent.untimed(session);
        const earlier = Number.isNaN(at) ? 1 : timed;
        this.count = Math.max(0, Math.min(earlier, Number.isNaN(at) ? certain : certain - untimed));
        if (this.count >= this.#max)
            return HIT;
        if (Math.min(possible, timed + untimed) < this.#max)
            return PASS;
        return certain >= this.#max ? retry_loop_state_NO_TIME : this.#unknown;
    }
}

;// CONCATENATED MODULE: ./build/src/evaluation/access/limits/retry-rows.js



class RetryRows {
    #sessions;
    #streaks;
    #recents = new Map();
    #recentList = [];
    #isUsed = false;
    #place = 'first';
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
        const recent = within === undefined ? undefined : this.#recentFor(within);
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
            case 'denied':
                this.#denied ??= new OutcomeRows(this.#sessions);
                return this.#denied;
            case 'failed':
                this.#failed ??= new OutcomeRows(this.#sessions);
                return this.#failed;
            case 'identical':
                this.#identical ??= new IdenticalRows(this.#sessions);
                return this.#identical;
            default:
                return on;
        }
    }
    enter(call) {
        if (!this.#isUsed)
            return;
        this.#place = this.#streaks.enter(call);
        for (const recent of this.#recentList)
            recent.add(call, this.#place);
        this.#identical?.add(call, this.#place);
    }
    settle(call, isDenied) {
        if (!this.#isUsed)
            return;
        const { session } = call;
        this.#denied?.add(session, this.#place, outcomeOf(call, isDenied || call.isDenied));
        this.#failed?.add(session, this.#place, outcomeOf(call, isDenied || call.isFailed));
    }
    turn(session) {
        this.#streaks.turn(session);
    }
}
function outcomeOf(call, isCounted) {
    if (isCounted)
        return OUTCOME.yes;
    return call.hasStatus ? OUTCOME.no : OUTCOME.perhaps;
}

// EXTERNAL MODULE: ./build/src/pattern/time/time-window.js
var time_window = __webpack_require__(50725);
;// CONCATENATED MODULE: ./build/src/evaluation/access/limits/time-window-state.js



const time_window_state_NO_TIME = unknownFor('time');
class TimeWindowState {
    count = 0;
    #limit;
    #minute = Number.NaN;
    #isInside = false;
    constructor(limit) {
        this.#limit = limit;
    }
    evaluate({ at }) {
        if (Number.isNaN(at))
            return time_window_state_NO_TIME;
        const { window, reached } = this.#limit;
        const minute = Math.floor((at + window.zone.offsetAt(at)) / time_units/* MINUTE_MS */.kg);
        if (minute !== this.#minute) {
            this.#minute = minute;
            this.#isInside = (0,time_window/* windowIncludes */.e)(window, at);
        }
        this.count = at;
        return this.#isInside === (reached === 'inside') ? HIT : PASS;
    }
}

;// CONCATENATED MODULE: ./build/src/evaluation/access/limits/run-sort.js
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
            merge(from, to, [start, middle, starts[run + 2] ?? indexes.length], isInOrder);
            merged.push(start);
        }
        starts = merged;
        [from, to] = [to, from];
    }
    return from;
}
function runStarts(indexes, isInOrder) {
    const starts = [0];
    for (let place = 1; place < indexes.length; place += 1)
        if (!isInOrder(entry(indexes, place - 1), entry(indexes, place)))
            starts.push(place);
    return starts;
}
function merge(from, to, [start, middle, end], isInOrder) {
    let left = start;
    let right = middle;
    for (let place = start; place < end; place += 1) {
        const takesLeft = left < middle && (right >= end || isInOrder(entry(from, left), entry(from, right)));
        to[place] = takesLeft ? entry(from, left) : entry(from, right);
        if (takesLeft)
            left += 1;
        else
            right += 1;
    }
}
function entry(indexes, place) {
    return indexes[place];
}

;// CONCATENATED MODULE: ./build/src/evaluation/access/limits/timeline.js



function timelineOf(log) {
    const columns = log.columns();
    const inFiles = sortByFile(columns, log);
    const groups = groupsOf(columns, inFiles, log.sessionCount);
    const times = placeInTime(columns, inFiles, groups);
    const events = sortRuns(inFiles, (a, b) => floatAt(times, a) <= floatAt(times, b));
    return { events, isUnordered: unorderedSessions(columns, groups, log.sessionCount) };
}
function sortByFile({ source, order, kind }, log) {
    const names = Array.from({ length: log.sources.size }, (_, index) => log.sources.name(index));
    const ranks = new Int32Array(names.length);
    const sorted = [...names.keys()].sort((a, b) => ((names[a] ?? '') < (names[b] ?? '') ? -1 : 1));
    for (const [rank, number] of sorted.entries())
        ranks[number] = rank;
    const indexes = new Int32Array(kind.length).map((_, index) => index);
    return sortRuns(indexes, (a, b) => {
        const files = integerAt(ranks, integerAt(source, a)) - integerAt(ranks, integerAt(source, b));
        if (files !== 0)
            return files < 0;
        const places = floatAt(order, a) - floatAt(order, b);
        return places === 0 ? byteAt(kind, a) <= byteAt(kind, b) : places < 0;
    });
}
function groupsOf(columns, inFiles, sessions) {
    const { source, session, kind, at } = columns;
    const of = new Int32Array(inFiles.length);
    const room = inFiles.length;
    const [hasTimed, hasUntimed, isAscending, hasUntimedEvent] = [
        new Uint8Array(room),
        new Uint8Array(room),
        new Uint8Array(room).fill(1),
        new Uint8Array(room),
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
            if (Number.isNaN(time))
                hasUntimedEvent[group] = 1;
        }
        else if (Number.isNaN(time))
            hasUntimed[group] = 1;
        else {
            hasTimed[group] = 1;
            if (time < floatAt(latest, group))
                isAscending[group] = 0;
            latest[group] = time;
        }
    }
    return { of, count, hasTimed, hasUntimed, isAscending, hasUntimedEvent };
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
        if (Number.isNaN(time) || isWithoutTimes)
            times[event] = before;
        else if (byteAt(kind, event) === EVENT.call) {
            times[event] = time;
            previous[group] = time;
        }
        else
            times[event] = byteAt(isAscending, group) === 1 ? Math.max(time, before) : time;
    }
}
function placeBeforeCalls(times, { at, kind }, inFiles, { of, count, isAscending }) {
    const next = new Float64Array(count).fill(Number.POSITIVE_INFINITY);
    for (let place = inFiles.length - 1; place >= 0; place -= 1) {
        const event = integerAt(inFiles, place);
        const group = integerAt(of, event);
        const after = floatAt(next, group);
        const isTimedCall = byteAt(kind, event) === EVENT.call && !Number.isNaN(floatAt(at, event));
        if (isTimedCall)
            next[group] = floatAt(at, event);
        else if (after !== Number.POSITIVE_INFINITY) {
            const time = floatAt(times, event);
            const isLate = byteAt(isAscending, group) === 1 && time > after;
            if (time === Number.NEGATIVE_INFINITY || isLate)
                times[event] = after;
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
        if (integerAt(firstGroup, owner) === -1)
            firstGroup[owner] = group;
        else if (integerAt(firstGroup, owner) !== group)
            isSplit[owner] = 1;
        if (groupLacksTimes(groups, group))
            lacksTimes[owner] = 1;
    }
    for (let owner = 0; owner < sessions; owner += 1)
        if (byteAt(isSplit, owner) === 1 && byteAt(lacksTimes, owner) === 1)
            isUnordered[owner] = 1;
    return isUnordered;
}
function groupLacksTimes({ hasTimed, hasUntimed, hasUntimedEvent }, group) {
    if (byteAt(hasUntimed, group) === 1)
        return true;
    return byteAt(hasTimed, group) === 0 && byteAt(hasUntimedEvent, group) === 1;
}

;// CONCATENATED MODULE: ./build/src/evaluation/access/limits/token-budget-state.js



const token_budget_state_NO_SESSION = unknownFor('session');
const token_budget_state_NO_ORDER = unknownFor('order');
const NO_USAGE = unknownFor('usage');
const COUNTS = { total: 0, output: 1, input: 2, uncached: 3 };
const COUNT_FIELDS = 4;
class SessionTokens {
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
        for (let event = 0; event < kind.length; event += 1)
            if (byteAt(kind, event) === EVENT.usage)
                this.#hasUsage[integerAt(session, event)] = 1;
    }
    add(event) {
        const { session, item } = this.#columns;
        const { tokens, isPartial } = this.#usages;
        const usage = integerAt(item, event);
        const owner = integerAt(session, event);
        const first = usage * TOKEN_FIELDS;
        const uncachedInput = floatAt(tokens, first);
        const cacheRead = floatAt(tokens, first + 1);
        const cacheWrite = floatAt(tokens, first + 2);
        const output = floatAt(tokens, first + 3);
        const input = uncachedInput + cacheRead + cacheWrite;
        this.#increase(owner, COUNTS.total, input + output);
        this.#increase(owner, COUNTS.output, output);
        this.#increase(owner, COUNTS.input, input);
        this.#increase(owner, COUNTS.uncached, uncachedInput + cacheWrite + output);
        if (byteAt(isPartial, usage) === 1)
            this.#isPartial[owner] = 1;
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
}
class TokenBudgetState {
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
        if (!hasSession)
            return token_budget_state_NO_SESSION;
        if (!isOrdered)
            return token_budget_state_NO_ORDER;
        this.count = this.#tokens.sum(session, this.#counted);
        if (this.count >= this.#max)
            return HIT;
        return this.#tokens.isComplete(session) ? PASS : NO_USAGE;
    }
}

;// CONCATENATED MODULE: ./build/src/evaluation/access/limits/replay-limits.js











const MAX_STOPPED = 1_000;
function replayLimits(compiled, log, options = {}) {
    const replay = new Replay(log, options);
    replay.run();
    return replay.finish(orderOf(compiled));
}
function orderOf({ access: { policy, entryOf }, }) {
    const listed = policy.stages.flatMap(({ rules }) => rules.flatMap((rule) => entryOf(rule) ?? []));
    return new Map(listed.map((entry, index) => [entry, index]));
}
class Replay {
    #log;
    #columns;
    #tokens;
    #rows;
    #grouping;
    #tallies = new Map();
    #plans;
    #onDecision;
    #maxStopped;
    #counts = { allow: 0, deny: 0, audit: 0 };
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
            unknownCalls: new Int32Array(unknown.length === 0 ? 0 : this.#log.sources.size),
        };
    }
    #tallyOf(listed) {
        const known = this.#tallies.get(listed);
        if (known)
            return known;
        const tally = new LimitTally(listed, this.#stateOf(listed.entry), this.#log, this.#maxStopped);
        this.#tallies.set(listed, tally);
        return tally;
    }
    #stateOf({ limit, name }) {
        if (limit === undefined)
            throw new Error(`the entry ${name} has no limit`);
        switch (limit.kind) {
            case 'rate':
                return new RateState(limit, this.#grouping.groupsOf(limit));
            case 'retry_loop':
                return this.#rows.state(limit);
            case 'token_budget':
                return new TokenBudgetState(limit.max, limit.count, this.#tokens);
            case 'time_window':
                return new TimeWindowState(limit);
            default:
                return limit;
        }
    }
    run() {
        const timeline = timelineOf(this.#log);
        if (this.#hasUntimedCalls())
            this.#addUntimed(timeline);
        const call = new CallCursor(this.#log, this.#columns, timeline);
        const { kind, session } = this.#columns;
        for (const event of timeline.events) {
            switch (byteAt(kind, event)) {
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
    }
    #hasUntimedCalls() {
        const { at, kind } = this.#columns;
        for (let event = 0; event < kind.length; event += 1)
            if (byteAt(kind, event) === EVENT.call && Number.isNaN(floatAt(at, event)))
                return true;
        return false;
    }
    #addUntimed(timeline) {
        const call = new CallCursor(this.#log, this.#columns, timeline);
        for (const event of timeline.events) {
            if (byteAt(this.#columns.kind, event) !== EVENT.call)
                continue;
            call.move(event);
            if (!Number.isNaN(call.at))
                continue;
            const { plan, possible } = this.#viewOf(call);
            for (const { state } of plan.before)
                state.addUntimed?.(call);
            for (const { state } of possible)
                state.addUntimed?.(call);
        }
    }
    #viewOf({ view }) {
        const plan = this.#plans[view];
        if (plan === undefined)
            throw new Error(`the log has no view ${view}`);
        return plan;
    }
    #decide(call) {
        const { plan, possible, unknownCalls } = this.#viewOf(call);
        if (unknownCalls.length > 0) {
            unknownCalls[call.source] = integerAt(unknownCalls, call.source) + 1;
            for (const { state } of possible)
                state.addPossible?.(call);
        }
        this.#rows.enter(call);
        let planned = plan.before.length === 0 ? plan.unlimited : plan.decideBefore(call);
        this.#rows.settle(call, planned.decision.effect === 'deny');
        if (plan.after.length > 0)
            planned = plan.decideAfter(call);
        const { decision, tally } = planned;
        this.#counts[decision.effect] += 1;
        if (tally)
            tally.decisions += 1;
        this.#onDecision?.(call, decision, tally?.state.count);
    }
    finish(order) {
        const tallies = [...this.#tallies.values()].toSorted((a, b) => (order.get(a.listed) ?? 0) - (order.get(b.listed) ?? 0));
        const unmatched = this.#unmatched();
        const notEvaluated = [...order.keys()].flatMap((listed) => [
            ...(this.#tallies.get(listed)?.notEvaluated() ?? []),
            ...(unmatched.get(listed)?.rows(listed, this.#log) ?? []),
        ]);
        return {
            limits: tallies.map((tally) => tally.finish()),
            notEvaluated,
            decisions: this.#counts,
        };
    }
    #unmatched() {
        const tallies = new Map();
        for (const { unknown, unknownCalls } of this.#plans)
            for (const { listed, field } of unknown) {
                const tally = tallies.get(listed) ?? new UnknownTally(this.#log.sources.size);
                tallies.set(listed, tally);
                for (const [source, calls] of unknownCalls.entries())
                    if (calls > 0)
                        tally.add(field, source, calls);
            }
        return tallies;
    }
}
function dependsOnDecision({ limit }) {
    return limit?.kind === 'retry_loop' && limit.on !== 'identical';
}

// EXTERNAL MODULE: ./build/src/model/digest.js
var digest = __webpack_require__(51134);
// EXTERNAL MODULE: ./build/src/pattern/sql-text.js + 2 modules
var sql_text = __webpack_require__(85172);
// EXTERNAL MODULE: ./build/src/evaluation/access/request-text.js
var request_text = __webpack_require__(24605);
;// CONCATENATED MODULE: ./build/src/evaluation/access/request-subjects.js





const OPERATIONS = {
    delegate: { action: 'delegate', resource: undefined },
    'memory search': { action: 'search', resource: 'memory' },
    'memory write': { action: 'write', resource: 'memory' },
};
class RequestSubjects {
    #subjects = new Map();
    deniedByName = new Set();
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
        if (known !== undefined && input === undefined)
            return known;
        const plain = known ?? this.#addTool(tool);
        if (input === undefined)
            return plain;
        const subject = this.#log.subject({
            ...this.#shownCall(tool),
            request: this.#requestOfTool(tool, { argument: input.text }),
            unknown: ['channel'],
        });
        if (this.deniedByName.has(plain))
            this.deniedByName.add(subject);
        return subject;
    }
    #addTool(tool) {
        const request = this.#requestOfTool(tool, {});
        const subject = this.#log.subject({
            ...this.#shownCall(tool),
            request,
            unknown: ['argument', 'channel', 'sql'],
        });
        this.#subjects.set(tool, subject);
        const { effect } = this.#compiled.decide(request, () => false);
        if (effect === 'deny')
            this.deniedByName.add(subject);
        return subject;
    }
    #shownCall(tool) {
        return { actor: this.#actors[0], action: 'call', resource: tool.canonical };
    }
    #requestOfTool(tool, argument) {
        const { sqlPatterns } = this.#compiled.access;
        const [actor, ...others] = this.#actors;
        const requestOf = (name) => (0,request_text/* callRequest */.UY)({ actor: name, ...argument }, (0,decide/* requestOfTool */.f7)(tool), sqlPatterns);
        const first = requestOf(actor);
        const all = [first, ...others.map(requestOf)].flatMap((request) => request.all);
        return { all, granting: first.granting };
    }
    ofSql(tool, sql) {
        const resource = `sql:${(0,sql_text/* firstWordOf */.k7)(sql) ?? 'statement'} (${hexDigest(sql)})`;
        return this.#subject('execute', `sql:${sql}`, { resource, tool: tool.canonical, sql });
    }
    ofOperation({ kind, target }, tool) {
        const { action, resource = target } = OPERATIONS[kind];
        if (resource === undefined)
            return undefined;
        return this.#subject(action, resource, { resource: (0,copy_string/* copyString */.j)(resource), tool });
    }
    #subject(action, resource, shown) {
        const { sqlPatterns } = this.#compiled.access;
        const [actor] = this.#actors;
        const sql = shown.sql === undefined ? {} : { sql: shown.sql };
        const textFor = (name) => (0,request_text/* requestText */.T9)({ actor: name, action, resource, ...sql }, sqlPatterns);
        const all = this.#actors.map(textFor);
        return this.#log.subject({
            actor,
            action,
            resource: shown.resource,
            ...(shown.tool !== undefined && { tool: shown.tool }),
            request: { all, granting: [textFor(actor)] },
            unknown: shown.sql === undefined ? ['argument', 'channel', 'sql'] : ['argument', 'channel'],
        });
    }
}
function hexDigest(text) {
    return ((0,digest/* digestOf */.ol)(text) >>> 0).toString(16).padStart(8, '0');
}

;// CONCATENATED MODULE: ./build/src/evaluation/access/access-replay.js









const MAX_DENIED = 1000;
class AccessReplay {
    countsTokens;
    needsTurns;
    comparesArguments;
    inspectsArguments;
    #compiled;
    #log;
    #subjects;
    #aboutSql;
    #withOperations = new Set();
    #traces = new Map();
    constructor(agent, inspectArguments) {
        this.#compiled = (0,decide_access/* compileAccess */.IX)(agent.access);
        this.#log = new CallLog(this.#compiled);
        this.#subjects = new RequestSubjects(this.#compiled, this.#log, (0,access_decider/* actorsOf */.S)(agent));
        const entries = [...agent.access.floors, ...agent.access.own].flatMap((list) => list.entries);
        this.countsTokens = entries.some(({ limit }) => limit?.kind === 'token_budget');
        this.needsTurns = entries.some(({ limit }) => limit?.kind === 'retry_loop');
        this.comparesArguments = entries.some(({ limit }) => limit?.kind === 'retry_loop' && limit.on === 'identical');
        this.inspectsArguments = inspectArguments;
        this.#aboutSql = inspectArguments ? [] : entriesAboutSql(agent.access);
    }
    call(call, tool, source, trace) {
        const { order = 0, input, operation } = call;
        this.#noteTrace(source, order, trace);
        this.#add(call, source, this.#subjects.ofTool(tool, input));
        for (const sql of input?.sql ?? [])
            this.#add(call, source, this.#subjects.ofSql(tool, sql));
        const subject = operation && this.#subjects.ofOperation(operation, tool.canonical);
        if (subject !== undefined)
            this.#add(call, source, subject);
    }
    #add(call, source, subject) {
        this.#log.addCall({
            source,
            order: call.order ?? 0,
            at: call.at ?? Number.NaN,
            session: sessionOf(call),
            status: call.status,
            digest: call.inputDigest ?? Number.NaN,
            subject,
        });
    }
    #noteTrace(source, order, trace) {
        let traces = this.#traces.get(source);
        if (traces === undefined) {
            traces = [];
            this.#traces.set(source, traces);
        }
        traces[order] = trace;
    }
    usage(usage, source) {
        const { order, at = Number.NaN, input, cacheRead, cacheWrite, output, partial } = usage;
        const session = sessionOf(usage);
        const tokens = { input, cacheRead, cacheWrite, output, partial };
        this.#log.addUsage({ source, order, at, session, ...tokens });
    }
    turn(turn, source) {
        const { order, at = Number.NaN } = turn;
        this.#log.addTurn({ source, order, at, session: sessionOf(turn) });
    }
    operation(operation, source) {
        const subject = this.#subjects.ofOperation(operation);
        const { order, at = Number.NaN } = operation;
        if (subject !== undefined) {
            this.#withOperations.add(source);
            this.#log.addCall({
                source,
                order,
                at,
                session: sessionOf(operation),
                subject,
                status: 'unknown',
            });
        }
    }
    hasOperations(source) {
        return source === undefined ? this.#withOperations.size > 0 : this.#withOperations.has(source);
    }
    finish() {
        const denied = new DeniedGroups();
        const deniedCalls = [];
        const verdicts = new Map();
        let deniedCount = 0;
        const replay = replayLimits(this.#compiled, this.#log, {
            onDecision: (call, decision) => {
                const limit = decision.decidedBy?.entry.limit;
                const isByName = limit === undefined && this.#subjects.deniedByName.has(call.subject);
                if (decision.effect !== 'deny' || isByName)
                    return;
                deniedCount += 1;
                const request = this.#deniedCall(call, decision);
                if (limit === undefined)
                    denied.add(request);
                if (deniedCalls.length < MAX_DENIED)
                    deniedCalls.push(request);
                const trace = this.#traces.get(this.#log.sources.name(call.source))?.[call.order];
                if (trace === undefined || verdicts.get(trace) === 'fail')
                    return;
                verdicts.set(trace, (0,model_policy/* atLeast */.jZ)((0,decide_access/* severityOfDenial */.Ub)(decision), 'high') ? 'fail' : 'warn');
            },
        });
        const each = (receive) => {
            replayLimits(this.#compiled, this.#log, {
                onDecision: (call, decision, count) => receive(this.#shown(call, decision, count)),
            });
        };
        return {
            ...replay,
            notEvaluated: [...replay.notEvaluated, ...this.#unseenSql()],
            denied: denied.list(),
            deniedCount,
            deniedCalls,
            verdicts,
            each,
        };
    }
    #unseenSql() {
        return this.#aboutSql.flatMap((listed) => [...this.#traces].map(([source, traces]) => {
            const calls = traces.reduce((count) => count + 1, 0);
            return { listed, source, reason: 'sql', calls };
        }));
    }
    #deniedCall({ subject, at, session, source }, decision) {
        const { action, resource } = this.#keptSubject(subject);
        return {
            decision,
            type: decision.decidedBy?.entry.limit?.kind ?? 'denied',
            action,
            resource,
            session: this.#log.sessionId(session) ?? this.#log.sources.name(source),
            ...(!Number.isNaN(at) && { at }),
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
            ...(id !== undefined && { session: id }),
            number,
            ...(!Number.isNaN(at) && { at }),
            ...(count !== undefined && { count }),
        };
    }
    #keptSubject(subject) {
        const kept = this.#log.subjects[subject];
        if (kept === undefined)
            throw new Error(`the log has no subject ${subject}`);
        return kept;
    }
}
function entriesAboutSql(access) {
    return (0,access_policy/* inOrderOfPriority */.P)([...access.floors, ...access.own]).filter(({ entry }) => {
        const { action, resource } = entry.patterns;
        if (action === undefined || !action.pattern.matches('execute'))
            return false;
        return !action.pattern.matches('call') && (0,common_name/* startAlike */.t)((0,common_name/* headOf */.Uo)(resource?.text ?? '*'), SQL_PREFIX);
    });
}
const SQL_PREFIX = 'sql:';
function sessionOf({ session, trace }) {
    return session ?? trace;
}

// EXTERNAL MODULE: ./build/src/evaluation/apply-triggers.js
var apply_triggers = __webpack_require__(32767);
// EXTERNAL MODULE: ./build/src/evaluation/decision/alignment.js
var alignment = __webpack_require__(23353);
;// CONCATENATED MODULE: ./build/src/evaluation/decide-action.js



function decideAction(action, card, forbiddenByFloor = []) {
    const forbidden = [...(card?.forbiddenActions ?? []), ...forbiddenByFloor].find(({ value }) => value === action);
    if (forbidden) {
        const rule = {
            pattern: { text: action, place: forbidden.place, spellings: [] },
            reason: `${(0,words/* ownerOf */.bf)(forbidden.place)} forbids this action`,
            severity: 'critical',
            place: forbidden.place,
        };
        const limit = (0,alignment/* forbiddenRule */.sx)(rule);
        const decision = (0,decide/* decisionOf */.uv)([limit], [limit], [limit]);
        return { decision, forbidden: [rule], alsoMapped: [], exceeded: [] };
    }
    const bounded = card?.boundedActions.find(({ value }) => value === action);
    if (bounded === undefined)
        return undefined;
    const capability = {
        name: action,
        patterns: [],
        actions: [bounded],
        binding: 'declared',
        place: bounded.place,
    };
    const pattern = { text: action, place: bounded.place, spellings: [] };
    const mapping = (0,alignment/* mappingRule */.L_)(capability, pattern, []);
    const decision = (0,decide/* decisionOf */.uv)([mapping], [], [mapping]);
    return { decision, forbidden: [], capability, alsoMapped: [], exceeded: [] };
}

// EXTERNAL MODULE: ./build/src/evaluation/names-evaluation.js
var names_evaluation = __webpack_require__(62664);
// EXTERNAL MODULE: ./build/src/evaluation/tool-decider.js + 1 modules
var tool_decider = __webpack_require__(16068);
;// CONCATENATED MODULE: ./build/src/evaluation/history/facts.js
function lookupIn(facts, field) {
    const keys = field.split('.');
    for (const fact of facts) {
        let value = fact;
        const isKnown = keys.every((key) => {
            if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key))
                return false;
            value = value[key];
            return true;
        });
        if (isKnown)
            return { known: true, value };
    }
    return { known: false };
}

;// CONCATENATED MODULE: ./build/src/evaluation/history/newest-traces.js

const KEPT_TRACES = 4096;
const MAX_TRACES = 2 * KEPT_TRACES;
class NewestTraces {
    #traces = new Map();
    #threshold = Number.NEGATIVE_INFINITY;
    #last;
    get(trace) {
        return this.#traces.get(trace);
    }
    note(trace, traceId, toolNumber, at) {
        const time = at ?? Number.NEGATIVE_INFINITY;
        if (time < this.#threshold)
            return;
        let remembered = this.#last?.trace === trace ? this.#last.remembered : this.#traces.get(trace);
        if (remembered === undefined) {
            remembered = { traceId: (0,copy_string/* copyString */.j)(traceId), at: time, lasts: new Map() };
            this.#traces.set(trace, remembered);
            if (this.#traces.size > MAX_TRACES)
                this.#prune();
        }
        if (this.#last?.trace !== trace)
            this.#last = { trace, remembered };
        if (time > remembered.at)
            remembered.at = time;
        if (at !== undefined && !((remembered.lasts.get(toolNumber) ?? Number.NEGATIVE_INFINITY) >= at))
            remembered.lasts.set(toolNumber, at);
    }
    #prune() {
        const newest = [...this.#traces].sort(([, a], [, b]) => b.at - a.at).slice(0, KEPT_TRACES);
        this.#traces = new Map(newest);
        this.#threshold = newest.at(-1)?.[1].at ?? this.#threshold;
        this.#last = undefined;
    }
}

;// CONCATENATED MODULE: ./build/src/model/span.js
function definedSpan({ first, last, }) {
    return { ...(first !== undefined && { first }), ...(last !== undefined && { last }) };
}
function earlier(a, b) {
    if (a === undefined || b === undefined)
        return a ?? b;
    return Math.min(a, b);
}
function later(a, b) {
    if (a === undefined || b === undefined)
        return a ?? b;
    return Math.max(a, b);
}

// EXTERNAL MODULE: ./build/src/evaluation/grace.js
var evaluation_grace = __webpack_require__(56637);
;// CONCATENATED MODULE: ./build/src/evaluation/history/ledger.js



const MAX_LISTED = 1000;
const MAX_SHOWN_TRACES = 3;
const ORDER = { pass: 0, warn: 1, fail: 2 };
function worse(a, b) {
    return ORDER[b] > ORDER[a] ? b : a;
}
class Ledger {
    summary = { pass: 0, warn: 0, fail: 0, skipped: 0 };
    violationCount = 0;
    #replay;
    #tools;
    #byAccess;
    #groups = new Map();
    #rows = [];
    constructor(replay, tools, byAccess = new Map()) {
        this.#replay = replay;
        this.#byAccess = byAccess;
        this.#tools = tools;
    }
    evaluate(trace) {
        const called = [];
        let verdict = 'pass';
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
            const at = last ??
                this.#replay.newest.get(trace)?.lasts.get(toolNumber) ??
                this.#replay.table.last(trace);
            for (const violation of tool.violations)
                this.#addRow({ violation, calls, ...(at !== undefined && { at }) }, trace);
        });
        if (called.length === 0) {
            this.summary.skipped += 1;
            return;
        }
        const other = worse(this.#applyContextual(trace, called), this.#byAccess.get(trace) ?? 'pass');
        this.summary[worse(verdict, other)] += 1;
    }
    #toolAt(toolNumber) {
        return this.#tools[toolNumber];
    }
    #applyContextual(trace, called) {
        const { contextual, fired: firedRecords, table } = this.#replay;
        if (contextual.length === 0)
            return 'pass';
        const records = firedRecords.get(trace) ?? [
            { toolNumbers: called, fired: this.#fire(contextual, called) },
        ];
        const at = table.last(trace);
        let verdict = 'pass';
        const known = new Set();
        const add = (trigger, toolNumber) => {
            const key = `${contextual.indexOf(trigger)} ${toolNumber ?? '*'}`;
            if (known.has(key))
                return;
            known.add(key);
            verdict = worse(verdict, this.#addTrigger(trigger, toolNumber, trace, at));
        };
        for (const { toolNumbers, fired } of records) {
            for (const trigger of fired.perList)
                add(trigger, undefined);
            for (const [index, triggers] of fired.perTool)
                for (const trigger of triggers)
                    add(trigger, toolNumbers[index]);
        }
        return verdict;
    }
    #fire(contextual, toolNumbers) {
        const fired = (0,apply_triggers/* applyTriggers */.Q)(contextual, toolNumbers.map((toolNumber) => this.#toolAt(toolNumber).known.name), undefined);
        for (const trigger of fired.undecided)
            this.#replay.undecided.add(trigger);
        return fired;
    }
    #addTrigger(trigger, toolNumber, trace, at) {
        const tool = toolNumber === undefined ? undefined : this.#tools[toolNumber];
        const key = `${this.#replay.contextual.indexOf(trigger)} ${toolNumber ?? '*'}`;
        const group = this.#groups.get(key) ?? {
            result: (0,names_evaluation/* triggerResult */.WD)(trigger, tool?.decision),
            calls: 0,
            traces: 0,
            first: undefined,
            last: undefined,
            recent: [],
        };
        this.#groups.set(key, group);
        group.traces += 1;
        group.first = earlier(group.first, at);
        group.last = later(group.last, at);
        const traceId = this.#replay.newest.get(trace)?.traceId;
        if (traceId !== undefined) {
            group.recent.push({ traceId, at: at ?? Number.NEGATIVE_INFINITY });
            group.recent.sort((a, b) => b.at - a.at).splice(MAX_SHOWN_TRACES);
        }
        const { result } = group;
        if (result.level === 'violation')
            this.#addRow({ violation: result.violation, calls: 0, ...(at !== undefined && { at }) }, trace);
        return result.level === 'violation' ? 'fail' : result.level === 'warning' ? 'warn' : 'pass';
    }
    #addRow(row, trace) {
        this.violationCount += 1;
        const traceId = this.#replay.newest.get(trace)?.traceId;
        if (traceId === undefined)
            return;
        this.#rows.push({ ...row, traceId });
        if (this.#rows.length >= 4 * MAX_LISTED)
            this.#rows = newest(this.#rows);
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
            ...definedSpan(span),
        }));
    }
}
function newest(rows) {
    const at = (row) => row.at ?? Number.NEGATIVE_INFINITY;
    return rows.sort((a, b) => at(b) - at(a)).slice(0, MAX_LISTED);
}

;// CONCATENATED MODULE: ./build/src/evaluation/history/replay-result.js






function finishReplay(replay, at) {
    const grace = graceIn(replay, at);
    const tools = replay.tools.map((known) => evaluateTool(replay, known, grace, at.now));
    const selected = selectTraces(replay);
    const chosen = selected.length < replay.table.size ? new Set(selected) : undefined;
    const isSelected = (trace) => chosen?.has(trace) ?? true;
    const access = replay.access?.finish();
    const ledger = new Ledger(replay, tools, access?.verdicts);
    for (const trace of selected)
        ledger.evaluate(trace);
    const { summary } = ledger;
    const { counts } = replay;
    const used = tools.filter((tool) => tool.calls + tool.denied > 0);
    const inGrace = used.filter((tool) => tool.calls > 0).flatMap((tool) => tool.inGrace);
    return {
        governed: (0,tool_decider/* isGoverned */.Ps)(replay.setup.agent),
        verdict: summary.fail > 0 ? 'fail' : summary.warn > 0 ? 'warn' : 'pass',
        summary: { ...summary, skipped: summary.skipped + counts.empty },
        violationCount: ledger.violationCount + (access?.deniedCount ?? 0),
        violations: ledger.listed(),
        groups: [...used.flatMap((tool) => replay_result_groupsOf(tool, isSelected)), ...ledger.groups()].sort(compareGroups),
        tools: used.map(usedTool),
        span: spanOf(used),
        ...(replay.setup.since !== undefined && { since: replay.setup.since }),
        calls: counts.calls,
        denied: counts.denied,
        redacted: counts.redacted,
        others: replay.others,
        unattributed: counts.unattributed,
        outside: { before: counts.before, undated: counts.undated },
        cut: replay.table.size - selected.length,
        declared: [...replay.declared.values()],
        ...(replay.applied && { applied: replay.applied }),
        undecided: [...new Set([...tools.flatMap((tool) => tool.undecided), ...replay.undecided])],
        grace,
        inGrace,
        ...(access && { access }),
    };
}
function graceIn(replay, at) {
    const firstSeen = new Map();
    for (const { name, firstSeen: time } of replay.tools) {
        const { canonical } = name.tool;
        if (time !== undefined)
            firstSeen.set(canonical, Math.min(time, firstSeen.get(canonical) ?? time));
    }
    const evidence = {
        exists: replay.hasEvidence,
        oldest: replay.oldestEvidence,
        windowStart: at.windowStart,
        firstSeen,
    };
    return (0,evaluation_grace/* graceOf */.o)(at.graceHours, evidence, at.now);
}
function evaluateTool(replay, known, grace, now) {
    const empty = { calls: 0, denied: 0, traces: 0, first: undefined, last: undefined };
    const ungoverned = { ...known.name, triggers: [], outcome: 'ungoverned' };
    if (!(0,tool_decider/* isGoverned */.Ps)(replay.setup.agent) || known.redacted) {
        const decision = ungoverned;
        const unchecked = {
            decisions: [decision],
            violations: [],
            warnings: [],
            logged: [],
            inGrace: [],
            undecided: [],
        };
        return { ...unchecked, known, decision, verdict: known.redacted ? 'warn' : 'pass', ...empty };
    }
    const evaluated = (0,names_evaluation/* evaluateNames */.Uo)([known.name], replay.byName, replay.defaults, {
        graceLeft: (0,evaluation_grace/* graceLeft */.g)(grace, now),
    });
    const [decision = ungoverned] = evaluated.decisions;
    return { ...evaluated, known, decision, verdict: (0,names_evaluation/* verdictOf */.Vj)(evaluated), ...empty };
}
function selectTraces(replay) {
    const all = Array.from({ length: replay.table.size }, (_, trace) => trace);
    const { limit } = replay.setup;
    if (limit === undefined || all.length <= limit)
        return all;
    const last = (trace) => replay.table.last(trace) ?? Number.NEGATIVE_INFINITY;
    return all.sort((a, b) => last(b) - last(a) || b - a).slice(0, limit);
}
function replay_result_groupsOf(tool, isSelected) {
    if (tool.calls === 0)
        return [];
    const results = (0,names_evaluation/* resultsOf */.qS)(tool);
    const shown = results.length === 0 ? [] : tool.known.recent.filter(({ trace }) => isSelected(trace));
    const traceIds = shown.map(({ traceId }) => traceId);
    return results.map((result) => ({
        result,
        calls: tool.calls,
        traces: tool.traces,
        traceIds,
        ...spanOfTool(tool),
    }));
}
function spanOfTool({ known, first, last }) {
    return definedSpan({ first: first ?? known.first, last: last ?? known.last });
}
function usedTool(tool) {
    const { decision, known, calls, denied, traces } = tool;
    return {
        decision,
        redacted: known.redacted,
        calls,
        denied,
        traces,
        ...(calls > 0 && spanOfTool(tool)),
    };
}
function spanOf(tools) {
    let [first, last] = [];
    for (const tool of tools) {
        const span = spanOfTool(tool);
        first = earlier(first, span.first);
        last = later(last, span.last);
    }
    return definedSpan({ first, last });
}
function compareGroups(a, b) {
    return rankOf(a.result) - rankOf(b.result) || b.calls - a.calls || b.traces - a.traces;
}
function rankOf(result) {
    if (result.level === 'violation')
        return model_policy/* SEVERITY_RANK */.f3[result.violation.severity];
    return result.level === 'warning' ? 4 : 5;
}

// EXTERNAL MODULE: ./build/src/model/id-table.js
var id_table = __webpack_require__(70298);
;// CONCATENATED MODULE: ./build/src/evaluation/history/integer-blocks.js
const BITS = 14;
const SIZE = 1 << BITS;
const MASK = SIZE - 1;
class IntegerBlocks {
    #blocks = [];
    get(place) {
        return this.#blocks[place >>> BITS][place & MASK];
    }
    set(place, value) {
        const block = place >>> BITS;
        if (block === this.#blocks.length)
            this.#blocks.push(new Int32Array(SIZE));
        this.#blocks[block][place & MASK] = value;
    }
}

;// CONCATENATED MODULE: ./build/src/evaluation/history/trace-table.js


const trace_table_FIRST_ROOM = 1024;
const trace_table_GROWTH = 1.5;
const trace_table_NONE = -1;
const MAX_WALKED = 64;
class TraceTable {
    #ids = new id_table/* IdTable */.o('numbers');
    #chains = new IntegerBlocks();
    #lasts = new Float64Array(trace_table_FIRST_ROOM);
    #links = 0;
    #tools = new IntegerBlocks();
    #calls = new IntegerBlocks();
    #nexts = new IntegerBlocks();
    #indexes = new Map();
    #times;
    constructor(keeps) {
        this.#times = keeps.times
            ? { firsts: new Float64Array(trace_table_FIRST_ROOM), lasts: new Float64Array(trace_table_FIRST_ROOM) }
            : undefined;
    }
    get size() {
        return this.#ids.size;
    }
    trace(traceId) {
        const before = this.#ids.size;
        const trace = this.#ids.number(traceId);
        if (trace === before) {
            this.#chains.set(trace, trace_table_NONE);
            if (trace === this.#lasts.length)
                this.#lasts = grown(this.#lasts);
            this.#lasts[trace] = Number.NEGATIVE_INFINITY;
        }
        return trace;
    }
    add(trace, tool, denied, at) {
        if (at !== undefined && at > this.#lastOf(trace))
            this.#lasts[trace] = at;
        const code = denied ? ~tool : tool;
        let link = this.#find(trace, code);
        if (link === trace_table_NONE) {
            link = this.#newLink(code, this.#chains.get(trace));
            this.#chains.set(trace, link);
            this.#indexes.get(trace)?.set(code, link);
        }
        this.#calls.set(link, this.#calls.get(link) + 1);
        if (at !== undefined && this.#times) {
            if (!(timeAt(this.#times.lasts, link) >= at))
                this.#times.lasts[link] = at;
            if (!(timeAt(this.#times.firsts, link) <= at))
                this.#times.firsts[link] = at;
        }
    }
    #lastOf(trace) {
        return timeAt(this.#lasts, trace);
    }
    last(trace) {
        const last = this.#lastOf(trace);
        return last === Number.NEGATIVE_INFINITY ? undefined : last;
    }
    each(trace, visit) {
        const times = this.#times;
        for (let link = this.#chains.get(trace); link !== trace_table_NONE; link = this.#nexts.get(link)) {
            const code = this.#tools.get(link);
            const calls = this.#calls.get(link);
            visit(code < 0 ? ~code : code, code < 0, calls, times && known(timeAt(times.firsts, link)), times && known(timeAt(times.lasts, link)));
        }
    }
    #find(trace, code) {
        let link = this.#chains.get(trace);
        for (let walked = 0; link !== trace_table_NONE && this.#tools.get(link) !== code; walked += 1) {
            if (walked === MAX_WALKED)
                return this.#indexOf(trace).get(code) ?? trace_table_NONE;
            link = this.#nexts.get(link);
        }
        return link;
    }
    #indexOf(trace) {
        let index = this.#indexes.get(trace);
        if (index === undefined) {
            index = new Map();
            for (let link = this.#chains.get(trace); link !== trace_table_NONE; link = this.#nexts.get(link))
                index.set(this.#tools.get(link), link);
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
        if (this.#times)
            this.#keepTimes(this.#times, link);
        return link;
    }
    #keepTimes(times, link) {
        if (link === times.firsts.length) {
            times.firsts = grown(times.firsts);
            times.lasts = grown(times.lasts);
        }
        times.firsts[link] = Number.NaN;
        times.lasts[link] = Number.NaN;
    }
}
function grown(array) {
    const larger = new Float64Array(Math.ceil(array.length * trace_table_GROWTH));
    larger.set(array);
    return larger;
}
function timeAt(times, index) {
    return times[index];
}
function known(time) {
    return Number.isNaN(time) ? undefined : time;
}

;// CONCATENATED MODULE: ./build/src/evaluation/history/replay.js














const replay_MAX_SHOWN_TRACES = 3;
class replay_Replay {
    setup;
    table;
    tools = [];
    contextual;
    byName;
    defaults;
    fired = new Map();
    undecided = new Set();
    newest = new NewestTraces();
    others = new Map();
    declared = new Map();
    applied;
    counts = {
        calls: 0,
        denied: 0,
        redacted: 0,
        unattributed: 0,
        before: 0,
        undated: 0,
        empty: 0,
    };
    access;
    oldestEvidence;
    hasEvidence = false;
    #lastTraceId;
    #lastTrace = 0;
    #decide;
    #numbers = new Map();
    constructor(setup) {
        this.setup = setup;
        const policy = (0,alignment/* governing */.qf)(setup.agent);
        this.#decide = (0,tool_decider/* toolDecider */.vG)(setup.agent);
        this.defaults = policy && (0,model_policy/* effectiveDefaults */.c3)(policy);
        const triggers = policy ? (0,alignment/* triggersOf */.XJ)(setup.agent) : [];
        this.byName = triggers.filter((trigger) => trigger.condition === undefined || (0,condition/* conditionFields */.NV)(trigger.condition).length === 0);
        this.contextual = triggers.filter((trigger) => !this.byName.includes(trigger));
        this.table = new TraceTable({ times: setup.limit !== undefined });
        const { access } = setup.agent;
        if (access)
            this.access = new AccessReplay({ ...setup.agent, access }, setup.inspectArguments === true);
    }
    from(source) {
        if (source.evidence)
            this.hasEvidence = true;
        return {
            call: (call) => {
                if (this.#isOwn(call.agent, source))
                    this.#add(call, source);
            },
            trace: (trace) => {
                if (this.#isOwn(trace.agent, source))
                    this.#addTrace(trace, source);
            },
            declare: (tool) => {
                const known = (0,model_tool/* toolOf */.wS)(tool, this.setup.aliases);
                if (!this.declared.has(known.canonical))
                    this.declared.set(known.canonical, known);
            },
            ...(this.access && this.#accessSink(this.access, source)),
        };
    }
    #accessSink(access, source) {
        const isOwn = (agent) => agent === undefined ? !source.shared : this.#isNamed(agent, source);
        return {
            ...(access.countsTokens && {
                usage: (usage) => {
                    if (isOwn(usage.agent))
                        access.usage(usage, source.name);
                },
            }),
            ...(access.needsTurns && { turn: (turn) => access.turn(turn, source.name) }),
            operation: (operation) => {
                if (isOwn(operation.agent) && !this.#isBefore(operation))
                    access.operation(operation, source.name);
            },
            ...(access.comparesArguments && { compareArguments: true }),
            ...(access.inspectsArguments && { inspectArguments: true }),
        };
    }
    finish(at) {
        return finishReplay(this, at);
    }
    #isOwn(agent, source) {
        if (agent === undefined) {
            if (source.shared)
                this.counts.unattributed += 1;
            return !source.shared;
        }
        if (this.#isNamed(agent, source))
            return true;
        const before = this.others.get(agent);
        this.others.set(before === undefined ? (0,copy_string/* copyString */.j)(agent) : agent, (before ?? 0) + 1);
        return false;
    }
    #isNamed(agent, source) {
        const { ids, everyId = false } = this.setup;
        return (ids.has(agent) ||
            agent === this.setup.agent.name ||
            (!source.shared && (source.agentIds === 'framework' || ids.size === 0 || everyId)));
    }
    #isBefore({ at }) {
        const { since } = this.setup;
        return since !== undefined && (at === undefined || at < since);
    }
    #add(call, source) {
        const toolNumber = this.#numberOf(call);
        const known = this.#toolAt(toolNumber);
        const isUse = call.status !== 'denied';
        if (isUse && source.evidence && call.at !== undefined) {
            known.firstSeen = Math.min(known.firstSeen ?? call.at, call.at);
            this.oldestEvidence = Math.min(this.oldestEvidence ?? call.at, call.at);
        }
        if (this.#isLeftOut(call))
            return undefined;
        if (isUse)
            this.counts.calls += 1;
        else
            this.counts.denied += 1;
        if (known.redacted)
            this.counts.redacted += 1;
        const traceId = call.trace ?? call.session ?? source.name;
        if (traceId !== this.#lastTraceId) {
            this.#lastTraceId = traceId;
            this.#lastTrace = this.table.trace(traceId);
        }
        const trace = this.#lastTrace;
        this.table.add(trace, toolNumber, !isUse, call.at);
        if (!known.redacted)
            this.access?.call(call, known.name.tool, source.name, trace);
        if (isUse)
            this.#use(known, toolNumber, trace, traceId, call.at);
        return toolNumber;
    }
    #isLeftOut({ at }) {
        const { since } = this.setup;
        if (since === undefined || (at !== undefined && at >= since))
            return false;
        this.counts[at === undefined ? 'undated' : 'before'] += 1;
        return true;
    }
    #use(known, toolNumber, trace, traceId, at) {
        if (at !== undefined) {
            known.first = Math.min(known.first ?? at, at);
            known.last = Math.max(known.last ?? at, at);
        }
        if (known.suspicious || this.contextual.length > 0)
            this.#remember(known, toolNumber, trace, traceId, at);
    }
    #toolAt(toolNumber) {
        return this.tools[toolNumber];
    }
    #addTrace(trace, source) {
        if (trace.values.length > 0) {
            this.applied ??= new Set();
            for (const value of trace.values)
                this.applied.add(value);
        }
        const { since } = this.setup;
        if (trace.calls.length === 0 &&
            (since === undefined || (trace.at !== undefined && trace.at >= since)))
            this.counts.empty += 1;
        const toolNumbers = new Set();
        for (const call of trace.calls) {
            const toolNumber = this.#add(call, source);
            if (toolNumber !== undefined && call.status !== 'denied')
                toolNumbers.add(toolNumber);
        }
        if (toolNumbers.size === 0 || this.contextual.length === 0)
            return;
        const names = [...toolNumbers].map((toolNumber) => this.#toolAt(toolNumber).name);
        const fired = (0,apply_triggers/* applyTriggers */.Q)(this.contextual, names, (field) => lookupIn(trace.facts, field));
        for (const trigger of fired.undecided)
            this.undecided.add(trigger);
        const number = this.table.trace(trace.id);
        const before = this.fired.get(number);
        if (before === undefined)
            this.fired.set(number, [{ toolNumbers: [...toolNumbers], fired }]);
        else
            before.push({ toolNumbers: [...toolNumbers], fired });
    }
    #remember(known, toolNumber, trace, traceId, at) {
        this.newest.note(trace, traceId, toolNumber, at);
        const time = at ?? Number.NEGATIVE_INFINITY;
        const { recent } = known;
        const newest = recent[0];
        if (newest?.trace === trace) {
            if (time > newest.at)
                recent[0] = { ...newest, at: time };
            return;
        }
        const oldest = recent.at(-1);
        if (recent.length === replay_MAX_SHOWN_TRACES && oldest !== undefined && time < oldest.at)
            return;
        const previous = recent.findIndex((entry) => entry.trace === trace);
        if (previous !== -1)
            recent.splice(previous, 1);
        const place = recent.findIndex((entry) => entry.at <= time);
        const entry = { traceId: (0,copy_string/* copyString */.j)(traceId), trace, at: time };
        recent.splice(place === -1 ? recent.length : place, 0, entry);
        recent.length = Math.min(recent.length, replay_MAX_SHOWN_TRACES);
    }
    #numberOf(call) {
        const name = call.named === undefined ? call.tool : `${call.named}\n${call.tool}`;
        let servers = this.#numbers.get(name);
        if (servers === undefined) {
            servers = new Map();
            this.#numbers.set((0,copy_string/* copyString */.j)(name), servers);
        }
        const before = servers.get(call.server ?? '');
        if (before !== undefined)
            return before;
        const number = this.tools.length;
        servers.set((0,copy_string/* copyString */.j)(call.server ?? ''), number);
        this.tools.push(this.#know(call));
        return number;
    }
    #know(call) {
        const named = (0,model_tool/* toolOf */.wS)({
            name: (0,copy_string/* copyString */.j)(call.tool),
            ...(call.server !== undefined && { server: (0,copy_string/* copyString */.j)(call.server) }),
        }, this.setup.aliases);
        const tool = call.raw === undefined ? named : { ...named, raw: [...named.raw, (0,copy_string/* copyString */.j)(call.raw)] };
        const redacted = call.named === 'redacted';
        const decision = redacted
            ? tool_decider/* UNDECIDED */.Cz
            : ((call.named === 'action'
                ? decideAction(call.tool, this.setup.agent.card, this.setup.agent.policy?.forbiddenActions)
                : undefined) ?? this.#decide(tool));
        const name = { ...decision, tool };
        if (redacted || !(0,tool_decider/* isGoverned */.Ps)(this.setup.agent))
            return { name, suspicious: redacted, redacted, recent: [] };
        const { violations, warnings, logged } = (0,names_evaluation/* evaluateNames */.Uo)([name], this.byName, this.defaults);
        return {
            name,
            suspicious: violations.length + warnings.length + logged.length > 0,
            redacted,
            recent: [],
        };
    }
}

// EXTERNAL MODULE: ./build/src/finding/finding.js + 1 modules
var finding = __webpack_require__(52958);
// EXTERNAL MODULE: ./build/src/formats/traces/ap-trace.js
var ap_trace = __webpack_require__(41015);
// EXTERNAL MODULE: ./build/src/formats/traces/read-traces.js + 1 modules
var read_traces = __webpack_require__(54839);
// EXTERNAL MODULE: ./build/src/model/agent.js
var model_agent = __webpack_require__(30681);
// EXTERNAL MODULE: ./build/src/rules/history-not-evaluated.js
var history_not_evaluated = __webpack_require__(34430);
// EXTERNAL MODULE: ./build/src/rules/trace-lines-skipped.js
var trace_lines_skipped = __webpack_require__(86560);
// EXTERNAL MODULE: ./build/src/rules/trace-source.js
var trace_source = __webpack_require__(76233);
// EXTERNAL MODULE: ./build/src/rules/trace-without-calls.js
var trace_without_calls = __webpack_require__(37226);
// EXTERNAL MODULE: ./build/src/rules/idle.js
var idle = __webpack_require__(35294);
// EXTERNAL MODULE: ./build/src/rules/other-agents.js
var other_agents = __webpack_require__(55819);
// EXTERNAL MODULE: ./build/src/rules/traces-truncated.js
var traces_truncated = __webpack_require__(91485);
;// CONCATENATED MODULE: ./build/src/run/history/history-gaps.js






function aboutHistory(agent, history, { truncated, hasOperations }) {
    const { denied, outside, others, unattributed, cut } = history;
    const calls = history.calls + (hasOperations ? 1 : 0);
    const about = { agent: agent.name };
    const findings = [];
    const excluded = outside.before + outside.undated;
    const foreign = [...others.values()].reduce((sum, count) => sum + count, unattributed);
    const names = [...others.keys()];
    if (calls + denied === 0 && excluded > 0)
        findings.push((0,finding/* findingIn */.jl)(idle/* idle */.N, '', idle/* idle */.N.words.idle(excluded, outside.undated), about));
    else if (calls + denied === 0) {
        const { words } = trace_source/* traceSource */.L;
        const sentence = foreign > 0 ? words.otherAgents(foreign, names) : words.noCallOfAgent();
        findings.push((0,finding/* findingIn */.jl)(trace_source/* traceSource */.L, '', sentence, about));
    }
    else if (foreign > 0) {
        const sentence = other_agents/* otherAgents */.n.words.leftOut(foreign, names, unattributed);
        findings.push((0,finding/* findingIn */.jl)(other_agents/* otherAgents */.n, '', sentence, about));
    }
    if (outside.undated > 0 && calls + denied > 0) {
        const sentence = trace_lines_skipped/* traceLinesSkipped */.n.words.undated(outside.undated);
        findings.push((0,finding/* findingIn */.jl)(trace_lines_skipped/* traceLinesSkipped */.n, '', sentence, about));
    }
    if (cut > 0 || truncated) {
        const { words } = traces_truncated/* tracesTruncated */.j;
        findings.push((0,finding/* findingIn */.jl)(traces_truncated/* tracesTruncated */.j, '', cut > 0 ? words.cut(cut) : words.ofApi(), about));
    }
    return findings;
}

// EXTERNAL MODULE: ./build/src/run/history/trace-sources.js
var trace_sources = __webpack_require__(27549);
;// CONCATENATED MODULE: ./build/src/run/history/history.js
















function fetchWith(key, settings, now, progress) {
    const client = new Mnemom({
        key,
        url: settings.apiUrl,
        timeoutMs: settings.apiTimeout * 1000,
        progress,
    });
    return (agentId, wanted) => client.traces(agentId, { ...wanted, now: now.getTime() });
}
const MAX_API_TRACES = 1000;
async function historiesOf(agents, setup) {
    const traced = agents.filter((agent) => agent.traces !== undefined && (0,model_agent/* isReadable */.hS)(agent));
    const former = traced.length > 0 ? await setup.former?.(traced) : undefined;
    const readings = traced.map((agent) => readingOf(agent, former?.get(agent) ?? [], setup));
    const shared = {
        seen: new id_table/* IdTable */.o('presence'),
        inflation: setup.inflation ?? new inflate/* InflationBudget */.yE(),
    };
    for (const file of sharedFilesOf(readings))
        await readFile(file, shared, setup);
    for (const reading of readings)
        reportIdle(reading);
    await Promise.all(readings.map((reading) => fetchTraces(reading, setup)));
    return new Map(readings.map((reading) => [reading.agent, finish(reading, setup)]));
}
function sharedFilesOf(readings) {
    const files = new Map();
    for (const reading of readings)
        for (const file of reading.agent.traces?.files ?? []) {
            const known = files.get(file.file);
            if (known?.owners.at(-1) === reading)
                continue;
            files.set(file.file, known ? { ...known, owners: [...known.owners, reading] } : { file, owners: [reading] });
        }
    return [...files.values()];
}
function readingOf(agent, former, { settings, since }) {
    const own = idsOf(agent);
    const formerIds = former.map(idsOf);
    const names = former.map(({ name }) => name);
    const replay = new replay_Replay({
        agent,
        ids: new Set(own.length > 0 ? [...own, ...formerIds.flat(), ...names] : []),
        everyId: formerIds.some((ids) => ids.length === 0),
        aliases: settings.aliases,
        inspectArguments: settings.inspectArguments,
        ...(since !== undefined && { since }),
        ...(settings.traceLimit !== undefined && { limit: settings.traceLimit }),
    });
    return {
        agent,
        replay,
        sources: [],
        findings: [],
        seen: new id_table/* IdTable */.o('presence'),
        truncated: false,
        readable: 0,
        idle: [],
    };
}
function idsOf({ card, traces }) {
    return [card?.agentId, traces?.api?.agentId].filter((id) => id !== undefined);
}
async function readFile({ file, owners }, common, { tree, isEvidence, progress }) {
    const shared = file.shared || owners.length > 1;
    const seen = shared ? common.seen : owners[0].seen;
    const evidence = await isEvidence(file.file);
    const source = await (0,traces/* readTraceFile */.mA)(tree, file, sinkFor(owners, file.file, { shared, evidence }), seen, common.inflation);
    progress?.((0,trace_sources/* sourceText */.rI)(source));
    report(source, owners);
}
function sinkFor(owners, name, about) {
    return ({ agentIds }) => {
        const sinks = owners.map(({ replay }) => replay.from({ name, agentIds, ...about }));
        const [only] = sinks;
        if (only && sinks.length === 1)
            return only;
        return sinkOfAll(sinks);
    };
}
function sinkOfAll(sinks) {
    const toAll = (receiverOf) => (value) => {
        for (const sink of sinks)
            receiverOf(sink)?.(value);
    };
    const asks = (what) => sinks.some((sink) => sink[what] === true);
    const all = {
        call: toAll((sink) => sink.call),
        trace: toAll((sink) => sink.trace),
        declare: toAll((sink) => sink.declare),
    };
    return {
        ...all,
        ...(sinks.some(({ usage }) => usage) && { usage: toAll((sink) => sink.usage) }),
        ...(sinks.some(({ turn }) => turn) && { turn: toAll((sink) => sink.turn) }),
        ...(sinks.some(({ operation }) => operation) && {
            operation: toAll((sink) => sink.operation),
        }),
        ...(asks('compareArguments') && { compareArguments: true }),
        ...(asks('inspectArguments') && { inspectArguments: true }),
    };
}
async function fetchTraces(reading, setup) {
    const origin = reading.agent.traces?.api;
    if (origin === undefined)
        return;
    const { api, now, settings } = setup;
    if (typeof api !== 'function') {
        const rule = api.missing === 'error' ? trace_source/* traceSource */.L : history_not_evaluated/* historyNotEvaluated */.P;
        reading.findings.push((0,finding/* findingIn */.jl)(rule, '', api.words, { agent: reading.agent.name }));
        return;
    }
    const name = `the API (agent ${origin.agentId})`;
    const since = now.getTime() - origin.window * 1000;
    try {
        const { rows, truncated, skipped, windowStart, oldest } = await api(origin.agentId, {
            since,
            limit: settings.traceLimit ?? MAX_API_TRACES,
        });
        const reader = new read_traces/* TraceFileReader */.$(name, sinkFor([reading], name, { shared: false, evidence: true }), {
            format: ap_trace/* AP_TRACE */.W,
            seen: reading.seen,
        });
        for (const row of rows)
            reader.record(row);
        reading.windowStart = truncated ? Math.max(windowStart, oldest ?? windowStart) : windowStart;
        reading.truncated = truncated;
        report({ ...reader.end(), leftovers: { unparsable: skipped, tooLong: 0, cutOff: false } }, [
            reading,
        ]);
    }
    catch (error) {
        if (!(error instanceof MnemomError))
            throw error;
        const words = trace_source/* traceSource */.L.words.notFetched(error.message, error.help);
        reading.findings.push((0,finding/* findingIn */.jl)(trace_source/* traceSource */.L, '', words, { agent: reading.agent.name }));
    }
}
function report(source, owners) {
    const problem = (0,trace_sources/* problemOf */.Zw)(source);
    const file = source.name.startsWith('the API') ? '' : source.name;
    for (const reading of owners) {
        const agent = reading.agent.name;
        const hasOperations = reading.replay.access?.hasOperations(source.name) === true;
        if (problem?.isIdle === true && file !== '' && !hasOperations) {
            reading.idle.push({ file, words: problem.words });
            reading.sources.push((0,trace_sources/* sourceText */.rI)(source));
            reportSkipped(source, reading);
            continue;
        }
        if (problem && !(problem.isIdle && hasOperations)) {
            reading.findings.push((0,finding/* findingIn */.jl)(trace_source/* traceSource */.L, file, problem.words, { agent }));
            continue;
        }
        reading.readable += 1;
        reading.sources.push((0,trace_sources/* sourceText */.rI)(source));
        reportSkipped(source, reading);
    }
}
function reportSkipped(source, reading) {
    const skipped = (0,trace_sources/* skippedWords */.MB)(source);
    if (skipped === undefined)
        return;
    const file = source.name.startsWith('the API') ? '' : source.name;
    reading.findings.push((0,finding/* findingIn */.jl)(trace_lines_skipped/* traceLinesSkipped */.n, file, skipped, { agent: reading.agent.name }));
}
function reportIdle({ agent, idle, readable, findings }) {
    const rule = readable > 0 ? trace_without_calls/* traceWithoutCalls */.B : trace_source/* traceSource */.L;
    for (const { file, words } of idle)
        findings.push((0,finding/* findingIn */.jl)(rule, file, words, { agent: agent.name }));
}
function finish(reading, { settings, now }) {
    const { agent, replay, findings, sources } = reading;
    if (reading.readable === 0)
        return { sources, findings };
    const hours = agent.policy && settings.grace === 'on' ? (0,model_policy/* effectiveDefaults */.c3)(agent.policy).graceHours : 0;
    const history = replay.finish({
        now,
        graceHours: hours,
        ...(reading.windowStart !== undefined && { windowStart: reading.windowStart }),
    });
    const about = {
        truncated: reading.truncated,
        hasOperations: replay.access?.hasOperations() === true,
    };
    return {
        history,
        sources,
        findings: [...findings, ...aboutHistory(agent, history, about)],
    };
}


/***/ }),

/***/ 50510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ logOf),
  l: () => (/* binding */ withRecords)
});

// EXTERNAL MODULE: ./build/src/adapters/process/sha256.js
var sha256 = __webpack_require__(72094);
;// CONCATENATED MODULE: ./build/src/report/attestation.js
const RESULTS = { pass: 'PASSED', warn: 'WARNED', fail: 'FAILED' };
function attestationOf(run) {
    const commit = run.commit.toLowerCase();
    if (!/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(commit))
        throw new RangeError(`${JSON.stringify(run.commit)} is not the full id of a commit`);
    const digests = new Map(run.policyFiles.map(({ path, sha256 }) => [path, sha256]));
    return {
        _type: 'https://in-toto.io/Statement/v1',
        subject: [{ name: run.repository, digest: { gitCommit: commit } }],
        predicateType: 'https://in-toto.io/attestation/test-result/v0.1',
        predicate: {
            result: RESULTS[run.result],
            configuration: sorted(digests.keys()).map((path) => ({
                name: path,
                digest: { sha256: digests.get(path) ?? '' },
            })),
            ...(run.url !== undefined && { url: run.url }),
            passedTests: sorted(run.passed),
            warnedTests: sorted(run.warned),
            failedTests: sorted(run.failed),
        },
    };
}
function sorted(names) {
    return [...new Set(names)].sort();
}

// EXTERNAL MODULE: ./build/src/evaluation/access/decide-access.js
var decide_access = __webpack_require__(933);
// EXTERNAL MODULE: ./build/src/evaluation/access/limit-text.js
var limit_text = __webpack_require__(34671);
// EXTERNAL MODULE: ./build/src/report/decision-log/write-log.js
var write_log = __webpack_require__(18527);
;// CONCATENATED MODULE: ./build/src/report/decision-log/decisions-of-run.js



function writeDecisions(agents, subject, write, sha256) {
    const digests = new Map(policyFiles(agents, sha256).map((file) => [file.path, file.sha256]));
    const files = [...digests].map(([path, digest]) => ({ path, sha256: digest }));
    const writer = new write_log/* DecisionLogWriter */.Y({ ...subject, files }, write, sha256);
    const notEvaluated = [];
    for (const { agent, history } of agents) {
        const access = history?.history.access;
        if (access === undefined)
            continue;
        access.each((decision) => {
            writer.add(decisionOf(agent, decision, digests));
        });
        for (const { listed, reason, calls } of access.notEvaluated) {
            const { name, limit } = listed.entry;
            const what = `${limit ? 'the limit of ' : ''}${JSON.stringify(name)} for ${agent.name}`;
            notEvaluated.push({ what, reason, count: calls });
        }
    }
    return writer.end(notEvaluated);
}
function policyFiles(agents, sha256) {
    const lists = agents.flatMap(({ agent: { access } }) => access ? [...access.floors, ...access.own] : []);
    const texts = new Map(lists.map(({ document }) => [document.file, document.text]));
    return [...texts]
        .map(([path, text]) => ({ path, sha256: sha256(text) }))
        .sort((a, b) => (a.path < b.path ? -1 : 1));
}
function decisionOf(agent, { decision, at, session, number, count, ...shown }, digests) {
    const { entry } = decision.decidedBy ?? {};
    const file = (entry?.place ?? decision.rule.place)?.document.file ?? null;
    const limit = entry?.limit ? (0,limit_text/* limitText */.P)(entry.limit) : null;
    return {
        timestamp: at === undefined ? null : new Date(at).toISOString(),
        actor: shown.actor,
        action: shown.action,
        resource: shown.resource,
        effect: decision.effect,
        policy_id: entry?.name ?? null,
        policy_file: file,
        policy_version: file === null ? null : (digests.get(file) ?? null),
        reason: (0,decide_access/* reasonOf */.A3)(decision),
        mode: decision.mode,
        limit: limit === null || count === undefined ? limit : `${limit}: ${count}`,
        session: session ?? null,
        agent: agent.name,
        source: shown.source,
        call_index: number - 1,
    };
}

// EXTERNAL MODULE: ./build/src/report/writing/words.js
var words = __webpack_require__(62815);
// EXTERNAL MODULE: ./build/src/settings/settings-error.js
var settings_error = __webpack_require__(66478);
;// CONCATENATED MODULE: ./build/src/run/records.js





const HOST = /^https?:\/\/[^/]+\//;
function withRecords(report, request, settings) {
    const decisionLog = settings.decisionsFile === undefined ? undefined : logOf(report, request.clock.now);
    const attestation = settings.attestationFile === undefined ? undefined : attestationFor(report);
    return {
        ...report,
        ...(decisionLog && {
            decisionLog,
            notices: [...report.notices, logNotice(decisionLog)],
        }),
        ...(attestation !== undefined && { attestation }),
    };
}
function logOf({ agents, links, version }, now) {
    const subject = {
        commit: links?.sha ?? null,
        base: links?.base ?? null,
        tool_version: version,
        time: now.toISOString(),
    };
    const write = (append) => {
        writeDecisions(agents, subject, append, sha256/* sha256 */.s);
    };
    return { ...writeDecisions(agents, subject, () => { }, sha256/* sha256 */.s), write };
}
function logNotice({ rows, counts, finalHash }) {
    const { allow, deny, audit } = counts;
    return `the decision log has ${(0,words/* counted */.hS)(rows, ['decision', 'decisions'])} (${allow} allow, ${deny} deny, ${audit} audit); its final hash is ${finalHash}`;
}
function attestationFor(report) {
    const { agents, links, verdict } = report;
    const commit = links?.sha;
    if (links === undefined ||
        commit === undefined ||
        !/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(commit))
        throw new settings_error/* SettingsError */.G('attestation-file needs a checked commit, but this run has none', 'use attestation-file only on events that have a commit');
    const named = (wanted) => agents.flatMap((agent) => (wanted.includes(agent.verdict) ? [agent.agent.name] : []));
    return attestationOf({
        repository: links.repository.replace(HOST, ''),
        commit,
        result: verdict === 'error' ? 'fail' : verdict,
        policyFiles: policyFiles(agents, sha256/* sha256 */.s),
        ...(links.run !== undefined && { url: links.run }),
        passed: named(['pass']),
        warned: named(['warn']),
        failed: named(['fail', 'error']),
    });
}


/***/ })

};
