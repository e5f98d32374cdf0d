export const id = 479;
export const ids = [479];
export const modules = {

/***/ 4789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ BaseTree)
/* harmony export */ });
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5722);
/* harmony import */ var _model_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3195);


class BaseTree {
    label;
    #parts;
    #touched;
    #former;
    #ground;
    constructor(parts, ground) {
        this.label = parts.commit.label;
        this.#parts = parts;
        this.#touched = new Set(parts.changes.flatMap(({ file, previous }) => previous === undefined ? [file] : [file, previous]));
        this.#former = new Set(parts.changes.flatMap(({ file, status, previous }) => status === 'added' ? [] : [previous ?? file]));
        this.#ground = ground;
    }
    sharing(isShared) {
        return new BaseTree({ ...this.#parts, isShared }, this.#ground);
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
        if (submodule !== undefined && !this.#former.has(real))
            return below(submodule, moved.get(submodule), real);
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
        if ((await this.list()).some((one) => one.startsWith(`${real}/`)))
            return { kind: 'absent' };
        if ((await head.read(real, 0)).kind !== 'absent')
            return { kind: 'refused', reason: _model_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .UNTRACKED_TARGET */ .M3 };
        return followed.isLink ? { kind: 'refused', reason: _model_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .LEADS_NOWHERE */ .BQ } : { kind: 'absent' };
    }
    #known() {
        this.#ground ??= groundOf(this.#parts, this.#touched, this.#former);
        return this.#ground;
    }
}
async function groundOf(parts, touched, former) {
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
    const isAsked = parts.isLocal || changes.some(({ submodule }) => submodule) || [...touched].some(isDoubtful);
    const untouched = (entries) => new Map([...entries].filter(([file]) => !touched.has(file)));
    const links = isAsked
        ? ((await commit.links?.()) ?? new Map())
        : untouched(headLinks);
    const submodules = isAsked
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

/***/ 6603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ openSubmodule),
  O: () => (/* binding */ openWorkspace)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/model/tree.js
var tree = __webpack_require__(1815);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./build/src/adapters/git/listing.js
const SUBMODULE = '160000';
const LINK = '120000';
function listingOf(bytes, row) {
    const files = new Map();
    const submodules = new Map();
    const skipped = new Set();
    for (const text of bytes.toString('utf8').split('\0')) {
        const [, tag, mode, id, file] = row.exec(text) ?? [];
        if (file === undefined)
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
        const [before, after, , , status] = fields[at].split(' ');
        const submodule = before?.slice(1) === SUBMODULE || after === SUBMODULE ? { submodule: true } : {};
        switch (status?.[0]) {
            case 'R':
                changes.push({
                    status: 'renamed',
                    previous: fields[at + 1],
                    file: fields[at + 2],
                    ...submodule,
                });
                at += 3;
                break;
            case 'C':
                changes.push({ status: 'added', file: fields[at + 2], ...submodule });
                at += 3;
                break;
            default:
                changes.push({
                    status: status === 'A' ? 'added' : status === 'D' ? 'removed' : 'modified',
                    file: fields[at + 1],
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
    #commits = new Set();
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
            child.stdout.on('data', (chunk) => {
                size += chunk.length;
                if (size <= MAX_OUTPUT)
                    chunks.push(chunk);
                else
                    child.kill();
            });
            child.stderr.on('data', (chunk) => {
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
        return result.code === 0 ? result.stdout.toString('utf8').split('\n', 1)[0].trim() : undefined;
    }
    async commit(name) {
        if (this.#commits.has(name))
            return name;
        const id = await this.line('rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`);
        if (id !== undefined)
            this.#commits.add(id);
        return id;
    }
    async reference(name) {
        const id = await this.line('show-ref', '--verify', '--hash', '--', name);
        return id === undefined ? undefined : this.commit(id);
    }
    async parents(commit) {
        const result = await this.run(['cat-file', '-p', commit]);
        if (result.code !== 0)
            return [];
        const header = result.stdout.toString('utf8').split('\n\n', 1)[0];
        return [...header.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map((match) => match[1]);
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
    async index() {
        const result = await this.run(['ls-files', '--stage', '-t', '-z', '--full-name']);
        if (result.code !== 0)
            return undefined;
        return listingOf(result.stdout, /^(\w) (\d+) ([0-9a-f]+) \d\t(.+)$/s);
    }
    async sizes(ids) {
        if (ids.length === 0)
            return new Map();
        const { code, stdout } = await this.run(['cat-file', '--batch-check'], `${ids.join('\n')}\n`);
        const rows = code === 0 ? stdout.toString('utf8').split('\n') : [];
        return new Map(rows.flatMap((row) => / blob \d+$/.test(row) ? [[row.split(' ')[0], Number(row.split(' ')[2])]] : []));
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
            if (type === 'missing' || size === undefined)
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
    async untracked() {
        const result = await this.run([
            'ls-files',
            '--others',
            '--exclude-standard',
            '-z',
            '--full-name',
        ]);
        return result.code === 0
            ? result.stdout
                .toString('utf8')
                .split('\0')
                .filter((file) => file !== '')
            : [];
    }
}
function asOptions(settings) {
    return settings.flatMap((setting) => ['-c', setting]);
}

// EXTERNAL MODULE: ./build/src/adapters/git/git-tree.js
var git_tree = __webpack_require__(1078);
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

/***/ 782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P0: () => (/* binding */ ApiTree),
  zA: () => (/* binding */ blobId)
});

// UNUSED EXPORTS: isFolder

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/src/finding/finding.js
var finding = __webpack_require__(5722);
// EXTERNAL MODULE: ./build/src/model/paths.js
var paths = __webpack_require__(3195);
// EXTERNAL MODULE: ./build/src/adapters/git/git-tree.js
var git_tree = __webpack_require__(1078);
;// CONCATENATED MODULE: ./build/src/adapters/github/blob.js
const LONGEST_LINK = 4096;
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
        bytes.length <= LONGEST_LINK &&
        !bytes.includes(0x0a) &&
        first !== 0x7b &&
        first !== 0x5b);
}

// EXTERNAL MODULE: ./build/src/adapters/github/github.js
var github = __webpack_require__(6237);
;// CONCATENATED MODULE: ./build/src/adapters/github/api-tree.js






const BATCH = 50;
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
        for (let at = 0; at < wanted.length; at += BATCH) {
            const batch = wanted.slice(at, at + BATCH);
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
        for (let at = 0; at < files.length; at += BATCH) {
            const batch = files.slice(at, at + BATCH);
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
            let unknown;
            const followed = (0,paths/* follow */.e6)(file, {
                get: (at) => {
                    const target = this.#targets.get(at);
                    if (target === undefined && files.get(at)?.link)
                        unknown ??= at;
                    return target;
                },
            });
            if (unknown === undefined)
                return followed;
            this.#targets.set(unknown, new TextDecoder().decode(await this.#blob(files.get(unknown).sha)));
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
            throw new github/* ApiError */.h('unreachable', `GitHub's answer for a file of ${this.label} is not the content that it lists`);
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
        return new github/* ApiError */.h('refused', `GitHub does not have ${this.label}, or does not show it to this token`);
    }
    #all() {
        this.#files ??= this.#listAll();
        return this.#files;
    }
    async #listAll() {
        const { data } = await this.#github.request('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', { tree_sha: this.#commit, recursive: '1' }, { expect: 'object' });
        const { tree, truncated } = data;
        if (!Array.isArray(tree))
            throw new github/* ApiError */.h('unreachable', `GitHub's listing of ${this.label} holds no files`);
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

/***/ 1289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FR: () => (/* binding */ directionOf),
/* harmony export */   P4: () => (/* binding */ LEVEL_WORDS),
/* harmony export */   aG: () => (/* binding */ wordOf)
/* harmony export */ });
/* unused harmony export CHANGE_KINDS */
const LEVEL_WORDS = ['blocked', 'needs approval', 'warned', 'allowed'];
function wordOf({ level }) {
    return level === 'denied' ? 'blocked' : level;
}
const CHANGE_KINDS = (/* unused pure expression or super */ null && ([
    'names',
    'alias',
    'agent-removed',
    'card-removed',
    'card-added',
    'bounded-action',
    'forbidden-action',
    'forbidden-rule',
    'capability',
    'trigger',
    'default',
    'severity',
    'mode',
    'setting',
    'fail-open',
    'grace-period',
    'max-autonomous-value',
    'allowed-domains',
    'declared-value',
    'conflicting-value',
    'conscience',
    'audit',
    'expiry',
    'exemption',
    'principal',
    'agent-id',
    'card-id',
    'tools-removed',
    'not-compared',
]));
const RANK = { widens: 0, narrows: 1, neutral: 2 };
function directionOf(directions) {
    let result = 'neutral';
    for (const direction of directions)
        if (RANK[direction] < RANK[result])
            result = direction;
    return result;
}


/***/ }),

/***/ 8769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ environmentOf)
/* harmony export */ });
const ENVIRONMENTS = new Set([
    'dev',
    'development',
    'test',
    'tests',
    'testing',
    'fixtures',
    'examples',
    'qa',
    'uat',
    'stage',
    'staging',
    'preprod',
    'preproduction',
    'sandbox',
    'canary',
    'prod',
    'production',
]);
function environmentOf(file) {
    const parts = file.toLowerCase().split('/');
    const words = parts.flatMap((part) => [part, ...part.split(/[.\-_ ]+/)]);
    return [...new Set(words.filter((word) => ENVIRONMENTS.has(word)))].sort().join('+');
}


/***/ }),

/***/ 2565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B5: () => (/* binding */ looseSpelling),
/* harmony export */   T4: () => (/* binding */ idKey),
/* harmony export */   WL: () => (/* binding */ idOfAgent),
/* harmony export */   bq: () => (/* binding */ statedId)
/* harmony export */ });
/* harmony import */ var _agent_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1626);

function statedId(card) {
    if (card?.agentId !== undefined)
        return { key: 'agent_id', value: card.agentId };
    if (card?.cardId !== undefined)
        return { key: 'card_id', value: card.cardId };
    return undefined;
}
function idOfAgent(agent) {
    return statedId((0,_agent_js__WEBPACK_IMPORTED_MODULE_0__/* .ownParts */ .F)(agent).card);
}
function idKey({ key, value }, spelling) {
    return `${key}\n${spelling === 'exact' ? value : looseSpelling(value)}`;
}
function looseSpelling(text) {
    return text
        .normalize('NFKC')
        .replace(/[\p{White_Space}\p{Default_Ignorable_Code_Point}]+/gu, ' ')
        .trim()
        .toLowerCase();
}


/***/ }),

/***/ 5723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ comparedNames),
/* harmony export */   b: () => (/* binding */ changesToJson)
/* harmony export */ });
/* harmony import */ var _writing_permission_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9592);
/* harmony import */ var _finding_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5983);


function changesToJson({ direction, agents, letThrough, }) {
    return {
        direction,
        also_narrows: alsoNarrows(direction, agents),
        changes: agents.flatMap((agent) => agent.changes.map(changeToJson)),
        coverage: {
            before: lowest(agents.map(({ coverage }) => coverage.before)),
            after: lowest(agents.map(({ coverage }) => coverage.after)),
        },
        agents: agents.map((one) => ({
            name: one.agent,
            status: one.status,
            compared_with: comparedNames(one),
            direction: one.direction,
            also_narrows: alsoNarrows(one.direction, [one]),
            coverage: { before: one.coverage.before, after: one.coverage.after },
        })),
        approved_by_label: letThrough ?? null,
    };
}
function comparedNames(comparison) {
    return comparison.status === 'added' ? [] : (0,_writing_permission_words_js__WEBPACK_IMPORTED_MODULE_0__/* .formerNames */ .ao)(comparison);
}
function alsoNarrows(direction, agents) {
    return (direction === 'widens' &&
        agents.some(({ changes }) => changes.some((change) => change.direction === 'narrows')));
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
        ...(0,_finding_json_js__WEBPACK_IMPORTED_MODULE_1__/* .placeToJson */ .X)(change.at),
        base_location: change.wasAt ? (0,_finding_json_js__WEBPACK_IMPORTED_MODULE_1__/* .placeToJson */ .X)(change.wasAt) : null,
        base_agent: change.comparedWith ?? null,
        undecided: change.undecided ?? false,
        no_effect: change.noEffect ?? false,
    };
}


/***/ }),

/***/ 5074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ changesText)
/* harmony export */ });
/* harmony import */ var _finding_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6014);
/* harmony import */ var _writing_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1920);
/* harmony import */ var _writing_links_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9154);
/* harmony import */ var _writing_permission_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9592);
/* harmony import */ var _writing_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3802);





const MAX_SENTENCE_LENGTH = 2_000;
const MAX_NAME_LENGTH = 80;
const MAX_NAMED = 10;
function changesText(comparison, paint) {
    const concerned = (0,_writing_permission_words_js__WEBPACK_IMPORTED_MODULE_3__/* .byDirection */ .jX)(comparison.agents).filter((agent) => agent.changes.length > 0);
    const untouched = comparison.agents.filter((agent) => agent.changes.length === 0);
    const names = untouched.map(({ agent }) => (0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(JSON.stringify((0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(agent, MAX_NAME_LENGTH))));
    return [
        ...concerned.flatMap((agent) => [
            agentTitle(agent, paint),
            ...agent.changes.flatMap((change) => changeText(change, paint)),
            '',
        ]),
        ...(names.length > 0
            ? [`${_writing_permission_words_js__WEBPACK_IMPORTED_MODULE_3__/* .ARROW */ ._v.neutral} ${(0,_writing_permission_words_js__WEBPACK_IMPORTED_MODULE_3__/* .directionWords */ .n8)('neutral')}: ${(0,_writing_words_js__WEBPACK_IMPORTED_MODULE_4__/* .someOf */ .yU)(names, MAX_NAMED)}`, '']
            : []),
    ];
}
function agentTitle(agent, paint) {
    return paint.bold(`Agent ${(0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(JSON.stringify((0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(agent.agent, MAX_NAME_LENGTH)))}: ${(0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)((0,_writing_permission_words_js__WEBPACK_IMPORTED_MODULE_3__/* .titleWords */ .id)(agent))}`);
}
function changeText(change, paint) {
    const { at } = change;
    const wasAt = (0,_writing_permission_words_js__WEBPACK_IMPORTED_MODULE_3__/* .formerPlace */ .JZ)(change);
    const effect = (0,_writing_permission_words_js__WEBPACK_IMPORTED_MODULE_3__/* .noEffectWords */ .I5)(change);
    const doubts = [(0,_writing_permission_words_js__WEBPACK_IMPORTED_MODULE_3__/* .comparedWords */ .$z)(change), (0,_writing_permission_words_js__WEBPACK_IMPORTED_MODULE_3__/* .undecidedWords */ .JX)(change)]
        .filter((words) => words !== '')
        .map((words) => (0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(words));
    const tools = (0,_writing_permission_words_js__WEBPACK_IMPORTED_MODULE_3__/* .furtherTools */ .ug)(change).map((tool) => (0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(tool));
    const witness = (0,_writing_permission_words_js__WEBPACK_IMPORTED_MODULE_3__/* .witnessOf */ .XH)(change);
    const places = [
        ...(at === undefined || at.file === '' ? [] : [`in ${(0,_writing_links_js__WEBPACK_IMPORTED_MODULE_2__/* .placeText */ .Z9)(at)}`]),
        ...(wasAt === undefined ? [] : [`was ${(0,_writing_links_js__WEBPACK_IMPORTED_MODULE_2__/* .placeText */ .Z9)(wasAt)}`]),
    ];
    const sentence = `${effect === '' ? '' : `${effect}: `}${(0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)((0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(change.sentence, MAX_SENTENCE_LENGTH))}`;
    return [
        `  ${paint.direction(change.direction, _writing_permission_words_js__WEBPACK_IMPORTED_MODULE_3__/* .ARROW */ ._v[change.direction])} ${sentence}${doubts.length === 0 ? '' : ` (${doubts.join('; ')})`}`,
        ...(tools.length > 0 ? [`    tools: ${(0,_writing_words_js__WEBPACK_IMPORTED_MODULE_4__/* .someOf */ .yU)(tools, MAX_NAMED)}`] : []),
        ...(witness === undefined ? [] : [`    for example ${(0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)((0,_finding_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(witness))}`]),
        ...(places.length > 0 ? [paint.dim(`    ${places.join(', ')}`)] : []),
    ];
}


/***/ }),

/***/ 6436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Br: () => (/* binding */ pairAgents),
/* harmony export */   cU: () => (/* binding */ relateAgents),
/* harmony export */   vn: () => (/* binding */ relatedTo)
/* harmony export */ });
/* harmony import */ var _discovery_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8769);
/* harmony import */ var _model_identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2565);


function pairAgents(base, head, changes) {
    const relations = relateAgents(base, head, changes);
    const partner = partnersOf(head, relations);
    const taken = new Set(partner.values());
    return [
        ...head.map((agent) => {
            const own = partner.get(agent);
            if (own === undefined)
                return { head: agent };
            const others = relatedTo(agent, relations).filter((other) => other !== own);
            return { head: agent, base: own, ...(others.length > 0 && { others }) };
        }),
        ...base.filter((agent) => !taken.has(agent)).map((agent) => ({ base: agent })),
    ];
}
function relatedTo(agent, { byPlace, byId }) {
    const there = byPlace.get(agent);
    const namesakes = byId.get(agent) ?? [];
    return [...(there ? [there] : []), ...namesakes.filter((other) => other !== there)];
}
function relateAgents(base, head, changes) {
    const byPlace = relateByPlace(base, head, changes);
    return { byPlace, byId: relateById(base, head, byPlace) };
}
function relateByPlace(base, head, changes) {
    const partner = new Map();
    const taken = new Set();
    const formerly = new Map(changes.flatMap(({ file, previous }) => previous === undefined ? [] : [[file, previous]]));
    const keys = [
        ({ identity }) => [identity],
        (agent, side) => ownFiles(agent).flatMap((file) => (side === 'base' ? file : (formerly.get(file) ?? file))),
        ({ name }) => [name],
    ];
    for (const keysOf of keys) {
        const heads = byKeys(head.filter((agent) => !partner.has(agent)), (agent) => keysOf(agent, 'head'));
        const bases = byKeys(base.filter((agent) => !taken.has(agent)), (agent) => keysOf(agent, 'base'));
        for (const one of head) {
            if (partner.has(one))
                continue;
            const wanted = keysOf(one, 'head');
            const found = new Set(wanted.flatMap((key) => bases.get(key) ?? []).filter((other) => !taken.has(other)));
            const rivals = new Set(wanted.flatMap((key) => heads.get(key) ?? []));
            const [other] = found;
            if (other === undefined || found.size > 1 || rivals.size > 1)
                continue;
            partner.set(one, other);
            taken.add(other);
        }
    }
    return partner;
}
function relateById(base, head, byPlace) {
    const keysOf = (spelling) => (agent) => {
        const id = (0,_model_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .idOfAgent */ .WL)(agent);
        return id ? [(0,_model_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .idKey */ .T4)(id, spelling)] : [];
    };
    const [exact, loose] = [byKeys(base, keysOf('exact')), byKeys(base, keysOf('loose'))];
    return new Map(head.flatMap((agent) => {
        const id = (0,_model_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .idOfAgent */ .WL)(agent);
        if (id === undefined)
            return [];
        const all = exact.get((0,_model_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .idKey */ .T4)(id, 'exact')) ?? loose.get((0,_model_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .idKey */ .T4)(id, 'loose')) ?? [];
        const there = byPlace.get(agent);
        if (there && all.includes(there))
            return [[agent, [there]]];
        const here = all.filter((other) => environmentOfAgent(other) === environmentOfAgent(agent));
        return [[agent, here.length > 0 ? here : all]];
    }));
}
function partnersOf(head, { byPlace, byId }) {
    const heads = byKeys(head, (agent) => (byId.get(agent)?.length === 1 ? byId.get(agent) : []));
    const onlyId = (agent) => {
        const [other, ...more] = byId.get(agent) ?? [];
        return other !== undefined && more.length === 0 && heads.get(other)?.length === 1
            ? other
            : undefined;
    };
    const placedAt = new Map([...byPlace].map(([one, other]) => [other, one]));
    const idAt = new Map(head.flatMap((agent) => {
        const other = onlyId(agent);
        return other ? [[other, agent]] : [];
    }));
    const partner = new Map();
    const seen = new Set();
    for (const start of head) {
        if (seen.has(start))
            continue;
        const chain = [start];
        seen.add(start);
        for (const agent of chain) {
            for (const other of [byPlace.get(agent), onlyId(agent)]) {
                if (other === undefined)
                    continue;
                for (const next of [placedAt.get(other), idAt.get(other)]) {
                    if (next === undefined || seen.has(next))
                        continue;
                    seen.add(next);
                    chain.push(next);
                }
            }
        }
        const of = (partnerOf) => chain.flatMap((agent) => {
            const other = partnerOf(agent);
            return other ? [[agent, other]] : [];
        });
        const [ids, places] = [of(onlyId), of((agent) => byPlace.get(agent))];
        for (const [one, other] of ids.length >= places.length ? ids : places)
            partner.set(one, other);
    }
    return partner;
}
function byKeys(agents, keysOf) {
    const found = new Map();
    for (const agent of agents) {
        for (const key of new Set(keysOf(agent))) {
            const known = found.get(key);
            if (known)
                known.push(agent);
            else
                found.set(key, [agent]);
        }
    }
    return found;
}
function environmentOfAgent(agent) {
    const [file = agent.identity] = ownFiles(agent);
    return (0,_discovery_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentOf */ .p)(file);
}
function ownFiles({ own, card, policy }) {
    const parts = own ?? { card, policy };
    return [parts.card, parts.policy].flatMap((part) => (part ? [part.place.document.file] : []));
}


/***/ }),

/***/ 5737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ openBaseAndHead)
});

// EXTERNAL MODULE: ./build/src/adapters/git/base-tree.js
var base_tree = __webpack_require__(4789);
// EXTERNAL MODULE: ./build/src/adapters/git/git-tree.js
var git_tree = __webpack_require__(1078);
// EXTERNAL MODULE: ./build/src/adapters/git/workspace.js + 3 modules
var workspace = __webpack_require__(6603);
// EXTERNAL MODULE: ./build/src/adapters/github/api-tree.js + 1 modules
var api_tree = __webpack_require__(782);
// EXTERNAL MODULE: ./build/src/discovery/patterns.js + 1 modules
var patterns = __webpack_require__(8802);
// EXTERNAL MODULE: ./build/src/adapters/github/github.js
var github_github = __webpack_require__(6237);
// EXTERNAL MODULE: ./build/src/document/digits.js
var digits = __webpack_require__(9133);
;// CONCATENATED MODULE: ./build/src/run/changed-files.js


const MAX_COMPARED = 300;
const MAX_LISTED = 3000;
function compareOnGitHub(github, base, head) {
    return ifAllowed(async () => {
        const { data } = await github.request('GET /repos/{owner}/{repo}/compare/{basehead}', { basehead: `${base}...${head}`, per_page: 100 }, { expect: 'object' });
        const { files, merge_base_commit } = data;
        if (!Array.isArray(files))
            throw new github_github/* ApiError */.h('unreachable', "GitHub's comparison names no files");
        const mergeBase = merge_base_commit?.sha;
        return { files: files, ...(typeof mergeBase === 'string' && { mergeBase }) };
    });
}
async function listOnGitHub(compared, { base, pull, github, }) {
    if (compared && pull === undefined && compared.mergeBase !== base)
        return everything(`the base commit ${base.slice(0, 7)} is no ancestor of what is judged, and GitHub lists only what is new since both parted`);
    if (compared && compared.files.length < MAX_COMPARED)
        return listedFiles(compared.files);
    if (pull !== undefined) {
        const files = await ifAllowed(() => pullRequestFiles(github, pull));
        if (files && files.length < MAX_LISTED)
            return listedFiles(files);
        if (files)
            return everything(`the pull request changes ${(0,digits/* digits */.v)(MAX_LISTED)} files or more`);
    }
    return everything(compared
        ? `the change has ${MAX_COMPARED} files or more`
        : 'GitHub does not show the changed files to this token');
}
function everything(because) {
    return { headBlobs: new Map(), notices: [`${because}, so everything is judged`] };
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
        if (error instanceof github_github/* ApiError */.h && error.kind === 'refused')
            return undefined;
        throw error;
    }
}
function listedFiles(files) {
    const headBlobs = new Map();
    const changes = files.map((file) => {
        if (typeof file?.filename !== 'string')
            throw new github_github/* ApiError */.h('unreachable', "GitHub's list of changed files has an entry without a name");
        if (file.sha && file.status !== 'removed')
            headBlobs.set(file.filename, file.sha);
        if (file.status === 'renamed' && file.previous_filename !== undefined)
            return { file: file.filename, status: 'renamed', previous: file.previous_filename };
        if (file.status === 'added' || file.status === 'copied')
            return { file: file.filename, status: 'added' };
        return { file: file.filename, status: file.status === 'removed' ? 'removed' : 'modified' };
    });
    return { changes, headBlobs, notices: [] };
}

