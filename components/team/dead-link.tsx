import Link from "next/link";
import { SignInScreen } from "@/components/sign-in/sign-in-screen";
import { buttonClass } from "@/components/ui/button";
import type { Messages } from "@/lib/i18n/messages/es";
import type { LinkRefusal } from "@/lib/team/access-links";

/** A link that opens nothing: why, and where to go. */
export function DeadLink({ reason, messages }: { reason: LinkRefusal; messages: Messages }) {
  const { deadLink, refusals } = messages.team;
  return (
    <SignInScreen messages={messages} title={deadLink.title} text={refusals[reason]}>
      <Link href="/sign-in" className={buttonClass("outline", "l")}>
        {deadLink.toSignIn}
      </Link>
    </SignInScreen>
  );
}
