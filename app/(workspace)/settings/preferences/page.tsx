import { cookies } from "next/headers";
import { OwnName } from "@/components/settings/own-name";
import { OwnPreferences } from "@/components/settings/own-preferences";
import { Section } from "@/components/settings/section";
import { findTheme } from "@/components/workspace/themes";
import { pageActor } from "@/lib/auth/session";
import { messagesFor } from "@/lib/i18n/messages-for";

export default async function PreferencesPage() {
  const { name } = await pageActor();
  const { preferences } = (await messagesFor()).messages.settings;
  const theme = findTheme((await cookies()).get("theme")?.value) ?? "system";
  return (
    <>
      <Section title={preferences.title} text={preferences.text}>
        <OwnPreferences theme={theme} />
      </Section>
      <Section title={preferences.nameTitle}>
        <OwnName name={name} />
      </Section>
    </>
  );
}
