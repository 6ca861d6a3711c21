import type { Call } from "../http/call";
import { html, type Markup } from "./html";

/** What the form before this page did. Known words only, so that a link cannot put others in our mouth. */
const notices: Record<string, string> = {
  "hora-pico": "Hora pico en marcha: 60 compradores van a preguntar en un minuto.",
  pocas: "Unas pocas preguntas están en camino.",
  guardado: "Cambios guardados.",
  sano: "Todo volvió a la normalidad.",
  reiniciado: "La tienda quedó como el primer día.",
  hecho: "Listo.",
  "no-se-puede": "No se pudo: la pregunta ya tiene su respuesta o no está abierta.",
  "sin-texto": "Escribí algo antes de enviar.",
  "muy-largo": "El texto no puede pasar los 2000 caracteres.",
  "no-activa": "La publicación no está activa: no recibe preguntas.",
  bloqueado: "El vendedor bloqueó a este comprador.",
  "valor-invalido": "Algún valor no es válido: no se guardó nada.",
};

const refusals = new Set(["no-se-puede", "sin-texto", "muy-largo", "no-activa", "bloqueado", "valor-invalido"]);

export function noticeOf(call: Call): Markup | null {
  const id = call.query("aviso") ?? "";
  const text = Object.hasOwn(notices, id) ? notices[id] : undefined;
  return text ? html`<p class="notice ${refusals.has(id) ? "bad" : ""}" role="status">${text}</p>` : null;
}
