import { ApiError, type GitHub } from './github.ts';

/**
 * The author of comments and issues written with a workflow token. GitHub refuses to name the login
 * of such a token (docs/reference/reports.md#comment).
 */
const WORKFLOW_BOT = 'github-actions[bot]';

/**
 * Returns the login with which the token writes. GitHub refuses `GET /user` for workflow tokens,
 * but GraphQL returns their login. If GraphQL refuses too, the login is the workflow's bot.
 * @throws ApiError
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