// EXTERNAL MODULE: ./build/src/run/commits.js
var run_commits = __webpack_require__(8585);
;// CONCATENATED MODULE: ./build/src/run/base-and-head.js







async function openBaseAndHead(plan, door) {
    const sources = door.isApiOnly
        ? { ...(door.sources.github && { github: door.sources.github }) }
        : door.sources;
    const head = await headOf(plan, door, sources);
    if (plan.baseMayBeMissing &&
        plan.base.from === 'commit' &&
        !(await sources.git?.commit(plan.base.commit)))
        return undefined;
    const commits = await baseOf(plan, head.commit, door, sources);
    const listed = await changedFiles(plan, head, commits, door, sources);
    const commit = await treeOf(commits.base, sources);
    const isLocal = commit instanceof git_tree/* GitTree */.x;
    const { git } = sources;
    const base = listed.changes
        ? new base_tree/* BaseTree */.O({
            head: head.tree,
            commit,
            isLocal,
            changes: listed.changes,
            isShared: (file) => (0,patterns/* isToolList */.Po)(file) || (0,patterns/* isTraceFile */.iO)(file),
            ...(git && { openSubmodule: (folder, at) => (0,workspace/* openSubmodule */.b)(git.root, folder, at) }),
        })
        : commit;
    return {
        head: head.tree,
        headCommit: head.commit,
        base,
        baseCommit: commits.base,
        inForce: commits.inForce === commits.base ? base : await treeOf(commits.inForce, sources),
        inForceCommit: commits.inForce,
        ...listed,
    };
}
async function treeOf(commit, { git, github }) {
    if (git && (await git.commit(commit)) !== undefined)
        return new git_tree/* GitTree */.x(git, commit, github && new api_tree/* ApiTree */.P0(github, commit));
    if (github)
        return new api_tree/* ApiTree */.P0(github, commit);
    throw (0,run_commits/* missingBase */.SZ)(commit, 'there is no token to ask GitHub with');
}
async function headOf(plan, door, sources) {
    if (plan.head.from === 'commit') {
        const commit = await (0,run_commits/* resolveCommit */.WL)(plan.head.commit, sources, door.revisions);
        return { tree: await treeOf(commit, sources), commit };
    }
    const tree = door.checkedOut();
    return { tree, commit: await commitOfCheckout(plan.head.of, sources.git) };
}
async function commitOfCheckout(expected, git) {
    const head = await git?.commit('HEAD');
    if (!git || head === undefined)
        return expected[0] ?? 'HEAD';
    if (expected.length === 0)
        return head;
    for (const commit of expected)
        if (await isMadeOn(commit, head, git))
            return commit;
    throw new run_commits/* ComparisonError */.GP(`the checked-out commit ${head.slice(0, 7)} is neither the commit that this run is about (${expected[0].slice(0, 7)}) nor made on top of it in this run`, 'leave out the "ref" of actions/checkout, or name the commit to check with the input head-ref');
}
async function isMadeOn(commit, head, git) {
    if (commit === head)
        return true;
    return (await git.isAncestor(commit, head)) && !(await git.isFetched(head));
}
async function baseOf(plan, head, door, sources) {
    const { git } = sources;
    switch (plan.base.from) {
        case 'commit': {
            const commit = await (0,run_commits/* resolveCommit */.WL)(plan.base.commit, sources, door.revisions);
            return { base: commit, inForce: commit };
        }
        case 'branch-point':
            return branchPoint(await (0,run_commits/* resolveCommit */.WL)(plan.base.ref, sources, door.revisions), head, sources);
        case 'pull-request': {
            const { pull, testMerge } = plan.base;
            if (git && plan.head.from === 'checkout' && head === testMerge) {
                const [first, second] = await git.parents(testMerge);
                if (first && second === pull.headSha)
                    return { base: first, inForce: first };
            }
            return branchPoint(await tipOf(pull.baseRef, pull.baseSha, sources), head, sources);
        }
        default:
            return plan.base;
    }
}
async function tipOf(branch, known, sources) {
    try {
        return await (0,run_commits/* resolveCommit */.WL)(`refs/remotes/origin/${branch}`, {
            ...(sources.git && { git: sources.git }),
        });
    }
    catch (error) {
        if (!(error instanceof run_commits/* ComparisonError */.GP))
            throw error;
    }
    if (!sources.github)
        throw (0,run_commits/* missingBase */.SZ)(known, 'there is no token to ask GitHub with');
    try {
        return await (0,run_commits/* resolveCommit */.WL)(branch, { github: sources.github });
    }
    catch (error) {
        if (!(error instanceof run_commits/* ComparisonError */.GP))
            throw error;
        throw (0,run_commits/* missingBase */.SZ)(known, 'GitHub does not show the branch to this token');
    }
}
async function branchPoint(tip, head, { git, github }) {
    const common = git && (await git.mergeBase(tip, head));
    if (common)
        return { base: common, inForce: tip };
    if (!github)
        throw (0,run_commits/* missingBase */.SZ)(tip, 'there is no token to ask GitHub with');
    const compared = await compareOnGitHub(github, tip, head);
    if (compared?.mergeBase === undefined)
        throw (0,run_commits/* missingBase */.SZ)(tip, 'GitHub does not show the comparison to this token');
    return { base: compared.mergeBase, inForce: tip, compared };
}
async function changedFiles(plan, head, commits, door, sources) {
    const { git, github } = sources;
    const { base } = commits;
    const isCheckout = plan.head.from === 'checkout';
    const isInGit = git && (await git.commit(base)) !== undefined;
    const changes = isInGit && (isCheckout || (await git.commit(head.commit)))
        ? await git.diff(base, isCheckout ? undefined : head.commit)
        : undefined;
    if (git && changes) {
        const pending = door.pending
            ? (await git.untracked()).map((file) => ({ file, status: 'added' }))
            : [];
        const blobs = plan.pull && (await git.commit(plan.pull.headSha))
            ? await git.files(plan.pull.headSha)
            : undefined;
        const headBlobs = new Map([...(blobs ?? [])].flatMap(([file, entry]) => entry.link ? [] : [[file, entry.blob]]));
        return { changes: [...changes, ...pending], headBlobs, notices: [] };
    }
    if (!github) {
        if (isInGit)
            throw new run_commits/* ComparisonError */.GP(`git cannot compare with the base commit ${base.slice(0, 7)}`, run_commits/* FETCH_DEPTH */.x2);
        throw (0,run_commits/* missingBase */.SZ)(base, 'there is no token to ask GitHub with');
    }
    const pull = plan.base.from === 'pull-request' && isOwnHead(plan) ? plan.base.pull : undefined;
    const compared = commits.compared ?? (await compareOnGitHub(github, base, pull?.headSha ?? head.commit));
    const listed = await listOnGitHub(compared, { base, pull: pull?.number, github });
    return isCheckout && git && listed.changes
        ? withLocalChanges(listed, listed.changes, await git.diff(head.commit))
        : listed;
}
function withLocalChanges(listed, changes, local) {
    if (!local)
        return {
            headBlobs: new Map(),
            notices: [
                'git cannot compare the checked-out files with their commit, so everything is checked',
            ],
        };
    const known = new Set(changes.flatMap(({ file, previous }) => [file, previous ?? file]));
    return { ...listed, changes: [...changes, ...local.filter(({ file }) => !known.has(file))] };
}
function isOwnHead({ head, pull }) {
    return head.from === 'checkout' || head.commit === pull?.headSha;
}


/***/ }),

/***/ 999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  am: () => (/* binding */ comparePermissions),
  GQ: () => (/* binding */ compareSides),
  NX: () => (/* binding */ withNamesakes)
});

// EXTERNAL MODULE: ./build/src/diff/change.js
var change = __webpack_require__(1289);
// EXTERNAL MODULE: ./build/src/finding/finding.js
var finding = __webpack_require__(5722);
// EXTERNAL MODULE: ./build/src/model/tool.js
var tool = __webpack_require__(1285);
;// CONCATENATED MODULE: ./build/src/diff/change-draft.js


function changeOf(agent, { tools = [], at, wasAt, ...draft }) {
    return {
        agent,
        tools,
        ...draft,
        ...(at && { at: (0,finding/* locate */.x5)(at) }),
        ...(wasAt && { wasAt: (0,finding/* locate */.x5)(wasAt) }),
    };
}
function towards(before, after) {
    return before < after ? 'widens' : before > after ? 'narrows' : 'neutral';
}
function inOrder(changes) {
    const rank = ({ direction, kind }) => ['widens', 'narrows', 'neutral'].indexOf(direction) * 2 + (kind === 'names' ? 0 : 1);
    const place = (location) => [
        location?.file ?? '',
        location?.range?.start.offset ?? -1,
    ];
    const byPlace = (a, b) => {
        const [[fileA, offsetA], [fileB, offsetB]] = [place(a), place(b)];
        return (0,finding/* compareText */.n6)(fileA, fileB) || offsetA - offsetB;
    };
    return changes.toSorted((a, b) => rank(a) - rank(b) ||
        byPlace(a.at ?? a.wasAt, b.at ?? b.wasAt) ||
        byPlace(a.wasAt ?? a.at, b.wasAt ?? b.at) ||
        (0,finding/* compareText */.n6)(a.sentence, b.sentence));
}
function directionOfChanges(changes) {
    return (0,change/* directionOf */.FR)(changes.map(({ direction }) => direction));
}

// EXTERNAL MODULE: ./build/src/finding/words.js
var finding_words = __webpack_require__(6014);
// EXTERNAL MODULE: ./build/src/model/card.js
var card = __webpack_require__(697);
;// CONCATENATED MODULE: ./build/src/diff/fields/lists.js
function reverse(direction) {
    return direction === 'widens' ? 'narrows' : direction === 'narrows' ? 'widens' : 'neutral';
}
function listChanges(base, head, words, near) {
    const { kind, coming, subject, state, came, gone } = words;
    const [before, after] = [
        new Set(base.map(({ value }) => value)),
        new Set(head.map(({ value }) => value)),
    ];
    return [
        ...firstOfEach(head)
            .filter(({ value }) => !before.has(value))
            .map(({ value, place }) => ({
            direction: coming,
            kind,
            subject: `the ${subject(value)}`,
            before: null,
            after: state,
            sentence: came(value),
            at: place,
        })),
        ...firstOfEach(base)
            .filter(({ value }) => !after.has(value))
            .map(({ value, place }) => ({
            direction: reverse(coming),
            kind,
            subject: `the ${subject(value)}`,
            before: state,
            after: null,
            sentence: gone(value),
            wasAt: place,
            ...(near && { at: near }),
        })),
    ];
}
function firstOfEach(list) {
    return list.filter(({ value }, index) => list.findIndex((one) => one.value === value) === index);
}
function settingChange(kind, subject, base, head, near) {
    if (base.rank === head.rank || (Number.isNaN(base.rank) && Number.isNaN(head.rank)))
        return undefined;
    const at = head.place ?? near;
    const now = head.words === null
        ? `${subject} (${base.words}) was removed`
        : `${subject} is now ${head.words}`;
    const was = head.words !== null && base.words !== null ? ` instead of ${base.words}` : '';
    return {
        direction: head.rank < base.rank ? 'narrows' : 'widens',
        kind,
        subject,
        before: base.words,
        after: head.words,
        sentence: `${now}${was}`,
        ...(at && { at }),
        ...(base.place && { wasAt: base.place }),
    };
}

;// CONCATENATED MODULE: ./build/src/diff/fields/conscience.js


function conscienceChanges(was, is) {
    const [before, after] = [byContent(was), byContent(is)];
    const kept = [...after].flatMap(([content, value]) => {
        const old = before.get(content);
        return old === undefined ? [] : boundary(content, old, value);
    });
    const mode = settingChange('conscience', 'the mode of the conscience', modeOf(was), modeOf(is), is.place);
    return [
        ...(mode ? [mode] : []),
        ...listChanges([...before].map(([value, { place }]) => ({ value, place })), [...after].map(([value, { place }]) => ({ value, place })), {
            kind: 'conscience',
            coming: 'narrows',
            subject: (value) => `conscience value ${(0,finding_words/* quoted */.TL)(value)}`,
            state: 'held',
            came: (value) => `the conscience now holds ${typeWords(after.get(value))} ${(0,finding_words/* quoted */.TL)(value)}`,
            gone: (value) => `the conscience no longer holds ${typeWords(before.get(value))} ${(0,finding_words/* quoted */.TL)(value)}`,
        }, is.place),
        ...kept,
    ];
}
function byContent({ conscienceValues }) {
    const values = new Map();
    for (const value of conscienceValues)
        if (!values.has(value.content) || isBoundary(value))
            values.set(value.content, value);
    return values;
}
function isBoundary({ type }) {
    return type === 'BOUNDARY';
}
function typeWords(value) {
    return isBoundary(value) ? 'the boundary' : 'the value';
}
function modeOf({ conscienceMode }) {
    const mode = conscienceMode?.value ?? 'augment';
    return {
        rank: mode === 'replace' ? 0 : 1,
        words: (0,finding_words/* quoted */.TL)(mode),
        ...(conscienceMode && { place: conscienceMode.place }),
    };
}
function boundary(content, was, is) {
    const setting = (value) => ({
        rank: (isBoundary(value) ? 0 : 2) + (value.severity === 'advisory' ? 1 : 0),
        words: (0,finding_words/* quoted */.TL)(value.severity === undefined ? value.type : `${value.type}, ${value.severity}`),
        place: value.place,
    });
    return [
        settingChange('conscience', `the conscience value ${(0,finding_words/* quoted */.TL)(content)}`, setting(was), setting(is), is.place),
    ].flatMap((one) => one ?? []);
}

// EXTERNAL MODULE: ./build/src/model/date.js
var date = __webpack_require__(3339);
;// CONCATENATED MODULE: ./build/src/diff/fields/expiry.js


function expiryChange(was, is, near) {
    const [before, after] = [momentOf(was?.value), momentOf(is?.value)];
    if (was?.value === is?.value || (before === after && !Number.isNaN(before)))
        return [];
    const unclear = Number.isNaN(before) || Number.isNaN(after);
    const words = (one) => one ? (0,finding_words/* quoted */.TL)(one.value) : null;
    const sentence = is
        ? was
            ? `the card now expires at ${(0,finding_words/* quoted */.TL)(is.value)} instead of ${(0,finding_words/* quoted */.TL)(was.value)}${unclear ? ', which cannot be compared and counts as a widening' : ''}`
            : `the card now expires, at ${(0,finding_words/* quoted */.TL)(is.value)}`
        : `the card no longer expires; it expired at ${(0,finding_words/* quoted */.TL)(was.value)}`;
    return [
        {
            direction: unclear || after > before ? 'widens' : 'narrows',
            kind: 'expiry',
            subject: 'the expiry of the card',
            before: words(was),
            after: words(is),
            sentence,
            at: is?.place ?? near,
            ...(was && { wasAt: was.place }),
            ...(unclear && { undecided: true }),
        },
    ];
}
function momentOf(text) {
    return text === undefined ? Number.POSITIVE_INFINITY : ((0,date/* timeOf */.n)(text) ?? Number.NaN);
}

// EXTERNAL MODULE: ./build/src/evaluation/decision/alignment.js
var alignment = __webpack_require__(5290);
// EXTERNAL MODULE: ./build/src/model/policy.js
var policy = __webpack_require__(5477);
// EXTERNAL MODULE: ./build/src/model/setting.js
var setting = __webpack_require__(1835);
;// CONCATENATED MODULE: ./build/src/diff/fields/settings.js


function settingChanges(base, head, { kinds = {}, near } = {}) {
    const keys = new Set([...base, ...head].map(({ key }) => key));
    return [...keys].flatMap((key) => {
        const [before, after] = [base, head].map((list) => list.find((setting) => setting.key === key));
        const present = after ?? before;
        if (present === undefined)
            return [];
        const comparison = (0,setting/* compareSettings */.Z)(present.order, before?.value, after?.value);
        if (comparison === 'same')
            return [];
        const [was, is] = [wordsOf(before), wordsOf(after)];
        const at = after?.place ?? near;
        return [
            {
                direction: DIRECTIONS[comparison],
                kind: kinds[key] ?? 'setting',
                subject: present.subject,
                before: was,
                after: is,
                sentence: sentenceOf(present.subject, was, is),
                ...(at && { at }),
                ...(before?.place && { wasAt: before.place }),
                ...(comparison === 'unclear' && { undecided: true }),
            },
        ];
    });
}
const DIRECTIONS = {
    wider: 'widens',
    both: 'widens',
    unclear: 'widens',
    narrower: 'narrows',
};
function wordsOf(setting) {
    if (setting?.value === undefined)
        return null;
    return setting.words ?? (0,finding_words/* quoted */.TL)(String(setting.value));
}
function sentenceOf(subject, was, is) {
    if (is === null)
        return `${subject}, which was ${was}, is gone`;
    return was === null ? `${subject} is now ${is}` : `${subject} is now ${is}, no longer ${was}`;
}

;// CONCATENATED MODULE: ./build/src/diff/fields/policy-fields.js






function policyFields(base, head, effective) {
    const [was, is] = [(0,alignment/* governing */.qf)(base), (0,alignment/* governing */.qf)(head)];
    if (was === undefined || is === undefined)
        return [];
    const isSaid = ({ key }) => !(key === 'unmappedSeverity' && effective.has(JSON.stringify(['default'])));
    const [before, after] = [base, head].map((agent) => (0,alignment/* alignmentPolicy */.WG)(agent).settings.filter(isSaid));
    return [
        ...settingChanges(before, after, { kinds: SETTING_KINDS, near: is.place }),
        ...ruleSeverities(was, is, effective),
    ];
}
const SETTING_KINDS = {
    failOpen: 'fail-open',
    mode: 'mode',
    graceHours: 'grace-period',
    unmappedSeverity: 'severity',
};
function modeChange(subject, base, head, near) {
    if ((0,setting/* compareSettings */.Z)(policy/* DEFAULT_ORDERS */.Q6.mode, base.mode, head.mode) === 'same')
        return undefined;
    const ranked = ({ mode, place, unsaid }) => ({
        rank: policy/* MODES_STRICTEST_FIRST */.uh.indexOf(mode),
        words: unsaid ? null : (0,finding_words/* quoted */.TL)(mode),
        ...(place && { place }),
    });
    return settingChange('mode', subject, ranked(base), ranked(head), near);
}
function severitySetting(severity, place) {
    return { rank: policy/* SEVERITY_RANK */.f3[severity], words: (0,finding_words/* quoted */.TL)(severity), ...(place && { place }) };
}
function ruleSeverities(base, head, effective) {
    const [was, is] = [worstOfEach(base), worstOfEach(head)];
    return [...is].flatMap(([key, rule]) => {
        const before = was.get(key);
        if (before === undefined || effective.has(JSON.stringify(['rule', key])))
            return [];
        const subject = `the severity of the rule against ${(0,finding_words/* quoted */.TL)(rule.pattern.text)}`;
        const [from, to] = [before, rule].map(({ severity, place }) => severitySetting(severity, place));
        return settingChange('severity', subject, from, to, rule.place) ?? [];
    });
}
function worstOfEach({ forbidden }) {
    const worst = new Map();
    for (const rule of forbidden) {
        const key = (0,alignment/* patternKey */.Q5)(rule.pattern);
        const before = worst.get(key);
        if (before === undefined || policy/* SEVERITY_RANK */.f3[rule.severity] < policy/* SEVERITY_RANK */.f3[before.severity])
            worst.set(key, rule);
    }
    return worst;
}

;// CONCATENATED MODULE: ./build/src/diff/fields/card-fields.js







function cardFields(base, head) {
    const [was, is] = [base.card, head.card];
    if (was && is)
        return [...actionChanges(base, head), ...fieldsOf(was, is)];
    if (was)
        return [cardAlone('widens', was, head.policy?.place)];
    if (is)
        return [cardAlone('narrows', is, is.place)];
    return actionChanges(base, head);
}
function cardAlone(direction, card, at) {
    const gone = direction === 'widens';
    return {
        direction,
        kind: gone ? 'card-removed' : 'card-added',
        subject: 'the card',
        before: gone ? 'present' : null,
        after: gone ? null : 'present',
        sentence: gone
            ? 'the card was removed, and with it its values, its audit and every limit that it sets'
            : 'a card was added, which sets limits that the agent did not have',
        ...(at && { at }),
        ...(gone && { wasAt: card.place }),
    };
}
function actionChanges(base, head) {
    const near = head.card?.autonomyPlace ?? head.policy?.place;
    const forbidden = ({ card, policy }) => [
        ...(card?.forbiddenActions ?? []),
        ...(policy?.forbiddenActions ?? []),
    ];
    return [
        ...listChanges(base.card?.boundedActions ?? [], head.card?.boundedActions ?? [], {
            kind: 'bounded-action',
            coming: 'widens',
            subject: (value) => `bounded action ${(0,finding_words/* quoted */.TL)(value)}`,
            state: 'bounded',
            came: (value) => `the card now lets the agent perform ${(0,finding_words/* quoted */.TL)(value)}, a new bounded action`,
            gone: (value) => `the card no longer lets the agent perform ${(0,finding_words/* quoted */.TL)(value)}, which was a bounded action`,
        }, near),
        ...listChanges(forbidden(base), forbidden(head), {
            kind: 'forbidden-action',
            coming: 'narrows',
            subject: (value) => `forbidden action ${(0,finding_words/* quoted */.TL)(value)}`,
            state: 'forbidden',
            came: (value) => `the action ${(0,finding_words/* quoted */.TL)(value)} is now forbidden`,
            gone: (value) => `the action ${(0,finding_words/* quoted */.TL)(value)} is no longer forbidden`,
        }, near),
    ];
}
function fieldsOf(was, is) {
    const value = (kind, what) => ({
        kind,
        coming: 'narrows',
        subject: (name) => `${what} ${(0,finding_words/* quoted */.TL)(name)}`,
        state: 'declared',
        came: (name) => `the ${what} ${(0,finding_words/* quoted */.TL)(name)} was added`,
        gone: (name) => `the ${what} ${(0,finding_words/* quoted */.TL)(name)} was removed`,
    });
    return [
        ...listChanges(was.declaredValues, is.declaredValues, value('declared-value', 'declared value'), is.declaredValues[0]?.place ?? is.place),
        ...listChanges(was.conflictsWith, is.conflictsWith, value('conflicting-value', 'conflicting value'), is.conflictsWith[0]?.place ?? is.place),
        ...conscienceChanges(was, is),
        ...integrityChange(was, is),
        ...valueLimit(was, is),
        ...auditChanges(was, is),
        ...expiryChange(was.expiresAt, is.expiresAt, is.place),
        ...neutral('principal', 'the principal', was.principal, is.principal, 'whom the agent serves', is.place),
        ...neutral('declared-value', 'the hierarchy of values', was.hierarchy, is.hierarchy, 'which value takes precedence', is.place),
    ];
}
function integrityChange({ integrityMode: was }, { integrityMode: is, autonomyPlace }) {
    const modeOf = (part) => ({
        mode: part?.value ?? 'off',
        ...(part ? { place: part.place } : { unsaid: true }),
    });
    return [modeChange('the integrity mode', modeOf(was), modeOf(is), autonomyPlace)].flatMap((one) => one ?? []);
}
function valueLimit(was, is) {
    const [base, head] = [was.maxAutonomousValue, is.maxAutonomousValue];
    const subject = 'the maximum autonomous value';
    const words = ({ value, }) => `${value.amount} ${(0,finding_words/* quoted */.TL)(value.currency)}`;
    const wasAt = base && { wasAt: base.place };
    if (base && head && base.value.currency !== head.value.currency)
        return [
            {
                direction: 'widens',
                kind: 'max-autonomous-value',
                subject,
                before: words(base),
                after: words(head),
                sentence: `${subject} is now ${words(head)} instead of ${words(base)}: currencies cannot be compared, so this counts as a widening`,
                at: head.place,
                ...wasAt,
                undecided: true,
            },
        ];
    const limit = (one) => ({
        rank: one?.value.amount ?? Number.POSITIVE_INFINITY,
        words: one ? words(one) : null,
        ...(one && { place: one.place }),
    });
    return [
        settingChange('max-autonomous-value', subject, limit(base), limit(head), is.autonomyPlace),
    ].flatMap((one) => one ?? []);
}
function auditChanges({ audit: was }, { audit: is, place }) {
    const part = (one, rank, words, least) => ({
        rank: one ? rank(one.value) : least,
        words: one ? words(one.value) : null,
        ...(one && { place: one.place }),
    });
    const days = (one) => part(one, (value) => -value, (value) => `${value} ${value === 1 ? 'day' : 'days'}`, 1);
    const queryable = (one) => part(one, (value) => (value ? 0 : 1), String, 1);
    const evidence = (one) => part(one, (value) => -card/* TAMPER_EVIDENCE */.O.indexOf(value), finding_words/* quoted */.TL, 1);
    return [
        ...[
            settingChange('audit', 'the retention of the audit record', days(was.retentionDays), days(is.retentionDays), place),
            settingChange('audit', '"queryable" of the audit record', queryable(was.queryable), queryable(is.queryable), place),
            settingChange('audit', 'the tamper evidence of the audit record', evidence(was.tamperEvidence), evidence(is.tamperEvidence), place),
        ].flatMap((one) => one ?? []),
        ...neutral('audit', 'the query endpoint of the audit record', was.queryEndpoint, is.queryEndpoint, 'where the record can be queried', place),
        ...neutral('audit', 'the storage of the audit record', was.storage, is.storage, 'where the record is kept', place),
    ];
}
function neutral(kind, subject, was, is, meaning, near) {
    const text = (one) => one === undefined ? null : canonical(one.value);
    const [before, after] = [text(was), text(is)];
    if (before === after)
        return [];
    const words = (one) => (one === null ? null : (0,finding_words/* quoted */.TL)(one));
    const how = before === null ? 'was added' : after === null ? 'was removed' : 'changed';
    const sentence = `${subject} (${meaning}) ${how}`;
    return [
        {
            direction: 'neutral',
            kind,
            subject,
            before: words(before),
            after: words(after),
            sentence,
            at: is?.place ?? near,
            ...(was && { wasAt: was.place }),
        },
    ];
}
function canonical(value) {
    if (Array.isArray(value))
        return `[${value.map(canonical).join()}]`;
    if (typeof value !== 'object' || value === null)
        return JSON.stringify(value) ?? 'null';
    const entries = Object.entries(value).sort(([a], [b]) => (0,finding/* compareText */.n6)(a, b));
    return `{${entries.map(([key, one]) => `${JSON.stringify(key)}:${canonical(one)}`).join()}}`;
}

