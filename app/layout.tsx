import type { Metadata, Viewport } from "next";
import { cookies, headers } from "next/headers";
import type { ReactNode } from "react";
import { MessagesProvider } from "@/components/i18n/messages-provider";
import { RememberTimeZone } from "@/components/i18n/remember-time-zone";
import { Toasts } from "@/components/ui/toast";
import { findTheme } from "@/components/workspace/themes";
import { localeTags } from "@/lib/i18n/locales";
import { messagesFor } from "@/lib/i18n/messages-for";
import { inter, interExt } from "./fonts";
import "./globals.css";

export const metadata: Metadata = {
  title: { default: "Mostrador", template: "%s · Mostrador" },
  applicationName: "Mostrador",
  icons: { icon: { url: "/icon.svg", type: "image/svg+xml" } },
  robots: { index: false, follow: false },
  formatDetection: { telephone: false, email: false, address: false },
};

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#f4f4f1" },
    { media: "(prefers-color-scheme: dark)", color: "#0f1213" },
  ],
};

/** Theme, language and system are known from the request, so the first paint is the right one and needs no script. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  const speech = await messagesFor();
  const theme = findTheme((await cookies()).get("theme")?.value) ?? "system";
  const isMac = /Macintosh|iPhone|iPad/.test((await headers()).get("user-agent") ?? "");
  return (
    <html
      lang={localeTags[speech.locale]}
      data-theme={theme}
      data-os={isMac ? "mac" : undefined}
      className={`${inter.variable} ${interExt.variable}`}
    >
      <body className="font-sans">
        <MessagesProvider speech={speech}>
          {children}
          <Toasts />
          <RememberTimeZone />
        </MessagesProvider>
      </body>
    </html>
  );
}
