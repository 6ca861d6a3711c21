import { ChannelError, type ChannelErrorKind } from "@/lib/channels/errors";

/** A sentence or word of the marketplace, and the code that says the same in our contract. */
export type Saying<Code extends string> = { says: RegExp; code: Code };

/** These say nothing about the request itself. */
const NOT_A_VERDICT: ChannelErrorKind[] = ["unauthorized", "rate-limited", "application-blocked"];

/**
 * For `.catch()`: throws a refusal again as `refused` with the first code whose saying fits what the marketplace wrote,
 * and everything else as it came. The numbers of these answers differ between resources, so only words count.
 */
export function inOurWords<Code extends string>(sayings: readonly Saying<Code>[]) {
  return (error: unknown): never => {
    if (!(error instanceof ChannelError) || error.httpStatus === null || NOT_A_VERDICT.includes(error.kind))
      throw error;
    const said = [error.code, error.message, ...error.causes].join("\n");
    const code = sayings.find(({ says }) => says.test(said))?.code;
    if (!code) throw error;
    const { message, causes, httpStatus } = error;
    throw new ChannelError("refused", { code, message, causes, httpStatus, cause: error });
  };
}
