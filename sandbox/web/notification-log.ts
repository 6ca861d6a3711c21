import { personById } from "../catalog/persons";
import { type Outcome, seeOther } from "../http/call";
import type { LogLine } from "../notifications";
import type { SandboxRoute, World } from "../world";
import { html, type Markup } from "./html";
import { noticeOf } from "./notice";
import { fragment, page } from "./page";
import { ago, clock } from "./words";

const linesShown = 100;

export const notificationLogRoutes: SandboxRoute[] = [
  { method: "GET", path: "/notificaciones", access: "control", handle: show },
  {
    method: "GET",
    path: "/notificaciones/renglones",
    access: "control",
    handle: (_call, world) => fragment(html`${content(world)}`),
  },
  {
    method: "POST",
    path: "/notificaciones/ya",
    access: "control",
    handle: async (_call, world) => {
      await world.courier.flush();
      return seeOther("/notificaciones?aviso=hecho");
    },
  },
];

function show(call: Parameters<SandboxRoute["handle"]>[0], world: World): Outcome {
  const url = world.courier.callbackUrl;
  return page(
    { title: "Notificaciones", section: "notificaciones" },
    html`${noticeOf(call)}
<div class="page-head"><div><h1>Notificaciones</h1><p>${url ? html`Se envían a <span class="mono">${withoutSecret(url)}</span>. La aplicación tiene 500 ms para contestar 200; si no, se reintenta hasta 8 veces en una hora.` : "No hay dirección de avisos: la aplicación no recibe notificaciones."}</p></div>
<form method="post" action="/notificaciones/ya"><button class="button">Enviar ya lo pendiente</button></form></div>
<div class="stack" data-live="/notificaciones/renglones" data-source="/novedades?de=notificaciones">${content(world)}</div>`,
  );
}

const outcomes: Record<LogLine["outcome"], [label: string, tag: string]> = {
  delivered: ["Entregada", "tag-ok"],
  refused: ["Sin entregar, se reintenta", "tag-warn"],
  missed: ["A missed feeds", "tag-bad"],
  dropped: ["Perdida a propósito", "tag-bad"],
  fallback: ["Tópico apagado", "tag-bad"],
  "no-address": ["Sin dirección", ""],
};

function content({ state, courier }: World): Markup {
  const waiting = state.all("deliveries").filter(({ attempts }) => attempts > 0);
  const missed = courier.missed().length;
  return html`<p class="row"><span class="tag ${waiting.length > 0 ? "tag-warn" : ""}">${waiting.length} esperan otro intento</span><span class="tag ${missed > 0 ? "tag-bad" : ""}">${missed} en missed feeds</span></p>
<section class="card"><h2>Últimos intentos</h2><div class="table-wrap"><table class="list">
<thead><tr><th>Hora</th><th>Tópico</th><th>Recurso</th><th>Vendedor</th><th class="num">Intento</th><th class="num">Contestó</th><th>Resultado</th></tr></thead>
<tbody>${
    courier.log.length === 0
      ? html`<tr><td colspan="7" class="quiet">Todavía no pasó nada. Hacé una pregunta en la <a href="/tienda">tienda</a>.</td></tr>`
      : courier.log.slice(0, linesShown).map(line)
  }</tbody></table></div></section>`;
}

function line({ at, topic, resource, userId, attempt, outcome, httpCode, requestMs }: LogLine): Markup {
  const [label, tag] = outcomes[outcome];
  return html`<tr><td title="${ago(at)}">${clock(at)}</td><td>${topic}</td><td class="mono">${resource}</td><td>${personById(userId)?.nickname ?? userId}</td><td class="num" data-label="Intento">${attempt || ""}</td><td class="num" data-label="Contestó">${attempt === 0 ? "" : httpCode === 0 ? "nada" : httpCode} ${attempt === 0 ? null : html`<small>${requestMs} ms</small>`}</td><td><span class="tag ${tag}">${label}</span></td></tr>`;
}

/** The last part of the path may be the application's secret. */
function withoutSecret(url: string): string {
  const { origin, pathname } = new URL(url);
  const known = pathname.split("/").slice(0, 4).join("/");
  return origin + known + (known === pathname ? "" : "/…");
}
