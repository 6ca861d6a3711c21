import { ChangePassword } from "@/components/settings/change-password";
import { EndSessions } from "@/components/settings/end-sessions";
import { Section } from "@/components/settings/section";
import { passwordCharactersMin } from "@/lib/auth/password";
import { pageActor } from "@/lib/auth/session";
import { messagesFor } from "@/lib/i18n/messages-for";
import { say } from "@/lib/i18n/say";

export default async function SecurityPage() {
  const { email } = await pageActor();
  const { security } = (await messagesFor()).messages.settings;
  return (
    <>
      <Section title={security.title} text={say(security.text, { email })}>
        <ChangePassword charactersMin={passwordCharactersMin} />
      </Section>
      <Section title={security.sessionsTitle} text={security.sessionsText}>
        <EndSessions />
      </Section>
    </>
  );
}
