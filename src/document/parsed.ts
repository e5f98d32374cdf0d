import type { LoadProblem, Node } from './document.ts';

/** The result of parsing a text: the root of its tree, or the problems that prevented parsing. */
export type Parsed = { readonly root: Node } | { readonly problems: readonly LoadProblem[] };
