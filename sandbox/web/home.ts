import { listingsOf, pictureIdsOf } from "../catalog/listings";
import { owners } from "../catalog/persons";
import type { Outcome } from "../http/call";
import type { SandboxRoute, World } from "../world";
import { playForm } from "./busy-hour-form";
import { activeFaults } from "./fault-fields";
import { html } from "./html";
import { noticeOf } from "./notice";
import { page } from "./page";
import { ago } from "./words";

export const homeRoutes: SandboxRoute[] = [{ method: "GET", path: "/", access: "page", handle: home }];

function home(call: Parameters<SandboxRoute["handle"]>[0], world: World): Outcome {
  const connected = owners.filter(({ id }) => world.state.get("grants", id));
  const waiting = owners.reduce((sum, { id }) => sum + waitingOf(world, id), 0);
  const faultCount = activeFaults(world.state).length;
  const last = world.courier.log[0];
  return page(
    { title: "Inicio", section: "inicio" },
    html`${noticeOf(call)}
<div class="hero">
<div class="hero-text">
<h1>Un marketplace entero, solo para vos</h1>
<p class="lead">Acá viven dos tiendas, sus compradores y todo lo que puede salir mal. Preguntá como comprador y mirá llegar la respuesta, o poné a prueba tu bandeja en una hora pico de un minuto.</p>
${playForm("/")}
</div>
<section class="card">
<ol class="steps">
<li class="${connected.length > 0 ? "done" : ""}"><span><b>Conectá una tienda</b>${
      connected.length > 0
        ? `Conectada: ${connected.map(({ nickname }) => nickname).join(", ")}.`
        : "En Mostrador, Integraciones, “Integrar con Mercado Libre”. Ingresá como CASA.AURORA."
    }</span></li>
<li><span><b>Hacé que pregunten</b>Entrá a la <a href="/tienda">tienda</a> y preguntá, o apretá Hora pico.</span></li>
<li><span><b>Respondé en la bandeja</b>La respuesta aparece en la publicación apenas la enviás.</span></li>
</ol>
</section>
</div>
<div class="shelf" aria-hidden="true">${listingsOf(owners[0]?.id ?? 0)
      .slice(0, 10)
      .map(
        (listing) =>
          html`<a href="/tienda/${listing.id}" tabindex="-1"><img src="/pictures/${pictureIdsOf(listing)[0]}.svg" alt="" width="128" height="128"></a>`,
      )}</div>
<div class="tiles">
<a class="card tile" href="/tienda"><h2>Tienda</h2><p>Las publicaciones, como las ve quien compra.</p><p class="n">${owners.length} tiendas</p></a>
<a class="card tile" href="/vendedor"><h2>Lado vendedor</h2><p>Pausar, moderar, responder desde el sitio, revocar.</p><p class="n">${waiting} ${waiting === 1 ? "pregunta espera" : "preguntas esperan"}</p></a>
<a class="card tile" href="/fallas"><h2>Fallas</h2><p>Demoras, límites, respuestas perdidas.</p><p class="n">${faultCount === 0 ? "Todo sano" : `${faultCount} activas`}</p></a>
<a class="card tile" href="/notificaciones"><h2>Notificaciones</h2><p>Qué se avisó, cuándo y qué contestaron.</p><p class="n">${last ? `La última, ${ago(last.at)}` : "Ninguna todavía"}</p></a>
</div>`,
  );
}

const waitingOf = ({ state }: World, sellerId: number) =>
  state.questionsOf(sellerId).filter(({ status }) => status === "UNANSWERED").length;
