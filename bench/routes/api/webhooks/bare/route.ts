/**
 * The most that this server can do with a webhook: an answer that touches nothing. It lies beside the real one, so that both are
 * reached in the same way.
 */
export const POST = () => new Response(null, { status: 200 });
