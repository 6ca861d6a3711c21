import type { Messages } from "@/lib/i18n/messages/es";

/** Every screen of numbers by its name, in the order of the navigation. */
export const analyticsScreens = (nav: Messages["numbers"]["nav"]) => [
  { label: nav.successMonitor, href: "/analytics/success-monitor" },
  { label: nav.orders, href: "/analytics/orders" },
  { label: nav.buyers, href: "/analytics/buyers" },
  { label: nav.claims, href: "/analytics/claims" },
  { label: nav.service, href: "/analytics/service" },
];
