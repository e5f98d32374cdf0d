import { ApiError, type GitHub } from './github.ts';

/**
 * The author of comments and issues that are written with a workflow token. GitHub does not reveal
 * the login of such a token (docs/reference/reports.md#comment).
 */
const WORKFLOW_BOT = 'github-actions[bot]';

/**
 * Returns the login that appears as author of what the token writes. GitHub refuses `GET /user` to
 * workflow tokens, but returns their login through GraphQL. If that is refused too, the login is
 * that of the workflow bot.
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