// EXTERNAL MODULE: ./build/src/document/digits.js
var digits = __webpack_require__(9133);
// EXTERNAL MODULE: ./build/src/pattern/fields.js
var pattern_fields = __webpack_require__(8867);
// EXTERNAL MODULE: ./build/src/pattern/match.js
var match = __webpack_require__(4777);
// EXTERNAL MODULE: ./build/src/evaluation/decision/decide.js + 1 modules
var decision_decide = __webpack_require__(5915);
// EXTERNAL MODULE: ./build/src/model/decision.js
var model_decision = __webpack_require__(505);
// EXTERNAL MODULE: ./build/src/pattern/condition.js + 1 modules
var pattern_condition = __webpack_require__(6018);
;// CONCATENATED MODULE: ./build/src/evaluation/decision/encoding.js




class Encoding {
    a;
    b;
    #slots;
    #tags = new Map();
    #forms = new Map();
    constructor(a, b, details) {
        const fields = fieldsOfBoth(a, b);
        const [left, right] = [
            this.#sideOf(a, details[0], fields),
            this.#sideOf(b, details[1], fields),
        ];
        const names = [...new Set([...left.slots.keys(), ...right.slots.keys()])].sort();
        const slotOf = (name) => (left.slots.get(name) ?? right.slots.get(name));
        const stageOf = (side, other, name) => side.stages.get(name) ?? { mode: other.stages.get(name).mode, entries: [] };
        this.#slots = names.map(slotOf);
        this.a = names.map((name) => stageOf(left, right, name));
        this.b = names.map((name) => stageOf(right, left, name));
    }
    read(outcome) {
        const limits = [];
        const decided = new Map();
        for (const [index, slot] of this.#slots.entries()) {
            const labels = outcome[index] ?? [];
            switch (slot.kind) {
                case 'fields':
                    if (labels.length === 0)
                        return undefined;
                    break;
                case 'limits':
                    for (const label of labels)
                        limits.push(this.#tags.get(label));
                    break;
                case 'limit': {
                    const tag = this.#tagOf(labels);
                    if (tag)
                        limits.push(tag);
                    break;
                }
                case 'ordered': {
                    const tag = decided.has(slot.list) ? undefined : this.#tagOf(labels);
                    if (tag)
                        decided.set(slot.list, tag);
                    break;
                }
                default:
                    slot;
            }
        }
        for (const [list, tag] of decided)
            if (list !== DECIDING)
                limits.push(tag);
        const settled = decided.get(DECIDING) ?? this.#tag({ level: 'denied' });
        return {
            rank: limits.reduce((least, { rank }) => Math.min(least, rank), settled.rank),
            told: limits.filter(({ own }) => own !== undefined),
            settled,
        };
    }
    #tagOf(labels) {
        const [first] = labels;
        if (first === undefined)
            return undefined;
        const tag = this.#tags.get(first);
        if (tag)
            return tag;
        const { form, tag: whole } = this.#forms.get(partOf(first).form);
        return form.holds(labels.map((label) => partOf(label).name)) ? whole : undefined;
    }
    #sideOf(policy, detail, fields) {
        const stages = new Map();
        const slots = new Map();
        const put = (name, slot, stage) => {
            slots.set(name, slot);
            stages.set(name, stage);
        };
        const told = [];
        const kept = [];
        for (const rule of sortedLimits(policy.stages)) {
            const tag = this.#tag(rule, detail.tell(rule));
            const patterns = simplePatterns(rule);
            if (patterns)
                for (const pattern of patterns)
                    (tag.own === undefined ? kept : told).push({ pattern, label: tag.text });
            else
                put(`limit ${rule.key}`, { kind: 'limit' }, this.#inParts(rule, tag));
        }
        put(' told', { kind: 'limits' }, { mode: detail.limits === 'every' ? 'all' : 'first', entries: told });
        put(' kept', { kind: 'limits' }, { mode: 'first', entries: kept });
        const lists = orderedLists(policy);
        for (const [list, rules] of lists)
            for (const [index, stage] of this.#ordered(rules, policy, detail).entries())
                put(`${list} ${String(index).padStart(6, '0')}`, { kind: 'ordered', list }, stage);
        if (fields > 1) {
            const pattern = (0,pattern_fields/* joinFields */.KY)(Array.from({ length: fields }, () => '?*'));
            put(' fields', { kind: 'fields' }, { mode: 'all', entries: [{ pattern, label: 'request' }] });
        }
        return { stages, slots };
    }
    #ordered(rules, { otherwise }, detail) {
        const stages = [];
        let run = [];
        for (const rule of rules) {
            const tag = this.#tag(rule, detail.tell(rule));
            const patterns = rule === otherwise ? ['*'] : simplePatterns(rule);
            if (patterns)
                for (const pattern of patterns)
                    run.push({ pattern, label: tag.text });
            else {
                stages.push({ mode: 'first', entries: run }, this.#inParts(rule, tag));
                run = [];
            }
        }
        return [...stages, { mode: 'first', entries: run }];
    }
    #inParts(rule, tag) {
        const form = formOf(rule);
        const name = JSON.stringify([rule.key, tag.text]);
        this.#forms.set(name, { form, tag });
        const { mode, entries } = form.stage;
        return {
            mode,
            entries: entries.map(({ pattern, label }) => ({
                pattern,
                label: JSON.stringify(['part', name, label]),
            })),
        };
    }
    #tag(rule, own) {
        const rank = (0,model_decision/* rankOf */.IQ)(rule);
        const text = own === undefined ? model_decision/* LEVELS */.A_[rank] : JSON.stringify([rank, own]);
        const tag = { text, rank, ...(own !== undefined && { own }) };
        this.#tags.set(text, tag);
        return tag;
    }
}
function fieldsOfBoth(a, b) {
    const known = [a, b].filter(({ stages }) => stages.some(({ rules }) => rules.length > 0));
    const counts = new Set((known.length > 0 ? known : [a, b]).map(({ fields = 1 }) => fields));
    if (known.length > 1 && counts.size > 1)
        throw new Error('policies over requests of different fields are compared');
    return Math.max(...counts);
}
const DECIDING = 'z deciding';
function partOf(label) {
    const [, form, name] = JSON.parse(label);
    return { form, name };
}
function sortedLimits(stages) {
    const rules = new Map();
    for (const { role, combinator, rules: list } of stages)
        if (role === 'limits' && combinator === 'all')
            for (const rule of list)
                if (!rules.has(rule.key))
                    rules.set(rule.key, rule);
    return [...rules.values()].sort(compareLimits);
}
function compareLimits(a, b) {
    return (0,model_decision/* rankOf */.IQ)(a) - (0,model_decision/* rankOf */.IQ)(b) || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);
}
function orderedLists({ stages, otherwise, }) {
    const limiting = stages.filter(({ role, combinator }) => role === 'limits' && combinator !== 'all');
    const deciding = stages.filter(({ role }) => role === 'decides');
    return [
        ...limiting.map((stage, index) => [`y limiting ${index}`, encoding_inOrder(stage)]),
        [DECIDING, [...deciding.flatMap(encoding_inOrder), otherwise]],
    ];
}
function encoding_inOrder({ combinator, rules }) {
    switch (combinator) {
        case 'first':
            return rules;
        case 'last':
            return rules.toReversed();
        case 'all':
        case 'strictest':
            return rules.toSorted((a, b) => (0,model_decision/* rankOf */.IQ)(a) - (0,model_decision/* rankOf */.IQ)(b));
        default:
            return combinator;
    }
}
function simplePatterns({ match, condition }) {
    if (condition === 'unreadable')
        return [];
    if (match.except.length > 0)
        return undefined;
    if (condition === undefined)
        return match.patterns?.map(({ text }) => text) ?? ['*'];
    return match.patterns === undefined ? alternatives(condition) : undefined;
}
function alternatives(condition) {
    switch (condition.kind) {
        case 'tool-matches':
            return [condition.pattern.text];
        case 'or': {
            const [left, right] = [alternatives(condition.left), alternatives(condition.right)];
            return left && right && [...left, ...right];
        }
        case 'not':
        case 'and':
            return undefined;
        case 'field':
        case 'compare':
        case 'contains':
        case 'matches':
            return [];
        default:
            return condition;
    }
}
const HIT = 'hit';
const EXCEPTED = 'excepted';
function formOf({ match: { patterns, except }, condition }) {
    const hits = (patterns?.map(({ text }) => text) ?? ['*']).map((pattern) => ({
        pattern,
        label: HIT,
    }));
    const excepted = except.map(({ text }) => ({ pattern: text, label: EXCEPTED }));
    if (condition === undefined)
        return {
            stage: { mode: 'first', entries: [...excepted, ...hits] },
            holds: ([label]) => label === HIT,
        };
    if (condition === 'unreadable')
        return { stage: { mode: 'all', entries: [] }, holds: () => false };
    const asked = (0,pattern_condition/* toolPatterns */.WE)(condition).map(({ text }) => ({
        pattern: text,
        label: `asked ${text}`,
    }));
    return {
        stage: { mode: 'all', entries: [...hits, ...excepted, ...asked] },
        holds: (labels) => labels.includes(HIT) &&
            !labels.includes(EXCEPTED) &&
            (0,decision_decide/* holdsByRequest */.DX)(condition, (text) => labels.includes(`asked ${text}`)),
    };
}

;// CONCATENATED MODULE: ./build/src/diff/names/policy-side.js




function agentSides(base, head) {
    const side = (agent) => ({
        ...policySide((0,alignment/* alignmentPolicy */.WG)(agent)),
        ...(agent && { agent }),
    });
    return { base: side(base), head: side(head) };
}
function policySide(policy) {
    const comparable = { ...policy, stages: comparableStages(policy.stages) };
    const rulesOf = (role) => comparable.stages.filter((stage) => stage.role === role).flatMap(({ rules }) => rules);
    const limits = distinct(rulesOf('limits')).sort(compareLimits);
    return {
        policy: comparable,
        limits,
        deciding: rulesOf('decides'),
        decide: (0,decision_decide/* compileDecisions */.DR)(comparable),
    };
}
function allRules({ limits, deciding, policy }) {
    return [...limits, ...deciding, policy.otherwise];
}
function asksForOtherFacts({ condition }) {
    return condition === undefined || (0,pattern_condition/* conditionFields */.NV)(condition).length > 0;
}
function ofKind(rules, kind) {
    return rules.filter((rule) => rule.kind === kind);
}
function comparableStages(stages) {
    const met = stages.map((stage) => ({ ...stage, rules: stage.rules.filter(isMetByRequests) }));
    const isSet = ({ role, combinator }) => role === 'limits' && combinator === 'all';
    const limits = met
        .filter(isSet)
        .flatMap(({ rules }) => rules.filter(({ level }) => level !== 'allowed'));
    return [
        { role: 'limits', combinator: 'all', rules: distinct(limits).sort(compareLimits) },
        ...met.filter((stage) => !isSet(stage)),
    ];
}
function isMetByRequests({ condition }) {
    return condition === undefined || (condition !== 'unreadable' && (0,pattern_condition/* usesToolMatches */.qI)(condition));
}
function distinct(rules) {
    const first = new Map();
    for (const rule of rules)
        if (!first.has(rule.key))
            first.set(rule.key, rule);
    return [...first.values()];
}

;// CONCATENATED MODULE: ./build/src/diff/names/name-words.js







const MAX_NAMED = 3;
function someOf(words, what) {
    if (words.length <= MAX_NAMED)
        return (0,finding_words/* enumeration */.eG)(words);
    const more = words.length - (MAX_NAMED - 1);
    return `${words
        .slice(0, MAX_NAMED - 1)
        .map(finding_words/* quoted */.TL)
        .join(', ')} and ${(0,digits/* digits */.v)(more)} more ${what}`;
}
function becomes(before, after) {
    switch (`${before} > ${after}`) {
        case 'blocked > needs approval':
            return 'no longer blocked, but held for approval';
        case 'blocked > warned':
            return 'no longer blocked, only warned about';
        case 'needs approval > warned':
            return 'no longer held for approval, only warned about';
        case 'needs approval > allowed':
            return 'now allowed without approval';
        case 'warned > allowed':
            return 'now allowed without a warning';
        case 'warned > needs approval':
        case 'allowed > needs approval':
            return 'now held for approval';
        case 'allowed > warned':
            return 'now warned about';
        default:
            return after === 'blocked' ? 'now blocked' : 'now allowed';
    }
}
function whoIs(cause, tools, example, listed) {
    const [first, second] = tools;
    if (second !== undefined)
        return `${tools.length === 2 ? (0,finding_words/* enumeration */.eG)(tools) : `${(0,finding_words/* quoted */.TL)(first)} and ${(0,digits/* digits */.v)(tools.length - 1)} more tools`} are`;
    if (first !== undefined)
        return `${(0,finding_words/* quoted */.TL)(first)} is`;
    const { decider } = cause;
    if (isOfOneName(cause))
        return `${(0,finding_words/* quoted */.TL)(example)} is`;
    if (decider.kind === 'entry' || decider.kind === 'otherwise')
        return `requests such as ${(0,finding_words/* quoted */.TL)(requestText(example))} are`;
    return `tools such as ${(0,finding_words/* quoted */.TL)(example)}${listed ? ' (not in the tool list)' : ''} are`;
}
function isOfOneName({ decider, kind }) {
    if (decider.kind === 'rule')
        return (0,match/* isLiteral */.c$)(decider.rule.pattern.text);
    if (decider.kind !== 'mapping' || (kind !== 'pattern' && kind !== 'capability'))
        return false;
    const patterns = kind === 'pattern' ? [decider.pattern] : decider.capability.patterns;
    return patterns.length === 1 && (0,match/* isLiteral */.c$)(patterns[0].text);
}
function subjectOf({ kind, decider, actions }) {
    if (actions)
        return `tools that need ${someOf(actions, 'actions')}`;
    switch (decider.kind) {
        case 'rule':
            return `tools that ${(0,finding_words/* quoted */.TL)(decider.rule.pattern.text)} matches`;
        case 'trigger':
            return `tools of the trigger on ${(0,finding_words/* quoted */.TL)(decider.trigger.text)}`;
        case 'mapping':
            if (kind === 'capability')
                return `tools of the capability ${(0,finding_words/* quoted */.TL)(decider.capability.name)}`;
            return `tools that ${(0,finding_words/* quoted */.TL)(decider.pattern.text)} matches`;
        case 'entry':
            return `requests that ${(0,finding_words/* quoted */.TL)(decider.name)} matches`;
        case 'otherwise':
            return 'requests that no rule matches';
        case 'default':
        case 'absent':
            return 'unmapped tools';
        case 'ungoverned':
            return 'every tool';
        default:
            return decider;
    }
}
function reasonOf(cause, sides, causes) {
    const { decider, side, kind } = cause;
    const isNew = side === 'head';
    switch (decider.kind) {
        case 'rule':
            return ruleReason(decider.rule, sides);
        case 'trigger': {
            const key = (0,alignment/* conditionKey */.pq)(decider.trigger);
            const [was, is] = [sides.base, sides.head].map(({ agent }) => [...(agent?.policy?.triggers ?? []), ...(agent?.card?.triggers ?? [])].find((one) => (0,alignment/* conditionKey */.pq)(one) === key));
            const on = `trigger on ${(0,finding_words/* quoted */.TL)(decider.trigger.text)}`;
            if (was && is && was.action !== is.action)
                return `the ${on} is now ${(0,finding_words/* quoted */.TL)(is.action)} instead of ${(0,finding_words/* quoted */.TL)(was.action)}`;
            return isNew ? `a ${on} was added` : `the ${on} was removed`;
        }
        case 'mapping':
            if (kind === 'order')
                return `${(0,finding_words/* quoted */.TL)(decider.pattern.text)} of the capability ${(0,finding_words/* quoted */.TL)(decider.capability.name)} ${isNew ? 'is now' : 'is no longer'} the first match`;
            if (kind === 'actions')
                return actionsReason(decider, cause.side, sides, causes);
            return mappingReason(decider, kind === 'capability', sides, isNew);
        case 'entry':
            return entryReason(decider, kind, isNew, sides, causes);
        case 'otherwise':
            return `requests that no rule matches are now ${(0,change/* wordOf */.aG)(sides.head.policy.otherwise)}, no longer ${(0,change/* wordOf */.aG)(sides.base.policy.otherwise)}`;
        case 'default':
            return defaultReason(sides);
        case 'ungoverned':
            if (!isNew)
                return 'a policy now governs the agent';
            return sides.base.agent
                ? 'no policy governs the agent any longer'
                : 'no policy governs the agent';
        case 'absent':
            return 'the agent is new';
        default:
            return decider;
    }
}
function requestText(request) {
    return (0,pattern_fields/* fieldsOf */.Pf)(request).join(' ');
}
function entryReason(rule, kind, isNew, { base, head }, causes) {
    const on = `the rule on ${(0,finding_words/* quoted */.TL)(requestText(rule.name))}`;
    if (kind === 'order')
        return `${on} ${isNew ? 'now decides' : 'no longer decides'}`;
    const { key } = causes.causeOf(rule);
    const [was, is] = [base, head].map(({ limits, deciding }) => [...limits, ...deciding].find((candidate) => candidate.kind === 'entry' && causes.causeOf(candidate).key === key));
    if (was && is)
        return `${on} now says ${(0,finding_words/* quoted */.TL)(is.level)}, no longer ${(0,finding_words/* quoted */.TL)(was.level)}`;
    return is
        ? `a new rule says ${(0,finding_words/* quoted */.TL)(is.level)} of ${(0,finding_words/* quoted */.TL)(requestText(is.name))}`
        : `${on}, which said ${(0,finding_words/* quoted */.TL)(rule.level)}, is gone`;
}
function ruleReason({ pattern }, { base, head }) {
    const rulesOf = ({ limits }) => ofKind(limits, 'rule').flatMap(({ rule }) => (0,alignment/* patternKey */.Q5)(rule.pattern) === (0,alignment/* patternKey */.Q5)(pattern) ? [rule] : []);
    const [[was], [is]] = [rulesOf(base), rulesOf(head)];
    const text = (0,finding_words/* quoted */.TL)(pattern.text);
    if (was === undefined)
        return `a new rule ${(0,alignment/* levelOfSeverity */.FP)(is.severity) === 'denied' ? 'forbids' : 'warns about'} ${text}`;
    if (is === undefined)
        return `the rule that ${(0,alignment/* levelOfSeverity */.FP)(was.severity) === 'denied' ? 'forbade' : 'warned about'} ${text} was removed`;
    if (was.severity !== is.severity)
        return `the rule against ${text} now has severity ${is.severity} instead of ${was.severity}`;
    return `the exemptions from the rule against ${text} changed`;
}
function mappingReason({ capability, pattern, level }, whole, { base, head }, isNew) {
    const named = `the capability ${(0,finding_words/* quoted */.TL)(capability.name)}`;
    const beyond = isNew && level === 'denied' ? ', beyond the card' : '';
    if (!whole)
        return `${named} ${isNew ? 'now' : 'no longer'} maps ${(0,finding_words/* quoted */.TL)(pattern.text)}${beyond}`;
    const patterns = someOf([...new Set(capability.patterns.map(({ text }) => text))], 'patterns');
    if (isNew)
        return `${base.agent ? `the new capability ${(0,finding_words/* quoted */.TL)(capability.name)}` : named} maps ${patterns}${beyond}`;
    return head.agent ? `${named}, which mapped ${patterns}, was removed` : 'the agent was removed';
}
function actionsReason(mapping, side, { base, head }, causes) {
    const was = side === 'base' ? mapping : causes.patternsLike(mapping, 'base')[0];
    const is = side === 'head' ? mapping : causes.patternsLike(mapping, 'head')[0];
    const opened = is.exceeded.length < was.exceeded.length;
    const actions = (opened ? was : is).exceeded.map(({ action }) => action.value);
    const list = someOf([...new Set(actions)], 'actions');
    const [before, after] = [base.agent?.card, head.agent?.card];
    if (before && !after)
        return `the card that bounded ${list} was removed`;
    if (!before && after)
        return `the new card does not bound ${list}`;
    const needs = (one) => actions.some((action) => one.capability.actions.some(({ value }) => value === action));
    const named = (0,finding_words/* quoted */.TL)(is.capability.name);
    if (opened && !needs(is))
        return `the capability ${named} no longer needs ${list}`;
    if (!opened && !needs(was))
        return `the capability ${named} now needs ${list}, beyond the card`;
    const forbidden = (opened ? was : is).exceeded.every(({ forbiddenAt }) => forbiddenAt);
    if (forbidden)
        return `the card ${opened ? 'no longer' : 'now'} forbids ${list}`;
    return `the card ${opened ? 'now' : 'no longer'} bounds ${list}`;
}
function defaultWords({ policy: { otherwise } }) {
    if (otherwise.kind !== 'default')
        return (0,change/* wordOf */.aG)(otherwise);
    const { unmappedAction, unmappedSeverity } = otherwise.defaults;
    switch (unmappedAction) {
        case 'allow':
            return 'allowed';
        case 'warn':
            return 'warned about';
        case 'deny':
            return `denied with severity ${unmappedSeverity}`;
        default:
            return unmappedAction;
    }
}
function defaultReason({ base, head }) {
    const words = defaultWords(head);
    if (!base.agent)
        return `unmapped tools are ${words}`;
    return `unmapped tools are now ${words} instead of ${defaultWords(base)}`;
}

