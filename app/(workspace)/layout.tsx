import { cookies } from "next/headers";
import type { ReactNode } from "react";
import { LiveProvider } from "@/components/live/live-provider";
import { QueryProvider } from "@/components/live/query-provider";
import { findNavWidth } from "@/components/workspace/preferences";
import { findTheme } from "@/components/workspace/themes";
import { Workspace } from "@/components/workspace/workspace";
import { getOrganizationName } from "@/lib/auth/get-organization-name";
import { can } from "@/lib/auth/permissions";
import { pageActor } from "@/lib/auth/session";
import { pageSequence } from "@/lib/events/read-events";
import { countConversations } from "@/lib/inbox/count-conversations";
import { getIntakeStatus } from "@/lib/intake/get-intake-status";

export default async function WorkspaceLayout({ children }: { children: ReactNode }) {
  const actor = await pageActor();
  // Before anything else is read: what happens from here on arrives through the stream.
  const sequence = await pageSequence(actor.organizationId);
  const [organization, status, commercial, support, jar] = await Promise.all([
    getOrganizationName(actor),
    getIntakeStatus(actor),
    countConversations(actor, "commercial"),
    countConversations(actor, "support"),
    cookies(),
  ]);
  return (
    <QueryProvider>
      <LiveProvider organizationId={actor.organizationId} sequence={sequence}>
        <Workspace
          organization={organization}
          person={{ id: actor.id, name: actor.name, role: actor.role }}
          nav={findNavWidth(jar.get("nav")?.value)}
          theme={findTheme(jar.get("theme")?.value) ?? "system"}
          status={JSON.parse(JSON.stringify(status))}
          counts={{ commercial, support }}
          seesNumbers={can(actor, "analytics.read")}
        >
          {children}
        </Workspace>
      </LiveProvider>
    </QueryProvider>
  );
}
