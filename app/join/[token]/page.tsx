import type { Metadata } from "next";
import { SignInScreen } from "@/components/sign-in/sign-in-screen";
import { DeadLink } from "@/components/team/dead-link";
import { JoinForm } from "@/components/team/join-form";
import { passwordCharactersMin } from "@/lib/auth/password";
import { messagesFor } from "@/lib/i18n/messages-for";
import { say } from "@/lib/i18n/say";
import { findAccessLink } from "@/lib/team/find-access-link";

/** The address is the key, so it goes to nobody else. */
export const metadata: Metadata = { title: { absolute: "Mostrador" }, referrer: "no-referrer" };

export default async function JoinPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const { messages } = await messagesFor();
  const link = await findAccessLink({ token, kind: "join" });
  if (!link.ok) return <DeadLink reason={link.reason} messages={messages} />;

  const { title, text } = messages.team.join;
  return (
    <SignInScreen messages={messages} title={say(title, { organization: link.value.organizationName })} text={text}>
      <JoinForm token={token} charactersMin={passwordCharactersMin} />
    </SignInScreen>
  );
}