;// CONCATENATED MODULE: ./build/src/diff/fields/exemptions.js




function exemptionChanges(base, head) {
    const [was, is] = [byWhat(base), byWhat(head)];
    return [...new Set([...is.keys(), ...was.keys()])].flatMap((key) => {
        const [before, after] = [was.get(key), is.get(key)];
        const setting = (one) => ({
            rank: one ? momentOf(one.expiresAt) : Number.NEGATIVE_INFINITY,
            words: one ? `in force until ${(0,finding_words/* quoted */.TL)(one.expiresAt)}` : null,
            ...(one && { place: one.place }),
        });
        return (settingChange('exemption', exemptions_subjectOf((after ?? before)), setting(before), setting(after), undefined) ?? []);
    });
}
function byWhat(agent) {
    const exemptions = new Map();
    for (const one of agent?.exemptions ?? []) {
        const key = JSON.stringify([one.section, ...one.patterns.map(({ value }) => value).sort()]);
        const before = exemptions.get(key);
        if (before === undefined || momentOf(before.expiresAt) < momentOf(one.expiresAt))
            exemptions.set(key, one);
    }
    return exemptions;
}
function exemptions_subjectOf({ section, patterns }) {
    const what = someOf(patterns.map(({ value }) => value), 'patterns');
    return `the exemption from ${(0,finding_words/* quoted */.TL)(section)}${what && ` for ${what}`}`;
}

// EXTERNAL MODULE: ./build/src/model/agent.js
var model_agent = __webpack_require__(1626);
;// CONCATENATED MODULE: ./build/src/diff/fields/ids.js


function idChanges(base, head) {
    const [was, is] = [(0,model_agent/* ownParts */.F)(base).card, (0,model_agent/* ownParts */.F)(head).card];
    if (!was || !is)
        return [];
    return [...idChange('agent-id', 'agent_id', was, is), ...idChange('card-id', 'card_id', was, is)];
}
function idChange(kind, key, was, is) {
    const [before, after] = [idOf(was, key), idOf(is, key)];
    if (before === after)
        return [];
    const sentence = before === undefined
        ? `the card now states the ${key} ${(0,finding_words/* quoted */.TL)(after)}`
        : after === undefined
            ? `the card no longer states its ${key} ${(0,finding_words/* quoted */.TL)(before)}`
            : `the ${key} changes from ${(0,finding_words/* quoted */.TL)(before)} to ${(0,finding_words/* quoted */.TL)(after)}`;
    return [
        {
            direction: 'neutral',
            kind,
            subject: `the ${key}`,
            before: before ?? null,
            after: after ?? null,
            sentence,
            at: placeOf(is, key),
            wasAt: placeOf(was, key),
        },
    ];
}
function idOf(card, key) {
    return key === 'agent_id' ? card.agentId : card.cardId;
}
function placeOf({ place }, key) {
    return { document: place.document, path: [key] };
}

;// CONCATENATED MODULE: ./build/src/diff/fields/tool-lists.js


function toolListChanges(base, head) {
    if (base.tools === undefined || head.tools !== undefined)
        return [];
    const at = head.card?.place ?? head.policy?.place;
    const wasAt = base.tools.tools.find(({ place }) => place !== undefined)?.place;
    const [unread] = head.unreadToolLists ?? [];
    const [first, ...others] = base.tools.sources;
    const more = others.length > 0 ? ` and ${(0,digits/* digits */.v)(others.length)} more` : '';
    return [
        {
            direction: 'widens',
            subject: 'the tool list',
            before: 'checked',
            after: null,
            ...(unread === undefined
                ? {
                    kind: 'tools-removed',
                    sentence: `the tool list${first === undefined ? '' : ` ${(0,finding_words/* quoted */.TL)(first)}${more}`} was removed, so no tool is checked`,
                }
                : {
                    kind: 'not-compared',
                    undecided: true,
                    sentence: `its tools could not be compared, because ${(0,finding_words/* quoted */.TL)(unread)} could not be read`,
                }),
            ...(at && { at }),
            ...(wasAt && { wasAt }),
        },
    ];
}

;// CONCATENATED MODULE: ./build/src/diff/fields/triggers.js




function triggerChanges(base, head) {
    const [was, is] = [strictestOfEach(base), strictestOfEach(head)];
    return [...new Set([...was.keys(), ...is.keys()])].flatMap((key) => {
        const [before, after] = [was.get(key), is.get(key)];
        const setting = (one) => ({
            rank: one ? alignment/* TRIGGER_ACTIONS */.zw.indexOf(one.action) : alignment/* TRIGGER_ACTIONS */.zw.length,
            words: one ? (0,finding_words/* quoted */.TL)(one.action) : null,
            ...(one && { place: one.place }),
        });
        const near = before && nearest(before, base, head);
        return (settingChange('trigger', `the trigger on ${(0,finding_words/* quoted */.TL)((after ?? before).text)}`, setting(before), setting(after), near) ?? []);
    });
}
function nearest(trigger, base, { card, policy }) {
    const ofCard = base.card?.triggers.includes(trigger) === true;
    return ofCard ? (card?.autonomyPlace ?? policy?.place) : (policy?.place ?? card?.autonomyPlace);
}
function strictestOfEach(agent) {
    const strictest = new Map();
    for (const trigger of (0,alignment/* triggersOf */.XJ)(agent)) {
        if (!asksForOtherFacts(trigger))
            continue;
        const key = (0,alignment/* conditionKey */.pq)(trigger);
        const before = strictest.get(key);
        if (before === undefined ||
            alignment/* TRIGGER_ACTIONS */.zw.indexOf(trigger.action) < alignment/* TRIGGER_ACTIONS */.zw.indexOf(before.action))
            strictest.set(key, trigger);
    }
    return strictest;
}

// EXTERNAL MODULE: ./build/src/pattern/language.js + 3 modules
var language = __webpack_require__(2113);
// EXTERNAL MODULE: ./build/src/pattern/likely-names.js
var likely_names = __webpack_require__(1903);
;// CONCATENATED MODULE: ./build/src/diff/ineffective-edits.js











const STATES = 500;
function withoutEffect(sides, causes, effective, limits) {
    const { base, head } = sides;
    if ([base, head].some(({ policy }) => !isStated(policy.otherwise)))
        return [];
    const drafts = new Map();
    for (const [side, other] of [
        [base, head],
        [head, base],
    ]) {
        for (const rule of allRules(side)) {
            if (!causes.isEdited(rule))
                continue;
            const cause = causes.causeOf(rule);
            if (effective.has(cause.key) || drafts.has(cause.key) || isSaidElsewhere(rule, cause, other))
                continue;
            if (isRewritten(rule, other, causes, limits))
                continue;
            drafts.set(cause.key, draftOf(rule, cause, sides, causes));
        }
    }
    return [...drafts.values()];
}
function isStated({ kind }) {
    return kind === 'default' || kind === 'otherwise';
}
function isSaidElsewhere(rule, cause, { limits, policy }) {
    switch (rule.kind) {
        case 'rule':
            return ofKind(limits, 'rule').some((other) => (0,alignment/* patternKey */.Q5)(other.rule.pattern) === (0,alignment/* patternKey */.Q5)(rule.rule.pattern));
        case 'trigger':
            return asksForOtherFacts(rule.trigger);
        case 'mapping':
            return cause.kind === 'actions';
        case 'default': {
            const { otherwise } = policy;
            return (otherwise.kind === 'default' &&
                otherwise.defaults.unmappedAction === rule.defaults.unmappedAction);
        }
        case 'entry':
        case 'otherwise':
            return false;
        case 'ungoverned':
        case 'absent':
            return true;
        default:
            return rule;
    }
}
function isRewritten(rule, other, causes, limits) {
    if ((0,model_decision/* isOtherwise */.LZ)(rule))
        return false;
    const alike = [...other.limits, ...other.deciding].filter((candidate) => saysAsMuch(candidate, rule, other));
    const within = { stateLimit: STATES, ...(limits.budget && { budget: limits.budget }) };
    return (isCovered(rule, alike, within) &&
        !isCovered(rule, alike.filter((candidate) => !causes.isEdited(candidate)), within));
}
function saysAsMuch(candidate, rule, { limits }) {
    const isLimit = limits.includes(candidate);
    if (rule.kind === 'mapping' || rule.kind === 'entry')
        return candidate.kind === rule.kind && candidate.level === rule.level;
    return isLimit && (0,model_decision/* rankOf */.IQ)(candidate) <= (0,model_decision/* rankOf */.IQ)(rule);
}
function isCovered(rule, others, limits) {
    const forms = [
        wholeFormOf(rule),
        unionOf(others),
        ...others.flatMap((other) => (simplePatterns(other) ? [] : [formOf(other)])),
    ];
    const [a, b] = [
        forms.map(({ stage }) => stage),
        forms.map(({ stage: { mode } }) => ({ mode, entries: [] })),
    ];
    const isLeft = (outcome) => forms.every(({ holds }, index) => holds(outcome[index]) === (index === 0));
    const { classes, decided } = (0,language/* compareFunctions */.Rs)({ stages: a }, { stages: b }, (outcome) => (isLeft(outcome) ? 'left' : undefined), limits);
    return decided && classes.size === 0;
}
function wholeFormOf(rule) {
    return simplePatterns(rule) ? unionOf([rule]) : formOf(rule);
}
function unionOf(rules) {
    const entries = rules
        .flatMap((rule) => simplePatterns(rule) ?? [])
        .map((pattern) => ({ pattern, label: 'hit' }));
    return { stage: { mode: 'all', entries }, holds: (labels) => labels.length > 0 };
}
function textsOf({ spellings }) {
    return spellings.map(({ text }) => text);
}
function patternsOf({ match: { patterns = [] }, condition }) {
    const asked = condition === undefined || condition === 'unreadable' ? [] : (0,pattern_condition/* toolPatterns */.WE)(condition);
    return [...patterns, ...asked].map(({ text }) => text);
}
const KINDS = {
    rule: 'forbidden-rule',
    trigger: 'trigger',
    mapping: 'capability',
    default: 'default',
    entry: 'names',
    otherwise: 'default',
    ungoverned: 'default',
    absent: 'default',
};
function draftOf(rule, cause, sides, causes) {
    const { base, head } = sides;
    const isNew = cause.side === 'head';
    const other = decidesAnyway(rule, cause, head);
    const near = other?.place ?? ineffective_edits_nearest(head);
    return {
        direction: 'neutral',
        kind: KINDS[rule.kind],
        subject: subjectOf(cause),
        before: stateOf(rule, base, !isNew),
        after: stateOf(rule, head, isNew),
        sentence: `${reasonOf(cause, sides, causes)}, with no effect today${other ? anyway(other) : ''}`,
        ...(isNew
            ? rule.place && { at: rule.place }
            : { ...(near && { at: near }), ...(rule.place && { wasAt: rule.place }) }),
        noEffect: true,
    };
}
function stateOf(rule, side, isThere) {
    if (rule.kind === 'default' || rule.kind === 'otherwise')
        return defaultWords(side);
    if (rule.kind !== 'trigger')
        return isThere ? 'present' : null;
    const trigger = side.agent &&
        (0,alignment/* triggersOf */.XJ)(side.agent).find((candidate) => (0,alignment/* conditionKey */.pq)(candidate) === (0,alignment/* conditionKey */.pq)(rule.trigger));
    return trigger ? (0,finding_words/* quoted */.TL)(trigger.action) : null;
}
function ineffective_edits_nearest({ agent, policy }) {
    return agent?.policy?.place ?? agent?.card?.place ?? policy.otherwise.place;
}
function decidesAnyway(rule, cause, head) {
    const patterns = rule.kind === 'mapping' && cause.kind === 'capability'
        ? rule.capability.patterns.flatMap(textsOf)
        : patternsOf(rule);
    const others = (0,likely_names/* likelyNames */.H)(patterns).map((name) => decidingBesides(rule, name, head));
    return new Set(others.map(anyway)).size === 1 ? others[0] : undefined;
}
function decidingBesides(rule, name, { decide, policy }) {
    const hits = new Set(decide(name).matching);
    const isOther = (candidate) => candidate.key !== rule.key &&
        !(candidate.group !== undefined && candidate.group.place === rule.group?.place);
    const { limits, settled } = (0,decision_decide/* decideHits */.ZF)(policy, (candidate) => hits.has(candidate) && isOther(candidate));
    const worst = limits.toSorted(compareLimits)[0];
    return worst && (0,model_decision/* rankOf */.IQ)(worst) <= (0,model_decision/* rankOf */.IQ)(settled[0]) ? worst : settled[0];
}
function anyway(rule) {
    switch (rule.kind) {
        case 'rule':
            return `: the rule against ${(0,finding_words/* quoted */.TL)(rule.rule.pattern.text)} decides anyway`;
        case 'trigger':
            return `: the trigger on ${(0,finding_words/* quoted */.TL)(rule.trigger.text)} decides anyway`;
        case 'mapping':
            return `: the capability ${(0,finding_words/* quoted */.TL)(rule.capability.name)} maps these tools anyway${rule.level === 'denied' ? ', beyond the card' : ''}`;
        case 'default':
            return `: unmapped tools are ${UNMAPPED[rule.defaults.unmappedAction]} anyway`;
        case 'entry':
            return `: the rule on ${(0,finding_words/* quoted */.TL)(rule.name)} decides anyway`;
        case 'otherwise':
            return `: requests that no rule matches are ${(0,change/* wordOf */.aG)(rule)} anyway`;
        case 'ungoverned':
        case 'absent':
            return '';
        default:
            return rule;
    }
}
const UNMAPPED = { allow: 'allowed', warn: 'warned about', deny: 'denied' };

;// CONCATENATED MODULE: ./build/src/diff/names/aliases.js




function aliasChanges({ head }, { before, after }) {
    return [...new Set([...before.keys(), ...after.keys()])].flatMap((tool) => {
        const [former, present] = [before.get(tool) ?? [], after.get(tool) ?? []];
        if (same(former, present))
            return [];
        const formerDecision = head.decide(named(tool, former));
        const decision = head.decide(named(tool, present));
        const direction = towards((0,model_decision/* rankOf */.IQ)(formerDecision), (0,model_decision/* rankOf */.IQ)(decision));
        if (direction === 'neutral')
            return [];
        const [levelBefore, levelAfter] = [(0,change/* wordOf */.aG)(formerDecision), (0,change/* wordOf */.aG)(decision)];
        const added = present.filter((alias) => !former.includes(alias));
        const gone = former.filter((alias) => !present.includes(alias));
        const list = (aliases) => aliases.map((alias) => JSON.stringify(alias)).join(', ');
        const why = added.length > 0
            ? `the configuration now also calls it ${list(added)}`
            : `the configuration no longer calls it ${list(gone)}`;
        return [
            {
                direction,
                kind: 'alias',
                subject: `the tool ${JSON.stringify(tool)}`,
                before: levelBefore,
                after: levelAfter,
                sentence: `${JSON.stringify(tool)} is ${becomes(levelBefore, levelAfter)}: ${why}`,
                tools: [tool],
            },
        ];
    });
}
function named(tool, aliases) {
    return { all: [tool, ...aliases], granting: [tool, ...aliases] };
}
function same(a, b) {
    return a.length === b.length && a.every((name) => b.includes(name));
}

;// CONCATENATED MODULE: ./build/src/model/entry-rule.js

function entryRule(entry) {
    const { level, patterns, except = [], condition, name, place, actions } = entry;
    const match = {
        ...(patterns && { patterns: patterns.map(compilePattern) }),
        except: except.map(compilePattern),
        tries: level === 'allowed' || level === 'warned' ? 'granting' : 'all',
    };
    const rule = { level, match, ...(condition && { condition }) };
    return {
        ...rule,
        key: JSON.stringify(['entry', level, matchKey(rule)]),
        place,
        name,
        outcome: level,
        ...(actions && { actions }),
        kind: 'entry',
    };
}
function otherwiseRule(level, place) {
    return {
        key: JSON.stringify(['otherwise', level]),
        level,
        match: { except: [], tries: 'granting' },
        ...(place && { place }),
        name: 'otherwise',
        outcome: level,
        kind: 'otherwise',
    };
}
function matchKey({ match, condition }) {
    const texts = (list) => list.map(({ text }) => text);
    const { patterns, except, tries } = match;
    return JSON.stringify([patterns && texts(patterns), texts(except), tries, condition]);
}

;// CONCATENATED MODULE: ./build/src/diff/names/edits.js




class Causes {
    #sides;
    #keys;
    #patterns;
    #capabilities;
    constructor(sides) {
        this.#sides = sides;
        const both = (of) => ({
            base: of(sides.base),
            head: of(sides.head),
        });
        this.#keys = both((side) => new Set(allRules(side).map(({ key }) => key)));
        const mappings = both(({ deciding }) => ofKind(deciding, 'mapping'));
        const byPattern = (rules) => groupBy(rules, ({ pattern }) => (0,alignment/* patternKey */.Q5)(pattern));
        this.#patterns = { base: byPattern(mappings.base), head: byPattern(mappings.head) };
        const names = (rules) => new Set(rules.map(({ capability }) => capability.name));
        this.#capabilities = { base: names(mappings.base), head: names(mappings.head) };
    }
    isEdited = ({ key, kind }) => kind !== 'absent' && !(this.#keys.base.has(key) && this.#keys.head.has(key));
    patternsLike(mapping, side) {
        return this.#patterns[side].get((0,alignment/* patternKey */.Q5)(mapping.pattern)) ?? [];
    }
    causeOf(decider) {
        const side = this.#keys.head.has(decider.key) ? 'head' : 'base';
        const cause = (kind, of) => ({
            key: JSON.stringify([kind, ...of]),
            kind,
            decider,
            side,
        });
        switch (decider.kind) {
            case 'rule':
                return cause('rule', [(0,alignment/* patternKey */.Q5)(decider.rule.pattern)]);
            case 'trigger':
                return cause('trigger', [(0,alignment/* conditionKey */.pq)(decider.trigger)]);
            case 'mapping': {
                const other = side === 'head' ? 'base' : 'head';
                const [like] = this.patternsLike(decider, other);
                if (like) {
                    const actions = [
                        ...new Set([decider, like].flatMap(({ exceeded }) => exceeded.map(({ action }) => action.value))),
                    ].sort();
                    return { ...cause('actions', actions), actions };
                }
                const { name } = decider.capability;
                return this.#capabilities[other].has(name)
                    ? cause('pattern', [(0,alignment/* patternKey */.Q5)(decider.pattern)])
                    : cause('capability', [name]);
            }
            case 'entry':
                return cause('entry', [requestsKey(decider)]);
            case 'default':
            case 'absent':
            case 'otherwise':
                return cause('default', []);
            case 'ungoverned':
                return cause('ungoverned', []);
            default:
                return decider;
        }
    }
    counterpart({ decider, side, kind }) {
        const other = this.#sides[side === 'base' ? 'head' : 'base'];
        const { agent } = other;
        switch (kind) {
            case 'rule':
            case 'trigger':
            case 'entry': {
                const { key } = this.causeOf(decider);
                const altered = [...other.limits, ...other.deciding].find((rule) => rule.key !== decider.key && this.isEdited(rule) && this.causeOf(rule).key === key);
                return (altered ??
                    (decider.kind === 'trigger' && agent ? likeTrigger(decider.trigger, agent) : undefined));
            }
            case 'default':
                return other.policy.otherwise;
            default:
                return undefined;
        }
    }
    between(base, head) {
        const [less, more] = (0,model_decision/* rankOf */.IQ)(base) < (0,model_decision/* rankOf */.IQ)(head) ? [base, head] : [head, base];
        const [[lessSettled], [moreSettled]] = [less.settled, more.settled];
        if (moreSettled.kind === 'ungoverned')
            return { first: [this.causeOf(moreSettled)], lesser: [] };
        const restraining = less.limits.filter((limit) => (0,model_decision/* rankOf */.IQ)(limit) < (0,model_decision/* rankOf */.IQ)(more));
        const edited = restraining.filter(this.isEdited);
        const granting = (0,model_decision/* rankOf */.IQ)(lessSettled) < (0,model_decision/* rankOf */.IQ)(more)
            ? this.#ofSettled(lessSettled, moreSettled, less === base ? 'head' : 'base')
            : [];
        const all = [...edited.map((limit) => this.causeOf(limit)), ...granting];
        const worst = [
            ...edited
                .filter((limit) => (0,model_decision/* rankOf */.IQ)(limit) === (0,model_decision/* rankOf */.IQ)(less))
                .map((limit) => this.causeOf(limit)),
            ...((0,model_decision/* rankOf */.IQ)(lessSettled) === (0,model_decision/* rankOf */.IQ)(less) ? granting.slice(0, 1) : []),
        ];
        const known = worst.length > 0 ? worst : all.slice(0, 1);
        const first = known.length > 0
            ? known
            : restraining
                .slice(0, 1)
                .map((limit) => orderCause(limit, less === base ? 'base' : 'head'));
        return { first, lesser: all.filter(({ key }) => !first.some((cause) => cause.key === key)) };
    }
    #ofSettled(less, more, side) {
        if ((0,model_decision/* isOtherwise */.LZ)(less) && !(0,model_decision/* isOtherwise */.LZ)(more)) {
            const { otherwise } = this.#sides[side].policy;
            if ((0,model_decision/* rankOf */.IQ)(otherwise) >= (0,model_decision/* rankOf */.IQ)(more))
                return [this.causeOf(less.kind === 'absent' ? otherwise : less)];
            return [
                this.causeOf(more),
                ...(this.isEdited(less) && (0,model_decision/* rankOf */.IQ)(less) < (0,model_decision/* rankOf */.IQ)(otherwise) ? [this.causeOf(less)] : []),
            ];
        }
        if (this.isEdited(less))
            return [this.causeOf(less)];
        if (this.isEdited(more))
            return [this.causeOf(more)];
        return [orderCause(more, side)];
    }
}
function orderCause(decider, side) {
    return { key: JSON.stringify(['order', decider.key]), kind: 'order', decider, side };
}
function requestsKey({ match, condition }) {
    return matchKey({ match: { ...match, tries: 'all' }, ...(condition && { condition }) });
}
function likeTrigger(trigger, agent) {
    return (0,alignment/* triggersOf */.XJ)(agent).find((candidate) => (0,alignment/* conditionKey */.pq)(candidate) === (0,alignment/* conditionKey */.pq)(trigger));
}
function groupBy(list, keyOf) {
    const groups = new Map();
    for (const item of list) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group)
            group.push(item);
        else
            groups.set(key, [item]);
    }
    return groups;
}

;// CONCATENATED MODULE: ./build/src/evaluation/decision/questions.js



function compareReadings(a, b, details, classify, limits = {}) {
    const encoding = new Encoding(a, b, details);
    if (JSON.stringify(encoding.a) === JSON.stringify(encoding.b))
        return { classes: new Map(), decided: true };
    const classOf = (left, right) => {
        const [readA, readB] = [encoding.read(left), encoding.read(right)];
        return readA && readB && classify(readA, readB);
    };
    return (0,language/* compareFunctions */.Rs)({ stages: encoding.a }, { stages: encoding.b }, classOf, limits);
}
const LEVELS_ALONE = { tell: () => undefined, limits: 'strictest' };
function widerRequest(base, head, isAsked = () => true, limits = {}) {
    const { classes, decided } = compareReadings(base, head, [LEVELS_ALONE, LEVELS_ALONE], (left, right) => left.rank < right.rank && isAsked(LEVELS[left.rank], LEVELS[right.rank])
        ? 'wider'
        : undefined, limits);
    const name = classes.get('wider');
    if (name !== undefined)
        return { kind: 'witness', name };
    return decided ? { kind: 'none' } : { kind: 'undecided' };
}
function requestDecidedBy(policy, rule, limits = {}) {
    const told = {
        tell: (candidate) => (candidate === rule ? 'asked' : undefined),
        limits: 'strictest',
    };
    const { classes, decided } = compareReadings(policy, { ...policy, stages: [], otherwise: { ...policy.otherwise, level: 'denied' } }, [told, LEVELS_ALONE], ({ settled }) => (settled.own ? 'decided' : undefined), limits);
    const name = classes.get('decided');
    if (name !== undefined)
        return { kind: 'witness', name };
    return decided ? { kind: 'none' } : { kind: 'undecided' };
}

