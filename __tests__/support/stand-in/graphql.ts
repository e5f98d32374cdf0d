import type { Answer } from './answer.ts';
import { ok } from './answer.ts';
import { blobSha, bytesOf, submoduleCommit } from './file-tree.ts';
import type { Argument, Field } from './graphql-query.ts';
import { parseQuery } from './graphql-query.ts';
import type { Repository } from './repository.ts';
import { isAllowed } from './route.ts';
import type { State } from './state.ts';

/** The maximum number of bytes of a blob's text that GraphQL returns. */
const TEXT_BYTES = 512_000;

/** The input of the GraphQL endpoint for one request. */
export interface GraphqlCall {
  readonly state: State;
  readonly body: unknown;
  /** Returns the repository with the given name, if the token may see it. */
  find(name: string): Repository | undefined;
  problem(sentence: string): void;
}

interface GraphqlError {
  readonly type: string;
  readonly path: readonly string[];
  readonly message: string;
}

type Variables = Readonly<Record<string, unknown>>;

/**
 * Answers `viewer { login }`, and blobs through `repository { object(expression:) }`, with any
 * aliases. The status is always 200, as on GitHub.
 */
export function answerGraphql(call: GraphqlCall): Answer {
  const body = call.body as { query?: unknown; variables?: Variables } | undefined;
  if (typeof body?.query !== 'string') {
    call.problem('has no query');
    return ok({
      errors: [{ message: 'A query attribute must be specified and must be a string.' }],
    });
  }
  let fields: readonly Field[];
  try {
    fields = parseQuery(body.query);
  } catch (error) {
    const message = `Parse error: ${(error as Error).message}`;
    call.problem(message);
    return ok({ errors: [{ message }] });
  }
  const errors: GraphqlError[] = [];
  const data = Object.fromEntries(
    fields.map((field) => [field.alias, root(call, field, body.variables ?? {}, errors)]),
  );
  return ok(errors.length === 0 ? { data } : { data, errors });
}

function root(
  call: GraphqlCall,
  field: Field,
  variables: Variables,
  errors: GraphqlError[],
): unknown {
  const fail = (type: string, message: string): null => {
    errors.push({ type, path: [field.alias], message });
    return null;
  };
  switch (field.name) {
    case 'viewer': {
      if (call.state.options.viewerLogin === null)
        return fail('FORBIDDEN', 'Resource not accessible by integration');
      return select(call, field, { login: call.state.author, __typename: 'User' });
    }
    case 'rateLimit':
      return select(call, field, {
        __typename: 'RateLimit',
        ...(call.state.options.points ?? { remaining: 4999, resetAt: '2026-11-21T13:00:00Z' }),
      });
    case 'repository': {
      const name = `${argumentValue(field.arguments.owner, variables)}/${argumentValue(field.arguments.name, variables)}`;
      const repository = call.find(name);
      if (repository === undefined)
        return fail('NOT_FOUND', `Could not resolve to a Repository with the name '${name}'.`);
      if (repository === call.state.repository && !isAllowed(call.state, ['contents:read']))
        return fail('FORBIDDEN', 'Resource not accessible by integration');
      return Object.fromEntries(
        field.fields.map((inner) => [
          inner.alias,
          ofRepository(call, repository, inner, variables),
        ]),
      );
    }
    default:
      return unknownField(call, field, 'Query');
  }
}

function ofRepository(
  call: GraphqlCall,
  repository: Repository,
  field: Field,
  variables: Variables,
): unknown {
  if (field.name === 'nameWithOwner') return repository.name;
  if (field.name !== 'object') return unknownField(call, field, 'Repository');
  if (field.arguments.oid !== undefined)
    return objectById(
      call,
      repository,
      field,
      String(argumentValue(field.arguments.oid, variables)),
    );
  const expression = String(argumentValue(field.arguments.expression, variables));
  const colon = expression.indexOf(':');
  const commit = repository.resolve(colon < 0 ? expression : expression.slice(0, colon));
  const path = expression.slice(colon + 1);
  if (commit === undefined) return null;
  if (colon < 0) return select(call, field, { __typename: 'Commit', oid: commit });
  const files = repository.files(commit);
  const tree = repository.tree(commit).directories.get(path);
  if (tree !== undefined) return treeFields(call, repository, field, tree.sha);
  // The commit of a submodule belongs to another repository.
  if (!Object.hasOwn(files, path) || submoduleCommit(files[path]!) !== undefined) return null;
  return blobFields(call, field, bytesOf(files[path]!), blobSha(files[path]!));
}

/** Answers with the blob or the tree that has this id. */
function objectById(call: GraphqlCall, repository: Repository, field: Field, oid: string): unknown {
  if (repository.treeBySha(oid) !== undefined) return treeFields(call, repository, field, oid);
  const blob = repository.blobBySha(oid);
  return blob === undefined ? null : blobFields(call, field, blob, oid);
}

/** Answers with the fields of a tree: its id, and its entries with the objects below them. */
function treeFields(
  call: GraphqlCall,
  repository: Repository,
  field: Field,
  oid: string,
): Readonly<Record<string, unknown>> {
  const own = (repository.treeBySha(oid) ?? []).filter(({ path }) => !path.includes('/'));
  const entry = (inner: Field, of: (typeof own)[number]): unknown => {
    const below = inner.fields.find(({ name }) => name === 'object');
    return select(call, inner, {
      __typename: 'TreeEntry',
      name: of.path,
      type: of.type,
      mode: Number.parseInt(of.mode, 8),
      oid: of.sha,
      size: of.size ?? 0,
      object:
        below === undefined || of.type === 'commit'
          ? null
          : of.type === 'tree'
            ? treeFields(call, repository, below, of.sha)
            : {},
    });
  };
  return Object.fromEntries(
    field.fields.flatMap((inner): [string, unknown][] => {
      if (inner.name === 'entries') return [[inner.alias, own.map((of) => entry(inner, of))]];
      if (inner.name === 'oid') return [[inner.alias, oid]];
      if (inner.name === '__typename') return [[inner.alias, 'Tree']];
      // Fields of "... on Blob" do not apply to a tree.
      return [];
    }),
  );
}

function blobFields(call: GraphqlCall, field: Field, bytes: Uint8Array, oid: string): unknown {
  const limit = call.state.options.textLimit ?? TEXT_BYTES;
  const isBinary = bytes.includes(0);
  return select(call, field, {
    __typename: 'Blob',
    oid,
    // Decoding drops an incomplete character at the cut.
    text: isBinary ? null : new TextDecoder().decode(bytes.subarray(0, limit), { stream: true }),
    isTruncated: !isBinary && bytes.length > limit,
    isBinary,
    byteSize: bytes.length,
  });
}

function select(
  call: GraphqlCall,
  field: Field,
  whole: Readonly<Record<string, unknown>>,
): unknown {
  return Object.fromEntries(
    field.fields.map((inner) => [
      inner.alias,
      inner.name in whole ? whole[inner.name] : unknownField(call, inner, String(whole.__typename)),
    ]),
  );
}

function unknownField(call: GraphqlCall, field: Field, type: string): null {
  call.problem(`asks for the field "${field.name}" of ${type}, which the stand-in does not know`);
  return null;
}

function argumentValue(argument: Argument | undefined, variables: Variables): unknown {
  if (argument === undefined) return undefined;
  return 'variable' in argument ? variables[argument.variable] : argument.literal;
}
