import type { Reply } from "../http/call";
import { type Content, html, type Markup } from "./html";

export interface PageOptions {
  title: string;
  /** Which entry of the menu is this page's; absent on pages without a menu. */
  section?: "inicio" | "tienda" | "compras" | "vendedor" | "fallas" | "notificaciones";
  /** Where a form of this page may be sent on to; the browser checks redirects too. */
  formTargets?: string[];
  status?: number;
  headers?: Record<string, string>;
  /** Narrow pages are centred cards. */
  isNarrow?: boolean;
}

const menu = [
  ["tienda", "/tienda", "Tienda"],
  ["compras", "/compras", "Mis compras"],
  ["vendedor", "/vendedor", "Lado vendedor"],
  ["fallas", "/fallas", "Fallas"],
  ["notificaciones", "/notificaciones", "Notificaciones"],
] as const;

/** A whole page with its security headers. */
export function page(options: PageOptions, content: Content): Reply {
  const body = html`<!doctype html>
<html lang="es">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${options.title} · Mercado Libre de prueba</title>
<link rel="icon" href="/assets/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/assets/sandbox.css">
<script src="/assets/sandbox.js" defer></script>
</head>
<body>
<a class="skip" href="#contenido">Ir al contenido</a>
${options.isNarrow ? null : header(options.section)}
<main id="contenido" class="${options.isNarrow ? "narrow" : "wide"}">${content}</main>
</body>
</html>`;
  return {
    status: options.status ?? 200,
    headers: {
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": [
        "default-src 'none'",
        "style-src 'self'",
        "script-src 'self'",
        "img-src 'self'",
        "connect-src 'self'",
        `form-action 'self' ${(options.formTargets ?? []).join(" ")}`.trim(),
        "base-uri 'none'",
        "frame-ancestors 'none'",
      ].join("; "),
      "referrer-policy": "same-origin",
      ...options.headers,
    },
    body: body.text,
  };
}

/** A piece of a page, for a script that puts it in place. */
export function fragment(content: Markup): Reply {
  return { status: 200, headers: { "content-type": "text/html; charset=utf-8" }, body: content.text };
}

function header(section: PageOptions["section"]): Markup {
  return html`<header class="top">
<div class="top-in">
<a class="brand" href="/"><img src="/assets/icon.svg" alt="" width="26" height="26"><span>Mercado Libre <b>de prueba</b></span><em>sandbox</em></a>
<nav aria-label="Secciones">${menu.map(([id, href, label]) =>
    id === section ? html`<a href="${href}" aria-current="page">${label}</a>` : html`<a href="${href}">${label}</a>`,
  )}</nav>
</div>
</header>`;
}
