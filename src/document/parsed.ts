import type { LoadProblem, Node } from './document.ts';

/** The result of a syntax reader: the tree of a string, or its problems, but never both. */
export type Parsed = { readonly root: Node } | { readonly problems: readonly LoadProblem[] };
