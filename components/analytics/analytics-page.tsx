"use client";

import { usePathname } from "next/navigation";
import { type ReactNode, useEffect, useRef } from "react";
import { useMessages } from "@/components/i18n/use-messages";
import { Tabs } from "@/components/ui/tabs";
import { Page, PageHead } from "@/components/workspace/page-head";
import { NoStore } from "./no-store";
import { analyticsScreens } from "./screens";
import { useLiveNumbers } from "./use-live-numbers";

/** The frame of every screen of numbers, which keeps them in step with what happens. */
export function AnalyticsPage({
  title,
  stores,
  compared,
  actions,
  children,
}: {
  title: string;
  /** Whose numbers; without any, the screen says how to get there. */
  stores: readonly unknown[];
  compared?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
}) {
  useLiveNumbers();
  if (stores.length === 0) {
    return (
      <Frame title={title}>
        <NoStore />
      </Frame>
    );
  }
  return (
    <Frame title={title} compared={compared} actions={actions}>
      {children}
    </Frame>
  );
}

function Frame({
  title,
  compared,
  actions,
  children,
}: {
  title: string;
  compared?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
}) {
  return (
    <Page
      head={
        <>
          <PageHead
            title={title}
            actions={
              <div className="flex shrink-0 items-center gap-2">
                {compared && <span className="mr-1 truncate text-3 max-xl:hidden">{compared}</span>}
                {actions}
              </div>
            }
          />
          <ScreenTabs />
          {compared && (
            <p className="flex h-8 shrink-0 items-center border-b px-6 text-12 text-3 max-md:px-4 xl:hidden">
              {compared}
            </p>
          )}
        </>
      }
    >
      {children}
    </Page>
  );
}

/** The way to the other screens where the navigation does not list them: collapsed, or at the foot. */
function ScreenTabs() {
  const { nav } = useMessages().numbers;
  const pathname = usePathname();
  const strip = useRef<HTMLDivElement>(null);
  // A phone does not show all of them: the one that is open moves into sight.
  useEffect(() => {
    strip.current?.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest", inline: "center" });
  }, []);
  return (
    <div ref={strip} className="contents">
      <Tabs
        label={nav.title}
        className="hidden px-4 nav-collapsed:flex nav-collapsed:px-5 max-md:flex max-md:px-3"
        tabs={analyticsScreens(nav).map(({ href, label }) => ({ href, label, current: pathname.startsWith(href) }))}
      />
    </div>
  );
}
