import { blobSha, bytesOf, treeObjects } from './file-tree.js';
/** Gives plain repository data its lookups. */
export function openRepository(name, data) {
    const trees = new Map();
    const tree = (commit) => {
        const known = trees.get(commit) ?? treeObjects(data.commits[commit] ?? {});
        trees.set(commit, known);
        return known;
    };
    let blobs;
    const allBlobs = () => {
        const contents = Object.values(data.commits).flatMap((files) => Object.values(files));
        blobs ??= new Map(contents.map((content) => [blobSha(content), bytesOf(content)]));
        return blobs;
    };
    return {
        name,
        token: data.token,
        resolve: (ref) => {
            if (Object.hasOwn(data.commits, ref))
                return ref;
            const refs = data.refs ?? {};
            const spelled = [ref, ref.replace(/^refs\/(?:heads|tags)\//, ''), `refs/heads/${ref}`, `refs/tags/${ref}`, `refs/${ref}`];
            const found = spelled.find((name) => Object.hasOwn(refs, name));
            if (found !== undefined)
                return refs[found];
            return ref === 'HEAD' ? (refs.main ?? refs['refs/heads/main']) : undefined;
        },
        files: (commit) => data.commits[commit] ?? {},
        parents: (commit) => data.parents?.[commit] ?? [],
        tree,
        treeBySha: (sha) => {
            for (const commit of Object.keys(data.commits)) {
                const { directories } = tree(commit);
                const start = [...directories].find(([, directory]) => directory.sha === sha);
                if (start === undefined)
                    continue;
                return entriesBelow(directories, start[0]);
            }
            return undefined;
        },
        blobBySha: (sha) => allBlobs().get(sha),
    };
}
function entriesBelow(directories, start) {
    const below = (path, prefix) => (directories.get(path)?.entries ?? []).flatMap((entry) => {
        const named = { ...entry, path: `${prefix}${entry.path}` };
        if (entry.type === 'blob')
            return [named];
        return [named, ...below(path === '' ? entry.path : `${path}/${entry.path}`, `${named.path}/`)];
    });
    return below(start, '');
}
