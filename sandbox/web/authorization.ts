import { type Person, personById, persons } from "../catalog/persons";
import { siteById } from "../catalog/sites";
import { faultsOf } from "../faults";
import { type Call, found, type Outcome } from "../http/call";
import { issueCode } from "../marketplace/tokens";
import type { SandboxRoute, World } from "../world";
import { html, type Markup } from "./html";
import { page } from "./page";

export const authorizationRoutes: SandboxRoute[] = [
  { method: "GET", path: "/authorization", access: "page", handle: show },
  { method: "POST", path: "/authorization", access: "page", handle: decide },
];

interface AuthorizationRequest {
  redirectUri: string;
  state: string | null;
  challenge: string | null;
  challengeMethod: "S256" | "plain";
}

/** The request that the application sent; a sentence when the marketplace would not even show its page. */
function requestOf(parameters: URLSearchParams, { settings, state }: World): AuthorizationRequest | string {
  if (parameters.get("response_type") !== "code") return "El parámetro response_type debe ser “code”.";
  if (parameters.get("client_id") !== settings.clientId) return "No existe una aplicación con ese client_id.";
  if (faultsOf(state).applicationBlocked) return "La aplicación está bloqueada.";
  const redirectUri = parameters.get("redirect_uri") ?? "";
  if (!settings.redirectUris.includes(redirectUri)) {
    return "La redirect_uri no es idéntica a una de las registradas en la aplicación.";
  }
  const method = parameters.get("code_challenge_method");
  if (method !== null && method !== "S256" && method !== "plain") {
    return "El parámetro code_challenge_method debe ser “S256” o “plain”.";
  }
  return {
    redirectUri,
    state: parameters.get("state"),
    challenge: parameters.get("code_challenge") || null,
    challengeMethod: method ?? "plain",
  };
}

function show(call: Call, world: World): Outcome {
  const request = requestOf(call.url.searchParams, world);
  if (typeof request === "string") return cannotConnect(request);
  const person = personById(Number(call.query("persona")));
  return person ? consentPage(call, world, request, person) : signInPage(call, request);
}

function decide(call: Call, world: World): Outcome {
  const request = requestOf(call.url.searchParams, world);
  if (typeof request === "string") return cannotConnect(request);
  const person = personById(Number(call.form.get("persona")));
  if (!person) return signInPage(call, request);
  if (call.form.get("decision") !== "autorizar") {
    return sendBack(request, { error: "access_denied", error_description: "The user denied the authorization" });
  }
  if (person.kind === "pending") return cannotConnect("Hay datos de la cuenta pendientes de validación.");
  if (person.kind === "operator") return operatorRefused(request, world, person);
  return sendBack(request, { code: issueCode(world, { ...request, userId: person.id }) });
}

function operatorRefused(request: AuthorizationRequest, world: World, person: Person): Outcome {
  const delivery = faultsOf(world.state).operatorDelivery;
  if (delivery === "redirect") return sendBack(request, { error: "invalid_operator_user_id" });
  if (delivery === "token") return sendBack(request, { code: issueCode(world, { ...request, userId: person.id }) });
  return cannotConnect(
    "Ingresaste con un usuario colaborador (invalid_operator_user_id). Solo la cuenta principal puede autorizar.",
  );
}

function sendBack({ redirectUri, state }: AuthorizationRequest, parameters: Record<string, string>): Outcome {
  const target = new URL(redirectUri);
  for (const [name, value] of Object.entries(parameters)) target.searchParams.set(name, value);
  if (state !== null) target.searchParams.set("state", state);
  return found(target.href);
}

/** Nobody is sent back from here: the application never hears of it. */
function cannotConnect(reason: string): Outcome {
  return page(
    { title: "No se puede conectar", isNarrow: true, status: 400 },
    html`<section class="card consent">
${mark()}
<h1>Lo sentimos, la aplicación no puede conectarse a tu cuenta</h1>
<p class="quiet">${reason}</p>
<p class="quiet">Podés cerrar esta página y volver a la aplicación.</p>
</section>`,
  );
}

const kinds: Record<Person["kind"], string> = {
  owner: "Cuenta principal",
  operator: "Colaborador de CASA.AURORA",
  pending: "Datos pendientes de validación",
};

function signInPage(call: Call, { redirectUri }: AuthorizationRequest): Outcome {
  return page(
    { title: "Ingresá a tu cuenta", isNarrow: true },
    html`<section class="card consent">
${mark()}
<h1>¿Con qué cuenta ingresás?</h1>
<p class="quiet">Es un marketplace de prueba: elegí una persona, no hay contraseñas. Después vas a volver a ${new URL(redirectUri).host}.</p>
<ul class="accounts">${persons.map((person) => {
      const url = new URL(call.url);
      url.searchParams.set("persona", String(person.id));
      return html`<li><a href="${url.pathname + url.search}">
<span class="avatar" aria-hidden="true">${initials(person)}</span>
<span class="grow"><b>${person.nickname}</b><small>${person.firstName} ${person.lastName} · ${siteById(person.siteId)?.name ?? person.siteId}</small></span>
<span class="tag ${person.kind === "owner" ? "tag-ok" : "tag-warn"}">${kinds[person.kind]}</span>
</a></li>`;
    })}</ul>
</section>`,
  );
}

function consentPage(call: Call, world: World, { redirectUri }: AuthorizationRequest, person: Person): Outcome {
  const back = new URL(call.url);
  back.searchParams.delete("persona");
  return page(
    { title: "Autorizar la aplicación", isNarrow: true, formTargets: [new URL(redirectUri).origin] },
    html`<section class="card consent">
${mark()}
<h1>Mostrador quiere acceder a tu cuenta</h1>
<p class="account"><span class="avatar" aria-hidden="true">${initials(person)}</span><span><b>${person.nickname}</b><small>ID ${person.id}</small></span><a href="${back.pathname + back.search}">Cambiar</a></p>
<ul class="permissions">
<li>Leer y escribir en tu cuenta mientras no estés conectado</li>
<li>Comunicación pre y postventa: preguntas, mensajes, reclamos</li>
<li>Tus datos de usuario y tus publicaciones</li>
</ul>
<p class="quiet">Aplicación ${world.settings.clientId}, no certificada. Podés quitarle el permiso cuando quieras desde tu cuenta.</p>
<form method="post" action="${back.pathname + back.search}" class="actions">
<input type="hidden" name="persona" value="${person.id}">
<button class="button primary" name="decision" value="autorizar">Autorizar</button>
<button class="button" name="decision" value="rechazar">No autorizar</button>
</form>
</section>`,
  );
}

const initials = (person: Person) => `${person.firstName[0] ?? ""}${person.lastName[0] ?? ""}`;

const mark = (): Markup =>
  html`<p class="mark"><img src="/assets/icon.svg" alt="" width="32" height="32"><span>Mercado Libre <b>de prueba</b></span></p>`;
