import { ApiError, type GitHub } from './github.ts';

/**
 * The author of comments and issues that are written with a workflow token. Used if GitHub does not
 * reveal the token's login (docs/reference/reports.md#comment).
 */
const WORKFLOW_BOT = 'github-actions[bot]';

/**
 * Returns the login under which the client's token writes comments and issues. GitHub refuses `GET
 * /user` for workflow tokens, so GraphQL is used. If GitHub also refuses the query, returns the
 * workflow bot's login.
 * @throws ApiError if the request fails for another reason.
 */
export async function loginOfToken(github: GitHub): Promise<string> {
  try {
    const data = await github.graphql('query { viewer { login } }');
    const login = (data.viewer as { login?: unknown } | null | undefined)?.login;
    return typeof login === 'string' && login !== '' ? login : WORKFLOW_BOT;
  } catch (error) {
    if (error instanceof ApiError && error.kind === 'refused') return WORKFLOW_BOT;
    throw error;
  }
}
