import { USUAL_PERMISSIONS } from './state.js';
/** The route that answers a method and the path below the repository, with the decoded parameters of its path. */
export function findRoute(routes, method, path) {
    for (const route of routes) {
        if (route.method !== method)
            continue;
        const pattern = route.path.replaceAll(/\{(\w+)(\+?)\}/g, (_, name, rest) => `(?<${name}>${rest === '' ? '[^/]+' : '.+'})`);
        const match = new RegExp(`^${pattern}$`).exec(path);
        if (match === null)
            continue;
        const params = Object.entries(match.groups ?? {}).map(([name, value]) => [name, decodeURIComponent(value)]);
        return { route, params: Object.fromEntries(params) };
    }
    return undefined;
}
/** Whether the token's permissions allow one of the needs; `write` includes `read`. */
export function isAllowed(state, needs) {
    const granted = state.options.permissions ?? USUAL_PERMISSIONS;
    return needs.some((need) => {
        const [scope, level] = need.split(':');
        const has = granted[scope] ?? 'none';
        return has === 'write' || has === level;
    });
}
