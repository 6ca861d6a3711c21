import { createHash } from "node:crypto";
import { z } from "zod";
import type { DoorReason } from "@/lib/door";
import { type Locale, localeTags } from "@/lib/i18n/locales";
import type { Messages } from "@/lib/i18n/messages/es";
import type { AttachmentRefusal } from "./open-attachment";

/** Why a file is not there, as a person is told it, and what they can do about it. */
const REMEDIES = {
  "attachment-gone": null,
  "attachment-too-big": null,
  "marketplace-unavailable": "try again",
  "not-found": null,
  "signed-out": "sign in",
  fault: "try again",
  forbidden: null,
  invalid: null,
} satisfies Record<AttachmentRefusal | DoorReason, "try again" | "sign in" | null>;
export type LostFileReason = keyof typeof REMEDIES;

/** Whether what is asked for is shown by itself, in a tab, and not as a part of a page or to a program. */
export const isForTab = (request: Request): boolean => request.headers.get("accept")?.includes("text/html") ?? false;

/**
 * The refusal of a file as a page that says so, with its status: a tab that shows a code is a fault to whoever opened it. It has
 * neither script nor frame, and no word in it is anybody else's.
 */
export async function lostFilePage(
  refusal: Response,
  { messages, locale, theme }: { messages: Messages; locale: Locale; theme: string },
): Promise<Response> {
  const { title, close, reasons } = messages.afterSale.lostFile;
  const reason = reasonOf(await refusal.json());
  const remedies = {
    "try again": `<a href="">${messages.common.retry}</a>`,
    "sign in": `<a href="/sign-in">${messages.signIn.submit}</a>`,
  };
  const remedy = REMEDIES[reason];
  const page = `<!doctype html>
<html lang="${localeTags[locale]}" data-theme="${theme}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · Mostrador</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${reasons[reason]}</p>
<p>${remedy ? remedies[remedy] : close}</p>
</main>
</body>
</html>
`;
  return new Response(page, { status: refusal.status, headers: HEADERS });
}

const Refusal = z.object({ reason: z.string() });

function reasonOf(answer: unknown): LostFileReason {
  const { data } = Refusal.safeParse(answer);
  return data && isReason(data.reason) ? data.reason : "fault";
}

const isReason = (word: string): word is LostFileReason => Object.hasOwn(REMEDIES, word);

/** Colours as `app/globals.css` has them; no style sheet of ours is within reach of this address. */
const STYLE = `
:root { color-scheme: light dark; }
[data-theme="light"] { color-scheme: light; }
[data-theme="dark"] { color-scheme: dark; }
body { margin: 0; min-height: 100dvh; display: grid; place-items: center; padding: 24px; box-sizing: border-box;
  background: light-dark(#fefdfd, #15181a); color: light-dark(#4e4d48, #b1b7b9); font: 14px/20px Inter, system-ui, sans-serif; }
main { max-width: 320px; }
h1 { margin: 0 0 4px; font-size: 16px; line-height: 24px; font-weight: 600; color: light-dark(#1d1c18, #e7eaeb); }
p { margin: 0 0 12px; }
a { color: light-dark(#005e6c, #81d2db); }
`;

const HEADERS = {
  "content-type": "text/html; charset=utf-8",
  "cache-control": "no-store",
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "content-security-policy": `default-src 'none'; style-src 'sha256-${createHash("sha256").update(STYLE).digest("base64")}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
};
