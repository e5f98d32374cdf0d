/** Opens a list of faults; earlier ones come first. */
export function openFaults(faults) {
    const met = new Map(faults.map((fault) => [fault, 0]));
    return {
        meet: (method, path) => {
            const found = faults.find((fault) => {
                if (fault.method !== undefined && fault.method.toUpperCase() !== method)
                    return false;
                return met.get(fault) < (fault.times ?? Number.POSITIVE_INFINITY) && matches(fault.path, path);
            });
            if (found === undefined)
                return undefined;
            met.set(found, met.get(found) + 1);
            return found.answer;
        },
        neverMet: () => faults.filter((fault) => met.get(fault) === 0).map((fault) => `no request met the fault for ${fault.method ?? 'any'} ${fault.path}`),
    };
}
function matches(pattern, path) {
    if (typeof pattern !== 'string')
        return new RegExp(pattern.source, pattern.flags.replace('g', '')).test(path);
    const escaped = pattern.split('*').map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&'));
    const regex = new RegExp(`^${escaped.join('.*')}$`);
    return regex.test(path) || regex.test(path.split('?')[0]);
}
