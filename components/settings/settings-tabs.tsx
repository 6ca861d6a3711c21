"use client";

import { usePathname } from "next/navigation";
import { useEffect, useRef } from "react";
import { useMessages } from "@/components/i18n/use-messages";
import { Tabs } from "@/components/ui/tabs";

/** The sections this person may open. Hiding one is a courtesy: each page asks again. */
export function SettingsTabs({
  mayReview,
  mayAudit,
  mayManagePolicy,
  mayAuditClaims,
}: {
  mayReview: boolean;
  mayAudit: boolean;
  mayManagePolicy: boolean;
  mayAuditClaims: boolean;
}) {
  const { settings } = useMessages();
  const pathname = usePathname();
  const strip = useRef<HTMLDivElement>(null);
  const sections = [
    ...(mayReview ? (["team", "groups", "departments"] as const) : []),
    "macros" as const,
    ...(mayManagePolicy ? (["policy"] as const) : []),
    ...(mayAuditClaims ? (["refunds"] as const) : []),
    ...(mayAudit ? (["audit"] as const) : []),
    ...(["security", "preferences"] as const),
  ];

  // On a phone the strip is wider than the screen: the browser scrolls the open section into sight.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the address decides which section is open
  useEffect(() => {
    strip.current?.querySelector("[aria-current=page]")?.scrollIntoView({ block: "nearest", inline: "center" });
  }, [pathname]);

  return (
    <div ref={strip}>
      <Tabs
        label={settings.sections}
        className="gap-2 px-4.5 max-md:px-2.5"
        tabs={sections.map((section) => ({
          href: `/settings/${section}`,
          label: settings.tabs[section],
          current: pathname === `/settings/${section}`,
        }))}
      />
    </div>
  );
}