;// CONCATENATED MODULE: ./build/src/diff/names/limits.js






function limitChanges(sides, limits) {
    const isGoverned = ({ policy }) => policy.otherwise.kind === 'default';
    if (!isGoverned(sides.base) || !isGoverned(sides.head))
        return [];
    return [...changesOf(sides, DOMAINS, limits), ...changesOf(sides, SEVERITY, limits)];
}
const DOMAINS = {
    kind: 'allowed-domains',
    textOf: ({ allowedDomains }) => allowedDomains && JSON.stringify([...new Set(allowedDomains.value)].sort()),
    ofUnmapped: true,
    changes: domainChanges,
};
const SEVERITY = {
    kind: 'severity',
    textOf: ({ severityOnUnmapped }) => severityOnUnmapped?.value,
    ofUnmapped: false,
    changes: (base, head) => {
        const setting = (one) => one?.severityOnUnmapped
            ? severitySetting(one.severityOnUnmapped.value, one.severityOnUnmapped.place)
            : { rank: Number.POSITIVE_INFINITY, words: null };
        return [
            settingChange('severity', `"severity_on_unmapped" of ${called(base, head)}`, setting(base), setting(head), head?.place),
        ];
    },
};
const CLOSED = 'closed';
function changesOf({ base, head }, limit, limits) {
    const isSaid = [base, head].some(({ deciding }) => ofKind(deciding, 'mapping').some(({ capability }) => limit.textOf(capability) !== undefined));
    if (!isSaid)
        return [];
    const { classes, decided } = compareReadings(decidingOf(base), decidingOf(head), [detailOf(base, limit), detailOf(head, limit)], ({ settled: { own: left = CLOSED } }, { settled: { own: right = CLOSED } }) => {
        if (left === CLOSED || right === CLOSED || saidIn(left) === saidIn(right))
            return undefined;
        return JSON.stringify([left, right]);
    }, limits);
    const drafts = new Map();
    for (const name of classes.values()) {
        const [former, present] = [base, head].map(({ decide }) => capabilityOf(decide(name).settled[0]));
        for (const draft of limit.changes(former, present))
            if (draft && !drafts.has(draft.sentence))
                drafts.set(draft.sentence, draft);
    }
    return decided ? [...drafts.values()] : [...drafts.values(), undecided(limit.kind)];
}
function decidingOf({ policy }) {
    const isOpen = (rule) => ({ ...rule, level: 'allowed' });
    return {
        ...policy,
        stages: policy.stages
            .filter(({ role }) => role === 'decides')
            .map((stage) => ({ ...stage, rules: stage.rules.map(isOpen) })),
        otherwise: isOpen(policy.otherwise),
    };
}
function detailOf({ policy }, { textOf, ofUnmapped }) {
    const nothing = JSON.stringify(['', null]);
    const isClosed = !ofUnmapped || policy.otherwise.level === 'denied';
    return {
        tell: (rule) => {
            if (rule.kind !== 'mapping')
                return isClosed ? CLOSED : nothing;
            const text = textOf(rule.capability);
            return text === undefined ? nothing : JSON.stringify([rule.capability.name, text]);
        },
        limits: 'strictest',
    };
}
function saidIn(label) {
    return JSON.parse(label)[1];
}
function capabilityOf(rule) {
    return rule.kind === 'mapping' ? rule.capability : undefined;
}
function called(base, head) {
    const names = [...new Set([base, head].flatMap((one) => (one ? [one.name] : [])))].sort();
    return `the ${names.length > 1 ? 'capabilities' : 'capability'} ${(0,finding_words/* enumeration */.eG)(names)}`;
}
function domainChanges(was, is) {
    const [before, after] = [was?.allowedDomains, is?.allowedDomains];
    const of = `of ${called(was, is)}`;
    const [at, wasAt] = [after?.place ?? is?.place, before?.place ?? was?.place];
    const places = { ...(at && { at }), ...(wasAt && { wasAt }) };
    const some = { kind: 'allowed-domains', subject: `the domains ${of}`, ...places };
    const list = (domains) => domains === undefined ? 'any' : someOf([...new Set(domains)].sort(), 'domains') || 'none';
    const told = { ...some, before: list(before?.value), after: list(after?.value) };
    if (after === undefined)
        return [
            {
                ...told,
                direction: 'widens',
                sentence: `tools ${of} may now reach any domain instead of only ${told.before}`,
            },
        ];
    if (before === undefined)
        return [
            {
                ...told,
                direction: 'narrows',
                sentence: `tools ${of} may now reach only ${told.after} instead of any domain`,
            },
        ];
    const only = (one, other) => someOf([...new Set(one)].filter((domain) => !other.includes(domain)).sort(), 'domains');
    const [gained, lost] = [only(after.value, before.value), only(before.value, after.value)];
    return [
        ...(gained
            ? [
                {
                    ...told,
                    direction: 'widens',
                    sentence: `tools ${of} may now also reach ${gained}`,
                },
            ]
            : []),
        ...(lost
            ? [
                {
                    ...told,
                    direction: 'narrows',
                    sentence: `tools ${of} may no longer reach ${lost}`,
                },
            ]
            : []),
    ];
}
function undecided(kind) {
    const subject = kind === 'severity' ? '"severity_on_unmapped" of capabilities' : 'the domains of capabilities';
    return {
        direction: 'widens',
        kind,
        subject,
        before: null,
        after: null,
        sentence: `whether ${subject} are now less strict could not be decided, so this counts as a widening`,
        undecided: true,
    };
}

;// CONCATENATED MODULE: ./build/src/diff/names/witnesses.js


const MAX_TOGETHER = 8;
const MAX_CLOSE_STATES = 10_000;
function askOverRequests({ base, head }, edits, limits) {
    const isMany = [base, head].some((side) => side.limits.filter(edits.isEdited).length > MAX_TOGETHER);
    const looks = isMany ? ['worst', 'levels'] : ['sets', 'worst', 'levels'];
    const names = new Set();
    for (const look of looks) {
        const { stateLimit = language/* STATE_LIMIT */.Eo } = limits;
        const within = look === 'levels'
            ? limits
            : { ...limits, stateLimit: Math.min(stateLimit, MAX_CLOSE_STATES) };
        const details = [witnesses_detailOf(base, edits, look), witnesses_detailOf(head, edits, look)];
        const { classes, decided } = compareReadings(base.policy, head.policy, details, wayOf, within);
        for (const name of classes.values())
            names.add(name);
        if (decided)
            return { names: [...names], decided };
    }
    return { names: [...names], decided: false };
}
function witnesses_detailOf(side, { isEdited, causeOf }, look) {
    const byThemselves = new Set([...side.limits, side.policy.otherwise]);
    return {
        tell: (rule) => {
            if (look === 'levels' || !isEdited(rule))
                return undefined;
            return byThemselves.has(rule) ? rule.key : causeOf(rule);
        },
        limits: look === 'sets' ? 'every' : 'strictest',
    };
}
function wayOf(base, head) {
    if (base.rank === head.rank)
        return undefined;
    const [less, more] = base.rank < head.rank ? [base, head] : [head, base];
    const by = less.told.filter(({ rank }) => rank < more.rank).map(({ text }) => text);
    return JSON.stringify([
        base.rank,
        head.rank,
        [...new Set(by)].sort(),
        less.settled.rank < more.rank && [less.settled.text, more.settled.text],
    ]);
}

;// CONCATENATED MODULE: ./build/src/diff/names/name-changes.js








function nameChanges(sides, causes, tools, limits) {
    const { base, head } = sides;
    const { names, decided } = askOverRequests(sides, { isEdited: causes.isEdited, causeOf: (rule) => causes.causeOf(rule).key }, limits);
    const groups = new Groups(causes);
    for (const tool of tools) {
        const request = (0,decision_decide/* requestOfTool */.f7)(tool);
        groups.add(base.decide(request), head.decide(request), tool.canonical, true);
    }
    const further = [...base.limits, ...head.limits].filter(causes.isEdited).flatMap(namesLike);
    for (const name of [...names, ...further])
        groups.add(base.decide(name), head.decide(name), name, false);
    const changes = groups.all().map((group) => name_changes_draftOf(group, sides, causes, tools.length > 0));
    return {
        changes: decided ? changes : [...changes, name_changes_undecided()],
        effective: groups.effective(),
        decided,
    };
}
function namesLike({ match: { patterns = [] }, condition }) {
    const asked = condition === undefined || condition === 'unreadable' ? [] : (0,pattern_condition/* toolPatterns */.WE)(condition);
    return (0,likely_names/* likelyNames */.H)([...patterns, ...asked].map(({ text }) => text));
}
class Groups {
    #causes;
    #groups = new Map();
    #lesser = [];
    #effective = new Set();
    constructor(causes) {
        this.#causes = causes;
    }
    add(base, head, name, known) {
        if (base.level === head.level)
            return;
        const { first, lesser } = this.#causes.between(base, head);
        for (const cause of first)
            this.#put({ cause, base, head, name, known });
        for (const cause of lesser)
            this.#lesser.push({ cause, base, head, name, known });
    }
    all() {
        const said = new Set(this.#effective);
        for (const lesser of this.#lesser)
            if (!said.has(lesser.cause.key))
                this.#put(lesser);
        return [...this.#groups.values()];
    }
    effective() {
        return this.#effective;
    }
    #put({ cause, base, head, name, known }) {
        this.#effective.add(cause.key);
        const key = JSON.stringify([base.level, head.level, cause.key]);
        const group = this.#groups.get(key) ?? { cause, base, head, tools: [] };
        this.#groups.set(key, group);
        if (known)
            group.tools.push(name);
        else
            group.example ??= name;
    }
}
function name_changes_draftOf(group, sides, causes, listed) {
    const { cause, base, head, example } = group;
    const tools = [...new Set(group.tools)].sort();
    const [before, after] = [(0,change/* wordOf */.aG)(base), (0,change/* wordOf */.aG)(head)];
    const who = whoIs(cause, tools, example ?? '', listed);
    const [at, wasAt] = [name_changes_placeOf(head, cause, 'head', causes), name_changes_placeOf(base, cause, 'base', causes)];
    return {
        direction: towards((0,model_decision/* rankOf */.IQ)(base), (0,model_decision/* rankOf */.IQ)(head)),
        kind: 'names',
        subject: subjectOf(cause),
        before,
        after,
        sentence: `${who} ${becomes(before, after)}: ${reasonOf(cause, sides, causes)}`,
        tools,
        ...(tools.length === 0 && example !== undefined && { example }),
        ...(at && { at }),
        ...(wasAt && { wasAt }),
    };
}
function name_changes_placeOf(decision, cause, of, causes) {
    const [settled] = decision.settled;
    const worst = decision.limits.toSorted((a, b) => (0,model_decision/* rankOf */.IQ)(a) - (0,model_decision/* rankOf */.IQ)(b))[0];
    const deciding = worst && (0,model_decision/* rankOf */.IQ)(worst) <= (0,model_decision/* rankOf */.IQ)(settled) ? worst : settled;
    return (cause.side === of ? cause.decider : (causes.counterpart(cause) ?? deciding)).place;
}
function name_changes_undecided() {
    return {
        direction: 'widens',
        kind: 'names',
        subject: 'tools of some names',
        before: change/* LEVEL_WORDS */.P4[0],
        after: 'allowed',
        sentence: 'whether further tools are now allowed could not be decided, so this counts as a widening',
        undecided: true,
    };
}

;// CONCATENATED MODULE: ./build/src/diff/compare.js

















const WORK = 20_000_000;
function compareAgents(base, head, options = {}) {
    const present = head ?? base;
    if (present === undefined)
        throw new Error('an agent is compared that is there on neither side');
    const { name } = present.agent;
    const told = head === undefined
        ? [removed(base.agent)]
        : base === undefined
            ? added(head.agent, options)
            : kept(base.agent, head.agent, options);
    const changes = inOrder(told.map((one) => changeOf(name, one)));
    return {
        agent: name,
        status: base === undefined ? 'added' : head === undefined ? 'removed' : 'kept',
        ...(base && base.agent.name !== name && { formerly: base.agent.name }),
        direction: directionOfChanges(changes),
        changes,
        coverage: { before: base?.coverage ?? null, after: head?.coverage ?? null },
    };
}
function compareAll(pairs, options = {}) {
    const budget = options.budget ?? { left: WORK };
    const agents = pairs
        .map(({ base, head, names = [] }) => compareAgents(base, head, {
        ...options,
        budget,
        names: [...(options.names ?? []), ...names],
    }))
        .sort((a, b) => compareText(a.agent, b.agent));
    return { direction: directionOf(agents.map(({ direction }) => direction)), agents };
}
function kept(base, head, options) {
    const sides = agentSides(base, head);
    const causes = new Causes(sides);
    const limits = questionLimits(options);
    const names = nameChanges(sides, causes, toolsOf(base, head, options), limits);
    return [
        ...names.changes,
        ...(options.aliases ? aliasChanges(sides, options.aliases) : []),
        ...cardFields(base, head),
        ...policyFields(base, head, names.effective),
        ...limitChanges(sides, limits),
        ...triggerChanges(base, head),
        ...exemptionChanges(base, head),
        ...toolListChanges(base, head),
        ...idChanges(base, head),
        ...(names.decided ? withoutEffect(sides, causes, names.effective, limits) : []),
    ];
}
function added(head, options) {
    const sides = agentSides(undefined, head);
    const { changes } = nameChanges(sides, new Causes(sides), toolsOf(undefined, head, options), questionLimits(options));
    const actions = head.card?.boundedActions ?? [];
    const list = someOf(actions.map(({ value }) => value), 'actions');
    const bounded = {
        direction: 'widens',
        kind: 'bounded-action',
        subject: actions.length === 1 ? `the bounded action ${list}` : 'the bounded actions',
        before: null,
        after: 'bounded',
        sentence: `the new card lets the agent perform ${list}`,
        ...(head.card && { at: head.card.autonomyPlace }),
    };
    return [
        ...changes,
        ...(actions.length > 0 ? [bounded] : []),
        ...exemptionChanges(undefined, head),
    ];
}
function removed(base) {
    const wasAt = base.card?.place ?? base.policy?.place;
    return {
        direction: 'widens',
        kind: 'agent-removed',
        subject: 'the agent',
        before: 'checked',
        after: null,
        sentence: 'the agent was removed, so it is no longer checked',
        ...(wasAt && { wasAt }),
    };
}
function questionLimits({ stateLimit, budget }) {
    return { ...(stateLimit !== undefined && { stateLimit }), budget: budget ?? { left: WORK } };
}
function toolsOf(base, head, { names = [] }) {
    const named = names.map((name) => ({ canonical: name, raw: [name], aliases: [] }));
    return (0,tool/* mergeTools */.cq)([...(head.tools?.tools ?? []), ...(base?.tools?.tools ?? []), ...named]);
}

;// CONCATENATED MODULE: ./build/src/diff/widest.js

const WIDEST = ['widens', 'neutral', 'narrows'];
function widestOf(own, others) {
    if (others.length === 0)
        return own;
    const all = [own, ...others];
    const direction = WIDEST.find((wide) => all.some((one) => one.direction === wide));
    const chosen = all.find((one) => one.direction === direction);
    const changes = new Map();
    for (const one of all) {
        for (const change of one.changes) {
            if (one !== chosen && change.direction !== 'widens' && change.kind !== 'agent-id')
                continue;
            const key = JSON.stringify([change.kind, change.direction, change.sentence]);
            if (changes.has(key))
                continue;
            changes.set(key, one === own ? change : { ...change, comparedWith: formerName(one) });
        }
    }
    const before = all.flatMap(({ coverage }) => coverage.before ?? []);
    return {
        ...own,
        direction,
        alsoFormerly: others.map(formerName),
        changes: inOrder([...changes.values()]),
        coverage: {
            before: before.length > 0 ? before.reduce((most, one) => Math.max(most, one)) : null,
            after: own.coverage.after,
        },
    };
}
function formerName({ agent, formerly }) {
    return formerly ?? agent;
}

// EXTERNAL MODULE: ./build/src/evaluation/coverage.js
var coverage = __webpack_require__(5056);
// EXTERNAL MODULE: ./build/src/model/identity.js
var identity = __webpack_require__(2565);
// EXTERNAL MODULE: ./build/src/settings/weakened-settings.js
var weakened_settings = __webpack_require__(2932);
// EXTERNAL MODULE: ./build/src/run/agent-matching.js
var agent_matching = __webpack_require__(6436);
// EXTERNAL MODULE: ./build/src/run/judge-tree.js + 4 modules
var judge_tree = __webpack_require__(6096);
// EXTERNAL MODULE: ./build/src/run/namesakes.js
var run_namesakes = __webpack_require__(4031);
// EXTERNAL MODULE: ./build/src/discovery/patterns.js + 1 modules
var patterns = __webpack_require__(8802);
// EXTERNAL MODULE: ./build/src/rules/catalogue.js + 41 modules
var catalogue = __webpack_require__(5957);
;// CONCATENATED MODULE: ./build/src/run/not-compared.js





const DOES_NOT_LOAD = [
    'parse-error',
    'duplicate-key',
    'unknown-kind',
    'file-too-large',
    'ambiguous-agent',
];
function unreadFiles(side, findings, configuration = []) {
    const unread = new Map();
    for (const finding of findings) {
        const { blocking, location } = finding;
        const { file } = location;
        if (!blocking || unread.has(file))
            continue;
        const isFloor = (0,catalogue/* isOf */.yW)(finding, 'floor-unreadable');
        const concerns = isFloor || configuration.includes(file) ? 'all' : 'folder';
        if (concerns === 'folder' &&
            (!(0,catalogue/* isOf */.yW)(finding, ...DOES_NOT_LOAD) || (0,patterns/* isToolList */.Po)(file) || (0,patterns/* isTraceFile */.iO)(file)))
            continue;
        unread.set(file, { side, location, isFloor, concerns });
    }
    return [...unread.values()];
}
function concernsOf(unread, changes) {
    const formerly = new Map(changes.map(({ file, previous }) => [file, previous]));
    const byFile = not_compared_groupBy(unread, ({ location: { file } }) => [file, formerly.get(file) ?? file]);
    const byFolder = not_compared_groupBy(unread, ({ location: { file }, concerns }) => concerns === 'all' ? [] : [(0,patterns/* folderOf */.yS)(file)]);
    const ofAll = unread.filter(({ concerns }) => concerns === 'all');
    return (agent) => {
        const { card, policy } = (0,model_agent/* ownParts */.F)(agent);
        const files = [card, policy].flatMap((part) => (part ? [part.place.document.file] : []));
        const own = new Set(files.flatMap((file) => byFile.get(file) ?? []));
        const floors = (agent.floors ?? []).flatMap(({ file }) => byFile.get(file) ?? []);
        const near = [...floors, ...files.flatMap((file) => byFolder.get((0,patterns/* folderOf */.yS)(file)) ?? [])];
        return {
            own: [...own],
            more: [...new Set([...near, ...ofAll])].filter((one) => !own.has(one)),
        };
    };
}
function not_compared_groupBy(items, keysOf) {
    const groups = new Map();
    for (const item of items) {
        for (const key of new Set(keysOf(item))) {
            const group = groups.get(key);
            if (group)
                group.push(item);
            else
                groups.set(key, [item]);
        }
    }
    return groups;
}
function uncompared(agent, unread, formerly) {
    return {
        agent,
        status: 'kept',
        ...(formerly !== undefined && formerly !== agent && { formerly }),
        direction: 'widens',
        changes: [notCompared(agent, unread)],
        coverage: { before: null, after: null },
    };
}
function incomplete(comparison, unread) {
    if (unread.length === 0)
        return comparison;
    const changes = [...comparison.changes, notCompared(comparison.agent, unread)];
    const [widening, rest] = [
        changes.filter(isWidening),
        changes.filter((change) => !isWidening(change)),
    ];
    return {
        ...comparison,
        direction: (0,change/* directionOf */.FR)(changes.map(({ direction }) => direction)),
        changes: [...widening, ...rest],
    };
}
function isWidening({ direction }) {
    return direction === 'widens';
}
function notCompared(agent, unread) {
    const first = unread.find(({ side }) => side === 'head') ?? unread[0];
    const { location, side, isFloor } = first;
    const others = new Set(unread.map((one) => one.location.file)).size - 1;
    const more = others > 0 ? ` and ${(0,finding_words/* counted */.hS)(others, 'more file', 'more files')}` : '';
    const what = isFloor
        ? 'a floor'
        : `${(0,finding_words/* quoted */.TL)(location.file)}${side === 'base' ? ' of the base' : ''}`;
    return {
        agent,
        direction: 'widens',
        kind: 'not-compared',
        subject: 'the permissions of the agent',
        before: null,
        after: null,
        sentence: `its permissions could not be compared, because ${what}${more} could not be read`,
        tools: [],
        undecided: true,
        ...(location.file !== '' && (side === 'head' ? { at: location } : { wasAt: location })),
    };
}

// EXTERNAL MODULE: ./build/src/run/under-former-configuration.js
var under_former_configuration = __webpack_require__(2056);
;// CONCATENATED MODULE: ./build/src/run/compare-agents.js













async function compareSides(sides) {
    const { baseTree, headTree, settings, settingsAtBase, held, before, after, occasion, judgement, changes, configFiles = [], } = sides;
    const { histories, wasGoverned: _, progress: __, ...rest } = occasion;
    const identities = new Set(judgement.agents.map(({ agent }) => agent.identity));
    const asked = {
        ...rest,
        identities,
        ...(histories && sides.withHistories && { histories }),
    };
    const base = await (0,judge_tree/* judgeTree */.g5)(baseTree, settingsAtBase, asked);
    const judgedAgents = ({ agents, identities: all }) => ({
        agents: agents.map(({ agent }) => agent),
        identities: all,
        findings: [],
    });
    const claims = {
        agents: judgement.agents.map(({ agent }) => agent),
        former: base.agents.map(({ agent }) => agent),
        changes,
    };
    const namesakes = asked.within === undefined ? [] : await (0,run_namesakes/* namesakesOf */.Qe)(claims, headTree, settings);
    const wider = withNamesakes(asked, namesakes, claims);
    const { floorsInForce, histories: ___, ...unheld } = wider;
    const isSame = wider === asked && floorsInForce === undefined;
    const former = before === settingsAtBase && isSame
        ? judgedAgents(base)
        : await (0,judge_tree/* agentsOf */.et)(baseTree, before, unheld);
    const present = after === settings && isSame
        ? judgedAgents(judgement)
        : await (0,judge_tree/* agentsOf */.et)(headTree, after, unheld);
    const unread = [
        ...unreadFiles('head', [
            ...judgement.agents.flatMap(({ findings }) => findings),
            ...judgement.loose,
            ...present.findings,
        ], configFiles),
        ...unreadFiles('base', [
            ...base.agents.flatMap(({ findings }) => findings),
            ...base.loose,
            ...former.findings,
        ]),
    ];
    const own = comparePermissions(former, present, changes, unread, {
        before: before.aliases,
        after: after.aliases,
    });
    const both = after === held
        ? own
        : (0,under_former_configuration/* withFormerConfiguration */.W)(own, await underOne(held, sides, unheld, unread));
    const compared = floorsInForce !== undefined && (0,weakened_settings/* namesOtherFloors */.G)(held, after)
        ? (0,under_former_configuration/* withFormerConfiguration */.W)(both, comparePermissions(await (0,judge_tree/* agentsOf */.et)(headTree, held, { ...unheld, floorsInForce }), present, [], unread))
        : both;
    return {
        ...compared,
        baseFindings: [...base.agents.flatMap(({ findings }) => findings), ...base.loose],
        present: present.agents,
        former: former.agents,
        duplicates: (0,run_namesakes/* duplicateIds */.kn)(claims, namesakes),
    };
}
async function underOne(settings, sides, question, unread) {
    const [was, is] = [
        await (0,judge_tree/* agentsOf */.et)(sides.baseTree, settings, question),
        await (0,judge_tree/* agentsOf */.et)(sides.headTree, settings, question),
    ];
    return comparePermissions(was, (0,under_former_configuration/* withOwnFiles */.s)(is), sides.changes, unread, {
        before: settings.aliases,
        after: settings.aliases,
    });
}
function withNamesakes(asked, namesakes, claims) {
    if (asked.within === undefined || namesakes.length === 0)
        return asked;
    const taken = new Set((0,run_namesakes/* claimants */.tO)(claims).flatMap((agent) => (0,identity/* idKey */.T4)((0,identity/* idOfAgent */.WL)(agent), 'loose')));
    const files = namesakes.flatMap(({ id, file }) => (taken.has((0,identity/* idKey */.T4)(id, 'loose')) ? [file] : []));
    return files.length === 0 ? asked : { ...asked, within: new Set([...asked.within, ...files]) };
}
function comparePermissions(former, present, changes, unread, aliases) {
    const pairs = (0,agent_matching/* pairAgents */.Br)(former.agents, present.agents, changes).filter((pair) => pair.head !== undefined || !present.identities.has(pair.base.identity));
    const budget = { left: WORK };
    const concerns = concernsOf(unread, changes);
    const compareWith = (base, head) => compareAgents(base && sideOf(base), head && sideOf(head), {
        budget,
        ...(aliases && { aliases }),
    });
    const comparisons = pairs
        .map((pair) => ({
        identity: pair.head?.identity,
        comparison: comparisonOf(pair, concerns, compareWith),
    }))
        .sort((a, b) => (0,finding/* compareText */.n6)(a.comparison.agent, b.comparison.agent));
    const all = comparisons.map(({ comparison }) => comparison);
    return {
        power: { direction: (0,change/* directionOf */.FR)(all.map(({ direction }) => direction)), agents: all },
        byIdentity: new Map(comparisons.flatMap(({ identity, comparison }) => identity === undefined ? [] : [[identity, comparison]])),
        renamed: renamesOf(pairs),
    };
}
function comparisonOf({ base, head, others = [] }, concerns, compareWith) {
    const all = [head, base, ...others].flatMap((agent) => (agent ? [concerns(agent)] : []));
    const own = [...new Set(all.flatMap((one) => one.own))];
    if (own.length > 0)
        return uncompared((head ?? base).name, own, base?.name);
    const whole = widestOf(compareWith(base, head), others.map((other) => compareWith(other, head)));
    return head === undefined
        ? whole
        : incomplete(whole, [...new Set(all.flatMap((one) => one.more))]);
}
function sideOf(agent) {
    return { agent, coverage: (0,coverage/* coverageOf */._5)(agent.card, (0,alignment/* governing */.qf)(agent)).percent };
}
function renamesOf(pairs) {
    const names = (baseOf) => new Map(pairs.flatMap((pair) => {
        const base = baseOf(pair);
        return base && pair.head && base.name !== pair.head.name
            ? [[base.name, pair.head.name]]
            : [];
    }));
    const most = Math.min(MOST_RENAMES, pairs.reduce((longest, { others = [] }) => Math.max(longest, others.length), 0));
    return Array.from({ length: most + 1 }, (_, index) => names(({ base, others = [] }) => (index === 0 ? base : (others[index - 1] ?? base))));
}
const MOST_RENAMES = 4;


/***/ }),

