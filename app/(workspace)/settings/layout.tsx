import type { Metadata } from "next";
import type { ReactNode } from "react";
import { SettingsTabs } from "@/components/settings/settings-tabs";
import { Page, PageHead } from "@/components/workspace/page-head";
import { can } from "@/lib/auth/permissions";
import { pageActor } from "@/lib/auth/session";
import { messagesFor } from "@/lib/i18n/messages-for";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await messagesFor()).messages.settings.title };
}

export default async function SettingsLayout({ children }: { children: ReactNode }) {
  const actor = await pageActor();
  const { messages } = await messagesFor();
  const head = (
    <>
      <PageHead title={messages.settings.title} />
      <SettingsTabs
        mayReview={can(actor, "team.review")}
        mayAudit={can(actor, "audit.read")}
        mayManagePolicy={can(actor, "policy.manage")}
        mayAuditClaims={can(actor, "claim.audit")}
      />
    </>
  );
  return <Page head={head}>{children}</Page>;
}
