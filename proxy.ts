import { type NextRequest, NextResponse } from "next/server";
import { env } from "@/lib/env";

/** Hosts that may show pictures: the marketplace's own, and the one we are configured to speak to. */
const PICTURE_HOSTS = "https://http2.mlstatic.com https://*.mlstatic.com";

/**
 * Sets the security headers, with a fresh nonce for each page. It is never the guard: sessions are checked where data is
 * read.
 */
export function proxy(request: NextRequest): NextResponse {
  const nonce = btoa(crypto.randomUUID());
  const policy = contentSecurityPolicy(nonce);
  const headers = new Headers(request.headers);
  // Next puts the nonce it finds here on its own scripts.
  headers.set("content-security-policy", policy);
  headers.set("x-nonce", nonce);

  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.headers.set(name, value);
  // These addresses are a key in themselves.
  if (/^\/(join|reset-password)\//.test(request.nextUrl.pathname))
    response.headers.set("referrer-policy", "no-referrer");
  // Behind a balancer the request itself is plain; the address that people use is what counts.
  if (request.nextUrl.protocol === "https:" || new URL(env().appUrl).protocol === "https:") {
    response.headers.set("strict-transport-security", "max-age=63072000; includeSubDomains");
  }
  return response;
}

const SECURITY_HEADERS = {
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "referrer-policy": "strict-origin-when-cross-origin",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": "camera=(), microphone=(), geolocation=(), payment=()",
};

function contentSecurityPolicy(nonce: string): string {
  const development = !env().production;
  const marketplace = ` ${new URL(env().meli.apiUrl).origin}`;
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ""}`,
    // Style attributes carry positions that only the browser knows (virtual rows, popovers); style sheets carry the rest.
    `style-src 'self'${development ? " 'unsafe-inline'" : ` 'nonce-${nonce}'`}`,
    "style-src-attr 'unsafe-inline'",
    `img-src 'self' data: ${PICTURE_HOSTS}${marketplace}`,
    "font-src 'self'",
    `connect-src 'self'${development ? " ws:" : ""}`,
    "manifest-src 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "object-src 'none'",
  ].join("; ");
}

export const config = {
  // Everything but what never changes (built files and icons) and what no browser reads: before a proxy runs, Next waits for
  // the whole body, however long a stranger takes to send it. Files come and go with headers of their own.
  matcher: ["/((?!_next/static|icon.svg|api/webhooks/|api/uploads|api/attachments/).*)"],
};
