import type { Metadata } from "next";
import { SignInScreen } from "@/components/sign-in/sign-in-screen";
import { DeadLink } from "@/components/team/dead-link";
import { NewPasswordForm } from "@/components/team/new-password-form";
import { passwordCharactersMin } from "@/lib/auth/password";
import { messagesFor } from "@/lib/i18n/messages-for";
import { say } from "@/lib/i18n/say";
import { findAccessLink } from "@/lib/team/find-access-link";

/** The address is the key, so it goes to nobody else. */
export const metadata: Metadata = { title: { absolute: "Mostrador" }, referrer: "no-referrer" };

export default async function ResetPasswordPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const { messages } = await messagesFor();
  const link = await findAccessLink({ token, kind: "reset-password" });
  if (!link.ok) return <DeadLink reason={link.reason} messages={messages} />;

  const { title, text } = messages.team.newPassword;
  const email = link.value.person?.email ?? "";
  return (
    <SignInScreen messages={messages} title={title} text={say(text, { email })}>
      <NewPasswordForm token={token} email={email} charactersMin={passwordCharactersMin} />
    </SignInScreen>
  );
}
