"use client";

import { usePathname } from "next/navigation";
import { type ReactNode, useState } from "react";
import { useMessages } from "@/components/i18n/use-messages";
import { BottomBar } from "./bottom-bar";
import type { NavItem } from "./nav-item";
import { type NavWidth, remember } from "./preferences";
import { Sidebar } from "./sidebar";

/**
 * The frame of every signed-in screen: navigation, the page, the status bar. Below 720 px the navigation is a bar at
 * the foot, which leaves while a conversation is open.
 */
export function WorkspaceShell({
  organization,
  items,
  nav,
  person,
  status,
  children,
}: {
  organization: string;
  items: readonly NavItem[];
  /** What the person chose, as the cookie `nav` says; null while they have not. */
  nav: NavWidth | null;
  /** The person's own menu. */
  person: ReactNode;
  status: ReactNode;
  children: ReactNode;
}) {
  const m = useMessages();
  const [chosen, setChosen] = useState(nav);
  const path = usePathname();

  function choose(next: NavWidth) {
    remember("nav", next);
    setChosen(next);
  }

  return (
    <div
      data-nav={chosen ?? roomFor(path)}
      className="group/shell grid h-dvh grid-cols-[212px_minmax(0,1fr)] grid-rows-[minmax(0,1fr)_auto] overflow-hidden nav-collapsed:grid-cols-[52px_minmax(0,1fr)] max-md:grid-cols-1 max-md:grid-rows-[minmax(0,1fr)_auto_auto]"
    >
      <a
        href="#page"
        className="sr-only z-50 rounded-md bg-raised px-3 py-2 font-medium text-1 shadow-pop focus:not-sr-only focus:fixed focus:top-2 focus:left-2"
      >
        {m.workspace.skip}
      </a>
      <Sidebar organization={organization} items={items} onChoose={choose} person={person} />
      <main id="page" tabIndex={-1} className="min-h-0 min-w-0 border-l bg-surface outline-none max-md:border-l-0">
        {children}
      </main>
      {status}
      <BottomBar items={items} person={person} />
    </div>
  );
}

/** In the inboxes the navigation makes room by itself: for the buyer's name, and for what was bought, claimed and shipped. */
function roomFor(path: string): "open" | "yielding" | "yielding-more" {
  if (path.startsWith("/support")) return "yielding-more";
  return path.startsWith("/commercial") ? "yielding" : "open";
}
