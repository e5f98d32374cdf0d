import { ApiError, type GitHub } from './github.ts';

/**
 * The author of comments and issues that a workflow token writes. GitHub may not reveal the login
 * of such a token (docs/reference/reports.md#comment).
 */
const WORKFLOW_BOT = 'github-actions[bot]';

/**
 * Returns the login under which the token writes comments and issues. GitHub refuses `GET /user`
 * for workflow tokens, so the login is read through GraphQL. If GitHub refuses this too, the login
 * is that of the workflow bot.
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
