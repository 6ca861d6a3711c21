"use client";

import { useQuery } from "@tanstack/react-query";
import { ChartNoAxesColumn, LifeBuoy, MessageCircleQuestionMark, Plug, Settings } from "lucide-react";
import type { ReactNode } from "react";
import { analyticsScreens } from "@/components/analytics/screens";
import { ApprovalsNotice } from "@/components/claims/approvals-notice";
import { useMessages } from "@/components/i18n/use-messages";
import { countsQuery } from "@/components/inbox/queries";
import { ReplyAlerts } from "@/components/inbox/reply-alerts";
import type { Jsonified } from "@/components/live/fetch-json";
import { useLive } from "@/components/live/live-provider";
import { statusQuery } from "@/components/live/queries";
import { Icon } from "@/components/ui/icon";
import type { Role } from "@/db/vocabulary";
import type { ConversationCounts } from "@/lib/inbox/count-conversations";
import type { InboxModule } from "@/lib/inbox/input";
import type { IntakeStatus } from "@/lib/intake/get-intake-status";
import type { NavItem } from "./nav-item";
import { Overlays } from "./overlays";
import { PersonMenu } from "./person-menu";
import type { NavWidth } from "./preferences";
import { StatusBar } from "./status-bar";
import { StoreTrouble } from "./store-trouble";
import type { Theme } from "./themes";
import { WorkspaceShell } from "./workspace-shell";

/** Everything around a page: where one can go, who one is, and whether what one sees is the present. */
export function Workspace({
  organization,
  person,
  nav,
  theme,
  status,
  counts,
  seesNumbers,
  children,
}: {
  organization: string;
  person: { id: string; name: string; role: Role };
  nav: NavWidth | null;
  theme: Theme;
  status: Jsonified<IntakeStatus>;
  counts: Counts;
  /** Whether *Análisis* is theirs to look at. */
  seesNumbers: boolean;
  children: ReactNode;
}) {
  const m = useMessages();
  const items = useNavItems(counts, seesNumbers);
  return (
    <>
      <WorkspaceShell
        organization={organization}
        items={items}
        nav={nav}
        person={
          <PersonMenu
            name={person.name}
            role={m.workspace.roles[person.role]}
            theme={theme}
            securityHref="/settings/security"
            onSignOut={leave}
          />
        }
        status={<Status initial={status} />}
      >
        <div className="flex h-full min-h-0 flex-col">
          <StoreTrouble initial={status} />
          <ApprovalsNotice initial={counts} />
          <div className="min-h-0 flex-1">{children}</div>
        </div>
      </WorkspaceShell>
      <ReplyAlerts me={person.id} />
      <Overlays items={items.map(toPaletteItem)} />
    </>
  );
}

type Counts = Record<InboxModule, ConversationCounts>;

function useNavItems(counts: Counts, seesNumbers: boolean): (NavItem & { keys: string })[] {
  const { workspace, numbers } = useMessages();
  const { nav } = workspace;
  const commercial = <WaitingCount module="commercial" initial={counts.commercial} />;
  const support = <WaitingCount module="support" initial={counts.support} />;
  return [
    {
      label: nav.commercial,
      shortLabel: nav.commercialShort,
      href: "/commercial/inbox",
      section: "/commercial",
      icon: <Icon of={MessageCircleQuestionMark} />,
      count: commercial,
      children: [{ label: nav.inbox, href: "/commercial/inbox", count: commercial }],
      keys: "g i",
    },
    {
      label: nav.support,
      shortLabel: nav.supportShort,
      href: "/support/inbox",
      section: "/support",
      icon: <Icon of={LifeBuoy} />,
      count: support,
      children: [{ label: nav.inbox, href: "/support/inbox", count: support }],
      keys: "g o",
    },
    { label: nav.integrations, href: "/integrations", icon: <Icon of={Plug} />, keys: "g t" },
    ...(seesNumbers
      ? [
          {
            label: nav.analytics,
            href: "/analytics/success-monitor",
            section: "/analytics",
            icon: <Icon of={ChartNoAxesColumn} />,
            children: analyticsScreens(numbers.nav),
            keys: "g n",
          },
        ]
      : []),
    {
      label: nav.settings,
      href: "/settings",
      section: "/settings",
      icon: <Icon of={Settings} />,
      keys: "g s",
    },
  ];
}

const toPaletteItem = ({ label, href, icon, keys }: NavItem & { keys: string }) => ({
  id: href,
  label,
  href,
  icon,
  keys,
});

/** How many conversations are open, kept up to date by the live stream. */
function WaitingCount({ module, initial }: { module: InboxModule; initial: ConversationCounts }) {
  const { data } = useQuery({ ...countsQuery(module), initialData: initial });
  if (data.all === 0) return null;
  return data.all >= COUNT_MAX ? `${COUNT_MAX - 1}+` : data.all;
}

/** The server counts no further than this. */
const COUNT_MAX = 1000;

function Status({ initial }: { initial: Jsonified<IntakeStatus> }) {
  const { state, lastHeardAt } = useLive();
  const { data } = useQuery({ ...statusQuery(), initialData: initial });
  return (
    <StatusBar
      state={state}
      lastHeardAt={lastHeardAt}
      hasStore={data.store !== null}
      missing={data.lastSweep && { count: data.lastSweep.missing, checkedAt: data.lastSweep.sweptAt }}
    />
  );
}

/** Ends the session here; other devices stay signed in. */
async function leave() {
  const { signOut } = await import("next-auth/react");
  await signOut({ redirect: false });
  window.location.assign("/sign-in");
}
