import type { LoadProblem, Node } from './document.ts';

/** The result of parsing a text: either its tree or the problems, never both. */
export type Parsed = { readonly root: Node } | { readonly problems: readonly LoadProblem[] };