/***/ 6096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  et: () => (/* binding */ agentsOf),
  g5: () => (/* binding */ judgeTree),
  ZW: () => (/* binding */ withTheirFindings)
});

// EXTERNAL MODULE: ./build/src/discovery/candidates.js
var candidates = __webpack_require__(8580);
// EXTERNAL MODULE: ./build/src/finding/finding.js
var finding = __webpack_require__(5722);
// EXTERNAL MODULE: ./build/src/floors/compose.js + 1 modules
var compose = __webpack_require__(8446);
// EXTERNAL MODULE: ./build/src/floors/own-policy.js
var own_policy = __webpack_require__(1200);
// EXTERNAL MODULE: ./build/src/discovery/tools.js + 23 modules
var discovery_tools = __webpack_require__(3877);
;// CONCATENATED MODULE: ./build/src/discovery/assemble.js



async function toolsOf(items, tree, settings) {
    return items.length > 0 ? (0,discovery_tools/* readTools */.s)(items, tree, settings.aliases) : undefined;
}
function assemble({ files, tools, traces, floors, exemptions }, settings) {
    const { policy, findings } = (0,own_policy/* ownPolicy */.j)(files.card, files.policy, settings.environmentDefaults);
    const own = { ...(files.card?.card && { card: files.card.card }), ...(policy && { policy }) };
    const { findings: ofFloors, ...composed } = (0,compose/* composeAgent */.a)(own, floors, exemptions.filter(({ agent }) => agent === files.name));
    return {
        name: files.name,
        identity: files.identity,
        ...composed,
        ...(tools?.list && { tools: tools.list }),
        ...(tools && tools.unread.length > 0 && { unreadToolLists: tools.unread }),
        ...(traces?.origin && { traces: traces.origin }),
        files: [
            files.card?.document.file,
            files.policy?.document.file,
            ...(tools?.files ?? []),
            ...(traces?.origin?.files ?? []).map(({ file }) => file),
        ].filter((file) => file !== undefined),
        findings: [
            ...files.findings,
            ...findings,
            ...ofFloors,
            ...(tools?.findings ?? []),
            ...(traces?.findings ?? []),
        ].map((finding) => ({
            ...finding,
            agent: files.name,
        })),
    };
}

// EXTERNAL MODULE: ./build/src/model/governed.js
var model_governed = __webpack_require__(8597);
// EXTERNAL MODULE: ./build/src/rules/ambiguous-agent.js
var ambiguous_agent = __webpack_require__(3713);
// EXTERNAL MODULE: ./build/src/rules/card-removed.js
var card_removed = __webpack_require__(4274);
// EXTERNAL MODULE: ./build/src/rules/configuration.js
var configuration = __webpack_require__(5883);
// EXTERNAL MODULE: ./build/src/rules/could-not-evaluate.js
var could_not_evaluate = __webpack_require__(7042);
// EXTERNAL MODULE: ./build/src/rules/unknown-kind.js
var unknown_kind = __webpack_require__(4906);
// EXTERNAL MODULE: ./build/src/discovery/files.js + 2 modules
var discovery_files = __webpack_require__(353);
// EXTERNAL MODULE: ./build/src/discovery/floors.js
var discovery_floors = __webpack_require__(9377);
// EXTERNAL MODULE: ./build/src/discovery/patterns.js + 1 modules
var patterns = __webpack_require__(8802);
// EXTERNAL MODULE: ./build/src/discovery/traces.js
var discovery_traces = __webpack_require__(8504);
;// CONCATENATED MODULE: ./build/src/discovery/configured.js













function identityOfListed(name) {
    return `${name}/`;
}
async function readListed(agents, tree) {
    const read = new Map();
    for (const file of agents.flatMap(({ card, policy }) => [card, policy]))
        if (file !== undefined && !read.has(file))
            read.set(file, await (0,discovery_files/* readCardFile */.j)(tree, file, { named: true }));
    return read;
}
async function configuredAgents(configured, around) {
    const { tree, settings, globalTools, touched } = around;
    const agents = [];
    const files = new Map();
    const findings = [];
    for (const one of configured) {
        const read = async (file, wanted) => {
            if (file === undefined)
                return undefined;
            const result = around.listed.get(file) ?? (await (0,discovery_files/* readCardFile */.j)(tree, file, { named: true }));
            if (result.kind === 'governed')
                files.set(file, result);
            if (result.kind === 'governed' && (0,model_governed/* isCard */.$)(result.governed.kind) === (wanted === 'card'))
                return result.governed;
            for (const finding of whyNot(result, one.name, wanted))
                findings.push(finding);
            return undefined;
        };
        const card = await read(one.card, 'card');
        const policy = await read(one.policy, 'policy');
        const beside = one.tools || globalTools ? { lists: [], unpaired: [] } : listsBeside(one, configured, around);
        const named = {
            name: one.name,
            identity: identityOfListed(one.name),
            ...(card && { card }),
            ...(policy && { policy }),
            toolLists: [],
            traceFiles: [],
            findings: beside.unpaired,
        };
        const items = one.tools ?? beside.lists.map((text) => ({ text }));
        const sharing = configured.filter((other) => (0,patterns/* folderOf */.yS)(other.card ?? other.policy ?? '') === (0,patterns/* folderOf */.yS)(one.card ?? one.policy ?? ''));
        const isOwnTrace = (file) => (0,patterns/* isTraceFile */.iO)(file) &&
            (0,patterns/* agentFolderOf */.tt)(file) === (0,patterns/* folderOf */.yS)(one.card ?? one.policy ?? '') &&
            (sharing.length <= 1 ||
                [one.card, one.policy].some((own) => own !== undefined && (0,patterns/* stemOf */.Vc)(own) === (0,patterns/* traceStemOf */.Im)(file)));
        const traces = (0,discovery_traces/* tracesOf */.Or)({
            ...(one.traces && { configured: one.traces }),
            beside: around.free.filter(isOwnTrace),
            of: around.count,
        }, around.files, settings);
        const tools = (await toolsOf(items, tree, settings)) ?? globalTools;
        const floors = (0,discovery_floors/* floorsFor */.HF)((0,patterns/* folderOf */.yS)(one.card ?? one.policy ?? ''), one.teams ?? [], around.floors);
        const agent = assemble({ files: named, tools, traces, floors, exemptions: around.exemptions }, settings);
        const gone = [...touched].filter((file) => one.tools?.some((item) => (0,discovery_tools/* namesFile */.X)(item, file)) ||
            (!one.tools && isBeside(one, file)) ||
            one.traces?.files?.some((item) => (0,discovery_tools/* namesFile */.X)(item, file)) ||
            (!one.traces && isOwnTrace(file)));
        const its = [
            ...[one.card, one.policy].filter((file) => file !== undefined),
            ...agent.files,
            ...gone,
        ];
        agents.push({ ...agent, files: [...new Set(its)] });
    }
    return { agents, files: [...files.values()], findings };
}
function isBeside(agent, file) {
    return (0,patterns/* isToolList */.Po)(file) && (0,patterns/* folderOf */.yS)(file) === (0,patterns/* folderOf */.yS)(agent.card ?? agent.policy ?? '');
}
function listsBeside(agent, configured, { free: files }) {
    const lists = files.filter((file) => isBeside(agent, file));
    const sharing = configured.filter((other) => lists.some((file) => isBeside(other, file)));
    if (sharing.length <= 1)
        return { lists, unpaired: [] };
    const stems = (one) => [one.card, one.policy].flatMap((file) => (file === undefined ? [] : [(0,patterns/* stemOf */.Vc)(file)]));
    const owners = (file) => sharing.filter((one) => stems(one).includes((0,patterns/* stemOf */.Vc)(file)));
    const unpaired = lists.filter((file) => owners(file).length !== 1);
    return {
        lists: lists.filter((file) => owners(file).length === 1 && owners(file)[0] === agent),
        unpaired: unpaired.map((file) => {
            const kind = owners(file).length === 0 ? 'no-agent' : 'several-agents';
            const words = ambiguous_agent/* ambiguousAgent */.UH.words.unlisted(file, { kind, agents: sharing.length });
            return (0,finding/* findingIn */.jl)(ambiguous_agent/* ambiguousAgent */.UH, file, words, { fix: (0,ambiguous_agent/* toolsFix */.Zd)(file) });
        }),
    };
}
function whyNot(result, agent, wanted) {
    switch (result.kind) {
        case 'absent': {
            const { file } = result;
            return [
                wanted === 'card'
                    ? (0,finding/* findingIn */.jl)(card_removed/* cardRemoved */.f, file, card_removed/* cardRemoved */.f.words.listed(file, agent), { agent })
                    : (0,finding/* findingIn */.jl)(could_not_evaluate/* couldNotEvaluate */.O, file, could_not_evaluate/* couldNotEvaluate */.O.words.missingPolicy(file, agent), {
                        agent,
                    }),
            ];
        }
        case 'broken':
            return result.findings.map((finding) => ({ ...finding, agent }));
        case 'governed': {
            const is = (0,model_governed/* isCard */.$)(result.governed.kind) ? 'card' : 'policy';
            const words = configuration/* configuration */.H.words.otherKind(wanted, agent, is);
            return [(0,finding/* findingAt */.dz)(configuration/* configuration */.H, { at: (0,finding/* topOf */.HX)(result.governed.document), ...words }, agent)];
        }
        case 'foreign': {
            const words = unknown_kind/* unknownKind */.P.words.named(wanted, agent, result.reason);
            return [(0,finding/* findingIn */.jl)(unknown_kind/* unknownKind */.P, result.file, words, { agent })];
        }
        default:
            return result;
    }
}

// EXTERNAL MODULE: ./build/src/discovery/group.js + 1 modules
var group = __webpack_require__(9477);
// EXTERNAL MODULE: ./build/src/rules/unlisted-agent.js
var unlisted_agent = __webpack_require__(915);
;// CONCATENATED MODULE: ./build/src/discovery/listed.js



function withoutListed(found, configured) {
    const cards = new Set(configured.map(({ card }) => card));
    const policies = new Set(configured.map(({ policy }) => policy));
    return found.filter(({ card, policy }) => card ? !cards.has(card.document.file) : !policy || !policies.has(policy.document.file));
}
function apartFrom(configured, found) {
    const taken = new Set([...configured.map(({ name }) => name)]);
    return found.map((one) => {
        let { name } = one;
        if (taken.has(name))
            name = one.identity === '' ? '.' : one.identity;
        while (taken.has(name))
            name = `./${name}`;
        taken.add(name);
        return name === one.name ? one : { ...one, name };
    });
}
function unlistedFiles(governed, { grouping, found, doubted }, settings) {
    const own = governed.filter((file) => !(0,discovery_floors/* isFloor */.b5)(file.governed));
    if (!settings.discover)
        return own.map((file) => unlisted(file, 'error'));
    if (settings.agents === undefined)
        return [];
    const filesOf = (agents) => agents.flatMap(({ card, policy }) => [card, policy].flatMap((part) => part?.document.file ?? []));
    const paired = new Set([
        ...filesOf(grouping.agents),
        ...grouping.findings.map(({ location: { file } }) => file),
    ]);
    const left = new Set(filesOf(found));
    return own
        .filter(({ file }) => paired.has(file) && !left.has(file) && !doubted.has(file))
        .map((file) => unlisted(file, 'warning'));
}
function unlisted(file, severity) {
    const { words } = unlisted_agent/* unlistedAgent */.W;
    return (0,finding/* findingAt */.dz)(unlisted_agent/* unlistedAgent */.W, {
        at: (0,finding/* topOf */.HX)(file.governed.document),
        severity,
        ...(severity === 'error' ? words.notDiscovered(file.file) : words.leftOut(file.file)),
    });
}

// EXTERNAL MODULE: ./build/src/discovery/listing.js
var listing = __webpack_require__(8800);
// EXTERNAL MODULE: ./build/src/discovery/tree-floors.js
var tree_floors = __webpack_require__(9752);
;// CONCATENATED MODULE: ./build/src/discovery/discover.js












async function discover(tree, settings, question) {
    const files = await filesOf(tree, settings);
    const { read, floors: ofTree, findings: ofFloors, files: floorFiles, } = await (0,tree_floors/* readWithFloors */.e)(tree, settings, question, files);
    const floors = [...ofTree, ...(question.floorsInForce ?? [])];
    const isAsked = ({ location: { file } }) => question.within?.has(file) ?? true;
    const governed = read.filter((file) => file.kind === 'governed');
    const broken = read.filter((file) => file.kind === 'broken');
    const findings = [
        ...broken.flatMap((file) => file.findings),
        ...ofFloors,
        ...(0,discovery_floors/* weakFloors */.yR)(ofTree).filter(isAsked),
    ];
    const notices = [...foreignNotice(read), ...(0,tree_floors/* unheldFloors */.G)(governed, floors)];
    const globalTools = settings.tools && (await (0,discovery_tools/* readTools */.s)(settings.tools, tree, settings.aliases));
    const exemptions = question.exemptions ?? [];
    const configured = settings.agents ?? [];
    const listed = await readListed(configured, tree);
    for (const notice of excludedAndListed(settings))
        notices.push(notice);
    const isNear = (0,candidates/* nearnessOf */.Ji)(question);
    const isExcluded = (0,patterns/* excludeMatcher */.BE)(settings.exclude);
    const isOpen = (file) => settings.discover && isNear(file) && !isExcluded(file);
    const toolLists = globalTools ? [] : files.filter((file) => (0,patterns/* isToolList */.Po)(file) && isOpen(file));
    const traceFiles = settings.traces
        ? []
        : files.filter((file) => (0,patterns/* isTraceFile */.iO)(file) && isOpen(file));
    const grouping = settings.discover
        ? (0,group/* groupByFolder */.J)([...governedOf([...listed.values()]), ...governedOf(read)], { toolLists, traceFiles }, broken.map((file) => file.file))
        : { agents: [], findings: [] };
    const found = apartFrom(configured, withoutListed(grouping.agents, configured));
    const counted = question.within && sharesTraces(settings)
        ? await countAgents(tree, settings, files)
        : found.length;
    const count = configured.length + counted;
    const taken = new Set(found.flatMap((one) => [...one.toolLists, ...one.traceFiles]));
    const own = await configuredAgents(configured, {
        tree,
        settings,
        globalTools,
        files,
        listed,
        free: files.filter((file) => !taken.has(file)),
        count,
        touched: question.within ?? new Set(),
        floors,
        exemptions,
    });
    const agents = [...own.agents];
    for (const one of found) {
        const lists = one.toolLists.map((text) => ({ text }));
        const traces = (0,discovery_traces/* tracesOf */.Or)({ beside: one.traceFiles, of: count }, files, settings);
        const tools = globalTools ?? (await toolsOf(lists, tree, settings));
        const held = (0,discovery_floors/* floorsFor */.HF)(folderOfAgent(one), [], floors);
        agents.push(assemble({ files: one, tools, traces, floors: held, exemptions }, settings));
    }
    const settled = new Set(own.agents.flatMap((agent) => agent.files));
    const folders = new Set(found.map(folderOfAgent));
    const isInDoubt = ({ location: { file } }) => !settled.has(file) && folders.has((0,patterns/* agentFolderOf */.tt)(file));
    for (const finding of own.findings)
        findings.push(finding);
    for (const finding of grouping.findings)
        if (configured.length === 0 || isInDoubt(finding))
            findings.push(finding);
    const doubted = new Set(findings.map(({ location: { file } }) => file));
    for (const finding of unlistedFiles(governed, { grouping, found, doubted }, settings))
        if (isAsked(finding))
            findings.push(finding);
    if (agents.length === 0)
        for (const finding of globalTools?.findings ?? [])
            findings.push(finding);
    return { agents, files: [...own.files, ...governed, ...floorFiles], findings, notices };
}
function folderOfAgent({ card, policy }) {
    return (0,patterns/* folderOf */.yS)((card ?? policy).document.file);
}
async function filesOf(tree, settings) {
    const isCandidate = (0,patterns/* cardMatcher */.hr)(settings.cards, settings.exclude);
    const own = await (0,listing/* allFiles */.Z)(tree);
    const wanted = await (0,listing/* listFiles */.C)(tree, (file) => isCandidate(file) || (0,patterns/* isToolList */.Po)(file) || (0,patterns/* isTraceFile */.iO)(file));
    const known = new Set(own);
    const detours = wanted.filter((file) => !known.has(file));
    return detours.length === 0 ? own : [...own, ...detours].sort(finding/* compareText */.n6);
}
function sharesTraces(settings) {
    return settings.traces !== undefined || settings.agentId !== undefined;
}
async function countAgents(tree, settings, files) {
    if (!settings.discover)
        return 0;
    const listed = await readListed(settings.agents ?? [], tree);
    const read = await (0,candidates/* readCandidates */.lH)(tree, settings, {}, files);
    const { agents } = (0,group/* groupByFolder */.J)([...governedOf([...listed.values()]), ...governedOf(read)], {
        toolLists: [],
        traceFiles: [],
    });
    return withoutListed(agents, settings.agents ?? []).length;
}
function governedOf(read) {
    return read.flatMap((file) => (file.kind === 'governed' ? [file.governed] : []));
}
function excludedAndListed(settings) {
    const isExcluded = (0,patterns/* excludeMatcher */.BE)(settings.exclude);
    return [...(0,candidates/* listedFiles */.Ho)(settings)]
        .filter((file) => file !== undefined && isExcluded(file))
        .map((file) => `${file} is checked although "exclude" leaves its path out, because the configuration names it`);
}
function isConcerned(agent, { within, beneath = [], identities }) {
    if (within === undefined || isTouched(agent, within) || identities?.has(agent.identity))
        return true;
    return beneath.some((reach) => (0,patterns/* isBelow */.Yw)((0,patterns/* folderOf */.yS)(agent.files[0] ?? ''), reach));
}
function isTouched(agent, changed) {
    if ([...agent.files, ...(agent.floors ?? []).map(({ file }) => file)].some((file) => changed.has(file)))
        return true;
    const folder = agent.files
        .map(patterns/* folderOf */.yS)
        .find((one) => agent.identity === one || agent.identity.startsWith(`${one}#`)) ??
        agent.identity;
    const stem = agent.identity === folder ? undefined : agent.identity.slice(folder.length + 1);
    const present = new Set(agent.files);
    return [...changed].some((file) => {
        if (present.has(file) || (0,patterns/* agentFolderOf */.tt)(file) !== folder)
            return false;
        return stem === undefined || ((0,patterns/* isTraceFile */.iO)(file) ? (0,patterns/* traceStemOf */.Im)(file) : (0,patterns/* stemOf */.Vc)(file)) === stem;
    });
}
function foreignNotice(files) {
    const foreign = files.filter((file) => file.kind === 'foreign');
    if (foreign.length === 0)
        return [];
    const shown = foreign
        .slice(0, 5)
        .map((file) => file.file)
        .join(', ');
    return [
        `skipped ${foreign.length} ${foreign.length === 1 ? 'file that is' : 'files that are'} neither a card nor a policy: ${shown}${foreign.length > 5 ? ', …' : ''}`,
    ];
}

// EXTERNAL MODULE: ./build/src/evaluation/verdict.js
var evaluation_verdict = __webpack_require__(977);
// EXTERNAL MODULE: ./build/src/floors/exemptions.js
var floors_exemptions = __webpack_require__(1825);
// EXTERNAL MODULE: ./build/src/formats/schemas/shapes.js + 4 modules
var shapes = __webpack_require__(69);
// EXTERNAL MODULE: ./build/src/rules/catalogue.js + 41 modules
var catalogue = __webpack_require__(5957);
// EXTERNAL MODULE: ./build/src/rules/check-file.js
var check_file = __webpack_require__(9676);
// EXTERNAL MODULE: ./build/src/run/judge-agent.js + 2 modules
var judge_agent = __webpack_require__(5066);
;// CONCATENATED MODULE: ./build/src/run/judge-tree.js











