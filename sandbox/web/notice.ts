import type { Call } from "../http/call";
import { html, type Markup } from "./html";

/** What the form before this page did. Known words only, so that a link cannot put others in our mouth. */
const notices: Record<string, string> = {
  "hora-pico":
    "Hora pico en marcha: en un minuto van a preguntar 60 compradores, y otros van a comprar, escribir y reclamar.",
  pocas: "Unas pocas preguntas y compras están en camino.",
  guardado: "Cambios guardados.",
  sano: "Todo volvió a la normalidad.",
  reiniciado: "La tienda quedó como el primer día.",
  hecho: "Listo.",
  "no-se-puede": "No se pudo: la pregunta ya tiene su respuesta o no está abierta.",
  "sin-texto": "Escribí algo antes de enviar.",
  "muy-largo": "El texto no puede pasar los 2000 caracteres.",
  "no-activa": "La publicación no está activa: no recibe preguntas.",
  bloqueado: "El vendedor bloqueó a este comprador.",
  "no-se-vende": "Esto no se puede comprar ahora.",
  "sin-stock": "No hay tantas unidades.",
  "en-el-carrito": "Quedó en el carrito.",
  comprado: "Compra hecha.",
  "mensaje-largo": "El mensaje no puede pasar los 3500 caracteres.",
  reclamo: "Reclamo abierto: el vendedor ya lo sabe.",
  contacto: "El vendedor ya sabe que querés que te contacten.",
  "no-se-pudo": "No se pudo: ya no está en condiciones de hacerse.",
  "valor-invalido": "Algún valor no es válido: no se guardó nada.",
};

const refusals = new Set([
  "no-se-puede",
  "sin-texto",
  "muy-largo",
  "no-activa",
  "bloqueado",
  "valor-invalido",
  "no-se-vende",
  "sin-stock",
  "mensaje-largo",
  "no-se-pudo",
]);

export function noticeOf(call: Call): Markup | null {
  const id = call.query("aviso") ?? "";
  const text = Object.hasOwn(notices, id) ? notices[id] : undefined;
  return text ? html`<p class="notice ${refusals.has(id) ? "bad" : ""}" role="status">${text}</p>` : null;
}