async function judgeTree(tree, settings, occasion) {
    const { discovery, agents: concerned } = await found(tree, settings, occasion);
    const ofFile = checkFiles(discovery, settings, occasion.now);
    const owned = new Set(discovery.agents.flatMap((agent) => agent.files));
    const past = await occasion.histories?.(concerned, tree);
    const agents = concerned.map((agent) => {
        const ofFiles = agent.files.flatMap((file) => ofFile.get(file) ?? []);
        return (0,judge_agent/* judgeAgent */.Z)(agent, ofFiles, settings, occasion, past?.get(agent));
    });
    const ofFloors = floorFindings(agents, occasion);
    const orphans = [...ofFile].flatMap(([file, findings]) => (owned.has(file) ? [] : findings));
    return {
        ...withTheirFindings(agents, (0,judge_agent/* select */.L)([...discovery.findings, ...orphans, ...ofFloors], settings)),
        notices: discovery.notices,
        governed: discovery.files.length,
        identities: identitiesOf(discovery),
    };
}
async function agentsOf(tree, settings, occasion) {
    const { discovery, agents } = await found(tree, settings, occasion);
    return {
        agents,
        identities: identitiesOf(discovery),
        findings: [...discovery.findings, ...agents.flatMap(({ findings }) => findings)],
    };
}
async function found(tree, settings, occasion) {
    const { exemptions } = (0,floors_exemptions/* readExemptions */.F)(settings.exemptions, occasion.now);
    const discovery = await discover(tree, settings, { ...occasion, exemptions });
    return { discovery, agents: discovery.agents.filter((agent) => isConcerned(agent, occasion)) };
}
function identitiesOf({ agents }) {
    return new Set(agents.map(({ identity }) => identity));
}
function withTheirFindings(agents, findings) {
    const owners = new Map(findings.map((finding) => [finding, agents.find(({ agent }) => isAbout(finding, agent))]));
    return {
        agents: agents.map((one) => {
            const more = findings
                .filter((finding) => owners.get(finding) === one)
                .map((finding) => ({ ...finding, agent: one.agent.name }));
            if (more.length === 0)
                return one;
            const verdict = (0,evaluation_verdict/* worst */.QZ)([one.verdict, ...more.map(evaluation_verdict/* verdictOfFinding */.qg)]);
            return { ...one, verdict, findings: [...one.findings, ...more].sort(finding/* compareFindings */.Eg) };
        }),
        loose: findings.filter((finding) => owners.get(finding) === undefined),
    };
}
function isAbout({ agent, blocking, location: { file } }, { name, identity }) {
    if (agent !== undefined || blocking !== true || file === '')
        return agent === name;
    return identity === (0,patterns/* folderOf */.yS)(file) || identity === `${(0,patterns/* folderOf */.yS)(file)}#${(0,patterns/* stemOf */.Vc)(file)}`;
}
function checkFiles(discovery, settings, now) {
    const templates = new Set((0,candidates/* floorFilesOf */.t8)(settings));
    return new Map(discovery.files.map(({ file, governed, mixed, bytes }) => {
        const findings = (0,check_file/* checkFile */.v)({
            ...governed,
            mixed,
            bytes,
            now,
            standardValues: settings.standardValues,
            shape: (0,shapes/* shapeOf */.F)(governed.kind),
        });
        const isTemplate = (0,model_governed/* isCard */.$)(governed.kind) && (templates.has(file) || (0,patterns/* templateScopeOf */.w5)(file) !== undefined);
        return [
            file,
            isTemplate
                ? findings.filter((finding) => !(0,catalogue/* isOf */.yW)(finding, ...ASKED_OF_WHOLE_CARDS))
                : findings,
        ];
    }));
}
const ASKED_OF_WHOLE_CARDS = [
    'missing-key',
    'missing-recommended-key',
    'too-few',
    'card-without-expiry',
    'undefined-value',
    'query-endpoint',
];
function floorFindings(agents, { within }) {
    const keyOf = ({ rule, location: { file, pointer } }) => JSON.stringify([rule, file, pointer]);
    const seen = new Map();
    for (const { floorFindings: found = [] } of agents) {
        for (const [key, finding] of new Map(found.map((one) => [keyOf(one), one]))) {
            const entry = seen.get(key);
            if (entry)
                entry.count += 1;
            else
                seen.set(key, { finding, count: 1 });
        }
    }
    return [...seen.values()].flatMap(({ finding, count }) => {
        const { file, repository } = finding.location;
        const beneath = agents.filter(({ agent }) => agent.floors?.some((floor) => floor.file === file)).length;
        return repository === undefined &&
            count === beneath &&
            (within === undefined || within.has(file))
            ? [finding]
            : [];
    });
}


/***/ }),

/***/ 1454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ withBothListings)
/* harmony export */ });
/* harmony import */ var _discovery_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(353);
/* harmony import */ var _discovery_patterns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8802);
/* harmony import */ var _discovery_tools_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3877);
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5722);
/* harmony import */ var _rules_unlisted_agent_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(915);





async function withBothListings(given, trees) {
    const { settings, before, after } = given;
    const [was, is] = [before.agents ?? [], after.agents ?? []];
    if (was === is || JSON.stringify(was) === JSON.stringify(is))
        return { settings, settingsAtBase: settings, before, after, findings: [] };
    const partners = await matched(was, is, trees);
    const headFiles = await trees.head.list();
    const named = namedBy(is);
    const kept = [];
    for (const entry of was) {
        const partner = partners.find(({ base }) => base === entry)?.head;
        const remains = partner
            ? await partOf(entry, named, trees)
            : await wholeOf(entry, named, trees.head, headFiles, settings);
        if (!remains)
            continue;
        const name = is.some((other) => other.name === entry.name)
            ? `${entry.name} (as listed before)`
            : entry.name;
        kept.push({ entry, at: { ...remains, name }, isTwin: partner !== undefined });
    }
    const twins = kept.filter(({ isTwin }) => isTwin);
    const dropped = kept.filter(({ isTwin }) => !isTwin);
    const atBase = [
        ...was.map((entry) => ({
            ...entry,
            name: dropped.find((one) => one.entry === entry)?.at.name ?? entry.name,
        })),
        ...twins.map(({ entry, at }) => ({ ...entry, name: at.name })),
        ...(await newAtBase(is, partners, trees.base, settings)),
    ];
    const merged = is.map((entry) => {
        const partner = partners.find(({ head }) => head === entry)?.base;
        return partner ? moved(partner, entry, headFiles, named) : entry;
    });
    const settingsAtBase = listing(settings, atBase);
    return {
        settings: listing(settings, [...merged, ...kept.map(({ at }) => at)]),
        settingsAtBase,
        before: before === settings ? settingsAtBase : listing(before, atBase),
        after: listing(after, [...is, ...twins.map(({ at }) => at)]),
        findings: dropped.flatMap(({ entry, at }) => droppedAgent(entry, at, given)),
    };
}
async function matched(was, is, trees) {
    const ids = new Map();
    for (const entry of was)
        ids.set(entry, await agentIdOf(entry, trees.base));
    for (const entry of is)
        ids.set(entry, await agentIdOf(entry, trees.head));
    const sameId = (a, b) => ids.get(a) !== undefined && ids.get(a) === ids.get(b);
    const lacksId = (a, b) => ids.get(a) === undefined || ids.get(b) === undefined;
    const sameFile = (a, b) => a.card === undefined && b.card === undefined ? a.policy === b.policy : a.card === b.card;
    const ways = [
        (a, b) => a.name === b.name && (sameId(a, b) || sameFile(a, b)),
        sameId,
        sameFile,
        (a, b) => a.name === b.name && lacksId(a, b),
    ];
    const pairs = [];
    for (const isSame of ways)
        for (const head of is) {
            if (pairs.some((pair) => pair.head === head))
                continue;
            const base = was.find((one) => !pairs.some((pair) => pair.base === one) && isSame(one, head));
            if (base)
                pairs.push({ base, head });
        }
    return pairs;
}
async function agentIdOf({ card }, tree) {
    if (card === undefined)
        return undefined;
    const read = await (0,_discovery_files_js__WEBPACK_IMPORTED_MODULE_0__/* .readCardFile */ .j)(tree, card, { named: true });
    return read.kind === 'governed' ? read.governed.card?.agentId : undefined;
}
function namedBy(agents) {
    const files = new Set(agents.flatMap(({ card, policy }) => [card, policy]));
    const items = agents.flatMap(({ tools = [], traces }) => [...tools, ...(traces?.files ?? [])]);
    return {
        asOwn: (file) => files.has(file),
        asItem: (file) => items.some((item) => (0,_discovery_tools_js__WEBPACK_IMPORTED_MODULE_2__/* .namesFile */ .X)(item, file)),
    };
}
async function partOf(entry, { asOwn }, trees) {
    const { card, policy, ...rest } = entry;
    const left = async (file) => file !== undefined && (await exists(trees.head, file));
    const [hasCard, hasPolicy] = [await left(card), await left(policy)];
    const isCardLeft = hasCard && !asOwn(card);
    const isPolicyLeft = hasPolicy && !asOwn(policy) && (await differs(policy, trees));
    if (!isCardLeft && !isPolicyLeft)
        return undefined;
    return { ...rest, ...(hasCard && { card: card }), ...(hasPolicy && { policy: policy }) };
}
async function wholeOf(entry, { asOwn, asItem }, head, headFiles, settings) {
    for (const file of [entry.card, entry.policy])
        if (file !== undefined && !asOwn(file) && (await exists(head, file)))
            return entry;
    const folder = (0,_discovery_patterns_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .yS)(entry.card ?? entry.policy ?? '');
    const stems = [
        '',
        ...[entry.card, entry.policy].flatMap((file) => (file === undefined ? [] : [(0,_discovery_patterns_js__WEBPACK_IMPORTED_MODULE_1__/* .stemOf */ .Vc)(file)])),
    ];
    const isCandidate = (0,_discovery_patterns_js__WEBPACK_IMPORTED_MODULE_1__/* .cardMatcher */ .hr)(settings.cards);
    const isShared = headFiles.some((file) => (0,_discovery_patterns_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .yS)(file) === folder && (isCandidate(file) || asOwn(file)));
    const isItsOwn = (file) => !isShared && (0,_discovery_patterns_js__WEBPACK_IMPORTED_MODULE_1__/* .isToolList */ .Po)(file) && (0,_discovery_patterns_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .yS)(file) === folder && stems.includes((0,_discovery_patterns_js__WEBPACK_IMPORTED_MODULE_1__/* .stemOf */ .Vc)(file));
    const items = [...(entry.tools ?? []), ...(entry.traces?.files ?? [])];
    const remains = headFiles.some((file) => !asItem(file) &&
        (items.some((item) => (0,_discovery_tools_js__WEBPACK_IMPORTED_MODULE_2__/* .namesFile */ .X)(item, file)) || (!entry.tools && isItsOwn(file))));
    return remains ? entry : undefined;
}
async function exists(tree, file) {
    return (await tree.read(file, 0)).kind !== 'absent';
}
async function differs(file, { base, head }) {
    const most = 1024 * 1024;
    const [was, is] = [await base.read(file, most), await head.read(file, most)];
    return was.kind !== 'bytes' || is.kind !== 'bytes' || Buffer.compare(was.bytes, is.bytes) !== 0;
}
async function newAtBase(is, partners, base, settings) {
    const isCandidate = (0,_discovery_patterns_js__WEBPACK_IMPORTED_MODULE_1__/* .cardMatcher */ .hr)(settings.cards, settings.exclude);
    const added = [];
    for (const entry of is) {
        if (partners.some(({ head }) => head === entry))
            continue;
        const own = [entry.card, entry.policy].filter((file) => file !== undefined);
        if (settings.discover && own.some(isCandidate))
            continue;
        const there = await Promise.all(own.map((file) => exists(base, file)));
        if (there.every((one) => one))
            added.push(entry);
    }
    return added;
}
function moved(was, is, headFiles, { asItem }) {
    const teams = [...new Set([...(was.teams ?? []), ...(is.teams ?? [])])];
    const folder = (0,_discovery_patterns_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .yS)(is.card ?? is.policy ?? '');
    const remaining = (items = []) => items.filter((item) => headFiles.some((file) => !asItem(file) && (0,_discovery_tools_js__WEBPACK_IMPORTED_MODULE_2__/* .namesFile */ .X)(item, file)));
    const lists = remaining(was.tools);
    const beside = headFiles
        .filter((file) => (0,_discovery_patterns_js__WEBPACK_IMPORTED_MODULE_1__/* .isToolList */ .Po)(file) && (0,_discovery_patterns_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .yS)(file) === folder)
        .map((text) => ({ text }));
    const tools = lists.length > 0 ? [...(is.tools ?? beside), ...lists] : is.tools;
    const traces = tracesOfBoth(was.traces, is.traces, remaining(was.traces?.files), () => headFiles
        .filter((file) => (0,_discovery_patterns_js__WEBPACK_IMPORTED_MODULE_1__/* .isTraceFile */ .iO)(file) && (0,_discovery_patterns_js__WEBPACK_IMPORTED_MODULE_1__/* .agentFolderOf */ .tt)(file) === folder)
        .map((text) => ({ text })));
    const { tools: _, traces: __, ...rest } = is;
    return {
        ...rest,
        ...(tools && { tools }),
        ...(traces && { traces }),
        ...(teams.length > 0 && { teams }),
    };
}
function tracesOfBoth(was, is, remaining, beside) {
    const agentId = was?.agentId ?? is?.agentId;
    const window = was?.agentId === undefined ? is?.window : was.window;
    const files = remaining.length > 0 ? [...(is ? (is.files ?? []) : beside()), ...remaining] : is?.files;
    if (agentId === undefined && files === undefined)
        return undefined;
    return {
        ...(files && { files }),
        ...(agentId !== undefined && { agentId }),
        ...(window !== undefined && { window }),
    };
}
function listing(settings, agents) {
    const { agents: _, ...rest } = settings;
    return agents.length > 0 ? { ...rest, agents } : rest;
}
function droppedAgent(entry, { name }, { settings, after }) {
    const file = entry.card ?? entry.policy ?? '';
    if (after.discover && (0,_discovery_patterns_js__WEBPACK_IMPORTED_MODULE_1__/* .cardMatcher */ .hr)(after.cards, after.exclude)(file))
        return [];
    const severity = settings.discover && after.discover ? 'warning' : 'error';
    const words = _rules_unlisted_agent_js__WEBPACK_IMPORTED_MODULE_4__/* .unlistedAgent */ .W.words.dropped(entry.name);
    return [(0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .findingIn */ .jl)(_rules_unlisted_agent_js__WEBPACK_IMPORTED_MODULE_4__/* .unlistedAgent */ .W, file, words, { severity, agent: name })];
}


/***/ }),

/***/ 9665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ isMisplaced),
/* harmony export */   o: () => (/* binding */ misplacedConfigurations)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _document_limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1639);
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5722);
/* harmony import */ var _rules_misplaced_configuration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8160);
/* harmony import */ var _settings_settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5182);





const ALIKE = /^(?:\.github\/)?card-gate\.([^./]+)$/i;
const OTHER = /^(?:md|markdown|rst|adoc|html?|pdf|png|jpe?g|gif|svg|webp|ico|drawio|sh|bash|ps1|[cm]?[jt]sx?|py|rb|go|rs|log|lock|sarif)$/i;
function isMisplaced(file, configFile) {
    const ending = ALIKE.exec(file)?.[1];
    if (ending === undefined || OTHER.test(ending))
        return false;
    return file !== _settings_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULT_CONFIG */ .PV && file !== node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(configFile);
}
async function misplacedConfigurations(tree, configFile, compared) {
    const files = (await tree.list()).filter((file) => isMisplaced(file, configFile));
    if (files.length === 0)
        return [];
    const inUse = await textOf(tree, configFile);
    const findings = [];
    for (const file of files) {
        const text = await textOf(tree, file);
        if (inUse !== undefined && text === inUse)
            continue;
        const touched = compared?.changes
            ? compared.changes.some((change) => change.file === file && change.status !== 'removed')
            : compared !== undefined && (await textOf(compared.baseTree, file)) !== text;
        findings.push({ ...misplaced(file, configFile, touched), ...(compared && { isNew: touched }) });
    }
    return findings;
}
function misplaced(file, configFile, touched) {
    const words = _rules_misplaced_configuration_js__WEBPACK_IMPORTED_MODULE_2__/* .misplacedConfiguration */ .v.words.notRead(file, configFile);
    const severity = touched ? 'error' : 'warning';
    return (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .findingIn */ .jl)(_rules_misplaced_configuration_js__WEBPACK_IMPORTED_MODULE_2__/* .misplacedConfiguration */ .v, file, words, { severity });
}
async function textOf(tree, file) {
    const read = await tree.read(file, _document_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_CARD_BYTES */ .Al);
    return read.kind === 'bytes' ? Buffer.from(read.bytes).toString('latin1') : undefined;
}


/***/ }),

/***/ 4031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qe: () => (/* binding */ namesakesOf),
/* harmony export */   kn: () => (/* binding */ duplicateIds),
/* harmony export */   tO: () => (/* binding */ claimants)
/* harmony export */ });
/* harmony import */ var _adapters_git_git_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1078);
/* harmony import */ var _adapters_github_api_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(782);
/* harmony import */ var _discovery_candidates_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8580);
/* harmony import */ var _discovery_environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8769);
/* harmony import */ var _discovery_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(353);
/* harmony import */ var _discovery_floors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9377);
/* harmony import */ var _document_limits_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1639);
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5722);
/* harmony import */ var _model_agent_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(1626);
/* harmony import */ var _model_governed_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(8597);
/* harmony import */ var _model_identity_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2565);
/* harmony import */ var _rules_duplicate_id_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3376);
/* harmony import */ var _agent_matching_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6436);













function claimants({ agents, former = [], changes }) {
    const { byPlace } = (0,_agent_matching_js__WEBPACK_IMPORTED_MODULE_8__/* .relateAgents */ .cU)(former, agents, changes);
    return agents.filter((agent) => {
        const id = (0,_model_identity_js__WEBPACK_IMPORTED_MODULE_9__/* .idOfAgent */ .WL)(agent);
        const there = byPlace.get(agent);
        const was = there && (0,_model_identity_js__WEBPACK_IMPORTED_MODULE_9__/* .idOfAgent */ .WL)(there);
        return id !== undefined && (was === undefined || (0,_model_identity_js__WEBPACK_IMPORTED_MODULE_9__/* .idKey */ .T4)(was, 'loose') !== (0,_model_identity_js__WEBPACK_IMPORTED_MODULE_9__/* .idKey */ .T4)(id, 'loose'));
    });
}
async function namesakesOf(claims, tree, settings) {
    const isCostly = tree instanceof _adapters_github_api_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .ApiTree */ .P0 || tree instanceof _adapters_git_git_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .GitTree */ .x;
    const asking = isCostly ? claimants(claims) : claims.agents;
    const ids = asking.flatMap((agent) => (0,_model_identity_js__WEBPACK_IMPORTED_MODULE_9__/* .idOfAgent */ .WL)(agent) ?? []);
    if (ids.length === 0)
        return [];
    const known = new Set(claims.agents.flatMap((agent) => agent.files));
    const isCandidate = (0,_discovery_candidates_js__WEBPACK_IMPORTED_MODULE_2__/* .candidateTest */ .Ct)(settings, {});
    const listed = (0,_discovery_candidates_js__WEBPACK_IMPORTED_MODULE_2__/* .listedFiles */ .Ho)(settings);
    const files = (await tree.list()).filter((file) => !known.has(file) && (isCandidate(file) || listed.has(file)));
    if (isCostly)
        await tree.prefetch?.(files);
    const wanted = new Set(ids.map((id) => (0,_model_identity_js__WEBPACK_IMPORTED_MODULE_9__/* .idKey */ .T4)(id, 'loose')));
    const mayState = textTest(ids);
    const found = [];
    for (const file of files) {
        const read = await tree.read(file, _document_limits_js__WEBPACK_IMPORTED_MODULE_10__/* .MAX_CARD_BYTES */ .Al);
        if (read.kind !== 'bytes' || !mayState(new TextDecoder().decode(read.bytes)))
            continue;
        const result = await (0,_discovery_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readCardFile */ .j)(tree, file, { named: false });
        if (result.kind !== 'governed' || !(0,_model_governed_js__WEBPACK_IMPORTED_MODULE_11__/* .isCard */ .$)(result.governed.kind) || (0,_discovery_floors_js__WEBPACK_IMPORTED_MODULE_5__/* .isFloor */ .b5)(result.governed))
            continue;
        const { card } = result.governed;
        const id = (0,_model_identity_js__WEBPACK_IMPORTED_MODULE_9__/* .statedId */ .bq)(card);
        if (card && id && wanted.has((0,_model_identity_js__WEBPACK_IMPORTED_MODULE_9__/* .idKey */ .T4)(id, 'loose')))
            found.push({ file, card, id });
    }
    return found;
}
const MAX_SEARCHED = 50;
function textTest(ids) {
    const spelt = [...new Set(ids.map(({ value }) => (0,_model_identity_js__WEBPACK_IMPORTED_MODULE_9__/* .looseSpelling */ .B5)(value)))];
    if (spelt.length > MAX_SEARCHED || spelt.some((id) => !/^[\x21-\x7e]+$/.test(id)))
        return () => true;
    return (text) => {
        if (text.includes('\\') || /[^\0-\x7f]/.test(text))
            return true;
        const small = text.toLowerCase();
        return spelt.some((id) => small.includes(id));
    };
}
function duplicateIds(claims, elsewhere) {
    const own = claims.agents.flatMap(statedCardOf);
    const before = claims.former?.flatMap(statedCardOf);
    const groupOf = ({ id, file }) => `${(0,_model_identity_js__WEBPACK_IMPORTED_MODULE_9__/* .idKey */ .T4)(id, 'loose')}\n${(0,_discovery_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .environmentOf */ .p)(file)}`;
    const counts = new Map();
    for (const key of [...(before ?? []), ...elsewhere].map(groupOf))
        counts.set(key, (counts.get(key) ?? 0) + 1);
    const groups = new Map();
    for (const card of [...own, ...elsewhere])
        groups.set(groupOf(card), [...(groups.get(groupOf(card)) ?? []), card]);
    const claiming = new Set(claimants(claims));
    return [...groups].flatMap(([key, cards]) => {
        const ours = cards.filter(({ agent }) => agent !== undefined);
        if (cards.length < 2 || ours.length === 0)
            return [];
        const told = ours.findLast(({ agent }) => claiming.has(agent)) ?? ours.at(-1);
        const others = cards.filter((card) => card !== told);
        const isNew = before === undefined ? undefined : cards.length > (counts.get(key) ?? 0);
        const problem = problemOf(told, others, isNew === false ? 'warning' : 'error');
        return [
            {
                ...(0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_6__/* .findingAt */ .dz)(_rules_duplicate_id_js__WEBPACK_IMPORTED_MODULE_7__/* .duplicateId */ .z, problem, told.agent.name),
                ...(isNew !== undefined && { isNew }),
            },
        ];
    });
}
const MAX_RELATED = 10;
function problemOf({ id, card }, others, severity) {
    const [first] = others;
    const isSame = others.every((other) => other.id.value === id.value);
    return {
        at: { document: card.place.document, path: [id.key] },
        severity,
        ..._rules_duplicate_id_js__WEBPACK_IMPORTED_MODULE_7__/* .duplicateId */ .z.words.same(id, {
            file: first.file,
            spelling: isSame ? undefined : first.id.value,
            more: others.length - 1,
        }),
        related: others.slice(0, MAX_RELATED).map((other) => ({
            at: { document: other.card.place.document, path: [other.id.key] },
            message: _rules_duplicate_id_js__WEBPACK_IMPORTED_MODULE_7__/* .duplicateId */ .z.words.statedHere(),
        })),
    };
}
function statedCardOf(agent) {
    const { card } = (0,_model_agent_js__WEBPACK_IMPORTED_MODULE_12__/* .ownParts */ .F)(agent);
    const id = (0,_model_identity_js__WEBPACK_IMPORTED_MODULE_9__/* .statedId */ .bq)(card);
    return card && id ? [{ file: card.place.document.file, card, id, agent }] : [];
}


/***/ }),

/***/ 3380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IK: () => (/* binding */ withoutWhole),
/* harmony export */   Lj: () => (/* binding */ removedTraces),
/* harmony export */   ck: () => (/* binding */ removedCards),
/* harmony export */   jN: () => (/* binding */ relevantTo),
/* harmony export */   pk: () => (/* binding */ relevanceOf),
/* harmony export */   sH: () => (/* binding */ touchedReaches),
/* harmony export */   wG: () => (/* binding */ pathsOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _discovery_candidates_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8580);
/* harmony import */ var _discovery_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(353);
/* harmony import */ var _discovery_floors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9377);
/* harmony import */ var _discovery_patterns_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8802);
/* harmony import */ var _discovery_tools_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3877);
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5722);
/* harmony import */ var _model_governed_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(8597);
/* harmony import */ var _rules_card_removed_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4274);
/* harmony import */ var _rules_catalogue_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5957);
/* harmony import */ var _rules_traces_removed_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4974);
/* harmony import */ var _misplaced_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9665);












function relevanceOf(changes, settings, configFile) {
    const isCandidate = (0,_discovery_patterns_js__WEBPACK_IMPORTED_MODULE_4__/* .cardMatcher */ .hr)(settings.cards, settings.exclude);
    const isExcluded = (0,_discovery_patterns_js__WEBPACK_IMPORTED_MODULE_4__/* .excludeMatcher */ .BE)(settings.exclude);
    const isConfig = (file) => file === plain(configFile) || file === settings.baselineFile;
    const ofAgents = settings.agents?.flatMap((agent) => [
        ...[agent.card, agent.policy].filter((file) => file !== undefined).map((text) => ({ text })),
        ...(agent.tools ?? []),
        ...(agent.traces?.files ?? []),
    ]) ?? [];
    const ofAll = [
        ...(settings.tools ?? []),
        ...(settings.traces ?? []),
        ...(0,_discovery_candidates_js__WEBPACK_IMPORTED_MODULE_1__/* .floorFilesOf */ .t8)(settings).map((text) => ({ text })),
    ];
    const matters = (file) => isConfig(file) ||
        isCandidate(file) ||
        (((0,_discovery_patterns_js__WEBPACK_IMPORTED_MODULE_4__/* .isToolList */ .Po)(file) || (0,_discovery_patterns_js__WEBPACK_IMPORTED_MODULE_4__/* .isTraceFile */ .iO)(file)) && !isExcluded(file)) ||
        names(ofAgents, file) ||
        names(ofAll, file) ||
        (0,_misplaced_js__WEBPACK_IMPORTED_MODULE_10__/* .isMisplaced */ .Z)(file, configFile);
    const governed = changes.filter((change) => pathsOf(change).some(matters));
    const everything = governed.some((change) => pathsOf(change).some((file) => isConfig(file) || names(ofAll, file)));
    return { governed, everything };
}
function relevantTo(changes, all, configFile) {
    const [first, ...others] = [...new Set(all)].map((settings) => relevanceOf(changes, settings, configFile));
    return others.reduce((one, other) => ({
        governed: changes.filter((change) => one.governed.includes(change) || other.governed.includes(change)),
        everything: one.everything || other.everything,
    }), first);
}
async function touchedReaches(trees, changed, settings) {
    if (settings.floors?.org)
        return [];
    const isCandidate = (0,_discovery_patterns_js__WEBPACK_IMPORTED_MODULE_4__/* .cardMatcher */ .hr)(settings.cards, settings.exclude);
    const reaches = new Set();
    for (const file of changed) {
        if (!isCandidate(file))
            continue;
        for (const tree of trees) {
            const read = await (0,_discovery_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readCardFile */ .j)(tree, file, { named: false });
            if (read.kind === 'governed' && (0,_discovery_floors_js__WEBPACK_IMPORTED_MODULE_3__/* .isFloor */ .b5)(read.governed))
                reaches.add((0,_discovery_floors_js__WEBPACK_IMPORTED_MODULE_3__/* .reachOf */ .xw)(file));
        }
    }
    return [...reaches];
}
function pathsOf(change) {
    return change.previous === undefined ? [change.file] : [change.file, change.previous];
}
function names(items, file) {
    return items.some((item) => (0,_discovery_tools_js__WEBPACK_IMPORTED_MODULE_5__/* .namesFile */ .X)(item, file));
}
function plain(file) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(file);
}
async function removedCards(changes, baseTree, headTree, agents, settings) {
    const isCandidate = (0,_discovery_patterns_js__WEBPACK_IMPORTED_MODULE_4__/* .cardMatcher */ .hr)(settings.cards, settings.exclude);
    const listed = new Set(settings.agents?.flatMap((agent) => (agent.card === undefined ? [] : [plain(agent.card)])));
    const findings = [];
    for (const change of changes) {
        const gone = change.status === 'added' ? undefined : (change.previous ?? change.file);
        if (gone === undefined || listed.has(gone) || !isCandidate(gone))
            continue;
        if (change.status === 'modified' && (await kindIn(headTree, gone)) !== 'policy')
            continue;
        if ((await kindIn(baseTree, gone)) !== 'card')
            continue;
        const agent = agents.find((one) => one.agent.identity === (0,_discovery_patterns_js__WEBPACK_IMPORTED_MODULE_4__/* .folderOf */ .yS)(gone) ||
            one.agent.identity === `${(0,_discovery_patterns_js__WEBPACK_IMPORTED_MODULE_4__/* .folderOf */ .yS)(gone)}#${(0,_discovery_patterns_js__WEBPACK_IMPORTED_MODULE_4__/* .stemOf */ .Vc)(gone)}`);
        const successor = agent?.agent.card?.place.document.file;
        if (successor !== undefined && (await kindIn(baseTree, successor)) !== 'card')
            continue;
        const remains = await remainsOf(gone, agent, headTree, isCandidate);
        const moved = change.status === 'renamed' &&
            (isCandidate(change.file) || listed.has(change.file)) &&
            (await kindIn(headTree, change.file)) === 'card';
        if (moved && remains === undefined)
            continue;
        findings.push(removed(gone, remains, successor === undefined ? agent?.agent.name : undefined));
    }
    return findings;
}
function withoutWhole(findings) {
    return findings.filter((finding) => !(0,_rules_catalogue_js__WEBPACK_IMPORTED_MODULE_8__/* .isOf */ .yW)(finding, 'card-removed') || finding.severity === 'error');
}
function removedTraces(changes, sides) {
    const listed = sides.flatMap(({ traces = [], agents = [] }) => [
        ...traces,
        ...agents.flatMap((agent) => agent.traces?.files ?? []),
    ]);
    const isTrace = (file) => (0,_discovery_patterns_js__WEBPACK_IMPORTED_MODULE_4__/* .isTraceFile */ .iO)(file) || names(listed, file);
    return changes.flatMap((change) => {
        const gone = change.status === 'removed' ? change.file : change.previous;
        if (gone === undefined ||
            !isTrace(gone) ||
            (change.status === 'renamed' && isTrace(change.file)))
            return [];
        return [(0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_6__/* .findingIn */ .jl)(_rules_traces_removed_js__WEBPACK_IMPORTED_MODULE_9__/* .tracesRemoved */ .N, gone, _rules_traces_removed_js__WEBPACK_IMPORTED_MODULE_9__/* .tracesRemoved */ .N.words.removed(gone))];
    });
}
function removed(gone, remains, agent) {
    const { words } = _rules_card_removed_js__WEBPACK_IMPORTED_MODULE_7__/* .cardRemoved */ .f;
    const said = remains === undefined
        ? words.withAgent(gone)
        : remains === gone
            ? words.isPolicyNow(gone)
            : words.whileRemaining(gone, remains);
    return (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_6__/* .findingIn */ .jl)(_rules_card_removed_js__WEBPACK_IMPORTED_MODULE_7__/* .cardRemoved */ .f, gone, said, {
        severity: remains === undefined ? 'warning' : 'error',
        ...(agent !== undefined && { agent }),
    });
}
async function remainsOf(gone, agent, headTree, isCandidate) {
    const owned = agent?.agent.files ?? [];
    if (agent && agent.agent.card === undefined && owned.length > 0)
        return owned[0];
    for (const file of await headTree.list()) {
        if ((0,_discovery_patterns_js__WEBPACK_IMPORTED_MODULE_4__/* .agentFolderOf */ .tt)(file) !== (0,_discovery_patterns_js__WEBPACK_IMPORTED_MODULE_4__/* .folderOf */ .yS)(gone))
            continue;
        if (owned.includes(file) && (0,_discovery_patterns_js__WEBPACK_IMPORTED_MODULE_4__/* .stemOf */ .Vc)(file) !== (0,_discovery_patterns_js__WEBPACK_IMPORTED_MODULE_4__/* .stemOf */ .Vc)(gone))
            continue;
        if ((0,_discovery_patterns_js__WEBPACK_IMPORTED_MODULE_4__/* .isToolList */ .Po)(file) && ((0,_discovery_patterns_js__WEBPACK_IMPORTED_MODULE_4__/* .stemOf */ .Vc)(file) === '' || (0,_discovery_patterns_js__WEBPACK_IMPORTED_MODULE_4__/* .stemOf */ .Vc)(file) === (0,_discovery_patterns_js__WEBPACK_IMPORTED_MODULE_4__/* .stemOf */ .Vc)(gone)))
            return file;
        if ((0,_discovery_patterns_js__WEBPACK_IMPORTED_MODULE_4__/* .isTraceFile */ .iO)(file) && ((0,_discovery_patterns_js__WEBPACK_IMPORTED_MODULE_4__/* .stemOf */ .Vc)(gone) === '' || (0,_discovery_patterns_js__WEBPACK_IMPORTED_MODULE_4__/* .traceStemOf */ .Im)(file) === (0,_discovery_patterns_js__WEBPACK_IMPORTED_MODULE_4__/* .stemOf */ .Vc)(gone)))
            return file;
        if (isCandidate(file) &&
            (0,_discovery_patterns_js__WEBPACK_IMPORTED_MODULE_4__/* .stemOf */ .Vc)(file) === (0,_discovery_patterns_js__WEBPACK_IMPORTED_MODULE_4__/* .stemOf */ .Vc)(gone) &&
            (await kindIn(headTree, file)) === 'policy')
            return file;
    }
    return undefined;
}
async function kindIn(tree, file) {
    const read = await (0,_discovery_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readCardFile */ .j)(tree, file, { named: false });
    if (read.kind !== 'governed')
        return 'other';
    return (0,_model_governed_js__WEBPACK_IMPORTED_MODULE_11__/* .isCard */ .$)(read.governed.kind) ? 'card' : 'policy';
}


/***/ }),

/***/ 4669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ touchedBy),
/* harmony export */   y: () => (/* binding */ isSharedFile)
/* harmony export */ });
/* harmony import */ var _adapters_git_base_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4789);
/* harmony import */ var _discovery_candidates_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8580);
/* harmony import */ var _discovery_listing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8800);
/* harmony import */ var _discovery_patterns_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8802);
/* harmony import */ var _discovery_tools_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3877);
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5722);
/* harmony import */ var _model_paths_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3195);
/* harmony import */ var _rules_could_not_evaluate_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7042);
/* harmony import */ var _relevance_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3380);









async function touchedBy(sides, changes, settings, configFile) {
    const { head, base } = sides;
    const direct = new Set(changes.flatMap(_relevance_js__WEBPACK_IMPORTED_MODULE_8__/* .pathsOf */ .wG));
    const grounds = {
        base: await groundOf(base),
        head: await groundOf(head),
    };
    const moved = base instanceof _adapters_git_base_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .BaseTree */ .O ? await base.movedSubmodules() : new Map();
    const named = new Set(settings.flatMap((one) => namesIn(one, configFile)));
    const finders = settings.map(finderOf);
    const isGoverned = (file) => finders.some((isFound) => isFound(file));
    const found = new Set();
    if (grounds.base.links.size > 0 || grounds.head.links.size > 0 || moved.size > 0)
        for (const { tree } of [grounds.base, grounds.head])
            for (const file of await (0,_discovery_listing_js__WEBPACK_IMPORTED_MODULE_2__/* .listFiles */ .C)(tree, isGoverned))
                found.add(file);
    const leadsOver = (name, { links }) => {
        const followed = (0,_model_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .follow */ .e6)(name, links);
        const way = followed.kind === 'path' ? [...followed.links, followed.path] : followed.links;
        return (way.some((path) => direct.has(path)) ||
            (followed.kind === 'path' && (0,_model_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .selfAndAbove */ .Vc)(followed.path).some((folder) => moved.has(folder))));
    };
    const statuses = new Map(changes.map(({ file, status }) => [file, status]));
    const more = [];
    for (const name of new Set([
        ...named,
        ...grounds.base.links.keys(),
        ...grounds.head.links.keys(),
        ...found,
    ])) {
        if (direct.has(name) && !(await isBothSides(name, statuses.get(name), grounds)))
            continue;
        if (!leadsOver(name, grounds.base) && !leadsOver(name, grounds.head))
            continue;
        const status = await statusOf(name, grounds);
        if (status !== undefined)
            more.push({ file: name, status });
    }
    const corrected = new Set(more.map(({ file }) => file));
    return {
        changes: [
            ...changes.filter(({ file, previous }) => previous !== undefined || !corrected.has(file)),
            ...more,
        ],
        ...submodules(moved, { named, found, grounds }),
    };
}
async function isBothSides(name, status, grounds) {
    if (status !== 'added' && status !== 'removed')
        return false;
    const other = status === 'added' ? grounds.base : grounds.head;
    return other.links.size > 0 && (await other.tree.read(name, 0)).kind !== 'absent';
}
async function groundOf(tree) {
    return { tree, links: (await tree.links?.()) ?? new Map() };
}
async function statusOf(name, { base, head }) {
    const before = (await base.tree.read(name, 0)).kind !== 'absent';
    const after = (await head.tree.read(name, 0)).kind !== 'absent';
    if (before && after)
        return 'modified';
    return before ? 'removed' : after ? 'added' : undefined;
}
function namesIn(settings, configFile) {
    const files = [
        configFile,
        settings.baselineFile,
        ...(0,_discovery_candidates_js__WEBPACK_IMPORTED_MODULE_1__/* .floorFilesOf */ .t8)(settings),
        ...(settings.agents ?? []).flatMap(({ card, policy }) => [card, policy]),
        ...itemsIn(settings)
            .map(({ text }) => text)
            .filter((text) => !(0,_discovery_patterns_js__WEBPACK_IMPORTED_MODULE_3__/* .isFileGlob */ .vZ)(text)),
    ];
    return files.flatMap((file) => (file === undefined ? [] : ((0,_model_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .plainPath */ .s1)(file) ?? [])));
}
function isSharedFile(settings) {
    const items = settings.flatMap(itemsIn);
    return (file) => (0,_discovery_patterns_js__WEBPACK_IMPORTED_MODULE_3__/* .isToolList */ .Po)(file) || (0,_discovery_patterns_js__WEBPACK_IMPORTED_MODULE_3__/* .isTraceFile */ .iO)(file) || items.some((item) => (0,_discovery_tools_js__WEBPACK_IMPORTED_MODULE_4__/* .namesFile */ .X)(item, file));
}
function finderOf(settings) {
    const isCandidate = (0,_discovery_patterns_js__WEBPACK_IMPORTED_MODULE_3__/* .cardMatcher */ .hr)(settings.cards, settings.exclude);
    const globs = itemsIn(settings).filter(({ text }) => (0,_discovery_patterns_js__WEBPACK_IMPORTED_MODULE_3__/* .isFileGlob */ .vZ)(text));
    return (file) => isCandidate(file) ||
        (0,_discovery_patterns_js__WEBPACK_IMPORTED_MODULE_3__/* .isToolList */ .Po)(file) ||
        (0,_discovery_patterns_js__WEBPACK_IMPORTED_MODULE_3__/* .isTraceFile */ .iO)(file) ||
        globs.some((item) => (0,_discovery_tools_js__WEBPACK_IMPORTED_MODULE_4__/* .namesFile */ .X)(item, file));
}
function itemsIn({ tools = [], traces = [], agents = [], }) {
    return [
        ...tools,
        ...traces,
        ...agents.flatMap((agent) => [...(agent.tools ?? []), ...(agent.traces?.files ?? [])]),
    ];
}
function submodules(moved, { named, found, grounds, }) {
    const findings = [];
    const notices = [];
    for (const [folder, isAtHand] of moved) {
        const inside = (path) => path === folder || path.startsWith(`${folder}/`);
        const leadsInside = (path, { links }) => {
            const followed = (0,_model_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .follow */ .e6)(path, links);
            return followed.kind === 'path' && inside(followed.path);
        };
        const links = [...grounds.base.links.keys(), ...grounds.head.links.keys()];
        const wanted = [...named, ...found, ...links].find((path) => leadsInside(path, grounds.base) || leadsInside(path, grounds.head));
        if (wanted === undefined)
            notices.push(`the change touches the submodule ${JSON.stringify(folder)}; nothing that Card Gate checks was found in it`);
        else if (!isAtHand)
            findings.push((0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_5__/* .findingIn */ .jl)(_rules_could_not_evaluate_js__WEBPACK_IMPORTED_MODULE_7__/* .couldNotEvaluate */ .O, folder, _rules_could_not_evaluate_js__WEBPACK_IMPORTED_MODULE_7__/* .couldNotEvaluate */ .O.words.submodule(wanted, folder)));
    }
    return { findings, notices };
}


/***/ }),

/***/ 2056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ withFormerConfiguration),
/* harmony export */   s: () => (/* binding */ withOwnFiles)
/* harmony export */ });
/* harmony import */ var _diff_change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1289);
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5722);
/* harmony import */ var _model_agent_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1626);



function withOwnFiles(found) {
    return {
        ...found,
        agents: found.agents.filter((agent) => (0,_model_agent_js__WEBPACK_IMPORTED_MODULE_2__/* .ownParts */ .F)(agent).card !== undefined || (0,_model_agent_js__WEBPACK_IMPORTED_MODULE_2__/* .ownParts */ .F)(agent).policy !== undefined),
    };
}
function withFormerConfiguration(own, former) {
    const known = new Set(own.power.agents.filter(({ direction }) => direction === 'widens').map(({ agent }) => agent));
    const wider = former.power.agents.filter(({ agent, status, direction }) => status !== 'removed' && direction === 'widens' && !known.has(agent));
    if (wider.length === 0)
        return own;
    const replaced = new Set(wider.map(({ agent }) => agent));
    const agents = [...own.power.agents.filter(({ agent }) => !replaced.has(agent)), ...wider].sort((a, b) => (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n6)(a.agent, b.agent));
    const identities = [...former.byIdentity].filter(([, comparison]) => wider.includes(comparison));
    return {
        ...own,
        power: { direction: (0,_diff_change_js__WEBPACK_IMPORTED_MODULE_0__/* .directionOf */ .FR)(agents.map(({ direction }) => direction)), agents },
        byIdentity: new Map([...own.byIdentity, ...identities]),
    };
}


/***/ }),

/***/ 2932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ namesOtherFloors),
/* harmony export */   y: () => (/* binding */ weakenedSettings)
/* harmony export */ });
/* harmony import */ var _rules_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5957);
/* harmony import */ var _options_derived_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3999);


const SEVERITIES = ['off', 'note', 'warning', 'error'];
function weakenedSettings(before, after) {
    if (before === after)
        return [];
    if (before.config !== undefined && after.config === undefined)
        return ['is removed'];
    return [
        ...ofOptions(before, after),
        ...ofExcuses(before, after),
        ...ofScope(before, after),
        ...ofFloors(before, after),
    ];
}
function ofOptions(before, after) {
    return _options_derived_js__WEBPACK_IMPORTED_MODULE_1__/* .SETTING_NAMES */ .OI.flatMap((name) => {
        const [was, is] = [before[(0,_options_derived_js__WEBPACK_IMPORTED_MODULE_1__/* .settingKey */ .iT)(name)], after[(0,_options_derived_js__WEBPACK_IMPORTED_MODULE_1__/* .settingKey */ .iT)(name)]];
        const words = weakening((0,_options_derived_js__WEBPACK_IMPORTED_MODULE_1__/* .optionOf */ .XD)(name).weaker, was, is, JSON.stringify(name));
        return words === undefined ? [] : [words];
    });
}
function weakening(weaker, was, is, name) {
    if (typeof weaker === 'object') {
        const order = weaker.fromWeakest;
        return order.indexOf(is) < order.indexOf(was)
            ? `sets ${name} to ${JSON.stringify(is)} instead of ${JSON.stringify(was)}`
            : undefined;
    }
    switch (weaker) {
        case 'lower':
        case 'higher':
            return limitWeakening(weaker, was, is, name);
        case 'on':
            return isOn(is) && !isOn(was) ? `turns ${name} on` : undefined;
        case 'off':
            return isOn(was) && !isOn(is) ? `turns ${name} off` : undefined;
        case 'named':
            return is !== undefined && is !== was ? `names ${JSON.stringify(is)} as ${name}` : undefined;
        default:
            return undefined;
    }
}
function limitWeakening(weaker, was, is, name) {
    if (typeof was !== 'number')
        return undefined;
    const isLower = weaker === 'lower';
    const now = typeof is === 'number' ? is : isLower ? 0 : 100;
    if (isLower ? now >= was : now <= was)
        return undefined;
    if (now !== is)
        return `no longer has ${name}`;
    return `${isLower ? 'lowers' : 'raises'} ${name} from ${was} to ${is}`;
}
function isOn(value) {
    return value === true || value === 'on';
}
function ofExcuses(before, after) {
    const textsOf = (settings, key) => new Set(settings[key].map(({ place: _, ...entry }) => JSON.stringify(entry, withoutPlaces)));
    const added = (key) => {
        const known = textsOf(before, key);
        return [...textsOf(after, key)].filter((entry) => !known.has(entry)).length;
    };
    const [ignored, exempted] = [added('ignore'), added('exemptions')];
    const severityIn = (settings, rule) => settings.severity.get(rule) ?? (0,_rules_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .ruleOf */ .Y)(rule).severity;
    const lowered = [...new Set([...before.severity.keys(), ...after.severity.keys()])]
        .map((rule) => [rule, severityIn(before, rule), severityIn(after, rule)])
        .filter(([, was, is]) => SEVERITIES.indexOf(is) < SEVERITIES.indexOf(was));
    const aliases = [...after.aliases]
        .filter(([name, others]) => JSON.stringify(before.aliases.get(name)) !== JSON.stringify(others))
        .map(([name]) => name);
    return [
        ...(ignored > 0
            ? [`adds ${ignored === 1 ? 'an entry' : `${ignored} entries`} under "ignore"`]
            : []),
        ...(exempted > 0
            ? [`adds ${exempted === 1 ? 'an entry' : `${exempted} entries`} under "exemptions"`]
            : []),
        ...lowered.map(([rule, , severity]) => `sets the severity of ${JSON.stringify(rule)} to ${JSON.stringify(severity)}`),
        ...aliases.map((name) => `gives ${JSON.stringify(name)} further names under "aliases"`),
    ];
}
function withoutPlaces(key, value) {
    return key === 'place' ? undefined : value;
}
function ofScope(before, after) {
    const differs = (key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]);
    return [
        ...(before.scope === 'all' && after.scope !== 'all'
            ? ['no longer checks everything ("scope")']
            : []),
        ...(differs('cards') ? ['looks for cards under other patterns ("cards")'] : []),
        ...(differs('tools') && before.tools !== undefined ? ['reads other tool lists ("tools")'] : []),
        ...(differs('traces') && before.traces !== undefined ? ['reads other traces ("traces")'] : []),
        ...listedElsewhere(before, after).map((name) => `names other tool lists or traces for ${JSON.stringify(name)}`),
        ...(differs('exclude') && after.exclude !== undefined
            ? ['leaves out other paths ("exclude")']
            : []),
        ...(differs('environment')
            ? ['takes another "environment"']
            : differs('environmentDefaults')
                ? ['changes the defaults of its environment']
                : []),
    ];
}
function listedElsewhere(before, after) {
    const textOfItems = ({ tools, traces }) => JSON.stringify([tools, traces]);
    return (before.agents ?? []).flatMap((agent) => {
        const now = after.agents?.find(({ name, card }) => name === agent.name && card === agent.card);
        return now && textOfItems(now) !== textOfItems(agent) ? [agent.name] : [];
    });
}
function namesOtherFloors(before, after) {
    return ofFloors(before, after).length > 0;
}
function ofFloors({ floors: before }, { floors: after }) {
    const changed = (name, one, other) => textOf(one) === textOf(other)
        ? []
        : [
            `${other === undefined ? 'no longer names the' : one === undefined ? 'names a' : 'names another'} floor under ${JSON.stringify(name)}`,
        ];
    const teams = new Set([...(before?.teams.keys() ?? []), ...(after?.teams.keys() ?? [])]);
    return [
        ...changed('platform', before?.platform, after?.platform),
        ...changed('org', before?.org, after?.org),
        ...[...teams].flatMap((team) => changed(`teams.${team}`, before?.teams.get(team), after?.teams.get(team))),
    ];
}
function textOf(floor) {
    return JSON.stringify(floor, withoutPlaces) ?? '';
}


/***/ })

};
